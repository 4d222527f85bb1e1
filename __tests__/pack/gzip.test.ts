/** Parallel gzip: one standard member that does not depend on chunk boundaries or concurrency. */

import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { digestOf } from '../../src/oci/digest.ts';
import { gzip } from '../../src/pack/gzip.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < bytes.byteLength; offset += size) {
    yield Uint8Array.from(bytes.subarray(offset, offset + size));
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return await buffer(chunks);
}

/** Deterministic text with little repetition and some noise. */
function sample(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let state = 12345;
  for (let index = 0; index < size; index += 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    bytes[index] = index % 7 === 0 ? state >> 16 : 97 + ((state >> 20) % 6);
  }
  return bytes;
}

const block = 512 * 1024;

for (const size of [0, 1, 1000, block - 1, block, block + 1, 3 * block + 17]) {
  test(`${size} bytes are decompressed to the same bytes`, async () => {
    const bytes = sample(size);
    const packed = await collect(gzip(inChunks(bytes, 10_000)));
    assert.ok(gunzipSync(packed).equals(bytes));
  });
}

test('the header has no time, level or system, and there is one member', async () => {
  const packed = await collect(gzip(inChunks(sample(2 * block), block)));
  assert.deepEqual([...packed.subarray(0, 10)], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  const size = packed.readUInt32LE(packed.byteLength - 4);
  assert.equal(size, 2 * block, 'the trailer counts all bytes');
});

test('the output does not depend on chunk boundaries or on the number of parallel blocks', async () => {
  const bytes = sample(5 * block + 99);
  const variants = [
    gzip(inChunks(bytes, 700), 1),
    gzip(inChunks(bytes, 65_536), 2),
    gzip(inChunks(bytes, block), 4),
    gzip(inChunks(bytes, bytes.byteLength), 16),
  ];
  const digests = await Promise.all(variants.map(async (chunks) => digestOf(await collect(chunks))));
  assert.equal(new Set(digests).size, 1);
});

test('the output has the size of a single deflate stream within one percent', async () => {
  const bytes = sample(8 * block);
  const packed = await collect(gzip(inChunks(bytes, block)));
  const single = gzipSync(bytes, { level: 6 }).byteLength;
  assert.ok(Math.abs(packed.byteLength - single) < single / 100, `${packed.byteLength} against ${single}`);
});

test('incompressible bytes grow by less than a thousandth', async () => {
  const { randomFillSync } = await import('node:crypto');
  const bytes = randomFillSync(Buffer.alloc(3 * block));
  const packed = await collect(gzip(inChunks(bytes, block)));
  assert.ok(packed.byteLength < bytes.byteLength * 1.001);
  assert.ok(gunzipSync(packed).equals(bytes));
});

test('an error of the source is the error of the output', async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield sample(3 * block);
    throw new Error('the disk is gone');
  }
  await assert.rejects(collect(gzip(failing())), /the disk is gone/);
});
