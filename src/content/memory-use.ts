/** Memory of large contents: given back by whoever read them last, not when the collector gets to it. */

/**
 * Frees the memory of bytes that nobody will read again; they are empty afterwards.
 *
 * The collector lets some 64 MiB of such memory pile up before it looks (V8's limit for external memory), which would be
 * most of what packing takes. Small buffers, which share one block of memory with others, are left to it.
 */
export function release(bytes: Uint8Array): void {
  const { buffer } = bytes;
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength <= Buffer.poolSize || buffer.detached) return;
  buffer.transfer(0);
}
