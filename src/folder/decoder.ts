/** Decoders of zlib between two streams: their errors are about the archive. */

import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RefuseArchive } from './tar-reader.ts';

/** What a decoder makes of the chunks. The errors of zlib become what `refuse` makes; those of the chunks stay what they are. */
export async function* throughDecoder(
  chunks: AsyncIterable<Uint8Array>,
  decoder: Transform,
  refuse: RefuseArchive,
): AsyncGenerator<Uint8Array> {
  const ended = pipeline(chunks, decoder).catch((error: unknown) => error);
  try {
    yield* decoder as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw isZlibError(error) ? refuse('is damaged or truncated', error) : error;
  } finally {
    decoder.destroy();
    await ended;
  }
}

function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') || code.startsWith('ZSTD_') || code === 'ERR_ZLIB_INITIALIZATION_FAILED';
}
