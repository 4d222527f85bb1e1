/** Files of a workspace in memory, as far as packing reads them. */

import { Readable } from 'node:stream';
import type { Files } from '../../src/content/file-parts.ts';

export interface MemoryFiles extends Files {
  /** Paths in the order they were opened or sliced. */
  readonly read: string[];
}

export function memoryFiles(files: Readonly<Record<string, string | Uint8Array>>): MemoryFiles {
  const read: string[] = [];
  const bytesOf = (path: string): Buffer => {
    read.push(path);
    const content = files[path];
    if (content === undefined) throw new Error(`there is no ${path}`);
    return Buffer.from(content);
  };
  return {
    read,
    open: (path) => Readable.from([bytesOf(path)], { objectMode: false }),
    slice: async (path, offset, length) => bytesOf(path).subarray(offset, offset + length),
  };
}
