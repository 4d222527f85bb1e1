/** Semantic versions: what semver.org 2.0.0 allows, and nothing else. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSemver } from '../src/semver.ts';

test('a version is split into its parts', () => {
  assert.deepEqual(parseSemver('1.20.3-rc.1+build.5'), {
    major: 1,
    minor: 20,
    patch: 3,
    prerelease: 'rc.1',
    build: 'build.5',
  });
  assert.deepEqual(parseSemver('0.0.0'), { major: 0, minor: 0, patch: 0, prerelease: '', build: '' });
});

const versions = ['1.2.3', '1.2.3-rc.1+5', '1.2.3+01', '1.0.0-alpha-a.b-c', '1.0.0--', '1.0.0-0A.is.legal'];
const others = [
  'v1.2.3',
  '=1.2.3',
  '1.2',
  '1.2.3.4',
  ' 1.2.3',
  '1.2.3\n',
  '01.2.3',
  '1.2.3-01',
  '1.2.3-',
  '1.2.3+',
  '',
];

test('text that is not a version to the letter is none', () => {
  for (const text of versions) assert.ok(parseSemver(text), text);
  for (const text of others) assert.equal(parseSemver(text), undefined, text);
});

test('numbers that JavaScript does not keep exact, and text longer than npm reads, are no version', () => {
  assert.ok(parseSemver('9007199254740991.0.0'));
  assert.equal(parseSemver('9007199254740992.0.0'), undefined);
  assert.ok(parseSemver(`1.2.3-${'a'.repeat(250)}`));
  assert.equal(parseSemver(`1.2.3-${'a'.repeat(251)}`), undefined);
});
