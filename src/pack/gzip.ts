/** Parallel gzip: one member with fixed header bytes, made of blocks that are compressed on all cores. */

import { availableParallelism } from 'node:os';
import { constants, crc32, createDeflateRaw } from 'node:zlib';
import { detach } from '../store/buffers.ts';

/** The unit of parallel work; with the end of the previous block as dictionary, the output grows by less than 0.1 %. */
const blockSize = 512 * 1024;
/** How far back deflate can refer (RFC 1951 §2). */
const dictionarySize = 32 * 1024;
/** Blocks compressed at a time: one per core, at least the size of Node's thread pool, at most 16 to bound memory. */
const defaultConcurrency = Math.min(16, Math.max(4, availableParallelism()));

/** Bytes before the deflate stream, and after it (RFC 1952 §2.3). */
export const headerSize = 10;
export const trailerSize = 8;

/** RFC 1952 §2.3.1: no flags, no time, XFL 0, OS 255 (unknown), the same on every machine. */
const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/** An empty final block (RFC 1951 §3.2.6), which ends the deflate stream. */
const lastBlock = Uint8Array.of(0x03, 0x00);

/**
 * Compresses at level 6 into a single member, as pigz does: each block is deflated separately, with the 32 KiB before it as
 * dictionary and a sync flush after it.
 *
 * The output depends only on the bytes and on Node's zlib, not on chunk boundaries or on `concurrency`, the number of blocks
 * compressed at a time. Takes ownership of the chunks.
 */
export async function* gzip(
  chunks: AsyncIterable<Uint8Array>,
  concurrency: number = defaultConcurrency,
): AsyncGenerator<Uint8Array> {
  const inFlight: Promise<Uint8Array>[] = [];
  let [checksum, size, dictionary]: [number, number, Uint8Array] = [0, 0, new Uint8Array(0)];
  yield header;
  for await (const block of blocks(chunks)) {
    checksum = crc32(block, checksum);
    size += block.byteLength;
    inFlight.push(compress(block, dictionary));
    dictionary = Uint8Array.from(block.subarray(-dictionarySize));
    const first = inFlight.length >= concurrency ? inFlight.shift() : undefined;
    if (first) yield await first;
  }
  for (const block of inFlight) yield await block;
  yield Buffer.concat([lastBlock, trailer(checksum, size)]);
}

/** What the output begins with for archives that begin with these bytes, of which one block counts. */
export async function gzipStart(bytes: Uint8Array): Promise<Uint8Array> {
  const block = Uint8Array.from(bytes.subarray(0, blockSize));
  return Buffer.concat([header, await deflate(block, new Uint8Array(0))]);
}

/** `gzipBlockSize`: bytes of an archive that `gzipStart` needs; `gzipTrailer`: what follows the deflate stream. */
export { blockSize as gzipBlockSize, trailer as gzipTrailer };

function compress(block: Uint8Array, dictionary: Uint8Array): Promise<Uint8Array> {
  const result = deflate(block, dictionary);
  // When an earlier block or the source fails, nobody awaits this result, and its rejection must not end the process.
  result.catch(() => undefined);
  return result;
}

async function deflate(block: Uint8Array, dictionary: Uint8Array): Promise<Uint8Array> {
  const stream = createDeflateRaw({
    level: 6,
    finishFlush: constants.Z_SYNC_FLUSH,
    // Large enough for an incompressible block, so that each block is one job of the thread pool.
    chunkSize: blockSize + 4096,
    ...(dictionary.byteLength > 0 && { dictionary }),
  });
  stream.end(block);
  const pieces: readonly Buffer[] = await stream.toArray();
  const whole = Buffer.concat(pieces);
  for (const used of [block, ...pieces]) detach(used);
  return whole;
}

/** The same bytes in blocks of `blockSize`; only the last one is shorter. */
async function* blocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = Buffer.allocUnsafe(blockSize);
  let used = 0;
  for await (const chunk of chunks) {
    for (let offset = 0; offset < chunk.byteLength; ) {
      const part = chunk.subarray(offset, offset + blockSize - used);
      block.set(part, used);
      used += part.byteLength;
      offset += part.byteLength;
      if (used < blockSize) continue;
      yield block;
      block = Buffer.allocUnsafe(blockSize);
      used = 0;
    }
    detach(chunk);
  }
  if (used > 0) yield block.subarray(0, used);
}

/** CRC-32 and size of the archive. */
function trailer(checksum: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(checksum, 0);
  bytes.writeUInt32LE(size % 2 ** 32, 4);
  return bytes;
}
