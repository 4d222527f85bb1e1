/** Lines of inputs for single artifacts: what they say of one, and names that no artifact has. */

import type { CodedError } from '../errors.ts';
import { type InputLines, inputError } from '../input-error.ts';
import type { PublishOptions } from '../inputs/options.ts';
import type { PerArtifact } from '../inputs/per-artifact.ts';
import { nearest, printable } from '../text.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';

/** The name that was found, and the one that `names` may have replaced it by; a line may use either. */
export interface ArtifactNames {
  readonly detected: string;
  readonly final: string;
  /** Its first file, which `names` may name in place of the artifact; none of what is made of other artifacts. */
  readonly file?: WorkspacePath | undefined;
  /** The package that it belongs to, which a git tag may name. */
  readonly package?: string | undefined;
}

/** The name by a line of the input `names` for the file, else by one for the name, else the detected one. */
export function renamed(
  detected: WithOrigin,
  file: WorkspacePath | undefined,
  { names }: Pick<PublishOptions, 'names'>,
): WithOrigin {
  const value = names.get(file ?? '') ?? names.get(detected.value);
  return value === undefined ? detected : { value, origin: 'names input' };
}

/** What an input says of an artifact: the value for all, then its own ones. */
export function valuesFor<Value>({ all, own }: PerArtifact<Value>, names: ArtifactNames): readonly Value[] {
  const named = [...new Set([names.detected, names.final])].map((name) => own.get(name));
  return [all, ...named.filter((value) => value !== undefined)];
}

/** An `input` error for each input with a line for an artifact that was not found. */
export function unknownArtifacts(
  { tags, annotations, names }: Pick<PublishOptions, 'tags' | 'annotations' | 'names'>,
  planned: readonly ArtifactNames[],
): readonly CodedError[] {
  const detected = new Set(planned.map((one) => one.detected));
  const files = planned.flatMap(({ file }) => file ?? []);
  const known = new Set([...detected, ...planned.map(({ final }) => final)]);
  const lines = {
    tags: [...tags.own].flatMap(([name, found]) => found.map((line) => [name, line] as const)),
    names: [...names],
    annotations: [...annotations.own].flatMap(([name, found]) =>
      Object.entries(found).map(([key, value]) => [name, `${key}=${value}`] as const),
    ),
  };
  return Object.entries(lines).flatMap(([input, found]) => {
    const allowed = input === 'names' ? detected : known;
    const more = input === 'names' ? files : [];
    const unknown = found.filter(([name]) => !allowed.has(name) && !more.includes(name));
    return unknown.length > 0 ? [unknownName(input, unknown, [...allowed], more)] : [];
  });
}

type Line = readonly [artifact: string, text: string];

/** `files` may be named as well, and are not listed. */
function unknownName(
  input: string,
  unknown: readonly Line[],
  known: readonly string[],
  files: readonly string[],
): CodedError {
  const names = [...new Set(unknown.map(([name]) => name))];
  const given = names.map((name) => `"${printable(name, 80)}"`).join(', ');
  const corrected = unknown.map((line) => correctedLine(line, known, files));
  const lines: InputLines = { [input]: corrected };
  return inputError(`"${input}" names ${given}, but the artifacts are ${printable(known.join(', '), 1000)}`, {
    hint: 'Begin the lines with the names of artifacts',
    lines,
  });
}

/** `tag: 1.0` is meant as `1.0`; any other name as the one that is like it. */
function correctedLine([name, text]: Line, known: readonly string[], files: readonly string[]): string {
  if (/^(?:tags?|version)$/.test(name)) return text;
  const [only = ''] = known;
  return `${nearest(name, [...known, ...files]) ?? (known.length === 1 ? only : '<name>')}: ${text}`;
}
