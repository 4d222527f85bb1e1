/** The location of an image layout on the local disk: its real path, which no symlink below the current folder redirects. */

import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { diskError } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';

/** Makes the error about a path; `what` continues a sentence that begins with it. */
export type RefuseLocation = (path: string, what: string) => CodedError;

/**
 * The real path of a folder that may not exist yet. Throws what `refuse` makes, by default `invalid-layout` for a symlink, and for a path below the current folder
 * that symlinks lead out of it: a checkout could redirect it to any folder.
 */
export async function realFolder(path: string, refuse: RefuseLocation = refused): Promise<string> {
  const absolute = resolve(path);
  try {
    const real = await realPathWithoutLink(absolute, path, refuse);
    const here = resolve('.');
    const leaves = isWithin(absolute, here) && !isWithin(real, await realpath(here));
    if (!leaves) return real;
  } catch (error) {
    throw diskError(error, path);
  }
  throw refuse(path, 'leads out of the current folder through a symlink');
}

async function realPathWithoutLink(absolute: string, path: string, refuse: RefuseLocation): Promise<string> {
  const found = await lstat(absolute).catch(() => undefined);
  if (found?.isSymbolicLink()) throw refuse(path, 'is a symlink');
  if (found) return await realpath(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(await realPathOfFolder(parent), basename(absolute));
}

/** The real path as far as the folders exist. */
async function realPathOfFolder(folder: string): Promise<string> {
  const above = dirname(folder);
  const real = await realpath(folder).catch(() => undefined);
  if (real !== undefined || above === folder) return real ?? folder;
  return join(await realPathOfFolder(above), basename(folder));
}

function isWithin(path: string, folder: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '..' && resolve(folder, relative(folder, path)) === path;
}

function refused(path: string, what: string): CodedError {
  return new CodedError(
    'invalid-layout',
    `${printable(path)} ${what}, and nothing is read or written through symlinks`,
    { hint: 'Name the folder itself, or remove the symlink: oci:./out' },
  );
}
