export const id = 5453;
export const ids = [5453];
export const modules = {

/***/ 22920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ isWasmText),
/* harmony export */   Pw: () => (/* binding */ formatLineFor),
/* harmony export */   np: () => (/* binding */ binaryOf)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
/** Which line of `formats` publishes a file, by its name: for proposals where a file was named without a format. */

/** Files that stand for their folder, by the format that publishes it. */
const folderFormats = new Map([
    ['Chart.yaml', 'helm'],
    ['timoni.cue', 'timoni'],
    ['kustomization.yaml', 'flux'],
    ['kustomization.yml', 'flux'],
    ['Kustomization', 'flux'],
    ['.manifest', 'opa'],
    ['oci-layout', 'layout'],
    ['index.json', 'layout'],
]);
/** Files that are named themselves. */
const fileFormats = [
    [/\.wasm$/i, 'wasm'],
    [/^spin\.toml$/, 'spin'],
    [/^bundle\.json$/, 'cnab'],
    [/\.tar$/i, 'layout'],
];
/** `wasm:build/app.wasm`, `helm:charts/app`; `undefined` for a file of no format. */
function formatLineFor(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    const folder = folderFormats.get(name);
    if (folder !== undefined)
        return `${folder}:${(0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)}`;
    const format = fileFormats.find(([form]) => form.test(name))?.[1];
    return format === undefined ? undefined : `${format}:${path}`;
}
/** True for the name of a file in the text format of WebAssembly. */
function isWasmText(path) {
    return /\.wa(?:t|st)$/i.test(path);
}
/** `app.wasm` for `app.wat`. */
function binaryOf(path) {
    return path.replace(/\.wa(?:t|st)$/i, '.wasm');
}


/***/ }),

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rootError: () => (/* binding */ rootError)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49100);
/* harmony import */ var _format_of_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22920);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15353);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70583);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38570);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83505);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/** The error for a `path` that is not a folder: a file, a glob, or what another tool takes in its place. */







/** `isFile` is true for a path that exists. */
function rootError(path, isFile) {
    const { what, hint, lines } = isFile ? reasonOfFile(path) : reasonOf(path.trim());
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`"path" is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)}, ${what}`, { hint, lines });
}
function reasonOfFile(path) {
    const forward = path.replace(/\\+/g, '/').replace(/\/+$/, '');
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(forward);
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .baseName */ .Fl)(forward);
    if ((0,_format_of_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isWasmText */ .Mk)(name))
        return {
            what: 'which is a file of WebAssembly text',
            hint: `Convert it before this step, for example with wasm-tools parse ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_6__/* .pathWord */ .U)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(forward))} -o ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_6__/* .pathWord */ .U)((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_format_of_file_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryOf */ .np)(forward)))}, and name the binary`,
            lines: { path: folder, formats: `wasm:${(0,_format_of_file_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryOf */ .np)(name)}` },
        };
    const formats = (0,_format_of_file_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLineFor */ .Pw)(name);
    return {
        what: 'which is a file and not a folder',
        hint: formats === undefined ? 'Name its folder' : 'Name its folder, and the file in "formats"',
        lines: { path: folder, ...(formats !== undefined && { formats }) },
    };
}
const folderHint = 'Name a folder that exists, relative to the current one';
function reasonOf(path) {
    return several(path) ?? location(path) ?? slipOf(path) ?? glob(path) ?? spelling(path) ?? absent(path);
}
function several(path) {
    const parts = (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(path).length > 1 ? (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(path) : path.split(/\s*[,;]\s*/).filter(Boolean);
    if (parts.length < 2)
        return undefined;
    const formats = parts.map((part) => (0,_format_of_file_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLineFor */ .Pw)(part.replace(/^\.\//, '')));
    if (formats.every((line) => line !== undefined))
        return {
            what: 'which is several files',
            hint: 'Name their folder, and the files in "formats"',
            lines: { path: '.', formats },
        };
    return {
        what: 'which is several folders',
        hint: 'Name one folder, and leave files out with "exclude"',
        lines: { path: '.' },
    };
}
function location(path) {
    if (/^oci:/.test(path))
        return {
            what: 'which is a target and not a folder',
            hint: 'Name the folder to search, and the target in "to"',
            lines: { path: '.', to: path },
        };
    const [, format = '', named = ''] = /^([a-z]+):(?!\/\/)(.+)$/.exec(path) ?? [];
    if (named !== '' && /^(?:\.?[\w-]+\/)*[\w.-]+$/.test(named))
        return {
            what: 'which is a line of "formats"',
            hint: 'Name the folder to search, and what to publish in "formats"',
            lines: { path: '.', formats: `${format}:${named}` },
        };
    if (/^(?:docker\.io|ghcr\.io|quay\.io|registry\.gitlab\.com|[\w.-]+:\d+)\//.test(path))
        return {
            what: 'which is a reference and not a folder',
            hint: 'Name the folder to search, and the target in "to"',
            lines: { path: '.', to: path.includes('{name}') ? path : `${path.replace(/\/+$/, '')}/{name}` },
        };
    if (!/^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(path))
        return undefined;
    const local = /^file:\/\/(.+)$/i.exec(path)?.[1];
    if (local !== undefined)
        return { what: 'and a folder has no scheme', hint: 'Name the folder', lines: { path: local } };
    return {
        what: 'which is a location and not a folder',
        hint: 'Check it out before this step, and name the folder',
        lines: { path: '.' },
    };
}
function slipOf(path) {
    const problem = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slip */ .xV)(path);
    if (!problem)
        return undefined;
    const [instead] = problem.instead ?? [];
    return {
        what: problem.what,
        hint: problem.hint ?? folderHint,
        lines: { path: instead ?? '.' },
    };
}
function glob(path) {
    const at = path.split('/').findIndex((segment) => /[*?[{]/.test(segment));
    if (at < 0)
        return undefined;
    const segments = path.split('/');
    const rest = segments.slice(at).join('/');
    return {
        what: 'which is a glob and not a folder',
        hint: 'Name the folder, and the files in "formats"',
        lines: { path: segments.slice(0, at).join('/') || '.', formats: `wasm:${rest}` },
    };
}
function spelling(path) {
    if (/^~(?:\/|$)/.test(path))
        return {
            what: 'and nothing expands "~"',
            hint: 'Name the folder in full, or relative to the current one',
            lines: { path: path.slice(2) || '.' },
        };
    const typed = /^(.*\.wasm):[a-z]+\/[\w.+-]+$/.exec(path)?.[1];
    if (typed !== undefined)
        return reasonOfFile(typed);
    return path.includes('\\')
        ? {
            what: 'and a path has forward slashes',
            hint: folderHint,
            lines: { path: path.replace(/\\+/g, '/').replace(/(?<=.)\/$/, '') },
        }
        : undefined;
}
function absent(path) {
    const formats = (0,_format_of_file_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLineFor */ .Pw)((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .baseName */ .Fl)(path));
    const folder = path.startsWith('/') ? '.' : (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(path.replace(/\/+$/, ''));
    if (formats !== undefined)
        return {
            what: 'which does not exist',
            hint: 'Build it before this step, and name its folder, and the file in "formats"',
            lines: { path: folder, formats },
        };
    return {
        what: 'which does not exist',
        hint: `${folderHint}, or build it before this step, for example`,
        lines: { path: folder },
    };
}


/***/ })

};
