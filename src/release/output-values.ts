/** Values of outputs that are safe in a script, into which workflows often put them without quotes. */

import { parseReference, printRepository } from '../oci/reference.ts';

/** True for a version: letters, digits and `.+_-`, at most 128, with a letter or digit at both ends. */
export function isVersion(text: string): boolean {
  return /^[0-9A-Za-z](?:[0-9A-Za-z.+_-]{0,126}[0-9A-Za-z])?$/.test(text);
}

/** True for the name of a built-in format, and for a path without white space and characters that shells interpret. */
export function isFormatName(text: string): boolean {
  return /^[\p{L}\p{N}._/+@-]+$/u.test(text);
}

/** True for a repository with its host, and for `oci:` with a folder of the same characters as for `isFormatName`, `:` and `\\`. */
export function isDestination(text: string): boolean {
  if (text.startsWith('oci:')) return /^[\p{L}\p{N}._/+@:\\-]+$/u.test(text);
  try {
    const { tag, digest, ...repository } = parseReference(text);
    return tag === undefined && digest === undefined && printRepository(repository) === text;
  } catch {
    return false;
  }
}
