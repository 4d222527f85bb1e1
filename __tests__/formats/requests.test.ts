/** What lines of `formats` name: symlinks, folders and globs, also where a search would leave something out. */

import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { formats } from '../../src/formats/index.ts';
import { wasm } from '../../src/formats/wasm.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { annotatedPolicy, componentOf, moduleOf } from '../support/binaries.ts';
import { dryRun } from '../support/dry-run.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { detect, fails } from './run-format.ts';

const posix = process.platform !== 'win32';

const [a, b, c] = ['a', 'b', 'c'].map(moduleOf) as [Uint8Array, Uint8Array, Uint8Array];

async function foundBy(t: TestContext, files: Parameters<typeof makeWorkspace>[0], argument: string) {
  const { path, remove } = await makeWorkspace(files);
  t.after(remove);
  const workspace = await openFiles({ path, exclude: ['excluded.wasm'], skip: [] });
  const { candidates } = await detect(wasm, workspace, [{ argument }]);
  return candidates.map((candidate) => candidate.files[0]);
}

const files = {
  'app.wasm': a,
  'tests/one.wasm': b,
  'tests/fixtures/two.wasm': c,
  'tests/excluded.wasm': moduleOf('excluded'),
  'node_modules/x/three.wasm': moduleOf('three'),
  'lib/wasi_snapshot_preview1.reactor.wasm': moduleOf('adapter'),
  'lib/four.wasm': moduleOf('four'),
  'target/release/deps/five.wasm': moduleOf('five'),
  '.cache/six.wasm': moduleOf('six'),
};

for (const [argument, expected] of Object.entries({
  'tests/one.wasm': ['tests/one.wasm'],
  './tests/one.wasm': ['tests/one.wasm'],
  tests: ['tests/fixtures/two.wasm', 'tests/one.wasm'],
  'tests/': ['tests/fixtures/two.wasm', 'tests/one.wasm'],
  'tests/fixtures': ['tests/fixtures/two.wasm'],
  'tests/*.wasm': ['tests/one.wasm'],
  '**/fixtures/*.wasm': [],
  'te*/**/*.wasm': ['tests/fixtures/two.wasm', 'tests/one.wasm'],
  '**/tests/**/*.wasm': ['tests/fixtures/two.wasm', 'tests/one.wasm'],
  '**/*.wasm': ['app.wasm', 'lib/four.wasm'],
  'node_modules/x/three.wasm': ['node_modules/x/three.wasm'],
  'node_modules/**/*.wasm': ['node_modules/x/three.wasm'],
  'lib/*.wasm': ['lib/four.wasm'],
  'lib/wasi_*.wasm': ['lib/wasi_snapshot_preview1.reactor.wasm'],
  'lib/wasi_snapshot_preview1.reactor.wasm': ['lib/wasi_snapshot_preview1.reactor.wasm'],
  'target/release/deps/*.wasm': ['target/release/deps/five.wasm'],
  '.cache': ['.cache/six.wasm'],
})) {
  test(`wasm:${argument} names ${expected.join(', ') || 'nothing'}`, async (t) => {
    if (expected.length > 0) assert.deepEqual(await foundBy(t, files, argument), expected);
    else await assert.rejects(foundBy(t, files, argument), fails('input', /matches no file/));
  });
}

const spinApp =
  'spin_manifest_version = 2\n[application]\nname = "app"\n[[trigger.http]]\nroute = "/"\ncomponent = "c"\n[component.c]\nsource = "app.wasm"\n';
const controller = JSON.stringify({
  apiVersion: 'cup.flipt.io/v1alpha1',
  kind: 'Controller',
  metadata: { name: 'acme' },
  spec: { type: 'wasm', spec: { path: 'acme.wasm' } },
});
const chart = 'apiVersion: v2\nname: plain\nversion: 1.0.0\n';
const layout = {
  'plain/oci-layout': '{"imageLayoutVersion": "1.0.0"}',
  'plain/index.json': '{"schemaVersion": 2, "manifests": []}',
};

/** Named through `link`, which leads to `plain`: what is found there, as `<format>:<path>`, or the error. */
const linked: readonly (readonly [
  line: string,
  files: Parameters<typeof makeWorkspace>[0],
  expected: string | RegExp,
])[] = [
  ['helm:link', { 'plain/Chart.yaml': chart }, 'helm:plain'],
  ['flux:link', { 'plain/kustomization.yaml': 'kind: Kustomization' }, 'flux:plain'],
  ['opa:link', { 'plain/.manifest': '{"roots": [""]}', 'plain/a.rego': 'package a' }, 'opa:plain'],
  ['wasm:link', { 'plain/shop.wasm': componentOf('shop') }, 'wasm:plain/shop.wasm'],
  ['wasm:link/shop.wasm', { 'plain/shop.wasm': componentOf('shop') }, 'wasm:link/shop.wasm'],
  [
    'timoni:link',
    { 'plain/timoni.cue': '', 'plain/cue.mod/module.cue': 'module: "timoni.sh/plain"' },
    'timoni:plain',
  ],
  ['spin:link', { 'plain/spin.toml': spinApp, 'plain/app.wasm': a }, 'spin:plain/spin.toml'],
  ['cup:link', { 'plain/c.json': controller, 'plain/acme.wasm': a }, 'cup:plain/c.json'],
  ['cup:link/c.json', { 'plain/c.json': controller, 'plain/acme.wasm': a }, 'cup:link/c.json'],
  ['kubewarden:link', { 'plain/policy.wasm': annotatedPolicy('p') }, 'kubewarden:plain/policy.wasm'],
  ['layout:link', layout, /^plain lists no manifest in its index\.json/],
];

for (const [line, given, expected] of linked) {
  test(`${line} follows a symlink inside the workspace`, { skip: !posix }, async () => {
    const inputs = { formats: line, tags: '1.0.0' };
    const run = await dryRun(given, { inputs, links: { link: 'plain' } });
    if (typeof expected === 'string') assert.deepEqual(run.published, [expected], run.problems.join('\n'));
    else assert.match(run.problems[0] ?? '', expected);
  });
}

for (const { name } of formats.filter((format) => !['index', 'image'].includes(format.name))) {
  test(`${name}:link says that the link leads out of the workspace, or nowhere`, {
    skip: !posix,
  }, async () => {
    const links = { out: '/', gone: 'nothing' };
    for (const [link, what] of [
      ['out', /^out is a symlink that leads out of the workspace \[input\]$/],
      ['gone', /^gone is a symlink that leads nowhere \[input\]$/],
    ] as const) {
      const run = await dryRun({ 'a.txt': '' }, { inputs: { formats: `${name}:${link}` }, links });
      assert.match(run.problems[0] ?? '', what);
    }
  });
}

test('a path through a symlink that leads out of the workspace says so', { skip: !posix }, async (t) => {
  const { path, remove } = await makeWorkspace({ 'a.txt': '' });
  t.after(remove);
  await symlink('/', join(path, 'away'));
  const workspace = await openFiles({ path, exclude: [], skip: [] });
  await assert.rejects(
    detect(wasm, workspace, [{ argument: 'away/etc/passwd' }]),
    fails('input', /^away\/etc.* leaves the workspace through a symlink/),
  );
});

test('all lines that name nothing are reported, and what the others name is found', async () => {
  const run = await dryRun(
    { 'a.wasm': a },
    { inputs: { formats: 'wasm:a.wasm\nwasm:b.wasm\nhelm:chart\nflux:deploy' } },
  );
  assert.deepEqual(run.published, ['wasm:a.wasm']);
  assert.deepEqual(run.problems.map((problem) => problem.replace(/ matches.*| does.*/, '')).sort(), [
    'formats: flux:deploy',
    'formats: helm:chart',
    'formats: wasm:b.wasm',
  ]);
  assert.equal(run.error?.code, 'input');
});

test('a controller is found where a search leaves it out, with its Wasm', async () => {
  const given = { 'tests/c.json': controller, 'tests/acme.wasm': a, 'app.wasm': b };
  for (const line of ['cup:tests', 'cup:tests/c.json']) {
    const run = await dryRun(given, { inputs: { formats: line } });
    assert.deepEqual([run.published, run.problems], [['cup:tests/c.json'], []]);
  }
});
