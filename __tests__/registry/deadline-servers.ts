/** Servers that keep a client waiting, each in its own way, by a clock that the client shares. */

import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { VirtualClock } from '../support/virtual-clock.ts';

/** One request, and what a server needs to keep it waiting. */
export interface Waiting {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly clock: VirtualClock;
  /** Milliseconds that the client waits for a sign of progress. */
  readonly stall: number;
}

export type Delay = (waiting: Waiting) => unknown;

/** Calls back with each part, one after the other, until the connection is gone. */
async function drip(
  { clock, request }: Waiting,
  interval: number,
  send: (index: number) => void,
  count = 1e6,
): Promise<void> {
  for (let index = 0; index < count && !request.socket.destroyed; index += 1) {
    send(index);
    await clock.sleep(interval);
  }
}

const unavailable = (retryAfter: string): Delay => {
  return ({ request, response }) =>
    request.resume().on('end', () => response.writeHead(503, { 'retry-after': retryAfter }).end());
};

/** Ways to keep a request waiting; each is tried on every kind of request. */
export const delays: Readonly<Record<string, Delay>> = {
  'never responds': ({ request }) => request.resume(),
  'never reads the request': ({ request }) => request.pause(),
  'sends the head byte by byte': (waiting) => {
    const head = `HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(10_000)}`;
    return drip(waiting, waiting.stall / 3, (index) => waiting.request.socket.write(head[index] ?? 'a'));
  },
  'sends the body byte by byte': (waiting) => {
    waiting.request.resume();
    waiting.response.writeHead(200, { 'content-length': '1000000' });
    return drip(waiting, waiting.stall * 0.7, () => waiting.response.write('x'));
  },
  'sends an error byte by byte': (waiting) => {
    waiting.request.resume();
    waiting.response.writeHead(500, { 'content-length': '1000000' });
    return drip(waiting, waiting.stall * 0.7, () => waiting.response.write('x'));
  },
  'sends early hints for ever': (waiting) => {
    waiting.request.resume();
    return drip(waiting, waiting.stall / 2, () =>
      waiting.request.socket.write('HTTP/1.1 102 Processing\r\n\r\n'),
    );
  },
  'reads the request byte by byte': (waiting) => {
    waiting.request.pause();
    return drip(waiting, waiting.stall * 0.7, () => waiting.request.read(1));
  },
  'resets the connection': ({ request }) => request.socket.resetAndDestroy(),
  'resets the connection just before the client gives up': async ({ clock, stall, request }) => {
    await clock.sleep(stall * 0.95);
    request.socket.resetAndDestroy();
  },
  'responds just before the client gives up': async ({ clock, stall, request, response }) => {
    request.resume();
    await clock.sleep(stall * 0.95);
    response.writeHead(500).end();
  },
  'is unavailable at once': unavailable('0'),
  'is unavailable for a second': unavailable('1'),
  'is unavailable for a day': unavailable('86400'),
  'rejects every token': ({ request, response }) => {
    const realm = `http://${request.headers.host}/token`;
    request.resume();
    response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="s"` }).end();
  },
  'redirects to itself': ({ request, response }) => {
    request.resume();
    response.writeHead(307, { location: request.url }).end();
  },
};

/** Ways of a proxy to keep a tunnel waiting, from the moment of the connection on. */
export const tunnels: Readonly<Record<string, (socket: Socket) => void>> = {
  'accepts the connection and stays silent': (socket) => void socket.resume(),
  'opens the tunnel and stays silent': (socket) =>
    void socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n')).resume(),
  'sends half of a response to CONNECT': (socket) =>
    void socket.once('data', () => socket.write('HTTP/1.1 200')).resume(),
  'closes the connection': (socket) => void socket.once('data', () => socket.end()),
  'refuses the tunnel': (socket) =>
    void socket.once('data', () => socket.end('HTTP/1.1 503 No\r\ncontent-length: 0\r\n\r\n')),
};

export interface SlowProxy {
  readonly host: string;
  stop(): Promise<void>;
}

export async function startSlowProxy(tunnel: (socket: Socket) => void): Promise<SlowProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    tunnel(socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
