/** Default tags: what each event publishes under which tags; only a release moves versions and aliases. */

import { CodedError } from '../../errors.ts';
import type { TagKind } from '../../formats/artifact.ts';
import type { VersionsOnly } from '../../formats/format.ts';
import type { Trigger } from '../../host/host.ts';
import { isTag, parseTag, type Tag } from '../../oci/tag.ts';
import { parseSemver, type Semver } from '../../semver.ts';
import { printable } from '../../text.ts';
import { type GitRelease, parseGitRelease } from './git-tag.ts';
import { type ChosenTag, kindOfTag, versionAsTag } from './kinds.ts';
import { branchTag, gitTagName, legalTag, prereleaseIdentifier } from './names.ts';

export interface DefaultSources {
  readonly trigger: Trigger;
  /** Names in a layout. */
  readonly content: readonly Tag[] | undefined;
  /** Of the artifact. */
  readonly version: string | undefined;
  /** True when the consumer finds versions by semver tags, and the artifact's own version is that of a release. */
  readonly strictVersion: boolean;
  /** True when the consumer finds versions by semver tags, whatever the artifact's own version. */
  readonly semverTags: boolean;
  /** Set when the consumer takes versions only. */
  readonly versionsOnly?: VersionsOnly | undefined;
  /** For errors. */
  readonly name: string;
}

/** How an event that is no release names what it publishes. */
interface Preview {
  readonly tag: Tag;
  /** The same as the pre-release of a version: `pr.42`. */
  readonly prerelease: string;
  readonly kind: TagKind;
  readonly reason: string;
}

/** The version below which every release sorts, for content that has none. */
const noVersion = '0.0.0';

/** The default tags of one artifact. Throws `invalid-reference` for a version that cannot be a tag. */
export function defaultTags(sources: DefaultSources): readonly ChosenTag[] {
  const { trigger } = sources;
  if (trigger.kind === 'shell') return shellTags(sources);
  const release = trigger.kind === 'tag' ? parseGitRelease(trigger.tag) : undefined;
  if (release) return releaseTags(release, sources);
  return previewTags(previewOf(trigger), sources);
}

function shellTags(sources: DefaultSources): readonly ChosenTag[] {
  const { content, strictVersion, version } = sources;
  const reason = 'command line';
  if (content) return contentTags(content);
  if (!strictVersion || version === undefined) return [{ tag: parseTag('latest'), kind: 'alias', reason }];
  return [{ tag: exactTag(version, sources), kind: 'version', reason: 'version of the content' }];
}

function contentTags(tags: readonly Tag[]): readonly ChosenTag[] {
  return tags.map((tag) => ({ tag, kind: kindOfTag(tag), reason: 'name in the content' }));
}

function releaseTags(release: GitRelease, sources: DefaultSources): readonly ChosenTag[] {
  const { content, strictVersion, version } = sources;
  if (content) return contentTags(content);
  const reason = `git tag ${printable(release.tag, 100)}`;
  if (!strictVersion || version === undefined) return versionTags(release.text, reason, sources);
  // A release candidate must not take the version that the content already has.
  if (release.version.prerelease !== '' && isFinal(version))
    return previewTags(candidateOf(release, reason), sources);
  return versionTags(version, 'version of the content', sources);
}

function isFinal(version: string): boolean {
  return parseSemver(version)?.prerelease === '';
}

function candidateOf({ text, version }: GitRelease, reason: string): Preview {
  return { tag: gitTagName(versionAsTag(text)), prerelease: version.prerelease, kind: 'preview', reason };
}

/** The version, and for a final one its aliases. */
function versionTags(text: string, reason: string, sources: DefaultSources): readonly ChosenTag[] {
  const { versionsOnly } = sources;
  const exact: ChosenTag = { tag: exactTag(text, sources), kind: 'version', reason };
  const version = parseSemver(text);
  if (version?.prerelease !== '') return [exact];
  const aliases = versionsOnly ? (versionsOnly.latest ? ['latest'] : []) : aliasesOf(version);
  return [exact, ...aliases.map((alias): ChosenTag => ({ tag: parseTag(alias), kind: 'alias', reason }))];
}

/** Never `0`: by semver.org 4, nothing is stable between two versions of major zero. */
function aliasesOf({ major, minor }: Semver): readonly string[] {
  return [`${major}.${minor}`, ...(major > 0 ? [`${major}`] : []), 'latest'];
}

/** Where a consumer finds versions by tags, any replacement for `+` but its own would be another version. */
function exactTag(version: string, { name, strictVersion, semverTags, versionsOnly }: DefaultSources): Tag {
  const isExact = (strictVersion || semverTags) && !versionsOnly?.buildMetadata;
  const tag = isExact ? version : versionAsTag(version);
  if (isTag(tag)) return tag;
  const change = tag.includes('+') ? 'version without build metadata' : 'shorter version';
  throw new CodedError(
    'invalid-reference',
    `the version "${printable(version)}" of ${printable(name)} cannot be a tag`,
    { hint: `Publish a ${change}, or set "tags".` },
  );
}

function previewOf(trigger: Exclude<Trigger, { readonly kind: 'shell' }>): Preview {
  switch (trigger.kind) {
    case 'tag':
      return named(gitTagName(trigger.tag), 'other', `git tag ${printable(trigger.tag, 100)}`);
    case 'pull-request':
      return pullRequest(trigger.number, 'pull request');
    case 'merge-queue':
      return pullRequest(trigger.number, 'merge queue with pull request');
    case 'branch':
      return trigger.isDefault
        ? named(parseTag('edge'), 'preview', `default branch ${printable(trigger.branch, 100)}`)
        : named(branchTag(trigger.branch), 'preview', `branch ${printable(trigger.branch, 100)}`);
    case 'schedule':
      return named(parseTag('nightly'), 'preview', 'schedule');
    case 'event':
      return named(parseTag('edge'), 'preview', 'event without a ref');
  }
}

function named(tag: Tag, kind: TagKind, reason: string): Preview {
  return { tag, prerelease: prereleaseIdentifier(tag), kind, reason };
}

function pullRequest(number: number, what: string): Preview {
  const reason = `${what} ${number}`;
  return { tag: parseTag(`pr-${number}`), prerelease: `pr.${number}`, kind: 'preview', reason };
}

function previewTags(preview: Preview, sources: DefaultSources): readonly ChosenTag[] {
  const { content, versionsOnly, version } = sources;
  const { tag, kind, reason } = preview;
  if (content) return content.map((one) => contentPreview(one, preview));
  if (!versionsOnly) return [{ tag, kind, reason }];
  const text = prereleaseOf(version ?? noVersion, preview.prerelease);
  return [{ tag: legalTag(text) ?? exactTag(text, sources), kind: 'preview', reason }];
}

/** A pre-release of a version, or a further one of a pre-release: `1.4.0-pr.42`, `1.4.0-rc.1.pr.42`. */
function prereleaseOf(version: string, added: string): string {
  const core = version.replace(/\+.*/, '');
  return `${core}${core.includes('-') ? '.' : '-'}${added}`;
}

/** A name in a layout stays, unless it is a version or an alias, which this event must not move. */
function contentPreview(tag: Tag, preview: Preview): ChosenTag {
  const kind = kindOfTag(tag);
  const reason = `${preview.reason}, name in the content`;
  if (kind === 'other') return { tag, kind, reason };
  if (tag === 'latest') return { tag: preview.tag, kind: 'preview', reason };
  const text = kind === 'version' ? prereleaseOf(tag, preview.prerelease) : `${tag}-${preview.tag}`;
  return { tag: legalTag(text) ?? preview.tag, kind: 'preview', reason };
}
