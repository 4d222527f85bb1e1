/** The walk: every file below a root that could be published, and what was left out and why. */

import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diskError } from '../disk-error.ts';
import { followLinks, inFolder, isPublic } from './safe-path.ts';
import type { Omission, WorkspacePath } from './workspace.ts';

export interface WalkOptions {
  /** True for a file or folder that `exclude` names. */
  excluded(path: WorkspacePath): boolean;
  /** Folders that this run writes to. */
  readonly skip: ReadonlySet<WorkspacePath>;
}

export interface Walked {
  /** Sorted by path, in the order of UTF-16 code units. */
  readonly paths: readonly WorkspacePath[];
  readonly omissions: readonly Omission[];
}

interface Walk extends WalkOptions {
  readonly root: string;
  readonly paths: WorkspacePath[];
  readonly omissions: Omission[];
}

/** Walks with blocking calls: handing thousands of folders to another thread, one by one, takes longer than reading them. */
export function walk(root: string, options: WalkOptions): Walked {
  const state: Walk = { ...options, root, paths: [], omissions: [] };
  walkFolder(state, '', false);
  return state;
}

function walkFolder(state: Walk, folder: WorkspacePath, inTarget: boolean): void {
  const entries = readFolder(state, folder);
  if (entries.some((entry) => entry.name === 'oci-layout' && entry.isFile())) {
    omit(state, folder || '.', 'it is an OCI image layout');
    return;
  }
  const prefix = folder === '' ? '' : `${folder}/`;
  for (const entry of sortEntries(entries)) {
    const path = prefix + entry.name;
    if (isUnreadableName(state, path, entry.name)) continue;
    if (entry.isDirectory()) {
      const reason = omissionOfFolder(state, path, entry.name, inTarget);
      if (reason) omit(state, path, reason);
      else walkFolder(state, path, inTarget || entry.name === 'target');
    } else {
      addFile(state, path, entry);
    }
  }
}

/** Sorts a folder as if its name ended with a slash, so that the paths of the whole walk are sorted. */
function sortEntries(entries: Dirent[]): Dirent[] {
  const keyed = entries.map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }));
  keyed.sort((left, right) => (left.key < right.key ? -1 : 1));
  return keyed.map(({ entry }) => entry);
}

function readFolder(state: Walk, folder: WorkspacePath): Dirent[] {
  try {
    return inFolder(state.root, join(state.root, folder), folder, (path) =>
      readdirSync(path, { withFileTypes: true }),
    );
  } catch (error) {
    if (folder === '') throw diskError(error, state.root);
    omit(state, folder, `it cannot be read (${codeOf(error)})`);
    return [];
  }
}

const intermediates = new Set(['incremental', '.fingerprint']);
const intermediatesInTarget = new Set(['deps', 'build']);

function omissionOfFolder(
  state: Walk,
  path: WorkspacePath,
  name: string,
  inTarget: boolean,
): string | undefined {
  if (!isPublic([name]) || name === 'node_modules') return `${name} is never searched`;
  if (intermediates.has(name) || (inTarget && intermediatesInTarget.has(name)))
    return 'it contains intermediate files of a build';
  if (state.skip.has(path)) return 'this run writes to it';
  return state.excluded(path) ? '"exclude" names it' : undefined;
}

function addFile(state: Walk, path: WorkspacePath, entry: Dirent): void {
  const reason = omissionOfFile(state, path, entry);
  if (reason) omit(state, path, reason);
  else state.paths.push(path);
}

function omissionOfFile(state: Walk, path: WorkspacePath, entry: Dirent): string | undefined {
  if (!entry.isFile() && !entry.isSymbolicLink()) return 'it is not a regular file';
  const reason = entry.isSymbolicLink() ? omissionOfLink(state.root, path) : undefined;
  return reason ?? (state.excluded(path) ? '"exclude" names it' : undefined);
}

function omissionOfLink(root: string, path: WorkspacePath): string | undefined {
  try {
    const target = followLinks(root, path);
    if (target === 'out-of-root') return 'it is a symlink out of the workspace or into .git';
    if (target === undefined) return 'it leads through too many symlinks';
    return target.type === 'file' ? undefined : 'it is a symlink to a folder or a special file';
  } catch (error) {
    return `it is a broken symlink (${codeOf(error)})`;
  }
}

const suspicious = /[\p{Cc}\u2028\u2029\ufffd]/u;

/** Node decodes bytes that are not UTF-8 as U+FFFD; no file can be opened by such a name. */
function isUnreadableName(state: Walk, path: WorkspacePath, name: string): boolean {
  if (!suspicious.test(name)) return false;
  const lost = name.includes('\ufffd') && !lstatSync(join(state.root, path), { throwIfNoEntry: false });
  if (!lost && !/[\p{Cc}\u2028\u2029]/u.test(name)) return false;
  omit(state, path, lost ? 'its name is not UTF-8' : 'its name contains a control character');
  return true;
}

function omit(state: Walk, path: WorkspacePath, reason: string): void {
  state.omissions.push({ path, reason });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
