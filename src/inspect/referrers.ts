/** The referrers of an inspected manifest: signatures, attestations and what else points at it. */

import { asCodedError } from '../errors.ts';
import type { Annotations, Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { type Kind, kindOf } from '../oci/kinds.ts';
import type { Tag } from '../oci/tag.ts';
import { readCosignTags } from '../store/cosign-tags.ts';
import type { ReadStore } from '../store/store.ts';

export interface Referrer extends Kind {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations: Annotations;
  /** By which cosign up to version 2 finds it, which has no subject. */
  readonly tag?: Tag;
}

export interface Referrers {
  readonly found: readonly Referrer[];
  /** Why they are not known. */
  readonly unknown?: string;
}

export async function inspectReferrers(root: Descriptor, source: ReadStore): Promise<Referrers> {
  if (!source.referrers) return { found: [], unknown: 'this store does not list referrers' };
  try {
    const [listed, tagged] = await Promise.all([source.referrers(root.digest), inspectTagged(root, source)]);
    return { found: [...listed.map(describe), ...tagged] };
  } catch (error) {
    return { found: [], unknown: asCodedError(error).message };
  }
}

/** What the ending of a tag of cosign says of its manifest, which is not read. */
const taggedKinds: Readonly<Record<string, string>> = {
  sig: 'cosign signature',
  att: 'cosign attestation',
  sbom: 'bill of materials, attached by cosign',
};

/** None where the tags cannot be looked up: no tool relies on them but cosign. */
async function inspectTagged(root: Descriptor, source: ReadStore): Promise<readonly Referrer[]> {
  const tagged = await readCosignTags([root], source).catch(() => []);
  return tagged.map(({ manifest: { digest, mediaType, size }, tag }) => {
    const title = taggedKinds[tag.replace(/^.*\./, '')] ?? 'cosign';
    return { title, digest, mediaType, size, annotations: {}, tag };
  });
}

/** The list has type and annotations, so that no referrer need be read. */
function describe({ digest, mediaType, size, artifactType, annotations = {} }: Descriptor): Referrer {
  const manifest = {
    mediaType,
    layers: [],
    manifests: [],
    annotations,
    ...(artifactType && { artifactType }),
  };
  const kind = kindOf(manifest);
  return { ...kind, digest, mediaType, size, ...(artifactType && { artifactType }), annotations };
}
