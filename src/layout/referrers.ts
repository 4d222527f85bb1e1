/** The referrers of a manifest in an image layout: entries of `index.json` whose manifests have it as their subject. */

import { once } from '../memoize.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { type Manifest, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import { referrerLimit, type Source } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';

/** Those of the entries that refer to a subject, with the type and annotations of their manifests. */
export type FindReferrers = (subject: Digest) => Promise<readonly Descriptor[]>;

/** Each entry is read once, however many subjects are asked for. */
export function createReferrerIndex(entries: readonly Descriptor[], content: Source): FindReferrers {
  const read = once(async () => {
    const bySubject = new Map<Digest, Descriptor[]>();
    for (const entry of entries.filter(({ mediaType }) => isManifestType(mediaType))) {
      const manifest = await readManifest(entry, content);
      if (manifest?.subject) addReferrer(bySubject, manifest.subject.digest, describe(entry, manifest));
    }
    return bySubject;
  });
  return async (subject) => (await read()).get(subject) ?? [];
}

function addReferrer(bySubject: Map<Digest, Descriptor[]>, subject: Digest, referrer: Descriptor): void {
  const known = bySubject.get(subject) ?? [];
  if (known.length < referrerLimit) known.push(referrer);
  bySubject.set(subject, known);
}

function describe({ mediaType, digest, size }: Descriptor, manifest: Manifest): Descriptor {
  const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
  const { annotations } = manifest;
  return { mediaType, digest, size, ...(artifactType && { artifactType }), annotations };
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
