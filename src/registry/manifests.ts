/** Manifests of one repository: exact bytes in, exact bytes out, and every write confirmed by its digest. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { createDigester, type Digest, digestAlgorithm } from '../oci/digest.ts';
import { children, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isManifestType, manifestTypes } from '../oci/media-types.ts';
import { printRepository, type Repository, type Tag } from '../oci/reference.ts';
import type { Body, PushResult } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import { pushScopes } from './auth/scopes.ts';
import type { Blobs } from './blobs.ts';
import type { Endpoint, RegistryRequest } from './endpoint.ts';
import { failure } from './errors.ts';
import { type HttpResponse, hasCode, header, isSuccess, plainText } from './http/response.ts';
import { type Attempt, isRetryable } from './http/retry.ts';

/** Where manifests go and come from, with those this run has seen. */
export interface ManifestStore {
  readonly endpoint: Endpoint;
  readonly repository: Repository;
  /** Bytes of manifests that the repository is known to hold. */
  readonly memory: Map<Digest, Uint8Array>;
}

const accept = [...manifestTypes, '*/*;q=0.1'].join(', ');

/** A registry that has just taken all blobs may not see them yet (docker/build-push-action#271). */
const repairs = 6;

/** A registry that has just taken a manifest may not show it yet (VooZ2/terento#165). */
const readings = 4;

/** Stores a manifest under its digest; what the registry says it lacks is sent again first. */
export async function pushManifest(
  manifests: ManifestStore,
  blobs: Blobs,
  descriptor: Descriptor,
  body: Body,
): Promise<PushResult> {
  if (manifests.memory.has(descriptor.digest)) return 'present';
  const bytes = await readVerified(body(), descriptor, manifestSizeLimit);
  const failed = await manifests.endpoint.retrier.run((count) =>
    attemptPush(manifests, blobs, { descriptor, bytes, count }),
  );
  if (failed) throw fail(manifests, failed, `push the manifest ${descriptor.digest}`);
  manifests.memory.set(descriptor.digest, bytes);
  return 'sent';
}

interface Try {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
  readonly count: number;
}

async function attemptPush(
  manifests: ManifestStore,
  blobs: Blobs,
  { descriptor, bytes, count }: Try,
): Promise<Attempt<HttpResponse | undefined>> {
  const question = putRequest(manifests, descriptor, descriptor.digest, bytes);
  const answer = await manifests.endpoint.scheduler.run(bytes.byteLength, () =>
    manifests.endpoint.ask(question),
  );
  if (isSuccess(answer)) {
    if (await isConfirmed(manifests, answer, descriptor, descriptor.digest))
      return { value: undefined, again: 'stop' };
    return { value: answer, answer, again: 'stop' };
  }
  const incomplete = lacksContent(answer) && count < repairs;
  if (incomplete)
    await repair(bytes, blobs, fail(manifests, answer, `push the manifest ${descriptor.digest}`));
  return { value: answer, answer, again: incomplete || isRetryable(answer) ? 'wait' : 'stop' };
}

/** Pushes again what the manifest names and the registry lacks; throws `otherwise` when this run has no body for it. */
async function repair(bytes: Uint8Array, blobs: Blobs, otherwise: CodedError): Promise<void> {
  for (const child of children(parseManifest(bytes, 'the manifest'))) {
    if (isManifestType(child.mediaType) || (await blobs.exists(child))) continue;
    if (!(await blobs.restore(child.digest))) throw otherwise;
  }
}

function lacksContent(answer: HttpResponse): boolean {
  if (answer.status < 400 || answer.status >= 500) return false;
  return (
    hasCode(answer, 'MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN') ||
    /unknown blob|blob unknown/i.test(plainText(answer))
  );
}

/** The digest header decides when it agrees; when it is missing or differs, what can be read back does. */
export async function isConfirmed(
  manifests: ManifestStore,
  answer: HttpResponse,
  descriptor: Descriptor,
  reference: Tag | Digest,
): Promise<boolean> {
  if (header(answer, 'docker-content-digest') === descriptor.digest) return true;
  return await manifests.endpoint.retrier.run(async (count) => {
    const back = await manifests.endpoint.sendWithRetry(getRequest(manifests, reference));
    const same = back.status === 200 && isDigestOf(descriptor.digest, back.body);
    return { value: same, answer: back, again: same || count >= readings ? 'stop' : 'wait' };
  });
}

/** The bytes of a manifest, from memory or by digest; `undefined` when absent. */
export async function readManifest(
  manifests: ManifestStore,
  digest: Digest,
): Promise<Uint8Array | undefined> {
  const known = manifests.memory.get(digest);
  if (known) return known;
  const answer = await manifests.endpoint.sendWithRetry(getRequest(manifests, digest));
  if (isAbsent(answer)) return undefined;
  if (!isSuccess(answer) || answer.cut) throw fail(manifests, answer, `read the manifest ${digest}`);
  if (!isDigestOf(digest, answer.body)) throw otherBytes(manifests, digest);
  manifests.memory.set(digest, answer.body);
  return answer.body;
}

/** The digests that a present manifest lists; none for anything else. */
export async function listedBy(manifests: ManifestStore, root: Descriptor): Promise<ReadonlySet<Digest>> {
  try {
    const bytes = isManifestType(root.mediaType) ? await readManifest(manifests, root.digest) : undefined;
    if (!bytes) return new Set();
    return new Set(children(parseManifest(bytes, root.digest, root.mediaType)).map(({ digest }) => digest));
  } catch {
    // What a tag points at may be anything, and its registry may stumble; knowing nothing only costs requests.
    return new Set();
  }
}

export function putRequest(
  { repository }: ManifestStore,
  descriptor: Descriptor,
  reference: string,
  bytes: Uint8Array,
): RegistryRequest {
  return {
    method: 'PUT',
    to: manifestPath(repository, reference),
    headers: { 'content-type': descriptor.mediaType },
    body: bytes,
    scopes: pushScopes(repository.name),
  };
}

export function getRequest({ repository }: ManifestStore, reference: string): RegistryRequest {
  return {
    method: 'GET',
    to: manifestPath(repository, reference),
    headers: { accept },
    scopes: pushScopes(repository.name),
    limit: manifestSizeLimit,
  };
}

function manifestPath(repository: Repository, reference: string): string {
  return `/v2/${repository.name}/manifests/${reference}`;
}

/** A 404 is absence, unless the registry says in words that it is a refusal. */
export function isAbsent(answer: HttpResponse): boolean {
  return answer.status === 404 && !hasCode(answer, 'DENIED', 'UNAUTHORIZED');
}

export function isDigestOf(digest: Digest, bytes: Uint8Array): boolean {
  const digester = createDigester(digestAlgorithm(digest));
  digester.update(bytes);
  return digester.digest() === digest;
}

export function fail(
  { endpoint, repository }: ManifestStore,
  answer: HttpResponse,
  action: string,
): CodedError {
  return failure(answer, endpoint.errorContext(repository, action));
}

function otherBytes({ repository }: ManifestStore, digest: Digest): CodedError {
  return new CodedError(
    'digest-mismatch',
    `${printRepository(repository)} answers other bytes for ${digest}`,
    {
      hint: 'Look for a proxy that changes answers, and report it to whoever runs the registry.',
    },
  );
}
