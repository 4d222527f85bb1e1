/** A small blob, read as one response: without the streams that let a download continue where it was interrupted. */

import type { Descriptor } from '../oci/descriptor.ts';
import { requireBytes } from '../store/verify.ts';
import type { RepositoryContext } from './client.ts';
import { isSuccess } from './http/response.ts';

/**
 * The bytes of a blob, verified; `undefined` for a response that is not the whole of it, which a download can continue or explain.
 * Throws `digest-mismatch`.
 */
export async function readWholeBlob(
  { client, repository, scopes }: RepositoryContext,
  descriptor: Descriptor,
): Promise<Uint8Array | undefined> {
  const { digest, size } = descriptor;
  const response = await client.sendWithRetry({
    method: 'GET',
    url: `/v2/${repository.name}/blobs/${digest}`,
    scopes,
    // One byte more than the blob has shows that the response is another one.
    limit: size + 1,
  });
  const { status, body } = response;
  if (status !== 200 || !isSuccess(response) || body.byteLength !== size) return undefined;
  requireBytes(body, descriptor);
  return body;
}
