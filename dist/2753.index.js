export const id = 2753;
export const ids = [2753,9597,4694];
export const modules = {

/***/ 14694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWasmContent: () => (/* binding */ readWasmContent),
  readWasmOf: () => (/* binding */ readWasmOf),
  wasmLayerOf: () => (/* binding */ wasmLayerOf)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/wasm/limits.js
var limits = __webpack_require__(97879);
;// CONCATENATED MODULE: ./.build/wasm/outline.js
/**
 * The outline of a Wasm file that streams past: its bytes without what large sections of core modules hold.
 *
 * Whoever reads an interface needs the headers of all sections and the content of a few small ones. Core modules in a component, and the
 * code, data and custom sections of a module, are most of a file, and are not kept.
 */

/** Bytes at the start of a section that are kept: the preamble of a module, the name of a custom section. */
const keptStart = 2048;
/** Sections that are not larger are kept as a whole. */
const smallSection = 64 * 1024;
const preambleBytes = 8;
const code = 10;
const data = 11;
const coreModule = 1;
const nestedComponent = 4;
/** Reads the stream to its end. Bytes that are not kept read as zeros. Malformed headers are left to whoever reads the outline. */
async function readOutline(chunks, size) {
    const pieces = [];
    const parser = createParser();
    let offset = 0;
    for await (const chunk of chunks) {
        let from = 0;
        const keep = (end) => {
            if (end > from)
                pieces.push({ offset: offset + from, bytes: chunk.slice(from, end) });
        };
        for (let at = 0; at < chunk.byteLength;) {
            const { keeps, length } = parser.next(chunk, at);
            if (!keeps)
                keep(at);
            at += length;
            if (!keeps)
                from = at;
        }
        keep(chunk.byteLength);
        offset += chunk.byteLength;
    }
    return { size, read: async (start, length) => cut(pieces, start, Math.min(length, size - start)) };
}
function createParser() {
    let place = { kind: 'preamble', read: [] };
    let isComponent = false;
    const header = (read) => {
        const section = sectionOf(read);
        if (section === undefined)
            return { kind: 'header', read };
        const { id, length } = section;
        if (isComponent && id === nestedComponent)
            return { kind: 'preamble', read: [] };
        const isLarge = length > smallSection && isSkipped(id, length, isComponent);
        const kept = isLarge ? keptStart : length;
        return { kind: 'rest', kept, skipped: length - kept };
    };
    const preamble = (read) => {
        if (read.length < preambleBytes)
            return { kind: 'preamble', read };
        // The layer follows the version (`Binary.md`, "preamble").
        isComponent = read[6] === 1;
        return { kind: 'header', read: [] };
    };
    return {
        next(chunk, at) {
            if (place.kind === 'rest') {
                const { kept, skipped } = place;
                const left = chunk.byteLength - at;
                const length = Math.min(kept > 0 ? kept : skipped, left);
                place = kept > 0 ? rest(kept - length, skipped) : rest(0, skipped - length);
                // A section without content has been left already.
                return { keeps: kept > 0, length };
            }
            const read = [...place.read, chunk[at] ?? 0];
            place = place.kind === 'preamble' ? preamble(read) : header(read);
            if (place.kind === 'rest')
                place = rest(place.kept, place.skipped);
            return { keeps: true, length: 1 };
        },
    };
}
function rest(kept, skipped) {
    return kept + skipped > 0 ? { kind: 'rest', kept, skipped } : { kind: 'header', read: [] };
}
/** The id and the length of a section; `undefined` until its header is complete. */
function sectionOf([id = 0, ...bytes]) {
    const last = bytes.at(-1);
    // A longer number is malformed, and nothing after it has a meaning.
    if (last === undefined || (last > 127 && bytes.length < 5))
        return undefined;
    return { id, length: bytes.reduce((sum, byte, index) => sum + (byte & 127) * 2 ** (7 * index), 0) };
}
/** What nobody reads who reads an interface. */
function isSkipped(id, length, isComponent) {
    if (length > limits/* limits */.F.sectionBytes)
        return true;
    return isComponent ? id === coreModule : id === code || id === data || id === 0;
}
function cut(pieces, start, length) {
    const first = firstReaching(pieces, start);
    const found = pieces[first];
    if (found && found.offset <= start && start + length <= found.offset + found.bytes.byteLength)
        return found.bytes.subarray(start - found.offset, start - found.offset + length);
    const whole = new Uint8Array(Math.max(0, length));
    for (let index = first; index < pieces.length; index += 1) {
        const { offset = 0, bytes = whole } = pieces[index] ?? {};
        if (offset >= start + length)
            break;
        const from = Math.max(0, start - offset);
        whole.set(bytes.subarray(from, start + length - offset), Math.max(0, offset - start));
    }
    return whole;
}
/** The index of the first piece that ends after an offset. */
function firstReaching(pieces, start) {
    let [low, high] = [0, pieces.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const { offset = 0, bytes } = pieces[middle] ?? {};
        if (offset + (bytes?.byteLength ?? 0) > start)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/inspect/wasm-content.js
/** The Wasm file of an artifact: which layer it is, or in which it lies, and its content. */







/** Types of a layer that is a Wasm file (CNCF's Wasm OCI artifact, Spin, Kubewarden, wasm-to-oci, Istio). */
const wasmTypes = new Set([
    'application/wasm',
    'application/vnd.wasm.content.layer.v1+wasm',
    'application/vnd.module.wasm.content.layer.v1+wasm',
]);
/** Layers of images that are tar archives; Docker's are gzip. */
const imageLayerTypes = new Set([
    'application/vnd.oci.image.layer.v1.tar',
    'application/vnd.oci.image.layer.v1.tar+gzip',
    'application/vnd.oci.image.layer.v1.tar+zstd',
    'application/vnd.docker.image.rootfs.diff.tar.gzip',
]);
/** Bytes of a Wasm file at most. */
const sizeLimit = 256 * 1024 * 1024;
/** Throws `unsupported` for an artifact without a Wasm file, and for one with several. */
async function readWasmContent(root, source, reference) {
    const found = await wasmLayers(root, source, reference);
    const manifest = found.length === 0 ? await readManifest(root, source) : undefined;
    const inImage = manifest && (await readFromImage(manifest, source, reference));
    return inImage ?? (await readLayer(only(found, reference), source));
}
/** The Wasm file of one manifest; `undefined` where that is not one file. Throws `invalid-archive` for a damaged image. */
async function readWasmOf(manifest, source, reference) {
    const [first, ...others] = manifest.layers.filter(isWasm);
    if (first)
        return others.length === 0 ? await readLayer(first, source) : undefined;
    return await readFromImage(manifest, source, reference);
}
/** The layer in which the Wasm file lies, as far as the manifest tells: content of the same digest is the same file. */
function wasmLayerOf({ layers }) {
    return layers.find(isWasm) ?? layers.findLast(isImageLayer);
}
/** Of a file of this run, which has been digested already, only what is needed is read. */
async function readLayer(descriptor, source) {
    const { size } = descriptor;
    const { readFile } = source;
    if (readFile && (await readFile(descriptor, 0, 0))) {
        const read = async (offset, length) => (await readFile(descriptor, offset, length)) ?? new Uint8Array();
        return { descriptor, content: { size, read } };
    }
    const chunks = (0,verify/* verifiedChunks */.Dc)(source.fetch(descriptor), descriptor, sizeLimit);
    return { descriptor, content: await readOutline(chunks, size) };
}
/** The only Wasm file in the last layer, which is the one that proxies and runtimes take (solo-io/wasm, `spec/spec-compat.md`). */
async function readFromImage({ layers }, source, reference) {
    const descriptor = layers.findLast(isImageLayer);
    if (!descriptor)
        return undefined;
    const [{ decompress }, { readTar }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6632).then(__webpack_require__.bind(__webpack_require__, 76632)),
        __webpack_require__.e(/* import() */ 2621).then(__webpack_require__.bind(__webpack_require__, 72621)),
    ]);
    const refuse = (what, cause) => damagedLayer(reference, what, cause);
    const stream = (0,verify/* verified */.zr)(source.fetch(descriptor), descriptor);
    const archive = decompress(stream, { size: descriptor.size, limit: sizeLimit, refuse });
    const found = [];
    try {
        for await (const { kind, path, size, content } of readTar(archive, refuse))
            if (kind === 'file' && path.endsWith('.wasm'))
                found.push(found.length === 0 ? await readOutline(content.chunks(), size) : undefined);
        // The digest is compared at the end of the layer, which comes after that of the archive.
        for await (const _ of archive)
            ;
    }
    finally {
        await archive.return(undefined);
        stream.destroy();
    }
    const [content, ...others] = found;
    return content && others.length === 0 ? { descriptor, content } : undefined;
}
function isImageLayer({ mediaType }) {
    return imageLayerTypes.has(mediaType);
}
function damagedLayer(reference, what, cause) {
    return new errors/* CodedError */.AK('invalid-archive', `the last layer of ${(0,_build_text/* printable */.g$)(reference)} ${what}`, {
        hint: 'Publish it again.',
        cause,
    });
}
/** Indexes deeper than this are not looked into, and manifests that are read at most. */
const depthLimit = 4;
const manifestLimit = 1000;
/** Those of the manifest, or of all that an index lists, each once. Throws `unsupported` for an index that lists too many. */
async function wasmLayers(root, source, reference) {
    const found = new Map();
    const seen = new Set([root.digest]);
    let level = [root];
    for (let depth = 0; depth <= depthLimit && level.length > 0; depth += 1) {
        const below = [];
        for (const descriptor of level) {
            const { layers, manifests } = await readManifest(descriptor, source);
            for (const layer of layers.filter(isWasm))
                found.set(layer.digest, layer);
            for (const child of manifests) {
                if (!(0,media_types/* isManifestType */.Q3)(child.mediaType) || seen.has(child.digest))
                    continue;
                seen.add(child.digest);
                below.push(child);
            }
            if (seen.size > manifestLimit)
                throw tooMany(reference);
        }
        level = below;
    }
    return [...found.values()];
}
function tooMany(reference) {
    const message = `${(0,_build_text/* printable */.g$)(reference)} lists more than ${manifestLimit} manifests`;
    return new errors/* CodedError */.AK('unsupported', message, {
        hint: 'Name the manifest itself by its digest: references: <repository>@<digest>',
    });
}
async function readManifest(descriptor, source) {
    (0,manifest/* requireManifestSize */.ID)(descriptor.size, `the manifest ${descriptor.digest}`);
    const bytes = await (0,verify/* readVerified */.xu)(source.fetch(descriptor), descriptor, manifest/* manifestSizeLimit */.i6);
    return (0,manifest/* parseManifest */.Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
function isWasm({ mediaType, annotations }) {
    return wasmTypes.has(mediaType) || (annotations?.[oci_annotations/* titleKey */.kz]?.endsWith('.wasm') ?? false);
}
function only(layers, reference) {
    const [first, ...others] = layers;
    const at = (0,_build_text/* printable */.g$)(reference);
    if (first === undefined)
        throw new errors/* CodedError */.AK('unsupported', `${at} has no layer that is a Wasm file`, {
            hint: `See what it has: oci-wasm-publish inspect ${at}`,
        });
    if (others.length === 0)
        return first;
    const names = layers.map(({ annotations, digest }) => (0,_build_text/* printable */.g$)(annotations?.[oci_annotations/* titleKey */.kz] ?? digest));
    throw new errors/* CodedError */.AK('unsupported', `${at} has ${layers.length} Wasm files: ${names.slice(0, 10).join(', ')}`, {
        hint: 'Name the reference of one of them, or pull the files and compare those.',
    });
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

/***/ 85666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ unpackDigestKey),
/* harmony export */   G4: () => (/* binding */ refNameKey),
/* harmony export */   PQ: () => (/* binding */ predefinedKeys),
/* harmony export */   Uo: () => (/* binding */ authorsKey),
/* harmony export */   X9: () => (/* binding */ urlKey),
/* harmony export */   Yw: () => (/* binding */ createdKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   _5: () => (/* binding */ versionKey),
/* harmony export */   d7: () => (/* binding */ revisionKey),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   mZ: () => (/* binding */ unpackKey),
/* harmony export */   qo: () => (/* binding */ licensesKey),
/* harmony export */   qq: () => (/* binding */ descriptionKey)
/* harmony export */ });
/** Annotation keys: those that image-spec v1.1.1 predefines (annotations.md), and those of ORAS. */
const titleKey = 'org.opencontainers.image.title';
const descriptionKey = 'org.opencontainers.image.description';
const versionKey = 'org.opencontainers.image.version';
const sourceKey = 'org.opencontainers.image.source';
const revisionKey = 'org.opencontainers.image.revision';
const createdKey = 'org.opencontainers.image.created';
const licensesKey = 'org.opencontainers.image.licenses';
const urlKey = 'org.opencontainers.image.url';
const authorsKey = 'org.opencontainers.image.authors';
const refNameKey = 'org.opencontainers.image.ref.name';
/** Annotations of a layer that `oras pull` unpacks, and the digest of its tar archive (oras-go, content/file). */
const unpackKey = 'io.deis.oras.content.unpack';
const unpackDigestKey = 'io.deis.oras.content.digest';
/** All keys that the specification predefines. */
const predefinedKeys = [
    titleKey,
    descriptionKey,
    versionKey,
    sourceKey,
    revisionKey,
    createdKey,
    licensesKey,
    urlKey,
    authorsKey,
    refNameKey,
    'org.opencontainers.image.documentation',
    'org.opencontainers.image.vendor',
    'org.opencontainers.image.base.digest',
    'org.opencontainers.image.base.name',
];


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

/***/ 38570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Paths of a workspace, by their text alone: forward slashes, relative to the root, which is `.`. */
/** The last segment. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The folder that holds a path; `.` for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
/** A path below a folder, without empty and `.` segments. */
function joinPath(folder, path) {
    const segments = `${folder}/${path}`.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.join('/') || '.';
}
/** True for everything in a folder and below it, but not for the folder itself. */
function isBelow(path, folder) {
    return folder === '.' ? path !== '.' : path.startsWith(`${folder}/`);
}
/** The path of something below a folder, as seen from there. */
function relativePath(folder, path) {
    return folder === '.' ? path : path.slice(folder.length + 1);
}
/** A folder and all above it, the nearest first, up to the root. */
function ancestors(folder) {
    return folder === '.' ? ['.'] : [folder, ...ancestors(folderOf(folder))];
}
/** A path as seen from a folder that need not contain it: `../Cargo.toml`. */
function pathFrom(folder, path) {
    const shared = ancestors(folder).find((one) => one === path || isBelow(path, one)) ?? '.';
    const up = ancestors(folder).indexOf(shared);
    const down = shared === path ? '' : relativePath(shared, path);
    return '../'.repeat(up) + down || '.';
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


/***/ }),

/***/ 87229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isWasmPath),
/* harmony export */   m: () => (/* binding */ openWasmSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _inspect_wasm_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14694);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/** A Wasm file that a verb reads: a file on disk, or the one of an artifact. */





/** A path to a `.wasm` file, as opposed to a reference. */
function isWasmPath(text) {
    return /\.wasm$/i.test(text) && !/^oci(?:-archive)?:/.test(text);
}
/** Throws `input` for a file that does not exist, and what opening or reading the reference throws. */
async function openWasmSource(text, host, stores) {
    if (isWasmPath(text))
        return { source: await openFile(text, host) };
    const { root, source } = await stores.openSource(text);
    const { content } = await (0,_inspect_wasm_content_js__WEBPACK_IMPORTED_MODULE_2__.readWasmContent)(root, source, text);
    return { source: content, digest: root.digest };
}
async function openFile(text, host) {
    const path = text.replaceAll('\\', '/');
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path) || '/';
    const workspace = await (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .replacingInputError */ .gU)(host.openWorkspace({ path: folder, exclude: [], skip: [] }), (cause) => notFile(text, cause));
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .Fl)(path);
    const entry = await workspace.stat(name);
    if (entry?.type !== 'file')
        throw notFile(text);
    return { size: entry.size, read: (offset, length) => workspace.slice(name, offset, length) };
}
function notFile(text, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)} is not a file`, {
        hint: 'Name a file that has been built, or a reference such as ghcr.io/acme/http-cache:1.0.0',
        cause,
    });
}


/***/ })

};
