/** Import of a content graph that another tool made: it becomes content of this run, every byte unchanged. */

import type { Descriptor } from '../oci/descriptor.ts';
import { graphReaderOf, withManifestCache } from '../store/manifest-cache.ts';
import type { Source } from '../store/store.ts';
import type { Packer } from './packer.ts';

/**
 * Adds `root` and everything below it. Manifests are read now, and again when they are sent if the cache has not kept them; blobs are
 * opened when they are sent.
 *
 * Returns every content of the graph. Throws what reading a manifest throws.
 */
export async function importGraph(
  root: Descriptor,
  source: Source,
  packer: Pick<Packer, 'importContent'>,
): Promise<readonly Descriptor[]> {
  const cached = withManifestCache(source);
  const descriptors = (await graphReaderOf(source)(root)).map((node) => node.descriptor);
  for (const descriptor of descriptors) packer.importContent(descriptor, () => cached.fetch(descriptor));
  return descriptors;
}
