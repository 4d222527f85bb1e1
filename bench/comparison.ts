/** The comparison of this bundle with the base: every measure that both have, and which are more than 5 % worse. */

import type { Result, Spread } from './measure.ts';

interface Entry {
  readonly measure: string;
  readonly unit: 'ms' | 'MiB' | 'KiB';
  readonly ours: Spread;
  readonly base: Spread;
}

const entries: Entry[] = [];

/** Below this difference, in milliseconds, mebibytes or kibibytes, a change is noise. */
const noise = 2;

/** Records one measure; does nothing unless both bundles were measured. */
export function compare(
  measure: string,
  unit: Entry['unit'],
  ours: Spread | undefined,
  base: Spread | undefined,
): void {
  if (ours && base) entries.push({ measure, unit, ours, base });
}

/** Records wall time and peak memory of both bundles. */
export function compareResults(
  title: string,
  results: readonly Pick<Result, 'name' | 'wall' | 'peak'>[],
): void {
  const [ours, base] = ['ours', 'base'].map((name) => results.find((result) => result.name === name));
  compare(title, 'ms', ours?.wall, base?.wall);
  if (ours?.peak && base?.peak)
    compare(`${title}, peak memory`, 'MiB', mebibytes(ours.peak), mebibytes(base.peak));
}

function mebibytes(bytes: number): Spread {
  return { median: bytes / 2 ** 20, least: bytes / 2 ** 20 };
}

/** Prints all recorded measures. Returns false when one is worse than the base. */
export function printComparison(): boolean {
  if (entries.length === 0) return true;
  console.log('\ncompared with the base (median, and ratio of the medians and of the least values)');
  const width = Math.max(...entries.map(({ measure }) => measure.length));
  for (const entry of entries) {
    const { measure, unit, ours, base } = entry;
    const values = `${ours.median.toFixed(0).padStart(6)} ${unit}, base ${base.median.toFixed(0).padStart(6)} ${unit}`;
    const ratios = `${ratio(entry, 'median').toFixed(2)}  ${ratio(entry, 'least').toFixed(2)}`;
    const note = isWorse(entry) ? '  more than 5 % worse' : '';
    console.log(`  ${measure.padEnd(width)}  ${values.padEnd(26)}  ${ratios}${note}`);
  }
  return !entries.some(isWorse);
}

function ratio({ ours, base }: Entry, value: keyof Spread): number {
  return ours[value] / base[value];
}

/** On a busy machine the median varies more than the minimum, so both must be more than 5 % worse. */
function isWorse(entry: Entry): boolean {
  const values = ['median', 'least'] as const;
  return values.every((value) => ratio(entry, value) > 1.05 && entry.ours[value] - entry.base[value] > noise);
}
