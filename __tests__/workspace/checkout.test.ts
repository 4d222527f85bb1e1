/** The checkout around a workspace: where its top is, that nothing is read through a symlink, and what "exclude" hides. */

import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { checkoutTop, leavesCheckout } from '../../src/workspace/checkout.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { folderOf } from '../host/folders.ts';
import { runExecutable } from '../support/programs.ts';

const posix = process.platform !== 'win32';

suite('the top of a checkout', () => {
  test('is the nearest folder with .git, be it a folder or the file of a submodule or worktree', async (t) => {
    const folder = await folderOf(t, { 'a/.git/HEAD': '', 'a/b/c/x.wasm': '', 'a/b/sub/.git': 'gitdir: x' });
    assert.equal(checkoutTop(join(folder, 'a')), join(folder, 'a'));
    assert.equal(checkoutTop(join(folder, 'a/b/c')), join(folder, 'a'));
    assert.equal(checkoutTop(join(folder, 'a/b/sub')), join(folder, 'a/b/sub'));
    assert.equal(checkoutTop(folder, folder), folder);
  });

  test('is never above the limit, which is the top itself when there is no other', async (t) => {
    const folder = await folderOf(t, { '.git/HEAD': '', 'work/a/b/x.wasm': '', 'work/c/.git/HEAD': '' });
    const limit = join(folder, 'work');
    assert.equal(checkoutTop(join(limit, 'a/b'), limit), limit);
    assert.equal(checkoutTop(join(limit, 'c'), limit), join(limit, 'c'));
    assert.equal(checkoutTop(folder, limit), folder);
    assert.equal(checkoutTop(join(limit, 'a'), join(folder, 'gone')), folder);
  });

  test('is absent for a symlink that leads out of the checkout', { skip: !posix }, async (t) => {
    const folder = await folderOf(t, {
      'shop/.git/HEAD': '',
      'cache/.git/HEAD': '',
      'cache/bin/x.wasm': '',
      'shop/d/y': '',
    });
    await symlink(join(folder, 'cache/bin'), join(folder, 'shop/bazel-bin'));
    await symlink(join(folder, 'cache'), join(folder, 'shop/bazel-out'));
    await symlink('d', join(folder, 'shop/inside'));
    assert.equal(checkoutTop(join(folder, 'shop/bazel-bin')), undefined);
    assert.equal(leavesCheckout(join(folder, 'shop/bazel-out/bin')), true);
    assert.equal(checkoutTop(join(folder, 'shop/bazel-out')), undefined, 'another checkout');
    assert.equal(checkoutTop(join(folder, 'shop/inside')), join(folder, 'shop'));
  });

  test('is absent for a symlink that leads out of the limit', { skip: !posix }, async (t) => {
    const folder = await folderOf(t, { 'work/x': '', 'cache/.git/HEAD': '' });
    await symlink(join(folder, 'cache'), join(folder, 'work/out'));
    assert.equal(checkoutTop(join(folder, 'work/out'), join(folder, 'work')), undefined);
    assert.equal(checkoutTop(join(folder, 'cache'), join(folder, 'work')), join(folder, 'cache'));
  });

  test('is absent for a folder that does not exist, which another error is about', async (t) => {
    const folder = await folderOf(t, { '.git/HEAD': '' });
    assert.equal(checkoutTop(join(folder, 'gone')), folder);
  });
});

suite('the files of a checkout', () => {
  const open = async (path: string, exclude: readonly string[] = []) =>
    (await openFiles({ path, exclude, skip: [] })).checkout;

  test('are those from its top on, also when a folder below is published', async (t) => {
    const folder = await folderOf(t, {
      '.git/HEAD': 'x',
      'Cargo.toml': 'top',
      'a/b/Cargo.toml': 'below',
      'a/c/x.rs': '',
    });
    const checkout = await open(join(folder, 'a/b'));
    assert.equal(checkout.root, 'a/b');
    assert.equal(String(checkout.read('Cargo.toml', 100)), 'top');
    assert.equal(String(checkout.read('a/b/Cargo.toml', 100)), 'below');
    assert.equal(checkout.read('Cargo.toml', 2), undefined);
    assert.equal(checkout.read('a', 100), undefined);
    assert.deepEqual(checkout.names('a'), ['b', 'c']);
    assert.deepEqual(checkout.names('gone'), []);
    assert.deepEqual(
      [checkout.type('a'), checkout.type('.'), checkout.type('gone')],
      ['directory', 'directory', undefined],
    );
    assert.deepEqual([checkout.isTop('.'), checkout.isTop('a')], [true, false]);
  });

  test('are those below the workspace alone when no checkout contains it', async (t) => {
    const folder = await folderOf(t, { 'Cargo.toml': 'outside', 'a/Cargo.toml': 'own' });
    const checkout = await open(join(folder, 'a'));
    assert.equal(checkout.root, '.');
    assert.equal(String(checkout.read('Cargo.toml', 100)), 'own');
  });

  test('never include .git, a symlink, or what lies below one', { skip: !posix }, async (t) => {
    const folder = await folderOf(t, { '.git/config': 'secret', 'real/Cargo.toml': 'real', 'ws/x.wasm': '' });
    await symlink('../real/Cargo.toml', join(folder, 'ws/Cargo.toml'));
    await symlink('../real', join(folder, 'ws/linked'));
    await mkdir(join(folder, 'ws/dangling'));
    await symlink('nowhere', join(folder, 'ws/dangling/Cargo.toml'));
    const checkout = await open(join(folder, 'ws'));
    for (const path of [
      '.git/config',
      '.GIT/config',
      'ws/Cargo.toml',
      'ws/linked/Cargo.toml',
      'ws/dangling/Cargo.toml',
    ]) {
      assert.equal(checkout.read(path, 100), undefined, path);
      assert.equal(checkout.type(path), undefined, path);
    }
    assert.deepEqual(checkout.names('ws/linked'), []);
    assert.equal(String(checkout.read('real/Cargo.toml', 100)), 'real');
  });

  test('do not include what "exclude" names, below the workspace', async (t) => {
    const folder = await folderOf(t, {
      '.git/HEAD': '',
      'package.json': '1',
      'a/package.json': '2',
      'a/sub/b/package.json': '3',
    });
    const checkout = await open(join(folder, 'a'), ['package.json', 'sub']);
    assert.equal(String(checkout.read('package.json', 100)), '1');
    assert.equal(checkout.read('a/package.json', 100), undefined);
    assert.equal(checkout.read('a/sub/b/package.json', 100), undefined);
  });

  test('are never pipes, which nobody writes to', { skip: !posix }, async (t) => {
    const folder = await folderOf(t, { 'x.wasm': '' });
    assert.equal((await runExecutable('mkfifo', [join(folder, 'VERSION')])).code, 0);
    const checkout = await open(folder);
    assert.equal(checkout.type('VERSION'), undefined);
    assert.equal(checkout.read('VERSION', 100), undefined);
  });
});
