/** Loading: the code of a format, and the parsers it needs, are loaded when a file of its kind is there. */

import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compileFileNames } from '../../src/file-names.ts';
import { formats } from '../../src/formats/index.ts';
import { createInspector } from '../../src/plan/inspector.ts';
import { root, runExecutable } from '../support/programs.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { cases } from './golden.ts';
import { filterParts, smallModule } from './make-fixtures.ts';
import { detect, openFixture } from './run-format.ts';

type Files = Parameters<typeof makeWorkspace>[0];

const hook = join(root, '__tests__/support/report-modules.ts');

/**
 * Publishes from the sources into a layout, several times if wanted, and returns what the last run has loaded: modules of folders, and
 * names of packages.
 */
async function loadedFor(files: Files, context: TestContext, runs = 1) {
  const { path, remove } = await makeWorkspace(files);
  context.after(remove);
  const scratch = await makeWorkspace({ modules: '' });
  context.after(scratch.remove);
  const flags = ['--path', path, '--to', `oci:${join(scratch.path, 'layout')}`];
  const args = ['--import', pathToFileURL(hook).href, join(root, 'src/index.ts'), ...flags];
  const modulesFile = join(scratch.path, 'modules');
  const env = { PATH: process.env.PATH, MODULES_FILE: modulesFile };
  for (let run = 0; run < runs; run += 1) {
    await rm(modulesFile, { force: true });
    const done = await runExecutable(process.execPath, args, { cwd: path, env });
    assert.equal(done.code, 0, done.stderr);
  }
  const urls = (await readFile(modulesFile, 'utf8')).split('\n');
  const matches = (form: RegExp) => [...new Set(urls.flatMap((url) => form.exec(url)?.[1] ?? []))].sort();
  return {
    modules: matches(/\/src\/formats\/(.+)\.ts$/),
    planModules: matches(/\/src\/plan\/(.+)\.ts$/),
    deliveryModules: matches(/\/src\/((?:pack|release)\/.+)\.ts$/),
    packages: matches(/\/node_modules\/((?:@[^/]+\/)?[^/]+)\//),
  };
}

const plain = smallModule({ functions: ['_start'] });
/** Modules that every publish of a binary loads. */
const wasmModules = [
  'cup/content',
  'index',
  'shared/artifacts',
  'shared/binaries',
  'shared/image-config',
  'shared/requests',
  'shared/wasm-kinds',
  'wasm',
];

test('a plain Wasm publish loads the format wasm and no parser of other files', async (context) => {
  const { modules, planModules, packages } = await loadedFor({ 'app.wasm': plain, 'README.md': '' }, context);
  assert.deepEqual(modules, wasmModules);
  assert.deepEqual(
    planModules.filter((name) => /package-(?!finder)|manifest|cargo|licenses/.test(name)),
    [],
  );
  assert.deepEqual(
    packages.filter((name) => ['picomatch', 'semver', 'smol-toml', 'tar', 'yaml'].includes(name)),
    [],
  );
});

test('a publish of unchanged content does not load what sends content and moves tags', async (context) => {
  const sending = ['release/sending', 'release/push-content', 'release/move-tags', 'release/attach'];
  for (const [runs, expected] of [
    [1, [...sending].sort()],
    [2, []],
  ] as const) {
    const { deliveryModules } = await loadedFor({ 'app.wasm': plain }, context, runs);
    const loaded = deliveryModules.filter((name) => sending.includes(name));
    assert.deepEqual(loaded, expected, `run ${runs}`);
    assert.ok(!deliveryModules.includes('pack/layer-packer') && deliveryModules.includes('pack/packer'));
  }
});

const spinManifest =
  'spin_manifest_version = 2\n[application]\nname = "app"\n[component.c]\nsource = "app.wasm"\n[[trigger.http]]\nroute = "/"\ncomponent = "c"';

/** Formats and packages that are loaded in addition when these files are in the workspace. */
const added: readonly (readonly [files: Files, formats: readonly string[], packages: readonly string[]])[] = [
  [{ 'Cargo.toml': '[package]\nname = "app"' }, [], ['smol-toml']],
  [{ 'rate-limit.wasm': smallModule(filterParts) }, ['envoy'], ['tar']],
  [{ 'chart/Chart.yaml': 'name: chart\nversion: 1.0.0' }, [], []],
  [{ 'spin.toml': spinManifest }, ['spin'], ['smol-toml']],
  [{ 'package.json': '{"name": "app"}' }, [], []],
  [{ 'rbac.json': '{"kind": "Binding"}' }, ['cup'], []],
];

test('formats and parsers are loaded when there are files that need them', async (context) => {
  const base = await loadedFor({ 'app.wasm': plain }, context);
  for (const [files, expectedFormats, expectedPackages] of added) {
    const { modules, packages } = await loadedFor({ 'app.wasm': plain, ...files }, context);
    const more = modules.filter((module) => !base.modules.includes(module) && !module.includes('/'));
    assert.deepEqual(more, expectedFormats, Object.keys(files).join());
    const morePackages = packages.filter((name) => !base.packages.includes(name));
    assert.deepEqual(morePackages, expectedPackages, Object.keys(files).join());
  }
});

test('an entry of the table has the name of its format', async () => {
  for (const entry of formats) assert.equal((await entry.load()).name, entry.name);
});

test('every format that finds something by searching has an entry that applies to a file of the workspace', async () => {
  const searched = new Set<string>();
  for (const name of cases()) {
    const workspace = await openFixture(name);
    const inspect = createInspector(workspace);
    const paths = (await workspace.files()).map(({ path }) => path);
    for (const entry of formats) {
      const { candidates } = await detect(await entry.load(), workspace);
      if (candidates.length === 0) continue;
      searched.add(entry.name);
      const applies = await Promise.all(
        paths
          .filter((path) => compileFileNames(entry.fileNames)(path.slice(path.lastIndexOf('/') + 1)))
          .map(
            async (path) => !path.endsWith('.wasm') || (entry.appliesToWasm?.(await inspect(path)) ?? true),
          ),
      );
      assert.ok(applies.includes(true), `${entry.name} in ${name}`);
    }
  }
  const onRequest = ['layout', 'image', 'index'];
  assert.deepEqual(
    formats.map(({ name }) => name).filter((name) => !searched.has(name)),
    onRequest,
  );
});
