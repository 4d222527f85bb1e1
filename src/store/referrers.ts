/** Referrers of a content graph: what refers to its manifests, and what refers to that. */

import { inParallel } from '../async.ts';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { manifestsOf, type Node } from './graph.ts';

/** A manifest, and what it refers to. */
export interface Referring {
  readonly subject: Descriptor;
  readonly manifest: Descriptor;
}

/** Maximum number of referrers of one graph: a registry may make up another one of each. */
const graphReferrerLimit = 10_000;
/** Subjects whose referrers are listed at the same time. */
const concurrency = 8;

/**
 * Those of the root, of the manifests below it, and then of what was found so, as `cosign copy` and `oras cp --recursive` do; each
 * manifest once. `list` returns the referrers of one subject. Throws `unsupported` with `hint` for more than 10,000.
 */
export async function readReferrers(
  nodes: readonly Node[],
  list: (subject: Descriptor) => Promise<readonly Descriptor[]>,
  hint: string,
): Promise<readonly Referring[]> {
  const own = new Set(nodes.map(({ descriptor }) => descriptor.digest));
  const found = new Map<Digest, Referring>();
  let subjects = manifestsOf(nodes);
  while (subjects.length > 0) {
    const added: Referring[] = [];
    for (const one of await listEach(subjects, list, () => tooMany(nodes, hint))) {
      if (found.has(one.manifest.digest)) continue;
      found.set(one.manifest.digest, one);
      added.push(one);
    }
    if (found.size > graphReferrerLimit) throw tooMany(nodes, hint);
    // The referrers of a manifest of the graph have been listed.
    subjects = added.flatMap(({ manifest }) => (own.has(manifest.digest) ? [] : [manifest]));
  }
  return [...found.values()];
}

async function listEach(
  subjects: readonly Descriptor[],
  list: (subject: Descriptor) => Promise<readonly Descriptor[]>,
  tooMany: () => CodedError,
): Promise<readonly Referring[]> {
  const lists: (readonly Referring[])[] = [];
  let listed = 0;
  await inParallel([...subjects.entries()], concurrency, async ([position, subject]) => {
    const manifests = await list(subject);
    listed += manifests.length;
    if (listed > graphReferrerLimit) throw tooMany();
    lists[position] = manifests.map((manifest) => ({ subject, manifest }));
  });
  return lists.flat();
}

function tooMany(nodes: readonly Node[], hint: string): CodedError {
  const root = nodes.at(-1)?.descriptor.digest;
  return new CodedError('unsupported', `${root} has more than ${graphReferrerLimit} referrers`, { hint });
}
