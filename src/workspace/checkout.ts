/** The checkout around a workspace, on a local disk: where its top is, and its small files. */

import { closeSync, fstatSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { memoize } from '../memoize.ts';
import { folderOf, isBelow, relativePath } from '../paths.ts';
import { isPublic, isWithinRoot, openBelowRoot } from './safe-path.ts';
import type { Checkout, WorkspacePath } from './workspace.ts';

/** The workspace as `openFiles` knows it. */
export interface OpenedRoot {
  /** Real path of the root. */
  readonly root: string;
  /** Real path of the top of the checkout; equal to `root` when there is no checkout. */
  readonly top: string;
  /** True for what `exclude` names, relative to the root. */
  excluded(path: WorkspacePath): boolean;
}

/**
 * Real path of the top of the checkout that contains the folder `path`: the nearest folder with `.git`, up to `limit`, which counts
 * as the top itself when it contains the folder and there is no other. `undefined` without one, and when a symlink on `path` leads
 * out of the checkout.
 */
export function checkoutTop(path: string, limit?: string): string | undefined {
  if (leavesCheckout(path, limit)) return undefined;
  const root = realPathOf(path);
  const last = limit === undefined ? undefined : realPathOf(limit);
  const bound = last !== undefined && isWithinRoot(last, root) ? last : undefined;
  return ancestorsOf(root, bound).find(hasGit) ?? bound;
}

/** Bytes of git's index of some ten thousand files. */
const largeIndex = 1024 * 1024;

/** True for a checkout with many files, without looking at them. */
export function isLargeCheckout(top: string): boolean {
  const index = attempt(() => lstatSync(join(top, '.git', 'index'), { throwIfNoEntry: false }));
  return index !== undefined && index.size > largeIndex;
}

/** True when a symlink on the path leads out of a checkout, or of `limit`, that the path lies in as it is written. */
export function leavesCheckout(path: string, limit?: string): boolean {
  const last = limit === undefined ? undefined : resolve(limit);
  const tops = ancestorsOf(resolve(path)).filter((folder) => folder === last || hasGit(folder));
  return tops.some((folder) => !isWithinRoot(realPathOf(folder), realPathOf(path)));
}

function realPathOf(path: string): string {
  const full = resolve(path);
  return attempt(() => realpathSync.native(full)) ?? full;
}

/** A folder and all above it, the nearest first, up to `last`. */
export function ancestorsOf(folder: string, last?: string): readonly string[] {
  const parent = dirname(folder);
  return folder === last || parent === folder ? [folder] : [folder, ...ancestorsOf(parent, last)];
}

/** A clone has a folder `.git`, a submodule or a further worktree a file. */
function hasGit(folder: string): boolean {
  return typeOf(join(folder, '.git')) !== undefined;
}

function typeOf(path: string): 'file' | 'directory' | undefined {
  const found = attempt(() => lstatSync(path, { throwIfNoEntry: false }));
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'directory' : undefined;
}

/** See `Checkout`. It blocks, since these are few and small. */
export function openCheckout({ root, top, excluded }: OpenedRoot): Checkout {
  const own = relative(top, root).split(sep).join('/') || '.';
  const isExcluded = memoize(
    (path: WorkspacePath): boolean =>
      isBelow(path, own) && (excluded(relativePath(own, path)) || isExcluded(folderOf(path))),
  );
  // From the folder above, since resolving a path looks at each folder on it.
  const isReal = memoize(
    (folder: string): boolean =>
      folder === top || (isReal(dirname(folder)) && typeOf(folder) === 'directory'),
  );
  const type = memoize((path: WorkspacePath) => {
    const full = join(top, path);
    const isHidden = !isPublic(path.split('/')) || isExcluded(path);
    return !isHidden && (path === '.' || isReal(dirname(full))) ? typeOf(full) : undefined;
  });
  return {
    root: own,
    type,
    names: memoize((folder) => (type(folder) === 'directory' ? namesIn(join(top, folder)) : [])),
    read: (path, limit) => (type(path) === 'file' ? readSmall(top, path, limit) : undefined),
    isTop: memoize((folder) => folder === '.' || (type(folder) === 'directory' && hasGit(join(top, folder)))),
  };
}

function namesIn(folder: string): readonly string[] {
  return attempt(() => readdirSync(folder))?.sort() ?? [];
}

function readSmall(top: string, path: WorkspacePath, limit: number): Uint8Array | undefined {
  return attempt(() => {
    const file = openBelowRoot(top, path);
    try {
      return fstatSync(file).size > limit ? undefined : readFileSync(file);
    } finally {
      closeSync(file);
    }
  });
}

/** Manifests are optional: a file that cannot be read counts as absent. */
function attempt<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
