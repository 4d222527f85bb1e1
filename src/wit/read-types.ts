/** Reads the types of a component: value types, functions, resources, and the types of instances and components. */

import { readFlag } from '../wasm/extern.ts';
import { limits } from '../wasm/limits.ts';
import type { Reader } from '../wasm/reader.ts';
import type { Base, FuncType, TypeId, ValueType } from './binary-types.ts';
import { readExternName, readSort, readTypeReference } from './extern-name.ts';
import { unreadable } from './failure.ts';
import type { Form, Primitive, Shape } from './model.ts';
import { addExport, addImport, at, createScope, entityOf, outerScope, type Scope } from './scope.ts';

/** Primitive types by code (`Binary.md`, "primvaltype"). */
const primitives: Readonly<Record<number, Primitive>> = {
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

type Parts = Partial<Omit<Shape<ValueType>, 'form'>>;
type ReadParts = (reader: Reader, scope: Scope) => Parts;

const one: ReadParts = (reader, scope) => ({ types: [readValueType(reader, scope)] });
const two: ReadParts = (reader, scope) => ({
  types: [readValueType(reader, scope), readValueType(reader, scope)],
});
const optional: ReadParts = (reader, scope) => ({ types: [readOptional(reader, scope)] });
const resource: ReadParts = (reader, scope) => {
  const type = at(reader, scope.types, reader.u32('a type index'), 'type');
  if (type.base.kind !== 'resource') reader.fail('a handle to a type that is no resource');
  return { types: [type] };
};
const labels: ReadParts = (reader) => ({ names: collect(reader, 'labels', () => reader.text('a label')) });

/** The parts after the code of each type that is no primitive (`Binary.md`, "defvaltype"). */
const forms: Readonly<Record<number, readonly [Form, ReadParts]>> = {
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
export function readType(reader: Reader, scope: Scope): void {
  scope.types.push({ base: readBase(reader, scope) });
}

function readBase(reader: Reader, scope: Scope): Base {
  const id = scope.ids.next();
  const start = reader.offset;
  const code = reader.byte('a type');
  const primitive = primitives[code];
  if (primitive) return defined(reader, id, { form: 'alias', names: [], types: [primitive] });
  if (code === 0x40 || code === 0x43) return readFunction(reader, scope, id, code === 0x43);
  if (code === 0x41 || code === 0x42) return readDeclarations(reader, scope, id, code === 0x41);
  if (code === 0x3f) return readResource(reader, scope, id);
  const [form, readParts] = forms[code] ?? reader.fail(`unknown type 0x${code.toString(16)}`, start);
  return defined(reader, id, { form, names: [], types: [], ...readParts(reader, scope) });
}

/** Size of a type with all that it consists of, as a tree; wasmparser has the same limit. */
const sizeLimit = 1_000_000;
const depthLimit = 500;

/** Bounds what prints or compares a type: types may share parts, so that a few bytes describe a tree without end. */
function defined(reader: Reader, id: number, shape: Shape<ValueType>): Base {
  const parts = shape.types.flatMap((part) =>
    typeof part === 'object' && part.base.kind === 'defined' ? part.base : [],
  );
  const size = parts.reduce((sum, part) => sum + part.size, 1 + shape.names.length + shape.types.length);
  const depth = parts.reduce((most, part) => Math.max(most, part.depth), 0) + 1;
  if (size > sizeLimit) reader.fail(`a type with more than ${sizeLimit} parts`);
  if (depth > depthLimit) reader.fail(`types nested more than ${depthLimit} deep`);
  return { kind: 'defined', id, shape, size, depth };
}

function readFunction(reader: Reader, scope: Scope, id: number, isAsync: boolean): FuncType {
  const parameters = collect(reader, 'parameters', () => readLabelled(reader, scope));
  const result = readResult(reader, scope);
  const names = parameters.map(([name]) => name);
  const types = parameters.map(([, type]) => type);
  return { kind: 'func', id, isAsync, names, types, ...(result !== undefined && { result }) };
}

function readResult(reader: Reader, scope: Scope): ValueType | undefined {
  const hasNone = readFlag(reader, 'the result of a function');
  if (!hasNone) return readValueType(reader, scope);
  if (reader.byte('the result of a function') !== 0) reader.fail('a function with named results');
  return undefined;
}

function readResource(reader: Reader, scope: Scope, id: number): Base {
  reader.byte('the representation of a resource');
  if (readFlag(reader, 'a destructor')) reader.u32('a function index');
  const base: Base = { kind: 'resource', id };
  scope.resources.push(base);
  return base;
}

function readDeclarations(reader: Reader, outer: Scope, id: number, isComponent: boolean): Base {
  const scope = createScope(outer.ids, outer);
  if (scope.depth > limits.typeDepth) reader.fail(`types nested more than ${limits.typeDepth} deep`);
  reader.each('declarations of a type', () => readDeclaration(reader, scope, isComponent));
  const { imports, exports, resources } = scope;
  if (isComponent) return { kind: 'component', id, imports, exports, resources };
  return { kind: 'instance', id, exports, resources };
}

function readDeclaration(reader: Reader, scope: Scope, isComponent: boolean): void {
  const start = reader.offset;
  const form = reader.byte('a declaration');
  if (form === 0) throw unreadable('it declares types of core modules');
  if (form === 1) readType(reader, scope);
  else if (form === 2) readTypeAlias(reader, scope);
  else if (form === 3 && isComponent) {
    const name = readExternName(reader);
    addImport(reader, scope, name, entityOf(reader, scope, readTypeReference(reader)));
  } else if (form === 4) {
    const name = readExternName(reader);
    addExport(reader, scope, name, entityOf(reader, scope, readTypeReference(reader)));
  } else reader.fail(`unexpected declaration 0x${form.toString(16)} in a type`, start);
}

/** An alias in a type, which can only name a type: of an instance, or of a scope around it. */
function readTypeAlias(reader: Reader, scope: Scope): void {
  const sort = readSort(reader);
  const target = reader.byte('the target of an alias');
  const index = reader.u32('an index');
  if (target === 0) {
    const name = reader.text('the name of an alias');
    const instance = at(reader, scope.instances, index, 'instance');
    const entity = instance.exports.get(name)?.entity;
    if (sort === 'type' && entity?.kind === 'type') scope.types.push(entity.created);
    else throw unreadable(`an alias of ${name} in a type names no type`);
    return;
  }
  if (target !== 2) throw unreadable('a type has an alias of a core instance');
  const found = outerScope(reader, scope, index);
  const outerIndex = reader.u32('an index');
  if (sort === 'type') scope.types.push(at(reader, found.types, outerIndex, 'type'));
  else if (sort !== 'core') throw unreadable(`a type has an alias of a ${sort}`);
}

/** A primitive, or the index of a type. */
export function readValueType(reader: Reader, scope: Scope): ValueType {
  const start = reader.offset;
  const primitive = primitives[reader.peek() ?? 0];
  if (primitive) {
    reader.byte('a value type');
    return primitive;
  }
  const index = reader.s33('a value type');
  if (index < 0) reader.fail('unknown value type', start);
  const type: TypeId = at(reader, scope.types, index, 'type');
  if (type.base.kind !== 'defined') reader.fail(`type ${index} is not the type of a value`, start);
  return type;
}

function readOptional(reader: Reader, scope: Scope): ValueType | undefined {
  return readFlag(reader, 'an optional value type') ? readValueType(reader, scope) : undefined;
}

function readLabelled(reader: Reader, scope: Scope): readonly [string, ValueType] {
  return [reader.text('a label'), readValueType(reader, scope)];
}

function readCase(reader: Reader, scope: Scope): readonly [string, ValueType | undefined] {
  const label = reader.text('a label');
  const type = readOptional(reader, scope);
  if (reader.byte('a variant case') !== 0) reader.fail('a variant case refines another');
  return [label, type];
}

function named(members: readonly (readonly [string, ValueType | undefined])[]): Parts {
  return { names: members.map(([name]) => name), types: members.map(([, type]) => type) };
}

function collect<Item>(reader: Reader, what: string, read: () => Item): readonly Item[] {
  const items: Item[] = [];
  reader.each(what, () => items.push(read()));
  return items;
}
