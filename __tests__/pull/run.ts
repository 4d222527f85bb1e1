/**
 * `npm run reads -- [--faults N] [--kills N] [--round-trips] [--seed S]`: random faults and kills in front of real registries, and
 * round trips of every fixture with every registry.
 */

import { parseArgs } from 'node:util';
import { inParallel } from '../../src/async.ts';
import { allFixtures } from '../interop/cases.ts';
import { startRegistries } from '../support/registries.ts';
import { faultTrial, killTrial, prepareReading, type Reading, type Trial } from './random.ts';
import { roundTrip } from './round-trip.ts';

const { values } = parseArgs({
  options: {
    faults: { type: 'string', default: '0' },
    kills: { type: 'string', default: '0' },
    'round-trips': { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    parallel: { type: 'string', default: '4' },
  },
});
const seed = Number(values.seed);
const registries = await startRegistries();
let failures = 0;
console.log(`seed ${seed}, registries ${registries.map(({ name }) => name).join(', ')}`);
try {
  const reading = await prepareReading(registries);
  await trials('faults', Number(values.faults), reading, faultTrial);
  await trials('kills', Number(values.kills), reading, killTrial);
  reading.remove();
  if (values['round-trips']) await roundTrips();
} finally {
  await Promise.all(registries.map((registry) => registry.stop()));
}
process.exitCode = failures === 0 ? 0 : 1;

async function trials(
  what: string,
  count: number,
  reading: Reading,
  trial: (reading: Reading, seed: number, number: number) => Promise<Trial>,
): Promise<void> {
  const outcomes = new Map<string, number>();
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await inParallel(numbers, Number(values.parallel), async (number) => {
    const { problems, outcome } = await trial(reading, seed, number);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (problems.length === 0) return;
    failures += 1;
    console.log(`${what} ${number} (${outcome}): ${problems.join('; ')}`);
  });
  if (count > 0)
    console.log(`${count} ${what}: ${JSON.stringify(Object.fromEntries(outcomes))}, ${failures} lost`);
}

async function roundTrips(): Promise<void> {
  let files = 0;
  let done = 0;
  for (const fixture of allFixtures()) {
    for (const registry of registries.filter(({ name }) => !fixture.limits?.[name])) {
      try {
        files += await roundTrip(fixture, registry);
        done += 1;
      } catch (error) {
        failures += 1;
        console.log(
          `${fixture.name} with ${registry.name}: ${error instanceof Error ? error.message : error}`,
        );
      }
    }
  }
  console.log(`${done} round trips, ${files} files, ${failures} failed`);
}
