/** Contents: everything packed in this run, by digest – files in the workspace, and made blobs in memory or in temporary files. */

import { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Body, Source } from '../store/store.ts';
import { verified } from '../store/verify.ts';

export interface Contents extends Source {
  /** Adds content and returns its descriptor. For a digest that was added before, the first body is kept. */
  add(descriptor: Descriptor, body: Body): Descriptor;
  /** Total size in bytes of everything added. */
  readonly size: number;
  open(descriptor: Descriptor): Readable;
}

export function createContents(): Contents {
  const bodies = new Map<Digest, Body>();
  let size = 0;
  const open = (descriptor: Descriptor): Readable => {
    const body = bodies.get(descriptor.digest);
    if (!body) throw notPacked(descriptor);
    return body();
  };
  return {
    add(descriptor, body) {
      if (bodies.has(descriptor.digest)) return descriptor;
      size += descriptor.size;
      bodies.set(descriptor.digest, body);
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

function notPacked({ digest, mediaType }: Descriptor): CodedError {
  return new CodedError('not-found', `${digest} (${mediaType}) was not packed`, {
    hint: 'Report this bug: a manifest lists content that no format added.',
  });
}
