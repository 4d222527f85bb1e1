/** The Workspace: read-only access to the files below one root, and to nothing else. */

import type { Readable } from 'node:stream';
import type { NameTest } from '../file-names.ts';

/** A path relative to the root: forward slashes, no leading slash, no `.` or `..` segment; the root itself is `.`. */
export type WorkspacePath = string;

/** A file that the walk found. */
export interface FileEntry {
  readonly path: WorkspacePath;
  /** Bytes; looked up when it is read, since that takes three times as long as finding the file. */
  readonly size: number;
}

export type EntryType = 'file' | 'directory' | 'symlink' | 'other';

/** An entry of a folder. */
export interface TreeEntry extends FileEntry {
  readonly type: EntryType;
  /** True when the owner may execute it; always false on Windows. */
  readonly executable: boolean;
  /** The target of a symlink, as written. */
  readonly link?: string;
  /** Of a file: differs whenever the file has been written to or replaced. */
  readonly stamp?: string;
}

/** What tells, by name and content, most of the files that cannot be meant from those that may be. */
export interface ContentTest {
  /** See `compileFileNames`. */
  readonly fileNames: readonly string[];
  /** Bytes of a file that is read. */
  readonly limit: number;
  /** Rejects a file when nothing in it matches; each character stands for a byte. */
  readonly pattern: RegExp;
}

/** `undefined` for a broken symlink, and for a path that does not exist. */
export type FollowedEntry = TreeEntry | 'out-of-root' | undefined;

export interface Workspace {
  /**
   * Every regular file below the root, sorted by path; the folders are walked once.
   *
   * Left out: tests, dependencies, hidden folders, build intermediates, image layouts, adapters, runtimes, and what `to` or
   * `exclude` names. A symlink counts when it leads to a file below the root. With `folder`, the files below that folder, whatever its own
   * path is called. With `matches`, the files with such a name, which takes less time than to search the result.
   */
  files(folder?: WorkspacePath, matches?: NameTest): Promise<readonly FileEntry[]>;
  /**
   * The files below the root that a test applies to, without most of those whose content it rejects. Content is read during the
   * walk, so this is to be called before `files`; what the walk has not read is not left out, such as symlinks and files of more
   * than `limit` bytes.
   */
  search(test: ContentTest): Promise<readonly FileEntry[]>;
  /** Everything below one folder, sorted by path; symlinks are not followed, and nothing is left out but `.git`. */
  tree(folder: WorkspacePath): Promise<readonly TreeEntry[]>;
  /**
   * What a path is, or `undefined` when it does not exist. A symlink to a file below the root counts as that file; any other
   * one is returned as a symlink. Throws `input` for a path that leaves the root or is in `.git`.
   */
  stat(path: WorkspacePath): Promise<TreeEntry | undefined>;
  /**
   * The entry that a path leads to when every symlink on it is followed, 16 at most; its `path` is the real one.
   *
   * Returns `out-of-root` when a symlink leaves the root or leads into `.git`; throws `input` when the path itself does.
   */
  follow(path: WorkspacePath): Promise<FollowedEntry>;
  /** A whole small file. Throws `input` when it is larger than `limit` bytes. */
  read(path: WorkspacePath, limit: number): Promise<Uint8Array>;
  /** Part of a file: `length` bytes from `offset`, fewer at its end. The caller owns the memory and may detach it. */
  slice(path: WorkspacePath, offset: number, length: number): Promise<Uint8Array>;
  /**
   * The whole content of the files that match, in less time than by `read`; `matches` may not keep its argument. `undefined` stands for
   * a file that has to be read by itself, to learn what is wrong or because it is a symlink or has more than `limit` bytes.
   */
  scan(
    paths: readonly WorkspacePath[],
    limit: number,
    matches: (bytes: Uint8Array) => boolean,
  ): Promise<ReadonlyMap<WorkspacePath, Uint8Array | undefined>>;
  /** A stream of a whole file. */
  open(path: WorkspacePath): Readable;
  /** What `files` left out below the root and why; empty before it was called. */
  omissions(): readonly LeftOut[];
  /** The globs of `exclude` that match nothing; empty before `files` was called. */
  unusedExcludes(): readonly string[];
  /** Package manifests, also those above the root. */
  readonly checkout: Checkout;
}

/**
 * The small files of the checkout that contains the workspace, such as package manifests. Paths are relative to the top of the
 * checkout, the folder with `.git`. Symlinks are never followed, and nothing is there that `exclude` names.
 */
export interface Checkout {
  /** The root of the workspace; `.` when it is the top, and when no checkout contains it. */
  readonly root: WorkspacePath;
  /** What a path is; `undefined` for a symlink, for what lies below one, and for what does not exist. */
  type(path: WorkspacePath): 'file' | 'directory' | undefined;
  /** The names in a folder, sorted; empty when there is no such folder. */
  names(folder: WorkspacePath): readonly string[];
  /** A whole file; `undefined` when there is none, when it cannot be read, and when it has more than `limit` bytes. */
  read(path: WorkspacePath, limit: number): Uint8Array | undefined;
  /** True for the top of a checkout: this one, or one inside it such as a submodule. */
  isTop(folder: WorkspacePath): boolean;
}

/** Something that is missing from a list or an artifact. */
export interface Omission {
  readonly path: WorkspacePath;
  /** Completes "left out: ". */
  readonly reason: string;
}

/** `output`: this run writes to it. `leads-out`: a symlink out of the workspace. `unusable`: a broken symlink, a special file, a name or a folder that cannot be read. */
export type LeftOutKind =
  | 'test'
  | 'dependency'
  | 'hidden'
  | 'adapter'
  | 'intermediate'
  | 'layout'
  | 'excluded'
  | 'output'
  | 'leads-out'
  | 'unusable';

/** A file or folder that a search left out. */
export interface LeftOut extends Omission {
  readonly kind: LeftOutKind;
  /** Files of a folder that was looked into all the same. */
  readonly files?: readonly WorkspacePath[];
}
