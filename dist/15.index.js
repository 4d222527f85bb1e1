export const id = 15;
export const ids = [15];
export const modules = {

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
// EXTERNAL MODULE: ./.build/workspace/disk.js + 3 modules
var disk = __webpack_require__(7655);
// EXTERNAL MODULE: ./.build/host/commit-facts.js
var commit_facts = __webpack_require__(2790);
// EXTERNAL MODULE: ./.build/host/credentials/credentials.js + 2 modules
var credentials = __webpack_require__(7872);
// EXTERNAL MODULE: ./.build/host/credentials/masking.js
var masking = __webpack_require__(5984);
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
        openWorkspace: disk/* openFiles */.K,
        readInputFile: input_file/* readInputFile */.j,
        credentials: (login) => (0,credentials/* createCredentials */.z)({ environment, log: terminal, login }),
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


/***/ })

};
