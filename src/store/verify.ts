/** Verification: streams and bytes that fail when they do not match their descriptor. */

import type { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { createDigester, digestAlgorithm, digestOf } from '../oci/digest.ts';

/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap<Readable, Descriptor>();

/** Where content is read from, and what to do if it is wrong there. */
export interface ContentOrigin {
  readonly name: string;
  readonly hint: string;
}

/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
export function verified(stream: Readable, descriptor: Descriptor, origin?: ContentOrigin): Readable {
  if (verifies(stream, descriptor)) return stream;
  // Node's streams are loaded with the first one: they take 1.5 ms, and what is read at once needs none.
  const { Transform } = process.getBuiltinModule('node:stream');
  const digester = createDigester(digestAlgorithm(descriptor.digest));
  const check = new Transform({
    // Smaller than a chunk of a file, so that the transform passes each chunk on instead of joining several.
    readableHighWaterMark: 1 << 18,
    writableHighWaterMark: 1 << 18,
    transform(chunk: Uint8Array, _encoding, done) {
      digester.update(chunk);
      const isTooLong = digester.size > descriptor.size;
      done(isTooLong ? mismatch(descriptor, `more than ${descriptor.size} bytes`, origin) : null, chunk);
    },
    flush(done) {
      if (digester.size !== descriptor.size)
        return done(mismatch(descriptor, `${digester.size} bytes`, origin));
      const digest = digester.digest();
      done(digest === descriptor.digest ? null : mismatch(descriptor, digest, origin));
    },
  });
  stream.on('error', (error) => check.destroy(error));
  check.on('close', () => stream.destroy());
  verifying.set(check, descriptor);
  return stream.pipe(check);
}

function verifies(stream: Readable, { digest, size }: Descriptor): boolean {
  const known = verifying.get(stream);
  return known?.digest === digest && known.size === size;
}

/** Says that a stream fails by itself unless its bytes match, since they come from one that verifies. */
export function asVerified(stream: Readable, descriptor: Descriptor): Readable {
  verifying.set(stream, descriptor);
  return stream;
}

/** Throws `digest-mismatch` if the bytes do not match the descriptor. */
export function requireBytes(bytes: Uint8Array, descriptor: Descriptor, origin?: ContentOrigin): void {
  if (bytes.byteLength !== descriptor.size) throw mismatch(descriptor, `${bytes.byteLength} bytes`, origin);
  const digest = digestOf(bytes, digestAlgorithm(descriptor.digest));
  if (digest !== descriptor.digest) throw mismatch(descriptor, digest, origin);
}

/** Reads content into memory, which is copied once. Throws `digest-mismatch` also for a descriptor of more than `limit` bytes. */
export async function readVerified(
  stream: Readable,
  descriptor: Descriptor,
  limit: number,
): Promise<Uint8Array> {
  requireSize(stream, descriptor, limit);
  const bytes = Buffer.allocUnsafeSlow(descriptor.size);
  let size = 0;
  for await (const chunk of verifiedChunks(stream, descriptor, limit)) {
    bytes.set(chunk, size);
    size += chunk.byteLength;
  }
  return bytes;
}

/** The chunks of the content, of which none may be used before the last one has come. Throws as `readVerified` does. */
export async function* verifiedChunks(
  stream: Readable,
  descriptor: Descriptor,
  limit: number,
): AsyncGenerator<Uint8Array> {
  requireSize(stream, descriptor, limit);
  const digester = verifies(stream, descriptor)
    ? undefined
    : createDigester(digestAlgorithm(descriptor.digest));
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > descriptor.size) throw mismatch(descriptor, `more than ${descriptor.size} bytes`);
    digester?.update(chunk);
    yield chunk;
  }
  if (size !== descriptor.size) throw mismatch(descriptor, `${size} bytes`);
  const digest = digester?.digest();
  if (digest !== undefined && digest !== descriptor.digest) throw mismatch(descriptor, digest);
}

function requireSize(stream: Readable, descriptor: Descriptor, limit: number): void {
  if (descriptor.size <= limit) return;
  stream.destroy();
  throw tooLarge(descriptor, limit);
}

function tooLarge({ digest, size }: Descriptor, limit: number): CodedError {
  return new CodedError('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
    hint: 'Make sure that the descriptor is right.',
  });
}

/** The error of content that does not match its descriptor; `found` is its digest or size. */
export function mismatch({ digest, size }: Descriptor, found: string, origin?: ContentOrigin): CodedError {
  const where = origin === undefined ? '' : `${origin.name}: `;
  return new CodedError(
    'digest-mismatch',
    `${where}content does not match ${digest} (${size} bytes): found ${found}`,
    { hint: origin?.hint ?? 'Make sure that nothing changes the content during the run, and re-run.' },
  );
}
