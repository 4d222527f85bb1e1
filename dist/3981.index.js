export const id = 3981;
export const ids = [3981,9597];
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

/***/ 72870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLayoutSource: () => (/* binding */ openLayoutSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15353);
/* harmony import */ var _layout_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58150);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85666);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82759);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76198);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63488);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(413);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14648);
/* harmony import */ var _store_cosign_tags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74415);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22543);
/** An image layout that a reference names, in any folder or tar archive, and the artifact in it that is meant. */














/** `reference` is the text that the user wrote, for errors. */
async function openLayoutSource(wanted, reference, { openWorkspace }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(wanted.path);
    const workspace = await (0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .replacingInputError */ .gU)(openWorkspace({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), exclude: [], skip: [] }), (cause) => absent(wanted.path, cause));
    const layout = await (0,_layout_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .openLayoutReader */ .q)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) || '.', wanted.path);
    const root = await findRoot(layout, wanted, reference);
    return { root, source: layout, location: `oci:${wanted.path}` };
}
function absent(path, cause) {
    const home = /^~(?=[\\/])/;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('input', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(path)} does not exist`, {
        hint: home.test(path)
            ? `Write its whole path, since nothing expands "~" in it: oci:${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(path.replace(home, '$HOME'))}`
            : 'Name the folder or tar archive of an image layout: oci:./out',
        cause,
    });
}
async function findRoot(layout, wanted, reference) {
    const { name, digest } = wanted;
    if (digest)
        return (await layout.resolve(digest)) ?? fail(await noManifest(layout, wanted, reference, digest));
    const named = name === undefined ? layout.entries.filter(isRoot) : entriesOf(layout, name);
    const distinct = [...new Map(named.map((entry) => [entry.digest, entry])).values()];
    const [only, ...others] = distinct.length > 1 ? await withoutParts(distinct, layout) : distinct;
    if (!only)
        throw notFound(layout, reference);
    if (others.length > 0)
        throw ambiguous(layout, wanted, [only, ...others]);
    const { mediaType, size, artifactType } = only;
    return { ...(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_5__/* .bare */ .$B)({ ...only, mediaType, size }), ...(artifactType && { artifactType }) };
}
/** Entries whose manifests are read to tell what is part of another one. */
const readEntries = 200;
/** Without what has no name and belongs to another entry: ORAS lists referrers too, and the manifests of an index. */
async function withoutParts(entries, layout) {
    const parts = new Set();
    for (const entry of entries.slice(0, readEntries)) {
        const { manifests, subject } = await readManifest(entry, layout);
        for (const { digest } of manifests)
            parts.add(digest);
        if (subject)
            parts.add(entry.digest);
    }
    const roots = entries.filter((entry) => nameOf(entry) !== undefined || !parts.has(entry.digest));
    return roots.length > 0 ? roots : entries;
}
const nothing = { manifests: [] };
/** What is no manifest, or is damaged, has no parts. */
async function readManifest(entry, layout) {
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_7__/* .isManifestType */ .Q3)(entry.mediaType))
        return nothing;
    try {
        const bytes = await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_11__/* .readVerified */ .xu)(layout.fetch(entry), entry, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestSizeLimit */ .i6);
        return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(bytes, entry.digest, entry.mediaType);
    }
    catch {
        return nothing;
    }
}
/** Entries that `cosign save` and hauler write beside the image that they are about (cosign, pkg/oci/layout). */
const savedStatement = /^dev\.cosignproject\.cosign\/(?:sigs|atts|sboms)$/;
/** Entries whose names are made of a digest list what refers to it, or do so themselves. */
function isRoot(entry) {
    const name = nameOf(entry) ?? '';
    if (savedStatement.test(entry.annotations?.kind ?? ''))
        return false;
    return !/^sha(?:256|512)-[0-9a-f]{64,128}$/.test(name) && (0,_store_cosign_tags_js__WEBPACK_IMPORTED_MODULE_10__/* .cosignSubject */ .k)(name) === undefined;
}
/** By the whole name; else by the tag, where the name is a full reference, as some tools write it. */
function entriesOf({ entries }, name) {
    const tests = [
        (entry) => nameOf(entry) === name,
        ({ annotations }) => isImageName(annotations?.[imageNameKey], name),
        (entry) => tagOf(nameOf(entry) ?? '') === name,
    ];
    const found = tests.map((test) => entries.filter(test));
    return found.find((some) => some.length > 0) ?? [];
}
/** BuildKit and Docker write the tag alone as the name, and the whole reference here, where it begins with `docker.io` for Docker Hub. */
const imageNameKey = 'io.containerd.image.name';
function isImageName(full, name) {
    return full !== undefined && (full === name || full.replace(/^docker\.io\/(?:library\/)?/, '') === name);
}
function tagOf(name) {
    try {
        return (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_9__/* .isTag */ .dz)(name) ? (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTag */ .ED)(name) : (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .parseReference */ .F2)(name).tag;
    }
    catch {
        return undefined;
    }
}
function nameOf({ annotations }) {
    return annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .refNameKey */ .G4];
}
async function noManifest(layout, { path }, reference, digest) {
    const { blobError, isBlob } = await __webpack_require__.e(/* import() */ 543).then(__webpack_require__.bind(__webpack_require__, 30543));
    const first = layout.entries.find(isRoot);
    if (!first || !(await isBlob(layout, digest)))
        return notFound(layout, reference);
    const name = distinctName(first, layout.entries);
    return blobError(reference, `oci:${path}${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_13__/* .parseDigest */ .m)(name) ? '@' : ':'}${name}`);
}
function notFound(layout, reference) {
    const roots = layout.entries.filter(isRoot);
    const named = roots.filter((entry) => nameOf(entry) !== undefined);
    const shown = [named, roots].find((some) => some.length > 0) ?? layout.entries;
    const names = namesOf(shown);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(reference)} does not exist`, {
        hint: names === '' ? 'Publish to the layout first.' : `Use a name that the layout has: ${names}`,
    });
}
function ambiguous(layout, { path }, found) {
    const name = distinctName(found[0], layout.entries);
    const example = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_13__/* .parseDigest */ .m)(name) ? `@${name}` : `:${name}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('ambiguous', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(layout.path)} has ${found.length} artifacts: ${namesOf(found)}`, { hint: `Name one of them, for instance oci:${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(path)}${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(example)}` });
}
/** Names that an error lists at most. */
const shownNames = 20;
function namesOf(entries) {
    const names = [...new Set(entries.map((entry) => distinctName(entry, entries)))];
    const more = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
    return `${names
        .slice(0, shownNames)
        .map((name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(name, 100))
        .join(', ')}${more}`;
}
/** The first of its names that no other entry has, else its digest. */
function distinctName(entry, entries) {
    const others = entries.filter(({ digest }) => digest !== entry.digest);
    const keys = [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .refNameKey */ .G4, imageNameKey].filter((key) => {
        const name = entry.annotations?.[key];
        return name !== undefined && others.every(({ annotations }) => annotations?.[key] !== name);
    });
    return entry.annotations?.[keys[0] ?? ''] ?? entry.digest;
}
function fail(error) {
    throw error;
}


/***/ }),

/***/ 92186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Memoization: the result of a function is computed once and kept. */
/** Computes the value of each key once; a promise that rejects is kept like any other value. */
function memoize(compute) {
    const values = new Map();
    return (key) => {
        const kept = values.get(key) ?? { value: compute(key) };
        values.set(key, kept);
        return kept.value;
    };
}
/** Computes one value at the first call. */
function once(compute) {
    const memoized = memoize((_) => compute());
    return () => memoized(undefined);
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


/***/ })

};
