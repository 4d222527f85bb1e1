/** The files of a hand-off on the disk: which there are, each a regular file of an image layout, within limits. */

import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { diskError } from '../disk-error.ts';
import { realFolder } from '../layout/location.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { readableSize } from '../text.ts';
import { invalidHandOff } from './refusal.ts';

/** Files; a Wasm artifact has three. */
const fileLimit = 10_000;
/** Bytes of all files together. */
export const byteLimit: number = 1024 ** 3;

/** Everything else is a blob, named by its digest. */
const folders: readonly string[] = ['blobs', 'blobs/sha256'];
const files: readonly string[] = ['oci-layout', 'index.json'];

/**
 * The sizes of all blobs. Throws `invalid-hand-off` for anything that an image layout with sha256 digests does not consist of: links,
 * devices, other names; and for more files or bytes than the limits. No file is opened.
 */
export async function listBlobs(folder: string): Promise<ReadonlyMap<Digest, number>> {
  const real = await realFolder(folder, (path, what) => invalidHandOff(path, what));
  const sizes = new Map<Digest, number>();
  const present = new Set<string>();
  const counted = { files: 0, bytes: 0 };
  try {
    for (const name of await namesIn(real, '.', folder)) await visit(name);
  } catch (error) {
    throw diskError(error, folder);
  }
  for (const name of files) if (!present.has(name)) throw invalidHandOff(join(folder, name), 'is missing');
  return sizes;

  async function visit(name: string): Promise<void> {
    const found = await lstat(join(real, name));
    if (found.isDirectory() && folders.includes(name)) {
      for (const below of await namesIn(real, name, folder)) await visit(`${name}/${below}`);
      return;
    }
    if (!found.isFile()) throw invalidHandOff(join(folder, name), `is ${typeOf(found)}`);
    if (found.nlink > 1) throw invalidHandOff(join(folder, name), 'is a file with several links');
    const digest = blobDigest(name);
    if (!digest && !files.includes(name))
      throw invalidHandOff(join(folder, name), 'is no file of an image layout');
    present.add(name);
    counted.bytes += found.size;
    if (counted.bytes > byteLimit)
      throw invalidHandOff(folder, `has more than ${readableSize(byteLimit)}, which is the limit`);
    if (digest) sizes.set(digest, found.size);
  }

  async function namesIn(top: string, name: string, shown: string): Promise<readonly string[]> {
    const names: string[] = [];
    for await (const entry of await opendir(join(top, name))) {
      counted.files += 1;
      if (counted.files > fileLimit)
        throw invalidHandOff(shown, `has more than ${fileLimit} files, which is the limit`);
      names.push(entry.name);
    }
    return names.sort();
  }
}

function blobDigest(name: string): Digest | undefined {
  const hex = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(name)?.[1];
  return hex === undefined ? undefined : parseDigest(`sha256:${hex}`);
}

interface FileType {
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
}

function typeOf(found: FileType): string {
  if (found.isSymbolicLink()) return 'a symlink';
  if (found.isDirectory()) return 'a folder that no image layout has';
  if (found.isFIFO()) return 'a named pipe';
  return found.isSocket() ? 'a socket' : 'a device';
}
