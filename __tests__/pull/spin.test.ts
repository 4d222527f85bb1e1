/** Spin applications: what a pull lays out is what Spin's own loader makes of them, in all forms that Spin has pushed. */

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { suite, type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isRecord } from '../../src/json.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { parseManifest } from '../../src/oci/manifest.ts';
import type { Store } from '../../src/store/store.ts';
import { file, tgzOf } from '../folder/archives.ts';
import { contentsOf } from '../folder/unpacking.ts';
import { coreModule } from '../support/module.ts';
import { registries } from '../support/registries.ts';
import {
  newLayout,
  openToPush,
  pushArtifact,
  runPull,
  type TestArtifact,
  type TestLayer,
  temporaryFolder,
} from './pulling.ts';
import { loadApp } from './spin-loader.ts';

const lockedType = 'application/vnd.fermyon.spin.application.v1+config';
const layerType = (kind: string) => `application/vnd.wasm.content.layer.v1+${kind}`;
const main = coreModule(Buffer.from('main'));
const library = coreModule(Buffer.from('library'));

const wasm = (bytes: Uint8Array): TestLayer => ({ type: layerType('wasm'), bytes });
const data = (text: string): TestLayer => ({ type: layerType('data'), bytes: text });
const sourceOf = (bytes: Uint8Array) => ({ content_type: 'application/wasm', digest: digestOf(bytes) });
const fileOf = (path: string, text: string) => ({ digest: digestOf(Buffer.from(text)), path });
const inline = (path: string, text: string) => ({
  inline: Buffer.from(text).toString('base64').replace(/=+$/, ''),
  ...fileOf(path, text),
});

interface App {
  readonly components: readonly unknown[];
  readonly [member: string]: unknown;
}

const appOf = (...components: readonly unknown[]): App => ({
  spin_lock_version: 0,
  metadata: { name: 'shop', trigger: { type: 'http' } },
  triggers: [
    { id: 'trigger--web', trigger_type: 'http', trigger_config: { component: 'web', route: '/...' } },
  ],
  components,
});

/** As Spin pushes it since 1.1. */
const withLayer = (app: unknown, layers: readonly TestLayer[]): TestArtifact => ({
  configType: 'application/vnd.oci.image.config.v1+json',
  config: { architecture: 'wasm', os: 'wasip1', rootfs: { type: 'layers', diff_ids: [] } },
  layers: [...layers, { type: lockedType, bytes: JSON.stringify(app) }],
});

const rows: readonly (readonly [title: string, artifact: TestArtifact])[] = [
  [
    'a layer for each file, inline content, and a folder of files for each component',
    withLayer(
      appOf(
        {
          id: 'web',
          metadata: { description: 'x' },
          source: sourceOf(main),
          env: { MODE: 'prod' },
          files: [fileOf('index.html', '<h1>'), fileOf('css/deep/a.css', 'a{}'), inline('robots.txt', 'x')],
          config: { key: 'value' },
        },
        { id: 'second', source: sourceOf(main), files: [fileOf('same.html', '<h1>')] },
        { id: 'third', source: sourceOf(library) },
      ),
      [wasm(main), data('<h1>'), data('a{}'), wasm(library)],
    ),
  ],
  [
    'an archive for the files of a component, and inline content that is in it as well',
    withLayer(
      appOf({
        id: 'web',
        source: sourceOf(main),
        files: [fileOf('index.html', 'h'.repeat(200)), inline('sub/small.txt', 'small'), inline('empty', '')],
      }),
      [
        wasm(main),
        {
          type: 'application/vnd.wasm.content.bundle.v1.tar+gzip',
          bytes: tgzOf([
            file('./index.html', 'h'.repeat(200)),
            file('./sub/small.txt', 'small'),
            file('./empty', ''),
          ]),
        },
      ],
    ),
  ],
  [
    'dependencies that are not composed, and those of triggers, which stay as they are',
    withLayer(
      {
        ...appOf({
          id: 'web',
          source: sourceOf(main),
          dependencies: {
            'acme:lib/add@1.0.0': {
              source: sourceOf(library),
              export: 'add',
              inherit: { Some: ['ai_models'] },
            },
            'acme:lib/sub@1.0.0': { source: sourceOf(library), export: null },
          },
          trigger_dependencies: { middleware: [{ source: sourceOf(library), export: null }] },
          host_requirements: { local_service_chaining: 'required' },
        }),
        spin_lock_version: 1,
        must_understand: ['component_host_requirements'],
        variables: { token: { secret: true } },
      },
      [wasm(main), wasm(library)],
    ),
  ],
  [
    'an application of Spin 1.0, which is the config',
    {
      configType: lockedType,
      config: appOf({ id: 'web', source: sourceOf(main), files: [fileOf('a', 'text of a')] }),
      layers: [wasm(main), { type: 'application/vnd.wasm.content.layer.v1+data', bytes: 'text of a' }],
    },
  ],
  [
    'a component in a layer of another type, which Spin keeps as data',
    withLayer(appOf({ id: 'web', source: sourceOf(main) }), [
      { type: 'application/vnd.acme.new.wasm', bytes: main },
    ]),
  ],
];

/** The text and the paths of a locked application, with the content in place of each address. */
function withContents(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withContents);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => {
    if (key !== 'source' || typeof one !== 'string') return [key, withContents(one)];
    const path = fileURLToPath(one);
    return [key, statSync(path).isDirectory() ? contentsOf(path) : readFileSync(path).toString('base64')];
  });
  return Object.fromEntries(entries);
}

async function compare(
  t: TestContext,
  reference: string,
  { store, root }: { readonly store: Store; readonly root: Descriptor },
): Promise<void> {
  const folder = temporaryFolder(t);
  const output = join(folder, 'out');
  const { pulled } = await runPull({ references: reference, output });
  assert.equal(pulled[0]?.kind, 'spin');
  const bytes = async ({ digest }: { readonly digest: string }) => {
    const all = [root, ...manifest.layers, ...(manifest.config ? [manifest.config] : [])];
    const found = all.find((one) => one.digest === digest);
    assert.ok(found);
    return await buffer(store.fetch(found));
  };
  const manifest = parseManifest(await buffer(store.fetch(root)), 'root');
  const loaded = await loadApp(manifest, bytes, reference, join(folder, 'spin'));
  const own: unknown = JSON.parse(readFileSync(join(output, 'locked.json'), 'utf8'));
  assert.deepEqual(withContents(own), withContents(loaded));
}

const registry = (await registries()).find(({ username }) => username === undefined);

suite('a pulled application is the one that Spin loads', { skip: !registry }, () => {
  for (const [index, [title, artifact]] of rows.entries())
    test(title, async (t) => {
      const name = `interop/spin-loader/${index}`;
      const store = await openToPush(registry?.host ?? '', name);
      const root = await pushArtifact(store, artifact);
      await compare(t, `${registry?.host}/${name}@${root.digest}`, { store, root });
    });
});

suite('content that is not what a locked application says', () => {
  const app = (one: unknown) => appOf({ id: 'web', source: sourceOf(main), files: [one] });
  const wrong: readonly (readonly [title: string, one: unknown, message: RegExp])[] = [
    ['a digest that no layer has', fileOf('a', 'b'), /by a digest that no layer has/],
    [
      'inline with another digest',
      { ...inline('a', 'b'), digest: digestOf(Buffer.from('c')) },
      /another digest/,
    ],
    ['no Base64', { path: 'a', inline: 'a-b_' }, /not Base64/],
    ['a path that climbs', inline('../a', 'b'), /leads out of|climbs/],
    ['an absolute path', inline('/a', 'b'), /absolute/],
    ['a path of its folder', inline('.', 'b'), /is not the path of a file/],
    ['no path', { inline: '' }, /without a path/],
    ['no object', 7, /without a path/],
  ];
  for (const [title, one, message] of wrong)
    test(title, async (t) => {
      const { store, tagged } = await newLayout(t);
      const references = await tagged(await pushArtifact(store, withLayer(app(one), [wasm(main)])));
      const folder = temporaryFolder(t);
      await assert.rejects(runPull({ references, output: join(folder, 'out') }), message);
      assert.deepEqual(contentsOf(folder), []);
    });
});

test('a file that is named many times is no way to fill the disk', async (t) => {
  const { store, tagged } = await newLayout(t);
  const large = 'a'.repeat(32 * 1024 ** 2);
  const files = Array.from({ length: 600 }, (_, index) => fileOf(`${index}`, large));
  const artifact = withLayer(appOf({ id: 'web', source: sourceOf(main), files }), [wasm(main), data(large)]);
  const references = await tagged(await pushArtifact(store, artifact));
  const folder = temporaryFolder(t);
  const refused = runPull({ references, output: join(folder, 'out') });
  await assert.rejects(refused, /has files of more bytes than are unpacked at most/);
  assert.deepEqual(contentsOf(folder), []);
});

test('components whose ids differ only in case are refused, with nothing under way', async (t) => {
  const { store, tagged } = await newLayout(t);
  const [one, other] = ['web', 'WEB'].map((id) => ({ id, source: sourceOf(main) }));
  const references = await tagged(await pushArtifact(store, withLayer(appOf(one, other), [wasm(main)])));
  const folder = temporaryFolder(t);
  await assert.rejects(runPull({ references, output: join(folder, 'out') }), /differs only in case/);
  assert.deepEqual(contentsOf(folder), []);
});

test('an application from a layout has no address of a registry as its origin', async (t) => {
  const { store, tagged } = await newLayout(t);
  const app = appOf({ id: 'web', source: sourceOf(main) });
  const references = await tagged(await pushArtifact(store, withLayer(app, [wasm(main)])));
  const output = join(temporaryFolder(t), 'out');
  mkdirSync(output);
  writeFileSync(join(output, 'other'), '');
  await runPull({ references, output });
  const { metadata } = JSON.parse(readFileSync(join(output, 'locked.json'), 'utf8'));
  assert.deepEqual(metadata, app.metadata);
});
