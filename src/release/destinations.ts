/** Destinations: where each artifact of a plan goes, from the `to` input. */

import { CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import { parseReference, printRepository, type Repository } from '../oci/reference.ts';
import { printable } from '../text.ts';

/** One artifact at one place. */
export interface Destination {
  readonly artifact: Artifact;
  readonly place: Place;
  /** The place as the report shows it: `ghcr.io/acme/http-cache`, `oci:out`. */
  readonly repository: string;
}

export type Place =
  | { readonly kind: 'layout'; readonly folder: string }
  | { readonly kind: 'registry'; readonly repository: Repository };

const layoutPrefix = 'oci:';

/** Folders that `to` names, so that the walk leaves them out. */
export function layoutFolders(to: readonly string[]): readonly string[] {
  return to.filter((text) => text.startsWith(layoutPrefix)).map((text) => text.slice(layoutPrefix.length));
}

/** Registry hosts that `to` names, without replacing anything in it. */
export function registryHosts(to: readonly string[]): readonly string[] {
  const references = to.filter((text) => !text.startsWith(layoutPrefix));
  return [...new Set(references.map((text) => placeOf(text, { name: 'name', format: 'format' }).host))];
}

/**
 * Every artifact at every `to`. Throws `input` when a registry `to` without `{name}` would take several artifacts, and
 * `ambiguous` when two artifacts would share a repository and a tag. `note` is told once of each lower-cased reference.
 */
export function destinationsOf(
  artifacts: readonly Artifact[],
  to: readonly string[],
  note: (line: string) => void,
): readonly Destination[] {
  for (const text of to) requireName(text, artifacts);
  for (const text of to) {
    if (!text.startsWith(layoutPrefix) && lowered(text) !== text)
      note(`"to" is lower-cased to ${printable(lowered(text))}`);
  }
  const all = to.flatMap((text) =>
    artifacts.map((artifact, index) => {
      const destination = destinationOf(text, artifact);
      return [`${index} ${destination.repository}`, destination] as const;
    }),
  );
  // Two lines may mean one place: they may differ in upper case.
  const destinations = [...new Map(all).values()];
  requireDistinctTags(destinations);
  return destinations;
}

function requireName(text: string, artifacts: readonly Artifact[]): void {
  if (text.startsWith(layoutPrefix)) {
    if (text === layoutPrefix)
      throw new CodedError('input', '"to" names no folder', { hint: 'Write to: oci:./out' });
    // Helm and Flux write registries so; as a folder it would lie at the top of the disk.
    if (text.startsWith(`${layoutPrefix}//`))
      throw new CodedError('input', `"to" is ${printable(text)}, which is no folder`, {
        hint: `Write to: ${printable(text.replace(/^oci:\/+/, ''))}`,
      });
    return;
  }
  if (text.includes('{name}') || artifacts.length === 1) return;
  const names = artifacts.map(({ name }) => name).join(', ');
  throw new CodedError(
    'input',
    `"to" is one repository, and there are ${artifacts.length} artifacts: ${names}`,
    {
      hint: `Write to: ${printable(text.replace(/\/+$/, ''))}/{name}`,
    },
  );
}

function destinationOf(text: string, artifact: Artifact): Destination {
  if (text.startsWith(layoutPrefix)) {
    const folder = replaced(text.slice(layoutPrefix.length), artifact);
    return { artifact, place: { kind: 'layout', folder }, repository: `${layoutPrefix}${folder}` };
  }
  const repository = placeOf(text, artifact);
  return { artifact, place: { kind: 'registry', repository }, repository: printRepository(repository) };
}

function placeOf(text: string, values: Pick<Artifact, 'name' | 'format'>): Repository {
  const reference = parseReference(replaced(lowered(text), values));
  if (reference.tag === undefined && reference.digest === undefined)
    return { host: reference.host, name: reference.name };
  throw new CodedError(
    'invalid-reference',
    `"to" is ${printable(text)}, which names more than a repository`,
    {
      hint: `Write to: ${printRepository(reference)}${reference.tag ? ` and tags: ${reference.tag}` : ''}`,
    },
  );
}

function lowered(text: string): string {
  const slash = text.indexOf('/');
  const colon = text.lastIndexOf(':');
  const end = colon > slash && slash >= 0 ? colon : text.length;
  return text.slice(0, end).toLowerCase() + text.slice(end);
}

function replaced(text: string, values: Pick<Artifact, 'name' | 'format'>): string {
  return text.replaceAll('{name}', values.name).replaceAll('{format}', formatSegment(values.format));
}

/** A declared format is named by its file; its stem stands for it in a reference. */
function formatSegment(format: string): string {
  return format
    .replace(/^.*\//, '')
    .replace(/\.json$/, '')
    .toLowerCase();
}

function requireDistinctTags(destinations: readonly Destination[]): void {
  const taken = new Map<string, Artifact>();
  for (const { artifact, place, repository } of destinations) {
    for (const tag of artifact.tags) {
      const key = place.kind === 'layout' ? `${repository}:${artifact.name}-${tag}` : `${repository}:${tag}`;
      const other = taken.get(key);
      if (other) throw sharedPlace(other, artifact, { place, key });
      taken.set(key, artifact);
    }
  }
}

function sharedPlace(
  first: Artifact,
  second: Artifact,
  { place, key }: { readonly place: Place; readonly key: string },
): CodedError {
  const [left, right] = [first, second].map(
    ({ files, name, format }) => `${printable(files[0] ?? name)} (${format})`,
  );
  const apart = place.kind === 'layout' ? 'oci:./out/{format}' : 'ghcr.io/acme/{format}/{name}';
  return new CodedError('ambiguous', `${left} and ${right} would both become ${key}`, {
    hint:
      first.format === second.format
        ? `Choose one with "formats: ${second.format}:${printable(second.files[0] ?? '')}${rootOf(second)}"; the other can go elsewhere in a step of its own.`
        : `Tell them apart with "{format}" in "to", for instance to: ${apart}`,
  });
}

/** One layout may hold several roots, which only their digests tell apart. */
function rootOf({ format, digest }: Artifact): string {
  return digest === undefined || format !== 'layout' ? '' : `@${digest}`;
}
