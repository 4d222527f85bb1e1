export const id = 9144;
export const ids = [9144];
export const modules = {

/***/ 81992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ documentation)
/* harmony export */ });
/** Pages of the documentation, which the users of an action have on the web only. */
/** The address of a page of `docs/`. */
function documentation(page) {
    return `https://github.com/org/oci-wasm-publish/blob/main/docs/${page}.md`;
}


/***/ }),

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createDeclaredFormat),
  readDeclaration: () => (/* binding */ readDeclaration)
});

// UNUSED EXPORTS: parseDeclaration

// EXTERNAL MODULE: ./.build/documentation.js
var documentation = __webpack_require__(81992);
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
        throw absent(path);
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
function absent(path) {
    return new errors/* CodedError */.AK('invalid-declaration', `the declared format ./${(0,_build_text/* printable */.g$)(path)} is not a file of the workspace`, {
        hint: 'Correct its name, which is relative to "path".',
    });
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
        hint: `Correct it; every member is listed here: ${(0,documentation/* documentation */.T)('formats/declared')}`,
        cause,
    });
}


/***/ }),

/***/ 33600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ firstFile),
/* harmony export */   n: () => (/* binding */ onlyFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The files of a planned artifact; somebody may have edited the plan. */


/** The first file. Throws `invalid-plan` when there is none. */
function firstFile(artifact) {
    const [path] = artifact.files;
    if (path !== undefined)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has no file`, {
        hint: 'Name its file in the plan, or regenerate the plan with "dry-run".',
    });
}
/** The only file. Throws `invalid-plan` when there is none or more than one. */
function onlyFile(artifact) {
    if (artifact.files.length <= 1)
        return firstFile(artifact);
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has ${artifact.files.length} files`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', what, { hint: 'Name one file per artifact in the plan.' });
}


/***/ }),

/***/ 14246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   d9: () => (/* binding */ detectFolders),
/* harmony export */   eZ: () => (/* binding */ warnOfOmissions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21289);
/** Detection for formats that publish folders: those that lines of `formats` name, and those that are found. */



/**
 * Candidates for the folders that the lines name; when a line names none, or there is no line, also for those that are found. A
 * line that names anything but a folder of the workspace is reported, and so is a folder that cannot be published.
 */
async function detectFolders(context, { format, find, propose }) {
    const { requests, workspace } = context;
    const named = new Set();
    for (const { argument } of requests) {
        if (argument === undefined)
            continue;
        const about = { files: [], named: true };
        const folder = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(context, about, () => namedFolder(workspace, format, argument));
        if (folder !== undefined)
            named.add(folder);
    }
    const searches = requests.length === 0 || requests.some(({ argument }) => argument === undefined);
    const folders = new Set([...named, ...(searches ? await find() : [])]);
    const candidates = await Promise.all([...folders].map(async (folder) => {
        const isNamed = named.has(folder);
        const about = { files: [folder], named: isNamed };
        const candidate = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(context, about, () => propose(folder, isNamed));
        return candidate && { ...candidate, ...(isNamed && { named: true }) };
    }));
    return candidates.filter((candidate) => candidate !== undefined);
}
async function namedFolder(workspace, format, argument) {
    const entry = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .followNamed */ .hu)(workspace, argument);
    if (entry?.type === 'directory')
        return entry.path;
    const what = entry ? 'is not a folder' : 'does not exist';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(argument)} ${what}`, {
        hint: `Name a folder relative to "path": formats: ${format}:<folder>`,
    });
}
/** Lines of warnings about one artifact. */
const warningLimit = 10;
/** Says what is missing from the artifact of a folder that the user has named. */
function warnOfOmissions(omissions, artifact, context) {
    const name = `${artifact.format}:${artifact.folder}`;
    for (const { path, reason } of omissions)
        context.explain(path, `left out of ${artifact.format}: ${reason}`);
    for (const { path, reason } of omissions.slice(0, warningLimit))
        context.warn((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${path} is missing from ${name}: it is ${reason}`));
    const more = omissions.length - warningLimit;
    if (more > 0)
        context.warn((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${more} more files are missing from ${name}; "explain" lists them`));
}
/** The folders without those that are below another one of them. */
function outermost(folders) {
    const all = new Set(folders);
    const covered = (folder) => {
        const parts = folder.split('/');
        const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
        return folder !== '.' && ['.', ...above].some((candidate) => all.has(candidate));
    };
    return [...all].filter((folder) => !covered(folder));
}


/***/ }),

/***/ 24251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ tarEntries),
/* harmony export */   UT: () => (/* binding */ totalSize),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   uj: () => (/* binding */ withMemoizedTrees)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37794);
/** A folder of the workspace as the content of a tar layer: sorted, filtered, with a policy for links and special files. */





const itemLimit = 1_000_000;
/**
 * Everything below a folder, in the order of a recursive walk that sorts names by their bytes.
 *
 * Throws `unsupported` for names that consumers refuse to unpack and for links that the policy does not allow.
 */
async function readFolder(workspace, folder, options) {
    const walk = { workspace, options, items: [], omissions: [], linked: 0 };
    await walkFolder(walk, folder, '', 0);
    const keyed = walk.items.map((item) => ({ item, key: Buffer.from(item.name.replaceAll('/', '\0')) }));
    keyed.sort((left, right) => Buffer.compare(left.key, right.key));
    return { items: keyed.map(({ item }) => item), omissions: walk.omissions };
}
async function walkFolder(walk, folder, under, depth) {
    for (const entry of await walk.workspace.tree(folder)) {
        if (entry.path === folder)
            continue;
        if (depth > 0)
            walk.linked += 1;
        if (walk.linked > _links_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedEntryLimit */ .bE)
            throw refused(entry.path, `is one of more than ${_links_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedEntryLimit */ .bE} files that symlinks lead to`);
        await addEntry(walk, entry, under + (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(folder, entry.path), depth);
    }
}
async function addEntry(walk, entry, name, depth) {
    const directory = entry.type === 'directory';
    if (entry.type === 'symlink' && walk.options.links === 'follow')
        return await follow(walk, entry, name, depth);
    if (walk.options.ignored?.(name, directory))
        return;
    if (entry.type === 'symlink' || entry.type === 'other')
        return omit(walk, entry);
    checkName(name, entry.path);
    if (walk.items.length >= itemLimit)
        throw refused(entry.path, `is one of more than ${itemLimit} files`);
    const { size, executable } = entry;
    walk.items.push({ name, source: entry.path, type: directory ? 'directory' : 'file', size, executable });
}
function omit(walk, entry) {
    const what = entry.type === 'symlink' ? `a symlink to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(entry.link ?? '')}` : 'a special file';
    if (walk.options.links !== 'omit')
        throw refused(entry.path, `is ${what}`);
    walk.omissions.push({ path: entry.path, reason: `${what}, which the consumer does not unpack` });
}
async function follow(walk, entry, name, depth) {
    const target = await followLink(walk.workspace, entry);
    const directory = target.type === 'directory';
    if (walk.options.ignored?.(name, directory))
        return;
    if (depth >= _links_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedFolderLimit */ .x1 || (directory && (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsToParent */ .hS)(entry.path, target.path))) {
        throw refused(entry.path, 'is a symlink that leads to one of its own parent folders');
    }
    await addEntry(walk, target, name, depth + 1);
    if (directory)
        await walkFolder(walk, target.path, `${name}/`, depth + 1);
}
async function followLink(workspace, link) {
    const target = await workspace.follow(link.path);
    if (target === 'out-of-root')
        throw refused(link.path, 'is a symlink that leaves the workspace');
    if (!target)
        throw refused(link.path, 'is a broken symlink');
    return target;
}
/** Throws for names that Flux, Timoni or Helm do not unpack (fluxcd/pkg tar/untar.go, helm pkg/chart/loader/archive). */
function checkName(name, path) {
    if (name.includes('\\'))
        throw refused(path, 'has a backslash in its name');
    if (name.includes('../'))
        throw refused(path, 'is in a folder whose name ends with ".."');
    if (/^[A-Za-z]:(?:\/|$)/.test(name))
        throw refused(path, 'has a name like a Windows drive');
}
function refused(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} ${why}`, {
        hint: 'Replace it with an ordinary file, rename it, or add it to the ignore file of the format.',
    });
}
/** The same workspace with `tree` memoized, for several layers of one folder. */
function withMemoizedTrees(workspace) {
    return { ...workspace, tree: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_4__/* .memoize */ .B)((folder) => workspace.tree(folder)) };
}
/** The items as tar entries. */
function* tarEntries(items, options = {}) {
    const prefix = options.prefix ?? '';
    if (options.directories)
        yield { path: prefix.replace(/\/$/, '') || '.', type: 'directory', mode: 0o755 };
    for (const item of items) {
        const path = prefix + item.name;
        if (item.type === 'file') {
            const mode = options.fileMode ?? (item.executable ? 0o755 : 0o644);
            yield { path, type: 'file', mode, size: item.size, file: item.source };
        }
        else if (options.directories) {
            yield { path, type: 'directory', mode: 0o755 };
        }
    }
}
/** Size of all files, in bytes. */
function totalSize(items) {
    let size = 0;
    for (const item of items)
        size += item.size;
    return size;
}


/***/ }),

/***/ 89229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k4: () => (/* binding */ ruleLimit),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   wo: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57806);
/** Ignore rules in gitignore syntax, applied as Flux and Timoni apply them, which differs from git. */



/**
 * Reads the lines of an ignore file; `folder` is the one it is in, relative to the root of the paths that are matched.
 *
 * Blank lines and lines that begin with `#` are skipped. Throws `unsupported` for more than 2000 rules.
 */
function parseIgnore(text, folder = '.') {
    const domain = folder === '.' ? [] : folder.split('/');
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const rules = lines.filter((line) => !line.startsWith('#') && line.trim() !== '');
    if (rules.length > ruleLimit)
        throw tooMany(folder);
    return rules.map((line) => parseRule(line, domain));
}
/** Rules of one file; every file of a folder is matched against each. */
const ruleLimit = 2000;
function tooMany(folder) {
    const what = `an ignore file in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(folder)} has more than ${ruleLimit} rules`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', what, { hint: 'Combine rules with wildcards.' });
}
function parseRule(line, domain) {
    const includes = line.startsWith('!');
    const body = trimEnd(includes ? line.slice(1) : line);
    const directoryOnly = body.endsWith('/');
    const pattern = directoryOnly ? body.slice(0, -1) : body;
    const segments = pattern.split('/').map((text) => ({ text, wildcard: (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWildcard */ .S)(text) }));
    return { domain, segments, includes, directoryOnly };
}
function trimEnd(text) {
    if (text.endsWith('\\ '))
        return text;
    let end = text.length;
    while (end > 0 && text[end - 1] === ' ')
        end -= 1;
    return text.slice(0, end);
}
/**
 * True when the last rule that matches the path excludes it (fluxcd/pkg sourceignore, a copy of go-git's matcher).
 *
 * Unlike in git, a file below an excluded folder can be included again.
 */
function isIgnored(rules, path, directory) {
    const segments = path.split('/');
    const decisive = rules.findLast((rule) => matchesRule(rule, segments, directory));
    return decisive !== undefined && !decisive.includes;
}
function matchesRule(rule, path, directory) {
    if (path.length <= rule.domain.length)
        return false;
    if (rule.domain.some((segment, at) => path[at] !== segment))
        return false;
    const rest = rule.domain.length === 0 ? path : path.slice(rule.domain.length);
    return rule.segments.length === 1 ? matchesName(rule, rest, directory) : matchesPath(rule, rest, directory);
}
/** A rule without slash matches any segment of the path. */
function matchesName(rule, path, directory) {
    const at = path.findIndex((name) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchWildcard */ .q)(rule.segments[0]?.wildcard, name));
    if (at < 0)
        return false;
    return !rule.directoryOnly || directory || at < path.length - 1;
}
/** A rule with a slash matches from the start; `**` skips to the first segment that matches and never tries a later one. */
function matchesPath(rule, path, directory) {
    const last = rule.segments.length - 1;
    let at = 0;
    let matched = false;
    let skipping = false;
    for (const [index, segment] of rule.segments.entries()) {
        if (segment.text === '') {
            skipping = false;
        }
        else if (segment.text === '**') {
            if (index === last)
                break;
            skipping = true;
        }
        else {
            if (segment.text.includes('**'))
                return false;
            const found = findFrom(segment, path, at, skipping);
            if (found < 0)
                return false;
            at = found + 1;
            matched = true;
            skipping = false;
        }
    }
    return matched && !(rule.directoryOnly && !directory && at === path.length);
}
function findFrom(segment, path, from, skipping) {
    const end = skipping ? path.length : Math.min(from + 1, path.length);
    for (let at = from; at < end; at += 1) {
        if ((0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchWildcard */ .q)(segment.wildcard, path[at] ?? ''))
            return at;
    }
    return -1;
}


/***/ }),

/***/ 37794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ linkedEntryLimit),
/* harmony export */   hS: () => (/* binding */ leadsToParent),
/* harmony export */   x1: () => (/* binding */ linkedFolderLimit)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
/** Limits for walks that follow symlinks to folders: a few that lead to each other can make billions of paths. */

/** Symlinks to folders on one path of a walk. */
const linkedFolderLimit = 16;
/** Entries below symlinks in one walk. */
const linkedEntryLimit = 50_000;
/** True when a symlink leads to a folder that holds the symlink itself. */
function leadsToParent(link, target) {
    return link === target || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(link, target);
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


/***/ })

};
