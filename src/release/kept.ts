/** Kept digests: content that an earlier run has published keeps the manifest of that run, whose commit made these bytes first. */

import type { Artifact } from '../formats/artifact.ts';
import { createdKey, revisionKey } from '../oci/annotations.ts';
import type { Annotations } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { parseTag, type Tag } from '../oci/reference.ts';
import { bytesBody, type Contents } from '../pack/contents.ts';
import { parseSemver } from '../semver.ts';
import type { ManifestBytes } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import type { OpenedDestination } from './delivery.ts';
import type { Packed } from './pack.ts';
import type { Published } from './published.ts';
import { isSameContent } from './same-content.ts';
import { isRelease, movingOrder, type TagRules, tagsOfKind } from './tag-rules.ts';

export interface KeepContext {
  readonly contents: Contents;
  readonly rules: TagRules;
}

/**
 * The packed artifact with the manifest of an earlier run in place of its own, when one of its tags, else `edge`, else `latest` refers to
 * one with the same content; else unchanged. The first destination decides for all. A registry that fails does not fail the run here.
 */
export async function keepDigest(
  packed: Packed,
  opened: readonly OpenedDestination[],
  { contents, rules }: KeepContext,
): Promise<Packed> {
  const [first] = opened;
  if (!rules.keepsDigests || first?.destination.location.kind !== 'registry') return packed;
  // Content that another tool made stays as it is.
  if (packed.artifact.digest !== undefined || packed.referrers.length > 0) return packed;
  try {
    const found = await findKept(packed, first.published, { contents, rules });
    return found ? withManifest(packed, found, contents) : packed;
  } catch {
    return packed;
  }
}

interface Found extends ManifestBytes {
  readonly from: Tag | Digest;
}

/** Requests for one artifact beyond the look-ups of its tags: a list, an earlier version, `edge` and `latest`. */
const requestLimit = 4;

async function findKept(
  packed: Packed,
  published: Published,
  { contents, rules }: KeepContext,
): Promise<Found | undefined> {
  const own = await ownDigests(packed, published);
  if (own.includes(packed.root.digest)) return undefined;
  const bytes = await readVerified(contents.fetch(packed.root), packed.root, manifestSizeLimit);
  let left = requestLimit;
  for await (const { from, requests = 0 } of candidatesOf(packed, own, published, rules)) {
    left -= requests + (from === undefined || published.hasRead(from) ? 0 : 1);
    if (left < 0) return undefined;
    const found = from && (await published.read(from));
    if (found?.descriptor.digest === packed.root.digest) return undefined;
    if (from && found && isSame(found, packed, bytes)) return { ...found, from };
  }
  return undefined;
}

function isSame({ descriptor, bytes }: ManifestBytes, { root }: Packed, packedAs: Uint8Array): boolean {
  return descriptor.mediaType === root.mediaType && isSameContent(bytes, packedAs);
}

/** What the artifact's tags refer to, each once; exact versions come first. */
async function ownDigests({ artifact }: Packed, published: Published): Promise<readonly Digest[]> {
  const found = await Promise.all(movingOrder(artifact, artifact.tags).map((tag) => published.before(tag)));
  return [...new Set(found.flatMap((descriptor) => (descriptor ? [descriptor.digest] : [])))];
}

interface Candidate {
  readonly from?: Tag | Digest;
  /** Requests that it took to find it. */
  readonly requests?: number;
}

/** Where the same content may be, the most likely first. On a release, the list of tags tells what there is. */
async function* candidatesOf(
  packed: Packed,
  own: readonly Digest[],
  published: Published,
  rules: TagRules,
): AsyncGenerator<Candidate> {
  const { artifact } = packed;
  const [first] = own;
  const present = await Promise.all(artifact.tags.map((tag) => published.before(tag)));
  yield* inTurn(own.filter((digest) => published.hasRead(digest)));
  // Most likely a run of another commit of what is published.
  if (first && own.length === 1 && present.every(Boolean)) yield { from: first };
  const others = looksElsewhere(packed, rules) ? otherTags(artifact) : [];
  if (!isRelease(artifact, rules)) return yield* inTurn([...own.slice(0, 1), ...others]);
  const listed = await published.tags();
  yield { requests: 1 };
  if (!listed) return yield* inTurn([...own.slice(0, 1), ...others.slice(0, 1)]);
  // The look-up of what was released before, to tell what has changed since.
  yield { requests: 1 };
  const elsewhere = [...others, ...(others.length > 0 ? edgeVersions(artifact) : [])];
  yield* inTurn([...elsewhere.filter((tag) => listed.includes(tag)), ...own]);
}

function* inTurn(references: readonly (Tag | Digest)[]): Generator<Candidate> {
  for (const from of references) yield { from };
}

/** Tags that others may have given to the same content: `edge` and `latest`, unless the artifact gets them itself. */
function otherTags(artifact: Artifact): readonly Tag[] {
  const tags = [edgeTag(artifact), parseTag('latest')];
  return tags.filter((tag) => !artifact.tags.includes(tag));
}

/** `edge`, or what stands for it where the consumer takes versions only: `1.4.0-edge` beside `1.4.0-pr.42`. */
export function edgeTag(artifact: Artifact): Tag {
  const [core] = tagsOfKind(artifact, 'preview').flatMap(coreOf);
  return parseTag(core === undefined ? 'edge' : `${core}-edge`);
}

/** What the default branch has left of charts and modules whose consumers take versions only. */
function edgeVersions(artifact: Artifact): readonly Tag[] {
  const cores = [...tagsOfKind(artifact, 'version').flatMap((tag) => coreOf(tag)), '0.0.0'];
  return cores.map((core) => parseTag(`${core}-edge`));
}

/** `1.4.0` of `1.4.0-pr.42`; nothing for a tag that is no version. */
function coreOf(tag: Tag): readonly string[] {
  const version = parseSemver(tag.replace('_', '+'));
  return version ? [`${version.major}.${version.minor}.${version.patch}`] : [];
}

/**
 * True when tags that the artifact does not get may refer to the same content. Without a commit, nothing differs from run to run; and a
 * person who publishes a preview by hand looks for nothing else.
 */
function looksElsewhere({ artifact, nodes }: Packed, { isEvent }: TagRules): boolean {
  const isFromCommit = nodes.at(-1)?.manifest?.annotations[revisionKey] !== undefined;
  return isFromCommit && (isEvent || tagsOfKind(artifact, 'version').length > 0);
}

/** The artifact with another manifest over the same content. */
export function withManifest(
  packed: Packed,
  { descriptor, bytes, from }: Found,
  contents: Pick<Contents, 'add'>,
): Packed {
  const manifest = parseManifest(bytes, descriptor.digest, descriptor.mediaType);
  contents.add(descriptor, bytesBody(bytes));
  const { artifact, nodes, root } = packed;
  const last = nodes.at(-1);
  const rest = nodes.slice(0, -1);
  return {
    ...packed,
    artifact: withCommitOf(artifact, manifest.annotations),
    root: descriptor,
    nodes: last ? [...rest, { ...last, descriptor, manifest }] : rest,
    kept: { from, packed: root },
  };
}

/** The annotations and their origins, of which those of the commit are now of the one that made these bytes first. */
function withCommitOf(artifact: Artifact, made: Annotations): Artifact {
  const keys = [revisionKey, createdKey];
  const others = (texts: Annotations) => Object.entries(texts).filter(([key]) => !keys.includes(key));
  const found = keys.flatMap((key) => (made[key] === undefined ? [] : [[key, made[key]] as const]));
  const origins = found.map(([key]) => [key, 'commit that made this content first'] as const);
  return {
    ...artifact,
    annotations: Object.fromEntries([...others(artifact.annotations), ...found].sort(byKey)),
    origins: Object.fromEntries([...others(artifact.origins ?? {}), ...origins]),
  };
}

function byKey([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return left < right ? -1 : 1;
}
