/** The graph below a manifest: everything it needs, each digest once, children before parents. */

import { bare, type Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children, manifestSizeLimit, parseDocument } from '../oci/manifest.ts';
import { isDocumentType } from '../oci/media-types.ts';
import type { Source } from './target.ts';
import { readVerified } from './verify.ts';

/** Reads the documents below `root` through `source`; a subject is not part of the graph. */
export async function graphOf(root: Descriptor, source: Source): Promise<readonly Descriptor[]> {
  const found = new Map<Digest, Descriptor>();
  const visit = async (descriptor: Descriptor): Promise<void> => {
    if (found.has(descriptor.digest)) return;
    for (const child of await childrenOf(descriptor, source)) await visit(child);
    found.set(descriptor.digest, bare(descriptor));
  };
  await visit(root);
  return [...found.values()];
}

/** Config, layers and manifests that a document lists; nothing for a blob. */
export async function childrenOf(descriptor: Descriptor, source: Source): Promise<readonly Descriptor[]> {
  if (!isDocumentType(descriptor.mediaType)) return [];
  const bytes = await readVerified(source.fetch(descriptor), descriptor, manifestSizeLimit);
  return children(parseDocument(bytes, descriptor.digest, descriptor.mediaType));
}
