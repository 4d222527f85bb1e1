export const id = 7436;
export const ids = [7436];
export const modules = {

/***/ 27436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputFile: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Files that an input names and that may lie outside the workspace: a plan, certificates. */




const sizeLimit = 16 * 1024 * 1024;
// Non-blocking, so that a named pipe without a writer is refused instead of waited for; Windows has no such flag.
const readOnly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Reads the whole file that an input names. Throws `input` when it is absent, not a regular file or larger than 16 MiB. */
async function readInputFile(path, input) {
    const unusable = (why) => unusableFile(path, input, why);
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises
        .open(path, readOnly)
        .catch((error) => Promise.reject(isAbsent(error) ? unusable('does not exist') : (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .wO)(error, path)));
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw unusable('is not a file');
        if (found.size > sizeLimit)
            throw unusable(`is larger than ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(sizeLimit)}`);
        return await file.readFile();
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .wO)(error, path);
    }
    finally {
        await file.close();
    }
}
function isAbsent(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function unusableFile(path, input, why) {
    const subject = input === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path) : `"${input}" is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}, which`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('input', `${subject} ${why}`, {
        hint: 'Correct the path; it is relative to the current folder.',
    });
}


/***/ })

};
