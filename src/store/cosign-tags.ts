/** What cosign attaches by tags: up to version 2, signatures have no subject, but a tag that is made of the digest. */

import { inParallel } from '../async.ts';
import { asCodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestAlgorithm, encodedDigest, parseDigest } from '../oci/digest.ts';
import { isTag, type Tag } from '../oci/reference.ts';
import type { ReadStore } from './store.ts';

export interface TaggedReferrer {
  readonly subject: Descriptor;
  readonly manifest: Descriptor;
  readonly tag: Tag;
}

/** Signatures, attestations and bills of materials (sigstore/cosign, pkg/oci/remote/remote.go `suffix…`). */
const endings = ['sig', 'att', 'sbom'];
const tagPattern = new RegExp(`^(sha256|sha512)-([0-9a-f]+)\\.(?:${endings.join('|')})$`);
/** Manifests whose tags are looked up one by one; with more of them, the list of tags takes fewer requests. */
const singleLimit = 4;
const concurrency = 8;

/** The digest of what a manifest with this tag is attached to; `undefined` for any other tag. */
export function cosignSubject(tag: string): Digest | undefined {
  const [, algorithm, encoded] = tagPattern.exec(tag) ?? [];
  return encoded === undefined ? undefined : parseDigest(`${algorithm}:${encoded}`);
}

/** Those of manifests, in their order. */
export async function readCosignTags(
  subjects: readonly Descriptor[],
  source: Pick<ReadStore, 'resolve' | 'listTags'>,
): Promise<readonly TaggedReferrer[]> {
  const wanted = new Map(subjects.flatMap((subject) => tagsOf(subject).map((tag) => [tag, subject])));
  const tags = subjects.length > singleLimit ? await listed(wanted, source) : [...wanted.keys()];
  const found = new Map<Tag, Descriptor | undefined>();
  await inParallel(tags, concurrency, async (tag) => {
    found.set(tag, await lookUp(tag, source));
  });
  return [...wanted].flatMap(([tag, subject]) => {
    const manifest = found.get(tag);
    return manifest ? [{ subject, manifest, tag }] : [];
  });
}

/** Registries that refuse what is absent do so here too: the artifact itself could be read (docs/registries.md). */
async function lookUp(tag: Tag, { resolve }: Pick<ReadStore, 'resolve'>): Promise<Descriptor | undefined> {
  try {
    return await resolve(tag);
  } catch (error) {
    const { code } = asCodedError(error);
    if (code === 'denied' || code === 'unauthenticated') return undefined;
    throw error;
  }
}

function tagsOf({ digest }: Descriptor): readonly Tag[] {
  return endings
    .map((ending) => `${digestAlgorithm(digest)}-${encodedDigest(digest)}.${ending}`)
    .filter(isTag);
}

/** Those of the wanted tags that the store lists; all where it lists none. */
async function listed(
  wanted: ReadonlyMap<Tag, Descriptor>,
  { listTags }: Pick<ReadStore, 'listTags'>,
): Promise<readonly Tag[]> {
  const found: Tag[] = [];
  try {
    if (!listTags) return [...wanted.keys()];
    for await (const tag of listTags()) if (isTag(tag) && wanted.has(tag)) found.push(tag);
    return found;
  } catch {
    // A list may take rights that the look-up of a tag does not.
    return [...wanted.keys()];
  }
}
