/** One import or export of a component or of a component type: its name and its type. */

import type { Reader } from './reader.ts';

export type ExternKind = 'core' | 'func' | 'value' | 'type' | 'component' | 'instance';

export interface Extern {
  /** The name, including the version suffix if that is encoded separately. */
  readonly name: string;
  readonly kind: ExternKind;
  /** In an export of a component: index of the exported item; elsewhere: index of its type. Absent for a new resource type. */
  readonly index?: number;
  /** Byte offset in the file. */
  readonly offset: number;
}

/** Sorts by code (component model, `Binary.md`); `core` is followed by a second byte. */
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

/** An export of a component: a name, an item and an optional type, which is skipped. */
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

/** A byte, 0 or 1, that tells whether an optional part follows. */
export function readFlag(reader: Reader, what: string): boolean {
  const start = reader.offset;
  const flag = reader.byte(what);
  return flag > 1 ? reader.fail(`invalid flag 0x${flag.toString(16)} before ${what}`, start) : flag === 1;
}

/** A value type is the code of a primitive type or a type index (`Binary.md`, "valtype"). */
export function skipValueType(reader: Reader): void {
  const start = reader.offset;
  const code = reader.peek() ?? reader.byte('a value type');
  if (isPrimitive(code)) reader.byte('a value type');
  else if (reader.s33('a value type') < 0) reader.fail(`unknown value type 0x${code.toString(16)}`, start);
}

/** Whether `code` is that of a primitive value type: `bool` to `string`, or `error-context`. */
export function isPrimitive(code: number): boolean {
  return (code >= 0x73 && code <= 0x7f) || code === 0x64;
}

/** 0x00 (or 0x01, until 2024) precedes a plain name, 0x02 a name that is followed by options. */
function readName(reader: Reader): string {
  const start = reader.offset;
  const form = reader.byte('a name');
  if (form > 2) reader.fail(`unknown name form 0x${form.toString(16)}`, start);
  const name = reader.text('the name of an import or export');
  const suffix = form === 2 ? readNameOptions(reader) : undefined;
  return suffix !== undefined && name.includes('@') ? name + suffix : name;
}

/** Returns the version suffix. With the option `implements` (0) the suffix belongs to the implemented interface, not to the name. */
function readNameOptions(reader: Reader): string | undefined {
  const options = new Map<number, string>();
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
function readTypeReference(reader: Reader): Pick<Extern, 'kind' | 'index'> {
  const kind = readSort(reader);
  if (kind === 'value') {
    skipValueType(reader);
    return { kind };
  }
  const isNewResource = kind === 'type' && readFlag(reader, 'a type bound');
  return isNewResource ? { kind } : { kind, index: reader.u32('a type index') };
}
