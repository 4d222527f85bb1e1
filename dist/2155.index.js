export const id = 2155;
export const ids = [2155];
export const modules = {

/***/ 72155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWholeBlob: () => (/* binding */ readWholeBlob)
/* harmony export */ });
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30579);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80993);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6440);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58978);
/** A small blob, read as one response: without the streams that let a download continue where it was interrupted. */




/**
 * The bytes of a blob, verified; `undefined` for a response that is not the whole of it, which a download can continue or explain.
 * Throws `not-found` when the blob is absent, what a refusal means, and `digest-mismatch`.
 */
async function readWholeBlob(context, descriptor) {
    const { client, repository, scopes } = context;
    const { digest, size } = descriptor;
    const response = await client.readWithRetry({
        method: 'GET',
        url: `/v2/${repository.name}/blobs/${digest}`,
        scopes,
        // One byte more than the blob has shows that the response is another one.
        limit: size + 1,
    });
    const { status, body } = response;
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(response))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .contentNotFound */ .xI)(repository, digest);
    if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .oJ)(response))
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryError */ .PN)(context, response, `read the blob ${digest}`);
    if (status !== 200 || body.byteLength !== size)
        return undefined;
    (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBytes */ .V5)(body, descriptor, (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(repository));
    return body;
}


/***/ })

};
