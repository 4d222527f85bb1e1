export const id = 4346;
export const ids = [4346];
export const modules = {

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

/***/ 82759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Gu: () => (/* binding */ emptyJson),
/* harmony export */   p$: () => (/* binding */ emptyDescriptor),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63488);
/** Descriptors: media type, digest and size of content (image-spec v1.1.1, descriptor.md). */


/** Describes bytes in memory. */
function describe(mediaType, bytes, annotations) {
    const descriptor = { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return annotations && Object.keys(annotations).length > 0 ? { ...descriptor, annotations } : descriptor;
}
/** The content of the empty descriptor (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJson = new TextEncoder().encode('{}');
/** The empty descriptor without inline `data`, which some consumers do not support. */
const emptyDescriptor = { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyType */ .qV, digest: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyJsonDigest */ .qi, size: 2 };
/** Media type, digest and size, without the members that one manifest adds, such as annotations and platform. */
function bare(descriptor) {
    return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size };
}


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

/***/ 28334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ valuesFor),
/* harmony export */   Sy: () => (/* binding */ unknownArtifacts),
/* harmony export */   fN: () => (/* binding */ renamed)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15353);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Lines of inputs for single artifacts: what they say of one, and names that no artifact has. */


/** The name by a line of the input `names` for the file, else by one for the name, else the detected one. */
function renamed(detected, file, { names }) {
    const value = names.get(file ?? '') ?? names.get(detected.value);
    return value === undefined ? detected : { value, origin: 'names input' };
}
/** What an input says of an artifact: the value for all, then its own ones. */
function valuesFor({ all, own }, names) {
    const named = [...new Set([names.detected, names.final])].map((name) => own.get(name));
    return [all, ...named.filter((value) => value !== undefined)];
}
/** An `input` error for each input with a line for an artifact that was not found. */
function unknownArtifacts({ tags, annotations, names }, planned) {
    const detected = new Set(planned.map((one) => one.detected));
    const files = planned.flatMap(({ file }) => file ?? []);
    const known = new Set([...detected, ...planned.map(({ final }) => final)]);
    const lines = {
        tags: [...tags.own].flatMap(([name, found]) => found.map((line) => [name, line])),
        names: [...names],
        annotations: [...annotations.own].flatMap(([name, found]) => Object.entries(found).map(([key, value]) => [name, `${key}=${value}`])),
    };
    return Object.entries(lines).flatMap(([input, found]) => {
        const allowed = input === 'names' ? detected : known;
        const more = input === 'names' ? files : [];
        const unknown = found.filter(([name]) => !allowed.has(name) && !more.includes(name));
        return unknown.length > 0 ? [unknownName(input, unknown, [...allowed], more)] : [];
    });
}
/** `files` may be named as well, and are not listed. */
function unknownName(input, unknown, known, files) {
    const names = [...new Set(unknown.map(([name]) => name))];
    const given = names.map((name) => `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 80)}"`).join(', ');
    const corrected = unknown.map((line) => correctedLine(line, known, files));
    const lines = { [input]: corrected };
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`"${input}" names ${given}, but the artifacts are ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(known.join(', '), 1000)}`, {
        hint: 'Begin the lines with the names of artifacts',
        lines,
    });
}
/** `tag: 1.0` is meant as `1.0`; any other name as the one that is like it. */
function correctedLine([name, text], known, files) {
    if (/^(?:tags?|version)$/.test(name))
        return text;
    const [only = ''] = known;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, [...known, ...files]) ?? (known.length === 1 ? only : '<name>')}: ${text}`;
}


/***/ }),

/***/ 11407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defaultLine),
/* harmony export */   c: () => (/* binding */ createTagChooser)
/* harmony export */ });
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92186);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14648);
/* harmony import */ var _tags_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32012);
/* harmony import */ var _tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30341);
/* harmony import */ var _tags_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55423);
/** Tags: which tags an artifact gets and why, from the `tags` input and the event. */





/** The line of the `tags` input that stands for the default tags. */
const defaultLine = 'default';
/** Chooses tags for one run: the default tags, or those of the input. */
function createTagChooser(context) {
    const setOf = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((lines) => createLineSet(lines === '' ? [] : lines.split('\n'), context));
    /** The artifacts that each set was used for. */
    const uses = new Map();
    return {
        async choose(sources) {
            const set = setOf(sources.lines.join('\n'));
            uses.set(set, (uses.get(set) ?? new Set()).add(keyOf(sources)));
            const defaults = set.hasDefaults ? (0,_tags_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultTags */ .n)({ ...sources, trigger: context.trigger }) : [];
            return unique([...defaults, ...(await set.choose(sources))]);
        },
        async select(artifacts) {
            for (const set of uses.keys())
                await set.requireUsed(artifacts);
            const selected = selectFor(context.trigger, [...uses.keys()].some((set) => set.hasDefaults), artifacts);
            for (const [set, keys] of uses)
                await set.requireTags(selected.filter(({ artifact }) => keys.has(keyOf(artifact))));
            return selected;
        },
    };
}
function keyOf({ name, format }) {
    return `${format} ${name}`;
}
function createLineSet(lines, context) {
    const hasDefaults = lines.length === 0 || lines.includes(defaultLine);
    const isPlain = lines.every((line) => /^[\w.-]+$/.test(line));
    const rules = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(async () => (await __webpack_require__.e(/* import() */ 5797).then(__webpack_require__.bind(__webpack_require__, 95797))).createInputTags(lines, context));
    return {
        hasDefaults,
        choose: async (sources) => (isPlain ? plainTags(lines) : await (await rules()).choose(sources)),
        async requireUsed(artifacts) {
            if (!isPlain)
                (await rules()).requireUsed(artifacts);
        },
        async requireTags(artifacts) {
            if (!isPlain && !hasDefaults)
                (await rules()).requireTags(artifacts);
        },
    };
}
function plainTags(lines) {
    const tags = lines.filter((line) => line !== defaultLine).map(_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED);
    return tags.map((tag) => ({ tag, kind: (0,_tags_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfTag */ .Au)(tag), reason: 'input "tags"' }));
}
function unique(tags) {
    return tags.filter(({ tag }, index) => tags.findIndex((other) => other.tag === tag) === index);
}
/** Without default tags, a git tag may name no artifact: the rules of the input may read it in another way. */
function selectFor(trigger, hasDefaults, artifacts) {
    const release = trigger.kind === 'tag' ? (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGitRelease */ .Tv)(trigger.tag) : undefined;
    if (!release)
        return artifacts;
    if (hasDefaults)
        return (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .selectReleased */ .ad)(artifacts, release);
    const wanted = release.artifact ?? '';
    return (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isClear */ .OD)((0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .findNamed */ .n4)(artifacts, wanted), wanted) ? (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .selectReleased */ .ad)(artifacts, release) : artifacts;
}


/***/ }),

/***/ 32713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ deliveryOf),
/* harmony export */   a: () => (/* binding */ referrersOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _store_cosign_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74415);
/* harmony import */ var _store_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92532);
/* harmony import */ var _store_referrers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15076);
/** A promotion: an artifact that is published already gets other tags, in its repository or another one, with its bytes and referrers. */




/** The same as a delivery of what a run has packed, with a store as the source. Throws what reading it throws. */
async function deliveryOf(promotion) {
    const { root, source, destination, target, published } = promotion;
    const artifact = artifactOf(promotion);
    const nodes = await (0,_store_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .readNodes */ .g0)(root, source);
    const referrers = promotion.withReferrers ? await referrersOf(nodes, source) : [];
    const packed = { artifact, root, nodes, referrers };
    return { destination, target, published, source, packed, tags: artifact.tags };
}
function artifactOf({ name, root, tags }) {
    const reasons = tags.map(({ tag, kind, reason }) => [tag, { kind, reason }]);
    return {
        name,
        format: 'promoted',
        files: [],
        tags: tags.map(({ tag }) => tag),
        tagReasons: Object.fromEntries(reasons),
        annotations: {},
        // What was tested is what is released: no earlier manifest stands in for it.
        digest: root.digest,
    };
}
/** Bytes of the manifests of all referrers of an artifact, which stay in memory: anybody who may push can attach a thousand large ones. */
const referrerBytesLimit = 256 * 1024 * 1024;
const withoutReferrers = 'Delete the referrers that are not needed.';
/**
 * Those of the artifact and of all manifests below it, then those of these: a signature of one platform, a signature of a bill of
 * materials; and what cosign has attached by tags. Throws `unsupported` for too many, and for more than `bytesLimit` of their manifests.
 */
async function referrersOf(graph, source, bytesLimit = referrerBytesLimit) {
    const list = async ({ digest }) => (await source.referrers?.(digest)) ?? [];
    const found = [
        ...(await (0,_store_referrers_js__WEBPACK_IMPORTED_MODULE_3__/* .readReferrers */ .t)(graph, list, withoutReferrers)),
        ...(await (0,_store_cosign_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .readCosignTags */ .T)((0,_store_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestsOf */ .oF)(graph), source)),
    ];
    const own = new Set(graph.map(({ descriptor }) => descriptor.digest));
    const read = (0,_store_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .createGraphReader */ .ec)(source);
    const referrers = [];
    let bytes = 0;
    for (const one of found) {
        const nodes = await read(one.manifest);
        for (const { size } of (0,_store_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestsOf */ .oF)(nodes))
            bytes += size;
        if (bytes > bytesLimit)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `the referrers have more than ${bytesLimit} bytes of manifests`, {
                hint: withoutReferrers,
            });
        // An index that refers to an artifact may list it.
        referrers.push({ ...one, nodes: nodes.filter(({ descriptor }) => !own.has(descriptor.digest)) });
    }
    return referrers;
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

/***/ 16556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ beginSigning)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/** The signing of a run: opened early, and only where an input asks for it. */

/** Deriving a key and requesting a token take a third of a second, in which the workspace is searched. */
function beginSigning(options, host, requests) {
    const { key, keyPassword, attest, sbom = 'off' } = options;
    if (key === undefined && keyPassword !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', '"key-password" is given without "key", which is absent or empty', {
            hint: 'Give both, or neither: key: $' + '{{ secrets.COSIGN_PRIVATE_KEY }}',
        });
    if (key === undefined && attest === 'false' && sbom === 'off')
        return undefined;
    const opening = Promise.all(/* import() */[__webpack_require__.e(3686), __webpack_require__.e(8216)]).then(__webpack_require__.bind(__webpack_require__, 38216)).then(({ openSigning }) => openSigning(options, { ...host, fetch: requests.fetch, runLibrary: requests.runLibrary }));
    opening.catch(() => { });
    return opening;
}


/***/ }),

/***/ 94346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishIndex: () => (/* binding */ publishIndex),
  readIndexTarget: () => (/* binding */ readIndexTarget)
});

// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/oci/source-reference.js + 2 modules
var source_reference = __webpack_require__(89599);
// EXTERNAL MODULE: ./.build/pack/contents.js
var pack_contents = __webpack_require__(73386);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/plan/per-artifact.js
var per_artifact = __webpack_require__(28334);
// EXTERNAL MODULE: ./.build/plan/tags/kinds.js
var kinds = __webpack_require__(55423);
// EXTERNAL MODULE: ./.build/plan/tags.js
var plan_tags = __webpack_require__(11407);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/oci/platform.js
var oci_platform = __webpack_require__(90773);
// EXTERNAL MODULE: ./.build/store/graph.js
var graph = __webpack_require__(92532);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/release/promotion.js
var promotion = __webpack_require__(32713);
;// CONCATENATED MODULE: ./.build/release/collected-index.js
/** The CollectedIndex: an OCI index over artifacts that several jobs have published, made of nothing but its members. */










/** Reads the members and makes the index. The same members in the same order give the same bytes. */
async function collectIndex(members, { title, annotations: added, contents }) {
    const owners = new Map();
    const source = sourceOf(owners, contents);
    const read = [];
    const referrers = [];
    for (const member of members) {
        const nodes = await (0,graph/* createGraphReader */.ec)(member.source)(member.root);
        read.push(nodes);
        const attached = member.isElsewhere ? await (0,promotion/* referrersOf */.a)(nodes, member.source) : [];
        referrers.push(...attached);
        for (const { descriptor } of [...nodes, ...attached.flatMap((one) => one.nodes)])
            if (!owners.has(descriptor.digest))
                owners.set(descriptor.digest, member);
    }
    const roots = read.flatMap((nodes) => nodes.at(-1) ?? []);
    const children = [];
    for (const [position, root] of roots.entries())
        children.push(...(await childrenOf(root, members[position], source)));
    const annotations = { ...shared(roots), [oci_annotations/* titleKey */.kz]: title, ...added };
    const bytes = (0,manifest/* encodeIndex */.bj)({ manifests: distinct(children), annotations });
    (0,manifest/* requireManifestSize */.ID)(bytes.byteLength, `the index ${title} with ${children.length} manifests`);
    const root = contents.add((0,oci_descriptor/* describe */.q0)(media_types/* imageIndexType */.WV, bytes), (0,pack_contents/* bytesBody */.EB)(bytes));
    const nodes = await (0,graph/* createGraphReader */.ec)(source)(root);
    return { root, annotations, nodes, referrers, source, memberOf: (digest) => owners.get(digest) };
}
function sourceOf(owners, contents) {
    const of = ({ digest }) => owners.get(digest)?.source ?? contents;
    return {
        exists: (descriptor) => of(descriptor).exists(descriptor),
        fetch: (descriptor) => of(descriptor).fetch(descriptor),
        open(descriptor) {
            const source = of(descriptor);
            return source.open?.(descriptor) ?? source.fetch(descriptor);
        },
    };
}
/**
 * A member as the index lists it. Of an index whose manifests all have a platform, these are listed with what is said of them there:
 * clients that select by platform look no deeper (docker buildx imagetools create does the same). Not with content, nor with where else
 * it is: neither is checked, and a signature of this index would be one of it.
 */
async function childrenOf({ descriptor, manifest }, member, source) {
    const { manifests: listed = [] } = manifest ?? {};
    const ofPlatforms = listed.flatMap((one) => withPlatform(one) ?? []);
    if (listed.length > 0 && ofPlatforms.length === listed.length)
        return ofPlatforms;
    const artifactType = manifest?.artifactType ?? manifest?.config?.mediaType;
    const platform = manifest && (await platformOf(manifest, source));
    const annotations = {
        ...(member && { [oci_annotations/* titleKey */.kz]: member.name }),
        ...(member?.version !== undefined && { [oci_annotations/* versionKey */._5]: member.version }),
    };
    return [
        {
            ...(0,oci_descriptor/* bare */.$B)(descriptor),
            annotations,
            ...(platform && { platform }),
            ...(artifactType !== undefined && { artifactType }),
        },
    ];
}
function withPlatform(listed) {
    const { annotations, artifactType } = listed;
    const platform = platformOfWords(listed.platform);
    return (platform && {
        ...(0,oci_descriptor/* bare */.$B)(listed),
        ...(annotations && { annotations }),
        platform,
        ...(artifactType !== undefined && (0,media_types/* isMediaType */.LA)(artifactType) && { artifactType }),
    });
}
/** What the config of an image says (image-spec v1.1.1, config.md); `undefined` for other artifacts, which have none. */
async function platformOf({ config }, source) {
    if (!config || !(0,media_types/* isImageConfigType */.Ky)(config.mediaType))
        return undefined;
    const bytes = await (0,verify/* readVerified */.xu)(source.fetch(config), config, manifest/* manifestSizeLimit */.i6);
    return platformOfWords(jsonIn(bytes));
}
/** A platform whose members are words, since clients compare and show them. */
function platformOfWords(value) {
    const platform = (0,oci_platform/* readPlatform */.K)(value);
    if (!platform || !isWord(platform.architecture) || !isWord(platform.os))
        return undefined;
    const { architecture, os, variant, 'os.version': version, 'os.features': features } = platform;
    return {
        architecture,
        os,
        ...(isWord(version) && { 'os.version': version }),
        ...(features && features.length <= 100 && features.every(isWord) && { 'os.features': features }),
        ...(isWord(variant) && { variant }),
    };
}
function jsonIn(bytes) {
    try {
        return (0,json/* parseJson */.qF)(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
function isWord(value) {
    return value !== undefined && /^[\w.-]{1,64}$/.test(value);
}
/** Annotations of the commit and the project: those that every member has with the same value are true of the index. */
const sharedKeys = [
    ...[oci_annotations/* sourceKey */.Zt, oci_annotations/* revisionKey */.d7, oci_annotations/* createdKey */.Yw, oci_annotations/* versionKey */._5, oci_annotations/* licensesKey */.qo, oci_annotations/* urlKey */.X9, oci_annotations/* authorsKey */.Uo],
    ...oci_annotations/* predefinedKeys */.PQ.filter((key) => /\.(?:documentation|vendor)$/.test(key)),
];
function shared(roots) {
    const [first, ...others] = roots.map(({ manifest }) => manifest?.annotations ?? {});
    const entries = sharedKeys.flatMap((key) => {
        const value = first?.[key];
        return value !== undefined && others.every((one) => one[key] === value) ? [[key, value]] : [];
    });
    return Object.fromEntries(entries);
}
/** Each digest once: two members may share the manifest of a platform. */
function distinct(descriptors) {
    return [...new Map(descriptors.toReversed().map((one) => [one.digest, one])).values()].toReversed();
}

// EXTERNAL MODULE: ./.build/release/deliver.js + 1 modules
var deliver = __webpack_require__(15359);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/release/output-values.js
var output_values = __webpack_require__(41334);
// EXTERNAL MODULE: ./.build/release/report.js + 1 modules
var release_report = __webpack_require__(58828);
;// CONCATENATED MODULE: ./.build/release/index-members.js
/** The members of an index over the results of several jobs: which of the places that have an artifact it is read from. */






/**
 * Each digest once, by name and then by digest, so that neither the names of the jobs nor their order decide. Of several repositories
 * that have it, the one of the index comes first. Throws `input` for what the registry of the index does not have: a file of another job
 * names the registries, and the credentials of this one must not copy anything from them.
 */
function indexMembers({ artifacts }, target) {
    const byDigest = Map.groupBy(artifacts, ({ digest }) => digest);
    const members = [...byDigest.values()].map((copies) => memberOf(copies, target));
    if (members.length === 0)
        throw withoutMembers();
    return members.toSorted((left, right) => compare(left.name, right.name) || compare(left.digest, right.digest));
}
function memberOf(copies, target) {
    const inRegistries = copies.filter((copy) => (0,release_report/* isPublished */.HF)(copy) && !copy.repository.startsWith('oci:'));
    const places = inRegistries.map((copy) => ({ copy, repository: repositoryOf(copy) }));
    const own = places.filter(({ repository }) => repository.host === target.host);
    const best = own.find(({ repository }) => (0,reference/* printRepository */.mK)(repository) === (0,reference/* printRepository */.mK)(target)) ?? own[0];
    if (!best)
        throw places[0] ? inAnotherRegistry(places[0].copy, target) : inNoRegistry(copies[0]);
    const { name, version, digest } = best.copy;
    return {
        name: (0,reference/* isRepositoryName */.en)(name) ? name : (0,paths/* baseName */.Fl)(best.repository.name),
        ...(version !== undefined && (0,output_values/* isVersion */.lF)(version) && { version }),
        repository: best.repository,
        digest,
    };
}
function repositoryOf({ repository }) {
    const { host, name } = (0,reference/* parseReference */.F2)(repository);
    return { host, name };
}
function inAnotherRegistry({ name, repository }, { host }) {
    return new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(name)} is in ${(0,_build_text/* printable */.g$)(repository)}, and the index is in ${(0,_build_text/* printable */.g$)(host)}: only content of its own registry is listed`, { hint: `Publish it to ${(0,_build_text/* printable */.g$)(host)} as well in its job, or name an index beside it.` });
}
function inNoRegistry(artifact) {
    const { name = '', repository = '' } = artifact ?? {};
    const reason = repository.startsWith('oci:') ? `is in ${repository} only` : 'was not published';
    return new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(name)} ${(0,_build_text/* printable */.g$)(reason)}, and an index lists content of registries`, {
        hint: 'Publish it to a registry in its job, or leave "index" out.',
    });
}
function withoutMembers() {
    return new errors/* CodedError */.AK('input', 'the jobs have published nothing, and the index would have no members', {
        hint: 'Publish something in each job, or leave "index" out.',
    });
}
/** By code units, so that no locale decides. */
function compare(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

// EXTERNAL MODULE: ./.build/release/published.js
var published = __webpack_require__(76670);
// EXTERNAL MODULE: ./.build/verbs/begin-signing.js
var begin_signing = __webpack_require__(16556);
// EXTERNAL MODULE: ./.build/verbs/source-login.js
var source_login = __webpack_require__(16870);
// EXTERNAL MODULE: ./.build/verbs/tag-rules.js
var tag_rules = __webpack_require__(70337);
;// CONCATENATED MODULE: ./.build/verbs/collect-index.js
/** The index of `collect`: over everything that the jobs have published, delivered under the rules of publishing. */


















/** Reads the input `index`. Throws `input` for anything else than a repository, perhaps with a tag. */
function readIndexTarget(text, note) {
    if (text === undefined)
        return undefined;
    const lines = { index: 'ghcr.io/acme/shop' };
    if (text.startsWith('oci:'))
        throw (0,input_error/* inputError */.Xu)(`"index" is ${(0,_build_text/* printable */.g$)(text)}, and the jobs have their content in registries`, {
            lines,
        });
    const [, path = text, tag = ''] = /^(.*?)(:[^:/@]*)?$/.exec(text) ?? [];
    const { digest, ...reference } = (0,source_reference/* parseRegistryReference */.qq)(`${path.toLowerCase()}${tag}`);
    if (digest !== undefined)
        throw (0,input_error/* inputError */.Xu)(`"index" is ${(0,_build_text/* printable */.g$)(text)}, which has a digest`, {
            hint: 'Name the repository, and perhaps a tag',
            lines,
        });
    if (path !== path.toLowerCase())
        note(`"index" is lower-cased to ${(0,_build_text/* printable */.g$)(path.toLowerCase())}`);
    const { host, name } = reference;
    return { repository: { host, name }, ...(reference.tag !== undefined && { tag: reference.tag }) };
}
/** Publishes the index over what is in the report. Throws what reading its members throws. */
async function publishIndex(report, target, { options, env }) {
    const { host } = env;
    const chosen = await tagsOf(target, options, env);
    const stores = openStores(target, options, env);
    const attach = await (0,begin_signing/* beginSigning */.d)({ ...options, sbom: 'off' }, host, stores);
    const members = await openMembers(indexMembers(report, target.repository), target, stores);
    const contents = (0,pack_contents/* createContents */.xF)();
    const { delivery, memberOf } = await deliveryOf({ target, members, chosen, contents }, options, stores);
    const delivered = await (0,deliver/* deliver */.c)([delivery], {
        concurrency: options.concurrency,
        rules: (0,tag_rules/* rulesOf */.f)({ host, options: { ...options, republish: false } }),
        contents,
        beforeTags: () => stores.finish(),
        heldAt(_, { digest }) {
            const repository = memberOf(digest)?.repository;
            return repository && { kind: 'registry', repository };
        },
        ...(attach && { attach }),
    });
    return resultOf(delivered, stores, env);
}
function nameOf({ repository }) {
    return (0,paths/* baseName */.Fl)(repository.name);
}
/** The tag of the input `index` and those of `tags`, by the rules of publishing; without either the default tags of the event. */
async function tagsOf(target, { tags, annotations }, { host }) {
    const name = nameOf(target);
    const names = { detected: name, final: name };
    const [unknown] = (0,per_artifact/* unknownArtifacts */.Sy)({ tags, annotations, names: new Map() }, [names]);
    if (unknown)
        throw unknown;
    const own = target.tag === undefined
        ? []
        : [{ tag: target.tag, kind: (0,kinds/* kindOfTag */.Au)(target.tag), reason: 'input "index"' }];
    const lines = (0,per_artifact/* valuesFor */.Ec)(tags, names).flat();
    if (own.length > 0 && lines.length === 0)
        return own;
    const chooser = (0,plan_tags/* createTagChooser */.c)({
        trigger: host.trigger,
        event: host.event,
        commit: () => host.facts('.'),
        repositories: () => [(0,reference/* printRepository */.mK)(target.repository)],
    });
    const sources = { name, detectedName: name, format: 'index', files: [], lines, ...withoutVersion };
    const chosen = [...own, ...(await chooser.choose(sources))];
    if (chosen.length > 0)
        return chosen;
    throw (0,input_error/* inputError */.Xu)('"tags" gives the index no tag', {
        hint: 'Let its rules match what started this run, or add the default tags',
        lines: { tags: 'default' },
    });
}
const withoutVersion = {
    content: undefined,
    contentVersion: undefined,
    version: undefined,
    strictVersion: false,
    semverTags: false,
};
function openStores({ repository }, options, { host, stores }) {
    const { log, credentials } = host;
    const findCredential = credentials((0,source_login/* loginForSources */.F)(options, [repository.host]));
    return stores({ ...options, log, findCredential, needsRegistry: true });
}
async function openMembers(members, { repository }, stores) {
    const opened = [];
    for (const member of members) {
        const { root, source } = await stores.openSource(referenceOf(member));
        const isElsewhere = (0,reference/* printRepository */.mK)(member.repository) !== (0,reference/* printRepository */.mK)(repository);
        opened.push({ ...member, root, source, isElsewhere });
    }
    return opened;
}
function referenceOf({ repository, digest }) {
    return `${(0,reference/* printRepository */.mK)(repository)}@${digest}`;
}
async function deliveryOf({ target, members, chosen, contents }, { annotations: given }, stores) {
    const name = nameOf(target);
    const added = Object.assign({}, ...(0,per_artifact/* valuesFor */.Ec)(given, { detected: name, final: name }));
    const { root, annotations, nodes, referrers, source, memberOf } = await collectIndex(members, {
        title: name,
        annotations: added,
        contents,
    });
    const version = annotations[oci_annotations/* versionKey */._5];
    const artifact = {
        name,
        format: 'index',
        files: [],
        ...(version !== undefined && { version }),
        tags: chosen.map(({ tag }) => tag),
        tagReasons: Object.fromEntries(chosen.map(({ tag, kind, reason }) => [tag, { kind, reason }])),
        annotations,
        references: members.map(({ repository, root: { digest } }) => referenceOf({ repository, digest })),
    };
    const location = { kind: 'registry', repository: target.repository };
    const store = await stores.open(location, 'push');
    const delivery = {
        destination: { repository: (0,reference/* printRepository */.mK)(target.repository), location },
        target: store,
        published: (0,published/* createPublished */.j)(store),
        source,
        packed: { artifact, root, nodes, referrers },
        tags: artifact.tags,
    };
    return { delivery, memberOf };
}
function resultOf(delivered, { statistics }, { host }) {
    const report = (0,release_report/* createReport */.LU)({ explain: host.explain, notes: [], delivered, statistics });
    const error = delivered.find((one) => one.error)?.error;
    return { report, ...(error && { error: host.explain(error) }) };
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


/***/ }),

/***/ 70337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _plan_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11407);
/** The rules of a run for the tags of its artifacts, from its inputs and from what started it. */

/** A person who publishes by hand, and a saved plan, mean every tag that they name. */
function rulesOf({ host, options, saved }) {
    const { onExists, republish } = options;
    const { all, own } = options.tags;
    const tags = [...all, ...[...own.values()].flat()];
    const isEvent = host.trigger.kind !== 'shell';
    const isRequested = (tag) => tags.length > 0 && (!tags.includes(_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLine */ .O) || tags.includes(tag));
    return {
        onExists,
        keepsDigests: !republish && saved === undefined,
        isEvent,
        isRequested: (tag) => !isEvent || saved !== undefined || isRequested(tag),
    };
}


/***/ })

};
