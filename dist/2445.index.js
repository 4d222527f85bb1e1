export const id = 2445;
export const ids = [2445];
export const modules = {

/***/ 2445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   layOutEntrypoint: () => (/* binding */ layOutEntrypoint),
/* harmony export */   layOutImage: () => (/* binding */ layOutImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _folder_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17470);
/* harmony import */ var _folder_staged_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48542);
/* harmony import */ var _folder_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91579);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63488);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22543);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57088);
/* harmony import */ var _content_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51349);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91347);
/** Container images: their root file system, or the Wasm binary that they start. */










/** Applies the layers in their order; `folder` is rooted. */
async function layOutImage(folder, artifact, { diffIds }) {
    const layers = fileSystemLayers(artifact);
    for (const [index, layer] of layers.entries()) {
        const uncompressed = diffIds.length === layers.length ? diffIds[index] : undefined;
        await (0,_layers_js__WEBPACK_IMPORTED_MODULE_7__/* .unpackLayer */ .yY)(folder, artifact, layer, { whiteouts: true, ...(uncompressed && { uncompressed }) });
    }
}
/** Throws `unsupported` for a layer of the image that cannot be unpacked, without which its root file system would be another one. */
function fileSystemLayers({ reference, manifest, note }) {
    for (const layer of manifest.layers.filter((one) => !(0,_content_types_js__WEBPACK_IMPORTED_MODULE_8__/* .isFileSystemLayer */ .nu)(one))) {
        if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isImageLayerType */ .lR)(layer.mediaType))
            throw unreadable(layer, reference);
        note(`${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .originOf */ .yv)(layer)} is no layer of a file system, but ${layer.mediaType}, and is left out`);
    }
    return manifest.layers.filter(_content_types_js__WEBPACK_IMPORTED_MODULE_8__/* .isFileSystemLayer */ .nu);
}
function unreadable(layer, reference) {
    const { mediaType } = layer;
    const what = mediaType.endsWith('+encrypted') ? 'is encrypted' : `has the type ${mediaType}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(reference)}: its layer ${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .originOf */ .yv)(layer)} ${what}, and is not supported`, { hint: 'Copy its layers as they are: operation: copy' });
}
/** Writes nothing but the binary that the image starts, under its own name. `scratch` is an empty folder. */
async function layOutEntrypoint(folder, artifact, config, scratch) {
    const root = (0,_folder_staged_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .createStagedFolder */ .r)(scratch, { names: 'unix', rooted: true, conflicts: 'replace' });
    await layOutImage(root, artifact, config);
    (0,_folder_links_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLinks */ .m)(root);
    const [program = ''] = config.command;
    // `path#function` is what Wasm runtimes start (containerd/runwasi, context.rs).
    const path = program.replace(/#.*$/s, '');
    const names = foldersOf(path, config)
        .map((folder) => root.tree.resolve([...folder.split('/'), ...path.split('/')], (0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .originOf */ .yv)(artifact.root)).names)
        .find((candidate) => root.tree.get(candidate)?.kind === 'file');
    const found = names && root.tree.get(names);
    if (path === '' || !found || !(await isWasm(root.pathOf(names))))
        throw notWasm(artifact, program);
    const entry = { names: [names.at(-1) ?? ''], origin: found.origin };
    await folder.addFile(entry, (0,_folder_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .fileContent */ .qY)(root.pathOf(names)), 0o755);
}
/** A path is below the working folder, and a name is looked for in `PATH` before (containerd/runwasi, sandbox/path.rs). */
function foldersOf(path, { workingFolder, searchPath }) {
    if (path.startsWith('/'))
        return [''];
    const inWorkingFolder = (folder) => folder.startsWith('/') ? folder : `${workingFolder}/${folder}`;
    return path.includes('/') ? [workingFolder] : [...searchPath.map(inWorkingFolder), workingFolder];
}
async function isWasm(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
        return buffer.toString('latin1') === '\0asm';
    }
    finally {
        await file.close();
    }
}
function notWasm({ reference }, program) {
    const what = program === '' ? 'has no entrypoint' : `starts ${(0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(program)}, which is not a Wasm binary in it`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(reference)} ${what}`, {
        hint: 'Pull its whole root file system: entrypoint-only: false',
    });
}


/***/ })

};
