/** What cosign attaches by tags: up to version 2, signatures have no subject, but a tag that is made of the digest. */

import { inParallel } from '../async.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { digestAlgorithm, encodedDigest } from '../oci/digest.ts';
import { isTag, type Tag } from '../oci/reference.ts';
import type { Node } from '../store/graph.ts';
import type { ReadStore } from '../store/store.ts';

export interface TaggedReferrer {
  readonly subject: Descriptor;
  readonly manifest: Descriptor;
  readonly tag: Tag;
}

/** Signatures, attestations and bills of materials (sigstore/cosign, pkg/oci/remote/remote.go `suffix…`). */
const endings = ['sig', 'att', 'sbom'];
/** Manifests whose tags are looked up one by one; with more of them, the list of tags takes fewer requests. */
const singleLimit = 4;
const concurrency = 8;

/** Those of the root and of the manifests below it. */
export async function readCosignTags(
  graph: readonly Node[],
  source: ReadStore,
): Promise<readonly TaggedReferrer[]> {
  const subjects = graph.toReversed().flatMap(({ descriptor, manifest }) => (manifest ? [descriptor] : []));
  const wanted = new Map(subjects.flatMap((subject) => tagsOf(subject).map((tag) => [tag, subject])));
  const tags = subjects.length > singleLimit ? await listed(wanted, source) : [...wanted.keys()];
  const found = new Map<Tag, Descriptor | undefined>();
  await inParallel(tags, concurrency, async (tag) => {
    found.set(tag, await source.resolve(tag));
  });
  return [...wanted].flatMap(([tag, subject]) => {
    const manifest = found.get(tag);
    return manifest ? [{ subject, manifest, tag }] : [];
  });
}

function tagsOf({ digest }: Descriptor): readonly Tag[] {
  return endings
    .map((ending) => `${digestAlgorithm(digest)}-${encodedDigest(digest)}.${ending}`)
    .filter(isTag);
}

/** Those of the wanted tags that the store lists; all where it lists none. */
async function listed(
  wanted: ReadonlyMap<Tag, Descriptor>,
  { listTags }: ReadStore,
): Promise<readonly Tag[]> {
  if (!listTags) return [...wanted.keys()];
  const found: Tag[] = [];
  for await (const tag of listTags()) if (isTag(tag) && wanted.has(tag)) found.push(tag);
  return found;
}
