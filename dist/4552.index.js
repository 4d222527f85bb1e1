export const id = 4552;
export const ids = [9496,2613,4844,5235,4514,219,4552,2503];
export const modules = {

/***/ 73386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ bytesBody),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   hh: () => (/* binding */ fileBody),
/* harmony export */   xF: () => (/* binding */ createContents)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Contents: everything packed in this run, by digest \u2013 files in the workspace, and made blobs in memory or in temporary files. */




function createContents() {
    const parts = new Map();
    const bodies = new Map();
    let size = 0;
    const open = (descriptor) => {
        const body = bodies.get(descriptor.digest);
        if (!body)
            throw notPacked(descriptor);
        return body();
    };
    return {
        add(descriptor, body, read) {
            if (bodies.has(descriptor.digest))
                return descriptor;
            size += descriptor.size;
            bodies.set(descriptor.digest, body);
            if (read)
                parts.set(descriptor.digest, read);
            return descriptor;
        },
        open,
        readFile: ({ digest }, offset, length) => parts.get(digest)?.(offset, length),
        get size() {
            return size;
        },
        exists: async (descriptor) => bodies.has(descriptor.digest),
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verified */ .zr)(open(descriptor), descriptor),
    };
}
/** A body over bytes in memory. */
function bytesBody(bytes) {
    return () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false });
}
function notPacked({ digest, mediaType }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${digest} (${mediaType}) was not packed`, {
        hint: 'Report this bug: a manifest lists content that no format added.',
    });
}
const partSize = 1024 * 1024;
/** The file in parts of 1 MiB, each in memory of its own. The size is the one found while reading. */
async function* fileParts(path, workspace) {
    for (let offset = 0;; offset += partSize) {
        const part = await workspace.slice(path, offset, partSize);
        const isLast = part.byteLength < partSize;
        yield part;
        if (isLast)
            return;
    }
}
/**
 * The body of a file that has been digested. `stamp` is the file's stamp at that time; if the file has another one when its last
 * byte has been read, the stream fails with `digest-mismatch`. Comparing stamps replaces a second digest; the registry verifies
 * the bytes as well.
 */
function fileBody(workspace, path, stamp) {
    return () => {
        const stream = workspace.open(path);
        const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
            transform: (chunk, _encoding, done) => done(null, chunk),
            flush(done) {
                workspace.stat(path).then((entry) => done(entry?.stamp === stamp ? null : changed(path)), done);
            },
        });
        stream.on('error', (error) => check.destroy(error));
        check.on('close', () => stream.destroy());
        return stream.pipe(check);
    };
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} has changed since it was digested`, {
        hint: 'Make sure that nothing writes to the file during the run, and re-run.',
    });
}


/***/ }),

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


/***/ }),

/***/ 42881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ requirePlainGlob),
/* harmony export */   Tn: () => (/* binding */ isPlainGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs),
/* harmony export */   tp: () => (/* binding */ excludeGlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35372);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57806);
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
/**
 * The glob of `exclude` for one path; `?` stands for characters with a meaning of their own. Without a slash it would match the name
 * at any depth, so it begins with one when one of the `others` has the same name.
 */
function excludeGlob(path, others = []) {
    const special = path.includes('|') ? /[*?[{}\\(]/g : /[*?[{}\\]|(?<=[@!+*?])\(/g;
    const glob = path.replace(special, '?');
    const isAmbiguous = !path.includes('/') && others.some((other) => other.endsWith(`/${path}`));
    return isAmbiguous || glob.startsWith('!') ? `/${glob}` : glob;
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

/***/ 35372:
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

/***/ 56360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ nearestOwnFolder),
/* harmony export */   Lq: () => (/* binding */ nearestMeaningfulFolder),
/* harmony export */   R3: () => (/* binding */ isBuildFolder),
/* harmony export */   Zn: () => (/* binding */ isOwnFolder)
/* harmony export */ });
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62780);
/** Folders whose names do not describe their content: those of builds and of the usual layouts of a project. */

/** Where builds write, and where a project keeps sources or copies of what it has built. */
const buildFolders = new Set([
    ...[
        'target',
        'dist',
        'build',
        'builds',
        'builddir',
        'out',
        'output',
        'outputs',
        'pkg',
        'bin',
        'obj',
        '_obj',
        '_build',
    ],
    ...['debug', 'release', 'opt', 'optimized', 'optimised', 'unoptimized', 'zig-out', 'cmakefiles'],
    ...['artifacts', 'artefacts', 'artifact', 'releases', 'generated', 'gen', 'tmp', 'temp', 'wasm'],
    ...['wasm_modules', 'lib', 'src', 'source', 'assembly', 'cmd', 'assets', 'static', 'public', 'resources'],
    ...['content', 'testdata', 'fixture', 'fixtures', 'appbundle'],
]);
/** Below a build folder these are variants of one build; anywhere else they may be names. */
const variants = new Set([
    ...['esm', 'cjs', 'umd', 'web', 'node', 'nodejs', 'browser', 'bundler', 'deno', 'common'],
    ...['native', 'publish', 'examples', 'wasi', 'cargo', 'wasmjs', 'wasmwasi', 'productionexecutable'],
    // Gradle and Maven: build/libs, target/classes, src/main/resources; Dune: _build/default.
    ...['libs', 'classes', 'main', 'default'],
]);
const patterns = [
    /^\./,
    /^wasm(?:32|64|32v\d+|-gc)(?:-|$)/,
    /^(?:cmake-build|bazel|target|dist|build|out|pkg)[._-]/,
    /[._-](?:build|dist|out)$/,
    /^compilerid/,
    // .NET: bin/Release/net8.0/wasi-wasm/AppBundle.
    /^net(?:coreapp|standard)?\d+\.\d/,
    /^(?:wasi|browser)-wasm$/,
    // A version or a hash.
    /^v?\d+(?:\.\d+)+(?:[-+.].*)?$/,
    /^v\d+$/,
    /^[0-9a-f]{16,64}$/,
];
/** GoReleaser: `dist/<id>_<goos>_<goarch>`. Of `js`, the name stays, since both platforms may be built. */
const platform = /_wasip1_wasm$/;
/** True for a folder with such a name anywhere. */
function isBuildFolder(name) {
    const lower = name.toLowerCase();
    return buildFolders.has(lower) || patterns.some((pattern) => pattern.test(lower));
}
/** The nearest of these folders that is neither a build folder nor has a generic name; `names` begins with the outermost. */
function nearestMeaningfulFolder(names) {
    const bare = names.map((name, at) => /^(?:dist|build|out|bin)$/i.test(names[at - 1] ?? '') ? name.replace(platform, '') : name);
    return bare.findLast((name, at) => isOwnFolder(bare, at) && !(0,_stems_js__WEBPACK_IMPORTED_MODULE_0__/* .isGenericStem */ .fu)(name));
}
/** The nearest of these folders that is no build folder; its name may be generic. */
function nearestOwnFolder(names) {
    return names.findLast((_, at) => isOwnFolder(names, at));
}
/** True when the folder at this index is no build folder; its name may be generic. */
function isOwnFolder(names, at) {
    const [name = '', ...above] = names.slice(0, at + 1).reverse();
    // Cargo names a folder below that of the target after the profile, which may have any name.
    const isProfile = /^wasm(?:32|64|32v\d+)-/.test(above[0] ?? '');
    const isVariant = variants.has(name.toLowerCase()) && above.some(isBuildFolder);
    return !isBuildFolder(name) && !isProfile && !isVariant;
}


/***/ }),

/***/ 20540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42881);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38570);
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62780);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _build_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56360);
/** Names: the name of an artifact, as a valid repository path. */







/**
 * The name in the content; else that of a folder, for a folder; else the product of the package that the file is; else the stem of
 * the file, or, for a generic stem, the nearest folder below the package with a meaningful name, else the package, else the top of
 * the checkout. Converted to a valid repository path. It never depends on what else was found.
 */
async function nameOf(candidate, sources) {
    const found = candidate.name ?? (await nameOutside(candidate.files[0] ?? '', sources));
    const value = repositoryPath(found.value);
    if (value)
        return { value, origin: found.origin };
    throw noRepositoryName(found, candidate.files[0]);
}
function noRepositoryName({ value, origin }, path) {
    const what = `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(value, 80)}" (${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(origin)}) cannot be converted to a repository name`;
    const hint = 'Use a name with ASCII letters or digits, of at most 200 characters';
    if (path === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', what, { hint: `${hint}.` });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)}: ${what}`, {
        hint: `${hint}, or leave it out with the input exclude: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .excludeGlob */ .tp)(path))}`,
    });
}
async function nameOutside(path, sources) {
    if (path === '.')
        return (await sources.folderName('workspace', path)) ?? { value: path, origin: 'file name' };
    if (sources.isFolder)
        return { value: (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .baseName */ .Fl)(path), origin: 'file name' };
    const { product } = sources.belonging;
    return (product ??
        fileName(path) ??
        (await nameAround(path, sources)) ?? { value: (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(path), origin: 'file name' });
}
/** wkg calls a file `<namespace>:<name>@<version>.wasm`. */
function fileName(path) {
    const stem = (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(path);
    const value = /^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/.test(stem) ? stem.replace(':', '/') : stem;
    return (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .isGenericStem */ .fu)(stem) || repositoryPath(value) === undefined
        ? undefined
        : { value, origin: 'file name' };
}
/** The name of what a file with a generic stem lies in. */
async function nameAround(path, { belonging, folderName }) {
    const { folders, packageName } = belonging;
    const origin = 'name of the folder';
    const meaningful = (0,_build_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestMeaningfulFolder */ .Lq)(folders);
    if (meaningful !== undefined)
        return { value: meaningful, origin };
    if (packageName)
        return packageName;
    const own = (0,_build_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestOwnFolder */ .Dm)(folders);
    return own === undefined ? await folderName('checkout', path) : { value: own, origin };
}
/** Characters of a name that are converted at most. */
const textLimit = 1000;
/** Lower-cased, with every run of other characters replaced by `-`; `undefined` when nothing or too much is left. */
function repositoryPath(text) {
    if (text.length > textLimit)
        return undefined;
    const segments = text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .split('/')
        .map((segment) => segment.replace(/[^a-z0-9._-]+/g, '-').replace(/^[._-]+|[._-]+$/g, ''))
        .map((segment) => segment.replace(/[._-]{2,}/g, separators))
        .filter((segment) => segment !== '');
    const path = segments.join('/');
    return path.length <= 200 && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryName */ .en)(path) ? path : undefined;
}
function separators(run) {
    return run === '__' || /^-+$/.test(run) ? run : '-';
}


/***/ }),

/***/ 32012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ defaultTags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14648);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20936);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _git_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30341);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55423);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36036);
/** Default tags: what each event publishes under which tags; only a release moves versions and aliases. */







/** The version below which every release sorts, for content that has none. */
const noVersion = '0.0.0';
/** The default tags of one artifact. Throws `invalid-reference` for a version that cannot be a tag. */
function defaultTags(sources) {
    const { trigger } = sources;
    if (trigger.kind === 'shell')
        return shellTags(sources);
    const release = trigger.kind === 'tag' ? (0,_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGitRelease */ .Tv)(trigger.tag) : undefined;
    if (release)
        return releaseTags(release, sources);
    return previewTags(previewOf(trigger), sources);
}
function shellTags(sources) {
    const { content, strictVersion, version } = sources;
    const reason = 'command line';
    if (content)
        return contentTags(content);
    if (!strictVersion || version === undefined)
        return [{ tag: (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('latest'), kind: 'alias', reason }];
    return [{ tag: exactTag(version, sources), kind: 'version', reason: 'version of the content' }];
}
function contentTags(tags) {
    return tags.map((tag) => ({ tag, kind: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfTag */ .Au)(tag), reason: 'name in the content' }));
}
function releaseTags(release, sources) {
    const { content, strictVersion, version } = sources;
    if (content)
        return contentTags(content);
    const reason = `git tag ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(release.tag, 100)}`;
    if (!strictVersion || version === undefined)
        return versionTags(release.text, reason, sources);
    // A release candidate must not take the version that the content already has.
    if (release.version.prerelease !== '' && isFinal(version))
        return previewTags(candidateOf(release, reason), sources);
    return versionTags(version, 'version of the content', sources);
}
function isFinal(version) {
    return (0,_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSemver */ .k)(version)?.prerelease === '';
}
function candidateOf({ text, version }, reason) {
    return { tag: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .gitTagName */ .KZ)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .versionAsTag */ .hQ)(text)), prerelease: version.prerelease, kind: 'preview', reason };
}
/** The version, and for a final one its aliases. */
function versionTags(text, reason, sources) {
    const { versionsOnly } = sources;
    const exact = { tag: exactTag(text, sources), kind: 'version', reason };
    const version = (0,_semver_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSemver */ .k)(text);
    if (version?.prerelease !== '')
        return [exact];
    const aliases = versionsOnly ? (versionsOnly.latest ? ['latest'] : []) : aliasesOf(version);
    return [exact, ...aliases.map((alias) => ({ tag: (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(alias), kind: 'alias', reason }))];
}
/** Never `0`: by semver.org 4, nothing is stable between two versions of major zero. */
function aliasesOf({ major, minor }) {
    return [`${major}.${minor}`, ...(major > 0 ? [`${major}`] : []), 'latest'];
}
/** Where a consumer finds versions by tags, any replacement for `+` but its own would be another version. */
function exactTag(version, { name, strictVersion, semverTags, versionsOnly }) {
    const isExact = (strictVersion || semverTags) && !versionsOnly?.buildMetadata;
    const tag = isExact ? version : (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .versionAsTag */ .hQ)(version);
    if ((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag))
        return tag;
    const change = tag.includes('+') ? 'version without build metadata' : 'shorter version';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `the version "${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(version)}" of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(name)} cannot be a tag`, { hint: `Publish a ${change}, or set "tags".` });
}
function previewOf(trigger) {
    switch (trigger.kind) {
        case 'tag':
            return named((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .gitTagName */ .KZ)(trigger.tag), 'other', `git tag ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(trigger.tag, 100)}`);
        case 'pull-request':
            return pullRequest(trigger.number, 'pull request');
        case 'merge-queue':
            return pullRequest(trigger.number, 'merge queue with pull request');
        case 'branch':
            return trigger.isDefault
                ? named((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('edge'), 'preview', `default branch ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(trigger.branch, 100)}`)
                : named((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .branchTag */ .TY)(trigger.branch), 'preview', `branch ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(trigger.branch, 100)}`);
        case 'schedule':
            return named((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('nightly'), 'preview', 'schedule');
        case 'event':
            return named((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('edge'), 'preview', 'event without a ref');
    }
}
function named(tag, kind, reason) {
    return { tag, prerelease: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prereleaseIdentifier */ .Yx)(tag), kind, reason };
}
function pullRequest(number, what) {
    const reason = `${what} ${number}`;
    return { tag: (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(`pr-${number}`), prerelease: `pr.${number}`, kind: 'preview', reason };
}
function previewTags(preview, sources) {
    const { content, versionsOnly, version } = sources;
    const { tag, kind, reason } = preview;
    if (content)
        return content.map((one) => contentPreview(one, preview));
    if (!versionsOnly)
        return [{ tag, kind, reason }];
    const text = prereleaseOf(version ?? noVersion, preview.prerelease);
    return [{ tag: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .legalTag */ .a5)(text) ?? exactTag(text, sources), kind: 'preview', reason }];
}
/** A pre-release of a version, or a further one of a pre-release: `1.4.0-pr.42`, `1.4.0-rc.1.pr.42`. */
function prereleaseOf(version, added) {
    const core = version.replace(/\+.*/, '');
    return `${core}${core.includes('-') ? '.' : '-'}${added}`;
}
/** A name in a layout stays, unless it is a version or an alias, which this event must not move. */
function contentPreview(tag, preview) {
    const kind = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfTag */ .Au)(tag);
    const reason = `${preview.reason}, name in the content`;
    if (kind === 'other')
        return { tag, kind, reason };
    if (tag === 'latest')
        return { tag: preview.tag, kind: 'preview', reason };
    const text = kind === 'version' ? prereleaseOf(tag, preview.prerelease) : `${tag}-${preview.tag}`;
    return { tag: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .legalTag */ .a5)(text) ?? preview.tag, kind: 'preview', reason };
}


/***/ }),

/***/ 30341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ isClear),
/* harmony export */   Tv: () => (/* binding */ parseGitRelease),
/* harmony export */   ad: () => (/* binding */ selectReleased),
/* harmony export */   n4: () => (/* binding */ findNamed),
/* harmony export */   y6: () => (/* binding */ isPlainRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20936);
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62780);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20540);
/** Git tags of releases: the version of `v1.2.3`, and the artifact and version of `cart/v1.2.3`. */





/** Reads `v1.2.3`, `cart/v1.2.3`, `cart-v1.2.3` and `cart@1.2.3`; `undefined` for a git tag without a full version. */
function parseGitRelease(tag) {
    const own = versionOf(tag.replace(/^v(?=\d)/, ''));
    if (own)
        return { tag, ...own };
    for (const separator of tag.matchAll(/[/@]v?|-v/g)) {
        const artifact = tag.slice(0, separator.index);
        const found = versionOf(tag.slice(separator.index + separator[0].length));
        if (artifact !== '' && found)
            return { tag, ...found, artifact };
    }
    return undefined;
}
function versionOf(text) {
    const version = (0,_semver_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSemver */ .k)(text);
    return version && { text, version };
}
/**
 * The artifacts that a release publishes: all of them, also for `release/v1.2.3`, or those that the git tag names and what these
 * include. An exact name comes first, see `findNamed`. Throws `input` when there is none, or when it is not clear which is meant, with their names.
 */
function selectReleased(artifacts, release) {
    if (release.artifact === undefined)
        return artifacts;
    const found = findNamed(artifacts, release.artifact);
    if (isClear(found, release.artifact))
        return withNeeded(found, artifacts);
    if (found.length === 0 && isPlainRelease(release.artifact))
        return artifacts;
    throw unknownName(release, found.length > 0 ? found : artifacts, found.length > 0);
}
/** True for artifacts of one name, and for those of the package that is named. */
function isClear(found, wanted) {
    const names = new Set(found.map(({ artifact }) => artifact.name));
    return names.size === 1 || (names.size > 1 && found.every(isOfPackage(wanted)));
}
/** Tools that release packages write the name of the package with its scope or without. */
function isOfPackage(wanted) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(wanted);
    return ({ names }) => {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(names.package ?? '');
        return path !== undefined && name !== undefined && [name, lastSegment(name)].includes(path);
    };
}
/**
 * The artifacts that a name means; none or several when it is not clear. The name of an artifact comes before the one that the input
 * `names` has replaced, and both before their last segments, then the package that builds it, then the stem of its file and the
 * folder that it lies in, since a generic file such as `app.wasm` is called otherwise. Of several names, those in such a folder count.
 */
function findNamed(artifacts, wanted) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(wanted);
    const folder = `${wanted.replace(/^\/+|\/+$/g, '')}/`;
    const isInFolder = ofFile((file) => `${file}/`.startsWith(folder));
    const called = [
        ({ artifact }) => artifact.name === path,
        ({ names }) => names.detected === path,
        ({ artifact, names }) => [artifact.name, names.detected].some((name) => lastSegment(name) === lastSegment(path ?? '')),
        isOfPackage(wanted),
    ];
    const lying = [ofFile((file) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)((0,_stems_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(file)) === path), isInFolder];
    const ways = isPlainRelease(wanted) ? called : [...called, ...lying];
    const found = ways.map((way) => artifacts.filter(way)).find(({ length }) => length > 0) ?? [];
    const isOne = new Set(found.map(({ artifact }) => artifact.name)).size === 1;
    return isOne || !found.some(isInFolder) ? found : found.filter(isInFolder);
}
/** The git tag `release/v1.2.3` names nothing, also where a build writes `release.wasm`. */
function isPlainRelease(wanted) {
    return /^releases?$/i.test(wanted);
}
function ofFile(is) {
    return ({ artifact }) => artifact.files?.slice(0, 1).some(is) === true;
}
function lastSegment(path) {
    return path.split('/').at(-1);
}
function withNeeded(found, all) {
    const names = new Set(found.map(({ artifact }) => artifact.name));
    for (const name of names)
        for (const { artifact } of all)
            if (artifact.name === name)
                for (const needed of artifact.needs ?? [])
                    names.add(needed);
    return all.filter(({ artifact }) => names.has(artifact.name));
}
function unknownName({ tag, artifact = '' }, named, isAmbiguous) {
    const names = [...new Set(named.map(({ artifact }) => artifact.name))].join(', ');
    const what = isAmbiguous ? 'means several artifacts' : 'means no artifact of this run';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `the git tag ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(tag)} releases "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(artifact, 80)}", which ${what}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(names)}`, {
        hint: `${isAmbiguous ? 'Begin' : 'Build it before this step, begin'} the git tag with one of these names, or say which tags to give every artifact: tags: 1.2.3`,
    });
}


/***/ }),

/***/ 36036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ gitTagName),
/* harmony export */   TY: () => (/* binding */ branchTag),
/* harmony export */   Yx: () => (/* binding */ prereleaseIdentifier),
/* harmony export */   a5: () => (/* binding */ legalTag)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14648);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55423);
/** Names as tags: branches and git tags become tags that are legal and are neither a version, an alias nor a tag of an event. */



const lengthLimit = 128;
const hashLength = 8;
/**
 * Replaces each run of illegal characters by `-` and removes what a tag cannot begin with; a longer text than a tag may have ends
 * with a hash of the whole text, so that two long names stay apart. `undefined` when nothing is left.
 */
function legalTag(text) {
    const legal = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '');
    if (legal === '')
        return undefined;
    if (legal.length <= lengthLimit)
        return (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(legal);
    return (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(`${legal.slice(0, lengthLimit - hashLength - 1)}-${shortHash(text)}`);
}
function shortHash(text) {
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedDigest */ .nz)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(Buffer.from(text))).slice(0, hashLength);
}
/** The tag of a branch: its name, or `branch-<name>` when the name has a meaning as a tag. */
function branchTag(branch) {
    return nameTag('branch', branch, isReserved);
}
/**
 * The tag for a git tag that is no full version: its name with `_` for `+`, or `tag-<name>`. `v2` is left as it is, and no
 * replacement makes a version of what is none: `v1.4/linux` becomes `v1.4_linux`, not a pre-release of 1.4.
 */
function gitTagName(gitTag) {
    const text = gitTag.replaceAll('+', '_');
    const isMisread = /^v?\d+(?:\.\d+){0,2}[^\w.-]/.test(text);
    const name = isMisread ? text.replace(/[^A-Za-z0-9._-]+/g, '_') : text;
    return nameTag('tag', name, (tag) => isReserved(tag) && !/^v\d+(?:\.\d+)?$/.test(tag));
}
function nameTag(prefix, name, isTaken) {
    const tag = legalTag(name);
    if (tag === undefined)
        return (0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(`${prefix}-${shortHash(name)}`);
    return isTaken(tag) ? (legalTag(`${prefix}-${tag}`) ?? tag) : tag;
}
/**
 * True for what this program gives a meaning: versions, aliases, `edge`, `nightly`, `pr-<number>`, and `sha256-\u2026`, which lists
 * referrers (distribution-spec v1.1, "Referrers Tag Schema"). With the prefix that keeps such a name apart, too.
 */
function isReserved(name) {
    const bare = name.replace(/^(?:(?:branch|tag)-)+/, '');
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfTag */ .Au)(bare) !== 'other' || /^sha(?:256|512)-/.test(bare);
}
/** A tag as one identifier of a semantic pre-release: letters, digits and `-`, and not only digits. */
function prereleaseIdentifier(tag) {
    const identifier = tag.replace(/[^0-9A-Za-z-]+/g, '-');
    return /^\d+$/.test(identifier) ? `branch-${identifier}` : identifier;
}


/***/ }),

/***/ 76670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createPublished),
/* harmony export */   t: () => (/* binding */ listedIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92186);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/** Published: what a destination held before this run; each part is asked for once, when it is first needed. */



function createPublished(store) {
    const { readManifest, refusedTags } = store.can;
    const manifests = new Map();
    const readNew = async (reference) => {
        const found = await readManifest?.(reference);
        if (found)
            manifests.set(found.descriptor.digest, Promise.resolve(found));
        return found;
    };
    return {
        before: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .memoize */ .B)(async (reference) => {
            const read = manifests.get(reference);
            return read ? (await read)?.descriptor : await store.resolve(reference);
        }),
        async read(reference) {
            if (!readManifest)
                return undefined;
            const result = manifests.get(reference) ?? readNew(reference);
            manifests.set(reference, result);
            return await result;
        },
        hasRead: (reference) => manifests.has(reference),
        tags: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => listedIn(store)),
        isRefused: (tag) => refusedTags?.has(tag) ?? false,
    };
}
/** Codes of errors after which asking again is of no use: the registry refuses the list, or has none. */
const refusals = [
    'denied',
    'unauthenticated',
    'unsupported',
    'not-found',
    'invalid-reference',
];
/** The tags that a store lists now; `undefined` where it does not tell. Throws when it cannot be reached. */
async function listedIn(store) {
    if (!store.listTags)
        return undefined;
    try {
        const tags = [];
        for await (const tag of store.listTags())
            if ((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag))
                tags.push(tag);
        return tags;
    }
    catch (error) {
        if (refusals.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error).code))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 29258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ tagsOfKind),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   MU: () => (/* binding */ isRelease),
/* harmony export */   bF: () => (/* binding */ movingOrder)
/* harmony export */ });
/* harmony import */ var _plan_tags_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55423);
/** Tag rules: what a run may do to tags that exist. */

function kindOf({ tagReasons }, tag) {
    return tagReasons?.[tag]?.kind ?? (0,_plan_tags_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfTag */ .Au)(tag);
}
function tagsOfKind(artifact, kind) {
    return artifact.tags.filter((tag) => kindOf(artifact, tag) === kind);
}
/** True when versions that the registry lists decide about the artifact's tags. */
function isRelease(artifact, { isEvent }) {
    const hasVersion = tagsOfKind(artifact, 'version').length > 0;
    return hasVersion && (isEvent || tagsOfKind(artifact, 'alias').length > 0);
}
/** Exact versions first, then the others in their order, so that an alias never refers to content before its version does. */
function movingOrder(artifact, tags) {
    const isExact = (tag) => kindOf(artifact, tag) === 'version';
    return [...tags.filter(isExact), ...tags.filter((tag) => !isExact(tag))];
}


/***/ }),

/***/ 62780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ rawStem),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   fu: () => (/* binding */ isGenericStem),
/* harmony export */   gz: () => (/* binding */ stemsOf),
/* harmony export */   yS: () => (/* binding */ isSameName),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* unused harmony export genericStems */
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
/** Stems: the name of a Wasm file without what toolchains add to it, and which stems are generic. */

/** What optimisers, wasm-bindgen, build profiles and componentisers append; a separator comes before each. */
const suffixes = [
    /[._-](?:opt|optimi[sz]ed|unopt|unoptimi[sz]ed|min|minified|stripped)$/i,
    /[._-](?:debug|release|annotated|signed)$/i,
    /_bg$/i,
    /\.(?:component|composed|core\d*|module|wasi|wasip\d)$/i,
    // Flutter writes `main.dart.wasm`, Grain `main.gr.wasm`.
    /\.(?:dart|gr)$/,
    // A target triple, as in the assets of a release.
    /[._-]wasm(?:32|64)(?:v\d+)?(?:-[a-z0-9]+)*$/i,
    // The hash of Cargo, of a bundler, or of Dioxus.
    /[._-](?:[0-9a-f]{16,64}|dxh[0-9a-f]{6,16})$/,
    // Emscripten writes debug information to `x.wasm.debug.wasm`.
    /\.wasm$/,
    // A copy that a browser or a file manager has made.
    / ?\(\d+\)$/,
    // A version, which belongs to a tag: wkg writes `acme:http@1.2.0.wasm`.
    /[@_-]v?\d+\.\d+\.\d+(?:[-+][0-9a-z.+-]+)?$/i,
];
/** What `kwctl annotate` is told to prepend in Kubewarden's templates. */
const prefix = /^annotated[._-]/i;
/** Appended to the name of the project when a component is made of its module, or when wash signs it. */
const projectSuffix = /(?:[._-](?:component|composed|core\d*)|_s)$/i;
/** Stems that toolchains and habits give to any file, written with `-`; docs/formats/wasm.md lists them. */
const genericStems = new Set([
    ...['main', 'app', 'application', 'program', 'project', 'start', 'entry', 'entrypoint', 'index'],
    ...['component', 'module', 'plugin', 'policy', 'function', 'extension', 'library', 'lib', 'core'],
    ...['release', 'debug', 'optimized', 'optimised', 'unoptimized', 'unoptimised', 'untouched', 'opt', 'min'],
    ...[
        'a-out',
        'out',
        'output',
        'bin',
        'binary',
        'build',
        'built',
        'bundle',
        'bundled',
        'target',
        'dist',
        'pkg',
    ],
    ...['package', 'artifact', 'result', 'code', 'wasm', 'root', 'default', 'tmp', 'temp'],
    // What a host runs or calls; wasme writes `filter.wasm`, near-sdk-js `contract.wasm`, Polywrap `wrap.wasm`.
    ...['guest', 'handler', 'filter', 'contract', 'wrap'],
    ...['example', 'examples', 'test', 'tests', 'unnamed', 'untitled', 'noname'],
]);
/** The last segment of a path without `.wasm`, or without the ending of an archive. */
function rawStem(path) {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    return file.replace(/(?:\.wasm)+$/i, '').replace(/\.(?:tar\.gz|tgz|tar)$/i, '') || file;
}
/** The raw stem without the marks of toolchains. */
function stemOf(path) {
    return withoutMarks(rawStem(path));
}
/** A name without the marks of toolchains; a name that consists of marks is unchanged. */
function withoutMarks(name) {
    const shorter = [prefix, ...suffixes]
        .map((mark) => name.replace(mark, ''))
        .find((rest) => isShorter(rest, name));
    return shorter === undefined ? name : withoutMarks(shorter);
}
function isShorter(rest, name) {
    return rest !== '' && rest.length < name.length;
}
/** The names that a project may know a file by, the most exact first. */
function stemsOf(path) {
    const stem = stemOf(path);
    return [...new Set([rawStem(path), stem, stem.replace(projectSuffix, '') || stem])];
}
/** True for names that are equal but for `-` and `_`, and for upper case. */
function isSameName(one, other) {
    return comparable(one) === comparable(other);
}
/** True for a generic word, a target triple, a version or a hash. */
function isGenericStem(stem) {
    const word = comparable(stem).replace(/[._ ]/g, '-');
    return (genericStems.has(word) ||
        genericStems.has(word.replace(/-component$/, '')) ||
        /^wasm(?:32|64)(?:v\d+)?(?:-|$)/.test(word) ||
        /^v?\d+-\d+-\d+/.test(word) ||
        /^[0-9a-f]{16,64}$/.test(word));
}
function comparable(name) {
    return name.toLowerCase().replaceAll('_', '-');
}


/***/ }),

/***/ 57806:
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
    const isPlain = tokens.every(({ kind }) => kind === 'star' || kind === 'character');
    return { tokens, literals: literalsOf(tokens), isPlain };
}
function literalsOf(tokens) {
    const found = [''];
    for (const token of tokens) {
        if (token.kind === 'character')
            found.push((found.pop() ?? '') + token.character);
        else
            found.push('');
    }
    return found;
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
    const { tokens, literals, isPlain } = wildcard;
    // Thousands of rules may be compared with each file, and this decides about most.
    if (isPlain)
        return matchLiterals(literals, text);
    return literals.every((literal) => text.includes(literal)) && matchTokens(tokens, text);
}
/** Each literal is taken where it first occurs, which leaves the most to the next star. */
function matchLiterals(literals, text) {
    const [first = '', last = ''] = [literals[0], literals.at(-1)];
    if (literals.length === 1)
        return text === first;
    const end = text.length - last.length;
    if (end < first.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let at = first.length;
    for (let index = 1; index < literals.length; index += 1) {
        const literal = literals[index] ?? '';
        const start = index === literals.length - 1 ? end : text.indexOf(literal, at);
        if (start < at || start + literal.length > text.length)
            return false;
        if (text.slice(at, start).includes('/'))
            return false;
        at = start + literal.length;
    }
    return true;
}
function matchTokens(tokens, text) {
    const characters = [...text];
    let token = 0;
    let at = 0;
    let star = -1;
    let starAt = 0;
    while (at < characters.length) {
        const current = tokens[token];
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
    return tokens.slice(token).every((rest) => rest.kind === 'star');
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


/***/ }),

/***/ 17834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ embeddedVersion),
/* harmony export */   ic: () => (/* binding */ annotationKeys),
/* harmony export */   lP: () => (/* binding */ findBinaries),
/* harmony export */   t3: () => (/* binding */ embeddedAnnotations),
/* harmony export */   yk: () => (/* binding */ proposeBinary)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42881);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85666);
/* harmony import */ var _stems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62780);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21289);
/** Wasm binaries of the workspace: which ones a format looks at, and what each says about itself. */






/**
 * Every file that the requests of `format` name or match, with its facts; without requests, every `.wasm` file. An invalid binary is
 * reported, since leaving it out silently would publish an incomplete build.
 */
async function findBinaries(context, format) {
    const appliesTo = (path) => path.endsWith('.wasm');
    const found = [];
    for (const file of await (0,_requests_js__WEBPACK_IMPORTED_MODULE_4__/* .requestedFiles */ .md)(context, { format, appliesTo })) {
        const { path, named } = file;
        const facts = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_4__/* .collect */ .Fo)(context, { files: [path], named }, () => inspectFound(context, file));
        if (facts)
            found.push({ ...file, facts });
    }
    return found;
}
async function inspectFound(context, { path, named }) {
    try {
        return await context.inspect(path);
    }
    catch (error) {
        const failure = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error);
        if (named || failure.code !== 'invalid-wasm')
            throw failure;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-wasm', failure.message, {
            hint: `${failure.hint.replace(/\.$/, '')}; or leave it out with the input exclude: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .excludeGlob */ .tp)(path))}`,
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
    ['authors', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .authorsKey */ .Uo],
    ['description', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptionKey */ .qq],
    ['licenses', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .licensesKey */ .qo],
    ['homepage', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .urlKey */ .X9],
    ['source', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceKey */ .Zt],
    ['revision', _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionKey */ .d7],
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
/** Names of files: of the binary, and of a source that the compiler was given. */
const fileEnding = /\.(?:wasm|wa[st]t?|go|rs|c|cc|cpp|cxx|m?[jt]s|zig|swift|kt|py|mbt)$/i;
/**
 * The last path segment of a name; `undefined` when it is no name, generic, or that of the file. Linkers write the name
 * of the file, with `.wasm` and Cargo's hash; an optimiser or a profile drops it, which must not rename the artifact.
 */
function chosenName(text, path) {
    const last = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    const name = last.replace(/-[0-9a-f]{16}$/, '');
    const isName = /^[A-Za-z0-9][A-Za-z0-9 ._+@-]{0,99}$/.test(name) && !fileEnding.test(name);
    const plain = (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutMarks */ .zw)(name);
    const isFileName = [(0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .rawStem */ .G_)(path), (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(path)].some((stem) => (0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(stem, plain));
    return isName && !isFileName && !(0,_stems_js__WEBPACK_IMPORTED_MODULE_3__/* .isGenericStem */ .fu)(plain) ? name : undefined;
}


/***/ }),

/***/ 21289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ searchedBy),
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   YT: () => (/* binding */ proposeFiles),
/* harmony export */   hu: () => (/* binding */ followNamed),
/* harmony export */   md: () => (/* binding */ requestedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42881);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Requests: the files that lines of the `formats` input name \u2013 by a file, a folder, a glob, or not at all. */




/**
 * The files to look at, sorted by path, each once: those that the requests name, and, without any request or for one without a
 * path, all that the format applies to. A path that matches nothing is reported.
 */
async function requestedFiles(context, selection) {
    const found = new Map();
    const requests = context.requests.length > 0 ? context.requests : [{}];
    for (const { argument } of requests) {
        const files = await collect(context, namedProblem, () => filesOf(argument, context.workspace, selection));
        for (const file of files ?? []) {
            const { explicit = false, named = false } = found.get(file.path) ?? {};
            found.set(file.path, { ...file, explicit: file.explicit || explicit, named: file.named || named });
        }
    }
    return [...found.values()].sort(byPath);
}
const namedProblem = { files: [], named: true };
/** The result of work, or `undefined` when it throws an error of ours, which is reported. */
async function collect(context, about, work) {
    try {
        return await work();
    }
    catch (cause) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(cause);
        if (error.code === 'internal')
            throw cause;
        context.report({ ...(typeof about === 'function' ? await about(error) : about), error });
        return undefined;
    }
}
/** The candidates for files; a file that cannot be published is reported. */
async function proposeFiles(files, context, propose) {
    const candidates = [];
    for (const file of files) {
        const { path, named } = file;
        const candidate = await collect(context, { files: [path], named }, () => propose(file));
        if (candidate)
            candidates.push({ ...candidate, ...(named && { named }) });
    }
    return candidates;
}
async function filesOf(argument, workspace, selection) {
    const { appliesTo, content } = selection;
    if (argument === undefined) {
        const files = await (content ? workspace.search(content) : workspace.files('.', appliesTo));
        return found(files, appliesTo, false);
    }
    const entry = await followNamed(workspace, argument);
    if (entry?.type === 'file')
        return [{ path: entry.path, explicit: true, named: true }];
    const files = entry
        ? found(await workspace.files(entry.path, appliesTo), appliesTo, true)
        : await globbed(normalize(argument), workspace, selection);
    if (files.length > 0)
        return files;
    throw matchesNothing(selection.format, argument, entry ? undefined : await excludedBy(argument, workspace));
}
/**
 * The entry that a line names: a file under the name it was given, a folder by its real path when the line names a symlink to it.
 * Throws `input` for a symlink that leads out of the workspace or nowhere.
 */
async function followNamed(workspace, argument) {
    const path = normalize(argument);
    const entry = await workspace.stat(path);
    if (entry?.type !== 'symlink')
        return entry;
    const target = await workspace.follow(path);
    if (target === 'out-of-root')
        throw badLink(path, 'leads out of the workspace');
    if (target === undefined)
        throw badLink(path, 'leads nowhere');
    return target;
}
async function globbed(glob, workspace, { appliesTo }) {
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)([(0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .requirePlainGlob */ .QU)(glob, 'formats')]);
    const all = found(await searchedBy(glob, workspace), matches, true);
    const applicable = all.filter(({ path }) => appliesTo(path));
    return applicable.length > 0 ? applicable : all;
}
/** What a glob can name although a search leaves it out. */
const nameable = ['test', 'dependency', 'hidden', 'adapter', 'intermediate'];
/**
 * The files of the workspace, and what is left out by a name that the glob names: `tests/*.wasm` names the folder `tests`. A part
 * that begins with a wildcard names nothing.
 */
async function searchedBy(glob, workspace) {
    const files = await workspace.files();
    const parts = glob.split('/').filter((part) => /^[^*?[]/.test(part));
    const isNamed = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)(parts.map((part) => `**/${part}`));
    const named = workspace
        .omissions()
        .filter(({ path, kind }) => nameable.includes(kind) && isNamed((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(path)));
    const more = await Promise.all(named.map(({ path }) => searchLeftOut(path, workspace)));
    return [...files, ...more.flat()];
}
async function searchLeftOut(path, workspace) {
    const entry = await workspace.stat(path).catch(() => undefined);
    if (entry?.type === 'directory')
        return await workspace.files(path);
    return entry?.type === 'file' ? [entry] : [];
}
function found(files, matches, named) {
    return files.filter(({ path }) => matches(path)).map(({ path }) => ({ path, explicit: false, named }));
}
function normalize(argument) {
    const path = argument.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
    return path === '' ? '.' : path;
}
/** A file that the glob matches and `exclude` leaves out. */
async function excludedBy(argument, workspace) {
    const matches = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)([normalize(argument)]);
    for (const { path, kind } of workspace.omissions()) {
        if (kind !== 'excluded')
            continue;
        const file = (await searchLeftOut(path, workspace)).find((one) => matches(one.path));
        if (file)
            return file.path;
    }
    return undefined;
}
function matchesNothing(format, argument, excluded) {
    const line = `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(argument)}`;
    if (excluded !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${line} matches only what "exclude" leaves out`, {
            hint: `Correct "exclude", or name the file itself: formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(excluded)}`,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${line} matches no file of the workspace`, {
        hint: 'Name a file, a folder or a glob relative to "path"; if a build makes the file, run it before this step.',
    });
}
function badLink(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} is a symlink that ${what}`, {
        hint: 'Name a file or folder in the workspace, relative to "path".',
    });
}
function byPath(left, right) {
    return left.path < right.path ? -1 : 1;
}


/***/ }),

/***/ 83770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ mergeAnnotations),
/* harmony export */   Uy: () => (/* binding */ splitOrigins),
/* harmony export */   hf: () => (/* binding */ withCommitFacts)
/* harmony export */ });
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _source_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34551);
/* harmony import */ var _wrapped_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53930);
/** Annotations of an artifact: each value from the source of highest precedence that has it. */



/** Merges the sources: explicit input, then the content, then the package manifest, then hints; those of the commit are added later. */
function mergeAnnotations(sources) {
    const merged = {
        ...sources.hints,
        ...fromName(sources),
        ...fromPackage(sources.facts),
        ...sources.content,
        ...fromInput(sources.input),
    };
    const sorted = Object.entries(merged).sort(([left], [right]) => (left < right ? -1 : 1));
    return splitOrigins(Object.fromEntries(sorted));
}
/** The values and their origins, in the same order. */
function splitOrigins(found) {
    const entries = Object.entries(found);
    return {
        annotations: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
        origins: Object.fromEntries(entries.map(([key, { origin }]) => [key, origin])),
    };
}
function fromInput(input) {
    return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, { value, origin: 'annotations input' }]));
}
function fromPackage(facts) {
    if (!facts)
        return {};
    const values = {
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceKey */ .Zt]: facts.source === undefined ? undefined : (0,_source_url_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceUrl */ .H)(facts.source),
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionKey */ .qq]: facts.description,
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .licensesKey */ .qo]: facts.licenses,
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .urlKey */ .X9]: facts.url === undefined ? undefined : (0,_source_url_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutLogin */ .G)(facts.url),
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .authorsKey */ .Uo]: facts.authors,
    };
    const present = Object.entries(values).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(present.map(([key, value]) => [key, { value, origin: facts.origin }]));
}
function fromName({ title, version }) {
    return {
        [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz]: { value: title, origin: 'name' },
        ...(version && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .versionKey */ ._5]: version }),
    };
}
/**
 * Adds the facts of the commit to an artifact, below every other source but hints. They are not needed to find the artifact's tags in a
 * registry, so git runs while the registry responds. Content that another tool made stays as it is.
 */
function withCommitFacts(artifact, { source, revision, created }) {
    if (artifact.digest !== undefined)
        return artifact;
    const facts = splitOrigins({
        ...(source && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceKey */ .Zt]: source }),
        ...(revision && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionKey */ .d7]: revision }),
        ...(created && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .createdKey */ .Yw]: created }),
    });
    const { annotations, origins = {} } = artifact;
    const replaced = Object.keys(facts.annotations).filter((key) => (0,_wrapped_module_js__WEBPACK_IMPORTED_MODULE_2__/* .isHint */ ._U)(origins[key]));
    return {
        ...artifact,
        annotations: sortedByKey({ ...facts.annotations, ...without(annotations, replaced) }),
        origins: withOrigins(without(origins, replaced), facts.origins),
    };
}
function without(annotations, keys) {
    return Object.fromEntries(Object.entries(annotations).filter(([key]) => !keys.includes(key)));
}
/** The origins of name and version come first, then those of the annotations in their order. */
function withOrigins({ name, version, ...known }, added) {
    return {
        ...(name !== undefined && { name }),
        ...(version !== undefined && { version }),
        ...sortedByKey({ ...added, ...known }),
    };
}
function sortedByKey(annotations) {
    return Object.fromEntries(Object.entries(annotations).sort(([left], [right]) => (left < right ? -1 : 1)));
}


/***/ }),

/***/ 19010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ inPackingOrder),
/* harmony export */   Y: () => (/* binding */ withNeeds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82724);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** Packing order: the members of indexes, which are packed before the index. */



/** The artifact with the members of its candidate; `all` has the artifacts of the run. */
function withNeeds(artifact, { needs }, all) {
    if (needs === undefined)
        return artifact;
    const members = all.filter((other) => other.format !== artifact.format).map((other) => other.name);
    return { ...artifact, needs: needs === 'all' ? [...new Set(members)] : needs };
}
/** How deep indexes may be nested. */
const needLimit = 32;
/** Records in an order in which each artifact comes after those it needs. Throws `invalid-plan` for a missing or circular need. */
function inPackingOrder(items) {
    const ordered = new Set();
    const byName = Map.groupBy(items, ({ artifact }) => artifact.name);
    const visit = (item, path) => {
        const { artifact } = item;
        if (ordered.has(item))
            return;
        if (path.includes(artifact.name))
            throw invalidNeed(artifact.name, 'needs itself');
        if (path.length > needLimit)
            throw invalidNeed(artifact.name, `is nested more than ${needLimit} indexes deep`);
        for (const need of (artifact.needs ?? []).filter((member) => !(0,_oci_host_js__WEBPACK_IMPORTED_MODULE_1__/* .beginsWithHost */ .R4)(member))) {
            const others = (byName.get(need) ?? []).filter((other) => other !== item);
            if (others.length === 0)
                throw unknownNeed(artifact, need, artifactsOf(items));
            for (const other of others)
                visit(other, [...path, artifact.name]);
        }
        ordered.add(item);
    };
    for (const item of items)
        visit(item, []);
    return [...ordered];
}
function artifactsOf(items) {
    return items.map(({ artifact }) => artifact);
}
function unknownNeed(artifact, need, all) {
    const names = [...new Set(all.filter((other) => other !== artifact).map(({ name }) => name))];
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(artifact.name)} needs "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(need)}", which is not part of this run`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', what, {
        hint: names.length === 0
            ? 'Name the formats of its members as well, for instance formats: wasm'
            : `Name one of ${names.join(', ')}, or a reference with a host.`,
    });
}
function invalidNeed(name, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name)} ${what}`, {
        hint: 'Name only artifacts of this run as members.',
    });
}


/***/ }),

/***/ 34551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutLogin),
/* harmony export */   H: () => (/* binding */ sourceUrl)
/* harmony export */ });
/** The https URL of a repository, for any form of its remote. */
/** With a port, `[git@host:22]:owner/name.git` (git connect.c, `parse_connect_url`). */
const bracketForm = /^\[((?:[^@[\]/:]+@)?[A-Za-z0-9][A-Za-z0-9.-]+:\d+)\]:\/?(?!\/)/;
const scpForm = /^(?:([^@/\s:[\]]+)@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;
/**
 * `https://host/owner/name` for `git@host:owner/name.git`, `ssh://\u2026`, `git://\u2026` or `https://user:token@\u2026`, without credentials,
 * `.git`, query and fragment. `undefined` for a local path, and when the web address cannot be told from the remote.
 */
function sourceUrl(written) {
    const remote = written.replace(bracketForm, 'ssh://$1/');
    if (remote.length > 2048 || /[\p{Cc}\s\\]/u.test(remote))
        return undefined;
    const [, user = '', host, scpPath] = (remote.includes('://') ? undefined : scpForm.exec(remote)) ?? [];
    const url = URL.parse(host === undefined ? remote : `ssh://${user && `${user}@`}${host}/${scpPath}`);
    if (!url?.hostname)
        return undefined;
    const path = url.pathname
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .replace(/\/{2,}/g, '/');
    const address = webAddress(url, path);
    return address && /^\/./.test(address.path) ? `https://${address.host}${address.path}` : undefined;
}
/** A web address without the user name and the password in it; `undefined` where they cannot be told from the rest. */
function withoutLogin(address) {
    if (!/^(?:[^/?#]*:)?\/*[^/?#]*@/.test(address))
        return address;
    const url = URL.parse(address);
    if (!url?.hostname)
        return undefined;
    url.username = '';
    url.password = '';
    return url.href;
}
/** Without the port, unless it is the one of https. */
function webAddress(url, path) {
    switch (url.protocol) {
        case 'https:':
            return { host: url.host, path };
        case 'http:':
            return url.port === '' ? { host: url.hostname, path } : undefined;
        case 'ssh:':
        case 'git+ssh:':
        case 'ssh+git:':
        case 'git:':
            return addressOfSsh(url, path);
        default:
            return undefined;
    }
}
/** Hosts for SSH alone, most of them for port 443, and where their repositories are on the web. */
const webHosts = {
    'ssh.github.com': 'github.com', // docs.github.com, "Using SSH over the HTTPS port"
    'altssh.gitlab.com': 'gitlab.com', // docs.gitlab.com, "Use SSH keys", alternative port
    'altssh.bitbucket.org': 'bitbucket.org', // support.atlassian.com, "SSH over the HTTPS port"
    'git.code.sf.net': 'sourceforge.net',
};
function addressOfSsh(url, path) {
    const { hostname, port } = url;
    const known = webHosts[hostname];
    if (known !== undefined)
        return { host: known, path };
    if (/(?:^|\.)(?:dev\.azure|visualstudio)\.com$/.test(hostname))
        return azureAddress(url, path);
    const enterprise = /^ssh\.([a-z0-9-]+\.ghe\.com)$/.exec(hostname)?.[1];
    if (enterprise !== undefined)
        return { host: enterprise, path };
    return hasOtherAddress(hostname, port) ? undefined : { host: hostname, path };
}
/**
 * - a name of somebody's SSH configuration, and hosts that only serve SSH;
 * - AWS CodeCommit, whose console has other paths;
 * - Bitbucket Data Center and Gerrit, by their default ports, whose pages have other paths.
 */
function hasOtherAddress(hostname, port) {
    return (!hostname.includes('.') ||
        /^(?:alt|vs-)?ssh\d*\./.test(hostname) ||
        /^git-codecommit(?:-fips)?\./.test(hostname) ||
        ['7999', '29418'].includes(port));
}
/**
 * Azure DevOps (learn.microsoft.com, "Use SSH key authentication"): `v3/<organisation>/<project>/<repository>`; before,
 * `<organisation>@vs-ssh.visualstudio.com` with the path of the page, but for `_ssh`.
 */
function azureAddress({ hostname, username }, path) {
    const [, organisation, project, repository] = /^\/v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    if (organisation)
        return { host: 'dev.azure.com', path: `/${organisation}/${project}/_git/${repository}` };
    if (!/^(?:\/[^/]+){0,2}\/_ssh\/[^/]+$/.test(path))
        return undefined;
    const owner = hostname === 'vs-ssh.visualstudio.com' ? username : hostname.split('.')[0];
    const isOwner = owner !== undefined && /^[A-Za-z0-9-]+$/.test(owner) && hostname.endsWith('visualstudio.com');
    return isOwner ? { host: `${owner}.visualstudio.com`, path: path.replace('/_ssh/', '/_git/') } : undefined;
}


/***/ }),

/***/ 55423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ kindOfTag),
/* harmony export */   _r: () => (/* binding */ tagKinds),
/* harmony export */   hQ: () => (/* binding */ versionAsTag)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20936);
/** Kinds of tags: whether a tag names one version, moves with releases, or shows work that is not released. */

const tagKinds = ['version', 'alias', 'preview', 'other'];
/** Numbers of more digits are dates, such as the git tag `20240115`. */
const alias = /^(?:latest|v?(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4}))?)$/;
const preview = /^(?:edge|nightly|pr-\d+|branch-.+)$/;
/** The kind of a tag of which only the text is known. */
function kindOfTag(tag) {
    if (isVersionTag(tag))
        return 'version';
    if (alias.test(tag))
        return 'alias';
    return preview.test(tag) ? 'preview' : 'other';
}
/** True for a semantic version, also with `v`, and with `_` where the version has `+`. */
function isVersionTag(tag) {
    return (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemver */ .k)(tag.replace(/^v/, '').replace('_', '+')) !== undefined;
}
/** A semantic version as a tag: `_` stands for `+`, which tags cannot contain (helm pkg/registry/reference.go). */
function versionAsTag(version) {
    return version.replaceAll('+', '_');
}


/***/ }),

/***/ 98611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ versionFile),
/* harmony export */   b: () => (/* binding */ usableVersion)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
/** Versions: which text is one, and the file `VERSION` beside a Wasm file. */

/** What manifests hold that are never released, and what tools write for an unknown version: Go's `(devel)`. */
const placeholders = [
    /^v?0\.0\.0(?:-(?:dev|devel|development|local|placeholder|semantic(?:ally)?-released?|unknown|unset))?$/i,
    /^\(?(?:devel|unknown|none|unset|undefined)\)?$/i,
    // The placeholder of a template.
    /[{}<>%$]/,
];
/** The version in a text, or `undefined` for an empty one and for placeholders such as `0.0.0`. */
function usableVersion(text) {
    const version = text.trim();
    return version === '' || placeholders.some((placeholder) => placeholder.test(version))
        ? undefined
        : version;
}
const fileName = 'VERSION';
const sizeLimit = 1024;
/** The version in the first line of the file `VERSION` of a folder, without a leading `v`. */
function versionFile(checkout, folder) {
    const bytes = checkout.read((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, fileName), sizeLimit);
    const [line = ''] = new TextDecoder().decode(bytes).trim().split('\n');
    const version = /^v?(\d[\w.+-]{0,127})$/.exec(line.trim())?.[1];
    const value = version === undefined ? undefined : usableVersion(version);
    return value === undefined ? undefined : { value, origin: fileName };
}


/***/ }),

/***/ 53930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ nothingWrapped),
/* harmony export */   _U: () => (/* binding */ isHint),
/* harmony export */   v3: () => (/* binding */ wrappedFacts)
/* harmony export */ });
/* harmony import */ var _formats_shared_binaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17834);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98611);
/** The module that a component wraps, and what it says where the component and its package say nothing. */


const nothingWrapped = { annotations: {} };
/** What the only module in a component says. Of several, none speaks for the whole. */
async function wrappedFacts(path, workspace) {
    const entry = await workspace.stat(path);
    if (entry?.type !== 'file')
        return nothingWrapped;
    const read = (offset, length) => workspace.slice(path, offset, length);
    const { isInvalidWasm, readParts } = await Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 12533));
    try {
        const [, ...nested] = await readParts({ size: entry.size, read }, path);
        const [only, ...others] = nested.filter(isOwn);
        return only?.layer === 'module' && others.length === 0 ? factsOf(only) : nothingWrapped;
    }
    catch (error) {
        // Hints never make a binary invalid.
        if (isInvalidWasm(error))
            return nothingWrapped;
        throw error;
    }
}
/** wit-component names what it adds to a component: adapters, `shim` and `fixups` (bytecodealliance/wasm-tools). */
function isOwn({ moduleName }) {
    return !moduleName?.startsWith('wit-component:');
}
function factsOf({ metadata, path }) {
    const hint = (section) => {
        const value = metadata[section];
        return value === undefined ? undefined : { value, origin: `Wasm section "${section}" of ${path}` };
    };
    const annotations = _formats_shared_binaries_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationKeys */ .ic.flatMap(([section, key]) => {
        const found = hint(section);
        return found ? [[key, found]] : [];
    });
    const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .usableVersion */ .b)(metadata.version ?? '') === undefined ? undefined : hint('version');
    return { annotations: Object.fromEntries(annotations), ...(version && { version }) };
}
/** True for the origin of a hint. */
function isHint(origin) {
    return /^Wasm section "[a-z]+" of /.test(origin ?? '');
}


/***/ }),

/***/ 20572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nu: () => (/* binding */ destinationsOf),
  We: () => (/* binding */ layoutFolders),
  O4: () => (/* binding */ printTag),
  j$: () => (/* binding */ registryHosts),
  Ub: () => (/* binding */ repositoriesOf)
});

// EXTERNAL MODULE: ./.build/input-list.js
var input_list = __webpack_require__(70583);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/release/sure-targets.js
/** Targets as most workflows write them, which need no look at what a line may be by mistake. */
/** A host that is no site for people, and two segments or more of a repository, which may be `{name}`. */
const sure_targets_reference = /^(?:ghcr\.io|(?:localhost|127\.0\.0\.1):[1-9]\d{1,3}|(?:localhost|127\.0\.0\.1):[1-5]\d{4})(?:\/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*|\{name\})){2,8}$/;
const layout = /^oci:(?:\.{0,2}\/)?[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9][a-z0-9_-]*)*$/;
/** The first segment of the API of registries. */
const api = /^[^/]+\/v[12]\//;
const longest = 200;
/** True only for a line in which `targetProblem` finds none; most lines for which it is false are targets as well. */
function isSurelyTarget(text, names) {
    if (text.length > longest)
        return false;
    if (layout.test(text))
        return !text.startsWith('oci:localhost/');
    if (!sure_targets_reference.test(text) || api.test(text))
        return false;
    if (!text.includes('{name}'))
        return names.length <= 1;
    return names.every((name) => text.replaceAll('{name}', name).length <= longest);
}

;// CONCATENATED MODULE: ./.build/release/destinations.js
/** Destinations: where each artifact of a plan is published, from the `to` input. */




const layoutPrefix = 'oci:';
/** Folders of image layouts in `to`, which the search for artifacts skips. */
function layoutFolders(to) {
    return to.filter(isLayout).map((text) => text.slice(layoutPrefix.length));
}
/** Registry hosts in `to`; a line that is not a target names none. */
async function registryHosts(to) {
    const { read } = await targetReader(to, ['owner/name']);
    const references = to.filter((text) => !isLayout(text) && 'value' in read(text));
    return [
        ...new Set(references.map((text) => repositoryOf(text, { name: 'owner/name', format: 'format' }).host)),
    ];
}
/** The registry repositories that `to` gives an artifact, as `host/name`. */
function repositoriesOf(values, to) {
    return to.filter((text) => !isLayout(text)).map((text) => (0,reference/* printRepository */.mK)(repositoryOf(text, values)));
}
/** `repository:tag`; for a layout, with the name that the tag has in `index.json`. */
function printTag({ repository, location }, tag) {
    return `${repository}:${location.kind === 'layout' ? `${location.name}-${tag}` : tag}`;
}
/**
 * Each artifact with a destination for each `to`; two of them may still have the same tag in one repository (`collisionsOf`).
 * Throws `input` for a line that is not a target or could not receive all artifacts. `note` receives one line for each lower-cased
 * reference; `isGiven` tells for which inputs no value is proposed.
 */
async function destinationsOf(artifacts, to, note, isGiven = () => false) {
    const { read, complete } = await targetReader(to, artifacts.map(({ name }) => name));
    (0,input_list/* readList */.LD)(to, read, { name: 'to', isGiven, complete });
    for (const text of to.filter((each) => !isLayout(each) && each.toLowerCase() !== each))
        note(`"to" is lower-cased to ${(0,_build_text/* printable */.g$)(text.toLowerCase())}`);
    return artifacts.map((artifact, position) => {
        const destinations = to.map((text) => destinationOf(text, artifact));
        // References that differ only in case are the same destination.
        const distinct = new Map(destinations.map((destination) => [destination.repository, destination]));
        return { artifact, position, destinations: [...distinct.values()] };
    });
}
function isLayout(text) {
    return text.startsWith(layoutPrefix);
}
/** What finds out why a line is no target is loaded for lines that may be none. */
async function targetReader(to, names) {
    if (to.every((text) => isSurelyTarget(text, names)))
        return { read: (text) => ({ value: text }), complete: (text) => text };
    const { completed, targetProblem } = await __webpack_require__.e(/* import() */ 3077).then(__webpack_require__.bind(__webpack_require__, 3077));
    return {
        read(text) {
            const problem = targetProblem(text, names);
            return problem ? { problem } : { value: text };
        },
        complete: (text) => completed(text, names.length),
    };
}
function destinationOf(text, artifact) {
    if (isLayout(text)) {
        const folder = replacePlaceholders(text.slice(layoutPrefix.length), artifact);
        const location = { kind: 'layout', folder, name: artifact.name };
        return { repository: `${layoutPrefix}${folder}`, location };
    }
    const repository = repositoryOf(text, artifact);
    return { repository: (0,reference/* printRepository */.mK)(repository), location: { kind: 'registry', repository } };
}
function repositoryOf(text, values) {
    const { host, name } = (0,reference/* parseReference */.F2)(replacePlaceholders(text.toLowerCase(), values));
    return { host, name };
}
function replacePlaceholders(text, values) {
    return text.replaceAll('{name}', values.name).replaceAll('{format}', formatSegment(values.format));
}
/** A declared format is named by the path of its file; in a reference, the file name without extension represents it. */
function formatSegment(format) {
    return format
        .replace(/^.*\//, '')
        .replace(/\.json$/, '')
        .toLowerCase();
}


/***/ }),

/***/ 51066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withoutStores),
/* harmony export */   u: () => (/* binding */ openDestinations)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76670);
/* harmony import */ var _tag_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29258);
/** Opening the stores of an artifact's destinations, so that one that cannot be opened fails its own deliveries only. */



/** Tags in a registry are looked up at once, while git and the rest of the program run. */
async function openDestinations(planned, { open, publishedIn, rules }) {
    const opened = [];
    const lookUps = [];
    for (const destination of planned.destinations) {
        const { location } = destination;
        const target = await open(location).catch((error) => unusableStore((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error)));
        const published = publishedIn(target);
        // An error reaches whoever needs the tag; until then its rejection must not end the process.
        const lookups = location.kind === 'registry'
            ? Promise.allSettled(planned.artifact.tags.map(lookUpIn(published, planned.artifact, rules)))
            : undefined;
        opened.push({ destination, target, published, ...(lookups && { lookups }) });
        if (lookups)
            lookUps.push(lookups);
    }
    return { ...planned, opened, resolved: Promise.all(lookUps) };
}
/** On a release, several tags may refer to several manifests, each of which may have the same content as the new one. */
function lookUpIn(published, artifact, rules) {
    const reads = rules.keepsDigests && rules.isEvent && (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelease */ .MU)(artifact, rules);
    return reads ? (tag) => published.read(tag) : (tag) => published.before(tag);
}
/** For a dry run, which opens no store. */
function withoutStores(planned) {
    const target = unusableStore(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('internal', 'a dry run used a store', { hint: 'Report this with the log of the run.' }));
    const published = (0,_published_js__WEBPACK_IMPORTED_MODULE_1__/* .createPublished */ .j)(target);
    const opened = planned.destinations.map((destination) => ({ destination, target, published }));
    return { ...planned, opened, resolved: Promise.resolve() };
}
/** A store whose every operation fails with the same error. */
function unusableStore(error) {
    const fail = () => {
        throw error;
    };
    const reject = async () => fail();
    return { exists: reject, fetch: fail, push: reject, tag: reject, resolve: reject, can: {} };
}


/***/ }),

/***/ 58828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LU: () => (/* binding */ createReport),
  HF: () => (/* binding */ isPublished),
  Tu: () => (/* binding */ planWithDigests)
});

// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/release/destinations.js + 1 modules
var destinations = __webpack_require__(20572);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/release/graph.js
/** The graph of an artifact as the report has it: its manifests and blobs, and what contains what. */


/** Nodes of one graph in a report. */
const nodeLimit = 100;
/** The graph below the root, level by level, and after it what refers to it. */
function graphOf(name, nodes, referrers) {
    const root = nodes.at(-1);
    if (!root)
        return undefined;
    const all = new Map();
    const queue = [[root, kindOf(root)]];
    for (let next = queue.shift(); next; next = queue.shift()) {
        const [node, kind] = next;
        if (all.has(node.descriptor.digest))
            continue;
        all.set(node.descriptor.digest, described(node, kind));
        for (const child of node.children)
            queue.push([child, kindIn(node, child)]);
    }
    for (const one of referrers)
        all.set(one.manifest.digest, referrerOf(one));
    const listed = [...all.values()];
    const omitted = listed.length - nodeLimit;
    return {
        name: (0,_build_text/* printable */.g$)(name, 200),
        root: root.descriptor.digest,
        nodes: listed.slice(0, nodeLimit),
        ...(omitted > 0 && { omitted }),
    };
}
function referrerOf({ subject, manifest }) {
    const { digest, size, mediaType, artifactType } = manifest;
    return {
        digest,
        kind: 'referrer',
        label: (0,_build_text/* printable */.g$)(artifactType ?? mediaType, 120),
        size,
        to: [subject.digest],
    };
}
function kindOf({ manifest }) {
    if (!manifest)
        return 'layer';
    return manifest.manifests.length > 0 || manifest.mediaType.includes('index') ? 'index' : 'manifest';
}
function kindIn(parent, child) {
    const isConfig = parent.manifest?.config?.digest === child.descriptor.digest;
    return isConfig && !child.manifest ? 'config' : kindOf(child);
}
function described({ descriptor, manifest, children }, kind) {
    const { digest, size, mediaType, annotations, platform } = descriptor;
    const title = annotations?.[oci_annotations/* titleKey */.kz];
    const place = platform && `${platform.os}/${platform.architecture}`;
    const type = manifest?.artifactType ?? mediaType;
    return {
        digest,
        kind,
        label: (0,_build_text/* printable */.g$)(title ?? place ?? type, 120),
        size,
        to: children.map((child) => child.descriptor.digest),
    };
}

;// CONCATENATED MODULE: ./.build/release/report.js
/** The Report: what was built, where it went, and the outcome of each artifact. */



const publishedOutcomes = ['created', 'updated', 'unchanged', 'exists'];
/** True when the destination has the digest under every tag of the artifact. */
function isPublished({ outcome }) {
    return publishedOutcomes.includes(outcome);
}
function createReport(sources) {
    const tags = (pick) => sources.delivered.flatMap((one) => pick(one).map((tag) => (0,destinations/* printTag */.O4)(one.delivery.destination, tag)));
    const tagsMoved = tags((one) => one.tagsMoved);
    return {
        artifacts: sources.delivered.map((one) => reported(one, sources)),
        graphs: graphsOf(sources.delivered),
        ...(sources.plan && { plan: sources.plan }),
        tagsMoved,
        tagsUnknown: tags((one) => one.tagsUnknown),
        retries: sources.statistics.retries,
        requests: sources.statistics.requests,
        notes: [...sources.notes, ...sources.delivered.flatMap(notMovedLines)],
        warnings: [
            ...unverifiedLine(sources.delivered),
            ...sources.delivered.flatMap(({ warnings }) => warnings),
        ],
        changed: tagsMoved.length > 0,
        dryRun: sources.plan !== undefined,
        ...(sources.cache && { cache: sources.cache }),
    };
}
/** Artifacts whose content a report describes. */
const graphLimit = 20;
/** Each root once; artifacts with the same content have the same. */
function graphsOf(delivered) {
    const roots = new Map(delivered.map((one) => [one.delivery.packed.root.digest, one.delivery.packed]));
    return [...roots.values()]
        .slice(0, graphLimit)
        .flatMap(({ artifact, nodes, referrers }) => graphOf(artifact.name, nodes, referrers) ?? []);
}
/** The plan as it can be passed back: with the digests of what was packed, and with what is missing from it. */
function planWithDigests(packed, { to, unpacked, problems }) {
    const artifacts = packed.map(({ artifact, root }) => ({ ...artifact, digest: root.digest }));
    return {
        version: 1,
        to,
        artifacts: [...artifacts, ...unpacked],
        ...(problems.length > 0 && { incomplete: problems.map(reportedError) }),
    };
}
function notMovedLines({ delivery, notMoved }) {
    return Object.entries(notMoved).map(([tag, reason]) => `${(0,destinations/* printTag */.O4)(delivery.destination, tag)} is not moved: ${reason}`);
}
/** One line for all, since they have one reason. */
function unverifiedLine(delivered) {
    const names = delivered.flatMap(({ delivery, unverified }) => unverified.map((tag) => (0,destinations/* printTag */.O4)(delivery.destination, tag)));
    if (names.length === 0)
        return [];
    const what = `the registry refuses to look up and to list tags, so that these may have been overwritten`;
    return [`${what}: ${names.join(', ')}`];
}
function reported(one, { explain }) {
    const { destination, packed } = one.delivery;
    const { artifact } = packed;
    const { repository } = destination;
    const { root } = one;
    const manifest = packed.nodes.at(-1)?.manifest;
    const artifactType = manifest?.artifactType ?? manifest?.config?.mediaType;
    return {
        name: artifact.name,
        format: artifact.format,
        repository,
        digest: root.digest,
        packed: (packed.kept?.packed ?? packed.root).digest,
        reference: `${repository}@${root.digest}`,
        mediaType: root.mediaType,
        ...(artifactType && { artifactType }),
        size: sizeOf(packed),
        ...(artifact.version !== undefined && { version: artifact.version }),
        tags: one.tags,
        ...(artifact.tagReasons && { tagReasons: artifact.tagReasons }),
        outcome: one.outcome,
        contentChanged: one.isChanged,
        ...report_history(one),
        ...(one.interface && { interface: one.interface }),
        ...(one.base && { base: one.base }),
        files: artifact.files,
        sent: one.sent,
        reused: one.reused,
        annotations: artifact.annotations,
        origins: artifact.origins ?? {},
        ...(one.statements.length > 0 && { statements: one.statements }),
        ...(one.error && { error: reportedError(explain(one.error)) }),
    };
}
/** What the run has found published, as far as there is something to say. */
function report_history({ delivery, replaced, notMoved }) {
    const { kept, nodes } = delivery.packed;
    const revision = nodes.at(-1)?.manifest?.annotations[oci_annotations/* revisionKey */.d7];
    return {
        ...(kept && { kept: { from: kept.from, ...(revision !== undefined && { revision }) } }),
        ...(Object.keys(replaced).length > 0 && { replaced }),
        ...(Object.keys(notMoved).length > 0 && { notMoved }),
    };
}
function reportedError({ code, message, hint }) {
    return { code, message, hint };
}
/** Bytes of all content of the artifact, each digest counted once. */
function sizeOf({ nodes }) {
    const sizes = new Map(nodes.map(({ descriptor }) => [descriptor.digest, descriptor.size]));
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}


/***/ }),

/***/ 20936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseSemver),
/* harmony export */   m: () => (/* binding */ compareSemver)
/* harmony export */ });
/** Semantic versions, read strictly by semver.org 2.0.0: no leading `v`, no blanks, no missing part. */
/** The regular expression that semver.org recommends ("Is there a suggested regular expression"). */
const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
/** Longer text would take quadratic time; npm has the same limit. */
const lengthLimit = 256;
/** Parses a version; `undefined` for any other text, and for numbers that JavaScript does not keep exact. */
function parseSemver(text) {
    const match = text.length <= lengthLimit ? form.exec(text) : null;
    if (!match)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = match.slice(1, 4).map(Number);
    const [prerelease = '', build = ''] = match.slice(4);
    return [major, minor, patch].every(Number.isSafeInteger)
        ? { major, minor, patch, prerelease, build }
        : undefined;
}
/** Negative, zero or positive, by semver.org 2.0.0, 11: build metadata does not count. */
function compareSemver(left, right) {
    const numbers = left.major - right.major || left.minor - right.minor || left.patch - right.patch;
    return numbers || comparePrerelease(left.prerelease, right.prerelease);
}
/** A release comes after its pre-releases. */
function comparePrerelease(left, right) {
    if (left === right)
        return 0;
    if (left === '' || right === '')
        return left === '' ? 1 : -1;
    const [lefts, rights] = [left.split('.'), right.split('.')];
    for (let index = 0; index < Math.max(lefts.length, rights.length); index += 1) {
        const order = compareIdentifiers(lefts[index], rights[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Numbers come before texts, and a missing identifier before any. Numbers have no leading zero, so that the longer one is larger. */
function compareIdentifiers(left, right) {
    if (left === undefined || right === undefined)
        return (left === undefined ? 0 : 1) - (right === undefined ? 0 : 1);
    const [isLeftNumber, isRightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (isLeftNumber !== isRightNumber)
        return isLeftNumber ? -1 : 1;
    if (isLeftNumber && left.length !== right.length)
        return left.length - right.length;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 49071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ openFolderWithin),
/* harmony export */   y3: () => (/* binding */ openWithin)
/* harmony export */ });
/* unused harmony exports isOpenBelow, isStillNamed */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92186);
/** Opening files and folders below a root without following symlinks, also while other processes rename folders. */



const { O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
// Windows has none of these. A pipe that has replaced a file cannot hang a non-blocking call.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Opens what is at a real path for reading. Returns `undefined` when that turns out to be elsewhere, because a folder on the path was
 * replaced by a symlink, and for a symlink itself. With `path` as the root, only what is at that very path is opened. Throws other
 * errors of the file system.
 */
function openWithin(root, path, isBelow = isOpenBelow) {
    return openChecked(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, (file) => isBelow(file, root, path));
}
/** The folder at a real path, to be closed after use. Returns and throws as `openWithin` does. */
function openFolderWithin(root, path) {
    if (process.platform === 'win32')
        return pathOfFolder(path);
    let location;
    const isBelow = (descriptor) => {
        location = locationOf(descriptor);
        return isLocatedBelow({ descriptor, location }, root, path);
    };
    const descriptor = openChecked(path, O_RDONLY | O_NOFOLLOW | O_DIRECTORY, isBelow);
    if (descriptor === undefined)
        return undefined;
    if (location !== undefined) {
        const close = () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            return true;
        };
        return { path: `${descriptors()}/${descriptor}`, close };
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    return pathOfFolder(path);
}
function pathOfFolder(path) {
    const identity = () => foldersOn(path).map(print).join(' ');
    const before = identity();
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) !== path)
        return undefined;
    return { path, close: () => identity() === before && node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) === path };
}
function openChecked(path, flags, isBelow) {
    const descriptor = openUnlessLink(path, flags);
    if (descriptor === undefined)
        return undefined;
    let kept = false;
    try {
        kept = isBelow(descriptor);
    }
    finally {
        if (!kept)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    return kept ? descriptor : undefined;
}
/** Opening a symlink fails with `ELOOP`, and on Linux with `ENOTDIR` where a folder is wanted. */
function openUnlessLink(path, flags) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ELOOP')
            return undefined;
        if (code === 'ENOTDIR' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
            return undefined;
        throw error;
    }
}
/** By the location of what is open, which only Linux tells; elsewhere by comparing it with what the path names. */
const isOpenBelow = (descriptor, root, path) => isLocatedBelow({ descriptor, location: locationOf(descriptor) }, root, path);
function isLocatedBelow({ descriptor, location }, root, path) {
    return location === undefined ? isStillNamed(descriptor, root, path) : isWithin(location, inBytes(root));
}
/** Each character stands for a byte, since several names that are not UTF-8 have the same text. */
function inBytes(path) {
    return Buffer.byteLength(path) === path.length ? path : Buffer.from(path).toString('latin1');
}
/** As `inBytes` writes it. */
function locationOf(descriptor) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${descriptors()}/${descriptor}`, 'latin1');
    }
    catch {
        // A container without /proc.
        return undefined;
    }
}
/**
 * The folder of what this process has open, by its number in this very `/proc`, which may be another one than the process knows of
 * itself; resolving `self` each time takes a tenth of the time of opening a file.
 */
const descriptors = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => `/proc/${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self')}/fd`);
function isWithin(location, root) {
    return location === root || location.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** How often the path is compared: a swap has to be undone and repeated at the right moments in each round. */
const rounds = 4;
/** Compares device and inode with what the path names, and the folders on the path before and after that. */
const isStillNamed = (descriptor, _root, path) => {
    const opened = print((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true }));
    const folders = () => foldersOn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).map(print).join(' ');
    const before = folders();
    for (let round = 0; round < rounds; round += 1) {
        const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
        if (named === undefined || named.isSymbolicLink() || print(named) !== opened)
            return false;
        if (folders() !== before || node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) !== path)
            return false;
    }
    return true;
};
/** A folder and those above it. */
function foldersOn(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true });
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? [found] : [found, ...foldersOn(above)];
}
function print({ dev, ino }) {
    return `${dev}:${ino}`;
}


/***/ }),

/***/ 38982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ leavesCheckout),
/* harmony export */   Gw: () => (/* binding */ ancestorsOf),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   mE: () => (/* binding */ isLargeCheckout),
/* harmony export */   wl: () => (/* binding */ checkoutTop)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38570);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25771);
/** The checkout around a workspace, on a local disk: where its top is, and its small files. */





/**
 * Real path of the top of the checkout that contains the folder `path`: the nearest folder with `.git`, up to `limit`, which counts
 * as the top itself when it contains the folder and there is no other. `undefined` without one, and when a symlink on `path` leads
 * out of the checkout.
 */
function checkoutTop(path, limit) {
    if (leavesCheckout(path, limit))
        return undefined;
    const root = realPathOf(path);
    const last = limit === undefined ? undefined : realPathOf(limit);
    const bound = last !== undefined && (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithinRoot */ .Uc)(last, root) ? last : undefined;
    return ancestorsOf(root, bound).find(hasGit) ?? bound;
}
/** Bytes of git's index of some ten thousand files. */
const largeIndex = 1024 * 1024;
/** True for a checkout with many files, without looking at them. */
function isLargeCheckout(top) {
    const index = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git', 'index'), { throwIfNoEntry: false }));
    return index !== undefined && index.size > largeIndex;
}
/** True when a symlink on the path leads out of a checkout, or of `limit`, that the path lies in as it is written. */
function leavesCheckout(path, limit) {
    const last = limit === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(limit);
    const tops = ancestorsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).filter((folder) => folder === last || hasGit(folder));
    return tops.some((folder) => !(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithinRoot */ .Uc)(realPathOf(folder), realPathOf(path)));
}
function realPathOf(path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    return attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full)) ?? full;
}
/** A folder and all above it, the nearest first, up to `last`. */
function ancestorsOf(folder, last) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return folder === last || parent === folder ? [folder] : [folder, ...ancestorsOf(parent, last)];
}
/** A clone has a folder `.git`, a submodule or a further worktree a file. */
function hasGit(folder) {
    return typeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')) !== undefined;
}
function typeOf(path) {
    const found = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
    return found?.isFile() ? 'file' : found?.isDirectory() ? 'directory' : undefined;
}
/** See `Checkout`. It blocks, since these are few and small. */
function openCheckout({ root, top, excluded }) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    const isExcluded = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelow */ .Yw)(path, own) && (excluded((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(own, path)) || isExcluded((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path))));
    // From the folder above, since resolving a path looks at each folder on it.
    const isReal = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((folder) => folder === top || (isReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) && typeOf(folder) === 'directory'));
    const type = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
        const isHidden = !(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublic */ .Ul)(path.split('/')) || isExcluded(path);
        return !isHidden && (path === '.' || isReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full))) ? typeOf(full) : undefined;
    });
    return {
        root: own,
        type,
        names: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((folder) => (type(folder) === 'directory' ? namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder)) : [])),
        read: (path, limit) => (type(path) === 'file' ? readSmall(top, path, limit) : undefined),
        isTop: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((folder) => folder === '.' || (type(folder) === 'directory' && hasGit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder)))),
    };
}
function namesIn(folder) {
    return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder))?.sort() ?? [];
}
function readSmall(top, path, limit) {
    return attempt(() => {
        const file = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .openBelowRoot */ .m7)(top, path);
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size > limit ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    });
}
/** Manifests are optional: a file that cannot be read counts as absent. */
function attempt(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 25771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   Uc: () => (/* binding */ isWithinRoot),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   VT: () => (/* binding */ realPathBelowRoot),
/* harmony export */   Zl: () => (/* binding */ followPath),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   m7: () => (/* binding */ openBelowRoot),
/* harmony export */   n1: () => (/* binding */ followLinks),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony export existing */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _store_no_follow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49071);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/** Paths that stay below a root: how a workspace path becomes one of the disk, what is there, where its symlinks lead, and what is rejected. */






/** Never published: it holds the token that a checkout left behind. */
const gitFolder = '.git';
const windows = process.platform === 'win32';
/**
 * The path with forward slashes and without `.` segments. Throws `input` for one that is absolute, has a `..` segment or a NUL
 * byte, or is in `.git`.
 */
function normalizePath(path) {
    const slashed = windows ? path.replaceAll('\\', '/') : path;
    const drive = windows ? slashed.includes(':') : /^[A-Za-z]:[\\/]/.test(slashed);
    const segments = slashed.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (slashed === '' ||
        slashed.startsWith('/') ||
        drive ||
        slashed.includes('\0') ||
        segments.includes('..')) {
        throw leavesWorkspace(path);
    }
    requirePublic(segments, path);
    return segments.join('/') || '.';
}
/** The real path of what exists below the root, or `undefined`. It blocks, like `openBelowRoot`. */
function realPathBelowRoot(root, path) {
    const real = existing(path, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, normalizePath(path))));
    if (real !== undefined)
        requireBelowRoot(root, real, path);
    return real;
}
/** True for the root and everything below it; both are real paths. */
function isWithinRoot(root, real) {
    return real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** True when no segment of a path below the root is `.git`, in any case. */
function isPublic(segments) {
    return segments.every((segment) => segment.toLowerCase() !== gitFolder);
}
/**
 * Opens a regular file below the root for reading. Afterwards it is checked that the open file is there, so that a folder that was
 * replaced by a symlink meanwhile is noticed. Throws `input` for anything else.
 *
 * It blocks: handing these short calls to another thread takes ten times as long, and detection opens thousands of files.
 */
function openBelowRoot(root, path) {
    const real = existing(path, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, normalizePath(path))));
    if (real === undefined)
        throw input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} does not exist`, 'Build it first, or correct the path.');
    requireBelowRoot(root, real, path);
    const file = onDisk(path, () => (0,_store_no_follow_js__WEBPACK_IMPORTED_MODULE_4__/* .openWithin */ .y3)(root, real));
    if (file === undefined)
        throw replaced(path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            return file;
        throw input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} is not a file`, 'Name a file of the workspace.');
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
    }
}
/** The result of work in a folder at a real path below the root, which is not left even when a symlink replaces the folder. */
function inFolder(root, real, path, work) {
    const folder = (0,_store_no_follow_js__WEBPACK_IMPORTED_MODULE_4__/* .openFolderWithin */ .Iy)(root, real);
    if (!folder)
        throw replaced(path);
    let result;
    try {
        result = work(folder.path);
    }
    catch (error) {
        folder.close();
        throw error;
    }
    if (folder.close())
        return result;
    throw replaced(path);
}
function replaced(path) {
    return input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} was replaced while it was being opened`, 'Run this step after the build has finished.');
}
function onDisk(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
    }
}
function requireBelowRoot(root, real, path) {
    if (!isWithinRoot(root, real))
        throw leavesThroughLink(path);
    requirePublic(real.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), path);
}
function requirePublic(segments, path) {
    if (isPublic(segments))
        return;
    throw input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} is in ${gitFolder}, which is never published`, 'Name a file that is not in it.');
}
function leavesWorkspace(path) {
    return input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} leaves the workspace`, 'Name a path in the workspace, relative to "path" and without "..".');
}
function leavesThroughLink(path) {
    return input(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} leaves the workspace through a symlink`, 'Name a path in the workspace, or point "path" at the folder that the symlink leads to.');
}
function input(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .AK('input', message, { hint });
}
const absentCodes = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];
/** The result of a look-up, or `undefined` when the path does not exist. */
function existing(path, lookUp) {
    try {
        return lookUp();
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && absentCodes.includes(error.code))
            return undefined;
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
    }
}
/** Symlinks that are followed on one path; Linux allows 40. */
const linkLimit = 16;
/** See `Workspace.stat`. */
function entryAt(root, path) {
    const normal = normalizePath(path);
    const folder = realPathBelowRoot(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(normal));
    if (folder === undefined)
        return undefined;
    const name = normal === '.' ? '.' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(normal);
    const found = existing(path, () => inFolder(root, folder, path, (open) => look(`${open}/${name}`)));
    if (found?.link === undefined)
        return found && describe(normal, found.stats);
    const target = followPath(root, normal);
    if (target !== 'out-of-root' && target?.type === 'file')
        return { ...target, path: normal };
    return describe(normal, found.stats, found.link);
}
function look(full) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);
    return { stats, ...(stats.isSymbolicLink() && { link: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(full) }) };
}
/** See `Workspace.follow`. */
function followPath(root, path) {
    const normal = normalizePath(path);
    return existing(path, () => followLinks(root, normal));
}
/** Follows the symlinks on a path. Throws the errors of the file system, also for what does not exist. */
function followLinks(root, path) {
    let position = { reached: [], rest: path.split('/'), links: 0 };
    while (position.rest.length > 0) {
        const next = step(root, position);
        if (next === undefined || next === 'out-of-root')
            return next;
        position = next;
    }
    const { reached } = position;
    return describe(reached.join('/') || '.', (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...reached)));
}
function step(root, { reached, rest, links }) {
    const [name = '', ...others] = rest;
    if (name === '' || name === '.')
        return { reached, rest: others, links };
    if (name === '..' && reached.length > 0)
        return { reached: reached.slice(0, -1), rest: others, links };
    if (name === '..' || !isPublic([name]))
        return 'out-of-root';
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...reached, name);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isSymbolicLink())
        return { reached: [...reached, name], rest: others, links };
    if (links === linkLimit)
        return undefined;
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(full);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
        return { reached, rest: [...target.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), ...others], links: links + 1 };
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(target);
    if (!isWithinRoot(root, real))
        return 'out-of-root';
    return { reached: [], rest: [...(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), ...others], links: links + 1 };
}
/** The entry of a path, by what the file system says of it. */
function describe(path, found, link) {
    const file = found.isFile();
    return {
        path,
        type: typeOf(found),
        size: file ? found.size : 0,
        executable: file && process.platform !== 'win32' && (found.mode & 0o100) !== 0,
        ...(link !== undefined && { link }),
        ...(file && { stamp: `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}:${found.ctimeMs}` }),
    };
}
function typeOf(found) {
    if (found.isFile())
        return 'file';
    if (found.isDirectory())
        return 'directory';
    return found.isSymbolicLink() ? 'symlink' : 'other';
}


/***/ }),

/***/ 22419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileFileNames)
/* harmony export */ });
/** Names of files that formats look for, without the folder: a whole name, or an asterisk and an ending, as in `*.wasm`. */
/** True for a name that at least one of the patterns matches. */
function compileFileNames(patterns) {
    const names = new Set(patterns.filter((pattern) => !isEnding(pattern)));
    const endings = patterns.filter(isEnding).map((pattern) => pattern.slice(1));
    const lastCharacters = new Set(patterns.map(lastCharacter));
    // Decides about most of 100,000 names.
    const matches = (name) => lastCharacters.has(lastCharacter(name)) &&
        (names.has(name) || endings.some((ending) => name.endsWith(ending)));
    const literals = [...names, ...endings].map((text) => text.replaceAll(/[^\w-]/g, '\\$&'));
    const any = new RegExp(`(?:${literals.join('|')})(?:/|$)`);
    return Object.assign(matches, { mayMatchAny: (list) => literals.length > 0 && any.test(list) });
}
function isEnding(pattern) {
    return pattern.startsWith('*');
}
function lastCharacter(text) {
    return text.charCodeAt(text.length - 1);
}


/***/ }),

/***/ 62283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cupContent)
/* harmony export */ });
/** The test that tells definitions of cup from most of the other JSON in a workspace, without parsing it. */
/** The daemon reads every file that ends in `.json`, whatever its name (flipt-io/cup, `pkg/api/config/config.go`). */
const cupContent = {
    fileNames: ['*.json'],
    limit: 1024 * 1024,
    pattern: /cup\.flipt\.io\/|"(?:Controller|ResourceDefinition|Binding)"/,
};


/***/ }),

/***/ 8333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ abiOfImport),
/* harmony export */   Mt: () => (/* binding */ hasBuildSection),
/* harmony export */   Pm: () => (/* binding */ isOpaPolicy),
/* harmony export */   Q: () => (/* binding */ isRego),
/* harmony export */   aE: () => (/* binding */ isObjectFile),
/* harmony export */   bG: () => (/* binding */ isKubewardenPolicy),
/* harmony export */   fI: () => (/* binding */ isProxyWasm),
/* harmony export */   fz: () => (/* binding */ findPolicyMetadata),
/* harmony export */   h_: () => (/* binding */ kindOfSection),
/* harmony export */   iH: () => (/* binding */ abiOfExport),
/* harmony export */   qU: () => (/* binding */ isWapcGuest)
/* harmony export */ });
/** The consumer that a Wasm binary is made for, by its facts alone; this decides which formats are loaded. */
/** kubewarden-controller, `policy-evaluator/src/constants.rs`. */
const metadataSection = 'io.kubewarden.metadata';
/** The section in which `kwctl annotate` puts a policy's metadata; the first one counts, as for kwctl (`policy_metadata.rs`). */
function findPolicyMetadata({ kind, customSections }) {
    return kind === 'module' ? customSections.find(({ name }) => name === metadataSection) : undefined;
}
/** True for a policy that `kwctl annotate` has annotated. */
function isKubewardenPolicy(facts) {
    return findPolicyMetadata(facts) !== undefined;
}
/** Prefixes of exports that name the proxy-wasm ABI and its version, and of callbacks. */
const proxyExports = ['proxy_abi_version_', 'proxy_on_'];
/** The proxy-wasm ABI: a marker export names its version, callbacks are exported, host functions imported from `env`. */
function isProxyWasm({ moduleExports, moduleImports }) {
    return (moduleExports.some(({ name }) => proxyExports.some((prefix) => name.startsWith(prefix))) ||
        moduleImports.some(isProxyImport));
}
function isProxyImport({ module, name }) {
    return module === 'env' && name.startsWith('proxy_');
}
/** Exports of every compiled policy (openpolicyagent.org, "WebAssembly", ABI 1). */
const policyExports = ['opa_malloc', 'opa_json_parse', 'opa_eval_ctx_new'];
/** True for a policy that `opa build -t wasm` has compiled. */
function isOpaPolicy({ moduleExports }) {
    const names = new Set(moduleExports.map(({ name }) => name));
    return policyExports.every((name) => names.has(name));
}
/** True for a module of Rego, whose exports begin like this. */
function isRego({ moduleExports }) {
    return moduleExports.some(({ name }) => name.startsWith(regoPrefix));
}
const regoPrefix = 'opa_';
/** waPC (wapc.io), the protocol of Kubewarden's policies, also before they are annotated. */
const wapcExport = '__guest_call';
/** True for a guest of waPC. */
function isWapcGuest({ moduleExports }) {
    return moduleExports.some(({ name }) => name === wapcExport);
}
const linkingSection = 'linking';
/** tool-conventions, Linking.md: an object file has the section and imports its memory, which a linker that keeps it defines. */
function isObjectFile({ customSections, moduleImports }) {
    return customSections.some(({ name }) => name === linkingSection) && moduleImports.some(isMemoryOfLinker);
}
function isMemoryOfLinker({ module, name }) {
    return module === 'env' && name === '__linear_memory';
}
/** Sections of builds: the claims of wasmCloud, and what rustc writes for wasm-bindgen, which removes it. */
const buildSections = ['jwt', '__wasm_bindgen_unstable'];
function hasBuildSection({ customSections }, section) {
    return customSections.some(({ name }) => name === section);
}
/** What an export tells about the consumer of a module; one export of each kind is enough for the functions of this file. */
function abiOfExport({ name }) {
    if (name === wapcExport || policyExports.includes(name))
        return name;
    return [...proxyExports, regoPrefix].find((prefix) => name.startsWith(prefix));
}
/** The same for an import. */
function abiOfImport(one) {
    if (isMemoryOfLinker(one))
        return 'object file';
    return isProxyImport(one) ? 'proxy-wasm' : undefined;
}
/** The same for a custom section. */
function kindOfSection({ name }) {
    return [metadataSection, linkingSection, ...buildSections].find((known) => known === name);
}


/***/ }),

/***/ 23053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ savedBaseTags),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   a: () => (/* binding */ contextOfBase),
/* harmony export */   iE: () => (/* binding */ baseTagsOf),
/* harmony export */   jb: () => (/* binding */ pushOfBase),
/* harmony export */   uQ: () => (/* binding */ chooseBaseTags)
/* harmony export */ });
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14648);
/* harmony import */ var _tags_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32012);
/** Base tags: the tags under which the base branch of a pull request publishes the same artifact. */


function baseTagsOf(all, artifact) {
    return all.get(keyOf(artifact)) ?? [];
}
function keyOf({ format, name }) {
    return `${format} ${name}`;
}
/** The push of the base branch as an event; `undefined` where this is no pull request, or its base is not known. */
function pushOfBase({ trigger, event }) {
    const branch = event?.baseRef;
    if (trigger.kind !== 'pull-request' || branch === undefined)
        return undefined;
    const { defaultBranch } = event ?? {};
    const isDefault = defaultBranch === undefined ? /^(?:main|master)$/.test(branch) : branch === defaultBranch;
    return {
        trigger: { kind: 'branch', branch, isDefault },
        event: {
            name: 'push',
            ref: `refs/heads/${branch}`,
            isDefaultBranch: isDefault,
            ...(defaultBranch !== undefined && { defaultBranch }),
        },
    };
}
/** What the chooser of the base branch gives an artifact; rules that fail for it fail for the artifact itself, which says why. */
async function chooseBaseTags(chooser, sources, own, isDefault) {
    const chosen = await chooser.choose(sources).catch(() => []);
    return movingTags(chosen, own.map(({ tag }) => tag), isDefault);
}
/** Tags of branches, then aliases; last what was released, where the default branch itself publishes nothing. */
function movingTags(chosen, own, isDefault) {
    const ofKind = (wanted) => chosen.filter(({ tag, kind }) => kind === wanted && !own.includes(tag)).map(({ tag }) => tag);
    const released = isDefault ? [(0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)('latest')] : [];
    const all = [...ofKind('preview'), ...ofKind('alias'), ...released];
    return [...new Set(all)].filter((tag) => !own.includes(tag)).slice(0, tagLimit);
}
/** Each takes a request where the ones before do not exist. */
const tagLimit = 3;
/** For a saved plan, whose tags were chosen elsewhere: the default tags of the base branch. */
function savedBaseTags({ artifacts }, host) {
    const push = pushOfBase(host);
    if (!push)
        return new Map();
    return new Map(artifacts.map((artifact) => {
        const { name, version, tags } = artifact;
        const sources = { trigger: push.trigger, content: undefined, version, name };
        const chosen = (0,_tags_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultTags */ .n)({ ...sources, strictVersion: false, semverTags: false });
        return [keyOf(artifact), movingTags(chosen, tags, push.trigger.isDefault)];
    }));
}
/** The facts of the base branch in place of those of the pull request. The commit is not known. */
function contextOfBase(context, { trigger, event }) {
    return { ...context, trigger, event, commit: async () => ({}) };
}


/***/ }),

/***/ 89285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ manifestNames)
/* harmony export */ });
/** The package that an artifact belongs to, and the names of manifests. */
/** The manifests of a folder, in order of precedence. */
const manifestNames = [
    'Cargo.toml',
    'wasm.toml',
    'wkg.toml',
    'package.json',
    'moon.mod.json',
    'pyproject.toml',
    'go.mod',
];


/***/ }),

/***/ 96605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ innerCheckout),
/* harmony export */   w: () => (/* binding */ foldersToTop)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
/** The folders in which manifests may speak of a file: its own and those above it in the same checkout. */

/** A folder and those above it, the nearest first, up to the top of the checkout that contains it, such as a submodule's. */
function foldersToTop(folder, checkout) {
    const all = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestors */ .T1)(folder);
    const top = all.findIndex((one) => checkout.isTop(one));
    return top < 0 ? all : all.slice(0, top + 1);
}
/** The folder of the workspace that is the top of a checkout of its own, such as a submodule's, and contains the path. */
function innerCheckout(path, checkout) {
    const top = foldersToTop((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(checkout.root, path), checkout).at(-1) ?? '.';
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(top, checkout.root) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)(checkout.root, top) : undefined;
}


/***/ }),

/***/ 28334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ valuesFor),
/* harmony export */   Sy: () => (/* binding */ unknownArtifacts),
/* harmony export */   fN: () => (/* binding */ renamed)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15353);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Lines of inputs for single artifacts: what they say of one, and names that no artifact has. */


/** The name by a line of the input `names` for the file, else by one for the name, else the detected one. */
function renamed(detected, file, { names }) {
    const value = names.get(file ?? '') ?? names.get(detected.value);
    return value === undefined ? detected : { value, origin: 'names input' };
}
/** What an input says of an artifact: the value for all, then its own ones. */
function valuesFor({ all, own }, names) {
    const named = [...new Set([names.detected, names.final])].map((name) => own.get(name));
    return [all, ...named.filter((value) => value !== undefined)];
}
/** An `input` error for each input with a line for an artifact that was not found. */
function unknownArtifacts({ tags, annotations, names }, planned) {
    const detected = new Set(planned.map((one) => one.detected));
    const files = planned.flatMap(({ file }) => file ?? []);
    const known = new Set([...detected, ...planned.map(({ final }) => final)]);
    const lines = {
        tags: [...tags.own].flatMap(([name, found]) => found.map((line) => [name, line])),
        names: [...names],
        annotations: [...annotations.own].flatMap(([name, found]) => Object.entries(found).map(([key, value]) => [name, `${key}=${value}`])),
    };
    return Object.entries(lines).flatMap(([input, found]) => {
        const allowed = input === 'names' ? detected : known;
        const more = input === 'names' ? files : [];
        const unknown = found.filter(([name]) => !allowed.has(name) && !more.includes(name));
        return unknown.length > 0 ? [unknownName(input, unknown, [...allowed], more)] : [];
    });
}
/** `files` may be named as well, and are not listed. */
function unknownName(input, unknown, known, files) {
    const names = [...new Set(unknown.map(([name]) => name))];
    const given = names.map((name) => `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 80)}"`).join(', ');
    const corrected = unknown.map((line) => correctedLine(line, known, files));
    const lines = { [input]: corrected };
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`"${input}" names ${given}, but the artifacts are ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(known.join(', '), 1000)}`, {
        hint: 'Begin the lines with the names of artifacts',
        lines,
    });
}
/** `tag: 1.0` is meant as `1.0`; any other name as the one that is like it. */
function correctedLine([name, text], known, files) {
    if (/^(?:tags?|version)$/.test(name))
        return text;
    const [only = ''] = known;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, [...known, ...files]) ?? (known.length === 1 ? only : '<name>')}: ${text}`;
}


/***/ }),

/***/ 11407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defaultLine),
/* harmony export */   c: () => (/* binding */ createTagChooser)
/* harmony export */ });
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92186);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14648);
/* harmony import */ var _tags_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32012);
/* harmony import */ var _tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30341);
/* harmony import */ var _tags_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55423);
/** Tags: which tags an artifact gets and why, from the `tags` input and the event. */





/** The line of the `tags` input that stands for the default tags. */
const defaultLine = 'default';
/** Chooses tags for one run: the default tags, or those of the input. */
function createTagChooser(context) {
    const setOf = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .memoize */ .B)((lines) => createLineSet(lines === '' ? [] : lines.split('\n'), context));
    /** The artifacts that each set was used for. */
    const uses = new Map();
    return {
        async choose(sources) {
            const set = setOf(sources.lines.join('\n'));
            uses.set(set, (uses.get(set) ?? new Set()).add(keyOf(sources)));
            const defaults = set.hasDefaults ? (0,_tags_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultTags */ .n)({ ...sources, trigger: context.trigger }) : [];
            return unique([...defaults, ...(await set.choose(sources))]);
        },
        async select(artifacts) {
            for (const set of uses.keys())
                await set.requireUsed(artifacts);
            const selected = selectFor(context.trigger, [...uses.keys()].some((set) => set.hasDefaults), artifacts);
            for (const [set, keys] of uses)
                await set.requireTags(selected.filter(({ artifact }) => keys.has(keyOf(artifact))));
            return selected;
        },
    };
}
function keyOf({ name, format }) {
    return `${format} ${name}`;
}
function createLineSet(lines, context) {
    const hasDefaults = lines.length === 0 || lines.includes(defaultLine);
    const isPlain = lines.every((line) => /^[\w.-]+$/.test(line));
    const rules = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(async () => (await __webpack_require__.e(/* import() */ 5797).then(__webpack_require__.bind(__webpack_require__, 95797))).createInputTags(lines, context));
    return {
        hasDefaults,
        choose: async (sources) => (isPlain ? plainTags(lines) : await (await rules()).choose(sources)),
        async requireUsed(artifacts) {
            if (!isPlain)
                (await rules()).requireUsed(artifacts);
        },
        async requireTags(artifacts) {
            if (!isPlain && !hasDefaults)
                (await rules()).requireTags(artifacts);
        },
    };
}
function plainTags(lines) {
    const tags = lines.filter((line) => line !== defaultLine).map(_oci_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED);
    return tags.map((tag) => ({ tag, kind: (0,_tags_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOfTag */ .Au)(tag), reason: 'input "tags"' }));
}
function unique(tags) {
    return tags.filter(({ tag }, index) => tags.findIndex((other) => other.tag === tag) === index);
}
/** Without default tags, a git tag may name no artifact: the rules of the input may read it in another way. */
function selectFor(trigger, hasDefaults, artifacts) {
    const release = trigger.kind === 'tag' ? (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGitRelease */ .Tv)(trigger.tag) : undefined;
    if (!release)
        return artifacts;
    if (hasDefaults)
        return (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .selectReleased */ .ad)(artifacts, release);
    const wanted = release.artifact ?? '';
    return (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isClear */ .OD)((0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .findNamed */ .n4)(artifacts, wanted), wanted) ? (0,_tags_git_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .selectReleased */ .ad)(artifacts, release) : artifacts;
}


/***/ }),

/***/ 19735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ collisionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42881);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15353);
/* harmony import */ var _plan_build_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56360);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20540);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22543);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20572);
/** Collisions: artifacts that would have the same tag in one repository. */







/**
 * One `ambiguous` error for each artifact that shares a tag with another one, all of those that would collide there after each
 * other. `reported` are files about which it has been said already that nothing distinguishes them.
 */
function collisionsOf(planned, reported = new Set()) {
    const byReference = new Map();
    for (const { artifact, destinations } of planned) {
        for (const destination of destinations) {
            for (const tag of artifact.tags) {
                const reference = (0,_destinations_js__WEBPACK_IMPORTED_MODULE_5__/* .printTag */ .O4)(destination, tag);
                byReference.set(reference, [...(byReference.get(reference) ?? []), artifact]);
            }
        }
    }
    const groups = [...byReference].map(([reference, artifacts]) => ({ reference, artifacts }));
    const isNew = (artifact) => !reported.has(artifact.files[0] ?? '');
    return withoutRepetitions(groups.filter(({ artifacts }) => artifacts.length > 1))
        .filter(({ artifacts }) => artifacts.some(isNew))
        .flatMap((group) => group.artifacts.map((artifact) => collision(artifact, group)));
}
/** The same artifacts collide with each of their tags, at each destination. */
function withoutRepetitions(groups) {
    const seen = [];
    return groups.filter(({ artifacts }) => {
        const isKnown = seen.some((known) => artifacts.every((artifact) => known.includes(artifact)));
        if (!isKnown)
            seen.push(artifacts);
        return !isKnown;
    });
}
function collision(artifact, { reference, artifacts }) {
    const others = artifacts.filter((other) => other !== artifact);
    const [other = artifact] = others;
    const names = others.length === 1
        ? `${describe(artifact)} and ${describe(other)} would both`
        : `${describe(artifact)}, ${describe(other)} and ${others.length - 1} more would all`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('ambiguous', `${names} become ${reference}`, {
        hint: others.every(({ format }) => format !== artifact.format)
            ? `Distinguish them with "{format}", for example to: ${exampleFor(reference)}`
            : selecting(artifact, others),
    });
}
function describe({ files, name, format }) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(files[0] ?? name)} (${format})`;
}
function exampleFor(reference) {
    return reference.startsWith('oci:') ? 'oci:./out/{format}' : 'ghcr.io/acme/{format}/{name}';
}
function selecting(artifact, others) {
    const [path = ''] = artifact.files;
    const line = `formats: ${artifact.format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(path)}${rootOf(artifact)}`;
    // Several roots of one layout are one path.
    if (path === '' || others.some(({ files }) => files[0] === path))
        return `Select one, and publish the other in a separate step: ${line}`;
    const glob = (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .excludeGlob */ .tp)(path, others.flatMap(({ files }) => files.slice(0, 1)));
    const leave = `Leave it out with "exclude: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(glob)}"`;
    const name = otherName(artifact, others);
    if (name === undefined)
        return `${leave}, or publish it alone: ${line}`;
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hintWithLines */ .lj)(`${leave}, or give it another name`, { names: [`${path}: ${name}`] });
}
/** `a-server` for `a/server/main.wasm` beside `b/server/main.wasm`: with the nearest folder that none of the others is in. */
function otherName({ name, files: [path = ''] }, others) {
    const foldersOf = (file) => file.split('/').slice(0, -1);
    const taken = new Set(others.flatMap(({ files }) => foldersOf(files[0] ?? '')));
    const folder = foldersOf(path).findLast((one) => !taken.has(one) && !(0,_plan_build_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuildFolder */ .R3)(one));
    if (folder === undefined || others.some((other) => other.name !== name))
        return undefined;
    const mark = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .S)(folder);
    return mark && name.replace(/[^/]*$/, (last) => `${mark}-${last}`);
}
/** A layout may have several roots, which only their digests distinguish. */
function rootOf({ format, digest }) {
    return digest === undefined || format !== 'layout' ? '' : `@${digest}`;
}


/***/ }),

/***/ 17169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20572);
/** The login: credentials given as inputs, with the registry that each is for. */



/**
 * `to` is what an input or the default names, `planned` what a saved plan names. Throws `input` when a password is given and `to`
 * names several registries, or the plan one that `to` does not name, since it would reach one it is not for.
 */
async function loginOf({ username, password, token }, to, planned = []) {
    const registry = username && password ? await passwordRegistry(to, planned) : undefined;
    return {
        ...(username && password && registry !== undefined && { password: { registry, username, password } }),
        ...(token && { token }),
    };
}
async function passwordRegistry(to, planned) {
    const hosts = await (0,_destinations_js__WEBPACK_IMPORTED_MODULE_2__/* .registryHosts */ .j$)(to);
    const onlyPlanned = (await (0,_destinations_js__WEBPACK_IMPORTED_MODULE_2__/* .registryHosts */ .j$)(planned)).filter((host) => !hosts.includes(host));
    if (onlyPlanned.length > 0)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"password" is given, and only the plan names ${onlyPlanned.join(', ')}`, {
            hint: 'Name the targets of the plan in "to" as well, if the password is for that registry',
            lines: { to: planned },
        });
    if (hosts.length <= 1)
        return hosts[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"password" is for one registry, and "to" names ${hosts.join(', ')}`, {
        hint: 'Leave "username" and "password" out and log in to each registry with docker/login-action, or publish in one step per registry.',
    });
}


/***/ }),

/***/ 16556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ beginSigning)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/** The signing of a run: opened early, and only where an input asks for it. */

/** Deriving a key and requesting a token take a third of a second, in which the workspace is searched. */
function beginSigning(options, host, requests) {
    const { key, keyPassword, attest, sbom = 'off' } = options;
    if (key === undefined && keyPassword !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', '"key-password" is given without "key", which is absent or empty', {
            hint: 'Give both, or neither: key: $' + '{{ secrets.COSIGN_PRIVATE_KEY }}',
        });
    if (key === undefined && attest === 'false' && sbom === 'off')
        return undefined;
    const opening = Promise.all(/* import() */[__webpack_require__.e(3686), __webpack_require__.e(8216)]).then(__webpack_require__.bind(__webpack_require__, 38216)).then(({ openSigning }) => openSigning(options, { ...host, fetch: requests.fetch, runLibrary: requests.runLibrary }));
    opening.catch(() => { });
    return opening;
}


/***/ }),

/***/ 71648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commentOn),
/* harmony export */   X: () => (/* binding */ comparedTags)
/* harmony export */ });
/* harmony import */ var _plan_base_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23053);
/** Whether a run comments on its pull request; what it says is loaded only then. */

/** On a pull request, with a token that may be able to write. */
function isWanted({ options: { comment, token }, host }) {
    return comment !== 'false' && host.pullRequest !== undefined && token !== undefined;
}
/** Writes or updates the comment, where one is wanted. Does not throw. */
async function commentOn(result, run) {
    const { options, host, stores } = run;
    if (!stores || !isWanted(run))
        return;
    const { writeRunComment } = await __webpack_require__.e(/* import() */ 1502).then(__webpack_require__.bind(__webpack_require__, 31502));
    await writeRunComment(result, options, host, stores);
}
/** The tags to compare with, which takes a request for each artifact. */
function comparedTags(tags, run) {
    return run.stores && isWanted(run) ? { baseTags: (artifact) => (0,_plan_base_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .baseTagsOf */ .iE)(tags, artifact) } : {};
}


/***/ }),

/***/ 46026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ deployFilesOf)
/* harmony export */ });
/** Deploy files, loaded only where an input asks for them. */
/** `undefined` where no file is asked for. Throws `input` for a file that must not be written. */
async function deployFilesOf({ deployFiles }, host) {
    if (deployFiles.length === 0)
        return undefined;
    const { openDeployFiles } = await __webpack_require__.e(/* import() */ 1807).then(__webpack_require__.bind(__webpack_require__, 91807));
    return await openDeployFiles(deployFiles, host);
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5313);
/** The stores of a run of `publish`, with its login and its progress. */

function openStores(options, env, { to, login, contents }) {
    const { log, credentials } = env.host;
    return env.stores({
        ...options,
        log,
        findCredential: credentials(login),
        needsRegistry: (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .needsRegistry */ .dy)(to),
        onBytes: (done) => log.progress({ label: 'pushing', done, total: Math.max(done, contents.size) }),
    });
}


/***/ }),

/***/ 60219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./.build/errors.js
var _build_errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/file-names.js
var file_names = __webpack_require__(22419);
// EXTERNAL MODULE: ./.build/formats/cup/content.js
var content = __webpack_require__(62283);
// EXTERNAL MODULE: ./.build/formats/shared/wasm-kinds.js
var wasm_kinds = __webpack_require__(8333);
;// CONCATENATED MODULE: ./.build/formats/index.js
/** The table of built-in formats; the code of a format is loaded when it is named or there is a file of its kind. */



const wasmFiles = ['*.wasm'];
/** Published on request only, and never searched for. */
const onRequest = [];
/**
 * In order of precedence: a file that an earlier format claims is not published again by a later one. Formats of whole projects
 * come before those of single binaries, the more specific before the less specific, and `wasm`, which takes any binary, last.
 */
const formats = [
    {
        name: 'layout',
        publishedByDefault: false,
        fileNames: onRequest,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(8150), __webpack_require__.e(5743)]).then(__webpack_require__.bind(__webpack_require__, 5743))).layout,
    },
    {
        name: 'cnab',
        publishedByDefault: false,
        fileNames: ['bundle.json'],
        mention: async (...found) => (await __webpack_require__.e(/* import() */ 8144).then(__webpack_require__.bind(__webpack_require__, 78144))).mentionBundles(...found),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(8150), __webpack_require__.e(6945)]).then(__webpack_require__.bind(__webpack_require__, 96945))).cnab,
    },
    {
        name: 'spin',
        publishedByDefault: true,
        fileNames: ['spin.toml'],
        namedPackageOnly: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 155))).spin,
    },
    {
        name: 'kubewarden',
        publishedByDefault: true,
        fileNames: wasmFiles,
        appliesToWasm: wasm_kinds/* isKubewardenPolicy */.bG,
        load: async () => (await __webpack_require__.e(/* import() */ 2997).then(__webpack_require__.bind(__webpack_require__, 32997))).kubewarden,
    },
    {
        name: 'cup',
        publishedByDefault: true,
        fileNames: content/* cupContent */.O.fileNames,
        content: content/* cupContent */.O,
        load: async () => (await __webpack_require__.e(/* import() */ 9604).then(__webpack_require__.bind(__webpack_require__, 39604))).cup,
    },
    {
        name: 'envoy',
        publishedByDefault: true,
        fileNames: wasmFiles,
        appliesToWasm: wasm_kinds/* isProxyWasm */.fI,
        load: async () => (await __webpack_require__.e(/* import() */ 1249).then(__webpack_require__.bind(__webpack_require__, 11249))).envoy,
    },
    {
        name: 'opa',
        publishedByDefault: false,
        fileNames: ['.manifest', ...wasmFiles],
        appliesToWasm: wasm_kinds/* isOpaPolicy */.Pm,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9144), __webpack_require__.e(2501)]).then(__webpack_require__.bind(__webpack_require__, 1203))).opa,
    },
    {
        name: 'timoni',
        publishedByDefault: false,
        fileNames: ['timoni.cue'],
        mention: async (...found) => (await __webpack_require__.e(/* import() */ 8144).then(__webpack_require__.bind(__webpack_require__, 78144))).mentionModules(...found),
        load: async () => (await __webpack_require__.e(/* import() */ 7121).then(__webpack_require__.bind(__webpack_require__, 17121))).timoni,
    },
    {
        name: 'helm',
        publishedByDefault: false,
        describesItself: true,
        fileNames: ['Chart.yaml'],
        mention: async (...found) => (await __webpack_require__.e(/* import() */ 8144).then(__webpack_require__.bind(__webpack_require__, 78144))).mentionCharts(...found),
        load: async () => (await __webpack_require__.e(/* import() */ 2852).then(__webpack_require__.bind(__webpack_require__, 72852))).helm,
    },
    {
        name: 'flux',
        publishedByDefault: false,
        fileNames: ['kustomization.yaml', 'kustomization.yml', 'Kustomization'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9144), __webpack_require__.e(1130)]).then(__webpack_require__.bind(__webpack_require__, 59006))).flux,
    },
    {
        name: 'image',
        publishedByDefault: false,
        fileNames: onRequest,
        load: async () => (await __webpack_require__.e(/* import() */ 4484).then(__webpack_require__.bind(__webpack_require__, 94484))).image,
    },
    {
        name: 'index',
        publishedByDefault: false,
        fileNames: onRequest,
        load: async () => (await __webpack_require__.e(/* import() */ 8933).then(__webpack_require__.bind(__webpack_require__, 48933))).index,
    },
    {
        name: 'wasm',
        publishedByDefault: true,
        fileNames: wasmFiles,
        load: async () => (await Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 86309))).wasm,
    },
];
/** True for the names of files that at least one format looks at when it searches. */
const isLookedFor = (0,file_names/* compileFileNames */.M)(formats.flatMap(({ fileNames }) => fileNames));

// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/pack/contents.js
var pack_contents = __webpack_require__(73386);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/plan/base-tags.js
var base_tags = __webpack_require__(23053);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/plan/explanation.js
/** The explanation of a run: what was decided about each path, without a contradiction. */


/** Files that are listed of one folder. */
const fileLimit = 50;
function createExplanation() {
    const decisions = [];
    return {
        explain(path, decision) {
            decisions.push({ path, decision });
        },
        lines({ omissions, published, couldCount }) {
            const files = new Set(published.files);
            const isPublished = (path) => files.has(path) || published.folders.some((folder) => (0,paths/* isBelow */.Yw)(path, folder));
            const left = omissions.flatMap((omission) => omissionLines(omission, couldCount, isPublished));
            const said = decisions.filter(({ path, decision }) => !(files.has(path) && decision.startsWith('left out')));
            const lines = [...said, ...left].map(({ path, decision }) => `${(0,_build_text/* printable */.g$)(path)}: ${(0,_build_text/* printable */.g$)(decision, 1000)}`);
            return [...new Set(lines)].sort();
        },
    };
}
function omissionLines({ path, reason, files = [] }, couldCount, isPublished) {
    const decision = `left out: ${reason}`;
    const countable = files.filter((file) => couldCount(file) && !isPublished(file));
    const listed = countable
        .slice(0, fileLimit)
        .map((file) => ({ path: file, decision: `left out with the folder ${path}: ${reason}` }));
    const more = countable.length - listed.length;
    const rest = more > 0 ? [{ path, decision: `left out: ${more} more files in it that could count` }] : [];
    return isPublished(path) ? listed : [{ path, decision }, ...listed, ...rest];
}

// EXTERNAL MODULE: ./.build/plan/folders-to-top.js
var folders_to_top = __webpack_require__(96605);
// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/wasm/inspect.js + 4 modules
var inspect = __webpack_require__(22613);
;// CONCATENATED MODULE: ./.build/plan/inspector.js
/** Inspectors: facts of the Wasm files of a workspace. */






/** An inspector that returns all facts and keeps none: a module may have 100,000 imports. */
function createInspector(workspace) {
    return (path) => inspector_inspect(workspace, path);
}
/**
 * An inspector for planning, for which each file is read once. Of imports, exports and custom sections it keeps only those by which
 * formats recognize their files; what a component imports and exports is read again when it is packed.
 */
function createPlanInspector(workspace) {
    return (0,memoize/* memoize */.B)(async (path) => reduce(await inspector_inspect(workspace, path)));
}
function reduce(facts) {
    return {
        ...facts,
        ...((0,wasm_kinds/* isWapcGuest */.qU)(facts) && { guestInterface: interfaceOf(facts) }),
        imports: [],
        exports: [],
        moduleImports: firstOfEach(facts.moduleImports, wasm_kinds/* abiOfImport */.B8),
        moduleExports: firstOfEach(facts.moduleExports, wasm_kinds/* abiOfExport */.iH),
        customSections: firstOfEach(facts.customSections, wasm_kinds/* kindOfSection */.h_),
    };
}
function interfaceOf({ moduleImports, moduleExports }) {
    return (0,digest/* digestOf */.ol)(Buffer.from(JSON.stringify([moduleImports, moduleExports])));
}
/** The first item of each kind; items without a kind are dropped. */
function firstOfEach(items, kindOf) {
    const kept = new Map();
    for (const item of items) {
        const kind = kindOf(item);
        if (kind !== undefined && !kept.has(kind))
            kept.set(kind, item);
    }
    return [...kept.values()];
}
async function inspector_inspect(workspace, path) {
    const entry = await workspace.stat(path);
    if (entry?.type !== 'file') {
        throw new _build_errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(path)} is not a file`, {
            hint: 'Name a file of the workspace.',
        });
    }
    const source = {
        size: entry.size,
        read: (offset, length) => workspace.slice(path, offset, length),
    };
    try {
        return await (0,inspect/* inspectWasm */.J)(source, (0,_build_text/* printable */.g$)(path));
    }
    catch (error) {
        throw await withWhatItIs(error, path, workspace);
    }
}
/** The error about a file that is no Wasm, with what it is instead. */
async function withWhatItIs(error, path, workspace) {
    if (!(error instanceof _build_errors/* CodedError */.AK) || error.code !== 'invalid-wasm')
        return error;
    const { recognise, startBytes } = await __webpack_require__.e(/* import() */ 8443).then(__webpack_require__.bind(__webpack_require__, 68443));
    const found = recognise(await workspace.slice(path, 0, startBytes));
    if (!found)
        return error;
    const name = (0,_build_text/* printable */.g$)(path);
    return new _build_errors/* CodedError */.AK('invalid-wasm', error.message.replace(name, () => `${name} ${found.what}`), {
        hint: found.fix(name),
        cause: error,
    });
}

// EXTERNAL MODULE: ./.build/globs.js
var globs = __webpack_require__(42881);
// EXTERNAL MODULE: ./.build/stems.js
var stems = __webpack_require__(62780);
;// CONCATENATED MODULE: ./.build/plan/builds.js
/** Builds: what the path of a Wasm file says about how it was built, and of what. */

/** Ranks of builds, the best first. */
const ranks = ['optimised', 'release', 'debug'];
/** What the path of a file says. */
function buildOf(path) {
    const folders = (0,paths/* folderOf */.yS)(path)
        .split('/')
        .filter((folder) => folder !== '.');
    const folder = folders.map(rankIn(folders)).findLast((rank) => rank !== undefined);
    const stem = (0,paths/* baseName */.Fl)(path).replace(/\.wasm$/i, '');
    const name = readStem(stem, folder === 'release');
    return {
        path,
        project: projectOf(folders),
        product: name.product.replaceAll('-', '_'),
        form: name.form,
        rank: worse(name.rank, folder),
        inTarget: folders.includes('target'),
    };
}
/** True when both are in one project, or one of the projects is in a folder of the other. */
function areRelated(one, other) {
    return (one.project === other.project ||
        (0,paths/* isBelow */.Yw)(one.project, other.project) ||
        (0,paths/* isBelow */.Yw)(other.project, one.project));
}
const debugFolder = /^(?:debug|cmake-build-debug|development|developmentexecutable)$/i;
const releaseFolder = /^(?:release|cmake-build-(?:release|relwithdebinfo|minsizerel)|production|productionexecutable)$/i;
const optimisedFolder = /^(?:opt|optimi[sz]ed)$/i;
/** `build-debug`, and presets of CMake in a folder of builds: `out/build/wasi-debug`. */
const builtFor = /^((?:build|wasi|wasm|emscripten)(?:[._-].+)?)[._-](debug|release)$/i;
/** What such a name says besides the rank, which may be a product or a platform, and the name of the rank. */
function readFolder(name, above = '') {
    const isPlace = /^build/i.test(name) || buildFolder.test(above);
    const [, rest = name, rank = name] = (isPlace && builtFor.exec(name)) || [];
    return [rest, rank];
}
/** The rank that the name of a folder gives, with its place among the folders of a path. */
function rankIn(folders) {
    return (name, at) => rankOfFolder(readFolder(name, folders[at - 1])[1]);
}
function rankOfFolder(name) {
    if (debugFolder.test(name))
        return 'debug';
    if (optimisedFolder.test(name))
        return 'optimised';
    return releaseFolder.test(name) ? 'release' : undefined;
}
/** Debug builds are never optimised; otherwise the name of the file says more than that of its folder. */
function worse(name, folder) {
    if (name === 'debug' || folder === 'debug')
        return 'debug';
    return name === 'optimised' || folder === 'optimised' ? 'optimised' : 'release';
}
const buildFolder = /^(?:target|dist|build|builddir|out|output|pkg|bin|obj|_build|zig-out|\.build|artifacts|wasm(?:32|64)\S*)$/i;
/**
 * Cargo names a folder after the target triple, and one in it after the profile; MoonBit one in `target` after its backend. Kotlin
 * writes to `kotlin` and, beside it, `optimized`.
 */
function projectOf(folders) {
    const kept = folders.flatMap((folder, index) => {
        const above = folders[index - 1] ?? '';
        const [rest] = readFolder(folder, above);
        const isProject = !buildFolder.test(rest) &&
            rankOfFolder(rest) === undefined &&
            !(above === 'target' && /^wasm(?:-gc)?$/.test(folder)) &&
            !(/Executable$/.test(above) && folder === 'kotlin') &&
            !/^wasm(?:32|64)/.test(above);
        return isProject ? [rest] : [];
    });
    return kept.join('/') || '.';
}
/** Names that only say how a file was built. */
const rankNames = {
    debug: 'debug',
    untouched: 'debug',
    unoptimized: 'debug',
    unoptimised: 'debug',
    release: 'release',
    optimized: 'optimised',
    optimised: 'optimised',
};
/** What toolchains add to a name. */
const marks = [
    { pattern: /[._-](?:opt|optimi[sz]ed|min|minified|stripped)$/i, rank: 'optimised' },
    { pattern: /[._-](?:debug|dbg|unopt|unoptimi[sz]ed|unstripped)$/i, rank: 'debug' },
    { pattern: /[._-]release$/i, rank: 'release' },
    { pattern: /[._-]composed$/i, form: 'composed' },
    { pattern: /[._-]component$/i, form: 'component' },
    // What `wasm-tools component embed` writes is the input of a component, too.
    { pattern: /(?:\.core\d*|\.embed(?:ded)?)$/i, form: 'core' },
    // Bundlers add a hash of the content.
    { pattern: /(?:-[0-9a-f]{16})?_bg(?:-dxh[0-9a-f]{6,16})?$/i, form: 'bindgen' },
    { pattern: /\.wasm$/i },
    { pattern: /^annotated[._-]/i, form: 'annotated' },
    { pattern: /[._-]annotated$/i, form: 'annotated' },
    { pattern: /(?:_s|[._-]signed)$/i, form: 'signed' },
    { pattern: /^signed[._-]/i, form: 'signed' },
];
/** In a folder for releases, `-debug` is a part of the name. */
function readStem(stem, isRelease) {
    let name = { product: stem, form: 'plain' };
    for (let next = name; next; next = withoutMark(name, isRelease))
        name = next;
    const rank = Object.hasOwn(rankNames, name.product.toLowerCase())
        ? rankNames[name.product.toLowerCase()]
        : undefined;
    return rank === undefined ? name : { ...name, product: '', rank: worse(rank, name.rank) };
}
function withoutMark(name, isRelease) {
    for (const { pattern, rank, form } of marks) {
        const product = name.product.replace(pattern, '');
        // A form is what was done last; the forms below it are a part of the product's name.
        const isTaken = form !== undefined && name.form !== 'plain';
        if (product === name.product || product === '' || isTaken || (rank === 'debug' && isRelease))
            continue;
        return {
            product,
            form: form ?? name.form,
            ...(rank === undefined ? name.rank && { rank: name.rank } : { rank: worse(rank, name.rank) }),
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/plan/pairs.js
/** Pairs: which of two files is an input or another build of the other, so that only one of them is published. */



/** In this order: what one rule leaves out takes no part in the next. What is explicit never loses. */
const pairRules = [
    {
        relation: 'another build of',
        wins: ({ explicit }) => explicit,
        loses: () => true,
    },
    {
        relation: 'a debug build of',
        wins: (_, { rank }) => rank !== 'debug',
        loses: ({ builds }) => builds.every(({ rank }) => rank === 'debug'),
        scope: 'project',
        // A file that is just called debug.wasm is one of whatever lies beside it.
        belong: (winner, loser) => winner.product === loser.product || loser.product === '',
    },
    {
        relation: 'the input of',
        wins: (binary, { form }) => form === 'annotated' || isAnnotated(binary),
        loses: (binary, { form }) => form === 'plain' && !isAnnotated(binary),
        scope: 'project',
        // Makefiles of policies copy every build to policy.wasm before they annotate it.
        belong: (winner, loser) => loser.product === 'policy' || (winner.form === 'annotated' && winner.product === loser.product),
    },
    {
        // Annotating a policy changes neither imports nor exports; its input can have any name.
        relation: 'the input of',
        wins: (binary) => isPolicy(binary) && isAnnotated(binary),
        loses: (binary) => isPolicy(binary) && !isAnnotated(binary),
        match: (winner, loser) => winner.facts?.guestInterface === loser.facts?.guestInterface,
        scope: 'anywhere',
        belong: (winner, loser) => (0,paths/* isBelow */.Yw)(loser.path, (0,paths/* folderOf */.yS)(winner.path)),
    },
    {
        // wasmCloud's claims are a section with a token.
        relation: 'the input of',
        wins: (binary, { form }) => form === 'signed' && hasSection(binary, 'jwt'),
        loses: (binary, { form }) => form === 'plain' && !hasSection(binary, 'jwt'),
    },
    {
        relation: 'a part of',
        wins: ({ kind }, { form }) => kind === 'component' && form === 'composed',
        loses: (_, { form }) => form === 'plain' || form === 'component',
    },
    {
        relation: 'the core module of',
        wins: ({ kind }) => kind === 'component',
        loses: ({ kind }) => kind === 'module',
    },
    {
        relation: 'a core module of',
        wins: ({ kind }) => kind === 'component',
        loses: ({ kind }, { form }) => kind === 'module' && form === 'core',
        scope: 'nearby',
    },
    {
        relation: 'the input of',
        wins: ({ kind }, { form }) => kind === 'module' && form === 'bindgen',
        loses: ({ kind }, { form, inTarget }) => kind === 'module' && form === 'plain' && inTarget,
        scope: 'nearby',
    },
    {
        // wasm-bindgen removes the section that the compiler has written for it.
        relation: 'the input of',
        wins: (_, { form }) => form === 'bindgen',
        loses: (binary) => hasSection(binary, '__wasm_bindgen_unstable'),
        scope: 'anywhere',
        belong: areRelated,
    },
    {
        relation: 'a build without optimisation of',
        wins: (_, { rank }) => rank === 'optimised',
        loses: ({ builds }) => builds.every(({ rank }) => rank === 'release'),
        match: (winner, loser) => winner.kind === loser.kind && formsOf(winner) === formsOf(loser),
    },
];
function isPolicy({ facts }) {
    return facts !== undefined && (0,wasm_kinds/* isWapcGuest */.qU)(facts);
}
function isAnnotated({ facts }) {
    return facts !== undefined && (0,wasm_kinds/* isKubewardenPolicy */.bG)(facts);
}
function hasSection({ facts }, section) {
    return facts !== undefined && (0,wasm_kinds/* hasBuildSection */.Mt)(facts, section);
}
function formsOf({ builds }) {
    return [...new Set(builds.map(({ form }) => form))].sort().join();
}
/** What loses to another one of the binaries, by the first rule that says so. */
function losersOf(binaries, rules = pairRules) {
    const lost = [];
    let left = binaries;
    for (const rule of rules) {
        const winnerOver = findWinners(left, rule);
        const found = left.flatMap((loser) => {
            const winner = loser.explicit ? undefined : winnerOver(loser);
            return winner ? [{ loser, winner, relation: rule.relation }] : [];
        });
        const losers = new Set(found.map(({ loser }) => loser));
        if (losers.size > 0)
            left = left.filter((binary) => !losers.has(binary));
        lost.push(...found);
    }
    return lost;
}
/** Winners are looked up by a key, since there may be thousands of binaries. */
function findWinners(binaries, rule) {
    const winning = binaries.flatMap((binary) => binary.builds.filter((build) => rule.wins(binary, build)).map((build) => ({ binary, build })));
    const byKey = Map.groupBy(winning, ({ build }) => keyOf(build, rule));
    return (loser) => {
        for (const build of byKey.size === 0 ? [] : loser.builds) {
            if (!rule.loses(loser, build))
                continue;
            const found = byKey
                .get(keyOf(build, rule))
                ?.find((winner) => winner.binary !== loser &&
                (rule.scope !== 'nearby' || areRelated(winner.build, build)) &&
                (rule.belong?.(winner.build, build) ?? true) &&
                (rule.match?.(winner.binary, loser) ?? true));
            if (found)
                return found.binary;
        }
        return undefined;
    };
}
function keyOf({ product, project }, { scope = 'product' }) {
    switch (scope) {
        case 'product':
            return `${project}\0${product}`;
        case 'nearby':
            return product;
        case 'project':
            return project;
        case 'anywhere':
            return '';
    }
}

;// CONCATENATED MODULE: ./.build/plan/duplicates.js
/** Duplicates: of several builds of one thing one is published; builds that nothing distinguishes are a problem. */







/** Keeps one candidate for equal bytes and one of each pair (`pairRules`); candidates without a kind are never duplicates. */
async function withoutDuplicates(candidates, context) {
    const binaries = candidates.filter(({ kind }) => kind !== undefined);
    const items = await withoutEqualBytes(binaries, context);
    const lost = losersOf(items);
    for (const { loser, winner, relation } of lost)
        context.explain(mainFile(loser.candidate), `left out: ${relation} ${mainFile(winner.candidate)}`);
    const losers = new Set(lost.map(({ loser }) => loser));
    const left = items.filter((item) => !losers.has(item));
    const kept = new Set([
        ...candidates.filter(({ kind }) => kind === undefined),
        ...left.map(({ candidate }) => candidate),
    ]);
    const debug = left.filter(({ explicit, builds }) => !explicit && builds.every(({ rank }) => rank === 'debug'));
    return {
        kept: candidates.filter((candidate) => kept.has(candidate)),
        debugBuilds: new Set(debug.map(({ candidate }) => candidate)),
        ambiguous: ambiguousBuilds(left, context.format),
    };
}
async function withoutEqualBytes(candidates, context) {
    const groups = new Map();
    const sameSize = await withEqualSizes(candidates, context.workspace);
    for (const candidate of candidates) {
        const path = mainFile(candidate);
        const key = sameSize.has(candidate) ? await digestOfFile(context.workspace, path) : candidate;
        const group = groups.get(key);
        if (group)
            group.push(candidate);
        else
            groups.set(key, [candidate]);
    }
    return await Promise.all([...groups.values()].map((group) => asItem(group, context)));
}
/** Of equal files the one is published whose path says most. */
async function asItem(group, context) {
    const ordered = group
        .map((candidate) => ({ candidate, build: buildOf(mainFile(candidate)) }))
        .sort((left, right) => compare(left.candidate, right.candidate, [left.build, right.build]));
    const [first, ...others] = ordered.map(({ candidate }) => candidate);
    for (const other of others)
        context.explain(mainFile(other), `left out: equal to ${mainFile(first)}`);
    return {
        candidate: first,
        kind: first.kind ?? '',
        builds: ordered.map(({ build }) => build),
        explicit: first.explicit === true,
        facts: await context.inspect(mainFile(first)).catch(() => undefined),
    };
}
/** Only files of equal size can be equal, and have to be read. */
async function withEqualSizes(candidates, workspace) {
    const sized = await Promise.all(candidates.map(async (candidate) => ({
        candidate,
        size: (await workspace.stat(mainFile(candidate)))?.size,
    })));
    const groups = Map.groupBy(sized, ({ size }) => size);
    const equal = [...groups.values()].filter((group) => group.length > 1);
    return new Set(equal.flat().map(({ candidate }) => candidate));
}
async function digestOfFile(workspace, path) {
    const digester = (0,digest/* createDigester */.QC)();
    for await (const chunk of workspace.open(path))
        digester.update(chunk);
    return digester.digest();
}
/** The hash that bundlers add to names. */
const hashedName = /[.-](?:[0-9a-f]{8,}|(?=[A-Za-z]*\d)[A-Za-z0-9_]{8})(?:_bg)?\.wasm$/;
function compare(left, right, [one, other]) {
    const explicit = Number(right.explicit === true) - Number(left.explicit === true);
    const rank = ranks.indexOf(one.rank) - ranks.indexOf(other.rank);
    const hashed = Number(hashedName.test(one.path)) - Number(hashedName.test(other.path));
    const length = one.path.length - other.path.length;
    return explicit || rank || hashed || length || (one.path < other.path ? -1 : 1);
}
/** Builds of one kind, product and project that are equally good. */
function ambiguousBuilds(items, format) {
    const groups = Map.groupBy(items.filter(({ explicit }) => !explicit), ({ kind, builds: [build] }) => {
        return `${kind} ${build?.project}/${(0,stems/* stemOf */.Vc)(build?.path ?? '')}`;
    });
    return [...groups.values()]
        .filter((group) => group.length > 1)
        .flatMap((group) => {
        const paths = group.map(({ candidate }) => mainFile(candidate));
        return paths.map((path) => ({ path, error: ambiguous(path, paths, format) }));
    });
}
function ambiguous(path, all, format) {
    const others = all.filter((other) => other !== path);
    const other = (0,_build_text/* printable */.g$)(others[0] ?? '');
    const names = others.length > 1 ? `, ${other} and ${others.length - 1} more` : ` and ${other}`;
    return new _build_errors/* CodedError */.AK('ambiguous', `${(0,_build_text/* printable */.g$)(path)}${names} look like builds of one component`, {
        hint: `Leave it out with "exclude: ${(0,_build_text/* printable */.g$)((0,globs/* excludeGlob */.tp)(path, others))}", or publish it alone: formats: ${format}:${(0,_build_text/* printable */.g$)(path)}`,
    });
}
function mainFile(candidate) {
    return candidate.files[0] ?? '';
}

;// CONCATENATED MODULE: ./.build/plan/problems.js
/** Problems of detection: which of them only need a warning, since what is good can be published without them. */


/**
 * A problem fails the run when a line of `formats` names the thing, when nothing else can be published, or when a release is
 * published and the thing may be an output of its build. Several formats may report one file; the first report counts.
 */
async function sortProblems(problems, isAnythingGood, context) {
    const distinct = withoutRepetitions(problems);
    const outputs = await buildOutputs(distinct, context);
    const fails = (problem) => !isAnythingGood ||
        problem.named ||
        (problem.isOther !== true && (problem.isAmbiguous === true || outputs.has(problem)));
    return {
        errors: distinct.filter(fails).map(({ error }) => error),
        warnings: distinct.filter((problem) => !fails(problem)),
    };
}
function withoutRepetitions(problems) {
    const byText = new Map();
    for (const problem of problems) {
        const { message } = problem.error;
        const first = byText.get(message);
        const isOther = first?.isOther === true && problem.isOther === true;
        byText.set(message, first ? { ...first, named: first.named || problem.named, isOther } : problem);
    }
    return [...byText.values()];
}
/** Folders whose content is made to be copied or read, not to be released. */
const sampleFolder = /(?:^|\/)(?:examples?|samples?|templates?|docs)\//;
function isSample(path) {
    return sampleFolder.test(path);
}
/** On a release tag: definitions, and binaries that git does not track, since a build has written them. */
async function buildOutputs(problems, { trigger, trackedFiles }) {
    if (trigger.kind !== 'tag')
        return new Set();
    const mayBe = problems.filter(({ files: [path = ''], isTemplate }) => isTemplate !== true && !isSample(path));
    const binaries = mayBe.flatMap(({ files: [path = ''] }) => (path.endsWith('.wasm') ? [path] : []));
    const tracked = binaries.length === 0 ? undefined : await trackedFiles(binaries);
    return new Set(mayBe.filter(({ files: [path = ''] }) => tracked?.has(path) !== true));
}
/** Warnings that are shown at most. */
const warningLimit = 20;
function warnOf(problems, { warn, explain, reword = (error) => error }) {
    for (const { error, files, format } of problems)
        explain(files[0] ?? format, `left out: ${format} cannot publish it: ${error.message}`);
    for (const { error } of problems.slice(0, warningLimit)) {
        const { message, hint } = reword(error);
        warn(`${message}; it is left out. ${hint}`);
    }
    const more = problems.length - warningLimit;
    if (more > 0)
        warn(`${more} more things cannot be published and are left out; "explain: true" lists them`);
}
/** What is said of a build for debugging without another one: an error on a release tag, else a warning. */
function debugBuild(path, format) {
    return new _build_errors/* CodedError */.AK('nothing-found', `${(0,_build_text/* printable */.g$)(path)} is a debug build, and there is no other build of it`, {
        hint: `Build it for release before this step, or name it if it is meant: formats: ${format}:${(0,_build_text/* printable */.g$)(path)}`,
    });
}

;// CONCATENATED MODULE: ./.build/plan/detection.js
/** Detection: what formats find in the workspace, and which format publishes a file that several could. */






const ignore = () => { };
const silent = { explain: ignore, warn: ignore, report: ignore };
/** A detector for one plan; the files are walked when it is first used. */
function createDetector({ workspace, formats, inspect }) {
    const context = { workspace, formats, inspect };
    const filesByFormat = (0,memoize/* once */.O)(() => findFiles(context));
    const detect = async ({ format, requests }, { explain, warn, report }) => {
        const files = requests.length > 0 ? [] : ((await filesByFormat()).get(format) ?? []);
        if (requests.length === 0 && !(await mayPublish(format, files, context)))
            return [];
        const { detect } = await format.load();
        return await detect({
            workspace,
            inspect,
            requests,
            explain,
            warn,
            report: (problem) => report({ ...problem, format: format.name }),
        });
    };
    return {
        detect,
        async mention(selection) {
            const { format } = selection;
            const files = (await filesByFormat()).get(format) ?? [];
            if (format.mention && files.length > 0)
                return await format.mention(files, workspace);
            return (await detect(selection, silent)).map((candidate) => candidate.files[0] ?? '');
        },
    };
}
/** The files that formats look for. Nothing is kept for the others, of which there may be 100,000. */
async function findFiles({ formats, workspace, }) {
    const found = new Map();
    // First, since content is read during the walk.
    for (const format of formats)
        if (format.content)
            found.set(format, (await workspace.search(format.content)).map(({ path }) => path));
    const others = formats.filter(({ content }) => !content);
    const files = await workspace.files('.', (0,file_names/* compileFileNames */.M)(others.flatMap(({ fileNames }) => fileNames)));
    const named = files.map(({ path }) => ({ path, name: (0,paths/* baseName */.Fl)(path) }));
    for (const format of others) {
        const appliesTo = (0,file_names/* compileFileNames */.M)(format.fileNames);
        found.set(format, named.filter(({ name }) => appliesTo(name)).map(({ path }) => path));
    }
    return found;
}
/** An invalid binary is left to the format that takes every binary. */
async function mayPublish(format, files, { inspect }) {
    for (const path of files) {
        if (!format.appliesToWasm || !path.endsWith('.wasm'))
            return true;
        const facts = await inspect(path).catch(() => undefined);
        if (facts && format.appliesToWasm(facts))
            return true;
    }
    return false;
}
/**
 * What the selected formats publish. Formats run in order of precedence, and what one of them claims is not published again by a
 * later one, unless both are named. What an earlier format would claim and cannot publish is not published by a later one either.
 */
async function detectSelected(selected, detector, context) {
    const found = [];
    const problems = [];
    const ambiguous = [];
    const claimed = new Map();
    const named = context.options.formats.length > 0;
    for (const selection of selected) {
        const { name } = selection.format;
        const report = (problem) => problems.push(problem);
        const before = problems.length;
        const candidates = await detector.detect(selection, { ...context, report });
        const isClaimed = ({ files }) => !named && claimed.has(files[0] ?? '');
        // What an earlier format publishes outranks other builds of the same thing, so that these are not published either.
        const ranked = candidates.map((one) => (isClaimed(one) ? { ...one, explicit: true } : one));
        const distinct = await withoutDuplicates(ranked, { ...context, format: name });
        ambiguous.push(...distinct.ambiguous);
        for (const candidate of distinct.kept.filter((one) => named || isFree(one, claimed, context))) {
            if (distinct.debugBuilds.has(candidate) && !candidate.named)
                problems.push(...debugProblem(candidate, name, context));
            found.push({ format: name, candidate });
            for (const path of candidate.claims ?? candidate.files)
                claimed.set(path, { format: name, candidate });
        }
        for (const { files } of problems.slice(before))
            for (const path of files)
                if (!claimed.has(path))
                    claimed.set(path, { format: name });
    }
    return { found, problems, ambiguous };
}
function isFree(candidate, claimed, { explain }) {
    const [main = ''] = candidate.files;
    const claim = claimed.get(main);
    if (claim === undefined)
        return true;
    const [owner = ''] = claim.candidate?.files ?? [];
    if (claim.candidate && owner !== main)
        explain(main, `published as a part of ${owner} (${claim.format})`);
    if (!claim.candidate)
        explain(main, `left out: it belongs to what ${claim.format} cannot publish`);
    return false;
}
/** A release has to be built for release. */
function debugProblem(candidate, format, context) {
    const [path = ''] = candidate.files;
    const error = debugBuild(path, format);
    if (context.trigger.kind === 'tag')
        return [{ error, files: [path], named: false, isAmbiguous: true, format }];
    context.warn(error.message);
    return [];
}
/** `<format>:<path>` of everything that would be published on request; what is invalid is ignored. */
async function findUnselected(unselected, detector) {
    const lines = [];
    for (const selection of unselected) {
        const paths = await detector.mention(selection).catch(() => []);
        for (const path of paths)
            lines.push(`${selection.format.name}:${(0,_build_text/* printable */.g$)(path)}`);
    }
    return lines;
}

;// CONCATENATED MODULE: ./.build/plan/nothing-found.js
/** The errors for a workspace without anything to publish: that it is so, and what is nearly there. */


/** `unselected` has the lines of `formats` that would publish something. */
async function nothingFound(context, unselected) {
    const { nearMisses } = await __webpack_require__.e(/* import() */ 5225).then(__webpack_require__.bind(__webpack_require__, 45225));
    const near = await nearMisses(context, unselected);
    const where = (0,_build_text/* printable */.g$)(context.options.path);
    const error = new _build_errors/* CodedError */.AK('nothing-found', `nothing to publish found in ${where}`, {
        hint: onRequestHint(context) ?? (near.length > 0 ? hintWithMore : defaultHint),
    });
    return (0,_build_errors/* asOneError */.n0)([error, ...near]);
}
const defaultHint = 'Build the Wasm before this step, or point "path" at it; "explain: true" says what was left out.';
const hintWithMore = 'Build the Wasm before this step, or point "path" at it; what is nearly there is listed below.';
/** For a format that finds nothing by searching. */
function onRequestHint({ options, formats }) {
    const onRequest = formats.filter(({ publishedByDefault }) => !publishedByDefault).map(({ name }) => name);
    const line = options.formats.find(({ format, argument }) => !argument && onRequest.includes(format));
    return line && `Name the file or folder to publish: "formats: ${line.format}:<path>".`;
}

// EXTERNAL MODULE: ./.build/plan/belonging.js
var belonging = __webpack_require__(89285);
;// CONCATENATED MODULE: ./.build/plan/package-finder.js
/** Finds the package of a built file by the nearest manifest, up to the top of the checkout. */




function createPackageFinder(checkout, explain) {
    // The readers of manifests are loaded with the first one, since every start would take longer otherwise.
    const search = (0,memoize/* once */.O)(async () => (await Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 65759))).createPackageSearch(checkout, explain));
    const finder = { checkout, search };
    return {
        ofFile: async (path) => {
            const file = (0,paths/* joinPath */.uJ)(checkout.root, path);
            return await nearest((0,paths/* folderOf */.yS)(file), file, finder);
        },
        ofFolder: async (path) => await nearest((0,paths/* joinPath */.uJ)(checkout.root, path), undefined, finder),
    };
}
async function nearest(start, file, { checkout, search }) {
    const folders = (0,folders_to_top/* foldersToTop */.w)(start, checkout);
    const all = namesBetween(folders.at(-1) ?? '.', start);
    let broken;
    for (const folder of folders) {
        if (!belonging/* manifestNames */.q.some((name) => checkout.type((0,paths/* joinPath */.uJ)(folder, name)) === 'file'))
            continue;
        const { lookIn, brokenIn } = await search();
        const found = await lookIn(folder, { folders: namesBetween(folder, start), ...(file && { file }) });
        if (found && (!broken || found.product))
            return found.packageName ? found : { ...found, folders: all };
        if (!found)
            broken ??= await brokenIn(folder);
    }
    if (broken)
        throw broken;
    return { folders: all };
}
function namesBetween(folder, below) {
    return folder === below ? [] : (0,paths/* relativePath */.iZ)(folder, below).split('/');
}

// EXTERNAL MODULE: ./.build/plan/packing-order.js
var packing_order = __webpack_require__(19010);
// EXTERNAL MODULE: ./.build/plan/per-artifact.js
var per_artifact = __webpack_require__(28334);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/plan/annotations.js
var plan_annotations = __webpack_require__(83770);
// EXTERNAL MODULE: ./.build/plan/names.js
var plan_names = __webpack_require__(20540);
// EXTERNAL MODULE: ./.build/plan/tags/git-tag.js
var git_tag = __webpack_require__(30341);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/semver.js
var semver = __webpack_require__(20936);
;// CONCATENATED MODULE: ./.build/plan/tags/policy.js
/** Tag policy: tags that no artifact may have, and tags that the consumer of an artifact needs. */



/**
 * Throws `input` for a tag in which referrers are listed, and for an artifact without a version that its consumer could ask for.
 * `note` receives a line where only some consumers need one.
 */
function requireUsableTags(artifact, note) {
    const { name, format, tags, version, versionsOnly } = artifact;
    const reserved = tags.find(isReferrersTag);
    if (reserved !== undefined)
        throw (0,input_error/* inputError */.Xu)(`the tag ${(0,_build_text/* printable */.g$)(reserved, 80)} of ${(0,_build_text/* printable */.g$)(name)} is one in which registries list referrers`, {
            hint: 'Write another tag',
            lines: { tags: [`digest-${reserved.slice(0, 20)}`] },
        });
    if (!versionsOnly || tags.length === 0 || tags.some((tag) => isVersionFor(versionsOnly, tag)))
        return;
    if (versionsOnly.latest && version === undefined)
        throw (0,input_error/* inputError */.Xu)(`${format}: ${(0,_build_text/* printable */.g$)(name)} has no strict semantic version`, {
            hint: 'Publish from a git tag such as v1.2.3, or set a tag',
            lines: { tags: ['1.2.3'] },
        });
    note(`${name}: no tag is a version, and clients of ${format} pull by version`);
}
/** distribution-spec v1.1, "Referrers Tag Schema", and the tags of cosign. */
function isReferrersTag(tag) {
    return /^sha(?:256-[0-9a-f]{64}|512-[0-9a-f]{64})/.test(tag);
}
function isVersionFor({ buildMetadata }, tag) {
    return (0,semver/* parseSemver */.k)(buildMetadata ? tag.replace('_', '+') : tag) !== undefined;
}

// EXTERNAL MODULE: ./.build/plan/versions.js
var plan_versions = __webpack_require__(98611);
// EXTERNAL MODULE: ./.build/plan/wrapped-module.js
var wrapped_module = __webpack_require__(53930);
;// CONCATENATED MODULE: ./.build/plan/plan-artifact.js
/** One artifact of the plan: the name, version, tags and annotations of what a format has found. */











/** The artifact for a candidate; what another tool made keeps its own annotations. */
async function planArtifact(planned, { packages, tags: chooser, base }, context) {
    const { candidate, format } = planned;
    const { digest, files, references = [] } = candidate;
    const isFolder = await isFolderArtifact(candidate, context);
    const found = await belongingOf(candidate, isFolder, packages);
    const entry = context.formats.find((one) => one.name === format);
    const belonging = withoutForeignFacts(found, candidate, entry);
    const detected = await (0,plan_names/* nameOf */.V)(candidate, { ...context, isFolder, belonging });
    const [file] = files;
    const name = (0,per_artifact/* renamed */.fN)(detected, file, context.options);
    const names = {
        detected: detected.value,
        final: name.value,
        file,
        package: belonging.packageName?.value,
    };
    const wrapped = await wrappedOf(candidate, context);
    const version = versionOf(candidate, belonging, context) ?? wrapped.version;
    const sources = tagSourcesOf({ found: planned, names, version }, context);
    const tags = await tagsFor(sources, chooser, context);
    const baseTags = base ? await (0,base_tags/* chooseBaseTags */.uQ)(base.tags, sources, tags, base.isDefault) : [];
    const { facts } = belonging;
    const inside = candidate.version ?? wrapped.version;
    const described = { name, names, version, facts, hints: wrapped.annotations };
    const { annotations, origins } = annotationsOf(candidate, described, context);
    const artifact = {
        name: name.value,
        format,
        files,
        ...(version && { version: version.value }),
        tags: tags.map(({ tag }) => tag),
        tagReasons: Object.fromEntries(tags.map(({ tag, kind, reason }) => [tag, { kind, reason }])),
        annotations,
        origins: { name: name.origin, ...(version && { version: version.origin }), ...origins },
        ...(references.length > 0 && { references }),
        ...(digest !== undefined && { digest }),
    };
    const warnings = [
        ...otherVersionInTags({ name: name.value, inside, tags }, context.trigger),
        ...(digest === undefined ? otherVersionInGitTag(name.value, version, context.trigger) : []),
    ];
    return { artifact, found: planned, names, baseTags, warnings };
}
/** Read only of components: a module contains no other. */
async function wrappedOf({ digest, kind, files: [path] }, { workspace }) {
    if (digest !== undefined || kind !== 'component' || path === undefined)
        return wrapped_module/* nothingWrapped */.HG;
    return await (0,wrapped_module/* wrappedFacts */.v3)(path, workspace);
}
function tagSourcesOf({ found: { candidate, format }, names, version }, context) {
    const { versionsOnly, strictVersion = false, semverTags = false } = candidate;
    return {
        name: names.final,
        format,
        version: version?.value,
        versionsOnly,
        lines: (0,per_artifact/* valuesFor */.Ec)(context.options.tags, names).flat(),
        detectedName: names.detected,
        packageName: names.package,
        files: candidate.files,
        content: candidate.tags,
        contentVersion: candidate.version?.value,
        strictVersion,
        semverTags,
    };
}
async function tagsFor(sources, chooser, context) {
    const { name, format, version, versionsOnly } = sources;
    const chosen = await chooser.choose(sources);
    const tags = chosen.map(({ tag }) => tag);
    requireUsableTags({ name, format, version, versionsOnly, tags }, context.note);
    return chosen;
}
async function isFolderArtifact({ files: [path] }, { workspace }) {
    return path !== undefined && (await workspace.stat(path))?.type === 'directory';
}
/** Nothing is looked up for what another tool made, nor for an index. */
async function belongingOf({ digest, files: [path] }, isFolder, packages) {
    if (digest !== undefined || path === undefined)
        return { folders: [] };
    return isFolder ? await packages.ofFolder(path) : await packages.ofFile(path);
}
/**
 * Without the facts of a package that says nothing about the artifact. Depending on the format this is every package, or a
 * `package.json` that has another name than the candidate; a scope is no part of the name.
 */
function withoutForeignFacts(belonging, candidate, entry) {
    const { facts, ...rest } = belonging;
    if (entry?.describesItself)
        return rest;
    const isNamed = entry?.namedPackageOnly === true && (0,paths/* baseName */.Fl)(facts?.origin ?? '') === 'package.json';
    if (facts === undefined || !isNamed)
        return belonging;
    const isNamesake = (0,plan_names/* repositoryPath */.S)((0,paths/* baseName */.Fl)(facts.name ?? '')) === (0,plan_names/* repositoryPath */.S)(candidate.name?.value ?? '');
    return isNamesake ? belonging : rest;
}
/**
 * The version in the content, else the nearer one of the package manifest and a file `VERSION` beside the Wasm.
 *
 * Never the git tag: it decides tags only, or a shell and a runner would give different manifests. A version that the consumer
 * finds the artifact by counts as it is.
 */
function versionOf(candidate, { facts }, { workspace: { checkout } }) {
    const { version: content, digest, strictVersion, files } = candidate;
    const isUsable = digest !== undefined || strictVersion || (0,plan_versions/* usableVersion */.b)(content?.value ?? '') !== undefined;
    if (content && isUsable)
        return content;
    if (digest !== undefined)
        return undefined;
    const folder = (0,paths/* folderOf */.yS)(files[0] ?? '.');
    const declared = facts?.version === undefined ? undefined : { value: facts.version, origin: facts.origin };
    if (declared && (0,paths/* folderOf */.yS)(declared.origin) === folder)
        return declared;
    const beside = candidate.kind === undefined ? undefined : (0,plan_versions/* versionFile */.T)(checkout, (0,paths/* joinPath */.uJ)(checkout.root, folder));
    return beside ? { ...beside, origin: (0,paths/* joinPath */.uJ)(folder, beside.origin) } : declared;
}
function annotationsOf(candidate, { name, names, version, facts, hints }, { options, note }) {
    const { annotations: content = {}, digest } = candidate;
    const input = Object.assign({}, ...(0,per_artifact/* valuesFor */.Ec)(options.annotations, names));
    const added = Object.keys(input);
    if (digest === undefined) {
        const title = name.value.split('/').at(-1) ?? name.value;
        const usable = candidate.strictVersion ? content : withoutVersion(content);
        return (0,plan_annotations/* mergeAnnotations */.RF)({ input, content: usable, hints, facts, title, version });
    }
    if (added.length > 0)
        note(`${name.value} is published unchanged, so these annotations are not added: ${(0,_build_text/* printable */.g$)(added.join(', '))}`);
    return (0,plan_annotations/* splitOrigins */.Uy)(content);
}
/** Without a version that is a placeholder. */
function withoutVersion(content) {
    const kept = Object.entries(content).filter(([key, { value }]) => key !== annotations/* versionKey */._5 || (0,plan_versions/* usableVersion */.b)(value) !== undefined);
    return Object.fromEntries(kept);
}
/** Said before anything is pushed: a release under a wrong version cannot be taken back. */
function otherVersionInGitTag(name, version, trigger) {
    if (trigger.kind !== 'tag' || version === undefined)
        return [];
    const tagged = (0,git_tag/* parseGitRelease */.Tv)(trigger.tag)?.text;
    if (tagged === undefined || isSameVersion(tagged, version.value))
        return [];
    return [
        `${name}: the git tag says ${tagged}, ${(0,_build_text/* printable */.g$)(version.origin)} says ${(0,_build_text/* printable */.g$)(version.value)}; the latter is its version annotation`,
    ];
}
/** The same for tags that an input gives, such as `tags: 1.2.0` for a component that is 1.1.0. */
function otherVersionInTags({ name, inside, tags }, trigger) {
    if (trigger.kind === 'tag' || !inside || (0,plan_versions/* usableVersion */.b)(inside.value) === undefined)
        return [];
    const versions = tags.filter(({ tag, kind }) => kind === 'version' && isWholeVersion(tag));
    const [first] = versions;
    if (!first || versions.some(({ tag }) => isSameVersion(tag, inside.value)))
        return [];
    return [
        `${name}: the tag is ${first.tag}, and ${(0,_build_text/* printable */.g$)(inside.origin)} says ${(0,_build_text/* printable */.g$)(inside.value)}; correct one of them, since a version stays`,
    ];
}
function isWholeVersion(tag) {
    return /^v?\d+\.\d+\.\d+(?:[-_+].*)?$/.test(tag);
}
/** A tag has `_` in place of the `+` of build metadata (ADR 30). */
function isSameVersion(tag, version) {
    const plain = (text) => text.replace(/^v/, '').replaceAll('+', '_');
    return plain(tag) === plain(version);
}

;// CONCATENATED MODULE: ./.build/plan/release-scope.js
/** The scope of a release: whether a file that cannot be published may belong to what a git tag such as `cart/v1.2.3` names. */




/**
 * True for a file in the project or package of a released one, and for one whose name, folders or package the git tag names; also
 * where the package cannot be read. What it would have been called is not known, since it cannot be read.
 */
function createReleaseScope({ wanted, released, packages }) {
    const projects = new Set(released.flatMap(({ found }) => found.candidate.files.map((file) => buildOf(file).project)));
    const owners = new Set(released.map((one) => one.names.package));
    const names = [wanted, ...released.map((one) => one.names.detected)];
    return async (path) => {
        if (projects.has(buildOf(path).project))
            return true;
        const belonging = await packages.ofFile(path).catch(() => undefined);
        if (!belonging)
            return true;
        const owner = belonging.packageName?.value;
        if (owner !== undefined && owners.has(owner))
            return true;
        const possible = possibleNames(path, belonging.product?.value).map((name) => ({
            artifact: { name, files: [path] },
            names: { detected: name, package: owner },
        }));
        return names.some((name) => (0,git_tag/* findNamed */.n4)(possible, name).length > 0);
    };
}
/** The names of the file and of the folders above it, as artifacts are called. */
function possibleNames(path, product) {
    const texts = [(0,stems/* stemOf */.Vc)(path), ...path.split('/').slice(0, -1), ...(product === undefined ? [] : [product])];
    return texts.flatMap((text) => {
        const name = (0,plan_names/* repositoryPath */.S)(text) ?? text;
        return [name, name.replaceAll('_', '-')];
    });
}

;// CONCATENATED MODULE: ./.build/plan/selection.js
/** Selection: which formats run, by the `formats` input or by default. */


/** Without `formats`, those that are published by default; otherwise exactly those named, built in or declared. */
async function selectFormats({ options, workspace, formats }) {
    if (options.formats.length === 0)
        return byDefault(formats);
    const named = options.formats.filter((line) => !isDeclared(line));
    requireBuiltIn(options.formats, formats);
    const declared = [];
    for (const { format } of options.formats.filter(isDeclared)) {
        declared.push({ format: await declaredFormat(format, workspace), requests: [{}] });
    }
    const builtIn = formats
        .map((format) => ({ format, requests: requestsFor(format, named) }))
        .filter(({ requests }) => requests.length > 0);
    const rest = formats.filter((format) => !builtIn.some((one) => one.format === format));
    return {
        selected: [...declared, ...builtIn],
        unselected: rest.map((format) => ({ format, requests: [] })),
    };
}
function byDefault(formats) {
    const all = formats.map((format) => ({ format, requests: [] }));
    return {
        selected: all.filter(({ format }) => format.publishedByDefault),
        unselected: all.filter(({ format }) => !format.publishedByDefault),
    };
}
function isDeclared(line) {
    return line.format.startsWith('./');
}
async function declaredFormat(file, workspace) {
    const { readDeclaration } = await Promise.all(/* import() */[__webpack_require__.e(9144), __webpack_require__.e(7337)]).then(__webpack_require__.bind(__webpack_require__, 9144));
    const format = await readDeclaration(workspace, file);
    return { name: format.name, publishedByDefault: false, fileNames: [], load: async () => format };
}
function requestsFor(format, lines) {
    return lines
        .filter((line) => line.format === format.name)
        .map(({ argument }) => (argument === undefined ? {} : { argument }));
}
/** The hint shows all lines as they are to be written, when it is clear which formats were meant. */
function requireBuiltIn(lines, formats) {
    const names = formats.map(({ name }) => name);
    const isKnown = (line) => isDeclared(line) || names.includes(line.format);
    const [first, ...more] = lines.filter((line) => !isKnown(line)).map(({ format }) => (0,_build_text/* printable */.g$)(format, 60));
    if (first === undefined)
        return;
    const meant = lines.map((line) => (isKnown(line) ? line.format : (0,_build_text/* nearest */.pA)(line.format, names)));
    const corrected = lines.map(({ argument }, at) => [meant[at], argument].filter(Boolean).join(':'));
    const others = more.length > 0 ? `; also ${more.map((name) => `"${name}"`).join(', ')}` : '';
    throw (0,input_error/* inputError */.Xu)(`unknown format "${first}"${others}`, meant.includes(undefined)
        ? {
            hint: `Use one of ${names.join(', ')}, or ./<file>.json for a declared format`,
            lines: { formats: '<format>' },
        }
        : { lines: { formats: corrected } });
}

// EXTERNAL MODULE: ./.build/plan/tags.js
var plan_tags = __webpack_require__(11407);
;// CONCATENATED MODULE: ./.build/plan/plan.js
/** The plan: from workspace and formats to the list of artifacts that would be published. */














/** Plans everything that the selected formats find. Throws `nothing-found` when that is nothing. */
async function makePlan(context) {
    const { selected, unselected } = await selectFormats(context);
    const detector = createDetector(context);
    const detected = await detectSelected(selected, detector, context);
    const { found } = detected;
    const isNamed = context.options.formats.length > 0;
    const others = isNamed && found.length > 0 ? [] : await findUnselected(unselected, detector);
    noteUnusedExcludes(context);
    noteNearlyRelease(context);
    if (found.length === 0 && detected.problems.length === 0)
        throw await nothingFound(context, others);
    const { artifacts, released, baseTags, ...planned } = await planArtifacts(found, context);
    const { problems, ambiguous } = await withoutUnreleased(detected, planned, context);
    const { errors, warnings } = await sortProblems(problems, found.length > 0, context);
    warnOf(warnings, context);
    if (!isNamed)
        noteUnselected(others, context);
    warnUnused(selected, [...found, ...detected.problems], context);
    return {
        version: 1,
        artifacts,
        problems: [...errors, ...ambiguous.map(({ error }) => error), ...planned.errors],
        reported: new Set(ambiguous.map(({ path }) => path)),
        unnamed: unnamedBinaries(released),
        published: await publishedBy(released, context),
        baseTags,
    };
}
async function planArtifacts(all, context) {
    const packages = createPackageFinder(context.workspace.checkout, context.explain);
    const choosers = { packages, tags: tagChooserOf(context), base: baseChooserOf(context) };
    const { tags } = choosers;
    const { attempt, errors } = createAttempts();
    const planned = [];
    for (const found of all) {
        const one = await attempt(() => planArtifact(found, choosers, context));
        if (one)
            planned.push(one);
    }
    const needing = withMembers(planned);
    if (errors.length === 0)
        errors.push(...(0,per_artifact/* unknownArtifacts */.Sy)(context.options, planned.map(({ names }) => names)));
    const selected = (errors.length === 0 && (await attempt(() => tags.select(needing)))) || needing;
    for (const { warnings } of selected)
        warnings.forEach(context.warn);
    for (const { artifact } of selected)
        explainTags(artifact, context);
    const released = selected.map(({ found }) => found);
    const wanted = errors.length === 0 ? artifactOf(context.trigger, needing) : undefined;
    const releasedFiles = new Set(released.flatMap(({ candidate }) => candidate.files));
    return {
        artifacts: selected.map(({ artifact }) => artifact),
        released,
        isReleased: (files) => wanted === undefined || files.length === 0 || files.some((file) => releasedFiles.has(file)),
        mayBeReleased: wanted === undefined ? async () => true : createReleaseScope({ wanted, released: selected, packages }),
        baseTags: new Map(selected.flatMap(({ artifact, baseTags }) => baseTags.length > 0 ? [[(0,base_tags/* keyOf */.TN)(artifact), baseTags]] : [])),
        errors,
    };
}
function explainTags({ files: [main], format, tagReasons = {} }, { explain }) {
    for (const [tag, { kind, reason }] of Object.entries(tagReasons))
        explain(main ?? format, `tag ${tag} (${kind}): ${reason}`);
}
/** The name in a git tag such as `cart/v1.2.3`, when it selects some of these artifacts. */
function artifactOf(trigger, artifacts) {
    const wanted = trigger.kind === 'tag' ? (0,git_tag/* parseGitRelease */.Tv)(trigger.tag)?.artifact : undefined;
    return wanted !== undefined && (0,git_tag/* isClear */.OD)((0,git_tag/* findNamed */.n4)(artifacts, wanted), wanted) ? wanted : undefined;
}
/** With the members of indexes, under the names that they have now. */
function withMembers(planned) {
    const all = planned.map(({ artifact }) => artifact);
    const current = new Map(planned.map(({ names }) => [names.detected, names.final]));
    return planned.map((one) => {
        const { needs } = one.found.candidate;
        const renamed = Array.isArray(needs) ? needs.map((need) => current.get(need) ?? need) : needs;
        return { ...one, artifact: (0,packing_order/* withNeeds */.Y)(one.artifact, { ...(renamed && { needs: renamed }) }, all) };
    });
}
/** Runs steps that may fail, and keeps each error once: a rule for tags fails for every artifact in the same way. */
function createAttempts() {
    const errors = [];
    return {
        errors,
        async attempt(step) {
            try {
                return await step();
            }
            catch (cause) {
                const error = (0,_build_errors/* asCodedError */._r)(cause);
                if (error.code === 'internal')
                    throw cause;
                if (!errors.some(({ message }) => message === error.message))
                    errors.push(error);
                return undefined;
            }
        },
    };
}
/** The chooser of tags for one run. */
function tagChooserOf(context) {
    return (0,plan_tags/* createTagChooser */.c)(tagContextOf(context));
}
function tagContextOf({ trigger, event, commit, repositories }) {
    return {
        trigger,
        event,
        commit: commit ?? (async () => ({})),
        repositories: repositories ?? (() => []),
    };
}
/** Of a pull request whose interfaces are compared with those of its base branch. */
function baseChooserOf(context) {
    const push = context.options.interface === 'off' ? undefined : (0,base_tags/* pushOfBase */.jb)(context);
    if (!push)
        return undefined;
    const tags = (0,plan_tags/* createTagChooser */.c)((0,base_tags/* contextOfBase */.a)(tagContextOf(context), push));
    return { tags, isDefault: push.trigger.isDefault };
}
/** A format that `formats` names and that finds nothing, not even a problem, was expected to find something. */
function warnUnused(selected, found, context) {
    if (context.options.formats.length === 0)
        return;
    for (const { format } of selected) {
        if (found.some((one) => one.format === format.name))
            continue;
        context.warn(`"formats" names ${format.name}, which finds nothing to publish`);
    }
}
/**
 * What is wrong with artifacts that the git tag does not name does not fail the run, which may not even have built them. Of a file
 * that was found, it is known whether it is released; of one that is broken, it must be clear that it is not.
 */
async function withoutUnreleased({ found, problems, ambiguous }, { isReleased, mayBeReleased }, { explain }) {
    const others = found.map(({ candidate }) => candidate).filter(({ files }) => !isReleased(files));
    for (const { files } of others)
        explain(files[0] ?? '', 'left out: the git tag releases something else');
    const otherFiles = new Set(others.flatMap(({ files }) => files));
    const meant = [];
    for (const problem of problems) {
        const [path = ''] = problem.files;
        if (problem.named || isReleased(problem.files))
            meant.push(problem);
        else if (!otherFiles.has(path))
            meant.push({ ...problem, isOther: !(await mayBeReleased(path)) });
    }
    return { problems: meant, ambiguous: ambiguous.filter(({ path }) => isReleased([path])) };
}
async function publishedBy(found, { explain, workspace }) {
    const folders = [];
    for (const { format, candidate } of found) {
        const [main] = candidate.files;
        explain(main ?? format, `published as ${format}`);
        const entry = main === undefined || main.endsWith('.wasm') ? undefined : await workspace.stat(main);
        if (entry?.type === 'directory')
            folders.push(entry.path);
    }
    const files = found.flatMap(({ candidate }) => [...candidate.files, ...(candidate.claims ?? [])]);
    return { files, folders };
}
/** See `trackedNote`. */
function unnamedBinaries(found) {
    return found
        .filter(({ candidate }) => candidate.kind !== undefined && !candidate.named)
        .flatMap(({ candidate }) => candidate.files.slice(0, 1));
}
function noteUnusedExcludes({ workspace, note }) {
    for (const glob of workspace.unusedExcludes())
        note(`"exclude" contains ${(0,_build_text/* printable */.g$)(glob)}, which matches nothing`);
}
/** `v2024.05.1`, `1.2.3.4` and `cart-1.2.3` look like releases, and move no alias. */
function noteNearlyRelease({ trigger, options: { tags }, note }) {
    const hasDefaults = tags.all.length === 0 || tags.all.includes(plan_tags/* defaultLine */.O);
    if (trigger.kind !== 'tag' || !hasDefaults)
        return;
    if (!/\d+\.\d+\.\d/.test(trigger.tag) || (0,git_tag/* parseGitRelease */.Tv)(trigger.tag))
        return;
    note(`the git tag ${(0,_build_text/* printable */.g$)(trigger.tag, 100)} is not read as a release and moves no alias such as latest; a release is v1.2.3 or <name>-v1.2.3, with a semantic version`);
}
/** Lines that are listed at most. */
const noteLimit = 20;
function noteUnselected(lines, { note }) {
    if (lines.length === 0)
        return;
    const more = lines.length > noteLimit ? ` and ${lines.length - noteLimit} more` : '';
    const shown = `${lines.slice(0, noteLimit).join(', ')}${more}`;
    note(`found, not selected: ${shown}; name it in "formats" to publish it`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
// EXTERNAL MODULE: ./.build/plan/tags/kinds.js
var kinds = __webpack_require__(55423);
;// CONCATENATED MODULE: ./.build/plan/saved-plan.js
/** A saved plan: the JSON of an earlier dry run, checked before anything in it is used. */








const saved_plan_digest = (shape) => {
    const parsed = (0,digest/* parseDigest */.m)((0,_build_shape/* text */.Qq)(shape));
    if (parsed)
        return parsed;
    throw (0,_build_shape/* invalid */.Gq)(shape, `must be a digest, not "${(0,_build_shape/* text */.Qq)(shape)}"`);
};
const tagReason = (0,_build_shape/* object */.Ik)({ kind: (0,_build_shape/* oneOf */.yL)(...kinds/* tagKinds */._r), reason: _build_shape/* text */.Qq }, {});
const members = (0,_build_shape/* object */.Ik)({
    name: (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, oci_reference/* isRepositoryName */.en, 'a repository name'),
    format: _build_shape/* text */.Qq,
    files: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    tags: (0,_build_shape/* list */.p_)((0,_build_shape/* where */._M)(_build_shape/* text */.Qq, oci_reference/* isTag */.dz, 'a tag')),
    annotations: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq),
}, {
    version: _build_shape/* text */.Qq,
    tagReasons: (0,_build_shape/* map */.Tj)(tagReason),
    origins: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq),
    needs: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    references: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    digest: saved_plan_digest,
});
const artifact = (shape) => {
    const found = members(shape);
    // Only an artifact with a digest may have no tag: it is pushed by its digest.
    if (found.tags.length === 0 && !found.digest)
        throw (0,_build_shape/* invalid */.Gq)((0,_build_shape/* below */.Gz)(shape, 'tags', found.tags), 'must not be empty');
    return { ...found, tags: [...new Set(found.tags)] };
};
const version = (shape) => {
    if (shape.value === 1)
        return 1;
    throw (0,_build_shape/* invalid */.Gq)(shape, 'must be 1');
};
const plan = (0,_build_shape/* object */.Ik)({ version, artifacts: (0,_build_shape/* list */.p_)(artifact, 1) }, { to: (0,_build_shape/* list */.p_)(_build_shape/* nonEmptyText */.al, 1) }, { open: true });
/** Reads a plan (`schema/plan.schema.json`). Throws `invalid-plan` naming the member. */
function parsePlan(bytes) {
    const value = parseJson(bytes);
    requireComplete(value);
    return (0,_build_shape/* readShape */._f)(plan, value, (path, what) => invalidPlan(path === '' ? 'the plan' : `the plan: ${path}`, what));
}
/** A dry run marks its plan when something is missing from it, or may not be published as it is. */
function requireComplete(value) {
    const mark = (0,json/* isRecord */.u4)(value) ? (value.incomplete ?? false) : false;
    const problems = Array.isArray(mark) ? mark : [];
    if (mark === false || (Array.isArray(mark) && problems.length === 0))
        return;
    const [first] = problems;
    const message = (0,json/* isRecord */.u4)(first) && typeof first.message === 'string' ? `: ${first.message}` : '';
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    throw new _build_errors/* CodedError */.AK('invalid-plan', `the plan is incomplete${(0,_build_text/* printable */.g$)(message)}${more}`, {
        hint: 'Resolve what its member "incomplete" lists and remove that member, or regenerate the plan with "dry-run".',
    });
}
function parseJson(bytes) {
    // What PowerShell 5 writes when output is redirected to a file.
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        throw new _build_errors/* CodedError */.AK('invalid-plan', 'the plan is UTF-16 and not UTF-8', {
            hint: 'Save it as UTF-8; in PowerShell, write it with: | Out-File -Encoding utf8 plan.json',
        });
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw invalidPlan('the plan', 'is not JSON', cause);
    }
}
/** Throws `invalid-plan` when a file of the plan is not in the workspace. */
async function requireFiles(plan, workspace) {
    for (const { name, files } of plan.artifacts) {
        for (const path of files) {
            if (!isWorkspacePath(path))
                throw invalidPlan(name, `names "${path}", which is outside the workspace`);
            const entry = await workspace.stat(path);
            if (!entry)
                throw invalidPlan(name, `names "${path}", which does not exist`);
            if (entry.type === 'symlink')
                throw invalidPlan(name, `names "${path}", a symlink that does not lead to a file of the workspace`);
        }
    }
}
function isWorkspacePath(path) {
    if (path === '.')
        return true;
    const isInvalid = path === '' || external_node_path_.posix.isAbsolute(path) || /^[A-Za-z]:|[\\\0]/.test(path);
    return (!isInvalid && path.split('/').every((segment) => segment !== '..' && segment !== '.' && segment !== ''));
}
function invalidPlan(member, what, cause) {
    return new _build_errors/* CodedError */.AK('invalid-plan', `${(0,_build_text/* printable */.g$)(member)} ${(0,_build_text/* printable */.g$)(what)}`, {
        hint: 'Regenerate the plan with "dry-run".',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/plan/tracked.js
/** The notice about published files that git tracks: they are no output of the build that the run publishes. */

/** Files that are named in the notice. */
const limit = 10;
/**
 * One line, or none. `tracked` gives the path in the repository of each file that git tracks; what is in a folder `examples` is meant
 * to be tracked.
 */
async function trackedNote(files, tracked) {
    // Without git there is no notice, whatever the reason.
    const found = files.length === 0 ? undefined : await tracked(files).catch(() => undefined);
    const unexpected = [...(found ?? [])].filter(([, path]) => !/(?:^|\/)examples\//.test(path));
    if (unexpected.length === 0)
        return [];
    const names = unexpected.slice(0, limit).map(([file]) => (0,_build_text/* printable */.g$)(file));
    const more = unexpected.length > limit ? ` and ${unexpected.length - limit} more` : '';
    const [what, them] = unexpected.length === 1 ? ['a file', 'it'] : [`${unexpected.length} files`, 'them'];
    return [
        `git tracks ${what} that ${unexpected.length === 1 ? 'is' : 'are'} published, so this build has not written ${them}: ${names.join(', ')}${more}; leave ${them} out with "exclude", or name ${them} in "formats"`,
    ];
}

// EXTERNAL MODULE: ./.build/release/collisions.js
var collisions = __webpack_require__(19735);
// EXTERNAL MODULE: ./.build/release/destinations.js + 1 modules
var destinations = __webpack_require__(20572);
// EXTERNAL MODULE: ./.build/release/login.js
var release_login = __webpack_require__(17169);
// EXTERNAL MODULE: ./.build/release/open-destinations.js
var open_destinations = __webpack_require__(51066);
// EXTERNAL MODULE: ./.build/oci/host.js
var host = __webpack_require__(82724);
;// CONCATENATED MODULE: ./.build/release/plain-http.js
/** Entries of `plain-http` that concern no registry of the run, which are most likely misspelt. */



/** One line for each entry that names none of the registries that the plan is pushed to or takes content from. */
function unusedPlainHttp(entries, planned) {
    const contacted = new Set(planned.flatMap((artifact) => [...targetsOf(artifact), ...sourcesOf(artifact)]));
    const names = [...contacted].map((name) => (0,_build_text/* printable */.g$)(name)).join(', ') || 'no registry';
    return entries
        .filter((entry) => !contacted.has((0,host/* registryIn */.hY)(entry)))
        .map((entry) => `"plain-http" names ${(0,_build_text/* printable */.g$)(entry)}, and this run contacts ${names}`);
}
function targetsOf({ destinations }) {
    return destinations.flatMap(({ location }) => location.kind === 'registry' ? [(0,host/* registryName */.jT)(location.repository.host)] : []);
}
function sourcesOf({ artifact }) {
    return (artifact.references ?? []).flatMap((reference) => {
        try {
            return [(0,host/* registryName */.jT)((0,oci_reference/* parseReference */.F2)(reference).host)];
        }
        catch {
            // Packing refuses it.
            return [];
        }
    });
}

// EXTERNAL MODULE: ./.build/release/published.js
var published = __webpack_require__(76670);
// EXTERNAL MODULE: ./.build/release/report.js + 1 modules
var report = __webpack_require__(58828);
// EXTERNAL MODULE: ./.build/verbs/begin-signing.js
var begin_signing = __webpack_require__(16556);
// EXTERNAL MODULE: ./.build/verbs/commenting.js
var commenting = __webpack_require__(71648);
// EXTERNAL MODULE: ./.build/verbs/deploy-files-of.js
var deploy_files_of = __webpack_require__(46026);
// EXTERNAL MODULE: ./.build/release/tag-rules.js
var tag_rules = __webpack_require__(29258);
;// CONCATENATED MODULE: ./.build/verbs/interface-check.js
/** Whether a run checks interfaces, and the check, which is loaded only for a release and for a pull request: nothing else follows anything. */

async function interfaceCheckOf({ artifacts, baseTags }, { host, options }, stores) {
    const { interface: mode } = options;
    const isReleased = artifacts.some((artifact) => (0,tag_rules/* tagsOfKind */.Fn)(artifact, 'version').length > 0);
    if (mode === 'off' || !(isReleased || baseTags.size > 0))
        return {};
    const { openInterfaceCheck } = await __webpack_require__.e(/* import() */ 4391).then(__webpack_require__.bind(__webpack_require__, 54391));
    const { trigger } = host;
    return { checkInterface: openInterfaceCheck({ enforces: mode === 'enforce', trigger, baseTags, stores }) };
}

;// CONCATENATED MODULE: ./.build/verbs/layer-cache.js
/** The cache of layers of one run: whether there is one, its loading for the first layer that is large enough, and what it may save. */

/**
 * `undefined` where no layers are kept; by default where a release must not depend on earlier runs. `planned` returns the bytes that the
 * plan may have to compress, and is called before anything is fetched.
 */
function layerCacheOf({ cache, timeout }, host, requests, planned) {
    const { cacheFolder: folder, keepsLayers, log } = host;
    if (folder === undefined || cache === 'false' || (cache === 'auto' && !keepsLayers))
        return undefined;
    const create = (0,memoize/* once */.O)(async () => {
        const { createRunCache } = await Promise.all(/* import() */[__webpack_require__.e(6068), __webpack_require__.e(8689), __webpack_require__.e(9156)]).then(__webpack_require__.bind(__webpack_require__, 75747));
        const scratch = () => host.scratch();
        const service = host.cacheService?.(requests);
        return createRunCache({ folder, timeout, info: log.info, scratch, planned, ...(service && { service }) });
    });
    let isOpen = false;
    return {
        async open() {
            isOpen = true;
            return await (await create()).open();
        },
        finish: async () => (isOpen ? await (await create()).finish() : undefined),
    };
}
/** Bytes of the files of a plan, none of which is read. Wasm is not among them: most of it is published as it is. */
async function compressibleBytes(planned, workspace) {
    const sizes = new Map();
    for (const path of planned.flatMap(({ artifact }) => artifact.files)) {
        const entry = await workspace.stat(path);
        const files = entry?.type === 'directory' ? await workspace.files(path) : [{ path, size: entry?.size ?? 0 }];
        for (const file of files)
            if (!file.path.endsWith('.wasm'))
                sizes.set(file.path, file.size);
    }
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

// EXTERNAL MODULE: ./.build/verbs/publish-stores.js
var publish_stores = __webpack_require__(8799);
;// CONCATENATED MODULE: ./.build/verbs/result-file.js
/** The result file of publishing: the report as JSON, for `collect` in another job. */

/** What was published is reported also where the file cannot be written. */
async function withResultFile(result, path, host) {
    try {
        await host.writeResultFile(path, `${JSON.stringify(result.report, undefined, 2)}\n`);
        return result;
    }
    catch (cause) {
        const error = host.explain((0,_build_errors/* asCodedError */._r)(cause));
        return { ...result, error: result.error ? (0,_build_errors/* asOneError */.n0)([result.error, error]) : error };
    }
}

// EXTERNAL MODULE: ./.build/verbs/tag-rules.js
var verbs_tag_rules = __webpack_require__(70337);
// EXTERNAL MODULE: ./.build/verbs/targets.js
var targets = __webpack_require__(5313);
;// CONCATENATED MODULE: ./.build/verbs/publish.js
/** `publish`: detect, pack, push, report \u2013 the whole story on one screen. */




























const publish = {
    name: 'publish',
    // Loaded when it is asked for, and after the run.
    get outputs() {
        return __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 530)).then(({ outputs }) => outputs);
    },
    run: runPublish,
    async present({ report, error }) {
        const { presentReport } = await Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 7165));
        return presentReport(report, error);
    },
};
async function runPublish(options, env) {
    const { handOff, resultFile } = options;
    const { finishedRun, trigger } = env.host;
    const isHandedOff = handOff !== undefined && (finishedRun !== undefined || trigger.kind === 'shell');
    const result = isHandedOff
        ? await (await Promise.all(/* import() */[__webpack_require__.e(6068), __webpack_require__.e(9278), __webpack_require__.e(4122), __webpack_require__.e(5300)]).then(__webpack_require__.bind(__webpack_require__, 45300))).publishHandOff(handOff, options, env)
        : await publishWorkspace(options, env);
    return resultFile === undefined ? result : await withResultFile(result, resultFile, env.host);
}
async function publishWorkspace(options, env) {
    const write = await (0,deploy_files_of/* deployFilesOf */.w)(options, env.host);
    const run = await begin(options, env);
    try {
        const result = await planAndPublish(run);
        await (0,commenting/* commentOn */.J)(result, run);
        if (result.error || result.report.dryRun || result.report.handOff !== undefined)
            return result;
        const error = await write?.(result.report.artifacts.filter(report/* isPublished */.HF));
        return { ...result, ...(error && { error }) };
    }
    catch (error) {
        // There is no report that would show them.
        for (const note of run.notes)
            run.host.log.notice(note);
        throw error;
    }
}
async function planAndPublish(run) {
    const made = await planOf(run);
    const { planned, problems } = await destinationsFor(made, run);
    for (const line of unusedPlainHttp(run.options.plainHttp, planned))
        run.host.log.warn(line);
    if (!run.stores)
        return await dryRun(planned, { ...made, problems }, run);
    const [first, ...others] = problems;
    if (first)
        throw (0,_build_errors/* asOneError */.n0)([first, ...others]);
    const { stores, host } = run;
    const publishAs = (artifacts, own) => publishPlan(artifacts, made, { ...run, ...own }, stores);
    if (!host.foreign || !(0,targets/* needsRegistry */.dy)(run.to))
        return await publishAs(planned, {});
    const { handOff } = await Promise.all(/* import() */[__webpack_require__.e(6068), __webpack_require__.e(4122), __webpack_require__.e(5186)]).then(__webpack_require__.bind(__webpack_require__, 75186));
    return await handOff(planned, host.foreign, { ...run, publishAs });
}
/** The problems of planning and, since they are reported together, those of the destinations. */
async function destinationsFor(plan, run) {
    const { problems, reported } = plan;
    try {
        const planned = await plannedArtifacts(plan, run);
        return { planned, problems: [...problems, ...(0,collisions/* collisionsOf */.l)(planned, reported)] };
    }
    catch (error) {
        if (problems.length === 0)
            throw error;
        return { planned: [], problems: [...problems, (0,_build_errors/* asCodedError */._r)(error)] };
    }
}
async function begin(options, env) {
    const { host } = env;
    const saved = options.plan === undefined ? undefined : parsePlan(await host.readInputFile(options.plan, 'plan'));
    const to = (0,targets/* targetsOf */.QR)(options, saved?.to, host.defaultTo);
    (0,targets/* requireOwnContent */.hk)(options, host, to);
    const login = await (0,release_login/* loginOf */.D)(options, to === saved?.to ? [] : to, saved?.to);
    const contents = (0,pack_contents/* createContents */.xF)();
    const stores = options.dryRun ? undefined : (0,publish_stores/* openStores */.j)(options, env, { to, login, contents });
    // Where no registry keeps the run waiting, git runs while the rest is loaded.
    if (!stores || !(0,targets/* needsRegistry */.dy)(to)) {
        host.facts(options.path).catch(() => { });
        if (!saved)
            host.prefetchTracked?.(options.path);
    }
    const { path, exclude } = options;
    const skip = [...(0,destinations/* layoutFolders */.We)(to), ...(options.handOff === undefined ? [] : [options.handOff])];
    const workspace = await host.openWorkspace({ path, exclude, skip });
    const notes = (0,targets/* replacedTargets */.r7)(to, saved);
    const run = { host, options, to, contents, formats: formats, workspace, notes };
    // What a run may not push is not signed either, and it has no identity.
    const signing = host.foreign ? undefined : stores && (0,begin_signing/* beginSigning */.d)(options, host, stores);
    return { ...run, ...(stores && { stores }), ...(saved && { saved }), ...(signing && { signing }) };
}
async function planOf(run) {
    const { saved, workspace } = run;
    if (!saved)
        return await detect(run);
    await requireFiles(saved, workspace);
    const baseTags = (0,base_tags/* savedBaseTags */.G2)(saved, run.host);
    return { ...saved, problems: [], reported: new Set(), unnamed: [], published: nothing, baseTags };
}
async function plannedArtifacts({ artifacts }, run) {
    const { to, options, saved, notes } = run;
    const hasTags = options.tags.all.length > 0 || options.tags.own.size > 0;
    const given = { tags: hasTags, 'plain-http': options.plainHttp.length > 0 };
    const isGiven = (input) => saved !== undefined || new Map(Object.entries(given)).get(input) === true;
    try {
        return await (0,destinations/* destinationsOf */.Nu)(artifacts, to, (line) => notes.push(line), isGiven);
    }
    catch (error) {
        throw to === saved?.to ? inPlan((0,_build_errors/* asCodedError */._r)(error)) : error;
    }
}
/** A target of the plan that cannot be used is not an error of an input. */
function inPlan(error) {
    if (error.code !== 'input')
        return error;
    return new _build_errors/* CodedError */.AK('invalid-plan', `the plan: ${error.message}`, {
        hint: 'Correct the targets of the plan, or regenerate it with "dry-run".',
        cause: error,
    });
}
const nothing = { files: [], folders: [] };
async function detect(run) {
    const { host, options, workspace, notes } = run;
    const { explain, lines } = createExplanation();
    let published = nothing;
    try {
        const made = await makePlan({
            ...run,
            inspect: createPlanInspector(workspace),
            trigger: host.trigger,
            ...(host.event && { event: host.event }),
            commit: () => host.facts(run.options.path),
            repositories: (artifact) => (0,destinations/* repositoriesOf */.Ub)(artifact, run.to),
            folderName: async (which, file) => {
                const { folder, top } = await factsOf(file, run);
                return which === 'workspace' ? folder : top;
            },
            explain,
            note: (line) => notes.push(line),
            warn: (line) => host.log.warn(line),
            reword: host.explain,
            trackedFiles: (files) => host.trackedFiles(options.path, files),
        });
        ({ published } = made);
        return made;
    }
    finally {
        if (options.explain) {
            const { leftOutByCase } = await __webpack_require__.e(/* import() */ 1987).then(__webpack_require__.bind(__webpack_require__, 81987));
            const omissions = [...workspace.omissions(), ...(await leftOutByCase(workspace))];
            showExplanation(lines({ omissions, published, couldCount: mayBePublished }), host.log);
        }
    }
}
function showExplanation(lines, log) {
    if (log.group && lines.length > 0)
        log.group('Why files are published or left out', lines);
    else
        for (const line of lines)
            log.info(line);
}
/** Definitions in JSON are recognised by their content only. */
function mayBePublished(path) {
    return !path.endsWith('.json') && isLookedFor((0,paths/* baseName */.Fl)(path));
}
async function publishPlan(planned, made, run, stores) {
    const attach = await run.signing;
    const open = (location) => stores.open(location, 'push');
    const publishedIn = (0,memoize/* memoize */.B)(published/* createPublished */.j);
    const rules = (0,verbs_tag_rules/* rulesOf */.f)(run);
    const artifacts = await Promise.all(planned.map((artifact) => (0,open_destinations/* openDestinations */.u)(artifact, { open, publishedIn, rules })));
    // Git and the rest of the program run while the registry responds, and do not delay the first request.
    await Promise.race([stores.firstRequest, Promise.all(artifacts.map(({ resolved }) => resolved))]);
    const [{ release }, { preflight }] = await Promise.all([
        Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 18036)),
        Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 42679)),
    ]);
    const { log, readOnly } = run.host;
    const ready = preflight(artifacts, { warn: log.warn, ...(readOnly && { readOnly }) });
    ready.catch(() => { });
    const cache = layerCacheOf(run.options, run.host, stores, () => compressibleBytes(planned, run.workspace));
    const own = { ...(await interfaceCheckOf(made, run, stores)), ...(attach && { attach }) };
    const context = { ...releaseContext(made, run), ready, ...own, ...(cache && { cache }) };
    return await release(artifacts, context, stores);
}
async function dryRun(planned, made, run) {
    const { rehearse } = await Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 18036));
    return await rehearse(planned, releaseContext(made, run), made.problems);
}
function releaseContext({ unnamed, baseTags }, run) {
    const { host, options, notes } = run;
    const tracked = trackedNote(unnamed, (files) => host.trackedFiles(options.path, files));
    return {
        ...run,
        inspect: createInspector(run.workspace),
        notes: async () => [...notes, ...(await tracked)],
        concurrency: options.concurrency,
        ...(0,commenting/* comparedTags */.X)(baseTags, run),
        rules: (0,verbs_tag_rules/* rulesOf */.f)(run),
        scratch: () => host.scratch(),
        explain: host.explain,
        // A saved plan holds the facts of the commit that it was made from.
        ...(options.plan === undefined && { facts: ({ files: [path = '.'] }) => factsOf(path, run) }),
    };
}
/** The facts of the checkout that contains a file: the one around the workspace, or one inside it such as a submodule. */
function factsOf(file, { host, options, workspace }) {
    const inner = (0,folders_to_top/* innerCheckout */.l)(file, workspace.checkout);
    return host.facts(inner === undefined ? options.path : `${options.path}/${inner}`);
}


/***/ }),

/***/ 70337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _plan_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11407);
/** The rules of a run for the tags of its artifacts, from its inputs and from what started it. */

/** A person who publishes by hand, and a saved plan, mean every tag that they name. */
function rulesOf({ host, options, saved }) {
    const { onExists, republish } = options;
    const { all, own } = options.tags;
    const tags = [...all, ...[...own.values()].flat()];
    const isEvent = host.trigger.kind !== 'shell';
    const isRequested = (tag) => tags.length > 0 && (!tags.includes(_plan_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLine */ .O) || tags.includes(tag));
    return {
        onExists,
        keepsDigests: !republish && saved === undefined,
        isEvent,
        isRequested: (tag) => !isEvent || saved !== undefined || isRequested(tag),
    };
}


/***/ }),

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   dy: () => (/* binding */ needsRegistry),
/* harmony export */   hk: () => (/* binding */ requireOwnContent),
/* harmony export */   r7: () => (/* binding */ replacedTargets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The targets of a publishing run: from its input, its plan or its host. */


/** The input, then the plan, which is to be published exactly. */
function targetsOf({ to }, planned, defaultTo) {
    if (to.length > 0)
        return to;
    if (planned)
        return planned;
    if (defaultTo !== undefined)
        return [defaultTo];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', '"to" is not given, and this server has no default registry', {
        hint: 'Write to: registry.example/acme/{name}',
    });
}
/** Notes about targets of a plan that are not used. */
function replacedTargets(to, saved) {
    if (!saved?.to || to.join('\n') === saved.to.join('\n'))
        return [];
    return [`"to" replaces the targets of the plan: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(saved.to.join(', '))}`];
}
/** True when a target is in a registry. */
function needsRegistry(to) {
    return to.some((target) => !target.startsWith('oci:'));
}
/** A dry run and an image layout give nothing to anybody else. Throws `foreign-content`. */
function requireOwnContent({ allowForeignContent, dryRun }, { foreignContent }, to) {
    if (foreignContent && !allowForeignContent && !dryRun && needsRegistry(to))
        throw foreignContent;
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

/***/ 12593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ encodeImageConfig),
/* harmony export */   t: () => (/* binding */ constantCreated)
/* harmony export */ });
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77243);
/** The image config (image-spec v1.1.1, config.md) of formats that make container images. */

/** A config has to have a time of creation; a constant one keeps equal content equal. */
const constantCreated = '1970-01-01T00:00:00Z';
/** The exact bytes of an image config. */
function encodeImageConfig({ architecture, os, entrypoint, diffIds }) {
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)({
        created: constantCreated,
        architecture,
        os,
        config: entrypoint ? { Entrypoint: entrypoint } : {},
        rootfs: { type: 'layers', diff_ids: diffIds },
    });
}


/***/ }),

/***/ 86309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wasm: () => (/* binding */ wasm)
/* harmony export */ });
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38570);
/* harmony import */ var _shared_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33600);
/* harmony import */ var _shared_binaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17834);
/* harmony import */ var _shared_image_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12593);
/* harmony import */ var _shared_requests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21289);
/* harmony import */ var _shared_wasm_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8333);
/** The format `wasm`: the CNCF Wasm OCI artifact of a module, a component or a WIT package. */








const wasmConfigType = 'application/vnd.wasm.config.v0+json';
const wasmLayerType = 'application/wasm';
/** TAG Runtime, "Wasm OCI Artifact"; the config's reader is oci-wasm, `config.rs`. */
const wasm = {
    name: 'wasm',
    async detect(context) {
        const binaries = await (0,_shared_binaries_js__WEBPACK_IMPORTED_MODULE_3__/* .findBinaries */ .lP)(context, 'wasm');
        return await (0,_shared_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .proposeFiles */ .YT)(binaries, context, (binary) => propose(binary, context));
    },
    pack,
};
function propose(binary, context) {
    const { path, facts, explicit } = binary;
    if (!explicit && (0,_shared_wasm_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .isObjectFile */ .aE)(facts)) {
        context.explain(path, 'left out: it is an object file, which is linked into modules');
        return undefined;
    }
    context.explain(path, `is a ${facts.kind}`);
    // wkg finds the versions of a package by semver tags; for other artifacts there is no such rule.
    const { packageName } = facts;
    return {
        ...(0,_shared_binaries_js__WEBPACK_IMPORTED_MODULE_3__/* .proposeBinary */ .yk)(binary),
        strictVersion: packageName?.version !== undefined,
        ...(packageName && packageName.version === undefined && { semverTags: true }),
    };
}
async function pack(artifact, { packer, inspect }) {
    const path = (0,_shared_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyFile */ .n)(artifact);
    const facts = await inspect(path);
    const layer = await packer.file(path, wasmLayerType, { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz]: titleOf(path, facts) });
    const config = packer.bytes(encodeConfig(facts, layer.digest), wasmConfigType);
    return { root: packer.manifest({ config, layers: [layer], annotations: artifact.annotations }) };
}
/** wkg names the layer of a package after the package (wasm-pkg-client, `publisher.rs`); any other is named after its file. */
function titleOf(path, { packageName }) {
    return packageName ? `${packageName.name}.wasm` : (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .baseName */ .Fl)(path);
}
/**
 * The bytes of the config. `layerDigests` makes configs of different content differ; `component` is required for wasip2 and has no
 * meaning for a module. Lists are sorted: their order in a component has no meaning, and wkg's changes from run to run.
 */
function encodeConfig(facts, layer) {
    const component = {
        exports: [...facts.exports].sort(),
        imports: [...facts.imports].sort(),
        target: null,
    };
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .lF)({
        created: _shared_image_config_js__WEBPACK_IMPORTED_MODULE_4__/* .constantCreated */ .t,
        author: null,
        architecture: 'wasm',
        os: facts.kind === 'module' ? 'wasip1' : 'wasip2',
        layerDigests: [layer],
        ...(facts.kind !== 'module' && { component }),
    });
}


/***/ }),

/***/ 32790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ readCheckoutOf),
/* harmony export */   Tw: () => (/* binding */ commitFacts),
/* harmony export */   ey: () => (/* binding */ sourceDate),
/* harmony export */   kk: () => (/* binding */ utcSeconds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _plan_source_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34551);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38982);
/** Facts about the commit, found in the same way on every host, so that equal workspaces give equal annotations. */





/**
 * What git knows of a workspace. Behind a symlink out of the checkout, or of `limit`, there may be another one, which has
 * nothing to do with this build.
 */
async function readCheckoutOf(path, environment, limit) {
    if ((0,_workspace_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesCheckout */ .$l)(path, limit))
        return { kind: 'refused', reason: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} leads out of the checkout` };
    // Most runs send their first request before git runs.
    const { readCheckout } = await Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 41493));
    return await readCheckout((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), environment);
}
/** The facts that git read; `SOURCE_DATE_EPOCH` replaces the commit's time. */
function commitFacts(checkout, environment, head = 'HEAD commit') {
    const read = checkout.kind === 'read' ? checkout : undefined;
    const url = read?.origin === undefined ? undefined : (0,_plan_source_url_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceUrl */ .H)(read.origin);
    const created = sourceDate(environment) ?? commitDate(read?.seconds, head);
    return {
        ...(url !== undefined && { source: { value: url, origin: 'git remote origin' } }),
        ...(read?.revision !== undefined && { revision: { value: read.revision, origin: head } }),
        ...(created && { created }),
    };
}
/**
 * `SOURCE_DATE_EPOCH` as a date (reproducible-builds.org/specs/source-date-epoch). Throws `input` when it is no number of
 * seconds.
 */
function sourceDate(environment) {
    const text = environment.SOURCE_DATE_EPOCH?.trim();
    if (!text)
        return undefined;
    const value = /^\d{1,12}$/.test(text) ? utcSeconds(Number(text) * 1000) : undefined;
    if (value !== undefined)
        return { value, origin: 'SOURCE_DATE_EPOCH' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('input', `SOURCE_DATE_EPOCH is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text, 60)}"`, {
        hint: 'Set it to seconds since 1970, for instance with: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
    });
}
function commitDate(seconds, origin) {
    const value = seconds === undefined ? undefined : utcSeconds(seconds * 1000);
    return value === undefined ? undefined : { value, origin };
}
/** RFC 3339 in UTC without fractions; `undefined` for a time outside the years 1970 to 9999. */
function utcSeconds(milliseconds) {
    if (!(milliseconds >= 0 && milliseconds < Date.UTC(10_000, 0)))
        return undefined;
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 12175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitFacts: () => (/* reexport */ commit_facts/* commitFacts */.Tw),
  folderNames: () => (/* reexport */ folderNames),
  openFiles: () => (/* reexport */ openFiles),
  readCheckoutOf: () => (/* reexport */ commit_facts/* readCheckoutOf */.GE)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/file-names.js
var file_names = __webpack_require__(22419);
// EXTERNAL MODULE: ./.build/paths.js
var _build_paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/workspace/checkout.js
var checkout = __webpack_require__(38982);
// EXTERNAL MODULE: ./.build/globs.js
var _build_globs = __webpack_require__(42881);
;// CONCATENATED MODULE: ./.build/workspace/excludes.js
/** The `exclude` input: globs of what a search leaves out, and which of them match nothing. */



/**
 * A glob without a slash matches a name at any depth; one that begins with a slash is relative to the root. Throws `input` for a
 * glob that is not supported.
 */
function compileExcludes(globs) {
    for (const glob of globs)
        (0,_build_globs/* requirePlainGlob */.QU)(glob, 'exclude');
    const negated = globs.find((glob) => glob.startsWith('!'));
    if (negated !== undefined)
        throw cannotInclude(negated);
    const patterns = globs.map((glob) => ({ glob, matches: (0,_build_globs/* compileGlobs */.tI)(rooted(glob)), used: false }));
    return {
        globs,
        matches(path) {
            let excluded = false;
            for (const pattern of patterns) {
                // A glob that has matched before needs no second match, once the path is known to be excluded.
                if ((excluded && pattern.used) || !pattern.matches(path))
                    continue;
                pattern.used = true;
                excluded = true;
            }
            return excluded;
        },
        unmatched: () => patterns.filter(({ used }) => !used).map(({ glob }) => glob),
        markMatched(matched) {
            for (const pattern of patterns)
                pattern.used ||= matched.includes(pattern.glob);
        },
    };
}
function rooted(glob) {
    const tidy = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    if (tidy === '')
        return [];
    return [tidy.includes('/') || glob.startsWith('/') ? tidy : `**/${tidy}`];
}
/** The folders that a glob begins with, up to its first wildcard. */
function literalFolder(glob) {
    const names = glob.split('/').filter((name) => name !== '' && name !== '.');
    const end = names.findIndex((name) => /[*?[{\\]/.test(name));
    return (end < 0 ? names : names.slice(0, end)).join('/') || '.';
}
function cannotInclude(glob) {
    return new errors/* CodedError */.AK('input', `"exclude" contains ${(0,_build_text/* printable */.g$)(glob)}, but what is excluded cannot be included again`, { hint: 'Write globs that match only what is to be left out.' });
}

// EXTERNAL MODULE: ./.build/workspace/safe-path.js
var safe_path = __webpack_require__(25771);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
;// CONCATENATED MODULE: ./.build/workspace/scan.js
/** The scan of many small files for those that match: a folder is opened once for all of them, since detection reads thousands of files. */





// Windows has none of these; there, files are opened one by one.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
/** Bytes of matching files that are returned at most; the others are to be read one by one. */
const returnedLimit = 4 * 1024 * 1024;
/** See `Workspace.scan`. It blocks, as other short reads do. */
function createScan(root) {
    // A byte more shows that a file has grown. Nothing else runs while a scan uses it.
    const bufferFor = (0,memoize/* memoize */.B)((limit) => Buffer.allocUnsafeSlow(limit + 1));
    return async (paths, limit, matches) => {
        const scan = { buffer: bufferFor(limit), matches };
        const found = new Map();
        let size = 0;
        for (const [folder, members] of Map.groupBy(paths, _build_paths/* folderOf */.yS)) {
            const scanned = attempt(() => scanFolder((0,external_node_path_.join)(root, (0,safe_path/* normalizePath */.Fd)(folder)), members, scan));
            for (const [path, bytes] of scanned ?? unread(members)) {
                size += bytes?.byteLength ?? 0;
                found.set(path, size > returnedLimit ? undefined : bytes);
            }
        }
        return found;
    };
}
function unread(paths) {
    return paths.map((path) => [path, undefined]);
}
function scanFolder(folder, members, scan) {
    if (O_NOFOLLOW === 0)
        return unread(members);
    const found = [];
    // A folder that is elsewhere, behind a symlink, is refused, so that none has to be resolved.
    (0,safe_path/* inFolder */._z)(folder, folder, folder, (open) => {
        for (const path of members) {
            const bytes = attempt(() => readWhole(`${open}/${(0,_build_paths/* baseName */.Fl)(path)}`, scan.buffer));
            if (!bytes)
                found.push([path, undefined]);
            else if (scan.matches(bytes))
                found.push([path, Uint8Array.from(bytes)]);
        }
    });
    return found;
}
/** What fails here fails again, with an error that says why, when the file itself is opened. */
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
/** The content, in the buffer; `undefined` for what is no regular file, and when the buffer is too small. */
function readWhole(path, buffer) {
    const file = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        if (!found.isFile() || found.size >= buffer.byteLength)
            return undefined;
        const length = fill(file, found.size, buffer);
        return length < buffer.byteLength ? buffer.subarray(0, length) : undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** The number of bytes read, which is less than the buffer has only at the end of the file. */
function fill(file, size, buffer) {
    let done = 0;
    while (done < buffer.byteLength) {
        const count = (0,external_node_fs_.readSync)(file, buffer, done, buffer.byteLength - done, done);
        done += count;
        // The usual end, which saves a call that reads nothing.
        if (count === 0 || (done === size && size > 0))
            break;
    }
    return done;
}

// EXTERNAL MODULE: ./.build/uptime.js
var uptime = __webpack_require__(49184);
;// CONCATENATED MODULE: ./.build/workspace/left-out.js
/** What a search leaves out by the names and the content of folders: tests, dependencies, hidden folders, build intermediates. */

const testFolders = new Set('test tests __tests__ testdata fixture fixtures bench benches benchmarks e2e'.split(' '));
function isTestFolder(name) {
    return testFolders.has(name) || name.endsWith('-tests');
}
function isCargoTarget(name) {
    return name === 'target' || /^wasm(?:32|64|32v\d+)-/.test(name);
}
/**
 * Others build in such folders, too: MoonBit writes to `target/<backend>/release/build`, and Cabal to
 * `<target triple>/ghc-<version>/<package>/x/<program>/build`.
 */
function isOtherTarget(name, parent) {
    const isMoon = parent === 'target' && (name === 'wasm' || name === 'wasm-gc');
    return isMoon || (isCargoTarget(parent) && name.startsWith('ghc-'));
}
/** Whether a folder is in or below one that Cargo builds in, by its name and the folder that contains it. */
function isInTarget(name, parent) {
    return isCargoTarget(name) || (parent.inTarget && !isOtherTarget(name, parent.name));
}
/** SwiftPM's folder for everything that it builds or downloads. */
const swiftBuild = '.build';
/** What SwiftPM downloads, or builds for editors, in its folder. */
const swiftInputs = new Set(['checkouts', 'repositories', 'artifacts', 'index-build']);
const dependencyFolders = new Set('node_modules bower_components __pypackages__ site-packages dist-packages _deps'.split(' '));
const intermediates = new Set(['incremental', '.fingerprint', 'CMakeFiles', 'zig-cache']);
const intermediatesInTarget = new Set(['deps', 'build']);
/** Why an entry that is a folder is left out by its name. */
function folderLeftOut(name, context) {
    if (!(0,safe_path/* isPublic */.Ul)([name]))
        return hard('hidden', `${name} is never searched`);
    if (dependencyFolders.has(name))
        return hard('dependency', `${name} holds dependencies`);
    if (intermediates.has(name) || (context.inTarget && intermediatesInTarget.has(name)))
        return hard('intermediate', 'it contains intermediate files of a build');
    if (context.inSwiftBuild && swiftInputs.has(name))
        return hard('dependency', `${name} holds what SwiftPM downloads`);
    if (name.startsWith('.') && name !== swiftBuild)
        return hard('hidden', 'it is a hidden folder');
    if (isTestFolder(name) && !context.inTests)
        return soft('test', 'it is a folder for tests');
    if (name === '_framework')
        return soft('dependency', 'it holds the runtime of a Blazor application');
    if (name === 'deps' && context.name === 'wit')
        return soft('dependency', 'it holds WIT dependencies');
    return undefined;
}
/** Files that identify a folder. */
const markers = new Map([
    ['oci-layout', hard('layout', 'it is an OCI image layout')],
    ['pyvenv.cfg', hard('dependency', 'it is a virtual environment of Python')],
    ['.cargo-checksum.json', hard('dependency', 'it is a crate that Cargo has vendored')],
]);
/** In each environment of conda. */
const condaFolder = 'conda-meta';
const condaEnvironment = hard('dependency', 'it is an environment of conda');
/** What `go mod vendor` writes into `vendor`. */
const goModules = 'modules.txt';
const goVendor = hard('dependency', 'it holds dependencies that Go has vendored');
const unpackedCrate = hard('intermediate', 'it is a crate that Cargo has unpacked to check it');
const dotnetIntermediate = hard('intermediate', 'it contains intermediate files of a .NET build');
const dotnetProject = /\.(?:cs|fs|vb)proj$/;
/** Names that may matter here, to the order of paths or for being no text, in a list with slashes between them. */
const remarkable = new RegExp(`[^\\x20-\\x7e]|\\.wasm(?:/|$)|(?:^|/)(?:\\.|(?:${[...markers.keys(), goModules].map((name) => name.replaceAll('.', '\\.')).join('|')})(?:/|$))`);
/** True when none of the files with these names is left out, nor a folder that contains nothing else, and they are in path order. */
function arePlain(names) {
    return !remarkable.test(names);
}
/** Why a folder is left out by one of the files in it. */
function contentLeftOut(folder, entries) {
    for (const entry of entries) {
        const isGoVendor = folder === 'vendor' && entry.name === goModules;
        const reason = isGoVendor ? goVendor : markers.get(entry.name);
        if (reason && entry.isFile())
            return reason;
        if (entry.name === condaFolder && !entry.isFile())
            return condaEnvironment;
    }
    return undefined;
}
/** Why a crate is left out that `cargo package` has unpacked, and builds to check it. */
function crateLeftOut(path, entries) {
    const isUnpacked = /(?:^|\/)target\/package\/[^/]+$/.test(path);
    return isUnpacked && entries.some(({ name }) => name === 'Cargo.toml') ? unpackedCrate : undefined;
}
/** Why a subfolder is left out by the files beside it: MSBuild writes its intermediate files to `obj`. */
function siblingLeftOut(name, entries) {
    const isObject = name === 'obj' && entries.some((entry) => dotnetProject.test(entry.name));
    return isObject ? dotnetIntermediate : undefined;
}
/** Files that toolchains put beside what they have built, the same for every application, and what they are. */
const runtimes = [
    // dotnet.wasm until .NET 7 and for WASI; with a fingerprint in Blazor since .NET 9.
    [/^dotnet(?:\.native(?:\.[0-9a-z]{8,12})?)?\.wasm$/, 'the runtime of .NET'],
    [/^(?:canvaskit|skwasm(?:_st|_heavy)?|wimp)\.wasm$/, 'the renderer of Flutter'],
    [/^pyodide\.asm\.wasm$/, 'the runtime of Pyodide'],
];
/** Why an entry that is a file is left out by its name. */
function fileLeftOut(name, { path, inSwiftBuild }) {
    // Little is done for most of the files, of which there may be 100,000.
    const isHidden = name.startsWith('.');
    if (isHidden && !(0,safe_path/* isPublic */.Ul)([name]))
        return hard('hidden', `${name} is never searched`);
    if (inSwiftBuild)
        return hard('intermediate', `it is in ${swiftBuild}, but not in debug or release`);
    if (!name.endsWith('.wasm'))
        return undefined;
    if (isHidden)
        return hard('hidden', 'it is a hidden file');
    if (/^wasi_(?:snapshot_preview1|preview1_component_adapter)\./.test(name))
        return hard('adapter', 'it is an adapter, which only becomes part of components');
    if (name === 'target.wasm' && /(?:^|\/)target\/bindings\/[^/]+$/.test(path))
        return hard('intermediate', 'it is what cargo-component generates bindings from');
    const runtime = runtimes.find(([pattern]) => pattern.test(name));
    return runtime && hard('dependency', `it is ${runtime[1]}, without an application`);
}
function hard(kind, reason) {
    return { kind, reason, searched: false };
}
function soft(kind, reason) {
    return { kind, reason, searched: true };
}

;// CONCATENATED MODULE: ./.build/workspace/rejection.js
/** The rejection of files by a test of their content, during the walk: detection reads thousands of files of which it wants none. */


// Windows has none of these; there, nothing is rejected.
const { O_RDONLY: rejection_O_RDONLY, O_NOFOLLOW: rejection_O_NOFOLLOW = 0, O_NONBLOCK: rejection_O_NONBLOCK = 0 } = external_node_fs_.constants;
const flags = rejection_O_RDONLY | rejection_O_NOFOLLOW | rejection_O_NONBLOCK;
/** A byte more than the limit shows that a file is larger. Nothing else runs while a walk uses it. */
const bufferFor = (0,memoize/* memoize */.B)((limit) => Buffer.allocUnsafeSlow(limit + 1));
/** The rejection by a test. It blocks, as the walk does. */
function createRejection({ limit, pattern }) {
    if (rejection_O_NOFOLLOW === 0)
        return () => false;
    const buffer = bufferFor(limit);
    return (path) => {
        const size = sizeOfContent(path, buffer);
        return size !== undefined && size <= limit && !pattern.test(buffer.toString('latin1', 0, size));
    };
}
/** The number of bytes that were read into the buffer, or `undefined` for what cannot be read. */
function sizeOfContent(path, buffer) {
    try {
        const file = (0,external_node_fs_.openSync)(path, flags);
        try {
            return rejection_fill(file, buffer);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}
/** Within a page, only the end of a file ends a read early, which saves a call that reads nothing. */
const page = 4096;
function rejection_fill(file, buffer) {
    let size = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.byteLength, null);
    if (size < page)
        return size;
    while (size < buffer.byteLength) {
        const count = (0,external_node_fs_.readSync)(file, buffer, size, buffer.byteLength - size, null);
        if (count === 0)
            break;
        size += count;
    }
    return size;
}

;// CONCATENATED MODULE: ./.build/workspace/walked-folder.js
/** A folder as the walk found it, with everything below, in a form that threads can exchange; paths are put together when they are asked for. */
function createFolder(path) {
    return { prefix: path === '.' ? '' : `${path}/`, parts: [], accepted: [] };
}
function omit(path, { kind, reason }) {
    return { path, kind, reason };
}
/** The paths of all files that are not left out, or of those with a name that matches. */
function pathsIn(folder, matches) {
    const found = [];
    addPaths(folder, () => matches, found);
    return found;
}
/** The paths of the files that the test applies to and has not rejected. */
function acceptedIn(folder) {
    const found = [];
    addPaths(folder, ({ accepted }) => isIn(accepted), found);
    return found;
}
function isIn(names) {
    const known = new Set(names);
    return Object.assign((name) => known.has(name), { mayMatchAny: () => known.size > 0 });
}
/** `matchesIn` gives what decides about the names in one folder. */
function addPaths(folder, matchesIn, found) {
    const matches = matchesIn(folder);
    for (const part of folder.parts) {
        if (typeof part !== 'string') {
            if ('parts' in part)
                addPaths(part, matchesIn, found);
        }
        else if (matches?.mayMatchAny?.(part) !== false) {
            for (const name of part.split('/'))
                if (!matches || matches(name))
                    found.push(folder.prefix + name);
        }
    }
}
/** What is left out, in path order. */
function omissionsIn({ parts }) {
    return parts.flatMap((part) => {
        if (typeof part === 'string')
            return [];
        return 'parts' in part ? omissionsIn(part) : omissionsOf(part);
    });
}
function omissionsOf({ folder, ...omission }) {
    if (!folder)
        return [omission];
    const searched = {
        ...omission,
        get files() {
            return pathsIn(folder);
        },
    };
    return [searched, ...omissionsIn(folder)];
}

;// CONCATENATED MODULE: ./.build/workspace/walk-folder.js
/** One folder of the walk: its files that could be published, what is left out of it and why, and the folders in it. */








function createFolderWalk(options) {
    const { excludes, test } = options;
    const state = {
        ...options,
        excluded: excludes.globs.length > 0 ? excludes.matches : undefined,
        fullPath: fullPathsIn(options.root),
        appliesTo: (0,file_names/* compileFileNames */.M)(test?.fileNames ?? []),
        rejection: test && createRejection(test),
    };
    return (task) => {
        const { entries, leftOut, plain } = readFolder(state, task);
        if (leftOut)
            task.found.parts.push(omit(task.folder.path, leftOut));
        else if (plain === undefined)
            return walkEntries(state, entries, task);
        else
            task.found.parts.push(plain);
        return [];
    };
}
/** Full paths as `join` makes them, which takes longer, since it also tidies them. */
function fullPathsIn(root) {
    const prefix = root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep;
    if (external_node_path_.sep !== '/')
        return (path) => (0,external_node_path_.join)(root, path);
    return (path) => (path === '.' ? root : prefix + path);
}
/** Walks folders with all that is below them. */
function walkAll(pending, walkFolder) {
    for (let task = pending.pop(); task; task = pending.pop())
        for (const next of walkFolder(task))
            pending.push(next);
}
function walkEntries(state, entries, { folder, found }) {
    const tasks = [];
    let names = [];
    const add = (...parts) => {
        if (names.length > 0)
            found.parts.push(names.join('/'));
        names = [];
        found.parts.push(...parts);
    };
    for (const entry of inPathOrder(entries)) {
        const { name } = entry;
        const path = found.prefix + name;
        const unreadable = suspicious.test(name) ? unreadableName(state, path, name) : undefined;
        if (unreadable)
            add(omit(path, unreadable));
        else if (entry.isDirectory()) {
            const reason = chosenReason(state, path) ?? folderLeftOut(name, folder) ?? siblingLeftOut(name, entries);
            const { part, task } = enterFolder(below(folder, path, name), reason);
            add(part);
            if (task)
                tasks.push(task);
        }
        else {
            const reason = omissionOfFile(state, path, entry) ?? fileLeftOut(name, folder);
            if (!reason)
                names.push(name);
            else if (!folder.inSwiftBuild || name.endsWith('.wasm'))
                add(omit(path, reason));
        }
    }
    add();
    return tasks;
}
function below(folder, path, name) {
    const isConfiguration = name === 'debug' || name === 'release';
    return {
        path,
        name,
        isStart: false,
        isTested: folder.isTested,
        inTarget: isInTarget(name, folder),
        inTests: folder.inTests,
        inSwiftBuild: name === swiftBuild || (folder.inSwiftBuild && !isConfiguration),
    };
}
function enterFolder(folder, reason) {
    if (reason && !reason.searched)
        return { part: omit(folder.path, reason) };
    const found = createFolder(folder.path);
    if (!reason)
        return { part: found, task: { folder, found } };
    const part = { ...omit(folder.path, reason), folder: found };
    return { part, task: { folder: { ...folder, isTested: false, inTests: true }, found } };
}
/** Sorts a folder as if its name ended with a slash, so that the paths of the whole walk are sorted. */
function inPathOrder(entries) {
    const key = (entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
    const compare = (left, right) => (key(left) < key(right) ? -1 : 1);
    // Node sorts by bytes, which is nearly always the same.
    const isSorted = entries.every((entry, index) => index === 0 || key(entries[index - 1] ?? entry) < key(entry));
    return isSorted ? entries : entries.toSorted(compare);
}
function readFolder(state, { folder, found }) {
    try {
        return (0,safe_path/* inFolder */._z)(state.root, state.fullPath(folder.path), folder.path, (path) => {
            const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
            const canBePlain = !folder.isStart && !folder.inSwiftBuild && !state.excluded;
            const plain = canBePlain ? plainNames(entries) : undefined;
            const leftOut = plain === undefined ? leftOutByContent(folder, entries) : undefined;
            if (folder.isTested && !leftOut)
                found.accepted = acceptedNames(state, found, entries, path);
            return { entries, leftOut, plain };
        });
    }
    catch (error) {
        if (folder.path === '.')
            throw (0,disk_error/* diskError */.wO)(error, state.root);
        found.parts.push(omit(folder.path, unusable(`it cannot be read (${codeOf(error)})`)));
        return { entries: [] };
    }
}
/** Most folders contain nothing else; then, one look at all names takes a fifth of the time of a look at each. */
function plainNames(entries) {
    const names = [];
    for (const entry of entries) {
        if (!entry.isFile())
            return undefined;
        names.push(entry.name);
    }
    const all = names.join('/');
    return names.length > 0 && arePlain(all) ? all : undefined;
}
function leftOutByContent({ path, name, isStart }, entries) {
    if (!isStart)
        return contentLeftOut(name, entries) ?? crateLeftOut(path, entries);
    const reason = path === '.' ? contentLeftOut(path, entries) : undefined;
    return reason?.kind === 'layout' ? reason : undefined;
}
/** Those that the test applies to and does not reject; `open` is a path by which the folder is open. */
function acceptedNames({ rejection, excluded, appliesTo }, { prefix }, entries, open) {
    if (!rejection)
        return [];
    const isRejected = (entry) => entry.isFile() && !excluded?.(prefix + entry.name) && rejection(`${open}/${entry.name}`);
    return entries
        .filter((entry) => appliesTo(entry.name) && !entry.isDirectory() && !isRejected(entry))
        .map(({ name }) => name);
}
/** What the inputs leave out. */
function chosenReason(state, path) {
    // First, so that a glob counts as used also where a folder is left out anyway.
    if (state.excluded?.(path))
        return because('excluded', '"exclude" names it');
    return state.skip.has(path) ? because('output', 'this run writes to it') : undefined;
}
function omissionOfFile(state, path, entry) {
    if (state.excluded?.(path))
        return because('excluded', '"exclude" names it');
    if (entry.isFile())
        return undefined;
    return entry.isSymbolicLink() ? omissionOfLink(state.root, path) : unusable('it is not a regular file');
}
function omissionOfLink(root, path) {
    try {
        const target = (0,safe_path/* followLinks */.n1)(root, path);
        if (target === 'out-of-root')
            return because('leads-out', 'it is a symlink out of the workspace or into .git');
        if (target === undefined)
            return unusable('it leads through too many symlinks');
        return target.type === 'file' ? undefined : unusable('it is a symlink to a folder or a special file');
    }
    catch (error) {
        return unusable(`it is a broken symlink (${codeOf(error)})`);
    }
}
const suspicious = /[\p{Cc}\u2028\u2029\ufffd]/u;
/** Node decodes bytes that are not UTF-8 as U+FFFD; no file can be opened by such a name. */
function unreadableName(state, path, name) {
    const lost = name.includes('\ufffd') && !(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(state.root, path), { throwIfNoEntry: false });
    if (!lost && !/[\p{Cc}\u2028\u2029]/u.test(name))
        return undefined;
    return unusable(lost ? 'its name is not UTF-8' : 'its name contains a control character');
}
function because(kind, reason) {
    return { kind, reason, searched: false };
}
function unusable(reason) {
    return because('unusable', reason);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

;// CONCATENATED MODULE: ./.build/workspace/walk.js
/** The walk: every file below a folder that could be published, and what was left out and why. */





/**
 * Walks with blocking calls: handing thousands of folders to another thread, one by one, takes longer than reading them. In a large
 * workspace, another thread walks some of the folders, each with all that is below it. The names of `start` and of the folders
 * above it leave nothing out.
 */
async function walk(settings, start = '.') {
    const found = createFolder(start);
    const pending = [{ folder: startFolder(start), found }];
    const walkFolder = createFolderWalk(settings);
    const helper = (await helperFrom(settings)) ?? (await walkAlone(pending, walkFolder, settings));
    for (let task = pending.pop(); task; task = pending.pop()) {
        for (const next of walkFolder(task))
            pending.push(next);
        helper?.share(pending);
    }
    if (helper)
        walkAll([...(await helper.finish())], walkFolder);
    const omissions = omissionsIn(found);
    return { paths: (matches) => pathsIn(found, matches), accepted: () => acceptedIn(found), omissions };
}
async function helperFrom({ thread, ...options }) {
    const started = await thread;
    return started && (await __webpack_require__.e(/* import() */ 6188).then(__webpack_require__.bind(__webpack_require__, 56188))).createHelper(started, options);
}
/** Returns when the walk is done, and when it takes long: then with a helper, if there can be one. */
async function walkAlone(pending, walkFolder, settings) {
    const end = (0,uptime/* uptime */.x)() + (settings.patience ?? 10);
    for (let task = pending.pop(); task; task = pending.pop()) {
        for (const next of walkFolder(task))
            pending.push(next);
        if (pending.length < 2 || (0,uptime/* uptime */.x)() < end)
            continue;
        return await helperFrom({ ...settings, thread: startThread() });
    }
    return undefined;
}
/** To be called early for a large workspace, since a thread needs some 30 ms to start. */
async function startThread() {
    return (await __webpack_require__.e(/* import() */ 6188).then(__webpack_require__.bind(__webpack_require__, 56188))).startThread();
}
function startFolder(path) {
    const names = path.split('/');
    let above = { name: '', inTarget: false };
    for (const name of names)
        above = { name, inTarget: isInTarget(name, above) };
    return {
        path,
        name: (0,_build_paths/* baseName */.Fl)(path),
        isStart: true,
        isTested: true,
        inTarget: above.inTarget,
        inTests: names.some(isTestFolder),
        inSwiftBuild: false,
    };
}

;// CONCATENATED MODULE: ./.build/workspace/disk.js
/** A Workspace over a folder of the local disk. */














/**
 * Opens the folder `path`. `skip` names folders relative to the current one, as `to` does; `exclude` see `compileExcludes`. Throws
 * `input` when there is no such folder.
 */
async function openFiles(options) {
    const root = await realRoot(options.path);
    const searching = searchOptions(root, options);
    const top = (0,checkout/* checkoutTop */.wl)(options.path, options.top) ?? root;
    return {
        ...search(root, searching, (0,checkout/* isLargeCheckout */.mE)(top) ? startThread() : undefined),
        checkout: (0,checkout/* openCheckout */.Hj)({
            root,
            top,
            excluded: searching.excludes.matches,
        }),
        tree: async (folder) => readTree(root, folder),
        stat: async (path) => (0,safe_path/* entryAt */._f)(root, path),
        follow: async (path) => (0,safe_path/* followPath */.Zl)(root, path),
        read: (path, limit) => withFile(root, path, (file) => disk_readWhole(file, path, limit)),
        slice: (path, offset, length) => withFile(root, path, (file) => readSlice(file, offset, length)),
        scan: createScan(root),
        open: (path) => (0,buffers/* fileStream */.z8)(() => (0,safe_path/* openBelowRoot */.m7)(root, path), (error) => (0,disk_error/* diskError */.wO)(error, path)),
    };
}
function searchOptions(root, { exclude, skip }) {
    const folders = new Set(skip.map((folder) => relativeTo(root, folder)));
    folders.delete('.');
    return { excludes: compileExcludes(exclude), skip: folders };
}
/** Finds files; the walk below a folder is done once. */
function search(root, { excludes, skip }, thread) {
    const walks = new Map();
    let omissions;
    const walkBelow = (folder, test) => {
        const helped = folder === '.' && thread ? { thread } : {};
        const walked = walk({ root, excludes, skip, ...helped, ...(test && { test }) }, folder);
        return { walked, test };
    };
    const walkOnce = async (folder, test) => {
        const started = walks.get(folder) ?? walkBelow(folder, test);
        walks.set(folder, started);
        const walked = await started.walked;
        if (folder === '.')
            omissions = walked.omissions;
        return { walked, isTested: test !== undefined && started.test === test };
    };
    const entries = (paths) => paths.map((path) => new FoundFile(root, path));
    return {
        files: async (folder = '.', matches) => {
            const { walked } = await walkOnce((0,safe_path/* normalizePath */.Fd)(folder));
            return entries(walked.paths(matches));
        },
        search: async (test) => {
            const { walked, isTested } = await walkOnce('.', test);
            return entries(isTested ? walked.accepted() : walked.paths((0,file_names/* compileFileNames */.M)(test.fileNames)));
        },
        omissions: () => omissions ?? [],
        unusedExcludes: () => (omissions ? unusedExcludes(excludes, omissions) : []),
    };
}
/** A glob for what lies in a folder that is not searched anyway cannot match. */
function unusedExcludes(excludes, omissions) {
    const unmatched = excludes.unmatched();
    if (unmatched.length === 0)
        return unmatched;
    const folders = omissions.filter(({ files }) => !files).map(({ path }) => path);
    const isLeftOut = (path) => folders.some((folder) => path === folder || (0,_build_paths/* isBelow */.Yw)(path, folder));
    return unmatched.filter((glob) => !isLeftOut(literalFolder(glob)));
}
/** A class, since a getter on each of 100,000 records takes as long as the walk. */
class FoundFile {
    path;
    #root;
    constructor(root, path) {
        this.#root = root;
        this.path = path;
    }
    get size() {
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(this.#root, this.path), { throwIfNoEntry: false })?.size ?? 0;
    }
}
async function realRoot(path) {
    let isFile = false;
    try {
        const root = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(path));
        if ((0,external_node_fs_.lstatSync)(root).isDirectory())
            return root;
        isFile = true;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw (0,disk_error/* diskError */.wO)(error, path);
    }
    const { rootError } = await __webpack_require__.e(/* import() */ 5453).then(__webpack_require__.bind(__webpack_require__, 5453));
    throw rootError(path, isFile);
}
/** A folder relative to the root, with its symlinks resolved as far as it exists. */
function relativeTo(root, folder) {
    const real = realPathOfExistingPart((0,external_node_path_.resolve)(folder));
    return (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/') || '.';
}
function realPathOfExistingPart(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(realPathOfExistingPart(parent), (0,external_node_path_.basename)(path));
    }
}
function readTree(root, folder) {
    const real = (0,safe_path/* realPathBelowRoot */.VT)(root, folder);
    const entry = real === undefined ? undefined : (0,safe_path/* entryAt */._f)(root, (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/') || '.');
    if (real === undefined || entry?.type !== 'directory') {
        throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(folder)} is not a folder of the workspace`, {
            hint: 'Name a folder that exists, relative to "path".',
        });
    }
    const prefix = folder.replace(/^(?:\.\/)+|\/+$/g, '');
    const entries = [];
    try {
        addTree({ root, entries }, real, prefix === '.' || prefix === '' ? '' : `${prefix}/`);
    }
    catch (error) {
        throw (0,disk_error/* diskError */.wO)(error, folder);
    }
    return entries.sort((left, right) => (left.path < right.path ? -1 : 1));
}
function addTree(tree, real, prefix) {
    const found = (0,safe_path/* inFolder */._z)(tree.root, real, prefix, (folder) => (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => (0,safe_path/* isPublic */.Ul)([name]))
        .map((name) => ({ name, entry: readEntry((0,external_node_path_.join)(folder, name), prefix + name) })));
    for (const { name, entry } of found) {
        tree.entries.push(entry);
        if (entry.type === 'directory')
            addTree(tree, (0,external_node_path_.join)(real, name), `${entry.path}/`);
    }
}
function readEntry(full, path) {
    try {
        const found = (0,external_node_fs_.lstatSync)(full);
        return (0,safe_path/* describe */.q0)(path, found, found.isSymbolicLink() ? (0,external_node_fs_.readlinkSync)(full) : undefined);
    }
    catch (error) {
        throw unreadable(error, path);
    }
}
function unreadable(error, path) {
    if (!path.includes('\ufffd'))
        return error;
    return new errors/* CodedError */.AK('input', `the name of ${(0,_build_text/* printable */.g$)(path)} is not UTF-8`, {
        hint: 'Rename it.',
        cause: error,
    });
}
async function withFile(root, path, use) {
    const file = (0,safe_path/* openBelowRoot */.m7)(root, path);
    try {
        return await use(file);
    }
    catch (error) {
        throw (0,disk_error/* diskError */.wO)(error, path);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function disk_readWhole(file, path, limit) {
    const bytes = await readSlice(file, 0, limit + 1);
    if (bytes.byteLength <= limit)
        return bytes;
    throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(path)} is larger than ${(0,_build_text/* readableSize */.g1)(limit)}`, {
        hint: 'Make it smaller, or leave it out with "exclude".',
    });
}
/** Bytes that are read synchronously at most. */
const synchronousLimit = 64 * 1024;
const readPart = (0,external_node_util_.promisify)(external_node_fs_.read);
/** Small parts are read synchronously: handing them to another thread takes longer than reading them. */
async function readSlice(file, offset, limit) {
    const length = Math.min(limit, Math.max(0, (0,external_node_fs_.fstatSync)(file).size - offset));
    const bytes = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
        const bytesRead = length <= synchronousLimit
            ? (0,external_node_fs_.readSync)(file, bytes, done, length - done, offset + done)
            : (await readPart(file, bytes, done, length - done, offset + done)).bytesRead;
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return bytes.subarray(0, done);
}

// EXTERNAL MODULE: ./.build/host/commit-facts.js
var commit_facts = __webpack_require__(32790);
// EXTERNAL MODULE: ./.build/plan/build-folders.js
var build_folders = __webpack_require__(56360);
;// CONCATENATED MODULE: ./.build/host/folder-name.js
/** Names of folders, for artifacts that consist of a whole workspace, and for files that nothing nearer gives a name. */




/** The names of the workspace and of the top of its checkout; `limit` is that of `checkoutTop`, `source` the repository's URL. */
function folderNames(path, limit, source) {
    const top = (0,checkout/* checkoutTop */.wl)(path, limit);
    return {
        folder: folderName(path, top !== undefined && top === realPathOf(path), source),
        top: repositoryName(source) ?? meaningfulName(top ?? (0,external_node_path_.resolve)(path)),
    };
}
/** At the top of a checkout the name of the repository, since a clone can have any name; else the name of the folder. */
function folderName(path, isTop, source) {
    const repository = isTop ? repositoryName(source) : undefined;
    return repository ?? { value: (0,external_node_path_.basename)((0,external_node_path_.resolve)(path)), origin: 'name of the folder' };
}
function repositoryName(source) {
    const name = source?.value.split('/').at(-1);
    return source && name ? { value: name, origin: source.origin } : undefined;
}
function meaningfulName(folder) {
    const value = (0,build_folders/* nearestMeaningfulFolder */.Lq)(folder.split(external_node_path_.sep).filter(Boolean)) ?? (0,external_node_path_.basename)(folder);
    return { value, origin: 'name of the folder' };
}
function realPathOf(path) {
    try {
        return external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(path));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/host/workspace-facts.js
/** The workspace of a run as a host opens it: its files, and facts about its commit and folders. */





/***/ }),

/***/ 65759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPackageSearch: () => (/* binding */ createPackageSearch)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/globs.js
var globs = __webpack_require__(42881);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/plan/belonging.js
var belonging = __webpack_require__(89285);
// EXTERNAL MODULE: ./.build/plan/build-folders.js
var build_folders = __webpack_require__(56360);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/stems.js
var _build_stems = __webpack_require__(62780);
;// CONCATENATED MODULE: ./.build/plan/licenses.js
/** Licences: what package manifests say as an SPDX licence expression, the form of `org.opencontainers.image.licenses`. */
/** Words that stand where a licence should and grant none. */
const noLicense = /^(?:unlicen[sc]ed|proprietary|commercial|private|custom|none|noassertion|unknown|tbd|todo|see)$/i;
/** SPDX specification, annex "SPDX license expressions": an identifier of the list, or a reference to another licence. */
const identifier = /^(?:(?:DocumentRef-[\w.-]+:)?LicenseRef-)?[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
/** Names of licences that people write instead of the identifier. */
const spelledOut = [
    [/^(?:the )?apache(?: license| software license)?,?(?: version| v)? ?2(?:\.0)?$/i, 'Apache-2.0'],
    [/^(?:the )?mit licen[sc]e$/i, 'MIT'],
];
const lengthLimit = 500;
/**
 * The expression in a text, with Cargo's old `/` as `OR` (Cargo reference, "The license and license-file fields"); `undefined` for
 * a text that is none, such as npm's `UNLICENSED` and `SEE LICENSE IN <file>` (package.json, "license").
 */
function licenseExpression(text) {
    const name = text.trim();
    if (name === '' || name.length > lengthLimit)
        return undefined;
    const [, known] = spelledOut.find(([form]) => form.test(name)) ?? [];
    if (known !== undefined)
        return known;
    const tokens = name.replaceAll('/', ' OR ').match(/[()]|[^\s()]+/g) ?? [];
    const words = tokens.map((token) => (/^(?:and|or|with)$/i.test(token) ? token.toUpperCase() : token));
    return isExpression(words) ? printTokens(words) : undefined;
}
/** Goes through the tokens once: operands and operators alternate, and parentheses are balanced. */
function isExpression(tokens) {
    let depth = 0;
    let wantsOperand = true;
    for (const [at, token] of tokens.entries()) {
        if (token === '(' || token === ')') {
            if ((token === '(') !== wantsOperand)
                return false;
            depth += token === '(' ? 1 : -1;
            if (depth < 0)
                return false;
        }
        else if (isOperator(token)) {
            if (wantsOperand || (token === 'WITH' && tokens[at - 1] === ')'))
                return false;
            wantsOperand = true;
        }
        else {
            if (!wantsOperand || !identifier.test(token) || noLicense.test(token))
                return false;
            wantsOperand = false;
        }
    }
    return depth === 0 && !wantsOperand;
}
function isOperator(token) {
    return token === 'AND' || token === 'OR' || token === 'WITH';
}
function printTokens(tokens) {
    return tokens.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}

// EXTERNAL MODULE: ./.build/plan/versions.js
var versions = __webpack_require__(98611);
;// CONCATENATED MODULE: ./.build/plan/package.js
/** A package as one manifest describes it, with the files that its builds write. */





const kinds = ['package', 'library', 'program', 'example'];
/** Cargo writes examples into a folder of their own, where they may have the name of another product. */
const exampleFirst = ['example', 'package', 'library', 'program'];
/** The order of precedence of products that have the name of a file. */
function kindsFor(file) {
    return /(?:^|\/)target\/(?:.*\/)?examples\/[^/]+$/.test(file) ? exampleFirst : kinds;
}
/** The first package that builds the file, by a path in its manifest, else by the name of a product. */
function claimOf(file, packages) {
    for (const one of packages) {
        const named = one.products.find((product) => product.file === file);
        if (named)
            return claim(one, named, named.kind === 'package' || !(0,_build_stems/* isGenericStem */.fu)(named.name));
    }
    for (const stem of (0,_build_stems/* stemsOf */.gz)(file)) {
        for (const kind of kindsFor(file)) {
            for (const one of packages) {
                const product = one.products.find((candidate) => candidate.kind === kind && hasStem(candidate, stem));
                if (product)
                    return claim(one, product, !(0,_build_stems/* isGenericStem */.fu)(stem));
            }
        }
    }
    return undefined;
}
function claim(one, { name }, isMeaningful) {
    return { package: one, ...(isMeaningful && { name }) };
}
/** True when builds of the product have this stem; a scope is no part of it. */
function hasStem({ name }, stem) {
    return (0,_build_stems/* isSameName */.yS)((0,paths/* baseName */.Fl)(name), stem) || (0,_build_stems/* isSameName */.yS)(name.replaceAll('/', '-'), stem);
}
/** True when the manifest says more than a name. */
function hasFacts({ version, description, licenses, url, source, authors }) {
    return [version, description, licenses, url, source, authors].some((fact) => fact !== undefined);
}
/** The package with those fields that hold text. */
function packageWith(origin, fields, products) {
    const texts = Object.entries(fields).flatMap(([key, value]) => {
        const text = typeof value === 'string' ? usableText(key, value) : undefined;
        return text === undefined ? [] : [[key, text]];
    });
    return { origin, products, ...Object.fromEntries(texts) };
}
function usableText(key, value) {
    if (key === 'version')
        return (0,versions/* usableVersion */.b)(value);
    if (key === 'licenses')
        return licenseExpression(value);
    // A checkout on Windows may have other line ends, which must not give another digest.
    const text = value.replaceAll('\r\n', '\n');
    return text.trim() === '' ? undefined : text;
}
/** Products of one kind, without those whose name is no text. */
function productsOf(kind, names) {
    return texts(names).map((name) => ({ kind, name }));
}
/** Names of people in the forms that manifests have: text, `{ name }`, or a list of these. */
function peopleOf(value) {
    const people = Array.isArray(value) ? value : [value];
    return texts(people.map((one) => ((0,json/* isRecord */.u4)(one) ? (one.name ?? one.email) : one))).join(', ');
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(values) {
    return values.filter((value) => typeof value === 'string' && value !== '');
}
/** A table of a manifest; empty when it is none. */
function table(value) {
    return (0,json/* isRecord */.u4)(value) ? value : {};
}

;// CONCATENATED MODULE: ./.build/plan/cargo-workspace.js
/** Cargo workspaces: which folders are members of one, by the manifests alone (Cargo reference, "Workspaces"). */




const cargoFile = 'Cargo.toml';
/** Members that are looked at, at most. */
const memberLimit = 2000;
/** Folders that one glob may match on its way to members. */
const globLimit = 20_000;
/** The folders that `members` of the workspace in `root` names, sorted; empty when there is no workspace. */
async function namedMembers(root, reader) {
    const workspace = await workspaceOf(root, reader);
    if (!workspace)
        return [];
    const named = texts(list(workspace.members)).flatMap((glob) => expand(root, glob, reader));
    const isMember = memberTest(root, workspace, reader);
    return [...new Set(named)].filter(isMember).sort().slice(0, memberLimit);
}
/** The further members: path dependencies of the others below the root, and theirs. */
async function dependencyMembers(root, named, reader) {
    const workspace = await workspaceOf(root, reader);
    if (!workspace)
        return [];
    const isMember = memberTest(root, workspace, reader);
    const all = new Set([root, ...named]);
    for (const folder of all) {
        const reading = await reader.read((0,paths/* joinPath */.uJ)(folder, cargoFile));
        if (reading.kind !== 'read' || all.size > memberLimit)
            continue;
        const found = pathDependencies(folder, reading.manifest, { root, workspace });
        // A set is walked to its end, including what is added meanwhile.
        for (const path of found.filter(isMember))
            all.add(path);
    }
    return [...all].slice(named.length + 1).sort();
}
async function workspaceOf(root, reader) {
    const reading = await reader.read((0,paths/* joinPath */.uJ)(root, cargoFile));
    const workspace = reading.kind === 'read' ? reading.manifest.workspace : undefined;
    return (0,json/* isRecord */.u4)(workspace) ? workspace : undefined;
}
function memberTest(root, workspace, { checkout }) {
    const excluded = foldersAt(root, list(workspace.exclude));
    const isExcluded = (0,globs/* compileGlobs */.tI)(excluded.flatMap((path) => [path, `${path}/**`]));
    return (folder) => (0,paths/* isBelow */.Yw)(folder, root) &&
        folder !== root &&
        !isExcluded(folder) &&
        checkout.type((0,paths/* joinPath */.uJ)(folder, cargoFile)) === 'file';
}
const dependencyTables = ['dependencies', 'dev-dependencies', 'build-dependencies'];
/** The folders of dependencies with `path`, also of those that are inherited from the workspace. */
function pathDependencies(folder, manifest, { root, workspace }) {
    const tables = [manifest, ...Object.values(table(manifest.target)).map(table)];
    const all = tables.flatMap((one) => dependencyTables.flatMap((key) => Object.entries(table(one[key]))));
    return all.flatMap(([name, dependency]) => {
        if (!isInherited(dependency))
            return foldersAt(folder, [table(dependency).path]);
        return foldersAt(root, [table(table(workspace.dependencies)[name]).path]);
    });
}
/** True for a value that stands in `[workspace.package]` or `[workspace.dependencies]` of the root. */
function isInherited(value) {
    return (0,json/* isRecord */.u4)(value) && value.workspace === true;
}
/** The folders that paths of a manifest lead to, without those that leave the checkout. */
function foldersAt(folder, paths) {
    return texts(paths)
        .map((path) => follow(folder, path))
        .filter((path) => path !== undefined);
}
function follow(folder, path) {
    if (path.startsWith('/'))
        return undefined;
    const segments = folder === '.' ? [] : folder.split('/');
    for (const segment of path.replaceAll('\\', '/').split('/')) {
        if (segment === '..' && segments.pop() === undefined)
            return undefined;
        if (!['', '.', '..'].includes(segment))
            segments.push(segment);
    }
    return segments.join('/') || '.';
}
/** The folders that a glob of `members` matches; `**` alone matches any number of folders, a wildcard within one name. */
function expand(root, glob, reader) {
    let folders = [root];
    for (const part of glob.replaceAll('\\', '/').split('/')) {
        const matches = /[*?[]/.test(part) ? (0,globs/* compileGlobs */.tI)([part]) : undefined;
        const found = folders.flatMap((folder) => {
            if (part === '**')
                return withFoldersBelow(folder, reader);
            return matches ? foldersIn(folder, matches, reader) : foldersAt(folder, [part || '.']);
        });
        folders = found.slice(0, globLimit);
    }
    return folders.filter((folder) => reader.checkout.type(folder) === 'directory');
}
function foldersIn(folder, matches, { checkout }) {
    const names = checkout.names(folder).filter((name) => matches(name) && !name.startsWith('.'));
    return names.map((name) => (0,paths/* joinPath */.uJ)(folder, name)).filter((path) => checkout.type(path) === 'directory');
}
/** Without folders that hold no sources and may be large. */
function withFoldersBelow(folder, reader) {
    const all = new Set([folder]);
    const isSource = (name) => !['target', 'node_modules'].includes(name);
    for (const path of all) {
        if (all.size > globLimit)
            break;
        // A set is walked to its end, including what is added meanwhile.
        for (const below of foldersIn(path, isSource, reader))
            all.add(below);
    }
    return [...all];
}

;// CONCATENATED MODULE: ./.build/plan/manifest-reader.js
/** Reading the manifests of a checkout: each is parsed once, and one that cannot be read is explained and passed over. */




const sizeLimit = 1024 * 1024;
function createManifestReader(checkout, explain) {
    const shown = (path) => (0,paths/* pathFrom */.Iw)(checkout.root, path);
    const explainManifest = (path, decision) => explain(shown(path), decision);
    const read = (0,memoize/* memoize */.B)(async (path) => {
        const reading = await readManifest(checkout, path);
        if ('reason' in reading)
            explainManifest(path, `passed over as the manifest of a package: ${reading.reason}`);
        return reading;
    });
    return { checkout, read, shown, explain: explainManifest };
}
async function readManifest(checkout, path) {
    if (checkout.type(path) !== 'file')
        return { kind: 'absent' };
    const bytes = checkout.read(path, sizeLimit);
    if (!bytes)
        return { kind: 'template', reason: 'it cannot be read, or is larger than 1 MiB' };
    const text = new TextDecoder().decode(bytes);
    try {
        const manifest = await parse(path, text);
        if (!hasPlaceholder(manifest))
            return { kind: 'read', manifest, text };
        return { kind: 'template', reason: 'its name has a placeholder' };
    }
    catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : '').split('\n');
        return { kind: isTemplate(path, text) ? 'template' : 'broken', reason: (0,_build_text/* printable */.g$)(reason) };
    }
}
/** Loads the parser with the first TOML file. */
async function parse(path, text) {
    if (path.endsWith('go.mod'))
        return {};
    const value = path.endsWith('.json') ? (0,json/* parseJson */.qF)(text) : (await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292))).parse(text);
    if ((0,json/* isRecord */.u4)(value))
        return value;
    throw new SyntaxError('it is not an object');
}
/** Placeholders of cargo-generate, Spin, cookiecutter, dotnet, ejs and shells. */
const placeholder = /\{\{|\{%|<%|\$\{|\$\(|%\{/;
/** Where the manifests of all ecosystems have the name. */
function hasPlaceholder(manifest) {
    const tables = [manifest, manifest.package, manifest.project];
    return tables.some((one) => (0,json/* isRecord */.u4)(one) && typeof one.name === 'string' && placeholder.test(one.name));
}
/** JSON with comments or trailing commas is for editors; package managers refuse it. */
function isTemplate(path, text) {
    const hasComments = /(?:^|[\s,{[])\/[/*]|,\s*[}\]]/.test(text);
    return placeholder.test(text) || (path.endsWith('.json') && hasComments);
}

// EXTERNAL MODULE: ./.build/plan/folders-to-top.js
var folders_to_top = __webpack_require__(96605);
;// CONCATENATED MODULE: ./.build/plan/package-cargo.js
/** Cargo packages: the crates of a `Cargo.toml` with what they build and inherit (Cargo reference). */







function createCrateReader(reader) {
    const crateIn = (0,memoize/* memoize */.B)((folder) => readCrate(folder, reader));
    const named = (0,memoize/* memoize */.B)((root) => namedMembers(root, reader));
    const depended = (0,memoize/* memoize */.B)(async (root) => dependencyMembers(root, await named(root), reader));
    async function crates(folders, file) {
        const found = [];
        for (const folder of namesakesFirst(folders, file)) {
            const crate = await crateIn(folder);
            if (crate)
                found.push(crate);
            if (crate && isNamedAfter(crate, file))
                break;
        }
        return found;
    }
    return {
        own: crateIn,
        async members(folder, file) {
            const members = await crates(await named(folder), file);
            const isFound = members.some((member) => isNamedAfter(member, file));
            return isFound ? members : [...members, ...(await crates(await depended(folder), file))];
        },
    };
}
/** There may be hundreds of members, and most are in a folder of their name. */
function namesakesFirst(folders, file) {
    const stems = (0,_build_stems/* stemsOf */.gz)(file);
    const isNamesake = (folder) => stems.some((stem) => (0,_build_stems/* isSameName */.yS)((0,paths/* baseName */.Fl)(folder), stem));
    return [...folders.filter(isNamesake), ...folders.filter((folder) => !isNamesake(folder))];
}
/** True when no other crate can have a better claim on the file. */
function isNamedAfter({ products }, file) {
    const [first] = kindsFor(file);
    return products.some((product) => product.kind === first && hasStem(product, (0,_build_stems/* rawStem */.G_)(file)));
}
/** The package of a folder, or `undefined` when its manifest has none. */
async function readCrate(folder, reader) {
    const path = (0,paths/* joinPath */.uJ)(folder, cargoFile);
    const reading = await reader.read(path);
    const own = reading.kind === 'read' ? reading.manifest.package : undefined;
    if (reading.kind !== 'read' || !(0,json/* isRecord */.u4)(own))
        return undefined;
    const inheriting = Object.keys(own).filter((name) => isInherited(own[name]));
    const inherited = inheriting.length > 0 ? await inheritedFields(folder, reading.manifest, reader) : {};
    if (!inherited)
        reader.explain(path, `${inheriting.join(', ')} are inherited from a workspace that is not in the checkout`);
    const field = (name) => (isInherited(own[name]) ? inherited?.[name] : own[name]);
    const fields = {
        name: own.name,
        version: field('version'),
        description: field('description'),
        licenses: field('license'),
        url: field('homepage'),
        source: field('repository'),
        authors: peopleOf(field('authors')),
    };
    return packageWith(reader.shown(path), fields, productsOfCrate(folder, reading.manifest, reader));
}
/** "Cargo targets", also those that Cargo finds by their place. */
function productsOfCrate(folder, manifest, reader) {
    const own = table(manifest.package);
    const declared = (key) => list(manifest[key]).map((target) => table(target).name);
    const found = (place, wanted) => wanted === false ? [] : programsIn((0,paths/* joinPath */.uJ)(folder, place), reader);
    return [
        ...productsOf('package', [own.name]),
        ...productsOf('library', [table(manifest.lib).name]),
        ...productsOf('program', [...declared('bin'), ...found('src/bin', own.autobins)]),
        ...productsOf('example', [...declared('example'), ...found('examples', own.autoexamples)]),
    ];
}
/** Each source file, and each folder with `main.rs` ("Target auto-discovery"). */
function programsIn(folder, { checkout }) {
    return checkout.names(folder).flatMap((name) => {
        if (name.endsWith('.rs'))
            return [name.slice(0, -'.rs'.length)];
        return checkout.type((0,paths/* joinPath */.uJ)(folder, `${name}/main.rs`)) === 'file' ? [name] : [];
    });
}
/** `[workspace.package]` of the root of the workspace, which may lie above the folder that is searched; `undefined` without a root. */
async function inheritedFields(folder, manifest, reader) {
    if ((0,json/* isRecord */.u4)(manifest.workspace))
        return table(manifest.workspace.package);
    for (const root of possibleRoots(folder, manifest, reader)) {
        const reading = await reader.read((0,paths/* joinPath */.uJ)(root, cargoFile));
        const workspace = reading.kind === 'read' ? reading.manifest.workspace : undefined;
        if ((0,json/* isRecord */.u4)(workspace))
            return table(workspace.package);
    }
    return undefined;
}
/** The folder that `package.workspace` names, else all above. */
function possibleRoots(folder, manifest, { checkout }) {
    const { workspace } = table(manifest.package);
    return typeof workspace === 'string'
        ? foldersAt(folder, [workspace])
        : (0,folders_to_top/* foldersToTop */.w)(folder, checkout).slice(1);
}

;// CONCATENATED MODULE: ./.build/plan/package-node.js
/** npm packages: what `package.json` says (docs.npmjs.com, "package.json"). */




/** Files of tools that run the packages of a repository together, from its root. */
const workspaceFiles = ['pnpm-workspace.yaml', 'lerna.json', 'nx.json', 'turbo.json'];
/** `undefined` for a `package.json` that is no package's: builds write `{"type": "module"}` into their output. */
function readNodePackage(origin, path, manifest, checkout) {
    const parts = ['name', 'version', 'scripts', 'dependencies', 'devDependencies', 'workspaces'];
    if (!parts.some((part) => part in manifest))
        return undefined;
    const name = typeof manifest.name === 'string' ? manifest.name.replace(/^@/, '') : undefined;
    const fields = {
        name,
        version: manifest.version,
        description: manifest.description,
        licenses: licenseOf(manifest),
        url: manifest.homepage,
        source: repositoryOf(manifest.repository),
        authors: peopleOf(manifest.author),
    };
    const products = name === undefined ? [] : package_node_productsOf(name, (0,paths/* folderOf */.yS)(path), manifest);
    const found = packageWith(origin, fields, products);
    if (manifest.private !== true && found.version !== undefined)
        return found;
    return { ...found, isUnpublished: true, isContainer: hasMembers((0,paths/* folderOf */.yS)(path), manifest, checkout) };
}
function hasMembers(folder, manifest, checkout) {
    return ('workspaces' in manifest ||
        workspaceFiles.some((file) => checkout.type((0,paths/* joinPath */.uJ)(folder, file)) === 'file'));
}
/** The package itself, its programs, and the entry points that it gives a name. */
function package_node_productsOf(name, folder, manifest) {
    const product = (file, called) => {
        return { kind: 'program', name: called, file: (0,paths/* joinPath */.uJ)(folder, file) };
    };
    const main = mainFile(manifest);
    return [
        { kind: 'package', name, ...(main !== undefined && { file: (0,paths/* joinPath */.uJ)(folder, main) }) },
        ...Object.entries((0,json/* isRecord */.u4)(manifest.bin) ? manifest.bin : {}).flatMap(([called, file]) => wasmFiles(file).map((one) => product(one, called))),
        ...Object.entries(table(manifest.exports)).flatMap(([subpath, target]) => subpath.startsWith('./') && wasmFiles(target).length > 0
            ? [{ kind: 'program', name: (0,_build_stems/* stemOf */.Vc)(subpath) }]
            : []),
    ];
}
/** The Wasm file that the package is: its only entry point, or the only file of a package without one. */
function mainFile(manifest) {
    const { exports } = manifest;
    const isMap = (0,json/* isRecord */.u4)(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
    const bin = typeof manifest.bin === 'string' ? manifest.bin : undefined;
    const entries = [manifest.main, manifest.module, bin, isMap ? exports['.'] : exports];
    const hasEntry = entries.some((entry) => entry !== undefined) || 'bin' in manifest || 'browser' in manifest;
    const candidates = hasEntry ? entries : [manifest.files];
    const [file, ...others] = new Set(candidates.flatMap(wasmFiles));
    return others.length === 0 ? file : undefined;
}
/** The Wasm files in a path, a list of paths, or conditional exports. */
function wasmFiles(value) {
    if (typeof value === 'string')
        return /^[^*?{}[\]]+\.wasm$/.test(value) ? [(0,paths/* joinPath */.uJ)('.', value)] : [];
    if (Array.isArray(value))
        return value.flatMap(wasmFiles);
    return Object.values(table(value)).flatMap(wasmFiles);
}
/** An expression, or the old forms `{ type }` and `licenses: [{ type }]`, of which the user chooses one. */
function licenseOf({ license, licenses }) {
    const all = list(licenses).length > 0 && license === undefined ? list(licenses) : [license];
    return texts(all.map((one) => ((0,json/* isRecord */.u4)(one) ? one.type : one))).join(' OR ');
}
const forges = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** The URL for npm's short forms `owner/name`, `github:owner/name`, `gitlab:\u2026`, `bitbucket:\u2026` (package.json, "repository"). */
function repositoryOf(value) {
    const text = (0,json/* isRecord */.u4)(value) ? value.url : value;
    if (typeof text !== 'string')
        return undefined;
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text.trim());
    return short ? `https://${forges[short[1] ?? 'github']}/${short[2]}` : text.trim().replace(/^git\+/, '');
}

;// CONCATENATED MODULE: ./.build/plan/package-other.js
/** Packages of Go, Python, MoonBit and Wasm tools: what `go.mod`, `pyproject.toml`, `moon.mod.json`, `wasm.toml` and `wkg.toml` say. */



/** The module is called as `go build` in its folder calls the program (go.dev, `cmd/go/internal/load`, `DefaultExecName`). */
function readGoModule(origin, text) {
    // The directive may be a block (go.dev/ref/mod, "module directive").
    const module = /^module(?:[ \t]+|[ \t]*\([ \t]*(?:\/\/.*)?\r?\n\s*)["`]?([^\s"`()]+)/m.exec(text)?.[1];
    const segments = module?.split('/') ?? [];
    const isMajor = segments.length > 1 && /^v(?:[2-9]|[1-9]\d+)$/.test(segments.at(-1) ?? '');
    const name = segments.at(isMajor ? -2 : -1);
    return name ? packageWith(origin, { name }, [{ kind: 'package', name }]) : undefined;
}
/**
 * PEP 621, `[project]`, and what Poetry had before, `[tool.poetry]`; the name of a distribution is that of the project, not of its
 * modules.
 */
function readPythonProject(origin, manifest) {
    const project = manifest.project ?? table(manifest.tool).poetry;
    if (!(0,json/* isRecord */.u4)(project))
        return undefined;
    const { name, version, description, license, authors } = project;
    const urls = Object.entries(table(project.urls)).map(([label, url]) => [label.toLowerCase(), url]);
    const url = (...labels) => urls.find(([label]) => labels.includes(label))?.[1];
    const fields = {
        name,
        version,
        description,
        licenses: (0,json/* isRecord */.u4)(license) ? license.text : license,
        url: url('homepage', 'home') ?? project.homepage,
        source: url('repository', 'source', 'source code', 'github') ?? project.repository,
        authors: peopleOf(authors),
    };
    return packageWith(origin, fields, typeof name === 'string' ? [{ kind: 'package', name }] : []);
}
/** A module of MoonBit (docs.moonbitlang.com, "Module Configuration"); its name is `<user>/<project>`. */
function readMoonModule(origin, manifest) {
    const { name, version, description, license, repository } = manifest;
    const fields = { name, version, description, licenses: license, source: repository };
    return packageWith(origin, fields, typeof name === 'string' ? [{ kind: 'package', name }] : []);
}
/**
 * `[package]` of the component CLI's `wasm.toml`; `file` is what it publishes. `wkg.toml` may have `[metadata]` alone, which is about
 * the package beside it (wasm-pkg-tools, docs/manifest.md).
 */
function readWasmPackage(origin, path, manifest) {
    const own = table(manifest.package);
    const fields = { ...table(table(manifest.workspace).metadata), ...table(manifest.metadata), ...own };
    if (Object.keys(fields).length === 0)
        return undefined;
    const name = typeof own.name === 'string' ? own.name.replaceAll(':', '/') : undefined;
    return packageWith(origin, {
        name,
        version: fields.version,
        description: fields.description,
        licenses: fields.license ?? fields.licenses,
        url: fields.homepage,
        source: fields.repository ?? fields.source,
        authors: peopleOf(fields.authors ?? fields.author),
    }, name === undefined ? [] : [product(name, own.file, (0,paths/* folderOf */.yS)(path))]);
}
function product(name, file, folder) {
    return { kind: 'package', name, ...(typeof file === 'string' && { file: (0,paths/* joinPath */.uJ)(folder, file) }) };
}

;// CONCATENATED MODULE: ./.build/plan/package-search.js
/** The search for the package of a file in one folder: its manifests, and the crates of a Cargo workspace. */













function createPackageSearch(checkout, explain) {
    const reader = createManifestReader(checkout, explain);
    const beside = (0,memoize/* memoize */.B)((folder) => readBeside(folder, reader));
    const readers = { checkout, crates: createCrateReader(reader), beside };
    return {
        lookIn: (folder, searched) => lookIn(folder, searched, readers),
        brokenIn: async (folder) => (await beside(folder)).broken,
    };
}
async function lookIn(folder, { folders, file }, { checkout, crates, beside }) {
    const isInMember = (0,build_folders/* nearestMeaningfulFolder */.Lq)(folders) !== undefined;
    const isInProject = projectBelow(folder, folders, checkout);
    const others = (await beside(folder)).packages.filter(({ isContainer, isUnpublished }) => !(isContainer && isInMember) && !(isUnpublished && isInProject));
    const own = [await crates.own(folder)].filter((one) => one !== undefined);
    if (file !== undefined) {
        const claim = claimOf(file, [...own, ...(await crates.members(folder, file)), ...others]);
        if (claim)
            return { ...claimed(claim, others), folders };
    }
    const packages = [...own, ...others];
    return packages.length > 0 ? { ...unclaimed(packages), folders } : undefined;
}
/** True when one of the folders has a manifest, even without a name; what builds write into their output is none. */
function projectBelow(folder, folders, checkout) {
    return folders.some((_, at) => {
        const path = (0,paths/* joinPath */.uJ)(folder, folders.slice(0, at + 1).join('/'));
        return ((0,build_folders/* isOwnFolder */.Zn)(folders, at) && belonging/* manifestNames */.q.some((name) => checkout.type((0,paths/* joinPath */.uJ)(path, name)) === 'file'));
    });
}
function claimed(claim, others) {
    const { package: found, name } = claim;
    const { origin } = found;
    // A manifest without a name, such as `wkg.toml`, is about the package beside it.
    const facts = [found, ...others.filter((one) => one.name === undefined)].find(hasFacts);
    return {
        ...(facts && { facts }),
        ...(found.name !== undefined && { packageName: { value: found.name, origin } }),
        ...(name !== undefined && { product: { value: name, origin } }),
    };
}
/** The file is in the folder of these packages without being a product of one. */
function unclaimed(packages) {
    const facts = packages.find(hasFacts);
    const named = packages.find(({ name }) => name !== undefined);
    return {
        ...(facts && { facts }),
        ...(named?.name !== undefined && { packageName: { value: named.name, origin: named.origin } }),
    };
}
async function readBeside(folder, reader) {
    const packages = [];
    let broken;
    for (const name of belonging/* manifestNames */.q) {
        const path = (0,paths/* joinPath */.uJ)(folder, name);
        const reading = await reader.read(path);
        if (reading.kind === 'broken')
            broken ??= unreadable(reader.shown(path), reading.reason);
        if (reading.kind !== 'read' || name === cargoFile)
            continue;
        const found = readOne(name, path, reading, reader);
        if (found)
            packages.push(found);
    }
    return { packages, ...(broken && { broken }) };
}
function readOne(name, path, { manifest, text }, { checkout, shown }) {
    const origin = shown(path);
    switch (name) {
        case 'package.json':
            return readNodePackage(origin, path, manifest, checkout);
        case 'moon.mod.json':
            return readMoonModule(origin, manifest);
        case 'go.mod':
            return readGoModule(origin, text);
        case 'pyproject.toml':
            return readPythonProject(origin, manifest);
        case 'wasm.toml':
        case 'wkg.toml':
            return readWasmPackage(origin, path, manifest);
    }
}
function unreadable(path, reason) {
    const isAbove = path.startsWith('../');
    return new errors/* CodedError */.AK('invalid-definition', `${(0,_build_text/* printable */.g$)(path)} cannot be read: ${reason}`, {
        hint: isAbove
            ? 'Fix its syntax.'
            : `Fix its syntax, or leave it out with the input exclude: ${(0,_build_text/* printable */.g$)((0,globs/* excludeGlob */.tp)(path))}`,
    });
}


/***/ }),

/***/ 2503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   _f: () => (/* binding */ readShape),
/* harmony export */   al: () => (/* binding */ nonEmptyText),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55118);
/** Reads values of unknown shape, such as parsed JSON, and tracks where in their document they are. */

/** Reads a whole document. */
function readShape(read, value, error) {
    return read({ value, path: '', error });
}
/** The error about this value, to be thrown. */
function invalid({ path, error }, what, hint) {
    return error(path, what, hint);
}
/** A member or an item of a value. */
function below({ path, error }, step, value) {
    return { value, path: path + printStep(step, path === ''), error };
}
function printStep(step, first) {
    if (typeof step === 'number')
        return `[${step}]`;
    if (/^[\w$-]+$/.test(step))
        return first ? step : `.${step}`;
    return first ? JSON.stringify(step) : `[${JSON.stringify(step)}]`;
}
/** A string. */
const text = (shape) => {
    if (typeof shape.value === 'string')
        return shape.value;
    throw invalid(shape, 'must be a string');
};
/** `true` or `false`. */
const flag = (shape) => {
    if (typeof shape.value === 'boolean')
        return shape.value;
    throw invalid(shape, 'must be true or false');
};
/** An object of any members. */
const record = (shape) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(shape.value))
        return shape.value;
    throw invalid(shape, 'must be an object');
};
/** One of these strings. */
function oneOf(...choices) {
    return (shape) => {
        const found = choices.find((choice) => choice === shape.value);
        if (found !== undefined)
            return found;
        const quoted = choices.map((choice) => `"${choice}"`).join(' or ');
        throw invalid(shape, `must be ${quoted}, not ${shown(shape.value)}`);
    };
}
/** An array of at least `least` items. */
function list(item, least = 0) {
    return (shape) => {
        if (!Array.isArray(shape.value))
            throw invalid(shape, 'must be an array');
        const items = shape.value;
        if (items.length < least)
            throw invalid(shape, 'must not be empty');
        return items.map((value, index) => item(below(shape, index, value)));
    };
}
/** An object whose members are all alike, under any key. */
function map(member) {
    return (shape) => {
        const entries = Object.entries(record(shape));
        return Object.fromEntries(entries.map(([key, value]) => [key, member(below(shape, key, value))]));
    };
}
/** A value that may be `null`. */
function nullable(read) {
    return (shape) => (shape.value === null ? undefined : read(shape));
}
/** An object of these members; the optional ones may be absent. */
function object(required, optional, { open = false } = {}) {
    const readers = new Map(Object.entries({ ...required, ...optional }));
    return (shape) => {
        const values = record(shape);
        const missing = Object.keys(required).find((key) => !Object.hasOwn(values, key));
        if (missing !== undefined)
            throw invalid(below(shape, missing, undefined), 'is missing');
        const unknown = open ? undefined : Object.keys(values).find((key) => !readers.has(key));
        if (unknown !== undefined)
            throw invalid(below(shape, unknown, undefined), 'is not a known member');
        const present = [...readers].filter(([key]) => Object.hasOwn(values, key));
        const members = present.map(([key, read]) => [key, read(below(shape, key, values[key]))]);
        return Object.fromEntries(members);
    };
}
function where(read, holds, meaning) {
    return (shape) => {
        const value = read(shape);
        if (holds(value))
            return value;
        throw invalid(shape, `must be ${meaning}, not ${shown(shape.value)}`);
    };
}
/** A string that is not empty. */
const nonEmptyText = (shape) => {
    if (text(shape) !== '')
        return text(shape);
    throw invalid(shape, 'must not be empty');
};
/** The beginning of a value, as JSON. */
function shown(value) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .showJson */ .qN)(value);
    return json.length > 80 ? `${json.slice(0, 80)}\u2026` : json;
}


/***/ }),

/***/ 12533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isInvalidWasm: () => (/* binding */ isInvalidWasm),
/* harmony export */   readParts: () => (/* binding */ readParts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16222);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8563);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33185);
/** The parts of a binary: the module or component itself, and every module and component in it, each with its metadata. */




/** Components are nested a few levels deep, and tools combine some dozens of them. */
const depthLimit = 16;
const partLimit = 1000;
const dataSection = 11;
const nested = { 1: 'module', 4: 'component' };
/**
 * Reads the sections of every part; code and data are skipped. Throws `invalid-wasm` for an invalid structure, and for more than 1000
 * parts or 16 levels.
 */
async function readParts(source, name) {
    const parts = [];
    await readPart(new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .WasmFile */ .t(source, name), { offset: 0, size: source.size }, '', 0, parts);
    return parts;
}
async function readPart(file, span, path, depth, parts) {
    if (depth > depthLimit || parts.length >= partLimit)
        file.fail(`more than ${partLimit} nested modules and components, or ${depthLimit} levels`, span.offset);
    const layer = await (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .readPreamble */ .t)(file, span);
    const sections = await (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .readSections */ .j)(file, layer, span);
    const customSections = sections.flatMap(asCustom);
    const data = layer === 'module' ? sections.filter(({ id }) => id === dataSection) : [];
    parts.push({ path, layer, customSections, data, ...(await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .readMetadata */ ._)(file, layer, customSections)) });
    if (layer !== 'component')
        return;
    const counts = { module: 0, component: 0 };
    for (const section of sections) {
        const kind = nested[section.id];
        if (kind === undefined)
            continue;
        const below = `${path === '' ? '' : `${path} > `}${kind} ${counts[kind]}`;
        counts[kind] += 1;
        await readPart(file, section, below, depth + 1, parts);
    }
}
function asCustom({ name, offset, size }) {
    return name === undefined ? [] : [{ name, offset, size }];
}
/** True for the error of a binary that is none, or not one that can be read. */
function isInvalidWasm(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK && error.code === 'invalid-wasm';
}


/***/ }),

};
