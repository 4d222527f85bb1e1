/** Image layouts: what stands on the disk, what is kept of others, and what a fault leaves behind. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { suite, type TestContext, test } from 'node:test';
import { openLayout } from '../../src/layout/layout.ts';
import { type Descriptor, describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { encodedDigest } from '../../src/oci/digest.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { imageManifestType, octetStreamType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import type { Store } from '../../src/store/store.ts';
import { mountSmallDisk } from '../pack/small-disk.ts';
import { client } from '../support/clients.ts';
import { runExecutable } from '../support/programs.ts';

async function newFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-layout-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function pushManifest(target: Store, label: string, subject?: Descriptor): Promise<Descriptor> {
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
  await target.push(describe(octetStreamType, layer), bytesBody(layer));
  await target.push(emptyDescriptor, bytesBody(emptyJson));
  await target.push(root, bytesBody(bytes));
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

suite('what stands on the disk', () => {
  test('nothing is written through blobs that are a symlink', {
    skip: process.platform === 'win32',
  }, async (context) => {
    const [folder, elsewhere] = [await newFolder(context), await newFolder(context)];
    await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    await writeFile(join(folder, 'index.json'), '{"schemaVersion":2,"manifests":[]}');
    await symlink(elsewhere, join(folder, 'blobs'));
    const push = async () => pushManifest((await openLayout(folder)).target('a'), 'a');
    await assert.rejects(push(), { code: 'invalid-layout' });
    await rm(join(folder, 'blobs'));
    await mkdir(join(folder, 'blobs'));
    await symlink(elsewhere, join(folder, 'blobs/sha256'));
    await assert.rejects(push(), { code: 'invalid-layout' });
    assert.deepEqual(await readdir(elsewhere), []);
  });

  test('an index too deep to be written again is refused', async (context) => {
    const folder = await newFolder(context);
    await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    await writeFile(join(folder, 'index.json'), `{"manifests":[{"x":${deep}}]}`);
    await assert.rejects(openLayout(folder), { code: 'invalid-layout' });
  });

  test('the files of the specification and nothing else', async (context) => {
    const folder = join(await newFolder(context), 'deep', 'out');
    const target = (await openLayout(folder)).target('acme/http-cache');
    const root = await pushManifest(target, 'one');
    await target.tag(root, parseTag('1.0.0'));
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

  test('the same index, in whatever order tags were set', async (context) => {
    const texts: string[] = [];
    for (const order of [
      ['b', 'a', 'c'],
      ['c', 'b', 'a'],
    ]) {
      const folder = await newFolder(context);
      const layout = await openLayout(folder);
      for (const name of order) {
        const target = layout.target(name);
        await target.tag(await pushManifest(target, name), parseTag('1'));
      }
      texts.push(await readFile(join(folder, 'index.json'), 'utf8'));
      assert.deepEqual(refNames(await readIndex(folder)), ['a-1', 'b-1', 'c-1']);
    }
    assert.equal(texts[0], texts[1]);
  });

  test('opening alone writes nothing', async (context) => {
    const folder = join(await newFolder(context), 'out');
    const target = (await openLayout(folder)).target('a');
    assert.equal(await target.resolve(parseTag('1')), undefined);
    assert.equal(await target.exists(emptyDescriptor), false);
    await assert.rejects(readdir(folder), { code: 'ENOENT' });
  });

  test('one name does not see the tags of another', async (context) => {
    const layout = await openLayout(await newFolder(context));
    const target = layout.target('a');
    await target.tag(await pushManifest(target, 'x'), parseTag('1'));
    assert.equal(await layout.target('b').resolve(parseTag('1')), undefined);
  });

  test('a blob of sha512 has a folder of its own', async (context) => {
    const folder = await newFolder(context);
    const target = (await openLayout(folder)).target('a');
    const digest =
      'sha512:cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e';
    const empty = { mediaType: octetStreamType, digest: digest as Descriptor['digest'], size: 0 };
    await target.push(empty, bytesBody(new Uint8Array(0)));
    assert.deepEqual(await readdir(join(folder, 'blobs', 'sha512')), [digest.slice(7)]);
  });
});

suite('what others wrote', () => {
  test('entries and members we do not know stay as they are', async (context) => {
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
    const target = (await openLayout(folder)).target('a');
    await target.tag(await pushManifest(target, 'x'), parseTag('1'));
    const after = await readIndex(folder);
    assert.deepEqual({ ...after, manifests: [] }, { ...index, manifests: [] });
    const kept = JSON.parse(JSON.stringify([untagged, foreign]));
    assert.deepEqual([after.manifests[0], after.manifests[2]], kept);
    assert.equal(await readFile(join(folder, 'oci-layout'), 'utf8'), '{"imageLayoutVersion": "1.0.0"}\n');
  });

  const layoutFile = '{"imageLayoutVersion":"1.0.0"}';
  const refused: [why: string, files: Record<string, string>][] = [
    ['a folder of something else', { 'README.md': 'hello' }],
    ['a layout of another version', { 'oci-layout': '{"imageLayoutVersion":"2.0.0"}', 'index.json': '{}' }],
    ['a layout file that is not JSON', { 'oci-layout': 'layout' }],
    ['an index that is not JSON', { 'oci-layout': layoutFile, 'index.json': '{' }],
    ['an index that is a list', { 'oci-layout': layoutFile, 'index.json': '[]' }],
    ['an index of texts', { 'oci-layout': layoutFile, 'index.json': '{"manifests":["a"]}' }],
  ];
  for (const [why, files] of refused) {
    test(`${why} is refused and stays as it is`, async (context) => {
      const folder = await newFolder(context);
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      await assert.rejects(openLayout(folder), { code: 'invalid-layout' });
      assert.deepEqual((await readdir(folder)).sort(), Object.keys(files).sort());
    });
  }

  test('an entry that is no descriptor is told when its tag is asked for', async (context) => {
    const folder = await newFolder(context);
    const entry = { digest: '../../etc/passwd', annotations: { 'org.opencontainers.image.ref.name': 'a-1' } };
    await writeFile(join(folder, 'oci-layout'), layoutFile);
    await writeFile(join(folder, 'index.json'), JSON.stringify({ manifests: [entry] }));
    const target = (await openLayout(folder)).target('a');
    await assert.rejects(target.resolve(parseTag('1')), { code: 'invalid-layout' });
  });

  test('a referrer is listed once, without a tag', async (context) => {
    const folder = await newFolder(context);
    const target = (await openLayout(folder)).target('a');
    const subject = await pushManifest(target, 'subject');
    await target.tag(subject, parseTag('1'));
    const referrer = await pushManifest(target, 'referrer', subject);
    for (const _ of [1, 2]) await target.can.referrers?.add(subject, referrer);
    const index = await readIndex(folder);
    assert.deepEqual(refNames(index), [undefined, 'a-1']);
    assert.equal(index.manifests[0]?.digest, referrer.digest);
  });
});

suite('blobs are trusted once they were read', () => {
  test('one that was cut or altered is written anew', async (context) => {
    const folder = await newFolder(context);
    const content = Buffer.from('the right content');
    const descriptor = describe(octetStreamType, content);
    await (await openLayout(folder)).target('a').push(descriptor, bytesBody(content));
    for (const wrong of ['the right', 'the wrong content']) {
      await writeFile(blobPath(folder, descriptor), wrong);
      const target = (await openLayout(folder)).target('a');
      assert.equal(await target.exists(descriptor), false);
      await assert.rejects(buffer(target.fetch(descriptor)), { code: 'digest-mismatch' });
      assert.equal(await target.push(descriptor, bytesBody(content)), 'sent');
      assert.deepEqual(await readFile(blobPath(folder, descriptor)), content);
    }
  });

  test('what a killed run left behind goes after an hour, what is being written stays', async (context) => {
    const folder = await newFolder(context);
    const [old, young] = [join(folder, '.partial-old'), join(folder, '.partial-young')];
    for (const path of [old, young]) await writeFile(path, 'half');
    await utimes(old, 1, 1);
    const target = (await openLayout(folder)).target('a');
    await target.push(emptyDescriptor, bytesBody(emptyJson));
    const names = (await readdir(folder)).filter((name) => name.startsWith('.partial'));
    assert.deepEqual(names, ['.partial-young']);
  });
});

suite('faults', () => {
  test('a disk that fills up leaves a valid layout and no half file', async (context) => {
    const disk = await mountSmallDisk(context);
    if (!disk) return;
    const folder = join(disk, 'out');
    const target = (await openLayout(folder)).target('a');
    const root = await pushManifest(target, 'fits');
    await target.tag(root, parseTag('1'));
    const before = await readFile(join(folder, 'index.json'), 'utf8');
    const large = Buffer.alloc(2 * 2 ** 20, 'large');
    const descriptor = describe(octetStreamType, large);
    await assert.rejects(target.push(descriptor, bytesBody(large)), {
      code: 'storage',
      message: /the disk is full/,
    });
    assert.equal(await readFile(join(folder, 'index.json'), 'utf8'), before);
    assert.deepEqual((await readdir(folder)).sort(), ['blobs', 'index.json', 'oci-layout']);
    const again = (await openLayout(folder)).target('a');
    assert.equal((await again.resolve(parseTag('1')))?.digest, root.digest);
    assert.equal(await again.exists(descriptor), false);
  });

  test('a disk that is full from the start is left as it was', async (context) => {
    const disk = await mountSmallDisk(context);
    if (!disk) return;
    await writeFile(join(disk, 'filler'), Buffer.alloc(2 ** 20)).catch(() => undefined);
    const folder = join(disk, 'out');
    const target = (await openLayout(folder)).target('a');
    await assert.rejects(target.push(emptyDescriptor, bytesBody(emptyJson)), { code: 'storage' });
    assert.deepEqual(await readdir(folder), []);
    await rm(join(disk, 'filler'));
    const again = (await openLayout(folder)).target('a');
    assert.equal(await again.push(emptyDescriptor, bytesBody(emptyJson)), 'sent');
  });

  test('a folder that cannot be made is a fault of the disk', async (context) => {
    const folder = await newFolder(context);
    await writeFile(join(folder, 'file'), '');
    const opened = async () => {
      const target = (await openLayout(join(folder, 'file', 'out'))).target('a');
      await target.push(emptyDescriptor, bytesBody(emptyJson));
    };
    await assert.rejects(opened(), { code: 'storage' });
  });

  test('four processes on one layout lose no entry', async (context) => {
    const folder = join(await newFolder(context), 'out');
    const writer = join(import.meta.dirname, 'layout-writer.ts');
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

  test('a lock whose holder was killed is taken over', async (context) => {
    const folder = await newFolder(context);
    const target = (await openLayout(folder)).target('a');
    const root = await pushManifest(target, 'x');
    const lock = join(folder, '.partial-index.lock');
    await writeFile(lock, '');
    await utimes(lock, 1, 1);
    await target.tag(root, parseTag('1'));
    assert.equal((await target.resolve(parseTag('1')))?.digest, root.digest);
    assert.deepEqual((await readdir(folder)).sort(), ['blobs', 'index.json', 'oci-layout']);
  });
});

suite('other tools read it', () => {
  async function published(
    context: TestContext,
  ): Promise<{ readonly folder: string; readonly root: Descriptor }> {
    const folder = join(await newFolder(context), 'out');
    await mkdir(folder);
    const layout = await openLayout(folder);
    const target = layout.target('acme/http-cache');
    const root = await pushManifest(target, 'tools');
    for (const tag of ['1.0.0', 'latest']) await target.tag(root, parseTag(tag));
    const other = layout.target('other');
    await other.tag(await pushManifest(other, 'other'), parseTag('1.0.0'));
    return { folder, root };
  }

  test('skopeo', async (context) => {
    const skopeo = client('skopeo');
    if (!skopeo) return context.skip('no skopeo');
    const { folder, root } = await published(context);
    const done = await skopeo(['inspect', '--raw', `oci:${folder}:acme/http-cache-1.0.0`]);
    assert.deepEqual([done.code, done.stderr], [0, '']);
    assert.equal(done.stdout, await readFile(blobPath(folder, root), 'utf8'));
  });

  test('oras', async (context) => {
    const oras = client('oras');
    if (!oras) return context.skip('no oras');
    const { folder, root } = await published(context);
    const done = await oras(['manifest', 'fetch', '--oci-layout', `${folder}@${root.digest}`]);
    assert.deepEqual([done.code, done.stderr], [0, '']);
    assert.equal(done.stdout, await readFile(blobPath(folder, root), 'utf8'));
  });
});
