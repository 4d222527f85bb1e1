/** A folder of the workspace as the content of a tar layer: sorted, filtered, with a policy for links and special files. */

import { CodedError } from '../../errors.ts';
import { memoize } from '../../memoize.ts';
import type { TarEntry } from '../../pack/tar-entry.ts';
import { relativePath } from '../../paths.ts';
import { printable } from '../../text.ts';
import type { Omission, TreeEntry, Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { leadsToParent, linkedEntryLimit, linkedFolderLimit } from './links.ts';

/**
 * - `omit`: a symlink is left out and listed in `omissions`;
 * - `follow`: its target is packed under its name, if the target is in the workspace;
 * - `refuse`: it is an error.
 *
 * In each case a file with hard links is packed once per name, as an ordinary file. Sockets, pipes and devices are left out with
 * `omit` and an error otherwise.
 */
export type LinkPolicy = 'omit' | 'follow' | 'refuse';

export interface FolderOptions {
  readonly links: LinkPolicy;
  /** Gets a path relative to the folder. Ignoring a folder does not ignore what is below it. */
  readonly ignored?: (path: string, directory: boolean) => boolean;
}

/** One file or folder. */
export interface FolderItem {
  /** Path relative to the folder that was read. */
  readonly name: string;
  readonly source: WorkspacePath;
  readonly type: 'file' | 'directory';
  /** Bytes. */
  readonly size: number;
  readonly executable: boolean;
}

export interface FolderContent {
  readonly items: readonly FolderItem[];
  /** Symlinks and special files that were left out; not what rules ignore. */
  readonly omissions: readonly Omission[];
}

interface Walk {
  readonly workspace: Workspace;
  readonly options: FolderOptions;
  readonly items: FolderItem[];
  readonly omissions: Omission[];
  /** Entries found through symlinks so far. */
  linked: number;
}

const itemLimit = 1_000_000;

/**
 * Everything below a folder, in the order of a recursive walk that sorts names by their bytes.
 *
 * Throws `unsupported` for names that consumers refuse to unpack and for links that the policy does not allow.
 */
export async function readFolder(
  workspace: Workspace,
  folder: WorkspacePath,
  options: FolderOptions,
): Promise<FolderContent> {
  const walk: Walk = { workspace, options, items: [], omissions: [], linked: 0 };
  await walkFolder(walk, folder, '', 0);
  const keyed = walk.items.map((item) => ({ item, key: Buffer.from(item.name.replaceAll('/', '\0')) }));
  keyed.sort((left, right) => Buffer.compare(left.key, right.key));
  return { items: keyed.map(({ item }) => item), omissions: walk.omissions };
}

async function walkFolder(walk: Walk, folder: WorkspacePath, under: string, depth: number): Promise<void> {
  for (const entry of await walk.workspace.tree(folder)) {
    if (entry.path === folder) continue;
    if (depth > 0) walk.linked += 1;
    if (walk.linked > linkedEntryLimit)
      throw refused(entry.path, `is one of more than ${linkedEntryLimit} files that symlinks lead to`);
    await addEntry(walk, entry, under + relativePath(folder, entry.path), depth);
  }
}

async function addEntry(walk: Walk, entry: TreeEntry, name: string, depth: number): Promise<void> {
  const directory = entry.type === 'directory';
  if (entry.type === 'symlink' && walk.options.links === 'follow')
    return await follow(walk, entry, name, depth);
  if (walk.options.ignored?.(name, directory)) return;
  if (entry.type === 'symlink' || entry.type === 'other') return omit(walk, entry);
  checkName(name, entry.path);
  if (walk.items.length >= itemLimit) throw refused(entry.path, `is one of more than ${itemLimit} files`);
  const { size, executable } = entry;
  walk.items.push({ name, source: entry.path, type: directory ? 'directory' : 'file', size, executable });
}

function omit(walk: Walk, entry: TreeEntry): void {
  const what = entry.type === 'symlink' ? `a symlink to ${printable(entry.link ?? '')}` : 'a special file';
  if (walk.options.links !== 'omit') throw refused(entry.path, `is ${what}`);
  walk.omissions.push({ path: entry.path, reason: `${what}, which the consumer does not unpack` });
}

async function follow(walk: Walk, entry: TreeEntry, name: string, depth: number): Promise<void> {
  const target = await followLink(walk.workspace, entry);
  const directory = target.type === 'directory';
  if (walk.options.ignored?.(name, directory)) return;
  if (depth >= linkedFolderLimit || (directory && leadsToParent(entry.path, target.path))) {
    throw refused(entry.path, 'is a symlink that leads to one of its own parent folders');
  }
  await addEntry(walk, target, name, depth + 1);
  if (directory) await walkFolder(walk, target.path, `${name}/`, depth + 1);
}

async function followLink(workspace: Workspace, link: TreeEntry): Promise<TreeEntry> {
  const target = await workspace.follow(link.path);
  if (target === 'out-of-root') throw refused(link.path, 'is a symlink that leaves the workspace');
  if (!target) throw refused(link.path, 'is a broken symlink');
  return target;
}

/** Throws for names that Flux, Timoni or Helm do not unpack (fluxcd/pkg tar/untar.go, helm pkg/chart/loader/archive). */
function checkName(name: string, path: WorkspacePath): void {
  if (name.includes('\\')) throw refused(path, 'has a backslash in its name');
  if (name.includes('../')) throw refused(path, 'is in a folder whose name ends with ".."');
  if (/^[A-Za-z]:(?:\/|$)/.test(name)) throw refused(path, 'has a name like a Windows drive');
}

function refused(path: WorkspacePath, why: string): CodedError {
  return new CodedError('unsupported', `${printable(path)} ${why}`, {
    hint: 'Replace it with an ordinary file, rename it, or add it to the ignore file of the format.',
  });
}

/** The same workspace with `tree` memoized, for several layers of one folder. */
export function withMemoizedTrees(workspace: Workspace): Workspace {
  return { ...workspace, tree: memoize((folder: WorkspacePath) => workspace.tree(folder)) };
}

export interface TarOptions {
  /** Prepended to each name: `chart/`. */
  readonly prefix?: string;
  /** Adds an entry for each folder, and `.` for the folder itself; default `false`. */
  readonly directories?: boolean;
  /** Default: 0755 for executable files, 0644 for others. */
  readonly fileMode?: number;
}

/** The items as tar entries. */
export function* tarEntries(items: Iterable<FolderItem>, options: TarOptions = {}): Generator<TarEntry> {
  const prefix = options.prefix ?? '';
  if (options.directories) yield { path: prefix.replace(/\/$/, '') || '.', type: 'directory', mode: 0o755 };
  for (const item of items) {
    const path = prefix + item.name;
    if (item.type === 'file') {
      const mode = options.fileMode ?? (item.executable ? 0o755 : 0o644);
      yield { path, type: 'file', mode, size: item.size, file: item.source };
    } else if (options.directories) {
      yield { path, type: 'directory', mode: 0o755 };
    }
  }
}

/** Size of all files, in bytes. */
export function totalSize(items: Iterable<FolderItem>): number {
  let size = 0;
  for (const item of items) size += item.size;
  return size;
}
