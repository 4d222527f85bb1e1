/** The look-up of bases: what the branch of a pull request, or the preview before, has published of each artifact. */

import type { Artifact } from '../formats/artifact.ts';
import { type Manifest, parseManifest } from '../oci/manifest.ts';
import { parseTag, type Tag } from '../oci/reference.ts';
import type { ManifestBytes } from '../store/store.ts';
import type { Base } from './base.ts';
import type { Delivered } from './delivery.ts';

/** Tags under which the base branch publishes an artifact, the most likely first. */
export type TagsOfBase = (artifact: Artifact) => readonly Tag[];

/** Each delivery to a registry with its base, which takes one request for each of its tags that does not exist. What cannot be looked up has none, and fails nothing. */
export async function withBases(
  delivered: readonly Delivered[],
  tagsOf: TagsOfBase,
): Promise<readonly Delivered[]> {
  // A registry that fails is not asked for more.
  if (delivered.some(({ error }) => error)) return delivered;
  return await Promise.all(
    delivered.map(async (one) => {
      const base = await baseOf(one, tagsOf).catch(() => undefined);
      return base ? { ...one, base } : one;
    }),
  );
}

async function baseOf({ delivery, replaced }: Delivered, tagsOf: TagsOfBase): Promise<Base | undefined> {
  const { published, packed, destination } = delivery;
  if (destination.location.kind !== 'registry') return undefined;
  for (const tag of tagsOf(packed.artifact)) {
    const found = await published.read(tag);
    if (found) return described(tag, found);
  }
  const [previous] = Object.entries(replaced);
  const before = previous && (await published.read(previous[1]));
  return previous && before ? described(parseTag(previous[0]), before) : undefined;
}

function described(tag: Tag, { descriptor, bytes }: ManifestBytes): Base {
  const size = sizeOf(parseManifest(bytes, descriptor.digest, descriptor.mediaType), bytes.byteLength);
  return { tag, digest: descriptor.digest, ...(size !== undefined && { size }) };
}

/** Each digest counts once. */
function sizeOf({ manifests, config, layers }: Manifest, own: number): number | undefined {
  if (manifests.length > 0) return undefined;
  const content = [...(config ? [config] : []), ...layers];
  const sizes = new Map(content.map(({ digest, size }) => [digest, size]));
  return [...sizes.values()].reduce((sum, size) => sum + size, own);
}
