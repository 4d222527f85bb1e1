/** The check of all symlinks of a folder, once everything is in it: none of them leads out, by whatever way. */

import { rmSync, symlinkSync } from 'node:fs';
import { refusedEntry } from './refusals.ts';
import type { StagedFolder } from './staged-folder.ts';
import { type LinkNode, nodesBelow } from './tree.ts';

/**
 * A link that is harmless by its text can lead out through another link, so that all are resolved. Throws `invalid-archive` for one
 * that leads out; in a root file system it is rewritten to where it leads there, relative to its own folder.
 */
export function checkLinks(folder: StagedFolder): void {
  const { tree } = folder;
  for (const { names, node } of [...nodesBelow(tree.root)]) {
    if (node.kind !== 'symlink') continue;
    const above = names.slice(0, -1);
    const target = resolveTarget(folder, above, node);
    if (!target.leavesRoot) continue;
    if (!tree.rooted)
      throw refusedEntry(
        names.join('/'),
        node.origin,
        `is a symlink to ${node.target}, which leads out of the folder`,
      );
    rewrite(folder.pathOf(names), relativeTo(above, target.names));
  }
}

function resolveTarget({ tree }: StagedFolder, above: readonly string[], { target, origin }: LinkNode) {
  const isAbsolute = target.startsWith('/');
  const resolved = tree.resolve(target.split('/'), origin, isAbsolute ? [] : above);
  return { ...resolved, leavesRoot: resolved.leavesRoot || isAbsolute };
}

function relativeTo(above: readonly string[], names: readonly string[]): string {
  return [...above.map(() => '..'), ...names].join('/') || '.';
}

function rewrite(path: string, target: string): void {
  rmSync(path);
  symlinkSync(target, path);
}
