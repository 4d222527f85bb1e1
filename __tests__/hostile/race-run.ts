/** `npm run race`: a million attempts to read, and thousands to write, what is outside. */

import { raceReads, raceWrites } from './race.ts';

const attempts = Number(process.argv[2] ?? 1_000_000);
let outside = 0;
for (const [what, race] of [
  ['reads', () => raceReads(attempts)],
  ['writes', () => raceWrites(attempts / 100)],
] as const) {
  const outcome = await race();
  outside += outcome.outside.length;
  const { inside, refused } = outcome;
  process.stdout.write(
    `${outcome.attempts} ${what}: ${inside} inside, ${refused} refused, ${outcome.outside.length} outside\n`,
  );
}
process.exit(outside > 0 ? 1 : 0);
