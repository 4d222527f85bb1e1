/** Selection: the one manifest that is meant, through any depth of index. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Manifest } from '../oci/manifest.ts';
import { isIndexType } from '../oci/media-types.ts';
import type { Source } from '../store/store.ts';
import { readManifest } from './artifact.ts';
import { isBundle } from './content-types.ts';
import type { Criterion } from './criteria.ts';

export interface Selected {
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
}

export interface SelectContext {
  /** As the user wrote it. */
  readonly reference: string;
  /** Its repository or layout. */
  readonly location: string;
  readonly source: Source;
  readonly concurrency: number;
}

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
  const manifest = await readManifest(root, context.source);
  const isWhole =
    !isIndexType(manifest.mediaType) || (criteria.length === 0 && (whole || isBundle(manifest)));
  if (isWhole && criteria.length === 0) return { descriptor: root, manifest };
  const { selectAmong } = await import('./candidates.ts');
  return await selectAmong({ descriptor: root, manifest }, isWhole, criteria, context);
}
