/** The content cache in front of a registry: what it saves, what it keeps, and that it never serves a wrong byte. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  open as openFile,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type CacheOptions, cachedSource } from '../../src/cache/content.ts';
import { openCacheFolder } from '../../src/cache/folder.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import type { NewFile, ReadStore } from '../../src/store/store.ts';
import { verified } from '../../src/store/verify.ts';
import { blob, type Content, image, open, pushAll, repositoryAt, startFake } from '../registry/support.ts';
import { killReaders } from './kill.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-cache-'));
  folders.push(folder);
  return folder;
}

async function withNewFile(path: string, work: (file: NewFile) => Promise<void>): Promise<void> {
  const file = await openFile(path, 'wx');
  try {
    await work({ descriptor: file.fd, path });
  } finally {
    await file.close();
  }
}

const tag = parseTag('1.0.0');
const generous = { contentLimit: 1e9, sizeLimit: 1e9 };

/** A registry with an image of a small and a large layer, and a cache in front of it. */
async function fixture(limits: Omit<CacheOptions, 'folder'> = generous) {
  const fake = await startFake();
  const large = blob(9 * 1024 * 1024);
  const pushed = image([blob(100), blob(2000), large]);
  const store = open().repository(repositoryAt(fake.host), 'push');
  await pushAll(store, pushed);
  await store.tag(pushed.manifest.descriptor, tag);
  const folder = join(await newFolder(), 'cache');
  const source = async (name = 'acme/tool'): Promise<ReadStore> => {
    const run = open();
    return await cachedSource(
      async () => run.repository(repositoryAt(fake.host, name), 'pull'),
      `${fake.host}/${name}`,
      { folder, ...limits },
    );
  };
  const contents = [pushed.manifest, ...pushed.blobs];
  /** Reads everything as a new run does, and returns the requests that it took. */
  const readAll = async (
    reference: Parameters<ReadStore['resolve']>[0] = tag,
  ): Promise<readonly string[]> => {
    const before = fake.requests.length;
    const reader = await source();
    assert.equal((await reader.resolve(reference))?.digest, pushed.manifest.descriptor.digest);
    for (const { descriptor, bytes } of contents)
      assert.ok(Buffer.from(bytes).equals(await buffer(reader.fetch(descriptor))), descriptor.mediaType);
    return fake.requests.slice(before).map(({ method }) => method);
  };
  /** Saves content in a new file as a new run does, compares it, and returns the requests that it took. */
  const save = async ({ descriptor, bytes }: Content): Promise<readonly string[]> => {
    const before = fake.requests.length;
    const reader = await source();
    const path = join(await newFolder(), 'file');
    await withNewFile(path, async (file) => await reader.save?.(descriptor, file));
    assert.ok((await readFile(path)).equals(Buffer.from(bytes)), `${descriptor.size} bytes`);
    return fake.requests.slice(before).map(({ method }) => method);
  };
  const fileOf = ({ digest }: Descriptor) => join(folder, 'blobs', digest.replace(':', '/'));
  return { fake, folder, source, readAll, save, fileOf, contents, manifest: pushed.manifest, large, pushed };
}

test('a digest that is cached takes no request, and a tag takes one', async () => {
  const { readAll, manifest } = await fixture();
  assert.equal((await readAll()).length, 5);
  assert.deepEqual(await readAll(), ['HEAD']);
  assert.deepEqual(await readAll(manifest.descriptor.digest), []);
});

test('a manifest that cannot be cached is resolved and read in one request, and a cached one is not read', async () => {
  const { readAll, source, fake, manifest } = await fixture();
  /** Resolves the manifest and reads it, as a new run, and returns the requests that it took. */
  const read = async (reference: Parameters<ReadStore['resolve']>[0]): Promise<readonly string[]> => {
    const before = fake.requests.length;
    const reader = await source();
    assert.deepEqual(await reader.resolveAndRead?.(reference), manifest.descriptor);
    assert.deepEqual(await buffer(reader.fetch(manifest.descriptor)), Buffer.from(manifest.bytes));
    return fake.requests.slice(before).map(({ method }) => method);
  };
  assert.deepEqual(await read(tag), ['GET']);
  await readAll();
  assert.deepEqual(await read(tag), ['HEAD']);
  assert.deepEqual(await read(manifest.descriptor.digest), []);
});

test('a digest that the cache lacks is resolved and read in one request', async () => {
  const { readAll, source, fake } = await fixture();
  await readAll();
  const other = image([blob(7)]);
  await pushAll(open().repository(repositoryAt(fake.host), 'push'), other);
  const before = fake.requests.length;
  const { descriptor, bytes } = other.manifest;
  const reader = await source();
  assert.deepEqual(await reader.resolveAndRead?.(descriptor.digest), descriptor);
  assert.deepEqual(await buffer(reader.fetch(descriptor)), Buffer.from(bytes));
  assert.deepEqual(
    fake.requests.slice(before).map(({ method }) => method),
    ['GET'],
  );
});

test('the cache is an image layout that only its user may read', async () => {
  const { readAll, folder } = await fixture();
  await readAll();
  const { imageLayoutVersion } = JSON.parse(await readFile(join(folder, 'oci-layout'), 'utf8'));
  assert.equal(imageLayoutVersion, '1.0.0');
  const { mode } = await (await import('node:fs/promises')).stat(folder);
  if (process.platform !== 'win32') assert.equal(mode & 0o077, 0);
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith('.partial')),
    [],
  );
});

const damages: readonly (readonly [what: string, damage: (file: string) => Promise<unknown>])[] = [
  [
    'a changed byte',
    async (file) => {
      const bytes = await readFile(file);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      await writeFile(file, bytes);
    },
  ],
  ['a missing end', (file) => truncate(file, 50)],
  ['an added end', async (file) => writeFile(file, 'more', { flag: 'a' })],
  ['no byte', (file) => truncate(file, 0)],
  ['no file', (file) => rm(file)],
  [
    'a symlink in its place',
    async (file) => {
      await rm(file);
      await symlink('/etc/passwd', file);
    },
  ],
];
for (const [what, damage] of damages) {
  test(`content with ${what} in the cache is fetched anew`, async () => {
    const { readAll, fileOf, contents, manifest } = await fixture();
    await readAll();
    for (const { descriptor } of contents) {
      await damage(fileOf(descriptor));
      // A manifest that is gone is also resolved anew.
      const taken = descriptor === manifest.descriptor ? ['HEAD', 'GET'] : ['GET'];
      assert.deepEqual(await readAll(manifest.descriptor.digest), taken, `${what} ${descriptor.size}`);
    }
    assert.deepEqual(await readAll(manifest.descriptor.digest), []);
  });
}

for (const [what, damage] of damages) {
  test(`content with ${what} in the cache is fetched anew into the file in which it is saved`, async () => {
    const { save, fileOf, pushed } = await fixture();
    for (const content of pushed.blobs) {
      assert.deepEqual(await save(content), ['GET'], 'first');
      assert.deepEqual(await save(content), [], 'cached');
      await damage(fileOf(content.descriptor));
      assert.deepEqual(await save(content), ['GET'], `${what} ${content.descriptor.size}`);
      assert.deepEqual(await save(content), [], 'repaired');
    }
  });
}

test('nothing of damaged content is left in a file where the registry no longer has it', async () => {
  const { save, source, folder, fileOf, large } = await fixture();
  await save(large);
  await writeFile(fileOf(large.descriptor), randomBytes(large.descriptor.size));
  const absent = await source('acme/other');
  const path = join(await newFolder(), 'file');
  const saving = withNewFile(path, async (file) => await absent.save?.(large.descriptor, file));
  await assert.rejects(saving, { code: 'not-found' });
  assert.equal((await readFile(path)).byteLength, 0);
  assert.deepEqual(await readdir(join(folder, 'blobs', 'sha256')), []);
});

test('cached content of another size than is described stays, and is not taken', async () => {
  const { save, source, fileOf, large } = await fixture();
  await save(large);
  const longer = { ...large.descriptor, size: large.descriptor.size + 1 };
  const path = join(await newFolder(), 'file');
  const reader = await source();
  const saving = withNewFile(path, async (file) => await reader.save?.(longer, file));
  await assert.rejects(saving, { code: 'digest-mismatch' });
  assert.ok((await readFile(fileOf(large.descriptor))).equals(Buffer.from(large.bytes)));
});

test('cached content that cannot be written is an error of the disk, and stays in the cache', {
  skip: !existsSync('/dev/full'),
}, async () => {
  const { save, source, fake, large } = await fixture();
  await save(large);
  const before = fake.requests.length;
  const reader = await source();
  const file = await openFile('/dev/full', 'w');
  const saving = reader.save?.(large.descriptor, { descriptor: file.fd, path: '/dev/full' });
  await assert.rejects(async () => await saving, { code: 'ENOSPC' });
  await file.close();
  assert.equal(fake.requests.length, before);
  assert.deepEqual(await save(large), []);
});

test('runs that save one content at the same time get it whole while it is damaged', async () => {
  const { save, large, fileOf } = await fixture();
  await save(large);
  const damaging = (async () => {
    for (let round = 0; round < 20; round += 1) {
      await writeFile(fileOf(large.descriptor), randomBytes(1), { flag: 'r+' }).catch(() => undefined);
      await wait(10);
    }
  })();
  await Promise.all(Array.from({ length: 6 }, () => save(large)));
  await damaging;
  await save(large);
  assert.deepEqual(await save(large), []);
});

test('content whose place is taken by a folder is read from the registry each time', async () => {
  const { readAll, fileOf, large } = await fixture();
  await readAll();
  await rm(fileOf(large.descriptor));
  await mkdir(fileOf(large.descriptor));
  assert.deepEqual(await readAll(), ['HEAD', 'GET']);
  assert.deepEqual(await readAll(), ['HEAD', 'GET']);
});

test('another repository says itself whether it has a digest', async () => {
  const { readAll, source, manifest } = await fixture();
  await readAll();
  assert.equal(await (await source('acme/other')).resolve(manifest.descriptor.digest), undefined);
});

test('a note with another type than that of a manifest is not believed', async () => {
  const { readAll, folder, manifest } = await fixture();
  await readAll();
  for (const name of await readdir(join(folder, 'served')))
    await writeFile(join(folder, 'served', name), 'application/octet-stream');
  assert.deepEqual(await readAll(manifest.descriptor.digest), ['HEAD']);
});

test('a small blob that is read at once is kept up to the limit, and then read without a request', async () => {
  const { source, fake, fileOf, pushed } = await fixture({ contentLimit: 1000, sizeLimit: 1e9 });
  for (const { descriptor, bytes } of pushed.blobs.slice(0, 3)) {
    const isKept = descriptor.size <= 1000;
    for (const [round, expected] of [1, isKept ? 0 : 1].entries()) {
      const before = fake.requests.length;
      assert.deepEqual(
        Buffer.from((await (await source()).readBlob?.(descriptor)) ?? ''),
        Buffer.from(bytes),
      );
      assert.equal(fake.requests.length - before, expected, `${descriptor.size} bytes, round ${round}`);
    }
    assert.equal(existsSync(fileOf(descriptor)), isKept);
  }
});

test('content above the limit is passed on and not kept', async () => {
  const { readAll, large, fileOf } = await fixture({ contentLimit: 1024 * 1024, sizeLimit: 1e9 });
  await readAll();
  assert.deepEqual(await readAll(), ['HEAD', 'GET']);
  await assert.rejects(readFile(fileOf(large.descriptor)), { code: 'ENOENT' });
});

test('what was used least recently is evicted first, and the cache stays below its limit', async () => {
  const { source, folder, fake, fileOf } = await fixture({ contentLimit: 1e9, sizeLimit: 100_000 });
  const store = open().repository(repositoryAt(fake.host), 'push');
  const contents = Array.from({ length: 30 }, () => blob(10_000));
  for (const { descriptor, bytes } of contents) await store.push(descriptor, bytesBody(bytes));
  const reader = await source();
  const [kept] = contents;
  assert.ok(kept);
  for (const [index, { descriptor }] of contents.entries()) {
    await buffer(reader.fetch(descriptor));
    // Uses are told apart by the time of the file system.
    const time = new Date(Date.now() - 1_000_000 + index * 1000);
    await utimes(fileOf(descriptor), time, time).catch(() => {});
    await buffer(reader.fetch(kept.descriptor));
  }
  const names = await readdir(join(folder, 'blobs', 'sha256'));
  assert.ok(names.length <= 10, `${names.length} entries`);
  const newest = contents.at(-1)?.descriptor.digest.slice(7) ?? '';
  assert.ok(names.includes(newest) && names.includes(kept.descriptor.digest.slice(7)));
});

test('a reader that stops early leaves nothing behind, and the next one gets everything', async () => {
  const { source, large, folder, readAll } = await fixture();
  const stream = (await source()).fetch(large.descriptor);
  for await (const _ of stream) break;
  stream.destroy();
  assert.deepEqual(await readdir(join(folder, 'blobs', 'sha256')).catch(() => []), []);
  await readAll();
});

const unusable: readonly (readonly [what: string, make: (path: string) => Promise<unknown>])[] = [
  ['is a file', (path) => writeFile(path, '')],
  ['is a symlink', async (path) => symlink(await newFolder(), path)],
  [
    'holds files of another kind',
    async (path) => {
      await mkdir(path);
      await writeFile(join(path, 'blobs'), '');
    },
  ],
];

test('a cache below a folder in which nothing can be created keeps nothing', async () => {
  const cache = await openCacheFolder('/proc/oci-wasm-publish/cache', 1000);
  await cache.writeNote('served/a', 'text');
  assert.equal(await cache.readNote('served/a'), undefined);
});

for (const [what, make] of unusable) {
  test(`a cache whose folder ${what} keeps nothing, and content is read all the same`, async () => {
    const { readAll, folder } = await fixture();
    await make(folder);
    const first = await readAll();
    assert.deepEqual(await readAll(), first);
  });
}

test('many readers of one content get it whole, and it is kept once', async () => {
  const { source, large, folder, fileOf } = await fixture();
  const readers = await Promise.all(Array.from({ length: 8 }, () => source()));
  await Promise.all(
    readers.map(async (reader) => {
      const stream = reader.fetch(large.descriptor);
      assert.equal(verified(stream, large.descriptor), stream);
      assert.ok(Buffer.from(large.bytes).equals(await buffer(stream)));
    }),
  );
  assert.deepEqual(await readdir(join(folder, 'blobs', 'sha256')), [large.descriptor.digest.slice(7)]);
  assert.ok((await readFile(fileOf(large.descriptor))).equals(Buffer.from(large.bytes)));
});

test('an altered response is neither passed on as whole nor kept', async () => {
  const content = blob(5 * 1024 * 1024);
  const fake = await startFake({
    alter: (request, response) =>
      request.method === 'GET' && request.path.includes('/blobs/')
        ? { ...response, body: Buffer.alloc(content.bytes.byteLength) }
        : response,
  });
  await open().repository(repositoryAt(fake.host), 'push').push(content.descriptor, bytesBody(content.bytes));
  const folder = join(await newFolder(), 'cache');
  const openRepository = async () => open().repository(repositoryAt(fake.host), 'pull');
  const source = await cachedSource(openRepository, fake.host, { folder, ...generous });
  await assert.rejects(buffer(source.fetch(content.descriptor)), { code: 'digest-mismatch' });
  assert.deepEqual(await readdir(join(folder, 'blobs', 'sha256')).catch(() => []), []);
});

test('readers that are killed at random moments leave no wrong entry', async () => {
  await killReaders(6);
});
