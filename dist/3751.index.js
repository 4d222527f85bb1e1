export const id = 3751;
export const ids = [3751];
export const modules = {

/***/ 93751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pushTagged: () => (/* binding */ pushTagged),
/* harmony export */   setTag: () => (/* binding */ setTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30579);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80993);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6440);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58978);
/* harmony import */ var _look_ups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91414);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43614);
/** Tags of one repository: moving them with a known outcome. */









/**
 * Points a tag at a manifest that has been pushed, and confirms it.
 *
 * Throws `conflict` when the tag points at other content and cannot be moved, and `unavailable` when the outcome is unknown.
 */
async function setTag(context, blobs, descriptor, tag) {
    const bytes = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .readManifest */ .WI)(context, descriptor.digest);
    if (!bytes)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .contentNotFound */ .xI)(context.repository, descriptor.digest);
    await putUnderTag(context, blobs, { descriptor, bytes, reference: tag }, `set the tag ${tag}`);
}
/** Stores a manifest under a tag at once, in one request. Throws as `setTag`. */
async function pushTagged(context, blobs, descriptor, body, tag) {
    const bytes = await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(body(), descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6);
    const action = `push the manifest ${descriptor.digest} under the tag ${tag}`;
    await putUnderTag(context, blobs, { descriptor, bytes, reference: tag }, action);
    context.manifestCache.set(descriptor.digest, bytes);
    return 'sent';
}
/** `action` completes "could not \u2026" in errors. */
async function putUnderTag(context, blobs, put, action) {
    const { descriptor, reference: tag } = put;
    for (let count = 1;; count += 1) {
        await context.client.limitTagRate();
        const response = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .putManifest */ .RV)(context, blobs, put);
        if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(response) && (await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .isConfirmed */ .it)(context, response, descriptor, tag)))
            return;
        const current = await resolveAfter(context, response, tag, action);
        // The response was lost, or the registry refuses to set an immutable tag to its own content (ECR).
        if (current?.digest === descriptor.digest)
            return;
        if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(response))
            throw overwritten(context, tag, current);
        // A 409 says that the tag is immutable, or that another operation on it was in progress.
        const mayHavePassed = response.status === 409 && count === 1;
        if (mayHavePassed && (await context.client.retrier.backoff(count, response)))
            continue;
        if (current && (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refusesToMoveTag */ .MM)(response, context.observed.hasWritten)) {
            // The digest in a header may be wrong, and what it means here is final.
            const stored = await context.client.sendWithRetry((0,_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .getRequest */ .iq)(context, tag));
            if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(stored) && (0,_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .isDigestOf */ ._Q)(descriptor.digest, stored.body))
                return;
            throw immutable(context, response, { tag, current, wanted: descriptor });
        }
        throw (0,_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestError */ .eZ)(context, response, put.bytes, action);
    }
}
async function resolveAfter(context, response, tag, action) {
    try {
        return await (0,_look_ups_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveReference */ .s)(context, tag);
    }
    catch {
        // The response to the PUT says more than the failure to check the tag.
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryError */ .PN)(context, response, action);
    }
}
function immutable({ client, repository, scopes }, response, { tag, current, wanted }) {
    const context = client.errorContext(`set the tag ${tag}`, repository, scopes);
    const message = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .printRepository */ .mK)(repository)}:${tag} cannot be moved: it points at ${current.digest}, and this run built ` +
        `${wanted.digest} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .describeResponse */ .Xg)(response, context)})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('conflict', message, {
        hint: 'Publish under a new version; the existing content is unchanged.',
        response: (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .responseFields */ .$6)(response, context, 'tag-immutable'),
    });
}
function overwritten({ repository }, tag, current) {
    const found = current ? `points at ${current.digest}` : 'does not exist';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unavailable', `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .printRepository */ .mK)(repository)}:${tag} ${found} after it was set`, {
        hint: 'Re-run; another run may be publishing the same tag.',
    });
}


/***/ })

};
