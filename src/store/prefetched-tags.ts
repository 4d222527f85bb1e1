/** A store whose tags are resolved before they are needed. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { Store } from './store.ts';

export interface PrefetchedTags {
  /** The first `resolve` of each tag returns the early result; later calls resolve the tag again. */
  readonly store: Store;
  /** The early results in the order of the tags; it never rejects. */
  readonly resolved: Promise<readonly PromiseSettledResult<Descriptor | undefined>[]>;
}

/** Resolves the tags at once. */
export function prefetchTags(store: Store, tags: readonly Tag[]): PrefetchedTags {
  const prefetched = new Map<Tag | Digest, Promise<Descriptor | undefined>>();
  for (const tag of tags) {
    const result = store.resolve(tag);
    // The error reaches whoever resolves the tag; until then its rejection must not end the process.
    result.catch(() => {});
    prefetched.set(tag, result);
  }
  const resolved = Promise.allSettled([...prefetched.values()]);
  const resolve: Store['resolve'] = (reference) => {
    const result = prefetched.get(reference);
    prefetched.delete(reference);
    return result ?? store.resolve(reference);
  };
  return { store: { ...store, resolve }, resolved };
}
