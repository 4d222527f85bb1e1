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
    throw isZlibError(error) ? refuse(problemOf(error), error) : error;
  } finally {
    decoder.destroy();
    await ended;
  }
}

/** What an error of a decoder says of the archive. Node allows zstd a window of 128 MiB, as its own tools do by default. */
export function problemOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ZSTD_error_frameParameter_windowTooLarge')
    return 'is compressed with a window of more than 128 MiB, which is not supported';
  if (code === 'ZSTD_error_dictionary_wrong')
    return 'is compressed with a dictionary, which is not supported';
  return 'is damaged or truncated';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function isZlibError(error: unknown): boolean {
  const code = codeOf(error);
  return code.startsWith('Z_') || code.startsWith('ZSTD_') || code === 'ERR_ZLIB_INITIALIZATION_FAILED';
}
