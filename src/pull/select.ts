/** Selection: the one manifest that is meant, through any depth of index. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isGenericType } from '../oci/manifest.ts';
import { isIndexType, isManifestType } from '../oci/media-types.ts';
import { printable } from '../text.ts';
import { readManifest } from './artifact.ts';
import type { SelectContext, Selected } from './candidates.ts';
import { isBundle } from './content-types.ts';
import type { Criterion } from './criteria.ts';

/**
 * A criterion counts that the manifest or an index above it meets. Without criteria the only manifest is meant, or with `whole` the root
 * itself. Throws `ambiguous` with every candidate, and `not-found` with what there is.
 */
export async function select(
  root: Descriptor,
  criteria: readonly Criterion[],
  context: SelectContext,
  whole = false,
): Promise<Selected> {
  // A registry serves it as a manifest only, and would be asked for a blob.
  if (!isManifestType(root.mediaType) && !isGenericType(root.mediaType))
    throw unsupported(root.mediaType, context);
  const manifest = await readManifest(root, context.source);
  if (!isManifestType(manifest.mediaType)) throw unsupported(manifest.mediaType, context);
  const isWhole =
    !isIndexType(manifest.mediaType) || (criteria.length === 0 && (whole || isBundle(manifest)));
  if (isWhole && criteria.length === 0) return { descriptor: root, manifest };
  const { selectAmong } = await import('./candidates.ts');
  return await selectAmong({ descriptor: root, manifest }, isWhole, criteria, context);
}

/** Such as schema 1 of Docker and the artifact manifests of early ORAS, whose content would be missing. */
function unsupported(mediaType: string, { reference }: SelectContext): CodedError {
  return new CodedError(
    'unsupported',
    `${printable(reference)} is a manifest of the type ${printable(mediaType, 120)}`,
    { hint: 'Push it again as an OCI image manifest, with a current version of the tool that wrote it.' },
  );
}
