/** What the root of a workspace is called, for artifacts that are all of it. */

import { basename, resolve } from 'node:path';
import type { WithOrigin } from '../with-origin.ts';

/** The repository's name at the top of its checkout, which may be cloned under any name; else the folder's own. */
export function folderName(path: string, isTop: boolean, source: WithOrigin | undefined): WithOrigin {
  const repository = isTop ? source?.value.split('/').at(-1) : undefined;
  if (source && repository) return { value: repository, origin: source.origin };
  return { value: basename(resolve(path)), origin: 'name of the folder' };
}
