export const id = 251;
export const ids = [251];
export const modules = {

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ CodedError),
/* harmony export */   _r: () => (/* binding */ asCodedError)
/* harmony export */ });
/* unused harmony export errorCodes */
/** The one error of the project: a code to switch on, what went wrong where, and what to do about it. */
/** Every code an error may carry, with what it means; `docs/errors.md` is held equal to this table. */
const errorCodes = {
    input: 'An input or flag is unknown, missing, or has a value that cannot be used.',
    'nothing-found': 'The workspace holds nothing that can be published.',
    ambiguous: 'Two files or artifacts claim the same place and nothing says which is meant.',
    'invalid-wasm': 'A WebAssembly binary is truncated, oversized or malformed.',
    'invalid-definition': 'A document that describes an artifact (cup, Spin, chart, bundle …) breaks its own rules.',
    'invalid-declaration': 'A declared format breaks the schema of declarations.',
    'invalid-plan': 'A saved plan cannot be used with this workspace.',
    'invalid-reference': 'A reference, repository name or tag is not allowed by the specification.',
    'invalid-layout': 'A folder or archive is not a valid OCI image layout.',
    'digest-mismatch': 'Content is not what its digest or an earlier plan says.',
    unauthenticated: 'The registry does not know who is asking.',
    denied: 'The registry knows who is asking and refuses.',
    'not-found': 'The registry has no such repository or content.',
    conflict: 'A tag that may not move points at other content.',
    unsupported: 'The target or the consumer cannot take this content.',
    unavailable: 'The registry or the network did not do its part within the time allowed.',
    storage: 'The local disk refused to read or write.',
    internal: 'A fault of this program.',
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
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CodedError';
        this.code = code;
        this.hint = details.hint;
    }
}
/** Returns the error as ours; anything else is a fault of this program and keeps its cause. */
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

/***/ 7251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/host/detect.js
/** Which host the program runs on. */
/** True on a GitHub Actions runner, which passes inputs in the environment and no arguments. */
function isRunner(environment) {
    return environment.GITHUB_ACTIONS === 'true';
}

// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/version.js
/** The version of this program; a test holds it equal to package.json. */
const version = '1.0.0';

;// CONCATENATED MODULE: ./.build/main.js
/** The program: which verb runs on which host, and which exit code results. */




/** One line per verb; each is loaded when it runs. */
const verbs = {
    publish: {
        summary: 'Pack what a WebAssembly project has built into OCI artifacts and push them.',
        run: (raw, env) => runVerb('publish', async () => (await Promise.all(/* import() */[__webpack_require__.e(61), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 6091))).publish, raw, env),
    },
};
const defaultVerb = 'publish';
async function runVerb(name, load, raw, env) {
    const { readOptions } = await __webpack_require__.e(/* import() */ 288).then(__webpack_require__.bind(__webpack_require__, 8288));
    const options = readOptions(name, raw);
    // Git reads the commit while the verb is loaded; its failure is met when the verb asks for the facts.
    if ('path' in options && typeof options.path === 'string')
        env.host.facts(options.path).catch(() => { });
    const verb = await load();
    return verb.present(await verb.run(options, env));
}
/** Exit codes: 0 done, 1 failed, 2 wrong usage. */
async function run() {
    const [first = '', ...rest] = process.argv.slice(2);
    const isVerb = first !== '' && !first.startsWith('-');
    const args = isVerb ? rest : process.argv.slice(2);
    if (args.includes('--version'))
        return print(`${version}\n`);
    if (args.includes('--help'))
        return print(await help(first, isVerb));
    const failure = await runOnHost(isVerb ? first : defaultVerb, args);
    process.exitCode = failure === undefined ? 0 : failure.code === 'input' ? 2 : 1;
    // Sockets that a registry keeps open must not hold the process; what was written is flushed first.
    await flushed();
    process.exit();
}
async function help(first, isVerb) {
    const { helpText } = await __webpack_require__.e(/* import() */ 353).then(__webpack_require__.bind(__webpack_require__, 8734));
    const summaries = Object.fromEntries(Object.entries(verbs).map(([name, { summary }]) => [name, summary]));
    const verb = isVerb && isVerbName(first) ? first : defaultVerb;
    return helpText(verb, summaries, !isVerb);
}
async function runOnHost(name, args) {
    const host = await openHost(isVerbName(name) ? name : defaultVerb, args);
    try {
        if (!isVerbName(name))
            throw unknownVerb(name);
        const presentation = await verbs[name].run(host.inputs, envOf(host));
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
async function openHost(verb, args) {
    if (args.length === 0 && isRunner(process.env)) {
        const { createRunner } = await Promise.all(/* import() */[__webpack_require__.e(493), __webpack_require__.e(473)]).then(__webpack_require__.bind(__webpack_require__, 7473));
        return createRunner(process.env, (text) => process.stdout.write(text));
    }
    const { createShell } = await Promise.all(/* import() */[__webpack_require__.e(493), __webpack_require__.e(15)]).then(__webpack_require__.bind(__webpack_require__, 4015));
    return createShell(verb, args, process.env, process);
}
function envOf(host) {
    return {
        host,
        async stores(options) {
            const { createStores } = await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 7346));
            return createStores(options, host);
        },
    };
}
function print(text) {
    process.stdout.write(text);
}
async function flushed() {
    for (const stream of [process.stdout, process.stderr]) {
        await new Promise((resolve) => stream.write('', () => resolve()));
    }
}


/***/ }),

/***/ 2543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   g1: () => (/* binding */ readableSize),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Text from outside, made fit to be shown: file names, registry answers and metadata are never printed raw. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/**
 * Replaces every control, format and line-breaking character by its escape and cuts the text at `limit`
 * characters, so that it can neither start a workflow command, nor move a cursor, nor reorder a line.
 */
function printable(text, limit = 300) {
    const escaped = text.replace(unprintable, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `\\u{${code.toString(16)}}`;
    });
    const harmless = escaped.replaceAll('::', ':\\u{3a}').replaceAll('##[', '##\\u{5b}');
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
/** The candidate that a misspelt word most likely meant, or `undefined` when none is near. */
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate) }))
        .filter(({ candidate, distance }) => distance <= Math.ceil(candidate.length / 3))
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
