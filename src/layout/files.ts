/** The files of an image layout by their names (image-spec v1.1.1, image-layout.md), in a folder or in an archive. */

import type { Readable } from 'node:stream';
import { type Digest, digestAlgorithm, encodedDigest } from '../oci/digest.ts';

export const versionFile = 'oci-layout';
export const indexFile = 'index.json';
/** Folders of blobs by digest algorithm. */
export const blobFolders: readonly string[] = ['blobs/sha256', 'blobs/sha512'];

/** Name of the file of a blob. A digest is validated when it is parsed, so that the name stays below `blobs`. */
export function blobFile(digest: Digest): string {
  return `blobs/${digestAlgorithm(digest)}/${encodedDigest(digest)}`;
}

export interface LayoutFiles {
  /** The folder or archive, as errors show it. */
  readonly path: string;
  /** Size in bytes of a regular file, or `undefined` if there is none of this name. */
  size(name: string): Promise<number | undefined>;
  /** The first `length` bytes of a file, fewer if it is shorter, or `undefined` if there is no such file. */
  read(name: string, length: number): Promise<Uint8Array | undefined>;
  /** Bytes of a file from an offset on, fewer where it ends, or `undefined` if there is no such file; where it is needed. */
  slice?(name: string, offset: number, length: number): Promise<Uint8Array | undefined>;
  /** A stream over a file that exists. */
  open(name: string): Readable;
}
