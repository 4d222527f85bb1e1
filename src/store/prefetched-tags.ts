/** A target in front of another one: the same answers, some of them begun earlier or noted on the way. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { Store } from './store.ts';

/** Hands everything on; spread it and replace what is to differ. */
export function forwarding(target: Store): Store {
  return {
    exists: (descriptor) => target.exists(descriptor),
    fetch: (descriptor) => target.fetch(descriptor),
    push: (descriptor, body, hint) => target.push(descriptor, body, hint),
    tag: (descriptor, tag) => target.tag(descriptor, tag),
    resolve: (pointer) => target.resolve(pointer),
    can: target.can,
  };
}

/** Asks at once what the tags point at; the first `resolve` of each gets that answer, later ones ask again. */
export function withPrefetchedTags(target: Store, tags: readonly Tag[]): Store {
  const begun = new Map<Tag | Digest, Promise<Descriptor | undefined>>();
  for (const tag of tags) {
    const answer = target.resolve(tag);
    // Whoever resolves the tag gets the failure; nobody may before the artifact is packed.
    answer.catch(() => {});
    begun.set(tag, answer);
  }
  return {
    ...forwarding(target),
    resolve(pointer) {
      const early = begun.get(pointer);
      begun.delete(pointer);
      return early ?? target.resolve(pointer);
    },
  };
}
