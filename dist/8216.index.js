export const id = 8216;
export const ids = [8216];
export const modules = {

/***/ 77243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   ID: () => (/* binding */ requireManifestSize),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   i6: () => (/* binding */ manifestSizeLimit),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   mN: () => (/* binding */ requireDescriptors),
/* harmony export */   oW: () => (/* binding */ isGenericType),
/* harmony export */   qq: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90773);
/** Image manifests and image indexes: their exact bytes, and the bounded parsing of what others wrote. */






/** Bytes. Registries must accept manifests up to this size (distribution-spec v1.1, "Pushing Manifests"); larger ones are neither written nor read. */
const manifestSizeLimit = 4 * 1024 * 1024;
/** The exact bytes of an image manifest: members in the specification's order, annotations sorted by key. */
function encodeManifest(manifest) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR,
        artifactType: manifest.artifactType,
        config: ordered(manifest.config),
        layers: manifest.layers.map(ordered),
        subject: manifest.subject && ordered(manifest.subject),
        annotations: sorted(manifest.annotations),
    });
}
/** The exact bytes of an image index, in the same order. */
function encodeIndex(index) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV,
        artifactType: index.artifactType,
        manifests: index.manifests.map(ordered),
        subject: index.subject && ordered(index.subject),
        annotations: sorted(index.annotations),
    });
}
/** Any JSON value as compact UTF-8 bytes. */
function encode(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}
/** Annotations sorted by key; `undefined` when there are none, so that the member is omitted. */
function sorted(annotations) {
    const entries = Object.entries(annotations ?? {});
    if (entries.length === 0)
        return undefined;
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
function ordered(descriptor) {
    const { mediaType, digest, size, urls, annotations, data, artifactType, platform } = descriptor;
    return {
        mediaType,
        digest,
        size,
        ...(urls && { urls }),
        ...(annotations && { annotations: sorted(annotations) ?? {} }),
        ...(data !== undefined && { data }),
        ...(platform && { platform }),
        ...(artifactType && { artifactType }),
    };
}
/** The shortest descriptor that a manifest can list, in bytes with its comma. */
const shortestDescriptor = '{"mediaType":"a/b","digest":"sha256:","size":0},'.length + 64;
/** Throws `unsupported` for more descriptors than a manifest can list, so that a format need not make them all first. */
function requireDescriptors(count) {
    if (count * shortestDescriptor <= manifestSizeLimit)
        return;
    throw tooLarge(`a manifest with ${count} layers`, `at least ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(count * shortestDescriptor)}`);
}
/** Throws `unsupported` for a manifest or an index of more bytes than registries have to accept. */
function requireManifestSize(size, what) {
    if (size > manifestSizeLimit)
        throw tooLarge(what, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(size));
}
/** The error for a manifest of more bytes than registries have to accept. */
function tooLarge(what, size) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(what)} has ${size}; registries accept manifests of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(manifestSizeLimit)}`, { hint: 'Split it into several artifacts, or pack its files into one layer.' });
}
/**
 * What a manifest requires in the same repository: config and layers of an image manifest, manifests of an index. Layers that clients
 * download from elsewhere are not among them, and are neither looked for nor pushed.
 */
function children(manifest) {
    const layers = manifest.layers.filter((layer) => !isExternal(layer));
    return manifest.config ? [manifest.config, ...layers] : [...manifest.manifests, ...layers];
}
/** True for a layer that may not be redistributed and names where it is downloaded from (image-spec v1.1.1, layer.md). */
function isExternal({ mediaType, urls = [] }) {
    return urls.length > 0 && (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isNondistributableType */ .YH)(mediaType);
}
/**
 * Parses an image manifest or image index from a file or a registry.
 *
 * `where` names the origin in errors. `mediaType` is that of the descriptor or of the Content-Type header; it applies when the
 * manifest has no `mediaType` member. Throws `invalid-layout` for anything else than a manifest.
 */
function parseManifest(bytes, where, mediaType) {
    if (bytes.byteLength > manifestSizeLimit)
        throw invalid(where, `is larger than ${manifestSizeLimit} bytes`);
    const body = parseObject(bytes, where);
    const stated = typeof body.mediaType === 'string' ? body.mediaType : specificType(mediaType);
    const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
    const [layers, manifests] = [
        readDescriptors(body, 'layers', where),
        readDescriptors(body, 'manifests', where),
    ];
    // Clients would take it for one or the other by a header, which no digest covers (CVE-2021-41190).
    if (manifests.length > 0 && (config !== undefined || layers.length > 0))
        throw invalid(where, 'is an image manifest and an index at once');
    const subject = isAbsent(body.subject) ? undefined : readDescriptor(body.subject, where);
    return {
        mediaType: stated ?? typeByMembers(body),
        ...(typeof body.artifactType === 'string' && body.artifactType && { artifactType: body.artifactType }),
        ...(config && { config }),
        layers,
        manifests,
        ...(subject && { subject }),
        annotations: readAnnotations(body.annotations),
    };
}
/** Types that servers give to any file, which say nothing of a manifest. */
const genericTypes = [_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .octetStreamType */ .qC, 'application/json', 'text/json', 'text/plain'];
function specificType(mediaType) {
    return mediaType !== undefined && isGenericType(mediaType) ? undefined : mediaType;
}
/** True for a type that says nothing of the content, as a server of files gives it. */
function isGenericType(mediaType) {
    return genericTypes.includes(mediaType);
}
function typeByMembers(body) {
    if ('manifests' in body)
        return _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV;
    return 'fsLayers' in body ? dockerSchema1Type : _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR;
}
/** Of Docker before 1.10, with neither config nor layers in the members of today. */
const dockerSchema1Type = 'application/vnd.docker.distribution.manifest.v1+json';
function parseObject(bytes, where) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (cause) {
        throw invalid(where, 'is not JSON', cause);
    }
    throw invalid(where, 'is not a JSON object');
}
function readDescriptors(body, member, where) {
    const value = body[member];
    if (isAbsent(value))
        return [];
    if (!Array.isArray(value))
        throw invalid(where, `is invalid: "${member}" must be an array`);
    return value.map((item) => readDescriptor(item, where));
}
/** Some tools write `null` for a member that they do not use. */
function isAbsent(value) {
    return value === undefined || value === null;
}
/** Validates a descriptor from a file or a registry; `where` as for `parseManifest`. Throws `invalid-layout`. */
function readDescriptor(value, where) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        throw invalid(where, 'has a descriptor that is not an object');
    const digest = typeof value.digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(value.digest) : undefined;
    if (!digest)
        throw invalid(where, `has a descriptor with an invalid digest: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.digest), 80)}"`);
    if (!Number.isSafeInteger(value.size) || Number(value.size) < 0)
        throw invalid(where, `has a descriptor with an invalid size: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.size), 40)}`);
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatedType */ .u9)(value.mediaType)) {
        throw invalid(where, `has a descriptor with an invalid media type: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.mediaType), 80)}"`);
    }
    const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlatform */ .K)(value.platform);
    return {
        mediaType: value.mediaType,
        digest,
        size: Number(value.size),
        ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.annotations) && { annotations: readAnnotations(value.annotations) }),
        ...(platform && { platform }),
        ...(typeof value.data === 'string' && { data: value.data }),
        ...(Array.isArray(value.urls) && { urls: value.urls.filter((url) => typeof url === 'string') }),
    };
}
/** Keeps the members that are texts, as an annotation must be. */
function readAnnotations(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return {};
    const texts = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
}
function invalid(where, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(where)} ${what}`, {
        hint: 'Rebuild it or push it again with the tool that wrote it.',
        cause,
    });
}


/***/ }),

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

/***/ 90773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPlatform)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55118);
/** The platform that an entry of an index, or the config of an image, states (image-spec v1.1.1, image-index.md, config.md). */

/** The members of the specification that have its types; `undefined` for a value that states no system and architecture. */
function readPlatform(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { architecture, os, variant, 'os.version': version, 'os.features': features } = value;
    if (typeof architecture !== 'string' || typeof os !== 'string')
        return undefined;
    // As crane writes the config of an image that it makes of nothing.
    if (architecture === '' && os === '')
        return undefined;
    return {
        architecture,
        os,
        ...(typeof variant === 'string' && { variant }),
        ...(typeof version === 'string' && { 'os.version': version }),
        ...(isTexts(features) && { 'os.features': features }),
    };
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}


/***/ }),

/***/ 82967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ requestService)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Requests to the services around signing: JSON over HTTP, repeated while a service fails or asks to wait. */




const attempts = 4;
/** Milliseconds; a service that asks for a longer pause is given up. */
const longestPause = 90_000;
/**
 * The response with any status below 500 that is no rate limit. Throws `unavailable` when the service keeps failing, and when its rate
 * limit ends later than is waited for.
 */
async function requestService(fetch, request, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
    for (let attempt = 1;; attempt += 1) {
        const result = await send(fetch, request);
        if ('status' in result)
            return result;
        const { problem, pause: asked = 250 * 4 ** (attempt - 1) } = result;
        if (attempt === attempts || asked > longestPause)
            throw failed(request, problem);
        await pause(asked);
    }
}
async function send(fetch, { url, headers = {}, body }) {
    const sent = { accept: 'application/json', ...headers };
    const post = {
        method: 'POST',
        headers: { ...sent, 'content-type': 'application/json' },
        body: JSON.stringify(body),
    };
    try {
        const response = await fetch(url, body === undefined ? { headers: sent } : post);
        const { status } = response;
        const json = await readJson(response);
        const failure = failureOf(response, json);
        const next = nextPage(response, url);
        return failure ?? { status, json, ...(next !== undefined && { next }) };
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : String(error) };
    }
}
function failureOf({ status, headers }, json) {
    if (status >= 500 || status === 408)
        return { problem: `status ${status}`, ...asked(headers) };
    const message = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json) ? String(json.message ?? '') : '';
    const isLimited = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
    if (status !== 429 && !(status === 403 && (isLimited || /rate limit/i.test(message))))
        return undefined;
    // What GitHub asks for where the response says nothing (docs.github.com, "Rate limits for the REST API").
    const pause = asked(headers) ?? { pause: status === 403 ? 60_000 : undefined };
    return {
        problem: `rate limit (status ${status})`,
        ...(pause.pause !== undefined && { pause: pause.pause }),
    };
}
/** `retry-after` in seconds, else the time at which a used up limit is reset, in seconds since 1970. */
function asked(headers) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    if (Number.isFinite(seconds))
        return { pause: Math.max(0, seconds) * 1000 };
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000;
    const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
    return isUsedUp && Number.isFinite(reset) ? { pause: Math.max(1000, reset - Date.now()) } : undefined;
}
/** Another origin would be sent the token. */
function nextPage({ headers }, url) {
    const [, next = ''] = /<([^<>]+)>\s*;[^,]*rel="next"/.exec(headers.get('link') ?? '') ?? [];
    return URL.canParse(next) && new URL(next).origin === new URL(url).origin ? next : undefined;
}
function failed({ action }, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('unavailable', `could not ${action}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(problem)}`, {
        hint: 'Re-run later.',
    });
}
async function readJson(response) {
    try {
        return await response.json();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 57860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createKeySigner)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63074);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14471);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38557);
/** The Signer: makes the bundle of a statement, and recognizes its own. */



/** A signer with a key, without a transparency log. */
function createKeySigner({ publicKey, sign }) {
    const { hint } = publicKey;
    return {
        name: `key ${hint}`,
        async sign(payload) {
            const signature = sign((0,_dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .J)(_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadType */ .h, payload));
            return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeKeyBundle */ .ok)({ hint, payloadType: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadType */ .h, payload, signature });
        },
        isOwn: async ({ payloadType: type, payload, signature }) => publicKey.verify((0,_dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .J)(type, payload), signature),
    };
}


/***/ }),

/***/ 38216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSigning: () => (/* binding */ openSigning)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/pack/contents.js
var pack_contents = __webpack_require__(73386);
// EXTERNAL MODULE: ./.build/provenance/attached.js
var attached = __webpack_require__(63410);
// EXTERNAL MODULE: ./.build/provenance/bundle.js
var provenance_bundle = __webpack_require__(63074);
// EXTERNAL MODULE: ./.build/provenance/referrer.js
var referrer = __webpack_require__(14653);
// EXTERNAL MODULE: ./.build/provenance/statement.js
var provenance_statement = __webpack_require__(38557);
;// CONCATENATED MODULE: ./.build/provenance/attach.js
/** Attaching: the statements that an artifact is to have in a store, made and signed unless this signer has attached them before. */




/** Signs the claims that are not attached yet. Returns all of them, in their order. */
async function signMissing(request, contents) {
    const own = await findOwn(request);
    return await Promise.all(request.claims.map(async (claim) => own.get(claim.predicateType) ?? (await sign(claim, request, contents))));
}
async function sign(claim, { subject, name, signer }, contents) {
    const { predicateType } = claim;
    const bytes = await signer.sign((0,provenance_statement/* encodeStatement */._i)(name, subject.digest, claim));
    const manifest = (0,referrer/* addBundle */.Ih)({ subject, bytes, predicateType, created: new Date() }, contents);
    return { predicateType, bundle: (0,provenance_bundle/* readBundle */.Bo)(bytes), manifest, referrer: { subject, manifest } };
}
/** What this signer has attached before, by predicate type. */
async function findOwn({ store, subject, claims, signer, }) {
    const types = claims.map(({ predicateType }) => predicateType);
    const found = new Map();
    for await (const one of (0,attached/* readAttached */.P)(store, subject.digest, types)) {
        if (!('bundle' in one))
            continue;
        const { bundle, manifest, statement } = one;
        const { predicateType } = statement;
        if (!types.includes(predicateType) || found.has(predicateType))
            continue;
        if ((0,provenance_statement/* isAbout */.KH)(statement, subject.digest) && (await signer.isOwn(bundle)))
            found.set(predicateType, { predicateType, bundle, manifest });
        if (found.size === types.length)
            break;
    }
    return found;
}

// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
// EXTERNAL MODULE: ./.build/json.js
var _build_json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/provenance/service-request.js
var service_request = __webpack_require__(82967);
;// CONCATENATED MODULE: ./.build/provenance/snappy.js
/** Snappy, the compression in which GitHub keeps stored bundles: its block format (google/snappy, format_description.txt). */
/** The content, or `undefined` for bytes of another format and for more than `limit` bytes of content. */
function decodeSnappy(bytes, limit) {
    const input = { bytes, at: 0 };
    const length = readVarint(input);
    if (length === undefined || length > limit)
        return undefined;
    const output = Buffer.alloc(length);
    let written = 0;
    while (input.at < bytes.byteLength) {
        const element = readElement(input);
        if (!element || written + element.length > length)
            return undefined;
        if ('offset' in element) {
            const { offset } = element;
            if (offset === 0 || offset > written)
                return undefined;
            // What is copied may reach into what the copy itself writes.
            for (let index = 0; index < element.length; index += 1)
                output[written + index] = output[written + index - offset] ?? 0;
        }
        else
            output.set(bytes.subarray(element.start, element.start + element.length), written);
        written += element.length;
    }
    return written === length ? output : undefined;
}
function readVarint(input) {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
        const byte = input.bytes[input.at];
        input.at += 1;
        if (byte === undefined)
            return undefined;
        value += (byte & 127) * 2 ** shift;
        if (byte < 128)
            return value;
    }
    return undefined;
}
/** The two lowest bits of a tag say what follows: bytes, or a copy whose offset has one, two or four bytes. */
function readElement(input) {
    const tag = input.bytes[input.at] ?? 0;
    input.at += 1;
    const kind = tag & 3;
    if (kind === 0)
        return readLiteral(input, tag >> 2);
    const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const low = readInteger(input, kind === 3 ? 4 : kind);
    return low === undefined ? undefined : { length, offset: kind === 1 ? (tag >> 5) * 256 + low : low };
}
function readLiteral(input, short) {
    const stored = short < 60 ? short : readInteger(input, short - 59);
    if (stored === undefined)
        return undefined;
    const [start, length] = [input.at, stored + 1];
    input.at += length;
    return input.at > input.bytes.byteLength ? undefined : { length, start };
}
/** In little-endian order. */
function readInteger(input, size) {
    const end = input.at + size;
    if (end > input.bytes.byteLength)
        return undefined;
    const value = Buffer.from(input.bytes.subarray(input.at, end)).readUIntLE(0, size);
    input.at = end;
    return value;
}

;// CONCATENATED MODULE: ./.build/provenance/attestations-api.js
/** GitHub's attestations API, where `gh` and the pages of a repository look for bundles (docs.github.com, REST "Attestations"). */







/** Bundles that are stored at once: more than a few writes in parallel exceed GitHub's secondary rate limits. */
const concurrency = 2;
/** A digest with more attestations than so many pages of 100 is given up. */
const pageLimit = 20;
function createAttestationsApi({ api, server, repository }, token, fetch, pause) {
    const url = `${api}/repos/${repository}/attestations`;
    const pages = `${server}/${repository}/attestations`;
    const headers = { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' };
    const limit = (0,_build_async/* createLimit */.KG)(concurrency);
    const request = (one) => (0,service_request/* requestService */.j)(fetch, { ...one, headers }, pause);
    const client = { url, repository, fetch, request };
    const store = (bundle) => limit(async () => {
        const action = `store an attestation of ${repository}`;
        const response = await request({ url, action, body: { bundle: bundle.document } });
        requireSuccess(response, action);
        const id = (0,_build_json/* isRecord */.u4)(response.json) ? response.json.id : undefined;
        return typeof id === 'number' ? `${pages}/${id}` : pages;
    });
    return {
        async store(digest, bundles) {
            const known = bundles.some(({ isNew }) => !isNew) ? await signaturesOf(digest, client) : new Set();
            return await Promise.all(bundles.map(async ({ bundle }) => known.has(signatureOf(bundle.document)) ? pages : await store(bundle)));
        },
    };
}
/** The signatures of the bundles that are stored about the digest. */
async function signaturesOf(digest, client) {
    const action = `list the attestations of ${client.repository}`;
    const found = new Set();
    let url = `${client.url}/${digest}?per_page=100`;
    for (let page = 0; url !== undefined && page < pageLimit; page += 1) {
        const response = await client.request({ url, action });
        // GitHub answers so for a digest that it has never seen.
        if (response.status === 404 || response.status === 422)
            break;
        requireSuccess(response, action);
        for (const one of attestationsIn(response.json))
            found.add(signatureOf(await bundleOf(one, client)));
        url = response.next;
    }
    return found;
}
function attestationsIn(json) {
    const listed = (0,_build_json/* isRecord */.u4)(json) ? json.attestations : undefined;
    return Array.isArray(listed) ? listed : [];
}
/** Newer versions of the API list a URL in place of the bundle, at which it is compressed, for everybody who knows the URL. */
async function bundleOf(listed, { url: api, fetch }) {
    if (!(0,_build_json/* isRecord */.u4)(listed))
        return undefined;
    const { bundle, bundle_url: url } = listed;
    if ((0,_build_json/* isRecord */.u4)(bundle) || typeof url !== 'string' || !URL.canParse(url))
        return bundle;
    if (![new URL(api).protocol, 'https:'].includes(new URL(url).protocol))
        return undefined;
    try {
        const response = await fetch(url);
        const content = response.ok ? decodeSnappy(await readBytes(response), provenance_bundle/* bundleSizeLimit */.ZV) : undefined;
        return content && (0,_build_json/* parseJson */.qF)(new TextDecoder().decode(content));
    }
    catch {
        return undefined;
    }
}
async function readBytes(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        if (size > provenance_bundle/* bundleSizeLimit */.ZV)
            throw new Error('the bundle is too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function requireSuccess({ status, json }, action) {
    if (status >= 200 && status < 300)
        return;
    const message = (0,_build_json/* isRecord */.u4)(json) && typeof json.message === 'string' ? `: ${(0,_build_text/* printable */.g$)(json.message, 200)}` : '';
    if (status === 401 || status === 403 || status === 404)
        throw new errors/* CodedError */.AK('denied', `GitHub does not let this job ${action} (status ${status}${message})`, {
            hint: 'Allow it in the workflow; a private repository needs GitHub Enterprise Cloud, or "key": permissions: attestations: write',
        });
    throw new errors/* CodedError */.AK('unavailable', `could not ${action}: status ${status}${message}`, {
        hint: 'Re-run later.',
    });
}
/** No two signatures are the same. */
function signatureOf(bundle) {
    const envelope = (0,_build_json/* isRecord */.u4)(bundle) ? bundle.dsseEnvelope : undefined;
    const signatures = (0,_build_json/* isRecord */.u4)(envelope) ? envelope.signatures : undefined;
    const [first] = Array.isArray(signatures) ? signatures : [];
    return (0,_build_json/* isRecord */.u4)(first) && typeof first.sig === 'string' ? first.sig : '';
}

// EXTERNAL MODULE: ./.build/shape.js
var shape = __webpack_require__(2503);
;// CONCATENATED MODULE: ./.build/provenance/claims.js
/** The claims of a workflow run: an OpenID Connect token of its server, verified with the keys of its issuer. */





const claims = (0,shape/* object */.Ik)({
    iss: shape/* nonEmptyText */.al,
    ref: shape/* nonEmptyText */.al,
    sha: shape/* nonEmptyText */.al,
    repository: shape/* nonEmptyText */.al,
    repository_id: shape/* nonEmptyText */.al,
    repository_owner_id: shape/* nonEmptyText */.al,
    event_name: shape/* nonEmptyText */.al,
    job_workflow_ref: shape/* nonEmptyText */.al,
    workflow_ref: shape/* nonEmptyText */.al,
    run_id: shape/* nonEmptyText */.al,
    run_attempt: shape/* nonEmptyText */.al,
    runner_environment: shape/* nonEmptyText */.al,
}, { repository_visibility: shape/* text */.Qq }, { open: true });
/** Nobody accepts this audience, so that the token is of no use to anybody else (actions/toolkit, packages/attest/src/oidc.ts). */
const ownAudience = 'nobody';
/** Requests a token and verifies it. Throws `unavailable` when that fails, and `denied` for a token of another issuer. */
async function readClaims(workflow, requestToken, fetch, issuers = [workflow.issuer]) {
    const token = await requestToken(ownAudience);
    const { createLocalJWKSet, decodeJwt, jwtVerify } = await __webpack_require__.e(/* import() */ 9912).then(__webpack_require__.bind(__webpack_require__, 99912));
    const { iss = '' } = decodeJwt(token);
    if (!isIssuer(iss, issuers))
        throw invalidToken(`its issuer is ${(0,_build_text/* printable */.g$)(iss)}`);
    const keys = await fetchKeys(iss, fetch);
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
        issuer: iss,
        audience: ownAudience,
        algorithms: ['RS256', 'ES256'],
        clockTolerance: 60,
    }).catch((cause) => {
        throw invalidToken(cause instanceof Error ? cause.message : String(cause));
    });
    return (0,shape/* readShape */._f)(claims, payload, (path, problem) => invalidToken(`${path} ${problem}`));
}
/** An enterprise may have an issuer of its own below that of the server: `<issuer>/<enterprise>`. */
function isIssuer(issuer, expected) {
    return expected.some((one) => issuer === one || issuer.startsWith(`${one}/`));
}
async function fetchKeys(issuer, fetch) {
    const get = async (url) => (await (0,service_request/* requestService */.j)(fetch, { url, action: `read the keys of ${(0,_build_text/* printable */.g$)(issuer)}` })).json;
    const found = await get(`${issuer}/.well-known/openid-configuration`);
    const uri = (0,_build_json/* isRecord */.u4)(found) && typeof found.jwks_uri === 'string' ? found.jwks_uri : undefined;
    if (uri === undefined || new URL(uri).origin !== new URL(issuer).origin)
        throw invalidToken('its issuer has no list of keys');
    const keys = await get(uri);
    if (!(0,_build_json/* isRecord */.u4)(keys) || !Array.isArray(keys.keys))
        throw invalidToken('the list of keys of its issuer is malformed');
    return { keys: keys.keys.filter(isKey) };
}
function isKey(value) {
    return (0,_build_json/* isRecord */.u4)(value) && typeof value.kty === 'string';
}
function invalidToken(problem) {
    return new errors/* CodedError */.AK('denied', `the token of the workflow cannot be used: ${(0,_build_text/* printable */.g$)(problem)}`, {
        hint: 'Re-run; if it fails again, report it with the name of the server.',
    });
}

;// CONCATENATED MODULE: ./.build/provenance/services.js
/** The services that sign without a key: certificate authority, transparency log and timestamp authority, and which of them a run uses. */




/** The public instance of Sigstore. */
const publicServices = {
    authority: 'https://fulcio.sigstore.dev',
    log: 'https://rekor.sigstore.dev',
    isPublic: true,
};
/** GitHub's own instance, which has no log (actions/toolkit, packages/attest/src/endpoints.ts). */
function githubServices(server) {
    const { hostname } = new URL(server);
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { authority: `https://fulcio.${host}`, timestamps: `https://timestamp.${host}`, isPublic: false };
}
const version = (shape) => {
    if (Number.isSafeInteger(shape.value))
        return Number(shape.value);
    throw shape.error(shape.path, 'must be a whole number');
};
const service = (0,shape/* object */.Ik)({ url: (0,shape/* where */._M)(shape/* text */.Qq, URL.canParse, 'a URL'), majorApiVersion: version }, {}, { open: true });
const config = (0,shape/* object */.Ik)({ caUrls: (0,shape/* list */.p_)(service, 1) }, { oidcUrls: (0,shape/* list */.p_)(service), rekorTlogUrls: (0,shape/* list */.p_)(service), tsaUrls: (0,shape/* list */.p_)(service) }, { open: true });
/** Reads a SigningConfig (sigstore/protobuf-specs, sigstore_trustroot.proto), as cosign does. Throws `input`. */
function readSigningConfig(bytes, file) {
    const invalid = (problem) => new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(file)} is not a signing configuration: ${problem}`, {
        hint: 'Write one with: cosign signing-config create',
    });
    const read = (0,shape/* readShape */._f)(config, parsed(bytes, invalid), (path, problem) => invalid(`${(0,_build_text/* printable */.g$)(path, 120)} ${problem}`));
    const first = (services = [], what, versions = [1]) => {
        const usable = versions.flatMap((wanted) => services.filter(({ majorApiVersion }) => majorApiVersion === wanted));
        if (services.length > 0 && usable.length === 0)
            throw invalid(`it has no ${what} with version ${versions.join(' or ')} of its API`);
        return usable[0] && { ...usable[0], url: usable[0].url.replace(/\/+$/, '') };
    };
    const log = first(read.rekorTlogUrls, 'log', [1, 2]);
    const timestamps = first(read.tsaUrls, 'timestamp authority');
    if (log?.majorApiVersion === 2 && !timestamps)
        throw invalid('a log with version 2 of its API tells no time, and there is no timestamp authority');
    return {
        authority: first(read.caUrls, 'certificate authority')?.url ?? '',
        ...(log && { log: log.url, logVersion: log.majorApiVersion }),
        ...(timestamps && { timestamps: timestamps.url }),
        ...(read.oidcUrls && { issuers: read.oidcUrls.map(({ url }) => url) }),
        isPublic: false,
    };
}
function parsed(bytes, invalid) {
    try {
        return (0,_build_json/* parseJson */.qF)(new TextDecoder().decode(bytes));
    }
    catch {
        throw invalid('it is not JSON');
    }
}

;// CONCATENATED MODULE: ./.build/provenance/identity-of-run.js
/** The identity of a workflow run: whether it has one, who it is, and with which services it signs. */





/** Throws `input` when the job has no identity, with what it lacks. */
async function readIdentity(options, host) {
    const { workflow } = host;
    if (!workflow)
        throw cannot('this is not a workflow of GitHub Actions', 'Sign with a key: key: cosign.key');
    const { tokenRequest } = workflow;
    if (!tokenRequest)
        throw withoutToken();
    const requestToken = (audience) => request(tokenRequest, audience, host);
    const services = await configuredServices(options, host);
    const needsServices = !services && options.key === undefined;
    if (needsServices && !hasServices(workflow.server))
        throw cannot(`${workflow.server} has no signing services`, 'Name those of your own: signing-config: signing-config.json');
    const claims = await readClaims(workflow, requestToken, host.fetch, services?.issuers);
    const chosen = needsServices ? servicesFor(claims, workflow, options) : (services ?? publicServices);
    return { workflow, claims, requestToken, services: chosen };
}
/** The services of the file, if one is given. */
async function configuredServices({ signingConfig: file }, host) {
    return file === undefined
        ? undefined
        : readSigningConfig(await host.readInputFile(file, 'signing-config'), file);
}
function hasServices(server) {
    return server === 'https://github.com' || /^https:\/\/[a-z0-9-]+\.ghe\.com$/.test(server);
}
/** What a private repository builds never reaches a public log unless that is asked for; `auto` does not sign there at all. */
function servicesFor(claims, { server }, { attest, transparency }) {
    const isPublic = claims.repository_visibility === 'public' && server === 'https://github.com';
    if (isPublic || transparency === 'public')
        return publicServices;
    if (attest === 'auto')
        throw cannot('the repository is not a public one of github.com', 'To sign with the instance of GitHub: attest: true');
    return githubServices(server);
}
/** The library of the runner appends the audience so as well (actions/toolkit, packages/core/src/oidc-utils.ts). */
async function request({ url, token }, audience, { fetch, log }) {
    const action = 'get a token for the identity of the workflow';
    const headers = { authorization: `Bearer ${token}` };
    const { status, json } = await (0,service_request/* requestService */.j)(fetch, {
        url: `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
        action,
        headers,
    });
    const value = (0,_build_json/* isRecord */.u4)(json) && typeof json.value === 'string' ? json.value : undefined;
    if (value === undefined || status !== 200)
        throw new errors/* CodedError */.AK('unavailable', `could not ${action}: status ${status}`, { hint: 'Re-run later.' });
    log.mask(value);
    return value;
}
function withoutToken() {
    return cannot('the job may not request a token (or the pull request is from a fork)', 'Allow it in the job: permissions: id-token: write');
}
function cannot(problem, hint) {
    return new errors/* CodedError */.AK('input', `"attest" cannot sign: ${problem}`, { hint });
}

// EXTERNAL MODULE: ./.build/provenance/key-input.js
var key_input = __webpack_require__(60806);
// EXTERNAL MODULE: ./.build/provenance/keys.js + 1 modules
var keys = __webpack_require__(3871);
;// CONCATENATED MODULE: ./.build/provenance/made-statement.js
/** A MadeStatement: what a run has said about an artifact, by whom, and where it is stored. */

const names = {
    [provenance_statement/* signaturePredicate */.oo]: 'signature',
    [provenance_statement/* provenancePredicate */.LS]: 'provenance',
    [provenance_statement/* packingPredicate */.zZ]: 'packing',
    [provenance_statement/* cyclonedxPredicate */.Xg]: 'sbom',
    [provenance_statement/* spdxPredicate */.l3]: 'sbom',
};
/** The name by which `require` of the verb `verify` calls it. */
function statementName(predicateType) {
    return names[predicateType] ?? predicateType;
}

// EXTERNAL MODULE: ./.build/version.js
var _build_version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/provenance/packing.js
/** The statement of this project about how an artifact was packed, under a predicate type of its own (docs/provenance.md). */



function packingOf({ artifact, root, nodes, kept }) {
    const { name, format, files, version: of, annotations, origins = {}, needs, references } = artifact;
    return {
        predicateType: provenance_statement/* packingPredicate */.zZ,
        predicate: {
            tool: { name: 'oci-wasm-publish', version: _build_version.version },
            plan: {
                name,
                format,
                files,
                ...(of !== undefined && { version: of }),
                annotations,
                origins,
                ...(needs && { needs }),
                ...(references && { references }),
            },
            manifest: described(root),
            content: nodes.map(({ descriptor }) => described(descriptor)),
            ...(kept && { packedAs: described(kept.packed) }),
        },
    };
}
function described({ mediaType, digest, size, annotations }) {
    const title = annotations?.[oci_annotations/* titleKey */.kz];
    return { mediaType, digest, size, ...(title !== undefined && { title }) };
}

// EXTERNAL MODULE: ./.build/oci/descriptor.js
var descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var oci_manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/wasm/parts.js
var wasm_parts = __webpack_require__(12533);
;// CONCATENATED MODULE: ./.build/provenance/sbom/go.js
/** Go's build information in a module: the text that `debug.ReadBuildInfo` reads, between two marks in the data (Go, runtime/debug/mod.go). */
const startMark = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const endMark = Buffer.from('f932433186182072008242104116d8f2', 'hex');
/** Bytes that are read at once, and that the text may have. */
const chunkSize = 1024 * 1024;
const textLimit = 1024 * 1024;
/** The modules of the build, or `undefined` where there is no such text. */
async function readGoModules(source, data) {
    for (const span of data) {
        const start = await find(source, span, startMark);
        if (start === undefined)
            continue;
        const length = Math.min(textLimit, span.offset + span.size - start);
        const bytes = Buffer.from(await source.read(start, length));
        const end = bytes.indexOf(endMark);
        if (end > 0)
            return modulesOf(bytes.subarray(startMark.byteLength, end).toString());
    }
    return undefined;
}
/** The offset of the mark, looked for in chunks that overlap. */
async function find(source, { offset, size }, mark) {
    const end = offset + size;
    for (let at = offset; at < end; at += chunkSize - mark.byteLength) {
        const bytes = Buffer.from(await source.read(at, Math.min(chunkSize, end - at)));
        const index = bytes.indexOf(mark);
        if (index >= 0)
            return at + index;
    }
    return undefined;
}
/** Lines of fields separated by tabs; a line `=>` replaces the module of the line before it. */
function modulesOf(text) {
    const modules = [];
    for (const line of text.split('\n')) {
        const [kind = '', path = '', version = ''] = line.split('\t');
        if (kind === '=>' && modules.length > 0)
            modules.push({ ...moduleOf(path, version), kind: modules.pop()?.kind ?? 'dep' });
        else if ((kind === 'mod' || kind === 'dep') && path !== '')
            modules.push({ ...moduleOf(path, version), kind });
    }
    const [main] = modules.filter(({ kind }) => kind === 'mod');
    if (!main)
        return undefined;
    return modules.map(({ kind, ...one }) => (kind === 'mod' ? { ...one, isRoot: true } : one));
}
/** A replacement by a folder has no version, and `(devel)` is none. */
function moduleOf(path, version) {
    const isReleased = /^v\d/.test(version);
    const isPath = /^[./]/.test(path);
    const purl = `pkg:golang/${path.split('/').map(encodeURIComponent).join('/')}@${version}`;
    return { name: path, ...(isReleased && { version }), ...(isReleased && !isPath && { purl }) };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/provenance/sbom/rust.js
/** The section `.dep-v0`: the crates of a build by cargo-auditable (rust-secure-code/cargo-auditable, auditable-serde). */




const dependencySection = '.dep-v0';
/** Bytes; a build of a thousand crates takes a tenth. */
const compressedLimit = 1024 * 1024;
const inflatedLimit = 8 * 1024 * 1024;
const inflated = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
/** The crates, or `undefined` for content that cannot be read: a section is a hint, and never an error. */
async function readCrates(section) {
    try {
        const json = await inflated(section, { maxOutputLength: inflatedLimit });
        const { packages } = (0,shape/* readShape */._f)(rust_document, (0,_build_json/* parseJson */.qF)(json.toString()), (path, what) => new Error(`${path} ${what}`));
        const isKnown = (index) => index < packages.length;
        return packages.every(({ dependencies = [] }) => dependencies.every(isKnown))
            ? packages.map(packageOf)
            : undefined;
    }
    catch {
        return undefined;
    }
}
const index = (shape) => {
    if (Number.isSafeInteger(shape.value) && Number(shape.value) >= 0)
        return Number(shape.value);
    throw shape.error(shape.path, 'must be an index');
};
const crate = (0,shape/* object */.Ik)({ name: shape/* nonEmptyText */.al, version: shape/* nonEmptyText */.al, source: shape/* text */.Qq }, { kind: shape/* text */.Qq, dependencies: (0,shape/* list */.p_)(index), root: shape/* flag */.Jt }, { open: true });
const rust_document = (0,shape/* object */.Ik)({ packages: (0,shape/* list */.p_)(crate, 1) }, {}, { open: true });
/** The name that cargo-auditable gives the default registry of Cargo. */
const defaultSource = ['crates', 'io'].join('.');
function packageOf({ name, version, source, kind, dependencies = [], root, }) {
    const purl = `pkg:cargo/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
    return {
        name,
        version,
        ...(source === defaultSource && { purl }),
        ...(kind === 'build' && { isBuildOnly: true }),
        ...(root && { isRoot: true }),
        dependencies,
    };
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/binary.js
/** One Wasm binary as a bill of materials sees it: its parts, what they tell of themselves, and the packages they were built from. */



/** `undefined` for bytes that are no WebAssembly. */
async function readBinary(source, name, digest) {
    try {
        const parts = await (0,wasm_parts.readParts)(source, name);
        const builds = [];
        for (const part of parts) {
            const found = (await readRust(source, part)) ?? (await readGo(source, part));
            if (found)
                builds.push(found);
        }
        return { name, digest, parts, builds };
    }
    catch (error) {
        if ((0,wasm_parts.isInvalidWasm)(error))
            return undefined;
        throw error;
    }
}
async function readRust(source, { customSections, path }) {
    const section = customSections.findLast(({ name }) => name === dependencySection);
    if (!section || section.size > compressedLimit)
        return undefined;
    const packages = await readCrates(await source.read(section.offset, section.size));
    return packages && { origin: `section ${dependencySection}${ofPart(path)}`, packages, isComplete: true };
}
/** Only where the module says that Go has made it: its data would be read for nothing otherwise. */
async function readGo(source, { producers, data, path }) {
    if (!(producers.language ?? []).some(({ name }) => name === 'Go'))
        return undefined;
    const packages = await readGoModules(source, data);
    return packages && { origin: `build information of Go${ofPart(path)}`, packages, isComplete: true };
}
function ofPart(path) {
    return path === '' ? '' : ` of ${path}`;
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/artifact.js
/** The binaries of a packed artifact, read from its blobs. */




/** Bytes; a larger blob is none of the binaries. */
const sizeLimit = 256 * 1024 * 1024;
const magic = Buffer.from([0, 0x61, 0x73, 0x6d]);
/** Splits the blobs of an artifact; each is read once, and kept in memory only while it is looked at. */
async function readBlobs(nodes, source) {
    const blobs = nodes
        .map(({ descriptor }) => descriptor)
        .filter(({ mediaType }) => !(0,media_types/* isManifestType */.Q3)(mediaType));
    const binaries = [];
    const others = [];
    for (const blob of blobs) {
        const found = isConfig(blob) ? undefined : await readBlob(blob, source);
        if (found)
            binaries.push(found);
        else if (!isConfig(blob))
            others.push(blob);
    }
    return { binaries, others };
}
/** A config describes the other content. */
function isConfig({ mediaType }) {
    return /\bconfig\b|\.empty\./.test(mediaType);
}
async function readBlob(blob, source) {
    if (blob.size < 8 || blob.size > sizeLimit)
        return undefined;
    const bytes = await (0,consumers_.buffer)(source.fetch(blob));
    if (!bytes.subarray(0, 4).equals(magic))
        return undefined;
    const name = blob.annotations?.[oci_annotations/* titleKey */.kz] ?? blob.digest;
    const read = async (offset, length) => bytes.subarray(offset, offset + length);
    return await readBinary({ size: bytes.byteLength, read }, name, blob.digest);
}

// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
;// CONCATENATED MODULE: ./.build/provenance/sbom/license.js
/** License expressions: texts of annotations and metadata that have the form of one (SPDX specification 2.3, annex D). */
const token = /^(?:[A-Za-z0-9.-]+\+?|AND|OR|WITH|LicenseRef-[A-Za-z0-9.-]+)$/;
/** The expression, or `undefined` for a text of any other form, which neither format allows in its place. */
function licenseExpression(text) {
    const words = (text ?? '').replaceAll(/[()]/g, ' ').trim().split(/\s+/);
    const operators = words.filter((_, index) => index % 2 === 1);
    const isExpression = words.every((word) => token.test(word)) &&
        words.length % 2 === 1 &&
        operators.every((word) => ['AND', 'OR', 'WITH'].includes(word));
    return text !== undefined && isExpression && words[0] !== '' ? text.trim() : undefined;
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/bill.js
/** The bill of materials of an artifact, before it is written in one of the two formats: components, edges, and what is not known. */


/** The same artifact always gives the same bill: it has no time and no random name. */
function billOf(facts) {
    const files = facts.binaries.map(fileEntries);
    const unknown = facts.others.map(({ digest, annotations }) => ({
        id: `file-${(0,oci_digest/* encodedDigest */.nz)(digest)}`,
        kind: 'file',
        name: annotations?.['org.opencontainers.image.title'] ?? digest,
        sha256: (0,oci_digest/* encodedDigest */.nz)(digest),
        dependencies: [],
        isComplete: false,
    }));
    const heads = [...files.flatMap(([head]) => head?.id ?? []), ...unknown.map(({ id }) => id)];
    const license = licenseExpression(facts.licenses);
    return {
        root: {
            id: 'artifact',
            kind: 'artifact',
            name: facts.name,
            ...(facts.version !== undefined && { version: facts.version }),
            purl: artifactPurl(facts),
            sha256: (0,oci_digest/* encodedDigest */.nz)(facts.root.digest),
            ...(license && { license }),
            dependencies: heads,
            isComplete: facts.others.length === 0,
        },
        entries: [...new Map([...files.flat(), ...unknown].map((entry) => [entry.id, entry])).values()],
        tools: toolsOf(facts.binaries),
    };
}
/** purl-spec, types/oci: the last part of the repository, and all of it as a qualifier. */
function artifactPurl({ repository, root }) {
    const name = repository.split('/').at(-1) ?? repository;
    return `pkg:oci/${encodeURIComponent(name)}@${encodeURIComponent(root.digest)}?repository_url=${encodeURIComponent(repository)}`;
}
function fileEntries({ name, digest, parts, builds }) {
    const id = `file-${(0,oci_digest/* encodedDigest */.nz)(digest)}`;
    const [whole, ...nested] = parts;
    const packages = builds.map((build, index) => packageEntries(build, `${id}-build-${index}`));
    const inside = nested.flatMap((part) => partEntry(part, id) ?? []);
    const file = {
        id,
        kind: 'file',
        name,
        sha256: (0,oci_digest/* encodedDigest */.nz)(digest),
        ...(whole && ownWords(whole)),
        dependencies: [...inside.map((part) => part.id), ...packages.flatMap(({ roots }) => roots)],
        // Modules without a record may contain anything.
        isComplete: builds.length > 0 && builds.length === parts.filter(({ layer }) => layer === 'module').length,
    };
    return [file, ...inside, ...packages.flatMap(({ entries }) => entries)];
}
/** Modules that wit-component generates, and that contain nothing of anybody (bytecodealliance/wasm-tools, wit-component). */
const generated = /^wit-component:(?:shim|fixups)$/;
/** A module or component inside of a file that says something of itself; what it was built from is listed with the file. */
function partEntry(part, file) {
    const { path, moduleName } = part;
    if (generated.test(moduleName ?? ''))
        return undefined;
    if (moduleName === undefined && Object.keys(part.metadata).length === 0)
        return undefined;
    return {
        id: `${file}-${path.replaceAll(/[^A-Za-z0-9]+/g, '-')}`,
        kind: 'part',
        name: moduleName ?? path,
        ...ownWords(part),
        origin: path,
        dependencies: [],
        isComplete: false,
    };
}
/** What a module or component says of itself. */
function ownWords({ metadata }) {
    const { version, description, licenses, authors, homepage, source, revision } = metadata;
    const license = licenseExpression(licenses);
    return {
        ...(version !== undefined && { version }),
        ...(description !== undefined && { description }),
        ...(license && { license }),
        ...(authors !== undefined && { authors }),
        ...(isUrl(homepage) && { homepage }),
        ...(isUrl(source) && { source }),
        ...(revision !== undefined && { revision }),
    };
}
/** Both formats have URLs in these places. */
function isUrl(text) {
    return text !== undefined && /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);
}
/** Packages whose edges are not told depend on each other in unknown ways; the root then lists all of them. */
function packageEntries({ packages, origin, isComplete }, prefix) {
    const idOf = (index) => `${prefix}-${index}`;
    const root = packages.findIndex(({ isRoot }) => isRoot);
    const hasEdges = packages.some(({ dependencies }) => dependencies !== undefined);
    const others = packages.map((_, index) => index).filter((index) => index !== root);
    const dependenciesOf = (one, index) => one.dependencies ?? (hasEdges || index !== root ? [] : others);
    const entries = packages.map((one, index) => {
        const { name, version, purl, isBuildOnly } = one;
        return {
            id: idOf(index),
            kind: 'package',
            name,
            ...(version !== undefined && { version }),
            ...(purl !== undefined && { purl }),
            ...(isBuildOnly && { isBuildOnly }),
            origin,
            dependencies: dependenciesOf(one, index).map(idOf),
            isComplete: isComplete && (hasEdges || index === root),
        };
    });
    return { roots: root < 0 ? entries.map(({ id }) => id) : [idOf(root)], entries };
}
function toolsOf(binaries) {
    const all = binaries.flatMap(({ parts }) => parts.flatMap(({ producers }) => Object.entries(producers).flatMap(([role, tools]) => tools.map((tool) => ({ ...tool, role })))));
    const unique = new Map(all.map((tool) => [`${tool.role} ${tool.name} ${tool.version}`, tool]));
    return [...unique.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, tool]) => tool);
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/cyclonedx.js
/** A bill of materials in CycloneDX 1.6 JSON (cyclonedx.org/docs/1.6/json). */

const types = {
    artifact: 'application',
    file: 'file',
    part: 'library',
    package: 'library',
};
/** Without a serial number and a time: the same artifact has the same document. */
function cyclonedxOf({ root, entries, tools }) {
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            tools: { components: [{ type: 'application', name: 'oci-wasm-publish', version: _build_version.version }] },
            component: componentOf(root),
            ...(tools.length > 0 && {
                properties: tools.map(({ role, name, version: of }) => ({
                    name: `oci-wasm-publish:producers:${role}`,
                    value: `${name} ${of}`.trim(),
                })),
            }),
        },
        components: entries.map(componentOf),
        dependencies: [root, ...entries].map(({ id, dependencies }) => ({
            ref: id,
            dependsOn: [...new Set(dependencies)],
        })),
        compositions: compositionsOf([root, ...entries]),
    };
}
function componentOf(entry) {
    const { id, kind, name, version: of, purl, sha256, license, description, isBuildOnly, origin } = entry;
    const { authors, revision } = entry;
    const properties = [
        ...(isBuildOnly ? [{ name: 'cdx:rustc:dependency_kind', value: 'build' }] : []),
        ...(origin === undefined ? [] : [{ name: 'oci-wasm-publish:origin', value: origin }]),
        ...(revision === undefined ? [] : [{ name: 'oci-wasm-publish:revision', value: revision }]),
    ];
    const references = referencesOf(entry);
    return {
        type: types[kind],
        'bom-ref': id,
        name,
        ...(of !== undefined && { version: of }),
        ...(description !== undefined && { description }),
        ...(isBuildOnly && { scope: 'excluded' }),
        ...(sha256 !== undefined && { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
        ...(license !== undefined && { licenses: [{ expression: license }] }),
        ...(purl !== undefined && { purl }),
        ...(authors !== undefined && { authors: [{ name: authors }] }),
        ...(references.length > 0 && { externalReferences: references }),
        ...(properties.length > 0 && { properties }),
    };
}
function referencesOf({ homepage, source, }) {
    return [
        ...(homepage === undefined ? [] : [{ type: 'website', url: homepage }]),
        ...(source === undefined ? [] : [{ type: 'vcs', url: source }]),
    ];
}
/** Whose dependencies are all listed, and whose nobody knows. */
function compositionsOf(entries) {
    const of = (isComplete) => entries.filter((entry) => entry.isComplete === isComplete).map(({ id }) => id);
    return [
        ...(of(true).length > 0 ? [{ aggregate: 'complete', dependencies: of(true) }] : []),
        ...(of(false).length > 0 ? [{ aggregate: 'unknown', dependencies: of(false) }] : []),
    ];
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/spdx.js
/** A bill of materials in SPDX 2.3 JSON (spdx.github.io/spdx-spec/v2.3). */

const documentId = 'SPDXRef-DOCUMENT';
const none = 'NOASSERTION';
/** `created` is required: the time of the artifact, or the epoch, so that the same artifact has the same document. */
function spdxOf({ root, entries, tools }, created) {
    const all = [root, ...entries];
    const comment = tools.map(({ role, name, version: of }) => `${role}: ${name} ${of}`.trim()).join('; ');
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: documentId,
        name: root.name,
        documentNamespace: `https://github.com/org/oci-wasm-publish/spdx/sha256-${root.sha256}`,
        creationInfo: {
            created: created ?? '1970-01-01T00:00:00Z',
            creators: [`Tool: oci-wasm-publish-${_build_version.version}`],
            ...(comment !== '' && { comment }),
        },
        packages: all.map(spdx_packageOf),
        relationships: [
            { spdxElementId: documentId, relatedSpdxElement: idOf(root), relationshipType: 'DESCRIBES' },
            ...all.flatMap((entry) => relationshipsOf(entry, all)),
        ],
    };
}
function idOf({ id }) {
    return `SPDXRef-${id.replaceAll(/[^A-Za-z0-9.-]/g, '-')}`;
}
function spdx_packageOf(entry) {
    const { kind, name, version: of, purl, sha256, license, description, authors, homepage } = entry;
    const sourceInfo = sourceInfoOf(entry);
    return {
        SPDXID: idOf(entry),
        name,
        ...(of !== undefined && { versionInfo: of }),
        downloadLocation: none,
        filesAnalyzed: false,
        licenseConcluded: none,
        licenseDeclared: license ?? none,
        copyrightText: none,
        primaryPackagePurpose: { artifact: 'CONTAINER', file: 'FILE', part: 'LIBRARY', package: 'LIBRARY' }[kind],
        ...(description !== undefined && { description }),
        ...(authors !== undefined && { comment: `authors: ${authors}` }),
        ...(homepage !== undefined && { homepage }),
        ...(sourceInfo !== '' && { sourceInfo }),
        // That of an index or manifest is no checksum of a file.
        ...(sha256 !== undefined &&
            kind === 'file' && { checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }] }),
        ...(purl !== undefined && {
            externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
        }),
    };
}
function sourceInfoOf({ origin, source, revision }) {
    const known = [origin, source, revision === undefined ? undefined : `revision ${revision}`];
    return known.filter((text) => text !== undefined).join(', ');
}
/** NOASSERTION says that there may be more than what is listed (\u00a711.1.3). */
function relationshipsOf(entry, all) {
    const relationTo = (other) => entry.kind === 'artifact' || other?.kind === 'part' ? 'CONTAINS' : 'DEPENDS_ON';
    const byId = new Map(all.map((one) => [one.id, one]));
    const listed = [...new Set(entry.dependencies)].flatMap((id) => {
        const other = byId.get(id);
        if (!other)
            return [];
        return other.isBuildOnly
            ? [
                {
                    spdxElementId: idOf(other),
                    relatedSpdxElement: idOf(entry),
                    relationshipType: 'BUILD_DEPENDENCY_OF',
                },
            ]
            : [
                {
                    spdxElementId: idOf(entry),
                    relatedSpdxElement: idOf(other),
                    relationshipType: relationTo(other),
                },
            ];
    });
    if (entry.isComplete)
        return listed;
    return [
        ...listed,
        { spdxElementId: idOf(entry), relatedSpdxElement: none, relationshipType: relationTo() },
    ];
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/sbom.js
/** The bill of materials of a delivery: which format it is written in, and the referrer and the statement that it becomes. */










/** `undefined` when it is off, and with `auto` when no binary tells what it was built from. */
async function makeSbom(subject, mode) {
    if (mode === 'off')
        return undefined;
    const { nodes, source, created, ...known } = subject;
    const blobs = await readBlobs(nodes, source);
    if (mode === 'auto' && blobs.binaries.every(({ builds }) => builds.length === 0))
        return undefined;
    const bill = billOf({ ...known, ...blobs });
    return mode === 'spdx'
        ? {
            claim: { predicateType: provenance_statement/* spdxPredicate */.l3, predicate: spdxOf(bill, created) },
            mediaType: 'application/spdx+json',
            fileName: 'sbom.spdx.json',
        }
        : {
            claim: { predicateType: provenance_statement/* cyclonedxPredicate */.Xg, predicate: cyclonedxOf(bill) },
            mediaType: 'application/vnd.cyclonedx+json',
            fileName: 'sbom.cdx.json',
        };
}
/** Adds the document as a referrer; the same document has the same digest, and is pushed once. */
function addSbom({ claim, mediaType, fileName }, subject, contents) {
    const document = (0,oci_manifest/* encode */.lF)(claim.predicate);
    const layer = (0,descriptor/* describe */.q0)(mediaType, document, { [oci_annotations/* titleKey */.kz]: fileName });
    const manifest = (0,oci_manifest/* encodeManifest */.Gb)({
        artifactType: mediaType,
        config: descriptor/* emptyDescriptor */.p$,
        layers: [layer],
        subject: (0,descriptor/* bare */.$B)(subject),
    });
    contents.add(descriptor/* emptyDescriptor */.p$, (0,pack_contents/* bytesBody */.EB)(descriptor/* emptyJson */.Gu));
    contents.add(layer, (0,pack_contents/* bytesBody */.EB)(document));
    return contents.add((0,descriptor/* describe */.q0)(media_types/* imageManifestType */.NR, manifest), (0,pack_contents/* bytesBody */.EB)(manifest));
}

// EXTERNAL MODULE: ./.build/provenance/signer.js
var signer = __webpack_require__(57860);
// EXTERNAL MODULE: ./.build/provenance/slsa.js
var slsa = __webpack_require__(75893);
// EXTERNAL MODULE: ./.build/provenance/trust.js + 1 modules
var trust = __webpack_require__(38711);
;// CONCATENATED MODULE: ./.build/provenance/signing.js
/** Signing during a release: who signs, and which statements each artifact gets. */

















/**
 * Reads the key and the identity, so that what cannot sign fails the run before anything is pushed. `undefined` with `attest: auto`
 * where the run cannot sign, which the log says in one line.
 */
async function openSigning(options, host) {
    const identity = await identityOf(options, host);
    const signing = await signingOf(options, identity, host);
    const sbom = options.sbom ?? (signing ? 'auto' : 'off');
    if (!signing && sbom === 'off')
        return undefined;
    if (options.attest !== 'auto')
        return attachWith(signing, sbom, (work) => work());
    const attempt = warningOf(host);
    return orUnsigned(attachWith(signing, sbom, attempt), attachWith(undefined, sbom, attempt), attempt);
}
async function identityOf(options, host) {
    if (options.attest === 'false')
        return undefined;
    try {
        return await readIdentity(options, host);
    }
    catch (error) {
        if (options.attest === 'true')
            throw error;
        host.log.info(`Without provenance: ${(0,errors/* asCodedError */._r)(error).message}`);
        return undefined;
    }
}
async function signingOf(options, identity, host) {
    const provenance = identity ? [(0,slsa/* provenanceOf */.J)(identity.claims, identity.workflow.server)] : [];
    const claims = [signature, ...provenance];
    if (options.key !== undefined)
        return { signer: await openKeySigner(options.key, options, host), claims };
    if (!identity)
        return undefined;
    const api = options.token ? createAttestationsApi(identity.workflow, options.token, host.fetch) : undefined;
    return { signer: await openKeylessSigner(identity, options, host), claims, ...(api && { api }) };
}
/** The statement that `cosign sign` makes. */
const signature = { predicateType: provenance_statement/* signaturePredicate */.oo, predicate: {} };
async function openKeySigner(key, options, host) {
    const password = options.keyPassword ?? host.environment.COSIGN_PASSWORD;
    if (password !== undefined && password !== '')
        host.log.mask(password);
    const opened = await (0,keys/* readPrivateKey */.$)(await (0,key_input/* readKeyInput */.Y)(key, host), password);
    if (options.transparency !== 'public')
        return (0,signer/* createKeySigner */.e)(opened);
    const services = (await configuredServices(options, host)) ?? publicServices;
    const { createLoggedKeySigner } = await __webpack_require__.e(/* import() */ 5670).then(__webpack_require__.bind(__webpack_require__, 45670));
    return await createLoggedKeySigner(opened, { ...requireLog(services), runLibrary: host.runLibrary });
}
/** The library of Sigstore writes entries of version 2 for certificates only. */
function requireLog(services) {
    const { log, logVersion = 1 } = services;
    if (log !== undefined && logVersion === 1)
        return services;
    const lack = log === undefined ? 'no log' : `no log with version 1 of its API, which signatures of a key need`;
    throw new errors/* CodedError */.AK('input', `"transparency" is "public", and "signing-config" has ${lack}`, {
        hint: 'Add one to its "rekorTlogUrls", or leave "transparency" out.',
    });
}
async function openKeylessSigner({ services, requestToken, workflow, claims }, { trustedRoot }, host) {
    const { createKeylessSigner } = await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 50642));
    return await createKeylessSigner({
        services,
        requestToken,
        identity: { name: `${workflow.server}/${claims.job_workflow_ref}`, ref: claims.ref },
        trust: (0,trust/* openTrust */.N)(trustedRoot, host),
        runLibrary: host.runLibrary,
    });
}
const notSigned = 'not everything is signed';
const notStored = 'not every statement is stored with GitHub';
function attachWith(signing, mode, attempt) {
    return async (delivery) => {
        const contents = (0,pack_contents/* createContents */.xF)();
        const sbom = await makeSbom(sbomSubject(delivery), mode);
        const subject = delivery.packed.root;
        const document = sbom ? [{ subject, manifest: addSbom(sbom, subject, contents) }] : [];
        const signed = signing ? await signWith(signing, delivery, sbom, contents) : [];
        return {
            source: contents,
            referrers: [...document, ...signed.flatMap(({ referrer }) => referrer ?? [])],
            afterPush: async () => {
                const pages = signing && (await attempt(() => storeWithGithub(signing, delivery, signed), notStored));
                const unsigned = sbom ? document.map(({ manifest }) => unsignedSbom(sbom, manifest, delivery)) : [];
                return [
                    ...signed.map((one, index) => statementOf(one, pages?.[index], signing?.signer, delivery)),
                    ...(signing ? [] : unsigned),
                ];
            },
        };
    };
}
async function signWith({ signer, claims }, { target, packed, destination }, sbom, contents) {
    const all = [...claims, packingOf(packed), ...(sbom ? [sbom.claim] : [])];
    const name = subjectName(destination);
    return await signMissing({ store: target, subject: packed.root, name, claims: all, signer }, contents);
}
/** The page of each bundle; layouts have none. */
async function storeWithGithub({ api }, { packed, destination }, signed) {
    if (!api || destination.location.kind === 'layout')
        return [];
    return await api.store(packed.root.digest, signed.map(({ bundle, referrer }) => ({ bundle, isNew: referrer !== undefined })));
}
function statementOf({ predicateType, bundle, manifest, referrer }, page, signer, { destination }) {
    const entry = (0,provenance_bundle/* logIndexOf */.Or)(bundle);
    return {
        name: statementName(predicateType),
        type: predicateType,
        digest: manifest.digest,
        ...(signer && { signer: signer.name }),
        storedIn: [
            destination.repository,
            ...(entry === undefined ? [] : [`log entry ${entry}`]),
            ...(page === undefined ? [] : [page]),
        ],
        isNew: referrer !== undefined,
    };
}
/** That of a run which signs is attested, and listed as a statement. */
function unsignedSbom({ mediaType }, { digest }, { destination }) {
    return { name: 'sbom', type: mediaType, digest, storedIn: [destination.repository], isNew: true };
}
function sbomSubject({ source, packed, destination }) {
    const { artifact, root, nodes } = packed;
    const { [oci_annotations/* licensesKey */.qo]: licenses, [oci_annotations/* createdKey */.Yw]: created } = artifact.annotations;
    return {
        name: artifact.name,
        ...(artifact.version !== undefined && { version: artifact.version }),
        root,
        repository: subjectName(destination),
        ...(licenses !== undefined && { licenses }),
        ...(created !== undefined && { created }),
        nodes,
        source,
    };
}
function subjectName({ repository, location }) {
    return location.kind === 'layout' ? location.name : repository;
}
/** With `auto`, what the signing services fail at leaves artifacts unsigned, with a warning; a re-run signs them. */
function orUnsigned(signed, unsigned, attempt) {
    return async (delivery) => (await attempt(() => signed(delivery), notSigned)) ?? (await unsigned(delivery));
}
function warningOf({ log }) {
    return async (work, warning) => {
        try {
            return await work();
        }
        catch (error) {
            log.warn(`${warning}: ${requireServiceError(error).message}`);
            return undefined;
        }
    };
}
/** An error of the registry is one of the release, which had to be pushed there as well. */
function requireServiceError(error) {
    const known = (0,errors/* asCodedError */._r)(error);
    if (known.response || !(error instanceof errors/* CodedError */.AK))
        throw error;
    return known;
}


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json. */
const version = '1.0.0';


/***/ }),

/***/ 97879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Limits on the parts of a WebAssembly binary; a file that exceeds one is rejected. */
/**
 * Maximum values in bytes, entries or levels.
 *
 * `stringBytes` and `typeDepth` are those of wasmparser, which wkg, wash and wasm-tools use (its `limits.rs`); the others are
 * far above what toolchains write and limit memory use.
 */
const limits = {
    /** One import, export or type section. */
    sectionBytes: 8 * 1024 * 1024,
    /** All sections of one file that are read, in total. */
    totalBytes: 32 * 1024 * 1024,
    sections: 100_000,
    customSections: 10_000,
    customNameBytes: 1024,
    /** Imports and exports of one file, or declarations of one type. */
    entries: 100_000,
    /** Types of one file, including the declarations in them. */
    types: 500_000,
    /** Parameters, and results, of one function of a core module (WebAssembly JavaScript Interface, "Implementation-defined Limits"). */
    parameters: 1000,
    stringBytes: 100_000,
    typeDepth: 100,
    /** `authors`, `description` and similar texts; a larger section counts as absent. */
    metadataBytes: 4096,
    producersBytes: 64 * 1024,
};


/***/ }),

/***/ 16222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readMetadata)
});

// UNUSED EXPORTS: readCustomSection

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/wasm/facts.js
/** The result of inspecting a WebAssembly binary, as plain data. */
/** The custom sections that wkg maps to annotations, in the order of the fields of wasm-metadata. */
const metadataNames = [
    'authors',
    'description',
    'licenses',
    'homepage',
    'source',
    'revision',
    'version',
];

// EXTERNAL MODULE: ./.build/wasm/limits.js
var limits = __webpack_require__(97879);
// EXTERNAL MODULE: ./.build/wasm/source.js + 2 modules
var source = __webpack_require__(33185);
;// CONCATENATED MODULE: ./.build/wasm/metadata.js
/** Custom sections with metadata: descriptive texts, the producing tools, and the module name. */




const nameSections = { module: 'name', component: 'component-name' };
/**
 * Reads the texts, producers and name from `sections`, the top-level custom sections; of two sections with the same name the
 * last counts, as in wasm-metadata.
 *
 * A section that cannot be decoded counts as absent, because custom sections never make a binary invalid (core specification
 * \u00a75.5.3).
 */
async function readMetadata(file, layer, sections) {
    const last = new Map(sections.map((section) => [section.name, section]));
    const metadata = {};
    for (const name of metadataNames) {
        const text = await readWhole(file, last.get(name), limits/* limits */.F.metadataBytes, decodeText);
        if (text)
            metadata[name] = text;
    }
    const producers = await readWhole(file, last.get('producers'), limits/* limits */.F.producersBytes, decodeProducers);
    const moduleName = await readName(file, last.get(nameSections[layer]));
    return { metadata, producers: producers ?? {}, ...(moduleName ? { moduleName } : {}) };
}
/**
 * The payload of the last custom section with this name, `undefined` if there is none.
 *
 * `source` must be the file that `facts` describe. Throws `invalid-wasm` for a payload of more than `limit` bytes.
 */
async function readCustomSection(source, facts, name, limit) {
    const section = facts.customSections.findLast((candidate) => candidate.name === name);
    if (section === undefined)
        return undefined;
    const file = new WasmFile(source, facts.file);
    if (section.size > limit)
        file.fail(`section ${name} has ${section.size} bytes, more than ${limit}`, section.offset);
    const reader = await file.read(section, `section ${name}`);
    return reader.take(section.size, `section ${name}`);
}
async function readWhole(file, section, limit, decode) {
    if (section === undefined || section.size > limit)
        return undefined;
    return ignoreInvalid(decode, await file.read(section, `section ${section.name}`));
}
/** Subsection 0, which is always the first one, holds the name of the module or component. */
async function readName(file, section) {
    if (section === undefined)
        return undefined;
    const reader = await file.readStart(section, limits/* limits */.F.metadataBytes);
    return ignoreInvalid(() => {
        if (reader.byte('a subsection') !== 0)
            return undefined;
        reader.u32('the size of a subsection');
        return reader.text('the name of the module', limits/* limits */.F.metadataBytes);
    }, reader);
}
function ignoreInvalid(decode, reader) {
    try {
        return decode(reader);
    }
    catch (error) {
        if (error instanceof errors/* CodedError */.AK && error.code === 'invalid-wasm')
            return undefined;
        throw error;
    }
}
function decodeText(reader) {
    return reader.utf8(reader.remaining, 'a text').trim();
}
/** A list of fields, each with a list of values (tool conventions, `ProducersSection.md`). */
function decodeProducers(reader) {
    const fields = new Map();
    reader.each('producer fields', () => {
        const tools = [];
        fields.set(reader.text('a producer field'), tools);
        reader.each('producers', () => tools.push({ name: reader.text('a name'), version: reader.text('a version') }));
    });
    return Object.fromEntries(fields);
}


/***/ }),

/***/ 12533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isInvalidWasm: () => (/* binding */ isInvalidWasm),
/* harmony export */   readParts: () => (/* binding */ readParts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16222);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8563);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33185);
/** The parts of a binary: the module or component itself, and every module and component in it, each with its metadata. */




/** Components are nested a few levels deep, and tools combine some dozens of them. */
const depthLimit = 16;
const partLimit = 1000;
const dataSection = 11;
const nested = { 1: 'module', 4: 'component' };
/**
 * Reads the sections of every part; code and data are skipped. Throws `invalid-wasm` for an invalid structure, and for more than 1000
 * parts or 16 levels.
 */
async function readParts(source, name) {
    const parts = [];
    await readPart(new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .WasmFile */ .t(source, name), { offset: 0, size: source.size }, '', 0, parts);
    return parts;
}
async function readPart(file, span, path, depth, parts) {
    if (depth > depthLimit || parts.length >= partLimit)
        file.fail(`more than ${partLimit} nested modules and components, or ${depthLimit} levels`, span.offset);
    const layer = await (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .readPreamble */ .t)(file, span);
    const sections = await (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .readSections */ .j)(file, layer, span);
    const customSections = sections.flatMap(asCustom);
    const data = layer === 'module' ? sections.filter(({ id }) => id === dataSection) : [];
    parts.push({ path, layer, customSections, data, ...(await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .readMetadata */ ._)(file, layer, customSections)) });
    if (layer !== 'component')
        return;
    const counts = { module: 0, component: 0 };
    for (const section of sections) {
        const kind = nested[section.id];
        if (kind === undefined)
            continue;
        const below = `${path === '' ? '' : `${path} > `}${kind} ${counts[kind]}`;
        counts[kind] += 1;
        await readPart(file, section, below, depth + 1, parts);
    }
}
function asCustom({ name, offset, size }) {
    return name === undefined ? [] : [{ name, offset, size }];
}
/** True for the error of a binary that is none, or not one that can be read. */
function isInvalidWasm(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK && error.code === 'invalid-wasm';
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSections),
/* harmony export */   t: () => (/* binding */ readPreamble)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97879);
/** The structure of a binary: its preamble and its section headers, which must cover the file exactly. */

const preambleBytes = 8;
const headerBytes = 1 + 5 + 5 + _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.customNameBytes;
const magic = 0x0061736d;
/** The ids of core sections in the order that the core specification requires (\u00a75.5.2, with tags and data count). */
const coreOrder = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11];
/** Section ids of the component binary format (`design/mvp/Binary.md`), from custom (0) to value (12). */
const lastComponentSection = 12;
const startSection = 9;
const nestedLayers = { 1: 'module', 4: 'component' };
/** Reads magic number, version and layer at the start of `span`. Throws `invalid-wasm` for unknown ones. */
async function readPreamble(file, span) {
    const reader = await file.readStart(span, preambleBytes);
    if (reader.remaining < preambleBytes)
        reader.fail(`${reader.remaining} bytes are too few for a WebAssembly header`);
    const start = reader.take(preambleBytes, 'the header');
    const view = new DataView(start.buffer, start.byteOffset, preambleBytes);
    if (view.getUint32(0) !== magic)
        file.fail('missing WebAssembly magic number', span.offset);
    const version = view.getUint16(4, true);
    const layer = view.getUint16(6, true);
    if (version === 1 && layer === 0)
        return 'module';
    if (version === 0x0d && layer === 1)
        return 'component';
    return file.fail(`unknown WebAssembly version 0x${version.toString(16)}, layer ${layer}`, span.offset + 4);
}
/**
 * Reads all section headers, in file order; those of the whole file, or of a nested module or component in `span`, which starts with
 * its preamble. Throws `invalid-wasm` for a wrong order, size or nesting.
 */
async function readSections(file, layer, span = { offset: 0, size: file.size }) {
    const sections = [];
    const check = layer === 'module' ? coreOrderCheck(file) : componentCheck(file);
    let custom = 0;
    const end = span.offset + span.size;
    for (let offset = span.offset + preambleBytes; offset < end;) {
        const section = await readSection(file, offset, end);
        if (section.id === 0)
            custom += 1;
        if (sections.length >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.sections || custom > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.customSections) {
            file.fail(`more than ${sections.length} sections`, offset);
        }
        await check(section, offset);
        sections.push(section);
        offset = section.offset + section.size;
    }
    return sections;
}
async function readSection(file, offset, end) {
    const reader = await file.readStart({ offset, size: end - offset }, headerBytes);
    const id = reader.byte('a section header');
    const size = reader.u32('the size of a section');
    const payload = { offset: reader.offset, size };
    const left = end - payload.offset;
    if (size > left)
        file.fail(`section ${id} has a size of ${size} bytes, but ${left} remain`, offset);
    return id === 0 ? readCustomHeader(reader, payload) : { id, ...payload };
}
function readCustomHeader(reader, payload) {
    const name = reader.text('the name of a custom section', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.customNameBytes);
    const size = payload.offset + payload.size - reader.offset;
    if (size < 0)
        reader.fail('the name of a custom section is longer than the section', payload.offset);
    return { id: 0, name, offset: reader.offset, size };
}
function coreOrderCheck(file) {
    let last = -1;
    return async ({ id }, offset) => {
        if (id === 0)
            return;
        const position = coreOrder.indexOf(id);
        if (position < 0)
            file.fail(`unknown section ${id}`, offset);
        if (position === last)
            file.fail(`duplicate section ${id}`, offset);
        if (position < last)
            file.fail(`section ${id} is out of order`, offset);
        last = position;
    };
}
function componentCheck(file) {
    let started = false;
    return async (section, offset) => {
        if (section.id > lastComponentSection)
            file.fail(`unknown section ${section.id}`, offset);
        if (section.id === startSection && started)
            file.fail('duplicate start section', offset);
        started ||= section.id === startSection;
        const expected = nestedLayers[section.id];
        if (expected !== undefined && (await readPreamble(file, section)) !== expected) {
            file.fail(`section ${section.id} does not contain a ${expected}`, section.offset);
        }
    };
}


/***/ }),

/***/ 33185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ WasmFile)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/wasm/failure.js
/** The error for an invalid binary: the file, the problem and its byte offset. */



/** Returns (does not throw) the `invalid-wasm` error of `file`; `problem` may contain text from the file. */
function invalidWasm(file, problem, offset) {
    const name = (0,_build_text/* printable */.g$)(file);
    return new errors/* CodedError */.AK('invalid-wasm', `${name}: ${(0,_build_text/* printable */.g$)(problem)} at offset ${offset}`, {
        hint: `Rebuild the file and check it: wasm-tools validate ${(0,shell_word/* pathWord */.U)(name)}`,
    });
}

// EXTERNAL MODULE: ./.build/wasm/limits.js
var limits = __webpack_require__(97879);
;// CONCATENATED MODULE: ./.build/wasm/reader.js
/** A cursor over bytes in memory that checks every read against the end and puts the file offset into every error. */


const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Reads the primitives of the binary format; `what` names the item that is being read, for error messages.
 *
 * Integers are LEB128 as in the core specification (\u00a75.2.2): at most \u2308bits/7\u2309 bytes, unused bits zero.
 */
class Reader {
    #file;
    #bytes;
    #base;
    #position = 0;
    /** `base` is the offset in the file of the first byte. */
    constructor(file, bytes, base) {
        this.#file = file;
        this.#bytes = bytes;
        this.#base = base;
    }
    /** Offset in the file of the next byte. */
    get offset() {
        return this.#base + this.#position;
    }
    get remaining() {
        return this.#bytes.length - this.#position;
    }
    fail(what, offset = this.offset) {
        throw invalidWasm(this.#file, what, offset);
    }
    byte(what) {
        const value = this.#bytes[this.#position];
        if (value === undefined)
            this.fail(`unexpected end in ${what}`);
        this.#position += 1;
        return value;
    }
    /** The next byte without consuming it, or `undefined` at the end. */
    peek() {
        return this.#bytes[this.#position];
    }
    take(length, what) {
        const start = this.#position;
        if (length > this.remaining)
            this.fail(`${what} has a length of ${length} bytes, but ${this.remaining} remain`);
        this.#position += length;
        return this.#bytes.subarray(start, this.#position);
    }
    u32(what) {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte(what);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        const last = this.byte(what);
        if (last > 0x0f)
            this.fail(`${what} is not a 32-bit LEB128 integer`, start);
        return value + last * 2 ** 28;
    }
    /** Skips an unsigned 64-bit integer, as in the limits of 64-bit memories. */
    skipU64(what) {
        const start = this.offset;
        for (let count = 1; count < 10; count += 1) {
            if (this.byte(what) < 0x80)
                return;
        }
        if (this.byte(what) > 1)
            this.fail(`${what} is not a 64-bit LEB128 integer`, start);
    }
    /** A signed 33-bit integer: a type index if not negative, else the code of a built-in type. */
    s33(what) {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte(what);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return byte & 0x40 ? value - 2 ** (shift + 7) : value;
        }
        const last = this.byte(what);
        const sign = last & 0xf0;
        if (sign !== 0 && sign !== 0x70)
            this.fail(`${what} is not a 33-bit LEB128 integer`, start);
        return value + (last & 0x0f) * 2 ** 28 - (sign ? 2 ** 32 : 0);
    }
    /** The length of a vector. Throws `invalid-wasm` when fewer bytes remain than entries, since each takes at least one. */
    count(what) {
        const start = this.offset;
        const count = this.u32(`the number of ${what}`);
        if (count > this.remaining)
            this.fail(`${count} ${what} declared, but ${this.remaining} bytes remain`, start);
        if (count > limits/* limits */.F.entries)
            this.fail(`${count} ${what}, more than ${limits/* limits */.F.entries}`, start);
        return count;
    }
    /** Calls `read` for each entry of a vector. */
    each(what, read) {
        for (let left = this.count(what); left > 0; left -= 1)
            read(this);
    }
    /** A length, followed by that many bytes of UTF-8. */
    text(what, limit = limits/* limits */.F.stringBytes) {
        const start = this.offset;
        const length = this.u32(`the length of ${what}`);
        if (length > limit)
            this.fail(`${what} of ${length} bytes, more than ${limit}`, start);
        return this.utf8(length, what);
    }
    /** `length` bytes of UTF-8. */
    utf8(length, what) {
        const start = this.offset;
        const bytes = this.take(length, what);
        try {
            return utf8.decode(bytes);
        }
        catch {
            return this.fail(`${what} is not UTF-8`, start);
        }
    }
    /** Throws `invalid-wasm` when bytes remain. */
    end(what) {
        if (this.remaining > 0)
            this.fail(`${this.remaining} unexpected bytes at the end of ${what}`);
    }
}

;// CONCATENATED MODULE: ./.build/wasm/source.js
/** The file under inspection: random access to its bytes, with a limit on how many are kept in memory. */



const chunkBytes = 4096;
/** A source with its file name for errors, a small read buffer for headers, and the number of bytes read so far. */
class WasmFile {
    name;
    size;
    #source;
    #buffer = { start: 0, bytes: new Uint8Array() };
    #total = 0;
    constructor(source, name) {
        this.name = name;
        this.size = source.size;
        this.#source = source;
    }
    fail(problem, offset) {
        throw invalidWasm(this.name, problem, offset);
    }
    /** Reads all of `span`. Throws `invalid-wasm` when it, or the total of all reads, exceeds a limit. */
    async read(span, what) {
        this.#total += span.size;
        if (span.size > limits/* limits */.F.sectionBytes || this.#total > limits/* limits */.F.totalBytes) {
            this.fail(`${what} of ${span.size} bytes exceeds the limit`, span.offset);
        }
        return new Reader(this.name, this.#buffered(span) ?? (await this.#readExactly(span.offset, span.size)), span.offset);
    }
    /** Reads at most `length` bytes from the start of `span`, through a buffer that moves forward. */
    async readStart(span, length) {
        const wanted = { offset: span.offset, size: Math.min(span.size, length) };
        const bytes = this.#buffered(wanted) ?? (await this.#fillBuffer(wanted));
        return new Reader(this.name, bytes, span.offset);
    }
    /** The bytes of a span that is in the buffer. */
    #buffered({ offset, size }) {
        const { start, bytes } = this.#buffer;
        const isInBuffer = offset >= start && offset + size <= start + bytes.length;
        return isInBuffer ? bytes.subarray(offset - start, offset - start + size) : undefined;
    }
    async #fillBuffer({ offset, size }) {
        const length = Math.min(Math.max(size, chunkBytes), this.size - offset);
        this.#buffer = { start: offset, bytes: await this.#readExactly(offset, length) };
        return this.#buffer.bytes.subarray(0, size);
    }
    async #readExactly(offset, length) {
        const bytes = await this.#source.read(offset, length);
        if (bytes.length !== length) {
            this.fail(`only ${bytes.length} of ${length} bytes could be read`, offset);
        }
        return bytes;
    }
}


/***/ })

};
