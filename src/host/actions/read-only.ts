/** Runs with a read-only token: pull requests from forks and from Dependabot, whatever the workflow says. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentation } from '../../documentation.ts';
import { CodedError } from '../../errors.ts';
import { isRecord } from '../../json.ts';
import { printable } from '../../text.ts';
import type { Environment, ForeignPullRequest } from '../host.ts';
import { repositorySource } from './event.ts';
import { at, type Payload, textAt } from './payload.ts';

/** Why this run may not push to a repository of ghcr.io; `undefined` when nothing of the event says so. */
export function readOnlyRun(
  repository: string,
  environment: Environment,
  payload: Payload,
): CodedError | undefined {
  const from = repository.startsWith('ghcr.io/') ? readOnlyOrigin(environment, payload) : undefined;
  if (from === undefined) return undefined;
  return new CodedError(
    'denied',
    `${repository}: the token of a pull request from ${printable(from, 100)} may only read packages`,
    {
      hint: `Publish it from a run on workflow_run (${documentation('forks')}), or only show what would be published: dry-run: true`,
    },
  );
}

/** Whose pull request has given this run a read-only token: `Dependabot`, or `the fork eve/shop`. */
export function readOnlyOrigin(
  { GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor }: Environment,
  payload: Payload,
): string | undefined {
  if (event !== 'pull_request') return undefined;
  return actor === 'dependabot[bot]' ? 'Dependabot' : forkOf(payload);
}

/** The pull request of a run that may not push; `undefined` for any other run, and where the payload does not tell. */
export function foreignPullRequest(
  environment: Environment,
  payload: Payload,
): ForeignPullRequest | undefined {
  const from = readOnlyOrigin(environment, payload);
  const number = at(payload, 'pull_request', 'number');
  const revision = textAt(payload, 'pull_request', 'head', 'sha') ?? '';
  const source = repositorySource(environment)?.value;
  if (from === undefined || source === undefined || !/^[0-9a-f]{40,64}$/.test(revision)) return undefined;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) return undefined;
  const folder = join(environment.RUNNER_TEMP || tmpdir(), 'oci-hand-off');
  return { number, from, source, revision, folder };
}

/** The repository that a pull request comes from, when it is another one. */
function forkOf(payload: Payload): string | undefined {
  const request = isRecord(payload.pull_request) ? payload.pull_request : {};
  const head =
    isRecord(request.head) && isRecord(request.head.repo) ? request.head.repo.full_name : undefined;
  const own = isRecord(payload.repository) ? payload.repository.full_name : undefined;
  return typeof head === 'string' && typeof own === 'string' && head !== own ? `the fork ${head}` : undefined;
}
