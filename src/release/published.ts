/** Published: what a destination held before this run; each part is asked for once, when it is first needed. */

import { asCodedError } from '../errors.ts';
import { memoize, once } from '../memoize.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTag, type Tag } from '../oci/reference.ts';
import type { ManifestBytes, Store } from '../store/store.ts';

export interface Published {
  /** What a tag or digest referred to. */
  before(reference: Tag | Digest): Promise<Descriptor | undefined>;
  /** A manifest with its bytes; `undefined` where the store cannot tell. */
  read(reference: Tag | Digest): Promise<ManifestBytes | undefined>;
  /** True when reading that manifest again needs no request. */
  hasRead(reference: Tag | Digest): boolean;
  /** Every tag; `undefined` where the store does not tell. */
  tags(): Promise<readonly Tag[] | undefined>;
  /** True when the look-up of a tag was refused, so that nothing is known of it. */
  isRefused(tag: Tag): boolean;
}

export function createPublished(store: Store): Published {
  const { readManifest, refusedTags } = store.can;
  const manifests = new Map<Tag | Digest, Promise<ManifestBytes | undefined>>();
  const readNew = async (reference: Tag | Digest) => {
    const found = await readManifest?.(reference);
    if (found) manifests.set(found.descriptor.digest, Promise.resolve(found));
    return found;
  };
  return {
    before: memoize(async (reference) => {
      const read = manifests.get(reference);
      return read ? (await read)?.descriptor : await store.resolve(reference);
    }),
    async read(reference) {
      if (!readManifest) return undefined;
      const result = manifests.get(reference) ?? readNew(reference);
      manifests.set(reference, result);
      return await result;
    },
    hasRead: (reference) => manifests.has(reference),
    tags: once(() => listedIn(store)),
    isRefused: (tag) => refusedTags?.has(tag) ?? false,
  };
}

/** Codes of errors after which asking again is of no use: the registry refuses the list, or has none. */
const refusals: readonly string[] = [
  'denied',
  'unauthenticated',
  'unsupported',
  'not-found',
  'invalid-reference',
];

/** The tags that a store lists now; `undefined` where it does not tell. Throws when it cannot be reached. */
export async function listedIn(store: Store): Promise<readonly Tag[] | undefined> {
  if (!store.listTags) return undefined;
  try {
    const tags: Tag[] = [];
    for await (const tag of store.listTags()) if (isTag(tag)) tags.push(tag);
    return tags;
  } catch (error) {
    if (refusals.includes(asCodedError(error).code)) return undefined;
    throw error;
  }
}
