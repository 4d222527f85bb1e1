/** Restoring the entry of a cache service: whole layers come out of it, in whatever parts it arrives. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { openCacheFolder } from '../../src/cache/folder.ts';
import { noteName, printNote } from '../../src/cache/layers.ts';
import { archiveFolder, restoreArchive } from '../../src/cache/restore.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { tarOf } from '../support/tar-of.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owp-restore-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const profile = '01234567';
const limits = { bytes: 20e6, entries: 100 };

/** Of all sizes around those of the parts that are read and written, and none of which compresses. */
const layers = [1, 511, 512 * 1024 - 1, 512 * 1024, 512 * 1024 + 1, 1_300_003].map((size) => {
  const bytes = randomBytes(size);
  const note = { digest: digestOf(bytes), size, milliseconds: 5 };
  return { bytes, note, name: noteName(profile, digestOf(Buffer.from(`archive ${size}`))) };
});
const tar = tarOf(
  layers.flatMap(({ bytes, note, name }) => [
    { name: `${archiveFolder}/${name}`, bytes: Buffer.from(printNote(note)) },
    { name: `${archiveFolder}/blobs/sha256/${note.digest.slice(7)}`, bytes },
  ]),
);

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < bytes.byteLength; offset += size)
    yield Uint8Array.from(bytes.subarray(offset, offset + size));
}

let caches = 0;
const openCache = () => {
  caches += 1;
  return openCacheFolder(join(folder, `cache-${caches}`), 1e9);
};

for (const [compression, compress] of [
  ['zstd', zstdCompressSync],
  ['gzip', gzipSync],
] as const) {
  for (const size of [1009, 65_536, 700_001, tar.byteLength * 2]) {
    test(`an entry in ${compression} that arrives in parts of ${size} bytes has all layers`, async () => {
      const cache = await openCache();
      const restored = await restoreArchive(inParts(compress(tar), size), cache, limits);
      assert.equal(restored.layers, layers.length);
      for (const { bytes, note, name } of layers) {
        assert.ok(await cache.check(note), `${note.size} bytes`);
        assert.deepEqual(await cache.read(note.digest, bytes.byteLength), bytes);
        assert.equal(await cache.readNote(name), printNote(note));
      }
    });
  }
}

test('a layer that is damaged in the entry is left out, and the others are taken', async () => {
  const cache = await openCache();
  const damaged = Buffer.from(tar);
  // The first byte of the last layer, which is the last content of the archive.
  const at = damaged.indexOf(layers.at(-1)?.bytes.subarray(0, 64) ?? assert.fail());
  damaged[at] = (damaged[at] ?? 0) ^ 1;
  const { layers: taken } = await restoreArchive(inParts(gzipSync(damaged), 65_536), cache, limits);
  assert.equal(taken, layers.length - 1);
  for (const [index, { note }] of layers.entries())
    assert.equal(await cache.check(note), index < layers.length - 1, `${note.size} bytes`);
});

test('an entry that ends early leaves only whole layers', async () => {
  const cache = await openCache();
  const cut = zstdCompressSync(tar).subarray(0, 1_500_000);
  await assert.rejects(restoreArchive(inParts(cut, 65_536), cache, limits));
  const present = await Promise.all(layers.map(({ note }) => cache.size(note.digest)));
  for (const [index, size] of present.entries())
    assert.ok(size === undefined || size === layers[index]?.note.size);
  assert.ok(present.includes(undefined) && present.some((size) => size !== undefined));
});

test('an entry with more bytes, or more files, than it may have is given up', async () => {
  for (const limit of [
    { ...limits, bytes: 1_000_000 },
    { ...limits, entries: 5 },
  ])
    await assert.rejects(
      restoreArchive(inParts(zstdCompressSync(tar), 65_536), await openCache(), limit),
      /more than/,
    );
});
