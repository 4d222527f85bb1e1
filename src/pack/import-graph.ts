/** Adopting: a content graph that another tool made becomes content of this run, every byte as it is. */

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
 * Registers `root` and all below it. Documents are read and kept, blobs are opened when they are sent, and not before.
 *
 * Returns every content of the graph. Throws what reading a document throws.
 */
export async function importGraph(
  root: Descriptor,
  source: Source,
  packer: Pick<Packer, 'importContent'>,
): Promise<readonly Descriptor[]> {
  const documents = cachingManifests(source);
  const descriptors = (await readNodes(root, documents)).map((node) => node.descriptor);
  for (const descriptor of descriptors) packer.importContent(descriptor, () => documents.fetch(descriptor));
  return descriptors;
}

/** The source, asked for each document once: reading a graph and sending it take the same bytes. */
function cachingManifests(source: Source): Source {
  const known = new Map<Digest, Uint8Array>();
  async function* document(descriptor: Descriptor): AsyncGenerator<Uint8Array> {
    const bytes =
      known.get(descriptor.digest) ??
      (await readVerified(source.fetch(descriptor), descriptor, manifestSizeLimit));
    known.set(descriptor.digest, bytes);
    yield bytes;
  }
  return {
    exists: (descriptor) => source.exists(descriptor),
    fetch: (descriptor) =>
      isManifestType(descriptor.mediaType)
        ? Readable.from(document(descriptor), { objectMode: false })
        : (source.open?.(descriptor) ?? source.fetch(descriptor)),
  };
}
