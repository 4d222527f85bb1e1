export const id = 2694;
export const ids = [2694];
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

/***/ 49100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ isPlainWord),
/* harmony export */   JV: () => (/* binding */ unexpanded),
/* harmony export */   jy: () => (/* binding */ bareExpression),
/* harmony export */   pp: () => (/* binding */ characterName),
/* harmony export */   q4: () => (/* binding */ invisible),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   xV: () => (/* binding */ slip)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22543);
/** Text of inputs as other tools, YAML and shells write it: how it is recognised, and what was meant. */

/** True for one word of the characters that most values have alone: none of the slips below, and no list, is made of them. */
function isPlainWord(text) {
    return /^[\w.:@/+=-]*$/.test(text);
}
/** What a line of any list may be by mistake. */
function slip(line) {
    if (isPlainWord(line))
        return undefined;
    return unexpanded(line) ?? invisible(line) ?? quoted(line) ?? listMarker(line) ?? comment(line);
}
/** Contexts and properties of a workflow (GitHub, "Contexts reference"), written without what makes them an expression. */
const bare = new RegExp([
    '^(?:github\\.(?:actor|base_ref|event(?:_name|\\.[\\w.]+)|head_ref|ref|ref_name|repository|repository_owner|run_attempt|run_id|run_number|sha|token|workflow)',
    '(?:needs|steps)\\.[\\w-]+\\.outputs\\.[\\w-]+',
    '(?:inputs|secrets|vars)\\.[A-Za-z_][\\w-]*)$',
].join('|'));
/** `github.ref_name`, which no workflow expands. */
function bareExpression(line) {
    const what = 'which is an expression without what makes a workflow expand it';
    return bare.test(line) ? { what, instead: [`\${{ ${line} }}`] } : undefined;
}
const expression = /\$\{\{.*?\}\}/g;
/** `$NAME`, `${NAME}`, `$(command)`, `$env:NAME` and `%NAME%`. */
const variable = /\$env:(\w+)|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)[^{}]*\}|%([A-Za-z_]\w*)%|(\$\([^()]*\)|`[^`]+`)/g;
/** An expression of a workflow or a variable of a shell that nothing has expanded. */
function unexpanded(line) {
    if (line.includes('${{'))
        return {
            what: 'which contains an expression that nothing has expanded',
            instead: [line.replace(expression, '<value>').replace(/\$\{\{.*$/, '<value>')],
            hint: 'Write its value; only a workflow expands expressions',
        };
    if (!new RegExp(variable).test(line) || code.test(line))
        return undefined;
    return {
        what: 'which contains a variable that nothing has expanded',
        instead: [line.replace(variable, (_, ...names) => expressionFor(names))],
        hint: 'Let a shell expand it in double quotes, or write an expression in the workflow',
    };
}
/** The contexts `github` and `runner` have the names of their variables in lower case. */
function expressionFor(found) {
    const command = found[4];
    if (command !== undefined)
        return '$' + '{{ steps.<id>.outputs.<name> }}';
    const name = found.slice(0, 4).find((one) => one !== undefined) ?? '';
    const [, context, rest] = /^(GITHUB|RUNNER)_(\w+)$/.exec(name) ?? [];
    const path = context === undefined ? `env.${name}` : `${context}.${rest}`.toLowerCase();
    return `\${{ ${path} }}`;
}
const characterNames = {
    '\t': 'tab',
    ' ': 'space',
    '\u00a0': 'no-break space',
    '\u00ad': 'soft hyphen',
    '\u200b': 'zero-width space',
    '\u200d': 'zero-width joiner',
    '\ufeff': 'byte order mark',
};
/** `U+200B (zero-width space)`; a character that is seen, in quotes. */
function characterName(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = characterNames[character];
    if (name !== undefined)
        return `U+${code} (${name})`;
    return new RegExp(`${_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO}|\\p{Z}`, 'u').test(character) ? `U+${code}` : `"${character}"`;
}
/** A character that nobody sees; a tab is white space. */
function invisible(line) {
    const text = line.split('\t').join(' ');
    if ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(text))
        return undefined;
    const [character] = new RegExp(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, 'u').exec(text) ?? [];
    if (character === undefined)
        return undefined;
    const instead = line.replace(new RegExp(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, 'gu'), '').trim();
    return {
        what: `which contains the invisible character ${characterName(character)}`,
        instead: instead === '' ? [] : [instead],
        hint: 'Write it without that character',
    };
}
const quotes = /^(?:"([^"]*)"|'([^']*)'|\u201c([^\u201d]*)\u201d|\u2018([^\u2019]*)\u2019)$/;
/** As Markdown marks it; a command has no such character, or white space as well. */
const code = /^`([^`\s]*[\d./:{][^`\s]*)`$/;
/** Text between quotes, without them; `undefined` for any other text. */
function unquoted(text) {
    const found = quotes.exec(text) ?? code.exec(text);
    return found?.slice(1).find((inner) => inner !== undefined);
}
function quoted(line) {
    const inner = unquoted(line)?.trim();
    if (inner === undefined)
        return undefined;
    return { what: 'and the quotes are part of it', instead: inner === '' ? [] : [inner] };
}
function listMarker(line) {
    const item = /^[-\u2022]\s+(.*)$/.exec(line)?.[1];
    return item === undefined
        ? undefined
        : {
            what: 'which is an item of a YAML list',
            instead: [item],
            hint: 'Write one item per line, without "-"',
        };
}
function comment(line) {
    const before = /^(.*?)(?:^|\s)#(?:\s.*)?$/.exec(line)?.[1]?.trim();
    return before === undefined
        ? undefined
        : {
            what: 'and a list has no comments',
            instead: before === '' ? [] : [before],
            hint: 'Leave the comment out',
        };
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

/***/ 15353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   gU: () => (/* binding */ replacingInputError),
/* harmony export */   lj: () => (/* binding */ hintWithLines)
/* harmony export */ });
/* unused harmony export inputLines */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Errors about inputs: what is wrong, and the lines of a workflow to write instead. */


/** An `input` error; its hint ends with the lines to paste: one in the same line, several below it. */
function inputError(message, { hint, lines = {}, cause }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', message, { hint: hintWithLines(hint, lines), cause });
}
/** `Write to: oci:./out`; `Write one tag per line:` with a block of YAML below it. */
function hintWithLines(given, lines) {
    const hint = given?.replace(/\.$/, '');
    const [first, ...rest] = inputLines(lines);
    if (first === undefined)
        return `${hint ?? 'Correct it'}.`;
    if (rest.length > 0)
        return [`${hint ?? 'Write'}:`, first, ...rest].join('\n');
    return hint === undefined ? `Write ${first}` : `${hint}: ${first}`;
}
/** Inputs as YAML: `name: value`, or a block where there are several items or YAML would read the text as something else. */
function inputLines(lines) {
    return Object.entries(lines).flatMap(([name, value]) => {
        if (typeof value === 'number' || typeof value === 'boolean')
            return [`${name}: ${value}`];
        const items = (typeof value === 'string' ? [value] : value).map((item) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(item));
        const [only = ''] = items;
        if (items.length === 1 && isPlainScalar(only))
            return [`${name}: ${only}`];
        return [`${name}: |`, ...items.map((item) => `  ${item}`)];
    });
}
/** YAML 1.2 \u00a77.3.3 and \u00a710.3: 1.10 would become the number 1.1, and `*.wasm` is an alias. */
function isPlainScalar(text) {
    const isOther = /^(?:[-+]?\.?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|0[xo][\da-f]+|true|false|null|~)$/i.test(text);
    return text !== '' && !isOther && !/^[-?:,[\]{}#&*!|>'"%@`]|: | #|:$/.test(text);
}
/** What is opened for another input than the one that an `input` error names: `replace` gives the error that says so. */
async function replacingInputError(opening, replace) {
    try {
        return await opening;
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK && error.code === 'input' ? replace(error) : error;
    }
}


/***/ }),

/***/ 70583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ separated),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15353);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Lists of inputs: each line is read, and one that cannot be used is an error that shows the whole list as it is to be written. */


/** The lines of a text, trimmed and without blank ones. */
function linesOf(text) {
    return (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Reads every line. Throws `input` when one cannot be used, with all lines as they are to be written. */
function readList(lines, read, context) {
    if (lines.length === 0)
        return [];
    const readLine = withoutOwnName(read, context.name);
    const json = jsonItems(lines.join('\n'));
    if (json) {
        const what = 'and a list has one item per line';
        throw listError({ what, shown: json.shown, line: '', count: 1 }, correct(json.items, readLine), context);
    }
    const found = lines.map((line) => ({ line, ...readLine(line) }));
    const problems = found.flatMap((one) => ('problem' in one ? [{ ...one.problem, line: one.line }] : []));
    const [first] = problems;
    if (first) {
        const subject = { ...first, isOnly: lines.length === 1, count: problems.length };
        throw listError(subject, correct(lines, readLine), context);
    }
    return found.flatMap((one) => ('value' in one ? [one.value] : []));
}
/** `to: oci:./out` and `--to oci:./out` in the input `to`. */
function withoutOwnName(read, name) {
    const own = new RegExp(`^(?:--${name}(?:\\s*=\\s*|\\s+)|${name}(?:\\s*=\\s*|:\\s+))(\\S.*)$`);
    return (line) => {
        const found = read(line);
        const [, value] = ('problem' in found ? own.exec(line) : undefined) ?? [];
        return value === undefined
            ? found
            : { problem: { what: 'and the name of the input is part of it', instead: [value] } };
    };
}
function listError({ what, hint, shown, line, count, isOnly = true }, { lines, others }, { name, isGiven = () => false, complete = (line) => line }) {
    const subject = shown ?? quoted(line);
    const more = count > 1 ? `; ${count - 1} more of its lines cannot be used` : '';
    const message = `"${name}" ${isOnly ? 'is' : 'contains'} ${subject}, ${what}${more}`;
    const proposed = Object.entries(others).filter(([other]) => !isGiven(other));
    const isEmpty = lines?.length === 0 && proposed.length === 0;
    const whatToDo = hint ?? (isEmpty ? `Leave "${name}" out` : undefined);
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(message, {
        ...(whatToDo !== undefined && { hint: whatToDo }),
        ...(lines && {
            lines: { ...(lines.length > 0 && { [name]: lines.map(complete) }), ...Object.fromEntries(proposed) },
        }),
    });
}
/** In the quotes that the text does not contain. */
function quoted(text) {
    return text.includes('"') ? `'${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 120)}'` : `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 120)}"`;
}
function correct(lines, read, depth = 0) {
    const corrected = lines.map((line) => correctLine(line, read, depth));
    const isClear = corrected.every((one) => one.lines !== undefined);
    return {
        lines: isClear ? [...new Set(corrected.flatMap((one) => one.lines ?? []))] : undefined,
        others: merge(corrected.map((one) => one.others)),
    };
}
// A correction may uncover the next mistake: quotes around a list of references.
const depthLimit = 5;
/** An expression of a workflow, or what a person has to fill in. */
const template = /\$\{\{|<[a-z -]+>/;
function correctLine(line, read, depth) {
    const found = read(line);
    if ('value' in found || (depth > 0 && template.test(line)))
        return { lines: [line], others: {} };
    const { instead, others = {} } = found.problem;
    if (instead === undefined || depth >= depthLimit)
        return { lines: instead, others };
    const next = correct(instead, read, depth + 1);
    return { lines: next.lines ?? instead, others: merge([others, next.others]) };
}
/** The values of all, each once; a list where they differ. */
function merge(all) {
    const names = new Set(all.flatMap((one) => Object.keys(one)));
    const entries = [...names].map((name) => {
        const values = [...new Set(all.flatMap((one) => one[name] ?? []))];
        const [only] = values;
        return [name, values.length === 1 && only !== undefined ? only : values.map(String)];
    });
    return Object.fromEntries(entries);
}
/** The items of a JSON array of texts and numbers, and the values of such an object; `undefined` for any other text. */
function jsonItems(text) {
    if (!text.startsWith('[') && !text.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        const isArray = Array.isArray(value);
        const found = isArray ? value : Object.values(value);
        const isSimple = found.every((item) => typeof item === 'string' || typeof item === 'number');
        if (found.length === 0 || !isSimple)
            return undefined;
        return { shown: `a JSON ${isArray ? 'array' : 'object'}`, items: linesOf(found.join('\n')) };
    }
    catch {
        return undefined;
    }
}
/** The parts of a line between white space, commas, semicolons and bars, without brackets of a YAML list. */
function separated(line) {
    const inner = /^\[(.*)\]$/.exec(line)?.[1] ?? line;
    return inner.split(/[\s,;|]+/).filter((part) => part !== '');
}


/***/ }),

/***/ 76258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ commonInputs)
});

// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/input-list.js
var input_list = __webpack_require__(70583);
;// CONCATENATED MODULE: ./.build/inputs/cache.js
/** The input `cache`: whether content is kept for later runs. */


const modes = ['auto', 'true', 'false'];
const cache = {
    kind: 'text',
    default: 'auto',
    read(raw, name) {
        const word = raw?.trim().toLowerCase() ?? 'auto';
        const mode = modes.find((one) => one === word);
        if (mode !== undefined)
            return mode;
        throw (0,input_error/* inputError */.Xu)(`"${name}" is ${(0,input_list/* quoted */.TL)(raw ?? '')}, which is not auto, true or false`, {
            hint: 'Use auto, true or false, for example',
            lines: { [name]: 'auto' },
        });
    },
};

// EXTERNAL MODULE: ./.build/inputs/files.js
var files = __webpack_require__(82937);
// EXTERNAL MODULE: ./.build/inputs/kinds.js
var kinds = __webpack_require__(94917);
// EXTERNAL MODULE: ./.build/foreign-text.js
var foreign_text = __webpack_require__(49100);
// EXTERNAL MODULE: ./.build/oci/host.js
var oci_host = __webpack_require__(82724);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/inputs/plain-http.js
/** The input `plain-http`: hosts of registries, also as URLs or in upper case. */




/** One host per line, with its port, in lower case; what was taken off is noted. */
const hosts = {
    kind: 'list',
    read(raw, name, context) {
        const lines = (0,input_list/* linesOf */.Dx)(raw);
        const found = (0,input_list/* readList */.LD)(lines, readHost(context?.given.get('to')), { name, ...context });
        for (const [at, host] of found.entries()) {
            const line = lines[at] ?? '';
            if (host !== line)
                context?.note(`"${name}" is read as ${host}, not ${(0,_build_text/* printable */.g$)(line, 120)}`);
        }
        return [...new Set(found)];
    },
};
/** A URL or a reference names its host. */
function readHost(to) {
    return (line) => {
        const host = line
            .replace(/^http:\/\//i, '')
            .replace(/\/.*$/, '')
            .toLowerCase();
        const problem = problemOf(line, host, to);
        return problem ? { problem } : { value: host };
    };
}
function problemOf(line, host, to) {
    const parts = line.startsWith('[') ? [line] : (0,input_list/* separated */.Ci)(line);
    if (parts.length > 1)
        return { what: 'which is several hosts', instead: parts, hint: 'Write one host per line' };
    const found = (0,foreign_text/* slip */.xV)(line);
    if (found)
        return found;
    if (parts[0] !== line)
        return { what: 'and a host has no separators', instead: parts };
    return problemOfSwitch(line, to) ?? problemOfHost(line, host);
}
/** Other tools have a switch of this name, for every registry of the run. */
function problemOfSwitch(line, to) {
    const what = 'and it names the hosts of registries';
    if (/^(?:false|no|off|0)$/i.test(line))
        return { what, instead: [], hint: 'Leave "plain-http" out; registries are contacted over HTTPS' };
    if (!/^(?:true|yes|on|1)$/i.test(line))
        return undefined;
    const found = (0,input_list/* linesOf */.Dx)(to)
        .map((target) => target.replace(/^[a-z]+:\/\//i, ''))
        .filter(oci_host/* beginsWithHost */.R4)
        .map((target) => target.replace(/\/.*$/, '').toLowerCase());
    return {
        what,
        instead: found.length > 0 ? found : ['<host>'],
        hint: 'Name the registries that are contacted over HTTP',
    };
}
function problemOfHost(line, host) {
    if (/^https:\/\//i.test(line))
        return {
            what: 'and https is not plain HTTP',
            instead: [],
            hint: 'Leave it out for HTTPS, or name the host alone for HTTP',
        };
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(line)?.[1];
    if (scheme !== undefined && scheme.toLowerCase() !== 'http')
        return { what: 'which has a scheme', instead: [line.replace(/^.*?:\/\//, '').replace(/\/.*$/, '')] };
    if (/@/.test(host))
        return {
            what: 'and a host has no credentials',
            shown: 'a host with credentials',
            instead: [host.replace(/^.*@/, '')],
        };
    if (host.includes('*') || !(0,oci_host/* isHost */.jU)(host))
        return {
            what: 'which is not a host',
            hint: 'Write a host, with its port if it has one',
            instead: ['<host>'],
        };
    return undefined;
}

// EXTERNAL MODULE: ./.build/inputs/secrets.js
var secrets = __webpack_require__(75);
;// CONCATENATED MODULE: ./.build/inputs/common-inputs.js
/** The inputs that most verbs take: what is read, credentials, connections, and what is printed. */





const reading = ['pull', 'inspect', 'diff', 'verify', 'promote'];
const caching = ['publish', 'pull', 'inspect', 'diff', 'verify', 'promote'];
const common_inputs_all = ['publish', 'pull', 'inspect', 'diff', 'verify', 'promote', 'cleanup', 'collect'];
const commonInputs = {
    references: {
        ...kinds/* list */.p_,
        verbs: reading,
        group: 'Content',
        placeholder: 'reference',
        positional: true,
        description: 'What to read: a reference by tag or digest, or an image layout in a folder or tar archive as `oci:<path>[:<name>]`; the verb diff, and `wit` of inspect, also take a `.wasm` file.',
    },
    token: {
        ...secrets/* trimmedSecret */.pI,
        verbs: common_inputs_all,
        group: 'Credentials',
        placeholder: 'token',
        secret: true,
        description: 'Token for ghcr.io and, for `attest`, `comment`, `hand-off` and `cleanup`, the API of GitHub; it is sent to no other host.',
    },
    username: {
        ...secrets/* username */.Xh,
        verbs: common_inputs_all,
        group: 'Credentials',
        placeholder: 'name',
        description: 'Name of the user for the registry that the other inputs name, not for one that only a plan names.',
    },
    password: {
        ...secrets/* secret */.rJ,
        verbs: common_inputs_all,
        group: 'Credentials',
        placeholder: 'secret',
        secret: true,
        description: 'Password or token for the registry that the other inputs name, not for one that only a plan names.',
    },
    'password-stdin': {
        ...kinds/* toggle */.L$,
        verbs: common_inputs_all,
        group: 'Credentials',
        cliOnly: true,
        description: 'Read the password from stdin, which keeps it out of the process list and the history.',
    },
    'ca-file': {
        ...files/* certificateFile */.oE,
        verbs: common_inputs_all,
        group: 'Connection',
        placeholder: 'file',
        description: 'PEM file with additional CA certificates.',
    },
    'plain-http': {
        ...hosts,
        verbs: common_inputs_all,
        group: 'Connection',
        placeholder: 'host',
        description: 'Registries to contact over HTTP instead of HTTPS; loopback addresses always are.',
    },
    cache: {
        ...cache,
        verbs: caching,
        group: 'Connection',
        placeholder: 'auto|true|false',
        description: 'Whether content that is read and compressed layers are kept for later runs: `auto`, `true` or `false`. `auto` uses no layers of earlier runs for releases.',
    },
    timeout: {
        ...(0,kinds/* secondsOr */.Te)(900, { least: 1, most: 24 * 3600 }),
        verbs: common_inputs_all,
        group: 'Connection',
        placeholder: 'seconds',
        description: 'Maximum duration of a run in seconds; content that is still to be moved may take longer, at 256 KiB/s or faster.',
    },
    concurrency: {
        ...(0,kinds/* numberOr */.d_)(5, { least: 1, most: 64 }),
        verbs: common_inputs_all,
        group: 'Connection',
        placeholder: 'number',
        description: 'Maximum parallel transfers per registry.',
    },
    json: {
        ...kinds/* toggle */.L$,
        verbs: common_inputs_all,
        group: 'Output',
        cliOnly: true,
        description: 'Print the result as JSON on stdout, also when that is a terminal.',
    },
    help: {
        ...kinds/* toggle */.L$,
        verbs: common_inputs_all,
        group: 'Output',
        cliOnly: true,
        short: 'h',
        description: 'Print this help.',
    },
    version: {
        ...kinds/* toggle */.L$,
        verbs: common_inputs_all,
        group: 'Output',
        cliOnly: true,
        description: 'Print the version.',
    },
};


/***/ }),

/***/ 82937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ resultFile),
/* harmony export */   TV: () => (/* binding */ handOffFolder),
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   oE: () => (/* binding */ certificateFile)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49100);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70583);
/** Inputs that name a file or a folder: `plan`, `ca-file`, `hand-off`; the content of the file in its place is recognised. */



function fileName(mistakes) {
    return {
        kind: 'text',
        read(raw, name) {
            const value = raw?.trim();
            if (value === undefined)
                return undefined;
            if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value))
                throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)}, which is a URL and not a file`, {
                    hint: 'Download it before this step, and name the file',
                    lines: { [name]: value.replace(/^.*\//, '') || '<file>' },
                });
            const mistake = mistakes.find(({ form }) => form.test(value));
            if (mistake)
                throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${mistake.what}, and it names a file`, mistake);
            const [first = '', ...more] = (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(value);
            if (more.length > 0 && !value.includes('-----'))
                throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is several lines, and it names one file`, { lines: { [name]: first } });
            if (/^~[\\/]/.test(value))
                throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)}, and nothing expands "~"`, {
                    hint: 'Name the file in full, or relative to the current folder',
                    lines: { [name]: value.slice(2) },
                });
            const problem = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slip */ .xV)(value);
            if (!problem)
                return value;
            const lines = problem.instead?.[0] === undefined ? {} : { [name]: problem.instead[0] };
            throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)}, ${problem.what}`, { ...problem, lines });
        },
    };
}
/** The plan that a dry run printed. */
const planFile = fileName([
    {
        form: /^[{[]/,
        what: 'the plan itself',
        hint: 'Write it to a file before this step, and name the file',
        lines: { plan: 'plan.json' },
    },
    {
        form: /^(?:true|yes|on)$/i,
        what: 'a switch',
        hint: 'Write "dry-run" to print a plan',
        lines: { 'dry-run': true },
    },
    { form: /^(?:false|no|off)$/i, what: 'a switch', hint: 'Leave "plan" out', lines: {} },
    {
        form: /^-$|^\/dev\/(?:stdin|fd\/0)$/,
        what: 'the standard input',
        hint: 'Write the plan to a file, and name the file',
        lines: { plan: 'plan.json' },
    },
]);
/** Certificates in PEM form. */
const certificateFile = fileName([
    {
        form: /-----BEGIN/,
        what: 'the certificate itself',
        hint: 'Write it to a file before this step, and name the file',
        lines: { 'ca-file': 'ca.pem' },
    },
    {
        form: /^(?:true|yes|on|false|no|off)$/i,
        what: 'a switch',
        hint: 'Name a file with the CA certificate of the registry',
        lines: { 'ca-file': 'ca.pem' },
    },
]);
/** `result-file`. */
const resultFile = fileName([]);
/** `hand-off`. */
const handOffFolder = fileName([
    {
        form: /^(?:true|yes|on|false|no|off)$/i,
        what: 'a switch',
        hint: 'Name the folder that the artifact is downloaded into',
        lines: { 'hand-off': 'hand-off' },
    },
    {
        form: /^oci:/,
        what: 'a target',
        hint: 'Name its folder alone',
        lines: { 'hand-off': 'hand-off' },
    },
]);


/***/ }),

/***/ 94917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ secondsOr),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   d_: () => (/* binding */ numberOr),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ph: () => (/* binding */ textOr)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49100);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70583);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** The kinds of inputs: how the raw text of a flag or action input becomes a value. */




/** Text without the white space around it. */
const text = { kind: 'text', read: (raw) => raw?.trim() };
/** Text that has a value without being given. */
function textOr(initial) {
    return { kind: 'text', default: initial, read: (raw) => raw?.trim() ?? initial };
}
/** One item per line, each once; blank lines do not count. */
function listOf(read) {
    return {
        kind: 'list',
        read: (raw, name, context) => (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .LD)([...new Set((0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(raw))], read, { name, ...context }),
    };
}
/** Lines as they are; whoever uses them says what is wrong with one. */
const list = { kind: 'list', read: (raw) => [...new Set((0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(raw))] };
/** Words for true and false of YAML 1.1 and of other tools. */
const trueWords = ['yes', 'y', 'on', '1', 't', 'enabled'];
const falseWords = ['no', 'n', 'off', '0', 'f', 'disabled', 'none', 'null', '~'];
/** `false` unless given. */
const toggle = {
    kind: 'switch',
    default: 'false',
    read(raw, name) {
        const given = raw?.trim() ?? 'false';
        const word = given.toLowerCase();
        if (word === 'true' || word === 'false')
            return word === 'true';
        const plain = ((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unquoted */ .qZ)(word) ?? word).trim();
        const truth = truthOf(plain);
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)}, which is neither true nor false`, {
            hint: `Use true or false${truth === undefined ? ', for example' : ''}`,
            lines: { [name]: truth ?? true },
        });
    },
};
/** One of a few words, of which the first is the default. */
function choice(...words) {
    const [initial] = words;
    return {
        kind: 'text',
        default: initial,
        read(raw, name) {
            const given = raw?.trim() ?? initial;
            const plain = ((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unquoted */ .qZ)(given) ?? given).trim().toLowerCase();
            const exact = words.find((word) => word === given);
            if (exact !== undefined)
                return exact;
            const meant = words.find((word) => word === plain) ?? similarWord(plain, words);
            throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)}, and not ${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`, {
                hint: meant === undefined ? 'Use one of these, for example' : 'Write it as',
                lines: { [name]: isTruth(meant) ? meant === 'true' : (meant ?? initial) },
            });
        },
    };
}
function similarWord(text, words) {
    const truth = truthOf(text);
    const sameTruth = truth === undefined ? undefined : words.find((word) => truthOf(word) === truth);
    return sameTruth ?? words.find((word) => word === (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(text, words) || text.startsWith(`${word}-`));
}
const isTruth = (text) => text === 'true' || text === 'false';
function truthOf(word) {
    if (word === 'true' || trueWords.includes(word))
        return true;
    return word === 'false' || falseWords.includes(word) ? false : undefined;
}
/** A whole number. */
function numberOr(initial, range) {
    const convert = (raw) => Math.trunc(Number.parseFloat(raw));
    const options = { initial, ...range, unit: '', convert };
    return {
        kind: 'number',
        default: String(initial),
        read: (raw, name) => (raw === undefined ? initial : readNumber(raw.trim(), name, options)),
    };
}
/** A number of seconds, read as milliseconds. */
function secondsOr(initial, range) {
    const options = { initial, ...range, unit: ' of seconds', convert: secondsIn };
    return {
        ...numberOr(initial, range),
        read: (raw, name) => (raw === undefined ? initial : readNumber(raw.trim(), name, options)) * 1000,
    };
}
function readNumber(raw, name, { initial, least, most, unit, convert }) {
    const value = /^\d{1,15}$/.test(raw) ? Number(raw) : undefined;
    if (value !== undefined && value >= least && value <= most)
        return value;
    const meant = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpanded */ .JV)(raw) ? undefined : convert((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unquoted */ .qZ)(raw) ?? raw);
    const isClear = meant !== undefined && !Number.isNaN(meant);
    const reason = value === undefined ? `not a whole number${unit}` : `not from ${least} to ${most}`;
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(raw)}, which is ${reason}`, {
        hint: `Use a whole number${unit} from ${least} to ${most}${isClear ? '' : ', for example'}`,
        lines: { [name]: isClear ? clamp(meant, least, most) : initial },
    });
}
function clamp(value, least, most) {
    return Math.min(most, Math.max(least, Math.round(value)));
}
const secondsPerUnit = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
/** `15m`, `1h30m`, `900 seconds`, `900000ms`; `undefined` for anything else. */
function secondsIn(text) {
    const parts = [...text.toLowerCase().matchAll(/(\d+(?:\.\d+)?)\s*(ms|[smhd]|$)[a-z]*\s*/g)];
    const matched = parts.reduce((length, [whole]) => length + whole.length, 0);
    if (parts.length === 0 || matched !== text.trim().length)
        return undefined;
    return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (secondsPerUnit[unit || 's'] ?? 1), 0);
}


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pullInputs)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94917);
/** The inputs of `pull` alone: where the files go, and what of an artifact is meant. */

const pull = ['pull'];
const pullInputs = {
    output: {
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)('.'),
        verbs: pull,
        group: 'Destination',
        placeholder: 'folder',
        description: 'Folder for the files. Of several references each has a folder in it, by repository and digest.',
    },
    overwrite: {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toggle */ .L$,
        verbs: pull,
        group: 'Destination',
        description: 'Replace files in `output` that differ.',
    },
    'pull-to': {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        name: 'to',
        verbs: pull,
        group: 'Destination',
        placeholder: 'oci:folder',
        description: 'Image layout to copy artifacts into, as `oci:<folder>`, instead of unpacking them.',
    },
    referrers: {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toggle */ .L$,
        verbs: pull,
        group: 'Destination',
        description: 'With `to`, copy what refers to the artifacts as well: signatures, attestations and more.',
    },
    select: {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        verbs: pull,
        group: 'Content',
        placeholder: 'criterion',
        description: 'Which manifest of an index is meant, at any depth: `media-type=`, `artifact-type=`, `annotation=key=value`, `name=` or `platform=`.',
    },
    layers: {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        verbs: pull,
        group: 'Content',
        placeholder: 'layer',
        description: 'Layers to pull: `all`, a position counted from 0, or a media type. Default: those of the consumer.',
    },
    operation: {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        verbs: pull,
        group: 'Content',
        placeholder: 'operation',
        description: 'What to do with the layers: `extract` one, `copy` them as they are, `merge` them in one tree, or `per-layer`, a folder each. Default: as the consumer lays them out.',
    },
    'entrypoint-only': {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toggle */ .L$,
        verbs: pull,
        group: 'Content',
        description: 'Of an image, pull only the Wasm binary that it starts.',
    },
};


/***/ }),

/***/ 99342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inputGroups),
/* harmony export */   P: () => (/* binding */ defaultVerb)
/* harmony export */ });
/** One row of the table of inputs: what an input is, and which verbs take it. */
/** The verb of a command line that names none. */
const defaultVerb = 'publish';
/** The headings under which the help lists flags, in its order. */
const inputGroups = [
    'Content',
    'Destination',
    'Credentials',
    'Signing',
    'Connection',
    'Output',
];


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ username),
/* harmony export */   pI: () => (/* binding */ trimmedSecret),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   t5: () => (/* binding */ requireBoth)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49100);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/** Inputs of a login: a user name, and secrets, which no message shows. */


/** What nothing has expanded; a dollar sign may belong to a user name or a password: `robot$acme`. */
const notExpanded = /^(?:\$\{\{.*\}\}|\$\{?[A-Z][A-Z0-9_]{2,}\}?|\$env:\w+)$/;
const fromSecrets = (name) => ({
    [name]: name === 'token' ? '$' + '{{ github.token }}' : `\${{ secrets.REGISTRY_${name.toUpperCase()} }}`,
});
/** Exactly as it was given, since white space may belong to it. */
const secret = {
    kind: 'text',
    read(raw, name) {
        if (raw !== undefined)
            requireExpanded(raw.trim(), name);
        return raw;
    },
};
/** A secret without the white space around it. */
const trimmedSecret = {
    kind: 'text',
    read: (raw, name, context) => secret.read(raw, name, context)?.trim(),
};
/** RFC 7617 \u00a72: a user name has no colon, which separates it from the password. */
const username = {
    kind: 'text',
    read(raw, name) {
        const value = raw?.trim();
        if (value === undefined)
            return undefined;
        requireExpanded(value, name);
        if (!value.includes(':'))
            return value;
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" contains a colon, as if the password belonged to it`, {
            hint: 'Give the two apart, with the secret in "password"',
            lines: { username: value.slice(0, value.indexOf(':')) || '<name>', ...fromSecrets('password') },
        });
    },
};
function requireExpanded(value, name) {
    if ((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bareExpression */ .jy)(value))
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is the text of an expression and not its value`, {
            hint: 'Write it as an expression',
            lines: fromSecrets(name),
        });
    if (!notExpanded.test(value))
        return;
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is a variable or an expression that nothing has expanded`, {
        hint: 'Let a shell expand it in double quotes, or write an expression in the workflow',
        lines: fromSecrets(name),
    });
}
/** On a runner, an empty secret is the same as none: it does not exist, or the run may not read it. */
function requireBoth({ given, isWorkflow }) {
    const [hasName, hasPassword] = [given.has('username'), given.has('password')];
    if (hasName === hasPassword)
        return;
    const [present, missing] = hasName ? ['username', 'password'] : ['password', 'username'];
    if (!isWorkflow)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${present}" is given without "${missing}"`, {
            hint: `Give "${missing}" too, or neither`,
        });
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${present}" is given without "${missing}", which is absent or empty`, {
        hint: `Give "${missing}" too, or neither (is the secret set? is this a pull request from a fork or Dependabot, which cannot read it?)`,
        lines: fromSecrets(missing),
    });
}


/***/ }),

/***/ 82724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ meantHost),
/* harmony export */   R4: () => (/* binding */ beginsWithHost),
/* harmony export */   UD: () => (/* binding */ dockerHub),
/* harmony export */   hY: () => (/* binding */ registryIn),
/* harmony export */   jT: () => (/* binding */ registryName),
/* harmony export */   jU: () => (/* binding */ isHost)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22543);
/** Hosts of registries: how they are written, and which of them are the same registry. Runs on Node 14. */

const hostPattern = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;
/** True for a host with or without a port that an address can have; no port above 65535, no IPv4 address with a part above 255. */
function isHost(text) {
    if (!hostPattern.test(text))
        return false;
    try {
        return new URL(`https://${text}`).hostname !== '';
    }
    catch {
        return false;
    }
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
/** Hosts of registries that many people use. */
const wellKnownHosts = [
    dockerHub,
    'ghcr.io',
    'public.ecr.aws',
    'quay.io',
    'registry.gitlab.com',
];
/** The well-known host that a host is most likely a misspelling of: `ghcr.io` for `gchr.io`. */
function meantHost(host) {
    const isKnown = host === 'gcr.io' || wellKnownHosts.includes(registryName(host));
    return isKnown ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(host, wellKnownHosts, 4);
}


/***/ }),

/***/ 83856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/** Names of repositories: their grammar in the distribution specification. Runs on Node 14. */
// distribution-spec v1.1, "Pulling manifests".
const namePattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
function isRepositoryName(text) {
    return namePattern.test(text);
}


/***/ }),

/***/ 14648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   w: () => (/* binding */ tagHint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Tags: their grammar in the distribution specification. */


// distribution-spec v1.1, "Pulling manifests".
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
function isTag(text) {
    return tagPattern.test(text);
}
const tagHint = 'Use at most 128 letters, digits, "_", "." and "-", starting with a letter, a digit or "_".';
/** Throws `invalid-reference` for an invalid tag. */
function parseTag(text) {
    if (isTag(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}" is not a valid tag`, {
        hint: tagHint,
    });
}


/***/ }),

/***/ 83505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pathWord),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Words of a command line, as a person pastes them into a POSIX shell. */
// `{name}` stays as it is, since no shell expands braces without a comma; `<path>` is a placeholder that nobody pastes.
const plain = /^(?:[\w@%+=:./{}-]|,(?![^{]*\})|<[a-z]+>)+$/i;
/** The text as one word, in quotes where the shell would change it. */
function shellWord(text) {
    return plain.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}
/** A path as one word that no command takes for an option. */
function pathWord(path) {
    return shellWord(path.startsWith('-') ? `./${path}` : path);
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


/***/ })

};
