/** Facts about the commit, found in the same way on every host, so that equal workspaces give equal annotations. */

import { resolve } from 'node:path';
import { CodedError } from '../errors.ts';
import { sourceUrl } from '../plan/source-url.ts';
import { printable } from '../text.ts';
import type { WithOrigin } from '../with-origin.ts';
import { leavesCheckout } from '../workspace/checkout.ts';
import type { Checkout } from './git.ts';
import type { Environment, Facts } from './host.ts';

export type CommitFacts = Pick<Facts, 'source' | 'revision' | 'created'>;

/**
 * What git knows of a workspace. Behind a symlink out of the checkout, or of `limit`, there may be another one, which has
 * nothing to do with this build.
 */
export async function readCheckoutOf(
  path: string,
  environment: Environment,
  limit?: string,
): Promise<Checkout> {
  if (leavesCheckout(path, limit))
    return { kind: 'refused', reason: `${printable(path)} leads out of the checkout` };
  // Most runs send their first request before git runs.
  const { readCheckout } = await import(/* webpackChunkName: "push" */ './git.ts');
  return await readCheckout(resolve(path), environment);
}

/** The facts that git read; `SOURCE_DATE_EPOCH` replaces the commit's time. */
export function commitFacts(checkout: Checkout, environment: Environment, head = 'HEAD commit'): CommitFacts {
  const read = checkout.kind === 'read' ? checkout : undefined;
  const url = read?.origin === undefined ? undefined : sourceUrl(read.origin);
  const created = sourceDate(environment) ?? commitDate(read?.seconds, head);
  return {
    ...(url !== undefined && { source: { value: url, origin: 'git remote origin' } }),
    ...(read?.revision !== undefined && { revision: { value: read.revision, origin: head } }),
    ...(created && { created }),
  };
}

/**
 * `SOURCE_DATE_EPOCH` as a date (reproducible-builds.org/specs/source-date-epoch). Throws `input` when it is no number of
 * seconds.
 */
export function sourceDate(environment: Environment): WithOrigin | undefined {
  const text = environment.SOURCE_DATE_EPOCH?.trim();
  if (!text) return undefined;
  const value = /^\d{1,12}$/.test(text) ? utcSeconds(Number(text) * 1000) : undefined;
  if (value !== undefined) return { value, origin: 'SOURCE_DATE_EPOCH' };
  throw new CodedError('input', `SOURCE_DATE_EPOCH is "${printable(text, 60)}"`, {
    hint: 'Set it to seconds since 1970, for instance with: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
  });
}

function commitDate(seconds: number | undefined, origin: string): WithOrigin | undefined {
  const value = seconds === undefined ? undefined : utcSeconds(seconds * 1000);
  return value === undefined ? undefined : { value, origin };
}

/** RFC 3339 in UTC without fractions; `undefined` for a time outside the years 1970 to 9999. */
export function utcSeconds(milliseconds: number): string | undefined {
  if (!(milliseconds >= 0 && milliseconds < Date.UTC(10_000, 0))) return undefined;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
