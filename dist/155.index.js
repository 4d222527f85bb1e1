export const id = 155;
export const ids = [155];
export const modules = {

/***/ 72266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   KG: () => (/* binding */ createLimit),
/* harmony export */   yj: () => (/* binding */ prefetch)
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
/** Runs each task at once, or when one of at most `limit` running tasks has ended. */
function createLimit(limit) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
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


/***/ }),

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  encodeConfig: () => (/* binding */ encodeConfig),
  spin: () => (/* binding */ spin)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var oci_manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(33600);
// EXTERNAL MODULE: ./.build/formats/shared/origins.js
var origins = __webpack_require__(74624);
// EXTERNAL MODULE: ./.build/formats/shared/requests.js
var requests = __webpack_require__(21289);
// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
// EXTERNAL MODULE: ./.build/formats/shared/documents.js
var documents = __webpack_require__(15265);
// EXTERNAL MODULE: ./.build/formats/shared/folder.js
var shared_folder = __webpack_require__(24251);
// EXTERNAL MODULE: ./.build/semver.js
var semver = __webpack_require__(20936);
;// CONCATENATED MODULE: ./.build/formats/spin/names.js
/** Names in a Spin manifest, and templates with variables (crates/serde/src/id.rs, crates/expressions). */
const word = '(?:[a-z][a-z0-9]*|[A-Z][A-Z0-9]*)';
const kebab = new RegExp(`^${word}(?:-${word})*$`);
const snake = new RegExp(`^${word}(?:_${word})*$`);
/** Words of letters and digits, each in one case, joined by `-`. */
function isKebab(text) {
    return kebab.test(text);
}
/** The same joined by `_`. */
function isSnake(text) {
    return snake.test(text);
}
/** The names of variables: lower case, joined by `_`. */
function isLowerSnake(text) {
    return snake.test(text) && text === text.toLowerCase();
}
const kebabRule = 'must be kebab-case: words of letters and digits in one case that begin with a letter, joined by "-"';
const lowerSnakeRule = 'must be lower-case snake_case: words of letters and digits that begin with a letter, joined by "_"';
/** Parses a template; `undefined` when a `{{` has no `}}`. */
function parseTemplate(text) {
    const literals = [];
    const names = [];
    let at = 0;
    for (;;) {
        const open = text.indexOf('{{', at);
        literals.push(text.slice(at, open < 0 ? undefined : open));
        if (open < 0)
            return { literals, names };
        const close = text.indexOf('}}', open + 2);
        if (close < 0)
            return undefined;
        names.push(text.slice(open + 2, close).trim());
        at = close + 2;
    }
}
/** Longer than any scheme, host and port; large defaults are truncated to it. */
const filledLimit = 4096;
/** The text with every name replaced, truncated soon after `filledLimit`; `undefined` when a name has no value. */
function fillTemplate(template, defaultOf) {
    let text = template.literals[0] ?? '';
    for (const [index, name] of template.names.entries()) {
        const value = defaultOf(name);
        if (value === undefined)
            return undefined;
        text += value.slice(0, filledLimit + 1) + (template.literals[index + 1] ?? '');
        if (text.length > filledLimit)
            return text;
    }
    return text;
}

// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
;// CONCATENATED MODULE: ./.build/formats/spin/table.js
/** Tables of a Spin manifest, read strictly: another type or an unknown key is an error that names the table. */




/** The `invalid-definition` error about a table, to be thrown; the default hint says how to exclude the manifest. */
function manifestError({ file, table }, rule, hint) {
    return (0,documents/* invalidDefinition */.rd)(file, table === '' ? rule : `${table} ${rule}`, hint ?? `Correct the manifest, or leave it out with the input exclude: ${(0,_build_text/* printable */.g$)(file)}`);
}
/** Reads a value as a table. Throws for another type, and for a key that is not in `known`. */
function openTable(value, location, known) {
    if (!isTable(value))
        throw manifestError(location, 'must be a table');
    const keys = Object.keys(value);
    const table = accessors(value, keys, location);
    const unknown = known && keys.find((key) => !known.includes(key));
    if (unknown === undefined)
        return table;
    throw table.error(unknown, `is not a known key${(0,documents/* suggestion */.h)(unknown, known ?? [])}; known keys are ${known?.join(', ')}`);
}
/** True for a TOML table; dates are objects, too. */
function isTable(value) {
    return (0,json/* isRecord */.u4)(value) && !(value instanceof Date);
}
/** The location of a table in another one: `[component.cart]` and `build` give `[component.cart.build]`. */
function locationBelow({ file, table }, key) {
    const name = /^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key);
    if (table === '')
        return { file, table: `[${name}]` };
    const inner = /^\[+([^\]]+)\]+$/.exec(table)?.[1];
    return { file, table: inner === undefined ? `${table} ${name}` : `[${inner}.${name}]` };
}
function accessors(value, keys, location) {
    const keyError = (key, rule, hint) => manifestError(location, `${key}: ${rule}`, hint);
    const shape = {
        value,
        path: '',
        error: (path, what) => manifestError(location, `${path}: ${what}`),
    };
    const at = (key) => (Object.hasOwn(value, key) ? value[key] : undefined);
    const read = (key, reader) => at(key) === undefined ? undefined : reader((0,_build_shape/* below */.Gz)(shape, key, at(key)));
    const open = (key, known) => {
        const found = at(key);
        return found === undefined ? undefined : openTable(found, locationBelow(location, key), known);
    };
    return {
        location,
        keys,
        value: at,
        text: (key) => read(key, _build_shape/* text */.Qq),
        flag: (key) => read(key, _build_shape/* flag */.Jt),
        texts: (key) => read(key, (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq)) ?? [],
        list: (key) => read(key, (0,_build_shape/* list */.p_)(anything)) ?? [],
        textMap: (key) => new Map(Object.entries(read(key, textMembers) ?? {})),
        table: open,
        tables(key, known) {
            const outer = open(key);
            const opened = (name) => openTable(outer?.value(name), locationBelow(locationBelow(location, key), name), known);
            return new Map((outer?.keys ?? []).map((name) => [name, opened(name)]));
        },
        error: keyError,
    };
}
const textMembers = (shape) => {
    if (isTable(shape.value))
        return (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq)(shape);
    throw (0,_build_shape/* invalid */.Gq)(shape, 'must be a table');
};
const anything = ({ value }) => value;

;// CONCATENATED MODULE: ./.build/formats/spin/dependencies.js
/** Dependencies of components: checked as Spin does, and rejected, since components are not composed here. */




/** Throws for a component with dependencies: they are invalid, or have to be composed first. */
function rejectDependencies(components) {
    for (const component of components.values()) {
        const { dependencies } = component;
        if (!dependencies || dependencies.keys.length === 0)
            continue;
        checkInheritance(component, dependencies);
        for (const name of dependencies.keys)
            checkDependency(name, dependencies, components);
        checkConflicts(dependencies);
        throw needsComposition(component, dependencies);
    }
}
function needsComposition({ source }, dependencies) {
    const main = source.kind === 'file' ? source.path : 'component.wasm';
    return dependencies.error(dependencies.keys[0] ?? '', 'has to be composed into the component, which is not supported', `Compose it, set source to the result, and remove the table: wac plug ${(0,shell_word/* pathWord */.U)(main)} --plug dependency.wasm -o composed.wasm`);
}
function checkInheritance({ inheritsConfiguration }, dependencies) {
    const own = dependencies.keys.find((name) => {
        const value = dependencies.value(name);
        return isTable(value) && value.inherit_configuration !== undefined;
    });
    if (inheritsConfiguration === undefined || own === undefined)
        return;
    throw dependencies.error(own, 'has inherit_configuration, and the component has dependencies_inherit_configuration; only one is allowed');
}
/** The keys of each source of a dependency; further keys are allowed with all of them. */
const dependencies_origins = [['version', 'registry', 'package'], ['path'], ['url', 'digest'], ['component']];
function checkDependency(name, dependencies, components) {
    const parsed = parseName(name);
    if (!parsed)
        throw dependencies.error(name, 'must be a kebab-case name or namespace:package/interface@version');
    const value = dependencies.value(name);
    const table = isTable(value) ? openTable(value, dependencies.location) : undefined;
    if (table)
        checkOrigin(name, table, dependencies);
    else if (typeof value !== 'string')
        throw dependencies.error(name, 'must be a version or a table');
    const fromRegistry = !table || table.value('version') !== undefined;
    if (!parsed.package && fromRegistry && table?.text('package') === undefined) {
        throw dependencies.error(name, 'must have a package');
    }
    if (parsed.package && !parsed.interface && table?.text('export') !== undefined) {
        throw dependencies.error(name, 'is a whole package, which cannot be satisfied by one export');
    }
    const id = table?.text('component');
    if (id !== undefined)
        checkComponent(name, id, { dependencies, components });
}
function checkOrigin(name, table, dependencies) {
    const isValid = dependencies_origins.some((keys) => {
        const allowed = [...keys, 'export', 'inherit_configuration'];
        const needed = keys[0] === 'url' ? keys : keys.slice(0, 1);
        return (needed.every((key) => table.text(key) !== undefined) && table.keys.every((key) => allowed.includes(key)));
    });
    if (!isValid)
        throw dependencies.error(name, 'must have version, path, url with digest, or component, and no other keys');
}
/** A component that is composed into another one loses its permissions, so it may not have any. */
function checkComponent(name, id, { dependencies, components }) {
    const component = components.get(id);
    if (!component)
        throw dependencies.error(name, `[component.${id}] does not exist`);
    const own = {
        ai_models: component.aiModels.length,
        allowed_outbound_hosts: component.outboundHosts.length,
        dependencies: component.dependencies?.keys.length ?? 0,
        environment: component.environment.size,
        files: component.files.length,
        key_value_stores: component.keyValueStores.length,
        sqlite_databases: component.databases.length,
        variables: component.variables.size,
    };
    const found = Object.keys(own).filter((key) => own[key] !== 0);
    if (found.length === 0)
        return;
    throw dependencies.error(name, `component ${id} has ${found.join(', ')}, which is not allowed in a dependency`);
}
function parseName(text) {
    if (!/[:/]/.test(text))
        return isKebab(text) ? {} : undefined;
    const [path = '', version, ...more] = text.split('@');
    const [name = '', interface_, ...deeper] = path.split('/');
    const labels = name.split(':');
    const wrong = more.length > 0 || deeper.length > 0 || labels.length !== 2 || !labels.every(isKebab);
    if (wrong || (interface_ !== undefined && !isKebab(interface_)))
        return undefined;
    const compatible = version === undefined ? undefined : compatibleVersion(version);
    if (version !== undefined && compatible === undefined)
        return undefined;
    return {
        package: name,
        ...(interface_ !== undefined && { interface: interface_ }),
        ...(compatible !== undefined && { version: compatible }),
    };
}
/** Versions that semver regards as compatible give the same text. */
function compatibleVersion(text) {
    const version = (0,semver/* parseSemver */.k)(text);
    if (!version)
        return undefined;
    const { major, minor, patch, prerelease } = version;
    if (prerelease !== '')
        return `${major}.${minor}.${patch}-${prerelease}`;
    return major > 0 ? `${major}` : minor > 0 ? `0.${minor}` : `0.0.${patch}`;
}
function checkConflicts(dependencies) {
    const names = dependencies.keys.map((text) => ({ text, ...parseName(text) }));
    for (const [index, one] of names.entries()) {
        for (const other of names.slice(index + 1)) {
            if (one.package === undefined || one.package !== other.package)
                continue;
            const isDistinct = differ(one.version, other.version) || differ(one.interface, other.interface);
            if (!isDistinct)
                throw dependencies.error(one.text, `conflicts with ${other.text}`);
        }
    }
}
function differ(one, other) {
    return one !== undefined && other !== undefined && one !== other;
}

// EXTERNAL MODULE: ./.build/formats/shared/links.js
var links = __webpack_require__(37794);
// EXTERNAL MODULE: ./.build/path-pattern.js
var path_pattern = __webpack_require__(35372);
;// CONCATENATED MODULE: ./.build/formats/spin/glob.js
/** Globs of Rust's `glob` crate 0.3 with its default options, which Spin uses to find and exclude files. */

/** True when Spin treats the text as a pattern (`glob::Pattern::escape` changes it). */
function looksLikeGlob(text) {
    return /[?*[\]]/.test(text);
}
/** Parses a pattern; `undefined` for one that the crate rejects: `***`, `a**`, a `[` without `]`. */
function parseGlob(pattern) {
    const characters = [...pattern];
    const tokens = [];
    for (let at = 0; at < characters.length;) {
        const read = readToken(characters, at);
        if (!read)
            return undefined;
        tokens.push(read.token);
        at = read.next;
    }
    return tokens;
}
function readToken(characters, at) {
    const character = characters[at] ?? '';
    if (character === '?')
        return { token: { kind: 'any' }, next: at + 1 };
    if (character === '*')
        return readStars(characters, at);
    if (character === '[')
        return readClass(characters, at);
    return { token: { kind: 'character', character }, next: at + 1 };
}
function readStars(characters, at) {
    let next = at;
    while (characters[next] === '*')
        next += 1;
    if (next - at === 1)
        return { token: { kind: 'star' }, next };
    const whole = at === 0 || characters[at - 1] === '/';
    const ends = next === characters.length || characters[next] === '/';
    if (next - at > 2 || !whole || !ends)
        return undefined;
    return { token: { kind: 'folders' }, next: next + 1 };
}
function readClass(characters, at) {
    const negated = characters[at + 1] === '!';
    const first = at + (negated ? 2 : 1);
    // The first member may be a `]` itself.
    const end = characters.indexOf(']', first + 1);
    if (end < 0)
        return undefined;
    return { token: { kind: 'class', negated, members: characters.slice(first, end) }, next: end + 1 };
}
/**
 * True when the whole text matches. Every wildcard also matches `/` and a leading dot. It is enough to backtrack to the last
 * star, so the time is bounded by the product of both lengths.
 */
function matchGlob(glob, text) {
    const characters = [...text];
    let [token, at, star, starAt] = [0, 0, -1, 0];
    while (at < characters.length) {
        const current = glob[token];
        if (current?.kind === 'star' || current?.kind === 'folders') {
            [star, starAt] = [token, at];
            token += 1;
        }
        else if (current && matchesOne(current, characters[at] ?? '')) {
            token += 1;
            at += 1;
        }
        else {
            const next = star < 0 ? undefined : extendStar(glob, star, characters, starAt);
            if (next === undefined)
                return false;
            at = starAt = next;
            token = star + 1;
        }
    }
    return glob.slice(token).every(({ kind }) => kind === 'star' || kind === 'folders');
}
/** Where matching continues after the star has consumed more: one character, or all up to a slash; everything at the end. */
function extendStar(glob, star, text, from) {
    if (star === glob.length - 1)
        return text.length;
    if (glob[star]?.kind === 'star')
        return from + 1;
    const slash = text.indexOf('/', from);
    return slash < 0 ? undefined : slash + 1;
}
function matchesOne(token, character) {
    if (token.kind === 'character')
        return token.character === character;
    if (token.kind !== 'class')
        return token.kind === 'any';
    return isMember(token.members, character) !== token.negated;
}
function isMember(members, character) {
    const code = codeOf(character);
    for (let at = 0; at < members.length;) {
        const ranged = at + 2 < members.length && members[at + 1] === '-';
        const low = codeOf(members[at]);
        if (low <= code && code <= (ranged ? codeOf(members[at + 2]) : low))
            return true;
        at += ranged ? 3 : 1;
    }
    return false;
}
function codeOf(character) {
    return character?.codePointAt(0) ?? 0;
}
/** Parses a pattern of files; `undefined` for one that the crate rejects. */
function parsePathGlob(pattern) {
    if (!parseGlob(pattern))
        return undefined;
    const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
    const wild = segments.findIndex((segment) => looksLikeGlob(segment));
    const cut = wild < 0 ? segments.length : wild;
    const rest = segments
        .slice(cut)
        .map((segment) => (segment === '**' ? undefined : (parseGlob(segment) ?? [])));
    // A slash at the end matches folders, as `**` at the end does.
    const folders = pattern.endsWith('/') && rest.length > 0 ? [undefined] : [];
    return { literal: segments.slice(0, cut), rest: [...rest, ...folders] };
}
/** `**` matches folders only, so a pattern that ends with it matches no file. */
function matchSegments(rest, segments) {
    const { whole, below } = (0,path_pattern/* matchPath */.B)(rest, segments, matchGlob);
    return { whole: whole && rest.at(-1) !== undefined, below };
}

;// CONCATENATED MODULE: ./.build/formats/spin/find.js
/** Finds the files that match a pattern, below a folder of the workspace and through its symlinks. */




/**
 * Every regular file below `folder` whose name matches, sorted by name.
 *
 * Symlinks are followed, as in Spin. A symlink out of the workspace, or to a parent folder of itself, is an error when the
 * pattern could match it or something below it.
 */
async function findFiles(search, folder, rest) {
    const found = [];
    await descend(search, { folder, prefix: '', depth: 0, counts: { linked: 0 } }, rest, found);
    return found.sort((left, right) => (left.name < right.name ? -1 : 1));
}
async function descend(search, level, rest, found) {
    for (const entry of await search.workspace.tree(level.folder)) {
        const name = level.prefix + (0,paths/* relativePath */.iZ)(level.folder, entry.path);
        const segments = name.split('/');
        if (level.depth > 0)
            level.counts.linked += 1;
        if (level.counts.linked > links/* linkedEntryLimit */.bE)
            throw linkError(search, entry.path, `and others lead to more than ${links/* linkedEntryLimit */.bE} files`);
        if (entry.type === 'symlink')
            await visitLink(search, { entry, name, level }, rest, found);
        else if (entry.type !== 'directory' && matchSegments(rest, segments).whole)
            addFile(search, entry, name, found);
    }
}
async function visitLink(search, { entry, name, level }, rest, found) {
    const { whole, below } = matchSegments(rest, name.split('/'));
    if (!whole && !below)
        return;
    const target = await followLink(search, entry);
    if (target?.type === 'directory') {
        if (!below)
            return;
        if ((0,links/* leadsToParent */.hS)(entry.path, target.path) || level.depth >= links/* linkedFolderLimit */.x1)
            throw linkError(search, entry.path, 'leads to one of its own parent folders');
        const inner = { folder: target.path, prefix: `${name}/`, depth: level.depth + 1, counts: level.counts };
        await descend(search, inner, rest, found);
    }
    else if (target && whole)
        addFile(search, { ...target, path: entry.path }, name, found);
}
function addFile(search, entry, name, found) {
    if (entry.type === 'file')
        found.push({ name, source: entry.path, size: entry.size });
    else
        search.omit({ path: entry.path, reason: 'it is not a regular file' });
}
/** The entry that a path leads to; `undefined` when it does not exist. */
async function locate({ workspace, location }, path) {
    const target = await workspace.follow(path);
    if (target !== 'out-of-root')
        return target;
    throw manifestError(location, `files: ${path} leads out of the workspace through a symlink`, linkHint);
}
/** The entry that a symlink leads to; a broken one is left out, as in Spin. */
async function followLink(search, { path }) {
    const target = await locate(search, path);
    if (!target)
        search.omit({ path, reason: 'it is a broken symlink' });
    return target;
}
const linkHint = 'Replace the symlink with the files themselves, or narrow the pattern.';
function linkError({ location }, path, why) {
    return manifestError(location, `files: the symlink ${path} ${why}`, linkHint);
}

;// CONCATENATED MODULE: ./.build/formats/spin/paths.js
/** Paths in a manifest, resolved by their text alone, as Spin does. */
/** Without `.` and empty segments and with `..` resolved; a path above the start keeps its leading `..`. */
function resolveSegments(segments) {
    const resolved = [];
    for (const segment of segments) {
        const isAbove = segment === '..' && (resolved.length === 0 || resolved.at(-1) === '..');
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' && !isAbove)
            resolved.pop();
        else
            resolved.push(segment);
    }
    return resolved;
}
/** A path relative to a folder of the workspace; `undefined` for one that is absolute or leaves the workspace. */
function resolveBelow(folder, path) {
    if (path.startsWith('/') || path.includes('\0'))
        return undefined;
    const segments = resolveSegments(`${folder}/${path}`.split('/'));
    return segments[0] === '..' ? undefined : segments.join('/') || '.';
}

;// CONCATENATED MODULE: ./.build/formats/spin/files.js
/** The static files of a component: which files of the workspace are mounted at which path (crates/loader/src/local.rs). */




/** All files of a component, sorted by path. Throws when two different files have the same path. */
async function resolveFiles({ files, excludeFiles, location }, folder, { workspace, omit }) {
    const excluded = compileExcludes(excludeFiles, location);
    const mounted = new Map();
    for (const mount of files) {
        for (const file of await mountFiles(mount, { workspace, omit, folder, location, excluded })) {
            const other = mounted.get(file.path);
            if (other && other.source !== file.source)
                throw collision(file, other, location);
            mounted.set(file.path, file);
        }
    }
    const sorted = [...mounted.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
    for (const file of sorted)
        checkFolders(file, mounted, location);
    return sorted;
}
function compileExcludes(patterns, location) {
    const globs = patterns.map((pattern) => {
        const glob = parseGlob(pattern);
        if (glob)
            return glob;
        throw manifestError(location, `exclude_files: "${pattern}" is not a valid pattern`);
    });
    return (name) => globs.some((glob) => matchGlob(glob, name));
}
async function mountFiles(mount, mounting) {
    return typeof mount === 'string' ? await mountPattern(mount, mounting) : await mountSource(mount, mounting);
}
/** A file or folder of that name takes precedence over a pattern. */
async function mountPattern(pattern, mounting) {
    const { location } = mounting;
    if (/(?:^|\/)\.\.?$/.test(pattern)) {
        throw manifestError(location, `files: "${pattern}" ends with . or ..; use { source, destination } or a pattern that ends with **/*`);
    }
    const found = await statMount(pattern, mounting);
    if (found?.type === 'file')
        return [staticFile(found, [pattern], mounting)];
    if (!found && !looksLikeGlob(pattern)) {
        throw manifestError(location, `files: "${pattern}" does not exist and is not a pattern`, buildHint(pattern));
    }
    // Spin mounts the files of a folder `d` at `d/d`: once for the folder, once for their path in the application.
    const prefix = found ? [pattern] : [];
    const files = await searchPattern(found ? `${pattern}/**/*` : pattern, mounting);
    return files.map((file) => staticFile(file, [...prefix, file.name], mounting));
}
/** `{ source, destination }`: the content of a folder below the destination, a file exactly there. */
async function mountSource({ source, destination }, mounting) {
    const found = await statMount(source, mounting);
    if (!found)
        throw manifestError(mounting.location, `files: "${source}" does not exist`, buildHint(source));
    if (found.type === 'file') {
        if (/(?:^|\/)\.{0,2}$/.test(destination)) {
            throw manifestError(mounting.location, `files: the destination "${destination}" of the file ${source} is not a file name`);
        }
        return [staticFile(found, [destination], mounting)];
    }
    const base = resolveSegments(source.split('/')).length;
    const files = await searchPattern(`${source}/**/*`, mounting);
    return files.map((file) => staticFile(file, [destination, ...file.name.split('/').slice(base)], mounting));
}
function buildHint(path) {
    return `Build ${path} first, or correct the manifest.`;
}
/** The entry at a path relative to the manifest; `undefined` when it does not exist. */
async function statMount(path, mounting) {
    const found = await locate(mounting, resolveInWorkspace(path, mounting));
    if (found?.type === 'file' && path.endsWith('/'))
        return undefined;
    if (found?.type !== 'other')
        return found;
    throw manifestError(mounting.location, `files: "${path}" is neither a file nor a folder`);
}
function resolveInWorkspace(path, { folder, location }) {
    const resolved = resolveBelow(folder, path);
    if (resolved !== undefined)
        return resolved;
    throw manifestError(location, `files: "${path}" leaves the workspace`, 'Keep the files in the workspace, and name them relative to the manifest.');
}
/** Files that match and are not excluded; names are relative to the manifest. */
async function searchPattern(pattern, mounting) {
    const { location, excluded } = mounting;
    const glob = parsePathGlob(pattern);
    if (!glob || glob.rest.some((segment) => segment && isParent(segment))) {
        throw manifestError(location, `files: "${pattern}" is not a valid pattern`);
    }
    const prefix = resolveSegments(glob.literal);
    const start = await statMount(glob.literal.join('/'), mounting);
    const matched = start?.type === 'directory' ? await findFiles(mounting, start.path, glob.rest) : [];
    const named = matched.map((file) => ({ ...file, name: [...prefix, file.name].join('/') }));
    const files = named.filter((file) => !excluded(file.name));
    if (files.length === 0)
        mounting.omit({ path: location.file, reason: `${location.table} files: "${pattern}" matches no file` });
    return files;
}
function isParent(segment) {
    return (segment.length === 2 && segment.every((token) => token.kind === 'character' && token.character === '.'));
}
/** Spin writes a path with a leading `..` next to the component's own files, where nothing reads it. */
function staticFile({ source, path, size }, destination, { location }) {
    const segments = resolveSegments(destination.flatMap((part) => part.split('/')));
    if (segments.length > 0 && segments[0] !== '..')
        return { path: segments.join('/'), source: source ?? path ?? '', size };
    throw manifestError(location, `files: "${destination.join('/')}" is not a path in the component`, 'Set its destination: files = [{ source = "../shared", destination = "/shared" }]');
}
function collision(file, other, location) {
    return manifestError(location, `files: ${file.source} and ${other.source} are both mounted at ${file.path}`, 'Give them different destinations, or add one of them to exclude_files.');
}
function checkFolders({ path, source }, mounted, location) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const folder = mounted.get(path.slice(0, slash));
        if (folder)
            throw manifestError(location, `files: ${folder.source} is mounted at ${folder.path}, which is also the folder of ${source}`);
    }
}

;// CONCATENATED MODULE: ./.build/formats/spin/floats.js
/** Floats in JSON as Spin writes them, which tell them from integers: `1.0`, `-0.0`, `1e+20`. */
const { rawJSON } = JSON;
/** A value that `JSON.stringify` writes as serde_json writes the float: `null` for infinity and NaN. */
function jsonFloat(value) {
    return Number.isFinite(value) ? rawJSON(printFloat(value)) : null;
}
/** The shortest digits that give the value, without an exponent from 1e-5 up to 1e16 (the crate zmij, `format_finite`). */
function printFloat(value) {
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
    const digits = mantissa.replace('.', '');
    return sign + placePoint(digits, Number(power) + 1);
}
/** `point` is the number of digits before the decimal point. */
function placePoint(digits, point) {
    if (point > 16 || point <= -5) {
        const rest = digits.length > 1 ? `.${digits.slice(1)}` : '';
        return `${digits[0]}${rest}e${point > 0 ? '+' : ''}${point - 1}`;
    }
    if (point <= 0)
        return `0.${'0'.repeat(-point)}${digits}`;
    return `${digits.slice(0, point).padEnd(point, '0')}.${digits.slice(point) || '0'}`;
}

;// CONCATENATED MODULE: ./.build/formats/spin/hosts.js
/** Hosts that a component may connect to: `allowed_outbound_hosts`, and the older `allowed_http_hosts` converted to them. */

/** Schemes with a default port (crates/outbound-networking-config, `well_known_port`). */
const knownSchemes = ['http', 'https', 'redis', 'mysql', 'postgres', 'mqtt'];
/** Reads `scheme://host[:port]` (`AllowedHostConfig::parse`). `chaining` is true for hosts below `.spin.internal`. */
function readHost(entry) {
    const trimmed = entry.trim();
    const at = trimmed.indexOf('://');
    if (at < 0)
        return { problem: 'has no scheme; use scheme://host[:port], with * for any' };
    const scheme = trimmed.slice(0, at);
    const [host, port] = splitPort(trimmed.slice(at + 3));
    const problem = schemeProblem(scheme) ?? portProblem(port, scheme);
    return problem === undefined ? readHostName(host) : { problem };
}
function splitPort(rest) {
    const colon = rest.lastIndexOf(':');
    const tail = rest.slice(colon + 1);
    if (colon < 0)
        return [rest, ''];
    if (tail !== '' && !('problem' in readHostName(rest)))
        return [rest, ''];
    const slash = tail.indexOf('/');
    const port = slash === tail.length - 1 && slash >= 0 ? tail.slice(0, -1) : tail;
    return [rest.slice(0, colon), port];
}
function schemeProblem(scheme) {
    return scheme === '*' || /^\p{Alphabetic}*$/u.test(scheme)
        ? undefined
        : 'has a scheme that is neither * nor letters';
}
function portProblem(port, scheme) {
    if (port === '*')
        return undefined;
    if (port === '') {
        const known = knownSchemes.includes(scheme);
        return known ? undefined : `needs a port, since ${scheme || 'its scheme'} has no default port`;
    }
    if (port.includes('/'))
        return 'has a path, which is not allowed';
    const [low, ...high] = port.split('..');
    const ends = high.length === 0 ? [low] : [low, high.join('..')];
    return ends.every(isPort) ? undefined : 'has a port that is neither a number, a range a..b, nor *';
}
function isPort(text) {
    return /^\+?[0-9]+$/.test(text ?? '') && Number(text) <= 65_535;
}
function readHostName(untrimmed) {
    const text = untrimmed.trim();
    if (text === '*' || text === 'self' || text === 'self.alt')
        return { chaining: false };
    if (text.startsWith('{'))
        return { problem: 'has a list of hosts, which Spin does not support' };
    if (isNetwork(text))
        return { chaining: false };
    const host = text.endsWith('/') ? text.slice(0, -1) : text;
    if (host.includes('/'))
        return { problem: 'has a path, which is not allowed' };
    const below = host.startsWith('*.') ? host.slice(2) : host;
    if (below.includes('*'))
        return { problem: 'has a * that is neither the whole host nor its first label' };
    const name = hostName(below);
    if (name === undefined)
        return { problem: 'has no valid host' };
    if (below === host)
        return { chaining: name.endsWith('.spin.internal') };
    if (isAddress(name))
        return { problem: 'has a wildcard before an address' };
    return { chaining: name === 'spin.internal' };
}
/** The host in the form of URLs, as Rust's `url::Host::parse` returns it; `undefined` for an invalid one. */
function hostName(text) {
    const bracketed = /^\[[0-9A-Fa-f:.]+\]$/.test(text);
    if (!bracketed && /[\s#/:<>?@[\\\]^|]/.test(text))
        return undefined;
    const url = URL.parse(`http://${text}`);
    return url?.hostname || undefined;
}
function isAddress(name) {
    return name.startsWith('[') || /^[0-9]+(?:\.[0-9]+){3}$/.test(name);
}
/** True for an address with a prefix length: `10.0.0.0/8`. */
function isNetwork(text) {
    const [address = '', length = '', ...more] = text.split('/');
    if (more.length > 0 || !/^[0-9]{1,3}$/.test(length))
        return false;
    const four = /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/.test(address);
    if (four)
        return Number(length) <= 32 && address.split('.').every((part) => Number(part) <= 255);
    const six = /^[0-9A-Fa-f:.]+$/.test(address) && address.includes(':');
    return six && Number(length) <= 128 && URL.canParse(`http://[${address}]`);
}
/**
 * Why Spin rejects the list, or `undefined` (`AllowedHostsConfig::validate`). An entry with `{{ name }}` is checked if every name
 * has a default.
 */
function hostsProblem(hosts, defaultOf) {
    if (hosts.length === 1 && hosts[0] === 'insecure:allow-all') {
        return 'insecure:allow-all is not allowed; use "*://*:*" to allow everything';
    }
    for (const host of hosts) {
        const template = parseTemplate(host);
        const problem = template ? entryProblem(host, template, defaultOf) : 'has a {{ without a closing }}';
        if (problem !== undefined)
            return `"${host}" ${problem}`;
    }
    return undefined;
}
function entryProblem(host, template, defaultOf) {
    const filled = template.names.length === 0 ? host : fillTemplate(template, defaultOf);
    if (filled === undefined)
        return undefined;
    if (filled.length > filledLimit)
        return `is longer than ${filledLimit} characters`;
    // An optional endpoint: an empty default disables the entry.
    if (template.names.length > 0 && ['', 'http://', 'https://'].includes(filled))
        return undefined;
    const read = readHost(filled);
    if (!('problem' in read))
        return undefined;
    return filled === host ? read.problem : `is "${filled}" with the defaults, which ${read.problem}`;
}
/** True when the runtime has to support service chaining for these entries. */
function needsChaining(hosts) {
    return hosts.some((host) => {
        const read = readHost(host);
        return 'chaining' in read && read.chaining;
    });
}
/** Converted entries, or what is wrong with one (crates/manifest/src/compat/allowed_http_hosts.rs). */
function convertHttpHosts(hosts) {
    if (hosts.includes('insecure:allow-all'))
        return { hosts: ['http://*:*', 'https://*:*', 'http://self'] };
    const converted = [];
    for (const host of hosts) {
        const url = URL.parse(host.includes('//') ? host : `http://${host}`);
        const web = url?.protocol === 'http:' || url?.protocol === 'https:';
        if (!url || !web || url.hostname === '')
            return { problem: `"${host}" is not a host or host:port` };
        if (url.pathname.length > 1)
            return { problem: `"${host}" has a path, which is not allowed` };
        const authority = url.port === '' ? url.hostname : `${url.hostname}:${url.port}`;
        converted.push(...(url.hostname === 'self' ? ['http://self'] : [`http://${authority}`, `https://${authority}`]));
    }
    return { hosts: converted };
}

;// CONCATENATED MODULE: ./.build/formats/spin/locked.js
/** The locked application: the form of a manifest that Spin runs (crates/locked-app/src/locked.rs, crates/loader/src/local.rs). */





/** Throws for invalid variables and hosts, and for values that JSON cannot represent. */
function checkManifest({ application, components, variables, triggers }) {
    for (const component of components.values()) {
        const problem = hostsProblem(component.outboundHosts, (name) => variables.get(name)?.default);
        if (problem !== undefined)
            throw manifestError(component.location, `allowed_outbound_hosts: ${problem}`);
        for (const [name, text] of component.variables)
            checkValue(name, text, component, variables);
    }
    for (const trigger of [...triggers.values()].flat())
        lockConfig(trigger.config, trigger.location);
    lockSettings(application);
}
/** An application with an unknown variable does not start (crates/expressions, `validate_template`). */
function checkValue(name, text, { location }, variables) {
    const template = parseTemplate(text);
    if (!template)
        throw manifestError(location, `variables: ${name} has a {{ without a closing }}`);
    const unknown = template.names.find((used) => !variables.has(used));
    if (unknown !== undefined)
        throw manifestError(location, `variables: ${name} uses {{ ${unknown} }}, which is not in [variables]`);
}
/**
 * The exact bytes, as Spin writes them: members of records in the order of its structures, keys of maps sorted, without empty
 * values. `contents` has the packed content of each component.
 */
function encodeLocked(manifest, contents) {
    const components = [...manifest.components].map(([id, component]) => {
        return lockComponent(id, component, contents.get(id));
    });
    const required = components.some((component) => 'host_requirements' in component);
    return (0,oci_manifest/* encode */.lF)({
        spin_lock_version: required ? 1 : 0,
        ...(required && { must_understand: ['component_host_requirements'] }),
        metadata: lockMetadata(manifest),
        ...(manifest.variables.size > 0 && { variables: lockVariables(manifest.variables) }),
        triggers: [...manifest.triggers].flatMap(([type, group]) => group.map((one) => lockTrigger(type, one))),
        components,
    });
}
function lockMetadata({ application, triggers }) {
    const [type, ...others] = triggers.keys();
    const { authors, description, name, version } = application;
    const settings = lockSettings(application);
    const trigger = type !== undefined && others.length === 0 && sortedRecord({ ...settings[type], type });
    return present({ authors, description, name, trigger, triggers: settings, version });
}
function lockSettings({ triggers, }) {
    const settings = [...triggers].map(([type, table]) => {
        const values = Object.fromEntries(table.keys.map((key) => [key, table.value(key)]));
        return [type, lockConfig(values, table.location)];
    });
    return sortedRecord(Object.fromEntries(settings));
}
function lockVariables(variables) {
    const locked = [...variables].map(([name, { secret, ...rest }]) => [
        name,
        secret ? { ...rest, secret } : rest,
    ]);
    return sortedRecord(Object.fromEntries(locked));
}
function lockTrigger(type, { id, component, config, location }) {
    const values = component === undefined ? config : { ...config, component };
    return { id, trigger_type: type, trigger_config: lockConfig(values, location) };
}
function lockComponent(id, component, content) {
    const metadata = lockComponentMetadata(component);
    const required = needsChaining(component.outboundHosts);
    return {
        id,
        ...(Object.keys(metadata).length > 0 && { metadata }),
        source: { content_type: 'application/wasm', ...content?.source },
        ...(component.environment.size > 0 && { env: sortedRecord(Object.fromEntries(component.environment)) }),
        ...(content && content.files.length > 0 && { files: content.files }),
        ...(component.variables.size > 0 && { config: sortedRecord(Object.fromEntries(component.variables)) }),
        ...(required && { host_requirements: { local_service_chaining: 'required' } }),
    };
}
function lockComponentMetadata(component) {
    return present({
        ai_models: component.aiModels,
        allowed_outbound_hosts: component.outboundHosts,
        build: component.build,
        databases: component.databases,
        description: component.description,
        key_value_stores: component.keyValueStores,
    });
}
/** Without members that are absent, false or empty. */
function present(members) {
    const kept = Object.entries(members).filter(([, value]) => {
        return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false && value !== '';
    });
    return Object.fromEntries(kept);
}
/** TOML values as JSON, with sorted keys. Throws for dates, and for integers beyond the exact range of JSON readers. */
function lockConfig(config, location) {
    return sortedRecord(Object.fromEntries(Object.entries(config).map(([key, value]) => [key, lockValue(value, key, location)])));
}
function lockValue(value, key, location) {
    if (Array.isArray(value))
        return value.map((item) => lockValue(item, key, location));
    if (isTable(value))
        return lockConfig(value, location);
    if (value instanceof Date)
        throw manifestError(location, `${key}: is a date, which no trigger can read; use a string`);
    if (typeof value === 'number')
        return jsonFloat(value);
    if (typeof value !== 'bigint')
        return value;
    if (Number.isSafeInteger(Number(value)))
        return Number(value);
    throw manifestError(location, `${key}: is too large; use a string`);
}
function sortedRecord(record) {
    return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}

;// CONCATENATED MODULE: ./.build/formats/spin/normalize.js
/** The normal form of a manifest: every trigger has an id, and no component is inline (crates/manifest/src/normalize.rs). */


/** Throws when a trigger names a component that does not exist. */
function normalize(manifest) {
    const named = nameTriggers(manifest.triggers);
    const components = new Map(manifest.components);
    const triggers = new Map();
    const firstFree = numbering(components);
    for (const [type, group] of named) {
        triggers.set(type, group.map((trigger) => moveInline(trigger, components, firstFree)));
    }
    return { ...manifest, triggers, components };
}
/** Assigns an id to each trigger without one: the first free of `<component>-<type>-trigger` and `<type>-trigger<n>`. */
function nameTriggers(triggers) {
    const taken = new Set([...triggers.values()].flat().map(({ id }) => id));
    const firstFree = numbering(taken);
    const name = (trigger, type) => {
        if (trigger.id !== '')
            return trigger;
        const natural = `${String(trigger.component)}-${type}-trigger`;
        const usable = typeof trigger.component === 'string' && !taken.has(natural);
        const id = usable ? natural : firstFree(`${type}-trigger`);
        taken.add(id);
        return { ...trigger, id };
    };
    return new Map([...triggers].map(([type, group]) => [type, group.map((trigger) => name(trigger, type))]));
}
/** Moves the inline components of a trigger to the others, as `<trigger>-component` or `inline-component<n>`. */
function moveInline(trigger, components, firstFree) {
    const { component, others, ...rest } = trigger;
    const specs = [...(component === undefined ? [] : [component]), ...others];
    const ids = specs.map((spec) => {
        if (typeof spec === 'string')
            return requireComponent(spec, trigger, components);
        const natural = `${trigger.id}-component`;
        const usable = specs.length === 1 && isKebab(natural) && !components.has(natural);
        const id = usable ? natural : firstFree('inline-component');
        components.set(id, spec);
        return id;
    });
    return { ...rest, ...(component !== undefined && { component: ids[0] ?? '' }) };
}
function requireComponent(id, { location }, components) {
    if (components.has(id))
        return id;
    throw manifestError(location, `component: [component.${id}] does not exist`);
}
/** Appends the first free number to a prefix; ids are never removed, so each search continues where the last one ended. */
function numbering(taken) {
    const last = new Map();
    return (prefix) => {
        let number = last.get(prefix) ?? 1;
        while (taken.has(`${prefix}${number}`))
            number += 1;
        last.set(prefix, number);
        return `${prefix}${number}`;
    };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/formats/spin/toml-1.0.js
/** What the TOML parser accepts and a reader of TOML 1.0 rejects: found in the text, since it leaves no trace in the value. */
/** Searches a document that a TOML 1.1 parser has accepted, with `\n` as its only line end. */
function findUnreadable(text) {
    const state = { open: [], inValue: false, last: '' };
    let line = 1;
    for (let at = 0; at < text.length;) {
        const token = toml_1_0_readToken(text, at);
        const problem = stringProblem(token) ?? structureProblem(token, state);
        if (problem)
            return { line, ...problem };
        line += token.split('\n').length - 1;
        at += token.length;
    }
    return undefined;
}
const blank = /[ \t]+|#[^\n]*/y;
const bare = /[^\s#"'=,[\]{}]+/y;
/** A blank, comment, line end, string, mark, or bare word: a key, a number, a boolean, a date or a time. */
function toml_1_0_readToken(text, at) {
    const quote = text[at];
    if (quote === '"' || quote === "'")
        return text.slice(at, stringEnd(text, at, quote));
    for (const form of [blank, bare]) {
        form.lastIndex = at;
        const [token] = form.exec(text) ?? [];
        if (token !== undefined)
            return token;
    }
    return text.slice(at, at + 1);
}
function stringEnd(text, start, quote) {
    const delimiter = text.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
    let at = start + delimiter.length;
    while (at < text.length && !text.startsWith(delimiter, at)) {
        at += quote === '"' && text[at] === '\\' ? 2 : 1;
    }
    at += delimiter.length;
    // One or two quotes before the closing three belong to the string.
    for (let more = 0; delimiter.length > 1 && more < 2 && text[at] === quote; more += 1)
        at += 1;
    return at;
}
function stringProblem(token) {
    if (!token.startsWith('"'))
        return undefined;
    const [found] = /(?<!\\)(?:\\\\)*\\[ex]/.exec(token) ?? [];
    if (found === undefined)
        return undefined;
    const [form, code] = found.endsWith('e') ? ['\\e', '\\u001B'] : ['\\x', '\\u00'];
    return { what: `the escape ${form} in a string`, hint: `Write ${code} instead of ${form} in the string.` };
}
function structureProblem(token, state) {
    if (/^[ \t#]/.test(token))
        return undefined;
    const inTable = state.open.at(-1) === '{';
    if (token === '\n') {
        state.inValue &&= state.open.length > 0;
        return inTable
            ? {
                what: 'a line break in an inline table',
                hint: 'Write the inline table on one line, or as [table].',
            }
            : undefined;
    }
    const problem = markProblem(token, state);
    state.last = token;
    if (token === '=')
        state.inValue = true;
    else if (token === ',' && inTable)
        state.inValue = false;
    else if (state.inValue && (token === '{' || token === '[')) {
        state.open.push(token);
        state.inValue = token === '[';
    }
    else if (state.open.length > 0 && (token === '}' || token === ']')) {
        state.open.pop();
        state.inValue = true;
    }
    return problem;
}
function markProblem(token, { inValue, last }) {
    if (token === '}' && last === ',')
        return { what: 'a comma at the end of an inline table', hint: 'Remove the comma before "}".' };
    return inValue && /^[\d+-]/.test(token) ? scalarProblem(token) : undefined;
}
function scalarProblem(token) {
    const plain = token.replaceAll('_', '');
    if (/^(?:\d{4}-\d{2}-\d{2}[Tt])?\d{2}:\d{2}(?!:)/.test(token))
        return { what: `the time ${token} without seconds`, hint: 'Add the seconds, or write a string.' };
    const [date, day] = /^\d{4}-\d{2}-(\d{2})/.exec(token) ?? [];
    // The parser takes a day that the month does not have for one of the next month.
    if (date !== undefined && new Date(date).getUTCDate() !== Number(day))
        return { what: `the date ${date}, which does not exist`, hint: 'Correct the date.' };
    if (/^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(plain) && !Number.isFinite(Number(plain)))
        return { what: `the number ${token} is too large`, hint: 'Write a string.' };
    if (/^(?:[+-]?\d+|0[xob][\da-fA-F]+)$/.test(plain) && !isInt64(plain))
        return { what: `the integer ${token} is too large`, hint: 'Write a string.' };
    return undefined;
}
function isInt64(text) {
    const value = BigInt(text.replace(/^\+/, ''));
    return BigInt.asIntN(64, value) === value;
}

;// CONCATENATED MODULE: ./.build/formats/spin/toml.js
/** TOML as Spin reads it: version 1.0 (toml 0.8), where the parser of this program also takes version 1.1. */




/** The document; integers are `bigint`, floats are `number`. Throws `invalid-definition`. */
function parseToml(bytes, location) {
    const text = decode(bytes, location);
    const value = parseText(text, location);
    // The parser does not count the levels of dotted keys.
    if ((0,json/* isTooDeep */.f_)(value))
        throw manifestError(location, 'is nested too deeply');
    const found = findUnreadable(text);
    if (!found)
        return value;
    throw manifestError(location, `is not valid TOML 1.0 at line ${found.line}: ${found.what}`, found.hint);
}
/** Line ends in strings of several lines are `\n`, whatever they are in the file (toml_edit, `parser/strings.rs`). */
function decode(bytes, location) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    }
    catch {
        throw manifestError(location, 'is not valid TOML: it is not UTF-8');
    }
}
function parseText(text, location) {
    try {
        return (0,dist.parse)(text, { integersAsBigInt: true, maxDepth: 100 });
    }
    catch (cause) {
        const where = cause instanceof dist.TomlError ? ` at line ${cause.line}, column ${cause.column}` : '';
        throw manifestError(location, `is not valid TOML${where}`);
    }
}

;// CONCATENATED MODULE: ./.build/formats/spin/parts.js
/** Parts of both versions of the manifest: sources, mounts, builds and variables (crates/manifest/src/schema/common.rs). */


/** Reads `source` of a component. */
function readSource(table) {
    const value = table.value('source');
    if (typeof value === 'string')
        return { kind: 'file', path: value };
    if (!isTable(value))
        throw table.error('source', 'is missing');
    const source = openTable(value, table.location);
    const [url, digest] = [source.text('url'), source.text('digest')];
    if (hasOnly(source, ['url', 'digest']) && url !== undefined && digest !== undefined) {
        if (!digest.startsWith('sha256:'))
            throw table.error('source', 'must have a digest that begins with sha256:');
        return { kind: 'url', url, digest };
    }
    const [name, version] = [source.text('package'), source.text('version')];
    if (hasOnly(source, ['registry', 'package', 'version']) && name !== undefined && version !== undefined) {
        return { kind: 'package', name, version };
    }
    throw table.error('source', 'must be a path, { url, digest } or { registry, package, version }');
}
function hasOnly(table, known) {
    return table.keys.every((key) => known.includes(key));
}
/** Reads `files`. */
function readMounts(table) {
    return table.list('files').map((value) => {
        if (typeof value === 'string')
            return value;
        const mount = isTable(value) ? openTable(value, table.location) : undefined;
        const [source, destination] = [mount?.text('source'), mount?.text('destination')];
        if (mount?.keys.length === 2 && source !== undefined && destination !== undefined)
            return { source, destination };
        throw table.error('files', 'must have patterns or { source, destination } only');
    });
}
/** Reads `[component.<id>.build]`; members are in their order in the locked application. */
function readBuild(component) {
    const table = component.table('build', ['command', 'workdir', 'watch']);
    if (!table)
        return undefined;
    const value = table.value('command');
    const command = Array.isArray(value) ? table.texts('command') : table.text('command');
    if (command === undefined)
        throw table.error('command', 'is missing');
    const [watch, workdir] = [table.texts('watch'), table.text('workdir')];
    return { command, ...(watch.length > 0 && { watch }), ...(workdir !== undefined && { workdir }) };
}
/** Reads `[variables]`; each is required or has a default (crates/loader/src/local.rs, `locked_variable`). */
function readVariables(root) {
    const tables = root.tables('variables', ['description', 'required', 'default', 'secret']);
    return new Map([...tables].map(([name, table]) => [checkVariable(name, root, 'variables'), readVariable(table)]));
}
function readVariable(table) {
    const [description, value] = [table.text('description'), table.text('default')];
    if ((table.flag('required') ?? false) === (value !== undefined)) {
        throw table.error('default', 'must be given, or required = true, but not both');
    }
    return {
        ...(description !== undefined && { description }),
        ...(value !== undefined && { default: value }),
        secret: table.flag('secret') ?? false,
    };
}
/** Reads the variables of a component: `variables`, or `config` in version 1. */
function readValues(component, key) {
    const values = component.textMap(key);
    for (const name of values.keys())
        checkVariable(name, component, key);
    return values;
}
function checkVariable(name, table, key) {
    if (isLowerSnake(name))
        return name;
    throw table.error(key, `"${name}" ${lowerSnakeRule}`);
}
/** Reads labels of stores or databases, which are kebab-case or snake_case in version 2 (crates/manifest/src/schema/v2.rs). */
function readLabels(component, key) {
    const labels = component.texts(key);
    const wrong = labels.find((label) => !isKebab(label) && !isSnake(label));
    if (wrong === undefined)
        return labels;
    throw component.error(key, `"${wrong}" must be kebab-case or snake_case`);
}

;// CONCATENATED MODULE: ./.build/formats/spin/version-1.js
/** Manifests of version 1, converted to version 2 (crates/manifest/src/compat.rs). */




const rootKeys = [
    'spin_manifest_version',
    'spin_version',
    'name',
    'version',
    'description',
    'authors',
    'trigger',
    'variables',
    'component',
];
const componentKeys = [
    'id',
    'source',
    'trigger',
    'description',
    'config',
    'environment',
    'files',
    'exclude_files',
    'allowed_http_hosts',
    'allowed_outbound_hosts',
    'key_value_stores',
    'sqlite_databases',
    'ai_models',
    'build',
];
/** What version 1 allows every component without `allowed_outbound_hosts`. */
const databaseHosts = ['redis://*:*', 'mysql://*:*', 'postgres://*:*'];
/** Reads a whole manifest of version 1. */
function readVersion1(value, location) {
    const root = openTable(value, location, rootKeys);
    const name = root.text('name');
    if (name === undefined)
        throw root.error('name', 'is missing');
    const trigger = root.table('trigger');
    const type = trigger?.text('type');
    if (!trigger || type === undefined)
        throw root.error('trigger', 'is missing or has no type');
    const { components, triggers } = readComponents(root);
    return {
        location,
        application: {
            name,
            version: root.text('version') ?? '',
            description: root.text('description') ?? '',
            authors: root.texts('authors'),
            triggers: new Map([[type, without(trigger, 'type')]]),
        },
        variables: readVariables(root),
        triggers: new Map(triggers.length > 0 ? [[type, triggers]] : []),
        components,
    };
}
function without(table, key) {
    const rest = table.keys.filter((other) => other !== key).map((other) => [other, table.value(other)]);
    return openTable(Object.fromEntries(rest), table.location);
}
function readComponents(root) {
    const components = new Map();
    const triggers = [];
    for (const value of root.list('component')) {
        const location = { ...root.location, table: '[[component]]' };
        const id = componentId(openTable(value, location, componentKeys));
        const table = openTable(value, { ...location, table: `[[component]] ${id}` });
        if (components.has(id))
            throw table.error('id', 'is also that of another component');
        components.set(id, readComponent(table));
        triggers.push(readTrigger(table, id));
    }
    return { components, triggers };
}
/** Ids are converted to kebab-case if changing case and underscores is enough. */
function componentId(table) {
    const id = table.text('id');
    if (id === undefined)
        throw table.error('id', 'is missing');
    const changed = isKebab(id) ? id : id.replaceAll('_', '-').toLowerCase();
    if (isKebab(changed))
        return changed;
    throw table.error('id', `"${id}" ${kebabRule}`);
}
function readTrigger(component, id) {
    const config = component.value('trigger');
    if (!isTable(config))
        throw component.error('trigger', 'is missing or not a table');
    return { location: component.location, id: `trigger-${id}`, component: id, others: [], config };
}
function readComponent(table) {
    const build = readBuild(table);
    return {
        location: table.location,
        source: readSource(table),
        description: table.text('description') ?? '',
        variables: readValues(table, 'config'),
        environment: table.textMap('environment'),
        files: readMounts(table),
        excludeFiles: table.texts('exclude_files'),
        outboundHosts: readHosts(table),
        keyValueStores: table.texts('key_value_stores'),
        databases: table.texts('sqlite_databases'),
        aiModels: table.texts('ai_models'),
        ...(build && { build }),
    };
}
function readHosts(table) {
    const converted = convertHttpHosts(table.texts('allowed_http_hosts'));
    if ('problem' in converted)
        throw table.error('allowed_http_hosts', converted.problem);
    const given = table.value('allowed_outbound_hosts') !== undefined;
    return [...(given ? table.texts('allowed_outbound_hosts') : databaseHosts), ...converted.hosts];
}

;// CONCATENATED MODULE: ./.build/formats/spin/version-2.js
/** Manifests of version 2, with the keys that Spin allows in each table (crates/manifest/src/schema/v2.rs). */




const version_2_componentKeys = [
    'source',
    'description',
    'variables',
    'environment',
    'files',
    'exclude_files',
    'allowed_http_hosts',
    'allowed_outbound_hosts',
    'key_value_stores',
    'sqlite_databases',
    'ai_models',
    'targets',
    'build',
    'tool',
    'dependencies_inherit_configuration',
    'dependencies',
    'profile',
];
/** Reads a whole manifest of version 2. */
function readVersion2(value, location) {
    const known = ['spin_manifest_version', 'application', 'variables', 'trigger', 'component'];
    const root = openTable(value, location, known);
    const triggers = root.table('trigger');
    if (!triggers)
        throw root.error('trigger', 'is missing; an application needs a [[trigger.<type>]]');
    return {
        location,
        application: readApplication(root),
        variables: readVariables(root),
        triggers: new Map(triggers.keys.map((type) => [type, readTriggers(triggers, type)])),
        components: version_2_readComponents(root),
    };
}
function readApplication(root) {
    const known = ['name', 'version', 'description', 'authors', 'targets', 'trigger', 'tool'];
    const table = root.table('application', known);
    const name = table?.text('name');
    if (!table || name === undefined)
        throw root.error('application', 'is missing or has no name');
    return {
        name,
        version: table.text('version') ?? '',
        description: table.text('description') ?? '',
        authors: table.texts('authors'),
        triggers: table.tables('trigger'),
    };
}
function readTriggers(triggers, type) {
    const location = { ...triggers.location, table: `[${locationBelow(triggers.location, type).table}]` };
    return triggers.list(type).map((value) => version_2_readTrigger(value, location));
}
function version_2_readTrigger(value, location) {
    const table = openTable(value, location);
    const component = table.value('component');
    requireNoMiddleware(table);
    return {
        location,
        id: table.text('id') ?? '',
        ...(component !== undefined && { component: readSpec(component, locationBelow(location, 'component')) }),
        others: readOthers(table),
        config: configOf(table),
    };
}
/** Middleware has to be composed into the component before it is pushed (crates/loader/src/local/trigger_components.rs). */
function requireNoMiddleware(table) {
    if (!table.table('dependencies')?.keys.length)
        return;
    throw table.error('dependencies', 'middleware has to be composed into the component, which is not supported', 'Push this application with "spin registry push", or compose the middleware into the component and remove the table.');
}
function readOthers(table) {
    const others = table.table('components');
    return (others?.keys ?? []).flatMap((key) => {
        const value = others?.value(key);
        const specs = Array.isArray(value) ? value : [value];
        return specs.map((spec) => readSpec(spec, locationBelow(table.location, 'components')));
    });
}
function configOf(table) {
    const own = ['id', 'component', 'components', 'dependencies'];
    const rest = table.keys.filter((key) => !own.includes(key));
    return Object.fromEntries(rest.map((key) => [key, table.value(key)]));
}
function readSpec(value, location) {
    if (isTable(value))
        return version_2_readComponent(openTable(value, location, version_2_componentKeys));
    if (typeof value === 'string' && isKebab(value))
        return value;
    throw manifestError(location, typeof value === 'string' ? `"${value}" ${kebabRule}` : 'must be an id or a table');
}
function version_2_readComponents(root) {
    const tables = root.tables('component', version_2_componentKeys);
    for (const id of tables.keys()) {
        if (!isKebab(id))
            throw root.error('component', `"${id}" ${kebabRule}`);
    }
    return new Map([...tables].map(([id, table]) => [id, version_2_readComponent(table)]));
}
function version_2_readComponent(table) {
    const build = readBuild(table);
    const dependencies = table.table('dependencies');
    const inheritsConfiguration = table.flag('dependencies_inherit_configuration');
    checkProfiles(table);
    return {
        location: table.location,
        source: readSource(table),
        description: table.text('description') ?? '',
        variables: readValues(table, 'variables'),
        environment: table.textMap('environment'),
        files: readMounts(table),
        excludeFiles: table.texts('exclude_files'),
        outboundHosts: [...table.texts('allowed_outbound_hosts'), ...readHttpHosts(table)],
        keyValueStores: readLabels(table, 'key_value_stores'),
        databases: readLabels(table, 'sqlite_databases'),
        aiModels: table.texts('ai_models'),
        ...(build && { build }),
        ...(dependencies && { dependencies }),
        ...(inheritsConfiguration !== undefined && { inheritsConfiguration }),
    };
}
function readHttpHosts(table) {
    const converted = convertHttpHosts(table.texts('allowed_http_hosts'));
    if ('problem' in converted)
        throw table.error('allowed_http_hosts', converted.problem);
    return converted.hosts;
}
/** Profiles are checked but not used, as in `spin` without `--profile`. */
function checkProfiles(component) {
    const known = ['source', 'environment', 'dependencies', 'build'];
    for (const profile of component.tables('profile', known).values()) {
        if (profile.value('source') !== undefined)
            readSource(profile);
        profile.textMap('environment');
        profile.table('build', ['command']);
    }
}

;// CONCATENATED MODULE: ./.build/formats/spin/app.js
/** A Spin application of the workspace: its manifest, read and checked, and the files that it uses. */













/** Throws `invalid-definition` for what Spin rejects, and for what would require composition or a download. */
async function openApp(path, context) {
    const bytes = await context.workspace.read(path, documents/* documentLimit */.NL);
    const manifest = normalize(readManifest(bytes, path));
    requireContent(manifest);
    checkManifest(manifest);
    checkPatterns(manifest);
    rejectDependencies(manifest.components);
    const folder = (0,paths/* folderOf */.yS)(path);
    const omissions = [];
    // Each pattern goes through the folders that it may match, which are read once.
    const workspace = (0,shared_folder/* withMemoizedTrees */.uj)(context.workspace);
    const search = { workspace, omit: (omission) => omissions.push(omission) };
    const components = [];
    for (const [id, component] of manifest.components) {
        const source = await resolveSource(component, folder, context);
        components.push({ id, source, files: await resolveFiles(component, folder, search) });
    }
    return { manifest, components, omissions };
}
/** A trigger with a static response is the only one that works without a component (crates/http/src/config.rs). */
function requireContent({ components, triggers, location }) {
    const responds = [...triggers.values()].flat().some(({ config }) => config.static_response !== undefined);
    if (components.size > 0 || responds)
        return;
    throw manifestError(location, 'has no component, and no trigger with static_response');
}
/** Patterns of all components together; each is matched against every file of the workspace. */
const patternLimit = 1000;
function checkPatterns({ components, location }) {
    let patterns = 0;
    for (const { files, excludeFiles } of components.values())
        patterns += files.length + excludeFiles.length;
    if (patterns <= patternLimit)
        return;
    throw manifestError(location, `has ${patterns} entries in files and exclude_files; at most ${patternLimit} are supported`);
}
/** Reads a manifest of either version (crates/manifest/src/lib.rs). */
function readManifest(bytes, path) {
    const location = { file: path, table: '' };
    const value = parseToml(bytes, location);
    const root = openTable(value, location);
    const version = root.value('spin_manifest_version') ?? root.value('spin_version');
    if (version === '1')
        return readVersion1(value, location);
    if (version === 2n)
        return readVersion2(value, location);
    throw root.error('spin_manifest_version', 'must be 2 or "1"');
}
async function resolveSource({ source, location }, folder, { workspace, inspect }) {
    if (source.kind === 'url') {
        const rule = `source: ${source.url} would have to be downloaded, which is not supported`;
        throw manifestError(location, rule, `Download it in an earlier step, verify it with ${source.digest}, and set source to the file.`);
    }
    if (source.kind === 'package') {
        const rule = `source: the package ${source.name} would have to be downloaded, which is not supported`;
        throw manifestError(location, rule, `Download it in an earlier step and set source to the file: wkg get ${(0,shell_word/* shellWord */.r)(`${source.name}@${source.version}`)}`);
    }
    const path = resolveBelow(folder, source.path);
    if (path === undefined)
        throw manifestError(location, `source: ${source.path} leaves the workspace`, 'Name a file of the workspace, relative to the manifest.');
    const entry = await workspace.stat(path);
    if (entry?.type !== 'file')
        throw manifestError(location, `source: ${source.path} does not exist`, 'Build it first: spin build');
    const { kind } = await inspect(path);
    if (kind !== 'wit-package')
        return path;
    throw manifestError(location, `source: ${source.path} is a WIT package, which cannot run`);
}

// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
;// CONCATENATED MODULE: ./.build/formats/spin/layers.js
/** The layers of a Spin application and the references to them in the locked application (crates/oci/src/client.rs). */


const wasmLayerType = 'application/vnd.wasm.content.layer.v1+wasm';
const dataLayerType = 'application/vnd.wasm.content.layer.v1+data';
const archiveLayerType = 'application/vnd.wasm.content.bundle.v1.tar+gzip';
/** Bytes of a file that is inlined in the locked application at most. */
const inlineLimit = 128;
/** Layers beside the locked application; 500 in all is what every registry accepts. */
const layerLimit = 499;
/** A layer per file, or an archive per component when there would be too many layers. */
async function packLayers(components, context) {
    const packed = [];
    for (const component of components)
        packed.push(await packComponent(component, context));
    const contents = new Map(packed.map(({ id, content }) => [id, content]));
    const separate = distinct(packed.flatMap(({ binary, files }) => [binary, ...files]));
    if (separate.length <= layerLimit)
        return { layers: separate, contents };
    const archived = [];
    for (const [index, component] of components.entries()) {
        archived.push(...binaryOf(packed[index]));
        if (component.files.length > 0)
            archived.push(await packArchive(component.files, context));
    }
    return { layers: distinct(archived), contents };
}
function binaryOf(packed) {
    return packed ? [packed.binary] : [];
}
async function packComponent({ id, source, files }, context) {
    const binary = await context.packer.file(source, wasmLayerType);
    const references = [];
    const layers = [];
    const pack = (file) => packFile(file, context);
    // Opening many small files takes longer than reading them, so several are packed at a time.
    for await (const { item, result } of (0,_build_async/* prefetch */.yj)(files, pack, { items: 16, weight: 16, weigh: () => 1 })) {
        const { reference, layer } = await result;
        references.push({ ...reference, path: item.path });
        if (layer)
            layers.push(layer);
    }
    const content = { source: await referTo(binary, source, context), files: references };
    return { id, binary, files: layers, content };
}
/** A small file needs no layer; this also avoids empty blobs, which some registries reject. */
async function packFile({ source, size }, context) {
    if (size <= inlineLimit)
        return { reference: await inline(source, context) };
    const layer = await context.packer.file(source, dataLayerType);
    return { reference: { digest: layer.digest }, layer };
}
/** Readers look up a binary by its digest, so even a small one has a layer. */
async function referTo(binary, source, context) {
    return binary.size <= inlineLimit ? await inline(source, context) : { digest: binary.digest };
}
async function inline(source, { workspace }) {
    const bytes = await workspace.read(source, inlineLimit);
    return { inline: Buffer.from(bytes).toString('base64').replace(/=+$/, ''), digest: (0,digest/* digestOf */.ol)(bytes) };
}
/** Readers use the digests of the archived files only; paths are in the locked application. */
async function packArchive(files, { packer }) {
    const { descriptor } = await packer.layer(archiveEntries(files), { mediaType: archiveLayerType });
    return descriptor;
}
function* archiveEntries(files) {
    yield { path: '.', type: 'directory' };
    for (const { path, source, size } of files)
        yield { path, type: 'file', size, file: source };
}
function distinct(layers) {
    return [...new Map(layers.map((layer) => [`${layer.mediaType} ${layer.digest}`, layer])).values()];
}

// EXTERNAL MODULE: ./.build/globs.js
var globs = __webpack_require__(42881);
;// CONCATENATED MODULE: ./.build/formats/spin/mentioned.js
/** The Wasm files that a manifest mentions, also one that cannot be read as a manifest: they belong to its application. */




/** What is filled in when a project is made from a template (Liquid, as in `spin new`); in TOML it is only valid in strings. */
const placeholder = /\{\{|\{%/;
/** Wasm files of the workspace that the text names as sources, or that lie in a folder which it names in `files`. */
async function mentionedFiles(text, folder, workspace) {
    const sources = stringsIn(text).filter((string) => string.endsWith('.wasm'));
    const mounted = [...text.matchAll(/\bfiles\s*=\s*\[([^\]]*)\]/g)].flatMap(([, list = '']) => stringsIn(list));
    const paths = [...sources, ...mounted.map(withoutWildcard)];
    const resolved = paths.flatMap((path) => (path === '' ? [] : (resolveBelow(folder, path) ?? [])));
    const mentioned = new Set(resolved.filter((path) => path !== '.'));
    const files = (await workspace.files()).filter(({ path }) => path.endsWith('.wasm'));
    return files.map(({ path }) => path).filter((path) => isMentioned(path, mentioned));
}
function stringsIn(text) {
    return [...text.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map(([, double, single]) => double ?? single ?? '');
}
/** The folder that a pattern begins with, or the whole path. */
function withoutWildcard(pattern) {
    return pattern.replace(/(?:^|\/)[^/]*[*?[{].*$/, '');
}
function isMentioned(path, mentioned) {
    if (mentioned.has(path))
        return true;
    const slash = path.lastIndexOf('/');
    return slash > 0 && isMentioned(path.slice(0, slash), mentioned);
}
/** Spin's own expressions `{{ variable }}` are in other values. */
const placeholderInName = /^\s*(?:name|id|component)\s*=\s*["'][^"'\n]*(?:\{\{|\{%)/m;
/** Where Spin reads expressions itself, so that a wrong one is a mistake in the manifest. */
const ownExpressions = /\b(?:allowed_outbound_hosts|variables): /;
/** True for a manifest that is filled in before it is used, by its text and the error about it. */
function isTemplate(text, error) {
    if (placeholderInName.test(text))
        return true;
    const message = error?.message ?? '';
    if (ownExpressions.test(message))
        return false;
    return placeholder.test(text) && /not valid TOML|is a template|\{\{|\{%/.test(message);
}
/** The error about a manifest that is filled in before it is used. */
function templateError(path, cause) {
    const hint = `Create an application from it before this step, or leave it out with the input exclude: ${(0,_build_text/* printable */.g$)((0,globs/* excludeGlob */.tp)(path))}`;
    return (0,documents/* invalidDefinition */.rd)(path, 'is a template, with placeholders that are not replaced', hint, cause);
}
/** The text of a manifest; empty when it cannot be read. */
async function readText(path, workspace) {
    const bytes = await workspace.read(path, documents/* documentLimit */.NL).catch(() => new Uint8Array());
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./.build/formats/spin.js
/** The format `spin`: an application as `spin registry push` packs it. */













/** Spin 4, crates/oci. */
const spin = { name: 'spin', detect, pack };
async function detect(context) {
    const appliesTo = (path) => (0,paths/* baseName */.Fl)(path) === 'spin.toml';
    const candidates = [];
    for (const file of await (0,requests/* requestedFiles */.md)(context, { format: 'spin', appliesTo })) {
        const about = (error) => describeProblem(error, file, context);
        const candidate = await (0,requests/* collect */.Fo)(context, about, () => propose(file, context));
        if (candidate)
            candidates.push(candidate);
    }
    return candidates;
}
/** The components of an application that cannot be published are not published by themselves. */
async function describeProblem(error, { path, named }, { workspace }) {
    const text = await readText(path, workspace);
    const files = [path, ...(await mentionedFiles(text, (0,paths/* folderOf */.yS)(path), workspace))];
    return { files, named, ...(isTemplate(text, error) && { isTemplate: true }) };
}
async function openFilledIn(path, context) {
    const text = await readText(path, context.workspace);
    if (isTemplate(text))
        throw templateError(path);
    try {
        return await openApp(path, context);
    }
    catch (error) {
        throw error instanceof errors/* CodedError */.AK && isTemplate(text, error) ? templateError(path, error) : error;
    }
}
async function propose({ path, explicit, named }, context) {
    const app = await openFilledIn(path, context);
    for (const omission of app.omissions)
        warnOfOmission(omission, path, context);
    const { application } = app.manifest;
    return {
        files: [path],
        claims: [...new Set([path, ...usedFiles(app), ...(await realSources(app, context))])],
        ...(application.name !== '' && { name: { value: application.name, origin: path } }),
        ...(application.version !== '' && { version: { value: application.version, origin: path } }),
        annotations: (0,origins/* withOrigins */.g)(inferred(application), path),
        ...(explicit && { explicit }),
        ...(named && { named }),
    };
}
/** The manifest names what is missing, so that it is a warning and not only an explanation. */
function warnOfOmission({ path, reason }, manifest, context) {
    if (path === manifest) {
        context.explain(path, reason);
        context.warn((0,_build_text/* printable */.g$)(`${path}: ${reason}`));
    }
    else {
        context.explain(path, `left out of spin: ${reason}`);
        context.warn((0,_build_text/* printable */.g$)(`${path} is missing from the application of ${manifest}: ${reason}`));
    }
}
function usedFiles({ components }) {
    return components.flatMap(({ source, files }) => [source, ...files.map((file) => file.source)]);
}
/** Where symlinks on the way to the binaries lead, which are not published by themselves either. */
async function realSources({ components }, { workspace }) {
    const found = await Promise.all(components.map(({ source }) => workspace.follow(source)));
    return found.flatMap((entry) => (typeof entry === 'object' ? entry.path : []));
}
/** What `spin registry push` infers, except for the time, which comes from the plan (crates/oci/src/client.rs, `all_annotations`). */
function inferred({ name, version, description, authors }) {
    const all = {
        [annotations/* titleKey */.kz]: name,
        [annotations/* versionKey */._5]: version,
        [annotations/* descriptionKey */.qq]: description,
        [annotations/* authorsKey */.Uo]: authors.join(', '),
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
async function pack(artifact, context) {
    const { packer } = context;
    const app = await openApp((0,artifacts/* firstFile */.F)(artifact), context);
    const { layers, contents } = await packLayers(app.components, context);
    const locked = packer.bytes(encodeLocked(app.manifest, contents), media_types/* lockedAppType */.oM);
    const config = packer.bytes(encodeConfig(locked.digest), media_types/* imageConfigType */.yc);
    return {
        root: packer.manifest({ config, layers: [...layers, locked], annotations: artifact.annotations }),
    };
}
/**
 * The exact bytes of the image config. The label makes the image ids of two applications differ in container runtimes
 * (spinframework/spin#2322); `diff_ids` is empty, since no layer is a file system for containerd.
 */
function encodeConfig(lockedApp) {
    return (0,oci_manifest/* encode */.lF)({
        architecture: 'wasm',
        os: 'wasip1',
        config: { Labels: { 'com.fermyon.spin.lockedAppDigest': lockedApp } },
        rootfs: { type: 'layers', diff_ids: [] },
    });
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
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   i6: () => (/* binding */ manifestSizeLimit),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   mN: () => (/* binding */ requireDescriptors),
/* harmony export */   oW: () => (/* binding */ isGenericType),
/* harmony export */   qq: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90773);
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
/** The error for a manifest of more bytes than registries have to accept. */
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
    const stated = typeof body.mediaType === 'string' ? body.mediaType : specificType(mediaType);
    const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
    const [layers, manifests] = [
        readDescriptors(body, 'layers', where),
        readDescriptors(body, 'manifests', where),
    ];
    // Clients would take it for one or the other by a header, which no digest covers (CVE-2021-41190).
    if (manifests.length > 0 && (config !== undefined || layers.length > 0))
        throw invalid(where, 'is an image manifest and an index at once');
    const subject = isAbsent(body.subject) ? undefined : readDescriptor(body.subject, where);
    return {
        mediaType: stated ?? typeByMembers(body),
        ...(typeof body.artifactType === 'string' && body.artifactType && { artifactType: body.artifactType }),
        ...(config && { config }),
        layers,
        manifests,
        ...(subject && { subject }),
        annotations: readAnnotations(body.annotations),
    };
}
/** Types that servers give to any file, which say nothing of a manifest. */
const genericTypes = [_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .octetStreamType */ .qC, 'application/json', 'text/json', 'text/plain'];
function specificType(mediaType) {
    return mediaType !== undefined && isGenericType(mediaType) ? undefined : mediaType;
}
/** True for a type that says nothing of the content, as a server of files gives it. */
function isGenericType(mediaType) {
    return genericTypes.includes(mediaType);
}
function typeByMembers(body) {
    if ('manifests' in body)
        return _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV;
    return 'fsLayers' in body ? dockerSchema1Type : _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR;
}
/** Of Docker before 1.10, with neither config nor layers in the members of today. */
const dockerSchema1Type = 'application/vnd.docker.distribution.manifest.v1+json';
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
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatedType */ .u9)(value.mediaType)) {
        throw invalid(where, `has a descriptor with an invalid media type: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.mediaType), 80)}"`);
    }
    const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlatform */ .K)(value.platform);
    return {
        mediaType: value.mediaType,
        digest,
        size: Number(value.size),
        ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.annotations) && { annotations: readAnnotations(value.annotations) }),
        ...(platform && { platform }),
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


/***/ }),

/***/ 90773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPlatform)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55118);
/** The platform that an entry of an index, or the config of an image, states (image-spec v1.1.1, image-index.md, config.md). */

/** The members of the specification that have its types; `undefined` for a value that states no system and architecture. */
function readPlatform(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { architecture, os, variant, 'os.version': version, 'os.features': features } = value;
    if (typeof architecture !== 'string' || typeof os !== 'string')
        return undefined;
    // As crane writes the config of an image that it makes of nothing.
    if (architecture === '' && os === '')
        return undefined;
    return {
        architecture,
        os,
        ...(typeof variant === 'string' && { variant }),
        ...(typeof version === 'string' && { 'os.version': version }),
        ...(isTexts(features) && { 'os.features': features }),
    };
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}


/***/ })

};
