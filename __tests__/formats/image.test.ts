/** The format `image`: it follows the rules of containerd and runwasi, and real clients validate it. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { image } from '../../src/formats/image.ts';
import { client } from '../support/clients.ts';
import { registries } from '../support/registries.ts';
import {
  detect,
  detectOne,
  fails,
  openFixture,
  pack,
  readLayer,
  temporaryFolder,
  writeLayout,
} from './run-format.ts';

const requested = [{ argument: 'bin/hello.wasm' }];

test('an image is published on request only', async () => {
  const workspace = await openFixture('image/command');
  assert.deepEqual((await detect(image, workspace)).candidates, []);
  assert.deepEqual(await detectOne(image, workspace, requested), {
    files: ['bin/hello.wasm'],
    kind: 'module',
    annotations: {},
    explicit: true,
    named: true,
  });
  assert.equal((await detectOne(image, workspace, [{}])).explicit, false);
});

test('config and layer are as containerd and the shims require them', async () => {
  const workspace = await openFixture('image/command');
  const { manifest, bytes } = await pack(image, workspace, await detectOne(image, workspace, requested));
  const [layer] = manifest.layers;
  assert.ok(layer && manifest.layers.length === 1);
  const { entries, diffId } = readLayer(await bytes(layer));
  assert.deepEqual(
    entries.map(({ path, mode, type }) => [path, mode, type]),
    [['hello.wasm', '000755', '0']],
  );
  assert.equal(entries[0]?.bytes.toString('latin1', 0, 4), '\0asm');
  // The shim treats any other architecture as a native image; the number of layers has to equal that of the diff ids.
  assert.equal(
    String(await bytes(manifest.config)),
    '{"created":"1970-01-01T00:00:00Z","architecture":"wasm","os":"wasip1","config":{"Entrypoint":["/hello.wasm"]},' +
      `"rootfs":{"type":"layers","diff_ids":["${diffId}"]}}`,
  );
  assert.deepEqual(
    [manifest.mediaType, manifest.config.mediaType, layer.mediaType, manifest.artifactType],
    [
      'application/vnd.oci.image.manifest.v1+json',
      'application/vnd.oci.image.config.v1+json',
      'application/vnd.oci.image.layer.v1.tar+gzip',
      undefined,
    ],
  );
});

test('a WIT package is rejected, since it cannot run', async () => {
  const workspace = await openFixture('wasm/wit-package');
  const named = detect(image, workspace, [{ argument: 'wasi-http.wasm' }]);
  await assert.rejects(named, fails('unsupported', /is a WIT package/, /wasm:wasi-http\.wasm/));
  const { candidates, explained } = await detect(image, workspace, [{}]);
  assert.deepEqual(candidates, []);
  assert.deepEqual(explained, ['wasi-http.wasm: left out: a WIT package cannot run']);
});

test('skopeo copies the image and crane validates it', async (context) => {
  const workspace = await openFixture('image/command');
  const packed = await pack(image, workspace, await detectOne(image, workspace, requested));
  const layout = await writeLayout(packed, context);
  const skopeo = client('skopeo');
  const crane = client('crane');
  const registry = (await registries()).find(({ name }) => name === 'distribution');
  if (!skopeo || !crane || !registry) return context.skip('a client or the registry is absent');
  const reference = `${registry.host}/formats/image:latest`;
  const pushed = await skopeo([
    'copy',
    '--dest-tls-verify=false',
    `oci:${layout}:fixture-latest`,
    `docker://${reference}`,
  ]);
  assert.equal(pushed.code, 0, pushed.stderr);
  const validated = await crane(['validate', '--insecure', '--remote', reference]);
  assert.equal(validated.code, 0, validated.stderr);
  const digest = await crane(['digest', '--insecure', reference]);
  assert.equal(digest.stdout.trim(), packed.root.digest);
  const folder = await temporaryFolder(context);
  const pulled = await skopeo([
    'copy',
    '--src-tls-verify=false',
    `docker://${reference}`,
    `dir:${join(folder, 'image')}`,
  ]);
  assert.equal(pulled.code, 0, pulled.stderr);
});
