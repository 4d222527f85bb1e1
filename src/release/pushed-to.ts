/** PushedTo: which repositories of a run have which content, so that it can be mounted instead of uploaded again. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Repository } from '../oci/reference.ts';
import type { Location } from '../store/store.ts';

export interface PushedTo {
  add(location: Location, descriptor: Descriptor): void;
  /** Name of another repository of the same registry that has the content. */
  mountSource(location: Location, descriptor: Descriptor): string | undefined;
}

/** Bytes; uploading smaller content takes no longer than mounting it. */
const mountSizeLimit = 64 * 1024;

export function createPushedTo(): PushedTo {
  const names = new Map<string, string>();
  const keyOf = ({ host }: Repository, { digest }: Descriptor) => `${host} ${digest}`;
  return {
    add(location, descriptor) {
      if (location.kind === 'layout') return;
      names.set(keyOf(location.repository, descriptor), location.repository.name);
    },
    mountSource(location, descriptor) {
      if (location.kind === 'layout' || descriptor.size < mountSizeLimit) return undefined;
      const name = names.get(keyOf(location.repository, descriptor));
      return name === location.repository.name ? undefined : name;
    },
  };
}
