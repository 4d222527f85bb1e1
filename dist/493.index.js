export const id = 493;
export const ids = [493];
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
/** Facts about the commit, found in the same way on every host, so that equal workspaces give equal annotations. */



/** The facts that git read; `SOURCE_DATE_EPOCH` replaces the commit's time. */
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
/** RFC 3339 in UTC without fractions; `undefined` for a time outside the years 1970 to 9999. */
function utcSeconds(milliseconds) {
    if (!(milliseconds >= 0 && milliseconds < Date.UTC(10_000, 0)))
        return undefined;
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 5984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ maskSecret),
/* harmony export */   I: () => (/* binding */ masked)
/* harmony export */ });
/** The forms in which a secret can occur; all are masked before anything can print them. */
// A shorter text occurs in digests and names by chance, and masking it would protect no secret.
const shortest = 4;
/** Masks a secret as it is, URL-encoded, and with its user name as HTTP Basic authentication sends it. */
function maskSecret(log, secret, username) {
    if (secret === '')
        return;
    const basic = username === undefined ? [] : [Buffer.from(`${username}:${secret}`).toString('base64')];
    const forms = new Set([secret, secret.trim(), encodeURIComponent(secret), ...basic]);
    for (const form of forms)
        if (form.length >= shortest)
            log.mask(form);
}
/** Masks the secrets of a credential and returns it. */
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
/** Running other programs – `git` and credential helpers – from PATH, without a shell, with a deadline and bounded output. */



const outputLimit = 1024 * 1024;
/**
 * The full path of a program in a folder of PATH. The current folder is never searched, as Windows would do: it is an untrusted
 * workspace.
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
/** Runs a program to its end; a failure is a result, not an exception. */
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
        // A program that does not read its input closes the pipe; its exit code is what counts.
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
/** The name of the root of a workspace, for artifacts that consist of all of it. */

/** At the top of a checkout the name of the repository, since a clone can have any name; else the name of the folder. */
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
/** What git knows about the checkout that contains a folder: HEAD, its time, the remote, and the path of the folder in it. */



const deadline = 10_000;
/**
 * Uses plumbing commands only, which start no pager, hook, alias, diff driver or signature check from the configuration of the
 * repository; transports are off, so that a missing object is not fetched.
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
    // In parallel: checking first that there is a repository takes as long as reading it.
    const [inside, head, origin] = await Promise.all([
        git('rev-parse', '--show-prefix'),
        git('rev-list', '--max-count=1', '--timestamp', 'HEAD', '--'),
        git('config', '--no-includes', '--get', 'remote.origin.url'),
    ]);
    if (inside.code !== 0)
        return notRead(inside);
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
    // A folder of the workspace can be made to look like a bare repository, which a checkout never is.
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

/***/ 9910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ progressBar),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   v3: () => (/* binding */ createThrottle)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2543);
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
/** Scratch space: one private folder per run, removed at exit. */





const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Returns a function that creates the folder on its first call, below `RUNNER_TEMP` or the system's temporary folder, accessible
 * to this user alone. It is removed at exit, also when a signal ends the process.
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
            // Other listeners decide themselves whether the process continues.
            if (process.listenerCount(signal) === 0)
                process.kill(process.pid, signal);
        };
        process.once(signal, end);
    }
}


/***/ }),

/***/ 1644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hostStorage)
/* harmony export */ });
/** What both hosts give access to on this machine; loaded when a run first needs it, and not before git is started. */
function hostStorage(environment, log) {
    return {
        async openWorkspace(options) {
            const { openFiles } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 5542));
            return await openFiles(options);
        },
        async readInputFile(path) {
            const file = await __webpack_require__.e(/* import() */ 436).then(__webpack_require__.bind(__webpack_require__, 7436));
            return await file.readInputFile(path);
        },
        credentials(login) {
            let finding;
            return async (host) => {
                finding ??= __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 7872)).then(({ createCredentials }) => createCredentials({ environment, log, login }));
                return await (await finding)(host);
            };
        },
    };
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

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
/** Work that is done once for each key, however often and by whom it is asked for. */
/** Remembers each result, a rejected promise included. */
function memoize(work) {
    const known = new Map();
    return (key) => {
        if (!known.has(key))
            known.set(key, work(key));
        return known.get(key);
    };
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


/***/ })

};
