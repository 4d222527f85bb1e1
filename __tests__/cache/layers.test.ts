/** The cache of layers: what is believed of it, and that a run with it publishes the same bytes as one without. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type CacheFolder, openCacheFolder } from '../../src/cache/folder.ts';
import { createLayerStore, noteName, printNote } from '../../src/cache/layers.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { gzip } from '../../src/pack/gzip.ts';
import type { Archive } from '../../src/pack/layer-cache.ts';
import { runHistory } from './histories.ts';

let folder: string;
let cache: CacheFolder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owp-layers-'));
  cache = await openCacheFolder(join(folder, 'cache'), 1e9);
});
after(() => rm(folder, { recursive: true, force: true }));

const profile = '01234567';
const tar = Buffer.concat([Buffer.alloc(700_000, 'some text '), randomBytes(400_000), Buffer.alloc(500_000)]);
const archive: Archive = { diffId: digestOf(tar), size: tar.byteLength };

async function compressed(bytes: Uint8Array): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of gzip(
    (async function* () {
      yield Uint8Array.from(bytes);
    })(),
  ))
    chunks.push(chunk);
  return Buffer.concat(chunks);
}

const open = () => createLayerStore(cache, profile, async () => {});

/** Puts content into the cache, with a note that the archive becomes it. */
async function plant(bytes: Buffer, size = bytes.byteLength): Promise<void> {
  const digest = digestOf(bytes);
  const entry = cache.writer({ mediaType: 'application/gzip', digest, size: bytes.byteLength });
  await entry.write(bytes);
  assert.ok(await entry.commit());
  await cache.writeNote(noteName(profile, archive.diffId), printNote({ digest, size, milliseconds: 5 }));
}

test('a layer that was kept is found, with the bytes that this program writes', async () => {
  const layer = await compressed(tar);
  const first = open();
  assert.equal(await first.find(archive), undefined);
  await first.keep(
    archive,
    { digest: digestOf(layer), size: layer.byteLength, body: bytesBody(layer) },
    1000,
  );
  const second = open();
  const found = (await second.find(archive)) ?? assert.fail('not found');
  assert.ok(layer.equals(await buffer(found.body())));
  assert.equal(second.statistics.reusedBytes, tar.byteLength);
  assert.deepEqual([...second.used.keys()], [archive.diffId]);
});

test('only layers of earlier runs are worth digesting an archive for', async () => {
  const own = await openCacheFolder(join(folder, 'any'), 1e9);
  const asked: number[] = [];
  const openOwn = () => createLayerStore(own, profile, async (size) => void asked.push(size));
  const first = openOwn();
  assert.equal(await first.hasAny(5), false);
  const layer = await compressed(tar);
  await first.keep(archive, { digest: digestOf(layer), size: layer.byteLength, body: bytesBody(layer) }, 1);
  assert.equal(await first.hasAny(7), false);
  assert.equal(await openOwn().hasAny(9), true);
  assert.equal(await createLayerStore(own, '76543210', async () => {}).hasAny(9), false);
  // Nothing was left, so each was a reason to restore.
  assert.deepEqual(asked, [5, 7]);
});

const rows: readonly (readonly [what: string, make: () => Promise<Buffer>])[] = [
  ['of another archive', () => compressed(Buffer.alloc(tar.byteLength))],
  [
    'of a longer archive that begins with this one',
    () => compressed(Buffer.concat([tar, Buffer.alloc(512)])),
  ],
  ['of the beginning of the archive', () => compressed(tar.subarray(0, -1))],
  ['that another compressor has written', async () => gzipSync(tar)],
  ['at another level', async () => gzipSync(tar, { level: 9 })],
  ['that is stored without compression', async () => gzipSync(tar, { level: 0 })],
  ['with bytes after its end', async () => Buffer.concat([await compressed(tar), Buffer.from('more')])],
  ['with a second member', async () => Buffer.concat([await compressed(tar), gzipSync(Buffer.alloc(0))])],
  ['with a byte before it', async () => Buffer.concat([Buffer.from([0]), await compressed(tar)])],
  [
    'with another header',
    async () =>
      Buffer.concat([gzipSync('').subarray(0, 9), Buffer.from([3]), (await compressed(tar)).subarray(10)]),
  ],
  [
    'with a wrong checksum',
    async () => {
      const bytes = await compressed(tar);
      bytes.writeUInt32LE(0, bytes.byteLength - 8);
      return bytes;
    },
  ],
  ['that is cut off', async () => (await compressed(tar)).subarray(0, -9)],
  ['that is a decompression bomb', async () => gzipSync(Buffer.alloc(200 << 20), { level: 1 })],
  ['that is empty', async () => Buffer.alloc(0)],
  ['that is no gzip', async () => randomBytes(1000)],
];
for (const [what, make] of rows) {
  test(`a layer ${what} is not used, although its digest is right`, async () => {
    await plant(await make());
    assert.equal(await open().find(archive), undefined);
  });
}

test('a note with another size, and one that is none, are not believed', async () => {
  const layer = await compressed(tar);
  await plant(layer, layer.byteLength + 1);
  assert.equal(await open().find(archive), undefined);
  for (const text of ['', 'x', `${digestOf(layer)} -1 5`, `${digestOf(layer)} 1e9 5`, 'sha256:0 5 5']) {
    await cache.writeNote(noteName(profile, archive.diffId), text);
    assert.equal(await open().find(archive), undefined, text);
  }
});

test('a layer of another compressor is not looked for', async () => {
  const layer = await compressed(tar);
  await plant(layer);
  assert.ok(await open().find(archive));
  assert.equal(await createLayerStore(cache, '76543210', async () => {}).find(archive), undefined);
  assert.ok(gunzipSync(layer).equals(tar));
});

test('random runs with changes and damaged entries give the digests of runs without a cache', async () => {
  const { reused, made } = await runHistory(6);
  assert.ok(made > 0 && reused > 0);
});
