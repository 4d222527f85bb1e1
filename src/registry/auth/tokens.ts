/** Tokens: fetched from the service a challenge names, one flight per scope, kept while they live. */

import { CodedError } from '../../errors.ts';
import type { Credential } from '../../host/host.ts';
import { isRecord } from '../../json.ts';
import { type RedirectPolicy, resolveRealm } from '../http/redirects.ts';
import type { HttpResponse } from '../http/response.ts';
import { type Clock, isRetryable, type Retrier } from '../http/retry.ts';
import type { HttpRequest, Transport } from '../http/transport.ts';
import type { Redaction } from './redaction.ts';
import type { Scopes } from './scopes.ts';

export interface Service {
  readonly realm: string;
  readonly service?: string;
}

export interface TokenSource {
  /** A token with at least `life` milliseconds to go, as far as the service gives such. */
  get(service: Service, scopes: Scopes, credential: Credential | undefined, life: number): Promise<string>;
  /** Forgets a token that was refused. */
  drop(token: string): void;
}

export interface TokenSourceOptions {
  readonly transport: Transport;
  readonly retrier: Retrier;
  readonly clock: Clock;
  readonly secrets: Redaction;
  readonly judge: RedirectPolicy;
  readonly onRequest: () => void;
  /** Turns the refusal of the token service into an error about the repository. */
  readonly refused: (answer: HttpResponse, repository: string) => CodedError;
}

interface Token {
  readonly text: string;
  readonly fetched: number;
  /** Milliseconds. */
  readonly lifetime: number;
}

/** A service that does not say how long a token lives means 60 s (distribution, token specification). */
const shortestLife = 60_000;
const safety = 5_000;
const replyLimit = 128 * 1024;
const clientId = 'oci-wasm-publish';

export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { clock } = options;
  const flights = new Map<string, Promise<Token>>();

  const fresh = async (key: string, fetch: () => Promise<Token>): Promise<Token> => {
    const flight = fetch();
    flights.set(key, flight);
    try {
      return await flight;
    } catch (error) {
      if (flights.get(key) === flight) flights.delete(key);
      throw error;
    }
  };
  return {
    async get(service, scopes, credential, life) {
      const key = [service.realm, service.service, ...scopes].join(' ');
      const flight = flights.get(key);
      const token = await flight;
      if (token && remaining(token, clock) > Math.min(life, token.lifetime * 0.8)) return token.text;
      const newer = flights.get(key);
      if (newer !== undefined && newer !== flight) return (await newer).text;
      return (await fresh(key, () => fetchToken(service, scopes, credential, options))).text;
    },
    drop(text) {
      for (const [key, flight] of flights) {
        flight.then(
          (token) => token.text === text && flights.get(key) === flight && flights.delete(key),
          () => undefined,
        );
      }
    },
  };
}

function remaining(token: Token, clock: Clock): number {
  return token.fetched + token.lifetime - safety - clock.now();
}

async function fetchToken(
  service: Service,
  scopes: Scopes,
  credential: Credential | undefined,
  options: TokenSourceOptions,
): Promise<Token> {
  const realm = resolveRealm(service.realm, options.judge);
  const [first, second] = requestsFor(realm, service, scopes, credential, options.secrets);
  const fetched = options.clock.now();
  const answer = await ask(first, options);
  // Services that know only one of the two ways answer the other with 404 or 405 (GCR, Docker Hub's old one).
  const final =
    second && (answer.status === 404 || answer.status === 405) ? await ask(second, options) : answer;
  if (final.status !== 200) throw options.refused(final, scopes[0]?.split(':')[1] ?? '');
  return readToken(final, fetched, options);
}

async function ask(
  outgoing: HttpRequest,
  { transport, retrier, onRequest }: TokenSourceOptions,
): Promise<HttpResponse> {
  return await retrier.run(async () => {
    onRequest();
    const answer = await transport.send(outgoing);
    return { value: answer, answer, again: isRetryable(answer) ? 'wait' : 'stop' };
  });
}

/** GET with Basic is what every service knows; an identity token is redeemed by POST (OAuth 2 refresh grant). */
function requestsFor(
  realm: URL,
  service: Service,
  scopes: Scopes,
  credential: Credential | undefined,
  secrets: Redaction,
): readonly [HttpRequest, HttpRequest?] {
  if (credential?.kind === 'identity') {
    const grant = { grant_type: 'refresh_token', refresh_token: credential.token };
    return [
      formRequest(realm, service, scopes, grant),
      queryRequest(realm, service, scopes, basic('<token>', credential.token, secrets)),
    ];
  }
  if (credential?.kind !== 'basic') return [queryRequest(realm, service, scopes, undefined)];
  const { username, password } = credential;
  return [
    queryRequest(realm, service, scopes, basic(username, password, secrets)),
    formRequest(realm, service, scopes, { grant_type: 'password', username, password }),
  ];
}

/** RFC 7617; the base64 form is a secret of its own. */
export function basic(username: string, password: string, secrets: Redaction): string {
  return `Basic ${secrets.keep(Buffer.from(`${username}:${password}`).toString('base64'))}`;
}

function queryRequest(
  realm: URL,
  { service }: Service,
  scopes: Scopes,
  authorization: string | undefined,
): HttpRequest {
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set('service', service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  const headers = { accept: 'application/json', ...(authorization && { authorization }) };
  return { method: 'GET', url, headers, limit: replyLimit };
}

function formRequest(
  realm: URL,
  { service }: Service,
  scopes: Scopes,
  grant: Record<string, string>,
): HttpRequest {
  const form = new URLSearchParams({ ...grant, client_id: clientId, scope: scopes.join(' ') });
  if (service !== undefined) form.set('service', service);
  const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', url: realm, headers, body: Buffer.from(form.toString()), limit: replyLimit };
}

function readToken(answer: HttpResponse, fetched: number, options: TokenSourceOptions): Token {
  const body = parse(answer);
  const text = [body.access_token, body.token].find((value) => typeof value === 'string' && value !== '');
  // What goes into a header must not be able to end it.
  if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text)) throw unreadable(answer);
  const seconds =
    typeof body.expires_in === 'number' && Number.isFinite(body.expires_in) ? body.expires_in : 0;
  return { text: options.secrets.keep(text), fetched, lifetime: Math.max(shortestLife, seconds * 1000) };
}

function parse(answer: HttpResponse): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(answer.body));
    if (isRecord(body)) return body;
  } catch (cause) {
    throw unreadable(answer, cause);
  }
  throw unreadable(answer);
}

function unreadable(answer: HttpResponse, cause?: unknown): CodedError {
  return new CodedError(
    'unauthenticated',
    `the token service at ${answer.url.host} answered without a token`,
    {
      hint: 'Check that the address is that of a container registry.',
      cause,
    },
  );
}
