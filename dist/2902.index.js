export const id = 2902;
export const ids = [2902];
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

/***/ 70985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/oci/source-reference.js
var source_reference = __webpack_require__(69531);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/plan/tags/defaults.js
var defaults = __webpack_require__(32012);
// EXTERNAL MODULE: ./.build/plan/tags/kinds.js
var kinds = __webpack_require__(55423);
// EXTERNAL MODULE: ./.build/release/deliver.js + 7 modules
var deliver = __webpack_require__(73271);
// EXTERNAL MODULE: ./.build/store/graph.js
var graph = __webpack_require__(92532);
;// CONCATENATED MODULE: ./.build/release/promotion.js
/** A promotion: an artifact that is published already gets other tags, in its repository or another one, with its bytes and referrers. */

/** The same as a delivery of what a run has packed, with a store as the source. Throws what reading it throws. */
async function deliveryOf(promotion) {
    const { root, source, destination, target, published } = promotion;
    const artifact = artifactOf(promotion);
    const referrers = promotion.withReferrers ? await referrersOf(root, source) : [];
    const packed = { artifact, root, nodes: await (0,graph/* readNodes */.g)(root, source), referrers };
    return { destination, target, published, source, packed, tags: artifact.tags };
}
function artifactOf({ name, root, tags }) {
    const reasons = tags.map(({ tag, kind, reason }) => [tag, { kind, reason }]);
    return {
        name,
        format: 'promoted',
        files: [],
        tags: tags.map(({ tag }) => tag),
        tagReasons: Object.fromEntries(reasons),
        annotations: {},
        // What was tested is what is released: no earlier manifest stands in for it.
        digest: root.digest,
    };
}
/** Those of the artifact, then those of these: a signature of a bill of materials. */
async function referrersOf(root, source) {
    const found = [];
    const known = new Set();
    const queue = [root];
    for (let subject = queue.shift(); subject; subject = queue.shift()) {
        for (const manifest of (await source.referrers?.(subject.digest)) ?? []) {
            if (known.has(manifest.digest))
                continue;
            known.add(manifest.digest);
            const nodes = (await (0,graph/* readNodes */.g)(manifest, source)).filter(({ descriptor }) => descriptor.digest !== root.digest);
            found.push({ subject, manifest, nodes });
            queue.push(manifest);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./.build/release/published.js
var published = __webpack_require__(76670);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/verbs/source-login.js
var source_login = __webpack_require__(16870);
;// CONCATENATED MODULE: ./.build/verbs/promote.js
/** `promote`: the digest that was tested gets release tags, also in another repository, with its bytes and referrers untouched. */













const promote = {
    name: 'promote',
    outputs: {
        digest: 'Digest of the artifact; only for a single one that was promoted.',
        reference: 'Reference by digest at its destination; only for a single one that was promoted.',
        promoted: 'JSON array with `reference`, `digest`, `tags`, `outcome` and `from` of each artifact.',
    },
    run: runPromote,
    present,
};
async function runPromote(options, env) {
    const references = requireReferences(options.references);
    const tags = tagsOf(options.promoteTags, env.host.trigger);
    const stores = openStores(references, options, env);
    const sources = new Map();
    const publishedIn = (0,memoize/* memoize */.B)(published/* createPublished */.j);
    for (const reference of references) {
        const { root, source } = await stores.openSource(reference);
        const from = repositoryIn(reference);
        const repository = destinationOf(reference, from, options.promoteTo);
        const location = { kind: 'registry', repository };
        const target = await stores.open(location, 'push');
        const delivery = await deliveryOf({
            name: (0,paths/* baseName */.Fl)(repository.name),
            root,
            source,
            tags,
            destination: { repository: (0,oci_reference/* printRepository */.mK)(repository), location },
            target,
            published: publishedIn(target),
            withReferrers: from === undefined || (0,oci_reference/* printRepository */.mK)(from) !== (0,oci_reference/* printRepository */.mK)(repository),
        });
        sources.set(delivery, { reference, from });
    }
    const { dryRun } = options;
    if (dryRun)
        return { dryRun, promoted: await planned(sources) };
    const delivered = await (0,deliver/* deliver */.c)([...sources.keys()], {
        concurrency: options.concurrency,
        rules: rulesOf(options, env.host),
        contents: { add: (descriptor) => descriptor },
        beforeTags: () => stores.finish(),
        heldAt(delivery) {
            const repository = sources.get(delivery)?.from;
            return repository && { kind: 'registry', repository };
        },
    });
    // The order of the deliveries is kept; each may have been replaced by one that says more.
    const given = [...sources.values()];
    return {
        dryRun,
        promoted: delivered.map((one, index) => ({ ...one, reference: given[index]?.reference ?? '' })),
    };
}
async function planned(sources) {
    const { notDelivered } = await __webpack_require__.e(/* import() */ 7874).then(__webpack_require__.bind(__webpack_require__, 37874));
    return [...sources].map(([delivery, { reference }]) => ({ ...notDelivered(delivery), reference }));
}
function rulesOf({ onExists }, { trigger }) {
    // What was tested is what is released, whatever was published before with the same content.
    return { onExists, keepsDigests: false, isEvent: trigger.kind !== 'shell', isRequested: () => true };
}
function openStores(references, options, env) {
    const { log, credentials } = env.host;
    const from = references.flatMap((one) => repositoryIn(one)?.host ?? []);
    const to = options.promoteTo.flatMap((one) => repositoryIn(one.replaceAll('{name}', 'name'))?.host ?? []);
    return env.stores({
        ...options,
        log,
        findCredential: credentials((0,source_login/* loginForSources */.F)(options, [...from, ...to])),
        needsRegistry: true,
    });
}
function requireReferences(references) {
    if (references.length > 0)
        return references;
    throw new errors/* CodedError */.AK('input', '"references" is not given', {
        hint: 'Name what to promote, best by digest: references: ghcr.io/acme/http-cache@sha256:…',
    });
}
function repositoryIn(reference) {
    const parsed = (0,source_reference/* parseSourceReference */.O)(reference);
    if (parsed.kind === 'layout')
        return undefined;
    const { host, name } = parsed.reference;
    return { host, name };
}
/** `{name}` is the last part of the name that the artifact has now. */
function destinationOf(reference, from, to) {
    const [target, ...others] = to;
    if (others.length > 0)
        throw (0,input_error/* inputError */.Xu)(`"to" names ${to.length} repositories, and an artifact is promoted to one`, {
            hint: 'Promote to each of them in a step of its own.',
        });
    if (target === undefined && from)
        return from;
    if (target === undefined)
        throw (0,input_error/* inputError */.Xu)(`${(0,_build_text/* printable */.g$)(reference)} is in a layout, and "to" is not given`, {
            hint: 'Name the repository: to: ghcr.io/acme/http-cache',
        });
    const name = (0,paths/* baseName */.Fl)(from?.name ?? 'artifact');
    const parsed = (0,oci_reference/* parseReference */.F2)(target.replaceAll('{name}', name));
    if (parsed.tag !== undefined || parsed.digest !== undefined)
        throw (0,input_error/* inputError */.Xu)(`"to" is ${(0,_build_text/* printable */.g$)(target)}, which names a tag or digest`, {
            hint: 'Name the repository in "to" and the tags in "tags".',
        });
    return { host: parsed.host, name: parsed.name };
}
/** Those that are named, else those of a release: `1.2.3`, `1.2`, `1` and `latest` for a git tag `v1.2.3`. */
function tagsOf(given, trigger) {
    const named = given.flatMap((line) => line.split(',').map((tag) => tag.trim())).filter((tag) => tag !== '');
    if (named.length > 0)
        return named.map(chosen);
    if (trigger.kind === 'tag')
        return (0,defaults/* defaultTags */.n)({
            trigger,
            content: undefined,
            version: undefined,
            strictVersion: false,
            semverTags: false,
            name: 'artifact',
        });
    throw (0,input_error/* inputError */.Xu)('"tags" is not given, and no git tag has started this run', {
        hint: 'Name the tags of the release: tags: 1.2.3,latest',
    });
}
function chosen(tag) {
    if (!(0,oci_reference/* isTag */.dz)(tag))
        throw (0,input_error/* inputError */.Xu)(`"tags" has ${(0,_build_text/* printable */.g$)(tag)}, which is no tag`, {
            hint: 'Name tags of letters, digits, "_", "." and "-": tags: 1.2.3,latest',
        });
    return { tag, kind: (0,kinds/* kindOfTag */.Au)(tag), reason: 'input "tags"' };
}
function present({ dryRun, promoted }) {
    const done = promoted.filter(({ error, outcome }) => !dryRun && !error && outcome !== 'skipped');
    const [only, ...others] = done;
    const single = promoted.length === 1 && others.length === 0 ? only : undefined;
    const [failure, ...more] = promoted.flatMap(({ error }) => error ?? []);
    return {
        outputs: {
            ...(single && { digest: single.root.digest, reference: byDigest(single) }),
            promoted: JSON.stringify(done.map(promotedJson)),
        },
        lines: promoted.map((one) => lineOf(one, dryRun)),
        notices: [],
        warnings: promoted.flatMap(({ warnings }) => warnings),
        json: { dryRun, promoted: promoted.map(promotedJson) },
        published: [],
        ...(failure && {
            failure: { error: failure, others: more.map(({ message, code }) => `${message} [${code}]`) },
        }),
    };
}
function byDigest({ delivery, root }) {
    return `${delivery.destination.repository}@${root.digest}`;
}
function lineOf(one, dryRun) {
    const stay = Object.entries(one.notMoved).map(([tag, reason]) => `; ${tag} stays: ${reason}`);
    const tags = one.tags.join(', ');
    return `${dryRun ? 'would be promoted' : one.outcome}  ${(0,_build_text/* printable */.g$)(one.reference)} → ${byDigest(one)} (${tags})${stay.join('')}`;
}
function promotedJson(one) {
    const { outcome, tags, root, notMoved, reference, error } = one;
    return {
        from: reference,
        reference: byDigest(one),
        digest: root.digest,
        outcome,
        tags,
        ...(Object.keys(notMoved).length > 0 && { notMoved }),
        ...(error && { error: { code: error.code, message: error.message } }),
    };
}


/***/ }),

/***/ 16870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loginForSources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82724);
/** The login of a verb that reads: credentials given as inputs, for the one registry of its references. */


/** Throws `input` when a password is given and the references name several registries, since it would reach one it is not for. */
function loginForSources({ username, password, token }, hosts) {
    const names = [...new Set(hosts.map(_oci_host_js__WEBPACK_IMPORTED_MODULE_1__/* .registryName */ .jT))];
    const [registry] = names;
    const isGiven = username !== undefined && password !== undefined;
    if (isGiven && names.length > 1)
        throw severalRegistries(names);
    return {
        ...(isGiven && registry !== undefined && { password: { registry, username, password } }),
        ...(token && { token }),
    };
}
function severalRegistries(names) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"password" is for one registry, and "references" names ${names.join(', ')}`, {
        hint: 'Leave "username" and "password" out and log in to each registry with docker/login-action, or read in one step per registry.',
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
