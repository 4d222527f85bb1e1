/** Blobs of one repository: each pushed once per run, in as few requests as the registry allows. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestAlgorithm } from '../oci/digest.ts';
import { octetStreamType } from '../oci/media-types.ts';
import type { Repository } from '../oci/reference.ts';
import type { Body, PushHint, PushResult } from '../store/store.ts';
import { readVerified, verified } from '../store/verify.ts';
import { pushScopes } from './auth/scopes.ts';
import { type BlobPush, withDigest } from './blob-push.ts';
import { pushChunks } from './chunks.ts';
import type { Endpoint, RegistryRequest } from './endpoint.ts';
import { failure } from './errors.ts';
import { resolveLocation } from './http/redirects.ts';
import { type HttpResponse, hasCode, header, isSuccess } from './http/response.ts';
import { type Attempt, isRetryable } from './http/retry.ts';
import { smallBody } from './http/scheduler.ts';
import type { HttpBody } from './http/transport.ts';

export interface Blobs {
  /** Stores a blob; a second call for the same digest joins the first. */
  push(descriptor: Descriptor, body: Body, hint?: PushHint): Promise<PushResult>;
  exists(descriptor: Descriptor): Promise<boolean>;
  /** Pushes again, from the body of this run, a blob that turned out to be missing; false when no body is known. */
  restore(digest: Digest): Promise<boolean>;
}

export function createBlobs(endpoint: Endpoint, repository: Repository): Blobs {
  const flights = new Map<
    Digest,
    { readonly done: Promise<PushResult>; readonly again: () => Promise<PushResult> }
  >();
  const start = (descriptor: Descriptor, body: Body, mountFrom?: string): Promise<PushResult> => {
    const done = pushBlob({ endpoint, repository, descriptor, open: body }, mountFrom);
    flights.set(descriptor.digest, { done, again: () => start(descriptor, body) });
    // A flight that failed is no reason not to try again when it is asked for again.
    done.catch(() => flights.delete(descriptor.digest));
    return done;
  };
  return {
    push: (descriptor, body, hint) =>
      flights.get(descriptor.digest)?.done.then(() => 'present') ??
      start(descriptor, body, sourceOfMount(endpoint, repository, hint)),
    exists: (descriptor) => blobExists(endpoint, repository, descriptor),
    async restore(digest) {
      const flight = flights.get(digest);
      await flight?.again();
      return flight !== undefined;
    },
  };
}

function sourceOfMount(
  { quirk }: Endpoint,
  { name }: Repository,
  hint: PushHint | undefined,
): string | undefined {
  return hint?.mountFrom === name || quirk.siblings === false ? undefined : hint?.mountFrom;
}

async function blobExists(
  endpoint: Endpoint,
  repository: Repository,
  descriptor: Descriptor,
): Promise<boolean> {
  const answer = await endpoint.sendWithRetry(headRequest(repository, descriptor));
  if (isPresent(answer, descriptor)) return true;
  if (answer.status === 404 || isSuccess(answer)) return false;
  throw failure(answer, endpoint.errorContext(repository, `ask for the blob ${descriptor.digest}`));
}

function headRequest({ name }: Repository, { digest }: Descriptor): RegistryRequest {
  return { method: 'HEAD', to: `/v2/${name}/blobs/${digest}`, scopes: pushScopes(name) };
}

function isPresent(answer: HttpResponse, descriptor: Descriptor): boolean {
  const length = header(answer, 'content-length');
  return (
    answer.status === 200 && isSuccess(answer) && (length === undefined || Number(length) === descriptor.size)
  );
}

/** How a blob is being pushed, as its tries have taught us. */
interface UploadState {
  chunked: boolean;
  refusals: number;
  sibling: string | undefined;
}

/** A registry that still refuses after so many sessions means it. */
const refusalsAllowed = 4;

async function pushBlob(push: BlobPush, sibling: string | undefined): Promise<PushResult> {
  const { endpoint, repository, descriptor } = push;
  const state: UploadState = { chunked: endpoint.learnt.chunked, refusals: 0, sibling };
  const answer = await endpoint.retrier.run((count) =>
    endpoint.scheduler.run(descriptor.size, () => attemptPush(push, state, count)),
  );
  if (typeof answer === 'string') return answer;
  throw failure(answer, endpoint.errorContext(repository, `push the blob ${descriptor.digest}`));
}

const wasPresent: Attempt<PushResult> = { value: 'present', again: 'stop' };
const wasSent: Attempt<PushResult> = { value: 'sent', again: 'stop' };

/**
 * One whole try: ask, open a session, send. The value is the answer that made it fail.
 *
 * After a try of unknown outcome the blob may be there although the answer was lost (GoogleContainerTools/jib#4301), and the
 * old session may have eaten part of the body (apple/containerization#790): so HEAD, and then a new session.
 */
async function attemptPush(
  push: BlobPush,
  state: UploadState,
  count: number,
): Promise<Attempt<HttpResponse | PushResult>> {
  const { endpoint, repository, descriptor } = push;
  const large = descriptor.size > smallBody;
  const alone = state.sibling === undefined && !endpoint.learnt.combined;
  if (count > 1 || (alone && large)) {
    const answer = await endpoint.ask(headRequest(repository, descriptor));
    if (isPresent(answer, descriptor)) return count > 1 ? wasSent : wasPresent;
    if (isRetryable(answer)) return { value: answer, answer, again: 'wait' };
  }
  const opened = await openSession(push, state, count);
  if (opened.status === 201) return wasPresent;
  const location = header(opened, 'location');
  if (opened.status !== 202 || location === undefined) {
    return { value: opened, answer: opened, again: isRetryable(opened) ? 'wait' : 'stop' };
  }
  const session = resolveLocation(location, opened.url, endpoint.judge);
  const sent = await endpoint.scheduler.body(descriptor.size, () =>
    state.chunked
      ? pushChunks(push, session, Number(header(opened, 'oci-chunk-min-length') ?? 0))
      : putWhole(push, session),
  );
  return await judge(sent, push, state);
}

/** POST, which also asks whether the blob is there: a mount of what the repository already has is a 201 at once. */
async function openSession(
  { endpoint, repository, descriptor }: BlobPush,
  state: UploadState,
  count: number,
): Promise<HttpResponse> {
  const { name } = repository;
  const { digest } = descriptor;
  const path = `/v2/${name}/blobs/uploads/`;
  const algorithm =
    digestAlgorithm(digest) === 'sha256' ? '' : `?digest-algorithm=${digestAlgorithm(digest)}`;
  const plain = {
    method: 'POST',
    to: `${path}${algorithm}`,
    body: new Uint8Array(),
    scopes: pushScopes(name),
  } as const;
  const from = state.sibling ?? (endpoint.learnt.combined && count === 1 ? name : undefined);
  if (from === undefined) return await endpoint.ask(plain);
  const scopes = from === name ? pushScopes(name) : pushScopes(name, [from]);
  const query = new URLSearchParams({ mount: digest, from });
  const answer = await refusable(
    () => endpoint.ask({ ...plain, to: `${path}?${query}`, scopes }),
    from !== name,
  );
  if (answer && (isSuccess(answer) || isRetryable(answer))) return answer;
  // No trouble with a mount is a reason to fail (google/go-containerregistry#1741): once more without it.
  state.sibling = undefined;
  const second = await endpoint.ask(plain);
  if (from === name && second.status === 202) endpoint.learnt.combined = false;
  return second;
}

/** `undefined` for a token that is refused because of the sibling's scope. */
async function refusable(
  ask: () => Promise<HttpResponse>,
  mayBeRefused: boolean,
): Promise<HttpResponse | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (mayBeRefused && error instanceof CodedError) return undefined;
    throw error;
  }
}

async function putWhole(push: BlobPush, session: URL): Promise<HttpResponse> {
  const { endpoint, repository, descriptor } = push;
  return await endpoint.ask({
    method: 'PUT',
    to: withDigest(session, descriptor.digest),
    headers: { 'content-type': octetStreamType },
    body: await bodyOf(push),
    scopes: pushScopes(repository.name),
    replay: false,
    life: expectedTime(descriptor.size),
  });
}

/** A small blob is one write; it is verified before anything is sent. */
async function bodyOf({ descriptor, open }: BlobPush): Promise<HttpBody> {
  if (descriptor.size > smallBody) return { open, length: descriptor.size };
  return await readVerified(open(), descriptor, smallBody);
}

/** Milliseconds for a body on a slow line, 2 MiB/s. */
function expectedTime(size: number): number {
  return 10_000 + size / 2048;
}

async function judge(
  sent: HttpResponse,
  push: BlobPush,
  state: UploadState,
): Promise<Attempt<HttpResponse | PushResult>> {
  const { endpoint, repository, descriptor } = push;
  const again = (how: 'wait' | 'now' | 'stop'): Attempt<HttpResponse> => ({
    value: sent,
    answer: sent,
    again: how,
  });
  if (isSuccess(sent)) {
    if (sent.status === 201 && agrees(sent, descriptor)) return wasSent;
    // Anything but a plain 201 is believed only when the registry then has the blob.
    const there = await endpoint.ask(headRequest(repository, descriptor));
    return isPresent(there, descriptor) ? wasSent : again('wait');
  }
  if (sent.status === 413 && !state.chunked && endpoint.quirk.chunk !== 'none') {
    endpoint.learnt.chunked = true;
    state.chunked = true;
    return again('now');
  }
  if (isRetryable(sent)) return again('wait');
  const lost = lostSession(sent);
  if (lost) endpoint.scheduler.narrow();
  const other = hasCode(sent, 'DIGEST_INVALID', 'SIZE_INVALID');
  if (other) await requireOwnBytes(push);
  // A token that ended meanwhile, a lost session, or bytes changed on the way: another session may do better.
  const curable = lost || sent.status === 401 || other;
  state.refusals += 1;
  if (!curable || state.refusals > refusalsAllowed) return again('stop');
  return again(sent.status === 401 ? 'now' : 'wait');
}

/** The registry got other bytes than were described: throws `digest-mismatch` when it is we who have others. */
async function requireOwnBytes({ descriptor, open }: BlobPush): Promise<void> {
  for await (const chunk of verified(open(), descriptor)) void chunk;
}

/** Registries with replicas lose sessions under parallel bodies (tuist/tuist#12530); a new one helps. */
function lostSession(answer: HttpResponse): boolean {
  if (hasCode(answer, 'BLOB_UPLOAD_UNKNOWN', 'BLOB_UPLOAD_INVALID', 'RANGE_INVALID')) return true;
  return answer.status === 416 || (answer.status === 404 && !hasCode(answer, 'NAME_UNKNOWN'));
}

function agrees(answer: HttpResponse, { digest }: Descriptor): boolean {
  const said = header(answer, 'docker-content-digest');
  return said === undefined || said === digest;
}
