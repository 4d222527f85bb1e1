/** Writing a stream of bytes into an open file. */

import { write, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { detach, release } from './buffers.ts';

const writePart = promisify(write);

/** Bytes that are written at once: a job on another thread takes longer than writing so few. */
const smallSize = 64 * 1024;

/**
 * Writes from the first byte of the file on. The chunks belong to this function, which releases them. `onWritten` is called with the
 * size of each. Throws errors of the file system and of the stream.
 */
export async function writeContent(
  file: number,
  content: AsyncIterable<Uint8Array>,
  onWritten: (bytes: number) => void = () => {},
): Promise<void> {
  let position = 0;
  for await (const chunk of content) {
    await writeAll(file, chunk, position);
    position += chunk.byteLength;
    onWritten(chunk.byteLength);
    // What is not of the pool may be the whole of what was read from a socket; the garbage collector frees these only after 64 MiB.
    if (!release(chunk) && chunk.byteLength === chunk.buffer.byteLength) detach(chunk);
  }
}

/** Writes a chunk at a position, in parts where the system takes no more at once. */
export async function writeAll(file: number, chunk: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < chunk.byteLength; ) {
    const left = chunk.byteLength - done;
    done +=
      left <= smallSize
        ? writeSync(file, chunk, done, left, position + done)
        : (await writePart(file, chunk, done, left, position + done)).bytesWritten;
  }
}
