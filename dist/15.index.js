export const id = 15;
export const ids = [15];
export const modules = {

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDiskErrors),
/* harmony export */   w: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/** Errors of the file system as the project's `storage` errors. */


const diskFullCodes = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** Maps an error of a system call on `path` to a `storage` error, and returns any other error unchanged. */
function diskError(error, path) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK || !(error instanceof Error) || !('syscall' in error))
        return error;
    const code = 'code' in error ? error.code : undefined;
    if (diskFullCodes.includes(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('storage', `the disk is full: cannot write ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}`, {
            hint: 'Free disk space and re-run.',
            cause: error,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('storage', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(error.message)}`, {
        hint: 'Make sure that the folder exists, is readable and writable, and is not in use.',
        cause: error,
    });
}
/** The result of work on `path`; its errors go through `diskError`. */
async function withDiskErrors(work, path) {
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
        // A decoder on each stream would take a few milliseconds of every start.
        encoding: 'buffer',
    };
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(path, [...args], settings, (error, stdout, stderr) => {
            const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
            resolve({ code, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') });
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

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createShell: () => (/* binding */ createShell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(2186);
// EXTERNAL MODULE: ./.build/host/commit-facts.js
var commit_facts = __webpack_require__(2790);
// EXTERNAL MODULE: ./.build/host/credentials/masking.js
var masking = __webpack_require__(5984);
// EXTERNAL MODULE: ./.build/host/folder-name.js
var folder_name = __webpack_require__(833);
// EXTERNAL MODULE: ./.build/host/git.js
var git = __webpack_require__(6701);
// EXTERNAL MODULE: ./.build/host/safe-json.js
var safe_json = __webpack_require__(4591);
// EXTERNAL MODULE: ./.build/host/scratch.js
var scratch = __webpack_require__(6247);
// EXTERNAL MODULE: ./.build/host/storage.js
var storage = __webpack_require__(1644);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(4274);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/host/shell/flags.js
/** Flags: the arguments of the command line as raw inputs of a verb. */



/**
 * Reads `--name value`, `--name=value` and, for a switch, `--name` alone. A list may be given several times. Throws `input`
 * for an argument that is not a flag, an unknown flag, a missing value and a flag that is given twice.
 */
function parseFlags(verb, args) {
    const rows = new Map((0,inputs/* inputsOf */.Vc)(verb));
    const found = new Map();
    for (let index = 0; index < args.length; index += 1) {
        const { name, row, value } = readFlag(args[index] ?? '', rows);
        if (value !== undefined) {
            add(found, name, row, value);
        }
        else if (row.kind === 'switch') {
            add(found, name, row, 'true');
        }
        else {
            index += 1;
            add(found, name, row, requireValue(name, args[index]));
        }
    }
    return found;
}
function readFlag(text, rows) {
    const equals = text.indexOf('=');
    const name = text.slice(2, equals < 0 ? undefined : equals);
    if (!text.startsWith('--') || name === '')
        throw notFlag(text, rows);
    const row = rows.get(name);
    if (!row)
        throw unknown(name, rows);
    return { name, row, ...(equals >= 0 && { value: text.slice(equals + 1) }) };
}
function add(found, name, row, value) {
    const before = found.get(name);
    if (before !== undefined && row.kind !== 'list') {
        throw usage(`--${name} is given twice`, `Give --${name} once.`);
    }
    found.set(name, before === undefined ? value : `${before}\n${value}`);
}
function requireValue(name, value) {
    if (value !== undefined && !value.startsWith('--'))
        return value;
    throw usage(`--${name} has no value`, `Write --${name}=<value>`);
}
function notFlag(text, rows) {
    if (text === 'true' || text === 'false')
        return usage(`"${text}" is not a flag`, 'Write a switch alone, or with its value as --dry-run=true.');
    const near = (0,_build_text/* nearest */.pA)(text.replace(/^-+/, ''), [...rows.keys()]);
    const hint = near ? `Write --${near} instead.` : 'Write flags as --name value; --help lists them.';
    return usage(`"${(0,_build_text/* printable */.g$)(text, 60)}" is not a flag`, hint);
}
function unknown(name, rows) {
    const near = (0,_build_text/* nearest */.pA)(name, [...rows.keys()]);
    const hint = near ? `Write --${near} instead.` : 'Run with --help to see every flag.';
    return usage(`unknown flag --${(0,_build_text/* printable */.g$)(name, 60)}`, hint);
}
function usage(message, hint) {
    return new errors/* CodedError */.AK('input', message, { hint });
}

// EXTERNAL MODULE: ./.build/host/progress.js
var progress = __webpack_require__(9910);
;// CONCATENATED MODULE: ./.build/host/shell/terminal.js
/** Lines for people on stderr: coloured on a terminal, with a progress bar below them. */


const colours = { error: 31, warning: 33, note: 36 };
const lineLimit = 8000;
function createTerminal(stream, environment) {
    const onTerminal = stream.isTTY === true && environment.TERM !== 'dumb';
    const coloured = onTerminal && !environment.NO_COLOR;
    const secrets = new Set();
    const bar = onTerminal ? createBar(stream) : createLines(stream);
    const line = (text) => {
        bar.clear();
        stream.write(`${(0,_build_text/* printable */.g$)(without(text, secrets), lineLimit)}\n`);
    };
    const labelled = (label, text) => {
        bar.clear();
        const word = coloured ? `\u001b[${colours[label]}m${label}:\u001b[0m` : `${label}:`;
        stream.write(`${word} ${(0,_build_text/* printable */.g$)(without(text, secrets), lineLimit)}\n`);
    };
    return {
        info: line,
        notice: (text) => labelled('note', text),
        warn: (text) => labelled('warning', text),
        error: (text) => labelled('error', text),
        progress: bar.show,
        mask: (secret) => secrets.add(secret),
    };
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
/** Replaces secrets, the longest first, since one may be part of another. */
function without(text, secrets) {
    const longestFirst = [...secrets].sort((left, right) => right.length - left.length);
    return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

;// CONCATENATED MODULE: ./.build/host/shell/shell.js
/** The Host on the command line: flags in, lines for people on stderr, JSON on stdout. */











const defaultTo = 'oci:./oci-layout';
/** Flags are read when `inputs` is first used, which throws `input` for a wrong one. */
function createShell(verb, args, environment, streams) {
    const terminal = createTerminal(streams.stderr, environment);
    let inputs;
    return {
        get inputs() {
            inputs ??= shell_masking(parseFlags(verb, args), terminal);
            return inputs;
        },
        log: terminal,
        environment,
        defaultTo,
        trigger: { kind: 'shell' },
        ...(0,storage/* hostStorage */.k)(environment, terminal),
        facts: (0,memoize/* memoize */.B)((path) => facts(path, environment, terminal)),
        scratch: (0,scratch/* createScratch */.H)(environment),
        explain: (error) => error,
        show: async (presentation) => show(presentation, terminal, streams.stdout),
        fail: (error) => fail(error, [], terminal),
    };
}
function shell_masking(inputs, log) {
    for (const name of ['token', 'password'])
        (0,masking/* maskSecret */.$)(log, inputs.get(name) ?? '', inputs.get('username'));
    return inputs;
}
async function facts(path, environment, log) {
    const checkout = await (0,git/* readCheckout */.b)((0,external_node_path_.resolve)(path), environment);
    if (checkout.kind === 'refused')
        log.info(`The commit is not known: ${checkout.reason}`);
    const commit = (0,commit_facts/* commitFacts */.Tw)(checkout, environment);
    const folder = (0,folder_name/* folderName */.u)(path, (0,git/* isTop */.Y)(checkout), commit.source);
    return { folder, ...commit };
}
function show(presentation, log, stdout) {
    log.progress(undefined);
    for (const notice of presentation.notices)
        log.notice(notice);
    for (const line of presentation.lines)
        log.info(line);
    for (const warning of presentation.warnings)
        log.warn(warning);
    stdout.write(`${(0,safe_json/* safeJson */.o)(presentation.json)}\n`);
    if (presentation.failure)
        fail(presentation.failure.error, presentation.failure.others, log);
}
function fail(error, others, log) {
    log.progress(undefined);
    for (const line of others)
        log.info(line);
    log.error(`${error.message} [${error.code}]`);
    log.info(`  ${error.hint}`);
    const trace = error.code === 'internal' && error.cause instanceof Error ? error.cause.stack : undefined;
    for (const line of trace?.split('\n').slice(0, 20) ?? [])
        log.info(`  ${line}`);
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
            const { openFiles } = await __webpack_require__.e(/* import() */ 655).then(__webpack_require__.bind(__webpack_require__, 7655));
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

/***/ 2186:
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
