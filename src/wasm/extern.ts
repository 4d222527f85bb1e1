/** One import or export of a component or of a component type: its name and what it is bound to. */

import type { Reader } from './reader.ts';

export type ExternKind = 'core' | 'func' | 'value' | 'type' | 'component' | 'instance';

export interface Extern {
  /** The name with the suffix of its version, if the encoding keeps that apart. */
  readonly name: string;
  readonly kind: ExternKind;
  /** In an export of a component: the exported item; elsewhere: its type. Absent for a fresh resource type. */
  readonly index?: number;
  /** Where it stands in the file. */
  readonly offset: number;
}

/** Sorts by their code (component model, `Binary.md`); `core` has a second byte. */
const sorts: Readonly<Record<number, ExternKind>> = {
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
export function readTypedExtern(reader: Reader): Extern {
  const offset = reader.offset;
  return { name: readName(reader), offset, ...readTypeReference(reader) };
}

/** An export of a component: a name, an item, and perhaps a type for it, which is left out. */
export function readExport(reader: Reader): Extern {
  const offset = reader.offset;
  const name = readName(reader);
  const kind = readSort(reader);
  const index = reader.u32('the index of an export');
  if (readFlag(reader, 'the type of an export')) readTypeReference(reader);
  return { name, kind, index, offset };
}

export function readSort(reader: Reader): ExternKind {
  const start = reader.offset;
  const code = reader.byte('a sort');
  const sort = sorts[code] ?? reader.fail(`unknown sort 0x${code.toString(16)}`, start);
  if (sort === 'core') reader.byte('a core sort');
  return sort;
}

/** A byte that says whether something follows. */
export function readFlag(reader: Reader, what: string): boolean {
  const start = reader.offset;
  const flag = reader.byte(what);
  return flag > 1 ? reader.fail(`0x${flag.toString(16)} before ${what}`, start) : flag === 1;
}

/** Primitive value types stand for themselves, other value types are an index (`Binary.md`, "valtype"). */
export function skipValueType(reader: Reader): void {
  const start = reader.offset;
  const code = reader.peek() ?? reader.byte('a value type');
  if (isPrimitive(code)) reader.byte('a value type');
  else if (reader.s33('a value type') < 0) reader.fail(`unknown value type 0x${code.toString(16)}`, start);
}

/** From `bool` down to `string`, and `error-context`. */
export function isPrimitive(code: number): boolean {
  return (code >= 0x73 && code <= 0x7f) || code === 0x64;
}

/** 0x00, and 0x01 until 2024, precede a plain name; 0x02 one that is followed by options. */
function readName(reader: Reader): string {
  const start = reader.offset;
  const form = reader.byte('a name');
  if (form > 2) reader.fail(`unknown form of name 0x${form.toString(16)}`, start);
  const name = reader.text('the name of an import or export');
  const suffix = form === 2 ? readNameOptions(reader) : undefined;
  return suffix !== undefined && name.includes('@') ? name + suffix : name;
}

/** Options are `implements`, the version suffix and an external id; a suffix belongs to what is implemented. */
function readNameOptions(reader: Reader): string | undefined {
  const options = new Map<number, string>();
  reader.each('options of a name', () => {
    const start = reader.offset;
    const option = reader.byte('an option of a name');
    if (option > lastNameOption || options.has(option))
      reader.fail(`unexpected name option ${option}`, start);
    options.set(option, reader.text('an option of a name'));
  });
  return options.has(0) ? undefined : options.get(versionSuffix);
}

/** What a name is bound to; a value is followed by its type, as wasmparser has it, without a bound. */
function readTypeReference(reader: Reader): Pick<Extern, 'kind' | 'index'> {
  const kind = readSort(reader);
  if (kind === 'value') {
    skipValueType(reader);
    return { kind };
  }
  const fresh = kind === 'type' && readFlag(reader, 'a type bound');
  return fresh ? { kind } : { kind, index: reader.u32('a type index') };
}
