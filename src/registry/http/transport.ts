/** HTTP: one request over one pool of connections, with a bounded answer; the only file that knows undici. */

import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { getCACertificates } from 'node:tls';
import type { Dispatcher } from 'undici';
import request from 'undici/lib/api/api-request.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import { CodedError } from '../../errors.ts';
import { release } from '../../store/buffers.ts';
import type { Body } from '../../store/store.ts';
import { printable } from '../../text.ts';
import type { Headers, HttpResponse } from './response.ts';
import { createStallTimeout, type StallTimeout } from './stall-timeout.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
  /** Most bytes of the answer that are kept. */
  readonly limit: number;
}

/** Bytes in memory, or a stream of an exact length that is opened for this one request. */
export type HttpBody = Uint8Array | { readonly open: Body; readonly length: number };

/** An answer whose body is still to be read. */
export interface OpenHttpResponse extends HttpResponse {
  readonly stream?: Readable;
}

export interface Transport {
  /** Sends and reads the whole answer. Throws only what the body itself throws; network faults are an answer of status 0. */
  send(outgoing: HttpRequest): Promise<HttpResponse>;
  /** Sends and leaves a successful body unread. */
  open(outgoing: HttpRequest): Promise<OpenHttpResponse>;
  close(): Promise<void>;
}

export interface TransportOptions {
  /** Most connections per origin. */
  readonly connections: number;
  readonly certificateAuthority?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds without any progress after which a request is given up. */
  readonly stall: number;
  readonly onBytes?: (bytes: number) => void;
}

const chunkSize = 256 * 1024;

/** A registry that hashes or copies a large body after its last byte may stay silent for this many stalls. */
const patience = 5;

/** A pool of HTTP/1.1 connections; HTTP/2 windows make bodies slow on long links (haproxy/haproxy#293). */
export function createTransport(options: TransportOptions): Transport {
  let dispatcher: Promise<Dispatcher> | undefined;
  const pool = (): Promise<Dispatcher> => {
    dispatcher ??= openPool(options);
    return dispatcher;
  };
  return {
    send: async (outgoing) => await sendWhole(await pool(), outgoing, options),
    open: async (outgoing) => await sendOpen(await pool(), outgoing, options),
    close: async () => await (await dispatcher)?.destroy(),
  };
}

async function openPool(options: TransportOptions): Promise<Dispatcher> {
  const tls = options.certificateAuthority === undefined ? {} : { ca: trusted(options.certificateAuthority) };
  const settings = {
    allowH2: false,
    connections: options.connections,
    pipelining: 1,
    // Load balancers often close earlier than they say (nodejs/undici#3141).
    keepAliveMaxTimeout: 25_000,
    // The stall stallTimeout replaces both; undici's do not see a body that is not taken.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: Math.min(10_000, options.stall), ...tls },
  };
  const proxies = readProxies(options.environment);
  if (!proxies) return new Agent(settings);
  // The parts alone cannot open tunnels; the whole package is loaded where there is a proxy.
  const { EnvHttpProxyAgent } = await import('undici');
  // A proxy agent hands nothing of `connect` on to its two TLS connections, nor that there is no HTTP/2.
  const both = { ...tls, allowH2: false };
  try {
    return new EnvHttpProxyAgent({ ...settings, ...proxies, requestTls: both, proxyTls: both });
  } catch {
    // The cause would repeat the address, which may hold a password.
    throw new CodedError('input', 'http_proxy or https_proxy is not the address of a proxy', {
      hint: 'Write it as https_proxy=http://proxy.example:3128',
    });
  }
}

/** A private authenticator comes beside the public ones, which token services and object stores still use. */
function trusted(certificateAuthority: string): string[] {
  return [...getCACertificates('default'), certificateAuthority];
}

interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

/** As undici reads them: lower case wins, and the http proxy serves https where no other is named; loopback goes direct, as in Go. */
function readProxies(environment: TransportOptions['environment']): Proxies | undefined {
  const read = (name: string): string => environment[name] ?? environment[name.toUpperCase()] ?? '';
  const httpProxy = read('http_proxy');
  const httpsProxy = read('https_proxy');
  if (httpProxy === '' && httpsProxy === '') return undefined;
  return { httpProxy, httpsProxy, noProxy: `${read('no_proxy')},localhost,127.0.0.1,::1` };
}

async function sendWhole(
  pool: Dispatcher,
  outgoing: HttpRequest,
  options: TransportOptions,
): Promise<HttpResponse> {
  const stallTimeout = createStallTimeout(options.stall);
  try {
    const data = await dispatch(pool, outgoing, stallTimeout, options);
    return { ...describe(data, outgoing), ...(await readBounded(data.body, outgoing.limit)) };
  } catch (error) {
    return lost(error, outgoing);
  } finally {
    stallTimeout.end();
  }
}

async function sendOpen(
  pool: Dispatcher,
  outgoing: HttpRequest,
  options: TransportOptions,
): Promise<OpenHttpResponse> {
  const stallTimeout = createStallTimeout(options.stall);
  try {
    const data = await dispatch(pool, outgoing, stallTimeout, options);
    if (data.statusCode === 200)
      return { ...describe(data, outgoing), stream: guarded(data.body, stallTimeout) };
    const rest = await readBounded(data.body, outgoing.limit);
    stallTimeout.end();
    return { ...describe(data, outgoing), ...rest };
  } catch (error) {
    stallTimeout.end();
    return lost(error, outgoing);
  }
}

async function dispatch(
  pool: Dispatcher,
  outgoing: HttpRequest,
  stallTimeout: StallTimeout,
  options: TransportOptions,
): Promise<Dispatcher.ResponseData> {
  const { method, url, headers, body } = outgoing;
  const length = body === undefined ? undefined : body instanceof Uint8Array ? body.byteLength : body.length;
  const data = await request.call(pool, {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: {
      'user-agent': 'oci-wasm-publish',
      ...headers,
      ...(length !== undefined && { 'content-length': `${length}` }),
    },
    body: body === undefined || length === 0 ? null : toSend(body, stallTimeout, options),
    signal: stallTimeout.signal,
    // undici closes the connection after a HEAD unless told otherwise.
    ...(method === 'HEAD' && { reset: false }),
  });
  stallTimeout.wait(1);
  return data;
}

function toSend(
  body: HttpBody,
  stallTimeout: StallTimeout,
  options: TransportOptions,
): Uint8Array | Readable {
  // Any iterable is a body (undici's docs/api/Dispatcher.md, `DispatchOptions`), which its types do not say.
  if (!(body instanceof Uint8Array)) return streamed(body.open, stallTimeout, options) as unknown as Readable;
  options.onBytes?.(body.byteLength);
  return body;
}

/**
 * The chunks of a body. undici asks for the next one when the socket took the last: at once for a chunk below the socket's
 * high-water mark (64 KiB at most), else after "drain", when the kernel has every byte – so a large one can be filled anew.
 */
async function* streamed(
  open: Body,
  stallTimeout: StallTimeout,
  options: TransportOptions,
): AsyncGenerator<Uint8Array> {
  const source = open();
  // undici asks for no further chunk when the server has answered and hung up.
  stallTimeout.onEnd(() => source.destroy());
  // Left to itself, the loop would end a source that is let go with an error, as if reading it had failed.
  const chunks: AsyncIterable<Uint8Array> = source.iterator({ destroyOnReturn: false });
  try {
    for await (const chunk of chunks) {
      stallTimeout.wait(1);
      options.onBytes?.(chunk.byteLength);
      yield chunk;
      release(chunk);
    }
    stallTimeout.wait(patience);
  } catch (error) {
    throw unreadable(error);
  } finally {
    source.destroy();
  }
}

/** A body that cannot be read is no fault of the network, and reading it again is not our business. */
function unreadable(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new CodedError('storage', `what was to be sent cannot be read: ${printable(reason)}`, {
    hint: 'Check the file and the disk, then run again.',
    cause: error,
  });
}

function guarded(stream: Readable, stallTimeout: StallTimeout): Readable {
  const counter = new Transform({
    readableHighWaterMark: chunkSize,
    transform(chunk: Uint8Array, _encoding, done) {
      stallTimeout.wait(1);
      done(null, chunk);
    },
  });
  stream.on('error', (error) => counter.destroy(error));
  counter.on('close', () => {
    stallTimeout.end();
    stream.destroy();
  });
  return stream.pipe(counter);
}

async function readBounded(body: Readable, limit: number): Promise<Pick<HttpResponse, 'body' | 'cut'>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    // Leaving the loop destroys the connection, which is what an endless body deserves.
    if (size > limit) return { body: Buffer.concat(chunks).subarray(0, limit), cut: true };
  }
  return { body: Buffer.concat(chunks) };
}

function describe(data: Dispatcher.ResponseData, outgoing: HttpRequest): HttpResponse {
  return {
    method: outgoing.method,
    url: outgoing.url,
    status: data.statusCode,
    headers: readHeaders(data),
    body: new Uint8Array(),
  };
}

function readHeaders(data: Dispatcher.ResponseData): Headers {
  const lines = Object.entries(data.headers).map(([name, value]): [string, readonly string[]] => [
    name.toLowerCase(),
    value === undefined ? [] : Array.isArray(value) ? value : [value],
  ]);
  return new Map(lines);
}

/** What the body itself says (it is not what its digest promised) is final; everything else is the network's fault. */
function lost(error: unknown, outgoing: HttpRequest): HttpResponse {
  if (error instanceof CodedError) throw error;
  const reason = error instanceof Error ? error : new Error(String(error));
  return {
    method: outgoing.method,
    url: outgoing.url,
    status: 0,
    headers: new Map(),
    body: new Uint8Array(),
    lost: reason,
  };
}
