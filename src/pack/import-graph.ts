/** Import of a content graph that another tool made: it becomes content of this run, every byte unchanged. */

import { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { manifestSizeLimit } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import { readNodes } from '../store/graph.ts';
import type { Source } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import type { Packer } from './packer.ts';

/**
 * Adds `root` and everything below it. Manifests are read now and kept in memory; blobs are opened when they are sent.
 *
 * Returns every content of the graph. Throws what reading a manifest throws.
 */
export async function importGraph(
  root: Descriptor,
  source: Source,
  packer: Pick<Packer, 'importContent'>,
): Promise<readonly Descriptor[]> {
  const cached = cachingManifests(source);
  const descriptors = (await readNodes(root, cached)).map((node) => node.descriptor);
  for (const descriptor of descriptors) packer.importContent(descriptor, () => cached.fetch(descriptor));
  return descriptors;
}

/** The source with a cache, so that each manifest is read from it once: for the graph and for sending. */
function cachingManifests(source: Source): Source {
  const cache = new Map<Digest, Uint8Array>();
  async function* manifestBytes(descriptor: Descriptor): AsyncGenerator<Uint8Array> {
    const bytes =
      cache.get(descriptor.digest) ??
      (await readVerified(source.fetch(descriptor), descriptor, manifestSizeLimit));
    cache.set(descriptor.digest, bytes);
    yield bytes;
  }
  return {
    exists: (descriptor) => source.exists(descriptor),
    fetch: (descriptor) =>
      isManifestType(descriptor.mediaType)
        ? Readable.from(manifestBytes(descriptor), { objectMode: false })
        : (source.open?.(descriptor) ?? source.fetch(descriptor)),
  };
}
