export const id = 872;
export const ids = [872];
export const modules = {

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCredentials: () => (/* binding */ createCredentials)
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
const dockerHub = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
/** One name for each registry: lower-case, and the three names of Docker Hub as one. */
function registryName(host) {
    const lower = host.toLowerCase();
    return dockerHub.includes(lower) ? 'docker.io' : lower;
}
/**
 * The value for exactly this host: its own key first, then a key that is the same host written as a URL. Keys for a part of a
 * registry (`host/namespace`, as podman writes them) are not used.
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

// EXTERNAL MODULE: ./.build/host/exec.js
var exec = __webpack_require__(3404);
;// CONCATENATED MODULE: ./.build/host/credentials/helper.js
/** Credential helpers: runs `docker-credential-<name> get` for one registry. */




const nameForm = /^[a-z0-9-]{1,64}$/;
// A helper may request a token from a cloud provider.
const deadline = 30_000;
/**
 * The credential of the host, or `undefined`. A helper that is missing or fails is a warning that never repeats its output,
 * which may contain a secret. Protocol: docker-credential-helpers, README "Development".
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
        return readAnswer(end.stdout) ?? warned(context, `${program} returned no credential for ${host}`);
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
/** A helper must not see the secrets that the action was given. */
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
/** Credentials: the sources of a registry's credential, in order of precedence. */




const tokenHost = 'ghcr.io';
/**
 * Finds the credential for exactly one host: the password of the login, then the Docker configuration, then the token of the
 * login. Each is masked before it is returned; each host is looked up once.
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

/***/ 5118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON from outside with a limit on its nesting: code that walks or writes a deeper value would overflow the stack. */
/** Hand-written files have a dozen levels, generated schemas a few dozen. */
const depthLimit = 100;
/** Parses JSON. Throws `SyntaxError` for other text and for values that are nested too deeply. */
function parseJson(text) {
    const value = JSON.parse(text);
    if (isTooDeep(value))
        throw new SyntaxError(`nested more than ${depthLimit} levels deep`);
    return value;
}
/** True for a value of more than 100 levels; goes level by level, since recursion would overflow the stack. */
function isTooDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth >= depthLimit)
            return true;
        level = level.flatMap((one) => typeof one === 'object' && one !== null ? Object.values(one) : []);
    }
    return false;
}
/** True for an object that is neither `null` nor an array. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
