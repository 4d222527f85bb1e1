/** Zstandard data of any number of frames, of which the decoder of Node reads the first alone (RFC 8878 §3.1). */

import { createZstdDecompress, zstdDecompressSync } from 'node:zlib';
import { type ByteReader, createByteReader } from './byte-reader.ts';
import { problemOf, throughDecoder } from './decoder.ts';
import type { RefuseArchive } from './tar-reader.ts';

const dataMagic = 0xfd2fb528;
/** Frames whose content is for tools, as of the index of files that `zstd:chunked` ends with; their last digit may be any. */
const skippableMagic = 0x184d2a50;

/** Bytes up to which a frame is decoded at once: tools such as podman write a frame for each file. */
const smallFrame = 128 * 1024;
/** Bytes that a small frame may unpack to before it is decoded as a stream. */
const smallContent = 4 * 1024 * 1024;

/** True for the first bytes of either kind of frame. */
export function beginsFrame(start: Uint8Array): boolean {
  if (start.byteLength < 4) return false;
  const magic = numberIn(start.subarray(0, 4));
  return magic === dataMagic || isSkippable(magic);
}

/** The content of all frames. Throws what `refuse` makes for damaged data, and the errors of `chunks`. */
export async function* decompressFrames(
  chunks: AsyncIterable<Uint8Array>,
  refuse: RefuseArchive,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const reader = createByteReader({ [Symbol.asyncIterator]: () => iterator });
  try {
    for (let start = await reader.upTo(4); start.byteLength > 0; start = await reader.upTo(4)) {
      const magic = start.byteLength === 4 ? numberIn(start) : undefined;
      if (magic === dataMagic) yield* decompressFrame(frameOf(start, reader, refuse), refuse);
      else if (magic !== undefined && isSkippable(magic)) await skipFrame(reader, refuse);
      else throw refuse('has something else after its compressed data');
    }
  } finally {
    await iterator.return?.();
  }
}

function isSkippable(magic: number): boolean {
  return magic - (magic % 16) === skippableMagic;
}

async function skipFrame(reader: ByteReader, refuse: RefuseArchive): Promise<void> {
  const size = await reader.upTo(4);
  if (size.byteLength < 4) throw cut(refuse);
  await skip(numberIn(size), reader, refuse);
}

/** The bytes of one frame, up to its end, in pieces as large as they come. */
async function* frameOf(
  magic: Uint8Array,
  reader: ByteReader,
  refuse: RefuseArchive,
): AsyncGenerator<Uint8Array> {
  yield magic;
  for (const scanner = createFrameScanner(); !scanner.hasEnded(); ) {
    const part = await reader.some(Number.MAX_SAFE_INTEGER);
    if (!part) throw cut(refuse);
    const own = scanner.scan(part);
    reader.unshift(part.subarray(own));
    yield part.subarray(0, own);
  }
}

/** Finds the end of a frame, of which the sizes of its blocks tell. */
interface FrameScanner {
  /** The number of bytes that belong to the frame; after its magic number, all parts are given in their order. */
  scan(part: Uint8Array): number;
  hasEnded(): boolean;
}

function createFrameScanner(): FrameScanner {
  /** Bytes of the field that is read, and how many it has. */
  let field: number[] = [];
  let fieldSize = 1;
  /** Bytes without meaning here that come first. */
  let skipped = 0;
  let checksum: number | undefined;
  let isLast = false;
  const takeField = (value: number): void => {
    if (checksum === undefined) {
      const { headerSize, hasChecksum } = readDescriptor(value);
      [skipped, checksum, fieldSize] = [headerSize, hasChecksum ? 4 : 0, 3];
      return;
    }
    isLast = (value & 1) === 1;
    // A block of one repeated byte holds that byte.
    skipped = (((value >> 1) & 3) === 1 ? 1 : value >>> 3) + (isLast ? checksum : 0);
  };
  return {
    hasEnded: () => isLast && skipped === 0,
    scan(part) {
      let at = 0;
      while (at < part.byteLength && !(isLast && skipped === 0)) {
        const jump = Math.min(skipped, part.byteLength - at);
        skipped -= jump;
        at += jump;
        if (isLast || at === part.byteLength) continue;
        field.push(part[at] ?? 0);
        at += 1;
        if (field.length < fieldSize) continue;
        const value = numberIn(Uint8Array.from(field));
        field = [];
        takeField(value);
      }
      return at;
    },
  };
}

/** RFC 8878 §3.1.1.1.1: which of the fields of the header there are. */
function readDescriptor(descriptor: number): { readonly headerSize: number; readonly hasChecksum: boolean } {
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const window = isSingleSegment ? 0 : 1;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const content = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  return { headerSize: window + dictionary + content, hasChecksum: (descriptor & 4) !== 0 };
}

async function skip(length: number, reader: ByteReader, refuse: RefuseArchive): Promise<void> {
  for (let missing = length; missing > 0; ) {
    const part = await reader.some(missing);
    if (!part) throw cut(refuse);
    missing -= part.byteLength;
  }
}

async function* decompressFrame(
  parts: AsyncGenerator<Uint8Array>,
  refuse: RefuseArchive,
): AsyncGenerator<Uint8Array> {
  const begun: Uint8Array[] = [];
  let size = 0;
  while (size <= smallFrame) {
    const next = await parts.next();
    if (next.done) {
      const content = contentOf(Buffer.concat(begun), refuse);
      if (content) return yield content;
      break;
    }
    begun.push(next.value);
    size += next.value.byteLength;
  }
  yield* throughDecoder(joined(begun, parts), createZstdDecompress({ chunkSize: 256 * 1024 }), refuse);
}

async function* joined(
  begun: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* begun;
  yield* rest;
}

/** `undefined` for more than is held in memory. */
function contentOf(frame: Uint8Array, refuse: RefuseArchive): Uint8Array | undefined {
  try {
    return zstdDecompressSync(frame, { maxOutputLength: smallContent });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw refuse(problemOf(error), error);
  }
}

/** Little-endian. */
function numberIn(bytes: Uint8Array): number {
  return Buffer.from(bytes).readUIntLE(0, bytes.byteLength);
}

function cut(refuse: RefuseArchive): Error {
  return refuse('is damaged or truncated');
}
