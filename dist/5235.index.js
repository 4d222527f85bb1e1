export const id = 5235;
export const ids = [5235];
export const modules = {

/***/ 17834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ embeddedVersion),
/* harmony export */   ic: () => (/* binding */ annotationKeys),
/* harmony export */   lP: () => (/* binding */ findBinaries),
/* harmony export */   t3: () => (/* binding */ embeddedAnnotations),
/* harmony export */   yk: () => (/* binding */ proposeBinary)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42881);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85666);
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62780);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21289);
/** Wasm binaries of the workspace: which ones a format looks at, and what each says about itself. */






/**
 * Every file that the requests of `format` name or match, with its facts; without requests, every `.wasm` file. An invalid binary is
 * reported, since leaving it out silently would publish an incomplete build.
 */
async function findBinaries(context, format) {
    const appliesTo = (path) => path.endsWith('.wasm');
    const found = [];
    for (const file of await (0,_requests_js__WEBPACK_IMPORTED_MODULE_4__/* .requestedFiles */ .md)(context, { format, appliesTo })) {
        const { path, named } = file;
        const facts = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_4__/* .collect */ .Fo)(context, { files: [path], named }, () => inspectFound(context, file));
        if (facts)
            found.push({ ...file, facts });
    }
    return found;
}
async function inspectFound(context, { path, named }) {
    try {
        return await context.inspect(path);
    }
    catch (error) {
        const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error);
        if (named || failure.code !== 'invalid-wasm')
            throw failure;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-wasm', failure.message, {
            hint: `${failure.hint.replace(/\.$/, '')}; or leave it out with the input exclude: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .excludeGlob */ .tp)(path))}`,
            cause: failure,
        });
    }
}
/** The candidate for a binary, with what the binary says about itself. */
function proposeBinary({ path, facts, explicit }) {
    const [name, version] = [embeddedName(facts, path), embeddedVersion(facts)];
    return {
        files: [path],
        kind: facts.kind,
        ...(name && { name }),
        ...(version && { version }),
        annotations: embeddedAnnotations(facts),
        explicit,
    };
}
/** The name in a binary: of its WIT package, or of its name section when somebody chose that. */
function embeddedName({ packageName, moduleName }, path) {
    // wit-component calls the package of a component `root:component`.
    if (packageName && packageName.namespace !== 'root') {
        const { namespace, name } = packageName;
        return { value: `${namespace}/${name}`, origin: 'WIT package' };
    }
    const value = moduleName === undefined ? undefined : chosenName(moduleName, path);
    return value === undefined ? undefined : { value, origin: 'Wasm name section' };
}
/** The version in a binary: of its WIT package, or of its `version` section. */
function embeddedVersion(facts) {
    const version = facts.packageName?.version;
    if (version !== undefined)
        return { value: version, origin: 'WIT package' };
    const { version: section } = facts.metadata;
    return section === undefined ? undefined : { value: section, origin: 'Wasm section "version"' };
}
/** The sections of wasm-metadata, and the annotations that wkg and wash derive from them. */
const annotationKeys = [
    ['authors', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .authorsKey */ .Uo],
    ['description', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptionKey */ .qq],
    ['licenses', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .licensesKey */ .qo],
    ['homepage', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .urlKey */ .X9],
    ['source', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceKey */ .Zt],
    ['revision', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionKey */ .d7],
];
/** The annotations from the metadata sections of a binary. */
function embeddedAnnotations({ metadata }) {
    const found = {};
    for (const [section, key] of annotationKeys) {
        const value = metadata[section];
        if (value !== undefined)
            found[key] = { value, origin: `Wasm section "${section}"` };
    }
    return found;
}
/** Names of files: of the binary, and of a source that the compiler was given. */
const fileEnding = /\.(?:wasm|wa[st]t?|go|rs|c|cc|cpp|cxx|m?[jt]s|zig|swift|kt|py|mbt)$/i;
/**
 * The last path segment of a name; `undefined` when it is no name, generic, or that of the file. Linkers write the name
 * of the file, with `.wasm` and Cargo's hash; an optimiser or a profile drops it, which must not rename the artifact.
 */
function chosenName(text, path) {
    const last = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    const name = last.replace(/-[0-9a-f]{16}$/, '');
    const isName = /^[A-Za-z0-9][A-Za-z0-9 ._+@-]{0,99}$/.test(name) && !fileEnding.test(name);
    const plain = (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutMarks */ .zw)(name);
    const isFileName = [(0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .rawStem */ .G_)(path), (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(path)].some((stem) => (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(stem, plain));
    return isName && !isFileName && !(0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .isGenericStem */ .fu)(plain) ? name : undefined;
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
    const { appliesTo, content } = selection;
    if (argument === undefined) {
        const files = await (content ? workspace.search(content) : workspace.files('.', appliesTo));
        return found(files, appliesTo, false);
    }
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


/***/ }),

/***/ 83770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ mergeAnnotations),
/* harmony export */   Uy: () => (/* binding */ splitOrigins),
/* harmony export */   hf: () => (/* binding */ withCommitFacts)
/* harmony export */ });
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _source_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34551);
/* harmony import */ var _wrapped_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53930);
/** Annotations of an artifact: each value from the source of highest precedence that has it. */



/** Merges the sources: explicit input, then the content, then the package manifest, then hints; those of the commit are added later. */
function mergeAnnotations(sources) {
    const merged = {
        ...sources.hints,
        ...fromName(sources),
        ...fromPackage(sources.facts),
        ...sources.content,
        ...fromInput(sources.input),
    };
    const sorted = Object.entries(merged).sort(([left], [right]) => (left < right ? -1 : 1));
    return splitOrigins(Object.fromEntries(sorted));
}
/** The values and their origins, in the same order. */
function splitOrigins(found) {
    const entries = Object.entries(found);
    return {
        annotations: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
        origins: Object.fromEntries(entries.map(([key, { origin }]) => [key, origin])),
    };
}
function fromInput(input) {
    return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, { value, origin: 'annotations input' }]));
}
function fromPackage(facts) {
    if (!facts)
        return {};
    const values = {
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceKey */ .Zt]: facts.source === undefined ? undefined : (0,_source_url_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceUrl */ .H)(facts.source),
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionKey */ .qq]: facts.description,
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .licensesKey */ .qo]: facts.licenses,
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .urlKey */ .X9]: facts.url === undefined ? undefined : (0,_source_url_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutLogin */ .G)(facts.url),
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .authorsKey */ .Uo]: facts.authors,
    };
    const present = Object.entries(values).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(present.map(([key, value]) => [key, { value, origin: facts.origin }]));
}
function fromName({ title, version }) {
    return {
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz]: { value: title, origin: 'name' },
        ...(version && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .versionKey */ ._5]: version }),
    };
}
/**
 * Adds the facts of the commit to an artifact, below every other source but hints. They are not needed to find the artifact's tags in a
 * registry, so git runs while the registry responds. Content that another tool made stays as it is.
 */
function withCommitFacts(artifact, { source, revision, created }) {
    if (artifact.digest !== undefined)
        return artifact;
    const facts = splitOrigins({
        ...(source && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceKey */ .Zt]: source }),
        ...(revision && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionKey */ .d7]: revision }),
        ...(created && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .createdKey */ .Yw]: created }),
    });
    const { annotations, origins = {} } = artifact;
    const replaced = Object.keys(facts.annotations).filter((key) => (0,_wrapped_module_js__WEBPACK_IMPORTED_MODULE_2__/* .isHint */ ._U)(origins[key]));
    return {
        ...artifact,
        annotations: sortedByKey({ ...facts.annotations, ...without(annotations, replaced) }),
        origins: withOrigins(without(origins, replaced), facts.origins),
    };
}
function without(annotations, keys) {
    return Object.fromEntries(Object.entries(annotations).filter(([key]) => !keys.includes(key)));
}
/** The origins of name and version come first, then those of the annotations in their order. */
function withOrigins({ name, version, ...known }, added) {
    return {
        ...(name !== undefined && { name }),
        ...(version !== undefined && { version }),
        ...sortedByKey({ ...added, ...known }),
    };
}
function sortedByKey(annotations) {
    return Object.fromEntries(Object.entries(annotations).sort(([left], [right]) => (left < right ? -1 : 1)));
}


/***/ }),

/***/ 19010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ inPackingOrder),
/* harmony export */   Y: () => (/* binding */ withNeeds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82724);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** Packing order: the members of indexes, which are packed before the index. */



/** The artifact with the members of its candidate; `all` has the artifacts of the run. */
function withNeeds(artifact, { needs }, all) {
    if (needs === undefined)
        return artifact;
    const members = all.filter((other) => other.format !== artifact.format).map((other) => other.name);
    return { ...artifact, needs: needs === 'all' ? [...new Set(members)] : needs };
}
/** How deep indexes may be nested. */
const needLimit = 32;
/** Records in an order in which each artifact comes after those it needs. Throws `invalid-plan` for a missing or circular need. */
function inPackingOrder(items) {
    const ordered = new Set();
    const byName = Map.groupBy(items, ({ artifact }) => artifact.name);
    const visit = (item, path) => {
        const { artifact } = item;
        if (ordered.has(item))
            return;
        if (path.includes(artifact.name))
            throw invalidNeed(artifact.name, 'needs itself');
        if (path.length > needLimit)
            throw invalidNeed(artifact.name, `is nested more than ${needLimit} indexes deep`);
        for (const need of (artifact.needs ?? []).filter((member) => !(0,_oci_host_js__WEBPACK_IMPORTED_MODULE_1__/* .beginsWithHost */ .R4)(member))) {
            const others = (byName.get(need) ?? []).filter((other) => other !== item);
            if (others.length === 0)
                throw unknownNeed(artifact, need, artifactsOf(items));
            for (const other of others)
                visit(other, [...path, artifact.name]);
        }
        ordered.add(item);
    };
    for (const item of items)
        visit(item, []);
    return [...ordered];
}
function artifactsOf(items) {
    return items.map(({ artifact }) => artifact);
}
function unknownNeed(artifact, need, all) {
    const names = [...new Set(all.filter((other) => other !== artifact).map(({ name }) => name))];
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(artifact.name)} needs "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(need)}", which is not part of this run`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', what, {
        hint: names.length === 0
            ? 'Name the formats of its members as well, for instance formats: wasm'
            : `Name one of ${names.join(', ')}, or a reference with a host.`,
    });
}
function invalidNeed(name, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name)} ${what}`, {
        hint: 'Name only artifacts of this run as members.',
    });
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

/***/ 98611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ versionFile),
/* harmony export */   b: () => (/* binding */ usableVersion)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
/** Versions: which text is one, and the file `VERSION` beside a Wasm file. */

/** What manifests hold that are never released, and what tools write for an unknown version: Go's `(devel)`. */
const placeholders = [
    /^v?0\.0\.0(?:-(?:dev|devel|development|local|placeholder|semantic(?:ally)?-released?|unknown|unset))?$/i,
    /^\(?(?:devel|unknown|none|unset|undefined)\)?$/i,
    // The placeholder of a template.
    /[{}<>%$]/,
];
/** The version in a text, or `undefined` for an empty one and for placeholders such as `0.0.0`. */
function usableVersion(text) {
    const version = text.trim();
    return version === '' || placeholders.some((placeholder) => placeholder.test(version))
        ? undefined
        : version;
}
const fileName = 'VERSION';
const sizeLimit = 1024;
/** The version in the first line of the file `VERSION` of a folder, without a leading `v`. */
function versionFile(checkout, folder) {
    const bytes = checkout.read((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, fileName), sizeLimit);
    const [line = ''] = new TextDecoder().decode(bytes).trim().split('\n');
    const version = /^v?(\d[\w.+-]{0,127})$/.exec(line.trim())?.[1];
    const value = version === undefined ? undefined : usableVersion(version);
    return value === undefined ? undefined : { value, origin: fileName };
}


/***/ }),

/***/ 53930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ nothingWrapped),
/* harmony export */   _U: () => (/* binding */ isHint),
/* harmony export */   v3: () => (/* binding */ wrappedFacts)
/* harmony export */ });
/* harmony import */ var _formats_shared_binaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17834);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98611);
/** The module that a component wraps, and what it says where the component and its package say nothing. */


const nothingWrapped = { annotations: {} };
/** What the only module in a component says. Of several, none speaks for the whole. */
async function wrappedFacts(path, workspace) {
    const entry = await workspace.stat(path);
    if (entry?.type !== 'file')
        return nothingWrapped;
    const read = (offset, length) => workspace.slice(path, offset, length);
    const { isInvalidWasm, readParts } = await Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 12533));
    try {
        const [, ...nested] = await readParts({ size: entry.size, read }, path);
        const [only, ...others] = nested.filter(isOwn);
        return only?.layer === 'module' && others.length === 0 ? factsOf(only) : nothingWrapped;
    }
    catch (error) {
        // Hints never make a binary invalid.
        if (isInvalidWasm(error))
            return nothingWrapped;
        throw error;
    }
}
/** wit-component names what it adds to a component: adapters, `shim` and `fixups` (bytecodealliance/wasm-tools). */
function isOwn({ moduleName }) {
    return !moduleName?.startsWith('wit-component:');
}
function factsOf({ metadata, path }) {
    const hint = (section) => {
        const value = metadata[section];
        return value === undefined ? undefined : { value, origin: `Wasm section "${section}" of ${path}` };
    };
    const annotations = _formats_shared_binaries_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationKeys */ .ic.flatMap(([section, key]) => {
        const found = hint(section);
        return found ? [[key, found]] : [];
    });
    const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .usableVersion */ .b)(metadata.version ?? '') === undefined ? undefined : hint('version');
    return { annotations: Object.fromEntries(annotations), ...(version && { version }) };
}
/** True for the origin of a hint. */
function isHint(origin) {
    return /^Wasm section "[a-z]+" of /.test(origin ?? '');
}


/***/ }),

/***/ 20572:
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
;// CONCATENATED MODULE: ./.build/release/sure-targets.js
/** Targets as most workflows write them, which need no look at what a line may be by mistake. */
/** A host that is no site for people, and two segments or more of a repository, which may be `{name}`. */
const sure_targets_reference = /^(?:ghcr\.io|(?:localhost|127\.0\.0\.1):[1-9]\d{1,3}|(?:localhost|127\.0\.0\.1):[1-5]\d{4})(?:\/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*|\{name\})){2,8}$/;
const layout = /^oci:(?:\.{0,2}\/)?[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9][a-z0-9_-]*)*$/;
/** The first segment of the API of registries. */
const api = /^[^/]+\/v[12]\//;
const longest = 200;
/** True only for a line in which `targetProblem` finds none; most lines for which it is false are targets as well. */
function isSurelyTarget(text, names) {
    if (text.length > longest)
        return false;
    if (layout.test(text))
        return !text.startsWith('oci:localhost/');
    if (!sure_targets_reference.test(text) || api.test(text))
        return false;
    if (!text.includes('{name}'))
        return names.length <= 1;
    return names.every((name) => text.replaceAll('{name}', name).length <= longest);
}

;// CONCATENATED MODULE: ./.build/release/destinations.js
/** Destinations: where each artifact of a plan is published, from the `to` input. */




const layoutPrefix = 'oci:';
/** Folders of image layouts in `to`, which the search for artifacts skips. */
function layoutFolders(to) {
    return to.filter(isLayout).map((text) => text.slice(layoutPrefix.length));
}
/** Registry hosts in `to`; a line that is not a target names none. */
async function registryHosts(to) {
    const { read } = await targetReader(to, ['owner/name']);
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
async function destinationsOf(artifacts, to, note, isGiven = () => false) {
    const { read, complete } = await targetReader(to, artifacts.map(({ name }) => name));
    (0,input_list/* readList */.LD)(to, read, { name: 'to', isGiven, complete });
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
/** What finds out why a line is no target is loaded for lines that may be none. */
async function targetReader(to, names) {
    if (to.every((text) => isSurelyTarget(text, names)))
        return { read: (text) => ({ value: text }), complete: (text) => text };
    const { completed, targetProblem } = await __webpack_require__.e(/* import() */ 3077).then(__webpack_require__.bind(__webpack_require__, 3077));
    return {
        read(text) {
            const problem = targetProblem(text, names);
            return problem ? { problem } : { value: text };
        },
        complete: (text) => completed(text, names.length),
    };
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

/***/ 51066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withoutStores),
/* harmony export */   u: () => (/* binding */ openDestinations)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76670);
/* harmony import */ var _tag_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29258);
/** Opening the stores of an artifact's destinations, so that one that cannot be opened fails its own deliveries only. */



/** Tags in a registry are looked up at once, while git and the rest of the program run. */
async function openDestinations(planned, { open, publishedIn, rules }) {
    const opened = [];
    const lookUps = [];
    for (const destination of planned.destinations) {
        const { location } = destination;
        const target = await open(location).catch((error) => unusableStore((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error)));
        const published = publishedIn(target);
        // An error reaches whoever needs the tag; until then its rejection must not end the process.
        const lookups = location.kind === 'registry'
            ? Promise.allSettled(planned.artifact.tags.map(lookUpIn(published, planned.artifact, rules)))
            : undefined;
        opened.push({ destination, target, published, ...(lookups && { lookups }) });
        if (lookups)
            lookUps.push(lookups);
    }
    return { ...planned, opened, resolved: Promise.all(lookUps) };
}
/** On a release, several tags may refer to several manifests, each of which may have the same content as the new one. */
function lookUpIn(published, artifact, rules) {
    const reads = rules.keepsDigests && rules.isEvent && (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelease */ .MU)(artifact, rules);
    return reads ? (tag) => published.read(tag) : (tag) => published.before(tag);
}
/** For a dry run, which opens no store. */
function withoutStores(planned) {
    const target = unusableStore(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('internal', 'a dry run used a store', { hint: 'Report this with the log of the run.' }));
    const published = (0,_published_js__WEBPACK_IMPORTED_MODULE_1__/* .createPublished */ .j)(target);
    const opened = planned.destinations.map((destination) => ({ destination, target, published }));
    return { ...planned, opened, resolved: Promise.resolve() };
}
/** A store whose every operation fails with the same error. */
function unusableStore(error) {
    const fail = () => {
        throw error;
    };
    const reject = async () => fail();
    return { exists: reject, fetch: fail, push: reject, tag: reject, resolve: reject, can: {} };
}


/***/ }),

/***/ 58828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LU: () => (/* binding */ createReport),
  HF: () => (/* binding */ isPublished),
  Tu: () => (/* binding */ planWithDigests)
});

// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/release/destinations.js + 1 modules
var destinations = __webpack_require__(20572);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/release/graph.js
/** The graph of an artifact as the report has it: its manifests and blobs, and what contains what. */


/** Nodes of one graph in a report. */
const nodeLimit = 100;
/** The graph below the root, level by level, and after it what refers to it. */
function graphOf(name, nodes, referrers) {
    const root = nodes.at(-1);
    if (!root)
        return undefined;
    const all = new Map();
    const queue = [[root, kindOf(root)]];
    for (let next = queue.shift(); next; next = queue.shift()) {
        const [node, kind] = next;
        if (all.has(node.descriptor.digest))
            continue;
        all.set(node.descriptor.digest, described(node, kind));
        for (const child of node.children)
            queue.push([child, kindIn(node, child)]);
    }
    for (const one of referrers)
        all.set(one.manifest.digest, referrerOf(one));
    const listed = [...all.values()];
    const omitted = listed.length - nodeLimit;
    return {
        name: (0,_build_text/* printable */.g$)(name, 200),
        root: root.descriptor.digest,
        nodes: listed.slice(0, nodeLimit),
        ...(omitted > 0 && { omitted }),
    };
}
function referrerOf({ subject, manifest }) {
    const { digest, size, mediaType, artifactType } = manifest;
    return {
        digest,
        kind: 'referrer',
        label: (0,_build_text/* printable */.g$)(artifactType ?? mediaType, 120),
        size,
        to: [subject.digest],
    };
}
function kindOf({ manifest }) {
    if (!manifest)
        return 'layer';
    return manifest.manifests.length > 0 || manifest.mediaType.includes('index') ? 'index' : 'manifest';
}
function kindIn(parent, child) {
    const isConfig = parent.manifest?.config?.digest === child.descriptor.digest;
    return isConfig && !child.manifest ? 'config' : kindOf(child);
}
function described({ descriptor, manifest, children }, kind) {
    const { digest, size, mediaType, annotations, platform } = descriptor;
    const title = annotations?.[oci_annotations/* titleKey */.kz];
    const place = platform && `${platform.os}/${platform.architecture}`;
    const type = manifest?.artifactType ?? mediaType;
    return {
        digest,
        kind,
        label: (0,_build_text/* printable */.g$)(title ?? place ?? type, 120),
        size,
        to: children.map((child) => child.descriptor.digest),
    };
}

;// CONCATENATED MODULE: ./.build/release/report.js
/** The Report: what was built, where it went, and the outcome of each artifact. */



const publishedOutcomes = ['created', 'updated', 'unchanged', 'exists'];
/** True when the destination has the digest under every tag of the artifact. */
function isPublished({ outcome }) {
    return publishedOutcomes.includes(outcome);
}
function createReport(sources) {
    const tags = (pick) => sources.delivered.flatMap((one) => pick(one).map((tag) => (0,destinations/* printTag */.O4)(one.delivery.destination, tag)));
    const tagsMoved = tags((one) => one.tagsMoved);
    return {
        artifacts: sources.delivered.map((one) => reported(one, sources)),
        graphs: graphsOf(sources.delivered),
        ...(sources.plan && { plan: sources.plan }),
        tagsMoved,
        tagsUnknown: tags((one) => one.tagsUnknown),
        retries: sources.statistics.retries,
        requests: sources.statistics.requests,
        notes: [...sources.notes, ...sources.delivered.flatMap(notMovedLines)],
        warnings: [
            ...unverifiedLine(sources.delivered),
            ...sources.delivered.flatMap(({ warnings }) => warnings),
        ],
        changed: tagsMoved.length > 0,
        dryRun: sources.plan !== undefined,
        ...(sources.cache && { cache: sources.cache }),
    };
}
/** Artifacts whose content a report describes. */
const graphLimit = 20;
/** Each root once; artifacts with the same content have the same. */
function graphsOf(delivered) {
    const roots = new Map(delivered.map((one) => [one.delivery.packed.root.digest, one.delivery.packed]));
    return [...roots.values()]
        .slice(0, graphLimit)
        .flatMap(({ artifact, nodes, referrers }) => graphOf(artifact.name, nodes, referrers) ?? []);
}
/** The plan as it can be passed back: with the digests of what was packed, and with what is missing from it. */
function planWithDigests(packed, { to, unpacked, problems }) {
    const artifacts = packed.map(({ artifact, root }) => ({ ...artifact, digest: root.digest }));
    return {
        version: 1,
        to,
        artifacts: [...artifacts, ...unpacked],
        ...(problems.length > 0 && { incomplete: problems.map(reportedError) }),
    };
}
function notMovedLines({ delivery, notMoved }) {
    return Object.entries(notMoved).map(([tag, reason]) => `${(0,destinations/* printTag */.O4)(delivery.destination, tag)} is not moved: ${reason}`);
}
/** One line for all, since they have one reason. */
function unverifiedLine(delivered) {
    const names = delivered.flatMap(({ delivery, unverified }) => unverified.map((tag) => (0,destinations/* printTag */.O4)(delivery.destination, tag)));
    if (names.length === 0)
        return [];
    const what = `the registry refuses to look up and to list tags, so that these may have been overwritten`;
    return [`${what}: ${names.join(', ')}`];
}
function reported(one, { explain }) {
    const { destination, packed } = one.delivery;
    const { artifact } = packed;
    const { repository } = destination;
    const { root } = one;
    const manifest = packed.nodes.at(-1)?.manifest;
    const artifactType = manifest?.artifactType ?? manifest?.config?.mediaType;
    return {
        name: artifact.name,
        format: artifact.format,
        repository,
        digest: root.digest,
        packed: (packed.kept?.packed ?? packed.root).digest,
        reference: `${repository}@${root.digest}`,
        mediaType: root.mediaType,
        ...(artifactType && { artifactType }),
        size: sizeOf(packed),
        ...(artifact.version !== undefined && { version: artifact.version }),
        tags: one.tags,
        ...(artifact.tagReasons && { tagReasons: artifact.tagReasons }),
        outcome: one.outcome,
        contentChanged: one.isChanged,
        ...report_history(one),
        ...(one.interface && { interface: one.interface }),
        ...(one.base && { base: one.base }),
        files: artifact.files,
        sent: one.sent,
        reused: one.reused,
        annotations: artifact.annotations,
        origins: artifact.origins ?? {},
        ...(one.statements.length > 0 && { statements: one.statements }),
        ...(one.error && { error: reportedError(explain(one.error)) }),
    };
}
/** What the run has found published, as far as there is something to say. */
function report_history({ delivery, replaced, notMoved }) {
    const { kept, nodes } = delivery.packed;
    const revision = nodes.at(-1)?.manifest?.annotations[oci_annotations/* revisionKey */.d7];
    return {
        ...(kept && { kept: { from: kept.from, ...(revision !== undefined && { revision }) } }),
        ...(Object.keys(replaced).length > 0 && { replaced }),
        ...(Object.keys(notMoved).length > 0 && { notMoved }),
    };
}
function reportedError({ code, message, hint }) {
    return { code, message, hint };
}
/** Bytes of all content of the artifact, each digest counted once. */
function sizeOf({ nodes }) {
    const sizes = new Map(nodes.map(({ descriptor }) => [descriptor.digest, descriptor.size]));
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
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


/***/ })

};
