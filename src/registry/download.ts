/** The download of one blob, as a stream of its bytes. */

import type { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { printRepository } from '../oci/reference.ts';
import { type RepositoryContext, repositoryError } from './client.ts';
import { contentNotFound } from './errors.ts';
import { isAbsent } from './http/response.ts';
import { isRetryable } from './http/retry.ts';
import type { OpenHttpResponse } from './http/transport.ts';

/** Yields the bytes of a blob, not yet verified. Throws `not-found` when it is absent, and `unavailable` when the connection breaks. */
export async function* downloadBlob(
  context: RepositoryContext,
  descriptor: Descriptor,
): AsyncGenerator<Uint8Array> {
  const stream = await openBlob(context, descriptor);
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof CodedError ? error : broken(context, descriptor, error);
  }
}

async function openBlob(context: RepositoryContext, { digest }: Descriptor): Promise<Readable> {
  const { client, repository, scopes } = context;
  const url = `/v2/${repository.name}/blobs/${digest}`;
  const response = await client.retrier.run<OpenHttpResponse>(async () => {
    const opened = await client.open({ method: 'GET', url, scopes });
    return { value: opened, response: opened, retry: isRetryable(opened) ? 'backoff' : 'done' };
  });
  if (response.stream) return response.stream;
  if (isAbsent(response)) throw contentNotFound(repository, digest);
  throw repositoryError(context, response, `read the blob ${digest}`);
}

function broken(
  { client, repository }: RepositoryContext,
  { digest }: Descriptor,
  cause: unknown,
): CodedError {
  const reason = cause instanceof Error ? client.policy.show(cause.message) : 'the connection was closed';
  return new CodedError(
    'unavailable',
    `${printRepository(repository)}: the download of ${digest} was interrupted: ${reason}`,
    { hint: 'Re-run.', cause },
  );
}
