/** What each kind of fault does to a request on its way through the proxy. */

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, FaultKind } from './fault.ts';
import { isKnown, refuse } from './token-server.ts';

import { answerWith, forward, forwardPart, headersOf, type Reply, serialize } from './upstream.ts';

/** What a strike may use. */
export interface Stage {
  readonly server: Server;
  readonly port: number;
  /** `host:port` of the registry. */
  readonly upstream: string;
  /** Those given out, when the proxy asks for tokens. */
  readonly tokens: Set<string> | undefined;
  /** Nobody listens for a moment, or for good. */
  away: boolean;
  stopped: boolean;
}

/** A fault and the request it is meant for. */
export interface FaultContext {
  readonly fault: Fault;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly stage: Stage;
}

/** True when the fault can happen to this request; otherwise it passes. */
export function fits({ fault, request, stage }: FaultContext): boolean {
  const { kind } = fault;
  const asksToken = request.url?.startsWith('/token') ?? false;
  if (kind === 'expired-token') return !asksToken && stage.tokens !== undefined && stage.tokens.size > 0;
  if (withoutRegistry.includes(kind)) return true;
  if (asksToken || !isKnown(request, stage.tokens)) return false;
  if (kind === 'reset-request') return Number(request.headers['content-length'] ?? 0) > 0;
  if (kind === 'wrong-digest') return request.method === 'PUT' || namesContent.test(request.url ?? '');
  return true;
}

const namesContent = /\/(?:manifests\/|blobs\/sha256:)/;

/** Does the fault to the request; resolves when it is over. */
export function strike(blow: FaultContext): Promise<void> {
  return strikes[blow.fault.kind](blow);
}

const withoutRegistry: readonly FaultKind[] = [
  'refuse',
  'stall',
  'status',
  'status-seconds',
  'status-date',
  'html-error',
  'html-success',
];

const strikes: Readonly<Record<FaultKind, (blow: FaultContext) => Promise<void>>> = {
  refuse: async ({ request, stage }) => {
    request.socket.resetAndDestroy();
    if (stage.away) return;
    stage.away = true;
    await new Promise((resolve) => {
      stage.server.close(resolve);
      stage.server.closeAllConnections();
    });
    await wait(60);
    if (!stage.stopped) stage.server.listen(stage.port, '127.0.0.1');
    stage.away = false;
  },
  'reset-request': async ({ fault, request, stage }) => {
    const length = Number(request.headers['content-length'] ?? 0);
    await forwardPart(request, stage.upstream, Math.floor(length * fault.at));
    request.socket.resetAndDestroy();
  },
  'reset-response': (blow) => cut(blow, (socket) => socket.resetAndDestroy()),
  truncate: (blow) => cut(blow, (socket) => socket.end()),
  'lost-reply': async ({ request, stage }) => {
    await forward(request, stage.upstream);
    request.socket.resetAndDestroy();
  },
  stall: async ({ request }) => {
    await wait(400);
    request.socket.resetAndDestroy();
  },
  status: (blow) => answer(blow, blow.fault.status),
  'status-seconds': (blow) => answer(blow, blow.fault.status, { 'retry-after': String(blow.fault.after) }),
  'status-date': (blow) => {
    const date = new Date(Date.now() + blow.fault.after * 1000).toUTCString();
    return answer(blow, blow.fault.status, { 'retry-after': date });
  },
  'status-after': async (blow) => {
    await forward(blow.request, blow.stage.upstream);
    return answer(blow, blow.fault.status < 500 ? 502 : blow.fault.status);
  },
  'html-error': (blow) => answer(blow, 502, { 'content-type': 'text/html' }, page),
  'html-success': (blow) => answer(blow, 200, { 'content-type': 'text/html; charset=utf-8' }, page),
  drip: async ({ request, stage }) => {
    const bytes = await replyBytes(request, stage);
    for (const byte of bytes.subarray(0, 60)) {
      request.socket.write(Uint8Array.of(byte));
      await wait(2);
    }
    request.socket.end(bytes.subarray(60));
  },
  'wrong-digest': async ({ request, response, stage }) => {
    const reply = await forward(request, stage.upstream);
    const lie = { 'docker-content-digest': `sha256:${'0'.repeat(64)}` };
    if (reply)
      answerWith(response, { ...reply, rawHeaders: Object.entries({ ...headersOf(reply), ...lie }).flat() });
    else request.socket.destroy();
  },
  'expired-token': async ({ request, response, stage }) => {
    stage.tokens?.clear();
    refuse(request, response);
  },
};

const page = '<!doctype html><html><head><title>Sign in</title></head><body>Please wait.</body></html>';

async function cut({ fault, request, stage }: FaultContext, end: (socket: Socket) => void): Promise<void> {
  const bytes = await replyBytes(request, stage);
  request.socket.write(bytes.subarray(0, Math.floor(bytes.byteLength * fault.at)));
  await wait(5);
  end(request.socket);
}

async function replyBytes(request: IncomingMessage, stage: Stage): Promise<Buffer> {
  const reply: Reply | undefined = await forward(request, stage.upstream);
  return reply ? serialize(reply, request.method ?? 'GET') : Buffer.alloc(0);
}

async function answer(
  { request, response }: FaultContext,
  status: number,
  headers: Record<string, string> = {},
  body = '',
): Promise<void> {
  request.resume();
  const length = { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...length, ...headers }).end(request.method === 'HEAD' ? undefined : body);
}
