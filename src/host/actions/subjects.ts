/** `$GITHUB_ARTIFACTS`: declares published artifacts as attestation subjects of the job (actions/runner, CreateArtifactsFileCommand.cs). */

import { isRecord } from '../../json.ts';
import type { Published } from '../host.ts';

const jobLimit = 500;
const lineForm = /^[a-z0-9][a-z0-9.:-]*\/[a-z0-9._/-]+@sha256:[0-9a-f]{64}$/;

/**
 * Lines to append, `repository@digest` each, for what a registry holds now. The runner fails the step for a malformed line and
 * for a name that the job declared with another digest, so both are left out. `listed` is the text of the file that
 * `GITHUB_ARTIFACTS_LIST` names.
 */
export function subjectLines(published: readonly Published[], listed: string | undefined): readonly string[] {
  const known = knownSubjects(listed);
  const lines: string[] = [];
  for (const { repository, digest } of published) {
    const line = `${repository}@${digest}`;
    if (known.has(repository) || known.size >= jobLimit || !lineForm.test(line)) continue;
    known.set(repository, digest);
    lines.push(line);
  }
  return lines;
}

/** `{version: 1, subjects: [{name, digest, kind}]}`, as earlier steps left it. */
function knownSubjects(listed: string | undefined): Map<string, string> {
  try {
    const value: unknown = JSON.parse(listed ?? '{}');
    const subjects = isRecord(value) && Array.isArray(value.subjects) ? value.subjects : [];
    return new Map(subjects.filter(isRecord).map(({ name, digest }) => [String(name), String(digest)]));
  } catch {
    return new Map();
  }
}
