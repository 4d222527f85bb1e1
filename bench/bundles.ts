/** The bundles to measure: the one of this checkout and, with `--base`, another one to compare it with. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../__tests__/support/programs.ts';
import type { Candidate } from './measure.ts';

export interface Bundle {
  readonly name: 'ours' | 'base';
  /** Absolute path of its `index.js`. */
  readonly file: string;
}

/** `dist/index.js` and, if given, the base. Throws when a file does not exist. */
export function findBundles(base: string | undefined): readonly Bundle[] {
  const ours: Bundle = { name: 'ours', file: join(root, 'dist', 'index.js') };
  const bundles = base === undefined ? [ours] : [ours, { name: 'base', file: resolve(base) } as const];
  const missing = bundles.find(({ file }) => !existsSync(file));
  if (missing) throw new Error(`${missing.file} does not exist`);
  return bundles;
}

/** A bundle as a candidate that runs from the command line with these arguments. */
export function fromCommandLine(bundle: Bundle, args: () => readonly string[]): Candidate {
  return { name: bundle.name, command: process.execPath, args: () => [bundle.file, ...args()] };
}
