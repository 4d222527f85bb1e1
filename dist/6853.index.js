export const id = 6853;
export const ids = [6853];
export const modules = {

/***/ 56853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWasmContent: () => (/* binding */ readWasmContent),
/* harmony export */   readWasmOf: () => (/* binding */ readWasmOf),
/* harmony export */   wasmLayerOf: () => (/* binding */ wasmLayerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85666);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63488);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/** The Wasm file of an artifact: which layer it is, or in which it lies, and its bytes. */






/** Types of a layer that is a Wasm file (CNCF's Wasm OCI artifact, Spin, Kubewarden, wasm-to-oci, Istio). */
const wasmTypes = new Set([
    'application/wasm',
    'application/vnd.wasm.content.layer.v1+wasm',
    'application/vnd.module.wasm.content.layer.v1+wasm',
]);
/** Layers of images that are tar archives; Docker's are gzip. */
const imageLayerTypes = new Set([
    'application/vnd.oci.image.layer.v1.tar',
    'application/vnd.oci.image.layer.v1.tar+gzip',
    'application/vnd.oci.image.layer.v1.tar+zstd',
    'application/vnd.docker.image.rootfs.diff.tar.gzip',
]);
/** Bytes of a Wasm file that is held in memory. */
const sizeLimit = 256 * 1024 * 1024;
/** Throws `unsupported` for an artifact without a Wasm file, and for one with several. */
async function readWasmContent(root, source, reference) {
    const found = await wasmLayers(root, source, 0);
    const manifest = found.length === 0 ? await readManifest(root, source) : undefined;
    const inImage = manifest && (await readFromImage(manifest, source, reference));
    return inImage ?? (await readLayer(only(found, reference), source));
}
/** The Wasm file of one manifest; `undefined` where that is not one file. Throws `invalid-archive` for a damaged image. */
async function readWasmOf(manifest, source, reference) {
    const [first, ...others] = manifest.layers.filter(isWasm);
    if (first)
        return others.length === 0 ? await readLayer(first, source) : undefined;
    return await readFromImage(manifest, source, reference);
}
/** The layer in which the Wasm file lies, as far as the manifest tells: content of the same digest is the same file. */
function wasmLayerOf({ layers }) {
    return layers.find(isWasm) ?? layers.findLast(isImageLayer);
}
async function readLayer(descriptor, source) {
    return { descriptor, bytes: await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, sizeLimit) };
}
/** The only Wasm file in the last layer, which is the one that proxies and runtimes take (solo-io/wasm, `spec/spec-compat.md`). */
async function readFromImage({ layers }, source, reference) {
    const descriptor = layers.findLast(isImageLayer);
    if (!descriptor)
        return undefined;
    const [{ decompress }, { readTar }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6632).then(__webpack_require__.bind(__webpack_require__, 76632)),
        __webpack_require__.e(/* import() */ 5741).then(__webpack_require__.bind(__webpack_require__, 65741)),
    ]);
    const refuse = (what, cause) => damagedLayer(reference, what, cause);
    const stream = (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr)(source.fetch(descriptor), descriptor);
    const archive = decompress(stream, { size: descriptor.size, limit: sizeLimit, refuse });
    const found = [];
    try {
        for await (const { kind, path, content } of readTar(archive, refuse))
            if (kind === 'file' && path.endsWith('.wasm'))
                found.push(found.length === 0 ? await content.all() : none);
        // The digest is compared at the end of the layer, which comes after that of the archive.
        for await (const _ of archive)
            ;
    }
    finally {
        await archive.return(undefined);
        stream.destroy();
    }
    const [bytes, ...others] = found;
    return bytes && others.length === 0 ? { descriptor, bytes } : undefined;
}
/** Stands for a file that is only counted. */
const none = new Uint8Array();
function isImageLayer({ mediaType }) {
    return imageLayerTypes.has(mediaType);
}
function damagedLayer(reference, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-archive', `the last layer of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(reference)} ${what}`, {
        hint: 'Publish it again.',
        cause,
    });
}
/** Indexes deeper than this are not looked into. */
const depthLimit = 4;
/** Those of the manifest, or of all that an index lists, each once. */
async function wasmLayers(root, source, depth) {
    const { layers, manifests } = await readManifest(root, source);
    const found = new Map(layers.filter(isWasm).map((layer) => [layer.digest, layer]));
    if (depth < depthLimit)
        for (const child of manifests.filter(({ mediaType }) => (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(mediaType)))
            for (const layer of await wasmLayers(child, source, depth + 1))
                found.set(layer.digest, layer);
    return [...found.values()];
}
async function readManifest(descriptor, source) {
    const bytes = await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6);
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
function isWasm({ mediaType, annotations }) {
    return wasmTypes.has(mediaType) || (annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz]?.endsWith('.wasm') ?? false);
}
function only(layers, reference) {
    const [first, ...others] = layers;
    const at = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(reference);
    if (first === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${at} has no layer that is a Wasm file`, {
            hint: `See what it has: oci-wasm-publish inspect ${at}`,
        });
    if (others.length === 0)
        return first;
    const names = layers.map(({ annotations, digest }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz] ?? digest));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${at} has ${layers.length} Wasm files: ${names.slice(0, 10).join(', ')}`, {
        hint: 'Name the reference of one of them, or pull the files and compare those.',
    });
}


/***/ })

};
