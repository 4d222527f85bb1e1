/** The errors about what is unpacked: they name the layer and the entry, and say how to look at it instead. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import type { RefuseArchive } from './tar-reader.ts';

const hint = 'Look at the layer without unpacking it: operation: copy';

/** `origin` is the layer, as errors show it. */
export function refuseArchive(origin: string): RefuseArchive {
  return (what, cause) =>
    new CodedError('invalid-archive', `${origin} ${printable(what, 600)}`, { hint, cause });
}

/** The error about one entry; `why` continues a sentence that begins with its path. */
export function refusedEntry(path: string, origin: string, why: string): CodedError {
  const message = `${origin}: ${printable(path || '.')} ${printable(why, 600)}`;
  return new CodedError('invalid-archive', message, { hint });
}

const inOwnFolder = 'Put each layer into a folder of its own: operation: per-layer';
const asItIs = 'Copy the artifact as it is: to: oci:./out';

/** The error about an entry that collides with one of another layer. */
export function refusedBeside(path: string, origin: string, why: string, other: string): CodedError {
  const { code, message } = refusedEntry(path, origin, `${why}; that is in ${other}`);
  return new CodedError(code, message, { hint: inOwnFolder });
}

/** The error about the path that a layer gives its file, which copying the layer would give it as well. */
export function refusedTitle(path: string, origin: string, why: string): CodedError {
  const { code, message } = refusedEntry(path, origin, why);
  return new CodedError(code, message, { hint: asItIs });
}

/** The error about the place of a file that is a layer of its own, which copying the layer would give it as well. */
export function refusedFile(error: unknown): unknown {
  if (!(error instanceof CodedError) || error.hint !== hint) return error;
  return new CodedError(error.code, error.message, { hint: asItIs, cause: error });
}

/** The error about a path that two layers, or two entries of one, hold. */
export function refusedTwice(path: string, first: string, second: string): CodedError {
  if (first === second) return refusedEntry(path, first, 'is in it twice');
  return new CodedError('ambiguous', `${printable(path)} is in ${first} and in ${second}, and differs`, {
    hint: inOwnFolder,
  });
}
