/** JSON of a hand-off: exactly as this program writes it, so that every reader of it sees the same. */

import { parseJson } from '../json.ts';
import { type Reader, readShape } from '../shape.ts';
import { printable } from '../text.ts';
import { invalidHandOff } from './refusal.ts';

/**
 * Reads a document of closed shape. Throws `invalid-hand-off` for text that is not UTF-8, for deep nesting, and for JSON that is written
 * in another way than it would be here: of two members of one name, tools read different ones.
 */
export function readDocument<Value>(read: Reader<Value>, bytes: Uint8Array, where: string): Value {
  return readShape(read, parse(bytes, where), (path, what) =>
    invalidHandOff(where, `is refused: ${printable(path === '' ? 'it' : path, 200)} ${printable(what, 200)}`),
  );
}

function parse(bytes: Uint8Array, where: string): unknown {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = parseJson(text);
  } catch (cause) {
    throw invalidHandOff(where, `is no JSON that is accepted${reason(cause)}`, cause);
  }
  if (JSON.stringify(value) === text) return value;
  throw invalidHandOff(where, 'is refused: its JSON has white space, repeated members or other escapes');
}

function reason(cause: unknown): string {
  const nested = cause instanceof SyntaxError && cause.message.startsWith('nested');
  return nested ? `: ${cause.message}` : '';
}
