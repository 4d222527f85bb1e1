/** Paths that stay inside a root: how a workspace path becomes a real one, and what is refused on the way. */

import { closeSync, constants, fstatSync, openSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { diskError } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import type { WorkspacePath } from './workspace.ts';

/** Never content: it holds the token that a checkout left behind. */
export const privateFolder = '.git';

const windows = process.platform === 'win32';

/**
 * The path without `.` segments and with forward slashes. Throws `input` for one that is absolute, climbs with `..`, holds a NUL
 * byte or lies in `.git`.
 */
export function tidyPath(path: WorkspacePath): WorkspacePath {
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
    throw leaves(path);
  }
  requirePublic(segments, path);
  return segments.join('/') || '.';
}

/** The real path of something that exists inside the root, or `undefined` when nothing does. It blocks, like `openInside`. */
export function realInside(root: string, path: WorkspacePath): string | undefined {
  const real = existing(path, () => realpathSync.native(join(root, tidyPath(path))));
  if (real !== undefined) requireInside(root, real, path);
  return real;
}

/** True for the root and everything below it; both paths are real ones. */
export function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** True when no segment of the path below the root is `.git`, in whatever case. */
export function isPublic(segments: readonly string[]): boolean {
  return segments.every((segment) => segment.toLowerCase() !== privateFolder);
}

// Without blocking, so that a pipe that took the file's place cannot hold the run up; Windows has neither flag.
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a regular file inside the root for reading. What was opened is compared with what lies there afterwards, so that a
 * folder exchanged for a link meanwhile is noticed. Throws `input` for anything else. It blocks: handing these short calls to
 * another thread takes ten times as long, and detection opens thousands of files.
 */
export function openInside(root: string, path: WorkspacePath): number {
  const real = existing(path, () => realpathSync.native(join(root, tidyPath(path))));
  if (real === undefined)
    throw input(`${printable(path)} does not exist`, 'Build it first, or correct the path.');
  requireInside(root, real, path);
  const file = onDisk(path, () => openSync(real, readOnly));
  try {
    requireSame(file, real, path);
    return file;
  } catch (error) {
    closeSync(file);
    throw diskError(error, path);
  }
}

function requireSame(file: number, real: string, path: WorkspacePath): void {
  const opened = fstatSync(file, { bigint: true });
  if (!opened.isFile()) throw input(`${printable(path)} is not a file`, 'Name a file of the workspace.');
  const there = statSync(real, { bigint: true });
  if (opened.dev === there.dev && opened.ino === there.ino && realpathSync.native(real) === real) return;
  throw input(`${printable(path)} was exchanged while it was opened`, 'Run again after the build is done.');
}

function onDisk<Result>(path: WorkspacePath, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw diskError(error, path);
  }
}

function requireInside(root: string, real: string, path: WorkspacePath): void {
  if (!isInside(root, real)) throw leaves(path);
  requirePublic(real.slice(root.length).split(sep), path);
}

function requirePublic(segments: readonly string[], path: WorkspacePath): void {
  if (isPublic(segments)) return;
  throw input(
    `${printable(path)} lies in ${privateFolder}, which is never published`,
    'Name a file outside of it.',
  );
}

function leaves(path: WorkspacePath): CodedError {
  return input(
    `${printable(path)} leaves the workspace`,
    'Name a path inside of it, relative to "path" and without "..".',
  );
}

function input(message: string, hint: string): CodedError {
  return new CodedError('input', message, { hint });
}

const absent: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];

/** What is looked up, or `undefined` when nothing lies at the path. */
export function existing<Found>(path: WorkspacePath, look: () => Found): Found | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && 'code' in error && absent.includes(error.code)) return undefined;
    throw diskError(error, path);
  }
}
