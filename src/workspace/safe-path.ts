/** Paths that stay below a root: how a workspace path becomes one of the disk, what is there, where its symlinks lead, and what is rejected. */

import { closeSync, fstatSync, lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { diskError } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { openFolderWithin, openWithin } from '../store/no-follow.ts';
import { printable } from '../text.ts';
import type { EntryType, FollowedEntry, TreeEntry, WorkspacePath } from './workspace.ts';

/** Never published: it holds the token that a checkout left behind. */
const gitFolder = '.git';

const windows = process.platform === 'win32';

/**
 * The path with forward slashes and without `.` segments. Throws `input` for one that is absolute, has a `..` segment or a NUL
 * byte, or is in `.git`.
 */
export function normalizePath(path: WorkspacePath): WorkspacePath {
  const slashed = windows ? path.replaceAll('\\', '/') : path;
  const drive = windows ? slashed.includes(':') : /^[A-Za-z]:[\\/]/.test(slashed);
  const segments = slashed.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (
    slashed === '' ||
    slashed.startsWith('/') ||
    drive ||
    slashed.includes('\0') ||
    segments.includes('..')
  ) {
    throw leavesWorkspace(path);
  }
  requirePublic(segments, path);
  return segments.join('/') || '.';
}

/** The real path of what exists below the root, or `undefined`. It blocks, like `openBelowRoot`. */
export function realPathBelowRoot(root: string, path: WorkspacePath): string | undefined {
  const real = existing(path, () => realpathSync.native(join(root, normalizePath(path))));
  if (real !== undefined) requireBelowRoot(root, real, path);
  return real;
}

/** True for the root and everything below it; both are real paths. */
export function isWithinRoot(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** True when no segment of a path below the root is `.git`, in any case. */
export function isPublic(segments: readonly string[]): boolean {
  return segments.every((segment) => segment.toLowerCase() !== gitFolder);
}

/**
 * Opens a regular file below the root for reading. Afterwards it is checked that the open file is there, so that a folder that was
 * replaced by a symlink meanwhile is noticed. Throws `input` for anything else.
 *
 * It blocks: handing these short calls to another thread takes ten times as long, and detection opens thousands of files.
 */
export function openBelowRoot(root: string, path: WorkspacePath): number {
  const real = existing(path, () => realpathSync.native(join(root, normalizePath(path))));
  if (real === undefined)
    throw input(`${printable(path)} does not exist`, 'Build it first, or correct the path.');
  requireBelowRoot(root, real, path);
  const file = onDisk(path, () => openWithin(root, real));
  if (file === undefined) throw replaced(path);
  try {
    if (fstatSync(file).isFile()) return file;
    throw input(`${printable(path)} is not a file`, 'Name a file of the workspace.');
  } catch (error) {
    closeSync(file);
    throw diskError(error, path);
  }
}

/** The result of work in a folder at a real path below the root, which is not left even when a symlink replaces the folder. */
export function inFolder<Result>(
  root: string,
  real: string,
  path: WorkspacePath,
  work: (folder: string) => Result,
): Result {
  const folder = openFolderWithin(root, real);
  if (!folder) throw replaced(path);
  let result: Result;
  try {
    result = work(folder.path);
  } catch (error) {
    folder.close();
    throw error;
  }
  if (folder.close()) return result;
  throw replaced(path);
}

function replaced(path: WorkspacePath): CodedError {
  return input(
    `${printable(path)} was replaced while it was being opened`,
    'Run this step after the build has finished.',
  );
}

function onDisk<Result>(path: WorkspacePath, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw diskError(error, path);
  }
}

function requireBelowRoot(root: string, real: string, path: WorkspacePath): void {
  if (!isWithinRoot(root, real)) throw leavesThroughLink(path);
  requirePublic(real.slice(root.length).split(sep), path);
}

function requirePublic(segments: readonly string[], path: WorkspacePath): void {
  if (isPublic(segments)) return;
  throw input(
    `${printable(path)} is in ${gitFolder}, which is never published`,
    'Name a file that is not in it.',
  );
}

function leavesWorkspace(path: WorkspacePath): CodedError {
  return input(
    `${printable(path)} leaves the workspace`,
    'Name a path in the workspace, relative to "path" and without "..".',
  );
}

function leavesThroughLink(path: WorkspacePath): CodedError {
  return input(
    `${printable(path)} leaves the workspace through a symlink`,
    'Name a path in the workspace, or point "path" at the folder that the symlink leads to.',
  );
}

function input(message: string, hint: string): CodedError {
  return new CodedError('input', message, { hint });
}

const absentCodes: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];

/** The result of a look-up, or `undefined` when the path does not exist. */
export function existing<Found>(path: WorkspacePath, lookUp: () => Found): Found | undefined {
  try {
    return lookUp();
  } catch (error) {
    if (error instanceof Error && 'code' in error && absentCodes.includes(error.code)) return undefined;
    throw diskError(error, path);
  }
}

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
