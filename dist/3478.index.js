export const id = 3478;
export const ids = [3478];
export const modules = {

/***/ 92186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Memoization: the result of a function is computed once and kept. */
/** Computes the value of each key once; a promise that rejects is kept like any other value. */
function memoize(compute) {
    const values = new Map();
    return (key) => {
        const kept = values.get(key) ?? { value: compute(key) };
        values.set(key, kept);
        return kept.value;
    };
}
/** Computes one value at the first call. */
function once(compute) {
    const memoized = memoize((_) => compute());
    return () => memoized(undefined);
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
    return {
        mediaType: value.mediaType,
        digest,
        size: Number(value.size),
        ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.annotations) && { annotations: readAnnotations(value.annotations) }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.platform) && { platform: value.platform }),
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
/* harmony export */   LA: () => (/* binding */ isMediaType),
/* harmony export */   NR: () => (/* binding */ imageManifestType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   WV: () => (/* binding */ imageIndexType),
/* harmony export */   YH: () => (/* binding */ isNondistributableType),
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
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
const dockerManifestType = 'application/vnd.docker.distribution.manifest.v2+json';
const dockerManifestListType = 'application/vnd.docker.distribution.manifest.list.v2+json';
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

/***/ 73386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ bytesBody),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   hh: () => (/* binding */ fileBody),
/* harmony export */   xF: () => (/* binding */ createContents)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Contents: everything packed in this run, by digest \u2013 files in the workspace, and made blobs in memory or in temporary files. */




function createContents() {
    const bodies = new Map();
    let size = 0;
    const open = (descriptor) => {
        const body = bodies.get(descriptor.digest);
        if (!body)
            throw notPacked(descriptor);
        return body();
    };
    return {
        add(descriptor, body) {
            if (bodies.has(descriptor.digest))
                return descriptor;
            size += descriptor.size;
            bodies.set(descriptor.digest, body);
            return descriptor;
        },
        open,
        get size() {
            return size;
        },
        exists: async (descriptor) => bodies.has(descriptor.digest),
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verified */ .zr)(open(descriptor), descriptor),
    };
}
/** A body over bytes in memory. */
function bytesBody(bytes) {
    return () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false });
}
function notPacked({ digest, mediaType }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${digest} (${mediaType}) was not packed`, {
        hint: 'Report this bug: a manifest lists content that no format added.',
    });
}
const partSize = 1024 * 1024;
/** The file in parts of 1 MiB, each in memory of its own. The size is the one found while reading. */
async function* fileParts(path, workspace) {
    for (let offset = 0;; offset += partSize) {
        const part = await workspace.slice(path, offset, partSize);
        const isLast = part.byteLength < partSize;
        yield part;
        if (isLast)
            return;
    }
}
/**
 * The body of a file that has been digested. `stamp` is the file's stamp at that time; if the file has another one when its last
 * byte has been read, the stream fails with `digest-mismatch`. Comparing stamps replaces a second digest; the registry verifies
 * the bytes as well.
 */
function fileBody(workspace, path, stamp) {
    return () => {
        const stream = workspace.open(path);
        const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
            transform: (chunk, _encoding, done) => done(null, chunk),
            flush(done) {
                workspace.stat(path).then((entry) => done(entry?.stamp === stamp ? null : changed(path)), done);
            },
        });
        stream.on('error', (error) => check.destroy(error));
        check.on('close', () => stream.destroy());
        return stream.pipe(check);
    };
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} has changed since it was digested`, {
        hint: 'Make sure that nothing writes to the file during the run, and re-run.',
    });
}


/***/ }),

/***/ 32713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ deliveryOf),
/* harmony export */   a: () => (/* binding */ referrersOf)
/* harmony export */ });
/* harmony import */ var _store_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92532);
/** A promotion: an artifact that is published already gets other tags, in its repository or another one, with its bytes and referrers. */

/** The same as a delivery of what a run has packed, with a store as the source. Throws what reading it throws. */
async function deliveryOf(promotion) {
    const { root, source, destination, target, published } = promotion;
    const artifact = artifactOf(promotion);
    const referrers = promotion.withReferrers ? await referrersOf(root, source) : [];
    const packed = { artifact, root, nodes: await (0,_store_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .readNodes */ .g)(root, source), referrers };
    return { destination, target, published, source, packed, tags: artifact.tags };
}
function artifactOf({ name, root, tags }) {
    const reasons = tags.map(({ tag, kind, reason }) => [tag, { kind, reason }]);
    return {
        name,
        format: 'promoted',
        files: [],
        tags: tags.map(({ tag }) => tag),
        tagReasons: Object.fromEntries(reasons),
        annotations: {},
        // What was tested is what is released: no earlier manifest stands in for it.
        digest: root.digest,
    };
}
/** Those of the artifact, then those of these: a signature of a bill of materials. */
async function referrersOf(root, source) {
    const found = [];
    const known = new Set();
    const queue = [root];
    for (let subject = queue.shift(); subject; subject = queue.shift()) {
        for (const manifest of (await source.referrers?.(subject.digest)) ?? []) {
            if (known.has(manifest.digest))
                continue;
            known.add(manifest.digest);
            const nodes = (await (0,_store_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .readNodes */ .g)(manifest, source)).filter(({ descriptor }) => descriptor.digest !== root.digest);
            found.push({ subject, manifest, nodes });
            queue.push(manifest);
        }
    }
    return found;
}


/***/ }),

/***/ 30579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   nN: () => (/* binding */ asVerified),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76198);
/** Verification: streams and bytes that fail when they do not match their descriptor. */




/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap();
/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
function verified(stream, descriptor) {
    const known = verifying.get(stream);
    if (known?.digest === descriptor.digest && known.size === descriptor.size)
        return stream;
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestAlgorithm */ .g4)(descriptor.digest));
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        // Smaller than a chunk of a file, so that the transform passes each chunk on instead of joining several.
        readableHighWaterMark: 1 << 18,
        writableHighWaterMark: 1 << 18,
        transform(chunk, _encoding, done) {
            digester.update(chunk);
            const isTooLong = digester.size > descriptor.size;
            done(isTooLong ? mismatch(descriptor, `more than ${descriptor.size} bytes`) : null, chunk);
        },
        flush(done) {
            if (digester.size !== descriptor.size)
                return done(mismatch(descriptor, `${digester.size} bytes`));
            const digest = digester.digest();
            done(digest === descriptor.digest ? null : mismatch(descriptor, digest));
        },
    });
    stream.on('error', (error) => check.destroy(error));
    check.on('close', () => stream.destroy());
    verifying.set(check, descriptor);
    return stream.pipe(check);
}
/** Says that a stream fails by itself unless its bytes match, since they come from one that verifies. */
function asVerified(stream, descriptor) {
    verifying.set(stream, descriptor);
    return stream;
}
/** Throws `digest-mismatch` if the bytes do not match the descriptor. */
function requireBytes(bytes, descriptor) {
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestAlgorithm */ .g4)(descriptor.digest));
    digester.update(bytes);
    if (digester.size !== descriptor.size)
        throw mismatch(descriptor, `${digester.size} bytes`);
    const digest = digester.digest();
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
/** Reads small content into memory. Throws `digest-mismatch` also for a descriptor of more than `limit` bytes. */
async function readVerified(stream, descriptor, limit) {
    if (descriptor.size > limit) {
        stream.destroy();
        throw tooLarge(descriptor, limit);
    }
    return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(verified(stream, descriptor));
}
function tooLarge({ digest, size }, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
        hint: 'Make sure that the descriptor is right.',
    });
}
function mismatch({ digest, size }, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('digest-mismatch', `content does not match ${digest} (${size} bytes): found ${found}`, {
        hint: 'Make sure that nothing changes the content during the run, and re-run.',
    });
}


/***/ }),

/***/ 21803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92186);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
/* harmony import */ var _oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69531);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38570);
/* harmony import */ var _plan_tags_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32012);
/* harmony import */ var _plan_tags_kinds_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55423);
/* harmony import */ var _release_deliver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55017);
/* harmony import */ var _release_promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32713);
/* harmony import */ var _release_published_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76670);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22543);
/* harmony import */ var _deploy_files_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46026);
/* harmony import */ var _source_login_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16870);
/** `promote`: the digest that was tested gets release tags, also in another repository, with its bytes and referrers untouched. */














const promote = {
    name: 'promote',
    outputs: {
        digest: 'Digest of the artifact; only for a single one that was promoted.',
        reference: 'Reference by digest at its destination; only for a single one that was promoted.',
        promoted: 'JSON array with one object for each artifact: where it was, where it is, its digest, its tags and the outcome.',
    },
    run: runPromote,
    present,
};
async function runPromote(options, env) {
    const references = requireReferences(options.references);
    const tags = tagsOf(options.promoteTags, env.host.trigger);
    const write = await (0,_deploy_files_of_js__WEBPACK_IMPORTED_MODULE_9__/* .deployFilesOf */ .w)(options, env.host);
    const stores = openStores(references, options, env);
    const sources = new Map();
    const publishedIn = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_10__/* .memoize */ .B)(_release_published_js__WEBPACK_IMPORTED_MODULE_7__/* .createPublished */ .j);
    for (const reference of references) {
        const { root, source } = await stores.openSource(reference);
        const from = repositoryIn(reference);
        const repository = destinationOf(reference, from, options.promoteTo);
        const location = { kind: 'registry', repository };
        const target = await stores.open(location, 'push');
        const delivery = await (0,_release_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryOf */ .A)({
            name: (0,_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .baseName */ .Fl)(repository.name),
            root,
            source,
            tags,
            destination: { repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .printRepository */ .mK)(repository), location },
            target,
            published: publishedIn(target),
            withReferrers: from === undefined || (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .printRepository */ .mK)(from) !== (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .printRepository */ .mK)(repository),
        });
        sources.set(delivery, { reference, from });
    }
    const { dryRun } = options;
    if (dryRun)
        return { dryRun, promoted: await planned(sources) };
    const delivered = await (0,_release_deliver_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .c)([...sources.keys()], {
        concurrency: options.concurrency,
        rules: rulesOf(options, env.host),
        contents: { add: (descriptor) => descriptor },
        beforeTags: () => stores.finish(),
        heldAt(delivery) {
            const repository = sources.get(delivery)?.from;
            return repository && { kind: 'registry', repository };
        },
    });
    // The order of the deliveries is kept; each may have been replaced by one that says more.
    const given = [...sources.values()];
    const isDone = delivered.every(({ error }) => !error);
    const unwritten = isDone ? await write?.(delivered.map(deployedOf)) : undefined;
    return {
        dryRun,
        ...(unwritten && { unwritten }),
        promoted: delivered.map((one, index) => ({ ...one, reference: given[index]?.reference ?? '' })),
    };
}
function deployedOf({ delivery, root, tags }) {
    const manifest = delivery.packed.nodes.at(-1)?.manifest;
    const artifactType = manifest?.artifactType ?? manifest?.config?.mediaType;
    const { name, format } = delivery.packed.artifact;
    const { repository } = delivery.destination;
    return { name, format, repository, digest: root.digest, tags, ...(artifactType && { artifactType }) };
}
async function planned(sources) {
    const { notDelivered } = await __webpack_require__.e(/* import() */ 7874).then(__webpack_require__.bind(__webpack_require__, 37874));
    return [...sources].map(([delivery, { reference }]) => ({ ...notDelivered(delivery), reference }));
}
function rulesOf({ onExists }, { trigger }) {
    // What was tested is what is released, whatever was published before with the same content.
    return { onExists, keepsDigests: false, isEvent: trigger.kind !== 'shell', isRequested: () => true };
}
function openStores(references, options, env) {
    const { log, credentials } = env.host;
    const from = references.flatMap((one) => repositoryIn(one)?.host ?? []);
    const to = options.promoteTo.flatMap((one) => repositoryIn(one.replaceAll('{name}', 'name'))?.host ?? []);
    return env.stores({
        ...options,
        log,
        findCredential: credentials((0,_source_login_js__WEBPACK_IMPORTED_MODULE_8__/* .loginForSources */ .F)(options, [...from, ...to])),
        needsRegistry: true,
    });
}
function requireReferences(references) {
    if (references.length > 0)
        return references;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', '"references" is not given', {
        hint: 'Name what to promote, best by digest: references: ghcr.io/acme/http-cache@sha256:\u2026',
    });
}
function repositoryIn(reference) {
    const parsed = (0,_oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSourceReference */ .O)(reference);
    if (parsed.kind === 'layout')
        return undefined;
    const { host, name } = parsed.reference;
    return { host, name };
}
/** `{name}` is the last part of the name that the artifact has now. */
function destinationOf(reference, from, to) {
    const [target, ...others] = to;
    if (others.length > 0)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"to" names ${to.length} repositories, and an artifact is promoted to one`, {
            hint: 'Promote to each of them in a step of its own.',
        });
    if (target === undefined && from)
        return from;
    if (target === undefined)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(reference)} is in a layout, and "to" is not given`, {
            hint: 'Name the repository: to: ghcr.io/acme/http-cache',
        });
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .baseName */ .Fl)(from?.name ?? 'artifact');
    const parsed = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(target.replaceAll('{name}', name));
    if (parsed.tag !== undefined || parsed.digest !== undefined)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"to" is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(target)}, which names a tag or digest`, {
            hint: 'Name the repository in "to" and the tags in "tags".',
        });
    return { host: parsed.host, name: parsed.name };
}
/** Those that are named, else those of a release: `1.2.3`, `1.2`, `1` and `latest` for a git tag `v1.2.3`. */
function tagsOf(given, trigger) {
    const named = given.flatMap((line) => line.split(',').map((tag) => tag.trim())).filter((tag) => tag !== '');
    if (named.length > 0)
        return named.map(chosen);
    if (trigger.kind === 'tag')
        return (0,_plan_tags_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultTags */ .n)({
            trigger,
            content: undefined,
            version: undefined,
            strictVersion: false,
            semverTags: false,
            name: 'artifact',
        });
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)('"tags" is not given, and no git tag has started this run', {
        hint: 'Name the tags of the release: tags: 1.2.3,latest',
    });
}
function chosen(tag) {
    if (!(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag))
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"tags" has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(tag)}, which is no tag`, {
            hint: 'Name tags of letters, digits, "_", "." and "-": tags: 1.2.3,latest',
        });
    return { tag, kind: (0,_plan_tags_kinds_js__WEBPACK_IMPORTED_MODULE_13__/* .kindOfTag */ .Au)(tag), reason: 'input "tags"' };
}
function present({ dryRun, promoted, unwritten }) {
    const done = promoted.filter(({ error, outcome }) => !dryRun && !error && outcome !== 'skipped');
    const [only, ...others] = done;
    const single = promoted.length === 1 && others.length === 0 ? only : undefined;
    const [failure, ...more] = [
        ...promoted.flatMap(({ error }) => error ?? []),
        ...(unwritten ? [unwritten] : []),
    ];
    return {
        outputs: {
            ...(single && { digest: single.root.digest, reference: byDigest(single) }),
            promoted: JSON.stringify(done.map(promotedJson)),
        },
        lines: promoted.map((one) => lineOf(one, dryRun)),
        notices: [],
        warnings: promoted.flatMap(({ warnings }) => warnings),
        json: { dryRun, promoted: promoted.map(promotedJson) },
        published: [],
        ...(failure && {
            failure: { error: failure, others: more.map(({ message, code }) => `${message} [${code}]`) },
        }),
    };
}
function byDigest({ delivery, root }) {
    return `${delivery.destination.repository}@${root.digest}`;
}
function lineOf(one, dryRun) {
    const stay = Object.entries(one.notMoved).map(([tag, reason]) => `; ${tag} stays: ${reason}`);
    const tags = one.tags.join(', ');
    return `${dryRun ? 'would be promoted' : one.outcome}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(one.reference)} \u2192 ${byDigest(one)} (${tags})${stay.join('')}`;
}
function promotedJson(one) {
    const { outcome, tags, root, notMoved, reference, error } = one;
    return {
        from: reference,
        reference: byDigest(one),
        digest: root.digest,
        outcome,
        tags,
        ...(Object.keys(notMoved).length > 0 && { notMoved }),
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
