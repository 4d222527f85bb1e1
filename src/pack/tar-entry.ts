/** An entry of a tar layer, as a format describes it. */

import type { Body } from '../store/store.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';

/** One entry; what a file holds comes from exactly one of `bytes`, `file` and `body`. */
export interface TarEntry {
  /** As it stands in the archive: forward slashes, no leading slash; a directory has no trailing slash; `.` is the root. */
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink';
  /** Permission bits; default 0644 for files, 0755 for directories, 0777 for symlinks. */
  readonly mode?: number;
  /** Bytes; needed with `file` and `body`. */
  readonly size?: number;
  /** Content in memory. */
  readonly bytes?: Uint8Array;
  /** Content that lies in the workspace: the fast way for many small files. */
  readonly file?: WorkspacePath;
  /** Content from anywhere else. */
  readonly body?: Body;
  /** Symlinks only: a relative target that stays inside the archive. */
  readonly link?: string;
}

export type TarEntries = Iterable<TarEntry> | AsyncIterable<TarEntry>;
