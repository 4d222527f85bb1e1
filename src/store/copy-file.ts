/** Copying an open file into another one: the bytes that are digested are those that are written. */

import { read } from 'node:fs';
import { promisify } from 'node:util';
import type { Descriptor } from '../oci/descriptor.ts';
import { createDigester, digestAlgorithm } from '../oci/digest.ts';
import { acquire, bufferSize, release } from './buffers.ts';
import { writeAll } from './write-content.ts';

const readInto = promisify(read);

/**
 * Copies the described content from the beginning of one open file to that of another. False if the first one has other bytes, fewer, or
 * cannot be read; what was written is then of no use. Whatever changes in it meanwhile counts as it was read. Throws errors of writing.
 *
 * While a part is digested, the next one is read and it is written itself by Node's other threads, so that two cores have work. Neither
 * file is used any more when the result is there.
 */
export async function copyVerified(
  from: number,
  to: number,
  { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
): Promise<boolean> {
  const digester = createDigester(digestAlgorithm(digest));
  let reading = readPart(from, 0, size);
  let writing = Promise.resolve();
  try {
    for (let position = 0; position < size; position += bufferSize) {
      const part = await reading;
      if (!part) return false;
      reading = readPart(from, position + bufferSize, size);
      await writing;
      writing = writeAll(to, part, position).finally(() => release(part));
      // Its error is thrown by the next turn, which waits for a read before.
      writing.catch(() => undefined);
      digester.update(part);
    }
    await writing;
    return digester.digest() === digest;
  } finally {
    await Promise.allSettled([reading, writing]);
  }
}

/** The part of a file of `size` bytes at a position; `undefined` if the file ends before the end of the part, or cannot be read. */
async function readPart(file: number, position: number, size: number): Promise<Uint8Array | undefined> {
  const length = Math.min(bufferSize, size - position);
  if (length <= 0) return undefined;
  const buffer = length === bufferSize ? acquire() : Buffer.allocUnsafeSlow(length);
  const count = await fill(buffer, file, position).catch(() => 0);
  if (count === length) return buffer;
  release(buffer);
  return undefined;
}

/** Returns the number of bytes, fewer where the file ends. */
async function fill(buffer: Uint8Array, file: number, position: number): Promise<number> {
  for (let done = 0; done < buffer.byteLength; ) {
    const { bytesRead } = await readInto(file, buffer, done, buffer.byteLength - done, position + done);
    if (bytesRead === 0) return done;
    done += bytesRead;
  }
  return buffer.byteLength;
}
