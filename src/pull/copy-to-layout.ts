/** Copying an artifact into an image layout, with its referrers on request. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isTag, type Tag } from '../oci/tag.ts';
import { copyGraph } from '../store/copy.ts';
import { readCosignTags } from '../store/cosign-tags.ts';
import { manifestsOf, readNodes } from '../store/graph.ts';
import { readReferrers } from '../store/referrers.ts';
import type { ReadStore, Store } from '../store/store.ts';
import { printable } from '../text.ts';

export interface CopyRequest {
  readonly source: ReadStore;
  readonly root: Descriptor;
  readonly target: Store;
  /** Of the artifact, before its tag. */
  readonly name: string;
  /** Tag in the layout; an artifact without one is listed by its digest. */
  readonly tag?: string;
  /** True for a tag that has no name before it, as in the layout that it comes from. */
  readonly isWholeName: boolean;
  readonly referrers: boolean;
  /** Called with a name, or a tag of cosign, that another manifest had in the layout. */
  onReplaced(name: string): void;
  readonly concurrency: number;
}

/** Small blobs under way; a registry reads fewer at a time. */
const smallConcurrency = 64;

const withoutThem = 'Copy without them: referrers: false';

/** Returns the number of referrers that were copied. Throws `unsupported` where the store cannot list them. */
export async function copyToLayout(request: CopyRequest): Promise<number> {
  const { source, root, target, tag, concurrency } = request;
  const options = { known: new Set<never>(), concurrency, smallConcurrency };
  await copyGraph(root, source, target, options);
  if (tag === undefined || !isTag(tag)) await target.can.addUntagged?.([root]);
  else if (await isTakingPlace(request, tag))
    request.onReplaced(request.isWholeName ? tag : `${request.name}-${tag}`);
  return request.referrers ? await copyReferrers(request) : 0;
}

/** Tags the copy. Returns whether another manifest had the name. */
async function isTakingPlace({ root, target, isWholeName }: CopyRequest, tag: Tag): Promise<boolean> {
  if (isWholeName) return (await target.can.tagReferrer?.(root, tag)) ?? false;
  const before = await target.resolve(tag);
  await target.tag(root, tag);
  return before !== undefined && before.digest !== root.digest;
}

/** Those with a subject, and those that cosign has attached by tags. Returns how many there are. */
async function copyReferrers(request: CopyRequest): Promise<number> {
  const { source, root, target, concurrency, onReplaced } = request;
  const nodes = await readNodes(root, source);
  const referrers = await readReferrers(nodes, (subject) => referrersOf(subject, source), withoutThem);
  for (const { manifest } of referrers)
    await copyGraph(manifest, source, target, { known: new Set(), concurrency, smallConcurrency });
  if (referrers.length > 0) await target.can.addUntagged?.(referrers.map(({ manifest }) => manifest));
  const tagged = await readCosignTags(manifestsOf(nodes), source);
  for (const { manifest, tag } of tagged) {
    await copyGraph(manifest, source, target, { known: new Set(), concurrency, smallConcurrency });
    if (await target.can.tagReferrer?.(manifest, tag)) onReplaced(tag);
  }
  return referrers.length + tagged.length;
}

async function referrersOf(subject: Descriptor, source: ReadStore): Promise<readonly Descriptor[]> {
  if (source.referrers) return await source.referrers(subject.digest);
  throw new CodedError('unsupported', `the referrers of ${printable(subject.digest)} cannot be listed`, {
    hint: withoutThem,
  });
}
