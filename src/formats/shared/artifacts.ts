/** What formats take out of an artifact of the plan, which a person may have edited. */

import { CodedError } from '../../errors.ts';
import { printable } from '../../text.ts';
import type { WorkspacePath } from '../../workspace/workspace.ts';
import type { Artifact } from '../artifact.ts';

/** The file an artifact is named after. Throws `invalid-plan` when it has none. */
export function firstFile(artifact: Artifact): WorkspacePath {
  const [path] = artifact.files;
  if (path !== undefined) return path;
  throw new CodedError('invalid-plan', `${printable(artifact.name)} (${artifact.format}) has no file`, {
    hint: 'Name its file in the plan, or make the plan anew with dry-run.',
  });
}

/** The file of an artifact that has one alone. Throws `invalid-plan` when it has none or several. */
export function onlyFile(artifact: Artifact): WorkspacePath {
  if (artifact.files.length <= 1) return firstFile(artifact);
  const what = `${printable(artifact.name)} (${artifact.format}) has ${artifact.files.length} files`;
  throw new CodedError('invalid-plan', what, { hint: 'Name one file for each artifact of the plan.' });
}
