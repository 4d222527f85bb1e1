import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./.build/errors.js
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

;// CONCATENATED MODULE: ./.build/path-pattern.js
/** Patterns matched against a path name by name, in which `**` stands for any number of folders. */
/**
 * Goes through the names once with every position of the pattern that can have been reached, so that the time is bounded by
 * the product of both lengths, where backtracking takes powers of it.
 */
function matchPath(pattern, names, matches) {
    let positions = withoutFolders(pattern, [0]);
    for (const name of names) {
        const next = [];
        for (const position of positions) {
            const part = pattern[position];
            if (position >= pattern.length)
                continue;
            if (part === undefined)
                next.push(position);
            else if (matches(part, name))
                next.push(position + 1);
        }
        positions = withoutFolders(pattern, next);
    }
    return {
        whole: positions.has(pattern.length),
        below: [...positions].some((position) => position < pattern.length),
    };
}
/** Adds the positions that are reached when `**` stands for no folder at all. */
function withoutFolders(pattern, positions) {
    const all = new Set(positions);
    for (const position of all) {
        if (position < pattern.length && pattern[position] === undefined)
            all.add(position + 1);
    }
    return all;
}

;// CONCATENATED MODULE: ./.build/text.js
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
function text_printable(text, limit = 300) {
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

;// CONCATENATED MODULE: ./.build/wildcard.js
/** Wildcards as Go's `path.Match` understands them; Flux, Timoni and Helm write their ignore rules in these. */
/** Reads `*`, `?`, `[a-z]`, `[^a]` and `\x`; gives `undefined` for what Go calls a bad pattern. */
function parseWildcard(pattern) {
    const characters = [...pattern];
    const tokens = [];
    let at = 0;
    while (at < characters.length) {
        const read = readToken(characters, at);
        if (!read)
            return undefined;
        tokens.push(read.token);
        at = read.next;
    }
    const isPlain = tokens.every(({ kind }) => kind === 'star' || kind === 'character');
    return { tokens, literals: literalsOf(tokens), isPlain };
}
function literalsOf(tokens) {
    const found = [''];
    for (const token of tokens) {
        if (token.kind === 'character')
            found.push((found.pop() ?? '') + token.character);
        else
            found.push('');
    }
    return found;
}
function readToken(characters, at) {
    const character = characters[at];
    if (character === '*')
        return { token: { kind: 'star' }, next: at + 1 };
    if (character === '?')
        return { token: { kind: 'any' }, next: at + 1 };
    if (character === '[')
        return readClass(characters, at + 1);
    const escaped = character === '\\';
    const literal = escaped ? characters[at + 1] : character;
    if (literal === undefined)
        return undefined;
    return { token: { kind: 'character', character: literal }, next: at + (escaped ? 2 : 1) };
}
function readClass(characters, start) {
    const negated = characters[start] === '^';
    const ranges = [];
    let at = negated ? start + 1 : start;
    while (characters[at] !== ']' || ranges.length === 0) {
        const low = readBound(characters, at);
        if (!low)
            return undefined;
        const ranged = characters[low.next] === '-';
        const high = ranged ? readBound(characters, low.next + 1) : low;
        if (!high)
            return undefined;
        ranges.push({ low: low.token, high: high.token });
        at = high.next;
    }
    return { token: { kind: 'class', negated, ranges }, next: at + 1 };
}
function readBound(characters, at) {
    const character = characters[at];
    if (character === undefined || character === '-' || character === ']')
        return undefined;
    if (character !== '\\')
        return { token: character, next: at + 1 };
    const escaped = characters[at + 1];
    return escaped === undefined ? undefined : { token: escaped, next: at + 2 };
}
/**
 * True when the whole text matches. `*` and `?` do not match `/`. The last star alone is retried, as Go does, so the time
 * is bounded by the product of both lengths.
 */
function matchWildcard(wildcard, text) {
    if (!wildcard)
        return false;
    const { tokens, literals, isPlain } = wildcard;
    // Thousands of rules may be compared with each file, and this decides about most.
    if (isPlain)
        return matchLiterals(literals, text);
    return literals.every((literal) => text.includes(literal)) && matchTokens(tokens, text);
}
/** Each literal is taken where it first occurs, which leaves the most to the next star. */
function matchLiterals(literals, text) {
    const [first = '', last = ''] = [literals[0], literals.at(-1)];
    if (literals.length === 1)
        return text === first;
    const end = text.length - last.length;
    if (end < first.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let at = first.length;
    for (let index = 1; index < literals.length; index += 1) {
        const literal = literals[index] ?? '';
        const start = index === literals.length - 1 ? end : text.indexOf(literal, at);
        if (start < at || start + literal.length > text.length)
            return false;
        if (text.slice(at, start).includes('/'))
            return false;
        at = start + literal.length;
    }
    return true;
}
function matchTokens(tokens, text) {
    const characters = [...text];
    let token = 0;
    let at = 0;
    let star = -1;
    let starAt = 0;
    while (at < characters.length) {
        const current = tokens[token];
        if (current?.kind === 'star') {
            star = token;
            starAt = at;
            token += 1;
        }
        else if (current && matchesOne(current, characters[at] ?? '')) {
            token += 1;
            at += 1;
        }
        else {
            if (star < 0 || characters[starAt] === '/')
                return false;
            starAt += 1;
            at = starAt;
            token = star + 1;
        }
    }
    return tokens.slice(token).every((rest) => rest.kind === 'star');
}
function matchesOne(token, character) {
    if (token.kind === 'character')
        return token.character === character;
    if (token.kind === 'any')
        return character !== '/';
    if (token.kind === 'star')
        return false;
    const code = character.codePointAt(0) ?? 0;
    const isMember = token.ranges.some(({ low, high }) => (low.codePointAt(0) ?? 0) <= code && code <= (high.codePointAt(0) ?? 0));
    return isMember !== token.negated;
}

;// CONCATENATED MODULE: ./.build/globs.js
/** The globs that users write: `*`, `?`, `[a-z]` and `{a,b}` within a name, `**` across folders, matched in bounded time. */




/** Alternatives that the braces of one glob may stand for; each pair multiplies them. */
const alternativeLimit = 256;
/**
 * True for paths that at least one of the globs matches. A leading dot is a character like any other, and a glob names the
 * whole path. A test compares the result with picomatch's.
 */
function compileGlobs(globs) {
    const patterns = globs.flatMap(alternatives).map(compilePattern);
    return (path) => {
        const names = path.split('/');
        return patterns.some((matches) => matches(names));
    };
}
/** True for a glob without the extended patterns of shells, `@(a|b)`, `(a|b)` and `{1..3}`, which are not supported. */
function isPlainGlob(glob) {
    return !/[@?*+!]\(|\([^)]*\||\{[^{},]*\.\.[^{},]*\}/.test(glob);
}
/** Returns the glob of an input. Throws `input` for one that is not plain, which would silently match something else. */
function requirePlainGlob(glob, input) {
    if (isPlainGlob(glob))
        return glob;
    throw new CodedError('input', `"${input}" contains the extended glob ${text_printable(glob)}, which is not supported`, {
        hint: 'Write the alternatives out, for instance {a,b}.',
    });
}
/**
 * The glob of `exclude` for one path; `?` stands for characters with a meaning of their own. Without a slash it would match the name
 * at any depth, so it begins with one when one of the `others` has the same name.
 */
function excludeGlob(path, others = []) {
    const special = path.includes('|') ? /[*?[{}\\(]/g : /[*?[{}\\]|(?<=[@!+*?])\(/g;
    const glob = path.replace(special, '?');
    const isAmbiguous = !path.includes('/') && others.some((other) => other.endsWith(`/${path}`));
    return isAmbiguous || glob.startsWith('!') ? `/${glob}` : glob;
}
/** The glob without braces, once for each choice; unchanged when it stands for too many, or when its braces do not close. */
function alternatives(glob) {
    let found = [glob];
    while (found.length <= alternativeLimit) {
        const next = found.flatMap(innermost);
        if (next.length === found.length)
            return next;
        found = next;
    }
    return [glob];
}
/** Resolves the first braces that hold no other ones. */
function innermost(glob) {
    const [braces, choices = ''] = /\{([^{}]*,[^{}]*)\}/.exec(glob) ?? [];
    if (braces === undefined)
        return [glob];
    return choices.split(',').map((choice) => glob.replace(braces, () => choice));
}
function compilePattern(glob) {
    const parts = glob
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .filter((part, index, all) => part !== '**' || all[index - 1] !== '**');
    // As picomatch has it, `a/**` matches `a` too, and `*/**` only what is in a folder.
    if (parts.at(-1) === '**' && parts.at(-2)?.endsWith('*'))
        parts.push('*');
    const pattern = parts.map((part) => part === '**' ? undefined : compileName(part));
    const [first, last] = [pattern[0] ?? anyName, pattern.at(-1) ?? anyName];
    if (pattern.length === 2 && pattern[0] === undefined)
        return (names) => last(names.at(-1) ?? '');
    const matchesAll = (names) => matchPath(pattern, names, (matches, name) => matches(name)).whole;
    // Most paths differ in their first or last name already.
    return (names) => first(names[0] ?? '') && last(names.at(-1) ?? '') && matchesAll(names);
}
function anyName() {
    return true;
}
/** A part that is malformed, such as `[a`, stands for itself. */
function compileName(part) {
    const wildcard = parseWildcard(part.replaceAll('[!', '[^'));
    if (!wildcard || !/[*?[\\]/.test(part))
        return (name) => name === part;
    const [start = '', end = '', ...others] = part.split('*');
    if (others.length > 0 || /[?[\\]/.test(part))
        return (name) => matchWildcard(wildcard, name);
    return (name) => name.length >= part.length - 1 && name.startsWith(start) && name.endsWith(end);
}

;// CONCATENATED MODULE: ./.build/workspace/excludes.js
/** The `exclude` input: globs of what a search leaves out, and which of them match nothing. */



/**
 * A glob without a slash matches a name at any depth; one that begins with a slash is relative to the root. Throws `input` for a
 * glob that is not supported.
 */
function compileExcludes(globs) {
    for (const glob of globs)
        requirePlainGlob(glob, 'exclude');
    const negated = globs.find((glob) => glob.startsWith('!'));
    if (negated !== undefined)
        throw cannotInclude(negated);
    const patterns = globs.map((glob) => ({ glob, matches: compileGlobs(rooted(glob)), used: false }));
    return {
        globs,
        matches(path) {
            let excluded = false;
            for (const pattern of patterns) {
                // A glob that has matched before needs no second match, once the path is known to be excluded.
                if ((excluded && pattern.used) || !pattern.matches(path))
                    continue;
                pattern.used = true;
                excluded = true;
            }
            return excluded;
        },
        unmatched: () => patterns.filter(({ used }) => !used).map(({ glob }) => glob),
        markMatched(matched) {
            for (const pattern of patterns)
                pattern.used ||= matched.includes(pattern.glob);
        },
    };
}
function rooted(glob) {
    const tidy = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    if (tidy === '')
        return [];
    return [tidy.includes('/') || glob.startsWith('/') ? tidy : `**/${tidy}`];
}
/** The folders that a glob begins with, up to its first wildcard. */
function literalFolder(glob) {
    const names = glob.split('/').filter((name) => name !== '' && name !== '.');
    const end = names.findIndex((name) => /[*?[{\\]/.test(name));
    return (end < 0 ? names : names.slice(0, end)).join('/') || '.';
}
function cannotInclude(glob) {
    return new CodedError('input', `"exclude" contains ${text_printable(glob)}, but what is excluded cannot be included again`, { hint: 'Write globs that match only what is to be left out.' });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./.build/disk-error.js
/** Errors of the file system as the project's `storage` errors. */


const diskFullCodes = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** Maps an error of a system call on `path` to a `storage` error, and returns any other error unchanged. */
function disk_error_diskError(error, path) {
    if (error instanceof CodedError || !(error instanceof Error) || !('syscall' in error))
        return error;
    const code = 'code' in error ? error.code : undefined;
    if (diskFullCodes.includes(code)) {
        return new CodedError('storage', `the disk is full: cannot write ${text_printable(path)}`, {
            hint: 'Free disk space and re-run.',
            cause: error,
        });
    }
    return new CodedError('storage', `${text_printable(path)}: ${text_printable(reasonOf(error, code))}`, {
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
        throw disk_error_diskError(error, path);
    }
}
/** True for a system error with one of these codes. */
function hasCode(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

;// CONCATENATED MODULE: ./.build/file-names.js
/** Names of files that formats look for, without the folder: a whole name, or an asterisk and an ending, as in `*.wasm`. */
/** True for a name that at least one of the patterns matches. */
function compileFileNames(patterns) {
    const names = new Set(patterns.filter((pattern) => !isEnding(pattern)));
    const endings = patterns.filter(isEnding).map((pattern) => pattern.slice(1));
    const lastCharacters = new Set(patterns.map(lastCharacter));
    // Decides about most of 100,000 names.
    const matches = (name) => lastCharacters.has(lastCharacter(name)) &&
        (names.has(name) || endings.some((ending) => name.endsWith(ending)));
    const literals = [...names, ...endings].map((text) => text.replaceAll(/[^\w-]/g, '\\$&'));
    const any = new RegExp(`(?:${literals.join('|')})(?:/|$)`);
    return Object.assign(matches, { mayMatchAny: (list) => literals.length > 0 && any.test(list) });
}
function isEnding(pattern) {
    return pattern.startsWith('*');
}
function lastCharacter(text) {
    return text.charCodeAt(text.length - 1);
}

;// CONCATENATED MODULE: ./.build/memoize.js
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

;// CONCATENATED MODULE: ./.build/store/no-follow.js
/** Opening files and folders below a root without following symlinks, also while other processes rename folders. */



const { O_RDONLY } = external_node_fs_namespaceObject.constants;
// Windows has none of these. A pipe that has replaced a file cannot hang a non-blocking call.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = external_node_fs_namespaceObject.constants;
/**
 * Opens what is at a real path for reading. Returns `undefined` when that turns out to be elsewhere, because a folder on the path was
 * replaced by a symlink, and for a symlink itself. With `path` as the root, only what is at that very path is opened. Throws other
 * errors of the file system.
 */
function no_follow_openWithin(root, path, isBelow = isOpenBelow) {
    return openChecked(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, (file) => isBelow(file, root, path));
}
/** The folder at a real path, to be closed after use. Returns and throws as `openWithin` does. */
function openFolderWithin(root, path) {
    if (process.platform === 'win32')
        return pathOfFolder(path);
    let location;
    const isBelow = (descriptor) => {
        location = locationOf(descriptor);
        return isLocatedBelow({ descriptor, location }, root, path);
    };
    const descriptor = openChecked(path, O_RDONLY | O_NOFOLLOW | O_DIRECTORY, isBelow);
    if (descriptor === undefined)
        return undefined;
    if (location !== undefined) {
        const close = () => {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
            return true;
        };
        return { path: `${descriptors()}/${descriptor}`, close };
    }
    (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    return pathOfFolder(path);
}
function pathOfFolder(path) {
    const identity = () => foldersOn(path).map(print).join(' ');
    const before = identity();
    if (external_node_fs_namespaceObject.realpathSync.native(path) !== path)
        return undefined;
    return { path, close: () => identity() === before && external_node_fs_namespaceObject.realpathSync.native(path) === path };
}
function openChecked(path, flags, isBelow) {
    const descriptor = openUnlessLink(path, flags);
    if (descriptor === undefined)
        return undefined;
    let kept = false;
    try {
        kept = isBelow(descriptor);
    }
    finally {
        if (!kept)
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
    return kept ? descriptor : undefined;
}
/** Opening a symlink fails with `ELOOP`, and on Linux with `ENOTDIR` where a folder is wanted. */
function openUnlessLink(path, flags) {
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, flags);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ELOOP')
            return undefined;
        if (code === 'ENOTDIR' && (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
            return undefined;
        throw error;
    }
}
/** By the location of what is open, which only Linux tells; elsewhere by comparing it with what the path names. */
const isOpenBelow = (descriptor, root, path) => isLocatedBelow({ descriptor, location: locationOf(descriptor) }, root, path);
function isLocatedBelow({ descriptor, location }, root, path) {
    return location === undefined ? isStillNamed(descriptor, root, path) : isWithin(location, inBytes(root));
}
/** Each character stands for a byte, since several names that are not UTF-8 have the same text. */
function inBytes(path) {
    return Buffer.byteLength(path) === path.length ? path : Buffer.from(path).toString('latin1');
}
/** As `inBytes` writes it. */
function locationOf(descriptor) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(`${descriptors()}/${descriptor}`, 'latin1');
    }
    catch {
        // A container without /proc.
        return undefined;
    }
}
/**
 * The folder of what this process has open, by its number in this very `/proc`, which may be another one than the process knows of
 * itself; resolving `self` each time takes a tenth of the time of opening a file.
 */
const descriptors = once(() => `/proc/${(0,external_node_fs_namespaceObject.readlinkSync)('/proc/self')}/fd`);
function isWithin(location, root) {
    return location === root || location.startsWith(root.endsWith(external_node_path_namespaceObject.sep) ? root : root + external_node_path_namespaceObject.sep);
}
/** How often the path is compared: a swap has to be undone and repeated at the right moments in each round. */
const rounds = 4;
/** Compares device and inode with what the path names, and the folders on the path before and after that. */
const isStillNamed = (descriptor, _root, path) => {
    const opened = print((0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true }));
    const folders = () => foldersOn((0,external_node_path_namespaceObject.dirname)(path)).map(print).join(' ');
    const before = folders();
    for (let round = 0; round < rounds; round += 1) {
        const named = (0,external_node_fs_namespaceObject.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
        if (named === undefined || named.isSymbolicLink() || print(named) !== opened)
            return false;
        if (folders() !== before || external_node_fs_namespaceObject.realpathSync.native(path) !== path)
            return false;
    }
    return true;
};
/** A folder and those above it. */
function foldersOn(path) {
    const found = (0,external_node_fs_namespaceObject.lstatSync)(path, { bigint: true });
    const above = (0,external_node_path_namespaceObject.dirname)(path);
    return above === path ? [found] : [found, ...foldersOn(above)];
}
function print({ dev, ino }) {
    return `${dev}:${ino}`;
}

;// CONCATENATED MODULE: ./.build/workspace/safe-path.js
/** Paths that stay below a root: how a workspace path becomes one of the disk, what is there, where its symlinks lead, and what is rejected. */






/** Never published: it holds the token that a checkout left behind. */
const gitFolder = '.git';
const windows = process.platform === 'win32';
/**
 * The path with forward slashes and without `.` segments. Throws `input` for one that is absolute, has a `..` segment or a NUL
 * byte, or is in `.git`.
 */
function normalizePath(path) {
    const slashed = windows ? path.replaceAll('\\', '/') : path;
    const drive = windows ? slashed.includes(':') : /^[A-Za-z]:[\\/]/.test(slashed);
    const segments = slashed.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (slashed === '' ||
        slashed.startsWith('/') ||
        drive ||
        slashed.includes('\0') ||
        segments.includes('..')) {
        throw leavesWorkspace(path);
    }
    requirePublic(segments, path);
    return segments.join('/') || '.';
}
/** The real path of what exists below the root, or `undefined`. It blocks, like `openBelowRoot`. */
function realPathBelowRoot(root, path) {
    const real = existing(path, () => realpathSync.native(join(root, normalizePath(path))));
    if (real !== undefined)
        requireBelowRoot(root, real, path);
    return real;
}
/** True for the root and everything below it; both are real paths. */
function isWithinRoot(root, real) {
    return real === root || real.startsWith(root.endsWith(external_node_path_namespaceObject.sep) ? root : root + external_node_path_namespaceObject.sep);
}
/** True when no segment of a path below the root is `.git`, in any case. */
function isPublic(segments) {
    return segments.every((segment) => segment.toLowerCase() !== gitFolder);
}
/**
 * Opens a regular file below the root for reading. Afterwards it is checked that the open file is there, so that a folder that was
 * replaced by a symlink meanwhile is noticed. Throws `input` for anything else.
 *
 * It blocks: handing these short calls to another thread takes ten times as long, and detection opens thousands of files.
 */
function openBelowRoot(root, path) {
    const real = existing(path, () => realpathSync.native(join(root, normalizePath(path))));
    if (real === undefined)
        throw input(`${printable(path)} does not exist`, 'Build it first, or correct the path.');
    requireBelowRoot(root, real, path);
    const file = onDisk(path, () => openWithin(root, real));
    if (file === undefined)
        throw replaced(path);
    try {
        if (fstatSync(file).isFile())
            return file;
        throw input(`${printable(path)} is not a file`, 'Name a file of the workspace.');
    }
    catch (error) {
        closeSync(file);
        throw diskError(error, path);
    }
}
/** The result of work in a folder at a real path below the root, which is not left even when a symlink replaces the folder. */
function inFolder(root, real, path, work) {
    const folder = openFolderWithin(root, real);
    if (!folder)
        throw replaced(path);
    let result;
    try {
        result = work(folder.path);
    }
    catch (error) {
        folder.close();
        throw error;
    }
    if (folder.close())
        return result;
    throw replaced(path);
}
function replaced(path) {
    return input(`${text_printable(path)} was replaced while it was being opened`, 'Run this step after the build has finished.');
}
function onDisk(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw diskError(error, path);
    }
}
function requireBelowRoot(root, real, path) {
    if (!isWithinRoot(root, real))
        throw leavesThroughLink(path);
    requirePublic(real.slice(root.length).split(sep), path);
}
function requirePublic(segments, path) {
    if (isPublic(segments))
        return;
    throw input(`${printable(path)} is in ${gitFolder}, which is never published`, 'Name a file that is not in it.');
}
function leavesWorkspace(path) {
    return input(`${printable(path)} leaves the workspace`, 'Name a path in the workspace, relative to "path" and without "..".');
}
function leavesThroughLink(path) {
    return input(`${printable(path)} leaves the workspace through a symlink`, 'Name a path in the workspace, or point "path" at the folder that the symlink leads to.');
}
function input(message, hint) {
    return new CodedError('input', message, { hint });
}
const absentCodes = (/* unused pure expression or super */ null && (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']));
/** The result of a look-up, or `undefined` when the path does not exist. */
function existing(path, lookUp) {
    try {
        return lookUp();
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && absentCodes.includes(error.code))
            return undefined;
        throw diskError(error, path);
    }
}
/** Symlinks that are followed on one path; Linux allows 40. */
const linkLimit = 16;
/** See `Workspace.stat`. */
function entryAt(root, path) {
    const normal = normalizePath(path);
    const folder = realPathBelowRoot(root, dirname(normal));
    if (folder === undefined)
        return undefined;
    const name = normal === '.' ? '.' : basename(normal);
    const found = existing(path, () => inFolder(root, folder, path, (open) => look(`${open}/${name}`)));
    if (found?.link === undefined)
        return found && describe(normal, found.stats);
    const target = followPath(root, normal);
    if (target !== 'out-of-root' && target?.type === 'file')
        return { ...target, path: normal };
    return describe(normal, found.stats, found.link);
}
function look(full) {
    const stats = lstatSync(full);
    return { stats, ...(stats.isSymbolicLink() && { link: readlinkSync(full) }) };
}
/** See `Workspace.follow`. */
function followPath(root, path) {
    const normal = normalizePath(path);
    return existing(path, () => followLinks(root, normal));
}
/** Follows the symlinks on a path. Throws the errors of the file system, also for what does not exist. */
function followLinks(root, path) {
    let position = { reached: [], rest: path.split('/'), links: 0 };
    while (position.rest.length > 0) {
        const next = step(root, position);
        if (next === undefined || next === 'out-of-root')
            return next;
        position = next;
    }
    const { reached } = position;
    return describe(reached.join('/') || '.', (0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(root, ...reached)));
}
function step(root, { reached, rest, links }) {
    const [name = '', ...others] = rest;
    if (name === '' || name === '.')
        return { reached, rest: others, links };
    if (name === '..' && reached.length > 0)
        return { reached: reached.slice(0, -1), rest: others, links };
    if (name === '..' || !isPublic([name]))
        return 'out-of-root';
    const full = (0,external_node_path_namespaceObject.join)(root, ...reached, name);
    if (!(0,external_node_fs_namespaceObject.lstatSync)(full).isSymbolicLink())
        return { reached: [...reached, name], rest: others, links };
    if (links === linkLimit)
        return undefined;
    const target = (0,external_node_fs_namespaceObject.readlinkSync)(full);
    if (!(0,external_node_path_namespaceObject.isAbsolute)(target))
        return { reached, rest: [...target.split(external_node_path_namespaceObject.sep), ...others], links: links + 1 };
    const real = external_node_fs_namespaceObject.realpathSync.native(target);
    if (!isWithinRoot(root, real))
        return 'out-of-root';
    return { reached: [], rest: [...(0,external_node_path_namespaceObject.relative)(root, real).split(external_node_path_namespaceObject.sep), ...others], links: links + 1 };
}
/** The entry of a path, by what the file system says of it. */
function describe(path, found, link) {
    const file = found.isFile();
    return {
        path,
        type: typeOf(found),
        size: file ? found.size : 0,
        executable: file && process.platform !== 'win32' && (found.mode & 0o100) !== 0,
        ...(link !== undefined && { link }),
        ...(file && { stamp: `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}:${found.ctimeMs}` }),
    };
}
function typeOf(found) {
    if (found.isFile())
        return 'file';
    if (found.isDirectory())
        return 'directory';
    return found.isSymbolicLink() ? 'symlink' : 'other';
}

;// CONCATENATED MODULE: ./.build/workspace/left-out.js
/** What a search leaves out by the names and the content of folders: tests, dependencies, hidden folders, build intermediates. */

const testFolders = new Set('test tests __tests__ testdata fixture fixtures bench benches benchmarks e2e'.split(' '));
function isTestFolder(name) {
    return testFolders.has(name) || name.endsWith('-tests');
}
function isCargoTarget(name) {
    return name === 'target' || /^wasm(?:32|64|32v\d+)-/.test(name);
}
/**
 * Others build in such folders, too: MoonBit writes to `target/<backend>/release/build`, and Cabal to
 * `<target triple>/ghc-<version>/<package>/x/<program>/build`.
 */
function isOtherTarget(name, parent) {
    const isMoon = parent === 'target' && (name === 'wasm' || name === 'wasm-gc');
    return isMoon || (isCargoTarget(parent) && name.startsWith('ghc-'));
}
/** Whether a folder is in or below one that Cargo builds in, by its name and the folder that contains it. */
function isInTarget(name, parent) {
    return isCargoTarget(name) || (parent.inTarget && !isOtherTarget(name, parent.name));
}
/** SwiftPM's folder for everything that it builds or downloads. */
const swiftBuild = '.build';
/** What SwiftPM downloads, or builds for editors, in its folder. */
const swiftInputs = new Set(['checkouts', 'repositories', 'artifacts', 'index-build']);
const dependencyFolders = new Set('node_modules bower_components __pypackages__ site-packages dist-packages _deps'.split(' '));
const intermediates = new Set(['incremental', '.fingerprint', 'CMakeFiles', 'zig-cache']);
const intermediatesInTarget = new Set(['deps', 'build']);
/** Why an entry that is a folder is left out by its name. */
function folderLeftOut(name, context) {
    if (!isPublic([name]))
        return hard('hidden', `${name} is never searched`);
    if (dependencyFolders.has(name))
        return hard('dependency', `${name} holds dependencies`);
    if (intermediates.has(name) || (context.inTarget && intermediatesInTarget.has(name)))
        return hard('intermediate', 'it contains intermediate files of a build');
    if (context.inSwiftBuild && swiftInputs.has(name))
        return hard('dependency', `${name} holds what SwiftPM downloads`);
    if (name.startsWith('.') && name !== swiftBuild)
        return hard('hidden', 'it is a hidden folder');
    if (isTestFolder(name) && !context.inTests)
        return soft('test', 'it is a folder for tests');
    if (name === '_framework')
        return soft('dependency', 'it holds the runtime of a Blazor application');
    if (name === 'deps' && context.name === 'wit')
        return soft('dependency', 'it holds WIT dependencies');
    return undefined;
}
/** Files that identify a folder. */
const markers = new Map([
    ['oci-layout', hard('layout', 'it is an OCI image layout')],
    ['pyvenv.cfg', hard('dependency', 'it is a virtual environment of Python')],
    ['.cargo-checksum.json', hard('dependency', 'it is a crate that Cargo has vendored')],
]);
/** In each environment of conda. */
const condaFolder = 'conda-meta';
const condaEnvironment = hard('dependency', 'it is an environment of conda');
/** What `go mod vendor` writes into `vendor`. */
const goModules = 'modules.txt';
const goVendor = hard('dependency', 'it holds dependencies that Go has vendored');
const unpackedCrate = hard('intermediate', 'it is a crate that Cargo has unpacked to check it');
const dotnetIntermediate = hard('intermediate', 'it contains intermediate files of a .NET build');
const dotnetProject = /\.(?:cs|fs|vb)proj$/;
/** Names that may matter here, to the order of paths or for being no text, in a list with slashes between them. */
const remarkable = new RegExp(`[^\\x20-\\x7e]|\\.wasm(?:/|$)|(?:^|/)(?:\\.|(?:${[...markers.keys(), goModules].map((name) => name.replaceAll('.', '\\.')).join('|')})(?:/|$))`);
/** True when none of the files with these names is left out, nor a folder that contains nothing else, and they are in path order. */
function arePlain(names) {
    return !remarkable.test(names);
}
/** Why a folder is left out by one of the files in it. */
function contentLeftOut(folder, entries) {
    for (const entry of entries) {
        const isGoVendor = folder === 'vendor' && entry.name === goModules;
        const reason = isGoVendor ? goVendor : markers.get(entry.name);
        if (reason && entry.isFile())
            return reason;
        if (entry.name === condaFolder && !entry.isFile())
            return condaEnvironment;
    }
    return undefined;
}
/** Why a crate is left out that `cargo package` has unpacked, and builds to check it. */
function crateLeftOut(path, entries) {
    const isUnpacked = /(?:^|\/)target\/package\/[^/]+$/.test(path);
    return isUnpacked && entries.some(({ name }) => name === 'Cargo.toml') ? unpackedCrate : undefined;
}
/** Why a subfolder is left out by the files beside it: MSBuild writes its intermediate files to `obj`. */
function siblingLeftOut(name, entries) {
    const isObject = name === 'obj' && entries.some((entry) => dotnetProject.test(entry.name));
    return isObject ? dotnetIntermediate : undefined;
}
/** Files that toolchains put beside what they have built, the same for every application, and what they are. */
const runtimes = [
    // dotnet.wasm until .NET 7 and for WASI; with a fingerprint in Blazor since .NET 9.
    [/^dotnet(?:\.native(?:\.[0-9a-z]{8,12})?)?\.wasm$/, 'the runtime of .NET'],
    [/^(?:canvaskit|skwasm(?:_st|_heavy)?|wimp)\.wasm$/, 'the renderer of Flutter'],
    [/^pyodide\.asm\.wasm$/, 'the runtime of Pyodide'],
];
/** Why an entry that is a file is left out by its name. */
function fileLeftOut(name, { path, inSwiftBuild }) {
    // Little is done for most of the files, of which there may be 100,000.
    const isHidden = name.startsWith('.');
    if (isHidden && !isPublic([name]))
        return hard('hidden', `${name} is never searched`);
    if (inSwiftBuild)
        return hard('intermediate', `it is in ${swiftBuild}, but not in debug or release`);
    if (!name.endsWith('.wasm'))
        return undefined;
    if (isHidden)
        return hard('hidden', 'it is a hidden file');
    if (/^wasi_(?:snapshot_preview1|preview1_component_adapter)\./.test(name))
        return hard('adapter', 'it is an adapter, which only becomes part of components');
    if (name === 'target.wasm' && /(?:^|\/)target\/bindings\/[^/]+$/.test(path))
        return hard('intermediate', 'it is what cargo-component generates bindings from');
    const runtime = runtimes.find(([pattern]) => pattern.test(name));
    return runtime && hard('dependency', `it is ${runtime[1]}, without an application`);
}
function hard(kind, reason) {
    return { kind, reason, searched: false };
}
function soft(kind, reason) {
    return { kind, reason, searched: true };
}

;// CONCATENATED MODULE: ./.build/workspace/rejection.js
/** The rejection of files by a test of their content, during the walk: detection reads thousands of files of which it wants none. */


// Windows has none of these; there, nothing is rejected.
const { O_RDONLY: rejection_O_RDONLY, O_NOFOLLOW: rejection_O_NOFOLLOW = 0, O_NONBLOCK: rejection_O_NONBLOCK = 0 } = external_node_fs_namespaceObject.constants;
const flags = rejection_O_RDONLY | rejection_O_NOFOLLOW | rejection_O_NONBLOCK;
/** A byte more than the limit shows that a file is larger. Nothing else runs while a walk uses it. */
const bufferFor = memoize((limit) => Buffer.allocUnsafeSlow(limit + 1));
/** The rejection by a test. It blocks, as the walk does. */
function createRejection({ limit, pattern }) {
    if (rejection_O_NOFOLLOW === 0)
        return () => false;
    const buffer = bufferFor(limit);
    return (path) => {
        const size = sizeOfContent(path, buffer);
        return size !== undefined && size <= limit && !pattern.test(buffer.toString('latin1', 0, size));
    };
}
/** The number of bytes that were read into the buffer, or `undefined` for what cannot be read. */
function sizeOfContent(path, buffer) {
    try {
        const file = (0,external_node_fs_namespaceObject.openSync)(path, flags);
        try {
            return fill(file, buffer);
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}
/** Within a page, only the end of a file ends a read early, which saves a call that reads nothing. */
const page = 4096;
function fill(file, buffer) {
    let size = (0,external_node_fs_namespaceObject.readSync)(file, buffer, 0, buffer.byteLength, null);
    if (size < page)
        return size;
    while (size < buffer.byteLength) {
        const count = (0,external_node_fs_namespaceObject.readSync)(file, buffer, size, buffer.byteLength - size, null);
        if (count === 0)
            break;
        size += count;
    }
    return size;
}

;// CONCATENATED MODULE: ./.build/workspace/walked-folder.js
/** A folder as the walk found it, with everything below, in a form that threads can exchange; paths are put together when they are asked for. */
function createFolder(path) {
    return { prefix: path === '.' ? '' : `${path}/`, parts: [], accepted: [] };
}
function omit(path, { kind, reason }) {
    return { path, kind, reason };
}
/** The paths of all files that are not left out, or of those with a name that matches. */
function pathsIn(folder, matches) {
    const found = [];
    addPaths(folder, () => matches, found);
    return found;
}
/** The paths of the files that the test applies to and has not rejected. */
function acceptedIn(folder) {
    const found = [];
    addPaths(folder, ({ accepted }) => isIn(accepted), found);
    return found;
}
function isIn(names) {
    const known = new Set(names);
    return Object.assign((name) => known.has(name), { mayMatchAny: () => known.size > 0 });
}
/** `matchesIn` gives what decides about the names in one folder. */
function addPaths(folder, matchesIn, found) {
    const matches = matchesIn(folder);
    for (const part of folder.parts) {
        if (typeof part !== 'string') {
            if ('parts' in part)
                addPaths(part, matchesIn, found);
        }
        else if (matches?.mayMatchAny?.(part) !== false) {
            for (const name of part.split('/'))
                if (!matches || matches(name))
                    found.push(folder.prefix + name);
        }
    }
}
/** What is left out, in path order. */
function omissionsIn({ parts }) {
    return parts.flatMap((part) => {
        if (typeof part === 'string')
            return [];
        return 'parts' in part ? omissionsIn(part) : omissionsOf(part);
    });
}
function omissionsOf({ folder, ...omission }) {
    if (!folder)
        return [omission];
    const searched = {
        ...omission,
        get files() {
            return pathsIn(folder);
        },
    };
    return [searched, ...omissionsIn(folder)];
}

;// CONCATENATED MODULE: ./.build/workspace/walk-folder.js
/** One folder of the walk: its files that could be published, what is left out of it and why, and the folders in it. */








function createFolderWalk(options) {
    const { excludes, test } = options;
    const state = {
        ...options,
        excluded: excludes.globs.length > 0 ? excludes.matches : undefined,
        fullPath: fullPathsIn(options.root),
        appliesTo: compileFileNames(test?.fileNames ?? []),
        rejection: test && createRejection(test),
    };
    return (task) => {
        const { entries, leftOut, plain } = readFolder(state, task);
        if (leftOut)
            task.found.parts.push(omit(task.folder.path, leftOut));
        else if (plain === undefined)
            return walkEntries(state, entries, task);
        else
            task.found.parts.push(plain);
        return [];
    };
}
/** Full paths as `join` makes them, which takes longer, since it also tidies them. */
function fullPathsIn(root) {
    const prefix = root.endsWith(external_node_path_namespaceObject.sep) ? root : root + external_node_path_namespaceObject.sep;
    if (external_node_path_namespaceObject.sep !== '/')
        return (path) => (0,external_node_path_namespaceObject.join)(root, path);
    return (path) => (path === '.' ? root : prefix + path);
}
/** Walks folders with all that is below them. */
function walkAll(pending, walkFolder) {
    for (let task = pending.pop(); task; task = pending.pop())
        for (const next of walkFolder(task))
            pending.push(next);
}
function walkEntries(state, entries, { folder, found }) {
    const tasks = [];
    let names = [];
    const add = (...parts) => {
        if (names.length > 0)
            found.parts.push(names.join('/'));
        names = [];
        found.parts.push(...parts);
    };
    for (const entry of inPathOrder(entries)) {
        const { name } = entry;
        const path = found.prefix + name;
        const unreadable = suspicious.test(name) ? unreadableName(state, path, name) : undefined;
        if (unreadable)
            add(omit(path, unreadable));
        else if (entry.isDirectory()) {
            const reason = chosenReason(state, path) ?? folderLeftOut(name, folder) ?? siblingLeftOut(name, entries);
            const { part, task } = enterFolder(below(folder, path, name), reason);
            add(part);
            if (task)
                tasks.push(task);
        }
        else {
            const reason = omissionOfFile(state, path, entry) ?? fileLeftOut(name, folder);
            if (!reason)
                names.push(name);
            else if (!folder.inSwiftBuild || name.endsWith('.wasm'))
                add(omit(path, reason));
        }
    }
    add();
    return tasks;
}
function below(folder, path, name) {
    const isConfiguration = name === 'debug' || name === 'release';
    return {
        path,
        name,
        isStart: false,
        isTested: folder.isTested,
        inTarget: isInTarget(name, folder),
        inTests: folder.inTests,
        inSwiftBuild: name === swiftBuild || (folder.inSwiftBuild && !isConfiguration),
    };
}
function enterFolder(folder, reason) {
    if (reason && !reason.searched)
        return { part: omit(folder.path, reason) };
    const found = createFolder(folder.path);
    if (!reason)
        return { part: found, task: { folder, found } };
    const part = { ...omit(folder.path, reason), folder: found };
    return { part, task: { folder: { ...folder, isTested: false, inTests: true }, found } };
}
/** Sorts a folder as if its name ended with a slash, so that the paths of the whole walk are sorted. */
function inPathOrder(entries) {
    const key = (entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
    const compare = (left, right) => (key(left) < key(right) ? -1 : 1);
    // Node sorts by bytes, which is nearly always the same.
    const isSorted = entries.every((entry, index) => index === 0 || key(entries[index - 1] ?? entry) < key(entry));
    return isSorted ? entries : entries.toSorted(compare);
}
function readFolder(state, { folder, found }) {
    try {
        return inFolder(state.root, state.fullPath(folder.path), folder.path, (path) => {
            const entries = (0,external_node_fs_namespaceObject.readdirSync)(path, { withFileTypes: true });
            const canBePlain = !folder.isStart && !folder.inSwiftBuild && !state.excluded;
            const plain = canBePlain ? plainNames(entries) : undefined;
            const leftOut = plain === undefined ? leftOutByContent(folder, entries) : undefined;
            if (folder.isTested && !leftOut)
                found.accepted = acceptedNames(state, found, entries, path);
            return { entries, leftOut, plain };
        });
    }
    catch (error) {
        if (folder.path === '.')
            throw disk_error_diskError(error, state.root);
        found.parts.push(omit(folder.path, unusable(`it cannot be read (${codeOf(error)})`)));
        return { entries: [] };
    }
}
/** Most folders contain nothing else; then, one look at all names takes a fifth of the time of a look at each. */
function plainNames(entries) {
    const names = [];
    for (const entry of entries) {
        if (!entry.isFile())
            return undefined;
        names.push(entry.name);
    }
    const all = names.join('/');
    return names.length > 0 && arePlain(all) ? all : undefined;
}
function leftOutByContent({ path, name, isStart }, entries) {
    if (!isStart)
        return contentLeftOut(name, entries) ?? crateLeftOut(path, entries);
    const reason = path === '.' ? contentLeftOut(path, entries) : undefined;
    return reason?.kind === 'layout' ? reason : undefined;
}
/** Those that the test applies to and does not reject; `open` is a path by which the folder is open. */
function acceptedNames({ rejection, excluded, appliesTo }, { prefix }, entries, open) {
    if (!rejection)
        return [];
    const isRejected = (entry) => entry.isFile() && !excluded?.(prefix + entry.name) && rejection(`${open}/${entry.name}`);
    return entries
        .filter((entry) => appliesTo(entry.name) && !entry.isDirectory() && !isRejected(entry))
        .map(({ name }) => name);
}
/** What the inputs leave out. */
function chosenReason(state, path) {
    // First, so that a glob counts as used also where a folder is left out anyway.
    if (state.excluded?.(path))
        return because('excluded', '"exclude" names it');
    return state.skip.has(path) ? because('output', 'this run writes to it') : undefined;
}
function omissionOfFile(state, path, entry) {
    if (state.excluded?.(path))
        return because('excluded', '"exclude" names it');
    if (entry.isFile())
        return undefined;
    return entry.isSymbolicLink() ? omissionOfLink(state.root, path) : unusable('it is not a regular file');
}
function omissionOfLink(root, path) {
    try {
        const target = followLinks(root, path);
        if (target === 'out-of-root')
            return because('leads-out', 'it is a symlink out of the workspace or into .git');
        if (target === undefined)
            return unusable('it leads through too many symlinks');
        return target.type === 'file' ? undefined : unusable('it is a symlink to a folder or a special file');
    }
    catch (error) {
        return unusable(`it is a broken symlink (${codeOf(error)})`);
    }
}
const suspicious = /[\p{Cc}\u2028\u2029\ufffd]/u;
/** Node decodes bytes that are not UTF-8 as U+FFFD; no file can be opened by such a name. */
function unreadableName(state, path, name) {
    const lost = name.includes('\ufffd') && !(0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(state.root, path), { throwIfNoEntry: false });
    if (!lost && !/[\p{Cc}\u2028\u2029]/u.test(name))
        return undefined;
    return unusable(lost ? 'its name is not UTF-8' : 'its name contains a control character');
}
function because(kind, reason) {
    return { kind, reason, searched: false };
}
function unusable(reason) {
    return because('unusable', reason);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

;// CONCATENATED MODULE: ./.build/workspace/walk-thread.js
/** The thread that helps a walk: it walks the folders that it is given, with everything below. */




const { port } = external_node_worker_threads_namespaceObject.workerData;
port.on('message', (task) => send(resultOf(task)));
send({ found: [], matched: [] });
function send(result) {
    port.postMessage(result);
}
function resultOf({ root, exclude, skip, test, folders }) {
    const excludes = compileExcludes(exclude);
    const walkFolder = createFolderWalk({ root, excludes, skip, ...(test && { test }) });
    const walkWhole = (folder) => {
        const found = createFolder(folder.path);
        walkAll([{ folder, found }], walkFolder);
        return found;
    };
    const found = folders.map(walkWhole);
    const unmatched = excludes.unmatched();
    return { found, matched: exclude.filter((glob) => !unmatched.includes(glob)) };
}

