/** Errors of the file system: what they say and advise, without the call and its temporary path. */

import assert from 'node:assert/strict';
import { lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { diskError } from '../src/disk-error.ts';
import { CodedError } from '../src/errors.ts';

/** What a call of the file system throws. */
function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail('the call has not failed');
}

/** As Node makes the error of a call that root is not refused. */
function refused(code: string, reason: string): Error {
  const path = '/data/out/.partial-123';
  return Object.assign(new Error(`${code}: ${reason}, mkdtemp '${path}'`), {
    code,
    syscall: 'mkdtemp',
    path,
  });
}

test('an error says what is wrong with the path, and what to do', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'owp-disk-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'file'), '');
  const rows: readonly (readonly [error: unknown, message: string, hint: RegExp])[] = [
    [refused('EACCES', 'permission denied'), 'out: permission denied (EACCES)', /^Allow the user/],
    [refused('EROFS', 'read-only file system'), 'out: read-only file system (EROFS)', /can be written to/],
    [refused('ENOSPC', 'no space left on device'), 'the disk is full: cannot write out', /^Free disk space/],
    [
      thrown(() => lstatSync(join(folder, 'n'.repeat(300)))),
      'out: name too long (ENAMETOOLONG)',
      /shorter path/,
    ],
    [
      thrown(() => mkdirSync(join(folder, 'file', 'a'))),
      'out: not a directory (ENOTDIR)',
      /part of this path is a file/,
    ],
    [thrown(() => lstatSync(join(folder, 'no'))), 'out: no such file or directory (ENOENT)', /^Make sure/],
  ];
  for (const [error, message, hint] of rows) {
    const found = diskError(error, 'out');
    assert.ok(found instanceof CodedError);
    assert.deepEqual([found.code, found.message], ['storage', message]);
    assert.match(found.hint, hint);
  }
});

test('an error that is none of the file system is unchanged', () => {
  for (const error of [new Error('x'), new CodedError('input', 'x', { hint: 'y' }), 'x'])
    assert.equal(diskError(error, 'out'), error);
});
