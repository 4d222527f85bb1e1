/** What another part of the program has written into a staged folder, which becomes part of the tree. */

import { readdirSync } from 'node:fs';
import type { StagedFolder } from './staged-folder.ts';
import { type FolderNode, newFolder } from './tree.ts';

/** `names` is a folder of the tree, whose files are on disk and not yet in the tree. */
export function addWrittenFolder(folder: StagedFolder, names: readonly string[], origin: string): void {
  const node = folder.tree.get(names);
  if (node?.kind === 'folder') addContents(folder, node, names, origin);
}

function addContents(
  folder: StagedFolder,
  parent: FolderNode,
  names: readonly string[],
  origin: string,
): void {
  for (const entry of readdirSync(folder.pathOf(names), { withFileTypes: true })) {
    const { name } = entry;
    const place = { names: [...names, name], parent, name, present: parent.children.get(name) };
    if (entry.isDirectory()) {
      const child = place.present?.kind === 'folder' ? place.present : newFolder(origin);
      folder.tree.put(place, child);
      addContents(folder, child, place.names, origin);
    } else folder.tree.put(place, { kind: 'file', origin });
  }
}
