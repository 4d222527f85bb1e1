export const id = 1671;
export const ids = [1671];
export const modules = {

/***/ 42881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ requirePlainGlob),
/* harmony export */   Tn: () => (/* binding */ isPlainGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs),
/* harmony export */   tp: () => (/* binding */ excludeGlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35372);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57806);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${input}" contains the extended glob ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(glob)}, which is not supported`, {
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
    const matchesAll = (names) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .matchPath */ .B)(pattern, names, (matches, name) => matches(name)).whole;
    // Most paths differ in their first or last name already.
    return (names) => first(names[0] ?? '') && last(names.at(-1) ?? '') && matchesAll(names);
}
function anyName() {
    return true;
}
/** A part that is malformed, such as `[a`, stands for itself. */
function compileName(part) {
    const wildcard = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWildcard */ .S)(part.replaceAll('[!', '[^'));
    if (!wildcard || !/[*?[\\]/.test(part))
        return (name) => name === part;
    const [start = '', end = '', ...others] = part.split('*');
    if (others.length > 0 || /[?[\\]/.test(part))
        return (name) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .matchWildcard */ .q)(wildcard, name);
    return (name) => name.length >= part.length - 1 && name.startsWith(start) && name.endsWith(end);
}


/***/ }),

/***/ 35372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ matchPath)
/* harmony export */ });
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


/***/ }),

/***/ 56360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ nearestOwnFolder),
/* harmony export */   Lq: () => (/* binding */ nearestMeaningfulFolder),
/* harmony export */   Zn: () => (/* binding */ isOwnFolder)
/* harmony export */ });
/* unused harmony export isBuildFolder */
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62780);
/** Folders whose names do not describe their content: those of builds and of the usual layouts of a project. */

/** Where builds write, and where a project keeps sources or copies of what it has built. */
const buildFolders = new Set([
    ...['target', 'dist', 'build', 'builds', 'out', 'output', 'outputs', 'pkg', 'bin', 'obj', '_obj', '_build'],
    ...['debug', 'release', 'opt', 'optimized', 'optimised', 'unoptimized', 'zig-out', 'cmakefiles'],
    ...['artifacts', 'artefacts', 'artifact', 'releases', 'generated', 'gen', 'tmp', 'temp', 'wasm'],
    ...['wasm_modules', 'lib', 'src', 'source', 'assembly', 'cmd', 'assets', 'static', 'public', 'resources'],
    ...['content', 'testdata', 'fixture', 'fixtures'],
]);
/** Below a build folder these are variants of one build; anywhere else they may be names. */
const variants = new Set([
    ...['esm', 'cjs', 'umd', 'web', 'node', 'nodejs', 'browser', 'bundler', 'deno', 'common'],
    ...['native', 'publish', 'examples', 'wasi', 'cargo', 'wasmjs', 'wasmwasi', 'productionexecutable'],
]);
const patterns = [
    /^\./,
    /^wasm(?:32|64|-gc)(?:-|$)/,
    /^(?:cmake-build|bazel|target|dist|build|out|pkg)[._-]/,
    /[._-](?:build|dist|out)$/,
    /^compilerid/,
    // A version or a hash.
    /^v?\d+(?:\.\d+)+(?:[-+.].*)?$/,
    /^v\d+$/,
    /^[0-9a-f]{16,64}$/,
];
/** True for a folder with such a name anywhere. */
function isBuildFolder(name) {
    const lower = name.toLowerCase();
    return buildFolders.has(lower) || patterns.some((pattern) => pattern.test(lower));
}
/** The nearest of these folders that is neither a build folder nor has a generic name; `names` begins with the outermost. */
function nearestMeaningfulFolder(names) {
    return names.findLast((name, at) => isOwnFolder(names, at) && !(0,_stems_js__WEBPACK_IMPORTED_MODULE_0__/* .isGenericStem */ .fu)(name));
}
/** The nearest of these folders that is no build folder; its name may be generic. */
function nearestOwnFolder(names) {
    return names.findLast((_, at) => isOwnFolder(names, at));
}
/** True when the folder at this index is no build folder; its name may be generic. */
function isOwnFolder(names, at) {
    const [name = '', ...above] = names.slice(0, at + 1).reverse();
    // Cargo names a folder below that of the target after the profile, which may have any name.
    const isProfile = /^wasm(?:32|64)-/.test(above[0] ?? '');
    const isVariant = variants.has(name.toLowerCase()) && above.some(isBuildFolder);
    return !isBuildFolder(name) && !isProfile && !isVariant;
}


/***/ }),

/***/ 20540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42881);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38570);
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62780);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _build_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56360);
/** Names: the name of an artifact, as a valid repository path. */







/**
 * The name in the content; else that of a folder, for a folder; else the product of the package that the file is; else the stem of
 * the file, or, for a generic stem, the nearest folder below the package with a meaningful name, else the package, else the top of
 * the checkout. Converted to a valid repository path. It never depends on what else was found.
 */
async function nameOf(candidate, sources) {
    const found = candidate.name ?? (await nameOutside(candidate.files[0] ?? '', sources));
    const value = repositoryPath(found.value);
    if (value)
        return { value, origin: found.origin };
    throw noRepositoryName(found, candidate.files[0]);
}
function noRepositoryName({ value, origin }, path) {
    const what = `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(value, 80)}" (${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(origin)}) cannot be converted to a repository name`;
    const hint = 'Use a name with ASCII letters or digits, of at most 200 characters';
    if (path === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', what, { hint: `${hint}.` });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)}: ${what}`, {
        hint: `${hint}, or leave it out with the input exclude: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .excludeGlob */ .tp)(path))}`,
    });
}
async function nameOutside(path, sources) {
    if (path === '.')
        return (await sources.folderName('workspace', path)) ?? { value: path, origin: 'file name' };
    if (sources.isFolder)
        return { value: (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .baseName */ .Fl)(path), origin: 'file name' };
    const { product } = sources.belonging;
    return (product ??
        fileName(path) ??
        (await nameAround(path, sources)) ?? { value: (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(path), origin: 'file name' });
}
/** wkg calls a file `<namespace>:<name>@<version>.wasm`. */
function fileName(path) {
    const stem = (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(path);
    const value = /^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/.test(stem) ? stem.replace(':', '/') : stem;
    return (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .isGenericStem */ .fu)(stem) || repositoryPath(value) === undefined
        ? undefined
        : { value, origin: 'file name' };
}
/** The name of what a file with a generic stem lies in. */
async function nameAround(path, { belonging, folderName }) {
    const { folders, packageName } = belonging;
    const origin = 'name of the folder';
    const meaningful = (0,_build_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestMeaningfulFolder */ .Lq)(folders);
    if (meaningful !== undefined)
        return { value: meaningful, origin };
    if (packageName)
        return packageName;
    const own = (0,_build_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestOwnFolder */ .Dm)(folders);
    return own === undefined ? await folderName('checkout', path) : { value: own, origin };
}
/** Characters of a name that are converted at most. */
const textLimit = 1000;
/** Lower-cased, with every run of other characters replaced by `-`; `undefined` when nothing or too much is left. */
function repositoryPath(text) {
    if (text.length > textLimit)
        return undefined;
    const segments = text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .split('/')
        .map((segment) => segment.replace(/[^a-z0-9._-]+/g, '-').replace(/^[._-]+|[._-]+$/g, ''))
        .map((segment) => segment.replace(/[._-]{2,}/g, separators))
        .filter((segment) => segment !== '');
    const path = segments.join('/');
    return path.length <= 200 && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryName */ .en)(path) ? path : undefined;
}
function separators(run) {
    return run === '__' || /^-+$/.test(run) ? run : '-';
}


/***/ }),

/***/ 32012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ defaultTags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14648);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20936);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _git_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30341);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55423);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36036);
/** Default tags: what each event publishes under which tags; only a release moves versions and aliases. */







/** The version below which every release sorts, for content that has none. */
const noVersion = '0.0.0';
/** The default tags of one artifact. Throws `invalid-reference` for a version that cannot be a tag. */
function defaultTags(sources) {
    const { trigger } = sources;
    if (trigger.kind === 'shell')
        return shellTags(sources);
    const release = trigger.kind === 'tag' ? (0,_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGitRelease */ .Tv)(trigger.tag) : undefined;
    if (release)
        return releaseTags(release, sources);
    return previewTags(previewOf(trigger), sources);
}
function shellTags(sources) {
    const { content, strictVersion, version } = sources;
    const reason = 'command line';
    if (content)
        return contentTags(content);
    if (!strictVersion || version === undefined)
        return [{ tag: (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .E)('latest'), kind: 'alias', reason }];
    return [{ tag: exactTag(version, sources), kind: 'version', reason: 'version of the content' }];
}
function contentTags(tags) {
    return tags.map((tag) => ({ tag, kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfTag */ .Au)(tag), reason: 'name in the content' }));
}
function releaseTags(release, sources) {
    const { content, strictVersion, version } = sources;
    if (content)
        return contentTags(content);
    const reason = `git tag ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(release.tag, 100)}`;
    if (!strictVersion || version === undefined)
        return versionTags(release.text, reason, sources);
    // A release candidate must not take the version that the content already has.
    if (release.version.prerelease !== '' && isFinal(version))
        return previewTags(candidateOf(release, reason), sources);
    return versionTags(version, 'version of the content', sources);
}
function isFinal(version) {
    return (0,_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSemver */ .k)(version)?.prerelease === '';
}
function candidateOf({ text, version }, reason) {
    return { tag: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .gitTagName */ .KZ)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .versionAsTag */ .hQ)(text)), prerelease: version.prerelease, kind: 'preview', reason };
}
/** The version, and for a final one its aliases. */
function versionTags(text, reason, sources) {
    const { versionsOnly } = sources;
    const exact = { tag: exactTag(text, sources), kind: 'version', reason };
    const version = (0,_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSemver */ .k)(text);
    if (version?.prerelease !== '')
        return [exact];
    const aliases = versionsOnly ? (versionsOnly.latest ? ['latest'] : []) : aliasesOf(version);
    return [exact, ...aliases.map((alias) => ({ tag: (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .E)(alias), kind: 'alias', reason }))];
}
/** Never `0`: by semver.org 4, nothing is stable between two versions of major zero. */
function aliasesOf({ major, minor }) {
    return [`${major}.${minor}`, ...(major > 0 ? [`${major}`] : []), 'latest'];
}
/** Where a consumer finds versions by tags, any replacement for `+` but its own would be another version. */
function exactTag(version, { name, strictVersion, semverTags, versionsOnly }) {
    const isExact = (strictVersion || semverTags) && !versionsOnly?.buildMetadata;
    const tag = isExact ? version : (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .versionAsTag */ .hQ)(version);
    if ((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .d)(tag))
        return tag;
    const change = tag.includes('+') ? 'version without build metadata' : 'shorter version';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `the version "${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(version)}" of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(name)} cannot be a tag`, { hint: `Publish a ${change}, or set "tags".` });
}
function previewOf(trigger) {
    switch (trigger.kind) {
        case 'tag':
            return named((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .gitTagName */ .KZ)(trigger.tag), 'other', `git tag ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(trigger.tag, 100)}`);
        case 'pull-request':
            return pullRequest(trigger.number, 'pull request');
        case 'merge-queue':
            return pullRequest(trigger.number, 'merge queue with pull request');
        case 'branch':
            return trigger.isDefault
                ? named((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .E)('edge'), 'preview', `default branch ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(trigger.branch, 100)}`)
                : named((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .branchTag */ .TY)(trigger.branch), 'preview', `branch ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(trigger.branch, 100)}`);
        case 'schedule':
            return named((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .E)('nightly'), 'preview', 'schedule');
        case 'event':
            return named((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .E)('edge'), 'preview', 'event without a ref');
    }
}
function named(tag, kind, reason) {
    return { tag, prerelease: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prereleaseIdentifier */ .Yx)(tag), kind, reason };
}
function pullRequest(number, what) {
    const reason = `${what} ${number}`;
    return { tag: (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .E)(`pr-${number}`), prerelease: `pr.${number}`, kind: 'preview', reason };
}
function previewTags(preview, sources) {
    const { content, versionsOnly, version } = sources;
    const { tag, kind, reason } = preview;
    if (content)
        return content.map((one) => contentPreview(one, preview));
    if (!versionsOnly)
        return [{ tag, kind, reason }];
    const text = prereleaseOf(version ?? noVersion, preview.prerelease);
    return [{ tag: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .legalTag */ .a5)(text) ?? exactTag(text, sources), kind: 'preview', reason }];
}
/** A pre-release of a version, or a further one of a pre-release: `1.4.0-pr.42`, `1.4.0-rc.1.pr.42`. */
function prereleaseOf(version, added) {
    const core = version.replace(/\+.*/, '');
    return `${core}${core.includes('-') ? '.' : '-'}${added}`;
}
/** A name in a layout stays, unless it is a version or an alias, which this event must not move. */
function contentPreview(tag, preview) {
    const kind = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfTag */ .Au)(tag);
    const reason = `${preview.reason}, name in the content`;
    if (kind === 'other')
        return { tag, kind, reason };
    if (tag === 'latest')
        return { tag: preview.tag, kind: 'preview', reason };
    const text = kind === 'version' ? prereleaseOf(tag, preview.prerelease) : `${tag}-${preview.tag}`;
    return { tag: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .legalTag */ .a5)(text) ?? preview.tag, kind: 'preview', reason };
}


/***/ }),

/***/ 30341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ parseGitRelease),
/* harmony export */   ad: () => (/* binding */ selectReleased),
/* harmony export */   n4: () => (/* binding */ findNamed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20936);
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62780);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20540);
/** Git tags of releases: the version of `v1.2.3`, and the artifact and version of `cart/v1.2.3`. */





/** Reads `v1.2.3`, `cart/v1.2.3`, `cart-v1.2.3` and `cart@1.2.3`; `undefined` for a git tag without a full version. */
function parseGitRelease(tag) {
    const own = versionOf(tag.replace(/^v(?=\d)/, ''));
    if (own)
        return { tag, ...own };
    for (const separator of tag.matchAll(/[/@]v?|-v/g)) {
        const artifact = tag.slice(0, separator.index);
        const found = versionOf(tag.slice(separator.index + separator[0].length));
        if (artifact !== '' && found)
            return { tag, ...found, artifact };
    }
    return undefined;
}
function versionOf(text) {
    const version = (0,_semver_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSemver */ .k)(text);
    return version && { text, version };
}
/**
 * The artifacts that a release publishes: all of them, or the one that the git tag names and what that one includes. An exact name
 * comes first, see `findNamed`. Throws `input` when there is none or several, with their names.
 */
function selectReleased(artifacts, release) {
    if (release.artifact === undefined)
        return artifacts;
    const found = findNamed(artifacts, release.artifact);
    if (new Set(found.map(({ artifact }) => artifact.name)).size === 1)
        return withNeeded(found, artifacts);
    throw unknownName(release, found.length > 0 ? found : artifacts, found.length > 0);
}
/**
 * The artifacts that a name means; none or several when it is not clear. The name of an artifact comes before its last segment, and
 * both before the stem of its file and the folder that it lies in, since a generic file such as `app.wasm` is called otherwise.
 */
function findNamed(artifacts, wanted) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(wanted);
    const calledSo = (read) => artifacts.filter(({ artifact, names }) => [artifact.name, names.detected].some((name) => read(name) === read(path ?? '')));
    const ofFile = (is) => artifacts.filter(({ artifact }) => artifact.files?.slice(0, 1).some(is));
    const folder = `${wanted.replace(/^\/+|\/+$/g, '')}/`;
    const ways = [
        () => calledSo((name) => name),
        () => calledSo(lastSegment),
        () => ofFile((file) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)((0,_stems_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(file)) === path),
        () => ofFile((file) => `${file}/`.startsWith(folder)),
    ];
    for (const way of ways) {
        const found = way();
        if (found.length > 0)
            return found;
    }
    return [];
}
function lastSegment(path) {
    return path.split('/').at(-1);
}
function withNeeded(found, all) {
    const names = new Set(found.map(({ artifact }) => artifact.name));
    for (const name of names)
        for (const { artifact } of all)
            if (artifact.name === name)
                for (const needed of artifact.needs ?? [])
                    names.add(needed);
    return all.filter(({ artifact }) => names.has(artifact.name));
}
function unknownName({ tag, artifact = '' }, named, isAmbiguous) {
    const names = [...new Set(named.map(({ artifact }) => artifact.name))].join(', ');
    const what = isAmbiguous ? 'means several artifacts' : 'means no artifact of this run';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `the git tag ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(tag)} releases "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(artifact, 80)}", which ${what}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(names)}`, {
        hint: 'Begin the git tag with one of these names, or say which tags to give every artifact: tags: 1.2.3',
    });
}


/***/ }),

/***/ 55423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ kindOfTag),
/* harmony export */   _r: () => (/* binding */ tagKinds),
/* harmony export */   hQ: () => (/* binding */ versionAsTag)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20936);
/** Kinds of tags: whether a tag names one version, moves with releases, or shows work that is not released. */

const tagKinds = ['version', 'alias', 'preview', 'other'];
/** Numbers of more digits are dates, such as the git tag `20240115`. */
const alias = /^(?:latest|v?(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4}))?)$/;
const preview = /^(?:edge|nightly|pr-\d+|branch-.+)$/;
/** The kind of a tag of which only the text is known. */
function kindOfTag(tag) {
    if (isVersionTag(tag))
        return 'version';
    if (alias.test(tag))
        return 'alias';
    return preview.test(tag) ? 'preview' : 'other';
}
/** True for a semantic version, also with `v`, and with `_` where the version has `+`. */
function isVersionTag(tag) {
    return (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemver */ .k)(tag.replace(/^v/, '').replace('_', '+')) !== undefined;
}
/** A semantic version as a tag: `_` stands for `+`, which tags cannot contain (helm pkg/registry/reference.go). */
function versionAsTag(version) {
    return version.replaceAll('+', '_');
}


/***/ }),

/***/ 36036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ gitTagName),
/* harmony export */   TY: () => (/* binding */ branchTag),
/* harmony export */   Yx: () => (/* binding */ prereleaseIdentifier),
/* harmony export */   a5: () => (/* binding */ legalTag)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76198);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14648);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55423);
/** Names as tags: branches and git tags become tags that are legal and are neither a version, an alias nor a tag of an event. */



const lengthLimit = 128;
const hashLength = 8;
/**
 * Replaces each run of illegal characters by `-` and removes what a tag cannot begin with; a longer text than a tag may have ends
 * with a hash of the whole text, so that two long names stay apart. `undefined` when nothing is left.
 */
function legalTag(text) {
    const legal = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '');
    if (legal === '')
        return undefined;
    if (legal.length <= lengthLimit)
        return (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .E)(legal);
    return (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .E)(`${legal.slice(0, lengthLimit - hashLength - 1)}-${shortHash(text)}`);
}
function shortHash(text) {
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedDigest */ .nz)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(Buffer.from(text))).slice(0, hashLength);
}
/** The tag of a branch: its name, or `branch-<name>` when the name has a meaning as a tag. */
function branchTag(branch) {
    return nameTag('branch', branch, isReserved);
}
/**
 * The tag for a git tag that is no full version: its name with `_` for `+`, or `tag-<name>`. `v2` is left as it is, and no
 * replacement makes a version of what is none: `v1.4/linux` becomes `v1.4_linux`, not a pre-release of 1.4.
 */
function gitTagName(gitTag) {
    const text = gitTag.replaceAll('+', '_');
    const isMisread = /^v?\d+(?:\.\d+){0,2}[^\w.-]/.test(text);
    const name = isMisread ? text.replace(/[^A-Za-z0-9._-]+/g, '_') : text;
    return nameTag('tag', name, (tag) => isReserved(tag) && !/^v\d+(?:\.\d+)?$/.test(tag));
}
function nameTag(prefix, name, isTaken) {
    const tag = legalTag(name);
    if (tag === undefined)
        return (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .E)(`${prefix}-${shortHash(name)}`);
    return isTaken(tag) ? (legalTag(`${prefix}-${tag}`) ?? tag) : tag;
}
/**
 * True for what this program gives a meaning: versions, aliases, `edge`, `nightly`, `pr-<number>`, and `sha256-…`, which lists
 * referrers (distribution-spec v1.1, "Referrers Tag Schema"). With the prefix that keeps such a name apart, too.
 */
function isReserved(name) {
    const bare = name.replace(/^(?:(?:branch|tag)-)+/, '');
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfTag */ .Au)(bare) !== 'other' || /^sha(?:256|512)-/.test(bare);
}
/** A tag as one identifier of a semantic pre-release: letters, digits and `-`, and not only digits. */
function prereleaseIdentifier(tag) {
    const identifier = tag.replace(/[^0-9A-Za-z-]+/g, '-');
    return /^\d+$/.test(identifier) ? `branch-${identifier}` : identifier;
}


/***/ }),

/***/ 45586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nu: () => (/* binding */ destinationsOf),
  We: () => (/* binding */ layoutFolders),
  O4: () => (/* binding */ printTag),
  j$: () => (/* binding */ registryHosts),
  Ub: () => (/* binding */ repositoriesOf)
});

// EXTERNAL MODULE: ./.build/input-list.js
var input_list = __webpack_require__(70583);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foreign-text.js
var foreign_text = __webpack_require__(49100);
// EXTERNAL MODULE: ./.build/oci/host.js
var oci_host = __webpack_require__(82724);
;// CONCATENATED MODULE: ./.build/release/known-registries.js
/** Registries that many people use: their hosts, and other names by which they are meant. */

/** Registries in which every repository belongs to an owner. */
const ownerHosts = [
    'ghcr.io',
    'quay.io',
    'registry.gitlab.com',
    'public.ecr.aws',
    oci_host/* dockerHub */.UD,
];
/** `<owner>/` for a registry in which every repository belongs to an owner, else nothing. */
function ownerOf(name) {
    return ownerHosts.includes((0,oci_host/* registryName */.jT)(name)) ? '<owner>/' : '';
}
/** Words that people write for the host of a registry. */
const hostWords = new Map([
    ['ghcr', 'ghcr.io'],
    ['github', 'ghcr.io'],
    ['gitlab', 'registry.gitlab.com'],
    ['quay', 'quay.io'],
    ['gcr', 'gcr.io'],
    ['docker', oci_host/* dockerHub */.UD],
    ['dockerhub', oci_host/* dockerHub */.UD],
]);
/** Registries that belong to a site for code. */
const registriesOfSites = new Map([
    ['github.com', 'ghcr.io'],
    ['www.github.com', 'ghcr.io'],
    ['docker.pkg.github.com', 'ghcr.io'],
    ['gitlab.com', 'registry.gitlab.com'],
]);
/** Hosts of the API of Docker Hub. */
const apiHosts = new Map([
    ['index.docker.io', 'docker.io'],
    ['registry-1.docker.io', 'docker.io'],
    ['registry.hub.docker.com', 'docker.io'],
]);

;// CONCATENATED MODULE: ./.build/release/foreign-targets.js
/** Lines of `to` that are no target: what each was meant to be, in the notation of which tool. */




/** Why a line is no target, before its reference is parsed. */
function foreignTarget(text) {
    const notations = [
        spelling,
        exporter,
        markdown,
        tagNotExpanded,
        several,
        spaced,
        foreign_text/* slip */.xV,
        credentials,
        gitRemote,
        scheme,
        webPage,
        transport,
        path,
    ];
    for (const recognise of notations) {
        const problem = recognise(text);
        if (problem)
            return problem;
    }
    return undefined;
}
/** `{{name}}`, `${name}`, `$name`, `<name>`, `%name%` and `{ name }`. */
const misspelt = /\$?\{\{?\s*(name|format)\s*\}?\}|<(name|format)>|%(name|format)%|\$(name|format)\b/gi;
function spelling(text) {
    const instead = text.replace(misspelt, (_, ...names) => {
        const name = names.slice(0, 4).find((one) => one !== undefined) ?? '';
        return `{${name.toLowerCase()}}`;
    });
    if (instead === text || instead.toLowerCase() === text.toLowerCase())
        return undefined;
    return { what: 'and placeholders are written {name} and {format}', instead: [instead] };
}
/** `type=oci,dest=out` and `type=image,name=ghcr.io/acme/app`, as docker buildx names outputs. */
function exporter(text) {
    if (!/^(?:type|dest|name|ref)=/.test(text))
        return undefined;
    const options = new Map(text.split(',').map((option) => option.split(/=(.*)/s)));
    const folder = options.get('dest');
    return {
        what: 'which is an output of docker buildx',
        instead: [
            folder === undefined
                ? (options.get('name') ?? options.get('ref') ?? '<registry>/<owner>/{name}')
                : `oci:${relativeFolder(folder.replace(/\.(?:tar|tgz)$/, ''))}`,
        ],
    };
}
/** `[text](url)` and `<url>`. */
function markdown(text) {
    const found = /^\[([^\][]+)\]\([^()]*\)$|^<([^<>\s]*[./][^<>\s]*)>$/.exec(text)?.slice(1);
    const instead = found?.find((one) => one !== undefined);
    return instead === undefined ? undefined : { what: 'which is a link of Markdown', instead: [instead] };
}
/** A tag that nothing has expanded. */
function tagNotExpanded(text) {
    const [, base = '', tag = ''] = /^([^/]*\/[^:]*):(\$\{\{[^{}]*\}\}|\$\{?\w+\}?)$/.exec(text) ?? [];
    if (tag === '')
        return undefined;
    return {
        what: 'which has a tag',
        instead: [base],
        hint: 'Give the tag in "tags"',
        others: { tags: (0,foreign_text/* unexpanded */.JV)(tag)?.instead ?? [tag] },
    };
}
const targetStart = /^(?:oci:|\.{0,2}\/|[a-z]+:\/\/|[^\s/]+\/)/i;
const namedStart = /^(?:oci:|\.{0,2}\/|[a-z]+:\/\/|localhost\b|[^\s/]*[.:][^\s/]*\/)/i;
/** A folder may have spaces and commas, a reference has none. */
function several(text) {
    if (text.startsWith('[::') || /^\[[0-9a-f:]+\]/i.test(text))
        return undefined;
    const isFolder = /^oci:/i.test(text);
    const parts = isFolder ? text.split(/[\s,;]+(?=oci:|[a-z0-9-]+\.[a-z0-9.-]+[:/])/i) : (0,input_list/* separated */.Ci)(text);
    const areTargets = parts.every((part) => targetStart.test(part));
    // White space may also belong to a name.
    const isList = /[,;|]/.test(text) || parts.slice(1).every((part) => namedStart.test(part));
    if (parts.length > 1 && areTargets && isList)
        return { what: 'which is several targets', instead: parts, hint: 'Write one target per line' };
    const [only] = parts;
    return only !== undefined && parts.length === 1 && only !== text && !isFolder
        ? { what: 'and a target has no separators', instead: [only] }
        : undefined;
}
/** White space around a slash, and flags of another tool behind the reference. */
function spaced(text) {
    if (text.startsWith('oci:'))
        return undefined;
    const [reference = '', flags] = text.split(/\s+(?=--?[a-z])/i);
    if (flags !== undefined)
        return { what: 'which has flags', instead: [reference] };
    const compact = text.replace(/\s*\/\s*/g, '/');
    return compact === text ? undefined : { what: 'and a reference has no white space', instead: [compact] };
}
const suffix = /^(?:[a-z0-9]+:[0-9a-f]*|v?\d[\w.+-]*|latest)$/i;
/** Everything before an `@` may be a secret, unless a digest or a version follows. */
function credentials(text) {
    const at = text.lastIndexOf('@');
    const after = text.slice(at + 1);
    if (at < 0 || /^oci:(?!\/\/)/.test(text) || /^(?:ssh:\/\/)?git@/.test(text))
        return undefined;
    // A scope of npm begins with the character.
    if (at === 0 || text[at - 1] === '/')
        return undefined;
    const isReference = /^(?:[a-z]+:\/\/)?[^/:@]+(?::\d{1,5})?\//i.test(text) && !after.includes('/');
    if (isReference || suffix.test(after))
        return undefined;
    return {
        what: 'and they belong in "username" and "password"',
        shown: 'a reference with credentials',
        instead: [after],
        hint: 'Leave them out, and change them if anybody has seen them',
    };
}
function gitRemote(text) {
    const [, host = '', path = ''] = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(text) ?? [];
    if (host === '')
        return undefined;
    const what = 'which is a git remote';
    const registry = ownerOf(host) === '' ? registriesOfSites.get(host) : host;
    return {
        what,
        instead: [`${registry ?? '<registry>'}/${path.toLowerCase()}/{name}`],
        hint: 'Name a registry',
    };
}
function scheme(text) {
    const [, name = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$|$/i.exec(text.replace(/^(https?:)\/?(?!\/)/i, '$1//')) ?? [];
    if (name === '')
        return undefined;
    const lower = name.toLowerCase();
    if (['file', 'dir', 'layout', 'oci-layout'].includes(lower))
        return { what: 'and a folder has no scheme', instead: [`oci:${rest}`] };
    if (!['oci', 'docker', 'http', 'https', 'registry'].includes(lower))
        return {
            what: `and ${lower} is not supported`,
            instead: ['<registry>/<owner>/{name}'],
            hint: 'Name a registry, or a folder as oci:./out',
        };
    const host = rest.replace(/\/.*$/, '').toLowerCase();
    const isPlain = lower === 'http' && !/^(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/.test(host);
    return {
        what: 'and a registry has no scheme',
        instead: [rest],
        ...(isPlain && { others: { 'plain-http': [host] } }),
    };
}
/** Pages of a site, as the address bar of a browser shows them. */
function webPage(text) {
    const [, host = '', rest = ''] = /^([^/]+)\/(.+?)(?:\.git)?\/?$/.exec(text.toLowerCase()) ?? [];
    const page = 'which is a page and not a registry';
    const registry = registriesOfSites.get(host);
    if (registry !== undefined) {
        const owner = /^(?:orgs|users)\/([^/]+)/.exec(rest)?.[1];
        const repository = owner ?? rest.split('/').slice(0, 2).join('/');
        return { what: page, instead: [`${registry}/${repository}${rest.includes('{name}') ? '' : '/{name}'}`] };
    }
    const api = /^v[12]\/(.*)$/.exec(rest)?.[1];
    if (api !== undefined && host.includes('.'))
        return { what: 'which is a URL of its API', instead: [`${apiHosts.get(host) ?? host}/${api}`] };
    const hub = /^(?:r|u|repository\/docker)\/(.+)$/.exec(rest)?.[1];
    if (host === 'hub.docker.com' && hub !== undefined)
        return { what: page, instead: [`docker.io/${hub}`] };
    const quay = host === 'quay.io' ? /^repository\/(.+\/.+)$/.exec(rest)?.[1] : undefined;
    return quay === undefined ? undefined : { what: page, instead: [`quay.io/${quay}`] };
}
/** containers-transports(5), and prefixes of other tools; `registry:5000/app` is a host with its port. */
function transport(text) {
    const [, name = '', rest = ''] = /^(docker|docker-daemon|docker-archive|oci-archive|oci-layout|containers-storage|dir|layout|tar|registry|oci):(?!\d{1,5}(?:\/|$))(.*)$/i.exec(text) ?? [];
    if (name === '' || text.startsWith('oci:'))
        return undefined;
    const what = name.toLowerCase() === 'oci' ? 'and the prefix is written oci:' : `and ${name}: is not supported`;
    if (/^(?:docker|registry)$/i.test(name))
        return { what, instead: [rest] };
    const folder = rest.replace(/\.(?:tar|tgz|tar\.gz)(?=:|$)/, '').replace(/:[^:/]*$/, '');
    const isFolder = /^(?:\.{0,2}\/|[\w.{}-]+$)/.test(folder);
    return {
        what,
        instead: [`oci:${isFolder ? relativeFolder(folder) : './out'}`],
        hint: 'Write an image layout',
    };
}
/** The host of a registry where a folder is expected. */
const registryHost = /^(?:localhost|[\w-]+(?:\.[\w-]+)*\.(?:ai|aws|cloud|cn|com|de|dev|eu|io|net|org))(?::\d{1,5})?\/.|^[\w.-]+:\d{2,5}\/./i;
/** A folder without `oci:`, also as Windows and shells write it. */
function path(text) {
    if (!/^(?:\.{0,2}[\\/]|~|\.{1,2}$|[A-Za-z]:[\\/])|\\/.test(text) || text.startsWith('oci:'))
        return undefined;
    const forward = text.replace(/\\+/g, '/');
    if (forward !== text && registryHost.test(forward))
        return { what: 'and a reference has forward slashes', instead: [forward] };
    return { what: 'which is a folder without "oci:"', instead: [`oci:${relativeFolder(text)}`] };
}
/** Begins with `./` unless it is absolute, and has forward slashes and no home folder. */
function relativeFolder(text) {
    const plain = text
        .replace(/\\+/g, '/')
        .replace(/\/+$/, '')
        .replace(/^~(?:\/|$)/, '');
    if (plain === '' || /^\.{1,2}$/.test(plain))
        return './out';
    return /^(?:\/|\.{1,2}\/|[A-Za-z]:\/)/.test(plain) ? plain : `./${plain}`;
}
/** Why the folder of `oci:<folder>` cannot be meant. */
function layoutProblem(text) {
    const folder = text.slice('oci:'.length);
    if (folder === '')
        return { what: 'without a folder', instead: ['oci:./out'] };
    if (folder.startsWith('//'))
        return { what: 'which is not a folder', instead: [folder.replace(/^\/+/, '')] };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(folder))
        return { what: 'which is a URL and not a folder', instead: ['oci:./out'] };
    if (folder !== folder.trim())
        return { what: 'with white space before the folder', instead: [`oci:${folder.trim()}`] };
    const inner = (0,foreign_text/* unquoted */.qZ)(folder);
    if (inner !== undefined)
        return { what: 'and the quotes are part of it', instead: [`oci:${inner}`] };
    if (/^~(?:\/|$)/.test(folder))
        return {
            what: 'and nothing expands "~"',
            instead: [`oci:${relativeFolder(folder)}`],
            hint: 'Name the folder in full',
        };
    if (registryHost.test(folder))
        return {
            what: 'which is a folder with the name of a registry',
            instead: [folder],
            hint: 'Leave "oci:" out for the registry, or begin the folder with "./"',
        };
    // Where the separator is a slash, a backslash would be a character of the folder's name.
    if (external_node_path_.sep === '/' && /\\/.test(folder))
        return { what: 'and a folder has forward slashes', instead: [`oci:${relativeFolder(folder)}`] };
    return layoutSuffix(folder);
}
/** `oci:<folder>:<tag>`, as skopeo has it, and an archive in place of the folder. */
function layoutSuffix(folder) {
    const [, before = '', tag = ''] = /^(.{2,}):([A-Za-z0-9_][\w.-]{0,127})$/.exec(folder) ?? [];
    if (tag !== '')
        return {
            what: 'which has a tag',
            instead: [`oci:${before}`],
            hint: 'Give the tag in "tags"',
            others: { tags: [tag] },
        };
    const withoutExtension = folder.replace(/\.(?:tar|tgz|tar\.gz)$/i, '');
    return withoutExtension !== folder
        ? { what: 'and a layout is written as a folder', instead: [`oci:${withoutExtension}`] }
        : undefined;
}

;// CONCATENATED MODULE: ./.build/release/references.js
/** Registry references in `to`: their host, their repository and their placeholders, and what is wrong with each. */






/** Why a reference cannot receive the artifacts; `names` are theirs. */
function referenceProblem(text, names) {
    return (packageName(text) ??
        references_suffix(text) ??
        otherSuffix(text) ??
        placeholder(text) ??
        brace(text) ??
        withoutHost(text) ??
        host(text) ??
        repository(text) ??
        owner(text, names) ??
        tooDeep(text) ??
        tooLong(text, names) ??
        tooFew(text, names));
}
/** `acme:app@1.0.0`, as wkg names packages. */
function packageName(text) {
    const [, namespace = '', name = '', version = ''] = /^([a-z][a-z0-9-]*):([a-z][a-z0-9-/]*)(?:@(\d[\w.+-]*))?$/.exec(text) ?? [];
    if (name === '' || (version === '' && !/^[a-z0-9-]+:[a-z][a-z-]*$/.test(text)))
        return undefined;
    return {
        what: 'which is a package name and not a reference',
        instead: [`<registry>/${namespace}/{name}`],
        hint: 'Name the registry and the repository',
        ...(version !== '' && { others: { tags: [version.replace(/\+/g, '_')] } }),
    };
}
/** A tag, a version or a digest at the end. */
function references_suffix(text) {
    const slash = text.lastIndexOf('/');
    const at = text.indexOf('@', slash + 1);
    const beforeDigest = at < 0 ? text : text.slice(0, at);
    const colon = beforeDigest.lastIndexOf(':');
    const hasTag = colon > slash && slash >= 0;
    const base = hasTag ? beforeDigest.slice(0, colon) : beforeDigest;
    if (base === text)
        return undefined;
    const found = hasTag ? beforeDigest.slice(colon + 1) : text.slice(at + 1);
    const isDigest = !hasTag && /^sha(?:256|512)(?::|$)/i.test(found);
    const what = isDigest ? 'which has a digest' : 'which has a tag';
    if (isDigest || found === '')
        return { what, instead: [base] };
    if (/[{}]/.test(found))
        return {
            what,
            instead: [base],
            hint: 'Leave the tag out; by default it is the version of the git tag',
        };
    return {
        what,
        instead: [base],
        hint: 'Give the tag in "tags"',
        // As a version becomes a tag.
        others: { tags: (0,input_list/* separated */.Ci)(found.replace(/\+/g, '_')) },
    };
}
/** A tag with a slash, as a branch has it, and a version behind `=` or white space. */
function otherSuffix(text) {
    const [, base = '', branch] = /^([^/]*\/[^:]*):([^:{}]*\/[^:{}]*)$/.exec(text) ?? [];
    const [, before = base, version] = /^([^\s=?#]+\/[^\s=?#]+)(?:\s+|\s*={1,2}\s*)(v?\d[\w.+-]*|latest)$/.exec(text) ?? [];
    const tag = branch?.replace(/\//g, '-').replace(/^-+|-+$/g, '') ?? version;
    if (tag === undefined || tag === '')
        return undefined;
    return {
        what: branch === undefined ? 'which has a version' : 'which has a tag, and a tag has no slash',
        instead: [before],
        hint: 'Give the tag in "tags"',
        others: { tags: [tag] },
    };
}
/** What other tools fill in; the repository of a workflow is an expression there. */
const expressions = {
    owner: '$' + '{{ github.repository_owner }}',
    org: '$' + '{{ github.repository_owner }}',
    repository: '$' + '{{ github.repository }}',
    repo: '$' + '{{ github.event.repository.name }}',
    branch: '',
    tag: '',
    version: '',
    sha: '',
};
const known = ['name', 'format'];
/** A placeholder that is not replaced. */
function placeholder(text) {
    const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
    const [first] = unknown.filter((name) => !known.includes(name.toLowerCase()));
    if (first === undefined)
        return undefined;
    const near = (0,_build_text/* nearest */.pA)(first, known);
    const meant = near === undefined ? (expressions[first.toLowerCase()] ?? '') : `{${near}}`;
    const replaced = text
        .replaceAll(`{${first}}`, meant)
        .replace(/\/{2,}|\/$/g, (slashes) => (slashes.length > 1 ? '/' : ''));
    return {
        what: `and the placeholder {${(0,_build_text/* printable */.g$)(first, 40)}} is not known`,
        instead: [replaced],
        hint: meant.includes('${{')
            ? 'Use {name} and {format}, or an expression of the workflow'
            : 'Use {name} and {format}',
    };
}
/** A placeholder with one of its braces. */
function brace(text) {
    if (!/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')))
        return undefined;
    const whole = text
        .replace(/\{+(name|format)\}*/gi, (_, name) => `{${name.toLowerCase()}}`)
        .replace(/(?<![{\w])(name|format)\}+/gi, (_, name) => `{${name.toLowerCase()}}`);
    const isWhole = !/[{}]/.test(whole.replace(/\{[^{}]*\}/g, ''));
    return {
        what: 'and placeholders are written {name} and {format}',
        instead: [isWhole ? whole : text.replace(/[{}]/g, '')],
    };
}
/** Words of YAML and of other languages for a value that is none. */
const noValue = /^(?:true|false|yes|no|on|off|none|null|nil|undefined)$/i;
/** The whole path of a repository is missing, or everything before it. */
function withoutHost(text) {
    const [first = '', ...rest] = text.split('/');
    if (rest.length > 0)
        return undefined;
    if (/\.(?:gz|json|tar|tgz|wasm|ya?ml|zip)$/i.test(first))
        return { what: 'which is a file', instead: ['oci:./out'], hint: 'Name a folder or a registry' };
    if (noValue.test(first))
        return {
            what: 'which is no target',
            instead: [],
            hint: 'Leave "to" out for the default target, or publish nothing with "dry-run"',
        };
    const colon = /:\d{1,5}$/.test(first);
    if ((0,oci_host/* isHost */.jU)(first) && (/[.[]/.test(first) || colon || first === 'localhost'))
        return { what: 'which is a host without a repository', instead: [`${first}/${ownerOf(first)}{name}`] };
    const [name = '', tag] = first.split(':');
    const what = 'which has no host and no owner';
    if (name.includes('{') || tag !== undefined)
        return {
            what,
            instead: [`<registry>/<owner>/${name || '{name}'}`],
            hint: 'Name the registry and the owner',
            ...(tag && { others: { tags: [tag] } }),
        };
    return {
        what,
        instead: [`oci:./${/\w/.test(name) ? name : 'out'}`],
        hint: 'Name the registry and the owner before it, or write it as a folder',
    };
}
/** Repositories of Docker Hub have two segments, also those that are named without the host. */
function tooDeep(text) {
    const [first = '', ...rest] = text.split('/');
    const isNamed = (0,oci_host/* beginsWithHost */.R4)(text);
    if (isNamed && (0,oci_host/* registryName */.jT)(first) !== oci_host/* dockerHub */.UD)
        return undefined;
    const [owner = '', ...below] = isNamed ? rest : [first, ...rest];
    if (below.length < 2)
        return undefined;
    const host = hostWords.get(first.toLowerCase());
    return {
        what: isNamed
            ? 'and a repository of Docker Hub has two segments'
            : 'which has no host, and a repository of Docker Hub has two segments',
        instead: [
            isNamed ? `${first}/${owner}/${below.join('-')}` : [host ?? `<registry>/${first}`, ...rest].join('/'),
        ],
        ...(!isNamed && host === undefined && { hint: 'Name the registry' }),
    };
}
function host(text) {
    const [first = '', ...rest] = text.split('/');
    const isNamed = first.includes('.') || first.includes(':') || first === 'localhost';
    if (!isNamed || (0,oci_host/* isHost */.jU)(first))
        return undefined;
    const [name = '', part = ''] = first.split(':');
    const isSeparated = (0,oci_host/* isHost */.jU)(name) && name !== '' && part !== '' && !/^\d+$/.test(part);
    return {
        what: `and ${(0,_build_text/* printable */.g$)(`"${first}"`, 80)} is not a host`,
        instead: [isSeparated ? [name, part, ...rest].join('/') : ['<registry>', ...rest].join('/')],
    };
}
/** The path of the repository, in which each placeholder stands for a valid name. */
function repository(text) {
    const segments = text.split('/');
    const isNamed = /[.:]/.test(segments[0] ?? '') || segments[0] === 'localhost';
    const path = segments.slice(isNamed ? 1 : 0).join('/');
    const filled = path.toLowerCase().replaceAll(/\{(?:name|format)\}/g, 'x');
    if ((0,reference/* isRepositoryName */.en)(filled))
        return undefined;
    const tidy = tidyPath(path);
    const prefix = isNamed ? `${segments[0]}/` : '';
    if (tidy === '')
        return { what: 'which has no repository', instead: [`${prefix}${ownerOf(segments[0] ?? '')}{name}`] };
    const isUnfinished = path.endsWith('/') && !path.includes('{name}');
    return {
        what: reasonOf(path),
        instead: [isUnfinished ? `${prefix}${tidy}/{name}` : prefix + tidy],
        ...(/^\/|\/\//.test(path) && { hint: 'Write it whole (is an expression empty?)' }),
    };
}
function reasonOf(path) {
    if (path.endsWith('/'))
        return 'which ends with a slash';
    if (/^\/|\/\//.test(path))
        return 'which has an empty segment';
    const [character] = /[^A-Za-z0-9._\-/{}]/u.exec(path) ?? [];
    return character === undefined
        ? 'and a segment of a repository begins and ends with a letter or a digit'
        : `and a repository has no ${(0,foreign_text/* characterName */.pp)(character)}`;
}
/** Every segment with what is not allowed replaced by `-`. */
function tidyPath(path) {
    return path
        .replace(/[?#].*$/, '')
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .split('/')
        .map((segment) => segment.replace(/[^a-z0-9._\-{}]+/g, '-').replace(/^[._-]+|[._-]+$/g, ''))
        .map((segment) => segment.replace(/[._-]{2,}/g, (run) => (/^(?:__|-+)$/.test(run) ? run : '-')))
        .filter((segment) => segment !== '')
        .join('/');
}
function owner(text, names) {
    const [first = '', ...rest] = text.split('/');
    if (rest.length !== 1 || !(0,oci_host/* beginsWithHost */.R4)(text) || ownerOf(first) === '')
        return undefined;
    if (rest[0]?.includes('{name}') && names.every((name) => name.includes('/')))
        return undefined;
    const isWord = !rest[0]?.includes('{');
    return {
        what: 'and a repository of this registry has an owner',
        instead: [isWord ? `${text}/{name}` : `${first}/<owner>/${rest[0]}`],
    };
}
/** Registries and clients store host and name in 255 characters (distribution-spec v1.1, "Pulling manifests"). */
function tooLong(text, names) {
    const longest = Math.max(0, ...names.map((name) => text.replaceAll('{name}', name).length));
    if (longest <= 255)
        return undefined;
    return {
        what: `which has ${longest} characters, and 255 are allowed`,
        hint: 'Shorten it',
        instead: [`${text.split('/', 1)[0]}/<owner>/{name}`],
    };
}
const shownNames = 10;
/** A repository can receive one artifact only, unless its name contains that of the artifact. */
function tooFew(text, names) {
    if (/\{name\}/i.test(text) || names.length <= 1)
        return undefined;
    const more = names.length > shownNames ? [`and ${names.length - shownNames} more`] : [];
    return {
        shown: 'one repository',
        what: `and there are ${names.length} artifacts: ${[...names.slice(0, shownNames), ...more].join(', ')}`,
        instead: [withName(text)],
    };
}
/** The reference with the name of the artifact at its end, which on Docker Hub is a part of the last segment. */
function withName(text) {
    const base = text.replace(/\/+$/, '');
    if (base.includes('{name}'))
        return base;
    const isHub = (0,oci_host/* registryName */.jT)(base.split('/', 1)[0] ?? '') === oci_host/* dockerHub */.UD || !(0,oci_host/* beginsWithHost */.R4)(base);
    const count = base.split('/').length - ((0,oci_host/* beginsWithHost */.R4)(base) ? 1 : 0);
    return isHub && count >= 2 && !base.includes('<') ? `${base}-{name}` : `${base}/{name}`;
}

;// CONCATENATED MODULE: ./.build/release/destinations.js
/** Destinations: where each artifact of a plan is published, from the `to` input. */





const layoutPrefix = 'oci:';
/** Folders of image layouts in `to`, which the search for artifacts skips. */
function layoutFolders(to) {
    return to.filter(isLayout).map((text) => text.slice(layoutPrefix.length));
}
/** Registry hosts in `to`; a line that is not a target names none. */
function registryHosts(to) {
    const read = readTarget([{ name: 'owner/name' }]);
    const references = to.filter((text) => !isLayout(text) && 'value' in read(text));
    return [
        ...new Set(references.map((text) => repositoryOf(text, { name: 'owner/name', format: 'format' }).host)),
    ];
}
/** The registry repositories that `to` gives an artifact, as `host/name`. */
function repositoriesOf(values, to) {
    return to.filter((text) => !isLayout(text)).map((text) => (0,reference/* printRepository */.mK)(repositoryOf(text, values)));
}
/** `repository:tag`; for a layout, with the name that the tag has in `index.json`. */
function printTag({ repository, location }, tag) {
    return `${repository}:${location.kind === 'layout' ? `${location.name}-${tag}` : tag}`;
}
/**
 * Each artifact with a destination for each `to`; two of them may still have the same tag in one repository (`collisionsOf`).
 * Throws `input` for a line that is not a target or could not receive all artifacts. `note` receives one line for each lower-cased
 * reference; `isGiven` tells for which inputs no value is proposed.
 */
function destinationsOf(artifacts, to, note, isGiven = () => false) {
    const complete = (line) => completed(line, artifacts.length);
    (0,input_list/* readList */.LD)(to, readTarget(artifacts), { name: 'to', isGiven, complete });
    for (const text of to.filter((each) => !isLayout(each) && each.toLowerCase() !== each))
        note(`"to" is lower-cased to ${(0,_build_text/* printable */.g$)(text.toLowerCase())}`);
    return artifacts.map((artifact, position) => {
        const destinations = to.map((text) => destinationOf(text, artifact));
        // References that differ only in case are the same destination.
        const distinct = new Map(destinations.map((destination) => [destination.repository, destination]));
        return { artifact, position, destinations: [...distinct.values()] };
    });
}
function isLayout(text) {
    return text.startsWith(layoutPrefix);
}
/** Reads a line of `to` that is to receive these artifacts. */
function readTarget(artifacts) {
    const names = artifacts.map(({ name }) => name);
    return (text) => {
        const problem = foreignTarget(text) ??
            (isLayout(text) ? (layoutProblem(text) ?? placeholder(text)) : referenceProblem(text, names));
        return problem ? { problem } : { value: text };
    };
}
/** A line to paste that several artifacts need a name in, also where nothing else can be said of it. */
function completed(text, count) {
    if (isLayout(text))
        return text;
    const base = text.includes('${{') ? text : text.toLowerCase();
    return count <= 1 ? base : withName(base);
}
function destinationOf(text, artifact) {
    if (isLayout(text)) {
        const folder = replacePlaceholders(text.slice(layoutPrefix.length), artifact);
        const location = { kind: 'layout', folder, name: artifact.name };
        return { repository: `${layoutPrefix}${folder}`, location };
    }
    const repository = repositoryOf(text, artifact);
    return { repository: (0,reference/* printRepository */.mK)(repository), location: { kind: 'registry', repository } };
}
function repositoryOf(text, values) {
    const { host, name } = (0,reference/* parseReference */.F2)(replacePlaceholders(text.toLowerCase(), values));
    return { host, name };
}
function replacePlaceholders(text, values) {
    return text.replaceAll('{name}', values.name).replaceAll('{format}', formatSegment(values.format));
}
/** A declared format is named by the path of its file; in a reference, the file name without extension represents it. */
function formatSegment(format) {
    return format
        .replace(/^.*\//, '')
        .replace(/\.json$/, '')
        .toLowerCase();
}


/***/ }),

/***/ 76670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createPublished),
/* harmony export */   t: () => (/* binding */ listedIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92186);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/** Published: what a destination held before this run; each part is asked for once, when it is first needed. */



function createPublished(store) {
    const { readManifest, refusedTags } = store.can;
    const manifests = new Map();
    const readNew = async (reference) => {
        const found = await readManifest?.(reference);
        if (found)
            manifests.set(found.descriptor.digest, Promise.resolve(found));
        return found;
    };
    return {
        before: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .B)(async (reference) => {
            const read = manifests.get(reference);
            return read ? (await read)?.descriptor : await store.resolve(reference);
        }),
        async read(reference) {
            if (!readManifest)
                return undefined;
            const result = manifests.get(reference) ?? readNew(reference);
            manifests.set(reference, result);
            return await result;
        },
        hasRead: (reference) => manifests.has(reference),
        tags: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => listedIn(store)),
        isRefused: (tag) => refusedTags?.has(tag) ?? false,
    };
}
/** Codes of errors after which asking again is of no use: the registry refuses the list, or has none. */
const refusals = [
    'denied',
    'unauthenticated',
    'unsupported',
    'not-found',
    'invalid-reference',
];
/** The tags that a store lists now; `undefined` where it does not tell. Throws when it cannot be reached. */
async function listedIn(store) {
    if (!store.listTags)
        return undefined;
    try {
        const tags = [];
        for await (const tag of store.listTags())
            if ((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag))
                tags.push(tag);
        return tags;
    }
    catch (error) {
        if (refusals.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error).code))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 29258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ tagsOfKind),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   MU: () => (/* binding */ isRelease),
/* harmony export */   bF: () => (/* binding */ movingOrder)
/* harmony export */ });
/* harmony import */ var _plan_tags_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55423);
/** Tag rules: what a run may do to tags that exist. */

function kindOf({ tagReasons }, tag) {
    return tagReasons?.[tag]?.kind ?? (0,_plan_tags_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfTag */ .Au)(tag);
}
function tagsOfKind(artifact, kind) {
    return artifact.tags.filter((tag) => kindOf(artifact, tag) === kind);
}
/** True when versions that the registry lists decide about the artifact's tags. */
function isRelease(artifact, { isEvent }) {
    const hasVersion = tagsOfKind(artifact, 'version').length > 0;
    return hasVersion && (isEvent || tagsOfKind(artifact, 'alias').length > 0);
}
/** Exact versions first, then the others in their order, so that an alias never refers to content before its version does. */
function movingOrder(artifact, tags) {
    const isExact = (tag) => kindOf(artifact, tag) === 'version';
    return [...tags.filter(isExact), ...tags.filter((tag) => !isExact(tag))];
}


/***/ }),

/***/ 20936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseSemver),
/* harmony export */   m: () => (/* binding */ compareSemver)
/* harmony export */ });
/** Semantic versions, read strictly by semver.org 2.0.0: no leading `v`, no blanks, no missing part. */
/** The regular expression that semver.org recommends ("Is there a suggested regular expression"). */
const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
/** Longer text would take quadratic time; npm has the same limit. */
const lengthLimit = 256;
/** Parses a version; `undefined` for any other text, and for numbers that JavaScript does not keep exact. */
function parseSemver(text) {
    const match = text.length <= lengthLimit ? form.exec(text) : null;
    if (!match)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = match.slice(1, 4).map(Number);
    const [prerelease = '', build = ''] = match.slice(4);
    return [major, minor, patch].every(Number.isSafeInteger)
        ? { major, minor, patch, prerelease, build }
        : undefined;
}
/** Negative, zero or positive, by semver.org 2.0.0, 11: build metadata does not count. */
function compareSemver(left, right) {
    const numbers = left.major - right.major || left.minor - right.minor || left.patch - right.patch;
    return numbers || comparePrerelease(left.prerelease, right.prerelease);
}
/** A release comes after its pre-releases. */
function comparePrerelease(left, right) {
    if (left === right)
        return 0;
    if (left === '' || right === '')
        return left === '' ? 1 : -1;
    const [lefts, rights] = [left.split('.'), right.split('.')];
    for (let index = 0; index < Math.max(lefts.length, rights.length); index += 1) {
        const order = compareIdentifiers(lefts[index], rights[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Numbers come before texts, and a missing identifier before any. Numbers have no leading zero, so that the longer one is larger. */
function compareIdentifiers(left, right) {
    if (left === undefined || right === undefined)
        return (left === undefined ? 0 : 1) - (right === undefined ? 0 : 1);
    const [isLeftNumber, isRightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (isLeftNumber !== isRightNumber)
        return isLeftNumber ? -1 : 1;
    if (isLeftNumber && left.length !== right.length)
        return left.length - right.length;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 62780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ rawStem),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   fu: () => (/* binding */ isGenericStem),
/* harmony export */   gz: () => (/* binding */ stemsOf),
/* harmony export */   yS: () => (/* binding */ isSameName),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* unused harmony export genericStems */
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
/** Stems: the name of a Wasm file without what toolchains add to it, and which stems are generic. */

/** What optimisers, wasm-bindgen, build profiles and componentisers append; a separator comes before each. */
const suffixes = [
    /[._-](?:opt|optimi[sz]ed|unopt|unoptimi[sz]ed|min|minified|stripped)$/i,
    /[._-](?:debug|release|annotated|signed)$/i,
    /_bg$/i,
    /\.(?:component|composed|core\d*|module|wasi|wasip\d)$/i,
    // A target triple, as in the assets of a release.
    /[._-]wasm(?:32|64)(?:-[a-z0-9]+)*$/i,
    // The hash of Cargo or of a bundler.
    /[._-][0-9a-f]{16,64}$/,
    // A copy that a browser or a file manager has made.
    / ?\(\d+\)$/,
    // A version, which belongs to a tag: wkg writes `acme:http@1.2.0.wasm`.
    /[@_-]v?\d+\.\d+\.\d+(?:[-+][0-9a-z.+-]+)?$/i,
];
/** What `kwctl annotate` is told to prepend in Kubewarden's templates. */
const prefix = /^annotated[._-]/i;
/** Appended to the name of the project when a component is made of its module, or when wash signs it. */
const projectSuffix = /(?:[._-](?:component|composed|core\d*)|_s)$/i;
/** Stems that toolchains and habits give to any file, written with `-`; docs/formats/wasm.md lists them. */
const genericStems = new Set([
    ...['main', 'app', 'application', 'program', 'project', 'start', 'entry', 'entrypoint', 'index'],
    ...['component', 'module', 'plugin', 'policy', 'function', 'extension', 'library', 'lib', 'core'],
    ...['release', 'debug', 'optimized', 'optimised', 'unoptimized', 'unoptimised', 'untouched', 'opt', 'min'],
    ...[
        'a-out',
        'out',
        'output',
        'bin',
        'binary',
        'build',
        'built',
        'bundle',
        'bundled',
        'target',
        'dist',
        'pkg',
    ],
    ...['package', 'artifact', 'result', 'code', 'wasm', 'root', 'default', 'tmp', 'temp'],
    ...['example', 'examples', 'test', 'tests', 'unnamed', 'untitled', 'noname'],
]);
/** The last segment of a path without `.wasm`, or without the ending of an archive. */
function rawStem(path) {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    return file.replace(/(?:\.wasm)+$/i, '').replace(/\.(?:tar\.gz|tgz|tar)$/i, '') || file;
}
/** The raw stem without the marks of toolchains. */
function stemOf(path) {
    return withoutMarks(rawStem(path));
}
/** A name without the marks of toolchains; a name that consists of marks is unchanged. */
function withoutMarks(name) {
    const shorter = [prefix, ...suffixes]
        .map((mark) => name.replace(mark, ''))
        .find((rest) => isShorter(rest, name));
    return shorter === undefined ? name : withoutMarks(shorter);
}
function isShorter(rest, name) {
    return rest !== '' && rest.length < name.length;
}
/** The names that a project may know a file by, the most exact first. */
function stemsOf(path) {
    const stem = stemOf(path);
    return [...new Set([rawStem(path), stem, stem.replace(projectSuffix, '') || stem])];
}
/** True for names that are equal but for `-` and `_`, and for upper case. */
function isSameName(one, other) {
    return comparable(one) === comparable(other);
}
/** True for a generic word, a target triple, a version or a hash. */
function isGenericStem(stem) {
    const word = comparable(stem).replace(/[._ ]/g, '-');
    return (genericStems.has(word) ||
        genericStems.has(word.replace(/-component$/, '')) ||
        /^wasm(?:32|64)(?:-|$)/.test(word) ||
        /^v?\d+-\d+-\d+/.test(word) ||
        /^[0-9a-f]{16,64}$/.test(word));
}
function comparable(name) {
    return name.toLowerCase().replaceAll('_', '-');
}


/***/ }),

/***/ 57806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseWildcard),
/* harmony export */   q: () => (/* binding */ matchWildcard)
/* harmony export */ });
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
    return tokens;
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
    const characters = [...text];
    let token = 0;
    let at = 0;
    let star = -1;
    let starAt = 0;
    while (at < characters.length) {
        const current = wildcard[token];
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
    return wildcard.slice(token).every((rest) => rest.kind === 'star');
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


/***/ })

};
