/** The CacheFolder: an image layout that keeps content by digest for later runs, shared by processes and never trusted. */

import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, constants, ftruncateSync, promises, utimesSync, writeFileSync } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { partialPrefix, removeStalePartials, type WrittenContent } from '../layout/atomic-write.ts';
import { createFolders } from '../layout/create-folders.ts';
import { blobFile, indexFile, versionFile } from '../layout/files.ts';
import { type LayoutFolder, openFolder } from '../layout/folder.ts';
import { versionFileContent } from '../layout/metadata.ts';
import { bare, type Descriptor } from '../oci/descriptor.ts';
import { createDigester, type Digest, digestAlgorithm } from '../oci/digest.ts';
import { imageIndexType } from '../oci/media-types.ts';
import { baseName, folderOf } from '../paths.ts';
import { acquire, bufferSize, release } from '../store/buffers.ts';
import { copyVerified } from '../store/copy-file.ts';
import type { NewFile } from '../store/store.ts';
import { verified } from '../store/verify.ts';
import { type NoteName, openContentReader } from './content-reader.ts';
import { createEviction } from './eviction.ts';

/** Bytes of everything in the cache. */
export const cacheSizeLimit: number = 4 * 1024 ** 3;

/** Everything that fails here only costs time: no method throws but `open`, and `save` for errors of the file that it writes. */
export interface CacheFolder {
  /** Size of the content if it is present; not yet verified. */
  size(digest: Digest): Promise<number | undefined>;
  /** True if the content is present and has its digest, which is computed anew; content that has not is removed. */
  check(descriptor: Pick<Descriptor, 'digest' | 'size'>): Promise<boolean>;
  /** A stream over content that has been checked; it is verified once more on its way. */
  open(descriptor: Descriptor): Readable;
  /**
   * Writes content into an open empty file, verified in the same pass; false if it is not there or damaged, and the file is still empty
   * then. What is damaged is removed.
   */
  save(descriptor: Pick<Descriptor, 'digest' | 'size'>, file: number): Promise<boolean>;
  /** Content of at most `limit` bytes in memory, verified; `undefined` if it is not there or damaged. */
  read(digest: Digest, limit: number): Promise<Uint8Array | undefined>;
  /** Writes content while it passes; the entry appears with `commit`, whole and verified. */
  writer(descriptor: Descriptor): EntryWriter;
  /** Takes over a file of this run whose digest is known, without reading it where the file systems allow; false if it could not. */
  addFile(path: string, descriptor: Pick<Descriptor, 'digest' | 'size'>): Promise<boolean>;
  /** Copies such a file, which others may change later; false if it could not. */
  copyFile(path: string, descriptor: Pick<Descriptor, 'digest' | 'size'>): Promise<boolean>;
  /** Keeps content that is in memory and verified. */
  addBytes(bytes: Uint8Array, descriptor: Pick<Descriptor, 'digest' | 'size'>): Promise<void>;
  /** A short text that is kept beside the content, such as the type of a manifest; never longer than 200 bytes. */
  readNote(name: NoteName): Promise<string | undefined>;
  writeNote(name: NoteName, text: string): Promise<void>;
  /** Names of all notes of a kind. */
  noteNames(kind: 'served' | 'layers'): Promise<readonly string[]>;
  /** Makes the content the one that was used last. */
  touch(digest: Digest): Promise<void>;
  /** A stream over content without verification. */
  openUnverified(digest: Digest): Readable;
  /** Links or copies content to a path outside the cache; false if it could not. */
  copyTo(digest: Digest, path: string): Promise<boolean>;
}

export interface EntryWriter {
  write(chunk: Uint8Array): Promise<void>;
  /** True when the entry is there. */
  commit(): Promise<boolean>;
  abort(): Promise<void>;
}

/** Opens the folder, which is created when something is written. `sizeLimit` is in bytes. */
export async function openCacheFolder(path: string, sizeLimit: number): Promise<CacheFolder> {
  const folder = await openFolder(path);
  const reader = await openContentReader(path);
  const eviction = createEviction(folder, sizeLimit);
  let created: Promise<void> | undefined;
  const prepare = () => {
    created ??= create(folder, path);
    return created;
  };
  const add = async (
    { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
    put: (partial: string) => Promise<void>,
  ): Promise<boolean> => {
    const isDone = await optional(addFile(folder, digest, put, prepare));
    if (isDone) await optional(eviction.added(size));
    return isDone === true;
  };
  return {
    size: async (digest) => await optional(folder.size(blobFile(digest))),
    check: async (descriptor) => (await optional(check(folder, descriptor))) === true,
    open: (descriptor) => verified(folder.open(blobFile(descriptor.digest)), bare(descriptor)),
    save: async (descriptor, file) => await save(folder, descriptor, file),
    read: async (digest, limit) => reader.read(digest, limit),
    writer: (descriptor) => createWriter(folder, descriptor, prepare, () => eviction.added(descriptor.size)),
    readNote: async (name) => reader.readNote(name),
    noteNames: async (kind) => (await optional(folder.use(kind, (path) => promises.readdir(path)))) ?? [],
    addFile: async (path, descriptor) => await add(descriptor, (partial) => linkOrCopy(path, partial)),
    async addBytes(bytes, { digest, size }) {
      const content = async ({ descriptor }: NewFile) => writeFileSync(descriptor, bytes);
      await optional(write(folder, blobFile(digest), content, prepare).then(() => eviction.added(size)));
    },
    copyFile: async (path, descriptor) =>
      await add(descriptor, (partial) => promises.copyFile(path, partial, constants.COPYFILE_FICLONE)),
    touch: async (digest) => await touch(folder, blobFile(digest)),
    openUnverified: (digest) => folder.open(blobFile(digest)),
    copyTo: async (digest, path) => (await optional(copyBlob(folder, digest, path))) === true,
    writeNote: async (name, text) => await optional(write(folder, name, text, prepare)),
  };
}

async function write(
  folder: LayoutFolder,
  name: string,
  content: WrittenContent,
  prepare: () => Promise<void>,
): Promise<void> {
  await prepare();
  await folder.createFolder(folderOf(name));
  await folder.write(name, content);
}

/** `put` creates the file, which then gets its name. */
async function addFile(
  folder: LayoutFolder,
  digest: Digest,
  put: (partial: string) => Promise<void>,
  prepare: () => Promise<void>,
): Promise<boolean> {
  await prepare();
  const name = blobFile(digest);
  await folder.createFolder(folderOf(name));
  const done = await folder.use('.', async (top) => {
    const partial = `${top}/${partialPrefix}${randomUUID()}`;
    try {
      await put(partial);
      return await folder.use(folderOf(name), async (within) => {
        await promises.rename(partial, `${within}/${baseName(name)}`);
        return true;
      });
    } catch (error) {
      await promises.rm(partial, { force: true });
      throw error;
    }
  });
  return done === true;
}

/** A link takes no time, and another file system needs a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await promises.link(from, to).catch(() => promises.copyFile(from, to));
}

async function copyBlob(folder: LayoutFolder, digest: Digest, path: string): Promise<boolean> {
  const name = blobFile(digest);
  const done = await folder.use(folderOf(name), async (within) => {
    await linkOrCopy(`${within}/${baseName(name)}`, path);
    return true;
  });
  return done === true;
}

/** The result, or `undefined` for any error: a cache that cannot be used is an empty one. */
async function optional<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch {
    return undefined;
  }
}

/** Only this user may read it: it may hold content of private repositories. */
async function create(folder: LayoutFolder, path: string): Promise<void> {
  createFolders(path, 0o700);
  await folder.use('.', removeStalePartials);
  await folder.createFolder('blobs/sha256');
  if ((await folder.size(versionFile)) === undefined) await folder.write(versionFile, versionFileContent);
  if ((await folder.size(indexFile)) === undefined) await folder.write(indexFile, emptyIndex);
}

const emptyIndex = JSON.stringify({ schemaVersion: 2, mediaType: imageIndexType, manifests: [] });

async function check(
  folder: LayoutFolder,
  { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
): Promise<boolean> {
  const name = blobFile(digest);
  if ((await folder.size(name)) !== size) return false;
  const digester = createDigester(digestAlgorithm(digest));
  for await (const chunk of folder.open(name) as AsyncIterable<Uint8Array>) {
    digester.update(chunk);
    release(chunk);
    if (digester.size > size) break;
  }
  if (digester.size !== size || digester.digest() !== digest) {
    await remove(folder, name);
    return false;
  }
  await touch(folder, name);
  return true;
}

async function save(
  folder: LayoutFolder,
  descriptor: Pick<Descriptor, 'digest' | 'size'>,
  to: number,
): Promise<boolean> {
  const name = blobFile(descriptor.digest);
  const entry = await optional(folder.openFile(name));
  if (!entry) return false;
  try {
    // A manifest may state a wrong size for content that is not damaged.
    if (entry.size !== descriptor.size) return false;
    if (await copyVerified(entry.descriptor, to, descriptor)) {
      await touch(folder, name);
      return true;
    }
    await remove(folder, name);
    ftruncateSync(to);
    return false;
  } finally {
    closeSync(entry.descriptor);
  }
}

/** The time of the last use, by which entries are evicted; access times are often not kept. */
async function touch(folder: LayoutFolder, name: string): Promise<void> {
  const now = new Date();
  await optional(
    folder.use(folderOf(name), async (path) => utimesSync(`${path}/${baseName(name)}`, now, now)),
  );
}

async function remove(folder: LayoutFolder, name: string): Promise<void> {
  await optional(
    folder.use(folderOf(name), (path) => promises.rm(`${path}/${baseName(name)}`, { force: true })),
  );
}

function createWriter(
  folder: LayoutFolder,
  descriptor: Descriptor,
  prepare: () => Promise<void>,
  onAdded: () => Promise<void>,
): EntryWriter {
  const name = blobFile(descriptor.digest);
  const copy = new PassThrough({ highWaterMark: 1 << 20 });
  // From the beginning, so that it learns when the copy is given up before the file is opened.
  const content = verified(copy, bare(descriptor));
  const done = write(folder, name, content, prepare).then(
    () => true,
    () => {
      copy.destroy();
      return false;
    },
  );
  let buffer: Uint8Array<ArrayBuffer> | undefined;
  let used = 0;
  // The result says enough of what is given up before it is read.
  copy.on('error', () => {});
  content.on('error', () => {});
  return {
    async write(chunk) {
      for (let offset = 0; offset < chunk.byteLength && !copy.destroyed; ) {
        const part = chunk.subarray(offset, offset + bufferSize - used);
        // The chunk belongs to the reader of the stream, who may reuse its memory.
        buffer ??= acquire();
        buffer.set(part, used);
        used += part.byteLength;
        offset += part.byteLength;
        if (used < bufferSize) continue;
        const isFull = !copy.write(buffer);
        [buffer, used] = [undefined, 0];
        if (isFull) await Promise.race([once(copy, 'drain').catch(() => {}), done]);
      }
    },
    async commit() {
      if (buffer) copy.write(Buffer.from(buffer.subarray(0, used)));
      if (buffer) release(buffer);
      copy.end();
      const isWritten = await done;
      if (isWritten) await optional(onAdded());
      return isWritten;
    },
    async abort() {
      // Without an error, the stream that reads from it would wait for ever.
      copy.destroy(new Error('the reader stopped'));
      await done;
    },
  };
}
