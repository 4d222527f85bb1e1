/** What lies at a path of a root: a file, a folder, or a symlink and where it leads. */

import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { existing, isInside, isPublic, realInside, tidyPath } from './safe-path.ts';
import type { EntryType, FollowedEntry, TreeEntry, WorkspacePath } from './workspace.ts';

/** Symlinks that may lie on one path; Linux allows 40. */
const linkLimit = 16;

/** See `Workspace.stat`. */
export function entryAt(root: string, path: WorkspacePath): TreeEntry | undefined {
  const tidy = tidyPath(path);
  const folder = realInside(root, dirname(tidy));
  if (folder === undefined) return undefined;
  const full = tidy === '.' ? folder : join(folder, basename(tidy));
  const found = existing(path, () => lstatSync(full));
  if (!found?.isSymbolicLink()) return found && describe(tidy, found);
  const target = entryBehind(root, tidy);
  if (target !== 'outside-root' && target?.type === 'file') return { ...target, path: tidy };
  return describe(tidy, found, readlinkSync(full));
}

/** See `Workspace.follow`. */
export function entryBehind(root: string, path: WorkspacePath): FollowedEntry {
  const tidy = tidyPath(path);
  return existing(path, () => followLinks(root, tidy));
}

/** A position on the way to an entry. */
interface Position {
  /** Names below the root, none of them a symlink. */
  readonly reached: readonly string[];
  /** Names that come after, as a path or a symlink has them. */
  readonly rest: readonly string[];
  /** Symlinks met so far. */
  readonly links: number;
}

/** Follows the symlinks of a path below the root, which is not checked itself. Throws what the file system throws. */
export function followLinks(root: string, path: string): FollowedEntry {
  let position: Position = { reached: [], rest: path.split('/'), links: 0 };
  while (position.rest.length > 0) {
    const next = step(root, position);
    if (next === undefined || next === 'outside-root') return next;
    position = next;
  }
  const { reached } = position;
  return describe(reached.join('/') || '.', lstatSync(join(root, ...reached)));
}

function step(root: string, { reached, rest, links }: Position): Position | 'outside-root' | undefined {
  const [name = '', ...others] = rest;
  if (name === '' || name === '.') return { reached, rest: others, links };
  if (name === '..' && reached.length > 0) return { reached: reached.slice(0, -1), rest: others, links };
  if (name === '..' || !isPublic([name])) return 'outside-root';
  const full = join(root, ...reached, name);
  if (!lstatSync(full).isSymbolicLink()) return { reached: [...reached, name], rest: others, links };
  if (links === linkLimit) return undefined;
  const target = readlinkSync(full);
  if (!isAbsolute(target)) return { reached, rest: [...target.split(sep), ...others], links: links + 1 };
  const real = realpathSync.native(target);
  if (!isInside(root, real)) return 'outside-root';
  return { reached: [], rest: [...relative(root, real).split(sep), ...others], links: links + 1 };
}

/** Plain facts of an entry. */
export function describe(path: WorkspacePath, found: Stats, link?: string): TreeEntry {
  const file = found.isFile();
  return {
    path,
    type: typeOf(found),
    size: file ? found.size : 0,
    executable: file && process.platform !== 'win32' && (found.mode & 0o100) !== 0,
    ...(link !== undefined && { link }),
    ...(file && { stamp: `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}:${found.ctimeMs}` }),
  };
}

function typeOf(found: Stats): EntryType {
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'directory';
  return found.isSymbolicLink() ? 'symlink' : 'other';
}
