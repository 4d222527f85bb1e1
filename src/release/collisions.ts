/** Collisions: artifacts that would have the same tag in one repository. */

import { CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import { excludeGlob } from '../globs.ts';
import { hintWithLines } from '../input-error.ts';
import { isBuildFolder } from '../plan/build-folders.ts';
import { repositoryPath } from '../plan/names.ts';
import { printable } from '../text.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import { type PlannedArtifact, printTag } from './destinations.ts';

/**
 * One `ambiguous` error for each artifact that shares a tag with another one, all of those that would collide there after each
 * other. `reported` are files about which it has been said already that nothing distinguishes them.
 */
export function collisionsOf(
  planned: readonly PlannedArtifact[],
  reported: ReadonlySet<WorkspacePath> = new Set(),
): readonly CodedError[] {
  const byReference = new Map<string, Artifact[]>();
  for (const { artifact, destinations } of planned) {
    for (const destination of destinations) {
      for (const tag of artifact.tags) {
        const reference = printTag(destination, tag);
        byReference.set(reference, [...(byReference.get(reference) ?? []), artifact]);
      }
    }
  }
  const groups = [...byReference].map(([reference, artifacts]) => ({ reference, artifacts }));
  const isNew = (artifact: Artifact) => !reported.has(artifact.files[0] ?? '');
  return withoutRepetitions(groups.filter(({ artifacts }) => artifacts.length > 1))
    .filter(({ artifacts }) => artifacts.some(isNew))
    .flatMap((group) => group.artifacts.map((artifact) => collision(artifact, group)));
}

interface Group {
  readonly reference: string;
  readonly artifacts: readonly Artifact[];
}

/** The same artifacts collide with each of their tags, at each destination. */
function withoutRepetitions(groups: readonly Group[]): readonly Group[] {
  const seen: (readonly Artifact[])[] = [];
  return groups.filter(({ artifacts }) => {
    const isKnown = seen.some((known) => artifacts.every((artifact) => known.includes(artifact)));
    if (!isKnown) seen.push(artifacts);
    return !isKnown;
  });
}

function collision(artifact: Artifact, { reference, artifacts }: Group): CodedError {
  const others = artifacts.filter((other) => other !== artifact);
  const [other = artifact] = others;
  const names =
    others.length === 1
      ? `${describe(artifact)} and ${describe(other)} would both`
      : `${describe(artifact)}, ${describe(other)} and ${others.length - 1} more would all`;
  return new CodedError('ambiguous', `${names} become ${reference}`, {
    hint: others.every(({ format }) => format !== artifact.format)
      ? `Distinguish them with "{format}", for example to: ${exampleFor(reference)}`
      : selecting(artifact, others),
  });
}

function describe({ files, name, format }: Artifact): string {
  return `${printable(files[0] ?? name)} (${format})`;
}

function exampleFor(reference: string): string {
  return reference.startsWith('oci:') ? 'oci:./out/{format}' : 'ghcr.io/acme/{format}/{name}';
}

function selecting(artifact: Artifact, others: readonly Artifact[]): string {
  const [path = ''] = artifact.files;
  const line = `formats: ${artifact.format}:${printable(path)}${rootOf(artifact)}`;
  // Several roots of one layout are one path.
  if (path === '' || others.some(({ files }) => files[0] === path))
    return `Select one, and publish the other in a separate step: ${line}`;
  const glob = excludeGlob(
    path,
    others.flatMap(({ files }) => files.slice(0, 1)),
  );
  const leave = `Leave it out with "exclude: ${printable(glob)}"`;
  const name = otherName(artifact, others);
  if (name === undefined) return `${leave}, or publish it alone: ${line}`;
  return hintWithLines(`${leave}, or give it another name`, { names: [`${path}: ${name}`] });
}

/** `a-server` for `a/server/main.wasm` beside `b/server/main.wasm`: with the nearest folder that none of the others is in. */
function otherName({ name, files: [path = ''] }: Artifact, others: readonly Artifact[]): string | undefined {
  const foldersOf = (file: string) => file.split('/').slice(0, -1);
  const taken = new Set(others.flatMap(({ files }) => foldersOf(files[0] ?? '')));
  const folder = foldersOf(path).findLast((one) => !taken.has(one) && !isBuildFolder(one));
  if (folder === undefined || others.some((other) => other.name !== name)) return undefined;
  const mark = repositoryPath(folder);
  return mark && name.replace(/[^/]*$/, (last) => `${mark}-${last}`);
}

/** A layout may have several roots, which only their digests distinguish. */
function rootOf({ format, digest }: Artifact): string {
  return digest === undefined || format !== 'layout' ? '' : `@${digest}`;
}
