/** Requests to the services around signing: JSON over HTTP, repeated while a service fails. */

import { setTimeout as wait } from 'node:timers/promises';
import { CodedError } from '../errors.ts';
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
}

const attempts = 4;
/** Milliseconds; a service that asks for a longer pause is given up. */
const longestPause = 60_000;

/** The response with any status below 500 but 408 and 429. Throws `unavailable` when the service keeps failing. */
export async function requestService(fetch: Fetch, request: ServiceRequest): Promise<ServiceResponse> {
  const { url, action, headers = {}, body } = request;
  let problem = '';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      problem = error instanceof Error ? error.message : String(error);
    });
    if (response && !isTransient(response))
      return { status: response.status, json: await readJson(response) };
    if (response) problem = `status ${response.status}`;
    await response?.body?.cancel();
    if (attempt < attempts) await wait(pauseBefore(attempt, response?.headers.get('retry-after')));
  }
  throw new CodedError('unavailable', `could not ${action}: ${printable(problem)}`, {
    hint: 'Re-run later.',
  });
}

/** GitHub answers 403 with `retry-after` for a rate limit. */
function isTransient({ status, headers }: Response): boolean {
  return status >= 500 || status === 429 || status === 408 || (status === 403 && headers.has('retry-after'));
}

function pauseBefore(attempt: number, retryAfter: string | null | undefined): number {
  const asked = Number(retryAfter ?? Number.NaN) * 1000;
  return Number.isFinite(asked) ? Math.min(asked, longestPause) : 250 * 4 ** (attempt - 1);
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
