export const id = 9685;
export const ids = [9685,2503];
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

/***/ 58828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LU: () => (/* binding */ createReport),
  HF: () => (/* binding */ isPublished),
  Tu: () => (/* binding */ planWithDigests)
});

// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/release/destinations.js + 1 modules
var destinations = __webpack_require__(20572);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/release/graph.js
/** The graph of an artifact as the report has it: its manifests and blobs, and what contains what. */


/** Nodes of one graph in a report. */
const nodeLimit = 100;
/** The graph below the root, level by level, and after it what refers to it. */
function graphOf(name, nodes, referrers) {
    const root = nodes.at(-1);
    if (!root)
        return undefined;
    const all = new Map();
    const queue = [[root, kindOf(root)]];
    for (let next = queue.shift(); next; next = queue.shift()) {
        const [node, kind] = next;
        if (all.has(node.descriptor.digest))
            continue;
        all.set(node.descriptor.digest, described(node, kind));
        for (const child of node.children)
            queue.push([child, kindIn(node, child)]);
    }
    for (const one of referrers)
        all.set(one.manifest.digest, referrerOf(one));
    const listed = [...all.values()];
    const omitted = listed.length - nodeLimit;
    return {
        name: (0,_build_text/* printable */.g$)(name, 200),
        root: root.descriptor.digest,
        nodes: listed.slice(0, nodeLimit),
        ...(omitted > 0 && { omitted }),
    };
}
function referrerOf({ subject, manifest }) {
    const { digest, size, mediaType, artifactType } = manifest;
    return {
        digest,
        kind: 'referrer',
        label: (0,_build_text/* printable */.g$)(artifactType ?? mediaType, 120),
        size,
        to: [subject.digest],
    };
}
function kindOf({ manifest }) {
    if (!manifest)
        return 'layer';
    return manifest.manifests.length > 0 || manifest.mediaType.includes('index') ? 'index' : 'manifest';
}
function kindIn(parent, child) {
    const isConfig = parent.manifest?.config?.digest === child.descriptor.digest;
    return isConfig && !child.manifest ? 'config' : kindOf(child);
}
function described({ descriptor, manifest, children }, kind) {
    const { digest, size, mediaType, annotations, platform } = descriptor;
    const title = annotations?.[oci_annotations/* titleKey */.kz];
    const place = platform && `${platform.os}/${platform.architecture}`;
    const type = manifest?.artifactType ?? mediaType;
    return {
        digest,
        kind,
        label: (0,_build_text/* printable */.g$)(title ?? place ?? type, 120),
        size,
        to: children.map((child) => child.descriptor.digest),
    };
}

;// CONCATENATED MODULE: ./.build/release/report.js
/** The Report: what was built, where it went, and the outcome of each artifact. */



const publishedOutcomes = ['created', 'updated', 'unchanged', 'exists'];
/** True when the destination has the digest under every tag of the artifact. */
function isPublished({ outcome }) {
    return publishedOutcomes.includes(outcome);
}
function createReport(sources) {
    const tags = (pick) => sources.delivered.flatMap((one) => pick(one).map((tag) => (0,destinations/* printTag */.O4)(one.delivery.destination, tag)));
    const tagsMoved = tags((one) => one.tagsMoved);
    return {
        artifacts: sources.delivered.map((one) => reported(one, sources)),
        graphs: graphsOf(sources.delivered),
        ...(sources.plan && { plan: sources.plan }),
        tagsMoved,
        tagsUnknown: tags((one) => one.tagsUnknown),
        retries: sources.statistics.retries,
        requests: sources.statistics.requests,
        notes: [...sources.notes, ...sources.delivered.flatMap(notMovedLines)],
        warnings: [
            ...unverifiedLine(sources.delivered),
            ...sources.delivered.flatMap(({ warnings }) => warnings),
        ],
        changed: tagsMoved.length > 0,
        dryRun: sources.plan !== undefined,
        ...(sources.cache && { cache: sources.cache }),
    };
}
/** Artifacts whose content a report describes. */
const graphLimit = 20;
/** Each root once; artifacts with the same content have the same. */
function graphsOf(delivered) {
    const roots = new Map(delivered.map((one) => [one.delivery.packed.root.digest, one.delivery.packed]));
    return [...roots.values()]
        .slice(0, graphLimit)
        .flatMap(({ artifact, nodes, referrers }) => graphOf(artifact.name, nodes, referrers) ?? []);
}
/** The plan as it can be passed back: with the digests of what was packed, and with what is missing from it. */
function planWithDigests(packed, { to, unpacked, problems }) {
    const artifacts = packed.map(({ artifact, root }) => ({ ...artifact, digest: root.digest }));
    return {
        version: 1,
        to,
        artifacts: [...artifacts, ...unpacked],
        ...(problems.length > 0 && { incomplete: problems.map(reportedError) }),
    };
}
function notMovedLines({ delivery, notMoved }) {
    return Object.entries(notMoved).map(([tag, reason]) => `${(0,destinations/* printTag */.O4)(delivery.destination, tag)} is not moved: ${reason}`);
}
/** One line for all, since they have one reason. */
function unverifiedLine(delivered) {
    const names = delivered.flatMap(({ delivery, unverified }) => unverified.map((tag) => (0,destinations/* printTag */.O4)(delivery.destination, tag)));
    if (names.length === 0)
        return [];
    const what = `the registry refuses to look up and to list tags, so that these may have been overwritten`;
    return [`${what}: ${names.join(', ')}`];
}
function reported(one, { explain }) {
    const { destination, packed } = one.delivery;
    const { artifact } = packed;
    const { repository } = destination;
    const { root } = one;
    const manifest = packed.nodes.at(-1)?.manifest;
    const artifactType = manifest?.artifactType ?? manifest?.config?.mediaType;
    return {
        name: artifact.name,
        format: artifact.format,
        repository,
        digest: root.digest,
        packed: (packed.kept?.packed ?? packed.root).digest,
        reference: `${repository}@${root.digest}`,
        mediaType: root.mediaType,
        ...(artifactType && { artifactType }),
        size: sizeOf(packed),
        ...(artifact.version !== undefined && { version: artifact.version }),
        tags: one.tags,
        ...(artifact.tagReasons && { tagReasons: artifact.tagReasons }),
        outcome: one.outcome,
        contentChanged: one.isChanged,
        ...report_history(one),
        ...(one.interface && { interface: one.interface }),
        ...(one.base && { base: one.base }),
        files: artifact.files,
        sent: one.sent,
        reused: one.reused,
        annotations: artifact.annotations,
        origins: artifact.origins ?? {},
        ...(one.statements.length > 0 && { statements: one.statements }),
        ...(one.error && { error: reportedError(explain(one.error)) }),
    };
}
/** What the run has found published, as far as there is something to say. */
function report_history({ delivery, replaced, notMoved }) {
    const { kept, nodes } = delivery.packed;
    const revision = nodes.at(-1)?.manifest?.annotations[oci_annotations/* revisionKey */.d7];
    return {
        ...(kept && { kept: { from: kept.from, ...(revision !== undefined && { revision }) } }),
        ...(Object.keys(replaced).length > 0 && { replaced }),
        ...(Object.keys(notMoved).length > 0 && { notMoved }),
    };
}
function reportedError({ code, message, hint }) {
    return { code, message, hint };
}
/** Bytes of all content of the artifact, each digest counted once. */
function sizeOf({ nodes }) {
    const sizes = new Map(nodes.map(({ descriptor }) => [descriptor.digest, descriptor.size]));
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
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

/***/ 2503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   _f: () => (/* binding */ readShape),
/* harmony export */   al: () => (/* binding */ nonEmptyText),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55118);
/** Reads values of unknown shape, such as parsed JSON, and tracks where in their document they are. */

/** Reads a whole document. */
function readShape(read, value, error) {
    return read({ value, path: '', error });
}
/** The error about this value, to be thrown. */
function invalid({ path, error }, what, hint) {
    return error(path, what, hint);
}
/** A member or an item of a value. */
function below({ path, error }, step, value) {
    return { value, path: path + printStep(step, path === ''), error };
}
function printStep(step, first) {
    if (typeof step === 'number')
        return `[${step}]`;
    if (/^[\w$-]+$/.test(step))
        return first ? step : `.${step}`;
    return first ? JSON.stringify(step) : `[${JSON.stringify(step)}]`;
}
/** A string. */
const text = (shape) => {
    if (typeof shape.value === 'string')
        return shape.value;
    throw invalid(shape, 'must be a string');
};
/** `true` or `false`. */
const flag = (shape) => {
    if (typeof shape.value === 'boolean')
        return shape.value;
    throw invalid(shape, 'must be true or false');
};
/** An object of any members. */
const record = (shape) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(shape.value))
        return shape.value;
    throw invalid(shape, 'must be an object');
};
/** One of these strings. */
function oneOf(...choices) {
    return (shape) => {
        const found = choices.find((choice) => choice === shape.value);
        if (found !== undefined)
            return found;
        const quoted = choices.map((choice) => `"${choice}"`).join(' or ');
        throw invalid(shape, `must be ${quoted}, not ${shown(shape.value)}`);
    };
}
/** An array of at least `least` items. */
function list(item, least = 0) {
    return (shape) => {
        if (!Array.isArray(shape.value))
            throw invalid(shape, 'must be an array');
        const items = shape.value;
        if (items.length < least)
            throw invalid(shape, 'must not be empty');
        return items.map((value, index) => item(below(shape, index, value)));
    };
}
/** An object whose members are all alike, under any key. */
function map(member) {
    return (shape) => {
        const entries = Object.entries(record(shape));
        return Object.fromEntries(entries.map(([key, value]) => [key, member(below(shape, key, value))]));
    };
}
/** A value that may be `null`. */
function nullable(read) {
    return (shape) => (shape.value === null ? undefined : read(shape));
}
/** An object of these members; the optional ones may be absent. */
function object(required, optional, { open = false } = {}) {
    const readers = new Map(Object.entries({ ...required, ...optional }));
    return (shape) => {
        const values = record(shape);
        const missing = Object.keys(required).find((key) => !Object.hasOwn(values, key));
        if (missing !== undefined)
            throw invalid(below(shape, missing, undefined), 'is missing');
        const unknown = open ? undefined : Object.keys(values).find((key) => !readers.has(key));
        if (unknown !== undefined)
            throw invalid(below(shape, unknown, undefined), 'is not a known member');
        const present = [...readers].filter(([key]) => Object.hasOwn(values, key));
        const members = present.map(([key, read]) => [key, read(below(shape, key, values[key]))]);
        return Object.fromEntries(members);
    };
}
function where(read, holds, meaning) {
    return (shape) => {
        const value = read(shape);
        if (holds(value))
            return value;
        throw invalid(shape, `must be ${meaning}, not ${shown(shape.value)}`);
    };
}
/** A string that is not empty. */
const nonEmptyText = (shape) => {
    if (text(shape) !== '')
        return text(shape);
    throw invalid(shape, 'must not be empty');
};
/** The beginning of a value, as JSON. */
function shown(value) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .showJson */ .qN)(value);
    return json.length > 80 ? `${json.slice(0, 80)}\u2026` : json;
}


/***/ }),

/***/ 39685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/release/merged-report.js
/** A merged report: what several jobs have published, as if one run had. */


/** Artifacts whose content the merged report describes. */
const graphLimit = 50;
/** Artifacts in the order of the reports; the same one at the same place counts once. */
function mergeReports(reports) {
    const all = (pick) => reports.flatMap(pick);
    const sum = (pick) => reports.reduce((total, one) => total + pick(one), 0);
    return {
        artifacts: distinct(all(({ artifacts }) => artifacts)),
        graphs: all(({ graphs = [] }) => graphs).slice(0, graphLimit),
        tagsMoved: [...new Set(all(({ tagsMoved }) => tagsMoved))],
        tagsUnknown: [...new Set(all(({ tagsUnknown }) => tagsUnknown))],
        retries: sum(({ retries }) => retries),
        requests: sum(({ requests }) => requests),
        notes: [...new Set(all(({ notes }) => notes))],
        warnings: [...new Set(all(({ warnings }) => warnings))],
        changed: reports.some(({ changed }) => changed),
        dryRun: reports.every(({ dryRun }) => dryRun),
    };
}
function distinct(artifacts) {
    const keyOf = ({ name, format, reference, tags }) => JSON.stringify([name, format, reference, [...tags].sort()]);
    return [...new Map(artifacts.map((one) => [keyOf(one), one])).values()];
}
/** The first artifact that failed in any job, as the error of the whole. */
function failureOf({ artifacts }) {
    const failed = artifacts.find(({ outcome }) => outcome === 'failed' || outcome === 'conflict');
    if (!failed)
        return undefined;
    const { message = 'it failed', hint = 'Look at the log of its job.' } = failed.error ?? {};
    const code = failed.outcome === 'conflict' ? 'conflict' : 'unavailable';
    return new errors/* CodedError */.AK(code, `${(0,_build_text/* printable */.g$)(failed.name)}: ${(0,_build_text/* printable */.g$)(message)}`, { hint: (0,_build_text/* printable */.g$)(hint) });
}
/** One tag for two digests: whichever job was last has won. Returns `undefined` when there is none. */
function contradictionOf({ artifacts }) {
    const digests = new Map();
    for (const artifact of artifacts.filter(({ outcome }) => !['failed', 'conflict', 'skipped', 'handed-off'].includes(outcome)))
        for (const tag of artifact.tags) {
            const place = placeOf(artifact, tag);
            const other = digests.get(place);
            if (other && other.digest !== artifact.digest)
                return contradiction(place, other, artifact);
            digests.set(place, artifact);
        }
    return undefined;
}
/** In a layout, the name of an artifact precedes its tag. */
function placeOf({ repository, name }, tag) {
    return repository.startsWith('oci:') ? `${repository}:${name}-${tag}` : `${repository}:${tag}`;
}
function contradiction(place, one, other) {
    const message = `${(0,_build_text/* printable */.g$)(place)} was published by two jobs, as ${one.digest} and as ${other.digest}`;
    return new errors/* CodedError */.AK('conflict', message, {
        hint: 'Give each job repositories or tags of its own, for example by the input "to" or "names".',
    });
}

// EXTERNAL MODULE: ./.build/release/outputs.js
var outputs = __webpack_require__(530);
// EXTERNAL MODULE: ./.build/release/presentation.js + 8 modules
var release_presentation = __webpack_require__(7165);
// EXTERNAL MODULE: ./.build/release/report.js + 1 modules
var release_report = __webpack_require__(58828);
// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/plan/tags/kinds.js
var kinds = __webpack_require__(55423);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
// EXTERNAL MODULE: ./.build/release/delivery.js
var delivery = __webpack_require__(37874);
;// CONCATENATED MODULE: ./.build/release/saved-report.js
/** A saved report: the result of another job, checked before anything in it is used. */






const saved_report_digest = (shape) => {
    const parsed = (0,digest/* parseDigest */.m)((0,_build_shape/* text */.Qq)(shape));
    if (parsed)
        return parsed;
    throw (0,_build_shape/* invalid */.Gq)(shape, 'must be a digest');
};
const count = (0,_build_shape/* where */._M)((shape) => (typeof shape.value === 'number' ? shape.value : Number.NaN), (value) => Number.isSafeInteger(value) && value >= 0, 'a whole number');
const interfaceChange = (0,_build_shape/* object */.Ik)({
    differences: (0,_build_shape/* list */.p_)((0,_build_shape/* object */.Ik)({
        item: _build_shape/* text */.Qq,
        action: (0,_build_shape/* oneOf */.yL)('added', 'removed', 'changed'),
        change: _build_shape/* text */.Qq,
        breaking: _build_shape/* flag */.Jt,
        breaks: (0,_build_shape/* list */.p_)((0,_build_shape/* oneOf */.yL)('callers', 'hosts', 'implementers')),
    }, {})),
}, {
    base: _build_shape/* text */.Qq,
    baseDigest: saved_report_digest,
    kind: (0,_build_shape/* oneOf */.yL)('component', 'module', 'wit-package'),
    step: (0,_build_shape/* oneOf */.yL)('major', 'minor', 'patch'),
    least: _build_shape/* text */.Qq,
    version: _build_shape/* text */.Qq,
    sufficient: _build_shape/* flag */.Jt,
    omitted: count,
    unknown: _build_shape/* text */.Qq,
});
const members = (0,_build_shape/* object */.Ik)({
    name: _build_shape/* text */.Qq,
    format: _build_shape/* text */.Qq,
    repository: _build_shape/* text */.Qq,
    digest: saved_report_digest,
    packed: saved_report_digest,
    reference: _build_shape/* text */.Qq,
    mediaType: _build_shape/* text */.Qq,
    size: count,
    tags: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    outcome: (0,_build_shape/* oneOf */.yL)(...delivery/* outcomes */.r),
    contentChanged: _build_shape/* flag */.Jt,
    files: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    sent: count,
    reused: count,
    annotations: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq),
    origins: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq),
}, {
    artifactType: _build_shape/* text */.Qq,
    version: _build_shape/* text */.Qq,
    tagReasons: (0,_build_shape/* map */.Tj)((0,_build_shape/* object */.Ik)({ kind: (0,_build_shape/* oneOf */.yL)(...kinds/* tagKinds */._r), reason: _build_shape/* text */.Qq }, {})),
    kept: (0,_build_shape/* object */.Ik)({ from: _build_shape/* text */.Qq }, { revision: _build_shape/* text */.Qq }),
    replaced: (0,_build_shape/* map */.Tj)(saved_report_digest),
    notMoved: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq),
    statements: (0,_build_shape/* list */.p_)((0,_build_shape/* object */.Ik)({ name: _build_shape/* text */.Qq, type: _build_shape/* text */.Qq, digest: saved_report_digest, storedIn: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq), isNew: _build_shape/* flag */.Jt }, { signer: _build_shape/* text */.Qq })),
    interface: interfaceChange,
    base: (0,_build_shape/* object */.Ik)({ tag: _build_shape/* text */.Qq, digest: saved_report_digest }, { size: count }),
    error: (0,_build_shape/* object */.Ik)({ code: _build_shape/* text */.Qq, message: _build_shape/* text */.Qq, hint: _build_shape/* text */.Qq }, {}),
}, { open: true });
/** What is deployed is what was published: a reference of its own could name anything, and is put into scripts. */
const artifact = (shape) => {
    const read = members(shape);
    const reference = `${read.repository}@${read.digest}`;
    if (read.reference === reference)
        return read;
    throw (0,_build_shape/* invalid */.Gq)((0,_build_shape/* below */.Gz)(shape, 'reference', read.reference), `must be ${reference}`);
};
const graph = (0,_build_shape/* object */.Ik)({
    name: _build_shape/* text */.Qq,
    root: saved_report_digest,
    nodes: (0,_build_shape/* list */.p_)((0,_build_shape/* object */.Ik)({
        digest: saved_report_digest,
        kind: (0,_build_shape/* oneOf */.yL)('index', 'manifest', 'config', 'layer', 'referrer'),
        label: _build_shape/* text */.Qq,
        size: count,
        to: (0,_build_shape/* list */.p_)(saved_report_digest),
    }, {})),
}, { omitted: count });
const report = (0,_build_shape/* object */.Ik)({
    artifacts: (0,_build_shape/* list */.p_)(artifact),
    tagsMoved: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    tagsUnknown: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    retries: count,
    requests: count,
    notes: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    warnings: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    changed: _build_shape/* flag */.Jt,
    dryRun: _build_shape/* flag */.Jt,
}, { graphs: (0,_build_shape/* list */.p_)(graph) }, { open: true });
/** Reads a report (`schema/report.schema.json`); `file` is for errors. Throws `input` naming the member. */
function parseReport(bytes, file) {
    return (0,_build_shape/* readShape */._f)(report, parseJson(bytes, file), (path, what) => invalidReport(file, `${path || 'it'} ${what}`));
}
function parseJson(bytes, file) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw invalidReport(file, 'it is not JSON', cause);
    }
}
function invalidReport(file, what, cause) {
    return (0,input_error/* inputError */.Xu)(`${(0,_build_text/* printable */.g$)(file)} is no report of a publish: ${(0,_build_text/* printable */.g$)(what)}`, {
        hint: 'Name files that publishing has written with "result-file"',
        lines: { results: 'result.json' },
        cause,
    });
}

// EXTERNAL MODULE: ./.build/verbs/deploy-files-of.js
var deploy_files_of = __webpack_require__(46026);
;// CONCATENATED MODULE: ./.build/verbs/collect.js
/** `collect`: the results of several jobs become one report, one summary and one set of outputs. */









/** Those of publishing, of which only the run of a pull request hands anything off. */
const { 'hand-off': _handOff, ...collect_outputs } = outputs.outputs;
const collect = {
    name: 'collect',
    outputs: collect_outputs,
    run: runCollect,
    present,
};
function present({ report, error }) {
    const presentation = (0,release_presentation.presentReport)(report, error);
    const { 'hand-off': _handOff, ...values } = presentation.outputs;
    return { ...presentation, outputs: values };
}
async function runCollect(options, env) {
    const { host } = env;
    const target = await indexTarget(options, host);
    const write = await (0,deploy_files_of/* deployFilesOf */.w)(options, host);
    const reports = [];
    for (const file of await resultFiles(options.results, host))
        reports.push(parseReport(await host.readInputFile(file, 'results'), file));
    const report = mergeReports(reports);
    const error = contradictionOf(report) ?? failureOf(report);
    if (error)
        return { report: target ? noted(report, 'a job has failed') : report, error };
    const result = target ? await withIndex(reports, target, { options, env }) : { report };
    if (result.error || result.report.dryRun)
        return result;
    const unwritten = await write?.(result.report.artifacts.filter(release_report/* isPublished */.HF));
    return { ...result, ...(unwritten && { error: unwritten }) };
}
async function indexTarget({ index }, { log }) {
    if (index === undefined)
        return undefined;
    const { readIndexTarget } = await Promise.all(/* import() */[__webpack_require__.e(9496), __webpack_require__.e(4844), __webpack_require__.e(9278), __webpack_require__.e(4346)]).then(__webpack_require__.bind(__webpack_require__, 94346));
    return readIndexTarget(index, log.notice);
}
/** What the jobs have published is reported also where the index fails. */
async function withIndex(reports, target, run) {
    const report = mergeReports(reports);
    if (report.dryRun)
        return { report: noted(report, 'no job has published anything ("dry-run")') };
    const { publishIndex } = await Promise.all(/* import() */[__webpack_require__.e(9496), __webpack_require__.e(4844), __webpack_require__.e(9278), __webpack_require__.e(4346)]).then(__webpack_require__.bind(__webpack_require__, 94346));
    try {
        const { report: own, error } = await publishIndex(report, target, run);
        return { report: mergeReports([...reports, own]), ...(error && { error }) };
    }
    catch (cause) {
        return { report, error: run.env.host.explain((0,errors/* asCodedError */._r)(cause)) };
    }
}
function noted(report, reason) {
    return { ...report, notes: [...report.notes, `the index is not published: ${reason}`] };
}
/** Each line is a file, or a folder in which every `.json` counts, however deep: `download-artifact` makes a folder for each job. */
async function resultFiles(lines, host) {
    const found = [];
    for (const line of lines)
        found.push(...(line.endsWith('.json') ? [line] : await filesBelow(line, host)));
    if (found.length > 0)
        return [...new Set(found)];
    if (lines.length === 0)
        throw withoutResults('"results" is not given');
    throw withoutResults(`"results" has no .json file in ${(0,_build_text/* printable */.g$)(lines.join(', '))}`);
}
function withoutResults(problem, cause) {
    return (0,input_error/* inputError */.Xu)(problem, {
        hint: 'Name the files that publishing has written with "result-file", or the folder that they were downloaded into',
        lines: { results: 'results' },
        cause,
    });
}
async function filesBelow(folder, host) {
    const workspace = await (0,input_error/* replacingInputError */.gU)(host.openWorkspace({ path: folder, exclude: [], skip: [] }), (cause) => withoutResults(`"results" has ${(0,_build_text/* printable */.g$)(folder)}, which is no folder and no .json file`, cause));
    const found = [];
    for (const { path } of await workspace.files())
        if (path.endsWith('.json'))
            found.push(`${folder}/${path}`);
    return found.sort();
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


/***/ })

};
