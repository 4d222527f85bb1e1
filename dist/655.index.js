export const id = 655;
export const ids = [655];
export const modules = {

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


/***/ }),

/***/ 7655:
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
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(5214);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/globs.js
var _build_globs = __webpack_require__(2881);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(2186);
// EXTERNAL MODULE: ./.build/store/file-stream.js
var file_stream = __webpack_require__(9317);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/workspace/safe-path.js
/** Paths that stay below a root: how a workspace path becomes one of the disk, and what is rejected. */





/** Never published: it holds the token that a checkout left behind. */
const gitFolder = '.git';
const windows = process.platform === 'win32';
/**
 * The path with forward slashes and without `.` segments. Throws `input` for one that is absolute, has a `..` segment or a NUL
 * byte, or is in `.git`.
 */
function normalizePath(path) {
    const slashed = windows ? path.replaceAll('\\', '/') : path;
    const drive = windows ? slashed.includes(':') : /^[A-Za-z]:[\\/]/.test(slashed);
    const segments = slashed.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (slashed === '' ||
        slashed.startsWith('/') ||
        drive ||
        slashed.includes('\0') ||
        segments.includes('..')) {
        throw leavesWorkspace(path);
    }
    requirePublic(segments, path);
    return segments.join('/') || '.';
}
/** The real path of what exists below the root, or `undefined`. It blocks, like `openBelowRoot`. */
function realPathBelowRoot(root, path) {
    const real = existing(path, () => external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, normalizePath(path))));
    if (real !== undefined)
        requireBelowRoot(root, real, path);
    return real;
}
/** True for the root and everything below it; both are real paths. */
function isWithinRoot(root, real) {
    return real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
/** True when no segment of a path below the root is `.git`, in any case. */
function isPublic(segments) {
    return segments.every((segment) => segment.toLowerCase() !== gitFolder);
}
// Non-blocking, so that a pipe that has replaced the file cannot hang the run; Windows has neither flag.
const readOnly = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Opens a regular file below the root for reading. Afterwards the open file is compared with what the path names, so that a
 * folder that was replaced by a symlink meanwhile is noticed. Throws `input` for anything else.
 *
 * It blocks: handing these short calls to another thread takes ten times as long, and detection opens thousands of files.
 */
function openBelowRoot(root, path) {
    const real = existing(path, () => external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, normalizePath(path))));
    if (real === undefined)
        throw input(`${(0,_build_text/* printable */.g$)(path)} does not exist`, 'Build it first, or correct the path.');
    requireBelowRoot(root, real, path);
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
    const current = (0,external_node_fs_.statSync)(real, { bigint: true });
    if (opened.dev === current.dev && opened.ino === current.ino && external_node_fs_.realpathSync.native(real) === real)
        return;
    throw input(`${(0,_build_text/* printable */.g$)(path)} was replaced while it was being opened`, 'Run this step after the build has finished.');
}
function onDisk(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, path);
    }
}
function requireBelowRoot(root, real, path) {
    if (!isWithinRoot(root, real))
        throw leavesWorkspace(path);
    requirePublic(real.slice(root.length).split(external_node_path_.sep), path);
}
function requirePublic(segments, path) {
    if (isPublic(segments))
        return;
    throw input(`${(0,_build_text/* printable */.g$)(path)} is in ${gitFolder}, which is never published`, 'Name a file that is not in it.');
}
function leavesWorkspace(path) {
    return input(`${(0,_build_text/* printable */.g$)(path)} leaves the workspace`, 'Name a path in the workspace, relative to "path" and without "..".');
}
function input(message, hint) {
    return new errors/* CodedError */.AK('input', message, { hint });
}
const absentCodes = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];
/** The result of a look-up, or `undefined` when the path does not exist. */
function existing(path, lookUp) {
    try {
        return lookUp();
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && absentCodes.includes(error.code))
            return undefined;
        throw (0,disk_error/* diskError */.w)(error, path);
    }
}

;// CONCATENATED MODULE: ./.build/workspace/entries.js
/** Entries below a root: what a path is, and where its symlinks lead. */



/** Symlinks that are followed on one path; Linux allows 40. */
const linkLimit = 16;
/** See `Workspace.stat`. */
function entryAt(root, path) {
    const normal = normalizePath(path);
    const folder = realPathBelowRoot(root, (0,external_node_path_.dirname)(normal));
    if (folder === undefined)
        return undefined;
    const full = normal === '.' ? folder : (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(normal));
    const found = existing(path, () => (0,external_node_fs_.lstatSync)(full));
    if (!found?.isSymbolicLink())
        return found && describe(normal, found);
    const target = followPath(root, normal);
    if (target !== 'outside-root' && target?.type === 'file')
        return { ...target, path: normal };
    return describe(normal, found, (0,external_node_fs_.readlinkSync)(full));
}
/** See `Workspace.follow`. */
function followPath(root, path) {
    const normal = normalizePath(path);
    return existing(path, () => followLinks(root, normal));
}
/** Follows the symlinks on a path. Throws the errors of the file system, also for what does not exist. */
function followLinks(root, path) {
    let position = { reached: [], rest: path.split('/'), links: 0 };
    while (position.rest.length > 0) {
        const next = step(root, position);
        if (next === undefined || next === 'outside-root')
            return next;
        position = next;
    }
    const { reached } = position;
    return describe(reached.join('/') || '.', (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, ...reached)));
}
function step(root, { reached, rest, links }) {
    const [name = '', ...others] = rest;
    if (name === '' || name === '.')
        return { reached, rest: others, links };
    if (name === '..' && reached.length > 0)
        return { reached: reached.slice(0, -1), rest: others, links };
    if (name === '..' || !isPublic([name]))
        return 'outside-root';
    const full = (0,external_node_path_.join)(root, ...reached, name);
    if (!(0,external_node_fs_.lstatSync)(full).isSymbolicLink())
        return { reached: [...reached, name], rest: others, links };
    if (links === linkLimit)
        return undefined;
    const target = (0,external_node_fs_.readlinkSync)(full);
    if (!(0,external_node_path_.isAbsolute)(target))
        return { reached, rest: [...target.split(external_node_path_.sep), ...others], links: links + 1 };
    const real = external_node_fs_.realpathSync.native(target);
    if (!isWithinRoot(root, real))
        return 'outside-root';
    return { reached: [], rest: [...(0,external_node_path_.relative)(root, real).split(external_node_path_.sep), ...others], links: links + 1 };
}
/** The entry of a path, by what the file system says of it. */
function describe(path, found, link) {
    const file = found.isFile();
    return {
        path,
        type: typeOf(found),
        size: file ? found.size : 0,
        executable: file && process.platform !== 'win32' && (found.mode & 0o100) !== 0,
        ...(link !== undefined && { link }),
        ...(file && { stamp: `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}:${found.ctimeMs}` }),
    };
}
function typeOf(found) {
    if (found.isFile())
        return 'file';
    if (found.isDirectory())
        return 'directory';
    return found.isSymbolicLink() ? 'symlink' : 'other';
}

;// CONCATENATED MODULE: ./.build/workspace/walk.js
/** The walk: every file below a root that could be published, and what was left out and why. */





/** Walks with blocking calls: handing thousands of folders to another thread, one by one, takes longer than reading them. */
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
    for (const entry of sortEntries(entries)) {
        const path = prefix + entry.name;
        if (isUnreadableName(state, path, entry.name))
            continue;
        if (entry.isDirectory()) {
            const reason = omissionOfFolder(state, path, entry.name, inTarget);
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
/** Sorts a folder as if its name ended with a slash, so that the paths of the whole walk are sorted. */
function sortEntries(entries) {
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
function omissionOfFolder(state, path, name, inTarget) {
    if (!isPublic([name]) || name === 'node_modules')
        return `${name} is never searched`;
    if (intermediates.has(name) || (inTarget && intermediatesInTarget.has(name)))
        return 'it contains intermediate files of a build';
    if (state.skip.has(path))
        return 'this run writes to it';
    return state.excluded(path) ? '"exclude" names it' : undefined;
}
function addFile(state, path, entry) {
    const reason = omissionOfFile(state, path, entry);
    if (reason)
        omit(state, path, reason);
    else
        state.paths.push(path);
}
function omissionOfFile(state, path, entry) {
    if (!entry.isFile() && !entry.isSymbolicLink())
        return 'it is not a regular file';
    const reason = entry.isSymbolicLink() ? omissionOfLink(state.root, path) : undefined;
    return reason ?? (state.excluded(path) ? '"exclude" names it' : undefined);
}
function omissionOfLink(root, path) {
    try {
        const target = followLinks(root, path);
        if (target === 'outside-root')
            return 'it is a symlink out of the workspace or into .git';
        if (target === undefined)
            return 'it leads through too many symlinks';
        return target.type === 'file' ? undefined : 'it is a symlink to a folder or a special file';
    }
    catch (error) {
        return `it is a broken symlink (${codeOf(error)})`;
    }
}
const suspicious = /[\p{Cc}\u2028\u2029\ufffd]/u;
/** Node decodes bytes that are not UTF-8 as U+FFFD; no file can be opened by such a name. */
function isUnreadableName(state, path, name) {
    if (!suspicious.test(name))
        return false;
    const lost = name.includes('\ufffd') && !(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(state.root, path), { throwIfNoEntry: false });
    if (!lost && !/[\p{Cc}\u2028\u2029]/u.test(name))
        return false;
    omit(state, path, lost ? 'its name is not UTF-8' : 'its name contains a control character');
    return true;
}
function omit(state, path, reason) {
    state.omissions.push({ path, reason });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

;// CONCATENATED MODULE: ./.build/workspace/disk.js
/** A Workspace over a folder of the local disk. */













/**
 * Opens the folder `path`. `skip` names folders relative to the current one, as `to` does; a glob of `exclude` without a slash
 * matches a name at any depth. Throws `input` when there is no such folder.
 */
async function openFiles(options) {
    const root = await realRoot(options.path);
    const excluded = compileExcludes(options.exclude);
    const skip = new Set(await Promise.all(options.skip.map((folder) => relativeTo(root, folder))));
    skip.delete('.');
    let omissions = [];
    const files = (0,memoize/* once */.O)(() => {
        const walked = walk(root, { excluded, skip });
        omissions = walked.omissions;
        return walked.paths.map((path) => new FoundFile(root, path));
    });
    return {
        files: async () => files(),
        omissions: () => omissions,
        tree: (folder) => readTree(root, folder),
        stat: async (path) => entryAt(root, path),
        follow: async (path) => followPath(root, path),
        read: (path, limit) => withFile(root, path, (file) => readWhole(file, path, limit)),
        slice: (path, offset, length) => withFile(root, path, (file) => readSlice(file, offset, length)),
        open: (path) => (0,file_stream/* fileStream */.z)(() => openBelowRoot(root, path), (error) => (0,disk_error/* diskError */.w)(error, path)),
    };
}
/** A class, since a getter on each of 100,000 records takes as long as the walk. */
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
function compileExcludes(globs) {
    for (const glob of globs)
        (0,_build_globs/* requirePlainGlob */.QU)(glob, 'exclude');
    const negated = globs.find((glob) => glob.startsWith('!'));
    if (negated !== undefined) {
        throw new errors/* CodedError */.AK('input', `"exclude" contains ${(0,_build_text/* printable */.g$)(negated)}, but what is excluded cannot be included again`, {
            hint: 'Write globs that match only what is to be left out.',
        });
    }
    const tidy = globs.map((glob) => glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')).filter(Boolean);
    return (0,_build_globs/* compileGlobs */.tI)(tidy.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)));
}
/** A folder relative to the root, with its symlinks resolved as far as it exists. */
async function relativeTo(root, folder) {
    const real = await realPathOfExistingPart((0,external_node_path_.resolve)(folder));
    return (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/') || '.';
}
async function realPathOfExistingPart(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(await realPathOfExistingPart(parent), (0,external_node_path_.basename)(path));
    }
}
async function readTree(root, folder) {
    const real = realPathBelowRoot(root, folder);
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
    const file = openBelowRoot(root, path);
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
        hint: 'Make it smaller, or leave it out with "exclude".',
    });
}
/** Bytes that are read synchronously at most. */
const synchronousLimit = 64 * 1024;
const readPart = (0,external_node_util_.promisify)(external_node_fs_.read);
/** Small parts are read synchronously: handing them to another thread takes longer than reading them. */
async function readSlice(file, offset, limit) {
    const length = Math.min(limit, Math.max(0, (0,external_node_fs_.fstatSync)(file).size - offset));
    const bytes = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
        const bytesRead = length <= synchronousLimit
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
