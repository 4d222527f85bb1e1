/** Manifests of one repository: read and written byte for byte, and every write confirmed by its digest. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { createDigester, type Digest, digestAlgorithm } from '../oci/digest.ts';
import { children, isExternal, manifestSizeLimit, parseManifest, tooLarge } from '../oci/manifest.ts';
import { isIndexType, isManifestType, manifestTypes } from '../oci/media-types.ts';
import { printRepository, type Tag } from '../oci/reference.ts';
import type { Body, PushResult } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import { readableSize } from '../text.ts';
import type { Blobs } from './blobs.ts';
import { isUnknown, type RegistryRequest, type RepositoryContext, repositoryError } from './client.ts';
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
  const { digest } = descriptor;
  if (context.manifestCache.has(digest)) return 'present';
  const bytes = await readVerified(body(), descriptor, manifestSizeLimit);
  const response = await putManifest(context, blobs, { descriptor, bytes, reference: digest });
  const isStored = isSuccess(response)
    ? await isConfirmed(context, response, descriptor, digest)
    : await isPresentAfterAll(context, response, descriptor);
  if (!isStored) throw manifestError(context, response, bytes, `push the manifest ${digest}`);
  context.manifestCache.set(digest, bytes);
  return isSuccess(response) ? 'sent' : 'present';
}

/** The error for the response to the push of this manifest; `action` completes "could not …". */
export function manifestError(
  context: RepositoryContext,
  response: HttpResponse,
  bytes: Uint8Array,
  action: string,
): CodedError {
  const { manifests, layers } = parseManifest(bytes, 'the manifest');
  if (manifests.some(({ mediaType }) => isIndexType(mediaType)))
    return repositoryError(context, response, action, { pushed: 'nested-index' });
  if (layers.some(isExternal))
    return repositoryError(context, response, action, { pushed: 'external-layers' });
  return repositoryError(context, response, action);
}

/** A repository that stores a manifest only once refuses one that it has from an earlier run (GoogleContainerTools/jib#3057). */
async function isPresentAfterAll(
  context: RepositoryContext,
  response: HttpResponse,
  descriptor: Descriptor,
): Promise<boolean> {
  if (![400, 405, 409, 412].includes(response.status)) return false;
  try {
    return await manifestExists(context, descriptor);
  } catch {
    // The response to the push says more than the failure to look for the manifest.
    return false;
  }
}

export interface ManifestPut {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
  readonly reference: Tag | Digest;
}

/** Puts a manifest, with retries and repairs. Returns the last response, which need not be a success. */
export async function putManifest(
  context: RepositoryContext,
  blobs: Blobs,
  put: ManifestPut,
): Promise<HttpResponse> {
  const response = await context.client.retrier.run((count) => attemptPut(context, blobs, put, count));
  if (isSuccess(response)) context.observed.hasWritten = true;
  return response;
}

async function attemptPut(
  context: RepositoryContext,
  blobs: Blobs,
  { descriptor, bytes, reference }: ManifestPut,
  count: number,
): Promise<Attempt<HttpResponse>> {
  const { client } = context;
  const request = putRequest(context, descriptor, reference, bytes);
  const response = await client.scheduler.run(bytes.byteLength, () => client.send(request));
  if (response.status === 409 && reference === descriptor.digest)
    return await lookUpAfterConflict(context, { descriptor, bytes, reference }, response, count);
  if (!isSuccess(response) && lacksContent(response) && count < maximumRepairs) {
    const otherwise = repositoryError(context, response, `push the manifest ${descriptor.digest}`);
    const isHopeless = !(await repair(context, blobs, bytes, otherwise)) && hasExternalLayers(bytes);
    return { value: response, response, retry: isHopeless ? 'done' : 'backoff' };
  }
  return { value: response, response, retry: isRetryable(response) ? 'backoff' : 'done' };
}

/** Another writer may be pushing the same manifest, so that it is there, or can be pushed a little later. */
async function lookUpAfterConflict(
  context: RepositoryContext,
  { descriptor, bytes }: ManifestPut,
  response: HttpResponse,
  count: number,
): Promise<Attempt<HttpResponse>> {
  const stored = await context.client.sendWithRetry(getRequest(context, descriptor.digest));
  if (stored.status === 200 && isDigestOf(descriptor.digest, stored.body)) {
    context.manifestCache.set(descriptor.digest, bytes);
    return { value: response, retry: 'done' };
  }
  return { value: response, response, retry: count < maximumRepairs ? 'backoff' : 'done' };
}

/** What such a manifest lacks at the registry is most likely what is never pushed. */
function hasExternalLayers(bytes: Uint8Array): boolean {
  return parseManifest(bytes, 'the manifest').layers.some(isExternal);
}

/** Uploads again what the manifest lists and the registry lacks: true if it lacked anything. Throws `otherwise` for a blob that was not pushed in this run. */
async function repair(
  context: RepositoryContext,
  blobs: Blobs,
  bytes: Uint8Array,
  otherwise: CodedError,
): Promise<boolean> {
  const { blobExists } = await import(/* webpackChunkName: "upload" */ './blobs.ts');
  let isRepaired = false;
  for (const child of children(parseManifest(bytes, 'the manifest'))) {
    if (isManifestType(child.mediaType) || (await blobExists(context, child))) continue;
    if (!(await blobs.restore(child.digest))) throw otherwise;
    isRepaired = true;
  }
  return isRepaired;
}

function lacksContent(response: HttpResponse): boolean {
  if (hasCode(response, 'MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN')) return true;
  return (
    response.status >= 400 && response.status < 500 && /unknown blob|blob unknown/i.test(bodyText(response))
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
  const isCreated = response.status === 201 && !response.headers.has('docker-content-digest');
  return await context.client.retrier.run(async (count) => {
    const stored = await context.client.sendWithRetry(getRequest(context, reference));
    // An account that may push and not pull has nothing but the status to go by.
    const same =
      (stored.status === 200 && isDigestOf(descriptor.digest, stored.body)) ||
      (isCreated && isUnknown(context, stored));
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
  if (!isSuccess(response)) throw repositoryError(context, response, `read the manifest ${digest}`);
  requireWhole(context, response, digest);
  if (!isDigestOf(digest, response.body)) throw otherBytes(context, digest);
  context.manifestCache.set(digest, response.body);
  return response.body;
}

export async function manifestExists(context: RepositoryContext, { digest }: Descriptor): Promise<boolean> {
  if (context.manifestCache.has(digest)) return true;
  const response = await context.client.sendWithRetry({ ...getRequest(context, digest), method: 'HEAD' });
  if (isSuccess(response) || response.status === 404) return response.status === 200;
  if (isUnknown(context, response)) return false;
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
  if (!isManifestType(descriptor.mediaType)) {
    const { blobExists } = await import(/* webpackChunkName: "upload" */ './blobs.ts');
    return await blobExists(context, descriptor);
  }
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

/** Throws `unsupported` for a response that was cut, since the manifest is larger than any that a registry has to accept. */
export function requireWhole(
  { repository }: RepositoryContext,
  response: HttpResponse,
  reference: Tag | Digest,
): void {
  if (!response.truncated) return;
  const stated = Number(header(response, 'content-length') ?? Number.NaN);
  const size =
    stated > manifestSizeLimit ? readableSize(stated) : `more than ${readableSize(manifestSizeLimit)}`;
  throw tooLarge(`${printRepository(repository)}: the manifest ${reference}`, size);
}

/** The error for a manifest that has another digest than the one it was named by. */
export function otherBytes({ repository }: RepositoryContext, digest: Digest): CodedError {
  const message = `${printRepository(repository)} serves other bytes as the manifest ${digest}`;
  return new CodedError('digest-mismatch', message, {
    hint: 'Look for a proxy that alters responses, and report it to the operator of the registry.',
  });
}
