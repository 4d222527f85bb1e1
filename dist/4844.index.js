export const id = 4844;
export const ids = [4844];
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
/* harmony export */   R3: () => (/* binding */ isBuildFolder),
/* harmony export */   Zn: () => (/* binding */ isOwnFolder)
/* harmony export */ });
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62780);
/** Folders whose names do not describe their content: those of builds and of the usual layouts of a project. */

/** Where builds write, and where a project keeps sources or copies of what it has built. */
const buildFolders = new Set([
    ...[
        'target',
        'dist',
        'build',
        'builds',
        'builddir',
        'out',
        'output',
        'outputs',
        'pkg',
        'bin',
        'obj',
        '_obj',
        '_build',
    ],
    ...['debug', 'release', 'opt', 'optimized', 'optimised', 'unoptimized', 'zig-out', 'cmakefiles'],
    ...['artifacts', 'artefacts', 'artifact', 'releases', 'generated', 'gen', 'tmp', 'temp', 'wasm'],
    ...['wasm_modules', 'lib', 'src', 'source', 'assembly', 'cmd', 'assets', 'static', 'public', 'resources'],
    ...['content', 'testdata', 'fixture', 'fixtures', 'appbundle'],
]);
/** Below a build folder these are variants of one build; anywhere else they may be names. */
const variants = new Set([
    ...['esm', 'cjs', 'umd', 'web', 'node', 'nodejs', 'browser', 'bundler', 'deno', 'common'],
    ...['native', 'publish', 'examples', 'wasi', 'cargo', 'wasmjs', 'wasmwasi', 'productionexecutable'],
    // Gradle and Maven: build/libs, target/classes, src/main/resources; Dune: _build/default.
    ...['libs', 'classes', 'main', 'default'],
]);
const patterns = [
    /^\./,
    /^wasm(?:32|64|32v\d+|-gc)(?:-|$)/,
    /^(?:cmake-build|bazel|target|dist|build|out|pkg)[._-]/,
    /[._-](?:build|dist|out)$/,
    /^compilerid/,
    // .NET: bin/Release/net8.0/wasi-wasm/AppBundle.
    /^net(?:coreapp|standard)?\d+\.\d/,
    /^(?:wasi|browser)-wasm$/,
    // A version or a hash.
    /^v?\d+(?:\.\d+)+(?:[-+.].*)?$/,
    /^v\d+$/,
    /^[0-9a-f]{16,64}$/,
];
/** GoReleaser: `dist/<id>_<goos>_<goarch>`. Of `js`, the name stays, since both platforms may be built. */
const platform = /_wasip1_wasm$/;
/** True for a folder with such a name anywhere. */
function isBuildFolder(name) {
    const lower = name.toLowerCase();
    return buildFolders.has(lower) || patterns.some((pattern) => pattern.test(lower));
}
/** The nearest of these folders that is neither a build folder nor has a generic name; `names` begins with the outermost. */
function nearestMeaningfulFolder(names) {
    const bare = names.map((name, at) => /^(?:dist|build|out|bin)$/i.test(names[at - 1] ?? '') ? name.replace(platform, '') : name);
    return bare.findLast((name, at) => isOwnFolder(bare, at) && !(0,_stems_js__WEBPACK_IMPORTED_MODULE_0__/* .isGenericStem */ .fu)(name));
}
/** The nearest of these folders that is no build folder; its name may be generic. */
function nearestOwnFolder(names) {
    return names.findLast((_, at) => isOwnFolder(names, at));
}
/** True when the folder at this index is no build folder; its name may be generic. */
function isOwnFolder(names, at) {
    const [name = '', ...above] = names.slice(0, at + 1).reverse();
    // Cargo names a folder below that of the target after the profile, which may have any name.
    const isProfile = /^wasm(?:32|64|32v\d+)-/.test(above[0] ?? '');
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
        return [{ tag: (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('latest'), kind: 'alias', reason }];
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
    return [exact, ...aliases.map((alias) => ({ tag: (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(alias), kind: 'alias', reason }))];
}
/** Never `0`: by semver.org 4, nothing is stable between two versions of major zero. */
function aliasesOf({ major, minor }) {
    return [`${major}.${minor}`, ...(major > 0 ? [`${major}`] : []), 'latest'];
}
/** Where a consumer finds versions by tags, any replacement for `+` but its own would be another version. */
function exactTag(version, { name, strictVersion, semverTags, versionsOnly }) {
    const isExact = (strictVersion || semverTags) && !versionsOnly?.buildMetadata;
    const tag = isExact ? version : (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .versionAsTag */ .hQ)(version);
    if ((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag))
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
                ? named((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('edge'), 'preview', `default branch ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(trigger.branch, 100)}`)
                : named((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .branchTag */ .TY)(trigger.branch), 'preview', `branch ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(trigger.branch, 100)}`);
        case 'schedule':
            return named((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('nightly'), 'preview', 'schedule');
        case 'event':
            return named((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('edge'), 'preview', 'event without a ref');
    }
}
function named(tag, kind, reason) {
    return { tag, prerelease: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prereleaseIdentifier */ .Yx)(tag), kind, reason };
}
function pullRequest(number, what) {
    const reason = `${what} ${number}`;
    return { tag: (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(`pr-${number}`), prerelease: `pr.${number}`, kind: 'preview', reason };
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
/* harmony export */   OD: () => (/* binding */ isClear),
/* harmony export */   Tv: () => (/* binding */ parseGitRelease),
/* harmony export */   ad: () => (/* binding */ selectReleased),
/* harmony export */   n4: () => (/* binding */ findNamed),
/* harmony export */   y6: () => (/* binding */ isPlainRelease)
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
 * The artifacts that a release publishes: all of them, also for `release/v1.2.3`, or those that the git tag names and what these
 * include. An exact name comes first, see `findNamed`. Throws `input` when there is none, or when it is not clear which is meant, with their names.
 */
function selectReleased(artifacts, release) {
    if (release.artifact === undefined)
        return artifacts;
    const found = findNamed(artifacts, release.artifact);
    if (isClear(found, release.artifact))
        return withNeeded(found, artifacts);
    if (found.length === 0 && isPlainRelease(release.artifact))
        return artifacts;
    throw unknownName(release, found.length > 0 ? found : artifacts, found.length > 0);
}
/** True for artifacts of one name, and for those of the package that is named. */
function isClear(found, wanted) {
    const names = new Set(found.map(({ artifact }) => artifact.name));
    return names.size === 1 || (names.size > 1 && found.every(isOfPackage(wanted)));
}
/** Tools that release packages write the name of the package with its scope or without. */
function isOfPackage(wanted) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(wanted);
    return ({ names }) => {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(names.package ?? '');
        return path !== undefined && name !== undefined && [name, lastSegment(name)].includes(path);
    };
}
/**
 * The artifacts that a name means; none or several when it is not clear. The name of an artifact comes before the one that the input
 * `names` has replaced, and both before their last segments, then the package that builds it, then the stem of its file and the
 * folder that it lies in, since a generic file such as `app.wasm` is called otherwise. Of several names, those in such a folder count.
 */
function findNamed(artifacts, wanted) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(wanted);
    const folder = `${wanted.replace(/^\/+|\/+$/g, '')}/`;
    const isInFolder = ofFile((file) => `${file}/`.startsWith(folder));
    const called = [
        ({ artifact }) => artifact.name === path,
        ({ names }) => names.detected === path,
        ({ artifact, names }) => [artifact.name, names.detected].some((name) => lastSegment(name) === lastSegment(path ?? '')),
        isOfPackage(wanted),
    ];
    const lying = [ofFile((file) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)((0,_stems_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(file)) === path), isInFolder];
    const ways = isPlainRelease(wanted) ? called : [...called, ...lying];
    const found = ways.map((way) => artifacts.filter(way)).find(({ length }) => length > 0) ?? [];
    const isOne = new Set(found.map(({ artifact }) => artifact.name)).size === 1;
    return isOne || !found.some(isInFolder) ? found : found.filter(isInFolder);
}
/** The git tag `release/v1.2.3` names nothing, also where a build writes `release.wasm`. */
function isPlainRelease(wanted) {
    return /^releases?$/i.test(wanted);
}
function ofFile(is) {
    return ({ artifact }) => artifact.files?.slice(0, 1).some(is) === true;
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
        hint: `${isAmbiguous ? 'Begin' : 'Build it before this step, begin'} the git tag with one of these names, or say which tags to give every artifact: tags: 1.2.3`,
    });
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
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14648);
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
        return (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(legal);
    return (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(`${legal.slice(0, lengthLimit - hashLength - 1)}-${shortHash(text)}`);
}
function shortHash(text) {
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedDigest */ .nz)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(Buffer.from(text))).slice(0, hashLength);
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
        return (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(`${prefix}-${shortHash(name)}`);
    return isTaken(tag) ? (legalTag(`${prefix}-${tag}`) ?? tag) : tag;
}
/**
 * True for what this program gives a meaning: versions, aliases, `edge`, `nightly`, `pr-<number>`, and `sha256-\u2026`, which lists
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
    // Flutter writes `main.dart.wasm`, Grain `main.gr.wasm`.
    /\.(?:dart|gr)$/,
    // A target triple, as in the assets of a release.
    /[._-]wasm(?:32|64)(?:v\d+)?(?:-[a-z0-9]+)*$/i,
    // The hash of Cargo, of a bundler, or of Dioxus.
    /[._-](?:[0-9a-f]{16,64}|dxh[0-9a-f]{6,16})$/,
    // Emscripten writes debug information to `x.wasm.debug.wasm`.
    /\.wasm$/,
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
    // What a host runs or calls; wasme writes `filter.wasm`, near-sdk-js `contract.wasm`, Polywrap `wrap.wasm`.
    ...['guest', 'handler', 'filter', 'contract', 'wrap'],
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
        /^wasm(?:32|64)(?:v\d+)?(?:-|$)/.test(word) ||
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


/***/ })

};
