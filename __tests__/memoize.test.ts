/** Memoization: each value is computed once. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoize, once } from '../src/memoize.ts';

test('each key is computed once, also when its value is undefined', () => {
  const computed: string[] = [];
  const lengthOf = memoize((text: string) => {
    computed.push(text);
    return text === '' ? undefined : text.length;
  });
  assert.deepEqual(['abc', '', 'abc', ''].map(lengthOf), [3, undefined, 3, undefined]);
  assert.deepEqual(computed, ['abc', '']);
});

test('a function that throws is called again, and a promise that rejects is kept', async () => {
  let calls = 0;
  const failing = once(() => {
    calls += 1;
    if (calls === 1) throw new Error('first call');
    return Promise.reject(new Error(`call ${calls}`));
  });
  assert.throws(failing, /first call/);
  await assert.rejects(failing(), /call 2/);
  await assert.rejects(failing(), /call 2/);
});
