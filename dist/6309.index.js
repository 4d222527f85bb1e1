export const id = 6309;
export const ids = [6309];
export const modules = {

/***/ 86309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wasm: () => (/* binding */ wasm)
/* harmony export */ });
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38570);
/* harmony import */ var _shared_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33600);
/* harmony import */ var _shared_binaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17834);
/* harmony import */ var _shared_image_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12593);
/* harmony import */ var _shared_requests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21289);
/* harmony import */ var _shared_wasm_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8333);
/** The format `wasm`: the CNCF Wasm OCI artifact of a module, a component or a WIT package. */








const wasmConfigType = 'application/vnd.wasm.config.v0+json';
const wasmLayerType = 'application/wasm';
/** TAG Runtime, "Wasm OCI Artifact"; the config's reader is oci-wasm, `config.rs`. */
const wasm = {
    name: 'wasm',
    async detect(context) {
        const binaries = await (0,_shared_binaries_js__WEBPACK_IMPORTED_MODULE_3__/* .findBinaries */ .lP)(context, 'wasm');
        return await (0,_shared_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .proposeFiles */ .YT)(binaries, context, (binary) => propose(binary, context));
    },
    pack,
};
function propose(binary, context) {
    const { path, facts, explicit } = binary;
    if (!explicit && (0,_shared_wasm_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .isObjectFile */ .aE)(facts)) {
        context.explain(path, 'left out: it is an object file, which is linked into modules');
        return undefined;
    }
    context.explain(path, `is a ${facts.kind}`);
    // wkg finds the versions of a package by semver tags; for other artifacts there is no such rule.
    const { packageName } = facts;
    return {
        ...(0,_shared_binaries_js__WEBPACK_IMPORTED_MODULE_3__/* .proposeBinary */ .yk)(binary),
        strictVersion: packageName?.version !== undefined,
        ...(packageName && packageName.version === undefined && { semverTags: true }),
    };
}
async function pack(artifact, { packer, inspect }) {
    const path = (0,_shared_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyFile */ .n)(artifact);
    const facts = await inspect(path);
    const layer = await packer.file(path, wasmLayerType, { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz]: titleOf(path, facts) });
    const config = packer.bytes(encodeConfig(facts, layer.digest), wasmConfigType);
    return { root: packer.manifest({ config, layers: [layer], annotations: artifact.annotations }) };
}
/** wkg names the layer of a package after the package (wasm-pkg-client, `publisher.rs`); any other is named after its file. */
function titleOf(path, { packageName }) {
    return packageName ? `${packageName.name}.wasm` : (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .baseName */ .Fl)(path);
}
/**
 * The bytes of the config. `layerDigests` makes configs of different content differ; `component` is required for wasip2 and has no
 * meaning for a module. Lists are sorted: their order in a component has no meaning, and wkg's changes from run to run.
 */
function encodeConfig(facts, layer) {
    const component = {
        exports: [...facts.exports].sort(),
        imports: [...facts.imports].sort(),
        target: null,
    };
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .lF)({
        created: _shared_image_config_js__WEBPACK_IMPORTED_MODULE_4__/* .constantCreated */ .t,
        author: null,
        architecture: 'wasm',
        os: facts.kind === 'module' ? 'wasip1' : 'wasip2',
        layerDigests: [layer],
        ...(facts.kind !== 'module' && { component }),
    });
}


/***/ })

};
