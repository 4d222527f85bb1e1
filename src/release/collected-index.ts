/** The CollectedIndex: an OCI index over artifacts that several jobs have published, made of nothing but its members. */

import { parseJson } from '../json.ts';
import {
  authorsKey,
  createdKey,
  licensesKey,
  predefinedKeys,
  revisionKey,
  sourceKey,
  titleKey,
  urlKey,
  versionKey,
} from '../oci/annotations.ts';
import { type Annotations, bare, type Descriptor, describe, type Platform } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { encodeIndex, type Manifest, manifestSizeLimit, requireManifestSize } from '../oci/manifest.ts';
import { imageIndexType, isImageConfigType, isMediaType } from '../oci/media-types.ts';
import { readPlatform } from '../oci/platform.ts';
import type { Repository } from '../oci/reference.ts';
import { bytesBody, type Contents } from '../pack/contents.ts';
import { createGraphReader, type Node } from '../store/graph.ts';
import type { ReadStore, Source } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import type { PackedReferrer } from './pack.ts';
import { referrersOf } from './promotion.ts';

/** A member with the store that has it. */
export interface OpenedMember {
  readonly name: string;
  readonly version?: string;
  readonly repository: Repository;
  readonly root: Descriptor;
  readonly source: ReadStore;
  /** Whether the repository of the index lacks its signatures and other referrers. */
  readonly isElsewhere: boolean;
}

export interface CollectedIndex {
  readonly root: Descriptor;
  readonly annotations: Annotations;
  readonly nodes: readonly Node[];
  readonly referrers: readonly PackedReferrer[];
  readonly source: Source;
  /** The member that a content was read with. */
  memberOf(digest: Digest): OpenedMember | undefined;
}

interface IndexOptions {
  readonly title: string;
  /** Those that the index gets besides what its members share. */
  readonly annotations: Annotations;
  /** Receives the index. */
  readonly contents: Contents;
}

/** Reads the members and makes the index. The same members in the same order give the same bytes. */
export async function collectIndex(
  members: readonly OpenedMember[],
  { title, annotations: added, contents }: IndexOptions,
): Promise<CollectedIndex> {
  const owners = new Map<Digest, OpenedMember>();
  const source = sourceOf(owners, contents);
  const read: (readonly Node[])[] = [];
  const referrers: PackedReferrer[] = [];
  for (const member of members) {
    const nodes = await createGraphReader(member.source)(member.root);
    read.push(nodes);
    const attached = member.isElsewhere ? await referrersOf(nodes, member.source) : [];
    referrers.push(...attached);
    for (const { descriptor } of [...nodes, ...attached.flatMap((one) => one.nodes)])
      if (!owners.has(descriptor.digest)) owners.set(descriptor.digest, member);
  }
  const roots = read.flatMap((nodes) => nodes.at(-1) ?? []);
  const children: Descriptor[] = [];
  for (const [position, root] of roots.entries())
    children.push(...(await childrenOf(root, members[position], source)));
  const annotations = { ...shared(roots), [titleKey]: title, ...added };
  const bytes = encodeIndex({ manifests: distinct(children), annotations });
  requireManifestSize(bytes.byteLength, `the index ${title} with ${children.length} manifests`);
  const root = contents.add(describe(imageIndexType, bytes), bytesBody(bytes));
  const nodes = await createGraphReader(source)(root);
  return { root, annotations, nodes, referrers, source, memberOf: (digest) => owners.get(digest) };
}

function sourceOf(owners: ReadonlyMap<Digest, OpenedMember>, contents: Contents): Source {
  const of = ({ digest }: Descriptor): Source => owners.get(digest)?.source ?? contents;
  return {
    exists: (descriptor) => of(descriptor).exists(descriptor),
    fetch: (descriptor) => of(descriptor).fetch(descriptor),
    open(descriptor) {
      const source = of(descriptor);
      return source.open?.(descriptor) ?? source.fetch(descriptor);
    },
  };
}

/**
 * A member as the index lists it. Of an index whose manifests all have a platform, these are listed with what is said of them there:
 * clients that select by platform look no deeper (docker buildx imagetools create does the same). Not with content, nor with where else
 * it is: neither is checked, and a signature of this index would be one of it.
 */
async function childrenOf(
  { descriptor, manifest }: Node,
  member: OpenedMember | undefined,
  source: Source,
): Promise<readonly Descriptor[]> {
  const { manifests: listed = [] } = manifest ?? {};
  const ofPlatforms = listed.flatMap((one) => withPlatform(one) ?? []);
  if (listed.length > 0 && ofPlatforms.length === listed.length) return ofPlatforms;
  const artifactType = manifest?.artifactType ?? manifest?.config?.mediaType;
  const platform = manifest && (await platformOf(manifest, source));
  const annotations: Annotations = {
    ...(member && { [titleKey]: member.name }),
    ...(member?.version !== undefined && { [versionKey]: member.version }),
  };
  return [
    {
      ...bare(descriptor),
      annotations,
      ...(platform && { platform }),
      ...(artifactType !== undefined && { artifactType }),
    },
  ];
}

function withPlatform(listed: Descriptor): Descriptor | undefined {
  const { annotations, artifactType } = listed;
  const platform = platformOfWords(listed.platform);
  return (
    platform && {
      ...bare(listed),
      ...(annotations && { annotations }),
      platform,
      ...(artifactType !== undefined && isMediaType(artifactType) && { artifactType }),
    }
  );
}

/** What the config of an image says (image-spec v1.1.1, config.md); `undefined` for other artifacts, which have none. */
async function platformOf({ config }: Manifest, source: Source): Promise<Platform | undefined> {
  if (!config || !isImageConfigType(config.mediaType)) return undefined;
  const bytes = await readVerified(source.fetch(config), config, manifestSizeLimit);
  return platformOfWords(jsonIn(bytes));
}

/** A platform whose members are words, since clients compare and show them. */
function platformOfWords(value: unknown): Platform | undefined {
  const platform = readPlatform(value);
  if (!platform || !isWord(platform.architecture) || !isWord(platform.os)) return undefined;
  const { architecture, os, variant, 'os.version': version, 'os.features': features } = platform;
  return {
    architecture,
    os,
    ...(isWord(version) && { 'os.version': version }),
    ...(features && features.length <= 100 && features.every(isWord) && { 'os.features': features }),
    ...(isWord(variant) && { variant }),
  };
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function isWord(value: string | undefined): value is string {
  return value !== undefined && /^[\w.-]{1,64}$/.test(value);
}

/** Annotations of the commit and the project: those that every member has with the same value are true of the index. */
const sharedKeys: readonly string[] = [
  ...[sourceKey, revisionKey, createdKey, versionKey, licensesKey, urlKey, authorsKey],
  ...predefinedKeys.filter((key) => /\.(?:documentation|vendor)$/.test(key)),
];

function shared(roots: readonly Node[]): Annotations {
  const [first, ...others] = roots.map(({ manifest }) => manifest?.annotations ?? {});
  const entries = sharedKeys.flatMap((key) => {
    const value = first?.[key];
    return value !== undefined && others.every((one) => one[key] === value) ? [[key, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Each digest once: two members may share the manifest of a platform. */
function distinct(descriptors: readonly Descriptor[]): readonly Descriptor[] {
  return [...new Map(descriptors.toReversed().map((one) => [one.digest, one])).values()].toReversed();
}
