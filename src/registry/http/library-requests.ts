/** The requests of libraries that bring an HTTP client of their own, or use that of Node: what they send is sent by the `fetch` of the run. */

import { AsyncLocalStorage } from 'node:async_hooks';
import http, { type IncomingMessage, type RequestOptions, type ServerResponse } from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import { type Duplex, duplexPair, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { once } from '../../memoize.ts';
import type { Fetch } from './fetch.ts';

/** Who sends the requests of the work that is running. */
const sender = new AsyncLocalStorage<Fetch>();

/**
 * Runs a library so that each of its requests is sent by `fetch`, which also decides on the proxy, the certificates and redirects.
 * Other requests of the process are not affected. A network error is that of `fetch`, with its code.
 */
export async function runLibrary<Result>(
  fetch: Fetch,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  replaceRequests();
  const send: Fetch = signal ? (input, init) => fetch(input, withSignal(init, signal)) : fetch;
  return await sender.run(send, work);
}

function withSignal(init: RequestInit | undefined, signal: AbortSignal): RequestInit {
  return { ...init, signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal };
}

/** No option of these libraries reaches their agents, so that the functions are replaced that all of them call. */
const replaceRequests = once(() => {
  replaceIn(http, new FetchAgent('http:', 80));
  replaceIn(https, new FetchAgent('https:', 443));
  syncBuiltinESMExports();
  const original = globalThis.fetch;
  // The client of TUF uses the global function (theupdateframework/tuf-js, packages/client/src/fetcher.ts).
  globalThis.fetch = (input, init) => {
    const send = sender.getStore();
    return send ? sender.exit(() => send(input, init)) : original(input, init);
  };
});

type Send = (...parameters: readonly unknown[]) => http.ClientRequest;

function replaceIn(module: { request: unknown; get: unknown }, agent: FetchAgent): void {
  const original = module.request as Send;
  const request: Send = (...parameters) =>
    original(...(sender.getStore() ? withAgent(parameters, agent) : parameters));
  module.request = request;
  module.get = (...parameters: readonly unknown[]) => request(...parameters).end();
}

/** `request(options, callback?)`, or `request(url, options?, callback?)`. */
function withAgent([first, ...rest]: readonly unknown[], agent: FetchAgent): readonly unknown[] {
  if (typeof first !== 'string' && !(first instanceof URL))
    return [{ ...(first as RequestOptions), agent }, ...rest];
  const [options, ...others] = typeof rest[0] === 'function' ? [{}, ...rest] : rest;
  return [first, { ...(options as RequestOptions), agent }, ...others];
}

/** Connects a request with a server in this process, which lets `fetch` send it; TLS begins behind that. */
class FetchAgent extends http.Agent {
  readonly protocol: string;
  readonly defaultPort: number;

  constructor(protocol: string, defaultPort: number) {
    super();
    this.protocol = protocol;
    this.defaultPort = defaultPort;
  }

  override createConnection({ host, port }: RequestOptions): Duplex {
    const fetch = sender.getStore();
    const [near, far] = duplexPair();
    const name = host?.includes(':') ? `[${host}]` : host;
    const origin = `${this.protocol}//${name}:${port}`;
    const server = http.createServer((request, response) => {
      if (fetch) void relay(request, response, { fetch, origin, fail: (error) => near.destroy(error) });
    });
    near.once('close', () => far.destroy());
    far.once('error', (error) => near.destroy(error));
    server.emit('connection', asSocket(far));
    return asSocket(near);
  }
}

/** What HTTP calls on a socket, and a pair of streams does not have; `fetch` has timeouts of its own. */
function asSocket(stream: Duplex): Duplex {
  const self = () => stream;
  return Object.assign(stream, {
    ...{ setTimeout: self, setNoDelay: self, setKeepAlive: self, ref: self, unref: self },
  });
}

interface Relay {
  readonly fetch: Fetch;
  readonly origin: string;
  fail(error: Error): void;
}

/** Sends what arrived, and passes the response back; a request that is given up is aborted. */
async function relay(
  request: IncomingMessage,
  response: ServerResponse,
  { fetch, origin, fail }: Relay,
): Promise<void> {
  const given = new AbortController();
  response.once('close', () => given.abort());
  try {
    const received = await fetch(`${origin}${request.url}`, {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      signal: given.signal,
      ...bodyOf(request),
    });
    response.writeHead(received.status, [...received.headers].filter(isEndToEnd).flat());
    if (!received.body) return void response.end();
    await pipeline(Readable.fromWeb(received.body as ReadableStream<Uint8Array>), response);
  } catch (error) {
    fail(networkError(error));
  }
}

function headersOf({ headersDistinct }: IncomingMessage): [string, string][] {
  return Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
}

/** RFC 9110, section 7.6.1. */
function isEndToEnd([name]: readonly [string, string]): boolean {
  return !['connection', 'keep-alive', 'transfer-encoding'].includes(name);
}

function bodyOf(request: IncomingMessage): RequestInit {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  const hasBody = (length !== undefined && length !== '0') || encoding !== undefined;
  if (!hasBody || request.method === 'GET' || request.method === 'HEAD') return {};
  return {
    body: Readable.toWeb(request) as unknown as ReadableStream<Uint8Array>,
    duplex: 'half',
  } as RequestInit;
}

/** `fetch` wraps the error of the network, by whose code libraries decide whether to try again. */
function networkError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? error.cause : error;
}
