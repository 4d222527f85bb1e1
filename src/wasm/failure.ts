/** The error for an invalid binary: the file, the problem and its byte offset. */

import { CodedError } from '../errors.ts';
import { pathWord } from '../shell-word.ts';
import { printable } from '../text.ts';

/** Returns (does not throw) the `invalid-wasm` error of `file`; `problem` may contain text from the file. */
export function invalidWasm(file: string, problem: string, offset: number): CodedError {
  const name = printable(file);
  return new CodedError('invalid-wasm', `${name}: ${printable(problem)} at offset ${offset}`, {
    hint: `Rebuild the file and check it: wasm-tools validate ${pathWord(name)}`,
  });
}
