/** A Target in memory: for tests and for runs that keep nothing. */

import { PublishError } from '../errors.ts';
import { bare, type Descriptor } from '../oci/descriptor.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { isDocumentType } from '../oci/media-types.ts';
import type { Tag } from '../oci/reference.ts';
import { bytesBody } from './contents.ts';
import type { Target } from './target.ts';
import { readVerified, verified } from './verify.ts';

interface Stored {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
}

/** An empty store of its own. */
export function createMemoryTarget(): Target {
  const stored = new Map<Digest, Stored>();
  const tags = new Map<Tag, Descriptor>();
  return {
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
    async resolve(tag) {
      const digest = parseDigest(tag);
      if (!digest) return tags.get(tag as Tag);
      const found = stored.get(digest)?.descriptor;
      return found && isDocumentType(found.mediaType) ? found : undefined;
    },
  };
}

function absent(descriptor: Descriptor): PublishError {
  return new PublishError('not-found', `${descriptor.digest} is not in the memory target`, {
    hint: 'Push the content before it is read or tagged.',
  });
}
