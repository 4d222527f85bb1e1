/** Eviction: the folder of the cache stays below its size limit, and what was used least recently goes first. */

import { promises } from 'node:fs';
import { blobFolders } from '../layout/files.ts';
import type { LayoutFolder } from '../layout/folder.ts';

/** Part of the limit that is left after an eviction, so that not every new entry causes one. */
const remainder = 0.8;

/** Folders of notes, of which the oldest are removed when there are too many. */
const noteFolders = ['served', 'layers'];
const noteLimit = 10_000;

export interface Eviction {
  /** To be called after an entry of this size has been added; makes room if there is too much. */
  added(bytes: number): Promise<void>;
}

export function createEviction(folder: LayoutFolder, sizeLimit: number): Eviction {
  let total: number | undefined;
  return {
    async added(bytes) {
      // Other processes add entries, too; counting again each time would take longer than what it prevents.
      total = total === undefined ? await count(folder) : total + bytes;
      if (total > sizeLimit) total = await evict(folder, sizeLimit * remainder);
    },
  };
}

interface Entry {
  /** Folder in the layout, and name in it. */
  readonly folder: string;
  readonly name: string;
  readonly size: number;
  /** Time of the last use. */
  readonly used: number;
}

function sum(entries: readonly Entry[]): number {
  return entries.reduce((size, entry) => size + entry.size, 0);
}

async function count(folder: LayoutFolder): Promise<number> {
  const notes = await entriesOf(folder, noteFolders);
  if (notes.length > noteLimit) await removeOldest(folder, notes, (_, left) => left <= noteLimit / 2);
  return sum(await entriesOf(folder, blobFolders));
}

async function entriesOf(folder: LayoutFolder, within: readonly string[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const name of within) {
    await folder.use(name, async (path) => {
      for (const file of await promises.readdir(path)) {
        const found = await promises.lstat(`${path}/${file}`).catch(() => undefined);
        if (found?.isFile())
          entries.push({ folder: name, name: file, size: found.size, used: found.mtimeMs });
      }
    });
  }
  return entries;
}

/** Removes what was used least recently until `goal` bytes are left, and returns the size of the rest. */
async function evict(folder: LayoutFolder, goal: number): Promise<number> {
  return await removeOldest(folder, await entriesOf(folder, blobFolders), (bytes) => bytes <= goal);
}

/** Stops as soon as what is left is little enough, and returns its bytes. */
async function removeOldest(
  folder: LayoutFolder,
  entries: readonly Entry[],
  isEnough: (bytes: number, left: number) => boolean,
): Promise<number> {
  let bytes = sum(entries);
  let left = entries.length;
  for (const { folder: within, name, size } of entries.toSorted((one, other) => one.used - other.used)) {
    if (isEnough(bytes, left)) break;
    // Another process may have removed it, and Windows keeps what somebody reads.
    await folder.use(within, (path) =>
      promises.rm(`${path}/${name}`, { force: true }).catch(() => undefined),
    );
    bytes -= size;
    left -= 1;
  }
  return bytes;
}
