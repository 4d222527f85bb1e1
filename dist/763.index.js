export const id = 763;
export const ids = [763];
export const modules = {

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ outermost),
/* harmony export */   d: () => (/* binding */ detectFolders)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/** Detection for formats that publish folders: those that lines of `formats` name, and those that are found. */



/**
 * Candidates for the folders that the lines name; when a line names none, or there is no line, also for those that are found.
 * Throws `input` when a line names anything but a folder of the workspace.
 */
async function detectFolders({ requests, workspace }, { format, find, propose }) {
    const named = new Set();
    for (const { argument } of requests) {
        if (argument === undefined)
            continue;
        const entry = await workspace.stat(argument);
        if (entry?.type !== 'directory')
            throw notFolder(format, argument, entry !== undefined);
        named.add((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)('.', argument));
    }
    const searches = requests.length === 0 || requests.some(({ argument }) => argument === undefined);
    const folders = new Set([...named, ...(searches ? await find() : [])]);
    return await Promise.all([...folders].map((folder) => propose(folder, named.has(folder))));
}
function notFolder(format, argument, present) {
    const what = present ? 'is not a folder' : 'does not exist';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(argument)} ${what}`, {
        hint: `Name a folder relative to path, for instance ${format}:deploy.`,
    });
}
/** The folders without those that are below another one of them. */
function outermost(folders) {
    const all = new Set(folders);
    const covered = (folder) => {
        const parts = folder.split('/');
        const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
        return folder !== '.' && ['.', ...above].some((candidate) => all.has(candidate));
    };
    return [...all].filter((folder) => !covered(folder));
}


/***/ }),

/***/ 8144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mentionBundles: () => (/* binding */ mentionBundles),
/* harmony export */   mentionCharts: () => (/* binding */ mentionCharts),
/* harmony export */   mentionModules: () => (/* binding */ mentionModules)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8570);
/* harmony import */ var _folder_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4246);
/** What is mentioned of formats that are published on request only: found by names and the start of small files, not by parsing. */


/** Bytes of a file that are looked at. */
const headSize = 64 * 1024;
/** Files that look like a CNAB bundle. */
const mentionBundles = (files, workspace) => filesWith(files, workspace, [/"invocationImages"\s*:/]);
/** Folders of charts, without those of subcharts. */
const mentionCharts = async (files, workspace) => {
    const roots = new Set((0,_folder_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .outermost */ .J)(files.map(_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)));
    const outer = files.filter((path) => roots.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path)));
    const charts = await filesWith(outer, workspace, [/^["']?name["']?\s*:/im, /^["']?version["']?\s*:/im]);
    return charts.map(_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS);
};
/** Folders of Timoni modules. */
const mentionModules = async (files, workspace) => {
    const folders = [];
    for (const folder of files.filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path) === 'timoni.cue').map(_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)) {
        const module = await workspace.stat((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, 'cue.mod/module.cue'));
        if (module?.type === 'file')
            folders.push(folder);
    }
    return (0,_folder_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .outermost */ .J)(folders);
};
async function filesWith(files, workspace, patterns) {
    const found = [];
    for (const path of files) {
        const head = await workspace.slice(path, 0, headSize).catch(() => new Uint8Array());
        const text = new TextDecoder().decode(head);
        if (patterns.every((pattern) => pattern.test(text)))
            found.push(path);
    }
    return found;
}


/***/ })

};
