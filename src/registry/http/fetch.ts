/** `fetch` for libraries that bring their own HTTP: the same interface, with the certificates, proxy, deadline and redaction of the run. */

import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { HttpBody } from './request-body.ts';
import { header, redirectLimit, resolveLocation } from './response.ts';
import type { HttpRequest, OpenHttpResponse, Transport } from './transport.ts';

export type Fetch = typeof globalThis.fetch;

export interface FetchOptions {
  readonly transport: Transport;
  /** Registers what a request authenticates with, and removes it from the texts of errors. */
  readonly secrets: {
    add(secret: string): string;
    show(text: string, limit?: number): string;
  };
}

/** Maximum bytes of a response other than 200 and 206, whose bodies are streams. */
const responseLimit = 16 * 1024 * 1024;
/** Maximum bytes of a stream that extend the deadline while they arrive fast enough. */
const streamLimit = 10 * 1024 ** 3;

/**
 * One attempt for each call, without cookies and cache. A redirect loses its credentials when it leaves the origin, and is refused where
 * a registry's would be: from HTTPS to HTTP, and to a private address. Rejects as `fetch` does: with a `TypeError` after a network
 * error, and with the reason of an aborted signal.
 */
export function createFetch(options: FetchOptions): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    registerSecrets(request, options);
    const body = await bodyOf(request);
    const first = requestOf(request, body);
    const { response, redirects } = await follow(first, request, options);
    return describe(response, redirects, options);
  };
}

function registerSecrets({ headers }: Request, { secrets }: FetchOptions): void {
  for (const name of ['authorization', 'cookie']) {
    const value = headers.get(name);
    if (value !== null) secrets.add(value.replace(/^(?:basic|bearer|token)\s+/i, ''));
  }
}

/** A stream of a stated length is sent as a stream; anything else is read first. */
async function bodyOf(request: Request): Promise<HttpBody | undefined> {
  if (!request.body) return undefined;
  const length = request.headers.get('content-length');
  if (length === null || !/^\d{1,15}$/.test(length)) return new Uint8Array(await request.arrayBuffer());
  const stream = request.body as ReadableStream<Uint8Array>;
  return { open: () => Readable.fromWeb(stream, { objectMode: false }), length: Number(length) };
}

/** Headers that belong to the connection or are set by the transport. */
const ownHeaders = ['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding', 'upgrade'];

function requestOf(request: Request, body: HttpBody | undefined): HttpRequest {
  const given = [...request.headers].filter(([name]) => !ownHeaders.includes(name));
  return {
    method: methodOf(request.method),
    url: new URL(request.url),
    headers: { 'accept-encoding': 'identity', ...Object.fromEntries(given) },
    limit: responseLimit,
    expected: streamLimit,
    signal: request.signal,
    ...(body && { body }),
  };
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

function methodOf(name: string): HttpRequest['method'] {
  const method = methods.find((known) => known === name);
  if (method) return method;
  throw new TypeError(`the method ${name} is not supported`);
}

interface Followed {
  readonly response: OpenHttpResponse;
  readonly redirects: number;
}

async function follow(first: HttpRequest, { redirect }: Request, options: FetchOptions): Promise<Followed> {
  const policy = { registry: first.url, show: options.secrets.show };
  let request = first;
  for (let redirects = 0; ; redirects += 1) {
    const response = await send(request, options);
    const location = redirectStatuses.includes(response.status) ? header(response, 'location') : undefined;
    if (location === undefined || redirect === 'manual') return { response, redirects };
    if (redirect === 'error' || redirects >= redirectLimit)
      throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
    request = redirected(request, response.status, resolveLocation(location, request.url, policy));
  }
}

const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/** Fetch standard, "HTTP-redirect fetch". */
function redirected(request: HttpRequest, status: number, url: URL): HttpRequest {
  const { body, headers, ...rest } = request;
  const { authorization, cookie, ...others } = headers;
  const isSameOrigin = url.origin === request.url.origin;
  const kept: HttpRequest = { ...rest, url, headers: isSameOrigin ? headers : others };
  const isPost = request.method === 'POST' && (status === 301 || status === 302);
  const isOther = status === 303 && request.method !== 'GET' && request.method !== 'HEAD';
  if (isPost || isOther) return { ...kept, method: 'GET' };
  if (body && !(body instanceof Uint8Array))
    throw new TypeError('fetch failed', {
      cause: new Error('a stream cannot be sent again after a redirect'),
    });
  return body ? { ...kept, body } : kept;
}

async function send(request: HttpRequest, { transport, secrets }: FetchOptions): Promise<OpenHttpResponse> {
  const { signal } = request;
  signal?.throwIfAborted();
  const response = await transport.open(request);
  if (response.status !== 0 && !response.truncated) return response;
  signal?.throwIfAborted();
  const { networkError } = response;
  const message = networkError?.message ?? `the response is larger than ${responseLimit / 1024 ** 2} MiB`;
  const code = networkError && 'code' in networkError ? { code: networkError.code } : {};
  throw new TypeError('fetch failed', { cause: Object.assign(new Error(secrets.show(message)), code) });
}

/** Statuses whose responses have no body (Fetch standard, "null body status"). */
const withoutBody: readonly number[] = [204, 205, 304];

function describe(response: OpenHttpResponse, redirects: number, { secrets }: FetchOptions): Response {
  const { status, method, url } = response;
  if (status < 200 || status > 599) throw new TypeError(`the status ${status} is not supported`);
  const headers = new Headers();
  for (const [name, lines] of response.headers) for (const line of lines) headers.append(name, line);
  const isEmpty = withoutBody.includes(status) || method === 'HEAD';
  const body = isEmpty ? null : decoded(bodyStream(response), headers, secrets.show);
  if (isEmpty) response.stream?.destroy();
  const described = new Response(body, { status, headers });
  Object.defineProperty(described, 'url', { value: url.href });
  Object.defineProperty(described, 'redirected', { value: redirects > 0 });
  return described;
}

type Bytes = globalThis.ReadableStream<Uint8Array<ArrayBuffer>>;

function bodyStream({ stream, body }: OpenHttpResponse): Bytes {
  const readable = stream ?? Readable.from([body], { objectMode: false });
  return Readable.toWeb(readable) as unknown as Bytes;
}

type CompressionFormat = ConstructorParameters<typeof DecompressionStream>[0];
const encodings: Readonly<Record<string, CompressionFormat>> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
};

/** Decompresses what a server has compressed although it was not asked to. */
function decoded(body: Bytes, headers: Headers, show: (text: string) => string): Bytes {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity') return body;
  const format = encodings[encoding];
  if (!format) throw new TypeError(`the content encoding ${show(encoding)} is not supported`);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return body.pipeThrough(new DecompressionStream(format));
}
