/** The starts of many small files: each folder is opened once, since detection reads thousands of files. */

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { baseName, folderOf } from '../paths.ts';
import { inFolder, realPathBelowRoot } from './safe-path.ts';
import type { WorkspacePath } from './workspace.ts';

// Windows has none of these; there, files are opened one by one.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** See `Workspace.starts`. It blocks, as other short reads do. */
export function readStarts(
  root: string,
  paths: readonly WorkspacePath[],
  length: number,
): ReadonlyMap<WorkspacePath, Uint8Array> {
  const found = new Map<WorkspacePath, Uint8Array>();
  if (O_NOFOLLOW === 0) return found;
  const buffer = Buffer.allocUnsafe(length);
  for (const [folder, members] of Map.groupBy(paths, folderOf)) {
    for (const [path, bytes] of attempt(() => startsIn(root, folder, members, buffer)) ?? [])
      found.set(path, bytes);
  }
  return found;
}

type Starts = readonly (readonly [path: WorkspacePath, bytes: Uint8Array])[];

function startsIn(
  root: string,
  folder: WorkspacePath,
  members: readonly WorkspacePath[],
  buffer: Buffer,
): Starts {
  const real = realPathBelowRoot(root, folder);
  if (real === undefined) return [];
  return inFolder(root, real, folder, (open) =>
    members.flatMap((path) => {
      const bytes = attempt(() => readStart(`${open}/${baseName(path)}`, buffer));
      return bytes ? [[path, bytes] as const] : [];
    }),
  );
}

/** What fails here fails again, with an error that says why, when the file itself is opened. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A copy of the first bytes; `undefined` for what is no regular file. */
function readStart(path: string, buffer: Buffer): Uint8Array | undefined {
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    return fstatSync(file).isFile() ? Uint8Array.from(buffer.subarray(0, fill(file, buffer))) : undefined;
  } finally {
    closeSync(file);
  }
}

/** The number of bytes read, which is less than the buffer has only at the end of the file. */
function fill(file: number, buffer: Buffer): number {
  let done = 0;
  while (done < buffer.byteLength) {
    const count = readSync(file, buffer, done, buffer.byteLength - done, done);
    if (count === 0) break;
    done += count;
  }
  return done;
}
