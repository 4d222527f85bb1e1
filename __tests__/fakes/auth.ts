/** Who may do what at the fake registry: Basic, or Bearer with a token service that forgets. */

import { randomUUID } from 'node:crypto';
import { type Call, failure, type HttpResponse, json } from './message.ts';
import type { FakeAuth } from './options.ts';

export interface Gate {
  /** The refusal, or `undefined` when the call may go on. */
  refuse(call: Call, repository: string | undefined): HttpResponse | undefined;
  /** Answers `/token`. */
  answerToken(call: Call): HttpResponse;
  /** Forgets every token given out so far. */
  forget(): void;
}

interface Grant {
  readonly scopes: readonly string[];
  readonly until: number;
}

type Bearer = Extract<FakeAuth, { kind: 'bearer' }>;

/** `origin` is where the token service is reached. */
export function createGate(auth: FakeAuth | undefined, origin: () => string): Gate {
  if (!auth) return { refuse: () => undefined, answerToken: () => failure(404, 'UNSUPPORTED'), forget() {} };
  if (auth.kind === 'basic') return basicGate(basicHeader(auth));
  return bearerGate(auth, origin);
}

function basicHeader(auth: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}`;
}

function basicGate(expected: string): Gate {
  const challenge = { 'www-authenticate': 'Basic realm="fake, with a comma"' };
  return {
    refuse: (call) =>
      call.headers.authorization === expected ? undefined : failure(401, 'UNAUTHORIZED', 'log in', challenge),
    answerToken: () => failure(404, 'UNSUPPORTED'),
    forget() {},
  };
}

function bearerGate(auth: Bearer, origin: () => string): Gate {
  const grants = new Map<string, Grant>();
  return {
    forget: () => grants.clear(),
    answerToken: (call) => answerToken(auth, call, grants),
    refuse(call, repository) {
      const scope = repository === undefined ? '' : `repository:${repository}:${actionsOf(call)}`;
      const grant = grants.get((call.headers.authorization ?? '').replace(/^Bearer /i, ''));
      if (grant && grant.until > Date.now() && covers(grant, scope)) return undefined;
      const asked = scope && `,scope="${scope}"`;
      const challenge = `Bearer realm="${origin()}/token",service="fake"${asked}`;
      return failure(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': challenge });
    },
  };
}

function actionsOf(call: Call): string {
  if (call.method === 'GET' || call.method === 'HEAD') return 'pull';
  return call.method === 'DELETE' ? 'delete' : 'pull,push';
}

function covers(grant: Grant, scope: string): boolean {
  if (scope === '') return true;
  const cut = scope.lastIndexOf(':');
  const [name, actions] = [scope.slice(0, cut), scope.slice(cut + 1).split(',')];
  const given = grant.scopes
    .filter((own) => own.startsWith(`${name}:`))
    .flatMap((own) => own.slice(name.length + 1).split(','));
  return actions.every((action) => given.includes(action));
}

function answerToken(auth: Bearer, call: Call, grants: Map<string, Grant>): HttpResponse {
  const form = call.method === 'POST' ? new URLSearchParams(call.body.toString('utf8')) : call.query;
  const known = isKnown(auth, call, form);
  if (!known && !(auth.anonymousPull && call.headers.authorization === undefined))
    return failure(401, 'UNAUTHORIZED');
  const asked = form.getAll('scope').flatMap((scope) => scope.split(' '));
  const scopes = known ? asked : asked.map((scope) => scope.replace(/:[^:]*$/, ':pull'));
  const lifetime = auth.lifetime ?? 300;
  const token = randomUUID();
  grants.set(token, { scopes, until: Date.now() + lifetime * 1000 });
  return json(200, { token, access_token: token, expires_in: lifetime, issued_at: new Date().toISOString() });
}

function isKnown(auth: Bearer, call: Call, form: URLSearchParams): boolean {
  if (call.headers.authorization === basicHeader(auth)) return true;
  const identity = form.get('grant_type') === 'refresh_token' ? form.get('refresh_token') : null;
  return call.method === 'POST' && identity !== null && identity === auth.identity;
}
