export const id = 543;
export const ids = [543];
export const modules = {

/***/ 30543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   absentError: () => (/* binding */ absentError),
/* harmony export */   blobError: () => (/* binding */ blobError),
/* harmony export */   isBlob: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** The errors for a reference that names no artifact of a store. */



/** `text` is the reference as the user wrote it, of a registry. */
async function absentError(text, { host, name, tag, digest }, source) {
    if (digest !== undefined && (await isBlob(source, digest)))
        return blobError(text, `${host}/${name}:1.0.0`);
    const isDefault = tag === undefined && digest === undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}${isDefault ? ':latest' : ''} does not exist`, {
        hint: isDefault
            ? `Name its tag or digest: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}:1.0.0`
            : 'Push it first, or correct the reference.',
    });
}
/** Whether the store has a blob with this digest; false where that cannot be told. */
async function isBlob({ readPart }, digest) {
    try {
        const part = await readPart?.({ mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .octetStreamType */ .qC, digest, size: 1 }, 0, 1);
        return part?.byteLength === 1;
    }
    catch {
        return false;
    }
}
/** `instead` is a reference of an artifact. */
function blobError(text, instead) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)} is a blob, such as a layer, and not a manifest`, {
        hint: `Name the artifact that lists it, by its tag or by the digest of its manifest: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(instead)}`,
    });
}


/***/ })

};
