/** The packer: files are digested once, layers are made in one pass, and content can be read repeatedly. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { suite, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { describe, emptyDescriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import {
  imageIndexType,
  imageLayerGzipType,
  imageManifestType,
  octetStreamType,
} from '../../src/oci/media-types.ts';
import { bytesBody, createContents } from '../../src/pack/contents.ts';
import { createPacker, type Packer } from '../../src/pack/packer.ts';
import type { TarEntry } from '../../src/pack/tar-entry.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';
import { mountSmallDisk } from './small-disk.ts';
import { tarStream } from './tar-stream.ts';

const noScratch = async (): Promise<string> => {
  throw new Error('a temporary folder was requested');
};

function packerOver(files: MemoryFiles, scratch: () => Promise<string> = noScratch): Packer {
  return createPacker({ workspace: files, contents: createContents(), scratch });
}

/** Incompressible bytes, the same for the same label. */
function noise(label: string, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let index = 0; index * 32 < size; index += 1) {
    parts.push(createHash('sha256').update(`${label} ${index}`).digest());
  }
  return Buffer.concat(parts).subarray(0, size);
}

suite('blobs', () => {
  test('a file is read from the workspace, and digested once for all artifacts', async () => {
    const files = memoryFiles({ 'a.wasm': 'wasm' });
    const packer = packerOver(files);
    const plain = await packer.file('a.wasm', 'application/wasm');
    const titled = await packer.file('a.wasm', octetStreamType, { title: 'a' });
    assert.deepEqual(plain, describe('application/wasm', Buffer.from('wasm')));
    assert.deepEqual(titled, describe(octetStreamType, Buffer.from('wasm'), { title: 'a' }));
    assert.deepEqual(files.read, ['a.wasm']);
    for (const _ of [1, 2]) assert.equal(String(await buffer(packer.contents.fetch(plain))), 'wasm');
  });

  test('a file that has changed since it was packed fails when it is fetched', async () => {
    const disk: Record<string, string> = { 'a.wasm': 'wasm' };
    const packer = packerOver(memoryFiles(disk));
    const descriptor = await packer.file('a.wasm', 'application/wasm');
    disk['a.wasm'] = 'mesa';
    await assert.rejects(buffer(packer.contents.fetch(descriptor)), { code: 'digest-mismatch' });
  });

  test('a file that has changed since it was packed fails at its end even without verification', async () => {
    const disk: Record<string, string> = { 'a.wasm': 'wasm' };
    const packer = packerOver(memoryFiles(disk));
    const descriptor = await packer.file('a.wasm', 'application/wasm');
    assert.equal(String(await buffer(packer.contents.open?.(descriptor) as Readable)), 'wasm');
    disk['a.wasm'] = 'mesa';
    await assert.rejects(buffer(packer.contents.open?.(descriptor) as Readable), {
      code: 'digest-mismatch',
      message: 'a.wasm has changed since it was digested',
    });
  });

  test('a file of several parts is digested whole', async () => {
    const content = noise('parts', 3 * 2 ** 20 + 5);
    const packer = packerOver(memoryFiles({ big: content }));
    const descriptor = await packer.file('big', octetStreamType);
    assert.deepEqual(descriptor, describe(octetStreamType, content));
  });

  test('bytes, manifests, indexes and imported content can be fetched', async () => {
    const packer = packerOver(memoryFiles({}));
    const config = packer.bytes(Buffer.from('{}'), emptyDescriptor.mediaType);
    const manifest = packer.manifest({ config, layers: [] });
    const index = packer.index({ manifests: [manifest] });
    const foreign = packer.importContent(
      describe(octetStreamType, Buffer.from('x')),
      bytesBody(Buffer.from('x')),
    );
    assert.deepEqual([manifest.mediaType, index.mediaType], [imageManifestType, imageIndexType]);
    for (const descriptor of [config, manifest, index, foreign]) {
      const bytes = await buffer(packer.contents.fetch(descriptor));
      assert.equal(digestOf(bytes), descriptor.digest);
    }
  });
});

suite('layers', () => {
  const entries = (content: Uint8Array): TarEntry[] => [
    { path: 'made', type: 'file', bytes: content },
    { path: 'read', type: 'file', size: content.byteLength, file: 'content' },
    { path: 'streamed', type: 'file', size: content.byteLength, body: bytesBody(content) },
  ];

  test('a small layer stays in memory', async () => {
    const content = Buffer.from('small');
    const files = memoryFiles({ content });
    const packer = packerOver(files);
    const annotations = { 'org.opencontainers.image.title': 'layer' };
    const { descriptor, diffId } = await packer.layer(entries(content), {
      mediaType: imageLayerGzipType,
      annotations,
    });
    const packed = await buffer(packer.contents.fetch(descriptor));
    const tar = await buffer(tarStream(entries(content), files));
    assert.deepEqual(descriptor, describe(imageLayerGzipType, packed, annotations));
    assert.equal(diffId, digestOf(tar));
    assert.ok(gunzipSync(packed).equals(tar));
  });

  for (const compression of ['gzip', 'none'] as const) {
    test(`a large layer is staged in a temporary file: ${compression}`, async (context) => {
      const scratch = await mkdtemp(join(tmpdir(), 'owp-scratch-'));
      context.after(() => rm(scratch, { recursive: true, force: true }));
      const content = noise('large', 3 * 2 ** 20);
      const copy = Buffer.from(content);
      const files = memoryFiles({ content });
      const packer = packerOver(files, async () => scratch);
      const { descriptor, diffId } = await packer.layer(entries(content), {
        mediaType: 'application/x',
        compression,
      });
      assert.equal((await readdir(scratch)).length, 1);
      assert.ok(content.equals(copy), 'the bytes of the entry are still there');
      for (const _ of [1, 2]) {
        const packed = await buffer(packer.contents.fetch(descriptor));
        assert.equal(packed.byteLength, descriptor.size);
        assert.equal(digestOf(compression === 'gzip' ? gunzipSync(packed) : packed), diffId);
      }
    });
  }

  test('a failure leaves no temporary file', async (context) => {
    const scratch = await mkdtemp(join(tmpdir(), 'owp-scratch-'));
    context.after(() => rm(scratch, { recursive: true, force: true }));
    const content = noise('failure', 4 * 2 ** 20);
    const packer = packerOver(memoryFiles({ content }), async () => scratch);
    const broken: TarEntry[] = [
      ...entries(content),
      { path: 'short', type: 'file', size: 9, file: 'content' },
    ];
    await assert.rejects(packer.layer(broken, { mediaType: 'application/x' }), { code: 'digest-mismatch' });
    assert.deepEqual(await readdir(scratch), []);
  });

  test('small layers are staged in temporary files when together they exceed the memory limit', async (context) => {
    const scratch = await mkdtemp(join(tmpdir(), 'owp-scratch-'));
    context.after(() => rm(scratch, { recursive: true, force: true }));
    const packer = packerOver(memoryFiles({}), async () => scratch);
    const bytes = Buffer.alloc(2 ** 20 - 2048, 'many');
    for (let index = 0; index < 20; index += 1) {
      await packer.layer([{ path: 'x', type: 'file', bytes }], {
        mediaType: 'application/x',
        compression: 'none',
      });
    }
    assert.equal((await readdir(scratch)).length, 4);
  });

  test('a missing temporary folder is a storage error', async () => {
    const content = noise('gone', 2 * 2 ** 20);
    const packer = packerOver(memoryFiles({ content }), async () => join(tmpdir(), 'owp-not-there'));
    await assert.rejects(packer.layer(entries(content), { mediaType: 'application/x' }), { code: 'storage' });
  });

  test('a full disk is a storage error that says so, and no file stays on it', async (context) => {
    const folder = await mountSmallDisk(context);
    if (!folder) return;
    const content = noise('full', 4 * 2 ** 20);
    const packer = packerOver(memoryFiles({ content }), async () => folder);
    await assert.rejects(packer.layer(entries(content), { mediaType: 'application/x' }), {
      code: 'storage',
      message: /the disk is full/,
    });
    assert.deepEqual(await readdir(folder), []);
  });
});
