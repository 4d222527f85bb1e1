/** Reads of sockets: what arrives is read into buffers that are used again, since new memory for each read takes longer than the read. */

import type { OnReadOpts, Socket } from 'node:net';

/** Bytes of one read at most. */
const readSize = 512 * 1024;
/** A read up to this size has a whole response or the end of one, and is copied into memory of its own. */
const smallSize = 16 * 1024;
/** Idle buffers that are kept. */
const idleLimit = 16;

const idle: Uint8Array<ArrayBuffer>[] = [];
/** Buffers whose content was passed on, with its length. */
const passedOn = new WeakMap<ArrayBufferLike, number>();

/**
 * The option `onread` of `net.connect` and `tls.connect`, with which a socket stays the stream that it is without it. What was read
 * belongs to whoever gets it.
 */
export const socketReads = {
  buffer: () => idle.pop() ?? Buffer.allocUnsafeSlow(readSize),
  callback(this: Socket, bytes: number, buffer: Uint8Array<ArrayBuffer>): boolean {
    const read = Buffer.from(buffer.buffer, 0, bytes);
    if (bytes > smallSize) {
      passedOn.set(buffer.buffer, bytes);
      return this.push(read);
    }
    const copy = Buffer.from(read);
    idle.push(buffer);
    return this.push(copy);
  },
} as OnReadOpts;

/** A part that may be kept, for whoever keeps it longer than for a moment: without memory that a later read could use. */
export function keepPart(part: Uint8Array): Uint8Array {
  if (!passedOn.has(part.buffer)) return part;
  const copy = Buffer.from(part);
  // Not yet, since undici may be parsing it.
  queueMicrotask(() => reuseRead(part));
  return copy;
}

/** Gives the memory of a part of a response to a later read, if the part is all that was read at once; else it is left as it is. */
export function reuseRead(part: Uint8Array): void {
  const { buffer } = part;
  if (!(buffer instanceof ArrayBuffer) || passedOn.get(buffer) !== part.byteLength) return;
  passedOn.delete(buffer);
  if (idle.length < idleLimit) idle.push(new Uint8Array(buffer));
}
