/** Creating a folder with those above it. */

import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode } from '../disk-error.ts';

/**
 * Creates the folder and those above it that are absent, and returns the outermost one that it has created. Throws errors of the file
 * system.
 *
 * With `recursive`, Node tries for ever where a folder is there and says that what is to be created in it is not, as those in /proc do.
 */
export function createFolders(path: string, mode = 0o777): string | undefined {
  try {
    mkdirSync(path, { mode });
    return path;
  } catch (error) {
    if (isFolder(path)) return undefined;
    if (!hasCode(error, 'ENOENT') || dirname(path) === path) throw error;
  }
  const outermost = createFolders(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process may have created it meanwhile.
    if (!isFolder(path)) throw error;
  }
  return outermost ?? path;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
