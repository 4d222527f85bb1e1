/** Moving what was laid out into an existing folder: each file whole, none replaced unless that is asked for, nothing through a symlink. */

import { closeSync, lstatSync, mkdirSync, openSync, readlinkSync, readSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { diskError } from '../disk-error.ts';
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
      const child = [...names, name];
      const found = lstatSync(`${target}/${name}`, { throwIfNoEntry: false });
      if (node.kind === 'folder') {
        if (found !== undefined && !found.isDirectory())
          throw refused(`${shown}/${name}`, found.isSymbolicLink() ? 'is a symlink' : 'is not a folder');
        if (found === undefined && !merge.apply) continue;
        if (found === undefined) mkdirSync(`${target}/${name}`);
        mergeFolder(merge, node, child);
      } else {
        if (found?.isDirectory())
          throw refused(`${shown}/${name}`, 'is a folder, and the artifact has a file there');
        const staged = join(merge.staged, ...child);
        if (found !== undefined && isEqual(node, staged, `${target}/${name}`)) continue;
        if (found !== undefined && !merge.overwrite) throw differs(`${shown}/${name}`);
        if (merge.apply) renameSync(staged, `${target}/${name}`);
      }
    }
  });
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

function isEqual(node: TreeNode, staged: string, target: string): boolean {
  const found = lstatSync(target);
  if (node.kind === 'symlink') return found.isSymbolicLink() && readlinkSync(target) === readlinkSync(staged);
  const expected = lstatSync(staged, { throwIfNoEntry: false });
  if (!found.isFile() || found.size !== expected?.size) return false;
  return hasSameBytes(staged, target);
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
