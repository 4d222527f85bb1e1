/** Layers that may not be redistributed: an image passes through without them, whichever way it takes, and keeps its digest. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { cnab } from '../../src/formats/cnab.ts';
import type { Format, PackContext } from '../../src/formats/format.ts';
import { index } from '../../src/formats/image-index.ts';
import { layout } from '../../src/formats/layout.ts';
import { bare, type Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { encode } from '../../src/oci/manifest.ts';
import { imageConfigType, imageLayerGzipType, imageManifestType } from '../../src/oci/media-types.ts';
import { bytesBody, createContents } from '../../src/pack/contents.ts';
import { createPacker } from '../../src/pack/packer.ts';
import { createInspector } from '../../src/plan/inspector.ts';
import { readNodes } from '../../src/store/graph.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { below, blobPath, type Files, layoutMaker, named, tarOf } from './make-layout.ts';
import { artifactOf, detectOne, fails } from './run-format.ts';

const config =
  '{"architecture":"amd64","os":"windows","rootfs":{"type":"layers","diff_ids":["sha256:962778e530a02804a8513754041feff30704df0d4a5135be05f8393cf5d35ebb","sha256:c539f458009d66258e7ec3a49983501f7b471e849d58cc38b355038dff928499"]}}';
const ordinaryLayer = Buffer.from(
  'H4sIAAAAAAACA+3NMQqDUBAE0K1zCk8gIqLnsQhYCBH9Qo6fr5XYKwTfa2aZKbafpjJ9U1ypytqm2TM757Ye7q3v6raOooobrEvq5/wynml4j+PnFQAAAAAAAAAAAPyZHz2NPE0AKAAA',
  'base64',
);
const external = 'sha256:962778e530a02804a8513754041feff30704df0d4a5135be05f8393cf5d35ebb';

interface Types {
  readonly manifest: string;
  readonly config: string;
  readonly external: string;
  readonly layer: string;
}

/** The two images of the reports below, with the digests that crane, oras and regctl give them. */
const images: readonly { readonly name: string; readonly digest: string; readonly types: Types }[] = [
  // https://github.com/oras-project/oras-go/issues/319
  {
    name: 'an OCI image',
    digest: 'sha256:b562d53e238ae6009cd3002e9b7152c37c0c4becd8b3e9780f349dcfb507b3ba',
    types: {
      manifest: imageManifestType,
      config: imageConfigType,
      external: 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
      layer: imageLayerGzipType,
    },
  },
  // https://github.com/estesp/manifest-tool/issues/114
  {
    name: 'a Docker image',
    digest: 'sha256:71aa7a0cab41161313c5781bb0d8dbd2aa1a8f56ddc8cb800ed8102229446151',
    types: {
      manifest: 'application/vnd.docker.distribution.manifest.v2+json',
      config: 'application/vnd.docker.container.image.v1+json',
      external: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
      layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    },
  },
];

interface Image {
  readonly root: Descriptor;
  /** A layout with the image under the tag `1.0`, without the blob of its external layer. */
  readonly files: Files;
}

function imageOf(types: Types, urls: readonly string[] | null = ['https://example.test/base.tgz']): Image {
  const maker = layoutMaker();
  const manifest = encode({
    schemaVersion: 2,
    mediaType: types.manifest,
    config: bare(maker.blob(Buffer.from(config), types.config)),
    layers: [
      { mediaType: types.external, digest: external, size: 1480, ...(urls && { urls }) },
      bare(maker.blob(ordinaryLayer, types.layer)),
    ],
  });
  const root = maker.blob(manifest, types.manifest);
  return { root, files: maker.files([named(root, { 'org.opencontainers.image.ref.name': '1.0' })]) };
}

/** Everything that a format packs for its only candidate. */
async function pack(
  format: Format,
  workspace: Workspace,
  argument: string | undefined,
  open: PackContext['open'] = () => assert.fail('nothing is outside'),
) {
  const contents = createContents();
  const packer = createPacker({ workspace, contents, scratch: async () => assert.fail('nothing is staged') });
  const inspect = createInspector(workspace);
  const candidate = await detectOne(format, workspace, [argument === undefined ? {} : { argument }]);
  const needs = Array.isArray(candidate.needs) ? { needs: candidate.needs as readonly string[] } : {};
  const artifact = { ...artifactOf(format, candidate), ...needs };
  const packed = () => assert.fail('there is no other artifact');
  const { root } = await format.pack(artifact, { workspace, packer, inspect, open, packed });
  return { root, nodes: await readNodes(root, contents), contents };
}

/** A registry that has the image. */
async function registryWith({ root, files }: Image): Promise<PackContext['open']> {
  const source = createMemoryStore();
  for (const bytes of Object.values(files)) {
    const mediaType = digestOf(bytes) === root.digest ? root.mediaType : 'any/thing';
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
    await source.push(descriptor, bytesBody(bytes));
  }
  return async () => ({ root: bare(root), source });
}

for (const { name, digest, types } of images) {
  suite(name, () => {
    const image = imageOf(types);

    test('has the digest that other tools give it, from a folder and from an archive', async () => {
      const folder = memoryWorkspace(below('app', image.files));
      const archive = memoryWorkspace({ 'app.tar': tarOf(image.files) });
      for (const packed of [await pack(layout, folder, 'app'), await pack(layout, archive, 'app.tar')]) {
        assert.equal(packed.root.digest, digest);
        assert.equal(packed.nodes.length, 3);
        assert.ok(!packed.nodes.some(({ descriptor }) => String(descriptor.digest) === external));
      }
    });

    test('becomes a member of an index without the external layer', async () => {
      const argument = 'suite registry.example.test/acme/app:1.0';
      const { root, nodes } = await pack(index, memoryWorkspace({}), argument, await registryWith(image));
      assert.notEqual(root.digest, digest);
      assert.deepEqual(
        nodes
          .map(({ descriptor }) => String(descriptor.digest))
          .filter((one) => one === digest || one === external),
        [digest],
      );
    });

    test('becomes an image of a thick and of a thin CNAB bundle without the external layer', async () => {
      const reference = 'registry.example.test/acme/app:1.0';
      const bundle = JSON.stringify({
        schemaVersion: 'v1.2.0',
        name: 'demo',
        version: '1.0.0',
        invocationImages: [{ imageType: 'oci', image: reference, contentDigest: image.root.digest }],
      });
      const thick = memoryWorkspace({ 'bundle.json': bundle, ...below('artifacts/layout', image.files) });
      const thin = memoryWorkspace({ 'bundle.json': bundle });
      for (const packed of [
        await pack(cnab, thick, undefined),
        await pack(cnab, thin, undefined, await registryWith(image)),
      ]) {
        const digests = packed.nodes.map(({ descriptor }) => String(descriptor.digest));
        assert.ok(digests.includes(digest));
        assert.ok(!digests.includes(external));
      }
    });

    test('is refused when the layer is missing and names no URL', async () => {
      for (const urls of [null, []]) {
        const { files } = imageOf(types, urls);
        const run = pack(layout, memoryWorkspace(below('app', files)), 'app');
        await assert.rejects(run, fails('invalid-layout', /^app lacks blobs\/sha256\/962778e5/));
      }
    });
  });
}

test('an ordinary layer that names URLs must be in the layout', async () => {
  const { files } = imageOf({ ...(images[0]?.types as Types), external: imageLayerGzipType });
  const run = pack(layout, memoryWorkspace(below('app', files)), 'app');
  await assert.rejects(run, fails('invalid-layout', /^app lacks blobs\/sha256\/962778e5/));
});

test('an external layer that is in the layout all the same is not pushed', async () => {
  const [first] = images;
  assert.ok(first);
  const { files } = imageOf(first.types);
  const blob = blobPath({
    mediaType: first.types.external,
    digest: external as Descriptor['digest'],
    size: 1480,
  });
  const workspace = memoryWorkspace(below('app', { ...files, [blob]: new Uint8Array(1480) }));
  const { root, nodes } = await pack(layout, workspace, 'app');
  assert.equal(root.digest, first.digest);
  assert.equal(nodes.length, 3);
});
