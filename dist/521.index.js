export const id = 521;
export const ids = [521];
export const modules = {

/***/ 1521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createDeclaredFormat),
  readDeclaration: () => (/* binding */ readDeclaration)
});

// UNUSED EXPORTS: parseDeclaration

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(5118);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var descriptor = __webpack_require__(2759);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(7243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(3488);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/formats/declared/check.js
/** Small checks of parsed JSON that know the place they look at; combined, they are the shape of a declaration. */


/** Where and why; becomes a CodedError once the file is known. */
class Refusal extends Error {
    place;
    constructor(place, why) {
        super(why);
        this.place = place;
    }
}
function refuse(place, why) {
    throw new Refusal(place, why);
}
/** The refusal as the project's error. */
function fail(file, { place, message }) {
    const where = place === '' ? 'the document' : place;
    return new errors/* CodedError */.AK('invalid-declaration', `${(0,_build_text/* printable */.g$)(file)}: ${(0,_build_text/* printable */.g$)(where)} ${message}`, {
        hint: 'Correct it; docs/formats/declared.md lists every member, schema/format.schema.json checks it in an editor.',
    });
}
/** An object with these members and no others, unless it is open. */
function object(required, optional, options = {}) {
    const known = { ...required, ...optional };
    return (value, place) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            refuse(place, 'must be an object');
        const record = value;
        for (const member of Object.keys(required)) {
            if (!Object.hasOwn(record, member))
                refuse(below(place, member), 'is missing');
        }
        for (const [member, content] of Object.entries(record)) {
            const check = Object.hasOwn(known, member) ? known[member] : undefined;
            if (check)
                check(content, below(place, member));
            else if (!options.open)
                refuse(below(place, member), 'is not a member that exists here');
        }
    };
}
function list(item, least) {
    return (value, place) => {
        if (!Array.isArray(value))
            refuse(place, 'must be a list');
        const items = value;
        if (items.length < least)
            refuse(place, 'must not be empty');
        for (const [index, content] of items.entries())
            item(content, `${place}[${index}]`);
    };
}
/** Text that fits; `meaning` completes "must be …". */
function check_text(fits, meaning, limit = 4096) {
    return (value, place) => {
        if (typeof value !== 'string' || value.length > limit || !fits(value))
            refuse(place, `must be ${meaning}`);
    };
}
const texts = (value, place) => {
    if (typeof value !== 'string')
        refuse(place, 'must be text');
};
const nonEmptyText = (value, place) => {
    if (typeof value !== 'string' || value === '')
        refuse(place, 'must be text that is not empty');
};
function oneOf(...values) {
    return (value, place) => {
        if (typeof value !== 'string' || !values.includes(value)) {
            refuse(place, `must be ${values.map((choice) => `"${choice}"`).join(' or ')}`);
        }
    };
}
const flag = (value, place) => {
    if (typeof value !== 'boolean')
        refuse(place, 'must be true or false');
};
/** An object whose values are text: annotations. */
const textValues = (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        refuse(place, 'must be an object');
    for (const [key, content] of Object.entries(value)) {
        if (key === '')
            refuse(place, 'must not have an empty key');
        texts(content, below(place, key));
    }
};
function below(place, member) {
    const step = /^[\w$-]+$/.test(member) ? member : JSON.stringify(member);
    if (place === '')
        return step;
    return step === member ? `${place}.${member}` : `${place}[${step}]`;
}

;// CONCATENATED MODULE: ./.build/formats/declared/declaration.js
/** A declaration: an artifact kind as data – how it is found, what its config and layers are; validated with the place of each fault. */


const nameForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Relative, forward slashes, no `..` segment, no control characters. */
const pathForm = /^(?!\/)(?!(?:[^/]*\/)*\.\.(?:\/|$))[^\\\u0000-\u001f]{1,1024}$/;
const fileNameForm = /^(?!\.{1,2}$)[^/\\\u0000-\u001f]{1,255}$/;
const declaration_name = check_text((given) => nameForm.test(given), 'lower-case words joined by "-"', 64);
const mediaType = check_text(media_types/* isMediaType */.LA, 'a media type such as "application/vnd.acme.theme.v1+json"');
const path = check_text((given) => pathForm.test(given), 'a relative path or glob with forward slashes that stays in its folder');
const fileName = check_text((given) => fileNameForm.test(given), 'the name of a file');
const config = (value, place) => {
    if (typeof value === 'string')
        return oneOf('empty')(value, place);
    const inline = typeof value === 'object' && value !== null && 'json' in value;
    const members = inline
        ? { mediaType, json: object({}, {}, { open: true }) }
        : { mediaType, file: path };
    object(members, {})(value, place);
};
const declaration_layer = object({ mediaType, pack: oneOf('file', 'tar', 'tar+gzip') }, {
    per: oneOf('file', 'all'),
    folder: path,
    files: list(path, 1),
    ignore: list(nonEmptyText, 1),
    ignoreFiles: list(fileName, 1),
    symlinks: oneOf('omit', 'follow', 'refuse'),
    directories: flag,
    titles: flag,
    optional: flag,
    annotations: textValues,
});
const declaration = (value, place) => {
    object({ name: declaration_name, layers: list(declaration_layer, 1) }, {
        $schema: texts,
        description: texts,
        detect: list(path, 1),
        artifactType: mediaType,
        config,
        annotations: textValues,
    })(value, place);
    const { artifactType, config: given = 'empty' } = value;
    // image-spec v1.1.1, manifest.md: with an empty config, artifactType must be set.
    if (given === 'empty' && artifactType === undefined)
        refuse('artifactType', 'must be given when the config is empty');
};
/** The value as a declaration; `file` names it in errors. Throws `invalid-declaration` with the place of the first fault. */
function checkDeclaration(value, file) {
    try {
        declaration(value, '');
        return value;
    }
    catch (error) {
        if (error instanceof Refusal)
            throw fail(file, error);
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/formats/shared/wildcard.js
var wildcard = __webpack_require__(9173);
;// CONCATENATED MODULE: ./.build/formats/declared/globs.js
/** Globs that a file of the workspace gives: `*`, `?`, `[a-z]` and `{a,b}` within a name, `**` across folders, in bounded time. */

/** Alternatives that one glob may stand for; each pair of braces multiplies them. */
const alternativeLimit = 256;
/**
 * True for paths that one of the globs matches. A leading dot is a character like any other. The time is bounded by the product
 * of both lengths, where regular expressions made of several stars would take powers of it.
 */
function compileGlobs(globs) {
    const patterns = globs.flatMap(alternatives).map(parsePattern);
    return (path) => {
        const last = path.slice(path.lastIndexOf('/') + 1);
        // Most patterns end in a plain name, and most paths in another one.
        const near = patterns.filter(({ name }) => name === undefined || name === last);
        if (near.length === 0)
            return false;
        const names = path.split('/');
        return near.some(({ segments }) => matches(segments, names));
    };
}
/** The glob without braces, once for each choice; one that stands for too many, or has braces that do not close, as it is. */
function alternatives(glob) {
    let found = [glob];
    while (found.length <= alternativeLimit) {
        const next = found.flatMap((one) => innermost(one));
        if (next.length === found.length)
            return next;
        found = next;
    }
    return [glob];
}
/** Braces without others inside are resolved first. */
function innermost(glob) {
    const [braces, choices = ''] = /\{([^{}]*,[^{}]*)\}/.exec(glob) ?? [];
    if (braces === undefined)
        return [glob];
    return choices.split(',').map((choice) => glob.replace(braces, () => choice));
}
function parsePattern(glob) {
    const parts = glob.split('/').filter((part) => part !== '' && part !== '.');
    const segments = parts.map((part) => part === '**' ? 'folders' : (0,wildcard/* parseWildcard */.S)(part.replaceAll('[!', '[^')));
    const name = parts.at(-1);
    return { segments, ...(name !== undefined && !/[*?[\\]/.test(name) && { name }) };
}
/** Goes through the names once, with every place in the pattern that can have been reached. */
function matches(pattern, names) {
    let places = skipFolders(pattern, [0]);
    for (const name of names) {
        const next = [];
        for (const place of places) {
            const segment = pattern[place];
            if (segment === 'folders')
                next.push(place);
            else if (place < pattern.length && (0,wildcard/* matchWildcard */.q)(segment, name))
                next.push(place + 1);
        }
        places = skipFolders(pattern, next);
    }
    return places.has(pattern.length);
}
/** `**` may also stand for no folder at all. */
function skipFolders(pattern, places) {
    const all = new Set(places);
    for (const place of all)
        if (pattern[place] === 'folders')
            all.add(place + 1);
    return all;
}

// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(5666);
// EXTERNAL MODULE: ./.build/formats/shared/folder.js
var shared_folder = __webpack_require__(4251);
// EXTERNAL MODULE: ./.build/formats/shared/ignore.js
var ignore = __webpack_require__(9229);
;// CONCATENATED MODULE: ./.build/formats/declared/layers.js
/** What the layers of a declaration hold: files chosen by globs and ignore rules, and the descriptors they are packed into. */






const ignoreFileLimit = 1024 * 1024;
/** The files and folders a layer of the declaration takes from an artifact's folder. */
async function chooseFiles(workspace, root, layer) {
    const folder = (0,shared_folder/* joinPath */.uJ)(root, layer.folder ?? '.');
    const found = await workspace.stat(folder);
    if (found?.type !== 'directory')
        return { items: [], omissions: [] };
    const rules = await readRules(workspace, folder, layer);
    const wanted = layer.files ? compileGlobs(layer.files) : () => true;
    const ignored = (path, directory) => (0,ignore/* isIgnored */.pi)(rules, path, directory) || (!directory && !wanted(path));
    const content = await (0,shared_folder/* readFolder */.j1)(workspace, folder, { links: layer.symlinks ?? 'refuse', ignored });
    return {
        items: content.items.filter((item) => item.type === 'file' || layer.directories),
        omissions: content.omissions,
    };
}
/** The declaration's own rules come last and therefore decide. */
async function readRules(workspace, folder, layer) {
    const own = (0,ignore/* parseIgnore */.wo)((layer.ignore ?? []).join('\n'));
    if (!layer.ignoreFiles)
        return own;
    const prefix = folder === '.' ? '' : `${folder}/`;
    const rules = [];
    for (const entry of await workspace.tree(folder)) {
        const path = entry.path.slice(prefix.length);
        const slash = path.lastIndexOf('/');
        if (entry.type !== 'file' || !layer.ignoreFiles.includes(path.slice(slash + 1)))
            continue;
        const lines = new TextDecoder().decode(await workspace.read(entry.path, ignoreFileLimit));
        rules.push(...(0,ignore/* parseIgnore */.wo)(lines, slash < 0 ? '.' : path.slice(0, slash)));
    }
    return [...own, ...rules];
}
/** Packs what was chosen; `place` names the layer of the declaration in errors. */
async function packLayer(packer, layer, chosen) {
    const files = chosen.items.filter((item) => item.type === 'file');
    if (layer.pack === 'file')
        return await packFiles(packer, layer, files);
    const each = layer.per === 'file';
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
    return { ...(titled && { [annotations/* titleKey */.kz]: file.name }), ...layer.annotations };
}
/** Throws `invalid-declaration` when a layer that must exist would be empty, or when one layer cannot hold several files. */
function checkChosen(layer, chosen, where) {
    const files = chosen.items.filter((item) => item.type === 'file').length;
    const single = layer.pack === 'file' && layer.per === 'all';
    if (files === 0 && !layer.optional)
        throw wrong(`${where} fits no file`, 'Widen "files", or set "optional" to true.');
    if (files > 1 && single) {
        throw wrong(`${where} fits ${files} files where one plain layer holds one`, 'Set "per" to "file" or "pack" to "tar".');
    }
}
function wrong(message, hint) {
    return new errors/* CodedError */.AK('invalid-declaration', message, { hint });
}
/** `layers[1]` of which format and folder, fit for a message. */
function layerPlace(format, index, root) {
    return `${(0,_build_text/* printable */.g$)(format)}: layers[${index}] in ${(0,_build_text/* printable */.g$)(root)}`;
}

// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(3600);
// EXTERNAL MODULE: ./.build/formats/shared/folder-requests.js
var folder_requests = __webpack_require__(4246);
;// CONCATENATED MODULE: ./.build/formats/declared.js
/** Declared formats: a declaration – built in, or a JSON file of the workspace – becomes a Format. */












const declarationLimit = 256 * 1024;
const configLimit = 4 * 1024 * 1024;
/**
 * The format that a file of the workspace declares. Its name is the path as `formats` and plans write it,
 * `./formats/theme.json`, so that a saved plan finds it again. Throws `invalid-declaration` naming file and place of the fault.
 */
async function readDeclaration(workspace, file) {
    const path = (0,shared_folder/* joinPath */.uJ)('.', file);
    if ((await workspace.stat(path))?.type !== 'file')
        throw broken(path, 'is not there');
    const format = createDeclaredFormat(parseDeclaration(await workspace.read(path, declarationLimit), path));
    return { ...format, name: `./${path}` };
}
/** The bytes of a declaration, checked; `path` names them in errors. */
function parseDeclaration(bytes, path) {
    let value;
    try {
        value = (0,json/* parseJson */.qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        const why = cause instanceof Error ? `: ${(0,_build_text/* printable */.g$)(cause.message)}` : '';
        throw broken(path, `is not JSON that can be used${why}`, cause);
    }
    return checkDeclaration(value, path);
}
/** The format a declaration describes; it bears no Wasm, so it is published only when it is named. */
function createDeclaredFormat(declaration) {
    return {
        name: declaration.name,
        publishedByDefault: false,
        detect: (context) => detect(declaration, context),
        pack: (artifact, context) => pack(declaration, artifact, context),
    };
}
async function detect(declaration, context) {
    const { named, search } = await (0,folder_requests/* requestedFolders */.i)(context, declaration.name);
    const found = search ? await findRoots(declaration, context.workspace) : [];
    const roots = new Set([...named, ...found]);
    return await Promise.all([...roots].map((root) => propose(declaration, root, named.includes(root), context)));
}
/** Folders that hold what `detect` looks for; a folder below one of them belongs to it. */
async function findRoots(declaration, workspace) {
    if (!declaration.detect)
        return ['.'];
    const fits = compileGlobs(declaration.detect);
    const files = (await workspace.files()).filter((file) => fits(file.path));
    return (0,folder_requests/* outermost */.J)(files.map((file) => (0,artifacts/* folderOf */.yS)(file.path)));
}
async function propose(declaration, root, explicit, context) {
    const claims = context.requests.length === 0 ? [] : await claim(declaration, root, context);
    const origin = `format ${declaration.name}`;
    const sourced = Object.entries(declaration.annotations ?? {}).map(([key, value]) => [
        key,
        { value, origin },
    ]);
    return { files: [root], claims, annotations: Object.fromEntries(sourced), ...(explicit && { explicit }) };
}
/** The files the layers take; what they leave out for being links is explained. */
async function claim(declaration, root, context) {
    const claims = new Set();
    const workspace = (0,shared_folder/* rememberTrees */.H2)(context.workspace);
    for (const layer of declaration.layers) {
        const { items, omissions } = await chooseFiles(workspace, root, layer);
        for (const item of items)
            if (item.type === 'file')
                claims.add(item.source);
        for (const { path, reason } of omissions)
            context.explain(path, `left out of ${declaration.name}: ${reason}`);
    }
    return [...claims];
}
async function pack(declaration, artifact, context) {
    const root = (0,artifacts/* firstFile */.FX)(artifact);
    const workspace = (0,shared_folder/* rememberTrees */.H2)(context.workspace);
    const layers = [];
    for (const [index, layer] of declaration.layers.entries()) {
        const chosen = await chooseFiles(workspace, root, layer);
        checkChosen(layer, chosen, layerPlace(declaration.name, index, root));
        const empty = chosen.items.every((item) => item.type !== 'file');
        if (!empty)
            layers.push(...(await packLayer(context.packer, layer, chosen)));
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
    const path = (0,shared_folder/* joinPath */.uJ)(root, config.file);
    const found = await context.workspace.stat(path);
    if (found?.type !== 'file')
        throw broken(declaration.name, `config.file ${(0,_build_text/* printable */.g$)(path)} is not there`);
    return context.packer.bytes(await context.workspace.read(path, configLimit), config.mediaType);
}
function broken(path, what, cause) {
    return new errors/* CodedError */.AK('invalid-declaration', `${(0,_build_text/* printable */.g$)(path)}: ${what}`, {
        hint: 'Correct it; docs/formats/declared.md lists every member.',
        cause,
    });
}


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ firstFile),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   nv: () => (/* binding */ onlyFile),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/** What formats take out of an artifact of the plan, which a person may have edited. */


/** The file an artifact is named after. Throws `invalid-plan` when it has none. */
function firstFile(artifact) {
    const [path] = artifact.files;
    if (path !== undefined)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has no file`, {
        hint: 'Name its file in the plan, or make the plan anew with dry-run.',
    });
}
/** The file of an artifact that has one alone. Throws `invalid-plan` when it has none or several. */
function onlyFile(artifact) {
    if (artifact.files.length <= 1)
        return firstFile(artifact);
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has ${artifact.files.length} files`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', what, { hint: 'Name one file for each artifact of the plan.' });
}
/** The last segment of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The folder that holds a path; `.` for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}


/***/ }),

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ outermost),
/* harmony export */   i: () => (/* binding */ requestedFolders)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4251);
/** Requests for formats that are made from folders: which ones the lines of `formats` name, and whether to search for more. */



/** Throws `input` when a line names something that is not a folder of the workspace. */
async function requestedFolders(context, format) {
    const given = context.requests.map((request) => request.argument);
    const named = new Set();
    for (const argument of given.filter((one) => one !== undefined)) {
        const found = await context.workspace.stat(argument);
        if (found?.type !== 'directory')
            throw notFolder(format, argument, found !== undefined);
        named.add((0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)('.', argument));
    }
    return { named: [...named], search: given.length === 0 || given.includes(undefined) };
}
function notFolder(format, argument, present) {
    const what = present ? 'is not a folder' : 'is not there';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(argument)} ${what}`, {
        hint: `Name a folder relative to path, for instance ${format}:deploy.`,
    });
}
/** Folders that hold a file which fits, without those below another of them. */
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

/***/ 4251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ rememberTrees),
/* harmony export */   O_: () => (/* binding */ tarEntries),
/* harmony export */   UT: () => (/* binding */ totalSize),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/** A folder of the workspace as what goes into a tar layer: sorted, filtered, with a stated policy for links and devices. */


const linkDepth = 16;
/** Some links to each other can make billions of a few folders. */
const linkedLimit = 50_000;
const itemLimit = 1_000_000;
/**
 * Everything below a folder, sorted by the bytes of the path segments, as a recursive walk in lexical order gives it.
 *
 * Throws `unsupported` for names that unpackers refuse and for links that the policy forbids.
 */
async function readFolder(workspace, folder, options) {
    const walk = { workspace, options, items: [], omissions: [], linked: 0 };
    await walkFolder(walk, folder, '', 0);
    const keyed = walk.items.map((item) => ({ item, key: Buffer.from(item.name.replaceAll('/', '\0')) }));
    keyed.sort((left, right) => Buffer.compare(left.key, right.key));
    return { items: keyed.map(({ item }) => item), omissions: walk.omissions };
}
async function walkFolder(walk, folder, under, depth) {
    const prefix = folder === '.' ? '' : `${folder}/`;
    for (const entry of await walk.workspace.tree(folder)) {
        if (entry.path === folder)
            continue;
        if (depth > 0)
            walk.linked += 1;
        if (walk.linked > linkedLimit)
            throw refused(entry.path, `is one of more than ${linkedLimit} that symlinks lead to`);
        await addEntry(walk, entry, under + entry.path.slice(prefix.length), depth);
    }
}
async function addEntry(walk, entry, name, depth) {
    const directory = entry.type === 'directory';
    if (entry.type === 'symlink' && walk.options.links === 'follow')
        return await follow(walk, entry, name, depth);
    if (walk.options.ignored?.(name, directory))
        return;
    if (entry.type === 'symlink' || entry.type === 'other')
        return leaveOut(walk, entry);
    checkName(name, entry.path);
    if (walk.items.length >= itemLimit)
        throw refused(entry.path, `is one of more than ${itemLimit} files`);
    const { size, executable } = entry;
    walk.items.push({ name, source: entry.path, type: directory ? 'directory' : 'file', size, executable });
}
function leaveOut(walk, entry) {
    const what = entry.type === 'symlink' ? `a symlink to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(entry.link ?? 'nowhere')}` : 'a special file';
    if (walk.options.links !== 'omit')
        throw refused(entry.path, `is ${what}`);
    walk.omissions.push({ path: entry.path, reason: `${what}: its consumer does not unpack it` });
}
async function follow(walk, entry, name, depth) {
    const target = await resolveLink(walk.workspace, entry);
    const directory = target.type === 'directory';
    if (walk.options.ignored?.(name, directory))
        return;
    if (depth >= linkDepth || (directory && isWithin(entry.path, target.path))) {
        throw refused(entry.path, 'is a symlink that leads back to itself');
    }
    await addEntry(walk, target, name, depth + 1);
    if (directory)
        await walkFolder(walk, target.path, `${name}/`, depth + 1);
}
function isWithin(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
/** Follows a chain of links, one step at a time, inside the workspace. */
async function resolveLink(workspace, link) {
    let entry = link;
    for (let step = 0; entry.type === 'symlink'; step += 1) {
        const path = targetPath(entry);
        if (path === undefined)
            throw refused(link.path, 'is a symlink that leaves the workspace');
        const next = await workspace.stat(path);
        if (!next || step >= linkDepth)
            throw refused(link.path, 'is a symlink to nothing');
        entry = next;
    }
    return entry;
}
function targetPath(entry) {
    const link = entry.link ?? '';
    if (link === '' || link.startsWith('/') || link.includes('\\'))
        return undefined;
    const segments = entry.path.split('/').slice(0, -1);
    for (const segment of link.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return segments.join('/') || '.';
}
/** Refuses names that Flux, Timoni or Helm would not unpack (fluxcd/pkg tar/untar.go, helm pkg/chart/loader/archive). */
function checkName(name, path) {
    if (name.includes('\\'))
        throw refused(path, 'has a backslash in its name');
    if (name.includes('../'))
        throw refused(path, 'lies in a folder whose name ends with ".."');
    if (/^[A-Za-z]:(?:\/|$)/.test(name))
        throw refused(path, 'looks like a Windows drive');
}
function refused(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)} ${why}`, {
        hint: 'Replace it by an ordinary file, rename it, or add a rule to the ignore file of the format.',
    });
}
/** The same workspace for a short while, in which each folder is walked once however many layers are made of it. */
function rememberTrees(workspace) {
    const trees = new Map();
    const tree = (folder) => {
        const known = trees.get(folder) ?? workspace.tree(folder);
        trees.set(folder, known);
        return known;
    };
    return { ...workspace, tree };
}
/** The items as tar entries, read only when they are written. */
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
/** Bytes of all files. */
function totalSize(items) {
    let size = 0;
    for (const item of items)
        size += item.size;
    return size;
}
/** A path below another, `.` being either's neutral element. */
function joinPath(folder, below) {
    const segments = below.split('/').filter((segment) => segment !== '' && segment !== '.');
    return [...(folder === '.' ? [] : [folder]), ...segments].join('/') || '.';
}


/***/ }),

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k4: () => (/* binding */ ruleLimit),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   wo: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9173);
/** Ignore rules in gitignore syntax, decided as Flux and Timoni decide them, which is not always as git does. */



/**
 * Reads the lines of an ignore file; `folder` is where it lies, relative to the root that paths are given from.
 * Blank lines and lines that begin with `#` say nothing. Throws `unsupported` for more rules than people write.
 */
function parseIgnore(text, folder = '.') {
    const domain = folder === '.' ? [] : folder.split('/');
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const rules = lines.filter((line) => !line.startsWith('#') && line.trim() !== '');
    if (rules.length > ruleLimit)
        throw tooMany(folder);
    return rules.map((line) => parseRule(line, domain));
}
/** Rules of one file; every file of a folder is held against each. */
const ruleLimit = 2000;
function tooMany(folder) {
    const what = `an ignore file in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(folder)} holds more than ${ruleLimit} rules`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', what, { hint: 'Say the same in fewer rules, with wildcards.' });
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
 * True when the last rule that speaks of the path leaves it out (fluxcd/pkg sourceignore, a copy of go-git's).
 *
 * Unlike in git, a file can be included again below a folder that is left out.
 */
function isIgnored(rules, path, directory) {
    const segments = path.split('/');
    const decisive = rules.findLast((rule) => appliesTo(rule, segments, directory));
    return decisive !== undefined && !decisive.includes;
}
function appliesTo(rule, path, directory) {
    if (path.length <= rule.domain.length)
        return false;
    if (rule.domain.some((segment, at) => path[at] !== segment))
        return false;
    const rest = path.slice(rule.domain.length);
    return rule.segments.length === 1 ? matchesName(rule, rest, directory) : matchesPath(rule, rest, directory);
}
/** A rule without slash matches any segment of the path. */
function matchesName(rule, path, directory) {
    const at = path.findIndex((name) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchWildcard */ .q)(rule.segments[0]?.wildcard, name));
    if (at < 0)
        return false;
    return !rule.directoryOnly || directory || at < path.length - 1;
}
/** A rule with a slash matches from the start; `**` skips to the first segment that fits and never tries a later one. */
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

/***/ 9173:
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
    const inside = token.ranges.some(({ low, high }) => (low.codePointAt(0) ?? 0) <= code && code <= (high.codePointAt(0) ?? 0));
    return inside !== token.negated;
}


/***/ })

};
