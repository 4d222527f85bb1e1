/** Repeated requests to GitHub's REST API: within its rate limits, and within the time of the run. */

import { rateLimitOf, statusOf } from './errors.ts';

export interface Patience {
  /** Milliseconds in which a request may still be repeated. */
  left(): number;
  wait(milliseconds: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Receives a line for each wait for a rate limit. */
  note(line: string): void;
}

/** Requests after the first one: of one that fails for a moment, and of one that is over a rate limit. */
const mostRetries = { failure: 3, limit: 5 } as const;

/** Methods whose request may be sent again although the first one may have arrived. */
const repeatable: readonly string[] = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'];

/**
 * Sends a request until it is answered. What is over a rate limit was not done, and is repeated when the API allows it; the pause
 * grows where the response names none. A POST that may have been done is not repeated.
 */
export async function withRetries<Result>(
  method: string,
  send: () => Promise<Result>,
  patience: Patience,
): Promise<Result> {
  const retries = { failure: 0, limit: 0 };
  for (;;) {
    try {
      return await send();
    } catch (error) {
      const kind = kindOf(error, method, patience.now());
      if (kind === undefined || retries[kind] >= mostRetries[kind]) throw error;
      const pause = pauseFor(error, kind, retries[kind], patience.now());
      if (pause >= patience.left()) throw error;
      if (kind === 'limit')
        patience.note(`GitHub's rate limit is reached: waiting ${Math.ceil(pause / 1000)} s`);
      retries[kind] += 1;
      await patience.wait(pause);
    }
  }
}

function kindOf(error: unknown, method: string, now: number): 'failure' | 'limit' | undefined {
  if (rateLimitOf(error, now) !== undefined) return 'limit';
  const status = statusOf(error);
  const isFailure = status === 0 || status >= 500 || status === 408;
  return isFailure && repeatable.includes(method) ? 'failure' : undefined;
}

/** Milliseconds. */
function pauseFor(error: unknown, kind: 'failure' | 'limit', done: number, now: number): number {
  if (kind === 'failure') return 500 * 3 ** done;
  const asked = rateLimitOf(error, now) ?? 0;
  // A second more, since both clocks differ; longer each time, as GitHub asks for.
  return (asked * 2 ** done + 1) * 1000;
}
