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
import { createLayerStore, type LayerStore, noteName, printNote } from '../../src/cache/layers.ts';
import { createSharedClock } from '../../src/cache/shared-clock.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { gzip } from '../../src/pack/gzip.ts';
import type { Archive } from '../../src/pack/layer-cache.ts';
import type { Staged } from '../../src/pack/staging.ts';
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

/** Of the entries that the archive has, and of others. */
const list = digestOf(Buffer.from('entries'));
const otherList = digestOf(Buffer.from('other entries'));

/** What a store finds for the archive, which it is given in chunks of no particular size. */
async function find(store: LayerStore, entries: Digest, bytes = tar): Promise<Staged | undefined> {
  const search = await store.search(entries);
  try {
    for (let offset = 0, size = 1; offset < bytes.byteLength; offset += size, size = (size * 7) % 300_007)
      await search.update(bytes.subarray(offset, offset + size));
    return await search.end({ diffId: digestOf(bytes), size: bytes.byteLength });
  } finally {
    search.close();
  }
}

/** Keeps the layer of the archive in a store. */
async function make(store: LayerStore): Promise<Buffer> {
  const layer = await compressed(tar);
  const made = { digest: digestOf(layer), size: layer.byteLength, body: bytesBody(layer), archive };
  assert.equal(await store.make(list, async () => made), made);
  return layer;
}

/** Puts content into the cache, with a note of this name that it is a layer. */
async function plant(name: Digest, bytes: Buffer, size = bytes.byteLength): Promise<void> {
  const digest = digestOf(bytes);
  const entry = cache.writer({ mediaType: 'application/gzip', digest, size: bytes.byteLength });
  await entry.write(bytes);
  assert.ok(await entry.commit());
  await cache.writeNote(noteName(profile, name), printNote({ digest, size, milliseconds: 5 }));
}

async function forget(name: Digest): Promise<void> {
  await rm(join(folder, 'cache', noteName(profile, name)), { force: true });
}

test('a layer that was made is found by its archive and by its entries, with the bytes that this program writes', async () => {
  const first = open();
  assert.equal(await find(first, list), undefined);
  const layer = await make(first);
  for (const forgotten of [undefined, list, archive.diffId]) {
    if (forgotten) await forget(forgotten);
    const second = open();
    const found = (await find(second, list)) ?? assert.fail('not found');
    assert.ok(layer.equals(await buffer(found.body())));
    assert.equal(second.statistics.reusedBytes, tar.byteLength);
    assert.deepEqual([...second.used.keys()], [archive.diffId]);
  }
  // What was found is noted again under the other name, and under that of a new list.
  assert.ok(await find(open(), otherList));
  await forget(archive.diffId);
  assert.ok(await find(open(), otherList));
  assert.ok(await find(open(), list));
});

test('an archive with the same entries and other content is not given the layer of the one before', async () => {
  await make(open());
  for (const at of [0, 700_000, tar.byteLength - 1]) {
    const changed = Buffer.from(tar);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.equal(await find(open(), list, changed), undefined);
  }
  assert.equal(await find(open(), list, tar.subarray(0, -512)), undefined);
  assert.equal(await find(open(), list, Buffer.concat([tar, Buffer.alloc(512)])), undefined);
  assert.ok(await find(open(), list));
});

test('a search that is given up, before and while the layer is read, leaves nothing that keeps the process', async () => {
  await make(open());
  (await open().search(list)).close();
  const search = await open().search(list);
  await search.update(tar.subarray(0, 1000));
  search.close();
  await search.update(tar.subarray(1000, 2000));
  assert.equal(await search.end(archive).then((found) => found?.digest), digestOf(await compressed(tar)));
});

test('only layers of earlier runs are worth digesting an archive for', async () => {
  const own = await openCacheFolder(join(folder, 'any'), 1e9);
  const asked: number[] = [];
  const openOwn = () => createLayerStore(own, profile, async (size) => void asked.push(size));
  const first = openOwn();
  assert.equal(await first.hasAny(5), false);
  await make(first);
  assert.equal(await first.hasAny(7), false);
  assert.equal(await openOwn().hasAny(9), true);
  assert.equal(await createLayerStore(own, '76543210', async () => {}).hasAny(9), false);
  // Nothing was left, so each was a reason to restore; the others waited for an entry that was on its way.
  assert.deepEqual(asked, [0, 5, 0, 7, 0]);
});

test('work that runs beside other work has an equal part of the time of both', () => {
  let now = 0;
  const clock = createSharedClock(() => now);
  const first = clock();
  now = 10;
  const second = clock();
  now = 30;
  assert.equal(first(), 20);
  now = 35;
  assert.equal(second(), 15);
  now = 50;
  assert.equal(second(), 15);
  const third = clock();
  now = 51;
  assert.equal(third(), 1);
});

const rows: readonly (readonly [what: string, bytes: () => Promise<Buffer>])[] = [
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
for (const [what, bytes] of rows) {
  test(`a layer ${what} is not used, although its digest is right`, async () => {
    await Promise.all([forget(archive.diffId), forget(list)]);
    await plant(archive.diffId, await bytes());
    assert.equal(await find(open(), list), undefined, 'by the archive');
    await forget(archive.diffId);
    await plant(list, await bytes());
    assert.equal(await find(open(), list), undefined, 'by the entries');
  });
}

test('a note with another size, and one that is none, are not believed', async () => {
  const layer = await compressed(tar);
  for (const name of [archive.diffId, list]) {
    await Promise.all([forget(archive.diffId), forget(list)]);
    await plant(name, layer, layer.byteLength + 1);
    assert.equal(await find(open(), list), undefined);
    for (const text of ['', 'x', `${digestOf(layer)} -1 5`, `${digestOf(layer)} 1e9 5`, 'sha256:0 5 5']) {
      await cache.writeNote(noteName(profile, name), text);
      assert.equal(await find(open(), list), undefined, text);
    }
  }
});

test('a layer of another compressor is not looked for', async () => {
  const layer = await compressed(tar);
  await plant(archive.diffId, layer);
  assert.ok(await find(open(), list));
  assert.equal(
    await find(
      createLayerStore(cache, '76543210', async () => {}),
      list,
    ),
    undefined,
  );
  assert.ok(gunzipSync(layer).equals(tar));
});

test('random runs with changes and damaged entries give the digests of runs without a cache', async () => {
  const { reused, made } = await runHistory(6);
  assert.ok(made > 0 && reused > 0);
});
