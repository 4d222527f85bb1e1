export const id = 4346;
export const ids = [4346,7337];
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


/***/ }),

/***/ 73386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ bytesBody),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   hh: () => (/* binding */ fileBody),
/* harmony export */   xF: () => (/* binding */ createContents)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Contents: everything packed in this run, by digest \u2013 files in the workspace, and made blobs in memory or in temporary files. */




function createContents() {
    const bodies = new Map();
    let size = 0;
    const open = (descriptor) => {
        const body = bodies.get(descriptor.digest);
        if (!body)
            throw notPacked(descriptor);
        return body();
    };
    return {
        add(descriptor, body) {
            if (bodies.has(descriptor.digest))
                return descriptor;
            size += descriptor.size;
            bodies.set(descriptor.digest, body);
            return descriptor;
        },
        open,
        get size() {
            return size;
        },
        exists: async (descriptor) => bodies.has(descriptor.digest),
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verified */ .zr)(open(descriptor), descriptor),
    };
}
/** A body over bytes in memory. */
function bytesBody(bytes) {
    return () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false });
}
function notPacked({ digest, mediaType }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${digest} (${mediaType}) was not packed`, {
        hint: 'Report this bug: a manifest lists content that no format added.',
    });
}
const partSize = 1024 * 1024;
/** The file in parts of 1 MiB, each in memory of its own. The size is the one found while reading. */
async function* fileParts(path, workspace) {
    for (let offset = 0;; offset += partSize) {
        const part = await workspace.slice(path, offset, partSize);
        const isLast = part.byteLength < partSize;
        yield part;
        if (isLast)
            return;
    }
}
/**
 * The body of a file that has been digested. `stamp` is the file's stamp at that time; if the file has another one when its last
 * byte has been read, the stream fails with `digest-mismatch`. Comparing stamps replaces a second digest; the registry verifies
 * the bytes as well.
 */
function fileBody(workspace, path, stamp) {
    return () => {
        const stream = workspace.open(path);
        const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
            transform: (chunk, _encoding, done) => done(null, chunk),
            flush(done) {
                workspace.stat(path).then((entry) => done(entry?.stamp === stamp ? null : changed(path)), done);
            },
        });
        stream.on('error', (error) => check.destroy(error));
        check.on('close', () => stream.destroy());
        return stream.pipe(check);
    };
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} has changed since it was digested`, {
        hint: 'Make sure that nothing writes to the file during the run, and re-run.',
    });
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


/** The name by the input `names`, else the detected one. */
function renamed(detected, { names }) {
    const value = names.get(detected.value);
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
    const known = new Set([...detected, ...planned.map(({ final }) => final)]);
    const lines = {
        tags: [...tags.own].flatMap(([name, found]) => found.map((line) => [name, line])),
        names: [...names],
        annotations: [...annotations.own].flatMap(([name, found]) => Object.entries(found).map(([key, value]) => [name, `${key}=${value}`])),
    };
    return Object.entries(lines).flatMap(([input, found]) => {
        const allowed = input === 'names' ? detected : known;
        const unknown = found.filter(([name]) => !allowed.has(name));
        return unknown.length > 0 ? [unknownName(input, unknown, [...allowed])] : [];
    });
}
function unknownName(input, unknown, known) {
    const names = [...new Set(unknown.map(([name]) => name))];
    const given = names.map((name) => `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 80)}"`).join(', ');
    const corrected = unknown.map((line) => correctedLine(line, known));
    const lines = { [input]: corrected };
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`"${input}" names ${given}, but the artifacts are ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(known.join(', '), 1000)}`, {
        hint: 'Begin the lines with the names of artifacts',
        lines,
    });
}
/** `tag: 1.0` is meant as `1.0`; any other name as the one that is like it. */
function correctedLine([name, text], known) {
    if (/^(?:tags?|version)$/.test(name))
        return text;
    const [only = ''] = known;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, known) ?? (known.length === 1 ? only : '<name>')}: ${text}`;
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
    const tags = lines.filter((line) => line !== defaultLine).map(_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .E);
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
    const found = (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .findNamed */ .n4)(artifacts, release.artifact ?? '');
    const names = new Set(found.map(({ artifact }) => artifact.name));
    return names.size === 1 ? (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .selectReleased */ .ad)(artifacts, release) : artifacts;
}


/***/ }),

/***/ 32713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ deliveryOf),
/* harmony export */   a: () => (/* binding */ referrersOf)
/* harmony export */ });
/* harmony import */ var _store_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92532);
/** A promotion: an artifact that is published already gets other tags, in its repository or another one, with its bytes and referrers. */

/** The same as a delivery of what a run has packed, with a store as the source. Throws what reading it throws. */
async function deliveryOf(promotion) {
    const { root, source, destination, target, published } = promotion;
    const artifact = artifactOf(promotion);
    const referrers = promotion.withReferrers ? await referrersOf(root, source) : [];
    const packed = { artifact, root, nodes: await (0,_store_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .readNodes */ .g)(root, source), referrers };
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
/** Those of the artifact, then those of these: a signature of a bill of materials. */
async function referrersOf(root, source) {
    const found = [];
    const known = new Set();
    const queue = [root];
    for (let subject = queue.shift(); subject; subject = queue.shift()) {
        for (const manifest of (await source.referrers?.(subject.digest)) ?? []) {
            if (known.has(manifest.digest))
                continue;
            known.add(manifest.digest);
            const nodes = (await (0,_store_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .readNodes */ .g)(manifest, source)).filter(({ descriptor }) => descriptor.digest !== root.digest);
            found.push({ subject, manifest, nodes });
            queue.push(manifest);
        }
    }
    return found;
}


/***/ }),

/***/ 30579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   nN: () => (/* binding */ asVerified),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76198);
/** Verification: streams and bytes that fail when they do not match their descriptor. */




/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap();
/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
function verified(stream, descriptor) {
    const known = verifying.get(stream);
    if (known?.digest === descriptor.digest && known.size === descriptor.size)
        return stream;
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestAlgorithm */ .g4)(descriptor.digest));
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        // Smaller than a chunk of a file, so that the transform passes each chunk on instead of joining several.
        readableHighWaterMark: 1 << 18,
        writableHighWaterMark: 1 << 18,
        transform(chunk, _encoding, done) {
            digester.update(chunk);
            const isTooLong = digester.size > descriptor.size;
            done(isTooLong ? mismatch(descriptor, `more than ${descriptor.size} bytes`) : null, chunk);
        },
        flush(done) {
            if (digester.size !== descriptor.size)
                return done(mismatch(descriptor, `${digester.size} bytes`));
            const digest = digester.digest();
            done(digest === descriptor.digest ? null : mismatch(descriptor, digest));
        },
    });
    stream.on('error', (error) => check.destroy(error));
    check.on('close', () => stream.destroy());
    verifying.set(check, descriptor);
    return stream.pipe(check);
}
/** Says that a stream fails by itself unless its bytes match, since they come from one that verifies. */
function asVerified(stream, descriptor) {
    verifying.set(stream, descriptor);
    return stream;
}
/** Throws `digest-mismatch` if the bytes do not match the descriptor. */
function requireBytes(bytes, descriptor) {
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestAlgorithm */ .g4)(descriptor.digest));
    digester.update(bytes);
    if (digester.size !== descriptor.size)
        throw mismatch(descriptor, `${digester.size} bytes`);
    const digest = digester.digest();
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
/** Reads small content into memory. Throws `digest-mismatch` also for a descriptor of more than `limit` bytes. */
async function readVerified(stream, descriptor, limit) {
    if (descriptor.size > limit) {
        stream.destroy();
        throw tooLarge(descriptor, limit);
    }
    return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(verified(stream, descriptor));
}
function tooLarge({ digest, size }, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
        hint: 'Make sure that the descriptor is right.',
    });
}
function mismatch({ digest, size }, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('digest-mismatch', `content does not match ${digest} (${size} bytes): found ${found}`, {
        hint: 'Make sure that nothing changes the content during the run, and re-run.',
    });
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
var oci_reference = __webpack_require__(413);
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
        const nodes = await (0,graph/* createGraphReader */.e)(member.source)(member.root);
        read.push(nodes);
        const attached = member.isElsewhere ? await (0,promotion/* referrersOf */.a)(member.root, member.source) : [];
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
    const nodes = await (0,graph/* createGraphReader */.e)(source)(root);
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
 * A member as the index lists it. Of an index whose manifests all have a platform, these are listed as they are there: clients that
 * select by platform look no deeper (docker buildx imagetools create does the same).
 */
async function childrenOf({ descriptor, manifest }, member, source) {
    const listed = manifest?.manifests ?? [];
    if (listed.length > 0 && listed.every(({ platform }) => platform))
        return listed;
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
const imageConfigTypes = [
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
];
/** What the config of an image says (image-spec v1.1.1, config.md); `undefined` for other artifacts, which have none. */
async function platformOf({ config }, source) {
    if (!config || !imageConfigTypes.includes(config.mediaType))
        return undefined;
    const bytes = await (0,verify/* readVerified */.xu)(source.fetch(config), config, manifest/* manifestSizeLimit */.i6);
    const value = jsonIn(bytes);
    if (!(0,json/* isRecord */.u4)(value))
        return undefined;
    const { architecture, os, variant } = value;
    if (!isPlatformWord(architecture) || !isPlatformWord(os))
        return undefined;
    return { architecture, os, ...(isPlatformWord(variant) && { variant }) };
}
function jsonIn(bytes) {
    try {
        return (0,json/* parseJson */.qF)(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
function isPlatformWord(value) {
    return typeof value === 'string' && /^[\w.-]{1,64}$/.test(value);
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

// EXTERNAL MODULE: ./.build/release/deliver.js + 6 modules
var deliver = __webpack_require__(55017);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/release/output-values.js
var output_values = __webpack_require__(41334);
// EXTERNAL MODULE: ./.build/release/report.js
var release_report = __webpack_require__(67356);
;// CONCATENATED MODULE: ./.build/release/index-members.js
/** The members of an index over the results of several jobs: which of the places that have an artifact it is read from. */






/**
 * Each digest once, by name and then by digest, so that neither the names of the jobs nor their order decide. Of several repositories
 * that have it, the one of the index comes first, then those of its registry. Throws `input` for what no registry has.
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
    const best = places.toSorted((left, right) => distance(left.repository, target) - distance(right.repository, target))[0];
    if (!best)
        throw inNoRegistry(copies[0]);
    const { name, version, digest } = best.copy;
    return {
        name: (0,oci_reference/* isRepositoryName */.en)(name) ? name : (0,paths/* baseName */.Fl)(best.repository.name),
        ...(version !== undefined && (0,output_values/* isVersion */.lF)(version) && { version }),
        repository: best.repository,
        digest,
    };
}
function repositoryOf({ repository }) {
    const { host, name } = (0,oci_reference/* parseReference */.F2)(repository);
    return { host, name };
}
function distance(repository, target) {
    if ((0,oci_reference/* printRepository */.mK)(repository) === (0,oci_reference/* printRepository */.mK)(target))
        return 0;
    return repository.host === target.host ? 1 : 2;
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
    const { digest, ...reference } = (0,oci_reference/* parseReference */.F2)(`${path.toLowerCase()}${tag}`);
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
async function tagsOf(target, { tags }, { host }) {
    const name = nameOf(target);
    const names = { detected: name, final: name };
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
        repositories: () => [(0,oci_reference/* printRepository */.mK)(target.repository)],
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
/** A password is for the registry of the index alone: the other ones are named by files. */
function openStores({ repository }, options, { host, stores }) {
    const { log, credentials } = host;
    const findCredential = credentials((0,source_login/* loginForSources */.F)(options, [repository.host]));
    return stores({ ...options, log, findCredential, needsRegistry: true });
}
async function openMembers(members, { repository }, stores) {
    const opened = [];
    for (const member of members) {
        const { root, source } = await stores.openSource(referenceOf(member));
        const isElsewhere = (0,oci_reference/* printRepository */.mK)(member.repository) !== (0,oci_reference/* printRepository */.mK)(repository);
        opened.push({ ...member, root, source, isElsewhere });
    }
    return opened;
}
function referenceOf({ repository, digest }) {
    return `${(0,oci_reference/* printRepository */.mK)(repository)}@${digest}`;
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
        destination: { repository: (0,oci_reference/* printRepository */.mK)(target.repository), location },
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
