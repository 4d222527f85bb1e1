/** Manifests that registries need not accept: typed errors that name the size and the number of layers. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createDeclaredFormat } from '../../src/formats/declared.ts';
import { emptyDescriptor } from '../../src/oci/descriptor.ts';
import { imageIndexType, imageManifestType } from '../../src/oci/media-types.ts';
import { createContents } from '../../src/pack/contents.ts';
import { createPacker } from '../../src/pack/packer.ts';
import { fails, pack } from '../formats/run-format.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';

function newPacker() {
  return createPacker({
    workspace: memoryWorkspace({}),
    contents: createContents(),
    scratch: async () => assert.fail('nothing is staged'),
  });
}

const title = { 'org.opencontainers.image.title': 'theme' };
const layers = Array.from({ length: 40_000 }, () => emptyDescriptor);
const declared = createDeclaredFormat({
  name: 'x',
  artifactType: 'application/vnd.x',
  layers: [{ mediaType: 'application/vnd.x', pack: 'file', files: ['f/*'] }],
});

suite('manifests of more than 4 MiB', () => {
  test('a manifest is refused with its size, its layers and the title of the artifact', () => {
    assert.throws(
      () => newPacker().manifest({ config: emptyDescriptor, layers, annotations: title }),
      fails(
        'unsupported',
        /^the manifest of theme with 40000 layers has 5\.\d MiB; .* 4\.0 MiB$/,
        /one layer/,
      ),
    );
  });

  test('an index is refused with its size and its manifests', () => {
    assert.throws(
      () => newPacker().index({ manifests: layers }),
      fails('unsupported', /^the index with 40000 manifests has 5\.\d MiB/),
    );
  });

  test('annotations alone can make it too large', () => {
    const annotations = { a: 'x'.repeat(5 * 1024 * 1024) };
    assert.throws(
      () => newPacker().manifest({ config: emptyDescriptor, layers: [], annotations }),
      fails('unsupported', /with 0 layers has 5\.0 MiB/),
    );
  });

  test('bytes that a format has made are measured, too', () => {
    const bytes = Buffer.alloc(4 * 1024 * 1024 + 1, ' ');
    for (const type of [imageManifestType, imageIndexType])
      assert.throws(() => newPacker().bytes(bytes, type), fails('unsupported', /has 4\.0 MiB/));
    assert.equal(newPacker().bytes(bytes, 'a/b').size, bytes.byteLength);
  });

  for (const count of [40_000, 140_000, 400_000]) {
    test(`${count} files with a layer each are refused before any is read`, async () => {
      const entries = Array.from({ length: count }, (_, index) => ({
        path: `f/${index}`,
        type: 'file' as const,
        size: 1,
        executable: false,
      }));
      const workspace = {
        ...memoryWorkspace({}),
        tree: async () => entries,
        slice: async () => assert.fail('nothing is read'),
      };
      await assert.rejects(
        pack(declared, workspace, { files: ['.'] }),
        fails('unsupported', new RegExp(`^a manifest with ${count} layers has at least`)),
      );
    });
  }
});
