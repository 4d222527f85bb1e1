export const id = 4694;
export const ids = [4694];
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


/***/ })

};
