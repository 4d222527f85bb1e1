export const id = 7121;
export const ids = [7121];
export const modules = {

/***/ 33600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ firstFile),
/* harmony export */   n: () => (/* binding */ onlyFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The files of a planned artifact; somebody may have edited the plan. */


/** The first file. Throws `invalid-plan` when there is none. */
function firstFile(artifact) {
    const [path] = artifact.files;
    if (path !== undefined)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has no file`, {
        hint: 'Name its file in the plan, or regenerate the plan with "dry-run".',
    });
}
/** The only file. Throws `invalid-plan` when there is none or more than one. */
function onlyFile(artifact) {
    if (artifact.files.length <= 1)
        return firstFile(artifact);
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has ${artifact.files.length} files`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', what, { hint: 'Name one file per artifact in the plan.' });
}


/***/ }),

/***/ 14246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   d9: () => (/* binding */ detectFolders),
/* harmony export */   eZ: () => (/* binding */ warnOfOmissions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21289);
/** Detection for formats that publish folders: those that lines of `formats` name, and those that are found. */



/**
 * Candidates for the folders that the lines name; when a line names none, or there is no line, also for those that are found. A
 * line that names anything but a folder of the workspace is reported, and so is a folder that cannot be published.
 */
async function detectFolders(context, { format, find, propose }) {
    const { requests, workspace } = context;
    const named = new Set();
    for (const { argument } of requests) {
        if (argument === undefined)
            continue;
        const about = { files: [], named: true };
        const folder = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(context, about, () => namedFolder(workspace, format, argument));
        if (folder !== undefined)
            named.add(folder);
    }
    const searches = requests.length === 0 || requests.some(({ argument }) => argument === undefined);
    const folders = new Set([...named, ...(searches ? await find() : [])]);
    const candidates = await Promise.all([...folders].map(async (folder) => {
        const isNamed = named.has(folder);
        const about = { files: [folder], named: isNamed };
        const candidate = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(context, about, () => propose(folder, isNamed));
        return candidate && { ...candidate, ...(isNamed && { named: true }) };
    }));
    return candidates.filter((candidate) => candidate !== undefined);
}
async function namedFolder(workspace, format, argument) {
    const entry = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .followNamed */ .hu)(workspace, argument);
    if (entry?.type === 'directory')
        return entry.path;
    const what = entry ? 'is not a folder' : 'does not exist';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(argument)} ${what}`, {
        hint: `Name a folder relative to "path": formats: ${format}:<folder>`,
    });
}
/** Lines of warnings about one artifact. */
const warningLimit = 10;
/** Says what is missing from the artifact of a folder that the user has named. */
function warnOfOmissions(omissions, artifact, context) {
    const name = `${artifact.format}:${artifact.folder}`;
    for (const { path, reason } of omissions)
        context.explain(path, `left out of ${artifact.format}: ${reason}`);
    for (const { path, reason } of omissions.slice(0, warningLimit))
        context.warn((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${path} is missing from ${name}: it is ${reason}`));
    const more = omissions.length - warningLimit;
    if (more > 0)
        context.warn((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${more} more files are missing from ${name}; "explain" lists them`));
}
/** The folders without those that are below another one of them. */
function outermost(folders) {
    const all = new Set(folders);
    const covered = (folder) => {
        const parts = folder.split('/');
        const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
        return folder !== '.' && ['.', ...above].some((candidate) => all.has(candidate));
    };
    return [...all].filter((folder) => !covered(folder));
}


/***/ }),

/***/ 24251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ tarEntries),
/* harmony export */   UT: () => (/* binding */ totalSize),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   uj: () => (/* binding */ withMemoizedTrees)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37794);
/** A folder of the workspace as the content of a tar layer: sorted, filtered, with a policy for links and special files. */





const itemLimit = 1_000_000;
/**
 * Everything below a folder, in the order of a recursive walk that sorts names by their bytes.
 *
 * Throws `unsupported` for names that consumers refuse to unpack and for links that the policy does not allow.
 */
async function readFolder(workspace, folder, options) {
    const walk = { workspace, options, items: [], omissions: [], linked: 0 };
    await walkFolder(walk, folder, '', 0);
    const keyed = walk.items.map((item) => ({ item, key: Buffer.from(item.name.replaceAll('/', '\0')) }));
    keyed.sort((left, right) => Buffer.compare(left.key, right.key));
    return { items: keyed.map(({ item }) => item), omissions: walk.omissions };
}
async function walkFolder(walk, folder, under, depth) {
    for (const entry of await walk.workspace.tree(folder)) {
        if (entry.path === folder)
            continue;
        if (depth > 0)
            walk.linked += 1;
        if (walk.linked > _links_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedEntryLimit */ .bE)
            throw refused(entry.path, `is one of more than ${_links_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedEntryLimit */ .bE} files that symlinks lead to`);
        await addEntry(walk, entry, under + (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(folder, entry.path), depth);
    }
}
async function addEntry(walk, entry, name, depth) {
    const directory = entry.type === 'directory';
    if (entry.type === 'symlink' && walk.options.links === 'follow')
        return await follow(walk, entry, name, depth);
    if (walk.options.ignored?.(name, directory))
        return;
    if (entry.type === 'symlink' || entry.type === 'other')
        return omit(walk, entry);
    checkName(name, entry.path);
    if (walk.items.length >= itemLimit)
        throw refused(entry.path, `is one of more than ${itemLimit} files`);
    const { size, executable } = entry;
    walk.items.push({ name, source: entry.path, type: directory ? 'directory' : 'file', size, executable });
}
function omit(walk, entry) {
    const what = entry.type === 'symlink' ? `a symlink to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(entry.link ?? '')}` : 'a special file';
    if (walk.options.links !== 'omit')
        throw refused(entry.path, `is ${what}`);
    walk.omissions.push({ path: entry.path, reason: `${what}, which the consumer does not unpack` });
}
async function follow(walk, entry, name, depth) {
    const target = await followLink(walk.workspace, entry);
    const directory = target.type === 'directory';
    if (walk.options.ignored?.(name, directory))
        return;
    if (depth >= _links_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedFolderLimit */ .x1 || (directory && (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsToParent */ .hS)(entry.path, target.path))) {
        throw refused(entry.path, 'is a symlink that leads to one of its own parent folders');
    }
    await addEntry(walk, target, name, depth + 1);
    if (directory)
        await walkFolder(walk, target.path, `${name}/`, depth + 1);
}
async function followLink(workspace, link) {
    const target = await workspace.follow(link.path);
    if (target === 'out-of-root')
        throw refused(link.path, 'is a symlink that leaves the workspace');
    if (!target)
        throw refused(link.path, 'is a broken symlink');
    return target;
}
/** Throws for names that Flux, Timoni or Helm do not unpack (fluxcd/pkg tar/untar.go, helm pkg/chart/loader/archive). */
function checkName(name, path) {
    if (name.includes('\\'))
        throw refused(path, 'has a backslash in its name');
    if (name.includes('../'))
        throw refused(path, 'is in a folder whose name ends with ".."');
    if (/^[A-Za-z]:(?:\/|$)/.test(name))
        throw refused(path, 'has a name like a Windows drive');
}
function refused(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} ${why}`, {
        hint: 'Replace it with an ordinary file, rename it, or add it to the ignore file of the format.',
    });
}
/** The same workspace with `tree` memoized, for several layers of one folder. */
function withMemoizedTrees(workspace) {
    return { ...workspace, tree: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_4__/* .memoize */ .B)((folder) => workspace.tree(folder)) };
}
/** The items as tar entries. */
function* tarEntries(items, options = {}) {
    const prefix = options.prefix ?? '';
    if (options.directories)
        yield { path: prefix.replace(/\/$/, '') || '.', type: 'directory', mode: 0o755 };
    for (const item of items) {
        const path = prefix + item.name;
        if (item.type === 'file') {
            const mode = options.fileMode ?? (item.executable ? 0o755 : 0o644);
            yield { path, type: 'file', mode, size: item.size, file: item.source };
        }
        else if (options.directories) {
            yield { path, type: 'directory', mode: 0o755 };
        }
    }
}
/** Size of all files, in bytes. */
function totalSize(items) {
    let size = 0;
    for (const item of items)
        size += item.size;
    return size;
}


/***/ }),

/***/ 89229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k4: () => (/* binding */ ruleLimit),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   wo: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57806);
/** Ignore rules in gitignore syntax, applied as Flux and Timoni apply them, which differs from git. */



/**
 * Reads the lines of an ignore file; `folder` is the one it is in, relative to the root of the paths that are matched.
 *
 * Blank lines and lines that begin with `#` are skipped. Throws `unsupported` for more than 2000 rules.
 */
function parseIgnore(text, folder = '.') {
    const domain = folder === '.' ? [] : folder.split('/');
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const rules = lines.filter((line) => !line.startsWith('#') && line.trim() !== '');
    if (rules.length > ruleLimit)
        throw tooMany(folder);
    return rules.map((line) => parseRule(line, domain));
}
/** Rules of one file; every file of a folder is matched against each. */
const ruleLimit = 2000;
function tooMany(folder) {
    const what = `an ignore file in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(folder)} has more than ${ruleLimit} rules`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', what, { hint: 'Combine rules with wildcards.' });
}
function parseRule(line, domain) {
    const includes = line.startsWith('!');
    const body = trimEnd(includes ? line.slice(1) : line);
    const directoryOnly = body.endsWith('/');
    const pattern = directoryOnly ? body.slice(0, -1) : body;
    const segments = pattern.split('/').map((text) => ({ text, wildcard: (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWildcard */ .S)(text) }));
    return { domain, segments, includes, directoryOnly };
}
function trimEnd(text) {
    if (text.endsWith('\\ '))
        return text;
    let end = text.length;
    while (end > 0 && text[end - 1] === ' ')
        end -= 1;
    return text.slice(0, end);
}
/**
 * True when the last rule that matches the path excludes it (fluxcd/pkg sourceignore, a copy of go-git's matcher).
 *
 * Unlike in git, a file below an excluded folder can be included again.
 */
function isIgnored(rules, path, directory) {
    const segments = path.split('/');
    const decisive = rules.findLast((rule) => matchesRule(rule, segments, directory));
    return decisive !== undefined && !decisive.includes;
}
function matchesRule(rule, path, directory) {
    if (path.length <= rule.domain.length)
        return false;
    if (rule.domain.some((segment, at) => path[at] !== segment))
        return false;
    const rest = rule.domain.length === 0 ? path : path.slice(rule.domain.length);
    return rule.segments.length === 1 ? matchesName(rule, rest, directory) : matchesPath(rule, rest, directory);
}
/** A rule without slash matches any segment of the path. */
function matchesName(rule, path, directory) {
    const at = path.findIndex((name) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchWildcard */ .q)(rule.segments[0]?.wildcard, name));
    if (at < 0)
        return false;
    return !rule.directoryOnly || directory || at < path.length - 1;
}
/** A rule with a slash matches from the start; `**` skips to the first segment that matches and never tries a later one. */
function matchesPath(rule, path, directory) {
    const last = rule.segments.length - 1;
    let at = 0;
    let matched = false;
    let skipping = false;
    for (const [index, segment] of rule.segments.entries()) {
        if (segment.text === '') {
            skipping = false;
        }
        else if (segment.text === '**') {
            if (index === last)
                break;
            skipping = true;
        }
        else {
            if (segment.text.includes('**'))
                return false;
            const found = findFrom(segment, path, at, skipping);
            if (found < 0)
                return false;
            at = found + 1;
            matched = true;
            skipping = false;
        }
    }
    return matched && !(rule.directoryOnly && !directory && at === path.length);
}
function findFrom(segment, path, from, skipping) {
    const end = skipping ? path.length : Math.min(from + 1, path.length);
    for (let at = from; at < end; at += 1) {
        if ((0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchWildcard */ .q)(segment.wildcard, path[at] ?? ''))
            return at;
    }
    return -1;
}


/***/ }),

/***/ 37794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ linkedEntryLimit),
/* harmony export */   hS: () => (/* binding */ leadsToParent),
/* harmony export */   x1: () => (/* binding */ linkedFolderLimit)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
/** Limits for walks that follow symlinks to folders: a few that lead to each other can make billions of paths. */

/** Symlinks to folders on one path of a walk. */
const linkedFolderLimit = 16;
/** Entries below symlinks in one walk. */
const linkedEntryLimit = 50_000;
/** True when a symlink leads to a folder that holds the symlink itself. */
function leadsToParent(link, target) {
    return link === target || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(link, target);
}


/***/ }),

/***/ 17121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  timoni: () => (/* binding */ timoni)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/paths.js
var _build_paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/semver.js
var semver = __webpack_require__(20936);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(33600);
// EXTERNAL MODULE: ./.build/formats/shared/folder.js
var folder = __webpack_require__(24251);
// EXTERNAL MODULE: ./.build/formats/shared/folder-requests.js
var folder_requests = __webpack_require__(14246);
// EXTERNAL MODULE: ./.build/formats/shared/ignore.js
var ignore = __webpack_require__(89229);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
;// CONCATENATED MODULE: ./.build/formats/timoni/cue.js
/** The part of CUE that is data: structs, strings, numbers and defaults such as `*"1.2.3" | string`. */
/** What is invalid or not supported, and in which line. */
class CueError extends Error {
}
const tokenForm = /(?<space>[ \t\r]+|\/\/[^\n]*)|(?<line>\n)|"(?<text>(?:[^"\\\n]|\\.)*)"|(?<word>[A-Za-z_$#][\w$#]*)|(?<number>[0-9][\w.]*)|(?<sign>[{}[\]:|*&,.?!@()<>=+-])/y;
const tokenLimit = 100_000;
const depthLimit = 64;
/** Parses a file; structs of the same name are merged. Throws `CueError`. */
function parseCue(text) {
    const cursor = new Cursor(tokens(text));
    cursor.skipLines();
    if (cursor.take('word', 'package'))
        cursor.expect('word');
    const root = { kind: 'struct', fields: new Map() };
    readFields(cursor, root, 0);
    if (cursor.peek())
        throw cursor.error();
    return root;
}
function tokens(text) {
    const found = [];
    let line = 1;
    tokenForm.lastIndex = 0;
    while (tokenForm.lastIndex < text.length) {
        const at = tokenForm.lastIndex;
        const groups = tokenForm.exec(text)?.groups;
        if (!groups || text.startsWith('"""', at) || found.length > tokenLimit)
            throw new CueError(`has unsupported syntax in line ${line}`);
        if (groups.line !== undefined)
            found.push({ kind: 'end-of-line', text: '\n', line });
        if (groups.line !== undefined)
            line += 1;
        for (const kind of ['text', 'word', 'number', 'sign']) {
            const content = groups[kind];
            if (content !== undefined)
                found.push({ kind, text: kind === 'text' ? unquote(content, line) : content, line });
        }
    }
    return found;
}
function unquote(content, line) {
    if (!content.includes('\\'))
        return content;
    if (content.includes('\\('))
        throw new CueError(`uses interpolation in line ${line}, which is not supported`);
    try {
        return String(JSON.parse(`"${content}"`));
    }
    catch {
        throw new CueError(`has an unknown escape sequence in line ${line}`);
    }
}
/** A position in the tokens: the only state of the parser. */
class Cursor {
    #tokens;
    #at = 0;
    constructor(all) {
        this.#tokens = all;
    }
    peek(offset = 0) {
        return this.#tokens[this.#at + offset];
    }
    /** True when this sign is next. */
    isNext(sign, offset = 0) {
        const token = this.peek(offset);
        return token?.kind === 'sign' && token.text === sign;
    }
    /** Consumes a token of this kind and text; returns `undefined` when the next one is another. */
    take(kind, text) {
        const token = this.peek();
        if (token?.kind !== kind || (text !== undefined && token.text !== text))
            return undefined;
        this.#at += 1;
        return token;
    }
    expect(kind, text) {
        const token = this.take(kind, text);
        if (!token)
            throw this.error();
        return token;
    }
    skipLines() {
        while (this.take('end-of-line') || this.take('sign', ','))
            ;
    }
    error() {
        const token = this.peek();
        return new CueError(token ? `has unsupported syntax in line ${token.line}` : 'ends unexpectedly');
    }
}
function readFields(cursor, struct, depth) {
    if (depth > depthLimit)
        throw new CueError('is nested too deeply');
    cursor.skipLines();
    while (cursor.peek() && !cursor.isNext('}')) {
        readField(cursor, struct, depth);
        const ended = !cursor.peek() || cursor.peek()?.kind === 'end-of-line' || cursor.isNext(',') || cursor.isNext('}');
        if (!ended)
            throw cursor.error();
        cursor.skipLines();
    }
}
function readField(cursor, struct, depth) {
    const name = cursor.take('text') ?? cursor.expect('word');
    cursor.expect('sign', ':');
    merge(struct, name.text, readValue(cursor, depth + 1), name.line);
}
function merge(struct, name, value, line) {
    const before = struct.fields.get(name);
    if (!before)
        return void struct.fields.set(name, value);
    const same = before.kind === 'text' && value.kind === 'text' && before.text === value.text;
    if (same)
        return;
    if (before.kind !== 'struct' || value.kind !== 'struct')
        throw new CueError(`has two values for "${name}", the second in line ${line}`);
    for (const [below, content] of value.fields)
        merge(before, below, content, line);
}
function readValue(cursor, depth) {
    if (depth > depthLimit)
        throw new CueError('is nested too deeply');
    const kind = cursor.peek()?.kind;
    const isField = (kind === 'word' || kind === 'text') && cursor.isNext(':', 1);
    if (!isField)
        return readChoice(cursor, depth);
    // `values: image: {\u2026}` is short for nested structs.
    const struct = { kind: 'struct', fields: new Map() };
    readField(cursor, struct, depth);
    return struct;
}
/** `*a | b`: the value is the marked one, or the only one. */
function readChoice(cursor, depth) {
    const options = [];
    do {
        const marked = cursor.take('sign', '*') !== undefined;
        options.push({ marked, value: readOperand(cursor, depth) });
    } while (cursor.take('sign', '|'));
    const marked = options.filter((option) => option.marked);
    const [only, ...others] = marked.length > 0 ? marked : options;
    return only && others.length === 0 ? only.value : { kind: 'other' };
}
function readOperand(cursor, depth) {
    const text = cursor.take('text');
    if (text)
        return { kind: 'text', text: text.text };
    if (cursor.take('sign', '{')) {
        const struct = { kind: 'struct', fields: new Map() };
        readFields(cursor, struct, depth + 1);
        cursor.expect('sign', '}');
        return struct;
    }
    if (cursor.take('number') || cursor.take('word'))
        return { kind: 'other' };
    throw cursor.error();
}

;// CONCATENATED MODULE: ./.build/formats/timoni/images.js
/** The images that a Timoni module names in `images.cue`, as far as it is the CUE that `timoni` itself writes. */




/** Sorted and without duplicates, as `repository[:tag][@digest]` (timoni cmd/timoni/mod_images.go). */
function imageReferences(text, path) {
    try {
        const { fields } = parseCue(text);
        const values = fields.get('values');
        if (!values)
            throw new CueError('has no field "values"');
        return [...new Set(collect(values, 'values'))].sort();
    }
    catch (error) {
        if (error instanceof CueError)
            throw invalid(path, error.message);
        throw error;
    }
}
function collect(value, at) {
    if (value.kind !== 'struct')
        return [];
    const { fields } = value;
    const named = fields.has('repository') && (fields.has('tag') || fields.has('digest'));
    if (named)
        return [images_reference(fields, at)];
    // Hidden fields and definitions are no values.
    const regular = [...fields].filter(([name]) => !name.startsWith('_') && !name.startsWith('#'));
    return regular.flatMap(([name, below]) => collect(below, `${at}.${name}`));
}
function images_reference(fields, at) {
    const [repository = '', tag = '', digest = ''] = ['repository', 'tag', 'digest'].map((name) => {
        const value = fields.get(name);
        if (value !== undefined && value.kind !== 'text')
            throw new CueError(`has no string for ${at}.${name}`);
        return value?.text ?? '';
    });
    if (repository === '')
        throw new CueError(`has an empty ${at}.repository`);
    const whole = `${repository}${tag && `:${tag}`}${digest && `@${digest}`}`;
    try {
        (0,reference/* parseReference */.F2)(whole.includes('/') ? whole : `library/${whole}`);
    }
    catch {
        throw new CueError(`has "${whole}" at ${at}, which is not a reference`);
    }
    return whole;
}
function invalid(path, why) {
    return new errors/* CodedError */.AK('invalid-definition', `${(0,_build_text/* printable */.g$)(path)} ${(0,_build_text/* printable */.g$)(why)}`, {
        hint: 'Use plain strings or defaults such as *"1.2.3" | string, or list the images yourself: annotations: sh.timoni.images=<image>,<image>',
    });
}

;// CONCATENATED MODULE: ./.build/formats/timoni/module-name.js
/** The name of a Timoni module, from the `module` field of its `cue.mod/module.cue`. */
/** `podinfo` for the path `"timoni.sh/podinfo@v0"`; `undefined` when there is no such field. */
function moduleName(text) {
    const path = /^[ \t]*module:[ \t]*"([^"\\\n]{1,512})"/m.exec(text)?.[1];
    return path
        ?.replace(/@[^@]*$/, '')
        .split('/')
        .filter(Boolean)
        .at(-1);
}

;// CONCATENATED MODULE: ./.build/formats/timoni.js
/** The format `timoni`: a Timoni module as `timoni mod push` packs it, in a vendor and a module layer. */












// stefanprodan/timoni api/v1alpha1/artifact.go.
const configType = 'application/vnd.timoni.config.v1+json';
const contentType = 'application/vnd.timoni.content.v1.tar+gzip';
const contentKey = 'sh.timoni.content.type';
const imagesKey = 'sh.timoni.images';
/** Bytes of a layer that Timoni unpacks at most (fluxcd/pkg tar, DefaultMaxUntarSize). */
const layerLimit = 100 * 1024 * 1024;
const documentLimit = 1024 * 1024;
/** Timoni 0.31, internal/oci. */
const timoni = { name: 'timoni', detect, pack };
async function detect(context) {
    return await (0,folder_requests/* detectFolders */.d9)(context, {
        format: 'timoni',
        find: () => findModules(context.workspace),
        propose: (root, explicit) => propose(root, explicit, context),
    });
}
async function findModules(workspace) {
    const paths = new Set((await workspace.files()).map((file) => file.path));
    const roots = [...paths].filter((path) => (0,_build_paths/* baseName */.Fl)(path) === 'timoni.cue').map(_build_paths/* folderOf */.yS);
    return (0,folder_requests/* outermost */.J9)(roots.filter((root) => paths.has((0,_build_paths/* joinPath */.uJ)(root, 'cue.mod/module.cue'))));
}
async function propose(root, explicit, context) {
    for (const file of ['timoni.cue', 'cue.mod/module.cue']) {
        if ((await context.workspace.stat((0,_build_paths/* joinPath */.uJ)(root, file)))?.type !== 'file')
            throw notModule(root, file);
    }
    const path = (0,_build_paths/* joinPath */.uJ)(root, 'cue.mod/module.cue');
    const name = moduleName(await readText(context.workspace, path));
    const images = await findImages(root, context);
    const { omissions } = await readLayers(root, context.workspace);
    (0,folder_requests/* warnOfOmissions */.eZ)(omissions, { format: 'timoni', folder: root }, context);
    return {
        files: [root],
        claims: [],
        strictVersion: true,
        // Timoni pulls the tag `latest` when no version is given, and strict versions otherwise (internal/oci, flags/version.go).
        versionsOnly: { latest: true, buildMetadata: false },
        ...(name && { name: { value: name, origin: path } }),
        ...(images && { annotations: { [imagesKey]: images } }),
        ...(explicit && { explicit }),
    };
}
/** An `images.cue` that cannot be read is an error only when packing, since the annotation may be given by hand. */
async function findImages(root, context) {
    const path = (0,_build_paths/* joinPath */.uJ)(root, 'images.cue');
    try {
        const value = await readImages(root, context.workspace);
        return value === undefined ? undefined : { value, origin: path };
    }
    catch (error) {
        context.explain(path, error instanceof Error ? error.message : String(error));
        return undefined;
    }
}
/** `undefined` when the module has no images. */
async function readImages(root, workspace) {
    const path = (0,_build_paths/* joinPath */.uJ)(root, 'images.cue');
    if ((await workspace.stat(path))?.type !== 'file')
        return undefined;
    return imageReferences(await readText(workspace, path), path).join(',') || undefined;
}
async function pack(artifact, { workspace, packer }) {
    const root = (0,artifacts/* firstFile */.F)(artifact);
    const version = strictVersionOf(artifact);
    const images = artifact.annotations[imagesKey] ?? (await readImages(root, workspace));
    const { vendor, module } = await readLayers(root, workspace);
    const layers = [];
    for (const { kind, content } of [
        { kind: 'module/vendor', content: vendor },
        { kind: 'module', content: module },
    ]) {
        checkSize(content, root, kind);
        const entries = (0,folder/* tarEntries */.O_)(content.items, { directories: true });
        const annotations = { [contentKey]: kind };
        layers.push((await packer.layer(entries, { mediaType: contentType, annotations })).descriptor);
    }
    const config = packer.bytes(descriptor/* emptyJson */.Gu, configType);
    const annotations = {
        ...artifact.annotations,
        ...(images && { [imagesKey]: images }),
        [oci_annotations/* versionKey */._5]: version,
    };
    return { root: packer.manifest({ config, layers, annotations }) };
}
/** The vendor layer is `cue.mod`, the module layer everything else (timoni internal/oci/build_image.go). */
async function readLayers(root, workspace) {
    const file = (0,_build_paths/* joinPath */.uJ)(root, 'timoni.ignore');
    const own = (await workspace.stat(file))?.type === 'file' ? await readText(workspace, file) : '';
    const memoized = (0,folder/* withMemoizedTrees */.uj)(workspace);
    const vendor = await readWith(memoized, root, (0,ignore/* parseIgnore */.wo)('/*\n!/cue.mod'));
    const module = await readWith(memoized, root, [...(0,ignore/* parseIgnore */.wo)(own), ...(0,ignore/* parseIgnore */.wo)('cue.mod/')]);
    const omissions = [...vendor.omissions, ...module.omissions];
    return { vendor, module, omissions };
}
async function readWith(workspace, root, rules) {
    return await (0,folder/* readFolder */.j1)(workspace, root, {
        links: 'omit',
        ignored: (path, directory) => (0,ignore/* isIgnored */.pi)(rules, path, directory),
    });
}
/** Timoni lists and resolves strict semantic versions only, without `v` and `+` (timoni internal/flags/version.go). */
function strictVersionOf(artifact) {
    const candidates = [artifact.version ?? '', ...artifact.tags];
    const version = candidates.find((text) => (0,semver/* parseSemver */.k)(text)?.build === '');
    if (version !== undefined)
        return version;
    throw new errors/* CodedError */.AK('input', `timoni: ${(0,_build_text/* printable */.g$)(artifact.name)} has no strict semantic version`, {
        hint: 'Publish from a git tag such as v1.2.3, or set a tag: tags: 1.2.3',
    });
}
function checkSize({ items }, root, kind) {
    const size = (0,folder/* totalSize */.UT)(items);
    if (size <= layerLimit)
        return;
    const where = `${(0,_build_text/* printable */.g$)(root)}: the ${kind} layer`;
    throw new errors/* CodedError */.AK('unsupported', `${where} has ${(0,_build_text/* readableSize */.g1)(size)}; Timoni unpacks at most ${(0,_build_text/* readableSize */.g1)(layerLimit)}`, {
        hint: 'Exclude files with timoni.ignore.',
    });
}
function notModule(root, file) {
    return new errors/* CodedError */.AK('input', `timoni: ${(0,_build_text/* printable */.g$)(root)} has no ${file}`, {
        hint: 'Name the folder that "timoni mod init" created: formats: timoni:modules/app',
    });
}
async function readText(workspace, path) {
    return new TextDecoder().decode(await workspace.read(path, documentLimit));
}


/***/ }),

/***/ 82759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Gu: () => (/* binding */ emptyJson),
/* harmony export */   p$: () => (/* binding */ emptyDescriptor),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63488);
/** Descriptors: media type, digest and size of content (image-spec v1.1.1, descriptor.md). */


/** Describes bytes in memory. */
function describe(mediaType, bytes, annotations) {
    const descriptor = { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return annotations && Object.keys(annotations).length > 0 ? { ...descriptor, annotations } : descriptor;
}
/** The content of the empty descriptor (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJson = new TextEncoder().encode('{}');
/** The empty descriptor without inline `data`, which some consumers do not support. */
const emptyDescriptor = { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyType */ .qV, digest: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyJsonDigest */ .qi, size: 2 };
/** Media type, digest and size, without the members that one manifest adds, such as annotations and platform. */
function bare(descriptor) {
    return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size };
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


/***/ })

};
