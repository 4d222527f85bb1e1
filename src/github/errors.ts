/** Errors of GitHub's REST API: what a failed request says, and what to do about it. */

import { CodedError, type ErrorCode } from '../errors.ts';
import { isRecord } from '../json.ts';
import { printable } from '../text.ts';

/** The status of a failed request; 0 when there was no response. */
export function statusOf(error: unknown): number {
  if (!isRecord(error) || typeof error.status !== 'number') return 0;
  // The client gives a network error the status 500, and no response.
  return isRecord(error.response) ? error.status : 0;
}

/** A header of the response to a failed request, by its name in lower case. */
export function headerOf(error: unknown, name: string): string | undefined {
  const response = isRecord(error) ? error.response : undefined;
  const headers = isRecord(response) ? response.headers : undefined;
  const value = isRecord(headers) ? headers[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** What the body of the response says, without the link to the documentation that the client appends; printable. */
export function reasonOf(error: unknown): string {
  const response = isRecord(error) ? error.response : undefined;
  const data = isRecord(response) ? response.data : undefined;
  if (isRecord(data) && typeof data.message === 'string') return printable(data.message, 200);
  return printable(error instanceof Error ? error.message : String(error), 200);
}

/**
 * Seconds until the API answers again, where a request is over a rate limit (docs.github.com, "Rate limits for the REST API"): as the
 * response tells, else one minute. `now` is in milliseconds since 1970. `undefined` for any other error.
 */
export function rateLimitOf(error: unknown, now: number): number | undefined {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return undefined;
  const after = secondsIn(headerOf(error, 'retry-after'));
  if (after !== undefined) return after;
  const reset = secondsIn(headerOf(error, 'x-ratelimit-reset'));
  const isUsedUp = headerOf(error, 'x-ratelimit-remaining') === '0';
  if (isUsedUp && reset !== undefined) return Math.max(0, reset - now / 1000);
  return status === 429 || /rate limit|abuse detection/i.test(reasonOf(error)) ? leastPause : undefined;
}

/** Seconds after the secondary rate limit, where the response names none. */
const leastPause = 60;

function secondsIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/** The error of a request to the API; `action` completes "could not …", and `hint` is for a missing permission. */
export function gitHubError(error: unknown, action: string, hint: string): CodedError {
  if (error instanceof CodedError) return error;
  const status = statusOf(error);
  const message = `GitHub: could not ${action}: ${reasonOf(error)}${status ? ` (status ${status})` : ''}`;
  const [code, remedy] = remedyOf(error, status) ?? ['unavailable', 'Re-run later.'];
  return new CodedError(code, message, { hint: remedy ?? hint, cause: error });
}

/** The code with its hint; without one, the caller knows which permission is missing. */
function remedyOf(error: unknown, status: number): readonly [ErrorCode, string?] | undefined {
  const pause = rateLimitOf(error, Date.now());
  if (pause !== undefined) return ['unavailable', limitHint(error, pause)];
  if (status === 401) return ['unauthenticated', tokenHint];
  const authorize = signOnUrl(error);
  if (authorize !== undefined) return ['denied', `Authorize the token for the organization: ${authorize}`];
  return status === 403 || status === 404 || status === 410 ? ['denied'] : undefined;
}

const tokenHint = `Use a token that is valid: token: \${{ github.token }}`;

function limitHint(error: unknown, pause: number): string {
  const limit = headerOf(error, 'x-ratelimit-limit');
  const requests = limit !== undefined && /^\d{1,9}$/.test(limit) ? ` of ${limit} requests per hour` : '';
  return `Re-run in ${Math.ceil(pause / 60)} minutes, when the rate limit${requests} allows it again.`;
}

/** Where a token is authorized for an organization with single sign-on (docs.github.com, "Authenticating to the REST API"). */
function signOnUrl(error: unknown): string | undefined {
  const url = /(?:^|;)\s*url=(https:\/\/[^\s;]+)/.exec(headerOf(error, 'x-github-sso') ?? '')?.[1];
  return url === undefined ? undefined : printable(url, 300);
}
