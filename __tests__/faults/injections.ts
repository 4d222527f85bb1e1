/** Injections: what each kind of fault does to a request on its way through the proxy. */

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, FaultKind } from './fault.ts';
import { challenge, isAuthorized } from './token-server.ts';
import { forward, forwardPart, headersOf, type Reply, respondWith, serialize } from './upstream.ts';

/** The proxy as injections use it. */
export interface ProxyState {
  readonly server: Server;
  readonly port: number;
  /** `host:port` of the registry. */
  readonly upstream: string;
  /** Issued tokens, when the proxy requires one. */
  readonly tokens: Set<string> | undefined;
  /** True while it does not listen. */
  isDown: boolean;
  isStopped: boolean;
  /** Tags whose request was responded to with a conflict; the program tries that once more. */
  readonly conflicts: Set<string>;
}

/** A fault, and the request that it is injected into. */
export interface FaultContext {
  readonly fault: Fault;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly proxy: ProxyState;
}

/** True when the fault can happen to this request. */
export function applies({ fault, request, proxy }: FaultContext): boolean {
  const { kind } = fault;
  const isTokenRequest = request.url?.startsWith('/token') ?? false;
  if (kind === 'conflict' || kind === 'conflict-after') return mayConflict(request, proxy);
  if (kind === 'gone')
    return /^(?:PUT|PATCH)$/.test(request.method ?? '') && sessionPath.test(request.url ?? '');
  if (kind === 'expired-token') return !isTokenRequest && proxy.tokens !== undefined && proxy.tokens.size > 0;
  if (withoutRegistry.includes(kind)) return true;
  if (isTokenRequest || !isAuthorized(request, proxy.tokens)) return false;
  if (kind === 'forbidden-look-up') return isLookUp(request);
  if (kind === 'stored-already') return request.method === 'PUT';
  if (kind === 'reset-request') return Number(request.headers['content-length'] ?? 0) > 0;
  if (kind === 'wrong-digest') return request.method === 'PUT' || contentPath.test(request.url ?? '');
  return true;
}

/** A write is in conflict with another one; a tag only once. */
function mayConflict(request: IncomingMessage, proxy: ProxyState): boolean {
  const { method = '', url = '' } = request;
  if (!isAuthorized(request, proxy.tokens) || !/^(?:POST|PUT|PATCH)$/.test(method)) return false;
  if (!/\/manifests\/[^:/]+$/.test(url)) return url.startsWith('/v2/');
  const isFirst = !proxy.conflicts.has(url);
  proxy.conflicts.add(url);
  return isFirst;
}

const sessionPath = /\/blobs\/uploads\/[^?]/;

/** True for a request that asks whether a manifest or blob is there, or for its content. */
export function isLookUp({ method, url }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && contentPath.test(url ?? '');
}

const contentPath = /\/(?:manifests\/|blobs\/sha256:)/;

/** Injects the fault; resolves when it is over. */
export function inject(context: FaultContext): Promise<void> {
  return injections[context.fault.kind](context);
}

const withoutRegistry: readonly FaultKind[] = [
  'refuse',
  'stall',
  'status',
  'status-seconds',
  'status-date',
  'html-error',
  'html-success',
  'silence',
  'detail',
];

const injections: Readonly<Record<FaultKind, (context: FaultContext) => Promise<void>>> = {
  refuse: async ({ request, proxy }) => {
    request.socket.resetAndDestroy();
    if (proxy.isDown) return;
    proxy.isDown = true;
    await new Promise((resolve) => {
      proxy.server.close(resolve);
      proxy.server.closeAllConnections();
    });
    await wait(60);
    if (!proxy.isStopped) proxy.server.listen(proxy.port, '127.0.0.1');
    proxy.isDown = false;
  },
  'reset-request': async ({ fault, request, proxy }) => {
    const length = Number(request.headers['content-length'] ?? 0);
    await forwardPart(request, proxy.upstream, Math.floor(length * fault.at));
    request.socket.resetAndDestroy();
  },
  'reset-response': (context) => cut(context, (socket) => socket.resetAndDestroy()),
  truncate: (context) => cut(context, (socket) => socket.end()),
  'lost-reply': async ({ request, proxy }) => {
    await forward(request, proxy.upstream);
    request.socket.resetAndDestroy();
  },
  stall: async ({ request }) => {
    await wait(400);
    request.socket.resetAndDestroy();
  },
  status: (context) => respond(context, context.fault.status),
  'status-seconds': (context) =>
    respond(context, context.fault.status, { 'retry-after': String(context.fault.after) }),
  'status-date': (context) => {
    const date = new Date(Date.now() + context.fault.after * 1000).toUTCString();
    return respond(context, context.fault.status, { 'retry-after': date });
  },
  'status-after': async (context) => {
    await forward(context.request, context.proxy.upstream);
    return respond(context, context.fault.status < 500 ? 502 : context.fault.status);
  },
  'html-error': (context) => respond(context, 502, { 'content-type': 'text/html' }, page),
  'html-success': (context) => respond(context, 200, { 'content-type': 'text/html; charset=utf-8' }, page),
  drip: async ({ request, proxy }) => {
    const bytes = await replyBytes(request, proxy);
    for (const byte of bytes.subarray(0, 60)) {
      request.socket.write(Uint8Array.of(byte));
      await wait(2);
    }
    request.socket.end(bytes.subarray(60));
  },
  'wrong-digest': async ({ request, response, proxy }) => {
    const reply = await forward(request, proxy.upstream);
    if (!reply) return void request.socket.destroy();
    const headers = { ...headersOf(reply), 'docker-content-digest': `sha256:${'0'.repeat(64)}` };
    respondWith(response, { ...reply, rawHeaders: Object.entries(headers).flat() });
  },
  'expired-token': async ({ request, response, proxy }) => {
    proxy.tokens?.clear();
    challenge(request, response);
  },
  silence: async (context) => {
    context.request.resume();
    await untilClosed(context);
  },
  'endless-drip': async (context) => {
    const { request, proxy } = context;
    const bytes = await replyBytes(request, proxy);
    let position = 0;
    await untilClosed(context, () => {
      // The last byte is left out.
      if (position < bytes.byteLength - 1) request.socket.write(bytes.subarray(position, position + 1));
      position += 1;
    });
  },
  conflict: (context) => respond(context, 409, { 'content-type': 'application/json' }, conflict),
  'conflict-after': async (context) => {
    await forward(context.request, context.proxy.upstream);
    return respond(context, 409, { 'content-type': 'application/json' }, conflict);
  },
  gone: (context) => respond(context, 410),
  'forbidden-look-up': async (context) => {
    const reply = await forward(context.request, context.proxy.upstream);
    if (reply?.status === 404) return await respondWithError(context, 403, denial);
    passOn(context, reply);
  },
  'stored-already': async (context) => {
    const reply = await forward(context.request, context.proxy.upstream);
    if (reply && reply.status < 300) return await respondWithError(context, 400, storedAlready);
    passOn(context, reply);
  },
  detail: (context) => {
    const { at, status } = context.fault;
    const detail = details[Math.floor(at * details.length)];
    const code = status === 429 ? 'TOOMANYREQUESTS' : 'UNAVAILABLE';
    return respondWithError(context, Math.max(status, 429), { code, message: 'later', detail });
  },
};

/** Longer than the program waits for a sign of progress. */
const patience = 8000;

/** Ends when the other side has closed the connection, or after a while. */
async function untilClosed({ request }: FaultContext, each: () => void = () => {}): Promise<void> {
  for (let waited = 0; waited < patience && !request.socket.destroyed; waited += 50) {
    each();
    await wait(50);
  }
  request.socket.destroy();
}

const conflict = JSON.stringify({ errors: [{ code: 'CONFLICT', message: 'concurrent operation' }] });

/** As Artifactory denies what is absent, and as Nexus refuses to store something again. */
export const denial = { code: 'DENIED', message: 'requested access to the resource is denied' };
export const storedAlready = {
  code: 'BLOB_UPLOAD_INVALID',
  message: 'blob upload invalid',
  detail: 'Repository does not allow updating assets: docker-hosted cannot be updated',
};

const details: readonly unknown[] = [
  'a text',
  { description: 'HTTP 503', nested: { list: [1, null, true] } },
  [{ Type: 'repository', Action: 'push' }, 'more'],
  '\u001b[31mred\u001b[0m\r\n::error::forged\u202e',
  Array.from({ length: 200 }).reduce<unknown>((below) => [below], 'deep'),
  { long: 'x'.repeat(20_000) },
  7,
];

function passOn({ request, response }: FaultContext, reply: Reply | undefined): void {
  if (reply) respondWith(response, reply);
  else request.socket.destroy();
}

/** Responds with an error in the form of distribution-spec v1.1, "Error Codes". */
export function respondWithError(context: Exchange, status: number, error: unknown): Promise<void> {
  return respond(
    context,
    status,
    { 'content-type': 'application/json' },
    JSON.stringify({ errors: [error] }),
  );
}

const page = '<!doctype html><html><head><title>Sign in</title></head><body>Please wait.</body></html>';

async function cut({ fault, request, proxy }: FaultContext, end: (socket: Socket) => void): Promise<void> {
  const bytes = await replyBytes(request, proxy);
  request.socket.write(bytes.subarray(0, Math.floor(bytes.byteLength * fault.at)));
  await wait(5);
  end(request.socket);
}

async function replyBytes(request: IncomingMessage, proxy: ProxyState): Promise<Buffer> {
  const reply: Reply | undefined = await forward(request, proxy.upstream);
  return reply ? serialize(reply, request.method ?? 'GET') : Buffer.alloc(0);
}

type Exchange = Pick<FaultContext, 'request' | 'response'>;

async function respond(
  { request, response }: Exchange,
  status: number,
  headers: Record<string, string> = {},
  body = '',
): Promise<void> {
  request.resume();
  const length = { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...length, ...headers }).end(request.method === 'HEAD' ? undefined : body);
}
