/** Memory of large contents: given back by whoever read them last, not when the collector gets to it. */

/**
 * Frees the memory of bytes that nobody will read again; they are empty afterwards.
 *
 * The collector lets some 64 MiB of such memory pile up before it looks (V8's limit for external memory), which would be
 * most of what packing takes. Small buffers, which share one block of memory with others, are left to it.
 */
export function detach(bytes: Uint8Array): void {
  const { buffer } = bytes;
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength <= Buffer.poolSize || buffer.detached) return;
  buffer.transfer(0);
}

const lent = new WeakSet<ArrayBufferLike>();
const returned: Uint8Array<ArrayBuffer>[] = [];
/** Bytes of each buffer that is lent. */
export const bufferSize = 512 * 1024;
const returnedLimit = 32;

/** A buffer of `bufferSize` bytes with anything in it; whoever reads it last may hand it to `release`. */
export function acquire(): Uint8Array<ArrayBuffer> {
  const bytes = returned.pop() ?? Buffer.allocUnsafeSlow(bufferSize);
  lent.add(bytes.buffer);
  return bytes;
}

/**
 * Takes a lent buffer back, to be filled anew: a gibibyte that is read into fresh memory costs the kernel and the collector more
 * than reading it. What was not lent, or is only a part of it that others may hold too, is left alone.
 */
export function release(bytes: Uint8Array): void {
  const { buffer } = bytes;
  if (bytes.byteLength !== bufferSize || !lent.delete(buffer)) return;
  if (returned.length < returnedLimit) returned.push(bytes as Uint8Array<ArrayBuffer>);
}
