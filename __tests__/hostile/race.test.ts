/** A folder that is swapped with a symlink while it is read or written; `npm run race` does the same a million times. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { raceReads, raceWrites } from './race.ts';

const skip = process.platform !== 'linux';

test('nothing outside the workspace is read while a folder is swapped with a symlink', { skip }, async () => {
  const { inside, refused, outside } = await raceReads(20_000);
  assert.deepEqual(outside, []);
  assert.ok(inside > 0 && refused > 0, `${inside} inside, ${refused} refused`);
});

test('nothing is written outside a layout while its blobs are swapped with a symlink', { skip }, async () => {
  const { inside, refused, outside } = await raceWrites(500);
  assert.deepEqual(outside, []);
  assert.equal(inside + refused, 500);
});
