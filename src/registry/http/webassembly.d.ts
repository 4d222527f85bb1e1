/** The part of the WebAssembly JavaScript interface that is used, which TypeScript has only among its types for browsers. */

declare namespace WebAssembly {
  class Module {
    constructor(code: Uint8Array<ArrayBuffer>);
  }
}
