export const id = 4795;
export const ids = [4795,7176];
export const modules = {

/***/ 94795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorkspaceFile: () => (/* binding */ openWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25771);
/** The WorkspaceFile: a file that an input asks to be written below the current folder, whole or not at all and never through symlinks. */






/** Bytes of a file that is read to tell who has written it. */
const sizeLimit = 1024 * 1024;
/**
 * Checks the path, and reads what is there. Throws `input` for a path that leaves the current folder or has a symlink, and for what is
 * no file.
 */
function openWorkspaceFile(path, input) {
    const refuse = (what) => refused(path, input, what);
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.'));
    const normal = normalizedPath(path, refuse);
    requireNoLinks(root, normal, refuse);
    const current = readCurrent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, normal), path, refuse);
    return {
        ...(current !== undefined && { current }),
        async write(text) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(normal)), { recursive: true });
                requireNoLinks(root, normal, refuse);
                (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .inFolder */ ._z)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(normal)), path, (folder) => replace(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(normal), text));
            }
            catch (error) {
                throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
            }
        },
    };
}
function normalizedPath(path, refuse) {
    try {
        return (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizePath */ .Fd)(path);
    }
    catch {
        throw refuse('is not below the current folder');
    }
}
/** Every folder on the path is one or absent, and so is the file. */
function requireNoLinks(root, normal, refuse) {
    const names = normal.split('/');
    for (const [index] of names.entries()) {
        const shown = names.slice(0, index + 1).join('/');
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, shown), { throwIfNoEntry: false });
        if (found === undefined)
            return;
        if (found.isSymbolicLink())
            throw refuse(`has a symlink, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(shown)}`);
        const isLast = index === names.length - 1;
        if (isLast ? !found.isFile() : !found.isDirectory())
            throw refuse(isLast ? 'is not a file' : `has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(shown)}, which is not a folder`);
    }
}
function readCurrent(full, path, refuse) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    if (found.size > sizeLimit)
        throw refuse('is a large file of something else');
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full, 'utf8');
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
    }
}
function replace(folder, name, text) {
    const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${process.getBuiltinModule('node:crypto').randomUUID()}.tmp`);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(partial, 'wx', 0o644);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partial, { force: true });
        throw error;
    }
}
function refused(path, input, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .AK('input', `"${input}" names ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)}, which ${what}`, {
        hint: 'Name a file in the workspace, in folders that are no symlinks: deploy-files: env=deploy/release.env',
    });
}


/***/ }),

/***/ 49071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ openFolderWithin),
/* harmony export */   y3: () => (/* binding */ openWithin)
/* harmony export */ });
/* unused harmony exports isOpenBelow, isStillNamed */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92186);
/** Opening files and folders below a root without following symlinks, also while other processes rename folders. */



const { O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
// Windows has none of these. A pipe that has replaced a file cannot hang a non-blocking call.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Opens what is at a real path for reading. Returns `undefined` when that turns out to be elsewhere, because a folder on the path was
 * replaced by a symlink, and for a symlink itself. With `path` as the root, only what is at that very path is opened. Throws other
 * errors of the file system.
 */
function openWithin(root, path, isBelow = isOpenBelow) {
    return openChecked(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, (file) => isBelow(file, root, path));
}
/** The folder at a real path, to be closed after use. Returns and throws as `openWithin` does. */
function openFolderWithin(root, path) {
    if (process.platform === 'win32')
        return pathOfFolder(path);
    let location;
    const isBelow = (descriptor) => {
        location = locationOf(descriptor);
        return isLocatedBelow({ descriptor, location }, root, path);
    };
    const descriptor = openChecked(path, O_RDONLY | O_NOFOLLOW | O_DIRECTORY, isBelow);
    if (descriptor === undefined)
        return undefined;
    if (location !== undefined) {
        const close = () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            return true;
        };
        return { path: `${descriptors()}/${descriptor}`, close };
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    return pathOfFolder(path);
}
function pathOfFolder(path) {
    const identity = () => foldersOn(path).map(print).join(' ');
    const before = identity();
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) !== path)
        return undefined;
    return { path, close: () => identity() === before && node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) === path };
}
function openChecked(path, flags, isBelow) {
    const descriptor = openUnlessLink(path, flags);
    if (descriptor === undefined)
        return undefined;
    let kept = false;
    try {
        kept = isBelow(descriptor);
    }
    finally {
        if (!kept)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    return kept ? descriptor : undefined;
}
/** Opening a symlink fails with `ELOOP`, and on Linux with `ENOTDIR` where a folder is wanted. */
function openUnlessLink(path, flags) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ELOOP')
            return undefined;
        if (code === 'ENOTDIR' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
            return undefined;
        throw error;
    }
}
/** By the location of what is open, which only Linux tells; elsewhere by comparing it with what the path names. */
const isOpenBelow = (descriptor, root, path) => isLocatedBelow({ descriptor, location: locationOf(descriptor) }, root, path);
function isLocatedBelow({ descriptor, location }, root, path) {
    return location === undefined ? isStillNamed(descriptor, root, path) : isWithin(location, inBytes(root));
}
/** Each character stands for a byte, since several names that are not UTF-8 have the same text. */
function inBytes(path) {
    return Buffer.byteLength(path) === path.length ? path : Buffer.from(path).toString('latin1');
}
/** As `inBytes` writes it. */
function locationOf(descriptor) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${descriptors()}/${descriptor}`, 'latin1');
    }
    catch {
        // A container without /proc.
        return undefined;
    }
}
/**
 * The folder of what this process has open, by its number in this very `/proc`, which may be another one than the process knows of
 * itself; resolving `self` each time takes a tenth of the time of opening a file.
 */
const descriptors = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => `/proc/${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self')}/fd`);
function isWithin(location, root) {
    return location === root || location.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** How often the path is compared: a swap has to be undone and repeated at the right moments in each round. */
const rounds = 4;
/** Compares device and inode with what the path names, and the folders on the path before and after that. */
const isStillNamed = (descriptor, _root, path) => {
    const opened = print((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true }));
    const folders = () => foldersOn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).map(print).join(' ');
    const before = folders();
    for (let round = 0; round < rounds; round += 1) {
        const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
        if (named === undefined || named.isSymbolicLink() || print(named) !== opened)
            return false;
        if (folders() !== before || node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) !== path)
            return false;
    }
    return true;
};
/** A folder and those above it. */
function foldersOn(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true });
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? [found] : [found, ...foldersOn(above)];
}
function print({ dev, ino }) {
    return `${dev}:${ino}`;
}


/***/ }),

/***/ 25771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   Uc: () => (/* binding */ isWithinRoot),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   VT: () => (/* binding */ realPathBelowRoot),
/* harmony export */   Zl: () => (/* binding */ followPath),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   m7: () => (/* binding */ openBelowRoot),
/* harmony export */   n1: () => (/* binding */ followLinks),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony export existing */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _store_no_follow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49071);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/** Paths that stay below a root: how a workspace path becomes one of the disk, what is there, where its symlinks lead, and what is rejected. */






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
    const real = existing(path, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, normalizePath(path))));
    if (real !== undefined)
        requireBelowRoot(root, real, path);
    return real;
}
/** True for the root and everything below it; both are real paths. */
function isWithinRoot(root, real) {
    return real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** True when no segment of a path below the root is `.git`, in any case. */
function isPublic(segments) {
    return segments.every((segment) => segment.toLowerCase() !== gitFolder);
}
/**
 * Opens a regular file below the root for reading. Afterwards it is checked that the open file is there, so that a folder that was
 * replaced by a symlink meanwhile is noticed. Throws `input` for anything else.
 *
 * It blocks: handing these short calls to another thread takes ten times as long, and detection opens thousands of files.
 */
function openBelowRoot(root, path) {
    const real = existing(path, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, normalizePath(path))));
    if (real === undefined)
        throw input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} does not exist`, 'Build it first, or correct the path.');
    requireBelowRoot(root, real, path);
    const file = onDisk(path, () => (0,_store_no_follow_js__WEBPACK_IMPORTED_MODULE_4__/* .openWithin */ .y3)(root, real));
    if (file === undefined)
        throw replaced(path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            return file;
        throw input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} is not a file`, 'Name a file of the workspace.');
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
    }
}
/** The result of work in a folder at a real path below the root, which is not left even when a symlink replaces the folder. */
function inFolder(root, real, path, work) {
    const folder = (0,_store_no_follow_js__WEBPACK_IMPORTED_MODULE_4__/* .openFolderWithin */ .Iy)(root, real);
    if (!folder)
        throw replaced(path);
    let result;
    try {
        result = work(folder.path);
    }
    catch (error) {
        folder.close();
        throw error;
    }
    if (folder.close())
        return result;
    throw replaced(path);
}
function replaced(path) {
    return input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} was replaced while it was being opened`, 'Run this step after the build has finished.');
}
function onDisk(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
    }
}
function requireBelowRoot(root, real, path) {
    if (!isWithinRoot(root, real))
        throw leavesThroughLink(path);
    requirePublic(real.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), path);
}
function requirePublic(segments, path) {
    if (isPublic(segments))
        return;
    throw input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} is in ${gitFolder}, which is never published`, 'Name a file that is not in it.');
}
function leavesWorkspace(path) {
    return input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} leaves the workspace`, 'Name a path in the workspace, relative to "path" and without "..".');
}
function leavesThroughLink(path) {
    return input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} leaves the workspace through a symlink`, 'Name a path in the workspace, or point "path" at the folder that the symlink leads to.');
}
function input(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .AK('input', message, { hint });
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
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
    }
}
/** Symlinks that are followed on one path; Linux allows 40. */
const linkLimit = 16;
/** See `Workspace.stat`. */
function entryAt(root, path) {
    const normal = normalizePath(path);
    const folder = realPathBelowRoot(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(normal));
    if (folder === undefined)
        return undefined;
    const name = normal === '.' ? '.' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(normal);
    const found = existing(path, () => inFolder(root, folder, path, (open) => look(`${open}/${name}`)));
    if (found?.link === undefined)
        return found && describe(normal, found.stats);
    const target = followPath(root, normal);
    if (target !== 'out-of-root' && target?.type === 'file')
        return { ...target, path: normal };
    return describe(normal, found.stats, found.link);
}
function look(full) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);
    return { stats, ...(stats.isSymbolicLink() && { link: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(full) }) };
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
        if (next === undefined || next === 'out-of-root')
            return next;
        position = next;
    }
    const { reached } = position;
    return describe(reached.join('/') || '.', (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...reached)));
}
function step(root, { reached, rest, links }) {
    const [name = '', ...others] = rest;
    if (name === '' || name === '.')
        return { reached, rest: others, links };
    if (name === '..' && reached.length > 0)
        return { reached: reached.slice(0, -1), rest: others, links };
    if (name === '..' || !isPublic([name]))
        return 'out-of-root';
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...reached, name);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isSymbolicLink())
        return { reached: [...reached, name], rest: others, links };
    if (links === linkLimit)
        return undefined;
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(full);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
        return { reached, rest: [...target.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), ...others], links: links + 1 };
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(target);
    if (!isWithinRoot(root, real))
        return 'out-of-root';
    return { reached: [], rest: [...(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), ...others], links: links + 1 };
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


/***/ })

};
