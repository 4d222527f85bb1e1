/** Atomic writes in an image layout: a file appears under its name whole, or not at all. */

import { randomUUID } from 'node:crypto';
import { closeSync, openSync, promises, renameSync, rmSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { callAtExit } from '../at-exit.ts';
import { release } from '../store/buffers.ts';
import type { NewFile } from '../store/store.ts';

/** Prefix of files that are being written. They are not in `blobs`, since tools take every name there for a digest. */
export const partialPrefix = '.partial-';

/** Milliseconds after which a partial file belongs to a process that was killed. */
const staleAge = 60 * 60 * 1000;

/** What a file is to hold: a text, a stream, or what writes it into a new file. */
export type WrittenContent = string | Readable | ((file: NewFile) => Promise<void>);

/** Writes a partial file in the folder `top` and renames it to `path`. A symlink of that name is replaced, not followed. */
export async function writeAtomically(top: string, path: string, content: WrittenContent): Promise<true> {
  const partial = `${top}/${partialPrefix}${randomUUID()}`;
  const forget = callAtExit(() => rmSync(partial, { force: true }));
  try {
    if (typeof content === 'string') await promises.writeFile(partial, content, { flag: 'wx' });
    else if (typeof content === 'function') await writeNew(partial, content);
    else await pipeline(content, (chunks: AsyncIterable<Uint8Array>) => writeChunks(partial, chunks));
    await replace(partial, path);
    return true;
  } catch (error) {
    await promises.rm(partial, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    forget();
  }
}

async function writeNew(path: string, write: (file: NewFile) => Promise<void>): Promise<void> {
  const descriptor = openSync(path, 'wx');
  try {
    await write({ descriptor, path });
  } finally {
    closeSync(descriptor);
  }
}

async function writeChunks(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await promises.open(path, 'wx');
  try {
    for await (const chunk of chunks) {
      await file.writeFile(chunk);
      release(chunk);
    }
  } finally {
    await file.close();
  }
}

/** Windows refuses to replace a file while another program reads it. */
async function replace(from: string, to: string, attempts = 20): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (attempts === 0 || !['EPERM', 'EACCES', 'EBUSY'].some((busy) => busy === code)) throw error;
    await wait(25);
    await replace(from, to, attempts - 1);
  }
}

/** Removes partial files of processes that were killed. Folders and whatever cannot be removed stay. */
export async function removeStalePartials(top: string): Promise<void> {
  for (const name of await promises.readdir(top)) {
    if (!name.startsWith(partialPrefix)) continue;
    const path = `${top}/${name}`;
    const found = await promises.lstat(path).catch(() => undefined);
    const isStale = found && !found.isDirectory() && Date.now() - found.mtimeMs > staleAge;
    if (isStale) await promises.rm(path, { force: true }).catch(() => undefined);
  }
}
