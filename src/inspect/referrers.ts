/** The referrers of an inspected manifest: signatures, attestations and what else points at it. */

import { asCodedError } from '../errors.ts';
import type { Annotations, Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { type Kind, kindOf } from '../oci/kinds.ts';
import type { ReadStore } from '../store/store.ts';

export interface Referrer extends Kind {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations: Annotations;
}

export interface Referrers {
  readonly found: readonly Referrer[];
  /** Why they are not known. */
  readonly unknown?: string;
}

export async function inspectReferrers(root: Descriptor, source: ReadStore): Promise<Referrers> {
  if (!source.referrers) return { found: [], unknown: 'this store does not list referrers' };
  try {
    return { found: (await source.referrers(root.digest)).map(describe) };
  } catch (error) {
    return { found: [], unknown: asCodedError(error).message };
  }
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
