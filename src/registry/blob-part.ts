/** A part of a blob, read by a range request: for content of which a few bytes are wanted. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { printRepository } from '../oci/reference.ts';
import { type RepositoryContext, repositoryError } from './client.ts';
import { contentNotFound } from './errors.ts';
import { header, isAbsent, isSuccess } from './http/response.ts';

/**
 * The bytes from `offset` on, `length` at most. They cannot be compared with the digest, which is that of the whole. Throws
 * `unsupported` where the registry does not serve ranges.
 */
export async function readBlobPart(
  context: RepositoryContext,
  { digest, size }: Descriptor,
  offset: number,
  length: number,
): Promise<Uint8Array> {
  const { client, repository, scopes } = context;
  const end = Math.min(offset + length, size);
  if (end <= offset) return new Uint8Array();
  const response = await client.sendWithRetry({
    method: 'GET',
    url: `/v2/${repository.name}/blobs/${digest}`,
    headers: { range: `bytes=${offset}-${end - 1}` },
    scopes,
    limit: end - offset,
  });
  if (isAbsent(response)) throw contentNotFound(repository, digest);
  if (!isSuccess(response)) throw repositoryError(context, response, `read a part of the blob ${digest}`);
  const range = `bytes ${offset}-${end - 1}/`;
  const isPart = response.status === 206 && header(response, 'content-range')?.startsWith(range);
  // A response with the whole begins with the part only at its start; the rest of it is not received.
  if (isPart || (response.status === 200 && offset === 0)) return response.body;
  throw new CodedError('unsupported', `${printRepository(repository)} does not serve parts of blobs`, {
    hint: 'Pull the artifact, and inspect its files.',
  });
}
