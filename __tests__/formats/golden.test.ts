/** Every fixture becomes exactly what its `expected.json` says; `npm run bless` rewrites these files. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { cases, expectedFile, rendered } from './golden.ts';

for (const name of cases()) {
  test(`the fixture ${name} is published as its expected.json says`, async () => {
    const expected = JSON.parse(await readFile(expectedFile(name), 'utf8'));
    assert.deepEqual(JSON.parse(JSON.stringify(await rendered(name))), expected);
  });
}

test('there are fixtures of all formats', () => assert.ok(cases().length > 10));
