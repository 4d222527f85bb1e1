/** The parts of a binary: the module or component itself, and every module and component in it, each with its metadata. */

import { CodedError } from '../errors.ts';
import type { CustomSection, WasmFacts } from './facts.ts';
import { readMetadata } from './metadata.ts';
import { type Layer, readPreamble, readSections, type Section } from './sections.ts';
import { type ByteSource, type Span, WasmFile } from './source.ts';

export interface WasmPart extends Pick<WasmFacts, 'metadata' | 'producers' | 'moduleName'> {
  /** Where it is: empty for the binary itself, `module 0`, `component 1 > module 0`. */
  readonly path: string;
  readonly layer: Layer;
  readonly customSections: readonly CustomSection[];
  /** The data sections of a module. */
  readonly data: readonly Span[];
}

/** Components are nested a few levels deep, and tools combine some dozens of them. */
const depthLimit = 16;
const partLimit = 1000;

const dataSection = 11;
const nested: Readonly<Record<number, Layer>> = { 1: 'module', 4: 'component' };

/**
 * Reads the sections of every part; code and data are skipped. Throws `invalid-wasm` for an invalid structure, and for more than 1000
 * parts or 16 levels.
 */
export async function readParts(source: ByteSource, name: string): Promise<readonly WasmPart[]> {
  const parts: WasmPart[] = [];
  await readPart(new WasmFile(source, name), { offset: 0, size: source.size }, '', 0, parts);
  return parts;
}

async function readPart(
  file: WasmFile,
  span: Span,
  path: string,
  depth: number,
  parts: WasmPart[],
): Promise<void> {
  if (depth > depthLimit || parts.length >= partLimit)
    file.fail(`more than ${partLimit} nested modules and components, or ${depthLimit} levels`, span.offset);
  const layer = await readPreamble(file, span);
  const sections = await readSections(file, layer, span);
  const customSections = sections.flatMap(asCustom);
  const data = layer === 'module' ? sections.filter(({ id }) => id === dataSection) : [];
  parts.push({ path, layer, customSections, data, ...(await readMetadata(file, layer, customSections)) });
  if (layer !== 'component') return;
  const counts = { module: 0, component: 0 };
  for (const section of sections) {
    const kind = nested[section.id];
    if (kind === undefined) continue;
    const below = `${path === '' ? '' : `${path} > `}${kind} ${counts[kind]}`;
    counts[kind] += 1;
    await readPart(file, section, below, depth + 1, parts);
  }
}

function asCustom({ name, offset, size }: Section): CustomSection[] {
  return name === undefined ? [] : [{ name, offset, size }];
}

/** True for the error of a binary that is none, or not one that can be read. */
export function isInvalidWasm(error: unknown): boolean {
  return error instanceof CodedError && error.code === 'invalid-wasm';
}
