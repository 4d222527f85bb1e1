/** Tags: the default tags of an artifact, and the order in which tags are moved. */

import { CodedError } from '../errors.ts';
import type { Trigger } from '../host/host.ts';
import { isTag, parseTag, type Tag } from '../oci/reference.ts';
import { parseSemver } from '../semver.ts';
import { printable } from '../text.ts';

export interface TagSources {
  /** The `tags` input. */
  readonly requested: readonly Tag[];
  /** Tags in the content: names in a layout, the version of a chart as Helm writes it. */
  readonly content: readonly Tag[] | undefined;
  readonly version: string | undefined;
  /** True when the consumer finds versions by semver tags. */
  readonly strictVersion: boolean;
  readonly trigger: Trigger;
  /** For errors. */
  readonly name: string;
}

/**
 * The tags of the input; else those in the content; else the version, when the consumer finds versions by tags; else one tag
 * for what started the run.
 */
export function tagsOf(sources: TagSources): readonly Tag[] {
  if (sources.requested.length > 0) return sources.requested;
  if (sources.content) return sources.content;
  if (sources.strictVersion && sources.version !== undefined)
    return [versionTag(sources.version, sources.name)];
  return [eventTag(sources.trigger)];
}

/** A version as a tag; tags cannot contain `+`, and what replaces it differs by consumer. */
function versionTag(version: string, name: string): Tag {
  if (isTag(version)) return version;
  throw new CodedError(
    'invalid-reference',
    `the version "${printable(version)}" of ${printable(name)} cannot be a tag`,
    {
      hint: 'Publish a version without build metadata, or set "tags".',
    },
  );
}

function eventTag(trigger: Trigger): Tag {
  switch (trigger.kind) {
    case 'tag':
      return versionOfGitTag(trigger.tag);
    case 'pull-request':
      return parseTag(`pr-${trigger.number}`);
    case 'schedule':
      return parseTag('nightly');
    case 'event':
      return parseTag('edge');
    case 'shell':
      return parseTag('latest');
  }
}

/** `1.2.3` for `v1.2.3`; any other git tag unchanged, except for characters that tags cannot contain. */
export function versionOfGitTag(gitTag: string): Tag {
  const version = gitTag.replace(/^v(?=\d)/, '');
  const text = (parseSemver(version) ? version : gitTag)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '');
  return parseTag(text.slice(0, 128));
}

/** Exact versions first, then the others in their order, so that an alias never points at content before its version does. */
export function byTagPrecedence(tags: readonly Tag[]): readonly Tag[] {
  const exact = (tag: Tag) => parseSemver(tag.replace(/^v/, '')) !== undefined;
  return [...tags.filter(exact), ...tags.filter((tag) => !exact(tag))];
}
