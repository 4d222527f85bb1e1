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
import { createRejection, type Rejection } from './rejection.ts';
import { followLinks, inFolder } from './safe-path.ts';
import type { ContentTest, LeftOut, LeftOutKind, WorkspacePath } from './workspace.ts';

export interface WalkOptions {
  /** True for a file or folder that `exclude` names; absent when it is empty. */
  excluded?(path: WorkspacePath): boolean;
  /** Folders that this run writes to. */
  readonly skip: ReadonlySet<WorkspacePath>;
  /** See `Workspace.search`. */
  readonly test?: ContentTest;
}

export interface Walked {
  /** Sorted by path, in the order of UTF-16 code units. */
  readonly paths: PathList;
  /** Of the paths that the test applies to, those that it has not rejected; `undefined` without a test. */
  readonly accepted: PathList | undefined;
  readonly omissions: readonly LeftOut[];
}

interface Walk extends WalkOptions {
  readonly root: string;
  readonly rejection: Rejection | undefined;
  readonly omissions: LeftOut[];
}

interface Folder extends FolderContext {
  readonly path: WorkspacePath;
  /** Where files go: to the files of the walk, or to those of a folder that is left out. */
  readonly files: PathList;
  /** Where files go that may match; absent where no content is tested. */
  readonly accepted: PathList | undefined;
}

/** A folder as it was read. */
interface Listing {
  readonly entries: Dirent[];
  /** Why the folder is left out. */
  readonly leftOut?: LeftOutReason | undefined;
  /** Names of files that the test rejects; absent when it applies to no entry. */
  readonly rejected?: ReadonlySet<string> | undefined;
}

/**
 * Walks with blocking calls: handing thousands of folders to another thread, one by one, takes longer than reading them. The names
 * of `start` and of the folders above it leave nothing out.
 */
export function walk(root: string, options: WalkOptions, start: WorkspacePath = '.'): Walked {
  const rejection = options.test && createRejection(options.test);
  const state: Walk = { ...options, root, rejection, omissions: [] };
  const names = start.split('/');
  const paths = createPathList();
  const accepted = rejection && createPathList();
  const folder: Folder = {
    path: start,
    files: paths,
    accepted,
    name: baseName(start),
    inTarget: names.some(isCargoTarget),
    inTests: names.some(isTestFolder),
    inSwiftBuild: false,
  };
  walkFolder(state, folder, (entries) => startLeftOut(start, entries));
  return { paths, accepted, omissions: state.omissions };
}

function startLeftOut(start: WorkspacePath, entries: readonly Dirent[]): LeftOutReason | undefined {
  const reason = start === '.' ? contentLeftOut(start, entries) : undefined;
  return reason?.kind === 'layout' ? reason : undefined;
}

type LeavesOut = (entries: readonly Dirent[]) => LeftOutReason | undefined;

function walkFolder(
  state: Walk,
  folder: Folder,
  leavesOut: LeavesOut = (entries) => contentLeftOut(folder.name, entries),
): void {
  const listing = readFolder(state, folder, leavesOut);
  if (listing.leftOut) omit(state, folder.path, listing.leftOut);
  else walkEntries(state, listing, folder);
}

function walkEntries(state: Walk, { entries, rejected }: Listing, folder: Folder): void {
  const prefix = prefixOf(folder);
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
      if (!reason) {
        folder.files.add(prefix, name);
        if (rejected && !rejected.has(name) && state.test?.appliesTo(name))
          folder.accepted?.add(prefix, name);
      } else if (!folder.inSwiftBuild || name.endsWith('.wasm')) omit(state, path, reason);
    }
  }
}

function below(folder: Folder, path: WorkspacePath, name: string): Folder {
  const isConfiguration = name === 'debug' || name === 'release';
  return {
    path,
    files: folder.files,
    accepted: folder.accepted,
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
    walkFolder(state, { ...folder, files, accepted: undefined, inTests: true });
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

function readFolder(state: Walk, folder: Folder, leavesOut: LeavesOut): Listing {
  try {
    return inFolder(state.root, join(state.root, folder.path), folder.path, (path) => {
      const entries = readdirSync(path, { withFileTypes: true });
      const leftOut = leavesOut(entries);
      return { entries, leftOut, rejected: leftOut ? undefined : rejectedIn(state, folder, entries, path) };
    });
  } catch (error) {
    if (folder.path === '.') throw diskError(error, state.root);
    omit(state, folder.path, unusable(`it cannot be read (${codeOf(error)})`));
    return { entries: [] };
  }
}

/** `open` is a path by which the folder is open. */
function rejectedIn(
  { test, rejection, excluded }: Walk,
  folder: Folder,
  entries: readonly Dirent[],
  open: string,
): ReadonlySet<string> | undefined {
  if (!test || !rejection || !folder.accepted || folder.inSwiftBuild) return undefined;
  const applicable = entries.filter((entry) => test.appliesTo(entry.name) && !entry.isDirectory());
  if (applicable.length === 0) return undefined;
  const prefix = prefixOf(folder);
  const readable = applicable.filter((entry) => entry.isFile() && !excluded?.(prefix + entry.name));
  return new Set(readable.map(({ name }) => name).filter((name) => rejection(`${open}/${name}`)));
}

function prefixOf({ path }: Folder): string {
  return path === '.' ? '' : `${path}/`;
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
