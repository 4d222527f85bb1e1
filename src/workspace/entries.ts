/** Entries below a root: what a path is, and where its symlinks lead. */

import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { existing, inFolder, isPublic, isWithinRoot, normalizePath, realPathBelowRoot } from './safe-path.ts';
import type { EntryType, FollowedEntry, TreeEntry, WorkspacePath } from './workspace.ts';

/** Symlinks that are followed on one path; Linux allows 40. */
const linkLimit = 16;

/** See `Workspace.stat`. */
export function entryAt(root: string, path: WorkspacePath): TreeEntry | undefined {
  const normal = normalizePath(path);
  const folder = realPathBelowRoot(root, dirname(normal));
  if (folder === undefined) return undefined;
  const name = normal === '.' ? '.' : basename(normal);
  const found = existing(path, () => inFolder(root, folder, path, (open) => look(`${open}/${name}`)));
  if (found?.link === undefined) return found && describe(normal, found.stats);
  const target = followPath(root, normal);
  if (target !== 'out-of-root' && target?.type === 'file') return { ...target, path: normal };
  return describe(normal, found.stats, found.link);
}

function look(full: string): { readonly stats: Stats; readonly link?: string } {
  const stats = lstatSync(full);
  return { stats, ...(stats.isSymbolicLink() && { link: readlinkSync(full) }) };
}

/** See `Workspace.follow`. */
export function followPath(root: string, path: WorkspacePath): FollowedEntry {
  const normal = normalizePath(path);
  return existing(path, () => followLinks(root, normal));
}

/** How far a path has been followed. */
interface Position {
  /** Names that are no symlinks. */
  readonly reached: readonly string[];
  /** Names still to follow; they may be `..` or symlinks. */
  readonly rest: readonly string[];
  /** Symlinks followed so far. */
  readonly links: number;
}

/** Follows the symlinks on a path. Throws the errors of the file system, also for what does not exist. */
export function followLinks(root: string, path: string): FollowedEntry {
  let position: Position = { reached: [], rest: path.split('/'), links: 0 };
  while (position.rest.length > 0) {
    const next = step(root, position);
    if (next === undefined || next === 'out-of-root') return next;
    position = next;
  }
  const { reached } = position;
  return describe(reached.join('/') || '.', lstatSync(join(root, ...reached)));
}

function step(root: string, { reached, rest, links }: Position): Position | 'out-of-root' | undefined {
  const [name = '', ...others] = rest;
  if (name === '' || name === '.') return { reached, rest: others, links };
  if (name === '..' && reached.length > 0) return { reached: reached.slice(0, -1), rest: others, links };
  if (name === '..' || !isPublic([name])) return 'out-of-root';
  const full = join(root, ...reached, name);
  if (!lstatSync(full).isSymbolicLink()) return { reached: [...reached, name], rest: others, links };
  if (links === linkLimit) return undefined;
  const target = readlinkSync(full);
  if (!isAbsolute(target)) return { reached, rest: [...target.split(sep), ...others], links: links + 1 };
  const real = realpathSync.native(target);
  if (!isWithinRoot(root, real)) return 'out-of-root';
  return { reached: [], rest: [...relative(root, real).split(sep), ...others], links: links + 1 };
}

/** The entry of a path, by what the file system says of it. */
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
