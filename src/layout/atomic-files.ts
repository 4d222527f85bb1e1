/** Files of an image layout: each appears under its name whole, or not at all. */

import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { diskError } from '../disk-error.ts';
import { release } from '../store/buffers.ts';

/** What is being written lies beside the blobs, since tools take every name below `blobs` for a digest. */
export const partialPrefix = '.partial-';

/** What a program that was killed an hour ago has left behind is of no use to anybody. */
const leftoverAge = 60 * 60 * 1000;

/** Writes a whole file and moves it to its place. Throws `storage`. */
export async function writeWhole(folder: string, name: string, content: string | Readable): Promise<void> {
  const partial = join(folder, `${partialPrefix}${randomUUID()}`);
  try {
    if (typeof content === 'string') await writeFile(partial, content, { flag: 'wx' });
    else await pipeline(content, (chunks: AsyncIterable<Uint8Array>) => writeChunks(partial, chunks));
    await moveOver(partial, join(folder, name));
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw diskError(error, join(folder, name));
  }
}

async function writeChunks(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for await (const chunk of chunks) {
      await file.writeFile(chunk);
      release(chunk);
    }
  } finally {
    await file.close();
  }
}

/** Windows refuses to replace a file in the moment another program reads it. */
async function moveOver(from: string, to: string, tries = 20): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (tries === 0 || !hasCode(error, 'EPERM', 'EACCES', 'EBUSY')) throw error;
    await wait(25);
    await moveOver(from, to, tries - 1);
  }
}

/** A file's bytes; fails with `absent` when there is no such file, and with `storage` for every other fault. */
export function readStream(path: string, absent: Error): Readable {
  return Readable.from(readChunks(path, absent), { objectMode: false, highWaterMark: 1 << 20 });
}

async function* readChunks(path: string, absent: Error): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 20 });
  } catch (error) {
    throw hasCode(error, 'ENOENT') ? absent : diskError(error, path);
  }
}

/** Size in bytes, or `undefined` when there is no such file. */
export async function fileSize(path: string): Promise<number | undefined> {
  const found = await optional(stat(path), path);
  return found?.isFile() ? found.size : undefined;
}

/** Names in a folder, or `undefined` when there is none. */
export async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  const names = await optional(readdir(folder), folder);
  return names?.filter((name) => !name.startsWith(partialPrefix));
}

/** Removes what earlier runs began to write and never finished. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = (await optional(readdir(folder), folder)) ?? [];
  for (const name of names.filter((each) => each.startsWith(partialPrefix))) {
    const path = join(folder, name);
    const found = await optional(stat(path), path);
    if (found && Date.now() - found.mtimeMs > leftoverAge) await rm(path, { force: true });
  }
}

/** The result, or `undefined` when the thing is not there. Throws `storage` for every other fault. */
export async function optional<Result>(result: Promise<Result>, path: string): Promise<Result | undefined> {
  try {
    return await result;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw diskError(error, path);
  }
}

/** True for a fault of the system with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
