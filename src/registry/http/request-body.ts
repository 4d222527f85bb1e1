/** The body of a request on its way to the network: each part is noted as progress, and its buffer is released. */

import type { Readable } from 'node:stream';
import { CodedError } from '../../errors.ts';
import { release } from '../../store/buffers.ts';
import type { Body } from '../../store/store.ts';
import { printable } from '../../text.ts';
import type { ExpectedTransfer } from './deadline.ts';
import type { Progress } from './progress.ts';

/** Bytes in memory, or a stream of an exact length that is opened for this one request. */
export type HttpBody = Uint8Array | { readonly open: Body; readonly length: number };

export interface RequestBodyOptions {
  /** Milliseconds without progress after which a request is aborted. */
  readonly stall: number;
  /** Called with the size of each part that is passed to the network. */
  readonly onBytes?: (bytes: number) => void;
}

/** A registry that hashes or copies a large body after its last byte may take this many stall times to respond. */
const stallsAfterBody = 5;

/** The body as undici takes it. */
export function requestBody(
  body: HttpBody,
  progress: Progress,
  expected: ExpectedTransfer,
  options: RequestBodyOptions,
): Uint8Array | Readable {
  const noteSent = (bytes: number): void => {
    expected.moved(bytes);
    options.onBytes?.(bytes);
  };
  if (body instanceof Uint8Array) {
    noteSent(body.byteLength);
    return body;
  }
  const waitForResponse = (): void => progress.waitFor(stallsAfterBody * options.stall + expected.buffered());
  // Any iterable is a body (undici's docs/api/Dispatcher.md, `DispatchOptions`), which its types do not say.
  return requestChunks(body.open, progress, { noteSent, waitForResponse }) as unknown as Readable;
}

/**
 * The chunks of a request body. undici reads the next chunk when the socket has taken the last one: at once for a chunk below the
 * socket's high-water mark (64 KiB at most), else after "drain", when the kernel has every byte, so that its buffer can be reused.
 */
async function* requestChunks(
  open: Body,
  progress: Progress,
  { noteSent, waitForResponse }: { noteSent(bytes: number): void; waitForResponse(): void },
): AsyncGenerator<Uint8Array> {
  const source = open();
  // undici reads no further chunk when the server has responded and closed the connection.
  progress.onEnd(() => source.destroy());
  // By default the loop would destroy an unfinished source with an error, as if reading it had failed.
  const chunks: AsyncIterable<Uint8Array> = source.iterator({ destroyOnReturn: false });
  progress.pause();
  try {
    for await (const chunk of chunks) {
      progress.send();
      yield chunk;
      progress.moved(chunk.byteLength);
      noteSent(chunk.byteLength);
      release(chunk);
    }
    waitForResponse();
  } catch (error) {
    throw unreadable(error);
  } finally {
    source.destroy();
  }
}

/** A request body that cannot be read is not a network error, and no retry would cure it. */
function unreadable(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new CodedError('storage', `the content to upload cannot be read: ${printable(reason)}`, {
    hint: 'Check the file and the disk, then re-run.',
    cause: error,
  });
}
