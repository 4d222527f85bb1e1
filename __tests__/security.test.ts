/** The promises in SECURITY.md: each names tests, and these exist. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './support/programs.ts';

const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const section = /^## Promises$(.*?)^## /ms.exec(page)?.[1] ?? '';
/** Each begins with a sentence in bold letters. */
const promises = section.split(/^(?=\*\*)/m).filter((text) => text.startsWith('**'));

test('every promise names a test', () => {
  assert.ok(promises.length >= 8, `${promises.length} promises`);
  for (const promise of promises) assert.match(promise, /^- \[.+\]\(__tests__\/.+\.test\.ts\)/m, promise);
});

test('every test that a promise names exists', () => {
  const named = [...section.matchAll(/^- \[(.+?)\]\((__tests__\/[^)]+)\)/gm)];
  assert.equal(named.length, section.match(/^- /gm)?.length, 'each line of a list names a test');
  for (const [, title = '', path = ''] of named) {
    const text = readFileSync(join(root, path), 'utf8');
    const titles = [...text.matchAll(/\btest\(\s*(['"`])(.+?)\1,/gs)].map(([, , found]) => found);
    assert.ok(titles.includes(title), `${path} has no test "${title}"`);
  }
});
