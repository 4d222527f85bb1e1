export const id = 2846;
export const ids = [2846,9597];
export const modules = {

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

/***/ 77224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wd: () => (/* binding */ outputJson),
/* harmony export */   nw: () => (/* binding */ boundedOutput),
/* harmony export */   pX: () => (/* binding */ outputLimit)
/* harmony export */ });
/** JSON of an output, which workflows often put into scripts without quotes: it runs nothing, whatever its texts are. */
/** Characters that end a text in quotes or a command, or that begin a substitution, in any common shell. */
const active = /['`$;&|<>()#!*?~%\u007f-\u009f\u2028\u2029]/g;
/** Bytes of an output at most: a runner accepts 1 MiB for all outputs of a job. */
const outputLimit = 256 * 1024;
/** JSON in which these characters are escaped; it parses to the same value. */
function outputJson(value) {
    return JSON.stringify(value).replace(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The JSON of an output that may be too long for one: it is empty then, and a notice says so. */
function boundedOutput(name, value) {
    const text = outputJson(value);
    if (Buffer.byteLength(text) <= outputLimit)
        return { text, notices: [] };
    return { text: '', notices: [`the output "${name}" is empty: it would have ${text.length} characters`] };
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

/***/ 55423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ kindOfTag),
/* harmony export */   _r: () => (/* binding */ tagKinds),
/* harmony export */   hQ: () => (/* binding */ versionAsTag)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20936);
/** Kinds of tags: whether a tag names one version, moves with releases, or shows work that is not released. */

const tagKinds = ['version', 'alias', 'preview', 'other'];
/** Numbers of more digits are dates, such as the git tag `20240115`. */
const alias = /^(?:latest|v?(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4}))?)$/;
const preview = /^(?:edge|nightly|pr-\d+|branch-.+)$/;
/** The kind of a tag of which only the text is known. */
function kindOfTag(tag) {
    if (isVersionTag(tag))
        return 'version';
    if (alias.test(tag))
        return 'alias';
    return preview.test(tag) ? 'preview' : 'other';
}
/** True for a semantic version, also with `v`, and with `_` where the version has `+`. */
function isVersionTag(tag) {
    return (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemver */ .k)(tag.replace(/^v/, '').replace('_', '+')) !== undefined;
}
/** A semantic version as a tag: `_` stands for `+`, which tags cannot contain (helm pkg/registry/reference.go). */
function versionAsTag(version) {
    return version.replaceAll('+', '_');
}


/***/ }),

/***/ 20572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nu: () => (/* binding */ destinationsOf),
  We: () => (/* binding */ layoutFolders),
  O4: () => (/* binding */ printTag),
  j$: () => (/* binding */ registryHosts),
  Ub: () => (/* binding */ repositoriesOf)
});

// EXTERNAL MODULE: ./.build/input-list.js
var input_list = __webpack_require__(70583);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/release/sure-targets.js
/** Targets as most workflows write them, which need no look at what a line may be by mistake. */
/** A host that is no site for people, and two segments or more of a repository, which may be `{name}`. */
const sure_targets_reference = /^(?:ghcr\.io|(?:localhost|127\.0\.0\.1):[1-9]\d{1,3}|(?:localhost|127\.0\.0\.1):[1-5]\d{4})(?:\/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*|\{name\})){2,8}$/;
const layout = /^oci:(?:\.{0,2}\/)?[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9][a-z0-9_-]*)*$/;
/** The first segment of the API of registries. */
const api = /^[^/]+\/v[12]\//;
const longest = 200;
/** True only for a line in which `targetProblem` finds none; most lines for which it is false are targets as well. */
function isSurelyTarget(text, names) {
    if (text.length > longest)
        return false;
    if (layout.test(text))
        return !text.startsWith('oci:localhost/');
    if (!sure_targets_reference.test(text) || api.test(text))
        return false;
    if (!text.includes('{name}'))
        return names.length <= 1;
    return names.every((name) => text.replaceAll('{name}', name).length <= longest);
}

;// CONCATENATED MODULE: ./.build/release/destinations.js
/** Destinations: where each artifact of a plan is published, from the `to` input. */




const layoutPrefix = 'oci:';
/** Folders of image layouts in `to`, which the search for artifacts skips. */
function layoutFolders(to) {
    return to.filter(isLayout).map((text) => text.slice(layoutPrefix.length));
}
/** Registry hosts in `to`; a line that is not a target names none. */
async function registryHosts(to) {
    const { read } = await targetReader(to, ['owner/name']);
    const references = to.filter((text) => !isLayout(text) && 'value' in read(text));
    return [
        ...new Set(references.map((text) => repositoryOf(text, { name: 'owner/name', format: 'format' }).host)),
    ];
}
/** The registry repositories that `to` gives an artifact, as `host/name`. */
function repositoriesOf(values, to) {
    return to.filter((text) => !isLayout(text)).map((text) => (0,reference/* printRepository */.mK)(repositoryOf(text, values)));
}
/** `repository:tag`; for a layout, with the name that the tag has in `index.json`. */
function printTag({ repository, location }, tag) {
    return `${repository}:${location.kind === 'layout' ? `${location.name}-${tag}` : tag}`;
}
/**
 * Each artifact with a destination for each `to`; two of them may still have the same tag in one repository (`collisionsOf`).
 * Throws `input` for a line that is not a target or could not receive all artifacts. `note` receives one line for each lower-cased
 * reference; `isGiven` tells for which inputs no value is proposed.
 */
async function destinationsOf(artifacts, to, note, isGiven = () => false) {
    const { read, complete } = await targetReader(to, artifacts.map(({ name }) => name));
    (0,input_list/* readList */.LD)(to, read, { name: 'to', isGiven, complete });
    for (const text of to.filter((each) => !isLayout(each) && each.toLowerCase() !== each))
        note(`"to" is lower-cased to ${(0,_build_text/* printable */.g$)(text.toLowerCase())}`);
    return artifacts.map((artifact, position) => {
        const destinations = to.map((text) => destinationOf(text, artifact));
        // References that differ only in case are the same destination.
        const distinct = new Map(destinations.map((destination) => [destination.repository, destination]));
        return { artifact, position, destinations: [...distinct.values()] };
    });
}
function isLayout(text) {
    return text.startsWith(layoutPrefix);
}
/** What finds out why a line is no target is loaded for lines that may be none. */
async function targetReader(to, names) {
    if (to.every((text) => isSurelyTarget(text, names)))
        return { read: (text) => ({ value: text }), complete: (text) => text };
    const { completed, targetProblem } = await __webpack_require__.e(/* import() */ 3077).then(__webpack_require__.bind(__webpack_require__, 3077));
    return {
        read(text) {
            const problem = targetProblem(text, names);
            return problem ? { problem } : { value: text };
        },
        complete: (text) => completed(text, names.length),
    };
}
function destinationOf(text, artifact) {
    if (isLayout(text)) {
        const folder = replacePlaceholders(text.slice(layoutPrefix.length), artifact);
        const location = { kind: 'layout', folder, name: artifact.name };
        return { repository: `${layoutPrefix}${folder}`, location };
    }
    const repository = repositoryOf(text, artifact);
    return { repository: (0,reference/* printRepository */.mK)(repository), location: { kind: 'registry', repository } };
}
function repositoryOf(text, values) {
    const { host, name } = (0,reference/* parseReference */.F2)(replacePlaceholders(text.toLowerCase(), values));
    return { host, name };
}
function replacePlaceholders(text, values) {
    return text.replaceAll('{name}', values.name).replaceAll('{format}', formatSegment(values.format));
}
/** A declared format is named by the path of its file; in a reference, the file name without extension represents it. */
function formatSegment(format) {
    return format
        .replace(/^.*\//, '')
        .replace(/\.json$/, '')
        .toLowerCase();
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

/***/ 20936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseSemver),
/* harmony export */   m: () => (/* binding */ compareSemver)
/* harmony export */ });
/** Semantic versions, read strictly by semver.org 2.0.0: no leading `v`, no blanks, no missing part. */
/** The regular expression that semver.org recommends ("Is there a suggested regular expression"). */
const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
/** Longer text would take quadratic time; npm has the same limit. */
const lengthLimit = 256;
/** Parses a version; `undefined` for any other text, and for numbers that JavaScript does not keep exact. */
function parseSemver(text) {
    const match = text.length <= lengthLimit ? form.exec(text) : null;
    if (!match)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = match.slice(1, 4).map(Number);
    const [prerelease = '', build = ''] = match.slice(4);
    return [major, minor, patch].every(Number.isSafeInteger)
        ? { major, minor, patch, prerelease, build }
        : undefined;
}
/** Negative, zero or positive, by semver.org 2.0.0, 11: build metadata does not count. */
function compareSemver(left, right) {
    const numbers = left.major - right.major || left.minor - right.minor || left.patch - right.patch;
    return numbers || comparePrerelease(left.prerelease, right.prerelease);
}
/** A release comes after its pre-releases. */
function comparePrerelease(left, right) {
    if (left === right)
        return 0;
    if (left === '' || right === '')
        return left === '' ? 1 : -1;
    const [lefts, rights] = [left.split('.'), right.split('.')];
    for (let index = 0; index < Math.max(lefts.length, rights.length); index += 1) {
        const order = compareIdentifiers(lefts[index], rights[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Numbers come before texts, and a missing identifier before any. Numbers have no leading zero, so that the longer one is larger. */
function compareIdentifiers(left, right) {
    if (left === undefined || right === undefined)
        return (left === undefined ? 0 : 1) - (right === undefined ? 0 : 1);
    const [isLeftNumber, isRightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (isLeftNumber !== isRightNumber)
        return isLeftNumber ? -1 : 1;
    if (isLeftNumber && left.length !== right.length)
        return left.length - right.length;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
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

/***/ 46026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ deployFilesOf)
/* harmony export */ });
/** Deploy files, loaded only where an input asks for them. */
/** `undefined` where no file is asked for. Throws `input` for a file that must not be written. */
async function deployFilesOf({ deployFiles }, host) {
    if (deployFiles.length === 0)
        return undefined;
    const { openDeployFiles } = await __webpack_require__.e(/* import() */ 1807).then(__webpack_require__.bind(__webpack_require__, 91807));
    return await openDeployFiles(deployFiles, host);
}


/***/ }),

/***/ 21803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15353);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70583);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92186);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
/* harmony import */ var _oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89599);
/* harmony import */ var _output_json_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(77224);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38570);
/* harmony import */ var _plan_tags_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32012);
/* harmony import */ var _plan_tags_kinds_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(55423);
/* harmony import */ var _release_deliver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15359);
/* harmony import */ var _release_promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32713);
/* harmony import */ var _release_published_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76670);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22543);
/* harmony import */ var _deploy_files_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46026);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14829);
/* harmony import */ var _source_login_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16870);
/** `promote`: the digest that was tested gets release tags, also in another repository, with its bytes and referrers untouched. */
















const withoutReferences = 'Name what to promote, best by digest: references: ghcr.io/acme/http-cache@sha256:\u2026';
const promote = {
    name: 'promote',
    outputs: {
        digest: 'Digest of the artifact; only for a single one that was promoted.',
        reference: 'Reference by digest at its destination; only for a single one that was promoted.',
        promoted: 'JSON array with one object for each artifact: where it was, where it is, its digest, its tags and the outcome.',
    },
    run: runPromote,
    present,
};
async function runPromote(options, env) {
    const references = (0,_references_js__WEBPACK_IMPORTED_MODULE_8__/* .requireReferences */ .u)(options.references, withoutReferences);
    const tags = tagsOf(options.promoteTags, env.host.trigger);
    const write = await (0,_deploy_files_of_js__WEBPACK_IMPORTED_MODULE_10__/* .deployFilesOf */ .w)(options, env.host);
    const stores = openStores(references, options, env);
    // What is wrong with a destination is said before a registry is asked.
    const routes = references.map((reference) => routeOf(reference, options.promoteTo));
    const sources = await openDeliveries(routes, tags, stores);
    const { dryRun } = options;
    if (dryRun)
        return { dryRun, promoted: await planned(sources) };
    const delivered = await (0,_release_deliver_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .c)([...sources.keys()], {
        concurrency: options.concurrency,
        rules: rulesOf(options, env.host),
        contents: { add: (descriptor) => descriptor },
        beforeTags: () => stores.finish(),
        heldAt(delivery) {
            const repository = sources.get(delivery)?.from;
            return repository && { kind: 'registry', repository };
        },
    });
    // The order of the deliveries is kept; each may have been replaced by one that says more.
    const given = [...sources.values()];
    const isDone = delivered.every(({ error }) => !error);
    const unwritten = isDone ? await write?.(delivered.map(deployedOf)) : undefined;
    return {
        dryRun,
        ...(unwritten && { unwritten }),
        promoted: delivered.map((one, index) => ({ ...one, reference: given[index]?.reference ?? '' })),
    };
}
function routeOf(reference, to) {
    const from = repositoryIn(reference);
    return { reference, from, repository: destinationOf(reference, from, to) };
}
async function openDeliveries(routes, tags, stores) {
    const deliveries = new Map();
    const publishedIn = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_11__/* .memoize */ .B)(_release_published_js__WEBPACK_IMPORTED_MODULE_7__/* .createPublished */ .j);
    for (const route of routes) {
        const { reference, from, repository } = route;
        const { root, source } = await stores.openSource(reference);
        const location = { kind: 'registry', repository };
        const target = await stores.open(location, 'push');
        const delivery = await (0,_release_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryOf */ .A)({
            name: (0,_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .baseName */ .Fl)(repository.name),
            root,
            source,
            tags,
            destination: { repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .printRepository */ .mK)(repository), location },
            target,
            published: publishedIn(target),
            withReferrers: from === undefined || (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .printRepository */ .mK)(from) !== (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .printRepository */ .mK)(repository),
        });
        deliveries.set(delivery, route);
    }
    return deliveries;
}
function deployedOf({ delivery, root, tags }) {
    const manifest = delivery.packed.nodes.at(-1)?.manifest;
    const artifactType = manifest?.artifactType ?? manifest?.config?.mediaType;
    const { name, format } = delivery.packed.artifact;
    const { repository } = delivery.destination;
    return { name, format, repository, digest: root.digest, tags, ...(artifactType && { artifactType }) };
}
async function planned(sources) {
    const { notDelivered } = await __webpack_require__.e(/* import() */ 7874).then(__webpack_require__.bind(__webpack_require__, 37874));
    return [...sources].map(([delivery, { reference }]) => ({ ...notDelivered(delivery), reference }));
}
function rulesOf({ onExists }, { trigger }) {
    // What was tested is what is released, whatever was published before with the same content.
    return { onExists, keepsDigests: false, isEvent: trigger.kind !== 'shell', isRequested: () => true };
}
function openStores(references, options, env) {
    const { log, credentials } = env.host;
    const from = references.flatMap((one) => repositoryIn(one)?.host ?? []);
    const to = (0,_input_list_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(options.promoteTo).flatMap((one) => repositoryIn(one.replaceAll('{name}', 'name'))?.host ?? []);
    return env.stores({
        ...options,
        log,
        findCredential: credentials((0,_source_login_js__WEBPACK_IMPORTED_MODULE_9__/* .loginForSources */ .F)(options, [...from, ...to])),
        needsRegistry: true,
    });
}
function repositoryIn(reference) {
    const parsed = (0,_oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSourceReference */ .O$)(reference);
    if (parsed.kind === 'layout')
        return undefined;
    const { host, name } = parsed.reference;
    return { host, name };
}
/** `{name}` is the last part of the name that the artifact has now. */
function destinationOf(reference, from, to) {
    const [target, ...others] = (0,_input_list_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(to);
    if (others.length > 0)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`"to" names ${others.length + 1} repositories, and an artifact is promoted to one`, {
            hint: 'Promote to each of them in a step of its own',
            lines: { to: target ?? '' },
        });
    if (target === undefined && from)
        return from;
    if (target === undefined)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(reference)} is in a layout, and "to" is not given`, {
            hint: 'Name the repository',
            lines: { to: 'ghcr.io/acme/http-cache' },
        });
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .baseName */ .Fl)(from?.name ?? 'artifact');
    if ((0,_oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isLayout */ .nW)(target))
        throw intoLayout(target);
    const parsed = (0,_oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRegistryReference */ .qq)(target.replaceAll('{name}', name));
    if (parsed.tag !== undefined || parsed.digest !== undefined)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`"to" is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(target)}, which names a tag or digest`, {
            hint: 'Name the repository in "to", and its tags in "tags"',
            lines: { to: withoutVersion(target), ...(parsed.tag !== undefined && { tags: parsed.tag }) },
        });
    return { host: parsed.host, name: parsed.name };
}
/** The reference as it was given, so that `{name}` stays for the other artifacts. */
function withoutVersion(reference) {
    return reference.replace(/(?::[^/:@]*)?(?:@.*)?$/, '');
}
function intoLayout(target) {
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`"to" is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(target)}, and an artifact is promoted to a registry`, {
        hint: 'Copy it into the image layout with the verb pull instead',
        lines: { to: target },
    });
}
/** Those that are named, else those of a release: `1.2.3`, `1.2`, `1` and `latest` for a git tag `v1.2.3`. */
function tagsOf(given, trigger) {
    const named = given.flatMap((line) => line.split(',').map((tag) => tag.trim())).filter((tag) => tag !== '');
    if (named.length > 0)
        return named.map(chosen);
    if (trigger.kind === 'tag')
        return (0,_plan_tags_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultTags */ .n)({
            trigger,
            content: undefined,
            version: undefined,
            strictVersion: false,
            semverTags: false,
            name: 'artifact',
        });
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)('"tags" is not given, and no git tag has started this run', {
        hint: 'Name the tags of the release',
        lines: { tags: ['1.2.3', 'latest'] },
    });
}
function chosen(tag) {
    if (!(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag))
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`"tags" has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(tag)}, which is no tag`, {
            hint: 'Name tags of letters, digits, "_", "." and "-"',
            lines: { tags: ['1.2.3', 'latest'] },
        });
    return { tag, kind: (0,_plan_tags_kinds_js__WEBPACK_IMPORTED_MODULE_14__/* .kindOfTag */ .Au)(tag), reason: 'input "tags"' };
}
function present({ dryRun, promoted, unwritten }) {
    const done = promoted.filter(({ error, outcome }) => !dryRun && !error && outcome !== 'skipped');
    const [only, ...others] = done;
    const single = promoted.length === 1 && others.length === 0 ? only : undefined;
    const [failure, ...more] = [
        ...promoted.flatMap(({ error }) => error ?? []),
        ...(unwritten ? [unwritten] : []),
    ];
    return {
        outputs: {
            ...(single && { digest: single.root.digest, reference: byDigest(single) }),
            promoted: (0,_output_json_js__WEBPACK_IMPORTED_MODULE_15__/* .outputJson */ .Wd)(done.map(promotedJson)),
        },
        lines: promoted.map((one) => lineOf(one, dryRun)),
        notices: [],
        warnings: promoted.flatMap(({ warnings }) => warnings),
        json: { dryRun, promoted: promoted.map(promotedJson) },
        published: [],
        ...(failure && {
            failure: { error: failure, others: more.map(({ message, code }) => `${message} [${code}]`) },
        }),
    };
}
function byDigest({ delivery, root }) {
    return `${delivery.destination.repository}@${root.digest}`;
}
function lineOf(one, dryRun) {
    const stay = Object.entries(one.notMoved).map(([tag, reason]) => `; ${tag} stays: ${reason}`);
    const tags = one.tags.join(', ');
    return `${dryRun ? 'would be promoted' : one.outcome}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(one.reference)} \u2192 ${byDigest(one)} (${tags})${stay.join('')}`;
}
function promotedJson(one) {
    const { outcome, tags, root, notMoved, reference, error } = one;
    return {
        from: reference,
        reference: byDigest(one),
        digest: root.digest,
        outcome,
        tags,
        ...(Object.keys(notMoved).length > 0 && { notMoved }),
        ...(error && { error: { code: error.code, message: error.message } }),
    };
}


/***/ }),

/***/ 14829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requireReferences)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49100);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70583);
/* harmony import */ var _oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89599);
/** The input `references`: at least one line, and each is one reference. */




/** `hint` is that of the error where there is none. Throws `input` for that, and for a line that is not a single reference. */
function requireReferences(lines, hint) {
    if (lines.length > 0)
        return (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .LD)(lines, readLine, { name: 'references' });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', '"references" is not given', { hint });
}
const readLine = (line) => {
    const problem = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainWord */ .F7)(line) ? undefined : ((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slip */ .xV)(line) ?? several(line));
    return problem ? { problem } : { value: line };
};
/** A path may have spaces and commas. */
function several(line) {
    const parts = line.split(/[\s,;]+/).filter((part) => part !== '');
    if (parts.length < 2 || !parts.every(isReference))
        return undefined;
    return { what: 'which is several references', instead: parts, hint: 'Write one reference in each line' };
}
function isReference(text) {
    try {
        (0,_oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSourceReference */ .O$)(text);
        return /[/:]/.test(text);
    }
    catch {
        return false;
    }
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
