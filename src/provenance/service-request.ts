/** Requests to the services around signing: JSON over HTTP, repeated while a service fails or asks to wait. */

import { setTimeout as wait } from 'node:timers/promises';
import { CodedError } from '../errors.ts';
import { isRecord } from '../json.ts';
import { printable } from '../text.ts';

export type Fetch = typeof globalThis.fetch;

export interface ServiceRequest {
  readonly url: string;
  /** What is requested, to complete "could not …". */
  readonly action: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON with POST. */
  readonly body?: unknown;
}

export interface ServiceResponse {
  readonly status: number;
  readonly json: unknown;
  /** The URL of the next page of a list (RFC 8288), only where it has the origin of the request. */
  readonly next?: string;
}

/** Waits for so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<unknown>;

const attempts = 4;
/** Milliseconds; a service that asks for a longer pause is given up. */
const longestPause = 90_000;

/** Why an attempt is to be repeated, and after which pause in milliseconds where the service says so. */
interface Failure {
  readonly problem: string;
  readonly pause?: number;
}

/**
 * The response with any status below 500 that is no rate limit. Throws `unavailable` when the service keeps failing, and when its rate
 * limit ends later than is waited for.
 */
export async function requestService(
  fetch: Fetch,
  request: ServiceRequest,
  pause: Pause = wait,
): Promise<ServiceResponse> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await send(fetch, request);
    if ('status' in result) return result;
    const { problem, pause: asked = 250 * 4 ** (attempt - 1) } = result;
    if (attempt === attempts || asked > longestPause) throw failed(request, problem);
    await pause(asked);
  }
}

async function send(
  fetch: Fetch,
  { url, headers = {}, body }: ServiceRequest,
): Promise<ServiceResponse | Failure> {
  const sent = { accept: 'application/json', ...headers };
  const post = {
    method: 'POST',
    headers: { ...sent, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  try {
    const response = await fetch(url, body === undefined ? { headers: sent } : post);
    const { status } = response;
    const json = await readJson(response);
    const failure = failureOf(response, json);
    const next = nextPage(response, url);
    return failure ?? { status, json, ...(next !== undefined && { next }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function failureOf({ status, headers }: Response, json: unknown): Failure | undefined {
  if (status >= 500 || status === 408) return { problem: `status ${status}`, ...asked(headers) };
  const message = isRecord(json) ? String(json.message ?? '') : '';
  const isLimited = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  if (status !== 429 && !(status === 403 && (isLimited || /rate limit/i.test(message)))) return undefined;
  // What GitHub asks for where the response says nothing (docs.github.com, "Rate limits for the REST API").
  const pause = asked(headers) ?? { pause: status === 403 ? 60_000 : undefined };
  return {
    problem: `rate limit (status ${status})`,
    ...(pause.pause !== undefined && { pause: pause.pause }),
  };
}

/** `retry-after` in seconds, else the time at which a used up limit is reset, in seconds since 1970. */
function asked(headers: Headers): { readonly pause: number } | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(seconds)) return { pause: Math.max(0, seconds) * 1000 };
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000;
  const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
  return isUsedUp && Number.isFinite(reset) ? { pause: Math.max(1000, reset - Date.now()) } : undefined;
}

/** Another origin would be sent the token. */
function nextPage({ headers }: Response, url: string): string | undefined {
  const [, next = ''] = /<([^<>]+)>\s*;[^,]*rel="next"/.exec(headers.get('link') ?? '') ?? [];
  return URL.canParse(next) && new URL(next).origin === new URL(url).origin ? next : undefined;
}

function failed({ action }: ServiceRequest, problem: string): CodedError {
  return new CodedError('unavailable', `could not ${action}: ${printable(problem)}`, {
    hint: 'Re-run later.',
  });
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
