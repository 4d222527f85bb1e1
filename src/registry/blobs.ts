/** Blobs of one repository: each uploaded once in a run, by an upload session for each attempt, and what follows from each response. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestAlgorithm } from '../oci/digest.ts';
import type { Body, PushHint, PushResult } from '../store/store.ts';
import { verified } from '../store/verify.ts';
import { scopesFor } from './auth/scopes.ts';
import { isUnknown, type RegistryRequest, type RepositoryContext, repositoryError } from './client.ts';
import type { ExpectedTransfer } from './http/deadline.ts';
import { type HttpResponse, hasCode, header, isSuccess, resolveLocation } from './http/response.ts';
import { type Attempt, isRetryable } from './http/retry.ts';
import { smallBody } from './http/scheduler.ts';
import { sendChunks, sendWhole, type Upload } from './upload-body.ts';

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

/** What the attempts of one upload have shown. */
interface UploadState {
  chunked: boolean;
  /** Attempts that the registry has refused, although another one may succeed. */
  refusals: number;
  /** Name of the repository to mount from, until that fails. */
  mountFrom: string | undefined;
  /** The body, until it is being sent. */
  readonly expected: ExpectedTransfer;
}

/** A blob that has been refused in more attempts than this is refused for good. */
const maximumRefusals = 4;

/** Stores a blob, by a mount from `mountFrom` if possible. Throws what the registry's last response means. */
export async function uploadBlob(upload: Upload, mountFrom: string | undefined): Promise<PushResult> {
  const { context, descriptor } = upload;
  const { client } = context;
  const expected = client.deadline.expectToSend(descriptor.size);
  const state: UploadState = { chunked: client.observed.chunked, refusals: 0, mountFrom, expected };
  const result = await client.retrier
    .run((count) => client.scheduler.run(descriptor.size, () => attemptUpload(upload, state, count)))
    .finally(expected.end);
  if (typeof result === 'string') return result;
  throw repositoryError(context, result, `push the blob ${descriptor.digest}`);
}

const present: Attempt<PushResult> = { value: 'present', retry: 'done' };
const sent: Attempt<PushResult> = { value: 'sent', retry: 'done' };

/**
 * One whole attempt: look for the blob, open a session, send the body. The value is the response that made it fail.
 *
 * After a network error the registry may have the blob although its response was lost (GoogleContainerTools/jib#4301), and the
 * session may have taken a part of the body (apple/containerization#790). So the next attempt looks for the blob again and opens a
 * new session. It does so by HEAD and by a mount in turn, so that not every attempt has the same number of requests: a load
 * balancer with a failing backend may fail every third one.
 */
async function attemptUpload(
  upload: Upload,
  state: UploadState,
  count: number,
): Promise<Attempt<HttpResponse | PushResult>> {
  const { context, descriptor } = upload;
  const { client } = context;
  const mountFinds = state.mountFrom !== undefined || looksByMount(upload, count);
  if (!mountFinds && (count > 1 || descriptor.size > smallBody)) {
    const response = await client.send(blobHead(context, descriptor));
    if (isPresent(response, descriptor)) return count > 1 ? sent : present;
    if (isRetryable(response)) return attemptOf(response, 'backoff');
  }
  const opened = await openSession(upload, state, count);
  if (opened.status === 201) return count > 1 && state.mountFrom === undefined ? sent : present;
  const location = header(opened, 'location');
  if (opened.status !== 202 || location === undefined) return classifySession(opened, state);
  const session = resolveLocation(location, opened.url, client.policy);
  const response = await client.scheduler.sendBody(descriptor.size, () => {
    state.expected.end();
    return state.chunked
      ? sendChunks(upload, session, Number(header(opened, 'oci-chunk-min-length') ?? 0))
      : sendWhole(upload, session);
  });
  return await classifyUpload(response, upload, state);
}

/** Every second attempt, where mounting a blob from its own repository finds it. */
function looksByMount({ context }: Upload, count: number): boolean {
  return context.client.observed.selfMount && count % 2 === 1;
}

function classifySession(opened: HttpResponse, state: UploadState): Attempt<HttpResponse> {
  if (isRetryable(opened)) return attemptOf(opened, 'backoff');
  return attemptOf(opened, opened.status === 409 && mayRetryRefusal(state) ? 'backoff' : 'done');
}

function mayRetryRefusal(state: UploadState): boolean {
  state.refusals += 1;
  return state.refusals <= maximumRefusals;
}

function attemptOf(response: HttpResponse, retry: Attempt<HttpResponse>['retry']): Attempt<HttpResponse> {
  return { value: response, response, retry };
}

/** The request that checks whether the repository has a blob. */
export function blobHead({ repository, scopes }: RepositoryContext, { digest }: Descriptor): RegistryRequest {
  return { method: 'HEAD', url: `/v2/${repository.name}/blobs/${digest}`, scopes };
}

/** True when the response to a HEAD shows a blob of the described size. */
export function isPresent(response: HttpResponse, descriptor: Descriptor): boolean {
  const length = header(response, 'content-length');
  const isBlob = response.status === 200 && isSuccess(response);
  return isBlob && (length === undefined || Number(length) === descriptor.size);
}

/** The POST also tells whether the blob is there: a mount from the repository itself or from another one is a 201 at once. */
async function openSession(upload: Upload, state: UploadState, count: number): Promise<HttpResponse> {
  const { context, descriptor } = upload;
  const { client, repository, scopes } = context;
  const { digest } = descriptor;
  const path = `/v2/${repository.name}/blobs/uploads/`;
  const algorithm =
    digestAlgorithm(digest) === 'sha256' ? '' : `?digest-algorithm=${digestAlgorithm(digest)}`;
  const plain = { method: 'POST', url: `${path}${algorithm}`, body: new Uint8Array(), scopes } as const;
  const from = state.mountFrom ?? (looksByMount(upload, count) ? repository.name : undefined);
  if (from === undefined) return await client.send(plain);
  const isOther = from !== repository.name;
  const url = `${path}?${new URLSearchParams({ mount: digest, from })}`;
  const allScopes = isOther ? [...scopes, ...scopesFor('pull', from)] : scopes;
  const response = await tolerateRefusal(client.send({ ...plain, url, scopes: allScopes }), isOther);
  if (response && (isSuccess(response) || isRetryable(response))) return response;
  // A failed mount must not fail the push (google/go-containerregistry#1741).
  state.mountFrom = undefined;
  const withoutMount = await client.send(plain);
  if (!isOther && withoutMount.status === 202) client.observed.selfMount = false;
  return withoutMount;
}

/** `undefined` when no token is granted for the repository to mount from. */
async function tolerateRefusal(
  response: Promise<HttpResponse>,
  isOtherRepository: boolean,
): Promise<HttpResponse | undefined> {
  try {
    return await response;
  } catch (error) {
    if (isOtherRepository && error instanceof CodedError) return undefined;
    throw error;
  }
}

/** Decides from the response to the body whether the blob is stored, or how to go on. */
async function classifyUpload(
  response: HttpResponse,
  upload: Upload,
  state: UploadState,
): Promise<Attempt<HttpResponse | PushResult>> {
  const { context, descriptor } = upload;
  const { client } = context;
  if (isSuccess(response)) {
    context.observed.hasWritten = true;
    if (response.status === 201 && agrees(response, descriptor)) return sent;
    // Any other success counts only when the registry then has the blob, or when it lets nobody look.
    const head = await client.send(blobHead(context, descriptor));
    const mayBePresent = agrees(response, descriptor) && isUnknown(context, head);
    return isPresent(head, descriptor) || mayBePresent ? sent : attemptOf(response, 'backoff');
  }
  if (response.status === 413 && !state.chunked && client.quirk.chunk !== 'none') {
    client.observed.chunked = true;
    state.chunked = true;
    return attemptOf(response, 'immediate');
  }
  if (isRetryable(response)) return attemptOf(response, 'backoff');
  const isLost = isSessionLost(response);
  if (isLost) client.scheduler.reduceConcurrency();
  const hasOtherBytes = hasCode(response, 'DIGEST_INVALID', 'SIZE_INVALID');
  if (hasOtherBytes) await requireDescribedBytes(upload);
  // A new session may help against an expired token, a lost session, bytes that were altered on the way, and a concurrent upload of the same blob.
  const mayHelp = isLost || hasOtherBytes || response.status === 401 || response.status === 409;
  if (!mayHelp || !mayRetryRefusal(state)) return attemptOf(response, 'done');
  return attemptOf(response, response.status === 401 ? 'immediate' : 'backoff');
}

/** Throws `digest-mismatch` when it is our bytes that differ from their description. */
async function requireDescribedBytes({ descriptor, open }: Upload): Promise<void> {
  for await (const chunk of verified(open(), descriptor)) void chunk;
}

/** Registries with several replicas lose sessions under parallel uploads (tuist/tuist#12530). */
function isSessionLost(response: HttpResponse): boolean {
  if (hasCode(response, 'BLOB_UPLOAD_UNKNOWN', 'BLOB_UPLOAD_INVALID', 'RANGE_INVALID')) return true;
  if (response.status === 410) return true;
  return response.status === 416 || (response.status === 404 && !hasCode(response, 'NAME_UNKNOWN'));
}

function agrees(response: HttpResponse, { digest }: Descriptor): boolean {
  const stored = header(response, 'docker-content-digest');
  return stored === undefined || stored === digest;
}
