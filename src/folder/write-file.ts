/** Writing a new file of a staged folder: small content at once, large content in chunks. */

import { closeSync, createReadStream, openSync, promises, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { diskError } from '../disk-error.ts';
import type { Digest } from '../oci/digest.ts';
import { detach, release } from '../store/buffers.ts';
import type { NewFile } from '../store/store.ts';

/** The content of a file: bytes, or a stream, whose chunks belong to whoever writes them. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array> | SavedContent;

/** Content that writes itself into a file when nobody wants to see its chunks. */
export interface SavedContent extends AsyncIterable<Uint8Array> {
  /** What is written has this digest, or saving it fails. */
  readonly digest: Digest;
  saveTo(file: NewFile): Promise<void>;
}

export interface WriteOptions {
  readonly mode: number;
  /** The path as errors show it. */
  readonly shown: string;
  /** Called with each chunk before it is written. */
  onChunk?(chunk: Uint8Array): void;
}

/** Content up to this size is written at once: with several jobs on other threads for each, 400 small files took twice as long. */
const smallSize = 256 * 1024;

/** The digest of content that is verified when it is saved. */
export function savedDigest(content: FileContent): Digest | undefined {
  return 'saveTo' in content ? content.digest : undefined;
}

/** Throws `storage` for an error of the disk, also where there is a file already; errors of the content stay what they are. */
export async function writeNewFile(path: string, content: FileContent, options: WriteOptions): Promise<void> {
  if (content instanceof Uint8Array) return writeWhole(path, [content], options);
  if ('saveTo' in content && !options.onChunk) return await save(path, content, options);
  const chunks = content[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  for (let size = 0; size <= smallSize; ) {
    const next = await chunks.next();
    if (next.done) return writeWhole(path, start, options);
    start.push(next.value);
    size += next.value.byteLength;
  }
  await writeChunks(path, joined(start, chunks), options);
}

async function save(path: string, content: SavedContent, { mode, shown }: WriteOptions): Promise<void> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'wx', mode);
    await content.saveTo({ descriptor, path });
  } catch (error) {
    throw diskError(error, shown);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function writeWhole(
  path: string,
  chunks: readonly Uint8Array[],
  { mode, shown, onChunk }: WriteOptions,
): void {
  const [only] = chunks;
  const whole = only && chunks.length === 1 ? only : Buffer.concat(chunks);
  onChunk?.(whole);
  try {
    writeFileSync(path, whole, { flag: 'wx', mode });
  } catch (error) {
    throw diskError(error, shown);
  }
}

async function* joined(
  start: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* start;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function writeChunks(
  path: string,
  chunks: AsyncGenerator<Uint8Array>,
  { mode, shown, onChunk }: WriteOptions,
): Promise<void> {
  const onDisk = async <Result>(work: Promise<Result>): Promise<Result> =>
    await work.catch((error: unknown) => Promise.reject(diskError(error, shown)));
  let file: FileHandle | undefined;
  try {
    // Within the loop, so that it ends the content where the file cannot be created.
    for await (const chunk of chunks) {
      file ??= await onDisk(promises.open(path, 'wx', mode));
      onChunk?.(chunk);
      await onDisk(writeAll(file, chunk));
      // What is not of the pool may be the whole of what was read from a socket; the garbage collector frees these only after 64 MiB.
      if (!release(chunk) && chunk.byteLength === chunk.buffer.byteLength) detach(chunk);
    }
  } finally {
    await file?.close();
  }
}

/** `FileHandle.writeFile` takes twice as long for chunks of this size. */
async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.byteLength; ) {
    const { bytesWritten } = await file.write(chunk, done, chunk.byteLength - done);
    done += bytesWritten;
  }
}

/** The content of another file, which is opened when it is read: not where its place is refused. */
export async function* fileContent(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** The content as a stream. */
export async function* contentOf(content: FileContent): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}
