/** Names of folders, for artifacts that consist of a whole workspace, and for files that nothing nearer gives a name. */

import { realpathSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { nearestMeaningfulFolder } from '../plan/build-folders.ts';
import type { WithOrigin } from '../with-origin.ts';
import { checkoutTop } from '../workspace/checkout.ts';
import type { Facts } from './host.ts';

/** The names of the workspace and of the top of its checkout; `limit` is that of `checkoutTop`, `source` the repository's URL. */
export function folderNames(
  path: string,
  limit: string | undefined,
  source: WithOrigin | undefined,
): Pick<Facts, 'folder' | 'top'> {
  const top = checkoutTop(path, limit);
  return {
    folder: folderName(path, top !== undefined && top === realPathOf(path), source),
    top: repositoryName(source) ?? meaningfulName(top ?? resolve(path)),
  };
}

/** At the top of a checkout the name of the repository, since a clone can have any name; else the name of the folder. */
export function folderName(path: string, isTop: boolean, source: WithOrigin | undefined): WithOrigin {
  const repository = isTop ? repositoryName(source) : undefined;
  return repository ?? { value: basename(resolve(path)), origin: 'name of the folder' };
}

function repositoryName(source: WithOrigin | undefined): WithOrigin | undefined {
  const name = source?.value.split('/').at(-1);
  return source && name ? { value: name, origin: source.origin } : undefined;
}

function meaningfulName(folder: string): WithOrigin {
  const value = nearestMeaningfulFolder(folder.split(sep).filter(Boolean)) ?? basename(folder);
  return { value, origin: 'name of the folder' };
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(resolve(path));
  } catch {
    return undefined;
  }
}
