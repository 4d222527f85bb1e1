export const id = 8144;
export const ids = [8144];
export const modules = {

/***/ 14246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   d9: () => (/* binding */ detectFolders),
/* harmony export */   eZ: () => (/* binding */ warnOfOmissions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21289);
/** Detection for formats that publish folders: those that lines of `formats` name, and those that are found. */



/**
 * Candidates for the folders that the lines name; when a line names none, or there is no line, also for those that are found. A
 * line that names anything but a folder of the workspace is reported, and so is a folder that cannot be published.
 */
async function detectFolders(context, { format, find, propose }) {
    const { requests, workspace } = context;
    const named = new Set();
    for (const { argument } of requests) {
        if (argument === undefined)
            continue;
        const about = { files: [], named: true };
        const folder = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(context, about, () => namedFolder(workspace, format, argument));
        if (folder !== undefined)
            named.add(folder);
    }
    const searches = requests.length === 0 || requests.some(({ argument }) => argument === undefined);
    const folders = new Set([...named, ...(searches ? await find() : [])]);
    const candidates = await Promise.all([...folders].map(async (folder) => {
        const isNamed = named.has(folder);
        const about = { files: [folder], named: isNamed };
        const candidate = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(context, about, () => propose(folder, isNamed));
        return candidate && { ...candidate, ...(isNamed && { named: true }) };
    }));
    return candidates.filter((candidate) => candidate !== undefined);
}
async function namedFolder(workspace, format, argument) {
    const entry = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .followNamed */ .hu)(workspace, argument);
    if (entry?.type === 'directory')
        return entry.path;
    const what = entry ? 'is not a folder' : 'does not exist';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(argument)} ${what}`, {
        hint: `Name a folder relative to "path": formats: ${format}:<folder>`,
    });
}
/** Lines of warnings about one artifact. */
const warningLimit = 10;
/** Says what is missing from the artifact of a folder that the user has named. */
function warnOfOmissions(omissions, artifact, context) {
    const name = `${artifact.format}:${artifact.folder}`;
    for (const { path, reason } of omissions)
        context.explain(path, `left out of ${artifact.format}: ${reason}`);
    for (const { path, reason } of omissions.slice(0, warningLimit))
        context.warn((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${path} is missing from ${name}: it is ${reason}`));
    const more = omissions.length - warningLimit;
    if (more > 0)
        context.warn((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${more} more files are missing from ${name}; "explain" lists them`));
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

/***/ 78144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mentionBundles: () => (/* binding */ mentionBundles),
/* harmony export */   mentionCharts: () => (/* binding */ mentionCharts),
/* harmony export */   mentionModules: () => (/* binding */ mentionModules)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38570);
/* harmony import */ var _folder_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14246);
/** What is mentioned of formats that are published on request only: found by names and the start of small files, not by parsing. */


/** Bytes of a file that are looked at. */
const headSize = 64 * 1024;
/** Files that look like a CNAB bundle. */
const mentionBundles = (files, workspace) => filesWith(files, workspace, [/"invocationImages"\s*:/]);
/** Folders of charts, without those of subcharts. */
const mentionCharts = async (files, workspace) => {
    const roots = new Set((0,_folder_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .outermost */ .J9)(files.map(_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)));
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
    return (0,_folder_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .outermost */ .J9)(folders);
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
