/** The handler of a request whose response is kept in memory: without the stream that a large body needs. */

import { keepPart } from './socket-reads.ts';

/** A response with its body, which was cut where it is `truncated`. */
export interface WholeResponse {
  readonly statusCode: number;
  readonly headers: ReceivedHeaders;
  readonly body: Uint8Array;
  readonly truncated?: true;
}

export interface WholeResponseOptions {
  /** Bytes of the body that are kept at most, of any but a success 64 KiB at least; the connection of a longer one is closed. */
  readonly limit: number;
  /** Aborts the request with its reason. */
  readonly signal: AbortSignal;
  /** Called when the headers have arrived. */
  onHeaders(): void;
}

/** What undici calls for one request (undici, docs/api/Dispatcher.md, "DispatchHandler"). */
export interface ResponseHandler {
  onRequestStart(controller: Controller): void;
  onResponseStart(controller: Controller, statusCode: number, headers: ReceivedHeaders): void;
  onResponseData(controller: Controller, chunk: Uint8Array): void;
  onResponseEnd(): void;
  onResponseError(controller: Controller, error: Error): void;
}

export interface Controller {
  abort(reason: Error): void;
  /** The connection is not read until `resume`. */
  pause(): void;
  resume(): void;
}

/** A name, and its line or lines. */
export type ReceivedHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Lower-case name and lines. */
export type HeaderLines = readonly [name: string, lines: readonly string[]];

export function headerLines(headers: ReceivedHeaders): readonly HeaderLines[] {
  return Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    value === undefined ? [] : Array.isArray(value) ? value : [value],
  ]);
}

/** What an error says decides what is done about it, however small the content is that was asked for. */
const errorLimit = 64 * 1024;

/** Rejects with the reason of the signal, and with any error of the connection or of the request body. */
export function wholeResponse(
  send: (handler: ResponseHandler) => void,
  { limit, signal, onHeaders }: WholeResponseOptions,
): Promise<WholeResponse> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    let kept = limit;
    let start: Pick<WholeResponse, 'statusCode' | 'headers'> = { statusCode: 0, headers: {} };
    let controller: Controller | undefined;
    signal.addEventListener('abort', () => controller?.abort(signal.reason), { once: true });
    send({
      onRequestStart(opened) {
        controller = opened;
        if (signal.aborted) opened.abort(signal.reason);
      },
      onResponseStart(_controller, statusCode, headers) {
        if (statusCode < 200) return;
        start = { statusCode, headers };
        if (statusCode >= 300) kept = Math.max(limit, errorLimit);
        onHeaders();
      },
      onResponseData(opened, chunk) {
        chunks.push(keepPart(chunk));
        size += chunk.byteLength;
        if (size <= kept) return;
        resolve({ ...start, body: Buffer.concat(chunks).subarray(0, kept), truncated: true });
        opened.abort(new Error(`the response is longer than ${kept} bytes`));
      },
      onResponseEnd: () => afterRelease(() => resolve({ ...start, body: joined(chunks) })),
      onResponseError: (_controller, error) => reject(error),
    });
  });
}

/**
 * Calls when the next request can be sent over the connection of a response that has ended. undici makes it free one turn of the event
 * loop later, and opens another connection for a request that comes before (undici, lib/dispatcher/client-h1.js, `onMessageComplete`).
 */
function afterRelease(call: () => void): void {
  queueMicrotask(() => setImmediate(call));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  return only && chunks.length === 1 ? only : Buffer.concat(chunks);
}
