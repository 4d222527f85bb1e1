/** Random histories of releases, branches, pull requests and re-runs; `npm run histories` runs more of them. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { registries } from '../support/registries.ts';
import { type HistoryStatistics, runHistory } from './history.ts';
import { type ParallelStatistics, runInParallel } from './parallel.ts';

const count = 12;

suite('runs in parallel report each lost race, and re-runs correct the aliases', () => {
  test('in olareg', async (context) => {
    const registry = (await registries()).find(({ name }) => name === 'olareg');
    if (!registry) return context.skip('olareg is not installed');
    const statistics: ParallelStatistics = { runs: 0, conflicts: 0 };
    for (let number = 0; number < count / 2; number += 1)
      await runInParallel(registry.host, [3, number], statistics);
    assert.ok(statistics.conflicts > 0 && statistics.conflicts < statistics.runs, 'the runs have no variety');
  });
});

suite('after each event of a history, every tag is where the rules say', () => {
  for (const name of ['olareg', 'distribution']) {
    test(`in ${name}`, async (context) => {
      const registry = (await registries()).find((one) => one.name === name);
      if (!registry) return context.skip(`${name} is not installed`);
      const statistics: HistoryStatistics = { events: 0, conflicts: 0, kept: 0, requests: 0 };
      for (let number = 0; number < count; number += 1)
        await runHistory(registry.host, [11, number], statistics);
      assert.ok(statistics.kept > 0 && statistics.conflicts > 0, 'the histories have no variety');
    });
  }
});
