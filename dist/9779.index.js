export const id = 9779;
export const ids = [9779];
export const modules = {

/***/ 37163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The error for an interface that a valid binary may have and that cannot be read. */


function unreadable(reason, hint = 'Compare the files with other tools: wasm-tools component wit <file>') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `the interface cannot be read: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(reason)}`, { hint });
}


/***/ }),

/***/ 95352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ printPackageId),
/* harmony export */   T: () => (/* binding */ idOf)
/* harmony export */ });
/** The interface of a component or WIT package as data: packages, worlds, interfaces, functions and types, by their names. */
/** The id of an interface or world as it is written in WIT. */
function idOf({ id }, label) {
    return `${printPackageId({ ...id, version: undefined })}/${label}${id.version === undefined ? '' : `@${id.version}`}`;
}
function printPackageId({ namespace, name, version, }) {
    return `${namespace}:${name}${version === undefined ? '' : `@${version}`}`;
}


/***/ }),

/***/ 69779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInterfaces: () => (/* binding */ readInterfaces)
});

// EXTERNAL MODULE: ./.build/wasm/sections.js
var wasm_sections = __webpack_require__(8563);
// EXTERNAL MODULE: ./.build/wasm/source.js + 2 modules
var wasm_source = __webpack_require__(33185);
// EXTERNAL MODULE: ./.build/wasm/interface-name.js
var interface_name = __webpack_require__(17858);
;// CONCATENATED MODULE: ./.build/wit/binary-types.js
/**
 * Types as the binary defines them: bases in index spaces, and the aliases under which they were imported and exported.
 *
 * The rules are those of the component model's validation (`Explainer.md`, "Type Checking"; wasmparser, `component_types.rs`): every
 * import and export of a type makes a new name for it, and a component is instantiated by replacing its imported resources with those
 * of the arguments and its own by new ones.
 */
/** Equal for two mentions of the same name of the same type. */
function keyOf({ base, alias }) {
    return alias === undefined ? `${base.id}` : `${base.id}.${alias.id}`;
}
/** A new name for a type. */
function renamed(ids, { base, alias }) {
    return { base, alias: { id: ids.next(), ...(alias && { of: alias }) } };
}
/** The type under the name that it had before; `undefined` for the first one. */
function previousName({ base, alias }) {
    if (alias === undefined)
        return undefined;
    return alias.of === undefined ? { base } : { base, alias: alias.of };
}
function emptySubstitution() {
    return { resources: new Map(), types: new Map() };
}
function substituteItems(ids, items, map) {
    return new Map([...items].map(([name, item]) => [name, { ...item, entity: substituteEntity(ids, item.entity, map) }]));
}
function substituteEntity(ids, entity, map) {
    if (entity.kind === 'other')
        return entity;
    if (entity.kind === 'type') {
        const referenced = substitute(ids, entity.referenced, map);
        const isSame = keyOf(entity.referenced) === keyOf(entity.created);
        return { kind: 'type', referenced, created: isSame ? referenced : substitute(ids, entity.created, map) };
    }
    const { base } = substitute(ids, { base: entity.type }, map);
    return base.kind === entity.kind ? { kind: entity.kind, type: base } : entity;
}
/** The type with everything in it replaced; the same one where nothing is. */
function substitute(ids, type, map) {
    const known = map.types.get(keyOf(type));
    if (known)
        return known;
    if (type.base.kind === 'resource') {
        const resource = map.resources.get(type.base);
        return resource ? { ...type, base: resource } : type;
    }
    const base = substituteBase(ids, type.base, map);
    const result = base === type.base ? type : { base };
    map.types.set(keyOf(type), result);
    return result;
}
function substituteBase(ids, base, map) {
    const value = (part) => typeof part === 'object' ? substitute(ids, part, map) : part;
    if (base.kind === 'defined') {
        const types = base.shape.types.map(value);
        return isSameList(types, base.shape.types)
            ? base
            : { ...base, id: ids.next(), shape: { ...base.shape, types } };
    }
    if (base.kind === 'func') {
        const types = base.types.map(value);
        const result = value(base.result);
        if (isSameList(types, base.types) && result === base.result)
            return base;
        return { ...base, id: ids.next(), types, ...(result !== undefined && { result }) };
    }
    return substituteScope(ids, base, map);
}
function substituteScope(ids, base, map) {
    const resources = base.resources.map((resource) => map.resources.get(resource) ?? resource);
    const exports = substituteItems(ids, base.exports, map);
    const isSame = isSameList(resources, base.resources) && areSame(exports, base.exports);
    if (base.kind === 'instance')
        return isSame ? base : { ...base, id: ids.next(), exports, resources };
    const imports = substituteItems(ids, base.imports, map);
    if (isSame && areSame(imports, base.imports))
        return base;
    return { ...base, id: ids.next(), imports, exports, resources };
}
function isSameList(left, right) {
    return left.every((one, index) => one === right[index]);
}
function areSame(left, right) {
    return [...left].every(([name, { entity }]) => {
        const other = right.get(name)?.entity;
        if (other === undefined || other.kind !== entity.kind)
            return false;
        if (entity.kind === 'type' && other.kind === 'type')
            return (keyOf(entity.created) === keyOf(other.created) && keyOf(entity.referenced) === keyOf(other.referenced));
        if (entity.kind === 'other' || other.kind === 'other')
            return true;
        return 'type' in entity && 'type' in other && entity.type === other.type;
    });
}
/** The instance type with new resources in place of those that come into being with it. */
function freshInstance(ids, type) {
    if (type.resources.length === 0)
        return type;
    const map = emptySubstitution();
    for (const resource of type.resources)
        map.resources.set(resource, { kind: 'resource', id: ids.next() });
    return {
        kind: 'instance',
        id: ids.next(),
        exports: substituteItems(ids, type.exports, map),
        resources: [],
    };
}
/** The instance that a component makes of its arguments. */
function instantiate(ids, type, args) {
    const map = emptySubstitution();
    for (const [name, { entity }] of type.imports) {
        const argument = args.get(name);
        if (argument)
            matchResources(entity, argument, map);
    }
    for (const [name, { entity }] of type.imports) {
        const argument = args.get(name);
        if (argument)
            matchNames(entity, argument, map);
    }
    for (const resource of type.resources)
        map.resources.set(resource, { kind: 'resource', id: ids.next() });
    return {
        kind: 'instance',
        id: ids.next(),
        exports: substituteItems(ids, type.exports, map),
        resources: [],
    };
}
/** Which resource of the argument stands for which one of the import. */
function matchResources(expected, actual, map) {
    if (expected.kind === 'type' && actual.kind === 'type') {
        const { base } = expected.created;
        const other = actual.created.base;
        if (base.kind === 'resource' && other.kind === 'resource' && !map.resources.has(base))
            map.resources.set(base, other);
    }
    if (expected.kind !== 'instance' || actual.kind !== 'instance')
        return;
    for (const [name, { entity }] of expected.type.exports) {
        const found = actual.type.exports.get(name);
        if (found)
            matchResources(entity, found.entity, map);
    }
}
/** The names of the argument's types stand for those of the import. */
function matchNames(expected, actual, map) {
    if (expected.kind === 'type' && actual.kind === 'type')
        map.types.set(keyOf(expected.created), actual.created);
    if (expected.kind !== 'instance' || actual.kind !== 'instance')
        return;
    for (const [name, { entity }] of expected.type.exports) {
        const found = actual.type.exports.get(name);
        if (found)
            matchNames(entity, found.entity, map);
    }
}

// EXTERNAL MODULE: ./.build/wit/failure.js
var failure = __webpack_require__(37163);
// EXTERNAL MODULE: ./.build/wit/model.js
var model = __webpack_require__(95352);
;// CONCATENATED MODULE: ./.build/wit/decoder.js
/**
 * The decoder: from the types of a binary to interfaces by their names.
 *
 * WIT knows types by the interface that declares them; the binary knows names of types. A type that is exported under a new name is a
 * `use` or an alias of the one that bore its previous name, and a definition where none did. The rules are those of wit-parser
 * (`decoding.rs`), so that both print the same WIT.
 */




function createDecoder() {
    const foreign = new Map();
    /** Declared by the package itself, by their ids. */
    const declared = new Map();
    const byName = new Map();
    const resources = new Map();
    const value = (type) => {
        if (typeof type === 'string')
            return type;
        const known = byName.get(keyOf(type));
        if (known)
            return known;
        const definition = { shape: shapeOf(type) };
        if (['record', 'variant', 'enum', 'flags'].includes(definition.shape.form))
            throw (0,failure/* unreadable */.O)(`it uses a ${definition.shape.form} without a name`);
        byName.set(keyOf(type), definition);
        return definition;
    };
    const shapeOf = ({ base }) => {
        if (base.kind === 'resource')
            return { form: 'resource', names: [], types: [] };
        if (base.kind !== 'defined')
            throw (0,failure/* unreadable */.O)(`it exports the type of a ${base.kind}`);
        const { shape } = base;
        const isHandle = shape.form === 'own' || shape.form === 'borrow';
        const types = shape.types.map((part) => isHandle ? handled(part) : part === undefined ? part : value(part));
        return { ...shape, types };
    };
    const handled = (part) => {
        const resource = typeof part === 'object' ? byName.get(keyOf(part)) : undefined;
        if (!resource)
            throw (0,failure/* unreadable */.O)('it uses a resource without a name');
        return resource;
    };
    const known = (type) => {
        let name = type;
        for (; name; name = previousName(name)) {
            const found = byName.get(keyOf(name));
            if (found)
                return found;
        }
        return undefined;
    };
    const addType = (name, entity, owner, externalId) => {
        const previous = known(entity.referenced);
        const shape = previous
            ? { form: 'alias', names: [], types: [previous] }
            : shapeOf(entity.referenced);
        const definition = {
            name,
            owner,
            shape,
            ...(externalId !== undefined && { externalId }),
        };
        if (shape.form === 'resource')
            ownResources(owner).set(name, definition);
        if (byName.has(keyOf(entity.created)))
            throw (0,failure/* unreadable */.O)(`the type ${name} appears more than once`);
        byName.set(keyOf(entity.created), definition);
        return definition;
    };
    const ownResources = (owner) => {
        const own = resources.get(owner) ?? new Map();
        resources.set(owner, own);
        return own;
    };
    const func = (name, type, owner, externalId) => {
        const { kind, resource } = kindOf(name);
        const definition = resource === undefined ? undefined : resources.get(owner)?.get(resource);
        if (resource !== undefined && !definition)
            throw (0,failure/* unreadable */.O)(`${name} belongs to no resource of its interface`);
        return {
            name,
            kind,
            isAsync: type.isAsync,
            parameters: type.types.map((part, index) => ({ name: type.names[index] ?? '', type: value(part) })),
            ...(definition && { resource: definition }),
            ...(type.result !== undefined && { result: value(type.result) }),
            ...(externalId !== undefined && { externalId }),
        };
    };
    /** Connects the names of a type that is known with those of another mention of it, so that anonymous parts are the same too. */
    const connect = (definition, type) => {
        const { base } = type;
        if (base.kind !== 'defined' || ['alias', 'own', 'borrow'].includes(base.shape.form))
            return;
        if (definition.shape.form === 'alias')
            return;
        base.shape.types.forEach((part, index) => {
            const other = definition.shape.types[index];
            if (typeof part !== 'object' || typeof other !== 'object')
                return;
            const isNew = !byName.has(keyOf(part));
            byName.set(keyOf(part), other);
            if (isNew)
                connect(other, part);
        });
    };
    const referTo = (name, item) => {
        const own = declared.get(name);
        const target = own ?? foreignInterface(name);
        for (const [label, { entity, externalId }] of exportsOf(name, item)) {
            if (entity.kind === 'type') {
                const definition = target.types.get(label);
                if (definition) {
                    connect(definition, entity.referenced);
                    byName.set(keyOf(entity.created), definition);
                }
                else {
                    if (own)
                        throw (0,failure/* unreadable */.O)(`${name} exports ${label}, which the interface does not declare`);
                    target.types.set(label, addType(label, entity, target, externalId));
                }
            }
            else if (entity.kind === 'func') {
                if (target.functions.has(label))
                    continue;
                if (own)
                    throw (0,failure/* unreadable */.O)(`${name} exports ${label}, which the interface does not declare`);
                target.functions.set(label, func(label, entity.type, target, externalId));
            }
            else
                throw (0,failure/* unreadable */.O)(`${name} exports ${label}, which is neither a type nor a function`);
        }
        return target;
    };
    const foreignInterface = (name) => {
        const parsed = idOfInterface(name);
        const key = (0,model/* printPackageId */.N)({ version: undefined, ...parsed.package });
        const owner = foreign.get(key) ?? emptyPackage(parsed.package);
        foreign.set(key, owner);
        const found = owner.interfaces.get(parsed.label) ?? emptyInterface(parsed.label, owner);
        owner.interfaces.set(parsed.label, found);
        return found;
    };
    const fill = (target, name, item) => {
        for (const [label, { entity, externalId }] of exportsOf(name, item)) {
            if (entity.kind === 'type')
                target.types.set(label, addType(label, entity, target, externalId));
            else if (entity.kind === 'func')
                target.functions.set(label, func(label, entity.type, target, externalId));
            else
                throw (0,failure/* unreadable */.O)(`${name} exports ${label}, which is neither a type nor a function`);
        }
        return target;
    };
    const declareInterface = (name, item, main) => {
        if (declared.has(name))
            return referTo(name, item);
        const { label } = idOfInterface(name);
        const target = fill(emptyInterface(label, main), name, item);
        if (main.interfaces.has(label))
            throw (0,failure/* unreadable */.O)(`the interface ${name} is declared twice`);
        main.interfaces.set(label, target);
        declared.set(name, target);
        return target;
    };
    const worldInterface = (name, item, main) => {
        const base = {
            kind: 'interface',
            ...(item.externalId !== undefined && { externalId: item.externalId }),
        };
        if (item.implements !== undefined)
            return [name, { ...base, interface: referTo(item.implements, item), isNamed: true }];
        if ((0,interface_name/* parseInterfaceName */.OY)(name))
            return [name, { ...base, interface: referTo(name, item), isNamed: false }];
        return [name, { ...base, interface: fill(emptyInterface(undefined, main), name, item), isNamed: true }];
    };
    return {
        declareInterface,
        referTo,
        foreign: () => inOrder([...foreign.values()]),
        worldItem(name, item, owner, main) {
            const { entity, externalId } = item;
            if (entity.kind === 'instance')
                return worldInterface(name, item, main);
            if (entity.kind === 'func')
                return [name, { kind: 'function', function: func(name, entity.type, owner, externalId) }];
            if (entity.kind === 'type')
                return [name, { kind: 'type', type: addType(name, entity, owner, externalId) }];
            return undefined;
        },
    };
}
function emptyPackage(id) {
    return { id, interfaces: new Map(), worlds: new Map() };
}
function emptyInterface(name, owner) {
    return {
        kind: 'interface',
        ...(name !== undefined && { name }),
        package: owner,
        types: new Map(),
        functions: new Map(),
    };
}
function idOfInterface(name) {
    const parsed = (0,interface_name/* parseInterfaceName */.OY)(name);
    if (!parsed)
        throw (0,failure/* unreadable */.O)(`${name} is no id of an interface`);
    return parsed;
}
function exportsOf(name, { entity }) {
    if (entity.kind !== 'instance')
        throw (0,failure/* unreadable */.O)(`${name} is no instance`);
    return entity.type.exports;
}
/** What the name of a function says (`Explainer.md`, "plainname"). */
function kindOf(name) {
    const [, form, rest = ''] = /^\[(constructor|method|static)\](.+)$/.exec(name) ?? [];
    if (form === 'constructor')
        return { kind: form, resource: rest };
    if (form === 'method' || form === 'static')
        return { kind: form, resource: rest.split('.', 1)[0] ?? '' };
    if (name.startsWith('['))
        throw (0,failure/* unreadable */.O)(`the name of the function ${name} is not known`);
    return { kind: 'freestanding' };
}
/** Packages after those that their interfaces use types of. */
function inOrder(packages) {
    const ordered = new Set();
    const visiting = new Set();
    const visit = (one) => {
        if (ordered.has(one) || visiting.has(one))
            return;
        visiting.add(one);
        for (const used of usedBy(one))
            if (used !== one && packages.includes(used))
                visit(used);
        ordered.add(one);
    };
    packages.forEach(visit);
    return [...ordered];
}
function usedBy({ interfaces }) {
    return [...interfaces.values()].flatMap(({ types }) => [...types.values()].flatMap(({ shape, owner }) => {
        const [used] = shape.form === 'alias' ? shape.types : [];
        const other = typeof used === 'object' && used.owner !== owner ? used.owner?.package : undefined;
        return other ?? [];
    }));
}

// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
;// CONCATENATED MODULE: ./.build/wit/package-docs.js
/** The custom section `package-docs`: docs and stability of a WIT package (wit-parser, `metadata.rs`). */

const docsSection = 'package-docs';
/** The first byte is the version of the format; 0 has docs only. */
const lastVersion = 1;
/** Adds what the section says to the items of a package. What it says of items that are not there, or not as JSON, counts as absent. */
function addDocs(main, section) {
    const data = parse(section);
    const docs = textOf(data.docs);
    if (docs !== undefined)
        main.docs = docs;
    each(data.worlds, (name, found) => addToWorld(main.worlds.get(name), found));
    each(data.interfaces, (name, found) => addToInterface(main.interfaces.get(name), found));
}
function parse(section) {
    if ((section[0] ?? lastVersion + 1) > lastVersion)
        return {};
    try {
        const data = JSON.parse(new TextDecoder().decode(section.subarray(1)));
        return (0,json/* isRecord */.u4)(data) ? data : {};
    }
    catch {
        return {};
    }
}
function addToWorld(world, data) {
    if (!world)
        return;
    describe(world, data);
    const either = (name) => world.imports.get(name) ?? world.exports.get(name);
    each(data.interfaces, (name, found) => addToInline(either(name), found));
    each(data.interface_exports, (name, found) => addToInline(world.exports.get(name), found));
    each(data.types, (name, found) => {
        const item = world.imports.get(name);
        if (item?.kind === 'type')
            addToType(item.type, found);
    });
    addToFunctions(data.funcs, either);
    addToFunctions(data.func_exports, (name) => world.exports.get(name));
    addToReferences(world.imports, data.interface_import_docs, data.interface_import_stability);
    addToReferences(world.exports, data.interface_export_docs, data.interface_export_stability);
}
function addToFunctions(data, find) {
    entriesOf(data).forEach(([name, found]) => {
        const item = find(name);
        if (item?.kind === 'function')
            addToFunction(item.function, found);
    });
}
function addToInline(item, data) {
    if (item?.kind !== 'interface')
        return;
    const stability = stabilityOf(data.stability);
    if (stability)
        item.stability = stability;
    addToInterface(item.interface, data);
}
/** Docs of an import or export of an interface that is declared elsewhere, by its id. */
function addToReferences(items, docs, stabilities) {
    for (const [name, text] of entriesOf(docs)) {
        const item = items.get(name);
        const found = textOf(text);
        if (item?.kind === 'interface' && found !== undefined)
            item.docs = found;
    }
    for (const [name, value] of entriesOf(stabilities)) {
        const item = items.get(name);
        const stability = stabilityOf(value);
        if (item?.kind === 'interface' && stability)
            item.stability = stability;
    }
}
function addToInterface(target, data) {
    if (!target)
        return;
    describe(target, data);
    each(data.types, (name, found) => {
        const type = target.types.get(name);
        if (type)
            addToType(type, found);
    });
    for (const [name, found] of entriesOf(data.funcs)) {
        const func = target.functions.get(name);
        if (func)
            addToFunction(func, found);
    }
}
/** In the first format only a text. */
function addToFunction(func, data) {
    describe(func, (0,json/* isRecord */.u4)(data) ? data : { docs: data });
}
function addToType(type, data) {
    describe(type, data);
    const items = entriesOf(data.items).flatMap(([name, value]) => {
        const text = textOf(value);
        return text === undefined ? [] : [[name, text]];
    });
    if (items.length > 0)
        type.memberDocs = new Map(items);
}
function describe(target, data) {
    const docs = textOf(data.docs);
    if (docs !== undefined)
        target.docs = docs;
    const stability = stabilityOf(data.stability);
    if (stability)
        target.stability = stability;
}
/** `"unknown"`, or `{"stable": {since}}` or `{"unstable": {feature}}`, both perhaps with `deprecated`. */
function stabilityOf(value) {
    if (!(0,json/* isRecord */.u4)(value))
        return undefined;
    const found = (0,json/* isRecord */.u4)(value.stable) ? value.stable : (0,json/* isRecord */.u4)(value.unstable) ? value.unstable : value;
    const since = textOf(found.since);
    const feature = textOf(found.feature);
    const deprecated = textOf(found.deprecated);
    if (since === undefined && feature === undefined)
        return undefined;
    return {
        ...(since !== undefined && { since }),
        ...(feature !== undefined && { feature }),
        ...(deprecated !== undefined && { deprecated }),
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function entriesOf(value) {
    return (0,json/* isRecord */.u4)(value) ? Object.entries(value) : [];
}
function each(value, visit) {
    for (const [name, data] of entriesOf(value))
        if ((0,json/* isRecord */.u4)(data))
            visit(name, data);
}

// EXTERNAL MODULE: ./.build/wasm/extern.js
var extern = __webpack_require__(20029);
// EXTERNAL MODULE: ./.build/wasm/limits.js
var limits = __webpack_require__(97879);
;// CONCATENATED MODULE: ./.build/wit/canonical.js
/** Canonical functions: which of them are component functions, and how many bytes the others take (`Binary.md`, "Canonical Definitions"). */

const index = (reader) => void reader.u32('an index');
const flag = (reader) => void (0,extern/* readFlag */.fG)(reader, 'a flag');
const coreType = (reader) => void reader.byte('a core type');
const nothing = () => undefined;
const options = (reader) => reader.each('canonical options', skipOption);
const canonical_inOrder = (...parts) => (reader) => {
    for (const skip of parts)
        skip(reader);
};
function skipOption(reader) {
    const start = reader.offset;
    const option = reader.byte('a canonical option');
    if (option > 9)
        reader.fail(`unknown canonical option 0x${option.toString(16)}`, start);
    // Memory, realloc, post-return, callback and core type are followed by an index.
    if ([3, 4, 5, 7, 8].includes(option))
        index(reader);
}
function skipResult(reader) {
    if ((0,extern/* readFlag */.fG)(reader, 'a result'))
        reader.byte('a result');
    else
        (0,extern/* skipValueType */.$2)(reader);
}
/** What follows the code of each function that is none of the component, but of its core modules. */
const coreFunctions = {
    1: canonical_inOrder((reader) => void reader.byte('a lowered function'), index, options),
    2: index,
    3: index,
    4: index,
    5: nothing,
    6: flag,
    9: canonical_inOrder(skipResult, options),
    10: canonical_inOrder(coreType, index),
    11: canonical_inOrder(coreType, index),
    12: flag,
    13: nothing,
    14: index,
    15: canonical_inOrder(index, options),
    16: canonical_inOrder(index, options),
    17: canonical_inOrder(index, flag),
    18: canonical_inOrder(index, flag),
    19: index,
    20: index,
    21: index,
    22: canonical_inOrder(index, options),
    23: canonical_inOrder(index, options),
    24: canonical_inOrder(index, flag),
    25: canonical_inOrder(index, flag),
    26: index,
    27: index,
    28: options,
    29: options,
    30: nothing,
    31: nothing,
    32: canonical_inOrder(flag, index),
    33: canonical_inOrder(flag, index),
    34: nothing,
    35: nothing,
    36: nothing,
    37: nothing,
    38: nothing,
    39: canonical_inOrder(index, index),
    40: nothing,
    41: flag,
    42: flag,
    43: flag,
    44: flag,
    45: flag,
    64: index,
    65: canonical_inOrder(index, index),
    66: nothing,
};
/** Reads one canonical function; the index of its type if it is lifted, and so a function of the component. */
function readCanonical(reader) {
    const start = reader.offset;
    const code = reader.byte('a canonical function');
    if (code !== 0) {
        const skip = coreFunctions[code] ?? reader.fail(`unknown canonical function 0x${code.toString(16)}`, start);
        skip(reader);
        return undefined;
    }
    reader.byte('a lifted function');
    index(reader);
    options(reader);
    return reader.u32('a type index');
}

;// CONCATENATED MODULE: ./.build/wit/extern-name.js
/** How the binary writes the name and the type of an import or export (component model, `Binary.md`, "Import and Export Definitions"). */

const sorts = ['core', 'func', 'value', 'type', 'component', 'instance'];
function readSort(reader) {
    const start = reader.offset;
    const sort = sorts[reader.byte('a sort')] ?? reader.fail('unknown sort', start);
    if (sort === 'core')
        reader.byte('a core sort');
    return sort;
}
function readExternName(reader) {
    const start = reader.offset;
    const form = reader.byte('a name');
    if (form > 2)
        reader.fail(`unknown name form 0x${form.toString(16)}`, start);
    const name = reader.text('the name of an import or export');
    if (form < 2)
        return { full: name };
    const [implemented, suffix, externalId] = readAttributes(reader);
    return {
        full: implemented === undefined ? withSuffix(name, suffix) : name,
        ...(implemented !== undefined && { implements: withSuffix(implemented, suffix) }),
        ...(externalId !== undefined && { externalId }),
    };
}
function withSuffix(name, suffix = '') {
    return name.includes('@') ? name + suffix : name;
}
/** `implements`, `versionsuffix` and `external-id`, each at most once. */
function readAttributes(reader) {
    const found = [];
    reader.each('name options', () => {
        const start = reader.offset;
        const option = reader.byte('a name option');
        if (option > 2 || found[option] !== undefined)
            reader.fail(`unexpected name option ${option}`, start);
        found[option] = reader.text('a name option');
    });
    return found;
}
function readTypeReference(reader) {
    const sort = readSort(reader);
    if (sort === 'value') {
        (0,extern/* skipValueType */.$2)(reader);
        return { kind: 'other' };
    }
    if (sort === 'type' && (0,extern/* readFlag */.fG)(reader, 'a type bound'))
        return { kind: 'resource' };
    const index = reader.u32('a type index');
    return sort === 'core' ? { kind: 'other' } : { kind: sort, index };
}

;// CONCATENATED MODULE: ./.build/wit/type-size.js
/** Sizes of types as trees: how much a printer or a comparison of an import or export has to walk through. */
const known = new WeakMap();
/** The number of parts, where a part that is shared counts as often as it is used. */
function sizeOf(entity) {
    if (entity.kind === 'other')
        return 1;
    return sizeOfBase(entity.kind === 'type' ? entity.created.base : entity.type);
}
function sizeOfBase(base) {
    const size = known.get(base) ?? sumOf(base);
    known.set(base, size);
    return size;
}
function sumOf(base) {
    if (base.kind === 'defined')
        return base.size;
    if (base.kind === 'resource')
        return 1;
    if (base.kind === 'func')
        return base.types.reduce((sum, type) => sum + sizeOfValue(type), 1 + sizeOfValue(base.result));
    return sizeOfItems(base.exports) + (base.kind === 'component' ? sizeOfItems(base.imports) : 0);
}
function sizeOfValue(type) {
    return typeof type === 'object' ? sizeOfBase(type.base) : 1;
}
function sizeOfItems(items) {
    return [...items.values()].reduce((sum, { entity }) => sum + sizeOf(entity), 1);
}

;// CONCATENATED MODULE: ./.build/wit/scope.js
/** Index spaces of a component or of a type: what imports, aliases and definitions have put into them so far. */


function createScope(ids, outer) {
    return {
        ids,
        types: [],
        functions: [],
        instances: [],
        components: [],
        resources: [],
        imports: new Map(),
        exports: new Map(),
        ...(outer && { outer }),
        depth: outer ? outer.depth + 1 : 0,
    };
}
/** The item with this index. Throws `invalid-wasm` when there is none. */
function at(reader, items, index, what) {
    return items[index] ?? reader.fail(`${what} index ${index} out of range, ${items.length} are defined`);
}
/** The scope that an outer alias refers to. */
function outerScope(reader, scope, levels) {
    let found = scope;
    for (let left = levels; left > 0 && found !== undefined; left -= 1)
        found = found.outer;
    return found ?? reader.fail(`an alias refers to a scope ${levels} levels out`);
}
/** What a declared or ascribed type stands for. */
function entityOf(reader, scope, reference) {
    const { ids, types } = scope;
    if (reference.kind === 'other')
        return { kind: 'other' };
    if (reference.kind === 'resource') {
        const type = { base: { kind: 'resource', id: ids.next() } };
        return { kind: 'type', referenced: type, created: type };
    }
    const type = at(reader, types, reference.index, 'type');
    if (reference.kind === 'type')
        return { kind: 'type', referenced: type, created: renamed(ids, type) };
    const { base } = type;
    if (base.kind !== reference.kind)
        return reader.fail(`type ${reference.index} is not the type of a ${reference.kind}`);
    return { kind: base.kind, type: base };
}
/** Puts an entity into the index space of its kind. */
function addEntity(scope, entity) {
    scope.ids.next();
    if (entity.kind === 'type')
        scope.types.push(entity.created);
    if (entity.kind === 'func')
        scope.functions.push(entity.type);
    if (entity.kind === 'instance')
        scope.instances.push(entity.type);
    if (entity.kind === 'component')
        scope.components.push(entity.type);
}
/** An instance that is imported has resources of its own, which are parameters of this scope. */
function addImport(reader, scope, name, declared) {
    const entity = declared.kind === 'instance'
        ? { kind: 'instance', type: freshInstance(scope.ids, declared.type) }
        : declared;
    addEntity(scope, entity);
    addItem(reader, scope, 'imports', [name, entity]);
}
/** What is exported may come into being here: a resource that is only declared, and those of an instance that is. */
function addExport(reader, scope, name, declared) {
    let entity = declared;
    if (entity.kind === 'instance') {
        const type = freshInstance(scope.ids, entity.type);
        if (type !== entity.type)
            scope.resources.push(...resourcesOf(type));
        entity = { kind: 'instance', type };
    }
    if (entity.kind === 'type' &&
        entity.created === entity.referenced &&
        entity.created.base.kind === 'resource')
        scope.resources.push(entity.created.base);
    addEntity(scope, entity);
    addItem(reader, scope, 'exports', [name, entity]);
}
function resourcesOf({ exports }) {
    return [...exports.values()].flatMap(({ entity }) => {
        if (entity.kind === 'instance')
            return resourcesOf(entity.type);
        return entity.kind === 'type' && entity.created.base.kind === 'resource' ? [entity.created.base] : [];
    });
}
function addItem(reader, scope, list, [name, entity]) {
    const items = scope[list];
    scope.ids.use(sizeOf(entity));
    if (items.has(name.full))
        reader.fail(`duplicate name ${name.full}`);
    const { implements: implemented, externalId } = name;
    items.set(name.full, {
        entity,
        ...(implemented !== undefined && { implements: implemented }),
        ...(externalId !== undefined && { externalId }),
    });
}

;// CONCATENATED MODULE: ./.build/wit/read-types.js
/** Reads the types of a component: value types, functions, resources, and the types of instances and components. */





/** Primitive types by code (`Binary.md`, "primvaltype"). */
const primitives = {
    127: 'bool',
    126: 's8',
    125: 'u8',
    124: 's16',
    123: 'u16',
    122: 's32',
    121: 'u32',
    120: 's64',
    119: 'u64',
    118: 'f32',
    117: 'f64',
    116: 'char',
    115: 'string',
    100: 'error-context',
};
const one = (reader, scope) => ({ types: [readValueType(reader, scope)] });
const two = (reader, scope) => ({
    types: [readValueType(reader, scope), readValueType(reader, scope)],
});
const optional = (reader, scope) => ({ types: [readOptional(reader, scope)] });
const resource = (reader, scope) => {
    const type = at(reader, scope.types, reader.u32('a type index'), 'type');
    if (type.base.kind !== 'resource')
        reader.fail('a handle to a type that is no resource');
    return { types: [type] };
};
const labels = (reader) => ({ names: collect(reader, 'labels', () => reader.text('a label')) });
/** The parts after the code of each type that is no primitive (`Binary.md`, "defvaltype"). */
const read_types_forms = {
    99: ['map', two],
    101: ['future', optional],
    102: ['stream', optional],
    103: ['list', (reader, scope) => ({ ...one(reader, scope), length: reader.u32('the length of a list') })],
    104: ['borrow', resource],
    105: ['own', resource],
    106: ['result', (reader, scope) => ({ types: [readOptional(reader, scope), readOptional(reader, scope)] })],
    107: ['option', one],
    109: ['enum', labels],
    110: ['flags', labels],
    111: [
        'tuple',
        (reader, scope) => ({ types: collect(reader, 'types of a tuple', () => readValueType(reader, scope)) }),
    ],
    112: ['list', one],
    113: ['variant', (reader, scope) => named(collect(reader, 'cases', () => readCase(reader, scope)))],
    114: ['record', (reader, scope) => named(collect(reader, 'fields', () => readLabelled(reader, scope)))],
};
/** Reads one type and puts it into the scope. */
function readType(reader, scope) {
    scope.types.push({ base: readBase(reader, scope) });
}
function readBase(reader, scope) {
    const id = scope.ids.next();
    const start = reader.offset;
    const code = reader.byte('a type');
    const primitive = primitives[code];
    if (primitive)
        return defined(reader, id, { form: 'alias', names: [], types: [primitive] });
    if (code === 0x40 || code === 0x43)
        return readFunction(reader, scope, id, code === 0x43);
    if (code === 0x41 || code === 0x42)
        return readDeclarations(reader, scope, id, code === 0x41);
    if (code === 0x3f)
        return readResource(reader, scope, id);
    const [form, readParts] = read_types_forms[code] ?? reader.fail(`unknown type 0x${code.toString(16)}`, start);
    return defined(reader, id, { form, names: [], types: [], ...readParts(reader, scope) });
}
/** Size of a type with all that it consists of, as a tree; wasmparser has the same limit. */
const sizeLimit = 1_000_000;
const depthLimit = 500;
/** Bounds what prints or compares a type: types may share parts, so that a few bytes describe a tree without end. */
function defined(reader, id, shape) {
    const parts = shape.types.flatMap((part) => typeof part === 'object' && part.base.kind === 'defined' ? part.base : []);
    const size = parts.reduce((sum, part) => sum + part.size, 1 + shape.names.length + shape.types.length);
    const depth = parts.reduce((most, part) => Math.max(most, part.depth), 0) + 1;
    if (size > sizeLimit)
        reader.fail(`a type with more than ${sizeLimit} parts`);
    if (depth > depthLimit)
        reader.fail(`types nested more than ${depthLimit} deep`);
    return { kind: 'defined', id, shape, size, depth };
}
function readFunction(reader, scope, id, isAsync) {
    const parameters = collect(reader, 'parameters', () => readLabelled(reader, scope));
    const result = readResult(reader, scope);
    const names = parameters.map(([name]) => name);
    const types = parameters.map(([, type]) => type);
    return { kind: 'func', id, isAsync, names, types, ...(result !== undefined && { result }) };
}
function readResult(reader, scope) {
    const hasNone = (0,extern/* readFlag */.fG)(reader, 'the result of a function');
    if (!hasNone)
        return readValueType(reader, scope);
    if (reader.byte('the result of a function') !== 0)
        reader.fail('a function with named results');
    return undefined;
}
function readResource(reader, scope, id) {
    reader.byte('the representation of a resource');
    if ((0,extern/* readFlag */.fG)(reader, 'a destructor'))
        reader.u32('a function index');
    const base = { kind: 'resource', id };
    scope.resources.push(base);
    return base;
}
function readDeclarations(reader, outer, id, isComponent) {
    const scope = createScope(outer.ids, outer);
    if (scope.depth > limits/* limits */.F.typeDepth)
        reader.fail(`types nested more than ${limits/* limits */.F.typeDepth} deep`);
    reader.each('declarations of a type', () => readDeclaration(reader, scope, isComponent));
    const { imports, exports, resources } = scope;
    if (isComponent)
        return { kind: 'component', id, imports, exports, resources };
    return { kind: 'instance', id, exports, resources };
}
function readDeclaration(reader, scope, isComponent) {
    const start = reader.offset;
    const form = reader.byte('a declaration');
    if (form === 0)
        throw (0,failure/* unreadable */.O)('it declares types of core modules');
    if (form === 1)
        readType(reader, scope);
    else if (form === 2)
        readTypeAlias(reader, scope);
    else if (form === 3 && isComponent) {
        const name = readExternName(reader);
        addImport(reader, scope, name, entityOf(reader, scope, readTypeReference(reader)));
    }
    else if (form === 4) {
        const name = readExternName(reader);
        addExport(reader, scope, name, entityOf(reader, scope, readTypeReference(reader)));
    }
    else
        reader.fail(`unexpected declaration 0x${form.toString(16)} in a type`, start);
}
/** An alias in a type, which can only name a type: of an instance, or of a scope around it. */
function readTypeAlias(reader, scope) {
    const sort = readSort(reader);
    const target = reader.byte('the target of an alias');
    const index = reader.u32('an index');
    if (target === 0) {
        const name = reader.text('the name of an alias');
        const instance = at(reader, scope.instances, index, 'instance');
        const entity = instance.exports.get(name)?.entity;
        if (sort === 'type' && entity?.kind === 'type')
            scope.types.push(entity.created);
        else
            throw (0,failure/* unreadable */.O)(`an alias of ${name} in a type names no type`);
        return;
    }
    if (target !== 2)
        throw (0,failure/* unreadable */.O)('a type has an alias of a core instance');
    const found = outerScope(reader, scope, index);
    const outerIndex = reader.u32('an index');
    if (sort === 'type')
        scope.types.push(at(reader, found.types, outerIndex, 'type'));
    else if (sort !== 'core')
        throw (0,failure/* unreadable */.O)(`a type has an alias of a ${sort}`);
}
/** A primitive, or the index of a type. */
function readValueType(reader, scope) {
    const start = reader.offset;
    const primitive = primitives[reader.peek() ?? 0];
    if (primitive) {
        reader.byte('a value type');
        return primitive;
    }
    const index = reader.s33('a value type');
    if (index < 0)
        reader.fail('unknown value type', start);
    const type = at(reader, scope.types, index, 'type');
    if (type.base.kind !== 'defined')
        reader.fail(`type ${index} is not the type of a value`, start);
    return type;
}
function readOptional(reader, scope) {
    return (0,extern/* readFlag */.fG)(reader, 'an optional value type') ? readValueType(reader, scope) : undefined;
}
function readLabelled(reader, scope) {
    return [reader.text('a label'), readValueType(reader, scope)];
}
function readCase(reader, scope) {
    const label = reader.text('a label');
    const type = readOptional(reader, scope);
    if (reader.byte('a variant case') !== 0)
        reader.fail('a variant case refines another');
    return [label, type];
}
function named(members) {
    return { names: members.map(([name]) => name), types: members.map(([, type]) => type) };
}
function collect(reader, what, read) {
    const items = [];
    reader.each(what, () => items.push(read()));
    return items;
}

;// CONCATENATED MODULE: ./.build/wit/read-component.js
/** Reads a component: its sections in file order, nested components included, as a component type. */









const entries = {
    5: readInstance,
    6: readAlias,
    7: readType,
    8: readLifted,
    10: (reader, scope) => {
        const name = readExternName(reader);
        addImport(reader, scope, name, entityOf(reader, scope, readTypeReference(reader)));
    },
    11: readExport,
};
const nestedComponent = 4;
/** The component in a span of a file, which begins with its preamble. Throws `invalid-wasm`, and `unsupported` for what cannot be read. */
async function readComponentType(file, span, ids, outer) {
    const scope = createScope(ids, outer);
    if (scope.depth > limits/* limits */.F.typeDepth)
        file.fail(`components nested more than ${limits/* limits */.F.typeDepth} deep`, span.offset);
    const id = ids.next();
    for (const section of await (0,wasm_sections/* readSections */.j)(file, 'component', span))
        await readSection(file, section, scope);
    const { imports, exports, resources } = scope;
    return { kind: 'component', id, imports, exports, resources };
}
async function readSection(file, section, scope) {
    if (section.id === nestedComponent) {
        scope.components.push(await readComponentType(file, section, scope.ids, scope));
        return;
    }
    const read = entries[section.id];
    if (!read)
        return;
    const reader = await file.read(section, `section ${section.id}`);
    reader.each(`entries of section ${section.id}`, () => read(reader, scope));
    reader.end(`section ${section.id}`);
}
function readInstance(reader, scope) {
    const start = reader.offset;
    const form = reader.byte('an instance');
    if (form > 1)
        reader.fail(`unknown instance 0x${form.toString(16)}`, start);
    scope.instances.push(form === 0 ? readInstantiation(reader, scope) : readBundle(reader, scope));
}
function readInstantiation(reader, scope) {
    const component = at(reader, scope.components, reader.u32('a component index'), 'component');
    const args = new Map();
    reader.each('arguments', () => {
        const name = reader.text('the name of an argument');
        args.set(name, indexed(reader, scope, readSort(reader), reader.u32('an index')));
    });
    const instance = instantiate(scope.ids, component, args);
    for (const { entity } of instance.exports.values())
        if (entity.kind === 'type' && entity.created.base.kind === 'resource')
            scope.resources.push(entity.created.base);
    return instance;
}
/** An instance that bundles items which exist already. */
function readBundle(reader, scope) {
    const exports = new Map();
    reader.each('exports of an instance', () => {
        const name = readExternName(reader);
        const entity = indexed(reader, scope, readSort(reader), reader.u32('an index'));
        exports.set(name.full, { entity });
    });
    return { kind: 'instance', id: scope.ids.next(), exports, resources: [] };
}
/** The item with this index in the index space of its sort. */
function indexed(reader, scope, sort, index) {
    if (sort === 'type') {
        const type = at(reader, scope.types, index, 'type');
        return { kind: 'type', referenced: type, created: type };
    }
    if (sort === 'func')
        return { kind: 'func', type: at(reader, scope.functions, index, 'function') };
    if (sort === 'instance')
        return { kind: 'instance', type: at(reader, scope.instances, index, 'instance') };
    if (sort === 'component')
        return { kind: 'component', type: at(reader, scope.components, index, 'component') };
    return { kind: 'other' };
}
function readAlias(reader, scope) {
    const sort = readSort(reader);
    const start = reader.offset;
    const target = reader.byte('the target of an alias');
    const index = reader.u32('an index');
    if (target > 2)
        reader.fail(`unknown alias target 0x${target.toString(16)}`, start);
    if (target < 2) {
        const name = reader.text('the name of an alias');
        if (target === 0)
            addEntity(scope, exportOf(reader, scope, index, name, sort));
        return;
    }
    const outerIndex = reader.u32('an index');
    // An outer alias adds to no count of names: it is the very same item.
    addEntity(scope, indexed(reader, outerScope(reader, scope, index), sort, outerIndex));
}
function exportOf(reader, scope, index, name, sort) {
    if (sort === 'core' || sort === 'value')
        return { kind: 'other' };
    const entity = at(reader, scope.instances, index, 'instance').exports.get(name)?.entity;
    if (entity === undefined)
        return reader.fail(`instance ${index} has no export ${name}`);
    return entity.kind === sort ? entity : reader.fail(`export ${name} of instance ${index} is not a ${sort}`);
}
function readLifted(reader, scope) {
    const index = readCanonical(reader);
    if (index === undefined)
        return;
    const { base } = at(reader, scope.types, index, 'type');
    if (base.kind !== 'func')
        reader.fail(`type ${index} is not the type of a function`);
    else
        addEntity(scope, { kind: 'func', type: base });
}
/** An export may state a type, which then counts in place of the item's own. */
function readExport(reader, scope) {
    const name = readExternName(reader);
    const actual = indexed(reader, scope, readSort(reader), reader.u32('the index of an export'));
    const reference = (0,extern/* readFlag */.fG)(reader, 'the type of an export') ? readTypeReference(reader) : undefined;
    const hasOwn = reference === undefined || reference.kind === 'resource' || reference.kind === 'other';
    const entity = hasOwn ? actual : entityOf(reader, scope, reference);
    if (entity.kind !== actual.kind)
        throw (0,failure/* unreadable */.O)(`the export ${name.full} states a type of another kind`);
    addExport(reader, scope, name, entity.kind === 'type' ? underNewName(scope, entity) : entity);
}
function underNewName({ ids }, entity) {
    const { created } = entity;
    return { kind: 'type', referenced: created, created: renamed(ids, created) };
}

;// CONCATENATED MODULE: ./.build/wit/read-interfaces.js
/** Reads the interfaces of a component or WIT package whole: every function, every type, and what a WIT package says about them. */






/** Types, names and substitutions of one file; what toolchains write needs a thousandth of it. */
const stepLimit = 2_000_000;
/**
 * Parts of the types of all imports and exports, as trees: functions that share a large type would each be printed and compared with all
 * of it. wasmparser allows a component a fifth of this.
 */
const partLimit = 5_000_000;
/**
 * The interfaces of a component or WIT package; `name` is the file name in error messages. Throws `invalid-wasm` for an invalid
 * structure, and `unsupported` for a core module and for what a valid file may have and WIT cannot say.
 */
async function readInterfaces(source, name) {
    const file = new wasm_source/* WasmFile */.t(source, name);
    const whole = { offset: 0, size: file.size };
    if ((await (0,wasm_sections/* readPreamble */.t)(file, whole)) !== 'component')
        throw (0,failure/* unreadable */.O)('the file is a core module, and WIT describes components', 'List its imports and exports with other tools: wasm-tools print --skeleton <file>');
    const type = await readComponentType(file, whole, countedIds());
    const kind = encodingOf(type) === undefined ? 'component' : 'wit-package';
    const found = kind === 'component' ? decodeComponent(type) : decodePackage(type);
    const docs = await readDocs(file);
    if (docs)
        addDocs(found.main, docs);
    return { kind, ...found };
}
function countedIds() {
    let last = 0;
    let used = 0;
    return {
        next() {
            last += 1;
            if (last > stepLimit)
                throw (0,failure/* unreadable */.O)(`it has more than ${stepLimit} types`);
            return last;
        },
        use(parts) {
            used += parts;
            if (used > partLimit)
                throw (0,failure/* unreadable */.O)(`its types have more than ${partLimit} parts together`);
        },
    };
}
/** A WIT package by the rule of wit-parser (`decoding.rs`, `is_wit_package`): every export is a component type. */
function encodingOf({ imports, exports }) {
    if (imports.size > 0 || exports.size === 0)
        return undefined;
    const isTypes = [...exports.values()].every(({ entity }) => entity.kind === 'type' && entity.created.base.kind === 'component');
    const [first = ''] = exports.keys();
    if (!isTypes)
        return undefined;
    if (/^[^/]+\/wit(?:@|$)/.test(first))
        return 'first';
    return first.includes(':') ? undefined : 'second';
}
function decodeComponent(type) {
    const decoder = createDecoder();
    const main = emptyPackage({ namespace: 'root', name: 'component' });
    const world = addWorld(decoder, 'root', type, main);
    for (const [name, { entity }] of type.exports)
        if (entity.kind !== 'func' && entity.kind !== 'instance' && !world.exports.has(name))
            throw (0,failure/* unreadable */.O)(`the export ${name} is neither a function nor an instance`);
    return { main, foreign: decoder.foreign() };
}
function addWorld(decoder, name, { imports, exports }, main) {
    const world = { kind: 'world', name, package: main, imports: new Map(), exports: new Map() };
    const add = (items, [label, item]) => {
        const found = decoder.worldItem(label, item, world, main);
        if (found)
            items.set(...found);
    };
    for (const entry of imports)
        add(world.imports, entry);
    for (const entry of exports) {
        if (entry[1].entity.kind === 'type')
            throw (0,failure/* unreadable */.O)(`the world exports the type ${entry[0]}`);
        add(world.exports, entry);
    }
    main.worlds.set(name, world);
    return world;
}
/** The first encoding has one component type for all interfaces and worlds, the second one for each of them. */
function decodePackage(type) {
    const decoder = createDecoder();
    const isFirst = encodingOf(type) === 'first';
    let main;
    for (const [name, { entity }] of type.exports) {
        if (entity.kind !== 'type' || entity.created.base.kind !== 'component')
            continue;
        const { imports, exports } = entity.created.base;
        if (isFirst)
            main ??= emptyPackage(idOfInterface(name).package);
        for (const [label] of exports)
            main ??= emptyPackage(idOfInterface(label).package);
        if (!main)
            throw (0,failure/* unreadable */.O)(`${name} defines nothing`);
        if (!isFirst && exports.size !== 1)
            throw (0,failure/* unreadable */.O)(`${name} has ${exports.size} definitions`);
        if (isFirst || definesInterface(exports))
            for (const [label, item] of imports)
                decoder.referTo(label, item);
        for (const [label, item] of exports)
            addDefinition(decoder, label, item, main);
    }
    return { main: main ?? emptyPackage({ namespace: '', name: '' }), foreign: decoder.foreign() };
}
function definesInterface(exports) {
    return [...exports.values()].some(({ entity }) => entity.kind === 'instance');
}
function addDefinition(decoder, name, item, main) {
    if (item.entity.kind === 'instance')
        decoder.declareInterface(name, item, main);
    else if (item.entity.kind === 'component')
        addWorld(decoder, idOfInterface(name).label, item.entity.type, main);
    else
        throw (0,failure/* unreadable */.O)(`${name} is neither an interface nor a world`);
}
async function readDocs(file) {
    const sections = await (0,wasm_sections/* readSections */.j)(file, 'component');
    const section = sections.findLast(({ name }) => name === docsSection);
    if (!section)
        return undefined;
    const reader = await file.read(section, `section ${docsSection}`);
    return reader.take(section.size, `section ${docsSection}`);
}


/***/ })

};
