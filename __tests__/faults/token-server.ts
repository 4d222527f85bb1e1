/** The token server of a proxy that requires a token. */

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export const account = { username: 'tester', password: 'between-us' } as const;

/** True when the request carries one of the tokens, or none is required. */
export function isAuthorized(request: IncomingMessage, tokens: ReadonlySet<string> | undefined): boolean {
  return tokens === undefined || tokens.has((request.headers.authorization ?? '').replace(/^Bearer /, ''));
}

/** Responds with the challenge that a registry with a token service sends; the body of the request is discarded. */
export function challenge(request: IncomingMessage, response: ServerResponse): void {
  const name = /^\/v2\/(.+)\/(?:blobs|manifests|referrers|tags)\//.exec(request.url ?? '')?.[1];
  const actions = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'pull,push';
  const scope = name === undefined ? '' : `,scope="repository:${name}:${actions}"`;
  const header = `Bearer realm="http://${request.headers.host}/token",service="proxy"${scope}`;
  request.resume();
  response.writeHead(401, { 'www-authenticate': header, 'content-length': 0 }).end();
}

/** Responds to a token request. */
export function issueToken(request: IncomingMessage, response: ServerResponse, tokens: Set<string>): void {
  const expected = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}`;
  request.resume();
  if (request.headers.authorization !== expected) return void response.writeHead(401).end();
  const token = randomUUID();
  tokens.add(token);
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ token, expires_in: 300 }));
}
