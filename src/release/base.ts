/** The base of an artifact: what a preview is compared with. */

import type { Digest } from '../oci/digest.ts';

export interface Base {
  readonly tag: string;
  readonly digest: Digest;
  /** Bytes of all content; absent for an index, whose content would take further requests. */
  readonly size?: number;
}
