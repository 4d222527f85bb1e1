/** A saved plan: the JSON of an earlier dry run, checked before anything in it is believed. */

import { posix } from 'node:path';
import { CodedError } from '../errors.ts';
import type { Artifact, Plan } from '../formats/artifact.ts';
import { isRecord } from '../json.ts';
import type { Annotations } from '../oci/descriptor.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { isRepositoryName, isTag, type Tag } from '../oci/reference.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

/** Bytes of a plan that are read at most. */
export const planSizeLimit = 16 * 1024 * 1024;

const members = [
  'name',
  'format',
  'files',
  'version',
  'tags',
  'annotations',
  'origins',
  'needs',
  'references',
  'digest',
];

/** Reads a plan by `schema/plan.schema.json`. Throws `invalid-plan` with the place in the file. */
export function parsePlan(bytes: Uint8Array): Plan {
  const value = parseJson(bytes);
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.artifacts)) {
    throw invalid('the plan', 'is not {"version": 1, "artifacts": [...]}');
  }
  if (value.artifacts.length === 0) throw invalid('artifacts', 'is empty');
  return {
    version: 1,
    artifacts: value.artifacts.map((item, index) => readArtifact(item, `artifacts[${index}]`)),
  };
}

/** Throws `invalid-plan` when a file of the plan lies outside the workspace or is missing. */
export async function requireFiles(plan: Plan, workspace: Workspace): Promise<void> {
  for (const { name, files } of plan.artifacts) {
    for (const path of files) {
      if (!isInside(path)) throw invalid(name, `names "${printable(path)}", which is outside the workspace`);
      const entry = await workspace.stat(path);
      if (!entry) throw invalid(name, `names "${printable(path)}", which does not exist`);
      if (entry.type === 'symlink')
        throw invalid(name, `names "${printable(path)}", a symlink to no file of the workspace`);
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

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw invalid('the plan', 'is not JSON', cause);
  }
}

function readArtifact(value: unknown, place: string): Artifact {
  if (!isRecord(value)) throw invalid(place, 'is not an object');
  const unknown = Object.keys(value).find((member) => !members.includes(member));
  if (unknown !== undefined)
    throw invalid(place, `has a member "${printable(unknown, 60)}" that no plan has`);
  const { name, format } = value;
  if (typeof name !== 'string' || !isRepositoryName(name))
    throw invalid(`${place}.name`, 'is not a repository name');
  if (typeof format !== 'string') throw invalid(`${place}.format`, 'is not a format');
  return {
    name,
    format,
    files: strings(value.files, `${place}.files`),
    ...(value.version !== undefined && { version: string(value.version, `${place}.version`) }),
    tags: tags(value.tags, `${place}.tags`, value.digest !== undefined),
    annotations: record(value.annotations, `${place}.annotations`),
    ...(value.origins !== undefined && { origins: record(value.origins, `${place}.origins`) }),
    ...(value.needs !== undefined && { needs: strings(value.needs, `${place}.needs`) }),
    ...(value.references !== undefined && { references: strings(value.references, `${place}.references`) }),
    ...(value.digest !== undefined && { digest: digest(value.digest, `${place}.digest`) }),
  };
}

function string(value: unknown, place: string): string {
  if (typeof value === 'string') return value;
  throw invalid(place, 'is not text');
}

function strings(value: unknown, place: string): readonly string[] {
  if (!Array.isArray(value)) throw invalid(place, 'is not a list');
  return value.map((item, index) => string(item, `${place}[${index}]`));
}

/** Only what has a digest can be without a tag: it is pushed by that digest alone. */
function tags(value: unknown, place: string, optional: boolean): readonly Tag[] {
  const texts = strings(value, place);
  if (texts.length === 0 && !optional) throw invalid(place, 'is empty');
  return [...new Set(texts)].map((text, index) => {
    if (isTag(text)) return text;
    throw invalid(`${place}[${index}]`, `is "${printable(text)}", which is not a tag`);
  });
}

function record(value: unknown, place: string): Annotations {
  if (!isRecord(value)) throw invalid(place, 'is not an object');
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, string(item, `${place}["${printable(key)}"]`)]),
  );
}

function digest(value: unknown, place: string): Digest {
  const parsed = parseDigest(string(value, place));
  if (parsed) return parsed;
  throw invalid(place, 'is not a digest');
}

function invalid(place: string, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-plan', `${printable(place)} ${what}`, {
    hint: 'Make the plan again with "dry-run".',
    cause,
  });
}
