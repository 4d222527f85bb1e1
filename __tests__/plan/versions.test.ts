/** Versions: placeholders are none, and a file VERSION beside the Wasm is one. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usableVersion, versionFile } from '../../src/plan/versions.ts';
import { memoryCheckout } from '../support/memory-workspace.ts';

for (const version of [
  '1.2.3',
  '0.0.1',
  '0.1.0',
  '0.0.0-rc.1',
  '0.0.0-20260101',
  '2.0.3-patched',
  '0.1a2',
  '1',
]) {
  test(`${version} is a version`, () => assert.equal(usableVersion(version), version));
}

for (const version of [
  ...['0.0.0', ' 0.0.0 ', 'v0.0.0', '0.0.0-development', '0.0.0-dev', '0.0.0-semantically-released'],
  ...['(devel)', 'devel', '(unknown)', 'unset', '', '{{version}}', '$VERSION', '<version>', '%VERSION%'],
]) {
  test(`"${version}" is no version`, () => assert.equal(usableVersion(version), undefined));
}

for (const [content, expected] of [
  ['1.2.3\n', '1.2.3'],
  ['v1.2.3', '1.2.3'],
  ['2.0.3-patched\r\n', '2.0.3-patched'],
  ['1.2.3\nsecond line', '1.2.3'],
  ['\ufeff1.2.3', '1.2.3'],
  ['0.0.0', undefined],
  ['', undefined],
  ['unreleased', undefined],
  ['1.2.3 and more', undefined],
  ['1'.repeat(2000), undefined],
] as const) {
  test(`a file VERSION with "${content.slice(0, 20).trim()}" gives ${expected}`, () => {
    const found = versionFile(memoryCheckout({ 'plugins/a/VERSION': content }), 'plugins/a');
    assert.deepEqual(found, expected === undefined ? undefined : { value: expected, origin: 'VERSION' });
  });
}

test('without a file VERSION there is no version of it', () => {
  assert.equal(versionFile(memoryCheckout({ 'VERSION/readme': '' }), '.'), undefined);
  assert.equal(versionFile(memoryCheckout({ VERSION: '1.0.0' }), 'dist'), undefined);
});
