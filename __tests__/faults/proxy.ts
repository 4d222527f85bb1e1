/** The fault proxy: stands in front of a real registry and injects into each request what the schedule says. */

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { close, listen } from '../fakes/registry.ts';
import type { Fault, FaultKind, Schedule, Trait } from './fault.ts';
import {
  applies,
  denial,
  inject,
  isLookUp,
  type ProxyState,
  respondWithError,
  storedAlready,
} from './injections.ts';
import { challenge, isAuthorized, issueToken } from './token-server.ts';
import { forward, respondWith } from './upstream.ts';

export interface FaultProxy {
  /** `127.0.0.1:<port>`, the registry as the program knows it. */
  readonly host: string;
  /** Kinds of the faults that were injected, in order. */
  readonly injected: readonly FaultKind[];
  /** Method, path and fault of each request. */
  readonly log: readonly string[];
  /** When the first request arrived, as `performance.now()`. */
  readonly startedAt: number | undefined;
  /** From now on every request passes. */
  endSchedule(): void;
  stop(): Promise<void>;
}

export interface ProxyOptions {
  /** `host:port` of the registry. */
  readonly upstream: string;
  readonly schedule: Schedule;
  /** True when the proxy requires a token of its own. */
  readonly tokens: boolean;
  /** How the registry behaves in every request. */
  readonly traits?: readonly Trait[];
  /** Called with the number of each request, from 0, before it is handled. */
  readonly onRequest?: (ordinal: number) => void;
}

/** Starts a proxy for one run on a free port. */
export async function startFaultProxy(options: ProxyOptions): Promise<FaultProxy> {
  const injected: FaultKind[] = [];
  const log: string[] = [];
  let schedule: Schedule | undefined = options.schedule;
  let ordinal = 0;
  let startedAt: number | undefined;
  const server = createServer((request, response) => {
    startedAt ??= performance.now();
    const fault = faultFor(schedule, ordinal);
    options.onRequest?.(ordinal);
    ordinal += 1;
    request.on('error', () => {});
    response.on('error', () => {});
    handle(request, response, fault).catch(() => request.socket.destroy());
  });
  const handle = async (request: IncomingMessage, response: ServerResponse, fault: Fault | undefined) => {
    const line = `${request.method} ${request.url}`;
    const context = fault && { fault, request, response, proxy };
    if (!context || !applies(context)) {
      log.push(line);
      return await pass(request, response, proxy, behaviour);
    }
    log.push(`${line} – ${context.fault.kind} ${context.fault.status}`);
    injected.push(context.fault.kind);
    await inject(context);
  };
  const behaviour = { traits: options.traits ?? [], stored: new Set<string>() };
  const host = await listen(server);
  const { port } = server.address() as AddressInfo;
  const tokens = options.tokens ? new Set<string>() : undefined;
  const { upstream } = options;
  const proxy: ProxyState = {
    server,
    port,
    upstream,
    tokens,
    isDown: false,
    isStopped: false,
    conflicts: new Set(),
  };
  return {
    host,
    injected,
    log,
    get startedAt() {
      return startedAt;
    },
    endSchedule: () => {
      schedule = undefined;
    },
    stop: () => {
      proxy.isStopped = true;
      return close(server);
    },
  };
}

function faultFor(schedule: Schedule | undefined, ordinal: number): Fault | undefined {
  if (schedule?.outage && ordinal >= schedule.outage.from) return schedule.outage.fault;
  return schedule?.faults.get(ordinal);
}

interface Behaviour {
  readonly traits: readonly Trait[];
  /** Repository and digest of every manifest that has been pushed. */
  readonly stored: Set<string>;
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  proxy: ProxyState,
  { traits, stored }: Behaviour,
): Promise<void> {
  if (proxy.tokens && request.url?.startsWith('/token')) return issueToken(request, response, proxy.tokens);
  if (!isAuthorized(request, proxy.tokens)) return challenge(request, response);
  const manifest = traits.includes('stores-once') ? await pushedManifest(request) : undefined;
  if (manifest && stored.has(manifest.key))
    return respondWithError({ request, response }, 400, storedAlready);
  const reply = await forward(request, proxy.upstream, manifest?.bytes);
  if (manifest && reply && reply.status < 300) stored.add(manifest.key);
  const isHidden = traits.includes('forbids-look-ups') && reply?.status === 404 && isLookUp(request);
  if (isHidden) return respondWithError({ request, response }, 403, denial);
  if (reply) respondWith(response, reply);
  else request.socket.destroy();
}

/** The body of a push of a manifest, with the key under which it is remembered. */
async function pushedManifest(
  request: IncomingMessage,
): Promise<{ readonly key: string; readonly bytes: Buffer } | undefined> {
  const name = request.method === 'PUT' ? /^\/v2\/(.+)\/manifests\//.exec(request.url ?? '')?.[1] : undefined;
  if (name === undefined) return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return { key: `${name} ${createHash('sha256').update(bytes).digest('hex')}`, bytes };
}
