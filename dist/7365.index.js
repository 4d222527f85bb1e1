export const id = 7365;
export const ids = [7365];
export const modules = {

/***/ 75214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ withDiskErrors),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   wO: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('storage', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(reasonOf(error, code))}`, {
        hint: hints.find(([codes]) => codes.includes(code))?.[1] ?? generalHint,
        cause: error,
    });
}
const generalHint = 'Make sure that the folder exists, is readable and writable, and is not in use.';
const hints = [
    [['EACCES', 'EPERM'], 'Allow the user of this process to read and write there, or name another path.'],
    [['EROFS'], 'Name a path on a disk that can be written to.'],
    [['ENAMETOOLONG'], 'Use a shorter path.'],
    [['ENOTDIR'], 'Name another one, since a part of this path is a file.'],
];
/** `permission denied (EACCES)`: Node adds the call and its arguments, which may be a temporary path. */
function reasonOf({ message }, code) {
    const [, reason] = /^[A-Z][A-Z0-9]+: ([^,]+), \w+/.exec(message) ?? [];
    return reason === undefined ? message : `${reason} (${code})`;
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
/** True for a system error with one of these codes. */
function hasCode(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}


/***/ }),

/***/ 89243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ CodedError),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   _r: () => (/* binding */ asCodedError),
/* harmony export */   n0: () => (/* binding */ asOneError),
/* harmony export */   xE: () => (/* binding */ mapProblems)
/* harmony export */ });
/* unused harmony export errorCodes */
/** The one error of the project: a code to switch on, what went wrong where, and what to do about it. */
/** Every code an error may carry, with what it means; `docs/errors.md` is kept equal to this table by a test. */
const errorCodes = {
    input: 'An input or flag is unknown, missing, or has an invalid value.',
    'nothing-found': 'The workspace contains nothing that can be published.',
    ambiguous: 'Several files or artifacts qualify where one is needed, and nothing says which one is meant.',
    'invalid-wasm': 'A WebAssembly binary is truncated, oversized or malformed.',
    'invalid-definition': 'A file that describes an artifact (cup, Spin, chart, bundle \u2026) is invalid.',
    'invalid-declaration': 'A declared format does not match the schema of declarations.',
    'invalid-plan': 'A saved plan cannot be used with this workspace.',
    'invalid-reference': 'A reference, repository name or tag is not allowed by the specification.',
    'invalid-layout': 'A folder or archive is not a valid OCI image layout.',
    'invalid-hand-off': 'What a pull request has handed off is not what this program leaves, or claims what is not so.',
    'invalid-attestation': 'A signature, an attestation or a bundle is malformed, or does not match what it is about.',
    'invalid-archive': 'A layer cannot be unpacked: it is damaged, or would write what must not be written.',
    'file-exists': 'The output folder holds something else where a file is to be written.',
    tampered: 'What was verified is altered or incomplete, or its signature does not match it.',
    unsigned: 'What was verified lacks a signature or attestation that is required.',
    foreign: 'What was verified is signed, but not by whom the policy expects.',
    'foreign-content': 'A run with the rights of the repository would publish what a pull request from a fork may have changed.',
    'digest-mismatch': 'Content does not match its digest or an earlier plan.',
    unauthenticated: 'The registry requires a login, or rejects the credentials.',
    denied: 'The registry denies access.',
    'not-found': 'The registry has no such repository or content.',
    conflict: 'A version is published with other content, or another run has set the same tag.',
    interface: 'The version of a release promises less than its interface changes, or that cannot be told.',
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
    /** Every problem that a run has found before it ends; empty for an error that stands for itself. */
    problems;
    constructor(code, message, { hint, cause, response, problems = [] }) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'CodedError';
        this.code = code;
        this.hint = hint;
        this.problems = problems;
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
/**
 * The only problem itself, or one error that carries all of them. Its code is that of the first one that is no wrong usage, which has
 * an exit code of its own.
 */
function asOneError(errors) {
    const problems = errors.flatMap(problemsOf);
    if (problems.length === 1)
        return errors[0];
    const { code, message, hint } = problems.find((one) => one.code !== 'input') ?? errors[0];
    return new CodedError(code, `${message} (and ${problems.length - 1} more)`, { hint, problems });
}
/** The problems that an error carries; itself when it stands for one. */
function problemsOf(error) {
    return error.problems.length > 0 ? error.problems : [error];
}
/** The error with each of its problems replaced. */
function mapProblems(error, replace) {
    const [first, ...others] = problemsOf(error).map(replace);
    return first === undefined ? error : asOneError([first, ...others]);
}


/***/ }),

/***/ 22352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishOutput: () => (/* binding */ finishOutput),
/* harmony export */   openOutput: () => (/* binding */ openOutput),
/* harmony export */   outputError: () => (/* binding */ outputError),
/* harmony export */   printText: () => (/* binding */ printText)
/* harmony export */ });
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/** The standard streams of the process: a closed pipe is ignored, a full disk is an error. Runs on Node 14. */


/** A stream of the process, whose errors would end the process otherwise. */
function openOutput(stream) {
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
            return outputError(failure);
        },
    };
}
/** The error `storage` for what could not be written, unless its reader has gone. */
function outputError(failure) {
    return failure === undefined || isClosed(failure)
        ? undefined
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asCodedError */ ._r)((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_0__/* .diskError */ .wO)(failure, 'standard output'));
}
/** Prints a text to stdout; the exit code is 1 if it cannot be written. */
async function printText(text) {
    const output = openOutput(process.stdout);
    output.write(text);
    // Node takes a millisecond or two to open standard error, which is needed for an error alone.
    if (!(await finishOutput(output, () => openOutput(process.stderr))))
        process.exitCode = 1;
}
/** Waits until standard output is written; false, with one line on standard error, if some of it could not be. */
async function finishOutput(stdout, openStderr) {
    const error = await stdout.finished();
    if (!error)
        return true;
    const stderr = openStderr();
    stderr.write(`error: ${error.message} [${error.code}]\n`);
    await stderr.finished();
    return false;
}
/** True when the reader has gone, as `head` does; Windows calls that `EOF`. */
function isClosed(error) {
    return (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED');
}


/***/ }),

/***/ 22543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   g1: () => (/* binding */ readableSize),
/* harmony export */   hO: () => (/* binding */ unprintable),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Text for people: foreign text made safe to print, sizes, and the nearest known word. */
/** Control, format, private and line-breaking characters. V8 takes long to read such an expression, and few texts have one. */
const unprintable = '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]';
/** True for a text of printable ASCII characters and of the two others that are common in ours. */
function isPlain(text) {
    return /^[ -~\u2192\u2026]*$/.test(text);
}
/**
 * Makes text from outside safe to print: file names, registry responses and metadata are never printed raw.
 *
 * Replaces every control, format and line-breaking character by its escape and truncates the text to `limit` characters, so
 * that it can neither start a workflow command, nor move a cursor, nor reorder a line.
 */
function printable(text, limit = 300) {
    const escaped = isPlain(text) ? text : text.replace(new RegExp(unprintable, 'gu'), escapeOf);
    const harmless = withoutColons(escaped).split('##[').join('##\\u{5b}');
    return harmless.length > limit ? `${harmless.slice(0, limit)}\u2026` : harmless;
}
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
}
/** An IPv6 address in brackets stays as it is: no line begins within it. */
function withoutColons(text) {
    return text.includes('::')
        ? text.replace(/(\[[\da-f:.]{2,45}\])|::/gi, (_, address) => address ?? ':\\u{3a}')
        : text;
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


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json. */
const version = '1.0.0';


/***/ })

};
