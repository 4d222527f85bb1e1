/** GitHub's REST API through its own client, over the connections of the run and within its time. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { type Patience, withRetries } from './retries.ts';

export type GitHubClient = ReturnType<typeof getOctokit>;

export interface GitHubOptions {
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  readonly fetch: typeof globalThis.fetch;
  /** By default, of the system's clock, with a quarter of an hour from now on. */
  readonly patience?: Partial<Patience>;
}

export async function openGitHub(options: GitHubOptions): Promise<GitHubClient> {
  const { apiUrl, token, fetch } = options;
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token, { baseUrl: apiUrl, request: { fetch }, log: silent });
  const patience = { ...systemPatience(), ...options.patience };
  client.hook.wrap('request', (request, { method = 'GET', ...rest }) =>
    withRetries(method, async () => await request({ ...rest, method }), patience),
  );
  return client;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

function systemPatience(): Patience {
  const until = performance.now() + 15 * 60_000;
  return {
    left: () => until - performance.now(),
    wait: async (milliseconds) => await sleep(milliseconds),
    now: () => Date.now(),
    note() {},
  };
}
