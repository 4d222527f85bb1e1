/** Errors of the file system as the project's `storage` errors. */

import { CodedError } from './errors.ts';
import { printable } from './text.ts';

const diskFullCodes: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** Maps an error of a system call on `path` to a `storage` error, and returns any other error unchanged. */
export function diskError(error: unknown, path: string): unknown {
  if (error instanceof CodedError || !(error instanceof Error) || !('syscall' in error)) return error;
  const code = 'code' in error ? error.code : undefined;
  if (diskFullCodes.includes(code)) {
    return new CodedError('storage', `the disk is full: cannot write ${printable(path)}`, {
      hint: 'Free disk space and re-run.',
      cause: error,
    });
  }
  return new CodedError('storage', `${printable(path)}: ${printable(reasonOf(error, code))}`, {
    hint: hints.find(([codes]) => codes.includes(code))?.[1] ?? generalHint,
    cause: error,
  });
}

const generalHint = 'Make sure that the folder exists, is readable and writable, and is not in use.';
const hints: readonly (readonly [codes: readonly unknown[], hint: string])[] = [
  [['EACCES', 'EPERM'], 'Allow the user of this process to read and write there, or name another path.'],
  [['EROFS'], 'Name a path on a disk that can be written to.'],
  [['ENAMETOOLONG'], 'Use a shorter path.'],
  [['ENOTDIR'], 'Name another one, since a part of this path is a file.'],
];

/** `permission denied (EACCES)`: Node adds the call and its arguments, which may be a temporary path. */
function reasonOf({ message }: Error, code: unknown): string {
  const [, reason] = /^[A-Z][A-Z0-9]+: ([^,]+), \w+/.exec(message) ?? [];
  return reason === undefined ? message : `${reason} (${code})`;
}

/** The result of work on `path`; its errors go through `diskError`. */
export async function withDiskErrors<Result>(work: Promise<Result>, path: string): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw diskError(error, path);
  }
}

/** True for a system error with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
