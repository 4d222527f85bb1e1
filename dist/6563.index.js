export const id = 6563;
export const ids = [6563];
export const modules = {

/***/ 76563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeResultFile: () => (/* binding */ writeResultFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/** Files that an input asks to be written: whole or not at all. */



/** Replaces a file that is there. Throws the errors of the disk, such as `disk`. */
async function writeResultFile(path, text) {
    const beside = `${path}.${process.getBuiltinModule('node:crypto').randomUUID()}.tmp`;
    const { mkdir, rename, rm, writeFile } = node_fs__WEBPACK_IMPORTED_MODULE_0__.promises;
    try {
        await mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await writeFile(beside, text, { flag: 'wx' });
        await rename(beside, path);
    }
    catch (error) {
        await rm(beside, { force: true }).catch(() => undefined);
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
    }
}


/***/ })

};
