/** Git tags of releases: the version of `v1.2.3`, and the artifact and version of `cart/v1.2.3`. */

import { CodedError } from '../../errors.ts';
import { parseSemver, type Semver } from '../../semver.ts';
import { printable } from '../../text.ts';
import { repositoryPath } from '../names.ts';

export interface GitRelease {
  /** The git tag. */
  readonly tag: string;
  /** Without `v`. */
  readonly text: string;
  readonly version: Semver;
  /** Of a monorepo's tag, the name before the version. */
  readonly artifact?: string;
}

/** Reads `v1.2.3`, `cart/v1.2.3`, `cart-v1.2.3` and `cart@1.2.3`; `undefined` for a git tag without a full version. */
export function parseGitRelease(tag: string): GitRelease | undefined {
  const own = versionOf(tag.replace(/^v(?=\d)/, ''));
  if (own) return { tag, ...own };
  for (const separator of tag.matchAll(/[/@]v?|-v/g)) {
    const artifact = tag.slice(0, separator.index);
    const found = versionOf(tag.slice(separator.index + separator[0].length));
    if (artifact !== '' && found) return { tag, ...found, artifact };
  }
  return undefined;
}

function versionOf(text: string): Pick<GitRelease, 'text' | 'version'> | undefined {
  const version = parseSemver(text);
  return version && { text, version };
}

interface Planned {
  readonly name: string;
  /** Names of artifacts that it includes. */
  readonly needs?: readonly string[];
}

/**
 * The artifacts that a release publishes: all of them, or the one that the git tag names and what that one includes. An exact name
 * comes first, then one with the same last segment. Throws `input` when there is none or several, with their names.
 */
export function selectReleased<Item extends Planned>(
  artifacts: readonly Item[],
  release: GitRelease,
): readonly Item[] {
  if (release.artifact === undefined) return artifacts;
  const found = findNamed(artifacts, release.artifact);
  if (new Set(found.map(({ name }) => name)).size === 1) return withNeeded(found, artifacts);
  throw unknownName(release, found.length > 0 ? found : artifacts, found.length > 0);
}

/** The artifacts that a name means; none or several when it is not clear. */
export function findNamed<Item extends Planned>(artifacts: readonly Item[], wanted: string): readonly Item[] {
  const path = repositoryPath(wanted);
  const exact = artifacts.filter(({ name }) => name === path);
  return exact.length > 0 ? exact : artifacts.filter(({ name }) => lastSegment(name) === lastSegment(path));
}

function lastSegment(path: string | undefined): string | undefined {
  return path?.split('/').at(-1);
}

function withNeeded<Item extends Planned>(found: readonly Item[], all: readonly Item[]): readonly Item[] {
  const names = new Set(found.map(({ name }) => name));
  for (const name of names)
    for (const one of all) if (one.name === name) for (const needed of one.needs ?? []) names.add(needed);
  return all.filter(({ name }) => names.has(name));
}

function unknownName({ tag, artifact = '' }: GitRelease, named: readonly Planned[], isAmbiguous: boolean) {
  const names = named.map(({ name }) => name).join(', ');
  const what = isAmbiguous ? 'means several artifacts' : 'means no artifact of this run';
  return new CodedError(
    'input',
    `the git tag ${printable(tag)} releases "${printable(artifact, 80)}", which ${what}: ${printable(names)}`,
    {
      hint: 'Begin the git tag with one of these names, or say which tags to give every artifact: tags: 1.2.3',
    },
  );
}
