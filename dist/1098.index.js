export const id = 1098;
export const ids = [1098];
export const modules = {

/***/ 21098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   layOutSpin: () => (/* binding */ layOutSpin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);
/* harmony import */ var _folder_staged_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48542);
/* harmony import */ var _folder_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51555);
/* harmony import */ var _folder_write_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91579);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55118);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76198);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63488);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(22543);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57088);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87500);
/** Spin applications: the locked application beside its files, as Spin's loader leaves it (spin, crates/oci/src/loader.rs). */
















const archiveType = 'application/vnd.wasm.content.bundle.v1.tar+gzip';
/**
 * Writes `locked.json`, which refers to the files by their absolute paths as `spin up` writes it, `<component>.wasm` for each component,
 * and its files below `assets/<component>`.
 */
async function layOutSpin(folder, artifact, context) {
    const { layers, config } = artifact.manifest;
    // Up to Spin 1.0 the locked application was the config (SIP 008).
    const locked = [...layers, ...(config ? [config] : [])].find(({ mediaType }) => mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_9__/* .lockedAppType */ .oM);
    if (!locked)
        throw invalid(artifact.root, 'has no locked application');
    const app = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_10__/* .readJson */ .Vh)(locked, artifact.source);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isRecord */ .u4)(app) || !Array.isArray(app.components))
        throw invalid(locked, 'is not a locked application');
    const contents = await fetchContents(artifact, locked, { scratch: context.scratch, budget: folder.budget });
    const work = { ...context, folder, locked, contents };
    for (const component of app.components)
        requireRoom(component, work);
    const components = [];
    for (const component of app.components)
        components.push(await layOutComponent(component, work));
    const entry = { names: ['locked.json'], origin: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_10__/* .originOf */ .yv)(locked) };
    const metadata = withOrigin(app.metadata, artifact);
    await folder.addFile(entry, (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .encode */ .lF)({ ...app, ...(metadata !== undefined && { metadata }), components }), 0o644);
}
/**
 * Spin adds the reference that an application was loaded by. Here it is that by digest, so that a pull by tag and one by digest leave the same
 * files; a layout has no such address.
 */
function withOrigin(metadata, { location, root }) {
    if (location.startsWith('oci:'))
        return metadata;
    const origin = `vnd.fermyon.origin-oci:${location}@${root.digest}`;
    return { ...((0,_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isRecord */ .u4)(metadata) ? metadata : {}), origin };
}
async function fetchContents(artifact, locked, { scratch, budget }) {
    const blobs = await scratchFolder(scratch, 'blobs');
    const layers = artifact.manifest.layers.filter((layer) => layer !== locked);
    const [archives, files] = [true, false].map((isArchive) => distinct(layers.filter(({ mediaType }) => (mediaType === archiveType) === isArchive)));
    await (0,_layers_js__WEBPACK_IMPORTED_MODULE_11__/* .writeLayers */ .EI)(blobs, artifact, files.map((layer) => ({ layer, path: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_13__/* .encodedDigest */ .nz)(layer.digest) })));
    const contents = new Map(files.map(({ digest }) => [digest, blobs.pathOf([(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_13__/* .encodedDigest */ .nz)(digest)])]));
    for (const [index, layer] of archives.entries()) {
        const unpacked = await scratchFolder(scratch, `archive-${index}`);
        // All archives together have what one may have.
        unpacked.budget.bytes = budget.bytes;
        await (0,_layers_js__WEBPACK_IMPORTED_MODULE_11__/* .unpackLayer */ .yY)(unpacked, artifact, layer, { symlinks: 'omit' });
        budget.bytes = unpacked.budget.bytes;
        for (const [digest, path] of await digestsOf(unpacked))
            contents.set(digest, path);
    }
    return contents;
}
async function scratchFolder(scratch, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
    return (0,_folder_staged_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .createStagedFolder */ .r)(path, { names: 'portable', rooted: false, conflicts: 'refuse' });
}
function distinct(layers) {
    return [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
}
/** The files of an archive by their digests, which is how a locked application refers to them. */
async function digestsOf(folder) {
    const paths = [...(0,_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .nodesBelow */ .BN)(folder.tree.root)]
        .filter(({ node }) => node.kind === 'file')
        .map(({ names }) => folder.pathOf(names));
    const found = [];
    await (0,_async_js__WEBPACK_IMPORTED_MODULE_14__/* .inParallel */ .HN)(paths, 8, async (path) => {
        const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_13__/* .createDigester */ .QC)();
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
            digester.update(chunk);
        found.push([digester.digest(), path]);
    });
    return found;
}
/** Refuses what would take more space than unpacking may: a component may name one file any number of times. */
function requireRoom(component, { folder: { budget }, locked, contents }) {
    for (const digest of digestsIn(component)) {
        const path = contents.get(digest);
        budget.bytes -= path === undefined ? 0 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size;
        if (budget.bytes < 0)
            throw invalid(locked, 'has files of more bytes than are unpacked at most');
    }
}
/** Of the source of a component, of those of its dependencies, and of its files. */
function digestsIn(component) {
    const { source, dependencies, files } = (0,_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isRecord */ .u4)(component) ? component : {};
    const others = (0,_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isRecord */ .u4)(dependencies) ? Object.values(dependencies) : [];
    const sources = others.map((one) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isRecord */ .u4)(one) ? one.source : undefined));
    const all = [source, ...sources, ...(Array.isArray(files) ? files : [])];
    return all.flatMap((one) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isRecord */ .u4)(one) && typeof one.digest === 'string' ? [one.digest] : []));
}
async function layOutComponent(component, work) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isRecord */ .u4)(component) || typeof component.id !== 'string')
        throw invalid(work.locked, 'has a component without an id');
    const { id, source, dependencies, files } = component;
    const name = onlyName(id, work);
    const binary = await layOutBinary(source, [`${name}.wasm`], work);
    const others = await layOutDependencies(dependencies, name, work);
    const assets = await layOutFiles(files, name, work);
    return {
        ...component,
        source: binary,
        ...(others && { dependencies: others }),
        ...(assets !== undefined && { files: assets }),
    };
}
/** The id of a component names a file and a folder. */
function onlyName(id, { folder, locked }) {
    const [name = '', ...more] = (0,_layers_js__WEBPACK_IMPORTED_MODULE_11__/* .namesOf */ .eZ)(folder, id, locked);
    if (more.length === 0)
        return name;
    throw invalid(locked, `has the component ${(0,_text_js__WEBPACK_IMPORTED_MODULE_15__/* .printable */ .g$)(id)}, whose id is not a name`);
}
/** The members of Spin's reference to content, with the path instead of the digest. */
async function layOutBinary(source, names, work) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isRecord */ .u4)(source))
        throw invalid(work.locked, `has no source for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_15__/* .printable */ .g$)(names.join('/'))}`);
    await addContent(source, names, work);
    const { digest: _digest, inline: _inline, ...rest } = source;
    return { ...rest, source: urlOf(names, work) };
}
async function layOutDependencies(dependencies, component, work) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isRecord */ .u4)(dependencies))
        return undefined;
    const found = {};
    for (const [index, [name, dependency]] of Object.entries(dependencies).entries()) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isRecord */ .u4)(dependency))
            throw invalid(work.locked, `has an invalid dependency ${(0,_text_js__WEBPACK_IMPORTED_MODULE_15__/* .printable */ .g$)(name)}`);
        const names = ['dependencies', component, `${index}.wasm`];
        found[name] = { ...dependency, source: await layOutBinary(dependency.source, names, work) };
    }
    return found;
}
/** Spin mounts one folder with all files of the component. */
async function layOutFiles(files, component, work) {
    if (!Array.isArray(files) || files.length === 0)
        return undefined;
    const folder = ['assets', component];
    for (const file of files) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_12__/* .isRecord */ .u4)(file) || typeof file.path !== 'string')
            throw invalid(work.locked, `has a file of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_15__/* .printable */ .g$)(component)} without a path`);
        await addContent(file, [...folder, ...(0,_layers_js__WEBPACK_IMPORTED_MODULE_11__/* .namesOf */ .eZ)(work.folder, file.path, work.locked)], work);
    }
    return [{ source: urlOf(folder, work), path: '/' }];
}
async function addContent({ inline, digest }, names, { folder, locked, contents }) {
    const entry = { names, origin: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_10__/* .originOf */ .yv)(locked) };
    const known = typeof digest === 'string' ? (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_13__/* .parseDigest */ .m)(digest) : undefined;
    if (typeof inline === 'string')
        return await folder.addFile(entry, inlineBytes(inline, known, { names, locked }), 0o644);
    const path = known && contents.get(known);
    if (path === undefined)
        throw invalid(locked, `refers to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_15__/* .printable */ .g$)(names.join('/'))} by a digest that no layer has`);
    await folder.addFile(entry, (0,_folder_write_file_js__WEBPACK_IMPORTED_MODULE_7__/* .fileContent */ .qY)(path), 0o644);
}
/** Small content is in the locked application itself, in Base64 without padding. */
function inlineBytes(inline, digest, { names, locked }) {
    const what = `has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_15__/* .printable */ .g$)(names.join('/'))} inline`;
    const bytes = Buffer.from(inline, 'base64');
    if (bytes.toString('base64').replace(/=+$/, '') !== inline.replace(/=+$/, ''))
        throw invalid(locked, `${what}, which is not Base64`);
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_13__/* .createDigester */ .QC)();
    digester.update(bytes);
    if (digest && digester.digest() !== digest)
        throw invalid(locked, `${what} with another digest`);
    return bytes;
}
function urlOf(names, { path }) {
    return (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, ...names)).href;
}
function invalid(descriptor, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CodedError */ .AK('invalid-definition', `${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_10__/* .originOf */ .yv)(descriptor)} ${what}`, {
        hint: 'Push the application again: spin registry push <reference>',
    });
}


/***/ })

};
