/** The error for a binary that breaks the format: which file, what, and at which byte. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';

/** Returns (does not throw) the `invalid-wasm` error of `file`; `what` may hold text from the file. */
export function invalidWasm(file: string, what: string, offset: number): CodedError {
  const name = printable(file);
  return new CodedError('invalid-wasm', `${name}: ${printable(what)} at offset ${offset}`, {
    hint: `Build the file again and check it: wasm-tools validate ${name}`,
  });
}
