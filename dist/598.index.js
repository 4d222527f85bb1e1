export const id = 598;
export const ids = [598];
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

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ CodedError),
/* harmony export */   _r: () => (/* binding */ asCodedError)
/* harmony export */ });
/* unused harmony export errorCodes */
/** The one error of the project: a code to switch on, what went wrong where, and what to do about it. */
/** Every code an error may carry, with what it means; `docs/errors.md` is kept equal to this table by a test. */
const errorCodes = {
    input: 'An input or flag is unknown, missing, or has an invalid value.',
    'nothing-found': 'The workspace contains nothing that can be published.',
    ambiguous: 'Several files or artifacts qualify where one is needed, and nothing says which one is meant.',
    'invalid-wasm': 'A WebAssembly binary is truncated, oversized or malformed.',
    'invalid-definition': 'A file that describes an artifact (cup, Spin, chart, bundle …) is invalid.',
    'invalid-declaration': 'A declared format does not match the schema of declarations.',
    'invalid-plan': 'A saved plan cannot be used with this workspace.',
    'invalid-reference': 'A reference, repository name or tag is not allowed by the specification.',
    'invalid-layout': 'A folder or archive is not a valid OCI image layout.',
    'digest-mismatch': 'Content does not match its digest or an earlier plan.',
    unauthenticated: 'The registry requires a login, or rejects the credentials.',
    denied: 'The registry denies access.',
    'not-found': 'The registry has no such repository or content.',
    conflict: 'An immutable tag points at other content.',
    unsupported: 'The registry, the layout or the consumer does not support this content.',
    unavailable: 'The registry or the network failed, or did not respond within the timeout.',
    storage: 'The local disk could not be read or written.',
    internal: 'A bug in this program.',
};
/**
 * The only error class that leaves a function on purpose.
 *
 * `message` says what happened on which thing; it never holds a credential, and text that came from a file or
 * a registry has gone through `printable` first.
 */
class CodedError extends Error {
    code;
    hint;
    /** Of a registry's error, and of every error that has one as its cause. */
    response;
    constructor(code, message, { hint, cause, response }) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'CodedError';
        this.code = code;
        this.hint = hint;
        const inherited = cause instanceof CodedError ? cause.response : undefined;
        if (response ?? inherited)
            this.response = response ?? inherited;
    }
}
/** Returns an error of ours unchanged; anything else becomes `internal` and is kept as the cause. */
function asCodedError(error) {
    if (error instanceof CodedError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new CodedError('internal', message, {
        hint: 'Report this with the log of the run.',
        cause: error,
    });
}


/***/ }),

/***/ 3598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printRequestedText: () => (/* binding */ printRequestedText)
});

;// CONCATENATED MODULE: ./.build/formats/summaries.js
/** What each built-in format is, in one line of the help; loads no format, since the help runs on Node 14. */
/** By the name of the format, in the order of precedence; a test compares it with the formats themselves. */
const formatSummaries = {
    layout: { publishedByDefault: false, summary: 'an OCI image layout that another tool wrote' },
    cnab: { publishedByDefault: false, summary: 'a CNAB bundle, from bundle.json' },
    spin: { publishedByDefault: true, summary: 'a Spin application, from spin.toml' },
    kubewarden: { publishedByDefault: true, summary: 'a Kubewarden policy' },
    cup: { publishedByDefault: true, summary: 'a cup controller with its definitions' },
    envoy: { publishedByDefault: true, summary: 'a proxy-wasm module for Envoy and Istio' },
    opa: { publishedByDefault: false, summary: 'an OPA bundle, or a policy compiled to Wasm' },
    timoni: { publishedByDefault: false, summary: 'a Timoni module' },
    helm: { publishedByDefault: false, summary: 'a Helm chart' },
    flux: { publishedByDefault: false, summary: 'a folder of Kubernetes manifests for Flux' },
    image: { publishedByDefault: false, summary: 'Wasm as a container image for containerd and Docker' },
    index: { publishedByDefault: false, summary: 'an image index of other artifacts of the run' },
    wasm: { publishedByDefault: true, summary: 'any other component, core module or WIT package' },
};

// EXTERNAL MODULE: ./.build/host/output.js
var host_output = __webpack_require__(2352);
// EXTERNAL MODULE: ./.build/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(4274);
;// CONCATENATED MODULE: ./.build/host/shell/help.js
/** The help: what `--help` prints for the program and for one verb, made from the table of inputs. Runs on Node 14. */

/** Every flag of one verb in lines of at most `columns` characters; for the program itself also the list of verbs. */
function helpText(verb, wholeProgram, texts, columns) {
    const usage = wholeProgram ? 'oci-wasm-publish [verb] [flags]' : `oci-wasm-publish ${verb} [flags]`;
    const takes = (0,inputs/* inputsOf */.Vc)(verb).map(([name]) => name);
    const blocks = [
        `Usage: ${usage}`,
        lines(texts.verbs[verb], columns, 0),
        ...(wholeProgram ? aligned([verbSection(verb, texts)], columns) : []),
        ...aligned(flagSections(verb), columns),
        ...aligned(texts.lists.filter(({ input }) => takes.includes(input)), columns),
        `Examples:\n${examples(texts.examples[verb], columns)}`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function verbSection(standard, { verbs }) {
    const rows = Object.entries(verbs).map(([name, purpose]) => {
        return [name, name === standard ? `${purpose} The default.` : purpose];
    });
    return { heading: 'Verbs', rows };
}
function flagSections(verb) {
    return inputs/* inputGroups */.Dk
        .map((heading) => ({ heading, rows: (0,inputs/* inputsOf */.Vc)(verb).filter(([, row]) => row.group === heading) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ heading, rows }) => ({
        heading,
        rows: rows.map(([name, row]) => [flagColumn(name, row), meaningColumn(row)]),
    }));
}
function flagColumn(name, { kind, placeholder, short }) {
    const value = kind === 'switch' ? '' : ` <${placeholder ?? 'value'}>`;
    return `${short ? `-${short}, ` : ''}--${name}${value}`;
}
/** Other inputs are named as flags; a default that is given in the description is not repeated. */
function meaningColumn({ description, kind, default: initial }) {
    const named = description.replace(/`([^`]*)`/g, (_, code) => inputs/* inputRows */.k8[code] ? `--${code}` : code);
    const repeatable = kind === 'list' ? ' May be repeated.' : '';
    return `${named}${repeatable}${initial === undefined || kind === 'switch' ? '' : ` Default: ${initial}`}`;
}
// A terminal of fewer columns has no space for two of them.
const leastColumns = 60;
// A longer left column stands on a line of its own, so that one long flag does not narrow all descriptions.
const leftLimit = 24;
/** Sections whose right columns begin at the same place. */
function aligned(sections, columns) {
    const lefts = sections.flatMap(({ rows }) => rows.map(([left]) => left.length));
    const limit = columns < leastColumns ? 0 : leftLimit;
    const width = Math.max(0, ...lefts.filter((length) => length <= limit));
    return sections.map(({ heading, rows }) => `${heading}:\n${table(rows, width, columns)}`);
}
function table(rows, width, columns) {
    const indent = width + 4;
    return rows
        .map(([left, right]) => {
        const text = lines(right, columns, indent);
        return left.length > width ? `  ${left}\n${text}` : `  ${left}${text.slice(left.length + 2)}`;
    })
        .join('\n');
}
/** A command line is never broken, since it is there to be pasted. */
function examples(rows, columns) {
    return rows.map(([command, purpose]) => `${lines(purpose, columns, 2)}\n    ${command}`).join('\n');
}
// A short default is not parted from the word before it.
const wordEnd = /(?<!\bDefault:) | (?=\S{20})/;
/** The text in lines of at most `columns` characters, each indented; a word that is longer has a line of its own. */
function lines(text, columns, indent) {
    const margin = ' '.repeat(indent);
    const wrapped = [];
    for (const word of text.split(wordEnd)) {
        const last = wrapped[wrapped.length - 1];
        if (last !== undefined && last.length + 1 + word.length <= columns)
            wrapped[wrapped.length - 1] += ` ${word}`;
        else
            wrapped.push(margin + word);
    }
    return wrapped.join('\n');
}

;// CONCATENATED MODULE: ./.build/host/shell/requested-text.js
/** Whether the arguments request the help or the version instead of a run. Runs on Node 14. */

const flags = new Map([
    ['-h', 'help'],
    ['--help', 'help'],
    ['--help=true', 'help'],
    ['--version', 'version'],
    ['--version=true', 'version'],
]);
const rows = new Map(Object.entries(inputs/* inputRows */.k8));
/** The first of both that is requested; the value of another flag requests nothing: `--username -h`. */
function requestedText(args) {
    for (let index = 0; index < args.length; index += 1) {
        const argument = args[index] ?? '';
        const requested = flags.get(argument);
        if (requested)
            return requested;
        if (takesNext(argument, args[index + 1]))
            index += 1;
    }
    return undefined;
}
/** As the flags are parsed: what begins with two dashes is never the value of the flag before it. */
function takesNext(argument, next) {
    const row = argument.slice(0, 2) === '--' ? rows.get(argument.slice(2)) : undefined;
    return row !== undefined && row.kind !== 'switch' && next !== undefined && next.slice(0, 2) !== '--';
}

;// CONCATENATED MODULE: ./.build/version.js
/** The version of this program; a test holds it equal to package.json. */
const version = '1.0.0';

;// CONCATENATED MODULE: ./.build/help.js
/** What `--help` and `--version` print: the only part of the program that runs on every Node from 14. */






const texts = {
    verbs: inputs/* verbSummaries */.gf,
    examples: {
        publish: [
            ['oci-wasm-publish --path . --to oci:./out', 'Publish to an image layout, without a registry:'],
            ['oci-wasm-publish --to registry.example/acme/{name} --tags 1.0.0', 'Publish to a registry:'],
            ['oci-wasm-publish --formats wasm:build/app.wasm --to oci:./out', 'Publish one file as one format:'],
            ['oci-wasm-publish --dry-run > plan.json', 'Save a plan, with the digests that would result:'],
            ['oci-wasm-publish --plan plan.json', 'Publish exactly that plan:'],
        ],
    },
    lists: [
        { input: 'formats', heading: 'Formats that are published by default', rows: formatRows(true) },
        {
            input: 'formats',
            heading: 'Formats that are published when --formats names them',
            rows: formatRows(false),
        },
    ],
};
function formatRows(byDefault) {
    return Object.entries(formatSummaries)
        .filter(([, { publishedByDefault }]) => publishedByDefault === byDefault)
        .map(([name, { summary }]) => [name, summary]);
}
/** Prints the help or the version and returns true, where the arguments request one of them. */
async function printRequestedText(args) {
    const requested = requestedText(args);
    if (requested === undefined)
        return false;
    const output = (0,host_output/* openOutput */.c)(process.stdout);
    output.write(requested === 'version' ? `${version}\n` : help(args[0], process.stdout.columns));
    if (!(await (0,host_output/* finishOutput */.R)(output, (0,host_output/* openOutput */.c)(process.stderr))))
        process.exitCode = 1;
    return true;
}
function help(first, columns) {
    const isVerb = Object.keys(inputs/* verbSummaries */.gf).includes(first ?? '');
    return helpText(isVerb ? first : inputs/* defaultVerb */.Pk, !isVerb, texts, widthOf(columns));
}
// Lines that are longer are hard to read; shorter ones break every word.
function widthOf(columns = 80) {
    return Math.max(40, Math.min(columns, 110));
}


/***/ }),

/***/ 2352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ finishOutput),
/* harmony export */   c: () => (/* binding */ openOutput)
/* harmony export */ });
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);
/** The standard streams of the process: a closed pipe is ignored, a full disk is an error. Runs on Node 14. */


/** A stream of the process, whose errors would end the process otherwise; `writeFile` writes to it if it is a file. */
function openOutput(stream, writeFile) {
    let failure;
    const note = (error) => {
        failure = failure ?? error ?? undefined;
    };
    stream.on('error', note);
    return {
        isTTY: stream.isTTY,
        get columns() {
            return stream.columns;
        },
        write(text) {
            if (failure)
                return;
            try {
                if (writeFile)
                    writeFile(text);
                else
                    stream.write(text, note);
            }
            catch (error) {
                note(error);
            }
        },
        async finished() {
            // A stream that has failed may never call back (Node 14).
            if (!failure)
                await new Promise((resolve) => stream.write('', () => resolve()));
            if (failure === undefined || isClosed(failure))
                return undefined;
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asCodedError */ ._r)((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_0__/* .diskError */ .w)(failure, 'standard output'));
        },
    };
}
/** Waits until everything is written; false, with one line on `stderr`, if some of it could not be. */
async function finishOutput(stdout, stderr) {
    const error = await stdout.finished();
    if (error)
        stderr.write(`error: ${error.message} [${error.code}]\n`);
    await stderr.finished();
    return error === undefined;
}
/** True when the reader has gone, as `head` does; Windows calls that `EOF`. */
function isClosed(error) {
    const code = 'code' in error ? error.code : undefined;
    return code === 'EPIPE' || code === 'EOF' || code === 'ECONNRESET' || code === 'ERR_STREAM_DESTROYED';
}


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pk: () => (/* binding */ defaultVerb),
  Dk: () => (/* binding */ inputGroups),
  k8: () => (/* binding */ inputRows),
  QL: () => (/* binding */ inputs),
  Vc: () => (/* binding */ inputsOf),
  gf: () => (/* binding */ verbSummaries)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/oci/tag.js
var tag = __webpack_require__(4648);
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



/** What each verb does, in one line of the help and of its action. */
const verbSummaries = {
    publish: 'Pack what a WebAssembly project has built into OCI artifacts and push them.',
};
/** The verb of a command line that names none. */
const defaultVerb = 'publish';
/** The headings under which the help lists flags, in its order. */
const inputGroups = ['Content', 'Destination', 'Credentials', 'Connection', 'Output'];
const publish = ['publish'];
const inputs = {
    path: {
        ...textOr('.'),
        verbs: publish,
        group: 'Content',
        placeholder: 'folder',
        description: 'Folder to search. Of what lies above it, only package manifests and git are read, up to the top of the checkout and never through symlinks.',
    },
    exclude: {
        ...list,
        verbs: publish,
        group: 'Content',
        placeholder: 'glob',
        description: 'Globs of files and folders to leave out.',
    },
    to: {
        ...listOf(destinationLine),
        verbs: publish,
        group: 'Destination',
        placeholder: 'reference',
        description: 'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` on the command line.',
    },
    plan: {
        ...kinds_text,
        verbs: publish,
        group: 'Content',
        placeholder: 'file',
        description: 'A plan that an earlier `dry-run` printed; detection is skipped.',
    },
    formats: {
        ...listOf(formatLine),
        verbs: publish,
        group: 'Content',
        placeholder: 'format',
        description: 'Formats to publish, as `<format>` or `<format>:<path>`, or a declared format as `./<file>.json`. Default: all Wasm formats.',
    },
    tags: {
        ...listOf(tag/* parseTag */.E),
        verbs: publish,
        group: 'Content',
        placeholder: 'tag',
        description: 'Tags for every artifact. Default: by version and event.',
    },
    annotations: {
        ...annotations,
        verbs: publish,
        group: 'Content',
        placeholder: 'key=value',
        description: 'Annotations for every manifest, as `key=value`.',
    },
    token: {
        ...kinds_text,
        verbs: publish,
        group: 'Credentials',
        placeholder: 'token',
        secret: true,
        description: 'Token for ghcr.io; it is sent to no other host.',
    },
    username: {
        ...kinds_text,
        verbs: publish,
        group: 'Credentials',
        placeholder: 'name',
        description: 'User name for the registry in `to`.',
    },
    password: {
        ...verbatim,
        verbs: publish,
        group: 'Credentials',
        placeholder: 'secret',
        secret: true,
        description: 'Password or token for the registry in `to`.',
    },
    'password-stdin': {
        ...toggle,
        verbs: publish,
        group: 'Credentials',
        cliOnly: true,
        description: 'Read the password from stdin, which keeps it out of the process list and the history.',
    },
    'ca-file': {
        ...kinds_text,
        verbs: publish,
        group: 'Connection',
        placeholder: 'file',
        description: 'PEM file with additional CA certificates.',
    },
    'plain-http': {
        ...list,
        verbs: publish,
        group: 'Connection',
        placeholder: 'host',
        description: 'Registries to contact over HTTP instead of HTTPS; loopback addresses always are.',
    },
    'dry-run': {
        ...toggle,
        verbs: publish,
        group: 'Output',
        description: 'Print the plan with the digests that would result, without any network access.',
    },
    explain: {
        ...toggle,
        verbs: publish,
        group: 'Output',
        description: 'Say for each file that could be published why it was published or left out.',
    },
    timeout: {
        ...secondsOr(900, { least: 1, most: 24 * 3600 }),
        verbs: publish,
        group: 'Connection',
        placeholder: 'seconds',
        description: 'Maximum duration of a run in seconds; content that is still to be moved may take longer, at 256 KiB/s or faster.',
    },
    concurrency: {
        ...numberOr(5, { least: 1, most: 64 }),
        verbs: publish,
        group: 'Connection',
        placeholder: 'number',
        description: 'Maximum parallel blob uploads per registry.',
    },
    json: {
        ...toggle,
        verbs: publish,
        group: 'Output',
        cliOnly: true,
        description: 'Print the result as JSON on stdout, also when that is a terminal.',
    },
    help: {
        ...toggle,
        verbs: publish,
        group: 'Output',
        cliOnly: true,
        short: 'h',
        description: 'Print this help.',
    },
    version: {
        ...toggle,
        verbs: publish,
        group: 'Output',
        cliOnly: true,
        description: 'Print the version.',
    },
};
/** The rows by name, to walk the table. */
const inputRows = inputs;
/** The rows that a verb takes, in the order of the table. */
function inputsOf(verb) {
    return Object.entries(inputRows).filter(([, row]) => row.verbs.includes(verb));
}
/** Throws `input` for a login, which the error does not repeat. */
function destinationLine(line) {
    const isLayout = line.startsWith('oci:') && !line.startsWith('oci://');
    const [authority = ''] = line.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').split('/', 1);
    if (isLayout || !authority.includes('@'))
        return line;
    throw new errors/* CodedError */.AK('input', '"to" contains a user name or a password', {
        hint: 'Remove it from "to", and give the inputs "username" and "password".',
    });
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

/***/ 4648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTag),
/* harmony export */   d: () => (/* binding */ isTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/** Tags: their grammar in the distribution specification. */


// distribution-spec v1.1, "Pulling manifests".
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
function isTag(text) {
    return tagPattern.test(text);
}
/** Throws `invalid-reference` for an invalid tag. */
function parseTag(text) {
    if (isTag(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}" is not a valid tag`, {
        hint: 'Use at most 128 letters, digits, "_", "." and "-", starting with a letter, a digit or "_".',
    });
}


/***/ }),

/***/ 2543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   g1: () => (/* binding */ readableSize),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Text for people: foreign text made safe to print, sizes, and the nearest known word. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/**
 * Makes text from outside safe to print: file names, registry responses and metadata are never printed raw.
 *
 * Replaces every control, format and line-breaking character by its escape and truncates the text to `limit` characters, so
 * that it can neither start a workflow command, nor move a cursor, nor reorder a line.
 */
function printable(text, limit = 300) {
    const escaped = text.replace(unprintable, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `\\u{${code.toString(16)}}`;
    });
    const harmless = escaped.replace(/::/g, ':\\u{3a}').replace(/##\[/g, '##\\u{5b}');
    return harmless.length > limit ? `${harmless.slice(0, limit)}…` : harmless;
}
/** Bytes as a person reads them: `512 B`, `1.5 KiB`, `3.2 MiB`. */
function readableSize(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return unit === 0 ? `${bytes} B` : `${value.toFixed(1)} ${units[unit]}`;
}
/** The candidate that a misspelt word most likely meant: one letter in `share` may differ. `undefined` when none is similar. */
function nearest(word, candidates, share = 3) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate) }))
        .filter(({ candidate, distance }) => distance <= Math.ceil(candidate.length / share))
        .sort((left, right) => left.distance - right.distance);
    return ranked[0]?.candidate;
}
function editDistance(left, right) {
    if (Math.abs(left.length - right.length) > 4 || left.length > 64)
        return 99;
    let row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= right.length; j += 1) {
            const swap = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[right.length] ?? 99;
}


/***/ })

};
