export const id = 1039;
export const ids = [1039];
export const modules = {

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

/***/ 17834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ embeddedVersion),
/* harmony export */   lP: () => (/* binding */ findBinaries),
/* harmony export */   t3: () => (/* binding */ embeddedAnnotations),
/* harmony export */   yk: () => (/* binding */ proposeBinary)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42881);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85666);
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62780);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21289);
/** Wasm binaries of the workspace: which ones a format looks at, and what each says about itself. */






/**
 * Every file that the requests of `format` name or match, with its facts; without requests, every `.wasm` file. An invalid binary is
 * reported, since leaving it out silently would publish an incomplete build.
 */
async function findBinaries(context, format) {
    const appliesTo = (path) => path.endsWith('.wasm');
    const found = [];
    for (const file of await (0,_requests_js__WEBPACK_IMPORTED_MODULE_4__/* .requestedFiles */ .md)(context, { format, appliesTo })) {
        const { path, named } = file;
        const facts = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_4__/* .collect */ .Fo)(context, { files: [path], named }, () => inspectFound(context, file));
        if (facts)
            found.push({ ...file, facts });
    }
    return found;
}
async function inspectFound(context, { path, named }) {
    try {
        return await context.inspect(path);
    }
    catch (error) {
        const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error);
        if (named || failure.code !== 'invalid-wasm')
            throw failure;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-wasm', failure.message, {
            hint: `${failure.hint.replace(/\.$/, '')}; or leave it out with the input exclude: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .excludeGlob */ .tp)(path))}`,
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
    ['authors', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .authorsKey */ .Uo],
    ['description', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptionKey */ .qq],
    ['licenses', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .licensesKey */ .qo],
    ['homepage', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .urlKey */ .X9],
    ['source', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceKey */ .Zt],
    ['revision', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionKey */ .d7],
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
/** Names of files: of the binary, and of a source that the compiler was given. */
const fileEnding = /\.(?:wasm|wa[st]t?|go|rs|c|cc|cpp|cxx|m?[jt]s|zig|swift|kt|py|mbt)$/i;
/**
 * The last path segment of a name; `undefined` when it is no name, generic, or that of the file. Linkers write the name
 * of the file, with `.wasm` and Cargo's hash; an optimiser or a profile drops it, which must not rename the artifact.
 */
function chosenName(text, path) {
    const last = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    const name = last.replace(/-[0-9a-f]{16}$/, '');
    const isName = /^[A-Za-z0-9][A-Za-z0-9 ._+@-]{0,99}$/.test(name) && !fileEnding.test(name);
    const plain = (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutMarks */ .zw)(name);
    const isFileName = [(0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .rawStem */ .G_)(path), (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(path)].some((stem) => (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(stem, plain));
    return isName && !isFileName && !(0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .isGenericStem */ .fu)(plain) ? name : undefined;
}


/***/ }),

/***/ 12593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ encodeImageConfig),
/* harmony export */   t: () => (/* binding */ constantCreated)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77243);
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

/***/ 21289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ searchedBy),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   YT: () => (/* binding */ proposeFiles),
/* harmony export */   hu: () => (/* binding */ followNamed),
/* harmony export */   md: () => (/* binding */ requestedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42881);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Requests: the files that lines of the `formats` input name \u2013 by a file, a folder, a glob, or not at all. */




/**
 * The files to look at, sorted by path, each once: those that the requests name, and, without any request or for one without a
 * path, all that the format applies to. A path that matches nothing is reported.
 */
async function requestedFiles(context, selection) {
    const found = new Map();
    const requests = context.requests.length > 0 ? context.requests : [{}];
    for (const { argument } of requests) {
        const files = await collect(context, namedProblem, () => filesOf(argument, context.workspace, selection));
        for (const file of files ?? []) {
            const { explicit = false, named = false } = found.get(file.path) ?? {};
            found.set(file.path, { ...file, explicit: file.explicit || explicit, named: file.named || named });
        }
    }
    return [...found.values()].sort(byPath);
}
const namedProblem = { files: [], named: true };
/** The result of work, or `undefined` when it throws an error of ours, which is reported. */
async function collect(context, about, work) {
    try {
        return await work();
    }
    catch (cause) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(cause);
        if (error.code === 'internal')
            throw cause;
        context.report({ ...(typeof about === 'function' ? await about(error) : about), error });
        return undefined;
    }
}
/** The candidates for files; a file that cannot be published is reported. */
async function proposeFiles(files, context, propose) {
    const candidates = [];
    for (const file of files) {
        const { path, named } = file;
        const candidate = await collect(context, { files: [path], named }, () => propose(file));
        if (candidate)
            candidates.push({ ...candidate, ...(named && { named }) });
    }
    return candidates;
}
async function filesOf(argument, workspace, selection) {
    const { appliesTo } = selection;
    if (argument === undefined)
        return found(await workspace.files('.', appliesTo), appliesTo, false);
    const entry = await followNamed(workspace, argument);
    if (entry?.type === 'file')
        return [{ path: entry.path, explicit: true, named: true }];
    const files = entry
        ? found(await workspace.files(entry.path, appliesTo), appliesTo, true)
        : await globbed(normalize(argument), workspace, selection);
    if (files.length > 0)
        return files;
    throw matchesNothing(selection.format, argument, entry ? undefined : await excludedBy(argument, workspace));
}
/**
 * The entry that a line names: a file under the name it was given, a folder by its real path when the line names a symlink to it.
 * Throws `input` for a symlink that leads out of the workspace or nowhere.
 */
async function followNamed(workspace, argument) {
    const path = normalize(argument);
    const entry = await workspace.stat(path);
    if (entry?.type !== 'symlink')
        return entry;
    const target = await workspace.follow(path);
    if (target === 'out-of-root')
        throw badLink(path, 'leads out of the workspace');
    if (target === undefined)
        throw badLink(path, 'leads nowhere');
    return target;
}
async function globbed(glob, workspace, { appliesTo }) {
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)([(0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainGlob */ .QU)(glob, 'formats')]);
    const all = found(await searchedBy(glob, workspace), matches, true);
    const applicable = all.filter(({ path }) => appliesTo(path));
    return applicable.length > 0 ? applicable : all;
}
/** What a glob can name although a search leaves it out. */
const nameable = ['test', 'dependency', 'hidden', 'adapter', 'intermediate'];
/**
 * The files of the workspace, and what is left out by a name that the glob names: `tests/*.wasm` names the folder `tests`. A part
 * that begins with a wildcard names nothing.
 */
async function searchedBy(glob, workspace) {
    const files = await workspace.files();
    const parts = glob.split('/').filter((part) => /^[^*?[]/.test(part));
    const isNamed = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)(parts.map((part) => `**/${part}`));
    const named = workspace
        .omissions()
        .filter(({ path, kind }) => nameable.includes(kind) && isNamed((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(path)));
    const more = await Promise.all(named.map(({ path }) => searchLeftOut(path, workspace)));
    return [...files, ...more.flat()];
}
async function searchLeftOut(path, workspace) {
    const entry = await workspace.stat(path).catch(() => undefined);
    if (entry?.type === 'directory')
        return await workspace.files(path);
    return entry?.type === 'file' ? [entry] : [];
}
function found(files, matches, named) {
    return files.filter(({ path }) => matches(path)).map(({ path }) => ({ path, explicit: false, named }));
}
function normalize(argument) {
    const path = argument.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
    return path === '' ? '.' : path;
}
/** A file that the glob matches and `exclude` leaves out. */
async function excludedBy(argument, workspace) {
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)([normalize(argument)]);
    for (const { path, kind } of workspace.omissions()) {
        if (kind !== 'excluded')
            continue;
        const file = (await searchLeftOut(path, workspace)).find((one) => matches(one.path));
        if (file)
            return file.path;
    }
    return undefined;
}
function matchesNothing(format, argument, excluded) {
    const line = `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(argument)}`;
    if (excluded !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${line} matches only what "exclude" leaves out`, {
            hint: `Correct "exclude", or name the file itself: formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(excluded)}`,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${line} matches no file of the workspace`, {
        hint: 'Name a file, a folder or a glob relative to "path"; if a build makes the file, run it before this step.',
    });
}
function badLink(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} is a symlink that ${what}`, {
        hint: 'Name a file or folder in the workspace, relative to "path".',
    });
}
function byPath(left, right) {
    return left.path < right.path ? -1 : 1;
}


/***/ }),

/***/ 77243:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/** Image manifests and image indexes: their exact bytes, and the bounded parsing of what others wrote. */





/** Bytes. Registries must accept manifests up to this size (distribution-spec v1.1, "Pushing Manifests"); larger ones are neither written nor read. */
const manifestSizeLimit = 4 * 1024 * 1024;
/** The exact bytes of an image manifest: members in the specification's order, annotations sorted by key. */
function encodeManifest(manifest) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR,
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
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV,
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
    throw tooLarge(`a manifest with ${count} layers`, `at least ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(count * shortestDescriptor)}`);
}
/** Throws `unsupported` for a manifest or an index of more bytes than registries have to accept. */
function requireManifestSize(size, what) {
    if (size > manifestSizeLimit)
        throw tooLarge(what, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(size));
}
function tooLarge(what, size) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(what)} has ${size}; registries accept manifests of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(manifestSizeLimit)}`, { hint: 'Split it into several artifacts, or pack its files into one layer.' });
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
    return urls.length > 0 && (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isNondistributableType */ .YH)(mediaType);
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
        mediaType: stated ?? ('manifests' in body ? _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV : _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR),
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
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        throw invalid(where, 'has a descriptor that is not an object');
    const digest = typeof value.digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(value.digest) : undefined;
    if (!digest)
        throw invalid(where, `has a descriptor with an invalid digest: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.digest), 80)}"`);
    if (!Number.isSafeInteger(value.size) || Number(value.size) < 0)
        throw invalid(where, `has a descriptor with an invalid size: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.size), 40)}`);
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isMediaType */ .LA)(value.mediaType)) {
        throw invalid(where, `has a descriptor with an invalid media type: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.mediaType), 80)}"`);
    }
    return {
        mediaType: value.mediaType,
        digest,
        size: Number(value.size),
        ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.annotations) && { annotations: readAnnotations(value.annotations) }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.platform) && { platform: value.platform }),
        ...(typeof value.data === 'string' && { data: value.data }),
        ...(Array.isArray(value.urls) && { urls: value.urls.filter((url) => typeof url === 'string') }),
    };
}
/** Keeps the members that are texts, as an annotation must be. */
function readAnnotations(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return {};
    const texts = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
}
function invalid(where, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(where)} ${what}`, {
        hint: 'Rebuild it or push it again with the tool that wrote it.',
        cause,
    });
}


/***/ }),

/***/ 63488:
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
/* harmony export */   w9: () => (/* binding */ dockerManifestListType),
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/* unused harmony export dockerManifestType */
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
/** The grammar of RFC 6838 \u00a74.2, which image-spec requires of `mediaType` and `artifactType`. */
function isMediaType(text) {
    return mediaTypePattern.test(text);
}


/***/ })

};
