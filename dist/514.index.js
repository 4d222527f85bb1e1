export const id = 514;
export const ids = [514];
export const modules = {

/***/ 8333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ abiOfImport),
/* harmony export */   Pm: () => (/* binding */ isOpaPolicy),
/* harmony export */   Q: () => (/* binding */ isRego),
/* harmony export */   bG: () => (/* binding */ isKubewardenPolicy),
/* harmony export */   fI: () => (/* binding */ isProxyWasm),
/* harmony export */   fz: () => (/* binding */ findPolicyMetadata),
/* harmony export */   h_: () => (/* binding */ kindOfSection),
/* harmony export */   iH: () => (/* binding */ abiOfExport)
/* harmony export */ });
/** The consumer that a Wasm binary is made for, by its facts alone; this decides which formats are loaded. */
/** kubewarden-controller, `policy-evaluator/src/constants.rs`. */
const metadataSection = 'io.kubewarden.metadata';
/** The section in which `kwctl annotate` puts a policy's metadata; the first one counts, as for kwctl (`policy_metadata.rs`). */
function findPolicyMetadata({ kind, customSections }) {
    return kind === 'module' ? customSections.find(({ name }) => name === metadataSection) : undefined;
}
/** True for a policy that `kwctl annotate` has annotated. */
function isKubewardenPolicy(facts) {
    return findPolicyMetadata(facts) !== undefined;
}
/** Prefixes of exports that name the proxy-wasm ABI and its version, and of callbacks. */
const proxyExports = ['proxy_abi_version_', 'proxy_on_'];
/** The proxy-wasm ABI: a marker export names its version, callbacks are exported, host functions imported from `env`. */
function isProxyWasm({ moduleExports, moduleImports }) {
    return (moduleExports.some(({ name }) => proxyExports.some((prefix) => name.startsWith(prefix))) ||
        moduleImports.some(isProxyImport));
}
function isProxyImport({ module, name }) {
    return module === 'env' && name.startsWith('proxy_');
}
/** Exports of every compiled policy (openpolicyagent.org, "WebAssembly", ABI 1). */
const policyExports = ['opa_malloc', 'opa_json_parse', 'opa_eval_ctx_new'];
/** True for a policy that `opa build -t wasm` has compiled. */
function isOpaPolicy({ moduleExports }) {
    const names = new Set(moduleExports.map(({ name }) => name));
    return policyExports.every((name) => names.has(name));
}
/** True for a module of Rego, whose exports begin like this. */
function isRego({ moduleExports }) {
    return moduleExports.some(({ name }) => name.startsWith(regoPrefix));
}
const regoPrefix = 'opa_';
/** What an export tells about the consumer of a module; one export of each kind is enough for the functions of this file. */
function abiOfExport({ name }) {
    if (policyExports.includes(name))
        return name;
    return [...proxyExports, regoPrefix].find((prefix) => name.startsWith(prefix));
}
/** The same for an import. */
function abiOfImport(one) {
    return isProxyImport(one) ? 'proxy-wasm' : undefined;
}
/** The same for a custom section. */
function kindOfSection({ name }) {
    return name === metadataSection ? name : undefined;
}


/***/ }),

/***/ 2186:
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

/***/ 3386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ bytesBody),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   hh: () => (/* binding */ fileBody),
/* harmony export */   xF: () => (/* binding */ createContents)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);
/** Contents: everything packed in this run, by digest – files in the workspace, and made blobs in memory or in temporary files. */




function createContents() {
    const bodies = new Map();
    let size = 0;
    const open = (descriptor) => {
        const body = bodies.get(descriptor.digest);
        if (!body)
            throw notPacked(descriptor);
        return body();
    };
    return {
        add(descriptor, body) {
            if (bodies.has(descriptor.digest))
                return descriptor;
            size += descriptor.size;
            bodies.set(descriptor.digest, body);
            return descriptor;
        },
        open,
        get size() {
            return size;
        },
        exists: async (descriptor) => bodies.has(descriptor.digest),
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verified */ .zr)(open(descriptor), descriptor),
    };
}
/** A body over bytes in memory. */
function bytesBody(bytes) {
    return () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false });
}
function notPacked({ digest, mediaType }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${digest} (${mediaType}) was not packed`, {
        hint: 'Report this bug: a manifest lists content that no format added.',
    });
}
const partSize = 1024 * 1024;
/** The file in parts of 1 MiB, each in memory of its own. The size is the one found while reading. */
async function* fileParts(path, workspace) {
    for (let offset = 0;; offset += partSize) {
        const part = await workspace.slice(path, offset, partSize);
        const isLast = part.byteLength < partSize;
        yield part;
        if (isLast)
            return;
    }
}
/**
 * The body of a file that has been digested. `stamp` is the file's stamp at that time; if the file has another one when its last
 * byte has been read, the stream fails with `digest-mismatch`. Comparing stamps replaces a second digest; the registry verifies
 * the bytes as well.
 */
function fileBody(workspace, path, stamp) {
    return () => {
        const stream = workspace.open(path);
        const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
            transform: (chunk, _encoding, done) => done(null, chunk),
            flush(done) {
                workspace.stat(path).then((entry) => done(entry?.stamp === stamp ? null : changed(path)), done);
            },
        });
        stream.on('error', (error) => check.destroy(error));
        check.on('close', () => stream.destroy());
        return stream.pipe(check);
    };
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} has changed since it was digested`, {
        hint: 'Make sure that nothing writes to the file during the run, and re-run.',
    });
}


/***/ }),

/***/ 3770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ mergeAnnotations),
/* harmony export */   Uy: () => (/* binding */ splitOrigins),
/* harmony export */   hf: () => (/* binding */ withCommitFacts)
/* harmony export */ });
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5666);
/* harmony import */ var _source_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4551);
/** Annotations of an artifact: each value from the source of highest precedence that has it. */


/** Merges the sources: explicit input, then the content, then the package manifest; those of the commit are added later. */
function mergeAnnotations(sources) {
    const merged = {
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
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .urlKey */ .X9]: facts.url,
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
 * Adds the facts of the commit to an artifact, below every other source. They are not needed to find the artifact's tags in a
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
    return {
        ...artifact,
        annotations: sortedByKey({ ...facts.annotations, ...artifact.annotations }),
        origins: withOrigins(artifact.origins ?? {}, facts.origins),
    };
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

/***/ 9285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ manifestNames)
/* harmony export */ });
/** The package that an artifact belongs to, and the names of manifests. */
/** The manifests of a folder, in order of precedence. */
const manifestNames = [
    'Cargo.toml',
    'wasm.toml',
    'wkg.toml',
    'package.json',
    'pyproject.toml',
    'go.mod',
];


/***/ }),

/***/ 6360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ nearestOwnFolder),
/* harmony export */   Lq: () => (/* binding */ nearestMeaningfulFolder)
/* harmony export */ });
/* unused harmony export isBuildFolder */
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2780);
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
    /^wasm(?:32|64)(?:-|$)/,
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
function isOwnFolder(names, at) {
    const [name = '', ...above] = names.slice(0, at + 1).reverse();
    // Cargo names a folder below that of the target after the profile, which may have any name.
    const isProfile = /^wasm(?:32|64)-/.test(above[0] ?? '');
    const isVariant = variants.has(name.toLowerCase()) && above.some(isBuildFolder);
    return !isBuildFolder(name) && !isProfile && !isVariant;
}


/***/ }),

/***/ 6605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ innerCheckout),
/* harmony export */   w: () => (/* binding */ foldersToTop)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8570);
/** The folders in which manifests may speak of a file: its own and those above it in the same checkout. */

/** A folder and those above it, the nearest first, up to the top of the checkout that contains it, such as a submodule's. */
function foldersToTop(folder, checkout) {
    const all = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestors */ .T1)(folder);
    const top = all.findIndex((one) => checkout.isTop(one));
    return top < 0 ? all : all.slice(0, top + 1);
}
/** The folder of the workspace that is the top of a checkout of its own, such as a submodule's, and contains the path. */
function innerCheckout(path, checkout) {
    const top = foldersToTop((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(checkout.root, path), checkout).at(-1) ?? '.';
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(top, checkout.root) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)(checkout.root, top) : undefined;
}


/***/ }),

/***/ 9010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ inPackingOrder),
/* harmony export */   Y: () => (/* binding */ withNeeds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2724);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
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

/***/ 4551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sourceUrl)
/* harmony export */ });
/** The https URL of a repository, for any form of its remote. */
const scpForm = /^(?:([^@/\s:]+)@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;
/**
 * `https://host/owner/name` for `git@host:owner/name.git`, `ssh://…`, `git://…` or `https://user:token@…`, without credentials,
 * `.git`, query and fragment. `undefined` for a local path, and when the web address cannot be told from the remote.
 */
function sourceUrl(remote) {
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

/***/ 1407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ byTagPrecedence),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   M: () => (/* binding */ versionOfGitTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(936);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);
/** Tags: the default tags of an artifact, and the order in which tags are moved. */




/**
 * The tags of the input; else those in the content; else the version, when the consumer finds versions by tags; else one tag
 * for what started the run.
 */
function tagsOf(sources) {
    if (sources.requested.length > 0)
        return sources.requested;
    if (sources.content)
        return sources.content;
    if (sources.strictVersion && sources.version !== undefined)
        return [versionTag(sources.version, sources.name)];
    if (sources.trigger.kind === 'tag' && (sources.strictVersion || sources.semverTags))
        requireExact(sources.trigger.tag, sources.name);
    return [eventTag(sources.trigger)];
}
/** Any replacement for `+` would be another version to the consumer. */
function requireExact(gitTag, name) {
    const version = withoutPrefix(gitTag);
    if ((0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSemver */ .k)(version))
        versionTag(version, name);
}
/** A version as a tag; tags cannot contain `+`, and what replaces it differs by consumer. */
function versionTag(version, name) {
    if ((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(version))
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `the version "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(version)}" of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name)} cannot be a tag`, {
        hint: 'Publish a version without build metadata, or set "tags".',
    });
}
function eventTag(trigger) {
    switch (trigger.kind) {
        case 'tag':
            return versionOfGitTag(trigger.tag);
        case 'pull-request':
            return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(`pr-${trigger.number}`);
        case 'schedule':
            return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('nightly');
        case 'event':
            return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('edge');
        case 'shell':
            return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('latest');
    }
}
/**
 * `1.2.3` for `v1.2.3`, and `1.2.3_b7` for `v1.2.3+b7`, as Helm writes it; any other git tag unchanged, except for characters that
 * tags cannot contain.
 */
function versionOfGitTag(gitTag) {
    const version = withoutPrefix(gitTag);
    const source = (0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSemver */ .k)(version) ? version : gitTag;
    const text = replaceInvalid(source, '-');
    // "1.2.3/linux" as "1.2.3-linux" would be a version before 1.2.3.
    const isMisread = text !== source && /^v?\d+(?:\.\d+){0,2}-/.test(text);
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(isMisread ? replaceInvalid(source, '_') : text);
}
function replaceInvalid(text, separator) {
    const replaced = text.replaceAll('+', '_').replace(/[^A-Za-z0-9._-]+/g, separator);
    return replaced.replace(/^[.-]+/, '').slice(0, 128);
}
function withoutPrefix(gitTag) {
    return gitTag.replace(/^v(?=\d)/, '');
}
/** Exact versions first, then the others in their order, so that an alias never points at content before its version does. */
function byTagPrecedence(tags) {
    const exact = (tag) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSemver */ .k)(tag.replace(/^v/, '').replace('_', '+')) !== undefined;
    return [...tags.filter(exact), ...tags.filter((tag) => !exact(tag))];
}


/***/ }),

/***/ 8611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ versionFile),
/* harmony export */   b: () => (/* binding */ usableVersion)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8570);
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

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nu: () => (/* binding */ destinationsOf),
  We: () => (/* binding */ layoutFolders),
  O4: () => (/* binding */ printTag),
  j$: () => (/* binding */ registryHosts)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/input-list.js
var input_list = __webpack_require__(583);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/foreign-text.js
var foreign_text = __webpack_require__(9100);
;// CONCATENATED MODULE: ./.build/release/foreign-targets.js
/** Lines of `to` that are no target: what each was meant to be, in the notation of which tool. */



/** Why a line is no target, before its reference is parsed. */
function foreignTarget(text) {
    const notations = [
        spelling,
        exporter,
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
const targetStart = /^(?:oci:|\.{0,2}\/|[a-z]+:\/\/|[^\s/]+\/)/i;
/** A folder may have spaces and commas, a reference has none. */
function several(text) {
    if (text.startsWith('[::') || /^\[[0-9a-f:]+\]/i.test(text))
        return undefined;
    const isFolder = /^oci:/i.test(text);
    const parts = isFolder ? text.split(/[\s,;]+(?=oci:|[a-z0-9-]+\.[a-z0-9.-]+[:/])/i) : (0,input_list/* separated */.Ci)(text);
    if (parts.length > 1 && parts.every((part) => targetStart.test(part)))
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
/** Registries that belong to a site for code. */
const registriesOfSites = {
    'github.com': 'ghcr.io',
    'www.github.com': 'ghcr.io',
    'docker.pkg.github.com': 'ghcr.io',
    'gitlab.com': 'registry.gitlab.com',
};
function gitRemote(text) {
    const [, host = '', path = ''] = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(text) ?? [];
    if (host === '')
        return undefined;
    const what = 'which is a git remote';
    const registry = Object.hasOwn(registriesOfSites, host) ? registriesOfSites[host] : undefined;
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
/** Hosts of the API of Docker Hub. */
const apiHosts = {
    'index.docker.io': 'docker.io',
    'registry-1.docker.io': 'docker.io',
    'registry.hub.docker.com': 'docker.io',
};
/** Pages of a site, as the address bar of a browser shows them. */
function webPage(text) {
    const [, host = '', rest = ''] = /^([^/]+)\/(.+?)(?:\.git)?\/?$/.exec(text.toLowerCase()) ?? [];
    const page = 'which is a page and not a registry';
    const registry = Object.hasOwn(registriesOfSites, host) ? registriesOfSites[host] : undefined;
    if (registry !== undefined) {
        const repository = rest.split('/').slice(0, 2).join('/');
        return { what: page, instead: [`${registry}/${repository}${rest.includes('{name}') ? '' : '/{name}'}`] };
    }
    const api = /^v[12]\/(.*)$/.exec(rest)?.[1];
    if (api !== undefined && host.includes('.'))
        return { what: 'which is a URL of its API', instead: [`${apiHosts[host] ?? host}/${api}`] };
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
    if (folder !== folder.trim())
        return { what: 'with white space before the folder', instead: [`oci:${folder.trim()}`] };
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

// EXTERNAL MODULE: ./.build/oci/host.js
var host = __webpack_require__(2724);
;// CONCATENATED MODULE: ./.build/release/references.js
/** Registry references in `to`: their host, their repository and their placeholders, and what is wrong with each. */





/** Why a reference cannot receive the artifacts; `names` are theirs. */
function referenceProblem(text, names) {
    return (packageName(text) ??
        references_suffix(text) ??
        placeholder(text) ??
        withoutHost(text) ??
        references_host(text) ??
        repository(text) ??
        owner(text, names) ??
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
        ...(version !== '' && { others: { tags: [version.replace(/\+/g, '-')] } }),
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
    const isDigest = !hasTag && /^sha(?:256|512):/i.test(found);
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
        others: { tags: (0,input_list/* separated */.Ci)(found) },
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
/** The whole path of a repository is missing, or everything before it. */
function withoutHost(text) {
    const [first = '', ...rest] = text.split('/');
    if (rest.length > 0)
        return undefined;
    if (/\.(?:gz|json|tar|tgz|wasm|ya?ml|zip)$/i.test(first))
        return { what: 'which is a file', instead: ['oci:./out'], hint: 'Name a folder or a registry' };
    const colon = /:\d{1,5}$/.test(first);
    if ((0,host/* isHost */.jU)(first) && (first.includes('.') || colon || first === 'localhost'))
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
/** Registries in which every repository belongs to an owner. */
const ownerHosts = ['ghcr.io', 'quay.io', 'registry.gitlab.com', 'public.ecr.aws'];
function ownerOf(name) {
    return [...ownerHosts, 'docker.io'].includes(name.toLowerCase()) ? '<owner>/' : '';
}
function references_host(text) {
    const [first = '', ...rest] = text.split('/');
    const isNamed = first.includes('.') || first.includes(':') || first === 'localhost';
    if (!isNamed || (0,host/* isHost */.jU)(first))
        return undefined;
    const [name = '', part = ''] = first.split(':');
    const isSeparated = (0,host/* isHost */.jU)(name) && name !== '' && part !== '' && !/^\d+$/.test(part);
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
    };
}
function reasonOf(path) {
    if (path.endsWith('/'))
        return 'which ends with a slash';
    if (path.includes('//'))
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
    if (rest.length !== 1 || !ownerHosts.includes(first.toLowerCase()))
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
        instead: [`${text.replace(/\/+$/, '')}/{name}`],
    };
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
/** `repository:tag`; for a layout, with the name that the tag has in `index.json`. */
function printTag({ repository, location }, tag) {
    return `${repository}:${location.kind === 'layout' ? `${location.name}-${tag}` : tag}`;
}
/**
 * Each artifact with a destination for each `to`. Throws `input` for a line that is not a target or could not receive all
 * artifacts, and `ambiguous` if two artifacts would have the same tag in one repository. `note` receives one line for each
 * lower-cased reference; `isGiven` tells for which inputs no value is proposed.
 */
function destinationsOf(artifacts, to, note, isGiven = () => false) {
    const complete = (line) => completed(line, artifacts.length);
    (0,input_list/* readList */.LD)(to, readTarget(artifacts), { name: 'to', isGiven, complete });
    for (const text of to.filter((each) => !isLayout(each) && each.toLowerCase() !== each))
        note(`"to" is lower-cased to ${(0,_build_text/* printable */.g$)(text.toLowerCase())}`);
    const planned = artifacts.map((artifact, position) => {
        const destinations = to.map((text) => destinationOf(text, artifact));
        // References that differ only in case are the same destination.
        const distinct = new Map(destinations.map((destination) => [destination.repository, destination]));
        return { artifact, position, destinations: [...distinct.values()] };
    });
    requireDistinctTags(planned);
    return planned;
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
    return count <= 1 || base.includes('{name}') ? base : `${base.replace(/\/+$/, '')}/{name}`;
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
function requireDistinctTags(planned) {
    const artifacts = new Map();
    for (const { artifact, destinations } of planned) {
        for (const destination of destinations) {
            for (const reference of artifact.tags.map((tag) => printTag(destination, tag))) {
                const other = artifacts.get(reference);
                if (other)
                    throw sameReference(other, artifact, { kind: destination.location.kind, reference });
                artifacts.set(reference, artifact);
            }
        }
    }
}
function sameReference(first, second, { kind, reference }) {
    const [left, right] = [first, second].map(({ files, name, format }) => `${(0,_build_text/* printable */.g$)(files[0] ?? name)} (${format})`);
    const example = kind === 'layout' ? 'oci:./out/{format}' : 'ghcr.io/acme/{format}/{name}';
    return new errors/* CodedError */.AK('ambiguous', `${left} and ${right} would both become ${reference}`, {
        hint: first.format === second.format
            ? `Select one, and publish the other in a separate step: formats: ${second.format}:${(0,_build_text/* printable */.g$)(second.files[0] ?? '')}${rootOf(second)}`
            : `Distinguish them with "{format}", for example to: ${example}`,
    });
}
/** A layout may have several roots, which only their digests distinguish. */
function rootOf({ format, digest }) {
    return digest === undefined || format !== 'layout' ? '' : `@${digest}`;
}


/***/ }),

/***/ 1677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openDestinations),
  Z: () => (/* binding */ withoutStores)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/store/prefetched-tags.js
/** A store whose tags are resolved before they are needed. */
/** Resolves the tags at once. */
function prefetchTags(store, tags) {
    const prefetched = new Map();
    for (const tag of tags) {
        const result = store.resolve(tag);
        // The error reaches whoever resolves the tag; until then its rejection must not end the process.
        result.catch(() => { });
        prefetched.set(tag, result);
    }
    const resolved = Promise.allSettled(prefetched.values());
    const resolve = (reference) => {
        const result = prefetched.get(reference);
        prefetched.delete(reference);
        return result ?? store.resolve(reference);
    };
    return { store: { ...store, resolve }, resolved };
}

;// CONCATENATED MODULE: ./.build/release/open-destinations.js
/** Opening the stores of an artifact's destinations, so that one that cannot be opened fails its own deliveries only. */


/** Tags in a registry are resolved while the artifacts are packed, which saves one round trip. */
async function openDestinations(planned, open) {
    const opened = [];
    const resolving = [];
    for (const destination of planned.destinations) {
        const { location } = destination;
        const target = await open(location).catch((error) => unusableStore((0,errors/* asCodedError */._r)(error)));
        const isRegistry = location.kind === 'registry';
        const { store, resolved } = isRegistry
            ? prefetchTags(target, planned.artifact.tags)
            : { store: target, resolved: undefined };
        opened.push({ destination, target: store });
        resolving.push(resolved);
    }
    return { ...planned, opened, resolved: Promise.all(resolving) };
}
/** For a dry run, which opens no store. */
function withoutStores(planned) {
    const target = unusableStore(new errors/* CodedError */.AK('internal', 'a dry run used a store', { hint: 'Report this with the log of the run.' }));
    const opened = planned.destinations.map((destination) => ({ destination, target }));
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

/***/ 936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseSemver)
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


/***/ }),

/***/ 2503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   _f: () => (/* binding */ readShape),
/* harmony export */   al: () => (/* binding */ nonEmptyText),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/** Reads values of unknown shape, such as parsed JSON, and tracks where in their document they are. */

/** Reads a whole document. */
function readShape(read, value, error) {
    return read({ value, path: '', error });
}
/** The error about this value, to be thrown. */
function invalid({ path, error }, what, hint) {
    return error(path, what, hint);
}
/** A member or an item of a value. */
function below({ path, error }, step, value) {
    return { value, path: path + printStep(step, path === ''), error };
}
function printStep(step, first) {
    if (typeof step === 'number')
        return `[${step}]`;
    if (/^[\w$-]+$/.test(step))
        return first ? step : `.${step}`;
    return first ? JSON.stringify(step) : `[${JSON.stringify(step)}]`;
}
/** A string. */
const text = (shape) => {
    if (typeof shape.value === 'string')
        return shape.value;
    throw invalid(shape, 'must be a string');
};
/** `true` or `false`. */
const flag = (shape) => {
    if (typeof shape.value === 'boolean')
        return shape.value;
    throw invalid(shape, 'must be true or false');
};
/** An object of any members. */
const record = (shape) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(shape.value))
        return shape.value;
    throw invalid(shape, 'must be an object');
};
/** One of these strings. */
function oneOf(...choices) {
    return (shape) => {
        const found = choices.find((choice) => choice === shape.value);
        if (found !== undefined)
            return found;
        const quoted = choices.map((choice) => `"${choice}"`).join(' or ');
        throw invalid(shape, `must be ${quoted}, not ${shown(shape.value)}`);
    };
}
/** An array of at least `least` items. */
function list(item, least = 0) {
    return (shape) => {
        if (!Array.isArray(shape.value))
            throw invalid(shape, 'must be an array');
        const items = shape.value;
        if (items.length < least)
            throw invalid(shape, 'must not be empty');
        return items.map((value, index) => item(below(shape, index, value)));
    };
}
/** An object whose members are all alike, under any key. */
function map(member) {
    return (shape) => {
        const entries = Object.entries(record(shape));
        return Object.fromEntries(entries.map(([key, value]) => [key, member(below(shape, key, value))]));
    };
}
/** A value that may be `null`. */
function nullable(read) {
    return (shape) => (shape.value === null ? undefined : read(shape));
}
/** An object of these members; the optional ones may be absent. */
function object(required, optional, { open = false } = {}) {
    const readers = new Map(Object.entries({ ...required, ...optional }));
    return (shape) => {
        const values = record(shape);
        const missing = Object.keys(required).find((key) => !Object.hasOwn(values, key));
        if (missing !== undefined)
            throw invalid(below(shape, missing, undefined), 'is missing');
        const unknown = open ? undefined : Object.keys(values).find((key) => !readers.has(key));
        if (unknown !== undefined)
            throw invalid(below(shape, unknown, undefined), 'is not a known member');
        const present = [...readers].filter(([key]) => Object.hasOwn(values, key));
        const members = present.map(([key, read]) => [key, read(below(shape, key, values[key]))]);
        return Object.fromEntries(members);
    };
}
function where(read, holds, meaning) {
    return (shape) => {
        const value = read(shape);
        if (holds(value))
            return value;
        throw invalid(shape, `must be ${meaning}, not ${shown(shape.value)}`);
    };
}
/** A string that is not empty. */
const nonEmptyText = (shape) => {
    if (text(shape) !== '')
        return text(shape);
    throw invalid(shape, 'must not be empty');
};
/** The beginning of a value, as JSON. */
function shown(value) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .showJson */ .qN)(value);
    return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}


/***/ }),

/***/ 3505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Words of a command line, as a person pastes them into a POSIX shell. */
// `{name}` stays as it is, since no shell expands braces without a comma; `<path>` is a placeholder that nobody pastes.
const plain = /^(?:[\w@%+=:./{}-]|,(?![^{]*\})|<[a-z]+>)+$/i;
/** The text as one word, in quotes where the shell would change it. */
function shellWord(text) {
    return plain.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}


/***/ }),

/***/ 2780:
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
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8570);
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

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6198);
/** Verification: streams and bytes that fail when they do not match their descriptor. */




/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap();
/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
function verified(stream, descriptor) {
    const known = verifying.get(stream);
    if (known?.digest === descriptor.digest && known.size === descriptor.size)
        return stream;
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestAlgorithm */ .g4)(descriptor.digest));
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        // Smaller than a chunk of a file, so that the transform passes each chunk on instead of joining several.
        readableHighWaterMark: 1 << 18,
        writableHighWaterMark: 1 << 18,
        transform(chunk, _encoding, done) {
            digester.update(chunk);
            const isTooLong = digester.size > descriptor.size;
            done(isTooLong ? mismatch(descriptor, `more than ${descriptor.size} bytes`) : null, chunk);
        },
        flush(done) {
            if (digester.size !== descriptor.size)
                return done(mismatch(descriptor, `${digester.size} bytes`));
            const digest = digester.digest();
            done(digest === descriptor.digest ? null : mismatch(descriptor, digest));
        },
    });
    stream.on('error', (error) => check.destroy(error));
    check.on('close', () => stream.destroy());
    verifying.set(check, descriptor);
    return stream.pipe(check);
}
/** Throws `digest-mismatch` if the bytes do not match the descriptor. */
function requireBytes(bytes, descriptor) {
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestAlgorithm */ .g4)(descriptor.digest));
    digester.update(bytes);
    if (digester.size !== descriptor.size)
        throw mismatch(descriptor, `${digester.size} bytes`);
    const digest = digester.digest();
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
/** Reads small content into memory. Throws `digest-mismatch` also for a descriptor of more than `limit` bytes. */
async function readVerified(stream, descriptor, limit) {
    if (descriptor.size > limit) {
        stream.destroy();
        throw tooLarge(descriptor, limit);
    }
    return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(verified(stream, descriptor));
}
function tooLarge({ digest, size }, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
        hint: 'Make sure that the descriptor is right.',
    });
}
function mismatch({ digest, size }, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('digest-mismatch', `content does not match ${digest} (${size} bytes): found ${found}`, {
        hint: 'Make sure that nothing changes the content during the run, and re-run.',
    });
}


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/formats/shared/wasm-kinds.js
var wasm_kinds = __webpack_require__(8333);
;// CONCATENATED MODULE: ./.build/formats/index.js
/** The table of built-in formats; the code of a format is loaded when it is named or there is a file of its kind. */

const isWasm = (name) => name.endsWith('.wasm');
/** Published on request only, and never searched for. */
const onRequest = () => false;
/**
 * In order of precedence: a file that an earlier format claims is not published again by a later one. Formats of whole projects
 * come before those of single binaries, the more specific before the less specific, and `wasm`, which takes any binary, last.
 */
const formats = [
    {
        name: 'layout',
        publishedByDefault: false,
        appliesTo: onRequest,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(481), __webpack_require__.e(743)]).then(__webpack_require__.bind(__webpack_require__, 5743))).layout,
    },
    {
        name: 'cnab',
        publishedByDefault: false,
        appliesTo: (name) => name === 'bundle.json',
        mention: async (...found) => (await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 8144))).mentionBundles(...found),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(481), __webpack_require__.e(945)]).then(__webpack_require__.bind(__webpack_require__, 6945))).cnab,
    },
    {
        name: 'spin',
        publishedByDefault: true,
        appliesTo: (name) => name === 'spin.toml',
        namedPackageOnly: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(419)]).then(__webpack_require__.bind(__webpack_require__, 9419))).spin,
    },
    {
        name: 'kubewarden',
        publishedByDefault: true,
        appliesTo: isWasm,
        appliesToWasm: wasm_kinds/* isKubewardenPolicy */.bG,
        load: async () => (await __webpack_require__.e(/* import() */ 997).then(__webpack_require__.bind(__webpack_require__, 2997))).kubewarden,
    },
    {
        name: 'cup',
        publishedByDefault: true,
        appliesTo: (name) => name.endsWith('.json'),
        load: async () => (await __webpack_require__.e(/* import() */ 737).then(__webpack_require__.bind(__webpack_require__, 9737))).cup,
    },
    {
        name: 'envoy',
        publishedByDefault: true,
        appliesTo: isWasm,
        appliesToWasm: wasm_kinds/* isProxyWasm */.fI,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 1249))).envoy,
    },
    {
        name: 'opa',
        publishedByDefault: false,
        appliesTo: (name) => name === '.manifest' || isWasm(name),
        appliesToWasm: wasm_kinds/* isOpaPolicy */.Pm,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(144), __webpack_require__.e(501)]).then(__webpack_require__.bind(__webpack_require__, 1203))).opa,
    },
    {
        name: 'timoni',
        publishedByDefault: false,
        appliesTo: (name) => name === 'timoni.cue',
        mention: async (...found) => (await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 8144))).mentionModules(...found),
        load: async () => (await __webpack_require__.e(/* import() */ 121).then(__webpack_require__.bind(__webpack_require__, 7121))).timoni,
    },
    {
        name: 'helm',
        publishedByDefault: false,
        appliesTo: (name) => name === 'Chart.yaml',
        mention: async (...found) => (await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 8144))).mentionCharts(...found),
        load: async () => (await __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 2852))).helm,
    },
    {
        name: 'flux',
        publishedByDefault: false,
        appliesTo: (name) => ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].includes(name),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(144), __webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__, 9006))).flux,
    },
    {
        name: 'image',
        publishedByDefault: false,
        appliesTo: onRequest,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__, 4484))).image,
    },
    {
        name: 'index',
        publishedByDefault: false,
        appliesTo: onRequest,
        load: async () => (await __webpack_require__.e(/* import() */ 933).then(__webpack_require__.bind(__webpack_require__, 8933))).index,
    },
    {
        name: 'wasm',
        publishedByDefault: true,
        appliesTo: isWasm,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(309)]).then(__webpack_require__.bind(__webpack_require__, 6309))).wasm,
    },
];

// EXTERNAL MODULE: ./.build/pack/contents.js
var pack_contents = __webpack_require__(3386);
// EXTERNAL MODULE: ./.build/plan/folders-to-top.js
var folders_to_top = __webpack_require__(6605);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(2186);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/wasm/extern.js
/** One import or export of a component or of a component type: its name and its type. */
/** Sorts by code (component model, `Binary.md`); `core` is followed by a second byte. */
const sorts = {
    0: 'core',
    1: 'func',
    2: 'value',
    3: 'type',
    4: 'component',
    5: 'instance',
};
const versionSuffix = 1;
const lastNameOption = 2;
/** An import of a component, or an import or export declared in a type: a name and a type. */
function readTypedExtern(reader) {
    const offset = reader.offset;
    return { name: readName(reader), offset, ...readTypeReference(reader) };
}
/** An export of a component: a name, an item and an optional type, which is skipped. */
function readExport(reader) {
    const offset = reader.offset;
    const name = readName(reader);
    const kind = readSort(reader);
    const index = reader.u32('the index of an export');
    if (readFlag(reader, 'the type of an export'))
        readTypeReference(reader);
    return { name, kind, index, offset };
}
function readSort(reader) {
    const start = reader.offset;
    const code = reader.byte('a sort');
    const sort = sorts[code] ?? reader.fail(`unknown sort 0x${code.toString(16)}`, start);
    if (sort === 'core')
        reader.byte('a core sort');
    return sort;
}
/** A byte, 0 or 1, that tells whether an optional part follows. */
function readFlag(reader, what) {
    const start = reader.offset;
    const flag = reader.byte(what);
    return flag > 1 ? reader.fail(`invalid flag 0x${flag.toString(16)} before ${what}`, start) : flag === 1;
}
/** A value type is the code of a primitive type or a type index (`Binary.md`, "valtype"). */
function skipValueType(reader) {
    const start = reader.offset;
    const code = reader.peek() ?? reader.byte('a value type');
    if (isPrimitive(code))
        reader.byte('a value type');
    else if (reader.s33('a value type') < 0)
        reader.fail(`unknown value type 0x${code.toString(16)}`, start);
}
/** Whether `code` is that of a primitive value type: `bool` to `string`, or `error-context`. */
function isPrimitive(code) {
    return (code >= 0x73 && code <= 0x7f) || code === 0x64;
}
/** 0x00 (or 0x01, until 2024) precedes a plain name, 0x02 a name that is followed by options. */
function readName(reader) {
    const start = reader.offset;
    const form = reader.byte('a name');
    if (form > 2)
        reader.fail(`unknown name form 0x${form.toString(16)}`, start);
    const name = reader.text('the name of an import or export');
    const suffix = form === 2 ? readNameOptions(reader) : undefined;
    return suffix !== undefined && name.includes('@') ? name + suffix : name;
}
/** Returns the version suffix. With the option `implements` (0) the suffix belongs to the implemented interface, not to the name. */
function readNameOptions(reader) {
    const options = new Map();
    reader.each('name options', () => {
        const start = reader.offset;
        const option = reader.byte('a name option');
        if (option > lastNameOption || options.has(option))
            reader.fail(`unexpected name option ${option}`, start);
        options.set(option, reader.text('a name option'));
    });
    return options.has(0) ? undefined : options.get(versionSuffix);
}
/** The type of an import or export; a value is followed by its type without a bound, as in wasmparser. */
function readTypeReference(reader) {
    const kind = readSort(reader);
    if (kind === 'value') {
        skipValueType(reader);
        return { kind };
    }
    const isNewResource = kind === 'type' && readFlag(reader, 'a type bound');
    return isNewResource ? { kind } : { kind, index: reader.u32('a type index') };
}

;// CONCATENATED MODULE: ./.build/wasm/limits.js
/** Limits on the parts of a WebAssembly binary; a file that exceeds one is rejected. */
/**
 * Maximum values in bytes, entries or levels.
 *
 * `stringBytes` and `typeDepth` are those of wasmparser, which wkg, wash and wasm-tools use (its `limits.rs`); the others are
 * far above what toolchains write and limit memory use.
 */
const limits = {
    /** One import, export or type section. */
    sectionBytes: 8 * 1024 * 1024,
    /** All sections of one file that are read, in total. */
    totalBytes: 32 * 1024 * 1024,
    sections: 100_000,
    customSections: 10_000,
    customNameBytes: 1024,
    /** Imports and exports of one file, or declarations of one type. */
    entries: 100_000,
    /** Types of one file, including the declarations in them. */
    types: 500_000,
    stringBytes: 100_000,
    typeDepth: 100,
    /** `authors`, `description` and similar texts; a larger section counts as absent. */
    metadataBytes: 4096,
    producersBytes: 64 * 1024,
};

;// CONCATENATED MODULE: ./.build/wasm/component-type.js
/** Types of a component: finds the component types among them and what those import and export. */


/** The empty scope of a file. */
function outermostScope() {
    return { types: [], depth: 0, counts: { types: 0 } };
}
/** Appends `type` to the scope, which gives it the next index. */
function addType(reader, scope, type) {
    countType(reader, scope);
    scope.types.push(type);
}
function countType(reader, { counts }) {
    counts.types += 1;
    if (counts.types > limits.types)
        reader.fail(`more than ${limits.types} types`);
}
/** Reads one type and appends it to the scope (component model, `Binary.md`, "Type Definitions"). */
function readType(reader, scope) {
    const form = reader.peek();
    if (form === 0x41 || form === 0x42) {
        const declared = readDeclarations(reader, scope);
        addType(reader, scope, form === 0x41 ? declared : undefined);
    }
    else {
        skipPlainType(reader);
        addType(reader, scope, undefined);
    }
}
/** Reads one alias; if it refers to a type, that type is appended to the scope. */
function readAlias(reader, scope) {
    const kind = readSort(reader);
    const start = reader.offset;
    const target = reader.byte('the target of an alias');
    if (target > 2)
        reader.fail(`unknown alias target 0x${target.toString(16)}`, start);
    const levels = reader.u32('an index');
    if (target !== 2) {
        reader.text('the name of an alias');
        if (kind === 'type')
            addType(reader, scope, undefined);
        return;
    }
    const index = reader.u32('an index');
    if (kind === 'type')
        addType(reader, scope, typeAt(reader, scopeAt(reader, scope, levels), index));
}
/** The type at `index`. Throws `invalid-wasm` when there is none. */
function typeAt(reader, scope, index) {
    if (index >= scope.types.length)
        reader.fail(`type index ${index} out of range, ${scope.types.length} types are defined`);
    return scope.types[index];
}
function scopeAt(reader, scope, levels) {
    let found = scope;
    for (let left = levels; left > 0 && found !== undefined; left -= 1)
        found = found.outer;
    return found ?? reader.fail(`an alias refers to a scope ${levels} levels out`);
}
function readDeclarations(reader, outer) {
    const scope = { types: [], outer, depth: outer.depth + 1, counts: outer.counts };
    if (scope.depth > limits.typeDepth)
        reader.fail(`types nested more than ${limits.typeDepth} deep`);
    const isComponent = reader.byte('a type') === 0x41;
    const imports = [];
    const exports = [];
    reader.each('declarations of a type', () => {
        const start = reader.offset;
        const form = reader.byte('a declaration');
        if (form === 1)
            readType(reader, scope);
        else if (form === 2)
            readAlias(reader, scope);
        else if (form === 3 && isComponent)
            imports.push(declareExtern(reader, scope));
        else if (form === 4)
            exports.push(declareExtern(reader, scope));
        else
            reader.fail(`unexpected declaration 0x${form.toString(16)} in a type`, start);
    });
    return { imports, exports };
}
/** A declared type is also a new type of the scope; all other sorts only count towards the limit. */
function declareExtern(reader, scope) {
    const extern = readTypedExtern(reader);
    const typed = extern.index !== undefined && extern.kind !== 'core';
    const type = typed ? typeAt(reader, scope, extern.index) : undefined;
    if (extern.kind === 'type')
        addType(reader, scope, type);
    else
        countType(reader, scope);
    return extern.kind === 'component' && type !== undefined ? { ...extern, type } : extern;
}
const optionalValue = (reader) => {
    if (readFlag(reader, 'an optional value type'))
        skipValueType(reader);
};
const labelled = (reader) => {
    reader.text('a label');
    skipValueType(reader);
};
const label = (reader) => {
    reader.text('a label');
};
const variantCase = (reader) => {
    reader.text('a label');
    optionalValue(reader);
    const start = reader.offset;
    if (reader.byte('a variant case') !== 0)
        reader.fail('a variant case refines another', start);
};
const handle = (reader) => {
    reader.u32('a type index');
};
const functionType = (reader) => {
    reader.each('parameters', labelled);
    const hasNoResult = readFlag(reader, 'the result of a function');
    if (!hasNoResult)
        skipValueType(reader);
    else if (reader.byte('the result of a function') !== 0)
        reader.fail('a function with named results');
};
const resource = (reader) => {
    reader.byte('the representation of a resource');
    if (readFlag(reader, 'a destructor'))
        reader.u32('a function index');
};
/** How to skip the bytes after the code of each non-primitive type (`Binary.md`, "defvaltype", "functype"). */
const plainTypes = {
    63: resource,
    64: functionType,
    67: functionType,
    99: (reader) => {
        skipValueType(reader);
        skipValueType(reader);
    },
    101: optionalValue,
    102: optionalValue,
    103: (reader) => {
        skipValueType(reader);
        reader.u32('the length of a list');
    },
    104: handle,
    105: handle,
    106: (reader) => {
        optionalValue(reader);
        optionalValue(reader);
    },
    107: skipValueType,
    109: (reader) => reader.each('cases of an enum', label),
    110: (reader) => reader.each('flags', label),
    111: (reader) => reader.each('types of a tuple', skipValueType),
    112: skipValueType,
    113: (reader) => reader.each('cases of a variant', variantCase),
    114: (reader) => reader.each('fields of a record', labelled),
};
function skipPlainType(reader) {
    const start = reader.offset;
    const code = reader.byte('a type');
    if (isPrimitive(code))
        return;
    const skip = plainTypes[code] ?? reader.fail(`unknown type 0x${code.toString(16)}`, start);
    skip(reader);
}

;// CONCATENATED MODULE: ./.build/wasm/component.js
/** The top-level imports and exports of a component, and the types of its exports. */



const aliasSection = 6;
const typeSection = 7;
const importSection = 10;
const exportSection = 11;
/** Reads all import and export sections. Throws `invalid-wasm` when a name is imported twice or exported twice. */
async function readComponent(file, sections) {
    const imports = new Map();
    const exports = new Map();
    for (const section of sections) {
        if (section.id === importSection) {
            await readEntries(file, section, (reader) => addExtern(reader, imports, readTypedExtern(reader)));
        }
        else if (section.id === exportSection) {
            await readEntries(file, section, (reader) => addExtern(reader, exports, readExport(reader)));
        }
    }
    return { imports: [...imports.values()], exports: [...exports.values()] };
}
/**
 * The component type of each export of a component that imports nothing and exports only types; `undefined` for any other
 * type. Core types are not resolved, since no WIT package has them.
 */
async function readExportedTypes(file, sections) {
    const scope = outermostScope();
    const exported = [];
    for (const section of sections) {
        if (section.id === typeSection)
            await readEntries(file, section, (reader) => readType(reader, scope));
        if (section.id === aliasSection)
            await readEntries(file, section, (reader) => readAlias(reader, scope));
        if (section.id === exportSection) {
            await readEntries(file, section, (reader) => exported.push(readExportedType(reader, scope)));
        }
    }
    return exported;
}
/** An exported type is also a new type of the component. */
function readExportedType(reader, scope) {
    const { index = 0 } = readExport(reader);
    const type = typeAt(reader, scope, index);
    addType(reader, scope, type);
    return type;
}
async function readEntries(file, section, read) {
    const reader = await file.read(section, `section ${section.id}`);
    reader.each(`entries of section ${section.id}`, read);
    reader.end(`section ${section.id}`);
}
function addExtern(reader, externs, extern) {
    if (externs.has(extern.name))
        reader.fail(`duplicate name ${extern.name}`, extern.offset);
    if (externs.size >= limits.entries)
        reader.fail(`more than ${limits.entries} names`, extern.offset);
    externs.set(extern.name, extern);
}

;// CONCATENATED MODULE: ./.build/wasm/facts.js
/** The result of inspecting a WebAssembly binary, as plain data. */
/** The custom sections that wkg maps to annotations, in the order of the fields of wasm-metadata. */
const metadataNames = [
    'authors',
    'description',
    'licenses',
    'homepage',
    'source',
    'revision',
    'version',
];

;// CONCATENATED MODULE: ./.build/wasm/failure.js
/** The error for an invalid binary: the file, the problem and its byte offset. */


/** Returns (does not throw) the `invalid-wasm` error of `file`; `problem` may contain text from the file. */
function invalidWasm(file, problem, offset) {
    const name = (0,_build_text/* printable */.g$)(file);
    return new errors/* CodedError */.AK('invalid-wasm', `${name}: ${(0,_build_text/* printable */.g$)(problem)} at offset ${offset}`, {
        hint: `Rebuild the file and check it: wasm-tools validate ${name}`,
    });
}

;// CONCATENATED MODULE: ./.build/wasm/reader.js
/** A cursor over bytes in memory that checks every read against the end and puts the file offset into every error. */


const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Reads the primitives of the binary format; `what` names the item that is being read, for error messages.
 *
 * Integers are LEB128 as in the core specification (§5.2.2): at most ⌈bits/7⌉ bytes, unused bits zero.
 */
class Reader {
    #file;
    #bytes;
    #base;
    #position = 0;
    /** `base` is the offset in the file of the first byte. */
    constructor(file, bytes, base) {
        this.#file = file;
        this.#bytes = bytes;
        this.#base = base;
    }
    /** Offset in the file of the next byte. */
    get offset() {
        return this.#base + this.#position;
    }
    get remaining() {
        return this.#bytes.length - this.#position;
    }
    fail(what, offset = this.offset) {
        throw invalidWasm(this.#file, what, offset);
    }
    byte(what) {
        const value = this.#bytes[this.#position];
        if (value === undefined)
            this.fail(`unexpected end in ${what}`);
        this.#position += 1;
        return value;
    }
    /** The next byte without consuming it, or `undefined` at the end. */
    peek() {
        return this.#bytes[this.#position];
    }
    take(length, what) {
        const start = this.#position;
        if (length > this.remaining)
            this.fail(`${what} has a length of ${length} bytes, but ${this.remaining} remain`);
        this.#position += length;
        return this.#bytes.subarray(start, this.#position);
    }
    u32(what) {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte(what);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        const last = this.byte(what);
        if (last > 0x0f)
            this.fail(`${what} is not a 32-bit LEB128 integer`, start);
        return value + last * 2 ** 28;
    }
    /** Skips an unsigned 64-bit integer, as in the limits of 64-bit memories. */
    skipU64(what) {
        const start = this.offset;
        for (let count = 1; count < 10; count += 1) {
            if (this.byte(what) < 0x80)
                return;
        }
        if (this.byte(what) > 1)
            this.fail(`${what} is not a 64-bit LEB128 integer`, start);
    }
    /** A signed 33-bit integer: a type index if not negative, else the code of a built-in type. */
    s33(what) {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte(what);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return byte & 0x40 ? value - 2 ** (shift + 7) : value;
        }
        const last = this.byte(what);
        const sign = last & 0xf0;
        if (sign !== 0 && sign !== 0x70)
            this.fail(`${what} is not a 33-bit LEB128 integer`, start);
        return value + (last & 0x0f) * 2 ** 28 - (sign ? 2 ** 32 : 0);
    }
    /** The length of a vector. Throws `invalid-wasm` when fewer bytes remain than entries, since each takes at least one. */
    count(what) {
        const start = this.offset;
        const count = this.u32(`the number of ${what}`);
        if (count > this.remaining)
            this.fail(`${count} ${what} declared, but ${this.remaining} bytes remain`, start);
        if (count > limits.entries)
            this.fail(`${count} ${what}, more than ${limits.entries}`, start);
        return count;
    }
    /** Calls `read` for each entry of a vector. */
    each(what, read) {
        for (let left = this.count(what); left > 0; left -= 1)
            read(this);
    }
    /** A length, followed by that many bytes of UTF-8. */
    text(what, limit = limits.stringBytes) {
        const start = this.offset;
        const length = this.u32(`the length of ${what}`);
        if (length > limit)
            this.fail(`${what} of ${length} bytes, more than ${limit}`, start);
        return this.utf8(length, what);
    }
    /** `length` bytes of UTF-8. */
    utf8(length, what) {
        const start = this.offset;
        const bytes = this.take(length, what);
        try {
            return utf8.decode(bytes);
        }
        catch {
            return this.fail(`${what} is not UTF-8`, start);
        }
    }
    /** Throws `invalid-wasm` when bytes remain. */
    end(what) {
        if (this.remaining > 0)
            this.fail(`${this.remaining} unexpected bytes at the end of ${what}`);
    }
}

;// CONCATENATED MODULE: ./.build/wasm/source.js
/** The file under inspection: random access to its bytes, with a limit on how many are kept in memory. */



const chunkBytes = 4096;
/** A source with its file name for errors, a small read buffer for headers, and the number of bytes read so far. */
class source_WasmFile {
    name;
    size;
    #source;
    #buffer = { start: 0, bytes: new Uint8Array() };
    #total = 0;
    constructor(source, name) {
        this.name = name;
        this.size = source.size;
        this.#source = source;
    }
    fail(problem, offset) {
        throw invalidWasm(this.name, problem, offset);
    }
    /** Reads all of `span`. Throws `invalid-wasm` when it, or the total of all reads, exceeds a limit. */
    async read(span, what) {
        this.#total += span.size;
        if (span.size > limits.sectionBytes || this.#total > limits.totalBytes) {
            this.fail(`${what} of ${span.size} bytes exceeds the limit`, span.offset);
        }
        return new Reader(this.name, this.#buffered(span) ?? (await this.#readExactly(span.offset, span.size)), span.offset);
    }
    /** Reads at most `length` bytes from the start of `span`, through a buffer that moves forward. */
    async readStart(span, length) {
        const wanted = { offset: span.offset, size: Math.min(span.size, length) };
        const bytes = this.#buffered(wanted) ?? (await this.#fillBuffer(wanted));
        return new Reader(this.name, bytes, span.offset);
    }
    /** The bytes of a span that is in the buffer. */
    #buffered({ offset, size }) {
        const { start, bytes } = this.#buffer;
        const isInBuffer = offset >= start && offset + size <= start + bytes.length;
        return isInBuffer ? bytes.subarray(offset - start, offset - start + size) : undefined;
    }
    async #fillBuffer({ offset, size }) {
        const length = Math.min(Math.max(size, chunkBytes), this.size - offset);
        this.#buffer = { start: offset, bytes: await this.#readExactly(offset, length) };
        return this.#buffer.bytes.subarray(0, size);
    }
    async #readExactly(offset, length) {
        const bytes = await this.#source.read(offset, length);
        if (bytes.length !== length) {
            this.fail(`only ${bytes.length} of ${length} bytes could be read`, offset);
        }
        return bytes;
    }
}

;// CONCATENATED MODULE: ./.build/wasm/metadata.js
/** Custom sections with metadata: descriptive texts, the producing tools, and the module name. */




const nameSections = { module: 'name', component: 'component-name' };
/**
 * Reads the texts, producers and name from `sections`, the top-level custom sections; of two sections with the same name the
 * last counts, as in wasm-metadata.
 *
 * A section that cannot be decoded counts as absent, because custom sections never make a binary invalid (core specification
 * §5.5.3).
 */
async function readMetadata(file, layer, sections) {
    const last = new Map(sections.map((section) => [section.name, section]));
    const metadata = {};
    for (const name of metadataNames) {
        const text = await readWhole(file, last.get(name), limits.metadataBytes, decodeText);
        if (text)
            metadata[name] = text;
    }
    const producers = await readWhole(file, last.get('producers'), limits.producersBytes, decodeProducers);
    const moduleName = await metadata_readName(file, last.get(nameSections[layer]));
    return { metadata, producers: producers ?? {}, ...(moduleName ? { moduleName } : {}) };
}
/**
 * The payload of the last custom section with this name, `undefined` if there is none.
 *
 * `source` must be the file that `facts` describe. Throws `invalid-wasm` for a payload of more than `limit` bytes.
 */
async function readCustomSection(source, facts, name, limit) {
    const section = facts.customSections.findLast((candidate) => candidate.name === name);
    if (section === undefined)
        return undefined;
    const file = new WasmFile(source, facts.file);
    if (section.size > limit)
        file.fail(`section ${name} has ${section.size} bytes, more than ${limit}`, section.offset);
    const reader = await file.read(section, `section ${name}`);
    return reader.take(section.size, `section ${name}`);
}
async function readWhole(file, section, limit, decode) {
    if (section === undefined || section.size > limit)
        return undefined;
    return ignoreInvalid(decode, await file.read(section, `section ${section.name}`));
}
/** Subsection 0, which is always the first one, holds the name of the module or component. */
async function metadata_readName(file, section) {
    if (section === undefined)
        return undefined;
    const reader = await file.readStart(section, limits.metadataBytes);
    return ignoreInvalid(() => {
        if (reader.byte('a subsection') !== 0)
            return undefined;
        reader.u32('the size of a subsection');
        return reader.text('the name of the module', limits.metadataBytes);
    }, reader);
}
function ignoreInvalid(decode, reader) {
    try {
        return decode(reader);
    }
    catch (error) {
        if (error instanceof errors/* CodedError */.AK && error.code === 'invalid-wasm')
            return undefined;
        throw error;
    }
}
function decodeText(reader) {
    return reader.utf8(reader.remaining, 'a text').trim();
}
/** A list of fields, each with a list of values (tool conventions, `ProducersSection.md`). */
function decodeProducers(reader) {
    const fields = new Map();
    reader.each('producer fields', () => {
        const tools = [];
        fields.set(reader.text('a producer field'), tools);
        reader.each('producers', () => tools.push({ name: reader.text('a name'), version: reader.text('a version') }));
    });
    return Object.fromEntries(fields);
}

;// CONCATENATED MODULE: ./.build/wasm/module.js
/** The import and export sections of a core module. */

const module_importSection = 2;
const module_exportSection = 7;
/** Codes of external kinds (core specification §5.5.5); 0x20 is a function with an exact type (custom descriptors proposal). */
const kinds = {
    0: 'func',
    1: 'table',
    2: 'memory',
    3: 'global',
    4: 'tag',
    32: 'func',
};
/** Reads the imports and exports of a module, in file order. */
async function readModule(file, sections) {
    const imports = [];
    const exports = [];
    await module_readEntries(file, sections.find(({ id }) => id === module_importSection), 'import', (reader) => readImport(reader, imports));
    await module_readEntries(file, sections.find(({ id }) => id === module_exportSection), 'export', (reader) => exports.push(module_readExport(reader)));
    return { imports, exports };
}
async function module_readEntries(file, section, what, read) {
    if (section === undefined)
        return;
    const reader = await file.read(section, `the ${what} section`);
    reader.each(`${what}s`, read);
    reader.end(`the ${what} section`);
}
function module_readExport(reader) {
    const name = reader.text('the name of an export');
    const kind = readKind(reader);
    reader.u32('the index of an export');
    return { name, kind };
}
/**
 * Reads one import, or a group of imports that share a module name: its name is empty and its kind is 0x7f or 0x7e (compact
 * import section proposal).
 */
function readImport(reader, imports) {
    const module = reader.text('the module of an import');
    const name = reader.text('the name of an import');
    const groupKind = name === '' ? reader.peek() : undefined;
    if (groupKind !== 0x7f && groupKind !== 0x7e) {
        skipExternType(reader);
        addImport(reader, imports, { module, name });
        return;
    }
    reader.byte('an import group');
    if (groupKind === 0x7e)
        skipExternType(reader);
    reader.each('grouped imports', () => {
        addImport(reader, imports, { module, name: reader.text('the name of an import') });
        if (groupKind === 0x7f)
            skipExternType(reader);
    });
}
function addImport(reader, imports, entry) {
    if (imports.length >= limits.entries)
        reader.fail(`more than ${limits.entries} imports`);
    imports.push(entry);
}
function readKind(reader) {
    const start = reader.offset;
    const code = reader.byte('an external kind');
    return kinds[code] ?? reader.fail(`unknown external kind 0x${code.toString(16)}`, start);
}
function skipExternType(reader) {
    switch (readKind(reader)) {
        case 'func':
            reader.u32('a type index');
            break;
        case 'table':
            module_skipValueType(reader);
            skipLimits(reader);
            break;
        case 'memory':
            skipLimits(reader);
            break;
        case 'global':
            module_skipValueType(reader);
            reader.byte('the mutability of a global');
            break;
        case 'tag':
            reader.byte('the attribute of a tag');
            reader.u32('a type index');
    }
}
/** Codes 0x65 to 0x7f are complete types; 0x63 and 0x64 are followed by a heap type (§5.3). */
function module_skipValueType(reader) {
    const start = reader.offset;
    const code = reader.byte('a value type');
    if (code === 0x63 || code === 0x64)
        skipHeapType(reader);
    else if (code === 0x65)
        reader.byte('a shared type');
    else if (code < 0x65 || code > 0x7f)
        reader.fail(`unknown value type 0x${code.toString(16)}`, start);
}
/** A type index or an abstract type, optionally preceded by 0x65 (shared) or 0x62 (exact). */
function skipHeapType(reader) {
    const prefix = reader.peek();
    if (prefix === 0x65 || prefix === 0x62)
        reader.byte('a heap type');
    reader.s33('a heap type');
}
/** Flags (maximum, shared, 64-bit, page size), then one to three integers (§5.3.9, custom page sizes proposal). */
function skipLimits(reader) {
    const start = reader.offset;
    const flags = reader.byte('limits');
    if (flags > 0x0f)
        reader.fail(`unknown limits flags 0x${flags.toString(16)}`, start);
    const skip = () => (flags & 4 ? reader.skipU64('a limit') : reader.u32('a limit'));
    skip();
    if (flags & 1)
        skip();
    if (flags & 8)
        reader.u32('a page size');
}

;// CONCATENATED MODULE: ./.build/wasm/sections.js
/** The structure of a binary: its preamble and its section headers, which must cover the file exactly. */

const preambleBytes = 8;
const headerBytes = 1 + 5 + 5 + limits.customNameBytes;
const magic = 0x0061736d;
/** The ids of core sections in the order that the core specification requires (§5.5.2, with tags and data count). */
const coreOrder = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11];
/** Section ids of the component binary format (`design/mvp/Binary.md`), from custom (0) to value (12). */
const lastComponentSection = 12;
const startSection = 9;
const nestedLayers = { 1: 'module', 4: 'component' };
/** Reads magic number, version and layer at the start of `span`. Throws `invalid-wasm` for unknown ones. */
async function readPreamble(file, span) {
    const reader = await file.readStart(span, preambleBytes);
    if (reader.remaining < preambleBytes)
        reader.fail(`${reader.remaining} bytes are too few for a WebAssembly header`);
    const start = reader.take(preambleBytes, 'the header');
    const view = new DataView(start.buffer, start.byteOffset, preambleBytes);
    if (view.getUint32(0) !== magic)
        file.fail('missing WebAssembly magic number', span.offset);
    const version = view.getUint16(4, true);
    const layer = view.getUint16(6, true);
    if (version === 1 && layer === 0)
        return 'module';
    if (version === 0x0d && layer === 1)
        return 'component';
    return file.fail(`unknown WebAssembly version 0x${version.toString(16)}, layer ${layer}`, span.offset + 4);
}
/** Reads all section headers, in file order. Throws `invalid-wasm` for a wrong order, size or nesting. */
async function readSections(file, layer) {
    const sections = [];
    const check = layer === 'module' ? coreOrderCheck(file) : componentCheck(file);
    let custom = 0;
    for (let offset = preambleBytes; offset < file.size;) {
        const section = await readSection(file, offset);
        if (section.id === 0)
            custom += 1;
        if (sections.length >= limits.sections || custom > limits.customSections) {
            file.fail(`more than ${sections.length} sections`, offset);
        }
        await check(section, offset);
        sections.push(section);
        offset = section.offset + section.size;
    }
    return sections;
}
async function readSection(file, offset) {
    const reader = await file.readStart({ offset, size: file.size - offset }, headerBytes);
    const id = reader.byte('a section header');
    const size = reader.u32('the size of a section');
    const payload = { offset: reader.offset, size };
    const left = file.size - payload.offset;
    if (size > left)
        file.fail(`section ${id} has a size of ${size} bytes, but ${left} remain`, offset);
    return id === 0 ? readCustomHeader(reader, payload) : { id, ...payload };
}
function readCustomHeader(reader, payload) {
    const name = reader.text('the name of a custom section', limits.customNameBytes);
    const size = payload.offset + payload.size - reader.offset;
    if (size < 0)
        reader.fail('the name of a custom section is longer than the section', payload.offset);
    return { id: 0, name, offset: reader.offset, size };
}
function coreOrderCheck(file) {
    let last = -1;
    return async ({ id }, offset) => {
        if (id === 0)
            return;
        const position = coreOrder.indexOf(id);
        if (position < 0)
            file.fail(`unknown section ${id}`, offset);
        if (position === last)
            file.fail(`duplicate section ${id}`, offset);
        if (position < last)
            file.fail(`section ${id} is out of order`, offset);
        last = position;
    };
}
function componentCheck(file) {
    let started = false;
    return async (section, offset) => {
        if (section.id > lastComponentSection)
            file.fail(`unknown section ${section.id}`, offset);
        if (section.id === startSection && started)
            file.fail('duplicate start section', offset);
        started ||= section.id === startSection;
        const expected = nestedLayers[section.id];
        if (expected !== undefined && (await readPreamble(file, section)) !== expected) {
            file.fail(`section ${section.id} does not contain a ${expected}`, section.offset);
        }
    };
}

;// CONCATENATED MODULE: ./.build/wasm/interface-name.js
/** Names of the form `namespace:package/label@version`, with which components refer to interfaces and worlds. */
const interface_name_form = /^([^:/@]+):([^:/@]+)\/([^:/@]+)(?:@(.+))?$/;
const word = /^(?:[a-z][a-z0-9]*|[A-Z][A-Z0-9]*)$/;
const laterWord = /^(?:[a-z0-9]+|[A-Z0-9]+)$/;
const version = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** Whether `text` is a label: words joined by `-`, each in lower or in upper case (component model, `Explainer.md`, "label"). */
function isLabel(text) {
    return text.split('-').every((part, index) => (index === 0 ? word : laterWord).test(part));
}
/** Parses an interface or world id; `undefined` if it is not one, or if its version is not a full semantic version. */
function parseInterfaceName(text) {
    const [, namespace = '', name = '', label = '', suffix] = interface_name_form.exec(text) ?? [];
    const labels = [namespace, name, label];
    if (!labels.every(isLabel) || /[A-Z]/.test(namespace + name))
        return undefined;
    if (suffix === undefined)
        return { package: { namespace, name }, label };
    return version.test(suffix) ? { package: { namespace, name, version: suffix }, label } : undefined;
}
/** Formats an id: the inverse of `parseInterfaceName`. */
function printInterfaceName({ package: { namespace, name, version: suffix }, label, }) {
    return `${namespace}:${name}/${label}${suffix === undefined ? '' : `@${suffix}`}`;
}

;// CONCATENATED MODULE: ./.build/wasm/wit-package.js
/** WIT packages in binary form: how they differ from a component, their name and what they define. */

/**
 * Decodes the WIT package in `types`, the exported types of a component; `undefined` if the component is not a WIT package.
 *
 * It is one by the rule of wit-parser (`decoding.rs`, `is_wit_package`): every export is a component type, and the first name
 * is `namespace:package/wit` (first encoding) or a plain label (second). The exports are those that oci-wasm writes as
 * `component.exports` (`component.rs`, `from_package`), in a fixed order.
 */
function readWitPackage(file, exports, types) {
    const [first] = exports;
    const components = types.filter((type) => type !== undefined);
    if (first === undefined || components.length !== exports.length)
        return undefined;
    const firstName = parseInterfaceName(first.name);
    if (firstName?.label === 'wit')
        return firstEncoding(file, firstName.package, first.offset, components);
    return isLabel(first.name) ? secondEncoding(file, first.offset, components) : undefined;
}
/** One component type that exports all interfaces (instances) and worlds (component types). */
function firstEncoding(file, packageName, offset, components) {
    if (components.length > 1)
        file.fail('a WIT package with more than one root package', offset);
    const externs = components.flatMap((component) => component.exports);
    const definitions = externs.map((extern) => wit_package_define(file, extern));
    return describe(packageName, components, definitions);
}
/** One component type per interface or world; its only export is the definition. */
function secondEncoding(file, offset, components) {
    const definitions = components.map(({ exports }) => {
        const [extern] = exports;
        if (extern === undefined || exports.length > 1) {
            return file.fail(`an item of a WIT package has ${exports.length} definitions`, offset);
        }
        return wit_package_define(file, extern);
    });
    const packageName = definitions[0]?.name.package ?? file.fail('a WIT package has no definitions', offset);
    const stray = definitions.find(({ name }) => !samePackage(name.package, packageName));
    if (stray !== undefined) {
        file.fail(`${stray.extern.name} does not belong to the same package as the other definitions`, stray.extern.offset);
    }
    return describe(packageName, components, definitions);
}
function wit_package_define(file, extern) {
    const name = parseInterfaceName(extern.name);
    const defines = extern.kind === 'instance' || extern.type !== undefined;
    if (name === undefined || !defines) {
        return file.fail(`${extern.name} is neither an interface nor a world`, extern.offset);
    }
    return { name, extern };
}
function samePackage(one, other) {
    return one.namespace === other.namespace && one.name === other.name && one.version === other.version;
}
/**
 * Besides the definitions, the exports include interfaces of this package that are only imported: a world can be encoded
 * without the interfaces that it imports, and wit-parser adds those to the package (`insert_package`).
 */
function describe(packageName, components, definitions) {
    // Many worlds can share one type: each type is visited once, or a small file could produce billions of names.
    const worlds = [...new Set(definitions.flatMap(({ extern }) => extern.type ?? []))];
    const imported = [...components, ...worlds].flatMap(({ imports }) => imports);
    const names = [
        ...definitions.map(({ name }) => printInterfaceName({ package: packageName, label: name.label })),
        ...worlds.flatMap((world) => world.exports.map(({ name }) => name)),
        ...imported.filter((extern) => isInterfaceOf(packageName, extern)).map(({ name }) => name),
    ];
    return { packageName, exports: [...new Set(names)].sort() };
}
function isInterfaceOf(packageName, { kind, name }) {
    const parsed = kind === 'instance' ? parseInterfaceName(name) : undefined;
    return parsed !== undefined && samePackage(parsed.package, packageName);
}

;// CONCATENATED MODULE: ./.build/wasm/inspect.js
/** Inspects one WebAssembly binary: what kind it is, what it imports and exports, and its metadata. */






const noInterface = { imports: [], exports: [], moduleImports: [], moduleExports: [] };
/** Kinds of imports and exports of a world; modules, components and values are not part of it. */
const worldKinds = ['func', 'instance', 'type'];
/**
 * Inspects `source`; `name` is the file name in error messages.
 *
 * All section headers are checked, but code, data and other sections that are not needed are skipped without being read: a
 * file that passes has a valid structure and may still be invalid. Throws `invalid-wasm` with a byte offset for an invalid
 * structure and for files that exceed `limits`.
 */
async function inspectWasm(source, name) {
    const file = new source_WasmFile(source, name);
    const layer = await readPreamble(file, { offset: 0, size: file.size });
    const sections = await readSections(file, layer);
    const customSections = sections.flatMap(asCustomSection);
    const found = await readInterface(file, layer, sections);
    const metadata = await readMetadata(file, layer, customSections);
    return { file: name, size: file.size, ...found, ...metadata, customSections };
}
function asCustomSection({ name, offset, size }) {
    return name === undefined ? [] : [{ name, offset, size }];
}
async function readInterface(file, layer, sections) {
    if (layer === 'component')
        return readComponentInterface(file, sections);
    const { imports, exports } = await readModule(file, sections);
    return { ...noInterface, kind: 'module', moduleImports: imports, moduleExports: exports };
}
async function readComponentInterface(file, sections) {
    const { imports, exports } = await readComponent(file, sections);
    const onlyTypes = imports.length === 0 && exports.every(({ kind }) => kind === 'type');
    if (onlyTypes && exports.length > 0) {
        const types = await readExportedTypes(file, sections);
        const wit = readWitPackage(file, exports, types);
        if (wit !== undefined)
            return { ...noInterface, kind: 'wit-package', ...wit };
    }
    return { ...noInterface, kind: 'component', imports: worldNames(imports), exports: worldNames(exports) };
}
function worldNames(externs) {
    return externs.filter(({ kind }) => worldKinds.includes(kind)).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./.build/plan/inspector.js
/** Inspectors: facts of the Wasm files of a workspace. */





/** An inspector that returns all facts and keeps none: a module may have 100,000 imports. */
function createInspector(workspace) {
    return (path) => inspect(workspace, path);
}
/**
 * An inspector for planning, for which each file is read once. Of imports, exports and custom sections it keeps only those by which
 * formats recognize their files; what a component imports and exports is read again when it is packed.
 */
function createPlanInspector(workspace) {
    return (0,memoize/* memoize */.B)(async (path) => reduce(await inspect(workspace, path)));
}
function reduce(facts) {
    return {
        ...facts,
        imports: [],
        exports: [],
        moduleImports: firstOfEach(facts.moduleImports, wasm_kinds/* abiOfImport */.B8),
        moduleExports: firstOfEach(facts.moduleExports, wasm_kinds/* abiOfExport */.iH),
        customSections: firstOfEach(facts.customSections, wasm_kinds/* kindOfSection */.h_),
    };
}
/** The first item of each kind; items without a kind are dropped. */
function firstOfEach(items, kindOf) {
    const kept = new Map();
    for (const item of items) {
        const kind = kindOf(item);
        if (kind !== undefined && !kept.has(kind))
            kept.set(kind, item);
    }
    return [...kept.values()];
}
async function inspect(workspace, path) {
    const entry = await workspace.stat(path);
    if (entry?.type !== 'file') {
        throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(path)} is not a file`, {
            hint: 'Name a file of the workspace.',
        });
    }
    const source = {
        size: entry.size,
        read: (offset, length) => workspace.slice(path, offset, length),
    };
    return await inspectWasm(source, (0,_build_text/* printable */.g$)(path));
}

// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(8570);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(6198);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/stems.js
var stems = __webpack_require__(2780);
// EXTERNAL MODULE: ./.build/plan/build-folders.js
var build_folders = __webpack_require__(6360);
;// CONCATENATED MODULE: ./.build/plan/names.js
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
    throw new errors/* CodedError */.AK('invalid-reference', `"${(0,_build_text/* printable */.g$)(found.value, 80)}" (${(0,_build_text/* printable */.g$)(found.origin)}) cannot be converted to a repository name`, {
        hint: 'Use a name with ASCII letters or digits, of at most 200 characters.',
    });
}
async function nameOutside(path, sources) {
    if (path === '.')
        return (await sources.folderName('workspace', path)) ?? { value: path, origin: 'file name' };
    if (sources.isFolder)
        return { value: (0,paths/* baseName */.Fl)(path), origin: 'file name' };
    const { product } = sources.belonging;
    return (product ??
        fileName(path) ??
        (await nameAround(path, sources)) ?? { value: (0,stems/* stemOf */.Vc)(path), origin: 'file name' });
}
/** wkg calls a file `<namespace>:<name>@<version>.wasm`. */
function fileName(path) {
    const stem = (0,stems/* stemOf */.Vc)(path);
    const value = /^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/.test(stem) ? stem.replace(':', '/') : stem;
    return (0,stems/* isGenericStem */.fu)(stem) || repositoryPath(value) === undefined
        ? undefined
        : { value, origin: 'file name' };
}
/** The name of what a file with a generic stem lies in. */
async function nameAround(path, { belonging, folderName }) {
    const { folders, packageName } = belonging;
    const origin = 'name of the folder';
    const meaningful = (0,build_folders/* nearestMeaningfulFolder */.Lq)(folders);
    if (meaningful !== undefined)
        return { value: meaningful, origin };
    if (packageName)
        return packageName;
    const own = (0,build_folders/* nearestOwnFolder */.Dm)(folders);
    return own === undefined ? await folderName('checkout', path) : { value: own, origin };
}
/** Suffixes of optimised files. */
const optimisedFile = /[._-](?:opt|optimi[sz]ed|min)\.wasm$/i;
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
    return path.length <= 200 && (0,oci_reference/* isRepositoryName */.en)(path) ? path : undefined;
}
function separators(run) {
    return run === '__' || /^-+$/.test(run) ? run : '-';
}

;// CONCATENATED MODULE: ./.build/plan/duplicates.js
/** Duplicates: several builds of one component are one artifact; builds of equal rank are an error. */





/** Ranks of builds, the best first. */
const ranks = ['explicit', 'optimised', 'release', 'debug'];
/**
 * Keeps one candidate of each group of builds of the same thing: equal bytes, or equal file name and kind in different build
 * folders of one project. Throws `ambiguous` when the best rank has two builds of different content.
 */
async function withoutDuplicates(candidates, context) {
    const distinct = await withoutEqualBytes(candidates, context);
    const groups = Map.groupBy(distinct, (candidate) => productKey(candidate));
    return [...groups.values()].flatMap((group) => best(group, context));
}
async function withoutEqualBytes(candidates, context) {
    const kept = new Set();
    const seen = new Map();
    const sameSize = await withEqualSizes(candidates, context.workspace);
    for (const candidate of candidates.toSorted(byPreference)) {
        const digest = sameSize.has(candidate)
            ? await digestOfFile(context.workspace, mainFile(candidate))
            : undefined;
        const first = digest && seen.get(digest);
        if (first)
            context.explain(mainFile(candidate), `left out: equal to ${mainFile(first)}`);
        else
            kept.add(candidate);
        if (digest && !first)
            seen.set(digest, candidate);
    }
    return candidates.filter((candidate) => kept.has(candidate));
}
/** Only files of equal size can be equal, and have to be read. */
async function withEqualSizes(candidates, workspace) {
    const sized = await Promise.all(candidates
        .filter((candidate) => candidate.kind !== undefined)
        .map(async (candidate) => ({ candidate, size: (await workspace.stat(mainFile(candidate)))?.size })));
    const groups = Map.groupBy(sized, ({ size }) => size);
    return new Set([...groups.values()]
        .filter((group) => group.length > 1)
        .flat()
        .map(({ candidate }) => candidate));
}
async function digestOfFile(workspace, path) {
    const digester = (0,oci_digest/* createDigester */.QC)();
    for await (const chunk of workspace.open(path))
        digester.update(chunk);
    return digester.digest();
}
function best(group, context) {
    const ordered = group.toSorted(byPreference);
    const [first] = ordered;
    if (!first || group.length === 1)
        return group;
    const equals = ordered.filter((candidate) => rankOf(candidate) === rankOf(first));
    if (rankOf(first) === 'explicit')
        return equals;
    if (equals.length > 1)
        throw ambiguous(equals, context.format);
    for (const other of ordered.slice(1)) {
        context.explain(mainFile(other), `left out: a ${rankOf(other)} build of ${mainFile(first)}`);
    }
    return [first];
}
function ambiguous(candidates, format) {
    const paths = candidates.map((candidate) => (0,_build_text/* printable */.g$)(mainFile(candidate)));
    return new errors/* CodedError */.AK('ambiguous', `${paths.join(' and ')} look like two builds of one component`, {
        hint: `Choose one with "formats: ${format}:${paths[0]}", or leave one out with "exclude: ${paths[1]}".`,
    });
}
function byPreference(left, right) {
    const rank = ranks.indexOf(rankOf(left)) - ranks.indexOf(rankOf(right));
    const [a, b] = [mainFile(left), mainFile(right)];
    return rank || a.length - b.length || (a < b ? -1 : 1);
}
function rankOf(candidate) {
    const path = mainFile(candidate).toLowerCase();
    if (candidate.explicit)
        return 'explicit';
    if (optimisedFile.test(path) || /(?:^|\/)(?:opt|optimi[sz]ed)\//.test(path))
        return 'optimised';
    return /(?:^|\/)debug\//.test(path) ? 'debug' : 'release';
}
const buildFolder = /^(?:target|dist|build|out|output|pkg|bin|debug|release|opt|optimi[sz]ed|wasm(?:32|64)\S*)$/i;
/** Kind and path without folders and suffixes of a build; candidates of equal keys are builds of the same thing. */
function productKey(candidate) {
    const path = mainFile(candidate);
    const folders = (0,paths/* folderOf */.yS)(path).split('/');
    const kept = folders.filter((folder, index) => !buildFolder.test(folder) && !/^wasm(?:32|64)/.test(folders[index - 1] ?? ''));
    const file = (0,paths/* baseName */.Fl)(path).replace(optimisedFile, '.wasm');
    return candidate.kind === undefined ? `path ${path}` : `${candidate.kind} ${[...kept, file].join('/')}`;
}
function mainFile(candidate) {
    return candidate.files[0] ?? '';
}

;// CONCATENATED MODULE: ./.build/plan/detection.js
/** Detection: what formats find in the workspace, and which format publishes a file that several could. */




/** A detector for one plan; the files are walked when it is first used. */
function createDetector(context) {
    const filesByFormat = (0,memoize/* once */.O)(() => findFiles(context));
    const detect = async ({ format, requests }) => {
        const files = requests.length > 0 ? [] : ((await filesByFormat()).get(format) ?? []);
        if (requests.length === 0 && !(await mayPublish(format, files, context)))
            return [];
        const { detect } = await format.load();
        return await detect({ ...context, requests });
    };
    return {
        detect,
        async mention(selection) {
            const { format } = selection;
            const files = (await filesByFormat()).get(format) ?? [];
            if (format.mention && files.length > 0)
                return await format.mention(files, context.workspace);
            return (await detect(selection)).map((candidate) => candidate.files[0] ?? '');
        },
    };
}
/** The files with names that formats look for. */
async function findFiles({ formats, workspace, }) {
    const found = new Map(formats.map((format) => [format, []]));
    for (const { path } of await workspace.files()) {
        const name = (0,paths/* baseName */.Fl)(path);
        for (const [format, paths] of found)
            if (format.appliesTo(name))
                paths.push(path);
    }
    return found;
}
/** An invalid binary is left to the format that takes every binary. */
async function mayPublish(format, files, { inspect }) {
    for (const path of files) {
        if (!format.appliesToWasm || !path.endsWith('.wasm'))
            return true;
        const facts = await inspect(path).catch(() => undefined);
        if (facts && format.appliesToWasm(facts))
            return true;
    }
    return false;
}
/**
 * What the selected formats publish. Formats run in order of precedence, and what one of them claims is not published again by a
 * later one, unless both are named.
 */
async function detectSelected(selected, detector, context) {
    const found = [];
    const claimed = new Map();
    const named = context.options.formats.length > 0;
    for (const selection of selected) {
        const { name } = selection.format;
        const candidates = await detector.detect(selection);
        const isClaimed = ({ files }) => !named && claimed.has(files[0] ?? '');
        // What an earlier format publishes outranks other builds of the same thing, so that these are not published either.
        const ranked = candidates.map((one) => (isClaimed(one) ? { ...one, explicit: true } : one));
        const kept = await withoutDuplicates(ranked, { ...context, format: name });
        for (const candidate of kept.filter((one) => named || isFree(one, claimed, context))) {
            found.push({ format: name, candidate });
            for (const path of candidate.claims ?? candidate.files)
                claimed.set(path, name);
            context.explain(candidate.files[0] ?? name, `published as ${name}`);
        }
    }
    return found;
}
function isFree(candidate, claimed, context) {
    const main = candidate.files[0] ?? '';
    const owner = claimed.get(main);
    if (owner !== undefined)
        context.explain(main, `left out: part of what ${owner} publishes`);
    return owner === undefined;
}
/** `<format>:<path>` of everything that would be published on request; what is invalid is ignored. */
async function findUnselected(unselected, detector) {
    const lines = [];
    for (const selection of unselected) {
        const paths = await detector.mention(selection).catch(() => []);
        for (const path of paths)
            lines.push(`${selection.format.name}:${(0,_build_text/* printable */.g$)(path)}`);
    }
    return lines;
}

;// CONCATENATED MODULE: ./.build/plan/nothing-found.js
/** The error for a workspace without anything to publish. */


/** `unselected` has the lines of `formats` that would publish something. */
function nothingFound(context, unselected) {
    const where = (0,_build_text/* printable */.g$)(context.options.path);
    return new errors/* CodedError */.AK('nothing-found', `nothing to publish found in ${where}`, {
        hint: hintFor(context, unselected),
    });
}
function hintFor({ options, formats }, [unselected]) {
    if (unselected)
        return `Publish what is there with "formats: ${unselected}".`;
    const onRequest = formats.filter(({ publishedByDefault }) => !publishedByDefault).map(({ name }) => name);
    const line = options.formats.find(({ format, argument }) => !argument && onRequest.includes(format));
    if (line)
        return `Name the file or folder to publish: "formats: ${line.format}:<path>".`;
    return 'Build the Wasm before this step, or point "path" at it; "explain: true" says what was left out.';
}

// EXTERNAL MODULE: ./.build/plan/belonging.js
var belonging = __webpack_require__(9285);
;// CONCATENATED MODULE: ./.build/plan/package-finder.js
/** Finds the package of a built file by the nearest manifest, up to the top of the checkout. */




function createPackageFinder(checkout, explain) {
    // The readers of manifests are loaded with the first one, since every start would take longer otherwise.
    const search = (0,memoize/* once */.O)(async () => (await __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 5759))).createPackageSearch(checkout, explain));
    const finder = { checkout, search };
    return {
        ofFile: async (path) => {
            const file = (0,paths/* joinPath */.uJ)(checkout.root, path);
            return await nearest((0,paths/* folderOf */.yS)(file), file, finder);
        },
        ofFolder: async (path) => await nearest((0,paths/* joinPath */.uJ)(checkout.root, path), undefined, finder),
    };
}
async function nearest(start, file, { checkout, search }) {
    const folders = (0,folders_to_top/* foldersToTop */.w)(start, checkout);
    const all = namesBetween(folders.at(-1) ?? '.', start);
    let broken;
    for (const folder of folders) {
        if (!belonging/* manifestNames */.q.some((name) => checkout.type((0,paths/* joinPath */.uJ)(folder, name)) === 'file'))
            continue;
        const { lookIn, brokenIn } = await search();
        const found = await lookIn(folder, { folders: namesBetween(folder, start), ...(file && { file }) });
        if (found && (!broken || found.product))
            return found.packageName ? found : { ...found, folders: all };
        if (!found)
            broken ??= await brokenIn(folder);
    }
    if (broken)
        throw broken;
    return { folders: all };
}
function namesBetween(folder, below) {
    return folder === below ? [] : (0,paths/* relativePath */.iZ)(folder, below).split('/');
}

// EXTERNAL MODULE: ./.build/plan/packing-order.js
var packing_order = __webpack_require__(9010);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(5666);
// EXTERNAL MODULE: ./.build/plan/annotations.js
var plan_annotations = __webpack_require__(3770);
// EXTERNAL MODULE: ./.build/plan/tags.js
var plan_tags = __webpack_require__(1407);
// EXTERNAL MODULE: ./.build/plan/versions.js
var versions = __webpack_require__(8611);
;// CONCATENATED MODULE: ./.build/plan/plan-artifact.js
/** One artifact of the plan: the name, version, tags and annotations of what a format has found. */







/** The artifact for a candidate; what another tool made keeps its own annotations. */
async function planArtifact({ candidate, format }, packages, context) {
    const { options, trigger } = context;
    const { digest, files, references = [] } = candidate;
    const isFolder = await isFolderArtifact(candidate, context);
    const found = await belongingOf(candidate, isFolder, packages);
    const entry = context.formats.find((one) => one.name === format);
    const belonging = entry?.namedPackageOnly ? withNamesakeOnly(found, candidate) : found;
    const name = await nameOf(candidate, { ...context, isFolder, belonging });
    const version = versionOf(candidate, belonging, context);
    const tags = (0,plan_tags/* tagsOf */.Fg)({
        requested: options.tags,
        content: candidate.tags,
        version: version?.value,
        strictVersion: candidate.strictVersion ?? false,
        semverTags: candidate.semverTags ?? false,
        trigger,
        name: name.value,
    });
    const { facts } = belonging;
    const { annotations, origins } = annotationsOf(candidate, { name, version, facts }, context);
    return {
        name: name.value,
        format,
        files,
        ...(version && { version: version.value }),
        tags,
        annotations,
        origins: { name: name.origin, ...(version && { version: version.origin }), ...origins },
        ...(references.length > 0 && { references }),
        ...(digest !== undefined && { digest }),
    };
}
async function isFolderArtifact({ files: [path] }, { workspace }) {
    return path !== undefined && (await workspace.stat(path))?.type === 'directory';
}
/** Nothing is looked up for what another tool made, nor for an index. */
async function belongingOf({ digest, files: [path] }, isFolder, packages) {
    if (digest !== undefined || path === undefined)
        return { folders: [] };
    return isFolder ? await packages.ofFolder(path) : await packages.ofFile(path);
}
/** Without a `package.json` that has another name than the candidate; a scope is no part of the name. */
function withNamesakeOnly(belonging, candidate) {
    const { facts, ...rest } = belonging;
    if (facts === undefined || (0,paths/* baseName */.Fl)(facts.origin) !== 'package.json')
        return belonging;
    const isNamesake = repositoryPath((0,paths/* baseName */.Fl)(facts.name ?? '')) === repositoryPath(candidate.name?.value ?? '');
    return isNamesake ? belonging : rest;
}
/**
 * The version in the content, else the nearer one of the package manifest and a file `VERSION` beside the Wasm.
 *
 * Never the git tag: it decides tags only, or a shell and a runner would give different manifests. A version that the consumer
 * finds the artifact by counts as it is.
 */
function versionOf(candidate, { facts }, { workspace: { checkout } }) {
    const { version: content, digest, strictVersion, files } = candidate;
    const isUsable = digest !== undefined || strictVersion || (0,versions/* usableVersion */.b)(content?.value ?? '') !== undefined;
    if (content && isUsable)
        return content;
    if (digest !== undefined)
        return undefined;
    const folder = (0,paths/* folderOf */.yS)(files[0] ?? '.');
    const declared = facts?.version === undefined ? undefined : { value: facts.version, origin: facts.origin };
    if (declared && (0,paths/* folderOf */.yS)(declared.origin) === folder)
        return declared;
    const beside = candidate.kind === undefined ? undefined : (0,versions/* versionFile */.T)(checkout, (0,paths/* joinPath */.uJ)(checkout.root, folder));
    return beside ? { ...beside, origin: (0,paths/* joinPath */.uJ)(folder, beside.origin) } : declared;
}
function annotationsOf(candidate, { name, version, facts }, { trigger, options, note }) {
    const { annotations: content = {}, digest } = candidate;
    const added = Object.keys(options.annotations);
    if (digest === undefined) {
        noteContradiction(name.value, version, trigger, note);
        const title = name.value.split('/').at(-1) ?? name.value;
        const usable = candidate.strictVersion ? content : withoutVersion(content);
        return (0,plan_annotations/* mergeAnnotations */.RF)({ input: options.annotations, content: usable, facts, title, version });
    }
    if (added.length > 0)
        note(`${name.value} is published unchanged, so these annotations are not added: ${(0,_build_text/* printable */.g$)(added.join(', '))}`);
    return (0,plan_annotations/* splitOrigins */.Uy)(content);
}
/** Without a version that is a placeholder. */
function withoutVersion(content) {
    const kept = Object.entries(content).filter(([key, { value }]) => key !== annotations/* versionKey */._5 || (0,versions/* usableVersion */.b)(value) !== undefined);
    return Object.fromEntries(kept);
}
function noteContradiction(name, version, trigger, note) {
    if (trigger.kind !== 'tag' || version === undefined)
        return;
    const tagged = (0,plan_tags/* versionOfGitTag */.M)(trigger.tag);
    if (!/^\d+\.\d+\.\d+/.test(tagged) || tagged === version.value.replaceAll('+', '_'))
        return;
    note(`${name}: the git tag says ${tagged}, ${(0,_build_text/* printable */.g$)(version.origin)} says ${(0,_build_text/* printable */.g$)(version.value)}; the latter is its version annotation`);
}

// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(5353);
;// CONCATENATED MODULE: ./.build/plan/selection.js
/** Selection: which formats run, by the `formats` input or by default. */


/** Without `formats`, those that are published by default; otherwise exactly those named, built in or declared. */
async function selectFormats({ options, workspace, formats }) {
    if (options.formats.length === 0)
        return byDefault(formats);
    const named = options.formats.filter((line) => !isDeclared(line));
    requireBuiltIn(options.formats, formats);
    const declared = [];
    for (const { format } of options.formats.filter(isDeclared)) {
        declared.push({ format: await declaredFormat(format, workspace), requests: [{}] });
    }
    const builtIn = formats
        .map((format) => ({ format, requests: requestsFor(format, named) }))
        .filter(({ requests }) => requests.length > 0);
    return { selected: [...declared, ...builtIn], unselected: [] };
}
function byDefault(formats) {
    const all = formats.map((format) => ({ format, requests: [] }));
    return {
        selected: all.filter(({ format }) => format.publishedByDefault),
        unselected: all.filter(({ format }) => !format.publishedByDefault),
    };
}
function isDeclared(line) {
    return line.format.startsWith('./');
}
async function declaredFormat(file, workspace) {
    const { readDeclaration } = await Promise.all(/* import() */[__webpack_require__.e(144), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 9144));
    const format = await readDeclaration(workspace, file);
    return { name: format.name, publishedByDefault: false, appliesTo: () => true, load: async () => format };
}
function requestsFor(format, lines) {
    return lines
        .filter((line) => line.format === format.name)
        .map(({ argument }) => (argument === undefined ? {} : { argument }));
}
/** The hint shows all lines as they are to be written, when it is clear which formats were meant. */
function requireBuiltIn(lines, formats) {
    const names = formats.map(({ name }) => name);
    const isKnown = (line) => isDeclared(line) || names.includes(line.format);
    const [first, ...more] = lines.filter((line) => !isKnown(line)).map(({ format }) => (0,_build_text/* printable */.g$)(format, 60));
    if (first === undefined)
        return;
    const meant = lines.map((line) => (isKnown(line) ? line.format : (0,_build_text/* nearest */.pA)(line.format, names)));
    const corrected = lines.map(({ argument }, at) => [meant[at], argument].filter(Boolean).join(':'));
    const others = more.length > 0 ? `; also ${more.map((name) => `"${name}"`).join(', ')}` : '';
    throw (0,input_error/* inputError */.Xu)(`unknown format "${first}"${others}`, meant.includes(undefined)
        ? { hint: `Use one of ${names.join(', ')}, or ./<file>.json for a declared format` }
        : { lines: { formats: corrected } });
}

;// CONCATENATED MODULE: ./.build/plan/plan.js
/** The plan: from workspace and formats to the list of artifacts that would be published. */






/** Plans everything that the selected formats find. Throws `nothing-found` when that is nothing. */
async function makePlan(context) {
    const { selected, unselected } = await selectFormats(context);
    const detector = createDetector(context);
    const found = await detectSelected(selected, detector, context);
    const others = await findUnselected(unselected, detector);
    noteUnselected(others, context);
    if (found.length === 0)
        throw nothingFound(context, others);
    const packages = createPackageFinder(context.workspace.checkout, context.explain);
    const artifacts = [];
    for (const one of found)
        artifacts.push(await planArtifact(one, packages, context));
    return {
        version: 1,
        artifacts: artifacts.map((artifact, at) => (0,packing_order/* withNeeds */.Y)(artifact, found[at]?.candidate ?? {}, artifacts)),
    };
}
/** Lines that are listed at most. */
const noteLimit = 20;
function noteUnselected(lines, { note }) {
    if (lines.length === 0)
        return;
    const shown = lines.slice(0, noteLimit).join(', ');
    note(`found, not selected: ${shown}; name it in "formats" to publish it`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
;// CONCATENATED MODULE: ./.build/plan/saved-plan.js
/** A saved plan: the JSON of an earlier dry run, checked before anything in it is used. */






const digest = (shape) => {
    const parsed = (0,oci_digest/* parseDigest */.m)((0,_build_shape/* text */.Qq)(shape));
    if (parsed)
        return parsed;
    throw (0,_build_shape/* invalid */.Gq)(shape, `must be a digest, not "${(0,_build_shape/* text */.Qq)(shape)}"`);
};
const members = (0,_build_shape/* object */.Ik)({
    name: (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, oci_reference/* isRepositoryName */.en, 'a repository name'),
    format: _build_shape/* text */.Qq,
    files: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    tags: (0,_build_shape/* list */.p_)((0,_build_shape/* where */._M)(_build_shape/* text */.Qq, oci_reference/* isTag */.dz, 'a tag')),
    annotations: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq),
}, { version: _build_shape/* text */.Qq, origins: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq), needs: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq), references: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq), digest });
const artifact = (shape) => {
    const found = members(shape);
    // Only an artifact with a digest may have no tag: it is pushed by its digest.
    if (found.tags.length === 0 && !found.digest)
        throw (0,_build_shape/* invalid */.Gq)((0,_build_shape/* below */.Gz)(shape, 'tags', found.tags), 'must not be empty');
    return { ...found, tags: [...new Set(found.tags)] };
};
const saved_plan_version = (shape) => {
    if (shape.value === 1)
        return 1;
    throw (0,_build_shape/* invalid */.Gq)(shape, 'must be 1');
};
const plan = (0,_build_shape/* object */.Ik)({ version: saved_plan_version, artifacts: (0,_build_shape/* list */.p_)(artifact, 1) }, { to: (0,_build_shape/* list */.p_)(_build_shape/* nonEmptyText */.al, 1) }, { open: true });
/** Reads a plan (`schema/plan.schema.json`). Throws `invalid-plan` naming the member. */
function parsePlan(bytes) {
    return (0,_build_shape/* readShape */._f)(plan, parseJson(bytes), (path, what) => invalidPlan(path || 'the plan', what));
}
function parseJson(bytes) {
    // What PowerShell 5 writes when output is redirected to a file.
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        throw new errors/* CodedError */.AK('invalid-plan', 'the plan is UTF-16 and not UTF-8', {
            hint: 'Save it as UTF-8; in PowerShell, write it with: | Out-File -Encoding utf8 plan.json',
        });
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw invalidPlan('the plan', 'is not JSON', cause);
    }
}
/** Throws `invalid-plan` when a file of the plan is not in the workspace. */
async function requireFiles(plan, workspace) {
    for (const { name, files } of plan.artifacts) {
        for (const path of files) {
            if (!isWorkspacePath(path))
                throw invalidPlan(name, `names "${path}", which is outside the workspace`);
            const entry = await workspace.stat(path);
            if (!entry)
                throw invalidPlan(name, `names "${path}", which does not exist`);
            if (entry.type === 'symlink')
                throw invalidPlan(name, `names "${path}", a symlink that does not lead to a file of the workspace`);
        }
    }
}
function isWorkspacePath(path) {
    if (path === '.')
        return true;
    const isInvalid = path === '' || external_node_path_.posix.isAbsolute(path) || /^[A-Za-z]:|[\\\0]/.test(path);
    return (!isInvalid && path.split('/').every((segment) => segment !== '..' && segment !== '.' && segment !== ''));
}
function invalidPlan(member, what, cause) {
    return new errors/* CodedError */.AK('invalid-plan', `${(0,_build_text/* printable */.g$)(member)} ${(0,_build_text/* printable */.g$)(what)}`, {
        hint: 'Regenerate the plan with "dry-run".',
        cause,
    });
}

// EXTERNAL MODULE: ./.build/release/destinations.js + 2 modules
var destinations = __webpack_require__(5183);
;// CONCATENATED MODULE: ./.build/release/login.js
/** The login: credentials given as inputs, with the registry that each is for. */



/**
 * `to` is what an input or the default names, `planned` what a saved plan names. Throws `input` when a password is given and `to`
 * names several registries, or the plan one that `to` does not name, since it would reach one it is not for.
 */
function loginOf({ username, password, token }, to, planned = []) {
    const registry = username && password ? passwordRegistry(to, planned) : undefined;
    return {
        ...(username && password && registry !== undefined && { password: { registry, username, password } }),
        ...(token && { token }),
    };
}
function passwordRegistry(to, planned) {
    const hosts = (0,destinations/* registryHosts */.j$)(to);
    const onlyPlanned = (0,destinations/* registryHosts */.j$)(planned).filter((host) => !hosts.includes(host));
    if (onlyPlanned.length > 0)
        throw (0,input_error/* inputError */.Xu)(`"password" is given, and only the plan names ${onlyPlanned.join(', ')}`, {
            hint: 'Name the targets of the plan in "to" as well, if the password is for that registry',
            lines: { to: planned },
        });
    if (hosts.length <= 1)
        return hosts[0];
    throw new errors/* CodedError */.AK('input', `"password" is for one registry, and "to" names ${hosts.join(', ')}`, {
        hint: 'Leave "username" and "password" out and log in to each registry with docker/login-action, or publish in one step per registry.',
    });
}

// EXTERNAL MODULE: ./.build/release/open-destinations.js + 1 modules
var open_destinations = __webpack_require__(1677);
;// CONCATENATED MODULE: ./.build/release/output-values.js
/** Values of outputs that are safe in a script, into which workflows often put them without quotes. */

/** True for a version: letters, digits and `.+_-`, at most 128, with a letter or digit at both ends. */
function isVersion(text) {
    return /^[0-9A-Za-z](?:[0-9A-Za-z.+_-]{0,126}[0-9A-Za-z])?$/.test(text);
}
/** True for the name of a built-in format, and for a path without white space and characters that shells interpret. */
function isFormatName(text) {
    return /^[\p{L}\p{N}._/+@-]+$/u.test(text);
}
/** True for a repository with its host, and for `oci:` with a folder of the same characters as for `isFormatName`, `:` and `\\`. */
function isDestination(text) {
    if (text.startsWith('oci:'))
        return /^[\p{L}\p{N}._/+@:\\-]+$/u.test(text);
    try {
        const { tag, digest, ...repository } = (0,oci_reference/* parseReference */.F2)(text);
        return tag === undefined && digest === undefined && (0,oci_reference/* printRepository */.mK)(repository) === text;
    }
    catch {
        return false;
    }
}
/** Characters that end a text in quotes or a command, or that begin a substitution, in any common shell. */
const active = /['`$;&|<>()#!*?~%\u007f-\u009f\u2028\u2029]/g;
/** JSON in which these characters are escaped; it parses to the same value. */
function safeJson(value) {
    return JSON.stringify(value).replace(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./.build/release/outputs.js
/** Outputs of the action: one table of names and meanings, and their values for a report. */



/** Every output with its meaning; `action.yml` and the README are held equal to it. */
const outputs = {
    artifacts: 'JSON array with one object per artifact and target: name, format, repository, digest, reference, tags, outcome and more.',
    matrix: 'JSON for the matrix of a later job, read with `fromJSON`.',
    digest: 'Digest of the only artifact, or of the index when one is published; else empty.',
    reference: '`repository@digest` of the only artifact, or of the index when one is published; else empty.',
    subjects: 'One `<hex>  <repository>` line per artifact, in the form of a checksum file.',
    tags: 'Tags without their repository, one per line.',
    changed: '`true` when a tag was created or moved.',
};
// All outputs of a job together are limited to 1 MB, counted as UTF-16; three of these contain every artifact.
const artifactsLimit = 300_000;
/**
 * The values of all outputs, as text. Workflows put them into scripts, so names, versions and references have the form of one or are
 * left out, and other texts are escaped.
 */
function outputsOf(report) {
    const artifacts = report.artifacts.map(withValidNames);
    const main = mainArtifact(artifacts);
    const lines = (items) => [...new Set(items)].join('\n');
    return {
        artifacts: artifactsJson(artifacts),
        matrix: safeJson({ include: artifacts.map(matrixEntry) }),
        digest: main?.digest ?? '',
        reference: main?.reference ?? '',
        subjects: lines(artifacts.filter(({ repository }) => repository !== '').map(subjectLine)),
        tags: lines(artifacts.flatMap(({ tags }) => tags)),
        changed: String(report.changed),
    };
}
/** The artifact with empty texts for what has not the form of a name, and without a version that has not the form of one. */
function withValidNames({ version, ...artifact }) {
    const { name, format, repository, reference, tags } = artifact;
    return {
        ...artifact,
        name: (0,oci_reference/* isRepositoryName */.en)(name) ? name : '',
        format: isFormatName(format) ? format : '',
        repository: isDestination(repository) ? repository : '',
        reference: isDestination(repository) ? reference : '',
        tags: tags.filter(oci_reference/* isTag */.dz),
        ...(version !== undefined && isVersion(version) && { version }),
    };
}
function subjectLine({ digest, repository }) {
    return `${(0,oci_digest/* encodedDigest */.nz)(digest)}  ${repository}`;
}
/** The only artifact, at its first target, or the only index. */
function mainArtifact(artifacts) {
    const indexes = artifacts.filter(({ format }) => format === 'index');
    const candidates = indexes.length > 0 ? indexes : artifacts;
    const first = candidates[0];
    return candidates.every(({ name, digest }) => name === first?.name && digest === first.digest)
        ? first
        : undefined;
}
/** Flat, since GitHub shows the values of a matrix in the name of each job. */
function matrixEntry({ name, format, repository, digest, reference, version, outcome }) {
    return { name, format, repository, digest, reference, version: version ?? '', outcome };
}
function artifactsJson(artifacts) {
    const whole = safeJson(artifacts);
    if (whole.length <= artifactsLimit)
        return whole;
    return safeJson(artifacts.map(({ annotations: _, origins: __, files: ___, ...rest }) => rest));
}

// EXTERNAL MODULE: ./.build/oci/host.js
var host = __webpack_require__(2724);
;// CONCATENATED MODULE: ./.build/release/plain-http.js
/** Entries of `plain-http` that concern no registry of the run, which are most likely misspelt. */



/** One line for each entry that names none of the registries that the plan is pushed to or takes content from. */
function unusedPlainHttp(entries, planned) {
    const contacted = new Set(planned.flatMap((artifact) => [...targetsOf(artifact), ...sourcesOf(artifact)]));
    const names = [...contacted].map((name) => (0,_build_text/* printable */.g$)(name)).join(', ') || 'no registry';
    return entries
        .filter((entry) => !contacted.has((0,host/* registryIn */.hY)(entry)))
        .map((entry) => `"plain-http" names ${(0,_build_text/* printable */.g$)(entry)}, and this run contacts ${names}`);
}
function targetsOf({ destinations }) {
    return destinations.flatMap(({ location }) => location.kind === 'registry' ? [(0,host/* registryName */.jT)(location.repository.host)] : []);
}
function sourcesOf({ artifact }) {
    return (artifact.references ?? []).flatMap((reference) => {
        try {
            return [(0,host/* registryName */.jT)((0,oci_reference/* parseReference */.F2)(reference).host)];
        }
        catch {
            // Packing refuses it.
            return [];
        }
    });
}

;// CONCATENATED MODULE: ./.build/release/lines.js
/** Artifacts of a report as lines for a person. */

/** `created   http-cache: ghcr.io/acme/http-cache@sha256:… (1.0.0, latest), 1.2 MiB sent, 0 B reused`. */
function artifactLine(artifact, dryRun) {
    const { name, reference } = artifact;
    return `${outcomeColumn(artifact, dryRun)} ${name}: ${reference}${tagList(artifact)}, ${transferred(artifact, dryRun)}`;
}
/** The same for a terminal: the reference, which no terminal is wide enough for, has a line of its own to copy. */
function terminalLines(artifact, dryRun) {
    const { name, reference } = artifact;
    return [
        `${outcomeColumn(artifact, dryRun)} ${name}${tagList(artifact)}, ${transferred(artifact, dryRun)}`,
        `  ${reference}`,
    ];
}
function outcomeColumn({ outcome }, dryRun) {
    return (dryRun ? 'planned' : outcome).padEnd(9);
}
function tagList({ tags }) {
    return tags.length > 0 ? ` (${tags.join(', ')})` : '';
}
function transferred({ size, sent, reused }, dryRun) {
    return dryRun ? (0,_build_text/* readableSize */.g1)(size) : `${(0,_build_text/* readableSize */.g1)(sent)} sent, ${(0,_build_text/* readableSize */.g1)(reused)} reused`;
}
/** Why artifacts failed, each cause once with all artifacts that it stopped; `shown` is a message that is printed already. */
function failureLines(artifacts, shown) {
    const failed = artifacts.flatMap(({ name, repository, error }) => error ? [{ name, message: error.message, code: error.code, cause: causeOf(error, repository) }] : []);
    const shownCause = failed.find(({ message }) => message === shown)?.cause;
    const shownName = failed.find(({ message }) => message === shown)?.name;
    return [...Map.groupBy(failed, ({ cause }) => cause)].flatMap(([cause, same]) => {
        const names = [...new Set(same.map(({ name }) => name))];
        if (cause !== shownCause)
            return [`${names.join(', ')}: ${same[0]?.message} [${same[0]?.code}]`];
        const others = names.filter((name) => name !== shownName);
        return others.length > 0 ? [`${others.join(', ')}: failed for the same reason`] : [];
    });
}
/** The error without what names its artifact: the repository, digests and upload sessions. */
function causeOf({ code, message }, repository) {
    const path = repository.slice(repository.indexOf('/') + 1);
    const general = message.replaceAll(repository, '').replaceAll(`/${path}/`, '/');
    return `${code} ${general.replace(/[0-9a-f-]{32,}/g, '')}`;
}

// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(3505);
;// CONCATENATED MODULE: ./.build/release/next-step.js
/** The next step after a run: a command that reads back what was published. */

/** Formats whose layers have file names, without which `oras pull` writes no file (ORAS, "oras pull"). */
const withFileNames = ['wasm', 'cup'];
const layoutPrefix = 'oci:';
/** Lines that end with the command; empty when nothing was published. */
function nextStepOf({ artifacts, dryRun }) {
    if (dryRun)
        return ['Nothing was published. Run the same without "dry-run" to publish it.'];
    const there = artifacts.filter(({ outcome }) => !['failed', 'conflict', 'skipped'].includes(outcome));
    const artifact = there.find(({ format }) => withFileNames.includes(format)) ?? there[0];
    if (artifact === undefined)
        return [];
    return withFileNames.includes(artifact.format)
        ? [`Pull ${artifact.name} with:`, `  oras pull ${source(artifact)} --output ${(0,shell_word/* shellWord */.r)(artifact.name)}`]
        : [`Show the manifest of ${artifact.name} with:`, `  oras manifest fetch ${source(artifact)}`];
}
function source({ repository, name, tags, digest }) {
    const [tag] = tags;
    if (!repository.startsWith(layoutPrefix)) {
        const reference = tag === undefined ? `${repository}@${digest}` : `${repository}:${tag}`;
        return `${isLoopback(repository) ? '--plain-http ' : ''}${(0,shell_word/* shellWord */.r)(reference)}`;
    }
    const folder = repository.slice(layoutPrefix.length);
    // A name of several segments makes a name in the index that clients do not take for a tag.
    const isPlain = tag !== undefined && !name.includes('/');
    return `--oci-layout ${(0,shell_word/* shellWord */.r)(isPlain ? `${folder}:${name}-${tag}` : `${folder}@${digest}`)}`;
}
/** Only `localhost` is contacted over HTTP by itself. */
function isLoopback(repository) {
    return /^(?:127\.[\d.]+|\[::1\])(?::\d+)?\//.test(repository);
}

;// CONCATENATED MODULE: ./.build/release/summary.js
/** The job summary: a table of what was published, escaped and well below the runner's limit of 1 MiB. */

const byteLimit = 200_000;
/**
 * HTML without a blank line, in which Markdown has no meaning (CommonMark, "HTML blocks"). Every value is code, so that it
 * becomes neither a mention nor a link.
 */
function summaryOf(report) {
    const title = report.dryRun ? 'What would be published' : 'Published artifacts';
    const rows = report.artifacts.map(row);
    const kept = fitting(rows, byteLimit);
    const more = rows.length > kept.length
        ? `<p>${rows.length - kept.length} more are in the output <code>artifacts</code>.</p>\n`
        : '';
    const notes = fitting(report.notes.map((note) => `<li>${code(note)}</li>`), 20_000);
    const list = notes.length > 0 ? `<ul>\n${notes.join('\n')}\n</ul>\n` : '';
    return `<h3>${title}</h3>\n<table>\n${head}\n${kept.join('\n')}\n</table>\n${more}${list}`;
}
const columns = ['Artifact', 'Format', 'Outcome', 'Reference', 'Tags', 'Size', 'Sent'];
const head = `<tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr>`;
function row(artifact) {
    const { name, format, outcome, reference, tags, size, sent, error } = artifact;
    const reason = error ? `<br>${code(error.message)}` : '';
    const cells = [
        code(name),
        code(format),
        outcome + reason,
        code(reference, 500),
        tags.map((tag) => code(tag)).join(' '),
        (0,_build_text/* readableSize */.g1)(size),
        (0,_build_text/* readableSize */.g1)(sent),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function code(text, limit) {
    return `<code>${escaped((0,_build_text/* printable */.g$)(text, limit))}</code>`;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
/** As many lines as fit into so many bytes. */
function fitting(lines, limit) {
    let bytes = 0;
    const end = lines.findIndex((line) => {
        bytes += Buffer.byteLength(line) + 1;
        return bytes > limit;
    });
    return end < 0 ? lines : lines.slice(0, end);
}

;// CONCATENATED MODULE: ./.build/release/presentation.js
/** The presentation of a report: its lines, outputs, summary and JSON, the same wherever the program runs. */




/** `error` is why the run counts as failed although there is a report. A dry run prints its plan, ready to be passed back. */
function presentReport(report, error) {
    return {
        outputs: outputsOf(report),
        lines: report.artifacts.map((artifact) => artifactLine(artifact, report.dryRun)),
        terminalLines: report.artifacts.flatMap((artifact) => terminalLines(artifact, report.dryRun)),
        nextStep: nextStepOf(report),
        notices: report.notes,
        warnings: report.tagsUnknown.map((tag) => `it is not known which manifest ${tag} points at; re-run to resolve this`),
        summary: () => summaryOf(report),
        json: report.plan ?? report,
        ...(report.plan && { details: { title: 'Plan', json: report.plan } }),
        published: report.dryRun ? [] : publishedBy(report.artifacts),
        ...(error && { failure: { error, others: failureLines(report.artifacts, error.message) } }),
    };
}
function publishedBy(artifacts) {
    const missing = ['failed', 'conflict', 'skipped'];
    return artifacts
        .filter(({ outcome, repository }) => !missing.includes(outcome) && !repository.startsWith('oci:'))
        .map(({ repository, digest, outcome }) => ({ repository, digest, created: outcome === 'created' }));
}

;// CONCATENATED MODULE: ./.build/verbs/publish.js
/** `publish`: detect, pack, push, report – the whole story on one screen. */














const publish = {
    name: 'publish',
    outputs: outputs,
    run: runPublish,
    present: ({ report, error }) => presentReport(report, error),
};
async function runPublish(options, env) {
    const run = await begin(options, env);
    const plan = await planOf(run);
    const planned = plannedArtifacts(plan, run);
    for (const line of unusedPlainHttp(options.plainHttp, planned))
        env.host.log.warn(line);
    return run.stores ? await publishPlan(planned, run, run.stores) : await dryRun(planned, run);
}
async function begin(options, env) {
    const { host } = env;
    const saved = options.plan === undefined ? undefined : parsePlan(await host.readInputFile(options.plan, 'plan'));
    const to = publish_targetsOf(options, saved?.to, host.defaultTo);
    const login = loginOf(options, to === saved?.to ? [] : to, saved?.to);
    const contents = (0,pack_contents/* createContents */.xF)();
    const stores = options.dryRun ? undefined : openStores(options, env, { to, login, contents });
    // Where no registry keeps the run waiting, git runs while the rest is loaded.
    if (!stores || !needsRegistry(to))
        host.facts(options.path).catch(() => { });
    const { path, exclude } = options;
    const workspace = await host.openWorkspace({ path, exclude, skip: (0,destinations/* layoutFolders */.We)(to) });
    const notes = replacedTargets(to, saved);
    const run = { host, options, to, contents, formats: formats, workspace, notes };
    const signing = beginSigning(options, host);
    return { ...run, ...(stores && { stores }), ...(saved && { saved }), ...(signing && { signing }) };
}
/** Deriving the key of an encrypted file takes a third of a second, in which the workspace is searched. */
function beginSigning({ key, keyPassword }, host) {
    if (key === undefined && keyPassword === undefined)
        return undefined;
    if (key === undefined)
        throw new errors/* CodedError */.AK('input', '"key-password" is given without "key", which is absent or empty', {
            hint: 'Give both, or neither: key: $' + '{{ secrets.COSIGN_PRIVATE_KEY }}',
        });
    const opening = __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 7597)).then(({ openSigning }) => openSigning({ key, ...(keyPassword !== undefined && { keyPassword }) }, host));
    opening.catch(() => { });
    return opening;
}
/** The input, then the plan, which is to be published exactly. */
function publish_targetsOf({ to }, planned, defaultTo) {
    if (to.length > 0)
        return to;
    if (planned)
        return planned;
    if (defaultTo !== undefined)
        return [defaultTo];
    throw new errors/* CodedError */.AK('input', '"to" is not given, and this server has no default registry', {
        hint: 'Write to: registry.example/acme/{name}',
    });
}
function replacedTargets(to, saved) {
    if (!saved?.to || to.join('\n') === saved.to.join('\n'))
        return [];
    return [`"to" replaces the targets of the plan: ${(0,_build_text/* printable */.g$)(saved.to.join(', '))}`];
}
async function planOf(run) {
    const { saved, workspace } = run;
    if (!saved)
        return await detect(run);
    await requireFiles(saved, workspace);
    return saved;
}
function plannedArtifacts({ artifacts }, run) {
    const { to, options, saved, notes } = run;
    const given = { tags: options.tags.length > 0, 'plain-http': options.plainHttp.length > 0 };
    const isGiven = (input) => saved !== undefined || new Map(Object.entries(given)).get(input) === true;
    try {
        return (0,destinations/* destinationsOf */.Nu)(artifacts, to, (line) => notes.push(line), isGiven);
    }
    catch (error) {
        throw to === saved?.to ? inPlan((0,errors/* asCodedError */._r)(error)) : error;
    }
}
/** A target of the plan that cannot be used is not an error of an input. */
function inPlan(error) {
    if (error.code !== 'input')
        return error;
    return new errors/* CodedError */.AK('invalid-plan', `the plan: ${error.message}`, {
        hint: 'Correct "to" in the plan, or regenerate it with "dry-run".',
        cause: error,
    });
}
async function detect(run) {
    const { host, workspace } = run;
    const explained = [];
    const explain = (path, decision) => explained.push(`${(0,_build_text/* printable */.g$)(path)}: ${(0,_build_text/* printable */.g$)(decision)}`);
    try {
        return await makePlan({
            ...run,
            inspect: createPlanInspector(workspace),
            trigger: host.trigger,
            folderName: async (which, file) => {
                const { folder, top } = await factsOf(file, run);
                return which === 'workspace' ? folder : top;
            },
            explain,
            note: (line) => run.notes.push(line),
        });
    }
    finally {
        if (run.options.explain) {
            for (const { path, reason } of run.workspace.omissions())
                explain(path, `left out: ${reason}`);
            for (const line of explained.sort())
                host.log.info(line);
        }
    }
}
async function publishPlan(planned, run, stores) {
    const attach = await run.signing;
    const artifacts = await Promise.all(planned.map((artifact) => (0,open_destinations/* openDestinations */.u)(artifact, (location) => stores.open(location, 'push'))));
    // Git and the rest of the program run while the registry responds, and do not delay the first request.
    await Promise.race([stores.firstRequest, Promise.all(artifacts.map(({ resolved }) => resolved))]);
    const { release } = await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 1754));
    return await release(artifacts, { ...releaseContext(run), ...(attach && { attach }) }, stores);
}
async function dryRun(planned, run) {
    await run.signing;
    const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 1754));
    return await rehearse(planned, releaseContext(run));
}
function releaseContext(run) {
    const { host, options } = run;
    return {
        ...run,
        inspect: createInspector(run.workspace),
        concurrency: options.concurrency,
        scratch: () => host.scratch(),
        explain: host.explain,
        // A saved plan holds the facts of the commit that it was made from.
        ...(options.plan === undefined && { facts: ({ files: [path = '.'] }) => factsOf(path, run) }),
    };
}
/** The facts of the checkout that contains a file: the one around the workspace, or one inside it such as a submodule. */
function factsOf(file, { host, options, workspace }) {
    const inner = (0,folders_to_top/* innerCheckout */.l)(file, workspace.checkout);
    return host.facts(inner === undefined ? options.path : `${options.path}/${inner}`);
}
function needsRegistry(to) {
    return to.some((target) => !target.startsWith('oci:'));
}
function openStores(options, env, { to, login, contents }) {
    const { log, credentials } = env.host;
    return env.stores({
        ...options,
        log,
        findCredential: credentials(login),
        needsRegistry: needsRegistry(to),
        onBytes: (done) => log.progress({ label: 'pushing', done, total: Math.max(done, contents.size) }),
    });
}


/***/ })

};
