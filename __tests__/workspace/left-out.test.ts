/** What a search leaves out, why, and how it is found all the same. */

import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFiles } from '../../src/workspace/disk.ts';
import { folderOf } from '../host/folders.ts';

async function searched(path: string, exclude: readonly string[] = [], folder?: string) {
  const workspace = await openFiles({ path, exclude, skip: [] });
  const files = (await workspace.files(folder)).map((file) => file.path);
  return { files, omissions: workspace.omissions(), unused: workspace.unusedExcludes() };
}

const reasons: readonly (readonly [file: string, path: string, kind: string, reason: RegExp])[] = [
  ['node_modules/x/a.wasm', 'node_modules', 'dependency', /dependencies/],
  ['a/bower_components/x.wasm', 'a/bower_components', 'dependency', /dependencies/],
  ['vendor/modules.txt', 'vendor', 'dependency', /Go has vendored/],
  ['vendor/x/.cargo-checksum.json', 'vendor/x', 'dependency', /Cargo has vendored/],
  ['build/_deps/json-src/x.wasm', 'build/_deps', 'dependency', /dependencies/],
  ['envs/one/pyvenv.cfg', 'envs/one', 'dependency', /virtual environment/],
  ['envs/two/conda-meta/history', 'envs/two', 'dependency', /conda/],
  ['lib/python3.12/site-packages/x.wasm', 'lib/python3.12/site-packages', 'dependency', /dependencies/],
  ['a/wit/deps/x.wasm', 'a/wit/deps', 'dependency', /WIT/],
  ['wwwroot/_framework/x.wasm', 'wwwroot/_framework', 'dependency', /Blazor/],
  ['a/tests/x.wasm', 'a/tests', 'test', /for tests/],
  ['.cache/x.wasm', '.cache', 'hidden', /hidden folder/],
  ['a/.x.wasm', 'a/.x.wasm', 'hidden', /hidden file/],
  ['lib/wasi_snapshot_preview1.proxy.wasm', 'lib/wasi_snapshot_preview1.proxy.wasm', 'adapter', /adapter/],
  [
    'wasi_preview1_component_adapter.reactor.wasm',
    'wasi_preview1_component_adapter.reactor.wasm',
    'adapter',
    /adapter/,
  ],
  ...['dotnet.wasm', 'dotnet.native.wasm', 'dotnet.native.8qh4gx1ybz.wasm'].map(
    (name) => [`AppBundle/${name}`, `AppBundle/${name}`, 'dependency', /runtime of \.NET/] as const,
  ),
  ...['canvaskit.wasm', 'skwasm.wasm', 'skwasm_st.wasm', 'skwasm_heavy.wasm', 'wimp.wasm'].map(
    (name) =>
      [`web/canvaskit/${name}`, `web/canvaskit/${name}`, 'dependency', /renderer of Flutter/] as const,
  ),
  ['site/pyodide.asm.wasm', 'site/pyodide.asm.wasm', 'dependency', /runtime of Pyodide/],
  ['target/release/deps/x.wasm', 'target/release/deps', 'intermediate', /intermediate/],
  [
    'target/wasm32-wasip1/release/build/x/out/x.wasm',
    'target/wasm32-wasip1/release/build',
    'intermediate',
    /inter/,
  ],
  ['a/target/bindings/x/target.wasm', 'a/target/bindings/x/target.wasm', 'intermediate', /cargo-component/],
  ['zig-cache/o/a/x.wasm', 'zig-cache', 'intermediate', /intermediate/],
  ['CMakeFiles/x.wasm', 'CMakeFiles', 'intermediate', /intermediate/],
  ['.build/x.wasm', '.build/x.wasm', 'intermediate', /not in debug or release/],
  ['.build/checkouts/release/x.wasm', '.build/checkouts', 'dependency', /SwiftPM/],
  ['oci/oci-layout', 'oci', 'layout', /image layout/],
];

for (const [file, path, kind, reason] of reasons) {
  test(`${file} is left out with ${path}: ${kind}`, async (t) => {
    const { files, omissions } = await searched(await folderOf(t, { [file]: '', 'app.wasm': '' }));
    assert.deepEqual(files, ['app.wasm']);
    assert.deepEqual(
      omissions.map((one) => [one.path, one.kind]),
      [[path, kind]],
    );
    assert.match(omissions[0]?.reason ?? '', reason);
  });
}

test('files with names like those of runtimes are found', async (t) => {
  const names = [
    'dotnet.native.app.wasm',
    'dotnet-app.wasm',
    'mydotnet.wasm',
    'skwasm_x.wasm',
    'pyodide.wasm',
  ];
  const files = Object.fromEntries(names.map((name) => [name, '']));
  assert.deepEqual((await searched(await folderOf(t, files))).files, names.toSorted());
});

test('the files in a folder of tests are known, those in node_modules are not searched for', async (t) => {
  const folder = await folderOf(t, {
    'tests/a.wasm': '',
    'tests/data/b.wasm': '',
    'tests/node_modules/c.wasm': '',
    'node_modules/d.wasm': '',
  });
  const { omissions } = await searched(folder);
  const files = Object.fromEntries(omissions.map((one) => [one.path, one.files]));
  assert.deepEqual(files, {
    node_modules: undefined,
    tests: ['tests/a.wasm', 'tests/data/b.wasm'],
    'tests/node_modules': undefined,
  });
});

test('below a folder that is named, its own path leaves nothing out', async (t) => {
  const folder = await folderOf(t, {
    'node_modules/x/dist/a.wasm': '',
    'node_modules/x/node_modules/b.wasm': '',
    'tests/fixtures/c.wasm': '',
    'target/deps/d.wasm': '',
  });
  assert.deepEqual((await searched(folder, [], 'node_modules/x')).files, ['node_modules/x/dist/a.wasm']);
  assert.deepEqual((await searched(folder, [], 'tests')).files, ['tests/fixtures/c.wasm']);
  assert.deepEqual((await searched(folder, [], 'target/deps')).files, ['target/deps/d.wasm']);
  await assert.rejects(searched(folder, [], '.git'), { code: 'input' });
});

test('below a folder of Cabal that is named, build is searched, as it is below the root', async (t) => {
  const folder = 'dist-newstyle/build/wasm32-wasi/ghc-9.10.1/x-0.1/x/app';
  const root = await folderOf(t, { [`${folder}/build/app/app.wasm`]: '' });
  assert.deepEqual((await searched(root, [], folder)).files, [`${folder}/build/app/app.wasm`]);
});

test('another repository in the workspace is searched like any other folder', async (t) => {
  const files = { 'one/.git': 'gitdir: x', 'one/a.wasm': '', 'two/.git/HEAD': '', 'two/b.wasm': '' };
  assert.deepEqual((await searched(await folderOf(t, files))).files, ['one/a.wasm', 'two/b.wasm']);
});

test('a glob of exclude that begins with a slash is relative to the root', async (t) => {
  const folder = await folderOf(t, { 'a.wasm': '', 'x/a.wasm': '', 'x/docs/b.wasm': '', 'docs/c.wasm': '' });
  assert.deepEqual((await searched(folder, ['/a.wasm', '/docs'])).files, ['x/a.wasm', 'x/docs/b.wasm']);
});

test('globs of exclude that match nothing are known', async (t) => {
  const folder = await folderOf(t, {
    'a.wasm': '',
    'dist/b.wasm': '',
    'dist/c.wasm': '',
    'node_modules/x/d.wasm': '',
    'tests/e.wasm': '',
  });
  await symlink('/nowhere', join(folder, 'bazel-bin'));
  const used = [
    'a.wasm',
    'dist/**',
    '*.wasm',
    'bazel-bin',
    'node_modules',
    'node_modules/x/**',
    'tests/e.wasm',
    '/dist/',
  ];
  assert.deepEqual((await searched(folder, used)).unused, []);
  const unused = ['b.wasm.bak', 'dits/**', 'tests/f.wasm', '/e.wasm', '**/*.wat'];
  assert.deepEqual((await searched(folder, [...unused, 'a.wasm'])).unused, unused);
  const workspace = await openFiles({ path: folder, exclude: ['nothing'], skip: [] });
  assert.deepEqual(workspace.unusedExcludes(), []);
});
