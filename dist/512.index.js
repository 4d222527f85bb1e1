export const id = 512;
export const ids = [512,6632];
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

/***/ 76632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compressionOf: () => (/* binding */ compressionOf),
/* harmony export */   decompress: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/** Decompression of an archive by what its first bytes say, within the sizes that a decompression bomb exceeds. */



/** Bytes that any archive may unpack to. */
const freeSize = 64 * 1024 * 1024;
/** Beyond them, how many times its own size; logs reach 50, and a bomb of zeros 200 to 1000. */
const ratioLimit = 100;
/** RFC 1952 \u00a72.3.1, RFC 8878 \u00a73.1.1; bzip2 and xz are recognized to be refused by name. */
function compressionOf(start) {
    const begins = (...bytes) => bytes.every((byte, index) => start[index] === byte);
    if (begins(0x1f, 0x8b))
        return 'gzip';
    if (begins(0x28, 0xb5, 0x2f, 0xfd))
        return 'zstd';
    if (begins(0x42, 0x5a, 0x68))
        return 'bzip2';
    if (begins(0xfd, 0x37, 0x7a, 0x58, 0x5a))
        return 'xz';
    return 'none';
}
/**
 * The bytes of the archive without its compression. `source` is destroyed when the reader stops early. Throws what `refuse` makes for
 * damaged data and for too much of it, and the errors of `source`.
 */
async function* decompress(source, { size, limit, refuse }) {
    const peeked = await peek(source);
    const decoder = decoderOf(compressionOf(peeked.start), refuse);
    const most = Math.min(limit, freeSize + ratioLimit * size);
    let done = 0;
    for await (const chunk of decoded(peeked.chunks, decoder, refuse)) {
        done += chunk.byteLength;
        if (done > most)
            throw refuse(`unpacks to more than ${most} bytes from ${size}`);
        yield chunk;
    }
    // Node ignores what follows the compressed data, and the source verifies its digest at its own end.
    if (!peeked.hasEnded())
        throw refuse('has something else after its compressed data');
}
async function peek(source) {
    const iterator = source[Symbol.asyncIterator]();
    let start = new Uint8Array(0);
    let isAtEnd = false;
    while (start.byteLength < 8 && !isAtEnd) {
        const next = await iterator.next();
        isAtEnd = next.done === true;
        if (next.done)
            break;
        start = start.byteLength === 0 ? next.value : Buffer.concat([start, next.value]);
    }
    const all = async function* () {
        try {
            yield start;
            for (let next = await iterator.next(); !next.done; next = await iterator.next())
                yield next.value;
            isAtEnd = true;
        }
        finally {
            await iterator.return?.();
        }
    };
    return { start, chunks: all(), hasEnded: () => isAtEnd };
}
function decoderOf(compression, refuse) {
    const options = { chunkSize: 256 * 1024 };
    if (compression === 'gzip')
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(options);
    if (compression === 'zstd')
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress)(options);
    if (compression === 'none')
        return new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough();
    throw refuse(`is compressed with ${compression}, and only gzip and zstd are supported`);
}
/** The errors of zlib are about the archive; those of the source stay what they are. */
async function* decoded(chunks, decoder, refuse) {
    const ended = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(chunks, decoder).catch((error) => error);
    try {
        yield* decoder;
    }
    catch (error) {
        throw isZlibError(error) ? refuse('is damaged or truncated', error) : error;
    }
    finally {
        decoder.destroy();
        await ended;
    }
}
function isZlibError(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code.startsWith('Z_') || code.startsWith('ZSTD_') || code === 'ERR_ZLIB_INITIALIZATION_FAILED';
}


/***/ }),

/***/ 98591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ withPlatform),
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KY: () => (/* binding */ layerTitle)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63488);
/** Kinds of content: what a manifest is, and which format it has, by its media types and annotations alone. */


const dockerConfigType = 'application/vnd.docker.container.image.v1+json';
const containerImage = 'container image';
const wasmToOciLayer = 'application/vnd.wasm.content.layer.v1+wasm';
const emptyObject = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(new TextEncoder().encode('{}'));
/** The artifact type, which is that of the config where the manifest has none (image-spec v1.1.1, manifest.md). */
function artifactTypeOf({ artifactType, config }) {
    return artifactType ?? (config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyType */ .qV ? undefined : config?.mediaType);
}
function hasType(type) {
    return (manifest) => artifactTypeOf(manifest) === type || manifest.config?.mediaType === type;
}
function hasLayer(type) {
    return ({ layers }) => layers.some(({ mediaType }) => mediaType === type);
}
function hasAnnotation(prefix) {
    return ({ annotations }) => Object.keys(annotations).some((key) => key.startsWith(prefix));
}
/** The first rule that matches counts. The types are those of the consumers that the pages of the formats name. */
const rules = [
    { format: 'cnab', title: 'CNAB bundle', matches: hasAnnotation('io.cnab.runtime_version') },
    {
        format: 'cnab',
        title: 'definition of a CNAB bundle',
        matches: hasType('application/vnd.cnab.config.v1+json'),
    },
    {
        format: 'cnab',
        title: 'definition of a CNAB bundle',
        matches: hasType('application/vnd.cnab.bundle.config.v1+json'),
    },
    {
        title: 'image index',
        matches: ({ mediaType }) => mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerManifestListType */ .w9 || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndexType */ .$U)(mediaType),
    },
    {
        format: 'spin',
        title: 'Spin application',
        matches: hasLayer('application/vnd.fermyon.spin.application.v1+config'),
    },
    {
        format: 'cup',
        title: 'cup controller',
        matches: hasType('application/vnd.io.flipt.cup.controller+type'),
    },
    { format: 'helm', title: 'Helm chart', matches: hasType('application/vnd.cncf.helm.config.v1+json') },
    { format: 'timoni', title: 'Timoni module', matches: hasType('application/vnd.timoni.config.v1+json') },
    { format: 'flux', title: 'Flux artifact', matches: hasType('application/vnd.cncf.flux.config.v1+json') },
    {
        format: 'flux',
        title: 'Flux artifact',
        matches: hasLayer('application/vnd.cncf.flux.content.v1.tar+gzip'),
    },
    { format: 'wasm', title: 'Wasm OCI artifact', matches: hasType('application/vnd.wasm.config.v0+json') },
    {
        format: 'kubewarden',
        title: 'Kubewarden policy',
        matches: (manifest) => hasLayer(wasmToOciLayer)(manifest) && hasAnnotation('io.kubewarden.')(manifest),
    },
    {
        format: 'kubewarden',
        title: 'Wasm module as Kubewarden and wasm-to-oci push it',
        matches: hasLayer(wasmToOciLayer),
    },
    {
        format: 'envoy',
        title: 'proxy-wasm filter as an image',
        matches: ({ annotations }) => annotations['module.wasm.image/variant'] === 'compat',
    },
    {
        title: 'proxy-wasm filter as an artifact',
        matches: hasLayer('application/vnd.module.wasm.content.layer.v1+wasm'),
    },
    { title: 'Wasm module', matches: hasLayer('application/wasm') },
    {
        title: 'wasmCloud provider',
        matches: hasLayer('application/vnd.wasmcloud.provider.archive.layer.v1+par'),
    },
    { format: 'opa', title: 'OPA bundle', matches: isOpaBundle },
    {
        title: 'policies of conftest',
        matches: hasLayer('application/vnd.cncf.openpolicyagent.policy.layer.v1+rego'),
    },
    { title: 'Sigstore bundle', matches: isSigstoreBundle },
    { title: 'cosign signature', matches: hasLayer('application/vnd.dev.cosign.simplesigning.v1+json') },
    { title: 'Notary Project signature', matches: hasType('application/vnd.cncf.notary.signature') },
    { title: 'in-toto attestation', matches: isInToto },
    { title: 'SPDX bill of materials', matches: hasAnyType(/^(?:application|text)\/spdx(?:\+json)?$/) },
    {
        title: 'CycloneDX bill of materials',
        matches: hasAnyType(/^application\/vnd\.cyclonedx\+(?:json|xml)$/),
    },
    { title: containerImage, matches: hasType(_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .imageConfigType */ .yc) },
    { title: containerImage, matches: hasType(dockerConfigType) },
];
/** What oras and its predecessors write where the user states no type. */
const unknownTypes = [
    'application/vnd.unknown.config.v1+json',
    'application/vnd.unknown.artifact.v1',
];
/** The kind of a manifest or an index; that of an unknown type is named after the type. */
function kindOf(manifest) {
    const rule = rules.find(({ matches }) => matches(manifest));
    if (rule)
        return { title: rule.title, ...(rule.format && { format: rule.format }) };
    const type = artifactTypeOf(manifest);
    const isUnknown = type === undefined || unknownTypes.includes(type);
    return { title: isUnknown ? 'artifact of no stated type' : `artifact of the type ${type}` };
}
/** The config of OPA's documentation is an image config of `{}`, with which no image can run. */
function isOpaBundle({ config, layers }) {
    const hasNoConfig = config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .imageConfigType */ .yc && config.digest === emptyObject;
    return hasNoConfig && layers.some(({ mediaType }) => mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .imageLayerGzipType */ .hf);
}
function isSigstoreBundle(manifest) {
    return /^application\/vnd\.dev\.sigstore\.bundle[.+]/.test(artifactTypeOf(manifest) ?? '');
}
/** As a referrer, and as BuildKit lists it in an index. */
function isInToto(manifest) {
    return /in-toto/.test(artifactTypeOf(manifest) ?? '') || hasLayer('application/vnd.in-toto+json')(manifest);
}
function hasAnyType(pattern) {
    return (manifest) => pattern.test(artifactTypeOf(manifest) ?? '') ||
        manifest.layers.some(({ mediaType }) => pattern.test(mediaType));
}
/** The kind once the config is known: the platform tells modules from components, and images that only Wasm runtimes run. */
function withPlatform(kind, platform) {
    if (kind.format === 'wasm' && platform.os === 'wasip1')
        return { ...kind, title: 'Wasm module' };
    if (kind.format === 'wasm' && platform.os === 'wasip2')
        return { ...kind, title: 'Wasm component' };
    const isImage = kind.title === containerImage;
    const isWasm = platform.architecture === 'wasm' || /^wasi/.test(String(platform.os));
    return isImage && isWasm ? { format: 'image', title: 'Wasm container image' } : kind;
}
const layerTitles = [
    [/^application\/vnd\.fermyon\.spin\.application\.v1\+config$/, 'locked application'],
    [/^application\/vnd\.wasm\.content\.layer\.v1\+data$/, 'file'],
    [/^application\/vnd\.wasm\.content\.bundle\.v1\.tar\+gzip$/, 'files of a component'],
    [/^application\/vnd\.cncf\.helm\.chart\.provenance\.v1\.prov$/, 'provenance of the chart'],
    [/^application\/vnd\.cncf\.helm\.chart\.content\.v1\.tar\+gzip$/, 'chart'],
    [/^application\/vnd\.(?:cncf\.flux|timoni)\.content\.v1\.tar\+gzip$/, 'files'],
    [/^application\/vnd\.io\.flipt\.cup\.controller\.content\.v1\.tar\+gzip$/, 'controller with its Wasm'],
    [/^application\/vnd\.io\.flipt\.cup\.resource\.v1\+json$/, 'resource definition'],
    [/\+wasm$|^application\/wasm$/, 'Wasm'],
    [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./, 'file system'],
    [/in-toto/, 'attestation'],
    [/simplesigning|sigstore\.bundle|jose\+json|^application\/cose$/, 'signature'],
];
/** What a layer of this media type holds, for people; `undefined` for an unknown type. */
function layerTitle(mediaType) {
    return layerTitles.find(([pattern]) => pattern.test(mediaType))?.[1];
}


/***/ }),

/***/ 44723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ copyGraph)
/* harmony export */ });
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85666);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92532);
/** Copying a content graph: children before parents, each content once, and nothing that the store already has. */





/**
 * Copies the graph of `root`: blobs, then manifests, then the indexes that list these; of one height, the largest content first.
 *
 * After the first error no further push is started, pushes in progress are awaited, and the error says whether reading or
 * pushing failed.
 */
async function copyGraph(root, source, target, options) {
    const nodes = options.nodes ?? (await readGraph(root, source));
    const covered = coveredBy(nodes, options.known);
    for (const { descriptor } of covered)
        options.onSkipped?.(descriptor);
    for (const level of levels(nodes.filter((node) => !covered.has(node)))) {
        await (0,_async_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .HN)(level, options.concurrency, async ({ descriptor }) => {
            const mountFrom = options.mountFrom?.(descriptor);
            const result = await push(descriptor, source, target, mountFrom);
            options.onPushed?.(descriptor, result);
        });
    }
}
async function readGraph(root, source) {
    return await (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .readNodes */ .g)(root, source).catch((error) => {
        throw copyError('reading', root, error);
    });
}
/** The nodes whose content is in `known`, and all nodes below them: a store keeps no manifest without its children. */
function coveredBy(nodes, known) {
    const covered = new Set();
    // In reverse order every node comes before its children.
    for (const node of nodes.toReversed()) {
        if (known.has(node.descriptor.digest))
            covered.add(node);
        if (covered.has(node))
            for (const child of node.children)
                covered.add(child);
    }
    return covered;
}
/** Nodes of the same height, lowest first; each level can be pushed in parallel once the lower ones are present. */
function levels(nodes) {
    const byHeight = Map.groupBy(nodes, (node) => node.height);
    return [...byHeight.entries()]
        .sort(([left], [right]) => left - right)
        .map(([, level]) => level.toSorted((left, right) => right.descriptor.size - left.descriptor.size));
}
async function push(descriptor, source, target, mountFrom) {
    let readError;
    const body = () => {
        readError = undefined;
        const stream = source.open?.(descriptor) ?? source.fetch(descriptor);
        stream.once('error', (error) => {
            readError = error;
        });
        return stream;
    };
    try {
        return await target.push(descriptor, body, mountFrom === undefined ? {} : { mountFrom });
    }
    catch (error) {
        throw readError === undefined
            ? copyError('pushing', descriptor, error)
            : copyError('reading', descriptor, readError);
    }
}
/** The error with the step that failed and the content, so that a user knows whether to look at the source or the target. */
function copyError(step, descriptor, error) {
    const { digest, mediaType, annotations } = descriptor;
    const { code, message, hint } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error);
    const title = annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz];
    // The message of a registry's error has the digest already.
    if (step === 'pushing' && title === undefined && message.includes(digest))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, { hint, cause: error });
    const what = title === undefined ? digest : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(title)}, ${digest}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, `${step} ${what} (${mediaType}): ${message}`, { hint, cause: error });
}


/***/ }),

/***/ 92532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createGraphReader),
/* harmony export */   g: () => (/* binding */ readNodes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30579);
/** Content graphs: everything that a manifest or index lists, directly or indirectly, as nodes. */




/** Maximum depth of nested indexes; clients support far less. */
const depthLimit = 32;
/** Maximum number of nodes, which all stay in memory; a mirror of thousands of images has some ten thousand. */
const nodeLimit = 250_000;
/**
 * All nodes of the graph of `root`, each once, children before parents, so that the root is the last.
 *
 * Content of an unknown media type is a blob. Throws what reading throws, `invalid-layout` for an invalid manifest, and
 * `unsupported` for a graph that exceeds a limit.
 */
async function readNodes(root, source) {
    return await createGraphReader(source)(root);
}
/** Each call of the reader returns what `readNodes` returns. */
function createGraphReader(source) {
    const nodes = new Map();
    const read = async (descriptor, depth, counter) => {
        const key = keyOf(descriptor);
        const existing = nodes.get(key);
        if (depth + (existing?.height ?? 0) > depthLimit)
            throw tooDeep(descriptor);
        if (existing)
            return existing;
        counter.count();
        const manifest = await readManifest(descriptor, source);
        const below = [];
        for (const child of manifest ? (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(manifest) : [])
            below.push(await read(child, depth + 1, counter));
        const node = {
            descriptor,
            ...(manifest && { manifest }),
            children: below,
            height: heightOf(manifest, below),
        };
        nodes.set(key, node);
        return node;
    };
    return async (root) => collect(await read(root, 0, createCounter(root)), createCounter(root));
}
function createCounter(root) {
    let nodes = 0;
    return {
        count() {
            nodes += 1;
            if (nodes > nodeLimit)
                throw tooMany(root);
        },
    };
}
/** The nodes of a graph, each after its children. */
function collect(root, counter) {
    const all = new Set();
    const visited = new Set();
    const visit = (node) => {
        if (visited.has(node))
            return;
        visited.add(node);
        counter.count();
        for (const child of node.children)
            visit(child);
        all.add(node);
    };
    visit(root);
    return [...all];
}
/** A registry keeps manifests and blobs apart, so that content listed as both is two nodes. */
function keyOf(descriptor) {
    return `${(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType) ? 'manifest' : 'blob'} ${descriptor.digest}`;
}
async function readManifest(descriptor, source) {
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType))
        return undefined;
    const bytes = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6);
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
function heightOf(manifest, below) {
    return manifest ? 1 + below.reduce((highest, node) => Math.max(highest, node.height), 0) : 0;
}
function tooMany(root) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${root.digest} lists more than ${nodeLimit} contents`, {
        hint: 'Split it into several artifacts.',
    });
}
function tooDeep(descriptor) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${descriptor.digest} is nested more than ${depthLimit} indexes deep`, {
        hint: 'Publish an index that lists its manifests directly.',
    });
}


/***/ }),

/***/ 30512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ pull_pull)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/source-reference.js
var source_reference = __webpack_require__(69531);
// EXTERNAL MODULE: ./.build/oci/tag.js
var oci_tag = __webpack_require__(14648);
// EXTERNAL MODULE: ./.build/store/copy.js
var copy = __webpack_require__(44723);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/pull/copy-to-layout.js
/** Copying an artifact into an image layout, with its referrers on request. */




/** Maximum number of referrers, with those of referrers. */
const referrerLimit = 10_000;
/** Returns the number of referrers that were copied. Throws `unsupported` where the store cannot list them. */
async function copyToLayout(request) {
    const { source, root, target, tag, concurrency } = request;
    const options = { known: new Set(), concurrency };
    await (0,copy/* copyGraph */.a)(root, source, target, options);
    if (tag !== undefined && (0,oci_tag/* isTag */.d)(tag))
        await target.tag(root, tag);
    else
        await target.can.addUntagged?.(root);
    return request.referrers ? await copyReferrers(request) : 0;
}
async function copyReferrers({ source, root, target, concurrency }) {
    const copied = new Set();
    const subjects = [root];
    for (let subject = subjects.pop(); subject; subject = subjects.pop()) {
        for (const referrer of await referrersOf(subject, source)) {
            if (copied.has(referrer.digest))
                continue;
            copied.add(referrer.digest);
            if (copied.size > referrerLimit)
                throw tooMany(root);
            await (0,copy/* copyGraph */.a)(referrer, source, target, { known: new Set(), concurrency });
            await target.can.referrers?.add(subject, referrer);
            subjects.push(referrer);
        }
    }
    return copied.size;
}
async function referrersOf(subject, source) {
    if (source.referrers)
        return await source.referrers(subject.digest);
    throw new errors/* CodedError */.AK('unsupported', `the referrers of ${(0,_build_text/* printable */.g$)(subject.digest)} cannot be listed`, {
        hint: 'Copy without them: referrers: false',
    });
}
function tooMany({ digest }) {
    return new errors/* CodedError */.AK('unsupported', `${digest} has more than ${referrerLimit} referrers`, {
        hint: 'Copy without them: referrers: false',
    });
}

// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/kinds.js
var kinds = __webpack_require__(98591);
;// CONCATENATED MODULE: ./.build/pull/criteria.js
/** The lines of `select`: what the manifest that is pulled must have. */




const fields = ['media-type', 'artifact-type', 'annotation', 'name', 'platform'];
/** Throws `input` for a line that is not one of the fields with a value. */
function parseCriterion(line) {
    const equals = line.indexOf('=');
    const [name, value] = [line.slice(0, equals).trim(), line.slice(equals + 1).trim()];
    const field = fields.find((known) => known === name);
    const isComplete = field === 'annotation' ? /^[^=\s]+=/.test(value) : value !== '';
    if (equals > 0 && field && isComplete)
        return { text: line, field, value };
    throw (0,input_error/* inputError */.Xu)(`"select" contains ${(0,_build_text/* printable */.g$)(line, 80)}, which is not a criterion`, {
        hint: `Write one of ${fields.join(', ')} with a value in each line, for example`,
        lines: { select: [`annotation=org.opencontainers.image.title=${example(name, value)}`] },
    });
}
function example(name, value) {
    return name === 'annotation' || name === 'name' ? value || 'app' : 'app';
}
function matches({ field, value }, listed) {
    if (field === 'platform')
        return isPlatform(listed, value);
    if (field === 'annotation') {
        const equals = value.indexOf('=');
        return annotationsOf(listed).some(([key, text]) => key === value.slice(0, equals) && text === value.slice(equals + 1));
    }
    const found = { 'media-type': mediaTypesOf, 'artifact-type': artifactTypesOf, name: namesOf }[field];
    return found(listed).includes(value);
}
/** Its own, that of its config, and those of its layers. */
function mediaTypesOf({ descriptor, manifest }) {
    const { config, layers } = manifest;
    return [
        descriptor.mediaType,
        ...(config ? [config.mediaType] : []),
        ...layers.map((layer) => layer.mediaType),
    ];
}
function artifactTypesOf({ descriptor, manifest }) {
    const types = [descriptor.artifactType, (0,kinds/* artifactTypeOf */.Gh)(manifest)];
    return [...new Set(types.filter((type) => type !== undefined))];
}
/** Annotations that name a thing: the image specification's, and that of the components of a bundle. */
const nameKeys = [oci_annotations/* titleKey */.kz, oci_annotations/* refNameKey */.G4, 'io.cnab.component.name'];
function namesOf(listed) {
    const names = annotationsOf(listed).filter(([key]) => nameKeys.includes(key));
    return [...new Set(names.map(([, name]) => name))];
}
/** Those of the entry, then its own. */
function annotationsOf({ descriptor, manifest }) {
    return [...Object.entries(descriptor.annotations ?? {}), ...Object.entries(manifest.annotations)];
}
function platformOf({ descriptor, platform = descriptor.platform }) {
    if (platform?.os === undefined || platform.architecture === undefined)
        return undefined;
    const { os, architecture, variant } = platform;
    return [os, architecture, ...(variant ? [variant] : [])].join('/');
}
/** `linux/arm64` is every variant of it. */
function isPlatform(listed, value) {
    const found = platformOf(listed);
    return found === value || (found?.startsWith(`${value}/`) ?? false);
}

// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
;// CONCATENATED MODULE: ./.build/pull/layer-selection.js
/** The input `layers`: which layers of a manifest are meant. */





/** Throws `input` for a line that is none of them. */
function parseLayerChoice(line) {
    if (line === 'all')
        return { kind: 'all' };
    if (/^\d{1,6}$/.test(line))
        return { kind: 'position', position: Number(line) };
    if ((0,media_types/* isMediaType */.LA)(line))
        return { kind: 'type', mediaType: line };
    throw (0,input_error/* inputError */.Xu)(`"layers" contains ${(0,_build_text/* printable */.g$)(line, 80)}, which is neither a position nor a media type`, {
        hint: 'Use "all", a position counted from 0, or a media type, for example',
        lines: { layers: 'all' },
    });
}
/** The chosen layers in the order of the manifest. Throws `not-found` with what there is for a choice that no layer meets. */
function chooseLayers({ manifest, reference }, choices) {
    const { layers } = manifest;
    const chosen = new Set();
    for (const choice of choices) {
        const found = layers.filter((layer, position) => isChosen(choice, layer, position));
        if (found.length === 0)
            throw nothing(reference, choice, layers);
        for (const layer of found)
            chosen.add(layer);
    }
    return layers.filter((layer) => chosen.has(layer));
}
function isChosen(choice, { mediaType }, position) {
    if (choice.kind === 'all')
        return true;
    return choice.kind === 'position' ? choice.position === position : choice.mediaType === mediaType;
}
function nothing(reference, choice, layers) {
    const wanted = {
        all: 'layers',
        position: `layer ${choice.kind === 'position' ? choice.position : ''}`,
        type: `layer of the type ${choice.kind === 'type' ? choice.mediaType : ''}`,
    }[choice.kind];
    const there = layers.length === 0 ? 'it has none' : `it has: ${listOf(layers)}`;
    return new errors/* CodedError */.AK('not-found', `${(0,_build_text/* printable */.g$)(reference)} has no ${(0,_build_text/* printable */.g$)(wanted)}; ${there}`, {
        hint: (0,input_error/* hintWithLines */.lj)('Choose one of them', { layers: layers.length === 0 ? 'all' : 0 }),
    });
}
/** Layers that an error lists at most. */
const shownLimit = 30;
/** Each with its position, digest, type and title. */
function listOf(layers, all = layers) {
    const shown = layers.slice(0, shownLimit).map((layer) => {
        const title = layer.annotations?.[oci_annotations/* titleKey */.kz];
        const facts = [layer.digest, layer.mediaType, ...(title === undefined ? [] : [(0,_build_text/* printable */.g$)(title, 100)])];
        return `${all.indexOf(layer)} (${facts.join(', ')})`;
    });
    const more = layers.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
;// CONCATENATED MODULE: ./.build/pull/artifact.js
/** An artifact that is pulled: one image manifest, where it is from, and how its layers are named in errors. */






/** A layer as errors and notes show it. */
function originOf({ digest, annotations }) {
    const title = annotations?.[oci_annotations/* titleKey */.kz];
    return title === undefined ? digest : `${(0,_build_text/* printable */.g$)(title, 120)} (${digest})`;
}
/** Maximum bytes of a config or another JSON document; the locked application of a large Spin application has some MiB. */
const documentLimit = 16 * 1024 * 1024;
/** Reads a manifest or an index. */
async function readManifest(descriptor, source) {
    const bytes = await (0,verify/* readVerified */.xu)(source.fetch(descriptor), descriptor, manifest/* manifestSizeLimit */.i6);
    return (0,manifest/* parseManifest */.Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
/** The value of a JSON document. Throws `invalid-definition` for anything else. */
async function readJson(descriptor, source) {
    const bytes = await (0,verify/* readVerified */.xu)(source.fetch(descriptor), descriptor, documentLimit);
    try {
        return (0,json/* parseJson */.qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new errors/* CodedError */.AK('invalid-definition', `${originOf(descriptor)} is not JSON`, {
            hint: 'Push the artifact again with the tool that wrote it.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./.build/folder/decompress.js
var decompress = __webpack_require__(76632);
;// CONCATENATED MODULE: ./.build/pull/file-ending.js
/** Endings of file names by media type, given only where the content agrees with it. */
const endings = {
    'application/gzip': '.gz',
    'application/javascript': '.js',
    'application/json': '.json',
    'application/octet-stream': '',
    'application/pdf': '.pdf',
    'application/tar': '.tar',
    'application/tar+gzip': '.tar.gz',
    'application/toml': '.toml',
    'application/vnd.cncf.helm.chart.provenance.v1.prov': '.prov',
    'application/vnd.oci.empty.v1+json': '.json',
    'application/wasm': '.wasm',
    'application/x-tar': '.tar',
    'application/xml': '.xml',
    'application/yaml': '.yaml',
    'application/zip': '.zip',
    'image/jpeg': '.jpg',
    'image/png': '.png',
    'image/svg+xml': '.svg',
    'text/css': '.css',
    'text/csv': '.csv',
    'text/html': '.html',
    'text/markdown': '.md',
    'text/plain': '.txt',
    'text/spdx': '.spdx',
};
/** What a media type ends with, the longest first: a structured syntax suffix (RFC 6839), or a name in the style of OCI or Docker. */
const suffixes = [
    ['.tar+gzip', '.tar.gz'],
    ['.tar.gzip', '.tar.gz'],
    ['.tar+zstd', '.tar.zst'],
    ['.tar.zstd', '.tar.zst'],
    ['+tar+gzip', '.tar.gz'],
    ['+markdown', '.md'],
    ['.tar', '.tar'],
    ['+tar', '.tar'],
    ['+gzip', '.gz'],
    ['+zstd', '.zst'],
    ['+json', '.json'],
    ['+yaml', '.yaml'],
    ['+yml', '.yml'],
    ['+toml', '.toml'],
    ['+rego', '.rego'],
    ['+wasm', '.wasm'],
    ['+text', '.txt'],
    ['+xml', '.xml'],
    ['+zip', '.zip'],
    ['+png', '.png'],
    ['+pem', '.pem'],
    ['+cbor', '.cbor'],
];
/** Bytes of the content that decide; a tar archive has its mark at byte 257. */
const startLength = 512;
/** The ending with its dot, or nothing where the type has none or the first bytes of the content contradict it. */
function fileEnding(mediaType, start) {
    const type = mediaType.toLowerCase().replace(/;.*$/, '').trim();
    const ending = endings[type] ?? suffixes.find(([suffix]) => type.endsWith(suffix))?.[1] ?? '';
    return agrees(ending, Buffer.from(start)) ? ending : '';
}
function agrees(ending, start) {
    const begins = (...bytes) => bytes.every((byte, index) => start[index] === byte);
    const text = start
        .toString('utf8')
        .replace(/^\u{feff}/u, '')
        .trimStart();
    if (ending.endsWith('.gz'))
        return begins(0x1f, 0x8b);
    if (ending.endsWith('.zst'))
        return begins(0x28, 0xb5, 0x2f, 0xfd);
    if (ending === '.tar')
        return start.toString('latin1', 257, 262) === 'ustar';
    if (ending === '.wasm')
        return begins(0x00, 0x61, 0x73, 0x6d);
    if (ending === '.zip')
        return begins(0x50, 0x4b);
    if (ending === '.png')
        return begins(0x89, 0x50, 0x4e, 0x47);
    if (ending === '.jpg')
        return begins(0xff, 0xd8);
    if (ending === '.pdf')
        return text.startsWith('%PDF');
    if (ending === '.json')
        return /^(?:[[{"]|-?\d|true|false|null)/.test(text);
    if (ending === '.xml' || ending === '.svg' || ending === '.html')
        return text.startsWith('<');
    return ending === '' || ending === '.cbor' || !start.includes(0);
}

// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
;// CONCATENATED MODULE: ./.build/folder/refusals.js
/** The errors about what is unpacked: they name the layer and the entry, and say how to look at it instead. */


const hint = 'Look at the layer without unpacking it: operation: copy';
/** `origin` is the layer, as errors show it. */
function refuseArchive(origin) {
    return (what, cause) => new errors/* CodedError */.AK('invalid-archive', `${origin} ${(0,_build_text/* printable */.g$)(what, 600)}`, { hint, cause });
}
/** The error about one entry; `why` continues a sentence that begins with its path. */
function refusedEntry(path, origin, why) {
    const message = `${origin}: ${(0,_build_text/* printable */.g$)(path || '.')} ${(0,_build_text/* printable */.g$)(why, 600)}`;
    return new errors/* CodedError */.AK('invalid-archive', message, { hint });
}
/** The error about a path that two layers, or two entries of one, hold. */
function refusedTwice(path, first, second) {
    if (first === second)
        return refusedEntry(path, first, 'is in it twice');
    return new errors/* CodedError */.AK('ambiguous', `${(0,_build_text/* printable */.g$)(path)} is in ${first} and in ${second}, and differs`, {
        hint: 'Put each layer into a folder of its own: operation: per-layer',
    });
}

;// CONCATENATED MODULE: ./.build/folder/safe-path.js
/** Paths from archives and annotations: they stay below the folder, and are possible on every file system, or are refused. */
/** Bytes of one name that file systems accept. */
const nameLimit = 255;
/** Bytes of a whole path; Linux accepts 4096 with the folder that it is below. */
const pathLimit = 2048;
const depthLimit = 255;
// Names of devices, also with an extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])\s*(?:\.|$)/i;
const forbidden = /[<>:"|?*\\\p{Cc}]/u;
/**
 * The names of a relative path with `/`; `.` and empty ones are dropped, so that `./` is the folder itself. With `unix` a leading
 * `/` is the folder itself, too. Throws what `refuse` makes.
 */
function readPath(text, rules, refuse) {
    if (rules === 'portable' && /^(?:\/|\\|[a-z]:)/i.test(text))
        throw refuse('is an absolute path');
    const names = text.split('/').filter((name) => name !== '' && name !== '.');
    if (names.includes('..'))
        throw refuse('leads out of the folder');
    if (Buffer.byteLength(text) > pathLimit || names.length > depthLimit)
        throw refuse('is too long');
    for (const name of names) {
        const problem = problemOf(name, rules);
        if (problem !== undefined)
            throw refuse(problem);
    }
    return names;
}
/** Characters that the file system of macOS ignores in names (git utf8.c, `is_hfs_dotgit`). */
const ignored = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
/**
 * True for names of a folder of git or below one, also as they are written on file systems without case, and as a short name on Windows:
 * anywhere in a portable folder, and at the top of a root file system, which may hold checkouts of its own.
 */
function isInGit(names, rules) {
    const checked = rules === 'unix' ? names.slice(0, 1) : names;
    return checked.some((name) => /^(?:\.git|git~[0-9]+)$/i.test(name.replace(ignored, '')));
}
function problemOf(name, rules) {
    if (Buffer.byteLength(name) > nameLimit)
        return 'has a name that is too long';
    if (name.includes('\0'))
        return 'has a NUL character';
    if (name.includes('\u{fffd}'))
        return 'has a name that is not UTF-8';
    if (rules === 'unix')
        return undefined;
    if (forbidden.test(name))
        return 'has a character that Windows does not allow in names';
    if (/[. ]$/.test(name))
        return 'has a name that ends with a dot or a space, which Windows does not allow';
    if (deviceName.test(name))
        return 'has the name of a device of Windows';
    return undefined;
}
/** Equal for names that are one on a file system without case, and for different encodings of one character. */
function foldName(name) {
    return name.normalize('NFD').toLowerCase().toUpperCase().normalize('NFC');
}

// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/folder/tar-reader.js + 2 modules
var tar_reader = __webpack_require__(65741);
;// CONCATENATED MODULE: ./.build/folder/whiteouts.js
/** Whiteouts: the files of an image layer that remove what lower layers hold (image-spec v1.1.1, layer.md "Whiteouts"). */
const prefix = '.wh.';
const opaque = '.wh..wh..opq';
/** Applies an entry that is a whiteout. False for any other entry. */
function applyWhiteout(folder, { names, origin }) {
    const name = names.at(-1) ?? '';
    if (!name.startsWith(prefix))
        return false;
    const above = folder.tree.follow(names.slice(0, -1));
    if (name === opaque)
        removeLower(folder, above, origin);
    // Names with the prefix twice are notes of the storage driver AUFS.
    else if (!name.startsWith(`${prefix}${prefix}`))
        removeOne(folder, [...above, name.slice(prefix.length)], origin);
    return true;
}
/** A whiteout hides lower layers only; what its own layer holds stays, whatever their order is. */
function removeOne(folder, names, origin) {
    const node = folder.tree.get(names);
    if (node === undefined || names.at(-1) === '' || names.at(-1) === '.' || names.at(-1) === '..')
        return;
    if (node.kind === 'folder')
        removeLower(folder, names, origin);
    const isEmpty = node.kind !== 'folder' || node.children.size === 0;
    if (isEmpty && node.origin !== origin)
        folder.remove({ names, origin });
}
function removeLower(folder, names, origin) {
    const node = folder.tree.get(names);
    if (node?.kind !== 'folder')
        return;
    for (const name of [...node.children.keys()])
        removeOne(folder, [...names, name], origin);
}

;// CONCATENATED MODULE: ./.build/folder/unpack.js
/** Unpacking an archive into a staged folder under rules: nothing leads out of it, and only files, folders and links are in it. */







/** Entries of one archive at most: also those that change nothing, such as a folder that is there, or are left out. */
const archiveEntryLimit = 300_000;
/** Content up to this size is held in memory. */
const smallSize = 256 * 1024;
/** Throws `invalid-archive`, and `digest-mismatch` for another `uncompressed` digest; then the folder is to be discarded. */
async function unpackInto(folder, archive, options) {
    const refuse = refuseArchive(options.origin);
    const digester = options.uncompressed && (0,oci_digest/* createDigester */.QC)((0,oci_digest/* digestAlgorithm */.g4)(options.uncompressed));
    const { size } = options;
    const decompressed = (0,decompress.decompress)(archive, { size, limit: folder.budget.bytes, refuse });
    const chunks = counted(decompressed, (chunk) => {
        folder.budget.bytes -= chunk.byteLength;
        digester?.update(chunk);
    });
    try {
        let count = 0;
        for await (const entry of (0,tar_reader.readTar)(chunks, refuse)) {
            count += 1;
            if (count > archiveEntryLimit)
                throw refuse(`has more than ${archiveEntryLimit} entries`);
            await addEntry(folder, entry, options);
        }
        // What follows the end mark belongs to the content, which is verified to its last byte.
        for await (const _ of chunks)
            ;
    }
    finally {
        await decompressed.return(undefined);
        archive.destroy();
    }
    const found = digester?.digest();
    if (found !== options.uncompressed)
        throw new errors/* CodedError */.AK('digest-mismatch', `${options.origin} unpacks to ${found}, and its artifact states ${options.uncompressed}`, { hint: 'Push the artifact again with the tool that wrote it.' });
}
/** Ends only when the source ends: a reader that stops early can go on later. */
function counted(chunks, onChunk) {
    const iterator = {
        async next() {
            const result = await chunks.next();
            if (!result.done)
                onChunk(result.value);
            return result;
        },
        [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
}
async function addEntry(folder, entry, options) {
    const names = unpack_namesOf(folder, entry.path, options);
    if (names === undefined)
        return;
    const placed = { names: [...options.into, ...names], origin: options.origin };
    if (options.whiteouts && applyWhiteout(folder, placed))
        return;
    if (entry.kind === 'folder')
        folder.addFolder(placed, entry.mode);
    else if (entry.kind === 'file')
        await addFile(folder, placed, entry);
    else if (entry.kind === 'hardlink')
        addHardlink(folder, placed, entry, options);
    else if (options.symlinks === 'omit')
        options.onOmitted?.(entry.path);
    else
        addSymlink(folder, placed, entry);
}
async function addFile(folder, placed, { content, size, mode }) {
    await folder.addFile(placed, size <= smallSize ? await content.all() : content.chunks(), mode);
}
/** The names of an entry, or `undefined` for the folder that `within` is below. */
function unpack_namesOf(folder, path, options) {
    const { origin, within = [] } = options;
    const names = readPath(path, folder.tree.names, (why) => refusedEntry(path, origin, why));
    const isInside = within.every((name, index) => names[index] === name);
    if (isInside)
        return names;
    const isAbove = names.every((name, index) => within[index] === name);
    if (isAbove)
        return undefined;
    throw refusedEntry(path, origin, `is outside ${within.join('/')}, the title of the layer`);
}
function addHardlink(folder, placed, { target }, options) {
    const refuse = (why) => refusedEntry(placed.names.join('/'), placed.origin, `is a link to ${target}, which ${why}`);
    const names = readPath(target, folder.tree.names, refuse);
    folder.addHardlink(placed, [...options.into, ...names]);
}
function addSymlink(folder, placed, { target }) {
    const refuse = (why) => refusedEntry(placed.names.join('/'), placed.origin, why);
    if (target === '' || target.includes('\0') || Buffer.byteLength(target) > 4096)
        throw refuse('is a symlink without a usable target');
    const isRelative = !/^[/\\]|^[a-z]:|\\/i.test(target);
    // A backslash separates folders on Windows only, where the check of all links would not see it.
    if (!folder.tree.rooted && !isRelative)
        throw refuse(`is a symlink to ${target}, which is not below the folder`);
    folder.addSymlink(placed, target);
}

;// CONCATENATED MODULE: ./.build/pull/layers.js
/** Layers on their way into a folder: written under a path as they are, or unpacked there. */











/** Writes layers as they are, several at a time. */
async function writeLayers(folder, { source, concurrency }, files) {
    const placed = files.map(({ layer, path }) => {
        requireContent(layer);
        return { layer, names: layers_namesOf(folder, path, layer) };
    });
    // Small layers wait for the network only, so that more of them are requested at a time.
    const parallel = files.every(({ layer }) => layer.size <= smallLayer) ? 2 * concurrency : concurrency;
    await (0,_build_async/* inParallel */.HN)(placed, parallel, async ({ layer, names }) => {
        const entry = { names, origin: originOf(layer) };
        await folder.addFile(entry, openLayer(source, layer), 0o644);
    });
}
/** A stream that may fail before it is read; its reader gets the error then. */
function openLayer(source, layer) {
    const stream = source.fetch(layer).on('error', () => { });
    // The bytes of a manifest stay in a cache, and are not the writer's.
    return (0,media_types/* isManifestType */.Q3)(layer.mediaType) ? stream.map((chunk) => Uint8Array.from(chunk)) : stream;
}
/** Bytes of a layer that one response holds at once. */
const smallLayer = 64 * 1024;
/** The names of a path that a layer states. Throws `invalid-archive` for one that leads out of the folder. */
function layers_namesOf(folder, path, layer) {
    const refuse = (why) => refusedEntry(path, originOf(layer), why);
    const names = readPath(path, folder.tree.names, refuse);
    if (names.length > 0)
        return names;
    throw refuse('is not the path of a file');
}
/** Unpacks a layer. Throws `unsupported` for one that the registry does not hold. */
async function unpackLayer(folder, { source, note }, layer, options = {}) {
    requireContent(layer);
    const omitted = [];
    await unpackInto(folder, openLayer(source, layer), {
        origin: originOf(layer),
        size: layer.size,
        into: [],
        symlinks: 'keep',
        onOmitted: (path) => omitted.push(path),
        ...options,
    });
    const [first] = omitted;
    const others = omitted.length > 1 ? ` and ${omitted.length - 1} more` : '';
    if (first !== undefined)
        note(`${originOf(layer)}: symlinks are left out, as its consumer does: ${(0,_build_text/* printable */.g$)(first)}${others}`);
}
/** True for a layer that `oras pull` unpacks, and for a folder as `regctl artifact put` pushes it. */
function isTitledFolder({ annotations = {} }) {
    return annotations[oci_annotations/* unpackKey */.mZ] === 'true' || (annotations[oci_annotations/* titleKey */.kz]?.endsWith('/') ?? false);
}
/**
 * Unpacks a layer with a title as ORAS does: its entries are below the title, and the digest of its tar archive is compared.
 * regctl writes entries without the title, which has a slash at its end.
 */
async function unpackTitled(folder, artifact, layer) {
    const { annotations = {} } = layer;
    const title = annotations[oci_annotations/* titleKey */.kz] ?? '.';
    const refuse = (why) => refusedEntry(title, originOf(layer), why);
    const names = readPath(title, folder.tree.names, refuse);
    const uncompressed = (0,oci_digest/* parseDigest */.m)(annotations[oci_annotations/* unpackDigestKey */.Ey] ?? '');
    const isFolderOfRegctl = annotations[oci_annotations/* unpackKey */.mZ] !== 'true';
    if (annotations[oci_annotations/* unpackDigestKey */.Ey] !== undefined && uncompressed === undefined)
        throw refuseArchive(originOf(layer))(`has an invalid digest in ${oci_annotations/* unpackDigestKey */.Ey}`);
    await unpackLayer(folder, artifact, layer, {
        ...(isFolderOfRegctl ? { into: names } : { within: names }),
        ...(uncompressed && { uncompressed }),
    });
}
function requireContent(layer) {
    if (!(0,manifest/* isExternal */.ge)(layer))
        return;
    throw new errors/* CodedError */.AK('unsupported', `${originOf(layer)} is not in the registry, and its license forbids to copy it there`, { hint: 'Pull this image with the tool of its vendor.' });
}

;// CONCATENATED MODULE: ./.build/pull/copied.js
/** Layers that are copied as they are: their names, from titles or else from their media types and contents. */




/** What the content begins with; of a large layer only that is read. */
async function endingOf(layer, source) {
    const start = await startOf(layer, source);
    const isCompressed = ['gzip', 'zstd'].includes((0,decompress.compressionOf)(start));
    const isTar = Buffer.from(start).toString('latin1', 257, 262) === 'ustar';
    return { text: fileEnding(layer.mediaType, start), isArchive: isCompressed || isTar };
}
async function startOf(layer, source) {
    const stream = openLayer(source, layer);
    const parts = [];
    let size = 0;
    for await (const chunk of stream) {
        parts.push(chunk);
        size += chunk.byteLength;
        if (size >= startLength)
            break;
    }
    stream.destroy();
    return Buffer.concat(parts).subarray(0, startLength);
}
/** Names of layers by their position: the title, or `layer-<position>` with an ending. */
async function copiedNames(layers, { manifest, source }) {
    const names = [];
    for (const layer of layers) {
        const title = layer.annotations?.[oci_annotations/* titleKey */.kz];
        const isFolder = isTitledFolder(layer) || title === '.';
        const { text } = title === undefined || isFolder ? await endingOf(layer, source) : { text: '' };
        const base = title === undefined || title === '.' ? `layer-${manifest.layers.indexOf(layer)}` : title;
        names.push(`${base.replace(/\/+$/, '')}${text}`);
    }
    return names;
}
/** Writes each layer as it is. */
async function copyLayers(folder, artifact, layers) {
    const names = await copiedNames(layers, artifact);
    await writeLayers(folder, artifact, layers.map((layer, index) => ({ layer, path: names[index] ?? '' })));
}

;// CONCATENATED MODULE: ./.build/pull/operation.js
/** The input `operation`: what is done with the chosen layers, whatever the kind of the artifact. */








const operations = ['extract', 'copy', 'merge', 'per-layer'];
/** Throws `input` for any other word. */
function parseOperation(text) {
    const found = operations.find((known) => known === text);
    if (found)
        return found;
    throw (0,input_error/* inputError */.Xu)(`"operation" is ${(0,_build_text/* printable */.g$)(text, 60)}`, {
        hint: `Use one of ${operations.join(', ')}, for example`,
        lines: { operation: (0,_build_text/* nearest */.pA)(text, operations) ?? 'extract' },
    });
}
const portable = { names: 'portable', rooted: false, conflicts: 'refuse' };
/** Without an operation, an archive is extracted and any other layer copied. */
function layoutForOperation(kind, artifact, operation, choices) {
    const layers = chooseLayers(artifact, choices.length > 0 ? choices : [{ kind: 'all' }]);
    const write = {
        extract: (folder) => extract(folder, artifact, layers),
        copy: (folder) => copyLayers(folder, artifact, layers),
        merge: (folder) => extractAll(folder, artifact, layers),
        'per-layer': (folder) => layOutEach(folder, artifact, layers),
        each: (folder) => extractOrCopy(folder, artifact, layers),
    }[operation ?? 'each'];
    const conflicts = operation === 'merge' ? 'compare' : 'refuse';
    return { kind, folder: { ...portable, conflicts }, layers, write };
}
async function extract(folder, artifact, layers) {
    if (layers.length > 1)
        throw several(artifact, layers);
    await extractAll(folder, artifact, layers);
}
async function extractAll(folder, artifact, layers) {
    for (const layer of layers) {
        if (!(await isArchive(layer, artifact, 'any type')))
            throw notArchive(layer, artifact);
        await extractOne(folder, artifact, layer);
    }
}
async function extractOne(folder, artifact, layer) {
    if (isTitledFolder(layer))
        await unpackTitled(folder, artifact, layer);
    else
        await unpackLayer(folder, artifact, layer);
}
async function extractOrCopy(folder, artifact, layers) {
    const archives = new Set();
    for (const layer of layers)
        if (await isArchive(layer, artifact))
            archives.add(layer);
    if (archives.size > 1)
        throw several(artifact, [...archives]);
    await copyLayers(folder, artifact, layers.filter((layer) => !archives.has(layer)));
    for (const layer of archives)
        await extractOne(folder, artifact, layer);
}
/** A folder for each layer, named by its position; a layer that is no archive is a file in its folder. */
async function layOutEach(folder, artifact, layers) {
    for (const layer of layers) {
        const into = [`layer-${artifact.manifest.layers.indexOf(layer)}`];
        folder.addFolder({ names: into, origin: originOf(layer) }, 0o755);
        if (await isArchive(layer, artifact))
            await unpackLayer(folder, artifact, layer, { into });
        else {
            const [name = ''] = await copiedNames([layer], artifact);
            await writeLayers(folder, artifact, [{ layer, path: `${into[0]}/${name}` }]);
        }
    }
}
/** By its type where that is clear, else by its content: ORAS gives any file the type of a tar archive. */
async function isArchive(layer, { source }, types = 'types of archives') {
    if (isTitledFolder(layer))
        return true;
    if (/tar[+.](?:gzip|zstd)$/.test(layer.mediaType) && layer.annotations?.[oci_annotations/* titleKey */.kz] === undefined)
        return true;
    const isPossible = types === 'any type' || /(?:tar|gzip|zstd)$/.test(layer.mediaType);
    return isPossible && (await endingOf(layer, source)).isArchive;
}
function several({ reference, manifest }, layers) {
    const list = listOf(layers, manifest.layers);
    const position = manifest.layers.indexOf(layers[0]);
    return new errors/* CodedError */.AK('ambiguous', `${(0,_build_text/* printable */.g$)(reference)} has ${layers.length} such layers, and one is extracted: ${list}`, {
        hint: (0,input_error/* hintWithLines */.lj)('Choose one, or use "operation" to merge them', { layers: position }),
    });
}
function notArchive(layer, { reference }) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(reference)}: ${originOf(layer)} is not an archive, but ${layer.mediaType}`, { hint: 'Copy it as it is: operation: copy' });
}

;// CONCATENATED MODULE: ./.build/pull/presentation.js
/** The presentation of a pull: lines, outputs and JSON, the same wherever the program runs. */

/** Bytes of an output at most: a runner accepts 1 MiB for all outputs of a job. */
const outputLimit = 256 * 1024;
const outputs = {
    path: 'Folder in which the artifact lies, or the image layout; one line per reference.',
    files: 'Paths of the files, one per line; empty where they are too many for an output.',
    digest: 'Digest of the manifest that was pulled; one line per reference.',
    reference: '`repository@digest` of the manifest that was pulled; one line per reference.',
    annotations: 'Annotations of the manifest as a JSON object; of several references, an array of them.',
    'media-types': 'Media types of the layers, with `layers` of the chosen ones, each once, one per line.',
};
function presentPull({ pulled, notes }) {
    const files = pulled.flatMap(({ path, files: own }) => own.map((file) => joined(path, file)));
    const listed = files.join('\n');
    const isTooLong = Buffer.byteLength(listed) > outputLimit;
    const annotations = pulled.map((one) => one.annotations);
    return {
        outputs: {
            path: lines(pulled, ({ path }) => path),
            files: isTooLong ? '' : listed,
            digest: lines(pulled, ({ digest }) => digest),
            reference: lines(pulled, pinned),
            annotations: JSON.stringify(annotations.length === 1 ? annotations[0] : annotations),
            'media-types': [...new Set(pulled.flatMap(({ mediaTypes }) => mediaTypes))].join('\n'),
        },
        lines: pulled.map(line),
        notices: [
            ...notes,
            ...(isTooLong ? [`the output "files" is empty: there are ${files.length} files`] : []),
        ],
        warnings: [],
        json: pulled.length === 1 ? jsonOf(pulled[0]) : pulled.map(jsonOf),
        published: [],
    };
}
function lines(pulled, of) {
    return pulled.map(of).join('\n');
}
function joined(path, file) {
    return path === '.' ? file : `${path.replace(/\/+$/, '')}/${file}`;
}
function pinned({ location, digest }) {
    return `${location}@${digest}`;
}
function line({ reference, path, files, kind, digest }) {
    const [first = ''] = files;
    const where = files.length === 1 ? joined(path, first) : `${path} (${files.length} files)`;
    return `${(0,_build_text/* printable */.g$)(reference)} \u2192 ${(0,_build_text/* printable */.g$)(where)} [${kind}] ${digest}`;
}
function jsonOf(one) {
    return { ...one, pinned: pinned(one) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/folder/tree.js
/** The tree of a folder that is being laid out: what lies at each path, who put it there, and where its links lead. */

/** Symlinks on one path that Linux follows (path_resolution(7)). */
const linkLimit = 40;
function createTree(options, refuse) {
    const root = newFolder('');
    const get = (names) => names.reduce((node, name) => (node?.kind === 'folder' ? node.children.get(name) : undefined), root);
    const put = ({ names, parent, name, present }, node) => {
        const folded = foldName(name);
        const other = options.names === 'portable' ? parent.folded.get(folded) : name;
        if (present === undefined && other !== undefined && other !== name)
            throw refuse(names, node.origin, `differs only in case from ${other}, so that a file system may hold one of them`);
        parent.children.set(name, node);
        if (options.names === 'portable')
            parent.folded.set(folded, name);
    };
    const follow = (names) => resolve(get, [], names).names;
    return {
        ...options,
        root,
        get,
        put,
        follow,
        locate(names, origin, onFolder) {
            const above = options.rooted ? follow(names.slice(0, -1)) : names.slice(0, -1);
            let parent = root;
            for (const [index, name] of above.entries()) {
                const path = above.slice(0, index + 1);
                const node = parent.children.get(name) ?? newFolder(origin);
                if (node.kind !== 'folder')
                    throw refuse(names, origin, `is below the ${kindName(node)} ${path.join('/')}`);
                if (!parent.children.has(name)) {
                    put({ names: path, parent, name, present: undefined }, node);
                    onFolder(path);
                }
                parent = node;
            }
            const name = names.at(-1) ?? '';
            return { names: [...above, name], parent, name, present: parent.children.get(name) };
        },
        remove({ parent, name }) {
            parent.children.delete(name);
            parent.folded.delete(foldName(name));
        },
    };
}
function newFolder(origin) {
    return { kind: 'folder', origin, children: new Map(), folded: new Map() };
}
function kindName({ kind }) {
    return kind;
}
/** Resolves a path as Linux does below a root: `..` at the root stays there. What does not exist is taken as it is written. */
function resolve(get, from, path) {
    const done = [...from];
    // Reversed, so that the next name is the last.
    const rest = path.toReversed();
    let leavesRoot = false;
    let links = 0;
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            leavesRoot ||= done.length === 0;
            done.pop();
            continue;
        }
        const node = get([...done, name]);
        if (node?.kind === 'symlink' && links < linkLimit) {
            links += 1;
            if (node.target.startsWith('/')) {
                leavesRoot = true;
                done.length = 0;
            }
            rest.push(...node.target.split('/').reverse());
        }
        else
            done.push(name);
    }
    return { names: done, leavesRoot };
}
/** Every node below a folder with its names, a folder before what it holds. */
function* nodesBelow(folder, above = []) {
    for (const [name, node] of folder.children) {
        const names = [...above, name];
        yield { names, node };
        if (node.kind === 'folder')
            yield* nodesBelow(node, names);
    }
}

;// CONCATENATED MODULE: ./.build/folder/links.js
/** The check of all symlinks of a folder, once everything is in it: none of them leads out, by whatever way. */



/**
 * A link that is harmless by its text can lead out through another link, so that all are resolved. Throws `invalid-archive` for one
 * that leads out; in a root file system it is rewritten to where it leads there, relative to its own folder.
 */
function checkLinks(folder) {
    const { tree } = folder;
    for (const { names, node } of [...nodesBelow(tree.root)]) {
        if (node.kind !== 'symlink')
            continue;
        const above = names.slice(0, -1);
        const target = resolveTarget(folder, above, node);
        if (!target.leavesRoot)
            continue;
        if (!tree.rooted)
            throw refusedEntry(names.join('/'), node.origin, `is a symlink to ${node.target}, which leads out of the folder`);
        rewrite(folder.pathOf(names), relativeTo(above, target.names));
    }
}
function resolveTarget({ tree }, above, { target }) {
    const isAbsolute = target.startsWith('/');
    const resolved = resolve(tree.get, isAbsolute ? [] : above, target.split('/'));
    return { ...resolved, leavesRoot: resolved.leavesRoot || isAbsolute };
}
function relativeTo(above, names) {
    return [...above.map(() => '..'), ...names].join('/') || '.';
}
function rewrite(path, target) {
    (0,external_node_fs_.rmSync)(path);
    (0,external_node_fs_.symlinkSync)(target, path);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
// EXTERNAL MODULE: ./.build/layout/location.js
var layout_location = __webpack_require__(56222);
// EXTERNAL MODULE: ./.build/store/no-follow.js
var no_follow = __webpack_require__(49071);
;// CONCATENATED MODULE: ./.build/folder/merge-into.js
/** Moving what was laid out into an existing folder: each file whole, none replaced unless that is asked for, nothing through a symlink. */






/** Throws `file-exists` for a file that differs, and `storage`; an equal file stays as it is. */
function mergeInto(merge) {
    mergeFolder(merge, merge.tree.root, []);
}
function mergeFolder(merge, folder, names) {
    const shown = [merge.shown, ...names].join('/');
    useFolder((0,external_node_path_.join)(merge.path, ...names), shown, (target) => {
        for (const [name, node] of folder.children) {
            const child = [...names, name];
            const found = (0,external_node_fs_.lstatSync)(`${target}/${name}`, { throwIfNoEntry: false });
            if (node.kind === 'folder') {
                if (found !== undefined && !found.isDirectory())
                    throw refused(`${shown}/${name}`, found.isSymbolicLink() ? 'is a symlink' : 'is not a folder');
                if (found === undefined && !merge.apply)
                    continue;
                if (found === undefined)
                    (0,external_node_fs_.mkdirSync)(`${target}/${name}`);
                mergeFolder(merge, node, child);
            }
            else {
                if (found?.isDirectory())
                    throw refused(`${shown}/${name}`, 'is a folder, and the artifact has a file there');
                const staged = (0,external_node_path_.join)(merge.staged, ...child);
                if (found !== undefined && isEqual(node, staged, `${target}/${name}`))
                    continue;
                if (found !== undefined && !merge.overwrite)
                    throw differs(`${shown}/${name}`);
                if (merge.apply)
                    (0,external_node_fs_.renameSync)(staged, `${target}/${name}`);
            }
        }
    });
}
/** Runs work with a path that leads to this very folder, whatever is renamed meanwhile. */
function useFolder(path, shown, work) {
    try {
        const folder = (0,no_follow/* openFolderWithin */.Iy)(path, path);
        if (folder === undefined)
            throw refused(shown, 'is a symlink');
        try {
            work(folder.path);
        }
        finally {
            folder.close();
        }
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, shown);
    }
}
function isEqual(node, staged, target) {
    const found = (0,external_node_fs_.lstatSync)(target);
    if (node.kind === 'symlink')
        return found.isSymbolicLink() && (0,external_node_fs_.readlinkSync)(target) === (0,external_node_fs_.readlinkSync)(staged);
    const expected = (0,external_node_fs_.lstatSync)(staged, { throwIfNoEntry: false });
    if (!found.isFile() || found.size !== expected?.size)
        return false;
    return hasSameBytes(staged, target);
}
const chunkSize = 256 * 1024;
function hasSameBytes(left, right) {
    const files = [];
    try {
        for (const path of [left, right])
            files.push((0,external_node_fs_.openSync)(path, 'r'));
        const [a = Buffer.alloc(0), b = Buffer.alloc(0)] = files.map(() => Buffer.allocUnsafe(chunkSize));
        for (;;) {
            const [first = 0, second = 0] = files.map((file, index) => (0,external_node_fs_.readSync)(file, index === 0 ? a : b));
            if (first !== second || !a.subarray(0, first).equals(b.subarray(0, second)))
                return false;
            if (first === 0)
                return true;
        }
    }
    finally {
        for (const file of files)
            (0,external_node_fs_.closeSync)(file);
    }
}
function refused(shown, what) {
    return new errors/* CodedError */.AK('file-exists', `${(0,_build_text/* printable */.g$)(shown)} ${what}`, {
        hint: 'Remove it, or name another folder: output: ./out',
    });
}
function differs(shown) {
    return new errors/* CodedError */.AK('file-exists', `${(0,_build_text/* printable */.g$)(shown)} exists and differs from the file of the artifact`, {
        hint: 'Name another folder, or replace such files: overwrite: true',
    });
}

;// CONCATENATED MODULE: ./.build/folder/output-folder.js
/** The OutputFolder: where a folder is laid out beside its destination, and how it appears there at once or file by file. */









/** Begins the names of folders that are laid out. */
const output_folder_prefix = '.partial-oci-wasm-publish';
/** Milliseconds after which such a folder on a shared disk, of another machine, belongs to a process that was killed. */
const staleAge = 48 * 60 * 60 * 1000;
/** Throws `input` for a path where there is something else than a folder, and for one that leaves the current folder through a symlink. */
async function openOutputFolder(shown) {
    const path = await (0,layout_location/* realFolder */.P)(shown, refuseSymlink);
    return onDisk(shown, () => {
        const isPresent = isFolder(path, shown);
        const created = isPresent ? undefined : (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        const above = isPresent ? path : (0,external_node_path_.dirname)(path);
        removeStale(above);
        // A process that was killed after its output had appeared has left its folder beside it.
        if (isPresent)
            ignoreErrors(() => removeStale((0,external_node_path_.dirname)(path)));
        const staged = (0,external_node_path_.join)(above, `${output_folder_prefix}-${ownerMark()}-${process.pid}-${(0,external_node_crypto_.randomUUID)()}`);
        const content = (0,external_node_path_.join)(staged, 'content');
        const scratch = (0,external_node_path_.join)(staged, 'scratch');
        for (const folder of [staged, content, scratch])
            (0,external_node_fs_.mkdirSync)(folder);
        let isPlaced = false;
        return {
            shown,
            path,
            content,
            scratch,
            check(tree, { overwrite }) {
                if (isPresent)
                    mergeInto({ path, shown, staged: content, tree, overwrite, apply: false });
                else if (isThere(path))
                    throw appeared(shown);
            },
            place(tree, { overwrite }) {
                if (isPresent)
                    mergeInto({ path, shown, staged: content, tree, overwrite, apply: true });
                else
                    onDisk(shown, () => rename(content, path, shown));
                isPlaced = !isPresent;
            },
            discard() {
                (0,external_node_fs_.rmSync)(staged, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
                if (created !== undefined && !isPlaced)
                    removeEmptyFolders((0,external_node_path_.dirname)(path), created);
            },
        };
    });
}
function isFolder(path, shown) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined || found.isDirectory())
        return found !== undefined;
    throw new errors/* CodedError */.AK('input', `"output" is ${(0,_build_text/* printable */.g$)(shown)}, which is not a folder`, {
        hint: 'Name a folder, which need not exist: output: ./out',
    });
}
function isThere(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** POSIX lets a folder replace an empty one. */
function rename(from, to, shown) {
    try {
        (0,external_node_fs_.renameSync)(from, to);
    }
    catch (error) {
        throw isThere(to) ? appeared(shown) : error;
    }
}
/** The machine, since numbers of processes are its own. */
function ownerMark() {
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_os_.hostname)()).digest('hex').slice(0, 8);
}
/** Removes what processes have left that were killed. */
function removeStale(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!name.startsWith(`${output_folder_prefix}-`))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        if (isStale(path, name))
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
}
function isStale(path, name) {
    const [owner = '', pid = ''] = name.slice(output_folder_prefix.length + 1).split('-');
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!found?.isDirectory())
        return false;
    if (owner === ownerMark() && /^\d+$/.test(pid))
        return !isRunning(Number(pid));
    return Date.now() - found.mtimeMs > staleAge;
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
}
/** From the inner one to the outer one, as far as they are empty. */
function removeEmptyFolders(inner, outer) {
    for (let folder = inner; folder.length >= outer.length; folder = (0,external_node_path_.dirname)(folder)) {
        try {
            (0,external_node_fs_.rmdirSync)(folder);
        }
        catch {
            return;
        }
    }
}
/** What is beside an output is not ours to read in every case. */
function ignoreErrors(work) {
    try {
        work();
    }
    catch { }
}
function onDisk(shown, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, shown);
    }
}
function refuseSymlink(path, what) {
    return new errors/* CodedError */.AK('input', `"output" is ${(0,_build_text/* printable */.g$)(path)}, which ${what}`, {
        hint: 'Name the folder itself: output: ./out',
    });
}
function appeared(shown) {
    return new errors/* CodedError */.AK('storage', `${(0,_build_text/* printable */.g$)(shown)} has appeared during the run`, {
        hint: 'Make sure that nothing else writes to the folder, and re-run.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
;// CONCATENATED MODULE: ./.build/folder/write-file.js
/** Writing a new file of a staged folder: small content at once, large content in chunks. */




/** Content up to this size is written at once: with several jobs on other threads for each, 400 small files took twice as long. */
const write_file_smallSize = 256 * 1024;
/** Throws `storage` for an error of the disk, also where there is a file already; errors of the content stay what they are. */
async function writeNewFile(path, content, options) {
    if (content instanceof Uint8Array)
        return writeWhole(path, [content], options);
    const chunks = content[Symbol.asyncIterator]();
    const start = [];
    for (let size = 0; size <= write_file_smallSize;) {
        const next = await chunks.next();
        if (next.done)
            return writeWhole(path, start, options);
        start.push(next.value);
        size += next.value.byteLength;
    }
    await writeChunks(path, write_file_joined(start, chunks), options);
}
function writeWhole(path, chunks, { mode, shown, onChunk }) {
    const [only] = chunks;
    const whole = only && chunks.length === 1 ? only : Buffer.concat(chunks);
    onChunk?.(whole);
    try {
        (0,external_node_fs_.writeFileSync)(path, whole, { flag: 'wx', mode });
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, shown);
    }
}
async function* write_file_joined(start, rest) {
    try {
        yield* start;
        for (let next = await rest.next(); !next.done; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.();
    }
}
async function writeChunks(path, chunks, { mode, shown, onChunk }) {
    const onDisk = async (work) => await work.catch((error) => Promise.reject((0,disk_error/* diskError */.w)(error, shown)));
    let file;
    try {
        // Within the loop, so that it ends the content where the file cannot be created.
        for await (const chunk of chunks) {
            file ??= await onDisk((0,promises_.open)(path, 'wx', mode));
            onChunk?.(chunk);
            await onDisk(writeAll(file, chunk));
            // What is not of the pool may be the whole of what was read from a socket; the garbage collector frees these only after 64 MiB.
            if (!(0,buffers/* release */._r)(chunk) && chunk.byteLength === chunk.buffer.byteLength)
                (0,buffers/* detach */.Yo)(chunk);
        }
    }
    finally {
        await file?.close();
    }
}
/** `FileHandle.writeFile` takes twice as long for chunks of this size. */
async function writeAll(file, chunk) {
    for (let done = 0; done < chunk.byteLength;) {
        const { bytesWritten } = await file.write(chunk, done, chunk.byteLength - done);
        done += bytesWritten;
    }
}
/** The content as a stream. */
async function* contentOf(content) {
    if (content instanceof Uint8Array)
        yield content;
    else
        yield* content;
}

;// CONCATENATED MODULE: ./.build/folder/staged-folder.js
/** The StagedFolder: a folder that is laid out where nobody sees it, with a tree that knows everything that is in it. */








/** Bytes that one run unpacks at most; the disks of runners are not much larger. */
const totalLimit = 16 * 1024 ** 3;
/** Files, folders and links of one folder at most. */
const entryLimit = 250_000;
/** `path` is an existing, empty folder of this process alone. */
function createStagedFolder(path, options) {
    const refuse = (names, origin, why) => refusedEntry(names.join('/'), origin, why);
    const tree = createTree(options, refuse);
    const budget = { bytes: totalLimit, entries: entryLimit };
    const pathOf = (names) => (0,external_node_path_.join)(path, ...names);
    /** Modes that folders were given last: an archive may name a folder any number of times. */
    const modes = new WeakMap();
    const onDisk = (names, work) => {
        try {
            return work(pathOf(names));
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, names.join('/'));
        }
    };
    const count = ({ names, origin }) => {
        budget.entries -= 1;
        if (budget.entries < 0)
            throw refuse(names, origin, `is one of more than ${entryLimit} entries`);
    };
    const locate = (entry) => {
        if (entry.names.length === 0)
            throw refuse([], entry.origin, 'is the folder itself, and not a file');
        const place = tree.locate(entry.names, entry.origin, (names) => {
            count({ ...entry, names });
            onDisk(names, (where) => (0,external_node_fs_.mkdirSync)(where));
        });
        // The folder may be in a checkout, where git runs what its configuration and its hooks say. By the place, which symlinks can lead to.
        if (isInGit(place.names, tree.names))
            throw refuse(entry.names, entry.origin, 'is in .git, which is never written');
        return place;
    };
    const removeAt = (place) => {
        onDisk(place.names, (where) => (0,external_node_fs_.rmSync)(where, { recursive: true, force: true }));
        tree.remove(place);
    };
    /** Makes room for a node. False when an equal one is there and is kept. */
    const settle = (place, origin, isSame) => {
        const { present, names } = place;
        count({ names, origin });
        if (present === undefined)
            return true;
        if (present.origin === origin || options.conflicts === 'refuse')
            throw refusedTwice(names.join('/'), present.origin, origin);
        if (options.conflicts === 'replace') {
            removeAt(place);
            return true;
        }
        if (isSame(present))
            return false;
        throw refusedTwice(names.join('/'), present.origin, origin);
    };
    const put = (place, node) => tree.put({ ...place, present: tree.get(place.names) }, node);
    return {
        tree,
        path,
        budget,
        pathOf,
        addFolder(entry, mode) {
            if (entry.names.length === 0)
                return;
            const place = locate(entry);
            const chmod = (where, folder) => {
                // Later entries are written into it; on Windows there is nothing to set.
                if ((mode & 0o777) !== 0 && modes.get(folder) !== mode)
                    (0,external_node_fs_.chmodSync)(where, (mode & 0o755) | 0o700);
                modes.set(folder, mode);
            };
            const { present } = place;
            if (present?.kind === 'folder')
                return onDisk(place.names, (where) => chmod(where, present));
            if (!settle(place, entry.origin, () => false))
                return;
            const added = newFolder(entry.origin);
            put(place, added);
            onDisk(place.names, (where) => {
                (0,external_node_fs_.mkdirSync)(where);
                chmod(where, added);
            });
        },
        async addFile(entry, content, mode) {
            const place = locate(entry);
            if (place.present?.kind === 'file' &&
                options.conflicts === 'compare' &&
                place.present.origin !== entry.origin) {
                count(entry);
                const { present } = place;
                if (present.digest !== (await digestOfContent(content)))
                    throw refusedTwice(place.names.join('/'), present.origin, entry.origin);
                return;
            }
            settle(place, entry.origin, () => false);
            const node = { kind: 'file', origin: entry.origin };
            put(place, node);
            const digester = options.conflicts === 'compare' ? (0,oci_digest/* createDigester */.QC)() : undefined;
            await writeNewFile(pathOf(place.names), content, {
                mode: mode & 0o111 ? 0o755 : 0o644,
                shown: place.names.join('/'),
                ...(digester && { onChunk: digester.update }),
            });
            if (digester)
                node.digest = digester.digest();
        },
        addSymlink(entry, target) {
            const place = locate(entry);
            const isSame = (present) => present.kind === 'symlink' && present.target === target;
            if (!settle(place, entry.origin, isSame))
                return;
            put(place, { kind: 'symlink', origin: entry.origin, target });
            onDisk(place.names, (where) => (0,external_node_fs_.symlinkSync)(target, where));
        },
        addHardlink(entry, target) {
            const place = locate(entry);
            const source = tree.locate(target, entry.origin, () => {
                throw refuse(entry.names, entry.origin, `is a link to ${target.join('/')}, which is not there`);
            });
            const found = source.present;
            if (found?.kind !== 'file') {
                const what = found === undefined ? 'not there' : `a ${kindName(found)}`;
                throw refuse(entry.names, entry.origin, `is a link to ${target.join('/')}, which is ${what}`);
            }
            const isSame = (present) => present.kind === 'file' && present.digest === found.digest;
            if (place.present === found && found.origin !== entry.origin)
                return;
            if (!settle(place, entry.origin, isSame))
                return;
            put(place, { kind: 'file', origin: entry.origin, ...(found.digest && { digest: found.digest }) });
            onDisk(place.names, (where) => (0,external_node_fs_.linkSync)(pathOf(source.names), where));
        },
        remove({ names, origin }) {
            const place = tree.locate(names, origin, () => { });
            if (place.present)
                removeAt(place);
        },
    };
}
async function digestOfContent(content) {
    const digester = (0,oci_digest/* createDigester */.QC)();
    for await (const chunk of contentOf(content))
        digester.update(chunk);
    return digester.digest();
}

;// CONCATENATED MODULE: ./.build/pull/archives.js
/** Artifacts that are archives: the tree that Flux, Timoni, Helm and Open Policy Agent unpack. */





/** Flux takes the first layer, whatever its type, and copies one that is not an archive (fluxcd/pkg, oci/pull.go). */
async function layOutFlux(folder, artifact) {
    const layer = required(artifact, artifact.manifest.layers[0], 'a layer');
    const ending = await endingOf(layer, artifact.source);
    if (layer.mediaType.endsWith('gzip') || ending.isArchive)
        await unpackLayer(folder, artifact, layer, { symlinks: 'omit' });
    else
        await writeLayers(folder, artifact, [{ layer, path: `${artifact.name}${ending.text}` }]);
}
const timoniType = 'application/vnd.timoni.content.v1.tar+gzip';
/** Timoni unpacks every layer of its type, in their order (timoni, internal/oci/pull_module.go). */
async function layOutTimoni(folder, artifact) {
    const layers = artifact.manifest.layers.filter(({ mediaType }) => mediaType === timoniType);
    required(artifact, layers[0], `a layer of the type ${timoniType}`);
    for (const layer of layers)
        await unpackLayer(folder, artifact, layer, { symlinks: 'omit' });
}
const chartTypes = [
    'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
    'application/tar+gzip',
];
/** Helm unpacks the chart only, into a folder of its name (helm, pkg/registry/client.go). */
async function layOutChart(folder, artifact) {
    const chart = artifact.manifest.layers.find(({ mediaType }) => chartTypes.includes(mediaType));
    const layer = required(artifact, chart, `a layer of the type ${chartTypes[0]}`);
    await unpackLayer(folder, artifact, layer, { symlinks: 'omit' });
}
/** OPA loads the first layer of this type (open-policy-agent/opa, v1/download/oci_download.go). */
async function layOutBundle(folder, artifact) {
    const found = artifact.manifest.layers.find(({ mediaType }) => mediaType === media_types/* imageLayerGzipType */.hf);
    const layer = required(artifact, found, `a layer of the type ${media_types/* imageLayerGzipType */.hf}`);
    await unpackLayer(folder, artifact, layer, { symlinks: 'omit' });
}
function required({ reference }, layer, what) {
    if (layer)
        return layer;
    throw new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(reference)} lacks ${what}`, {
        hint: 'Copy what it has: operation: copy',
    });
}

;// CONCATENATED MODULE: ./.build/folder/adopt.js
/** Adopting what another part of the program has written into a staged folder: its files become part of the tree. */


/** `names` is a folder of the tree, whose files are on disk and not yet in the tree. */
function adoptFolder(folder, names, origin) {
    const node = folder.tree.get(names);
    if (node?.kind === 'folder')
        adopt(folder, node, names, origin);
}
function adopt(folder, parent, names, origin) {
    for (const entry of (0,external_node_fs_.readdirSync)(folder.pathOf(names), { withFileTypes: true })) {
        const { name } = entry;
        const place = { names: [...names, name], parent, name, present: parent.children.get(name) };
        if (entry.isDirectory()) {
            const child = place.present?.kind === 'folder' ? place.present : newFolder(origin);
            folder.tree.put(place, child);
            adopt(folder, child, place.names, origin);
        }
        else
            folder.tree.put(place, { kind: 'file', origin });
    }
}

// EXTERNAL MODULE: ./.build/layout/writer.js + 3 modules
var writer = __webpack_require__(34753);
;// CONCATENATED MODULE: ./.build/pull/cnab.js
/** CNAB bundles: `bundle.json` with the images of the bundle in an image layout (cnab-spec 104, "Thick Bundles"). */







/** How the children of a bundle are told apart (cnab-to-oci, converter/convert.go). */
const typeKey = 'io.cnab.manifest.type';
function isBundle({ manifests }) {
    return manifests.some(isDefinition);
}
function isDefinition({ annotations }) {
    return annotations?.[typeKey] === 'config';
}
const layoutNames = ['artifacts', 'layout'];
async function layOutBundleOfImages(folder, artifact) {
    const { source, manifest, concurrency } = artifact;
    const definition = manifest.manifests.find(isDefinition);
    const config = definition && (await readManifest(definition, source)).config;
    if (!config)
        throw withoutDefinition(artifact);
    // The document is not changed, so that its digest stays that of the artifact.
    await readJson(config, source);
    await folder.addFile({ names: ['bundle.json'], origin: originOf(config) }, openLayer(source, config), 0o644);
    const images = manifest.manifests.filter((child) => child !== definition);
    if (images.length === 0)
        return;
    folder.addFolder({ names: layoutNames, origin: originOf(artifact.root) }, 0o755);
    const layout = (await (0,writer.openLayoutWriter)(folder.pathOf(layoutNames))).store(artifact.name);
    for (const image of images) {
        await (0,copy/* copyGraph */.a)(image, source, layout, { known: new Set(), concurrency });
        await layout.can.addUntagged?.(image);
    }
    adoptFolder(folder, layoutNames, originOf(artifact.root));
}
function withoutDefinition({ reference }) {
    return new errors/* CodedError */.AK('invalid-definition', `${(0,_build_text/* printable */.g$)(reference)} has no bundle.json`, {
        hint: 'Publish the bundle again.',
    });
}

;// CONCATENATED MODULE: ./.build/pull/image.js
/** Container images: their root file system, or the Wasm binary that they start. */







/** Layers that are changes of a root file system, of OCI and of Docker. */
const layerType = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[+.](?:gzip|zstd))?$/;
function isFileSystemLayer({ mediaType }) {
    return layerType.test(mediaType);
}
/** Applies the layers in their order; `folder` is rooted. */
async function layOutImage(folder, artifact, { diffIds }) {
    const layers = artifact.manifest.layers.filter(isFileSystemLayer);
    for (const [index, layer] of layers.entries()) {
        const uncompressed = diffIds.length === layers.length ? diffIds[index] : undefined;
        await unpackLayer(folder, artifact, layer, { whiteouts: true, ...(uncompressed && { uncompressed }) });
    }
}
/** Writes nothing but the binary that the image starts, under its own name. `scratch` is an empty folder. */
async function layOutEntrypoint(folder, artifact, config, scratch) {
    const root = createStagedFolder(scratch, { names: 'unix', rooted: true, conflicts: 'replace' });
    await layOutImage(root, artifact, config);
    checkLinks(root);
    const [program = ''] = config.command;
    // `path#function` is what Wasm runtimes start (containerd/runwasi, context.rs).
    const path = program.replace(/#.*$/s, '');
    const names = root.tree.follow([
        ...(path.startsWith('/') ? '' : config.workingFolder).split('/'),
        ...path.split('/'),
    ]);
    const found = root.tree.get(names);
    if (path === '' || found?.kind !== 'file' || !(await isWasm(root.pathOf(names))))
        throw notWasm(artifact, program);
    const entry = { names: [names.at(-1) ?? ''], origin: found.origin };
    await folder.addFile(entry, (0,external_node_fs_.createReadStream)(root.pathOf(names)), 0o755);
}
async function isWasm(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.toString('latin1') === '\0asm';
    }
    finally {
        await file.close();
    }
}
function notWasm({ reference }, program) {
    const what = program === '' ? 'has no entrypoint' : `starts ${(0,_build_text/* printable */.g$)(program)}, which is not a Wasm binary in it`;
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(reference)} ${what}`, {
        hint: 'Pull its whole root file system: entrypoint-only: false',
    });
}

;// CONCATENATED MODULE: ./.build/pull/image-config.js
/** The config of a container image: what unpacking and starting it needs (image-spec v1.1.1, config.md). */


/** `undefined` for a document with which no container can be made, as some artifacts have it. */
function readImageConfig(value) {
    if (!(0,json/* isRecord */.u4)(value) || !(0,json/* isRecord */.u4)(value.rootfs))
        return undefined;
    const { diff_ids: diffIds } = value.rootfs;
    if (diffIds !== null && !Array.isArray(diffIds))
        return undefined;
    const config = (0,json/* isRecord */.u4)(value.config) ? value.config : {};
    const entrypoint = texts(config.Entrypoint);
    return {
        diffIds: texts(diffIds).flatMap((text) => (0,oci_digest/* parseDigest */.m)(text) ?? []),
        command: entrypoint.length > 0 ? entrypoint : texts(config.Cmd),
        workingFolder: typeof config.WorkingDir === 'string' ? config.WorkingDir : '/',
    };
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./.build/pull/spin.js
/** Spin applications: the locked application beside its files, as Spin's loader leaves it (spin, crates/oci/src/loader.rs). */














const lockedAppType = 'application/vnd.fermyon.spin.application.v1+config';
const archiveType = 'application/vnd.wasm.content.bundle.v1.tar+gzip';
/**
 * Writes `locked.json`, which refers to the files by their absolute paths as `spin up` writes it, `<component>.wasm` for each component,
 * and its files below `assets/<component>`.
 */
async function layOutSpin(folder, artifact, context) {
    const { layers, config } = artifact.manifest;
    // Up to Spin 1.0 the locked application was the config (SIP 008).
    const locked = [...layers, ...(config ? [config] : [])].find(({ mediaType }) => mediaType === lockedAppType);
    if (!locked)
        throw invalid(artifact.root, 'has no locked application');
    const app = await readJson(locked, artifact.source);
    if (!(0,json/* isRecord */.u4)(app) || !Array.isArray(app.components))
        throw invalid(locked, 'is not a locked application');
    const contents = await fetchContents(artifact, locked, context.scratch);
    const work = { ...context, folder, locked, contents };
    const components = [];
    for (const component of app.components)
        components.push(await layOutComponent(component, work));
    const entry = { names: ['locked.json'], origin: originOf(locked) };
    await folder.addFile(entry, (0,manifest/* encode */.lF)({ ...app, components }), 0o644);
}
async function fetchContents(artifact, locked, scratch) {
    const blobs = await scratchFolder(scratch, 'blobs');
    const layers = artifact.manifest.layers.filter((layer) => layer !== locked);
    const [archives, files] = [true, false].map((isArchive) => distinct(layers.filter(({ mediaType }) => (mediaType === archiveType) === isArchive)));
    await writeLayers(blobs, artifact, files.map((layer) => ({ layer, path: (0,oci_digest/* encodedDigest */.nz)(layer.digest) })));
    const contents = new Map(files.map(({ digest }) => [digest, blobs.pathOf([(0,oci_digest/* encodedDigest */.nz)(digest)])]));
    for (const [index, layer] of archives.entries()) {
        const unpacked = await scratchFolder(scratch, `archive-${index}`);
        await unpackLayer(unpacked, artifact, layer, { symlinks: 'omit' });
        for (const [digest, path] of await digestsOf(unpacked))
            contents.set(digest, path);
    }
    return contents;
}
async function scratchFolder(scratch, name) {
    const path = (0,external_node_path_.join)(scratch, name);
    await (0,promises_.mkdir)(path);
    return createStagedFolder(path, { names: 'portable', rooted: false, conflicts: 'refuse' });
}
function distinct(layers) {
    return [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
}
/** The files of an archive by their digests, which is how a locked application refers to them. */
async function digestsOf(folder) {
    const paths = [...nodesBelow(folder.tree.root)]
        .filter(({ node }) => node.kind === 'file')
        .map(({ names }) => folder.pathOf(names));
    const found = [];
    await (0,_build_async/* inParallel */.HN)(paths, 8, async (path) => {
        const digester = (0,oci_digest/* createDigester */.QC)();
        for await (const chunk of (0,external_node_fs_.createReadStream)(path))
            digester.update(chunk);
        found.push([digester.digest(), path]);
    });
    return found;
}
async function layOutComponent(component, work) {
    if (!(0,json/* isRecord */.u4)(component) || typeof component.id !== 'string')
        throw invalid(work.locked, 'has a component without an id');
    const { id, source, dependencies, files } = component;
    const name = onlyName(id, work);
    const binary = await layOutBinary(source, [`${name}.wasm`], work);
    const others = await layOutDependencies(dependencies, name, work);
    const assets = await layOutFiles(files, name, work);
    return {
        ...component,
        source: binary,
        ...(others && { dependencies: others }),
        ...(assets !== undefined && { files: assets }),
    };
}
/** The id of a component names a file and a folder. */
function onlyName(id, { folder, locked }) {
    const [name = '', ...more] = layers_namesOf(folder, id, locked);
    if (more.length === 0)
        return name;
    throw invalid(locked, `has the component ${(0,_build_text/* printable */.g$)(id)}, whose id is not a name`);
}
/** The members of Spin's reference to content, with the path instead of the digest. */
async function layOutBinary(source, names, work) {
    if (!(0,json/* isRecord */.u4)(source))
        throw invalid(work.locked, `has no source for ${(0,_build_text/* printable */.g$)(names.join('/'))}`);
    await addContent(source, names, work);
    const { digest: _digest, inline: _inline, ...rest } = source;
    return { ...rest, source: urlOf(names, work) };
}
async function layOutDependencies(dependencies, component, work) {
    if (!(0,json/* isRecord */.u4)(dependencies))
        return undefined;
    const found = {};
    for (const [index, [name, dependency]] of Object.entries(dependencies).entries()) {
        if (!(0,json/* isRecord */.u4)(dependency))
            throw invalid(work.locked, `has an invalid dependency ${(0,_build_text/* printable */.g$)(name)}`);
        const names = ['dependencies', component, `${index}.wasm`];
        found[name] = { ...dependency, source: await layOutBinary(dependency.source, names, work) };
    }
    return found;
}
/** Spin mounts one folder with all files of the component. */
async function layOutFiles(files, component, work) {
    if (!Array.isArray(files) || files.length === 0)
        return undefined;
    const folder = ['assets', component];
    for (const file of files) {
        if (!(0,json/* isRecord */.u4)(file) || typeof file.path !== 'string')
            throw invalid(work.locked, `has a file of ${(0,_build_text/* printable */.g$)(component)} without a path`);
        await addContent(file, [...folder, ...layers_namesOf(work.folder, file.path, work.locked)], work);
    }
    return [{ source: urlOf(folder, work), path: '/' }];
}
async function addContent({ inline, digest }, names, { folder, locked, contents }) {
    const entry = { names, origin: originOf(locked) };
    const known = typeof digest === 'string' ? (0,oci_digest/* parseDigest */.m)(digest) : undefined;
    const path = known && contents.get(known);
    if (path !== undefined)
        return await folder.addFile(entry, (0,external_node_fs_.createReadStream)(path), 0o644);
    if (typeof inline !== 'string')
        throw invalid(locked, `refers to ${(0,_build_text/* printable */.g$)(names.join('/'))} by a digest that no layer has`);
    const bytes = Buffer.from(inline, 'base64');
    const digester = (0,oci_digest/* createDigester */.QC)();
    digester.update(bytes);
    if (known && digester.digest() !== known)
        throw invalid(locked, `has ${(0,_build_text/* printable */.g$)(names.join('/'))} inline with another digest`);
    await folder.addFile(entry, bytes, 0o644);
}
function urlOf(names, { path }) {
    return (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(path, ...names)).href;
}
function invalid(descriptor, what) {
    return new errors/* CodedError */.AK('invalid-definition', `${originOf(descriptor)} ${what}`, {
        hint: 'Push the application again: spin registry push <reference>',
    });
}

;// CONCATENATED MODULE: ./.build/pull/titled.js
/** Artifacts of any other kind: their layers lie under their titles, as `oras pull` leaves them. */





/** Where no layer has a title, `oras pull` leaves nothing, and here each is copied under a name by its media type. */
async function layOutTitled(folder, artifact) {
    const layers = artifact.manifest.layers.filter(({ mediaType }) => mediaType !== media_types/* emptyType */.qV);
    const titled = layers.filter(({ annotations }) => annotations?.[oci_annotations/* titleKey */.kz] !== undefined);
    if (titled.length === 0)
        return await copyLayers(folder, artifact, layers);
    const folders = titled.filter(isTitledFolder);
    for (const layer of layers)
        if (!titled.includes(layer))
            artifact.note(`${originOf(layer)} has no title and is left out`);
    const files = titled
        .filter((layer) => !folders.includes(layer))
        .map((layer) => ({ layer, path: layer.annotations?.[oci_annotations/* titleKey */.kz] ?? '' }));
    await writeLayers(folder, artifact, files);
    for (const layer of folders)
        await unpackTitled(folder, artifact, layer);
}

;// CONCATENATED MODULE: ./.build/pull/wasm-files.js
/** Artifacts that are Wasm binaries: each layer is a file under its title. */


/** Types of layers that are Wasm binaries; those of other names end with `+wasm`. */
const wasmTypes = [
    'application/wasm',
    'application/vnd.bytecodealliance.wasm.component.layer.v0+wasm',
];
function isWasmLayer({ mediaType }) {
    return wasmTypes.includes(mediaType) || mediaType.endsWith('+wasm');
}
/** A layer without a title has the name of the artifact; `name` replaces it. */
async function layOutWasm(folder, artifact, name = `${artifact.name}.wasm`) {
    const { layers } = artifact.manifest;
    const binaries = layers.filter(isWasmLayer);
    const others = layers.filter((layer) => !isWasmLayer(layer) && titleOf(layer) !== undefined);
    const files = [...binaries, ...others].map((layer, index) => ({
        layer,
        path: titleOf(layer) ?? (index === 0 ? name : `${index}-${name}`),
    }));
    await writeLayers(folder, artifact, files);
}
/**
 * A filter in the last layer, as proxies take it (Istio, pkg/wasm/imagefetcher.go); files beside it that have layers of their own, such
 * as those of Higress, lie there under their titles.
 */
async function layOutFilter(folder, artifact) {
    const { layers } = artifact.manifest;
    const last = layers.at(-1);
    const titled = layers.slice(0, -1).flatMap((layer) => {
        const path = titleOf(layer);
        return path === undefined ? [] : [{ layer, path }];
    });
    await writeLayers(folder, artifact, titled);
    if (last)
        await unpackLayer(folder, artifact, last, { symlinks: 'omit' });
}
function titleOf({ annotations }) {
    return annotations?.[oci_annotations/* titleKey */.kz];
}

;// CONCATENATED MODULE: ./.build/pull/lay-out.js
/** Laying out an artifact: as the consumer of its kind does, or as the operation says. */










const lay_out_portable = { names: 'portable', rooted: false, conflicts: 'refuse' };
/** Where a consumer unpacks one layer over the other, the later one counts. */
const layered = { ...lay_out_portable, conflicts: 'replace' };
const rootFileSystem = { names: 'unix', rooted: true, conflicts: 'replace' };
/** By the format that the types of the artifact tell. */
const layouts = {
    wasm: [lay_out_portable, (folder, artifact) => layOutWasm(folder, artifact)],
    kubewarden: [lay_out_portable, (folder, artifact) => layOutWasm(folder, artifact)],
    flux: [lay_out_portable, layOutFlux],
    timoni: [layered, layOutTimoni],
    helm: [lay_out_portable, layOutChart],
    opa: [lay_out_portable, layOutBundle],
    spin: [lay_out_portable, layOutSpin],
    cup: [lay_out_portable, layOutTitled],
};
/** Chooses by types and annotations, and for an image by its config. Throws what reading the config throws. */
async function layoutOf(artifact, entrypointOnly) {
    const { manifest } = artifact;
    if (isBundle(manifest))
        return asLayout('cnab', lay_out_portable, layOutBundleOfImages, artifact);
    const { format } = (0,kinds/* kindOf */.I)(manifest);
    const known = format === undefined ? undefined : layouts[format];
    if (format !== undefined && known && !entrypointOnly)
        return asLayout(format, ...known, artifact);
    const config = await imageConfigOf(artifact);
    if (config && (entrypointOnly || format !== 'envoy'))
        return imageLayout(artifact, config, entrypointOnly);
    if (format !== undefined && known)
        return asLayout(format, ...known, artifact);
    return asLayout(format ?? 'other', lay_out_portable, writerOf(artifact), artifact);
}
function asLayout(kind, folder, write, artifact) {
    return { kind, folder, write: (staged, context) => write(staged, artifact, context) };
}
function writerOf({ manifest }) {
    const { format } = (0,kinds/* kindOf */.I)(manifest);
    const last = manifest.layers.at(-1);
    if (format === 'envoy' && last && isFileSystemLayer(last))
        return layOutFilter;
    if (manifest.layers.some(isWasmLayer))
        return (folder, artifact) => layOutWasm(folder, artifact);
    if (isBundleOfOpa(manifest))
        return layOutBundle;
    return layOutTitled;
}
/** The config of an image, which has layers of a file system or of Wasm; `undefined` for any other artifact. */
async function imageConfigOf({ manifest, source }) {
    const { config, layers } = manifest;
    if (!config || !imageConfigTypes.includes(config.mediaType))
        return undefined;
    if (layers.length > 0 && !layers.some((layer) => isFileSystemLayer(layer) || isWasmLayer(layer)))
        return undefined;
    return readImageConfig(await readJson(config, source));
}
const imageConfigTypes = [
    media_types/* imageConfigType */.yc,
    'application/vnd.docker.container.image.v1+json',
];
/** A layer may be the Wasm binary itself, as containerd's shims take it (containerd/runwasi, oci-tar-builder). */
function imageLayout(artifact, config, entrypointOnly) {
    const { layers } = artifact.manifest;
    const isFileSystem = layers.every((layer) => !isWasmLayer(layer));
    if (!isFileSystem) {
        const program = config.command[0]?.replace(/#.*$/s, '').replace(/^.*\//s, '');
        const name = program?.endsWith('.wasm') ? program : undefined;
        return asLayout('image', lay_out_portable, (folder) => layOutWasm(folder, artifact, name), artifact);
    }
    if (!entrypointOnly)
        return asLayout('image', rootFileSystem, (folder) => layOutImage(folder, artifact, config), artifact);
    const write = (folder, _, { scratch }) => layOutEntrypoint(folder, artifact, config, scratch);
    return asLayout('image', { ...lay_out_portable, names: 'unix' }, write, artifact);
}
/** As OPA's documentation pushes it with a title, or without one, and a config with which no container can be made. */
function isBundleOfOpa({ config, layers }) {
    const [only, ...others] = layers;
    if (only === undefined || others.length > 0 || config?.mediaType !== media_types/* imageConfigType */.yc)
        return false;
    return isFileSystemLayer(only) && only.annotations === undefined;
}

;// CONCATENATED MODULE: ./.build/pull/select.js
/** Selection: the one manifest that is meant, through any depth of index. */










/** Maximum depth of nested indexes, and number of manifests that are read. */
const select_depthLimit = 32;
const manifestLimit = 10_000;
/**
 * A criterion counts that the manifest or an index above it meets. Without criteria the only manifest is meant, or with `whole` the root
 * itself. Throws `ambiguous` with every candidate, and `not-found` with what there is.
 */
async function select_select(root, criteria, context, whole = false) {
    const manifest = await readManifest(root, context.source);
    const isWhole = !(0,media_types/* isIndexType */.$U)(manifest.mediaType) || (criteria.length === 0 && (whole || isBundle(manifest)));
    const top = { descriptor: root, manifest };
    const candidates = isWhole
        ? [{ listed: top, above: [], positions: [] }]
        : await candidatesBelow(top, criteria, context);
    const found = candidates.filter((candidate) => meetsAll(candidate, criteria));
    const [only, ...others] = found;
    if (only && others.length === 0)
        return { descriptor: only.listed.descriptor, manifest: only.listed.manifest };
    throw only ? ambiguous(found, criteria, context) : select_nothing(candidates, criteria, context);
}
function meetsAll({ listed, above }, criteria) {
    return criteria.every((criterion) => [listed, ...above].some((one) => matches(criterion, one)));
}
/** Every manifest in an index and in those that it lists, each once, in their order. */
async function candidatesBelow(top, criteria, context) {
    const byDigest = new Map();
    const needsPlatform = criteria.some(({ field }) => field === 'platform');
    let level = [{ listed: top, above: [], positions: [] }];
    let count = 1;
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > select_depthLimit)
            throw tooLarge(context, `nests indexes more than ${select_depthLimit} deep`);
        const indexes = level.filter(({ listed }) => (0,media_types/* isIndexType */.$U)(listed.manifest.mediaType));
        for (const candidate of level)
            if (!indexes.includes(candidate))
                addCandidate(byDigest, candidate);
        const children = indexes.flatMap((index) => childrenOf(index, top));
        count += children.length;
        if (count > manifestLimit)
            throw tooLarge(context, `lists more than ${manifestLimit} manifests`);
        level = await readAll(children, needsPlatform, context);
    }
    return [...byDigest.values()].sort(byPosition);
}
function byPosition({ positions: left }, { positions: right }) {
    const at = left.findIndex((position, index) => position !== right[index]);
    return (left[at] ?? 0) - (right[at] ?? 0);
}
/** What is listed twice may be told apart by the indexes above it. */
function addCandidate(byDigest, candidate) {
    const { listed, above } = candidate;
    const known = byDigest.get(listed.descriptor.digest);
    byDigest.set(listed.descriptor.digest, known ? { ...known, above: [...known.above, listed, ...above] } : candidate);
}
/** What the root states holds for everything in it, so that criteria are not about it. */
function childrenOf({ listed, above, positions }, top) {
    const parents = listed === top ? [] : [listed, ...above];
    return listed.manifest.manifests
        .map((descriptor, index) => ({ descriptor, above: parents, positions: [...positions, index] }))
        .filter(({ descriptor }) => (0,media_types/* isManifestType */.Q3)(descriptor.mediaType) && !isAttestation(descriptor));
}
/** BuildKit lists attestations beside the images that they are about (docs/attestations/attestation-storage.md). */
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
async function readAll(children, needsPlatform, { source, concurrency }) {
    const found = new Map();
    await (0,_build_async/* inParallel */.HN)(children, 2 * concurrency, async (child) => {
        const manifest = await readManifest(child.descriptor, source);
        const platform = needsPlatform ? await configPlatform(child.descriptor, manifest, source) : undefined;
        found.set(child, {
            listed: { descriptor: child.descriptor, manifest, ...(platform && { platform }) },
            above: child.above,
            positions: child.positions,
        });
    });
    return children.flatMap((child) => found.get(child) ?? []);
}
async function configPlatform({ platform }, { config }, source) {
    if (platform || config?.mediaType !== media_types/* imageConfigType */.yc)
        return undefined;
    const value = await readJson(config, source);
    return (0,json/* isRecord */.u4)(value) ? value : undefined;
}
/** Candidates that an error lists at most. */
const select_shownLimit = 30;
function ambiguous(found, criteria, { reference, location }) {
    const what = criteria.length === 0 ? 'has' : `has, with ${textsOf(criteria)},`;
    const mark = distinguishing(found);
    const hint = mark === undefined
        ? `Name it by its digest: references: ${(0,_build_text/* printable */.g$)(location)}@${found[0]?.listed.descriptor.digest}`
        : (0,input_error/* hintWithLines */.lj)('Say which one', { select: [...criteria.map(({ text }) => text), mark] });
    return new errors/* CodedError */.AK('ambiguous', `${(0,_build_text/* printable */.g$)(reference)} ${what} ${found.length} manifests: ${select_listOf(found)}`, { hint });
}
function select_nothing(candidates, criteria, { reference }) {
    const there = candidates.length === 0 ? 'it lists none' : `there are: ${select_listOf(candidates)}`;
    const mark = distinguishing(candidates);
    return new errors/* CodedError */.AK('not-found', `${(0,_build_text/* printable */.g$)(reference)} has no manifest with ${textsOf(criteria) || 'content'}; ${there}`, {
        hint: mark === undefined
            ? 'Leave "select" out, or name what there is.'
            : (0,input_error/* hintWithLines */.lj)('Select one of them', { select: [mark] }),
    });
}
function textsOf(criteria) {
    return criteria.map(({ text }) => (0,_build_text/* printable */.g$)(text, 120)).join(' and ');
}
function select_listOf(candidates) {
    const shown = candidates.slice(0, select_shownLimit).map(({ listed }) => describe(listed));
    const more = candidates.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
function describe(listed) {
    const { descriptor, manifest } = listed;
    const { title } = (0,kinds/* kindOf */.I)(manifest);
    const types = mediaTypesOf(listed).filter((type) => type !== media_types/* imageManifestType */.NR);
    const facts = [
        ...namesOf(listed),
        ...(title.startsWith('artifact of') ? [] : [title]),
        ...artifactTypesOf(listed),
        ...types,
        platformOf(listed) ?? '',
    ].filter((fact) => fact !== '');
    return `${descriptor.digest} (${[...new Set(facts)].map((fact) => (0,_build_text/* printable */.g$)(fact, 100)).join(', ')})`;
}
/** A criterion that only the first of them meets, where there is one. */
function distinguishing(candidates) {
    const [first, ...others] = candidates.map(({ listed }) => listed);
    if (!first)
        return undefined;
    const options = [
        ...namesOf(first).map((value) => ({ text: `name=${value}`, field: 'name', value })),
        ...[platformOf(first)].flatMap((value) => value === undefined ? [] : [{ text: `platform=${value}`, field: 'platform', value }]),
        ...artifactTypesOf(first).map((value) => ({
            text: `artifact-type=${value}`,
            field: 'artifact-type',
            value,
        })),
        ...mediaTypesOf(first).map((value) => ({
            text: `media-type=${value}`,
            field: 'media-type',
            value,
        })),
        ...Object.entries({ ...first.manifest.annotations, ...first.descriptor.annotations }).map(([key, value]) => ({
            text: `annotation=${key}=${value}`,
            field: 'annotation',
            value: `${key}=${value}`,
        })),
    ];
    return options.find((option) => !others.some((other) => matches(option, other)))?.text;
}
function tooLarge({ reference }, what) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(reference)} ${what}`, {
        hint: 'Name the manifest itself by its digest: references: <repository>@<digest>',
    });
}

;// CONCATENATED MODULE: ./.build/pull/target-names.js
/** Names that follow from references: that of an artifact, and of its folder where several are pulled. */

/** The last segment of a repository; for a layout, the title of the artifact. Always a name that every file system accepts. */
function artifactName(location, { annotations }) {
    const isLayout = location.startsWith('oci:');
    const text = isLayout ? (annotations[oci_annotations/* titleKey */.kz] ?? '') : location.replace(/^.*\//s, '');
    const name = text.replace(/\.wasm$/, '');
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) && !/\.$/.test(name) ? name : 'artifact';
}
/** `ghcr.io/acme/app/sha256-\u2026`: the folder of one of several artifacts. */
function artifactFolder(location, digest) {
    const segments = location
        .replace(/^oci:/, '')
        .split(/[\\/]/)
        .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
        .map((segment) => segment.replace(/[^A-Za-z0-9._-]/g, '_'));
    return [...segments, digest.replace(':', '-')].join('/');
}

;// CONCATENATED MODULE: ./.build/pull/pull.js
/** A pull: references are opened, everything is laid out and verified where nobody sees it, and then it appears. */








/** Everything is laid out before anything appears; after an error nothing has. */
async function pull(opened, request) {
    const outputs = [];
    try {
        const artifacts = [];
        for (const one of opened)
            artifacts.push(await choose(one, request));
        const prepared = [];
        for (const artifact of withoutDuplicates(artifacts)) {
            const output = await openOutputFolder(folderOf(artifact, artifacts.length, request));
            outputs.push(output);
            prepared.push(await prepare(artifact, output, request));
        }
        for (const { output, folder } of prepared)
            output.check(folder.tree, request);
        for (const { output, folder } of prepared)
            output.place(folder.tree, request);
        return prepared.map(pull_describe);
    }
    finally {
        // The first one may have created the folders of the others.
        for (const output of outputs.reverse())
            output.discard();
    }
}
async function choose({ reference, root, source, location }, { criteria, concurrency, note }) {
    const selected = await select_select(root, criteria, { reference, location, source, concurrency });
    const { descriptor, manifest } = selected;
    const name = artifactName(location, manifest);
    return { reference, location, root: descriptor, manifest, source, name, concurrency, note };
}
/** A tag and a digest may name one artifact, which lies in one folder. */
function withoutDuplicates(artifacts) {
    const keyOf = ({ location, root }) => `${location}@${root.digest}`;
    return [
        ...new Map(artifacts.toReversed().map((artifact) => [keyOf(artifact), artifact])).values(),
    ].reverse();
}
function folderOf({ location, root }, count, { output }) {
    return count === 1 ? output : `${output}/${artifactFolder(location, root.digest)}`;
}
async function prepare(artifact, output, { operation, layers, entrypointOnly }) {
    const own = await layoutOf(artifact, entrypointOnly);
    const isOwn = operation === undefined && layers.length === 0;
    const layout = isOwn ? own : layoutForOperation(own.kind, artifact, operation, layers);
    const folder = createStagedFolder(output.content, layout.folder);
    await layout.write(folder, { path: output.path, scratch: output.scratch });
    checkLinks(folder);
    return { artifact, layout, output, folder };
}
function pull_describe({ artifact, layout, output, folder }) {
    const { reference, location, root, manifest } = artifact;
    const files = [...nodesBelow(folder.tree.root)]
        .filter(({ node }) => node.kind !== 'folder')
        .map(({ names }) => names.join('/'))
        .sort();
    const { kind, layers = manifest.layers } = layout;
    const mediaTypes = [...new Set(layers.map(({ mediaType }) => mediaType))];
    return {
        reference,
        location,
        digest: root.digest,
        kind,
        path: output.shown,
        files,
        annotations: manifest.annotations,
        mediaTypes,
    };
}

// EXTERNAL MODULE: ./.build/verbs/source-login.js
var source_login = __webpack_require__(16870);
;// CONCATENATED MODULE: ./.build/verbs/pull.js
/** `pull`: what was published becomes files again, or a copy in an image layout. */













const pull_pull = {
    name: 'pull',
    outputs: outputs,
    run: runPull,
    present: presentPull,
};
async function runPull(options, env) {
    const notes = [];
    const request = readRequest(options, (line) => notes.push(line));
    const references = requireReferences(options.references);
    const stores = openStores(references, options, env);
    const opened = [];
    for (const reference of references)
        opened.push({ reference, ...(await stores.openSource(reference)) });
    const { pullTo } = options;
    const pulled = pullTo === undefined
        ? await pull(opened, request)
        : await copyAll(opened, { ...request, to: pull_folderOf(pullTo), referrers: options.referrers, stores });
    return { pulled, notes };
}
function readRequest(options, note) {
    const { output, overwrite, entrypointOnly, concurrency, operation } = options;
    const request = {
        output,
        overwrite,
        entrypointOnly,
        concurrency,
        criteria: options.select.map(parseCriterion),
        layers: options.layers.map(parseLayerChoice),
        ...(operation !== undefined && { operation: parseOperation(operation) }),
        note,
    };
    requireCompatible(options);
    return request;
}
/** Ignoring what was given would pull something else. */
function requireCompatible({ pullTo, layers, operation, entrypointOnly, referrers }) {
    const isByLayer = layers.length > 0 || operation !== undefined;
    const [name, other] = pullTo !== undefined && isByLayer
        ? ['to', layers.length > 0 ? 'layers' : 'operation']
        : pullTo !== undefined && entrypointOnly
            ? ['to', 'entrypoint-only']
            : entrypointOnly && isByLayer
                ? ['entrypoint-only', layers.length > 0 ? 'layers' : 'operation']
                : pullTo === undefined && referrers
                    ? ['referrers', undefined]
                    : [undefined, undefined];
    if (name === undefined)
        return;
    if (other === undefined)
        throw (0,input_error/* inputError */.Xu)(`"${name}" is given without "to"`, {
            hint: 'Referrers are copied with an artifact into an image layout',
            lines: { to: 'oci:./out', referrers: true },
        });
    throw (0,input_error/* inputError */.Xu)(`"${name}" is given together with "${other}"`, { hint: `Leave one of them out` });
}
function openStores(references, options, env) {
    const parsed = references.map(source_reference/* parseSourceReference */.O);
    const registries = parsed.flatMap((one) => (one.kind === 'registry' ? [one.reference.host] : []));
    const { log, credentials } = env.host;
    return env.stores({
        ...options,
        log,
        findCredential: credentials((0,source_login/* loginForSources */.F)(options, registries)),
        // A cached digest needs none.
        needsRegistry: parsed.some((one) => one.kind === 'registry' && one.reference.digest === undefined),
    });
}
async function copyAll(opened, copy) {
    const copied = [];
    for (const one of opened)
        copied.push(await copyOne(one, copy));
    return copied;
}
async function copyOne({ reference, root, source, location }, { to, criteria, referrers, concurrency, stores, note }) {
    const context = { reference, location, source, concurrency };
    const whole = criteria.length === 0;
    const { descriptor, manifest } = await select_select(root, criteria, context, whole);
    const name = artifactName(location, manifest);
    const target = await stores.open({ kind: 'layout', folder: to, name }, 'push');
    const parsed = (0,source_reference/* parseSourceReference */.O)(reference);
    const tag = parsed.kind === 'registry'
        ? (parsed.reference.tag ?? (parsed.reference.digest ? undefined : 'latest'))
        : parsed.name;
    const count = await copyToLayout({
        source,
        root: descriptor,
        target,
        ...(tag !== undefined && { tag }),
        referrers,
        concurrency,
    });
    if (referrers)
        note(`${(0,_build_text/* printable */.g$)(reference)}: ${count} referrers were copied`);
    return {
        reference,
        location,
        digest: descriptor.digest,
        kind: 'layout',
        path: to,
        files: [],
        annotations: manifest.annotations,
        mediaTypes: [...new Set(manifest.layers.map(({ mediaType }) => mediaType))],
    };
}
function pull_folderOf(to) {
    const folder = to.replace(/^oci:/, '');
    if (to.startsWith('oci:') && folder !== '' && !folder.startsWith('//'))
        return folder;
    throw (0,input_error/* inputError */.Xu)(`"to" is ${(0,_build_text/* printable */.g$)(to)}, and an artifact is copied into an image layout`, {
        hint: 'Name its folder',
        lines: { to: 'oci:./out' },
    });
}
function requireReferences(references) {
    if (references.length > 0)
        return references;
    throw new errors/* CodedError */.AK('input', '"references" is not given', {
        hint: 'Name what to pull: references: ghcr.io/acme/http-cache:1.0.0',
    });
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
