/** Destinations: where each artifact of a plan is published, from the `to` input. */

import { CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import { parseReference, printRepository, type Repository } from '../oci/reference.ts';
import type { Location } from '../store/store.ts';
import { printable } from '../text.ts';

/** Where one artifact is published. */
export interface Destination {
  /** As shown in the report: `ghcr.io/acme/http-cache`, `oci:out`. */
  readonly repository: string;
  readonly location: Location;
}

/** An artifact of the plan with its destinations, in the order of `to`. */
export interface PlannedArtifact {
  readonly artifact: Artifact;
  /** Index in the plan, which is the order of the report. */
  readonly position: number;
  readonly destinations: readonly Destination[];
}

const layoutPrefix = 'oci:';

/** Folders of image layouts in `to`, which the search for artifacts skips. */
export function layoutFolders(to: readonly string[]): readonly string[] {
  return to.filter(isLayout).map((text) => text.slice(layoutPrefix.length));
}

/** Registry hosts in `to`. */
export function registryHosts(to: readonly string[]): readonly string[] {
  const references = to.filter((text) => !isLayout(text));
  return [...new Set(references.map((text) => repositoryOf(text, { name: 'name', format: 'format' }).host))];
}

/** The registry repositories that `to` gives an artifact, as `host/name`. */
export function repositoriesOf(
  values: Pick<Artifact, 'name' | 'format'>,
  to: readonly string[],
): readonly string[] {
  return to.filter((text) => !isLayout(text)).map((text) => printRepository(repositoryOf(text, values)));
}

/** `repository:tag`; for a layout, with the name that the tag has in `index.json`. */
export function printTag({ repository, location }: Destination, tag: string): string {
  return `${repository}:${location.kind === 'layout' ? `${location.name}-${tag}` : tag}`;
}

/**
 * Each artifact with a destination for each `to`. Throws `input` if a registry `to` without `{name}` would receive several
 * artifacts, and `ambiguous` if two artifacts would have the same tag in one repository. `note` receives one line for each
 * lower-cased reference.
 */
export function destinationsOf(
  artifacts: readonly Artifact[],
  to: readonly string[],
  note: (line: string) => void,
): readonly PlannedArtifact[] {
  for (const text of to) {
    if (isLayout(text)) requireFolder(text);
    else requireName(text, artifacts);
  }
  for (const text of to.filter((each) => !isLayout(each) && lowerCased(each) !== each))
    note(`"to" is lower-cased to ${printable(lowerCased(text))}`);
  const planned = artifacts.map((artifact, position) => {
    const destinations = to.map((text) => destinationOf(text, artifact));
    // References that differ only in case are the same destination.
    const distinct = new Map(destinations.map((destination) => [destination.repository, destination]));
    return { artifact, position, destinations: [...distinct.values()] };
  });
  requireDistinctTags(planned);
  return planned;
}

function isLayout(text: string): boolean {
  return text.startsWith(layoutPrefix);
}

/** A repository can receive one artifact only, unless its name contains that of the artifact. */
function requireName(text: string, artifacts: readonly Artifact[]): void {
  if (text.includes('{name}') || artifacts.length === 1) return;
  const names = artifacts.map(({ name }) => name).join(', ');
  throw new CodedError(
    'input',
    `"to" is one repository, and there are ${artifacts.length} artifacts: ${names}`,
    { hint: `Write to: ${printable(text.replace(/\/+$/, ''))}/{name}` },
  );
}

function requireFolder(text: string): void {
  if (text === layoutPrefix)
    throw new CodedError('input', `"to" is ${layoutPrefix} without a folder`, {
      hint: 'Write to: oci:./out',
    });
  // Helm and Flux prefix registries with oci://; as a layout it would be a folder at the root of the file system.
  if (text.startsWith(`${layoutPrefix}//`))
    throw new CodedError('input', `"to" is ${printable(text)}, which is not a folder`, {
      hint: `Write to: ${printable(text.replace(/^oci:\/+/, ''))}`,
    });
}

function destinationOf(text: string, artifact: Artifact): Destination {
  if (isLayout(text)) {
    const folder = replacePlaceholders(text.slice(layoutPrefix.length), artifact);
    const location: Location = { kind: 'layout', folder, name: artifact.name };
    return { repository: `${layoutPrefix}${folder}`, location };
  }
  const repository = repositoryOf(text, artifact);
  return { repository: printRepository(repository), location: { kind: 'registry', repository } };
}

function repositoryOf(text: string, values: Pick<Artifact, 'name' | 'format'>): Repository {
  if (!text.includes('/')) throw oneWord(text);
  const { host, name, tag, digest } = parseReference(replacePlaceholders(lowerCased(text), values));
  if (tag === undefined && digest === undefined) return { host, name };
  const tags = tag === undefined ? '' : ` and tags: ${tag}`;
  throw new CodedError(
    'invalid-reference',
    `"to" is ${printable(text)}, which has a ${tag === undefined ? 'digest' : 'tag'}`,
    { hint: `Write to: ${printRepository({ host, name })}${tags}` },
  );
}

/** Docker would read one word as an official image of Docker Hub, which is hardly ever meant. */
function oneWord(text: string): CodedError {
  if (/^[^:]*\.|:\d+$|^localhost$/i.test(text))
    return new CodedError('input', `"to" is ${printable(text)}, a registry without a repository`, {
      hint: `Write to: ${printable(text.toLowerCase())}/acme/{name}`,
    });
  const name = text.replace(/[:@].*$/, '').toLowerCase();
  return new CodedError('input', `"to" is ${printable(text)}, which names no registry and no account`, {
    hint: `Write both, for example to: docker.io/acme/${printable(name)}`,
  });
}

/** Lower-cases everything but the tag. */
function lowerCased(text: string): string {
  const slash = text.indexOf('/');
  const colon = text.lastIndexOf(':');
  const end = colon > slash && slash >= 0 ? colon : text.length;
  return text.slice(0, end).toLowerCase() + text.slice(end);
}

function replacePlaceholders(text: string, values: Pick<Artifact, 'name' | 'format'>): string {
  return text.replaceAll('{name}', values.name).replaceAll('{format}', formatSegment(values.format));
}

/** A declared format is named by the path of its file; in a reference, the file name without extension represents it. */
function formatSegment(format: string): string {
  return format
    .replace(/^.*\//, '')
    .replace(/\.json$/, '')
    .toLowerCase();
}

function requireDistinctTags(planned: readonly PlannedArtifact[]): void {
  const artifacts = new Map<string, Artifact>();
  for (const { artifact, destinations } of planned) {
    for (const destination of destinations) {
      for (const reference of artifact.tags.map((tag) => printTag(destination, tag))) {
        const other = artifacts.get(reference);
        if (other) throw sameReference(other, artifact, { kind: destination.location.kind, reference });
        artifacts.set(reference, artifact);
      }
    }
  }
}

function sameReference(
  first: Artifact,
  second: Artifact,
  { kind, reference }: { readonly kind: Location['kind']; readonly reference: string },
): CodedError {
  const [left, right] = [first, second].map(
    ({ files, name, format }) => `${printable(files[0] ?? name)} (${format})`,
  );
  const example = kind === 'layout' ? 'oci:./out/{format}' : 'ghcr.io/acme/{format}/{name}';
  return new CodedError('ambiguous', `${left} and ${right} would both become ${reference}`, {
    hint:
      first.format === second.format
        ? `Select one, and publish the other in a separate step: formats: ${second.format}:${printable(second.files[0] ?? '')}${rootOf(second)}`
        : `Distinguish them with "{format}", for example to: ${example}`,
  });
}

/** A layout may have several roots, which only their digests distinguish. */
function rootOf({ format, digest }: Artifact): string {
  return digest === undefined || format !== 'layout' ? '' : `@${digest}`;
}
