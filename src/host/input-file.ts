/** Files that an input names and that may lie outside the workspace: a plan, certificates. */

import { constants, promises } from 'node:fs';
import { diskError } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { printable, readableSize } from '../text.ts';

const sizeLimit = 16 * 1024 * 1024;

// Non-blocking, so that a named pipe without a writer is refused instead of waited for; Windows has no such flag.
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads the whole file that an input names. Throws `input` when it is absent, not a regular file or larger than 16 MiB. */
export async function readInputFile(path: string, input?: string): Promise<Uint8Array> {
  const unusable = (why: string) => unusableFile(path, input, why);
  const file = await promises
    .open(path, readOnly)
    .catch((error: unknown) =>
      Promise.reject(isAbsent(error) ? unusable('does not exist') : diskError(error, path)),
    );
  try {
    const found = await file.stat();
    if (!found.isFile()) throw unusable('is not a file');
    if (found.size > sizeLimit) throw unusable(`is larger than ${readableSize(sizeLimit)}`);
    return await file.readFile();
  } catch (error) {
    throw diskError(error, path);
  } finally {
    await file.close();
  }
}

function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function unusableFile(path: string, input: string | undefined, why: string): CodedError {
  const subject = input === undefined ? printable(path) : `"${input}" is ${printable(path)}, which`;
  return new CodedError('input', `${subject} ${why}`, {
    hint: 'Correct the path; it is relative to the current folder.',
  });
}
