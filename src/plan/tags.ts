/** Tags: which ones an artifact gets when none are asked for, and in which order they move. */

import { CodedError } from '../errors.ts';
import type { Trigger } from '../host/host.ts';
import { isTag, parseTag, type Tag } from '../oci/reference.ts';
import { parseSemver } from '../semver.ts';
import { printable } from '../text.ts';

export interface TagSources {
  /** The `tags` input. */
  readonly requested: readonly Tag[];
  /** What the content itself says it is tagged: a layout's names, a chart's version as Helm writes it. */
  readonly carried: readonly Tag[] | undefined;
  readonly version: string | undefined;
  /** The consumer finds versions by strict semver tags. */
  readonly strictVersion: boolean;
  readonly trigger: Trigger;
  /** Named in errors. */
  readonly name: string;
}

/**
 * The tags asked for; else those the content carries; else its version where the consumer needs strict semver; else one by what
 * started the run.
 */
export function tagsOf(sources: TagSources): readonly Tag[] {
  if (sources.requested.length > 0) return sources.requested;
  if (sources.carried) return sources.carried;
  if (sources.strictVersion && sources.version !== undefined)
    return [versionTag(sources.version, sources.name)];
  return [eventTag(sources.trigger)];
}

/** A version as a tag; `+` is not allowed in tags, and what to put in its place differs by consumer. */
function versionTag(version: string, name: string): Tag {
  if (isTag(version)) return version;
  throw new CodedError(
    'invalid-reference',
    `the version "${printable(version)}" of ${printable(name)} cannot be a tag`,
    {
      hint: 'Publish a version without build metadata, or name a tag with "tags".',
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

/** `v1.2.3` as `1.2.3`; a tag that is no version as it is, with what a tag may not hold replaced by `-`. */
export function versionOfGitTag(gitTag: string): Tag {
  const version = gitTag.replace(/^v(?=\d)/, '');
  const text = (parseSemver(version) ? version : gitTag)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '');
  return parseTag(text.slice(0, 128));
}

/** Exact versions first, then everything else in the order given: an alias never points at what its version does not have yet. */
export function byTagPrecedence(tags: readonly Tag[]): readonly Tag[] {
  const exact = (tag: Tag) => parseSemver(tag.replace(/^v/, '')) !== undefined;
  return [...tags.filter(exact), ...tags.filter((tag) => !exact(tag))];
}
