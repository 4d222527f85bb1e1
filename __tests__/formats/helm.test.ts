/** The format `helm`: the config as Helm encodes it, the archive as Helm loads it, and what Helm rejects. */

import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { helm } from '../../src/formats/helm.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import { charts, tarGzip } from './helm/charts.ts';
import {
  artifactOf,
  detect,
  detectOne,
  fails,
  openFixture,
  pack,
  packArtifact,
  readLayer,
  temporaryFolder,
} from './run-format.ts';

/** What `helm push` of Helm 4.2.4 writes for the fixture, digest sha256:77c30645…. */
const config =
  '{"name":"http-cache","home":"https://example.test/http-cache","sources":["https://github.com/acme/http-cache"],' +
  '"version":"1.4.0+build.7","description":"A cache in front of an HTTP service, \\u003cfast\\u003e \\u0026 small",' +
  '"keywords":["cache","http"],"maintainers":[{"name":"Ada","email":"ada@example.test"},{"name":"Grace"}],' +
  '"apiVersion":"v2","appVersion":"1.4","annotations":{"artifacthub.io/license":"Apache-2.0"},' +
  '"kubeVersion":"\\u003e=1.28.0-0","dependencies":[{"name":"common","version":"0.1.0","repository":"file://../common",' +
  '"import-values":[{"child":"defaults","parent":"common"}]}],"type":"application"}';

async function packChart(workspace: Workspace) {
  const packed = await pack(helm, workspace, await detectOne(helm, workspace, [{}]));
  const [layer] = packed.manifest.layers;
  assert.ok(layer);
  return { ...packed, layer, entries: readLayer(await packed.bytes(layer)).entries };
}

test('a chart is packed as by helm package and helm push', async () => {
  const workspace = await openFixture('helm/chart');
  const candidate = await detectOne(helm, workspace, [{}]);
  assert.deepEqual(
    [candidate.files, candidate.name?.value, candidate.version?.value],
    [['charts/http-cache'], 'http-cache', '1.4.0+build.7'],
  );
  assert.deepEqual(
    [candidate.tags, candidate.versionsOnly],
    [undefined, { latest: false, buildMetadata: true }],
  );
  const { manifest, layer, entries, bytes } = await packChart(workspace);
  assert.equal(manifest.config.mediaType, 'application/vnd.cncf.helm.config.v1+json');
  assert.equal(String(await bytes(manifest.config)), config);
  assert.equal(
    manifest.config.digest,
    'sha256:77c306459f2c233495d7da3758684e064f9c26c055568b7c5ba277191a90767c',
  );
  assert.equal(layer.mediaType, 'application/vnd.cncf.helm.chart.content.v1.tar+gzip');
  assert.deepEqual(
    entries.map(({ path, mode }) => `${Number.parseInt(mode, 8).toString(8)} ${path}`),
    [
      ...['644 http-cache/Chart.yaml', '644 http-cache/README.md', '644 http-cache/charts/common/Chart.yaml'],
      ...['644 http-cache/charts/common/templates/_name.tpl', '644 http-cache/templates/NOTES.txt'],
      ...[
        '644 http-cache/templates/deployment.yaml',
        '644 http-cache/values.schema.json',
        '644 http-cache/values.yaml',
      ],
    ],
  );
});

test('the manifest has the annotations that Helm writes', async () => {
  const { manifest } = await packChart(await openFixture('helm/chart'));
  const key = (name: string) => `org.opencontainers.image.${name}`;
  assert.deepEqual(manifest.annotations, {
    'artifacthub.io/license': 'Apache-2.0',
    [key('authors')]: 'Ada (ada@example.test), Grace',
    [key('description')]: 'A cache in front of an HTTP service, <fast> & small',
    [key('source')]: 'https://github.com/acme/http-cache',
    [key('title')]: 'http-cache',
    [key('url')]: 'https://example.test/http-cache',
    [key('version')]: '1.4.0+build.7',
  });
});

test('title and version cannot be overridden', async () => {
  const workspace = memoryWorkspace({
    'Chart.yaml': `name: a\nversion: 1.0.0\nannotations: {org.opencontainers.image.version: "9", org.opencontainers.image.vendor: Acme}`,
  });
  const artifact = artifactOf(helm, await detectOne(helm, workspace, [{}]));
  const annotations = { ...artifact.annotations, 'org.opencontainers.image.title': 'other' };
  const { manifest } = await packArtifact(helm, workspace, { ...artifact, annotations });
  assert.deepEqual(manifest.annotations, {
    'org.opencontainers.image.title': 'a',
    'org.opencontainers.image.vendor': 'Acme',
    'org.opencontainers.image.version': '1.0.0',
  });
});

const configs: readonly (readonly [files: MemoryFiles, config: string])[] = [
  [{ 'Chart.yaml': 'name: a\nversion: 1.10' }, '{"name":"a","version":"1.1","apiVersion":"v1"}'],
  [
    { 'Chart.yaml': 'name: a\nversion: v2\nappVersion: yes\ndeprecated: true' },
    '{"name":"a","version":"v2","apiVersion":"v1","appVersion":"true","deprecated":true}',
  ],
  [
    { 'Chart.yaml': 'name: a\nversion: 1.0.0\ndescription: "a\\tb\\u200b"\nunknown: 1' },
    '{"name":"a","version":"1.0.0","description":"a b","apiVersion":"v1"}',
  ],
  [
    {
      'Chart.yaml': 'name: a\nversion: 1.0.0',
      'requirements.yaml':
        'dependencies:\n- {name: b, version: 1.x, repository: "", tags: [t], enabled: true, alias: c}',
      'charts/b-1.0.0.tgz': tarGzip({ 'b/Chart.yaml': 'name: b\nversion: 1.0.0' }),
    },
    '{"name":"a","version":"1.0.0","apiVersion":"v1","dependencies":[{"name":"b","version":"1.x","repository":"","tags":["t"],"enabled":true,"alias":"c"}]}',
  ],
  [
    {
      'Chart.yaml':
        'name: a\nversion: 1.0.0\nappVersion: 2024-01-01\nKeywords: [1e21, 0x1F, 1_000, 9007199254740993, 1.23456789, .inf, 1:30]',
    },
    '{"name":"a","version":"1.0.0","keywords":["1e+21","31","1000","9007199254740993","1.2345679","+Inf","1:30"],"apiVersion":"v1","appVersion":"2024-01-01"}',
  ],
];

test('metadata is decoded as in Go', async () => {
  for (const [files, expected] of configs) {
    const { manifest, bytes } = await packChart(memoryWorkspace(files));
    assert.equal(String(await bytes(manifest.config)), expected);
  }
});

for (const { name, files, expected } of charts) {
  const own = typeof expected === 'string' ? expected : expected.own;
  test(`a chart with ${name} is ${own}`, async () => {
    const workspace = memoryWorkspace(files);
    const packing = detectOne(helm, workspace, [{}]).then((candidate) => pack(helm, workspace, candidate));
    if (own === 'accepted') await packing;
    else await assert.rejects(packing, fails('invalid-definition', /./, /helm lint/));
  });
}

test('the name of a file in an archive is escaped in the error about it', async () => {
  const archive = tarGzip({ 'b/Chart.yaml': 'name: b\nversion: 1.0.0', 'b/\u001b[2J/../../x': '' });
  const packing = packChart(memoryWorkspace({ 'Chart.yaml': chart, 'charts/b.tgz': archive }));
  await assert.rejects(packing, fails('invalid-definition', /charts\/b\.tgz has the file "b\/\\u\{1b\}\[2J/));
});

/** The text of a file in the archive. */
async function packedText(files: MemoryFiles, path: string): Promise<string | undefined> {
  const { entries } = await packChart(memoryWorkspace(files));
  const found = entries.find((entry) => entry.path === path);
  return found && String(found.bytes);
}

const subchart = { 'charts/b/Chart.yaml': 'apiVersion: v2\nname: b\nversion: 1.0.0\n' };

test('archives in archives are read up to a limit, however small they are', async () => {
  const own = { 'x/Chart.yaml': 'name: x\nversion: 1.0.0' };
  let archive = tarGzip(own);
  // Eight times as many archives with each level, in some kilobytes.
  for (let level = 0; level < 7; level += 1) {
    const copies = Array.from({ length: 8 }, (_, copy) => [`x/charts/x${copy}.tgz`, archive]);
    archive = tarGzip({ ...own, ...Object.fromEntries(copies) });
  }
  const workspace = memoryWorkspace({ 'Chart.yaml': chart, 'charts/x.tgz': archive });
  const tooMany = /is one of more than 1000 archives in the chart/;
  await assert.rejects(packChart(workspace), fails('invalid-definition', tooMany));
});

test('a chart of version 1 loses the dependencies in its Chart.yaml, as by helm package', async () => {
  const before = 'apiVersion: v1\nname: a\n# The version.\nversion: 1.0.0\n';
  const dependencies = 'dependencies:\n# One.\n- name: b\n  repository: ""\n';
  const files = { 'Chart.yaml': `${before}${dependencies}description: x\n`, ...subchart };
  assert.equal(await packedText(files, 'a/Chart.yaml'), `${before}description: x\n`);
  const { manifest, bytes } = await packChart(memoryWorkspace(files));
  assert.equal(
    String(await bytes(manifest.config)),
    '{"name":"a","version":"1.0.0","description":"x","apiVersion":"v1"}',
  );
});

test('dependencies that other lines refer to are removed by rewriting Chart.yaml', async () => {
  const text = 'name: a\nversion: 1.0.0\ndependencies:\n- name: &b b\n  repository: ""\ndescription: *b\n';
  assert.equal(
    await packedText({ 'Chart.yaml': text, ...subchart }, 'a/Chart.yaml'),
    '{"name":"a","version":"1.0.0","description":"b","apiVersion":"v1"}',
  );
});

test('the Chart.yaml of a subchart of version 1 loses its dependencies, too', async () => {
  const files = {
    'Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n',
    'charts/b/Chart.yaml': 'name: b\nversion: 1.0.0\ndependencies: [{name: c}]\n',
    'charts/b/Chart.lock': '',
  };
  assert.equal(await packedText(files, 'a/charts/b/Chart.yaml'), 'name: b\nversion: 1.0.0\n');
  assert.equal(await packedText(files, 'a/charts/b/Chart.lock'), undefined);
});

test('annotations of a chart are kept when they are empty, and derived ones are not', async () => {
  const yaml =
    'name: chart\nversion: 1.0.0\nhome: " "\nannotations: {empty: "", full: x, org.opencontainers.image.url: ""}';
  const { manifest } = await packChart(memoryWorkspace({ 'Chart.yaml': yaml }));
  assert.deepEqual(manifest.annotations, {
    empty: '',
    full: 'x',
    'org.opencontainers.image.title': 'chart',
    'org.opencontainers.image.url': '',
    'org.opencontainers.image.version': '1.0.0',
  });
});

const chart = 'apiVersion: v2\nname: a\nversion: 1.0.0\n';

const rejectedWhenDetected: readonly (readonly [yaml: string, message: RegExp])[] = [
  ['version: 1.0.0', /has no name/],
  ['name: a/b\nversion: 1.0.0', /has the invalid name "a\/b"/],
  ['name: ..\nversion: 1.0.0', /has the invalid name "\.\."/],
  ['name: a', /has the version ""/],
  ['name: a\nversion: one', /has the version "one", which is not a semantic version/],
  ['name: a\nversion: 1.0.0.0', /not a semantic version/],
  ['name: a\nversion: 1.0.0-01', /not a semantic version/],
  [`${chart}maintainers: [ada]`, /Chart\.yaml: maintainers\[0\] must be a mapping/],
  [`${chart}type: plugin`, /has the unknown type "plugin"/],
  ['apiVersion: v3\nname: a\nversion: 1.0.0', /has the unknown apiVersion "v3"/],
  [`${chart}keywords: word`, /keywords must be an array/],
  [`${chart}description: [a]`, /description must be a string/],
  [`${chart}deprecated: maybe`, /deprecated must be true or false/],
  [`${chart}dependencies: [{name: b}, {name: b}]`, /dependency "b" twice/],
  [`${chart}dependencies: [{name: b, alias: "x y"}]`, /the invalid alias "x y"/],
  [`${chart}dependencies: [{version: "1"}]`, /a dependency without a name/],
  ['name: [', /is not valid YAML/],
  ['just text', /is not a mapping/],
  [
    'a: &a [x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]',
    /is not valid YAML/,
  ],
];

test('a Chart.yaml that Helm rejects is rejected', async () => {
  for (const [yaml, message] of rejectedWhenDetected) {
    const detecting = detect(helm, memoryWorkspace({ 'Chart.yaml': yaml }), [{}]);
    await assert.rejects(detecting, fails('invalid-definition', message), yaml);
  }
});

const rejectedWhenPacked: readonly (readonly [files: MemoryFiles, message: RegExp])[] = [
  [{ 'values.schema.json': '{' }, /values\.schema\.json is not JSON/],
  [{ 'charts/README.md': '' }, /charts\/README\.md, which is not a chart/],
  [{ 'charts/sub/values.yaml': '' }, /charts\/sub, which is not a chart/],
  [{ '.helmignore': '**/x' }, /uses "\*\*"/],
  [
    { 'big.bin': new Uint8Array(5 * 1024 * 1024 + 1) },
    /big\.bin is larger than the 5\.0 MiB that Helm loads/,
  ],
  [
    { 'Chart.yaml': `${chart}dependencies: [{name: missing, version: "1"}]` },
    /depends on "missing", which is not in charts/,
  ],
];

test('a folder that Helm does not package is rejected', async () => {
  for (const [files, message] of rejectedWhenPacked) {
    const packing = packChart(memoryWorkspace({ 'Chart.yaml': chart, ...files }));
    await assert.rejects(packing, fails('invalid-definition', message));
  }
});

test('names in charts that Helm does not package are left out', async () => {
  const files = {
    'Chart.yaml': chart,
    'charts/_draft': '',
    'charts/.keep': '',
    'charts/b-1.tgz': tarGzip({ 'b/Chart.yaml': 'name: b\nversion: 1.0.0' }),
    'charts/b-1.tgz.prov': '',
  };
  const { entries } = await packChart(memoryWorkspace(files));
  assert.deepEqual(
    entries.map(({ path }) => path),
    ['a/Chart.yaml', 'a/charts/b-1.tgz', 'a/charts/b-1.tgz.prov'],
  );
});

test('symlinks are followed, as by Helm', {
  skip: process.platform === 'win32' ? 'needs symlinks' : false,
}, async (context) => {
  const folder = await temporaryFolder(context);
  await mkdir(join(folder, 'app/templates'), { recursive: true });
  await writeFile(join(folder, 'app/Chart.yaml'), chart);
  await writeFile(join(folder, 'shared.tpl'), 'shared');
  await symlink('../../shared.tpl', join(folder, 'app/templates/_shared.tpl'));
  const { entries } = await packChart(await openFiles({ path: folder, exclude: [], skip: [] }));
  assert.deepEqual(
    entries.map(({ path, bytes }) => [path, String(bytes)]),
    [
      ['a/Chart.yaml', chart],
      ['a/templates/_shared.tpl', 'shared'],
    ],
  );
});

test('a chart below another one is its subchart, and a folder without a chart is rejected', async () => {
  const workspace = memoryWorkspace({
    'x/Chart.yaml': chart,
    'x/charts/y/Chart.yaml': chart,
    'z/Chart.yaml': chart,
  });
  const { candidates } = await detect(helm, workspace);
  assert.deepEqual(
    candidates.map(({ files }) => files[0]),
    ['x', 'z'],
  );
  await assert.rejects(
    detect(helm, workspace, [{ argument: 'x/charts' }]),
    fails('input', /has no Chart\.yaml/),
  );
});
