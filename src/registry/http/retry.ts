/** Retries: which responses are worth another attempt, how long to wait before it, and until when. */

import { type Clock, type Deadline, timeoutCode } from './deadline.ts';
import { networkErrorCode } from './network-error.ts';
import { type HttpResponse, header, isWebPage, registryErrors } from './response.ts';

const retryableStatuses: readonly number[] = [
  408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524,
];
const retryableCodes: readonly string[] = ['TOOMANYREQUESTS', 'UNAVAILABLE'];

/** Codes of untrusted certificates, of mistakes on our side and of the end of the run, which no retry cures; any other network error may be transient. */
const fatalErrorCodes: readonly RegExp[] = [
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?))$/,
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|ERR_INVALID_)/,
  /^(?:EPROTO|UND_ERR_INVALID_ARG|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH|UND_ERR_HEADERS_OVERFLOW)$/,
  new RegExp(`^${timeoutCode}$`),
];

/** True when the same request may succeed later. */
export function isRetryable(response: HttpResponse): boolean {
  if (response.status === 0)
    return !fatalErrorCodes.some((code) => code.test(networkErrorCode(response.networkError)));
  if (retryableStatuses.includes(response.status) || isWebPage(response)) return true;
  return response.status >= 400 && registryErrors(response).some(({ code }) => retryableCodes.includes(code));
}

/**
 * `Retry-After` as milliseconds: seconds or an HTTP date (RFC 9110 §10.2.3); `undefined` when absent or malformed. A date is compared
 * with that of the response, since the clock of this machine may differ, or with `now` where there is none.
 */
export function retryAfter(response: HttpResponse, now: number): number | undefined {
  const text = header(response, 'retry-after')?.trim();
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = httpDate(text);
  return date === undefined ? undefined : Math.max(0, date - (httpDate(header(response, 'date')) ?? now));
}

/** In one of the three forms of RFC 9110 §5.6.7, of which that of `asctime` names no zone. */
function httpDate(text = ''): number | undefined {
  const isAsctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}$/.test(text);
  if (!isAsctime && !/^[A-Za-z]{3,9}, [\x20-\x7e]{10,40}$/.test(text)) return undefined;
  const date = Date.parse(isAsctime ? `${text} GMT` : text);
  return Number.isNaN(date) ? undefined : date;
}

const initialDelay = 250;
const maximumDelay = 20_000;
/** Milliseconds; in less than this no attempt would get a response. */
const leastTimeForAttempt = 100;

/** A host that has never responded may not exist; one that has responded is retried until the timeout. */
const maxAttemptsBeforeFirstResponse = 6;

/** A host that closes connections during the TLS handshake is probably meant to be contacted without TLS. */
const maxAttemptsWithoutTls = 3;

/** What Node says of such a connection (lib/_tls_wrap.js). */
export const tlsInterrupted: RegExp = /before secure TLS connection was established/;

/** A name without an address: three attempts within ten seconds, since a name server may know it a moment later. */
const maxLookups = 3;
const lookupDelay = 3000;

/** True when the name of the host has no address. */
export function isHostNotFound({ networkError }: HttpResponse): boolean {
  return networkErrorCode(networkError) === 'ENOTFOUND';
}

/** getaddrinfo(3), EAI_AGAIN: the name server did not respond, so that nothing is known of the host. */
function isNameServerSilent(response: HttpResponse | undefined): boolean {
  return networkErrorCode(response?.networkError) === 'EAI_AGAIN';
}

/** The outcome of one attempt, and whether another one follows. */
export interface Attempt<T> {
  readonly value: T;
  /** `backoff`: after a delay; `immediate`: at once, the first time; `done`: never. */
  readonly retry: 'backoff' | 'immediate' | 'done';
  /** Its `Retry-After` is honoured. */
  readonly response?: HttpResponse;
}

export interface Retrier {
  /** Repeats an attempt until it is done or the timeout has passed; returns the last value. */
  run<T>(attempt: (count: number) => Promise<Attempt<T>>): Promise<T>;
  /**
   * Waits before the attempt that follows the given number of failed ones, of which the first began at `since`; false when there is
   * no time for another.
   */
  backoff(failed: number, response?: HttpResponse, since?: number): Promise<boolean>;
  /** Waits until the end of the pause that the host has asked for by `Retry-After`. */
  waitForPause(): Promise<void>;
  /** Notes that the host has responded. */
  noteResponse(response: HttpResponse): void;
}

function maxAttempts(response: HttpResponse | undefined): number {
  const isWithoutTls = tlsInterrupted.test(response?.networkError?.message ?? '');
  return isWithoutTls ? maxAttemptsWithoutTls : maxAttemptsBeforeFirstResponse;
}

/** An attempt that failed and will be repeated. */
export interface Retry {
  /** Of the URL that failed; empty when the failure was not a response. */
  readonly host: string;
  /** HTTP status; 0 when no complete response arrived. */
  readonly status: number;
  /** Code of the network error; empty when there is none. */
  readonly networkError: string;
  /** Failed attempts of this request. */
  readonly attempt: number;
  /** Time of the first attempt. */
  readonly since: number;
  /** Milliseconds until the next attempt. */
  readonly waiting: number;
  /** Milliseconds until the timeout. */
  readonly left: number;
}

export interface RetrierOptions {
  readonly clock: Clock;
  readonly deadline: Deadline;
  readonly onRetry: (retry: Retry) => void;
}

/** Longer from one attempt to the next, and shorter where the timeout comes sooner. */
function lookupDelayAfter(failed: number, { clock, deadline }: Pick<RetrierOptions, 'clock' | 'deadline'>) {
  const delay = Math.min(lookupDelay * failed, deadline.left() / 2);
  return delay * (1 - clock.random() / 4);
}

/** One for each host, since `Retry-After` concerns every request to it. */
export function createRetrier({ clock, deadline, onRetry }: RetrierOptions): Retrier {
  let pausedUntil = 0;
  let hasResponded = false;
  /** Names that have had an address in this run. */
  const resolved = new Set<string>();

  /** Milliseconds before the next attempt; `undefined` when there is no time for one. */
  const delayAfter = (failed: number, response: HttpResponse | undefined): number | undefined => {
    const left = deadline.left();
    if (left < leastTimeForAttempt) return undefined;
    if (response && isHostNotFound(response) && !resolved.has(response.url.hostname))
      return failed < maxLookups ? lookupDelayAfter(failed, { clock, deadline }) : undefined;
    const isLimited = !hasResponded && !isNameServerSilent(response);
    if (isLimited && failed >= maxAttempts(response)) return undefined;
    const requested = response && retryAfter(response, clock.date());
    // Full jitter, so that many runs that failed together do not retry together; what is left of the time is used.
    const own = clock.random() * Math.min(maximumDelay, initialDelay * 2 ** Math.min(failed, 16), left);
    const delay = Math.max(requested ?? 0, own);
    if (delay >= left) return undefined;
    if (requested !== undefined) pausedUntil = Math.max(pausedUntil, clock.now() + delay);
    return delay;
  };
  const noteHost = (response: HttpResponse | undefined): void => {
    if (response && response.status > 0) resolved.add(response.url.hostname);
  };
  const backoff: Retrier['backoff'] = async (failed, response, since = clock.now()) => {
    const delay = delayAfter(failed, response);
    if (delay === undefined) return false;
    onRetry({
      host: response?.url.host ?? '',
      status: response?.status ?? 0,
      networkError: networkErrorCode(response?.networkError),
      attempt: failed,
      since,
      waiting: delay,
      left: deadline.left(),
    });
    await deadline.wait(delay);
    return true;
  };
  return {
    backoff,
    async run(attempt) {
      const since = clock.now();
      let immediate = true;
      for (let count = 1; ; count += 1) {
        const { value, retry, response } = await attempt(count);
        noteHost(response);
        if (retry === 'done' || deadline.left() <= 0) return value;
        if (retry === 'immediate' && immediate) immediate = false;
        else if (!(await backoff(count, response, since))) return value;
      }
    },
    async waitForPause() {
      const left = pausedUntil - clock.now();
      if (left > 0) await deadline.wait(left);
    },
    noteResponse(response) {
      noteHost(response);
      if (response.status > 0 && !isWebPage(response)) hasResponded = true;
    },
  };
}
