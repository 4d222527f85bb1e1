/** The trigger of a run: what of an event decides the default tags. */

import { isRecord } from '../../json.ts';
import type { Environment, Trigger } from '../host.ts';
import { at, type Payload, textAt } from './payload.ts';

/** What started the run; a ref under `refs/tags/` makes it a tag, whatever the event. */
export function triggerOf(environment: Environment, payload: Payload): Trigger {
  const { GITHUB_EVENT_NAME: event = '' } = environment;
  const released = event === 'release' ? textAt(payload, 'release', 'tag_name') : undefined;
  if (released) return { kind: 'tag', tag: released };
  if (event === 'workflow_run') return triggerOfRun(environment, payload);
  const ref = refOf(environment, payload);
  const isPullRequest = event.startsWith('pull_request') || ref.startsWith('refs/pull/');
  const number = isPullRequest ? pullRequest(payload, ref) : undefined;
  if (number !== undefined) return { kind: 'pull-request', number };
  if (event === 'schedule') return { kind: 'schedule' };
  return triggerOfRef(ref, payload, event === 'merge_group');
}

/**
 * The run that has built what is published here. The ref of this event is that of the default branch, whatever was built. A branch of
 * a fork is named with its owner, and only GitHub tells which pull request a run was for.
 */
function triggerOfRun(environment: Environment, payload: Payload): Trigger {
  const event = textAt(payload, 'workflow_run', 'event') ?? '';
  const branch = textAt(payload, 'workflow_run', 'head_branch');
  if (branch === undefined) return triggerOfRef(refOf(environment, payload), payload, false);
  if (event === 'schedule') return { kind: 'schedule' };
  if (event === 'release') return { kind: 'tag', tag: branch };
  const number = event.startsWith('pull_request') ? pullRequestOfRun(payload) : undefined;
  if (number !== undefined) return { kind: 'pull-request', number };
  const owner = textAt(payload, 'workflow_run', 'head_repository', 'owner', 'login');
  const isFork = owner !== undefined && owner !== textAt(payload, 'repository', 'owner', 'login');
  if (isFork) return { kind: 'branch', branch: `${owner}/${branch}`, isDefault: false };
  return triggerOfRef(`refs/heads/${branch}`, payload, event !== 'push' && event !== 'workflow_dispatch');
}

function pullRequestOfRun(payload: Payload): number | undefined {
  const all = at(payload, 'workflow_run', 'pull_requests');
  const [only, ...others] = Array.isArray(all) ? all.filter(isRecord) : [];
  return only === undefined || others.length > 0 ? undefined : positive(only.number);
}

/** What is queued is not merged, also where a runner reports the base branch as the ref. */
function triggerOfRef(ref: string, payload: Payload, isQueued: boolean): Trigger {
  if (ref.startsWith('refs/tags/')) return { kind: 'tag', tag: ref.slice('refs/tags/'.length) };
  const branch = branchOf(ref);
  if (branch === undefined) return { kind: 'event' };
  const queued = queuedPullRequest(branch);
  if (queued !== undefined) return { kind: 'merge-queue', number: queued };
  return { kind: 'branch', branch, isDefault: !isQueued && isDefaultBranch(branch, payload) };
}

/** The payload of a merge queue tells the ref also where the variable has the base branch. */
export function refOf(
  { GITHUB_EVENT_NAME: event, GITHUB_REF: ref = '' }: Environment,
  payload: Payload,
): string {
  return (event === 'merge_group' ? textAt(payload, 'merge_group', 'head_ref') : undefined) ?? ref;
}

export function branchOf(ref: string): string | undefined {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}

/** `gh-readonly-queue/<base>/pr-<number>-<commit of the base>`, in which the base may have slashes. */
function queuedPullRequest(branch: string): number | undefined {
  const number = Number(/^gh-readonly-queue\/.+\/pr-(\d+)(?:-[0-9a-f]+)?$/.exec(branch)?.[1]);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** Without a repository in the payload, as of runners that emulate GitHub's, the usual names count. */
function isDefaultBranch(branch: string, payload: Payload): boolean {
  const known = defaultBranch(payload);
  return known === undefined ? /^(?:main|master)$/.test(branch) : branch === known;
}

export function defaultBranch(payload: Payload): string | undefined {
  return textAt(payload, 'repository', 'default_branch');
}

function pullRequest(payload: Payload, ref: string): number | undefined {
  const number =
    at(payload, 'pull_request', 'number') ?? payload.number ?? /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  return positive(number);
}

function positive(number: unknown): number | undefined {
  return Number.isSafeInteger(Number(number)) && Number(number) > 0 ? Number(number) : undefined;
}
