/** The referrers of a manifest in an image layout: entries of `index.json` whose manifests have it as their subject. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { type Manifest, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import { referrerLimit, type Source } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';

/** Those of the entries that refer to the subject, with the type and annotations of their manifests. */
export async function referrersAmong(
  entries: readonly Descriptor[],
  content: Source,
  subject: Digest,
): Promise<readonly Descriptor[]> {
  const found: Descriptor[] = [];
  for (const entry of entries.filter(({ mediaType }) => isManifestType(mediaType))) {
    const manifest = await readManifest(entry, content);
    if (manifest?.subject?.digest !== subject || found.length === referrerLimit) continue;
    const { mediaType, digest, size } = entry;
    const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
    const { annotations } = manifest;
    found.push({ mediaType, digest, size, ...(artifactType && { artifactType }), annotations });
  }
  return found;
}

/** An entry of another tool may be broken, and is then none of the referrers. */
async function readManifest(entry: Descriptor, content: Source): Promise<Manifest | undefined> {
  try {
    const bytes = await readVerified(content.fetch(entry), entry, manifestSizeLimit);
    return parseManifest(bytes, entry.digest, entry.mediaType);
  } catch {
    return undefined;
  }
}
