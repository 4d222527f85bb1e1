/** The two runs of a pull request from a fork, through the bundle: the one that may not push, and the one that publishes for it. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActionRun, runAsAction } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';

export const headSha = 'a1'.repeat(20);

export interface Fork {
  readonly number: number;
  readonly from?: string;
  readonly sha?: string;
  readonly branch?: string;
}

/** The payload of `pull_request`, as far as anything reads it. */
export function pullRequestEvent({ number, from = 'eve/widgets', sha = headSha, branch = 'fix' }: Fork) {
  return {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      head: { ref: branch, sha, repo: { full_name: from, owner: { login: from.split('/')[0] } } },
      base: { ref: 'main' },
    },
    repository: { full_name: 'acme/widgets', default_branch: 'main', owner: { login: 'acme' } },
  };
}

/** The payload of `workflow_run`. */
export function workflowRunEvent(id: number, sha: string = headSha) {
  return {
    action: 'completed',
    workflow_run: {
      id,
      event: 'pull_request',
      head_sha: sha,
      head_branch: 'fix',
      pull_requests: [],
      head_repository: { full_name: 'eve/widgets', owner: { login: 'eve' } },
    },
    repository: { full_name: 'acme/widgets', default_branch: 'main', owner: { login: 'acme' } },
  };
}

/** A workspace with two components. */
export async function makeWorkspace(folder: string): Promise<void> {
  await mkdir(join(folder, 'build'), { recursive: true });
  await writeFile(join(folder, 'build', 'cart.wasm'), coreModule(Buffer.from('cart')));
  await writeFile(join(folder, 'build', 'http-cache.wasm'), coreModule(Buffer.from('http-cache')));
}

export interface Inputs {
  readonly [name: string]: string;
}

/** The run of the pull request. */
export function runOfFork(cwd: string, inputs: Inputs, fork: Fork, env: Inputs = {}): Promise<ActionRun> {
  const { number } = fork;
  return runAsAction(inputs, {
    cwd,
    event: pullRequestEvent(fork),
    env: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: `refs/pull/${number}/merge`,
      GITHUB_SHA: 'b2'.repeat(20),
      GITHUB_ACTOR: 'eve',
      ...env,
    },
  });
}

/** The run on `workflow_run`. */
export function runOfCompanion(
  cwd: string,
  inputs: Inputs,
  api: string,
  { id = 5, sha = headSha }: { readonly id?: number; readonly sha?: string } = {},
): Promise<ActionRun> {
  return runAsAction(
    { token: 'workflow-token', ...inputs },
    {
      cwd,
      event: workflowRunEvent(id, sha),
      env: { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_API_URL: api, GITHUB_SHA: 'c3'.repeat(20) },
    },
  );
}
