/** The look-up of bases: what the branch of a pull request, or the preview before, has published of each artifact. */

import type { Artifact } from '../formats/artifact.ts';
import { type Manifest, parseManifest } from '../oci/manifest.ts';
import { parseTag, type Tag } from '../oci/reference.ts';
import { branchTag, prereleaseIdentifier } from '../plan/tags/names.ts';
import type { ManifestBytes } from '../store/store.ts';
import type { Base } from './base.ts';
import type { Delivered } from './delivery.ts';
import { edgeTag } from './kept.ts';

/** The branch that a pull request is merged into. */
export interface BaseBranch {
  readonly name?: string;
  readonly isDefault: boolean;
}

/** Each delivery to a registry with its base, which takes one request. What cannot be looked up has none, and fails nothing. */
export async function withBases(
  delivered: readonly Delivered[],
  branch: BaseBranch,
): Promise<readonly Delivered[]> {
  // A registry that fails is not asked for more.
  if (delivered.some(({ error }) => error)) return delivered;
  return await Promise.all(
    delivered.map(async (one) => {
      const base = await baseOf(one, branch).catch(() => undefined);
      return base ? { ...one, base } : one;
    }),
  );
}

async function baseOf({ delivery, replaced }: Delivered, branch: BaseBranch): Promise<Base | undefined> {
  const { published, packed, destination } = delivery;
  if (destination.location.kind !== 'registry') return undefined;
  const tag = tagOf(packed.artifact, branch);
  const found = tag && (await published.read(tag));
  if (tag && found) return described(tag, found);
  const [previous] = Object.entries(replaced);
  const before = previous && (await published.read(previous[1]));
  return previous && before ? described(parseTag(previous[0]), before) : undefined;
}

function tagOf(artifact: Artifact, { name, isDefault }: BaseBranch): Tag | undefined {
  const edge = edgeTag(artifact);
  if (isDefault) return edge;
  if (name === undefined) return undefined;
  const tag = branchTag(name);
  // Where consumers take versions only, a branch is the pre-release of one.
  return edge === 'edge' ? tag : parseTag(edge.replace(/edge$/, prereleaseIdentifier(tag)));
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
