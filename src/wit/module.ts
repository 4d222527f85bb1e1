/** The interface of a core module: what it imports and exports, each with its type as text. */

import { limits } from '../wasm/limits.ts';
import type { Reader } from '../wasm/reader.ts';
import { readPreamble, readSections, type Section } from '../wasm/sections.ts';
import { type ByteSource, WasmFile } from '../wasm/source.ts';
import { unreadable } from './failure.ts';

export type ModuleItemKind = 'function' | 'table' | 'memory' | 'global' | 'tag';

export interface ModuleItem {
  readonly kind: ModuleItemKind;
  /** As in the text format, such as `(i32, i32) -> i32`, or `1..` for pages of a memory. */
  readonly type: string;
}

/** Items by name; an import's name is `module.name`. */
export interface ModuleInterface {
  readonly kind: 'module';
  readonly imports: ReadonlyMap<string, ModuleItem>;
  readonly exports: ReadonlyMap<string, ModuleItem>;
}

interface Indexed {
  readonly signatures: string[];
  readonly items: Record<ModuleItemKind, ModuleItem[]>;
  readonly imports: Map<string, ModuleItem>;
  readonly exports: Map<string, ModuleItem>;
}

const kinds: readonly ModuleItemKind[] = ['function', 'table', 'memory', 'global', 'tag'];

type ReadEntry = (reader: Reader, found: Indexed) => void;

/** Section ids of the core specification (§5.5); tags are those of exception handling. */
const entries: Readonly<Record<number, ReadEntry>> = {
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
export async function readModuleInterface(source: ByteSource, name: string): Promise<ModuleInterface> {
  const file = new WasmFile(source, name);
  if ((await readPreamble(file, { offset: 0, size: file.size })) !== 'module')
    throw unreadable('the file is a component');
  const found: Indexed = {
    signatures: [],
    items: { function: [], table: [], memory: [], global: [], tag: [] },
    imports: new Map(),
    exports: new Map(),
  };
  for (const section of await readSections(file, 'module')) await readSection(file, section, found);
  return { kind: 'module', imports: found.imports, exports: found.exports };
}

async function readSection(file: WasmFile, section: Section, found: Indexed): Promise<void> {
  if (section.id === globalSection) return readGlobals(await file.read(section, 'the global section'), found);
  const read = entries[section.id];
  if (!read) return;
  const reader = await file.read(section, `section ${section.id}`);
  // A function takes one entry and one byte here, so that large modules have more than other vectors may.
  const count = section.id === 3 ? reader.u32('the number of functions') : reader.count('entries');
  if (count > limits.types) reader.fail(`${count} functions, more than ${limits.types}`);
  for (let left = count; left > 0; left -= 1) read(reader, found);
  reader.end(`section ${section.id}`);
}

function readGlobals(reader: Reader, found: Indexed): void {
  reader.each('globals', () => {
    found.items.global.push(readGlobal(reader, found));
    skipExpression(reader);
  });
}

/** A type that is no function takes an index too. */
function readType(reader: Reader, found: Indexed): void {
  const code = reader.byte('a type');
  if (code !== 0x60)
    throw unreadable(`the module defines types other than functions (0x${code.toString(16)})`);
  const list = (): string => {
    const types: string[] = [];
    reader.each('value types', () => types.push(readValueType(reader, found)));
    if (types.length > limits.parameters)
      reader.fail(`a function with more than ${limits.parameters} values`);
    return types.join(', ');
  };
  found.signatures.push(`(${list()}) -> (${list()})`);
}

function functionOf(reader: Reader, { signatures }: Indexed): ModuleItem {
  const index = reader.u32('a type index');
  const type = signatures[index] ?? reader.fail(`type index ${index} out of range`);
  return { kind: 'function', type };
}

function readTag(reader: Reader, found: Indexed): ModuleItem {
  reader.byte('the attribute of a tag');
  return { ...functionOf(reader, found), kind: 'tag' };
}

function readImport(reader: Reader, found: Indexed): void {
  const name = `${reader.text('the module of an import')}.${reader.text('the name of an import')}`;
  const start = reader.offset;
  const code = reader.byte('an external kind');
  const kind = kinds[code] ?? reader.fail(`unknown external kind 0x${code.toString(16)}`, start);
  const item = readImported(reader, kind, found);
  found.items[kind].push(item);
  if (found.imports.size >= limits.entries) reader.fail(`more than ${limits.entries} imports`);
  found.imports.set(name, item);
}

function readImported(reader: Reader, kind: ModuleItemKind, found: Indexed): ModuleItem {
  if (kind === 'function') return functionOf(reader, found);
  if (kind === 'tag') return readTag(reader, found);
  if (kind === 'memory') return { kind, type: readLimits(reader) };
  return kind === 'table' ? readTableType(reader, found) : readGlobal(reader, found);
}

function readExport(reader: Reader, found: Indexed): void {
  const name = reader.text('the name of an export');
  const start = reader.offset;
  const code = reader.byte('an external kind');
  const kind = kinds[code] ?? reader.fail(`unknown external kind 0x${code.toString(16)}`, start);
  const index = reader.u32('the index of an export');
  const item = found.items[kind][index] ?? reader.fail(`${kind} index ${index} out of range`, start);
  if (found.exports.size >= limits.entries) reader.fail(`more than ${limits.entries} exports`);
  found.exports.set(name, item);
}

/** With an initial value (0x40 0x00) or without. */
function readTable(reader: Reader, found: Indexed): ModuleItem {
  const hasValue = reader.peek() === 0x40;
  if (hasValue) reader.take(2, 'a table');
  const item = readTableType(reader, found);
  if (hasValue) skipExpression(reader);
  return item;
}

function readTableType(reader: Reader, found: Indexed): ModuleItem {
  const element = readValueType(reader, found);
  return { kind: 'table', type: `${readLimits(reader)} ${element}` };
}

function readGlobal(reader: Reader, found: Indexed): ModuleItem {
  const type = readValueType(reader, found);
  const isMutable = reader.byte('the mutability of a global') === 1;
  return { kind: 'global', type: isMutable ? `mut ${type}` : type };
}

/** Flags: maximum, shared, 64-bit, page size (§5.3.9, custom page sizes). */
function readLimits(reader: Reader): string {
  const start = reader.offset;
  const flags = reader.byte('limits');
  if (flags > 0x0f) reader.fail(`unknown limits flags 0x${flags.toString(16)}`, start);
  const value = (): string => String((flags & 4) === 0 ? reader.u32('a limit') : readU64(reader));
  const least = value();
  const most = (flags & 1) === 0 ? '' : value();
  if ((flags & 8) !== 0) reader.u32('a page size');
  return `${least}..${most}${(flags & 2) === 0 ? '' : ' shared'}${(flags & 4) === 0 ? '' : ' 64-bit'}`;
}

function readU64(reader: Reader): bigint {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = reader.byte('a limit');
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  return reader.fail('a limit is longer than 64 bits');
}

const valueTypes: Readonly<Record<number, string>> = {
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

function readValueType(reader: Reader, found: Indexed): string {
  const start = reader.offset;
  const code = reader.byte('a value type');
  if (code === 0x63 || code === 0x64) return readReference(reader, found, code === 0x63);
  return valueTypes[code] ?? reader.fail(`unknown value type 0x${code.toString(16)}`, start);
}

/** With the type itself in place of its index, which says nothing in another build; `(ref null func)` is the same as `funcref`. */
function readReference(reader: Reader, { signatures }: Indexed, isNullable: boolean): string {
  const start = reader.offset;
  const type = reader.s33('a heap type');
  const abstract = type < 0 ? valueTypes[type + 128] : undefined;
  if (abstract !== undefined) return isNullable ? abstract : `(ref ${abstract.replace(/ref$/, '')})`;
  const signature = signatures[type] ?? reader.fail(`unknown heap type ${type}`, start);
  return `(ref ${isNullable ? 'null ' : ''}${signature})`;
}

/** Constant expressions (§3.4.1): their instructions, up to `end`. */
function skipExpression(reader: Reader): void {
  for (;;) {
    const start = reader.offset;
    const code = reader.byte('an instruction');
    if (code === 0x0b) return;
    const skip = instructions[code];
    if (!skip)
      throw unreadable(
        `the module has an instruction in a constant expression that is not known (0x${code.toString(16)} at offset ${start})`,
      );
    skip(reader);
  }
}

const nothing = (): void => undefined;
const leb =
  (bytes: number) =>
  (reader: Reader): void => {
    for (let count = 1; count <= bytes; count += 1) if (reader.byte('a number') < 0x80) return;
    reader.fail('a number is too long');
  };

const instructions: Readonly<Record<number, (reader: Reader) => void>> = {
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
