/** Direct connections: a pool of them to each origin, without a proxy. */

import type { Dispatcher } from 'undici';
import Agent from 'undici/lib/dispatcher/agent.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import { socketReads } from './socket-reads.ts';
import type { ResponseHandler } from './whole-response.ts';

/** Plain data, which a thread can be given. */
export interface DirectOptions {
  /** Maximum connections to each origin. */
  readonly connections: number;
  /** Milliseconds in which a connection is opened at most. */
  readonly connectTimeout: number;
  /** PEM of CA certificates that are trusted in addition to the default ones. */
  readonly certificateAuthority?: string;
}

/** A request as undici takes it. */
export type RequestParameters = Dispatcher.DispatchOptions;

export interface DirectConnections {
  /** Sends a request whose response is passed to the handler. */
  dispatch(url: URL, parameters: RequestParameters, handler: ResponseHandler): void;
}

export async function openDirectConnections(options: DirectOptions): Promise<DirectConnections> {
  const { agent } = await openAgent(options);
  return { dispatch: (_url, parameters, handler) => void agent.dispatch(parameters, handler) };
}

/** Uses HTTP/1.1 only: HTTP/2 flow-control windows slow uploads down on links with latency (haproxy/haproxy#293). */
export async function openAgent(options: DirectOptions) {
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

/** The default certificates stay trusted, since token services and object stores use them. */
export async function tlsOptions({ certificateAuthority }: DirectOptions): Promise<{ ca?: string[] }> {
  if (certificateAuthority === undefined) return {};
  const { getCACertificates } = await import('node:tls');
  return { ca: [...getCACertificates('default'), certificateAuthority] };
}
