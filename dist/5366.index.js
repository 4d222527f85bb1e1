export const id = 5366;
export const ids = [5366,7964];
export const modules = {

/***/ 82759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Gu: () => (/* binding */ emptyJson),
/* harmony export */   p$: () => (/* binding */ emptyDescriptor),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63488);
/** Descriptors: media type, digest and size of content (image-spec v1.1.1, descriptor.md). */


/** Describes bytes in memory. */
function describe(mediaType, bytes, annotations) {
    const descriptor = { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return annotations && Object.keys(annotations).length > 0 ? { ...descriptor, annotations } : descriptor;
}
/** The content of the empty descriptor (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJson = new TextEncoder().encode('{}');
/** The empty descriptor without inline `data`, which some consumers do not support. */
const emptyDescriptor = { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyType */ .qV, digest: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyJsonDigest */ .qi, size: 2 };
/** Media type, digest and size, without the members that one manifest adds, such as annotations and platform. */
function bare(descriptor) {
    return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size };
}


/***/ }),

/***/ 50316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   Zj: () => (/* binding */ nextPage)
/* harmony export */ });
/* unused harmony export pageLimit */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58978);
/** Pages of a list in a registry: requested one after the other, as the `Link` header names the next one. */



/** Maximum number of pages; a registry that makes up another one each time would otherwise keep the run busy until its timeout. */
const pageLimit = 1000;
/**
 * Yields the response to each page, also one that is an error, after which nothing follows. `path` is below the repository:
 * `tags/list?n=100`. Throws `unsupported` for more than a thousand, since a list that ends early is none.
 */
async function* pages({ client, repository, scopes }, path, page = {}) {
    const seen = new Set();
    let url = `/v2/${repository.name}/${path}`;
    for (let count = 0; count < pageLimit; count += 1) {
        const response = await client.sendWithRetry({ method: 'GET', url, scopes, ...page });
        yield response;
        const next = nextPage(response);
        if (response.status !== 200 || next === undefined)
            return;
        const location = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveLocation */ .KC)(next, response.url, client.policy);
        if (seen.has(location.href))
            return;
        seen.add(location.href);
        url = location;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)} has a list of more than ${pageLimit} pages`, {
        hint: 'Ask the operator of the registry why its pages are that small.',
    });
}
/** The target of `Link: <\u2026>; rel="next"` (RFC 8288); olareg writes `rel=next`. */
function nextPage(response) {
    for (const line of response.headers.get('link') ?? []) {
        const target = /<([^<>]*)>\s*;[^<]*\brel\s*=\s*"?next\b/i.exec(line)?.[1];
        if (target)
            return target;
    }
    return undefined;
}


/***/ }),

/***/ 55366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listReferrers: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(413);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84633);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80993);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58978);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43614);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50316);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7964);
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
    if (unique.length > _store_store_js__WEBPACK_IMPORTED_MODULE_9__/* .referrerLimit */ .H)
        throw tooMany(context, subject);
    return unique;
}
async function listByApi(context, subject) {
    const found = [];
    let url = `/v2/${context.repository.name}/referrers/${subject}`;
    for (let page = 0; url !== undefined; page += 1) {
        if (page === pageLimit || found.length > _store_store_js__WEBPACK_IMPORTED_MODULE_9__/* .referrerLimit */ .H)
            throw tooMany(context, subject);
        const response = await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_8__.requestReferrers)(context, url);
        if (!response && page === 0)
            return undefined;
        if (!response)
            throw endsEarly(context, subject);
        found.push(...entriesOf(context, response, subject));
        const next = (0,_pages_js__WEBPACK_IMPORTED_MODULE_7__/* .nextPage */ .Zj)(response);
        url = next === undefined ? undefined : (0,_http_response_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveLocation */ .KC)(next, response.url, context.client.policy);
    }
    return found;
}
async function readFallback(context, subject) {
    const response = await context.client.sendWithRetry((0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .getRequest */ .iq)(context, (0,_referrers_js__WEBPACK_IMPORTED_MODULE_8__.fallbackTag)(subject)));
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
/** Whoever copies or verifies what is attached takes what is not listed for what is not there. */
function endsEarly({ repository }, subject) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unavailable', `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .printRepository */ .mK)(repository)} does not respond with the next page of the referrers of ${subject}`, { hint: 'Re-run, or ask the operator of the registry why its list ends early.' });
}
function tooMany({ repository }, subject) {
    const message = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .printRepository */ .mK)(repository)}@${subject} has more than ${_store_store_js__WEBPACK_IMPORTED_MODULE_9__/* .referrerLimit */ .H} referrers`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', message, { hint: 'Delete the referrers that are not needed.' });
}


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createReferrers: () => (/* binding */ createReferrers),
/* harmony export */   fallbackTag: () => (/* binding */ fallbackTag),
/* harmony export */   requestReferrers: () => (/* binding */ requestReferrers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55118);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82759);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76198);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63488);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(413);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80993);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58978);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43614);
/** Referrers of one repository: left to the registry's referrers API where it exists, else listed in the fallback index. */










const zeroDigest = `sha256:${'0'.repeat(64)}`;
/** After this many failed updates in a row, the cause is not a race with other writers. */
const maximumUpdates = 8;
function createReferrers(context) {
    const fallbacks = new Map();
    let supported;
    let last = Promise.resolve();
    // One update at a time, so that this run does not race with itself.
    const inTurn = (update) => {
        const turn = last.then(update);
        last = turn.catch(() => undefined);
        return turn;
    };
    return {
        async add(subject, referrer) {
            supported ??= supportsReferrers(context);
            if (await supported)
                return;
            const entry = await entryOf(context, referrer);
            const { digest } = subject;
            await inTurn(() => addEntries(context, digest, [entry]));
            fallbacks.set(digest, [...(fallbacks.get(digest) ?? []), entry]);
        },
        async finish() {
            for (const [subject, entries] of fallbacks)
                await inTurn(() => addEntries(context, subject, entries));
        },
    };
}
/**
 * Requests the referrers of a digest that nothing has. The `OCI-Subject` header is no substitute: ECR has sent it without the API
 * (sigstore/sigstore-js#1183), and Quay has the API without sending it.
 */
async function supportsReferrers(context) {
    const { repository } = context;
    return (await requestReferrers(context, `/v2/${repository.name}/referrers/${zeroDigest}`)) !== undefined;
}
/** One page of the referrers API; `undefined` from a registry without it. */
async function requestReferrers(context, url) {
    const { client, scopes } = context;
    const response = await client.sendWithRetry({
        method: 'GET',
        url,
        headers: { accept: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .imageIndexType */ .WV },
        scopes,
        limit: _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6,
    });
    if (response.status === 0 || response.status >= 500 || response.status === 429)
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryError */ .PN)(context, response, 'list referrers');
    // A web page with status 200 is not a referrers API.
    const isIndex = ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .header */ .wx)(response, 'content-type') ?? '').startsWith(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .imageIndexType */ .WV);
    return response.status === 200 && isIndex ? response : undefined;
}
/** distribution-spec v1.1, "Referrers Tag Schema". */
function fallbackTag(digest) {
    return `${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .digestAlgorithm */ .g4)(digest).slice(0, 32)}-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .encodedDigest */ .nz)(digest).slice(0, 64)}`;
}
/** Clients filter the index without reading its manifests, so an entry repeats type and annotations (sigstore/cosign#4641). */
async function entryOf(context, { mediaType, digest, size }) {
    const bytes = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifest */ .WI)(context, digest);
    if (!bytes)
        return { mediaType, digest, size };
    const { artifactType, config, annotations } = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, digest, mediaType);
    const type = artifactType ?? config?.mediaType;
    const annotated = Object.keys(annotations).length > 0;
    return { mediaType, digest, size, ...(type && { artifactType: type }), ...(annotated && { annotations }) };
}
/** Reads, adds, writes, and reads again until the entries are there; with `If-Match` no writer overwrites another where the registry honours it. */
async function addEntries(context, subject, entries) {
    const tag = fallbackTag(subject);
    const failed = await context.client.retrier.run((count) => updateIndex(context, subject, entries, count));
    if (!failed)
        return;
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(failed))
        throw outraced(context, tag);
    throw (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryError */ .PN)(context, failed, `list referrers under the tag ${tag}`);
}
/** The value is the response after which the entries may still be missing. */
async function updateIndex(context, subject, entries, count) {
    const tag = fallbackTag(subject);
    const response = await context.client.sendWithRetry((0,_manifests_js__WEBPACK_IMPORTED_MODULE_7__/* .getRequest */ .iq)(context, tag));
    const isHidden = (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnknown */ .t8)(context, response) && (await isReadable(context, subject));
    const index = isHidden ? [] : readIndex(context, response, tag);
    if (!index)
        return { value: response, response, retry: 'done' };
    const missing = entries.filter(({ digest }) => !index.some((known) => known.digest === digest));
    if (missing.length === 0)
        return { value: undefined, retry: 'done' };
    const written = await writeIndex(context, tag, [...index, ...missing], (0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .header */ .wx)(response, 'etag'));
    const isRace = written.status === 412 || written.status === 409;
    if ((!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(written) && !isRace) || count >= maximumUpdates)
        return { value: written, response: written, retry: 'done' };
    // The next attempt reads back what this one has written.
    return { value: written, response: written, retry: (0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(written) ? 'immediate' : 'backoff' };
}
/** Where a manifest that is present can be read, an index that is refused is absent; where not, writing it could drop entries. */
async function isReadable(context, manifest) {
    const response = await context.client.sendWithRetry({ ...(0,_manifests_js__WEBPACK_IMPORTED_MODULE_7__/* .getRequest */ .iq)(context, manifest), method: 'HEAD' });
    return (0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(response);
}
/** The entries as they are written there, so that unknown members survive. `undefined` when the request has failed. */
function readIndex(context, response, tag) {
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(response))
        return [];
    if (response.status !== 200 || response.truncated)
        return undefined;
    try {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qF)(new TextDecoder().decode(response.body));
        const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isRecord */ .u4)(value) && typeof value.mediaType === 'string' ? value.mediaType : _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .imageIndexType */ .WV;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isRecord */ .u4)(value) && (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(type) && Array.isArray(value.manifests))
            return value.manifests.filter(_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isRecord */ .u4);
    }
    catch (cause) {
        throw notAnIndex(context, tag, cause);
    }
    throw notAnIndex(context, tag);
}
async function writeIndex(context, tag, entries, etag) {
    const bytes = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .lF)({ schemaVersion: 2, mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .imageIndexType */ .WV, manifests: entries });
    const request = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_7__/* .putRequest */ .zi)(context, (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .imageIndexType */ .WV, bytes), tag, bytes);
    const condition = etag === undefined ? {} : { 'if-match': etag };
    return await context.client.sendWithRetry({ ...request, headers: { ...request.headers, ...condition } });
}
function notAnIndex({ repository }, tag, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('conflict', `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .printRepository */ .mK)(repository)}:${tag} is not an index of referrers`, {
        hint: `Delete the tag ${tag}, which the specification reserves for referrers, then re-run.`,
        cause,
    });
}
function outraced({ repository }, tag) {
    const message = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .printRepository */ .mK)(repository)}:${tag} was overwritten by other writers after each of ${maximumUpdates} updates`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unavailable', message, { hint: 'Re-run; a re-run restores the missing entries.' });
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
