/** A small blob, read as one response: without the streams that let a download continue where it was interrupted. */

import type { Descriptor } from '../oci/descriptor.ts';
import { requireBytes } from '../store/verify.ts';
import { type RepositoryContext, repositoryError } from './client.ts';
import { contentNotFound, originOf } from './errors.ts';
import { isAbsent, isSuccess } from './http/response.ts';

/**
 * The bytes of a blob, verified; `undefined` for a response that is not the whole of it, which a download can continue or explain.
 * Throws `not-found` when the blob is absent, what a refusal means, and `digest-mismatch`.
 */
export async function readWholeBlob(
  context: RepositoryContext,
  descriptor: Descriptor,
): Promise<Uint8Array | undefined> {
  const { client, repository, scopes } = context;
  const { digest, size } = descriptor;
  const response = await client.readWithRetry({
    method: 'GET',
    url: `/v2/${repository.name}/blobs/${digest}`,
    scopes,
    // One byte more than the blob has shows that the response is another one.
    limit: size + 1,
  });
  const { status, body } = response;
  if (isAbsent(response)) throw contentNotFound(repository, digest);
  if (!isSuccess(response)) throw repositoryError(context, response, `read the blob ${digest}`);
  if (status !== 200 || body.byteLength !== size) return undefined;
  requireBytes(body, descriptor, originOf(repository));
  return body;
}
