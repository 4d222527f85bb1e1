export const id = 1508;
export const ids = [1508];
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

/***/ 32790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ readCheckoutOf),
/* harmony export */   Tw: () => (/* binding */ commitFacts),
/* harmony export */   ey: () => (/* binding */ sourceDate),
/* harmony export */   kk: () => (/* binding */ utcSeconds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _plan_source_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34551);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38982);
/** Facts about the commit, found in the same way on every host, so that equal workspaces give equal annotations. */





/**
 * What git knows of a workspace. Behind a symlink out of the checkout, or of `limit`, there may be another one, which has
 * nothing to do with this build.
 */
async function readCheckoutOf(path, environment, limit) {
    if ((0,_workspace_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesCheckout */ .$l)(path, limit))
        return { kind: 'refused', reason: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} leads out of the checkout` };
    // Most runs send their first request before git runs.
    const { readCheckout } = await __webpack_require__.e(/* import() */ 6701).then(__webpack_require__.bind(__webpack_require__, 46701));
    return await readCheckout((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), environment);
}
/** The facts that git read; `SOURCE_DATE_EPOCH` replaces the commit's time. */
function commitFacts(checkout, environment, head = 'HEAD commit') {
    const read = checkout.kind === 'read' ? checkout : undefined;
    const url = read?.origin === undefined ? undefined : (0,_plan_source_url_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceUrl */ .H)(read.origin);
    const created = sourceDate(environment) ?? commitDate(read?.seconds, head);
    return {
        ...(url !== undefined && { source: { value: url, origin: 'git remote origin' } }),
        ...(read?.revision !== undefined && { revision: { value: read.revision, origin: head } }),
        ...(created && { created }),
    };
}
/**
 * `SOURCE_DATE_EPOCH` as a date (reproducible-builds.org/specs/source-date-epoch). Throws `input` when it is no number of
 * seconds.
 */
function sourceDate(environment) {
    const text = environment.SOURCE_DATE_EPOCH?.trim();
    if (!text)
        return undefined;
    const value = /^\d{1,12}$/.test(text) ? utcSeconds(Number(text) * 1000) : undefined;
    if (value !== undefined)
        return { value, origin: 'SOURCE_DATE_EPOCH' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('input', `SOURCE_DATE_EPOCH is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text, 60)}"`, {
        hint: 'Set it to seconds since 1970, for instance with: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
    });
}
function commitDate(seconds, origin) {
    const value = seconds === undefined ? undefined : utcSeconds(seconds * 1000);
    return value === undefined ? undefined : { value, origin };
}
/** RFC 3339 in UTC without fractions; `undefined` for a time outside the years 1970 to 9999. */
function utcSeconds(milliseconds) {
    if (!(milliseconds >= 0 && milliseconds < Date.UTC(10_000, 0)))
        return undefined;
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 90833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ folderNames)
/* harmony export */ });
/* unused harmony export folderName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _plan_build_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56360);
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38982);
/** Names of folders, for artifacts that consist of a whole workspace, and for files that nothing nearer gives a name. */




/** The names of the workspace and of the top of its checkout; `limit` is that of `checkoutTop`, `source` the repository's URL. */
function folderNames(path, limit, source) {
    const top = (0,_workspace_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .checkoutTop */ .wl)(path, limit);
    return {
        folder: folderName(path, top !== undefined && top === realPathOf(path), source),
        top: repositoryName(source) ?? meaningfulName(top ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)),
    };
}
/** At the top of a checkout the name of the repository, since a clone can have any name; else the name of the folder. */
function folderName(path, isTop, source) {
    const repository = isTop ? repositoryName(source) : undefined;
    return repository ?? { value: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)), origin: 'name of the folder' };
}
function repositoryName(source) {
    const name = source?.value.split('/').at(-1);
    return source && name ? { value: name, origin: source.origin } : undefined;
}
function meaningfulName(folder) {
    const value = (0,_plan_build_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestMeaningfulFolder */ .Lq)(folder.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter(Boolean)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder);
    return { value, origin: 'name of the folder' };
}
function realPathOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    }
    catch {
        return undefined;
    }
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

/***/ 34551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutLogin),
/* harmony export */   H: () => (/* binding */ sourceUrl)
/* harmony export */ });
/** The https URL of a repository, for any form of its remote. */
/** With a port, `[git@host:22]:owner/name.git` (git connect.c, `parse_connect_url`). */
const bracketForm = /^\[((?:[^@[\]/:]+@)?[A-Za-z0-9][A-Za-z0-9.-]+:\d+)\]:\/?(?!\/)/;
const scpForm = /^(?:([^@/\s:[\]]+)@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;
/**
 * `https://host/owner/name` for `git@host:owner/name.git`, `ssh://\u2026`, `git://\u2026` or `https://user:token@\u2026`, without credentials,
 * `.git`, query and fragment. `undefined` for a local path, and when the web address cannot be told from the remote.
 */
function sourceUrl(written) {
    const remote = written.replace(bracketForm, 'ssh://$1/');
    if (remote.length > 2048 || /[\p{Cc}\s\\]/u.test(remote))
        return undefined;
    const [, user = '', host, scpPath] = (remote.includes('://') ? undefined : scpForm.exec(remote)) ?? [];
    const url = URL.parse(host === undefined ? remote : `ssh://${user && `${user}@`}${host}/${scpPath}`);
    if (!url?.hostname)
        return undefined;
    const path = url.pathname
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .replace(/\/{2,}/g, '/');
    const address = webAddress(url, path);
    return address && /^\/./.test(address.path) ? `https://${address.host}${address.path}` : undefined;
}
/** A web address without the user name and the password in it; `undefined` where they cannot be told from the rest. */
function withoutLogin(address) {
    if (!/^(?:[^/?#]*:)?\/*[^/?#]*@/.test(address))
        return address;
    const url = URL.parse(address);
    if (!url?.hostname)
        return undefined;
    url.username = '';
    url.password = '';
    return url.href;
}
/** Without the port, unless it is the one of https. */
function webAddress(url, path) {
    switch (url.protocol) {
        case 'https:':
            return { host: url.host, path };
        case 'http:':
            return url.port === '' ? { host: url.hostname, path } : undefined;
        case 'ssh:':
        case 'git+ssh:':
        case 'ssh+git:':
        case 'git:':
            return addressOfSsh(url, path);
        default:
            return undefined;
    }
}
/** Hosts for SSH alone, most of them for port 443, and where their repositories are on the web. */
const webHosts = {
    'ssh.github.com': 'github.com', // docs.github.com, "Using SSH over the HTTPS port"
    'altssh.gitlab.com': 'gitlab.com', // docs.gitlab.com, "Use SSH keys", alternative port
    'altssh.bitbucket.org': 'bitbucket.org', // support.atlassian.com, "SSH over the HTTPS port"
    'git.code.sf.net': 'sourceforge.net',
};
function addressOfSsh(url, path) {
    const { hostname, port } = url;
    const known = webHosts[hostname];
    if (known !== undefined)
        return { host: known, path };
    if (/(?:^|\.)(?:dev\.azure|visualstudio)\.com$/.test(hostname))
        return azureAddress(url, path);
    const enterprise = /^ssh\.([a-z0-9-]+\.ghe\.com)$/.exec(hostname)?.[1];
    if (enterprise !== undefined)
        return { host: enterprise, path };
    return hasOtherAddress(hostname, port) ? undefined : { host: hostname, path };
}
/**
 * - a name of somebody's SSH configuration, and hosts that only serve SSH;
 * - AWS CodeCommit, whose console has other paths;
 * - Bitbucket Data Center and Gerrit, by their default ports, whose pages have other paths.
 */
function hasOtherAddress(hostname, port) {
    return (!hostname.includes('.') ||
        /^(?:alt|vs-)?ssh\d*\./.test(hostname) ||
        /^git-codecommit(?:-fips)?\./.test(hostname) ||
        ['7999', '29418'].includes(port));
}
/**
 * Azure DevOps (learn.microsoft.com, "Use SSH key authentication"): `v3/<organisation>/<project>/<repository>`; before,
 * `<organisation>@vs-ssh.visualstudio.com` with the path of the page, but for `_ssh`.
 */
function azureAddress({ hostname, username }, path) {
    const [, organisation, project, repository] = /^\/v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    if (organisation)
        return { host: 'dev.azure.com', path: `/${organisation}/${project}/_git/${repository}` };
    if (!/^(?:\/[^/]+){0,2}\/_ssh\/[^/]+$/.test(path))
        return undefined;
    const owner = hostname === 'vs-ssh.visualstudio.com' ? username : hostname.split('.')[0];
    const isOwner = owner !== undefined && /^[A-Za-z0-9-]+$/.test(owner) && hostname.endsWith('visualstudio.com');
    return isOwner ? { host: `${owner}.visualstudio.com`, path: path.replace('/_ssh/', '/_git/') } : undefined;
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

/***/ 94127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ bufferSize),
/* harmony export */   XC: () => (/* binding */ acquire),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   qf: () => (/* binding */ detachRead),
/* harmony export */   z8: () => (/* binding */ fileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/**
 * Buffers of file contents: the pool, the stream that reads a file into it, and early release of other large buffers.
 *
 * Ownership: a chunk of a stream belongs to its consumer. A consumer that has finished with a chunk, and has handed it to nobody
 * else, may call `release`, which puts a pooled buffer back and ignores all other memory; a consumer that does not call it leaves
 * the buffer to the garbage collector. Only the two writers, of image layouts and of HTTP request bodies, release. Buffers made
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
/** The same for what was read from a socket: a part has memory of its own, of the size that small buffers share (64 KiB since Node 24). */
function detachRead(bytes) {
    const { buffer } = bytes;
    if (buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength)
        buffer.transfer(0);
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
    return new node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable({
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


/***/ }),

/***/ 38982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ leavesCheckout),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   wl: () => (/* binding */ checkoutTop)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38570);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25771);
/** The checkout around a workspace, on a local disk: where its top is, and its small files. */





/**
 * Real path of the top of the checkout that contains the folder `path`: the nearest folder with `.git`, up to `limit`, which counts
 * as the top itself when it contains the folder and there is no other. `undefined` without one, and when a symlink on `path` leads
 * out of the checkout.
 */
function checkoutTop(path, limit) {
    if (leavesCheckout(path, limit))
        return undefined;
    const root = realPathOf(path);
    const last = limit === undefined ? undefined : realPathOf(limit);
    const bound = last !== undefined && (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithinRoot */ .Uc)(last, root) ? last : undefined;
    return foldersUp(root, bound).find(hasGit) ?? bound;
}
/** True when a symlink on the path leads out of a checkout, or of `limit`, that the path lies in as it is written. */
function leavesCheckout(path, limit) {
    const last = limit === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(limit);
    const tops = foldersUp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).filter((folder) => folder === last || hasGit(folder));
    return tops.some((folder) => !(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithinRoot */ .Uc)(realPathOf(folder), realPathOf(path)));
}
function realPathOf(path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    return attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full)) ?? full;
}
/** A folder and all above it, the nearest first, up to `last`. */
function foldersUp(folder, last) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return folder === last || parent === folder ? [folder] : [folder, ...foldersUp(parent, last)];
}
/** A clone has a folder `.git`, a submodule or a further worktree a file. */
function hasGit(folder) {
    return typeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')) !== undefined;
}
function typeOf(path) {
    const found = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
    return found?.isFile() ? 'file' : found?.isDirectory() ? 'directory' : undefined;
}
/** See `Checkout`. It blocks, since these are few and small. */
function openCheckout({ root, top, excluded }) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    const isExcluded = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(path, own) && (excluded((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(own, path)) || isExcluded((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path))));
    // From the folder above, since resolving a path looks at each folder on it.
    const isReal = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((folder) => folder === top || (isReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) && typeOf(folder) === 'directory'));
    const type = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
        const isHidden = !(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublic */ .Ul)(path.split('/')) || isExcluded(path);
        return !isHidden && (path === '.' || isReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full))) ? typeOf(full) : undefined;
    });
    return {
        root: own,
        type,
        names: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((folder) => (type(folder) === 'directory' ? namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder)) : [])),
        read: (path, limit) => (type(path) === 'file' ? readSmall(top, path, limit) : undefined),
        isTop: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((folder) => folder === '.' || (type(folder) === 'directory' && hasGit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder)))),
    };
}
function namesIn(folder) {
    return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder))?.sort() ?? [];
}
function readSmall(top, path, limit) {
    return attempt(() => {
        const file = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .openBelowRoot */ .m7)(top, path);
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size > limit ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    });
}
/** Manifests are optional: a file that cannot be read counts as absent. */
function attempt(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 68009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/paths.js
var _build_paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/workspace/checkout.js
var checkout = __webpack_require__(38982);
// EXTERNAL MODULE: ./.build/globs.js
var _build_globs = __webpack_require__(42881);
;// CONCATENATED MODULE: ./.build/workspace/excludes.js
/** The `exclude` input: globs of what a search leaves out, and which of them match nothing. */



/**
 * A glob without a slash matches a name at any depth; one that begins with a slash is relative to the root. Throws `input` for a
 * glob that is not supported.
 */
function compileExcludes(globs) {
    for (const glob of globs)
        (0,_build_globs/* requirePlainGlob */.QU)(glob, 'exclude');
    const negated = globs.find((glob) => glob.startsWith('!'));
    if (negated !== undefined)
        throw cannotInclude(negated);
    const patterns = globs.map((glob) => ({ glob, matches: (0,_build_globs/* compileGlobs */.tI)(rooted(glob)), used: false }));
    return {
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
    return new errors/* CodedError */.AK('input', `"exclude" contains ${(0,_build_text/* printable */.g$)(glob)}, but what is excluded cannot be included again`, { hint: 'Write globs that match only what is to be left out.' });
}

// EXTERNAL MODULE: ./.build/workspace/safe-path.js
var safe_path = __webpack_require__(25771);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
;// CONCATENATED MODULE: ./.build/workspace/scan.js
/** The scan of many small files for those that match: a folder is opened once for all of them, since detection reads thousands of files. */





// Windows has none of these; there, files are opened one by one.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
/** Bytes of matching files that are returned at most; the others are to be read one by one. */
const returnedLimit = 4 * 1024 * 1024;
/** See `Workspace.scan`. It blocks, as other short reads do. */
function createScan(root) {
    // A byte more shows that a file has grown. Nothing else runs while a scan uses it.
    const bufferFor = (0,memoize/* memoize */.B)((limit) => Buffer.allocUnsafeSlow(limit + 1));
    return async (paths, limit, matches) => {
        const scan = { buffer: bufferFor(limit), matches };
        const found = new Map();
        let size = 0;
        for (const [folder, members] of Map.groupBy(paths, _build_paths/* folderOf */.yS)) {
            const scanned = attempt(() => scanFolder((0,external_node_path_.join)(root, (0,safe_path/* normalizePath */.Fd)(folder)), members, scan));
            for (const [path, bytes] of scanned ?? unread(members)) {
                size += bytes?.byteLength ?? 0;
                found.set(path, size > returnedLimit ? undefined : bytes);
            }
        }
        return found;
    };
}
function unread(paths) {
    return paths.map((path) => [path, undefined]);
}
function scanFolder(folder, members, scan) {
    if (O_NOFOLLOW === 0)
        return unread(members);
    const found = [];
    // A folder that is elsewhere, behind a symlink, is refused, so that none has to be resolved.
    (0,safe_path/* inFolder */._z)(folder, folder, folder, (open) => {
        for (const path of members) {
            const bytes = attempt(() => readWhole(`${open}/${(0,_build_paths/* baseName */.Fl)(path)}`, scan.buffer));
            if (!bytes)
                found.push([path, undefined]);
            else if (scan.matches(bytes))
                found.push([path, Uint8Array.from(bytes)]);
        }
    });
    return found;
}
/** What fails here fails again, with an error that says why, when the file itself is opened. */
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
/** The content, in the buffer; `undefined` for what is no regular file, and when the buffer is too small. */
function readWhole(path, buffer) {
    const file = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        if (!found.isFile() || found.size >= buffer.byteLength)
            return undefined;
        const length = fill(file, found.size, buffer);
        return length < buffer.byteLength ? buffer.subarray(0, length) : undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** The number of bytes read, which is less than the buffer has only at the end of the file. */
function fill(file, size, buffer) {
    let done = 0;
    while (done < buffer.byteLength) {
        const count = (0,external_node_fs_.readSync)(file, buffer, done, buffer.byteLength - done, done);
        done += count;
        // The usual end, which saves a call that reads nothing.
        if (count === 0 || (done === size && size > 0))
            break;
    }
    return done;
}

;// CONCATENATED MODULE: ./.build/workspace/left-out.js
/** What a search leaves out by the names and the content of folders: tests, dependencies, hidden folders, build intermediates. */

const testFolders = new Set('test tests __tests__ testdata fixture fixtures bench benches benchmarks e2e'.split(' '));
function isTestFolder(name) {
    return testFolders.has(name) || name.endsWith('-tests');
}
function isCargoTarget(name) {
    return name === 'target' || /^wasm(?:32|64)-/.test(name);
}
/** MoonBit also builds in `target`, and its outputs are in `<backend>/release/build`. */
function isMoonTarget(name, parent) {
    return parent === 'target' && (name === 'wasm' || name === 'wasm-gc');
}
/** SwiftPM's folder for everything that it builds or downloads. */
const swiftBuild = '.build';
/** What SwiftPM downloads, or builds for editors, in its folder. */
const swiftInputs = new Set(['checkouts', 'repositories', 'artifacts', 'index-build']);
const dependencyFolders = new Set('node_modules bower_components __pypackages__ site-packages dist-packages'.split(' '));
const intermediates = new Set(['incremental', '.fingerprint', 'CMakeFiles', 'zig-cache']);
const intermediatesInTarget = new Set(['deps', 'build']);
/** Why an entry that is a folder is left out by its name. */
function folderLeftOut(name, context) {
    if (!(0,safe_path/* isPublic */.Ul)([name]))
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
const goVendor = hard('dependency', 'it holds dependencies that Go has vendored');
const dotnetIntermediate = hard('intermediate', 'it contains intermediate files of a .NET build');
const dotnetProject = /\.(?:cs|fs|vb)proj$/;
/** Why a folder is left out by one of the files in it. */
function contentLeftOut(folder, entries) {
    for (const entry of entries) {
        const isGoVendor = folder === 'vendor' && entry.name === 'modules.txt';
        const reason = isGoVendor ? goVendor : markers.get(entry.name);
        if (reason && entry.isFile())
            return reason;
        if (entry.name === condaFolder && !entry.isFile())
            return condaEnvironment;
    }
    return undefined;
}
/** Why a subfolder is left out by the files beside it: MSBuild writes its intermediate files to `obj`. */
function siblingLeftOut(name, entries) {
    const isObject = name === 'obj' && entries.some((entry) => dotnetProject.test(entry.name));
    return isObject ? dotnetIntermediate : undefined;
}
/** Why an entry that is a file is left out by its name. */
function fileLeftOut(name, { inSwiftBuild }) {
    // Little is done for most of the files, of which there may be 100,000.
    const isHidden = name.startsWith('.');
    if (isHidden && !(0,safe_path/* isPublic */.Ul)([name]))
        return hard('hidden', `${name} is never searched`);
    if (inSwiftBuild)
        return hard('intermediate', `it is in ${swiftBuild}, but not in debug or release`);
    if (!name.endsWith('.wasm'))
        return undefined;
    if (isHidden)
        return hard('hidden', 'it is a hidden file');
    return name.startsWith('wasi_snapshot_preview1.')
        ? hard('adapter', 'it is an adapter, which only becomes part of components')
        : undefined;
}
function hard(kind, reason) {
    return { kind, reason, searched: false };
}
function soft(kind, reason) {
    return { kind, reason, searched: true };
}

;// CONCATENATED MODULE: ./.build/workspace/path-list.js
/** The paths that a walk found, in order: their names can be searched without putting the paths together, of which there may be 100,000. */
function createPathList() {
    const runs = [];
    let last;
    return {
        add(prefix, name) {
            if (last?.prefix === prefix) {
                last.names.push(name);
            }
            else {
                last = { prefix, names: [name] };
                runs.push(last);
            }
        },
        select(matches) {
            const found = [];
            for (const { prefix, names } of runs)
                for (const name of names)
                    if (!matches || matches(name))
                        found.push(prefix + name);
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./.build/workspace/rejection.js
/** The rejection of files by a test of their content, during the walk: detection reads thousands of files of which it wants none. */


// Windows has none of these; there, nothing is rejected.
const { O_RDONLY: rejection_O_RDONLY, O_NOFOLLOW: rejection_O_NOFOLLOW = 0, O_NONBLOCK: rejection_O_NONBLOCK = 0 } = external_node_fs_.constants;
const flags = rejection_O_RDONLY | rejection_O_NOFOLLOW | rejection_O_NONBLOCK;
/** A byte more than the limit shows that a file is larger. Nothing else runs while a walk uses it. */
const bufferFor = (0,memoize/* memoize */.B)((limit) => Buffer.allocUnsafeSlow(limit + 1));
/** The rejection by a test. It blocks, as the walk does. */
function createRejection({ limit, mayMatch }) {
    if (rejection_O_NOFOLLOW === 0)
        return () => false;
    const buffer = bufferFor(limit);
    return (path) => {
        const size = sizeOfContent(path, buffer);
        return size !== undefined && size <= limit && !mayMatch(buffer.toString('latin1', 0, size));
    };
}
/** The number of bytes that were read into the buffer, or `undefined` for what cannot be read. */
function sizeOfContent(path, buffer) {
    try {
        const file = (0,external_node_fs_.openSync)(path, flags);
        try {
            return rejection_fill(file, buffer);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}
/** Within a page, only the end of a file ends a read early, which saves a call that reads nothing. */
const page = 4096;
function rejection_fill(file, buffer) {
    let size = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.byteLength, null);
    if (size < page)
        return size;
    while (size < buffer.byteLength) {
        const count = (0,external_node_fs_.readSync)(file, buffer, size, buffer.byteLength - size, null);
        if (count === 0)
            break;
        size += count;
    }
    return size;
}

;// CONCATENATED MODULE: ./.build/workspace/walk.js
/** The walk: every file below a folder that could be published, and what was left out and why. */








/**
 * Walks with blocking calls: handing thousands of folders to another thread, one by one, takes longer than reading them. The names
 * of `start` and of the folders above it leave nothing out.
 */
function walk(root, options, start = '.') {
    const rejection = options.test && createRejection(options.test);
    const state = { ...options, root, rejection, omissions: [] };
    const names = start.split('/');
    const paths = createPathList();
    const accepted = rejection && createPathList();
    const folder = {
        path: start,
        files: paths,
        accepted,
        name: (0,_build_paths/* baseName */.Fl)(start),
        inTarget: names.some(isCargoTarget),
        inTests: names.some(isTestFolder),
        inSwiftBuild: false,
    };
    walkFolder(state, folder, (entries) => startLeftOut(start, entries));
    return { paths, accepted, omissions: state.omissions };
}
function startLeftOut(start, entries) {
    const reason = start === '.' ? contentLeftOut(start, entries) : undefined;
    return reason?.kind === 'layout' ? reason : undefined;
}
function walkFolder(state, folder, leavesOut = (entries) => contentLeftOut(folder.name, entries)) {
    const listing = readFolder(state, folder, leavesOut);
    if (listing.leftOut)
        omit(state, folder.path, listing.leftOut);
    else
        walkEntries(state, listing, folder);
}
function walkEntries(state, { entries, rejected }, folder) {
    const prefix = prefixOf(folder);
    for (const entry of inPathOrder(entries)) {
        const { name } = entry;
        const path = prefix + name;
        if (isUnreadableName(state, path, name))
            continue;
        if (entry.isDirectory()) {
            const reason = chosenReason(state, path) ?? folderLeftOut(name, folder) ?? siblingLeftOut(name, entries);
            enterFolder(state, below(folder, path, name), reason);
        }
        else {
            const reason = omissionOfFile(state, path, entry) ?? fileLeftOut(name, folder);
            if (!reason) {
                folder.files.add(prefix, name);
                if (rejected && !rejected.has(name) && state.test?.appliesTo(name))
                    folder.accepted?.add(prefix, name);
            }
            else if (!folder.inSwiftBuild || name.endsWith('.wasm'))
                omit(state, path, reason);
        }
    }
}
function below(folder, path, name) {
    const isConfiguration = name === 'debug' || name === 'release';
    return {
        path,
        files: folder.files,
        accepted: folder.accepted,
        name,
        inTarget: isCargoTarget(name) || (folder.inTarget && !isMoonTarget(name, folder.name)),
        inTests: folder.inTests,
        inSwiftBuild: name === swiftBuild || (folder.inSwiftBuild && !isConfiguration),
    };
}
function enterFolder(state, folder, reason) {
    if (!reason)
        walkFolder(state, folder);
    else if (!reason.searched)
        omit(state, folder.path, reason);
    else {
        const files = createPathList();
        state.omissions.push({
            path: folder.path,
            kind: reason.kind,
            reason: reason.reason,
            get files() {
                return files.select();
            },
        });
        walkFolder(state, { ...folder, files, accepted: undefined, inTests: true });
    }
}
/** Sorts a folder as if its name ended with a slash, so that the paths of the whole walk are sorted. */
function inPathOrder(entries) {
    const key = (entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
    const compare = (left, right) => (key(left) < key(right) ? -1 : 1);
    // Node sorts by bytes, which is nearly always the same.
    const isSorted = entries.every((entry, index) => index === 0 || key(entries[index - 1] ?? entry) < key(entry));
    return isSorted ? entries : entries.toSorted(compare);
}
function readFolder(state, folder, leavesOut) {
    try {
        return (0,safe_path/* inFolder */._z)(state.root, (0,external_node_path_.join)(state.root, folder.path), folder.path, (path) => {
            const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
            const leftOut = leavesOut(entries);
            return { entries, leftOut, rejected: leftOut ? undefined : rejectedIn(state, folder, entries, path) };
        });
    }
    catch (error) {
        if (folder.path === '.')
            throw (0,disk_error/* diskError */.w)(error, state.root);
        omit(state, folder.path, unusable(`it cannot be read (${codeOf(error)})`));
        return { entries: [] };
    }
}
/** `open` is a path by which the folder is open. */
function rejectedIn({ test, rejection, excluded }, folder, entries, open) {
    if (!test || !rejection || !folder.accepted || folder.inSwiftBuild)
        return undefined;
    const applicable = entries.filter((entry) => test.appliesTo(entry.name) && !entry.isDirectory());
    if (applicable.length === 0)
        return undefined;
    const prefix = prefixOf(folder);
    const readable = applicable.filter((entry) => entry.isFile() && !excluded?.(prefix + entry.name));
    return new Set(readable.map(({ name }) => name).filter((name) => rejection(`${open}/${name}`)));
}
function prefixOf({ path }) {
    return path === '.' ? '' : `${path}/`;
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
        const target = (0,safe_path/* followLinks */.n1)(root, path);
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
function isUnreadableName(state, path, name) {
    if (!suspicious.test(name))
        return false;
    const lost = name.includes('\ufffd') && !(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(state.root, path), { throwIfNoEntry: false });
    if (!lost && !/[\p{Cc}\u2028\u2029]/u.test(name))
        return false;
    omit(state, path, unusable(lost ? 'its name is not UTF-8' : 'its name contains a control character'));
    return true;
}
function omit(state, path, { kind, reason }) {
    state.omissions.push({ path, kind, reason });
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

;// CONCATENATED MODULE: ./.build/workspace/disk.js
/** A Workspace over a folder of the local disk. */













/**
 * Opens the folder `path`. `skip` names folders relative to the current one, as `to` does; `exclude` see `compileExcludes`. Throws
 * `input` when there is no such folder.
 */
async function openFiles(options) {
    const root = await realRoot(options.path);
    const searching = searchOptions(root, options);
    return {
        ...search(root, searching),
        checkout: (0,checkout/* openCheckout */.Hj)({
            root,
            top: (0,checkout/* checkoutTop */.wl)(options.path, options.top) ?? root,
            excluded: searching.excludes.matches,
        }),
        tree: async (folder) => readTree(root, folder),
        stat: async (path) => (0,safe_path/* entryAt */._f)(root, path),
        follow: async (path) => (0,safe_path/* followPath */.Zl)(root, path),
        read: (path, limit) => withFile(root, path, (file) => disk_readWhole(file, path, limit)),
        slice: (path, offset, length) => withFile(root, path, (file) => readSlice(file, offset, length)),
        scan: createScan(root),
        open: (path) => (0,buffers/* fileStream */.z8)(() => (0,safe_path/* openBelowRoot */.m7)(root, path), (error) => (0,disk_error/* diskError */.w)(error, path)),
    };
}
function searchOptions(root, { exclude, skip }) {
    const folders = new Set(skip.map((folder) => relativeTo(root, folder)));
    folders.delete('.');
    return { excludes: compileExcludes(exclude), hasExcludes: exclude.length > 0, skip: folders };
}
/** Finds files; the walk below a folder is done once. */
function search(root, { excludes, hasExcludes, skip }) {
    const options = { skip, ...(hasExcludes && { excluded: excludes.matches }) };
    const walks = new Map();
    const walkBelow = (folder, test) => {
        const walked = walks.get(folder) ?? {
            ...walk(root, { ...options, ...(test && { test }) }, folder),
            test,
        };
        walks.set(folder, walked);
        return walked;
    };
    const entries = (paths) => paths.map((path) => new FoundFile(root, path));
    const omissions = () => walks.get('.')?.omissions;
    return {
        files: async (folder = '.', matches) => entries(walkBelow((0,safe_path/* normalizePath */.Fd)(folder)).paths.select(matches)),
        search: async (test) => {
            const walked = walkBelow('.', test);
            const { accepted, paths } = walked;
            return entries(accepted && walked.test === test ? accepted.select() : paths.select(test.appliesTo));
        },
        omissions: () => omissions() ?? [],
        unusedExcludes: () => {
            const found = omissions();
            return found ? unusedExcludes(excludes, found) : [];
        },
    };
}
/** A glob for what lies in a folder that is not searched anyway cannot match. */
function unusedExcludes(excludes, omissions) {
    const unmatched = excludes.unmatched();
    if (unmatched.length === 0)
        return unmatched;
    const folders = omissions.filter(({ files }) => !files).map(({ path }) => path);
    const isLeftOut = (path) => folders.some((folder) => path === folder || (0,_build_paths/* isBelow */.Yw)(path, folder));
    return unmatched.filter((glob) => !isLeftOut(literalFolder(glob)));
}
/** A class, since a getter on each of 100,000 records takes as long as the walk. */
class FoundFile {
    path;
    #root;
    constructor(root, path) {
        this.#root = root;
        this.path = path;
    }
    get size() {
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(this.#root, this.path), { throwIfNoEntry: false })?.size ?? 0;
    }
}
async function realRoot(path) {
    let isFile = false;
    try {
        const root = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(path));
        if ((0,external_node_fs_.lstatSync)(root).isDirectory())
            return root;
        isFile = true;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw (0,disk_error/* diskError */.w)(error, path);
    }
    const { rootError } = await __webpack_require__.e(/* import() */ 5453).then(__webpack_require__.bind(__webpack_require__, 5453));
    throw rootError(path, isFile);
}
/** A folder relative to the root, with its symlinks resolved as far as it exists. */
function relativeTo(root, folder) {
    const real = realPathOfExistingPart((0,external_node_path_.resolve)(folder));
    return (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/') || '.';
}
function realPathOfExistingPart(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(realPathOfExistingPart(parent), (0,external_node_path_.basename)(path));
    }
}
function readTree(root, folder) {
    const real = (0,safe_path/* realPathBelowRoot */.VT)(root, folder);
    const entry = real === undefined ? undefined : (0,safe_path/* entryAt */._f)(root, (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/') || '.');
    if (real === undefined || entry?.type !== 'directory') {
        throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(folder)} is not a folder of the workspace`, {
            hint: 'Name a folder that exists, relative to "path".',
        });
    }
    const prefix = folder.replace(/^(?:\.\/)+|\/+$/g, '');
    const entries = [];
    try {
        addTree({ root, entries }, real, prefix === '.' || prefix === '' ? '' : `${prefix}/`);
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, folder);
    }
    return entries.sort((left, right) => (left.path < right.path ? -1 : 1));
}
function addTree(tree, real, prefix) {
    const found = (0,safe_path/* inFolder */._z)(tree.root, real, prefix, (folder) => (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => (0,safe_path/* isPublic */.Ul)([name]))
        .map((name) => ({ name, entry: readEntry((0,external_node_path_.join)(folder, name), prefix + name) })));
    for (const { name, entry } of found) {
        tree.entries.push(entry);
        if (entry.type === 'directory')
            addTree(tree, (0,external_node_path_.join)(real, name), `${entry.path}/`);
    }
}
function readEntry(full, path) {
    try {
        const found = (0,external_node_fs_.lstatSync)(full);
        return (0,safe_path/* describe */.q0)(path, found, found.isSymbolicLink() ? (0,external_node_fs_.readlinkSync)(full) : undefined);
    }
    catch (error) {
        throw unreadable(error, path);
    }
}
function unreadable(error, path) {
    if (!path.includes('\ufffd'))
        return error;
    return new errors/* CodedError */.AK('input', `the name of ${(0,_build_text/* printable */.g$)(path)} is not UTF-8`, {
        hint: 'Rename it.',
        cause: error,
    });
}
async function withFile(root, path, use) {
    const file = (0,safe_path/* openBelowRoot */.m7)(root, path);
    try {
        return await use(file);
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, path);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function disk_readWhole(file, path, limit) {
    const bytes = await readSlice(file, 0, limit + 1);
    if (bytes.byteLength <= limit)
        return bytes;
    throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(path)} is larger than ${(0,_build_text/* readableSize */.g1)(limit)}`, {
        hint: 'Make it smaller, or leave it out with "exclude".',
    });
}
/** Bytes that are read synchronously at most. */
const synchronousLimit = 64 * 1024;
const readPart = (0,external_node_util_.promisify)(external_node_fs_.read);
/** Small parts are read synchronously: handing them to another thread takes longer than reading them. */
async function readSlice(file, offset, limit) {
    const length = Math.min(limit, Math.max(0, (0,external_node_fs_.fstatSync)(file).size - offset));
    const bytes = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
        const bytesRead = length <= synchronousLimit
            ? (0,external_node_fs_.readSync)(file, bytes, done, length - done, offset + done)
            : (await readPart(file, bytes, done, length - done, offset + done)).bytesRead;
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return bytes.subarray(0, done);
}


/***/ })

};
