/** The walk: every file below a folder that could be published, and what was left out and why. */

import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diskError } from '../disk-error.ts';
import { baseName } from '../paths.ts';
import {
  contentLeftOut,
  type FolderContext,
  fileLeftOut,
  folderLeftOut,
  isCargoTarget,
  isMoonTarget,
  isTestFolder,
  type LeftOutReason,
  siblingLeftOut,
  swiftBuild,
} from './left-out.ts';
import { createPathList, type PathList } from './path-list.ts';
import { followLinks, inFolder } from './safe-path.ts';
import type { LeftOut, LeftOutKind, WorkspacePath } from './workspace.ts';

export interface WalkOptions {
  /** True for a file or folder that `exclude` names. */
  excluded(path: WorkspacePath): boolean;
  /** Folders that this run writes to. */
  readonly skip: ReadonlySet<WorkspacePath>;
}

export interface Walked {
  /** Sorted by path, in the order of UTF-16 code units. */
  readonly paths: PathList;
  readonly omissions: readonly LeftOut[];
}

interface Walk extends WalkOptions {
  readonly root: string;
  readonly omissions: LeftOut[];
}

interface Folder extends FolderContext {
  readonly path: WorkspacePath;
  /** Where files go: to the files of the walk, or to those of a folder that is left out. */
  readonly files: PathList;
}

/**
 * Walks with blocking calls: handing thousands of folders to another thread, one by one, takes longer than reading them. The names
 * of `start` and of the folders above it leave nothing out.
 */
export function walk(root: string, options: WalkOptions, start: WorkspacePath = '.'): Walked {
  const state: Walk = { ...options, root, omissions: [] };
  const names = start.split('/');
  const paths = createPathList();
  const entries = readFolder(state, start);
  const reason = start === '.' ? contentLeftOut('.', entries) : undefined;
  if (reason?.kind === 'layout') omit(state, start, reason);
  else
    walkEntries(state, entries, {
      path: start,
      files: paths,
      name: baseName(start),
      inTarget: names.some(isCargoTarget),
      inTests: names.some(isTestFolder),
      inSwiftBuild: false,
    });
  return { paths, omissions: state.omissions };
}

function walkFolder(state: Walk, folder: Folder): void {
  const entries = readFolder(state, folder.path);
  const reason = contentLeftOut(folder.name, entries);
  if (reason) omit(state, folder.path, reason);
  else walkEntries(state, entries, folder);
}

function walkEntries(state: Walk, entries: Dirent[], folder: Folder): void {
  const prefix = folder.path === '.' ? '' : `${folder.path}/`;
  for (const entry of inPathOrder(entries)) {
    const { name } = entry;
    const path = prefix + name;
    if (isUnreadableName(state, path, name)) continue;
    if (entry.isDirectory()) {
      const reason =
        chosenReason(state, path) ?? folderLeftOut(name, folder) ?? siblingLeftOut(name, entries);
      enterFolder(state, below(folder, path, name), reason);
    } else {
      const reason = omissionOfFile(state, path, entry) ?? fileLeftOut(name, folder);
      if (!reason) folder.files.add(prefix, name);
      else if (!folder.inSwiftBuild || name.endsWith('.wasm')) omit(state, path, reason);
    }
  }
}

function below(folder: Folder, path: WorkspacePath, name: string): Folder {
  const isConfiguration = name === 'debug' || name === 'release';
  return {
    path,
    files: folder.files,
    name,
    inTarget: isCargoTarget(name) || (folder.inTarget && !isMoonTarget(name, folder.name)),
    inTests: folder.inTests,
    inSwiftBuild: name === swiftBuild || (folder.inSwiftBuild && !isConfiguration),
  };
}

function enterFolder(state: Walk, folder: Folder, reason: LeftOutReason | undefined): void {
  if (!reason) walkFolder(state, folder);
  else if (!reason.searched) omit(state, folder.path, reason);
  else {
    const files = createPathList();
    state.omissions.push({
      path: folder.path,
      kind: reason.kind,
      reason: reason.reason,
      get files() {
        return files.select();
      },
    });
    walkFolder(state, { ...folder, files, inTests: true });
  }
}

/** Sorts a folder as if its name ended with a slash, so that the paths of the whole walk are sorted. */
function inPathOrder(entries: Dirent[]): Dirent[] {
  const key = (entry: Dirent) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
  const compare = (left: Dirent, right: Dirent) => (key(left) < key(right) ? -1 : 1);
  // Node sorts by bytes, which is nearly always the same.
  const isSorted = entries.every(
    (entry, index) => index === 0 || key(entries[index - 1] ?? entry) < key(entry),
  );
  return isSorted ? entries : entries.toSorted(compare);
}

function readFolder(state: Walk, folder: WorkspacePath): Dirent[] {
  try {
    return inFolder(state.root, join(state.root, folder), folder, (path) =>
      readdirSync(path, { withFileTypes: true }),
    );
  } catch (error) {
    if (folder === '.') throw diskError(error, state.root);
    omit(state, folder, unusable(`it cannot be read (${codeOf(error)})`));
    return [];
  }
}

/** What the inputs leave out. */
function chosenReason(state: Walk, path: WorkspacePath): LeftOutReason | undefined {
  // First, so that a glob counts as used also where a folder is left out anyway.
  if (state.excluded(path)) return because('excluded', '"exclude" names it');
  return state.skip.has(path) ? because('output', 'this run writes to it') : undefined;
}

function omissionOfFile(state: Walk, path: WorkspacePath, entry: Dirent): LeftOutReason | undefined {
  if (state.excluded(path)) return because('excluded', '"exclude" names it');
  if (entry.isFile()) return undefined;
  return entry.isSymbolicLink() ? omissionOfLink(state.root, path) : unusable('it is not a regular file');
}

function omissionOfLink(root: string, path: WorkspacePath): LeftOutReason | undefined {
  try {
    const target = followLinks(root, path);
    if (target === 'out-of-root')
      return because('leads-out', 'it is a symlink out of the workspace or into .git');
    if (target === undefined) return unusable('it leads through too many symlinks');
    return target.type === 'file' ? undefined : unusable('it is a symlink to a folder or a special file');
  } catch (error) {
    return unusable(`it is a broken symlink (${codeOf(error)})`);
  }
}

const suspicious = /[\p{Cc}\u2028\u2029\ufffd]/u;

/** Node decodes bytes that are not UTF-8 as U+FFFD; no file can be opened by such a name. */
function isUnreadableName(state: Walk, path: WorkspacePath, name: string): boolean {
  if (!suspicious.test(name)) return false;
  const lost = name.includes('\ufffd') && !lstatSync(join(state.root, path), { throwIfNoEntry: false });
  if (!lost && !/[\p{Cc}\u2028\u2029]/u.test(name)) return false;
  omit(state, path, unusable(lost ? 'its name is not UTF-8' : 'its name contains a control character'));
  return true;
}

function omit(state: Walk, path: WorkspacePath, { kind, reason }: Omit<LeftOutReason, 'searched'>): void {
  state.omissions.push({ path, kind, reason });
}

function because(kind: LeftOutKind, reason: string): LeftOutReason {
  return { kind, reason, searched: false };
}

function unusable(reason: string): LeftOutReason {
  return because('unusable', reason);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
