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


/***/ }),

/***/ 21289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ searchedBy),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   YT: () => (/* binding */ proposeFiles),
/* harmony export */   hu: () => (/* binding */ followNamed),
/* harmony export */   md: () => (/* binding */ requestedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42881);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Requests: the files that lines of the `formats` input name \u2013 by a file, a folder, a glob, or not at all. */




/**
 * The files to look at, sorted by path, each once: those that the requests name, and, without any request or for one without a
 * path, all that the format applies to. A path that matches nothing is reported.
 */
async function requestedFiles(context, selection) {
    const found = new Map();
    const requests = context.requests.length > 0 ? context.requests : [{}];
    for (const { argument } of requests) {
        const files = await collect(context, namedProblem, () => filesOf(argument, context.workspace, selection));
        for (const file of files ?? []) {
            const { explicit = false, named = false } = found.get(file.path) ?? {};
            found.set(file.path, { ...file, explicit: file.explicit || explicit, named: file.named || named });
        }
    }
    return [...found.values()].sort(byPath);
}
const namedProblem = { files: [], named: true };
/** The result of work, or `undefined` when it throws an error of ours, which is reported. */
async function collect(context, about, work) {
    try {
        return await work();
    }
    catch (cause) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(cause);
        if (error.code === 'internal')
            throw cause;
        context.report({ ...(typeof about === 'function' ? await about(error) : about), error });
        return undefined;
    }
}
/** The candidates for files; a file that cannot be published is reported. */
async function proposeFiles(files, context, propose) {
    const candidates = [];
    for (const file of files) {
        const { path, named } = file;
        const candidate = await collect(context, { files: [path], named }, () => propose(file));
        if (candidate)
            candidates.push({ ...candidate, ...(named && { named }) });
    }
    return candidates;
}
async function filesOf(argument, workspace, selection) {
    const { appliesTo } = selection;
    if (argument === undefined)
        return found(await workspace.files('.', appliesTo), appliesTo, false);
    const entry = await followNamed(workspace, argument);
    if (entry?.type === 'file')
        return [{ path: entry.path, explicit: true, named: true }];
    const files = entry
        ? found(await workspace.files(entry.path, appliesTo), appliesTo, true)
        : await globbed(normalize(argument), workspace, selection);
    if (files.length > 0)
        return files;
    throw matchesNothing(selection.format, argument, entry ? undefined : await excludedBy(argument, workspace));
}
/**
 * The entry that a line names: a file under the name it was given, a folder by its real path when the line names a symlink to it.
 * Throws `input` for a symlink that leads out of the workspace or nowhere.
 */
async function followNamed(workspace, argument) {
    const path = normalize(argument);
    const entry = await workspace.stat(path);
    if (entry?.type !== 'symlink')
        return entry;
    const target = await workspace.follow(path);
    if (target === 'out-of-root')
        throw badLink(path, 'leads out of the workspace');
    if (target === undefined)
        throw badLink(path, 'leads nowhere');
    return target;
}
async function globbed(glob, workspace, { appliesTo }) {
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)([(0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainGlob */ .QU)(glob, 'formats')]);
    const all = found(await searchedBy(glob, workspace), matches, true);
    const applicable = all.filter(({ path }) => appliesTo(path));
    return applicable.length > 0 ? applicable : all;
}
/** What a glob can name although a search leaves it out. */
const nameable = ['test', 'dependency', 'hidden', 'adapter', 'intermediate'];
/**
 * The files of the workspace, and what is left out by a name that the glob names: `tests/*.wasm` names the folder `tests`. A part
 * that begins with a wildcard names nothing.
 */
async function searchedBy(glob, workspace) {
    const files = await workspace.files();
    const parts = glob.split('/').filter((part) => /^[^*?[]/.test(part));
    const isNamed = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)(parts.map((part) => `**/${part}`));
    const named = workspace
        .omissions()
        .filter(({ path, kind }) => nameable.includes(kind) && isNamed((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(path)));
    const more = await Promise.all(named.map(({ path }) => searchLeftOut(path, workspace)));
    return [...files, ...more.flat()];
}
async function searchLeftOut(path, workspace) {
    const entry = await workspace.stat(path).catch(() => undefined);
    if (entry?.type === 'directory')
        return await workspace.files(path);
    return entry?.type === 'file' ? [entry] : [];
}
function found(files, matches, named) {
    return files.filter(({ path }) => matches(path)).map(({ path }) => ({ path, explicit: false, named }));
}
function normalize(argument) {
    const path = argument.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
    return path === '' ? '.' : path;
}
/** A file that the glob matches and `exclude` leaves out. */
async function excludedBy(argument, workspace) {
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)([normalize(argument)]);
    for (const { path, kind } of workspace.omissions()) {
        if (kind !== 'excluded')
            continue;
        const file = (await searchLeftOut(path, workspace)).find((one) => matches(one.path));
        if (file)
            return file.path;
    }
    return undefined;
}
function matchesNothing(format, argument, excluded) {
    const line = `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(argument)}`;
    if (excluded !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${line} matches only what "exclude" leaves out`, {
            hint: `Correct "exclude", or name the file itself: formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(excluded)}`,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${line} matches no file of the workspace`, {
        hint: 'Name a file, a folder or a glob relative to "path"; if a build makes the file, run it before this step.',
    });
}
function badLink(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} is a symlink that ${what}`, {
        hint: 'Name a file or folder in the workspace, relative to "path".',
    });
}
function byPath(left, right) {
    return left.path < right.path ? -1 : 1;
}


/***/ })

};
