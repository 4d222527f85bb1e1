export const id = 9006;
export const ids = [9006,9144,6763];
export const modules = {

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createDeclaredFormat),
  readDeclaration: () => (/* binding */ readDeclaration)
});

// UNUSED EXPORTS: parseDeclaration

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/globs.js
var globs = __webpack_require__(42881);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/paths.js
var _build_paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/formats/declared/declaration.js
/** A declaration: an artifact kind as data \u2013 how it is found, and what its config and layers are. */



const nameForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Relative, forward slashes, no `..` segment, no control characters. */
const pathForm = /^(?!\/)(?!(?:[^/]*\/)*\.\.(?:\/|$))[^\\\u0000-\u001f]{1,1024}$/;
const fileNameForm = /^(?!\.{1,2}$)[^/\\\u0000-\u001f]{1,255}$/;
const declaration_name = (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, (given) => given.length <= 64 && nameForm.test(given), 'lower-case words joined by "-", of at most 64 characters');
const mediaType = (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, media_types/* isMediaType */.LA, 'a media type such as "application/vnd.acme.theme.v1+json"');
const path = (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, (given) => pathForm.test(given), 'a relative path with forward slashes that stays in its folder');
const glob = (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, (given) => pathForm.test(given) && (0,globs/* isPlainGlob */.Tn)(given), 'a relative glob with forward slashes that stays in its folder');
const fileName = (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, (given) => fileNameForm.test(given), 'the name of a file');
const annotations = (shape) => {
    const found = (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq)(shape);
    if (Object.hasOwn(found, ''))
        throw (0,_build_shape/* invalid */.Gq)(shape, 'must not have an empty key');
    return found;
};
const fileConfig = (0,_build_shape/* object */.Ik)({ mediaType, file: path }, {});
const inlineConfig = (0,_build_shape/* object */.Ik)({ mediaType, json: _build_shape/* record */.g1 }, {});
const config = (shape) => {
    if (typeof shape.value === 'string')
        return (0,_build_shape/* oneOf */.yL)('empty')(shape);
    return 'json' in (0,_build_shape/* record */.g1)(shape) ? inlineConfig(shape) : fileConfig(shape);
};
const declaration_layer = (0,_build_shape/* object */.Ik)({ mediaType, pack: (0,_build_shape/* oneOf */.yL)('file', 'tar', 'tar+gzip') }, {
    per: (0,_build_shape/* oneOf */.yL)('file', 'all'),
    folder: path,
    files: (0,_build_shape/* list */.p_)(glob, 1),
    ignore: (0,_build_shape/* list */.p_)(_build_shape/* nonEmptyText */.al, 1),
    ignoreFiles: (0,_build_shape/* list */.p_)(fileName, 1),
    symlinks: (0,_build_shape/* oneOf */.yL)('omit', 'follow', 'refuse'),
    directories: _build_shape/* flag */.Jt,
    titles: _build_shape/* flag */.Jt,
    optional: _build_shape/* flag */.Jt,
    annotations,
});
const members = (0,_build_shape/* object */.Ik)({ name: declaration_name, layers: (0,_build_shape/* list */.p_)(declaration_layer, 1) }, { $schema: _build_shape/* text */.Qq, description: _build_shape/* text */.Qq, detect: (0,_build_shape/* list */.p_)(glob, 1), artifactType: mediaType, config, annotations });
/** Reads a declaration. */
const declarationReader = (shape) => {
    const found = members(shape);
    const isEmpty = found.config === undefined || found.config === 'empty';
    // image-spec v1.1.1, manifest.md: with an empty config, artifactType must be set.
    if (!isEmpty || found.artifactType !== undefined)
        return found;
    throw (0,_build_shape/* invalid */.Gq)((0,_build_shape/* below */.Gz)(shape, 'artifactType', undefined), 'must be given when the config is empty');
};

// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/formats/shared/folder.js
var shared_folder = __webpack_require__(24251);
// EXTERNAL MODULE: ./.build/formats/shared/ignore.js
var ignore = __webpack_require__(89229);
;// CONCATENATED MODULE: ./.build/formats/declared/layers.js
/** The layers of a declaration: their files, chosen by globs and ignore rules, and how these are packed. */








const ignoreFileLimit = 1024 * 1024;
/** The files and folders of one layer, from the artifact's folder. */
async function chooseFiles(workspace, root, layer) {
    const folder = (0,_build_paths/* joinPath */.uJ)(root, layer.folder ?? '.');
    const found = await workspace.stat(folder);
    if (found?.type !== 'directory')
        return { items: [], omissions: [] };
    const rules = await readRules(workspace, folder, layer);
    const matches = layer.files ? (0,globs/* compileGlobs */.tI)(layer.files) : () => true;
    const ignored = (path, directory) => (0,ignore/* isIgnored */.pi)(rules, path, directory) || (!directory && !matches(path));
    const content = await (0,shared_folder/* readFolder */.j1)(workspace, folder, { links: layer.symlinks ?? 'refuse', ignored });
    return {
        items: content.items.filter((item) => item.type === 'file' || layer.directories),
        omissions: content.omissions,
    };
}
/** Rules of ignore files come after the declaration's own, and therefore override them. */
async function readRules(workspace, folder, layer) {
    const own = (0,ignore/* parseIgnore */.wo)((layer.ignore ?? []).join('\n'));
    if (!layer.ignoreFiles)
        return own;
    const rules = [];
    for (const entry of await workspace.tree(folder)) {
        const path = (0,_build_paths/* relativePath */.iZ)(folder, entry.path);
        if (entry.type !== 'file' || !layer.ignoreFiles.includes((0,_build_paths/* baseName */.Fl)(path)))
            continue;
        const lines = new TextDecoder().decode(await workspace.read(entry.path, ignoreFileLimit));
        for (const rule of (0,ignore/* parseIgnore */.wo)(lines, (0,_build_paths/* folderOf */.yS)(path)))
            rules.push(rule);
    }
    return [...own, ...rules];
}
/** Packs the files of one layer, into several descriptors when the declaration says so. */
async function packLayer(packer, layer, chosen) {
    const files = chosen.items.filter((item) => item.type === 'file');
    const each = layer.per === 'file';
    if (each || layer.pack === 'file')
        (0,manifest/* requireDescriptors */.mN)(files.length);
    if (layer.pack === 'file')
        return await packFiles(packer, layer, files);
    const groups = each ? files.map((file) => [file]) : [chosen.items];
    const descriptors = [];
    for (const group of groups) {
        const annotations = annotationsOf(layer, each ? group[0] : undefined, false);
        const entries = (0,shared_folder/* tarEntries */.O_)(group, { directories: layer.directories === true && !each });
        const compression = layer.pack === 'tar' ? 'none' : 'gzip';
        const { descriptor } = await packer.layer(entries, {
            mediaType: layer.mediaType,
            annotations,
            compression,
        });
        descriptors.push(descriptor);
    }
    return descriptors;
}
async function packFiles(packer, layer, files) {
    const descriptors = [];
    for (const file of files) {
        descriptors.push(await packer.file(file.source, layer.mediaType, annotationsOf(layer, file, true)));
    }
    return descriptors;
}
function annotationsOf(layer, file, byDefault) {
    const titled = file && (layer.titles ?? byDefault);
    return { ...(titled && { [oci_annotations/* titleKey */.kz]: file.name }), ...layer.annotations };
}
/** Throws `invalid-declaration` for an empty layer that is not optional, and for several files in one plain layer. */
function checkChosen(layer, chosen, where) {
    const files = chosen.items.filter((item) => item.type === 'file').length;
    const single = layer.pack === 'file' && layer.per === 'all';
    if (files === 0 && !layer.optional)
        throw invalid(`${where} matches no file`, 'Correct "files", or set "optional" to true.');
    if (files > 1 && single) {
        throw invalid(`${where} matches ${files} files, but a plain layer has one file`, 'Set "per" to "file" or "pack" to "tar".');
    }
}
/** Throws for a folder of a built-in format without any file that would be packed. */
function requireContent({ items, omissions }, { format, folder }) {
    if (items.some(({ type }) => type === 'file'))
        return;
    const [first] = omissions;
    const where = `${format}: ${(0,_build_text/* printable */.g$)(folder)}`;
    if (first === undefined)
        throw new errors/* CodedError */.AK('nothing-found', `${where} has no file to publish`, {
            hint: 'Write the files before this step, or correct the ignore file of the folder.',
        });
    const others = omissions.length > 1 ? `, as are ${omissions.length - 1} others` : '';
    throw new errors/* CodedError */.AK('unsupported', `${where} has no file to publish: ${(0,_build_text/* printable */.g$)(first.path)} is ${first.reason}${others}`, { hint: `Replace symlinks with the files themselves: cp -RL ${(0,_build_text/* printable */.g$)(folder)} deploy` });
}
function invalid(message, hint) {
    return new errors/* CodedError */.AK('invalid-declaration', message, { hint });
}
/** A layer as messages name it: `theme: layers[1] in themes/dark`. */
function describeLayer(format, index, root) {
    return `${(0,_build_text/* printable */.g$)(format)}: layers[${index}] in ${(0,_build_text/* printable */.g$)(root)}`;
}

// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(33600);
// EXTERNAL MODULE: ./.build/formats/shared/folder-requests.js
var folder_requests = __webpack_require__(14246);
// EXTERNAL MODULE: ./.build/formats/shared/origins.js
var origins = __webpack_require__(74624);
// EXTERNAL MODULE: ./.build/formats/shared/requests.js
var requests = __webpack_require__(21289);
;// CONCATENATED MODULE: ./.build/formats/declared.js
/** Declared formats: a Format from a declaration, which is built in or a JSON file of the workspace. */
















const declarationLimit = 256 * 1024;
const configLimit = 4 * 1024 * 1024;
/**
 * The format that a file of the workspace declares; its name is the path as `formats` and plans write it, `./theme.format.json`.
 * Throws `invalid-declaration` naming the file and the member.
 */
async function readDeclaration(workspace, file) {
    const path = (0,_build_paths/* joinPath */.uJ)('.', file);
    if ((await workspace.stat(path))?.type !== 'file')
        throw invalidDeclaration(path, 'does not exist');
    const format = createDeclaredFormat(parseDeclaration(await workspace.read(path, declarationLimit), path));
    return { ...format, name: `./${path}` };
}
/** Reads the bytes of a declaration; `path` names them in errors. */
function parseDeclaration(bytes, path) {
    const error = (member, what) => invalidDeclaration(path, `${member || 'the document'} ${what}`);
    return (0,_build_shape/* readShape */._f)(declarationReader, parseBytes(bytes, path), error);
}
function parseBytes(bytes, path) {
    try {
        return (0,json/* parseJson */.qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        const why = cause instanceof Error ? `: ${cause.message}` : '';
        throw invalidDeclaration(path, `is not valid JSON${why}`, cause);
    }
}
/** The format a declaration describes; errors of a built-in one do not speak of a declaration that nobody has written. */
function createDeclaredFormat(declaration, { builtIn = false } = {}) {
    return {
        name: declaration.name,
        detect: (context) => detect(declaration, context),
        pack: (artifact, context) => pack({ declaration, builtIn }, artifact, context),
    };
}
async function detect(declaration, context) {
    return await (0,folder_requests/* detectFolders */.d9)(context, {
        format: declaration.name,
        find: () => findRoots(declaration, context.workspace),
        propose: (root, explicit) => propose(declaration, root, explicit, context),
    });
}
/** The folders of files that `detect` matches, without those below another one; without `detect`, the workspace. */
async function findRoots(declaration, workspace) {
    if (!declaration.detect)
        return ['.'];
    const matches = (0,globs/* compileGlobs */.tI)(declaration.detect);
    const found = await Promise.all(declaration.detect.map((glob) => (0,requests/* searchedBy */.Bc)(glob, workspace)));
    const paths = new Set(found.flat().map(({ path }) => path));
    return (0,folder_requests/* outermost */.J9)([...paths].filter(matches).map(_build_paths/* folderOf */.yS));
}
async function propose(declaration, root, explicit, context) {
    const claims = context.requests.length === 0 ? [] : await filesOf(declaration, root, context);
    const annotations = (0,origins/* withOrigins */.g)(declaration.annotations ?? {}, `format ${declaration.name}`);
    return { files: [root], claims, annotations, ...(explicit && { explicit }) };
}
/** The files of all layers; symlinks and special files that are left out are explained. */
async function filesOf(declaration, root, context) {
    const claims = new Set();
    const workspace = (0,shared_folder/* withMemoizedTrees */.uj)(context.workspace);
    for (const layer of declaration.layers) {
        const { items, omissions } = await chooseFiles(workspace, root, layer);
        for (const item of items)
            if (item.type === 'file')
                claims.add(item.source);
        (0,folder_requests/* warnOfOmissions */.eZ)(omissions, { format: declaration.name, folder: root }, context);
    }
    return [...claims];
}
async function pack({ declaration, builtIn }, artifact, context) {
    const root = (0,artifacts/* firstFile */.F)(artifact);
    const workspace = (0,shared_folder/* withMemoizedTrees */.uj)(context.workspace);
    const layers = [];
    for (const [index, layer] of declaration.layers.entries()) {
        const chosen = await chooseFiles(workspace, root, layer);
        if (builtIn)
            requireContent(chosen, { format: declaration.name, folder: root });
        checkChosen(layer, chosen, describeLayer(declaration.name, index, root));
        const isEmpty = chosen.items.every((item) => item.type !== 'file');
        for (const one of isEmpty ? [] : await packLayer(context.packer, layer, chosen))
            layers.push(one);
    }
    // image-spec v1.1.1, manifest.md: layers should have at least one entry.
    if (layers.length === 0)
        layers.push(context.packer.bytes(descriptor/* emptyJson */.Gu, descriptor/* emptyDescriptor */.p$.mediaType));
    const config = await packConfig(declaration, root, context);
    const { artifactType } = declaration;
    return {
        root: context.packer.manifest({
            ...(artifactType && { artifactType }),
            config,
            layers,
            annotations: artifact.annotations,
        }),
    };
}
async function packConfig(declaration, root, context) {
    const config = declaration.config ?? 'empty';
    if (config === 'empty')
        return context.packer.bytes(descriptor/* emptyJson */.Gu, media_types/* emptyType */.qV);
    if ('json' in config)
        return context.packer.bytes((0,manifest/* encode */.lF)(config.json), config.mediaType);
    const path = (0,_build_paths/* joinPath */.uJ)(root, config.file);
    const found = await context.workspace.stat(path);
    if (found?.type !== 'file')
        throw invalidDeclaration(declaration.name, `config.file ${path} does not exist`);
    return context.packer.bytes(await context.workspace.read(path, configLimit), config.mediaType);
}
function invalidDeclaration(path, what, cause) {
    return new errors/* CodedError */.AK('invalid-declaration', `${(0,_build_text/* printable */.g$)(path)}: ${(0,_build_text/* printable */.g$)(what)}`, {
        hint: 'Correct it; docs/formats/declared.md lists every member, and an editor can check it with schema/format.schema.json.',
        cause,
    });
}


/***/ }),

/***/ 59006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flux: () => (/* binding */ flux),
/* harmony export */   fluxAnnotations: () => (/* binding */ fluxAnnotations)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85666);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9144);
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
const declared = (0,_declared_js__WEBPACK_IMPORTED_MODULE_2__/* .createDeclaredFormat */ .i)(declaration, { builtIn: true });
/** Flux 2, `push artifact`. */
const flux = {
    ...declared,
    detect,
    pack: (artifact, context) => declared.pack({ ...artifact, annotations: fluxAnnotations(artifact) }, context),
};
/** `flux:<folder>` takes that folder; `flux` alone needs exactly one folder with a kustomization. */
async function detect(context) {
    const found = await declared.detect(context);
    const searched = found.filter((candidate) => !candidate.explicit);
    const isAmbiguous = searched.length > 1 && context.requests.length > 0;
    if (isAmbiguous)
        context.report({ error: severalFolders(searched), files: [], named: true });
    const kept = isAmbiguous ? found.filter((candidate) => candidate.explicit) : found;
    // Wasm files in the folder may still be published by their own formats.
    return kept.map((candidate) => ({ ...candidate, claims: [] }));
}
function severalFolders(candidates) {
    const folders = candidates.map((candidate) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(candidate.files[0] ?? '.'));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('ambiguous', `flux: there are kustomizations in ${folders.slice(0, 5).join(', ')}`, {
        hint: `Name the folder to publish, with everything it refers to: formats: flux:${folders[0]}`,
    });
}
/**
 * The annotations with the revision as Flux writes it, `<branch or tag>@sha1:<commit>` (fluxcd/flux2 push_artifact.go; read by
 * fluxcd/pkg git/utils.go).
 *
 * What triggered the run never enters a manifest. Instead of branch or tag it has the version, which is an annotation anyway, or
 * `HEAD`.
 */
function fluxAnnotations({ annotations, version, }) {
    const revision = annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionKey */ .d7];
    if (revision === undefined)
        return annotations;
    return {
        ...annotations,
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionKey */ .d7]: withPointer(revision, annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .versionKey */ ._5] ?? version ?? 'HEAD'),
    };
}
function withPointer(revision, pointer) {
    if (/^[0-9a-f]{40}$/.test(revision))
        return `${pointer}@sha1:${revision}`;
    if (/^[0-9a-f]{64}$/.test(revision))
        return `${pointer}@sha256:${revision}`;
    return revision;
}


/***/ }),

/***/ 74624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withOrigins)
/* harmony export */ });
/** Values with their origin. */
/** Adds the same origin to each value. */
function withOrigins(values, origin) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, origin }]));
}


/***/ }),

/***/ 82759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Gu: () => (/* binding */ emptyJson),
/* harmony export */   p$: () => (/* binding */ emptyDescriptor),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63488);
/** Descriptors: media type, digest and size of content (image-spec v1.1.1, descriptor.md). */


/** Describes bytes in memory. */
function describe(mediaType, bytes, annotations) {
    const descriptor = { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return annotations && Object.keys(annotations).length > 0 ? { ...descriptor, annotations } : descriptor;
}
/** The content of the empty descriptor (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJson = new TextEncoder().encode('{}');
/** The empty descriptor without inline `data`, which some consumers do not support. */
const emptyDescriptor = { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyType */ .qV, digest: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyJsonDigest */ .qi, size: 2 };
/** Media type, digest and size, without the members that one manifest adds, such as annotations and platform. */
function bare(descriptor) {
    return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size };
}


/***/ }),

/***/ 77243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   ID: () => (/* binding */ requireManifestSize),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   i6: () => (/* binding */ manifestSizeLimit),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   mN: () => (/* binding */ requireDescriptors),
/* harmony export */   qq: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/** Image manifests and image indexes: their exact bytes, and the bounded parsing of what others wrote. */





/** Bytes. Registries must accept manifests up to this size (distribution-spec v1.1, "Pushing Manifests"); larger ones are neither written nor read. */
const manifestSizeLimit = 4 * 1024 * 1024;
/** The exact bytes of an image manifest: members in the specification's order, annotations sorted by key. */
function encodeManifest(manifest) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR,
        artifactType: manifest.artifactType,
        config: ordered(manifest.config),
        layers: manifest.layers.map(ordered),
        subject: manifest.subject && ordered(manifest.subject),
        annotations: sorted(manifest.annotations),
    });
}
/** The exact bytes of an image index, in the same order. */
function encodeIndex(index) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV,
        artifactType: index.artifactType,
        manifests: index.manifests.map(ordered),
        subject: index.subject && ordered(index.subject),
        annotations: sorted(index.annotations),
    });
}
/** Any JSON value as compact UTF-8 bytes. */
function encode(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}
/** Annotations sorted by key; `undefined` when there are none, so that the member is omitted. */
function sorted(annotations) {
    const entries = Object.entries(annotations ?? {});
    if (entries.length === 0)
        return undefined;
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
function ordered(descriptor) {
    const { mediaType, digest, size, urls, annotations, data, artifactType, platform } = descriptor;
    return {
        mediaType,
        digest,
        size,
        ...(urls && { urls }),
        ...(annotations && { annotations: sorted(annotations) ?? {} }),
        ...(data !== undefined && { data }),
        ...(platform && { platform }),
        ...(artifactType && { artifactType }),
    };
}
/** The shortest descriptor that a manifest can list, in bytes with its comma. */
const shortestDescriptor = '{"mediaType":"a/b","digest":"sha256:","size":0},'.length + 64;
/** Throws `unsupported` for more descriptors than a manifest can list, so that a format need not make them all first. */
function requireDescriptors(count) {
    if (count * shortestDescriptor <= manifestSizeLimit)
        return;
    throw tooLarge(`a manifest with ${count} layers`, `at least ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(count * shortestDescriptor)}`);
}
/** Throws `unsupported` for a manifest or an index of more bytes than registries have to accept. */
function requireManifestSize(size, what) {
    if (size > manifestSizeLimit)
        throw tooLarge(what, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(size));
}
function tooLarge(what, size) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(what)} has ${size}; registries accept manifests of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(manifestSizeLimit)}`, { hint: 'Split it into several artifacts, or pack its files into one layer.' });
}
/**
 * What a manifest requires in the same repository: config and layers of an image manifest, manifests of an index. Layers that clients
 * download from elsewhere are not among them, and are neither looked for nor pushed.
 */
function children(manifest) {
    const layers = manifest.layers.filter((layer) => !isExternal(layer));
    return manifest.config ? [manifest.config, ...layers] : [...manifest.manifests, ...layers];
}
/** True for a layer that may not be redistributed and names where it is downloaded from (image-spec v1.1.1, layer.md). */
function isExternal({ mediaType, urls = [] }) {
    return urls.length > 0 && (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isNondistributableType */ .YH)(mediaType);
}
/**
 * Parses an image manifest or image index from a file or a registry.
 *
 * `where` names the origin in errors. `mediaType` is that of the descriptor or of the Content-Type header; it applies when the
 * manifest has no `mediaType` member. Throws `invalid-layout` for anything else than a manifest.
 */
function parseManifest(bytes, where, mediaType) {
    if (bytes.byteLength > manifestSizeLimit)
        throw invalid(where, `is larger than ${manifestSizeLimit} bytes`);
    const body = parseObject(bytes, where);
    const stated = typeof body.mediaType === 'string' ? body.mediaType : mediaType;
    const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
    const subject = isAbsent(body.subject) ? undefined : readDescriptor(body.subject, where);
    return {
        mediaType: stated ?? ('manifests' in body ? _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV : _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR),
        ...(typeof body.artifactType === 'string' && body.artifactType && { artifactType: body.artifactType }),
        ...(config && { config }),
        layers: readDescriptors(body, 'layers', where),
        manifests: readDescriptors(body, 'manifests', where),
        ...(subject && { subject }),
        annotations: readAnnotations(body.annotations),
    };
}
function parseObject(bytes, where) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (cause) {
        throw invalid(where, 'is not JSON', cause);
    }
    throw invalid(where, 'is not a JSON object');
}
function readDescriptors(body, member, where) {
    const value = body[member];
    if (isAbsent(value))
        return [];
    if (!Array.isArray(value))
        throw invalid(where, `is invalid: "${member}" must be an array`);
    return value.map((item) => readDescriptor(item, where));
}
/** Some tools write `null` for a member that they do not use. */
function isAbsent(value) {
    return value === undefined || value === null;
}
/** Validates a descriptor from a file or a registry; `where` as for `parseManifest`. Throws `invalid-layout`. */
function readDescriptor(value, where) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        throw invalid(where, 'has a descriptor that is not an object');
    const digest = typeof value.digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(value.digest) : undefined;
    if (!digest)
        throw invalid(where, `has a descriptor with an invalid digest: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.digest), 80)}"`);
    if (!Number.isSafeInteger(value.size) || Number(value.size) < 0)
        throw invalid(where, `has a descriptor with an invalid size: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.size), 40)}`);
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isMediaType */ .LA)(value.mediaType)) {
        throw invalid(where, `has a descriptor with an invalid media type: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.mediaType), 80)}"`);
    }
    return {
        mediaType: value.mediaType,
        digest,
        size: Number(value.size),
        ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.annotations) && { annotations: readAnnotations(value.annotations) }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.platform) && { platform: value.platform }),
        ...(typeof value.data === 'string' && { data: value.data }),
        ...(Array.isArray(value.urls) && { urls: value.urls.filter((url) => typeof url === 'string') }),
    };
}
/** Keeps the members that are texts, as an annotation must be. */
function readAnnotations(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return {};
    const texts = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
}
function invalid(where, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(where)} ${what}`, {
        hint: 'Rebuild it or push it again with the tool that wrote it.',
        cause,
    });
}


/***/ }),

/***/ 63488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   LA: () => (/* binding */ isMediaType),
/* harmony export */   NR: () => (/* binding */ imageManifestType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   WV: () => (/* binding */ imageIndexType),
/* harmony export */   YH: () => (/* binding */ isNondistributableType),
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
/* harmony export */   qC: () => (/* binding */ octetStreamType),
/* harmony export */   qV: () => (/* binding */ emptyType),
/* harmony export */   w9: () => (/* binding */ dockerManifestListType),
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/* unused harmony export dockerManifestType */
/** Media types used in more than one place; those of a single format are declared there. */
const imageManifestType = 'application/vnd.oci.image.manifest.v1+json';
const imageIndexType = 'application/vnd.oci.image.index.v1+json';
const imageConfigType = 'application/vnd.oci.image.config.v1+json';
const imageLayerGzipType = 'application/vnd.oci.image.layer.v1.tar+gzip';
const emptyType = 'application/vnd.oci.empty.v1+json';
const dockerManifestType = 'application/vnd.docker.distribution.manifest.v2+json';
const dockerManifestListType = 'application/vnd.docker.distribution.manifest.list.v2+json';
const octetStreamType = 'application/octet-stream';
const imageManifestTypes = [imageManifestType, dockerManifestType];
const indexTypes = [imageIndexType, dockerManifestListType];
/** Media types of manifests, sent in the `Accept` header of manifest requests. */
const manifestTypes = [...imageManifestTypes, ...indexTypes];
function isIndexType(mediaType) {
    return indexTypes.includes(mediaType);
}
/** True for image manifests and image indexes, which have an endpoint of their own in a registry and may list other content. */
function isManifestType(mediaType) {
    return manifestTypes.includes(mediaType);
}
/** Layers that may not be redistributed, of OCI (image-spec v1.1.1, layer.md "Non-Distributable Layers") and of Docker. */
const nondistributableTypes = [
    'application/vnd.oci.image.layer.nondistributable.v1.tar',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+zstd',
    'application/vnd.docker.image.rootfs.foreign.diff.tar',
    'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
];
function isNondistributableType(mediaType) {
    return nondistributableTypes.includes(mediaType);
}
const mediaTypePattern = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
/** The grammar of RFC 6838 \u00a74.2, which image-spec requires of `mediaType` and `artifactType`. */
function isMediaType(text) {
    return mediaTypePattern.test(text);
}


/***/ })

};
