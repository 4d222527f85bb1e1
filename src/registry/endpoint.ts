/** An Endpoint: one registry host as we talk to it – authorization, redirects by hand, pauses, counting. */

import { CodedError } from '../errors.ts';
import type { Repository } from '../oci/reference.ts';
import { type Authenticator, lacksScope } from './auth/authenticator.ts';
import { pullScopes, type Scopes } from './auth/scopes.ts';
import type { ErrorContext } from './error-context.ts';
import {
  mayFollow,
  type RedirectPolicy,
  redirectLimit,
  redirectStatuses,
  resolveLocation,
} from './http/redirects.ts';
import { type HttpResponse, header } from './http/response.ts';
import { type Attempt, type Clock, isRetryable, type Retrier } from './http/retry.ts';
import { createPace, type Scheduler } from './http/scheduler.ts';
import type { HttpBody, HttpRequest, OpenHttpResponse, Transport } from './http/transport.ts';
import type { Quirk } from './quirks.ts';

/** One request as the rest of the client words it. */
export interface RegistryRequest {
  readonly method: HttpRequest['method'];
  /** A path on the registry, or a whole address that it gave. */
  readonly to: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
  readonly scopes: Scopes;
  /** Most bytes of the answer that are kept; default 64 KiB. */
  readonly limit?: number;
  /** `false`: a body that a refused token has spoilt is not sent again here, since its session may be half written. */
  readonly replay?: false;
  /** Milliseconds the request may take; a token that ends before is renewed first. */
  readonly life?: number;
}

export interface Endpoint {
  readonly base: URL;
  readonly quirk: Quirk;
  readonly retrier: Retrier;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly judge: RedirectPolicy;
  /** Waits until the host takes one more tag. */
  readonly pace: () => Promise<void>;
  /** What this host has taught us in this run. */
  readonly learnt: { combined: boolean; chunked: boolean };
  /** One request with all it takes, without retries. */
  ask(question: RegistryRequest): Promise<HttpResponse>;
  /** The same, leaving the body of a 200 unread. */
  open(question: RegistryRequest): Promise<OpenHttpResponse>;
  /** Repeats a request that may be repeated until it is answered for good. */
  sendWithRetry(question: RegistryRequest): Promise<HttpResponse>;
  errorContext(repository: Repository, action: string): ErrorContext;
}

export interface Statistics {
  requests: number;
  retries: number;
  tokenRequests: number;
  bytesSent: number;
}

export interface EndpointOptions
  extends Pick<Endpoint, 'base' | 'quirk' | 'retrier' | 'scheduler' | 'clock' | 'judge' | 'errorContext'> {
  readonly transport: Transport;
  readonly authenticator: Authenticator;
  readonly statistics: Statistics;
  readonly onWarning: (text: string) => void;
}

const answerLimit = 64 * 1024;

/** A 401 without a token, one for a token that has ended, one for a scope that was too small. */
const authorizations = 3;

type Send<T extends HttpResponse> = (outgoing: HttpRequest) => Promise<T>;

export function createEndpoint(options: EndpointOptions): Endpoint {
  const { transport, retrier, scheduler } = options;
  const first = createGate();
  const readOnly = { known: false };
  const ask = async <T extends HttpResponse>(question: RegistryRequest, send: Send<T>): Promise<T> => {
    await retrier.pause();
    const answer = await first(() => authorized(question, send, options, readOnly));
    retrier.heard(answer);
    for (const line of answer.headers.get('warning') ?? []) options.onWarning(line);
    return answer;
  };
  const endpoint: Endpoint = {
    ...options,
    pace: createPace(options.clock, options.quirk.tagsPerSecond),
    learnt: { combined: options.quirk.mounts !== false, chunked: false },
    ask: (question) => ask(question, transport.send),
    open: (question) => ask(question, transport.open),
    sendWithRetry: (question) =>
      retrier.run(() =>
        scheduler.run(0, async (): Promise<Attempt<HttpResponse>> => {
          const answer = await endpoint.ask(question);
          return { value: answer, answer, again: isRetryable(answer) ? 'wait' : 'stop' };
        }),
      ),
  };
  return endpoint;
}

/** The first request goes alone: it finds the token and the TLS session that all others then share. */
function createGate(): <T>(task: () => Promise<T>) => Promise<T> {
  let gate: Promise<unknown> | undefined;
  return async (task) => {
    if (gate) {
      await gate.catch(() => undefined);
      return await task();
    }
    const result = task();
    gate = result;
    return await result;
  };
}

async function authorized<T extends HttpResponse>(
  question: RegistryRequest,
  send: Send<T>,
  options: EndpointOptions,
  readOnly: { known: boolean },
): Promise<T> {
  const { authenticator, base, statistics } = options;
  for (let tries = 1; ; tries += 1) {
    const { scopes, authorization } = await authorize(question, options, readOnly);
    const answer = await follow(question, authorization, send, options);
    const asksWho = answer.status === 401 || lacksScope(answer);
    // A challenge of another origin, learned through a redirect, gets nothing.
    if (!asksWho || answer.url.origin !== base.origin || tries >= authorizations) return answer;
    if (!(await authenticator.learn(answer, scopes, authorization))) return answer;
    statistics.requests -= 1;
    if (question.replay === false) return answer;
  }
}

async function authorize(
  question: RegistryRequest,
  { authenticator }: EndpointOptions,
  readOnly: { known: boolean },
): Promise<{ scopes: Scopes; authorization: string | undefined }> {
  const reads = question.method === 'GET' || question.method === 'HEAD';
  const scopes = reads && readOnly.known ? pullScopes(question.scopes) : question.scopes;
  try {
    return { scopes, authorization: await authenticator.header(scopes, question.life) };
  } catch (error) {
    const refused =
      error instanceof CodedError && (error.code === 'denied' || error.code === 'unauthenticated');
    if (!refused || !reads || readOnly.known) throw error;
    // Some token services refuse the whole token where only the push is not allowed.
    const fewer = pullScopes(question.scopes);
    const authorization = await authenticator.header(fewer, question.life);
    readOnly.known = true;
    return { scopes: fewer, authorization };
  }
}

async function follow<T extends HttpResponse>(
  question: RegistryRequest,
  authorization: string | undefined,
  send: Send<T>,
  { base, judge, statistics }: EndpointOptions,
): Promise<T> {
  const { method, headers, body } = question;
  let url = question.to instanceof URL ? question.to : new URL(question.to, base);
  let own = authorization !== undefined;
  for (let hops = 0; ; hops += 1) {
    // Once another origin has had its say, it may send us back to any place of the registry.
    own &&= url.origin === base.origin;
    statistics.requests += 1;
    const answer = await send({
      method,
      url,
      headers: { ...headers, ...(own && { authorization }) },
      limit: question.limit ?? answerLimit,
      ...(body && { body }),
    });
    if (!redirectStatuses.includes(answer.status) || !mayFollow(answer.status, method)) return answer;
    const location = header(answer, 'location');
    if (location === undefined || hops >= redirectLimit) return answer;
    url = resolveLocation(location, url, judge);
  }
}
