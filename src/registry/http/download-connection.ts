/** A connection of downloads: it sends one GET request after the other, and passes the bodies on in the memory that the socket is read into. */

import type { Socket } from 'node:net';
import { type BodyReader, createBodyReader } from './body-end.ts';
import { InvalidArgumentError, SocketError } from './connection-errors.ts';
import { parseHead, type ResponseHead, sizeOfHead } from './response-head.ts';
import type { Controller, ResponseHandler } from './whole-response.ts';

export interface DownloadRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body, if it is content. */
  readonly expected: number;
}

export interface DownloadConnection {
  /** Sends a request; to be called again when its response has ended and `onIdle` was called. */
  send(request: DownloadRequest, handler: ResponseHandler): void;
  /** Takes what was read; false when nothing more is to be read yet. */
  read(bytes: Buffer): boolean;
}

/** Opens a socket, and calls back when it is connected or has failed; with TLS, after the certificate was verified. */
export type Connect = (callback: (error: Error | null) => void) => Socket;

/** Milliseconds after which a connection that nobody uses is closed, as undici does. */
const idleTime = 4000;

/** A response in progress. */
interface Exchange {
  readonly request: DownloadRequest;
  readonly handler: ResponseHandler;
  readonly controller: Controller;
  /** The part of the head that has arrived. */
  early: Buffer;
  head?: ResponseHead;
  body?: BodyReader;
  isPaused: boolean;
}

/** `onIdle` is called when another request can be sent, and `onClose` when none can be sent any more. */
export function openDownloadConnection(
  connect: Connect,
  onIdle: (connection: DownloadConnection) => void,
  onClose: (connection: DownloadConnection) => void,
): DownloadConnection {
  let exchange: Exchange | undefined;
  let isConnected = false;
  const socket = connect((error) => {
    isConnected = !error;
    if (error) fail(error);
    else if (exchange) write(socket, exchange);
  });
  const fail = (error: Error): void => {
    const failed = exchange;
    exchange = undefined;
    socket.destroy();
    // Not only when the socket is closed, which takes another turn of the event loop.
    onClose(connection);
    failed?.handler.onResponseError(failed.controller, error);
  };
  const closed = (): void => fail(new SocketError('other side closed'));
  socket.on('error', fail);
  socket.on('timeout', closed);
  socket.on('end', () => (exchange?.head?.end === 'close' ? complete(exchange, false) : closed()));
  socket.on('close', closed);
  const complete = ({ handler }: Exchange, isReusable: boolean): void => {
    exchange = undefined;
    if (isReusable) {
      socket.setTimeout(idleTime);
      socket.unref();
      socket.resume();
      onIdle(connection);
    } else socket.destroy();
    handler.onResponseEnd();
  };
  const connection: DownloadConnection = {
    send(request, handler) {
      const controller = createController(socket, () => exchange, fail);
      exchange = { request, handler, controller, early: Buffer.alloc(0), isPaused: false };
      socket.setTimeout(0);
      socket.ref();
      handler.onRequestStart(controller);
      // Not before: what is written earlier could be sent before the certificate was verified.
      if (isConnected && exchange) write(socket, exchange);
    },
    read(bytes) {
      const current = exchange;
      try {
        if (!current) throw new SocketError('bad response');
        const rest = readResponse(current, bytes, (part) => {
          // Several parts can have arrived at once, and the response can be given up with each.
          if (exchange === current) current.handler.onResponseData(current.controller, part);
        });
        const isReusable = rest === 0 && current.head?.keepsConnection === true;
        if (exchange === current && current.body?.isComplete()) complete(current, isReusable);
      } catch (error) {
        if (exchange === current) fail(error instanceof Error ? error : new Error(String(error)));
      }
      return !exchange?.isPaused;
    },
  };
  return connection;
}

function createController(
  socket: Socket,
  current: () => Exchange | undefined,
  fail: (error: Error) => void,
): Controller {
  const isCurrent = (): boolean => current()?.controller === controller;
  const controller: Controller = {
    abort(reason) {
      if (isCurrent()) fail(reason);
    },
    pause() {
      const exchange = current();
      if (exchange && isCurrent()) exchange.isPaused = true;
    },
    resume() {
      const exchange = current();
      if (!exchange || !isCurrent()) return;
      exchange.isPaused = false;
      socket.resume();
    },
  };
  return controller;
}

/** Characters that a line of a request cannot have. */
const forbidden = /[^\t\x20-\x7e\x80-\xff]/;

function write(socket: Socket, { request: { url, headers }, controller }: Exchange): void {
  const lines = [
    `GET ${url.pathname}${url.search} HTTP/1.1`,
    `host: ${url.host}`,
    'connection: keep-alive',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  if (lines.some((line) => forbidden.test(line)))
    controller.abort(new InvalidArgumentError('invalid header'));
  else socket.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

/** Passes on what has arrived of a response. Returns the number of bytes after its end. */
function readResponse(exchange: Exchange, bytes: Buffer, pass: (part: Buffer) => void): number {
  const rest = exchange.body ? bytes : readHead(exchange, bytes);
  if (!rest || !exchange.body) return 0;
  return rest.byteLength - exchange.body.read(rest, pass);
}

/** Returns what follows the head of the response, once it is whole. Informational responses are skipped. */
function readHead(exchange: Exchange, bytes: Buffer): Buffer | undefined {
  let rest = Buffer.concat([exchange.early, bytes]);
  for (let size = sizeOfHead(rest); size !== undefined; size = sizeOfHead(rest)) {
    const head = parseHead(rest.subarray(0, size));
    rest = rest.subarray(size);
    // No response to a request that does not ask for another protocol (RFC 9110 §15.2.2).
    if (head.status === 101) throw new SocketError('bad upgrade');
    if (head.status < 200) continue;
    exchange.head = head;
    exchange.body = createBodyReader(head.end);
    exchange.handler.onResponseStart(exchange.controller, head.status, head.headers);
    return rest;
  }
  exchange.early = rest;
  return undefined;
}
