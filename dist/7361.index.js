export const id = 7361;
export const ids = [7361];
export const modules = {

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

/***/ 79260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15353);
/* harmony import */ var _oci_source_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89599);
/* harmony import */ var _output_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77224);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22543);
/* harmony import */ var _wit_any_interface_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47968);
/* harmony import */ var _wit_difference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32878);
/* harmony import */ var _wit_next_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46873);
/* harmony import */ var _source_login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16870);
/* harmony import */ var _wasm_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87229);
/** `diff`: what is different between the interfaces of two Wasm files or artifacts, whom it breaks, and which version it takes. */









const diff = {
    name: 'diff',
    outputs: {
        step: 'The least part of the version that has to grow: `major`, `minor` or `patch`.',
        breaking: '`true` when something that uses the old one does not work with the new one.',
        version: 'The smallest version that may follow that of the old reference, where its tag is a version.',
        differences: 'JSON array of the differences: where, what, and whom it breaks.',
    },
    run: runDiff,
    present,
};
async function runDiff(options, env) {
    const [old, now] = requireTwo(options.references);
    const registries = [old, now].filter((one) => !(0,_wasm_source_js__WEBPACK_IMPORTED_MODULE_4__/* .isWasmPath */ .G)(one)).flatMap(hostOf);
    const { log, credentials } = env.host;
    const stores = env.stores({
        ...options,
        log,
        findCredential: credentials((0,_source_login_js__WEBPACK_IMPORTED_MODULE_3__/* .loginForSources */ .F)(options, registries)),
        needsRegistry: registries.length > 0,
    });
    const open = async (text) => {
        const { source, digest } = await (0,_wasm_source_js__WEBPACK_IMPORTED_MODULE_4__/* .openWasmSource */ .m)(text, env.host, stores);
        const side = { reference: text, ...(digest !== undefined && { digest }) };
        return { side, found: await (0,_wit_any_interface_js__WEBPACK_IMPORTED_MODULE_2__.readInterface)(source, text) };
    };
    const [before, after] = [await open(old), await open(now)];
    const differences = (0,_wit_any_interface_js__WEBPACK_IMPORTED_MODULE_2__.compareAny)(before.found, after.found).filter(({ isRepeated }) => !isRepeated);
    const step = (0,_wit_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .stepOf */ .c)(differences, after.found.kind);
    const version = (0,_wit_next_version_js__WEBPACK_IMPORTED_MODULE_6__/* .nextVersion */ .y)(tagOf(old) ?? '', step);
    return {
        old: before.side,
        now: after.side,
        kind: after.found.kind,
        differences,
        step,
        ...(version !== undefined && { version }),
    };
}
function requireTwo(references) {
    const [old, now, ...others] = references;
    if (old !== undefined && now !== undefined && others.length === 0)
        return [old, now];
    const count = references.length === 1 ? 'one file or reference' : `${references.length} files or references`;
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`"references" names ${count}, and two are compared`, {
        hint: 'Name the old one and the new one',
        lines: { references: ['ghcr.io/acme/http-cache:1.0.0', 'build/http-cache.wasm'] },
    });
}
function hostOf(text) {
    const parsed = (0,_oci_source_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSourceReference */ .O$)(text);
    return parsed.kind === 'registry' ? [parsed.reference.host] : [];
}
function tagOf(text) {
    if ((0,_wasm_source_js__WEBPACK_IMPORTED_MODULE_4__/* .isWasmPath */ .G)(text))
        return undefined;
    const parsed = (0,_oci_source_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSourceReference */ .O$)(text);
    return parsed.kind === 'registry' ? parsed.reference.tag : undefined;
}
function present(result) {
    const { old, now, kind, differences, step, version } = result;
    const json = differences.map((one) => differenceJson(one, kind));
    const output = (0,_output_json_js__WEBPACK_IMPORTED_MODULE_7__/* .boundedOutput */ .nw)('differences', json);
    return {
        outputs: {
            step,
            breaking: String(step === 'major'),
            version: version ?? '',
            differences: output.text,
        },
        lines: [
            `${_wit_any_interface_js__WEBPACK_IMPORTED_MODULE_2__.kindTitles[kind]}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(old.reference)} and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(now.reference)}`,
            ...differenceLines(differences, kind),
            versionLine(step, version),
        ],
        notices: output.notices,
        warnings: [],
        json: { old, new: now, kind, step, ...(version !== undefined && { version }), differences: json },
        published: [],
    };
}
function differenceJson(difference, kind) {
    const { item, change, breaks } = difference;
    return { item, change, breaking: (0,_wit_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .isBreaking */ .E)(difference, kind), breaks };
}
/** Breaking ones first. */
function differenceLines(differences, kind) {
    const line = ({ item, change, breaks }, word) => `${word}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(`${item} ${change}`, 500)}${breaks.length > 0 ? ` (breaks ${breaks.join(' and ')})` : ''}`;
    const breaking = differences.filter((one) => (0,_wit_difference_js__WEBPACK_IMPORTED_MODULE_5__/* .isBreaking */ .E)(one, kind));
    return [
        ...breaking.map((one) => line(one, 'breaking  ')),
        ...differences.filter((one) => !breaking.includes(one)).map((one) => line(one, 'compatible')),
    ];
}
function versionLine(step, version) {
    const least = version === undefined ? '' : `, at least ${version}`;
    return `It takes a ${step} version${least}.`;
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

/***/ 32878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isBreaking),
/* harmony export */   c: () => (/* binding */ stepOf)
/* harmony export */ });
/** One difference between two interfaces: where it is, what it is in words, and whom it breaks. */
/**
 * Whether it takes a major version. What is added to a WIT package breaks whoever implements its interfaces or provides them to a
 * world, and is published in minor versions all the same (WASI), so it is told and does not count.
 */
function isBreaking({ breaks, adds }, of) {
    return breaks.length > 0 && !(adds && of === 'wit-package');
}
function stepOf(differences, of) {
    if (differences.some((one) => isBreaking(one, of)))
        return 'major';
    return differences.some(({ adds }) => adds) ? 'minor' : 'patch';
}


/***/ }),

/***/ 46873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ promises),
/* harmony export */   y: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20936);
/** The smallest version that may follow another one. */

/**
 * Below 1.0.0 a break takes a minor version and everything else a patch, and each version 0.0.x may break (Cargo, "SemVer
 * Compatibility"; so does the component model's canonical version). `undefined` when the old version is no semantic version.
 */
function nextVersion(version, step) {
    const parsed = (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemver */ .k)(version);
    if (!parsed)
        return undefined;
    const { major, minor, patch, prerelease } = parsed;
    if (prerelease !== '')
        return `${major}.${minor}.${patch}`;
    if (major > 0 && step === 'major')
        return `${major + 1}.0.0`;
    if (major > 0 && step === 'minor')
        return `${major}.${minor + 1}.0`;
    if (major === 0 && minor > 0 && step === 'major')
        return `0.${minor + 1}.0`;
    return `${major}.${minor}.${patch + 1}`;
}
/** True when a version promises at least what the step takes. A version that is no semantic version promises nothing. */
function promises(old, now, step) {
    const least = nextVersion(old, step);
    const [one, other] = [least, now].map((text) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemver */ .k)(text ?? ''));
    if (!one || !other)
        return true;
    const order = other.major - one.major || other.minor - one.minor || other.patch - one.patch;
    return order >= 0;
}


/***/ })

};
