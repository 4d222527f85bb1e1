/** The skipped tests of one run: recorded by name as they are skipped, printed once at the end. */

import { appendFileSync, readFileSync } from 'node:fs';

/** Environment variable with the path of the file that all test processes of one run append to. */
export const skippedVariable = 'OWP_SKIPPED';

const recorded = new Set<string>();

/** Records one skipped test or program, as `what: why`, once per process. */
export function recordSkipped(line: string): void {
  if (recorded.has(line)) return;
  recorded.add(line);
  const file = process.env[skippedVariable];
  if (file) appendFileSync(file, `${line}\n`);
  else process.stderr.write(`skipped: ${line}\n`);
}

/** The lines of all processes, without duplicates, sorted. */
export function readSkipped(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return [...new Set(lines)].sort();
}
