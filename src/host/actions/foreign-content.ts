/** Runs that have the rights of the repository, and that somebody without them has started: what they build may be a stranger's. */

import { CodedError } from '../../errors.ts';
import { isRecord } from '../../json.ts';
import { printable } from '../../text.ts';
import type { Environment } from '../host.ts';
import { at, type Payload, textAt } from './payload.ts';

/**
 * Why this run may not publish what it has built unless that is allowed by name: its event carries the head of a fork, whose code it may
 * have checked out or whose files it may have downloaded (docs.github.com, "Securely using pull_request_target").
 */
export function foreignContent(environment: Environment, payload: Payload): CodedError | undefined {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_REPOSITORY: own = 'this repository' } = environment;
  const from = foreignHead(environment, payload);
  if (from === undefined) return undefined;
  return new CodedError(
    'foreign-content',
    `this run has the rights of ${printable(own, 100)} and was started by ${printable(from, 150)} (event ${printable(event, 60)}), so that what it would publish may be a stranger's`,
    {
      hint: 'Publish on the event pull_request, or name the folder of what its run has handed off in "hand-off", or, if nothing of the pull request is built or packed here, allow it by name: allow-foreign-content: true',
    },
  );
}

/** `the fork eve/shop`; `undefined` where the head is in the own repository. */
function foreignHead(environment: Environment, payload: Payload): string | undefined {
  const { GITHUB_EVENT_NAME: event } = environment;
  if (event === 'pull_request_target') return forkAt(environment, payload, ['pull_request', 'head', 'repo']);
  if (event !== 'workflow_run' || !mayBeForeign(payload)) return undefined;
  return forkAt(environment, payload, ['workflow_run', 'head_repository']);
}

/** Only pull requests of forks start a run of a workflow in this repository; a runner may leave out where any other run is from. */
function mayBeForeign(payload: Payload): boolean {
  const isPullRequest = textAt(payload, 'workflow_run', 'event')?.startsWith('pull_request') ?? false;
  return isPullRequest || isRecord(at(payload, 'workflow_run', 'head_repository'));
}

/** A fork that is deleted has no repository in the event, and what has none may be a fork. */
function forkAt(
  { GITHUB_REPOSITORY: own = '' }: Environment,
  payload: Payload,
  path: readonly string[],
): string | undefined {
  const name = textAt(payload, ...path, 'full_name');
  if (name === undefined) return 'a pull request whose repository is not known';
  const base = textAt(payload, 'repository', 'full_name') ?? own;
  return name.toLowerCase() === base.toLowerCase() ? undefined : `a pull request from the fork ${name}`;
}
