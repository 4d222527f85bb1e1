/** Blobs of one repository: each uploaded once in a run, however often it is pushed. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Body, PushHint, PushResult } from '../store/store.ts';
import { isUnknown, type RepositoryContext, repositoryError } from './client.ts';
import { isSuccess } from './http/response.ts';
import { blobHead, isPresent, uploadBlob } from './upload.ts';

export interface Blobs {
  /** Stores a blob; a second call for the same digest joins the first. */
  push(descriptor: Descriptor, body: Body, hint?: PushHint): Promise<PushResult>;
  /** Uploads a blob again that was pushed in this run and is missing; false when it was not pushed in this run. */
  restore(digest: Digest): Promise<boolean>;
}

export function createBlobs(context: RepositoryContext): Blobs {
  const uploads = new Map<
    Digest,
    { readonly result: Promise<PushResult>; readonly repeat: () => Promise<PushResult> }
  >();
  const start = (descriptor: Descriptor, body: Body, mountFrom?: string): Promise<PushResult> => {
    const result = uploadBlob({ context, descriptor, open: body }, mountFrom);
    uploads.set(descriptor.digest, { result, repeat: () => start(descriptor, body) });
    // After a failure the next push of the blob tries again.
    result.catch(() => uploads.delete(descriptor.digest));
    return result;
  };
  return {
    push: (descriptor, body, hint) =>
      uploads.get(descriptor.digest)?.result.then(() => 'present') ??
      start(descriptor, body, mountSource(context, hint)),
    async restore(digest) {
      const upload = uploads.get(digest);
      await upload?.repeat();
      return upload !== undefined;
    },
  };
}

function mountSource({ client, repository }: RepositoryContext, hint?: PushHint): string | undefined {
  const isUsable = hint?.mountFrom !== repository.name && client.quirk.crossRepositoryMount !== false;
  return isUsable ? hint?.mountFrom : undefined;
}

export async function blobExists(context: RepositoryContext, descriptor: Descriptor): Promise<boolean> {
  const response = await context.client.sendWithRetry(blobHead(context, descriptor));
  if (isPresent(response, descriptor)) return true;
  if (response.status === 404 || isSuccess(response) || isUnknown(context, response)) return false;
  throw repositoryError(context, response, `look for the blob ${descriptor.digest}`);
}
