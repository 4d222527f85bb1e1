/** The tags that point at a manifest: every tag has to be resolved, so that only the most likely ones are. */

import { inParallel } from '../async.ts';
import { asCodedError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/tag.ts';
import type { ReadStore } from '../store/store.ts';

/** Tags that are resolved at most. */
export const tagLimit = 500;
/** Names of tags that are listed at most. */
const nameLimit = 1_000_000;

export interface PointingTags {
  readonly pointing: readonly string[];
  readonly lookedAt: number;
  readonly notLookedAt: number;
  /** Why they are not known. */
  readonly unknown?: string;
}

export interface FindTagsOptions {
  /** A tag that is looked at first. */
  readonly first?: string;
  readonly concurrency: number;
}

/** A list that cannot be read says why. */
export async function findTags(
  digest: Digest,
  source: ReadStore,
  options: FindTagsOptions,
): Promise<PointingTags> {
  try {
    return await lookAtTags(digest, source, options);
  } catch (error) {
    return { pointing: [], lookedAt: 0, notLookedAt: 0, unknown: asCodedError(error).message };
  }
}

async function lookAtTags(
  digest: Digest,
  source: ReadStore,
  { first, concurrency }: FindTagsOptions,
): Promise<PointingTags> {
  const names: string[] = [];
  for await (const name of source.listTags?.() ?? []) {
    if (!isReferrersTag(name) && names.push(name) >= nameLimit) break;
  }
  const ordered = names.toSorted(byLikelihood(first));
  const looked = ordered.slice(0, tagLimit);
  const pointing = new Set<string>();
  await inParallel(looked, concurrency, async (name) => {
    // The name in a layout need not be a tag.
    const found = await source.resolve(name as Tag);
    if (found?.digest === digest) pointing.add(name);
  });
  return {
    pointing: looked.filter((name) => pointing.has(name)),
    lookedAt: looked.length,
    notLookedAt: names.length - looked.length,
  };
}

/** Tags by which clients store referrers, signatures and attestations of a digest, not names of releases. */
function isReferrersTag(name: string): boolean {
  return /^sha(?:256|512)-[0-9a-f]{64,128}(?:\.\w+)?$/.test(name);
}

// `1.10.0` is above `1.9.0`.
const { compare } = new Intl.Collator('en', { numeric: true });

/** The tag that was asked for, then `latest`, then the highest versions. */
function byLikelihood(first: string | undefined): (left: string, right: string) => number {
  const rank = (name: string) => (name === first ? 0 : name === 'latest' ? 1 : 2);
  return (left, right) => rank(left) - rank(right) || compare(right, left);
}
