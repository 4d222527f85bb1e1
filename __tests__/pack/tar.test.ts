/** Tar archives: what other tools read from them, that they are deterministic, and which entries are rejected. */

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { suite, test } from 'node:test';
import { Parser } from 'tar';
import { digestOf } from '../../src/oci/digest.ts';
import type { TarEntry } from '../../src/pack/tar-entry.ts';
import { findExecutable, runExecutable } from '../support/programs.ts';
import { recordSkipped } from '../support/skipped.ts';
import { memoryFiles } from './memory-files.ts';
import { tarStream } from './tar-stream.ts';

const none = memoryFiles({});
const file = (path: string, text: string): TarEntry => ({ path, type: 'file', bytes: Buffer.from(text) });

interface Found {
  readonly path: string;
  readonly type: string;
  readonly mode: number | undefined;
  readonly size: number;
  readonly link: string;
  readonly body: string;
}

/** The entries as another implementation reads them. */
async function list(archive: Uint8Array): Promise<readonly Found[]> {
  const found: Promise<Found>[] = [];
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      const { path, type, mode, size, linkpath } = entry;
      assert.deepEqual([entry.uid, entry.gid, entry.uname, entry.gname], [0, 0, '', '']);
      assert.equal(entry.mtime?.getTime(), 0);
      found.push(
        entry.concat().then((body) => ({ path, type, mode, size, link: linkpath ?? '', body: String(body) })),
      );
    },
  });
  parser.end(Buffer.from(archive));
  return await Promise.all(found);
}

suite('entries', () => {
  test('files, directories and symlinks are written with their modes', async () => {
    const files = memoryFiles({ 'src/a.txt': 'from the workspace' });
    const entries: TarEntry[] = [
      { path: '.', type: 'directory' },
      { path: 'bin', type: 'directory', mode: 0o700 },
      { ...file('bin/run', '#!'), mode: 0o755 },
      { path: 'a.txt', type: 'file', size: 18, file: 'src/a.txt' },
      {
        path: 'b.txt',
        type: 'file',
        size: 4,
        body: () => Readable.from([Buffer.from('bo'), Buffer.from('dy')]),
      },
      { path: 'bin/link', type: 'symlink', link: '../a.txt' },
      { path: 'empty', type: 'file' },
    ];
    const found = await list(await buffer(tarStream(entries, files)));
    assert.deepEqual(
      found.map(({ path, type, mode, body, link }) => [path, type, mode?.toString(8), body, link]),
      [
        ['.', 'Directory', '755', '', ''],
        ['bin', 'Directory', '700', '', ''],
        ['bin/run', 'File', '755', '#!', ''],
        ['a.txt', 'File', '644', 'from the workspace', ''],
        ['b.txt', 'File', '644', 'body', ''],
        ['bin/link', 'SymbolicLink', '777', '', '../a.txt'],
        ['empty', 'File', '644', '', ''],
      ],
    );
  });

  const names = [
    'x'.repeat(99),
    'x'.repeat(100),
    'x'.repeat(101),
    'x'.repeat(255),
    `${'d'.repeat(100)}/${'x'.repeat(100)}`,
    `${'d'.repeat(155)}/${'x'.repeat(100)}`,
    `${'d'.repeat(156)}/${'x'.repeat(100)}`,
    `${'deep/'.repeat(100)}x`,
    'naïve/файл/文件.wasm',
    'line\nbreak',
    'space and "quotes"',
    'back\\slash',
  ];
  for (const name of names) {
    test(`the path ${JSON.stringify(name.slice(0, 30))} of ${name.length} characters is written`, async () => {
      const found = await list(await buffer(tarStream([file(name, 'content')], none)));
      // This parser truncates a PAX path at a line break; other tools use the length of the record.
      if (!name.includes('\n')) assert.equal(found[0]?.path, name);
      assert.equal(found[0]?.body, 'content');
    });
  }

  test('a long symlink target is written', async () => {
    const link = `${'d/'.repeat(80)}x`;
    const found = await list(await buffer(tarStream([{ path: 'l', type: 'symlink', link }], none)));
    assert.equal(found[0]?.link, link);
  });

  test('the archive ends with two zero blocks and is a whole number of blocks', async () => {
    const archive = await buffer(tarStream([file('a', 'a')], none));
    assert.equal(archive.byteLength, 512 + 512 + 1024);
    assert.ok(archive.subarray(-1024).every((byte) => byte === 0));
  });

  test('GNU tar unpacks an archive with long paths', async (context) => {
    const tar = findExecutable('tar');
    const version = tar && (await runExecutable(tar, ['--version'])).stdout;
    if (!tar || !version?.includes('GNU')) {
      recordSkipped('GNU tar: not on this machine');
      return context.skip('no GNU tar');
    }
    const folder = await mkdtemp(join(tmpdir(), 'owp-tar-'));
    context.after(() => rm(folder, { recursive: true, force: true }));
    const unpackable = names.filter((name) => name.length < 250);
    await writeFile(
      join(folder, 'a.tar'),
      tarStream(
        unpackable.map((name) => file(name, name)),
        none,
      ),
    );
    const done = await runExecutable(tar, ['-x', '-f', 'a.tar'], { cwd: folder });
    assert.deepEqual([done.code, done.stderr], [0, '']);
    for (const name of unpackable) assert.equal(await readFile(join(folder, name), 'utf8'), name);
  });
});

suite('deterministic bytes', () => {
  test('the digest of an archive never changes', async () => {
    const entries: TarEntry[] = [
      { path: 'cup', type: 'directory' },
      file('cup/controller.json', '{}'),
      file(`cup/${'long'.repeat(60)}.json`, '[]'),
    ];
    assert.equal(
      digestOf(await buffer(tarStream(entries, none))),
      'sha256:38616643ab05fe879563575c2ed6fe9c6514e4757a505d101d1ea0b9defb0ab5',
    );
  });

  test('content from memory, from the workspace and from a stream gives the same archive', async () => {
    const content = Buffer.alloc(300_000, 'wasm');
    const files = memoryFiles({ big: content });
    const shapes: TarEntry[] = [
      { path: 'big', type: 'file', bytes: content },
      { path: 'big', type: 'file', size: content.byteLength, file: 'big' },
      { path: 'big', type: 'file', size: content.byteLength, body: () => files.open('big') },
    ];
    const digests = await Promise.all(
      shapes.map(async (entry) => digestOf(await buffer(tarStream([entry], files)))),
    );
    assert.equal(new Set(digests).size, 1);
  });
});

suite('rejected entries', () => {
  const rows: [what: string, entries: TarEntry[], code: string][] = [
    ['an absolute path', [file('/etc/passwd', '')], 'invalid-definition'],
    ['a path that leaves the archive', [file('a/../../b', '')], 'invalid-definition'],
    ['a path of two dots', [file('..', '')], 'invalid-definition'],
    ['a path with a dot', [file('./a', '')], 'invalid-definition'],
    ['an empty path', [file('', '')], 'invalid-definition'],
    ['a path with a trailing slash', [{ path: 'a/', type: 'directory' }], 'invalid-definition'],
    ['a path with a zero byte', [file('a\0b', '')], 'invalid-definition'],
    ['a file at the root path', [file('.', '')], 'invalid-definition'],
    ['a path that appears twice', [file('a', '1'), file('a', '2')], 'invalid-definition'],
    [
      'a symlink that leaves the archive',
      [{ path: 'a/b', type: 'symlink', link: '../../c' }],
      'invalid-definition',
    ],
    ['an absolute symlink', [{ path: 'a', type: 'symlink', link: '/c' }], 'invalid-definition'],
    ['a symlink without a target', [{ path: 'a', type: 'symlink' }], 'invalid-definition'],
    ['a file that has grown', [{ path: 'a', type: 'file', size: 3, file: 'four' }], 'digest-mismatch'],
    ['a file that has shrunk', [{ path: 'a', type: 'file', size: 5, file: 'four' }], 'digest-mismatch'],
    [
      'a body that is too long',
      [{ path: 'a', type: 'file', size: 3, body: () => Readable.from([Buffer.from('four')]) }],
      'digest-mismatch',
    ],
    [
      'a body that is too short',
      [{ path: 'a', type: 'file', size: 5, body: () => Readable.from([Buffer.from('four')]) }],
      'digest-mismatch',
    ],
  ];
  for (const [what, entries, code] of rows) {
    test(`${what} is rejected`, async () => {
      await assert.rejects(buffer(tarStream(entries, memoryFiles({ four: 'four' }))), { code });
    });
  }

  test('an error message shows a hostile path with escapes', async () => {
    await assert.rejects(buffer(tarStream([file('../a\n::error::x', '')], none)), (error: Error) => {
      assert.doesNotMatch(error.message, /\n|::error/);
      return true;
    });
  });
});

test('ten thousand files are prefetched in order, at most 32 at a time', async () => {
  const count = 10_000;
  const names = Array.from({ length: count }, (_, index) => `f${String(index).padStart(5, '0')}`);
  let [open, most] = [0, 0];
  const files = {
    ...none,
    async slice(path: string) {
      open += 1;
      most = Math.max(most, open);
      await new Promise(setImmediate);
      open -= 1;
      return Buffer.from(path);
    },
  };
  async function* entries(): AsyncGenerator<TarEntry> {
    for (const path of names) yield { path, type: 'file', size: 6, file: path };
  }
  let size = 0;
  for await (const chunk of tarStream(entries(), files)) size += (chunk as Buffer).byteLength;
  assert.equal(size, count * 1024 + 1024);
  assert.ok(most > 1 && most <= 32, `${most} at a time`);
});
