/** The bundle with one protection taken out, to prove that the fault runs would notice. */

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/programs.ts';

interface Change {
  readonly from: RegExp;
  readonly to: string;
}

/** Each protection with the lines that take it out of the built code. */
export const protections: Readonly<Record<'replay' | 'early-tag', readonly Change[]>> = {
  // The body goes again to the session that was opened first, without asking what became of it.
  replay: [
    {
      from: /count > 1 \|\| \(descriptor\.size > smallBody && !mountFinds\)/,
      to: 'count === 1 && descriptor.size > smallBody && !mountFinds',
    },
    {
      from: /const opened = await (\w+)\(upload, state, count\);/,
      to: 'const opened = (state.opened ??= await $1(upload, state, count));',
    },
  ],
  // Each artifact's tags move as soon as that artifact is there.
  'early-tag': [
    {
      from: /await (\w+)\(wave, \(state\) => (\w+)\(state, pushedTo, options\)\);/,
      to: 'await $1(wave, async (state) => { await $2(state, pushedTo, options); await moveTags(state); });',
    },
  ],
};

export type Protection = keyof typeof protections;

export interface Variant {
  readonly folder: string;
  /** Its `index.js`. */
  readonly bundle: string;
  remove(): Promise<void>;
}

/** Copies `dist`, so that a build in between changes nothing. */
export async function copyBundle(): Promise<Variant> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-variant-'));
  await cp(join(root, 'dist'), folder, { recursive: true });
  return {
    folder,
    bundle: join(folder, 'index.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Takes the protection out of a copy. Throws when the code to change is not there exactly once. */
export async function takeOut(protection: Protection, { folder }: Variant): Promise<void> {
  for (const change of protections[protection]) await apply(folder, change);
}

async function apply(folder: string, { from, to }: Change): Promise<void> {
  let found = 0;
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.js'))) {
    const code = await readFile(join(folder, file), 'utf8');
    const matches = code.match(new RegExp(from, 'g'))?.length ?? 0;
    if (matches > 0) await writeFile(join(folder, file), code.replace(from, to));
    found += matches;
  }
  if (found !== 1)
    throw new Error(`dist has ${found} places like ${from}; bring variant.ts up to the sources`);
}
