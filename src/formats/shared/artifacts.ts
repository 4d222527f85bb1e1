/** The files of a planned artifact; somebody may have edited the plan. */

import { CodedError } from '../../errors.ts';
import { printable } from '../../text.ts';
import type { WorkspacePath } from '../../workspace/workspace.ts';
import type { Artifact } from '../artifact.ts';

/** The first file. Throws `invalid-plan` when there is none. */
export function firstFile(artifact: Artifact): WorkspacePath {
  const [path] = artifact.files;
  if (path !== undefined) return path;
  throw new CodedError('invalid-plan', `${printable(artifact.name)} (${artifact.format}) has no file`, {
    hint: 'Name its file in the plan, or regenerate the plan with "dry-run".',
  });
}

/** The only file. Throws `invalid-plan` when there is none or more than one. */
export function onlyFile(artifact: Artifact): WorkspacePath {
  if (artifact.files.length <= 1) return firstFile(artifact);
  const what = `${printable(artifact.name)} (${artifact.format}) has ${artifact.files.length} files`;
  throw new CodedError('invalid-plan', what, { hint: 'Name one file per artifact in the plan.' });
}
