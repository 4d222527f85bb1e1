/** The client of one registry host: sends requests with authorization, follows redirects, honours pauses, and counts. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Repository } from '../oci/reference.ts';
import type { NewFile } from '../store/store.ts';
import { type Authenticator, type KnownAuthorization, lacksScope } from './auth/authenticator.ts';
import { pullScopes, type Scopes, subjectOf } from './auth/scopes.ts';
import { type ErrorContext, responseError } from './errors.ts';
import type { Clock, Deadline } from './http/deadline.ts';
import type { HttpBody } from './http/request-body.ts';
import {
  type HttpResponse,
  header,
  isAbsent,
  mayFollow,
  type RedirectPolicy,
  redirectLimit,
  resolveLocation,
} from './http/response.ts';
import { isRetryable, type Retrier } from './http/retry.ts';
import { createRateLimit, type Scheduler } from './http/scheduler.ts';
import type { HttpRequest, OpenHttpResponse, Transport } from './http/transport.ts';
import type { Quirk } from './quirks.ts';

/** One request as the parts of a repository write it. */
export interface RegistryRequest {
  readonly method: HttpRequest['method'];
  /** A path on the registry, or a URL that the registry returned. */
  readonly url: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
  readonly scopes: Scopes;
  /** Maximum bytes of the response body to keep; 64 KiB by default. */
  readonly limit?: number;
  /** `false`: the body is not sent again after a 401, since the upload session may hold a part of it. */
  readonly replay?: false;
  /** Bytes of the response body that `open` leaves to the caller, as far as they are known. */
  readonly expected?: number;
  /** Expected duration in milliseconds; a token that expires earlier is renewed first. */
  readonly duration?: number;
}

export interface RegistryClient {
  readonly quirk: Quirk;
  readonly retrier: Retrier;
  readonly deadline: Deadline;
  readonly scheduler: Scheduler;
  readonly policy: RedirectPolicy;
  /** What the registry has shown in this run: whether mounting a blob from its own repository finds it, and whether uploads need chunks. */
  readonly observed: {
    selfMount: boolean;
    chunked: boolean;
    /** Set by the first look-up; `false` when a HEAD request tells nothing of a manifest here, so that a GET request is sent at once. */
    headWorks?: Promise<boolean>;
  };
  /** Waits until the registry accepts one more tag. */
  readonly limitTagRate: () => Promise<void>;
  /** Sends one request, without retries. */
  send(request: RegistryRequest): Promise<HttpResponse>;
  /** The same, but leaves the body of a 200 or 206 to the caller. */
  open(request: RegistryRequest): Promise<OpenHttpResponse>;
  /** The same through other connections than those of the run's transport. */
  sendThrough<T extends HttpResponse>(request: RegistryRequest, send: Send<T>): Promise<T>;
  /** Sends a request that may be repeated until its response is final. */
  sendWithRetry(request: RegistryRequest): Promise<HttpResponse>;
  /** The same for the content of a small blob, of which more are read at a time. */
  readWithRetry(request: RegistryRequest): Promise<HttpResponse>;
  /** Loaded with the first blob that is saved. */
  readonly saver: () => Promise<Saver>;
  /** What requests with these scopes are authorized by, as far as earlier ones have shown. */
  authorizationOf(scopes: Scopes): Promise<Authorization>;
  /** Milliseconds since 1970. */
  date(): number;
  errorContext(action: string, repository: Repository, scopes: Scopes): ErrorContext;
}

export interface Authorization extends KnownAuthorization {
  /** The error with which the token service has refused more than a pull. */
  readonly refusal?: CodedError;
}

/** Saves blobs in files. */
export interface Saver {
  /** Writes a blob into a file, verified when it resolves. */
  save(context: RepositoryContext, descriptor: Descriptor, file: NewFile): Promise<void>;
}

/** One repository that is opened for one access. */
export interface RepositoryContext {
  readonly client: RegistryClient;
  readonly repository: Repository;
  /** What the access needs; every request to the repository carries them. */
  readonly scopes: Scopes;
  /** Bytes of manifests that the repository is known to hold. */
  readonly manifestCache: Map<Digest, Uint8Array>;
  /** What this run has shown of the repository: whether it may be written to, and which tags it refuses to look up. */
  readonly observed: { hasWritten: boolean; readonly refusedTags: Set<string> };
}

/**
 * True for the refusal of a look-up that only saves work, because the repository is opened for push: some registries refuse so what
 * is absent (google/go-containerregistry#1691, openSUSE/open-build-service#13056). The push that follows decides.
 */
export function isUnknown({ scopes }: RepositoryContext, response: HttpResponse): boolean {
  if (subjectOf(scopes).access !== 'push' || isRetryable(response) || isAbsent(response)) return false;
  const asksForLogin =
    response.status === 401 && !response.withToken && response.headers.has('www-authenticate');
  return response.status >= 400 && response.status < 500 && !asksForLogin;
}

/** The error for a response of this repository; `action` completes "could not …". */
export function repositoryError(
  { client, repository, scopes }: RepositoryContext,
  response: HttpResponse,
  action: string,
  pushed: Pick<ErrorContext, 'pushed'> = {},
): CodedError {
  return responseError(response, { ...client.errorContext(action, repository, scopes), ...pushed });
}

/** Counts of a run; token requests and the challenges that led to them are left out. */
export interface Statistics {
  requests: number;
  retries: number;
}

export interface RegistryClientOptions
  extends Pick<
    RegistryClient,
    'quirk' | 'retrier' | 'deadline' | 'scheduler' | 'policy' | 'errorContext' | 'saver'
  > {
  readonly clock: Clock;
  readonly transport: Transport;
  readonly authenticator: Authenticator;
  readonly statistics: Statistics;
  readonly onWarning: (text: string) => void;
}

const responseLimit = 64 * 1024;

/** One without a token, one with an expired one, one with a scope that was too small. */
const maximumAuthorizations = 3;

/** Sends one request, without authorization and redirects. */
type Send<T extends HttpResponse> = (request: HttpRequest) => Promise<T>;

export function createRegistryClient(options: RegistryClientOptions): RegistryClient {
  const { transport, retrier, scheduler, quirk } = options;
  const startGate = createStartGate();
  const pullOnly = new Map<string, CodedError>();
  const exchange = async <T extends HttpResponse>(request: RegistryRequest, send: Send<T>): Promise<T> => {
    await retrier.waitForPause();
    const response = await startGate(() => sendAuthorized(request, send, options, pullOnly));
    retrier.noteResponse(response);
    for (const line of response.headers.get('warning') ?? []) options.onWarning(line);
    return response;
  };
  const repeat = (request: RegistryRequest, inSlot: <T>(task: () => Promise<T>) => Promise<T>) =>
    retrier.run(() =>
      inSlot(async () => {
        const response = await client.send(request);
        return { value: response, response, retry: isRetryable(response) ? 'backoff' : 'done' };
      }),
    );
  const client: RegistryClient = {
    ...options,
    date: () => options.clock.date(),
    async authorizationOf(scopes) {
      const refusal = pullOnly.get(scopes.join(' '));
      return { ...(await options.authenticator.known(scopes)), ...(refusal && { refusal }) };
    },
    limitTagRate: createRateLimit({ ...options.clock, sleep: options.deadline.wait }, quirk.tagsPerSecond),
    observed: { selfMount: quirk.selfMount !== false, chunked: false },
    sendThrough: exchange,
    send: (request) => exchange(request, transport.send),
    open: (request) => exchange(request, transport.open),
    sendWithRetry: (request) => repeat(request, (task) => scheduler.run(0, task)),
    readWithRetry: (request) => repeat(request, scheduler.read),
  };
  return client;
}

/** The first request is sent alone: it obtains the token and the TLS session that all others then share. */
function createStartGate(): <T>(task: () => Promise<T>) => Promise<T> {
  let first: Promise<unknown> | undefined;
  return async (task) => {
    if (first) {
      await first.catch(() => undefined);
      return await task();
    }
    const result = task();
    first = result;
    return await result;
  };
}

/** `pullOnly` holds the scopes that the token service refuses except for their `pull`, with its error. */
async function sendAuthorized<T extends HttpResponse>(
  request: RegistryRequest,
  send: Send<T>,
  options: RegistryClientOptions,
  pullOnly: Map<string, CodedError>,
): Promise<T> {
  const { authenticator, policy, statistics } = options;
  for (let attempt = 1; ; attempt += 1) {
    const { scopes, authorization } = await authorize(request, authenticator, pullOnly);
    const received = await sendFollowing(request, authorization, send, options);
    const withToken = authorization !== undefined && authenticator.hasIssuedToken();
    const response: T = withToken ? { ...received, withToken } : received;
    const isChallenge = response.status === 401 || lacksScope(response);
    // A challenge of another origin, received after a redirect, gets no credentials.
    if (!isChallenge || response.url.origin !== policy.registry.origin || attempt >= maximumAuthorizations)
      return response;
    if (!(await authenticator.handleChallenge(response, scopes, authorization))) return response;
    statistics.requests -= 1;
    if (request.replay === false) return response;
  }
}

async function authorize(
  { method, scopes, duration }: RegistryRequest,
  authenticator: Authenticator,
  pullOnly: Map<string, CodedError>,
): Promise<{ scopes: Scopes; authorization: string | undefined }> {
  const reads = method === 'GET' || method === 'HEAD';
  const key = scopes.join(' ');
  const authorizeFor = async (granted: Scopes) => ({
    scopes: granted,
    authorization: await authenticator.header(granted, duration),
  });
  if (reads && pullOnly.has(key)) return await authorizeFor(pullScopes(scopes));
  try {
    return await authorizeFor(scopes);
  } catch (error) {
    const fewer = pullScopes(scopes);
    if (!reads || !isRefusal(error) || fewer.join(' ') === key) throw error;
    // Some token services refuse the whole token when only the push is not allowed.
    const authorized = await authorizeFor(fewer);
    pullOnly.set(key, error);
    return authorized;
  }
}

function isRefusal(error: unknown): error is CodedError {
  return error instanceof CodedError && (error.code === 'denied' || error.code === 'unauthenticated');
}

async function sendFollowing<T extends HttpResponse>(
  request: RegistryRequest,
  authorization: string | undefined,
  send: Send<T>,
  { policy, statistics }: RegistryClientOptions,
): Promise<T> {
  const { method, headers, body, limit = responseLimit, expected } = request;
  let url = request.url instanceof URL ? request.url : new URL(request.url, policy.registry);
  let authorized = authorization !== undefined;
  for (let redirects = 0; ; redirects += 1) {
    // After a redirect to another origin the header stays off, since that origin may redirect to any URL of the registry.
    authorized &&= url.origin === policy.registry.origin;
    statistics.requests += 1;
    const allHeaders = { ...headers, ...(authorized && { authorization }) };
    const optional = { ...(body && { body }), ...(expected !== undefined && { expected }) };
    const response = await send({ method, url, headers: allHeaders, limit, ...optional });
    if (!mayFollow(response.status, method)) return response;
    const location = header(response, 'location');
    if (location === undefined || redirects >= redirectLimit) return response;
    url = resolveLocation(location, url, policy);
  }
}
