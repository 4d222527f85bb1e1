/** The file under inspection: random access to its bytes, with a limit on how many are kept in memory. */

import { invalidWasm } from './failure.ts';
import { limits } from './limits.ts';
import { Reader } from './reader.ts';

/** Bytes that can be read at any offset; `read` returns `length` bytes, or fewer where the file ends. */
export interface ByteSource {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** A range of bytes in the file. */
export interface Span {
  readonly offset: number;
  readonly size: number;
}

const chunkBytes = 4096;

/** A source with its file name for errors, a small read buffer for headers, and the number of bytes read so far. */
export class WasmFile {
  readonly name: string;
  readonly size: number;
  readonly #source: ByteSource;
  #buffer: { readonly start: number; readonly bytes: Uint8Array } = { start: 0, bytes: new Uint8Array() };
  #total = 0;

  constructor(source: ByteSource, name: string) {
    this.name = name;
    this.size = source.size;
    this.#source = source;
  }

  fail(problem: string, offset: number): never {
    throw invalidWasm(this.name, problem, offset);
  }

  /** Reads all of `span`. Throws `invalid-wasm` when it, or the total of all reads, exceeds a limit. */
  async read(span: Span, what: string): Promise<Reader> {
    this.#total += span.size;
    if (span.size > limits.sectionBytes || this.#total > limits.totalBytes) {
      this.fail(`${what} of ${span.size} bytes exceeds the limit`, span.offset);
    }
    return new Reader(
      this.name,
      this.#buffered(span) ?? (await this.#readExactly(span.offset, span.size)),
      span.offset,
    );
  }

  /** Reads at most `length` bytes from the start of `span`, through a buffer that moves forward. */
  async readStart(span: Span, length: number): Promise<Reader> {
    const wanted = { offset: span.offset, size: Math.min(span.size, length) };
    const bytes = this.#buffered(wanted) ?? (await this.#fillBuffer(wanted));
    return new Reader(this.name, bytes, span.offset);
  }

  /** The bytes of a span that is in the buffer. */
  #buffered({ offset, size }: Span): Uint8Array | undefined {
    const { start, bytes } = this.#buffer;
    const isInBuffer = offset >= start && offset + size <= start + bytes.length;
    return isInBuffer ? bytes.subarray(offset - start, offset - start + size) : undefined;
  }

  async #fillBuffer({ offset, size }: Span): Promise<Uint8Array> {
    const length = Math.min(Math.max(size, chunkBytes), this.size - offset);
    this.#buffer = { start: offset, bytes: await this.#readExactly(offset, length) };
    return this.#buffer.bytes.subarray(0, size);
  }

  async #readExactly(offset: number, length: number): Promise<Uint8Array> {
    const bytes = await this.#source.read(offset, length);
    if (bytes.length !== length) {
      this.fail(`only ${bytes.length} of ${length} bytes could be read`, offset);
    }
    return bytes;
  }
}
