export const id = 1188;
export const ids = [1188];
export const modules = {

/***/ 66045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  blobExists: () => (/* binding */ blobExists),
  blobHead: () => (/* binding */ blobHead),
  createBlobs: () => (/* binding */ createBlobs),
  isPresent: () => (/* binding */ isPresent),
  uploadBlob: () => (/* binding */ uploadBlob)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/registry/auth/scopes.js
var auth_scopes = __webpack_require__(56158);
// EXTERNAL MODULE: ./.build/registry/client.js
var registry_client = __webpack_require__(80993);
// EXTERNAL MODULE: ./.build/registry/http/response.js
var http_response = __webpack_require__(58978);
// EXTERNAL MODULE: ./.build/registry/http/retry.js
var retry = __webpack_require__(1899);
// EXTERNAL MODULE: ./.build/registry/http/scheduler.js
var scheduler = __webpack_require__(2712);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/registry/quirks.js
var quirks = __webpack_require__(31141);
;// CONCATENATED MODULE: ./.build/registry/upload-body.js
/** The body of an upload: sent to an open session, in one request or in chunks. */






/** Sends the body in one request, which ends the session. */
async function sendWhole(upload, session) {
    const { context, descriptor } = upload;
    return await context.client.send({
        method: 'PUT',
        url: withDigest(session, descriptor.digest),
        headers: { 'content-type': media_types/* octetStreamType */.qC },
        body: await bodyOf(upload),
        scopes: context.scopes,
        replay: false,
        duration: expectedDuration(descriptor.size),
    });
}
/** A small blob is verified before it is sent, in one write. */
async function bodyOf({ descriptor, open }) {
    if (descriptor.size > scheduler/* smallBody */.cz)
        return { open, length: descriptor.size };
    return await (0,verify/* readVerified */.xu)(open(), descriptor, scheduler/* smallBody */.cz);
}
/** Milliseconds for a body at 2 MiB/s. */
function expectedDuration(size) {
    return 10_000 + size / 2048;
}
/** Appends to the raw query, which some registries sign as they wrote it. */
function withDigest(session, digest) {
    const url = new URL(session);
    url.search = `${session.search === '' ? '?' : `${session.search}&`}digest=${encodeURIComponent(digest)}`;
    return url;
}
/**
 * Sends PATCH after PATCH and an empty PUT. Offsets are counted here, since the `Range` of responses is often wrong
 * (aws/containers-roadmap#2831).
 */
async function sendChunks(upload, session, minimumLength) {
    const { context, descriptor, open } = upload;
    const { client, scopes } = context;
    const chunk = chunkLength(client.quirk.chunk, minimumLength);
    const stream = open();
    const reader = createChunkReader(stream);
    let url = session;
    try {
        for (let start = 0; start < descriptor.size; start += chunk) {
            const length = Math.min(chunk, descriptor.size - start);
            const range = { 'content-type': media_types/* octetStreamType */.qC, 'content-range': `${start}-${start + length - 1}` };
            const body = { open: () => reader.next(length), length };
            const response = await client.send({
                method: 'PATCH',
                url,
                headers: range,
                body,
                scopes,
                replay: false,
            });
            // ECR responds with 201 where the specification says 202.
            if (!(0,http_response/* isSuccess */.oJ)(response))
                return response;
            const location = (0,http_response/* header */.wx)(response, 'location');
            if (location !== undefined)
                url = (0,http_response/* resolveLocation */.KC)(location, response.url, client.policy);
        }
        await reader.finish();
    }
    finally {
        stream.destroy();
    }
    const final = withDigest(url, descriptor.digest);
    return await client.send({ method: 'PUT', url: final, body: new Uint8Array(), scopes, replay: false });
}
const maximumChunk = 1024 * 1024 * 1024;
function chunkLength(quirk, minimumLength) {
    const length = typeof quirk === 'number' ? quirk : quirks/* defaultChunk */.N3;
    return Number.isSafeInteger(minimumLength)
        ? Math.min(maximumChunk, Math.max(length, minimumLength))
        : length;
}
function createChunkReader(source) {
    const chunks = source[Symbol.asyncIterator]();
    let rest = new Uint8Array();
    const read = async () => {
        if (rest.byteLength > 0)
            return rest;
        const { done, value } = await chunks.next();
        return done ? undefined : value;
    };
    async function* take(length) {
        for (let left = length; left > 0;) {
            const chunk = await read();
            if (!chunk)
                return;
            rest = chunk.subarray(Math.min(left, chunk.byteLength));
            left -= chunk.byteLength - rest.byteLength;
            yield chunk.subarray(0, chunk.byteLength - rest.byteLength);
        }
    }
    return {
        next: (length) => external_node_stream_.Readable.from(take(length), { objectMode: false }),
        async finish() {
            while (await read())
                rest = new Uint8Array();
        },
    };
}

;// CONCATENATED MODULE: ./.build/registry/blobs.js
/** Blobs of one repository: each uploaded once in a run, by an upload session for each attempt, and what follows from each response. */









function createBlobs(context) {
    const uploads = new Map();
    const start = (descriptor, body, mountFrom) => {
        const result = uploadBlob({ context, descriptor, open: body }, mountFrom);
        uploads.set(descriptor.digest, { result, repeat: () => start(descriptor, body) });
        // After a failure the next push of the blob tries again.
        result.catch(() => uploads.delete(descriptor.digest));
        return result;
    };
    return {
        push: (descriptor, body, hint) => uploads.get(descriptor.digest)?.result.then(() => 'present') ??
            start(descriptor, body, mountSource(context, hint)),
        async restore(digest) {
            const upload = uploads.get(digest);
            await upload?.repeat();
            return upload !== undefined;
        },
    };
}
function mountSource({ client, repository }, hint) {
    const isUsable = hint?.mountFrom !== repository.name && client.quirk.crossRepositoryMount !== false;
    return isUsable ? hint?.mountFrom : undefined;
}
async function blobExists(context, descriptor) {
    const response = await context.client.sendWithRetry(blobHead(context, descriptor));
    if (isPresent(response, descriptor))
        return true;
    if (response.status === 404 || (0,http_response/* isSuccess */.oJ)(response) || (0,registry_client/* isUnknown */.t8)(context, response))
        return false;
    throw (0,registry_client/* repositoryError */.PN)(context, response, `look for the blob ${descriptor.digest}`);
}
/** A blob that has been refused in more attempts than this is refused for good. */
const maximumRefusals = 4;
/** Stores a blob, by a mount from `mountFrom` if possible. Throws what the registry's last response means. */
async function uploadBlob(upload, mountFrom) {
    const { context, descriptor } = upload;
    const { client } = context;
    const expected = client.deadline.expectToSend(descriptor.size);
    const state = { chunked: client.observed.chunked, refusals: 0, mountFrom, expected };
    const result = await client.retrier
        .run((count) => client.scheduler.run(descriptor.size, () => attemptUpload(upload, state, count)))
        .finally(expected.end);
    if (typeof result === 'string')
        return result;
    throw (0,registry_client/* repositoryError */.PN)(context, result, `push the blob ${descriptor.digest}`);
}
const present = { value: 'present', retry: 'done' };
const sent = { value: 'sent', retry: 'done' };
/**
 * One whole attempt: look for the blob, open a session, send the body. The value is the response that made it fail.
 *
 * After a network error the registry may have the blob although its response was lost (GoogleContainerTools/jib#4301), and the
 * session may have taken a part of the body (apple/containerization#790). So the next attempt looks for the blob again and opens a
 * new session. It does so by HEAD and by a mount in turn, so that not every attempt has the same number of requests: a load
 * balancer with a failing backend may fail every third one.
 */
async function attemptUpload(upload, state, count) {
    const { context, descriptor } = upload;
    const { client } = context;
    const mountFinds = state.mountFrom !== undefined || looksByMount(upload, count);
    if (!mountFinds && (count > 1 || descriptor.size > scheduler/* smallBody */.cz)) {
        const response = await client.send(blobHead(context, descriptor));
        if (isPresent(response, descriptor))
            return count > 1 ? sent : present;
        if ((0,retry/* isRetryable */.r3)(response))
            return attemptOf(response, 'backoff');
    }
    const opened = await openSession(upload, state, count);
    if (opened.status === 201)
        return count > 1 && state.mountFrom === undefined ? sent : present;
    const location = (0,http_response/* header */.wx)(opened, 'location');
    if (opened.status !== 202 || location === undefined)
        return classifySession(opened, state);
    const session = (0,http_response/* resolveLocation */.KC)(location, opened.url, client.policy);
    const response = await client.scheduler.sendBody(descriptor.size, () => {
        state.expected.end();
        return state.chunked
            ? sendChunks(upload, session, Number((0,http_response/* header */.wx)(opened, 'oci-chunk-min-length') ?? 0))
            : sendWhole(upload, session);
    });
    return await classifyUpload(response, upload, state);
}
/** Every second attempt, where mounting a blob from its own repository finds it. */
function looksByMount({ context }, count) {
    return context.client.observed.selfMount && count % 2 === 1;
}
function classifySession(opened, state) {
    if ((0,retry/* isRetryable */.r3)(opened))
        return attemptOf(opened, 'backoff');
    return attemptOf(opened, opened.status === 409 && mayRetryRefusal(state) ? 'backoff' : 'done');
}
function mayRetryRefusal(state) {
    state.refusals += 1;
    return state.refusals <= maximumRefusals;
}
function attemptOf(response, retry) {
    return { value: response, response, retry };
}
/** The request that checks whether the repository has a blob. */
function blobHead({ repository, scopes }, { digest }) {
    return { method: 'HEAD', url: `/v2/${repository.name}/blobs/${digest}`, scopes };
}
/** True when the response to a HEAD shows a blob of the described size. */
function isPresent(response, descriptor) {
    const length = (0,http_response/* header */.wx)(response, 'content-length');
    const isBlob = response.status === 200 && (0,http_response/* isSuccess */.oJ)(response);
    return isBlob && (length === undefined || Number(length) === descriptor.size);
}
/** The POST also tells whether the blob is there: a mount from the repository itself or from another one is a 201 at once. */
async function openSession(upload, state, count) {
    const { context, descriptor } = upload;
    const { client, repository, scopes } = context;
    const { digest } = descriptor;
    const path = `/v2/${repository.name}/blobs/uploads/`;
    const algorithm = (0,oci_digest/* digestAlgorithm */.g4)(digest) === 'sha256' ? '' : `?digest-algorithm=${(0,oci_digest/* digestAlgorithm */.g4)(digest)}`;
    const plain = { method: 'POST', url: `${path}${algorithm}`, body: new Uint8Array(), scopes };
    const from = state.mountFrom ?? (looksByMount(upload, count) ? repository.name : undefined);
    if (from === undefined)
        return await client.send(plain);
    const isOther = from !== repository.name;
    const url = `${path}?${new URLSearchParams({ mount: digest, from })}`;
    const allScopes = isOther ? [...scopes, ...(0,auth_scopes/* scopesFor */.lN)('pull', from)] : scopes;
    const response = await tolerateRefusal(client.send({ ...plain, url, scopes: allScopes }), isOther);
    if (response && ((0,http_response/* isSuccess */.oJ)(response) || (0,retry/* isRetryable */.r3)(response)))
        return response;
    // A failed mount must not fail the push (google/go-containerregistry#1741).
    state.mountFrom = undefined;
    const withoutMount = await client.send(plain);
    if (!isOther && withoutMount.status === 202)
        client.observed.selfMount = false;
    return withoutMount;
}
/** `undefined` when no token is granted for the repository to mount from. */
async function tolerateRefusal(response, isOtherRepository) {
    try {
        return await response;
    }
    catch (error) {
        if (isOtherRepository && error instanceof errors/* CodedError */.AK)
            return undefined;
        throw error;
    }
}
/** Decides from the response to the body whether the blob is stored, or how to go on. */
async function classifyUpload(response, upload, state) {
    const { context, descriptor } = upload;
    const { client } = context;
    if ((0,http_response/* isSuccess */.oJ)(response)) {
        context.observed.hasWritten = true;
        if (response.status === 201 && agrees(response, descriptor))
            return sent;
        // Any other success counts only when the registry then has the blob, or when it lets nobody look.
        const head = await client.send(blobHead(context, descriptor));
        const mayBePresent = agrees(response, descriptor) && (0,registry_client/* isUnknown */.t8)(context, head);
        return isPresent(head, descriptor) || mayBePresent ? sent : attemptOf(response, 'backoff');
    }
    if (response.status === 413 && !state.chunked && client.quirk.chunk !== 'none') {
        client.observed.chunked = true;
        state.chunked = true;
        return attemptOf(response, 'immediate');
    }
    if ((0,retry/* isRetryable */.r3)(response))
        return attemptOf(response, 'backoff');
    const isLost = isSessionLost(response);
    if (isLost)
        client.scheduler.reduceConcurrency();
    const hasOtherBytes = (0,http_response/* hasCode */.up)(response, 'DIGEST_INVALID', 'SIZE_INVALID');
    if (hasOtherBytes)
        await requireDescribedBytes(upload);
    // A new session may help against an expired token, a lost session, bytes that were altered on the way, and a concurrent upload of the same blob.
    const mayHelp = isLost || hasOtherBytes || response.status === 401 || response.status === 409;
    if (!mayHelp || !mayRetryRefusal(state))
        return attemptOf(response, 'done');
    return attemptOf(response, response.status === 401 ? 'immediate' : 'backoff');
}
/** Throws `digest-mismatch` when it is our bytes that differ from their description. */
async function requireDescribedBytes({ descriptor, open }) {
    for await (const chunk of (0,verify/* verified */.zr)(open(), descriptor))
        void chunk;
}
/** Registries with several replicas lose sessions under parallel uploads (tuist/tuist#12530). */
function isSessionLost(response) {
    if ((0,http_response/* hasCode */.up)(response, 'BLOB_UPLOAD_UNKNOWN', 'BLOB_UPLOAD_INVALID', 'RANGE_INVALID'))
        return true;
    if (response.status === 410)
        return true;
    return response.status === 416 || (response.status === 404 && !(0,http_response/* hasCode */.up)(response, 'NAME_UNKNOWN'));
}
function agrees(response, { digest }) {
    const stored = (0,http_response/* header */.wx)(response, 'docker-content-digest');
    return stored === undefined || stored === digest;
}


/***/ }),

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
        return await (0,_look_ups_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveReference */ .sX)(context, tag);
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
