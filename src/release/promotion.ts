/** A promotion: an artifact that is published already gets other tags, in its repository or another one, with its bytes and referrers. */

import { CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Repository, Tag } from '../oci/reference.ts';
import type { ChosenTag } from '../plan/tags/kinds.ts';
import { readCosignTags } from '../store/cosign-tags.ts';
import { createGraphReader, manifestsOf, type Node, readNodes } from '../store/graph.ts';
import { readReferrers } from '../store/referrers.ts';
import type { ReadStore, Store } from '../store/store.ts';
import type { Delivery } from './delivery.ts';
import type { Destination } from './destinations.ts';
import type { Packed, PackedReferrer } from './pack.ts';
import type { Published } from './published.ts';

export interface Promotion {
  readonly name: string;
  readonly root: Descriptor;
  readonly source: ReadStore;
  /** Where the content is, so that it is mounted from there; absent for a layout. */
  readonly from?: Repository;
  readonly tags: readonly ChosenTag[];
  readonly destination: Destination;
  readonly target: Store;
  readonly published: Published;
  /** Whether signatures and other referrers are copied too. */
  readonly withReferrers: boolean;
}

/** The same as a delivery of what a run has packed, with a store as the source. Throws what reading it throws. */
export async function deliveryOf(promotion: Promotion): Promise<Delivery> {
  const { root, source, destination, target, published } = promotion;
  const artifact = artifactOf(promotion);
  const nodes = await readNodes(root, source);
  const referrers = promotion.withReferrers ? await referrersOf(nodes, source) : [];
  const packed: Packed = { artifact, root, nodes, referrers };
  return { destination, target, published, source, packed, tags: artifact.tags };
}

function artifactOf({ name, root, tags }: Promotion): Artifact {
  const reasons = tags.map(({ tag, kind, reason }) => [tag, { kind, reason }] as const);
  return {
    name,
    format: 'promoted',
    files: [],
    tags: tags.map(({ tag }): Tag => tag),
    tagReasons: Object.fromEntries(reasons),
    annotations: {},
    // What was tested is what is released: no earlier manifest stands in for it.
    digest: root.digest,
  };
}

/** Bytes of the manifests of all referrers of an artifact, which stay in memory: anybody who may push can attach a thousand large ones. */
const referrerBytesLimit = 256 * 1024 * 1024;

const withoutReferrers = 'Delete the referrers that are not needed.';

/**
 * Those of the artifact and of all manifests below it, then those of these: a signature of one platform, a signature of a bill of
 * materials; and what cosign has attached by tags. Throws `unsupported` for too many, and for more than `bytesLimit` of their manifests.
 */
export async function referrersOf(
  graph: readonly Node[],
  source: ReadStore,
  bytesLimit: number = referrerBytesLimit,
): Promise<readonly PackedReferrer[]> {
  const list = async ({ digest }: Descriptor) => (await source.referrers?.(digest)) ?? [];
  const found: readonly Omit<PackedReferrer, 'nodes'>[] = [
    ...(await readReferrers(graph, list, withoutReferrers)),
    ...(await readCosignTags(manifestsOf(graph), source)),
  ];
  const own = new Set(graph.map(({ descriptor }) => descriptor.digest));
  const read = createGraphReader(source);
  const referrers: PackedReferrer[] = [];
  let bytes = 0;
  for (const one of found) {
    const nodes = await read(one.manifest);
    for (const { size } of manifestsOf(nodes)) bytes += size;
    if (bytes > bytesLimit)
      throw new CodedError('unsupported', `the referrers have more than ${bytesLimit} bytes of manifests`, {
        hint: withoutReferrers,
      });
    // An index that refers to an artifact may list it.
    referrers.push({ ...one, nodes: nodes.filter(({ descriptor }) => !own.has(descriptor.digest)) });
  }
  return referrers;
}
