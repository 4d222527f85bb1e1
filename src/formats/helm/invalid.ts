/** The error of a chart that Helm would refuse. */

import { CodedError } from '../../errors.ts';
import type { MakeError } from '../../shape.ts';
import { printable } from '../../text.ts';
import type { WorkspacePath } from '../../workspace/workspace.ts';

/** `what` continues the sentence that the path begins. */
export function invalid(path: WorkspacePath, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-definition', `${printable(path)} ${what}`, {
    hint: 'Correct the chart; "helm lint" and "helm package" show the same.',
    cause,
  });
}

/** Makes the errors about members of a YAML file. */
export function memberErrors(path: WorkspacePath): MakeError {
  return (place, what) => invalid(`${path}: ${place}`, printable(what));
}
