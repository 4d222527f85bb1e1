/** Authorization at the fake registry: Basic, or Bearer with a token service whose tokens can be revoked. */

import { randomUUID } from 'node:crypto';
import { errorResponse, type FakeRequest, type FakeResponse, jsonResponse } from './message.ts';
import type { FakeAuth } from './options.ts';

export interface Authorizer {
  /** A 401, or `undefined` for a request that is allowed. */
  check(request: FakeRequest, repository: string | undefined): FakeResponse | undefined;
  /** Handles `/token`. */
  handleToken(request: FakeRequest): FakeResponse;
  /** Revokes every token issued so far. */
  revokeTokens(): void;
}

interface Grant {
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

type Bearer = Extract<FakeAuth, { kind: 'bearer' }>;

/** `origin` is the one of the token service. */
export function createAuthorizer(auth: FakeAuth | undefined, origin: () => string): Authorizer {
  if (!auth)
    return {
      check: () => undefined,
      handleToken: () => errorResponse(404, 'UNSUPPORTED'),
      revokeTokens() {},
    };
  if (auth.kind === 'basic') return basicAuthorizer(basicHeader(auth));
  return bearerAuthorizer(auth, origin);
}

function basicHeader(auth: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}`;
}

function basicAuthorizer(expected: string): Authorizer {
  const headers = { 'www-authenticate': 'Basic realm="fake, with a comma"' };
  return {
    check: (request) =>
      request.headers.authorization === expected
        ? undefined
        : errorResponse(401, 'UNAUTHORIZED', 'log in', { headers }),
    handleToken: () => errorResponse(404, 'UNSUPPORTED'),
    revokeTokens() {},
  };
}

function bearerAuthorizer(auth: Bearer, origin: () => string): Authorizer {
  const grants = new Map<string, Grant>();
  return {
    revokeTokens: () => grants.clear(),
    handleToken: (request) => handleToken(auth, request, grants),
    check(request, repository) {
      const scope = repository === undefined ? '' : `repository:${repository}:${actionsOf(request)}`;
      const grant = grants.get((request.headers.authorization ?? '').replace(/^Bearer /i, ''));
      if (grant && grant.expires > Date.now() && covers(grant, scope)) return undefined;
      const parameter = scope && `,scope="${scope}"`;
      const challenge = `Bearer realm="${origin()}/token",service="fake"${parameter}`;
      const headers = { 'www-authenticate': challenge };
      return errorResponse(401, 'UNAUTHORIZED', 'authentication required', { headers });
    },
  };
}

function actionsOf(request: FakeRequest): string {
  if (request.method === 'GET' || request.method === 'HEAD') return 'pull';
  return request.method === 'DELETE' ? 'delete' : 'pull,push';
}

function covers(grant: Grant, scope: string): boolean {
  if (scope === '') return true;
  const colon = scope.lastIndexOf(':');
  const [name, actions] = [scope.slice(0, colon), scope.slice(colon + 1).split(',')];
  const granted = grant.scopes
    .filter((own) => own.startsWith(`${name}:`))
    .flatMap((own) => own.slice(name.length + 1).split(','));
  return actions.every((action) => granted.includes(action));
}

function handleToken(auth: Bearer, request: FakeRequest, grants: Map<string, Grant>): FakeResponse {
  const form = request.method === 'POST' ? new URLSearchParams(request.body.toString('utf8')) : request.query;
  const known = isKnown(auth, request, form);
  if (!known && !(auth.anonymousPull && request.headers.authorization === undefined))
    return errorResponse(401, 'UNAUTHORIZED');
  const requested = form.getAll('scope').flatMap((scope) => scope.split(' '));
  const granted = known ? auth.granted : ['pull'];
  const scopes = granted ? requested.map((scope) => limited(scope, granted)) : requested;
  const lifetime = auth.lifetime ?? 300;
  const token = auth.jwt ? describing(scopes) : randomUUID();
  grants.set(token, { scopes, expires: Date.now() + lifetime * 1000 });
  return jsonResponse(200, {
    token,
    access_token: token,
    expires_in: lifetime,
    issued_at: new Date().toISOString(),
  });
}

function limited(scope: string, granted: readonly string[]): string {
  const colon = scope.lastIndexOf(':');
  const actions = scope.slice(colon + 1).split(',');
  return `${scope.slice(0, colon)}:${actions.filter((action) => granted.includes(action)).join(',')}`;
}

/** A token without a signature, with the claims of the distribution token specification. */
function describing(scopes: readonly string[]): string {
  const access = scopes.map((scope) => {
    const [type, name, actions = ''] = scope.split(':');
    return { type, name, actions: actions.split(',').filter((action) => action !== '') };
  });
  const parts = [{ alg: 'none' }, { jti: randomUUID(), access }];
  return [...parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')), 'x'].join('.');
}

function isKnown(auth: Bearer, request: FakeRequest, form: URLSearchParams): boolean {
  if (request.headers.authorization === basicHeader(auth)) return true;
  const identity = form.get('grant_type') === 'refresh_token' ? form.get('refresh_token') : null;
  return request.method === 'POST' && identity !== null && identity === auth.identity;
}
