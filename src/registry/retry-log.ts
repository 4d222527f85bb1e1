/** Retries in the log: a line before a silence becomes long, and then one now and then. */

import type { Log } from '../host/host.ts';
import type { Clock } from './http/deadline.ts';
import type { Retry } from './http/retry.ts';

/** Milliseconds from the first attempt of a request without a line, and from one line to the next. */
const firstSilence = 5000;
const silence = 15_000;

/** Milliseconds of a delay that is reported whenever another one was: a registry may ask for minutes. */
const longDelay = 21_000;

/** A host that does not resolve is given up within ten seconds, and the error says so. */
function isNotFound({ networkError }: Retry): boolean {
  return networkError === 'ENOTFOUND';
}

/** Receives every retry of one registry, of which most are over before anybody wonders. */
export function createRetryLog(log: Pick<Log, 'info'>, clock: Pick<Clock, 'now'>): (retry: Retry) => void {
  let reported = -Infinity;
  return (retry) => {
    const now = clock.now();
    const isShort = now + retry.waiting - retry.since < firstSilence;
    const isRecent = now - reported < (retry.waiting > longDelay ? firstSilence : silence);
    if (isNotFound(retry) || isShort || isRecent) return;
    reported = now;
    log.info(retryLine(retry));
  };
}

/** `r.test responds with status 503: attempt 4 in 3 s, 14 min 51 s left`. */
export function retryLine({ host, status, networkError, attempt, waiting, left }: Retry): string {
  const next = `attempt ${attempt + 1} in ${duration(waiting)}, ${duration(left)} left`;
  return `${host} ${failure(status, networkError)}: ${next}`;
}

function failure(status: number, networkError: string): string {
  if (status === 0) return `gives no valid response${networkError === '' ? '' : ` (${networkError})`}`;
  return status < 300 ? 'responds with a web page' : `responds with status ${status}`;
}

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
