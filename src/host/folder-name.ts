/** The name of the root of a workspace, for artifacts that consist of all of it. */

import { basename, resolve } from 'node:path';
import type { WithOrigin } from '../with-origin.ts';

/** At the top of a checkout the name of the repository, since a clone can have any name; else the name of the folder. */
export function folderName(path: string, isTop: boolean, source: WithOrigin | undefined): WithOrigin {
  const repository = isTop ? source?.value.split('/').at(-1) : undefined;
  if (source && repository) return { value: repository, origin: source.origin };
  return { value: basename(resolve(path)), origin: 'name of the folder' };
}
