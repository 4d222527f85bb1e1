/** Moving what was laid out into an existing folder: each file whole, none replaced unless that is asked for, nothing through a symlink. */

import {
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  readSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { diskError, hasCode } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { openFolderWithin } from '../store/no-follow.ts';
import { printable } from '../text.ts';
import type { FolderNode, Tree, TreeNode } from './tree.ts';

export interface Merge {
  /** Absolute path of the existing folder, and as the user named it. */
  readonly path: string;
  readonly shown: string;
  /** Path of what was laid out. */
  readonly staged: string;
  readonly tree: Tree;
  readonly overwrite: boolean;
  /** False to look only for what would be refused. */
  readonly apply: boolean;
}

/** Throws `file-exists` for a file that differs, and `storage`; an equal file stays as it is. */
export function mergeInto(merge: Merge): void {
  mergeFolder(merge, merge.tree.root, []);
}

function mergeFolder(merge: Merge, folder: FolderNode, names: readonly string[]): void {
  const shown = [merge.shown, ...names].join('/');
  useFolder(join(merge.path, ...names), shown, (target) => {
    for (const [name, node] of folder.children) {
      const item = { node, names: [...names, name], path: `${target}/${name}`, shown: `${shown}/${name}` };
      if (node.kind !== 'folder') mergeFile(merge, item);
      else if (isFolderThere(merge, item)) mergeFolder(merge, node, item.names);
    }
  });
}

/** What is merged, and where: the path as errors show it, too. */
interface Item {
  readonly node: TreeNode;
  readonly names: readonly string[];
  readonly path: string;
  readonly shown: string;
}

/** Creates the folder; false where that is not asked for. */
function isFolderThere({ apply }: Merge, { path, shown }: Item): boolean {
  const created = apply && isAbsent(path) && isNew(() => mkdirSync(path));
  const found = created ? undefined : lstatSync(path, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory())
    throw refused(shown, found.isSymbolicLink() ? 'is a symlink' : 'is not a folder');
  return created || found !== undefined;
}

function mergeFile(merge: Merge, item: Item): void {
  const { node, names, path, shown } = item;
  const staged = join(merge.staged, ...names);
  if (isAbsent(path) && (!merge.apply || isNew(() => place(node, staged, path)))) return;
  if (lstatSync(path).isDirectory()) throw refused(shown, 'is a folder, and the artifact has a file there');
  if (isEqualTo(merge, item, staged)) return;
  if (!merge.overwrite) throw differs(shown);
  if (merge.apply) renameSync(staged, path);
}

/** Throws `EEXIST` where another process has put something there meanwhile, which a rename would replace. */
function place(node: TreeNode, staged: string, path: string): void {
  try {
    if (node.kind === 'symlink') symlinkSync(readlinkSync(staged), path);
    else linkSync(staged, path);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error;
    // Not every file system has hard links.
    renameSync(staged, path);
  }
}

/** False where there is something already. */
function isNew(create: () => void): boolean {
  try {
    create();
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function isAbsent(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined;
}

/** Runs work with a path that leads to this very folder, whatever is renamed meanwhile. */
function useFolder(path: string, shown: string, work: (path: string) => void): void {
  try {
    const folder = openFolderWithin(path, path);
    if (folder === undefined) throw refused(shown, 'is a symlink');
    try {
      work(folder.path);
    } finally {
      folder.close();
    }
  } catch (error) {
    throw diskError(error, shown);
  }
}

/** A file that cannot be read can be replaced all the same. */
function isEqualTo({ overwrite }: Merge, { node, path, shown }: Item, staged: string): boolean {
  try {
    return isEqual(node, staged, path) && (!overwrite || isExecutable(staged) === isExecutable(path));
  } catch (error) {
    if (overwrite) return false;
    throw diskError(error, shown);
  }
}

function isEqual(node: TreeNode, staged: string, target: string): boolean {
  const found = lstatSync(target);
  if (node.kind === 'symlink') return found.isSymbolicLink() && readlinkSync(target) === readlinkSync(staged);
  const expected = lstatSync(staged, { throwIfNoEntry: false });
  if (!found.isFile() || found.size !== expected?.size) return false;
  return hasSameBytes(staged, target);
}

/** As archives state it; symlinks are all alike. */
function isExecutable(path: string): boolean {
  return (lstatSync(path).mode & 0o100) !== 0;
}

const chunkSize = 256 * 1024;

function hasSameBytes(left: string, right: string): boolean {
  const files: number[] = [];
  try {
    for (const path of [left, right]) files.push(openSync(path, 'r'));
    const [a = Buffer.alloc(0), b = Buffer.alloc(0)] = files.map(() => Buffer.allocUnsafe(chunkSize));
    for (;;) {
      const [first = 0, second = 0] = files.map((file, index) => readSync(file, index === 0 ? a : b));
      if (first !== second || !a.subarray(0, first).equals(b.subarray(0, second))) return false;
      if (first === 0) return true;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}

function refused(shown: string, what: string): CodedError {
  return new CodedError('file-exists', `${printable(shown)} ${what}`, {
    hint: 'Remove it, or name another folder: output: ./out',
  });
}

function differs(shown: string): CodedError {
  return new CodedError(
    'file-exists',
    `${printable(shown)} exists and differs from the file of the artifact`,
    {
      hint: 'Name another folder, or replace such files: overwrite: true',
    },
  );
}
