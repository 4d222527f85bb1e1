/** Staging: content made in this run, kept in memory while it is small, else in a file of the temporary folder. */

import { randomUUID } from 'node:crypto';
import { openSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskError, withDiskErrors } from '../disk-error.ts';
import { createDigester, type Digest } from '../oci/digest.ts';
import { detach, fileStream } from '../store/buffers.ts';
import type { Body } from '../store/store.ts';
import { bytesBody } from './contents.ts';

export interface Staged {
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  readonly body: Body;
  /** The file that holds it, unless it is in memory; it is there until the run ends, and never changed. */
  readonly path?: string;
}

/** Stores and digests one content. Takes ownership of the chunks. Throws `storage` when the disk is full. */
export type Stage = (chunks: AsyncIterable<Uint8Array>) => Promise<Staged>;

/** Bytes of one content that may stay in memory. */
const contentLimit = 1024 * 1024;
/** Bytes of all contents together that may stay in memory. */
const memoryLimit = 16 * 1024 * 1024;

/** `scratch` returns the temporary folder; it is called only for large content, and its owner removes the folder. */
export function createStaging(scratch: () => Promise<string>): Stage {
  let available = memoryLimit;
  return async (chunks) => {
    const digester = createDigester();
    const buffer = createSpillBuffer(scratch, Math.min(available, contentLimit));
    try {
      for await (const chunk of chunks) {
        digester.update(chunk);
        await buffer.write(chunk);
      }
      const { inMemory, ...stored } = await buffer.end();
      available -= inMemory;
      return { digest: digester.digest(), size: digester.size, ...stored };
    } catch (error) {
      await buffer.discard();
      throw error;
    }
  };
}

interface SpillBuffer {
  write(chunk: Uint8Array): Promise<void>;
  /** `inMemory` is the number of bytes that stay in memory. */
  end(): Promise<Pick<Staged, 'body' | 'path'> & { readonly inMemory: number }>;
  discard(): Promise<void>;
}

/** Keeps up to `limit` bytes in memory; larger content moves to a file. */
function createSpillBuffer(scratch: () => Promise<string>, limit: number): SpillBuffer {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let file: StagedFile | undefined;
  return {
    async write(chunk) {
      if (file) return await file.write(chunk);
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size <= limit) return;
      file = await createStagedFile(await scratch());
      for (const earlier of chunks.splice(0)) await file.write(earlier);
    },
    async end() {
      if (file) return { body: await file.end(), path: file.path, inMemory: 0 };
      return { body: bytesBody(Buffer.concat(chunks)), inMemory: size };
    },
    discard: async () => await file?.discard(),
  };
}

interface StagedFile {
  readonly path: string;
  write(chunk: Uint8Array): Promise<void>;
  end(): Promise<Body>;
  discard(): Promise<void>;
}

async function createStagedFile(folder: string): Promise<StagedFile> {
  const path = join(folder, `staged-${randomUUID()}`);
  const handle = await withDiskErrors(open(path, 'wx'), path);
  // Not awaited until the next write, so that the next chunk is made while this one is written.
  let pending: Promise<void> = Promise.resolve();
  return {
    path,
    async write(chunk) {
      await withDiskErrors(pending, path);
      pending = writeAll(handle, chunk);
      pending.catch(() => undefined);
    },
    async end() {
      await withDiskErrors(pending, path);
      await withDiskErrors(handle.close(), path);
      return () =>
        fileStream(
          () => openSync(path, 'r'),
          (error) => diskError(error, path),
        );
    },
    async discard() {
      await pending.catch(() => undefined);
      await handle.close().catch(() => undefined);
      await rm(path, { force: true }).catch(() => undefined);
    },
  };
}

/** A disk that is nearly full takes part of a chunk before it reports an error. */
async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.byteLength; ) {
    const { bytesWritten } = await handle.write(chunk, offset);
    offset += bytesWritten;
  }
  detach(chunk);
}
