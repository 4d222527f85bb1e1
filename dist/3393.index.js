export const id = 3393;
export const ids = [9318,7420,4514,3393];
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

/***/ 17504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82278);
/** Where a host keeps content for later runs: the tool cache of a runner, or the cache folder of the user. */


const name = 'oci-wasm-publish';
/** Absent where the user has no home folder. */
function cacheFolder(environment) {
    const parent = [environment.RUNNER_TOOL_CACHE, userCache(environment)].find((folder) => folder !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder));
    return parent === undefined ? {} : { cacheFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(parent, name) };
}
/** XDG Base Directory Specification, "Environment variables"; on macOS and Windows the folders of these systems. */
function userCache(environment) {
    const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home = (0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOfUser */ .O)() } = environment;
    if (xdg)
        return xdg;
    if (process.platform === 'win32' && local)
        return local;
    if (!home)
        return undefined;
    return process.platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'Library', 'Caches') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache');
}


/***/ }),

/***/ 92662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createCredentials)
/* harmony export */ });
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82724);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5984);
/** Credentials: the sources of a registry's credential, in order of precedence. */



const tokenHost = 'ghcr.io';
/** Only requests to a registry need it. */
const loadDocker = () => Promise.all(/* import() | registry */[__webpack_require__.e(8129), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 76869));
/**
 * Finds the credential for exactly one host: the password of the login, then the Docker configuration, then the token of the
 * login. Each is masked before it is returned, without the line end of its secret; each host is looked up once.
 */
function createCredentials(options) {
    const warn = once((line) => options.log.warn(line));
    let configs;
    const known = new Map();
    const find = async (host) => {
        configs ??= loadDocker().then((docker) => docker.readDockerConfigs(options.environment, warn));
        const found = fromInputs(options, host) ?? (await fromConfigs(await configs, host, options.environment, warn));
        return found ?? fromToken(options, host);
    };
    return async (host) => {
        const finding = known.get(host) ?? find(host);
        known.set(host, finding);
        const credential = await finding;
        return credential && (0,_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .Iv)(options.log, credential);
    };
}
function fromInputs({ login }, host) {
    if (!login.password || (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .registryName */ .jT)(host) !== (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .registryName */ .jT)(login.password.registry))
        return undefined;
    const { username, password } = login.password;
    return { kind: 'basic', username: username.trim(), password };
}
async function fromConfigs(configs, host, environment, warn) {
    const { forHost, readAuth } = await loadDocker();
    for (const config of configs) {
        for (const name of helpersOf(config, forHost(config.credHelpers, host), host, warn)) {
            const { askHelper } = await __webpack_require__.e(/* import() */ 8074).then(__webpack_require__.bind(__webpack_require__, 18074));
            const credential = await askHelper(name, host, { environment, warn });
            if (credential)
                return credential;
        }
        const credential = readAuth(forHost(config.auths, host));
        if (credential)
            return credential;
    }
    return undefined;
}
/** Docker CLI, configfile/file.go: the helper of a host replaces the store for all hosts. */
function helpersOf(config, own, host, warn) {
    if (own !== undefined && typeof own !== 'string')
        warn(`${config.origin} names no helper for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(host)}`);
    const name = typeof own === 'string' ? own : config.credsStore;
    return name ? [name] : [];
}
function fromToken({ login, environment }, host) {
    const { token } = login;
    if (!token || host.toLowerCase() !== tokenHost)
        return undefined;
    // ghcr.io checks only the token and accepts any user name.
    return { kind: 'basic', username: environment.GITHUB_ACTOR || 'token', password: token };
}
function once(tell) {
    const told = new Set();
    return (line) => {
        if (told.has(line))
            return;
        told.add(line);
        tell(line);
    };
}


/***/ }),

/***/ 5984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   JM: () => (/* binding */ redactedError),
/* harmony export */   aY: () => (/* binding */ maskInputs)
/* harmony export */ });
/* unused harmony exports withoutLineEnd, maskSecret, keyLines, secretsIn */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49835);
/** The secrets that a host is given: each is registered with the log before anything can print it. */


/** The line ends that a secret read from a file ends with, and that no registry expects (`docker login --password-stdin` drops them too). */
const lineEnds = /[\r\n]+$/;
function withoutLineEnd(secret) {
    return secret.replace(lineEnds, '');
}
/**
 * Masks a secret as it is, without its line end, and without the white space around it: each of these plain, URL-encoded, and with
 * its user name as HTTP Basic authentication sends it. The log finds all other forms of them in what it prints itself.
 */
function maskSecret(log, secret, username) {
    if (secret.trim().length < _secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .b)
        return;
    const users = username === undefined ? [] : [username, username.trim()];
    const forms = [secret, withoutLineEnd(secret), secret.trim()].flatMap((form) => [
        form,
        encodeURIComponent(form.toWellFormed()),
        ...users.map((user) => Buffer.from(`${user}:${form}`).toString('base64')),
    ]);
    for (const form of new Set(forms))
        log.mask(form);
}
/** Masks the secrets of a credential, and returns it as it is sent: without a line end. */
function masked(log, credential) {
    if (credential.kind === 'basic') {
        maskSecret(log, credential.password, credential.username);
        return { ...credential, password: withoutLineEnd(credential.password) };
    }
    maskSecret(log, credential.token);
    return { ...credential, token: withoutLineEnd(credential.token) };
}
/** Masks every secret in raw inputs, also a login that was written into a reference, and returns them. */
function maskInputs(log, inputs) {
    for (const name of ['token', 'password'])
        maskSecret(log, inputs.get(name) ?? '', inputs.get('username'));
    maskSecret(log, inputs.get('key-password') ?? '');
    for (const line of keyLines(inputs.get('key') ?? ''))
        maskSecret(log, line);
    const linesOf = (name) => inputs.get(name)?.split(/\r?\n/) ?? [];
    const references = ['to', 'references'].flatMap(linesOf);
    const addressed = references.filter((line) => !/^\s*oci:(?!\/\/)/.test(line) || line.includes('://'));
    // `index:<name> <reference>`
    const sources = linesOf('formats').flatMap((line) => line.trim().split(/\s+/).slice(1));
    const addresses = [...inputs.values()].flatMap(loginsInAddresses);
    for (const secret of [...addressed, ...sources, ...addresses].flatMap(secretsIn))
        maskSecret(log, secret);
    return inputs;
}
/** URLs with a login, which no input is meant to contain. */
function loginsInAddresses(text) {
    return text.includes('://') ? (text.match(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/@]+@/gi) ?? []) : [];
}
/** The lines of a key in PEM, without those at its begin and end, which are the same in every key. */
function keyLines(pem) {
    return pem.includes('-----BEGIN')
        ? pem.split(/[\r\n]+/).filter((line) => /^[A-Za-z0-9+/=]{8,}$/.test(line.trim()))
        : [];
}
/**
 * What may be secret in a reference or URL: everything between a colon and the last `@`, since a password may contain either; a login
 * without a colon; and the values of a query.
 */
function secretsIn(reference) {
    const text = reference
        .trim()
        .replace(/^[a-z][a-z0-9+.-]*:\/{0,2}/i, (scheme) => (scheme.endsWith('/') ? '' : scheme));
    const values = [...text.matchAll(/[?&;][^=&;#]*=([^&;#]*)/g)].map(([, value = '']) => value);
    return [...loginsIn(text), ...values].flatMap((secret) => [secret, decoded(secret)]);
}
function loginsIn(text) {
    const at = text.replace(/@(?:[a-z0-9]+:[0-9a-f]{32,}|sha(?:256|512):[0-9a-f]*\u2026?)$/i, '').lastIndexOf('@');
    if (at < 0)
        return [];
    const before = text.slice(0, at);
    const colons = [...before.matchAll(/:/g)].map(({ index }) => index);
    if (colons.length > 0)
        return colons.map((colon) => before.slice(colon + 1));
    return before.includes('/') || before.length < shortestToken ? [] : [before];
}
/** A word before the host that is shorter is a user name: hiding it would garble messages, and no registry has such tokens. */
const shortestToken = 8;
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The error without the secrets in its texts; its cause is not shown. */
function redactedError(error, redact) {
    const { code, response } = error;
    const [message, hint] = [redact(error.message), redact(error.hint)];
    if (message === error.message && hint === error.hint)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, { hint, cause: error.cause, ...(response && { response }) });
}


/***/ }),

/***/ 64043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gitHubApi)
/* harmony export */ });
/** Where GitHub's REST API is, which a runner of a GitHub Enterprise Server says. */
const publicApi = 'https://api.github.com';
function gitHubApi({ GITHUB_API_URL: url }) {
    return URL.canParse(url ?? '') ? (url ?? '').replace(/\/+$/, '') : publicApi;
}


/***/ }),

/***/ 39910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ progressBar),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   v3: () => (/* binding */ createThrottle)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22543);
/** Progress as text, and how often it is shown. */

/** `pushing app.wasm: 43 % (12.3 MiB of 28.6 MiB)`. */
function progressLine(state) {
    const done = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readableSize */ .g1)(state.done)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readableSize */ .g1)(state.total)}`;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(state.label, 120)}: ${percent(state)} % (${done})`;
}
/** `[#####-----] 50 % 12.3 MiB of 24.6 MiB label`, cut at `columns`. */
function progressBar(state, columns) {
    const filled = Math.floor(percent(state) / 5);
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(20 - filled)}]`;
    const text = `${bar} ${percent(state)} % ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readableSize */ .g1)(state.done)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readableSize */ .g1)(state.total)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(state.label)}`;
    return text.slice(0, Math.max(20, columns - 1));
}
function percent({ done, total }) {
    return total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0;
}
/** Returns true at most once per interval of milliseconds; for the first time after a whole interval, unless `eager`. */
function createThrottle(interval, eager = false) {
    let last = eager ? -Infinity : process.uptime() * 1000;
    return () => {
        const now = process.uptime() * 1000;
        if (now - last < interval)
            return false;
        last = now;
        return true;
    };
}


/***/ }),

/***/ 84591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22543);
/** JSON that is safe to print on a terminal and in the log of a runner. */

/** Indented JSON in which control and format characters and workflow commands are escaped; it parses to the same value. */
function safeJson(value) {
    const json = JSON.stringify(value, null, 2);
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(json.replaceAll('\n', '')) ? json : withEscapes(json);
    return text.replaceAll('::', ':\\u003a').replaceAll('##[', '##\\u005b');
}
// V8 reads a literal with these properties in each run, also when nothing calls the function.
const escapes = '[\\u007f-\\u009f\\p{Cf}\\p{Co}\\u2028\\u2029]';
function withEscapes(json) {
    return json.replace(new RegExp(escapes, 'gu'), (character) => character.split('').map(escaped).join(''));
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 16247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _at_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3694);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75214);
/** Scratch space: one private folder per run, removed at exit. */





/**
 * Returns a function that creates the folder on its first call, below `RUNNER_TEMP` or the system's temporary folder, accessible
 * to this user alone. It is removed at exit, also when a signal ends the process.
 */
function createScratch(environment) {
    let made;
    return () => {
        made ??= make(environment.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
        return made;
    };
}
async function make(parent) {
    let folder;
    // Before the folder is there, and the folder in one step, since a signal may come at any moment.
    (0,_at_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .callAtExit */ .O)(() => remove(folder));
    try {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'oci-wasm-publish-'));
        return folder;
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .wO)(error, parent);
    }
}
function remove(folder) {
    if (folder === undefined)
        return;
    try {
        // Work in progress may still create files in it.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    }
    catch {
        // The process is about to end, and the folder is in one for temporary files.
    }
}


/***/ }),

/***/ 31799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lazyTrackedFiles)
/* harmony export */ });
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92186);
/** The question which files git tracks, as hosts answer it: the code is loaded when it is first asked. */

function lazyTrackedFiles(environment) {
    const load = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => (await Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 79889))).createTrackedFiles(environment));
    return {
        prefetchTracked: (folder) => void load().then(({ prefetchTracked }) => prefetchTracked(folder)),
        trackedFiles: async (folder, files) => await (await load()).trackedFiles(folder, files),
    };
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

/***/ 38982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ leavesCheckout),
/* harmony export */   Gw: () => (/* binding */ ancestorsOf),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   mE: () => (/* binding */ isLargeCheckout),
/* harmony export */   wl: () => (/* binding */ checkoutTop)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38570);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25771);
/** The checkout around a workspace, on a local disk: where its top is, and its small files. */





/**
 * Real path of the top of the checkout that contains the folder `path`: the nearest folder with `.git`, up to `limit`, which counts
 * as the top itself when it contains the folder and there is no other. `undefined` without one, and when a symlink on `path` leads
 * out of the checkout.
 */
function checkoutTop(path, limit) {
    if (leavesCheckout(path, limit))
        return undefined;
    const root = realPathOf(path);
    const last = limit === undefined ? undefined : realPathOf(limit);
    const bound = last !== undefined && (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithinRoot */ .Uc)(last, root) ? last : undefined;
    return ancestorsOf(root, bound).find(hasGit) ?? bound;
}
/** Bytes of git's index of some ten thousand files. */
const largeIndex = 1024 * 1024;
/** True for a checkout with many files, without looking at them. */
function isLargeCheckout(top) {
    const index = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git', 'index'), { throwIfNoEntry: false }));
    return index !== undefined && index.size > largeIndex;
}
/** True when a symlink on the path leads out of a checkout, or of `limit`, that the path lies in as it is written. */
function leavesCheckout(path, limit) {
    const last = limit === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(limit);
    const tops = ancestorsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).filter((folder) => folder === last || hasGit(folder));
    return tops.some((folder) => !(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithinRoot */ .Uc)(realPathOf(folder), realPathOf(path)));
}
function realPathOf(path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    return attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full)) ?? full;
}
/** A folder and all above it, the nearest first, up to `last`. */
function ancestorsOf(folder, last) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return folder === last || parent === folder ? [folder] : [folder, ...ancestorsOf(parent, last)];
}
/** A clone has a folder `.git`, a submodule or a further worktree a file. */
function hasGit(folder) {
    return typeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')) !== undefined;
}
function typeOf(path) {
    const found = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
    return found?.isFile() ? 'file' : found?.isDirectory() ? 'directory' : undefined;
}
/** See `Checkout`. It blocks, since these are few and small. */
function openCheckout({ root, top, excluded }) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    const isExcluded = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(path, own) && (excluded((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(own, path)) || isExcluded((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path))));
    // From the folder above, since resolving a path looks at each folder on it.
    const isReal = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((folder) => folder === top || (isReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) && typeOf(folder) === 'directory'));
    const type = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
        const isHidden = !(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublic */ .Ul)(path.split('/')) || isExcluded(path);
        return !isHidden && (path === '.' || isReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full))) ? typeOf(full) : undefined;
    });
    return {
        root: own,
        type,
        names: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((folder) => (type(folder) === 'directory' ? namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder)) : [])),
        read: (path, limit) => (type(path) === 'file' ? readSmall(top, path, limit) : undefined),
        isTop: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((folder) => folder === '.' || (type(folder) === 'directory' && hasGit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder)))),
    };
}
function namesIn(folder) {
    return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder))?.sort() ?? [];
}
function readSmall(top, path, limit) {
    return attempt(() => {
        const file = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .openBelowRoot */ .m7)(top, path);
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size > limit ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    });
}
/** Manifests are optional: a file that cannot be read counts as absent. */
function attempt(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 81992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ documentation)
/* harmony export */ });
/** Pages of the documentation, which the users of an action have on the web only. */
/** The address of a page of `docs/`. */
function documentation(page) {
    return `https://github.com/org/oci-wasm-publish/blob/main/docs/${page}.md`;
}


/***/ }),

/***/ 16978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputLines: () => (/* binding */ outputLines)
/* harmony export */ });
/* harmony import */ var _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82902);
/** Outputs of the step as lines of its command file; loaded at the end of a run, since the library draws delimiters with `node:crypto`. */

function outputLines(outputs) {
    return Object.entries(outputs)
        .map(([name, value]) => `${(0,_node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareKeyValueMessage */ .v)(name, value)}\n`)
        .join('');
}


/***/ }),

/***/ 46950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRunner: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/row.js
var row = __webpack_require__(99342);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/host/cache-folder.js
var cache_folder = __webpack_require__(17504);
// EXTERNAL MODULE: ./.build/host/credentials/credentials.js
var credentials = __webpack_require__(92662);
// EXTERNAL MODULE: ./.build/host/credentials/masking.js
var masking = __webpack_require__(5984);
// EXTERNAL MODULE: ./.build/host/github-api.js
var github_api = __webpack_require__(64043);
// EXTERNAL MODULE: ./.build/host/safe-json.js
var safe_json = __webpack_require__(84591);
// EXTERNAL MODULE: ./.build/host/scratch.js
var scratch = __webpack_require__(16247);
// EXTERNAL MODULE: ./.build/host/tracked.js
var tracked = __webpack_require__(31799);
;// CONCATENATED MODULE: ./.build/host/actions/command-files.js
/** Command files: how a step passes outputs, its summary and its artifacts to the runner. */



// The runner creates the files. Non-blocking, so that a named pipe without a reader is an error; Windows has no such flag.
const appending = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Appends all of a text to the file that the variable names, or nothing. Throws `storage`. */
function appendToCommandFile(name, environment, text) {
    const path = environment[name] ?? '';
    try {
        appendWhole(path, Buffer.from(text));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* CodedError */.AK('storage', `${name} could not be written: ${(0,_build_text/* printable */.g$)(reason)}`, {
            hint: `Check the disk of the runner and that no earlier step has changed ${name}, then re-run.`,
            cause: error,
        });
    }
}
function appendWhole(path, bytes) {
    const file = (0,external_node_fs_.openSync)(path, appending);
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        try {
            for (let done = 0; done < bytes.byteLength;)
                done += (0,external_node_fs_.writeSync)(file, bytes, done);
        }
        catch (error) {
            // The runner rejects a file that ends in the middle of a value, also for what was written before.
            if (found.isFile())
                (0,external_node_fs_.ftruncateSync)(file, found.size);
            throw error;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __webpack_require__(89635);
;// CONCATENATED MODULE: ./.build/host/actions/core.js
/**
 * The parts of `@actions/core` that a run needs. The package exports only its root, which also loads an HTTP client for
 * OpenID Connect tokens and doubles the time to the first request; these files of it load nothing.
 */

/** Masks a value in everything that is logged from now on. */
function setSecret(secret) {
    (0,command/* issueCommand */.L)('add-mask', {}, secret);
}
/** Sets an output of the step on a runner that is older than its command file. */
function setOutputByCommand(name, value) {
    (0,command/* issueCommand */.L)('set-output', { name }, value);
}
/** An annotation of the run, shown outside the log. */
function annotate(level, title, message) {
    (0,command/* issueCommand */.L)(level, { title }, message);
}
function startGroup(title) {
    (0,command/* issue */.s)('group', title);
}
function endGroup() {
    (0,command/* issue */.s)('endgroup');
}

// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/host/commit-facts.js
var commit_facts = __webpack_require__(32790);
;// CONCATENATED MODULE: ./.build/host/actions/payload.js
/** The payload of the event that started a workflow, and how its members are read. */


const sizeLimit = 32 * 1024 * 1024;
// Non-blocking, so that a named pipe without a writer is not waited for; Windows has no such flag.
const readOnly = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Reads the file that `GITHUB_EVENT_PATH` names; an absent or malformed one, and any other than a regular file, is an empty payload. */
function readPayload(environment) {
    const path = environment.GITHUB_EVENT_PATH;
    if (!path)
        return {};
    try {
        const payload = JSON.parse(readRegularFile(path));
        return (0,json/* isRecord */.u4)(payload) ? payload : {};
    }
    catch {
        return {};
    }
}
/** Empty for anything else, and for a file that is too large. */
function readRegularFile(path) {
    const file = (0,external_node_fs_.openSync)(path, readOnly);
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        return found.isFile() && found.size <= sizeLimit ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** A text member; `undefined` for anything else. */
function textAt(payload, ...path) {
    const value = at(payload, ...path);
    return typeof value === 'string' ? value : undefined;
}
/** The member at this path; `undefined` where there is none. */
function at(payload, ...path) {
    let value = payload;
    for (const name of path)
        value = (0,json/* isRecord */.u4)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return value;
}

;// CONCATENATED MODULE: ./.build/host/actions/trigger.js
/** The trigger of a run: what of an event decides the default tags. */


/** What started the run; a ref under `refs/tags/` makes it a tag, whatever the event. */
function triggerOf(environment, payload) {
    const { GITHUB_EVENT_NAME: event = '' } = environment;
    const released = event === 'release' ? textAt(payload, 'release', 'tag_name') : undefined;
    if (released)
        return { kind: 'tag', tag: released };
    if (event === 'workflow_run')
        return triggerOfRun(environment, payload);
    const ref = refOf(environment, payload);
    const isPullRequest = event.startsWith('pull_request') || ref.startsWith('refs/pull/');
    const number = isPullRequest ? pullRequest(payload, ref) : undefined;
    if (number !== undefined)
        return { kind: 'pull-request', number };
    if (event === 'schedule')
        return { kind: 'schedule' };
    return triggerOfRef(ref, payload, event === 'merge_group');
}
/**
 * The run that has built what is published here. The ref of this event is that of the default branch, whatever was built. A branch of
 * a fork is named with its owner, and only GitHub tells which pull request a run was for.
 */
function triggerOfRun(environment, payload) {
    const event = textAt(payload, 'workflow_run', 'event') ?? '';
    const branch = textAt(payload, 'workflow_run', 'head_branch');
    if (branch === undefined)
        return triggerOfRef(refOf(environment, payload), payload, false);
    if (event === 'schedule')
        return { kind: 'schedule' };
    if (event === 'release')
        return { kind: 'tag', tag: branch };
    const number = event.startsWith('pull_request') ? pullRequestOfRun(payload) : undefined;
    if (number !== undefined)
        return { kind: 'pull-request', number };
    const owner = textAt(payload, 'workflow_run', 'head_repository', 'owner', 'login');
    const isFork = owner !== undefined && owner !== textAt(payload, 'repository', 'owner', 'login');
    if (isFork)
        return { kind: 'branch', branch: `${owner}/${branch}`, isDefault: false };
    return triggerOfRef(`refs/heads/${branch}`, payload, event !== 'push' && event !== 'workflow_dispatch');
}
function pullRequestOfRun(payload) {
    const all = at(payload, 'workflow_run', 'pull_requests');
    const [only, ...others] = Array.isArray(all) ? all.filter(json/* isRecord */.u4) : [];
    return only === undefined || others.length > 0 ? undefined : positive(only.number);
}
/** What is queued is not merged, also where a runner reports the base branch as the ref. */
function triggerOfRef(ref, payload, isQueued) {
    if (ref.startsWith('refs/tags/'))
        return { kind: 'tag', tag: ref.slice('refs/tags/'.length) };
    const branch = branchOf(ref);
    if (branch === undefined)
        return { kind: 'event' };
    const queued = queuedPullRequest(branch);
    if (queued !== undefined)
        return { kind: 'merge-queue', number: queued };
    return { kind: 'branch', branch, isDefault: !isQueued && isDefaultBranch(branch, payload) };
}
/** The payload of a merge queue tells the ref also where the variable has the base branch. */
function refOf({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref = '' }, payload) {
    return (event === 'merge_group' ? textAt(payload, 'merge_group', 'head_ref') : undefined) ?? ref;
}
function branchOf(ref) {
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}
/** `gh-readonly-queue/<base>/pr-<number>-<commit of the base>`, in which the base may have slashes. */
function queuedPullRequest(branch) {
    const number = Number(/^gh-readonly-queue\/.+\/pr-(\d+)(?:-[0-9a-f]+)?$/.exec(branch)?.[1]);
    return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
/** Without a repository in the payload, as of runners that emulate GitHub's, the usual names count. */
function isDefaultBranch(branch, payload) {
    const known = defaultBranch(payload);
    return known === undefined ? /^(?:main|master)$/.test(branch) : branch === known;
}
function defaultBranch(payload) {
    return textAt(payload, 'repository', 'default_branch');
}
function pullRequest(payload, ref) {
    const number = at(payload, 'pull_request', 'number') ?? payload.number ?? /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    return positive(number);
}
function positive(number) {
    return Number.isSafeInteger(Number(number)) && Number(number) > 0 ? Number(number) : undefined;
}

;// CONCATENATED MODULE: ./.build/host/actions/event.js
/** The event that started a workflow: what it says about the commit and to tag rules. */




/** Events that always run for the last commit of the default branch. */
const defaultBranchEvents = /^(?:schedule|issues|issue_comment|discussion|discussion_comment)$/;
/** What tag rules may know of the event. */
function ruleFacts(environment, payload) {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_SHA: sha = '' } = environment;
    const trigger = triggerOf(environment, payload);
    const ref = fullRef(trigger, refOf(environment, payload));
    const [main, base, committed] = [
        // The payload of a schedule may have no repository, and it runs on the default branch.
        defaultBranch(payload) ?? (defaultBranchEvents.test(name) ? branchOf(ref) : undefined),
        baseOf(trigger, payload),
        committedAt(payload, sha),
    ];
    return {
        name,
        ref,
        isDefaultBranch: (trigger.kind === 'branch' && trigger.isDefault) || defaultBranchEvents.test(name),
        ...(main !== undefined && { defaultBranch: main }),
        ...(base !== undefined && { baseRef: base }),
        ...(/^[0-9a-f]{40,64}$/.test(sha) && { revision: sha }),
        ...(committed !== undefined && { committed }),
    };
}
/** `pull_request_target` and `workflow_run` have the ref of another branch, and a release may have none. */
function fullRef(trigger, ref) {
    if (trigger.kind === 'pull-request')
        return `refs/pull/${trigger.number}/merge`;
    if (trigger.kind === 'tag')
        return `refs/tags/${trigger.tag}`;
    return trigger.kind === 'branch' ? `refs/heads/${trigger.branch}` : ref;
}
function baseOf({ kind }, payload) {
    if (kind === 'pull-request')
        return textAt(payload, 'pull_request', 'base', 'ref') ?? baseOfRun(payload);
    return kind === 'tag' ? textAt(payload, 'base_ref')?.replace(/^refs\/heads\//, '') : undefined;
}
/** The base of the only pull request that the run of another workflow was for. */
function baseOfRun(payload) {
    const all = at(payload, 'workflow_run', 'pull_requests');
    const [only, ...others] = Array.isArray(all) ? all.filter(json/* isRecord */.u4) : [];
    return only === undefined || others.length > 0 ? undefined : textAt(only, 'base', 'ref');
}
function committedAt(payload, sha) {
    const pushed = Array.isArray(payload.commits) ? payload.commits.filter(json/* isRecord */.u4) : [];
    const commit = [...pushed, payload.head_commit].filter(json/* isRecord */.u4).find(({ id }) => sha !== '' && id === sha);
    return typeof commit?.timestamp === 'string' ? (0,commit_facts/* utcSeconds */.kk)(Date.parse(commit.timestamp)) : undefined;
}
/**
 * Events for which `GITHUB_SHA` is the commit that the run builds (docs.github.com, "Events that trigger workflows"). Others run on
 * the default branch or on the base of a pull request, which need not be what the artifacts were built from.
 */
const commitEvents = new Set([
    ...['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'pull_request'],
]);
/** Facts of the event, for files that are in no checkout that git can read: repository, commit, and its time. */
function eventFacts(environment, payload) {
    const commit = commitOf(environment, payload);
    const source = commit && repositorySource(environment);
    const created = (0,commit_facts/* sourceDate */.ey)(environment) ?? (commit && timeOf(commit));
    return {
        ...(source && { source }),
        ...(commit && { revision: commit.revision }),
        ...(created && { created }),
    };
}
function commitOf(environment, payload) {
    const { GITHUB_EVENT_NAME: event = '', GITHUB_SHA: sha = '' } = environment;
    if (event === 'workflow_run')
        return commitOfRun(environment, payload);
    if ((event !== '' && !commitEvents.has(event)) || !isObjectName(sha))
        return undefined;
    return { revision: { value: sha, origin: 'GITHUB_SHA' }, described: payload.head_commit };
}
/**
 * `GITHUB_SHA` is the default branch, so that the commit is that of the run which built the artifacts, as GitHub reports it. The
 * commit of a fork does not belong to this repository.
 */
function commitOfRun({ GITHUB_REPOSITORY: own = '' }, payload) {
    const sha = textAt(payload, 'workflow_run', 'head_sha') ?? '';
    const repository = textAt(payload, 'workflow_run', 'head_repository', 'full_name') ?? own;
    if (!isObjectName(sha) || repository.toLowerCase() !== own.toLowerCase())
        return undefined;
    const revision = { value: sha, origin: 'head_sha of the workflow run' };
    return { revision, described: at(payload, 'workflow_run', 'head_commit') };
}
function isObjectName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function timeOf({ revision, described }) {
    const { id, timestamp } = (0,json/* isRecord */.u4)(described) ? described : {};
    if (id !== revision.value || typeof timestamp !== 'string')
        return undefined;
    const value = (0,commit_facts/* utcSeconds */.kk)(Date.parse(timestamp));
    return value === undefined ? undefined : { value, origin: 'event' };
}
/** How the report names HEAD: on a pull request it is the commit that merges it into its base branch. */
function headOrigin(environment, trigger) {
    const merged = trigger.kind === 'pull-request' && /^refs\/pull\/\d+\/merge$/.test(environment.GITHUB_REF ?? '');
    return merged ? `HEAD commit (merge of pull request ${trigger.number})` : 'HEAD commit';
}
/** What only github.com has: a registry of its own, and settings pages. */
function serverFacts(environment) {
    const repository = repositoryName(environment);
    if (repository === undefined || serverUrl(environment) !== 'https://github.com')
        return {};
    return { repository, defaultTo: `ghcr.io/${repository.toLowerCase()}/{name}` };
}
/** The URL of the repository that the workflow belongs to. */
function repositorySource(environment) {
    const repository = repositoryName(environment);
    const server = serverUrl(environment);
    if (repository === undefined || !server.startsWith('https://'))
        return undefined;
    return { value: `${server}/${repository}`, origin: 'workflow' };
}
/** The workflow's repository and server, with the issuer of their tokens (docs.github.com, "OpenID Connect reference"). */
function workflowOf(environment) {
    const repository = repositoryName(environment);
    const server = serverUrl(environment);
    const host = URL.parse(server)?.hostname;
    if (repository === undefined || host === undefined)
        return undefined;
    const { GITHUB_API_URL: api = 'https://api.github.com', ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token, } = environment;
    const tokenRequest = url && token ? { url, token } : undefined;
    return {
        server,
        repository,
        api: api.replace(/\/+$/, ''),
        issuer: issuerOf(host),
        ...(tokenRequest && { tokenRequest }),
    };
}
function issuerOf(host) {
    if (host === 'github.com')
        return 'https://token.actions.githubusercontent.com';
    if (host.endsWith('.ghe.com'))
        return `https://token.actions.${host}`;
    return `https://${host}/_services/token`;
}
function repositoryName({ GITHUB_REPOSITORY: name = '' }) {
    return /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(name) ? name : undefined;
}
function serverUrl({ GITHUB_SERVER_URL: url }) {
    return (url || 'https://github.com').replace(/\/+$/, '');
}
/** The kind of account that owns the repository of the event, when the payload is about that owner. */
function ownerType(payload, owner) {
    const login = textAt(payload, 'repository', 'owner', 'login');
    if (login?.toLowerCase() !== owner.toLowerCase())
        return undefined;
    const type = textAt(payload, 'repository', 'owner', 'type');
    return type === 'Organization' ? 'orgs' : type === 'User' ? 'users' : undefined;
}

// EXTERNAL MODULE: ./.build/html.js
var html = __webpack_require__(22781);
;// CONCATENATED MODULE: ./.build/host/actions/failure-summary.js
/** The job summary of a run that has failed and has nothing else to show. */

const titles = {
    publish: 'Publishing failed',
    pull: 'Pulling failed',
    inspect: 'Inspecting failed',
    diff: 'Comparing failed',
    promote: 'Promoting failed',
    cleanup: 'The cleanup failed',
    collect: 'Collecting failed',
    verify: 'The verification failed',
};
/** HTML without a blank line: each problem with its hint. */
function failureSummary(verb, error) {
    return [`<h3>${titles[verb]}</h3>`, ...(0,html/* problemList */.gH)(error)].join('\n');
}

;// CONCATENATED MODULE: ./.build/host/actions/foreign-content.js
/** Runs that have the rights of the repository, and that somebody without them has started: what they build may be a stranger's. */




/**
 * Why this run may not publish what it has built unless that is allowed by name: its event carries the head of a fork, whose code it may
 * have checked out or whose files it may have downloaded (docs.github.com, "Securely using pull_request_target").
 */
function foreignContent(environment, payload) {
    const { GITHUB_EVENT_NAME: event = '', GITHUB_REPOSITORY: own = 'this repository' } = environment;
    const from = foreignHead(environment, payload);
    if (from === undefined)
        return undefined;
    return new errors/* CodedError */.AK('foreign-content', `this run has the rights of ${(0,_build_text/* printable */.g$)(own, 100)} and was started by ${(0,_build_text/* printable */.g$)(from, 150)} (event ${(0,_build_text/* printable */.g$)(event, 60)}), so that what it would publish may be a stranger's`, {
        hint: 'Publish on the event pull_request, or name the folder of what its run has handed off in "hand-off", or, if nothing of the pull request is built or packed here, allow it by name: allow-foreign-content: true',
    });
}
/** `the fork eve/shop`; `undefined` where the head is in the own repository. */
function foreignHead(environment, payload) {
    const { GITHUB_EVENT_NAME: event } = environment;
    if (event === 'pull_request_target')
        return forkAt(environment, payload, ['pull_request', 'head', 'repo']);
    if (event !== 'workflow_run' || !mayBeForeign(payload))
        return undefined;
    return forkAt(environment, payload, ['workflow_run', 'head_repository']);
}
/** Only pull requests of forks start a run of a workflow in this repository; a runner may leave out where any other run is from. */
function mayBeForeign(payload) {
    const isPullRequest = textAt(payload, 'workflow_run', 'event')?.startsWith('pull_request') ?? false;
    return isPullRequest || (0,json/* isRecord */.u4)(at(payload, 'workflow_run', 'head_repository'));
}
/** A fork that is deleted has no repository in the event, and what has none may be a fork. */
function forkAt({ GITHUB_REPOSITORY: own = '' }, payload, path) {
    const name = textAt(payload, ...path, 'full_name');
    if (name === undefined)
        return 'a pull request whose repository is not known';
    const base = textAt(payload, 'repository', 'full_name') ?? own;
    return name.toLowerCase() === base.toLowerCase() ? undefined : `a pull request from the fork ${name}`;
}

// EXTERNAL MODULE: ./.build/inputs/inputs.js + 13 modules
var inputs = __webpack_require__(39318);
;// CONCATENATED MODULE: ./.build/host/actions/inputs.js
/** Inputs as a runner passes them: one `INPUT_<NAME>` variable each, among variables of the job with names like these. */


/**
 * Reads the variables of the spelling that the runner sets: `INPUT_` and the name in upper case. Workflows often set others for
 * their scripts, such as `INPUT_BRANCH` for a whole job, so these are no error.
 */
function readActionInputs(environment, verb = inputs/* defaultVerb */.Pk) {
    const names = namesOf(verb);
    const given = new Map();
    const misspelt = new Map();
    const foreign = [];
    for (const [variable, value] of Object.entries(environment)) {
        const word = /^INPUT_(.+)$/i.exec(variable)?.[1]?.toLowerCase();
        if (word === undefined || value === undefined || value.trim() === '')
            continue;
        const meant = names.has(word) && isSpelling(variable) ? undefined : similar(word, names);
        if (names.has(word) && isSpelling(variable))
            given.set(word, value);
        else if (meant !== undefined)
            misspelt.set(variable, meant);
        else
            foreign.push(variable);
    }
    return { given, misspelt, foreign: foreign.sort() };
}
/** `help` and `version` would do nothing here, and are names that jobs use. */
function namesOf(verb) {
    return new Set((0,inputs/* inputsOf */.Vc)(verb).flatMap(([name, row]) => (row.cliOnly ? [] : [name])));
}
/** Names that jobs give to variables of their scripts, although they are near the name of an input. */
const usualWords = new Set(['name']);
/** Names of variables are the same in upper and lower case on Windows. */
function isSpelling(variable) {
    return process.platform === 'win32' || variable === variable.toUpperCase();
}
/** The input that a word means: one letter in four may differ, and `_` stands for `-`. */
function similar(word, names) {
    const name = word.replaceAll('_', '-');
    if (names.has(name))
        return name;
    if (usualWords.has(name))
        return undefined;
    return (0,_build_text/* nearest */.pA)(name, [...names].filter((one) => one.length > 2), 4);
}
/** Variables that are listed at most. */
const listLimit = 20;
/** Says what is not read, by names only: the values may be secret. */
function reportOtherVariables({ misspelt, foreign }, log) {
    for (const [variable, name] of misspelt)
        log.warn(`the variable ${variable} is not an input of this action and is ignored; did you mean "${name}"?`);
    if (foreign.length === 0)
        return;
    const more = foreign.length > listLimit ? ` and ${foreign.length - listLimit} more` : '';
    log.info(`Ignored, since they are not inputs of this action: ${foreign.slice(0, listLimit).join(', ')}${more}`);
}

// EXTERNAL MODULE: ./.build/secrets.js + 1 modules
var _build_secrets = __webpack_require__(49835);
// EXTERNAL MODULE: ./.build/host/progress.js
var progress = __webpack_require__(39910);
;// CONCATENATED MODULE: ./.build/host/actions/log.js
/**
 * The log of a runner: plain lines, and at most one annotation of each kind, since a runner shows ten per step. It shows an
 * annotation in the log too, so that what an annotation contains is not printed besides.
 */




const lineLimit = 64_000;
// A runner cuts an annotation at 4096 characters.
const annotationLimit = 3500;
const annotationLineLimit = 1000;
const annotationTitle = 'oci-wasm-publish';
/**
 * Every line goes through `printable`, so that the runner takes none of them for a workflow command. Secrets are removed here too,
 * since the runner only finds those that are whole and in the case that they were masked in.
 */
function createRunnerLog(write) {
    const notices = new Set();
    const warnings = new Set();
    const secrets = (0,_build_secrets/* createSecrets */.g)();
    const info = (line) => write(`${(0,_build_text/* printable */.g$)(secrets.redact(line), lineLimit)}\n`);
    const show = (kind, texts) => showAnnotation(kind, [...texts].flatMap((text) => secrets.redact(text).split('\n')), info);
    let due;
    return {
        info,
        group(title, lines) {
            startGroup(title);
            for (const line of lines)
                info(line);
            endGroup();
        },
        notice: (line) => notices.add(line),
        warn: (line) => warnings.add(line),
        progress(state) {
            due = state ? (due ?? (0,progress/* createThrottle */.v3)(5000)) : undefined;
            if (state && due?.())
                info((0,progress/* progressLine */.oz)(state));
        },
        mask(secret) {
            secrets.add(secret);
            setSecret(secret);
        },
        redact: secrets.redact,
        flush() {
            show('notice', notices);
            show('warning', warnings);
            notices.clear();
            warnings.clear();
        },
        error: (lines) => show('error', lines),
    };
}
/** One annotation with what fits; the other lines go to the log, through `info`. */
function showAnnotation(kind, lines, info) {
    const { kept, left, shortened } = fitting(lines);
    if (kept.length === 0 && left.length === 0)
        return;
    for (const line of [...shortened, ...left])
        info(line);
    const more = [
        ...(shortened.length > 0 ? ['what is cut here is whole in the log above'] : []),
        ...(left.length > 0 ? [`and ${left.length} more lines in the log above`] : []),
    ];
    annotate(kind, annotationTitle, [...kept, ...more].join('\n'));
}
function fitting(lines) {
    const shown = lines.map((line) => (0,_build_text/* printable */.g$)(line, annotationLineLimit));
    let length = 0;
    const end = shown.findIndex((line) => {
        length += line.length + 1;
        return length > annotationLimit;
    });
    const count = end < 0 ? lines.length : end;
    const shortened = lines.filter((_, at) => at < count && (shown[at] ?? '').length > annotationLineLimit);
    return { kept: shown.slice(0, count), shortened, left: lines.slice(count) };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/documentation.js
var documentation = __webpack_require__(81992);
;// CONCATENATED MODULE: ./.build/host/actions/read-only.js
/** Runs with a read-only token: pull requests from forks and from Dependabot, whatever the workflow says. */








/** Why this run may not push to a repository of ghcr.io; `undefined` when nothing of the event says so. */
function readOnlyRun(repository, environment, payload) {
    const from = repository.startsWith('ghcr.io/') ? readOnlyOrigin(environment, payload) : undefined;
    if (from === undefined)
        return undefined;
    return new errors/* CodedError */.AK('denied', `${repository}: the token of a pull request from ${(0,_build_text/* printable */.g$)(from, 100)} may only read packages`, {
        hint: `Publish it from a run on workflow_run (${(0,documentation/* documentation */.T)('forks')}), or only show what would be published: dry-run: true`,
    });
}
/** Whose pull request has given this run a read-only token: `Dependabot`, or `the fork eve/shop`. */
function readOnlyOrigin({ GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor }, payload) {
    if (event !== 'pull_request')
        return undefined;
    return actor === 'dependabot[bot]' ? 'Dependabot' : forkOf(payload);
}
/** The pull request of a run that may not push; `undefined` for any other run, and where the payload does not tell. */
function foreignPullRequest(environment, payload) {
    const from = readOnlyOrigin(environment, payload);
    const number = at(payload, 'pull_request', 'number');
    const revision = textAt(payload, 'pull_request', 'head', 'sha') ?? '';
    const source = repositorySource(environment)?.value;
    if (from === undefined || source === undefined || !/^[0-9a-f]{40,64}$/.test(revision))
        return undefined;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0)
        return undefined;
    const folder = (0,external_node_path_.join)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'oci-hand-off');
    return { number, from, source, revision, folder };
}
/** The repository that a pull request comes from, when it is another one. */
function forkOf(payload) {
    const request = (0,json/* isRecord */.u4)(payload.pull_request) ? payload.pull_request : {};
    const head = (0,json/* isRecord */.u4)(request.head) && (0,json/* isRecord */.u4)(request.head.repo) ? request.head.repo.full_name : undefined;
    const own = (0,json/* isRecord */.u4)(payload.repository) ? payload.repository.full_name : undefined;
    return typeof head === 'string' && typeof own === 'string' && head !== own ? `the fork ${head}` : undefined;
}

;// CONCATENATED MODULE: ./.build/host/actions/pull-request.js
/** The pull request that a run is for, as its comment needs it. */



/** `undefined` for any other run. */
function pullRequestOf(trigger, environment, payload) {
    const workflow = workflowOf(environment);
    if (trigger.kind !== 'pull-request' || !workflow)
        return undefined;
    const head = textAt(payload, 'pull_request', 'head', 'sha') ?? textAt(payload, 'workflow_run', 'head_sha');
    const readOnly = readOnlyOrigin(environment, payload);
    return {
        number: trigger.number,
        ...(head !== undefined && /^[0-9a-f]{40,64}$/.test(head) && { head }),
        step: stepOf(environment),
        run: runOf(environment, `${workflow.server}/${workflow.repository}`),
        ...(readOnly !== undefined && { readOnly }),
    };
}
/** The run that a run on `workflow_run` follows. */
function finishedRunOf(environment, payload) {
    const workflow = workflowOf(environment);
    const id = at(payload, 'workflow_run', 'id');
    if (environment.GITHUB_EVENT_NAME !== 'workflow_run' || !workflow)
        return undefined;
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id <= 0)
        return undefined;
    const revision = textAt(payload, 'workflow_run', 'head_sha');
    return {
        id,
        ...(revision !== undefined && { revision }),
        step: stepOf(environment),
        run: runOf(environment, `${workflow.server}/${workflow.repository}`),
    };
}
/** The file of the workflow without the ref it is read from; a runner that emulates GitHub's knows its name only. */
function stepOf(environment) {
    const { GITHUB_WORKFLOW_REF: file, GITHUB_WORKFLOW: name = '' } = environment;
    const { GITHUB_JOB: job = '', GITHUB_ACTION: step = '' } = environment;
    return [file ? file.replace(/@.*$/s, '') : name, job, step];
}
function runOf(environment, repository) {
    const { GITHUB_RUN_ID: id = '', GITHUB_RUN_NUMBER: number, GITHUB_RUN_ATTEMPT: attempt } = environment;
    const counted = countOf(attempt);
    const url = `${repository}/actions/runs/${id}${counted > 1 ? `/attempts/${counted}` : ''}`;
    return { number: countOf(number), attempt: counted, ...(/^\d{1,20}$/.test(id) && { url }) };
}
function countOf(text) {
    return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : 1;
}

;// CONCATENATED MODULE: ./.build/host/actions/visibility.js
/** The notice after a first push to ghcr.io: a new package may be private, which only its settings page can change. */

const registry = 'ghcr.io/';
const linksAtMost = 10;
/** One notice for all packages that this run created, or `undefined`. */
function visibilityNotice(published, payload) {
    const created = published.filter((one) => one.created && one.repository.startsWith(registry));
    const links = [...new Set(created.map(({ repository }) => settingsLink(repository, payload)))];
    if (links.length === 0)
        return undefined;
    const shown = links.slice(0, linksAtMost);
    const more = links.length > shown.length ? [`and ${links.length - shown.length} more`] : [];
    return [
        'A package that is pushed for the first time may be private. Its visibility is set here:',
        ...shown,
        ...more,
    ].join('\n');
}
/** The settings of the package behind a repository of ghcr.io, or the page that leads to them. */
function settingsLink(repository, payload) {
    return packageLink(repository, payload, (name) => `${name}/settings`);
}
/** The page of the package behind a repository, for registries that have one; `undefined` for others. */
function packagePage(repository, payload) {
    const [host, ...rest] = repository.split('/');
    const path = rest.map(encodeURIComponent).join('/');
    if (host === 'ghcr.io')
        return packageLink(repository, payload, (name) => `package/${name}`);
    if (host === 'docker.io')
        return `https://hub.docker.com/r/${path}`;
    return host === 'quay.io' ? `https://quay.io/repository/${path}` : undefined;
}
function packageLink(repository, payload, page) {
    const [owner = '', ...rest] = repository.slice(registry.length).split('/');
    const type = ownerType(payload, owner);
    // Organizations and users both have this page, which links to each package.
    if (type === undefined)
        return `https://github.com/${encodeURIComponent(owner)}?tab=packages`;
    return `https://github.com/${type}/${owner}/packages/container/${page(encodeURIComponent(rest.join('/')))}`;
}

;// CONCATENATED MODULE: ./.build/host/actions/registry-hints.js
/** Hints for registry errors on a runner: what to change in the workflow, or in the settings of a package on GitHub. */




const permissions = 'permissions: { contents: read, packages: write }';
const githubHost = 'ghcr.io';
/** Returns the error with a hint for a workflow, where its reason has one; any other error is returned unchanged. */
function explainOnRunner(error, context) {
    const { response } = error;
    if (response?.reason === undefined)
        return error;
    const mayNotRead = response.reason === 'account-denied' && response.access === 'pull';
    const hint = mayNotRead
        ? readHint(response.repository, context)
        : hintFor(response.reason, response.repository, context);
    return hint === undefined ? error : new errors/* CodedError */.AK(error.code, error.message, { hint, cause: error });
}
/** A package is read with the rights of the repository that the workflow belongs to. */
function readHint(repository, { repository: own, payload = {} }) {
    if (!repository.startsWith(`${githubHost}/`))
        return undefined;
    return `Add "packages: read" to the permissions of the job, and give ${own ?? 'this repository'} the role Read under "Manage Actions access" of the package: ${settingsLink(repository, payload)}`;
}
function hintFor(reason, repository, context) {
    const [host = ''] = repository.split('/', 1);
    switch (reason) {
        case 'token-may-not-create-packages':
            return (otherRun(host, context) ??
                `Add this to the job, or ask an owner of the organization to allow the creation of packages: ${permissions}`);
        case 'token-is-read-only':
            return otherRun(host, context) ?? `Add this to the job: ${permissions}`;
        case 'package-not-linked-to-repository':
            return `Give ${context.repository ?? 'this repository'} the role Write under "Manage Actions access" of the package: ${settingsLink(repository, context.payload ?? {})}`;
        case 'login-required':
            return (host === githubHost ? undefined : otherRun(host, context)) ?? logInOrSecret(host);
        case 'anonymous-denied':
            return otherRun(host, context) ?? logInOrSecret(host);
        case 'credentials-expired':
            return logIn(host);
        // Whoever has logged in to another registry could read its secret.
        case 'push-not-granted':
        case 'account-denied':
            return host === githubHost
                ? (otherRun(host, context) ?? `Add this to the job: ${permissions}`)
                : undefined;
        default:
            return undefined;
    }
}
function logIn(host) {
    return `Log in before this step: docker login ${host}`;
}
/** A secret that does not exist is an empty input, which is the same as none. */
function logInOrSecret(host) {
    if (host === githubHost)
        return logIn(host);
    return `Give "username" and "password" (is the secret set?), or log in before this step: docker login ${host}`;
}
/** A run for a pull request from a fork or from Dependabot has a read-only token and no secrets, whatever the workflow says. */
function otherRun(host, { foreign }) {
    if (foreign === undefined)
        return undefined;
    const has = host === githubHost ? 'a read-only token' : 'no access to secrets';
    return `Run this on workflow_run instead, since a pull request from ${(0,_build_text/* printable */.g$)(foreign, 100)} has ${has}: ${(0,documentation/* documentation */.T)('forks')}`;
}

;// CONCATENATED MODULE: ./.build/host/actions/subjects.js
/** `$GITHUB_ARTIFACTS`: declares published artifacts as attestation subjects of the job (actions/runner, CreateArtifactsFileCommand.cs). */

const jobLimit = 500;
const lineForm = /^[a-z0-9][a-z0-9.:-]*\/[a-z0-9._/-]+@sha256:[0-9a-f]{64}$/;
/**
 * Lines to append, `repository@digest` each, for what a registry holds now. The runner fails the step for a malformed line and
 * for a name that the job declared with another digest, so both are left out. `listed` is the text of the file that
 * `GITHUB_ARTIFACTS_LIST` names.
 */
function subjectLines(published, listed) {
    const known = knownSubjects(listed);
    const lines = [];
    for (const { repository, digest } of published) {
        const line = `${repository}@${digest}`;
        if (known.has(repository) || known.size >= jobLimit || !lineForm.test(line))
            continue;
        known.set(repository, digest);
        lines.push(line);
    }
    return lines;
}
/** `{version: 1, subjects: [{name, digest, kind}]}`, as earlier steps left it. */
function knownSubjects(listed) {
    try {
        const value = JSON.parse(listed ?? '{}');
        const subjects = (0,json/* isRecord */.u4)(value) && Array.isArray(value.subjects) ? value.subjects : [];
        return new Map(subjects.filter(json/* isRecord */.u4).map(({ name, digest }) => [String(name), String(digest)]));
    }
    catch {
        return new Map();
    }
}

;// CONCATENATED MODULE: ./.build/host/actions/trusted-build.js
/** Whether layers of earlier runs may be used by default: not for what is released, nor where others cause the run. */


/** Events whose code is that of the repository, and which nobody without the right to push can cause. */
const trustedEvents = new Set([
    ...['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'merge_group'],
]);
/** GitHub gives caches of events that it trusts less a token to read only; by default they are not read either. */
function isTrustedBuild(environment, payload) {
    if (triggerOf(environment, payload).kind === 'tag')
        return false;
    const { GITHUB_EVENT_NAME: event = '', GITHUB_REPOSITORY: own = '' } = environment;
    return trustedEvents.has(event) || (event === 'pull_request' && own !== '' && headOf(payload) === own);
}
/** The repository that the branch of a pull request is in. */
function headOf({ pull_request: request }) {
    const head = (0,json/* isRecord */.u4)(request) ? request.head : undefined;
    const repository = (0,json/* isRecord */.u4)(head) ? head.repo : undefined;
    return (0,json/* isRecord */.u4)(repository) ? repository.full_name : undefined;
}

;// CONCATENATED MODULE: ./.build/host/actions/runner.js
/** The Host on a GitHub Actions runner. */




























/** `environment` is the process's own, since the files of the runner's library read that one; `verb` is that of a sub-action. */
function createRunner(environment, write, verb) {
    const variables = readActionInputs(environment, verb);
    const log = createRunnerLog(write);
    (0,masking/* maskInputs */.aY)(log, variables.given);
    const { repository, defaultTo } = serverFacts(environment);
    const payload = readPayload(environment);
    const event = factsOfEvent(environment, payload);
    const { trigger } = event;
    const origin = readOnlyOrigin(environment, payload);
    const runContext = {
        ...(repository !== undefined && { repository }),
        ...(origin !== undefined && { foreign: origin }),
        payload,
    };
    const runner = { verb: verb ?? row/* defaultVerb */.P, trigger, log, environment, payload, write };
    return {
        async readInputs() {
            reportOtherVariables(variables, log);
            return event.foreign ? withoutHalfLogin(variables.given) : variables.given;
        },
        log,
        environment,
        defaultTo,
        gitHubApi: (0,github_api/* gitHubApi */.a)(environment),
        ...event,
        packagePage: (target) => packagePage(target, payload),
        ...lazyFiles(environment),
        readOnly: (target) => readOnlyRun(target, environment, payload),
        credentials: (login) => (0,credentials/* createCredentials */.z)({ environment, log, login }),
        facts: (0,memoize/* memoize */.B)((path) => facts(path, runner)),
        ...(0,tracked/* lazyTrackedFiles */.I)(environment),
        scratch: (0,scratch/* createScratch */.H)(environment),
        ...(0,cache_folder/* cacheFolder */.n)(environment),
        ...lazyCacheService(environment),
        keepsLayers: isTrustedBuild(environment, payload),
        explain: (error) => (0,masking/* redactedError */.JM)(explainOnRunner(error, runContext), log.redact),
        show: (presentation) => show(presentation, runner),
        fail: (error) => failWithoutResult(error, runner),
    };
}
/** What the event says about the run. */
function factsOfEvent(environment, payload) {
    const trigger = triggerOf(environment, payload);
    const workflow = workflowOf(environment);
    const foreign = foreignPullRequest(environment, payload);
    const finishedRun = finishedRunOf(environment, payload);
    const pullRequest = pullRequestOf(trigger, environment, payload);
    const content = foreignContent(environment, payload);
    return {
        trigger,
        event: ruleFacts(environment, payload),
        ...(workflow && { workflow }),
        ...(foreign && { foreign }),
        ...(finishedRun && { finishedRun }),
        ...(pullRequest && { pullRequest }),
        ...(content && { foreignContent: content }),
    };
}
/** Loaded when it is used. */
function lazyFiles({ GITHUB_WORKSPACE: limit }) {
    return {
        openWorkspace: async (options) => (await loadWorkspace()).openFiles({ ...options, ...(limit && { top: limit }) }),
        readInputFile: async (...file) => (await __webpack_require__.e(/* import() */ 7436).then(__webpack_require__.bind(__webpack_require__, 27436))).readInputFile(...file),
        openWorkspaceFile: async (...file) => (await __webpack_require__.e(/* import() */ 7176).then(__webpack_require__.bind(__webpack_require__, 94795))).openWorkspaceFile(...file),
        writeResultFile: async (...file) => (await __webpack_require__.e(/* import() */ 6563).then(__webpack_require__.bind(__webpack_require__, 76563))).writeResultFile(...file),
    };
}
/** A run that may not read secrets has the user name of a login alone. */
function withoutHalfLogin(inputs) {
    if (inputs.get('password')?.trim())
        return inputs;
    return new Map([...inputs].filter(([name]) => name !== 'username'));
}
/** Loaded when it is used, which plain Wasm never does. */
function lazyCacheService(environment) {
    if (!environment.ACTIONS_RUNTIME_TOKEN && !environment.ACTIONS_CACHE_URL)
        return {};
    const load = async () => (await __webpack_require__.e(/* import() */ 9165).then(__webpack_require__.bind(__webpack_require__, 29165))).cacheService;
    return {
        cacheService(requests) {
            const open = (0,memoize/* once */.O)(async () => (await load())(environment, requests));
            return {
                find: async (...args) => await (await open())?.find(...args),
                save: async (...args) => (await (await open())?.save(...args)) ?? false,
            };
        },
    };
}
/** Verbs that read no workspace do not load it. */
const loadWorkspace = () => Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 12175));
/**
 * From git, as on the command line. Where there is no checkout, as in a job that only downloads what another one has built, or git
 * cannot read it, the commit is that of the event.
 */
async function facts(path, { environment, payload, trigger, log }) {
    const { readCheckoutOf, commitFacts, folderNames } = await loadWorkspace();
    const limit = environment.GITHUB_WORKSPACE || undefined;
    const checkout = await readCheckoutOf(path, withCeiling(environment), limit);
    if (checkout.kind === 'read' && checkout.note !== undefined)
        log.notice(checkout.note);
    if (checkout.kind === 'read') {
        const commit = commitFacts(checkout, environment, headOrigin(environment, trigger));
        return { ...commit, ...folderNames(path, limit, commit.source) };
    }
    const commit = eventFacts(environment, payload);
    const reason = checkout.kind === 'refused' ? checkout.reason : `${(0,_build_text/* printable */.g$)(path)} is in no checkout`;
    log.info(commit.revision
        ? `The commit is that of the event, since git cannot read it: ${reason}`
        : `The commit is not known: ${reason}`);
    return { ...commit, ...folderNames(path, limit, repositorySource(environment)) };
}
/** A checkout around the folder of all jobs, such as that of a home folder, is none of this repository. */
function withCeiling(environment) {
    const { GITHUB_WORKSPACE: workspace, GIT_CEILING_DIRECTORIES: others } = environment;
    if (!workspace)
        return environment;
    const all = [(0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace)), others].filter(Boolean);
    return { ...environment, GIT_CEILING_DIRECTORIES: all.join(external_node_path_.delimiter) };
}
/** Throws what the outputs could not be written for, after everything else has been shown; what was published stays published. */
async function show(presentation, runner) {
    const { log, payload } = runner;
    log.progress(undefined);
    for (const line of presentation.lines)
        log.info(line);
    if (presentation.details)
        showGroup(presentation.details, runner);
    for (const warning of presentation.warnings)
        log.warn(warning);
    for (const notice of presentation.notices)
        log.notice(notice);
    const visibility = visibilityNotice(presentation.published, payload);
    if (visibility)
        log.notice(visibility);
    log.flush();
    const undelivered = await errorOf(() => writeOutputs(presentation, runner));
    await optional(runner, 'the job summary', () => writeSummary(presentation, runner));
    await optional(runner, 'GITHUB_ARTIFACTS', () => writeSubjects(presentation, runner));
    const { failure } = presentation;
    if (!failure && undelivered)
        throw undelivered;
    const more = undelivered ? [`${undelivered.message} [${undelivered.code}]`] : [];
    if (failure)
        fail(failure.error, [...failure.others, ...more], log);
}
async function errorOf(work) {
    try {
        await work();
        return undefined;
    }
    catch (error) {
        return (0,errors/* asCodedError */._r)(error);
    }
}
async function writeOutputs({ outputs }, { environment }) {
    if (!environment.GITHUB_OUTPUT) {
        for (const [name, value] of Object.entries(outputs))
            setOutputByCommand(name, value);
        return;
    }
    const { outputLines } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 16978));
    appendToCommandFile('GITHUB_OUTPUT', environment, outputLines(outputs));
}
function showGroup({ title, json }, { write }) {
    startGroup(title);
    write(`${(0,safe_json/* safeJson */.o)(json)}\n`);
    endGroup();
}
async function writeSummary({ summary, failure }, runner) {
    const { environment, payload, log, verb } = runner;
    if (!environment.GITHUB_STEP_SUMMARY)
        return;
    const text = summary?.((repository) => packagePage(repository, payload)) ??
        (failure && failureSummary(verb, failure.error));
    // A blank line ends the block, so that the summary of a later action does not become a part of it.
    if (text !== undefined)
        appendToCommandFile('GITHUB_STEP_SUMMARY', environment, `${log.redact(text)}\n\n`);
}
async function writeSubjects({ published }, { environment }) {
    const { GITHUB_ARTIFACTS: file, GITHUB_ARTIFACTS_LIST: list } = environment;
    if (!file || published.length === 0)
        return;
    const listed = list ? await external_node_fs_.promises.readFile(list, 'utf8').catch(() => undefined) : undefined;
    const lines = subjectLines(published, listed);
    if (lines.length > 0)
        appendToCommandFile('GITHUB_ARTIFACTS', environment, `${lines.join('\n')}\n`);
}
/** What was published stays published; a summary that cannot be written does not fail the step. */
async function optional({ log }, what, write) {
    try {
        await write();
    }
    catch (error) {
        log.info(`Warning: ${what} is missing: ${(0,errors/* asCodedError */._r)(error).message}`);
    }
}
/** There is nothing else that the summary could say. */
function failWithoutResult(failure, runner) {
    fail(failure, [], runner.log);
    const { environment, log, verb } = runner;
    if (!environment.GITHUB_STEP_SUMMARY)
        return;
    const text = `${log.redact(failureSummary(verb, failure))}\n\n`;
    try {
        appendToCommandFile('GITHUB_STEP_SUMMARY', environment, text);
    }
    catch (error) {
        log.info(`Warning: the job summary is missing: ${(0,errors/* asCodedError */._r)(error).message}`);
    }
}
/** One annotation: each problem with its hint, and what else failed. */
function fail(failure, others, log) {
    log.progress(undefined);
    log.flush();
    const cause = failure.code === 'internal' && failure.cause instanceof Error ? failure.cause.stack : undefined;
    for (const line of cause?.split('\n').slice(0, 20) ?? [])
        log.info(line);
    const problems = (0,errors/* problemsOf */.GW)(failure).flatMap(({ code, message, hint }) => [`${message} [${code}]`, hint]);
    log.error([...problems, ...others]);
}


/***/ }),

/***/ 32790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ readCheckoutOf),
/* harmony export */   Tw: () => (/* binding */ commitFacts),
/* harmony export */   ey: () => (/* binding */ sourceDate),
/* harmony export */   kk: () => (/* binding */ utcSeconds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _plan_source_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34551);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38982);
/** Facts about the commit, found in the same way on every host, so that equal workspaces give equal annotations. */





/**
 * What git knows of a workspace. Behind a symlink out of the checkout, or of `limit`, there may be another one, which has
 * nothing to do with this build.
 */
async function readCheckoutOf(path, environment, limit) {
    if ((0,_workspace_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesCheckout */ .$l)(path, limit))
        return { kind: 'refused', reason: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} leads out of the checkout` };
    // Most runs send their first request before git runs.
    const { readCheckout } = await Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 41493));
    return await readCheckout((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), environment);
}
/** The facts that git read; `SOURCE_DATE_EPOCH` replaces the commit's time. */
function commitFacts(checkout, environment, head = 'HEAD commit') {
    const read = checkout.kind === 'read' ? checkout : undefined;
    const url = read?.origin === undefined ? undefined : (0,_plan_source_url_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceUrl */ .H)(read.origin);
    const created = sourceDate(environment) ?? commitDate(read?.seconds, head);
    return {
        ...(url !== undefined && { source: { value: url, origin: 'git remote origin' } }),
        ...(read?.revision !== undefined && { revision: { value: read.revision, origin: head } }),
        ...(created && { created }),
    };
}
/**
 * `SOURCE_DATE_EPOCH` as a date (reproducible-builds.org/specs/source-date-epoch). Throws `input` when it is no number of
 * seconds.
 */
function sourceDate(environment) {
    const text = environment.SOURCE_DATE_EPOCH?.trim();
    if (!text)
        return undefined;
    const value = /^\d{1,12}$/.test(text) ? utcSeconds(Number(text) * 1000) : undefined;
    if (value !== undefined)
        return { value, origin: 'SOURCE_DATE_EPOCH' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('input', `SOURCE_DATE_EPOCH is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text, 60)}"`, {
        hint: 'Set it to seconds since 1970, for instance with: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
    });
}
function commitDate(seconds, origin) {
    const value = seconds === undefined ? undefined : utcSeconds(seconds * 1000);
    return value === undefined ? undefined : { value, origin };
}
/** RFC 3339 in UTC without fractions; `undefined` for a time outside the years 1970 to 9999. */
function utcSeconds(milliseconds) {
    if (!(milliseconds >= 0 && milliseconds < Date.UTC(10_000, 0)))
        return undefined;
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 22781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   N8: () => (/* binding */ breakableCode),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   gH: () => (/* binding */ problemList),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** HTML that is written into Markdown: texts from outside as code, and as many parts as fit. */


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as HTML, without markup. */
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
/** Foreign text as code, so that it becomes neither a mention nor a link; truncated to `limit` characters. */
function code(text, limit) {
    return `<code>${escaped((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, limit))}</code>`;
}
/** Parts of a long word, at which it may be broken. */
const wordPart = /\S{24}(?=\S)|[\s\S]+?(?=\S{24})|[\s\S]+/gu;
/** The same with places where a long word may be broken, for the cell of a table. */
function breakableCode(text, limit) {
    const parts = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, limit).match(wordPart) ?? [];
    return `<code>${parts.map(escaped).join('<wbr>')}</code>`;
}
/** Digits of a digest that tell it apart from others: `sha256:0123456789ab`. */
function shortDigest(digest) {
    return code(digest.slice(0, digest.indexOf(':') + 13));
}
/** A row of a table. */
function tableRow(cells, cell = 'td') {
    return `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
}
/** As many of the first parts, each on lines of its own, as fit into so many bytes. */
function fitting(parts, limit) {
    let bytes = 0;
    const end = parts.findIndex((part) => {
        bytes += Buffer.byteLength(part) + 1;
        return bytes > limit;
    });
    return end < 0 ? parts : parts.slice(0, end);
}
/** As many parts as fit into so many bytes, and then what `more` says of the number of others. */
function cutTo(parts, limit, more) {
    const kept = fitting(parts, limit);
    return parts.length > kept.length ? [...kept, more(parts.length - kept.length)] : parts;
}
const problemLimit = 10_000;
/** A list of what went wrong, each problem with what to do about it. */
function problemList(error) {
    const items = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error).map(({ message, hint }) => `<li>${code(message, 1000)}<br>${hintAsCode(hint)}</li>`);
    return ['<ul>', ...cutTo(items, problemLimit, (more) => `<li>and ${more} more in the log</li>`), '</ul>'];
}
/** Lines to paste stay lines: YAML means something else in one. */
function hintAsCode(hint) {
    const [sentence = '', ...lines] = hint.split('\n');
    const pasted = lines.filter((line) => line !== '').slice(0, hintLines);
    if (pasted.length === 0)
        return code(sentence, 1000);
    return `${code(sentence, 1000)}<pre>${pasted.map((line) => escaped((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line, 300))).join('\n')}</pre>`;
}
const hintLines = 20;


/***/ }),

/***/ 34551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutLogin),
/* harmony export */   H: () => (/* binding */ sourceUrl)
/* harmony export */ });
/** The https URL of a repository, for any form of its remote. */
/** With a port, `[git@host:22]:owner/name.git` (git connect.c, `parse_connect_url`). */
const bracketForm = /^\[((?:[^@[\]/:]+@)?[A-Za-z0-9][A-Za-z0-9.-]+:\d+)\]:\/?(?!\/)/;
const scpForm = /^(?:([^@/\s:[\]]+)@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;
/**
 * `https://host/owner/name` for `git@host:owner/name.git`, `ssh://\u2026`, `git://\u2026` or `https://user:token@\u2026`, without credentials,
 * `.git`, query and fragment. `undefined` for a local path, and when the web address cannot be told from the remote.
 */
function sourceUrl(written) {
    const remote = written.replace(bracketForm, 'ssh://$1/');
    if (remote.length > 2048 || /[\p{Cc}\s\\]/u.test(remote))
        return undefined;
    const [, user = '', host, scpPath] = (remote.includes('://') ? undefined : scpForm.exec(remote)) ?? [];
    const url = URL.parse(host === undefined ? remote : `ssh://${user && `${user}@`}${host}/${scpPath}`);
    if (!url?.hostname)
        return undefined;
    const path = url.pathname
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .replace(/\/{2,}/g, '/');
    const address = webAddress(url, path);
    return address && /^\/./.test(address.path) ? `https://${address.host}${address.path}` : undefined;
}
/** A web address without the user name and the password in it; `undefined` where they cannot be told from the rest. */
function withoutLogin(address) {
    if (!/^(?:[^/?#]*:)?\/*[^/?#]*@/.test(address))
        return address;
    const url = URL.parse(address);
    if (!url?.hostname)
        return undefined;
    url.username = '';
    url.password = '';
    return url.href;
}
/** Without the port, unless it is the one of https. */
function webAddress(url, path) {
    switch (url.protocol) {
        case 'https:':
            return { host: url.host, path };
        case 'http:':
            return url.port === '' ? { host: url.hostname, path } : undefined;
        case 'ssh:':
        case 'git+ssh:':
        case 'ssh+git:':
        case 'git:':
            return addressOfSsh(url, path);
        default:
            return undefined;
    }
}
/** Hosts for SSH alone, most of them for port 443, and where their repositories are on the web. */
const webHosts = {
    'ssh.github.com': 'github.com', // docs.github.com, "Using SSH over the HTTPS port"
    'altssh.gitlab.com': 'gitlab.com', // docs.gitlab.com, "Use SSH keys", alternative port
    'altssh.bitbucket.org': 'bitbucket.org', // support.atlassian.com, "SSH over the HTTPS port"
    'git.code.sf.net': 'sourceforge.net',
};
function addressOfSsh(url, path) {
    const { hostname, port } = url;
    const known = webHosts[hostname];
    if (known !== undefined)
        return { host: known, path };
    if (/(?:^|\.)(?:dev\.azure|visualstudio)\.com$/.test(hostname))
        return azureAddress(url, path);
    const enterprise = /^ssh\.([a-z0-9-]+\.ghe\.com)$/.exec(hostname)?.[1];
    if (enterprise !== undefined)
        return { host: enterprise, path };
    return hasOtherAddress(hostname, port) ? undefined : { host: hostname, path };
}
/**
 * - a name of somebody's SSH configuration, and hosts that only serve SSH;
 * - AWS CodeCommit, whose console has other paths;
 * - Bitbucket Data Center and Gerrit, by their default ports, whose pages have other paths.
 */
function hasOtherAddress(hostname, port) {
    return (!hostname.includes('.') ||
        /^(?:alt|vs-)?ssh\d*\./.test(hostname) ||
        /^git-codecommit(?:-fips)?\./.test(hostname) ||
        ['7999', '29418'].includes(port));
}
/**
 * Azure DevOps (learn.microsoft.com, "Use SSH key authentication"): `v3/<organisation>/<project>/<repository>`; before,
 * `<organisation>@vs-ssh.visualstudio.com` with the path of the page, but for `_ssh`.
 */
function azureAddress({ hostname, username }, path) {
    const [, organisation, project, repository] = /^\/v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    if (organisation)
        return { host: 'dev.azure.com', path: `/${organisation}/${project}/_git/${repository}` };
    if (!/^(?:\/[^/]+){0,2}\/_ssh\/[^/]+$/.test(path))
        return undefined;
    const owner = hostname === 'vs-ssh.visualstudio.com' ? username : hostname.split('.')[0];
    const isOwner = owner !== undefined && /^[A-Za-z0-9-]+$/.test(owner) && hostname.endsWith('visualstudio.com');
    return isOwner ? { host: `${owner}.visualstudio.com`, path: path.replace('/_ssh/', '/_git/') } : undefined;
}


/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand),
/* harmony export */   s: () => (/* binding */ issue)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* unused harmony export issueFileCommand */
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ }),

};
