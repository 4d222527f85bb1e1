/** Tags of one repository: moving them with a known outcome. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { manifestSizeLimit } from '../oci/manifest.ts';
import { printRepository, type Tag } from '../oci/reference.ts';
import type { Body, PushResult } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import type { Blobs } from './blobs.ts';
import { type RepositoryContext, repositoryError } from './client.ts';
import { contentNotFound, describeResponse, refusesToMoveTag, responseFields } from './errors.ts';
import { type HttpResponse, isSuccess } from './http/response.ts';
import { resolveReference } from './look-ups.ts';
import {
  getRequest,
  isConfirmed,
  isDigestOf,
  type ManifestPut,
  manifestError,
  putManifest,
  readManifest,
} from './manifests.ts';

/**
 * Points a tag at a manifest that has been pushed, and confirms it.
 *
 * Throws `conflict` when the tag points at other content and cannot be moved, and `unavailable` when the outcome is unknown.
 */
export async function setTag(
  context: RepositoryContext,
  blobs: Blobs,
  descriptor: Descriptor,
  tag: Tag,
): Promise<void> {
  const bytes = await readManifest(context, descriptor.digest);
  if (!bytes) throw contentNotFound(context.repository, descriptor.digest);
  await putUnderTag(context, blobs, { descriptor, bytes, reference: tag }, `set the tag ${tag}`);
}

/** Stores a manifest under a tag at once, in one request. Throws as `setTag`. */
export async function pushTagged(
  context: RepositoryContext,
  blobs: Blobs,
  descriptor: Descriptor,
  body: Body,
  tag: Tag,
): Promise<PushResult> {
  const bytes = await readVerified(body(), descriptor, manifestSizeLimit);
  const action = `push the manifest ${descriptor.digest} under the tag ${tag}`;
  await putUnderTag(context, blobs, { descriptor, bytes, reference: tag }, action);
  context.manifestCache.set(descriptor.digest, bytes);
  return 'sent';
}

type TagPut = ManifestPut & { readonly reference: Tag };

/** `action` completes "could not …" in errors. */
async function putUnderTag(
  context: RepositoryContext,
  blobs: Blobs,
  put: TagPut,
  action: string,
): Promise<void> {
  const { descriptor, reference: tag } = put;
  for (let count = 1; ; count += 1) {
    await context.client.limitTagRate();
    const response = await putManifest(context, blobs, put);
    if (isSuccess(response) && (await isConfirmed(context, response, descriptor, tag))) return;
    const current = await resolveAfter(context, response, tag, action);
    // The response was lost, or the registry refuses to set an immutable tag to its own content (ECR).
    if (current?.digest === descriptor.digest) return;
    if (isSuccess(response)) throw overwritten(context, tag, current);
    // A 409 says that the tag is immutable, or that another operation on it was in progress.
    const mayHavePassed = response.status === 409 && count === 1;
    if (mayHavePassed && (await context.client.retrier.backoff(count, response))) continue;
    if (current && refusesToMoveTag(response, context.observed.hasWritten)) {
      // The digest in a header may be wrong, and what it means here is final.
      const stored = await context.client.sendWithRetry(getRequest(context, tag));
      if (isSuccess(stored) && isDigestOf(descriptor.digest, stored.body)) return;
      throw immutable(context, response, { tag, current, wanted: descriptor });
    }
    throw manifestError(context, response, put.bytes, action);
  }
}

async function resolveAfter(
  context: RepositoryContext,
  response: HttpResponse,
  tag: Tag,
  action: string,
): Promise<Descriptor | undefined> {
  try {
    return await resolveReference(context, tag);
  } catch {
    // The response to the PUT says more than the failure to check the tag.
    throw repositoryError(context, response, action);
  }
}

function immutable(
  { client, repository, scopes }: RepositoryContext,
  response: HttpResponse,
  { tag, current, wanted }: { readonly tag: Tag; readonly current: Descriptor; readonly wanted: Descriptor },
): CodedError {
  const context = client.errorContext(`set the tag ${tag}`, repository, scopes);
  const message =
    `${printRepository(repository)}:${tag} cannot be moved: it points at ${current.digest}, and this run built ` +
    `${wanted.digest} (${describeResponse(response, context)})`;
  return new CodedError('conflict', message, {
    hint: 'Publish under a new version; the existing content is unchanged.',
    response: responseFields(response, context, 'tag-immutable'),
  });
}

function overwritten(
  { repository }: RepositoryContext,
  tag: Tag,
  current: Descriptor | undefined,
): CodedError {
  const found = current ? `points at ${current.digest}` : 'does not exist';
  return new CodedError('unavailable', `${printRepository(repository)}:${tag} ${found} after it was set`, {
    hint: 'Re-run; another run may be publishing the same tag.',
  });
}
