/** The README of the fixtures lists their names, sizes and digests. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fixtureNames, readFixture } from './fixtures.ts';

const readme = await readFile(new URL('../fixtures/wasm/README.md', import.meta.url), 'utf8');

for (const name of fixtureNames) {
  test(`the README lists size and digest of ${name}.wasm`, async () => {
    const bytes = await readFixture(name);
    const line = readme.split('\n').find((row) => row.startsWith(`| \`${name}.wasm\``)) ?? '';
    assert.ok(line.includes(`| ${bytes.length.toLocaleString('en')} |`));
    assert.ok(line.includes(`sha256:${createHash('sha256').update(bytes).digest('hex')}`));
  });
}
