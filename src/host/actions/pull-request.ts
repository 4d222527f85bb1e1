/** The pull request that a run is for, as its comment needs it. */

import type { Environment, FinishedRun, PullRequest, Trigger } from '../host.ts';
import { workflowOf } from './event.ts';
import { at, type Payload, textAt } from './payload.ts';
import { readOnlyOrigin } from './read-only.ts';

/** `undefined` for any other run. */
export function pullRequestOf(
  trigger: Trigger,
  environment: Environment,
  payload: Payload,
): PullRequest | undefined {
  const workflow = workflowOf(environment);
  if (trigger.kind !== 'pull-request' || !workflow) return undefined;
  const head = textAt(payload, 'pull_request', 'head', 'sha') ?? textAt(payload, 'workflow_run', 'head_sha');
  const readOnly = readOnlyOrigin(environment, payload);
  return {
    number: trigger.number,
    ...(head !== undefined && /^[0-9a-f]{40,64}$/.test(head) && { head }),
    step: stepOf(environment),
    run: runOf(environment, `${workflow.server}/${workflow.repository}`),
    ...(readOnly !== undefined && { readOnly }),
  };
}

/** The run that a run on `workflow_run` follows. */
export function finishedRunOf(environment: Environment, payload: Payload): FinishedRun | undefined {
  const workflow = workflowOf(environment);
  const id = at(payload, 'workflow_run', 'id');
  if (environment.GITHUB_EVENT_NAME !== 'workflow_run' || !workflow) return undefined;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id <= 0) return undefined;
  const revision = textAt(payload, 'workflow_run', 'head_sha');
  return {
    id,
    ...(revision !== undefined && { revision }),
    step: stepOf(environment),
    run: runOf(environment, `${workflow.server}/${workflow.repository}`),
  };
}

/** The file of the workflow without the ref it is read from; a runner that emulates GitHub's knows its name only. */
function stepOf(environment: Environment): readonly string[] {
  const { GITHUB_WORKFLOW_REF: file, GITHUB_WORKFLOW: name = '' } = environment;
  const { GITHUB_JOB: job = '', GITHUB_ACTION: step = '' } = environment;
  return [file ? file.replace(/@.*$/s, '') : name, job, step];
}

function runOf(environment: Environment, repository: string): PullRequest['run'] {
  const { GITHUB_RUN_ID: id = '', GITHUB_RUN_NUMBER: number, GITHUB_RUN_ATTEMPT: attempt } = environment;
  const counted = countOf(attempt);
  const url = `${repository}/actions/runs/${id}${counted > 1 ? `/attempts/${counted}` : ''}`;
  return { number: countOf(number), attempt: counted, ...(/^\d{1,20}$/.test(id) && { url }) };
}

function countOf(text: string | undefined): number {
  return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : 1;
}
