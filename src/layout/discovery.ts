/** What an image layout lists besides content by digest: the names of its entries, and the referrers of a manifest. */

import { refNameKey } from '../oci/annotations.ts';
import { bare, type Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isIndexType, isManifestType } from '../oci/media-types.ts';
import type { ReadCapabilities } from '../store/store.ts';
import { requireBytes } from '../store/verify.ts';
import { blobFile, type LayoutFiles } from './files.ts';

/** Manifests of entries that are read to find referrers at most. */
const manifestLimit = 2000;

/** A layout has no list of referrers: they are entries of `index.json`, or listed in the index of the fallback tag. */
export function discover(
  files: LayoutFiles,
  entries: readonly Descriptor[],
): Required<Pick<ReadCapabilities, 'listTags' | 'listReferrers'>> {
  return {
    async *listTags() {
      const names = entries.flatMap(({ annotations }) => annotations?.[refNameKey] ?? []);
      yield* new Set(names);
    },
    async listReferrers(subject) {
      const found = new Map<Digest, Descriptor>();
      for (const entry of entries.slice(0, manifestLimit)) {
        for (const referrer of await referrersIn(files, entry, subject.digest)) {
          if (!found.has(referrer.digest)) found.set(referrer.digest, referrer);
        }
      }
      return [...found.values()];
    },
  };
}

/** The entry itself if its subject is the digest, or what an index under the digest's fallback tag lists. */
async function referrersIn(
  files: LayoutFiles,
  entry: Descriptor,
  subject: Digest,
): Promise<readonly Descriptor[]> {
  const manifest = await readManifest(files, entry);
  if (!manifest) return [];
  const isFallback = entry.annotations?.[refNameKey] === subject.replace(':', '-');
  if (isFallback && isIndexType(manifest.mediaType)) return manifest.manifests;
  if (manifest.subject?.digest !== subject) return [];
  const { artifactType = manifest.config?.mediaType, annotations } = manifest;
  return [{ ...bare(entry), ...(artifactType && { artifactType }), annotations }];
}

/** `undefined` for content that is missing, damaged or no manifest: it is nobody's referrer. */
async function readManifest(files: LayoutFiles, entry: Descriptor) {
  if (!isManifestType(entry.mediaType) || entry.size > manifestSizeLimit) return undefined;
  const bytes = await files.read(blobFile(entry.digest), entry.size + 1);
  if (!bytes) return undefined;
  try {
    requireBytes(bytes, entry);
    return parseManifest(bytes, entry.digest, entry.mediaType);
  } catch {
    return undefined;
  }
}
