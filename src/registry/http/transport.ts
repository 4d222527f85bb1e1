/** The HTTP transport: one request over a pool of connections, with a bounded response; the only file that knows undici. */

import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import dispatchRequest from 'undici/lib/api/api-request.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import parserCode from 'undici/lib/llhttp/llhttp_simd-wasm.js';
import { CodedError } from '../../errors.ts';
import type { Clock, Deadline } from './deadline.ts';
import { callWhenSent, keepParserUnoptimized } from './process-settings.ts';
import { createProgress, type Progress } from './progress.ts';
import { readProxies } from './proxy.ts';
import { type HttpBody, requestBody } from './request-body.ts';
import { type Headers, type HttpResponse, isWebPage, readBody } from './response.ts';
import { responseStream } from './response-body.ts';
import { socketReads } from './socket-reads.ts';
import { type ResponseHandler, wholeResponse } from './whole-response.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
  /** Maximum bytes of the response body to keep. */
  readonly limit: number;
  /** Bytes of the response body that `open` leaves to the caller, as far as they are known: they extend the deadline of the run. */
  readonly expected?: number;
  /** Aborts the request, which then counts as failed by a network error. */
  readonly signal?: AbortSignal;
}

/** A response that may have a body still to be read. */
export interface OpenHttpResponse extends HttpResponse {
  /** The body of a 200 or 206; it fails when the connection breaks or stalls. The caller reads or destroys it. */
  readonly stream?: Readable;
}

export interface Transport {
  /** Sends a request and reads the whole response. Throws only what reading the request body throws; a network error is a response of status 0. */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** The same, but leaves the body of a 200 or 206 to the caller. */
  open(request: HttpRequest): Promise<OpenHttpResponse>;
}

export interface TransportOptions {
  readonly clock: Clock;
  /** The end of the run; no request outlasts it, and none is sent after it. */
  readonly deadline: Deadline;
  /** Maximum connections to each origin. */
  readonly connections: number;
  /** PEM of CA certificates that are trusted in addition to the default ones. */
  readonly certificateAuthority?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds without progress after which a request is aborted. */
  readonly stall: number;
  /** Called with the size of each part of a request body that is passed to the network. */
  readonly onBytes?: (bytes: number) => void;
  /** Called when the first request of the process has been sent. */
  readonly onFirstRequest?: () => void;
}

/** Uses HTTP/1.1 only: HTTP/2 flow-control windows slow uploads down on links with latency (haproxy/haproxy#293). */
export function createTransport(options: TransportOptions): Transport {
  keepParserUnoptimized(parserCode);
  if (options.onFirstRequest) callWhenSent(options.onFirstRequest);
  let opening: Promise<Connections> | undefined;
  const pool = (): Promise<Connections> => {
    opening ??= openPool(options);
    return opening;
  };
  return {
    send: async (request) => await exchange(await pool(), request, options),
    open: async (request) => await openExchange(await pool(), request, options),
  };
}

function hasContent(response: HttpResponse): boolean {
  return (response.status === 200 || response.status === 206) && !isWebPage(response);
}

/** The connections for a URL: direct ones, or those through its proxy. */
type Connections = (url: URL) => Dispatcher;

async function openPool(options: TransportOptions): Promise<Connections> {
  const { certificateAuthority } = options;
  const tls = certificateAuthority === undefined ? {} : { ca: await trusted(certificateAuthority) };
  const connectTimeout = Math.min(10_000, options.stall);
  const settings = {
    allowH2: false,
    useMilo: false,
    // As in Node, which undici would load its HTTP module to ask.
    maxHeaderSize: 16 * 1024,
    connections: options.connections,
    pipelining: 1,
    // Load balancers often close earlier than they announce (nodejs/undici#3141).
    keepAliveMaxTimeout: 25_000,
    // The progress of a request replaces both, which do not notice a request body that the server does not read.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: connectTimeout, onread: socketReads, ...tls },
    // Both for tunnels: a proxy that accepts CONNECT and stays silent must not keep the connection in the pool.
    connectTimeout,
    clientFactory: (origin: URL, connection: object) =>
      new Pool(origin, { ...connection, headersTimeout: connectTimeout, bodyTimeout: connectTimeout }),
  };
  const direct = new Agent(settings);
  const findProxy = readProxies(options.environment);
  if (!findProxy) return () => direct;
  // Only the whole package can open tunnels; it is loaded only where there is a proxy.
  const { ProxyAgent } = await import('undici');
  // A proxy agent passes neither `connect` nor `allowH2` on to its two TLS connections.
  const both = { ...tls, allowH2: false };
  const agents = new Map<string, Dispatcher>();
  const through = ({ href: uri }: URL): Dispatcher => {
    const agent = agents.get(uri) ?? new ProxyAgent({ ...settings, uri, requestTls: both, proxyTls: both });
    agents.set(uri, agent);
    return agent;
  };
  return (url) => {
    const proxy = findProxy(url);
    return proxy ? through(proxy) : direct;
  };
}

/** The default certificates stay trusted, since token services and object stores use them. */
async function trusted(certificateAuthority: string): Promise<string[]> {
  const { getCACertificates } = await import('node:tls');
  return [...getCACertificates('default'), certificateAuthority];
}

async function exchange(
  pool: Connections,
  request: HttpRequest,
  options: TransportOptions,
): Promise<HttpResponse> {
  const { deadline } = options;
  if (deadline.isOver()) return networkFailure(deadline.error(), request);
  const progress = progressOf(request, options);
  try {
    const { limit, url } = request;
    const { signal } = progress;
    const { parameters, confirm } = dispatchOptions(request, progress, options);
    const onHeaders = (): void => {
      confirm();
      progress.waitFor();
    };
    const send = (handler: ResponseHandler) => void pool(url).dispatch(parameters, handler);
    const received = await progress.race(wholeResponse(send, { limit, signal, onHeaders }));
    const { body, truncated } = received;
    return { ...describe(received, request), body, ...(truncated && { truncated }) };
  } catch (error) {
    return networkFailure(error, request);
  } finally {
    progress.end();
  }
}

async function openExchange(
  pool: Connections,
  request: HttpRequest,
  options: TransportOptions,
): Promise<OpenHttpResponse> {
  const { deadline } = options;
  if (deadline.isOver()) return networkFailure(deadline.error(), request);
  const progress = progressOf(request, options);
  let stream: Readable | undefined;
  try {
    const { parameters, confirm } = dispatchOptions(request, progress, options);
    const { signal } = progress;
    const data = await progress.race(dispatchRequest.call(pool(request.url), { ...parameters, signal }));
    confirm();
    const response = describe(data, request);
    if (!hasContent(response)) {
      progress.waitFor();
      return { ...response, ...(await progress.race(readBody(data.body, request.limit))) };
    }
    const size = request.expected ?? 0;
    stream = responseStream(data.body, progress, deadline.expectToReceive(size), size);
    return { ...response, stream };
  } catch (error) {
    return networkFailure(error, request);
  } finally {
    if (!stream) progress.end();
  }
}

function progressOf({ signal }: HttpRequest, options: TransportOptions): Progress {
  return createProgress({ ...options, ...(signal && { signal }) });
}

interface Dispatched {
  readonly parameters: Dispatcher.DispatchOptions;
  /** To be called when the headers of the response have arrived. */
  confirm(): void;
}

function dispatchOptions(
  { method, url, headers, body }: HttpRequest,
  progress: Progress,
  options: TransportOptions,
): Dispatched {
  const length = body === undefined ? undefined : body instanceof Uint8Array ? body.byteLength : body.length;
  const expected = options.deadline.expectToSend(length ?? 0);
  progress.onEnd(expected.end);
  const parameters = {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: {
      'user-agent': 'oci-wasm-publish',
      ...headers,
      ...(length !== undefined && { 'content-length': `${length}` }),
    },
    body: body === undefined || length === 0 ? null : requestBody(body, progress, expected, options),
    // undici closes the connection after a HEAD by default.
    ...(method === 'HEAD' && { reset: false }),
  };
  return { parameters, confirm: expected.confirm };
}

function describe(
  { statusCode, headers }: Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'>,
  request: HttpRequest,
): HttpResponse {
  const lines = Object.entries(headers).map(([name, value]): [string, readonly string[]] => [
    name.toLowerCase(),
    value === undefined ? [] : Array.isArray(value) ? value : [value],
  ]);
  return { ...responseTo(request), status: statusCode, headers: new Map(lines) };
}

/** An error of the request body is final and is thrown; any other one comes from the network. */
function networkFailure(error: unknown, request: HttpRequest): HttpResponse {
  if (error instanceof CodedError) throw error;
  return { ...responseTo(request), networkError: error instanceof Error ? error : new Error(String(error)) };
}

function responseTo({ method, url }: HttpRequest): HttpResponse {
  const headers: Headers = new Map();
  return { method, url, status: 0, headers, body: new Uint8Array() };
}
