/** The scheduler: which bodies are sent at a time, and which requests pass them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScheduler } from '../../../src/registry/http/scheduler.ts';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

function start(concurrency: number, sizes: readonly number[]) {
  const scheduler = createScheduler(concurrency);
  const started: number[] = [];
  const sent: number[] = [];
  const ends: (() => void)[] = [];
  const results = sizes.map((size) =>
    scheduler.run(size, async () => {
      started.push(size);
      await scheduler.sendBody(size, async () => {
        sent.push(size);
        await new Promise<void>((end) => ends.push(end));
      });
    }),
  );
  return { scheduler, started, sent, ends, results };
}

test('a limited number of bodies is sent at a time, the largest first', async () => {
  const { sent, ends } = start(2, [1e6, 3e6, 2e6, 5e6]);
  await turn();
  assert.deepEqual(sent, [5e6, 3e6]);
  ends[0]?.();
  await turn();
  assert.deepEqual(sent, [5e6, 3e6, 2e6]);
});

test('half as many more tasks open their session in advance', async () => {
  const { started, sent } = start(4, [9e6, 8e6, 7e6, 6e6, 5e6, 4e6, 3e6, 2e6]);
  await turn();
  assert.deepEqual(started, [9e6, 8e6, 7e6, 6e6, 5e6, 4e6]);
  assert.deepEqual(sent, [9e6, 8e6, 7e6, 6e6]);
});

test('every body is sent, and fewer at a time after the concurrency was reduced', async () => {
  const { scheduler, sent, ends, results } = start(4, [9e6, 8e6, 7e6, 6e6, 5e6, 4e6, 3e6, 2e6]);
  await turn();
  scheduler.reduceConcurrency();
  const inFlight: number[] = [];
  for (let ended = 0; ended < results.length; ended += 1) {
    inFlight.push(sent.length - ended);
    ends[ended]?.();
    await turn();
  }
  await Promise.all(results);
  assert.deepEqual(inFlight, [4, 3, 2, 2, 2, 2, 2, 1]);
});

test('small requests run while every slot for bodies is taken', async () => {
  const { started, sent } = start(2, [1e6, 1e6, 1e6, 1e6, 0, 10, 64 * 1024, 0]);
  await turn();
  assert.deepEqual(sent.filter((size) => size === 1e6).length, 2);
  assert.deepEqual(started.filter((size) => size < 1e6).length, 2);
});

test('a task that fails frees its slot, and the concurrency is never reduced below one', async () => {
  const scheduler = createScheduler(4);
  await assert.rejects(scheduler.run(1e6, async () => Promise.reject(new Error('no'))));
  scheduler.reduceConcurrency();
  scheduler.reduceConcurrency();
  scheduler.reduceConcurrency();
  let running = 0;
  let maximum = 0;
  const send = async () => {
    running += 1;
    maximum = Math.max(maximum, running);
    await turn();
    running -= 1;
  };
  await Promise.all([1, 2, 3].map(() => scheduler.run(1e6, () => scheduler.sendBody(1e6, send))));
  assert.equal(maximum, 1);
});

test('six small blobs for each large body are read at a time, beside what is sent', async () => {
  const { scheduler, sent } = start(2, [1e6, 2e6, 3e6, 4e6, 5e6]);
  const ends: (() => void)[] = [];
  const reads = Array.from({ length: 20 }, () =>
    scheduler.read(() => new Promise<void>((end) => ends.push(end))),
  );
  await turn();
  assert.deepEqual([sent.length, ends.length], [2, 12]);
  for (const end of ends.splice(0)) end();
  await turn();
  assert.equal(ends.length, 8);
  for (const end of ends) end();
  await Promise.all(reads);
});
