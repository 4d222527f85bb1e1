/** The upload of one blob: an upload session for each attempt, the body in one request or in chunks, and what follows from each response. */

import { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestAlgorithm } from '../oci/digest.ts';
import { octetStreamType } from '../oci/media-types.ts';
import type { Body, PushResult } from '../store/store.ts';
import { readVerified, verified } from '../store/verify.ts';
import { scopesFor } from './auth/scopes.ts';
import { isUnknown, type RegistryRequest, type RepositoryContext, repositoryError } from './client.ts';
import { resolveLocation } from './http/redirects.ts';
import { type HttpResponse, hasCode, header, isSuccess } from './http/response.ts';
import { type Attempt, isRetryable } from './http/retry.ts';
import { smallBody } from './http/scheduler.ts';
import type { HttpBody } from './http/transport.ts';
import { defaultChunk } from './quirks.ts';

/** A blob with the repository it goes to. */
export interface Upload {
  readonly context: RepositoryContext;
  readonly descriptor: Descriptor;
  readonly open: Body;
}

/** What the attempts of one upload have shown. */
interface UploadState {
  chunked: boolean;
  /** Sessions in which the registry has refused the body. */
  refusals: number;
  /** Name of the repository to mount from, until that fails. */
  mountFrom: string | undefined;
}

/** A body that has been refused in more sessions than this is refused for good. */
const maximumRefusals = 4;

/** Stores a blob, by a mount from `mountFrom` if possible. Throws what the registry's last response means. */
export async function uploadBlob(upload: Upload, mountFrom: string | undefined): Promise<PushResult> {
  const { context, descriptor } = upload;
  const { client } = context;
  const state: UploadState = { chunked: client.observed.chunked, refusals: 0, mountFrom };
  const result = await client.retrier.run((count) =>
    client.scheduler.run(descriptor.size, () => attemptUpload(upload, state, count)),
  );
  if (typeof result === 'string') return result;
  throw repositoryError(context, result, `push the blob ${descriptor.digest}`);
}

const present: Attempt<PushResult> = { value: 'present', retry: 'done' };
const sent: Attempt<PushResult> = { value: 'sent', retry: 'done' };

/**
 * One whole attempt: look for the blob, open a session, send the body. The value is the response that made it fail.
 *
 * After a network error the registry may have the blob although its response was lost (GoogleContainerTools/jib#4301), and the
 * session may have taken a part of the body (apple/containerization#790). So the next attempt begins with HEAD and opens a new
 * session.
 */
async function attemptUpload(
  upload: Upload,
  state: UploadState,
  count: number,
): Promise<Attempt<HttpResponse | PushResult>> {
  const { context, descriptor } = upload;
  const { client } = context;
  const mountFinds = state.mountFrom !== undefined || client.observed.selfMount;
  if (count > 1 || (descriptor.size > smallBody && !mountFinds)) {
    const response = await client.send(blobHead(context, descriptor));
    if (isPresent(response, descriptor)) return count > 1 ? sent : present;
    if (isRetryable(response)) return attemptOf(response, 'backoff');
  }
  const opened = await openSession(upload, state, count);
  if (opened.status === 201) return present;
  const location = header(opened, 'location');
  if (opened.status !== 202 || location === undefined)
    return attemptOf(opened, isRetryable(opened) ? 'backoff' : 'done');
  const session = resolveLocation(location, opened.url, client.policy);
  const response = await client.scheduler.sendBody(descriptor.size, () =>
    state.chunked
      ? sendChunks(upload, session, Number(header(opened, 'oci-chunk-min-length') ?? 0))
      : sendWhole(upload, session),
  );
  return await classifyUpload(response, upload, state);
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
async function openSession(
  { context, descriptor }: Upload,
  state: UploadState,
  count: number,
): Promise<HttpResponse> {
  const { client, repository, scopes } = context;
  const { digest } = descriptor;
  const path = `/v2/${repository.name}/blobs/uploads/`;
  const algorithm =
    digestAlgorithm(digest) === 'sha256' ? '' : `?digest-algorithm=${digestAlgorithm(digest)}`;
  const plain = { method: 'POST', url: `${path}${algorithm}`, body: new Uint8Array(), scopes } as const;
  const from = state.mountFrom ?? (client.observed.selfMount && count === 1 ? repository.name : undefined);
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

async function sendWhole(upload: Upload, session: URL): Promise<HttpResponse> {
  const { context, descriptor } = upload;
  return await context.client.send({
    method: 'PUT',
    url: withDigest(session, descriptor.digest),
    headers: { 'content-type': octetStreamType },
    body: await bodyOf(upload),
    scopes: context.scopes,
    replay: false,
    duration: expectedDuration(descriptor.size),
  });
}

/** A small blob is verified before it is sent, in one write. */
async function bodyOf({ descriptor, open }: Upload): Promise<HttpBody> {
  if (descriptor.size > smallBody) return { open, length: descriptor.size };
  return await readVerified(open(), descriptor, smallBody);
}

/** Milliseconds for a body at 2 MiB/s. */
function expectedDuration(size: number): number {
  return 10_000 + size / 2048;
}

/** Appends to the raw query, which some registries sign as they wrote it. */
function withDigest(session: URL, digest: Digest): URL {
  const url = new URL(session);
  url.search = `${session.search === '' ? '?' : `${session.search}&`}digest=${encodeURIComponent(digest)}`;
  return url;
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
  state.refusals += 1;
  // A new session may help against an expired token, a lost session, and bytes that were altered on the way.
  const mayHelp = isLost || hasOtherBytes || response.status === 401;
  if (!mayHelp || state.refusals > maximumRefusals) return attemptOf(response, 'done');
  return attemptOf(response, response.status === 401 ? 'immediate' : 'backoff');
}

/** Throws `digest-mismatch` when it is our bytes that differ from their description. */
async function requireDescribedBytes({ descriptor, open }: Upload): Promise<void> {
  for await (const chunk of verified(open(), descriptor)) void chunk;
}

/** Registries with several replicas lose sessions under parallel uploads (tuist/tuist#12530). */
function isSessionLost(response: HttpResponse): boolean {
  if (hasCode(response, 'BLOB_UPLOAD_UNKNOWN', 'BLOB_UPLOAD_INVALID', 'RANGE_INVALID')) return true;
  return response.status === 416 || (response.status === 404 && !hasCode(response, 'NAME_UNKNOWN'));
}

function agrees(response: HttpResponse, { digest }: Descriptor): boolean {
  const stored = header(response, 'docker-content-digest');
  return stored === undefined || stored === digest;
}

/**
 * Sends PATCH after PATCH and an empty PUT. Offsets are counted here, since the `Range` of responses is often wrong
 * (aws/containers-roadmap#2831).
 */
async function sendChunks(upload: Upload, session: URL, minimumLength: number): Promise<HttpResponse> {
  const { context, descriptor, open } = upload;
  const { client, scopes } = context;
  const chunk = chunkLength(client.quirk.chunk, minimumLength);
  const stream = open();
  const reader = createChunkReader(stream);
  let url = session;
  try {
    for (let start = 0; start < descriptor.size; start += chunk) {
      const length = Math.min(chunk, descriptor.size - start);
      const range = { 'content-type': octetStreamType, 'content-range': `${start}-${start + length - 1}` };
      const body = { open: () => reader.next(length), length };
      const response = await client.send({
        method: 'PATCH',
        url,
        headers: range,
        body,
        scopes,
        replay: false,
      });
      // ECR responds with 201 where the specification says 202.
      if (!isSuccess(response)) return response;
      const location = header(response, 'location');
      if (location !== undefined) url = resolveLocation(location, response.url, client.policy);
    }
    await reader.finish();
  } finally {
    stream.destroy();
  }
  const final = withDigest(url, descriptor.digest);
  return await client.send({ method: 'PUT', url: final, body: new Uint8Array(), scopes, replay: false });
}

const maximumChunk = 1024 * 1024 * 1024;

function chunkLength(quirk: number | 'none' | undefined, minimumLength: number): number {
  const length = typeof quirk === 'number' ? quirk : defaultChunk;
  return Number.isSafeInteger(minimumLength)
    ? Math.min(maximumChunk, Math.max(length, minimumLength))
    : length;
}

interface ChunkReader {
  /** A stream over the next `length` bytes. */
  next(length: number): Readable;
  /** Reads on to the end of the source, where the source verifies its digest. */
  finish(): Promise<void>;
}

function createChunkReader(source: Readable): ChunkReader {
  const chunks: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  const read = async (): Promise<Uint8Array | undefined> => {
    if (rest.byteLength > 0) return rest;
    const { done, value } = await chunks.next();
    return done ? undefined : value;
  };
  async function* take(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      const chunk = await read();
      if (!chunk) return;
      rest = chunk.subarray(Math.min(left, chunk.byteLength));
      left -= chunk.byteLength - rest.byteLength;
      yield chunk.subarray(0, chunk.byteLength - rest.byteLength);
    }
  }
  return {
    next: (length) => Readable.from(take(length), { objectMode: false }),
    async finish() {
      while (await read()) rest = new Uint8Array();
    },
  };
}
