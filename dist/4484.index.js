export const id = 4484;
export const ids = [4484];
export const modules = {

/***/ 94484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   image: () => (/* binding */ image)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22543);
/* harmony import */ var _shared_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33600);
/* harmony import */ var _shared_binaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17834);
/* harmony import */ var _shared_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2015);
/* harmony import */ var _shared_image_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12593);
/* harmony import */ var _shared_requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21289);
/** The format `image`: a runnable container image whose only file is a Wasm binary; published on request only. */









/** What `FROM scratch`, `COPY` and `ENTRYPOINT` build; runwasi's shims, crun and youki run it from the root file system. */
const image = {
    name: 'image',
    async detect(context) {
        if (context.requests.length === 0)
            return [];
        const binaries = await (0,_shared_binaries_js__WEBPACK_IMPORTED_MODULE_3__/* .findBinaries */ .lP)(context, 'image');
        return await (0,_shared_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .proposeFiles */ .YT)(binaries, context, (binary) => canRun(binary, context) ? (0,_shared_binaries_js__WEBPACK_IMPORTED_MODULE_3__/* .proposeBinary */ .yk)(binary) : undefined);
    },
    pack,
};
function canRun({ path, facts, explicit }, context) {
    if (facts.kind !== 'wit-package')
        return true;
    if (explicit)
        throw notRunnable(path);
    context.explain(path, 'left out: a WIT package cannot run');
    return false;
}
async function pack(artifact, { packer, workspace }) {
    const from = (0,_shared_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFile */ .F)(artifact);
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .baseName */ .Fl)(from);
    // crun requires an executable entrypoint before it calls its Wasm handler.
    const entry = await (0,_shared_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .fileEntry */ .n)(workspace, { from, path, mode: 0o755 });
    const layer = await packer.layer([entry], { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageLayerGzipType */ .hf });
    const config = (0,_shared_image_config_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeImageConfig */ .G)({
        architecture: 'wasm',
        os: 'wasip1',
        entrypoint: [`/${path}`],
        diffIds: [layer.diffId],
    });
    return {
        root: packer.manifest({
            config: packer.bytes(config, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageConfigType */ .yc),
            layers: [layer.descriptor],
            annotations: artifact.annotations,
        }),
    };
}
function notRunnable(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(path)} is a WIT package, which cannot run`, {
        hint: `Publish it as a package with the line wasm:${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(path)}`,
    });
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
