export const id = 737;
export const ids = [737];
export const modules = {

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   y: () => (/* binding */ prefetch)
/* harmony export */ });
/** Concurrency: bounded parallel work, and work that is started before its result is needed. */
/** Runs `work` on every item, at most `limit` at a time. After the first error no further item is started, and the error is thrown. */
async function inParallel(items, limit, work) {
    const queue = items.values();
    let failure;
    const worker = async () => {
        for (const item of queue) {
            if (failure)
                return;
            await work(item).catch((error) => {
                failure ??= { error };
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failure)
        throw failure.error;
}
/** Yields the items in order, each with its work already started. A failed result rejects only where it is awaited. */
async function* prefetch(items, start, options) {
    const queue = [];
    let weight = 0;
    const next = () => {
        const first = queue.shift();
        if (first)
            weight -= options.weigh(first.item);
        return first;
    };
    for await (const item of items) {
        const exceedsWeight = () => weight + options.weigh(item) > options.weight;
        while (queue.length > 0 && (queue.length >= options.items || exceedsWeight())) {
            const first = next();
            if (first)
                yield first;
        }
        const result = start(item);
        // When an earlier item fails, nobody awaits this result, and its rejection must not end the process.
        result.catch(() => undefined);
        queue.push({ item, result });
        weight += options.weigh(item);
    }
    for (let first = next(); first; first = next())
        yield first;
}


/***/ }),

/***/ 9737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cup: () => (/* binding */ cup)
});

// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(2266);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(5118);
// EXTERNAL MODULE: ./.build/formats/shared/documents.js
var shared_documents = __webpack_require__(5265);
;// CONCATENATED MODULE: ./.build/formats/cup/documents.js
/** Cup documents: the JSON files that are cup's, parsed and checked. */



/** The only version (flipt-io/cup, `pkg/api/core/core.go`). */
const cupVersion = 'cup.flipt.io/v1alpha1';
const cupGroup = 'cup.flipt.io/';
const kinds = ['Controller', 'ResourceDefinition', 'Binding'];
/**
 * Reads a document of cup, recognized by its `apiVersion` or by its members. Returns `undefined` for other JSON and for kinds
 * that the daemon ignores. Throws `invalid-definition` for documents with which the daemon does not start.
 */
function readCupDocument(bytes, path) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
        throw missing(header.path, 'spec.versions', '"versions": {"v1": {…}}');
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
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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

// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(5666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(2759);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(3488);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(8570);
// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(3600);
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
            throw sameName(first.path, document.path, document.name);
        seen.set(document.name, document);
    }
}
function sameName(first, second, name) {
    const hint = `Rename one of them, or leave one out with the input exclude: ${second}`;
    return (0,shared_documents/* invalidDefinition */.rd)(second, `has the metadata.name "${name}", as has ${first}`, hint);
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
        const document = readCupDocument(await workspace.read(path, shared_documents/* documentLimit */.NL), path);
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
var binaries = __webpack_require__(7834);
// EXTERNAL MODULE: ./.build/formats/shared/requests.js
var requests = __webpack_require__(1289);
;// CONCATENATED MODULE: ./.build/formats/cup.js
/** The format `cup`: a Flipt cup controller with its bindings and the resource definitions they bind. */








/** The form of flipt-io/cup issue 33, specified in `docs/formats/cup.md`: no tool of cup packs controllers. */
const cup = { name: 'cup', detect, pack: packCup };
async function detect(context) {
    const requested = await (0,requests/* requestedFiles */.m)(context, { format: 'cup', appliesTo: isJson });
    const documents = await readDocuments(context);
    const controllers = documents.filter((document) => document.kind === 'Controller');
    checkBindings(documents, controllers);
    const wanted = new Map(requested.map(({ path, explicit }) => [path, explicit]));
    const selected = controllers.filter(({ path }) => wanted.has(path));
    requireUniqueNames(selected);
    const selectedPaths = new Set(selected.map(({ path }) => path));
    for (const { path, explicit } of requested) {
        if (explicit && !selectedPaths.has(path))
            throw notController(path);
    }
    return await proposeAll(selected, documents, { ...context, wanted });
}
function isJson(path) {
    return path.endsWith('.json');
}
/** Reads every JSON file that is not too large for a definition; most are not cup's and are not parsed. */
async function readDocuments({ workspace, explain }) {
    const files = (await workspace.files()).filter(({ path }) => isJson(path));
    const documents = [];
    await (0,_build_async/* inParallel */.H)(files, 16, async ({ path }) => {
        const bytes = await readStart(workspace, path);
        if (!bytes)
            return explain(path, `left out: a definition has at most ${(0,_build_text/* readableSize */.g1)(shared_documents/* documentLimit */.NL)}`);
        const document = readCupDocument(bytes, path);
        if (document)
            documents.push(document);
        const ignored = document ? undefined : explainIgnored(bytes, path);
        if (ignored !== undefined)
            explain(path, ignored);
    });
    return documents.sort((left, right) => (left.path < right.path ? -1 : 1));
}
const firstRead = 64 * 1024;
/** Most JSON files are small enough for the first read. Returns `undefined` for a file beyond the limit. */
async function readStart(workspace, path) {
    const start = await workspace.slice(path, 0, firstRead);
    if (start.byteLength < firstRead)
        return start;
    const whole = await workspace.slice(path, 0, shared_documents/* documentLimit */.NL + 1);
    return whole.byteLength > shared_documents/* documentLimit */.NL ? undefined : whole;
}
async function proposeAll(controllers, documents, context) {
    const candidates = [];
    const bound = new Set();
    const index = indexDocuments(documents);
    for (const controller of controllers) {
        if (controller.module === undefined) {
            if (context.wanted.get(controller.path))
                throw notController(controller.path);
            context.explain(controller.path, 'left out: a template controller has no Wasm');
            continue;
        }
        const found = await collectPackage(controller, index, context.workspace);
        for (const { path } of found.definitions)
            bound.add(path);
        candidates.push(await propose(found, context));
    }
    for (const { kind, path } of documents) {
        const isUnbound = kind === 'ResourceDefinition' && !bound.has(path);
        if (isUnbound)
            context.explain(path, 'left out: no Binding of a published controller binds it');
    }
    return candidates;
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
        explicit: context.wanted.get(controller.path) === true,
    };
}
/** The daemon does not start with a binding of an unknown controller. */
function checkBindings(documents, controllers) {
    const names = new Set(controllers.map(({ name }) => name));
    for (const document of documents) {
        if (document.kind !== 'Binding' || names.has(document.controller))
            continue;
        const what = `spec.controller is "${document.controller}", but no Controller has that name`;
        const hint = 'Write the metadata.name of a Controller, or add the Controller.';
        throw (0,shared_documents/* invalidDefinition */.rd)(document.path, what + (0,shared_documents/* suggestion */.h)(document.controller, [...names]), hint);
    }
}
function notController(path) {
    const hint = 'Name the JSON file of a Controller of type wasm, or its folder.';
    return (0,shared_documents/* invalidDefinition */.rd)(path, 'is not a cup Controller of type wasm', hint);
}


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ firstFile),
/* harmony export */   n: () => (/* binding */ onlyFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
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

/***/ 7834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ embeddedVersion),
/* harmony export */   lP: () => (/* binding */ findBinaries),
/* harmony export */   t3: () => (/* binding */ embeddedAnnotations),
/* harmony export */   yk: () => (/* binding */ proposeBinary)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5666);
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2780);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2543);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1289);
/** Wasm binaries of the workspace: which ones a format looks at, and what each says about itself. */





/**
 * Every file that the requests of `format` name or match, with its facts; without requests, every `.wasm` file.
 *
 * An invalid binary is an error also when it was found by searching: leaving it out silently would publish an incomplete build.
 */
async function findBinaries(context, format) {
    const appliesTo = (path) => path.endsWith('.wasm');
    const found = [];
    for (const { path, explicit } of await (0,_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedFiles */ .m)(context, { format, appliesTo })) {
        found.push({ path, explicit, facts: await inspectFound(context, path, explicit) });
    }
    return found;
}
async function inspectFound(context, path, explicit) {
    try {
        return await context.inspect(path);
    }
    catch (error) {
        const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error);
        if (explicit || failure.code !== 'invalid-wasm')
            throw failure;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-wasm', failure.message, {
            hint: `Rebuild the file, or leave it out with the input exclude: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)}`,
            cause: failure,
        });
    }
}
/** The candidate for a binary, with what the binary says about itself. */
function proposeBinary({ path, facts, explicit }) {
    const [name, version] = [embeddedName(facts, path), embeddedVersion(facts)];
    return {
        files: [path],
        kind: facts.kind,
        ...(name && { name }),
        ...(version && { version }),
        annotations: embeddedAnnotations(facts),
        explicit,
    };
}
/** The name in a binary: of its WIT package, or of its name section when somebody chose that. */
function embeddedName({ packageName, moduleName }, path) {
    // wit-component calls the package of a component `root:component`.
    if (packageName && packageName.namespace !== 'root') {
        const { namespace, name } = packageName;
        return { value: `${namespace}/${name}`, origin: 'WIT package' };
    }
    const value = moduleName === undefined ? undefined : chosenName(moduleName, path);
    return value === undefined ? undefined : { value, origin: 'Wasm name section' };
}
/** The version in a binary: of its WIT package, or of its `version` section. */
function embeddedVersion(facts) {
    const version = facts.packageName?.version;
    if (version !== undefined)
        return { value: version, origin: 'WIT package' };
    const { version: section } = facts.metadata;
    return section === undefined ? undefined : { value: section, origin: 'Wasm section "version"' };
}
/** The sections of wasm-metadata, and the annotations that wkg and wash derive from them. */
const annotationKeys = [
    ['authors', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .authorsKey */ .Uo],
    ['description', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionKey */ .qq],
    ['licenses', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .licensesKey */ .qo],
    ['homepage', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .urlKey */ .X9],
    ['source', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceKey */ .Zt],
    ['revision', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionKey */ .d7],
];
/** The annotations from the metadata sections of a binary. */
function embeddedAnnotations({ metadata }) {
    const found = {};
    for (const [section, key] of annotationKeys) {
        const value = metadata[section];
        if (value !== undefined)
            found[key] = { value, origin: `Wasm section "${section}"` };
    }
    return found;
}
/**
 * The last path segment of a name; `undefined` when it is no name, generic, or that of the file. Linkers write the name
 * of the file, with `.wasm` and Cargo's hash; an optimiser or a profile drops it, which must not rename the artifact.
 */
function chosenName(text, path) {
    const last = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    const name = last.replace(/-[0-9a-f]{16}$/, '');
    const isName = /^[A-Za-z0-9][A-Za-z0-9 ._+@-]{0,99}$/.test(name) && !/\.wasm$/i.test(name);
    const plain = (0,_stems_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMarks */ .zw)(name);
    const isFileName = [(0,_stems_js__WEBPACK_IMPORTED_MODULE_2__/* .rawStem */ .G_)(path), (0,_stems_js__WEBPACK_IMPORTED_MODULE_2__/* .stemOf */ .Vc)(path)].some((stem) => (0,_stems_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(stem, plain));
    return isName && !isFileName && !(0,_stems_js__WEBPACK_IMPORTED_MODULE_2__/* .isGenericStem */ .fu)(plain) ? name : undefined;
}


/***/ }),

/***/ 5265:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
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

/***/ 1289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ requestedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);
/** Requests: the files that lines of the `formats` input name – by a file, a folder, a glob, or not at all. */




/**
 * The files to look at, sorted by path, each once: those that the requests name, and, without any request or for one without a
 * path, all that the format applies to. Throws `input` when a path matches nothing.
 */
async function requestedFiles(context, selection) {
    const found = new Map();
    const requests = context.requests.length > 0 ? context.requests : [{}];
    for (const { argument } of requests) {
        for (const { path, explicit } of await namedBy(argument, context.workspace, selection)) {
            found.set(path, explicit || found.get(path) === true);
        }
    }
    return [...found].map(([path, explicit]) => ({ path, explicit })).sort(byPath);
}
async function namedBy(argument, workspace, selection) {
    if (argument === undefined)
        return await search(workspace, selection.appliesTo);
    const path = normalize(argument);
    const entry = await workspace.stat(path);
    if (entry?.type === 'file')
        return [{ path, explicit: true }];
    const all = await search(workspace, entry ? (file) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)(file, path) : (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)([(0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainGlob */ .QU)(path, 'formats')]));
    const applicable = all.filter((file) => selection.appliesTo(file.path));
    const files = applicable.length > 0 || entry ? applicable : all;
    if (files.length === 0)
        throw matchesNothing(selection.format, argument);
    return files;
}
async function search(workspace, matches) {
    const files = await workspace.files();
    return files.filter(({ path }) => matches(path)).map(({ path }) => ({ path, explicit: false }));
}
function normalize(argument) {
    const path = argument.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
    return path === '' ? '.' : path;
}
function matchesNothing(format, argument) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(argument)} matches no file of the workspace`, {
        hint: 'Name a file, a folder or a glob relative to "path"; if a build makes the file, run it before this step.',
    });
}
function byPath(left, right) {
    return left.path < right.path ? -1 : 1;
}


/***/ }),

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ requirePlainGlob),
/* harmony export */   Tn: () => (/* binding */ isPlainGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5372);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7806);
/** The globs that users write: `*`, `?`, `[a-z]` and `{a,b}` within a name, `**` across folders, matched in bounded time. */




/** Alternatives that the braces of one glob may stand for; each pair multiplies them. */
const alternativeLimit = 256;
/**
 * True for paths that at least one of the globs matches. A leading dot is a character like any other, and a glob names the
 * whole path. A test compares the result with picomatch's.
 */
function compileGlobs(globs) {
    const patterns = globs.flatMap(alternatives).map(compilePattern);
    return (path) => {
        const names = path.split('/');
        return patterns.some((matches) => matches(names));
    };
}
/** True for a glob without the extended patterns of shells, `@(a|b)`, `(a|b)` and `{1..3}`, which are not supported. */
function isPlainGlob(glob) {
    return !/[@?*+!]\(|\([^)]*\||\{[^{},]*\.\.[^{},]*\}/.test(glob);
}
/** Returns the glob of an input. Throws `input` for one that is not plain, which would silently match something else. */
function requirePlainGlob(glob, input) {
    if (isPlainGlob(glob))
        return glob;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${input}" contains the extended glob ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(glob)}, which is not supported`, {
        hint: 'Write the alternatives out, for instance {a,b}.',
    });
}
/** The glob without braces, once for each choice; unchanged when it stands for too many, or when its braces do not close. */
function alternatives(glob) {
    let found = [glob];
    while (found.length <= alternativeLimit) {
        const next = found.flatMap(innermost);
        if (next.length === found.length)
            return next;
        found = next;
    }
    return [glob];
}
/** Resolves the first braces that hold no other ones. */
function innermost(glob) {
    const [braces, choices = ''] = /\{([^{}]*,[^{}]*)\}/.exec(glob) ?? [];
    if (braces === undefined)
        return [glob];
    return choices.split(',').map((choice) => glob.replace(braces, () => choice));
}
function compilePattern(glob) {
    const parts = glob
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .filter((part, index, all) => part !== '**' || all[index - 1] !== '**');
    // As picomatch has it, `a/**` matches `a` too, and `*/**` only what is in a folder.
    if (parts.at(-1) === '**' && parts.at(-2)?.endsWith('*'))
        parts.push('*');
    const pattern = parts.map((part) => part === '**' ? undefined : compileName(part));
    const [first, last] = [pattern[0] ?? anyName, pattern.at(-1) ?? anyName];
    if (pattern.length === 2 && pattern[0] === undefined)
        return (names) => last(names.at(-1) ?? '');
    const matchesAll = (names) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .matchPath */ .B)(pattern, names, (matches, name) => matches(name)).whole;
    // Most paths differ in their first or last name already.
    return (names) => first(names[0] ?? '') && last(names.at(-1) ?? '') && matchesAll(names);
}
function anyName() {
    return true;
}
/** A part that is malformed, such as `[a`, stands for itself. */
function compileName(part) {
    const wildcard = (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWildcard */ .S)(part.replaceAll('[!', '[^'));
    if (!wildcard || !/[*?[\\]/.test(part))
        return (name) => name === part;
    const [start = '', end = '', ...others] = part.split('*');
    if (others.length > 0 || /[?[\\]/.test(part))
        return (name) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .matchWildcard */ .q)(wildcard, name);
    return (name) => name.length >= part.length - 1 && name.startsWith(start) && name.endsWith(end);
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Gu: () => (/* binding */ emptyJson),
/* harmony export */   p$: () => (/* binding */ emptyDescriptor),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3488);
/** Descriptors: media type, digest and size of content (image-spec v1.1.1, descriptor.md). */


/** Describes bytes in memory. */
function describe(mediaType, bytes, annotations) {
    const descriptor = { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return annotations && Object.keys(annotations).length > 0 ? { ...descriptor, annotations } : descriptor;
}
/** The content of the empty descriptor (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJson = new TextEncoder().encode('{}');
/** The empty descriptor without inline `data`, which some consumers do not support. */
const emptyDescriptor = describe(_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyType */ .qV, emptyJson);
/** Media type, digest and size, without the members that one manifest adds, such as annotations and platform. */
function bare(descriptor) {
    return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size };
}


/***/ }),

/***/ 3488:
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
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/* unused harmony exports dockerManifestType, dockerManifestListType */
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
/** The grammar of RFC 6838 §4.2, which image-spec requires of `mediaType` and `artifactType`. */
function isMediaType(text) {
    return mediaTypePattern.test(text);
}


/***/ }),

/***/ 5372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ matchPath)
/* harmony export */ });
/** Patterns matched against a path name by name, in which `**` stands for any number of folders. */
/**
 * Goes through the names once with every position of the pattern that can have been reached, so that the time is bounded by
 * the product of both lengths, where backtracking takes powers of it.
 */
function matchPath(pattern, names, matches) {
    let positions = withoutFolders(pattern, [0]);
    for (const name of names) {
        const next = [];
        for (const position of positions) {
            const part = pattern[position];
            if (position >= pattern.length)
                continue;
            if (part === undefined)
                next.push(position);
            else if (matches(part, name))
                next.push(position + 1);
        }
        positions = withoutFolders(pattern, next);
    }
    return {
        whole: positions.has(pattern.length),
        below: [...positions].some((position) => position < pattern.length),
    };
}
/** Adds the positions that are reached when `**` stands for no folder at all. */
function withoutFolders(pattern, positions) {
    const all = new Set(positions);
    for (const position of all) {
        if (position < pattern.length && pattern[position] === undefined)
            all.add(position + 1);
    }
    return all;
}


/***/ }),

/***/ 7806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseWildcard),
/* harmony export */   q: () => (/* binding */ matchWildcard)
/* harmony export */ });
/** Wildcards as Go's `path.Match` understands them; Flux, Timoni and Helm write their ignore rules in these. */
/** Reads `*`, `?`, `[a-z]`, `[^a]` and `\x`; gives `undefined` for what Go calls a bad pattern. */
function parseWildcard(pattern) {
    const characters = [...pattern];
    const tokens = [];
    let at = 0;
    while (at < characters.length) {
        const read = readToken(characters, at);
        if (!read)
            return undefined;
        tokens.push(read.token);
        at = read.next;
    }
    return tokens;
}
function readToken(characters, at) {
    const character = characters[at];
    if (character === '*')
        return { token: { kind: 'star' }, next: at + 1 };
    if (character === '?')
        return { token: { kind: 'any' }, next: at + 1 };
    if (character === '[')
        return readClass(characters, at + 1);
    const escaped = character === '\\';
    const literal = escaped ? characters[at + 1] : character;
    if (literal === undefined)
        return undefined;
    return { token: { kind: 'character', character: literal }, next: at + (escaped ? 2 : 1) };
}
function readClass(characters, start) {
    const negated = characters[start] === '^';
    const ranges = [];
    let at = negated ? start + 1 : start;
    while (characters[at] !== ']' || ranges.length === 0) {
        const low = readBound(characters, at);
        if (!low)
            return undefined;
        const ranged = characters[low.next] === '-';
        const high = ranged ? readBound(characters, low.next + 1) : low;
        if (!high)
            return undefined;
        ranges.push({ low: low.token, high: high.token });
        at = high.next;
    }
    return { token: { kind: 'class', negated, ranges }, next: at + 1 };
}
function readBound(characters, at) {
    const character = characters[at];
    if (character === undefined || character === '-' || character === ']')
        return undefined;
    if (character !== '\\')
        return { token: character, next: at + 1 };
    const escaped = characters[at + 1];
    return escaped === undefined ? undefined : { token: escaped, next: at + 2 };
}
/**
 * True when the whole text matches. `*` and `?` do not match `/`. The last star alone is retried, as Go does, so the time
 * is bounded by the product of both lengths.
 */
function matchWildcard(wildcard, text) {
    if (!wildcard)
        return false;
    const characters = [...text];
    let token = 0;
    let at = 0;
    let star = -1;
    let starAt = 0;
    while (at < characters.length) {
        const current = wildcard[token];
        if (current?.kind === 'star') {
            star = token;
            starAt = at;
            token += 1;
        }
        else if (current && matchesOne(current, characters[at] ?? '')) {
            token += 1;
            at += 1;
        }
        else {
            if (star < 0 || characters[starAt] === '/')
                return false;
            starAt += 1;
            at = starAt;
            token = star + 1;
        }
    }
    return wildcard.slice(token).every((rest) => rest.kind === 'star');
}
function matchesOne(token, character) {
    if (token.kind === 'character')
        return token.character === character;
    if (token.kind === 'any')
        return character !== '/';
    if (token.kind === 'star')
        return false;
    const code = character.codePointAt(0) ?? 0;
    const isMember = token.ranges.some(({ low, high }) => (low.codePointAt(0) ?? 0) <= code && code <= (high.codePointAt(0) ?? 0));
    return isMember !== token.negated;
}


/***/ })

};
