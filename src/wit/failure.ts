/** The error for an interface that a valid binary may have and that cannot be read. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';

export function unreadable(
  reason: string,
  hint = 'Compare the files with other tools: wasm-tools component wit <file>',
): CodedError {
  return new CodedError('unsupported', `the interface cannot be read: ${printable(reason)}`, { hint });
}
