/** The scan of many small files for those that match: a folder is opened once for all of them, since detection reads thousands of files. */

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { memoize } from '../memoize.ts';
import { baseName, folderOf } from '../paths.ts';
import { inFolder, normalizePath } from './safe-path.ts';
import type { Workspace, WorkspacePath } from './workspace.ts';

// Windows has none of these; there, files are opened one by one.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** Bytes of matching files that are returned at most; the others are to be read one by one. */
const returnedLimit = 4 * 1024 * 1024;

type Matches = (bytes: Uint8Array) => boolean;
/** The bytes of a file, or `undefined` when it has to be read by itself. */
type Match = readonly [path: WorkspacePath, bytes: Uint8Array | undefined];

/** See `Workspace.scan`. It blocks, as other short reads do. */
export function createScan(root: string): Workspace['scan'] {
  // A byte more shows that a file has grown. Nothing else runs while a scan uses it.
  const bufferFor = memoize((limit: number) => Buffer.allocUnsafeSlow(limit + 1));
  return async (paths, limit, matches) => {
    const scan = { buffer: bufferFor(limit), matches };
    const found = new Map<WorkspacePath, Uint8Array | undefined>();
    let size = 0;
    for (const [folder, members] of Map.groupBy(paths, folderOf)) {
      const scanned = attempt(() => scanFolder(join(root, normalizePath(folder)), members, scan));
      for (const [path, bytes] of scanned ?? unread(members)) {
        size += bytes?.byteLength ?? 0;
        found.set(path, size > returnedLimit ? undefined : bytes);
      }
    }
    return found;
  };
}

function unread(paths: readonly WorkspacePath[]): readonly Match[] {
  return paths.map((path) => [path, undefined]);
}

interface Scan {
  readonly buffer: Buffer;
  readonly matches: Matches;
}

function scanFolder(folder: string, members: readonly WorkspacePath[], scan: Scan): readonly Match[] {
  if (O_NOFOLLOW === 0) return unread(members);
  const found: Match[] = [];
  // A folder that is elsewhere, behind a symlink, is refused, so that none has to be resolved.
  inFolder(folder, folder, folder, (open) => {
    for (const path of members) {
      const bytes = attempt(() => readWhole(`${open}/${baseName(path)}`, scan.buffer));
      if (!bytes) found.push([path, undefined]);
      else if (scan.matches(bytes)) found.push([path, Uint8Array.from(bytes)]);
    }
  });
  return found;
}

/** What fails here fails again, with an error that says why, when the file itself is opened. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The content, in the buffer; `undefined` for what is no regular file, and when the buffer is too small. */
function readWhole(path: string, buffer: Buffer): Uint8Array | undefined {
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = fstatSync(file);
    if (!found.isFile() || found.size >= buffer.byteLength) return undefined;
    const length = fill(file, found.size, buffer);
    return length < buffer.byteLength ? buffer.subarray(0, length) : undefined;
  } finally {
    closeSync(file);
  }
}

/** The number of bytes read, which is less than the buffer has only at the end of the file. */
function fill(file: number, size: number, buffer: Buffer): number {
  let done = 0;
  while (done < buffer.byteLength) {
    const count = readSync(file, buffer, done, buffer.byteLength - done, done);
    done += count;
    // The usual end, which saves a call that reads nothing.
    if (count === 0 || (done === size && size > 0)) break;
  }
  return done;
}
