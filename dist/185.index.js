export const id = 185;
export const ids = [185];
export const modules = {

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ onDisk),
/* harmony export */   w: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/** Faults of the local disk, told as ours. */


const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** The error with code `storage` when the system raised it while `path` was written or read; any other error as it is. */
function diskError(error, path) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK || !(error instanceof Error) || !('syscall' in error))
        return error;
    const code = 'code' in error ? error.code : undefined;
    if (full.includes(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('storage', `the disk is full: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)} could not be written`, {
            hint: 'Free disk space and run again.',
            cause: error,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('storage', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(error.message)}`, {
        hint: 'Make sure that the folder exists, may be read and written, and is not in use.',
        cause: error,
    });
}
/** The result of work on the disk; every fault is told as ours. */
async function onDisk(work, path) {
    try {
        return await work;
    }
    catch (error) {
        throw diskError(error, path);
    }
}


/***/ }),

/***/ 5118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON from outside, with a bound on its nesting: what walks or writes a value that lies too deep would run out of stack. */
/** People write a dozen levels, generators of schemas a few dozen. */
const depthLimit = 100;
/** Parses JSON. Throws for what is none, and for what is nested too deeply. */
function parseJson(text) {
    const value = JSON.parse(text);
    if (isTooDeep(value))
        throw new SyntaxError(`nested more than ${depthLimit} levels deep`);
    return value;
}
/** True for a parsed document of more than 100 levels; looks at one level after the other, since recursion would not survive. */
function isTooDeep(document) {
    let level = [document];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth >= depthLimit)
            return true;
        level = level.flatMap((value) => typeof value === 'object' && value !== null ? Object.values(value) : []);
    }
    return false;
}
/** True for a JSON object that is neither `null` nor a list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLayout: () => (/* binding */ openLayout)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(5214);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(5118);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(6198);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(4127);
;// CONCATENATED MODULE: ./.build/layout/atomic-files.js
/** Files of an image layout: each appears under its name whole, or not at all. */









/** What is being written lies beside the blobs, since tools take every name below `blobs` for a digest. */
const partialPrefix = '.partial-';
/** What a program that was killed an hour ago has left behind is of no use to anybody. */
const leftoverAge = 60 * 60 * 1000;
/** Writes a whole file and moves it to its place. Throws `storage`. */
async function writeWhole(folder, name, content) {
    const partial = (0,external_node_path_.join)(folder, `${partialPrefix}${(0,external_node_crypto_.randomUUID)()}`);
    try {
        if (typeof content === 'string')
            await (0,promises_.writeFile)(partial, content, { flag: 'wx' });
        else
            await (0,external_node_stream_promises_.pipeline)(content, (chunks) => writeChunks(partial, chunks));
        await moveOver(partial, (0,external_node_path_.join)(folder, name));
    }
    catch (error) {
        await (0,promises_.rm)(partial, { force: true }).catch(() => undefined);
        throw (0,disk_error/* diskError */.w)(error, (0,external_node_path_.join)(folder, name));
    }
}
async function writeChunks(path, chunks) {
    const file = await (0,promises_.open)(path, 'wx');
    try {
        for await (const chunk of chunks) {
            await file.writeFile(chunk);
            (0,buffers/* release */._r)(chunk);
        }
    }
    finally {
        await file.close();
    }
}
/** Windows refuses to replace a file in the moment another program reads it. */
async function moveOver(from, to, tries = 20) {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if (tries === 0 || !hasCode(error, 'EPERM', 'EACCES', 'EBUSY'))
            throw error;
        await (0,external_node_timers_promises_.setTimeout)(25);
        await moveOver(from, to, tries - 1);
    }
}
/** A file's bytes; fails with `absent` when there is no such file, and with `storage` for every other fault. */
function readStream(path, absent) {
    return external_node_stream_.Readable.from(readChunks(path, absent), { objectMode: false, highWaterMark: 1 << 20 });
}
async function* readChunks(path, absent) {
    try {
        yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 });
    }
    catch (error) {
        throw hasCode(error, 'ENOENT') ? absent : (0,disk_error/* diskError */.w)(error, path);
    }
}
/** Size in bytes, or `undefined` when there is no such file. */
async function fileSize(path) {
    const found = await optional((0,promises_.stat)(path), path);
    return found?.isFile() ? found.size : undefined;
}
/** Names in a folder, or `undefined` when there is none. */
async function namesIn(folder) {
    const names = await optional((0,promises_.readdir)(folder), folder);
    return names?.filter((name) => !name.startsWith(partialPrefix));
}
/** Removes what earlier runs began to write and never finished. */
async function removeLeftovers(folder) {
    const names = (await optional((0,promises_.readdir)(folder), folder)) ?? [];
    for (const name of names.filter((each) => each.startsWith(partialPrefix))) {
        const path = (0,external_node_path_.join)(folder, name);
        const found = await optional((0,promises_.stat)(path), path);
        if (found && Date.now() - found.mtimeMs > leftoverAge)
            await (0,promises_.rm)(path, { force: true });
    }
}
/** The result, or `undefined` when the thing is not there. Throws `storage` for every other fault. */
async function optional(result, path) {
    try {
        return await result;
    }
    catch (error) {
        if (hasCode(error, 'ENOENT'))
            return undefined;
        throw (0,disk_error/* diskError */.w)(error, path);
    }
}
/** True for a fault of the system with one of these codes. */
function hasCode(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(7243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(3488);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(579);
;// CONCATENATED MODULE: ./.build/layout/blobs.js
/** The blobs of an image layout: files named by their digest, trusted only after they have been read. */












/** `prepare` is awaited before anything is written. */
function openBlobs(folder, prepare) {
    const sound = new Set();
    const underWay = new Map();
    const isSound = async ({ digest, size }) => {
        const path = pathOf(folder, digest);
        if ((await fileSize(path)) !== size)
            return false;
        if (!sound.has(digest) && (await digestFile(path, digest)) !== digest)
            return false;
        sound.add(digest);
        return true;
    };
    const write = async (descriptor, body) => {
        await prepare();
        if (await isSound(descriptor))
            return 'present';
        const folderOfBlob = (0,external_node_path_.dirname)(pathOf(folder, descriptor.digest));
        await (0,disk_error/* onDisk */.F)((0,promises_.mkdir)(folderOfBlob, { recursive: true }), folderOfBlob);
        await writeWhole(folder, nameOf(descriptor.digest), (0,verify/* verified */.zr)(body(), descriptor));
        sound.add(descriptor.digest);
        return 'sent';
    };
    return {
        isSound,
        fetch: (descriptor) => (0,verify/* verified */.zr)(readStream(pathOf(folder, descriptor.digest), absentBlob(folder, descriptor)), descriptor),
        async push(descriptor, body) {
            const { digest } = descriptor;
            // Whoever comes second finds the blob when the first is done, and writes it when the first has failed.
            for (let first = underWay.get(digest); first; first = underWay.get(digest)) {
                await first.catch(() => undefined);
            }
            const result = write(descriptor, body).finally(() => underWay.delete(digest));
            underWay.set(digest, result);
            return await result;
        },
    };
}
/** Describes the manifest or index with this digest; `undefined` when there is none. */
async function readDocument(folder, digest) {
    const path = pathOf(folder, digest);
    const size = await fileSize(path);
    if (size === undefined || size > manifest/* manifestSizeLimit */.i6)
        return undefined;
    const bytes = await optional((0,promises_.readFile)(path), path);
    if (!bytes || (0,oci_digest/* digestOf */.ol)(bytes) !== digest)
        return undefined;
    const mediaType = typeOf(bytes);
    return mediaType === undefined ? undefined : { mediaType, digest, size };
}
/** A blob may be any JSON, so only what has the members of a manifest or index is taken for one. */
function typeOf(bytes) {
    try {
        const body = JSON.parse(new TextDecoder().decode(bytes));
        if (!(0,json/* isRecord */.u4)(body) || !(Array.isArray(body.layers) || Array.isArray(body.manifests)))
            return undefined;
        const { mediaType } = (0,manifest/* parseManifest */.Ng)(bytes, 'blob');
        return (0,media_types/* isManifestType */.Q3)(mediaType) ? mediaType : undefined;
    }
    catch {
        return undefined;
    }
}
function absentBlob(folder, { digest }) {
    return new errors/* CodedError */.AK('not-found', `${digest} is not in the image layout ${(0,_build_text/* printable */.g$)(folder)}`, {
        hint: 'Push the content before it is read or tagged.',
    });
}
async function digestFile(path, digest) {
    const digester = (0,oci_digest/* createDigester */.QC)((0,oci_digest/* digestAlgorithm */.g4)(digest));
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
        digester.update(chunk);
    return digester.digest();
}
function nameOf(digest) {
    return (0,external_node_path_.join)('blobs', (0,oci_digest/* digestAlgorithm */.g4)(digest), (0,oci_digest/* encodedDigest */.nz)(digest));
}
function pathOf(folder, digest) {
    return (0,external_node_path_.join)(folder, nameOf(digest));
}

// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(5666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(2759);
;// CONCATENATED MODULE: ./.build/layout/lock.js
/** The lock of an image layout: of several processes, one at a time changes `index.json`. */







/** Begins as partial files do, so that a folder that holds nothing else counts as empty. */
const lockName = `${partialPrefix}index.lock`;
/** A change takes milliseconds; a lock this old (milliseconds) belongs to a process that was killed. */
const staleAge = 30_000;
const patience = 60_000;
const pause = 20;
/** Runs the work while no other process does the same on this folder. Throws `storage` when one holds on for a minute. */
async function withLock(folder, work) {
    const path = (0,external_node_path_.join)(folder, lockName);
    const deadline = Date.now() + patience;
    while (!(await take(path))) {
        if (Date.now() > deadline)
            throw held(path);
        await removeStale(path);
        await (0,external_node_timers_promises_.setTimeout)(pause);
    }
    try {
        return await work();
    }
    finally {
        await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
    }
}
async function take(path) {
    try {
        await (0,promises_.writeFile)(path, '', { flag: 'wx' });
        return true;
    }
    catch (error) {
        // Windows answers EPERM while the file of the previous holder is being removed.
        if (hasCode(error, 'EEXIST', 'EPERM'))
            return false;
        throw (0,disk_error/* diskError */.w)(error, path);
    }
}
/** Moved away before it is removed, so that of two who wait only one removes it. */
async function removeStale(path) {
    const found = await optional((0,promises_.stat)(path), path);
    if (!found || Date.now() - found.mtimeMs < staleAge)
        return;
    const aside = `${path}-${found.ino}`;
    await (0,promises_.rename)(path, aside).catch(() => undefined);
    await (0,promises_.rm)(aside, { force: true }).catch(() => undefined);
}
function held(path) {
    return new errors/* CodedError */.AK('storage', `another process has held ${(0,_build_text/* printable */.g$)(path)} for a minute`, {
        hint: 'Wait until it is done; if there is none, remove the file.',
    });
}

;// CONCATENATED MODULE: ./.build/layout/index-file.js
/** The `index.json` of an image layout: read as it is, changed one entry at a time, by one writer at a time. */











/** Far beyond what any client would load: some 200,000 entries. */
const sizeLimit = 64 * 1024 * 1024;
const indexFile = 'index.json';
/** The present index; an empty one where there is none yet. Throws `invalid-layout`. */
async function readIndex(folder) {
    const path = (0,external_node_path_.join)(folder, indexFile);
    const size = await fileSize(path);
    if (size === undefined)
        return { members: { schemaVersion: 2, mediaType: media_types/* imageIndexType */.WV }, entries: [] };
    if (size > sizeLimit)
        throw invalid(path, `is larger than ${sizeLimit} bytes`);
    const members = parse((await optional((0,promises_.readFile)(path, 'utf8'), path)) ?? '', path);
    const entries = members.manifests ?? [];
    if (!Array.isArray(entries) || !entries.every(json/* isRecord */.u4))
        throw invalid(path, 'has no list of manifests');
    return { members, entries };
}
function parse(text, path) {
    try {
        const value = (0,json/* parseJson */.qF)(text);
        if ((0,json/* isRecord */.u4)(value))
            return value;
    }
    catch (cause) {
        throw invalid(path, 'is not JSON', cause);
    }
    throw invalid(path, 'is not a JSON object');
}
/** Applies one change to whatever other processes have written by now, and makes the file where there is none. */
async function changeIndex(folder, change) {
    await withLock(folder, async () => {
        const { members, entries } = await readIndex(folder);
        const manifests = change(entries).toSorted(byNameThenDigest);
        await writeWhole(folder, indexFile, JSON.stringify({ ...members, manifests }));
    });
}
/** The entries with one more that bears `refName`, in place of any that did. */
function withTag(entries, descriptor, refName) {
    const others = entries.filter((entry) => refNameOf(entry) !== refName);
    return [...others, entryOf(descriptor, { annotations: { [annotations/* refNameKey */.G4]: refName } })];
}
/** The entries with one that names the manifest, if none does: what has a subject is found by reading what is listed. */
function withUntagged(entries, descriptor) {
    const isListed = entries.some((entry) => entry.digest === descriptor.digest);
    return isListed ? entries : [...entries, entryOf(descriptor, {})];
}
function entryOf(descriptor, annotations) {
    const { artifactType } = descriptor;
    return { ...(0,oci_descriptor/* bare */.$B)(descriptor), ...annotations, ...(artifactType && { artifactType }) };
}
/** What the entry with this name or digest describes. Throws `invalid-layout` when it is no descriptor. */
function findEntry(index, match) {
    const found = index.entries.find((entry) => match.refName === undefined ? entry.digest === match.digest : refNameOf(entry) === match.refName);
    if (!found)
        return undefined;
    const { artifactType, ...descriptor } = (0,manifest/* readDescriptor */.qq)(found, indexFile);
    return { ...(0,oci_descriptor/* bare */.$B)(descriptor), ...(artifactType && { artifactType }) };
}
function refNameOf(entry) {
    return (0,json/* isRecord */.u4)(entry.annotations) ? entry.annotations[annotations/* refNameKey */.G4] : undefined;
}
function byNameThenDigest(left, right) {
    return compare(refNameOf(left), refNameOf(right)) || compare(left.digest, right.digest);
}
function compare(left, right) {
    const [a, b] = [String(left ?? ''), String(right ?? '')];
    return a < b ? -1 : a > b ? 1 : 0;
}
function invalid(path, what, cause) {
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} ${what}`, {
        hint: 'Name another folder, or remove this one and let the tool that wrote it write it again.',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/layout/layout.js
/** A Store over a folder in the OCI image layout (image-spec v1.1.1, image-layout.md). */










const versionFile = 'oci-layout';
const version = '1.0.0';
/**
 * Opens a layout, or a folder that is empty or absent and becomes one at the first push.
 *
 * Entries and members of other tools in `index.json` are kept as they are. Throws `invalid-layout` for a folder with
 * anything else in it, and for a layout of another version.
 */
async function openLayout(folder) {
    await requireLayoutOrEmpty(folder);
    let made;
    const prepare = () => {
        made ??= makeLayout(folder);
        return made;
    };
    const blobs = openBlobs(folder, prepare);
    return { target: (name) => createTarget(folder, name, blobs) };
}
/** What has a tag is listed, and so are referrers; what only an index lists, or nothing, is not. */
function createTarget(folder, name, blobs) {
    return {
        exists: blobs.isSound,
        fetch: blobs.fetch,
        push: blobs.push,
        async tag(descriptor, tag) {
            if (!(await blobs.isSound(descriptor)))
                throw absentBlob(folder, descriptor);
            await changeIndex(folder, (entries) => withTag(entries, descriptor, `${name}-${tag}`));
        },
        async resolve(tag) {
            const digest = (0,oci_digest/* parseDigest */.m)(tag);
            const index = await readIndex(folder);
            if (!digest)
                return findEntry(index, { refName: `${name}-${tag}` });
            return findEntry(index, { digest }) ?? (await readDocument(folder, digest));
        },
        can: {
            referrers: {
                add: (_subject, referrer) => changeIndex(folder, (entries) => withUntagged(entries, referrer)),
            },
            addUntagged: (root) => changeIndex(folder, (entries) => withUntagged(entries, root)),
        },
    };
}
async function requireLayoutOrEmpty(folder) {
    const names = await namesIn(folder);
    if (!names || names.length === 0)
        return;
    if (!names.includes(versionFile))
        throw layout_invalid(folder, 'holds files and is no image layout');
    const path = (0,external_node_path_.join)(folder, versionFile);
    const text = (await optional((0,promises_.readFile)(path, 'utf8'), path)) ?? '';
    if (versionOf(text) !== version)
        throw layout_invalid(folder, `is not an image layout of version ${version}`);
    await requireOwnBlobs(folder);
    await readIndex(folder);
}
/** A layout that came with a checkout could have its blobs written anywhere. */
async function requireOwnBlobs(folder) {
    for (const name of ['blobs', 'blobs/sha256', 'blobs/sha512']) {
        const path = (0,external_node_path_.join)(folder, name);
        const found = await optional((0,promises_.lstat)(path), path);
        if (found?.isSymbolicLink())
            throw layout_invalid(folder, `has ${name} as a symlink, which is not written through`);
    }
}
function versionOf(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isRecord */.u4)(value) ? value.imageLayoutVersion : undefined;
    }
    catch {
        return undefined;
    }
}
/** Makes the folder a valid layout without entries, or leaves it as it was. */
async function makeLayout(folder) {
    await (0,disk_error/* onDisk */.F)((0,promises_.mkdir)(folder, { recursive: true }), folder);
    await removeLeftovers(folder);
    if ((await fileSize((0,external_node_path_.join)(folder, indexFile))) !== undefined)
        return;
    const blobs = (0,external_node_path_.join)(folder, 'blobs');
    try {
        await writeWhole(folder, versionFile, JSON.stringify({ imageLayoutVersion: version }));
        await (0,disk_error/* onDisk */.F)((0,promises_.mkdir)((0,external_node_path_.join)(blobs, 'sha256'), { recursive: true }), blobs);
        await changeIndex(folder, (entries) => entries);
    }
    catch (error) {
        if ((await fileSize((0,external_node_path_.join)(folder, indexFile))) === undefined)
            await undo(folder);
        throw error;
    }
}
/** Takes back what was made, as far as it is empty; the fault that led here is what counts. */
async function undo(folder) {
    await (0,promises_.rm)((0,external_node_path_.join)(folder, versionFile), { force: true }).catch(() => undefined);
    for (const name of ['blobs/sha256', 'blobs'])
        await (0,promises_.rmdir)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
}
function layout_invalid(folder, why) {
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(folder)} ${why}`, {
        hint: 'Name an empty folder, a new one, or an image layout that exists: oci:./out.',
    });
}


/***/ }),

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ unpackDigestKey),
/* harmony export */   G4: () => (/* binding */ refNameKey),
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
/** The annotation keys that image-spec v1.1.1 predefines (annotations.md). */
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
/** What ORAS writes on a layer that `oras pull` shall unpack (oras-go content/file). */
const unpackKey = 'io.deis.oras.content.unpack';
const unpackDigestKey = 'io.deis.oras.content.digest';


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Gu: () => (/* binding */ emptyJson),
/* harmony export */   p$: () => (/* binding */ emptyDescriptor),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3488);
/** A descriptor: type, digest and size of some content; the only place where a digest meets a size. */


/** Describes bytes in memory. */
function describe(mediaType, bytes, annotations) {
    const plain = { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return annotations && Object.keys(annotations).length > 0 ? { ...plain, annotations } : plain;
}
/** The two bytes `{}` (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJson = new TextEncoder().encode('{}');
/** The descriptor of `{}`, without inline data, which some consumers take for unknown content. */
const emptyDescriptor = describe(_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyType */ .qV, emptyJson);
/** Type, digest and size alone: what names the content, without what one parent says about it. */
function bare(descriptor) {
    return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size };
}


/***/ }),

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   i6: () => (/* binding */ manifestSizeLimit),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   qq: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3488);
/** Image manifests and indexes: encoded once, so that digest, size and body come from the same bytes. */





/** What registries must accept at least (distribution-spec v1.1, "Pushing Manifests"); we never make or take more. */
const manifestSizeLimit = 4 * 1024 * 1024;
/** The exact bytes of a manifest; members in the specification's order, annotations sorted by key. */
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
/** The exact bytes of an index. */
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
/** Annotations sorted by key; `undefined` when there are none, so that no empty object is written. */
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
/** What must be present before a manifest or index may be: manifests of an index; config and layers of a manifest. */
function children(document) {
    return document.config
        ? [document.config, ...document.layers]
        : [...document.manifests, ...document.layers];
}
/**
 * Reads a manifest or index that came from outside.
 *
 * `where` names the origin in errors; `mediaType` is what the descriptor or the Content-Type header said and decides when
 * the body has no `mediaType` member. Throws `invalid-layout` on anything that is not such a document.
 */
function parseManifest(bytes, where, mediaType) {
    if (bytes.byteLength > manifestSizeLimit)
        throw invalid(where, `is larger than ${manifestSizeLimit} bytes`);
    const body = parseObject(bytes, where);
    const own = typeof body.mediaType === 'string' ? body.mediaType : mediaType;
    const type = own ?? ('manifests' in body ? _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageIndexType */ .WV : _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageManifestType */ .NR);
    const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
    const subject = body.subject === undefined || body.subject === null ? undefined : readDescriptor(body.subject, where);
    return {
        mediaType: type,
        ...(typeof body.artifactType === 'string' && body.artifactType && { artifactType: body.artifactType }),
        ...(config && { config }),
        layers: readList(body.layers, where),
        manifests: readList(body.manifests, where),
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
function readList(value, where) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw invalid(where, 'has a list that is none');
    return value.map((item) => readDescriptor(item, where));
}
/** Validates one descriptor from outside. */
function readDescriptor(value, where) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        throw invalid(where, 'has a descriptor that is not an object');
    const digest = typeof value.digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(value.digest) : undefined;
    if (!digest)
        throw invalid(where, `has a descriptor with the digest "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(String(value.digest), 80)}"`);
    if (!Number.isSafeInteger(value.size) || Number(value.size) < 0)
        throw invalid(where, 'has a descriptor without a size');
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isMediaType */ .LA)(value.mediaType)) {
        throw invalid(where, 'has a descriptor without a media type');
    }
    return {
        mediaType: value.mediaType,
        digest,
        size: Number(value.size),
        ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.annotations) && { annotations: readAnnotations(value.annotations) }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.platform) && { platform: value.platform }),
        ...(typeof value.data === 'string' && { data: value.data }),
    };
}
function readAnnotations(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return {};
    const texts = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
}
function invalid(where, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(where)} ${what}`, {
        hint: 'Rebuild or re-push it with the tool that wrote it.',
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
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
/* harmony export */   qC: () => (/* binding */ octetStreamType),
/* harmony export */   qV: () => (/* binding */ emptyType),
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/* unused harmony exports dockerManifestType, dockerManifestListType */
/** Media types that more than one format or target speaks of; a format's own types live in the format. */
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
/** Everything a registry may answer to a manifest request; sent as `Accept`. */
const manifestTypes = [...imageManifestTypes, ...indexTypes];
function isIndexType(mediaType) {
    return indexTypes.includes(mediaType);
}
/** True for what is pushed to the manifests endpoint and may have children. */
function isManifestType(mediaType) {
    return manifestTypes.includes(mediaType);
}
const form = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
/** RFC 6838 §4.2, as image-spec's descriptor demands of `mediaType` and `artifactType`. */
function isMediaType(text) {
    return form.test(text);
}


/***/ }),

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ bufferSize),
/* harmony export */   XC: () => (/* binding */ acquire),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   _r: () => (/* binding */ release)
/* harmony export */ });
/** Memory of large contents: given back by whoever read them last, not when the collector gets to it. */
/**
 * Frees the memory of bytes that nobody will read again; they are empty afterwards.
 *
 * The collector lets some 64 MiB of such memory pile up before it looks (V8's limit for external memory), which would be
 * most of what packing takes. Small buffers, which share one block of memory with others, are left to it.
 */
function detach(bytes) {
    const { buffer } = bytes;
    if (!(buffer instanceof ArrayBuffer) || buffer.byteLength <= Buffer.poolSize || buffer.detached)
        return;
    buffer.transfer(0);
}
const lent = new WeakSet();
const returned = [];
/** Bytes of each buffer that is lent. */
const bufferSize = 512 * 1024;
const returnedLimit = 32;
/** A buffer of `bufferSize` bytes with anything in it; whoever reads it last may hand it to `release`. */
function acquire() {
    const bytes = returned.pop() ?? Buffer.allocUnsafeSlow(bufferSize);
    lent.add(bytes.buffer);
    return bytes;
}
/**
 * Takes a lent buffer back, to be filled anew: a gibibyte that is read into fresh memory costs the kernel and the collector more
 * than reading it. What was not lent, or is only a part of it that others may hold too, is left alone.
 */
function release(bytes) {
    const { buffer } = bytes;
    if (bytes.byteLength !== bufferSize || !lent.delete(buffer))
        return;
    if (returned.length < returnedLimit)
        returned.push(bytes);
}


/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6198);
/** A stream that refuses to end well when its bytes are not the described ones. */




/** Streams that verify, with what they verify: nothing is digested twice on its way. */
const verifying = new WeakMap();
/** Passes bytes through and fails with `digest-mismatch` on a wrong size (at once) or digest (at the end). */
function verified(stream, descriptor) {
    const done = verifying.get(stream);
    if (done?.digest === descriptor.digest && done.size === descriptor.size)
        return stream;
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestAlgorithm */ .g4)(descriptor.digest));
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        // Less than one chunk of a file: whoever iterates gets each as it was read, not a copy of several.
        readableHighWaterMark: 1 << 18,
        writableHighWaterMark: 1 << 18,
        transform(chunk, _encoding, done) {
            digester.update(chunk);
            done(digester.size > descriptor.size ? mismatch(descriptor, `more than ${descriptor.size} bytes`) : null, chunk);
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
/** Throws `digest-mismatch` when the bytes are not the described ones. */
function requireBytes(bytes, descriptor) {
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestAlgorithm */ .g4)(descriptor.digest));
    digester.update(bytes);
    if (digester.size !== descriptor.size)
        throw mismatch(descriptor, `${digester.size} bytes`);
    const digest = digester.digest();
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
/** Reads small described content whole; `limit` bounds what a wrong size could make us hold. */
async function readVerified(stream, descriptor, limit) {
    if (descriptor.size > limit) {
        stream.destroy();
        throw mismatch(descriptor, `${descriptor.size} bytes where at most ${limit} are read`);
    }
    return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(verified(stream, descriptor));
}
function mismatch(descriptor, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('digest-mismatch', `content of ${descriptor.digest} (${descriptor.size} bytes) turned out to be ${found}`, { hint: 'Make sure that nothing writes the file during the run, then run again.' });
}


/***/ })

};
