/** The ContentReader: reads what the folder of the cache holds, at once and verified, with no more calls of the system than that takes. */

import { closeSync, existsSync, fstatSync, futimesSync, lutimesSync, readSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { realFolder } from '../layout/location.ts';
import { type Digest, digestAlgorithm, digestOf, encodedDigest } from '../oci/digest.ts';
import { openFolderWithin, openWithin } from '../store/no-follow.ts';

/** A file that cannot be read is one that is not there: no method throws. */
export interface ContentReader {
  /** False while the cache has never been written to. */
  hasContent(): boolean;
  /** Content of at most `limit` bytes, verified; `undefined` if it is not there or damaged. What is damaged is removed. */
  read(digest: Digest, limit: number): Uint8Array | undefined;
  /** A short text that is kept beside the content. */
  readNote(name: NoteName): string | undefined;
}

/** Which repository has served a manifest, and which layer an archive becomes. */
export type NoteName = `served/${string}` | `layers/${string}`;

const noteLimit = 200;

/** Opens the folder, which need not exist. Throws for a symlink. */
export async function openContentReader(path: string): Promise<ContentReader> {
  const real = await realFolder(path);
  const folders = { sha256: join(real, 'blobs', 'sha256'), sha512: join(real, 'blobs', 'sha512') };
  return {
    hasContent: () => existsSync(folders.sha256) || existsSync(folders.sha512),
    read: (digest, limit) => readBlob(folders[digestAlgorithm(digest)], digest, limit),
    readNote: (name) => unlessAbsent(() => withFile(join(real, name), readText)),
  };
}

function readBlob(folder: string, digest: Digest, limit: number): Uint8Array | undefined {
  const name = encodedDigest(digest);
  const path = `${folder}${sep}${name}`;
  return unlessAbsent(() =>
    withFile(path, (file, size) => {
      const bytes = size <= limit ? readWhole(file, size) : undefined;
      if (bytes && digestOf(bytes, digestAlgorithm(digest)) === digest) {
        touch(file, path);
        return bytes;
      }
      if (bytes) removeFile(folder, name);
      return undefined;
    }),
  );
}

/** Any error means that there is nothing to read: a cache that cannot be used is an empty one. */
function unlessAbsent<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Runs work with an open regular file and its size; no symlink is followed. */
function withFile<Result>(
  path: string,
  work: (file: number, size: number) => Result | undefined,
): Result | undefined {
  const file = openWithin(path, path);
  if (file === undefined) return undefined;
  try {
    const found = fstatSync(file);
    return found.isFile() ? work(file, found.size) : undefined;
  } finally {
    closeSync(file);
  }
}

/** Fewer bytes if the file has become shorter. */
function readWhole(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let done = 0;
  for (let count = 1; count > 0 && done < size; done += count)
    count = readSync(file, bytes, done, size - done, null);
  return bytes.subarray(0, done);
}

function readText(file: number, size: number): string {
  return Buffer.from(readWhole(file, Math.min(size, noteLimit))).toString();
}

/** The time of the last use, by which entries are evicted; access times are often not kept. */
function touch(file: number, path: string): void {
  const now = new Date();
  try {
    futimesSync(file, now, now);
  } catch {
    // Windows refuses it for a file that is open for reading.
    unlessAbsent(() => lutimesSync(path, now, now));
  }
}

function removeFile(path: string, name: string): void {
  const folder = openFolderWithin(path, path);
  if (folder === undefined) return;
  try {
    rmSync(`${folder.path}/${name}`, { force: true });
  } finally {
    folder.close();
  }
}
