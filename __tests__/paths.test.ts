/** Paths of a workspace, in which `.` is the root. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ancestors, baseName, folderOf, isBelow, joinPath, relativePath } from '../src/paths.ts';

test('paths are joined without empty and "." segments', () => {
  assert.equal(joinPath('.', '.'), '.');
  assert.equal(joinPath('.', './a//b/'), 'a/b');
  assert.equal(joinPath('a', '.'), 'a');
  assert.equal(joinPath('a', 'b/c'), 'a/b/c');
});

test('a path is split into its folder and its name', () => {
  assert.deepEqual([folderOf('a/b/c'), baseName('a/b/c')], ['a/b', 'c']);
  assert.deepEqual([folderOf('a'), baseName('a')], ['.', 'a']);
});

test('everything but the root itself lies below the root', () => {
  assert.deepEqual([isBelow('a', '.'), isBelow('.', '.'), isBelow('a/b', 'a')], [true, false, true]);
  assert.deepEqual([isBelow('a', 'a'), isBelow('ab/c', 'a')], [false, false]);
  assert.deepEqual([relativePath('.', 'a/b'), relativePath('a', 'a/b/c')], ['a/b', 'b/c']);
  assert.deepEqual(ancestors('a/b'), ['a/b', 'a', '.']);
});
