/** Growth: the operations on files that a dry run takes are proportional to what is in the workspace. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../src/formats/index.ts';
import { growthCases } from './cases.ts';
import { workOf } from './work.ts';

for (const growth of growthCases) {
  test(`ten times as much takes at most ten times as many operations: ${growth.title}`, async () => {
    const small = await workOf(growth, growth.base);
    const large = await workOf(growth, growth.base * 10);
    const ratio = large.operations / small.operations / 10;
    assert.ok(ratio <= 1.3, `${large.operations} operations instead of ${small.operations * 10}`);
  });
}

test('every format has a case of growth', () => {
  const covered = new Set(growthCases.map(({ title }) => title.replace(/:.*/, '')));
  assert.deepEqual(
    formats.map(({ name }) => name).filter((name) => !covered.has(name)),
    [],
  );
});
