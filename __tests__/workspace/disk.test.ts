/** The Workspace over a folder: what the walk finds, and that no path leaves the root. */

import assert from 'node:assert/strict';
import { chmod, link, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { bufferSize } from '../../src/store/buffers.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { folderOf } from '../host/folders.ts';
import { runExecutable } from '../support/programs.ts';

const posix = process.platform !== 'win32';

function open(path: string, exclude: readonly string[] = [], skip: readonly string[] = []) {
  return openFiles({ path, exclude, skip });
}

async function walked(path: string, exclude: readonly string[] = [], skip: readonly string[] = []) {
  const workspace = await open(path, exclude, skip);
  const paths = (await workspace.files()).map((file) => file.path);
  return {
    paths,
    omitted: Object.fromEntries(workspace.omissions().map((each) => [each.path, each.reason])),
  };
}

function code(expected: string, message?: RegExp) {
  return (error: unknown) =>
    error instanceof CodedError && error.code === expected && (message?.test(error.message) ?? true);
}

test('the walk leaves out what is never published, with a reason', async (t) => {
  const folder = await folderOf(t, {
    '.git/config': '',
    '.gitignore': '*.wasm\n',
    'a.wasm': '',
    'crates/x/target/wasm32-wasip2/release/x.wasm': '',
    'crates/x/target/wasm32-wasip2/release/deps/x-123.wasm': '',
    'crates/x/target/wasm32-wasip2/release/build/y/out.wasm': '',
    'crates/x/target/wasm32-wasip2/release/.fingerprint/z': '',
    'crates/x/target/wasm32-wasip2/release/incremental/z': '',
    'build/app.wasm': '',
    'deps/app.wasm': '',
    'node_modules/pkg/x.wasm': '',
    'old/oci-layout': '{}',
    'old/blobs/sha256/abc': '',
    'out/next.wasm': '',
  });
  const { paths, omitted } = await walked(folder, [], [join(folder, 'out')]);
  assert.deepEqual(paths, [
    '.gitignore',
    'a.wasm',
    'build/app.wasm',
    'crates/x/target/wasm32-wasip2/release/x.wasm',
    'deps/app.wasm',
  ]);
  assert.deepEqual(Object.keys(omitted).sort(), [
    '.git',
    'crates/x/target/wasm32-wasip2/release/.fingerprint',
    'crates/x/target/wasm32-wasip2/release/build',
    'crates/x/target/wasm32-wasip2/release/deps',
    'crates/x/target/wasm32-wasip2/release/incremental',
    'node_modules',
    'old',
    'out',
  ]);
  assert.match(omitted.old ?? '', /image layout/);
  assert.match(omitted.out ?? '', /writes to it/);
});

test('paths are sorted across folders', async (t) => {
  const folder = await folderOf(t, {
    'a/z': '',
    'a.b': '',
    'a-b': '',
    a0: '',
    'B/c': '',
    é: '',
    'a/b/c': '',
  });
  const { paths } = await walked(folder);
  assert.deepEqual(paths, [...paths].sort());
  assert.equal(paths.length, 7);
});

test('exclude takes globs of files and folders, and one without a slash matches at any depth', async (t) => {
  const files = {
    'a.wasm': '',
    'x/a.wasm': '',
    'x/keep.wasm': '',
    'docs/b.wasm': '',
    'y/docs/c.wasm': '',
    'z/q/w.wasm': '',
  };
  const folder = await folderOf(t, files);
  for (const [globs, expected] of [
    [['a.wasm'], ['docs/b.wasm', 'x/keep.wasm', 'y/docs/c.wasm', 'z/q/w.wasm']],
    [
      ['./docs/', 'z/**'],
      ['a.wasm', 'x/a.wasm', 'x/keep.wasm'],
    ],
    [['x/*.wasm'], ['a.wasm', 'docs/b.wasm', 'y/docs/c.wasm', 'z/q/w.wasm']],
    [['**/*.wasm'], []],
  ] as const) {
    assert.deepEqual((await walked(folder, globs)).paths, expected, globs.join(' '));
  }
  await assert.rejects(open(folder, ['!a.wasm']), code('input', /!a\.wasm/));
});

test('a folder to write to is skipped also when it is named through symlinks or does not exist yet', {
  skip: !posix,
}, async (t) => {
  const folder = await folderOf(t, { 'real/out/a.wasm': '', 'b.wasm': '' });
  await symlink(join(folder, 'real'), join(folder, 'alias'));
  const direct = await walked(folder, [], [join(folder, 'alias', 'out')]);
  assert.deepEqual(direct.paths, ['b.wasm']);
  assert.match(direct.omitted.alias ?? '', /symlink to a folder/);
  const same = await walked(folder, [], [folder, join(folder, 'not-yet'), dirname(folder)]);
  assert.deepEqual(same.paths, ['b.wasm', 'real/out/a.wasm']);
});

test('a symlink is followed only to a file in the workspace', { skip: !posix }, async (t) => {
  const outside = await folderOf(t, { 'secret.wasm': 'secret' });
  const folder = await folderOf(t, { 'dir/real.wasm': 'real', '.git/config': 'token' });
  const links: Record<string, string> = {
    'in.wasm': 'dir/real.wasm',
    'out.wasm': join(outside, 'secret.wasm'),
    folder: 'dir',
    loop: '.',
    self: 'self',
    'gone.wasm': 'nothing',
    'config.json': '.git/config',
    away: outside,
  };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
  const { paths, omitted } = await walked(folder);
  assert.deepEqual(paths, ['dir/real.wasm', 'in.wasm']);
  assert.match(omitted['out.wasm'] ?? '', /out of the workspace/);
  assert.match(omitted['config.json'] ?? '', /\.git/);
  for (const name of ['folder', 'loop', 'self', 'gone.wasm']) assert.ok(omitted[name], name);

  const workspace = await open(folder);
  const { stamp, ...entry } = (await workspace.stat('in.wasm')) ?? {};
  assert.ok(stamp);
  assert.deepEqual(entry, {
    path: 'in.wasm',
    type: 'file',
    size: 4,
    executable: false,
  });
  assert.equal((await workspace.stat('out.wasm'))?.type, 'symlink');
  assert.equal((await workspace.stat('out.wasm'))?.link, links['out.wasm']);
  assert.equal((await workspace.stat('folder'))?.type, 'symlink');
  assert.equal((await workspace.stat('folder/real.wasm'))?.type, 'file');
  assert.equal(Buffer.from(await workspace.read('in.wasm', 10)).toString(), 'real');
  await assert.rejects(workspace.read('out.wasm', 10), code('input', /leaves/));
  await assert.rejects(workspace.stat('away/secret.wasm'), code('input', /leaves/));
  await assert.rejects(workspace.read('config.json', 10), code('input', /never published/));
  await assert.rejects(workspace.tree('away'), code('input', /leaves/));
  await assert.rejects(buffer(workspace.open('away/secret.wasm')), code('input', /leaves/));
});

test('symlinks are followed to their target, never out of the root or into .git', {
  skip: !posix,
}, async (t) => {
  const outside = await folderOf(t, { secret: '' });
  const folder = await folderOf(t, { 'a/b/file': 'x', '.git/config': 'token', top: '' });
  const links: Record<string, string> = {
    folder: 'a/b',
    through: 'folder/file',
    'a/up': '../a/./b/../../folder',
    absolute: join(folder, 'a'),
    broken: 'nothing',
    below: 'top/file',
    self: 'self',
    git: './.git/config',
    away: outside,
    climbing: 'a/../../nothing',
  };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
  for (let link = 1; link <= 17; link += 1)
    await symlink(link === 1 ? 'top' : `row${link - 1}`, join(folder, `row${link}`));
  const workspace = await open(folder);
  const followed = async (path: string) => {
    const entry = await workspace.follow(path);
    return typeof entry === 'object' ? `${entry.type} ${entry.path}` : entry;
  };
  for (const [path, expected] of [
    ['top', 'file top'],
    ['.', 'directory .'],
    ['folder', 'directory a/b'],
    ['folder/file', 'file a/b/file'],
    ['through', 'file a/b/file'],
    ['a/up/file', 'file a/b/file'],
    ['absolute/b', 'directory a/b'],
    ['nothing', undefined],
    ['broken', undefined],
    ['below', undefined],
    ['self', undefined],
    ['row16', 'file top'],
    ['row17', undefined],
    ['git', 'out-of-root'],
    ['away', 'out-of-root'],
    ['away/secret', 'out-of-root'],
    ['climbing', 'out-of-root'],
  ] as const) {
    assert.equal(await followed(path), expected, path);
  }
  await assert.rejects(workspace.follow('../x'), code('input', /leaves/));
  await assert.rejects(workspace.follow('.git/config'), code('input', /never published/));
});

test('no path leaves the root', async (t) => {
  const folder = await folderOf(t, { 'inside/a.wasm': 'a' });
  await writeFile(join(folder, 'b.wasm'), 'b');
  const workspace = await open(join(folder, 'inside'));
  const paths = [
    '../b.wasm',
    '/etc/passwd',
    'x/../../b.wasm',
    'a\0.wasm',
    '',
    'C:/x',
    'C:\\x',
    '..',
    '.git/config',
    'x/.GIT/y',
  ];
  for (const path of paths) {
    await assert.rejects(workspace.stat(path), code('input'), path);
    await assert.rejects(workspace.read(path, 1), code('input'), path);
    await assert.rejects(workspace.slice(path, 0, 1), code('input'), path);
    await assert.rejects(workspace.tree(path), code('input'), path);
    await assert.rejects(buffer(workspace.open(path)), code('input'), path);
  }
  assert.equal((await workspace.stat('./a.wasm'))?.path, 'a.wasm');
  assert.equal((await workspace.stat('.'))?.type, 'directory');
});

test('missing entries, folders and special files are distinguished', { skip: !posix }, async (t) => {
  const folder = await folderOf(t, { 'd/a': 'abc' });
  await runExecutable('mkfifo', [join(folder, 'pipe')]);
  const workspace = await open(folder);
  assert.equal(await workspace.stat('nothing'), undefined);
  assert.equal(await workspace.stat('nothing/below'), undefined);
  assert.equal(await workspace.stat('d/a/below'), undefined);
  assert.equal(await workspace.stat(`d/${'x'.repeat(5000)}`), undefined);
  assert.equal((await workspace.stat('d'))?.type, 'directory');
  assert.equal((await workspace.stat('pipe'))?.type, 'other');
  await assert.rejects(workspace.read('pipe', 9), code('input', /not a file/));
  await assert.rejects(workspace.read('d', 9), code('input', /not a file/));
  await assert.rejects(workspace.read('nothing', 9), code('input', /does not exist/));
  assert.deepEqual((await walked(folder)).paths, ['d/a']);
});

test('files are read whole with a limit, in parts, and as a stream', async (t) => {
  const folder = await folderOf(t, { a: 'hello world', empty: '' });
  const workspace = await open(folder);
  const text = async (part: Promise<Uint8Array>) => Buffer.from(await part).toString();
  assert.equal(await text(workspace.read('a', 11)), 'hello world');
  await assert.rejects(workspace.read('a', 10), code('input', /larger than 10 B/));
  assert.equal(await text(workspace.slice('a', 6, 5)), 'world');
  assert.equal(await text(workspace.slice('a', 6, 500)), 'world');
  assert.equal(await text(workspace.slice('a', 60, 5)), '');
  assert.equal(await text(workspace.read('empty', 0)), '');
  assert.equal((await buffer(workspace.open('a'))).toString(), 'hello world');
  assert.equal((await buffer(workspace.open('empty'))).byteLength, 0);
  const files = await workspace.files();
  assert.deepEqual(
    files.map((file) => [file.path, file.size]),
    [
      ['a', 11],
      ['empty', 0],
    ],
  );
});

test('a large file is streamed completely, and an abandoned stream closes its file', async (t) => {
  const folder = await folderOf(t, {});
  await writeFile(join(folder, 'big'), Buffer.alloc(5 * 1024 * 1024 + 7, 1));
  const workspace = await open(folder);
  assert.equal((await buffer(workspace.open('big'))).byteLength, 5 * 1024 * 1024 + 7);
  const stream = workspace.open('big');
  for await (const chunk of stream) {
    assert.equal(chunk.byteLength, bufferSize);
    break;
  }
  assert.equal(stream.destroyed, true);
});

test('a tree lists everything but .git, with symlinks that are not followed', { skip: !posix }, async (t) => {
  const folder = await folderOf(t, {
    'c/node_modules/x': 'x',
    'c/.git/y': '',
    'c/run.sh': '',
    'c/a/b': '12',
  });
  await chmod(join(folder, 'c/run.sh'), 0o755);
  await symlink('/elsewhere', join(folder, 'c/link'));
  await link(join(folder, 'c/a/b'), join(folder, 'c/hard'));
  await symlink('c', join(folder, 'alias'));
  const workspace = await open(folder);
  const tree = await workspace.tree('c');
  assert.deepEqual(
    tree.map((entry) => [entry.path, entry.type, entry.size, entry.executable, entry.link]),
    [
      ['c/a', 'directory', 0, false, undefined],
      ['c/a/b', 'file', 2, false, undefined],
      ['c/hard', 'file', 2, false, undefined],
      ['c/link', 'symlink', 0, false, '/elsewhere'],
      ['c/node_modules', 'directory', 0, false, undefined],
      ['c/node_modules/x', 'file', 1, false, undefined],
      ['c/run.sh', 'file', 0, true, undefined],
    ],
  );
  assert.equal((await workspace.tree('alias'))[1]?.path, 'alias/a/b');
  assert.equal((await workspace.tree('.')).length, 9);
  await assert.rejects(workspace.tree('c/run.sh'), code('input', /not a folder/));
  await assert.rejects(workspace.tree('nothing'), code('input', /not a folder/));
});

test('hostile file names are left out or kept, and never crash the walk', {
  skip: process.platform !== 'linux',
}, async (t) => {
  const folder = await folderOf(t, {
    '::error::x.wasm': '',
    'new\nline.wasm': '',
    '\u001b[31m.wasm': '',
    'real\ufffd.wasm': '',
  });
  await writeFile(
    Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff, 0xfe]), Buffer.from('.wasm')]),
    '',
  );
  const { paths, omitted } = await walked(folder);
  assert.deepEqual(paths, ['::error::x.wasm', 'real\ufffd.wasm']);
  assert.match(omitted['new\nline.wasm'] ?? '', /control character/);
  assert.match(omitted['\u001b[31m.wasm'] ?? '', /control character/);
  assert.match(omitted['bad\ufffd\ufffd.wasm'] ?? '', /not UTF-8/);
  const workspace = await open(folder);
  await assert.rejects(workspace.tree('.'), code('input', /not UTF-8/));
});

test('a folder that cannot be read is left out, and a root that is not a folder is an error', async (t) => {
  const folder = await folderOf(t, { 'a/b': '', file: '' });
  await assert.rejects(open(join(folder, 'missing')), code('input', /does not exist/));
  await assert.rejects(open(join(folder, 'file')), code('input', /not a folder/));
  if (!posix || process.getuid?.() === 0) return;
  await chmod(join(folder, 'a'), 0);
  const { omitted } = await walked(folder);
  await chmod(join(folder, 'a'), 0o755);
  assert.match(omitted.a ?? '', /EACCES/);
});

test('a file that is replaced or truncated between two reads is noticed', {
  skip: !posix,
}, async (t) => {
  const outside = await folderOf(t, { 'x.wasm': 'secret' });
  const folder = await folderOf(t, { 'd/x.wasm': 'honest' });
  const workspace = await open(folder);
  await workspace.files();
  await truncate(join(folder, 'd/x.wasm'), 3);
  assert.equal((await workspace.read('d/x.wasm', 9)).byteLength, 3);
  await rename(join(folder, 'd'), join(folder, 'e'));
  await symlink(outside, join(folder, 'd'));
  await assert.rejects(workspace.read('d/x.wasm', 9), code('input', /leaves/));
});
