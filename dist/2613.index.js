export const id = 2613;
export const ids = [2613];
export const modules = {

/***/ 20029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ skipValueType),
/* harmony export */   Jb: () => (/* binding */ readExport),
/* harmony export */   Z_: () => (/* binding */ readTypedExtern),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   sO: () => (/* binding */ isPrimitive),
/* harmony export */   zN: () => (/* binding */ readSort)
/* harmony export */ });
/** One import or export of a component or of a component type: its name and its type. */
/** Sorts by code (component model, `Binary.md`); `core` is followed by a second byte. */
const sorts = {
    0: 'core',
    1: 'func',
    2: 'value',
    3: 'type',
    4: 'component',
    5: 'instance',
};
const versionSuffix = 1;
const lastNameOption = 2;
/** An import of a component, or an import or export declared in a type: a name and a type. */
function readTypedExtern(reader) {
    const offset = reader.offset;
    return { name: readName(reader), offset, ...readTypeReference(reader) };
}
/** An export of a component: a name, an item and an optional type, which is skipped. */
function readExport(reader) {
    const offset = reader.offset;
    const name = readName(reader);
    const kind = readSort(reader);
    const index = reader.u32('the index of an export');
    if (readFlag(reader, 'the type of an export'))
        readTypeReference(reader);
    return { name, kind, index, offset };
}
function readSort(reader) {
    const start = reader.offset;
    const code = reader.byte('a sort');
    const sort = sorts[code] ?? reader.fail(`unknown sort 0x${code.toString(16)}`, start);
    if (sort === 'core')
        reader.byte('a core sort');
    return sort;
}
/** A byte, 0 or 1, that tells whether an optional part follows. */
function readFlag(reader, what) {
    const start = reader.offset;
    const flag = reader.byte(what);
    return flag > 1 ? reader.fail(`invalid flag 0x${flag.toString(16)} before ${what}`, start) : flag === 1;
}
/** A value type is the code of a primitive type or a type index (`Binary.md`, "valtype"). */
function skipValueType(reader) {
    const start = reader.offset;
    const code = reader.peek() ?? reader.byte('a value type');
    if (isPrimitive(code))
        reader.byte('a value type');
    else if (reader.s33('a value type') < 0)
        reader.fail(`unknown value type 0x${code.toString(16)}`, start);
}
/** Whether `code` is that of a primitive value type: `bool` to `string`, or `error-context`. */
function isPrimitive(code) {
    return (code >= 0x73 && code <= 0x7f) || code === 0x64;
}
/** 0x00 (or 0x01, until 2024) precedes a plain name, 0x02 a name that is followed by options. */
function readName(reader) {
    const start = reader.offset;
    const form = reader.byte('a name');
    if (form > 2)
        reader.fail(`unknown name form 0x${form.toString(16)}`, start);
    const name = reader.text('the name of an import or export');
    const suffix = form === 2 ? readNameOptions(reader) : undefined;
    return suffix !== undefined && name.includes('@') ? name + suffix : name;
}
/** Returns the version suffix. With the option `implements` (0) the suffix belongs to the implemented interface, not to the name. */
function readNameOptions(reader) {
    const options = new Map();
    reader.each('name options', () => {
        const start = reader.offset;
        const option = reader.byte('a name option');
        if (option > lastNameOption || options.has(option))
            reader.fail(`unexpected name option ${option}`, start);
        options.set(option, reader.text('a name option'));
    });
    return options.has(0) ? undefined : options.get(versionSuffix);
}
/** The type of an import or export; a value is followed by its type without a bound, as in wasmparser. */
function readTypeReference(reader) {
    const kind = readSort(reader);
    if (kind === 'value') {
        skipValueType(reader);
        return { kind };
    }
    const isNewResource = kind === 'type' && readFlag(reader, 'a type bound');
    return isNewResource ? { kind } : { kind, index: reader.u32('a type index') };
}


/***/ }),

/***/ 22613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ inspectWasm)
});

// EXTERNAL MODULE: ./.build/wasm/extern.js
var wasm_extern = __webpack_require__(20029);
// EXTERNAL MODULE: ./.build/wasm/limits.js
var limits = __webpack_require__(97879);
;// CONCATENATED MODULE: ./.build/wasm/component-type.js
/** Types of a component: finds the component types among them and what those import and export. */


/** The empty scope of a file. */
function outermostScope() {
    return { types: [], depth: 0, counts: { types: 0 } };
}
/** Appends `type` to the scope, which gives it the next index. */
function addType(reader, scope, type) {
    countType(reader, scope);
    scope.types.push(type);
}
function countType(reader, { counts }) {
    counts.types += 1;
    if (counts.types > limits/* limits */.F.types)
        reader.fail(`more than ${limits/* limits */.F.types} types`);
}
/** Reads one type and appends it to the scope (component model, `Binary.md`, "Type Definitions"). */
function readType(reader, scope) {
    const form = reader.peek();
    if (form === 0x41 || form === 0x42) {
        const declared = readDeclarations(reader, scope);
        addType(reader, scope, form === 0x41 ? declared : undefined);
    }
    else {
        skipPlainType(reader);
        addType(reader, scope, undefined);
    }
}
/** Reads one alias; if it refers to a type, that type is appended to the scope. */
function readAlias(reader, scope) {
    const kind = (0,wasm_extern/* readSort */.zN)(reader);
    const start = reader.offset;
    const target = reader.byte('the target of an alias');
    if (target > 2)
        reader.fail(`unknown alias target 0x${target.toString(16)}`, start);
    const levels = reader.u32('an index');
    if (target !== 2) {
        reader.text('the name of an alias');
        if (kind === 'type')
            addType(reader, scope, undefined);
        return;
    }
    const index = reader.u32('an index');
    if (kind === 'type')
        addType(reader, scope, typeAt(reader, scopeAt(reader, scope, levels), index));
}
/** The type at `index`. Throws `invalid-wasm` when there is none. */
function typeAt(reader, scope, index) {
    if (index >= scope.types.length)
        reader.fail(`type index ${index} out of range, ${scope.types.length} types are defined`);
    return scope.types[index];
}
function scopeAt(reader, scope, levels) {
    let found = scope;
    for (let left = levels; left > 0 && found !== undefined; left -= 1)
        found = found.outer;
    return found ?? reader.fail(`an alias refers to a scope ${levels} levels out`);
}
function readDeclarations(reader, outer) {
    const scope = { types: [], outer, depth: outer.depth + 1, counts: outer.counts };
    if (scope.depth > limits/* limits */.F.typeDepth)
        reader.fail(`types nested more than ${limits/* limits */.F.typeDepth} deep`);
    const isComponent = reader.byte('a type') === 0x41;
    const imports = [];
    const exports = [];
    reader.each('declarations of a type', () => {
        const start = reader.offset;
        const form = reader.byte('a declaration');
        if (form === 1)
            readType(reader, scope);
        else if (form === 2)
            readAlias(reader, scope);
        else if (form === 3 && isComponent)
            imports.push(declareExtern(reader, scope));
        else if (form === 4)
            exports.push(declareExtern(reader, scope));
        else
            reader.fail(`unexpected declaration 0x${form.toString(16)} in a type`, start);
    });
    return { imports, exports };
}
/** A declared type is also a new type of the scope; all other sorts only count towards the limit. */
function declareExtern(reader, scope) {
    const extern = (0,wasm_extern/* readTypedExtern */.Z_)(reader);
    const typed = extern.index !== undefined && extern.kind !== 'core';
    const type = typed ? typeAt(reader, scope, extern.index) : undefined;
    if (extern.kind === 'type')
        addType(reader, scope, type);
    else
        countType(reader, scope);
    return extern.kind === 'component' && type !== undefined ? { ...extern, type } : extern;
}
const optionalValue = (reader) => {
    if ((0,wasm_extern/* readFlag */.fG)(reader, 'an optional value type'))
        (0,wasm_extern/* skipValueType */.$2)(reader);
};
const labelled = (reader) => {
    reader.text('a label');
    (0,wasm_extern/* skipValueType */.$2)(reader);
};
const label = (reader) => {
    reader.text('a label');
};
const variantCase = (reader) => {
    reader.text('a label');
    optionalValue(reader);
    const start = reader.offset;
    if (reader.byte('a variant case') !== 0)
        reader.fail('a variant case refines another', start);
};
const handle = (reader) => {
    reader.u32('a type index');
};
const functionType = (reader) => {
    reader.each('parameters', labelled);
    const hasNoResult = (0,wasm_extern/* readFlag */.fG)(reader, 'the result of a function');
    if (!hasNoResult)
        (0,wasm_extern/* skipValueType */.$2)(reader);
    else if (reader.byte('the result of a function') !== 0)
        reader.fail('a function with named results');
};
const resource = (reader) => {
    reader.byte('the representation of a resource');
    if ((0,wasm_extern/* readFlag */.fG)(reader, 'a destructor'))
        reader.u32('a function index');
};
/** How to skip the bytes after the code of each non-primitive type (`Binary.md`, "defvaltype", "functype"). */
const plainTypes = {
    63: resource,
    64: functionType,
    67: functionType,
    99: (reader) => {
        (0,wasm_extern/* skipValueType */.$2)(reader);
        (0,wasm_extern/* skipValueType */.$2)(reader);
    },
    101: optionalValue,
    102: optionalValue,
    103: (reader) => {
        (0,wasm_extern/* skipValueType */.$2)(reader);
        reader.u32('the length of a list');
    },
    104: handle,
    105: handle,
    106: (reader) => {
        optionalValue(reader);
        optionalValue(reader);
    },
    107: wasm_extern/* skipValueType */.$2,
    109: (reader) => reader.each('cases of an enum', label),
    110: (reader) => reader.each('flags', label),
    111: (reader) => reader.each('types of a tuple', wasm_extern/* skipValueType */.$2),
    112: wasm_extern/* skipValueType */.$2,
    113: (reader) => reader.each('cases of a variant', variantCase),
    114: (reader) => reader.each('fields of a record', labelled),
};
function skipPlainType(reader) {
    const start = reader.offset;
    const code = reader.byte('a type');
    if ((0,wasm_extern/* isPrimitive */.sO)(code))
        return;
    const skip = plainTypes[code] ?? reader.fail(`unknown type 0x${code.toString(16)}`, start);
    skip(reader);
}

;// CONCATENATED MODULE: ./.build/wasm/component.js
/** The top-level imports and exports of a component, and the types of its exports. */



const aliasSection = 6;
const typeSection = 7;
const importSection = 10;
const exportSection = 11;
/** Reads all import and export sections. Throws `invalid-wasm` when a name is imported twice or exported twice. */
async function readComponent(file, sections) {
    const imports = new Map();
    const exports = new Map();
    for (const section of sections) {
        if (section.id === importSection) {
            await readEntries(file, section, (reader) => addExtern(reader, imports, (0,wasm_extern/* readTypedExtern */.Z_)(reader)));
        }
        else if (section.id === exportSection) {
            await readEntries(file, section, (reader) => addExtern(reader, exports, (0,wasm_extern/* readExport */.Jb)(reader)));
        }
    }
    return { imports: [...imports.values()], exports: [...exports.values()] };
}
/**
 * The component type of each export of a component that imports nothing and exports only types; `undefined` for any other
 * type. Core types are not resolved, since no WIT package has them.
 */
async function readExportedTypes(file, sections) {
    const scope = outermostScope();
    const exported = [];
    for (const section of sections) {
        if (section.id === typeSection)
            await readEntries(file, section, (reader) => readType(reader, scope));
        if (section.id === aliasSection)
            await readEntries(file, section, (reader) => readAlias(reader, scope));
        if (section.id === exportSection) {
            await readEntries(file, section, (reader) => exported.push(readExportedType(reader, scope)));
        }
    }
    return exported;
}
/** An exported type is also a new type of the component. */
function readExportedType(reader, scope) {
    const { index = 0 } = (0,wasm_extern/* readExport */.Jb)(reader);
    const type = typeAt(reader, scope, index);
    addType(reader, scope, type);
    return type;
}
async function readEntries(file, section, read) {
    const reader = await file.read(section, `section ${section.id}`);
    reader.each(`entries of section ${section.id}`, read);
    reader.end(`section ${section.id}`);
}
function addExtern(reader, externs, extern) {
    if (externs.has(extern.name))
        reader.fail(`duplicate name ${extern.name}`, extern.offset);
    if (externs.size >= limits/* limits */.F.entries)
        reader.fail(`more than ${limits/* limits */.F.entries} names`, extern.offset);
    externs.set(extern.name, extern);
}

// EXTERNAL MODULE: ./.build/wasm/metadata.js + 1 modules
var wasm_metadata = __webpack_require__(16222);
;// CONCATENATED MODULE: ./.build/wasm/module.js
/** The import and export sections of a core module. */

const module_importSection = 2;
const module_exportSection = 7;
/** Codes of external kinds (core specification \u00a75.5.5); 0x20 is a function with an exact type (custom descriptors proposal). */
const kinds = {
    0: 'func',
    1: 'table',
    2: 'memory',
    3: 'global',
    4: 'tag',
    32: 'func',
};
/** Reads the imports and exports of a module, in file order. */
async function readModule(file, sections) {
    const imports = [];
    const exports = [];
    await module_readEntries(file, sections.find(({ id }) => id === module_importSection), 'import', (reader) => readImport(reader, imports));
    await module_readEntries(file, sections.find(({ id }) => id === module_exportSection), 'export', (reader) => exports.push(readExport(reader)));
    return { imports, exports };
}
async function module_readEntries(file, section, what, read) {
    if (section === undefined)
        return;
    const reader = await file.read(section, `the ${what} section`);
    reader.each(`${what}s`, read);
    reader.end(`the ${what} section`);
}
function readExport(reader) {
    const name = reader.text('the name of an export');
    const kind = readKind(reader);
    reader.u32('the index of an export');
    return { name, kind };
}
/**
 * Reads one import, or a group of imports that share a module name: its name is empty and its kind is 0x7f or 0x7e (compact
 * import section proposal).
 */
function readImport(reader, imports) {
    const module = reader.text('the module of an import');
    const name = reader.text('the name of an import');
    const groupKind = name === '' ? reader.peek() : undefined;
    if (groupKind !== 0x7f && groupKind !== 0x7e) {
        skipExternType(reader);
        addImport(reader, imports, { module, name });
        return;
    }
    reader.byte('an import group');
    if (groupKind === 0x7e)
        skipExternType(reader);
    reader.each('grouped imports', () => {
        addImport(reader, imports, { module, name: reader.text('the name of an import') });
        if (groupKind === 0x7f)
            skipExternType(reader);
    });
}
function addImport(reader, imports, entry) {
    if (imports.length >= limits/* limits */.F.entries)
        reader.fail(`more than ${limits/* limits */.F.entries} imports`);
    imports.push(entry);
}
function readKind(reader) {
    const start = reader.offset;
    const code = reader.byte('an external kind');
    return kinds[code] ?? reader.fail(`unknown external kind 0x${code.toString(16)}`, start);
}
function skipExternType(reader) {
    switch (readKind(reader)) {
        case 'func':
            reader.u32('a type index');
            break;
        case 'table':
            skipValueType(reader);
            skipLimits(reader);
            break;
        case 'memory':
            skipLimits(reader);
            break;
        case 'global':
            skipValueType(reader);
            reader.byte('the mutability of a global');
            break;
        case 'tag':
            reader.byte('the attribute of a tag');
            reader.u32('a type index');
    }
}
/** Codes 0x65 to 0x7f are complete types; 0x63 and 0x64 are followed by a heap type (\u00a75.3). */
function skipValueType(reader) {
    const start = reader.offset;
    const code = reader.byte('a value type');
    if (code === 0x63 || code === 0x64)
        skipHeapType(reader);
    else if (code === 0x65)
        reader.byte('a shared type');
    else if (code < 0x65 || code > 0x7f)
        reader.fail(`unknown value type 0x${code.toString(16)}`, start);
}
/** A type index or an abstract type, optionally preceded by 0x65 (shared) or 0x62 (exact). */
function skipHeapType(reader) {
    const prefix = reader.peek();
    if (prefix === 0x65 || prefix === 0x62)
        reader.byte('a heap type');
    reader.s33('a heap type');
}
/** Flags (maximum, shared, 64-bit, page size), then one to three integers (\u00a75.3.9, custom page sizes proposal). */
function skipLimits(reader) {
    const start = reader.offset;
    const flags = reader.byte('limits');
    if (flags > 0x0f)
        reader.fail(`unknown limits flags 0x${flags.toString(16)}`, start);
    const skip = () => (flags & 4 ? reader.skipU64('a limit') : reader.u32('a limit'));
    skip();
    if (flags & 1)
        skip();
    if (flags & 8)
        reader.u32('a page size');
}

// EXTERNAL MODULE: ./.build/wasm/sections.js
var wasm_sections = __webpack_require__(8563);
// EXTERNAL MODULE: ./.build/wasm/source.js + 2 modules
var wasm_source = __webpack_require__(33185);
// EXTERNAL MODULE: ./.build/wasm/interface-name.js
var interface_name = __webpack_require__(17858);
;// CONCATENATED MODULE: ./.build/wasm/wit-package.js
/** WIT packages in binary form: how they differ from a component, their name and what they define. */

/**
 * Decodes the WIT package in `types`, the exported types of a component; `undefined` if the component is not a WIT package.
 *
 * It is one by the rule of wit-parser (`decoding.rs`, `is_wit_package`): every export is a component type, and the first name
 * is `namespace:package/wit` (first encoding) or a plain label (second). The exports are those that oci-wasm writes as
 * `component.exports` (`component.rs`, `from_package`), in a fixed order.
 */
function readWitPackage(file, exports, types) {
    const [first] = exports;
    const components = types.filter((type) => type !== undefined);
    if (first === undefined || components.length !== exports.length)
        return undefined;
    const firstName = (0,interface_name/* parseInterfaceName */.OY)(first.name);
    if (firstName?.label === 'wit')
        return firstEncoding(file, firstName.package, first.offset, components);
    return (0,interface_name/* isLabel */.J2)(first.name) ? secondEncoding(file, first.offset, components) : undefined;
}
/** One component type that exports all interfaces (instances) and worlds (component types). */
function firstEncoding(file, packageName, offset, components) {
    if (components.length > 1)
        file.fail('a WIT package with more than one root package', offset);
    const externs = components.flatMap((component) => component.exports);
    const definitions = externs.map((extern) => wit_package_define(file, extern));
    return describe(packageName, components, definitions);
}
/** One component type per interface or world; its only export is the definition. */
function secondEncoding(file, offset, components) {
    const definitions = components.map(({ exports }) => {
        const [extern] = exports;
        if (extern === undefined || exports.length > 1) {
            return file.fail(`an item of a WIT package has ${exports.length} definitions`, offset);
        }
        return wit_package_define(file, extern);
    });
    const packageName = definitions[0]?.name.package ?? file.fail('a WIT package has no definitions', offset);
    const stray = definitions.find(({ name }) => !samePackage(name.package, packageName));
    if (stray !== undefined) {
        file.fail(`${stray.extern.name} does not belong to the same package as the other definitions`, stray.extern.offset);
    }
    return describe(packageName, components, definitions);
}
function wit_package_define(file, extern) {
    const name = (0,interface_name/* parseInterfaceName */.OY)(extern.name);
    const defines = extern.kind === 'instance' || extern.type !== undefined;
    if (name === undefined || !defines) {
        return file.fail(`${extern.name} is neither an interface nor a world`, extern.offset);
    }
    return { name, extern };
}
function samePackage(one, other) {
    return one.namespace === other.namespace && one.name === other.name && one.version === other.version;
}
/**
 * Besides the definitions, the exports include interfaces of this package that are only imported: a world can be encoded
 * without the interfaces that it imports, and wit-parser adds those to the package (`insert_package`).
 */
function describe(packageName, components, definitions) {
    // Many worlds can share one type: each type is visited once, or a small file could produce billions of names.
    const worlds = [...new Set(definitions.flatMap(({ extern }) => extern.type ?? []))];
    const imported = [...components, ...worlds].flatMap(({ imports }) => imports);
    const names = [
        ...definitions.map(({ name }) => (0,interface_name/* printInterfaceName */.w3)({ package: packageName, label: name.label })),
        ...worlds.flatMap((world) => world.exports.map(({ name }) => name)),
        ...imported.filter((extern) => isInterfaceOf(packageName, extern)).map(({ name }) => name),
    ];
    return { packageName, exports: [...new Set(names)].sort() };
}
function isInterfaceOf(packageName, { kind, name }) {
    const parsed = kind === 'instance' ? (0,interface_name/* parseInterfaceName */.OY)(name) : undefined;
    return parsed !== undefined && samePackage(parsed.package, packageName);
}

;// CONCATENATED MODULE: ./.build/wasm/inspect.js
/** Inspects one WebAssembly binary: what kind it is, what it imports and exports, and its metadata. */






const noInterface = { imports: [], exports: [], moduleImports: [], moduleExports: [] };
/** Kinds of imports and exports of a world; modules, components and values are not part of it. */
const worldKinds = ['func', 'instance', 'type'];
/**
 * Inspects `source`; `name` is the file name in error messages.
 *
 * All section headers are checked, but code, data and other sections that are not needed are skipped without being read: a
 * file that passes has a valid structure and may still be invalid. Throws `invalid-wasm` with a byte offset for an invalid
 * structure and for files that exceed `limits`.
 */
async function inspectWasm(source, name) {
    const file = new wasm_source/* WasmFile */.t(source, name);
    const layer = await (0,wasm_sections/* readPreamble */.t)(file, { offset: 0, size: file.size });
    const sections = await (0,wasm_sections/* readSections */.j)(file, layer);
    const customSections = sections.flatMap(asCustomSection);
    const found = await readInterface(file, layer, sections);
    const metadata = await (0,wasm_metadata/* readMetadata */._)(file, layer, customSections);
    return { file: name, size: file.size, ...found, ...metadata, customSections };
}
function asCustomSection({ name, offset, size }) {
    return name === undefined ? [] : [{ name, offset, size }];
}
async function readInterface(file, layer, sections) {
    if (layer === 'component')
        return readComponentInterface(file, sections);
    const { imports, exports } = await readModule(file, sections);
    return { ...noInterface, kind: 'module', moduleImports: imports, moduleExports: exports };
}
async function readComponentInterface(file, sections) {
    const { imports, exports } = await readComponent(file, sections);
    const onlyTypes = imports.length === 0 && exports.every(({ kind }) => kind === 'type');
    if (onlyTypes && exports.length > 0) {
        const types = await readExportedTypes(file, sections);
        const wit = readWitPackage(file, exports, types);
        if (wit !== undefined)
            return { ...noInterface, kind: 'wit-package', ...wit };
    }
    return { ...noInterface, kind: 'component', imports: worldNames(imports), exports: worldNames(exports) };
}
function worldNames(externs) {
    return externs.filter(({ kind }) => worldKinds.includes(kind)).map(({ name }) => name);
}


/***/ }),

/***/ 17858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   OY: () => (/* binding */ parseInterfaceName),
/* harmony export */   w3: () => (/* binding */ printInterfaceName)
/* harmony export */ });
/** Names of the form `namespace:package/label@version`, with which components refer to interfaces and worlds. */
const form = /^([^:/@]+):([^:/@]+)\/([^:/@]+)(?:@(.+))?$/;
const word = /^(?:[a-z][a-z0-9]*|[A-Z][A-Z0-9]*)$/;
const laterWord = /^(?:[a-z0-9]+|[A-Z0-9]+)$/;
const version = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** Whether `text` is a label: words joined by `-`, each in lower or in upper case (component model, `Explainer.md`, "label"). */
function isLabel(text) {
    return text.split('-').every((part, index) => (index === 0 ? word : laterWord).test(part));
}
/** Parses an interface or world id; `undefined` if it is not one, or if its version is not a full semantic version. */
function parseInterfaceName(text) {
    const [, namespace = '', name = '', label = '', suffix] = form.exec(text) ?? [];
    const labels = [namespace, name, label];
    if (!labels.every(isLabel) || /[A-Z]/.test(namespace + name))
        return undefined;
    if (suffix === undefined)
        return { package: { namespace, name }, label };
    return version.test(suffix) ? { package: { namespace, name, version: suffix }, label } : undefined;
}
/** Formats an id: the inverse of `parseInterfaceName`. */
function printInterfaceName({ package: { namespace, name, version: suffix }, label, }) {
    return `${namespace}:${name}/${label}${suffix === undefined ? '' : `@${suffix}`}`;
}


/***/ }),

/***/ 97879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Limits on the parts of a WebAssembly binary; a file that exceeds one is rejected. */
/**
 * Maximum values in bytes, entries or levels.
 *
 * `stringBytes` and `typeDepth` are those of wasmparser, which wkg, wash and wasm-tools use (its `limits.rs`); the others are
 * far above what toolchains write and limit memory use.
 */
const limits = {
    /** One import, export or type section. */
    sectionBytes: 8 * 1024 * 1024,
    /** All sections of one file that are read, in total. */
    totalBytes: 32 * 1024 * 1024,
    sections: 100_000,
    customSections: 10_000,
    customNameBytes: 1024,
    /** Imports and exports of one file, or declarations of one type. */
    entries: 100_000,
    /** Types of one file, including the declarations in them. */
    types: 500_000,
    /** Parameters, and results, of one function of a core module (WebAssembly JavaScript Interface, "Implementation-defined Limits"). */
    parameters: 1000,
    stringBytes: 100_000,
    typeDepth: 100,
    /** `authors`, `description` and similar texts; a larger section counts as absent. */
    metadataBytes: 4096,
    producersBytes: 64 * 1024,
};


/***/ }),

/***/ 16222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readMetadata)
});

// UNUSED EXPORTS: readCustomSection

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/wasm/facts.js
/** The result of inspecting a WebAssembly binary, as plain data. */
/** The custom sections that wkg maps to annotations, in the order of the fields of wasm-metadata. */
const metadataNames = [
    'authors',
    'description',
    'licenses',
    'homepage',
    'source',
    'revision',
    'version',
];

// EXTERNAL MODULE: ./.build/wasm/limits.js
var limits = __webpack_require__(97879);
// EXTERNAL MODULE: ./.build/wasm/source.js + 2 modules
var source = __webpack_require__(33185);
;// CONCATENATED MODULE: ./.build/wasm/metadata.js
/** Custom sections with metadata: descriptive texts, the producing tools, and the module name. */




const nameSections = { module: 'name', component: 'component-name' };
/**
 * Reads the texts, producers and name from `sections`, the top-level custom sections; of two sections with the same name the
 * last counts, as in wasm-metadata.
 *
 * A section that cannot be decoded counts as absent, because custom sections never make a binary invalid (core specification
 * \u00a75.5.3).
 */
async function readMetadata(file, layer, sections) {
    const last = new Map(sections.map((section) => [section.name, section]));
    const metadata = {};
    for (const name of metadataNames) {
        const text = await readWhole(file, last.get(name), limits/* limits */.F.metadataBytes, decodeText);
        if (text)
            metadata[name] = text;
    }
    const producers = await readWhole(file, last.get('producers'), limits/* limits */.F.producersBytes, decodeProducers);
    const moduleName = await readName(file, last.get(nameSections[layer]));
    return { metadata, producers: producers ?? {}, ...(moduleName ? { moduleName } : {}) };
}
/**
 * The payload of the last custom section with this name, `undefined` if there is none.
 *
 * `source` must be the file that `facts` describe. Throws `invalid-wasm` for a payload of more than `limit` bytes.
 */
async function readCustomSection(source, facts, name, limit) {
    const section = facts.customSections.findLast((candidate) => candidate.name === name);
    if (section === undefined)
        return undefined;
    const file = new WasmFile(source, facts.file);
    if (section.size > limit)
        file.fail(`section ${name} has ${section.size} bytes, more than ${limit}`, section.offset);
    const reader = await file.read(section, `section ${name}`);
    return reader.take(section.size, `section ${name}`);
}
async function readWhole(file, section, limit, decode) {
    if (section === undefined || section.size > limit)
        return undefined;
    return ignoreInvalid(decode, await file.read(section, `section ${section.name}`));
}
/** Subsection 0, which is always the first one, holds the name of the module or component. */
async function readName(file, section) {
    if (section === undefined)
        return undefined;
    const reader = await file.readStart(section, limits/* limits */.F.metadataBytes);
    return ignoreInvalid(() => {
        if (reader.byte('a subsection') !== 0)
            return undefined;
        reader.u32('the size of a subsection');
        return reader.text('the name of the module', limits/* limits */.F.metadataBytes);
    }, reader);
}
function ignoreInvalid(decode, reader) {
    try {
        return decode(reader);
    }
    catch (error) {
        if (error instanceof errors/* CodedError */.AK && error.code === 'invalid-wasm')
            return undefined;
        throw error;
    }
}
function decodeText(reader) {
    return reader.utf8(reader.remaining, 'a text').trim();
}
/** A list of fields, each with a list of values (tool conventions, `ProducersSection.md`). */
function decodeProducers(reader) {
    const fields = new Map();
    reader.each('producer fields', () => {
        const tools = [];
        fields.set(reader.text('a producer field'), tools);
        reader.each('producers', () => tools.push({ name: reader.text('a name'), version: reader.text('a version') }));
    });
    return Object.fromEntries(fields);
}


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSections),
/* harmony export */   t: () => (/* binding */ readPreamble)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97879);
/** The structure of a binary: its preamble and its section headers, which must cover the file exactly. */

const preambleBytes = 8;
const headerBytes = 1 + 5 + 5 + _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.customNameBytes;
const magic = 0x0061736d;
/** The ids of core sections in the order that the core specification requires (\u00a75.5.2, with tags and data count). */
const coreOrder = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11];
/** Section ids of the component binary format (`design/mvp/Binary.md`), from custom (0) to value (12). */
const lastComponentSection = 12;
const startSection = 9;
const nestedLayers = { 1: 'module', 4: 'component' };
/** Reads magic number, version and layer at the start of `span`. Throws `invalid-wasm` for unknown ones. */
async function readPreamble(file, span) {
    const reader = await file.readStart(span, preambleBytes);
    if (reader.remaining < preambleBytes)
        reader.fail(`${reader.remaining} bytes are too few for a WebAssembly header`);
    const start = reader.take(preambleBytes, 'the header');
    const view = new DataView(start.buffer, start.byteOffset, preambleBytes);
    if (view.getUint32(0) !== magic)
        file.fail('missing WebAssembly magic number', span.offset);
    const version = view.getUint16(4, true);
    const layer = view.getUint16(6, true);
    if (version === 1 && layer === 0)
        return 'module';
    if (version === 0x0d && layer === 1)
        return 'component';
    return file.fail(`unknown WebAssembly version 0x${version.toString(16)}, layer ${layer}`, span.offset + 4);
}
/**
 * Reads all section headers, in file order; those of the whole file, or of a nested module or component in `span`, which starts with
 * its preamble. Throws `invalid-wasm` for a wrong order, size or nesting.
 */
async function readSections(file, layer, span = { offset: 0, size: file.size }) {
    const sections = [];
    const check = layer === 'module' ? coreOrderCheck(file) : componentCheck(file);
    let custom = 0;
    const end = span.offset + span.size;
    for (let offset = span.offset + preambleBytes; offset < end;) {
        const section = await readSection(file, offset, end);
        if (section.id === 0)
            custom += 1;
        if (sections.length >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.sections || custom > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.customSections) {
            file.fail(`more than ${sections.length} sections`, offset);
        }
        await check(section, offset);
        sections.push(section);
        offset = section.offset + section.size;
    }
    return sections;
}
async function readSection(file, offset, end) {
    const reader = await file.readStart({ offset, size: end - offset }, headerBytes);
    const id = reader.byte('a section header');
    const size = reader.u32('the size of a section');
    const payload = { offset: reader.offset, size };
    const left = end - payload.offset;
    if (size > left)
        file.fail(`section ${id} has a size of ${size} bytes, but ${left} remain`, offset);
    return id === 0 ? readCustomHeader(reader, payload) : { id, ...payload };
}
function readCustomHeader(reader, payload) {
    const name = reader.text('the name of a custom section', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.customNameBytes);
    const size = payload.offset + payload.size - reader.offset;
    if (size < 0)
        reader.fail('the name of a custom section is longer than the section', payload.offset);
    return { id: 0, name, offset: reader.offset, size };
}
function coreOrderCheck(file) {
    let last = -1;
    return async ({ id }, offset) => {
        if (id === 0)
            return;
        const position = coreOrder.indexOf(id);
        if (position < 0)
            file.fail(`unknown section ${id}`, offset);
        if (position === last)
            file.fail(`duplicate section ${id}`, offset);
        if (position < last)
            file.fail(`section ${id} is out of order`, offset);
        last = position;
    };
}
function componentCheck(file) {
    let started = false;
    return async (section, offset) => {
        if (section.id > lastComponentSection)
            file.fail(`unknown section ${section.id}`, offset);
        if (section.id === startSection && started)
            file.fail('duplicate start section', offset);
        started ||= section.id === startSection;
        const expected = nestedLayers[section.id];
        if (expected !== undefined && (await readPreamble(file, section)) !== expected) {
            file.fail(`section ${section.id} does not contain a ${expected}`, section.offset);
        }
    };
}


/***/ }),

/***/ 33185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ WasmFile)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/wasm/failure.js
/** The error for an invalid binary: the file, the problem and its byte offset. */



/** Returns (does not throw) the `invalid-wasm` error of `file`; `problem` may contain text from the file. */
function invalidWasm(file, problem, offset) {
    const name = (0,_build_text/* printable */.g$)(file);
    return new errors/* CodedError */.AK('invalid-wasm', `${name}: ${(0,_build_text/* printable */.g$)(problem)} at offset ${offset}`, {
        hint: `Rebuild the file and check it: wasm-tools validate ${(0,shell_word/* pathWord */.U)(name)}`,
    });
}

// EXTERNAL MODULE: ./.build/wasm/limits.js
var limits = __webpack_require__(97879);
;// CONCATENATED MODULE: ./.build/wasm/reader.js
/** A cursor over bytes in memory that checks every read against the end and puts the file offset into every error. */


const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Reads the primitives of the binary format; `what` names the item that is being read, for error messages.
 *
 * Integers are LEB128 as in the core specification (\u00a75.2.2): at most \u2308bits/7\u2309 bytes, unused bits zero.
 */
class Reader {
    #file;
    #bytes;
    #base;
    #position = 0;
    /** `base` is the offset in the file of the first byte. */
    constructor(file, bytes, base) {
        this.#file = file;
        this.#bytes = bytes;
        this.#base = base;
    }
    /** Offset in the file of the next byte. */
    get offset() {
        return this.#base + this.#position;
    }
    get remaining() {
        return this.#bytes.length - this.#position;
    }
    fail(what, offset = this.offset) {
        throw invalidWasm(this.#file, what, offset);
    }
    byte(what) {
        const value = this.#bytes[this.#position];
        if (value === undefined)
            this.fail(`unexpected end in ${what}`);
        this.#position += 1;
        return value;
    }
    /** The next byte without consuming it, or `undefined` at the end. */
    peek() {
        return this.#bytes[this.#position];
    }
    take(length, what) {
        const start = this.#position;
        if (length > this.remaining)
            this.fail(`${what} has a length of ${length} bytes, but ${this.remaining} remain`);
        this.#position += length;
        return this.#bytes.subarray(start, this.#position);
    }
    u32(what) {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte(what);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        const last = this.byte(what);
        if (last > 0x0f)
            this.fail(`${what} is not a 32-bit LEB128 integer`, start);
        return value + last * 2 ** 28;
    }
    /** Skips an unsigned 64-bit integer, as in the limits of 64-bit memories. */
    skipU64(what) {
        const start = this.offset;
        for (let count = 1; count < 10; count += 1) {
            if (this.byte(what) < 0x80)
                return;
        }
        if (this.byte(what) > 1)
            this.fail(`${what} is not a 64-bit LEB128 integer`, start);
    }
    /** A signed 33-bit integer: a type index if not negative, else the code of a built-in type. */
    s33(what) {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte(what);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return byte & 0x40 ? value - 2 ** (shift + 7) : value;
        }
        const last = this.byte(what);
        const sign = last & 0xf0;
        if (sign !== 0 && sign !== 0x70)
            this.fail(`${what} is not a 33-bit LEB128 integer`, start);
        return value + (last & 0x0f) * 2 ** 28 - (sign ? 2 ** 32 : 0);
    }
    /** The length of a vector. Throws `invalid-wasm` when fewer bytes remain than entries, since each takes at least one. */
    count(what) {
        const start = this.offset;
        const count = this.u32(`the number of ${what}`);
        if (count > this.remaining)
            this.fail(`${count} ${what} declared, but ${this.remaining} bytes remain`, start);
        if (count > limits/* limits */.F.entries)
            this.fail(`${count} ${what}, more than ${limits/* limits */.F.entries}`, start);
        return count;
    }
    /** Calls `read` for each entry of a vector. */
    each(what, read) {
        for (let left = this.count(what); left > 0; left -= 1)
            read(this);
    }
    /** A length, followed by that many bytes of UTF-8. */
    text(what, limit = limits/* limits */.F.stringBytes) {
        const start = this.offset;
        const length = this.u32(`the length of ${what}`);
        if (length > limit)
            this.fail(`${what} of ${length} bytes, more than ${limit}`, start);
        return this.utf8(length, what);
    }
    /** `length` bytes of UTF-8. */
    utf8(length, what) {
        const start = this.offset;
        const bytes = this.take(length, what);
        try {
            return utf8.decode(bytes);
        }
        catch {
            return this.fail(`${what} is not UTF-8`, start);
        }
    }
    /** Throws `invalid-wasm` when bytes remain. */
    end(what) {
        if (this.remaining > 0)
            this.fail(`${this.remaining} unexpected bytes at the end of ${what}`);
    }
}

;// CONCATENATED MODULE: ./.build/wasm/source.js
/** The file under inspection: random access to its bytes, with a limit on how many are kept in memory. */



const chunkBytes = 4096;
/** A source with its file name for errors, a small read buffer for headers, and the number of bytes read so far. */
class WasmFile {
    name;
    size;
    #source;
    #buffer = { start: 0, bytes: new Uint8Array() };
    #total = 0;
    constructor(source, name) {
        this.name = name;
        this.size = source.size;
        this.#source = source;
    }
    fail(problem, offset) {
        throw invalidWasm(this.name, problem, offset);
    }
    /** Reads all of `span`. Throws `invalid-wasm` when it, or the total of all reads, exceeds a limit. */
    async read(span, what) {
        this.#total += span.size;
        if (span.size > limits/* limits */.F.sectionBytes || this.#total > limits/* limits */.F.totalBytes) {
            this.fail(`${what} of ${span.size} bytes exceeds the limit`, span.offset);
        }
        return new Reader(this.name, this.#buffered(span) ?? (await this.#readExactly(span.offset, span.size)), span.offset);
    }
    /** Reads at most `length` bytes from the start of `span`, through a buffer that moves forward. */
    async readStart(span, length) {
        const wanted = { offset: span.offset, size: Math.min(span.size, length) };
        const bytes = this.#buffered(wanted) ?? (await this.#fillBuffer(wanted));
        return new Reader(this.name, bytes, span.offset);
    }
    /** The bytes of a span that is in the buffer. */
    #buffered({ offset, size }) {
        const { start, bytes } = this.#buffer;
        const isInBuffer = offset >= start && offset + size <= start + bytes.length;
        return isInBuffer ? bytes.subarray(offset - start, offset - start + size) : undefined;
    }
    async #fillBuffer({ offset, size }) {
        const length = Math.min(Math.max(size, chunkBytes), this.size - offset);
        this.#buffer = { start: offset, bytes: await this.#readExactly(offset, length) };
        return this.#buffer.bytes.subarray(0, size);
    }
    async #readExactly(offset, length) {
        const bytes = await this.#source.read(offset, length);
        if (bytes.length !== length) {
            this.fail(`only ${bytes.length} of ${length} bytes could be read`, offset);
        }
        return bytes;
    }
}


/***/ })

};
