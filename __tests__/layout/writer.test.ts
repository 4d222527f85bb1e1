/** The layout writer: the files it writes, what it keeps of other tools, and the state that a failure leaves. */

import assert from 'node:assert/strict';
import { write as writeToFile } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { suite, type TestContext, test } from 'node:test';
import { promisify } from 'node:util';
import { CodedError } from '../../src/errors.ts';
import { openLayoutWriter } from '../../src/layout/writer.ts';
import { type Descriptor, describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { encodedDigest } from '../../src/oci/digest.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { imageManifestType, octetStreamType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import type { NewFile, Store } from '../../src/store/store.ts';
import { mountSmallDisk } from '../pack/small-disk.ts';
import { client } from '../support/clients.ts';
import { runExecutable } from '../support/programs.ts';

const write = promisify(writeToFile);

async function newFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-layout-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function pushManifest(store: Store, label: string, subject?: Descriptor): Promise<Descriptor> {
  const layer = Buffer.from(`the layer of ${label}`);
  const layers = [describe(octetStreamType, layer, { 'org.opencontainers.image.title': 'layer.txt' })];
  const artifactType = 'application/vnd.example';
  const bytes = encodeManifest({
    artifactType,
    config: emptyDescriptor,
    layers,
    ...(subject && { subject }),
  });
  const root = describe(imageManifestType, bytes);
  await store.push(describe(octetStreamType, layer), bytesBody(layer));
  await store.push(emptyDescriptor, bytesBody(emptyJson));
  await store.push(root, bytesBody(bytes));
  return root;
}

interface Index {
  readonly manifests: readonly (Descriptor & Readonly<Record<string, unknown>>)[];
}

async function readIndex(folder: string): Promise<Index & Readonly<Record<string, unknown>>> {
  return JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
}

const refNames = (index: Index) =>
  index.manifests.map(({ annotations }) => annotations?.['org.opencontainers.image.ref.name']);

const blobPath = (folder: string, descriptor: Descriptor) =>
  join(folder, 'blobs', 'sha256', encodedDigest(descriptor.digest));

suite('the files of a layout', () => {
  test('nothing is written through a symlink in place of a blob folder', {
    skip: process.platform === 'win32',
  }, async (context) => {
    const [folder, elsewhere] = [await newFolder(context), await newFolder(context)];
    await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    await writeFile(join(folder, 'index.json'), '{"schemaVersion":2,"manifests":[]}');
    await symlink(elsewhere, join(folder, 'blobs'));
    const push = async () => pushManifest((await openLayoutWriter(folder)).store('a'), 'a');
    await assert.rejects(push(), { code: 'invalid-layout' });
    await rm(join(folder, 'blobs'));
    await mkdir(join(folder, 'blobs'));
    await symlink(elsewhere, join(folder, 'blobs/sha256'));
    await assert.rejects(push(), { code: 'invalid-layout' });
    assert.deepEqual(await readdir(elsewhere), []);
  });

  test('an index nested too deeply to be written again is rejected', async (context) => {
    const folder = await newFolder(context);
    await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    await writeFile(join(folder, 'index.json'), `{"manifests":[{"x":${deep}}]}`);
    await assert.rejects(openLayoutWriter(folder), { code: 'invalid-layout' });
  });

  test('a layout has the files of the specification and no others', async (context) => {
    const folder = join(await newFolder(context), 'deep', 'out');
    const store = (await openLayoutWriter(folder)).store('acme/http-cache');
    const root = await pushManifest(store, 'one');
    await store.tag(root, parseTag('1.0.0'));
    assert.deepEqual((await readdir(folder)).sort(), ['blobs', 'index.json', 'oci-layout']);
    assert.equal(await readFile(join(folder, 'oci-layout'), 'utf8'), '{"imageLayoutVersion":"1.0.0"}');
    assert.equal((await readdir(join(folder, 'blobs', 'sha256'))).length, 3);
    const annotations = { 'org.opencontainers.image.ref.name': 'acme/http-cache-1.0.0' };
    assert.deepEqual(await readIndex(folder), {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [{ ...root, annotations }],
    });
  });

  test('the index does not depend on the order in which tags were set', async (context) => {
    const texts: string[] = [];
    for (const order of [
      ['b', 'a', 'c'],
      ['c', 'b', 'a'],
    ]) {
      const folder = await newFolder(context);
      const layout = await openLayoutWriter(folder);
      for (const name of order) {
        const store = layout.store(name);
        await store.tag(await pushManifest(store, name), parseTag('1'));
      }
      texts.push(await readFile(join(folder, 'index.json'), 'utf8'));
      assert.deepEqual(refNames(await readIndex(folder)), ['a-1', 'b-1', 'c-1']);
    }
    assert.equal(texts[0], texts[1]);
  });

  test('opening a layout writes nothing', async (context) => {
    const folder = join(await newFolder(context), 'out');
    const store = (await openLayoutWriter(folder)).store('a');
    assert.equal(await store.resolve(parseTag('1')), undefined);
    assert.equal(await store.exists(emptyDescriptor), false);
    await assert.rejects(readdir(folder), { code: 'ENOENT' });
  });

  test('the store of one artifact does not resolve the tags of another', async (context) => {
    const layout = await openLayoutWriter(await newFolder(context));
    const store = layout.store('a');
    await store.tag(await pushManifest(store, 'x'), parseTag('1'));
    assert.equal(await layout.store('b').resolve(parseTag('1')), undefined);
  });

  test('a blob with a sha512 digest is written to its own folder', async (context) => {
    const folder = await newFolder(context);
    const store = (await openLayoutWriter(folder)).store('a');
    const digest =
      'sha512:cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e';
    const empty = { mediaType: octetStreamType, digest: digest as Descriptor['digest'], size: 0 };
    await store.push(empty, bytesBody(new Uint8Array(0)));
    assert.deepEqual(await readdir(join(folder, 'blobs', 'sha512')), [digest.slice(7)]);
  });
});

suite('layouts of other tools', () => {
  test('entries and members of other tools stay unchanged', async (context) => {
    const folder = await newFolder(context);
    const foreign = {
      mediaType: imageManifestType,
      digest: `sha256:${'0'.repeat(64)}`,
      size: 7,
      platform: { os: 'linux', architecture: 'amd64', 'x-new': [1] },
      annotations: { 'org.opencontainers.image.ref.name': 'their-tag', other: 'kept' },
      extension: { deep: true },
    };
    const untagged = { ...foreign, digest: `sha256:${'1'.repeat(64)}`, annotations: undefined };
    const index = {
      schemaVersion: 2,
      manifests: [foreign, untagged],
      annotations: { top: 'kept' },
      'x-member': 1,
    };
    await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion": "1.0.0"}\n');
    await writeFile(join(folder, 'index.json'), JSON.stringify(index));
    const store = (await openLayoutWriter(folder)).store('a');
    await store.tag(await pushManifest(store, 'x'), parseTag('1'));
    const after = await readIndex(folder);
    assert.deepEqual({ ...after, manifests: [] }, { ...index, manifests: [] });
    const kept = JSON.parse(JSON.stringify([untagged, foreign]));
    assert.deepEqual([after.manifests[0], after.manifests[2]], kept);
    assert.equal(await readFile(join(folder, 'oci-layout'), 'utf8'), '{"imageLayoutVersion": "1.0.0"}\n');
  });

  const layoutFile = '{"imageLayoutVersion":"1.0.0"}';
  const rejected: [what: string, files: Record<string, string>][] = [
    ['a folder with other files', { 'README.md': 'hello' }],
    ['a layout of another version', { 'oci-layout': '{"imageLayoutVersion":"2.0.0"}', 'index.json': '{}' }],
    ['a layout file that is not JSON', { 'oci-layout': 'layout' }],
    ['an index that is not JSON', { 'oci-layout': layoutFile, 'index.json': '{' }],
    ['an index that is an array', { 'oci-layout': layoutFile, 'index.json': '[]' }],
    ['an index of strings', { 'oci-layout': layoutFile, 'index.json': '{"manifests":["a"]}' }],
  ];
  for (const [what, files] of rejected) {
    test(`${what} is rejected and stays unchanged`, async (context) => {
      const folder = await newFolder(context);
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      await assert.rejects(openLayoutWriter(folder), { code: 'invalid-layout' });
      assert.deepEqual((await readdir(folder)).sort(), Object.keys(files).sort());
    });
  }

  test('an entry that is not a descriptor is an error when its tag is resolved', async (context) => {
    const folder = await newFolder(context);
    const entry = { digest: '../../etc/passwd', annotations: { 'org.opencontainers.image.ref.name': 'a-1' } };
    await writeFile(join(folder, 'oci-layout'), layoutFile);
    await writeFile(join(folder, 'index.json'), JSON.stringify({ manifests: [entry] }));
    const store = (await openLayoutWriter(folder)).store('a');
    await assert.rejects(store.resolve(parseTag('1')), { code: 'invalid-layout' });
  });

  test('a referrer is listed once, without a tag', async (context) => {
    const folder = await newFolder(context);
    const store = (await openLayoutWriter(folder)).store('a');
    const subject = await pushManifest(store, 'subject');
    await store.tag(subject, parseTag('1'));
    const referrer = await pushManifest(store, 'referrer', subject);
    for (const _ of [1, 2]) await store.can.referrers?.add(subject, referrer);
    const index = await readIndex(folder);
    assert.deepEqual(refNames(index), [undefined, 'a-1']);
    assert.equal(index.manifests[0]?.digest, referrer.digest);
  });
});

test('roots without tags are listed by one change of the index, each once', async (context) => {
  const folder = await newFolder(context);
  const store = (await openLayoutWriter(folder)).store('a');
  const [one, two] = [await pushManifest(store, 'one'), await pushManifest(store, 'two')];
  await store.tag(one, parseTag('1'));
  await store.can.addUntagged?.([one, two, two]);
  const { manifests } = await readIndex(folder);
  assert.deepEqual(
    manifests.map(({ digest }) => digest),
    [two.digest, one.digest],
  );
});

test('a referrer that is found by its tag is listed under it alone, and another one takes its place', async (context) => {
  const folder = await newFolder(context);
  const store = (await openLayoutWriter(folder)).store('a');
  const subject = await pushManifest(store, 'subject');
  await store.tag(subject, parseTag('1'));
  const tag = parseTag(`${subject.digest.replace(':', '-')}.sig`);
  const [first, second] = [await pushManifest(store, 'first'), await pushManifest(store, 'second')];
  const replaced: unknown[] = [];
  for (const signature of [first, first, second])
    replaced.push(await store.can.tagReferrer?.(signature, tag));
  assert.deepEqual(replaced, [false, false, true]);
  const index = await readIndex(folder);
  assert.deepEqual(refNames(index), ['a-1', tag]);
  assert.equal(index.manifests[1]?.digest, second.digest);
});

suite('blobs that are saved in files', () => {
  const content = Buffer.alloc(200_000, 'content');
  const descriptor = describe(octetStreamType, content);
  const unread = () => assert.fail('a stream is opened');

  test('appear when they are complete, and are written once', async (context) => {
    const folder = await newFolder(context);
    const store = (await openLayoutWriter(folder)).store('a');
    let saves = 0;
    const save = async (file: NewFile): Promise<void> => {
      saves += 1;
      await write(file.descriptor, content);
      // A copy is taken by the path, as the cache does.
      assert.deepEqual(await readFile(file.path), content);
      await assert.rejects(readFile(blobPath(folder, descriptor)), { code: 'ENOENT' });
    };
    const pushes = Array.from({ length: 4 }, () => store.push(descriptor, unread, { save }));
    assert.deepEqual((await Promise.all(pushes)).sort(), ['present', 'present', 'present', 'sent']);
    assert.equal(saves, 1);
    assert.deepEqual(await readFile(blobPath(folder, descriptor)), content);
    assert.deepEqual((await readdir(folder)).sort(), ['blobs', 'index.json', 'oci-layout']);
  });

  test('leave nothing when saving fails, and can be saved again', async (context) => {
    const folder = await newFolder(context);
    const store = (await openLayoutWriter(folder)).store('a');
    const failures = [
      [new CodedError('unavailable', 'it is gone', { hint: 'Wait.' }), 'unavailable'],
      [Object.assign(new Error('EIO: broken'), { code: 'EIO', syscall: 'write' }), 'storage'],
    ] as const;
    for (const [error, code] of failures) {
      const save = async (file: NewFile): Promise<void> => {
        await write(file.descriptor, content.subarray(0, 1000));
        throw error;
      };
      await assert.rejects(store.push(descriptor, unread, { save }), { code });
      assert.deepEqual((await readdir(folder)).sort(), ['blobs', 'index.json', 'oci-layout']);
      assert.equal(await store.exists(descriptor), false);
    }
    const save = async (file: NewFile): Promise<void> => void (await write(file.descriptor, content));
    assert.equal(await store.push(descriptor, unread, { save }), 'sent');
    assert.equal(await (await openLayoutWriter(folder)).store('a').exists(descriptor), true);
  });
});

suite('present blobs', () => {
  test('a truncated or altered blob is written again', async (context) => {
    const folder = await newFolder(context);
    const content = Buffer.from('the right content');
    const descriptor = describe(octetStreamType, content);
    await (await openLayoutWriter(folder)).store('a').push(descriptor, bytesBody(content));
    for (const wrong of ['the right', 'the wrong content']) {
      await writeFile(blobPath(folder, descriptor), wrong);
      const store = (await openLayoutWriter(folder)).store('a');
      assert.equal(await store.exists(descriptor), false);
      await assert.rejects(buffer(store.fetch(descriptor)), { code: 'digest-mismatch' });
      assert.equal(await store.push(descriptor, bytesBody(content)), 'sent');
      assert.deepEqual(await readFile(blobPath(folder, descriptor)), content);
    }
  });

  test('partial files are removed after an hour, and newer ones stay', async (context) => {
    const folder = await newFolder(context);
    const [old, recent] = [join(folder, '.partial-old'), join(folder, '.partial-recent')];
    for (const path of [old, recent]) await writeFile(path, 'half');
    await utimes(old, 1, 1);
    const store = (await openLayoutWriter(folder)).store('a');
    await store.push(emptyDescriptor, bytesBody(emptyJson));
    const names = (await readdir(folder)).filter((name) => name.startsWith('.partial'));
    assert.deepEqual(names, ['.partial-recent']);
  });
});

suite('failures', () => {
  test('a disk that becomes full leaves a valid layout and no partial file', async (context) => {
    const disk = await mountSmallDisk(context);
    if (!disk) return;
    const folder = join(disk, 'out');
    const store = (await openLayoutWriter(folder)).store('a');
    const root = await pushManifest(store, 'fits');
    await store.tag(root, parseTag('1'));
    const before = await readFile(join(folder, 'index.json'), 'utf8');
    const large = Buffer.alloc(2 * 2 ** 20, 'large');
    const descriptor = describe(octetStreamType, large);
    await assert.rejects(store.push(descriptor, bytesBody(large)), {
      code: 'storage',
      message: /the disk is full/,
    });
    assert.equal(await readFile(join(folder, 'index.json'), 'utf8'), before);
    assert.deepEqual((await readdir(folder)).sort(), ['blobs', 'index.json', 'oci-layout']);
    const reopened = (await openLayoutWriter(folder)).store('a');
    assert.equal((await reopened.resolve(parseTag('1')))?.digest, root.digest);
    assert.equal(await reopened.exists(descriptor), false);
  });

  test('on a full disk an empty folder stays empty', async (context) => {
    const disk = await mountSmallDisk(context);
    if (!disk) return;
    await writeFile(join(disk, 'filler'), Buffer.alloc(2 ** 20)).catch(() => undefined);
    const folder = join(disk, 'out');
    const store = (await openLayoutWriter(folder)).store('a');
    await assert.rejects(store.push(emptyDescriptor, bytesBody(emptyJson)), { code: 'storage' });
    assert.deepEqual(await readdir(folder), []);
    await rm(join(disk, 'filler'));
    const reopened = (await openLayoutWriter(folder)).store('a');
    assert.equal(await reopened.push(emptyDescriptor, bytesBody(emptyJson)), 'sent');
  });

  test('a folder that cannot be created is a storage error', async (context) => {
    const folder = await newFolder(context);
    await writeFile(join(folder, 'file'), '');
    const opened = async () => {
      const store = (await openLayoutWriter(join(folder, 'file', 'out'))).store('a');
      await store.push(emptyDescriptor, bytesBody(emptyJson));
    };
    await assert.rejects(opened(), { code: 'storage' });
  });

  test('four processes that tag in one layout lose no entry', async (context) => {
    const folder = join(await newFolder(context), 'out');
    const writer = join(import.meta.dirname, 'tag-repeatedly.ts');
    const names = ['a', 'b', 'c', 'd'];
    const done = await Promise.all(
      names.map((name) => runExecutable(process.execPath, [writer, folder, name, '20'], { timeout: 60_000 })),
    );
    assert.deepEqual(
      done.map(({ code, stderr }) => [code, stderr]),
      names.map(() => [0, '']),
    );
    assert.equal((await readIndex(folder)).manifests.length, 80);
    assert.deepEqual((await readdir(folder)).sort(), ['blobs', 'index.json', 'oci-layout']);
  });

  test('the lock of a process that was killed is replaced', async (context) => {
    const folder = await newFolder(context);
    const store = (await openLayoutWriter(folder)).store('a');
    const root = await pushManifest(store, 'x');
    const lock = join(folder, '.partial-index.lock');
    await writeFile(lock, '');
    await utimes(lock, 1, 1);
    await store.tag(root, parseTag('1'));
    assert.equal((await store.resolve(parseTag('1')))?.digest, root.digest);
    assert.deepEqual((await readdir(folder)).sort(), ['blobs', 'index.json', 'oci-layout']);
  });
});

suite('other tools', () => {
  async function published(
    context: TestContext,
  ): Promise<{ readonly folder: string; readonly root: Descriptor }> {
    const folder = join(await newFolder(context), 'out');
    await mkdir(folder);
    const layout = await openLayoutWriter(folder);
    const store = layout.store('acme/http-cache');
    const root = await pushManifest(store, 'tools');
    for (const tag of ['1.0.0', 'latest']) await store.tag(root, parseTag(tag));
    const other = layout.store('other');
    await other.tag(await pushManifest(other, 'other'), parseTag('1.0.0'));
    return { folder, root };
  }

  test('skopeo reads a tagged manifest from the layout', async (context) => {
    const skopeo = client('skopeo');
    if (!skopeo) return context.skip('no skopeo');
    const { folder, root } = await published(context);
    const done = await skopeo(['inspect', '--raw', `oci:${folder}:acme/http-cache-1.0.0`]);
    assert.deepEqual([done.code, done.stderr], [0, '']);
    assert.equal(done.stdout, await readFile(blobPath(folder, root), 'utf8'));
  });

  test('oras reads a manifest by digest from the layout', async (context) => {
    const oras = client('oras');
    if (!oras) return context.skip('no oras');
    const { folder, root } = await published(context);
    const done = await oras(['manifest', 'fetch', '--oci-layout', `${folder}@${root.digest}`]);
    assert.deepEqual([done.code, done.stderr], [0, '']);
    assert.equal(done.stdout, await readFile(blobPath(folder, root), 'utf8'));
  });
});
