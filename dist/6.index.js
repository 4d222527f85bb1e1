export const id = 6;
export const ids = [6];
export const modules = {

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flux: () => (/* binding */ flux),
/* harmony export */   fluxAnnotations: () => (/* binding */ fluxAnnotations)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5666);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9144);
/** The format `flux`: a folder of Kubernetes manifests as `flux push artifact` packs it. */




/** fluxcd/pkg oci/globals.go, oci/build.go, sourceignore/sourceignore.go: types, tar content and default rules. */
const declaration = {
    name: 'flux',
    detect: ['**/kustomization.yaml', '**/kustomization.yml', '**/Kustomization'],
    config: { mediaType: 'application/vnd.cncf.flux.config.v1+json', json: {} },
    layers: [
        {
            mediaType: 'application/vnd.cncf.flux.content.v1.tar+gzip',
            pack: 'tar+gzip',
            directories: true,
            symlinks: 'omit',
            ignore: [
                ...['.git/', '.gitignore', '.gitmodules', '.gitattributes'],
                ...['*.jpg', '*.jpeg', '*.gif', '*.png', '*.wmv', '*.flv', '*.tar.gz', '*.zip'],
            ],
            ignoreFiles: ['.sourceignore'],
        },
    ],
};
const declared = (0,_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .createDeclaredFormat */ .i)(declaration);
const flux = {
    ...declared,
    detect,
    pack: (artifact, context) => declared.pack({ ...artifact, annotations: fluxAnnotations(artifact) }, context),
};
/** `flux:<folder>` takes that folder; `flux` alone needs exactly one folder with a kustomization. */
async function detect(context) {
    const found = await declared.detect(context);
    const searched = found.filter((candidate) => !candidate.explicit);
    if (searched.length > 1 && context.requests.length > 0)
        throw severalFolders(searched);
    // Wasm files in the folder may still be published by their own formats.
    return found.map((candidate) => ({ ...candidate, claims: [] }));
}
function severalFolders(candidates) {
    const folders = candidates.map((candidate) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(candidate.files[0] ?? '.'));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('ambiguous', `flux: there are kustomizations in ${folders.slice(0, 5).join(', ')}`, {
        hint: `Name the folder to publish, with everything it refers to: formats: flux:${folders[0]}`,
    });
}
/**
 * The annotations with the revision as Flux writes it, `<branch or tag>@sha1:<commit>` (fluxcd/flux2 push_artifact.go; read by
 * fluxcd/pkg git/utils.go).
 *
 * What triggered the run never enters a manifest. In place of branch or tag stands the version, which is an annotation anyway,
 * else `HEAD`.
 */
function fluxAnnotations({ annotations, version, }) {
    const revision = annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionKey */ .d7];
    if (revision === undefined)
        return annotations;
    return {
        ...annotations,
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionKey */ .d7]: withPointer(revision, annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .versionKey */ ._5] ?? version ?? 'HEAD'),
    };
}
function withPointer(revision, pointer) {
    if (/^[0-9a-f]{40}$/.test(revision))
        return `${pointer}@sha1:${revision}`;
    if (/^[0-9a-f]{64}$/.test(revision))
        return `${pointer}@sha256:${revision}`;
    return revision;
}


/***/ })

};
