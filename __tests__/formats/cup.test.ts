/** The format `cup`: what is recognized, what is rejected, and that the daemon accepts the folder that `oras pull` restores. */

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { cup } from '../../src/formats/cup.ts';
import { client } from '../support/clients.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { smallModule } from './make-fixtures.ts';
import {
  at,
  detect,
  detectOne,
  fails,
  openFixture,
  pack,
  readLayer,
  temporaryFolder,
  writeLayout,
} from './run-format.ts';

const module = smallModule({ functions: ['_start'] });
const version = 'cup.flipt.io/v1alpha1';

/** Minimal documents; `changes` replace members. */
function controller(changes: object = {}, name = 'acme', path = 'acme.wasm'): string {
  const spec = { type: 'wasm', spec: { path } };
  return JSON.stringify({ apiVersion: version, kind: 'Controller', metadata: { name }, spec, ...changes });
}

function definition(changes: object = {}, plural = 'widgets'): string {
  const names = { kind: 'Widget', singular: 'widget', plural };
  const spec = { group: 'acme.io', versions: { v1: { type: 'object' } } };
  const metadata = { name: `${plural}.acme.io` };
  return JSON.stringify({
    apiVersion: version,
    kind: 'ResourceDefinition',
    metadata,
    names,
    spec,
    ...changes,
  });
}

function binding(changes: object = {}, name = 'acme', resources = ['acme.io/v1/widgets']): string {
  const spec = { controller: 'acme', resources };
  return JSON.stringify({ apiVersion: version, kind: 'Binding', metadata: { name }, spec, ...changes });
}

const sound = {
  'acme.wasm': module,
  'controller.json': controller(),
  'binding.json': binding(),
  'widgets.json': definition(),
};

test('a controller is published with its module, its bindings and the definitions these bind', async () => {
  const workspace = await openFixture('cup/flipt');
  const { candidates, explained } = await detect(cup, workspace);
  assert.deepEqual(candidates, [
    {
      files: [
        'config/controllers/flipt.json',
        'config/flipt.wasm',
        'config/api-binding.json',
        'config/definitions/flags.json',
        'config/definitions/segments.json',
      ],
      name: { value: 'flipt', origin: 'Controller metadata.name' },
      annotations: {},
      explicit: false,
    },
  ]);
  assert.deepEqual(explained.toSorted(), [
    'config/controllers/flipt.json: is a cup controller, loaded from the folder config',
    'config/controllers/plain.json: left out: a template controller has no Wasm',
    'config/definitions/rollouts.json: left out: no Binding of a published controller binds it',
  ]);
});

test('a controller is packed as one tar layer and one plain layer per definition', async () => {
  const workspace = await openFixture('cup/flipt');
  const { manifest, bytes } = await pack(cup, workspace, await detectOne(cup, workspace));
  const [content, ...resources] = manifest.layers;
  assert.ok(content);
  const { entries, diffId } = readLayer(await bytes(content));
  assert.deepEqual(
    entries.map(({ path, mode, type }) => [path, mode, type]),
    [
      ['api-binding.json', '000644', '0'],
      ['controllers', '000755', '5'],
      ['controllers/flipt.json', '000644', '0'],
      ['flipt.wasm', '000644', '0'],
    ],
  );
  assert.equal(manifest.artifactType, 'application/vnd.io.flipt.cup.controller+type');
  assert.equal(manifest.config.mediaType, 'application/vnd.oci.empty.v1+json');
  assert.equal(String(await bytes(manifest.config)), '{}');
  assert.equal(content.mediaType, 'application/vnd.io.flipt.cup.controller.content.v1.tar+gzip');
  assert.deepEqual(content.annotations, {
    'io.deis.oras.content.digest': diffId,
    'io.deis.oras.content.unpack': 'true',
    'org.opencontainers.image.title': '.',
  });
  assert.deepEqual(
    resources.map(({ mediaType, annotations }) => [mediaType, annotations]),
    ['definitions/flags.json', 'definitions/segments.json'].map((title) => [
      'application/vnd.io.flipt.cup.resource.v1+json',
      { 'org.opencontainers.image.title': title },
    ]),
  );
});

/** The daemon's rules for a folder (cup `pkg/api/config/config.go`, `pkg/api/server.go`), as far as files are concerned. */
async function load(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const documents = await Promise.all(
    files
      .filter((file) => file.endsWith('.json'))
      .map(async (file) => JSON.parse(await readFile(file, 'utf8')) as unknown),
  );
  const controllers = new Set<unknown>();
  const definitions = new Set<unknown>();
  for (const document of documents) {
    assert.equal(at(document, 'apiVersion'), version);
    assert.ok(at(document, 'metadata', 'name'));
    if (at(document, 'kind') === 'Controller') {
      const path = String(at(document, 'spec', 'spec', 'path'));
      assert.equal((await readFile(join(folder, path))).toString('latin1', 0, 4), '\0asm');
      controllers.add(at(document, 'metadata', 'name'));
    }
    if (at(document, 'kind') === 'ResourceDefinition') {
      for (const one of Object.keys(at(document, 'spec', 'versions') ?? {})) {
        definitions.add(`${at(document, 'spec', 'group')}/${one}/${at(document, 'names', 'plural')}`);
      }
    }
  }
  for (const document of documents.filter((one) => at(one, 'kind') === 'Binding')) {
    assert.ok(controllers.has(at(document, 'spec', 'controller')));
    const resources = at(document, 'spec', 'resources');
    assert.ok(Array.isArray(resources) && resources.every((resource) => definitions.has(resource)));
  }
  return files
    .map((file) =>
      file
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

test('oras pull restores a folder that the daemon loads', async (context) => {
  const workspace = await openFixture('cup/flipt');
  const packed = await pack(cup, workspace, await detectOne(cup, workspace));
  const layout = await writeLayout(packed, context);
  const oras = client('oras');
  if (!oras) return context.skip('oras is absent');
  const folder = await temporaryFolder(context);
  const done = await oras(['pull', '--oci-layout', `${layout}:fixture-latest`, '-o', folder]);
  assert.equal(done.code, 0, done.stderr);
  assert.deepEqual(await load(folder), [
    'api-binding.json',
    'controllers/flipt.json',
    'definitions/flags.json',
    'definitions/segments.json',
    'flipt.wasm',
  ]);
});

test('documents with which the daemon does not start are rejected, with the member and a fix', async () => {
  const table: readonly (readonly [Record<string, string | Uint8Array>, RegExp, RegExp])[] = [
    [
      { 'controller.json': controller({ apiVersion: 'cup.flipt.io/v1' }) },
      /^controller\.json: apiVersion is "cup/,
      /v1alpha1"/,
    ],
    [
      { 'controller.json': controller({ apiVersion: 'v1' }) },
      /^controller\.json: apiVersion is "v1"/,
      /v1alpha1"/,
    ],
    [
      { 'widgets.json': definition({ apiVersion: undefined }) },
      /^widgets\.json: apiVersion is missing/,
      /v1alpha1"/,
    ],
    [
      { 'binding.json': binding({ apiVersion: 'cup/v1' }) },
      /^binding\.json: apiVersion is "cup\/v1"/,
      /v1alpha1"/,
    ],
    [
      { 'controller.json': controller({ metadata: {} }) },
      /^controller\.json: metadata\.name is missing/,
      /"name"/,
    ],
    [{ 'controller.json': controller({ metadata: { name: '' } }) }, /metadata\.name is missing/, /"name"/],
    [{ 'controller.json': controller({ spec: { type: 'wsm' } }) }, /spec\.type is "wsm"/, /"type": "wasm"/],
    [{ 'controller.json': controller({ spec: { type: 'wasm' } }) }, /spec\.spec\.path is missing/, /"path"/],
    [
      { 'controller.json': controller({}, 'acme', 'gone.wasm') },
      /path "gone\.wasm" exists neither/,
      /Build the Wasm/,
    ],
    [
      { 'controller.json': controller({}, 'acme', './acme.wasm') },
      /not a plain relative path/,
      /"path": "acme\.wasm"/,
    ],
    [
      { 'controller.json': controller({}, 'acme', '../../x.wasm') },
      /not a plain relative path/,
      /"path": "x\.wasm"/,
    ],
    [
      { 'controller.json': controller({}, 'acme', '/acme.wasm') },
      /not a plain relative path/,
      /"path": "acme\.wasm"/,
    ],
    [
      { 'binding.json': binding({ spec: { controller: 'acmee', resources: [] } }) },
      /"acmee".*did you mean "acme"/,
      /Controller/,
    ],
    [
      { 'binding.json': binding({}, 'b', ['acme.io/v1/widget']) },
      /spec\.resources\[0\].*did you mean "acme\.io\/v1\/widgets"/,
      /group\/version\/plural/,
    ],
    [
      { 'binding.json': binding({ spec: { controller: 'acme' } }) },
      /binding\.json: .*spec\.|^binding\.json/,
      /./,
    ],
    [
      { 'second.json': controller() },
      /^second\.json: has the metadata\.name "acme", as has controller\.json/,
      /exclude: second\.json/,
    ],
    [
      { 'second.json': binding() },
      /^second\.json: has the metadata\.name "acme", as has binding\.json/,
      /exclude: second\.json/,
    ],
    [
      { 'widgets2.json': definition() },
      /^widgets2\.json: defines acme\.io\/v1\/widgets, as does widgets\.json/,
      /exclude/,
    ],
    [{ 'widgets.json': definition({ names: {} }) }, /^widgets\.json: names\.plural/, /"plural"/],
    [
      { 'widgets.json': definition({ spec: { group: 'acme.io', versions: {} } }) },
      /spec\.versions/,
      /"versions"/,
    ],
    [{ 'controller.json': controller().slice(0, -5) }, /^controller\.json: is not JSON/, /Correct/],
  ];
  for (const [changes, message, hint] of table) {
    const workspace = memoryWorkspace({ ...sound, ...changes });
    const what = JSON.stringify(Object.keys(changes));
    await assert.rejects(
      detect(cup, workspace),
      fails('invalid-definition', message, hint),
      `${what} ${message}`,
    );
  }
});

test('other JSON files are ignored', async () => {
  const others = {
    'deployment.json': JSON.stringify({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'x' },
      spec: {},
    }),
    'crossplane.json': JSON.stringify({ apiVersion: 'pkg.io/v1', kind: 'Controller', spec: { type: 'x' } }),
    'tsconfig.json': '{ // "kind": "Controller"\n }',
    'list.json': JSON.stringify([{ apiVersion: version, kind: 'Controller' }]),
    'kind.json': JSON.stringify({ apiVersion: version, kind: 'Controler', metadata: { name: 'x' } }),
    'huge.json': `${controller({}, 'other', 'gone.wasm')}${' '.repeat(1024 * 1024)}`,
    'long.json': `${' '.repeat(70 * 1024)}{"kind":"Pod"}`,
  };
  const { candidates, explained } = await detect(cup, memoryWorkspace({ ...sound, ...others }));
  assert.equal(candidates.length, 1);
  assert.ok(
    explained.includes(
      'kind.json: is of the kind "Controler", which the daemon ignores; did you mean "Controller"?',
    ),
  );
});

test('keys of a binding may differ in case, as in the decoder of Go', async () => {
  const spec = { Controller: 'acme', Resources: ['acme.io/v1/widgets'] };
  const candidate = await detectOne(cup, memoryWorkspace({ ...sound, 'binding.json': binding({ spec }) }));
  assert.deepEqual(candidate.files, ['controller.json', 'acme.wasm', 'binding.json', 'widgets.json']);
});

test('the root is the nearest folder in which the path of the Wasm exists', async () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['a/b/acme.wasm', ['acme.wasm', 'controller.json']],
    ['a/acme.wasm', ['acme.wasm', 'b/controller.json']],
    ['acme.wasm', ['a/b/controller.json', 'acme.wasm']],
  ];
  for (const [wasm, expected] of table) {
    const workspace = memoryWorkspace({ [wasm]: module, 'a/b/controller.json': controller() });
    const { manifest, bytes } = await pack(cup, workspace, await detectOne(cup, workspace));
    const [content] = manifest.layers;
    assert.ok(content);
    const files = readLayer(await bytes(content)).entries.filter(({ type }) => type === '0');
    assert.deepEqual(
      files.map(({ path }) => path),
      expected,
    );
  }
});

test('documents that are not below the root keep their path below the common folder, and equal paths are rejected', async () => {
  const files = {
    'app/controllers/acme.wasm': module,
    'app/controllers/acme.json': controller(),
    'app/bindings/acme.json': binding(),
    'app/definitions/widgets.json': definition(),
  };
  const workspace = memoryWorkspace(files);
  const { manifest, bytes } = await pack(cup, workspace, await detectOne(cup, workspace));
  const [content, resource] = manifest.layers;
  assert.ok(content && resource);
  assert.deepEqual(
    readLayer(await bytes(content)).entries.map(({ path }) => path),
    ['acme.json', 'acme.wasm', 'bindings', 'bindings/acme.json'],
  );
  assert.equal(resource.annotations?.['org.opencontainers.image.title'], 'definitions/widgets.json');

  const clash = memoryWorkspace({
    'app/controllers/acme.wasm': module,
    'app/controllers/acme.json': controller(),
    'app/acme.json': binding({}, 'acme', []),
  });
  const candidate = await detectOne(cup, clash);
  await assert.rejects(
    pack(cup, clash, candidate),
    fails('invalid-definition', /would both become acme\.json/),
  );
});

test('two projects in one workspace can define the same resources', async () => {
  const project = (name: string) => ({
    [`${name}/${name}.wasm`]: module,
    [`${name}/controller.json`]: controller({}, name, `${name}.wasm`),
    [`${name}/binding.json`]: binding({ spec: { controller: name, resources: ['acme.io/v1/widgets'] } }),
    [`${name}/widgets.json`]: definition(),
  });
  const workspace = memoryWorkspace({ ...project('one'), ...project('two') });
  const { candidates } = await detect(cup, workspace);
  assert.deepEqual(
    candidates.map(({ files }) => files),
    ['one', 'two'].map((name) =>
      ['controller.json', `${name}.wasm`, 'binding.json', 'widgets.json'].map((file) => `${name}/${file}`),
    ),
  );
  const named = await detect(cup, workspace, [{ argument: 'two' }]);
  assert.deepEqual(
    named.candidates.map(({ files }) => files[0]),
    ['two/controller.json'],
  );
});

test('a request has to name a Controller of type wasm', async () => {
  const workspace = await openFixture('cup/flipt');
  const candidate = await detectOne(cup, workspace, [{ argument: 'config/controllers/flipt.json' }]);
  assert.equal(candidate.explicit, true);
  for (const argument of ['config/controllers/plain.json', 'config/api-binding.json']) {
    const refused = fails('invalid-definition', /is not a cup Controller of type wasm/);
    await assert.rejects(detect(cup, workspace, [{ argument }]), refused, argument);
  }
});

test('a controller whose module is not Wasm is rejected', async () => {
  const workspace = memoryWorkspace({ ...sound, 'acme.wasm': 'not built yet' });
  await assert.rejects(detect(cup, workspace), fails('invalid-wasm', /acme\.wasm/));
});
