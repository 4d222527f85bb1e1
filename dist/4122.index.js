export const id = 4122;
export const ids = [4122];
export const modules = {

/***/ 3694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ callAtExit)
/* harmony export */ });
/** What is called when the process ends, also when a signal ends it. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
const waiting = new Set();
let isListening = false;
/** Calls `clean` at the end of the process, which ends whatever it throws. Returns what cancels it. */
function callAtExit(clean) {
    listen();
    waiting.add(clean);
    return () => void waiting.delete(clean);
}
/** Once, since Node warns of many listeners. */
function listen() {
    if (isListening)
        return;
    isListening = true;
    process.once('exit', cleanAll);
    for (const signal of signals) {
        const end = () => {
            cleanAll();
            // Other listeners decide themselves whether the process continues.
            if (process.listenerCount(signal) === 0)
                process.kill(process.pid, signal);
        };
        process.once(signal, end);
    }
}
function cleanAll() {
    const all = [...waiting];
    waiting.clear();
    for (const clean of all) {
        try {
            clean();
        }
        catch {
            // What one cannot remove must not keep the others.
        }
    }
}


/***/ }),

/***/ 34122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readHandOff)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.build/layout/content.js
var layout_content = __webpack_require__(87076);
// EXTERNAL MODULE: ./.build/layout/files.js
var files = __webpack_require__(3386);
// EXTERNAL MODULE: ./.build/layout/folder.js + 1 modules
var layout_folder = __webpack_require__(27543);
// EXTERNAL MODULE: ./.build/layout/metadata.js
var metadata = __webpack_require__(88056);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/kinds.js
var kinds = __webpack_require__(98591);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
;// CONCATENATED MODULE: ./.build/hand-off/claims.js
/** Claims of a hand-off: texts that say where it comes from have to agree with the API, and others have to be printable. */


const countLimit = 200;
const keyPattern = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,254}$/;
/** Characters; a description of several paragraphs is allowed. */
const lengthLimit = 64 * 1024;
// Line breaks and tabs belong to descriptions; bidirectional controls reorder what a person reads (CVE-2021-42574).
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Bidi_Control}\p{Surrogate}]/u;
const value = (0,_build_shape/* where */._M)((0,_build_shape/* where */._M)(_build_shape/* text */.Qq, (one) => one.length <= lengthLimit, `of at most ${lengthLimit} characters`), (one) => !refused.test(one), 'without control characters');
/** Annotations, or labels of an image. */
function readClaims({ source, revision }) {
    const expected = new Map([
        [oci_annotations/* sourceKey */.Zt, source],
        [oci_annotations/* revisionKey */.d7, revision],
    ]);
    return (shape) => {
        const claims = (0,_build_shape/* record */.g1)(shape);
        const entries = Object.entries(claims);
        if (entries.length > countLimit)
            throw shape.error(shape.path, `has more than ${countLimit} members`);
        for (const [key, one] of entries) {
            const path = `${shape.path} ${JSON.stringify(key.slice(0, 100))}`;
            if (!keyPattern.test(key))
                throw shape.error(path, 'is no name that is accepted');
            value({ ...shape, value: one, path });
            const truth = expected.get(key.toLowerCase());
            if (truth !== undefined && !isSame(String(one), truth, claims[oci_annotations/* versionKey */._5]))
                throw shape.error(path, `must be ${truth}, as the API of GitHub says`);
        }
        return Object.fromEntries(entries);
    };
}
/** The config of an image, whose labels are claims as well (docs.github.com, "Labelling container images"). */
function readLabels(origin) {
    return inOneCase('config', inOneCase('Labels', readClaims(origin)));
}
/** An object of any members, without any that a reader in Go takes for this one: case does not count there, and "\u017f" is an s. */
function inOneCase(name, read) {
    const member = (0,_build_shape/* object */.Ik)({}, { [name]: read }, { open: true });
    return (shape) => {
        const other = Object.keys((0,_build_shape/* record */.g1)(shape)).find((key) => key !== name && folded(key) === folded(name));
        if (other === undefined)
            return member(shape);
        throw shape.error(`${shape.path} ${JSON.stringify(other)}`.trim(), `is ${name} in another case`);
    };
}
function folded(name) {
    return name.toUpperCase().toLowerCase();
}
/**
 * GitHub's names have no case, and Flux writes a commit as `<pointer>@sha1:<commit>` (fluxcd/flux2 push_artifact.go), which it shows as
 * the branch or tag of what is deployed: here it is the version that the artifact states anyway, or `HEAD`.
 */
function isSame(claim, truth, version) {
    if (truth.startsWith('https://'))
        return claim.toLowerCase() === truth.toLowerCase();
    const [, pointer, commit = claim] = /^(.*)@(?:sha1|sha256):([0-9a-f]+)$/s.exec(claim) ?? [];
    return commit === truth && (pointer === undefined || pointer === 'HEAD' || pointer === version);
}

// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/hand-off/refusal.js
/** The error about a hand-off: it is refused as a whole, since nothing in it is trusted. */


/** `where` is a file or a digest; `what` continues a sentence that begins with it. */
function invalidHandOff(where, what, cause) {
    return new errors/* CodedError */.AK('invalid-hand-off', `${(0,_build_text/* printable */.g$)(where)} ${what}`, {
        hint: 'Look at the workflow and the changes of the pull request; nothing of it has been published.',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/hand-off/document.js
/** JSON of a hand-off: exactly as this program writes it, so that every reader of it sees the same. */




/**
 * Reads a document of closed shape. Throws `invalid-hand-off` for text that is not UTF-8, for deep nesting, and for JSON that is written
 * in another way than it would be here: of two members of one name, tools read different ones.
 */
function readDocument(read, bytes, where) {
    return (0,_build_shape/* readShape */._f)(read, parse(bytes, where), (path, what) => invalidHandOff(where, `is refused: ${(0,_build_text/* printable */.g$)(path === '' ? 'it' : path, 200)} ${(0,_build_text/* printable */.g$)(what, 200)}`));
}
function parse(bytes, where) {
    let text;
    let value;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        value = (0,json/* parseJson */.qF)(text);
    }
    catch (cause) {
        throw invalidHandOff(where, `is no JSON that is accepted${reason(cause)}`, cause);
    }
    if (JSON.stringify(value) === text)
        return value;
    throw invalidHandOff(where, 'is refused: its JSON has white space, repeated members or other escapes');
}
function reason(cause) {
    const nested = cause instanceof SyntaxError && cause.message.startsWith('nested');
    return nested ? `: ${cause.message}` : '';
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
// EXTERNAL MODULE: ./.build/layout/location.js
var layout_location = __webpack_require__(56222);
// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
;// CONCATENATED MODULE: ./.build/hand-off/folder.js
/** The files of a hand-off on the disk: which there are, each a regular file of an image layout, within limits. */







/** Files; a Wasm artifact has three. */
const fileLimit = 10_000;
/** Bytes of all files together. */
const byteLimit = 1024 ** 3;
/** Everything else is a blob, named by its digest. */
const folders = ['blobs', 'blobs/sha256'];
const folder_files = ['oci-layout', 'index.json'];
/**
 * The sizes of all blobs. Throws `invalid-hand-off` for anything that an image layout with sha256 digests does not consist of: links,
 * devices, other names; and for more files or bytes than the limits. No file is opened.
 */
async function listBlobs(folder) {
    const real = await (0,layout_location/* realFolder */.P)(folder, (path, what) => invalidHandOff(path, what));
    const sizes = new Map();
    const present = new Set();
    const counted = { files: 0, bytes: 0 };
    try {
        for (const name of await namesIn(real, '.', folder))
            await visit(name);
    }
    catch (error) {
        throw (0,disk_error/* diskError */.wO)(error, folder);
    }
    for (const name of folder_files)
        if (!present.has(name))
            throw invalidHandOff((0,external_node_path_.join)(folder, name), 'is missing');
    return sizes;
    async function visit(name) {
        const found = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(real, name));
        if (found.isDirectory() && folders.includes(name)) {
            for (const below of await namesIn(real, name, folder))
                await visit(`${name}/${below}`);
            return;
        }
        if (!found.isFile())
            throw invalidHandOff((0,external_node_path_.join)(folder, name), `is ${typeOf(found)}`);
        if (found.nlink > 1)
            throw invalidHandOff((0,external_node_path_.join)(folder, name), 'is a file with several links');
        const digest = blobDigest(name);
        if (!digest && !folder_files.includes(name))
            throw invalidHandOff((0,external_node_path_.join)(folder, name), 'is no file of an image layout');
        present.add(name);
        counted.bytes += found.size;
        if (counted.bytes > byteLimit)
            throw invalidHandOff(folder, `has more than ${(0,_build_text/* readableSize */.g1)(byteLimit)}, which is the limit`);
        if (digest)
            sizes.set(digest, found.size);
    }
    async function namesIn(top, name, shown) {
        const names = [];
        for await (const entry of await (0,external_node_fs_promises_.opendir)((0,external_node_path_.join)(top, name))) {
            counted.files += 1;
            if (counted.files > fileLimit)
                throw invalidHandOff(shown, `has more than ${fileLimit} files, which is the limit`);
            names.push(entry.name);
        }
        return names.sort();
    }
}
function blobDigest(name) {
    const hex = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(name)?.[1];
    return hex === undefined ? undefined : (0,digest/* parseDigest */.m)(`sha256:${hex}`);
}
function typeOf(found) {
    if (found.isSymbolicLink())
        return 'a symlink';
    if (found.isDirectory())
        return 'a folder that no image layout has';
    if (found.isFIFO())
        return 'a named pipe';
    return found.isSocket() ? 'a socket' : 'a device';
}

// EXTERNAL MODULE: ./.build/hand-off/kinds.js
var hand_off_kinds = __webpack_require__(88985);
;// CONCATENATED MODULE: ./.build/hand-off/manifests.js
/** Manifests of a hand-off: closed shapes with the media types of this program's formats, and nothing that leads elsewhere. */







const manifests_digest = (shape) => {
    const parsed = (0,digest/* parseDigest */.m)((0,_build_shape/* text */.Qq)(shape));
    if (parsed?.startsWith('sha256:'))
        return parsed;
    throw (0,_build_shape/* invalid */.Gq)(shape, 'must be a sha256 digest');
};
const size = (0,_build_shape/* where */._M)(({ value }) => (typeof value === 'number' ? value : Number.NaN), (value) => Number.isSafeInteger(value) && value >= 0, 'a whole number');
const manifestSize = (0,_build_shape/* where */._M)(size, (value) => value <= manifest/* manifestSizeLimit */.i6, `at most ${manifest/* manifestSizeLimit */.i6}`);
function typeIn(types) {
    const known = new Set(types);
    return (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, (type) => known.has(type), 'a media type that the formats of this program have');
}
/** An entry of `index.json`, which has a name. */
const entry = (0,_build_shape/* object */.Ik)({
    mediaType: (0,_build_shape/* oneOf */.yL)(media_types/* imageManifestType */.NR, media_types/* imageIndexType */.WV),
    digest: manifests_digest,
    size: manifestSize,
    annotations: (0,_build_shape/* object */.Ik)({ 'org.opencontainers.image.ref.name': _build_shape/* text */.Qq }, {}),
}, { artifactType: typeIn(hand_off_kinds/* configTypes */.Ix) });
const word = (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, (one) => /^[\w.-]{1,64}$/.test(one), 'a word');
const platform = (0,_build_shape/* object */.Ik)({ architecture: word, os: word }, { variant: word, 'os.version': word, 'os.features': (0,_build_shape/* list */.p_)(word) });
/**
 * Reads a manifest by its media type. Members that name content elsewhere are unknown to it and refused: `subject`, `urls`, `data`, and
 * indexes in an index.
 */
function manifestReader(mediaType, origin) {
    return (0,media_types/* isIndexType */.$U)(mediaType) ? indexReader(origin) : imageReader(origin);
}
function imageReader(origin) {
    const annotations = readClaims(origin);
    const read = (0,_build_shape/* object */.Ik)({
        schemaVersion,
        mediaType: (0,_build_shape/* oneOf */.yL)(media_types/* imageManifestType */.NR),
        config: (0,_build_shape/* object */.Ik)({ mediaType: typeIn(hand_off_kinds/* configTypes */.Ix), digest: manifests_digest, size }, { annotations }),
        layers: (0,_build_shape/* list */.p_)((0,_build_shape/* object */.Ik)({ mediaType: typeIn(hand_off_kinds/* layerTypes */.vK), digest: manifests_digest, size }, { annotations: titledFile(annotations) })),
    }, { artifactType: typeIn(hand_off_kinds/* configTypes */.Ix), annotations });
    return (shape) => {
        const { config, layers } = read(shape);
        return { config, children: [config, ...layers] };
    };
}
/** Clients such as `oras pull` write a layer to the path that its title is. */
function titledFile(annotations) {
    return (shape) => {
        const read = annotations(shape);
        const { [oci_annotations/* titleKey */.kz]: title = '' } = read;
        if (!/^(?:[\\/]|[A-Za-z]:)/.test(title) && !title.split(/[\\/]/).includes('..'))
            return read;
        throw (0,_build_shape/* invalid */.Gq)((0,_build_shape/* below */.Gz)(shape, oci_annotations/* titleKey */.kz, title), 'must be a path below a folder');
    };
}
function indexReader(origin) {
    const annotations = readClaims(origin);
    const child = (0,_build_shape/* object */.Ik)({ mediaType: (0,_build_shape/* oneOf */.yL)(media_types/* imageManifestType */.NR), digest: manifests_digest, size: manifestSize }, { annotations, platform, artifactType: typeIn(hand_off_kinds/* configTypes */.Ix) });
    const read = (0,_build_shape/* object */.Ik)({ schemaVersion, mediaType: (0,_build_shape/* oneOf */.yL)(media_types/* imageIndexType */.WV), manifests: (0,_build_shape/* list */.p_)(child, 1) }, { artifactType: typeIn(hand_off_kinds/* configTypes */.Ix), annotations });
    return (shape) => ({ children: read(shape).manifests });
}
const schemaVersion = (0,_build_shape/* where */._M)(size, (value) => value === 2, '2');
/** `index.json`. */
const indexDocument = (0,_build_shape/* object */.Ik)({ schemaVersion, mediaType: (0,_build_shape/* oneOf */.yL)(media_types/* imageIndexType */.WV), manifests: (0,_build_shape/* list */.p_)(entry, 1) }, {});
/** True for content that is read as a manifest. */
function isManifest({ mediaType }) {
    return hand_off_kinds/* manifestTypes */.Fm.includes(mediaType);
}

;// CONCATENATED MODULE: ./.build/hand-off/hand-off.js
/**
 * The hand-off of a pull request: an image layout that a run without the right to push has left, validated as a whole before any of it is
 * used. Nothing in it is executed, unpacked or trusted: repository, number, commit and tags come from the API of GitHub.
 */




















/** Bytes of `index.json`. */
const indexLimit = 1024 * 1024;
/** Bytes of the config of an image, which is read for its labels. */
const configLimit = 1024 * 1024;
/** Bytes of all manifests and configs that are read. */
const readLimit = 64 * 1024 * 1024;
const artifactLimit = 100;
const nameLimit = 200;
/** Validates a hand-off. Throws `invalid-hand-off` for anything that this program would not have left for this pull request. */
async function readHandOff(path, origin) {
    const sizes = await listBlobs(path);
    const folder = await (0,layout_folder/* openFolder */.NE)(path);
    const reading = beginReading(path, folder, sizes, origin);
    await requireVersion(reading);
    const bytes = await readFile(reading, files/* indexFile */.LV, indexLimit);
    const { manifests } = readDocument(indexDocument, bytes, (0,external_node_path_.join)(path, files/* indexFile */.LV));
    if (manifests.length > artifactLimit)
        throw invalidHandOff((0,external_node_path_.join)(path, files/* indexFile */.LV), `lists more than ${artifactLimit} artifacts`);
    const artifacts = [];
    for (const one of manifests)
        artifacts.push(await readArtifact(reading, one));
    requireDistinct(artifacts, path);
    requireReached(reading);
    const content = (0,layout_content/* openContent */.Q4)(folder);
    for (const [digest, size] of sizes)
        await hand_off_verify(content, { digest, size });
    return { artifacts, source: content };
}
function beginReading(path, folder, sizes, origin) {
    const seen = {
        reached: new Set(),
        formats: new Map(),
        labelled: new Set(),
    };
    return { path, folder, sizes, origin, ...seen, counted: { bytes: 0 } };
}
async function requireVersion(reading) {
    const bytes = await readFile(reading, files/* versionFile */.T1, metadata/* versionFileContent */.ky.length);
    if (new TextDecoder().decode(bytes) !== metadata/* versionFileContent */.ky)
        throw invalidHandOff((0,external_node_path_.join)(reading.path, files/* versionFile */.T1), `is not ${metadata/* versionFileContent */.ky}`);
}
async function readFile({ path, folder }, name, limit) {
    const bytes = await folder.read(name, limit + 1);
    if (!bytes)
        throw invalidHandOff((0,external_node_path_.join)(path, name), 'is missing');
    if (bytes.byteLength > limit)
        throw invalidHandOff((0,external_node_path_.join)(path, name), `has more than ${limit} bytes, which is the limit`);
    return bytes;
}
async function readArtifact(reading, { annotations, ...descriptor }) {
    const root = (0,oci_descriptor/* bare */.$B)(descriptor);
    const format = await readGraph(reading, root);
    const tag = (0,hand_off_kinds/* previewTag */.jv)(reading.origin.number, format);
    return { name: nameIn(annotations[oci_annotations/* refNameKey */.G4] ?? '', tag, reading), format, root, tag };
}
/** `<name>-<tag>`; a layout of anything else, such as one with release tags, was not left for this pull request. */
function nameIn(refName, tag, { path }) {
    const end = `-${tag}`;
    const name = refName.slice(0, -end.length);
    if (refName.endsWith(end) && name.length <= nameLimit && (0,reference/* isRepositoryName */.en)(name))
        return name;
    throw invalidHandOff((0,external_node_path_.join)(path, files/* indexFile */.LV), `lists ${(0,_build_text/* printable */.g$)(JSON.stringify(refName), 150)}, which is not of the form <name>${end}`);
}
/** The format of the root, after everything below it is checked; what is listed several times is read once. */
async function readGraph(reading, root) {
    reach(reading, root);
    const { mediaType, digest } = root;
    const key = `${mediaType} ${digest}`;
    const known = reading.formats.get(key);
    if (known !== undefined)
        return known;
    const bytes = await readBlob(reading, root, manifest/* manifestSizeLimit */.i6);
    const read = manifestReader(mediaType, reading.origin);
    const { config, children } = readDocument(read, bytes, digest);
    for (const child of children) {
        if (isManifest(child))
            await readGraph(reading, child);
        else
            reach(reading, child);
    }
    if (config?.mediaType === media_types/* imageConfigType */.yc)
        await checkLabels(reading, config);
    const format = formatOf(bytes, root);
    reading.formats.set(key, format);
    return format;
}
async function checkLabels(reading, config) {
    if (reading.labelled.has(config.digest))
        return;
    const bytes = await readBlob(reading, config, configLimit);
    readDocument(readLabels(reading.origin), bytes, config.digest);
    reading.labelled.add(config.digest);
}
async function readBlob(reading, listed, limit) {
    reach(reading, listed);
    reading.counted.bytes += listed.size;
    if (reading.counted.bytes > readLimit)
        throw invalidHandOff(reading.path, `has more than ${(0,_build_text/* readableSize */.g1)(readLimit)} of manifests, which is the limit`);
    const bytes = await readFile(reading, (0,files/* blobFile */.c7)(listed.digest), Math.min(limit, listed.size));
    try {
        (0,verify/* requireBytes */.V5)(bytes, listed);
    }
    catch (cause) {
        throw invalidHandOff(listed.digest, 'has other content than its digest says', cause);
    }
    return bytes;
}
function reach({ path, sizes, reached }, { digest, size }) {
    const found = sizes.get(digest);
    if (found === undefined)
        throw invalidHandOff((0,external_node_path_.join)(path, (0,files/* blobFile */.c7)(digest)), 'is missing');
    if (found !== size)
        throw invalidHandOff((0,external_node_path_.join)(path, (0,files/* blobFile */.c7)(digest)), `has ${found} bytes instead of ${size}`);
    reached.add(digest);
}
function formatOf(bytes, { digest, mediaType }) {
    if ((0,media_types/* isIndexType */.$U)(mediaType))
        return 'index';
    return (0,kinds/* kindOf */.I)((0,manifest/* parseManifest */.Ng)(bytes, digest, mediaType)).format ?? 'image';
}
function requireDistinct(artifacts, path) {
    const names = artifacts.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw invalidHandOff((0,external_node_path_.join)(path, files/* indexFile */.LV), `lists ${(0,_build_text/* printable */.g$)(twice)} twice`);
}
function requireReached({ path, sizes, reached }) {
    for (const digest of sizes.keys())
        if (!reached.has(digest))
            throw invalidHandOff((0,external_node_path_.join)(path, (0,files/* blobFile */.c7)(digest)), 'belongs to no artifact');
}
async function hand_off_verify(source, listed) {
    const descriptor = { ...listed, mediaType: 'application/octet-stream' };
    const stream = (0,verify/* verified */.zr)(source.open?.(descriptor) ?? source.fetch(descriptor), descriptor);
    try {
        await (0,promises_.finished)(stream.resume());
    }
    catch (cause) {
        throw invalidHandOff(listed.digest, 'has other content than its digest says', cause);
    }
}


/***/ }),

/***/ 88985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ix: () => (/* binding */ configTypes),
/* harmony export */   jv: () => (/* binding */ previewTag),
/* harmony export */   vK: () => (/* binding */ layerTypes)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63488);
/** The media types of a hand-off: those of the formats of this program, and no others. */

/** Of manifests; those of Docker are written by other tools only. */
const manifestTypes = [_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .imageManifestType */ .NR, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .imageIndexType */ .WV];
/** Of configs, and of artifacts. */
const configTypes = new Set([
    _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyType */ .qV,
    _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .imageConfigType */ .yc,
    'application/vnd.wasm.config.v0+json',
    'application/vnd.wasm.config.v1+json',
    'application/vnd.cncf.helm.config.v1+json',
    'application/vnd.cncf.flux.config.v1+json',
    'application/vnd.timoni.config.v1+json',
    'application/vnd.io.flipt.cup.controller+type',
]);
const layerTypes = new Set([
    _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyType */ .qV,
    _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .imageLayerGzipType */ .hf,
    'application/wasm',
    'application/vnd.wasm.content.layer.v1+wasm',
    'application/vnd.wasm.content.layer.v1+data',
    'application/vnd.wasm.content.bundle.v1.tar+gzip',
    'application/vnd.fermyon.spin.application.v1+config',
    'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
    'application/vnd.cncf.flux.content.v1.tar+gzip',
    'application/vnd.timoni.content.v1.tar+gzip',
    'application/vnd.io.flipt.cup.controller.content.v1.tar+gzip',
    'application/vnd.io.flipt.cup.resource.v1+json',
]);
/** Formats whose clients take versions only, so that `pr-42` is no tag for them. */
const versionFormats = ['helm', 'timoni'];
/**
 * The tag of a preview, made of the number alone. A version in the content is not used: whoever wrote `99.0.0` there would get a
 * pre-release that ranges of versions prefer, and below 0.0.0 nothing is released.
 */
function previewTag(number, format) {
    return versionFormats.includes(format) ? `0.0.0-pr.${number}` : `pr-${number}`;
}


/***/ }),

/***/ 88170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ partialPrefix),
/* harmony export */   sV: () => (/* binding */ removeStalePartials),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _at_exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3694);
/* harmony import */ var _store_buffers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94127);
/** Atomic writes in an image layout: a file appears under its name whole, or not at all. */






/** Prefix of files that are being written. They are not in `blobs`, since tools take every name there for a digest. */
const partialPrefix = '.partial-';
/** Milliseconds after which a partial file belongs to a process that was killed. */
const staleAge = 60 * 60 * 1000;
/** Writes a partial file in the folder `top` and renames it to `path`. A symlink of that name is replaced, not followed. */
async function writeAtomically(top, path, content) {
    const partial = `${top}/${partialPrefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const forget = (0,_at_exit_js__WEBPACK_IMPORTED_MODULE_4__/* .callAtExit */ .O)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(partial, { force: true }));
    try {
        if (typeof content === 'string')
            await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.writeFile(partial, content, { flag: 'wx' });
        else if (typeof content === 'function')
            await writeNew(partial, content);
        else
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(content, (chunks) => writeChunks(partial, chunks));
        await replace(partial, path);
        return true;
    }
    catch (error) {
        await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(partial, { force: true }).catch(() => undefined);
        throw error;
    }
    finally {
        forget();
    }
}
async function writeNew(path, write) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx');
    try {
        await write({ descriptor, path });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
async function writeChunks(path, chunks) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(path, 'wx');
    try {
        for await (const chunk of chunks) {
            await file.writeFile(chunk);
            (0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_5__/* .release */ ._r)(chunk);
        }
    }
    finally {
        await file.close();
    }
}
/** Windows refuses to replace a file while another program reads it. */
async function replace(from, to, attempts = 20) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(from, to);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (attempts === 0 || !['EPERM', 'EACCES', 'EBUSY'].some((busy) => busy === code))
            throw error;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(25);
        await replace(from, to, attempts - 1);
    }
}
/** Removes partial files of processes that were killed. Folders and whatever cannot be removed stay. */
async function removeStalePartials(top) {
    for (const name of await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readdir(top)) {
        if (!name.startsWith(partialPrefix))
            continue;
        const path = `${top}/${name}`;
        const found = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.lstat(path).catch(() => undefined);
        const isStale = found && !found.isDirectory() && Date.now() - found.mtimeMs > staleAge;
        if (isStale)
            await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(path, { force: true }).catch(() => undefined);
    }
}


/***/ }),

/***/ 87076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Q4: () => (/* binding */ openContent),
/* harmony export */   j: () => (/* binding */ resolveDigest),
/* harmony export */   lY: () => (/* binding */ requireSize)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55118);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63488);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3386);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88056);
/** Reading the content of an image layout: blobs by digest, and manifests that `index.json` does not list. */









/** The blobs as a Source. `exists` compares sizes only; content is verified when it is fetched. */
function openContent(files) {
    const open = (descriptor) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(chunksOf(files, descriptor), { objectMode: false });
    const origin = { name: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(files.path), hint: _metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .recreateHint */ .lA };
    return {
        exists: async ({ digest, size }) => (await files.size((0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobFile */ .c7)(digest))) === size,
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr)(open(descriptor), descriptor, origin),
        open,
    };
}
async function* chunksOf(files, descriptor) {
    await requireSize(files, descriptor);
    yield* files.open((0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobFile */ .c7)(descriptor.digest));
}
/** Throws `not-found` for a missing blob and `digest-mismatch` for one of another size. */
async function requireSize(files, descriptor) {
    const name = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobFile */ .c7)(descriptor.digest);
    const size = await files.size(name);
    if (size === undefined)
        throw missing(files, descriptor);
    if (size === descriptor.size)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(files.path)} has ${name} with ${size} bytes instead of ${descriptor.size}`, { hint: _metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .recreateHint */ .lA });
}
/** The manifest with this digest: as `index.json` describes it, else as its own content does; `undefined` if there is none. */
async function resolveDigest(files, index, digest) {
    return (0,_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .findEntry */ .w4)(files, index, { digest }) ?? (await describeManifest(files, digest));
}
async function describeManifest(files, digest) {
    const bytes = await files.read((0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobFile */ .c7)(digest), _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6 + 1);
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
function missing({ path }, { digest, mediaType }, hint = _metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .recreateHint */ .lA) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(path)} lacks ${(0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobFile */ .c7)(digest)} (${mediaType})`, { hint });
}


/***/ }),

/***/ 86117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/** Creating a folder with those above it. */



/**
 * Creates the folder and those above it that are absent, and returns the outermost one that it has created. Throws errors of the file
 * system.
 *
 * With `recursive`, Node tries for ever where a folder is there and says that what is to be created in it is not, as those in /proc do.
 */
function createFolders(path, mode = 0o777) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode });
        return path;
    }
    catch (error) {
        if (isFolder(path))
            return undefined;
        if (!(0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
    }
    const outermost = createFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode });
    }
    catch (error) {
        // Another process may have created it meanwhile.
        if (!isFolder(path))
            throw error;
    }
    return outermost ?? path;
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
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
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76198);
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

/***/ 27543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qp: () => (/* binding */ gone),
  Zv: () => (/* binding */ listNames),
  NE: () => (/* binding */ openFolder),
  qC: () => (/* binding */ undefinedIfMissing)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/store/file-start.js
/** Reading the start of an open file. */


const readPart = (0,external_node_util_.promisify)(external_node_fs_.read);
/** Bytes that are read at once: a job on another thread takes longer than reading so few. */
const smallSize = 256 * 1024;
/** The first `length` bytes, fewer if the file is shorter. */
async function readStart(file, length) {
    const bytes = Buffer.alloc(Math.min(length, (0,external_node_fs_.fstatSync)(file).size));
    let done = 0;
    while (done < bytes.byteLength) {
        const left = bytes.byteLength - done;
        const bytesRead = left <= smallSize
            ? (0,external_node_fs_.readSync)(file, bytes, done, left, done)
            : (await readPart(file, bytes, done, left, done)).bytesRead;
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return bytes.subarray(0, done);
}

// EXTERNAL MODULE: ./.build/store/no-follow.js
var no_follow = __webpack_require__(49071);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/layout/atomic-write.js
var atomic_write = __webpack_require__(88170);
// EXTERNAL MODULE: ./.build/layout/create-folders.js
var create_folders = __webpack_require__(86117);
// EXTERNAL MODULE: ./.build/layout/location.js
var layout_location = __webpack_require__(56222);
;// CONCATENATED MODULE: ./.build/layout/folder.js
/** The folder of an image layout on the local disk: no symlink is followed, and every file is a regular one. */












/** Throws `invalid-layout` for a path that is a symlink, or that symlinks lead out of the current folder. */
async function openFolder(path) {
    const location = { shown: path, real: await (0,layout_location/* realFolder */.P)(path) };
    const use = (name, work) => useFolder(location, name, work);
    return {
        path,
        use,
        size: (name) => use((0,external_node_path_.dirname)(name), (folder) => fileSize(`${folder}/${(0,paths/* baseName */.Fl)(name)}`)),
        read: (name, length) => readFile(location, name, length),
        open: (name) => (0,buffers/* fileStream */.z8)(() => openRegular(location, name).descriptor, (error) => (0,disk_error/* diskError */.wO)(error, (0,external_node_path_.join)(path, name))),
        openFile: async (name) => openIfPresent(location, name),
        async create() {
            try {
                (0,create_folders/* createFolders */.i)(location.real);
            }
            catch (error) {
                throw (0,disk_error/* diskError */.wO)(error, path);
            }
        },
        createFolder: (name) => createFolder(use, name),
        async write(name, content) {
            const done = await use('.', (top) => use((0,external_node_path_.dirname)(name), (folder) => (0,atomic_write/* writeAtomically */.vK)(top, `${folder}/${(0,paths/* baseName */.Fl)(name)}`, content)));
            if (!done)
                throw gone((0,external_node_path_.join)(path, (0,external_node_path_.dirname)(name)));
        },
    };
}
async function useFolder(location, name, work) {
    const where = (0,external_node_path_.join)(location.shown, name);
    const folder = openRealFolder((0,external_node_path_.join)(location.real, name), where);
    if (folder === undefined)
        return undefined;
    let isSame = false;
    let result;
    try {
        result = await work(folder.path);
    }
    catch (error) {
        if (error instanceof Error)
            error.message = error.message.replaceAll(folder.path, where);
        throw (0,disk_error/* diskError */.wO)(error, where);
    }
    finally {
        isSame = folder.close();
    }
    if (isSame)
        return result;
    throw throughSymlink(where);
}
function openRealFolder(real, where) {
    let folder;
    try {
        folder = (0,no_follow/* openFolderWithin */.Iy)(real, real);
    }
    catch (error) {
        if ((0,disk_error/* hasCode */.up)(error, 'ENOENT'))
            return undefined;
        throw (0,disk_error/* diskError */.wO)(error, where);
    }
    if (folder)
        return folder;
    throw throughSymlink(where);
}
async function fileSize(path) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : undefined;
}
async function createFolder(use, name) {
    const above = (0,external_node_path_.dirname)(name);
    if (above !== '.')
        await createFolder(use, above);
    await use(above, (folder) => createUnlessPresent(`${folder}/${(0,paths/* baseName */.Fl)(name)}`));
    // Fails when there is a symlink of that name.
    await use(name, async () => undefined);
}
async function createUnlessPresent(path) {
    await external_node_fs_.promises.mkdir(path).catch((error) => {
        if (!(0,disk_error/* hasCode */.up)(error, 'EEXIST'))
            throw error;
    });
}
async function readFile(location, name, length) {
    const file = openIfPresent(location, name);
    if (file === undefined)
        return undefined;
    try {
        return await (0,disk_error/* withDiskErrors */.NP)(readStart(file.descriptor, length), (0,external_node_path_.join)(location.shown, name));
    }
    finally {
        (0,external_node_fs_.closeSync)(file.descriptor);
    }
}
function openIfPresent(location, name) {
    try {
        return openRegular(location, name);
    }
    catch (error) {
        if ((0,disk_error/* hasCode */.up)(error, 'ENOENT'))
            return undefined;
        throw (0,disk_error/* diskError */.wO)(error, (0,external_node_path_.join)(location.shown, name));
    }
}
function openRegular({ real, shown }, name) {
    const [path, where] = [(0,external_node_path_.join)(real, name), (0,external_node_path_.join)(shown, name)];
    const descriptor = (0,no_follow/* openWithin */.y3)(path, path);
    if (descriptor === undefined)
        throw throughSymlink(where);
    const found = (0,external_node_fs_.fstatSync)(descriptor);
    if (found.isFile())
        return { descriptor, size: found.size };
    (0,external_node_fs_.closeSync)(descriptor);
    throw invalid(where, 'is not a regular file');
}
/** Names in the layout's folder without those of partial files, or `undefined` if there is no such folder. */
async function listNames(folder) {
    const names = await folder.use('.', (path) => external_node_fs_.promises.readdir(path));
    return names?.filter((name) => !name.startsWith(atomic_write/* partialPrefix */.W3));
}
/** The result of work, or `undefined` if there is no such file. */
async function undefinedIfMissing(work) {
    try {
        return await work;
    }
    catch (error) {
        if ((0,disk_error/* hasCode */.up)(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}
/** The `storage` error about a folder that was there a moment ago. */
function gone(where) {
    return new errors/* CodedError */.AK('storage', `${(0,_build_text/* printable */.g$)(where)} does not exist`, {
        hint: 'Make sure that nothing removes the folder during the run, and re-run.',
    });
}
function throughSymlink(where) {
    return invalid(where, 'is a symlink, and nothing is read or written through symlinks');
}
function invalid(where, what) {
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(where)} ${what}`, {
        hint: 'Remove it, or use an empty folder, a new one, or an existing image layout: oci:./out',
    });
}


/***/ }),

/***/ 88056:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55118);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85666);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82759);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77243);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83505);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3386);
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
        throw (await otherForm(files)) ?? missing(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .versionFile */ .T1);
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
/** What other layouts are, by the name that skopeo has for them, which converts them. */
const otherForms = {
    'docker-archive': 'an archive of docker save, before version 25, or of podman save',
    dir: 'a folder that skopeo copy has written to dir:',
};
async function otherForm(files) {
    const start = (await files.read('manifest.json', 64)) ?? new Uint8Array();
    const [first] = new TextDecoder().decode(start).trimStart();
    const transport = first === '[' ? 'docker-archive' : first === '{' ? 'dir' : undefined;
    if (transport === undefined)
        return undefined;
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(files.path)} is ${otherForms[transport]}, and not an image layout`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', what, {
        hint: `Convert it: skopeo copy ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(`${transport}:${files.path}`))} oci:./out`,
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

/***/ 98591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ withPlatform),
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KY: () => (/* binding */ layerTitle),
/* harmony export */   mz: () => (/* binding */ hasImageConfig)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/** Kinds of content: what a manifest is, and which format it has, by its media types and annotations alone. */



const containerImage = 'container image';
const wasmToOciLayer = 'application/vnd.wasm.content.layer.v1+wasm';
/** The artifact type, which is that of the config where the manifest has none (image-spec v1.1.1, manifest.md). */
function artifactTypeOf({ artifactType, config }) {
    return artifactType ?? (config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyType */ .qV ? undefined : config?.mediaType);
}
function hasType(type) {
    return (manifest) => artifactTypeOf(manifest) === type || manifest.config?.mediaType === type;
}
function hasLayer(type) {
    return ({ layers }) => layers.some(({ mediaType }) => mediaType === type);
}
function hasAnnotation(prefix) {
    return ({ annotations }) => Object.keys(annotations).some((key) => key.startsWith(prefix));
}
const spdxTypes = [
    'application/spdx',
    'application/spdx+json',
    'text/spdx',
    'text/spdx+json',
];
const sigstoreBundles = [
    'application/vnd.dev.sigstore.bundle.',
    'application/vnd.dev.sigstore.bundle+',
];
/** The first rule that matches counts. The types are those of the consumers that the pages of the formats name. */
const rules = [
    { format: 'cnab', title: 'CNAB bundle', matches: hasAnnotation('io.cnab.runtime_version') },
    {
        format: 'cnab',
        title: 'definition of a CNAB bundle',
        matches: hasType('application/vnd.cnab.config.v1+json'),
    },
    {
        format: 'cnab',
        title: 'definition of a CNAB bundle',
        matches: hasType('application/vnd.cnab.bundle.config.v1+json'),
    },
    {
        title: 'image index',
        matches: ({ mediaType }) => mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerManifestListType */ .w9 || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType),
    },
    {
        format: 'spin',
        title: 'Spin application',
        matches: (manifest) => hasLayer(_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedAppType */ .oM)(manifest) || manifest.config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedAppType */ .oM,
    },
    {
        format: 'cup',
        title: 'cup controller',
        matches: hasType('application/vnd.io.flipt.cup.controller+type'),
    },
    { format: 'helm', title: 'Helm chart', matches: hasType('application/vnd.cncf.helm.config.v1+json') },
    { format: 'timoni', title: 'Timoni module', matches: hasType('application/vnd.timoni.config.v1+json') },
    { format: 'flux', title: 'Flux artifact', matches: hasType('application/vnd.cncf.flux.config.v1+json') },
    {
        format: 'flux',
        title: 'Flux artifact',
        matches: hasLayer('application/vnd.cncf.flux.content.v1.tar+gzip'),
    },
    { format: 'wasm', title: 'Wasm OCI artifact', matches: hasType('application/vnd.wasm.config.v0+json') },
    {
        format: 'kubewarden',
        title: 'Kubewarden policy',
        matches: (manifest) => hasLayer(wasmToOciLayer)(manifest) && hasAnnotation('io.kubewarden.')(manifest),
    },
    {
        format: 'kubewarden',
        title: 'Wasm module as Kubewarden and wasm-to-oci push it',
        matches: hasLayer(wasmToOciLayer),
    },
    {
        format: 'envoy',
        title: 'proxy-wasm filter as an image',
        matches: ({ annotations }) => annotations['module.wasm.image/variant'] === 'compat',
    },
    // wash up to 0.27 gives its components the layer of proxy-wasm (wasmcloud, crates/wash-lib/src/registry.rs).
    { title: 'wasmCloud component', matches: hasType('application/vnd.wasmcloud.actor.archive.config') },
    {
        title: 'proxy-wasm filter as an artifact',
        matches: hasLayer('application/vnd.module.wasm.content.layer.v1+wasm'),
    },
    { title: 'Wasm module', matches: hasLayer('application/wasm') },
    {
        title: 'Wasm component',
        matches: hasLayer('application/vnd.bytecodealliance.wasm.component.layer.v0+wasm'),
    },
    {
        title: 'wasmCloud provider',
        matches: hasLayer('application/vnd.wasmcloud.provider.archive.layer.v1+par'),
    },
    { format: 'opa', title: 'OPA bundle', matches: isOpaBundle },
    {
        title: 'policies of conftest',
        matches: hasLayer('application/vnd.cncf.openpolicyagent.policy.layer.v1+rego'),
    },
    { title: 'Sigstore bundle', matches: isSigstoreBundle },
    { title: 'cosign signature', matches: hasLayer('application/vnd.dev.cosign.simplesigning.v1+json') },
    { title: 'Notary Project signature', matches: hasType('application/vnd.cncf.notary.signature') },
    { title: 'in-toto attestation', matches: isInToto },
    // cosign up to 2.
    { title: 'cosign attestation', matches: hasLayer('application/vnd.dsse.envelope.v1+json') },
    { title: 'SPDX bill of materials', matches: hasAnyType(...spdxTypes) },
    {
        title: 'CycloneDX bill of materials',
        matches: hasAnyType('application/vnd.cyclonedx+json', 'application/vnd.cyclonedx+xml'),
    },
    { title: containerImage, matches: isImage },
];
/** What oras and its predecessors write where the user states no type. */
const unknownTypes = [
    'application/vnd.unknown.config.v1+json',
    'application/vnd.unknown.artifact.v1',
];
/** The kind of a manifest or an index; that of an unknown type is named after the type. */
function kindOf(manifest) {
    const rule = rules.find(({ matches }) => matches(manifest));
    if (rule)
        return { title: rule.title, ...(rule.format && { format: rule.format }) };
    const type = artifactTypeOf(manifest);
    const isUnknown = type === undefined || unknownTypes.includes(type);
    return { title: isUnknown ? 'artifact of no stated type' : `artifact of the type ${type}` };
}
/**
 * The config of OPA's documentation is an image config of `{}`, with which no image can run; the client `policy` marks its bundles
 * (opcr-io/policy, pkg/app/build.go).
 */
function isOpaBundle(manifest) {
    const { config } = manifest;
    const hasNoConfig = config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageConfigType */ .yc && config.digest === _digest_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyJsonDigest */ .qi;
    return ((hasNoConfig || hasAnnotation('org.openpolicyregistry.type')(manifest)) &&
        hasLayer(_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageLayerGzipType */ .hf)(manifest));
}
/** What Docker accepts as the type of the config of its own images, since registries and early versions stated it (moby, distribution/config.go). */
const dockerConfigTypes = [_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .octetStreamType */ .qC, 'application/json', 'text/html'];
/** True for a config with the type of an image. */
function hasImageConfig({ mediaType, config, layers }) {
    if (!config)
        return false;
    const isOfDocker = mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerManifestType */ .OM && dockerConfigTypes.includes(config.mediaType);
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageConfigType */ .Ky)(config.mediaType) || (isOfDocker && layers.some(isOfImage));
}
function isOfImage(layer) {
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageLayerType */ .lR)(layer.mediaType);
}
/** Artifacts of clients such as ORAS may have the config of an image as well, with layers that no image has. */
function isImage(manifest) {
    const { layers } = manifest;
    if (!hasImageConfig(manifest))
        return false;
    return layers.length === 0 || layers.some(isOfImage);
}
function isSigstoreBundle(manifest) {
    const type = artifactTypeOf(manifest);
    return sigstoreBundles.some((beginning) => type?.startsWith(beginning));
}
/** As a referrer, and as BuildKit lists it in an index. */
function isInToto(manifest) {
    return artifactTypeOf(manifest)?.includes('in-toto') || hasLayer('application/vnd.in-toto+json')(manifest);
}
function hasAnyType(...types) {
    return (manifest) => types.includes(artifactTypeOf(manifest) ?? '') ||
        manifest.layers.some(({ mediaType }) => types.includes(mediaType));
}
/** The kind once the config is known: the platform tells modules from components, and images that only Wasm runtimes run. */
function withPlatform(kind, platform) {
    if (kind.format === 'wasm' && platform.os === 'wasip1')
        return { ...kind, title: 'Wasm module' };
    if (kind.format === 'wasm' && platform.os === 'wasip2')
        return { ...kind, title: 'Wasm component' };
    const isImage = kind.title === containerImage;
    const isWasm = platform.architecture === 'wasm' || /^wasi/.test(String(platform.os));
    return isImage && isWasm ? { format: 'image', title: 'Wasm container image' } : kind;
}
const fileSystem = 'file system';
const layerTitles = [
    [/^application\/vnd\.fermyon\.spin\.application\.v1\+config$/, 'locked application'],
    [/^application\/vnd\.wasm\.content\.layer\.v1\+data$/, 'file'],
    [/^application\/vnd\.wasm\.content\.bundle\.v1\.tar\+gzip$/, 'files of a component'],
    [/^application\/vnd\.cncf\.helm\.chart\.provenance\.v1\.prov$/, 'provenance of the chart'],
    [/^application\/vnd\.cncf\.helm\.chart\.content\.v1\.tar\+gzip$/, 'chart'],
    [/^application\/vnd\.(?:cncf\.flux|timoni)\.content\.v1\.tar\+gzip$/, 'files'],
    [/^application\/vnd\.io\.flipt\.cup\.controller\.content\.v1\.tar\+gzip$/, 'controller with its Wasm'],
    [/^application\/vnd\.io\.flipt\.cup\.resource\.v1\+json$/, 'resource definition'],
    [/\+wasm$|^application\/wasm$/, 'Wasm'],
    [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\..*\+encrypted$/, 'encrypted file system'],
    [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./, fileSystem],
    [/in-toto/, 'attestation'],
    [/simplesigning|sigstore\.bundle|jose\+json|^application\/cose$/, 'signature'],
];
/**
 * What a layer holds, for people; `undefined` for an unknown type. Layers of images have no titles: with one, the type is that which
 * ORAS gives to every file (oras-go, content.go).
 */
function layerTitle({ mediaType, annotations }) {
    const title = layerTitles.find(([pattern]) => pattern.test(mediaType))?.[1];
    if (title !== fileSystem || annotations?.[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz] === undefined)
        return title;
    return annotations[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackKey */ .mZ] === 'true' ? 'folder' : 'file';
}


/***/ }),

/***/ 94127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ freeFilled),
/* harmony export */   OX: () => (/* binding */ bufferSize),
/* harmony export */   XC: () => (/* binding */ acquire),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   z8: () => (/* binding */ fileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/**
 * Buffers of file contents: the pool, the stream that reads a file into it, and early release of other large buffers.
 *
 * Ownership: a chunk of a stream belongs to its consumer. A consumer that has finished with a chunk, and has handed it to nobody
 * else, may call `release`, which puts a pooled buffer back and ignores all other memory; a consumer that does not call it leaves
 * the buffer to the garbage collector. Only what has written a chunk to a file, a socket or a decompressor releases it. Buffers made
 * for one step of packing never enter the pool; whoever consumes them may call `detach`.
 */

/** Size of each pooled buffer in bytes. */
const bufferSize = 512 * 1024;
/** Idle buffers that are kept for reuse. */
const idleLimit = 32;
const acquired = new WeakSet();
const idle = [];
/** A buffer of `bufferSize` bytes with undefined contents. */
function acquire() {
    const bytes = idle.pop() ?? Buffer.allocUnsafeSlow(bufferSize);
    acquired.add(bytes.buffer);
    return bytes;
}
/**
 * Puts a buffer back into the pool: reading 1 GiB into new memory takes the kernel and the garbage collector longer than reading
 * it. Ignores memory that is not from the pool, and views of a part of a pooled buffer; then it returns false.
 */
function release(bytes) {
    const { buffer } = bytes;
    if (bytes.byteLength !== bufferSize || !acquired.delete(buffer))
        return false;
    if (idle.length < idleLimit)
        idle.push(bytes);
    return true;
}
/**
 * Frees the memory of a large buffer at once and leaves it empty. V8 collects external memory only after some 64 MiB have piled up,
 * which would be most of what packing takes. Ignores small buffers, which share their memory with others.
 */
function detach(bytes) {
    const { buffer } = bytes;
    if (!(buffer instanceof ArrayBuffer) || buffer.byteLength <= Buffer.poolSize || buffer.detached)
        return;
    buffer.transfer(0);
}
/**
 * The same for a part of what a decompressor gives: it writes on into a buffer that is not full, so that only the last part frees the
 * memory of those before.
 */
function freeFilled(part) {
    if (part.byteOffset + part.byteLength === part.buffer.byteLength)
        detach(part);
}
/**
 * Reads in chunks of 512 KiB from the buffer pool, and a smaller file in one chunk. `open` returns a file descriptor, which the
 * stream closes; `toError` maps an error of the file system.
 */
function fileStream(open, toError) {
    let file;
    let expected = bufferSize;
    let reading = false;
    let afterRead;
    const stream = process.getBuiltinModule('node:stream');
    return new stream.Readable({
        highWaterMark: bufferSize,
        construct(done) {
            try {
                file = open();
                expected = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size + 1;
                done();
            }
            catch (error) {
                done(toError(error));
            }
        },
        read() {
            if (file === undefined)
                return;
            const buffer = expected < bufferSize ? Buffer.allocUnsafeSlow(expected) : acquire();
            reading = true;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(file, buffer, 0, buffer.byteLength, null, (error, bytesRead) => {
                reading = false;
                if (afterRead)
                    afterRead();
                else if (error)
                    this.destroy(toError(error));
                else
                    this.push(bytesRead === 0 ? null : buffer.subarray(0, bytesRead));
            });
        },
        destroy(error, done) {
            const descriptor = file;
            if (descriptor === undefined)
                return done(error);
            const finish = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.close)(descriptor, (closing) => done(error ?? (closing ? toError(closing) : null)));
            // A read still in progress would read from whatever file is given this descriptor next.
            if (reading)
                afterRead = finish;
            else
                finish();
        },
    });
}


/***/ })

};
