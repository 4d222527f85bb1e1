/**
 * `npm run growth [case]`: work and memory of every format at 1×, 10× and 100×, as ratios to what they would be if they were
 * proportional to the size: for work from 1× to 10× and from 10× to 100×, for memory the latter. Measures all sizes in turn, several
 * times, and takes the least. Fails for a ratio above 1.3.
 */

import { join } from 'node:path';
import { runExecutable } from '../support/programs.ts';
import { type GrowthCase, growthCases } from './cases.ts';
import type { Measured } from './measure.ts';

const factors = [1, 10, 100] as const;
const limit = 1.3;
/** MiB by which the garbage collector lets a process grow whatever it does. */
const slack = 8;
const rounds = Number(process.env.GROWTH_ROUNDS ?? 3);
const wanted = process.argv[2] ?? '';

async function measure({ title }: GrowthCase, factor: number): Promise<Measured> {
  const args = [join(import.meta.dirname, 'measure.ts'), title, String(factor)];
  const { code, stdout, stderr } = await runExecutable(process.execPath, args, { timeout: 600_000 });
  if (code !== 0) throw new Error(`${title} at ${factor}×: ${stderr}`);
  return JSON.parse(stdout);
}

function least(left: Measured | undefined, right: Measured): Measured {
  if (!left) return right;
  return {
    operations: right.operations,
    processor: Math.min(left.processor, right.processor),
    memory: Math.min(left.memory, right.memory),
  };
}

interface Ratios {
  readonly title: string;
  /** From 1× to 10×, and from 10× to 100×, like those of processor time. */
  readonly operations: readonly number[];
  readonly processor: readonly number[];
  readonly memory: number;
}

function ratiosOf({ title }: GrowthCase, [one, ten, hundred]: readonly Measured[]): Ratios {
  if (!one || !ten || !hundred) throw new Error(`${title} was not measured`);
  const steps = (of: (measured: Measured) => number) => [of(ten) / of(one) / 10, of(hundred) / of(ten) / 10];
  return {
    title,
    operations: steps((measured) => measured.operations),
    processor: steps((measured) => measured.processor),
    memory: hundred.memory / 10 / Math.max(ten.memory, slack),
  };
}

const cases = growthCases.filter(({ title }) => title.includes(wanted));
const results = new Map<GrowthCase, (Measured | undefined)[]>(cases.map((one) => [one, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [index, factor] of factors.entries()) {
    for (const [growth, measured] of results)
      measured[index] = least(measured[index], await measure(growth, factor));
  }
}

const print = (values: readonly number[]) => values.map((value) => value.toFixed(2).padStart(6)).join(' ');
process.stdout.write(`${'1 is proportional to the size'.padEnd(68)} operations     processor    memory\n`);
let failures = 0;
for (const [growth, measured] of results) {
  const { title, operations, processor, memory } = ratiosOf(
    growth,
    measured.flatMap((one) => one ?? []),
  );
  const isTooMuch = [...operations, ...processor, memory].some((ratio) => ratio > limit);
  if (isTooMuch) failures += 1;
  const line = `${print(operations)} ${print(processor)} ${print([memory])}`;
  process.stdout.write(`${title.padEnd(64)} ${line}${isTooMuch ? `  more than ${limit}` : ''}\n`);
}
process.exit(failures > 0 ? 1 : 0);
