/** The content of an artifact: every manifest and blob is there and matches its digest. */

import { inParallel } from '../../async.ts';
import { asCodedError, type CodedError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { isManifestType } from '../../oci/media-types.ts';
import { readNodes } from '../../store/graph.ts';
import type { ReadStore } from '../../store/store.ts';

/** Codes of errors that say that the content is not what its digest promises. */
const contentErrors: readonly string[] = ['digest-mismatch', 'not-found', 'invalid-layout', 'unsupported'];

export interface ContentResult {
  /** Bytes that were read and match. */
  readonly bytes: number;
  /** What is missing or differs. */
  readonly error?: CodedError;
}

/** Reads everything and keeps nothing. Throws when the store cannot be read. */
export async function checkContent(root: Descriptor, store: ReadStore): Promise<ContentResult> {
  let bytes = 0;
  try {
    const nodes = await readNodes(root, store);
    const blobs = nodes
      .map(({ descriptor }) => descriptor)
      .filter(({ mediaType }) => !isManifestType(mediaType));
    await inParallel(blobs, 4, async (blob) => {
      for await (const chunk of store.fetch(blob)) bytes += (chunk as Uint8Array).byteLength;
    });
    return { bytes };
  } catch (cause) {
    const error = asCodedError(cause);
    if (contentErrors.includes(error.code)) return { bytes, error };
    throw error;
  }
}
