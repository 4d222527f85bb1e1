/** Writing a new file of a staged folder: small content at once, large content in chunks. */

import { writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { diskError } from '../disk-error.ts';
import { detach, release } from '../store/buffers.ts';

/** The content of a file: bytes, or a stream, whose chunks belong to whoever writes them. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

export interface WriteOptions {
  readonly mode: number;
  /** The path as errors show it. */
  readonly shown: string;
  /** Called with each chunk before it is written. */
  onChunk?(chunk: Uint8Array): void;
}

/** Throws `storage` for an error of the disk, also where there is a file already; errors of the content stay what they are. */
export async function writeNewFile(
  path: string,
  content: FileContent,
  { mode, shown, onChunk }: WriteOptions,
): Promise<void> {
  if (content instanceof Uint8Array) {
    onChunk?.(content);
    try {
      writeFileSync(path, content, { flag: 'wx', mode });
    } catch (error) {
      throw diskError(error, shown);
    }
    return;
  }
  const onDisk = async <Result>(work: Promise<Result>): Promise<Result> =>
    await work.catch((error: unknown) => Promise.reject(diskError(error, shown)));
  const file = await onDisk(open(path, 'wx', mode));
  try {
    for await (const chunk of content) {
      onChunk?.(chunk);
      await onDisk(writeAll(file, chunk));
      // What is not of the pool may be the whole of what was read from a socket; the garbage collector frees these only after 64 MiB.
      if (!release(chunk) && chunk.byteLength === chunk.buffer.byteLength) detach(chunk);
    }
  } finally {
    await file.close();
  }
}

/** `FileHandle.writeFile` takes twice as long for chunks of this size. */
async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.byteLength; ) {
    const { bytesWritten } = await file.write(chunk, done, chunk.byteLength - done);
    done += bytesWritten;
  }
}

/** The content as a stream. */
export async function* contentOf(content: FileContent): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}
