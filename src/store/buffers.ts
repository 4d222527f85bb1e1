/**
 * Buffers of file contents: the pool, the stream that reads a file into it, and early release of other large buffers.
 *
 * Ownership: a chunk of a stream belongs to its consumer. A consumer that has finished with a chunk, and has handed it to nobody
 * else, may call `release`, which puts a pooled buffer back and ignores all other memory; a consumer that does not call it leaves
 * the buffer to the garbage collector. Only what has written a chunk to a file, a socket or a decompressor releases it. Buffers made
 * for one step of packing never enter the pool; whoever consumes them may call `detach`.
 */

import { close, fstatSync, read } from 'node:fs';
import type { Readable } from 'node:stream';

/** Size of each pooled buffer in bytes. */
export const bufferSize = 512 * 1024;
/** Idle buffers that are kept for reuse. */
const idleLimit = 32;

const acquired = new WeakSet<ArrayBufferLike>();
const idle: Uint8Array<ArrayBuffer>[] = [];

/** A buffer of `bufferSize` bytes with undefined contents. */
export function acquire(): Uint8Array<ArrayBuffer> {
  const bytes = idle.pop() ?? Buffer.allocUnsafeSlow(bufferSize);
  acquired.add(bytes.buffer);
  return bytes;
}

/**
 * Puts a buffer back into the pool: reading 1 GiB into new memory takes the kernel and the garbage collector longer than reading
 * it. Ignores memory that is not from the pool, and views of a part of a pooled buffer; then it returns false.
 */
export function release(bytes: Uint8Array): boolean {
  const { buffer } = bytes;
  if (bytes.byteLength !== bufferSize || !acquired.delete(buffer)) return false;
  if (idle.length < idleLimit) idle.push(bytes as Uint8Array<ArrayBuffer>);
  return true;
}

/**
 * Frees the memory of a large buffer at once and leaves it empty. V8 collects external memory only after some 64 MiB have piled up,
 * which would be most of what packing takes. Ignores small buffers, which share their memory with others.
 */
export function detach(bytes: Uint8Array): void {
  const { buffer } = bytes;
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength <= Buffer.poolSize || buffer.detached) return;
  buffer.transfer(0);
}

/**
 * The same for a part of what a decompressor gives: it writes on into a buffer that is not full, so that only the last part frees the
 * memory of those before.
 */
export function freeFilled(part: Uint8Array): void {
  if (part.byteOffset + part.byteLength === part.buffer.byteLength) detach(part);
}

/**
 * Reads in chunks of 512 KiB from the buffer pool, and a smaller file in one chunk. `open` returns a file descriptor, which the
 * stream closes; `toError` maps an error of the file system.
 */
export function fileStream(open: () => number, toError: (error: unknown) => unknown): Readable {
  let file: number | undefined;
  let expected = bufferSize;
  let reading = false;
  let afterRead: (() => void) | undefined;
  const stream = process.getBuiltinModule('node:stream');
  return new stream.Readable({
    highWaterMark: bufferSize,
    construct(done) {
      try {
        file = open();
        expected = fstatSync(file).size + 1;
        done();
      } catch (error) {
        done(toError(error) as Error);
      }
    },
    read() {
      if (file === undefined) return;
      const buffer = expected < bufferSize ? Buffer.allocUnsafeSlow(expected) : acquire();
      reading = true;
      read(file, buffer, 0, buffer.byteLength, null, (error, bytesRead) => {
        reading = false;
        if (afterRead) afterRead();
        else if (error) this.destroy(toError(error) as Error);
        else this.push(bytesRead === 0 ? null : buffer.subarray(0, bytesRead));
      });
    },
    destroy(error, done) {
      const descriptor = file;
      if (descriptor === undefined) return done(error);
      const finish = () =>
        close(descriptor, (closing) => done(error ?? (closing ? (toError(closing) as Error) : null)));
      // A read still in progress would read from whatever file is given this descriptor next.
      if (reading) afterRead = finish;
      else finish();
    },
  });
}
