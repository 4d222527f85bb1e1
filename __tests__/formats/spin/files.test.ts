/** The static files of a component: patterns, folders, destinations, symlinks. */

import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { spin } from '../../../src/formats/spin.ts';
import { openFiles } from '../../../src/workspace/disk.ts';
import { memoryWorkspace } from '../../support/memory-workspace.ts';
import { detect, detectOne, fails, pack, temporaryFolder } from '../run-format.ts';
import { head, oneComponent, packApp, tree, wasm } from './applications.ts';
import { spinUp } from './reader.ts';

/** What Spin's own loader mounts. */
const fileCases: readonly (readonly [lines: string, paths: readonly string[]])[] = [
  ['files = ["*.txt"]', ['a.txt']],
  ['files = ["a.txt", "./s/a.txt"]', ['a.txt', 's/a.txt']],
  [
    'files = ["s"]',
    ['s/s/.h/x.css', 's/s/a.txt', 's/s/b.css', 's/s/t/u/v.css', 's/s/t/w.css', 's/s/x[1].css'],
  ],
  ['files = ["s/t/"]', ['s/t/s/t/u/v.css', 's/t/s/t/w.css']],
  ['files = ["s/**"]', []],
  ['files = ["s/*/"]', []],
  ['files = ["s/**/*.css"]', ['s/.h/x.css', 's/b.css', 's/t/u/v.css', 's/t/w.css', 's/x[1].css']],
  ['files = ["**/s/*.txt"]', ['s/a.txt', 'z/s/a.txt']],
  ['files = ["s/**/u/*"]', ['s/t/u/v.css']],
  ['files = ["s/?.css", "s/[!b].txt"]', ['s/a.txt', 's/b.css']],
  ['files = ["s/x[1].css"]', ['s/x[1].css']],
  ['files = ["s/x[[]1].css"]', ['s/x[1].css']],
  ['files = ["s/../*.txt"]', ['a.txt']],
  ['files = ["nothing/*"]', []],
  ['files = ["s/**/*"]\nexclude_files = ["s/*.css"]', ['s/a.txt']],
  [
    'files = ["s/**/*"]\nexclude_files = ["s/**/v.css", "**/.h/*", "s/[xy]*"]',
    ['s/a.txt', 's/b.css', 's/t/w.css'],
  ],
  ['files = ["a.txt"]\nexclude_files = ["*"]', ['a.txt']],
  ['files = [{ source = "s/t", destination = "/" }]', ['u/v.css', 'w.css']],
  ['files = [{ source = "s/t/", destination = "//d/e/" }]', ['d/e/u/v.css', 'd/e/w.css']],
  ['files = [{ source = "s/t", destination = "d" }]\nexclude_files = ["s/t/u/*"]', ['d/w.css']],
  ['files = [{ source = "a.txt", destination = "/d/b.txt" }]', ['d/b.txt']],
  ['files = ["a.txt", { source = "a.txt", destination = "a.txt" }]', ['a.txt']],
];

for (const [lines, paths] of fileCases) {
  test(`${lines.replaceAll('\n', ', ')} mounts the files that Spin mounts`, async () => {
    const { components } = await spinUp(await packApp(oneComponent(lines), tree));
    assert.deepEqual([...(components.get('c')?.files.keys() ?? [])], paths);
  });
}

test('a manifest below the root may use files beside its folder', async () => {
  const manifest = `${head}[[trigger.http]]\ncomponent = "c"\n[component.c]\nsource = "../../target/app.wasm"\nfiles = [{ source = "../shared", destination = "/" }]\n`;
  const workspace = memoryWorkspace({
    'apps/one/spin.toml': manifest,
    'target/app.wasm': wasm,
    'apps/shared/a.txt': 'a',
  });
  const candidate = await detectOne(spin, workspace);
  assert.deepEqual(candidate.claims, ['apps/one/spin.toml', 'target/app.wasm', 'apps/shared/a.txt']);
  const { components } = await spinUp(await pack(spin, workspace, candidate));
  assert.deepEqual([...(components.get('c')?.files.keys() ?? [])], ['a.txt']);
});

test('symlinks are followed in the workspace only', async (context) => {
  const folder = await temporaryFolder(context);
  await mkdir(join(folder, 'app/static/css'), { recursive: true });
  await mkdir(join(folder, 'shared'));
  await writeFile(join(folder, 'shared/a.txt'), 'a');
  await writeFile(join(folder, 'app/static/css/c.css'), 'c');
  await writeFile(join(folder, 'app/app.wasm'), wasm);
  await symlink('../../shared', join(folder, 'app/static/shared'));
  await symlink('css/c.css', join(folder, 'app/static/main.css'));
  await symlink('nowhere', join(folder, 'app/static/broken'));
  await symlink('/etc', join(folder, 'app/outside'));
  await symlink('.', join(folder, 'app/loop'));
  const open = async (lines: string) => {
    await writeFile(join(folder, 'app/spin.toml'), oneComponent(lines));
    return await openFiles({ path: folder, exclude: [], skip: [] });
  };
  const workspace = await open(
    'files = ["static/**/*", { source = "static/shared", destination = "again" }]',
  );
  const { candidates, explained } = await detect(spin, workspace);
  assert.deepEqual(explained, ['app/static/broken: left out of spin: it is a broken symlink']);
  assert.ok(candidates[0]);
  const { components } = await spinUp(await pack(spin, workspace, candidates[0]));
  const paths = ['again/a.txt', 'static/css/c.css', 'static/main.css', 'static/shared/a.txt'];
  assert.deepEqual([...(components.get('c')?.files.keys() ?? [])], paths);
  const refused: readonly (readonly [string, RegExp])[] = [
    ['files = ["outside/*"]', /app\/outside\/\* leads out of the workspace through a symlink/],
    ['files = ["*/c.css"]', /the symlink app\/loop leads to one of its own|app\/outside leads out/],
    ['files = ["loop/**/*"]', /the symlink app\/loop leads to one of its own|app\/outside leads out/],
    ['files = ["static/broken"]', /"static\/broken" does not exist/],
  ];
  for (const [lines, message] of refused) {
    await assert.rejects(detect(spin, await open(lines)), fails('invalid-definition', message), lines);
  }
});

test('a folder is read once for all patterns', async () => {
  const patterns = Array.from({ length: 200 }, (_, index) => `"s/**/${index}*", "**/x${index}.css"`);
  const manifest = oneComponent(`files = [${patterns.join(', ')}]`);
  const workspace = memoryWorkspace({ 'app.wasm': wasm, ...tree, 'spin.toml': manifest });
  const read: string[] = [];
  const counting = {
    ...workspace,
    tree(folder: string) {
      read.push(folder);
      return workspace.tree(folder);
    },
  };
  await detectOne(spin, counting);
  assert.deepEqual(read.toSorted(), ['.', 's']);
});
