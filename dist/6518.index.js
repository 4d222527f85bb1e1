export const id = 6518;
export const ids = [6518,7337,7874];
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

/***/ 77243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   ID: () => (/* binding */ requireManifestSize),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   i6: () => (/* binding */ manifestSizeLimit),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   mN: () => (/* binding */ requireDescriptors),
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
    const stated = typeof body.mediaType === 'string' ? body.mediaType : mediaType;
    const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
    const subject = isAbsent(body.subject) ? undefined : readDescriptor(body.subject, where);
    return {
        mediaType: stated ?? ('manifests' in body ? _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV : _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR),
        ...(typeof body.artifactType === 'string' && body.artifactType && { artifactType: body.artifactType }),
        ...(config && { config }),
        layers: readDescriptors(body, 'layers', where),
        manifests: readDescriptors(body, 'manifests', where),
        ...(subject && { subject }),
        annotations: readAnnotations(body.annotations),
    };
}
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
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isMediaType */ .LA)(value.mediaType)) {
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
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   Rp: () => (/* binding */ dockerConfigType),
/* harmony export */   WV: () => (/* binding */ imageIndexType),
/* harmony export */   YH: () => (/* binding */ isNondistributableType),
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
/* harmony export */   oM: () => (/* binding */ lockedAppType),
/* harmony export */   qC: () => (/* binding */ octetStreamType),
/* harmony export */   qV: () => (/* binding */ emptyType),
/* harmony export */   w9: () => (/* binding */ dockerManifestListType),
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/* unused harmony export dockerManifestType */
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

/***/ 95404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ trailer),
/* harmony export */   Xt: () => (/* binding */ trailerSize),
/* harmony export */   ZI: () => (/* binding */ gzip),
/* harmony export */   pZ: () => (/* binding */ blockSize),
/* harmony export */   pw: () => (/* binding */ headerSize),
/* harmony export */   tx: () => (/* binding */ gzipStart)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _store_buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94127);
/** Parallel gzip: one member with fixed header bytes, made of blocks that are compressed on all cores. */



/** The unit of parallel work; with the end of the previous block as dictionary, the output grows by less than 0.1 %. */
const blockSize = 512 * 1024;
/** How far back deflate can refer (RFC 1951 \u00a72). */
const dictionarySize = 32 * 1024;
/** Blocks compressed at a time: one per core, at least the size of Node's thread pool, at most 16 to bound memory. */
const defaultConcurrency = Math.min(16, Math.max(4, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()));
/** Bytes before the deflate stream, and after it (RFC 1952 \u00a72.3). */
const headerSize = 10;
const trailerSize = 8;
/** RFC 1952 \u00a72.3.1: no flags, no time, XFL 0, OS 255 (unknown), the same on every machine. */
const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/** An empty final block (RFC 1951 \u00a73.2.6), which ends the deflate stream. */
const lastBlock = Uint8Array.of(0x03, 0x00);
/**
 * Compresses at level 6 into a single member, as pigz does: each block is deflated separately, with the 32 KiB before it as
 * dictionary and a sync flush after it.
 *
 * The output depends only on the bytes and on Node's zlib, not on chunk boundaries or on `concurrency`, the number of blocks
 * compressed at a time. Takes ownership of the chunks.
 */
async function* gzip(chunks, concurrency = defaultConcurrency) {
    const inFlight = [];
    let [checksum, size, dictionary] = [0, 0, new Uint8Array(0)];
    yield header;
    for await (const block of blocks(chunks)) {
        checksum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(block, checksum);
        size += block.byteLength;
        inFlight.push(compress(block, dictionary));
        dictionary = Uint8Array.from(block.subarray(-dictionarySize));
        const first = inFlight.length >= concurrency ? inFlight.shift() : undefined;
        if (first)
            yield await first;
    }
    for (const block of inFlight)
        yield await block;
    yield Buffer.concat([lastBlock, trailer(checksum, size)]);
}
/** What the output begins with for archives that begin with these bytes, of which one block counts. */
async function gzipStart(bytes) {
    const block = Uint8Array.from(bytes.subarray(0, blockSize));
    return Buffer.concat([header, await deflate(block, new Uint8Array(0))]);
}
/** CRC-32 and size of the archive. */
/** Bytes of an archive that `gzipStart` needs. */

function compress(block, dictionary) {
    const result = deflate(block, dictionary);
    // When an earlier block or the source fails, nobody awaits this result, and its rejection must not end the process.
    result.catch(() => undefined);
    return result;
}
async function deflate(block, dictionary) {
    const stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createDeflateRaw)({
        level: 6,
        finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH,
        // Large enough for an incompressible block, so that each block is one job of the thread pool.
        chunkSize: blockSize + 4096,
        ...(dictionary.byteLength > 0 && { dictionary }),
    });
    stream.end(block);
    const pieces = await stream.toArray();
    const whole = Buffer.concat(pieces);
    for (const used of [block, ...pieces])
        (0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .detach */ .Yo)(used);
    return whole;
}
/** The same bytes in blocks of `blockSize`; only the last one is shorter. */
async function* blocks(chunks) {
    let block = Buffer.allocUnsafe(blockSize);
    let used = 0;
    for await (const chunk of chunks) {
        for (let offset = 0; offset < chunk.byteLength;) {
            const part = chunk.subarray(offset, offset + blockSize - used);
            block.set(part, used);
            used += part.byteLength;
            offset += part.byteLength;
            if (used < blockSize)
                continue;
            yield block;
            block = Buffer.allocUnsafe(blockSize);
            used = 0;
        }
        (0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .detach */ .Yo)(chunk);
    }
    if (used > 0)
        yield block.subarray(0, used);
}
function trailer(checksum, size) {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE(checksum, 0);
    bytes.writeUInt32LE(size % 2 ** 32, 4);
    return bytes;
}


/***/ }),

/***/ 37874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ deliveriesOf),
/* harmony export */   notDelivered: () => (/* binding */ notDelivered),
/* harmony export */   r: () => (/* binding */ outcomes)
/* harmony export */ });
/** The Delivery: one artifact for one destination, and what came of it. */
/** The outcomes of one artifact at one destination. */
const outcomes = [
    'created',
    'updated',
    'unchanged',
    'exists',
    'handed-off',
    'conflict',
    'skipped',
    'failed',
];
/** A delivery for each destination: all artifacts in the order of the plan to their first destination, then to their second. */
function deliveriesOf(source, packed) {
    const inPlanOrder = packed.toSorted((left, right) => left.position - right.position);
    const most = Math.max(0, ...packed.map(({ opened }) => opened.length));
    const rows = Array.from({ length: most }, (_, row) => inPlanOrder.flatMap((one) => {
        const destination = one.opened[row];
        return destination ? [{ ...destination, source, packed: one, tags: one.artifact.tags }] : [];
    }));
    return rows.flat();
}
/** The result of a delivery that was planned only. */
function notDelivered(delivery) {
    return {
        delivery,
        outcome: 'skipped',
        root: delivery.packed.root,
        tags: delivery.tags,
        sent: 0,
        reused: 0,
        statements: [],
        tagsMoved: [],
        tagsUnknown: [],
        notMoved: {},
        replaced: {},
        isChanged: false,
        unverified: [],
        warnings: [],
    };
}


/***/ }),

/***/ 96518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse),
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var oci_manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
// EXTERNAL MODULE: ./.build/pack/contents.js
var pack_contents = __webpack_require__(73386);
// EXTERNAL MODULE: ./.build/pack/gzip.js
var gzip = __webpack_require__(95404);
;// CONCATENATED MODULE: ./.build/pack/layer-cache.js
/** The LayerCache: compressed layers of earlier runs, found by the digest of what they hold. */
/** Bytes of an archive below which compressing it takes less than looking for it. */
const leastCachedSize = 1024 * 1024;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
;// CONCATENATED MODULE: ./.build/pack/staging.js
/** Staging: content made in this run, kept in memory while it is small, else in a file of the temporary folder. */








/** Bytes of one content that may stay in memory. */
const contentLimit = 1024 * 1024;
/** Bytes of all contents together that may stay in memory. */
const memoryLimit = 16 * 1024 * 1024;
/** `scratch` returns the temporary folder; it is called only for large content, and its owner removes the folder. */
function createStaging(scratch) {
    let available = memoryLimit;
    return async (chunks) => {
        const digester = (0,digest/* createDigester */.QC)();
        const buffer = createSpillBuffer(scratch, Math.min(available, contentLimit));
        try {
            for await (const chunk of chunks) {
                digester.update(chunk);
                await buffer.write(chunk);
            }
            const { inMemory, ...stored } = await buffer.end();
            available -= inMemory;
            return { digest: digester.digest(), size: digester.size, ...stored };
        }
        catch (error) {
            await buffer.discard();
            throw error;
        }
    };
}
/** Keeps up to `limit` bytes in memory; larger content moves to a file. */
function createSpillBuffer(scratch, limit) {
    const chunks = [];
    let size = 0;
    let file;
    return {
        async write(chunk) {
            if (file)
                return await file.write(chunk);
            chunks.push(chunk);
            size += chunk.byteLength;
            if (size <= limit)
                return;
            file = await createStagedFile(await scratch());
            for (const earlier of chunks.splice(0))
                await file.write(earlier);
        },
        async end() {
            if (file)
                return { body: await file.end(), path: file.path, inMemory: 0 };
            return { body: (0,pack_contents/* bytesBody */.EB)(Buffer.concat(chunks)), inMemory: size };
        },
        discard: async () => await file?.discard(),
    };
}
async function createStagedFile(folder) {
    const path = (0,external_node_path_.join)(folder, `staged-${(0,external_node_crypto_.randomUUID)()}`);
    const handle = await (0,disk_error/* withDiskErrors */.N)((0,promises_.open)(path, 'wx'), path);
    // Not awaited until the next write, so that the next chunk is made while this one is written.
    let pending = Promise.resolve();
    return {
        path,
        async write(chunk) {
            await (0,disk_error/* withDiskErrors */.N)(pending, path);
            pending = writeAll(handle, chunk);
            pending.catch(() => undefined);
        },
        async end() {
            await (0,disk_error/* withDiskErrors */.N)(pending, path);
            await (0,disk_error/* withDiskErrors */.N)(handle.close(), path);
            return () => (0,buffers/* fileStream */.z8)(() => (0,external_node_fs_.openSync)(path, 'r'), (error) => (0,disk_error/* diskError */.w)(error, path));
        },
        async discard() {
            await pending.catch(() => undefined);
            await handle.close().catch(() => undefined);
            await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
        },
    };
}
/** A disk that is nearly full takes part of a chunk before it reports an error. */
async function writeAll(handle, chunk) {
    for (let offset = 0; offset < chunk.byteLength;) {
        const { bytesWritten } = await handle.write(chunk, offset);
        offset += bytesWritten;
    }
    (0,buffers/* detach */.Yo)(chunk);
}

// EXTERNAL MODULE: ./node_modules/tar/dist/esm/header.js + 2 modules
var header = __webpack_require__(16532);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/pax.js
var pax = __webpack_require__(50750);
// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/pack/tar-entry.js
/** An entry of a tar layer as a format describes it, and the check that its path and link stay inside the archive. */


/**
 * Adds the path of an entry to `paths`, the paths of the archive so far. Throws `invalid-definition` for a path or link that leaves
 * the archive, and for a path that is in `paths`.
 */
function checkEntry(entry, paths) {
    const { path, link } = entry;
    if (!isInside(path) && !(path === '.' && entry.type === 'directory')) {
        throw invalid(path, 'is not a path inside the archive', 'Use a relative path without empty, "." and ".." segments.');
    }
    if (paths.has(path))
        throw invalid(path, 'appears twice', 'Rename or exclude one of the two files.');
    paths.add(path);
    if (entry.type !== 'symlink')
        return;
    if (link === undefined || !linkStaysInside(path, link)) {
        throw invalid(path, `links to "${(0,_build_text/* printable */.g$)(link ?? '')}", outside the archive`, 'Point the link to a packed file.');
    }
}
function isInside(path) {
    if (path.includes('\0'))
        return false;
    return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
function linkStaysInside(path, link) {
    if (link === '' || link.startsWith('/') || link.includes('\0'))
        return false;
    let depth = path.split('/').length - 1;
    return link.split('/').every((segment) => {
        if (segment === '..')
            depth -= 1;
        else if (segment !== '' && segment !== '.')
            depth += 1;
        return depth >= 0;
    });
}
function invalid(path, why, hint) {
    return new errors/* CodedError */.AK('invalid-definition', `the entry "${(0,_build_text/* printable */.g$)(path)}" ${why}`, { hint });
}

;// CONCATENATED MODULE: ./.build/pack/tar.js
/** Deterministic tar archives: every time, owner and group is zero. */








const blockSize = 512;
const defaultModes = { file: 0o644, directory: 0o755, symlink: 0o777 };
const typeNames = { file: 'File', directory: 'Directory', symlink: 'SymbolicLink' };
/** The largest size that eleven octal digits of a header can express. */
const headerSizeLimit = 0o77777777777;
/** Files up to this size are read whole and prefetched, since opening them takes longer than reading them. */
const smallLimit = 128 * 1024;
const prefetchLimits = { items: 32, weight: 4 * 1024 * 1024 };
/**
 * The archive in chunks of any size, one entry after the other in the given order. Of past entries only the paths stay in memory.
 *
 * USTAR, with a PAX header only before an entry whose name or size does not fit (POSIX.1-2017, pax, "ustar Interchange
 * Format"). Throws `invalid-definition` for a path that leaves the archive or appears twice, and `digest-mismatch` for a file
 * that does not have exactly `size` bytes.
 */
async function* tarChunks(entries, files) {
    const paths = new Set();
    const start = (entry) => readSmall(entry, files);
    const options = { ...prefetchLimits, weigh: smallSize };
    for await (const { item, result } of (0,_build_async/* prefetch */.yj)(entries, start, options)) {
        checkEntry(item, paths);
        const small = await result;
        if (small)
            yield wholeEntry(item, small);
        else
            yield* streamedEntry(item, files);
    }
    yield new Uint8Array(2 * blockSize);
}
function smallSize(entry) {
    const size = entry.size ?? 0;
    return entry.file !== undefined && size <= smallLimit ? size : 0;
}
/** The content of an entry that is in memory or small; `undefined` when it has to be streamed. */
async function readSmall(entry, files) {
    if (entry.type !== 'file')
        return new Uint8Array(0);
    if (entry.bytes)
        return entry.bytes;
    if (entry.file === undefined || sizeOf(entry) > smallLimit)
        return undefined;
    const bytes = await files.slice(entry.file, 0, sizeOf(entry) + 1);
    if (bytes.byteLength !== sizeOf(entry))
        throw resized(entry);
    return bytes;
}
function wholeEntry(entry, bytes) {
    const whole = Buffer.concat([tar_header(entry, bytes.byteLength), bytes, padding(bytes.byteLength)]);
    if (entry.file !== undefined)
        (0,buffers/* detach */.Yo)(bytes);
    return whole;
}
async function* streamedEntry(entry, files) {
    const size = sizeOf(entry);
    yield tar_header(entry, size);
    let seen = 0;
    for await (const chunk of content(entry, files)) {
        seen += chunk.byteLength;
        if (seen > size)
            throw resized(entry);
        yield chunk;
    }
    if (seen !== size)
        throw resized(entry);
    yield padding(size);
}
async function* content(entry, files) {
    if (entry.file !== undefined)
        yield* (0,pack_contents/* fileParts */.RN)(entry.file, files);
    // A body may yield memory that its owner still uses, while chunks of the archive may be detached.
    else
        for await (const chunk of entry.body?.() ?? [])
            yield Buffer.from(chunk);
}
function tar_header(entry, size) {
    const block = Buffer.alloc(blockSize);
    const fields = new header/* Header */.Y({
        path: entry.path,
        type: typeNames[entry.type],
        mode: entry.mode ?? defaultModes[entry.type],
        uid: 0,
        gid: 0,
        size,
        mtime: new Date(0),
        linkpath: entry.link ?? '',
        uname: '',
        gname: '',
    });
    const needsPax = fields.encode(block);
    // The encoder splits a name of exactly 100 bytes into "." and the name, which decodes to a different path.
    const decodesTheSame = entry.path.length < 100 || new header/* Header */.Y(block).path === entry.path;
    return needsPax || !decodesTheSame ? Buffer.concat([paxHeader(entry, size), block]) : block;
}
function paxHeader(entry, size) {
    return new pax/* Pax */.u({
        path: entry.path,
        ...(entry.link !== undefined && { linkpath: entry.link }),
        ...(size > headerSizeLimit && { size }),
    }).encode();
}
function padding(size) {
    return new Uint8Array((blockSize - (size % blockSize)) % blockSize);
}
function sizeOf(entry) {
    return entry.bytes?.byteLength ?? entry.size ?? 0;
}
function resized(entry) {
    const name = (0,_build_text/* printable */.g$)(entry.file ?? entry.path);
    return new errors/* CodedError */.AK('digest-mismatch', `${name} no longer has ${sizeOf(entry)} bytes`, {
        hint: 'Make sure that nothing writes to the file during the run, and re-run.',
    });
}

;// CONCATENATED MODULE: ./.build/pack/packer.js
/** The Packer: turns files and bytes into content of this run; every method returns a descriptor. */











/** One packer serves all formats of a run, so that a file is digested once however many artifacts contain it. */
function createPacker(options) {
    const { workspace, contents } = options;
    const stage = createStaging(options.scratch);
    const digestFile = createFileDigester(workspace);
    const bytes = (content, mediaType, annotations) => {
        if ((0,media_types/* isManifestType */.Q3)(mediaType))
            (0,oci_manifest/* requireManifestSize */.ID)(content.byteLength, 'a manifest');
        return contents.add((0,descriptor/* describe */.q0)(mediaType, content, annotations), (0,pack_contents/* bytesBody */.EB)(content));
    };
    return {
        bytes,
        async file(path, mediaType, annotations) {
            const { digest, size, stamp } = await digestFile(path);
            const descriptor = { mediaType, digest, size, ...annotationsMember(annotations) };
            const read = (offset, length) => workspace.slice(path, offset, length);
            return contents.add(descriptor, (0,pack_contents/* fileBody */.hh)(workspace, path, stamp), read);
        },
        async layer(entries, { mediaType, annotations, compression = 'gzip' }) {
            const cached = compression === 'gzip' && options.layerCache;
            const { diffId, digest, size, body } = cached
                ? await packCached(await listed(entries), { workspace, stage, open: cached })
                : await packLayer(tarChunks(entries, workspace), stage, compression);
            const descriptor = { mediaType, digest, size, ...annotationsMember(annotations) };
            return { descriptor: contents.add(descriptor, body), diffId };
        },
        importContent: (descriptor, body) => contents.add(descriptor, body),
        manifest(manifest) {
            const content = (0,oci_manifest/* encodeManifest */.Gb)(manifest);
            (0,oci_manifest/* requireManifestSize */.ID)(content.byteLength, described('manifest', manifest, `${manifest.layers.length} layers`));
            return bytes(content, media_types/* imageManifestType */.NR);
        },
        index(index) {
            const content = (0,oci_manifest/* encodeIndex */.bj)(index);
            (0,oci_manifest/* requireManifestSize */.ID)(content.byteLength, described('index', index, `${index.manifests.length} manifests`));
            return bytes(content, media_types/* imageIndexType */.WV);
        },
        contents,
    };
}
/** `the manifest of http-cache with 25000 layers`, for errors. */
function described(what, { annotations }, list) {
    const title = annotations?.[oci_annotations/* titleKey */.kz];
    return `the ${what}${title === undefined ? '' : ` of ${title}`} with ${list}`;
}
/** Digests each file once per run. */
function createFileDigester(workspace) {
    const digested = new Map();
    return (path) => {
        const result = digested.get(path) ?? digestFile(workspace, path);
        digested.set(path, result);
        return result;
    };
}
async function digestFile(workspace, path) {
    const stamp = (await workspace.stat(path))?.stamp;
    const digester = (0,digest/* createDigester */.QC)();
    for await (const part of (0,pack_contents/* fileParts */.RN)(path, workspace)) {
        digester.update(part);
        (0,buffers/* detach */.Yo)(part);
    }
    return { size: digester.size, digest: digester.digest(), stamp };
}
/** Digests, compresses and stages the archive in one pass. */
async function packLayer(tar, stage, compression) {
    const digester = (0,digest/* createDigester */.QC)();
    const digested = withDigester(tar, digester);
    const staged = await stage(compression === 'gzip' ? (0,gzip/* gzip */.ZI)(digested) : digested);
    return { ...staged, diffId: digester.digest(), archiveSize: digester.size };
}
async function listed(entries) {
    const list = [];
    for await (const entry of entries)
        list.push(entry);
    return list;
}
/**
 * Digests the archive first, and compresses it only where no earlier run has; the files are read twice then. Without anything of an
 * earlier run they are read once.
 */
async function packCached(entries, { workspace, stage, open }) {
    const raw = entries.reduce((sum, { size, bytes }) => sum + (size ?? bytes?.byteLength ?? 0), 0);
    const cache = raw < leastCachedSize ? undefined : await open();
    if (!cache)
        return await packLayer(tarChunks(entries, workspace), stage, 'gzip');
    const found = (await cache.hasAny(raw)) && (await findCached(entries, workspace, cache));
    if (found)
        return found;
    const start = performance.now();
    const packed = await packLayer(tarChunks(entries, workspace), stage, 'gzip');
    const { diffId, archiveSize: size } = packed;
    await cache.keep({ diffId, size }, packed, performance.now() - start);
    return packed;
}
async function findCached(entries, workspace, cache) {
    const archive = await digestArchive(tarChunks(entries, workspace));
    const found = await cache.find(archive);
    return found && { ...found, diffId: archive.diffId };
}
async function digestArchive(tar) {
    const digester = (0,digest/* createDigester */.QC)();
    for await (const chunk of tar) {
        digester.update(chunk);
        (0,buffers/* detach */.Yo)(chunk);
    }
    return { diffId: digester.digest(), size: digester.size };
}
async function* withDigester(chunks, digester) {
    for await (const chunk of chunks) {
        digester.update(chunk);
        yield chunk;
    }
}
function annotationsMember(annotations) {
    return annotations && Object.keys(annotations).length > 0 ? { annotations } : {};
}

// EXTERNAL MODULE: ./.build/plan/annotations.js
var annotations = __webpack_require__(83770);
// EXTERNAL MODULE: ./.build/plan/packing-order.js
var packing_order = __webpack_require__(19010);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
;// CONCATENATED MODULE: ./.build/release/base-look-up.js
/** The look-up of bases: what the branch of a pull request, or the preview before, has published of each artifact. */


/** Each delivery to a registry with its base, which takes one request for each of its tags that does not exist. What cannot be looked up has none, and fails nothing. */
async function withBases(delivered, tagsOf) {
    // A registry that fails is not asked for more.
    if (delivered.some(({ error }) => error))
        return delivered;
    return await Promise.all(delivered.map(async (one) => {
        const base = await baseOf(one, tagsOf).catch(() => undefined);
        return base ? { ...one, base } : one;
    }));
}
async function baseOf({ delivery, replaced }, tagsOf) {
    const { published, packed, destination } = delivery;
    if (destination.location.kind !== 'registry')
        return undefined;
    for (const tag of tagsOf(packed.artifact)) {
        const found = await published.read(tag);
        if (found)
            return base_look_up_described(tag, found);
    }
    const [previous] = Object.entries(replaced);
    const before = previous && (await published.read(previous[1]));
    return previous && before ? base_look_up_described((0,reference/* parseTag */.ED)(previous[0]), before) : undefined;
}
function base_look_up_described(tag, { descriptor, bytes }) {
    const size = base_look_up_sizeOf((0,oci_manifest/* parseManifest */.Ng)(bytes, descriptor.digest, descriptor.mediaType), bytes.byteLength);
    return { tag, digest: descriptor.digest, ...(size !== undefined && { size }) };
}
/** Each digest counts once. */
function base_look_up_sizeOf({ manifests, config, layers }, own) {
    if (manifests.length > 0)
        return undefined;
    const content = [...(config ? [config] : []), ...layers];
    const sizes = new Map(content.map(({ digest, size }) => [digest, size]));
    return [...sizes.values()].reduce((sum, size) => sum + size, own);
}

// EXTERNAL MODULE: ./.build/release/deliver.js + 6 modules
var deliver = __webpack_require__(55017);
// EXTERNAL MODULE: ./.build/release/delivery.js
var delivery = __webpack_require__(37874);
// EXTERNAL MODULE: ./.build/release/kept.js
var kept = __webpack_require__(55470);
// EXTERNAL MODULE: ./.build/release/open-destinations.js
var open_destinations = __webpack_require__(51066);
// EXTERNAL MODULE: ./.build/store/graph.js
var graph = __webpack_require__(92532);
;// CONCATENATED MODULE: ./.build/release/pack.js
/** Packing the plan: each artifact by its format, after the artifacts it needs. */




/** Artifacts that are packed at a time: reading one, and compressing or verifying another, use different cores. */
const parallel = 2;
/**
 * Packs the artifacts in the given order, in which each comes after those it needs, and settles them; what others need is settled before
 * these are packed. The records keep their other members. An artifact that needs one that could not be packed is left out without an
 * error of its own.
 */
async function packAll(planned, context, settle = async (one) => one) {
    const readGraph = (0,graph/* createGraphReader */.e)(context.packer.contents);
    const limit = (0,_build_async/* createLimit */.KG)(parallel);
    const outcomes = [];
    for (const record of planned) {
        const { artifact } = record;
        // Only what others include has to wait for the registry.
        const before = (artifact.needs ?? []).length > 0 ? [...outcomes] : [];
        const outcome = packOne(record, before, { ...context, readGraph, settle, limit });
        // An error of an earlier artifact is thrown first, and then nobody waits for this one.
        outcome.catch(() => undefined);
        outcomes.push({ artifact, outcome });
    }
    const all = [];
    for (const { outcome } of outcomes)
        all.push(await outcome);
    return {
        packed: all.flatMap(({ packed }) => packed ?? []),
        failed: all.flatMap(({ failed }) => failed ?? []),
    };
}
/** `before` has the outcomes of what the artifact may need. */
async function packOne(record, before, context) {
    const { artifact } = record;
    const byName = new Map();
    for (const { artifact: other, outcome } of before) {
        const { packed } = await outcome;
        if (!packed && artifact.needs?.includes(other.name))
            return {};
        if (packed)
            byName.set(other.name, [...(byName.get(other.name) ?? []), packed]);
    }
    const earlier = (name) => byName.get(name) ?? missing(name, artifact);
    try {
        const packed = await context.limit(() => pack(artifact, { ...context, packed: earlier }));
        return { packed: await context.settle({ ...record, ...packed }) };
    }
    catch (cause) {
        const error = (0,errors/* asCodedError */._r)(cause);
        if (error.code === 'internal')
            throw cause;
        return { failed: { artifact, error } };
    }
}
async function pack(artifact, context) {
    const format = await formatOf(artifact, context);
    const { root, referrers = [] } = await format.pack(artifact, context);
    requireSameDigest(artifact, root);
    const withNodes = [];
    for (const one of referrers)
        withNodes.push({ ...one, nodes: await context.readGraph(one.manifest) });
    return { artifact, root, nodes: await context.readGraph(root), referrers: withNodes };
}
async function formatOf(artifact, { workspace, formats }) {
    if (artifact.format.startsWith('./')) {
        const { readDeclaration } = await __webpack_require__.e(/* import() */ 9144).then(__webpack_require__.bind(__webpack_require__, 9144));
        return await readDeclaration(workspace, artifact.format);
    }
    const entry = formats.find(({ name }) => name === artifact.format);
    if (entry)
        return await entry.load();
    throw new errors/* CodedError */.AK('invalid-plan', `${artifact.name} has the unknown format "${(0,_build_text/* printable */.g$)(artifact.format)}"`, {
        hint: `Use one of ${formats.map(({ name }) => name).join(', ')}.`,
    });
}
function missing(name, by) {
    throw new errors/* CodedError */.AK('invalid-plan', `${by.name} needs "${(0,_build_text/* printable */.g$)(name)}", which is not an artifact of this run`, { hint: 'Name only artifacts of this run as members.' });
}
function requireSameDigest(artifact, root) {
    if (artifact.digest === undefined || artifact.digest === root.digest)
        return;
    throw new errors/* CodedError */.AK('digest-mismatch', `${artifact.name} was packed as ${root.digest}, but the plan has ${artifact.digest}`, { hint: 'Regenerate the plan with "dry-run", or check out the commit it was generated from.' });
}

// EXTERNAL MODULE: ./.build/release/report.js + 1 modules
var release_report = __webpack_require__(58828);
;// CONCATENATED MODULE: ./.build/release/release.js
/** The release of a plan: its artifacts are packed, delivered and reported; or packed alone, to show what would result. */












/**
 * Packs and delivers everything. Throws what would refuse a push, and then when packing fails; the failure of a delivery is in the
 * result.
 */
async function release(artifacts, context, stores) {
    const { ready, cache } = context;
    const settle = (one) => ready.then(async () => ({ ...one, ...(await (0,kept/* keepDigest */.AH)(one, one.opened, context)) }), () => one);
    const open = (reference) => ready.then(() => stores.openSource(reference));
    const waiting = cache && { cache: { ...cache, open: () => ready.then(() => cache.open()) } };
    const packing = release_pack(artifacts, { ...context, ...waiting }, open, settle);
    packing.catch(() => { });
    // A refusal does not wait for packing, which the end of the process stops.
    await ready;
    const { packed, failed: unpacked } = await packing;
    const [first, ...others] = unpacked.map((one) => one.error);
    if (first)
        throw (0,errors/* asOneError */.n0)([first, ...others]);
    const published = await (0,deliver/* deliver */.c)((0,delivery/* deliveriesOf */.K)(context.contents, packed), {
        ...context,
        beforeTags: () => stores.finish(),
    });
    const delivered = context.baseTags ? await withBases(published, context.baseTags) : published;
    const { statistics } = stores;
    const notes = await context.notes();
    const cacheReport = await cache?.finish();
    const report = (0,release_report/* createReport */.LU)({
        explain: context.explain,
        notes,
        delivered,
        statistics,
        ...(cacheReport && { cache: cacheReport }),
    });
    // An artifact that was skipped says less than the failure it was skipped for.
    const failed = delivered.filter(({ error }) => error);
    const error = (failed.find(({ outcome }) => outcome !== 'skipped') ?? failed[0])?.error;
    return { report, ...(error && { error: context.explain(error) }) };
}
/**
 * Packs everything without opening a store: no network access, nothing written. `problems` are those of planning; with them, or when
 * something cannot be packed, the plan in the report is incomplete.
 */
async function rehearse(planned, context, problems) {
    const { packed, failed } = await release_pack(planned.map(open_destinations/* withoutStores */.Z), context, refuseReference);
    const delivered = (0,delivery/* deliveriesOf */.K)(context.contents, packed).map(delivery.notDelivered);
    const statistics = { requests: 0, retries: 0 };
    const all = [...problems, ...failed.map(({ error }) => error)].map(context.explain);
    const unpacked = failed.map(({ artifact }) => artifact);
    const plan = (0,release_report/* planWithDigests */.Tu)(packed, { to: context.to, unpacked, problems: all });
    const report = (0,release_report/* createReport */.LU)({
        explain: context.explain,
        notes: await context.notes(),
        delivered,
        plan,
        statistics,
    });
    const [first, ...others] = all;
    return { report, ...(first && { error: (0,errors/* asOneError */.n0)([first, ...others]) }) };
}
async function refuseReference(reference) {
    throw new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(reference)} is in a registry, and a dry run has no network access`, { hint: 'Run without "dry-run"; with "to: oci:./out" nothing is pushed to a registry.' });
}
async function release_pack(artifacts, context, open, settle) {
    const { cache } = context;
    const packer = createPacker({ ...context, ...(cache && { layerCache: () => cache.open() }) });
    const complete = await Promise.all(artifacts.map(async (one) => {
        const facts = await context.facts?.(one.artifact);
        return facts ? { ...one, artifact: (0,annotations/* withCommitFacts */.hf)(one.artifact, facts) } : one;
    }));
    return await packAll((0,packing_order/* inPackingOrder */.J)(complete), { ...context, packer, open }, settle);
}


/***/ }),

/***/ 94127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ bufferSize),
/* harmony export */   XC: () => (/* binding */ acquire),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   qf: () => (/* binding */ detachRead),
/* harmony export */   z8: () => (/* binding */ fileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/**
 * Buffers of file contents: the pool, the stream that reads a file into it, and early release of other large buffers.
 *
 * Ownership: a chunk of a stream belongs to its consumer. A consumer that has finished with a chunk, and has handed it to nobody
 * else, may call `release`, which puts a pooled buffer back and ignores all other memory; a consumer that does not call it leaves
 * the buffer to the garbage collector. Only the two writers, of image layouts and of HTTP request bodies, release. Buffers made
 * for one step of packing never enter the pool; whoever consumes them may call `detach`.
 */


/** Size of each pooled buffer in bytes. */
const bufferSize = 512 * 1024;
/** Idle buffers that are kept for reuse. */
const idleLimit = 32;
const acquired = new WeakSet();
const idle = [];
/** A buffer of `bufferSize` bytes with undefined contents. */
function acquire() {
    const bytes = idle.pop() ?? Buffer.allocUnsafeSlow(bufferSize);
    acquired.add(bytes.buffer);
    return bytes;
}
/**
 * Puts a buffer back into the pool: reading 1 GiB into new memory takes the kernel and the garbage collector longer than reading
 * it. Ignores memory that is not from the pool, and views of a part of a pooled buffer; then it returns false.
 */
function release(bytes) {
    const { buffer } = bytes;
    if (bytes.byteLength !== bufferSize || !acquired.delete(buffer))
        return false;
    if (idle.length < idleLimit)
        idle.push(bytes);
    return true;
}
/**
 * Frees the memory of a large buffer at once and leaves it empty. V8 collects external memory only after some 64 MiB have piled up,
 * which would be most of what packing takes. Ignores small buffers, which share their memory with others.
 */
function detach(bytes) {
    const { buffer } = bytes;
    if (!(buffer instanceof ArrayBuffer) || buffer.byteLength <= Buffer.poolSize || buffer.detached)
        return;
    buffer.transfer(0);
}
/** The same for what was read from a socket: a part has memory of its own, of the size that small buffers share (64 KiB since Node 24). */
function detachRead(bytes) {
    const { buffer } = bytes;
    if (buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength)
        buffer.transfer(0);
}
/**
 * Reads in chunks of 512 KiB from the buffer pool, and a smaller file in one chunk. `open` returns a file descriptor, which the
 * stream closes; `toError` maps an error of the file system.
 */
function fileStream(open, toError) {
    let file;
    let expected = bufferSize;
    let reading = false;
    let afterRead;
    return new node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable({
        highWaterMark: bufferSize,
        construct(done) {
            try {
                file = open();
                expected = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size + 1;
                done();
            }
            catch (error) {
                done(toError(error));
            }
        },
        read() {
            if (file === undefined)
                return;
            const buffer = expected < bufferSize ? Buffer.allocUnsafeSlow(expected) : acquire();
            reading = true;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(file, buffer, 0, buffer.byteLength, null, (error, bytesRead) => {
                reading = false;
                if (afterRead)
                    afterRead();
                else if (error)
                    this.destroy(toError(error));
                else
                    this.push(bytesRead === 0 ? null : buffer.subarray(0, bytesRead));
            });
        },
        destroy(error, done) {
            const descriptor = file;
            if (descriptor === undefined)
                return done(error);
            const finish = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.close)(descriptor, (closing) => done(error ?? (closing ? toError(closing) : null)));
            // A read still in progress would read from whatever file is given this descriptor next.
            if (reading)
                afterRead = finish;
            else
                finish();
        },
    });
}


/***/ })

};
