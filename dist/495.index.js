export const id = 495;
export const ids = [495];
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
    const rest = path.slice(rule.domain.length);
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

/***/ 21289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ searchedBy),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   YT: () => (/* binding */ proposeFiles),
/* harmony export */   hu: () => (/* binding */ followNamed),
/* harmony export */   md: () => (/* binding */ requestedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42881);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Requests: the files that lines of the `formats` input name \u2013 by a file, a folder, a glob, or not at all. */




/**
 * The files to look at, sorted by path, each once: those that the requests name, and, without any request or for one without a
 * path, all that the format applies to. A path that matches nothing is reported.
 */
async function requestedFiles(context, selection) {
    const found = new Map();
    const requests = context.requests.length > 0 ? context.requests : [{}];
    for (const { argument } of requests) {
        const files = await collect(context, namedProblem, () => filesOf(argument, context.workspace, selection));
        for (const file of files ?? []) {
            const { explicit = false, named = false } = found.get(file.path) ?? {};
            found.set(file.path, { ...file, explicit: file.explicit || explicit, named: file.named || named });
        }
    }
    return [...found.values()].sort(byPath);
}
const namedProblem = { files: [], named: true };
/** The result of work, or `undefined` when it throws an error of ours, which is reported. */
async function collect(context, about, work) {
    try {
        return await work();
    }
    catch (cause) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(cause);
        if (error.code === 'internal')
            throw cause;
        context.report({ ...(typeof about === 'function' ? await about(error) : about), error });
        return undefined;
    }
}
/** The candidates for files; a file that cannot be published is reported. */
async function proposeFiles(files, context, propose) {
    const candidates = [];
    for (const file of files) {
        const { path, named } = file;
        const candidate = await collect(context, { files: [path], named }, () => propose(file));
        if (candidate)
            candidates.push({ ...candidate, ...(named && { named }) });
    }
    return candidates;
}
async function filesOf(argument, workspace, selection) {
    const { appliesTo } = selection;
    if (argument === undefined)
        return found(await workspace.files('.', appliesTo), appliesTo, false);
    const entry = await followNamed(workspace, argument);
    if (entry?.type === 'file')
        return [{ path: entry.path, explicit: true, named: true }];
    const files = entry
        ? found(await workspace.files(entry.path, appliesTo), appliesTo, true)
        : await globbed(normalize(argument), workspace, selection);
    if (files.length > 0)
        return files;
    throw matchesNothing(selection.format, argument, entry ? undefined : await excludedBy(argument, workspace));
}
/**
 * The entry that a line names: a file under the name it was given, a folder by its real path when the line names a symlink to it.
 * Throws `input` for a symlink that leads out of the workspace or nowhere.
 */
async function followNamed(workspace, argument) {
    const path = normalize(argument);
    const entry = await workspace.stat(path);
    if (entry?.type !== 'symlink')
        return entry;
    const target = await workspace.follow(path);
    if (target === 'out-of-root')
        throw badLink(path, 'leads out of the workspace');
    if (target === undefined)
        throw badLink(path, 'leads nowhere');
    return target;
}
async function globbed(glob, workspace, { appliesTo }) {
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)([(0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainGlob */ .QU)(glob, 'formats')]);
    const all = found(await searchedBy(glob, workspace), matches, true);
    const applicable = all.filter(({ path }) => appliesTo(path));
    return applicable.length > 0 ? applicable : all;
}
/** What a glob can name although a search leaves it out. */
const nameable = ['test', 'dependency', 'hidden', 'adapter', 'intermediate'];
/**
 * The files of the workspace, and what is left out by a name that the glob names: `tests/*.wasm` names the folder `tests`. A part
 * that begins with a wildcard names nothing.
 */
async function searchedBy(glob, workspace) {
    const files = await workspace.files();
    const parts = glob.split('/').filter((part) => /^[^*?[]/.test(part));
    const isNamed = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)(parts.map((part) => `**/${part}`));
    const named = workspace
        .omissions()
        .filter(({ path, kind }) => nameable.includes(kind) && isNamed((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(path)));
    const more = await Promise.all(named.map(({ path }) => searchLeftOut(path, workspace)));
    return [...files, ...more.flat()];
}
async function searchLeftOut(path, workspace) {
    const entry = await workspace.stat(path).catch(() => undefined);
    if (entry?.type === 'directory')
        return await workspace.files(path);
    return entry?.type === 'file' ? [entry] : [];
}
function found(files, matches, named) {
    return files.filter(({ path }) => matches(path)).map(({ path }) => ({ path, explicit: false, named }));
}
function normalize(argument) {
    const path = argument.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
    return path === '' ? '.' : path;
}
/** A file that the glob matches and `exclude` leaves out. */
async function excludedBy(argument, workspace) {
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)([normalize(argument)]);
    for (const { path, kind } of workspace.omissions()) {
        if (kind !== 'excluded')
            continue;
        const file = (await searchLeftOut(path, workspace)).find((one) => matches(one.path));
        if (file)
            return file.path;
    }
    return undefined;
}
function matchesNothing(format, argument, excluded) {
    const line = `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(argument)}`;
    if (excluded !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${line} matches only what "exclude" leaves out`, {
            hint: `Correct "exclude", or name the file itself: formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(excluded)}`,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${line} matches no file of the workspace`, {
        hint: 'Name a file, a folder or a glob relative to "path"; if a build makes the file, run it before this step.',
    });
}
function badLink(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} is a symlink that ${what}`, {
        hint: 'Name a file or folder in the workspace, relative to "path".',
    });
}
function byPath(left, right) {
    return left.path < right.path ? -1 : 1;
}


/***/ })

};
