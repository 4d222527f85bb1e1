/** The file under inspection: random access to its bytes, of which only a bounded part is ever held. */

import { invalidWasm } from './failure.ts';
import { limits } from './limits.ts';
import { Reader } from './reader.ts';

/** Bytes that can be read at any offset; `read` returns exactly `length` bytes, fewer only where the file ends. */
export interface ByteSource {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** A part of the file, in bytes from its start. */
export interface Span {
  readonly offset: number;
  readonly size: number;
}

const chunkBytes = 4096;

/** A source with its name for messages, a small window for headers, and the account of what was held. */
export class WasmFile {
  readonly name: string;
  readonly size: number;
  readonly #source: ByteSource;
  #window: { readonly start: number; readonly bytes: Uint8Array } = { start: 0, bytes: new Uint8Array() };
  #held = 0;

  constructor(source: ByteSource, name: string) {
    this.name = name;
    this.size = source.size;
    this.#source = source;
  }

  fail(what: string, offset: number): never {
    throw invalidWasm(this.name, what, offset);
  }

  /** The whole of `span`, refused if it, or all that was held so far, is too much. */
  async hold(span: Span, what: string): Promise<Reader> {
    this.#held += span.size;
    if (span.size > limits.sectionBytes || this.#held > limits.totalBytes) {
      this.fail(`${what} of ${span.size} bytes is more than is read`, span.offset);
    }
    return new Reader(this.name, await this.#read(span.offset, span.size), span.offset);
  }

  /** The first bytes of `span`, at most `length` of them, out of a window that moves forward. */
  async glance(span: Span, length: number): Promise<Reader> {
    const size = Math.min(span.size, length);
    const { start, bytes } = this.#window;
    if (span.offset < start || span.offset + size > start + bytes.length) {
      const ahead = Math.min(Math.max(size, chunkBytes), this.size - span.offset);
      this.#window = { start: span.offset, bytes: await this.#read(span.offset, ahead) };
    }
    const from = span.offset - this.#window.start;
    return new Reader(this.name, this.#window.bytes.subarray(from, from + size), span.offset);
  }

  async #read(offset: number, length: number): Promise<Uint8Array> {
    const bytes = await this.#source.read(offset, length);
    if (bytes.length !== length) {
      this.fail(`${bytes.length} of ${length} bytes could be read`, offset);
    }
    return bytes;
  }
}
