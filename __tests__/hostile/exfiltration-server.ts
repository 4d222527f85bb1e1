/** The exfiltration server, which records whatever reaches it, and the proxy through which public names lead to it. */

import { createServer, type IncomingMessage, type ServerResponse, request as startRequest } from 'node:http';
import { connect } from 'node:net';
import { close, listen, type RecordedRequest, record } from '../fakes/registry.ts';

export interface ExfiltrationServer {
  readonly origin: string;
  readonly host: string;
  readonly requests: readonly RecordedRequest[];
  /** Everything that was received, headers and bodies, as one text. */
  received(): string;
  stop(): Promise<void>;
}

/** Starts a server that accepts every body with 201, unless `handle` responds. */
export async function startExfiltrationServer(
  handle?: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<ExfiltrationServer> {
  const requests: RecordedRequest[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    requests.push(record(request));
    request.on('data', (chunk: Buffer) => bodies.push(chunk.toString('latin1')));
    request.on('error', () => {});
    if (!handle?.(request, response)) request.on('end', () => response.writeHead(201).end());
  });
  const host = await listen(server);
  const lines = () => requests.map(({ method, url, rawHeaders }) => `${method} ${url}\n${rawHeaders}`);
  return {
    host,
    origin: `http://${host}`,
    requests,
    received: () => [...lines(), ...bodies].join('\n'),
    stop: () => close(server),
  };
}

export interface ForwardProxy {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts a forward proxy that knows the addresses of these `host:port` names and refuses any other. */
export async function startForwardProxy(routes: Readonly<Record<string, string>>): Promise<ForwardProxy> {
  const server = createServer((request, response) => forward(request, response, routes));
  server.on('connect', (request, client, head) => {
    const [hostname, port] = (routes[request.url ?? ''] ?? '').split(':');
    client.on('error', () => {});
    if (!hostname || !port) return void client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      client.pipe(upstream).pipe(client);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  const host = await listen(server);
  return { origin: `http://${host}`, stop: () => close(server) };
}

/** Plain HTTP carries the absolute URL in its request line instead of using a tunnel. */
function forward(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Readonly<Record<string, string>>,
): void {
  const url = URL.parse(request.url ?? '');
  const [hostname, port] = (url && routes[`${url.hostname}:${url.port || 80}`])?.split(':') ?? [];
  if (!url || !hostname || !port) return void response.writeHead(502, { 'content-length': 0 }).end();
  const path = `${url.pathname}${url.search}`;
  const upstream = startRequest(
    { hostname, port, path, method: request.method, headers: request.headers },
    (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(response);
    },
  );
  upstream.on('error', () => response.destroy());
  request.pipe(upstream);
}
