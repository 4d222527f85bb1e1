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

/** A test for a letter that records what it is given. */
function containing(letter: string, limit: number): ContentTest & { readonly seen: readonly string[] } {
  const seen: string[] = [];
  return {
    appliesTo: (name) => name.endsWith('.json'),
    limit,
    mayMatch(content) {
      seen.push(content);
      return content.includes(letter);
    },
    seen,
  };
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
  const content = containing('x', 4);
  assert.deepEqual(pathsOf(await workspace.search(content)), ['a.json', 'b/b.json', 'c/d/e.json']);
  assert.deepEqual(pathsOf(await workspace.search(content)), ['a.json', 'b/b.json', 'c/d/e.json']);
  assert.deepEqual(content.seen.toSorted(), ['', 'x', 'x', 'y', 'yx']);
  const all = ['a.json', 'b.json', 'b.txt', 'b/a.json', 'b/b.json', 'c/d/e.json'];
  assert.deepEqual(pathsOf(await workspace.files()), all);
});

test('after the walk, a search returns every file with such a name', async (t) => {
  const folder = await folderOf(t, { 'a.json': 'y', 'b/c.json': 'x', 'b/d.txt': '' });
  const workspace = await open(folder);
  await workspace.files();
  const content = containing('x', 4);
  assert.deepEqual(pathsOf(await workspace.search(content)), ['a.json', 'b/c.json']);
  assert.deepEqual(content.seen, []);
});

test('content reaches the test whole, byte by byte, up to the limit', { skip }, async (t) => {
  const sizes = [4095, 4096, 4097, 70_000];
  const limit = 70_000;
  const folder = await folderOf(t, { 'bytes.json': '' });
  await writeFile(join(folder, 'bytes.json'), Buffer.from([0, 0x7f, 0x80, 0xff]));
  for (const size of sizes) await writeFile(join(folder, `${size}.json`), `${'-'.repeat(size - 1)}x`);
  await writeFile(join(folder, 'more.json'), '-'.repeat(limit + 1));
  const content = containing('x', limit);
  const workspace = await open(folder);
  const found = pathsOf(await workspace.search(content));
  assert.deepEqual(found, [...sizes.map((size) => `${size}.json`), 'more.json'].toSorted());
  assert.deepEqual(
    content.seen.map(({ length }) => length).toSorted((left, right) => left - right),
    [4, ...sizes],
  );
  assert.ok(content.seen.includes('\0\x7f\x80\xff'));
});

test('symlinks and what cannot be read are kept, and nothing is read that a search leaves out', {
  skip,
}, async (t) => {
  const folder = await folderOf(t, {
    'w/a.json': 'y',
    'w/excluded.json': 'excluded',
    'w/tests/t.json': 'in tests',
    'w/old/oci-layout': '{}',
    'w/old/index.json': 'in a layout',
    'w/.hidden/h.json': 'hidden',
    'outside.json': 'secret',
    'out/b.json': 'secret',
  });
  const root = join(folder, 'w');
  await symlink('a.json', join(root, 'link.json'));
  await symlink('../outside.json', join(root, 'outside.json'));
  await symlink('../out', join(root, 'out'));
  await mkdir(join(root, 'folder.json'));
  await runExecutable('mkfifo', [join(root, 'pipe.json')]);
  const content = containing('x', 10);
  const workspace = await open(root, ['excluded.json']);
  assert.deepEqual(pathsOf(await workspace.search(content)), ['link.json']);
  assert.deepEqual(content.seen, ['y']);
  assert.deepEqual(pathsOf(await workspace.files()), ['a.json', 'link.json']);
});
