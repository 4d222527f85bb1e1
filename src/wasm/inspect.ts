/** Inspects one WebAssembly binary: what kind it is, what it imports and exports, and its metadata. */

import { readComponent, readExportedTypes } from './component.ts';
import type { Extern, ExternKind } from './extern.ts';
import type { CustomSection, WasmFacts } from './facts.ts';
import { readMetadata } from './metadata.ts';
import { readModule } from './module.ts';
import type { Layer, Section } from './sections.ts';
import { readPreamble, readSections } from './sections.ts';
import type { ByteSource } from './source.ts';
import { WasmFile } from './source.ts';
import { readWitPackage } from './wit-package.ts';

type Interface = Omit<
  WasmFacts,
  'file' | 'size' | 'customSections' | 'metadata' | 'producers' | 'moduleName'
>;

const noInterface = { imports: [], exports: [], moduleImports: [], moduleExports: [] };

/** Kinds of imports and exports of a world; modules, components and values are not part of it. */
const worldKinds: readonly ExternKind[] = ['func', 'instance', 'type'];

/**
 * Inspects `source`; `name` is the file name in error messages.
 *
 * All section headers are checked, but code, data and other sections that are not needed are skipped without being read: a
 * file that passes has a valid structure and may still be invalid. Throws `invalid-wasm` with a byte offset for an invalid
 * structure and for files that exceed `limits`.
 */
export async function inspectWasm(source: ByteSource, name: string): Promise<WasmFacts> {
  const file = new WasmFile(source, name);
  const layer = await readPreamble(file, { offset: 0, size: file.size });
  const sections = await readSections(file, layer);
  const customSections = sections.flatMap(asCustomSection);
  const found = await readInterface(file, layer, sections);
  const metadata = await readMetadata(file, layer, customSections);
  return { file: name, size: file.size, ...found, ...metadata, customSections };
}

function asCustomSection({ name, offset, size }: Section): CustomSection[] {
  return name === undefined ? [] : [{ name, offset, size }];
}

async function readInterface(file: WasmFile, layer: Layer, sections: readonly Section[]): Promise<Interface> {
  if (layer === 'component') return readComponentInterface(file, sections);
  const { imports, exports } = await readModule(file, sections);
  return { ...noInterface, kind: 'module', moduleImports: imports, moduleExports: exports };
}

async function readComponentInterface(file: WasmFile, sections: readonly Section[]): Promise<Interface> {
  const { imports, exports } = await readComponent(file, sections);
  const onlyTypes = imports.length === 0 && exports.every(({ kind }) => kind === 'type');
  if (onlyTypes && exports.length > 0) {
    const types = await readExportedTypes(file, sections);
    const wit = readWitPackage(file, exports, types);
    if (wit !== undefined) return { ...noInterface, kind: 'wit-package', ...wit };
  }
  return { ...noInterface, kind: 'component', imports: worldNames(imports), exports: worldNames(exports) };
}

function worldNames(externs: readonly Extern[]): string[] {
  return externs.filter(({ kind }) => worldKinds.includes(kind)).map(({ name }) => name);
}
