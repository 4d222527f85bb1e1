export const id = 5366;
export const ids = [5366];
export const modules = {

/***/ 55366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listReferrers: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(413);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84633);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80993);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58978);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43614);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7964);
/** The list of the referrers of a manifest: pages of the referrers API, or the fallback index where a registry lacks it. */









/** Pages that are read at most; registries list at least a hundred entries in each. */
const pageLimit = 20;
/**
 * Lists the referrers of a subject (distribution-spec v1.1, "Listing Referrers"). A registry that has got its API after the fallback
 * index was written may not list what is in it, so an empty page is no answer yet.
 */
async function listReferrers(context, subject) {
    const listed = await listByApi(context, subject);
    const found = listed && listed.length > 0 ? listed : await readFallback(context, subject);
    const unique = [...new Map(found.map((entry) => [entry.digest, entry])).values()];
    if (unique.length > _store_store_js__WEBPACK_IMPORTED_MODULE_8__/* .referrerLimit */ .H)
        throw tooMany(context, subject);
    return unique;
}
async function listByApi(context, subject) {
    const found = [];
    let url = `/v2/${context.repository.name}/referrers/${subject}`;
    for (let page = 0; url !== undefined; page += 1) {
        if (page === pageLimit || found.length > _store_store_js__WEBPACK_IMPORTED_MODULE_8__/* .referrerLimit */ .H)
            throw tooMany(context, subject);
        const response = await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_7__/* .requestReferrers */ .oI)(context, url);
        if (!response)
            return page === 0 ? undefined : found;
        found.push(...entriesOf(context, response, subject));
        url = nextPage(response);
    }
    return found;
}
async function readFallback(context, subject) {
    const response = await context.client.sendWithRetry((0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .getRequest */ .iq)(context, (0,_referrers_js__WEBPACK_IMPORTED_MODULE_7__/* .fallbackTag */ .fH)(subject)));
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsent */ .W0)(response) || (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(context, response))
        return [];
    if (response.status !== 200)
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryError */ .PN)(context, response, `list the referrers of ${subject}`);
    return entriesOf(context, response, subject);
}
function entriesOf(context, response, subject) {
    if (response.truncated)
        throw tooMany(context, subject);
    const where = `the list of referrers of ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .printRepository */ .mK)(context.repository)}@${subject}`;
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(response.body, where, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageIndexType */ .WV).manifests;
}
/** RFC 8288; only a page of the same registry is followed, which gets the credentials of the first. */
function nextPage({ headers, url }) {
    const links = headers.get('link') ?? [];
    const target = links.map((link) => /<([^>]*)>\s*;\s*rel="?next"?/i.exec(link)?.[1]).find(Boolean);
    const next = target === undefined ? null : URL.parse(target, url.href);
    return next?.origin === url.origin ? next : undefined;
}
function tooMany({ repository }, subject) {
    const message = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .printRepository */ .mK)(repository)}@${subject} has more than ${_store_store_js__WEBPACK_IMPORTED_MODULE_8__/* .referrerLimit */ .H} referrers`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', message, { hint: 'Delete the referrers that are not needed.' });
}


/***/ }),

/***/ 84633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ referrerLimit)
/* harmony export */ });
/** The Store: content by digest, and tags that point to manifests \u2013 a registry repository or an image layout. */
/** Referrers of one subject that are read at most; a subject has a few for each release. */
const referrerLimit = 1000;


/***/ })

};
