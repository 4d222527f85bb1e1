/** A cursor over bytes in memory that checks every read against the end and puts the file offset into every error. */

import { invalidWasm } from './failure.ts';
import { limits } from './limits.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the primitives of the binary format; `what` names the item that is being read, for error messages.
 *
 * Integers are LEB128 as in the core specification (§5.2.2): at most ⌈bits/7⌉ bytes, unused bits zero.
 */
export class Reader {
  readonly #file: string;
  readonly #bytes: Uint8Array;
  readonly #base: number;
  #position = 0;

  /** `base` is the offset in the file of the first byte. */
  constructor(file: string, bytes: Uint8Array, base: number) {
    this.#file = file;
    this.#bytes = bytes;
    this.#base = base;
  }

  /** Offset in the file of the next byte. */
  get offset(): number {
    return this.#base + this.#position;
  }

  get remaining(): number {
    return this.#bytes.length - this.#position;
  }

  fail(what: string, offset = this.offset): never {
    throw invalidWasm(this.#file, what, offset);
  }

  byte(what: string): number {
    const value = this.#bytes[this.#position];
    if (value === undefined) this.fail(`unexpected end in ${what}`);
    this.#position += 1;
    return value;
  }

  /** The next byte without consuming it, or `undefined` at the end. */
  peek(): number | undefined {
    return this.#bytes[this.#position];
  }

  take(length: number, what: string): Uint8Array {
    const start = this.#position;
    if (length > this.remaining)
      this.fail(`${what} has a length of ${length} bytes, but ${this.remaining} remain`);
    this.#position += length;
    return this.#bytes.subarray(start, this.#position);
  }

  u32(what: string): number {
    const start = this.offset;
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte(what);
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    const last = this.byte(what);
    if (last > 0x0f) this.fail(`${what} is not a 32-bit LEB128 integer`, start);
    return value + last * 2 ** 28;
  }

  /** Skips an unsigned 64-bit integer, as in the limits of 64-bit memories. */
  skipU64(what: string): void {
    const start = this.offset;
    for (let count = 1; count < 10; count += 1) {
      if (this.byte(what) < 0x80) return;
    }
    if (this.byte(what) > 1) this.fail(`${what} is not a 64-bit LEB128 integer`, start);
  }

  /** A signed 33-bit integer: a type index if not negative, else the code of a built-in type. */
  s33(what: string): number {
    const start = this.offset;
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte(what);
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return byte & 0x40 ? value - 2 ** (shift + 7) : value;
    }
    const last = this.byte(what);
    const sign = last & 0xf0;
    if (sign !== 0 && sign !== 0x70) this.fail(`${what} is not a 33-bit LEB128 integer`, start);
    return value + (last & 0x0f) * 2 ** 28 - (sign ? 2 ** 32 : 0);
  }

  /** The length of a vector. Throws `invalid-wasm` when fewer bytes remain than entries, since each takes at least one. */
  count(what: string): number {
    const start = this.offset;
    const count = this.u32(`the number of ${what}`);
    if (count > this.remaining)
      this.fail(`${count} ${what} declared, but ${this.remaining} bytes remain`, start);
    if (count > limits.entries) this.fail(`${count} ${what}, more than ${limits.entries}`, start);
    return count;
  }

  /** Calls `read` for each entry of a vector. */
  each(what: string, read: (reader: Reader) => void): void {
    for (let left = this.count(what); left > 0; left -= 1) read(this);
  }

  /** A length, followed by that many bytes of UTF-8. */
  text(what: string, limit: number = limits.stringBytes): string {
    const start = this.offset;
    const length = this.u32(`the length of ${what}`);
    if (length > limit) this.fail(`${what} of ${length} bytes, more than ${limit}`, start);
    return this.utf8(length, what);
  }

  /** `length` bytes of UTF-8. */
  utf8(length: number, what: string): string {
    const start = this.offset;
    const bytes = this.take(length, what);
    try {
      return utf8.decode(bytes);
    } catch {
      return this.fail(`${what} is not UTF-8`, start);
    }
  }

  /** Throws `invalid-wasm` when bytes remain. */
  end(what: string): void {
    if (this.remaining > 0) this.fail(`${this.remaining} unexpected bytes at the end of ${what}`);
  }
}
