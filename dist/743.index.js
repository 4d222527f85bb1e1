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
// EXTERNAL MODULE: ./.build/formats/shared/requests.js
var requests = __webpack_require__(1289);
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
    const real = (await (0,requests/* followNamed */.hu)(workspace, path))?.path ?? path;
    const { found, roots } = await openStructure(workspace, real);
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
function withoutRoot({ path }, digest) {
    const what = digest === undefined ? 'lists no manifest' : `does not list ${digest}`;
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} ${what} in its index.json`, {
        hint: 'Write the image to the layout before this step.',
    });
}


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ firstFile),
/* harmony export */   n: () => (/* binding */ onlyFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
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

/***/ 4624:
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

/***/ 7076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Q4: () => (/* binding */ openContent),
/* harmony export */   j: () => (/* binding */ resolveDigest),
/* harmony export */   lY: () => (/* binding */ requireSize)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5118);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3488);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1005);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8056);
/** Reading the content of an image layout: blobs by digest, and manifests that `index.json` does not list. */









/** The blobs as a Source. `exists` compares sizes only; content is verified when it is fetched. */
function openContent(files) {
    const open = (descriptor) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(chunksOf(files, descriptor), { objectMode: false });
    return {
        exists: async ({ digest, size }) => (await files.size((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(digest))) === size,
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr)(open(descriptor), descriptor),
        open,
    };
}
async function* chunksOf(files, descriptor) {
    await requireSize(files, descriptor);
    yield* files.open((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(descriptor.digest));
}
/** Throws `not-found` for a missing blob and `digest-mismatch` for one of another size. */
async function requireSize(files, descriptor) {
    const name = (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(descriptor.digest);
    const size = await files.size(name);
    if (size === undefined)
        throw missing(files, descriptor);
    if (size === descriptor.size)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(files.path)} has ${name} with ${size} bytes instead of ${descriptor.size}`, { hint: _metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .recreateHint */ .lA });
}
/** The manifest with this digest: as `index.json` describes it, else as its own content does; `undefined` if there is none. */
async function resolveDigest(files, index, digest) {
    return (0,_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .findEntry */ .w4)(files, index, { digest }) ?? (await describeManifest(files, digest));
}
async function describeManifest(files, digest) {
    const bytes = await files.read((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(digest), _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6 + 1);
    if (!bytes || bytes.byteLength > _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6)
        return undefined;
    const mediaType = manifestTypeOf(bytes);
    if (mediaType === undefined)
        return undefined;
    const descriptor = { mediaType, digest, size: bytes.byteLength };
    return isDescribedBy(bytes, descriptor) ? descriptor : undefined;
}
/** A blob may be any JSON, so only content with the members of a manifest is taken for one. */
function manifestTypeOf(bytes) {
    try {
        const body = JSON.parse(new TextDecoder().decode(bytes));
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isRecord */ .u4)(body) || !(Array.isArray(body.layers) || Array.isArray(body.manifests)))
            return undefined;
        const { mediaType } = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, 'blob');
        return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(mediaType) ? mediaType : undefined;
    }
    catch {
        return undefined;
    }
}
function isDescribedBy(bytes, descriptor) {
    try {
        (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .requireBytes */ .V5)(bytes, descriptor);
        return true;
    }
    catch {
        return false;
    }
}
/** The error for a blob that is not in the layout. */
function missing({ path }, { digest, mediaType }, hint = _metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .recreateHint */ .lA) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path)} lacks ${(0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(digest)} (${mediaType})`, { hint });
}


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ indexFile),
/* harmony export */   T1: () => (/* binding */ versionFile),
/* harmony export */   c7: () => (/* binding */ blobFile),
/* harmony export */   fU: () => (/* binding */ blobFolders)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6198);
/** The files of an image layout by their names (image-spec v1.1.1, image-layout.md), in a folder or in an archive. */

const versionFile = 'oci-layout';
const indexFile = 'index.json';
/** Folders of blobs by digest algorithm. */
const blobFolders = ['blobs/sha256', 'blobs/sha512'];
/** Name of the file of a blob. A digest is validated when it is parsed, so that the name stays below `blobs`. */
function blobFile(digest) {
    return `blobs/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestAlgorithm */ .g4)(digest)}/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedDigest */ .nz)(digest)}`;
}


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ descriptorsOf),
/* harmony export */   _4: () => (/* binding */ refNameOf),
/* harmony export */   eU: () => (/* binding */ requireVersion),
/* harmony export */   ky: () => (/* binding */ versionFileContent),
/* harmony export */   lA: () => (/* binding */ recreateHint),
/* harmony export */   vY: () => (/* binding */ readIndex),
/* harmony export */   w4: () => (/* binding */ findEntry),
/* harmony export */   yK: () => (/* binding */ requireIndex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5118);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5666);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2759);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1005);
/** The metadata files of an image layout, `oci-layout` and `index.json`: parsed within limits, whichever tool wrote them. */







/** The version of image layouts that this project reads and writes. */
const version = '1.0.0';
/** Content of the `oci-layout` file. */
const versionFileContent = JSON.stringify({ imageLayoutVersion: version });
const versionSizeLimit = 4096;
/** Bytes; some 50,000 entries, more than clients load. */
const indexSizeLimit = 16 * 1024 * 1024;
/** Throws `invalid-layout` unless `oci-layout` is present and has a supported version. */
async function requireVersion(files) {
    const content = await readObject(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .versionFile */ .T1, versionSizeLimit);
    if (!content)
        throw missing(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .versionFile */ .T1);
    const found = content.imageLayoutVersion;
    if (found === version)
        return;
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h$)(found), 40);
    throw invalid(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .versionFile */ .T1, `has the version ${shown}, and only ${version} is supported`);
}
/** The content of `index.json`, or `undefined` if there is none. Throws `invalid-layout`; single entries are not validated. */
async function readIndex(files) {
    const members = await readObject(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV, indexSizeLimit);
    if (!members)
        return undefined;
    const entries = members.manifests ?? [];
    if (!Array.isArray(entries) || !entries.every(_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4))
        throw invalid(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV, 'is invalid: "manifests" must be an array of objects');
    return { members, entries };
}
/** As `readIndex`; throws `invalid-layout` if there is no `index.json`. */
async function requireIndex(files) {
    const index = await readIndex(files);
    if (!index)
        throw missing(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV);
    return index;
}
/** All entries as descriptors. Throws `invalid-layout` if one is invalid. */
function descriptorsOf(files, { entries }) {
    return entries.map((entry) => (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(entry, nameOf(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV)));
}
/** The descriptor of the first entry with this reference name or digest. Throws `invalid-layout` if the entry is invalid. */
function findEntry(files, { entries }, wanted) {
    const found = entries.find((entry) => 'refName' in wanted ? refNameOf(entry) === wanted.refName : entry.digest === wanted.digest);
    if (!found)
        return undefined;
    const { artifactType, ...descriptor } = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(found, nameOf(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV));
    return { ...(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(descriptor), ...(artifactType && { artifactType }) };
}
/** The `org.opencontainers.image.ref.name` annotation of an entry. */
function refNameOf(entry) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(entry.annotations) ? entry.annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .refNameKey */ .G4] : undefined;
}
async function readObject(files, name, limit) {
    const bytes = await files.read(name, limit + 1);
    if (!bytes)
        return undefined;
    if (bytes.byteLength > limit)
        throw invalid(files, name, `is larger than ${limit} bytes`);
    const value = parse(bytes, (cause) => invalid(files, name, 'is not JSON', cause));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(value))
        throw invalid(files, name, 'is not a JSON object');
    return value;
}
function parse(bytes, toError) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw toError(cause);
    }
}
function nameOf({ path }, name) {
    return `${path}/${name}`;
}
function missing({ path }, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} is not an image layout: it has no ${name}`, {
        hint: recreateHint,
    });
}
function invalid(files, name, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(nameOf(files, name))} ${what}`, {
        hint: recreateHint,
        cause,
    });
}
/** The hint of errors about a layout that another tool has written. */
const recreateHint = 'Recreate the image layout with the tool that wrote it, or use another one.';


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ openLayoutReader),
  a: () => (/* binding */ withLayoutErrors)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(2186);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(6198);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(7243);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(8570);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(579);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/header.js + 2 modules
var header = __webpack_require__(6532);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/pax.js
var pax = __webpack_require__(750);
// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(3505);
;// CONCATENATED MODULE: ./.build/layout/archive.js
/** An image layout in an uncompressed tar archive: its files are located by their headers and read without unpacking. */






const blockSize = 512;
/** Maximum number of entries; an image has a handful of layers, a large mirror some thousands. */
const entryLimit = 100_000;
/** Maximum bytes of an extended header; a path and a few times take some hundred. */
const extensionLimit = 1024 * 1024;
const chunkSize = 1024 * 1024;
/**
 * The regular files of an archive by their paths without a leading `./`. `archiveSize` is the size of the archive in bytes.
 *
 * Throws `invalid-layout` for a compressed, damaged or truncated archive, and for one with two files of the same name, of which
 * tools use different ones.
 */
async function openArchive(workspace, path, archiveSize) {
    const files = new Map();
    for await (const { name, start, size } of readEntries(workspace, path, archiveSize)) {
        if (files.has(name))
            throw invalid(path, `has two files of the name ${(0,_build_text/* printable */.g$)(name)}`);
        files.set(name, { path, start, size });
    }
    return {
        path,
        size: async (name) => files.get(name)?.size,
        async read(name, length) {
            const file = files.get(name);
            return file && (await workspace.slice(path, file.start, Math.min(length, file.size)));
        },
        open(name) {
            const file = files.get(name);
            if (!file)
                throw invalid(path, `lacks ${(0,_build_text/* printable */.g$)(name)}`);
            return external_node_stream_.Readable.from(readPart(workspace, file), { objectMode: false });
        },
    };
}
async function* readPart(workspace, { path, start, size }) {
    for (let done = 0; done < size; done += chunkSize)
        yield await workspace.slice(path, start + done, Math.min(chunkSize, size - done));
}
async function* readEntries(workspace, path, archiveSize) {
    let extension;
    let offset = 0;
    for (let count = 0; offset < archiveSize; count += 1) {
        if (count === entryLimit)
            throw invalid(path, `has more than ${entryLimit} entries`);
        const header = readHeader(await workspace.slice(path, offset, blockSize), extension, path, offset);
        if (!header)
            return;
        const { name, type, size } = header;
        const start = offset + blockSize;
        if (start + size > archiveSize)
            throw invalid(path, `ends within ${(0,_build_text/* printable */.g$)(name)}`);
        if (type === 'ExtendedHeader')
            extension = await readExtension(workspace, { path, start, size });
        else if (type === 'NextFileHasLongPath')
            extension = await readLongPath(workspace, { path, start, size });
        else
            extension = type === 'GlobalExtendedHeader' ? extension : undefined;
        if (type === 'File' || type === 'OldFile')
            yield { name: name.replace(/^(?:\.\/)+/, ''), start, size };
        offset = start + Math.ceil(size / blockSize) * blockSize;
    }
}
/** The header at this offset, or `undefined` at the end of the archive. */
function readHeader(block, extension, path, offset) {
    if (offset === 0)
        requireUncompressed(block, path);
    if (block.byteLength < blockSize)
        throw invalid(path, 'is not a tar archive');
    const header = decode(block, extension, path);
    if (header.nullBlock)
        return undefined;
    const { path: name, type, size = 0 } = header;
    if (!header.cksumValid || name === undefined || !Number.isSafeInteger(size)) {
        throw invalid(path, `is not a tar archive, or is damaged at byte ${offset}`);
    }
    return { name, type, size };
}
function decode(block, extension, path) {
    try {
        return new header/* Header */.Y(Buffer.from(block), 0, extension);
    }
    catch (cause) {
        throw invalid(path, 'has an invalid header', cause);
    }
}
async function readExtension(workspace, part) {
    return pax/* Pax */.u.parse(await readText(workspace, part));
}
/** GNU tar's extension for paths of more than 100 characters, such as those of sha512 blobs. */
async function readLongPath(workspace, part) {
    return { path: (await readText(workspace, part)).replace(/\0.*$/s, '') };
}
async function readText(workspace, { path, start, size }) {
    if (size > extensionLimit)
        throw invalid(path, `has an extended header of ${size} bytes`);
    return new TextDecoder().decode(await workspace.slice(path, start, size));
}
function requireUncompressed(block, path) {
    const [first, second] = block;
    const compression = first === 0x1f && second === 0x8b ? 'gzip' : first === 0x28 && second === 0xb5 ? 'zstd' : '';
    if (compression === '')
        return;
    throw new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} is compressed with ${compression}`, {
        hint: `Write an uncompressed tar archive, or decompress it before this step: ${compression} -d ${(0,shell_word/* shellWord */.r)((0,_build_text/* printable */.g$)(path))}`,
    });
}
function invalid(path, what, cause) {
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} ${what}`, {
        hint: 'Recreate the image layout as a folder or an uncompressed tar archive.',
        cause,
    });
}

// EXTERNAL MODULE: ./.build/layout/content.js
var content = __webpack_require__(7076);
// EXTERNAL MODULE: ./.build/layout/files.js
var layout_files = __webpack_require__(1005);
// EXTERNAL MODULE: ./.build/layout/metadata.js
var metadata = __webpack_require__(8056);
;// CONCATENATED MODULE: ./.build/layout/reader.js
/** The LayoutReader: an image layout in a workspace, in a folder or a tar archive, read without unpacking it. */











/**
 * Opens a folder or an uncompressed tar archive.
 *
 * Throws `input` if there is neither at the path, and `invalid-layout` if it is not an image layout of version 1.0.0 or its index is
 * invalid or larger than 16 MiB.
 */
async function openLayoutReader(workspace, path) {
    const files = await openLayoutFiles(workspace, path);
    await (0,metadata/* requireVersion */.eU)(files);
    const index = await (0,metadata/* requireIndex */.yK)(files);
    return {
        ...(0,content/* openContent */.Q4)(files),
        path: files.path,
        entries: (0,metadata/* descriptorsOf */.OA)(files, index),
        async resolve(reference) {
            const digest = (0,oci_digest/* parseDigest */.m)(reference);
            return digest
                ? await (0,content/* resolveDigest */.j)(files, index, digest)
                : (0,metadata/* findEntry */.w4)(files, index, { refName: reference });
        },
        check: memoizeCheck(files),
    };
}
async function openLayoutFiles(workspace, path) {
    const entry = await workspace.stat(path);
    if (entry && (await leadsElsewhere(workspace, entry.path)))
        throw throughSymlink(path);
    if (entry?.type === 'directory')
        return openWorkspaceFolder(workspace, entry.path);
    if (entry?.type === 'file')
        return await openArchive(workspace, entry.path, entry.size);
    throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(path)} is neither a folder nor a file`, {
        hint: 'Name the folder or tar archive of the image layout, relative to "path".',
    });
}
/** True for a symlink; those on the way to its folder do not count. */
async function leadsElsewhere(workspace, path) {
    if (path === '.')
        return false;
    const [folder, entry] = [await workspace.follow((0,paths/* folderOf */.yS)(path)), await workspace.follow(path)];
    if (typeof folder !== 'object' || typeof entry !== 'object')
        return true;
    return entry.path !== (0,paths/* joinPath */.uJ)(folder.path, (0,paths/* baseName */.Fl)(path));
}
/** No file of the layout may be a symlink, nor be in a folder that is one. */
function openWorkspaceFolder(workspace, path) {
    const root = (0,memoize/* once */.O)(async () => {
        const found = await workspace.follow(path);
        return typeof found === 'object' ? found.path : path;
    });
    const find = async (name) => {
        const wanted = (0,paths/* joinPath */.uJ)(await root(), name);
        const found = await workspace.follow(wanted);
        if (found === 'out-of-root' || (found && found.path !== wanted))
            throw throughSymlink((0,paths/* joinPath */.uJ)(path, name));
        return found?.type === 'file' ? found : undefined;
    };
    return {
        path,
        size: async (name) => (await find(name))?.size,
        async read(name, length) {
            const found = await find(name);
            return found && (await workspace.slice(found.path, 0, length));
        },
        open: (name) => workspace.open((0,paths/* joinPath */.uJ)(path, name)),
    };
}
function throughSymlink(path) {
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} is a symlink, and no file of an image layout is read through symlinks`, { hint: 'Copy the layout with what its symlinks lead to, and name the copy: cp -RL layout copy' });
}
/** Each content is checked once, however many artifacts contain it. */
function memoizeCheck(files) {
    const checked = new Map();
    return (descriptor) => {
        const key = `${descriptor.digest} ${descriptor.size}`;
        const result = checked.get(key) ?? check(files, descriptor);
        checked.set(key, result);
        return result;
    };
}
async function check(files, descriptor) {
    await (0,content/* requireSize */.lY)(files, descriptor);
    if (descriptor.size > manifest/* manifestSizeLimit */.i6)
        return;
    const bytes = await files.read((0,layout_files/* blobFile */.c7)(descriptor.digest), descriptor.size + 1);
    if (!bytes)
        throw (0,content/* missing */.LO)(files, descriptor);
    (0,verify/* requireBytes */.V5)(bytes, descriptor);
}
/** The result of work on a layout; errors about its content become `invalid-layout` errors that name the layout. */
async function withLayoutErrors({ path }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* CodedError */.AK) || !contentErrors.includes(error.code))
            throw error;
        const shown = (0,_build_text/* printable */.g$)(path);
        const message = error.message.startsWith(shown) ? error.message : `${shown}: ${error.message}`;
        throw new errors/* CodedError */.AK('invalid-layout', message, { hint: metadata/* recreateHint */.lA, cause: error });
    }
}
const contentErrors = ['invalid-layout', 'not-found', 'digest-mismatch', 'unsupported'];


/***/ })

};
