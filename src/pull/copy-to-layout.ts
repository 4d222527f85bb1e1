/** Copying an artifact into an image layout, with its referrers on request. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isTag } from '../oci/tag.ts';
import { copyGraph } from '../store/copy.ts';
import { readNodes } from '../store/graph.ts';
import type { ReadStore, Store } from '../store/store.ts';
import { printable } from '../text.ts';

export interface CopyRequest {
  readonly source: ReadStore;
  readonly root: Descriptor;
  readonly target: Store;
  /** Tag in the layout, without the name before it; an artifact without one is listed by its digest. */
  readonly tag?: string;
  readonly referrers: boolean;
  readonly concurrency: number;
}

/** Maximum number of referrers, with those of referrers. */
const referrerLimit = 10_000;

/** Returns the number of referrers that were copied. Throws `unsupported` where the store cannot list them. */
export async function copyToLayout(request: CopyRequest): Promise<number> {
  const { source, root, target, tag, concurrency } = request;
  const options = { known: new Set<never>(), concurrency };
  await copyGraph(root, source, target, options);
  if (tag !== undefined && isTag(tag)) await target.tag(root, tag);
  else await target.can.addUntagged?.(root);
  return request.referrers ? await copyReferrers(request) : 0;
}

/** Those of the root, of the manifests that an index lists, as `oras cp --recursive` does, and of what is found so. */
async function copyReferrers({ source, root, target, concurrency }: CopyRequest): Promise<number> {
  const nodes = await readNodes(root, source);
  const subjects = nodes.flatMap(({ descriptor, manifest }) => (manifest ? [descriptor] : []));
  const copied = new Set<string>(subjects.map(({ digest }) => digest));
  const own = copied.size;
  for (let subject = subjects.pop(); subject; subject = subjects.pop()) {
    for (const referrer of await referrersOf(subject, source)) {
      if (copied.has(referrer.digest)) continue;
      copied.add(referrer.digest);
      if (copied.size - own > referrerLimit) throw tooMany(root);
      await copyGraph(referrer, source, target, { known: new Set(), concurrency });
      await target.can.referrers?.add(subject, referrer);
      subjects.push(referrer);
    }
  }
  return copied.size - own;
}

async function referrersOf(subject: Descriptor, source: ReadStore): Promise<readonly Descriptor[]> {
  if (source.referrers) return await source.referrers(subject.digest);
  throw new CodedError('unsupported', `the referrers of ${printable(subject.digest)} cannot be listed`, {
    hint: 'Copy without them: referrers: false',
  });
}

function tooMany({ digest }: Descriptor): CodedError {
  return new CodedError('unsupported', `${digest} has more than ${referrerLimit} referrers`, {
    hint: 'Copy without them: referrers: false',
  });
}
