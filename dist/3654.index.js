export const id = 3654;
export const ids = [3654];
export const modules = {

/***/ 43654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendForManifest: () => (/* binding */ sendForManifest)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55118);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77243);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58978);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1899);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43614);
/** The digest of a blob that is looked up as that of a manifest: some registries answer this with a fault, each time. */





/** Failures after which the blob is looked for: one alone is most likely a passing fault. */
const failuresBeforeCheck = 2;
/**
 * Sends a request for the manifest with this digest, with retries. CNCF distribution finds the blob, cannot read it as a manifest, and
 * responds with status 500 (distribution v2.8.3, registry/storage/manifeststore.go `Get`); once the blob has been read and is no
 * manifest, the response is a 404.
 */
async function sendForManifest(context, digest, request) {
    const { retrier, scheduler, send } = context.client;
    return await retrier.run((count) => scheduler.run(0, async () => {
        const response = await send(request);
        if (!(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetryable */ .r3)(response))
            return { value: response, response, retry: 'done' };
        const isFault = response.status === 500 && count === failuresBeforeCheck;
        if (!isFault || !(await isOtherContent(context, digest)))
            return { value: response, response, retry: 'backoff' };
        return { value: { ...response, status: 404 }, retry: 'done' };
    }));
}
/** Whether the repository has a blob with this digest that is no manifest; many registries serve manifests as blobs too. */
async function isOtherContent({ client, repository, scopes }, digest) {
    const url = `/v2/${repository.name}/blobs/${digest}`;
    const response = await client.send({ method: 'GET', url, scopes, limit: _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSizeLimit */ .i6 });
    if (response.status !== 200 || !(0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(response))
        return false;
    if (response.truncated)
        return true;
    return (0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigestOf */ ._Q)(digest, response.body) && !mayBeManifest(response.body);
}
/** `schemaVersion` is required in every manifest and index (image-spec v1.1.1, manifest.md and image-index.md). */
function mayBeManifest(bytes) {
    try {
        const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(new TextDecoder().decode(bytes));
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(body) && 'schemaVersion' in body;
    }
    catch {
        return false;
    }
}


/***/ })

};
