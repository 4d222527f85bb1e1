/** A saved plan: the JSON of an earlier dry run, checked before anything in it is used. */

import { posix } from 'node:path';
import { CodedError } from '../errors.ts';
import type { Artifact, Plan } from '../formats/artifact.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { isRepositoryName, isTag } from '../oci/reference.ts';
import { below, invalid, list, map, object, type Reader, readShape, text, where } from '../shape.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

const digest: Reader<Digest> = (shape) => {
  const parsed = parseDigest(text(shape));
  if (parsed) return parsed;
  throw invalid(shape, `must be a digest, not "${text(shape)}"`);
};

const members: Reader<Artifact> = object(
  {
    name: where(text, isRepositoryName, 'a repository name'),
    format: text,
    files: list(text),
    tags: list(where(text, isTag, 'a tag')),
    annotations: map(text),
  },
  { version: text, origins: map(text), needs: list(text), references: list(text), digest },
);

const artifact: Reader<Artifact> = (shape) => {
  const found = members(shape);
  // Only what has a digest can be without a tag: it is pushed by that digest alone.
  if (found.tags.length === 0 && !found.digest)
    throw invalid(below(shape, 'tags', found.tags), 'must not be empty');
  return { ...found, tags: [...new Set(found.tags)] };
};

const version: Reader<1> = (shape) => {
  if (shape.value === 1) return 1;
  throw invalid(shape, 'must be 1');
};

const plan: Reader<Plan> = object({ version, artifacts: list(artifact, 1) }, {}, { open: true });

/** Reads a plan by `schema/plan.schema.json`. Throws `invalid-plan` with the place in the file. */
export function parsePlan(bytes: Uint8Array): Plan {
  return readShape(plan, parseJson(bytes), (path, what) => refused(path || 'the plan', what));
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw refused('the plan', 'is not JSON', cause);
  }
}

/** Throws `invalid-plan` when a file of the plan lies outside the workspace or is missing. */
export async function requireFiles(plan: Plan, workspace: Workspace): Promise<void> {
  for (const { name, files } of plan.artifacts) {
    for (const path of files) {
      if (!isInside(path)) throw refused(name, `names "${path}", which is outside the workspace`);
      const entry = await workspace.stat(path);
      if (!entry) throw refused(name, `names "${path}", which does not exist`);
      if (entry.type === 'symlink')
        throw refused(name, `names "${path}", a symlink that leads to no file of the workspace`);
    }
  }
}

function isInside(path: WorkspacePath): boolean {
  if (path === '.') return true;
  const unusual = path === '' || posix.isAbsolute(path) || /^[A-Za-z]:|[\\\0]/.test(path);
  return (
    !unusual && path.split('/').every((segment) => segment !== '..' && segment !== '.' && segment !== '')
  );
}

function refused(place: string, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-plan', `${printable(place)} ${printable(what)}`, {
    hint: 'Regenerate the plan with "dry-run".',
    cause,
  });
}
