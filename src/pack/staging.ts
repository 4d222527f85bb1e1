/** Staging: content made in this run, kept in memory while it is little, else in a file of the run's scratch folder. */

import { randomUUID } from 'node:crypto';
import { openSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskError, onDisk } from '../disk-error.ts';
import { createDigester, type Digest } from '../oci/digest.ts';
import { detach } from '../store/buffers.ts';
import { fileStream } from '../store/file-stream.ts';
import type { Body } from '../store/store.ts';
import { bytesBody } from './contents.ts';

export interface Staged {
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  readonly body: Body;
}

/** Keeps one content whole, whose chunks become its own, and digests it. Throws `storage` when the disk is full. */
export type Stage = (chunks: AsyncIterable<Uint8Array>) => Promise<Staged>;

/** A single content up to this size stays in memory … */
const smallLimit = 1024 * 1024;
/** … as long as all of them together are no larger than this. */
const memoryLimit = 16 * 1024 * 1024;

/** `scratch` gives the folder for what is large; it is asked for only then, and whoever owns it removes it. */
export function createStaging(scratch: () => Promise<string>): Stage {
  let room = memoryLimit;
  return async (chunks) => {
    const digester = createDigester();
    const file = createSpill(scratch, Math.min(room, smallLimit));
    try {
      for await (const chunk of chunks) {
        digester.update(chunk);
        await file.write(chunk);
      }
      const { body, held } = await file.end();
      room -= held;
      return { digest: digester.digest(), size: digester.size, body };
    } catch (error) {
      await file.discard();
      throw error;
    }
  };
}

interface Spill {
  write(chunk: Uint8Array): Promise<void>;
  /** `held` tells how many bytes stay in memory. */
  end(): Promise<{ readonly body: Body; readonly held: number }>;
  discard(): Promise<void>;
}

/** Holds chunks in memory up to `limit` bytes and moves to a file beyond. */
function createSpill(scratch: () => Promise<string>, limit: number): Spill {
  const held: Uint8Array[] = [];
  let size = 0;
  let file: StagedFile | undefined;
  return {
    async write(chunk) {
      if (file) return await file.write(chunk);
      held.push(chunk);
      size += chunk.byteLength;
      if (size <= limit) return;
      file = await createStagedFile(await scratch());
      for (const early of held.splice(0)) await file.write(early);
    },
    async end() {
      if (file) return { body: await file.end(), held: 0 };
      return { body: bytesBody(Buffer.concat(held)), held: size };
    },
    discard: async () => await file?.discard(),
  };
}

interface StagedFile {
  write(chunk: Uint8Array): Promise<void>;
  end(): Promise<Body>;
  discard(): Promise<void>;
}

async function createStagedFile(folder: string): Promise<StagedFile> {
  const path = join(folder, `staged-${randomUUID()}`);
  const handle = await onDisk(open(path, 'wx'), path);
  // One write behind: the next chunk is made while this one goes to the disk.
  let pending: Promise<void> = Promise.resolve();
  return {
    async write(chunk) {
      await onDisk(pending, path);
      pending = writeAll(handle, chunk);
      pending.catch(() => undefined);
    },
    async end() {
      await onDisk(pending, path);
      await onDisk(handle.close(), path);
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

/** A disk that is filling up takes part of a chunk before it refuses the rest. */
async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.byteLength; ) {
    const { bytesWritten } = await handle.write(chunk, offset);
    offset += bytesWritten;
  }
  detach(chunk);
}
