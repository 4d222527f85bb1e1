export const id = 6332;
export const ids = [6332];
export const modules = {

/***/ 6332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpack: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var tar_header__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16532);
/* harmony import */ var tar_pax__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50750);
/** The files of a tar archive in gzip, unpacked in memory. */




/** Everything but folders, in the order of the archive; the content of a link is empty. Throws what `error` makes. */
async function unpack(archive, { limit, error }) {
    const tar = await decompress(archive, { limit, error });
    const files = [];
    let extension;
    for (let at = 0; at < tar.byteLength;) {
        const header = readHeader(tar.subarray(at, at + blockSize), extension, error);
        if (header.nullBlock)
            break;
        const { path, size = 0, type } = header;
        const start = at + blockSize;
        const bytes = tar.subarray(start, start + size);
        if (!header.cksumValid || path === undefined || bytes.byteLength < size)
            throw error(`is damaged at byte ${at} of its tar archive`);
        if (type === 'ExtendedHeader')
            extension = tar_pax__WEBPACK_IMPORTED_MODULE_3__/* .Pax */ .u.parse(String(bytes));
        else if (type === 'NextFileHasLongPath')
            extension = { path: String(bytes).replace(/\0.*$/s, '') };
        else if (type !== 'GlobalExtendedHeader') {
            extension = undefined;
            if (type !== 'Directory' && type !== 'GNUDumpDir')
                files.push({ path, bytes });
        }
        at = start + Math.ceil(size / blockSize) * blockSize;
    }
    return files;
}
const blockSize = 512;
async function decompress(archive, { limit, error }) {
    try {
        return await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip)(archive, { maxOutputLength: limit });
    }
    catch (cause) {
        const isTooLarge = cause instanceof RangeError;
        throw error(isTooLarge ? `unpacks to more than ${limit} bytes` : 'is not a gzip archive', cause);
    }
}
function readHeader(block, extension, error) {
    if (block.byteLength < blockSize)
        throw error('does not contain a tar archive');
    try {
        return new tar_header__WEBPACK_IMPORTED_MODULE_2__/* .Header */ .Y(block, 0, extension);
    }
    catch (cause) {
        throw error('has an invalid header in its tar archive', cause);
    }
}


/***/ })

};
