/**
 * `npm run histories -- --count 2000 --seed S [--number K] [--parallel] [--registry distribution]`: random histories of releases, branches,
 * pull requests and re-runs against a real registry, each event held against the rules; with `--parallel`, several events publish at
 * once. A failure prints the events, and the numbers with which it happens again.
 */

import { parseArgs } from 'node:util';
import { startDistribution, startOlareg } from '../support/registries.ts';
import { type HistoryStatistics, runHistory } from './history.ts';
import { type ParallelStatistics, runInParallel } from './parallel.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** Only the history with this number. */
    number: { type: 'string' },
    parallel: { type: 'boolean', default: false },
    registry: { type: 'string', default: 'olareg' },
  },
});
const seed = Number(values.seed);
const registry =
  values.registry === 'olareg'
    ? await startOlareg({ referrers: true })
    : await startDistribution({ password: false });
if (!registry) throw new Error(`${values.registry} is not installed`);
const sequential: HistoryStatistics = { events: 0, conflicts: 0, kept: 0, requests: 0 };
const parallel: ParallelStatistics = { runs: 0, conflicts: 0 };
const statistics = values.parallel ? parallel : sequential;
const numbers =
  values.number === undefined ? [...Array(Number(values.count)).keys()] : [Number(values.number)];
console.log(`${numbers.length} histories with seed ${seed} against ${registry.name}`);
let failures = 0;
for (const number of numbers) {
  try {
    if (values.parallel) await runInParallel(registry.host, [seed, number], parallel);
    else await runHistory(registry.host, [seed, number], sequential);
  } catch (error) {
    failures += 1;
    console.log(error instanceof Error ? error.message : error);
  }
  if ((number + 1) % 100 === 0) console.log(`${number + 1}: ${JSON.stringify(statistics)}`);
}
await registry.stop();
console.log(`${failures} failures, ${JSON.stringify(statistics)}`);
process.exit(failures > 0 ? 1 : 0);
