/** The errors of charts that Helm rejects. */

import { CodedError } from '../../errors.ts';
import type { MakeError } from '../../shape.ts';
import { printable } from '../../text.ts';
import type { WorkspacePath } from '../../workspace/workspace.ts';

/** The error about a file, to be thrown; `what` continues the sentence that the path begins. */
export function invalid(path: WorkspacePath, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-definition', `${printable(path)} ${what}`, {
    hint: 'Correct the chart and check it with "helm lint".',
    cause,
  });
}

/** Makes the errors about members of a YAML file. */
export function memberErrors(path: WorkspacePath): MakeError {
  return (member, what) => invalid(`${path}: ${member}`, printable(what));
}
