export const id = 2524;
export const ids = [2524];
export const modules = {

/***/ 92524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDeletion: () => (/* binding */ createDeletion)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80993);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58978);
/** Deletion in one repository, by the registry's own API (distribution-spec v1.1, "Deleting tags", "Deleting Manifests"). */


const zeroDigest = `sha256:${'0'.repeat(64)}`;
function createDeletion(context) {
    let deletesManifests;
    return {
        tag: (tag) => remove(context, tag, `delete the tag ${tag}`),
        manifest: (digest) => remove(context, digest, `delete the manifest ${digest}`),
        deletesManifests() {
            deletesManifests ??= probe(context);
            return deletesManifests;
        },
    };
}
async function remove(context, reference, action) {
    const response = await send(context, reference);
    if (response.status >= 200 && response.status < 300)
        return 'deleted';
    if (isUnsupported(response))
        return 'unsupported';
    // Also the answer to a repeated request whose first response was lost.
    if (response.status === 404)
        return 'absent';
    throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryError */ .PN)(context, response, action);
}
/** Where deletion is off, that is what a registry says of a digest that nothing has; else that there is none. */
async function probe(context) {
    const response = await send(context, zeroDigest);
    return response.status === 404 && !(0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(response, 'UNSUPPORTED');
}
async function send({ client, repository, scopes }, reference) {
    return await client.sendWithRetry({
        method: 'DELETE',
        url: `/v2/${repository.name}/manifests/${reference}`,
        scopes,
    });
}
/**
 * 405 and 501 by the specification; 400 from distribution 2, which takes a tag for a malformed digest (distribution/distribution#1566);
 * 409 where a policy or an index keeps the manifest (zot, GAR).
 */
function isUnsupported(response) {
    if ([405, 409, 501].includes(response.status) || (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(response, 'UNSUPPORTED'))
        return true;
    return response.status === 400 && (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(response, 'DIGEST_INVALID', 'MANIFEST_INVALID', 'TAG_INVALID');
}


/***/ })

};
