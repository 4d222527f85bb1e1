/** Settings of the process that concern its HTTP client: how V8 treats the parser, and a notice of the first request. */

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setFlagsFromString } from 'node:v8';

/** Bytes executed before V8 optimizes a function of WebAssembly (V8, flag-definitions.h, "wasm-tiering-budget"). */
const defaultBudget = 13_000_000;
const unlimitedBudget = 2_000_000_000;

/** V8 uses it for the same code again, as long as it is there (V8, wasm-engine.cc, "NativeModuleCache"). */
let parser: WebAssembly.Module | undefined;

/**
 * undici parses response headers in WebAssembly. Optimizing that code takes 25 ms on another thread, for which the exit would wait,
 * and a run reads a few kilobytes of headers. With the flag still changed, Node would no longer use the code that it has compiled of
 * its own modules, and take 10 ms more to load those of a push.
 */
export function keepParserUnoptimized(code: Uint8Array<ArrayBuffer>): void {
  if (parser) return;
  setFlagsFromString(`--wasm-tiering-budget=${unlimitedBudget}`);
  try {
    parser = new WebAssembly.Module(code);
  } catch {
    // Without SIMD undici has another parser.
  } finally {
    setFlagsFromString(`--wasm-tiering-budget=${defaultBudget}`);
  }
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
