/** GitHub's REST API through its own client, over the connections of the run. */

import type { getOctokit } from '@actions/github';
import { CodedError } from '../errors.ts';
import { isRecord } from '../json.ts';
import { printable } from '../text.ts';

export type GitHubClient = ReturnType<typeof getOctokit>;

export interface GitHubOptions {
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  readonly fetch: typeof globalThis.fetch;
}

export async function openGitHub({ apiUrl, token, fetch }: GitHubOptions): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl, request: { fetch }, log: silent });
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The status of a failed request; 0 when there was no response. */
export function statusOf(error: unknown): number {
  return isRecord(error) && typeof error.status === 'number' ? error.status : 0;
}

/** Seconds until the API answers again, where it says so (docs.github.com, "Rate limits for the REST API"). */
export function retryAfterOf(error: unknown, now: number): number | undefined {
  const headers = isRecord(error) && isRecord(error.response) ? error.response.headers : undefined;
  if (!isRecord(headers) || ![403, 429].includes(statusOf(error))) return undefined;
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (after >= 0) return after;
  const isUsedUp = headers['x-ratelimit-remaining'] === '0';
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return isUsedUp && reset >= 0 ? Math.max(0, reset - now / 1000) : undefined;
}

/** The error of a request to the API; `action` completes "could not …". */
export function gitHubError(error: unknown, action: string, hint: string): CodedError {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const code =
    status === 401 ? 'unauthenticated' : status === 403 || status === 404 ? 'denied' : 'unavailable';
  return new CodedError(
    code,
    `GitHub: could not ${action}: ${printable(message, 200)}${status ? ` (status ${status})` : ''}`,
    {
      hint,
      cause: error,
    },
  );
}
