/** What this run of the tests could not do: noted by name, shown once at the end, never silent. */

import { appendFileSync, readFileSync } from 'node:fs';

/** Names the file that all test processes of one run append to. */
export const leftOutVariable = 'OWP_LEFT_OUT';

const noted = new Set<string>();

/** Notes one thing that was left out, as `what: why`, once per process. */
export function leaveOut(line: string): void {
  if (noted.has(line)) return;
  noted.add(line);
  const file = process.env[leftOutVariable];
  if (file) appendFileSync(file, `${line}\n`);
  else process.stderr.write(`left out: ${line}\n`);
}

/** Every line that any process noted, once each, sorted. */
export function readLeftOut(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return [...new Set(lines)].sort();
}
