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

/** `path` is an existing, empty folder of this process alone. */
export function createStagedFolder(path: string, options: StagedFolderOptions): StagedFolder {
  const refuse: RefuseEntry = (names, origin, why, other = origin) =>
    other === origin
      ? refusedEntry(names.join('/'), origin, why)
      : refusedBeside(names.join('/'), origin, why, other);
  const tree = createTree(options, refuse);
  const archives = new Map<string, number>();
  const budget = { bytes: totalLimit, entries: entryLimit };
  // Names have no dots to resolve, and `join` takes longer than writing a small file.
  const pathOf = (names: readonly string[]) => [path, ...names].join(sep);
  /** Modes that folders were given last: an archive may name a folder any number of times. */
  const modes = new WeakMap<TreeNode, number>();
  const onDisk = <Result>(names: readonly string[], work: (where: string) => Result): Result => {
    try {
      return work(pathOf(names));
    } catch (error) {
      throw diskError(error, names.join('/'));
    }
  };
  const count = ({ names, origin }: Entry): void => {
    budget.entries -= 1;
    if (budget.entries < 0) throw refuse(names, origin, `is one of more than ${entryLimit} entries`);
  };
  const locate = (entry: Entry): Place => {
    if (entry.names.length === 0) throw refuse([], entry.origin, 'is the folder itself, and not a file');
    const place = tree.locate(entry.names, entry.origin, (names) => {
      count({ ...entry, names });
      onDisk(names, (where) => mkdirSync(where));
    });
    // The folder may be in a checkout, where git runs what its configuration and its hooks say. By the place, which symlinks can lead to.
    if (isInGit(place.names, tree.names))
      throw refuse(entry.names, entry.origin, 'is in .git, which is never written');
    return place;
  };
  const removeAt = (place: Place): void => {
    onDisk(place.names, (where) => rmSync(where, { recursive: true, force: true }));
    tree.remove(place);
  };
  /** Makes room for a node. False when an equal one is there and is kept. */
  const makeRoom = (place: Place, origin: string, isSame: (present: TreeNode) => boolean): boolean => {
    const { present, names } = place;
    count({ names, origin });
    if (present === undefined) return true;
    if (present.origin === origin || options.conflicts === 'refuse')
      throw refusedTwice(names.join('/'), present.origin, origin);
    if (options.conflicts === 'replace') {
      removeAt(place);
      return true;
    }
    if (isSame(present)) return false;
    throw refusedTwice(names.join('/'), present.origin, origin);
  };
  const put = (place: Place, node: TreeNode) => tree.put({ ...place, present: tree.get(place.names) }, node);

  /** A second name of a symlink is one of its own with the same target. */
  const addSymlink = (entry: Entry, target: string): void => {
    const place = locate(entry);
    const isSame = (present: TreeNode) => present.kind === 'symlink' && present.target === target;
    if (!makeRoom(place, entry.origin, isSame)) return;
    put(place, { kind: 'symlink', origin: entry.origin, target });
    onDisk(place.names, (where) => symlinkSync(target, where));
  };

  return {
    tree,
    path,
    budget,
    pathOf,
    beginArchive(origin) {
      const count = (archives.get(origin) ?? 0) + 1;
      archives.set(origin, count);
      return count === 1 ? origin : `${origin}, listed ${count} times`;
    },
    addFolder(entry, mode) {
      if (entry.names.length === 0) return;
      const place = locate(entry);
      const chmod = (where: string, folder: TreeNode) => {
        // Later entries are written into it; on Windows there is nothing to set.
        if ((mode & 0o777) !== 0 && modes.get(folder) !== mode) chmodSync(where, (mode & 0o755) | 0o700);
        modes.set(folder, mode);
      };
      const { present } = place;
      if (present?.kind === 'folder') {
        // Whiteouts of this layer leave it.
        if (options.conflicts === 'replace') present.origin = entry.origin;
        return onDisk(place.names, (where) => chmod(where, present));
      }
      if (!makeRoom(place, entry.origin, () => false)) return;
      const added = newFolder(entry.origin);
      put(place, added);
      onDisk(place.names, (where) => {
        mkdirSync(where);
        chmod(where, added);
      });
    },
    async addFile(entry, content, mode) {
      const place = locate(entry);
      if (
        place.present?.kind === 'file' &&
        options.conflicts === 'compare' &&
        place.present.origin !== entry.origin
      ) {
        count(entry);
        const { present } = place;
        if (present.digest !== (await digestOfContent(content)))
          throw refusedTwice(place.names.join('/'), present.origin, entry.origin);
        return;
      }
      makeRoom(place, entry.origin, () => false);
      const node: FileNode = { kind: 'file', origin: entry.origin };
      put(place, node);
      const isCompared = options.conflicts === 'compare';
      const known = isCompared ? comparableDigest(content) : undefined;
      const digester = isCompared && known === undefined ? createDigester() : undefined;
      await writeNewFile(pathOf(place.names), content, {
        mode: mode & 0o111 ? 0o755 : 0o644,
        shown: place.names.join('/'),
        ...(digester && { onChunk: digester.update }),
      });
      const digest = known ?? digester?.digest();
      if (digest) node.digest = digest;
    },
    addSymlink,
    addHardlink(entry, target) {
      const place = locate(entry);
      const source = tree.locate(target, entry.origin, () => {
        throw refuse(entry.names, entry.origin, `is a link to ${target.join('/')}, which is not there`);
      });
      const found = source.present;
      if (found === undefined || found.kind === 'folder') {
        const what = found === undefined ? 'not there' : `a ${kindName(found)}`;
        throw refuse(entry.names, entry.origin, `is a link to ${target.join('/')}, which is ${what}`);
      }
      if (found.kind === 'symlink') return addSymlink(entry, found.target);
      if (isBelow(source.names, place.names))
        throw refuse(entry.names, entry.origin, `is a link to ${target.join('/')}, which it replaces`);
      const isSame = (present: TreeNode) => present.kind === 'file' && present.digest === found.digest;
      // The file of a lower layer itself, which is from then on one of this layer, so that its whiteouts leave it.
      if (place.present === found && found.origin !== entry.origin)
        return put(place, { ...found, origin: entry.origin });
      if (!makeRoom(place, entry.origin, isSame)) return;
      put(place, { kind: 'file', origin: entry.origin, ...(found.digest && { digest: found.digest }) });
      onDisk(place.names, (where) => linkSync(pathOf(source.names), where));
    },
    remove({ names, origin }) {
      const place = tree.locate(names, origin, () => {});
      if (place.present) removeAt(place);
    },
  };
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
