/** Decompression of an archive by what its first bytes say, within the sizes that a decompression bomb exceeds. */

import { PassThrough, type Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { RefuseArchive } from './tar-reader.ts';

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
  if (begins(0x28, 0xb5, 0x2f, 0xfd)) return 'zstd';
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
  const decoder = decoderOf(compressionOf(peeked.start), refuse);
  const most = Math.min(limit, freeSize + ratioLimit * size);
  let done = 0;
  for await (const chunk of decoded(peeked.chunks, decoder, refuse)) {
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

function decoderOf(compression: Compression, refuse: RefuseArchive): Transform {
  const options = { chunkSize: 256 * 1024 };
  if (compression === 'gzip') return createGunzip(options);
  if (compression === 'zstd') return createZstdDecompress(options);
  if (compression === 'none') return new PassThrough();
  throw refuse(`is compressed with ${compression}, and only gzip and zstd are supported`);
}

/** The errors of zlib are about the archive; those of the source stay what they are. */
async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  decoder: Transform,
  refuse: RefuseArchive,
): AsyncGenerator<Uint8Array> {
  const ended = pipeline(chunks, decoder).catch((error: unknown) => error);
  try {
    yield* decoder as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw isZlibError(error) ? refuse('is damaged or truncated', error) : error;
  } finally {
    decoder.destroy();
    await ended;
  }
}

function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') || code.startsWith('ZSTD_') || code === 'ERR_ZLIB_INITIALIZATION_FAILED';
}
