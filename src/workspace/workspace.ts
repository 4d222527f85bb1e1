/** The Workspace: read-only files under one root, which nothing here ever leaves. */

import type { Readable } from 'node:stream';

/** A path relative to the root: forward slashes, no leading slash, no `.` or `..` segment; the root itself is `.`. */
export type WorkspacePath = string;

/** A file that the walk found. */
export interface FileEntry {
  readonly path: WorkspacePath;
  /** Bytes; looked up when it is asked for, since that takes three times as long as finding the file. */
  readonly size: number;
}

export type EntryType = 'file' | 'directory' | 'symlink' | 'other';

/** One entry of a folder that is to be packed as it is; unlike `files`, nothing is left out. */
export interface TreeEntry extends FileEntry {
  readonly type: EntryType;
  /** True when the owner may execute it; always false on Windows. */
  readonly executable: boolean;
  /** Where a symlink points, as written. */
  readonly link?: string;
  /** Another one whenever the file has been written to or exchanged. */
  readonly stamp?: string;
}

/** `undefined` for a broken symlink and for nothing at all. */
export type FollowedEntry = TreeEntry | 'outside-root' | undefined;

export interface Workspace {
  /**
   * Every regular file below the root, sorted by path, found in one walk that is done once.
   * Left out: `.git`, `node_modules`, build intermediates, image layouts, folders named in `to` or `exclude`. A symlink is
   * followed only to a file inside the root.
   */
  files(): Promise<readonly FileEntry[]>;
  /** Everything below one folder, sorted by path, with symlinks and special files named as such and nothing excluded but `.git`. */
  tree(folder: WorkspacePath): Promise<readonly TreeEntry[]>;
  /**
   * What a path is, or `undefined` when there is nothing. A symlink counts as the file it leads to, where that is one inside
   * the root; any other symlink is named as such. Throws `input` for a path that leaves the root or lies in `.git`.
   */
  stat(path: WorkspacePath): Promise<TreeEntry | undefined>;
  /**
   * What a path leads to once every symlink on it is followed, under its own path; at most 16 symlinks are followed. Throws
   * `input` for a path that itself leaves the root or lies in `.git`; for symlinks that lead there it returns `outside-root`.
   */
  follow(path: WorkspacePath): Promise<FollowedEntry>;
  /** A whole small file. Throws `input` when it is larger than `limit` bytes. */
  read(path: WorkspacePath, limit: number): Promise<Uint8Array>;
  /** Part of a file: `length` bytes from `offset`, fewer at its end; in memory of its own, which the caller may give back. */
  slice(path: WorkspacePath, offset: number, length: number): Promise<Uint8Array>;
  /** A stream over a file from its first byte. */
  open(path: WorkspacePath): Readable;
  /** Everything the walk left out and why, for `explain`. */
  omissions(): readonly Omission[];
}

export interface Omission {
  readonly path: WorkspacePath;
  readonly reason: string;
}
