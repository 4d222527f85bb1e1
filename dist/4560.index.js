export const id = 4560;
export const ids = [4560];
export const modules = {

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

/***/ 74415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readCosignTags),
/* harmony export */   k: () => (/* binding */ cosignSubject)
/* harmony export */ });
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76198);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/** What cosign attaches by tags: up to version 2, signatures have no subject, but a tag that is made of the digest. */




/** Signatures, attestations and bills of materials (sigstore/cosign, pkg/oci/remote/remote.go `suffix\u2026`). */
const endings = ['sig', 'att', 'sbom'];
const tagPattern = new RegExp(`^(sha256|sha512)-([0-9a-f]+)\\.(?:${endings.join('|')})$`);
/** Manifests whose tags are looked up one by one; with more of them, the list of tags takes fewer requests. */
const singleLimit = 4;
const concurrency = 8;
/** The digest of what a manifest with this tag is attached to; `undefined` for any other tag. */
function cosignSubject(tag) {
    const [, algorithm, encoded] = tagPattern.exec(tag) ?? [];
    return encoded === undefined ? undefined : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(`${algorithm}:${encoded}`);
}
/** Those of manifests, in their order. */
async function readCosignTags(subjects, source) {
    const wanted = new Map(subjects.flatMap((subject) => tagsOf(subject).map((tag) => [tag, subject])));
    const tags = subjects.length > singleLimit ? await listed(wanted, source) : [...wanted.keys()];
    const found = new Map();
    await (0,_async_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .HN)(tags, concurrency, async (tag) => {
        found.set(tag, await lookUp(tag, source));
    });
    return [...wanted].flatMap(([tag, subject]) => {
        const manifest = found.get(tag);
        return manifest ? [{ subject, manifest, tag }] : [];
    });
}
/** Registries that refuse what is absent do so here too: the artifact itself could be read (docs/registries.md). */
async function lookUp(tag, { resolve }) {
    try {
        return await resolve(tag);
    }
    catch (error) {
        const { code } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error);
        if (code === 'denied' || code === 'unauthenticated')
            return undefined;
        throw error;
    }
}
function tagsOf({ digest }) {
    return endings
        .map((ending) => `${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(digest)}-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedDigest */ .nz)(digest)}.${ending}`)
        .filter(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz);
}
/** Those of the wanted tags that the store lists; all where it lists none. */
async function listed(wanted, { listTags }) {
    const found = [];
    try {
        if (!listTags)
            return [...wanted.keys()];
        for await (const tag of listTags())
            if ((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag) && wanted.has(tag))
                found.push(tag);
        return found;
    }
    catch {
        // A list may take rights that the look-up of a tag does not.
        return [...wanted.keys()];
    }
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


/***/ }),

/***/ 15076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReferrers)
/* harmony export */ });
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92532);
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
    let subjects = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsOf */ .oF)(nodes);
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
    await (0,_async_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .HN)([...subjects.entries()], concurrency, async ([position, subject]) => {
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


/***/ }),

/***/ 84560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copyAll: () => (/* binding */ copyAll),
  folderOf: () => (/* binding */ folderOf)
});

// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/oci/source-reference.js + 2 modules
var source_reference = __webpack_require__(89599);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/tag.js
var oci_tag = __webpack_require__(14648);
// EXTERNAL MODULE: ./.build/store/copy.js
var copy = __webpack_require__(44723);
// EXTERNAL MODULE: ./.build/store/cosign-tags.js
var cosign_tags = __webpack_require__(74415);
// EXTERNAL MODULE: ./.build/store/graph.js
var graph = __webpack_require__(92532);
// EXTERNAL MODULE: ./.build/store/referrers.js
var store_referrers = __webpack_require__(15076);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/pull/copy-to-layout.js
/** Copying an artifact into an image layout, with its referrers on request. */







/** Small blobs under way; a registry reads fewer at a time. */
const smallConcurrency = 64;
const withoutThem = 'Copy without them: referrers: false';
/** Returns the number of referrers that were copied. Throws `unsupported` where the store cannot list them. */
async function copyToLayout(request) {
    const { source, root, target, tag, concurrency } = request;
    const options = { known: new Set(), concurrency, smallConcurrency };
    await (0,copy/* copyGraph */.a)(root, source, target, options);
    if (tag === undefined || !(0,oci_tag/* isTag */.dz)(tag))
        await target.can.addUntagged?.([root]);
    else if (await isTakingPlace(request, tag))
        request.onReplaced(request.isWholeName ? tag : `${request.name}-${tag}`);
    return request.referrers ? await copyReferrers(request) : 0;
}
/** Tags the copy. Returns whether another manifest had the name. */
async function isTakingPlace({ root, target, isWholeName }, tag) {
    if (isWholeName)
        return (await target.can.tagReferrer?.(root, tag)) ?? false;
    const before = await target.resolve(tag);
    await target.tag(root, tag);
    return before !== undefined && before.digest !== root.digest;
}
/** Those with a subject, and those that cosign has attached by tags. Returns how many there are. */
async function copyReferrers(request) {
    const { source, root, target, concurrency, onReplaced } = request;
    const nodes = await (0,graph/* readNodes */.g0)(root, source);
    const referrers = await (0,store_referrers/* readReferrers */.t)(nodes, (subject) => referrersOf(subject, source), withoutThem);
    for (const { manifest } of referrers)
        await (0,copy/* copyGraph */.a)(manifest, source, target, { known: new Set(), concurrency, smallConcurrency });
    if (referrers.length > 0)
        await target.can.addUntagged?.(referrers.map(({ manifest }) => manifest));
    const tagged = await (0,cosign_tags/* readCosignTags */.T)((0,graph/* manifestsOf */.oF)(nodes), source);
    for (const { manifest, tag } of tagged) {
        await (0,copy/* copyGraph */.a)(manifest, source, target, { known: new Set(), concurrency, smallConcurrency });
        if (await target.can.tagReferrer?.(manifest, tag))
            onReplaced(tag);
    }
    return referrers.length + tagged.length;
}
async function referrersOf(subject, source) {
    if (source.referrers)
        return await source.referrers(subject.digest);
    throw new errors/* CodedError */.AK('unsupported', `the referrers of ${(0,_build_text/* printable */.g$)(subject.digest)} cannot be listed`, {
        hint: withoutThem,
    });
}

// EXTERNAL MODULE: ./.build/pull/select.js
var pull_select = __webpack_require__(20126);
// EXTERNAL MODULE: ./.build/pull/target-names.js
var target_names = __webpack_require__(84590);
;// CONCATENATED MODULE: ./.build/verbs/pull-copy.js
/** Copying what is pulled into an image layout, in place of files. */







/** Copies each artifact as a whole. Throws `input` for two that would have one name in the layout. */
async function copyAll(opened, copy) {
    const named = [];
    for (const one of opened)
        named.push(await nameOf(one, copy));
    requireDistinct(named);
    const copied = [];
    for (const one of named)
        copied.push(await copyOne(one, copy));
    return copied;
}
async function nameOf(opened, { criteria, concurrency }) {
    const { reference, root, source, location } = opened;
    const context = { reference, location, source, concurrency };
    const selected = await (0,pull_select/* select */.L)(root, criteria, context, criteria.length === 0);
    return { ...opened, selected, ...layoutNameOf(opened, selected) };
}
/** Of a registry, by repository and tag; from a layout, the name that it has there, which may be the reference in a registry. */
function layoutNameOf({ reference, location, root }, selected) {
    const parsed = (0,source_reference/* parseSourceReference */.O$)(reference);
    const name = (0,target_names/* selectedName */.FL)(location, root, selected);
    if (parsed.kind === 'registry') {
        const { tag = parsed.reference.digest ? undefined : 'latest' } = parsed.reference;
        return { name, isWholeName: false, ...(tag !== undefined && { tag }) };
    }
    const { name: given } = parsed;
    if (given === undefined || (0,oci_reference/* isTag */.dz)(given))
        return { name, isWholeName: true, ...(given && { tag: given }) };
    const full = referenceIn(given);
    return full?.tag === undefined
        ? { name, isWholeName: false }
        : { name: (0,target_names/* selectedName */.FL)(full.name, root, selected), isWholeName: false, tag: full.tag };
}
function referenceIn(text) {
    try {
        return (0,oci_reference/* parseReference */.F2)(text);
    }
    catch {
        return undefined;
    }
}
function shownName({ name, tag, isWholeName }) {
    return tag === undefined || isWholeName ? tag : `${name}-${tag}`;
}
/** The second one would take the name of the first. */
function requireDistinct(all) {
    const isSame = (one, other) => one.tag !== undefined &&
        shownName(one) === shownName(other) &&
        one.selected.descriptor.digest !== other.selected.descriptor.digest;
    for (const [index, one] of all.entries()) {
        const other = all.slice(0, index).find((before) => isSame(one, before));
        if (other)
            throw (0,input_error/* inputError */.Xu)(`${(0,_build_text/* printable */.g$)(other.reference)} and ${(0,_build_text/* printable */.g$)(one.reference)} would both be ${(0,_build_text/* printable */.g$)(shownName(one) ?? '')} in the layout`, { hint: 'Copy each into a layout of its own, or name one of them by its digest alone' });
    }
}
async function copyOne({ reference, source, location, selected, name, tag, isWholeName }, { to, referrers, concurrency, stores, note }) {
    const { descriptor, manifest } = selected;
    const target = await stores.open({ kind: 'layout', folder: to, name }, 'push');
    const count = await copyToLayout({
        source,
        root: descriptor,
        target,
        name,
        ...(tag !== undefined && { tag }),
        isWholeName,
        referrers,
        concurrency,
        onReplaced: (taken) => note(`${(0,_build_text/* printable */.g$)(to)}: ${replacement(taken)}`),
    });
    if (referrers)
        note(`${(0,_build_text/* printable */.g$)(reference)}: ${count === 1 ? '1 referrer was' : `${count} referrers were`} copied`);
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
function replacement(name) {
    if (/^sha256-[0-9a-f]{64}\./.test(name))
        return `${name} had other statements of cosign, and has these now`;
    return `${(0,_build_text/* printable */.g$)(name)} was another manifest, and is this one now`;
}
/** The folder that `to` names. Throws `input` for anything else. */
function folderOf(to) {
    const folder = to.replace(/^oci:/, '');
    const [, named, name] = /^((?:[A-Za-z]:[\\/])?[^:]+):(.*)$/s.exec(folder) ?? [];
    if (named !== undefined && to.startsWith('oci:') && !folder.startsWith('//'))
        throw (0,input_error/* inputError */.Xu)(`"to" is ${(0,_build_text/* printable */.g$)(to)}, which names ${(0,_build_text/* printable */.g$)(name ?? '')} in it; an artifact keeps its tag`, {
            hint: 'Name the folder alone',
            lines: { to: `oci:${named}` },
        });
    if (/^~(?:[\\/]|$)/.test(folder))
        throw (0,input_error/* inputError */.Xu)(`"to" is ${(0,_build_text/* printable */.g$)(to)}, and nothing expands "~" in it`, {
            hint: 'Name the folder in full, or relative to the current one, for example',
            lines: { to: `oci:.${folder.slice(1)}` },
        });
    if (to.startsWith('oci:') && folder !== '' && !folder.startsWith('//'))
        return folder;
    const isPath = /^(?:\.{0,2}\/[\w./-]+|[\w-]+\/?)$/.test(to);
    throw (0,input_error/* inputError */.Xu)(`"to" is ${(0,_build_text/* printable */.g$)(to)}, and an artifact is copied into an image layout`, {
        hint: 'Name its folder',
        lines: { to: isPath ? `oci:${to}` : 'oci:./out' },
    });
}


/***/ })

};
