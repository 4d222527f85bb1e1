/** Limits on what symlinks to folders add to a walk: a few that lead to each other can make billions of paths. */

import { isBelow } from '../../paths.ts';
import type { WorkspacePath } from '../../workspace/workspace.ts';

/** Symlinks to folders that may lie on one path of a walk. */
export const linkedFolderLimit = 16;

/** Entries that one walk may meet below symlinks. */
export const linkedEntryLimit = 50_000;

/** True when a symlink leads to a folder that holds the symlink itself. */
export function leadsToParent(link: WorkspacePath, target: WorkspacePath): boolean {
  return link === target || isBelow(link, target);
}
