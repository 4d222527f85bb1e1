export const id = 1832;
export const ids = [1832];
export const modules = {

/***/ 51832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyToLayout: () => (/* binding */ copyToLayout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14648);
/* harmony import */ var _store_copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44723);
/* harmony import */ var _store_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92532);
/* harmony import */ var _store_referrers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15076);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/** Copying an artifact into an image layout, with its referrers on request. */






const withoutThem = 'Copy without them: referrers: false';
/** Returns the number of referrers that were copied. Throws `unsupported` where the store cannot list them. */
async function copyToLayout(request) {
    const { source, root, target, tag, concurrency } = request;
    const options = { known: new Set(), concurrency };
    await (0,_store_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyGraph */ .a)(root, source, target, options);
    if (tag !== undefined && (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag))
        await target.tag(root, tag);
    else
        await target.can.addUntagged?.(root);
    return request.referrers ? await copyReferrers(request) : 0;
}
/** Returns how many there are. */
async function copyReferrers({ source, root, target, concurrency }) {
    const nodes = await (0,_store_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .readNodes */ .g)(root, source);
    const referrers = await (0,_store_referrers_js__WEBPACK_IMPORTED_MODULE_4__/* .readReferrers */ .t)(nodes, (subject) => referrersOf(subject, source), withoutThem);
    for (const { subject, manifest } of referrers) {
        await (0,_store_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyGraph */ .a)(manifest, source, target, { known: new Set(), concurrency });
        await target.can.referrers?.add(subject, manifest);
    }
    return referrers.length;
}
async function referrersOf(subject, source) {
    if (source.referrers)
        return await source.referrers(subject.digest);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `the referrers of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(subject.digest)} cannot be listed`, {
        hint: withoutThem,
    });
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

/***/ 15076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReferrers)
/* harmony export */ });
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/** Referrers of a content graph: what refers to its manifests, and what refers to that. */


/** Maximum number of referrers of one graph: a registry may make up another one of each. */
const graphReferrerLimit = 10_000;
/** Subjects whose referrers are listed at the same time. */
const concurrency = 8;
/**
 * Those of the root, of the manifests below it, and then of what was found so, as `cosign copy` and `oras cp --recursive` do; each
 * manifest once. `list` returns the referrers of one subject. Throws `unsupported` with `hint` for more than 10,000.
 */
async function readReferrers(nodes, list, hint) {
    const own = new Set(nodes.map(({ descriptor }) => descriptor.digest));
    const found = new Map();
    // The root is the last node.
    let subjects = nodes.toReversed().flatMap(({ descriptor, manifest }) => (manifest ? [descriptor] : []));
    while (subjects.length > 0) {
        const added = [];
        for (const one of await listEach(subjects, list, () => tooMany(nodes, hint))) {
            if (found.has(one.manifest.digest))
                continue;
            found.set(one.manifest.digest, one);
            added.push(one);
        }
        if (found.size > graphReferrerLimit)
            throw tooMany(nodes, hint);
        // The referrers of a manifest of the graph have been listed.
        subjects = added.flatMap(({ manifest }) => (own.has(manifest.digest) ? [] : [manifest]));
    }
    return [...found.values()];
}
async function listEach(subjects, list, tooMany) {
    const lists = [];
    let listed = 0;
    await (0,_async_js__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .HN)([...subjects.entries()], concurrency, async ([position, subject]) => {
        const manifests = await list(subject);
        listed += manifests.length;
        if (listed > graphReferrerLimit)
            throw tooMany();
        lists[position] = manifests.map((manifest) => ({ subject, manifest }));
    });
    return lists.flat();
}
function tooMany(nodes, hint) {
    const root = nodes.at(-1)?.descriptor.digest;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${root} has more than ${graphReferrerLimit} referrers`, { hint });
}


/***/ })

};
