export const id = 743;
export const ids = [743];
export const modules = {

/***/ 5743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  layout: () => (/* binding */ layout)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/layout/reader.js + 1 modules
var reader = __webpack_require__(8150);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(2186);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(5666);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(6198);
// EXTERNAL MODULE: ./.build/pack/import-graph.js
var import_graph = __webpack_require__(2760);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(8570);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: ./.build/layout/metadata.js
var metadata = __webpack_require__(8056);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(2759);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(3488);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/store/manifest-cache.js
var manifest_cache = __webpack_require__(8247);
;// CONCATENATED MODULE: ./.build/formats/layout/roots.js
/** The entries of an image layout's `index.json`: which are roots, with which tags, and which are referrers. */








/**
 * Sorts the entries of `index.json`. An entry with a tag is a root; one without is a root, too, unless another one lists it or
 * its subject is in the layout. An index with the tag `sha256-<hex>` lists referrers and is not a root (distribution-spec v1.1,
 * "Referrers Tag Schema").
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
    const referrers = unique([...others, ...listed].flatMap((entry) => referrersIn(entry, subjects)));
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
        const tags = [...new Set(names.flatMap((name) => tagOf(name) ?? []))];
        entries.push({ ...(await readEntry(descriptor, layout)), tags, ...(subject && { subject }) });
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
function unique(referrers) {
    return [...new Map(referrers.map((one) => [`${one.subject.digest} ${one.manifest.digest}`, one])).values()];
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
var artifacts = __webpack_require__(3600);
// EXTERNAL MODULE: ./.build/formats/shared/origins.js
var origins = __webpack_require__(4624);
;// CONCATENATED MODULE: ./.build/formats/layout.js
/** The format `layout`: an image layout that another tool wrote, published unchanged. */











/** image-spec v1.1.1, image-layout.md. */
const layout = { name: 'layout', detect, pack };
async function detect({ requests, workspace }) {
    const candidates = [];
    for (const { argument } of requests) {
        if (argument === undefined)
            throw withoutPath();
        const { path, digest } = await parseArgument(argument, workspace);
        const { found, roots } = await openStructure(workspace, path);
        const selected = roots.filter(({ descriptor }) => digest === undefined || descriptor.digest === digest);
        if (selected.length === 0)
            throw withoutRoot(found, digest);
        for (const root of selected)
            candidates.push(propose(root, found, selected.length));
    }
    return candidates;
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
function withoutRoot({ path }, digest) {
    const what = digest === undefined ? 'lists no manifest' : `does not list ${digest}`;
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} ${what} in its index.json`, {
        hint: 'Write the image to the layout before this step.',
    });
}


/***/ })

};
