/** The top-level imports and exports of a component, and the types of its exports. */

import type { ComponentType, TypeScope } from './component-type.ts';
import { addType, outermostScope, readAlias, readType, typeAt } from './component-type.ts';
import type { Extern } from './extern.ts';
import { readExport, readTypedExtern } from './extern.ts';
import { limits } from './limits.ts';
import type { Reader } from './reader.ts';
import type { Section } from './sections.ts';
import type { WasmFile } from './source.ts';

export interface ComponentInterface {
  readonly imports: readonly Extern[];
  readonly exports: readonly Extern[];
}

const aliasSection = 6;
const typeSection = 7;
const importSection = 10;
const exportSection = 11;

/** Reads all import and export sections. Throws `invalid-wasm` when a name is imported twice or exported twice. */
export async function readComponent(
  file: WasmFile,
  sections: readonly Section[],
): Promise<ComponentInterface> {
  const imports = new Map<string, Extern>();
  const exports = new Map<string, Extern>();
  for (const section of sections) {
    if (section.id === importSection) {
      await readEntries(file, section, (reader) => addExtern(reader, imports, readTypedExtern(reader)));
    } else if (section.id === exportSection) {
      await readEntries(file, section, (reader) => addExtern(reader, exports, readExport(reader)));
    }
  }
  return { imports: [...imports.values()], exports: [...exports.values()] };
}

/**
 * The component type of each export of a component that imports nothing and exports only types; `undefined` for any other
 * type. Core types are not resolved, since no WIT package has them.
 */
export async function readExportedTypes(
  file: WasmFile,
  sections: readonly Section[],
): Promise<readonly (ComponentType | undefined)[]> {
  const scope = outermostScope();
  const exported: (ComponentType | undefined)[] = [];
  for (const section of sections) {
    if (section.id === typeSection) await readEntries(file, section, (reader) => readType(reader, scope));
    if (section.id === aliasSection) await readEntries(file, section, (reader) => readAlias(reader, scope));
    if (section.id === exportSection) {
      await readEntries(file, section, (reader) => exported.push(readExportedType(reader, scope)));
    }
  }
  return exported;
}

/** An exported type is also a new type of the component. */
function readExportedType(reader: Reader, scope: TypeScope): ComponentType | undefined {
  const { index = 0 } = readExport(reader);
  const type = typeAt(reader, scope, index);
  addType(reader, scope, type);
  return type;
}

async function readEntries(file: WasmFile, section: Section, read: (reader: Reader) => void): Promise<void> {
  const reader = await file.read(section, `section ${section.id}`);
  reader.each(`entries of section ${section.id}`, read);
  reader.end(`section ${section.id}`);
}

function addExtern(reader: Reader, externs: Map<string, Extern>, extern: Extern): void {
  if (externs.has(extern.name)) reader.fail(`duplicate name ${extern.name}`, extern.offset);
  if (externs.size >= limits.entries) reader.fail(`more than ${limits.entries} names`, extern.offset);
  externs.set(extern.name, extern);
}
