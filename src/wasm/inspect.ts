/** The inspection of one WebAssembly binary, from its first bytes to all facts. */

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

const nothing = { imports: [], exports: [], moduleImports: [], moduleExports: [] };

/** What a world can import or export; modules, components and values are no part of it. */
const worldKinds: readonly ExternKind[] = ['func', 'instance', 'type'];

/**
 * Tells what `source` is and what it asks for and offers; `name` stands for it in messages.
 *
 * Section headers are checked to the last byte of the file, but code, data and everything else that is not
 * needed is skipped unread: a file that passes is well-framed, not valid. Throws `invalid-wasm` with an offset
 * for anything else, and for files beyond `limits`.
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
  return { ...nothing, kind: 'module', moduleImports: imports, moduleExports: exports };
}

async function readComponentInterface(file: WasmFile, sections: readonly Section[]): Promise<Interface> {
  const { imports, exports } = await readComponent(file, sections);
  const onlyTypes = imports.length === 0 && exports.every(({ kind }) => kind === 'type');
  if (onlyTypes && exports.length > 0) {
    const types = await readExportedTypes(file, sections);
    const wit = readWitPackage(file, exports, types);
    if (wit !== undefined) return { ...nothing, kind: 'wit-package', ...wit };
  }
  return { ...nothing, kind: 'component', imports: worldNames(imports), exports: worldNames(exports) };
}

function worldNames(externs: readonly Extern[]): string[] {
  return externs.filter(({ kind }) => worldKinds.includes(kind)).map(({ name }) => name);
}
