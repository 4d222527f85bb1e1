export const id = 457;
export const ids = [457];
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
/* harmony export */   JV: () => (/* binding */ unexpanded),
/* harmony export */   jy: () => (/* binding */ bareExpression),
/* harmony export */   pp: () => (/* binding */ characterName),
/* harmony export */   q4: () => (/* binding */ invisible),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   xV: () => (/* binding */ slip)
/* harmony export */ });
/** Text of inputs as other tools, YAML and shells write it: how it is recognised, and what was meant. */
/** What a line of any list may be by mistake. */
function slip(line) {
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
const invisibleCharacter = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;
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
    return /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}]/u.test(character) ? `U+${code}` : `"${character}"`;
}
/** A character that nobody sees; a tab is white space. */
function invisible(line) {
    const [character] = invisibleCharacter.exec(line.replace(/\t/g, ' ')) ?? [];
    if (character === undefined)
        return undefined;
    const instead = line.replace(new RegExp(invisibleCharacter, 'gu'), '').trim();
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
        .split(/\r?\n/)
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
    if (!/^[[{]/.test(text))
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

/***/ 81594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pk: () => (/* binding */ defaultVerb),
  Dk: () => (/* reexport */ inputGroups),
  k8: () => (/* binding */ inputRows),
  QL: () => (/* binding */ inputs),
  Vc: () => (/* binding */ inputsOf),
  FU: () => (/* binding */ keyedInputsOf),
  gf: () => (/* binding */ verbSummaries)
});

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
    const [, artifact = '', text = ''] = /^([^\s:]+):\s+(\S.*)$/.exec(line) ?? [];
    return (0,repository_name/* isRepositoryName */.e)(artifact) && fits(text) ? { artifact, text } : { text: line };
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
/** Where the next annotation begins in the same line: a key in the form of a reversed domain. */
const next = /[\s,;]+(?=(?:org|io|com|dev|net|sh|ai|vnd)\.[\w.-]+=)/;
/** The same where values are in quotes, for any key. */
const nextQuoted = /(?<==\s*(?:"[^"]*"|'[^']*'))[\s,;]+(?=[\w./-]+\s*=)/;
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
const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
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

;// CONCATENATED MODULE: ./.build/inputs/kinds.js
/** The kinds of inputs: how the raw text of a flag or action input becomes a value. */



/** Text without the white space around it. */
const kinds_text = { kind: 'text', read: (raw) => raw?.trim() };
/** Text that has a value without being given. */
function textOr(initial) {
    return { kind: 'text', default: initial, read: (raw) => raw?.trim() ?? initial };
}
/** One item per line, each once; blank lines do not count. */
function listOf(read) {
    return {
        kind: 'list',
        read: (raw, name, context) => (0,input_list/* readList */.LD)([...new Set((0,input_list/* linesOf */.Dx)(raw))], read, { name, ...context }),
    };
}
/** Lines as they are; whoever uses them says what is wrong with one. */
const list = { kind: 'list', read: (raw) => [...new Set((0,input_list/* linesOf */.Dx)(raw))] };
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
        const plain = ((0,foreign_text/* unquoted */.qZ)(word) ?? word).trim();
        const isTrue = plain === 'true' || trueWords.includes(plain);
        const isFalse = plain === 'false' || falseWords.includes(plain);
        throw (0,input_error/* inputError */.Xu)(`"${name}" is ${(0,input_list/* quoted */.TL)(given)}, which is neither true nor false`, {
            hint: `Use true or false${isTrue || isFalse ? '' : ', for example'}`,
            lines: { [name]: !isFalse },
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
            const plain = ((0,foreign_text/* unquoted */.qZ)(given) ?? given).trim().toLowerCase();
            const exact = words.find((word) => word === given);
            if (exact !== undefined)
                return exact;
            const meant = words.find((word) => word === plain);
            throw (0,input_error/* inputError */.Xu)(`"${name}" is ${(0,input_list/* quoted */.TL)(given)}, and not ${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`, {
                hint: meant === undefined ? 'Use one of these, for example' : 'Write it as',
                lines: { [name]: meant ?? initial },
            });
        },
    };
}
/** A whole number. */
function numberOr(initial, range) {
    const convert = (raw) => Math.trunc(Number.parseFloat(raw));
    const options = { initial, ...range, unit: '', convert };
    return {
        kind: 'number',
        default: String(initial),
        read: (raw, name) => readNumber(raw?.trim() ?? String(initial), name, options),
    };
}
/** A number of seconds, read as milliseconds. */
function secondsOr(initial, range) {
    const options = { initial, ...range, unit: ' of seconds', convert: secondsIn };
    return {
        ...numberOr(initial, range),
        read: (raw, name) => readNumber(raw?.trim() ?? String(initial), name, options) * 1000,
    };
}
function readNumber(raw, name, { initial, least, most, unit, convert }) {
    const value = /^\d{1,15}$/.test(raw) ? Number(raw) : undefined;
    if (value !== undefined && value >= least && value <= most)
        return value;
    const meant = (0,foreign_text/* unexpanded */.JV)(raw) ? undefined : convert((0,foreign_text/* unquoted */.qZ)(raw) ?? raw);
    const isClear = meant !== undefined && !Number.isNaN(meant);
    const reason = value === undefined ? `not a whole number${unit}` : `not from ${least} to ${most}`;
    throw (0,input_error/* inputError */.Xu)(`"${name}" is ${(0,input_list/* quoted */.TL)(raw)}, which is ${reason}`, {
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

;// CONCATENATED MODULE: ./.build/inputs/cleanup-inputs.js
/** The inputs of `cleanup` alone: where previews are deleted, and whose. */

const cleanup = ['cleanup'];
const cleanupInputs = {
    repositories: {
        ...list,
        verbs: cleanup,
        group: 'Content',
        placeholder: 'repository',
        positional: true,
        description: 'Repositories to delete previews from, such as `ghcr.io/acme/shop/cart`.',
    },
    'pull-request': {
        ...kinds_text,
        verbs: cleanup,
        group: 'Content',
        placeholder: 'number',
        description: 'Number of the pull request. Default: that of the event.',
    },
};

;// CONCATENATED MODULE: ./.build/inputs/files.js
/** Inputs that name a file or a folder: `plan`, `ca-file`, `hand-off`; the content of the file in its place is recognised. */



function fileName(mistakes) {
    return {
        kind: 'text',
        read(raw, name) {
            const value = raw?.trim();
            if (value === undefined)
                return undefined;
            if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value))
                throw (0,input_error/* inputError */.Xu)(`"${name}" is ${(0,input_list/* quoted */.TL)(value)}, which is a URL and not a file`, {
                    hint: 'Download it before this step, and name the file',
                    lines: { [name]: value.replace(/^.*\//, '') || '<file>' },
                });
            const mistake = mistakes.find(({ form }) => form.test(value));
            if (mistake)
                throw (0,input_error/* inputError */.Xu)(`"${name}" is ${mistake.what}, and it names a file`, mistake);
            const [first = '', ...more] = (0,input_list/* linesOf */.Dx)(value);
            if (more.length > 0 && !value.includes('-----'))
                throw (0,input_error/* inputError */.Xu)(`"${name}" is several lines, and it names one file`, { lines: { [name]: first } });
            if (/^~[\\/]/.test(value))
                throw (0,input_error/* inputError */.Xu)(`"${name}" is ${(0,input_list/* quoted */.TL)(value)}, and nothing expands "~"`, {
                    hint: 'Name the file in full, or relative to the current folder',
                    lines: { [name]: value.slice(2) },
                });
            const problem = (0,foreign_text/* slip */.xV)(value);
            if (!problem)
                return value;
            const lines = problem.instead?.[0] === undefined ? {} : { [name]: problem.instead[0] };
            throw (0,input_error/* inputError */.Xu)(`"${name}" is ${(0,input_list/* quoted */.TL)(value)}, ${problem.what}`, { ...problem, lines });
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

;// CONCATENATED MODULE: ./.build/inputs/collect-inputs.js
/** The inputs for results that one job writes and another one collects. */


const collectInputs = {
    'result-file': {
        ...resultFile,
        verbs: ['publish'],
        group: 'Output',
        placeholder: 'file',
        description: 'File that the report is written to as JSON, for `collect` in another job.',
    },
    results: {
        ...list,
        verbs: ['collect'],
        group: 'Content',
        placeholder: 'path',
        positional: true,
        description: 'Results to collect: files that `result-file` has written, or folders with such files at any depth.',
    },
    index: {
        ...kinds_text,
        verbs: ['collect'],
        group: 'Destination',
        placeholder: 'reference',
        description: 'Repository that gets an index over everything that the jobs have published, perhaps with its tag. Default: no index.',
    },
};

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
        ...(kind && { instead: [`${kind}=${path}`] }),
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
        hint: `Convert it before this step, for example with wasm-tools parse ${path} -o ${(0,format_of_file/* binaryOf */.np)(path)}, and name the binary`,
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

// EXTERNAL MODULE: ./.build/oci/host.js
var oci_host = __webpack_require__(82724);
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
        const problem = plain_http_problemOf(line, host, to);
        return problem ? { problem } : { value: host };
    };
}
function plain_http_problemOf(line, host, to) {
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

;// CONCATENATED MODULE: ./.build/inputs/promote-inputs.js
/** The inputs of `promote` alone: which tags an artifact gets, and where. */

const promote = ['promote'];
const promoteInputs = {
    'promote-to': {
        ...list,
        name: 'to',
        verbs: promote,
        group: 'Destination',
        placeholder: 'repository',
        description: 'Repository that gets the artifact; `{name}` is the last part of its present name. Default: where it is.',
    },
    'promote-tags': {
        ...list,
        name: 'tags',
        verbs: promote,
        group: 'Destination',
        placeholder: 'tag',
        description: 'Tags that the artifact gets, one a line or with commas. Default: those of the release, of a git tag.',
    },
};

;// CONCATENATED MODULE: ./.build/inputs/pull-inputs.js
/** The inputs of `pull` alone: where the files go, and what of an artifact is meant. */

const pull = ['pull'];
const pullInputs = {
    output: {
        ...textOr('.'),
        verbs: pull,
        group: 'Destination',
        placeholder: 'folder',
        description: 'Folder for the files. Of several references each has a folder in it, by repository and digest.',
    },
    overwrite: {
        ...toggle,
        verbs: pull,
        group: 'Destination',
        description: 'Replace files in `output` that differ.',
    },
    'pull-to': {
        ...kinds_text,
        name: 'to',
        verbs: pull,
        group: 'Destination',
        placeholder: 'oci:folder',
        description: 'Image layout to copy artifacts into, as `oci:<folder>`, instead of unpacking them.',
    },
    referrers: {
        ...toggle,
        verbs: pull,
        group: 'Destination',
        description: 'With `to`, copy what refers to the artifacts as well: signatures, attestations and more.',
    },
    select: {
        ...list,
        verbs: pull,
        group: 'Content',
        placeholder: 'criterion',
        description: 'Which manifest of an index is meant, at any depth: `media-type=`, `artifact-type=`, `annotation=key=value`, `name=` or `platform=`.',
    },
    layers: {
        ...list,
        verbs: pull,
        group: 'Content',
        placeholder: 'layer',
        description: 'Layers to pull: `all`, a position counted from 0, or a media type. Default: those of the consumer.',
    },
    operation: {
        ...kinds_text,
        verbs: pull,
        group: 'Content',
        placeholder: 'operation',
        description: 'What to do with the layers: `extract` one, `copy` them as they are, `merge` them in one tree, or `per-layer`, a folder each. Default: as the consumer lays them out.',
    },
    'entrypoint-only': {
        ...toggle,
        verbs: pull,
        group: 'Content',
        description: 'Of an image, pull only the Wasm binary that it starts.',
    },
};

;// CONCATENATED MODULE: ./.build/inputs/pull-request-inputs.js
/** The inputs of publishing for a pull request: its comment, and what a stranger may have changed. */

const publish = ['publish'];
const pullRequestInputs = {
    'allow-foreign-content': {
        ...toggle,
        verbs: publish,
        group: 'Destination',
        description: "Publish also when a pull request from a fork has started a run with the rights of the repository (`pull_request_target`, `workflow_run`), whose content may be a stranger's.",
    },
    comment: {
        ...choice('auto', 'true', 'false'),
        verbs: publish,
        group: 'Output',
        placeholder: 'auto|true|false',
        description: 'Whether a run for a pull request, on a runner, writes a comment with what has changed: `auto`, `true` or `false`. It needs `pull-requests: write`; when that is missing, `auto` writes a line to the log, and `true` a warning.',
    },
};

// EXTERNAL MODULE: ./.build/inputs/secrets.js
var secrets = __webpack_require__(75);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/inputs/signing.js
/** Inputs of signing and verifying: keys, identities, and what is trusted. */




/** One of these words, the first by default. */
function signing_choice(...words) {
    return {
        kind: 'text',
        default: words[0],
        read(raw, name) {
            const given = (raw ?? words[0]).trim().toLowerCase();
            const found = words.find((word) => word === given);
            if (found !== undefined)
                return found;
            throw new errors/* CodedError */.AK('input', `"${name}" is "${(0,_build_text/* printable */.g$)(given, 60)}"`, {
                hint: `Use ${words.join(' or ')}.`,
            });
        },
    };
}
/** One of these words, or nothing. */
function optionalChoice(...words) {
    const { read } = signing_choice(...words);
    return { kind: 'text', read: (raw, name) => (raw === undefined ? undefined : read(raw, name)) };
}
const signing_publish = ['publish'];
const verify = ['verify'];
const signing = ['publish', 'collect'];
const both = [...signing, 'verify'];
const group = 'Signing';
const signingInputs = {
    attest: {
        ...signing_choice('false', 'auto', 'true'),
        verbs: signing,
        group,
        placeholder: 'mode',
        description: 'Sign every artifact and attest its provenance with the identity of the workflow: `true`, or `auto` where a job of a public repository may.',
    },
    transparency: {
        ...signing_choice('auto', 'public'),
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
        ...kinds_text,
        verbs: signing,
        group,
        placeholder: 'file',
        description: 'Services to sign with, as `cosign signing-config create` writes them. Default: those of Sigstore or GitHub.',
    },
    'trusted-root': {
        ...kinds_text,
        verbs: both,
        group,
        placeholder: 'file',
        description: 'File with the trusted authorities and logs, as `gh attestation trusted-root` writes it. Default: those of the public Sigstore and of GitHub, fetched with TUF.',
    },
    repository: {
        ...kinds_text,
        verbs: verify,
        group,
        placeholder: 'owner/name',
        description: 'Repository that the artifact was built from. Default: that of the workflow that verifies.',
    },
    workflow: {
        ...kinds_text,
        verbs: verify,
        group,
        placeholder: 'file',
        description: 'Workflow that has signed: `release.yml`, `acme/shared/.github/workflows/build.yml`, or either with `@<ref>`. Default: every workflow of `repository`.',
    },
    commit: {
        ...kinds_text,
        verbs: verify,
        group,
        placeholder: 'sha',
        description: 'Commit that the artifact was built from.',
    },
    identity: {
        ...kinds_text,
        verbs: verify,
        group,
        placeholder: 'name',
        description: 'Name of the signer in its certificate, instead of `repository`; `*` stands for any characters but `/`, `**` for any.',
    },
    issuer: {
        ...kinds_text,
        verbs: verify,
        group,
        placeholder: 'url',
        description: 'Who has identified the signer. Default: that of the tokens of GitHub Actions.',
    },
    reproduce: {
        ...toggle,
        verbs: verify,
        group,
        description: 'Pack `path` again with `formats` and the other inputs of publish, or as `plan` says, and fail where the content differs.',
    },
    'policy-file': {
        ...kinds_text,
        verbs: verify,
        group,
        placeholder: 'file',
        description: 'JSON file with these conditions: `repository`, `workflow`, `commit`, `ref`, `identity`, `issuer`, `require`. Inputs replace its members.',
    },
    require: {
        ...list,
        verbs: verify,
        group,
        placeholder: 'statement',
        description: 'Statements that have to be there: `signature`, `provenance`, `sbom`, `packing` or a predicate type. Default: `provenance`; with `key`, `signature`.',
    },
};

// EXTERNAL MODULE: ./.build/oci/tag.js
var oci_tag = __webpack_require__(14648);
;// CONCATENATED MODULE: ./.build/inputs/tags.js
/** The input `tags`: tags as the specification allows them, and what other tools call tags. */





/** Why a line is neither a tag nor anything else that the input takes. */
function problemOfTag(line) {
    return ((0,foreign_text/* bareExpression */.jy)(line) ??
        (0,foreign_text/* slip */.xV)(line) ??
        flavor(line) ??
        tags_assignment(line) ??
        tags_list(line) ??
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
function tags_list(line) {
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
    const isReference = repository !== text || ((0,oci_host/* beginsWithHost */.R4)(text) && /^[^/]*[a-z]/i.test(text) && !text.endsWith('/'));
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





const lines = listOf(readTagLine);
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
    return isTagLine(value.text) ? { value } : { problem: problemOfTag(line) };
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

;// CONCATENATED MODULE: ./.build/inputs/row.js
/** One row of the table of inputs: what an input is, and which verbs take it. */
/** The headings under which the help lists flags, in its order. */
const inputGroups = [
    'Content',
    'Destination',
    'Credentials',
    'Signing',
    'Connection',
    'Output',
];

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
/** The verb of a command line that names none. */
const defaultVerb = 'publish';
const inputs_publish = ['publish'];
/** What decides the content of an artifact, which `verify` packs again on request. */
const packing = ['publish', 'verify'];
const inspect = ['inspect'];
const reading = ['pull', 'inspect', 'diff', 'verify', 'promote'];
const caching = ['publish', 'pull', 'inspect', 'diff', 'verify', 'promote'];
const inputs_all = ['publish', 'pull', 'inspect', 'diff', 'verify', 'promote', 'cleanup', 'collect'];
const inputs = {
    path: {
        ...textOr('.'),
        verbs: packing,
        group: 'Content',
        placeholder: 'folder',
        description: 'Folder to search. Of what lies above it, only package manifests and git are read, up to the top of the checkout and never through symlinks.',
    },
    references: {
        ...list,
        verbs: reading,
        group: 'Content',
        placeholder: 'reference',
        positional: true,
        description: 'What to read: a reference by tag or digest, an image layout in a folder or tar archive as `oci:<path>[:<name>]`, or, for interfaces, a `.wasm` file.',
    },
    ...pullInputs,
    exclude: {
        ...listOf(readExclude),
        verbs: packing,
        group: 'Content',
        placeholder: 'glob',
        description: 'Globs of files and folders to leave out.',
    },
    to: {
        ...list,
        verbs: inputs_publish,
        group: 'Destination',
        placeholder: 'reference',
        description: 'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` on the command line.',
    },
    plan: {
        ...planFile,
        verbs: packing,
        group: 'Content',
        placeholder: 'file',
        description: 'A plan that an earlier `dry-run` printed: it is published as it is, without detection, to its own targets unless `to` is given.',
    },
    formats: {
        ...listOf(readFormat),
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
        ...toggle,
        name: 'tags',
        verbs: inspect,
        group: 'Content',
        description: 'List the tags that point at the same manifest; at most 500 are looked at.',
    },
    wit: {
        ...toggle,
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
        ...choice('fail', 'skip', 'overwrite'),
        verbs: ['publish', 'promote', 'collect'],
        group: 'Destination',
        placeholder: 'word',
        description: 'What to do about an exact version that is published with other content: `fail`, `skip` the artifact, or `overwrite` it. The same content is never a conflict.',
    },
    interface: {
        ...choice('report', 'enforce', 'off'),
        verbs: inputs_publish,
        group: 'Destination',
        placeholder: 'word',
        description: 'What to do about interfaces that differ from those of the version before, or of the base branch: `report` the differences and the smallest version that they allow, `enforce` that a release has it, or nothing (`off`).',
    },
    republish: {
        ...toggle,
        verbs: inputs_publish,
        group: 'Destination',
        description: 'Give content that an earlier commit has published a new digest, which names this commit. By default it keeps its digest.',
    },
    'hand-off': {
        ...handOffFolder,
        verbs: inputs_publish,
        group: 'Destination',
        placeholder: 'folder',
        description: 'Folder in which the run of a pull request from a fork or from Dependabot, which may not push, leaves what it would push, and from which a run on `workflow_run` publishes that as a preview. Default in the first run: a temporary folder.',
    },
    token: {
        ...secrets/* trimmedSecret */.pI,
        verbs: inputs_all,
        group: 'Credentials',
        placeholder: 'token',
        secret: true,
        description: 'Token for ghcr.io and, for `attest`, `comment`, `hand-off` and `cleanup`, the API of GitHub; it is sent to no other host.',
    },
    username: {
        ...secrets/* username */.Xh,
        verbs: inputs_all,
        group: 'Credentials',
        placeholder: 'name',
        description: 'User name for the registry that an input such as `to` names.',
    },
    password: {
        ...secrets/* secret */.rJ,
        verbs: inputs_all,
        group: 'Credentials',
        placeholder: 'secret',
        secret: true,
        description: 'Password or token for the registry that an input such as `to` names.',
    },
    ...signingInputs,
    'password-stdin': {
        ...toggle,
        verbs: inputs_all,
        group: 'Credentials',
        cliOnly: true,
        description: 'Read the password from stdin, which keeps it out of the process list and the history.',
    },
    'ca-file': {
        ...certificateFile,
        verbs: inputs_all,
        group: 'Connection',
        placeholder: 'file',
        description: 'PEM file with additional CA certificates.',
    },
    'plain-http': {
        ...hosts,
        verbs: inputs_all,
        group: 'Connection',
        placeholder: 'host',
        description: 'Registries to contact over HTTP instead of HTTPS; loopback addresses always are.',
    },
    ...pullRequestInputs,
    ...promoteInputs,
    ...cleanupInputs,
    ...collectInputs,
    ...deployInputs,
    'dry-run': {
        ...toggle,
        verbs: ['publish', 'promote', 'cleanup'],
        group: 'Output',
        description: 'Change nothing: print the plan with the digests that would result, without any network access, or what would be promoted or deleted.',
    },
    explain: {
        ...toggle,
        verbs: inputs_publish,
        group: 'Output',
        description: 'Say for each file that could be published why it was published or left out.',
    },
    cache: {
        ...cache,
        verbs: caching,
        group: 'Connection',
        placeholder: 'auto|true|false',
        description: 'Whether content that is read and compressed layers are kept for later runs: `auto`, `true` or `false`. `auto` uses no layers of earlier runs for releases.',
    },
    timeout: {
        ...secondsOr(900, { least: 1, most: 24 * 3600 }),
        verbs: inputs_all,
        group: 'Connection',
        placeholder: 'seconds',
        description: 'Maximum duration of a run in seconds; content that is still to be moved may take longer, at 256 KiB/s or faster.',
    },
    concurrency: {
        ...numberOr(5, { least: 1, most: 64 }),
        verbs: inputs_all,
        group: 'Connection',
        placeholder: 'number',
        description: 'Maximum parallel transfers per registry.',
    },
    json: {
        ...toggle,
        verbs: inputs_all,
        group: 'Output',
        cliOnly: true,
        description: 'Print the result as JSON on stdout, also when that is a terminal.',
    },
    help: {
        ...toggle,
        verbs: inputs_all,
        group: 'Output',
        cliOnly: true,
        short: 'h',
        description: 'Print this help.',
    },
    version: {
        ...toggle,
        verbs: inputs_all,
        group: 'Output',
        cliOnly: true,
        description: 'Print the version.',
    },
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

/***/ 22543:
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
    // An IPv6 address in brackets stays as it is: no line begins within it.
    const harmless = escaped
        .replace(/(\[[\da-f:.]{2,45}\])|::/gi, (_, address) => address ?? ':\\u{3a}')
        .replace(/##\[/g, '##\\u{5b}');
    return harmless.length > limit ? `${harmless.slice(0, limit)}\u2026` : harmless;
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
