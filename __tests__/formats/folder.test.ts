/** Folders as tar content: order, symlinks, special files, names that consumers refuse to unpack. */

import assert from 'node:assert/strict';
import { chmod, link, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readFolder, tarEntries, totalSize } from '../../src/formats/shared/folder.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { fails, temporaryFolder } from './run-format.ts';

const posixOnly = { skip: process.platform === 'win32' ? 'needs names and links of POSIX' : false };

async function folderOf(context: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder(context);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

const open = (path: string) => openFiles({ path, exclude: [], skip: [] });

test('items have the order of a walk that sorts names by their bytes', async (context) => {
  const folder = await folderOf(context, {
    'f/b/x': '',
    'f/b-c': '1',
    'f/b.txt': '22',
    'f/a': '333',
    'f/é': '',
    'f/Z': '',
  });
  const { items, omissions } = await readFolder(await open(folder), 'f', { links: 'refuse' });
  assert.deepEqual(
    items.map((item) => item.name),
    ['Z', 'a', 'b', 'b/x', 'b-c', 'b.txt', 'é'],
  );
  assert.deepEqual(omissions, []);
  assert.equal(totalSize(items), 6);
});

test(
  'tar entries have names, modes and sizes, and include folders on request',
  posixOnly,
  async (context) => {
    const folder = await folderOf(context, { 'run.sh': 'x', 'sub/data': 'yy' });
    await chmod(join(folder, 'run.sh'), 0o700);
    const { items } = await readFolder(await open(folder), '.', { links: 'refuse' });
    const list = (entries: ReturnType<typeof tarEntries>) =>
      [...entries].map(({ path, mode, size }) => [path, mode, size]);
    assert.deepEqual(list(tarEntries(items, { directories: true })), [
      ['.', 0o755, undefined],
      ['run.sh', 0o755, 1],
      ['sub', 0o755, undefined],
      ['sub/data', 0o644, 2],
    ]);
    assert.deepEqual(list(tarEntries(items, { prefix: 'app/', fileMode: 0o644 })), [
      ['app/run.sh', 0o644, 1],
      ['app/sub/data', 0o644, 2],
    ]);
  },
);

test(
  'a symlink is left out, followed or rejected, and a file with a hard link is packed twice',
  posixOnly,
  async (context) => {
    const folder = await folderOf(context, { 'f/file': 'content', 'other/deep/x': 'y', 'other/top': 'z' });
    await symlink('../other/deep', join(folder, 'f/folder-link'));
    await symlink('file', join(folder, 'f/file-link'));
    await link(join(folder, 'f/file'), join(folder, 'f/second-name'));
    const workspace = await open(folder);
    const omitted = await readFolder(workspace, 'f', { links: 'omit' });
    assert.deepEqual(
      omitted.items.map(({ name, size }) => [name, size]),
      [
        ['file', 7],
        ['second-name', 7],
      ],
    );
    assert.deepEqual(
      omitted.omissions.map(({ path }) => path),
      ['f/file-link', 'f/folder-link'],
    );
    assert.match(omitted.omissions[0]?.reason ?? '', /symlink to file/);
    const followed = await readFolder(workspace, 'f', { links: 'follow' });
    assert.deepEqual(
      followed.items.map(({ name, source }) => [name, source]),
      [
        ['file', 'f/file'],
        ['file-link', 'f/file'],
        ['folder-link', 'other/deep'],
        ['folder-link/x', 'other/deep/x'],
        ['second-name', 'f/second-name'],
      ],
    );
    await assert.rejects(
      readFolder(workspace, 'f', { links: 'refuse' }),
      fails('unsupported', /file-link is a symlink/),
    );
  },
);

const traps: readonly (readonly [target: string, message: RegExp])[] = [
  ['../../outside', /leaves the workspace/],
  ['/etc', /leaves the workspace/],
  ['../f/../../outside', /leaves the workspace/],
  ['nothing', /is a broken symlink/],
  ['.', /one of its own parent folders/],
  ['..', /one of its own parent folders/],
  ['link', /is a broken symlink/],
];

test(
  'a symlink that leaves the workspace, is broken or leads to a parent folder is rejected',
  posixOnly,
  async (context) => {
    for (const [target, message] of traps) {
      const folder = await folderOf(context, { 'f/file': '' });
      await symlink(target, join(folder, 'f/link'));
      const reading = readFolder(await open(folder), 'f', { links: 'follow' });
      await assert.rejects(reading, fails('unsupported', message), target);
    }
  },
);

test('names that Flux, Timoni or Helm do not unpack are rejected', posixOnly, async (context) => {
  for (const name of ['a\\b', 'C:/x', 'odd../x']) {
    const folder = await folderOf(context, { [name]: '' });
    await assert.rejects(
      readFolder(await open(folder), '.', { links: 'omit' }),
      fails('unsupported', /./),
      name,
    );
  }
});
