export const id = 542;
export const ids = [542];
export const modules = {

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ bufferSize),
/* harmony export */   XC: () => (/* binding */ acquire),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   _r: () => (/* binding */ release)
/* harmony export */ });
/**
 * The buffer pool for file contents, and early release of other large buffers.
 *
 * Ownership: a chunk of a stream belongs to its consumer. A consumer that has finished with a chunk, and has handed it to nobody
 * else, may call `release`, which puts a pooled buffer back and ignores all other memory; a consumer that does not call it leaves
 * the buffer to the garbage collector. Only the two writers, of image layouts and of HTTP request bodies, release. Buffers made
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
 * it. Ignores memory that is not from the pool, and views of a part of a pooled buffer.
 */
function release(bytes) {
    const { buffer } = bytes;
    if (bytes.byteLength !== bufferSize || !acquired.delete(buffer))
        return;
    if (idle.length < idleLimit)
        idle.push(bytes);
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


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);
/** A stream over one file, which is opened when the stream is first read. */



/**
 * Reads in chunks of 512 KiB from the buffer pool, and a smaller file in one chunk. `open` returns a file descriptor, which the
 * stream closes; `toError` maps an error of the file system.
 */
function fileStream(open, toError) {
    let file;
    let expected = _buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferSize */ .OX;
    let reading = false;
    let afterRead;
    return new node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable({
        highWaterMark: _buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferSize */ .OX,
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
            const buffer = expected < _buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferSize */ .OX ? Buffer.allocUnsafeSlow(expected) : (0,_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .acquire */ .XC)();
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

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFiles: () => (/* binding */ openFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(5214);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/store/file-stream.js
var file_stream = __webpack_require__(9317);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/workspace/safe-path.js
/** Paths that stay inside a root: how a workspace path becomes a real one, and what is refused on the way. */





/** Never content: it holds the token that a checkout left behind. */
const privateFolder = '.git';
const windows = process.platform === 'win32';
/**
 * The path without `.` segments and with forward slashes. Throws `input` for one that is absolute, climbs with `..`, holds a NUL
 * byte or lies in `.git`.
 */
function tidyPath(path) {
    const slashed = windows ? path.replaceAll('\\', '/') : path;
    const drive = windows ? slashed.includes(':') : /^[A-Za-z]:[\\/]/.test(slashed);
    const segments = slashed.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (slashed === '' ||
        slashed.startsWith('/') ||
        drive ||
        slashed.includes('\0') ||
        segments.includes('..')) {
        throw leaves(path);
    }
    requirePublic(segments, path);
    return segments.join('/') || '.';
}
/** The real path of something that exists inside the root, or `undefined` when nothing does. It blocks, like `openInside`. */
function realInside(root, path) {
    const real = existing(path, () => external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, tidyPath(path))));
    if (real !== undefined)
        requireInside(root, real, path);
    return real;
}
/** True for the root and everything below it; both paths are real ones. */
function isInside(root, real) {
    return real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
/** True when no segment of the path below the root is `.git`, in whatever case. */
function isPublic(segments) {
    return segments.every((segment) => segment.toLowerCase() !== privateFolder);
}
/** What lies at a path; see `Workspace.stat`. */
function entryAt(root, path) {
    const tidy = tidyPath(path);
    const folder = realInside(root, (0,external_node_path_.dirname)(tidy));
    if (folder === undefined)
        return undefined;
    const full = tidy === '.' ? folder : (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(tidy));
    const found = existing(path, () => (0,external_node_fs_.lstatSync)(full));
    if (!found?.isSymbolicLink())
        return found && describe(tidy, found);
    return followed(root, full, tidy) ?? describe(tidy, found, (0,external_node_fs_.readlinkSync)(full));
}
/** The file that a link leads to, when it is one inside the root. */
function followed(root, link, path) {
    const real = existing(path, () => external_node_fs_.realpathSync.native(link));
    if (real === undefined || !isInside(root, real) || !isPublic(real.slice(root.length).split(external_node_path_.sep)))
        return undefined;
    const found = existing(path, () => (0,external_node_fs_.statSync)(real));
    return found?.isFile() ? describe(path, found) : undefined;
}
/** Plain facts of an entry; a file with several names carries its inode. */
function describe(path, found, link) {
    const file = found.isFile();
    return {
        path,
        type: typeOf(found),
        size: file ? found.size : 0,
        executable: file && !windows && (found.mode & 0o100) !== 0,
        ...(link !== undefined && { link }),
        ...(file && { stamp: `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}:${found.ctimeMs}` }),
        ...(file && found.nlink > 1 && { inode: `${found.dev}:${found.ino}` }),
    };
}
function typeOf(found) {
    if (found.isFile())
        return 'file';
    if (found.isDirectory())
        return 'directory';
    return found.isSymbolicLink() ? 'symlink' : 'other';
}
// Without blocking, so that a pipe that took the file's place cannot hold the run up; Windows has neither flag.
const readOnly = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Opens a regular file inside the root for reading. What was opened is compared with what lies there afterwards, so that a
 * folder exchanged for a link meanwhile is noticed. Throws `input` for anything else. It blocks: handing these short calls to
 * another thread takes ten times as long, and detection opens thousands of files.
 */
function openInside(root, path) {
    const real = existing(path, () => external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, tidyPath(path))));
    if (real === undefined)
        throw input(`${(0,_build_text/* printable */.g$)(path)} does not exist`, 'Build it first, or correct the path.');
    requireInside(root, real, path);
    const file = onDisk(path, () => (0,external_node_fs_.openSync)(real, readOnly));
    try {
        requireSame(file, real, path);
        return file;
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(file);
        throw (0,disk_error/* diskError */.w)(error, path);
    }
}
function requireSame(file, real, path) {
    const opened = (0,external_node_fs_.fstatSync)(file, { bigint: true });
    if (!opened.isFile())
        throw input(`${(0,_build_text/* printable */.g$)(path)} is not a file`, 'Name a file of the workspace.');
    const there = (0,external_node_fs_.statSync)(real, { bigint: true });
    if (opened.dev === there.dev && opened.ino === there.ino && external_node_fs_.realpathSync.native(real) === real)
        return;
    throw input(`${(0,_build_text/* printable */.g$)(path)} was exchanged while it was opened`, 'Run again after the build is done.');
}
function onDisk(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, path);
    }
}
function requireInside(root, real, path) {
    if (!isInside(root, real))
        throw leaves(path);
    requirePublic(real.slice(root.length).split(external_node_path_.sep), path);
}
function requirePublic(segments, path) {
    if (isPublic(segments))
        return;
    throw input(`${(0,_build_text/* printable */.g$)(path)} lies in ${privateFolder}, which is never published`, 'Name a file outside of it.');
}
function leaves(path) {
    return input(`${(0,_build_text/* printable */.g$)(path)} leaves the workspace`, 'Name a path inside of it, relative to "path" and without "..".');
}
function input(message, hint) {
    return new errors/* CodedError */.AK('input', message, { hint });
}
const absent = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];
function existing(path, look) {
    try {
        return look();
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && absent.includes(error.code))
            return undefined;
        throw (0,disk_error/* diskError */.w)(error, path);
    }
}

;// CONCATENATED MODULE: ./.build/workspace/walk.js
/** The walk: every file below a root that may be worth publishing, found once, with what was left out and why. */




/** Walks with blocking calls: handing each of thousands of folders to another thread takes longer than reading it. */
function walk(root, options) {
    const state = { ...options, root, paths: [], omissions: [] };
    walkFolder(state, '', false);
    return state;
}
function walkFolder(state, folder, inTarget) {
    const entries = readFolder(state, folder);
    if (entries.some((entry) => entry.name === 'oci-layout' && entry.isFile())) {
        omit(state, folder || '.', 'it is an OCI image layout');
        return;
    }
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const entry of inOrder(entries)) {
        const path = prefix + entry.name;
        if (isUnreadableName(state, path, entry.name))
            continue;
        if (entry.isDirectory()) {
            const reason = whyNot(state, path, entry.name, inTarget);
            if (reason)
                omit(state, path, reason);
            else
                walkFolder(state, path, inTarget || entry.name === 'target');
        }
        else {
            addFile(state, path, entry);
        }
    }
}
/** By name, a folder as if its name ended with a slash: then the paths of the whole walk come out sorted. */
function inOrder(entries) {
    const keyed = entries.map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }));
    keyed.sort((left, right) => (left.key < right.key ? -1 : 1));
    return keyed.map(({ entry }) => entry);
}
function readFolder(state, folder) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(state.root, folder), { withFileTypes: true });
    }
    catch (error) {
        if (folder === '')
            throw (0,disk_error/* diskError */.w)(error, state.root);
        omit(state, folder, `it cannot be read (${codeOf(error)})`);
        return [];
    }
}
const intermediates = new Set(['incremental', '.fingerprint']);
const intermediatesInTarget = new Set(['deps', 'build']);
function whyNot(state, path, name, inTarget) {
    if (!isPublic([name]) || name === 'node_modules')
        return `${name} is never searched`;
    if (intermediates.has(name) || (inTarget && intermediatesInTarget.has(name)))
        return 'it holds intermediate results of a build';
    if (state.skip.has(path))
        return 'this run writes to it';
    return state.excluded(path) ? '"exclude" names it' : undefined;
}
function addFile(state, path, entry) {
    const reason = entry.isFile()
        ? undefined
        : entry.isSymbolicLink()
            ? whyNotLink(state.root, path)
            : 'it is not a regular file';
    if (reason)
        omit(state, path, reason);
    else if (state.excluded(path))
        omit(state, path, '"exclude" names it');
    else
        state.paths.push(path);
}
function whyNotLink(root, path) {
    try {
        const real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, path));
        if (!isInside(root, real))
            return 'it is a symlink out of the workspace';
        if (!isPublic(real.slice(root.length).split(external_node_path_.sep)))
            return 'it is a symlink into .git';
        return (0,external_node_fs_.statSync)(real).isFile() ? undefined : 'it is a symlink to a folder or a special file';
    }
    catch (error) {
        return `it is a symlink that leads nowhere (${codeOf(error)})`;
    }
}
const odd = /[\p{Cc}\u2028\u2029\ufffd]/u;
/** Node shows bytes that are not UTF-8 as U+FFFD; such a name leads to no file. */
function isUnreadableName(state, path, name) {
    if (!odd.test(name))
        return false;
    const lost = name.includes('\ufffd') && !(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(state.root, path), { throwIfNoEntry: false });
    if (!lost && !/[\p{Cc}\u2028\u2029]/u.test(name))
        return false;
    omit(state, path, lost ? 'its name is not UTF-8' : 'its name holds a control character');
    return true;
}
function omit(state, path, reason) {
    state.omissions.push({ path, reason });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

;// CONCATENATED MODULE: ./.build/workspace/disk.js
/** The Workspace over a folder of the disk. */











/**
 * Opens the folder `path`. `skip` holds folders as `to` names them, relative to the current folder; globs without a slash
 * match a name at any depth. Throws `input` when there is no such folder.
 */
async function openFiles(options) {
    const root = await realRoot(options.path);
    const excluded = compileGlobs(options.exclude);
    const skip = new Set(await Promise.all(options.skip.map((folder) => relativeTo(root, folder))));
    skip.delete('.');
    let walked;
    let entries;
    return {
        files: async () => {
            walked ??= walk(root, { excluded, skip });
            entries ??= walked.paths.map((path) => new FoundFile(root, path));
            return entries;
        },
        omissions: () => walked?.omissions ?? [],
        tree: (folder) => readTree(root, folder),
        stat: async (path) => entryAt(root, path),
        read: (path, limit) => withFile(root, path, (file) => readWhole(file, path, limit)),
        slice: (path, offset, length) => withFile(root, path, (file) => readSlice(file, offset, length)),
        open: (path) => (0,file_stream/* fileStream */.z)(() => openInside(root, path), (error) => (0,disk_error/* diskError */.w)(error, path)),
    };
}
/** One class, since a getter on each of 100,000 records costs as much as the walk. */
class FoundFile {
    path;
    #root;
    constructor(root, path) {
        this.#root = root;
        this.path = path;
    }
    get size() {
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(this.#root, this.path), { throwIfNoEntry: false })?.size ?? 0;
    }
}
async function realRoot(path) {
    try {
        const root = await (0,promises_.realpath)((0,external_node_path_.resolve)(path));
        if ((await (0,promises_.lstat)(root)).isDirectory())
            return root;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw (0,disk_error/* diskError */.w)(error, path);
    }
    throw new errors/* CodedError */.AK('input', `"path" is ${(0,_build_text/* printable */.g$)(path)}, which is not a folder`, {
        hint: 'Name a folder that exists.',
    });
}
function compileGlobs(globs) {
    const negated = globs.find((glob) => glob.startsWith('!'));
    if (negated !== undefined) {
        throw new errors/* CodedError */.AK('input', `"exclude" has ${(0,_build_text/* printable */.g$)(negated)}, and nothing can be taken in again`, {
            hint: 'Write globs that match only what is to be left out.',
        });
    }
    const tidy = globs.map((glob) => glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')).filter(Boolean);
    const matchers = tidy.map((glob) => picomatch(glob, { dot: true, basename: !glob.includes('/') }));
    return (path) => matchers.some((matches) => matches(path));
}
/** A folder as the walk meets it; of one that does not exist yet, the part that exists is made real. */
async function relativeTo(root, folder) {
    const real = await realAsFarAsItGoes((0,external_node_path_.resolve)(folder));
    return (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/') || '.';
}
async function realAsFarAsItGoes(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(await realAsFarAsItGoes(parent), (0,external_node_path_.basename)(path));
    }
}
async function readTree(root, folder) {
    const real = realInside(root, folder);
    const entry = real === undefined ? undefined : entryAt(root, (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/') || '.');
    if (real === undefined || entry?.type !== 'directory') {
        throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(folder)} is not a folder of the workspace`, {
            hint: 'Name a folder that exists, relative to "path".',
        });
    }
    const prefix = folder.replace(/^(?:\.\/)+|\/+$/g, '');
    const entries = [];
    await addTree(real, prefix === '.' || prefix === '' ? '' : `${prefix}/`, entries).catch((error) => {
        throw (0,disk_error/* diskError */.w)(error, folder);
    });
    return entries.sort((left, right) => (left.path < right.path ? -1 : 1));
}
async function addTree(real, prefix, entries) {
    for (const name of await (0,promises_.readdir)(real)) {
        if (!isPublic([name]))
            continue;
        const [full, path] = [(0,external_node_path_.join)(real, name), prefix + name];
        const found = await (0,promises_.lstat)(full).catch((error) => Promise.reject(unreadable(error, path)));
        entries.push(describe(path, found, found.isSymbolicLink() ? await (0,promises_.readlink)(full) : undefined));
        if (found.isDirectory())
            await addTree(full, `${path}/`, entries);
    }
}
function unreadable(error, path) {
    if (!path.includes('\ufffd'))
        return error;
    return new errors/* CodedError */.AK('input', `the name of ${(0,_build_text/* printable */.g$)(path)} is not UTF-8`, {
        hint: 'Rename it.',
        cause: error,
    });
}
async function withFile(root, path, use) {
    const file = openInside(root, path);
    try {
        return await use(file);
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, path);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function readWhole(file, path, limit) {
    const bytes = await readSlice(file, 0, limit + 1);
    if (bytes.byteLength <= limit)
        return bytes;
    throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(path)} is larger than ${(0,_build_text/* readableSize */.g1)(limit)}`, {
        hint: 'Leave it out with "exclude", or make it smaller.',
    });
}
const readBlocking = 64 * 1024;
const readPart = (0,external_node_util_.promisify)(external_node_fs_.read);
/** Small parts are read at once: another thread would take longer to be told than to read. */
async function readSlice(file, offset, most) {
    const length = Math.min(most, Math.max(0, (0,external_node_fs_.fstatSync)(file).size - offset));
    const bytes = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
        const bytesRead = length <= readBlocking
            ? (0,external_node_fs_.readSync)(file, bytes, done, length - done, offset + done)
            : (await readPart(file, bytes, done, length - done, offset + done)).bytesRead;
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return bytes.subarray(0, done);
}


/***/ })

};
