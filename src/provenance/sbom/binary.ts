/** One Wasm binary as a bill of materials sees it: its parts, what they tell of themselves, and the packages they were built from. */

import type { Digest } from '../../oci/digest.ts';
import { isInvalidWasm, readParts, type WasmPart } from '../../wasm/parts.ts';
import type { ByteSource } from '../../wasm/source.ts';
import { readGoModules } from './go.ts';
import type { BuildRecord } from './packages.ts';
import { compressedLimit, dependencySection, readCrates } from './rust.ts';

export interface BinaryFacts {
  /** The title of its layer: a file name. */
  readonly name: string;
  readonly digest: Digest;
  readonly parts: readonly WasmPart[];
  readonly builds: readonly BuildRecord[];
}

/** `undefined` for bytes that are no WebAssembly. */
export async function readBinary(
  source: ByteSource,
  name: string,
  digest: Digest,
): Promise<BinaryFacts | undefined> {
  try {
    const parts = await readParts(source, name);
    const builds: BuildRecord[] = [];
    for (const part of parts) {
      const found = (await readRust(source, part)) ?? (await readGo(source, part));
      if (found) builds.push(found);
    }
    return { name, digest, parts, builds };
  } catch (error) {
    if (isInvalidWasm(error)) return undefined;
    throw error;
  }
}

async function readRust(
  source: ByteSource,
  { customSections, path }: WasmPart,
): Promise<BuildRecord | undefined> {
  const section = customSections.findLast(({ name }) => name === dependencySection);
  if (!section || section.size > compressedLimit) return undefined;
  const packages = await readCrates(await source.read(section.offset, section.size));
  return packages && { origin: `section ${dependencySection}${ofPart(path)}`, packages, isComplete: true };
}

/** Only where the module says that Go has made it: its data would be read for nothing otherwise. */
async function readGo(
  source: ByteSource,
  { producers, data, path }: WasmPart,
): Promise<BuildRecord | undefined> {
  if (!(producers.language ?? []).some(({ name }) => name === 'Go')) return undefined;
  const packages = await readGoModules(source, data);
  return packages && { origin: `build information of Go${ofPart(path)}`, packages, isComplete: true };
}

function ofPart(path: string): string {
  return path === '' ? '' : ` of ${path}`;
}
