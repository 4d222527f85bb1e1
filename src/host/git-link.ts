/** The link from a folder to its repository: `.git` is the repository itself, or a file or symlink that names one elsewhere. */

import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ancestorsOf } from '../workspace/checkout.ts';

/**
 * True when the repository that git finds around a folder is certainly of this folder: each `.git` on the way up is a folder, up to the
 * file of a worktree, if there is one, which the repository names in return. Git goes on upwards from a `.git` that is no repository.
 * It blocks, since this is as quick as asking another thread.
 */
export function isOwnRepository(folder: string): boolean {
  const links = ancestorsOf(realPathOf(folder) ?? resolve(folder)).map((above) => join(above, '.git'));
  const present = links.filter((link) => lstatSync(link, { throwIfNoEntry: false }));
  const other = present.find((link) => !isPlainFolder(link));
  return other === undefined ? present.length > 0 : isLinkOfWorktree(other);
}

/** True for a folder that is not reached through a symlink. */
export function isPlainFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** `gitdir: <repository>` (gitrepository-layout) in a file that the repository names. */
function isLinkOfWorktree(link: string): boolean {
  const isFile = lstatSync(link, { throwIfNoEntry: false })?.isFile() === true;
  const [, repository] = (isFile && /^gitdir: (.+?)\r?\n?$/.exec(readSmall(link) ?? '')) || [];
  return repository !== undefined && isWorktree(resolve(dirname(link), repository), link);
}

/** True when a repository is that of the worktree with this `.git` (gitrepository-layout, "gitdir"). */
export function isWorktree(repository: string, link: string): boolean {
  const named = readSmall(join(repository, 'gitdir'))?.trim();
  return named !== undefined && isSamePath(resolve(repository, named), link);
}

/** False also when one of them does not exist. */
export function isSamePath(left: string, right: string): boolean {
  const real = realPathOf(left);
  return real !== undefined && real === realPathOf(right);
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

const sizeLimit = 64 * 1024;

// Non-blocking, so that a named pipe without a writer is refused instead of waited for; Windows has no such flag.
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** `undefined` for what is absent, large or no file. */
function readSmall(path: string): string | undefined {
  try {
    const file = openSync(path, readOnly);
    try {
      const found = fstatSync(file);
      return found.isFile() && found.size <= sizeLimit ? readFileSync(file, 'utf8') : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
