/** Zstandard in several frames, as pzstd and podman write it: all of it is read, in whichever pieces it arrives, and bounded. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { suite, test } from 'node:test';
import { constants, zstdCompressSync } from 'node:zlib';
import { decompressFrames } from '../../src/folder/zstd-frames.ts';
import { blocksOf, file, folder, type TestEntry, tarOf } from './archives.ts';
import { contentsOf, playground, unpackTo } from './unpacking.ts';

/** A frame that decoders skip; `last` is the last digit of its magic number. */
function skippable(content: Uint8Array, last = 0): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(0x184d2a50 + last, 0);
  header.writeUInt32LE(content.byteLength, 4);
  return Buffer.concat([header, content]);
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}

const refuse = (what: string) => new Error(`refused: ${what}`);

async function decompressed(bytes: Uint8Array, pieces = 65_536): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of decompressFrames(inPieces(bytes, pieces), refuse)) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

const contents = [
  Buffer.alloc(0),
  Buffer.from('a'),
  Buffer.alloc(100_000, 'same'),
  randomBytes(300_000),
  Buffer.alloc(9_000_000, 'large and even '),
];
const levels = [-5, 1, 3, 19];

suite('frames one after the other', () => {
  const frames = contents.flatMap((content, index) =>
    levels.map((level) => {
      const params = {
        [constants.ZSTD_c_compressionLevel]: level,
        [constants.ZSTD_c_checksumFlag]: (index + level) % 2 === 0 ? 1 : 0,
        [constants.ZSTD_c_contentSizeFlag]: index % 2,
      };
      return [content, zstdCompressSync(content, { params })] as const;
    }),
  );
  const whole = Buffer.concat(frames.map(([content]) => content));

  for (const pieces of [1 << 20, 65_536, 1000])
    test(`are one content, in pieces of ${pieces} bytes`, async () => {
      const bytes = Buffer.concat(frames.map(([, frame]) => frame));
      assert.ok((await decompressed(bytes, pieces)).equals(whole));
    });

  test('may be among frames that are skipped', async () => {
    const parts = frames.flatMap(([, frame], index) => [
      skippable(randomBytes(index * 7), index % 16),
      frame,
    ]);
    const bytes = Buffer.concat([...parts, skippable(Buffer.from('{"index":1}'), 14)]);
    assert.ok((await decompressed(bytes)).equals(whole));
  });

  test('are refused where they are cut, at every byte', async () => {
    const [one, two] = [zstdCompressSync('one'), zstdCompressSync(Buffer.alloc(5000, 'two'))];
    const bytes = Buffer.concat([one, skippable(Buffer.from('skip')), two]);
    const boundaries = [0, one.byteLength, one.byteLength + 12, bytes.byteLength];
    for (let end = 0; end <= bytes.byteLength; end += 1) {
      const reading = decompressed(bytes.subarray(0, end), 7);
      if (boundaries.includes(end)) await reading;
      else
        await assert.rejects(reading, /refused: (?:is damaged or truncated|has something else)/, String(end));
    }
  });

  test('are refused with anything else after them', async () => {
    const frame = zstdCompressSync('a');
    for (const more of [Buffer.from('garbage'), Buffer.alloc(512), Buffer.from([0x28])])
      await assert.rejects(decompressed(Buffer.concat([frame, more])), /refused: has something else/);
  });

  test('are refused where one is damaged', async () => {
    const params = { [constants.ZSTD_c_checksumFlag]: 1 };
    for (const content of contents.slice(2)) {
      const frame = zstdCompressSync(content, { params });
      frame[frame.byteLength - 6] = (frame[frame.byteLength - 6] ?? 0) ^ 0x55;
      await assert.rejects(
        decompressed(Buffer.concat([zstdCompressSync('a'), frame])),
        /refused: is damaged/,
      );
    }
  });
});

suite('an archive in frames', () => {
  const entries: readonly TestEntry[] = [folder('d/'), file('d/x', 'X'), file('y', 'Y')];
  const unpack = async (bytes: Uint8Array) => {
    const { output, remove } = playground();
    try {
      await unpackTo(output, { layers: [bytes] });
      return contentsOf(output);
    } finally {
      remove();
    }
  };

  test('of one for each entry has all entries', async () => {
    const frames = [...entries.map(blocksOf), Buffer.alloc(1024)].map((blocks) => zstdCompressSync(blocks));
    assert.deepEqual(await unpack(Buffer.concat(frames)), ['d/', 'd/x: X', 'y: Y']);
  });

  test('that begins with a frame to skip is one all the same', async () => {
    const bytes = Buffer.concat([skippable(Buffer.from('pzstd')), zstdCompressSync(tarOf(entries))]);
    assert.deepEqual(await unpack(bytes), ['d/', 'd/x: X', 'y: Y']);
  });

  test('is bounded as a whole', async () => {
    const zeros = zstdCompressSync(Buffer.alloc(3_000_000));
    const bomb = Buffer.concat([
      zstdCompressSync(blocksOf({ name: 'big', size: 1e9 })),
      ...Array.from({ length: 100 }, () => zeros),
    ]);
    await assert.rejects(unpack(bomb), /unpacks to more than/);
  });
});
