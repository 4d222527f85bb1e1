export const id = 1891;
export const ids = [1891];
export const modules = {

/***/ 91891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reproduce: () => (/* binding */ reproduce)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55118);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/** Reproducing: what differs between a published artifact and the same artifact packed again, in words. */






/** Compares manifests, annotations, configs and layers; members of indexes one by one, in their order. */
async function reproduce(published, packed) {
    const found = { differences: [], ofCommit: [] };
    if (published.root.digest !== packed.root.digest)
        await compare(published, packed, '', found);
    return { digest: packed.root.digest, ...found };
}
async function compare(published, packed, where, found) {
    const [left, right] = [await readManifest(published), await readManifest(packed)];
    const note = (text) => found.differences.push(`${where}${text}`);
    if (left.mediaType !== right.mediaType)
        note(`it is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(left.mediaType)}, and would be ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(right.mediaType)}`);
    if (left.artifactType !== right.artifactType)
        note(`its artifact type is ${shown(left.artifactType)}, and would be ${shown(right.artifactType)}`);
    compareAnnotations(left, right, where, found);
    await compareConfigs(left, right, { published, packed }, where, found);
    compareLayers(left.layers, right.layers, note);
    if (left.manifests.length !== right.manifests.length)
        note(`it lists ${left.manifests.length} manifests, and would list ${right.manifests.length}`);
    for (const [index, one] of left.manifests.entries()) {
        const other = right.manifests[index];
        if (!other || one.digest === other.digest)
            continue;
        const below = { published: { ...published, root: one }, packed: { ...packed, root: other } };
        await compare(below.published, below.packed, `${where}manifest ${index}: `, found);
    }
}
async function readManifest({ root, source }) {
    const bytes = await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(source.fetch(root), root, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6);
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, root.digest, root.mediaType);
}
/** Those that name the commit, not the content. */
const ofCommit = [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionKey */ .d7, _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .createdKey */ .Yw];
function compareAnnotations(left, right, where, found) {
    const keys = [...new Set([...Object.keys(left.annotations), ...Object.keys(right.annotations)])].sort();
    for (const key of keys) {
        const [before, after] = [left.annotations[key], right.annotations[key]];
        if (before === after)
            continue;
        const list = ofCommit.includes(key) ? found.ofCommit : found.differences;
        list.push(`${where}the annotation ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(key, 120)} is ${shown(before)}, and would be ${shown(after)}`);
    }
}
async function compareConfigs({ config: left }, { config: right }, { published, packed }, where, found) {
    if (left?.digest === right?.digest)
        return;
    const [before, after] = [await readConfig(left, published), await readConfig(right, packed)];
    const members = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    const differing = members.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
    if (differing.length === 0)
        found.differences.push(`${where}the config differs`);
    for (const name of differing) {
        const list = name === 'created' ? found.ofCommit : found.differences;
        const [old, next] = [JSON.stringify(before[name]), JSON.stringify(after[name])];
        list.push(`${where}${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name, 80)} in the config is ${shown(old)}, and would be ${shown(next)}`);
    }
}
const configLimit = 4 * 1024 * 1024;
/** A config of another kind than a JSON object has no members to compare. */
async function readConfig(config, { source }) {
    if (!config || config.size > configLimit || (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(config.mediaType))
        return {};
    const bytes = await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(source.fetch(config), config, configLimit);
    try {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(new TextDecoder().decode(bytes));
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value) ? value : {};
    }
    catch {
        return {};
    }
}
/** Layers are the same if they have the same title, else the same position. */
function compareLayers(left, right, note) {
    const nameOf = ({ annotations }, index) => annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz] ?? `layer ${index}`;
    const others = new Map(right.map((layer, index) => [nameOf(layer, index), layer]));
    for (const [index, layer] of left.entries()) {
        const name = nameOf(layer, index);
        const other = others.get(name);
        others.delete(name);
        if (!other)
            note(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name)} would be missing`);
        else if (other.digest !== layer.digest)
            note(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name)} has ${layer.size} bytes (${layer.digest.slice(0, 19)}), and would have ${other.size} bytes (${other.digest.slice(0, 19)})`);
        else if (other.mediaType !== layer.mediaType)
            note(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name)} is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(layer.mediaType)}, and would be ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(other.mediaType)}`);
    }
    for (const name of others.keys())
        note(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name)} would be added`);
}
function shown(value) {
    return value === undefined ? 'absent' : `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(value, 200)}"`;
}


/***/ })

};
