export const id = 933;
export const ids = [933];
export const modules = {

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   index: () => (/* binding */ index)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5666);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2759);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2724);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(413);
/* harmony import */ var _pack_import_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2760);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2543);
/* harmony import */ var _shared_requests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1289);
/** The format `index`: an OCI index over artifacts of this run and content of registries. */










/** image-spec v1.1.1, image-index.md. */
const index = { name: 'index', detect, pack };
async function detect(context) {
    const candidates = [];
    for (const request of context.requests) {
        const candidate = await (0,_shared_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .collect */ .Fo)(context, { files: [], named: true }, () => propose(request));
        if (candidate)
            candidates.push(candidate);
    }
    return candidates;
}
/** `index:<name>` lists every other artifact of the run, `index:<name> <member> …` these, in this order. */
function propose({ argument = '' }) {
    const [name, ...members] = argument.split(/\s+/).filter((word) => word !== '');
    if (name === undefined)
        throw withoutName();
    const references = members.filter(_oci_host_js__WEBPACK_IMPORTED_MODULE_3__/* .beginsWithHost */ .R4);
    for (const reference of references)
        (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(reference);
    return {
        files: [],
        claims: [],
        name: { value: name, origin: 'formats input' },
        explicit: true,
        needs: members.length > 0 ? members : 'all',
        references,
    };
}
async function pack(artifact, context) {
    const children = [];
    for (const member of artifact.needs ?? []) {
        if ((0,_oci_host_js__WEBPACK_IMPORTED_MODULE_3__/* .beginsWithHost */ .R4)(member))
            children.push(await importMember(member, context));
        else
            for (const child of await packedMembers(member, context))
                children.push(child);
    }
    if (children.length === 0)
        throw withoutMembers(artifact);
    return { root: context.packer.index({ manifests: children, annotations: artifact.annotations }) };
}
async function packedMembers(name, { packed, packer }) {
    const children = [];
    for (const { artifact, root } of packed(name)) {
        const manifest = await readManifest(root, packer.contents.fetch(root));
        children.push(child(root, manifest, { title: artifact.name, version: artifact.version }));
    }
    return children;
}
/** Content of another repository is copied into this one, since an index may only list content of its own repository. */
async function importMember(reference, { open, packer }) {
    const { root, source } = await open(reference);
    await (0,_pack_import_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .importGraph */ .S)(root, source, packer);
    const manifest = await readManifest(root, packer.contents.fetch(root));
    const { name } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(reference);
    const { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz]: title = name.split('/').at(-1), [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .versionKey */ ._5]: version } = manifest.annotations;
    return child(root, manifest, { title, version });
}
async function readManifest(root, stream) {
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .readVerified */ .xu)(stream, root, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestSizeLimit */ .i6), root.digest, root.mediaType);
}
/**
 * Clients select a child by type or title, never by platform: those that look for a platform take the first child without one
 * (go-containerregistry pkg/v1/remote/index.go).
 */
function child(root, manifest, { title, version }) {
    const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
    const annotations = {
        ...(title !== undefined && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz]: title }),
        ...(version !== undefined && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .versionKey */ ._5]: version }),
    };
    return { ...(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(root), annotations, ...(artifactType !== undefined && { artifactType }) };
}
function withoutName() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', 'formats: index has no name', {
        hint: 'Name it, and its members unless it lists all artifacts: formats: index:suite http-cache other',
    });
}
function withoutMembers({ name }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `the index ${(0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(name)} would have no members`, {
        hint: 'Name the formats of its members as well, for instance formats: wasm',
    });
}


/***/ })

};
