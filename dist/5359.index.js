export const id = 5359;
export const ids = [5359];
export const modules = {

/***/ 25359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packAgain: () => (/* binding */ packAgain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _inputs_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48288);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17905);
/** Packing an artifact again, as `publish` packs it, into an image layout of the run alone. */





/** Throws what publishing throws, and `ambiguous` when several artifacts may be the published one. */
async function packAgain({ path, exclude, formats, annotations, plan }, published, env) {
    const layout = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await env.host.scratch(), 'reproduced');
    const defaults = (0,_inputs_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)('publish', new Map([['to', `oci:${layout}`]]));
    const given = { path, exclude, formats, annotations, ...(plan !== undefined && { plan }) };
    const { report, error } = await _publish_js__WEBPACK_IMPORTED_MODULE_3__.publish.run({ ...defaults, ...given }, env);
    if (error)
        throw error;
    const { digest } = artifactOf(report.artifacts, published);
    const stores = env.stores({
        log: env.host.log,
        findCredential: async () => undefined,
        plainHttp: [],
        timeout: defaults.timeout,
        concurrency: defaults.concurrency,
        needsRegistry: false,
    });
    return await stores.openSource(`oci:${layout}@${digest}`);
}
/** The same digest, else the artifact whose name the repository ends with, else the only one. */
function artifactOf(artifacts, { root, location }) {
    const same = artifacts.find(({ digest }) => digest === root.digest);
    const named = artifacts.filter(({ name }) => location.endsWith(`/${name}`));
    const [found] = same ? [same] : named.length === 1 ? named : artifacts.length === 1 ? artifacts : [];
    if (found)
        return found;
    const names = artifacts.map(({ name }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name, 100)).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('ambiguous', `none of the artifacts of this workspace is named like ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(location)}: ${names}`, {
        hint: 'Name the file that it was packed from: formats: wasm:build/app.wasm',
    });
}


/***/ })

};
