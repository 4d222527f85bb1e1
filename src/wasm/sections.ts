/** The structure of a binary: its preamble and its section headers, which must cover the file exactly. */

import { limits } from './limits.ts';
import type { Reader } from './reader.ts';
import type { Span, WasmFile } from './source.ts';

export type Layer = 'module' | 'component';

/** One section; `offset` and `size` are those of the payload, which in a custom section starts after its name. */
export interface Section extends Span {
  readonly id: number;
  /** Only set for custom sections. */
  readonly name?: string;
}

const preambleBytes = 8;
const headerBytes = 1 + 5 + 5 + limits.customNameBytes;
const magic = 0x0061736d;

/** The ids of core sections in the order that the core specification requires (§5.5.2, with tags and data count). */
const coreOrder = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11];

/** Section ids of the component binary format (`design/mvp/Binary.md`), from custom (0) to value (12). */
const lastComponentSection = 12;
const startSection = 9;
const nestedLayers: Readonly<Record<number, Layer>> = { 1: 'module', 4: 'component' };

/** Reads magic number, version and layer at the start of `span`. Throws `invalid-wasm` for unknown ones. */
export async function readPreamble(file: WasmFile, span: Span): Promise<Layer> {
  const reader = await file.readStart(span, preambleBytes);
  if (reader.remaining < preambleBytes)
    reader.fail(`${reader.remaining} bytes are too few for a WebAssembly header`);
  const start = reader.take(preambleBytes, 'the header');
  const view = new DataView(start.buffer, start.byteOffset, preambleBytes);
  if (view.getUint32(0) !== magic) file.fail('missing WebAssembly magic number', span.offset);
  const version = view.getUint16(4, true);
  const layer = view.getUint16(6, true);
  if (version === 1 && layer === 0) return 'module';
  if (version === 0x0d && layer === 1) return 'component';
  return file.fail(`unknown WebAssembly version 0x${version.toString(16)}, layer ${layer}`, span.offset + 4);
}

/**
 * Reads all section headers, in file order; those of the whole file, or of a nested module or component in `span`, which starts with
 * its preamble. Throws `invalid-wasm` for a wrong order, size or nesting.
 */
export async function readSections(
  file: WasmFile,
  layer: Layer,
  span: Span = { offset: 0, size: file.size },
): Promise<readonly Section[]> {
  const sections: Section[] = [];
  const check = layer === 'module' ? coreOrderCheck(file) : componentCheck(file);
  let custom = 0;
  const end = span.offset + span.size;
  for (let offset = span.offset + preambleBytes; offset < end; ) {
    const section = await readSection(file, offset, end);
    if (section.id === 0) custom += 1;
    if (sections.length >= limits.sections || custom > limits.customSections) {
      file.fail(`more than ${sections.length} sections`, offset);
    }
    await check(section, offset);
    sections.push(section);
    offset = section.offset + section.size;
  }
  return sections;
}

async function readSection(file: WasmFile, offset: number, end: number): Promise<Section> {
  const reader = await file.readStart({ offset, size: end - offset }, headerBytes);
  const id = reader.byte('a section header');
  const size = reader.u32('the size of a section');
  const payload = { offset: reader.offset, size };
  const left = end - payload.offset;
  if (size > left) file.fail(`section ${id} has a size of ${size} bytes, but ${left} remain`, offset);
  return id === 0 ? readCustomHeader(reader, payload) : { id, ...payload };
}

function readCustomHeader(reader: Reader, payload: Span): Section {
  const name = reader.text('the name of a custom section', limits.customNameBytes);
  const size = payload.offset + payload.size - reader.offset;
  if (size < 0) reader.fail('the name of a custom section is longer than the section', payload.offset);
  return { id: 0, name, offset: reader.offset, size };
}

type Check = (section: Section, offset: number) => Promise<void>;

function coreOrderCheck(file: WasmFile): Check {
  let last = -1;
  return async ({ id }, offset) => {
    if (id === 0) return;
    const position = coreOrder.indexOf(id);
    if (position < 0) file.fail(`unknown section ${id}`, offset);
    if (position === last) file.fail(`duplicate section ${id}`, offset);
    if (position < last) file.fail(`section ${id} is out of order`, offset);
    last = position;
  };
}

function componentCheck(file: WasmFile): Check {
  let started = false;
  return async (section, offset) => {
    if (section.id > lastComponentSection) file.fail(`unknown section ${section.id}`, offset);
    if (section.id === startSection && started) file.fail('duplicate start section', offset);
    started ||= section.id === startSection;
    const expected = nestedLayers[section.id];
    if (expected !== undefined && (await readPreamble(file, section)) !== expected) {
      file.fail(`section ${section.id} does not contain a ${expected}`, section.offset);
    }
  };
}
