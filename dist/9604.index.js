export const id = 9604;
export const ids = [9604];
export const modules = {

/***/ 39604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cup: () => (/* binding */ cup)
});

// EXTERNAL MODULE: ./.build/file-names.js
var file_names = __webpack_require__(22419);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/formats/cup/content.js
var content = __webpack_require__(62283);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/formats/shared/documents.js
var shared_documents = __webpack_require__(15265);
;// CONCATENATED MODULE: ./.build/formats/cup/documents.js
/** Cup documents: the JSON files that are cup's, parsed and checked. */




/** The only version (flipt-io/cup, `pkg/api/core/core.go`). */
const cupVersion = 'cup.flipt.io/v1alpha1';
const cupGroup = 'cup.flipt.io/';
const kinds = ['Controller', 'ResourceDefinition', 'Binding'];
/** False for what cannot be a document of cup, whatever else it is; this is most of the JSON in a workspace. */
function mayBeCup(bytes) {
    return content/* cupContent */.O.pattern.test(asBuffer(bytes).toString('latin1'));
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/**
 * Reads a document of cup, recognized by its `apiVersion` or by its members. Returns `undefined` for other JSON and for kinds
 * that the daemon ignores. Throws `invalid-definition` for documents with which the daemon does not start.
 */
function readCupDocument(bytes, path) {
    const text = asBuffer(bytes);
    const named = text.includes(cupGroup) && text.includes('"kind"');
    if (!named && !kinds.some((kind) => text.includes(`"${kind}"`)))
        return undefined;
    const object = named ? (0,shared_documents/* parseJsonValue */.ZN)(bytes, path) : parseIfValid(bytes, path);
    if (!(0,json/* isRecord */.u4)(object) || !isCupDocument(object))
        return undefined;
    const name = checkHeader(object, path);
    switch ((0,shared_documents/* getCaseInsensitive */.aG)(object, 'kind')) {
        case 'Controller':
            return readController(object, { path, name });
        case 'ResourceDefinition':
            return readDefinition(object, { path, name });
        case 'Binding':
            return readBinding(object, { path, name });
        default:
            return undefined;
    }
}
/** Files that do not name cup's group may be invalid, or in another dialect of JSON. */
function parseIfValid(bytes, path) {
    try {
        return (0,shared_documents/* parseJsonValue */.ZN)(bytes, path);
    }
    catch {
        return undefined;
    }
}
function isCupDocument(object) {
    const version = (0,shared_documents/* getCaseInsensitive */.aG)(object, 'apiVersion');
    if (typeof version === 'string' && version.startsWith(cupGroup))
        return true;
    const spec = objectAt(object, 'spec');
    switch ((0,shared_documents/* getCaseInsensitive */.aG)(object, 'kind')) {
        case 'Controller':
            return hasControllerShape(spec);
        case 'ResourceDefinition':
            return (0,json/* isRecord */.u4)((0,shared_documents/* getCaseInsensitive */.aG)(object, 'names')) && has(spec, 'group') && has(spec, 'versions');
        case 'Binding':
            return has(spec, 'controller') && has(spec, 'resources');
        default:
            return false;
    }
}
function hasControllerShape(spec) {
    const type = (0,shared_documents/* getCaseInsensitive */.aG)(spec, 'type');
    const inner = objectAt(spec, 'spec');
    return type === 'wasm'
        ? has(inner, 'path')
        : type === 'template' && (has(inner, 'list_template') || has(inner, 'resource_template'));
}
function checkHeader(object, path) {
    const version = (0,shared_documents/* getCaseInsensitive */.aG)(object, 'apiVersion');
    if (version !== cupVersion) {
        const found = version === undefined ? 'apiVersion is missing' : `apiVersion is ${JSON.stringify(version)}`;
        throw (0,shared_documents/* invalidDefinition */.rd)(path, found, `Write "apiVersion": "${cupVersion}"`);
    }
    const name = (0,shared_documents/* getCaseInsensitive */.aG)(objectAt(object, 'metadata'), 'name');
    if (typeof name === 'string' && name !== '')
        return name;
    throw (0,shared_documents/* invalidDefinition */.rd)(path, 'metadata.name is missing', 'Name it with "metadata": {"name": "acme"}');
}
function readController(object, header) {
    const spec = objectAt(object, 'spec');
    const type = (0,shared_documents/* getCaseInsensitive */.aG)(spec, 'type');
    if (type === 'template')
        return { kind: 'Controller', ...header };
    if (type !== 'wasm') {
        const hint = 'Write "type": "wasm" or "type": "template" in its spec.';
        throw (0,shared_documents/* invalidDefinition */.rd)(header.path, `spec.type is ${JSON.stringify(type) ?? 'missing'}`, hint);
    }
    const module = (0,shared_documents/* getCaseInsensitive */.aG)(objectAt(spec, 'spec'), 'path');
    if (typeof module === 'string' && module !== '') {
        return { kind: 'Controller', ...header, module: checkModulePath(module, header.path) };
    }
    const hint = 'Write "spec": {"type": "wasm", "spec": {"path": "controller.wasm"}}';
    throw (0,shared_documents/* invalidDefinition */.rd)(header.path, 'spec.spec.path is missing', hint);
}
/** The daemon opens the path with Go's `fs.ReadFile`, which accepts no other form (`fs.ValidPath`). */
function checkModulePath(module, path) {
    const parts = module.split('/');
    if (parts.every((part) => part !== '' && part !== '.' && part !== '..'))
        return module;
    const plain = parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
    const hint = `Write it relative to the folder that the daemon loads: "path": "${plain || 'controller.wasm'}"`;
    throw (0,shared_documents/* invalidDefinition */.rd)(path, `spec.spec.path "${module}" is not a plain relative path`, hint);
}
function readDefinition(object, header) {
    const spec = objectAt(object, 'spec');
    const group = (0,shared_documents/* getCaseInsensitive */.aG)(spec, 'group');
    const plural = (0,shared_documents/* getCaseInsensitive */.aG)(objectAt(object, 'names'), 'plural');
    if (typeof group !== 'string' || group === '')
        throw missing(header.path, 'spec.group', '"group": "acme.io"');
    if (typeof plural !== 'string' || plural === '') {
        throw missing(header.path, 'names.plural', '"plural": "widgets"');
    }
    const versions = Object.keys(objectAt(spec, 'versions'));
    if (versions.length === 0)
        throw missing(header.path, 'spec.versions', '"versions": {"v1": {\u2026}}');
    const resources = versions.map((version) => `${group}/${version}/${plural}`);
    return { kind: 'ResourceDefinition', ...header, resources };
}
function readBinding(object, header) {
    const spec = objectAt(object, 'spec');
    const controller = (0,shared_documents/* getCaseInsensitive */.aG)(spec, 'controller');
    const resources = (0,shared_documents/* getCaseInsensitive */.aG)(spec, 'resources');
    if (typeof controller !== 'string' || controller === '') {
        throw missing(header.path, 'spec.controller', '"controller": "acme"');
    }
    if (!Array.isArray(resources) || !resources.every((one) => typeof one === 'string')) {
        throw missing(header.path, 'spec.resources', '"resources": ["acme.io/v1/widgets"]');
    }
    return { kind: 'Binding', ...header, controller, resources };
}
/** Why a document of cup's group is ignored; `undefined` for other JSON and for the three kinds. */
function explainIgnored(bytes, path) {
    const text = asBuffer(bytes);
    const object = text.includes(cupVersion) ? parseIfValid(bytes, path) : undefined;
    const kind = (0,json/* isRecord */.u4)(object) ? (0,shared_documents/* getCaseInsensitive */.aG)(object, 'kind') : undefined;
    if (typeof kind !== 'string' || kinds.some((known) => known === kind))
        return undefined;
    return `is of the kind "${(0,_build_text/* printable */.g$)(kind, 100)}", which the daemon ignores${(0,shared_documents/* suggestion */.h)(kind, kinds)}`;
}
function missing(path, member, line) {
    return (0,shared_documents/* invalidDefinition */.rd)(path, `${member} is missing or of the wrong type`, `Write ${line}`);
}
function objectAt(object, key) {
    const value = (0,shared_documents/* getCaseInsensitive */.aG)(object, key);
    return (0,json/* isRecord */.u4)(value) ? value : {};
}
function has(object, key) {
    return (0,shared_documents/* getCaseInsensitive */.aG)(object, key) !== undefined;
}

;// CONCATENATED MODULE: ./.build/formats/cup/mentioned.js
/** The Wasm files that a document names, also one that is invalid: they belong to its controller and to nothing else. */


/** Each path of a Wasm file in the document, in the nearest folder at or above it in which the file exists. */
async function mentionedFiles(path, workspace) {
    const bytes = await workspace.read(path, content/* cupContent */.O.limit).catch(() => new Uint8Array());
    const text = new TextDecoder().decode(bytes);
    const present = new Set((await workspace.files()).map((file) => file.path));
    return [...text.matchAll(/"path"\s*:\s*"([^"\n]+)"/g)].flatMap(([, named = '']) => {
        const candidates = (0,paths/* ancestors */.T1)((0,paths/* folderOf */.yS)(path)).map((folder) => (0,paths/* joinPath */.uJ)(folder, named));
        return candidates.find((candidate) => present.has(candidate)) ?? [];
    });
}

// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(33600);
// EXTERNAL MODULE: ./.build/formats/shared/entries.js
var shared_entries = __webpack_require__(2015);
;// CONCATENATED MODULE: ./.build/formats/cup/package.js
/** The package of a controller: the folder that the daemon loads, its Wasm, its bindings and their definitions. */


function indexDocuments(documents) {
    const bindings = documents.filter((document) => document.kind === 'Binding');
    const definitions = new Map();
    for (const document of documents.filter((one) => one.kind === 'ResourceDefinition')) {
        for (const resource of new Set(document.resources)) {
            const byFolder = definitions.get(resource) ?? new Map();
            definitions.set(resource, addByFolder(byFolder, document));
        }
    }
    return { bindings: Map.groupBy(bindings, ({ controller }) => controller), definitions };
}
function addByFolder(byFolder, document) {
    for (const folder of (0,paths/* ancestors */.T1)((0,paths/* folderOf */.yS)(document.path))) {
        const others = byFolder.get(folder);
        if (others)
            others.push(document);
        else
            byFolder.set(folder, [document]);
    }
    return byFolder;
}
/** Collects the package of a controller of type wasm. Throws `invalid-definition` for what is missing or not unique. */
async function collectPackage(controller, documents, workspace) {
    const [root, module] = await findRoot(controller, workspace);
    const own = (documents.bindings.get(controller.name) ?? []).reduce(addByFolder, new Map());
    const bindings = nearest(own, root);
    requireUniqueNames(bindings);
    const bound = new Map();
    for (const binding of bindings) {
        for (const definition of definitionsOf(binding, documents.definitions, root))
            bound.set(definition.path, definition);
    }
    const definitions = [...bound.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
    return { controller, root, module, bindings, definitions };
}
/** The nearest folder at or above the controller in which its path exists, and the file at that path. */
async function findRoot({ path, module = '' }, workspace) {
    for (const folder of (0,paths/* ancestors */.T1)((0,paths/* folderOf */.yS)(path))) {
        const file = (0,paths/* joinPath */.uJ)(folder, module);
        const entry = await workspace.stat(file);
        if (entry?.type === 'file')
            return [folder, file];
    }
    const hint = 'Build the Wasm first, or correct "path", which is relative to the folder that the daemon loads.';
    throw (0,shared_documents/* invalidDefinition */.rd)(path, `spec.spec.path "${module}" exists neither in its folder nor in one above`, hint);
}
/** Throws for two documents of one kind and name: the daemon silently keeps the later one (`pkg/api/config/config.go`). */
function requireUniqueNames(documents) {
    const seen = new Map();
    for (const document of documents) {
        const first = seen.get(document.name);
        if (first)
            throw sameNameError(first, document);
        seen.set(document.name, document);
    }
}
/** The error about the second of two documents of one kind and name. */
function sameNameError(first, { path, name }) {
    const hint = `Rename one of them, or leave one out with the input exclude: ${path}`;
    return (0,shared_documents/* invalidDefinition */.rd)(path, `has the metadata.name "${name}", as has ${first.path}`, hint);
}
function definitionsOf(binding, definitions, root) {
    return binding.resources.map((resource, index) => {
        const [first, second] = nearest(definitions.get(resource), root);
        if (first === undefined)
            throw unknownResource(binding, index, [...definitions.keys()]);
        if (second !== undefined)
            throw definedTwice(resource, first.path, second.path);
        return first;
    });
}
function unknownResource(binding, index, known) {
    const resource = binding.resources[index] ?? '';
    const what = `spec.resources[${index}] is "${resource}", which no ResourceDefinition defines`;
    const hint = 'Write it as group/version/plural of a ResourceDefinition, or add the definition.';
    return (0,shared_documents/* invalidDefinition */.rd)(binding.path, what + (0,shared_documents/* suggestion */.h)(resource, known), hint);
}
function definedTwice(resource, first, second) {
    const hint = `Keep one of them, or leave one out with the input exclude: ${second}`;
    return (0,shared_documents/* invalidDefinition */.rd)(second, `defines ${resource}, as does ${first}`, hint);
}
/** The documents in the nearest folder, from the root upwards, with at least one: several projects may use the same names. */
function nearest(documents, root) {
    const folder = (0,paths/* ancestors */.T1)(root).find((candidate) => documents?.has(candidate));
    return folder === undefined ? [] : (documents?.get(folder) ?? []);
}
/** The path of a document in the package: relative to the root, or to the nearest folder above the root that contains it. */
function packagePath(root, path) {
    const common = (0,paths/* ancestors */.T1)(root).find((folder) => (0,paths/* isBelow */.Yw)(path, folder)) ?? '.';
    return (0,paths/* relativePath */.iZ)(common, path);
}

;// CONCATENATED MODULE: ./.build/formats/cup/pack.js
/** Packs a cup controller so that `oras pull` restores a folder that the daemon loads. */










/** Media types of flipt-io/cup issue 33. */
const cupArtifactType = 'application/vnd.io.flipt.cup.controller+type';
const cupContentType = 'application/vnd.io.flipt.cup.controller.content.v1.tar+gzip';
const cupResourceType = 'application/vnd.io.flipt.cup.resource.v1+json';
/** Packs the documents and the Wasm of one controller. */
async function packCup(artifact, context) {
    const { packer, workspace } = context;
    const files = await filesOf(artifact, workspace);
    const content = files.filter(({ layer }) => layer === 'content');
    const entries = await Promise.all(content.map((file) => (0,shared_entries/* fileEntry */.n)(workspace, file)));
    const { descriptor, diffId } = await packer.layer((0,shared_entries/* withFolders */.Q)(entries), { mediaType: cupContentType });
    const annotations = { [oci_annotations/* titleKey */.kz]: '.', [oci_annotations/* unpackKey */.mZ]: 'true', [oci_annotations/* unpackDigestKey */.Ey]: diffId };
    const layers = [{ ...descriptor, annotations }];
    for (const { from, path, layer } of files) {
        if (layer === 'resource')
            layers.push(await packer.file(from, cupResourceType, { [oci_annotations/* titleKey */.kz]: path }));
    }
    return {
        root: packer.manifest({
            artifactType: cupArtifactType,
            config: packer.bytes(oci_descriptor/* emptyJson */.Gu, media_types/* emptyType */.qV),
            layers,
            annotations: artifact.annotations,
        }),
    };
}
/** The files of the artifact, sorted by their path in the folder that is restored. */
async function filesOf(artifact, workspace) {
    const documents = new Map();
    for (const path of artifact.files.filter((file) => file.endsWith('.json'))) {
        const document = readCupDocument(await workspace.read(path, content/* cupContent */.O.limit), path);
        if (document)
            documents.set(path, document);
    }
    const root = rootOf(artifact, documents);
    const files = artifact.files.map((from) => {
        const layer = documents.get(from)?.kind === 'ResourceDefinition' ? 'resource' : 'content';
        return { from, path: packagePath(root, from), layer };
    });
    requireUniquePaths(files);
    return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}
function rootOf(artifact, documents) {
    const path = (0,artifacts/* firstFile */.F)(artifact);
    const controller = documents.get(path);
    const module = controller?.kind === 'Controller' ? controller.module : undefined;
    const folders = module === undefined ? [] : (0,paths/* ancestors */.T1)((0,paths/* folderOf */.yS)(path));
    const root = folders.find((folder) => artifact.files.includes((0,paths/* joinPath */.uJ)(folder, module ?? '')));
    if (root !== undefined)
        return root;
    const hint = 'Name the Controller first and its Wasm after it, or regenerate the plan with "dry-run".';
    throw (0,shared_documents/* invalidDefinition */.rd)(path, 'the artifact does not have a Controller and the Wasm that it names', hint);
}
/** A document that is not below the root could overwrite a file that is; `oras pull` rejects equal titles, too. */
function requireUniquePaths(files) {
    const seen = new Map();
    for (const { from, path } of files) {
        const first = seen.get(path);
        if (first !== undefined) {
            throw (0,shared_documents/* invalidDefinition */.rd)(from, `it and ${first} would both become ${path}`, 'Rename one of the two files.');
        }
        seen.set(path, from);
    }
}

// EXTERNAL MODULE: ./.build/formats/shared/binaries.js
var binaries = __webpack_require__(17834);
// EXTERNAL MODULE: ./.build/formats/shared/requests.js
var requests = __webpack_require__(21289);
;// CONCATENATED MODULE: ./.build/formats/cup.js
/** The format `cup`: a Flipt cup controller with its bindings and the resource definitions they bind. */











/** The form of flipt-io/cup issue 33, specified in `docs/formats/cup.md`: no tool of cup packs controllers. */
const cup = { name: 'cup', detect, pack: packCup };
async function detect(context) {
    const requested = await (0,requests/* requestedFiles */.md)(context, {
        format: 'cup',
        appliesTo: isJson,
        content: content/* cupContent */.O,
    });
    const wanted = new Map(requested.map((file) => [file.path, file]));
    const read = await readDocuments(wanted, context);
    const controllers = read.documents.filter((document) => document.kind === 'Controller');
    // A controller that cannot be read has a name that is not known.
    if (!read.isIncomplete)
        checkBindings(read.documents, controllers, context);
    const selected = controllers.filter(({ path }) => wanted.has(path));
    const unique = withUniqueNames(selected, context);
    const selectedPaths = new Set(selected.map(({ path }) => path));
    const readPaths = new Set(read.documents.map(({ path }) => path));
    for (const { path, explicit } of requested) {
        const isRead = readPaths.has(path) || !read.isIncomplete;
        if (explicit && !selectedPaths.has(path) && isRead)
            context.report({ error: notController(path), files: [path], named: true });
    }
    return await proposeAll(unique, read.documents, { ...context, wanted });
}
const isJson = (0,file_names/* compileFileNames */.M)(content/* cupContent */.O.fileNames);
/** Reads every JSON file that is not too large for a definition; most are not cup's and are not parsed. */
async function readDocuments(wanted, context) {
    const documents = [];
    let isIncomplete = false;
    const { workspace } = context;
    for await (const found of contentsOf(await jsonFiles(wanted, workspace), workspace)) {
        const { path } = found;
        const about = async () => {
            isIncomplete = true;
            const files = await mentionedFiles(path, workspace);
            return { files: [path, ...files], named: wanted.get(path)?.named === true };
        };
        const document = await (0,requests/* collect */.Fo)(context, about, () => readDocument(found, context));
        if (document)
            documents.push(document);
    }
    documents.sort((left, right) => (left.path < right.path ? -1 : 1));
    return { documents, isIncomplete };
}
/** Beside the files that a search finds, everything in the folders of files that are named although a search leaves them out. */
async function jsonFiles(wanted, workspace) {
    const found = new Set((await workspace.search(content/* cupContent */.O)).map(({ path }) => path));
    const others = [...wanted.keys()].filter((path) => !found.has(path));
    for (const folder of new Set(others.map(paths/* folderOf */.yS)))
        for (const { path } of await workspace.files(folder, isJson))
            found.add(path);
    return [...found, ...others.filter((path) => !found.has(path))];
}
/** Files that are read before other work gets a turn. */
const batchSize = 256;
async function* contentsOf(paths, workspace) {
    for (let at = 0; at < paths.length; at += batchSize) {
        const batch = paths.slice(at, at + batchSize);
        const found = await workspace.scan(batch, content/* cupContent */.O.limit, mayBeCup);
        for (const path of batch)
            if (found.has(path))
                yield { path, bytes: found.get(path) };
    }
}
async function readDocument({ path, bytes: scanned }, { workspace, explain }) {
    const bytes = scanned ?? (await workspace.slice(path, 0, content/* cupContent */.O.limit + 1));
    if (bytes.byteLength > content/* cupContent */.O.limit) {
        explain(path, `left out: a definition has at most ${(0,_build_text/* readableSize */.g1)(content/* cupContent */.O.limit)}`);
        return undefined;
    }
    const document = readCupDocument(bytes, path);
    const ignored = document ? undefined : explainIgnored(bytes, path);
    if (ignored !== undefined)
        explain(path, ignored);
    return document;
}
async function proposeAll(controllers, documents, context) {
    const { wanted, workspace } = context;
    const candidates = [];
    const bound = new Set();
    const index = indexDocuments(documents);
    for (const controller of controllers) {
        const { path } = controller;
        const named = wanted.get(path)?.named === true;
        const about = async () => ({ files: [path, ...(await mentionedFiles(path, workspace))], named });
        const candidate = await (0,requests/* collect */.Fo)(context, about, async () => {
            if (controller.module === undefined)
                return leaveOutTemplate(path, context);
            const found = await collectPackage(controller, index, workspace);
            for (const definition of found.definitions)
                bound.add(definition.path);
            return await propose(found, context);
        });
        if (candidate)
            candidates.push({ ...candidate, ...(named && { named }) });
    }
    for (const { kind, path } of documents) {
        const isUnbound = kind === 'ResourceDefinition' && !bound.has(path);
        if (isUnbound)
            context.explain(path, 'left out: no Binding of a published controller binds it');
    }
    return candidates;
}
function leaveOutTemplate(path, { wanted, explain }) {
    if (wanted.get(path)?.explicit)
        throw notController(path);
    explain(path, 'left out: a template controller has no Wasm');
}
async function propose(found, context) {
    const { controller, module, bindings, definitions } = found;
    const facts = await context.inspect(module);
    const version = (0,binaries/* embeddedVersion */.FM)(facts);
    const documents = [...bindings, ...definitions].map(({ path }) => path);
    context.explain(controller.path, `is a cup controller, loaded from the folder ${found.root}`);
    if (bindings.length === 0)
        context.explain(controller.path, 'no Binding names it, so it serves no resource');
    return {
        files: [controller.path, module, ...documents],
        name: { value: controller.name, origin: 'Controller metadata.name' },
        ...(version && { version }),
        annotations: (0,binaries/* embeddedAnnotations */.t3)(facts),
        explicit: context.wanted.get(controller.path)?.explicit === true,
    };
}
/** The daemon does not start with a binding of an unknown controller. */
function checkBindings(documents, controllers, context) {
    const names = new Set(controllers.map(({ name }) => name));
    for (const document of documents) {
        if (document.kind !== 'Binding' || names.has(document.controller))
            continue;
        const what = `spec.controller is "${document.controller}", but no Controller has that name`;
        const hint = 'Write the metadata.name of a Controller, or add the Controller.';
        const error = (0,shared_documents/* invalidDefinition */.rd)(document.path, what + (0,shared_documents/* suggestion */.h)(document.controller, [...names]), hint);
        context.report({ error, files: [document.path], named: false });
    }
}
/** The controllers, of which each name is kept once; of two with one name, which one is meant is a guess. */
function withUniqueNames(controllers, context) {
    const kept = new Map();
    for (const controller of controllers) {
        const { path, name } = controller;
        const first = kept.get(name);
        if (!first)
            kept.set(name, controller);
        else
            context.report({
                error: sameNameError(first, controller),
                files: [path],
                named: false,
                isAmbiguous: true,
            });
    }
    return [...kept.values()];
}
function notController(path) {
    const hint = 'Name the JSON file of a Controller of type wasm, or its folder.';
    return (0,shared_documents/* invalidDefinition */.rd)(path, 'is not a cup Controller of type wasm', hint);
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

/***/ 15265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   ZN: () => (/* binding */ parseJsonValue),
/* harmony export */   aG: () => (/* binding */ getCaseInsensitive),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   jM: () => (/* binding */ definitionErrors),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rd: () => (/* binding */ invalidDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Definitions in JSON: read with a size limit, with errors that name the file and the member. */



/** Bytes of a definition that are read at most. */
const documentLimit = 1024 * 1024;
/** The `invalid-definition` error, to be thrown; `what` continues the sentence that `where` begins. */
function invalidDefinition(where, what, hint, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-definition', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(where)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)}`, {
        hint: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(hint),
        cause,
    });
}
/** Makes the errors about members of the definition `where`; errors without a hint of their own get this one. */
function definitionErrors(where, hint) {
    return (path, what, own = hint) => invalidDefinition(where, path === '' ? what : `${path} ${what}`, own);
}
/** Reads a JSON object of at most `limit` bytes. Throws `input` for a larger file, `invalid-definition` for other content. */
async function readJson(workspace, path, limit = documentLimit) {
    return parseJson(await workspace.read(path, limit), path);
}
const defaultHint = 'Correct the file there.';
/** Parses bytes as one JSON object. */
function parseJson(bytes, where, hint = defaultHint) {
    const value = parseJsonValue(bytes, where, hint);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return value;
    throw invalidDefinition(where, 'is not a JSON object', hint);
}
/** Parses bytes as one JSON value of any type. */
function parseJsonValue(bytes, where, hint = defaultHint) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw invalidDefinition(where, `is not JSON: ${reason}`, hint, cause);
    }
}
/** A member whose key may differ in case, as in Go's decoder; an exact match comes first. */
function getCaseInsensitive(object, key) {
    if (Object.hasOwn(object, key))
        return object[key];
    const wanted = key.toLowerCase();
    const found = Object.keys(object).find((other) => other.toLowerCase() === wanted);
    return found === undefined ? undefined : object[found];
}
/** `; did you mean "x"?` when a candidate is similar, else empty. */
function suggestion(word, candidates) {
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(word, candidates);
    return near === undefined ? '' : `; did you mean "${near}"?`;
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

/***/ 63488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ky: () => (/* binding */ isImageConfigType),
/* harmony export */   LA: () => (/* binding */ isMediaType),
/* harmony export */   NR: () => (/* binding */ imageManifestType),
/* harmony export */   OM: () => (/* binding */ dockerManifestType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   Rp: () => (/* binding */ dockerConfigType),
/* harmony export */   WV: () => (/* binding */ imageIndexType),
/* harmony export */   YH: () => (/* binding */ isNondistributableType),
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
/* harmony export */   lR: () => (/* binding */ isImageLayerType),
/* harmony export */   oM: () => (/* binding */ lockedAppType),
/* harmony export */   qC: () => (/* binding */ octetStreamType),
/* harmony export */   qV: () => (/* binding */ emptyType),
/* harmony export */   u9: () => (/* binding */ isStatedType),
/* harmony export */   w9: () => (/* binding */ dockerManifestListType),
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/** Media types used in more than one place; those of a single format are declared there. */
const imageManifestType = 'application/vnd.oci.image.manifest.v1+json';
const imageIndexType = 'application/vnd.oci.image.index.v1+json';
const imageConfigType = 'application/vnd.oci.image.config.v1+json';
const imageLayerGzipType = 'application/vnd.oci.image.layer.v1.tar+gzip';
const emptyType = 'application/vnd.oci.empty.v1+json';
/** The config of an image as Docker writes it. */
const dockerConfigType = 'application/vnd.docker.container.image.v1+json';
const dockerManifestType = 'application/vnd.docker.distribution.manifest.v2+json';
const dockerManifestListType = 'application/vnd.docker.distribution.manifest.list.v2+json';
/** A layer of Spin applications; up to Spin 1.0 their config (SIP 008). */
const lockedAppType = 'application/vnd.fermyon.spin.application.v1+config';
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
/** True for the config of a container image, of OCI or of Docker. */
function isImageConfigType(mediaType) {
    return mediaType === imageConfigType || mediaType === dockerConfigType;
}
/** True for a layer of an image, of OCI or of Docker, whatever its compression and encryption. */
function isImageLayerType(mediaType) {
    return /^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./.test(mediaType);
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
const parameterPattern = /^ ?[\w.+-]{1,60}=(?:[\w.+:/-]{1,60}|"[\w .+:/-]{1,60}")$/;
/**
 * A media type as descriptors state it: in that grammar, or with parameters, as signatures have had it
 * (`application/vnd.dev.sigstore.bundle+json;version=0.2`) and ORAS accepts it from its user.
 */
function isStatedType(text) {
    const [type = '', ...parameters] = text.split(';');
    return isMediaType(type) && parameters.every((parameter) => parameterPattern.test(parameter));
}


/***/ })

};
