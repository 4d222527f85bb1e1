/**
 * The outline of a Wasm file that streams past: its bytes without what large sections of core modules hold.
 *
 * Whoever reads an interface needs the headers of all sections and the content of a few small ones. Core modules in a component, and the
 * code, data and custom sections of a module, are most of a file, and are not kept.
 */

import { limits } from './limits.ts';
import type { ByteSource } from './source.ts';

/** Bytes at the start of a section that are kept: the preamble of a module, the name of a custom section. */
const keptStart = 2048;
/** Sections that are not larger are kept as a whole. */
const smallSection = 64 * 1024;

const preambleBytes = 8;
const code = 10;
const data = 11;
const coreModule = 1;
const nestedComponent = 4;

interface Piece {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Reads the stream to its end. Bytes that are not kept read as zeros. Malformed headers are left to whoever reads the outline. */
export async function readOutline(chunks: AsyncIterable<Uint8Array>, size: number): Promise<ByteSource> {
  const pieces: Piece[] = [];
  const parser = createParser();
  let offset = 0;
  for await (const chunk of chunks) {
    let from = 0;
    const keep = (end: number) => {
      if (end > from) pieces.push({ offset: offset + from, bytes: chunk.slice(from, end) });
    };
    for (let at = 0; at < chunk.byteLength; ) {
      const { keeps, length } = parser.next(chunk, at);
      if (!keeps) keep(at);
      at += length;
      if (!keeps) from = at;
    }
    keep(chunk.byteLength);
    offset += chunk.byteLength;
  }
  return { size, read: async (start, length) => cut(pieces, start, Math.min(length, size - start)) };
}

interface Parser {
  /** How many bytes from here on, at least one, are kept or not. */
  next(chunk: Uint8Array, at: number): { readonly keeps: boolean; readonly length: number };
}

/** What follows in the file: a preamble, a header of which some bytes were read, or the rest of a section. */
type Place =
  | { readonly kind: 'preamble'; readonly read: readonly number[] }
  | { readonly kind: 'header'; readonly read: readonly number[] }
  | { readonly kind: 'rest'; readonly kept: number; readonly skipped: number };

function createParser(): Parser {
  let place: Place = { kind: 'preamble', read: [] };
  let isComponent = false;
  const header = (read: readonly number[]): Place => {
    const section = sectionOf(read);
    if (section === undefined) return { kind: 'header', read };
    const { id, length } = section;
    if (isComponent && id === nestedComponent) return { kind: 'preamble', read: [] };
    const isLarge = length > smallSection && isSkipped(id, length, isComponent);
    const kept = isLarge ? keptStart : length;
    return { kind: 'rest', kept, skipped: length - kept };
  };
  const preamble = (read: readonly number[]): Place => {
    if (read.length < preambleBytes) return { kind: 'preamble', read };
    // The layer follows the version (`Binary.md`, "preamble").
    isComponent = read[6] === 1;
    return { kind: 'header', read: [] };
  };
  return {
    next(chunk, at) {
      if (place.kind === 'rest') {
        const { kept, skipped } = place;
        const left = chunk.byteLength - at;
        const length = Math.min(kept > 0 ? kept : skipped, left);
        place = kept > 0 ? rest(kept - length, skipped) : rest(0, skipped - length);
        // A section without content has been left already.
        return { keeps: kept > 0, length };
      }
      const read = [...place.read, chunk[at] ?? 0];
      place = place.kind === 'preamble' ? preamble(read) : header(read);
      if (place.kind === 'rest') place = rest(place.kept, place.skipped);
      return { keeps: true, length: 1 };
    },
  };
}

function rest(kept: number, skipped: number): Place {
  return kept + skipped > 0 ? { kind: 'rest', kept, skipped } : { kind: 'header', read: [] };
}

/** The id and the length of a section; `undefined` until its header is complete. */
function sectionOf([id = 0, ...bytes]: readonly number[]): { id: number; length: number } | undefined {
  const last = bytes.at(-1);
  // A longer number is malformed, and nothing after it has a meaning.
  if (last === undefined || (last > 127 && bytes.length < 5)) return undefined;
  return { id, length: bytes.reduce((sum, byte, index) => sum + (byte & 127) * 2 ** (7 * index), 0) };
}

/** What nobody reads who reads an interface. */
function isSkipped(id: number, length: number, isComponent: boolean): boolean {
  if (length > limits.sectionBytes) return true;
  return isComponent ? id === coreModule : id === code || id === data || id === 0;
}

function cut(pieces: readonly Piece[], start: number, length: number): Uint8Array {
  const first = firstReaching(pieces, start);
  const found = pieces[first];
  if (found && found.offset <= start && start + length <= found.offset + found.bytes.byteLength)
    return found.bytes.subarray(start - found.offset, start - found.offset + length);
  const whole = new Uint8Array(Math.max(0, length));
  for (let index = first; index < pieces.length; index += 1) {
    const { offset = 0, bytes = whole } = pieces[index] ?? {};
    if (offset >= start + length) break;
    const from = Math.max(0, start - offset);
    whole.set(bytes.subarray(from, start + length - offset), Math.max(0, offset - start));
  }
  return whole;
}

/** The index of the first piece that ends after an offset. */
function firstReaching(pieces: readonly Piece[], start: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { offset = 0, bytes } = pieces[middle] ?? {};
    if (offset + (bytes?.byteLength ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
