/**
 * The lock of an image layout, with which one process at a time changes `index.json`.
 *
 * A lock is a file whose name is unique, its token. A process creates its own, and holds the lock if it then finds no other. Removing
 * the file of a process that was killed can therefore never remove the lock of one that runs.
 */

import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { lstat, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { callAtExit } from '../at-exit.ts';
import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import { partialPrefix } from './atomic-write.ts';
import { gone, type LayoutFolder, undefinedIfMissing } from './folder.ts';

/** Has the prefix of partial files, so that a folder with nothing else in it counts as empty. */
const lockPrefix = `${partialPrefix}index.lock`;

/** Milliseconds between two signs of life of a process that holds the lock. */
const renewal = 500;
/** Milliseconds without one after which a lock may belong to a process that was killed. */
const staleAge = 30_000;
/** Milliseconds for which such a lock is watched before it is removed: a clock may have been set. */
const watchTime = 3 * renewal;
/** Milliseconds to wait for the lock at most. */
const timeout = 60_000;
const pollInterval = 20;

export interface Lock {
  /** False when the lock was removed, because this process was suspended for a long time. */
  isHeld(): Promise<boolean>;
}

/**
 * Runs the work while no other process runs work on this folder. Throws `storage` after waiting for a minute, or until the time `until`
 * of `performance.now()`.
 */
export async function withLock<Result>(
  folder: LayoutFolder,
  work: (lock: Lock) => Promise<Result>,
  until: number = Number.POSITIVE_INFINITY,
): Promise<Result> {
  const done = await folder.use('.', async (top) => {
    const own = `${top}/${lockPrefix}-${randomUUID()}`;
    const forget = callAtExit(() => rmSync(own, { force: true }));
    let timer: NodeJS.Timeout | undefined;
    try {
      await acquire(top, own, { shown: folder.path, until });
      const renew = () => utimes(own, new Date(), new Date()).catch(() => undefined);
      timer = setInterval(renew, renewal);
      const isHeld = async () => (await undefinedIfMissing(lstat(own))) !== undefined;
      return { result: await work({ isHeld }) };
    } finally {
      clearInterval(timer);
      await remove(own);
      forget();
    }
  });
  if (done) return done.result;
  throw gone(folder.path);
}

interface Waiting {
  /** The folder, as errors show it. */
  readonly shown: string;
  readonly until: number;
}

async function acquire(top: string, own: string, { shown, until }: Waiting): Promise<void> {
  const started = performance.now();
  const deadline = Math.min(started + timeout, until);
  const watch = createWatch();
  for (;;) {
    // Nobody who only waits keeps others waiting.
    let others = await locksOf(top, own);
    if (others.length === 0) {
      await writeFile(own, '', { flag: 'wx' });
      others = await locksOf(top, own);
      if (others.length === 0) return;
    }
    await remove(own);
    const now = await timeOfFileSystem(top);
    for (const other of others) if (watch(other, now)) await remove(other.path);
    if (performance.now() > deadline)
      throw timedOut(`${shown}/${others[0]?.name}`, performance.now() - started);
    await wait(pollInterval + Math.random() * pollInterval);
  }
}

interface OtherLock {
  readonly name: string;
  readonly path: string;
  /** Time of the last sign of life, by the clock of the file system. */
  readonly renewed: number;
}

/** Locks of other processes. A symlink or a folder is none. */
async function locksOf(top: string, own: string): Promise<readonly OtherLock[]> {
  const names = (await readdir(top)).filter((name) => name.startsWith(lockPrefix));
  const found: OtherLock[] = [];
  for (const name of names) {
    const path = `${top}/${name}`;
    const entry = path === own ? undefined : await undefinedIfMissing(lstat(path));
    if (entry?.isFile()) found.push({ name, path, renewed: entry.mtimeMs });
    else if (entry?.isSymbolicLink()) await remove(path);
  }
  return found;
}

/** The time of a file that is written now: the clocks of machines that share a disk differ. */
async function timeOfFileSystem(top: string): Promise<number> {
  const path = `${top}/${partialPrefix}${randomUUID()}`;
  await writeFile(path, '', { flag: 'wx' });
  const { mtimeMs } = await lstat(path);
  await remove(path);
  return mtimeMs;
}

/** Tells of a lock, whenever it is seen, whether its process has been killed. */
function createWatch(): (lock: OtherLock, now: number) => boolean {
  const seen = new Map<string, { readonly renewed: number; readonly since: number }>();
  return ({ name, renewed }, now) => {
    if (now - renewed < staleAge) return false;
    const first = seen.get(name);
    if (first?.renewed === renewed) return performance.now() - first.since >= watchTime;
    seen.set(name, { renewed, since: performance.now() });
    return false;
  };
}

async function remove(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

function timedOut(path: string, waited: number): CodedError {
  const seconds = Math.ceil(waited / 1000);
  return new CodedError('storage', `another process has held the lock ${printable(path)} for ${seconds} s`, {
    hint: 'Wait for that process to end, or remove the file if there is none.',
  });
}
