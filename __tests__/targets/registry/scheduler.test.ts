import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScheduler } from '../../../src/targets/registry/scheduler.ts';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

function start(concurrency: number, sizes: readonly number[]) {
  const scheduler = createScheduler(concurrency);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const results = sizes.map((size) =>
    scheduler.run(size, async () => {
      begun.push(size);
      await new Promise<void>((end) => ends.push(end));
    }),
  );
  return { scheduler, begun, ends, results };
}

test('few bodies at a time, the largest first', async () => {
  const { begun, ends } = start(2, [1e6, 3e6, 2e6, 5e6]);
  await turn();
  assert.deepEqual(begun, [5e6, 3e6]);
  ends[0]?.();
  await turn();
  assert.deepEqual(begun, [5e6, 3e6, 2e6]);
});

test('small requests pass while every body slot is taken', async () => {
  const { begun } = start(2, [1e6, 1e6, 1e6, 0, 10, 64 * 1024, 0]);
  await turn();
  assert.deepEqual(begun.filter((size) => size === 1e6).length, 2);
  assert.deepEqual(begun.filter((size) => size < 1e6).length, 2);
});

test('a task that fails gives its slot back, and fewer bodies run after a loss', async () => {
  const scheduler = createScheduler(4);
  await assert.rejects(scheduler.run(1e6, async () => Promise.reject(new Error('no'))));
  scheduler.narrow();
  scheduler.narrow();
  scheduler.narrow();
  let running = 0;
  let most = 0;
  await Promise.all(
    [1, 2, 3].map(() =>
      scheduler.run(1e6, async () => {
        running += 1;
        most = Math.max(most, running);
        await turn();
        running -= 1;
      }),
    ),
  );
  assert.equal(most, 1);
});
