/** Destinations: where each artifact of a plan is published, from the `to` input. */

import type { Artifact } from '../formats/artifact.ts';
import { type ReadLine, readList } from '../input-list.ts';
import { parseReference, printRepository, type Repository } from '../oci/reference.ts';
import type { Location } from '../store/store.ts';
import { printable } from '../text.ts';
import { isSurelyTarget } from './sure-targets.ts';

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
export async function registryHosts(to: readonly string[]): Promise<readonly string[]> {
  const { read } = await targetReader(to, ['owner/name']);
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
export async function destinationsOf(
  artifacts: readonly Artifact[],
  to: readonly string[],
  note: (line: string) => void,
  isGiven: (input: string) => boolean = () => false,
): Promise<readonly PlannedArtifact[]> {
  const { read, complete } = await targetReader(
    to,
    artifacts.map(({ name }) => name),
  );
  readList(to, read, { name: 'to', isGiven, complete });
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

interface TargetReader {
  /** Reads a line that is to receive artifacts. */
  readonly read: ReadLine<string>;
  /** The line as it is to be pasted, also where nothing else can be said of it. */
  readonly complete: (line: string) => string;
}

/** What finds out why a line is no target is loaded for lines that may be none. */
async function targetReader(to: readonly string[], names: readonly string[]): Promise<TargetReader> {
  if (to.every((text) => isSurelyTarget(text, names)))
    return { read: (text) => ({ value: text }), complete: (text) => text };
  const { completed, targetProblem } = await import('./target-problems.ts');
  return {
    read(text) {
      const problem = targetProblem(text, names);
      return problem ? { problem } : { value: text };
    },
    complete: (text) => completed(text, names.length),
  };
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
