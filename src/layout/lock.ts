/** The lock of an image layout, with which one process at a time changes `index.json`. */

import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { diskError } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import { hasCode, partialPrefix, undefinedIfMissing } from './folder.ts';

/** Has the prefix of partial files, so that a folder with nothing else in it counts as empty. */
const lockName = `${partialPrefix}index.lock`;

/** Milliseconds after which a lock belongs to a process that was killed; a change takes a few. */
const staleAge = 30_000;
/** Milliseconds to wait for the lock. */
const timeout = 60_000;
const pollInterval = 20;

/** Runs the work while no other process runs work on this folder. Throws `storage` after waiting for a minute. */
export async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const path = join(folder, lockName);
  const deadline = Date.now() + timeout;
  while (!(await tryLock(path))) {
    if (Date.now() > deadline) throw timedOut(path);
    await removeStale(path);
    await wait(pollInterval);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
}

async function tryLock(path: string): Promise<boolean> {
  try {
    await writeFile(path, '', { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows answers EPERM while the file of the previous holder is being removed.
    if (hasCode(error, 'EEXIST', 'EPERM')) return false;
    throw diskError(error, path);
  }
}

/** The lock is renamed before it is removed, so that of several waiting processes only one removes it. */
async function removeStale(path: string): Promise<void> {
  const found = await undefinedIfMissing(stat(path), path);
  if (!found || Date.now() - found.mtimeMs < staleAge) return;
  const renamed = `${path}-${found.ino}`;
  await rename(path, renamed).catch(() => undefined);
  await rm(renamed, { force: true }).catch(() => undefined);
}

function timedOut(path: string): CodedError {
  return new CodedError('storage', `another process has held the lock ${printable(path)} for a minute`, {
    hint: 'Wait for that process to end, or remove the file if there is none.',
  });
}
