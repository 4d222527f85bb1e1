/** Deterministic tar streams: what an entry is; times, owners and names of owners are always zero. */

import type { Body } from './target.ts';

export interface TarEntry {
  /** As it stands in the archive: forward slashes, no leading slash; a directory has no trailing slash. */
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink';
  /** Permission bits; default 0644 for files, 0755 for directories, 0777 for symlinks. */
  readonly mode?: number;
  /** Bytes; files only. */
  readonly size?: number;
  /** Files only. */
  readonly body?: Body;
  /** Symlinks only. */
  readonly link?: string;
}
