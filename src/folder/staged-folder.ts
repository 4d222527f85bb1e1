/** The StagedFolder: a folder that is laid out where nobody sees it, with a tree that knows everything that is in it. */

import { chmodSync, linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { sep } from 'node:path';
import { diskError } from '../disk-error.ts';
import { createDigester, type Digest, digestAlgorithm } from '../oci/digest.ts';
import { refusedBeside, refusedEntry, refusedTwice } from './refusals.ts';
import { isInGit } from './safe-path.ts';
import {
  createTree,
  type FileNode,
  kindName,
  type LinkNode,
  newFolder,
  type Place,
  type RefuseEntry,
  type Tree,
  type TreeNode,
  type TreeOptions,
} from './tree.ts';
import { contentOf, type FileContent, savedDigest, writeNewFile } from './write-file.ts';

/** What happens where two layers hold one path: an error, an error unless both are equal, or the later one counts. */
export type Conflicts = 'refuse' | 'compare' | 'replace';

export interface StagedFolderOptions extends TreeOptions {
  readonly conflicts: Conflicts;
}

/** An entry to add: its names, and the layer that it is from, as errors show it. */
export interface Entry {
  readonly names: readonly string[];
  readonly origin: string;
}

/** Paths on disk follow the tree, in which no folder is a symlink. Methods throw `invalid-archive`, `ambiguous` and `storage`. */
export interface StagedFolder {
  readonly tree: Tree;
  readonly path: string;
  /** Bytes that may still be unpacked. */
  readonly budget: { bytes: number; entries: number };
  /** Names an archive that is about to be unpacked: one that an artifact lists twice is another layer the second time. */
  beginArchive(origin: string): string;
  /** The path on disk of names without symlinks. */
  pathOf(names: readonly string[]): string;
  addFolder(entry: Entry, mode: number): void;
  /** A place is taken before the content arrives, so that the order of entries is that of the calls. */
  addFile(entry: Entry, content: FileContent, mode: number): Promise<void>;
  addSymlink(entry: Entry, target: string): void;
  addHardlink(entry: Entry, target: readonly string[]): void;
  remove(entry: Entry): void;
}

/** Bytes that one run unpacks at most; the disks of runners are not much larger. */
const totalLimit = 16 * 1024 ** 3;
/** Files, folders and links of one folder at most. */
const entryLimit = 250_000;

/** What all entries of one folder share. */
interface Shared extends Pick<StagedFolder, 'tree' | 'budget' | 'pathOf'> {
  readonly conflicts: Conflicts;
  /** Modes that folders were given last: an archive may name a folder any number of times. */
  readonly modes: WeakMap<TreeNode, number>;
}

/** `path` is an existing, empty folder of this process alone. */
export function createStagedFolder(path: string, options: StagedFolderOptions): StagedFolder {
  const shared: Shared = {
    conflicts: options.conflicts,
    tree: createTree(options, refuse),
    budget: { bytes: totalLimit, entries: entryLimit },
    modes: new WeakMap(),
    // Names have no dots to resolve, and `join` takes longer than writing a small file.
    pathOf: (names) => [path, ...names].join(sep),
  };
  const { tree, budget, pathOf } = shared;
  return {
    tree,
    path,
    budget,
    pathOf,
    beginArchive: createArchiveNames(),
    addFolder: (entry, mode) => addFolder(shared, entry, mode),
    addFile: (entry, content, mode) => addFile(shared, entry, content, mode),
    addSymlink: (entry, target) => addSymlink(shared, entry, target),
    addHardlink: (entry, target) => addHardlink(shared, entry, target),
    remove({ names, origin }) {
      const place = tree.locate(names, origin, () => {});
      if (place.present) removeAt(shared, place);
    },
  };
}

const refuse: RefuseEntry = (names, origin, why, other = origin) => {
  const path = names.join('/');
  return other === origin ? refusedEntry(path, origin, why) : refusedBeside(path, origin, why, other);
};

function createArchiveNames(): StagedFolder['beginArchive'] {
  const archives = new Map<string, number>();
  return (origin) => {
    const times = (archives.get(origin) ?? 0) + 1;
    archives.set(origin, times);
    return times === 1 ? origin : `${origin}, listed ${times} times`;
  };
}

function onDisk<Result>(
  { pathOf }: Shared,
  names: readonly string[],
  work: (where: string) => Result,
): Result {
  try {
    return work(pathOf(names));
  } catch (error) {
    throw diskError(error, names.join('/'));
  }
}

function count({ budget }: Shared, { names, origin }: Entry): void {
  budget.entries -= 1;
  if (budget.entries < 0) throw refuse(names, origin, `is one of more than ${entryLimit} entries`);
}

/** The place of an entry, with the folders above it. */
function locate(shared: Shared, entry: Entry): Place {
  const { tree } = shared;
  if (entry.names.length === 0) throw refuse([], entry.origin, 'is the folder itself, and not a file');
  const place = tree.locate(entry.names, entry.origin, (names) => {
    count(shared, { ...entry, names });
    onDisk(shared, names, (where) => mkdirSync(where));
  });
  // The folder may be in a checkout, where git runs what its configuration and its hooks say. By the place, which symlinks can lead to.
  if (isInGit(place.names, tree.names))
    throw refuse(entry.names, entry.origin, 'is in .git, which is never written');
  return place;
}

function removeAt(shared: Shared, place: Place): void {
  onDisk(shared, place.names, (where) => rmSync(where, { recursive: true, force: true }));
  shared.tree.remove(place);
}

/** Makes room for a node. False when an equal one is there and is kept. */
function makeRoom(
  shared: Shared,
  place: Place,
  origin: string,
  isSame: (present: TreeNode) => boolean,
): boolean {
  const { present, names } = place;
  const { conflicts } = shared;
  count(shared, { names, origin });
  if (present === undefined) return true;
  if (present.origin === origin || conflicts === 'refuse')
    throw refusedTwice(names.join('/'), present.origin, origin);
  if (conflicts === 'replace') {
    removeAt(shared, place);
    return true;
  }
  if (isSame(present)) return false;
  throw refusedTwice(names.join('/'), present.origin, origin);
}

function put({ tree }: Shared, place: Place, node: TreeNode): void {
  tree.put({ ...place, present: tree.get(place.names) }, node);
}

function addFolder(shared: Shared, entry: Entry, mode: number): void {
  if (entry.names.length === 0) return;
  const place = locate(shared, entry);
  const { present } = place;
  if (present?.kind === 'folder') {
    // Whiteouts of this layer leave it.
    if (shared.conflicts === 'replace') present.origin = entry.origin;
    onDisk(shared, place.names, (where) => setMode(shared, where, present, mode));
    return;
  }
  if (!makeRoom(shared, place, entry.origin, () => false)) return;
  const added = newFolder(entry.origin);
  put(shared, place, added);
  onDisk(shared, place.names, (where) => {
    mkdirSync(where);
    setMode(shared, where, added, mode);
  });
}

/** Later entries are written into the folder; on Windows there is nothing to set. */
function setMode({ modes }: Shared, where: string, folder: TreeNode, mode: number): void {
  if ((mode & 0o777) !== 0 && modes.get(folder) !== mode) chmodSync(where, (mode & 0o755) | 0o700);
  modes.set(folder, mode);
}

async function addFile(shared: Shared, entry: Entry, content: FileContent, mode: number): Promise<void> {
  const place = locate(shared, entry);
  const { present } = place;
  const isCompared = shared.conflicts === 'compare';
  if (isCompared && present?.kind === 'file' && present.origin !== entry.origin) {
    count(shared, entry);
    if (present.digest === (await digestOfContent(content))) return;
    throw refusedTwice(place.names.join('/'), present.origin, entry.origin);
  }
  makeRoom(shared, place, entry.origin, () => false);
  const node: FileNode = { kind: 'file', origin: entry.origin };
  put(shared, place, node);
  const known = isCompared ? comparableDigest(content) : undefined;
  const digester = isCompared && known === undefined ? createDigester() : undefined;
  await writeNewFile(shared.pathOf(place.names), content, {
    mode: mode & 0o111 ? 0o755 : 0o644,
    shown: place.names.join('/'),
    ...(digester && { onChunk: digester.update }),
  });
  const digest = known ?? digester?.digest();
  if (digest) node.digest = digest;
}

function addSymlink(shared: Shared, entry: Entry, target: string): void {
  const place = locate(shared, entry);
  const isSame = (present: TreeNode) => present.kind === 'symlink' && present.target === target;
  if (!makeRoom(shared, place, entry.origin, isSame)) return;
  put(shared, place, { kind: 'symlink', origin: entry.origin, target });
  onDisk(shared, place.names, (where) => symlinkSync(target, where));
}

/** A second name of a symlink is one of its own with the same target. */
function addHardlink(shared: Shared, entry: Entry, target: readonly string[]): void {
  const place = locate(shared, entry);
  const source = locateTarget(shared, entry, target);
  const { present: found } = source;
  if (found.kind === 'symlink') {
    addSymlink(shared, entry, found.target);
    return;
  }
  if (isBelow(source.names, place.names))
    throw refuse(entry.names, entry.origin, `is a link to ${target.join('/')}, which it replaces`);
  const isSame = (present: TreeNode) => present.kind === 'file' && present.digest === found.digest;
  // The file of a lower layer itself, which is from then on one of this layer, so that its whiteouts leave it.
  const isSelf = place.present === found && found.origin !== entry.origin;
  if (!isSelf && !makeRoom(shared, place, entry.origin, isSame)) return;
  put(shared, place, { ...found, origin: entry.origin });
  if (!isSelf) onDisk(shared, place.names, (where) => linkSync(shared.pathOf(source.names), where));
}

/** The place of what a hard link leads to, a file or a symlink. */
function locateTarget(
  { tree }: Shared,
  entry: Entry,
  target: readonly string[],
): Place & { readonly present: FileNode | LinkNode } {
  const refused = (what: string) =>
    refuse(entry.names, entry.origin, `is a link to ${target.join('/')}, which is ${what}`);
  const source = tree.locate(target, entry.origin, () => {
    throw refused('not there');
  });
  const { present } = source;
  if (present === undefined) throw refused('not there');
  if (present.kind === 'folder') throw refused(`a ${kindName(present)}`);
  return { ...source, present };
}

function isBelow(names: readonly string[], folder: readonly string[]): boolean {
  return names.length > folder.length && folder.every((name, index) => names[index] === name);
}

/** The digest that content has by itself, if it is of the algorithm by which files are compared. */
function comparableDigest(content: FileContent): Digest | undefined {
  const digest = savedDigest(content);
  return digest && digestAlgorithm(digest) === 'sha256' ? digest : undefined;
}

/** Content that has its digest by itself need not be read. */
async function digestOfContent(content: FileContent): Promise<Digest> {
  const known = comparableDigest(content);
  if (known) return known;
  const digester = createDigester();
  for await (const chunk of contentOf(content)) digester.update(chunk);
  return digester.digest();
}
