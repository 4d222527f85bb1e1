/** A blob push: what each step of sending one blob needs, and how a session is closed. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Repository } from '../oci/reference.ts';
import type { Body } from '../store/store.ts';
import type { Endpoint } from './endpoint.ts';

/** What one blob push needs at each step. */
export interface BlobPush {
  readonly endpoint: Endpoint;
  readonly repository: Repository;
  readonly descriptor: Descriptor;
  readonly open: Body;
}

/** Appended to the raw query, since some registries sign it as they wrote it. */
export function withDigest(session: URL, digest: Digest): URL {
  const url = new URL(session);
  url.search = `${session.search === '' ? '?' : `${session.search}&`}digest=${encodeURIComponent(digest)}`;
  return url;
}
