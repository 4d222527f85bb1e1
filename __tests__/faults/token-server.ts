/** Who may pass a proxy that asks for tokens. */

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export const account = { username: 'tester', password: 'between-us' } as const;

/** The challenge a registry with a token service gives to this request. */
function challenge(request: IncomingMessage): string {
  const name = /^\/v2\/(.+)\/(?:blobs|manifests|referrers|tags)\//.exec(request.url ?? '')?.[1];
  const actions = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'pull,push';
  const scope = name === undefined ? '' : `,scope="repository:${name}:${actions}"`;
  return `Bearer realm="http://${request.headers.host}/token",service="proxy"${scope}`;
}

/** True when the request carries one of the tokens, or none are asked for. */
export function isKnown(request: IncomingMessage, tokens: ReadonlySet<string> | undefined): boolean {
  return tokens === undefined || tokens.has((request.headers.authorization ?? '').replace(/^Bearer /, ''));
}

/** Says who may come in; the body that was sent along is read and forgotten. */
export function refuse(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  response.writeHead(401, { 'www-authenticate': challenge(request), 'content-length': 0 }).end();
}

/** Answers the token service's one question. */
export function giveToken(request: IncomingMessage, response: ServerResponse, tokens: Set<string>): void {
  const expected = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}`;
  request.resume();
  if (request.headers.authorization !== expected) return void response.writeHead(401).end();
  const token = randomUUID();
  tokens.add(token);
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ token, expires_in: 300 }));
}
