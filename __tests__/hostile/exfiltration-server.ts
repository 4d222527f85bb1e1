/** The third origin, which writes down whatever reaches it, and the proxy through which public names lead here. */

import { createServer, type IncomingMessage, type ServerResponse, request as startRequest } from 'node:http';
import { connect } from 'node:net';
import { close, listen, type Seen, see } from '../fakes/registry.ts';

export interface Third {
  readonly origin: string;
  readonly host: string;
  readonly seen: readonly Seen[];
  /** Everything that came, headers and bodies, as one text. */
  heard(): string;
  stop(): Promise<void>;
}

/** Starts it; it takes every body and says 201, unless `act` answers. */
export async function startThird(
  act?: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<Third> {
  const seen: Seen[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    seen.push(see(request));
    request.on('data', (chunk: Buffer) => bodies.push(chunk.toString('latin1')));
    request.on('error', () => {});
    if (!act?.(request, response)) request.on('end', () => response.writeHead(201).end());
  });
  const host = await listen(server);
  return {
    host,
    origin: `http://${host}`,
    seen,
    heard: () => [...seen.map(({ method, url, raw }) => `${method} ${url}\n${raw}`), ...bodies].join('\n'),
    stop: () => close(server),
  };
}

export interface Tunnel {
  readonly origin: string;
  stop(): Promise<void>;
}

/** A forward proxy that knows where these `host:port` names lead; anything else is refused. */
export async function startTunnel(routes: Readonly<Record<string, string>>): Promise<Tunnel> {
  const server = createServer((request, response) => sendOn(request, response, routes));
  server.on('connect', (request, client, head) => {
    const [hostname, port] = (routes[request.url ?? ''] ?? '').split(':');
    client.on('error', () => {});
    if (!hostname || !port) return void client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
    const onward = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      client.pipe(onward).pipe(client);
    });
    onward.on('error', () => client.destroy());
    client.on('close', () => onward.destroy());
  });
  const host = await listen(server);
  return { origin: `http://${host}`, stop: () => close(server) };
}

/** Plain http comes with the whole address in its request line instead of through a tunnel. */
function sendOn(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Readonly<Record<string, string>>,
): void {
  const url = URL.parse(request.url ?? '');
  const [hostname, port] = (url && routes[`${url.hostname}:${url.port || 80}`])?.split(':') ?? [];
  if (!url || !hostname || !port) return void response.writeHead(502, { 'content-length': 0 }).end();
  const path = `${url.pathname}${url.search}`;
  const onward = startRequest(
    { hostname, port, path, method: request.method, headers: request.headers },
    (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
