/** Types of a component: finds the component types among them and what those import and export. */

import type { Extern } from './extern.ts';
import { isPrimitive, readFlag, readSort, readTypedExtern, skipValueType } from './extern.ts';
import { limits } from './limits.ts';
import type { Reader } from './reader.ts';

/** The imports and exports that a component type declares; the component types that they refer to are resolved. */
export interface ComponentType {
  readonly imports: readonly TypedExtern[];
  readonly exports: readonly TypedExtern[];
}

export interface TypedExtern extends Extern {
  /** Set if `kind` is `component`. */
  readonly type?: ComponentType;
}

/** An index space of types: a component type, or `undefined` for any other type. */
export interface TypeScope {
  readonly types: (ComponentType | undefined)[];
  /** The scope of the component or type around this one. */
  readonly outer?: TypeScope;
  /** Number of enclosing types. */
  readonly depth: number;
  /** Shared by all scopes of a file. */
  readonly counts: { types: number };
}

/** The empty scope of a file. */
export function outermostScope(): TypeScope {
  return { types: [], depth: 0, counts: { types: 0 } };
}

/** Appends `type` to the scope, which gives it the next index. */
export function addType(reader: Reader, scope: TypeScope, type: ComponentType | undefined): void {
  countType(reader, scope);
  scope.types.push(type);
}

function countType(reader: Reader, { counts }: TypeScope): void {
  counts.types += 1;
  if (counts.types > limits.types) reader.fail(`more than ${limits.types} types`);
}

/** Reads one type and appends it to the scope (component model, `Binary.md`, "Type Definitions"). */
export function readType(reader: Reader, scope: TypeScope): void {
  const form = reader.peek();
  if (form === 0x41 || form === 0x42) {
    const declared = readDeclarations(reader, scope);
    addType(reader, scope, form === 0x41 ? declared : undefined);
  } else {
    skipPlainType(reader);
    addType(reader, scope, undefined);
  }
}

/** Reads one alias; if it refers to a type, that type is appended to the scope. */
export function readAlias(reader: Reader, scope: TypeScope): void {
  const kind = readSort(reader);
  const start = reader.offset;
  const target = reader.byte('the target of an alias');
  if (target > 2) reader.fail(`unknown alias target 0x${target.toString(16)}`, start);
  const levels = reader.u32('an index');
  if (target !== 2) {
    reader.text('the name of an alias');
    if (kind === 'type') addType(reader, scope, undefined);
    return;
  }
  const index = reader.u32('an index');
  if (kind === 'type') addType(reader, scope, typeAt(reader, scopeAt(reader, scope, levels), index));
}

/** The type at `index`. Throws `invalid-wasm` when there is none. */
export function typeAt(reader: Reader, scope: TypeScope, index: number): ComponentType | undefined {
  if (index >= scope.types.length)
    reader.fail(`type index ${index} out of range, ${scope.types.length} types are defined`);
  return scope.types[index];
}

function scopeAt(reader: Reader, scope: TypeScope, levels: number): TypeScope {
  let found: TypeScope | undefined = scope;
  for (let left = levels; left > 0 && found !== undefined; left -= 1) found = found.outer;
  return found ?? reader.fail(`an alias refers to a scope ${levels} levels out`);
}

function readDeclarations(reader: Reader, outer: TypeScope): ComponentType {
  const scope: TypeScope = { types: [], outer, depth: outer.depth + 1, counts: outer.counts };
  if (scope.depth > limits.typeDepth) reader.fail(`types nested more than ${limits.typeDepth} deep`);
  const isComponent = reader.byte('a type') === 0x41;
  const imports: TypedExtern[] = [];
  const exports: TypedExtern[] = [];
  reader.each('declarations of a type', () => {
    const start = reader.offset;
    const form = reader.byte('a declaration');
    if (form === 1) readType(reader, scope);
    else if (form === 2) readAlias(reader, scope);
    else if (form === 3 && isComponent) imports.push(declareExtern(reader, scope));
    else if (form === 4) exports.push(declareExtern(reader, scope));
    else reader.fail(`unexpected declaration 0x${form.toString(16)} in a type`, start);
  });
  return { imports, exports };
}

/** A declared type is also a new type of the scope; all other sorts only count towards the limit. */
function declareExtern(reader: Reader, scope: TypeScope): TypedExtern {
  const extern = readTypedExtern(reader);
  const typed = extern.index !== undefined && extern.kind !== 'core';
  const type = typed ? typeAt(reader, scope, extern.index) : undefined;
  if (extern.kind === 'type') addType(reader, scope, type);
  else countType(reader, scope);
  return extern.kind === 'component' && type !== undefined ? { ...extern, type } : extern;
}

type Skip = (reader: Reader) => void;

const optionalValue: Skip = (reader) => {
  if (readFlag(reader, 'an optional value type')) skipValueType(reader);
};
const labelled: Skip = (reader) => {
  reader.text('a label');
  skipValueType(reader);
};
const label: Skip = (reader) => {
  reader.text('a label');
};
const variantCase: Skip = (reader) => {
  reader.text('a label');
  optionalValue(reader);
  const start = reader.offset;
  if (reader.byte('a variant case') !== 0) reader.fail('a variant case refines another', start);
};
const handle: Skip = (reader) => {
  reader.u32('a type index');
};
const functionType: Skip = (reader) => {
  reader.each('parameters', labelled);
  const hasNoResult = readFlag(reader, 'the result of a function');
  if (!hasNoResult) skipValueType(reader);
  else if (reader.byte('the result of a function') !== 0) reader.fail('a function with named results');
};
const resource: Skip = (reader) => {
  reader.byte('the representation of a resource');
  if (readFlag(reader, 'a destructor')) reader.u32('a function index');
};

/** How to skip the bytes after the code of each non-primitive type (`Binary.md`, "defvaltype", "functype"). */
const plainTypes: Readonly<Record<number, Skip>> = {
  63: resource,
  64: functionType,
  67: functionType,
  99: (reader) => {
    skipValueType(reader);
    skipValueType(reader);
  },
  101: optionalValue,
  102: optionalValue,
  103: (reader) => {
    skipValueType(reader);
    reader.u32('the length of a list');
  },
  104: handle,
  105: handle,
  106: (reader) => {
    optionalValue(reader);
    optionalValue(reader);
  },
  107: skipValueType,
  109: (reader) => reader.each('cases of an enum', label),
  110: (reader) => reader.each('flags', label),
  111: (reader) => reader.each('types of a tuple', skipValueType),
  112: skipValueType,
  113: (reader) => reader.each('cases of a variant', variantCase),
  114: (reader) => reader.each('fields of a record', labelled),
};

function skipPlainType(reader: Reader): void {
  const start = reader.offset;
  const code = reader.byte('a type');
  if (isPrimitive(code)) return;
  const skip = plainTypes[code] ?? reader.fail(`unknown type 0x${code.toString(16)}`, start);
  skip(reader);
}
