/** The scan of files for those that match: each folder is opened once, and nothing is read through a symlink. */

import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFiles } from '../../src/workspace/disk.ts';
import { folderOf } from '../host/folders.ts';

const skip = process.platform === 'win32' ? 'files are opened one by one on Windows' : false;

/** The text of each file that was found; `undefined` for one that has to be read by itself. */
async function scan(path: string, paths: readonly string[], limit: number, pattern = /(?:)/) {
  const workspace = await openFiles({ path, exclude: [], skip: [] });
  const found = await workspace.scan(paths, limit, (bytes) => pattern.test(Buffer.from(bytes).toString()));
  return Object.fromEntries(
    [...found].map(([file, bytes]) => [file, bytes && Buffer.from(bytes).toString()]),
  );
}

test('files in several folders that match are read whole, and the others are left out', {
  skip,
}, async (t) => {
  const folder = await folderOf(t, { 'a.json': 'abcd', 'x/b.json': 'ab', 'x/y/c.json': '', 'x/d.json': 'd' });
  const paths = ['a.json', 'x/b.json', 'x/d.json', 'x/y/c.json'];
  assert.deepEqual(await scan(folder, paths, 4, /^$|a/), {
    'a.json': 'abcd',
    'x/b.json': 'ab',
    'x/y/c.json': '',
  });
  assert.deepEqual(await scan(folder, paths, 4, /z/), {});
});

test('a file beyond the limit, and matches beyond a few MiB, have to be read by themselves', {
  skip,
}, async (t) => {
  const folder = await folderOf(t, { 'large.json': 'abcde', 'small.json': 'abcd' });
  assert.deepEqual(await scan(folder, ['large.json', 'small.json'], 4), {
    'large.json': undefined,
    'small.json': 'abcd',
  });
  const names = ['1.json', '2.json', '3.json'];
  const mebibyte = 1024 * 1024;
  for (const name of names) await writeFile(join(folder, name), Buffer.alloc(2 * mebibyte, name));
  const found = await scan(folder, names, 2 * mebibyte);
  assert.deepEqual(
    names.map((name) => found[name]?.length),
    [2 * mebibyte, 2 * mebibyte, undefined],
  );
});

test('symlinks, folders, what does not exist and what is outside are not read', { skip }, async (t) => {
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
    '.git/config.json',
  ];
  const unread = Object.fromEntries(names.map((name) => [name, undefined]));
  assert.deepEqual(await scan(workspace, [...names, 'a.json'], 10), { ...unread, 'a.json': 'a' });
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
