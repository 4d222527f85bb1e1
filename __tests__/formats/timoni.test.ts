/** The format `timoni`: two layers, the ignore file, the images of `images.cue`, the strict version. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageReferences } from '../../src/formats/timoni/images.ts';
import { moduleName } from '../../src/formats/timoni/module-name.ts';
import { timoni } from '../../src/formats/timoni.ts';
import { parseTag, type Tag } from '../../src/oci/reference.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import {
  artifactOf,
  at,
  detect,
  detectOne,
  fails,
  openFixture,
  packArtifact,
  readLayer,
} from './run-format.ts';

const images = 'docker.io/curlimages/curl:8.21.0,ghcr.io/acme/http-cache:1.4.0';

interface Given {
  readonly version?: string;
  readonly tags?: readonly Tag[];
  readonly annotations?: Readonly<Record<string, string>>;
}

async function packModule(workspace: Workspace, given: Given = { version: '1.4.0' }) {
  const artifact = artifactOf(timoni, await detectOne(timoni, workspace, [{}]));
  return await packArtifact(timoni, workspace, { ...artifact, ...given });
}

test('a module is packed as a vendor layer and a module layer', async () => {
  const workspace = await openFixture('timoni/module');
  const candidate = await detectOne(timoni, workspace, [{}]);
  assert.deepEqual(
    [candidate.files, candidate.name?.value, candidate.strictVersion],
    [['modules/http-cache'], 'http-cache', true],
  );
  assert.equal(candidate.annotations?.['sh.timoni.images']?.value, images);
  const { manifest, bytes } = await packModule(workspace);
  assert.equal(manifest.config.mediaType, 'application/vnd.timoni.config.v1+json');
  assert.deepEqual(manifest.annotations, {
    'org.opencontainers.image.version': '1.4.0',
    'sh.timoni.images': images,
  });
  const layers = await Promise.all(
    manifest.layers.map(async (layer) => ({
      type: layer.mediaType,
      kind: at(layer.annotations, 'sh.timoni.content.type'),
      paths: readLayer(await bytes(layer)).entries.map(({ path }) => path.replace(/(?<=.)\/$/, '')),
    })),
  );
  const type = 'application/vnd.timoni.content.v1.tar+gzip';
  const vendor = ['cue.mod', 'cue.mod/module.cue', 'cue.mod/pkg', 'cue.mod/pkg/example.test'];
  const labels = ['cue.mod/pkg/example.test/labels', 'cue.mod/pkg/example.test/labels/labels.cue'];
  const own = [
    'README.md',
    'images.cue',
    'templates',
    'templates/config.cue',
    'timoni.cue',
    'timoni.ignore',
    'values.cue',
  ];
  assert.deepEqual(layers, [
    { type, kind: 'module/vendor', paths: ['.', ...vendor, ...labels] },
    { type, kind: 'module', paths: ['.', ...own] },
  ]);
});

const module: MemoryFiles = { 'timoni.cue': '', 'cue.mod/module.cue': 'module: "example.test/app"' };

const versions: readonly (readonly [given: Given, version: string | undefined])[] = [
  [{ version: '1.2.3' }, '1.2.3'],
  [{ version: '1.2.3-rc.1' }, '1.2.3-rc.1'],
  [{ tags: [parseTag('latest'), parseTag('2.0.0')] }, '2.0.0'],
  [{ version: 'v1.2.3', tags: [parseTag('1.2.3')] }, '1.2.3'],
  [{ version: '1.2.3+build' }, undefined],
  [{ version: '1.2' }, undefined],
  [{ tags: [parseTag('edge')] }, undefined],
];

test('a module without a strict semantic version is rejected', async () => {
  const workspace = memoryWorkspace(module);
  for (const [given, version] of versions) {
    const packing = packModule(workspace, given);
    if (version === undefined)
      await assert.rejects(packing, fails('input', /no strict semantic version/, /tags: 1\.2\.3/));
    else assert.equal(at((await packing).manifest.annotations, 'org.opencontainers.image.version'), version);
  }
});

test('images that cannot be read are an error, unless the annotation lists them', async () => {
  const workspace = memoryWorkspace({
    ...module,
    'images.cue': 'values: image: {repository: "x/\\(name)", tag: "1"}',
  });
  const { candidates, explained } = await detect(timoni, workspace, [{}]);
  assert.equal(candidates[0]?.annotations, undefined);
  assert.match(explained.join(), /uses interpolation in line 1/);
  await assert.rejects(
    packModule(workspace),
    fails('invalid-definition', /images\.cue uses interpolation/, /sh\.timoni\.images/),
  );
  const annotations = { 'sh.timoni.images': 'ghcr.io/acme/app:1' };
  const { manifest } = await packModule(workspace, { version: '1.0.0', annotations });
  assert.equal(at(manifest.annotations, 'sh.timoni.images'), 'ghcr.io/acme/app:1');
});

test('a folder that is not a module, and a layer that Timoni does not unpack, are rejected', async () => {
  const other = memoryWorkspace({ 'app/timoni.cue': '', 'b/cue.mod/module.cue': '' });
  assert.deepEqual((await detect(timoni, other)).candidates, []);
  await assert.rejects(
    detect(timoni, other, [{ argument: 'app' }]),
    fails('input', /has no cue\.mod\/module\.cue/),
  );
  const workspace = memoryWorkspace({ ...module, big: '' });
  const tree: Workspace['tree'] = async (folder) =>
    (await workspace.tree(folder)).map((entry) =>
      entry.path === 'big' ? { ...entry, size: 101 * 1024 * 1024 } : entry,
    );
  await assert.rejects(
    packModule({ ...workspace, tree }),
    fails('unsupported', /101\.0 MiB; Timoni unpacks at most 100\.0 MiB/),
  );
});

const readable: readonly (readonly [cue: string, references: readonly string[]])[] = [
  ['values: {}', []],
  [
    'package main\nvalues: image: {\n\trepository: *"a/b" | string\n\ttag: *"1" | string\n\tdigest: *"" | string\n}',
    ['a/b:1'],
  ],
  ['values: {replicas: 2, service: port: 80, image: {repository: "nginx", tag: "1"}}', ['nginx:1']],
  [
    'values: z: {repository: "z/z", tag: "1"}\nvalues: a: {repository: "a/a", tag: "1"} // twice',
    ['a/a:1', 'z/z:1'],
  ],
  ['values: {a: {repository: "a/a", tag: "1"}, b: {repository: "a/a", tag: "1"}}', ['a/a:1']],
  [
    `values: image: {repository: "r.test/a", tag: "", digest: "sha256:${'0'.repeat(64)}"}`,
    [`r.test/a@sha256:${'0'.repeat(64)}`],
  ],
  ['values: "my-image": {repository: "a/b", tag: string | *"2"}', ['a/b:2']],
  ['values: _hidden: {repository: "a/b", tag: "1"}', []],
  ['values: image: repository: "a/b"', []],
];

test('images are read from the CUE that timoni writes', () => {
  for (const [cue, references] of readable)
    assert.deepEqual(imageReferences(cue, 'images.cue'), references, cue);
});

const unreadable: readonly (readonly [cue: string, message: RegExp])[] = [
  ['images: {}', /has no field "values"/],
  ['values: image: {repository: string, tag: "1"}', /has no string for values\.image\.repository/],
  ['values: image: {repository: *"a" | *"b", tag: "1"}', /has no string for values\.image\.repository/],
  ['values: image: {repository: "", tag: "1"}', /has an empty values\.image\.repository/],
  ['values: image: {repository: "a/b,c/d", tag: "1"}', /not a reference/],
  ['values: image: {repository: "a/b", tag: "1 beta"}', /not a reference/],
  ['import "strings"\nvalues: {}', /in line 1/],
  ['values: {\n  a: strings.ToUpper("x")\n}', /in line 2/],
  ['values: {', /ends unexpectedly/],
  ['values: {}}', /in line 1/],
  ['values: a: "x" & "y"', /in line 1/],
  ['values: a: "1"\nvalues: a: "2"', /two values for "a", the second in line 2/],
  ['values: a: """\n  x\n  """', /in line 1/],
  [`values: ${'a: '.repeat(100)} 1`, /nested too deeply/],
  [`values: ${'{a: '.repeat(5000)}`, /nested too deeply/],
];

test('any other CUE is rejected with its line', () => {
  for (const [cue, message] of unreadable) {
    assert.throws(
      () => imageReferences(cue, 'images.cue'),
      fails('invalid-definition', message),
      cue.slice(0, 80),
    );
  }
});

test('the name is the last part of the module path', () => {
  assert.equal(moduleName('module: "timoni.sh/podinfo@v0"\nlanguage: version: "v0.15.0"'), 'podinfo');
  assert.equal(moduleName('// c\n\tmodule: "podinfo"'), 'podinfo');
  assert.equal(moduleName('language: version: "v0.15.0"'), undefined);
});
