export const id = 203;
export const ids = [203];
export const modules = {

/***/ 1203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   opa: () => (/* binding */ opa)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2759);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3488);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2543);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9144);
/* harmony import */ var _shared_artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3600);
/* harmony import */ var _shared_wasm_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8333);
/** The format `opa`: an Open Policy Agent bundle – a folder with `.manifest`, an archive of `opa build`, or a compiled policy. */








/**
 * The first layer of this type is the bundle, whatever the config (open-policy-agent/opa v1/download/oci_download.go); the
 * config is the one OPA's documentation pushes.
 */
const declaration = {
    name: 'opa',
    detect: ['**/.manifest'],
    config: { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageConfigType */ .yc, json: {} },
    layers: [
        { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageLayerGzipType */ .hf, pack: 'tar+gzip', symlinks: 'omit', ignore: ['.git/', '*.tar.gz'] },
    ],
};
const declared = (0,_declared_js__WEBPACK_IMPORTED_MODULE_3__/* .createDeclaredFormat */ .i)(declaration);
const opa = { ...declared, detect, pack };
/** A line may name a folder or a file; a line without either finds bundle folders and compiled policies. */
async function detect(context) {
    const files = [];
    const others = [];
    for (const request of context.requests) {
        const file = await fileOf(request, context);
        if (file === undefined)
            others.push(request);
        else
            files.push(file);
    }
    const named = files.map((file) => ({ files: [file], explicit: true }));
    if (others.length === 0 && files.length > 0)
        return named;
    const bundles = await declared.detect({ ...context, requests: others });
    const search = others.length === 0 || others.some((request) => request.argument === undefined);
    const policies = search ? await findPolicies(context, bundles) : [];
    return [...named, ...bundles, ...policies];
}
async function fileOf({ argument }, context) {
    if (argument === undefined)
        return undefined;
    const found = await context.workspace.stat(argument);
    return found?.type === 'file' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)('.', argument) : undefined;
}
/** Modules with OPA's exports that lie in no bundle. */
async function findPolicies(context, bundles) {
    const taken = bundles.map((bundle) => bundle.files[0] ?? '.');
    const policies = [];
    for (const { path } of await context.workspace.files()) {
        const inside = taken.some((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelow */ .Yw)(path, folder));
        if (path.endsWith('.wasm') && !inside && (await isPolicy(path, context))) {
            policies.push({ files: [path], kind: 'policy' });
        }
    }
    return policies;
}
async function isPolicy(path, context) {
    const facts = await context.inspect(path).catch(() => undefined);
    return facts !== undefined && (0,_shared_wasm_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .isOpaPolicy */ .Pm)(facts);
}
async function pack(artifact, context) {
    const path = (0,_shared_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .firstFile */ .F)(artifact);
    const found = await context.workspace.stat(path);
    if (found?.type === 'directory')
        return await declared.pack(artifact, context);
    const layer = await packFile(path, context);
    const config = context.packer.bytes(_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyJson */ .Gu, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageConfigType */ .yc);
    return { root: context.packer.manifest({ config, layers: [layer], annotations: artifact.annotations }) };
}
/** An archive goes in as it is; a policy as a bundle that holds it alone, under the one name OPA looks for. */
async function packFile(path, context) {
    const start = await context.workspace.slice(path, 0, 3);
    // RFC 1952 §2.3.1: magic number and the method deflate.
    if (start[0] === 0x1f && start[1] === 0x8b && start[2] === 8)
        return await context.packer.file(path, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageLayerGzipType */ .hf);
    if (!(await isPolicy(path, context)))
        throw notBundle(path);
    const size = (await context.workspace.stat(path))?.size ?? 0;
    const entry = { path: 'policy.wasm', type: 'file', size, file: path };
    return (await context.packer.layer([entry], { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageLayerGzipType */ .hf })).descriptor;
}
function notBundle(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `opa: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path)} is neither a gzip archive nor a compiled policy`, {
        hint: 'Name the folder with ".manifest", the bundle.tar.gz of "opa build", or the policy.wasm: formats: opa:policy.',
    });
}


/***/ })

};
