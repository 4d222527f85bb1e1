/** Contents: everything packed in this run, by digest – files where they lie, made blobs in memory or scratch. */

import { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Body, Source } from '../store/store.ts';
import { verified } from '../store/verify.ts';

export interface Contents extends Source {
  /** Makes content available; the first body given for a digest stays. */
  add(descriptor: Descriptor, body: Body): Descriptor;
  /** Bytes of everything added. */
  readonly size: number;
  open(descriptor: Descriptor): Readable;
}

export function createContents(): Contents {
  const bodies = new Map<Digest, Body>();
  let size = 0;
  const open = (descriptor: Descriptor): Readable => {
    const body = bodies.get(descriptor.digest);
    if (!body) throw missing(descriptor);
    return body();
  };
  return {
    add(descriptor, body) {
      if (!bodies.has(descriptor.digest)) size += descriptor.size;
      if (!bodies.has(descriptor.digest)) bodies.set(descriptor.digest, body);
      return descriptor;
    },
    open,
    get size() {
      return size;
    },
    exists: async (descriptor) => bodies.has(descriptor.digest),
    fetch: (descriptor) => verified(open(descriptor), descriptor),
  };
}

/** A body over bytes in memory. */
export function bytesBody(bytes: Uint8Array): Body {
  return () => Readable.from([bytes], { objectMode: false });
}

function missing(descriptor: Descriptor): CodedError {
  return new CodedError('not-found', `${descriptor.digest} (${descriptor.mediaType}) was not packed`, {
    hint: 'Report this: a manifest names content that no format added.',
  });
}
