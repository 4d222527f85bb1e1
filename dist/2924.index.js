export const id = 2924;
export const ids = [2924,543];
export const modules = {

/***/ 63488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ky: () => (/* binding */ isImageConfigType),
/* harmony export */   LA: () => (/* binding */ isMediaType),
/* harmony export */   NR: () => (/* binding */ imageManifestType),
/* harmony export */   OM: () => (/* binding */ dockerManifestType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   Rp: () => (/* binding */ dockerConfigType),
/* harmony export */   WV: () => (/* binding */ imageIndexType),
/* harmony export */   YH: () => (/* binding */ isNondistributableType),
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
/* harmony export */   lR: () => (/* binding */ isImageLayerType),
/* harmony export */   oM: () => (/* binding */ lockedAppType),
/* harmony export */   qC: () => (/* binding */ octetStreamType),
/* harmony export */   qV: () => (/* binding */ emptyType),
/* harmony export */   u9: () => (/* binding */ isStatedType),
/* harmony export */   w9: () => (/* binding */ dockerManifestListType),
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/** Media types used in more than one place; those of a single format are declared there. */
const imageManifestType = 'application/vnd.oci.image.manifest.v1+json';
const imageIndexType = 'application/vnd.oci.image.index.v1+json';
const imageConfigType = 'application/vnd.oci.image.config.v1+json';
const imageLayerGzipType = 'application/vnd.oci.image.layer.v1.tar+gzip';
const emptyType = 'application/vnd.oci.empty.v1+json';
/** The config of an image as Docker writes it. */
const dockerConfigType = 'application/vnd.docker.container.image.v1+json';
const dockerManifestType = 'application/vnd.docker.distribution.manifest.v2+json';
const dockerManifestListType = 'application/vnd.docker.distribution.manifest.list.v2+json';
/** A layer of Spin applications; up to Spin 1.0 their config (SIP 008). */
const lockedAppType = 'application/vnd.fermyon.spin.application.v1+config';
const octetStreamType = 'application/octet-stream';
const imageManifestTypes = [imageManifestType, dockerManifestType];
const indexTypes = [imageIndexType, dockerManifestListType];
/** Media types of manifests, sent in the `Accept` header of manifest requests. */
const manifestTypes = [...imageManifestTypes, ...indexTypes];
function isIndexType(mediaType) {
    return indexTypes.includes(mediaType);
}
/** True for image manifests and image indexes, which have an endpoint of their own in a registry and may list other content. */
function isManifestType(mediaType) {
    return manifestTypes.includes(mediaType);
}
/** True for the config of a container image, of OCI or of Docker. */
function isImageConfigType(mediaType) {
    return mediaType === imageConfigType || mediaType === dockerConfigType;
}
/** True for a layer of an image, of OCI or of Docker, whatever its compression and encryption. */
function isImageLayerType(mediaType) {
    return /^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./.test(mediaType);
}
/** Layers that may not be redistributed, of OCI (image-spec v1.1.1, layer.md "Non-Distributable Layers") and of Docker. */
const nondistributableTypes = [
    'application/vnd.oci.image.layer.nondistributable.v1.tar',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+zstd',
    'application/vnd.docker.image.rootfs.foreign.diff.tar',
    'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
];
function isNondistributableType(mediaType) {
    return nondistributableTypes.includes(mediaType);
}
const mediaTypePattern = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
/** The grammar of RFC 6838 \u00a74.2, which image-spec requires of `mediaType` and `artifactType`. */
function isMediaType(text) {
    return mediaTypePattern.test(text);
}
const parameterPattern = /^ ?[\w.+-]{1,60}=(?:[\w.+:/-]{1,60}|"[\w .+:/-]{1,60}")$/;
/**
 * A media type as descriptors state it: in that grammar, or with parameters, as signatures have had it
 * (`application/vnd.dev.sigstore.bundle+json;version=0.2`) and ORAS accepts it from its user.
 */
function isStatedType(text) {
    const [type = '', ...parameters] = text.split(';');
    return isMediaType(type) && parameters.every((parameter) => parameterPattern.test(parameter));
}


/***/ }),

/***/ 20936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseSemver),
/* harmony export */   m: () => (/* binding */ compareSemver)
/* harmony export */ });
/** Semantic versions, read strictly by semver.org 2.0.0: no leading `v`, no blanks, no missing part. */
/** The regular expression that semver.org recommends ("Is there a suggested regular expression"). */
const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
/** Longer text would take quadratic time; npm has the same limit. */
const lengthLimit = 256;
/** Parses a version; `undefined` for any other text, and for numbers that JavaScript does not keep exact. */
function parseSemver(text) {
    const match = text.length <= lengthLimit ? form.exec(text) : null;
    if (!match)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = match.slice(1, 4).map(Number);
    const [prerelease = '', build = ''] = match.slice(4);
    return [major, minor, patch].every(Number.isSafeInteger)
        ? { major, minor, patch, prerelease, build }
        : undefined;
}
/** Negative, zero or positive, by semver.org 2.0.0, 11: build metadata does not count. */
function compareSemver(left, right) {
    const numbers = left.major - right.major || left.minor - right.minor || left.patch - right.patch;
    return numbers || comparePrerelease(left.prerelease, right.prerelease);
}
/** A release comes after its pre-releases. */
function comparePrerelease(left, right) {
    if (left === right)
        return 0;
    if (left === '' || right === '')
        return left === '' ? 1 : -1;
    const [lefts, rights] = [left.split('.'), right.split('.')];
    for (let index = 0; index < Math.max(lefts.length, rights.length); index += 1) {
        const order = compareIdentifiers(lefts[index], rights[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Numbers come before texts, and a missing identifier before any. Numbers have no leading zero, so that the longer one is larger. */
function compareIdentifiers(left, right) {
    if (left === undefined || right === undefined)
        return (left === undefined ? 0 : 1) - (right === undefined ? 0 : 1);
    const [isLeftNumber, isRightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (isLeftNumber !== isRightNumber)
        return isLeftNumber ? -1 : 1;
    if (isLeftNumber && left.length !== right.length)
        return left.length - right.length;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 30543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   absentError: () => (/* binding */ absentError),
/* harmony export */   blobError: () => (/* binding */ blobError),
/* harmony export */   isBlob: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20936);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** The errors for a reference that names no artifact of a store. */




/** `text` is the reference as the user wrote it, of a registry. */
async function absentError(text, { host, name, tag, digest }, source) {
    const repository = `${host}/${name}`;
    if (digest !== undefined && (await isBlob(source, digest)))
        return blobError(text, `${repository}:1.0.0`);
    const isDefault = tag === undefined && digest === undefined;
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}${isDefault ? ':latest' : ''} does not exist`;
    const tags = digest === undefined ? await tagsOf(source) : [];
    const [first] = tags;
    if (first !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('not-found', `${what}; ${repository} has the tags ${listOf(tags)}`, {
            hint: `Name a tag that is there: ${repository}:${first}`,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('not-found', what, {
        hint: isDefault
            ? `Name its tag or digest: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}:1.0.0`
            : 'Push it first, or correct the reference.',
    });
}
/** Tags that are read of a repository, which may have any number. */
const readLimit = 1000;
/** Tags that an error lists. */
const shownLimit = 10;
/** The highest versions first, then the other tags; none where they cannot be listed. */
async function tagsOf({ listTags }) {
    const tags = [];
    try {
        for await (const tag of listTags?.() ?? []) {
            // Those of the referrers tag schema and of cosign are no artifacts of their own.
            if (!/^sha(?:256|512)-[0-9a-f]{64,}/.test(tag))
                tags.push(tag);
            if (tags.length >= readLimit)
                break;
        }
    }
    catch {
        return [];
    }
    return tags.sort(highestFirst);
}
function highestFirst(left, right) {
    const [one, other] = [(0,_semver_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSemver */ .k)(left), (0,_semver_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSemver */ .k)(right)];
    if (one && other)
        return (0,_semver_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSemver */ .m)(other, one);
    return Number(other !== undefined) - Number(one !== undefined) || (left < right ? -1 : 1);
}
function listOf(tags) {
    const shown = tags.slice(0, shownLimit).map((tag) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(tag));
    const more = tags.length - shown.length;
    const count = tags.length >= readLimit ? 'more' : `${more} more`;
    return `${shown.join(', ')}${more > 0 ? ` and ${count}` : ''}`;
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
