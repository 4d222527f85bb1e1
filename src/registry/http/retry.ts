/** Retries: which answers can heal, how long to wait, and until when. */

import type { HttpResponse } from './response.ts';
import { header, isPage, registryErrors } from './response.ts';

/** Time and chance, so that tests need neither. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 up to but not including 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
};

const passingStatuses: readonly number[] = [408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524];
const passingCodes: readonly string[] = ['TOOMANYREQUESTS', 'UNAVAILABLE'];

/** Certificates and local mistakes do not heal; any other fault of a connection may. */
const fatalErrorCodes: readonly RegExp[] = [
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?))$/,
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|ERR_INVALID_)/,
  /^(?:EPROTO|UND_ERR_INVALID_ARG|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH|UND_ERR_HEADERS_OVERFLOW)$/,
];

/** True when the same request may succeed later. */
export function isRetryable(answer: HttpResponse): boolean {
  if (answer.status === 0) return !fatalErrorCodes.some((fault) => fault.test(faultCode(answer.lost)));
  if (passingStatuses.includes(answer.status) || isPage(answer)) return true;
  return answer.status >= 400 && registryErrors(answer).some((error) => passingCodes.includes(error.code));
}

/** The code of a socket, parser or TLS fault. */
export function faultCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return faultCode(error.cause);
}

/** `Retry-After` as milliseconds from `now`: seconds or an HTTP date (RFC 9110 §10.2.3); `undefined` when absent or unreadable. */
export function retryAfter(answer: HttpResponse, now: number): number | undefined {
  const text = header(answer, 'retry-after')?.trim();
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  if (!/^[A-Za-z]{3,9}, [\x20-\x7e]{10,40}$/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const firstWait = 250;
const longestWait = 20_000;

/** A host that has never answered gets this many tries; one that has is given the whole budget. */
const maxAttemptsBeforeFirstResponse = 6;

/** What an attempt came to: `again` says whether and how to go on. */
export interface Attempt<T> {
  readonly value: T;
  /** `wait`: after the answer's or our own delay; `now`: at once, for free and once; `stop`: this is final. */
  readonly again: 'wait' | 'now' | 'stop';
  readonly answer?: HttpResponse;
}

export interface Retrier {
  /** Repeats until an attempt stops, or the budget is spent; returns the last value. */
  run<T>(attempt: (count: number) => Promise<Attempt<T>>): Promise<T>;
  /** Waits while the host has asked for a pause. */
  pause(): Promise<void>;
  /** Notes an answer of the host. */
  heard(answer: HttpResponse): void;
}

/** Time for all retries of a run, in milliseconds; it starts with the first request. */
export interface Budget {
  /** Milliseconds left. */
  left(): number;
}

export function createBudget(clock: Clock, timeout: number): Budget {
  let deadline: number | undefined;
  return {
    left() {
      deadline ??= clock.now() + timeout;
      return deadline - clock.now();
    },
  };
}

export interface RetrierOptions {
  readonly clock: Clock;
  readonly budget: Budget;
  readonly onRetry: () => void;
}

/** One per host, since a wish to be left alone concerns every request to it. */
export function createRetrier({ clock, budget, onRetry }: RetrierOptions): Retrier {
  let pausedUntil = 0;
  let everHeard = false;

  /** Milliseconds to wait before the next attempt; `undefined` when there is no time for one. */
  const delay = (answer: HttpResponse | undefined, count: number): number | undefined => {
    if (!everHeard && count >= maxAttemptsBeforeFirstResponse) return undefined;
    const asked = answer && retryAfter(answer, clock.now());
    // Full jitter: many runs that failed together do not come back together.
    const own = clock.random() * Math.min(longestWait, firstWait * 2 ** Math.min(count, 16));
    const wait = Math.max(asked ?? 0, own);
    if (asked !== undefined && wait < budget.left()) pausedUntil = Math.max(pausedUntil, clock.now() + wait);
    return wait < budget.left() ? wait : undefined;
  };
  return {
    async run(attempt) {
      budget.left();
      let free = 1;
      for (let count = 1; ; count += 1) {
        const { value, again, answer } = await attempt(count);
        if (again === 'stop') return value;
        if (again === 'now' && free > 0) {
          free -= 1;
          continue;
        }
        const wait = delay(answer, count);
        if (wait === undefined) return value;
        onRetry();
        await clock.sleep(wait);
      }
    },
    async pause() {
      const wait = pausedUntil - clock.now();
      if (wait > 0) await clock.sleep(wait);
    },
    heard(answer) {
      if (answer.status > 0 && !isPage(answer)) everHeard = true;
    },
  };
}
