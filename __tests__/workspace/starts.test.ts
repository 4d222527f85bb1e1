/** The starts of files, which are read folder by folder and never through a symlink. */

import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFiles } from '../../src/workspace/disk.ts';
import { folderOf } from '../host/folders.ts';

const skip = process.platform === 'win32' ? 'files are opened one by one on Windows' : false;

async function startsOf(path: string, paths: readonly string[], length: number) {
  const workspace = await openFiles({ path, exclude: [], skip: [] });
  const found = await workspace.starts(paths, length);
  return Object.fromEntries([...found].map(([file, bytes]) => [file, Buffer.from(bytes).toString()]));
}

test('the first bytes of files in several folders are read, and all of a shorter file', {
  skip,
}, async (t) => {
  const folder = await folderOf(t, { 'a.json': 'abcdef', 'x/b.json': 'ab', 'x/y/c.json': '' });
  assert.deepEqual(await startsOf(folder, ['a.json', 'x/b.json', 'x/y/c.json'], 4), {
    'a.json': 'abcd',
    'x/b.json': 'ab',
    'x/y/c.json': '',
  });
});

test('symlinks, folders, what does not exist and what is outside have no start', { skip }, async (t) => {
  const folder = await folderOf(t, { 'w/a.json': 'a', 'outside.json': 'secret', 'out/b.json': 'secret' });
  const workspace = join(folder, 'w');
  await mkdir(join(workspace, 'folder.json'));
  await mkdir(join(workspace, '.git'));
  await writeFile(join(workspace, '.git/config.json'), 'secret');
  await symlink('a.json', join(workspace, 'link.json'));
  await symlink('../outside.json', join(workspace, 'out.json'));
  await symlink('../out', join(workspace, 'out'));
  const names = [
    'link.json',
    'out.json',
    'out/b.json',
    '../outside.json',
    'folder.json',
    'gone.json',
    'gone/a.json',
  ];
  assert.deepEqual(await startsOf(workspace, [...names, '.git/config.json', 'a.json'], 10), {
    'a.json': 'a',
  });
});

test('a symlink to a definition in the workspace is read all the same', { skip }, async (t) => {
  const { dryRunIn } = await import('../support/dry-run.ts');
  const controller = {
    apiVersion: 'cup.flipt.io/v1alpha1',
    kind: 'Controller',
    metadata: { name: 'links' },
    spec: { type: 'wasm', spec: { path: 'a.wasm' } },
  };
  const folder = await folderOf(t, { 'store/c.json': JSON.stringify(controller) });
  await symlink('store/c.json', join(folder, 'controller.json'));
  const { problems } = await dryRunIn(folder, { inputs: { formats: 'cup:controller.json' } });
  assert.match(problems.join('\n'), /^controller\.json: spec\.spec\.path "a\.wasm" exists neither/m);
});
