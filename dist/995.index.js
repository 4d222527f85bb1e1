export const id = 995;
export const ids = [7420,995];
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

/***/ 12836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/** Reading flags: the arguments of the command line become raw inputs by the rows that a verb takes. */
/**
 * Reads `--name value`, `--name=value` and, for a switch, `--name` alone. A list may be given several times, and the input that is
 * `positional` without its flag. Throws what `errors` make for any other argument that is not a flag, an unknown flag, a missing value
 * and a flag that is given twice.
 */
function readFlags(rows, args, errors) {
    const positional = [...rows].find(([, row]) => row.positional);
    const found = new Map();
    const add = (name, row, value) => {
        const before = found.get(name);
        if (before !== undefined && row.kind !== 'list')
            throw errors.givenTwice(name);
        found.set(name, before === undefined ? value : `${before}\n${value}`);
    };
    for (let index = 0; index < args.length; index += 1) {
        const argument = args[index] ?? '';
        if (positional && isPositional(argument)) {
            add(...positional, argument);
            continue;
        }
        const { name, row, value } = readFlag(argument, args[index + 1], rows, errors);
        if (value !== undefined) {
            add(name, row, value);
        }
        else if (row.kind === 'switch') {
            add(name, row, 'true');
        }
        else {
            index += 1;
            const next = args[index];
            if (next === undefined || next.startsWith('--'))
                throw errors.withoutValue(name);
            add(name, row, next);
        }
    }
    return found;
}
/** `true` and `false` are meant as values of the switch before them. */
function isPositional(argument) {
    return argument !== '' && !argument.startsWith('-') && argument !== 'true' && argument !== 'false';
}
function readFlag(text, next, rows, errors) {
    const equals = text.indexOf('=');
    const name = text.slice(2, equals < 0 ? undefined : equals);
    if (!text.startsWith('--') || name === '')
        throw errors.notFlag(text);
    const row = rows.get(name);
    if (!row)
        throw errors.unknown(name, equals < 0 ? next : text.slice(equals + 1));
    return { name, row, ...(equals >= 0 && { value: text.slice(equals + 1) }) };
}


/***/ }),

/***/ 89867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createShell: () => (/* binding */ createShell)
});

// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/host/cache-folder.js
var cache_folder = __webpack_require__(17504);
// EXTERNAL MODULE: ./.build/host/credentials/credentials.js
var credentials = __webpack_require__(92662);
// EXTERNAL MODULE: ./.build/host/credentials/masking.js
var masking = __webpack_require__(5984);
// EXTERNAL MODULE: ./.build/host/github-api.js
var github_api = __webpack_require__(64043);
// EXTERNAL MODULE: ./.build/host/scratch.js
var scratch = __webpack_require__(16247);
// EXTERNAL MODULE: ./.build/host/tracked.js
var tracked = __webpack_require__(31799);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/inputs/input-kinds.js
/** The kinds of all inputs by name, for texts about inputs: they are held equal to the table, which takes longer to load. */
/** Without the flags that are no inputs of the action. */
const inputKinds = {
    path: 'text',
    references: 'list',
    output: 'text',
    overwrite: 'switch',
    referrers: 'switch',
    select: 'list',
    layers: 'list',
    operation: 'text',
    'entrypoint-only': 'switch',
    exclude: 'list',
    to: 'list',
    plan: 'text',
    formats: 'list',
    tags: 'list',
    wit: 'switch',
    names: 'list',
    annotations: 'list',
    'on-exists': 'text',
    interface: 'text',
    republish: 'switch',
    'hand-off': 'text',
    token: 'text',
    username: 'text',
    password: 'text',
    attest: 'text',
    transparency: 'text',
    key: 'text',
    'key-password': 'text',
    sbom: 'text',
    'signing-config': 'text',
    'trusted-root': 'text',
    repository: 'text',
    workflow: 'text',
    commit: 'text',
    identity: 'text',
    issuer: 'text',
    reproduce: 'switch',
    'policy-file': 'text',
    require: 'list',
    'ca-file': 'text',
    'plain-http': 'list',
    'allow-foreign-content': 'switch',
    comment: 'text',
    repositories: 'list',
    'pull-request': 'text',
    'result-file': 'text',
    results: 'list',
    index: 'text',
    'deploy-files': 'list',
    'dry-run': 'switch',
    explain: 'switch',
    cache: 'text',
    timeout: 'number',
    concurrency: 'number',
};

// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
;// CONCATENATED MODULE: ./.build/host/shell/input-lines.js
/** The lines of inputs that a hint ends with, as flags: a shell has no YAML to paste them into. */


/** `tags: |` with its items below, or `to: oci:./out`, where a line begins. */
const block = /\n([a-z-]+): (?:\|((?:\n {2}.*)+)|(.+))/g;
/** Only a workflow expands these. */
const expression = /\$\{\{.*?\}\}/g;
/** Lines below a hint in the same line as it: `Write one tag per line: --tags 1.0 --tags latest`. */
function linesAsFlags(hint) {
    return hint.replace(block, (_, name, items, value) => {
        const values = items === undefined ? [value ?? ''] : items.trim().split(/\n */);
        return values.map((one) => ` ${flag(name, one)}`).join('');
    });
}
function flag(name, value) {
    if (value === 'true' && inputKinds[name] === 'switch')
        return `--${name}`;
    return `--${name} ${valueWord(value)}`;
}
/** The value of a flag as one word, in which a person fills in what a workflow would have. */
function valueWord(value) {
    return (0,shell_word/* shellWord */.r)(value.replace(expression, '<value>'));
}

;// CONCATENATED MODULE: ./.build/host/shell/flag-hints.js
/** Errors on the command line: what they say of inputs and steps, in terms of flags and runs. */




/** Made for the first line that needs them, since most runs have none. */
const flag_hints_forms = (0,memoize/* once */.O)(() => {
    const names = Object.keys(inputKinds);
    const anyName = names.join('|');
    const anyHyphenated = names.filter((name) => name.includes('-')).join('|');
    const hints = [
        `"(?<quoted>${anyName}): (?<quotedValue>[^"]*)"`,
        `"(?<name>${anyName})"(?!:(?! (?:--|(?:${anyName}): )))`,
        // What stands before the line may end with a word that is an input too: "what it refers to: formats: \u2026".
        `(?<=^|[\\s(])(?<line>${anyName}): (?!--|(?:${anyName}): )(?<value>\\S.*?)(?=$| and (?:${anyName}): )`,
        `(?<![\\w./:@-])(?<bare>${anyHyphenated})(?![\\w/:-]|\\.\\w)`,
    ];
    const messages = [
        `(?<=^|; |\\b(?:and|but|in|of|with|without) )"(?<subject>${anyName})"(?=$|[,;]| (?!is not an? )[a-z])`,
        `^(?<line>${anyName}): `,
    ];
    return {
        inHint: new RegExp(hints.map((form) => `(?:the input )?${form}`).join('|'), 'g'),
        inMessage: new RegExp(messages.join('|'), 'g'),
    };
});
/** What is said of workflows, for a reader who has none. */
const phrases = [
    [
        /\bLet a shell expand it in double quotes, or write an expression in the workflow: .*/g,
        'Write it in double quotes, in which the shell expands it.',
    ],
    [/, or an expression of the workflow\b/g, ''],
    [/\bdocker\/login-action\b/g, 'docker login'],
    [/\bbefore this step\b/g, 'first'],
    [/\b(one|a separate) step\b/g, '$1 run'],
    [/\ba step of its own\b/g, 'a run of its own'],
];
/** The error with flags in place of inputs. */
function explainInShell(error) {
    const message = messageWithFlags(error.message);
    const hint = linesAsFlags(error.hint).split('\n').map(hintWithFlags).join('\n');
    if (message === error.message && hint === error.hint)
        return error;
    return new errors/* CodedError */.AK(error.code, message, { hint, cause: error });
}
/** `formats: wasm:a.wasm` becomes `--formats wasm:a.wasm`, and `"exclude"` becomes `--exclude`. */
function hintWithFlags(hint) {
    const text = phrases.reduce((rest, [inWorkflow, inShell]) => rest.replace(inWorkflow, inShell), hint);
    return text.replace(flag_hints_forms().inHint, (...found) => {
        const { quoted, quotedValue, name, line, value, bare } = groupsOf(found);
        return flag_hints_flag(quoted ?? name ?? line ?? bare ?? '', quotedValue ?? value?.replace(/(?<=[^./])\.$/, ''));
    });
}
/** `"to" is not given` becomes `--to is not given`. */
function messageWithFlags(message) {
    return message.replace(flag_hints_forms().inMessage, (...found) => {
        const { subject, line } = groupsOf(found);
        return subject === undefined ? `--${line} ` : `--${subject}`;
    });
}
function groupsOf(found) {
    return found.at(-1);
}
function flag_hints_flag(name, value) {
    if (value === undefined)
        return `--${name}`;
    const isTruth = value === 'true' || value === 'false';
    // `tags` is a list, and a switch of inspect.
    if (inputKinds[name] === 'list' && isTruth)
        return `--${name}=${value}`;
    if (inputKinds[name] !== 'switch')
        return `--${name} ${valueWord(value)}`;
    return value === 'true' ? `--${name}` : `--${name}=${value}`;
}

// EXTERNAL MODULE: ./.build/inputs/common-inputs.js + 2 modules
var common_inputs = __webpack_require__(76258);
// EXTERNAL MODULE: ./.build/inputs/quick.js
var quick = __webpack_require__(5117);
// EXTERNAL MODULE: ./.build/host/shell/read-flags.js
var read_flags = __webpack_require__(12836);
;// CONCATENATED MODULE: ./.build/host/shell/inputs.js
/** Inputs on the command line: the flags, with the password from stdin where one of them says so. */




/** Throws `input` for a flag that cannot be used; `stdin` is read only for `--password-stdin`. */
async function readShellInputs(verb, args, stdin) {
    const given = readQuickly(verb, args) ?? (await loadFlags()).parseFlags(verb, args);
    const json = given.has('json') ? common_inputs/* commonInputs */.j.json.read(given.get('json'), 'json') : undefined;
    const fromStdin = common_inputs/* commonInputs */.j['password-stdin'].read(given.get('password-stdin'), 'password-stdin');
    if (!fromStdin)
        return { raw: given, json };
    requireLogin(given);
    const { readPassword } = await __webpack_require__.e(/* import() */ 1595).then(__webpack_require__.bind(__webpack_require__, 1595));
    return { raw: new Map(given).set('password', await readPassword(stdin())), json };
}
const loadFlags = () => Promise.all(/* import() | inputs */[__webpack_require__.e(8129), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 29207));
function readQuickly(verb, args) {
    const rows = (0,quick/* quickRows */.f)(verb);
    if (!rows)
        return undefined;
    const named = new Map(rows.map(([key, row]) => [row.name ?? key, row]));
    const wrong = () => new Error('The whole table of inputs explains what is wrong.');
    const errors = { notFlag: wrong, unknown: wrong, withoutValue: wrong, givenTwice: wrong };
    return (0,quick/* unlessWrong */.e)(() => (0,read_flags/* readFlags */.u)(named, args, errors));
}
/** What is wrong with the flags is said before anybody waits for stdin. */
function requireLogin(given) {
    if (given.has('password'))
        throw new errors/* CodedError */.AK('input', '--password-stdin is given together with --password', {
            hint: 'Leave --password out.',
        });
    if (!given.get('username')?.trim())
        throw new errors/* CodedError */.AK('input', '--password-stdin is given without --username', {
            hint: 'Add the user name: --username <name>',
        });
}

// EXTERNAL MODULE: ./.build/host/safe-json.js
var safe_json = __webpack_require__(84591);
;// CONCATENATED MODULE: ./.build/host/shell/show.js
/** What the command line shows of a result or of an error. */



/** JSON goes to stdout, unless a person reads it there; the lines for people come last, on stderr. */
function showResult(presentation, log, stdout, json = !stdout.isTTY) {
    log.progress(undefined);
    if (presentation.text !== undefined)
        stdout.write(presentation.text);
    else if (json)
        stdout.write(`${(0,safe_json/* safeJson */.o)(presentation.json)}\n`);
    for (const notice of presentation.notices)
        log.notice(messageWithFlags(notice));
    const lines = log.isTerminal ? presentation.terminalLines : undefined;
    for (const line of lines ?? presentation.lines)
        log.info(line);
    for (const warning of presentation.warnings)
        log.warn(messageWithFlags(warning));
    if (presentation.failure)
        showError(presentation.failure.error, presentation.failure.others, log);
    else if (log.isTerminal)
        showNextStep(presentation.nextStep ?? [], log);
}
function showNextStep(lines, log) {
    if (lines.length > 0)
        log.info('');
    for (const line of lines)
        log.info(hintWithFlags(line));
}
/** `others` is what failed besides; an error that is a bug is shown with where it happened. */
function showError(error, others, log) {
    log.progress(undefined);
    for (const line of others)
        log.info(line);
    for (const { code, message, hint } of (0,errors/* problemsOf */.GW)(error)) {
        log.error(`${message} [${code}]`);
        for (const line of hint.split('\n'))
            log.info(`  ${line}`);
    }
    const trace = error.code === 'internal' && error.cause instanceof Error ? error.cause.stack : undefined;
    for (const line of trace?.split('\n').slice(0, 20) ?? [])
        log.info(`  ${line}`);
}

// EXTERNAL MODULE: ./.build/secrets.js + 1 modules
var _build_secrets = __webpack_require__(49835);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/host/progress.js
var progress = __webpack_require__(39910);
;// CONCATENATED MODULE: ./.build/host/shell/terminal.js
/** Log lines on stderr: on a terminal with colours, and with a progress bar below them. */



const colours = { error: 31, warning: 33, note: 36 };
const lineLimit = 64_000;
function createTerminal(stream, environment) {
    const onTerminal = stream.isTTY === true && environment.TERM !== 'dumb';
    const coloured = useColours(onTerminal, environment);
    const secrets = (0,_build_secrets/* createSecrets */.g)();
    const bar = onTerminal ? createBar(stream) : createLines(stream);
    const line = (text) => {
        bar.clear();
        stream.write(`${(0,_build_text/* printable */.g$)(secrets.redact(text), lineLimit)}\n`);
    };
    const labelled = (label, text) => {
        bar.clear();
        const word = coloured ? `\u001b[${colours[label]}m${label}:\u001b[0m` : `${label}:`;
        stream.write(`${word} ${(0,_build_text/* printable */.g$)(secrets.redact(text), lineLimit)}\n`);
    };
    return {
        isTerminal: stream.isTTY === true,
        info: line,
        notice: (text) => labelled('note', text),
        warn: (text) => labelled('warning', text),
        error: (text) => labelled('error', text),
        progress: bar.show,
        mask: secrets.add,
        redact: secrets.redact,
    };
}
/** `FORCE_COLOR` decides when it is set, as in Node itself (tty.WriteStream.getColorDepth); then `NO_COLOR` (no-color.org). */
function useColours(onTerminal, { FORCE_COLOR: force, NO_COLOR: no }) {
    if (force)
        return force !== '0' && force !== 'false';
    return onTerminal && !no;
}
function createBar(stream) {
    let due = (0,progress/* createThrottle */.v3)(100, true);
    let shown = false;
    const clear = () => {
        if (shown)
            stream.write('\r\u001b[2K');
        shown = false;
    };
    return {
        clear,
        show(state) {
            if (!state) {
                clear();
                due = (0,progress/* createThrottle */.v3)(100, true);
            }
            else if (due()) {
                stream.write(`\r\u001b[2K${(0,progress/* progressBar */.hr)(state, stream.columns ?? 80)}`);
                shown = true;
            }
        },
    };
}
function createLines(stream) {
    let due;
    return {
        clear: () => { },
        show(state) {
            due = state ? (due ?? (0,progress/* createThrottle */.v3)(5000)) : undefined;
            if (state && due?.())
                stream.write(`${(0,progress/* progressLine */.oz)(state)}\n`);
        },
    };
}

;// CONCATENATED MODULE: ./.build/host/shell/shell.js
/** The Host on the command line: inputs from flags, JSON on stdout, lines for people on stderr. */











const defaultTo = 'oci:./oci-layout';
function createShell(verb, args, environment, { stdin, stdout, stderr }) {
    const terminal = createTerminal(stderr, environment);
    let json;
    return {
        async readInputs() {
            const inputs = await readShellInputs(verb, args, stdin);
            json = inputs.json;
            return (0,masking/* maskInputs */.aY)(terminal, inputs.raw);
        },
        log: {
            ...terminal,
            notice: (line) => terminal.notice(messageWithFlags(line)),
            warn: (line) => terminal.warn(messageWithFlags(line)),
        },
        environment,
        defaultTo,
        trigger: { kind: 'shell' },
        gitHubApi: (0,github_api/* gitHubApi */.a)(environment),
        openWorkspace: async (options) => (await loadWorkspace()).openFiles(options),
        readInputFile: async (...file) => (await __webpack_require__.e(/* import() */ 7436).then(__webpack_require__.bind(__webpack_require__, 27436))).readInputFile(...file),
        openWorkspaceFile: async (...file) => (await __webpack_require__.e(/* import() */ 4795).then(__webpack_require__.bind(__webpack_require__, 94795))).openWorkspaceFile(...file),
        writeResultFile: async (...file) => (await __webpack_require__.e(/* import() */ 6563).then(__webpack_require__.bind(__webpack_require__, 76563))).writeResultFile(...file),
        credentials: (login) => (0,credentials/* createCredentials */.z)({ environment, log: terminal, login }),
        facts: (0,memoize/* memoize */.B)((path) => facts(path, environment, terminal)),
        ...(0,tracked/* lazyTrackedFiles */.I)(environment),
        scratch: (0,scratch/* createScratch */.H)(environment),
        ...(0,cache_folder/* cacheFolder */.n)(environment),
        keepsLayers: true,
        explain: (error) => (0,masking/* redactedError */.JM)(explainInShell(error), terminal.redact),
        show: async (presentation) => showResult(presentation, terminal, stdout, json),
        fail: (error) => showError(error, [], terminal),
    };
}
/** Verbs that read no workspace do not load it. */
const loadWorkspace = () => Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 12175));
async function facts(path, environment, log) {
    const { readCheckoutOf, commitFacts, folderNames } = await loadWorkspace();
    const checkout = await readCheckoutOf(path, environment);
    if (checkout.kind === 'refused')
        log.info(`The commit is not known: ${checkout.reason}`);
    if (checkout.kind === 'read' && checkout.note !== undefined)
        log.notice(checkout.note);
    const commit = commitFacts(checkout, environment);
    return { ...folderNames(path, undefined, commit.source), ...commit };
}


/***/ }),

};
