export const id = 700;
export const ids = [700];
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

/***/ 9700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  verbs: () => (/* binding */ verbs)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/host/detect.js
/** Which host the program runs on. */
/** True on a GitHub Actions runner, which passes inputs in the environment and no arguments. */
function isRunner(environment) {
    return environment.GITHUB_ACTIONS === 'true';
}

// EXTERNAL MODULE: ./.build/host/output.js
var output = __webpack_require__(2352);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/host/write-file.js
/** Writing to an open file to the end; the streams of Node take a part that was written on a full disk for all of it. */

/** A function that writes all of a text, or throws the error of the system; `undefined` when it is not a regular file. */
function fileWriter(file) {
    if (!isFile(file))
        return undefined;
    return (text) => {
        const bytes = Buffer.from(text);
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(file, bytes, done);
    };
}
function isFile(file) {
    try {
        return (0,external_node_fs_.fstatSync)(file).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./.build/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(4274);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/inputs/options.js
/** Options: the inputs of one verb, read and checked; their types follow from the table. */



/** Reads raw inputs into the options of a verb. Throws `input` for an unknown name or a value that cannot be used. */
function readOptions(verb, raw) {
    for (const name of raw.keys())
        requireKnown(verb, name);
    requireCompatible(raw);
    const rows = (0,inputs/* inputsOf */.Vc)(verb).filter(([, row]) => !row.cliOnly);
    const values = rows.map(([name, row]) => {
        const given = raw.get(name);
        return [camelCase(name), row.read(given?.trim() ? given : undefined, name)];
    });
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
/** Throws `input` for a name that the verb does not take, with the name that was probably meant. */
function requireKnown(verb, name) {
    const names = (0,inputs/* inputsOf */.Vc)(verb).map(([known]) => known);
    if (names.includes(name))
        return;
    const near = (0,_build_text/* nearest */.pA)(name, names);
    throw new errors/* CodedError */.AK('input', `unknown input "${(0,_build_text/* printable */.g$)(name, 60)}"`, {
        hint: near ? `Write "${near}" instead.` : `Use one of: ${names.join(', ')}.`,
    });
}
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function requireCompatible(raw) {
    requireBoth(raw, 'username', 'password');
    if (isGiven(raw, 'plan'))
        requireNone(raw, ['formats', 'tags', 'annotations']);
}
function isGiven(raw, name) {
    return (raw.get(name) ?? '').trim() !== '';
}
function requireBoth(raw, left, right) {
    if (isGiven(raw, left) === isGiven(raw, right))
        return;
    const [given, missing] = isGiven(raw, left) ? [left, right] : [right, left];
    throw new errors/* CodedError */.AK('input', `"${given}" is given without "${missing}"`, {
        hint: `Give "${missing}" too, or neither.`,
    });
}
/** A plan holds these already; ignoring what was given would publish something else. */
function requireNone(raw, names) {
    const given = names.find((name) => isGiven(raw, name));
    if (given === undefined)
        return;
    throw new errors/* CodedError */.AK('input', `"${given}" is given together with "plan", which contains it already`, {
        hint: `Change it in the plan, or leave "${given}" out.`,
    });
}

// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
;// CONCATENATED MODULE: ./.build/stores.js
/** The stores of a run: a location becomes an image layout or a repository of a registry, opened when it is first needed. */



function createStores(options, host) {
    const layouts = new Map();
    let opening;
    let statistics = { requests: 0, retries: 0 };
    const firstRequest = Promise.withResolvers();
    const registries = async () => {
        opening ??= openRegistries(options, host, firstRequest.resolve);
        const all = await opening;
        statistics = all.statistics;
        return all;
    };
    const layout = (folder) => {
        const known = layouts.get(folder) ?? openLayout(folder);
        layouts.set(folder, known);
        return known;
    };
    if (options.needsRegistry)
        registries().catch(() => { });
    async function open(location, access) {
        if (location.kind === 'layout')
            return (await layout(location.folder)).store(location.name);
        const { repository } = await registries();
        return access === 'push'
            ? repository(location.repository, access)
            : repository(location.repository, access);
    }
    return {
        open,
        firstRequest: firstRequest.promise,
        async openSource(reference) {
            const { tag, digest, ...repository } = (0,oci_reference/* parseReference */.F2)(reference);
            const source = (await registries()).repository(repository, 'pull');
            const root = await source.resolve(digest ?? tag ?? (0,oci_reference/* parseTag */.ED)('latest'));
            if (root)
                return { root, source };
            throw new errors/* CodedError */.AK('not-found', `${(0,_build_text/* printable */.g$)(reference)} does not exist`, {
                hint: 'Push it first, or correct the reference.',
            });
        },
        async finish() {
            await (await opening)?.finish();
        },
        get statistics() {
            return statistics;
        },
    };
}
async function openLayout(folder) {
    const { openLayoutWriter } = await __webpack_require__.e(/* import() */ 849).then(__webpack_require__.bind(__webpack_require__, 8849));
    return await openLayoutWriter(folder);
}
async function openRegistries(options, host, onFirstRequest) {
    const { createRegistries } = await Promise.all(/* import() */[__webpack_require__.e(99), __webpack_require__.e(460)]).then(__webpack_require__.bind(__webpack_require__, 1460));
    const pem = options.caFile === undefined ? undefined : await host.readInputFile(options.caFile);
    let done = 0;
    return createRegistries({
        findCredential: options.findCredential,
        log: options.log,
        ...(pem && { certificateAuthority: new TextDecoder().decode(pem) }),
        plainHttp: options.plainHttp,
        environment: host.environment,
        timeout: options.timeout,
        concurrency: options.concurrency,
        onFirstRequest,
        onBytes(bytes) {
            done += bytes;
            options.onBytes?.(done);
        },
    });
}

;// CONCATENATED MODULE: ./.build/main.js
/** The program: which verb runs on which host, and which exit code results. */








/** One line per verb; each is loaded when it runs. */
const verbs = {
    publish: entry('publish', async () => (await __webpack_require__.e(/* import() */ 514).then(__webpack_require__.bind(__webpack_require__, 7514))).publish),
};
function entry(name, load) {
    return {
        outputs: async () => (await load()).outputs,
        async run(raw, env) {
            const options = readOptions(name, raw);
            const verb = await load();
            return verb.present(await verb.run(options, env));
        },
    };
}
/** Exit codes: 0 done, 1 failed, 2 wrong usage. */
async function run(args) {
    const [first = '', ...rest] = args;
    const isVerb = first !== '' && !first.startsWith('-');
    const stdout = (0,output/* openOutput */.c)(process.stdout, fileWriter(process.stdout.fd));
    const stderr = (0,output/* openOutput */.c)(process.stderr);
    const failure = await runOnHost(isVerb ? first : inputs/* defaultVerb */.Pk, isVerb ? rest : args, { stdout, stderr });
    const isWritten = await (0,output/* finishOutput */.R)(stdout, stderr);
    // Sockets that a registry keeps open must not hold the process.
    process.exit(exitCodeOf(failure) || (isWritten ? 0 : 1));
}
function exitCodeOf(failure) {
    if (failure === undefined)
        return 0;
    return failure.code === 'input' ? 2 : 1;
}
async function runOnHost(name, args, outputs) {
    const host = await openHost(isVerbName(name) ? name : inputs/* defaultVerb */.Pk, args, outputs);
    try {
        if (!isVerbName(name))
            throw unknownVerb(name);
        const presentation = await verbs[name].run(await host.readInputs(), envOf(host));
        await host.show(presentation);
        return presentation.failure?.error;
    }
    catch (error) {
        const failure = host.explain((0,errors/* asCodedError */._r)(error));
        host.fail(failure);
        return failure;
    }
}
function isVerbName(name) {
    return Object.hasOwn(verbs, name);
}
function unknownVerb(name) {
    const near = (0,_build_text/* nearest */.pA)(name, Object.keys(verbs));
    return new errors/* CodedError */.AK('input', `unknown verb "${(0,_build_text/* printable */.g$)(name, 60)}"`, {
        hint: near ? `Write "${near}" instead.` : `Use one of: ${Object.keys(verbs).join(', ')}.`,
    });
}
/** A runner passes no arguments but, in a sub-action, the verb. */
async function openHost(verb, args, outputs) {
    if (args.length === 0 && isRunner(process.env)) {
        const { createRunner } = await Promise.all(/* import() */[__webpack_require__.e(905), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 8707));
        return createRunner(process.env, (text) => outputs.stdout.write(text));
    }
    const { createShell } = await Promise.all(/* import() */[__webpack_require__.e(905), __webpack_require__.e(993)]).then(__webpack_require__.bind(__webpack_require__, 9993));
    return createShell(verb, args, process.env, { ...outputs, stdin: () => process.stdin });
}
function envOf(host) {
    return {
        host,
        stores: (options) => createStores(options, host),
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
/** Digests: the names of content, validated once and used as a type of their own. */

const digestPattern = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** The text as a digest, or `undefined` when it is not one of a registered algorithm (image-spec, descriptor.md#digests). */
function parseDigest(text) {
    return digestPattern.test(text) ? text : undefined;
}
/** The sha256 digest of bytes in memory. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex')}`;
}
/** The hexadecimal part. */
function encodedDigest(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** `sha256` or `sha512`. */
function digestAlgorithm(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** Computes digest and size of a stream of bytes. */
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
/* harmony export */   ED: () => (/* reexport safe */ _tag_js__WEBPACK_IMPORTED_MODULE_2__.E),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   R4: () => (/* binding */ beginsWithHost),
/* harmony export */   dz: () => (/* reexport safe */ _tag_js__WEBPACK_IMPORTED_MODULE_2__.d),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   hY: () => (/* binding */ registryIn),
/* harmony export */   jT: () => (/* binding */ registryName),
/* harmony export */   mK: () => (/* binding */ printRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6198);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4648);
/** References: names of repositories and their content, parsed by the grammar of the distribution specification. */





// distribution-spec v1.1, "Pulling manifests".
const namePattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const hostPattern = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;
function isRepositoryName(text) {
    return namePattern.test(text);
}
/** `host/name`. */
function printRepository(repository) {
    return `${repository.host}/${repository.name}`;
}
/** True when the first segment of a path is a host: it has a dot or a port, or is `localhost`. */
function beginsWithHost(text) {
    const [first = '', ...rest] = text.split('/');
    return rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
}
const dockerHub = 'docker.io';
/** The name in references, and the hosts of its former and of its present API. */
const dockerHubHosts = [dockerHub, 'index.docker.io', 'registry-1.docker.io'];
/** One name for each registry, to compare hosts by: lower-case, and `docker.io` for every host of Docker Hub. */
function registryName(host) {
    const lower = host.toLowerCase();
    return dockerHubHosts.includes(lower) ? dockerHub : lower;
}
/** The registry in a text that names one as a host, a URL or a reference, in the form of `registryName`. */
function registryIn(text) {
    const [host = ''] = text
        .trim()
        .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
        .split('/', 1);
    return registryName(host);
}
/**
 * Parses `host/name[:tag][@digest]`. Without a host the reference is one to Docker Hub, where a name of one segment is below
 * `library/` (distribution/reference, `ParseNormalizedNamed`). Throws `invalid-reference`, also for upper case in the name.
 */
function parseReference(text) {
    const [beforeDigest, digest] = cutDigest(text);
    const [path, tag] = cutTag(beforeDigest);
    const repository = parseRepository(path, text);
    return { ...repository, ...(tag !== undefined && { tag: (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .E)(tag) }), ...(digest && { digest }) };
}
function cutDigest(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return [text, undefined];
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1));
    if (!digest)
        throw malformed(text, 'the part after "@" is not a valid digest');
    return [text.slice(0, at), digest];
}
function cutTag(text) {
    const colon = text.lastIndexOf(':');
    return colon > text.lastIndexOf('/') ? [text.slice(0, colon), text.slice(colon + 1)] : [text, undefined];
}
function parseRepository(path, reference) {
    const [first = '', ...rest] = path.split('/');
    const hasHost = beginsWithHost(path);
    const host = hasHost ? canonicalHost(first) : dockerHub;
    const below = hasHost ? rest.join('/') : path;
    const name = host === dockerHub && !below.includes('/') ? `library/${below}` : below;
    if (!hostPattern.test(host))
        throw malformed(reference, `"${host}" is not a valid host`);
    if (name !== name.toLowerCase())
        throw malformed(reference, 'a repository name must be lower-case');
    if (!isRepositoryName(name))
        throw malformed(reference, `"${name}" is not a valid repository name`);
    if (host.length + name.length > 254)
        throw malformed(reference, 'host and name are longer than 255 characters');
    return { host, name };
}
function canonicalHost(host) {
    return registryName(host) === dockerHub ? dockerHub : host;
}
/** A text that is not a reference may be a URL with a login, of which neither part is shown. */
function withoutLogin(text) {
    const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(text) ?? [];
    const at = rest.lastIndexOf('@');
    if (at < 0 || /^[a-z0-9]+:[0-9a-f]+$/i.test(rest.slice(at + 1)))
        return text;
    const colon = rest.indexOf(':');
    if (colon >= 0 && colon < at)
        return `${scheme}${rest.slice(0, colon)}:***${rest.slice(at)}`;
    return rest.slice(0, at).includes('/') ? text : `${scheme}***${rest.slice(at)}`;
}
function malformed(reference, why) {
    const text = withoutLogin(reference);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)}" is not a valid reference: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(why)}`, {
        hint: /^[a-z]+:\/\//i.test(text)
            ? `Remove the scheme: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text.replace(/^[a-z]+:\/\//i, ''))}`
            : 'Write it as host/name, host/name:tag or host/name@sha256:…, for example ghcr.io/acme/http-cache:1.0.0',
    });
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
