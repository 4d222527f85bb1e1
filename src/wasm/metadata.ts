/** Custom sections with metadata: descriptive texts, the producing tools, and the module name. */

import { CodedError } from '../errors.ts';
import type { CustomSection, Producer, WasmFacts, WasmMetadata } from './facts.ts';
import { metadataNames } from './facts.ts';
import { limits } from './limits.ts';
import type { Reader } from './reader.ts';
import type { Layer } from './sections.ts';
import type { ByteSource } from './source.ts';
import { WasmFile } from './source.ts';

const nameSections: Readonly<Record<Layer, string>> = { module: 'name', component: 'component-name' };

/**
 * Reads the texts, producers and name from `sections`, the top-level custom sections; of two sections with the same name the
 * last counts, as in wasm-metadata.
 *
 * A section that cannot be decoded counts as absent, because custom sections never make a binary invalid (core specification
 * §5.5.3).
 */
export async function readMetadata(
  file: WasmFile,
  layer: Layer,
  sections: readonly CustomSection[],
): Promise<Pick<WasmFacts, 'metadata' | 'producers' | 'moduleName'>> {
  const last = new Map(sections.map((section) => [section.name, section]));
  const metadata: { -readonly [name in keyof WasmMetadata]: WasmMetadata[name] } = {};
  for (const name of metadataNames) {
    const text = await readWhole(file, last.get(name), limits.metadataBytes, decodeText);
    if (text) metadata[name] = text;
  }
  const producers = await readWhole(file, last.get('producers'), limits.producersBytes, decodeProducers);
  const moduleName = await readName(file, last.get(nameSections[layer]));
  return { metadata, producers: producers ?? {}, ...(moduleName ? { moduleName } : {}) };
}

/**
 * The payload of the last custom section with this name, `undefined` if there is none.
 *
 * `source` must be the file that `facts` describe. Throws `invalid-wasm` for a payload of more than `limit` bytes.
 */
export async function readCustomSection(
  source: ByteSource,
  facts: WasmFacts,
  name: string,
  limit: number,
): Promise<Uint8Array | undefined> {
  const section = facts.customSections.findLast((candidate) => candidate.name === name);
  if (section === undefined) return undefined;
  const file = new WasmFile(source, facts.file);
  if (section.size > limit)
    file.fail(`section ${name} has ${section.size} bytes, more than ${limit}`, section.offset);
  const reader = await file.read(section, `section ${name}`);
  return reader.take(section.size, `section ${name}`);
}

async function readWhole<T>(
  file: WasmFile,
  section: CustomSection | undefined,
  limit: number,
  decode: (reader: Reader) => T,
): Promise<T | undefined> {
  if (section === undefined || section.size > limit) return undefined;
  return ignoreInvalid(decode, await file.read(section, `section ${section.name}`));
}

/** Subsection 0, which is always the first one, holds the name of the module or component. */
async function readName(file: WasmFile, section: CustomSection | undefined): Promise<string | undefined> {
  if (section === undefined) return undefined;
  const reader = await file.readStart(section, limits.metadataBytes);
  return ignoreInvalid(() => {
    if (reader.byte('a subsection') !== 0) return undefined;
    reader.u32('the size of a subsection');
    return reader.text('the name of the module', limits.metadataBytes);
  }, reader);
}

function ignoreInvalid<T>(decode: (reader: Reader) => T, reader: Reader): T | undefined {
  try {
    return decode(reader);
  } catch (error) {
    if (error instanceof CodedError && error.code === 'invalid-wasm') return undefined;
    throw error;
  }
}

function decodeText(reader: Reader): string {
  return reader.utf8(reader.remaining, 'a text').trim();
}

/** A list of fields, each with a list of values (tool conventions, `ProducersSection.md`). */
function decodeProducers(reader: Reader): Record<string, Producer[]> {
  const fields = new Map<string, Producer[]>();
  reader.each('producer fields', () => {
    const tools: Producer[] = [];
    fields.set(reader.text('a producer field'), tools);
    reader.each('producers', () =>
      tools.push({ name: reader.text('a name'), version: reader.text('a version') }),
    );
  });
  return Object.fromEntries(fields);
}
