/** The format `envoy`: the module is found as the proxies do it, and container clients accept the image. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { envoy } from '../../src/formats/envoy.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { client } from '../support/clients.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import { registries } from '../support/registries.ts';
import { filterParts, smallModule } from './make-fixtures.ts';
import {
  detect,
  detectOne,
  fails,
  openFixture,
  type PackedFixture,
  pack,
  packArtifact,
  readLayer,
  temporaryFolder,
  writeLayout,
} from './run-format.ts';

const folder = 'target/wasm32-wasip1/release';

test('a proxy-wasm filter becomes a compat image with plugin.wasm last', async () => {
  const workspace = await openFixture('envoy/filter');
  const candidate = await detectOne(envoy, workspace);
  assert.deepEqual(candidate, {
    files: [`${folder}/add_header.wasm`, `${folder}/runtime-config.json`],
    kind: 'module',
    version: { value: '0.3.0', origin: 'Wasm section "version"' },
    annotations: {
      'org.opencontainers.image.licenses': { value: 'Apache-2.0', origin: 'Wasm section "licenses"' },
    },
    explicit: false,
  });
  const packed = await pack(envoy, workspace, candidate);
  const { manifest, bytes } = packed;
  const [layer] = manifest.layers;
  assert.ok(layer && manifest.layers.length === 1);
  assert.equal(manifest.mediaType, 'application/vnd.oci.image.manifest.v1+json');
  assert.equal(manifest.config.mediaType, 'application/vnd.oci.image.config.v1+json');
  assert.equal(layer.mediaType, 'application/vnd.oci.image.layer.v1.tar+gzip');
  assert.deepEqual(manifest.annotations, {
    'module.wasm.image/variant': 'compat',
    'org.opencontainers.image.licenses': 'Apache-2.0',
  });
  const { entries, diffId } = readLayer(await bytes(layer));
  assert.deepEqual(
    entries.map(({ path, mode, type }) => [path, mode, type]),
    [
      ['runtime-config.json', '000644', '0'],
      ['plugin.wasm', '000644', '0'],
    ],
  );
  assert.equal(
    String(await bytes(manifest.config)),
    `{"created":"1970-01-01T00:00:00Z","architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["${diffId}"]}}`,
  );
});

/** The selection order of Istio and those derived from it (`imagefetcher.go`): Docker, compat, then the raw two-layer form. */
async function fetchPlugin({ manifest, bytes }: PackedFixture): Promise<Buffer> {
  const last = manifest.layers.at(-1);
  assert.ok(last, 'number of layers must be greater than zero');
  const docker = manifest.mediaType === 'application/vnd.docker.distribution.manifest.v2+json';
  const type = docker
    ? 'application/vnd.docker.image.rootfs.diff.tar.gzip'
    : 'application/vnd.oci.image.layer.v1.tar+gzip';
  if (last.mediaType === type) {
    const { entries } = readLayer(await bytes(last));
    const plugin = entries.find(({ path }) => path.split('/').at(-1) === 'plugin.wasm');
    if (plugin) return plugin.bytes;
  }
  assert.ok(!docker && manifest.layers.length === 2, 'neither compat nor the raw form');
  const raw = manifest.layers.find(
    ({ mediaType }) => mediaType === 'application/vnd.module.wasm.content.layer.v1+wasm',
  );
  assert.ok(raw);
  return await bytes(raw);
}

test('the module is found in the order in which Istio looks for it, with and without a runtime configuration', async () => {
  const filter = smallModule(filterParts);
  const bare = memoryWorkspace({ 'filter.wasm': filter });
  for (const workspace of [await openFixture('envoy/filter'), bare]) {
    const packed = await pack(envoy, workspace, await detectOne(envoy, workspace));
    assert.deepEqual(await fetchPlugin(packed), Buffer.from(filter));
  }
});

const spec = 'apiVersion: 1.0.0\ninfo:\n  name: add-header\nspec:\n  phase: AUTHN\n';

test('the files of a Higress plugin become layers before the module', async () => {
  const filter = smallModule(filterParts);
  const files = {
    'plugin.wasm': filter,
    'spec.yaml': spec,
    'README.md': '# Add header',
    'README_EN.md': '# Add header',
    'README_ZH.md': '# 添加',
    'icon.png': 'PNG',
    'notes.md': '',
  };
  const workspace = memoryWorkspace(files);
  const packed = await pack(envoy, workspace, await detectOne(envoy, workspace));
  const { manifest, bytes } = packed;
  assert.deepEqual(
    manifest.layers.map(({ mediaType, annotations }) => [
      mediaType,
      annotations?.['org.opencontainers.image.title'],
    ]),
    [
      ['application/vnd.module.wasm.spec.v1+yaml', 'spec.yaml'],
      ['application/vnd.module.wasm.doc.v1+markdown', 'README.md'],
      ['application/vnd.module.wasm.doc.v1.zh+markdown', 'README_ZH.md'],
      ['application/vnd.module.wasm.doc.v1.en+markdown', 'README_EN.md'],
      ['application/vnd.module.wasm.icon.v1+png', 'icon.png'],
      ['application/vnd.oci.image.layer.v1.tar+gzip', undefined],
    ],
  );
  const [first] = manifest.layers;
  assert.equal(first && String(await bytes(first)), spec);
  const config = JSON.parse(String(await bytes(manifest.config))) as { rootfs: { diff_ids: string[] } };
  assert.equal(config.rootfs.diff_ids.length, manifest.layers.length);
  assert.deepEqual(await fetchPlugin(packed), Buffer.from(filter));
});

const filesOf = async (files: MemoryFiles) => (await detectOne(envoy, memoryWorkspace(files))).files;

test('the spec.yaml of a plugin may be in the folder of its package, and only one of Higress counts', async () => {
  const filter = smallModule(filterParts);
  const built = 'plugins/add/target/wasm32-wasip1/release/add.wasm';
  const own = { [built]: filter, 'plugins/add/Cargo.toml': '[package]\nname = "add"' };
  const beside = { 'plugins/add/spec.yaml': spec, 'plugins/add/README.md': 'Add' };
  assert.deepEqual(await filesOf({ ...own, ...beside }), [
    built,
    'plugins/add/spec.yaml',
    'plugins/add/README.md',
  ]);
  assert.deepEqual(await filesOf({ ...own, 'spec.yaml': spec, 'README.md': '' }), [built]);
  assert.deepEqual(await filesOf({ 'a.wasm': filter, 'README.md': '' }), ['a.wasm']);
  const openApi = { 'spec.yaml': 'openapi: 3.1.0\ninfo:\n  title: x\n', 'README.md': '' };
  assert.deepEqual(await filesOf({ 'a.wasm': filter, ...openApi }), ['a.wasm']);
});

test('a filter is recognized by its exports or imports, and other modules are not published', async () => {
  const table: readonly (readonly [string, Parameters<typeof smallModule>[0], boolean])[] = [
    ['version export', { functions: ['proxy_abi_version_0_1_0'] }, true],
    ['callback export', { functions: ['proxy_on_configure'] }, true],
    ['host import', { imports: [['env', 'proxy_log']] }, true],
    ['import of another module', { imports: [['host', 'proxy_log']] }, false],
    ['plain command', { functions: ['_start'] }, false],
  ];
  for (const [what, parts, expected] of table) {
    const workspace = memoryWorkspace({ 'a.wasm': smallModule(parts) });
    assert.equal((await detect(envoy, workspace)).candidates.length, expected ? 1 : 0, what);
  }
  const plain = memoryWorkspace({ 'a.wasm': smallModule({ functions: ['_start'] }) });
  await assert.rejects(
    detect(envoy, plain, [{ argument: 'a.wasm' }]),
    fails('unsupported', /a\.wasm is not a proxy-wasm filter/, /wasm:a\.wasm/),
  );
});

test('an invalid runtime configuration and a module beyond the limit of the proxies are rejected', async () => {
  const broken = memoryWorkspace({ 'a.wasm': smallModule(filterParts), 'runtime-config.json': '{"type":' });
  await assert.rejects(
    detect(envoy, broken),
    fails('invalid-definition', /^runtime-config\.json: is not JSON/),
  );

  const small = memoryWorkspace({ 'a.wasm': smallModule(filterParts) });
  const large: Workspace = {
    ...small,
    stat: async (path) => ({ path, type: 'file', size: 256 * 1024 * 1024, executable: false }),
  };
  const artifact = { name: 'a', format: 'envoy', files: ['a.wasm'], tags: [], annotations: {} };
  await assert.rejects(packArtifact(envoy, large, artifact), fails('unsupported', /larger than the 256 MiB/));
});

test('skopeo inspects the image, crane validates it and exports its files', async (context) => {
  const workspace = await openFixture('envoy/filter');
  const packed = await pack(envoy, workspace, await detectOne(envoy, workspace));
  const layout = await writeLayout(packed, context);
  const skopeo = client('skopeo');
  const crane = client('crane');
  const registry = (await registries()).find(({ name }) => name === 'distribution');
  if (!skopeo || !crane || !registry) return context.skip('a client or the registry is absent');
  const inspected = await skopeo(['inspect', `oci:${layout}:fixture-latest`]);
  assert.equal(inspected.code, 0, inspected.stderr);
  const facts = JSON.parse(inspected.stdout) as Record<string, unknown>;
  assert.deepEqual([facts.Os, facts.Architecture], ['linux', 'amd64']);

  const reference = `${registry.host}/formats/envoy:latest`;
  const from = `oci:${layout}:fixture-latest`;
  const pushed = await skopeo(['copy', '--dest-tls-verify=false', from, `docker://${reference}`]);
  assert.equal(pushed.code, 0, pushed.stderr);
  const validated = await crane(['validate', '--insecure', '--remote', reference]);
  assert.equal(validated.code, 0, validated.stderr);
  const archive = join(await temporaryFolder(context), 'files.tar');
  const exported = await crane(['export', '--insecure', reference, archive]);
  assert.equal(exported.code, 0, exported.stderr);
  assert.ok((await readFile(archive)).includes(Buffer.from(smallModule(filterParts))));
});
