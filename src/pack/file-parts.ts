/** A workspace file in parts that belong to whoever reads them. */

import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

/** What packing reads of a workspace; `slice` gives memory of its own each time. */
export type Files = Pick<Workspace, 'open' | 'slice'>;

const partSize = 1024 * 1024;

/** The whole file in parts of 1 MiB, as long as it is in the moment it is read; the reader may `release` each. */
export async function* fileParts(path: WorkspacePath, files: Files): AsyncGenerator<Uint8Array> {
  for (let offset = 0; ; offset += partSize) {
    const part = await files.slice(path, offset, partSize);
    const isLast = part.byteLength < partSize;
    yield part;
    if (isLast) return;
  }
}
