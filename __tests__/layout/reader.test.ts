/** The layout reader: resolving tags and digests, reading content, and what it reads of layouts this project has written. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { suite, test } from 'node:test';
import { type LayoutReader, openLayoutReader } from '../../src/layout/reader.ts';
import { openLayoutWriter } from '../../src/layout/writer.ts';
import { bare, type Descriptor, describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { imageManifestType } from '../../src/oci/media-types.ts';
import { parseTag, type Tag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { below, blobPath, type Files, layoutMaker, named, tarOf } from '../formats/make-layout.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';

const refName = 'org.opencontainers.image.ref.name';

/** An image under the tag `1.0`, in an index under the tag `all`. */
function makeLayout() {
  const maker = layoutMaker();
  const [image, child] = [maker.image('linux/amd64', 'one'), maker.image('linux/arm64', 'two')];
  const index = maker.index([child]);
  const files = maker.files([named(image, { [refName]: '1.0' }), named(index, { [refName]: 'all' })]);
  return { image, child, index, files };
}

const openFolder = (files: Files) => openLayoutReader(memoryWorkspace(below('out', files)), 'out');

const kinds: readonly (readonly [kind: string, open: (files: Files) => Promise<LayoutReader>])[] = [
  ['a folder', openFolder],
  ['an archive', (files) => openLayoutReader(memoryWorkspace({ 'out.tar': tarOf(files) }), 'out.tar')],
];

for (const [kind, open] of kinds) {
  suite(`an image layout in ${kind}`, () => {
    test('a tag is resolved by the reference name of an entry', async () => {
      const { image, index, files } = makeLayout();
      const reader = await open(files);
      assert.deepEqual(await reader.resolve(parseTag('1.0')), bare(image));
      assert.deepEqual(await reader.resolve(parseTag('all')), bare(index));
      assert.equal(await reader.resolve(parseTag('2.0')), undefined);
    });

    test('a digest is resolved for an entry, and for a manifest that only an index lists', async () => {
      const { image, child, files } = makeLayout();
      const reader = await open(files);
      assert.deepEqual(await reader.resolve(image.digest), bare(image));
      assert.deepEqual(await reader.resolve(child.digest), bare(child));
    });

    test('a digest without a blob and that of a blob that is not a manifest are not resolved', async () => {
      const { files } = makeLayout();
      const maker = layoutMaker();
      const blob = maker.blob(Buffer.from('{"a":1}'), 'application/json');
      const reader = await open({ ...files, [blobPath(blob)]: Buffer.from('{"a":1}') });
      assert.equal(await reader.resolve(blob.digest), undefined);
      assert.equal(await reader.resolve(digestOf(Buffer.from('absent'))), undefined);
    });

    test('content is read by its descriptor, and absent content fails with not-found', async () => {
      const { image, files } = makeLayout();
      const reader = await open(files);
      assert.equal(await reader.exists(image), true);
      assert.equal(digestOf(await buffer(reader.fetch(image))), image.digest);
      const absent = describe('text/plain', Buffer.from('absent'));
      assert.equal(await reader.exists(absent), false);
      await assert.rejects(buffer(reader.fetch(absent)), { code: 'not-found' });
      await assert.rejects(reader.check(absent), { code: 'not-found' });
    });

    test('content of another size or with other bytes fails with digest-mismatch', async () => {
      const { image, files } = makeLayout();
      const path = blobPath(image);
      for (const bytes of [Buffer.alloc(image.size + 1), Buffer.alloc(image.size)]) {
        const reader = await open({ ...files, [path]: bytes });
        await assert.rejects(buffer(reader.fetch(image)), { code: 'digest-mismatch' });
        await assert.rejects(reader.check(image), { code: 'digest-mismatch' });
      }
    });
  });
}

test('a manifest with a sha512 digest is resolved unless its bytes differ', async () => {
  const bytes = encodeManifest({ config: emptyDescriptor, layers: [] });
  const digest = `sha512:${createHash('sha512').update(bytes).digest('hex')}` as Descriptor['digest'];
  const size = bytes.byteLength;
  const manifest = { mediaType: imageManifestType, digest, size };
  const files = { ...makeLayout().files, [blobPath(manifest)]: bytes };
  assert.deepEqual(await (await openFolder(files)).resolve(digest), manifest);
  const changed = Buffer.from(bytes).fill(' ', size - 1);
  assert.equal(
    await (await openFolder({ ...files, [blobPath(manifest)]: changed })).resolve(digest),
    undefined,
  );
});

test('a layout of the writer is resolved by the name and tag of the artifact', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'owp-reader-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const store = (await openLayoutWriter(folder)).store('http-cache');
  const bytes = encodeManifest({ config: emptyDescriptor, layers: [] });
  const root = describe(imageManifestType, bytes);
  await store.push(emptyDescriptor, bytesBody(emptyJson));
  await store.push(root, bytesBody(bytes));
  await store.tag(root, parseTag('1.0.0'));
  const reader = await openLayoutReader(await openFiles({ path: folder, exclude: [], skip: [] }), '.');
  assert.deepEqual(await reader.resolve('http-cache-1.0.0' as Tag), root);
  assert.deepEqual(await reader.resolve(root.digest), root);
  assert.deepEqual(Buffer.from(await buffer(reader.fetch(root))), Buffer.from(bytes));
});
