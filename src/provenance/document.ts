/** Documents of others, such as bundles and statements: JSON of a known shape, and the error for any other. */

import { CodedError } from '../errors.ts';
import { parseJson } from '../json.ts';
import { type Reader, readShape } from '../shape.ts';
import { printable } from '../text.ts';

/** Parses JSON and reads it. `what` names the document in errors. Throws `invalid-attestation`. */
export function readDocument<Value>(read: Reader<Value>, bytes: Uint8Array, what: string): Value {
  return readShape(read, parse(bytes, what), (path, problem) =>
    invalidDocument(`${what} is invalid: ${printable(path, 120)} ${problem}`.replace(':  ', ': ')),
  );
}

function parse(bytes: Uint8Array, what: string): unknown {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw invalidDocument(`${what} is not JSON`, cause);
  }
}

export function invalidDocument(message: string, cause?: unknown): CodedError {
  return new CodedError('invalid-attestation', printable(message, 500), {
    hint: 'Sign the artifact again with the tool that signed it.',
    cause,
  });
}
