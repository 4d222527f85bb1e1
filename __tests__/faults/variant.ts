/** The bundle without one of its protections, to prove that the fault runs would notice. */

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/programs.ts';

interface Change {
  readonly from: RegExp;
  readonly to: string;
}

/** Each protection with the changes of the built code that remove it. */
export const protections: Readonly<Record<'replay' | 'early-tag', readonly Change[]>> = {
  // A retry sends the body to the first session again, without checking whether the blob is there.
  replay: [
    {
      from: /!mountFinds && \(count > 1 \|\| descriptor\.size > ([^)]+)\)/,
      to: '!mountFinds && count === 1 && descriptor.size > $1',
    },
    { from: /observed\.selfMount && count % 2 === 1/, to: 'observed.selfMount && count === 1' },
    {
      from: /const opened = await (\w+)\(upload, state, count\);/,
      to: 'const opened = (state.opened ??= await $1(upload, state, count));',
    },
  ],
  // The tags of each artifact move as soon as that artifact is pushed.
  'early-tag': [
    {
      from: /await (\(0,[^)]+\)|\w+)\(wave, \(state\) => (\w+)\(state, options\)\);/,
      to: 'await $1(wave, async (state) => { await $2(state, options); await (await loadSending()).moveTags(state, { ...options, isGuarded: () => false }); });',
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

/** Copies `dist`, so that a build during the run changes nothing. */
export async function copyBundle(): Promise<Variant> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-variant-'));
  await cp(join(root, 'dist'), folder, { recursive: true });
  return {
    folder,
    bundle: join(folder, 'index.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Removes a protection from a copy. Throws unless the code to change is there, and in no file more than once. */
export async function removeProtection(protection: Protection, { folder }: Variant): Promise<void> {
  for (const change of protections[protection]) await apply(folder, change);
}

/** Code that several imports load may be in a file for each of them. */
async function apply(folder: string, { from, to }: Change): Promise<void> {
  const found: number[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.js'))) {
    const code = await readFile(join(folder, file), 'utf8');
    const matches = code.match(new RegExp(from, 'g'))?.length ?? 0;
    if (matches === 0) continue;
    await writeFile(join(folder, file), code.replace(from, to));
    found.push(matches);
  }
  if (found.length === 0 || found.some((matches) => matches !== 1))
    throw new Error(
      `files of dist have ${found.join(', ') || 'no'} matches of ${from}, not one: update variant.ts to the sources`,
    );
}
