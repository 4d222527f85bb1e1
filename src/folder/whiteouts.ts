/** Whiteouts: the files of an image layer that remove what lower layers hold (image-spec v1.1.1, layer.md "Whiteouts"). */

import type { Entry, StagedFolder } from './staged-folder.ts';
import type { FolderNode } from './tree.ts';

const prefix = '.wh.';
const opaque = '.wh..wh..opq';

/** Applies an entry that is a whiteout. False for any other entry. */
export function applyWhiteout(folder: StagedFolder, { names, origin }: Entry): boolean {
  const name = names.at(-1) ?? '';
  if (names.some(isOfAufs)) return true;
  if (!name.startsWith(prefix)) return false;
  const above = folder.tree.resolve(names.slice(0, -1), origin).names;
  if (name === opaque) removeLower(folder, above, origin);
  else removeOne(folder, [...above, name.slice(prefix.length)], origin);
  return true;
}

/** Names with the prefix twice are notes of the storage driver AUFS, also folders (containerd, pkg/archive/tar.go). */
function isOfAufs(name: string): boolean {
  return name.startsWith(`${prefix}${prefix}`) && name !== opaque;
}

/** A whiteout hides lower layers only; what its own layer holds stays, whatever their order is. */
function removeOne(folder: StagedFolder, names: readonly string[], origin: string): void {
  const node = folder.tree.get(names);
  if (node === undefined || names.at(-1) === '' || names.at(-1) === '.' || names.at(-1) === '..') return;
  if (node.kind === 'folder') removeLower(folder, names, origin);
  const isEmpty = node.kind !== 'folder' || node.children.size === 0;
  if (isEmpty && node.origin !== origin) folder.remove({ names, origin });
}

/** The layer that has removed last what lower ones hold in a folder: doing it again changes nothing, and takes long in a large one. */
const removedBy = new WeakMap<FolderNode, string>();

function removeLower(folder: StagedFolder, names: readonly string[], origin: string): void {
  const node = folder.tree.get(names);
  if (node?.kind !== 'folder' || removedBy.get(node) === origin) return;
  removedBy.set(node, origin);
  for (const name of [...node.children.keys()]) removeOne(folder, [...names, name], origin);
}
