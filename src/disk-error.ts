/** Faults of the local disk, told as ours. */

import { CodedError } from './errors.ts';
import { printable } from './text.ts';

const full: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** The error with code `storage` when the system raised it while `path` was written or read; any other error as it is. */
export function diskError(error: unknown, path: string): unknown {
  if (error instanceof CodedError || !(error instanceof Error) || !('syscall' in error)) return error;
  const code = 'code' in error ? error.code : undefined;
  if (full.includes(code)) {
    return new CodedError('storage', `the disk is full: ${printable(path)} could not be written`, {
      hint: 'Free disk space and run again.',
      cause: error,
    });
  }
  return new CodedError('storage', `${printable(path)}: ${printable(error.message)}`, {
    hint: 'Make sure that the folder exists, may be read and written, and is not in use.',
    cause: error,
  });
}

/** The result of work on the disk; every fault is told as ours. */
export async function onDisk<Result>(work: Promise<Result>, path: string): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw diskError(error, path);
  }
}
