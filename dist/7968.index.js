export const id = 7968;
export const ids = [7968];
export const modules = {

/***/ 47968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareAny: () => (/* binding */ compareAny),
  kindTitles: () => (/* binding */ kindTitles),
  readInterface: () => (/* binding */ readInterface)
});

// EXTERNAL MODULE: ./.build/wasm/sections.js
var sections = __webpack_require__(8563);
// EXTERNAL MODULE: ./.build/wasm/source.js + 2 modules
var wasm_source = __webpack_require__(33185);
// EXTERNAL MODULE: ./.build/wit/print-types.js
var print_types = __webpack_require__(42814);
// EXTERNAL MODULE: ./.build/wit/model.js
var model = __webpack_require__(95352);
;// CONCATENATED MODULE: ./.build/wit/same-type.js
/** Whether two types mean the same to whoever passes a value: by structure, with the names of fields, cases and resources. */

/**
 * Names of an alias count for nothing, since values do not carry them. Two records, variants, enums and flags of one name in one
 * interface are the same here: what is different about them is told once, where they are declared.
 */
function isSameType(left, right) {
    const one = resolved(left);
    const other = resolved(right);
    if (typeof one !== 'object' || typeof other !== 'object')
        return one === other;
    const { form } = one.shape;
    if (form !== other.shape.form)
        return false;
    if (declaredForms.includes(form) && nameOf(one) === nameOf(other))
        return true;
    return form !== 'resource' && isSameShape(one, other);
}
const declaredForms = ['record', 'variant', 'enum', 'flags', 'resource'];
function isSameShape({ shape: one }, { shape: other }) {
    if (one.form !== other.form || one.length !== other.length)
        return false;
    return (isSameList(one.names, other.names, (name, second) => name === second) &&
        isSameList(one.types, other.types, isSameType));
}
function isSameList(left, right, isSame) {
    return left.length === right.length && left.every((one, index) => isSame(one, right[index]));
}
/** The type that an alias stands for. */
function resolved(type) {
    let found = type;
    while (typeof found === 'object' && found.shape.form === 'alias')
        found = found.shape.types[0];
    return found;
}
/** Without the version: a type stays the same one in the next release of its interface. */
function nameOf({ name = '', owner }) {
    if (owner?.kind !== 'interface' || owner.name === undefined || !owner.package)
        return name;
    const { namespace, name: packageName } = owner.package.id;
    return `${(0,model/* idOf */.T)({ ...owner.package, id: { namespace, name: packageName } }, owner.name)}.${name}`;
}

;// CONCATENATED MODULE: ./.build/wit/compare-functions.js
/** Compares two functions, or two types, of one name: what is different, in words. */


/** Each change of a signature, as `takes "currency: string" now`; none when callers and implementers need no change. */
function compareFunctions(old, now) {
    if (old.kind !== now.kind)
        return [`is a ${compare_functions_nameOf(now)} now, not a ${compare_functions_nameOf(old)}`];
    const changes = [];
    if (old.isAsync !== now.isAsync)
        changes.push(now.isAsync ? 'is async now' : 'is not async any more');
    changes.push(...compareParameters(old.parameters, now.parameters));
    if (!isSameType(old.result, now.result))
        changes.push(describeResult(old.result, now.result));
    if (changes.length > 0 && !changes.some((change) => change.includes('"')))
        return [...changes, `is "${(0,print_types/* printSignature */.ab)(now)}" now`];
    return changes;
}
function compare_functions_nameOf({ kind }) {
    return {
        freestanding: 'function',
        constructor: 'constructor',
        method: 'method',
        static: 'static function',
    }[kind];
}
function describeResult(old, now) {
    if (now === undefined)
        return `returns nothing now, not "${printed(old)}"`;
    if (old === undefined)
        return `returns "${printed(now)}" now`;
    return returned(old, now);
}
function returned(old, now) {
    const [before, after] = [printed(old), printed(now)];
    return before === after ? `returns another "${after}"` : `returns "${after}" now, not "${before}"`;
}
function compareParameters(old, now) {
    const names = (list) => list.map(({ name }) => name);
    const find = (list, wanted) => list.find(({ name }) => name === wanted);
    const added = now.filter(({ name }) => !find(old, name));
    const removed = old.filter(({ name }) => !find(now, name));
    const changes = [
        ...added.map(({ name, type }) => `takes "${name}: ${printed(type)}" now`),
        ...removed.map(({ name, type }) => `takes "${name}: ${printed(type)}" no more`),
    ];
    for (const { name, type } of now) {
        const before = find(old, name)?.type;
        if (before !== undefined && !isSameType(before, type))
            changes.push(taken(name, before, type));
    }
    if (changes.length === 0 && names(old).join() !== names(now).join())
        changes.push(`takes its parameters as "${names(now).join(', ')}" now`);
    return changes;
}
function taken(name, old, now) {
    const [before, after] = [printed(old), printed(now)];
    if (before === after)
        return `takes another "${after}" as "${name}"`;
    return `takes "${name}" as "${after}" now, not as "${before}"`;
}
function printed(type) {
    return type === undefined ? '_' : (0,print_types/* printType */.OC)(type);
}
/** Each change of a type with a name, as `has the field "currency: string" now`. */
function compareTypes(old, now) {
    const isAlias = old.shape.form === 'alias' || now.shape.form === 'alias';
    if (isAlias && isSameType(old, now))
        return [];
    const [before, after] = [resolved(old), resolved(now)];
    if (typeof before === 'object' && typeof after === 'object' && isSameShape(before, after))
        return [];
    if (typeof before !== 'object' || typeof after !== 'object' || before.shape.form !== after.shape.form)
        return [`is ${described(after)} now, not ${described(before)}`];
    const member = memberNames[after.shape.form];
    if (member === undefined)
        return [`is ${described(after)} now, not ${described(before)}`];
    return compareMembers(before, after, member);
}
const memberNames = {
    record: 'field',
    variant: 'case',
    enum: 'case',
    flags: 'flag',
};
function described(type) {
    if (typeof type !== 'object')
        return `"${type ?? '_'}"`;
    const { form } = type.shape;
    const isDeclared = form in memberNames || form === 'resource';
    return isDeclared ? `a ${form}` : `"${(0,print_types/* printType */.OC)({ shape: type.shape })}"`;
}
function compareMembers(old, now, member) {
    const [before, after] = [membersOf(old), membersOf(now)];
    const changes = [];
    for (const [name, type] of after) {
        if (!before.has(name))
            changes.push(`has the ${member} "${withType(name, type)}" now`);
        else if (!isSameType(before.get(name), type))
            changes.push(`has the ${member} "${withType(name, type)}" now, not "${withType(name, before.get(name))}"`);
    }
    for (const [name, type] of before)
        if (!after.has(name))
            changes.push(`has the ${member} "${withType(name, type)}" no more`);
    if (changes.length === 0)
        changes.push(`has its ${member}s in another order`);
    return changes;
}
function membersOf({ shape }) {
    return new Map(shape.names.map((name, index) => [name, shape.types[index]]));
}
function withType(name, type) {
    return type === undefined ? name : `${name}: ${(0,print_types/* printType */.OC)(type)}`;
}

;// CONCATENATED MODULE: ./.build/wit/compare-contents.js
/** Compares two interfaces of one name: their types and functions, by name. */


/** What is different in an interface that both have. */
function compareContents(item, old, now, judgement) {
    const functions = matched(old.functions, now.functions, (name) => name);
    return [
        ...compareTypesOf(item, ...withoutUnused(old, now, judgement), judgement),
        ...functions.flatMap(([, before, after]) => compareMember(`${item}.${pathOf(after ?? before)}`, before, after, judgement, compareFunctions)),
    ];
}
/** Whoever imports an interface imports the types that its functions use, and no others. */
function withoutUnused(old, now, { isPruned }) {
    if (!isPruned)
        return [old, now];
    const used = new Set([...usedBy(old), ...usedBy(now)]);
    const prune = (one) => ({
        ...one,
        types: new Map([...one.types].filter(([, type]) => type.shape.form === 'resource' || used.has(type))),
    });
    return [prune(old), prune(now)];
}
/** Every type that values of an interface's functions consist of. */
function usedBy({ functions }) {
    const used = new Set();
    const visit = (type) => {
        if (type === undefined || used.has(type))
            return;
        used.add(type);
        if (typeof type === 'object')
            type.shape.types.forEach(visit);
    };
    for (const { parameters, result } of functions.values()) {
        for (const { type } of parameters)
            visit(type);
        visit(result);
    }
    return used;
}
/** What is different in the types that an interface declares. */
function compareTypesOf(item, old, now, judgement) {
    return matched(old.types, now.types, (name) => name).flatMap(([name, before, after]) => compareMember(`${item}.${name}`, before, after, judgement, compareTypes));
}
function compareMember(item, old, now, judgement, compare) {
    if (old === undefined)
        return [addition(item, judgement.added)];
    if (now === undefined)
        return [removal(item, judgement.removed)];
    return compare(old, now).map((change) => difference(item, change, judgement.changed));
}
/** `resource.method` as authors write it. */
function pathOf(func) {
    if (!func?.resource)
        return func?.name ?? '';
    const resource = func.resource.name ?? '';
    return func.kind === 'constructor' ? `${resource}.constructor` : `${resource}.${(0,print_types/* labelOf */.Wy)(func)}`;
}
const removedText = 'was removed';
function difference(item, change, breaks) {
    return { item, change, breaks, adds: false };
}
function addition(item, breaks) {
    return { item, change: 'is new', breaks, adds: true };
}
function removal(item, breaks) {
    return { item, change: removedText, breaks, adds: false };
}
/** The items of both by their key, in the order of the new ones, then those that are gone. */
function matched(old, now, keyOf) {
    const oldByKey = new Map([...old].map(([name, item]) => [keyOf(name), [name, item]]));
    const keys = new Set([...now.keys()].map(keyOf));
    const matches = [...now].map(([name, item]) => {
        const [oldName, before] = oldByKey.get(keyOf(name)) ?? [name, undefined];
        return [name, before, item, oldName];
    });
    const gone = [...old].filter(([name]) => !keys.has(keyOf(name)));
    return [...matches, ...gone.map(([name, item]) => [name, item, undefined, name])];
}

;// CONCATENATED MODULE: ./.build/wit/compare.js
/**
 * Compares two interfaces: each difference, in words, and whom it breaks.
 *
 * A component is judged from the side of whoever calls its exports and of whoever provides its imports: an export may be added and an
 * import removed, and no signature may change. An interface of a WIT package may be on either side of a component, so what is added to
 * it breaks its implementers and what is removed breaks its callers; a world breaks its hosts by another export that it demands less,
 * and the components built for it by one that it demands more.
 */



const ofExports = { added: [], removed: ['callers'], changed: ['callers'] };
const ofImports = { added: ['hosts'], removed: [], changed: ['hosts'] };
const ofInterfaces = {
    added: ['implementers'],
    removed: ['callers'],
    changed: ['callers', 'implementers'],
};
/** Only what both use of another package can be compared. */
const ofForeign = { added: [], removed: [], changed: ['callers', 'implementers'] };
/** Components built for the old world need not fit the new one where it demands more or provides less. */
const ofWorldImports = {
    added: ['hosts'],
    removed: ['implementers'],
    changed: ['hosts', 'implementers'],
    isPruned: true,
};
const ofWorldExports = {
    added: ['implementers'],
    removed: ['callers'],
    changed: ['callers', 'implementers'],
};
function compareInterfaces(old, now) {
    if (old.kind !== now.kind) {
        const what = (kind) => (kind === 'component' ? 'a component' : 'a WIT package');
        return [
            difference('the artifact', `is ${what(now.kind)} now, not ${what(old.kind)}`, ['callers', 'hosts']),
        ];
    }
    return now.kind === 'component' ? compareComponents(old, now) : comparePackages(old, now);
}
function compareComponents(old, now) {
    const [before, after] = [worldOf(old), worldOf(now)];
    return [
        ...compareItems('import', before.imports, after.imports, ofImports),
        ...compareItems('export', before.exports, after.exports, ofExports),
    ];
}
const emptyWorld = { kind: 'world', name: 'root', imports: new Map(), exports: new Map() };
function worldOf({ main }) {
    const [world = emptyWorld] = main.worlds.values();
    return world;
}
function comparePackages(old, now) {
    const differences = comparePackageIds(old.main, now.main);
    const named = matched(old.main.interfaces, now.main.interfaces, (name) => name);
    for (const [name, before, after] of named) {
        const item = `interface ${name}`;
        if (!before)
            differences.push(addition(item, []));
        else if (!after)
            differences.push(removal(item, ['callers', 'implementers']));
        else
            differences.push(...compareContents(item, before, after, ofInterfaces));
    }
    differences.push(...compareForeign(old, now));
    for (const [name, before, after] of matched(old.main.worlds, now.main.worlds, (name) => name)) {
        const item = `world ${name}`;
        if (!before)
            differences.push(addition(item, []));
        else if (!after)
            differences.push(removal(item, ['callers', 'hosts', 'implementers']));
        else
            differences.push(...compareWorlds(item, before, after));
    }
    return differences;
}
/** Types of other packages, as far as this one uses them: they are part of its own signatures. */
function compareForeign(old, now) {
    const used = ({ foreign }) => new Map(foreign.flatMap((one) => [...one.interfaces].map(([name, found]) => [(0,model/* idOf */.T)(one, name), found])));
    return matched(used(old), used(now), series).flatMap(([name, before, after]) => before && after ? compareTypesOf(`interface ${name}`, before, after, ofForeign) : []);
}
function comparePackageIds({ id: old }, { id: now }) {
    const [before, after] = [old, now].map(({ namespace, name }) => `${namespace}:${name}`);
    if (before === after)
        return [];
    return [
        difference('the package', `is "${after}" now, not "${before}"`, ['callers', 'hosts', 'implementers']),
    ];
}
function compareWorlds(item, old, now) {
    return [
        ...compareItems(`${item} import`, old.imports, now.imports, ofWorldImports),
        ...compareItems(`${item} export`, old.exports, now.exports, ofWorldExports),
    ];
}
function compareItems(prefix, old, now, judgement) {
    const differences = [];
    for (const [name, before, after, oldName] of matched(old, now, series)) {
        const item = `${prefix} ${name}`;
        if (!before)
            differences.push(addition(item, judgement.added));
        else if (!after)
            differences.push(removal(item, judgement.removed));
        else
            differences.push(...versionChange(item, oldName, name), ...compareItem(item, before, after, judgement));
    }
    return withVersions(differences);
}
/** Interfaces of one series of versions are the same one: hosts link `0.2.0` with `0.2.1` (component model, "canonical version"). */
function series(name) {
    const [, id = name, version = ''] = /^([^@]+)@(.+)$/.exec(name) ?? [];
    const [, major = '', minor = '', patch = '', rest = ''] = /^(\d+)\.(\d+)\.(\d+)(.*)$/.exec(version) ?? [];
    if (major === '' || rest.startsWith('-'))
        return name;
    if (major !== '0')
        return `${id}@${major}`;
    return minor === '0' ? `${id}@0.0.${patch}` : `${id}@0.${minor}`;
}
function versionChange(item, old, now) {
    if (old === now)
        return [];
    return [{ item, change: `was "${old}"`, breaks: [], adds: false }];
}
/** An interface that is removed in one version and added in another is told as one difference, which is no addition. */
function withVersions(differences) {
    const base = ({ item }) => item.replace(/@[^@]*$/, '');
    const added = differences.filter((one) => one.adds && one.item.includes('@'));
    return differences.flatMap((one) => {
        const partner = one.change === removedText && added.find((other) => base(other) === base(one));
        if (partner)
            return [];
        const old = one.adds && differences.find((other) => other.change === removedText && base(other) === base(one));
        if (!old)
            return one;
        const breaks = [...new Set([...one.breaks, ...old.breaks])];
        return {
            ...one,
            change: `is of another series of versions, it was "${old.item.replace(/^.* /, '')}"`,
            breaks,
            adds: false,
        };
    });
}
function compareItem(item, old, now, judgement) {
    if (old.kind === 'interface' && now.kind === 'interface')
        return compareContents(item, old.interface, now.interface, judgement).map((one) => isDeclared(now.interface) ? { ...one, isRepeated: true } : one);
    if (old.kind === 'function' && now.kind === 'function')
        return compareFunctions(old.function, now.function).map((change) => difference(item, change, judgement.changed));
    if (old.kind === 'type' && now.kind === 'type')
        return compareTypes(old.type, now.type).map((change) => difference(item, change, judgement.changed));
    const what = { interface: 'an interface', function: 'a function', type: 'a type' };
    return [difference(item, `is ${what[now.kind]} now, not ${what[old.kind]}`, judgement.changed)];
}
/** True for an interface that the package of the binary declares, which alone has worlds: it is compared there. */
function isDeclared(found) {
    return (found.name !== undefined &&
        found.package?.interfaces.get(found.name) === found &&
        found.package.worlds.size > 0);
}

;// CONCATENATED MODULE: ./.build/wit/compare-modules.js
/**
 * Compares two core modules from the side of the host that runs them: it must find the exports that it knew, and provide every import.
 *
 * A plugin's ABI is what its host reads from names: proxy-wasm calls the `proxy_on_\u2026` that are there, and provides all of its own
 * functions to each module of one version of the ABI (proxy-wasm/spec, "Functions implemented in the WebAssembly module").
 */
/** Names that toolchains write for themselves, which no host calls (tool-conventions, `Linking.md`). */
const internal = /^__(?:data_end|heap_base|heap_end|stack_pointer|global_base|memory_base|table_base|dso_handle|stack_low|stack_high|wasm_call_ctors|indirect_function_table|externref_table_\w+|wbindgen_\w+)$/;
/** Callbacks that a proxy-wasm host calls only where they are exported. */
const optionalExport = /^proxy_on_/;
/** Functions that every proxy-wasm host of the module's ABI version provides. */
const providedImport = /^env\.proxy_/;
function compareModules(old, now) {
    const isProxyWasm = [...now.exports.keys()].some((name) => name.startsWith('proxy_abi_version_'));
    const exported = (name) => isProxyWasm && optionalExport.test(name) ? [] : ['callers'];
    const imported = (name) => isProxyWasm && providedImport.test(name) ? [] : ['hosts'];
    return [
        ...compare_modules_compareItems('import', old.imports, now.imports, {
            added: imported,
            removed: () => [],
            changed: () => ['hosts'],
        }),
        ...compare_modules_compareItems('export', publicOf(old.exports), publicOf(now.exports), {
            added: () => [],
            removed: exported,
            changed: () => ['callers'],
        }),
    ];
}
function publicOf(items) {
    return new Map([...items].filter(([name]) => !internal.test(name)));
}
function compare_modules_compareItems(prefix, old, now, breaksOf) {
    const differences = [];
    for (const [name, item] of now) {
        const before = old.get(name);
        const at = `${prefix} ${name}`;
        if (!before)
            differences.push({ item: at, change: 'is new', breaks: breaksOf.added(name), adds: true });
        else if (before.kind !== item.kind)
            differences.push({
                item: at,
                change: `is a ${item.kind} now, not a ${before.kind}`,
                breaks: breaksOf.changed(name),
                adds: false,
            });
        else if (!fits(before, item))
            differences.push({
                item: at,
                change: `is "${item.type}" now, not "${before.type}"`,
                breaks: breaksOf.changed(name),
                adds: false,
            });
    }
    for (const name of old.keys())
        if (!now.has(name))
            differences.push({
                item: `${prefix} ${name}`,
                change: 'was removed',
                breaks: breaksOf.removed(name),
                adds: false,
            });
    return differences;
}
/** How much memory or table a module starts with is no promise. */
function fits(old, now) {
    const kind = (type) => type.replace(/^\S*\.\.\S*/, '');
    if (now.kind === 'memory' || now.kind === 'table')
        return kind(old.type) === kind(now.type);
    return old.type === now.type;
}

// EXTERNAL MODULE: ./.build/wasm/limits.js
var limits = __webpack_require__(97879);
// EXTERNAL MODULE: ./.build/wit/failure.js
var failure = __webpack_require__(37163);
;// CONCATENATED MODULE: ./.build/wit/module.js
/** The interface of a core module: what it imports and exports, each with its type as text. */




const kinds = ['function', 'table', 'memory', 'global', 'tag'];
/** Section ids of the core specification (\u00a75.5); tags are those of exception handling. */
const entries = {
    1: readType,
    2: readImport,
    3: (reader, found) => void found.items.function.push(functionOf(reader, found)),
    4: (reader, found) => void found.items.table.push(readTable(reader, found)),
    5: (reader, found) => void found.items.memory.push({ kind: 'memory', type: readLimits(reader) }),
    7: readExport,
    13: (reader, found) => void found.items.tag.push(readTag(reader, found)),
};
/** Globals are followed by an expression, which is not read: exports of later sections need their types alone. */
const globalSection = 6;
/** Throws `invalid-wasm` for an invalid structure, and `unsupported` for types that are not known. */
async function readModuleInterface(source, name) {
    const file = new wasm_source/* WasmFile */.t(source, name);
    if ((await (0,sections/* readPreamble */.t)(file, { offset: 0, size: file.size })) !== 'module')
        throw (0,failure/* unreadable */.O)('the file is a component');
    const found = {
        signatures: [],
        items: { function: [], table: [], memory: [], global: [], tag: [] },
        imports: new Map(),
        exports: new Map(),
    };
    for (const section of await (0,sections/* readSections */.j)(file, 'module'))
        await readSection(file, section, found);
    return { kind: 'module', imports: found.imports, exports: found.exports };
}
async function readSection(file, section, found) {
    if (section.id === globalSection)
        return readGlobals(await file.read(section, 'the global section'), found);
    const read = entries[section.id];
    if (!read)
        return;
    const reader = await file.read(section, `section ${section.id}`);
    // A function takes one entry and one byte here, so that large modules have more than other vectors may.
    const count = section.id === 3 ? reader.u32('the number of functions') : reader.count('entries');
    if (count > limits/* limits */.F.types)
        reader.fail(`${count} functions, more than ${limits/* limits */.F.types}`);
    for (let left = count; left > 0; left -= 1)
        read(reader, found);
    reader.end(`section ${section.id}`);
}
function readGlobals(reader, found) {
    reader.each('globals', () => {
        found.items.global.push(readGlobal(reader, found));
        skipExpression(reader);
    });
}
/** A type that is no function takes an index too. */
function readType(reader, found) {
    const code = reader.byte('a type');
    if (code !== 0x60)
        throw (0,failure/* unreadable */.O)(`the module defines types other than functions (0x${code.toString(16)})`);
    const list = () => {
        const types = [];
        reader.each('value types', () => types.push(readValueType(reader, found)));
        if (types.length > limits/* limits */.F.parameters)
            reader.fail(`a function with more than ${limits/* limits */.F.parameters} values`);
        return types.join(', ');
    };
    found.signatures.push(`(${list()}) -> (${list()})`);
}
function functionOf(reader, { signatures }) {
    const index = reader.u32('a type index');
    const type = signatures[index] ?? reader.fail(`type index ${index} out of range`);
    return { kind: 'function', type };
}
function readTag(reader, found) {
    reader.byte('the attribute of a tag');
    return { ...functionOf(reader, found), kind: 'tag' };
}
function readImport(reader, found) {
    const name = `${reader.text('the module of an import')}.${reader.text('the name of an import')}`;
    const start = reader.offset;
    const code = reader.byte('an external kind');
    const kind = kinds[code] ?? reader.fail(`unknown external kind 0x${code.toString(16)}`, start);
    const item = readImported(reader, kind, found);
    found.items[kind].push(item);
    if (found.imports.size >= limits/* limits */.F.entries)
        reader.fail(`more than ${limits/* limits */.F.entries} imports`);
    found.imports.set(name, item);
}
function readImported(reader, kind, found) {
    if (kind === 'function')
        return functionOf(reader, found);
    if (kind === 'tag')
        return readTag(reader, found);
    if (kind === 'memory')
        return { kind, type: readLimits(reader) };
    return kind === 'table' ? readTableType(reader, found) : readGlobal(reader, found);
}
function readExport(reader, found) {
    const name = reader.text('the name of an export');
    const start = reader.offset;
    const code = reader.byte('an external kind');
    const kind = kinds[code] ?? reader.fail(`unknown external kind 0x${code.toString(16)}`, start);
    const index = reader.u32('the index of an export');
    const item = found.items[kind][index] ?? reader.fail(`${kind} index ${index} out of range`, start);
    if (found.exports.size >= limits/* limits */.F.entries)
        reader.fail(`more than ${limits/* limits */.F.entries} exports`);
    found.exports.set(name, item);
}
/** With an initial value (0x40 0x00) or without. */
function readTable(reader, found) {
    const hasValue = reader.peek() === 0x40;
    if (hasValue)
        reader.take(2, 'a table');
    const item = readTableType(reader, found);
    if (hasValue)
        skipExpression(reader);
    return item;
}
function readTableType(reader, found) {
    const element = readValueType(reader, found);
    return { kind: 'table', type: `${readLimits(reader)} ${element}` };
}
function readGlobal(reader, found) {
    const type = readValueType(reader, found);
    const isMutable = reader.byte('the mutability of a global') === 1;
    return { kind: 'global', type: isMutable ? `mut ${type}` : type };
}
/** Flags: maximum, shared, 64-bit, page size (\u00a75.3.9, custom page sizes). */
function readLimits(reader) {
    const start = reader.offset;
    const flags = reader.byte('limits');
    if (flags > 0x0f)
        reader.fail(`unknown limits flags 0x${flags.toString(16)}`, start);
    const value = () => String((flags & 4) === 0 ? reader.u32('a limit') : readU64(reader));
    const least = value();
    const most = (flags & 1) === 0 ? '' : value();
    if ((flags & 8) !== 0)
        reader.u32('a page size');
    return `${least}..${most}${(flags & 2) === 0 ? '' : ' shared'}${(flags & 4) === 0 ? '' : ' 64-bit'}`;
}
function readU64(reader) {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
        const byte = reader.byte('a limit');
        value |= BigInt(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    return reader.fail('a limit is longer than 64 bits');
}
const valueTypes = {
    127: 'i32',
    126: 'i64',
    125: 'f32',
    124: 'f64',
    123: 'v128',
    115: 'nullfuncref',
    114: 'nullexternref',
    113: 'nullref',
    112: 'funcref',
    111: 'externref',
    110: 'anyref',
    109: 'eqref',
    108: 'i31ref',
    107: 'structref',
    106: 'arrayref',
    105: 'exnref',
};
function readValueType(reader, found) {
    const start = reader.offset;
    const code = reader.byte('a value type');
    if (code === 0x63 || code === 0x64)
        return readReference(reader, found, code === 0x63);
    return valueTypes[code] ?? reader.fail(`unknown value type 0x${code.toString(16)}`, start);
}
/** With the type itself in place of its index, which says nothing in another build; `(ref null func)` is the same as `funcref`. */
function readReference(reader, { signatures }, isNullable) {
    const start = reader.offset;
    const type = reader.s33('a heap type');
    const abstract = type < 0 ? valueTypes[type + 128] : undefined;
    if (abstract !== undefined)
        return isNullable ? abstract : `(ref ${abstract.replace(/ref$/, '')})`;
    const signature = signatures[type] ?? reader.fail(`unknown heap type ${type}`, start);
    return `(ref ${isNullable ? 'null ' : ''}${signature})`;
}
/** Constant expressions (\u00a73.4.1): their instructions, up to `end`. */
function skipExpression(reader) {
    for (;;) {
        const start = reader.offset;
        const code = reader.byte('an instruction');
        if (code === 0x0b)
            return;
        const skip = instructions[code];
        if (!skip)
            throw (0,failure/* unreadable */.O)(`the module has an instruction in a constant expression that is not known (0x${code.toString(16)} at offset ${start})`);
        skip(reader);
    }
}
const nothing = () => undefined;
const leb = (bytes) => (reader) => {
    for (let count = 1; count <= bytes; count += 1)
        if (reader.byte('a number') < 0x80)
            return;
    reader.fail('a number is too long');
};
const instructions = {
    35: leb(5),
    65: leb(5),
    66: leb(10),
    67: (reader) => void reader.take(4, 'a number'),
    68: (reader) => void reader.take(8, 'a number'),
    // Sums, differences and products (extended constant expressions).
    106: nothing,
    107: nothing,
    108: nothing,
    124: nothing,
    125: nothing,
    126: nothing,
    208: leb(5),
    210: leb(5),
    253: (reader) => {
        leb(5)(reader);
        reader.take(16, 'a vector');
    },
};

// EXTERNAL MODULE: ./.build/wit/read-interfaces.js + 9 modules
var read_interfaces = __webpack_require__(69779);
;// CONCATENATED MODULE: ./.build/wit/any-interface.js
/** The interface of any Wasm file: of a component, a WIT package or a core module. */






/** Throws `invalid-wasm` for an invalid structure, and `unsupported` for what cannot be read. */
async function readInterface(source, name) {
    const layer = await (0,sections/* readPreamble */.t)(new wasm_source/* WasmFile */.t(source, name), { offset: 0, size: source.size });
    return layer === 'module' ? await readModuleInterface(source, name) : await (0,read_interfaces.readInterfaces)(source, name);
}
const kindTitles = {
    component: 'component',
    module: 'core module',
    'wit-package': 'WIT package',
};
function compareAny(old, now) {
    if (old.kind === 'module' && now.kind === 'module')
        return compareModules(old, now);
    if (old.kind !== 'module' && now.kind !== 'module')
        return compareInterfaces(old, now);
    const change = `is a ${kindTitles[now.kind]} now, not a ${kindTitles[old.kind]}`;
    return [{ item: 'the file', change, breaks: ['callers', 'hosts'], adds: false }];
}


/***/ }),

/***/ 42814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   OC: () => (/* binding */ printType),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ab: () => (/* binding */ printSignature)
/* harmony export */ });
/** Prints types, signatures and names as WIT. */
/** A type as it is written where it is used. */
function printType(type) {
    if (typeof type === 'string')
        return type;
    if (type.name !== undefined)
        return escaped(type.name);
    const { form, types, length } = type.shape;
    const [first] = types;
    if (form === 'alias' || form === 'own')
        return first === undefined ? form : printType(first);
    if (form === 'result')
        return printResult(types);
    const parts = types.flatMap((part) => (part === undefined ? [] : printType(part)));
    if (length !== undefined)
        parts.push(String(length));
    return parts.length === 0 ? form : `${form}<${parts.join(', ')}>`;
}
/** The signature of a function, after its name. */
function printSignature(func) {
    const parameters = func.parameters
        .slice(func.kind === 'method' ? 1 : 0)
        .map(({ name, type }) => `${escaped(name)}: ${printType(type)}`)
        .join(', ');
    const result = func.result === undefined || isShorthand(func) ? '' : ` -> ${printType(func.result)}`;
    const word = func.kind === 'constructor' ? 'constructor' : 'func';
    return `${func.isAsync ? 'async ' : ''}${word}(${parameters})${result}`;
}
/** The name of a function without what says that it belongs to a resource. */
function labelOf({ name, kind }) {
    return kind === 'freestanding' ? name : name.slice(name.indexOf('.') + 1);
}
function printResult([ok, error]) {
    if (error !== undefined)
        return `result<${ok === undefined ? '_' : printType(ok)}, ${printType(error)}>`;
    return ok === undefined ? 'result' : `result<${printType(ok)}>`;
}
/** A constructor whose result is the resource itself does not say so. */
function isShorthand({ kind, resource, result }) {
    if (kind !== 'constructor' || typeof result !== 'object')
        return false;
    return result.shape.form === 'own' && result.shape.types[0] === resource;
}
const keywords = new Set(('use type func u8 u16 u32 u64 s8 s16 s32 s64 f32 f64 float32 float64 char resource record flags variant enum bool string option ' +
    'result future stream list own borrow _ as from static interface tuple world import export package with include constructor ' +
    'error-context async map').split(' '));
/** A name that is a keyword is written with `%`. */
function escaped(name) {
    return keywords.has(name) ? `%${name}` : name;
}


/***/ })

};
