export const id = 8689;
export const ids = [8689,1955];
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

/***/ 28689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ cacheSizeLimit),
  openCacheFolder: () => (/* binding */ openCacheFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.build/layout/atomic-write.js
var atomic_write = __webpack_require__(88170);
// EXTERNAL MODULE: ./.build/layout/create-folders.js
var create_folders = __webpack_require__(86117);
// EXTERNAL MODULE: ./.build/layout/files.js
var files = __webpack_require__(3386);
// EXTERNAL MODULE: ./.build/layout/folder.js + 1 modules
var layout_folder = __webpack_require__(27543);
// EXTERNAL MODULE: ./.build/layout/metadata.js
var metadata = __webpack_require__(88056);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/store/write-content.js
var write_content = __webpack_require__(71955);
;// CONCATENATED MODULE: ./.build/store/copy-file.js
/** Copying an open file into another one: the bytes that are digested are those that are written. */





const readInto = (0,external_node_util_.promisify)(external_node_fs_.read);
/**
 * Copies the described content from the beginning of one open file to that of another. False if the first one has other bytes, fewer, or
 * cannot be read; what was written is then of no use. Whatever changes in it meanwhile counts as it was read. Throws errors of writing.
 *
 * While a part is digested, the next one is read and it is written itself by Node's other threads, so that two cores have work. Neither
 * file is used any more when the result is there.
 */
async function copyVerified(from, to, { digest, size }) {
    const digester = (0,oci_digest/* createDigester */.QC)((0,oci_digest/* digestAlgorithm */.g4)(digest));
    let reading = readPart(from, 0, size);
    let writing = Promise.resolve();
    try {
        for (let position = 0; position < size; position += buffers/* bufferSize */.OX) {
            const part = await reading;
            if (!part)
                return false;
            reading = readPart(from, position + buffers/* bufferSize */.OX, size);
            await writing;
            writing = (0,write_content/* writeAll */.f)(to, part, position).finally(() => (0,buffers/* release */._r)(part));
            // Its error is thrown by the next turn, which waits for a read before.
            writing.catch(() => undefined);
            digester.update(part);
        }
        await writing;
        return digester.digest() === digest;
    }
    finally {
        await Promise.allSettled([reading, writing]);
    }
}
/** The part of a file of `size` bytes at a position; `undefined` if the file ends before the end of the part, or cannot be read. */
async function readPart(file, position, size) {
    const length = Math.min(buffers/* bufferSize */.OX, size - position);
    if (length <= 0)
        return undefined;
    const buffer = length === buffers/* bufferSize */.OX ? (0,buffers/* acquire */.XC)() : Buffer.allocUnsafeSlow(length);
    const count = await fill(buffer, file, position).catch(() => 0);
    if (count === length)
        return buffer;
    (0,buffers/* release */._r)(buffer);
    return undefined;
}
/** Returns the number of bytes, fewer where the file ends. */
async function fill(buffer, file, position) {
    for (let done = 0; done < buffer.byteLength;) {
        const { bytesRead } = await readInto(file, buffer, done, buffer.byteLength - done, position + done);
        if (bytesRead === 0)
            return done;
        done += bytesRead;
    }
    return buffer.byteLength;
}

// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/cache/content-reader.js
var content_reader = __webpack_require__(79948);
;// CONCATENATED MODULE: ./.build/cache/eviction.js
/** Eviction: the folder of the cache stays below its size limit, and what was used least recently goes first. */


/** Part of the limit that is left after an eviction, so that not every new entry causes one. */
const remainder = 0.8;
/** Folders of notes, of which the oldest are removed when there are too many. */
const noteFolders = ['served', 'layers'];
const noteLimit = 10_000;
function createEviction(folder, sizeLimit) {
    let total;
    return {
        async added(bytes) {
            // Other processes add entries, too; counting again each time would take longer than what it prevents.
            total = total === undefined ? await count(folder) : total + bytes;
            if (total > sizeLimit)
                total = await evict(folder, sizeLimit * remainder);
        },
    };
}
function sum(entries) {
    return entries.reduce((size, entry) => size + entry.size, 0);
}
async function count(folder) {
    const notes = await entriesOf(folder, noteFolders);
    if (notes.length > noteLimit)
        await removeOldest(folder, notes, (_, left) => left <= noteLimit / 2);
    return sum(await entriesOf(folder, files/* blobFolders */.fU));
}
async function entriesOf(folder, within) {
    const entries = [];
    for (const name of within) {
        await folder.use(name, async (path) => {
            for (const file of await external_node_fs_.promises.readdir(path)) {
                const found = await external_node_fs_.promises.lstat(`${path}/${file}`).catch(() => undefined);
                if (found?.isFile())
                    entries.push({ folder: name, name: file, size: found.size, used: found.mtimeMs });
            }
        });
    }
    return entries;
}
/** Removes what was used least recently until `goal` bytes are left, and returns the size of the rest. */
async function evict(folder, goal) {
    return await removeOldest(folder, await entriesOf(folder, files/* blobFolders */.fU), (bytes) => bytes <= goal);
}
/** Stops as soon as what is left is little enough, and returns its bytes. */
async function removeOldest(folder, entries, isEnough) {
    let bytes = sum(entries);
    let left = entries.length;
    for (const { folder: within, name, size } of entries.toSorted((one, other) => one.used - other.used)) {
        if (isEnough(bytes, left))
            break;
        // Another process may have removed it, and Windows keeps what somebody reads.
        await folder.use(within, (path) => external_node_fs_.promises.rm(`${path}/${name}`, { force: true }).catch(() => undefined));
        bytes -= size;
        left -= 1;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./.build/cache/folder.js
/** The CacheFolder: an image layout that keeps content by digest for later runs, shared by processes and never trusted. */


















/** Bytes of everything in the cache. */
const cacheSizeLimit = 4 * 1024 ** 3;
/** Opens the folder, which is created when something is written. `sizeLimit` is in bytes. */
async function openCacheFolder(path, sizeLimit) {
    const folder = await (0,layout_folder/* openFolder */.NE)(path);
    const reader = await (0,content_reader/* openContentReader */.F)(path);
    const eviction = createEviction(folder, sizeLimit);
    let created;
    const prepare = () => {
        created ??= create(folder, path);
        return created;
    };
    const add = async ({ digest, size }, put) => {
        const isDone = await optional(addFile(folder, digest, put, prepare));
        if (isDone)
            await optional(eviction.added(size));
        return isDone === true;
    };
    return {
        size: async (digest) => await optional(folder.size((0,files/* blobFile */.c7)(digest))),
        check: async (descriptor) => (await optional(check(folder, descriptor))) === true,
        open: (descriptor) => (0,verify/* verified */.zr)(folder.open((0,files/* blobFile */.c7)(descriptor.digest)), (0,oci_descriptor/* bare */.$B)(descriptor)),
        save: async (descriptor, file) => await save(folder, descriptor, file),
        read: async (digest, limit) => reader.read(digest, limit),
        writer: (descriptor) => createWriter(folder, descriptor, prepare, () => eviction.added(descriptor.size)),
        readNote: async (name) => reader.readNote(name),
        noteNames: async (kind) => (await optional(folder.use(kind, (path) => external_node_fs_.promises.readdir(path)))) ?? [],
        addFile: async (path, descriptor) => await add(descriptor, (partial) => linkOrCopy(path, partial)),
        async addBytes(bytes, { digest, size }) {
            const content = async ({ descriptor }) => (0,external_node_fs_.writeFileSync)(descriptor, bytes);
            await optional(write(folder, (0,files/* blobFile */.c7)(digest), content, prepare).then(() => eviction.added(size)));
        },
        copyFile: async (path, descriptor) => await add(descriptor, (partial) => external_node_fs_.promises.copyFile(path, partial, external_node_fs_.constants.COPYFILE_FICLONE)),
        touch: async (digest) => await touch(folder, (0,files/* blobFile */.c7)(digest)),
        openUnverified: (digest) => folder.open((0,files/* blobFile */.c7)(digest)),
        copyTo: async (digest, path) => (await optional(copyBlob(folder, digest, path))) === true,
        writeNote: async (name, text) => await optional(write(folder, name, text, prepare)),
    };
}
async function write(folder, name, content, prepare) {
    await prepare();
    await folder.createFolder((0,paths/* folderOf */.yS)(name));
    await folder.write(name, content);
}
/** `put` creates the file, which then gets its name. */
async function addFile(folder, digest, put, prepare) {
    await prepare();
    const name = (0,files/* blobFile */.c7)(digest);
    await folder.createFolder((0,paths/* folderOf */.yS)(name));
    const done = await folder.use('.', async (top) => {
        const partial = `${top}/${atomic_write/* partialPrefix */.W3}${(0,external_node_crypto_.randomUUID)()}`;
        try {
            await put(partial);
            return await folder.use((0,paths/* folderOf */.yS)(name), async (within) => {
                await external_node_fs_.promises.rename(partial, `${within}/${(0,paths/* baseName */.Fl)(name)}`);
                return true;
            });
        }
        catch (error) {
            await external_node_fs_.promises.rm(partial, { force: true });
            throw error;
        }
    });
    return done === true;
}
/** A link takes no time, and another file system needs a copy. */
async function linkOrCopy(from, to) {
    await external_node_fs_.promises.link(from, to).catch(() => external_node_fs_.promises.copyFile(from, to));
}
async function copyBlob(folder, digest, path) {
    const name = (0,files/* blobFile */.c7)(digest);
    const done = await folder.use((0,paths/* folderOf */.yS)(name), async (within) => {
        await linkOrCopy(`${within}/${(0,paths/* baseName */.Fl)(name)}`, path);
        return true;
    });
    return done === true;
}
/** The result, or `undefined` for any error: a cache that cannot be used is an empty one. */
async function optional(work) {
    try {
        return await work;
    }
    catch {
        return undefined;
    }
}
/** Only this user may read it: it may hold content of private repositories. */
async function create(folder, path) {
    (0,create_folders/* createFolders */.i)(path, 0o700);
    await folder.use('.', atomic_write/* removeStalePartials */.sV);
    await folder.createFolder('blobs/sha256');
    if ((await folder.size(files/* versionFile */.T1)) === undefined)
        await folder.write(files/* versionFile */.T1, metadata/* versionFileContent */.ky);
    if ((await folder.size(files/* indexFile */.LV)) === undefined)
        await folder.write(files/* indexFile */.LV, emptyIndex);
}
const emptyIndex = JSON.stringify({ schemaVersion: 2, mediaType: media_types/* imageIndexType */.WV, manifests: [] });
async function check(folder, { digest, size }) {
    const name = (0,files/* blobFile */.c7)(digest);
    if ((await folder.size(name)) !== size)
        return false;
    const digester = (0,oci_digest/* createDigester */.QC)((0,oci_digest/* digestAlgorithm */.g4)(digest));
    for await (const chunk of folder.open(name)) {
        digester.update(chunk);
        (0,buffers/* release */._r)(chunk);
        if (digester.size > size)
            break;
    }
    if (digester.size !== size || digester.digest() !== digest) {
        await remove(folder, name);
        return false;
    }
    await touch(folder, name);
    return true;
}
async function save(folder, descriptor, to) {
    const name = (0,files/* blobFile */.c7)(descriptor.digest);
    const entry = await optional(folder.openFile(name));
    if (!entry)
        return false;
    try {
        // A manifest may state a wrong size for content that is not damaged.
        if (entry.size !== descriptor.size)
            return false;
        if (await copyVerified(entry.descriptor, to, descriptor)) {
            await touch(folder, name);
            return true;
        }
        await remove(folder, name);
        (0,external_node_fs_.ftruncateSync)(to);
        return false;
    }
    finally {
        (0,external_node_fs_.closeSync)(entry.descriptor);
    }
}
/** The time of the last use, by which entries are evicted; access times are often not kept. */
async function touch(folder, name) {
    const now = new Date();
    await optional(folder.use((0,paths/* folderOf */.yS)(name), async (path) => (0,external_node_fs_.utimesSync)(`${path}/${(0,paths/* baseName */.Fl)(name)}`, now, now)));
}
async function remove(folder, name) {
    await optional(folder.use((0,paths/* folderOf */.yS)(name), (path) => external_node_fs_.promises.rm(`${path}/${(0,paths/* baseName */.Fl)(name)}`, { force: true })));
}
function createWriter(folder, descriptor, prepare, onAdded) {
    const name = (0,files/* blobFile */.c7)(descriptor.digest);
    const copy = new external_node_stream_.PassThrough({ highWaterMark: 1 << 20 });
    // From the beginning, so that it learns when the copy is given up before the file is opened.
    const content = (0,verify/* verified */.zr)(copy, (0,oci_descriptor/* bare */.$B)(descriptor));
    const done = write(folder, name, content, prepare).then(() => true, () => {
        copy.destroy();
        return false;
    });
    let buffer;
    let used = 0;
    // The result says enough of what is given up before it is read.
    copy.on('error', () => { });
    content.on('error', () => { });
    return {
        async write(chunk) {
            for (let offset = 0; offset < chunk.byteLength && !copy.destroyed;) {
                const part = chunk.subarray(offset, offset + buffers/* bufferSize */.OX - used);
                // The chunk belongs to the reader of the stream, who may reuse its memory.
                buffer ??= (0,buffers/* acquire */.XC)();
                buffer.set(part, used);
                used += part.byteLength;
                offset += part.byteLength;
                if (used < buffers/* bufferSize */.OX)
                    continue;
                const isFull = !copy.write(buffer);
                [buffer, used] = [undefined, 0];
                if (isFull)
                    await Promise.race([(0,external_node_events_.once)(copy, 'drain').catch(() => { }), done]);
            }
        },
        async commit() {
            if (buffer)
                copy.write(Buffer.from(buffer.subarray(0, used)));
            if (buffer)
                (0,buffers/* release */._r)(buffer);
            copy.end();
            const isWritten = await done;
            if (isWritten)
                await optional(onAdded());
            return isWritten;
        },
        async abort() {
            // Without an error, the stream that reads from it would wait for ever.
            copy.destroy(new Error('the reader stopped'));
            await done;
        },
    };
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


/***/ }),

/***/ 71955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeAll),
/* harmony export */   writeContent: () => (/* binding */ writeContent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94127);
/** Writing a stream of bytes into an open file. */



const writePart = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.write);
/** Bytes that are written at once: a job on another thread takes longer than writing so few. */
const smallSize = 64 * 1024;
/**
 * Writes from the first byte of the file on. The chunks belong to this function, which releases them. `onWritten` is called with the
 * size of each. Throws errors of the file system and of the stream.
 */
async function writeContent(file, content, onWritten = () => { }) {
    let position = 0;
    for await (const chunk of content) {
        await writeAll(file, chunk, position);
        position += chunk.byteLength;
        onWritten(chunk.byteLength);
        // What is not of the pool may be the whole of what was read from a socket; the garbage collector frees these only after 64 MiB.
        if (!(0,_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._r)(chunk) && chunk.byteLength === chunk.buffer.byteLength)
            (0,_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .detach */ .Yo)(chunk);
    }
}
/** Writes a chunk at a position, in parts where the system takes no more at once. */
async function writeAll(file, chunk, position) {
    for (let done = 0; done < chunk.byteLength;) {
        const left = chunk.byteLength - done;
        done +=
            left <= smallSize
                ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk, done, left, position + done)
                : (await writePart(file, chunk, done, left, position + done)).bytesWritten;
    }
}


/***/ })

};
