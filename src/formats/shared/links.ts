/** Limits for walks that follow symlinks to folders: a few that lead to each other can make billions of paths. */

import { isBelow } from '../../paths.ts';
import type { WorkspacePath } from '../../workspace/workspace.ts';

/** Symlinks to folders on one path of a walk. */
export const linkedFolderLimit = 16;

/** Entries below symlinks in one walk. */
export const linkedEntryLimit = 50_000;

/** True when a symlink leads to a folder that holds the symlink itself. */
export function leadsToParent(link: WorkspacePath, target: WorkspacePath): boolean {
  return link === target || isBelow(link, target);
}
