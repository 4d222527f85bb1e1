/** Reading the start of an open file. */

import { fstatSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';

const readPart = promisify(read);

/** Bytes that are read at once: a job on another thread takes longer than reading so few. */
const smallSize = 256 * 1024;

/** The first `length` bytes, fewer if the file is shorter. */
export async function readStart(file: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(Math.min(length, fstatSync(file).size));
  let done = 0;
  while (done < bytes.byteLength) {
    const left = bytes.byteLength - done;
    const bytesRead =
      left <= smallSize
        ? readSync(file, bytes, done, left, done)
        : (await readPart(file, bytes, done, left, done)).bytesRead;
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
