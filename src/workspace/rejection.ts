/** The rejection of files by a test of their content, during the walk: detection reads thousands of files of which it wants none. */

import { closeSync, constants, openSync, readSync } from 'node:fs';
import { memoize } from '../memoize.ts';
import type { ContentTest } from './workspace.ts';

// Windows has none of these; there, nothing is rejected.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
const flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/** True for a path whose content the test rejects; false for a symlink, and for what cannot be read. */
export type Rejection = (path: string) => boolean;

/** A byte more than the limit shows that a file is larger. Nothing else runs while a walk uses it. */
const bufferFor = memoize((limit: number) => Buffer.allocUnsafeSlow(limit + 1));

/** The rejection by a test. It blocks, as the walk does. */
export function createRejection({ limit, pattern }: ContentTest): Rejection {
  if (O_NOFOLLOW === 0) return () => false;
  const buffer = bufferFor(limit);
  return (path) => {
    const size = sizeOfContent(path, buffer);
    return size !== undefined && size <= limit && !pattern.test(buffer.toString('latin1', 0, size));
  };
}

/** The number of bytes that were read into the buffer, or `undefined` for what cannot be read. */
function sizeOfContent(path: string, buffer: Buffer): number | undefined {
  try {
    const file = openSync(path, flags);
    try {
      return fill(file, buffer);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Within a page, only the end of a file ends a read early, which saves a call that reads nothing. */
const page = 4096;

function fill(file: number, buffer: Buffer): number {
  let size = readSync(file, buffer, 0, buffer.byteLength, null);
  if (size < page) return size;
  while (size < buffer.byteLength) {
    const count = readSync(file, buffer, size, buffer.byteLength - size, null);
    if (count === 0) break;
    size += count;
  }
  return size;
}
