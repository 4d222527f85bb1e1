/** A proxy in front of a registry that records every exchange. */

import { once } from 'node:events';
import { createServer, type IncomingMessage, request as openRequest, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface Message {
  /** `PUT /v2/…` of a request, `201 Created` of a response. */
  readonly start: string;
  /** `name: value` with the name in lower case. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

export interface Exchange {
  readonly request: Message;
  readonly response: Message;
}

export interface RecordingProxy {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** Returns the exchanges since the last call, in the order of the requests. */
  take(): readonly Exchange[];
  stop(): void;
}

/** Starts a proxy in front of `upstream` (`host:port`). */
export async function startRecordingProxy(upstream: string): Promise<RecordingProxy> {
  let exchanges: Exchange[] = [];
  let count = 0;
  const server = createServer(async (incoming, outgoing) => {
    const index = count;
    count += 1;
    exchanges[index] = await forward(incoming, outgoing, upstream);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = exchanges;
      [exchanges, count] = [[], 0];
      return taken;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  upstream: string,
): Promise<Exchange> {
  const [host, port] = upstream.split(':');
  const { method, url: path, headers } = incoming;
  const body = await buffer(incoming);
  const forwarded = openRequest({ host, port, method, path, headers }).end(body);
  const [response] = (await once(forwarded, 'response')) as [IncomingMessage];
  const { statusCode = 502, statusMessage } = response;
  const content = await buffer(response);
  outgoing.writeHead(statusCode, response.headers).end(content);
  return {
    request: { start: `${method} ${path}`, headers: lines(incoming), body },
    response: { start: `${statusCode} ${statusMessage}`, headers: lines(response), body: content },
  };
}

function lines({ rawHeaders }: IncomingMessage): readonly string[] {
  const names = rawHeaders.filter((_, index) => index % 2 === 0);
  return names.map((name, index) => `${name.toLowerCase()}: ${rawHeaders[2 * index + 1]}`);
}
