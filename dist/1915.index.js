export const id = 1915;
export const ids = [1915];
export const modules = {

/***/ 17504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Where a host keeps content for later runs: the tool cache of a runner, or the cache folder of the user. */


const name = 'oci-wasm-publish';
/** Absent where the user has no home folder. */
function cacheFolder(environment) {
    const parent = [environment.RUNNER_TOOL_CACHE, userCache(environment)].find((folder) => folder !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
    return parent === undefined ? {} : { cacheFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name) };
}
/** XDG Base Directory Specification, "Environment variables"; on macOS and Windows the folders of these systems. */
function userCache(environment) {
    const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home = homeOfUser() } = environment;
    if (xdg)
        return xdg;
    if (process.platform === 'win32' && local)
        return local;
    if (!home)
        return undefined;
    return process.platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Caches') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache');
}
/** Throws where the system knows no such user, as in some containers. */
function homeOfUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 25427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createCredentials)
});

// EXTERNAL MODULE: ./.build/oci/host.js
var oci_host = __webpack_require__(82724);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
;// CONCATENATED MODULE: ./.build/host/credentials/docker-config.js
/** Docker configurations: the files that `docker login`, `podman login` and similar tools write. */





const sizeLimit = 1024 * 1024;
/**
 * Every configuration, in order of precedence: `DOCKER_AUTH_CONFIG` (its `auths` alone), Docker's file, then podman's. A
 * malformed one is reported to `warn` and ignored.
 */
async function readDockerConfigs(environment, warn) {
    const found = [];
    const keep = (text, origin) => {
        const config = text?.trim() ? parseDockerConfig(text, origin) : undefined;
        if (config)
            found.push(config);
        else if (text?.trim())
            warn(`${origin} is not a Docker configuration and is ignored`);
    };
    keep(environment.DOCKER_AUTH_CONFIG, 'DOCKER_AUTH_CONFIG');
    for (const { path, origin } of configFiles(environment)) {
        keep(await readIfPresent(path, () => warn(`${origin} cannot be read and is ignored`)), origin);
    }
    return found.map((config) => (config.origin === 'DOCKER_AUTH_CONFIG' ? authsAlone(config) : config));
}
/** Docker CLI: the variable overlays `auths` and nothing else. */
function authsAlone({ origin, auths }) {
    return { origin, auths, credHelpers: {} };
}
function configFiles(environment) {
    const home = environment.HOME || environment.USERPROFILE || (0,external_node_os_.homedir)();
    const { DOCKER_CONFIG, REGISTRY_AUTH_FILE, XDG_RUNTIME_DIR } = environment;
    return [
        DOCKER_CONFIG
            ? { path: (0,external_node_path_.join)(DOCKER_CONFIG, 'config.json'), origin: 'config.json of DOCKER_CONFIG' }
            : { path: (0,external_node_path_.join)(home, '.docker', 'config.json'), origin: '~/.docker/config.json' },
        ...(REGISTRY_AUTH_FILE ? [{ path: REGISTRY_AUTH_FILE, origin: 'REGISTRY_AUTH_FILE' }] : []),
        ...(XDG_RUNTIME_DIR
            ? [
                {
                    path: (0,external_node_path_.join)(XDG_RUNTIME_DIR, 'containers', 'auth.json'),
                    origin: 'containers/auth.json of XDG_RUNTIME_DIR',
                },
            ]
            : []),
    ];
}
async function readIfPresent(path, failed) {
    try {
        // Absent, as most are: nothing is loaded to find that out.
        if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }))
            return undefined;
        const file = await external_node_fs_.promises.open(path);
        try {
            const { bytesRead, buffer } = await file.read(Buffer.alloc(sizeLimit), 0, sizeLimit, 0);
            return buffer.toString('utf8', 0, bytesRead);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const absent = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
        if (!absent)
            failed();
        return undefined;
    }
}
/** Parses a configuration; `undefined` when it is malformed. */
function parseDockerConfig(text, origin) {
    try {
        const value = JSON.parse(text);
        if (!(0,json/* isRecord */.u4)(value))
            return undefined;
        const { auths, credHelpers, credsStore } = value;
        return {
            origin,
            auths: (0,json/* isRecord */.u4)(auths) ? auths : {},
            credHelpers: (0,json/* isRecord */.u4)(credHelpers) ? credHelpers : {},
            ...(typeof credsStore === 'string' && credsStore !== '' && { credsStore }),
        };
    }
    catch {
        return undefined;
    }
}
/**
 * The value for exactly this host: its own key first, then a key that is the same host written as a URL. Keys for a part of a
 * registry (`host/namespace`, as podman writes them) are not used.
 */
function forHost(table, host) {
    if (Object.hasOwn(table, host))
        return table[host];
    const wanted = (0,oci_host/* registryName */.jT)(host);
    const key = Object.keys(table).find((candidate) => hostOfKey(candidate) === wanted);
    return key === undefined ? undefined : table[key];
}
function hostOfKey(key) {
    const host = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1];
    return host === undefined ? undefined : (0,oci_host/* registryName */.jT)(host);
}
/** An entry of `auths` as a credential; `undefined` when it contains none. */
function readAuth(entry) {
    if (!(0,json/* isRecord */.u4)(entry))
        return undefined;
    const text = (name) => (typeof entry[name] === 'string' ? entry[name] : '');
    if (text('registrytoken'))
        return { kind: 'bearer', token: text('registrytoken') };
    if (text('identitytoken'))
        return { kind: 'identity', token: text('identitytoken') };
    const decoded = Buffer.from(text('auth'), 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    const [username, password] = colon > 0 ? [decoded.slice(0, colon), decoded.slice(colon + 1)] : [text('username'), text('password')];
    // Docker pads decoded passwords with NUL bytes.
    const trimmed = password.replace(/\0+$/, '');
    return username && trimmed ? { kind: 'basic', username, password: trimmed } : undefined;
}

// EXTERNAL MODULE: ./.build/host/credentials/masking.js
var masking = __webpack_require__(5984);
;// CONCATENATED MODULE: ./.build/host/credentials/credentials.js
/** Credentials: the sources of a registry's credential, in order of precedence. */




const tokenHost = 'ghcr.io';
/**
 * Finds the credential for exactly one host: the password of the login, then the Docker configuration, then the token of the
 * login. Each is masked before it is returned, without the line end of its secret; each host is looked up once.
 */
function createCredentials(options) {
    const warn = once((line) => options.log.warn(line));
    let configs;
    const known = new Map();
    const find = async (host) => {
        configs ??= readDockerConfigs(options.environment, warn);
        const found = fromInputs(options, host) ?? (await fromConfigs(await configs, host, options.environment, warn));
        return found ?? fromToken(options, host);
    };
    return async (host) => {
        const finding = known.get(host) ?? find(host);
        known.set(host, finding);
        const credential = await finding;
        return credential && (0,masking/* masked */.Iv)(options.log, credential);
    };
}
function fromInputs({ login }, host) {
    if (!login.password || (0,oci_host/* registryName */.jT)(host) !== (0,oci_host/* registryName */.jT)(login.password.registry))
        return undefined;
    const { username, password } = login.password;
    return { kind: 'basic', username: username.trim(), password };
}
async function fromConfigs(configs, host, environment, warn) {
    for (const config of configs) {
        for (const name of helpersOf(config, host, warn)) {
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
function helpersOf(config, host, warn) {
    const own = forHost(config.credHelpers, host);
    if (own !== undefined && typeof own !== 'string')
        warn(`${config.origin} names no helper for ${(0,_build_text/* printable */.g$)(host)}`);
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
    const users = username === undefined ? [] : [username, username.trim()];
    const forms = [secret, withoutLineEnd(secret), secret.trim()].flatMap((form) => [
        form,
        encodeURIComponent(form.toWellFormed()),
        ...users.map((user) => Buffer.from(`${user}:${form}`).toString('base64')),
    ]);
    if (secret.trim().length < _secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .b)
        return;
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
    const linesOf = (name) => (inputs.get(name) ?? '').split(/\r?\n/);
    const destinations = linesOf('to').filter((line) => !/^\s*oci:(?!\/\/)/.test(line) || line.includes('://'));
    // `index:<name> <reference>`
    const sources = linesOf('formats').flatMap((line) => line.trim().split(/\s+/).slice(1));
    const addresses = [...inputs.values()].flatMap((value) => value.match(loginInAddress) ?? []);
    for (const secret of [...destinations, ...sources, ...addresses].flatMap(secretsIn))
        maskSecret(log, secret);
    return inputs;
}
/** A URL with a login, which no input is meant to contain. */
const loginInAddress = /[a-z][a-z0-9+.-]*:\/\/[^\s/@]+@/gi;
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
    const at = text.lastIndexOf('@');
    if (at < 0 || /^[a-z0-9]+:[0-9a-f]{32,}$/i.test(text.slice(at + 1)))
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
/** JSON that is safe to print on a terminal and in the log of a runner. */
const escapes = /[\u007f-\u009f\p{Cf}\p{Co}\u2028\u2029]/gu;
/** Indented JSON in which control and format characters and workflow commands are escaped; it parses to the same value. */
function safeJson(value) {
    const text = JSON.stringify(value, null, 2).replace(escapes, (character) => character.split('').map(escaped).join(''));
    return text.replaceAll('::', ':\\u003a').replaceAll('##[', '##\\u005b');
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
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75214);
/** Scratch space: one private folder per run, removed at exit. */




const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
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
    callAtExit(() => remove(folder));
    try {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'oci-wasm-publish-'));
        return folder;
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .diskError */ .w)(error, parent);
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
function callAtExit(clean) {
    process.once('exit', clean);
    for (const signal of signals) {
        const end = () => {
            clean();
            // Other listeners decide themselves whether the process continues.
            if (process.listenerCount(signal) === 0)
                process.kill(process.pid, signal);
        };
        process.once(signal, end);
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
    const load = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => (await __webpack_require__.e(/* import() */ 9889).then(__webpack_require__.bind(__webpack_require__, 79889))).createTrackedFiles(environment));
    return {
        prefetchTracked: (folder) => void load().then(({ prefetchTracked }) => prefetchTracked(folder)),
        trackedFiles: async (folder, files) => await (await load()).trackedFiles(folder, files),
    };
}


/***/ }),

/***/ 94795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openWorkspaceFile)
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
                throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .w)(error, path);
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
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .w)(error, path);
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

/***/ 49835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSecrets),
  b: () => (/* binding */ shortestSecret)
});

;// CONCATENATED MODULE: ./.build/secret-patterns.js
/** Patterns of a secret: it may be escaped for URLs, JSON, HTML or a shell, also twice, or be encoded as a whole. */
/** Beyond this length, encodings of the whole are looked for in their usual spelling alone, since expressions for any would take long. */
const longestInFull = 512;
function patternsOf(secret) {
    const bytes = Buffer.from(secret);
    const usual = [withRun(secret, charactersOf), ...base64Of(bytes)];
    const hasDigits = digitsOf(bytes.subarray(0, 4));
    if (bytes.byteLength <= longestInFull)
        return [...usual, pattern(() => bytesOf(bytes), hasDigits), pattern(() => unitsOf(secret), hasEscapes)];
    return [
        ...usual,
        ...['', '%', ':', '\\x'].map((before) => pattern(() => inDigits(bytes, before), hasDigits)),
        ...[decimalEntity, hexEntity, unicodeUnit].map((encode) => pattern(() => inUnits(secret, encode), hasEscapes)),
    ];
}
function pattern(create, mayMatch) {
    let parts;
    return {
        mayMatch,
        parts() {
            parts ??= create();
            return parts;
        },
    };
}
/** The longest run of letters and digits of a text is in every text that its pattern matches. */
function withRun(text, create) {
    const runs = text.match(/[A-Za-z0-9]+/g) ?? [];
    const longest = runs.reduce((left, right) => (right.length > left.length ? right : left), '').toLowerCase();
    return pattern(() => create(text), (candidate) => candidate.includes(longest));
}
function digitsOf(bytes) {
    const digits = bytes.toString('hex');
    return (text) => /%25|0x/.test(text) || text.replace(/[^0-9a-f]+/g, '').includes(digits);
}
const hasEscapes = (text) => /\\[ux0-7]|&(?:amp;)*#/.test(text);
const decimalEntity = (unit) => `&#${unit.codePointAt(0)};`;
const hexEntity = (unit) => `&#x${hex(unit.codePointAt(0) ?? 0, 1)};`;
const unicodeUnit = (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`;
function inDigits(bytes, before) {
    const text = [...bytes].map((byte) => before + hex(byte)).join('');
    return literally(text.replace(/^:/, ''));
}
function inUnits(secret, encode) {
    return literally(secret.split('').map(encode).join(''));
}
function literally(text) {
    const runs = text.match(/[A-Za-z0-9]+|[^A-Za-z0-9]+/g) ?? [];
    return runs.map((run) => (/^[A-Za-z0-9]/.test(run) ? run : escaped(quote(run))));
}
/** Each character as it is, or in any escape of it. */
function charactersOf(secret) {
    const runs = secret.match(/[A-Za-z0-9]+|\\+|[^A-Za-z0-9\\]/gsu) ?? [];
    return runs.map((run) => {
        if (/^[A-Za-z0-9]/.test(run))
            return run;
        return escaped(run.startsWith('\\') ? backslashes(run.length) : escapesOf(run));
    });
}
function escaped(source) {
    let expression;
    return {
        source: `(?:${source})`,
        matchedLength(text) {
            expression ??= new RegExp(`^(?:${source})`, 'iu');
            return expression.exec(text)?.[0].length ?? 0;
        },
    };
}
/** Each level of escaping doubles them; one expression for all of a run, since several would match in too many ways. */
function backslashes(count) {
    return `\\\\{${count},${count * 8}}|(?:${percent(0x5c)}|${unicode(0x5c)}){${count}}`;
}
const names = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
};
const letters = {
    '\n': 'n',
    '\r': 'r',
    '\t': 't',
    '\b': 'b',
    '\f': 'f',
    '\0': '0',
};
function escapesOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const bytes = [...Buffer.from(character)];
    const name = names[character];
    const letter = letters[character];
    return [
        bytes.map(percent).join(''),
        unicode(code),
        entity(code),
        ...(name ? [`&(?:amp;){0,3}${name};`] : []),
        ...(letter ? [`\\\\{1,8}${letter}`] : []),
        ...(character === ' ' ? ['\\+'] : []),
        ...(character === "'" ? [`'\\\\''`, `'"'"'`] : []),
        ...(code > 0x7f ? [quote(latin1(bytes)), '\\?{1,4}', '\\uFFFD{1,4}'] : []),
        // Last, since it is the beginning of some of the others.
        `${anyBackslashes}${quote(character)}`,
    ].join('|');
}
const anyBackslashes = '\\\\{0,8}';
function quote(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** UTF-8 that was read as Latin-1, as header lines are. */
function latin1(bytes) {
    return Buffer.from(bytes).toString('latin1');
}
function hex(value, width = 2) {
    return value.toString(16).padStart(width, '0');
}
function percent(byte) {
    return `%(?:25){0,3}${hex(byte)}`;
}
/** `\u00e9`, `\u{e9}`, `\xe9` and octal `\351`; two units for a character outside the basic plane. */
function unicode(code) {
    const units = String.fromCodePoint(code).split('');
    const escaped = units.map((unit) => `\\\\{1,8}u${hex(unit.charCodeAt(0), 4)}`).join('');
    const short = code < 0x100 ? `|\\\\{1,8}(?:x${hex(code)}|0?${code.toString(8).padStart(3, '0')})` : '';
    return `${escaped}|\\\\{1,8}u\\{0*${hex(code, 1)}\\}${short}`;
}
function entity(code) {
    return `&(?:amp;){0,3}#(?:0*${code}|x0*${hex(code, 1)});`;
}
/** At each of the three positions that a secret can have in a longer text; bits that it shares with its neighbours are left out. */
function base64Of(bytes) {
    return [0, 1, 2].flatMap((skipped) => {
        const rest = bytes.subarray(skipped);
        const whole = rest.toString('base64').replace(/=+$/, '');
        const aligned = whole.slice(0, Math.floor(rest.byteLength / 3) * 4);
        if (aligned.length < 8 && skipped > 0)
            return [];
        // The last characters agree only when nothing follows, as where the secret alone was encoded.
        const last = [...whole.slice(aligned.length)].map(base64Source).join('');
        const end = last === '' ? [] : [escaped(`(?:${last}=*)?`)];
        return [withRun(aligned || whole, (text) => [...base64Parts(text), ...end])];
    });
}
function base64Parts(text) {
    const runs = text.match(/[A-Za-z0-9]+|[+/]/g) ?? [];
    return runs.map((run) => (/[+/]/.test(run) ? escaped(base64Source(run)) : run));
}
/** In the alphabets for text and for URLs, and escaped. */
function base64Source(character) {
    if (character === '+')
        return `(?:-|${escapesOf('+')})`;
    return character === '/' ? `(?:_|${escapesOf('/')})` : character;
}
const prefix = '%(?:25){0,3}|\\\\{1,8}x|0x';
const separator = `[: ,]? ?(?:${prefix})|[: ,]`;
/** In hexadecimal digits: `70617373`, `%70%61%73%73`, `\x70\x61`, `70:61:73:73`. */
function bytesOf(bytes) {
    return [...bytes].map((byte, index) => escaped(`(?:${index === 0 ? prefix : separator})?${hex(byte)}`));
}
/** Every character in an escape, also those that need none. */
function unitsOf(secret) {
    return [...secret].map((character) => {
        const code = character.codePointAt(0) ?? 0;
        return escaped(`${unicode(code)}|${entity(code)}`);
    });
}

;// CONCATENATED MODULE: ./.build/secrets.js
/** Secrets: the texts that must never be shown, and other texts without them. */

/** A shorter text occurs in names and digests by chance; hiding it would garble messages and protect no secret. */
const shortestSecret = 4;
function createSecrets() {
    const known = new Map();
    /** The longest secret first, since one may be a part of another. */
    let forms = [];
    return {
        add(secret) {
            for (const variant of variantsOf(secret).filter((text) => !known.has(text)))
                known.set(variant, patternsOf(variant).map(formOf));
            const longestFirst = [...known].sort(([left], [right]) => right.length - left.length);
            forms = longestFirst.flatMap(([, each]) => each);
        },
        redact(text) {
            const whole = forms.reduce((rest, form) => form.hide(rest), text);
            return whole.includes(cutMark) ? withoutCut(whole, forms) : whole;
        },
    };
}
function formOf(pattern) {
    let expression;
    return {
        ...pattern,
        hide(text) {
            if (!pattern.mayMatch(text.toLowerCase()))
                return text;
            expression ??= new RegExp(pattern.parts().map(sourceOf).join(''), 'giu');
            return text.replace(expression, '***');
        },
    };
}
function sourceOf(part) {
    return typeof part === 'string' ? part : part.source;
}
/** The secret as it is, without the white space around it, each of its lines, and what Unicode and changes of case make of it. */
function variantsOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const texts = [secret, secret.trim(), ...lines.filter((line) => line.length >= 2 * shortestSecret)];
    const variants = texts.flatMap((text) => [
        text,
        text.normalize('NFC'),
        text.normalize('NFD'),
        text.toLowerCase(),
        text.toUpperCase(),
    ]);
    // What differs in case alone needs no expression of its own, unless the change of case has changed the length.
    const keys = variants.map((text) => `${text.length} ${text.toLowerCase()}`);
    return variants.filter((text, index) => text.trim().length >= shortestSecret && keys.indexOf(keys[index] ?? '') === index);
}
/** What `printable` puts where it cuts a text. */
const cutMark = '\u2026';
/** Hides the beginnings of secrets that the text was cut in. */
function withoutCut(text, forms) {
    const parts = text.split(cutMark);
    const last = parts.pop() ?? '';
    return [...parts.map((part) => withoutBeginning(part, forms)), last].join(cutMark);
}
/** Characters before a cut that are searched for the beginning of a secret. */
const searched = 4096;
function withoutBeginning(text, forms) {
    for (let start = Math.max(0, text.length - searched); start <= text.length - shortestSecret; start += 1)
        if (forms.some(({ parts }) => isBeginning(text, start, parts())))
            return `${text.slice(0, start)}***`;
    return text;
}
/** The beginning of an escape, or one of the two digits of a byte. */
const cutEscape = /^(?:[\\%&]\S{0,17}|[0-9a-f])$/i;
/** True when the text from `start` on is the beginning of what the parts match, and long enough to give something away. */
function isBeginning(text, start, parts) {
    let position = start;
    let previous = start;
    let matched = 0;
    for (const part of parts) {
        const rest = text.slice(position);
        if (rest === '')
            break;
        const length = typeof part === 'string' ? literalLength(rest, part) : part.matchedLength(rest);
        // A cut may also be in the middle of an escape, whose first character the part before may have matched.
        if (length === 0)
            return matched >= shortestSecret && (cutEscape.test(rest) || cutEscape.test(text.slice(previous)));
        previous = position;
        position += length;
        matched += typeof part === 'string' ? length : 1;
    }
    return position === text.length && matched >= shortestSecret;
}
/** Characters in which the text agrees with the literal: all of one or of the other, else none. */
function literalLength(text, literal) {
    const length = Math.min(text.length, literal.length);
    return text.slice(0, length).toLowerCase() === literal.slice(0, length).toLowerCase() ? length : 0;
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
        return { path: `/proc/self/fd/${descriptor}`, close };
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
    return Buffer.from(path).toString('latin1');
}
/** As `inBytes` writes it. */
function locationOf(descriptor) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${descriptor}`, 'latin1');
    }
    catch {
        // A container without /proc.
        return undefined;
    }
}
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
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .w)(error, path);
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
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .w)(error, path);
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
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .w)(error, path);
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
