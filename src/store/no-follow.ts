/** Opening files and folders below a root without following symlinks, also while other processes rename folders. */

import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
} from 'node:fs';
import { dirname, sep } from 'node:path';
import { once } from '../memoize.ts';

const { O_RDONLY } = constants;
// Windows has none of these. A pipe that has replaced a file cannot hang a non-blocking call.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = constants;

/** True when an open file or folder is below a root. `path` is the real path that it was opened by. */
export type IsBelow = (descriptor: number, root: string, path: string) => boolean;

/**
 * Opens what is at a real path for reading. Returns `undefined` when that turns out to be elsewhere, because a folder on the path was
 * replaced by a symlink, and for a symlink itself. With `path` as the root, only what is at that very path is opened. Throws other
 * errors of the file system.
 */
export function openWithin(root: string, path: string, isBelow: IsBelow = isOpenBelow): number | undefined {
  return openChecked(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, (file) => isBelow(file, root, path));
}

/** A folder that is used by its path. */
export interface UsableFolder {
  /** On Linux a path that leads to this very folder, whatever is renamed meanwhile. */
  readonly path: string;
  /** Ends the use. False when the path may have led elsewhere meanwhile, which cannot happen on Linux. */
  close(): boolean;
}

/** The folder at a real path, to be closed after use. Returns and throws as `openWithin` does. */
export function openFolderWithin(root: string, path: string): UsableFolder | undefined {
  if (process.platform === 'win32') return pathOfFolder(path);
  let location: string | undefined;
  const isBelow = (descriptor: number) => {
    location = locationOf(descriptor);
    return isLocatedBelow({ descriptor, location }, root, path);
  };
  const descriptor = openChecked(path, O_RDONLY | O_NOFOLLOW | O_DIRECTORY, isBelow);
  if (descriptor === undefined) return undefined;
  if (location !== undefined) {
    const close = () => {
      closeSync(descriptor);
      return true;
    };
    return { path: `${descriptors()}/${descriptor}`, close };
  }
  closeSync(descriptor);
  return pathOfFolder(path);
}

function pathOfFolder(path: string): UsableFolder | undefined {
  const identity = () => foldersOn(path).map(print).join(' ');
  const before = identity();
  if (realpathSync.native(path) !== path) return undefined;
  return { path, close: () => identity() === before && realpathSync.native(path) === path };
}

function openChecked(
  path: string,
  flags: number,
  isBelow: (descriptor: number) => boolean,
): number | undefined {
  const descriptor = openUnlessLink(path, flags);
  if (descriptor === undefined) return undefined;
  let kept = false;
  try {
    kept = isBelow(descriptor);
  } finally {
    if (!kept) closeSync(descriptor);
  }
  return kept ? descriptor : undefined;
}

/** Opening a symlink fails with `ELOOP`, and on Linux with `ENOTDIR` where a folder is wanted. */
function openUnlessLink(path: string, flags: number): number | undefined {
  try {
    return openSync(path, flags);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ELOOP') return undefined;
    if (code === 'ENOTDIR' && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
    throw error;
  }
}

/** By the location of what is open, which only Linux tells; elsewhere by comparing it with what the path names. */
export const isOpenBelow: IsBelow = (descriptor, root, path) =>
  isLocatedBelow({ descriptor, location: locationOf(descriptor) }, root, path);

interface Opened {
  readonly descriptor: number;
  readonly location: string | undefined;
}

function isLocatedBelow({ descriptor, location }: Opened, root: string, path: string): boolean {
  return location === undefined ? isStillNamed(descriptor, root, path) : isWithin(location, inBytes(root));
}

/** Each character stands for a byte, since several names that are not UTF-8 have the same text. */
function inBytes(path: string): string {
  return Buffer.byteLength(path) === path.length ? path : Buffer.from(path).toString('latin1');
}

/** As `inBytes` writes it. */
function locationOf(descriptor: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readlinkSync(`${descriptors()}/${descriptor}`, 'latin1');
  } catch {
    // A container without /proc.
    return undefined;
  }
}

/**
 * The folder of what this process has open, by its number in this very `/proc`, which may be another one than the process knows of
 * itself; resolving `self` each time takes a tenth of the time of opening a file.
 */
const descriptors = once(() => `/proc/${readlinkSync('/proc/self')}/fd`);

function isWithin(location: string, root: string): boolean {
  return location === root || location.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** How often the path is compared: a swap has to be undone and repeated at the right moments in each round. */
const rounds = 4;

/** Compares device and inode with what the path names, and the folders on the path before and after that. */
export const isStillNamed: IsBelow = (descriptor, _root, path) => {
  const opened = print(fstatSync(descriptor, { bigint: true }));
  const folders = () => foldersOn(dirname(path)).map(print).join(' ');
  const before = folders();
  for (let round = 0; round < rounds; round += 1) {
    const named = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (named === undefined || named.isSymbolicLink() || print(named) !== opened) return false;
    if (folders() !== before || realpathSync.native(path) !== path) return false;
  }
  return true;
};

/** A folder and those above it. */
function foldersOn(path: string): readonly BigIntStats[] {
  const found = lstatSync(path, { bigint: true });
  const above = dirname(path);
  return above === path ? [found] : [found, ...foldersOn(above)];
}

function print({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}
