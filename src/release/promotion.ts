/** A promotion: an artifact that is published already gets other tags, in its repository or another one, with its bytes and referrers. */

import { CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Repository, Tag } from '../oci/reference.ts';
import type { ChosenTag } from '../plan/tags/kinds.ts';
import { readNodes } from '../store/graph.ts';
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
  const referrers = promotion.withReferrers ? await referrersOf(root, source) : [];
  const packed: Packed = { artifact, root, nodes: await readNodes(root, source), referrers };
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

/** Maximum number of referrers, with those of referrers: a registry may make up another one of each. */
const referrerLimit = 10_000;

/** Those of the artifact, then those of these: a signature of a bill of materials. Throws `unsupported` for too many. */
export async function referrersOf(root: Descriptor, source: ReadStore): Promise<readonly PackedReferrer[]> {
  const found: PackedReferrer[] = [];
  const known = new Set<Digest>();
  const queue = [root];
  for (let subject = queue.shift(); subject; subject = queue.shift()) {
    for (const manifest of (await source.referrers?.(subject.digest)) ?? []) {
      if (known.has(manifest.digest)) continue;
      known.add(manifest.digest);
      if (known.size > referrerLimit) throw tooMany(root);
      const nodes = (await readNodes(manifest, source)).filter(
        ({ descriptor }) => descriptor.digest !== root.digest,
      );
      found.push({ subject, manifest, nodes });
      queue.push(manifest);
    }
  }
  return found;
}

function tooMany({ digest }: Descriptor): CodedError {
  return new CodedError('unsupported', `${digest} has more than ${referrerLimit} referrers`, {
    hint: 'Delete the referrers that are not needed.',
  });
}
