/** Decompression of an archive by what its first bytes say, within the sizes that a decompression bomb exceeds. */

import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { throughDecoder } from './decoder.ts';
import type { RefuseArchive } from './tar-reader.ts';
import { beginsFrame, decompressFrames } from './zstd-frames.ts';

/** Bytes that any archive may unpack to. */
const freeSize = 64 * 1024 * 1024;
/** Beyond them, how many times its own size; logs reach 50, and a bomb of zeros 200 to 1000. */
const ratioLimit = 100;

export interface DecompressOptions {
  /** Bytes of the compressed archive, as its descriptor states them. */
  readonly size: number;
  /** Bytes that it may unpack to at most, whatever its own size. */
  readonly limit: number;
  readonly refuse: RefuseArchive;
}

export type Compression = 'gzip' | 'zstd' | 'bzip2' | 'xz' | 'none';

/** RFC 1952 §2.3.1, RFC 8878 §3.1.1; bzip2 and xz are recognized to be refused by name. */
export function compressionOf(start: Uint8Array): Compression {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, index) => start[index] === byte);
  if (begins(0x1f, 0x8b)) return 'gzip';
  if (beginsFrame(start)) return 'zstd';
  if (begins(0x42, 0x5a, 0x68)) return 'bzip2';
  if (begins(0xfd, 0x37, 0x7a, 0x58, 0x5a)) return 'xz';
  return 'none';
}

/**
 * The bytes of the archive without its compression. `source` is destroyed when the reader stops early. Throws what `refuse` makes for
 * damaged data and for too much of it, and the errors of `source`.
 */
export async function* decompress(
  source: Readable,
  { size, limit, refuse }: DecompressOptions,
): AsyncGenerator<Uint8Array> {
  const peeked = await peek(source);
  const content = decoded(compressionOf(peeked.start), peeked.chunks, refuse);
  const most = Math.min(limit, freeSize + ratioLimit * size);
  let done = 0;
  for await (const chunk of content) {
    done += chunk.byteLength;
    if (done > most) throw refuse(`unpacks to more than ${most} bytes from ${size}`);
    yield chunk;
  }
  // Node ignores what follows the compressed data, and the source verifies its digest at its own end.
  if (!peeked.hasEnded()) throw refuse('has something else after its compressed data');
}

interface Peeked {
  readonly start: Uint8Array;
  /** All bytes, with those of `start`. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** True when all bytes have been read. */
  hasEnded(): boolean;
}

async function peek(source: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  let start: Uint8Array = new Uint8Array(0);
  let isAtEnd = false;
  while (start.byteLength < 8 && !isAtEnd) {
    const next = await iterator.next();
    isAtEnd = next.done === true;
    if (next.done) break;
    start = start.byteLength === 0 ? next.value : Buffer.concat([start, next.value]);
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield start;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
      isAtEnd = true;
    } finally {
      await iterator.return?.();
    }
  };
  return { start, chunks: all(), hasEnded: () => isAtEnd };
}

function decoded(compression: Compression, chunks: AsyncIterable<Uint8Array>, refuse: RefuseArchive) {
  if (compression === 'none') return chunks;
  if (compression === 'zstd') return decompressFrames(chunks, refuse);
  if (compression === 'gzip') return throughDecoder(chunks, createGunzip({ chunkSize: 256 * 1024 }), refuse);
  throw refuse(`is compressed with ${compression}, and only gzip and zstd are supported`);
}
