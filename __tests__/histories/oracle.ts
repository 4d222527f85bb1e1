/** The oracle: what each event has to leave in a registry, by the rules as the documentation states them and not by the program. */

import { compareSemver, parseSemver, type Semver } from '../../src/semver.ts';
import type { Event } from './event.ts';

/** The tags of one repository. */
export type Tags = ReadonlyMap<string, string>;

/** A digest that the event makes, which only the registry knows. */
export const fresh = 'new';

export interface Expected {
  /** The digest of the component, or `fresh`. */
  readonly digest: string;
  /** Every tag in the end; `fresh` stands for the new digest. */
  readonly tags: ReadonlyMap<string, string>;
  /** True when the exact version is published with other content. */
  readonly conflict: boolean;
  /** What a digest differs from when the component has to be deployed. */
  readonly basis: string | undefined;
}

/** What is known of one component before an event. */
export interface Known {
  readonly tags: Tags;
  /** Which content the manifest with this digest has. */
  contentOf(digest: string): number;
}

export function expect({ trigger }: Event, content: number, known: Known): Expected {
  const own = tagsFor(trigger);
  const { tags } = known;
  const digest = [...own, 'edge', 'latest']
    .map((tag) => tags.get(tag))
    .find((found) => found !== undefined && known.contentOf(found) === content);
  const version = own.map(versionOf).find((found) => found !== undefined);
  const published = version && tags.get(own[0] ?? '');
  const result = digest ?? fresh;
  return {
    digest: result,
    conflict: published !== undefined && known.contentOf(published) !== content,
    tags: new Map([
      ...tags,
      ...own.filter((tag) => mayMove(tag, version, tags)).map((tag) => [tag, result] as const),
    ]),
    basis: basis(own, version, tags),
  };
}

/** By the table in docs/tags.md. */
function tagsFor(trigger: Event['trigger']): readonly string[] {
  switch (trigger.kind) {
    case 'tag':
      return releaseTags(trigger.tag.slice(1));
    case 'pull-request':
    case 'merge-queue':
      return [`pr-${trigger.number}`];
    case 'branch':
      return [trigger.isDefault ? 'edge' : trigger.branch.replace('/', '-')];
    case 'schedule':
      return ['nightly'];
    default:
      throw new Error(`no such event: ${trigger.kind}`);
  }
}

function releaseTags(version: string): readonly string[] {
  const [major = '', minor = ''] = version.split('.');
  if (version.includes('-')) return [version];
  return [version, `${major}.${minor}`, ...(major === '0' ? [] : [major]), 'latest'];
}

function versionOf(tag: string): Semver | undefined {
  return parseSemver(tag);
}

/** Everything but an alias that a higher version of its series stands above. */
function mayMove(tag: string, version: Semver | undefined, tags: Tags): boolean {
  if (!version || versionOf(tag)) return true;
  const higher = [...tags.keys()].filter((one) => tag === 'latest' || one.startsWith(`${tag}.`));
  return higher.every((one) => {
    const other = versionOf(one);
    return other?.prerelease !== '' || compareSemver(other, version) <= 0;
  });
}

function basis(own: readonly string[], version: Semver | undefined, tags: Tags): string | undefined {
  if (!version) return tags.get(own[0] ?? '') ?? tags.get('edge');
  const isFinal = version.prerelease === '';
  const earlier = [...tags.keys()].filter((tag) => {
    const other = versionOf(tag);
    return other && compareSemver(other, version) < 0 && !(isFinal && other.prerelease !== '');
  });
  const highest = earlier.sort((left, right) => {
    const [one, other] = [versionOf(left), versionOf(right)];
    return one && other ? compareSemver(other, one) : 0;
  })[0];
  return highest === undefined ? undefined : tags.get(highest);
}
