/** Reading the start of an open file. */

import { fstatSync, read } from 'node:fs';
import { promisify } from 'node:util';

const readPart = promisify(read);

/** The first `length` bytes, fewer if the file is shorter. */
export async function readStart(file: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(Math.min(length, fstatSync(file).size));
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesRead } = await readPart(file, bytes, done, bytes.byteLength - done, done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
