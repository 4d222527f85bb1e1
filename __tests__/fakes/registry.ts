/** A registry of the distribution specification v1.1 in this process and in memory, with switches. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createGate, type Gate } from './auth.ts';
import { answerBlob, answerOpening, answerSession } from './blobs.ts';
import { answerReferrers, answerTags } from './lists.ts';
import { answerManifest } from './manifests.ts';
import { type Call, failure, type HttpResponse, json, readCall } from './message.ts';
import type { FakeOptions } from './options.ts';
import { createStore, type Store } from './store.ts';

export interface Seen {
  readonly method: string;
  /** Path with query, as sent. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** Names and values as they came. */
  readonly raw: string;
}

export interface FakeRegistry {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** With scheme. */
  readonly origin: string;
  readonly store: Store;
  /** Every request, in the order of arrival. */
  readonly seen: readonly Seen[];
  /** Makes every token given out so far worthless. */
  forgetTokens(): void;
  stop(): Promise<void>;
}

/** Starts one on a free loopback port. */
export async function startFakeRegistry(options: FakeOptions = {}): Promise<FakeRegistry> {
  const store = createStore();
  const seen: Seen[] = [];
  let origin = '';
  const gate = createGate(options.auth, () => options.origin ?? origin);
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    seen.push(see(request));
    response.on('error', () => {});
    if (options.intercept?.(request, response)) return;
    void serve(request, response, { store, gate, options });
  };
  const server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener);
  const host = await listen(server, options.port);
  origin = `${options.tls ? 'https' : 'http'}://${host}`;
  return { host, origin, store, seen, forgetTokens: gate.forget, stop: () => close(server) };
}

/** Listens on loopback, on a free port unless told which, and returns `host:port`. */
export function listen(server: Server, port = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

/** Closes a server and every connection it has. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A request as a record that tests can look through. */
export function see(request: IncomingMessage): Seen {
  const { method = '', url = '', headers, rawHeaders } = request;
  return { method, url, headers, raw: rawHeaders.join('\n') };
}

interface Parts {
  readonly store: Store;
  readonly gate: Gate;
  readonly options: FakeOptions;
}

async function serve(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  try {
    const call = await readCall(request);
    const answer = route(call, parts);
    const altered = parts.options.alter?.(call, answer) ?? answer;
    send(call, response, altered, parts.options.breakAfter?.(call, altered));
  } catch {
    response.destroy();
  }
}

function send(call: Call, response: ServerResponse, answer: HttpResponse, breakAfter?: number): void {
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  response.statusCode = answer.status;
  if (breakAfter !== undefined) {
    response.flushHeaders();
    response.write(Buffer.from(answer.body ?? '').subarray(0, breakAfter), () => response.destroy());
    return;
  }
  response.end(call.method === 'HEAD' ? undefined : answer.body);
}

const namePattern = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*';
const routes = new RegExp(`^/v2/(${namePattern})/(blobs/uploads|blobs|manifests|referrers|tags)/(.*)$`);

function route(call: Call, { store, gate, options }: Parts): HttpResponse {
  if (call.path === '/token') return gate.answerToken(call);
  const [, name, kind, rest = ''] = routes.exec(call.path) ?? [];
  const refusal = gate.refuse(call, name);
  if (refusal) return refusal;
  if (call.path === '/v2/' || call.path === '/v2') return json(200, {});
  if (name === undefined) return failure(404, 'NAME_INVALID');
  if (kind === 'blobs/uploads') {
    return rest === ''
      ? answerOpening(call, store, name, options)
      : answerSession(call, store, name, rest, options);
  }
  if (kind === 'blobs') return answerBlob(call, store, name, rest, options);
  if (kind === 'manifests') return answerManifest(call, store, name, rest, options);
  if (kind === 'referrers') return answerReferrers(call, store, name, rest, options);
  return rest === 'list' ? answerTags(call, store, name) : failure(404, 'UNSUPPORTED');
}
