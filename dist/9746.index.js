export const id = 9746;
export const ids = [9746,7337];
export const modules = {

/***/ 72266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   KG: () => (/* binding */ createLimit),
/* harmony export */   yj: () => (/* binding */ prefetch)
/* harmony export */ });
/** Concurrency: bounded parallel work, and work that is started before its result is needed. */
/** Runs `work` on every item, at most `limit` at a time. After the first error no further item is started, and the error is thrown. */
async function inParallel(items, limit, work) {
    const queue = items.values();
    let failure;
    const worker = async () => {
        for (const item of queue) {
            if (failure)
                return;
            await work(item).catch((error) => {
                failure ??= { error };
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failure)
        throw failure.error;
}
/** Runs each task at once, or when one of at most `limit` running tasks has ended. */
function createLimit(limit) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}
/** Yields the items in order, each with its work already started. A failed result rejects only where it is awaited. */
async function* prefetch(items, start, options) {
    const queue = [];
    let weight = 0;
    const next = () => {
        const first = queue.shift();
        if (first)
            weight -= options.weigh(first.item);
        return first;
    };
    for await (const item of items) {
        const exceedsWeight = () => weight + options.weigh(item) > options.weight;
        while (queue.length > 0 && (queue.length >= options.items || exceedsWeight())) {
            const first = next();
            if (first)
                yield first;
        }
        const result = start(item);
        // When an earlier item fails, nobody awaits this result, and its rejection must not end the process.
        result.catch(() => undefined);
        queue.push({ item, result });
        weight += options.weigh(item);
    }
    for (let first = next(); first; first = next())
        yield first;
}


/***/ }),

/***/ 55118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qN: () => (/* binding */ showJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON from outside with a limit on its nesting: code that walks or writes a deeper value would overflow the stack. */
/** Hand-written files have a dozen levels, generated schemas a few dozen. */
const depthLimit = 100;
/** Parses JSON. Throws `SyntaxError` for other text and for values that are nested too deeply. */
function parseJson(text) {
    const value = JSON.parse(text);
    if (isTooDeep(value))
        throw new SyntaxError(`nested more than ${depthLimit} levels deep`);
    return value;
}
/** True for a value of more than 100 levels; goes level by level, since recursion would overflow the stack. */
function isTooDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth >= depthLimit)
            return true;
        level = level.flatMap((one) => typeof one === 'object' && one !== null ? Object.values(one) : []);
    }
    return false;
}
/** True for an object that is neither `null` nor an array. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value of any type as JSON, for messages: `String` fails for an object with a `toString` of its own. */
function showJson(value) {
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? 'undefined';
}
/** Text as it is, and any other value as JSON. */
function showText(value) {
    return typeof value === 'string' ? value : showJson(value);
}


/***/ }),

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

/***/ 77224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wd: () => (/* binding */ outputJson),
/* harmony export */   nw: () => (/* binding */ boundedOutput),
/* harmony export */   pX: () => (/* binding */ outputLimit)
/* harmony export */ });
/** JSON of an output, which workflows often put into scripts without quotes: it runs nothing, whatever its texts are. */
/** Characters that end a text in quotes or a command, or that begin a substitution, in any common shell. */
const active = /['`$;&|<>()#!*?~%\u007f-\u009f\u2028\u2029]/g;
/** Bytes of an output at most: a runner accepts 1 MiB for all outputs of a job. */
const outputLimit = 256 * 1024;
/** JSON in which these characters are escaped; it parses to the same value. */
function outputJson(value) {
    return JSON.stringify(value).replace(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The JSON of an output that may be too long for one: it is empty then, and a notice says so. */
function boundedOutput(name, value) {
    const text = outputJson(value);
    if (Buffer.byteLength(text) <= outputLimit)
        return { text, notices: [] };
    return { text: '', notices: [`the output "${name}" is empty: it would have ${text.length} characters`] };
}


/***/ }),

/***/ 30579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ verifiedChunks),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   nN: () => (/* binding */ asVerified),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/** Verification: streams and bytes that fail when they do not match their descriptor. */


/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap();
/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
function verified(stream, descriptor, origin) {
    if (verifies(stream, descriptor))
        return stream;
    // Node's streams are loaded with the first one: they take 1.5 ms, and what is read at once needs none.
    const { Transform } = process.getBuiltinModule('node:stream');
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
    const check = new Transform({
        // Smaller than a chunk of a file, so that the transform passes each chunk on instead of joining several.
        readableHighWaterMark: 1 << 18,
        writableHighWaterMark: 1 << 18,
        transform(chunk, _encoding, done) {
            digester.update(chunk);
            const isTooLong = digester.size > descriptor.size;
            done(isTooLong ? mismatch(descriptor, `more than ${descriptor.size} bytes`, origin) : null, chunk);
        },
        flush(done) {
            if (digester.size !== descriptor.size)
                return done(mismatch(descriptor, `${digester.size} bytes`, origin));
            const digest = digester.digest();
            done(digest === descriptor.digest ? null : mismatch(descriptor, digest, origin));
        },
    });
    stream.on('error', (error) => check.destroy(error));
    check.on('close', () => stream.destroy());
    verifying.set(check, descriptor);
    return stream.pipe(check);
}
function verifies(stream, { digest, size }) {
    const known = verifying.get(stream);
    return known?.digest === digest && known.size === size;
}
/** Says that a stream fails by itself unless its bytes match, since they come from one that verifies. */
function asVerified(stream, descriptor) {
    verifying.set(stream, descriptor);
    return stream;
}
/** Throws `digest-mismatch` if the bytes do not match the descriptor. */
function requireBytes(bytes, descriptor, origin) {
    if (bytes.byteLength !== descriptor.size)
        throw mismatch(descriptor, `${bytes.byteLength} bytes`, origin);
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest, origin);
}
/** Reads content into memory, which is copied once. Throws `digest-mismatch` also for a descriptor of more than `limit` bytes. */
async function readVerified(stream, descriptor, limit) {
    requireSize(stream, descriptor, limit);
    const bytes = Buffer.allocUnsafeSlow(descriptor.size);
    let size = 0;
    for await (const chunk of verifiedChunks(stream, descriptor, limit)) {
        bytes.set(chunk, size);
        size += chunk.byteLength;
    }
    return bytes;
}
/** The chunks of the content, of which none may be used before the last one has come. Throws as `readVerified` does. */
async function* verifiedChunks(stream, descriptor, limit) {
    requireSize(stream, descriptor, limit);
    const digester = verifies(stream, descriptor)
        ? undefined
        : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > descriptor.size)
            throw mismatch(descriptor, `more than ${descriptor.size} bytes`);
        digester?.update(chunk);
        yield chunk;
    }
    if (size !== descriptor.size)
        throw mismatch(descriptor, `${size} bytes`);
    const digest = digester?.digest();
    if (digest !== undefined && digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
function requireSize(stream, descriptor, limit) {
    if (descriptor.size <= limit)
        return;
    stream.destroy();
    throw tooLarge(descriptor, limit);
}
function tooLarge({ digest, size }, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
        hint: 'Make sure that the descriptor is right.',
    });
}
/** The error of content that does not match its descriptor; `found` is its digest or size. */
function mismatch({ digest, size }, found, origin) {
    const where = origin === undefined ? '' : `${origin.name}: `;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('digest-mismatch', `${where}content does not match ${digest} (${size} bytes): found ${found}`, { hint: origin?.hint ?? 'Make sure that nothing changes the content during the run, and re-run.' });
}


/***/ }),

/***/ 29746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanup: () => (/* binding */ cleanup)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
;// CONCATENATED MODULE: ./.build/cleanup/previews.js
/** Previews: which tags a pull request has, by their form alone. */
/** `pr-42`, `1.4.0-pr.42` of charts and Timoni modules, `1.4-pr-42` of rules with a version. Of no other number. */
function isPreviewOf(number, tag) {
    return new RegExp(`^(?:v?\\d[0-9A-Za-z.-]*-)?pr[-.]${number}$`).test(tag);
}
/** Tags that list or hold what refers to a digest: of the referrers tag schema, and `.sig`, `.att` and `.sbom` of cosign. */
function subjectOfTag(tag) {
    const [, algorithm, hex] = /^(sha256|sha512)-([0-9a-f]{64,128})(?:\.[a-z]+)?$/.exec(tag) ?? [];
    return algorithm === undefined ? undefined : `${algorithm}:${hex}`;
}

// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
;// CONCATENATED MODULE: ./.build/cleanup/survey.js
/** The survey of a repository before anything is deleted: what previews point at, and what everything else still needs. */






/** Tags that are looked up, one request each. */
const lookUpLimit = 2000;
/** Reads only names where the repository has no preview of this pull request. */
async function surveyRepository(store, number, concurrency) {
    const names = [];
    for await (const name of store.listTags?.() ?? [])
        names.push(name);
    const previewNames = names.filter((name) => isPreviewOf(number, name));
    const tags = new Set(names);
    if (previewNames.length === 0)
        return { previews: new Map(), needed: new Set(), tags, isComplete: true };
    const others = names.filter((name) => !previewNames.includes(name) && subjectOfTag(name) === undefined);
    const previews = await resolveAll(store, previewNames, concurrency);
    const needed = await neededBy(store, others, concurrency);
    return { previews, needed, tags, isComplete: others.length <= lookUpLimit };
}
/**
 * The survey with the tags that another run, such as a promotion of the preview, has added meanwhile, and what these need. A tag that
 * existed and was moved meanwhile is not looked up again.
 */
async function withNewTags(store, survey, concurrency) {
    const names = [];
    for await (const name of store.listTags?.() ?? [])
        if (!survey.tags.has(name))
            names.push(name);
    const others = names.filter((name) => subjectOfTag(name) === undefined);
    const added = await neededBy(store, others, concurrency);
    return {
        ...survey,
        tags: new Set([...survey.tags, ...names]),
        needed: new Set([...survey.needed, ...added]),
        isComplete: survey.isComplete && others.length <= lookUpLimit,
    };
}
async function neededBy(store, names, concurrency) {
    const found = await resolveAll(store, names.slice(0, lookUpLimit), concurrency);
    return new Set((await reachable(store, [...found.values()])).keys());
}
async function resolveAll(store, names, concurrency) {
    const found = new Map();
    await (0,_build_async/* inParallel */.HN)(names, concurrency, async (name) => {
        const tag = (0,reference/* parseTag */.ED)(name);
        const descriptor = await store.resolve(tag);
        if (descriptor)
            found.set(tag, descriptor);
    });
    return found;
}
/** The manifests themselves, and everything that indexes among them list, however deep and of whatever type. */
async function reachable(store, roots) {
    const found = new Map();
    const queue = [...roots];
    for (let next = queue.pop(); next; next = queue.pop()) {
        if (found.has(next.digest))
            continue;
        found.set(next.digest, next);
        if ((0,media_types/* isIndexType */.$U)(next.mediaType))
            queue.push(...(await childrenOf(store, next)));
    }
    return found;
}
async function childrenOf(store, index) {
    const bytes = await (0,verify/* readVerified */.xu)(store.fetch(index), index, manifest/* manifestSizeLimit */.i6);
    return (0,manifest/* parseManifest */.Ng)(bytes, index.digest, index.mediaType).manifests;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var descriptor = __webpack_require__(82759);
;// CONCATENATED MODULE: ./.build/cleanup/throw-away.js
/** A manifest that is only made to be deleted: a tag that cannot be deleted is moved to it, and goes with it. */




/** Unlike any other, so that deleting it deletes nothing else. */
function throwAwayManifest(tag) {
    const empty = partOf(media_types/* emptyType */.qV, descriptor/* emptyJson */.Gu);
    const manifest = partOf(media_types/* imageManifestType */.NR, new TextEncoder().encode(JSON.stringify({
        schemaVersion: 2,
        mediaType: media_types/* imageManifestType */.NR,
        artifactType: 'application/vnd.oci-wasm-publish.deleted.v1',
        config: empty.descriptor,
        layers: [empty.descriptor],
        annotations: {
            'org.opencontainers.image.description': `The tag ${tag} is being deleted.`,
            id: (0,external_node_crypto_.randomUUID)(),
        },
    })));
    return { descriptor: manifest.descriptor, parts: [empty, manifest] };
}
function partOf(mediaType, bytes) {
    return {
        descriptor: (0,descriptor/* describe */.q0)(mediaType, bytes),
        body: () => external_node_stream_.Readable.from([bytes], { objectMode: false }),
    };
}

;// CONCATENATED MODULE: ./.build/cleanup/cleanup.js
/**
 * Cleanup of one repository: the previews of a pull request go, and nothing else.
 *
 * What another tag points at or lists stays, with its signatures. A tag goes first, so that none points at something incomplete; then its
 * manifest, what that listed, and what referred to these.
 */







async function cleanRepository(store, options) {
    const survey = await surveyRepository(store, options.number, options.concurrency);
    const cleaned = [];
    for (const [tag, root] of survey.previews) {
        const result = await cleanTag(store, survey, { tag, root }, options).catch((error) => ({
            outcome: 'failed',
            error: (0,errors/* asCodedError */._r)(error),
        }));
        cleaned.push({ tag, digest: root.digest, ...result });
    }
    return cleaned;
}
async function cleanTag(store, before, preview, options) {
    const survey = options.dryRun ? before : await withNewTags(store, before, options.concurrency);
    const isShared = survey.needed.has(preview.root.digest) || !survey.isComplete;
    if (options.dryRun)
        return { outcome: isShared ? 'untagged' : 'removed', reason: 'dry run' };
    const current = await store.resolve(preview.tag);
    if (current?.digest !== undefined && current.digest !== preview.root.digest)
        return { outcome: 'kept', reason: 'it was moved meanwhile' };
    return isShared ? await untag(store, preview, options) : await remove(store, survey, preview, options);
}
/** Where tags cannot be deleted, the tag is moved to a manifest of its own, with which it is deleted (regclient, `scheme/reg/tag.go`). */
async function untag(store, { tag, root }, options) {
    const { deletion } = store;
    if ((await deletion.tag(tag)) !== 'unsupported')
        return { outcome: 'untagged', reason: 'other tags need its content' };
    if (!(await deletion.deletesManifests()))
        return withoutDeletion();
    const target = await options.openToPush();
    const manifest = throwAwayManifest(tag);
    for (const part of manifest.parts)
        await target.push(part.descriptor, part.body);
    await target.tag(manifest.descriptor, tag);
    if ((await deletion.manifest(manifest.descriptor.digest)) === 'deleted')
        return { outcome: 'untagged', reason: 'other tags need its content' };
    await target.tag(root, tag);
    return withoutDeletion();
}
function withoutDeletion() {
    return { outcome: 'kept', reason: 'the registry deletes neither tags nor manifests' };
}
async function remove(store, survey, { tag, root }, { concurrency }) {
    const { deletion } = store;
    const graph = await reachable(store, [root]);
    const doomed = [...graph.values()].filter(({ digest, mediaType }) => (0,media_types/* isManifestType */.Q3)(mediaType) && !survey.needed.has(digest));
    // What can fail for other tags is looked up while another cleanup still finds the preview.
    const referrers = await referrersOf(store, doomed, survey);
    const subjectTags = await subjectTagsOf(store, survey, doomed, concurrency);
    const untagged = await deletion.tag(tag);
    const removed = await deletion.manifest(root.digest);
    if (removed === 'unsupported' && untagged === 'unsupported')
        return withoutDeletion();
    if (removed === 'unsupported')
        return {
            outcome: 'untagged',
            reason: 'the registry deletes tags only, and its own cleanup removes the rest',
        };
    for (const { digest } of [...doomed, ...referrers].filter((one) => one.digest !== root.digest))
        await deletion.manifest(digest);
    await removeSubjectTags(store, survey, subjectTags);
    if (await store.resolve(tag))
        return { outcome: 'kept', reason: 'the tag is still there' };
    return { outcome: 'removed', ...(!subjectTags.isComplete && { reason: withoutLookUp }) };
}
const withoutLookUp = `what its signature tags point at stays, since more than ${lookUpLimit} others may share it`;
/** What refers to these, and to that in turn, such as a signature of a bill of materials; without what has a tag of its own. */
async function referrersOf(store, subjects, { needed }) {
    const found = new Map();
    const queue = subjects.map(({ digest }) => digest);
    for (let next = queue.pop(); next; next = queue.pop())
        for (const one of (await store.referrers?.(next)) ?? []) {
            if (found.has(one.digest) || needed.has(one.digest) || !(await refersTo(next, one, store)))
                continue;
            found.set(one.digest, one);
            queue.push(one.digest);
        }
    return [...found.values()];
}
/** Codes of errors that say something about what is listed, and not about the network or the access. */
const contentErrors = ['digest-mismatch', 'not-found', 'invalid-layout', 'unsupported'];
/** Anybody who may push can write a list of referrers that names what belongs to a release, or nothing that exists. */
async function refersTo(subject, one, store) {
    try {
        const bytes = await (0,verify/* readVerified */.xu)(store.fetch(one), one, manifest/* manifestSizeLimit */.i6);
        return (0,manifest/* parseManifest */.Ng)(bytes, one.digest, one.mediaType).subject?.digest === subject;
    }
    catch (error) {
        if (contentErrors.includes((0,errors/* asCodedError */._r)(error).code))
            return false;
        throw error;
    }
}
async function subjectTagsOf(store, { tags }, subjects, concurrency) {
    const digests = new Set(subjects.map(({ digest }) => digest));
    const all = [...tags].filter((name) => subjectOfTag(name) !== undefined);
    const own = all.filter((name) => digests.has(subjectOfTag(name)));
    if (own.length === 0)
        return { own: new Map(), shared: new Set(), isComplete: true };
    const endings = own.map(extension);
    const others = all.filter((name) => !own.includes(name) && endings.includes(extension(name)));
    const found = await resolveAll(store, others.slice(0, lookUpLimit), concurrency);
    return {
        own: await resolveAll(store, own, concurrency),
        shared: new Set([...found.values()].map(({ digest }) => digest)),
        isComplete: others.length <= lookUpLimit,
    };
}
/** With the manifests they point at, unless only the tag can go, or others share these. */
async function removeSubjectTags({ deletion }, { needed }, { own, shared, isComplete }) {
    for (const [tag, { digest }] of own) {
        await deletion.tag(tag);
        if (isComplete && !needed.has(digest) && !shared.has(digest))
            await deletion.manifest(digest);
    }
}
/** `.sig`; empty for a list of referrers. */
function extension(name) {
    return name.includes('.') ? name.slice(name.indexOf('.')) : '';
}

// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/source-reference.js + 2 modules
var source_reference = __webpack_require__(89599);
// EXTERNAL MODULE: ./.build/output-json.js
var output_json = __webpack_require__(77224);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/verbs/source-login.js
var source_login = __webpack_require__(16870);
;// CONCATENATED MODULE: ./.build/verbs/cleanup.js
/** `cleanup`: the previews of a pull request are deleted from repositories, and nothing that anything else needs. */








const cleanup = {
    name: 'cleanup',
    outputs: {
        removed: 'JSON array of the references whose tag and content are gone.',
        kept: 'JSON array of the references that are still there.',
    },
    run: runCleanup,
    present,
};
async function runCleanup(options, env) {
    const repositories = requireRepositories(options.repositories);
    const number = pullRequest(options.pullRequest, env.host.trigger);
    const { log, credentials } = env.host;
    const hosts = repositories.map(({ host }) => host);
    const stores = env.stores({
        ...options,
        log,
        findCredential: credentials((0,source_login/* loginForSources */.F)(options, hosts)),
        needsRegistry: true,
    });
    const cleaned = [];
    for (const repository of repositories)
        cleaned.push(await cleanOne(repository, number, options, stores, env));
    return { number, dryRun: options.dryRun, repositories: cleaned };
}
async function cleanOne(repository, number, options, stores, env) {
    const name = (0,reference/* printRepository */.mK)(repository);
    try {
        const store = await openStore(repository, options, stores, env);
        const { concurrency, dryRun } = options;
        const openToPush = () => stores.open({ kind: 'registry', repository }, 'push');
        return {
            repository: name,
            tags: await cleanRepository(store, { number, concurrency, dryRun, openToPush }),
        };
    }
    catch (error) {
        return { repository: name, tags: [], error: (0,errors/* asCodedError */._r)(error) };
    }
}
/** ghcr.io answers 405 to a DELETE: manifests are deleted there as versions of a package. */
async function openStore(repository, { token }, stores, { host }) {
    if (repository.host !== 'ghcr.io')
        return await stores.openToDelete(repository);
    if (!token)
        throw (0,input_error/* inputError */.Xu)('"token" is not given, which deletes versions of packages on ghcr.io', {
            hint: 'Give the token of the workflow',
            lines: { token: '$' + '{{ github.token }}' },
        });
    const { openGitHub } = await __webpack_require__.e(/* import() */ 324).then(__webpack_require__.bind(__webpack_require__, 60324));
    const { createPackageDeletion } = await __webpack_require__.e(/* import() */ 3051).then(__webpack_require__.bind(__webpack_require__, 73051));
    const patience = { left: () => stores.timeLeft(), note: host.log.info };
    const github = await openGitHub({ apiUrl: host.gitHubApi, token, fetch: stores.fetch, patience });
    const [owner = '', ...rest] = repository.name.split('/');
    const store = await stores.open({ kind: 'registry', repository }, 'pull');
    return { ...store, deletion: createPackageDeletion(github, { owner, name: rest.join('/') }) };
}
function requireRepositories(lines) {
    if (lines.length === 0)
        throw (0,input_error/* inputError */.Xu)('"repositories" is not given', {
            hint: 'Name where the previews are',
            lines: { repositories: 'ghcr.io/acme/shop/cart' },
        });
    return lines.map((line) => {
        const { host, name, tag, digest } = registryReference(line);
        if (tag === undefined && digest === undefined)
            return { host, name };
        throw (0,input_error/* inputError */.Xu)(`"repositories" has ${(0,_build_text/* printable */.g$)(line)}, which names a tag or digest`, {
            hint: 'Name the repository alone',
            lines: { repositories: `${host}/${name}` },
        });
    });
}
function registryReference(line) {
    if (!(0,source_reference/* isLayout */.nW)(line))
        return (0,source_reference/* parseRegistryReference */.qq)(line);
    throw (0,input_error/* inputError */.Xu)(`"repositories" has ${(0,_build_text/* printable */.g$)(line)}, which is an image layout`, {
        hint: 'Name repositories of a registry',
        lines: { repositories: 'ghcr.io/acme/shop/cart' },
    });
}
function pullRequest(given, trigger) {
    const number = given ? Number(given) : trigger.kind === 'pull-request' ? trigger.number : undefined;
    if (number !== undefined && Number.isSafeInteger(number) && number > 0)
        return number;
    const problem = given
        ? `"pull-request" is ${(0,_build_text/* printable */.g$)(given)}, which is no number`
        : '"pull-request" is not given';
    throw (0,input_error/* inputError */.Xu)(problem, {
        hint: 'Run on pull_request_target with types: [closed], or name the number',
        lines: { 'pull-request': 42 },
    });
}
function present({ number, dryRun, repositories }) {
    const all = repositories.flatMap(({ repository, tags }) => tags.map((tag) => ({ repository, ...tag })));
    const reference = (one) => `${one.repository}:${one.tag}`;
    const isGone = (one) => !dryRun && (one.outcome === 'removed' || one.outcome === 'untagged');
    const gone = all.filter(isGone).map(reference);
    const errors = [...repositories, ...all].flatMap(({ error }) => error ?? []);
    const [failure, ...others] = errors;
    const word = dryRun ? 'would be ' : '';
    return {
        outputs: {
            removed: (0,output_json/* outputJson */.Wd)(gone),
            kept: (0,output_json/* outputJson */.Wd)(all.filter((one) => !isGone(one)).map(reference)),
        },
        lines: [
            ...(all.length === 0 ? [`Pull request ${number} has no previews.`] : []),
            ...all.map((one) => `${one.outcome === 'failed' ? '' : word}${one.outcome}  ${reference(one)}${because(one)}`),
        ],
        notices: [],
        warnings: keptWarnings(all),
        json: { pullRequest: number, dryRun, repositories: repositories.map(repositoryJson) },
        published: [],
        ...(failure && {
            failure: { error: failure, others: others.map(({ message, code }) => `${message} [${code}]`) },
        }),
    };
}
function because({ reason, error }) {
    return reason !== undefined ? `: ${reason}` : error ? `: ${error.message}` : '';
}
function keptWarnings(all) {
    const kept = all.filter(({ outcome, reason }) => outcome === 'kept' && reason?.startsWith('the registry'));
    const repositories = [...new Set(kept.map(({ repository }) => repository))];
    return repositories.map((repository) => `${repository}: previews stay, since the registry deletes neither tags nor manifests; enable deletion there, or let its own retention rules remove them.`);
}
function repositoryJson({ repository, tags, error }) {
    return {
        repository,
        tags: tags.map(({ tag, digest, outcome, reason, error: failed }) => ({
            tag,
            digest,
            outcome,
            ...(reason !== undefined && { reason }),
            ...(failed && { error: { code: failed.code, message: failed.message } }),
        })),
        ...(error && { error: { code: error.code, message: error.message } }),
    };
}


/***/ }),

/***/ 16870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loginForSources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82724);
/** The login of a verb that reads: credentials given as inputs, for the one registry of its references. */


/** Throws `input` when a password is given and the references name several registries, since it would reach one it is not for. */
function loginForSources({ username, password, token }, hosts) {
    const names = [...new Set(hosts.map(_oci_host_js__WEBPACK_IMPORTED_MODULE_1__/* .registryName */ .jT))];
    const [registry] = names;
    const isGiven = username !== undefined && password !== undefined;
    if (isGiven && names.length > 1)
        throw severalRegistries(names);
    return {
        ...(isGiven && registry !== undefined && { password: { registry, username, password } }),
        ...(token && { token }),
    };
}
function severalRegistries(names) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"password" is for one registry, and "references" names ${names.join(', ')}`, {
        hint: 'Leave "username" and "password" out and log in to each registry with docker/login-action, or read in one step per registry.',
    });
}


/***/ })

};
