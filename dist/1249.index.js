export const id = 1249;
export const ids = [1249];
export const modules = {

/***/ 11249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  envoy: () => (/* binding */ envoy)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/paths.js
var _build_paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/formats/shared/documents.js
var documents = __webpack_require__(15265);
;// CONCATENATED MODULE: ./.build/formats/envoy/higress.js
/** The files of a Higress plugin besides its module: each becomes a layer of its own (Higress, "Wasm Plugin Image Specification"). */



const specFile = 'spec.yaml';
/** Media types by file, in the order of the layers (higress hgctl/pkg/plugin/build/build.go). */
const mediaTypes = {
    [specFile]: 'application/vnd.module.wasm.spec.v1+yaml',
    'README.md': 'application/vnd.module.wasm.doc.v1+markdown',
    'README_ZH.md': 'application/vnd.module.wasm.doc.v1.zh+markdown',
    'README_EN.md': 'application/vnd.module.wasm.doc.v1.en+markdown',
    'icon.png': 'application/vnd.module.wasm.icon.v1+png',
};
/** The folder of a package ends the search: a `spec.yaml` above it is about something else. */
const packageFiles = ['Cargo.toml', 'go.mod', 'package.json'];
/**
 * The plugin files of a module: a `spec.yaml` of Higress beside it or above it in its package, with those beside `spec.yaml`. Empty
 * for a module without one.
 */
async function findPluginFiles(workspace, module) {
    const isFile = async (path) => (await workspace.stat(path))?.type === 'file';
    for (const folder of (0,_build_paths/* ancestors */.T1)((0,_build_paths/* folderOf */.yS)(module))) {
        const spec = (0,_build_paths/* joinPath */.uJ)(folder, specFile);
        if ((await isFile(spec)) && isPluginSpec(await workspace.slice(spec, 0, documents/* documentLimit */.NL))) {
            const paths = Object.keys(mediaTypes).map((name) => (0,_build_paths/* joinPath */.uJ)(folder, name));
            const present = await Promise.all(paths.map(isFile));
            return paths.filter((_, index) => present[index]);
        }
        const isPackage = await Promise.all(packageFiles.map((name) => isFile((0,_build_paths/* joinPath */.uJ)(folder, name))));
        if (isPackage.includes(true))
            return [];
    }
    return [];
}
/** Many tools have a file of this name; that of Higress has these three members. */
function isPluginSpec(bytes) {
    const text = new TextDecoder().decode(bytes);
    return ['apiVersion', 'info', 'spec'].every((member) => new RegExp(`^${member}:`, 'm').test(text));
}
/** True for a file that is packed by `packPluginFiles`. */
function isPluginFile(path) {
    return Object.hasOwn(mediaTypes, (0,_build_paths/* baseName */.Fl)(path));
}
/** A layer for each file, with its name as title, under which `oras pull` writes it. */
async function packPluginFiles(paths, packer) {
    const layers = [];
    for (const path of paths) {
        const name = (0,_build_paths/* baseName */.Fl)(path);
        layers.push(await packer.file(path, mediaTypes[name] ?? '', { [annotations/* titleKey */.kz]: name }));
    }
    return layers;
}

// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(33600);
// EXTERNAL MODULE: ./.build/formats/shared/binaries.js
var shared_binaries = __webpack_require__(17834);
// EXTERNAL MODULE: ./.build/formats/shared/entries.js
var shared_entries = __webpack_require__(2015);
// EXTERNAL MODULE: ./.build/formats/shared/image-config.js
var image_config = __webpack_require__(12593);
// EXTERNAL MODULE: ./.build/formats/shared/requests.js
var requests = __webpack_require__(21289);
// EXTERNAL MODULE: ./.build/formats/shared/wasm-kinds.js
var wasm_kinds = __webpack_require__(8333);
;// CONCATENATED MODULE: ./.build/formats/envoy.js
/** The format `envoy`: a proxy-wasm filter as the compat image that Istio, Envoy Gateway and Higress load. */












const runtimeConfig = 'runtime-config.json';
/** Istio rejects a larger tar, Envoy Gateway a larger module (`ISTIO_WASM_MAX_BINARY_SIZE_BYTES`, `imagefetcher.go`). */
const contentLimit = 256 * 1024 * 1024;
/** Bytes for headers, padding and the end of the archive. */
const tarOverhead = 8 * 1024;
/** solo-io/wasm, `spec/spec-compat.md`; read by Istio's `pkg/wasm/imagefetcher.go` and code derived from it. */
const envoy = {
    name: 'envoy',
    async detect(context) {
        const binaries = await (0,shared_binaries/* findBinaries */.lP)(context, 'envoy');
        return await (0,requests/* proposeFiles */.YT)(binaries, context, async (binary) => {
            if ((0,wasm_kinds/* isProxyWasm */.fI)(binary.facts))
                return await propose(binary, context);
            if (binary.explicit)
                throw notProxyWasm(binary.path);
            return undefined;
        });
    },
    pack,
};
async function propose(binary, context) {
    const { path } = binary;
    context.explain(path, 'is a proxy-wasm filter');
    const { workspace } = context;
    const others = [...(await findRuntimeConfig(workspace, path)), ...(await findPluginFiles(workspace, path))];
    return { ...(0,shared_binaries/* proposeBinary */.yk)(binary), files: [path, ...others] };
}
async function findRuntimeConfig(workspace, path) {
    const beside = (0,_build_paths/* joinPath */.uJ)((0,_build_paths/* folderOf */.yS)(path), runtimeConfig);
    if ((await workspace.stat(beside))?.type !== 'file')
        return [];
    await (0,documents/* readJson */.Vh)(workspace, beside);
    return [beside];
}
async function pack(artifact, { packer, workspace }) {
    const module = (0,artifacts/* firstFile */.F)(artifact);
    const config = artifact.files.find((path) => (0,_build_paths/* baseName */.Fl)(path) === runtimeConfig);
    const binary = { from: module, path: 'plugin.wasm' };
    const files = config === undefined ? [binary] : [{ from: config, path: runtimeConfig }, binary];
    const entries = await Promise.all(files.map((file) => (0,shared_entries/* fileEntry */.n)(workspace, file)));
    const size = entries.reduce((sum, entry) => sum + (entry.size ?? 0), tarOverhead);
    if (size > contentLimit)
        throw tooLarge(module);
    const layer = await packer.layer(entries, { mediaType: media_types/* imageLayerGzipType */.hf });
    const others = await packPluginFiles(artifact.files.filter(isPluginFile), packer);
    const diffIds = [...others.map(({ digest }) => digest), layer.diffId];
    return {
        root: packer.manifest({
            // The platform that `docker build` writes, and that clients request by default.
            config: packer.bytes((0,image_config/* encodeImageConfig */.G)({ architecture: 'amd64', os: 'linux', diffIds }), media_types/* imageConfigType */.yc),
            // The proxies take the last layer.
            layers: [...others, layer.descriptor],
            annotations: { ...artifact.annotations, 'module.wasm.image/variant': 'compat' },
        }),
    };
}
function notProxyWasm(path) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(path)} is not a proxy-wasm filter: it has no proxy_ function`, {
        hint: `Build it with a proxy-wasm SDK, or publish it as plain Wasm with the line wasm:${(0,_build_text/* printable */.g$)(path)}`,
    });
}
function tooLarge(path) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(path)} is larger than the 256 MiB that proxies accept`, {
        hint: 'Strip the module with "wasm-tools strip", or make a release build.',
    });
}


/***/ }),

/***/ 15265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   ZN: () => (/* binding */ parseJsonValue),
/* harmony export */   aG: () => (/* binding */ getCaseInsensitive),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   jM: () => (/* binding */ definitionErrors),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rd: () => (/* binding */ invalidDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Definitions in JSON: read with a size limit, with errors that name the file and the member. */



/** Bytes of a definition that are read at most. */
const documentLimit = 1024 * 1024;
/** The `invalid-definition` error, to be thrown; `what` continues the sentence that `where` begins. */
function invalidDefinition(where, what, hint, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-definition', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(where)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)}`, {
        hint: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(hint),
        cause,
    });
}
/** Makes the errors about members of the definition `where`; errors without a hint of their own get this one. */
function definitionErrors(where, hint) {
    return (path, what, own = hint) => invalidDefinition(where, path === '' ? what : `${path} ${what}`, own);
}
/** Reads a JSON object of at most `limit` bytes. Throws `input` for a larger file, `invalid-definition` for other content. */
async function readJson(workspace, path, limit = documentLimit) {
    return parseJson(await workspace.read(path, limit), path);
}
const defaultHint = 'Correct the file there.';
/** Parses bytes as one JSON object. */
function parseJson(bytes, where, hint = defaultHint) {
    const value = parseJsonValue(bytes, where, hint);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return value;
    throw invalidDefinition(where, 'is not a JSON object', hint);
}
/** Parses bytes as one JSON value of any type. */
function parseJsonValue(bytes, where, hint = defaultHint) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw invalidDefinition(where, `is not JSON: ${reason}`, hint, cause);
    }
}
/** A member whose key may differ in case, as in Go's decoder; an exact match comes first. */
function getCaseInsensitive(object, key) {
    if (Object.hasOwn(object, key))
        return object[key];
    const wanted = key.toLowerCase();
    const found = Object.keys(object).find((other) => other.toLowerCase() === wanted);
    return found === undefined ? undefined : object[found];
}
/** `; did you mean "x"?` when a candidate is similar, else empty. */
function suggestion(word, candidates) {
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(word, candidates);
    return near === undefined ? '' : `; did you mean "${near}"?`;
}


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withFolders),
/* harmony export */   n: () => (/* binding */ fileEntry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Tar entries for files of the workspace. */


/** The tar entry for a file. Throws `invalid-plan` when it does not exist. */
async function fileEntry(workspace, { from, path, mode = 0o644 }) {
    const entry = await workspace.stat(from);
    if (entry?.type === 'file')
        return { path, type: 'file', mode, size: entry.size, file: from };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(from)} is not a file of the workspace`, {
        hint: 'Build it, or regenerate the plan with "dry-run".',
    });
}
/** The entries and every folder above them, sorted so that a folder comes before its content. */
function withFolders(entries) {
    const all = new Map(entries.map((entry) => [entry.path, entry]));
    for (const { path } of entries) {
        for (const folder of foldersAbove(path))
            all.set(folder, { path: folder, type: 'directory', mode: 0o755 });
    }
    return [...all.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ })

};
