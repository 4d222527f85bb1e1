/** Which files git tracks, and the notice about those that are published. */

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createTrackedFiles, findTrackedFiles } from '../../src/host/tracked-files.ts';
import { trackedNote } from '../../src/plan/tracked.ts';
import { moduleOf } from '../support/binaries.ts';
import { dryRun } from '../support/dry-run.ts';
import { commitAll } from '../support/workspace.ts';
import { folderOf } from './folders.ts';

const environment = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };

async function tracked(folder: string, files: readonly string[]) {
  const found = await findTrackedFiles(folder, files, environment);
  return found && Object.fromEntries(found);
}

test('files that git tracks are found with their path in the repository, also from a folder below', async (t) => {
  const folder = await folderOf(t, { 'a/b.wasm': '', 'c.wasm': '', '-d [1]*.wasm': '' });
  await commitAll(folder);
  await writeFile(join(folder, 'a/new.wasm'), '');
  assert.deepEqual(await tracked(folder, ['a/b.wasm', 'a/new.wasm', '-d [1]*.wasm', 'gone.wasm']), {
    'a/b.wasm': 'a/b.wasm',
    '-d [1]*.wasm': '-d [1]*.wasm',
  });
  assert.deepEqual(await tracked(join(folder, 'a'), ['b.wasm', 'new.wasm']), { 'b.wasm': 'a/b.wasm' });
});

test('files of a repository within the checkout are looked up there', async (t) => {
  const folder = await folderOf(t, { 'c.wasm': '' });
  await commitAll(folder);
  await mkdir(join(folder, 'inner/dist'), { recursive: true });
  await writeFile(join(folder, 'inner/dist/x.wasm'), '');
  await commitAll(join(folder, 'inner'));
  assert.deepEqual(await tracked(folder, ['c.wasm', 'inner/dist/x.wasm']), {
    'c.wasm': 'c.wasm',
    'inner/dist/x.wasm': 'dist/x.wasm',
  });
});

test('without a repository or without git, nothing is known', async (t) => {
  const folder = await folderOf(t, { 'c.wasm': '' });
  assert.equal(await tracked(folder, ['c.wasm']), undefined);
  assert.equal(await findTrackedFiles(folder, ['c.wasm'], { PATH: folder }), undefined);
});

test('a list that is made ahead gives the same as asking for each file', async (t) => {
  const folder = await folderOf(t, {
    'a/b.wasm': '',
    'a/c/d.wasm': '',
    'c.wasm': '',
    'é.wasm': '',
    'm.json': '',
    '-d [1]*.wasm': '',
  });
  await commitAll(folder);
  await writeFile(join(folder, 'a/new.wasm'), '');
  await mkdir(join(folder, 'inner'));
  await writeFile(join(folder, 'inner/x.wasm'), '');
  await commitAll(join(folder, 'inner'));
  const questions = [
    ['a/b.wasm', 'a/new.wasm', 'gone.wasm', 'c.wasm'],
    ['-d [1]*.wasm', 'é.wasm'],
    ['m.json', 'c.wasm'],
    ['inner/x.wasm', 'a/b.wasm'],
    ['b.wasm', 'c/d.wasm', 'new.wasm'],
  ];
  for (const below of ['.', 'a', 'inner', 'a/c']) {
    const prepared = createTrackedFiles(environment);
    prepared.prefetchTracked(join(folder, below));
    for (const files of questions) {
      const found = await prepared.trackedFiles(join(folder, below), files);
      const asked = await tracked(join(folder, below), files);
      assert.deepEqual(new Map([...(found ?? [])].sort()), new Map(Object.entries(asked ?? {}).sort()));
    }
  }
});

test('a list that cannot be made ahead gives the same as asking for each file', async (t) => {
  const folder = await folderOf(t, { 'c.wasm': '' });
  const many = Object.fromEntries(
    Array.from({ length: 5000 }, (_, at) => [`${'d'.repeat(240)}/${at}.wasm`, '']),
  );
  const large = await folderOf(t, many);
  await commitAll(large);
  const prepared = createTrackedFiles(environment);
  for (const path of [folder, large, join(folder, 'gone')]) prepared.prefetchTracked(path);
  assert.equal(await prepared.trackedFiles(folder, ['c.wasm']), undefined);
  assert.equal(await prepared.trackedFiles(join(folder, 'gone'), ['c.wasm']), undefined);
  const [first = ''] = Object.keys(many);
  assert.deepEqual([...((await prepared.trackedFiles(large, [first])) ?? [])], [[first, first]]);
});

test('a thousand files are looked up', async (t) => {
  const files = Array.from({ length: 1200 }, (_, at) => `d/${at}.wasm`);
  const folder = await folderOf(t, Object.fromEntries(files.map((file) => [file, ''])));
  await commitAll(folder);
  assert.equal(Object.keys((await tracked(folder, files)) ?? {}).length, 1200);
});

test('one notice names the files, a few of many', async () => {
  const all = async (files: readonly string[]) => new Map(files.map((file) => [file, `lib/${file}`]));
  const [one] = await trackedNote(['a.wasm'], all);
  assert.match(one ?? '', /^git tracks a file that is published, so this build has not written it: a\.wasm;/);
  const many = Array.from({ length: 30 }, (_, at) => `${at}.wasm`);
  const lines = await trackedNote(many, all);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^git tracks 30 files that are published.*: 0\.wasm, .*9\.wasm and 20 more;/);
});

test('there is no notice for examples, without git, or when git fails', async () => {
  const examples = async (files: readonly string[]) =>
    new Map(files.map((file) => [file, `examples/${file}`]));
  assert.deepEqual(await trackedNote(['a.wasm'], examples), []);
  assert.deepEqual(await trackedNote(['a.wasm'], async () => undefined), []);
  assert.deepEqual(await trackedNote(['a.wasm'], () => Promise.reject(new Error('x'))), []);
  assert.deepEqual(await trackedNote([], () => assert.fail('git was run')), []);
});

test('a run notes the tracked files that nobody named, and no others', async () => {
  const files = {
    'lib/a.wasm': moduleOf('a'),
    'examples/b.wasm': moduleOf('b'),
    '.gitignore': 'dist\n',
  };
  const built = { 'dist/c.wasm': moduleOf('c') };
  const run = await dryRun(files, { git: true, built });
  assert.equal(run.published.length, 3);
  assert.equal(run.notes.length, 1);
  assert.match(run.notes[0] ?? '', /^git tracks a file that is published.*: lib\/a\.wasm; leave it out/);
  for (const formats of ['wasm:lib/a.wasm', 'wasm:lib', 'wasm:lib/*.wasm'])
    assert.deepEqual((await dryRun(files, { git: true, inputs: { formats } })).notes, []);
  assert.deepEqual((await dryRun(files)).notes, []);
});

test('what a definition names is not noted', async () => {
  const manifest =
    'spin_manifest_version = 2\n[application]\nname = "app"\n[[trigger.http]]\nroute = "/"\ncomponent = "c"\n[component.c]\nsource = "app.wasm"\n';
  const run = await dryRun({ 'spin.toml': manifest, 'app.wasm': moduleOf('app') }, { git: true });
  assert.deepEqual([run.published, run.notes], [['spin:spin.toml'], []]);
});
