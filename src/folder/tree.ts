/** The tree of a folder that is being laid out: what lies at each path, who put it there, and where its links lead. */

import type { CodedError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { foldName, type NameRules } from './safe-path.ts';

export interface FolderNode {
  readonly kind: 'folder';
  readonly origin: string;
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
  /** The names of a path as they are reached through symlinks; `..` and absolute links end at the root. */
  follow(names: readonly string[]): readonly string[];
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

export function createTree(options: TreeOptions, refuse: RefuseEntry): Tree {
  const root = newFolder('');
  const get = (names: readonly string[]): TreeNode | undefined =>
    names.reduce<TreeNode | undefined>(
      (node, name) => (node?.kind === 'folder' ? node.children.get(name) : undefined),
      root,
    );
  const put: Tree['put'] = ({ names, parent, name, present }, node) => {
    const folded = foldName(name);
    const other = options.names === 'portable' ? parent.folded.get(folded) : name;
    if (present === undefined && other !== undefined && other !== name)
      throw refuse(
        names,
        node.origin,
        `differs only in ${differenceOf(name, other)} from ${other}, so that a file system may hold one of them`,
        parent.children.get(other)?.origin,
      );
    parent.children.set(name, node);
    if (options.names === 'portable') parent.folded.set(folded, name);
  };
  const follow: Tree['follow'] = (names) => resolve(get, [], names).names;
  return {
    ...options,
    root,
    get,
    put,
    follow,
    locate(names, origin, onFolder) {
      const above = options.rooted ? follow(names.slice(0, -1)) : names.slice(0, -1);
      let parent = root;
      for (const [index, name] of above.entries()) {
        const path = above.slice(0, index + 1);
        const node = parent.children.get(name) ?? newFolder(origin);
        if (node.kind !== 'folder')
          throw refuse(names, origin, `is below the ${kindName(node)} ${path.join('/')}`, node.origin);
        if (!parent.children.has(name)) {
          put({ names: path, parent, name, present: undefined }, node);
          onFolder(path);
        }
        parent = node;
      }
      const name = names.at(-1) ?? '';
      return { names: [...above, name], parent, name, present: parent.children.get(name) };
    },
    remove({ parent, name }) {
      parent.children.delete(name);
      parent.folded.delete(foldName(name));
    },
  };
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

/** Resolves a path as Linux does below a root: `..` at the root stays there. What does not exist is taken as it is written. */
export function resolve(
  get: (names: readonly string[]) => TreeNode | undefined,
  from: readonly string[],
  path: readonly string[],
): Resolved {
  const done = [...from];
  // Reversed, so that the next name is the last.
  const rest = path.toReversed();
  let leavesRoot = false;
  let links = 0;
  for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      leavesRoot ||= done.length === 0;
      done.pop();
      continue;
    }
    const node = get([...done, name]);
    if (node?.kind === 'symlink' && links < linkLimit) {
      links += 1;
      if (node.target.startsWith('/')) {
        leavesRoot = true;
        done.length = 0;
      }
      rest.push(...node.target.split('/').reverse());
    } else done.push(name);
  }
  return { names: done, leavesRoot };
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
