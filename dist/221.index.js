export const id = 221;
export const ids = [221];
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

/***/ 2790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ commitFacts),
/* harmony export */   ey: () => (/* binding */ sourceDate),
/* harmony export */   kk: () => (/* binding */ utcSeconds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _plan_source_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4551);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/** Facts about the commit, found in the same way from both doors so that equal workspaces give equal annotations. */



/** What git read, with `SOURCE_DATE_EPOCH` before the commit's time. */
function commitFacts(checkout, environment, head = 'HEAD commit') {
    const read = checkout.kind === 'read' ? checkout : undefined;
    const url = read?.origin === undefined ? undefined : (0,_plan_source_url_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceUrl */ .H)(read.origin);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `SOURCE_DATE_EPOCH is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text, 60)}"`, {
        hint: 'Set it to seconds since 1970, for instance with: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
    });
}
function commitDate(seconds, origin) {
    const value = seconds === undefined ? undefined : utcSeconds(seconds * 1000);
    return value === undefined ? undefined : { value, origin };
}
/** RFC 3339 in UTC without fractions; `undefined` for what lies outside of the years 1970 to 9999. */
function utcSeconds(milliseconds) {
    if (!(milliseconds >= 0 && milliseconds < Date.UTC(10_000, 0)))
        return undefined;
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createCredentials)
});

// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(5118);
;// CONCATENATED MODULE: ./.build/host/credentials/docker-config.js
/** Docker configurations: the files that `docker login`, `podman login` and their kin leave behind, as records. */




const sizeLimit = 1024 * 1024;
/**
 * Every configuration there is, the first to be asked first: `DOCKER_AUTH_CONFIG` (its `auths` alone), Docker's file, then
 * podman's. A malformed one is told to `warn` and left out.
 */
async function readDockerConfigs(environment, warn) {
    const found = [];
    const keep = (text, origin) => {
        const config = text?.trim() ? parseDockerConfig(text, origin) : undefined;
        if (config)
            found.push(config);
        else if (text?.trim())
            warn(`${origin} is not a Docker configuration and is left aside`);
    };
    keep(environment.DOCKER_AUTH_CONFIG, 'DOCKER_AUTH_CONFIG');
    for (const { path, origin } of configFiles(environment)) {
        keep(await readIfPresent(path, () => warn(`${origin} cannot be read and is left aside`)), origin);
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
        const file = await (0,promises_.open)(path);
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
/** Reads the JSON of a configuration; `undefined` when it is none. */
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
const dockerHub = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
/** One name for each registry: lower-case, and the three names of Docker Hub as one. */
function registryName(host) {
    const lower = host.toLowerCase();
    return dockerHub.includes(lower) ? 'docker.io' : lower;
}
/**
 * The value for exactly this host: its own key first, then one that is the same host written as an address. Keys of a part of a
 * registry (`host/namespace`, as podman writes them) are for nobody here.
 */
function forHost(table, host) {
    if (Object.hasOwn(table, host))
        return table[host];
    const wanted = registryName(host);
    const key = Object.keys(table).find((candidate) => hostOfKey(candidate) === wanted);
    return key === undefined ? undefined : table[key];
}
function hostOfKey(key) {
    const host = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1];
    return host === undefined ? undefined : registryName(host);
}
/** An entry of `auths` as a credential; `undefined` when it holds none. */
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
    // Docker pads what it decodes with NUL bytes.
    const trimmed = password.replace(/\0+$/, '');
    return username && trimmed ? { kind: 'basic', username, password: trimmed } : undefined;
}

// EXTERNAL MODULE: ./.build/host/exec.js
var exec = __webpack_require__(3404);
;// CONCATENATED MODULE: ./.build/host/credentials/helper.js
/** Credential helpers: `docker-credential-<name> get`, asked for one registry. */




const nameForm = /^[a-z0-9-]{1,64}$/;
// A helper may itself ask a cloud for a token.
const deadline = 30_000;
/**
 * What the helper knows of the host, or `undefined`. A helper that is missing or fails is a warning that never repeats what it
 * said, since that may hold a secret. Protocol: docker-credential-helpers, README "Development".
 */
async function askHelper(name, host, context) {
    const program = `docker-credential-${name}`;
    if (!nameForm.test(name))
        return warned(context, `"${(0,_build_text/* printable */.g$)(name, 80)}" is not the name of a credential helper`);
    const path = (0,exec/* findExecutable */.o)(program, context.environment);
    if (path === undefined)
        return warned(context, `${program} is not on PATH`);
    const input = registryName(host) === 'docker.io' ? 'https://index.docker.io/v1/' : host;
    const end = await (0,exec/* runExecutable */.y)(path, ['get'], {
        environment: withoutInputs(context.environment),
        input,
        deadline,
    });
    if (end.code === 0)
        return readAnswer(end.stdout) ?? warned(context, `${program} gave no credential for ${host}`);
    if (/credentials not found/i.test(end.stdout + end.stderr))
        return undefined;
    return warned(context, `${program} failed for ${host} (${end.code === undefined ? 'no answer' : `exit code ${end.code}`})`);
}
/** An empty answer means anonymous access. */
function readAnswer(stdout) {
    try {
        const answer = JSON.parse(stdout);
        if (!(0,json/* isRecord */.u4)(answer))
            return undefined;
        const { Username: username, Secret: secret } = answer;
        if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
            return undefined;
        return username === '<token>'
            ? { kind: 'identity', token: secret }
            : { kind: 'basic', username, password: secret };
    }
    catch {
        return undefined;
    }
}
/** The secrets of our own inputs are none of a helper's business. */
function withoutInputs(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^INPUT_/i.test(name)));
}
function warned(context, line) {
    context.warn(line);
    return undefined;
}

// EXTERNAL MODULE: ./.build/host/credentials/masking.js
var masking = __webpack_require__(5984);
;// CONCATENATED MODULE: ./.build/host/credentials/credentials.js
/** Credentials: the sources of a registry's credential in order, the first that has one wins. */




const tokenHost = 'ghcr.io';
/**
 * Finds the credential for exactly one host: `username` with `password`, then the configuration that `docker login` left, then
 * `token`. Each is masked before it is returned; each host is looked up once.
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
        return credential && (0,masking/* masked */.I)(options.log, credential);
    };
}
function fromInputs({ login }, host) {
    if (!login.password || registryName(host) !== registryName(login.password.registry))
        return undefined;
    const { username, password } = login.password;
    return { kind: 'basic', username, password };
}
async function fromConfigs(configs, host, environment, warn) {
    for (const config of configs) {
        for (const name of helpersOf(config, host, warn)) {
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
/** Docker CLI, configfile/file.go: the helper of a host stands in for the store of all hosts. */
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
    // ghcr.io reads the token alone, and any name will do.
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
/* harmony export */   $: () => (/* binding */ maskSecret),
/* harmony export */   I: () => (/* binding */ masked)
/* harmony export */ });
/** The forms in which a secret may turn up, all of which are masked before anything can print them. */
// Masking a shorter text would punch holes into digests and names, and would hide no secret.
const shortest = 4;
/** Masks a secret as it is, URL-encoded, and joined with its user name as HTTP's Basic scheme sends it. */
function maskSecret(log, secret, username) {
    if (secret === '')
        return;
    const basic = username === undefined ? [] : [Buffer.from(`${username}:${secret}`).toString('base64')];
    const forms = new Set([secret, secret.trim(), encodeURIComponent(secret), ...basic]);
    for (const form of forms)
        if (form.length >= shortest)
            log.mask(form);
}
/** Masks what a credential holds and returns it. */
function masked(log, credential) {
    if (credential.kind === 'basic')
        maskSecret(log, credential.password, credential.username);
    else
        maskSecret(log, credential.token);
    return credential;
}


/***/ }),

/***/ 3404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findExecutable),
/* harmony export */   y: () => (/* binding */ runExecutable)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/** Other programs: `git` and credential helpers, found on PATH and run without a shell, with a deadline and bounded output. */



const outputLimit = 1024 * 1024;
/**
 * The full path of a program in a folder of PATH. Names are never looked up in the current folder, as Windows would do: it is a
 * workspace that somebody else may have filled.
 */
function findExecutable(name, environment) {
    const path = environment.PATH ?? environment.Path ?? '';
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    const folders = path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder));
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file)).find(isExecutable);
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** Runs a program to its end; a failure is a result. */
function runExecutable(path, args, options) {
    const settings = {
        env: { ...options.environment },
        ...(options.folder !== undefined && { cwd: options.folder }),
        timeout: options.deadline,
        killSignal: 'SIGKILL',
        maxBuffer: outputLimit,
        windowsHide: true,
    };
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(path, [...args], settings, (error, stdout, stderr) => {
            const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
            resolve({ code, stdout, stderr });
        });
        // A program that does not read what it is given closes the pipe; how it ends says enough.
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input ?? '');
    });
}


/***/ }),

/***/ 833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ folderName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** What the root of a workspace is called, for artifacts that are all of it. */

/** The repository's name at the top of its checkout, which may be cloned under any name; else the folder's own. */
function folderName(path, isTop, source) {
    const repository = isTop ? source?.value.split('/').at(-1) : undefined;
    if (source && repository)
        return { value: repository, origin: source.origin };
    return { value: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)), origin: 'name of the folder' };
}


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isTop),
/* harmony export */   b: () => (/* binding */ readCheckout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3404);
/** What git knows of the checkout a folder lies in: HEAD, its time, where it came from, and where in it the folder is. */



const deadline = 10_000;
/**
 * Reads with plumbing commands alone, which start no pager, hook, alias, diff driver or signature check that the
 * repository's own configuration may name; transports are off, so that a missing object is not fetched.
 */
async function readCheckout(folder, environment) {
    if (!isFolder(folder))
        return { kind: 'absent' };
    const program = (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .findExecutable */ .o)('git', environment);
    if (program === undefined)
        return { kind: 'refused', reason: 'git is not installed' };
    const git = (...args) => (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .runExecutable */ .y)(program, [...fixed, ...args], {
        folder,
        environment: gitEnvironment(environment),
        deadline,
    });
    const inside = await git('rev-parse', '--show-prefix');
    if (inside.code !== 0)
        return notRead(inside);
    const [head, origin] = await Promise.all([
        git('rev-list', '--max-count=1', '--timestamp', 'HEAD', '--'),
        git('config', '--no-includes', '--get', 'remote.origin.url'),
    ]);
    return {
        kind: 'read',
        prefix: inside.stdout.trim(),
        ...readHead(head.stdout),
        ...(origin.code === 0 && { origin: origin.stdout.trim() }),
    };
}
/** Whether the folder is the top of its checkout. */
function isTop(checkout) {
    return checkout.kind === 'read' && checkout.prefix === '';
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
const fixed = [
    '--no-replace-objects',
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    // A folder of the workspace can be made to look like a repository of its own; a checkout is not one of these.
    ...['-c', 'safe.bareRepository=explicit'],
];
const passedOn = [
    'PATH',
    'Path',
    'HOME',
    'USERPROFILE',
    'SystemRoot',
    'XDG_CONFIG_HOME',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CEILING_DIRECTORIES',
];
function gitEnvironment(environment) {
    const kept = passedOn.map((name) => [name, environment[name]]).filter(([, value]) => value !== undefined);
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        LC_ALL: 'C',
    };
}
function notRead({ stderr }) {
    if (stderr.includes('not a git repository'))
        return { kind: 'absent' };
    const first = stderr.split('\n').find((line) => line.trim() !== '') ?? 'git did not answer';
    return { kind: 'refused', reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(first.replace(/^fatal: /, '')) };
}
/** `<seconds> <object name>`; empty before the first commit. */
function readHead(output) {
    const found = /^(\d+) ([0-9a-f]{40}|[0-9a-f]{64})$/m.exec(output);
    return found?.[2] ? { revision: found[2], seconds: Number(found[1]) } : {};
}


/***/ }),

/***/ 7436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2543);
/** Files that an input names and that may lie anywhere: a plan, certificates. */





const sizeLimit = 16 * 1024 * 1024;
// Without blocking, so that a pipe nobody writes to is refused instead of waited for; Windows has no such flag.
const readOnly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Reads the whole file. Throws `input` when it is absent, no regular file or larger than 16 MiB. */
async function readInputFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readOnly).catch((error) => Promise.reject(explained(error, path)));
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw unusable(path, 'is not a file');
        if (found.size > sizeLimit)
            throw unusable(path, `is larger than ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readableSize */ .g1)(sizeLimit)}`);
        return await file.readFile();
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .w)(error, path);
    }
    finally {
        await file.close();
    }
}
function explained(error, path) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' ? unusable(path, 'does not exist') : (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .w)(error, path);
}
function unusable(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .AK('input', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} ${why}`, {
        hint: 'Correct the path; it is relative to the current folder.',
    });
}


/***/ }),

/***/ 9910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ progressBar),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   v3: () => (/* binding */ createThrottle)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2543);
/** Progress as text, and how often it is worth a line. */

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
/** Lets one call through in each interval of milliseconds; the first one only after a whole interval, unless `eager`. */
function createThrottle(interval, eager = false) {
    let last = eager ? -Infinity : performance.now();
    return () => {
        const now = performance.now();
        if (now - last < interval)
            return false;
        last = now;
        return true;
    };
}


/***/ }),

/***/ 4591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/** JSON that is safe to print: valid as it is, and inert on a terminal and in the log of a runner. */
const escapes = /[\u007f-\u009f\p{Cf}\p{Co}\u2028\u2029]/gu;
/** Indented JSON whose texts hold no control or format character and start no workflow command; it reads back unchanged. */
function safeJson(value) {
    const text = JSON.stringify(value, null, 2).replace(escapes, (character) => character.split('').map(escaped).join(''));
    return text.replaceAll('::', ':\\u003a').replaceAll('##[', '##\\u005b');
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 6247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5214);
/** Scratch space: one private folder per run, gone at exit. */





const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Returns a function that makes the folder when it is first called, below `RUNNER_TEMP` or the system's folder, readable for
 * this user alone. It is removed at exit, also when a signal ends the process.
 */
function createScratch(environment) {
    let made;
    return () => {
        made ??= make(environment.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)());
        return made;
    };
}
async function make(parent) {
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, 'oci-wasm-publish-'));
        removeAtExit(folder);
        return folder;
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(error, parent);
    }
}
function removeAtExit(folder) {
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    process.once('exit', remove);
    for (const signal of signals) {
        const end = () => {
            remove();
            // Others that listen decide themselves whether the process goes on.
            if (process.listenerCount(signal) === 0)
                process.kill(process.pid, signal);
        };
        process.once(signal, end);
    }
}


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k8: () => (/* binding */ inputRows),
  Vc: () => (/* binding */ inputsOf)
});

// UNUSED EXPORTS: inputs

// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/inputs/kinds.js
/** The kinds of inputs: how the raw text of a flag or action input becomes a value. */


/** Text without the white space around it. */
const kinds_text = { kind: 'text', read: (raw) => raw?.trim() };
/** Text exactly as it was given: the white space of a secret may belong to it. */
const verbatim = { kind: 'text', read: (raw) => raw };
/** Text that has a value without being given. */
function textOr(initial) {
    return { kind: 'text', default: initial, read: (raw) => raw?.trim() ?? initial };
}
/** One item per line, each once; blank lines do not count. */
function listOf(read) {
    return { kind: 'list', read: (raw) => [...new Set(lines(raw))].map(read) };
}
const list = listOf((line) => line);
/** `key=value` lines; the last one of a key counts. */
const annotations = {
    kind: 'list',
    read: (raw) => Object.fromEntries(lines(raw).map(annotation)),
};
/** `false` unless given. */
const toggle = {
    kind: 'switch',
    default: 'false',
    read(raw, name) {
        const word = raw?.trim().toLowerCase() ?? 'false';
        if (word === 'true' || word === 'false')
            return word === 'true';
        throw new errors/* CodedError */.AK('input', `"${name}" is "${(0,_build_text/* printable */.g$)(word, 60)}"`, { hint: 'Use true or false.' });
    },
};
/** A whole number. */
function numberOr(initial, { least, most }) {
    return {
        kind: 'number',
        default: String(initial),
        read(raw, name) {
            const value = Number(raw?.trim() ?? initial);
            if (Number.isInteger(value) && value >= least && value <= most)
                return value;
            throw new errors/* CodedError */.AK('input', `"${name}" is "${(0,_build_text/* printable */.g$)(String(raw), 60)}"`, {
                hint: `Use a whole number from ${least} to ${most}.`,
            });
        },
    };
}
/** A number of seconds, read as milliseconds. */
function secondsOr(initial, range) {
    const seconds = numberOr(initial, range);
    return { ...seconds, read: (raw, name) => seconds.read(raw, name) * 1000 };
}
function lines(raw) {
    return (raw ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function annotation(line) {
    const equals = line.indexOf('=');
    const key = line.slice(0, equals).trim();
    if (equals > 0 && key && !/\s/.test(key))
        return [key, line.slice(equals + 1).trim()];
    throw new errors/* CodedError */.AK('input', `"${(0,_build_text/* printable */.g$)(line)}" is not an annotation`, {
        hint: 'Write one key=value per line, for instance org.opencontainers.image.licenses=Apache-2.0.',
    });
}

;// CONCATENATED MODULE: ./.build/inputs/inputs.js
/** The one table of inputs: flags and action inputs have its names; `action.yml` and the README are held equal to it. */


const publish = ['publish'];
const inputs = {
    path: {
        ...textOr('.'),
        verbs: publish,
        description: 'Folder to search; nothing outside it is read.',
    },
    exclude: { ...list, verbs: publish, description: 'Globs of files and folders to leave out.' },
    to: {
        ...list,
        verbs: publish,
        description: 'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` on the command line.',
    },
    plan: {
        ...kinds_text,
        verbs: publish,
        description: 'A plan that an earlier `dry-run` printed; detection is skipped.',
    },
    formats: {
        ...listOf(formatLine),
        verbs: publish,
        description: 'Formats to publish, as `<format>` or `<format>:<path>`, or a declared format as `./<file>.json`. Default: all Wasm formats.',
    },
    tags: {
        ...listOf(reference/* parseTag */.ED),
        verbs: publish,
        description: 'Tags for every artifact. Default: by version and event.',
    },
    annotations: {
        ...annotations,
        verbs: publish,
        description: 'Annotations for every manifest, as `key=value`.',
    },
    token: {
        ...kinds_text,
        verbs: publish,
        secret: true,
        description: 'Token for ghcr.io; it is sent to no other host.',
    },
    username: { ...kinds_text, verbs: publish, description: 'User name for the registry in `to`.' },
    password: {
        ...verbatim,
        verbs: publish,
        secret: true,
        description: 'Password or token for the registry in `to`.',
    },
    'ca-file': { ...kinds_text, verbs: publish, description: 'PEM file with additional CA certificates.' },
    'plain-http': {
        ...list,
        verbs: publish,
        description: 'Registries to contact over HTTP instead of HTTPS; loopback addresses always are.',
    },
    'dry-run': {
        ...toggle,
        verbs: publish,
        description: 'Print the plan with the digests that would result, without any network access.',
    },
    explain: {
        ...toggle,
        verbs: publish,
        description: 'Say for each file why it was published or left out.',
    },
    timeout: {
        ...secondsOr(900, { least: 1, most: 24 * 3600 }),
        verbs: publish,
        description: 'Total time in seconds for retrying failed registry requests.',
    },
    concurrency: {
        ...numberOr(5, { least: 1, most: 64 }),
        verbs: publish,
        description: 'Maximum parallel blob uploads per registry.',
    },
    help: { ...toggle, verbs: publish, cliOnly: true, description: 'Print this help.' },
    version: { ...toggle, verbs: publish, cliOnly: true, description: 'Print the version.' },
};
/** The rows by name, to walk the table. */
const inputRows = inputs;
/** The rows that a verb takes, in the order of the table. */
function inputsOf(verb) {
    return Object.entries(inputRows).filter(([, row]) => row.verbs.includes(verb));
}
function formatLine(line) {
    if (line.startsWith('./'))
        return { format: line };
    const colon = line.indexOf(':');
    if (colon < 0)
        return { format: line };
    const argument = line.slice(colon + 1).trim();
    return { format: line.slice(0, colon).trim(), ...(argument && { argument }) };
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

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ createDigester),
/* harmony export */   g4: () => (/* binding */ digestAlgorithm),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   nz: () => (/* binding */ encodedDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** A digest: the name of some bytes, parsed once and trusted afterwards. */

const form = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** Returns the text as a digest, or `undefined` when it is none of the registered algorithms' forms (image-spec, descriptor.md#digests). */
function parseDigest(text) {
    return form.test(text) ? text : undefined;
}
/** The sha256 digest of bytes in memory. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex')}`;
}
/** The hexadecimal part alone. */
function encodedDigest(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** `sha256` or `sha512`. */
function digestAlgorithm(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** Computes a digest and a size while bytes pass by. */
function createDigester(algorithm = 'sha256') {
    const state = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    let size = 0;
    return {
        update(chunk) {
            state.update(chunk);
            size += chunk.byteLength;
        },
        get size() {
            return size;
        },
        digest: () => `${algorithm}:${state.digest('hex')}`,
    };
}


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   R4: () => (/* binding */ beginsWithHost),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   mK: () => (/* binding */ printRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6198);
/** References: where something lies in a registry, parsed by the distribution specification's grammar. */



// distribution-spec v1.1, "Pulling manifests".
const nameForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const hostForm = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;
function isTag(text) {
    return tagForm.test(text);
}
/** Throws `invalid-reference` for a tag the specification forbids. */
function parseTag(text) {
    if (isTag(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}" is not a tag`, {
        hint: 'Use at most 128 letters, digits, "_", "." and "-", beginning with a letter, a digit or "_".',
    });
}
function isRepositoryName(text) {
    return nameForm.test(text);
}
/** `host/name`, as a user would paste it. */
function printRepository(repository) {
    return `${repository.host}/${repository.name}`;
}
/** True when a path begins with a host – a first segment with a dot, a port, or `localhost` – and so names something in a registry. */
function beginsWithHost(text) {
    const [first = '', ...rest] = text.split('/');
    return rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
}
/**
 * Parses `host/name[:tag][@digest]`. A first component without dot, port or `localhost` means Docker Hub, whose one-word
 * names lie below `library/`. Upper case in the name is an error; lower it before, where that is wanted.
 */
function parseReference(text) {
    const [beforeDigest, digest] = cutDigest(text);
    const [path, tag] = cutTag(beforeDigest);
    const repository = parseRepository(path, text);
    return { ...repository, ...(tag !== undefined && { tag: parseTag(tag) }), ...(digest && { digest }) };
}
function cutDigest(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return [text, undefined];
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1));
    if (!digest)
        throw malformed(text, 'what follows "@" is not a digest');
    return [text.slice(0, at), digest];
}
function cutTag(text) {
    const colon = text.lastIndexOf(':');
    return colon > text.lastIndexOf('/') && text.includes('/')
        ? [text.slice(0, colon), text.slice(colon + 1)]
        : [text, undefined];
}
function parseRepository(path, whole) {
    const [first = '', ...rest] = path.split('/');
    const named = beginsWithHost(path);
    const host = named ? first : 'docker.io';
    const name = named ? rest.join('/') : rest.length > 0 ? path : `library/${path}`;
    if (!hostForm.test(host))
        throw malformed(whole, `"${host}" is not a host`);
    if (name !== name.toLowerCase())
        throw malformed(whole, 'a repository name is lower-case');
    if (!isRepositoryName(name))
        throw malformed(whole, `"${name}" is not a repository name`);
    if (host.length + name.length > 254)
        throw malformed(whole, 'host and name are longer than 255 characters');
    return { host, name };
}
function malformed(text, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}" is not a reference: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(why)}`, {
        hint: /^[a-z]+:\/\//i.test(text)
            ? `Write it without a scheme: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text.replace(/^[a-z]+:\/\//i, ''))}`
            : 'Write it as host/name, host/name:tag or host/name@sha256:…, for instance ghcr.io/acme/http-cache:1.0.0.',
    });
}


/***/ }),

/***/ 4551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sourceUrl)
/* harmony export */ });
/** The https address of a repository, whatever form its remote was written in. */
const scpForm = /^(?:[^@/\s:]+@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;
/**
 * Turns `git@host:owner/name.git`, `ssh://…`, `git://…` or `https://user:token@…` into `https://host/owner/name`, without
 * credentials, `.git`, query or fragment. `undefined` for a local path, and wherever no address can be told.
 */
function sourceUrl(remote) {
    if (remote.length > 2048 || /[\p{Cc}\s\\]/u.test(remote))
        return undefined;
    const scp = remote.includes('://') ? undefined : scpForm.exec(remote);
    const url = URL.parse(scp ? `ssh://${scp[1]}/${scp[2]}` : remote);
    if (!url?.hostname)
        return undefined;
    const host = webHost(url);
    const path = url.pathname
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .replace(/\/{2,}/g, '/');
    return host === undefined || path === '' || path === '/' ? undefined : `https://${host}${path}`;
}
/** The port of another protocol says nothing about https. */
function webHost(url) {
    switch (url.protocol) {
        case 'https:':
            return url.host;
        case 'http:':
            return url.port === '' ? url.hostname : undefined;
        case 'ssh:':
        case 'git+ssh:':
        case 'ssh+git:':
        case 'git:':
            if (!url.hostname.includes('.'))
                return undefined; // A name of somebody's ssh configuration.
            // github.com takes ssh on port 443 under another name.
            return url.hostname === 'ssh.github.com' ? 'github.com' : url.hostname;
        default:
            return undefined;
    }
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

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);
/** A stream over one file, opened only when it is first read. */



/** Reads in lent chunks of 512 KiB, a small file in one of its own size; `fail` turns an error of the disk into ours. */
function fileStream(open, fail) {
    let file;
    let expected = _buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferSize */ .OX;
    let reading = false;
    let waiting;
    return new node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable({
        highWaterMark: _buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferSize */ .OX,
        construct(done) {
            try {
                file = open();
                expected = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size + 1;
                done();
            }
            catch (error) {
                done(fail(error));
            }
        },
        read() {
            if (file === undefined)
                return;
            const room = expected < _buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferSize */ .OX ? Buffer.allocUnsafeSlow(expected) : (0,_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .acquire */ .XC)();
            reading = true;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(file, room, 0, room.byteLength, null, (error, bytesRead) => {
                reading = false;
                if (waiting)
                    waiting();
                else if (error)
                    this.destroy(fail(error));
                else
                    this.push(bytesRead === 0 ? null : room.subarray(0, bytesRead));
            });
        },
        destroy(error, done) {
            const descriptor = file;
            if (descriptor === undefined)
                return done(error);
            const finish = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.close)(descriptor, (closing) => done(error ?? (closing ? fail(closing) : null)));
            // A read that is still under way would go to whatever file gets this descriptor next.
            if (reading)
                waiting = finish;
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
  K: () => (/* binding */ openFiles)
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
