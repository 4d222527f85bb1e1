/** The part of a workspace that packing uses, in memory. */

import { Readable } from 'node:stream';
import { digestOf } from '../../src/oci/digest.ts';
import type { PackableWorkspace } from '../../src/pack/contents.ts';

export interface MemoryFiles extends PackableWorkspace {
  /** Paths in the order they were opened or sliced. */
  readonly read: string[];
}

export function memoryFiles(files: Readonly<Record<string, string | Uint8Array>>): MemoryFiles {
  const read: string[] = [];
  const bytesOf = (path: string): Buffer => {
    read.push(path);
    const content = files[path];
    if (content === undefined) throw new Error(`${path} does not exist`);
    return Buffer.from(content);
  };
  return {
    read,
    open: (path) => Readable.from([bytesOf(path)], { objectMode: false }),
    stat: async (path) => {
      const content = Buffer.from(files[path] ?? '');
      return { path, size: content.byteLength, executable: false, type: 'file', stamp: digestOf(content) };
    },
    slice: async (path, offset, length) => bytesOf(path).subarray(offset, offset + length),
  };
}
