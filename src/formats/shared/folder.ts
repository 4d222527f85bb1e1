/** A folder of the workspace as what goes into a tar layer: sorted, filtered, with a stated policy for links and devices. */

import { CodedError } from '../../errors.ts';
import { memoize } from '../../memoize.ts';
import type { TarEntry } from '../../pack/tar-entry.ts';
import { relativePath } from '../../paths.ts';
import { printable } from '../../text.ts';
import type { Omission, TreeEntry, Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { leadsToParent, linkedEntryLimit, linkedFolderLimit } from './links.ts';

/**
 * - `omit`: a symlink is left out and said so;
 * - `follow`: what it points at goes in under its name, as long as that lies in the workspace;
 * - `refuse`: it is an error.
 *
 * In each case a file with several names goes in once per name, as an ordinary file. Sockets, pipes and devices are
 * left out with `omit` and an error otherwise.
 */
export type LinkPolicy = 'omit' | 'follow' | 'refuse';

export interface FolderOptions {
  readonly links: LinkPolicy;
  /** Told a path relative to the folder; a folder that is ignored does not take what is below it along. */
  readonly ignored?: (path: string, directory: boolean) => boolean;
}

/** One file or folder; `name` is relative to the folder that was read. */
export interface FolderItem {
  readonly name: string;
  readonly source: WorkspacePath;
  readonly type: 'file' | 'directory';
  /** Bytes. */
  readonly size: number;
  readonly executable: boolean;
}

export interface FolderContent {
  readonly items: readonly FolderItem[];
  /** What was left out for being a link or a special file; not what rules ignore. */
  readonly omissions: readonly Omission[];
}

interface Walk {
  readonly workspace: Workspace;
  readonly options: FolderOptions;
  readonly items: FolderItem[];
  readonly omissions: Omission[];
  /** Entries met through symlinks so far. */
  linked: number;
}

const itemLimit = 1_000_000;

/**
 * Everything below a folder, sorted by the bytes of the path segments, as a recursive walk in lexical order gives it.
 *
 * Throws `unsupported` for names that unpackers refuse and for links that the policy forbids.
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
      throw refused(entry.path, `is one of more than ${linkedEntryLimit} that symlinks lead to`);
    await addEntry(walk, entry, under + relativePath(folder, entry.path), depth);
  }
}

async function addEntry(walk: Walk, entry: TreeEntry, name: string, depth: number): Promise<void> {
  const directory = entry.type === 'directory';
  if (entry.type === 'symlink' && walk.options.links === 'follow')
    return await follow(walk, entry, name, depth);
  if (walk.options.ignored?.(name, directory)) return;
  if (entry.type === 'symlink' || entry.type === 'other') return leaveOut(walk, entry);
  checkName(name, entry.path);
  if (walk.items.length >= itemLimit) throw refused(entry.path, `is one of more than ${itemLimit} files`);
  const { size, executable } = entry;
  walk.items.push({ name, source: entry.path, type: directory ? 'directory' : 'file', size, executable });
}

function leaveOut(walk: Walk, entry: TreeEntry): void {
  const what =
    entry.type === 'symlink' ? `a symlink to ${printable(entry.link ?? 'nowhere')}` : 'a special file';
  if (walk.options.links !== 'omit') throw refused(entry.path, `is ${what}`);
  walk.omissions.push({ path: entry.path, reason: `${what}: its consumer does not unpack it` });
}

async function follow(walk: Walk, entry: TreeEntry, name: string, depth: number): Promise<void> {
  const target = await followLink(walk.workspace, entry);
  const directory = target.type === 'directory';
  if (walk.options.ignored?.(name, directory)) return;
  if (depth >= linkedFolderLimit || (directory && leadsToParent(entry.path, target.path))) {
    throw refused(entry.path, 'is a symlink that leads back to itself');
  }
  await addEntry(walk, target, name, depth + 1);
  if (directory) await walkFolder(walk, target.path, `${name}/`, depth + 1);
}

async function followLink(workspace: Workspace, link: TreeEntry): Promise<TreeEntry> {
  const target = await workspace.follow(link.path);
  if (target === 'outside-root') throw refused(link.path, 'is a symlink that leaves the workspace');
  if (!target) throw refused(link.path, 'is a broken symlink');
  return target;
}

/** Refuses names that Flux, Timoni or Helm would not unpack (fluxcd/pkg tar/untar.go, helm pkg/chart/loader/archive). */
function checkName(name: string, path: WorkspacePath): void {
  if (name.includes('\\')) throw refused(path, 'has a backslash in its name');
  if (name.includes('../')) throw refused(path, 'lies in a folder whose name ends with ".."');
  if (/^[A-Za-z]:(?:\/|$)/.test(name)) throw refused(path, 'looks like a Windows drive');
}

function refused(path: WorkspacePath, why: string): CodedError {
  return new CodedError('unsupported', `${printable(path)} ${why}`, {
    hint: 'Replace it by an ordinary file, rename it, or add a rule to the ignore file of the format.',
  });
}

/** The same workspace for a short while, in which each folder is walked once however many layers are made of it. */
export function rememberTrees(workspace: Workspace): Workspace {
  return { ...workspace, tree: memoize((folder: WorkspacePath) => workspace.tree(folder)) };
}

export interface TarOptions {
  /** Put before each name: `chart/`. */
  readonly prefix?: string;
  /** With an entry for each folder and `.` for the folder itself; default `false`. */
  readonly directories?: boolean;
  /** Default: 0755 for executable files, 0644 for others. */
  readonly fileMode?: number;
}

/** The items as tar entries, read only when they are written. */
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

/** Bytes of all files. */
export function totalSize(items: Iterable<FolderItem>): number {
  let size = 0;
  for (const item of items) size += item.size;
  return size;
}
