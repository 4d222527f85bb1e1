/** The tree of a folder that is being laid out: what lies at each path, who put it there, and where its links lead. */

import type { CodedError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { foldName, isTooLong, type NameRules } from './safe-path.ts';

export interface FolderNode {
  readonly kind: 'folder';
  /** Of layers over each other, the last one that has an entry for it. */
  origin: string;
  readonly children: Map<string, TreeNode>;
  /** Names by their folded form, with portable names only. */
  readonly folded: Map<string, string>;
}

export interface FileNode {
  readonly kind: 'file';
  readonly origin: string;
  /** Of the content, where a later layer may hold the same file again. */
  digest?: Digest;
}

export interface LinkNode {
  readonly kind: 'symlink';
  readonly origin: string;
  readonly target: string;
}

export type TreeNode = FolderNode | FileNode | LinkNode;

export interface TreeOptions {
  readonly names: NameRules;
  /** True for a root file system, in which a path may go through a symlink, and an absolute one begins at its root. */
  readonly rooted: boolean;
}

/** Where an entry goes. */
export interface Place {
  /** Names from the root of the tree, through no symlink. */
  readonly names: readonly string[];
  readonly parent: FolderNode;
  readonly name: string;
  /** What is there already. */
  readonly present: TreeNode | undefined;
}

export interface Tree extends TreeOptions {
  readonly root: FolderNode;
  /** Finds the place of an entry and creates the folders above it. Throws for a path below a file, and below a symlink unless rooted. */
  locate(names: readonly string[], origin: string, onFolder: (names: readonly string[]) => void): Place;
  /** Puts a node at a place, in place of what is there. Throws for a name that differs from another one only in case or normalization. */
  put(place: Place, node: TreeNode): void;
  remove(place: Place): void;
  /**
   * A path as it is reached through symlinks; `..` and absolute links end at the root. `origin` is the layer that the path is from. Throws
   * for symlinks that lead through too many names.
   */
  resolve(names: readonly string[], origin: string, from?: readonly string[]): Resolved;
  get(names: readonly string[]): TreeNode | undefined;
}

/** Makes the error about an entry; `why` continues a sentence that begins with its path. `other` is the layer of what it collides with. */
export type RefuseEntry = (
  names: readonly string[],
  origin: string,
  why: string,
  other?: string,
) => CodedError;

/** Symlinks on one path that Linux follows (path_resolution(7)). */
const linkLimit = 40;
/** Names that all paths of a tree lead through at most: each of 40 symlinks on a path may have 2000, so that some bytes would take hours. */
const walkLimit = 20_000_000;

export function createTree(options: TreeOptions, refuse: RefuseEntry): Tree {
  const root = newFolder('');
  const isPortable = options.names === 'portable';
  const put: Tree['put'] = (place, node) => {
    if (isPortable) foldInto(place, node, refuse);
    place.parent.children.set(place.name, node);
  };
  const resolve = createResolver(root, refuse);
  return {
    ...options,
    root,
    get: (names) => nodeAt(root, names),
    put,
    resolve,
    locate(names, origin, onFolder) {
      const above = names.slice(0, -1);
      const path = options.rooted ? follow(above, origin, resolve, refuse) : above;
      const parent = enterFolders(root, path, (folder, present, at) => {
        if (present)
          throw refuse(names, origin, `is below the ${kindName(present)} ${at.join('/')}`, present.origin);
        const added = newFolder(origin);
        put({ names: at, parent: folder, name: at.at(-1) ?? '', present }, added);
        onFolder(at);
        return added;
      });
      const name = names.at(-1) ?? '';
      return { names: [...path, name], parent, name, present: parent.children.get(name) };
    },
    remove({ parent, name }) {
      parent.children.delete(name);
      parent.folded.delete(foldName(name));
    },
  };
}

function nodeAt(root: FolderNode, names: readonly string[]): TreeNode | undefined {
  return names.reduce<TreeNode | undefined>(
    (node, name) => (node?.kind === 'folder' ? node.children.get(name) : undefined),
    root,
  );
}

/** Notes the folded form of a name. Throws where another name of the folder has it. */
function foldInto({ names, parent, name, present }: Place, { origin }: TreeNode, refuse: RefuseEntry): void {
  const folded = foldName(name);
  const other = parent.folded.get(folded);
  if (present === undefined && other !== undefined && other !== name)
    throw refuse(
      names,
      origin,
      `differs only in ${differenceOf(name, other)} from ${other}, so that a file system may hold one of them`,
      parent.children.get(other)?.origin,
    );
  parent.folded.set(folded, name);
}

/** The folder at a path through no symlink. `create` makes one where there is none, or refuses what is there instead. */
function enterFolders(
  root: FolderNode,
  path: readonly string[],
  create: (parent: FolderNode, present: TreeNode | undefined, at: readonly string[]) => FolderNode,
): FolderNode {
  let folder = root;
  for (const [index, name] of path.entries()) {
    const node = folder.children.get(name);
    folder = node?.kind === 'folder' ? node : create(folder, node, path.slice(0, index + 1));
  }
  return folder;
}

/** Counts the names that all paths lead through. */
function createResolver(root: FolderNode, refuse: RefuseEntry): Tree['resolve'] {
  let walked = 0;
  return (names, origin, from = []) =>
    resolvePath(root, from, names, (count) => {
      walked += count;
      if (walked > walkLimit)
        throw refuse([...from, ...names], origin, 'leads through too many names of symlinks');
    });
}

function follow(
  names: readonly string[],
  origin: string,
  resolve: Tree['resolve'],
  refuse: RefuseEntry,
): readonly string[] {
  const { names: found } = resolve(names, origin);
  if (isTooLong(found)) throw refuse(names, origin, 'leads through symlinks to a path that is too long');
  return found;
}

/** Of two names that fold to one. */
function differenceOf(one: string, other: string): string {
  return one.normalize() === other.normalize() ? 'Unicode normalization' : 'case';
}

export function newFolder(origin: string): FolderNode {
  return { kind: 'folder', origin, children: new Map(), folded: new Map() };
}

export function kindName({ kind }: TreeNode): string {
  return kind;
}

export interface Resolved {
  readonly names: readonly string[];
  /** True when the path passes above the root, or through an absolute link. */
  readonly leavesRoot: boolean;
}

/**
 * Resolves a path as Linux does below a root: `..` at the root stays there. What does not exist is taken as it is written. `onNames` is
 * called with the number of names before they are looked at.
 */
function resolvePath(
  root: FolderNode,
  from: readonly string[],
  path: readonly string[],
  onNames: (count: number) => void,
): Resolved {
  const position = createPosition(root, from);
  onNames(from.length + path.length);
  // Reversed, so that the next name is the last.
  const rest = path.toReversed();
  let leavesRoot = false;
  let links = 0;
  for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      leavesRoot ||= position.names.length === 0;
      position.leave();
      continue;
    }
    const node = position.child(name);
    if (node?.kind === 'symlink' && links < linkLimit) {
      links += 1;
      if (node.target.startsWith('/')) {
        leavesRoot = true;
        position.reset();
      }
      const target = node.target.split('/');
      onNames(target.length);
      rest.push(...target.reverse());
    } else position.enter(name, node);
  }
  return { names: position.names, leavesRoot };
}

/** A folder of the tree, or where one would be, from which a path goes on. */
function createPosition(root: FolderNode, from: readonly string[]) {
  const names: string[] = [];
  const nodes: (TreeNode | undefined)[] = [];
  const child = (name: string): TreeNode | undefined => {
    const folder = nodes.length === 0 ? root : nodes.at(-1);
    return folder?.kind === 'folder' ? folder.children.get(name) : undefined;
  };
  const enter = (name: string, node: TreeNode | undefined): void => {
    names.push(name);
    nodes.push(node);
  };
  for (const name of from) enter(name, child(name));
  return {
    names,
    child,
    enter,
    leave() {
      names.pop();
      nodes.pop();
    },
    reset() {
      names.length = 0;
      nodes.length = 0;
    },
  };
}

/** Every node below a folder with its names, a folder before what it holds. */
export function* nodesBelow(
  folder: FolderNode,
  above: readonly string[] = [],
): Generator<{ readonly names: readonly string[]; readonly node: TreeNode }> {
  for (const [name, node] of folder.children) {
    const names = [...above, name];
    yield { names, node };
    if (node.kind === 'folder') yield* nodesBelow(node, names);
  }
}
