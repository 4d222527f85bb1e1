/** The location of an image layout on the local disk: its real path, which no symlink below the current folder redirects. */

import { lstatSync, realpathSync } from 'node:fs';
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
  try {
    const absolute = resolve(path);
    const real = realPathWithoutLink(absolute, path, refuse);
    // Another process may have removed it.
    const here = undefinedOnError(() => resolve('.'));
    const leaves =
      here !== undefined && isWithin(absolute, here) && !isWithin(real, realpathSync.native(here));
    if (!leaves) return real;
  } catch (error) {
    throw diskError(error, path);
  }
  throw refuse(path, 'leads out of the current folder through a symlink');
}

function realPathWithoutLink(absolute: string, path: string, refuse: RefuseLocation): string {
  const found = undefinedOnError(() => lstatSync(absolute));
  if (found?.isSymbolicLink()) throw refuse(path, 'is a symlink');
  if (found) return realpathSync.native(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realPathOfFolder(parent), basename(absolute));
}

/** The real path as far as the folders exist. */
function realPathOfFolder(folder: string): string {
  const above = dirname(folder);
  const real = undefinedOnError(() => realpathSync.native(folder));
  if (real !== undefined || above === folder) return real ?? folder;
  return join(realPathOfFolder(above), basename(folder));
}

function undefinedOnError<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
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
