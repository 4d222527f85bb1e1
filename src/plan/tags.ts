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
  /** True when the consumer finds versions by semver tags, and the version is the default tag. */
  readonly strictVersion: boolean;
  /** True when the consumer finds versions by semver tags, whatever the default tag is. */
  readonly semverTags: boolean;
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
  if (sources.trigger.kind === 'tag' && (sources.strictVersion || sources.semverTags))
    requireExact(sources.trigger.tag, sources.name);
  return [eventTag(sources.trigger)];
}

/** Any replacement for `+` would be another version to the consumer. */
function requireExact(gitTag: string, name: string): void {
  const version = withoutPrefix(gitTag);
  if (parseSemver(version)) versionTag(version, name);
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

/**
 * `1.2.3` for `v1.2.3`, and `1.2.3_b7` for `v1.2.3+b7`, as Helm writes it; any other git tag unchanged, except for characters that
 * tags cannot contain.
 */
export function versionOfGitTag(gitTag: string): Tag {
  const version = withoutPrefix(gitTag);
  const source = parseSemver(version) ? version : gitTag;
  const text = replaceInvalid(source, '-');
  // "1.2.3/linux" as "1.2.3-linux" would be a version before 1.2.3.
  const isMisread = text !== source && /^v?\d+(?:\.\d+){0,2}-/.test(text);
  return parseTag(isMisread ? replaceInvalid(source, '_') : text);
}

function replaceInvalid(text: string, separator: string): string {
  const replaced = text.replaceAll('+', '_').replace(/[^A-Za-z0-9._-]+/g, separator);
  return replaced.replace(/^[.-]+/, '').slice(0, 128);
}

function withoutPrefix(gitTag: string): string {
  return gitTag.replace(/^v(?=\d)/, '');
}

/** Exact versions first, then the others in their order, so that an alias never points at content before its version does. */
export function byTagPrecedence(tags: readonly Tag[]): readonly Tag[] {
  const exact = (tag: Tag) => parseSemver(tag.replace(/^v/, '').replace('_', '+')) !== undefined;
  return [...tags.filter(exact), ...tags.filter((tag) => !exact(tag))];
}
