export const id = 922;
export const ids = [922];
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

/***/ 8922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/version.js
/** The version of this program; a test holds it equal to package.json. */
const version = '1.0.0';

;// CONCATENATED MODULE: ./.build/main.js
/** The wiring: which host runs, which targets it gets, and which exit code comes of it. */


/** Exit codes: 0 done, 1 failed, 2 wrong usage. */
async function run() {
    const args = process.argv.slice(2);
    if (args.includes('--version'))
        return print(`${version}\n`);
    if (args.includes('--help'))
        return print((await __webpack_require__.e(/* import() */ 207).then(__webpack_require__.bind(__webpack_require__, 9207))).helpText());
    const failure = await publishOnHost(args).catch((error) => (0,errors/* asCodedError */._r)(error));
    const code = failure === undefined ? 0 : failure.code === 'input' ? 2 : 1;
    // Sockets that a registry keeps open must not hold the process; what was written is flushed first.
    await flushed();
    process.exit(code);
}
async function publishOnHost(args) {
    const host = await openHost(args);
    try {
        const { publish } = await Promise.all(/* import() */[__webpack_require__.e(61), __webpack_require__.e(515), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 7821));
        const failure = await publish(host, openStores);
        if (failure)
            host.fail(failure);
        return failure;
    }
    catch (error) {
        const failure = (0,errors/* asCodedError */._r)(error);
        host.fail(failure);
        return failure;
    }
}
/** A shell when arguments are given or no runner is there, else the runner. */
async function openHost(args) {
    if (args.length === 0 && process.env.GITHUB_ACTIONS === 'true') {
        const { createRunner } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(515), __webpack_require__.e(556), __webpack_require__.e(225)]).then(__webpack_require__.bind(__webpack_require__, 2225));
        return await createRunner(process.env);
    }
    const { createShell } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(515), __webpack_require__.e(556), __webpack_require__.e(854)]).then(__webpack_require__.bind(__webpack_require__, 9854));
    return createShell(args, process.env, process);
}
/** Loads what the run needs of targets, and nothing else. */
const openStores = async (options) => {
    const { createStores } = await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 7346));
    return createStores(options);
};
function print(text) {
    process.stdout.write(text);
}
async function flushed() {
    for (const stream of [process.stdout, process.stderr]) {
        await new Promise((resolve) => stream.write('', () => resolve()));
    }
}


/***/ })

};
