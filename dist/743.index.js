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
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(2759);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(7243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(3488);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/store/graph.js
var graph = __webpack_require__(2532);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(579);
;// CONCATENATED MODULE: ./.build/formats/layout/roots.js
/** What stands at the top of an image layout: the roots, their tags, and which manifests only refer to others. */








/**
 * Sorts the entries of `index.json`: what has a tag is a root; what has none is one too, unless another root lists it or it
 * refers to a subject in the layout. An index under the tag `sha256-<hex>` lists referrers and is no root
 * (distribution-spec v1.1, "Referrers Tag Schema").
 */
async function structureOf(layout) {
    const entries = await readEntries(layout);
    const fallbacks = entries.filter(({ subject }) => subject !== undefined);
    const listed = await readListed(fallbacks, layout);
    const plain = entries.filter((entry) => !fallbacks.includes(entry));
    const subjects = new Map([...plain, ...listed].flatMap(({ nodes }) => nodes).map((one) => [one.digest, one]));
    const orphans = fallbacks.filter(({ subject }) => subject && !subjects.has(subject));
    const tops = [...plain, ...orphans.map((orphan) => ({ ...orphan, tags: [] }))];
    const referrers = [...plain, ...listed].flatMap((entry) => referrersIn(entry, subjects));
    return { roots: tops.filter((top) => isRoot(top, tops, referrers)), referrers: unique(referrers) };
}
async function readEntries(layout) {
    const groups = Map.groupBy(layout.entries, ({ digest }) => digest);
    const tops = [];
    for (const entries of groups.values()) {
        const [entry] = entries;
        if (!entry || !(0,media_types/* isManifestType */.Q3)(entry.mediaType))
            continue;
        const names = entries.flatMap(({ annotations }) => annotations?.[oci_annotations/* refNameKey */.G4] ?? []);
        const subject = (0,media_types/* isIndexType */.$U)(entry.mediaType) ? names.map(fallbackSubject).find(Boolean) : undefined;
        const tags = [...new Set(names.flatMap((name) => tagOf(name) ?? []))];
        tops.push({ ...(await readTop(entry, layout)), tags, ...(subject && { subject }) });
    }
    return tops;
}
async function readTop(descriptor, layout) {
    const bytes = await (0,verify/* readVerified */.xu)(layout.fetch(descriptor), descriptor, manifest/* manifestSizeLimit */.i6);
    const document = (0,manifest/* parseManifest */.Ng)(bytes, descriptor.digest, descriptor.mediaType);
    const nodes = (await (0,graph/* readNodes */.g)((0,oci_descriptor/* bare */.$B)(descriptor), layout)).map((node) => node.descriptor);
    return {
        descriptor: (0,oci_descriptor/* bare */.$B)(descriptor),
        document,
        tags: [],
        nodes,
        digests: new Set(nodes.map(({ digest }) => digest)),
    };
}
async function readListed(fallbacks, layout) {
    const listed = [];
    for (const { document, subject } of fallbacks) {
        for (const manifest of document.manifests) {
            listed.push({ ...(await readTop(manifest, layout)), ...(subject && { subject }) });
        }
    }
    return listed;
}
/** The tag part of a full reference, as buildx writes it; `undefined` for a name that is no tag at all. */
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
function fallbackSubject(refName) {
    return /^sha(?:256|512)-[0-9a-f]+$/.test(refName) ? (0,oci_digest/* parseDigest */.m)(refName.replace('-', ':')) : undefined;
}
function referrersIn(entry, subjects) {
    const named = entry.document.subject?.digest ?? entry.subject;
    const subject = named && subjects.get(named);
    return subject ? [{ subject: (0,oci_descriptor/* bare */.$B)(subject), manifest: entry.descriptor }] : [];
}
function isRoot(top, all, referrers) {
    if (top.tags.length > 0)
        return true;
    const { digest } = top.descriptor;
    const isListed = all.some((other) => other !== top && other.digests.has(digest));
    return !isListed && !referrers.some(({ manifest }) => manifest.digest === digest);
}
function unique(referrers) {
    return [...new Map(referrers.map((one) => [`${one.subject.digest} ${one.manifest.digest}`, one])).values()];
}
/** Referrers of anything in the root's graph, and of these in turn; each after its subject. */
function referrersOf(root, referrers) {
    const held = new Set(root.digests);
    const found = [];
    for (let before = -1; before < found.length;) {
        before = found.length;
        for (const one of referrers.filter((candidate) => !found.includes(candidate))) {
            if (!held.has(one.subject.digest))
                continue;
            found.push(one);
            held.add(one.manifest.digest);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(3600);
// EXTERNAL MODULE: ./.build/formats/shared/origins.js
var origins = __webpack_require__(4624);
;// CONCATENATED MODULE: ./.build/formats/layout.js
/** The format `layout`: an image layout that any other tool wrote, pushed as it is. */










const layout = { name: 'layout', detect, pack };
async function detect({ requests, workspace }) {
    const candidates = [];
    for (const { argument } of requests) {
        if (argument === undefined)
            throw unnamed();
        const { path, digest } = await place(argument, workspace);
        const found = await (0,reader/* openLayoutReader */.q)(workspace, path);
        const { roots } = await (0,reader/* withLayoutErrors */.a)(found, () => structureOf(found));
        const wanted = roots.filter(({ descriptor }) => digest === undefined || descriptor.digest === digest);
        if (wanted.length === 0)
            throw empty(found, digest);
        candidates.push(...wanted.map((root) => propose(root, found, wanted.length)));
    }
    return candidates;
}
/** `<path>`, or `<path>@<digest>` for one root of several. */
async function place(argument, workspace) {
    const at = argument.lastIndexOf('@');
    const digest = at > 0 ? (0,oci_digest/* parseDigest */.m)(argument.slice(at + 1)) : undefined;
    if (digest && !(await workspace.stat(argument)))
        return { path: argument.slice(0, at), digest };
    return { path: argument };
}
function propose(root, { path }, count) {
    const origin = `${path}/index.json`;
    const version = root.document.annotations[oci_annotations/* versionKey */._5];
    return {
        files: [path],
        claims: [],
        name: { value: nameOf(path), origin: 'name of the layout' },
        exactName: true,
        explicit: true,
        digest: root.descriptor.digest,
        ...tagsOf(root, count),
        ...(version !== undefined && { version: { value: version, origin } }),
        annotations: (0,origins/* withOrigins */.g)(root.document.annotations, origin),
    };
}
/** Several roots share a repository, so one without a tag of its own goes there by its digest alone. */
function tagsOf({ tags }, count) {
    return tags.length > 0 || count > 1 ? { tags } : {};
}
function nameOf(path) {
    return path === '.' ? 'layout' : (0,paths/* baseName */.Fl)(path).replace(/\.tar$/i, '');
}
/** Depends on nothing but the layout: annotations of the plan would change its bytes and are left alone. */
async function pack(artifact, { workspace, packer }) {
    const found = await (0,reader/* openLayoutReader */.q)(workspace, (0,artifacts/* firstFile */.F)(artifact));
    return await (0,reader/* withLayoutErrors */.a)(found, async () => {
        const { roots, referrers } = await structureOf(found);
        const root = chosen(artifact, roots, found);
        const own = referrersOf(root, referrers);
        for (const top of [root.descriptor, ...own.map(({ manifest }) => manifest)]) {
            for (const descriptor of await (0,import_graph/* importGraph */.S)(top, found, packer))
                await found.check(descriptor);
        }
        return { root: root.descriptor, referrers: own };
    });
}
function chosen({ digest, name }, roots, { path }) {
    const root = digest === undefined ? roots[0] : roots.find(({ descriptor }) => descriptor.digest === digest);
    if (root && (digest !== undefined || roots.length === 1))
        return root;
    const what = digest === undefined ? `one of its ${roots.length} roots` : digest;
    throw new errors/* CodedError */.AK('invalid-plan', `${(0,_build_text/* printable */.g$)(name)} wants ${what} of ${(0,_build_text/* printable */.g$)(path)}, which is not at its top`, {
        hint: 'Make the plan again with "dry-run".',
    });
}
function unnamed() {
    return new errors/* CodedError */.AK('input', 'formats: layout names no layout', {
        hint: 'Name the folder or the archive: formats: layout:build/oci',
    });
}
function empty({ path }, digest) {
    const what = digest === undefined ? 'lists no manifest' : `does not have ${digest} at the top`;
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} ${what} in its index.json`, {
        hint: 'Write the image into it first.',
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
/** Values that were found in one place. */
/** Each value with where it was found. */
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
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3386);
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

/***/ 3386:
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5118);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5666);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2759);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3386);
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
    const content = await readObject(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .versionFile */ .T1, versionSizeLimit);
    if (!content)
        throw missing(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .versionFile */ .T1);
    const found = content.imageLayoutVersion;
    if (found === version)
        return;
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(String(found), 40);
    throw invalid(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .versionFile */ .T1, `has the version ${shown}, and only ${version} is supported`);
}
/** The content of `index.json`, or `undefined` if there is none. Throws `invalid-layout`; single entries are not validated. */
async function readIndex(files) {
    const members = await readObject(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFile */ .LV, indexSizeLimit);
    if (!members)
        return undefined;
    const entries = members.manifests ?? [];
    if (!Array.isArray(entries) || !entries.every(_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4))
        throw invalid(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFile */ .LV, 'is invalid: "manifests" must be an array of objects');
    return { members, entries };
}
/** As `readIndex`; throws `invalid-layout` if there is no `index.json`. */
async function requireIndex(files) {
    const index = await readIndex(files);
    if (!index)
        throw missing(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFile */ .LV);
    return index;
}
/** All entries as descriptors. Throws `invalid-layout` if one is invalid. */
function descriptorsOf(files, { entries }) {
    return entries.map((entry) => (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readDescriptor */ .qq)(entry, nameOf(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFile */ .LV)));
}
/** The descriptor of the first entry with this reference name or digest. Throws `invalid-layout` if the entry is invalid. */
function findEntry(files, { entries }, wanted) {
    const found = entries.find((entry) => 'refName' in wanted ? refNameOf(entry) === wanted.refName : entry.digest === wanted.digest);
    if (!found)
        return undefined;
    const { artifactType, ...descriptor } = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readDescriptor */ .qq)(found, nameOf(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFile */ .LV));
    return { ...(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(descriptor), ...(artifactType && { artifactType }) };
}
/** The `org.opencontainers.image.ref.name` annotation of an entry. */
function refNameOf(entry) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(entry.annotations) ? entry.annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .refNameKey */ .G4] : undefined;
}
async function readObject(files, name, limit) {
    const bytes = await files.read(name, limit + 1);
    if (!bytes)
        return undefined;
    if (bytes.byteLength > limit)
        throw invalid(files, name, `is larger than ${limit} bytes`);
    const value = parse(bytes, (cause) => invalid(files, name, 'is not JSON', cause));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value))
        throw invalid(files, name, 'is not a JSON object');
    return value;
}
function parse(bytes, toError) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw toError(cause);
    }
}
function nameOf({ path }, name) {
    return `${path}/${name}`;
}
function missing({ path }, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} is not an image layout: it has no ${name}`, {
        hint: recreateHint,
    });
}
function invalid(files, name, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(nameOf(files, name))} ${what}`, {
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
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(6198);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(7243);
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
        hint: `Write an uncompressed tar archive, or decompress it before this step: ${compression} -d ${(0,_build_text/* printable */.g$)(path)}`,
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
var layout_files = __webpack_require__(3386);
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
        check: (descriptor) => check(files, descriptor),
    };
}
async function openLayoutFiles(workspace, path) {
    const entry = await workspace.stat(path);
    if (entry?.type === 'directory')
        return openWorkspaceFolder(workspace, entry.path);
    if (entry?.type === 'file')
        return await openArchive(workspace, entry.path, entry.size);
    throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(path)} is neither a folder nor a file`, {
        hint: 'Name the folder or tar archive of the image layout, relative to "path".',
    });
}
function openWorkspaceFolder(workspace, path) {
    const below = (name) => (path === '.' ? name : `${path}/${name}`);
    const size = async (name) => {
        const entry = await workspace.stat(below(name));
        return entry?.type === 'file' ? entry.size : undefined;
    };
    return {
        path,
        size,
        read: async (name, length) => (await size(name)) === undefined ? undefined : await workspace.slice(below(name), 0, length),
        open: (name) => workspace.open(below(name)),
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


/***/ }),

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ importGraph)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3488);
/* harmony import */ var _store_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2532);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(579);
/** Import of a content graph that another tool made: it becomes content of this run, every byte unchanged. */





/**
 * Adds `root` and everything below it. Manifests are read now and kept in memory; blobs are opened when they are sent.
 *
 * Returns every content of the graph. Throws what reading a manifest throws.
 */
async function importGraph(root, source, packer) {
    const cached = cachingManifests(source);
    const descriptors = (await (0,_store_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .readNodes */ .g)(root, cached)).map((node) => node.descriptor);
    for (const descriptor of descriptors)
        packer.importContent(descriptor, () => cached.fetch(descriptor));
    return descriptors;
}
/** The source with a cache, so that each manifest is read from it once: for the graph and for sending. */
function cachingManifests(source) {
    const cache = new Map();
    async function* manifestBytes(descriptor) {
        const bytes = cache.get(descriptor.digest) ??
            (await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6));
        cache.set(descriptor.digest, bytes);
        yield bytes;
    }
    return {
        exists: (descriptor) => source.exists(descriptor),
        fetch: (descriptor) => (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType)
            ? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(manifestBytes(descriptor), { objectMode: false })
            : (source.open?.(descriptor) ?? source.fetch(descriptor)),
    };
}


/***/ })

};
