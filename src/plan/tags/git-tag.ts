/** Git tags of releases: the version of `v1.2.3`, and the artifact and version of `cart/v1.2.3`. */

import { CodedError } from '../../errors.ts';
import { parseSemver, type Semver } from '../../semver.ts';
import { stemOf } from '../../stems.ts';
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

/** An artifact, with the name before the input `names` has replaced it. */
interface Planned {
  readonly artifact: {
    readonly name: string;
    readonly needs?: readonly string[];
    readonly files?: readonly string[];
  };
  readonly names: { readonly detected: string; readonly package?: string | undefined };
}

/**
 * The artifacts that a release publishes: all of them, also for `release/v1.2.3`, or those that the git tag names and what these
 * include. An exact name comes first, see `findNamed`. Throws `input` when there is none, or when it is not clear which is meant, with their names.
 */
export function selectReleased<Item extends Planned>(
  artifacts: readonly Item[],
  release: GitRelease,
): readonly Item[] {
  if (release.artifact === undefined) return artifacts;
  const found = findNamed(artifacts, release.artifact);
  if (isClear(found, release.artifact)) return withNeeded(found, artifacts);
  if (found.length === 0 && isPlainRelease(release.artifact)) return artifacts;
  throw unknownName(release, found.length > 0 ? found : artifacts, found.length > 0);
}

/** True for artifacts of one name, and for those of the package that is named. */
export function isClear(found: readonly Planned[], wanted: string): boolean {
  const names = new Set(found.map(({ artifact }) => artifact.name));
  return names.size === 1 || (names.size > 1 && found.every(isOfPackage(wanted)));
}

/** Tools that release packages write the name of the package with its scope or without. */
function isOfPackage(wanted: string): (planned: Planned) => boolean {
  const path = repositoryPath(wanted);
  return ({ names }) => {
    const name = repositoryPath(names.package ?? '');
    return path !== undefined && name !== undefined && [name, lastSegment(name)].includes(path);
  };
}

/**
 * The artifacts that a name means; none or several when it is not clear. The name of an artifact comes before the one that the input
 * `names` has replaced, and both before their last segments, then the package that builds it, then the stem of its file and the
 * folder that it lies in, since a generic file such as `app.wasm` is called otherwise. Of several names, those in such a folder count.
 */
export function findNamed<Item extends Planned>(artifacts: readonly Item[], wanted: string): readonly Item[] {
  const path = repositoryPath(wanted);
  const folder = `${wanted.replace(/^\/+|\/+$/g, '')}/`;
  const isInFolder = ofFile((file) => `${file}/`.startsWith(folder));
  const called: readonly ((planned: Planned) => boolean)[] = [
    ({ artifact }) => artifact.name === path,
    ({ names }) => names.detected === path,
    ({ artifact, names }) =>
      [artifact.name, names.detected].some((name) => lastSegment(name) === lastSegment(path ?? '')),
    isOfPackage(wanted),
  ];
  const lying = [ofFile((file) => repositoryPath(stemOf(file)) === path), isInFolder];
  const ways = isPlainRelease(wanted) ? called : [...called, ...lying];
  const found = ways.map((way) => artifacts.filter(way)).find(({ length }) => length > 0) ?? [];
  const isOne = new Set(found.map(({ artifact }) => artifact.name)).size === 1;
  return isOne || !found.some(isInFolder) ? found : found.filter(isInFolder);
}

/** The git tag `release/v1.2.3` names nothing, also where a build writes `release.wasm`. */
export function isPlainRelease(wanted: string): boolean {
  return /^releases?$/i.test(wanted);
}

function ofFile(is: (file: string) => boolean): (planned: Planned) => boolean {
  return ({ artifact }) => artifact.files?.slice(0, 1).some(is) === true;
}

function lastSegment(path: string): string | undefined {
  return path.split('/').at(-1);
}

function withNeeded<Item extends Planned>(found: readonly Item[], all: readonly Item[]): readonly Item[] {
  const names = new Set(found.map(({ artifact }) => artifact.name));
  for (const name of names)
    for (const { artifact } of all)
      if (artifact.name === name) for (const needed of artifact.needs ?? []) names.add(needed);
  return all.filter(({ artifact }) => names.has(artifact.name));
}

function unknownName({ tag, artifact = '' }: GitRelease, named: readonly Planned[], isAmbiguous: boolean) {
  const names = [...new Set(named.map(({ artifact }) => artifact.name))].join(', ');
  const what = isAmbiguous ? 'means several artifacts' : 'means no artifact of this run';
  return new CodedError(
    'input',
    `the git tag ${printable(tag)} releases "${printable(artifact, 80)}", which ${what}: ${printable(names)}`,
    {
      hint: `${isAmbiguous ? 'Begin' : 'Build it before this step, begin'} the git tag with one of these names, or say which tags to give every artifact: tags: 1.2.3`,
    },
  );
}
