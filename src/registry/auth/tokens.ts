/** Tokens: requested from the service that a challenge names, once for each set of scopes, and kept until they expire. */

import { CodedError } from '../../errors.ts';
import type { Credential } from '../../host/host.ts';
import { isRecord } from '../../json.ts';
import type { Clock } from '../http/deadline.ts';
import { type HttpResponse, type RedirectPolicy, resolveRealm } from '../http/response.ts';
import { isRetryable, type Retrier } from '../http/retry.ts';
import type { HttpRequest, Transport } from '../http/transport.ts';
import type { Redaction } from './redaction.ts';
import type { Scopes } from './scopes.ts';

export interface Service {
  readonly realm: string;
  readonly service?: string;
}

export interface TokenSource {
  /** A token that lives for at least `duration` more milliseconds, as far as the service issues such tokens. */
  get(
    service: Service,
    scopes: Scopes,
    credential: Credential | undefined,
    duration: number,
  ): Promise<string>;
  /** The token that was last issued for these scopes, without a request. */
  known(service: Service, scopes: Scopes): Promise<string | undefined>;
  /** Forgets a token that the registry has refused. */
  drop(token: string): void;
}

export interface TokenSourceOptions {
  readonly transport: Transport;
  readonly retrier: Retrier;
  readonly clock: Clock;
  readonly secrets: Redaction;
  readonly policy: RedirectPolicy;
  /** The error for a response without a token. */
  readonly refused: (response: HttpResponse, scopes: Scopes) => CodedError;
}

interface Token {
  readonly text: string;
  /** Time of the request. */
  readonly requested: number;
  /** Milliseconds. */
  readonly lifetime: number;
}

/** The lifetime of a token whose service does not state one (distribution, token specification). */
const defaultLifetime = 60_000;
const safetyMargin = 5_000;
const responseLimit = 128 * 1024;
const clientId = 'oci-wasm-publish';

export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { clock } = options;
  const tokens = new Map<string, Promise<Token>>();

  const renew = async (key: string, request: () => Promise<Token>): Promise<Token> => {
    const pending = request();
    tokens.set(key, pending);
    try {
      return await pending;
    } catch (error) {
      if (tokens.get(key) === pending) tokens.delete(key);
      throw error;
    }
  };
  return {
    async get(service, scopes, credential, duration) {
      const key = keyOf(service, scopes);
      const known = tokens.get(key);
      const token = await known;
      if (token && remaining(token, clock) > Math.min(duration, token.lifetime * 0.8)) return token.text;
      const renewed = tokens.get(key);
      if (renewed !== undefined && renewed !== known) return (await renewed).text;
      return (await renew(key, () => requestToken(service, scopes, credential, options))).text;
    },
    async known(service, scopes) {
      return (await tokens.get(keyOf(service, scopes))?.catch(() => undefined))?.text;
    },
    drop(text) {
      for (const [key, pending] of tokens) {
        pending.then(
          (token) => token.text === text && tokens.get(key) === pending && tokens.delete(key),
          () => undefined,
        );
      }
    },
  };
}

function keyOf({ realm, service }: Service, scopes: Scopes): string {
  return [realm, service, ...scopes].join(' ');
}

function remaining(token: Token, clock: Clock): number {
  return token.requested + token.lifetime - safetyMargin - clock.now();
}

async function requestToken(
  service: Service,
  scopes: Scopes,
  credential: Credential | undefined,
  options: TokenSourceOptions,
): Promise<Token> {
  const realm = resolveRealm(service.realm, options.policy);
  const [preferred, alternative] = requestsFor(realm, service, scopes, credential, options.secrets);
  const requested = options.clock.now();
  const response = await send(preferred, options);
  // Services that support only one of the two methods respond to the other with 404 or 405 (GCR, formerly Docker Hub).
  const isOtherMethod = alternative && (response.status === 404 || response.status === 405);
  const final = isOtherMethod ? await send(alternative, options) : response;
  if (final.status !== 200) throw options.refused(final, scopes);
  return readToken(final, requested, options);
}

async function send(request: HttpRequest, { transport, retrier }: TokenSourceOptions): Promise<HttpResponse> {
  return await retrier.run(async () => {
    const response = await transport.send(request);
    return { value: response, response, retry: isRetryable(response) ? 'backoff' : 'done' };
  });
}

/** GET with Basic is what every service supports; an identity token is exchanged by POST (OAuth 2 refresh grant). */
function requestsFor(
  realm: URL,
  service: Service,
  scopes: Scopes,
  credential: Credential | undefined,
  secrets: Redaction,
): readonly [preferred: HttpRequest, alternative?: HttpRequest] {
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
  return `Basic ${secrets.add(Buffer.from(`${username}:${password}`).toString('base64'))}`;
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
  return { method: 'GET', url, headers, limit: responseLimit };
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
  return { method: 'POST', url: realm, headers, body: Buffer.from(form.toString()), limit: responseLimit };
}

function readToken(response: HttpResponse, requested: number, options: TokenSourceOptions): Token {
  const body = parseBody(response);
  const text = [body.access_token, body.token].find((value) => typeof value === 'string' && value !== '');
  // Any other character could end the header that the token is sent in, and servers refuse longer headers.
  if (typeof text !== 'string' || !/^[\x21-\x7e]{1,16384}$/.test(text)) throw withoutToken(response);
  const seconds =
    typeof body.expires_in === 'number' && Number.isFinite(body.expires_in) ? body.expires_in : 0;
  return { text: options.secrets.add(text), requested, lifetime: Math.max(defaultLifetime, seconds * 1000) };
}

function parseBody(response: HttpResponse): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(response.body));
    if (isRecord(body)) return body;
  } catch (cause) {
    throw withoutToken(response, cause);
  }
  throw withoutToken(response);
}

function withoutToken(response: HttpResponse, cause?: unknown): CodedError {
  const message = `the response of the token service at ${response.url.host} contains no usable token`;
  return new CodedError('unauthenticated', message, {
    hint: 'Check that the address is that of a container registry.',
    cause,
  });
}
