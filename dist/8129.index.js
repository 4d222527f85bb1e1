export const id = 8129;
export const ids = [2694,8129,9896];
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


/***/ }),

/***/ 5117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unlessWrong),
/* harmony export */   f: () => (/* binding */ quickRows)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76258);
/* harmony import */ var _pull_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3677);
/** Inputs that are read without the whole table: those of `pull`, since one from the cache is so short that loading the table counts. */


const rows = Object.entries({ ..._pull_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .pullInputs */ .j, ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j });
/** All rows that the verb takes, or `undefined` for a verb that needs the whole table. */
function quickRows(verb) {
    return verb === 'pull' ? rows : undefined;
}
/** What reading quickly found; `undefined` if anything was wrong, which the whole table is needed to explain. */
function unlessWrong(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRows)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75);
/** Reading inputs: the raw texts of a run become values, and everything that cannot be used becomes one error. */



/** Throws `input` for unknown names and values that cannot be used, all of them in one error. */
function readRows(all, raw, { note, isWorkflow }, refuseUnknown) {
    const given = new Map([...raw].filter(([, value]) => value.trim() !== ''));
    const notes = new Set();
    const isGiven = (name) => given.has(name);
    const context = { given, isWorkflow, isGiven, note: (line) => notes.add(line) };
    const { errors, attempt } = createCollector();
    for (const [name, value] of raw)
        if (!isKnown(all, name, isWorkflow))
            errors.push(refuseUnknown(name, value));
    attempt(() => (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .requireBoth */ .t5)(context));
    attempt(() => requireNotInPlan(context));
    const rows = all.filter(([, row]) => !row.cliOnly);
    const values = rows.map(([key, row]) => {
        const name = row.name ?? key;
        return [camelCase(key), attempt(() => row.read(given.get(name), name, context))];
    });
    if (errors.length > 0)
        throw joined(errors);
    for (const line of notes)
        note(line);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
/** A workflow cannot give what only the command line has. */
function isKnown(rows, name, isWorkflow) {
    return rows.some(([key, row]) => (row.name ?? key) === name && !(isWorkflow && row.cliOnly));
}
function createCollector() {
    const errors = [];
    return {
        errors,
        attempt(read) {
            try {
                return read();
            }
            catch (error) {
                errors.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error));
                return undefined;
            }
        },
    };
}
/** One error for all, so that nobody corrects one input after the other. */
function joined(errors) {
    const [first = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(undefined), ...more] = errors;
    const internal = errors.find(({ code }) => code !== 'input');
    if (internal || more.length === 0)
        return internal ?? first;
    const message = errors.map((error) => error.message).join('; ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', message, { hint: [...new Set(errors.map(({ hint }) => hint))].join('\n') });
}
function camelCase(name) {
    return !name.includes('-') ? name : name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** A plan holds these already; ignoring what was given would publish something else. */
function requireNotInPlan({ given, isGiven }) {
    const found = ['formats', 'tags', 'names', 'annotations'].filter(isGiven).map((name) => `"${name}"`);
    if (!given.has('plan') || found.length === 0)
        return;
    const list = found.join(' and ');
    const [verb, object] = found.length > 1 ? ['are', 'them'] : ['is', 'it'];
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${list} ${verb} given together with "plan", which contains ${object} already`, {
        hint: `Change ${object} in the plan, or leave ${list} out`,
    });
}


/***/ }),

/***/ 89876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  unknownVerb: () => (/* binding */ unknownVerb),
  verbs: () => (/* binding */ verbs)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/host/detect.js
/** Which host the program runs on. */
/** True on a GitHub Actions runner, which passes inputs in the environment and no arguments. */
function isRunner(environment) {
    return environment.GITHUB_ACTIONS === 'true';
}

// EXTERNAL MODULE: ./.build/host/output.js
var output = __webpack_require__(22352);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
;// CONCATENATED MODULE: ./.build/host/standard-output.js
/** Standard output and error of a run: written by their descriptors, unless they are terminals, so that Node's streams need not be loaded. */



/**
 * The output of a descriptor, which `openStream` opens as a stream. Node's streams and its network module take 3 ms, and on a full disk
 * they take a part that was written for all of it.
 */
function openStandardOutput(file, openStream) {
    if (!isWrittenAtOnce(file))
        return (0,output.openOutput)(openStream());
    let stream;
    let failure;
    return {
        isTTY: false,
        write(text) {
            if (stream)
                return stream.write(text);
            if (failure !== undefined)
                return;
            const bytes = Buffer.from(text);
            let done = 0;
            try {
                while (done < bytes.byteLength)
                    done += (0,external_node_fs_.writeSync)(file, bytes, done);
            }
            catch (error) {
                // Another process has set the pipe so that writing does not wait until somebody reads it.
                if ((0,disk_error/* hasCode */.up)(error, 'EAGAIN'))
                    stream = (0,output.openOutput)(openStream());
                else
                    failure = error;
            }
            stream?.write(bytes.subarray(done));
        },
        finished: async () => (stream ? await stream.finished() : (0,output.outputError)(failure)),
    };
}
/** True for a file, a pipe, a socket and the null device; on Windows for a file alone. */
function isWrittenAtOnce(file) {
    const found = withoutError(() => (0,external_node_fs_.fstatSync)(file));
    if (found === undefined || found.isFile() || process.platform === 'win32')
        return found?.isFile() ?? false;
    return found.isFIFO() || found.isSocket() || isNullDevice(found);
}
function isNullDevice(found) {
    if (!found.isCharacterDevice())
        return false;
    return withoutError(() => (0,external_node_fs_.statSync)('/dev/null'))?.rdev === found.rdev;
}
function withoutError(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/inputs/quick.js
var inputs_quick = __webpack_require__(5117);
// EXTERNAL MODULE: ./.build/inputs/read-rows.js
var read_rows = __webpack_require__(5796);
// EXTERNAL MODULE: ./.build/inputs/row.js
var row = __webpack_require__(99342);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/oci/source-reference.js + 2 modules
var source_reference = __webpack_require__(89599);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/uptime.js
var uptime = __webpack_require__(49184);
;// CONCATENATED MODULE: ./.build/stores.js
/** The stores of a run: a location becomes an image layout or a repository of a registry, opened when it is first needed. */





/** `settings` are those of registries that no input sets. */
function createStores(options, host, settings = {}) {
    const layouts = new Map();
    const until = (0,uptime/* uptime */.x)() + options.timeout;
    let opening;
    let statistics = { requests: 0, retries: 0 };
    const firstRequest = Promise.withResolvers();
    const registries = async () => {
        opening ??= openRegistries(options, host, { ...settings, onFirstRequest: firstRequest.resolve });
        const all = await opening;
        statistics = all.statistics;
        return all;
    };
    const layout = (folder) => {
        const known = layouts.get(folder) ?? openLayout(folder, until);
        layouts.set(folder, known);
        return known;
    };
    if (options.needsRegistry)
        registries().catch(() => { });
    async function open(location, access) {
        if (location.kind === 'layout')
            return (await layout(location.folder)).store(location.name);
        const { repository } = await registries();
        if (access === 'push')
            return repository(location.repository, access);
        return access === 'delete'
            ? repository(location.repository, access)
            : repository(location.repository, access);
    }
    const behindCache = async (repository, openRepository) => {
        const cache = cacheOf(options, host);
        if (!cache)
            return await openRepository();
        const cachedSource = options.cachedSource ?? (await Promise.all(/* import() */[__webpack_require__.e(6068), __webpack_require__.e(6127)]).then(__webpack_require__.bind(__webpack_require__, 65922))).cachedSource;
        return await cachedSource(openRepository, (0,oci_reference/* printRepository */.mK)(repository), cache);
    };
    const readFrom = (repository) => behindCache(repository, async () => (await registries()).repository(repository, 'pull'));
    return {
        open,
        openToDelete: async (repository) => (await registries()).repository(repository, 'delete'),
        firstRequest: firstRequest.promise,
        cached: (repository, store) => behindCache(repository, async () => store),
        fetch: async (input, init) => (await registries()).fetch(input, init),
        timeLeft: () => until - (0,uptime/* uptime */.x)(),
        runLibrary: async (work, signal) => await (await registries()).runLibrary(work, signal),
        async openSource(reference) {
            const parsed = (0,source_reference/* parseSourceReference */.O$)(reference);
            if (parsed.kind === 'layout') {
                const { openLayoutSource } = await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(8150), __webpack_require__.e(3981)]).then(__webpack_require__.bind(__webpack_require__, 72870));
                return await openLayoutSource(parsed, reference, host);
            }
            const { tag, digest, ...repository } = parsed.reference;
            const source = await readFrom(repository);
            const resolve = source.resolveAndRead ?? source.resolve;
            const root = await resolve(digest ?? tag ?? (0,oci_reference/* parseTag */.ED)('latest'));
            if (root)
                return { root, source, location: (0,oci_reference/* printRepository */.mK)(repository) };
            const { absentError } = await __webpack_require__.e(/* import() */ 2924).then(__webpack_require__.bind(__webpack_require__, 30543));
            throw await absentError(reference, parsed.reference, source);
        },
        async finish() {
            await (await opening)?.finish();
        },
        get statistics() {
            return statistics;
        },
    };
}
/** The cache of a verb that reads; absent for one that does not ask for it, and where there is no folder for it. */
function cacheOf({ cache = 'false' }, { cacheFolder }) {
    if (cache === 'false' || cacheFolder === undefined)
        return undefined;
    const sizeLimit = 4 * 1024 ** 3;
    return {
        folder: cacheFolder,
        sizeLimit,
        // Writing larger content twice takes longer than many networks, unless it is asked for.
        contentLimit: cache === 'true' ? sizeLimit / 2 : 64 * 1024 ** 2,
    };
}
async function openLayout(folder, until) {
    const { openLayoutWriter } = await Promise.all(/* import() */[__webpack_require__.e(6068), __webpack_require__.e(4753), __webpack_require__.e(3640)]).then(__webpack_require__.bind(__webpack_require__, 34753));
    return await openLayoutWriter(folder, until);
}
/** TLS would ignore a file without a certificate, and then not trust the registry. */
async function readCertificates(path, host) {
    const text = new TextDecoder().decode(await host.readInputFile(path, 'ca-file'));
    if (text.includes('CERTIFICATE-----'))
        return text;
    throw (0,input_error/* inputError */.Xu)(`"ca-file" is ${(0,_build_text/* printable */.g$)(path)}, which has no certificate in PEM form`, {
        hint: 'Convert it before this step, for example with openssl x509 -inform der -in ca.der -out ca.pem',
        lines: { 'ca-file': 'ca.pem' },
    });
}
async function openRegistries(options, host, settings) {
    const { createRegistries } = await Promise.all(/* import() | registry */[__webpack_require__.e(8129), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 66162));
    const certificateAuthority = options.caFile === undefined ? undefined : await readCertificates(options.caFile, host);
    let done = 0;
    return createRegistries({
        findCredential: options.findCredential,
        log: options.log,
        ...(certificateAuthority !== undefined && { certificateAuthority }),
        plainHttp: options.plainHttp,
        environment: host.environment,
        timeout: options.timeout,
        concurrency: options.concurrency,
        ...settings,
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
    publish: entry('publish', async () => (await Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 60219))).publish),
    pull: entry('pull', async () => (await Promise.all(/* import() | pull */[__webpack_require__.e(8129), __webpack_require__.e(3786)]).then(__webpack_require__.bind(__webpack_require__, 85974))).pull),
    inspect: entry('inspect', async () => (await Promise.all(/* import() */[__webpack_require__.e(2613), __webpack_require__.e(2753), __webpack_require__.e(4248)]).then(__webpack_require__.bind(__webpack_require__, 84248))).inspect),
    diff: entry('diff', async () => (await Promise.all(/* import() */[__webpack_require__.e(9779), __webpack_require__.e(7968), __webpack_require__.e(2753), __webpack_require__.e(7361)]).then(__webpack_require__.bind(__webpack_require__, 79260))).diff),
    promote: entry('promote', async () => (await Promise.all(/* import() */[__webpack_require__.e(9496), __webpack_require__.e(4844), __webpack_require__.e(9278), __webpack_require__.e(2846)]).then(__webpack_require__.bind(__webpack_require__, 21803))).promote),
    cleanup: entry('cleanup', async () => (await __webpack_require__.e(/* import() */ 9746).then(__webpack_require__.bind(__webpack_require__, 29746))).cleanup),
    collect: entry('collect', async () => (await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(9685)]).then(__webpack_require__.bind(__webpack_require__, 39685))).collect),
    verify: entry('verify', async () => (await Promise.all(/* import() */[__webpack_require__.e(9496), __webpack_require__.e(3686), __webpack_require__.e(9637)]).then(__webpack_require__.bind(__webpack_require__, 64295))).verify),
};
function entry(name, load) {
    return {
        outputs: async () => await (await load()).outputs,
        async run(raw, env) {
            const { log, trigger } = env.host;
            const options = await optionsOf(name, raw, {
                note: (line) => log.notice(line),
                isWorkflow: trigger.kind !== 'shell',
            });
            const verb = await load();
            return await verb.present(await verb.run(options, env));
        },
    };
}
async function optionsOf(name, raw, context) {
    const rows = (0,inputs_quick/* quickRows */.f)(name);
    const quick = rows && (0,inputs_quick/* unlessWrong */.e)(() => (0,read_rows/* readRows */.a)(rows, raw, context, () => (0,errors/* asCodedError */._r)(undefined)));
    if (quick)
        return quick;
    const { readOptions } = await Promise.all(/* import() | inputs */[__webpack_require__.e(8129), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 48288));
    return readOptions(name, raw, context);
}
/** Exit codes: 0 done, 1 failed, 2 wrong usage; of `verify` also 3 tampered, 4 unsigned, 5 foreign. */
async function run(args) {
    const [first = '', ...rest] = args;
    // What is no word is a file, a folder or a reference without its flag.
    const isVerb = isVerbName(first) || (/^[\w-]+$/.test(first) && !first.startsWith('-'));
    const stdout = openStandardOutput(1, () => process.stdout);
    const stderr = openStandardOutput(2, () => process.stderr);
    const failure = await runOnHost(isVerb ? first : row/* defaultVerb */.P, isVerb ? rest : args, { stdout, stderr });
    const isWritten = await (0,output.finishOutput)(stdout, () => stderr);
    await stderr.finished();
    // Sockets that a registry keeps open must not hold the process.
    process.exit(exitCodeOf(failure) || (isWritten ? 0 : 1));
}
const exitCodes = { input: 2, tampered: 3, unsigned: 4, foreign: 5 };
function exitCodeOf(failure) {
    if (failure === undefined)
        return 0;
    return exitCodes[failure.code] ?? 1;
}
async function runOnHost(name, args, outputs) {
    const host = await openHost(isVerbName(name) ? name : row/* defaultVerb */.P, args, outputs);
    try {
        if (!isVerbName(name))
            throw unknownVerb(name);
        const presentation = explained(await verbs[name].run(await host.readInputs(), envOf(host)), host);
        await host.show(presentation);
        return presentation.failure?.error;
    }
    catch (error) {
        const failure = (0,errors/* mapProblems */.xE)((0,errors/* asCodedError */._r)(error), host.explain);
        host.fail(failure);
        return failure;
    }
}
/** A result that has failed, in the same terms as an error without a result; an explained error is not changed again. */
function explained(presentation, { explain }) {
    const { failure } = presentation;
    if (!failure)
        return presentation;
    return { ...presentation, failure: { ...failure, error: (0,errors/* mapProblems */.xE)(failure.error, explain) } };
}
function isVerbName(name) {
    return Object.hasOwn(verbs, name);
}
/** What other clients call a verb. */
const foreignVerbs = new Map([
    ...['push', 'upload', 'release', 'deploy'].map((name) => [name, 'publish']),
    ...['download', 'fetch', 'install'].map((name) => [name, 'pull']),
    ...['copy', 'cp', 'tag', 'retag'].map((name) => [name, 'promote']),
    ...['show', 'info', 'manifest', 'describe'].map((name) => [name, 'inspect']),
    ...['help', 'version'].map((name) => [name, `--${name}`]),
]);
/** The `input` error for a verb that does not exist, with the one that is meant. */
function unknownVerb(name) {
    const near = foreignVerbs.get(name) ?? (0,_build_text/* nearest */.pA)(name, Object.keys(verbs));
    return new errors/* CodedError */.AK('input', `unknown verb "${(0,_build_text/* printable */.g$)(name, 60)}"`, {
        hint: near ? `Write "${near}" instead.` : `Use one of: ${Object.keys(verbs).join(', ')}.`,
    });
}
/** A runner passes no arguments but, in a sub-action, the verb. */
async function openHost(verb, args, outputs) {
    if (args.length === 0 && isRunner(process.env)) {
        const { createRunner } = await Promise.all(/* import() | runner */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(3393)]).then(__webpack_require__.bind(__webpack_require__, 46950));
        return createRunner(process.env, (text) => outputs.stdout.write(text), verb);
    }
    const { createShell } = await Promise.all(/* import() | shell */[__webpack_require__.e(8129), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 89867));
    return createShell(verb, args, process.env, { ...outputs, stdin: () => process.stdin });
}
function envOf(host) {
    return {
        host,
        stores: (options) => createStores(options, host),
    };
}


/***/ }),

/***/ 76198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ createDigester),
/* harmony export */   g4: () => (/* binding */ digestAlgorithm),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   nz: () => (/* binding */ encodedDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qi: () => (/* binding */ emptyJsonDigest)
/* harmony export */ });
/** Digests: the names of content, validated once and used as a type of their own. */
/** Loaded with the first digest: it takes 4 ms, and the first request of a run needs none. */
const crypto = () => process.getBuiltinModule('node:crypto');
const digestPattern = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** The text as a digest, or `undefined` when it is not one of a registered algorithm (image-spec, descriptor.md#digests). */
function parseDigest(text) {
    return digestPattern.test(text) ? text : undefined;
}
/** The digest of bytes in memory. */
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${crypto().hash(algorithm, bytes, 'hex')}`;
}
/** The digest of `{}`, written out, so that nothing is computed when a run starts (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJsonDigest = 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
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
    const state = crypto().createHash(algorithm);
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
/* harmony export */   ED: () => (/* reexport safe */ _tag_js__WEBPACK_IMPORTED_MODULE_2__.ED),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   dz: () => (/* reexport safe */ _tag_js__WEBPACK_IMPORTED_MODULE_2__.dz),
/* harmony export */   en: () => (/* reexport safe */ _repository_name_js__WEBPACK_IMPORTED_MODULE_3__.e),
/* harmony export */   mK: () => (/* binding */ printRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82724);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83856);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14648);
/** References: names of repositories and their content, parsed by the grammar of the distribution specification. */








/** `host/name`. */
function printRepository(repository) {
    return `${repository.host}/${repository.name}`;
}
/**
 * Parses `host/name[:tag][@digest]`. Without a host the reference is one to Docker Hub, where a name of one segment is below
 * `library/` (distribution/reference, `ParseNormalizedNamed`). Throws `invalid-reference`, also for upper case in the name.
 */
function parseReference(text) {
    const [beforeDigest, digest] = cutDigest(text);
    const [path, tag] = cutTag(beforeDigest);
    const repository = parseRepository(path, text);
    if (tag !== undefined && !(0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag))
        throw withoutTag(text, tag);
    return { ...repository, ...(tag !== undefined && { tag }), ...(digest && { digest }) };
}
function cutDigest(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return [text, undefined];
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(text.slice(at + 1));
    if (!digest)
        throw withoutDigest(text, text.slice(at + 1));
    return [text.slice(0, at), digest];
}
function cutTag(text) {
    const colon = text.lastIndexOf(':');
    return colon > text.lastIndexOf('/') ? [text.slice(0, colon), text.slice(colon + 1)] : [text, undefined];
}
function parseRepository(path, reference) {
    const [first = '', ...rest] = path.split('/');
    const hasHost = (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .beginsWithHost */ .R4)(path);
    const host = hasHost ? canonicalHost(first) : _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD;
    const below = hasHost ? rest.join('/') : path;
    const name = host === _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD && !below.includes('/') ? `library/${below}` : below;
    if (!(0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isHost */ .jU)(host))
        throw malformed(reference, `"${host}" is not a valid host`);
    if (name !== name.toLowerCase())
        throw malformed(reference, 'a repository name must be lower-case');
    if (!(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryName */ .e)(name))
        throw malformed(reference, `"${name}" is not a valid repository name`);
    if (host.length + name.length > 254)
        throw malformed(reference, 'host and name are longer than 255 characters');
    return { host, name };
}
function canonicalHost(host) {
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .registryName */ .jT)(host) === _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD ? _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD : host;
}
function withoutTag(text, tag) {
    const { code, message } = malformed(text, `"${tag}" is not a valid tag`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, { hint: _tag_js__WEBPACK_IMPORTED_MODULE_2__/* .tagHint */ .w });
}
function withoutDigest(text, after) {
    const { code, message, hint } = malformed(text, 'the part after "@" is not a valid digest');
    const isVersion = /^v?\d[\w.-]*$/.test(after);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, {
        hint: isVersion
            ? `Write a digest after "@", and a tag after a colon: ghcr.io/acme/http-cache:${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(after)}`
            : hint,
    });
}
/** A text that is not a reference may be a URL with a login, of which neither part is shown. */
function withoutLogin(text) {
    const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(text) ?? [];
    const at = rest.replace(/@[a-z0-9]+:[0-9a-f]*\u2026?$/i, '').lastIndexOf('@');
    if (at < 0)
        return text;
    const colon = rest.indexOf(':');
    if (colon >= 0 && colon < at)
        return `${scheme}${rest.slice(0, colon)}:***${rest.slice(at)}`;
    return rest.slice(0, at).includes('/') ? text : `${scheme}***${rest.slice(at)}`;
}
function malformed(reference, why) {
    const text = withoutLogin(reference);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(text)}" is not a valid reference: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(why)}`, {
        hint: /^[a-z]+:\/\//i.test(text)
            ? `Remove the scheme: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(text.replace(/^[a-z]+:\/\//i, ''))}`
            : 'Write it as host/name, host/name:tag or host/name@sha256:\u2026, for example ghcr.io/acme/http-cache:1.0.0',
    });
}


/***/ }),

/***/ 89599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nW: () => (/* binding */ isLayout),
  qq: () => (/* binding */ parseRegistryReference),
  O$: () => (/* binding */ parseSourceReference)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/oci/host.js
var host = __webpack_require__(82724);
;// CONCATENATED MODULE: ./.build/oci/page.js
/** Pages and addresses of registries, as a browser shows them, and the references that they are about. */
/** One of these is in every such address, and in few references. */
const marks = ['hub.docker.com/', 'quay.io/', 'gallery.ecr.aws/', 'github.com/', '/v2/'];
const pages = () => [
    [/^hub\.docker\.com\/(?:r|repository\/docker)\/([^/]+\/[^/]+)/, (name) => `docker.io/${name}`],
    [/^hub\.docker\.com\/_\/([^/]+)/, (name) => `docker.io/library/${name}`],
    [/^quay\.io\/repository\/([^/]+\/[^/]+)/, (name) => `quay.io/${name}`],
    [/^gallery\.ecr\.aws\/([^/]+\/.+)/, (name) => `public.ecr.aws/${name}`],
    [
        /^github\.com\/(?:orgs|users)\/([^/]+)\/packages\/container\/(?:package\/)?([^/]+)/,
        (owner, name) => `ghcr.io/${owner}/${name}`,
    ],
    [/^github\.com\/([^/]+)\/[^/]+\/pkgs\/container\/([^/]+)/, (owner, name) => `ghcr.io/${owner}/${name}`],
    // Of the distribution API.
    [/^([^/]+)\/v2\/(.+)\/manifests\/(sha\d+:[0-9a-f]+)$/, (host, name, digest) => `${host}/${name}@${digest}`],
    [/^([^/]+)\/v2\/(.+)\/manifests\/([\w.-]+)$/, (host, name, tag) => `${host}/${name}:${tag}`],
    [/^([^/]+)\/v2\/(.+)\/(?:tags\/list|blobs\/.*)$/, (host, name) => `${host}/${name}`],
];
/** The reference that the address of a page is about; `undefined` for any other text. */
function referenceOfPage(text) {
    if (!marks.some((mark) => text.toLowerCase().includes(mark)))
        return undefined;
    const address = text
        .replace(/^https?:\/\//i, '')
        .replace(/[?#].*$/, '')
        .toLowerCase();
    for (const [pattern, reference] of pages()) {
        const [, ...parts] = pattern.exec(address) ?? [];
        if (parts.length > 0)
            return reference(...parts.map((part) => part.replaceAll('%2f', '/')));
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
;// CONCATENATED MODULE: ./.build/oci/transports.js
/** Transports: what other clients write before a reference, and what it is written as here. */


/** By the name of the transport: those that hold an image layout or a path, and those that skopeo copies from. */
const layouts = ['oci-layout', 'ocidir', 'file'];
const others = [
    'dir',
    'docker-archive',
    'docker-daemon',
    'containers-storage',
    'ostree',
    'sif',
    'tarball',
];
/** What is wrong, and what to write instead; `undefined` for a reference without a transport. */
function readTransport(text) {
    const [name = '', ...after] = text.split(':');
    if (!layouts.includes(name) && !others.includes(name))
        return undefined;
    const [, slashes = '', rest = ''] = /^(\/\/)?(.+)$/s.exec(after.join(':')) ?? [];
    if (rest === '')
        return undefined;
    if (layouts.includes(name) && (slashes !== '' || name !== 'file'))
        return { what: 'names a local path', hint: `Write it as an image layout: oci:${(0,_build_text/* printable */.g$)(rest)}` };
    if (!others.includes(name) || /^(?:latest|v?\d[\w.]*)$/.test(rest))
        return undefined;
    const shown = (0,_build_text/* printable */.g$)(text);
    return {
        what: `has the transport ${name}, which is neither a registry nor an image layout`,
        hint: `Make an image layout of it: skopeo copy ${(0,shell_word/* shellWord */.r)(shown)} oci:./out`,
    };
}

;// CONCATENATED MODULE: ./.build/oci/source-reference.js
/** References to content that is read: in a registry, or in an image layout as `oci:<path>[:<name>][@<digest>]`. */







/** Prefixes of references to a layout: our own, and those of skopeo for a folder and an archive. */
const layoutPrefix = /^oci(?:-archive)?:(?!\/\/)/;
/** Without an expression for the references that begin otherwise. */
const isLayout = (text) => text.startsWith('oci') && layoutPrefix.test(text);
/** Throws `input`, since an input names it. `oci://`, as Helm and Flux write it, is a registry. */
function parseSourceReference(text) {
    if (!isLayout(text))
        return { kind: 'registry', reference: parseRegistryReference(text) };
    const rest = text.replace(layoutPrefix, '');
    const at = rest.lastIndexOf('@');
    const digest = at < 0 ? undefined : (0,oci_digest/* parseDigest */.m)(rest.slice(at + 1));
    const named = digest ? rest.slice(0, at) : rest;
    const colon = nameSeparator(named);
    const path = colon < 0 ? named : named.slice(0, colon);
    const name = colon < 0 ? '' : named.slice(colon + 1);
    if (path === '')
        throw withoutPath(text);
    return { kind: 'layout', path, ...(name && { name }), ...(digest && { digest }) };
}
/** `host/name:tag@digest` in the characters of a reference, which is none of the mistakes below. */
const usualPattern = /^[A-Za-z0-9][\w.-]*(?::\d+)?\/[\w./:@-]*\w$/;
const pathPattern = /^(?:\.{0,2}[\\/]|~[\\/]|[A-Za-z]:[\\/])/;
const archivePattern = /^[^/:@]+\.(?:tar|tgz|tar\.gz)$/;
/** A host alone would be read as a name on Docker Hub, none of which has a dot. */
const hostPattern = /^(?:localhost|[^/:@]*\.[^/:@]*)(?::\d{1,5})?\/?$/;
/** A reference to a registry alone. Throws `input`. */
function parseRegistryReference(text) {
    const transport = readTransport(text);
    if (transport)
        throw invalid(`"${(0,_build_text/* printable */.g$)(text)}" ${transport.what}`, transport.hint);
    const page = referenceOfPage(text);
    if (page !== undefined)
        throw invalid(`"${(0,_build_text/* printable */.g$)(text)}" is a web address, and not a reference`, `Write the reference: ${(0,_build_text/* printable */.g$)(page)}`);
    if (!usualPattern.test(text) || text.endsWith('.wasm'))
        refuseMistake(text);
    return parseAsInput(text.startsWith('oci://') ? text.slice('oci://'.length) : text);
}
function parseAsInput(text) {
    try {
        return (0,reference/* parseReference */.F2)(text);
    }
    catch (error) {
        throw error instanceof errors/* CodedError */.AK ? invalid(error.message, error.hint) : error;
    }
}
function refuseMistake(text) {
    const shown = (0,_build_text/* printable */.g$)(text);
    if (pathPattern.test(text) || archivePattern.test(text) || isWasmFile(text))
        throw invalid(`"${shown}" is a path, and not the reference of an artifact`, pathHint(text));
    if (hostPattern.test(text))
        throw invalid(`"${shown}" names a host, and no repository`, `Name the repository as well: ${shown.replace(/\/$/, '')}/acme/http-cache:1.0.0`);
    const unquoted = text.replace(/^["'`]+|["'`]+$/g, '');
    if (unquoted !== text)
        throw invalid(`"${shown}" has quotes, which no reference has`, `Remove them: ${(0,_build_text/* printable */.g$)(unquoted)}`);
    if (text.includes(','))
        throw invalid(`"${shown}" has a comma, which no reference has`, 'Write one reference in each line.');
}
/** No host: Docker Hub has to be named for a repository of such a name. */
function isWasmFile(text) {
    return text.endsWith('.wasm') && !(0,host/* beginsWithHost */.R4)(text);
}
function pathHint(text) {
    return text.endsWith('.wasm')
        ? 'Publish the file and name what it was published as (the verb diff and the input "wit" read files): ghcr.io/acme/http-cache:1.0.0'
        : `If it is an image layout, in a folder or a tar archive, write oci: before it: oci:${(0,_build_text/* printable */.g$)(withHome(text))}`;
}
/** A shell replaces `~` at the beginning of a word only. */
function withHome(path) {
    return path.replace(/^~(?=[\\/])/, '$HOME');
}
function invalid(message, hint) {
    return new errors/* CodedError */.AK('input', message, { hint });
}
/** The first colon that is not that of a drive on Windows: names may hold colons and slashes, as skopeo reads them. */
function nameSeparator(text) {
    const isDrive = /^[A-Za-z]:[\\/]/.test(text);
    return text.indexOf(':', isDrive ? 2 : 0);
}
function withoutPath(text) {
    return invalid(`"${(0,_build_text/* printable */.g$)(text)}" names no folder or archive`, 'Write it as oci:<folder>, oci:<folder>:<name> or oci:<archive.tar>, for example oci:./out:app-1.0.0');
}


/***/ }),

/***/ 49184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ uptime)
/* harmony export */ });
/** How long this process has run, to measure times with. */
/** Milliseconds, as `performance.now()` has them, which takes 1 ms to load. */
function uptime() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 92186:
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

/***/ 82278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ homeOfUser)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/** The home folder of the user. */

/** `undefined` where the system knows no such user, as in some containers. */
function homeOfUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 55118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qN: () => (/* binding */ showJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON from outside with a limit on its nesting: code that walks or writes a deeper value would overflow the stack. */
/** Hand-written files have a dozen levels, generated schemas a few dozen. */
const depthLimit = 100;
/** Parses JSON. Throws `SyntaxError` for other text and for values that are nested too deeply. */
function parseJson(text) {
    const value = JSON.parse(text);
    if (isTooDeep(value))
        throw new SyntaxError(`nested more than ${depthLimit} levels deep`);
    return value;
}
/** True for a value of more than 100 levels; goes level by level, since recursion would overflow the stack. */
function isTooDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth >= depthLimit)
            return true;
        level = level.flatMap((one) => typeof one === 'object' && one !== null ? Object.values(one) : []);
    }
    return false;
}
/** True for an object that is neither `null` nor an array. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value of any type as JSON, for messages: `String` fails for an object with a `toString` of its own. */
function showJson(value) {
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? 'undefined';
}
/** Text as it is, and any other value as JSON. */
function showText(value) {
    return typeof value === 'string' ? value : showJson(value);
}


/***/ }),

/***/ 77243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   ID: () => (/* binding */ requireManifestSize),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   i6: () => (/* binding */ manifestSizeLimit),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   mN: () => (/* binding */ requireDescriptors),
/* harmony export */   oW: () => (/* binding */ isGenericType),
/* harmony export */   qq: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90773);
/** Image manifests and image indexes: their exact bytes, and the bounded parsing of what others wrote. */






/** Bytes. Registries must accept manifests up to this size (distribution-spec v1.1, "Pushing Manifests"); larger ones are neither written nor read. */
const manifestSizeLimit = 4 * 1024 * 1024;
/** The exact bytes of an image manifest: members in the specification's order, annotations sorted by key. */
function encodeManifest(manifest) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR,
        artifactType: manifest.artifactType,
        config: ordered(manifest.config),
        layers: manifest.layers.map(ordered),
        subject: manifest.subject && ordered(manifest.subject),
        annotations: sorted(manifest.annotations),
    });
}
/** The exact bytes of an image index, in the same order. */
function encodeIndex(index) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV,
        artifactType: index.artifactType,
        manifests: index.manifests.map(ordered),
        subject: index.subject && ordered(index.subject),
        annotations: sorted(index.annotations),
    });
}
/** Any JSON value as compact UTF-8 bytes. */
function encode(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}
/** Annotations sorted by key; `undefined` when there are none, so that the member is omitted. */
function sorted(annotations) {
    const entries = Object.entries(annotations ?? {});
    if (entries.length === 0)
        return undefined;
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
function ordered(descriptor) {
    const { mediaType, digest, size, urls, annotations, data, artifactType, platform } = descriptor;
    return {
        mediaType,
        digest,
        size,
        ...(urls && { urls }),
        ...(annotations && { annotations: sorted(annotations) ?? {} }),
        ...(data !== undefined && { data }),
        ...(platform && { platform }),
        ...(artifactType && { artifactType }),
    };
}
/** The shortest descriptor that a manifest can list, in bytes with its comma. */
const shortestDescriptor = '{"mediaType":"a/b","digest":"sha256:","size":0},'.length + 64;
/** Throws `unsupported` for more descriptors than a manifest can list, so that a format need not make them all first. */
function requireDescriptors(count) {
    if (count * shortestDescriptor <= manifestSizeLimit)
        return;
    throw tooLarge(`a manifest with ${count} layers`, `at least ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(count * shortestDescriptor)}`);
}
/** Throws `unsupported` for a manifest or an index of more bytes than registries have to accept. */
function requireManifestSize(size, what) {
    if (size > manifestSizeLimit)
        throw tooLarge(what, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(size));
}
/** The error for a manifest of more bytes than registries have to accept. */
function tooLarge(what, size) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(what)} has ${size}; registries accept manifests of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(manifestSizeLimit)}`, { hint: 'Split it into several artifacts, or pack its files into one layer.' });
}
/**
 * What a manifest requires in the same repository: config and layers of an image manifest, manifests of an index. Layers that clients
 * download from elsewhere are not among them, and are neither looked for nor pushed.
 */
function children(manifest) {
    const layers = manifest.layers.filter((layer) => !isExternal(layer));
    return manifest.config ? [manifest.config, ...layers] : [...manifest.manifests, ...layers];
}
/** True for a layer that may not be redistributed and names where it is downloaded from (image-spec v1.1.1, layer.md). */
function isExternal({ mediaType, urls = [] }) {
    return urls.length > 0 && (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isNondistributableType */ .YH)(mediaType);
}
/**
 * Parses an image manifest or image index from a file or a registry.
 *
 * `where` names the origin in errors. `mediaType` is that of the descriptor or of the Content-Type header; it applies when the
 * manifest has no `mediaType` member. Throws `invalid-layout` for anything else than a manifest.
 */
function parseManifest(bytes, where, mediaType) {
    if (bytes.byteLength > manifestSizeLimit)
        throw invalid(where, `is larger than ${manifestSizeLimit} bytes`);
    const body = parseObject(bytes, where);
    const stated = typeof body.mediaType === 'string' ? body.mediaType : specificType(mediaType);
    const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
    const [layers, manifests] = [
        readDescriptors(body, 'layers', where),
        readDescriptors(body, 'manifests', where),
    ];
    // Clients would take it for one or the other by a header, which no digest covers (CVE-2021-41190).
    if (manifests.length > 0 && (config !== undefined || layers.length > 0))
        throw invalid(where, 'is an image manifest and an index at once');
    const subject = isAbsent(body.subject) ? undefined : readDescriptor(body.subject, where);
    return {
        mediaType: stated ?? typeByMembers(body),
        ...(typeof body.artifactType === 'string' && body.artifactType && { artifactType: body.artifactType }),
        ...(config && { config }),
        layers,
        manifests,
        ...(subject && { subject }),
        annotations: readAnnotations(body.annotations),
    };
}
/** Types that servers give to any file, which say nothing of a manifest. */
const genericTypes = [_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .octetStreamType */ .qC, 'application/json', 'text/json', 'text/plain'];
function specificType(mediaType) {
    return mediaType !== undefined && isGenericType(mediaType) ? undefined : mediaType;
}
/** True for a type that says nothing of the content, as a server of files gives it. */
function isGenericType(mediaType) {
    return genericTypes.includes(mediaType);
}
function typeByMembers(body) {
    if ('manifests' in body)
        return _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV;
    return 'fsLayers' in body ? dockerSchema1Type : _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR;
}
/** Of Docker before 1.10, with neither config nor layers in the members of today. */
const dockerSchema1Type = 'application/vnd.docker.distribution.manifest.v1+json';
function parseObject(bytes, where) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (cause) {
        throw invalid(where, 'is not JSON', cause);
    }
    throw invalid(where, 'is not a JSON object');
}
function readDescriptors(body, member, where) {
    const value = body[member];
    if (isAbsent(value))
        return [];
    if (!Array.isArray(value))
        throw invalid(where, `is invalid: "${member}" must be an array`);
    return value.map((item) => readDescriptor(item, where));
}
/** Some tools write `null` for a member that they do not use. */
function isAbsent(value) {
    return value === undefined || value === null;
}
/** Validates a descriptor from a file or a registry; `where` as for `parseManifest`. Throws `invalid-layout`. */
function readDescriptor(value, where) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        throw invalid(where, 'has a descriptor that is not an object');
    const digest = typeof value.digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(value.digest) : undefined;
    if (!digest)
        throw invalid(where, `has a descriptor with an invalid digest: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.digest), 80)}"`);
    if (!Number.isSafeInteger(value.size) || Number(value.size) < 0)
        throw invalid(where, `has a descriptor with an invalid size: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.size), 40)}`);
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatedType */ .u9)(value.mediaType)) {
        throw invalid(where, `has a descriptor with an invalid media type: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.mediaType), 80)}"`);
    }
    const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlatform */ .K)(value.platform);
    return {
        mediaType: value.mediaType,
        digest,
        size: Number(value.size),
        ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.annotations) && { annotations: readAnnotations(value.annotations) }),
        ...(platform && { platform }),
        ...(typeof value.data === 'string' && { data: value.data }),
        ...(Array.isArray(value.urls) && { urls: value.urls.filter((url) => typeof url === 'string') }),
    };
}
/** Keeps the members that are texts, as an annotation must be. */
function readAnnotations(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return {};
    const texts = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
}
function invalid(where, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(where)} ${what}`, {
        hint: 'Rebuild it or push it again with the tool that wrote it.',
        cause,
    });
}


/***/ }),

/***/ 63488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ky: () => (/* binding */ isImageConfigType),
/* harmony export */   LA: () => (/* binding */ isMediaType),
/* harmony export */   NR: () => (/* binding */ imageManifestType),
/* harmony export */   OM: () => (/* binding */ dockerManifestType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   Rp: () => (/* binding */ dockerConfigType),
/* harmony export */   WV: () => (/* binding */ imageIndexType),
/* harmony export */   YH: () => (/* binding */ isNondistributableType),
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
/* harmony export */   lR: () => (/* binding */ isImageLayerType),
/* harmony export */   oM: () => (/* binding */ lockedAppType),
/* harmony export */   qC: () => (/* binding */ octetStreamType),
/* harmony export */   qV: () => (/* binding */ emptyType),
/* harmony export */   u9: () => (/* binding */ isStatedType),
/* harmony export */   w9: () => (/* binding */ dockerManifestListType),
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/** Media types used in more than one place; those of a single format are declared there. */
const imageManifestType = 'application/vnd.oci.image.manifest.v1+json';
const imageIndexType = 'application/vnd.oci.image.index.v1+json';
const imageConfigType = 'application/vnd.oci.image.config.v1+json';
const imageLayerGzipType = 'application/vnd.oci.image.layer.v1.tar+gzip';
const emptyType = 'application/vnd.oci.empty.v1+json';
/** The config of an image as Docker writes it. */
const dockerConfigType = 'application/vnd.docker.container.image.v1+json';
const dockerManifestType = 'application/vnd.docker.distribution.manifest.v2+json';
const dockerManifestListType = 'application/vnd.docker.distribution.manifest.list.v2+json';
/** A layer of Spin applications; up to Spin 1.0 their config (SIP 008). */
const lockedAppType = 'application/vnd.fermyon.spin.application.v1+config';
const octetStreamType = 'application/octet-stream';
const imageManifestTypes = [imageManifestType, dockerManifestType];
const indexTypes = [imageIndexType, dockerManifestListType];
/** Media types of manifests, sent in the `Accept` header of manifest requests. */
const manifestTypes = [...imageManifestTypes, ...indexTypes];
function isIndexType(mediaType) {
    return indexTypes.includes(mediaType);
}
/** True for image manifests and image indexes, which have an endpoint of their own in a registry and may list other content. */
function isManifestType(mediaType) {
    return manifestTypes.includes(mediaType);
}
/** True for the config of a container image, of OCI or of Docker. */
function isImageConfigType(mediaType) {
    return mediaType === imageConfigType || mediaType === dockerConfigType;
}
/** True for a layer of an image, of OCI or of Docker, whatever its compression and encryption. */
function isImageLayerType(mediaType) {
    return /^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./.test(mediaType);
}
/** Layers that may not be redistributed, of OCI (image-spec v1.1.1, layer.md "Non-Distributable Layers") and of Docker. */
const nondistributableTypes = [
    'application/vnd.oci.image.layer.nondistributable.v1.tar',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+zstd',
    'application/vnd.docker.image.rootfs.foreign.diff.tar',
    'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
];
function isNondistributableType(mediaType) {
    return nondistributableTypes.includes(mediaType);
}
const mediaTypePattern = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
/** The grammar of RFC 6838 \u00a74.2, which image-spec requires of `mediaType` and `artifactType`. */
function isMediaType(text) {
    return mediaTypePattern.test(text);
}
const parameterPattern = /^ ?[\w.+-]{1,60}=(?:[\w.+:/-]{1,60}|"[\w .+:/-]{1,60}")$/;
/**
 * A media type as descriptors state it: in that grammar, or with parameters, as signatures have had it
 * (`application/vnd.dev.sigstore.bundle+json;version=0.2`) and ORAS accepts it from its user.
 */
function isStatedType(text) {
    const [type = '', ...parameters] = text.split(';');
    return isMediaType(type) && parameters.every((parameter) => parameterPattern.test(parameter));
}


/***/ }),

/***/ 90773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPlatform)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55118);
/** The platform that an entry of an index, or the config of an image, states (image-spec v1.1.1, image-index.md, config.md). */

/** The members of the specification that have its types; `undefined` for a value that states no system and architecture. */
function readPlatform(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { architecture, os, variant, 'os.version': version, 'os.features': features } = value;
    if (typeof architecture !== 'string' || typeof os !== 'string')
        return undefined;
    // As crane writes the config of an image that it makes of nothing.
    if (architecture === '' && os === '')
        return undefined;
    return {
        architecture,
        os,
        ...(typeof variant === 'string' && { variant }),
        ...(typeof version === 'string' && { 'os.version': version }),
        ...(isTexts(features) && { 'os.features': features }),
    };
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}


/***/ }),

/***/ 49835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSecrets),
  b: () => (/* binding */ shortestSecret)
});

// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
;// CONCATENATED MODULE: ./.build/secret-patterns.js
/** Patterns of a secret: it may be escaped for URLs, JSON, HTML or a shell, also twice, or be encoded as a whole. */

/** Of a secret of at most a few hundred characters: a longer one would make an expression that is too large. */
function patternsOf(secret) {
    const bytes = Buffer.from(secret);
    return [
        withRun(secret, charactersOf),
        ...base64Of(bytes),
        pattern(() => bytesOf(bytes), digitsOf(bytes.subarray(0, 4))),
        pattern(() => unitsOf(secret), hasEscapes([...secret].length)),
    ];
}
function pattern(create, mayMatch) {
    let parts;
    return {
        mayMatch,
        parts() {
            parts ??= create();
            return parts;
        },
    };
}
/**
 * The longest run of letters and digits of a text is in every text that its pattern matches, and as many other characters as it has of
 * ASCII, since each escape of them has one.
 */
function withRun(text, create) {
    const runs = text.match(/[A-Za-z0-9]+/g) ?? [];
    const longest = runs.reduce((left, right) => (right.length > left.length ? right : left), '').toLowerCase();
    const others = text.replace(/[A-Za-z0-9\u0080-\uffff]+/g, '').length;
    return pattern(() => create(text), (candidate) => candidate.includes(longest) && (others === 0 || candidate.replace(/[a-z0-9]+/g, '').length >= others));
}
/** By the first digits of its bytes, with and without what stands before each byte; a percent sign is one of these too. */
function digitsOf(bytes) {
    const digits = bytes.toString('hex');
    const has = (text) => text.replace(/[^0-9a-f]+/g, '').includes(digits);
    return (text) => has(text) || (/%25|0x/.test(text) && (bytes.includes('%') || has(text.replace(/%(?:25)+|0x/g, ''))));
}
/** As many escapes as characters, each of which begins with one of these. */
function hasEscapes(count) {
    return (text) => text.replace(/[^\\&]+/g, '').length >= count;
}
/** Each character as it is, or in any escape of it. */
function charactersOf(secret) {
    const runs = secret.match(/[A-Za-z0-9]+|\\+|[^A-Za-z0-9\\]/gsu) ?? [];
    return runs.map((run) => {
        if (/^[A-Za-z0-9]/.test(run))
            return run;
        return escaped(run.startsWith('\\') ? backslashes(run.length) : escapesOf(run));
    });
}
/** One for each character in its escapes, however many secrets have it. */
const escaped = (0,memoize/* memoize */.B)((source) => {
    let expression;
    return {
        source: `(?:${source})`,
        matchedLength(text) {
            expression ??= new RegExp(`^(?:${source})`, 'iu');
            return expression.exec(text)?.[0].length ?? 0;
        },
    };
});
/** Each level of escaping doubles them; one expression for all of a run, since several would match in too many ways. */
function backslashes(count) {
    return `\\\\{${count},${count * 8}}|(?:${percent(0x5c)}|${unicode(0x5c)}){${count}}`;
}
const names = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
};
const letters = {
    '\n': 'n',
    '\r': 'r',
    '\t': 't',
    '\b': 'b',
    '\f': 'f',
    '\0': '0',
};
function escapesOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const bytes = [...Buffer.from(character)];
    const name = names[character];
    const letter = letters[character];
    return [
        bytes.map(percent).join(''),
        unicode(code),
        entity(code),
        ...(name ? [`&(?:amp;){0,3}${name};`] : []),
        ...(letter ? [`\\\\{1,8}${letter}`] : []),
        ...(character === ' ' ? ['\\+'] : []),
        ...(character === "'" ? [`'\\\\''`, `'"'"'`] : []),
        ...(code > 0x7f ? [quote(latin1(bytes)), '\\?{1,4}', '\\uFFFD{1,4}'] : []),
        // Last, since it is the beginning of some of the others.
        `${anyBackslashes}${quote(character)}`,
    ].join('|');
}
const anyBackslashes = '\\\\{0,8}';
function quote(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** UTF-8 that was read as Latin-1, as header lines are. */
function latin1(bytes) {
    return Buffer.from(bytes).toString('latin1');
}
function hex(value, width = 2) {
    return value.toString(16).padStart(width, '0');
}
function percent(byte) {
    return `%(?:25){0,3}${hex(byte)}`;
}
/** `\u00e9`, `\u{e9}`, `\xe9` and octal `\351`; two units for a character outside the basic plane. */
function unicode(code) {
    const units = String.fromCodePoint(code).split('');
    const escaped = units.map((unit) => `\\\\{1,8}u${hex(unit.charCodeAt(0), 4)}`).join('');
    const short = code < 0x100 ? `|\\\\{1,8}(?:x${hex(code)}|0?${code.toString(8).padStart(3, '0')})` : '';
    return `${escaped}|\\\\{1,8}u\\{0*${hex(code, 1)}\\}${short}`;
}
function entity(code) {
    return `&(?:amp;){0,3}#(?:0*${code}|x0*${hex(code, 1)});`;
}
/** At each of the three positions that a secret can have in a longer text; bits that it shares with its neighbours are left out. */
function base64Of(bytes) {
    return [0, 1, 2].flatMap((skipped) => {
        const rest = bytes.subarray(skipped);
        const whole = rest.toString('base64').replace(/=+$/, '');
        const aligned = whole.slice(0, Math.floor(rest.byteLength / 3) * 4);
        if (aligned.length < 8 && skipped > 0)
            return [];
        // The last characters agree only when nothing follows, as where the secret alone was encoded.
        const last = [...whole.slice(aligned.length)].map(base64Source).join('');
        const end = last === '' ? [] : [escaped(`(?:${last}=*)?`)];
        return [withRun(aligned || whole, (text) => [...base64Parts(text), ...end])];
    });
}
function base64Parts(text) {
    const runs = text.match(/[A-Za-z0-9]+|[+/]/g) ?? [];
    return runs.map((run) => (/[+/]/.test(run) ? escaped(base64Source(run)) : run));
}
/** In the alphabets for text and for URLs, and escaped. */
function base64Source(character) {
    if (character === '+')
        return `(?:-|${escapesOf('+')})`;
    return character === '/' ? `(?:_|${escapesOf('/')})` : character;
}
const prefix = '%(?:25){0,3}|\\\\{1,8}x|0x';
const separator = `[: ,]? ?(?:${prefix})|[: ,]`;
/** In hexadecimal digits: `70617373`, `%70%61%73%73`, `\x70\x61`, `70:61:73:73`. */
function bytesOf(bytes) {
    return [...bytes].map((byte, index) => escaped(`(?:${index === 0 ? prefix : separator})?${hex(byte)}`));
}
/** Every character in an escape, also those that need none. */
function unitsOf(secret) {
    return [...secret].map((character) => {
        const code = character.codePointAt(0) ?? 0;
        return escaped(`${unicode(code)}|${entity(code)}`);
    });
}

;// CONCATENATED MODULE: ./.build/secrets.js
/** Secrets: the texts that must never be shown, and other texts without them. */

/** A shorter text occurs in names and digests by chance; hiding it would garble messages and protect no secret. */
const shortestSecret = 4;
function createSecrets() {
    const known = new Map();
    /** The longest secret first, since one may be a part of another. */
    let forms = [];
    return {
        add(secret) {
            const parts = variantsOf(secret).flatMap(partsOf);
            for (const part of parts.filter((text) => !known.has(text)))
                known.set(part, patternsOf(part).map(formOf));
            const longestFirst = [...known].sort(([left], [right]) => right.length - left.length);
            forms = longestFirst.flatMap(([, each]) => each);
        },
        redact(text) {
            const lower = text.toLowerCase();
            const possible = forms.filter(({ mayMatch }) => mayMatch(lower));
            return without([...everywhere(text, possible), ...beforeCuts(text, forms)], text);
        },
    };
}
function formOf(pattern) {
    let expression;
    return {
        ...pattern,
        find(text) {
            expression ??= new RegExp(pattern.parts().map(sourceOf).join(''), 'giu');
            return [...text.matchAll(expression)].map((match) => [match.index, match.index + match[0].length]);
        },
    };
}
/**
 * Where the forms are in the text, and where each is in what those before it have left: forms and parts of one secret may overlap, and
 * those of a secret that repeats itself are only found side by side.
 */
function everywhere(text, forms) {
    const ranges = [];
    let left = text;
    for (const form of forms) {
        const found = form.find(left);
        ranges.push(...form.find(text), ...found);
        left = blanked(found, left);
    }
    return ranges;
}
/** With nothing that matches in place of the ranges, which are in order, and of the same length. */
function blanked(ranges, text) {
    let rest = '';
    let position = 0;
    for (const [start, end] of ranges) {
        rest += text.slice(position, start) + '\0'.repeat(end - start);
        position = end;
    }
    return rest + text.slice(position);
}
/**
 * The text with `***` in place of these ranges. All are found before anything is replaced: secrets, and the parts of a long one, may
 * overlap each other.
 */
function without(ranges, text) {
    let shown = '';
    let position = 0;
    for (const [start, end] of [...ranges].sort(([left], [right]) => left - right)) {
        if (start > position || (start === 0 && position === 0))
            shown += `${text.slice(position, start)}***`;
        position = Math.max(position, end);
    }
    return shown + text.slice(position);
}
function sourceOf(part) {
    return typeof part === 'string' ? part : part.source;
}
/** The secret as it is, without the white space around it, each of its lines, and what Unicode and changes of case make of it. */
function variantsOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const texts = [secret, secret.trim(), ...lines.filter((line) => line.length >= 2 * shortestSecret)];
    const variants = texts.flatMap((text) => [
        text,
        text.normalize('NFC'),
        text.normalize('NFD'),
        text.toLowerCase(),
        text.toUpperCase(),
    ]);
    // What differs in case alone needs no expression of its own, unless the change of case has changed the length.
    const keys = variants.map((text) => `${text.length} ${text.toLowerCase()}`);
    return variants.filter((text, index) => text.trim().length >= shortestSecret && keys.indexOf(keys[index] ?? '') === index);
}
/** Characters of a part at most. */
const partLimit = 480;
/**
 * A long secret as parts of about the same length, each of which is hidden alone: an expression for all of it would be too large to be
 * compiled. Groups of three bytes stay together, as base64 encodes them.
 */
function partsOf(secret) {
    const characters = [...secret];
    const count = Math.ceil(characters.length / partLimit);
    const length = Math.ceil(characters.length / count / 3) * 3;
    return Array.from({ length: count }, (_, index) => characters.slice(index * length, (index + 1) * length).join('')).filter((part) => part.trim().length >= shortestSecret);
}
/** What `printable` puts where it cuts a text. */
const cutMark = '\u2026';
/** The beginnings of secrets that the text was cut in. */
function beforeCuts(text, forms) {
    const ranges = [];
    let begin = 0;
    for (let cut = text.indexOf(cutMark); cut >= 0; cut = text.indexOf(cutMark, begin)) {
        const start = beginningIn(text.slice(begin, cut), forms);
        if (start !== undefined)
            ranges.push([begin + start, cut]);
        begin = cut + cutMark.length;
    }
    return ranges;
}
/** Characters before a cut that are searched for the beginning of a secret. */
const searched = 4096;
/** Where the beginning of a secret begins with which the text ends. */
function beginningIn(text, forms) {
    for (let start = Math.max(0, text.length - searched); start <= text.length - shortestSecret; start += 1)
        if (forms.some(({ parts }) => isBeginning(text, start, parts())))
            return start;
    return undefined;
}
/** The beginning of an escape, or one of the two digits of a byte. */
const cutEscape = /^(?:[\\%&]\S{0,17}|[0-9a-f])$/i;
/** True when the text from `start` on is the beginning of what the parts match, and long enough to give something away. */
function isBeginning(text, start, parts) {
    let position = start;
    let previous = start;
    let matched = 0;
    for (const part of parts) {
        const rest = text.slice(position);
        if (rest === '')
            break;
        const length = typeof part === 'string' ? literalLength(rest, part) : part.matchedLength(rest);
        // A cut may also be in the middle of an escape, whose first character the part before may have matched.
        if (length === 0)
            return matched >= shortestSecret && (cutEscape.test(rest) || cutEscape.test(text.slice(previous)));
        previous = position;
        position += length;
        matched += typeof part === 'string' ? length : 1;
    }
    return position === text.length && matched >= shortestSecret;
}
/** Characters in which the text agrees with the literal: all of one or of the other, else none. */
function literalLength(text, literal) {
    const length = Math.min(text.length, literal.length);
    return text.slice(0, length).toLowerCase() === literal.slice(0, length).toLowerCase() ? length : 0;
}


/***/ }),

/***/ 94127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ freeFilled),
/* harmony export */   OX: () => (/* binding */ bufferSize),
/* harmony export */   XC: () => (/* binding */ acquire),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   z8: () => (/* binding */ fileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/**
 * Buffers of file contents: the pool, the stream that reads a file into it, and early release of other large buffers.
 *
 * Ownership: a chunk of a stream belongs to its consumer. A consumer that has finished with a chunk, and has handed it to nobody
 * else, may call `release`, which puts a pooled buffer back and ignores all other memory; a consumer that does not call it leaves
 * the buffer to the garbage collector. Only what has written a chunk to a file, a socket or a decompressor releases it. Buffers made
 * for one step of packing never enter the pool; whoever consumes them may call `detach`.
 */

/** Size of each pooled buffer in bytes. */
const bufferSize = 512 * 1024;
/** Idle buffers that are kept for reuse. */
const idleLimit = 32;
const acquired = new WeakSet();
const idle = [];
/** A buffer of `bufferSize` bytes with undefined contents. */
function acquire() {
    const bytes = idle.pop() ?? Buffer.allocUnsafeSlow(bufferSize);
    acquired.add(bytes.buffer);
    return bytes;
}
/**
 * Puts a buffer back into the pool: reading 1 GiB into new memory takes the kernel and the garbage collector longer than reading
 * it. Ignores memory that is not from the pool, and views of a part of a pooled buffer; then it returns false.
 */
function release(bytes) {
    const { buffer } = bytes;
    if (bytes.byteLength !== bufferSize || !acquired.delete(buffer))
        return false;
    if (idle.length < idleLimit)
        idle.push(bytes);
    return true;
}
/**
 * Frees the memory of a large buffer at once and leaves it empty. V8 collects external memory only after some 64 MiB have piled up,
 * which would be most of what packing takes. Ignores small buffers, which share their memory with others.
 */
function detach(bytes) {
    const { buffer } = bytes;
    if (!(buffer instanceof ArrayBuffer) || buffer.byteLength <= Buffer.poolSize || buffer.detached)
        return;
    buffer.transfer(0);
}
/**
 * The same for a part of what a decompressor gives: it writes on into a buffer that is not full, so that only the last part frees the
 * memory of those before.
 */
function freeFilled(part) {
    if (part.byteOffset + part.byteLength === part.buffer.byteLength)
        detach(part);
}
/**
 * Reads in chunks of 512 KiB from the buffer pool, and a smaller file in one chunk. `open` returns a file descriptor, which the
 * stream closes; `toError` maps an error of the file system.
 */
function fileStream(open, toError) {
    let file;
    let expected = bufferSize;
    let reading = false;
    let afterRead;
    const stream = process.getBuiltinModule('node:stream');
    return new stream.Readable({
        highWaterMark: bufferSize,
        construct(done) {
            try {
                file = open();
                expected = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size + 1;
                done();
            }
            catch (error) {
                done(toError(error));
            }
        },
        read() {
            if (file === undefined)
                return;
            const buffer = expected < bufferSize ? Buffer.allocUnsafeSlow(expected) : acquire();
            reading = true;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(file, buffer, 0, buffer.byteLength, null, (error, bytesRead) => {
                reading = false;
                if (afterRead)
                    afterRead();
                else if (error)
                    this.destroy(toError(error));
                else
                    this.push(bytesRead === 0 ? null : buffer.subarray(0, bytesRead));
            });
        },
        destroy(error, done) {
            const descriptor = file;
            if (descriptor === undefined)
                return done(error);
            const finish = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.close)(descriptor, (closing) => done(error ?? (closing ? toError(closing) : null)));
            // A read still in progress would read from whatever file is given this descriptor next.
            if (reading)
                afterRead = finish;
            else
                finish();
        },
    });
}


/***/ }),

/***/ 30579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ verifiedChunks),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   nN: () => (/* binding */ asVerified),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/** Verification: streams and bytes that fail when they do not match their descriptor. */


/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap();
/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
function verified(stream, descriptor, origin) {
    if (verifies(stream, descriptor))
        return stream;
    // Node's streams are loaded with the first one: they take 1.5 ms, and what is read at once needs none.
    const { Transform } = process.getBuiltinModule('node:stream');
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
    const check = new Transform({
        // Smaller than a chunk of a file, so that the transform passes each chunk on instead of joining several.
        readableHighWaterMark: 1 << 18,
        writableHighWaterMark: 1 << 18,
        transform(chunk, _encoding, done) {
            digester.update(chunk);
            const isTooLong = digester.size > descriptor.size;
            done(isTooLong ? mismatch(descriptor, `more than ${descriptor.size} bytes`, origin) : null, chunk);
        },
        flush(done) {
            if (digester.size !== descriptor.size)
                return done(mismatch(descriptor, `${digester.size} bytes`, origin));
            const digest = digester.digest();
            done(digest === descriptor.digest ? null : mismatch(descriptor, digest, origin));
        },
    });
    stream.on('error', (error) => check.destroy(error));
    check.on('close', () => stream.destroy());
    verifying.set(check, descriptor);
    return stream.pipe(check);
}
function verifies(stream, { digest, size }) {
    const known = verifying.get(stream);
    return known?.digest === digest && known.size === size;
}
/** Says that a stream fails by itself unless its bytes match, since they come from one that verifies. */
function asVerified(stream, descriptor) {
    verifying.set(stream, descriptor);
    return stream;
}
/** Throws `digest-mismatch` if the bytes do not match the descriptor. */
function requireBytes(bytes, descriptor, origin) {
    if (bytes.byteLength !== descriptor.size)
        throw mismatch(descriptor, `${bytes.byteLength} bytes`, origin);
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest, origin);
}
/** Reads content into memory, which is copied once. Throws `digest-mismatch` also for a descriptor of more than `limit` bytes. */
async function readVerified(stream, descriptor, limit) {
    requireSize(stream, descriptor, limit);
    const bytes = Buffer.allocUnsafeSlow(descriptor.size);
    let size = 0;
    for await (const chunk of verifiedChunks(stream, descriptor, limit)) {
        bytes.set(chunk, size);
        size += chunk.byteLength;
    }
    return bytes;
}
/** The chunks of the content, of which none may be used before the last one has come. Throws as `readVerified` does. */
async function* verifiedChunks(stream, descriptor, limit) {
    requireSize(stream, descriptor, limit);
    const digester = verifies(stream, descriptor)
        ? undefined
        : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > descriptor.size)
            throw mismatch(descriptor, `more than ${descriptor.size} bytes`);
        digester?.update(chunk);
        yield chunk;
    }
    if (size !== descriptor.size)
        throw mismatch(descriptor, `${size} bytes`);
    const digest = digester?.digest();
    if (digest !== undefined && digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
function requireSize(stream, descriptor, limit) {
    if (descriptor.size <= limit)
        return;
    stream.destroy();
    throw tooLarge(descriptor, limit);
}
function tooLarge({ digest, size }, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
        hint: 'Make sure that the descriptor is right.',
    });
}
/** The error of content that does not match its descriptor; `found` is its digest or size. */
function mismatch({ digest, size }, found, origin) {
    const where = origin === undefined ? '' : `${origin.name}: `;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('digest-mismatch', `${where}content does not match ${digest} (${size} bytes): found ${found}`, { hint: origin?.hint ?? 'Make sure that nothing changes the content during the run, and re-run.' });
}


/***/ }),

/***/ 22920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ isWasmText),
/* harmony export */   Pw: () => (/* binding */ formatLineFor),
/* harmony export */   np: () => (/* binding */ binaryOf)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
/** Which line of `formats` publishes a file, by its name: for proposals where a file was named without a format. */

/** Files that stand for their folder, by the format that publishes it. */
const folderFormats = new Map([
    ['Chart.yaml', 'helm'],
    ['timoni.cue', 'timoni'],
    ['kustomization.yaml', 'flux'],
    ['kustomization.yml', 'flux'],
    ['Kustomization', 'flux'],
    ['.manifest', 'opa'],
    ['oci-layout', 'layout'],
    ['index.json', 'layout'],
]);
/** Files that are named themselves. */
const fileFormats = [
    [/\.wasm$/i, 'wasm'],
    [/^spin\.toml$/, 'spin'],
    [/^bundle\.json$/, 'cnab'],
    [/\.tar$/i, 'layout'],
];
/** `wasm:build/app.wasm`, `helm:charts/app`; `undefined` for a file of no format. */
function formatLineFor(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    const folder = folderFormats.get(name);
    if (folder !== undefined)
        return `${folder}:${(0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)}`;
    const format = fileFormats.find(([form]) => form.test(name))?.[1];
    return format === undefined ? undefined : `${format}:${path}`;
}
/** True for the name of a file in the text format of WebAssembly. */
function isWasmText(path) {
    return /\.wa(?:t|st)$/i.test(path);
}
/** `app.wasm` for `app.wat`. */
function binaryOf(path) {
    return path.replace(/\.wa(?:t|st)$/i, '.wasm');
}


/***/ }),

/***/ 39318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pk: () => (/* reexport */ row/* defaultVerb */.P),
  Dk: () => (/* reexport */ row/* inputGroups */.D),
  k8: () => (/* binding */ inputRows),
  Vc: () => (/* binding */ inputsOf),
  FU: () => (/* binding */ keyedInputsOf),
  gf: () => (/* binding */ verbSummaries)
});

// UNUSED EXPORTS: inputs

// EXTERNAL MODULE: ./.build/foreign-text.js
var foreign_text = __webpack_require__(49100);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/input-list.js
var input_list = __webpack_require__(70583);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/oci/repository-name.js
var repository_name = __webpack_require__(83856);
;// CONCATENATED MODULE: ./.build/inputs/per-artifact.js
/** Lines of an input that are for one artifact: `cart: \u2026`. */

/** Splits `cart: \u2026` when what follows fits the input; any other line is for all artifacts. */
function artifactLine(line, fits) {
    const own = ownLine(line);
    return own && fits(own.text) ? own : { text: line };
}
/** The same for a text that may not fit; `undefined` for a line that begins with no name. */
function ownLine(line) {
    const [, artifact = '', text = ''] = /^([^\s:]+):\s+(\S.*)$/.exec(line) ?? [];
    return (0,repository_name/* isRepositoryName */.e)(artifact) ? { artifact, text } : undefined;
}
/** Collects values by artifact, in the order of the lines. */
function byArtifact(items, combine) {
    const groups = Map.groupBy(items, ({ artifact }) => artifact);
    const named = [...groups].flatMap(([artifact, found]) => artifact === undefined ? [] : [[artifact, combine(found)]]);
    return { all: combine(groups.get(undefined) ?? []), own: new Map(named) };
}

;// CONCATENATED MODULE: ./.build/inputs/annotations.js
/** The input `annotations`: `key=value` lines, and the other ways in which tools write annotations. */







/** One `key=value` per line, for all artifacts or, as `cart: key=value`, for one; the last one of a key counts. */
const annotations_annotations = {
    kind: 'list',
    read(raw, name, context) {
        const object = jsonObject(raw);
        if (object) {
            const items = Object.entries(object).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
            throw (0,input_error/* inputError */.Xu)(`"${name}" is a JSON object, and a list has one item per line`, {
                lines: { [name]: items },
            });
        }
        const found = (0,input_list/* readList */.LD)((0,input_list/* linesOf */.Dx)(raw), readAnnotation, { name, ...context });
        if (context)
            noteChanges(found, context);
        return byArtifact(found, (some) => Object.fromEntries(some.map(({ key, value }) => [key, value])));
    },
};
function jsonObject(raw) {
    if (!raw?.trim().startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(raw);
        return (0,json/* isRecord */.u4)(value) && Object.keys(value).length > 0 ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Docker Buildx, "Annotations": the manifest or index of an image that an annotation is for. */
const level = /^(?:(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?,?)+:(?=[^\s=]+=)/;
const readAnnotation = (line) => {
    const { artifact, text } = artifactLine(line, isAnnotation);
    const read = readSharedAnnotation(text);
    if (artifact === undefined || !('value' in read))
        return read;
    return { value: { ...read.value, artifact } };
};
/** What follows the name of an artifact; the value of a mapping such as `url: https://example.test/?a=b` is no annotation. */
function isAnnotation(text) {
    return /^[A-Za-z0-9][\w./-]*=/.test(text);
}
const readSharedAnnotation = (line) => {
    const outer = (0,foreign_text/* unquoted */.qZ)(line)?.trim() ?? line;
    const hasLevel = level.test(outer);
    const inner = outer.replace(level, '');
    const text = (0,foreign_text/* unquoted */.qZ)(inner)?.trim() ?? inner;
    const entry = keyAndValue(text);
    const problem = problemOf(hasLevel ? text : outer, entry);
    if (problem)
        return { problem };
    const [key = '', value = ''] = entry ?? [];
    const [plainKey, plainValue] = [(0,foreign_text/* unquoted */.qZ)(key) ?? key, (0,foreign_text/* unquoted */.qZ)(value) ?? value];
    const isQuoted = outer !== line || text !== inner || plainKey !== key || plainValue !== value;
    return { value: { key: plainKey, value: plainValue, isQuoted, hasLevel } };
};
function keyAndValue(text) {
    const equals = text.indexOf('=');
    const key = text.slice(0, equals).trim();
    return equals > 0 && key !== '' ? [key, text.slice(equals + 1).trim()] : undefined;
}
function problemOf(line, found) {
    const flag = /^(?:--annotation|--label|-a|label)[\s=]+(\S.*)$/i.exec(line)?.[1];
    if (flag !== undefined)
        return { what: 'which is not the annotation alone', instead: [flag] };
    const withColon = /^("[^"]*"|'[^']*'|[^\s=:]+)\s*:\s+(\S.*)$/.exec(line);
    if (withColon) {
        const [, key = '', value = ''] = withColon;
        const instead = `${(0,foreign_text/* unquoted */.qZ)(key) ?? key}=${(0,foreign_text/* unquoted */.qZ)(value.replace(/,$/, '')) ?? value}`;
        return { what: 'and an annotation has "=" between key and value', instead: [instead] };
    }
    if (!found)
        return (0,foreign_text/* slip */.xV)(line) ?? mapping(line) ?? withoutValue(line);
    return several(line) ?? problemOfKey(found) ?? problemOfValue(found);
}
/** `{ key: value, other: value }`, as YAML has it. */
function mapping(line) {
    const inner = /^\{(.+)\}$/.exec(line)?.[1];
    if (inner === undefined)
        return undefined;
    const instead = inner.split(',').map((part) => part.trim().replace(/\s*:\s*/, '='));
    return { what: 'which is a mapping of YAML', instead, hint: 'Write one annotation per line' };
}
function withoutValue(line) {
    const [, domain, text] = /^([\w-]+(?:\.[\w-]+)+):(\S.*)$/.exec(line) ?? [];
    if (domain !== undefined)
        return { what: 'and an annotation has "=" between key and value', instead: [`${domain}=${text}`] };
    const key = line.replace(/^=+|[\s=]+$/g, '');
    return {
        what: 'which is not an annotation',
        hint: 'Write key=value in each line',
        instead: [/^[\w./-]+$/.test(key) && !line.startsWith('=') ? `${key}=<value>` : '<key>=<value>'],
    };
}
/**
 * Where the next annotation begins in the same line: a key in the form of a reversed domain. What is between them is looked at from its
 * first character only, since a value may be a text of somebody else with any number of these.
 */
const next = /(?<![\s,;])[\s,;]+(?=(?:org|io|com|dev|net|sh|ai|vnd)\.[\w.-]+=)/;
/** The same where values are in quotes, for any key. */
const nextQuoted = /(?<![\s,;])(?<==\s*(?:"[^"]*"|'[^']*'))[\s,;]+(?=[\w./-]+\s*=)/;
function several(line) {
    const parts = line.split(next).flatMap((part) => part.split(nextQuoted));
    return parts.length > 1
        ? { what: 'which is several annotations', instead: parts, hint: 'Write one annotation per line' }
        : undefined;
}
function problemOfKey([text, value]) {
    const key = (0,foreign_text/* unquoted */.qZ)(text) ?? text;
    const plain = key.replace(/["'`]/g, '');
    if (plain !== key)
        return { what: 'and a key has no quotes', instead: [`${plain}=${value.replace(/["'`]$/, '')}`] };
    const unseen = (0,foreign_text/* invisible */.q4)(key);
    if (unseen)
        return { ...unseen, instead: unseen.instead?.map((clean) => `${clean}=${value}`) ?? [] };
    const lower = key.toLowerCase();
    if (key !== lower && annotations/* predefinedKeys */.PQ.includes(lower))
        return { what: 'and keys are case-sensitive', instead: [`${lower}=${value}`] };
    const item = /^[-\u2022]\s+(\S+)$/.exec(key)?.[1];
    if (item !== undefined)
        return { what: 'which is an item of a YAML list', instead: [`${item}=${value}`] };
    if (/^#/.test(key))
        return { what: 'and a list has no comments', instead: [] };
    return /\s/.test(key)
        ? { what: 'and a key has no white space', instead: [`${key.replace(/\s+/g, '-')}=${value}`] }
        : undefined;
}
/** What a shell or a workflow would have expanded; a lone dollar sign is text. */
const notExpanded = /\$\{\{|\$\(|\$\{?(?:GITHUB|RUNNER)_|^\$\{?[A-Z][A-Z0-9_]+\}?$|^`.+`$/;
/** Control characters, line breaks, and what changes the direction of the text around it (Unicode TR 36, \u00a73.7). */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
function problemOfValue([key, value]) {
    if (/^\S+,$/.test(value))
        return { what: 'which ends with a comma', instead: [`${key}=${value.slice(0, -1)}`] };
    const found = notExpanded.test(value) ? (0,foreign_text/* slip */.xV)(value) : undefined;
    if (found)
        return { ...found, instead: found.instead?.map((text) => `${key}=${text}`) ?? [] };
    const [control] = controls.exec(value.replace(/\t/g, ' ')) ?? [];
    if (control === undefined)
        return undefined;
    const clean = value.replace(new RegExp(controls, 'gu'), '');
    return {
        what: `which contains the control character ${(0,foreign_text/* characterName */.pp)(control)}`,
        instead: [`${key}=${clean}`],
    };
}
function noteChanges(found, { note }) {
    if (found.some(({ hasLevel }) => hasLevel))
        note('the prefixes manifest: and index: are taken off in "annotations"; every manifest gets each annotation');
    const quoted = found.filter(({ isQuoted }) => isQuoted);
    if (quoted.length > 0)
        note(`the quotes of ${keyList(quoted)} are taken off in "annotations"`);
    const repeated = found.filter(({ artifact, key, value }, at) => found
        .slice(at + 1)
        .some((later) => later.artifact === artifact && later.key === key && later.value !== value));
    if (repeated.length > 0)
        note(`keys occur more than once in "annotations", and the last value counts: ${keyList(repeated)}`);
    for (const key of new Set(found.map((one) => one.key)))
        noteUnknownKey(key, note);
}
function keyList(found) {
    return [...new Set(found.map(({ key }) => (0,_build_text/* printable */.g$)(key, 120)))].join(', ');
}
const specified = 'org.opencontainers.image.';
/** image-spec v1.1.1, annotations.md: the prefix belongs to the specification. */
function noteUnknownKey(key, note) {
    if (!key.startsWith(specified) || annotations/* predefinedKeys */.PQ.includes(key))
        return;
    const names = annotations/* predefinedKeys */.PQ.map((one) => one.slice(specified.length));
    const near = (0,_build_text/* nearest */.pA)(key.slice(specified.length), names);
    const meant = near === undefined ? '' : `; the nearest one that is defined is ${specified}${near}`;
    note(`the image specification does not define ${(0,_build_text/* printable */.g$)(key, 120)} of "annotations"${meant}`);
}

// EXTERNAL MODULE: ./.build/inputs/kinds.js
var kinds = __webpack_require__(94917);
;// CONCATENATED MODULE: ./.build/inputs/cleanup-inputs.js
/** The inputs of `cleanup` alone: where previews are deleted, and whose. */

const cleanup = ['cleanup'];
const cleanupInputs = {
    repositories: {
        ...kinds/* list */.p_,
        verbs: cleanup,
        group: 'Content',
        placeholder: 'repository',
        positional: true,
        description: 'Repositories to delete previews from, such as `ghcr.io/acme/shop/cart`.',
    },
    'pull-request': {
        ...kinds/* text */.Qq,
        verbs: cleanup,
        group: 'Content',
        placeholder: 'number',
        description: 'Number of the pull request. Default: that of the event.',
    },
};

// EXTERNAL MODULE: ./.build/inputs/files.js
var files = __webpack_require__(82937);
;// CONCATENATED MODULE: ./.build/inputs/collect-inputs.js
/** The inputs for results that one job writes and another one collects. */


const collectInputs = {
    'result-file': {
        ...files/* resultFile */.Cp,
        verbs: ['publish'],
        group: 'Output',
        placeholder: 'file',
        description: 'File that the report is written to as JSON, for `collect` in another job.',
    },
    results: {
        ...kinds/* list */.p_,
        verbs: ['collect'],
        group: 'Content',
        placeholder: 'path',
        positional: true,
        description: 'Results to collect: files that `result-file` has written, or folders with such files at any depth.',
    },
    index: {
        ...kinds/* text */.Qq,
        verbs: ['collect'],
        group: 'Destination',
        placeholder: 'reference',
        description: 'Repository that gets an index over everything that the jobs have published, perhaps with its tag. Default: no index.',
    },
};

// EXTERNAL MODULE: ./.build/inputs/common-inputs.js + 2 modules
var common_inputs = __webpack_require__(76258);
;// CONCATENATED MODULE: ./.build/inputs/deploy-inputs.js
/** The input for deploy files: what a deployment reads, written with the digests of the run. */


const deployKinds = ['kustomize', 'flux', 'terraform', 'env'];
const nextItem = new RegExp(`\\s+(?=(?:${deployKinds.join('|')})=)`);
/** Items as `<kind>=<path>`, one a line or with spaces between them. */
const deployFiles = {
    kind: 'list',
    read(raw, name, context) {
        const items = (0,input_list/* linesOf */.Dx)(raw).flatMap((line) => line.split(nextItem));
        return (0,input_list/* readList */.LD)([...new Set(items)], readDeployFile, { name, ...context });
    },
};
const readDeployFile = (line) => {
    const [, word = '', path = ''] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
    const kind = deployKinds.find((one) => one === word);
    if (!kind || path === '')
        return { problem: withoutKind(line) };
    const problem = problemOfPath(kind, path);
    return problem ? { problem } : { value: { kind, path: kind === 'kustomize' ? kustomization(path) : path } };
};
/** kustomize reads a folder by these names only. */
function kustomization(path) {
    if (/(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path))
        return path;
    return `${path.replace(/\/+$/, '')}/kustomization.yaml`;
}
function withoutKind(line) {
    const guesses = [
        [/kustomiz/i, 'kustomize'],
        [/\.tfvars|terraform|\.json$/i, 'terraform'],
        [/\.env(?:\.|$)/i, 'env'],
        [/flux/i, 'flux'],
    ];
    const path = (0,foreign_text/* unquoted */.qZ)(line) ?? line;
    const kind = /[=\s]/.test(path) ? undefined : guesses.find(([form]) => form.test(path))?.[1];
    return {
        what: `which is none of ${deployKinds.map((one) => `${one}=<path>`).join(', ')}`,
        hint: 'Write one of these kinds and a path',
        instead: [kind ? `${kind}=${path}` : 'env=deploy/release.env'],
    };
}
function problemOfPath(kind, path) {
    const instead = (text) => ({ instead: [`${kind}=${text}`] });
    const inner = (0,foreign_text/* unquoted */.qZ)(path);
    if (inner !== undefined)
        return { what: 'and the quotes are part of the path', ...instead(inner) };
    const problem = (0,foreign_text/* slip */.xV)(path);
    if (problem)
        return problem;
    if (/^(?:[/\\~]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..'))
        return {
            what: 'and files are written in the workspace only',
            hint: 'Name a path relative to the workspace',
            ...instead('deploy/release'),
        };
    if (kind === 'terraform' && !path.endsWith('.json'))
        return {
            what: 'and Terraform reads JSON only from a file that ends with .tfvars.json',
            ...instead(`${path.replace(/(?:\.auto)?(?:\.tfvars)?$/, '')}.auto.tfvars.json`),
        };
    return undefined;
}
const deployInputs = {
    'deploy-files': {
        ...deployFiles,
        verbs: ['publish', 'promote', 'collect'],
        group: 'Output',
        placeholder: 'kind=path',
        description: 'Files for deployments with the digests of what is published: `kustomize=<folder>`, `flux=<file>`, `terraform=<file>.auto.tfvars.json` or `env=<file>`.',
    },
};

;// CONCATENATED MODULE: ./.build/inputs/exclude.js
/** The input `exclude`: one glob per line, and lines that can only be meant as something else. */

/** Reads one glob. A path may have spaces, commas and dollar signs, so that only what no file is called is recognised. */
const readExclude = (line) => {
    const problem = exclude_problemOf(line);
    return problem ? { problem } : { value: line };
};
function exclude_problemOf(line) {
    if (/\$\{\{|\$\(|\$\{?[A-Z][A-Z0-9_]{2,}/.test(line))
        return (0,foreign_text/* unexpanded */.JV)(line);
    const inner = (0,foreign_text/* unquoted */.qZ)(line);
    if (inner !== undefined)
        return { what: 'and the quotes are part of it', instead: [inner] };
    const item = /^[-\u2022]\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined)
        return { what: 'which is an item of a YAML list', instead: [item] };
    if (/^#\s/.test(line))
        return { what: 'and a list has no comments', instead: [] };
    if (line.startsWith('!'))
        return {
            what: 'but what is excluded cannot be included again',
            instead: [],
            hint: 'Write globs that match only what is to be left out',
        };
    const relative = /^(?:\/github\/workspace|\/home\/runner\/work\/[^/]+\/[^/]+)\/(.+)$/.exec(line)?.[1];
    if (relative !== undefined)
        return { what: 'and a glob is relative to "path"', instead: [relative] };
    return (0,foreign_text/* invisible */.q4)(line) ?? regularExpression(line) ?? exclude_several(line) ?? backslashes(line);
}
/** `^fixtures/.*\.wasm$` */
function regularExpression(line) {
    if (!/^\^|\$$|\.[*+]/.test(line) || !/\.[*+]|\\\./.test(line))
        return undefined;
    const glob = line
        .replace(/^\^|\$$/g, '')
        .replace(/(?<=\/)\.[*+]/g, '**/*')
        .replace(/\.[*+]/g, '*')
        .replace(/\\(.)/g, '$1');
    return { what: 'which is a regular expression and not a glob', instead: [glob] };
}
/** Several globs in one line; a comma between braces belongs to one. */
function exclude_several(line) {
    const parts = line.split(/(?:\s*[,;]\s*|\s+)(?![^{}]*\})/).filter((part) => part !== '');
    const areGlobs = parts.every((part) => /[*/]|\.[a-z0-9]+$/i.test(part));
    if (parts.length > 1 && areGlobs && parts.some((part) => part.includes('*')))
        return { what: 'which is several globs', instead: parts, hint: 'Write one glob per line' };
    return /[,;]$/.test(line)
        ? { what: 'which ends with a separator', instead: [line.slice(0, -1)] }
        : undefined;
}
/** A backslash before a letter escapes nothing, and one before `**` ends a folder. */
function backslashes(line) {
    return /\\(?:[\w.]|\*\*)/.test(line)
        ? { what: 'and a glob has forward slashes', instead: [line.replace(/\\+/g, '/')] }
        : undefined;
}

// EXTERNAL MODULE: ./.build/format-of-file.js
var format_of_file = __webpack_require__(22920);
// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
;// CONCATENATED MODULE: ./.build/inputs/formats.js
/** The input `formats`: a format, a format with a path, or a declared format; and files or names of other tools in their place. */




/** Reads one line of `formats`; whether a format of that name exists is not known here. */
const readFormat = (line) => {
    const problem = formats_problemOf(line);
    return problem ? { problem } : { value: parse(line) };
};
function parse(line) {
    if (line.startsWith('./'))
        return { format: line };
    const colon = line.indexOf(':');
    if (colon < 0)
        return { format: line };
    const argument = line.slice(colon + 1).trim();
    return { format: line.slice(0, colon).trim(), ...(argument && { argument }) };
}
function formats_problemOf(line) {
    const found = (0,foreign_text/* slip */.xV)(line) ?? assignment(line) ?? formats_location(line) ?? formats_several(line) ?? file(line);
    return found ?? otherName(line) ?? problemOfArgument(parse(line));
}
/** `wasm=app.wasm`, `type=wasm`, `--formats wasm`. */
function assignment(line) {
    const value = /^(?:--?)?(?:formats?|type|artifact-type)\s*[:=\s]\s*(\S.*)$/.exec(line)?.[1];
    if (value !== undefined)
        return { what: 'which is not the format alone', instead: [value] };
    const [, format, path] = /^([a-z]+)(?:\s*=|\s+:|@)\s*(\S.*)$/.exec(line) ?? [];
    return format === undefined
        ? undefined
        : { what: 'and a format has ":" before its path', instead: [`${format}:${path}`] };
}
function formats_location(line) {
    if (/^oci:(?!\/\/)./.test(line))
        return {
            what: 'which is a target; an image layout to publish has the format layout',
            instead: [line.replace(/^oci:(?:\.\/)?/, 'layout:')],
        };
    if (!/^[a-z][a-z0-9+-]*:\/\//i.test(line))
        return undefined;
    const file = /^https?:.*\/([^/?#]+\.wasm)(?:[?#].*)?$/i.exec(line)?.[1];
    if (file !== undefined)
        return {
            what: 'which is a URL',
            instead: [`wasm:${file}`],
            hint: 'Download it before this step, and name the file',
        };
    const reference = line.replace(/^[a-z0-9+-]+:\/\//i, '').replace(/(?<=\/[^/]*)[:@][^/]*$/, '');
    return {
        what: 'which is a location and not a format',
        instead: [],
        hint: 'Name where artifacts go in "to"',
        others: { to: [reference.includes('{name}') ? reference : `${reference.replace(/\/+$/, '')}/{name}`] },
    };
}
function formats_several(line) {
    const parts = partsOf(line);
    if (parts.length > 1)
        return { what: 'which is several formats', instead: parts, hint: 'Write one format per line' };
    const [only] = parts;
    return only === line || only === undefined
        ? undefined
        : { what: 'and a format has no separators', instead: [only] };
}
/** The formats in one line; a path may have spaces, and the members of an index are separated by them. */
function partsOf(line) {
    const beforeColon = line.split(':', 1)[0] ?? '';
    if (line.startsWith('index:'))
        return [line];
    if (line.startsWith('./'))
        return line.split(/[\s,;]+(?=\.\/|$)/).filter((part) => part !== '');
    if (beforeColon === line || /[\s,;]/.test(beforeColon))
        return (0,input_list/* separated */.Ci)(line);
    const next = /[\s,;]+(?=[a-z]+:|\.\/|$)|(?<=\.(?:wasm|toml|json|yaml))[\s,;]+/;
    return line.split(next).filter((part) => part !== '');
}
/** A file without its format, perhaps with a media type, as `oras push` takes it. */
function file(line) {
    const [, path = ''] = /^(.*?)(?::[a-z]+\/[\w.+-]+)?$/.exec(line) ?? [];
    if (path.includes(':'))
        return undefined;
    if ((0,format_of_file/* isWasmText */.Mk)(path))
        return formats_text(path, 'wasm');
    const plain = path.replace(/^\.\//, '');
    if (/^(?:\.|.*\/)$/.test(path) && !path.startsWith('/'))
        return {
            what: 'which is a folder without its format',
            instead: [`wasm:${plain.replace(/\/+$/, '') || '.'}`],
        };
    const proposal = (0,format_of_file/* formatLineFor */.Pw)(plain);
    if (proposal !== undefined)
        return { what: 'which is a file without its format', instead: [proposal] };
    if (!path.startsWith('./'))
        return path.endsWith('.json')
            ? { what: 'and a declared format begins with "./"', instead: [`./${path.replace(/^\/+/, '')}`] }
            : undefined;
    if (path.endsWith('.json'))
        return undefined;
    return {
        what: 'and a declared format is a JSON file',
        hint: 'Name a format and the path, or the file that declares a format',
        instead: [`wasm:${plain}`],
    };
}
function formats_text(path, format) {
    return {
        what: 'which is WebAssembly text and not a binary',
        instead: [`${format}:${(0,format_of_file/* binaryOf */.np)(path)}`],
        hint: `Convert it before this step, for example with wasm-tools parse ${(0,shell_word/* pathWord */.U)(path)} -o ${(0,shell_word/* pathWord */.U)((0,format_of_file/* binaryOf */.np)(path))}, and name the binary`,
    };
}
/** Names of other tools and of parts of formats, by the format that was probably meant. */
const otherNames = new Map([
    ['component', 'wasm'],
    ['module', 'wasm'],
    ['core', 'wasm'],
    ['wit', 'wasm'],
    ['wasi', 'wasm'],
    ['wasm-component', 'wasm'],
    ['wasm-module', 'wasm'],
    ['wkg', 'wasm'],
    ['webassembly', 'wasm'],
    ['chart', 'helm'],
    ['charts', 'helm'],
    ['kustomize', 'flux'],
    ['kustomization', 'flux'],
    ['kubernetes', 'flux'],
    ['policy', 'kubewarden'],
    ['kwctl', 'kubewarden'],
    ['rego', 'opa'],
    ['bundle', 'opa'],
    ['docker', 'image'],
    ['container', 'image'],
    ['oci', 'image'],
    ['oci-layout', 'layout'],
    ['skopeo', 'layout'],
    ['cue', 'timoni'],
    ['istio', 'envoy'],
    ['proxy-wasm', 'envoy'],
    ['porter', 'cnab'],
    ['manifest', 'index'],
]);
function otherName(line) {
    const { format, argument } = parse(line);
    if (/^[a-z][a-z0-9-]*:[a-z][a-z0-9-/]*@\d[\w.+-]*$/.test(line))
        return {
            what: 'which is a package name and not a format',
            instead: [],
            hint: 'Leave "formats" out, which publishes all Wasm formats',
        };
    const rest = argument === undefined ? '' : `:${argument}`;
    if (/^(?:all|any|auto|default|none|true|false|\*+)$/i.test(format))
        return {
            what: 'which is not a format',
            instead: [],
            hint: 'Leave "formats" out, which publishes all Wasm formats',
        };
    if (/^[\w-]+(?:\.[\w-]+)+\/[\w-]/.test(line))
        return formats_location(`oci://${line}`);
    if (/^application\/(?:vnd\.)?wasm/.test(format))
        return { what: 'which is a media type', instead: ['wasm'] };
    if (format.startsWith('!'))
        return {
            what: 'and formats cannot be excluded',
            instead: [],
            hint: 'Leave it out, and leave files out with "exclude"',
        };
    if (format === '' && argument !== undefined)
        return { what: 'which has no format', instead: [(0,format_of_file/* formatLineFor */.Pw)(argument) ?? `<format>:${argument}`] };
    const lower = format.toLowerCase();
    if (lower === 'wat' && argument !== undefined)
        return formats_text(argument, 'wasm');
    const meant = otherNames.get(lower);
    if (meant !== undefined)
        return { what: 'which is not a format', instead: [meant + rest] };
    return /^[A-Za-z]+$/.test(format) && format !== lower
        ? { what: 'and formats are in lower case', instead: [lower + rest] }
        : undefined;
}
/** What no path of a workspace is; whether it exists is not known here. */
function problemOfArgument({ format, argument }) {
    if (argument === undefined)
        return undefined;
    if (format === 'index')
        return members(argument);
    if ((0,format_of_file/* isWasmText */.Mk)(argument) && format === 'wasm')
        return formats_text(argument, format);
    const inner = (0,foreign_text/* unquoted */.qZ)(argument);
    if (inner !== undefined)
        return { what: 'and the quotes are part of it', instead: [`${format}:${inner}`] };
    const typed = /^(.*\.wasm):[a-z]+\/[\w.+-]+$/.exec(argument)?.[1];
    if (typed !== undefined)
        return { what: 'which has a media type', instead: [`${format}:${typed}`] };
    const [, file = '', tag = ''] = /^(.*\.wasm)[:@]([\w][\w.-]*)$/.exec(argument) ?? [];
    if (tag !== '')
        return {
            what: 'which has a tag',
            instead: [`${format}:${file}`],
            hint: 'Give the tag in "tags"',
            others: { tags: [tag] },
        };
    const folder = (0,format_of_file/* formatLineFor */.Pw)(argument);
    if (folder?.startsWith(`${format}:`) && folder !== `${format}:${argument}`)
        return { what: 'which is a file, and this format takes its folder', instead: [folder] };
    if (/^[A-Za-z]:[\\/]|^[/~]/.test(argument))
        return notBelowPath(format, argument);
    return /^[^/]*\\[^*?[\]{}\\]/.test(argument)
        ? { what: 'and a path has forward slashes', instead: [`${format}:${argument.replace(/\\+/g, '/')}`] }
        : undefined;
}
/** `suite app,blue`: neither a name nor a reference has a comma. */
function members(argument) {
    const parts = (0,input_list/* separated */.Ci)(argument);
    return argument.includes(',')
        ? { what: 'and white space separates the members of an index', instead: [`index:${parts.join(' ')}`] }
        : undefined;
}
/** The folders of runners below which a checkout lies. */
const checkout = /^(?:\/github\/workspace|\/home\/runner\/work\/[^/]+\/[^/]+|~)\//;
function notBelowPath(format, argument) {
    const relative = argument
        .replace(/^[A-Za-z]:/, '')
        .replace(/\\+/g, '/')
        .replace(checkout, '');
    return {
        what: 'and a path is relative to "path"',
        instead: [`${format}:${relative.startsWith('/') ? '<path>' : relative}`],
        hint: 'Name a file or folder below "path"',
    };
}

;// CONCATENATED MODULE: ./.build/inputs/names.js
/** The input `names`: new names for artifacts, as `cart: checkout/cart`, or `a/cart.wasm: a-cart` for one of several with that name. */





/** One `<name>: <new name>` or `<file>: <new name>` per line, each name and file once. */
const names = {
    kind: 'list',
    read(raw, name, context) {
        const lines = [...new Set((0,input_list/* linesOf */.Dx)(raw))];
        const found = (0,input_list/* readList */.LD)(lines, readRename, { name, ...context });
        requireOnce(found, name);
        return new Map(found);
    },
};
const readRename = (line) => {
    const problem = (0,foreign_text/* slip */.xV)(line);
    if (problem)
        return { problem };
    const [, given = '', to = ''] = /^(\S.*?):\s+(\S+)$/.exec(line) ?? [];
    const from = given.replace(/^(?:\.\/+)+/, '');
    const isNamed = (0,repository_name/* isRepositoryName */.e)(from) || isFile(from);
    if (isNamed && (0,repository_name/* isRepositoryName */.e)(to))
        return { value: [from, to] };
    return { problem: names_problemOf(line) };
};
/** A path below the workspace, as far as it can be told from a name. */
function isFile(text) {
    return /\/|\.wasm$/i.test(text) && text.split('/').every((part) => !['', '.', '..'].includes(part));
}
function names_problemOf(line) {
    const [, from, to] = /^([\w./-]+?)\s*(?::|=>?|->)\s*([\w./-]+)$/.exec(line) ?? [];
    const hint = 'Write the name and the new one, which has lower-case letters, digits, ".", "_", "-" and "/"';
    if (from === undefined || to === undefined)
        return { what: 'which is not a name and a new one', hint, instead: ['<name>: <new name>'] };
    const meant = [from, to].map(legalName);
    const instead = meant.every((name) => name !== undefined) ? [meant.join(': ')] : ['<name>: <new name>'];
    if ((0,repository_name/* isRepositoryName */.e)(from) && (0,repository_name/* isRepositoryName */.e)(to))
        return { what: 'and a name is followed by ": "', instead };
    return { what: 'which has a name that no repository can have', hint, instead };
}
function legalName(text) {
    const name = text.toLowerCase().replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
    return (0,repository_name/* isRepositoryName */.e)(name) ? name : undefined;
}
function requireOnce(found, name) {
    const twice = found.find(([from], at) => found.slice(0, at).some(([earlier]) => earlier === from));
    if (!twice)
        return;
    throw (0,input_error/* inputError */.Xu)(`"${name}" has two new names for ${(0,_build_text/* printable */.g$)(twice[0])}`, {
        hint: 'Write one line for each artifact',
        lines: {
            [name]: found
                .filter(([from], at) => found.findIndex(([first]) => first === from) === at)
                .map((one) => one.join(': ')),
        },
    });
}

;// CONCATENATED MODULE: ./.build/inputs/promote-inputs.js
/** The inputs of `promote` alone: which tags an artifact gets, and where. */

const promote = ['promote'];
const promoteInputs = {
    'promote-to': {
        ...kinds/* text */.Qq,
        name: 'to',
        verbs: promote,
        group: 'Destination',
        placeholder: 'repository',
        description: 'Repository that gets the artifact; `{name}` is the last part of its present name. Default: where it is.',
    },
    'promote-tags': {
        ...kinds/* list */.p_,
        name: 'tags',
        verbs: promote,
        group: 'Destination',
        placeholder: 'tag',
        description: 'Tags that the artifact gets, one a line or with commas. Default: those of the release, of a git tag.',
    },
};

// EXTERNAL MODULE: ./.build/inputs/pull-inputs.js
var pull_inputs = __webpack_require__(3677);
;// CONCATENATED MODULE: ./.build/inputs/pull-request-inputs.js
/** The inputs of publishing for a pull request: its comment, and what a stranger may have changed. */

const publish = ['publish'];
const pullRequestInputs = {
    'allow-foreign-content': {
        ...kinds/* toggle */.L$,
        verbs: publish,
        group: 'Destination',
        description: "Publish also when a pull request from a fork has started a run with the rights of the repository (`pull_request_target`, `workflow_run`), whose content may be a stranger's.",
    },
    comment: {
        ...(0,kinds/* choice */.Yq)('auto', 'true', 'false'),
        verbs: publish,
        group: 'Output',
        placeholder: 'auto|true|false',
        description: 'Whether a run for a pull request, on a runner, writes a comment with what has changed: `auto`, `true` or `false`. It needs `pull-requests: write`; when that is missing, `auto` writes a line to the log, and `true` a warning.',
    },
};

// EXTERNAL MODULE: ./.build/inputs/secrets.js
var secrets = __webpack_require__(75);
;// CONCATENATED MODULE: ./.build/inputs/signing.js
/** Inputs of signing and verifying: keys, identities, and what is trusted. */


/** One of these words in any case, the first by default. */
function choice(...words) {
    const { read, ...exact } = (0,kinds/* choice */.Yq)(...words);
    return { ...exact, read: (raw, name) => read(raw?.toLowerCase(), name) };
}
/** One of these words, or nothing. */
function optionalChoice(...words) {
    const { read } = choice(...words);
    return { kind: 'text', read: (raw, name) => (raw === undefined ? undefined : read(raw, name)) };
}
const signing_publish = ['publish'];
const verify = ['verify'];
const signing = ['publish', 'collect'];
const both = [...signing, 'verify'];
const group = 'Signing';
const signingInputs = {
    attest: {
        ...choice('false', 'auto', 'true'),
        verbs: signing,
        group,
        placeholder: 'mode',
        description: 'Sign every artifact and attest its provenance with the identity of the workflow: `true`, or `auto` where a job of a public repository may.',
    },
    transparency: {
        ...choice('auto', 'public'),
        verbs: signing,
        group,
        placeholder: 'mode',
        description: 'With `public`, signatures are logged where everybody can read them: those of a private repository, with its name, and those of `key`.',
    },
    key: {
        ...secrets/* secret */.rJ,
        verbs: both,
        group,
        placeholder: 'key',
        secret: true,
        description: 'Key as PEM text, `env://<variable>` or a file: to publish, the private key that signs every artifact (PKCS#8, or the encrypted key file of cosign); to verify, the public key.',
    },
    'key-password': {
        ...secrets/* secret */.rJ,
        verbs: signing,
        group,
        placeholder: 'secret',
        secret: true,
        description: 'Password of `key`. Default: the variable `COSIGN_PASSWORD`.',
    },
    sbom: {
        ...optionalChoice('off', 'auto', 'cyclonedx', 'spdx'),
        verbs: signing_publish,
        group,
        placeholder: 'format',
        description: 'Attach a bill of materials to every artifact: `cyclonedx` or `spdx`, or `auto` for CycloneDX where a binary tells what it was built from. Default: `auto` where the run signs, else `off`.',
    },
    'signing-config': {
        ...kinds/* text */.Qq,
        verbs: signing,
        group,
        placeholder: 'file',
        description: 'Services to sign with, as `cosign signing-config create` writes them. Default: those of Sigstore or GitHub.',
    },
    'trusted-root': {
        ...kinds/* text */.Qq,
        verbs: both,
        group,
        placeholder: 'file',
        description: 'File with the trusted authorities and logs, as `gh attestation trusted-root` writes it. Default: those of the public Sigstore and of GitHub, fetched with TUF.',
    },
    repository: {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'owner/name',
        description: 'Repository that the artifact was built from. Default: that of the workflow that verifies.',
    },
    workflow: {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'file',
        description: 'Workflow that has signed: `release.yml`, `acme/shared/.github/workflows/build.yml`, or either with `@<ref>`. Default: every workflow of `repository`.',
    },
    commit: {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'sha',
        description: 'Commit that the artifact was built from.',
    },
    identity: {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'name',
        description: 'Name of the signer in its certificate, instead of `repository`; `*` stands for any characters but `/`, `**` for any.',
    },
    issuer: {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'url',
        description: 'Who has identified the signer. Default: that of the tokens of GitHub Actions.',
    },
    reproduce: {
        ...kinds/* toggle */.L$,
        verbs: verify,
        group,
        description: 'Pack `path` again with `formats` and the other inputs of publish, or as `plan` says, and fail where the content differs.',
    },
    'policy-file': {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'file',
        description: 'JSON file with these conditions: `repository`, `workflow`, `commit`, `ref`, `identity`, `issuer`, `require`. Inputs replace its members.',
    },
    require: {
        ...kinds/* list */.p_,
        verbs: verify,
        group,
        placeholder: 'statement',
        description: 'Statements that have to be there: `signature`, `provenance`, `sbom`, `packing` or a predicate type. Default: `provenance`; with `key`, `signature`.',
    },
};

// EXTERNAL MODULE: ./.build/oci/tag.js
var oci_tag = __webpack_require__(14648);
// EXTERNAL MODULE: ./.build/oci/host.js
var host = __webpack_require__(82724);
;// CONCATENATED MODULE: ./.build/inputs/tags.js
/** The input `tags`: tags as the specification allows them, and what other tools call tags. */





/** Why a line is neither a tag nor anything else that the input takes. */
function problemOfTag(line) {
    return ((0,foreign_text/* bareExpression */.jy)(line) ??
        (0,foreign_text/* slip */.xV)(line) ??
        flavor(line) ??
        tags_assignment(line) ??
        list(line) ??
        digest(line) ??
        gitRef(line) ??
        reference(line) ??
        placeholder(line) ??
        notAllowed(line));
}
const refName = '$' + '{{ github.ref_name }}';
/** docker/metadata-action, README "flavor input". */
function flavor(line) {
    if (!/^(?:flavor|latest|prefix|suffix)=/.test(line))
        return undefined;
    return {
        what: 'which is a line of the input "flavor" of docker/metadata-action',
        instead: [`type=flavor,${line.replace(/^flavor=/, '')}`],
    };
}
function tags_assignment(line) {
    const value = /^(?:--?)?(?:tags?|version|t)\s*[:=]\s*(\S.*)$|^--?(?:tags?|t)\s+(\S.*)$/i
        .exec(line)
        ?.slice(1)
        .find((found) => found !== undefined);
    return value === undefined ? undefined : { what: 'which is not the tag alone', instead: [value] };
}
function list(line) {
    const parts = (0,input_list/* separated */.Ci)(line.replace(/\\n/g, ' ')).filter((part) => !/^(?:&+|\+|and|or)$/.test(part));
    if (parts.length > 1)
        return { what: 'which is several tags', instead: parts, hint: 'Write one tag per line' };
    const [only] = parts;
    if (only === line)
        return undefined;
    return { what: 'and a tag has no separators', instead: only === undefined ? [] : [only] };
}
function digest(line) {
    return /^@?sha(?:256|512):[0-9a-f]+$/i.test(line)
        ? {
            what: 'which is a digest, and every artifact has its own',
            instead: [],
            hint: 'Leave it out, since an artifact can be pulled by its digest without a tag',
        }
        : undefined;
}
function gitRef(line) {
    const [, kind, name] = /^(?:refs\/)?(heads|tags|pull)\/(.+)$/.exec(line) ?? [];
    if (name === undefined)
        return undefined;
    const instead = kind === 'pull' ? `pr-${name.replace(/\/.*/, '')}` : name;
    return { what: 'which is a git ref', instead: [instead] };
}
/** `ghcr.io/acme/app:1.0`, as docker/metadata-action prints it; `app:1.0` and `:1.0`. */
function reference(line) {
    const isDate = /^\d{4}-\d\d-\d\d/.test(line);
    if (isDate)
        return undefined;
    const text = line.replace(/^[a-z]+:\/\//i, '');
    const [, repository = '', tag = ''] = /^(.*?)(?:[:@]([\w.+{}-]*))?(?:@sha256:[0-9a-f]+)?$/.exec(text) ?? [];
    const isReference = repository !== text || ((0,host/* beginsWithHost */.R4)(text) && /^[^/]*[a-z]/i.test(text) && !text.endsWith('/'));
    if (!isReference || text.includes('\\'))
        return undefined;
    if (repository === '')
        return { what: `and a tag has no ${line.startsWith('@') ? '"@"' : 'colon'}`, instead: [tag] };
    if (!repository.includes('/') && tag === '')
        return { what: 'and a tag has no colon', instead: [repository] };
    return {
        what: 'which is a reference and not a tag alone',
        instead: tag === '' ? [] : [tag],
        hint: tag === ''
            ? 'Leave it out, and name the repository in "to"'
            : 'Write the tags alone, and the repository in "to"',
        ...(repository.includes('/') && { others: { to: [`${repository.toLowerCase()}/{name}`] } }),
    };
}
const expressions = {
    tag: '{{tag}}',
    branch: '{{branch}}',
    ref: refName,
    sha: '{{sha}}',
    'github.sha': '{{sha}}',
};
function placeholder(line) {
    // A version in a placeholder is one without "v", which the name of a git tag has.
    const found = /v?\{+[^{}]*\}+|<[^<>]*>/g;
    const [first] = found.exec(line) ?? [];
    if (first === undefined)
        return undefined;
    const nameIn = (text) => text.replace(/^v(?=\{)|[{}<>\s]/g, '').toLowerCase();
    const isVersion = /^(?:version|major|minor|patch|semver)$/.test(nameIn(first));
    if (isVersion)
        return {
            what: `and ${(0,_build_text/* printable */.g$)(first, 60)} is replaced in a rule only`,
            instead: [
                'default',
                `type=semver,pattern=${line.replace(found, (text) => `{{${nameIn(text).replace('semver', 'version')}}}`)}`,
            ],
            hint: 'Leave "tags" out, which tags by version and event, or write a rule',
        };
    return {
        what: `and ${(0,_build_text/* printable */.g$)(first, 60)} is not replaced in a tag`,
        instead: [line.replace(found, (text) => expressions[nameIn(text)] ?? '<tag>')],
        hint: 'Leave "tags" out, which tags by version and event, or write the tags themselves',
    };
}
const rule = 'Use at most 128 letters, digits, "_", "." and "-", starting with a letter, a digit or "_"';
function notAllowed(line) {
    const proposal = asTag(line);
    return {
        what: reasonOf(line),
        ...(proposal === undefined ? { hint: rule, instead: ['<tag>'] } : { instead: [proposal] }),
    };
}
function reasonOf(line) {
    const [character] = /[^A-Za-z0-9._-]/u.exec(line) ?? [];
    if (character === '/')
        return 'and a tag has no slash';
    if (character !== undefined)
        return `and a tag has no ${(0,foreign_text/* characterName */.pp)(character)}`;
    if (line.length > 128)
        return `which has ${line.length} characters, and a tag has at most 128`;
    return `and a tag does not begin with "${line.charAt(0)}"`;
}
/** The text with what tags cannot contain replaced by `-`. */
function asTag(text) {
    const tag = text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/\+/g, '_')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+|-+$/g, '')
        .slice(0, 128);
    return (0,oci_tag/* isTag */.dz)(tag) ? tag : undefined;
}

;// CONCATENATED MODULE: ./.build/inputs/tag-lines.js
/** The lines of the `tags` input: plain tags, rules, references and `default`; what the lines mean is decided when planning. */





const lines = (0,kinds/* listOf */.c3)(readTagLine);
/** One line per item, for all artifacts or, as `cart: \u2026`, for one; lines that begin with `#` are comments. */
const tagLines = {
    kind: 'list',
    read(raw, name, context) {
        const given = raw?.replace(/^\s*#.*$/gm, '');
        const found = lines.read(given, name, context);
        return byArtifact(found, (some) => [...new Set(some.flatMap(({ text }) => itemsOf(text)))]);
    },
};
/** Reads a tag, a list of tags with commas between them, a rule, a template or a full reference. */
function readTagLine(line) {
    if (line.includes('${{') || (0,foreign_text/* bareExpression */.jy)(line))
        return { problem: problemOfTag(line) };
    const value = artifactLine(line, isTagLine);
    return isTagLine(value.text) ? { value } : { problem: problemOfLine(line) };
}
/** The lines to write instead of one for an artifact are for that artifact as well. */
function problemOfLine(line) {
    const own = /^(?:tags?|version|t):/.test(line) ? undefined : ownLine(line);
    if (!own)
        return problemOfTag(line);
    const problem = problemOfTag(own.text);
    const instead = problem.instead?.map((text) => `${own.artifact}: ${text}`);
    return { ...problem, ...(instead && { instead }) };
}
function isTagLine(text) {
    return isRule(text) || (isList(text) && itemsOf(text).every(isItem));
}
/** A rule of docker/metadata-action: a record of comma-separated `key=value`. */
function isRule(line) {
    return (/^"?(?:type|value|enable|priority|prefix|suffix|pattern|event)=/.test(line) &&
        !/^(?:prefix|suffix)=[^,]*$/.test(line));
}
function isList(line) {
    return !/[="]/.test(line) && itemsOf(line).length > 0;
}
function itemsOf(line) {
    if (/[="]/.test(line))
        return [line];
    const items = line.split(',').map((item) => item.trim());
    return items.filter((item) => item !== '');
}
function isItem(item) {
    return (0,oci_tag/* isTag */.dz)(item) || isTemplate(item) || isReference(item);
}
/** The expressions of a rule that has only a value: `sha-{{sha}}`. */
function isTemplate(item) {
    const known = /\{\{\s*(?:branch|tag|sha|base_ref)\s*\}\}|\{\{\s*(?:date|commit_date)\s[^{}]*\}\}/g;
    const rest = item.replace(known, 'x');
    return rest !== item && /^[A-Za-z0-9._-]+$/.test(rest);
}
/** `ghcr.io/acme/app:1.0`, as docker/metadata-action prints it. */
function isReference(item) {
    const [, repository = '', tag = ''] = /^([^@]+):([^:/@]+)$/.exec(item) ?? [];
    return repository.includes('/') && !item.includes('://') && (0,oci_tag/* isTag */.dz)(tag);
}

// EXTERNAL MODULE: ./.build/inputs/row.js
var row = __webpack_require__(99342);
;// CONCATENATED MODULE: ./.build/inputs/inputs.js
/** The one table of inputs: flags and action inputs have its names; `action.yml` and the README are held equal to it. */
















/** What each verb does, in one line of the help and of its action. */
const verbSummaries = {
    publish: 'Pack what a WebAssembly project has built into OCI artifacts and push them.',
    pull: 'Pull published artifacts into a folder, as their consumers lay them out.',
    inspect: 'Show what a reference is, with its sizes, annotations, config, children and referrers.',
    diff: 'Show what is different between the interfaces of two Wasm files or artifacts, and whom it breaks.',
    verify: 'Verify who has signed artifacts, and that they are whole.',
    promote: 'Give an artifact that is already published the tags of a release, also in another repository.',
    cleanup: 'Delete the previews of a pull request, and nothing that anything else needs.',
    collect: 'Merge what several jobs have published into one report, one summary and one set of outputs.',
};
const inputs_publish = ['publish'];
/** What decides the content of an artifact, which `verify` packs again on request. */
const packing = ['publish', 'verify'];
const inspect = ['inspect'];
const inputs = {
    path: {
        ...(0,kinds/* textOr */.ph)('.'),
        verbs: packing,
        group: 'Content',
        placeholder: 'folder',
        description: 'Folder to search. Of what lies above it, only package manifests and git are read, up to the top of the checkout and never through symlinks.',
    },
    references: common_inputs/* commonInputs */.j.references,
    ...pull_inputs/* pullInputs */.j,
    exclude: {
        ...(0,kinds/* listOf */.c3)(readExclude),
        verbs: packing,
        group: 'Content',
        placeholder: 'glob',
        description: 'Globs of files and folders to leave out.',
    },
    to: {
        ...kinds/* list */.p_,
        verbs: inputs_publish,
        group: 'Destination',
        placeholder: 'reference',
        description: 'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` on the command line.',
    },
    plan: {
        ...files/* planFile */.eS,
        verbs: packing,
        group: 'Content',
        placeholder: 'file',
        description: 'A plan that an earlier `dry-run` printed: it is published as it is, without detection, to its own targets unless `to` is given.',
    },
    formats: {
        ...(0,kinds/* listOf */.c3)(readFormat),
        verbs: packing,
        group: 'Content',
        placeholder: 'format',
        description: 'Formats to publish, as `<format>` or `<format>:<path>`, or a declared format as `./<file>.json`. Default: all Wasm formats.',
    },
    tags: {
        ...tagLines,
        verbs: ['publish', 'collect'],
        group: 'Content',
        placeholder: 'tag',
        description: 'Tags, or rules for them as in docker/metadata-action, for every artifact or, as `<name>: <tag>`, for one; a line `default` adds the default tags. Default: by version and event.',
    },
    'inspect-tags': {
        ...kinds/* toggle */.L$,
        name: 'tags',
        verbs: inspect,
        group: 'Content',
        description: 'List the tags that point at the same manifest; at most 500 are looked at.',
    },
    wit: {
        ...kinds/* toggle */.L$,
        verbs: inspect,
        group: 'Content',
        description: 'Print the interface of a component or WIT package as WIT, and nothing else.',
    },
    names: {
        ...names,
        verbs: inputs_publish,
        group: 'Content',
        placeholder: 'pair',
        description: 'New names for artifacts, as `<name>: <new name>` or `<file>: <new name>`.',
    },
    annotations: {
        ...annotations_annotations,
        verbs: [...packing, 'collect'],
        group: 'Content',
        placeholder: 'key=value',
        description: 'Annotations for every manifest, as `key=value`, or for one artifact, as `<name>: <key>=<value>`.',
    },
    'on-exists': {
        ...(0,kinds/* choice */.Yq)('fail', 'skip', 'overwrite'),
        verbs: ['publish', 'promote', 'collect'],
        group: 'Destination',
        placeholder: 'word',
        description: 'What to do about an exact version that is published with other content: `fail`, `skip` the artifact, or `overwrite` it. The same content is never a conflict.',
    },
    interface: {
        ...(0,kinds/* choice */.Yq)('report', 'enforce', 'off'),
        verbs: inputs_publish,
        group: 'Destination',
        placeholder: 'word',
        description: 'What to do about interfaces that differ from those of the version before, or of the base branch: `report` the differences and the smallest version that they allow, `enforce` that a release has it, or nothing (`off`).',
    },
    republish: {
        ...kinds/* toggle */.L$,
        verbs: inputs_publish,
        group: 'Destination',
        description: 'Give content that an earlier commit has published a new digest, which names this commit. By default it keeps its digest.',
    },
    'hand-off': {
        ...files/* handOffFolder */.TV,
        verbs: inputs_publish,
        group: 'Destination',
        placeholder: 'folder',
        description: 'Folder in which the run of a pull request from a fork or from Dependabot, which may not push, leaves what it would push, and from which a run on `workflow_run` publishes that as a preview. Default in the first run: a temporary folder.',
    },
    token: common_inputs/* commonInputs */.j.token,
    username: common_inputs/* commonInputs */.j.username,
    password: common_inputs/* commonInputs */.j.password,
    ...signingInputs,
    'password-stdin': common_inputs/* commonInputs */.j['password-stdin'],
    'ca-file': common_inputs/* commonInputs */.j['ca-file'],
    'plain-http': common_inputs/* commonInputs */.j['plain-http'],
    ...pullRequestInputs,
    ...promoteInputs,
    ...cleanupInputs,
    ...collectInputs,
    ...deployInputs,
    'dry-run': {
        ...kinds/* toggle */.L$,
        verbs: ['publish', 'promote', 'cleanup'],
        group: 'Output',
        description: 'Change nothing, and print what would be done: of publishing, the plan with the digests that would result, without any network access.',
    },
    explain: {
        ...kinds/* toggle */.L$,
        verbs: inputs_publish,
        group: 'Output',
        description: 'Say for each file that could be published why it was published or left out.',
    },
    cache: common_inputs/* commonInputs */.j.cache,
    timeout: common_inputs/* commonInputs */.j.timeout,
    concurrency: common_inputs/* commonInputs */.j.concurrency,
    json: common_inputs/* commonInputs */.j.json,
    help: common_inputs/* commonInputs */.j.help,
    version: common_inputs/* commonInputs */.j.version,
};
/** The rows by key, to walk the table. */
const inputRows = inputs;
/** The rows that a verb takes by their names, in the order of the table. */
function inputsOf(verb) {
    return keyedInputsOf(verb).map(([key, row]) => [row.name ?? key, row]);
}
/** The same by their keys, which name the options. */
function keyedInputsOf(verb) {
    return Object.entries(inputRows).filter(([, row]) => row.verbs.includes(verb));
}


/***/ }),

/***/ 38570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Paths of a workspace, by their text alone: forward slashes, relative to the root, which is `.`. */
/** The last segment. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The folder that holds a path; `.` for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
/** A path below a folder, without empty and `.` segments. */
function joinPath(folder, path) {
    const segments = `${folder}/${path}`.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.join('/') || '.';
}
/** True for everything in a folder and below it, but not for the folder itself. */
function isBelow(path, folder) {
    return folder === '.' ? path !== '.' : path.startsWith(`${folder}/`);
}
/** The path of something below a folder, as seen from there. */
function relativePath(folder, path) {
    return folder === '.' ? path : path.slice(folder.length + 1);
}
/** A folder and all above it, the nearest first, up to the root. */
function ancestors(folder) {
    return folder === '.' ? ['.'] : [folder, ...ancestors(folderOf(folder))];
}
/** A path as seen from a folder that need not contain it: `../Cargo.toml`. */
function pathFrom(folder, path) {
    const shared = ancestors(folder).find((one) => one === path || isBelow(path, one)) ?? '.';
    const up = ancestors(folder).indexOf(shared);
    const down = shared === path ? '' : relativePath(shared, path);
    return '../'.repeat(up) + down || '.';
}


/***/ }),

/***/ 29207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFlags: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _format_of_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22920);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15353);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39318);
/* harmony import */ var _inputs_unknown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16036);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22543);
/* harmony import */ var _read_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12836);
/** Flags: the arguments of the command line as raw inputs of a verb, and what is wrong with them. */







/** Throws `input` for arguments that cannot be read, with what to write instead. */
function parseFlags(verb, args) {
    const rows = new Map((0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(verb));
    return (0,_read_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .readFlags */ .u)(rows, args, {
        notFlag: (text) => notFlag(text, rows),
        unknown: (name, next) => unknown(verb, rows, name, next),
        withoutValue: (name) => usage(`--${name} has no value`, `Write --${name}=<value>`),
        givenTwice: (name) => usage(`--${name} is given twice`, `Give --${name} once.`),
    });
}
function notFlag(text, rows) {
    if (text === 'true' || text === 'false')
        return usage(`"${text}" is not a flag`, 'Write a switch alone, or with its value as --dry-run=true.');
    const lines = meantBy(text);
    if (lines && (0,_inputs_unknown_js__WEBPACK_IMPORTED_MODULE_4__/* .isTaken */ .Ck)(lines, [...rows.keys()]))
        return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(`"${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(text, 60)}" is not a flag`, { lines });
    const short = shortNames[text];
    const near = short !== undefined && rows.has(short) ? short : (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .pA)(text.replace(/^-+/, ''), [...rows.keys()]);
    const hint = near ? `Write --${near} instead.` : 'Write flags as --name value; --help lists them.';
    return usage(`"${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(text, 60)}" is not a flag`, hint);
}
/** Short flags of oras, crane, helm and docker. */
const shortNames = {
    '-o': 'output',
    '-d': 'output',
    '-u': 'username',
    '-p': 'password',
    '-t': 'tags',
    '-v': 'version',
    '-V': 'version',
};
/** A file, a target or a folder without its flag, as other commands take them. */
function meantBy(text) {
    const formats = (0,_format_of_file_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLineFor */ .Pw)(text.replace(/^\.\//, ''));
    if (formats !== undefined)
        return { formats };
    if (/^oci:|^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/|^localhost[:/]/.test(text))
        return { to: text };
    return /^\.{1,2}$|^[^-].*\/|^\//.test(text) ? { path: text } : undefined;
}
function unknown(verb, rows, name, next = '') {
    const message = `unknown flag --${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(name, 60)}`;
    const value = next.startsWith('-') ? '' : next;
    const foreign = (0,_inputs_unknown_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignInput */ .fL)(verb, name, value);
    if (foreign && (value !== '' || !foreign.lines) && (0,_inputs_unknown_js__WEBPACK_IMPORTED_MODULE_4__/* .isTaken */ .Ck)(foreign.lines, [...rows.keys()])) {
        const hint = foreign.hint?.replace(`"${name}"`, `--${name}`);
        return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)(message, { ...foreign, ...(hint !== undefined && { hint }) });
    }
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .pA)(name, [...rows.keys()]);
    return usage(message, near ? `Write --${near} instead.` : 'Run with --help to see every flag.');
}
function usage(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', message, { hint });
}


/***/ }),

/***/ 12836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/** Reading flags: the arguments of the command line become raw inputs by the rows that a verb takes. */
/**
 * Reads `--name value`, `--name=value` and, for a switch, `--name` alone. A list may be given several times, and the input that is
 * `positional` without its flag. Throws what `errors` make for any other argument that is not a flag, an unknown flag, a missing value
 * and a flag that is given twice.
 */
function readFlags(rows, args, errors) {
    const positional = [...rows].find(([, row]) => row.positional);
    const found = new Map();
    const add = (name, row, value) => {
        const before = found.get(name);
        if (before !== undefined && row.kind !== 'list')
            throw errors.givenTwice(name);
        found.set(name, before === undefined ? value : `${before}\n${value}`);
    };
    for (let index = 0; index < args.length; index += 1) {
        const argument = args[index] ?? '';
        if (positional && isPositional(argument)) {
            add(...positional, argument);
            continue;
        }
        const { name, row, value } = readFlag(argument, args[index + 1], rows, errors);
        if (value !== undefined) {
            add(name, row, value);
        }
        else if (row.kind === 'switch') {
            add(name, row, 'true');
        }
        else {
            index += 1;
            const next = args[index];
            if (next === undefined || next.startsWith('--'))
                throw errors.withoutValue(name);
            add(name, row, next);
        }
    }
    return found;
}
/** `true` and `false` are meant as values of the switch before them. */
function isPositional(argument) {
    return argument !== '' && !argument.startsWith('-') && argument !== 'true' && argument !== 'false';
}
function readFlag(text, next, rows, errors) {
    const equals = text.indexOf('=');
    const name = text.slice(2, equals < 0 ? undefined : equals);
    if (!text.startsWith('--') || name === '')
        throw errors.notFlag(text);
    const row = rows.get(name);
    if (!row)
        throw errors.unknown(name, equals < 0 ? next : text.slice(equals + 1));
    return { name, row, ...(equals >= 0 && { value: text.slice(equals + 1) }) };
}


/***/ }),

/***/ 48288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOptions: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39318);
/* harmony import */ var _read_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5796);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16036);
/** Options: the inputs of one verb, read and checked; their types follow from the table. */



const withoutContext = { note: () => { }, isWorkflow: false };
/**
 * Reads raw inputs into the options of a verb. Throws `input` for unknown names and values that cannot be used, all of them in
 * one error.
 */
function readOptions(verb, raw, context = withoutContext) {
    const refuse = (name, value) => (0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownInput */ .pv)(verb, name, value);
    return (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .a)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedInputsOf */ .FU)(verb), raw, context, refuse);
}


/***/ }),

/***/ 16036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   fL: () => (/* binding */ foreignInput),
/* harmony export */   pv: () => (/* binding */ unknownInput)
/* harmony export */ });
/* harmony import */ var _format_of_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22920);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70583);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39318);
/** Unknown inputs: the one that was meant, by its spelling or as another action calls it. */





/** The error for a name that the verb does not take. */
function unknownInput(verb, name, value) {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(verb)
        .filter(([, row]) => !row.cliOnly)
        .map(([known]) => known);
    const message = `unknown input "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name, 60)}"`;
    const foreign = foreignInput(verb, name, value);
    if (foreign && isTaken(foreign.lines, names))
        return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, foreign);
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, names);
    if (near === undefined)
        return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, { hint: `Use one of: ${names.join(', ')}` });
    return isSecret(name) || isSecret(near) || value.trim() === ''
        ? (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, { hint: `Write "${near}" instead` })
        : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, { lines: { [near]: givenValue(near, value.trim()) } });
}
/** What another action or command calls an input, with what to write instead; `undefined` for any other name. */
function foreignInput(verb, name, value) {
    const table = tables[verb] ?? otherNamesWhenReading;
    const plain = name.replaceAll('_', '-');
    return Object.hasOwn(table, plain) ? table[plain]?.(value.trim(), name) : undefined;
}
/** False when the verb has no such inputs. */
function isTaken(lines = {}, names) {
    return Object.keys(lines).every((name) => names.includes(name));
}
/** The value of an unknown input may be a secret that nothing masks. */
function isSecret(name) {
    return _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRows */ .k8[name]?.secret === true || /pass|token|secret|key|auth|cred|pat$/i.test(name);
}
function givenValue(name, value) {
    const kind = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRows */ .k8[name]?.kind;
    if (kind === 'switch' && /^(?:true|false)$/i.test(value))
        return value.toLowerCase() === 'true';
    if (kind === 'number' && /^\d+$/.test(value))
        return Number(value);
    return kind === 'list' ? (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(value) : value;
}
const inPlace = (input) => (value) => ({ lines: { [input]: givenValue(input, value) } });
const notNeeded = (why) => (_, name) => ({ hint: `Leave "${name}" out: ${why}` });
/** Each reference with `{name}`, which fits any number of artifacts, and their tags apart. */
function asTargets(value) {
    const references = value
        .split(/[\s,]+/)
        .filter((reference) => reference !== '')
        .map((reference) => reference.replace(/^(?:[a-z]+:\/\/)?[^/@]*@(?=[^/]*\.)/i, ''))
        .map((reference) => /^(?:[a-z]+:\/\/)?(.*?)(?::([^:/@]+))?(?:@.*)?$/i.exec(reference) ?? []);
    const targets = references.map(([, repository = '', tag]) => {
        const isHost = tag !== undefined && !repository.includes('/');
        const base = `${repository}${isHost ? `:${tag}` : ''}`.replace(/\/+$/, '').toLowerCase();
        if (base.includes('{name}'))
            return base;
        return `${base}${base.includes('/') ? '' : '/<owner>'}/{name}`;
    });
    const tags = references.flatMap(([, repository = '', tag]) => tag !== undefined && repository.includes('/') ? [tag] : []);
    return {
        lines: {
            to: targets.length > 0 ? [...new Set(targets)] : ['<registry>/<owner>/{name}'],
            ...(tags.length > 0 && { tags: [...new Set(tags)] }),
        },
    };
}
/** Flux names the git repository that an artifact comes from. */
function asSource(value, name) {
    if (!/^[a-z+]+:\/\/|^git@/.test(value))
        return { lines: { path: value } };
    return { hint: `Leave "${name}" out: the source is the remote of the checkout` };
}
function asFile(value) {
    const path = value.replace(/^\.\//, '').replace(/(?<=\.wasm):.*$/, '');
    return { lines: { formats: (0,_format_of_file_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLineFor */ .Pw)(path) ?? `wasm:${path}` } };
}
const token = {
    hint: 'Leave the token out for ghcr.io, which has the one of the workflow, or give it as "token"',
    lines: { token: '$' + '{{ secrets.REGISTRY_TOKEN }}' },
};
const connection = {
    insecure: () => ({ hint: 'Name the registry', lines: { 'plain-http': '<host>' } }),
    user: inPlace('username'),
    'registry-username': inPlace('username'),
    'registry-password': () => ({ lines: { password: '$' + '{{ secrets.REGISTRY_PASSWORD }}' } }),
    'github-token': () => token,
    'registry-token': () => token,
};
/** By the input of another action: docker/build-push-action, docker/metadata-action, docker/login-action and their like. */
const otherNames = {
    push: (value) => /^(?:false|no)$/i.test(value)
        ? { lines: { 'dry-run': true } }
        : { hint: 'Leave "push" out: artifacts are pushed unless "dry-run" is true' },
    load: notNeeded('artifacts are written to the targets in "to"'),
    context: inPlace('path'),
    directory: inPlace('path'),
    'working-directory': inPlace('path'),
    source: asSource,
    revision: notNeeded('the revision is the commit that is checked out'),
    file: asFile,
    files: asFile,
    wasm: asFile,
    'wasm-file': asFile,
    component: asFile,
    artifact: asFile,
    type: inPlace('formats'),
    'artifact-type': inPlace('formats'),
    chart: (value) => ({ lines: { formats: `helm:${value}` } }),
    'chart-path': (value) => ({ lines: { formats: `helm:${value}` } }),
    'manifest-file': asFile,
    name: (value) => ({ lines: { to: `<registry>/<owner>/${value.toLowerCase()}/{name}` } }),
    image: asTargets,
    images: asTargets,
    registry: asTargets,
    repository: asTargets,
    reference: asTargets,
    'image-name': asTargets,
    'registry-reference': asTargets,
    url: asTargets,
    'oci-reference': asTargets,
    'oci-reference-without-tag': asTargets,
    destination: asTargets,
    output: asTargets,
    outputs: asTargets,
    labels: inPlace('annotations'),
    version: inPlace('tags'),
    ignore: inPlace('exclude'),
    ...connection,
    platforms: notNeeded('a Wasm artifact has no platform'),
    provenance: notNeeded('attest the output "subjects" with actions/attest'),
    sbom: notNeeded('attest the output "subjects" with actions/attest-sbom'),
    'cache-from': notNeeded('content that a registry has is not uploaded again'),
    'cache-to': notNeeded('content that a registry has is not uploaded again'),
    flavor: (value) => ({ lines: { tags: (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(value).map((line) => `type=flavor,${line}`) } }),
    'build-args': notNeeded('this action publishes what a build before it has written'),
};
const reference = inPlace('references');
const folder = inPlace('output');
const inReference = (separator) => (value) => ({
    hint: 'Write it in the reference',
    lines: { references: `<registry>/<repository>${separator}${value || '1.0.0'}` },
});
const criterion = (key) => (value) => ({ lines: { select: `${key}=${value}` } });
const extracted = notNeeded('what a consumer unpacks is unpacked, and any other layer with "operation: extract"');
/** The same for verbs that read: by the flag of oras, crane, helm, skopeo, regctl, wkg and docker. */
const otherNamesWhenReading = {
    ...connection,
    ...Object.fromEntries([
        'image',
        'images',
        'reference',
        'ref',
        'artifact',
        'package',
        'repository',
        'url',
        'source',
        'src',
        'oci-reference',
    ].map((name) => [name, reference])),
    ...Object.fromEntries([
        'destination',
        'dest',
        'dir',
        'directory',
        'folder',
        'path',
        'output-dir',
        'output-directory',
        'output-folder',
        'untardir',
        'target',
    ].map((name) => [name, folder])),
    tag: inReference(':'),
    version: inReference(':'),
    digest: inReference('@'),
    platform: criterion('platform'),
    platforms: criterion('platform'),
    'artifact-type': criterion('artifact-type'),
    'media-type': criterion('media-type'),
    layer: inPlace('layers'),
    untar: extracted,
    unpack: extracted,
    extract: extracted,
    force: () => ({ hint: 'Replace files that differ with "overwrite"' }),
    recursive: () => ({
        hint: 'Copy an artifact with its referrers into an image layout: "to: oci:./out" with "referrers"',
    }),
    format: () => ({ lines: { json: true } }),
    'dry-run': () => ({
        hint: 'See first what a reference is: oci-wasm-publish inspect <reference>',
    }),
};
const tables = {
    publish: otherNames,
    promote: {
        ...otherNamesWhenReading,
        tag: inPlace('tags'),
        version: inPlace('tags'),
        destination: inPlace('to'),
        target: inPlace('to'),
    },
};


/***/ }),

/***/ 85666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ unpackDigestKey),
/* harmony export */   G4: () => (/* binding */ refNameKey),
/* harmony export */   PQ: () => (/* binding */ predefinedKeys),
/* harmony export */   Uo: () => (/* binding */ authorsKey),
/* harmony export */   X9: () => (/* binding */ urlKey),
/* harmony export */   Yw: () => (/* binding */ createdKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   _5: () => (/* binding */ versionKey),
/* harmony export */   d7: () => (/* binding */ revisionKey),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   mZ: () => (/* binding */ unpackKey),
/* harmony export */   qo: () => (/* binding */ licensesKey),
/* harmony export */   qq: () => (/* binding */ descriptionKey)
/* harmony export */ });
/** Annotation keys: those that image-spec v1.1.1 predefines (annotations.md), and those of ORAS. */
const titleKey = 'org.opencontainers.image.title';
const descriptionKey = 'org.opencontainers.image.description';
const versionKey = 'org.opencontainers.image.version';
const sourceKey = 'org.opencontainers.image.source';
const revisionKey = 'org.opencontainers.image.revision';
const createdKey = 'org.opencontainers.image.created';
const licensesKey = 'org.opencontainers.image.licenses';
const urlKey = 'org.opencontainers.image.url';
const authorsKey = 'org.opencontainers.image.authors';
const refNameKey = 'org.opencontainers.image.ref.name';
/** Annotations of a layer that `oras pull` unpacks, and the digest of its tar archive (oras-go, content/file). */
const unpackKey = 'io.deis.oras.content.unpack';
const unpackDigestKey = 'io.deis.oras.content.digest';
/** All keys that the specification predefines. */
const predefinedKeys = [
    titleKey,
    descriptionKey,
    versionKey,
    sourceKey,
    revisionKey,
    createdKey,
    licensesKey,
    urlKey,
    authorsKey,
    refNameKey,
    'org.opencontainers.image.documentation',
    'org.opencontainers.image.vendor',
    'org.opencontainers.image.base.digest',
    'org.opencontainers.image.base.name',
];


/***/ }),

};
