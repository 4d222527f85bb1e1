/** Names of a root file system, which are those of Linux, on a system whose paths are those of Windows. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUsableTarget, readPath } from '../../src/folder/safe-path.ts';

const refuse = (why: string) => new Error(why);

const hostile = [
  '..\\..\\evil',
  'a/..\\..\\..\\evil',
  'C:evil',
  'file:stream',
  '\\\\server\\share',
  'a/aux',
  'a. /b',
];

for (const name of hostile) {
  test(`${name} is a name on Linux, and is refused on Windows, where it would be another place`, () => {
    assert.deepEqual(readPath(name, 'unix', refuse, '/'), name.split('/'));
    assert.throws(() => readPath(name, 'unix', refuse, '\\'), /Windows/);
  });

  test(`a symlink to ${name} stays inside on Linux, and is refused on Windows`, () => {
    assert.ok(isUsableTarget(name, '/'));
    assert.ok(!isUsableTarget(name, '\\'));
  });
}

test('names and targets that mean the same on Windows are taken there', () => {
  assert.deepEqual(readPath('/usr/bin/env', 'unix', refuse, '\\'), ['usr', 'bin', 'env']);
  for (const target of ['../lib/libc.so.6', '/usr/bin/../lib', './a'])
    assert.ok(isUsableTarget(target, '\\'));
});
