export const id = 766;
export const ids = [766];
export const modules = {

/***/ 6385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formats: () => (/* binding */ formats)
/* harmony export */ });
/* harmony import */ var _shared_wasm_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8333);
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(481), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 2385))).cnab,
    },
    {
        name: 'spin',
        publishedByDefault: true,
        appliesTo: (name) => name === 'spin.toml',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 6228))).spin,
    },
    {
        name: 'kubewarden',
        publishedByDefault: true,
        appliesTo: isWasm,
        appliesToWasm: _shared_wasm_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isKubewardenPolicy */ .bG,
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
        appliesToWasm: _shared_wasm_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxyWasm */ .fI,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(39), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 2942))).envoy,
    },
    {
        name: 'opa',
        publishedByDefault: false,
        appliesTo: (name) => name === '.manifest' || isWasm(name),
        appliesToWasm: _shared_wasm_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpaPolicy */ .Pm,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(144), __webpack_require__.e(882)]).then(__webpack_require__.bind(__webpack_require__, 1203))).opa,
    },
    {
        name: 'timoni',
        publishedByDefault: false,
        appliesTo: (name) => name === 'timoni.cue',
        load: async () => (await __webpack_require__.e(/* import() */ 121).then(__webpack_require__.bind(__webpack_require__, 7121))).timoni,
    },
    {
        name: 'helm',
        publishedByDefault: false,
        appliesTo: (name) => name === 'Chart.yaml',
        load: async () => (await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 8190))).helm,
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


/***/ }),

/***/ 8333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ isOpaPolicy),
/* harmony export */   bG: () => (/* binding */ isKubewardenPolicy),
/* harmony export */   fI: () => (/* binding */ isProxyWasm),
/* harmony export */   fz: () => (/* binding */ findPolicyMetadata)
/* harmony export */ });
/** Which consumer a Wasm binary is made for, by its facts alone: cheap enough to decide which formats are loaded. */
/** kubewarden-controller, `policy-evaluator/src/constants.rs`. */
const metadataSection = 'io.kubewarden.metadata';
/** The section in which `kwctl annotate` puts a policy's metadata; the first one counts, as for kwctl (`policy_metadata.rs`). */
function findPolicyMetadata({ kind, customSections }) {
    return kind === 'module' ? customSections.find(({ name }) => name === metadataSection) : undefined;
}
function isKubewardenPolicy(facts) {
    return findPolicyMetadata(facts) !== undefined;
}
/** The proxy-wasm ABI: a marker export names its version, callbacks are exported, host functions imported from `env`. */
function isProxyWasm({ moduleExports, moduleImports }) {
    return (moduleExports.some(({ name }) => name.startsWith('proxy_abi_version_') || name.startsWith('proxy_on_')) ||
        moduleImports.some(({ module, name }) => module === 'env' && name.startsWith('proxy_')));
}
/** What every compiled policy exports (openpolicyagent.org, "WebAssembly", ABI 1). */
const policyExports = ['opa_malloc', 'opa_json_parse', 'opa_eval_ctx_new'];
function isOpaPolicy({ moduleExports }) {
    const names = new Set(moduleExports.map(({ name }) => name));
    return policyExports.every((name) => names.has(name));
}


/***/ })

};
