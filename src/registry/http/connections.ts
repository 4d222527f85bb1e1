/** Connections of a run: pools of them to each origin, direct or through a proxy. */

import type { Dispatcher } from 'undici';
import dispatchRequest from 'undici/lib/api/api-request.js';
import parserCode from 'undici/lib/llhttp/llhttp_simd-wasm.js';
import { type DirectConnections, type DirectOptions, openAgent, tlsOptions } from './direct-connections.ts';
import { keepParserUnoptimized } from './process-settings.ts';
import { readProxies } from './proxy.ts';

export interface ConnectionOptions extends DirectOptions {
  /** Where the proxy variables are read from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The head of a response, whose body is a stream. */
export type StreamedResponse = Dispatcher.ResponseData;

export interface Connections extends DirectConnections {
  /** Sends a request, and leaves the body of its response as a stream. */
  request(url: URL, parameters: Dispatcher.DispatchOptions, signal: AbortSignal): Promise<StreamedResponse>;
}

/** To be called before the first request of the process. */
export function prepareParser(): void {
  keepParserUnoptimized(parserCode);
}

export async function openConnections(options: ConnectionOptions): Promise<Connections> {
  const find = await openPools(options);
  return {
    dispatch: (url, parameters, handler) => void find(url).dispatch(parameters, handler),
    request: (url, parameters, signal) => dispatchRequest.call(find(url), { ...parameters, signal }),
  };
}

/** The pool for a URL: of direct connections, or of those through its proxy. */
async function openPools(options: ConnectionOptions): Promise<(url: URL) => Dispatcher> {
  const { agent: direct, settings } = await openAgent(options);
  const findProxy = readProxies(options.environment);
  if (!findProxy) return () => direct;
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
  return (url) => {
    const proxy = findProxy(url);
    return proxy ? through(proxy) : direct;
  };
}
