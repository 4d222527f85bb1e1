/** The import and export sections of a core module. */

import type { ModuleExport, ModuleExternKind, ModuleImport } from './facts.ts';
import { limits } from './limits.ts';
import type { Reader } from './reader.ts';
import type { Section } from './sections.ts';
import type { WasmFile } from './source.ts';

export interface ModuleInterface {
  readonly imports: readonly ModuleImport[];
  readonly exports: readonly ModuleExport[];
}

const importSection = 2;
const exportSection = 7;

/** Codes of external kinds (core specification §5.5.5); 0x20 is a function with an exact type (custom descriptors proposal). */
const kinds: Readonly<Record<number, ModuleExternKind>> = {
  0: 'func',
  1: 'table',
  2: 'memory',
  3: 'global',
  4: 'tag',
  32: 'func',
};

/** Reads the imports and exports of a module, in file order. */
export async function readModule(file: WasmFile, sections: readonly Section[]): Promise<ModuleInterface> {
  const imports: ModuleImport[] = [];
  const exports: ModuleExport[] = [];
  await readEntries(
    file,
    sections.find(({ id }) => id === importSection),
    'import',
    (reader) => readImport(reader, imports),
  );
  await readEntries(
    file,
    sections.find(({ id }) => id === exportSection),
    'export',
    (reader) => exports.push(readExport(reader)),
  );
  return { imports, exports };
}

async function readEntries(
  file: WasmFile,
  section: Section | undefined,
  what: string,
  read: (reader: Reader) => void,
): Promise<void> {
  if (section === undefined) return;
  const reader = await file.read(section, `the ${what} section`);
  reader.each(`${what}s`, read);
  reader.end(`the ${what} section`);
}

function readExport(reader: Reader): ModuleExport {
  const name = reader.text('the name of an export');
  const kind = readKind(reader);
  reader.u32('the index of an export');
  return { name, kind };
}

/**
 * Reads one import, or a group of imports that share a module name: its name is empty and its kind is 0x7f or 0x7e (compact
 * import section proposal).
 */
function readImport(reader: Reader, imports: ModuleImport[]): void {
  const module = reader.text('the module of an import');
  const name = reader.text('the name of an import');
  const groupKind = name === '' ? reader.peek() : undefined;
  if (groupKind !== 0x7f && groupKind !== 0x7e) {
    skipExternType(reader);
    addImport(reader, imports, { module, name });
    return;
  }
  reader.byte('an import group');
  if (groupKind === 0x7e) skipExternType(reader);
  reader.each('grouped imports', () => {
    addImport(reader, imports, { module, name: reader.text('the name of an import') });
    if (groupKind === 0x7f) skipExternType(reader);
  });
}

function addImport(reader: Reader, imports: ModuleImport[], entry: ModuleImport): void {
  if (imports.length >= limits.entries) reader.fail(`more than ${limits.entries} imports`);
  imports.push(entry);
}

function readKind(reader: Reader): ModuleExternKind {
  const start = reader.offset;
  const code = reader.byte('an external kind');
  return kinds[code] ?? reader.fail(`unknown external kind 0x${code.toString(16)}`, start);
}

function skipExternType(reader: Reader): void {
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

/** Codes 0x65 to 0x7f are complete types; 0x63 and 0x64 are followed by a heap type (§5.3). */
function skipValueType(reader: Reader): void {
  const start = reader.offset;
  const code = reader.byte('a value type');
  if (code === 0x63 || code === 0x64) skipHeapType(reader);
  else if (code === 0x65) reader.byte('a shared type');
  else if (code < 0x65 || code > 0x7f) reader.fail(`unknown value type 0x${code.toString(16)}`, start);
}

/** A type index or an abstract type, optionally preceded by 0x65 (shared) or 0x62 (exact). */
function skipHeapType(reader: Reader): void {
  const prefix = reader.peek();
  if (prefix === 0x65 || prefix === 0x62) reader.byte('a heap type');
  reader.s33('a heap type');
}

/** Flags (maximum, shared, 64-bit, page size), then one to three integers (§5.3.9, custom page sizes proposal). */
function skipLimits(reader: Reader): void {
  const start = reader.offset;
  const flags = reader.byte('limits');
  if (flags > 0x0f) reader.fail(`unknown limits flags 0x${flags.toString(16)}`, start);
  const skip = () => (flags & 4 ? reader.skipU64('a limit') : reader.u32('a limit'));
  skip();
  if (flags & 1) skip();
  if (flags & 8) reader.u32('a page size');
}
