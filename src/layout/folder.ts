/** The folder of an image layout on the local disk: each file appears under its name whole, or not at all. */

import { randomUUID } from 'node:crypto';
import { openSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { diskError, withDiskErrors } from '../disk-error.ts';
import { release } from '../store/buffers.ts';
import { fileStream } from '../store/file-stream.ts';
import type { LayoutFiles } from './files.ts';

/** Prefix of files that are being written. They are not in `blobs`, since tools take every name there for a digest. */
export const partialPrefix = '.partial-';

/** Milliseconds after which a partial file belongs to a process that was killed. */
const staleAge = 60 * 60 * 1000;

/** Every method throws `storage` for an error of the file system. */
export interface LayoutFolder extends LayoutFiles {
  /** Writes a whole file in an existing folder. */
  write(name: string, content: string | Readable): Promise<void>;
}

export function openFolder(path: string): LayoutFolder {
  const pathOf = (name: string) => join(path, name);
  return {
    path,
    size: (name) => fileSize(pathOf(name)),
    read: (name, length) => readStart(pathOf(name), length),
    open: (name) =>
      fileStream(
        () => openSync(pathOf(name), 'r'),
        (error) => diskError(error, pathOf(name)),
      ),
    write: (name, content) => writeAtomically(path, name, content),
  };
}

async function fileSize(path: string): Promise<number | undefined> {
  const found = await undefinedIfMissing(stat(path), path);
  return found?.isFile() ? found.size : undefined;
}

async function readStart(path: string, length: number): Promise<Uint8Array | undefined> {
  const file = await undefinedIfMissing(open(path), path);
  if (!file) return undefined;
  try {
    return await withDiskErrors(readFrom(file, length), path);
  } finally {
    await file.close();
  }
}

async function readFrom(file: FileHandle, length: number): Promise<Uint8Array | undefined> {
  const found = await file.stat();
  if (!found.isFile()) return undefined;
  const bytes = Buffer.alloc(Math.min(length, found.size));
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesRead } = await file.read(bytes, done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

async function writeAtomically(folder: string, name: string, content: string | Readable): Promise<void> {
  const partial = join(folder, `${partialPrefix}${randomUUID()}`);
  try {
    if (typeof content === 'string') await writeFile(partial, content, { flag: 'wx' });
    else await pipeline(content, (chunks: AsyncIterable<Uint8Array>) => writeChunks(partial, chunks));
    await replace(partial, join(folder, name));
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

/** Windows refuses to replace a file while another program reads it. */
async function replace(from: string, to: string, attempts = 20): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (attempts === 0 || !hasCode(error, 'EPERM', 'EACCES', 'EBUSY')) throw error;
    await wait(25);
    await replace(from, to, attempts - 1);
  }
}

/** Names in a folder without those of partial files, or `undefined` if there is no such folder. */
export async function listNames(folder: string): Promise<readonly string[] | undefined> {
  const names = await undefinedIfMissing(readdir(folder), folder);
  return names?.filter((name) => !name.startsWith(partialPrefix));
}

/** Removes partial files of processes that were killed. */
export async function removeStalePartials(folder: string): Promise<void> {
  const names = (await undefinedIfMissing(readdir(folder), folder)) ?? [];
  for (const name of names.filter((each) => each.startsWith(partialPrefix))) {
    const path = join(folder, name);
    const found = await undefinedIfMissing(stat(path), path);
    if (found && Date.now() - found.mtimeMs > staleAge) await rm(path, { force: true });
  }
}

/** The result of work on `path`, or `undefined` if there is no such file. Throws `storage` for every other error of the system. */
export async function undefinedIfMissing<Result>(
  work: Promise<Result>,
  path: string,
): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw diskError(error, path);
  }
}

/** True for a system error with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
