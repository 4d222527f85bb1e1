export const id = 39;
export const ids = [39];
export const modules = {

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

/***/ 7834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ embeddedVersion),
/* harmony export */   lP: () => (/* binding */ findBinaries),
/* harmony export */   t3: () => (/* binding */ embeddedAnnotations),
/* harmony export */   yk: () => (/* binding */ proposeBinary)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5666);
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2780);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2543);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1289);
/** Wasm binaries of the workspace: which ones a format looks at, and what each says about itself. */





/**
 * Every file that the requests of `format` name or match, with its facts; without requests, every `.wasm` file.
 *
 * An invalid binary is an error also when it was found by searching: leaving it out silently would publish an incomplete build.
 */
async function findBinaries(context, format) {
    const appliesTo = (path) => path.endsWith('.wasm');
    const found = [];
    for (const { path, explicit } of await (0,_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedFiles */ .m)(context, { format, appliesTo })) {
        found.push({ path, explicit, facts: await inspectFound(context, path, explicit) });
    }
    return found;
}
async function inspectFound(context, path, explicit) {
    try {
        return await context.inspect(path);
    }
    catch (error) {
        const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error);
        if (explicit || failure.code !== 'invalid-wasm')
            throw failure;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-wasm', failure.message, {
            hint: `Rebuild the file, or leave it out with the input exclude: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)}`,
            cause: failure,
        });
    }
}
/** The candidate for a binary, with what the binary says about itself. */
function proposeBinary({ path, facts, explicit }) {
    const [name, version] = [embeddedName(facts, path), embeddedVersion(facts)];
    return {
        files: [path],
        kind: facts.kind,
        ...(name && { name }),
        ...(version && { version }),
        annotations: embeddedAnnotations(facts),
        explicit,
    };
}
/** The name in a binary: of its WIT package, or of its name section when somebody chose that. */
function embeddedName({ packageName, moduleName }, path) {
    // wit-component calls the package of a component `root:component`.
    if (packageName && packageName.namespace !== 'root') {
        const { namespace, name } = packageName;
        return { value: `${namespace}/${name}`, origin: 'WIT package' };
    }
    const value = moduleName === undefined ? undefined : chosenName(moduleName, path);
    return value === undefined ? undefined : { value, origin: 'Wasm name section' };
}
/** The version in a binary: of its WIT package, or of its `version` section. */
function embeddedVersion(facts) {
    const version = facts.packageName?.version;
    if (version !== undefined)
        return { value: version, origin: 'WIT package' };
    const { version: section } = facts.metadata;
    return section === undefined ? undefined : { value: section, origin: 'Wasm section "version"' };
}
/** The sections of wasm-metadata, and the annotations that wkg and wash derive from them. */
const annotationKeys = [
    ['authors', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .authorsKey */ .Uo],
    ['description', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionKey */ .qq],
    ['licenses', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .licensesKey */ .qo],
    ['homepage', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .urlKey */ .X9],
    ['source', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceKey */ .Zt],
    ['revision', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionKey */ .d7],
];
/** The annotations from the metadata sections of a binary. */
function embeddedAnnotations({ metadata }) {
    const found = {};
    for (const [section, key] of annotationKeys) {
        const value = metadata[section];
        if (value !== undefined)
            found[key] = { value, origin: `Wasm section "${section}"` };
    }
    return found;
}
/**
 * The last path segment of a name; `undefined` when it is no name, generic, or that of the file. Linkers write the name
 * of the file, with `.wasm` and Cargo's hash; an optimiser or a profile drops it, which must not rename the artifact.
 */
function chosenName(text, path) {
    const last = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    const name = last.replace(/-[0-9a-f]{16}$/, '');
    const isName = /^[A-Za-z0-9][A-Za-z0-9 ._+@-]{0,99}$/.test(name) && !/\.wasm$/i.test(name);
    const plain = (0,_stems_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMarks */ .zw)(name);
    const isFileName = [(0,_stems_js__WEBPACK_IMPORTED_MODULE_2__/* .rawStem */ .G_)(path), (0,_stems_js__WEBPACK_IMPORTED_MODULE_2__/* .stemOf */ .Vc)(path)].some((stem) => (0,_stems_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(stem, plain));
    return isName && !isFileName && !(0,_stems_js__WEBPACK_IMPORTED_MODULE_2__/* .isGenericStem */ .fu)(plain) ? name : undefined;
}


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ encodeImageConfig),
/* harmony export */   t: () => (/* binding */ constantCreated)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7243);
/** The image config (image-spec v1.1.1, config.md) of formats that make container images. */

/** A config has to have a time of creation; a constant one keeps equal content equal. */
const constantCreated = '1970-01-01T00:00:00Z';
/** The exact bytes of an image config. */
function encodeImageConfig({ architecture, os, entrypoint, diffIds }) {
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)({
        created: constantCreated,
        architecture,
        os,
        config: entrypoint ? { Entrypoint: entrypoint } : {},
        rootfs: { type: 'layers', diff_ids: diffIds },
    });
}


/***/ }),

/***/ 1289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ requestedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);
/** Requests: the files that lines of the `formats` input name – by a file, a folder, a glob, or not at all. */




/**
 * The files to look at, sorted by path, each once: those that the requests name, and, without any request or for one without a
 * path, all that the format applies to. Throws `input` when a path matches nothing.
 */
async function requestedFiles(context, selection) {
    const found = new Map();
    const requests = context.requests.length > 0 ? context.requests : [{}];
    for (const { argument } of requests) {
        for (const { path, explicit } of await namedBy(argument, context.workspace, selection)) {
            found.set(path, explicit || found.get(path) === true);
        }
    }
    return [...found].map(([path, explicit]) => ({ path, explicit })).sort(byPath);
}
async function namedBy(argument, workspace, selection) {
    if (argument === undefined)
        return await search(workspace, selection.appliesTo);
    const path = normalize(argument);
    const entry = await workspace.stat(path);
    if (entry?.type === 'file')
        return [{ path, explicit: true }];
    const all = await search(workspace, entry ? (file) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(file, path) : (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)([(0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainGlob */ .QU)(path, 'formats')]));
    const applicable = all.filter((file) => selection.appliesTo(file.path));
    const files = applicable.length > 0 || entry ? applicable : all;
    if (files.length === 0)
        throw matchesNothing(selection.format, argument);
    return files;
}
async function search(workspace, matches) {
    const files = await workspace.files();
    return files.filter(({ path }) => matches(path)).map(({ path }) => ({ path, explicit: false }));
}
function normalize(argument) {
    const path = argument.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
    return path === '' ? '.' : path;
}
function matchesNothing(format, argument) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(argument)} matches no file of the workspace`, {
        hint: 'Name a file, a folder or a glob relative to "path"; if a build makes the file, run it before this step.',
    });
}
function byPath(left, right) {
    return left.path < right.path ? -1 : 1;
}


/***/ }),

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ requirePlainGlob),
/* harmony export */   Tn: () => (/* binding */ isPlainGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5372);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7806);
/** The globs that users write: `*`, `?`, `[a-z]` and `{a,b}` within a name, `**` across folders, matched in bounded time. */




/** Alternatives that the braces of one glob may stand for; each pair multiplies them. */
const alternativeLimit = 256;
/**
 * True for paths that at least one of the globs matches. A leading dot is a character like any other, and a glob names the
 * whole path. A test compares the result with picomatch's.
 */
function compileGlobs(globs) {
    const patterns = globs.flatMap(alternatives).map(compilePattern);
    return (path) => {
        const names = path.split('/');
        return patterns.some((matches) => matches(names));
    };
}
/** True for a glob without the extended patterns of shells, `@(a|b)`, `(a|b)` and `{1..3}`, which are not supported. */
function isPlainGlob(glob) {
    return !/[@?*+!]\(|\([^)]*\||\{[^{},]*\.\.[^{},]*\}/.test(glob);
}
/** Returns the glob of an input. Throws `input` for one that is not plain, which would silently match something else. */
function requirePlainGlob(glob, input) {
    if (isPlainGlob(glob))
        return glob;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${input}" contains the extended glob ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(glob)}, which is not supported`, {
        hint: 'Write the alternatives out, for instance {a,b}.',
    });
}
/** The glob without braces, once for each choice; unchanged when it stands for too many, or when its braces do not close. */
function alternatives(glob) {
    let found = [glob];
    while (found.length <= alternativeLimit) {
        const next = found.flatMap(innermost);
        if (next.length === found.length)
            return next;
        found = next;
    }
    return [glob];
}
/** Resolves the first braces that hold no other ones. */
function innermost(glob) {
    const [braces, choices = ''] = /\{([^{}]*,[^{}]*)\}/.exec(glob) ?? [];
    if (braces === undefined)
        return [glob];
    return choices.split(',').map((choice) => glob.replace(braces, () => choice));
}
function compilePattern(glob) {
    const parts = glob
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .filter((part, index, all) => part !== '**' || all[index - 1] !== '**');
    // As picomatch has it, `a/**` matches `a` too, and `*/**` only what is in a folder.
    if (parts.at(-1) === '**' && parts.at(-2)?.endsWith('*'))
        parts.push('*');
    const pattern = parts.map((part) => part === '**' ? undefined : compileName(part));
    const [first, last] = [pattern[0] ?? anyName, pattern.at(-1) ?? anyName];
    if (pattern.length === 2 && pattern[0] === undefined)
        return (names) => last(names.at(-1) ?? '');
    const matchesAll = (names) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .matchPath */ .B)(pattern, names, (matches, name) => matches(name)).whole;
    // Most paths differ in their first or last name already.
    return (names) => first(names[0] ?? '') && last(names.at(-1) ?? '') && matchesAll(names);
}
function anyName() {
    return true;
}
/** A part that is malformed, such as `[a`, stands for itself. */
function compileName(part) {
    const wildcard = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWildcard */ .S)(part.replaceAll('[!', '[^'));
    if (!wildcard || !/[*?[\\]/.test(part))
        return (name) => name === part;
    const [start = '', end = '', ...others] = part.split('*');
    if (others.length > 0 || /[?[\\]/.test(part))
        return (name) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .matchWildcard */ .q)(wildcard, name);
    return (name) => name.length >= part.length - 1 && name.startsWith(start) && name.endsWith(end);
}


/***/ }),

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   ID: () => (/* binding */ requireManifestSize),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   i6: () => (/* binding */ manifestSizeLimit),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   mN: () => (/* binding */ requireDescriptors),
/* harmony export */   qq: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3488);
/** Image manifests and image indexes: their exact bytes, and the bounded parsing of what others wrote. */





/** Bytes. Registries must accept manifests up to this size (distribution-spec v1.1, "Pushing Manifests"); larger ones are neither written nor read. */
const manifestSizeLimit = 4 * 1024 * 1024;
/** The exact bytes of an image manifest: members in the specification's order, annotations sorted by key. */
function encodeManifest(manifest) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageManifestType */ .NR,
        artifactType: manifest.artifactType,
        config: ordered(manifest.config),
        layers: manifest.layers.map(ordered),
        subject: manifest.subject && ordered(manifest.subject),
        annotations: sorted(manifest.annotations),
    });
}
/** The exact bytes of an image index, in the same order. */
function encodeIndex(index) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageIndexType */ .WV,
        artifactType: index.artifactType,
        manifests: index.manifests.map(ordered),
        subject: index.subject && ordered(index.subject),
        annotations: sorted(index.annotations),
    });
}
/** Any JSON value as compact UTF-8 bytes. */
function encode(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}
/** Annotations sorted by key; `undefined` when there are none, so that the member is omitted. */
function sorted(annotations) {
    const entries = Object.entries(annotations ?? {});
    if (entries.length === 0)
        return undefined;
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
function ordered(descriptor) {
    const { mediaType, digest, size, urls, annotations, data, artifactType, platform } = descriptor;
    return {
        mediaType,
        digest,
        size,
        ...(urls && { urls }),
        ...(annotations && { annotations: sorted(annotations) ?? {} }),
        ...(data !== undefined && { data }),
        ...(platform && { platform }),
        ...(artifactType && { artifactType }),
    };
}
/** The shortest descriptor that a manifest can list, in bytes with its comma. */
const shortestDescriptor = '{"mediaType":"a/b","digest":"sha256:","size":0},'.length + 64;
/** Throws `unsupported` for more descriptors than a manifest can list, so that a format need not make them all first. */
function requireDescriptors(count) {
    if (count * shortestDescriptor <= manifestSizeLimit)
        return;
    throw tooLarge(`a manifest with ${count} layers`, `at least ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(count * shortestDescriptor)}`);
}
/** Throws `unsupported` for a manifest or an index of more bytes than registries have to accept. */
function requireManifestSize(size, what) {
    if (size > manifestSizeLimit)
        throw tooLarge(what, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(size));
}
function tooLarge(what, size) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(what)} has ${size}; registries accept manifests of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(manifestSizeLimit)}`, { hint: 'Split it into several artifacts, or pack its files into one layer.' });
}
/**
 * What a manifest requires in the same repository: config and layers of an image manifest, manifests of an index. Layers that clients
 * download from elsewhere are not among them, and are neither looked for nor pushed.
 */
function children(manifest) {
    const layers = manifest.layers.filter((layer) => !isExternal(layer));
    return manifest.config ? [manifest.config, ...layers] : [...manifest.manifests, ...layers];
}
/** True for a layer that may not be redistributed and names where it is downloaded from (image-spec v1.1.1, layer.md). */
function isExternal({ mediaType, urls = [] }) {
    return urls.length > 0 && (0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isNondistributableType */ .YH)(mediaType);
}
/**
 * Parses an image manifest or image index from a file or a registry.
 *
 * `where` names the origin in errors. `mediaType` is that of the descriptor or of the Content-Type header; it applies when the
 * manifest has no `mediaType` member. Throws `invalid-layout` for anything else than a manifest.
 */
function parseManifest(bytes, where, mediaType) {
    if (bytes.byteLength > manifestSizeLimit)
        throw invalid(where, `is larger than ${manifestSizeLimit} bytes`);
    const body = parseObject(bytes, where);
    const stated = typeof body.mediaType === 'string' ? body.mediaType : mediaType;
    const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
    const subject = isAbsent(body.subject) ? undefined : readDescriptor(body.subject, where);
    return {
        mediaType: stated ?? ('manifests' in body ? _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageIndexType */ .WV : _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageManifestType */ .NR),
        ...(typeof body.artifactType === 'string' && body.artifactType && { artifactType: body.artifactType }),
        ...(config && { config }),
        layers: readDescriptors(body, 'layers', where),
        manifests: readDescriptors(body, 'manifests', where),
        ...(subject && { subject }),
        annotations: readAnnotations(body.annotations),
    };
}
function parseObject(bytes, where) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (cause) {
        throw invalid(where, 'is not JSON', cause);
    }
    throw invalid(where, 'is not a JSON object');
}
function readDescriptors(body, member, where) {
    const value = body[member];
    if (isAbsent(value))
        return [];
    if (!Array.isArray(value))
        throw invalid(where, `is invalid: "${member}" must be an array`);
    return value.map((item) => readDescriptor(item, where));
}
/** Some tools write `null` for a member that they do not use. */
function isAbsent(value) {
    return value === undefined || value === null;
}
/** Validates a descriptor from a file or a registry; `where` as for `parseManifest`. Throws `invalid-layout`. */
function readDescriptor(value, where) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        throw invalid(where, 'has a descriptor that is not an object');
    const digest = typeof value.digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(value.digest) : undefined;
    if (!digest)
        throw invalid(where, `has a descriptor with an invalid digest: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .showText */ .h$)(value.digest), 80)}"`);
    if (!Number.isSafeInteger(value.size) || Number(value.size) < 0)
        throw invalid(where, `has a descriptor with an invalid size: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .showText */ .h$)(value.size), 40)}`);
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isMediaType */ .LA)(value.mediaType)) {
        throw invalid(where, `has a descriptor with an invalid media type: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .showText */ .h$)(value.mediaType), 80)}"`);
    }
    return {
        mediaType: value.mediaType,
        digest,
        size: Number(value.size),
        ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value.annotations) && { annotations: readAnnotations(value.annotations) }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value.platform) && { platform: value.platform }),
        ...(typeof value.data === 'string' && { data: value.data }),
        ...(Array.isArray(value.urls) && { urls: value.urls.filter((url) => typeof url === 'string') }),
    };
}
/** Keeps the members that are texts, as an annotation must be. */
function readAnnotations(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        return {};
    const texts = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
}
function invalid(where, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(where)} ${what}`, {
        hint: 'Rebuild it or push it again with the tool that wrote it.',
        cause,
    });
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   LA: () => (/* binding */ isMediaType),
/* harmony export */   NR: () => (/* binding */ imageManifestType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   WV: () => (/* binding */ imageIndexType),
/* harmony export */   YH: () => (/* binding */ isNondistributableType),
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
/* harmony export */   qC: () => (/* binding */ octetStreamType),
/* harmony export */   qV: () => (/* binding */ emptyType),
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/* unused harmony exports dockerManifestType, dockerManifestListType */
/** Media types used in more than one place; those of a single format are declared there. */
const imageManifestType = 'application/vnd.oci.image.manifest.v1+json';
const imageIndexType = 'application/vnd.oci.image.index.v1+json';
const imageConfigType = 'application/vnd.oci.image.config.v1+json';
const imageLayerGzipType = 'application/vnd.oci.image.layer.v1.tar+gzip';
const emptyType = 'application/vnd.oci.empty.v1+json';
const dockerManifestType = 'application/vnd.docker.distribution.manifest.v2+json';
const dockerManifestListType = 'application/vnd.docker.distribution.manifest.list.v2+json';
const octetStreamType = 'application/octet-stream';
const imageManifestTypes = [imageManifestType, dockerManifestType];
const indexTypes = [imageIndexType, dockerManifestListType];
/** Media types of manifests, sent in the `Accept` header of manifest requests. */
const manifestTypes = [...imageManifestTypes, ...indexTypes];
function isIndexType(mediaType) {
    return indexTypes.includes(mediaType);
}
/** True for image manifests and image indexes, which have an endpoint of their own in a registry and may list other content. */
function isManifestType(mediaType) {
    return manifestTypes.includes(mediaType);
}
/** Layers that may not be redistributed, of OCI (image-spec v1.1.1, layer.md "Non-Distributable Layers") and of Docker. */
const nondistributableTypes = [
    'application/vnd.oci.image.layer.nondistributable.v1.tar',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+zstd',
    'application/vnd.docker.image.rootfs.foreign.diff.tar',
    'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
];
function isNondistributableType(mediaType) {
    return nondistributableTypes.includes(mediaType);
}
const mediaTypePattern = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
/** The grammar of RFC 6838 §4.2, which image-spec requires of `mediaType` and `artifactType`. */
function isMediaType(text) {
    return mediaTypePattern.test(text);
}


/***/ }),

/***/ 5372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ matchPath)
/* harmony export */ });
/** Patterns matched against a path name by name, in which `**` stands for any number of folders. */
/**
 * Goes through the names once with every position of the pattern that can have been reached, so that the time is bounded by
 * the product of both lengths, where backtracking takes powers of it.
 */
function matchPath(pattern, names, matches) {
    let positions = withoutFolders(pattern, [0]);
    for (const name of names) {
        const next = [];
        for (const position of positions) {
            const part = pattern[position];
            if (position >= pattern.length)
                continue;
            if (part === undefined)
                next.push(position);
            else if (matches(part, name))
                next.push(position + 1);
        }
        positions = withoutFolders(pattern, next);
    }
    return {
        whole: positions.has(pattern.length),
        below: [...positions].some((position) => position < pattern.length),
    };
}
/** Adds the positions that are reached when `**` stands for no folder at all. */
function withoutFolders(pattern, positions) {
    const all = new Set(positions);
    for (const position of all) {
        if (position < pattern.length && pattern[position] === undefined)
            all.add(position + 1);
    }
    return all;
}


/***/ }),

/***/ 7806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseWildcard),
/* harmony export */   q: () => (/* binding */ matchWildcard)
/* harmony export */ });
/** Wildcards as Go's `path.Match` understands them; Flux, Timoni and Helm write their ignore rules in these. */
/** Reads `*`, `?`, `[a-z]`, `[^a]` and `\x`; gives `undefined` for what Go calls a bad pattern. */
function parseWildcard(pattern) {
    const characters = [...pattern];
    const tokens = [];
    let at = 0;
    while (at < characters.length) {
        const read = readToken(characters, at);
        if (!read)
            return undefined;
        tokens.push(read.token);
        at = read.next;
    }
    return tokens;
}
function readToken(characters, at) {
    const character = characters[at];
    if (character === '*')
        return { token: { kind: 'star' }, next: at + 1 };
    if (character === '?')
        return { token: { kind: 'any' }, next: at + 1 };
    if (character === '[')
        return readClass(characters, at + 1);
    const escaped = character === '\\';
    const literal = escaped ? characters[at + 1] : character;
    if (literal === undefined)
        return undefined;
    return { token: { kind: 'character', character: literal }, next: at + (escaped ? 2 : 1) };
}
function readClass(characters, start) {
    const negated = characters[start] === '^';
    const ranges = [];
    let at = negated ? start + 1 : start;
    while (characters[at] !== ']' || ranges.length === 0) {
        const low = readBound(characters, at);
        if (!low)
            return undefined;
        const ranged = characters[low.next] === '-';
        const high = ranged ? readBound(characters, low.next + 1) : low;
        if (!high)
            return undefined;
        ranges.push({ low: low.token, high: high.token });
        at = high.next;
    }
    return { token: { kind: 'class', negated, ranges }, next: at + 1 };
}
function readBound(characters, at) {
    const character = characters[at];
    if (character === undefined || character === '-' || character === ']')
        return undefined;
    if (character !== '\\')
        return { token: character, next: at + 1 };
    const escaped = characters[at + 1];
    return escaped === undefined ? undefined : { token: escaped, next: at + 2 };
}
/**
 * True when the whole text matches. `*` and `?` do not match `/`. The last star alone is retried, as Go does, so the time
 * is bounded by the product of both lengths.
 */
function matchWildcard(wildcard, text) {
    if (!wildcard)
        return false;
    const characters = [...text];
    let token = 0;
    let at = 0;
    let star = -1;
    let starAt = 0;
    while (at < characters.length) {
        const current = wildcard[token];
        if (current?.kind === 'star') {
            star = token;
            starAt = at;
            token += 1;
        }
        else if (current && matchesOne(current, characters[at] ?? '')) {
            token += 1;
            at += 1;
        }
        else {
            if (star < 0 || characters[starAt] === '/')
                return false;
            starAt += 1;
            at = starAt;
            token = star + 1;
        }
    }
    return wildcard.slice(token).every((rest) => rest.kind === 'star');
}
function matchesOne(token, character) {
    if (token.kind === 'character')
        return token.character === character;
    if (token.kind === 'any')
        return character !== '/';
    if (token.kind === 'star')
        return false;
    const code = character.codePointAt(0) ?? 0;
    const isMember = token.ranges.some(({ low, high }) => (low.codePointAt(0) ?? 0) <= code && code <= (high.codePointAt(0) ?? 0));
    return isMember !== token.negated;
}


/***/ })

};
