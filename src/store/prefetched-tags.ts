/** A store whose tags are resolved before they are needed. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { Store } from './store.ts';

/** Resolves the tags at once. The first `resolve` of each returns that result; later calls resolve the tag again. */
export function withPrefetchedTags(store: Store, tags: readonly Tag[]): Store {
  const prefetched = new Map<Tag | Digest, Promise<Descriptor | undefined>>();
  for (const tag of tags) {
    const result = store.resolve(tag);
    // The error reaches whoever resolves the tag; until then its rejection must not end the process.
    result.catch(() => {});
    prefetched.set(tag, result);
  }
  return {
    ...store,
    resolve(reference) {
      const result = prefetched.get(reference);
      prefetched.delete(reference);
      return result ?? store.resolve(reference);
    },
  };
}
