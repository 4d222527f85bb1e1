/** Manifests of one repository: read and written byte for byte, and every write confirmed by its digest. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { createDigester, type Digest, digestAlgorithm } from '../oci/digest.ts';
import { children, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isManifestType, manifestTypes } from '../oci/media-types.ts';
import { printRepository, type Tag } from '../oci/reference.ts';
import type { Body, PushResult } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import { type Blobs, blobExists } from './blobs.ts';
import { type RegistryRequest, type RepositoryContext, repositoryError } from './client.ts';
import { bodyText, type HttpResponse, hasCode, header, isAbsent, isSuccess } from './http/response.ts';
import { type Attempt, isRetryable } from './http/retry.ts';

const accept = [...manifestTypes, '*/*;q=0.1'].join(', ');

/** A registry that has just accepted all blobs may not see them yet (docker/build-push-action#271). */
const maximumRepairs = 6;

/** A registry that has just accepted a manifest may not serve it yet (VooZ2/terento#165). */
const maximumReadBacks = 4;

/** Stores a manifest under its digest; a blob that the registry then reports missing is uploaded again. */
export async function pushManifest(
  context: RepositoryContext,
  blobs: Blobs,
  descriptor: Descriptor,
  body: Body,
): Promise<PushResult> {
  if (context.manifestCache.has(descriptor.digest)) return 'present';
  const bytes = await readVerified(body(), descriptor, manifestSizeLimit);
  const failed = await context.client.retrier.run((count) =>
    attemptPush(context, blobs, { descriptor, bytes, count }),
  );
  if (failed) throw repositoryError(context, failed, `push the manifest ${descriptor.digest}`);
  context.manifestCache.set(descriptor.digest, bytes);
  return 'sent';
}

interface ManifestPush {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
  /** Number of this attempt, from 1. */
  readonly count: number;
}

/** The value is the response that made the attempt fail. */
async function attemptPush(
  context: RepositoryContext,
  blobs: Blobs,
  { descriptor, bytes, count }: ManifestPush,
): Promise<Attempt<HttpResponse | undefined>> {
  const { client } = context;
  const request = putRequest(context, descriptor, descriptor.digest, bytes);
  const response = await client.scheduler.run(bytes.byteLength, () => client.send(request));
  if (isSuccess(response)) {
    const stored = await isConfirmed(context, response, descriptor, descriptor.digest);
    return { value: stored ? undefined : response, response, retry: 'done' };
  }
  if (response.status === 409)
    return await lookUpAfterConflict(context, { descriptor, bytes, count }, response);
  const repairable = lacksContent(response) && count < maximumRepairs;
  if (repairable)
    await repair(
      context,
      blobs,
      bytes,
      repositoryError(context, response, `push the manifest ${descriptor.digest}`),
    );
  return { value: response, response, retry: repairable || isRetryable(response) ? 'backoff' : 'done' };
}

/** Another writer may be pushing the same manifest, so that it is there, or can be pushed a little later. */
async function lookUpAfterConflict(
  context: RepositoryContext,
  { descriptor, count }: ManifestPush,
  response: HttpResponse,
): Promise<Attempt<HttpResponse | undefined>> {
  const stored = await context.client.sendWithRetry(getRequest(context, descriptor.digest));
  if (stored.status === 200 && isDigestOf(descriptor.digest, stored.body))
    return { value: undefined, retry: 'done' };
  return { value: response, response, retry: count < maximumRepairs ? 'backoff' : 'done' };
}

/** Uploads again what the manifest lists and the registry lacks; throws `otherwise` for a blob that was not pushed in this run. */
async function repair(
  context: RepositoryContext,
  blobs: Blobs,
  bytes: Uint8Array,
  otherwise: CodedError,
): Promise<void> {
  for (const child of children(parseManifest(bytes, 'the manifest'))) {
    if (isManifestType(child.mediaType) || (await blobExists(context, child))) continue;
    if (!(await blobs.restore(child.digest))) throw otherwise;
  }
}

function lacksContent(response: HttpResponse): boolean {
  if (response.status < 400 || response.status >= 500) return false;
  return (
    hasCode(response, 'MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN') ||
    /unknown blob|blob unknown/i.test(bodyText(response))
  );
}

/** True when the digest header of the response agrees, or, when it is missing or differs, the manifest that is read back. */
export async function isConfirmed(
  context: RepositoryContext,
  response: HttpResponse,
  descriptor: Descriptor,
  reference: Tag | Digest,
): Promise<boolean> {
  if (header(response, 'docker-content-digest') === descriptor.digest) return true;
  return await context.client.retrier.run(async (count) => {
    const stored = await context.client.sendWithRetry(getRequest(context, reference));
    const same = stored.status === 200 && isDigestOf(descriptor.digest, stored.body);
    return { value: same, response: stored, retry: same || count >= maximumReadBacks ? 'done' : 'backoff' };
  });
}

/** The bytes of a manifest, from the cache or by digest; `undefined` when it is absent. */
export async function readManifest(
  context: RepositoryContext,
  digest: Digest,
): Promise<Uint8Array | undefined> {
  const known = context.manifestCache.get(digest);
  if (known) return known;
  const response = await context.client.sendWithRetry(getRequest(context, digest));
  if (isAbsent(response)) return undefined;
  if (!isSuccess(response) || response.truncated)
    throw repositoryError(context, response, `read the manifest ${digest}`);
  if (!isDigestOf(digest, response.body)) throw otherBytes(context, digest);
  context.manifestCache.set(digest, response.body);
  return response.body;
}

export async function manifestExists(context: RepositoryContext, { digest }: Descriptor): Promise<boolean> {
  if (context.manifestCache.has(digest)) return true;
  const response = await context.client.sendWithRetry({ ...getRequest(context, digest), method: 'HEAD' });
  if (isSuccess(response) || response.status === 404) return response.status === 200;
  throw repositoryError(context, response, `look for the manifest ${digest}`);
}

/**
 * Of the wanted digests, those of content that is present because a present manifest lists it; none for anything else.
 *
 * A registry that is known to refuse a manifest without its content needs no proof: it refuses the new one then. With any other,
 * each content is looked for.
 */
export async function listedBy(
  context: RepositoryContext,
  root: Descriptor,
  wanted: ReadonlySet<Digest>,
): Promise<ReadonlySet<Digest>> {
  try {
    const listed = (await childrenOf(context, root)).filter(({ digest }) => wanted.has(digest));
    if (context.client.quirk.validatesManifests) return new Set(listed.map(({ digest }) => digest));
    const present = await Promise.all(listed.map((child) => isComplete(context, child)));
    return new Set(listed.filter((_, index) => present[index]).map(({ digest }) => digest));
  } catch {
    // A tag may point at anything, and the registry may fail: not knowing only costs requests.
    return new Set();
  }
}

async function childrenOf(context: RepositoryContext, root: Descriptor): Promise<readonly Descriptor[]> {
  const bytes = isManifestType(root.mediaType) ? await readManifest(context, root.digest) : undefined;
  return bytes ? children(parseManifest(bytes, root.digest, root.mediaType)) : [];
}

/** True when the repository has the content and everything below it. */
async function isComplete(context: RepositoryContext, descriptor: Descriptor): Promise<boolean> {
  if (!isManifestType(descriptor.mediaType)) return await blobExists(context, descriptor);
  if (!(await readManifest(context, descriptor.digest))) return false;
  const below = await childrenOf(context, descriptor);
  return (await Promise.all(below.map((child) => isComplete(context, child)))).every(Boolean);
}

export function putRequest(
  { repository, scopes }: RepositoryContext,
  descriptor: Descriptor,
  reference: string,
  bytes: Uint8Array,
): RegistryRequest {
  return {
    method: 'PUT',
    url: `/v2/${repository.name}/manifests/${reference}`,
    headers: { 'content-type': descriptor.mediaType },
    body: bytes,
    scopes,
  };
}

export function getRequest({ repository, scopes }: RepositoryContext, reference: string): RegistryRequest {
  return {
    method: 'GET',
    url: `/v2/${repository.name}/manifests/${reference}`,
    headers: { accept },
    scopes,
    limit: manifestSizeLimit,
  };
}

export function isDigestOf(digest: Digest, bytes: Uint8Array): boolean {
  const digester = createDigester(digestAlgorithm(digest));
  digester.update(bytes);
  return digester.digest() === digest;
}

function otherBytes({ repository }: RepositoryContext, digest: Digest): CodedError {
  const message = `${printRepository(repository)} serves other bytes as the manifest ${digest}`;
  return new CodedError('digest-mismatch', message, {
    hint: 'Look for a proxy that alters responses, and report it to the operator of the registry.',
  });
}
