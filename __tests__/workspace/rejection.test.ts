/** The search by content: files that the test rejects during the walk are left out, and all that cannot be read stays. */

import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFiles } from '../../src/workspace/disk.ts';
import type { ContentTest } from '../../src/workspace/workspace.ts';
import { folderOf } from '../host/folders.ts';
import { runExecutable } from '../support/programs.ts';

const skip = process.platform === 'win32' ? 'files are opened one by one on Windows' : false;

function open(path: string, exclude: readonly string[] = []) {
  return openFiles({ path, exclude, skip: [] });
}

function containing(pattern: RegExp, limit: number): ContentTest {
  return { fileNames: ['*.json'], limit, pattern };
}

const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

test('a search returns the files that may match, sorted by path, and the walk the others, too', {
  skip,
}, async (t) => {
  const folder = await folderOf(t, {
    'a.json': 'x',
    'b/a.json': '',
    'b/b.json': 'yx',
    'b.json': 'y',
    'b.txt': 'x',
    'c/d/e.json': 'x',
  });
  const workspace = await open(folder);
  const content = containing(/x/, 4);
  assert.deepEqual(pathsOf(await workspace.search(content)), ['a.json', 'b/b.json', 'c/d/e.json']);
  assert.deepEqual(pathsOf(await workspace.search(content)), ['a.json', 'b/b.json', 'c/d/e.json']);
  const all = ['a.json', 'b.json', 'b.txt', 'b/a.json', 'b/b.json', 'c/d/e.json'];
  assert.deepEqual(pathsOf(await workspace.files()), all);
});

test('after the walk, a search returns every file with such a name', async (t) => {
  const folder = await folderOf(t, { 'a.json': 'y', 'b/c.json': 'x', 'b/d.txt': '' });
  const workspace = await open(folder);
  await workspace.files();
  assert.deepEqual(pathsOf(await workspace.search(containing(/x/, 4))), ['a.json', 'b/c.json']);
});

test('content is compared whole, byte by byte, up to the limit', { skip }, async (t) => {
  const sizes = [1, 4095, 4096, 4097, 70_000];
  const limit = 70_000;
  const folder = await folderOf(t, { 'empty.json': '' });
  await writeFile(join(folder, 'bytes.json'), Buffer.from([0, 0x7f, 0x80, 0xff]));
  for (const size of sizes) await writeFile(join(folder, `${size}.json`), `${'-'.repeat(size - 1)}x`);
  await writeFile(join(folder, 'more.json'), '-'.repeat(limit + 1));
  const accepted = async (pattern: RegExp) =>
    pathsOf(await (await open(folder)).search(containing(pattern, limit)));
  for (const size of sizes)
    assert.deepEqual(await accepted(new RegExp(`^-{${size - 1}}x$`)), [`${size}.json`, 'more.json']);
  assert.deepEqual(await accepted(/^\0\x7f\x80\xff$/), ['bytes.json', 'more.json']);
  assert.deepEqual(await accepted(/^$/), ['empty.json', 'more.json']);
});

test('symlinks and what cannot be read are kept, and what a search leaves out stays left out', {
  skip,
}, async (t) => {
  const folder = await folderOf(t, {
    'w/a.json': 'y',
    'w/excluded.json': 'x',
    'w/tests/t.json': 'x',
    'w/old/oci-layout': '{}',
    'w/old/index.json': 'x',
    'w/.hidden/h.json': 'x',
    'outside.json': 'x',
    'out/b.json': 'x',
  });
  const root = join(folder, 'w');
  await symlink('a.json', join(root, 'link.json'));
  await symlink('../outside.json', join(root, 'outside.json'));
  await symlink('../out', join(root, 'out'));
  await mkdir(join(root, 'folder.json'));
  await runExecutable('mkfifo', [join(root, 'pipe.json')]);
  const workspace = await open(root, ['excluded.json']);
  assert.deepEqual(pathsOf(await workspace.search(containing(/x/, 10))), ['link.json']);
  assert.deepEqual(pathsOf(await workspace.files()), ['a.json', 'link.json']);
});
