/** A Store in memory, for tests. */

import { CodedError } from '../../src/errors.ts';
import { bare, type Descriptor } from '../../src/oci/descriptor.ts';
import { type Digest, parseDigest } from '../../src/oci/digest.ts';
import { isManifestType } from '../../src/oci/media-types.ts';
import type { Tag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import type { Store } from '../../src/store/store.ts';
import { readVerified, verified } from '../../src/store/verify.ts';

interface Stored {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
}

/** Returns an empty store. */
export function createMemoryStore(): Store {
  const stored = new Map<Digest, Stored>();
  const tags = new Map<Tag, Descriptor>();
  return {
    can: {},
    exists: async ({ digest }) => stored.has(digest),
    fetch(descriptor) {
      const found = stored.get(descriptor.digest);
      if (!found) throw absent(descriptor);
      return verified(bytesBody(found.bytes)(), descriptor);
    },
    async push(descriptor, body) {
      if (stored.has(descriptor.digest)) return 'present';
      const bytes = await readVerified(body(), descriptor, Number.MAX_SAFE_INTEGER);
      stored.set(descriptor.digest, { descriptor: bare(descriptor), bytes });
      return 'sent';
    },
    async tag(descriptor, tag) {
      if (!stored.has(descriptor.digest)) throw absent(descriptor);
      tags.set(tag, bare(descriptor));
    },
    async resolve(reference) {
      const digest = parseDigest(reference);
      if (!digest) return tags.get(reference as Tag);
      const found = stored.get(digest)?.descriptor;
      return found && isManifestType(found.mediaType) ? found : undefined;
    },
  };
}

function absent(descriptor: Descriptor): CodedError {
  return new CodedError('not-found', `${descriptor.digest} is not in the memory store`, {
    hint: 'Push the content before reading or tagging it.',
  });
}
