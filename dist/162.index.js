export const id = 162;
export const ids = [162];
export const modules = {

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


/***/ }),

/***/ 80162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printInterfaces: () => (/* binding */ printInterfaces)
});

;// CONCATENATED MODULE: ./.build/wit/indented.js
/** Text in lines, indented by two spaces a level. */
function createOutput() {
    const parts = [];
    let level = 0;
    let isLineStart = false;
    const indent = () => {
        if (isLineStart)
            parts.push('  '.repeat(level));
        isLineStart = false;
    };
    const out = {
        add(text) {
            indent();
            parts.push(text);
            return out;
        },
        line() {
            parts.push('\n');
            isLineStart = true;
            return out;
        },
        open() {
            parts.push(' {');
            level += 1;
            return out.line();
        },
        close() {
            level -= 1;
            indent();
            parts.push('}');
            return out.line();
        },
        text: () => parts.join(''),
    };
    return out;
}

// EXTERNAL MODULE: ./.build/wit/model.js
var model = __webpack_require__(95352);
// EXTERNAL MODULE: ./.build/wit/print-types.js
var print_types = __webpack_require__(42814);
;// CONCATENATED MODULE: ./.build/wit/print.js
/** Prints interfaces as WIT, in the form of wasm-tools (`wit-component`, `printing.rs`). */



/** The package of the binary, then those that it refers to. */
function printInterfaces({ main, foreign }) {
    const out = createOutput();
    printPackage(out, main, true);
    foreign.forEach((one, index) => {
        if (index > 0)
            out.line().line();
        printPackage(out, one, false);
    });
    return out.text();
}
function separate(out, spacing) {
    if (spacing.any)
        out.line();
    spacing.any = true;
}
function printPackage(out, { id, docs, interfaces, worlds }, isMain) {
    printDocs(out, docs);
    out.add(`package ${(0,print_types/* escaped */.Mk)(id.namespace)}:${(0,print_types/* escaped */.Mk)(id.name)}${id.version === undefined ? '' : `@${id.version}`}`);
    if (isMain)
        out.add(';').line().line();
    else
        out.open();
    for (const [name, found] of interfaces) {
        describe(out, found);
        out.add(`interface ${(0,print_types/* escaped */.Mk)(name)}`).open();
        printInterface(out, found);
        out.close();
        if (isMain)
            out.line();
    }
    for (const [name, world] of worlds) {
        describe(out, world);
        out.add(`world ${(0,print_types/* escaped */.Mk)(name)}`).open();
        printWorld(out, world);
        out.close();
    }
    if (!isMain)
        out.close();
}
function printInterface(out, found) {
    const spacing = { any: false };
    const functions = [...found.functions.values()];
    printTypes(out, spacing, found, [...found.types], functions);
    for (const func of functions.filter(({ resource }) => !resource)) {
        separate(out, spacing);
        describe(out, func);
        out.add(`${(0,print_types/* escaped */.Mk)(func.name)}: ${(0,print_types/* printSignature */.ab)(func)};`).line();
    }
}
function printWorld(out, world) {
    const spacing = { any: false };
    const imports = [...world.imports];
    for (const [name, item] of imports.filter(([, { kind }]) => kind === 'interface')) {
        printItem(out, world, name, item, 'import');
        spacing.any = true;
    }
    const types = imports.flatMap(([name, item]) => (item.kind === 'type' ? [[name, item.type]] : []));
    const functions = imports.flatMap(([, item]) => (item.kind === 'function' ? item.function : []));
    printTypes(out, spacing, world, types, functions);
    for (const [name, item] of imports) {
        if (item.kind !== 'function' || item.function.resource)
            continue;
        printItem(out, world, name, item, 'import');
        spacing.any = true;
    }
    if (world.exports.size > 0)
        separate(out, spacing);
    for (const [name, item] of world.exports)
        printItem(out, world, name, item, 'export');
}
function printItem(out, world, name, item, word) {
    if (item.kind === 'type')
        return;
    if (item.kind === 'function') {
        describe(out, item.function);
        out.add(`${word} ${(0,print_types/* escaped */.Mk)(name)}: ${(0,print_types/* printSignature */.ab)(item.function)};`).line();
        return;
    }
    const isInline = item.interface.name === undefined;
    printDocs(out, item.docs ?? (item.isNamed ? item.interface.docs : undefined));
    describe(out, {
        ...stabilityOf(item),
        ...(item.externalId !== undefined && { externalId: item.externalId }),
    });
    out.add(`${word} `);
    if (item.isNamed)
        out.add(`${(0,print_types/* escaped */.Mk)(name)}: `);
    if (!isInline)
        out.add(`${pathOf(item.interface, world.package)};`).line();
    else {
        out.add('interface').open();
        printInterface(out, item.interface);
        out.close();
    }
}
function stabilityOf(item) {
    const stability = item.isNamed ? item.stability : (item.stability ?? item.interface.stability);
    return stability ? { stability } : {};
}
function pathOf(target, from) {
    const name = (0,print_types/* escaped */.Mk)(target.name ?? '');
    if (target.package === from || !target.package)
        return name;
    const { version, ...rest } = target.package.id;
    return `${(0,model/* printPackageId */.N)({ ...rest, version: undefined })}/${name}${version === undefined ? '' : `@${version}`}`;
}
/** Types that are used from elsewhere, then those that are declared here. */
function printTypes(out, spacing, owner, types, functions) {
    const used = types.filter(([, type]) => sourceOf(type, owner));
    printUses(out, spacing, owner, used);
    for (const [, type] of types.filter(([, type]) => !sourceOf(type, owner))) {
        separate(out, spacing);
        describe(out, type);
        if (type.shape.form === 'resource')
            printResource(out, type, functions);
        else
            printDeclaration(out, type);
    }
}
/** The type of another interface that a type is a `use` of. */
function sourceOf({ shape }, owner) {
    const [other] = shape.form === 'alias' ? shape.types : [];
    return typeof other === 'object' && other.owner && other.owner !== owner ? other : undefined;
}
/** Neighbours from the same interface are one line. */
function printUses(out, spacing, owner, used) {
    const lines = [];
    for (const [name, type] of used) {
        const source = sourceOf(type, owner);
        if (!source?.owner)
            continue;
        const written = source.name === name ? (0,print_types/* escaped */.Mk)(name) : `${(0,print_types/* escaped */.Mk)(source.name ?? '')} as ${(0,print_types/* escaped */.Mk)(name)}`;
        const last = lines.at(-1);
        if (last?.from === source.owner && hasSameAttributes(last.type, type))
            last.names.push(written);
        else
            lines.push({ from: source.owner, type, names: [written] });
    }
    for (const { from, type, names } of lines) {
        spacing.any = true;
        const { stability, externalId } = type;
        describe(out, { ...(stability && { stability }), ...(externalId !== undefined && { externalId }) });
        const path = from.kind === 'interface' ? pathOf(from, owner.package) : from.name;
        out.add(`use ${path}.{${names.join(', ')}};`).line();
    }
}
function hasSameAttributes(left, right) {
    const text = ({ stability, externalId }) => JSON.stringify([stability, externalId]);
    return text(left) === text(right);
}
function printResource(out, type, functions) {
    const own = functions.filter(({ resource }) => resource === type);
    out.add(`resource ${(0,print_types/* escaped */.Mk)(type.name ?? '')}`);
    if (own.length === 0) {
        out.add(';').line();
        return;
    }
    out.open();
    for (const func of own) {
        describe(out, func);
        const label = func.kind === 'constructor' ? '' : `${(0,print_types/* escaped */.Mk)((0,print_types/* labelOf */.Wy)(func))}: `;
        out.add(`${label}${func.kind === 'static' ? 'static ' : ''}${(0,print_types/* printSignature */.ab)(func)};`).line();
    }
    out.close();
}
function printDeclaration(out, type) {
    const { form, names, types } = type.shape;
    const name = (0,print_types/* escaped */.Mk)(type.name ?? '');
    if (!['record', 'variant', 'enum', 'flags'].includes(form)) {
        out.add(`type ${name} = ${printAliased(type)};`).line();
        return;
    }
    out.add(`${form} ${name}`).open();
    names.forEach((label, index) => {
        const part = types[index];
        printDocs(out, type.memberDocs?.get(label));
        const value = part === undefined ? '' : form === 'record' ? `: ${(0,print_types/* printType */.OC)(part)}` : `(${(0,print_types/* printType */.OC)(part)})`;
        out.add(`${(0,print_types/* escaped */.Mk)(label)}${value},`).line();
    });
    out.close();
}
/** `own<r>` is written out here: `type a = r` would be another name of the resource. */
function printAliased({ shape }) {
    const text = (0,print_types/* printType */.OC)({ shape });
    return shape.form === 'own' ? `own<${text}>` : text;
}
function describe(out, { docs, stability, externalId }) {
    printDocs(out, docs);
    if (stability?.since !== undefined)
        out.add(`@since(version = ${stability.since})`).line();
    else if (stability?.feature !== undefined)
        out.add(`@unstable(feature = ${stability.feature})`).line();
    if (stability?.deprecated !== undefined)
        out.add(`@deprecated(version = ${stability.deprecated})`).line();
    if (externalId !== undefined)
        out.add(`@external-id("${quoted(externalId)}")`).line();
}
function printDocs(out, docs) {
    if (docs === undefined)
        return;
    const lines = docs.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    for (const line of lines) {
        const text = line.endsWith('\r') ? line.slice(0, -1) : line;
        out.add(text === '' ? '///' : `/// ${text}`).line();
    }
}
const escapes = {
    '\\': '\\\\',
    '"': '\\"',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
function quoted(text) {
    return Array.from(text, (character) => {
        if (/[A-Za-z0-9\-_./: ]/.test(character))
            return character;
        return escapes[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;
    }).join('');
}


/***/ })

};
