/** The image config (image-spec v1.1.1, config.md) of formats that make container images. */

import type { Digest } from '../../oci/digest.ts';
import { encode } from '../../oci/manifest.ts';

export interface ImageConfig {
  readonly architecture: string;
  readonly os: string;
  readonly entrypoint?: readonly string[];
  /** Digests of the uncompressed layers, in order. */
  readonly diffIds: readonly Digest[];
}

/** A config has to have a time of creation; a constant one keeps equal content equal. */
export const constantCreated = '1970-01-01T00:00:00Z';

/** The exact bytes of an image config. */
export function encodeImageConfig({ architecture, os, entrypoint, diffIds }: ImageConfig): Uint8Array {
  return encode({
    created: constantCreated,
    architecture,
    os,
    config: entrypoint ? { Entrypoint: entrypoint } : {},
    rootfs: { type: 'layers', diff_ids: diffIds },
  });
}
