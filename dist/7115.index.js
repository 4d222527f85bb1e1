export const id = 7115;
export const ids = [7115];
export const modules = {

/***/ 77115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBlobPart: () => (/* binding */ readBlobPart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80993);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6440);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58978);
/** A part of a blob, read by a range request: for content of which a few bytes are wanted. */





/**
 * The bytes from `offset` on, `length` at most. They cannot be compared with the digest, which is that of the whole. Throws
 * `unsupported` where the registry does not serve ranges.
 */
async function readBlobPart(context, { digest, size }, offset, length) {
    const { client, repository, scopes } = context;
    const end = Math.min(offset + length, size);
    if (end <= offset)
        return new Uint8Array();
    const response = await client.sendWithRetry({
        method: 'GET',
        url: `/v2/${repository.name}/blobs/${digest}`,
        headers: { range: `bytes=${offset}-${end - 1}` },
        scopes,
        limit: end - offset,
    });
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(response))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .contentNotFound */ .xI)(repository, digest);
    if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .isSuccess */ .oJ)(response))
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryError */ .PN)(context, response, `read a part of the blob ${digest}`);
    const range = `bytes ${offset}-${end - 1}/`;
    const isPart = response.status === 206 && (0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .header */ .wx)(response, 'content-range')?.startsWith(range);
    // A response with the whole begins with the part only at its start; the rest of it is not received.
    if (isPart || (response.status === 200 && offset === 0))
        return response.body;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)} does not serve parts of blobs`, {
        hint: 'Pull the artifact, and inspect its files.',
    });
}


/***/ })

};
