/** Settings of the process that concern its HTTP client: how V8 treats the parser, and a notice of the first request. */

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setFlagsFromString } from 'node:v8';

/**
 * undici parses response headers in WebAssembly. Optimizing that code takes 25 ms on another thread, for which the exit would wait,
 * and a run reads a few kilobytes of headers (V8, flag-definitions.h, "wasm-tiering-budget": bytes executed before a function is optimized).
 */
export function keepParserUnoptimized(): void {
  setFlagsFromString('--wasm-tiering-budget=2000000000');
}

/** undici, docs/api/DiagnosticsChannel.md: published when the headers of a request have been written to its connection. */
const sentChannel = 'undici:client:sendHeaders';

/** Calls back once, when the first request of the process has been sent. */
export function callWhenSent(callback: () => void): void {
  const listener = (): void => {
    unsubscribe(sentChannel, listener);
    callback();
  };
  subscribe(sentChannel, listener);
}
