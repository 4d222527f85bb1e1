export const id = 219;
export const ids = [219];
export const modules = {

/***/ 22419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileFileNames)
/* harmony export */ });
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


/***/ }),

/***/ 62283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cupContent)
/* harmony export */ });
/** The test that tells definitions of cup from most of the other JSON in a workspace, without parsing it. */
/** The daemon reads every file that ends in `.json`, whatever its name (flipt-io/cup, `pkg/api/config/config.go`). */
const cupContent = {
    fileNames: ['*.json'],
    limit: 1024 * 1024,
    pattern: /cup\.flipt\.io\/|"(?:Controller|ResourceDefinition|Binding)"/,
};


/***/ }),

/***/ 8333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ abiOfImport),
/* harmony export */   Mt: () => (/* binding */ hasBuildSection),
/* harmony export */   Pm: () => (/* binding */ isOpaPolicy),
/* harmony export */   Q: () => (/* binding */ isRego),
/* harmony export */   aE: () => (/* binding */ isObjectFile),
/* harmony export */   bG: () => (/* binding */ isKubewardenPolicy),
/* harmony export */   fI: () => (/* binding */ isProxyWasm),
/* harmony export */   fz: () => (/* binding */ findPolicyMetadata),
/* harmony export */   h_: () => (/* binding */ kindOfSection),
/* harmony export */   iH: () => (/* binding */ abiOfExport),
/* harmony export */   qU: () => (/* binding */ isWapcGuest)
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
/** waPC (wapc.io), the protocol of Kubewarden's policies, also before they are annotated. */
const wapcExport = '__guest_call';
/** True for a guest of waPC. */
function isWapcGuest({ moduleExports }) {
    return moduleExports.some(({ name }) => name === wapcExport);
}
const linkingSection = 'linking';
/** tool-conventions, Linking.md: an object file has the section and imports its memory, which a linker that keeps it defines. */
function isObjectFile({ customSections, moduleImports }) {
    return customSections.some(({ name }) => name === linkingSection) && moduleImports.some(isMemoryOfLinker);
}
function isMemoryOfLinker({ module, name }) {
    return module === 'env' && name === '__linear_memory';
}
/** Sections of builds: the claims of wasmCloud, and what rustc writes for wasm-bindgen, which removes it. */
const buildSections = ['jwt', '__wasm_bindgen_unstable'];
function hasBuildSection({ customSections }, section) {
    return customSections.some(({ name }) => name === section);
}
/** What an export tells about the consumer of a module; one export of each kind is enough for the functions of this file. */
function abiOfExport({ name }) {
    if (name === wapcExport || policyExports.includes(name))
        return name;
    return [...proxyExports, regoPrefix].find((prefix) => name.startsWith(prefix));
}
/** The same for an import. */
function abiOfImport(one) {
    if (isMemoryOfLinker(one))
        return 'object file';
    return isProxyImport(one) ? 'proxy-wasm' : undefined;
}
/** The same for a custom section. */
function kindOfSection({ name }) {
    return [metadataSection, linkingSection, ...buildSections].find((known) => known === name);
}


/***/ }),

/***/ 23053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ savedBaseTags),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   a: () => (/* binding */ contextOfBase),
/* harmony export */   iE: () => (/* binding */ baseTagsOf),
/* harmony export */   jb: () => (/* binding */ pushOfBase),
/* harmony export */   uQ: () => (/* binding */ chooseBaseTags)
/* harmony export */ });
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14648);
/* harmony import */ var _tags_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32012);
/** Base tags: the tags under which the base branch of a pull request publishes the same artifact. */


function baseTagsOf(all, artifact) {
    return all.get(keyOf(artifact)) ?? [];
}
function keyOf({ format, name }) {
    return `${format} ${name}`;
}
/** The push of the base branch as an event; `undefined` where this is no pull request, or its base is not known. */
function pushOfBase({ trigger, event }) {
    const branch = event?.baseRef;
    if (trigger.kind !== 'pull-request' || branch === undefined)
        return undefined;
    const { defaultBranch } = event ?? {};
    const isDefault = defaultBranch === undefined ? /^(?:main|master)$/.test(branch) : branch === defaultBranch;
    return {
        trigger: { kind: 'branch', branch, isDefault },
        event: {
            name: 'push',
            ref: `refs/heads/${branch}`,
            isDefaultBranch: isDefault,
            ...(defaultBranch !== undefined && { defaultBranch }),
        },
    };
}
/** What the chooser of the base branch gives an artifact; rules that fail for it fail for the artifact itself, which says why. */
async function chooseBaseTags(chooser, sources, own, isDefault) {
    const chosen = await chooser.choose(sources).catch(() => []);
    return movingTags(chosen, own.map(({ tag }) => tag), isDefault);
}
/** Tags of branches, then aliases; last what was released, where the default branch itself publishes nothing. */
function movingTags(chosen, own, isDefault) {
    const ofKind = (wanted) => chosen.filter(({ tag, kind }) => kind === wanted && !own.includes(tag)).map(({ tag }) => tag);
    const released = isDefault ? [(0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)('latest')] : [];
    const all = [...ofKind('preview'), ...ofKind('alias'), ...released];
    return [...new Set(all)].filter((tag) => !own.includes(tag)).slice(0, tagLimit);
}
/** Each takes a request where the ones before do not exist. */
const tagLimit = 3;
/** For a saved plan, whose tags were chosen elsewhere: the default tags of the base branch. */
function savedBaseTags({ artifacts }, host) {
    const push = pushOfBase(host);
    if (!push)
        return new Map();
    return new Map(artifacts.map((artifact) => {
        const { name, version, tags } = artifact;
        const sources = { trigger: push.trigger, content: undefined, version, name };
        const chosen = (0,_tags_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultTags */ .n)({ ...sources, strictVersion: false, semverTags: false });
        return [keyOf(artifact), movingTags(chosen, tags, push.trigger.isDefault)];
    }));
}
/** The facts of the base branch in place of those of the pull request. The commit is not known. */
function contextOfBase(context, { trigger, event }) {
    return { ...context, trigger, event, commit: async () => ({}) };
}


/***/ }),

/***/ 89285:
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
    'moon.mod.json',
    'pyproject.toml',
    'go.mod',
];


/***/ }),

/***/ 96605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ innerCheckout),
/* harmony export */   w: () => (/* binding */ foldersToTop)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
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

/***/ 28334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ valuesFor),
/* harmony export */   Sy: () => (/* binding */ unknownArtifacts),
/* harmony export */   fN: () => (/* binding */ renamed)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15353);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Lines of inputs for single artifacts: what they say of one, and names that no artifact has. */


/** The name by a line of the input `names` for the file, else by one for the name, else the detected one. */
function renamed(detected, file, { names }) {
    const value = names.get(file ?? '') ?? names.get(detected.value);
    return value === undefined ? detected : { value, origin: 'names input' };
}
/** What an input says of an artifact: the value for all, then its own ones. */
function valuesFor({ all, own }, names) {
    const named = [...new Set([names.detected, names.final])].map((name) => own.get(name));
    return [all, ...named.filter((value) => value !== undefined)];
}
/** An `input` error for each input with a line for an artifact that was not found. */
function unknownArtifacts({ tags, annotations, names }, planned) {
    const detected = new Set(planned.map((one) => one.detected));
    const files = planned.flatMap(({ file }) => file ?? []);
    const known = new Set([...detected, ...planned.map(({ final }) => final)]);
    const lines = {
        tags: [...tags.own].flatMap(([name, found]) => found.map((line) => [name, line])),
        names: [...names],
        annotations: [...annotations.own].flatMap(([name, found]) => Object.entries(found).map(([key, value]) => [name, `${key}=${value}`])),
    };
    return Object.entries(lines).flatMap(([input, found]) => {
        const allowed = input === 'names' ? detected : known;
        const more = input === 'names' ? files : [];
        const unknown = found.filter(([name]) => !allowed.has(name) && !more.includes(name));
        return unknown.length > 0 ? [unknownName(input, unknown, [...allowed], more)] : [];
    });
}
/** `files` may be named as well, and are not listed. */
function unknownName(input, unknown, known, files) {
    const names = [...new Set(unknown.map(([name]) => name))];
    const given = names.map((name) => `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 80)}"`).join(', ');
    const corrected = unknown.map((line) => correctedLine(line, known, files));
    const lines = { [input]: corrected };
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`"${input}" names ${given}, but the artifacts are ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(known.join(', '), 1000)}`, {
        hint: 'Begin the lines with the names of artifacts',
        lines,
    });
}
/** `tag: 1.0` is meant as `1.0`; any other name as the one that is like it. */
function correctedLine([name, text], known, files) {
    if (/^(?:tags?|version)$/.test(name))
        return text;
    const [only = ''] = known;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, [...known, ...files]) ?? (known.length === 1 ? only : '<name>')}: ${text}`;
}


/***/ }),

/***/ 11407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defaultLine),
/* harmony export */   c: () => (/* binding */ createTagChooser)
/* harmony export */ });
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92186);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14648);
/* harmony import */ var _tags_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32012);
/* harmony import */ var _tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30341);
/* harmony import */ var _tags_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55423);
/** Tags: which tags an artifact gets and why, from the `tags` input and the event. */





/** The line of the `tags` input that stands for the default tags. */
const defaultLine = 'default';
/** Chooses tags for one run: the default tags, or those of the input. */
function createTagChooser(context) {
    const setOf = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((lines) => createLineSet(lines === '' ? [] : lines.split('\n'), context));
    /** The artifacts that each set was used for. */
    const uses = new Map();
    return {
        async choose(sources) {
            const set = setOf(sources.lines.join('\n'));
            uses.set(set, (uses.get(set) ?? new Set()).add(keyOf(sources)));
            const defaults = set.hasDefaults ? (0,_tags_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultTags */ .n)({ ...sources, trigger: context.trigger }) : [];
            return unique([...defaults, ...(await set.choose(sources))]);
        },
        async select(artifacts) {
            for (const set of uses.keys())
                await set.requireUsed(artifacts);
            const selected = selectFor(context.trigger, [...uses.keys()].some((set) => set.hasDefaults), artifacts);
            for (const [set, keys] of uses)
                await set.requireTags(selected.filter(({ artifact }) => keys.has(keyOf(artifact))));
            return selected;
        },
    };
}
function keyOf({ name, format }) {
    return `${format} ${name}`;
}
function createLineSet(lines, context) {
    const hasDefaults = lines.length === 0 || lines.includes(defaultLine);
    const isPlain = lines.every((line) => /^[\w.-]+$/.test(line));
    const rules = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(async () => (await __webpack_require__.e(/* import() */ 5797).then(__webpack_require__.bind(__webpack_require__, 95797))).createInputTags(lines, context));
    return {
        hasDefaults,
        choose: async (sources) => (isPlain ? plainTags(lines) : await (await rules()).choose(sources)),
        async requireUsed(artifacts) {
            if (!isPlain)
                (await rules()).requireUsed(artifacts);
        },
        async requireTags(artifacts) {
            if (!isPlain && !hasDefaults)
                (await rules()).requireTags(artifacts);
        },
    };
}
function plainTags(lines) {
    const tags = lines.filter((line) => line !== defaultLine).map(_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED);
    return tags.map((tag) => ({ tag, kind: (0,_tags_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfTag */ .Au)(tag), reason: 'input "tags"' }));
}
function unique(tags) {
    return tags.filter(({ tag }, index) => tags.findIndex((other) => other.tag === tag) === index);
}
/** Without default tags, a git tag may name no artifact: the rules of the input may read it in another way. */
function selectFor(trigger, hasDefaults, artifacts) {
    const release = trigger.kind === 'tag' ? (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGitRelease */ .Tv)(trigger.tag) : undefined;
    if (!release)
        return artifacts;
    if (hasDefaults)
        return (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .selectReleased */ .ad)(artifacts, release);
    const wanted = release.artifact ?? '';
    return (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isClear */ .OD)((0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .findNamed */ .n4)(artifacts, wanted), wanted) ? (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .selectReleased */ .ad)(artifacts, release) : artifacts;
}


/***/ }),

/***/ 19735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ collisionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42881);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15353);
/* harmony import */ var _plan_build_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56360);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20540);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22543);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20572);
/** Collisions: artifacts that would have the same tag in one repository. */







/**
 * One `ambiguous` error for each artifact that shares a tag with another one, all of those that would collide there after each
 * other. `reported` are files about which it has been said already that nothing distinguishes them.
 */
function collisionsOf(planned, reported = new Set()) {
    const byReference = new Map();
    for (const { artifact, destinations } of planned) {
        for (const destination of destinations) {
            for (const tag of artifact.tags) {
                const reference = (0,_destinations_js__WEBPACK_IMPORTED_MODULE_5__/* .printTag */ .O4)(destination, tag);
                byReference.set(reference, [...(byReference.get(reference) ?? []), artifact]);
            }
        }
    }
    const groups = [...byReference].map(([reference, artifacts]) => ({ reference, artifacts }));
    const isNew = (artifact) => !reported.has(artifact.files[0] ?? '');
    return withoutRepetitions(groups.filter(({ artifacts }) => artifacts.length > 1))
        .filter(({ artifacts }) => artifacts.some(isNew))
        .flatMap((group) => group.artifacts.map((artifact) => collision(artifact, group)));
}
/** The same artifacts collide with each of their tags, at each destination. */
function withoutRepetitions(groups) {
    const seen = [];
    return groups.filter(({ artifacts }) => {
        const isKnown = seen.some((known) => artifacts.every((artifact) => known.includes(artifact)));
        if (!isKnown)
            seen.push(artifacts);
        return !isKnown;
    });
}
function collision(artifact, { reference, artifacts }) {
    const others = artifacts.filter((other) => other !== artifact);
    const [other = artifact] = others;
    const names = others.length === 1
        ? `${describe(artifact)} and ${describe(other)} would both`
        : `${describe(artifact)}, ${describe(other)} and ${others.length - 1} more would all`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('ambiguous', `${names} become ${reference}`, {
        hint: others.every(({ format }) => format !== artifact.format)
            ? `Distinguish them with "{format}", for example to: ${exampleFor(reference)}`
            : selecting(artifact, others),
    });
}
function describe({ files, name, format }) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(files[0] ?? name)} (${format})`;
}
function exampleFor(reference) {
    return reference.startsWith('oci:') ? 'oci:./out/{format}' : 'ghcr.io/acme/{format}/{name}';
}
function selecting(artifact, others) {
    const [path = ''] = artifact.files;
    const line = `formats: ${artifact.format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(path)}${rootOf(artifact)}`;
    // Several roots of one layout are one path.
    if (path === '' || others.some(({ files }) => files[0] === path))
        return `Select one, and publish the other in a separate step: ${line}`;
    const glob = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .excludeGlob */ .tp)(path, others.flatMap(({ files }) => files.slice(0, 1)));
    const leave = `Leave it out with "exclude: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(glob)}"`;
    const name = otherName(artifact, others);
    if (name === undefined)
        return `${leave}, or publish it alone: ${line}`;
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hintWithLines */ .lj)(`${leave}, or give it another name`, { names: [`${path}: ${name}`] });
}
/** `a-server` for `a/server/main.wasm` beside `b/server/main.wasm`: with the nearest folder that none of the others is in. */
function otherName({ name, files: [path = ''] }, others) {
    const foldersOf = (file) => file.split('/').slice(0, -1);
    const taken = new Set(others.flatMap(({ files }) => foldersOf(files[0] ?? '')));
    const folder = foldersOf(path).findLast((one) => !taken.has(one) && !(0,_plan_build_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuildFolder */ .R3)(one));
    if (folder === undefined || others.some((other) => other.name !== name))
        return undefined;
    const mark = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .S)(folder);
    return mark && name.replace(/[^/]*$/, (last) => `${mark}-${last}`);
}
/** A layout may have several roots, which only their digests distinguish. */
function rootOf({ format, digest }) {
    return digest === undefined || format !== 'layout' ? '' : `@${digest}`;
}


/***/ }),

/***/ 17169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20572);
/** The login: credentials given as inputs, with the registry that each is for. */



/**
 * `to` is what an input or the default names, `planned` what a saved plan names. Throws `input` when a password is given and `to`
 * names several registries, or the plan one that `to` does not name, since it would reach one it is not for.
 */
async function loginOf({ username, password, token }, to, planned = []) {
    const registry = username && password ? await passwordRegistry(to, planned) : undefined;
    return {
        ...(username && password && registry !== undefined && { password: { registry, username, password } }),
        ...(token && { token }),
    };
}
async function passwordRegistry(to, planned) {
    const hosts = await (0,_destinations_js__WEBPACK_IMPORTED_MODULE_2__/* .registryHosts */ .j$)(to);
    const onlyPlanned = (await (0,_destinations_js__WEBPACK_IMPORTED_MODULE_2__/* .registryHosts */ .j$)(planned)).filter((host) => !hosts.includes(host));
    if (onlyPlanned.length > 0)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"password" is given, and only the plan names ${onlyPlanned.join(', ')}`, {
            hint: 'Name the targets of the plan in "to" as well, if the password is for that registry',
            lines: { to: planned },
        });
    if (hosts.length <= 1)
        return hosts[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"password" is for one registry, and "to" names ${hosts.join(', ')}`, {
        hint: 'Leave "username" and "password" out and log in to each registry with docker/login-action, or publish in one step per registry.',
    });
}


/***/ }),

/***/ 16556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ beginSigning)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/** The signing of a run: opened early, and only where an input asks for it. */

/** Deriving a key and requesting a token take a third of a second, in which the workspace is searched. */
function beginSigning(options, host, requests) {
    const { key, keyPassword, attest, sbom = 'off' } = options;
    if (key === undefined && keyPassword !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', '"key-password" is given without "key", which is absent or empty', {
            hint: 'Give both, or neither: key: $' + '{{ secrets.COSIGN_PRIVATE_KEY }}',
        });
    if (key === undefined && attest === 'false' && sbom === 'off')
        return undefined;
    const opening = Promise.all(/* import() */[__webpack_require__.e(3686), __webpack_require__.e(8216)]).then(__webpack_require__.bind(__webpack_require__, 38216)).then(({ openSigning }) => openSigning(options, { ...host, fetch: requests.fetch, runLibrary: requests.runLibrary }));
    opening.catch(() => { });
    return opening;
}


/***/ }),

/***/ 71648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commentOn),
/* harmony export */   X: () => (/* binding */ comparedTags)
/* harmony export */ });
/* harmony import */ var _plan_base_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23053);
/** Whether a run comments on its pull request; what it says is loaded only then. */

/** On a pull request, with a token that may be able to write. */
function isWanted({ options: { comment, token }, host }) {
    return comment !== 'false' && host.pullRequest !== undefined && token !== undefined;
}
/** Writes or updates the comment, where one is wanted. Does not throw. */
async function commentOn(result, run) {
    const { options, host, stores } = run;
    if (!stores || !isWanted(run))
        return;
    const { writeRunComment } = await __webpack_require__.e(/* import() */ 1502).then(__webpack_require__.bind(__webpack_require__, 31502));
    await writeRunComment(result, options, host, stores);
}
/** The tags to compare with, which takes a request for each artifact. */
function comparedTags(tags, run) {
    return run.stores && isWanted(run) ? { baseTags: (artifact) => (0,_plan_base_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .baseTagsOf */ .iE)(tags, artifact) } : {};
}


/***/ }),

/***/ 46026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ deployFilesOf)
/* harmony export */ });
/** Deploy files, loaded only where an input asks for them. */
/** `undefined` where no file is asked for. Throws `input` for a file that must not be written. */
async function deployFilesOf({ deployFiles }, host) {
    if (deployFiles.length === 0)
        return undefined;
    const { openDeployFiles } = await __webpack_require__.e(/* import() */ 1807).then(__webpack_require__.bind(__webpack_require__, 91807));
    return await openDeployFiles(deployFiles, host);
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5313);
/** The stores of a run of `publish`, with its login and its progress. */

function openStores(options, env, { to, login, contents }) {
    const { log, credentials } = env.host;
    return env.stores({
        ...options,
        log,
        findCredential: credentials(login),
        needsRegistry: (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .needsRegistry */ .dy)(to),
        onBytes: (done) => log.progress({ label: 'pushing', done, total: Math.max(done, contents.size) }),
    });
}


/***/ }),

/***/ 60219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./.build/errors.js
var _build_errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/file-names.js
var file_names = __webpack_require__(22419);
// EXTERNAL MODULE: ./.build/formats/cup/content.js
var content = __webpack_require__(62283);
// EXTERNAL MODULE: ./.build/formats/shared/wasm-kinds.js
var wasm_kinds = __webpack_require__(8333);
;// CONCATENATED MODULE: ./.build/formats/index.js
/** The table of built-in formats; the code of a format is loaded when it is named or there is a file of its kind. */



const wasmFiles = ['*.wasm'];
/** Published on request only, and never searched for. */
const onRequest = [];
/**
 * In order of precedence: a file that an earlier format claims is not published again by a later one. Formats of whole projects
 * come before those of single binaries, the more specific before the less specific, and `wasm`, which takes any binary, last.
 */
const formats = [
    {
        name: 'layout',
        publishedByDefault: false,
        fileNames: onRequest,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(8150), __webpack_require__.e(5743)]).then(__webpack_require__.bind(__webpack_require__, 5743))).layout,
    },
    {
        name: 'cnab',
        publishedByDefault: false,
        fileNames: ['bundle.json'],
        mention: async (...found) => (await __webpack_require__.e(/* import() */ 8144).then(__webpack_require__.bind(__webpack_require__, 78144))).mentionBundles(...found),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(8150), __webpack_require__.e(6945)]).then(__webpack_require__.bind(__webpack_require__, 96945))).cnab,
    },
    {
        name: 'spin',
        publishedByDefault: true,
        fileNames: ['spin.toml'],
        namedPackageOnly: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 155))).spin,
    },
    {
        name: 'kubewarden',
        publishedByDefault: true,
        fileNames: wasmFiles,
        appliesToWasm: wasm_kinds/* isKubewardenPolicy */.bG,
        load: async () => (await __webpack_require__.e(/* import() */ 2997).then(__webpack_require__.bind(__webpack_require__, 32997))).kubewarden,
    },
    {
        name: 'cup',
        publishedByDefault: true,
        fileNames: content/* cupContent */.O.fileNames,
        content: content/* cupContent */.O,
        load: async () => (await __webpack_require__.e(/* import() */ 9604).then(__webpack_require__.bind(__webpack_require__, 39604))).cup,
    },
    {
        name: 'envoy',
        publishedByDefault: true,
        fileNames: wasmFiles,
        appliesToWasm: wasm_kinds/* isProxyWasm */.fI,
        load: async () => (await __webpack_require__.e(/* import() */ 1249).then(__webpack_require__.bind(__webpack_require__, 11249))).envoy,
    },
    {
        name: 'opa',
        publishedByDefault: false,
        fileNames: ['.manifest', ...wasmFiles],
        appliesToWasm: wasm_kinds/* isOpaPolicy */.Pm,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9144), __webpack_require__.e(2501)]).then(__webpack_require__.bind(__webpack_require__, 1203))).opa,
    },
    {
        name: 'timoni',
        publishedByDefault: false,
        fileNames: ['timoni.cue'],
        mention: async (...found) => (await __webpack_require__.e(/* import() */ 8144).then(__webpack_require__.bind(__webpack_require__, 78144))).mentionModules(...found),
        load: async () => (await __webpack_require__.e(/* import() */ 7121).then(__webpack_require__.bind(__webpack_require__, 17121))).timoni,
    },
    {
        name: 'helm',
        publishedByDefault: false,
        describesItself: true,
        fileNames: ['Chart.yaml'],
        mention: async (...found) => (await __webpack_require__.e(/* import() */ 8144).then(__webpack_require__.bind(__webpack_require__, 78144))).mentionCharts(...found),
        load: async () => (await __webpack_require__.e(/* import() */ 2852).then(__webpack_require__.bind(__webpack_require__, 72852))).helm,
    },
    {
        name: 'flux',
        publishedByDefault: false,
        fileNames: ['kustomization.yaml', 'kustomization.yml', 'Kustomization'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9144), __webpack_require__.e(1130)]).then(__webpack_require__.bind(__webpack_require__, 59006))).flux,
    },
    {
        name: 'image',
        publishedByDefault: false,
        fileNames: onRequest,
        load: async () => (await __webpack_require__.e(/* import() */ 4484).then(__webpack_require__.bind(__webpack_require__, 94484))).image,
    },
    {
        name: 'index',
        publishedByDefault: false,
        fileNames: onRequest,
        load: async () => (await __webpack_require__.e(/* import() */ 8933).then(__webpack_require__.bind(__webpack_require__, 48933))).index,
    },
    {
        name: 'wasm',
        publishedByDefault: true,
        fileNames: wasmFiles,
        load: async () => (await Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 86309))).wasm,
    },
];
/** True for the names of files that at least one format looks at when it searches. */
const isLookedFor = (0,file_names/* compileFileNames */.M)(formats.flatMap(({ fileNames }) => fileNames));

// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/pack/contents.js
var pack_contents = __webpack_require__(73386);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/plan/base-tags.js
var base_tags = __webpack_require__(23053);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/plan/explanation.js
/** The explanation of a run: what was decided about each path, without a contradiction. */


/** Files that are listed of one folder. */
const fileLimit = 50;
function createExplanation() {
    const decisions = [];
    return {
        explain(path, decision) {
            decisions.push({ path, decision });
        },
        lines({ omissions, published, couldCount }) {
            const files = new Set(published.files);
            const isPublished = (path) => files.has(path) || published.folders.some((folder) => (0,paths/* isBelow */.Yw)(path, folder));
            const left = omissions.flatMap((omission) => omissionLines(omission, couldCount, isPublished));
            const said = decisions.filter(({ path, decision }) => !(files.has(path) && decision.startsWith('left out')));
            const lines = [...said, ...left].map(({ path, decision }) => `${(0,_build_text/* printable */.g$)(path)}: ${(0,_build_text/* printable */.g$)(decision, 1000)}`);
            return [...new Set(lines)].sort();
        },
    };
}
function omissionLines({ path, reason, files = [] }, couldCount, isPublished) {
    const decision = `left out: ${reason}`;
    const countable = files.filter((file) => couldCount(file) && !isPublished(file));
    const listed = countable
        .slice(0, fileLimit)
        .map((file) => ({ path: file, decision: `left out with the folder ${path}: ${reason}` }));
    const more = countable.length - listed.length;
    const rest = more > 0 ? [{ path, decision: `left out: ${more} more files in it that could count` }] : [];
    return isPublished(path) ? listed : [{ path, decision }, ...listed, ...rest];
}

// EXTERNAL MODULE: ./.build/plan/folders-to-top.js
var folders_to_top = __webpack_require__(96605);
// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/wasm/inspect.js + 4 modules
var inspect = __webpack_require__(22613);
;// CONCATENATED MODULE: ./.build/plan/inspector.js
/** Inspectors: facts of the Wasm files of a workspace. */






/** An inspector that returns all facts and keeps none: a module may have 100,000 imports. */
function createInspector(workspace) {
    return (path) => inspector_inspect(workspace, path);
}
/**
 * An inspector for planning, for which each file is read once. Of imports, exports and custom sections it keeps only those by which
 * formats recognize their files; what a component imports and exports is read again when it is packed.
 */
function createPlanInspector(workspace) {
    return (0,memoize/* memoize */.B)(async (path) => reduce(await inspector_inspect(workspace, path)));
}
function reduce(facts) {
    return {
        ...facts,
        ...((0,wasm_kinds/* isWapcGuest */.qU)(facts) && { guestInterface: interfaceOf(facts) }),
        imports: [],
        exports: [],
        moduleImports: firstOfEach(facts.moduleImports, wasm_kinds/* abiOfImport */.B8),
        moduleExports: firstOfEach(facts.moduleExports, wasm_kinds/* abiOfExport */.iH),
        customSections: firstOfEach(facts.customSections, wasm_kinds/* kindOfSection */.h_),
    };
}
function interfaceOf({ moduleImports, moduleExports }) {
    return (0,digest/* digestOf */.ol)(Buffer.from(JSON.stringify([moduleImports, moduleExports])));
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
async function inspector_inspect(workspace, path) {
    const entry = await workspace.stat(path);
    if (entry?.type !== 'file') {
        throw new _build_errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(path)} is not a file`, {
            hint: 'Name a file of the workspace.',
        });
    }
    const source = {
        size: entry.size,
        read: (offset, length) => workspace.slice(path, offset, length),
    };
    try {
        return await (0,inspect/* inspectWasm */.J)(source, (0,_build_text/* printable */.g$)(path));
    }
    catch (error) {
        throw await withWhatItIs(error, path, workspace);
    }
}
/** The error about a file that is no Wasm, with what it is instead. */
async function withWhatItIs(error, path, workspace) {
    if (!(error instanceof _build_errors/* CodedError */.AK) || error.code !== 'invalid-wasm')
        return error;
    const { recognise, startBytes } = await __webpack_require__.e(/* import() */ 8443).then(__webpack_require__.bind(__webpack_require__, 68443));
    const found = recognise(await workspace.slice(path, 0, startBytes));
    if (!found)
        return error;
    const name = (0,_build_text/* printable */.g$)(path);
    return new _build_errors/* CodedError */.AK('invalid-wasm', error.message.replace(name, () => `${name} ${found.what}`), {
        hint: found.fix(name),
        cause: error,
    });
}

// EXTERNAL MODULE: ./.build/globs.js
var globs = __webpack_require__(42881);
// EXTERNAL MODULE: ./.build/stems.js
var stems = __webpack_require__(62780);
;// CONCATENATED MODULE: ./.build/plan/builds.js
/** Builds: what the path of a Wasm file says about how it was built, and of what. */

/** Ranks of builds, the best first. */
const ranks = ['optimised', 'release', 'debug'];
/** What the path of a file says. */
function buildOf(path) {
    const folders = (0,paths/* folderOf */.yS)(path)
        .split('/')
        .filter((folder) => folder !== '.');
    const folder = folders.map(rankIn(folders)).findLast((rank) => rank !== undefined);
    const stem = (0,paths/* baseName */.Fl)(path).replace(/\.wasm$/i, '');
    const name = readStem(stem, folder === 'release');
    return {
        path,
        project: projectOf(folders),
        product: name.product.replaceAll('-', '_'),
        form: name.form,
        rank: worse(name.rank, folder),
        inTarget: folders.includes('target'),
    };
}
/** True when both are in one project, or one of the projects is in a folder of the other. */
function areRelated(one, other) {
    return (one.project === other.project ||
        (0,paths/* isBelow */.Yw)(one.project, other.project) ||
        (0,paths/* isBelow */.Yw)(other.project, one.project));
}
const debugFolder = /^(?:debug|cmake-build-debug|development|developmentexecutable)$/i;
const releaseFolder = /^(?:release|cmake-build-(?:release|relwithdebinfo|minsizerel)|production|productionexecutable)$/i;
const optimisedFolder = /^(?:opt|optimi[sz]ed)$/i;
/** `build-debug`, and presets of CMake in a folder of builds: `out/build/wasi-debug`. */
const builtFor = /^((?:build|wasi|wasm|emscripten)(?:[._-].+)?)[._-](debug|release)$/i;
/** What such a name says besides the rank, which may be a product or a platform, and the name of the rank. */
function readFolder(name, above = '') {
    const isPlace = /^build/i.test(name) || buildFolder.test(above);
    const [, rest = name, rank = name] = (isPlace && builtFor.exec(name)) || [];
    return [rest, rank];
}
/** The rank that the name of a folder gives, with its place among the folders of a path. */
function rankIn(folders) {
    return (name, at) => rankOfFolder(readFolder(name, folders[at - 1])[1]);
}
function rankOfFolder(name) {
    if (debugFolder.test(name))
        return 'debug';
    if (optimisedFolder.test(name))
        return 'optimised';
    return releaseFolder.test(name) ? 'release' : undefined;
}
/** Debug builds are never optimised; otherwise the name of the file says more than that of its folder. */
function worse(name, folder) {
    if (name === 'debug' || folder === 'debug')
        return 'debug';
    return name === 'optimised' || folder === 'optimised' ? 'optimised' : 'release';
}
const buildFolder = /^(?:target|dist|build|builddir|out|output|pkg|bin|obj|_build|zig-out|\.build|artifacts|wasm(?:32|64)\S*)$/i;
/**
 * Cargo names a folder after the target triple, and one in it after the profile; MoonBit one in `target` after its backend. Kotlin
 * writes to `kotlin` and, beside it, `optimized`.
 */
function projectOf(folders) {
    const kept = folders.flatMap((folder, index) => {
        const above = folders[index - 1] ?? '';
        const [rest] = readFolder(folder, above);
        const isProject = !buildFolder.test(rest) &&
            rankOfFolder(rest) === undefined &&
            !(above === 'target' && /^wasm(?:-gc)?$/.test(folder)) &&
            !(/Executable$/.test(above) && folder === 'kotlin') &&
            !/^wasm(?:32|64)/.test(above);
        return isProject ? [rest] : [];
    });
    return kept.join('/') || '.';
}
/** Names that only say how a file was built. */
const rankNames = {
    debug: 'debug',
    untouched: 'debug',
    unoptimized: 'debug',
    unoptimised: 'debug',
    release: 'release',
    optimized: 'optimised',
    optimised: 'optimised',
};
/** What toolchains add to a name. */
const marks = [
    { pattern: /[._-](?:opt|optimi[sz]ed|min|minified|stripped)$/i, rank: 'optimised' },
    { pattern: /[._-](?:debug|dbg|unopt|unoptimi[sz]ed|unstripped)$/i, rank: 'debug' },
    { pattern: /[._-]release$/i, rank: 'release' },
    { pattern: /[._-]composed$/i, form: 'composed' },
    { pattern: /[._-]component$/i, form: 'component' },
    // What `wasm-tools component embed` writes is the input of a component, too.
    { pattern: /(?:\.core\d*|\.embed(?:ded)?)$/i, form: 'core' },
    // Bundlers add a hash of the content.
    { pattern: /(?:-[0-9a-f]{16})?_bg(?:-dxh[0-9a-f]{6,16})?$/i, form: 'bindgen' },
    { pattern: /\.wasm$/i },
    { pattern: /^annotated[._-]/i, form: 'annotated' },
    { pattern: /[._-]annotated$/i, form: 'annotated' },
    { pattern: /(?:_s|[._-]signed)$/i, form: 'signed' },
    { pattern: /^signed[._-]/i, form: 'signed' },
];
/** In a folder for releases, `-debug` is a part of the name. */
function readStem(stem, isRelease) {
    let name = { product: stem, form: 'plain' };
    for (let next = name; next; next = withoutMark(name, isRelease))
        name = next;
    const rank = Object.hasOwn(rankNames, name.product.toLowerCase())
        ? rankNames[name.product.toLowerCase()]
        : undefined;
    return rank === undefined ? name : { ...name, product: '', rank: worse(rank, name.rank) };
}
function withoutMark(name, isRelease) {
    for (const { pattern, rank, form } of marks) {
        const product = name.product.replace(pattern, '');
        // A form is what was done last; the forms below it are a part of the product's name.
        const isTaken = form !== undefined && name.form !== 'plain';
        if (product === name.product || product === '' || isTaken || (rank === 'debug' && isRelease))
            continue;
        return {
            product,
            form: form ?? name.form,
            ...(rank === undefined ? name.rank && { rank: name.rank } : { rank: worse(rank, name.rank) }),
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/plan/pairs.js
/** Pairs: which of two files is an input or another build of the other, so that only one of them is published. */



/** In this order: what one rule leaves out takes no part in the next. What is explicit never loses. */
const pairRules = [
    {
        relation: 'another build of',
        wins: ({ explicit }) => explicit,
        loses: () => true,
    },
    {
        relation: 'a debug build of',
        wins: (_, { rank }) => rank !== 'debug',
        loses: ({ builds }) => builds.every(({ rank }) => rank === 'debug'),
        scope: 'project',
        // A file that is just called debug.wasm is one of whatever lies beside it.
        belong: (winner, loser) => winner.product === loser.product || loser.product === '',
    },
    {
        relation: 'the input of',
        wins: (binary, { form }) => form === 'annotated' || isAnnotated(binary),
        loses: (binary, { form }) => form === 'plain' && !isAnnotated(binary),
        scope: 'project',
        // Makefiles of policies copy every build to policy.wasm before they annotate it.
        belong: (winner, loser) => loser.product === 'policy' || (winner.form === 'annotated' && winner.product === loser.product),
    },
    {
        // Annotating a policy changes neither imports nor exports; its input can have any name.
        relation: 'the input of',
        wins: (binary) => isPolicy(binary) && isAnnotated(binary),
        loses: (binary) => isPolicy(binary) && !isAnnotated(binary),
        match: (winner, loser) => winner.facts?.guestInterface === loser.facts?.guestInterface,
        scope: 'anywhere',
        belong: (winner, loser) => (0,paths/* isBelow */.Yw)(loser.path, (0,paths/* folderOf */.yS)(winner.path)),
    },
    {
        // wasmCloud's claims are a section with a token.
        relation: 'the input of',
        wins: (binary, { form }) => form === 'signed' && hasSection(binary, 'jwt'),
        loses: (binary, { form }) => form === 'plain' && !hasSection(binary, 'jwt'),
    },
    {
        relation: 'a part of',
        wins: ({ kind }, { form }) => kind === 'component' && form === 'composed',
        loses: (_, { form }) => form === 'plain' || form === 'component',
    },
    {
        relation: 'the core module of',
        wins: ({ kind }) => kind === 'component',
        loses: ({ kind }) => kind === 'module',
    },
    {
        relation: 'a core module of',
        wins: ({ kind }) => kind === 'component',
        loses: ({ kind }, { form }) => kind === 'module' && form === 'core',
        scope: 'nearby',
    },
    {
        relation: 'the input of',
        wins: ({ kind }, { form }) => kind === 'module' && form === 'bindgen',
        loses: ({ kind }, { form, inTarget }) => kind === 'module' && form === 'plain' && inTarget,
        scope: 'nearby',
    },
    {
        // wasm-bindgen removes the section that the compiler has written for it.
        relation: 'the input of',
        wins: (_, { form }) => form === 'bindgen',
        loses: (binary) => hasSection(binary, '__wasm_bindgen_unstable'),
        scope: 'anywhere',
        belong: areRelated,
    },
    {
        relation: 'a build without optimisation of',
        wins: (_, { rank }) => rank === 'optimised',
        loses: ({ builds }) => builds.every(({ rank }) => rank === 'release'),
        match: (winner, loser) => winner.kind === loser.kind && formsOf(winner) === formsOf(loser),
    },
];
function isPolicy({ facts }) {
    return facts !== undefined && (0,wasm_kinds/* isWapcGuest */.qU)(facts);
}
function isAnnotated({ facts }) {
    return facts !== undefined && (0,wasm_kinds/* isKubewardenPolicy */.bG)(facts);
}
function hasSection({ facts }, section) {
    return facts !== undefined && (0,wasm_kinds/* hasBuildSection */.Mt)(facts, section);
}
function formsOf({ builds }) {
    return [...new Set(builds.map(({ form }) => form))].sort().join();
}
/** What loses to another one of the binaries, by the first rule that says so. */
function losersOf(binaries, rules = pairRules) {
    const lost = [];
    let left = binaries;
    for (const rule of rules) {
        const winnerOver = findWinners(left, rule);
        const found = left.flatMap((loser) => {
            const winner = loser.explicit ? undefined : winnerOver(loser);
            return winner ? [{ loser, winner, relation: rule.relation }] : [];
        });
        const losers = new Set(found.map(({ loser }) => loser));
        if (losers.size > 0)
            left = left.filter((binary) => !losers.has(binary));
        lost.push(...found);
    }
    return lost;
}
/** Winners are looked up by a key, since there may be thousands of binaries. */
function findWinners(binaries, rule) {
    const winning = binaries.flatMap((binary) => binary.builds.filter((build) => rule.wins(binary, build)).map((build) => ({ binary, build })));
    const byKey = Map.groupBy(winning, ({ build }) => keyOf(build, rule));
    return (loser) => {
        for (const build of byKey.size === 0 ? [] : loser.builds) {
            if (!rule.loses(loser, build))
                continue;
            const found = byKey
                .get(keyOf(build, rule))
                ?.find((winner) => winner.binary !== loser &&
                (rule.scope !== 'nearby' || areRelated(winner.build, build)) &&
                (rule.belong?.(winner.build, build) ?? true) &&
                (rule.match?.(winner.binary, loser) ?? true));
            if (found)
                return found.binary;
        }
        return undefined;
    };
}
function keyOf({ product, project }, { scope = 'product' }) {
    switch (scope) {
        case 'product':
            return `${project}\0${product}`;
        case 'nearby':
            return product;
        case 'project':
            return project;
        case 'anywhere':
            return '';
    }
}

;// CONCATENATED MODULE: ./.build/plan/duplicates.js
/** Duplicates: of several builds of one thing one is published; builds that nothing distinguishes are a problem. */







/** Keeps one candidate for equal bytes and one of each pair (`pairRules`); candidates without a kind are never duplicates. */
async function withoutDuplicates(candidates, context) {
    const binaries = candidates.filter(({ kind }) => kind !== undefined);
    const items = await withoutEqualBytes(binaries, context);
    const lost = losersOf(items);
    for (const { loser, winner, relation } of lost)
        context.explain(mainFile(loser.candidate), `left out: ${relation} ${mainFile(winner.candidate)}`);
    const losers = new Set(lost.map(({ loser }) => loser));
    const left = items.filter((item) => !losers.has(item));
    const kept = new Set([
        ...candidates.filter(({ kind }) => kind === undefined),
        ...left.map(({ candidate }) => candidate),
    ]);
    const debug = left.filter(({ explicit, builds }) => !explicit && builds.every(({ rank }) => rank === 'debug'));
    return {
        kept: candidates.filter((candidate) => kept.has(candidate)),
        debugBuilds: new Set(debug.map(({ candidate }) => candidate)),
        ambiguous: ambiguousBuilds(left, context.format),
    };
}
async function withoutEqualBytes(candidates, context) {
    const groups = new Map();
    const sameSize = await withEqualSizes(candidates, context.workspace);
    for (const candidate of candidates) {
        const path = mainFile(candidate);
        const key = sameSize.has(candidate) ? await digestOfFile(context.workspace, path) : candidate;
        const group = groups.get(key);
        if (group)
            group.push(candidate);
        else
            groups.set(key, [candidate]);
    }
    return await Promise.all([...groups.values()].map((group) => asItem(group, context)));
}
/** Of equal files the one is published whose path says most. */
async function asItem(group, context) {
    const ordered = group
        .map((candidate) => ({ candidate, build: buildOf(mainFile(candidate)) }))
        .sort((left, right) => compare(left.candidate, right.candidate, [left.build, right.build]));
    const [first, ...others] = ordered.map(({ candidate }) => candidate);
    for (const other of others)
        context.explain(mainFile(other), `left out: equal to ${mainFile(first)}`);
    return {
        candidate: first,
        kind: first.kind ?? '',
        builds: ordered.map(({ build }) => build),
        explicit: first.explicit === true,
        facts: await context.inspect(mainFile(first)).catch(() => undefined),
    };
}
/** Only files of equal size can be equal, and have to be read. */
async function withEqualSizes(candidates, workspace) {
    const sized = await Promise.all(candidates.map(async (candidate) => ({
        candidate,
        size: (await workspace.stat(mainFile(candidate)))?.size,
    })));
    const groups = Map.groupBy(sized, ({ size }) => size);
    const equal = [...groups.values()].filter((group) => group.length > 1);
    return new Set(equal.flat().map(({ candidate }) => candidate));
}
async function digestOfFile(workspace, path) {
    const digester = (0,digest/* createDigester */.QC)();
    for await (const chunk of workspace.open(path))
        digester.update(chunk);
    return digester.digest();
}
/** The hash that bundlers add to names. */
const hashedName = /[.-](?:[0-9a-f]{8,}|(?=[A-Za-z]*\d)[A-Za-z0-9_]{8})(?:_bg)?\.wasm$/;
function compare(left, right, [one, other]) {
    const explicit = Number(right.explicit === true) - Number(left.explicit === true);
    const rank = ranks.indexOf(one.rank) - ranks.indexOf(other.rank);
    const hashed = Number(hashedName.test(one.path)) - Number(hashedName.test(other.path));
    const length = one.path.length - other.path.length;
    return explicit || rank || hashed || length || (one.path < other.path ? -1 : 1);
}
/** Builds of one kind, product and project that are equally good. */
function ambiguousBuilds(items, format) {
    const groups = Map.groupBy(items.filter(({ explicit }) => !explicit), ({ kind, builds: [build] }) => {
        return `${kind} ${build?.project}/${(0,stems/* stemOf */.Vc)(build?.path ?? '')}`;
    });
    return [...groups.values()]
        .filter((group) => group.length > 1)
        .flatMap((group) => {
        const paths = group.map(({ candidate }) => mainFile(candidate));
        return paths.map((path) => ({ path, error: ambiguous(path, paths, format) }));
    });
}
function ambiguous(path, all, format) {
    const others = all.filter((other) => other !== path);
    const other = (0,_build_text/* printable */.g$)(others[0] ?? '');
    const names = others.length > 1 ? `, ${other} and ${others.length - 1} more` : ` and ${other}`;
    return new _build_errors/* CodedError */.AK('ambiguous', `${(0,_build_text/* printable */.g$)(path)}${names} look like builds of one component`, {
        hint: `Leave it out with "exclude: ${(0,_build_text/* printable */.g$)((0,globs/* excludeGlob */.tp)(path, others))}", or publish it alone: formats: ${format}:${(0,_build_text/* printable */.g$)(path)}`,
    });
}
function mainFile(candidate) {
    return candidate.files[0] ?? '';
}

;// CONCATENATED MODULE: ./.build/plan/problems.js
/** Problems of detection: which of them only need a warning, since what is good can be published without them. */


/**
 * A problem fails the run when a line of `formats` names the thing, when nothing else can be published, or when a release is
 * published and the thing may be an output of its build. Several formats may report one file; the first report counts.
 */
async function sortProblems(problems, isAnythingGood, context) {
    const distinct = withoutRepetitions(problems);
    const outputs = await buildOutputs(distinct, context);
    const fails = (problem) => !isAnythingGood ||
        problem.named ||
        (problem.isOther !== true && (problem.isAmbiguous === true || outputs.has(problem)));
    return {
        errors: distinct.filter(fails).map(({ error }) => error),
        warnings: distinct.filter((problem) => !fails(problem)),
    };
}
function withoutRepetitions(problems) {
    const byText = new Map();
    for (const problem of problems) {
        const { message } = problem.error;
        const first = byText.get(message);
        const isOther = first?.isOther === true && problem.isOther === true;
        byText.set(message, first ? { ...first, named: first.named || problem.named, isOther } : problem);
    }
    return [...byText.values()];
}
/** Folders whose content is made to be copied or read, not to be released. */
const sampleFolder = /(?:^|\/)(?:examples?|samples?|templates?|docs)\//;
function isSample(path) {
    return sampleFolder.test(path);
}
/** On a release tag: definitions, and binaries that git does not track, since a build has written them. */
async function buildOutputs(problems, { trigger, trackedFiles }) {
    if (trigger.kind !== 'tag')
        return new Set();
    const mayBe = problems.filter(({ files: [path = ''], isTemplate }) => isTemplate !== true && !isSample(path));
    const binaries = mayBe.flatMap(({ files: [path = ''] }) => (path.endsWith('.wasm') ? [path] : []));
    const tracked = binaries.length === 0 ? undefined : await trackedFiles(binaries);
    return new Set(mayBe.filter(({ files: [path = ''] }) => tracked?.has(path) !== true));
}
/** Warnings that are shown at most. */
const warningLimit = 20;
function warnOf(problems, { warn, explain, reword = (error) => error }) {
    for (const { error, files, format } of problems)
        explain(files[0] ?? format, `left out: ${format} cannot publish it: ${error.message}`);
    for (const { error } of problems.slice(0, warningLimit)) {
        const { message, hint } = reword(error);
        warn(`${message}; it is left out. ${hint}`);
    }
    const more = problems.length - warningLimit;
    if (more > 0)
        warn(`${more} more things cannot be published and are left out; "explain: true" lists them`);
}
/** What is said of a build for debugging without another one: an error on a release tag, else a warning. */
function debugBuild(path, format) {
    return new _build_errors/* CodedError */.AK('nothing-found', `${(0,_build_text/* printable */.g$)(path)} is a debug build, and there is no other build of it`, {
        hint: `Build it for release before this step, or name it if it is meant: formats: ${format}:${(0,_build_text/* printable */.g$)(path)}`,
    });
}

;// CONCATENATED MODULE: ./.build/plan/detection.js
/** Detection: what formats find in the workspace, and which format publishes a file that several could. */






const ignore = () => { };
const silent = { explain: ignore, warn: ignore, report: ignore };
/** A detector for one plan; the files are walked when it is first used. */
function createDetector({ workspace, formats, inspect }) {
    const context = { workspace, formats, inspect };
    const filesByFormat = (0,memoize/* once */.O)(() => findFiles(context));
    const detect = async ({ format, requests }, { explain, warn, report }) => {
        const files = requests.length > 0 ? [] : ((await filesByFormat()).get(format) ?? []);
        if (requests.length === 0 && !(await mayPublish(format, files, context)))
            return [];
        const { detect } = await format.load();
        return await detect({
            workspace,
            inspect,
            requests,
            explain,
            warn,
            report: (problem) => report({ ...problem, format: format.name }),
        });
    };
    return {
        detect,
        async mention(selection) {
            const { format } = selection;
            const files = (await filesByFormat()).get(format) ?? [];
            if (format.mention && files.length > 0)
                return await format.mention(files, workspace);
            return (await detect(selection, silent)).map((candidate) => candidate.files[0] ?? '');
        },
    };
}
/** The files that formats look for. Nothing is kept for the others, of which there may be 100,000. */
async function findFiles({ formats, workspace, }) {
    const found = new Map();
    // First, since content is read during the walk.
    for (const format of formats)
        if (format.content)
            found.set(format, (await workspace.search(format.content)).map(({ path }) => path));
    const others = formats.filter(({ content }) => !content);
    const files = await workspace.files('.', (0,file_names/* compileFileNames */.M)(others.flatMap(({ fileNames }) => fileNames)));
    const named = files.map(({ path }) => ({ path, name: (0,paths/* baseName */.Fl)(path) }));
    for (const format of others) {
        const appliesTo = (0,file_names/* compileFileNames */.M)(format.fileNames);
        found.set(format, named.filter(({ name }) => appliesTo(name)).map(({ path }) => path));
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
 * later one, unless both are named. What an earlier format would claim and cannot publish is not published by a later one either.
 */
async function detectSelected(selected, detector, context) {
    const found = [];
    const problems = [];
    const ambiguous = [];
    const claimed = new Map();
    const named = context.options.formats.length > 0;
    for (const selection of selected) {
        const { name } = selection.format;
        const report = (problem) => problems.push(problem);
        const before = problems.length;
        const candidates = await detector.detect(selection, { ...context, report });
        const isClaimed = ({ files }) => !named && claimed.has(files[0] ?? '');
        // What an earlier format publishes outranks other builds of the same thing, so that these are not published either.
        const ranked = candidates.map((one) => (isClaimed(one) ? { ...one, explicit: true } : one));
        const distinct = await withoutDuplicates(ranked, { ...context, format: name });
        ambiguous.push(...distinct.ambiguous);
        for (const candidate of distinct.kept.filter((one) => named || isFree(one, claimed, context))) {
            if (distinct.debugBuilds.has(candidate) && !candidate.named)
                problems.push(...debugProblem(candidate, name, context));
            found.push({ format: name, candidate });
            for (const path of candidate.claims ?? candidate.files)
                claimed.set(path, { format: name, candidate });
        }
        for (const { files } of problems.slice(before))
            for (const path of files)
                if (!claimed.has(path))
                    claimed.set(path, { format: name });
    }
    return { found, problems, ambiguous };
}
function isFree(candidate, claimed, { explain }) {
    const [main = ''] = candidate.files;
    const claim = claimed.get(main);
    if (claim === undefined)
        return true;
    const [owner = ''] = claim.candidate?.files ?? [];
    if (claim.candidate && owner !== main)
        explain(main, `published as a part of ${owner} (${claim.format})`);
    if (!claim.candidate)
        explain(main, `left out: it belongs to what ${claim.format} cannot publish`);
    return false;
}
/** A release has to be built for release. */
function debugProblem(candidate, format, context) {
    const [path = ''] = candidate.files;
    const error = debugBuild(path, format);
    if (context.trigger.kind === 'tag')
        return [{ error, files: [path], named: false, isAmbiguous: true, format }];
    context.warn(error.message);
    return [];
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
/** The errors for a workspace without anything to publish: that it is so, and what is nearly there. */


/** `unselected` has the lines of `formats` that would publish something. */
async function nothingFound(context, unselected) {
    const { nearMisses } = await __webpack_require__.e(/* import() */ 5225).then(__webpack_require__.bind(__webpack_require__, 45225));
    const near = await nearMisses(context, unselected);
    const where = (0,_build_text/* printable */.g$)(context.options.path);
    const error = new _build_errors/* CodedError */.AK('nothing-found', `nothing to publish found in ${where}`, {
        hint: onRequestHint(context) ?? (near.length > 0 ? hintWithMore : defaultHint),
    });
    return (0,_build_errors/* asOneError */.n0)([error, ...near]);
}
const defaultHint = 'Build the Wasm before this step, or point "path" at it; "explain: true" says what was left out.';
const hintWithMore = 'Build the Wasm before this step, or point "path" at it; what is nearly there is listed below.';
/** For a format that finds nothing by searching. */
function onRequestHint({ options, formats }) {
    const onRequest = formats.filter(({ publishedByDefault }) => !publishedByDefault).map(({ name }) => name);
    const line = options.formats.find(({ format, argument }) => !argument && onRequest.includes(format));
    return line && `Name the file or folder to publish: "formats: ${line.format}:<path>".`;
}

// EXTERNAL MODULE: ./.build/plan/belonging.js
var belonging = __webpack_require__(89285);
;// CONCATENATED MODULE: ./.build/plan/package-finder.js
/** Finds the package of a built file by the nearest manifest, up to the top of the checkout. */




function createPackageFinder(checkout, explain) {
    // The readers of manifests are loaded with the first one, since every start would take longer otherwise.
    const search = (0,memoize/* once */.O)(async () => (await Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 65759))).createPackageSearch(checkout, explain));
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
var packing_order = __webpack_require__(19010);
// EXTERNAL MODULE: ./.build/plan/per-artifact.js
var per_artifact = __webpack_require__(28334);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/plan/annotations.js
var plan_annotations = __webpack_require__(83770);
// EXTERNAL MODULE: ./.build/plan/names.js
var plan_names = __webpack_require__(20540);
// EXTERNAL MODULE: ./.build/plan/tags/git-tag.js
var git_tag = __webpack_require__(30341);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/semver.js
var semver = __webpack_require__(20936);
;// CONCATENATED MODULE: ./.build/plan/tags/policy.js
/** Tag policy: tags that no artifact may have, and tags that the consumer of an artifact needs. */



/**
 * Throws `input` for a tag in which referrers are listed, and for an artifact without a version that its consumer could ask for.
 * `note` receives a line where only some consumers need one.
 */
function requireUsableTags(artifact, note) {
    const { name, format, tags, version, versionsOnly } = artifact;
    const reserved = tags.find(isReferrersTag);
    if (reserved !== undefined)
        throw (0,input_error/* inputError */.Xu)(`the tag ${(0,_build_text/* printable */.g$)(reserved, 80)} of ${(0,_build_text/* printable */.g$)(name)} is one in which registries list referrers`, {
            hint: 'Write another tag',
            lines: { tags: [`digest-${reserved.slice(0, 20)}`] },
        });
    if (!versionsOnly || tags.length === 0 || tags.some((tag) => isVersionFor(versionsOnly, tag)))
        return;
    if (versionsOnly.latest && version === undefined)
        throw (0,input_error/* inputError */.Xu)(`${format}: ${(0,_build_text/* printable */.g$)(name)} has no strict semantic version`, {
            hint: 'Publish from a git tag such as v1.2.3, or set a tag',
            lines: { tags: ['1.2.3'] },
        });
    note(`${name}: no tag is a version, and clients of ${format} pull by version`);
}
/** distribution-spec v1.1, "Referrers Tag Schema", and the tags of cosign. */
function isReferrersTag(tag) {
    return /^sha(?:256-[0-9a-f]{64}|512-[0-9a-f]{64})/.test(tag);
}
function isVersionFor({ buildMetadata }, tag) {
    return (0,semver/* parseSemver */.k)(buildMetadata ? tag.replace('_', '+') : tag) !== undefined;
}

// EXTERNAL MODULE: ./.build/plan/versions.js
var plan_versions = __webpack_require__(98611);
// EXTERNAL MODULE: ./.build/plan/wrapped-module.js
var wrapped_module = __webpack_require__(53930);
;// CONCATENATED MODULE: ./.build/plan/plan-artifact.js
/** One artifact of the plan: the name, version, tags and annotations of what a format has found. */











/** The artifact for a candidate; what another tool made keeps its own annotations. */
async function planArtifact(planned, { packages, tags: chooser, base }, context) {
    const { candidate, format } = planned;
    const { digest, files, references = [] } = candidate;
    const isFolder = await isFolderArtifact(candidate, context);
    const found = await belongingOf(candidate, isFolder, packages);
    const entry = context.formats.find((one) => one.name === format);
    const belonging = withoutForeignFacts(found, candidate, entry);
    const detected = await (0,plan_names/* nameOf */.V)(candidate, { ...context, isFolder, belonging });
    const [file] = files;
    const name = (0,per_artifact/* renamed */.fN)(detected, file, context.options);
    const names = {
        detected: detected.value,
        final: name.value,
        file,
        package: belonging.packageName?.value,
    };
    const wrapped = await wrappedOf(candidate, context);
    const version = versionOf(candidate, belonging, context) ?? wrapped.version;
    const sources = tagSourcesOf({ found: planned, names, version }, context);
    const tags = await tagsFor(sources, chooser, context);
    const baseTags = base ? await (0,base_tags/* chooseBaseTags */.uQ)(base.tags, sources, tags, base.isDefault) : [];
    const { facts } = belonging;
    const inside = candidate.version ?? wrapped.version;
    const described = { name, names, version, facts, hints: wrapped.annotations };
    const { annotations, origins } = annotationsOf(candidate, described, context);
    const artifact = {
        name: name.value,
        format,
        files,
        ...(version && { version: version.value }),
        tags: tags.map(({ tag }) => tag),
        tagReasons: Object.fromEntries(tags.map(({ tag, kind, reason }) => [tag, { kind, reason }])),
        annotations,
        origins: { name: name.origin, ...(version && { version: version.origin }), ...origins },
        ...(references.length > 0 && { references }),
        ...(digest !== undefined && { digest }),
    };
    const warnings = [
        ...otherVersionInTags({ name: name.value, inside, tags }, context.trigger),
        ...(digest === undefined ? otherVersionInGitTag(name.value, version, context.trigger) : []),
    ];
    return { artifact, found: planned, names, baseTags, warnings };
}
/** Read only of components: a module contains no other. */
async function wrappedOf({ digest, kind, files: [path] }, { workspace }) {
    if (digest !== undefined || kind !== 'component' || path === undefined)
        return wrapped_module/* nothingWrapped */.HG;
    return await (0,wrapped_module/* wrappedFacts */.v3)(path, workspace);
}
function tagSourcesOf({ found: { candidate, format }, names, version }, context) {
    const { versionsOnly, strictVersion = false, semverTags = false } = candidate;
    return {
        name: names.final,
        format,
        version: version?.value,
        versionsOnly,
        lines: (0,per_artifact/* valuesFor */.Ec)(context.options.tags, names).flat(),
        detectedName: names.detected,
        packageName: names.package,
        files: candidate.files,
        content: candidate.tags,
        contentVersion: candidate.version?.value,
        strictVersion,
        semverTags,
    };
}
async function tagsFor(sources, chooser, context) {
    const { name, format, version, versionsOnly } = sources;
    const chosen = await chooser.choose(sources);
    const tags = chosen.map(({ tag }) => tag);
    requireUsableTags({ name, format, version, versionsOnly, tags }, context.note);
    return chosen;
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
/**
 * Without the facts of a package that says nothing about the artifact. Depending on the format this is every package, or a
 * `package.json` that has another name than the candidate; a scope is no part of the name.
 */
function withoutForeignFacts(belonging, candidate, entry) {
    const { facts, ...rest } = belonging;
    if (entry?.describesItself)
        return rest;
    const isNamed = entry?.namedPackageOnly === true && (0,paths/* baseName */.Fl)(facts?.origin ?? '') === 'package.json';
    if (facts === undefined || !isNamed)
        return belonging;
    const isNamesake = (0,plan_names/* repositoryPath */.S)((0,paths/* baseName */.Fl)(facts.name ?? '')) === (0,plan_names/* repositoryPath */.S)(candidate.name?.value ?? '');
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
    const isUsable = digest !== undefined || strictVersion || (0,plan_versions/* usableVersion */.b)(content?.value ?? '') !== undefined;
    if (content && isUsable)
        return content;
    if (digest !== undefined)
        return undefined;
    const folder = (0,paths/* folderOf */.yS)(files[0] ?? '.');
    const declared = facts?.version === undefined ? undefined : { value: facts.version, origin: facts.origin };
    if (declared && (0,paths/* folderOf */.yS)(declared.origin) === folder)
        return declared;
    const beside = candidate.kind === undefined ? undefined : (0,plan_versions/* versionFile */.T)(checkout, (0,paths/* joinPath */.uJ)(checkout.root, folder));
    return beside ? { ...beside, origin: (0,paths/* joinPath */.uJ)(folder, beside.origin) } : declared;
}
function annotationsOf(candidate, { name, names, version, facts, hints }, { options, note }) {
    const { annotations: content = {}, digest } = candidate;
    const input = Object.assign({}, ...(0,per_artifact/* valuesFor */.Ec)(options.annotations, names));
    const added = Object.keys(input);
    if (digest === undefined) {
        const title = name.value.split('/').at(-1) ?? name.value;
        const usable = candidate.strictVersion ? content : withoutVersion(content);
        return (0,plan_annotations/* mergeAnnotations */.RF)({ input, content: usable, hints, facts, title, version });
    }
    if (added.length > 0)
        note(`${name.value} is published unchanged, so these annotations are not added: ${(0,_build_text/* printable */.g$)(added.join(', '))}`);
    return (0,plan_annotations/* splitOrigins */.Uy)(content);
}
/** Without a version that is a placeholder. */
function withoutVersion(content) {
    const kept = Object.entries(content).filter(([key, { value }]) => key !== annotations/* versionKey */._5 || (0,plan_versions/* usableVersion */.b)(value) !== undefined);
    return Object.fromEntries(kept);
}
/** Said before anything is pushed: a release under a wrong version cannot be taken back. */
function otherVersionInGitTag(name, version, trigger) {
    if (trigger.kind !== 'tag' || version === undefined)
        return [];
    const tagged = (0,git_tag/* parseGitRelease */.Tv)(trigger.tag)?.text;
    if (tagged === undefined || isSameVersion(tagged, version.value))
        return [];
    return [
        `${name}: the git tag says ${tagged}, ${(0,_build_text/* printable */.g$)(version.origin)} says ${(0,_build_text/* printable */.g$)(version.value)}; the latter is its version annotation`,
    ];
}
/** The same for tags that an input gives, such as `tags: 1.2.0` for a component that is 1.1.0. */
function otherVersionInTags({ name, inside, tags }, trigger) {
    if (trigger.kind === 'tag' || !inside || (0,plan_versions/* usableVersion */.b)(inside.value) === undefined)
        return [];
    const versions = tags.filter(({ tag, kind }) => kind === 'version' && isWholeVersion(tag));
    const [first] = versions;
    if (!first || versions.some(({ tag }) => isSameVersion(tag, inside.value)))
        return [];
    return [
        `${name}: the tag is ${first.tag}, and ${(0,_build_text/* printable */.g$)(inside.origin)} says ${(0,_build_text/* printable */.g$)(inside.value)}; correct one of them, since a version stays`,
    ];
}
function isWholeVersion(tag) {
    return /^v?\d+\.\d+\.\d+(?:[-_+].*)?$/.test(tag);
}
/** A tag has `_` in place of the `+` of build metadata (ADR 30). */
function isSameVersion(tag, version) {
    const plain = (text) => text.replace(/^v/, '').replaceAll('+', '_');
    return plain(tag) === plain(version);
}

;// CONCATENATED MODULE: ./.build/plan/release-scope.js
/** The scope of a release: whether a file that cannot be published may belong to what a git tag such as `cart/v1.2.3` names. */




/**
 * True for a file in the project or package of a released one, and for one whose name, folders or package the git tag names; also
 * where the package cannot be read. What it would have been called is not known, since it cannot be read.
 */
function createReleaseScope({ wanted, released, packages }) {
    const projects = new Set(released.flatMap(({ found }) => found.candidate.files.map((file) => buildOf(file).project)));
    const owners = new Set(released.map((one) => one.names.package));
    const names = [wanted, ...released.map((one) => one.names.detected)];
    return async (path) => {
        if (projects.has(buildOf(path).project))
            return true;
        const belonging = await packages.ofFile(path).catch(() => undefined);
        if (!belonging)
            return true;
        const owner = belonging.packageName?.value;
        if (owner !== undefined && owners.has(owner))
            return true;
        const possible = possibleNames(path, belonging.product?.value).map((name) => ({
            artifact: { name, files: [path] },
            names: { detected: name, package: owner },
        }));
        return names.some((name) => (0,git_tag/* findNamed */.n4)(possible, name).length > 0);
    };
}
/** The names of the file and of the folders above it, as artifacts are called. */
function possibleNames(path, product) {
    const texts = [(0,stems/* stemOf */.Vc)(path), ...path.split('/').slice(0, -1), ...(product === undefined ? [] : [product])];
    return texts.flatMap((text) => {
        const name = (0,plan_names/* repositoryPath */.S)(text) ?? text;
        return [name, name.replaceAll('_', '-')];
    });
}

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
    const rest = formats.filter((format) => !builtIn.some((one) => one.format === format));
    return {
        selected: [...declared, ...builtIn],
        unselected: rest.map((format) => ({ format, requests: [] })),
    };
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
    const { readDeclaration } = await Promise.all(/* import() */[__webpack_require__.e(9144), __webpack_require__.e(7337)]).then(__webpack_require__.bind(__webpack_require__, 9144));
    const format = await readDeclaration(workspace, file);
    return { name: format.name, publishedByDefault: false, fileNames: [], load: async () => format };
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
        ? {
            hint: `Use one of ${names.join(', ')}, or ./<file>.json for a declared format`,
            lines: { formats: '<format>' },
        }
        : { lines: { formats: corrected } });
}

// EXTERNAL MODULE: ./.build/plan/tags.js
var plan_tags = __webpack_require__(11407);
;// CONCATENATED MODULE: ./.build/plan/plan.js
/** The plan: from workspace and formats to the list of artifacts that would be published. */














/** Plans everything that the selected formats find. Throws `nothing-found` when that is nothing. */
async function makePlan(context) {
    const { selected, unselected } = await selectFormats(context);
    const detector = createDetector(context);
    const detected = await detectSelected(selected, detector, context);
    const { found } = detected;
    const isNamed = context.options.formats.length > 0;
    const others = isNamed && found.length > 0 ? [] : await findUnselected(unselected, detector);
    noteUnusedExcludes(context);
    noteNearlyRelease(context);
    if (found.length === 0 && detected.problems.length === 0)
        throw await nothingFound(context, others);
    const { artifacts, released, baseTags, ...planned } = await planArtifacts(found, context);
    const { problems, ambiguous } = await withoutUnreleased(detected, planned, context);
    const { errors, warnings } = await sortProblems(problems, found.length > 0, context);
    warnOf(warnings, context);
    if (!isNamed)
        noteUnselected(others, context);
    warnUnused(selected, [...found, ...detected.problems], context);
    return {
        version: 1,
        artifacts,
        problems: [...errors, ...ambiguous.map(({ error }) => error), ...planned.errors],
        reported: new Set(ambiguous.map(({ path }) => path)),
        unnamed: unnamedBinaries(released),
        published: await publishedBy(released, context),
        baseTags,
    };
}
async function planArtifacts(all, context) {
    const packages = createPackageFinder(context.workspace.checkout, context.explain);
    const choosers = { packages, tags: tagChooserOf(context), base: baseChooserOf(context) };
    const { tags } = choosers;
    const { attempt, errors } = createAttempts();
    const planned = [];
    for (const found of all) {
        const one = await attempt(() => planArtifact(found, choosers, context));
        if (one)
            planned.push(one);
    }
    const needing = withMembers(planned);
    if (errors.length === 0)
        errors.push(...(0,per_artifact/* unknownArtifacts */.Sy)(context.options, planned.map(({ names }) => names)));
    const selected = (errors.length === 0 && (await attempt(() => tags.select(needing)))) || needing;
    for (const { warnings } of selected)
        warnings.forEach(context.warn);
    for (const { artifact } of selected)
        explainTags(artifact, context);
    const released = selected.map(({ found }) => found);
    const wanted = errors.length === 0 ? artifactOf(context.trigger, needing) : undefined;
    const releasedFiles = new Set(released.flatMap(({ candidate }) => candidate.files));
    return {
        artifacts: selected.map(({ artifact }) => artifact),
        released,
        isReleased: (files) => wanted === undefined || files.length === 0 || files.some((file) => releasedFiles.has(file)),
        mayBeReleased: wanted === undefined ? async () => true : createReleaseScope({ wanted, released: selected, packages }),
        baseTags: new Map(selected.flatMap(({ artifact, baseTags }) => baseTags.length > 0 ? [[(0,base_tags/* keyOf */.TN)(artifact), baseTags]] : [])),
        errors,
    };
}
function explainTags({ files: [main], format, tagReasons = {} }, { explain }) {
    for (const [tag, { kind, reason }] of Object.entries(tagReasons))
        explain(main ?? format, `tag ${tag} (${kind}): ${reason}`);
}
/** The name in a git tag such as `cart/v1.2.3`, when it selects some of these artifacts. */
function artifactOf(trigger, artifacts) {
    const wanted = trigger.kind === 'tag' ? (0,git_tag/* parseGitRelease */.Tv)(trigger.tag)?.artifact : undefined;
    return wanted !== undefined && (0,git_tag/* isClear */.OD)((0,git_tag/* findNamed */.n4)(artifacts, wanted), wanted) ? wanted : undefined;
}
/** With the members of indexes, under the names that they have now. */
function withMembers(planned) {
    const all = planned.map(({ artifact }) => artifact);
    const current = new Map(planned.map(({ names }) => [names.detected, names.final]));
    return planned.map((one) => {
        const { needs } = one.found.candidate;
        const renamed = Array.isArray(needs) ? needs.map((need) => current.get(need) ?? need) : needs;
        return { ...one, artifact: (0,packing_order/* withNeeds */.Y)(one.artifact, { ...(renamed && { needs: renamed }) }, all) };
    });
}
/** Runs steps that may fail, and keeps each error once: a rule for tags fails for every artifact in the same way. */
function createAttempts() {
    const errors = [];
    return {
        errors,
        async attempt(step) {
            try {
                return await step();
            }
            catch (cause) {
                const error = (0,_build_errors/* asCodedError */._r)(cause);
                if (error.code === 'internal')
                    throw cause;
                if (!errors.some(({ message }) => message === error.message))
                    errors.push(error);
                return undefined;
            }
        },
    };
}
/** The chooser of tags for one run. */
function tagChooserOf(context) {
    return (0,plan_tags/* createTagChooser */.c)(tagContextOf(context));
}
function tagContextOf({ trigger, event, commit, repositories }) {
    return {
        trigger,
        event,
        commit: commit ?? (async () => ({})),
        repositories: repositories ?? (() => []),
    };
}
/** Of a pull request whose interfaces are compared with those of its base branch. */
function baseChooserOf(context) {
    const push = context.options.interface === 'off' ? undefined : (0,base_tags/* pushOfBase */.jb)(context);
    if (!push)
        return undefined;
    const tags = (0,plan_tags/* createTagChooser */.c)((0,base_tags/* contextOfBase */.a)(tagContextOf(context), push));
    return { tags, isDefault: push.trigger.isDefault };
}
/** A format that `formats` names and that finds nothing, not even a problem, was expected to find something. */
function warnUnused(selected, found, context) {
    if (context.options.formats.length === 0)
        return;
    for (const { format } of selected) {
        if (found.some((one) => one.format === format.name))
            continue;
        context.warn(`"formats" names ${format.name}, which finds nothing to publish`);
    }
}
/**
 * What is wrong with artifacts that the git tag does not name does not fail the run, which may not even have built them. Of a file
 * that was found, it is known whether it is released; of one that is broken, it must be clear that it is not.
 */
async function withoutUnreleased({ found, problems, ambiguous }, { isReleased, mayBeReleased }, { explain }) {
    const others = found.map(({ candidate }) => candidate).filter(({ files }) => !isReleased(files));
    for (const { files } of others)
        explain(files[0] ?? '', 'left out: the git tag releases something else');
    const otherFiles = new Set(others.flatMap(({ files }) => files));
    const meant = [];
    for (const problem of problems) {
        const [path = ''] = problem.files;
        if (problem.named || isReleased(problem.files))
            meant.push(problem);
        else if (!otherFiles.has(path))
            meant.push({ ...problem, isOther: !(await mayBeReleased(path)) });
    }
    return { problems: meant, ambiguous: ambiguous.filter(({ path }) => isReleased([path])) };
}
async function publishedBy(found, { explain, workspace }) {
    const folders = [];
    for (const { format, candidate } of found) {
        const [main] = candidate.files;
        explain(main ?? format, `published as ${format}`);
        const entry = main === undefined || main.endsWith('.wasm') ? undefined : await workspace.stat(main);
        if (entry?.type === 'directory')
            folders.push(entry.path);
    }
    const files = found.flatMap(({ candidate }) => [...candidate.files, ...(candidate.claims ?? [])]);
    return { files, folders };
}
/** See `trackedNote`. */
function unnamedBinaries(found) {
    return found
        .filter(({ candidate }) => candidate.kind !== undefined && !candidate.named)
        .flatMap(({ candidate }) => candidate.files.slice(0, 1));
}
function noteUnusedExcludes({ workspace, note }) {
    for (const glob of workspace.unusedExcludes())
        note(`"exclude" contains ${(0,_build_text/* printable */.g$)(glob)}, which matches nothing`);
}
/** `v2024.05.1`, `1.2.3.4` and `cart-1.2.3` look like releases, and move no alias. */
function noteNearlyRelease({ trigger, options: { tags }, note }) {
    const hasDefaults = tags.all.length === 0 || tags.all.includes(plan_tags/* defaultLine */.O);
    if (trigger.kind !== 'tag' || !hasDefaults)
        return;
    if (!/\d+\.\d+\.\d/.test(trigger.tag) || (0,git_tag/* parseGitRelease */.Tv)(trigger.tag))
        return;
    note(`the git tag ${(0,_build_text/* printable */.g$)(trigger.tag, 100)} is not read as a release and moves no alias such as latest; a release is v1.2.3 or <name>-v1.2.3, with a semantic version`);
}
/** Lines that are listed at most. */
const noteLimit = 20;
function noteUnselected(lines, { note }) {
    if (lines.length === 0)
        return;
    const more = lines.length > noteLimit ? ` and ${lines.length - noteLimit} more` : '';
    const shown = `${lines.slice(0, noteLimit).join(', ')}${more}`;
    note(`found, not selected: ${shown}; name it in "formats" to publish it`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
// EXTERNAL MODULE: ./.build/plan/tags/kinds.js
var kinds = __webpack_require__(55423);
;// CONCATENATED MODULE: ./.build/plan/saved-plan.js
/** A saved plan: the JSON of an earlier dry run, checked before anything in it is used. */








const saved_plan_digest = (shape) => {
    const parsed = (0,digest/* parseDigest */.m)((0,_build_shape/* text */.Qq)(shape));
    if (parsed)
        return parsed;
    throw (0,_build_shape/* invalid */.Gq)(shape, `must be a digest, not "${(0,_build_shape/* text */.Qq)(shape)}"`);
};
const tagReason = (0,_build_shape/* object */.Ik)({ kind: (0,_build_shape/* oneOf */.yL)(...kinds/* tagKinds */._r), reason: _build_shape/* text */.Qq }, {});
const members = (0,_build_shape/* object */.Ik)({
    name: (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, oci_reference/* isRepositoryName */.en, 'a repository name'),
    format: _build_shape/* text */.Qq,
    files: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    tags: (0,_build_shape/* list */.p_)((0,_build_shape/* where */._M)(_build_shape/* text */.Qq, oci_reference/* isTag */.dz, 'a tag')),
    annotations: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq),
}, {
    version: _build_shape/* text */.Qq,
    tagReasons: (0,_build_shape/* map */.Tj)(tagReason),
    origins: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq),
    needs: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    references: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    digest: saved_plan_digest,
});
const artifact = (shape) => {
    const found = members(shape);
    // Only an artifact with a digest may have no tag: it is pushed by its digest.
    if (found.tags.length === 0 && !found.digest)
        throw (0,_build_shape/* invalid */.Gq)((0,_build_shape/* below */.Gz)(shape, 'tags', found.tags), 'must not be empty');
    return { ...found, tags: [...new Set(found.tags)] };
};
const version = (shape) => {
    if (shape.value === 1)
        return 1;
    throw (0,_build_shape/* invalid */.Gq)(shape, 'must be 1');
};
const plan = (0,_build_shape/* object */.Ik)({ version, artifacts: (0,_build_shape/* list */.p_)(artifact, 1) }, { to: (0,_build_shape/* list */.p_)(_build_shape/* nonEmptyText */.al, 1) }, { open: true });
/** Reads a plan (`schema/plan.schema.json`). Throws `invalid-plan` naming the member. */
function parsePlan(bytes) {
    const value = parseJson(bytes);
    requireComplete(value);
    return (0,_build_shape/* readShape */._f)(plan, value, (path, what) => invalidPlan(path === '' ? 'the plan' : `the plan: ${path}`, what));
}
/** A dry run marks its plan when something is missing from it, or may not be published as it is. */
function requireComplete(value) {
    const mark = (0,json/* isRecord */.u4)(value) ? (value.incomplete ?? false) : false;
    const problems = Array.isArray(mark) ? mark : [];
    if (mark === false || (Array.isArray(mark) && problems.length === 0))
        return;
    const [first] = problems;
    const message = (0,json/* isRecord */.u4)(first) && typeof first.message === 'string' ? `: ${first.message}` : '';
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    throw new _build_errors/* CodedError */.AK('invalid-plan', `the plan is incomplete${(0,_build_text/* printable */.g$)(message)}${more}`, {
        hint: 'Resolve what its member "incomplete" lists and remove that member, or regenerate the plan with "dry-run".',
    });
}
function parseJson(bytes) {
    // What PowerShell 5 writes when output is redirected to a file.
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        throw new _build_errors/* CodedError */.AK('invalid-plan', 'the plan is UTF-16 and not UTF-8', {
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
    return new _build_errors/* CodedError */.AK('invalid-plan', `${(0,_build_text/* printable */.g$)(member)} ${(0,_build_text/* printable */.g$)(what)}`, {
        hint: 'Regenerate the plan with "dry-run".',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/plan/tracked.js
/** The notice about published files that git tracks: they are no output of the build that the run publishes. */

/** Files that are named in the notice. */
const limit = 10;
/**
 * One line, or none. `tracked` gives the path in the repository of each file that git tracks; what is in a folder `examples` is meant
 * to be tracked.
 */
async function trackedNote(files, tracked) {
    // Without git there is no notice, whatever the reason.
    const found = files.length === 0 ? undefined : await tracked(files).catch(() => undefined);
    const unexpected = [...(found ?? [])].filter(([, path]) => !/(?:^|\/)examples\//.test(path));
    if (unexpected.length === 0)
        return [];
    const names = unexpected.slice(0, limit).map(([file]) => (0,_build_text/* printable */.g$)(file));
    const more = unexpected.length > limit ? ` and ${unexpected.length - limit} more` : '';
    const [what, them] = unexpected.length === 1 ? ['a file', 'it'] : [`${unexpected.length} files`, 'them'];
    return [
        `git tracks ${what} that ${unexpected.length === 1 ? 'is' : 'are'} published, so this build has not written ${them}: ${names.join(', ')}${more}; leave ${them} out with "exclude", or name ${them} in "formats"`,
    ];
}

// EXTERNAL MODULE: ./.build/release/collisions.js
var collisions = __webpack_require__(19735);
// EXTERNAL MODULE: ./.build/release/destinations.js + 1 modules
var destinations = __webpack_require__(20572);
// EXTERNAL MODULE: ./.build/release/login.js
var release_login = __webpack_require__(17169);
// EXTERNAL MODULE: ./.build/release/open-destinations.js
var open_destinations = __webpack_require__(51066);
// EXTERNAL MODULE: ./.build/oci/host.js
var host = __webpack_require__(82724);
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

// EXTERNAL MODULE: ./.build/release/published.js
var published = __webpack_require__(76670);
// EXTERNAL MODULE: ./.build/release/report.js + 1 modules
var report = __webpack_require__(58828);
// EXTERNAL MODULE: ./.build/verbs/begin-signing.js
var begin_signing = __webpack_require__(16556);
// EXTERNAL MODULE: ./.build/verbs/commenting.js
var commenting = __webpack_require__(71648);
// EXTERNAL MODULE: ./.build/verbs/deploy-files-of.js
var deploy_files_of = __webpack_require__(46026);
// EXTERNAL MODULE: ./.build/release/tag-rules.js
var tag_rules = __webpack_require__(29258);
;// CONCATENATED MODULE: ./.build/verbs/interface-check.js
/** Whether a run checks interfaces, and the check, which is loaded only for a release and for a pull request: nothing else follows anything. */

async function interfaceCheckOf({ artifacts, baseTags }, { host, options }, stores) {
    const { interface: mode } = options;
    const isReleased = artifacts.some((artifact) => (0,tag_rules/* tagsOfKind */.Fn)(artifact, 'version').length > 0);
    if (mode === 'off' || !(isReleased || baseTags.size > 0))
        return {};
    const { openInterfaceCheck } = await __webpack_require__.e(/* import() */ 4391).then(__webpack_require__.bind(__webpack_require__, 54391));
    const { trigger } = host;
    return { checkInterface: openInterfaceCheck({ enforces: mode === 'enforce', trigger, baseTags, stores }) };
}

;// CONCATENATED MODULE: ./.build/verbs/layer-cache.js
/** The cache of layers of one run: whether there is one, its loading for the first layer that is large enough, and what it may save. */

/**
 * `undefined` where no layers are kept; by default where a release must not depend on earlier runs. `planned` returns the bytes that the
 * plan may have to compress, and is called before anything is fetched.
 */
function layerCacheOf({ cache, timeout }, host, requests, planned) {
    const { cacheFolder: folder, keepsLayers, log } = host;
    if (folder === undefined || cache === 'false' || (cache === 'auto' && !keepsLayers))
        return undefined;
    const create = (0,memoize/* once */.O)(async () => {
        const { createRunCache } = await Promise.all(/* import() */[__webpack_require__.e(6068), __webpack_require__.e(8689), __webpack_require__.e(9156)]).then(__webpack_require__.bind(__webpack_require__, 75747));
        const scratch = () => host.scratch();
        const service = host.cacheService?.(requests);
        return createRunCache({ folder, timeout, info: log.info, scratch, planned, ...(service && { service }) });
    });
    let isOpen = false;
    return {
        async open() {
            isOpen = true;
            return await (await create()).open();
        },
        finish: async () => (isOpen ? await (await create()).finish() : undefined),
    };
}
/** Bytes of the files of a plan, none of which is read. Wasm is not among them: most of it is published as it is. */
async function compressibleBytes(planned, workspace) {
    const sizes = new Map();
    for (const path of planned.flatMap(({ artifact }) => artifact.files)) {
        const entry = await workspace.stat(path);
        const files = entry?.type === 'directory' ? await workspace.files(path) : [{ path, size: entry?.size ?? 0 }];
        for (const file of files)
            if (!file.path.endsWith('.wasm'))
                sizes.set(file.path, file.size);
    }
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

// EXTERNAL MODULE: ./.build/verbs/publish-stores.js
var publish_stores = __webpack_require__(8799);
;// CONCATENATED MODULE: ./.build/verbs/result-file.js
/** The result file of publishing: the report as JSON, for `collect` in another job. */

/** What was published is reported also where the file cannot be written. */
async function withResultFile(result, path, host) {
    try {
        await host.writeResultFile(path, `${JSON.stringify(result.report, undefined, 2)}\n`);
        return result;
    }
    catch (cause) {
        const error = host.explain((0,_build_errors/* asCodedError */._r)(cause));
        return { ...result, error: result.error ? (0,_build_errors/* asOneError */.n0)([result.error, error]) : error };
    }
}

// EXTERNAL MODULE: ./.build/verbs/tag-rules.js
var verbs_tag_rules = __webpack_require__(70337);
// EXTERNAL MODULE: ./.build/verbs/targets.js
var targets = __webpack_require__(5313);
;// CONCATENATED MODULE: ./.build/verbs/publish.js
/** `publish`: detect, pack, push, report \u2013 the whole story on one screen. */




























const publish = {
    name: 'publish',
    // Loaded when it is asked for, and after the run.
    get outputs() {
        return __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 530)).then(({ outputs }) => outputs);
    },
    run: runPublish,
    async present({ report, error }) {
        const { presentReport } = await Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 7165));
        return presentReport(report, error);
    },
};
async function runPublish(options, env) {
    const { handOff, resultFile } = options;
    const { finishedRun, trigger } = env.host;
    const isHandedOff = handOff !== undefined && (finishedRun !== undefined || trigger.kind === 'shell');
    const result = isHandedOff
        ? await (await Promise.all(/* import() */[__webpack_require__.e(6068), __webpack_require__.e(9278), __webpack_require__.e(4122), __webpack_require__.e(5300)]).then(__webpack_require__.bind(__webpack_require__, 45300))).publishHandOff(handOff, options, env)
        : await publishWorkspace(options, env);
    return resultFile === undefined ? result : await withResultFile(result, resultFile, env.host);
}
async function publishWorkspace(options, env) {
    const write = await (0,deploy_files_of/* deployFilesOf */.w)(options, env.host);
    const run = await begin(options, env);
    try {
        const result = await planAndPublish(run);
        await (0,commenting/* commentOn */.J)(result, run);
        if (result.error || result.report.dryRun || result.report.handOff !== undefined)
            return result;
        const error = await write?.(result.report.artifacts.filter(report/* isPublished */.HF));
        return { ...result, ...(error && { error }) };
    }
    catch (error) {
        // There is no report that would show them.
        for (const note of run.notes)
            run.host.log.notice(note);
        throw error;
    }
}
async function planAndPublish(run) {
    const made = await planOf(run);
    const { planned, problems } = await destinationsFor(made, run);
    for (const line of unusedPlainHttp(run.options.plainHttp, planned))
        run.host.log.warn(line);
    if (!run.stores)
        return await dryRun(planned, { ...made, problems }, run);
    const [first, ...others] = problems;
    if (first)
        throw (0,_build_errors/* asOneError */.n0)([first, ...others]);
    const { stores, host } = run;
    const publishAs = (artifacts, own) => publishPlan(artifacts, made, { ...run, ...own }, stores);
    if (!host.foreign || !(0,targets/* needsRegistry */.dy)(run.to))
        return await publishAs(planned, {});
    const { handOff } = await Promise.all(/* import() */[__webpack_require__.e(6068), __webpack_require__.e(4122), __webpack_require__.e(5186)]).then(__webpack_require__.bind(__webpack_require__, 75186));
    return await handOff(planned, host.foreign, { ...run, publishAs });
}
/** The problems of planning and, since they are reported together, those of the destinations. */
async function destinationsFor(plan, run) {
    const { problems, reported } = plan;
    try {
        const planned = await plannedArtifacts(plan, run);
        return { planned, problems: [...problems, ...(0,collisions/* collisionsOf */.l)(planned, reported)] };
    }
    catch (error) {
        if (problems.length === 0)
            throw error;
        return { planned: [], problems: [...problems, (0,_build_errors/* asCodedError */._r)(error)] };
    }
}
async function begin(options, env) {
    const { host } = env;
    const saved = options.plan === undefined ? undefined : parsePlan(await host.readInputFile(options.plan, 'plan'));
    const to = (0,targets/* targetsOf */.QR)(options, saved?.to, host.defaultTo);
    (0,targets/* requireOwnContent */.hk)(options, host, to);
    const login = await (0,release_login/* loginOf */.D)(options, to === saved?.to ? [] : to, saved?.to);
    const contents = (0,pack_contents/* createContents */.xF)();
    const stores = options.dryRun ? undefined : (0,publish_stores/* openStores */.j)(options, env, { to, login, contents });
    // Where no registry keeps the run waiting, git runs while the rest is loaded.
    if (!stores || !(0,targets/* needsRegistry */.dy)(to)) {
        host.facts(options.path).catch(() => { });
        if (!saved)
            host.prefetchTracked?.(options.path);
    }
    const { path, exclude } = options;
    const skip = [...(0,destinations/* layoutFolders */.We)(to), ...(options.handOff === undefined ? [] : [options.handOff])];
    const workspace = await host.openWorkspace({ path, exclude, skip });
    const notes = (0,targets/* replacedTargets */.r7)(to, saved);
    const run = { host, options, to, contents, formats: formats, workspace, notes };
    // What a run may not push is not signed either, and it has no identity.
    const signing = host.foreign ? undefined : stores && (0,begin_signing/* beginSigning */.d)(options, host, stores);
    return { ...run, ...(stores && { stores }), ...(saved && { saved }), ...(signing && { signing }) };
}
async function planOf(run) {
    const { saved, workspace } = run;
    if (!saved)
        return await detect(run);
    await requireFiles(saved, workspace);
    const baseTags = (0,base_tags/* savedBaseTags */.G2)(saved, run.host);
    return { ...saved, problems: [], reported: new Set(), unnamed: [], published: nothing, baseTags };
}
async function plannedArtifacts({ artifacts }, run) {
    const { to, options, saved, notes } = run;
    const hasTags = options.tags.all.length > 0 || options.tags.own.size > 0;
    const given = { tags: hasTags, 'plain-http': options.plainHttp.length > 0 };
    const isGiven = (input) => saved !== undefined || new Map(Object.entries(given)).get(input) === true;
    try {
        return await (0,destinations/* destinationsOf */.Nu)(artifacts, to, (line) => notes.push(line), isGiven);
    }
    catch (error) {
        throw to === saved?.to ? inPlan((0,_build_errors/* asCodedError */._r)(error)) : error;
    }
}
/** A target of the plan that cannot be used is not an error of an input. */
function inPlan(error) {
    if (error.code !== 'input')
        return error;
    return new _build_errors/* CodedError */.AK('invalid-plan', `the plan: ${error.message}`, {
        hint: 'Correct the targets of the plan, or regenerate it with "dry-run".',
        cause: error,
    });
}
const nothing = { files: [], folders: [] };
async function detect(run) {
    const { host, options, workspace, notes } = run;
    const { explain, lines } = createExplanation();
    let published = nothing;
    try {
        const made = await makePlan({
            ...run,
            inspect: createPlanInspector(workspace),
            trigger: host.trigger,
            ...(host.event && { event: host.event }),
            commit: () => host.facts(run.options.path),
            repositories: (artifact) => (0,destinations/* repositoriesOf */.Ub)(artifact, run.to),
            folderName: async (which, file) => {
                const { folder, top } = await factsOf(file, run);
                return which === 'workspace' ? folder : top;
            },
            explain,
            note: (line) => notes.push(line),
            warn: (line) => host.log.warn(line),
            reword: host.explain,
            trackedFiles: (files) => host.trackedFiles(options.path, files),
        });
        ({ published } = made);
        return made;
    }
    finally {
        if (options.explain) {
            const { leftOutByCase } = await __webpack_require__.e(/* import() */ 1987).then(__webpack_require__.bind(__webpack_require__, 81987));
            const omissions = [...workspace.omissions(), ...(await leftOutByCase(workspace))];
            showExplanation(lines({ omissions, published, couldCount: mayBePublished }), host.log);
        }
    }
}
function showExplanation(lines, log) {
    if (log.group && lines.length > 0)
        log.group('Why files are published or left out', lines);
    else
        for (const line of lines)
            log.info(line);
}
/** Definitions in JSON are recognised by their content only. */
function mayBePublished(path) {
    return !path.endsWith('.json') && isLookedFor((0,paths/* baseName */.Fl)(path));
}
async function publishPlan(planned, made, run, stores) {
    const attach = await run.signing;
    const open = (location) => stores.open(location, 'push');
    const publishedIn = (0,memoize/* memoize */.B)(published/* createPublished */.j);
    const rules = (0,verbs_tag_rules/* rulesOf */.f)(run);
    const artifacts = await Promise.all(planned.map((artifact) => (0,open_destinations/* openDestinations */.u)(artifact, { open, publishedIn, rules })));
    // Git and the rest of the program run while the registry responds, and do not delay the first request.
    await Promise.race([stores.firstRequest, Promise.all(artifacts.map(({ resolved }) => resolved))]);
    const [{ release }, { preflight }] = await Promise.all([
        Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 18036)),
        Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 42679)),
    ]);
    const { log, readOnly } = run.host;
    const ready = preflight(artifacts, { warn: log.warn, ...(readOnly && { readOnly }) });
    ready.catch(() => { });
    const cache = layerCacheOf(run.options, run.host, stores, () => compressibleBytes(planned, run.workspace));
    const own = { ...(await interfaceCheckOf(made, run, stores)), ...(attach && { attach }) };
    const context = { ...releaseContext(made, run), ready, ...own, ...(cache && { cache }) };
    return await release(artifacts, context, stores);
}
async function dryRun(planned, made, run) {
    const { rehearse } = await Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 18036));
    return await rehearse(planned, releaseContext(made, run), made.problems);
}
function releaseContext({ unnamed, baseTags }, run) {
    const { host, options, notes } = run;
    const tracked = trackedNote(unnamed, (files) => host.trackedFiles(options.path, files));
    return {
        ...run,
        inspect: createInspector(run.workspace),
        notes: async () => [...notes, ...(await tracked)],
        concurrency: options.concurrency,
        ...(0,commenting/* comparedTags */.X)(baseTags, run),
        rules: (0,verbs_tag_rules/* rulesOf */.f)(run),
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


/***/ }),

/***/ 70337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _plan_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11407);
/** The rules of a run for the tags of its artifacts, from its inputs and from what started it. */

/** A person who publishes by hand, and a saved plan, mean every tag that they name. */
function rulesOf({ host, options, saved }) {
    const { onExists, republish } = options;
    const { all, own } = options.tags;
    const tags = [...all, ...[...own.values()].flat()];
    const isEvent = host.trigger.kind !== 'shell';
    const isRequested = (tag) => tags.length > 0 && (!tags.includes(_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLine */ .O) || tags.includes(tag));
    return {
        onExists,
        keepsDigests: !republish && saved === undefined,
        isEvent,
        isRequested: (tag) => !isEvent || saved !== undefined || isRequested(tag),
    };
}


/***/ }),

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   dy: () => (/* binding */ needsRegistry),
/* harmony export */   hk: () => (/* binding */ requireOwnContent),
/* harmony export */   r7: () => (/* binding */ replacedTargets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The targets of a publishing run: from its input, its plan or its host. */


/** The input, then the plan, which is to be published exactly. */
function targetsOf({ to }, planned, defaultTo) {
    if (to.length > 0)
        return to;
    if (planned)
        return planned;
    if (defaultTo !== undefined)
        return [defaultTo];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', '"to" is not given, and this server has no default registry', {
        hint: 'Write to: registry.example/acme/{name}',
    });
}
/** Notes about targets of a plan that are not used. */
function replacedTargets(to, saved) {
    if (!saved?.to || to.join('\n') === saved.to.join('\n'))
        return [];
    return [`"to" replaces the targets of the plan: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(saved.to.join(', '))}`];
}
/** True when a target is in a registry. */
function needsRegistry(to) {
    return to.some((target) => !target.startsWith('oci:'));
}
/** A dry run and an image layout give nothing to anybody else. Throws `foreign-content`. */
function requireOwnContent({ allowForeignContent, dryRun }, { foreignContent }, to) {
    if (foreignContent && !allowForeignContent && !dryRun && needsRegistry(to))
        throw foreignContent;
}


/***/ })

};
