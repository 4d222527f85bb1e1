/** The lock of an image layout: of several processes, one at a time changes `index.json`. */

import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { diskError } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import { hasCode, optional, partialPrefix } from './atomic-files.ts';

/** Begins as partial files do, so that a folder that holds nothing else counts as empty. */
const lockName = `${partialPrefix}index.lock`;

/** A change takes milliseconds; a lock this old (milliseconds) belongs to a process that was killed. */
const staleAge = 30_000;
const patience = 60_000;
const pause = 20;

/** Runs the work while no other process does the same on this folder. Throws `storage` when one holds on for a minute. */
export async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const path = join(folder, lockName);
  const deadline = Date.now() + patience;
  while (!(await take(path))) {
    if (Date.now() > deadline) throw held(path);
    await removeStale(path);
    await wait(pause);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, '', { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows answers EPERM while the file of the previous holder is being removed.
    if (hasCode(error, 'EEXIST', 'EPERM')) return false;
    throw diskError(error, path);
  }
}

/** Moved away before it is removed, so that of two who wait only one removes it. */
async function removeStale(path: string): Promise<void> {
  const found = await optional(stat(path), path);
  if (!found || Date.now() - found.mtimeMs < staleAge) return;
  const aside = `${path}-${found.ino}`;
  await rename(path, aside).catch(() => undefined);
  await rm(aside, { force: true }).catch(() => undefined);
}

function held(path: string): CodedError {
  return new CodedError('storage', `another process has held ${printable(path)} for a minute`, {
    hint: 'Wait until it is done; if there is none, remove the file.',
  });
}
