/** A saved plan: the JSON of an earlier dry run, checked before anything in it is used. */

import { posix } from 'node:path';
import { CodedError } from '../errors.ts';
import type { Artifact, Plan, TagReason } from '../formats/artifact.ts';
import { isRecord } from '../json.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { isRepositoryName, isTag } from '../oci/reference.ts';
import {
  below,
  invalid,
  list,
  map,
  nonEmptyText,
  object,
  oneOf,
  type Reader,
  readShape,
  text,
  where,
} from '../shape.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { tagKinds } from './tags/kinds.ts';

const digest: Reader<Digest> = (shape) => {
  const parsed = parseDigest(text(shape));
  if (parsed) return parsed;
  throw invalid(shape, `must be a digest, not "${text(shape)}"`);
};

const tagReason: Reader<TagReason> = object({ kind: oneOf(...tagKinds), reason: text }, {});

const members: Reader<Artifact> = object(
  {
    name: where(text, isRepositoryName, 'a repository name'),
    format: text,
    files: list(text),
    tags: list(where(text, isTag, 'a tag')),
    annotations: map(text),
  },
  {
    version: text,
    tagReasons: map(tagReason),
    origins: map(text),
    needs: list(text),
    references: list(text),
    digest,
  },
);

const artifact: Reader<Artifact> = (shape) => {
  const found = members(shape);
  // Only an artifact with a digest may have no tag: it is pushed by its digest.
  if (found.tags.length === 0 && !found.digest)
    throw invalid(below(shape, 'tags', found.tags), 'must not be empty');
  return { ...found, tags: [...new Set(found.tags)] };
};

const version: Reader<1> = (shape) => {
  if (shape.value === 1) return 1;
  throw invalid(shape, 'must be 1');
};

const plan: Reader<Plan> = object(
  { version, artifacts: list(artifact, 1) },
  { to: list(nonEmptyText, 1) },
  { open: true },
);

/** Reads a plan (`schema/plan.schema.json`). Throws `invalid-plan` naming the member. */
export function parsePlan(bytes: Uint8Array): Plan {
  const value = parseJson(bytes);
  requireComplete(value);
  return readShape(plan, value, (path, what) =>
    invalidPlan(path === '' ? 'the plan' : `the plan: ${path}`, what),
  );
}

/** A dry run marks its plan when something is missing from it, or may not be published as it is. */
function requireComplete(value: unknown): void {
  const mark = isRecord(value) ? (value.incomplete ?? false) : false;
  const problems: readonly unknown[] = Array.isArray(mark) ? mark : [];
  if (mark === false || (Array.isArray(mark) && problems.length === 0)) return;
  const [first] = problems;
  const message = isRecord(first) && typeof first.message === 'string' ? `: ${first.message}` : '';
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new CodedError('invalid-plan', `the plan is incomplete${printable(message)}${more}`, {
    hint: 'Resolve what its member "incomplete" lists and remove that member, or regenerate the plan with "dry-run".',
  });
}

function parseJson(bytes: Uint8Array): unknown {
  // What PowerShell 5 writes when output is redirected to a file.
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new CodedError('invalid-plan', 'the plan is UTF-16 and not UTF-8', {
      hint: 'Save it as UTF-8; in PowerShell, write it with: | Out-File -Encoding utf8 plan.json',
    });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw invalidPlan('the plan', 'is not JSON', cause);
  }
}

/** Throws `invalid-plan` when a file of the plan is not in the workspace. */
export async function requireFiles(plan: Plan, workspace: Workspace): Promise<void> {
  for (const { name, files } of plan.artifacts) {
    for (const path of files) {
      if (!isWorkspacePath(path)) throw invalidPlan(name, `names "${path}", which is outside the workspace`);
      const entry = await workspace.stat(path);
      if (!entry) throw invalidPlan(name, `names "${path}", which does not exist`);
      if (entry.type === 'symlink')
        throw invalidPlan(name, `names "${path}", a symlink that does not lead to a file of the workspace`);
    }
  }
}

function isWorkspacePath(path: WorkspacePath): boolean {
  if (path === '.') return true;
  const isInvalid = path === '' || posix.isAbsolute(path) || /^[A-Za-z]:|[\\\0]/.test(path);
  return (
    !isInvalid && path.split('/').every((segment) => segment !== '..' && segment !== '.' && segment !== '')
  );
}

function invalidPlan(member: string, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-plan', `${printable(member)} ${printable(what)}`, {
    hint: 'Regenerate the plan with "dry-run".',
    cause,
  });
}
