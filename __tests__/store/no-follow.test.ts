/** Opening without following symlinks: by the location of what is open, and by comparing it where the system does not tell. */

import assert from 'node:assert/strict';
import { closeSync, readFileSync, readSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { isOpenBelow, isStillNamed, openFolderWithin, openWithin } from '../../src/store/no-follow.ts';

const posix = { skip: process.platform === 'win32' };

async function newFolder(context: TestContext): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'owp-no-follow-')));
  context.after(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'root/d'), { recursive: true });
  await mkdir(join(folder, 'root-beside'));
  await writeFile(join(folder, 'root/d/file'), 'inside');
  await writeFile(join(folder, 'root-beside/file'), 'outside');
  return folder;
}

function read(file: number | undefined): string | undefined {
  if (file === undefined) return undefined;
  const bytes = Buffer.alloc(100);
  const length = readSync(file, bytes);
  closeSync(file);
  return bytes.subarray(0, length).toString();
}

for (const [how, isBelow] of [
  ['by its location', isOpenBelow],
  ['by comparing it', isStillNamed],
] as const) {
  test(`a file is opened at its path only, ${how}`, posix, async (context) => {
    const folder = await newFolder(context);
    const [root, path] = [join(folder, 'root'), join(folder, 'root/d/file')];
    assert.equal(read(openWithin(root, path, isBelow)), 'inside');
    assert.throws(() => openWithin(root, join(root, 'missing'), isBelow), { code: 'ENOENT' });
    await rm(path);
    await symlink('../../root-beside/file', path);
    assert.equal(openWithin(root, path, isBelow), undefined);
    await rm(join(root, 'd'), { recursive: true });
    await symlink('../root-beside', join(root, 'd'));
    assert.equal(openWithin(root, path, isBelow), undefined);
  });

  test(`a file that was exchanged after it was opened is noticed, ${how}`, posix, async (context) => {
    const folder = await newFolder(context);
    const [root, path] = [join(folder, 'root'), join(folder, 'root/d/file')];
    const exchanged: typeof isBelow = (file, ...where) => {
      readFileSync(path);
      return isBelow(file, ...where);
    };
    assert.equal(read(openWithin(root, path, exchanged)), 'inside');
    await rename(join(root, 'd'), join(folder, 'moved'));
    await symlink('../root-beside', join(root, 'd'));
    assert.equal(openWithin(root, path, exchanged), undefined);
  });
}

test('a folder whose name begins like the root is not below it', posix, async (context) => {
  const folder = await newFolder(context);
  assert.equal(openWithin(join(folder, 'root'), join(folder, 'root-beside/file')), undefined);
});

test('a folder that is in use stays the same when a symlink takes its place', {
  skip: process.platform !== 'linux',
}, async (context) => {
  const folder = await newFolder(context);
  const path = join(folder, 'root/d');
  const used = openFolderWithin(path, path);
  assert.ok(used);
  await rename(path, join(folder, 'moved'));
  await symlink('../root-beside', path);
  assert.equal(readFileSync(`${used.path}/file`, 'utf8'), 'inside');
  assert.equal(used.close(), true);
  assert.equal(openFolderWithin(path, path), undefined);
});

test('a file is no folder', posix, async (context) => {
  const path = join(await newFolder(context), 'root/d/file');
  assert.throws(() => openFolderWithin(path, path), { code: 'ENOTDIR' });
});
