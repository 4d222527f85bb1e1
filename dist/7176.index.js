export const id = 7176;
export const ids = [7176];
export const modules = {

/***/ 94795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorkspaceFile: () => (/* binding */ openWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25771);
/** The WorkspaceFile: a file that an input asks to be written below the current folder, whole or not at all and never through symlinks. */






/** Bytes of a file that is read to tell who has written it. */
const sizeLimit = 1024 * 1024;
/**
 * Checks the path, and reads what is there. Throws `input` for a path that leaves the current folder or has a symlink, and for what is
 * no file.
 */
function openWorkspaceFile(path, input) {
    const refuse = (what) => refused(path, input, what);
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.'));
    const normal = normalizedPath(path, refuse);
    requireNoLinks(root, normal, refuse);
    const current = readCurrent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, normal), path, refuse);
    return {
        ...(current !== undefined && { current }),
        async write(text) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(normal)), { recursive: true });
                requireNoLinks(root, normal, refuse);
                (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .inFolder */ ._z)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(normal)), path, (folder) => replace(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(normal), text));
            }
            catch (error) {
                throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
            }
        },
    };
}
function normalizedPath(path, refuse) {
    try {
        return (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(path);
    }
    catch {
        throw refuse('is not below the current folder');
    }
}
/** Every folder on the path is one or absent, and so is the file. */
function requireNoLinks(root, normal, refuse) {
    const names = normal.split('/');
    for (const [index] of names.entries()) {
        const shown = names.slice(0, index + 1).join('/');
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, shown), { throwIfNoEntry: false });
        if (found === undefined)
            return;
        if (found.isSymbolicLink())
            throw refuse(`has a symlink, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(shown)}`);
        const isLast = index === names.length - 1;
        if (isLast ? !found.isFile() : !found.isDirectory())
            throw refuse(isLast ? 'is not a file' : `has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(shown)}, which is not a folder`);
    }
}
function readCurrent(full, path, refuse) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    if (found.size > sizeLimit)
        throw refuse('is a large file of something else');
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full, 'utf8');
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
    }
}
function replace(folder, name, text) {
    const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${process.getBuiltinModule('node:crypto').randomUUID()}.tmp`);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(partial, 'wx', 0o644);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partial, { force: true });
        throw error;
    }
}
function refused(path, input, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .AK('input', `"${input}" names ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)}, which ${what}`, {
        hint: 'Name a file in the workspace, in folders that are no symlinks: deploy-files: env=deploy/release.env',
    });
}


/***/ })

};
