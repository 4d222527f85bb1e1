/** The error about a hand-off: it is refused as a whole, since nothing in it is trusted. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';

/** `where` is a file or a digest; `what` continues a sentence that begins with it. */
export function invalidHandOff(where: string, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-hand-off', `${printable(where)} ${what}`, {
    hint: 'Look at the workflow and the changes of the pull request; nothing of it has been published.',
    cause,
  });
}
