/** Version order: which of the versions that a registry lists are higher or lower than those that a run publishes. */

import type { Tag } from '../oci/reference.ts';
import { compareSemver, parseSemver, type Semver } from '../semver.ts';

/** A version as a tag: `1.2.3`, `v1.2.3`, `1.2.3_b7` for build metadata. */
interface VersionTag {
  readonly tag: Tag;
  readonly version: Semver;
}

/** The text around versions and aliases of one variant: `-alpine` in `1.2.3-alpine` and `latest-alpine`. */
interface Affixes {
  readonly prefix: string;
  readonly suffix: string;
}

interface Series extends Affixes {
  /** `latest`, `1` or `1.2`, without `v`. */
  readonly core: string;
}

/**
 * The highest listed final version of an alias's series that is above every version that the run publishes. `undefined` when there
 * is none, so that the alias may move, and when no version of the series is published, so that there is nothing to compare.
 */
export function higherVersion(
  alias: Tag,
  published: readonly Tag[],
  listed: readonly Tag[],
): Tag | undefined {
  const highest = highestInSeries(alias, listed);
  const own = highestInSeries(alias, published) ?? highestOf(versionsIn(published, plain));
  return highest && own && compareSemver(highest.version, own.version) > 0 ? highest.tag : undefined;
}

/** True when the run publishes a version that the alias can be judged by. */
export function hasVersionFor(alias: Tag, published: readonly Tag[]): boolean {
  return (highestInSeries(alias, published) ?? highestOf(versionsIn(published, plain))) !== undefined;
}

/** The highest final version that an alias can stand for: of all for `latest`, of its major or minor version for `1` and `1.2`. */
function highestInSeries(alias: Tag, tags: readonly Tag[]): VersionTag | undefined {
  const series = seriesOf(alias);
  if (!series) return undefined;
  const [major, minor] = series.core === 'latest' ? [] : series.core.split('.').map(Number);
  const members = versionsIn(tags, series).filter(
    ({ version }) =>
      version.prerelease === '' &&
      (major === undefined || version.major === major) &&
      (minor === undefined || version.minor === minor),
  );
  return highestOf(members);
}

/** A version with the tag that it is published under. */
export interface PublishedVersion {
  readonly tag: Tag;
  /** Without what surrounds it in the tag. */
  readonly version: string;
}

/** What a run publishes, and the highest listed version below it. */
export interface Succession {
  readonly own: PublishedVersion;
  readonly earlier?: PublishedVersion;
}

/**
 * The highest version that the run publishes, and the highest listed one below it: what was released before. The aliases tell the
 * variant, else the version itself. A final version follows a final one, since what runs it has never run the pre-releases between them.
 * `undefined` when no tag is a version.
 */
export function successionOf(
  published: readonly Tag[],
  aliases: readonly Tag[],
  listed: readonly Tag[],
): Succession | undefined {
  const affixes = affixesOf(published, aliases);
  const own = highestOf(versionsIn(published, affixes)) ?? highestOf(versionsIn(published, plain));
  if (!own) return undefined;
  const isFinal = own.version.prerelease === '';
  const lower = versionsIn(listed, affixes).filter(
    ({ version }) => compareSemver(version, own.version) < 0 && (!isFinal || version.prerelease === ''),
  );
  const earlier = highestOf(lower);
  return { own: printed(own), ...(earlier && { earlier: printed(earlier) }) };
}

/** Those of the aliases if a version has them too or is plain; else the text before the version. */
function affixesOf(published: readonly Tag[], aliases: readonly Tag[]): Affixes {
  const affixes = aliases.map(seriesOf).find((series) => series !== undefined) ?? plain;
  if ([affixes, plain].some((each) => versionsIn(published, each).length > 0)) return affixes;
  const [prefix = ''] = published.flatMap((tag) => /^(.*?[-_])v?\d+\.\d+\.\d+/.exec(tag)?.[1] ?? []);
  return { prefix, suffix: '' };
}

function printed({ tag, version }: VersionTag): PublishedVersion {
  const { major, minor, patch, prerelease } = version;
  return { tag, version: `${major}.${minor}.${patch}${prerelease === '' ? '' : `-${prerelease}`}` };
}

const plain: Affixes = { prefix: '', suffix: '' };

/** The series of an alias; `undefined` for a tag that is none. */
function seriesOf(tag: Tag): Series | undefined {
  const match = /^((?:.*?[-_])??)v?(latest|(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4}))?)((?:-.*)?)$/.exec(tag);
  if (!match) return undefined;
  const [, prefix = '', core = '', suffix = ''] = match;
  return { prefix, core, suffix };
}

function versionsIn(tags: readonly Tag[], affixes: Affixes): readonly VersionTag[] {
  return tags.flatMap((tag) => {
    const version = versionOf(tag, affixes);
    return version ? [{ tag, version }] : [];
  });
}

/** A semantic version between the affixes, also with `v`, and with `_` where the version has `+`. */
function versionOf(tag: Tag, { prefix, suffix }: Affixes): Semver | undefined {
  if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined;
  const text = tag.slice(prefix.length, tag.length - suffix.length);
  return parseSemver(text.replace(/^v/, '').replace('_', '+'));
}

function highestOf(tags: readonly VersionTag[]): VersionTag | undefined {
  return tags.reduce<VersionTag | undefined>(
    (highest, one) => (highest && compareSemver(highest.version, one.version) >= 0 ? highest : one),
    undefined,
  );
}
