export const id = 2518;
export const ids = [2518];
export const modules = {

/***/ 22518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  layOutBundleOfImages: () => (/* binding */ layOutBundleOfImages)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/folder/tree.js
var tree = __webpack_require__(51555);
;// CONCATENATED MODULE: ./.build/folder/written-folder.js
/** What another part of the program has written into a staged folder, which becomes part of the tree. */


/** `names` is a folder of the tree, whose files are on disk and not yet in the tree. */
function addWrittenFolder(folder, names, origin) {
    const node = folder.tree.get(names);
    if (node?.kind === 'folder')
        addContents(folder, node, names, origin);
}
function addContents(folder, parent, names, origin) {
    for (const entry of (0,external_node_fs_.readdirSync)(folder.pathOf(names), { withFileTypes: true })) {
        const { name } = entry;
        const place = { names: [...names, name], parent, name, present: parent.children.get(name) };
        if (entry.isDirectory()) {
            const child = place.present?.kind === 'folder' ? place.present : (0,tree/* newFolder */.lC)(origin);
            folder.tree.put(place, child);
            addContents(folder, child, place.names, origin);
        }
        else
            folder.tree.put(place, { kind: 'file', origin });
    }
}

// EXTERNAL MODULE: ./.build/layout/writer.js + 3 modules
var writer = __webpack_require__(34753);
// EXTERNAL MODULE: ./.build/store/copy.js
var copy = __webpack_require__(44723);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/pull/artifact.js
var pull_artifact = __webpack_require__(57088);
// EXTERNAL MODULE: ./.build/pull/content-types.js
var content_types = __webpack_require__(51349);
// EXTERNAL MODULE: ./.build/pull/layers.js
var pull_layers = __webpack_require__(87500);
;// CONCATENATED MODULE: ./.build/pull/cnab.js
/** CNAB bundles: `bundle.json` with the images of the bundle in an image layout (cnab-spec 104, "Thick Bundles"). */








const layoutNames = ['artifacts', 'layout'];
async function layOutBundleOfImages(folder, artifact) {
    const { source, manifest, concurrency } = artifact;
    const definition = manifest.manifests.find(content_types/* isDefinition */.gN);
    const config = definition && (await (0,pull_artifact/* readManifest */.WI)(definition, source)).config;
    if (!config)
        throw withoutDefinition(artifact);
    // The document is not changed, so that its digest stays that of the artifact.
    await (0,pull_artifact/* readJson */.Vh)(config, source);
    await folder.addFile({ names: ['bundle.json'], origin: (0,pull_artifact/* originOf */.yv)(config) }, (0,pull_layers/* openLayer */.c2)(source, config), 0o644);
    const images = manifest.manifests.filter((child) => child !== definition);
    if (images.length === 0)
        return;
    folder.addFolder({ names: layoutNames, origin: (0,pull_artifact/* originOf */.yv)(artifact.root) }, 0o755);
    const layout = (await (0,writer.openLayoutWriter)(folder.pathOf(layoutNames))).store(artifact.name);
    for (const image of images)
        await (0,copy/* copyGraph */.a)(image, source, layout, { known: new Set(), concurrency });
    await layout.can.addUntagged?.(images);
    addWrittenFolder(folder, layoutNames, (0,pull_artifact/* originOf */.yv)(artifact.root));
}
function withoutDefinition({ reference }) {
    return new errors/* CodedError */.AK('invalid-definition', `${(0,_build_text/* printable */.g$)(reference)} has no bundle.json`, {
        hint: 'Publish the bundle again.',
    });
}


/***/ }),

/***/ 44723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ copyGraph)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85666);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63488);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22543);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92532);
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
        await (0,_async_js__WEBPACK_IMPORTED_MODULE_5__/* .inParallel */ .HN)(level, parallelism(level, options), async ({ descriptor }) => {
            const mountFrom = options.mountFrom?.(descriptor);
            const result = await push(descriptor, source, target, mountFrom);
            options.onPushed?.(descriptor, result);
        });
    }
}
async function readGraph(root, source) {
    return await (0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .readNodes */ .g0)(root, source).catch((error) => {
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
function parallelism([largest], { concurrency, smallConcurrency = concurrency }) {
    return largest && largest.descriptor.size <= smallBlob ? smallConcurrency : concurrency;
}
async function push(descriptor, source, target, mountFrom) {
    let readError;
    const save = saverOf(descriptor, source);
    const saveTo = async (file) => {
        readError = undefined;
        await save?.(file).catch((error) => {
            // Any other error is one of writing the file.
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK)
                readError = error;
            throw error;
        });
    };
    const body = () => {
        readError = undefined;
        const stream = source.open?.(descriptor) ?? source.fetch(descriptor);
        stream.once('error', (error) => {
            readError = error;
        });
        return stream;
    };
    try {
        return await target.push(descriptor, body, {
            ...(mountFrom !== undefined && { mountFrom }),
            ...(save && { save: saveTo }),
        });
    }
    catch (error) {
        throw readError === undefined
            ? copyError('pushing', descriptor, error)
            : copyError('reading', descriptor, readError);
    }
}
/** Bytes of a blob that is read at once; what reads a larger one saves it in parts. */
const smallBlob = 64 * 1024;
/** What writes a blob into a file; absent where the source only streams it. */
function saverOf(descriptor, { readBlob, readCached, save }) {
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(descriptor.mediaType))
        return undefined;
    if (descriptor.size > smallBlob)
        return save && (async (file) => await save(descriptor, file));
    if (!readBlob)
        return undefined;
    return async (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file.descriptor, readCached?.(descriptor) ?? (await readBlob(descriptor)));
}
/** The error with the step that failed and the content, so that a user knows whether to look at the source or the target. */
function copyError(step, descriptor, error) {
    const { digest, mediaType, annotations } = descriptor;
    const { code, message, hint } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asCodedError */ ._r)(error);
    const title = annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .titleKey */ .kz];
    // The message of a registry's error has the digest already.
    if (step === 'pushing' && title === undefined && message.includes(digest))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK(code, message, { hint, cause: error });
    const what = title === undefined ? digest : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(title)}, ${digest}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK(code, `${step} ${what} (${mediaType}): ${message}`, { hint, cause: error });
}


/***/ }),

/***/ 92532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ createGraphReader),
/* harmony export */   g0: () => (/* binding */ readNodes),
/* harmony export */   oF: () => (/* binding */ manifestsOf)
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
/** Bytes of the manifests of one graph, which also stay in memory. */
const manifestBytesLimit = 256 * 1024 * 1024;
/**
 * All nodes of the graph of `root`, each once, children before parents, so that the root is the last.
 *
 * Content of an unknown media type is a blob. Throws what reading throws, `invalid-layout` for an invalid manifest, and
 * `unsupported` for a graph that exceeds a limit.
 */
async function readNodes(root, source) {
    return await createGraphReader(source)(root);
}
/** Each call of the reader returns what `readNodes` returns. `bytesLimit` is that of the manifests which one call reads. */
function createGraphReader(source, bytesLimit = manifestBytesLimit) {
    const nodes = new Map();
    const read = async (descriptor, depth, counter) => {
        const key = keyOf(descriptor);
        const existing = nodes.get(key);
        if (depth + (existing?.height ?? 0) > depthLimit)
            throw tooDeep(descriptor);
        if (existing)
            return existing;
        counter.count((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType) ? descriptor.size : 0);
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
    return async (root) => collect(await read(root, 0, createCounter(root, bytesLimit)), createCounter(root, bytesLimit));
}
/** The manifests and indexes among the nodes of a graph, the root first. */
function manifestsOf(nodes) {
    return nodes.toReversed().flatMap(({ descriptor, manifest }) => (manifest ? [descriptor] : []));
}
function createCounter(root, bytesLimit) {
    let [nodes, read] = [0, 0];
    return {
        count(bytes) {
            nodes += 1;
            read += bytes;
            if (nodes > nodeLimit)
                throw tooMany(root, `${nodeLimit} contents`);
            if (read > bytesLimit)
                throw tooMany(root, `${bytesLimit} bytes of manifests`);
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
        counter.count(0);
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
function tooMany(root, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${root.digest} lists more than ${what}`, {
        hint: 'Split it into several artifacts.',
    });
}
function tooDeep(descriptor) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${descriptor.digest} is nested more than ${depthLimit} indexes deep`, {
        hint: 'Publish an index that lists its manifests directly.',
    });
}


/***/ })

};
