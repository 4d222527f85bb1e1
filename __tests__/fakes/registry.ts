/** A fake registry in this process and in memory, which follows the distribution specification v1.1 unless its options say otherwise. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Authorizer, createAuthorizer } from './authorization.ts';
import { handleBlob, handleSession, handleUploads } from './blobs.ts';
import { handleReferrers, handleTags } from './discovery.ts';
import { handleManifest } from './manifests.ts';
import { errorResponse, type FakeRequest, type FakeResponse, jsonResponse, readRequest } from './message.ts';
import type { FakeOptions } from './options.ts';
import { createStore, type Store } from './store.ts';

/** A request as tests inspect it. */
export interface RecordedRequest {
  readonly method: string;
  /** Path with query, as sent. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** Header names and values as sent. */
  readonly rawHeaders: string;
}

export interface FakeRegistry {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** With scheme. */
  readonly origin: string;
  readonly store: Store;
  /** Every request, in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** Revokes every token issued so far. */
  revokeTokens(): void;
  stop(): Promise<void>;
}

/** Starts one on a loopback port. */
export async function startFakeRegistry(options: FakeOptions = {}): Promise<FakeRegistry> {
  const store = createStore();
  const requests: RecordedRequest[] = [];
  let origin = '';
  const authorizer = createAuthorizer(options.auth, () => options.origin ?? origin);
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    requests.push(record(request));
    response.on('error', () => {});
    if (options.intercept?.(request, response)) return;
    void serve(request, response, { store, authorizer, options });
  };
  const server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener);
  const host = await listen(server, options.port);
  origin = `${options.tls ? 'https' : 'http'}://${host}`;
  return { host, origin, store, requests, revokeTokens: authorizer.revokeTokens, stop: () => close(server) };
}

/** Listens on loopback, on a free port by default, and returns `host:port`. */
export function listen(server: Server, port = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

/** Closes a server with all its connections. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export function record(request: IncomingMessage): RecordedRequest {
  const { method = '', url = '', headers, rawHeaders } = request;
  return { method, url, headers, rawHeaders: rawHeaders.join('\n') };
}

interface Context {
  readonly store: Store;
  readonly authorizer: Authorizer;
  readonly options: FakeOptions;
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, context: Context): Promise<void> {
  try {
    const request = await readRequest(incoming);
    await context.options.before?.(request);
    const usual = route(request, context);
    const response = context.options.alter?.(request, usual) ?? usual;
    send(request, response, outgoing, context.options.breakAfter?.(request, response));
  } catch {
    outgoing.destroy();
  }
}

function send(
  { method }: FakeRequest,
  { status, headers = {}, body = '' }: FakeResponse,
  outgoing: ServerResponse,
  breakAfter: number | undefined,
): void {
  for (const [name, value] of Object.entries(headers)) {
    outgoing.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  outgoing.statusCode = status;
  if (breakAfter === undefined) return void outgoing.end(method === 'HEAD' ? undefined : body);
  outgoing.flushHeaders();
  outgoing.write(Buffer.from(body).subarray(0, breakAfter), () => outgoing.destroy());
}

const namePattern = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*';
const routes = new RegExp(`^/v2/(${namePattern})/(blobs/uploads|blobs|manifests|referrers|tags)/(.*)$`);

function route(request: FakeRequest, { store, authorizer, options }: Context): FakeResponse {
  if (request.path === '/token') return authorizer.handleToken(request);
  const [, name, kind, rest = ''] = routes.exec(request.path) ?? [];
  const denied = authorizer.check(request, name);
  if (denied) return denied;
  if (request.path === '/v2/' || request.path === '/v2') return jsonResponse(200, {});
  if (name === undefined) return errorResponse(404, 'NAME_INVALID');
  if (kind === 'blobs/uploads') {
    return rest === ''
      ? handleUploads(request, store, name, options)
      : handleSession(request, store, name, rest, options);
  }
  if (kind === 'blobs') return handleBlob(request, store, name, rest, options);
  if (kind === 'manifests') return handleManifest(request, store, name, rest, options);
  if (kind === 'referrers') return handleReferrers(request, store, name, rest, options);
  return rest === 'list' ? handleTags(request, store, name) : errorResponse(404, 'UNSUPPORTED');
}
