/** One folder of the walk: its files that could be published, what is left out of it and why, and the folders in it. */

import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { diskError } from '../disk-error.ts';
import { compileFileNames } from '../file-names.ts';
import type { Excludes } from './excludes.ts';
import {
  arePlain,
  contentLeftOut,
  crateLeftOut,
  type FolderContext,
  fileLeftOut,
  folderLeftOut,
  isInTarget,
  type LeftOutReason,
  siblingLeftOut,
  swiftBuild,
} from './left-out.ts';
import { createRejection, type Rejection } from './rejection.ts';
import { followLinks, inFolder } from './safe-path.ts';
import { createFolder, omit, type Part, type WalkedFolder } from './walked-folder.ts';
import type { ContentTest, LeftOutKind, WorkspacePath } from './workspace.ts';

export interface WalkOptions {
  /** Real path. */
  readonly root: string;
  readonly excludes: Excludes;
  /** Folders that this run writes to. */
  readonly skip: ReadonlySet<WorkspacePath>;
  /** See `Workspace.search`. */
  readonly test?: ContentTest;
}

/** A folder to walk. */
export interface Folder extends FolderContext {
  readonly path: WorkspacePath;
  /** True for the folder that the walk begins with, which is searched unless it is an image layout. */
  readonly isStart: boolean;
  /** True where content is tested: not in a folder that is left out. */
  readonly isTested: boolean;
}

export interface FolderTask {
  readonly folder: Folder;
  /** Receives what is found. */
  readonly found: WalkedFolder;
}

interface Walk extends WalkOptions {
  /** True for a file or folder that `exclude` names; absent when it is empty. */
  readonly excluded: ((path: WorkspacePath) => boolean) | undefined;
  readonly fullPath: (path: WorkspacePath) => string;
  readonly appliesTo: (name: string) => boolean;
  readonly rejection: Rejection | undefined;
}

/** A folder as it was read. */
interface Listing {
  readonly entries: Dirent[];
  /** Why the folder is left out. */
  readonly leftOut?: LeftOutReason | undefined;
  /** Set when there is nothing but files, none of which is left out: their names, in path order, with slashes between them. */
  readonly plain?: string | undefined;
}

/** Walks one folder and returns the folders in it, in path order. It blocks. */
export type WalkFolder = (task: FolderTask) => readonly FolderTask[];

export function createFolderWalk(options: WalkOptions): WalkFolder {
  const { excludes, test } = options;
  const state: Walk = {
    ...options,
    excluded: excludes.globs.length > 0 ? excludes.matches : undefined,
    fullPath: fullPathsIn(options.root),
    appliesTo: compileFileNames(test?.fileNames ?? []),
    rejection: test && createRejection(test),
  };
  return (task) => {
    const { entries, leftOut, plain } = readFolder(state, task);
    if (leftOut) task.found.parts.push(omit(task.folder.path, leftOut));
    else if (plain === undefined) return walkEntries(state, entries, task);
    else task.found.parts.push(plain);
    return [];
  };
}

/** Full paths as `join` makes them, which takes longer, since it also tidies them. */
function fullPathsIn(root: string): (path: WorkspacePath) => string {
  const prefix = root.endsWith(sep) ? root : root + sep;
  if (sep !== '/') return (path) => join(root, path);
  return (path) => (path === '.' ? root : prefix + path);
}

/** Walks folders with all that is below them. */
export function walkAll(pending: FolderTask[], walkFolder: WalkFolder): void {
  for (let task = pending.pop(); task; task = pending.pop())
    for (const next of walkFolder(task)) pending.push(next);
}

function walkEntries(state: Walk, entries: Dirent[], { folder, found }: FolderTask): readonly FolderTask[] {
  const tasks: FolderTask[] = [];
  let names: string[] = [];
  const add = (...parts: readonly Part[]) => {
    if (names.length > 0) found.parts.push(names.join('/'));
    names = [];
    found.parts.push(...parts);
  };
  for (const entry of inPathOrder(entries)) {
    const { name } = entry;
    const path = found.prefix + name;
    const unreadable = suspicious.test(name) ? unreadableName(state, path, name) : undefined;
    if (unreadable) add(omit(path, unreadable));
    else if (entry.isDirectory()) {
      const reason =
        chosenReason(state, path) ?? folderLeftOut(name, folder) ?? siblingLeftOut(name, entries);
      const { part, task } = enterFolder(below(folder, path, name), reason);
      add(part);
      if (task) tasks.push(task);
    } else {
      const reason = omissionOfFile(state, path, entry) ?? fileLeftOut(name, folder);
      if (!reason) names.push(name);
      else if (!folder.inSwiftBuild || name.endsWith('.wasm')) add(omit(path, reason));
    }
  }
  add();
  return tasks;
}

function below(folder: Folder, path: WorkspacePath, name: string): Folder {
  const isConfiguration = name === 'debug' || name === 'release';
  return {
    path,
    name,
    isStart: false,
    isTested: folder.isTested,
    inTarget: isInTarget(name, folder),
    inTests: folder.inTests,
    inSwiftBuild: name === swiftBuild || (folder.inSwiftBuild && !isConfiguration),
  };
}

function enterFolder(
  folder: Folder,
  reason: LeftOutReason | undefined,
): { readonly part: Part; readonly task?: FolderTask } {
  if (reason && !reason.searched) return { part: omit(folder.path, reason) };
  const found = createFolder(folder.path);
  if (!reason) return { part: found, task: { folder, found } };
  const part = { ...omit(folder.path, reason), folder: found };
  return { part, task: { folder: { ...folder, isTested: false, inTests: true }, found } };
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

function readFolder(state: Walk, { folder, found }: FolderTask): Listing {
  try {
    return inFolder(state.root, state.fullPath(folder.path), folder.path, (path) => {
      const entries = readdirSync(path, { withFileTypes: true });
      const canBePlain = !folder.isStart && !folder.inSwiftBuild && !state.excluded;
      const plain = canBePlain ? plainNames(entries) : undefined;
      const leftOut = plain === undefined ? leftOutByContent(folder, entries) : undefined;
      if (folder.isTested && !leftOut) found.accepted = acceptedNames(state, found, entries, path);
      return { entries, leftOut, plain };
    });
  } catch (error) {
    if (folder.path === '.') throw diskError(error, state.root);
    found.parts.push(omit(folder.path, unusable(`it cannot be read (${codeOf(error)})`)));
    return { entries: [] };
  }
}

/** Most folders contain nothing else; then, one look at all names takes a fifth of the time of a look at each. */
function plainNames(entries: readonly Dirent[]): string | undefined {
  const names: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) return undefined;
    names.push(entry.name);
  }
  const all = names.join('/');
  return names.length > 0 && arePlain(all) ? all : undefined;
}

function leftOutByContent(
  { path, name, isStart }: Folder,
  entries: readonly Dirent[],
): LeftOutReason | undefined {
  if (!isStart) return contentLeftOut(name, entries) ?? crateLeftOut(path, entries);
  const reason = path === '.' ? contentLeftOut(path, entries) : undefined;
  return reason?.kind === 'layout' ? reason : undefined;
}

/** Those that the test applies to and does not reject; `open` is a path by which the folder is open. */
function acceptedNames(
  { rejection, excluded, appliesTo }: Walk,
  { prefix }: WalkedFolder,
  entries: readonly Dirent[],
  open: string,
): string[] {
  if (!rejection) return [];
  const isRejected = (entry: Dirent) =>
    entry.isFile() && !excluded?.(prefix + entry.name) && rejection(`${open}/${entry.name}`);
  return entries
    .filter((entry) => appliesTo(entry.name) && !entry.isDirectory() && !isRejected(entry))
    .map(({ name }) => name);
}

/** What the inputs leave out. */
function chosenReason(state: Walk, path: WorkspacePath): LeftOutReason | undefined {
  // First, so that a glob counts as used also where a folder is left out anyway.
  if (state.excluded?.(path)) return because('excluded', '"exclude" names it');
  return state.skip.has(path) ? because('output', 'this run writes to it') : undefined;
}

function omissionOfFile(state: Walk, path: WorkspacePath, entry: Dirent): LeftOutReason | undefined {
  if (state.excluded?.(path)) return because('excluded', '"exclude" names it');
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
function unreadableName(state: Walk, path: WorkspacePath, name: string): LeftOutReason | undefined {
  const lost = name.includes('\ufffd') && !lstatSync(join(state.root, path), { throwIfNoEntry: false });
  if (!lost && !/[\p{Cc}\u2028\u2029]/u.test(name)) return undefined;
  return unusable(lost ? 'its name is not UTF-8' : 'its name contains a control character');
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
