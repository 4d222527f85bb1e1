/** Finds the files that match a pattern, below a folder of the workspace and through its symlinks. */

import { relativePath } from '../../paths.ts';
import type { Omission, TreeEntry, Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { leadsToParent, linkedEntryLimit, linkedFolderLimit } from '../shared/links.ts';
import { matchSegments, type PathGlob } from './glob.ts';
import { type Location, manifestError } from './table.ts';

export interface FoundFile {
  /** Relative to the folder where the search started; below a symlink, with the symlink's name. */
  readonly name: string;
  readonly source: WorkspacePath;
  /** Bytes. */
  readonly size: number;
}

export interface Search {
  readonly workspace: Workspace;
  /** For messages. */
  readonly location: Location;
  /** Records a file that is left out, and why. */
  omit(omission: Omission): void;
}

interface Level {
  readonly folder: WorkspacePath;
  /** Prefix of names in this folder: empty, or with a slash at its end. */
  readonly prefix: string;
  readonly depth: number;
  /** Entries found through symlinks so far, on all levels. */
  readonly counts: { linked: number };
}

/**
 * Every regular file below `folder` whose name matches, sorted by name.
 *
 * Symlinks are followed, as in Spin. A symlink out of the workspace, or to a parent folder of itself, is an error when the
 * pattern could match it or something below it.
 */
export async function findFiles(
  search: Search,
  folder: WorkspacePath,
  rest: PathGlob['rest'],
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  await descend(search, { folder, prefix: '', depth: 0, counts: { linked: 0 } }, rest, found);
  return found.sort((left, right) => (left.name < right.name ? -1 : 1));
}

async function descend(
  search: Search,
  level: Level,
  rest: PathGlob['rest'],
  found: FoundFile[],
): Promise<void> {
  for (const entry of await search.workspace.tree(level.folder)) {
    const name = level.prefix + relativePath(level.folder, entry.path);
    const segments = name.split('/');
    if (level.depth > 0) level.counts.linked += 1;
    if (level.counts.linked > linkedEntryLimit)
      throw linkError(search, entry.path, `and others lead to more than ${linkedEntryLimit} files`);
    if (entry.type === 'symlink') await visitLink(search, { entry, name, level }, rest, found);
    else if (entry.type !== 'directory' && matchSegments(rest, segments).whole)
      addFile(search, entry, name, found);
  }
}

interface Link {
  readonly entry: TreeEntry;
  readonly name: string;
  readonly level: Level;
}

async function visitLink(
  search: Search,
  { entry, name, level }: Link,
  rest: PathGlob['rest'],
  found: FoundFile[],
): Promise<void> {
  const { whole, below } = matchSegments(rest, name.split('/'));
  if (!whole && !below) return;
  const target = await followLink(search, entry);
  if (target?.type === 'directory') {
    if (!below) return;
    if (leadsToParent(entry.path, target.path) || level.depth >= linkedFolderLimit)
      throw linkError(search, entry.path, 'leads to one of its own parent folders');
    const inner = { folder: target.path, prefix: `${name}/`, depth: level.depth + 1, counts: level.counts };
    await descend(search, inner, rest, found);
  } else if (target && whole) addFile(search, { ...target, path: entry.path }, name, found);
}

function addFile(search: Search, entry: TreeEntry, name: string, found: FoundFile[]): void {
  if (entry.type === 'file') found.push({ name, source: entry.path, size: entry.size });
  else search.omit({ path: entry.path, reason: 'it is not a regular file' });
}

/** The entry that a path leads to; `undefined` when it does not exist. */
export async function locate(
  { workspace, location }: Search,
  path: WorkspacePath,
): Promise<TreeEntry | undefined> {
  const target = await workspace.follow(path);
  if (target !== 'out-of-root') return target;
  throw manifestError(location, `files: ${path} leads out of the workspace through a symlink`, linkHint);
}

/** The entry that a symlink leads to; a broken one is left out, as in Spin. */
async function followLink(search: Search, { path }: TreeEntry): Promise<TreeEntry | undefined> {
  const target = await locate(search, path);
  if (!target) search.omit({ path, reason: 'it is a broken symlink' });
  return target;
}

const linkHint = 'Replace the symlink with the files themselves, or narrow the pattern.';

function linkError({ location }: Search, path: WorkspacePath, why: string) {
  return manifestError(location, `files: the symlink ${path} ${why}`, linkHint);
}
