/** A cursor over bytes already in memory: each read is checked against the end, each error carries the file offset. */

import { invalidWasm } from './failure.ts';
import { limits } from './limits.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the primitives of the binary format; `what` names the thing being read, for the error message.
 *
 * Integers are LEB128 as the core specification has it (§5.2.2): at most ⌈bits/7⌉ bytes, unused bits clear.
 */
export class Reader {
  readonly #file: string;
  readonly #bytes: Uint8Array;
  readonly #base: number;
  #position = 0;

  /** `base` is the offset in the file of the first of `bytes`. */
  constructor(file: string, bytes: Uint8Array, base: number) {
    this.#file = file;
    this.#bytes = bytes;
    this.#base = base;
  }

  /** Where in the file the next read starts. */
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
    if (value === undefined) this.fail(`the bytes end inside ${what}`);
    this.#position += 1;
    return value;
  }

  /** The next byte without moving, or `undefined` at the end. */
  peek(): number | undefined {
    return this.#bytes[this.#position];
  }

  take(length: number, what: string): Uint8Array {
    const start = this.#position;
    if (length > this.remaining) this.fail(`${what} claims ${length} bytes, ${this.remaining} are left`);
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

  /** Steps over an unsigned 64-bit integer: the limits of 64-bit memories, of which nothing is wanted. */
  skipU64(what: string): void {
    const start = this.offset;
    for (let count = 1; count < 10; count += 1) {
      if (this.byte(what) < 0x80) return;
    }
    if (this.byte(what) > 1) this.fail(`${what} is not a 64-bit LEB128 integer`, start);
  }

  /** A signed 33-bit integer: a type index if it is not negative, the code of a built-in type if it is. */
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

  /** The length of a vector, refused unless that many entries of at least one byte can follow. */
  count(what: string): number {
    const start = this.offset;
    const count = this.u32(`the number of ${what}`);
    if (count > this.remaining)
      this.fail(`${count} ${what} claimed, ${this.remaining} bytes are left`, start);
    if (count > limits.entries) this.fail(`${count} ${what}, more than ${limits.entries}`, start);
    return count;
  }

  /** Calls `read` once for each entry of a vector. */
  each(what: string, read: (reader: Reader) => void): void {
    for (let left = this.count(what); left > 0; left -= 1) read(this);
  }

  /** A length and that many bytes of UTF-8. */
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

  /** Refuses bytes that no rule accounts for. */
  end(what: string): void {
    if (this.remaining > 0) this.fail(`${this.remaining} bytes too many in ${what}`);
  }
}
