/** A Judgement: which tags of a delivery are set, which stay where they are, and what is published in its place. */

import { CodedError } from '../errors.ts';
import type { TagKind } from '../formats/artifact.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { ManifestBytes } from '../store/store.ts';
import type { Delivery } from './delivery.ts';
import { printTag } from './destinations.ts';
import { edgeTag } from './kept.ts';
import { isSameContent } from './same-content.ts';
import { isRelease, kindOf, type TagRules, tagsOfKind } from './tag-rules.ts';
import { hasVersionFor, higherVersion, successionOf } from './version-order.ts';

export interface Judgement {
  /** Tags that refer to the root in the end. */
  readonly tags: readonly Tag[];
  /** Tags that stay, with the reason. */
  readonly notMoved: Readonly<Record<string, string>>;
  /** Aliases that refer to the root although a higher version is published, with that version. */
  readonly behind: ReadonlyMap<Tag, Tag>;
  /** What is published under an exact version and stays, with `on-exists: skip`. */
  readonly exists?: Descriptor;
  /** The same content from another commit, published under an exact version. */
  readonly same?: ManifestBytes;
  /** Exact versions that are set although it is not known whether they exist. */
  readonly unverified: readonly Tag[];
  readonly warnings: readonly string[];
}

/** Judges the tags of one delivery. Throws `conflict` for an exact version that is published with other content. */
export async function judgeTags(delivery: Delivery, rules: TagRules): Promise<Judgement> {
  const { destination, tags } = delivery;
  // A layout is what a build leaves, and has no history.
  if (destination.location.kind === 'layout') return { ...nothingKnown, tags };
  const warnings: string[] = [];
  const unverified = await unverifiedVersions(delivery, rules);
  const taken = await judgeVersions(delivery, rules, warnings);
  const aliases = await judgeAliases(delivery, rules);
  const left = Object.keys(aliases.notMoved);
  const moving = tags.filter((tag) => !left.includes(tag));
  const set = taken?.exists ? moving.filter((tag) => followsVersion(delivery, tag)) : moving;
  return { ...aliases, ...taken, tags: set, unverified, warnings };
}

/** Of a store without rules. */
export const nothingKnown: Omit<Judgement, 'tags'> = {
  notMoved: {},
  behind: new Map(),
  unverified: [],
  warnings: [],
};

/** With `on-exists: skip`, what is published under the version stays, and only aliases are set to it. */
function followsVersion({ packed: { artifact } }: Delivery, tag: Tag): boolean {
  return ['alias', 'version'].includes(kindOf(artifact, tag));
}

type Taken = Pick<Judgement, 'exists' | 'same'>;

async function judgeVersions(
  delivery: Delivery,
  rules: TagRules,
  warnings: string[],
): Promise<Taken | undefined> {
  const { packed, published } = delivery;
  for (const tag of tagsOfKind(packed.artifact, 'version')) {
    const found = await published.before(tag);
    if (!found || found.digest === packed.root.digest) continue;
    const taken = await judgeTaken(delivery, { tag, found }, rules, warnings);
    if (taken) return taken;
  }
  return undefined;
}

/** Nothing is known of a version whose look-up is refused, unless the list of tags has it or lacks it. */
async function unverifiedVersions(delivery: Delivery, { onExists }: TagRules): Promise<readonly Tag[]> {
  const { destination, packed, published } = delivery;
  const versions = tagsOfKind(packed.artifact, 'version');
  // The look-ups have been made already, and tell here whether they were refused.
  await Promise.all(versions.map((tag) => published.before(tag)));
  const refused = versions.filter((tag) => published.isRefused(tag));
  if (refused.length === 0 || onExists === 'overwrite') return [];
  const listed = await published.tags();
  if (!listed) return refused;
  const taken = refused.find((tag) => listed.includes(tag));
  if (taken === undefined) return [];
  const name = printTag(destination, taken);
  throw new CodedError('conflict', `${name} exists, and the registry refuses to show what it refers to`, {
    hint: 'Give the account the right to pull, or overwrite it: on-exists: overwrite',
  });
}

interface TakenVersion {
  readonly tag: Tag;
  readonly found: Descriptor;
}

async function judgeTaken(
  delivery: Delivery,
  { tag, found }: TakenVersion,
  rules: TagRules,
  warnings: string[],
): Promise<Taken | undefined> {
  const { packed, published, source } = delivery;
  const theirs = await published.read(found.digest);
  const { describeDrift, packedManifest } = await import('./drift.ts');
  const ours = await packedManifest(packed, source);
  const isKeepable = packed.artifact.digest === undefined && packed.referrers.length === 0;
  if (theirs && isKeepable && isSameContent(theirs.bytes, ours)) return { same: theirs };
  const what = `${printTag(delivery.destination, tag)} is published with other content (${found.digest})`;
  const drift = theirs ? await describeDrift(delivery, theirs) : 'its manifest cannot be read';
  if (rules.onExists === 'fail') throw conflict(`${what}: ${drift}`);
  const end = rules.onExists === 'skip' ? 'it stays' : 'it is overwritten';
  warnings.push(`${what}, and ${end}: ${drift}`);
  return rules.onExists === 'skip' ? { exists: found } : undefined;
}

function conflict(message: string): CodedError {
  return new CodedError('conflict', message, {
    hint: 'Publish this content under a new version, or leave the published one as it is: on-exists: skip',
  });
}

type Aliases = Pick<Judgement, 'notMoved' | 'behind'>;

/** Aliases move forward only. */
async function judgeAliases(delivery: Delivery, rules: TagRules): Promise<Aliases> {
  const { packed, published } = delivery;
  const notMoved: Record<string, string> = {};
  const behind = new Map<Tag, Tag>();
  for (const alias of tagsOfKind(packed.artifact, 'alias')) {
    const found = await published.before(alias);
    const higher = await judgeAlias(delivery, alias, rules);
    if (higher === undefined) continue;
    notMoved[alias] = typeof higher === 'object' ? higher.reason : `${higher} is published`;
    if (typeof higher !== 'object' && found?.digest === packed.root.digest) behind.set(alias, higher);
  }
  return { notMoved, behind };
}

/** A higher version; or the reason why nothing is known of one, so that the alias is not moved. */
async function judgeAlias(
  { packed, published }: Delivery,
  alias: Tag,
  rules: TagRules,
): Promise<Tag | { readonly reason: string } | undefined> {
  const versions = tagsOfKind(packed.artifact, 'version');
  const isComparable = hasVersionFor(alias, versions);
  if (!isComparable && !published.isRefused(alias)) return undefined;
  const found = await published.before(alias);
  // On the command line, an alias that is set already costs no further request.
  if (!rules.isEvent && found?.digest === packed.root.digest) return undefined;
  const listed = await published.tags();
  if (listed) return isComparable ? higherVersion(alias, versions, listed) : undefined;
  const isAbsent = !published.isRefused(alias) && found === undefined;
  if (isAbsent || rules.isRequested(alias)) return undefined;
  return { reason: 'the registry does not list its tags, so that a higher version could not be excluded' };
}

/**
 * The digest that was released before, or that the tag referred to: of a release, the highest earlier version; else the first tag,
 * or `edge` where the tag is new. `undefined` when there was none, or when it cannot be told.
 */
export async function basisOf(
  { packed, published, tags, destination }: Delivery,
  rules: TagRules,
): Promise<Digest | undefined> {
  const { artifact } = packed;
  const byKind = (kind: TagKind) => tags.find((tag) => kindOf(artifact, tag) === kind);
  const first = byKind('preview') ?? byKind('alias') ?? tags[0];
  const usesList =
    destination.location.kind === 'registry' &&
    isRelease(artifact, rules) &&
    (rules.isEvent || !(await isUnchanged({ packed, published, tags })));
  const listed = usesList ? await published.tags() : undefined;
  if (listed) {
    const versions = tags.filter((tag) => kindOf(artifact, tag) === 'version');
    const earlier = successionOf(versions, tagsOfKind(artifact, 'alias'), listed)?.earlier;
    return earlier === undefined ? undefined : (await published.before(earlier.tag))?.digest;
  }
  const found = first === undefined ? undefined : await published.before(first);
  if (found) return found.digest;
  // It has been read while looking for the same content.
  const edge = edgeTag(artifact);
  return published.hasRead(edge) ? (await published.read(edge))?.descriptor.digest : undefined;
}

async function isUnchanged({
  packed,
  published,
  tags,
}: Pick<Delivery, 'packed' | 'published' | 'tags'>): Promise<boolean> {
  const present = await Promise.all(tags.map((tag) => published.before(tag)));
  return present.every((one) => one?.digest === packed.root.digest);
}
