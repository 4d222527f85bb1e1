/** The registry behind the proxy: a request taken there as it is, and its reply brought back whole. */

import { Agent, type IncomingMessage, type ServerResponse, request as startRequest } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly message: string;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** Sends the request on and reads the whole reply; `undefined` when the registry dropped it. */
export function forward(request: IncomingMessage, upstream: string): Promise<Reply | undefined> {
  return new Promise((resolve) => {
    const onward = open(request, upstream, (reply) => void readAll(reply).then(resolve));
    onward.once('error', () => resolve(undefined));
    request.once('aborted', () => onward.destroy());
    request.pipe(onward);
  });
}

/** Sends the first `bytes` of the body on and then breaks off. Resolves when that has happened. */
export function forwardPart(request: IncomingMessage, upstream: string, bytes: number): Promise<void> {
  return new Promise((resolve) => {
    const onward = open(request, upstream, (reply) => reply.resume());
    const breakOff = () => {
      // Leaves the registry the time to take in what it was sent.
      setTimeout(() => {
        onward.destroy();
        resolve();
      }, 10);
    };
    let left = bytes;
    onward.on('error', () => {});
    request.on('data', (chunk: Buffer) => {
      if (left < 0) return;
      onward.write(chunk.subarray(0, left));
      left -= chunk.byteLength;
      if (left <= 0) {
        left = -1;
        breakOff();
      }
    });
    request.once('end', () => left >= 0 && breakOff());
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

/** Gives the reply to the one who asked. */
export function answerWith(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, headersOf(reply)).end(reply.body);
}

/** The reply as bytes on the wire, to be cut anywhere. */
export function serialize(reply: Reply, method: string): Buffer {
  const headers = { 'content-length': String(reply.body.byteLength), ...headersOf(reply) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`HTTP/1.1 ${reply.status} ${reply.message}\r\n${lines.join('')}\r\n`, 'latin1');
  return method === 'HEAD' ? head : Buffer.concat([head, reply.body]);
}
