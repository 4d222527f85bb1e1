/** A stream that refuses to end well when its bytes are not the described ones. */

import { type Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { createDigester, digestAlgorithm } from '../oci/digest.ts';

/** Streams that verify, with what they verify: nothing is digested twice on its way. */
const verifying = new WeakMap<Readable, Descriptor>();

/** Passes bytes through and fails with `digest-mismatch` on a wrong size (at once) or digest (at the end). */
export function verified(stream: Readable, descriptor: Descriptor): Readable {
  const done = verifying.get(stream);
  if (done?.digest === descriptor.digest && done.size === descriptor.size) return stream;
  const digester = createDigester(digestAlgorithm(descriptor.digest));
  const check = new Transform({
    // Less than one chunk of a file: whoever iterates gets each as it was read, not a copy of several.
    readableHighWaterMark: 1 << 18,
    writableHighWaterMark: 1 << 18,
    transform(chunk: Uint8Array, _encoding, done) {
      digester.update(chunk);
      done(
        digester.size > descriptor.size ? mismatch(descriptor, `more than ${descriptor.size} bytes`) : null,
        chunk,
      );
    },
    flush(done) {
      if (digester.size !== descriptor.size) return done(mismatch(descriptor, `${digester.size} bytes`));
      const digest = digester.digest();
      done(digest === descriptor.digest ? null : mismatch(descriptor, digest));
    },
  });
  stream.on('error', (error) => check.destroy(error));
  check.on('close', () => stream.destroy());
  verifying.set(check, descriptor);
  return stream.pipe(check);
}

/** Throws `digest-mismatch` when the bytes are not the described ones. */
export function requireBytes(bytes: Uint8Array, descriptor: Descriptor): void {
  const digester = createDigester(digestAlgorithm(descriptor.digest));
  digester.update(bytes);
  if (digester.size !== descriptor.size) throw mismatch(descriptor, `${digester.size} bytes`);
  const digest = digester.digest();
  if (digest !== descriptor.digest) throw mismatch(descriptor, digest);
}

/** Reads small described content whole; `limit` bounds what a wrong size could make us hold. */
export async function readVerified(
  stream: Readable,
  descriptor: Descriptor,
  limit: number,
): Promise<Uint8Array> {
  if (descriptor.size > limit) {
    stream.destroy();
    throw mismatch(descriptor, `${descriptor.size} bytes where at most ${limit} are read`);
  }
  return await buffer(verified(stream, descriptor));
}

function mismatch(descriptor: Descriptor, found: string): CodedError {
  return new CodedError(
    'digest-mismatch',
    `content of ${descriptor.digest} (${descriptor.size} bytes) turned out to be ${found}`,
    { hint: 'Make sure that nothing writes the file during the run, then run again.' },
  );
}
