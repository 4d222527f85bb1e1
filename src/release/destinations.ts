/** Destinations: where each artifact of a plan is published, from the `to` input. */

import type { Artifact } from '../formats/artifact.ts';
import { type ReadLine, readList } from '../input-list.ts';
import { parseReference, printRepository, type Repository } from '../oci/reference.ts';
import type { Location } from '../store/store.ts';
import { printable } from '../text.ts';
import { foreignTarget, layoutProblem } from './foreign-targets.ts';
import { placeholder, referenceProblem, withName } from './references.ts';

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

/** Registry hosts in `to`; a line that is not a target names none. */
export function registryHosts(to: readonly string[]): readonly string[] {
  const read = readTarget([{ name: 'owner/name' }]);
  const references = to.filter((text) => !isLayout(text) && 'value' in read(text));
  return [
    ...new Set(references.map((text) => repositoryOf(text, { name: 'owner/name', format: 'format' }).host)),
  ];
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
 * Each artifact with a destination for each `to`; two of them may still have the same tag in one repository (`collisionsOf`).
 * Throws `input` for a line that is not a target or could not receive all artifacts. `note` receives one line for each lower-cased
 * reference; `isGiven` tells for which inputs no value is proposed.
 */
export function destinationsOf(
  artifacts: readonly Artifact[],
  to: readonly string[],
  note: (line: string) => void,
  isGiven: (input: string) => boolean = () => false,
): readonly PlannedArtifact[] {
  const complete = (line: string) => completed(line, artifacts.length);
  readList(to, readTarget(artifacts), { name: 'to', isGiven, complete });
  for (const text of to.filter((each) => !isLayout(each) && each.toLowerCase() !== each))
    note(`"to" is lower-cased to ${printable(text.toLowerCase())}`);
  return artifacts.map((artifact, position) => {
    const destinations = to.map((text) => destinationOf(text, artifact));
    // References that differ only in case are the same destination.
    const distinct = new Map(destinations.map((destination) => [destination.repository, destination]));
    return { artifact, position, destinations: [...distinct.values()] };
  });
}

function isLayout(text: string): boolean {
  return text.startsWith(layoutPrefix);
}

/** Reads a line of `to` that is to receive these artifacts. */
function readTarget(artifacts: readonly Pick<Artifact, 'name'>[]): ReadLine<string> {
  const names = artifacts.map(({ name }) => name);
  return (text) => {
    const problem =
      foreignTarget(text) ??
      (isLayout(text) ? (layoutProblem(text) ?? placeholder(text)) : referenceProblem(text, names));
    return problem ? { problem } : { value: text };
  };
}

/** A line to paste that several artifacts need a name in, also where nothing else can be said of it. */
function completed(text: string, count: number): string {
  if (isLayout(text)) return text;
  const base = text.includes('${{') ? text : text.toLowerCase();
  return count <= 1 ? base : withName(base);
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
  const { host, name } = parseReference(replacePlaceholders(text.toLowerCase(), values));
  return { host, name };
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
