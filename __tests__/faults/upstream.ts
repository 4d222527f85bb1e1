/** The registry behind the proxy: forwards requests unchanged and reads whole replies. */

import { Agent, type IncomingMessage, type ServerResponse, request as startRequest } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly message: string;
  /** Names and values in turn, as received. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** Forwards a request, with `body` when it has been read, and reads the whole reply; `undefined` when the registry closed the connection. */
export function forward(
  request: IncomingMessage,
  upstream: string,
  body?: Buffer,
): Promise<Reply | undefined> {
  return new Promise((resolve) => {
    const upstreamRequest = open(request, upstream, (reply) => void readAll(reply).then(resolve));
    upstreamRequest.once('error', () => resolve(undefined));
    request.once('aborted', () => upstreamRequest.destroy());
    if (body) upstreamRequest.end(body);
    else request.pipe(upstreamRequest);
  });
}

/** Forwards the first `bytes` of the body and then closes the connection to the registry. */
export function forwardPart(request: IncomingMessage, upstream: string, bytes: number): Promise<void> {
  return new Promise((resolve) => {
    const upstreamRequest = open(request, upstream, (reply) => reply.resume());
    const abort = () => {
      // Gives the registry time to process what was sent.
      setTimeout(() => {
        upstreamRequest.destroy();
        resolve();
      }, 10);
    };
    let left = bytes;
    upstreamRequest.on('error', () => {});
    request.on('data', (chunk: Buffer) => {
      if (left < 0) return;
      upstreamRequest.write(chunk.subarray(0, left));
      left -= chunk.byteLength;
      if (left <= 0) {
        left = -1;
        abort();
      }
    });
    request.once('end', () => left >= 0 && abort());
  });
}

function open(request: IncomingMessage, upstream: string, onReply: (reply: IncomingMessage) => void) {
  const [hostname, port] = upstream.split(':');
  const { authorization: _, connection: __, ...headers } = request.headers;
  const { method, url: path } = request;
  return startRequest({ agent, hostname, port, method, path, headers }, onReply);
}

async function readAll(reply: IncomingMessage): Promise<Reply | undefined> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of reply) chunks.push(chunk as Buffer);
    const { statusCode: status = 0, statusMessage: message = '', rawHeaders } = reply;
    return { status, message, rawHeaders, body: Buffer.concat(chunks) };
  } catch {
    return undefined;
  }
}

/** The headers of a reply without those that belong to one connection. */
export function headersOf(reply: Reply): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < reply.rawHeaders.length; index += 2) {
    headers[(reply.rawHeaders[index] ?? '').toLowerCase()] = reply.rawHeaders[index + 1] ?? '';
  }
  for (const name of ['connection', 'keep-alive', 'transfer-encoding']) delete headers[name];
  return headers;
}

/** Sends the reply to the client. */
export function respondWith(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, headersOf(reply)).end(reply.body);
}

/** The reply as bytes of HTTP/1.1, to be cut anywhere. */
export function serialize(reply: Reply, method: string): Buffer {
  const headers = { 'content-length': String(reply.body.byteLength), ...headersOf(reply) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`HTTP/1.1 ${reply.status} ${reply.message}\r\n${lines.join('')}\r\n`, 'latin1');
  return method === 'HEAD' ? head : Buffer.concat([head, reply.body]);
}
