/** Files that an input names and that may lie outside the workspace: a plan, certificates. */

import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { diskError } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { printable, readableSize } from '../text.ts';

const sizeLimit = 16 * 1024 * 1024;

// Non-blocking, so that a named pipe without a writer is refused instead of waited for; Windows has no such flag.
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads the whole file. Throws `input` when it is absent, not a regular file or larger than 16 MiB. */
export async function readInputFile(path: string): Promise<Uint8Array> {
  const file = await open(path, readOnly).catch((error: unknown) => Promise.reject(explained(error, path)));
  try {
    const found = await file.stat();
    if (!found.isFile()) throw unusable(path, 'is not a file');
    if (found.size > sizeLimit) throw unusable(path, `is larger than ${readableSize(sizeLimit)}`);
    return await file.readFile();
  } catch (error) {
    throw diskError(error, path);
  } finally {
    await file.close();
  }
}

function explained(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' ? unusable(path, 'does not exist') : diskError(error, path);
}

function unusable(path: string, why: string): CodedError {
  return new CodedError('input', `${printable(path)} ${why}`, {
    hint: 'Correct the path; it is relative to the current folder.',
  });
}
