export const id = 5743;
export const ids = [5743];
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

/***/ 5743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  layout: () => (/* binding */ layout)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/layout/reader.js + 1 modules
var reader = __webpack_require__(58150);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/pack/import-graph.js
var import_graph = __webpack_require__(42760);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/layout/metadata.js
var metadata = __webpack_require__(88056);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/store/cosign-tags.js
var cosign_tags = __webpack_require__(74415);
// EXTERNAL MODULE: ./.build/store/manifest-cache.js
var manifest_cache = __webpack_require__(10628);
;// CONCATENATED MODULE: ./.build/formats/layout/roots.js
/** The entries of an image layout's `index.json`: which are roots, with which tags, and which are referrers. */









/**
 * Sorts the entries of `index.json`. An entry with a tag is a root; one without is a root, too, unless another one lists it or
 * its subject is in the layout. An index with the tag `sha256-<hex>` lists referrers and is not a root (distribution-spec v1.1,
 * "Referrers Tag Schema"). A tag of cosign makes a referrer of what it is attached to, and no root.
 */
async function structureOf(layout) {
    const entries = await readEntries(layout);
    const [referrerLists, others] = partition(entries, ({ subject }) => subject !== undefined);
    const listed = await readListed(referrerLists, layout);
    const subjects = new Map();
    for (const { descriptor } of nodesOf([...others, ...listed]))
        subjects.set(descriptor.digest, descriptor);
    const orphans = referrerLists.filter(({ subject }) => subject && !subjects.has(subject));
    const candidates = [...others, ...orphans.map((orphan) => ({ ...orphan, tags: [] }))];
    const referrers = unique([
        ...[...others, ...listed].flatMap((entry) => referrersIn(entry, subjects)),
        ...entries.flatMap((entry) => attachedIn(entry, subjects)),
    ]);
    const below = new Set(referrers.map(({ manifest }) => manifest.digest));
    for (const { children } of nodesOf(candidates))
        for (const { descriptor } of children)
            below.add(descriptor.digest);
    const isRoot = ({ tags, descriptor }) => tags.length > 0 || !below.has(descriptor.digest);
    return { roots: candidates.filter(isRoot), referrers };
}
function partition(items, belongs) {
    return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
/** The nodes of all entries, each once. */
function nodesOf(entries) {
    const nodes = new Set(entries.map(({ node }) => node));
    // A set also goes through what is added on the way.
    for (const { children } of nodes)
        for (const child of children)
            nodes.add(child);
    return nodes;
}
async function readEntries(layout) {
    const groups = Map.groupBy(layout.entries, ({ digest }) => digest);
    const entries = [];
    for (const group of groups.values()) {
        const [descriptor] = group;
        if (!descriptor || !(0,media_types/* isManifestType */.Q3)(descriptor.mediaType))
            continue;
        const names = group.flatMap(({ annotations }) => annotations?.[oci_annotations/* refNameKey */.G4] ?? []);
        const subject = (0,media_types/* isIndexType */.$U)(descriptor.mediaType) ? names.map(listedSubject).find(Boolean) : undefined;
        const all = [...new Set(names.flatMap((name) => tagOf(name) ?? []))];
        const [cosignTags, tags] = partition(all, (tag) => (0,cosign_tags/* cosignSubject */.k)(tag) !== undefined);
        const entry = await readEntry(descriptor, layout);
        entries.push({ ...entry, tags, cosignTags, ...(subject && { subject }) });
    }
    return entries;
}
async function readEntry(descriptor, layout) {
    const node = (await (0,manifest_cache/* graphReaderOf */.$)(layout)((0,oci_descriptor/* bare */.$B)(descriptor))).at(-1);
    if (!node?.manifest)
        throw notManifest(descriptor);
    return { descriptor: (0,oci_descriptor/* bare */.$B)(descriptor), manifest: node.manifest, tags: [], node };
}
function notManifest({ digest, mediaType }) {
    return new errors/* CodedError */.AK('invalid-layout', `the referrer ${digest} is ${mediaType}, which is not a manifest`, {
        hint: metadata/* recreateHint */.lA,
    });
}
async function readListed(referrerLists, layout) {
    const listed = [];
    for (const { manifest, subject } of referrerLists) {
        for (const referrer of manifest.manifests) {
            listed.push({ ...(await readEntry(referrer, layout)), ...(subject && { subject }) });
        }
    }
    return listed;
}
/** A tag, or the tag of a full reference, as buildx writes it; `undefined` for any other name. */
function tagOf(refName) {
    if ((0,reference/* isTag */.dz)(refName))
        return refName;
    try {
        return (0,reference/* parseReference */.F2)(refName).tag;
    }
    catch {
        return undefined;
    }
}
/** The digest whose referrers an index with this name lists. */
function listedSubject(refName) {
    return /^sha(?:256|512)-[0-9a-f]+$/.test(refName) ? (0,oci_digest/* parseDigest */.m)(refName.replace('-', ':')) : undefined;
}
function referrersIn(entry, subjects) {
    const digest = entry.manifest.subject?.digest ?? entry.subject;
    const subject = digest && subjects.get(digest);
    return subject ? [{ subject: (0,oci_descriptor/* bare */.$B)(subject), manifest: entry.descriptor }] : [];
}
function attachedIn({ descriptor, cosignTags = [] }, subjects) {
    return cosignTags.flatMap((tag) => {
        const digest = (0,cosign_tags/* cosignSubject */.k)(tag);
        const subject = digest && subjects.get(digest);
        return subject ? [{ subject: (0,oci_descriptor/* bare */.$B)(subject), manifest: descriptor, tag }] : [];
    });
}
function unique(referrers) {
    const keyOf = ({ subject, manifest, tag }) => `${subject.digest} ${manifest.digest} ${tag}`;
    return [...new Map(referrers.map((one) => [keyOf(one), one])).values()];
}
/** Referrers of anything in a graph of these digests, and their referrers in turn; each after its subject. */
function referrersOf(digests, { referrers }) {
    const bySubject = Map.groupBy(referrers, ({ subject }) => subject.digest);
    const subjects = new Set(digests);
    const found = [];
    // A set also goes through what is added on the way.
    for (const digest of subjects) {
        for (const referrer of bySubject.get(digest) ?? []) {
            found.push(referrer);
            subjects.add(referrer.manifest.digest);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(33600);
// EXTERNAL MODULE: ./.build/formats/shared/origins.js
var origins = __webpack_require__(74624);
// EXTERNAL MODULE: ./.build/formats/shared/requests.js
var requests = __webpack_require__(21289);
;// CONCATENATED MODULE: ./.build/formats/layout.js
/** The format `layout`: an image layout that another tool wrote, published unchanged. */












/** image-spec v1.1.1, image-layout.md. */
const layout = { name: 'layout', detect, pack };
async function detect(context) {
    const candidates = [];
    for (const request of context.requests) {
        const about = { files: [], named: true };
        candidates.push(...((await (0,requests/* collect */.Fo)(context, about, () => rootsOf(request, context.workspace))) ?? []));
    }
    return candidates;
}
async function rootsOf({ argument }, workspace) {
    if (argument === undefined)
        throw withoutPath();
    const { path, digest } = await parseArgument(argument, workspace);
    const real = await (0,requests/* followNamed */.hu)(workspace, path);
    if (!real)
        throw absent(path);
    const { found, roots } = await openStructure(workspace, real.path);
    const selected = roots.filter(({ descriptor }) => digest === undefined || descriptor.digest === digest);
    if (selected.length === 0)
        throw withoutRoot(found, digest);
    return selected.map((root) => propose(root, found, selected.length));
}
/** `<path>`, or `<path>@<digest>` for one root of several. */
async function parseArgument(argument, workspace) {
    const at = argument.lastIndexOf('@');
    const digest = at > 0 ? (0,oci_digest/* parseDigest */.m)(argument.slice(at + 1)) : undefined;
    if (digest && !(await workspace.stat(argument)))
        return { path: argument.slice(0, at), digest };
    return { path: argument };
}
function propose(root, { path }, count) {
    const origin = `${path}/index.json`;
    const version = root.manifest.annotations[oci_annotations/* versionKey */._5];
    return {
        files: [path],
        claims: [],
        name: { value: nameOf(path), origin: 'name of the layout' },
        explicit: true,
        named: true,
        digest: root.descriptor.digest,
        ...tagsOf(root, count),
        ...(version !== undefined && { version: { value: version, origin } }),
        annotations: (0,origins/* withOrigins */.g)(root.manifest.annotations, origin),
    };
}
/** Several roots share a repository, so one without a tag is pushed by its digest only. */
function tagsOf({ tags }, count) {
    return tags.length > 0 || count > 1 ? { tags } : {};
}
function nameOf(path) {
    return path === '.' ? 'layout' : (0,paths/* baseName */.Fl)(path).replace(/\.tar$/i, '');
}
/** Annotations of the plan would change the digest, and are not added. */
async function pack(artifact, { workspace, packer }) {
    const { found, ...structure } = await openStructure(workspace, (0,artifacts/* firstFile */.F)(artifact));
    return await (0,reader/* withLayoutErrors */.a)(found, async () => {
        const root = rootOf(artifact, structure.roots, found);
        const importChecked = async (top) => {
            const descriptors = await (0,import_graph/* importGraph */.S)(top, found, packer);
            for (const descriptor of descriptors)
                await found.check(descriptor);
            return descriptors;
        };
        const descriptors = await importChecked(root.descriptor);
        const own = referrersOf(new Set(descriptors.map(({ digest }) => digest)), structure);
        for (const { manifest } of own)
            await importChecked(manifest);
        return { root: root.descriptor, referrers: own };
    });
}
const opened = new WeakMap();
/** The graph of a layout is read once for all artifacts that are made of it. */
async function openStructure(workspace, path) {
    const open = opened.get(workspace) ?? (0,memoize/* memoize */.B)((one) => readStructure(workspace, one));
    opened.set(workspace, open);
    return await open(path);
}
async function readStructure(workspace, path) {
    const found = await (0,reader/* openLayoutReader */.q)(workspace, path);
    return { found, ...(await (0,reader/* withLayoutErrors */.a)(found, () => structureOf(found))) };
}
function rootOf({ digest, name }, roots, { path }) {
    const root = digest === undefined ? roots[0] : roots.find(({ descriptor }) => descriptor.digest === digest);
    if (root && (digest !== undefined || roots.length === 1))
        return root;
    const what = digest === undefined ? 'a digest to select a root' : `the root ${digest}, which is not in the index.json`;
    throw new errors/* CodedError */.AK('invalid-plan', `${(0,_build_text/* printable */.g$)(name)} needs ${what} of ${(0,_build_text/* printable */.g$)(path)}`, {
        hint: 'Regenerate the plan with "dry-run".',
    });
}
function withoutPath() {
    return new errors/* CodedError */.AK('input', 'formats: layout has no path', {
        hint: 'Name the folder or the archive: formats: layout:build/oci',
    });
}
function absent(path) {
    return new errors/* CodedError */.AK('input', `formats: layout:${(0,_build_text/* printable */.g$)(path)} does not exist`, {
        hint: 'Write the layout before this step, or name its folder or archive: formats: layout:build/oci',
    });
}
function withoutRoot({ path }, digest) {
    const what = digest === undefined ? 'lists no manifest' : `does not list ${digest}`;
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} ${what} in its index.json`, {
        hint: 'Write the image to the layout before this step.',
    });
}


/***/ }),

/***/ 33600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ firstFile),
/* harmony export */   n: () => (/* binding */ onlyFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The files of a planned artifact; somebody may have edited the plan. */


/** The first file. Throws `invalid-plan` when there is none. */
function firstFile(artifact) {
    const [path] = artifact.files;
    if (path !== undefined)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has no file`, {
        hint: 'Name its file in the plan, or regenerate the plan with "dry-run".',
    });
}
/** The only file. Throws `invalid-plan` when there is none or more than one. */
function onlyFile(artifact) {
    if (artifact.files.length <= 1)
        return firstFile(artifact);
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has ${artifact.files.length} files`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', what, { hint: 'Name one file per artifact in the plan.' });
}


/***/ }),

/***/ 74624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withOrigins)
/* harmony export */ });
/** Values with their origin. */
/** Adds the same origin to each value. */
function withOrigins(values, origin) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, origin }]));
}


/***/ }),

/***/ 42760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ importGraph)
/* harmony export */ });
/* harmony import */ var _store_manifest_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10628);
/** Import of a content graph that another tool made: it becomes content of this run, every byte unchanged. */

/**
 * Adds `root` and everything below it. Manifests are read now, and again when they are sent if the cache has not kept them; blobs are
 * opened when they are sent.
 *
 * Returns every content of the graph. Throws what reading a manifest throws.
 */
async function importGraph(root, source, packer) {
    const cached = (0,_store_manifest_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .withManifestCache */ .u)(source);
    const descriptors = (await (0,_store_manifest_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .graphReaderOf */ .$)(source)(root)).map((node) => node.descriptor);
    for (const descriptor of descriptors)
        packer.importContent(descriptor, () => cached.fetch(descriptor));
    return descriptors;
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

/***/ 10628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ graphReaderOf),
/* harmony export */   u: () => (/* binding */ withManifestCache)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92532);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30579);
/** What several graphs of one source share is read once: their nodes, and the bytes of manifests in a cache of limited size. */





/** Bytes of the manifests that one cache keeps; of more, those that were not used for the longest time are read again. */
const cacheLimit = 32 * 1024 * 1024;
const caches = new WeakMap();
/** The source with a cache; always the same one for the same source. */
function withManifestCache(source, limit = cacheLimit) {
    const cached = caches.get(source) ?? createCached(source, limit);
    caches.set(source, cached);
    return cached;
}
const readers = new WeakMap();
/** The reader of the graphs of a source; always the same one for the same source. */
function graphReaderOf(source) {
    const reader = readers.get(source) ?? (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .createGraphReader */ .ec)(withManifestCache(source));
    readers.set(source, reader);
    return reader;
}
function createCached(source, limit) {
    const kept = new Map();
    let size = 0;
    const keep = (digest, bytes) => {
        // The last entry of a map is the one that was set last.
        if (!kept.delete(digest))
            size += bytes.byteLength;
        kept.set(digest, bytes);
        for (const [oldest, { byteLength }] of kept) {
            if (size <= limit)
                return;
            kept.delete(oldest);
            size -= byteLength;
        }
    };
    const fetch = (descriptor) => {
        if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType))
            return source.open?.(descriptor) ?? source.fetch(descriptor);
        const read = async () => kept.get(descriptor.digest) ??
            (await (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6));
        async function* bytesOf() {
            const bytes = await read();
            keep(descriptor.digest, bytes);
            yield bytes;
        }
        return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bytesOf(), { objectMode: false });
    };
    return { exists: (descriptor) => source.exists(descriptor), fetch };
}


/***/ })

};
