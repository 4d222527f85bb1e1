/** The Inspection: what a reference is, read from manifests, configs and lists without any layer. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { ReadStore } from '../store/store.ts';
import { createPartReader, type Part } from './part.ts';
import { findTags, type PointingTags } from './pointing-tags.ts';
import { inspectReferrers, type Referrers } from './referrers.ts';

export type { Fact } from './fact.ts';
export type { Part } from './part.ts';

export interface Inspection extends Part {
  /** As it was given. */
  readonly reference: string;
  /** The reference by digest. */
  readonly pinned: string;
  readonly referrers: Referrers;
  /** On request. */
  readonly tags?: PointingTags;
  /** Manifests and configs below an index that were not read, because there are too many. */
  readonly notRead: number;
}

export interface InspectOptions {
  readonly reference: string;
  readonly pinned: string;
  /** The tag or name by which the root was found. */
  readonly tag?: string;
  readonly tags: boolean;
  readonly concurrency: number;
}

/** Throws what reading the root throws; what else cannot be read is said in its place. */
export async function inspect(
  root: Descriptor,
  source: ReadStore,
  options: InspectOptions,
): Promise<Inspection> {
  const { reference, pinned, tags, concurrency, tag } = options;
  const reader = createPartReader(source, concurrency);
  const [part, referrers, pointing] = await Promise.all([
    reader.read(root),
    inspectReferrers(root, source),
    tags
      ? findTags(root.digest, source, { concurrency, ...(tag !== undefined && { first: tag }) })
      : undefined,
  ]);
  return {
    reference,
    pinned,
    ...part,
    referrers,
    ...(pointing && { tags: pointing }),
    notRead: reader.notRead(),
  };
}

/** All parts of a tree, a parent before its children. */
export function* allParts(part: Part): Generator<Part> {
  yield part;
  for (const child of part.children) yield* allParts(child);
}

/** Bytes of everything that the tree lists, each content once. */
export function contentSize(root: Part): number {
  const sizes = new Map<Digest, number>();
  for (const part of allParts(root)) {
    sizes.set(part.digest, part.size);
    for (const { digest, size } of [...part.layers, ...(part.config ? [part.config] : [])])
      sizes.set(digest, size);
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
