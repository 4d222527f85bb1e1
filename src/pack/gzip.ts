/** Gzip on all cores: one member with fixed header bytes, made of blocks that are compressed in parallel. */

import { availableParallelism } from 'node:os';
import { constants, crc32, createDeflateRaw } from 'node:zlib';
import { detach } from '../store/buffers.ts';

/** The unit of parallel work; with the dictionary from the block before, the size is that of one stream within 0.1 %. */
const blockSize = 512 * 1024;
/** How far back deflate can refer (RFC 1951 §2). */
const dictionarySize = 32 * 1024;
/** Blocks being compressed: one per core, no fewer than Node's thread pool has threads, no more than memory allows. */
const defaultParallel = Math.min(16, Math.max(4, availableParallelism()));

/** RFC 1952 §2.3.1: no flags, no time, XFL 0, OS 255, so that nothing tells where and when it was made. */
const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/** An empty last block (RFC 1951 §3.2.6), after which the trailer follows. */
const lastBlock = Uint8Array.of(0x03, 0x00);

/**
 * Compresses at level 6 into a single member, as pigz does: every block is deflated on its own, with the 32 KiB before it
 * as dictionary and a sync flush after it.
 *
 * The output depends on the bytes and on Node's zlib alone: neither on how they are divided into chunks nor on `parallel`,
 * the number of blocks in flight. Chunks that come in are released, those that go out belong to the reader.
 */
export async function* gzip(
  chunks: AsyncIterable<Uint8Array>,
  parallel: number = defaultParallel,
): AsyncGenerator<Uint8Array> {
  const inFlight: Promise<Uint8Array>[] = [];
  let [checksum, size, before]: [number, number, Uint8Array] = [0, 0, new Uint8Array(0)];
  yield header;
  for await (const block of blocks(chunks)) {
    checksum = crc32(block, checksum);
    size += block.byteLength;
    inFlight.push(compress(block, before));
    before = Uint8Array.from(block.subarray(-dictionarySize));
    const first = inFlight.length >= parallel ? inFlight.shift() : undefined;
    if (first) yield await first;
  }
  for (const block of inFlight) yield await block;
  yield Buffer.concat([lastBlock, trailer(checksum, size)]);
}

function compress(block: Uint8Array, dictionary: Uint8Array): Promise<Uint8Array> {
  const result = deflate(block, dictionary);
  // Its turn may never come when an earlier block or the source fails.
  result.catch(() => undefined);
  return result;
}

async function deflate(block: Uint8Array, dictionary: Uint8Array): Promise<Uint8Array> {
  const stream = createDeflateRaw({
    level: 6,
    finishFlush: constants.Z_SYNC_FLUSH,
    // Room for an incompressible block, so that each block is one job of the thread pool.
    chunkSize: blockSize + 4096,
    ...(dictionary.byteLength > 0 && { dictionary }),
  });
  stream.end(block);
  const pieces: readonly Buffer[] = await stream.toArray();
  const whole = Buffer.concat(pieces);
  for (const used of [block, ...pieces]) detach(used);
  return whole;
}

/** The same bytes in blocks of one size, the last one shorter. */
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

function trailer(checksum: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(checksum, 0);
  bytes.writeUInt32LE(size % 2 ** 32, 4);
  return bytes;
}
