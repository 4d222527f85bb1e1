export const id = 854;
export const ids = [854];
export const modules = {

/***/ 9207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   parseFlags: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4029);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/** Flags: the arguments of a shell as raw inputs, by the one table. */



/**
 * Reads `--name value`, `--name=value` and, for a switch, `--name` alone. A list may be given several times. Throws `input`
 * for what is no flag, is not in the table, lacks its value or is given twice.
 */
function parseFlags(args) {
    const found = new Map();
    for (let index = 0; index < args.length; index += 1) {
        const { name, row, value } = readFlag(args[index] ?? '');
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
function readFlag(text) {
    const equals = text.indexOf('=');
    const name = text.slice(2, equals < 0 ? undefined : equals);
    if (!text.startsWith('--') || name === '')
        throw notFlag(text);
    const row = Object.hasOwn(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8, name) ? _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8[name] : undefined;
    if (!row)
        throw unknown(name);
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
function notFlag(text) {
    if (text === 'true' || text === 'false')
        return usage(`"${text}" is not a flag`, 'Write a switch alone, or with its value as --dry-run=true.');
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(text.replace(/^-+/, ''), Object.keys(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8));
    const hint = near ? `Write --${near} instead.` : 'Write flags as --name value; --help lists them.';
    return usage(`"${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text, 60)}" is not a flag`, hint);
}
function unknown(name) {
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, Object.keys(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8));
    const hint = near ? `Write --${near} instead.` : 'Run with --help to see every flag.';
    return usage(`there is no flag --${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 60)}`, hint);
}
function usage(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', message, { hint });
}
/** What `--help` prints: every row of the table. */
function helpText() {
    const rows = Object.entries(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8).map(([name, row]) => [leftColumn(name, row), rightColumn(row)]);
    const width = Math.max(...rows.map(([left]) => left.length));
    const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
    return `Usage: oci-wasm-publish [flags]\n\n${lines.join('\n')}\n`;
}
function leftColumn(name, row) {
    const value = row.kind === 'switch' ? '' : row.kind === 'number' ? ' <number>' : ' <text>';
    return `--${name}${value}`;
}
function rightColumn(row) {
    const repeatable = row.kind === 'list' ? ' May be repeated.' : '';
    const initial = row.default === undefined || row.kind === 'switch' ? '' : ` Default: ${row.default}`;
    return `${row.description.replaceAll('`', '')}${repeatable}${initial}`;
}


/***/ }),

/***/ 9854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createShell: () => (/* binding */ createShell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/workspace/disk.js + 2 modules
var disk = __webpack_require__(5542);
// EXTERNAL MODULE: ./.build/host/artifact-line.js
var artifact_line = __webpack_require__(3390);
// EXTERNAL MODULE: ./.build/host/commit-facts.js
var commit_facts = __webpack_require__(2790);
// EXTERNAL MODULE: ./.build/host/credentials/credentials.js + 2 modules
var credentials = __webpack_require__(7872);
// EXTERNAL MODULE: ./.build/host/credentials/masking.js
var masking = __webpack_require__(5984);
// EXTERNAL MODULE: ./.build/host/credentials/password-host.js
var password_host = __webpack_require__(6990);
// EXTERNAL MODULE: ./.build/host/folder-name.js
var folder_name = __webpack_require__(833);
// EXTERNAL MODULE: ./.build/host/git.js
var git = __webpack_require__(6701);
// EXTERNAL MODULE: ./.build/host/input-file.js
var input_file = __webpack_require__(7436);
// EXTERNAL MODULE: ./.build/host/safe-json.js
var safe_json = __webpack_require__(4591);
// EXTERNAL MODULE: ./.build/host/scratch.js
var scratch = __webpack_require__(6247);
// EXTERNAL MODULE: ./.build/host/shell/flags.js
var flags = __webpack_require__(9207);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: ./.build/host/progress.js
var progress = __webpack_require__(9910);
;// CONCATENATED MODULE: ./.build/host/shell/terminal.js
/** Human lines on stderr: coloured on a terminal, with a progress bar that stays below them. */


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
/** Without the secrets, the longest first, since one may be part of another. */
function without(text, secrets) {
    const longestFirst = [...secrets].sort((left, right) => right.length - left.length);
    return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

;// CONCATENATED MODULE: ./.build/host/shell/shell.js
/** The Host in a shell: flags in, human lines on stderr, JSON on stdout. */














const defaultTo = 'oci:./oci-layout';
/** Flags are read when `inputs` is first asked for, which throws `input` for a wrong one. */
function createShell(args, environment, streams) {
    const terminal = createTerminal(streams.stderr, environment);
    let inputs;
    const readInputs = () => {
        inputs ??= shell_masking((0,flags.parseFlags)(args), terminal);
        return inputs;
    };
    let find;
    let delivered = [];
    return {
        door: 'shell',
        get inputs() {
            return readInputs();
        },
        log: terminal,
        openWorkspace: disk/* openFiles */.K,
        readInputFile: input_file/* readInputFile */.j,
        facts: (path) => shellFacts(path, readInputs(), environment, terminal),
        findCredential: (host) => {
            find ??= credentialsOf(readInputs(), environment, terminal);
            return find(host);
        },
        scratch: (0,scratch/* createScratch */.H)(environment),
        async deliver(report) {
            delivered = report.artifacts;
            deliver(report, terminal, streams.stdout);
        },
        fail: (error) => fail(error, delivered, terminal),
    };
}
function shell_masking(inputs, log) {
    for (const name of ['token', 'password'])
        (0,masking/* maskSecret */.$)(log, inputs.get(name) ?? '', inputs.get('username'));
    return inputs;
}
async function shellFacts(path, inputs, environment, log) {
    (0,password_host/* passwordHost */.M)(inputs, defaultTo);
    const checkout = await (0,git/* readCheckout */.b)((0,external_node_path_.resolve)(path), environment);
    if (checkout.kind === 'refused')
        log.info(`The commit is not known: ${checkout.reason}`);
    const commit = (0,commit_facts/* commitFacts */.Tw)(checkout, environment);
    const folder = (0,folder_name/* folderName */.u)(path, (0,git/* isTop */.Y)(checkout), commit.source);
    return { trigger: { kind: 'shell' }, defaultTo, folder, ...commit };
}
function credentialsOf(inputs, environment, log) {
    const given = (name) => inputs.get(name) || undefined;
    const [username, password, token] = [given('username'), given('password'), given('token')];
    return (0,credentials/* createCredentials */.z)({
        environment,
        log,
        passwordHost: () => (0,password_host/* passwordHost */.M)(inputs, defaultTo),
        ...(username && { username: username.trim() }),
        ...(password && { password }),
        ...(token && { token: token.trim() }),
    });
}
/** A dry run prints the plan as it goes back in; anything else the report. */
function deliver(report, log, stdout) {
    log.progress(undefined);
    for (const note of report.notes)
        log.notice(note);
    for (const artifact of report.artifacts)
        log.info((0,artifact_line/* artifactLine */.V)(artifact, report.dryRun));
    for (const tag of report.tagsUnknown)
        log.warn(`it is not known where ${tag} points; run again to settle it`);
    stdout.write(`${(0,safe_json/* safeJson */.o)(report.plan ?? report)}\n`);
}
function fail(error, artifacts, log) {
    log.progress(undefined);
    for (const line of (0,artifact_line/* failureLines */.w)(artifacts, error.message))
        log.info(line);
    log.error(`${error.message} [${error.code}]`);
    log.info(`  ${error.hint}`);
    const trace = error.code === 'internal' && error.cause instanceof Error ? error.cause.stack : undefined;
    for (const line of trace?.split('\n').slice(0, 20) ?? [])
        log.info(`  ${line}`);
}


/***/ })

};
