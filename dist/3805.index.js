export const id = 3805;
export const ids = [3805];
export const modules = {

/***/ 13805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createReferrerIndex: () => (/* binding */ createReferrerIndex)
/* harmony export */ });
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92186);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84633);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30579);
/** The referrers of a manifest in an image layout: entries of `index.json` whose manifests have it as their subject. */





/** Each entry is read once, however many subjects are asked for. */
function createReferrerIndex(entries, content) {
    const read = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(async () => {
        const bySubject = new Map();
        for (const entry of entries.filter(({ mediaType }) => (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestType */ .Q3)(mediaType))) {
            const manifest = await readManifest(entry, content);
            if (manifest?.subject)
                addReferrer(bySubject, manifest.subject.digest, describe(entry, manifest));
        }
        return bySubject;
    });
    return async (subject) => (await read()).get(subject) ?? [];
}
function addReferrer(bySubject, subject, referrer) {
    const known = bySubject.get(subject) ?? [];
    if (known.length < _store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .referrerLimit */ .H)
        known.push(referrer);
    bySubject.set(subject, known);
}
function describe({ mediaType, digest, size }, manifest) {
    const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
    const { annotations } = manifest;
    return { mediaType, digest, size, ...(artifactType && { artifactType }), annotations };
}
/** An entry of another tool may be broken, and is then none of the referrers. */
async function readManifest(entry, content) {
    try {
        const bytes = await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .readVerified */ .xu)(content.fetch(entry), entry, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSizeLimit */ .i6);
        return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(bytes, entry.digest, entry.mediaType);
    }
    catch {
        return undefined;
    }
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
