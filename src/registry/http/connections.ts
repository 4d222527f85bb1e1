/** Connections of a run: pools of them to each origin, direct or through a proxy. */

import type { Dispatcher } from 'undici';
import dispatchRequest from 'undici/lib/api/api-request.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import parserCode from 'undici/lib/llhttp/llhttp_simd-wasm.js';
import { type DirectOptions, tlsOptions } from './direct-options.ts';
import { keepParserUnoptimized } from './process-settings.ts';
import { readProxies } from './proxy.ts';
import { socketReads } from './socket-reads.ts';
import type { ResponseHandler } from './whole-response.ts';

export interface ConnectionOptions extends DirectOptions {
  /** Maximum connections to each origin. */
  readonly connections: number;
  /** Where the proxy variables are read from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A request as undici takes it. */
export type RequestParameters = Dispatcher.DispatchOptions;

/** The head of a response, whose body is a stream. */
export type StreamedResponse = Dispatcher.ResponseData;

export interface Connections {
  /** Sends a request whose response is passed to the handler. */
  dispatch(url: URL, parameters: RequestParameters, handler: ResponseHandler): void;
  /** Sends a request, and leaves the body of its response as a stream. */
  request(url: URL, parameters: RequestParameters, signal: AbortSignal): Promise<StreamedResponse>;
  /** False for a URL that is requested through a proxy. */
  isDirect(url: URL): boolean;
}

/** To be called before the first request of the process. */
export function prepareParser(): void {
  keepParserUnoptimized(parserCode);
}

export async function openConnections(options: ConnectionOptions): Promise<Connections> {
  const { direct, find } = await openPools(options);
  return {
    dispatch: (url, parameters, handler) => void find(url).dispatch(parameters, handler),
    request: (url, parameters, signal) => dispatchRequest.call(find(url), { ...parameters, signal }),
    isDirect: (url) => find(url) === direct,
  };
}

interface Pools {
  readonly direct: Dispatcher;
  /** The pool for a URL: of direct connections, or of those through its proxy. */
  find(url: URL): Dispatcher;
}

async function openPools(options: ConnectionOptions): Promise<Pools> {
  const { agent: direct, settings } = await openAgent(options);
  const findProxy = readProxies(options.environment);
  if (!findProxy) return { direct, find: () => direct };
  // Only the whole package can open tunnels; it is loaded only where there is a proxy.
  const { ProxyAgent } = await import('undici');
  // A proxy agent passes neither `connect` nor `allowH2` on to its two TLS connections.
  const both = { ...(await tlsOptions(options)), allowH2: false };
  const agents = new Map<string, Dispatcher>();
  const through = ({ href: uri }: URL): Dispatcher => {
    const agent = agents.get(uri) ?? new ProxyAgent({ ...settings, uri, requestTls: both, proxyTls: both });
    agents.set(uri, agent);
    return agent;
  };
  return {
    direct,
    find(url) {
      const proxy = findProxy(url);
      return proxy ? through(proxy) : direct;
    },
  };
}

/** Uses HTTP/1.1 only: HTTP/2 flow-control windows slow uploads down on links with latency (haproxy/haproxy#293). */
async function openAgent(options: ConnectionOptions) {
  const { connections, connectTimeout } = options;
  const settings = {
    allowH2: false,
    useMilo: false,
    // As in Node, which undici would load its HTTP module to ask.
    maxHeaderSize: 16 * 1024,
    connections,
    pipelining: 1,
    // Load balancers often close earlier than they announce (nodejs/undici#3141).
    keepAliveMaxTimeout: 25_000,
    // The progress of a request replaces both, which do not notice a request body that the server does not read.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: connectTimeout, onread: socketReads, ...(await tlsOptions(options)) },
    // Both for tunnels: a proxy that accepts CONNECT and stays silent must not keep the connection in the pool.
    connectTimeout,
    clientFactory: (origin: URL, connection: object) =>
      new Pool(origin, { ...connection, headersTimeout: connectTimeout, bodyTimeout: connectTimeout }),
  };
  return { agent: new Agent(settings), settings };
}
