/** The download of one blob: it continues with a range request where a connection breaks. */

import type { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { printRepository } from '../oci/reference.ts';
import { type RegistryRequest, type RepositoryContext, repositoryError } from './client.ts';
import { contentNotFound } from './errors.ts';
import { type HttpResponse, header, isAbsent } from './http/response.ts';
import { isRetryable } from './http/retry.ts';
import type { OpenHttpResponse } from './http/transport.ts';

/** How far a download has come. */
export interface DownloadProgress {
  /** Bytes that the receiver has been given. */
  received: number;
  /** False once the registry has responded to a range request with anything but that range. */
  ranges: boolean;
}

/** What sends the requests of a download and receives the bodies, of which it yields parts. */
export interface Receiver<Response extends HttpResponse, Part> {
  open(request: RegistryRequest): Promise<Response>;
  /** True for a response with a body to receive. */
  hasBody(response: Response): boolean;
  /** Receives a body that begins with the byte `start`, and notes the progress. Returns the error that ended the body, if any. */
  receive(
    response: Response,
    start: number,
    progress: DownloadProgress,
  ): AsyncGenerator<Part, Error | undefined>;
  /** The body is not wanted. */
  discard(response: Response): void;
}

/** Yields the bytes of a blob, not yet verified. Throws what `receiveBlob` throws. */
export function downloadBlob(context: RepositoryContext, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  return receiveBlob(context, descriptor, {
    open: context.client.open,
    hasBody: ({ stream }) => stream !== undefined,
    receive: ({ stream }, start, progress) => newBytes(stream, start, progress),
    discard: ({ stream }) => void stream?.destroy(),
  } satisfies Receiver<OpenHttpResponse, Uint8Array>);
}

/**
 * Receives the bytes of a blob, not yet verified: what has been received before an interruption is not requested again.
 *
 * Whoever reads compares the whole with the digest, so that a blob which changed in between cannot pass. Throws `not-found` when
 * the blob is absent, and `unavailable` when the time for retries is over.
 */
export async function* receiveBlob<Response extends HttpResponse, Part>(
  context: RepositoryContext,
  descriptor: Descriptor,
  receiver: Receiver<Response, Part>,
): AsyncGenerator<Part> {
  const progress: DownloadProgress = { received: 0, ranges: true };
  for (let failed = 1; ; failed += 1) {
    const before = progress.received;
    const interruption = yield* receive(context, descriptor, receiver, progress);
    if (interruption === undefined) return;
    // The delays start over when the last attempt got any further.
    if (progress.received > before) failed = 1;
    if (!(await context.client.retrier.backoff(failed)))
      throw interrupted(context, descriptor, progress, interruption);
  }
}

/** Yields what one response adds to the progress. Returns why it was interrupted, or `undefined` when nothing is left to request. */
async function* receive<Response extends HttpResponse, Part>(
  context: RepositoryContext,
  descriptor: Descriptor,
  receiver: Receiver<Response, Part>,
  progress: DownloadProgress,
): AsyncGenerator<Part, Error | undefined> {
  const offset = progress.ranges ? progress.received : 0;
  const response = await openBlob(context, descriptor, receiver, offset);
  const isWhole = response.status === 200;
  if (!receiver.hasBody(response) || !(isWhole || isRangeFrom(offset, response, descriptor))) {
    receiver.discard(response);
    if (offset === 0) throw notTheBlob(context, descriptor, response);
    progress.ranges = false;
    return yield* receive(context, descriptor, receiver, progress);
  }
  const failure = yield* receiver.receive(response, isWhole ? 0 : offset, progress);
  if (progress.received >= descriptor.size) return undefined;
  // A whole response that is too short is for the digest to refuse: another request would get the same.
  if (!failure && isWhole && isDelimited(response)) return undefined;
  return failure ?? new Error('the connection was closed');
}

/** Opens the blob from `offset` on, with retries; the refusal of a range is left to the caller, who asks for the whole. */
async function openBlob<Response extends HttpResponse, Part>(
  context: RepositoryContext,
  { digest, size }: Descriptor,
  { open, hasBody }: Receiver<Response, Part>,
  offset: number,
): Promise<Response> {
  const { client, repository, scopes } = context;
  const url = `/v2/${repository.name}/blobs/${digest}`;
  const headers: Record<string, string> = offset === 0 ? {} : { range: `bytes=${offset}-` };
  const response = await client.retrier.run<Response>(async () => {
    const opened = await open({ method: 'GET', url, headers, scopes, expected: size - offset });
    return { value: opened, response: opened, retry: isRetryable(opened) ? 'backoff' : 'done' };
  });
  if (hasBody(response)) return response;
  if (isAbsent(response)) throw contentNotFound(repository, digest);
  if (offset > 0 && refusesRange(response)) return response;
  throw repositoryError(context, response, `read the blob ${digest}`);
}

/** True for any client error but a lack of rights: proxies that know no ranges refuse them with other statuses than 416. */
function refusesRange(response: HttpResponse): boolean {
  const { status } = response;
  return status >= 400 && status < 500 && status !== 401 && status !== 403 && !isRetryable(response);
}

/** True when the response states that its body starts at this byte of content of the described size (RFC 9110 §14.4). */
function isRangeFrom(offset: number, response: HttpResponse, { size }: Descriptor): boolean {
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(header(response, 'content-range') ?? '');
  const [, start, total] = range ?? [];
  return Number(start) === offset && (total === '*' || Number(total) === size);
}

/** Yields the bytes that the reader does not have yet. Returns the error that ended the body, if any. */
async function* newBytes(
  stream: Readable | undefined,
  start: number,
  progress: DownloadProgress,
): AsyncGenerator<Uint8Array, Error | undefined> {
  if (!stream) return undefined;
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  let position = start;
  try {
    // Only reading is guarded: an error of the reader, thrown at the yield, is not an interruption.
    for (let next = await readNext(chunks); ; next = await readNext(chunks)) {
      if (next instanceof Error || next.done) return next instanceof Error ? next : undefined;
      const known = Math.max(0, progress.received - position);
      position += next.value.byteLength;
      if (position <= progress.received) continue;
      progress.received = position;
      yield next.value.subarray(known);
    }
  } finally {
    stream.destroy();
  }
}

async function readNext(
  chunks: AsyncIterator<Uint8Array>,
): Promise<IteratorResult<Uint8Array, unknown> | Error> {
  try {
    return await chunks.next();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** True when the response states where its body ends, so that a body cut short is an error and not the end. */
function isDelimited(response: HttpResponse): boolean {
  return response.headers.has('content-length') || response.headers.has('transfer-encoding');
}

function notTheBlob(
  { repository }: RepositoryContext,
  { digest }: Descriptor,
  response: HttpResponse,
): CodedError {
  const message = `${printRepository(repository)}: the response to a request for the whole of ${digest} is a part (status ${response.status})`;
  return new CodedError('unavailable', message, {
    hint: 'Look for a proxy that alters requests, and report it to the operator of the registry.',
  });
}

function interrupted(
  { client, repository }: RepositoryContext,
  { digest, size }: Descriptor,
  { received }: DownloadProgress,
  cause: Error,
): CodedError {
  const reason = client.policy.show(cause.message);
  return new CodedError(
    'unavailable',
    `${printRepository(repository)}: the download of ${digest} was interrupted after ${received} of ${size} bytes: ${reason}`,
    {
      hint: `Check the network connection to ${repository.host}, then re-run.`,
      cause: new Error(reason),
    },
  );
}
