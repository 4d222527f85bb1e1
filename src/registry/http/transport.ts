/** The HTTP transport: one request over a pool of connections, with a bounded response. */

import type { Readable } from 'node:stream';
import { CodedError } from '../../errors.ts';
import {
  type Connections,
  openConnections,
  prepareParser,
  type RequestParameters,
  type StreamedResponse,
} from './connections.ts';
import type { Clock, Deadline } from './deadline.ts';
import type { DirectOptions } from './direct-options.ts';
import { callWhenSent } from './process-settings.ts';
import { createProgress, type Progress } from './progress.ts';
import { type HttpBody, requestBody } from './request-body.ts';
import { type Headers, type HttpResponse, isWebPage, readBody } from './response.ts';
import { responseStream } from './response-body.ts';
import { headerLines, type ResponseHandler, wholeResponse } from './whole-response.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
  /** Maximum bytes of the response body to keep; of an error, `send` keeps 64 KiB in any case. */
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
  /** The connections themselves. */
  connections(): Promise<Connections>;
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

export function createTransport(options: TransportOptions): Transport {
  prepareParser();
  if (options.onFirstRequest) callWhenSent(options.onFirstRequest);
  let opening: Promise<Connections> | undefined;
  const connections = (): Promise<Connections> => {
    const { connections, environment } = options;
    opening ??= openConnections({ ...directOptions(options), connections, environment });
    return opening;
  };
  return {
    connections,
    send: async (request) => await exchange(await connections(), request, options),
    open: async (request) => await openExchange(await connections(), request, options),
  };
}

/** How direct connections are opened. */
export function directOptions({ certificateAuthority, stall }: TransportOptions): DirectOptions {
  return {
    connectTimeout: Math.min(10_000, stall),
    ...(certificateAuthority !== undefined && { certificateAuthority }),
  };
}

/** True for a response whose body is content of any length. */
export function hasContent(response: HttpResponse): boolean {
  return (response.status === 200 || response.status === 206) && !isWebPage(response);
}

async function exchange(
  connections: Connections,
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
    const send = (handler: ResponseHandler) => connections.dispatch(url, parameters, handler);
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
  connections: Connections,
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
    const data = await progress.race(connections.request(request.url, parameters, signal));
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

/** The client, as it names itself in every request. */
export const userAgent = 'oci-wasm-publish';

interface Dispatched {
  readonly parameters: RequestParameters;
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
      'user-agent': userAgent,
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
  { statusCode, headers }: Pick<StreamedResponse, 'statusCode' | 'headers'>,
  request: HttpRequest,
): HttpResponse {
  return { ...noResponse(request), status: statusCode, headers: new Map(headerLines(headers)) };
}

/** An error of the request body is final and is thrown; any other one comes from the network. */
export function networkFailure(error: unknown, request: HttpRequest): HttpResponse {
  if (error instanceof CodedError) throw error;
  return { ...noResponse(request), networkError: error instanceof Error ? error : new Error(String(error)) };
}

/** What a response is before it has arrived. */
export function noResponse({ method, url }: Pick<HttpRequest, 'method' | 'url'>): HttpResponse {
  const headers: Headers = new Map();
  return { method, url, status: 0, headers, body: new Uint8Array() };
}
