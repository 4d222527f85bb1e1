/** Whether layers of earlier runs may be used by default: not for what is released, nor where others cause the run. */

import { isRecord } from '../../json.ts';
import type { Environment } from '../host.ts';
import type { Payload } from './payload.ts';
import { triggerOf } from './trigger.ts';

/** Events whose code is that of the repository, and which nobody without the right to push can cause. */
const trustedEvents: ReadonlySet<string> = new Set([
  ...['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'merge_group'],
]);

/** GitHub gives caches of events that it trusts less a token to read only; by default they are not read either. */
export function isTrustedBuild(environment: Environment, payload: Payload): boolean {
  if (triggerOf(environment, payload).kind === 'tag') return false;
  const { GITHUB_EVENT_NAME: event = '', GITHUB_REPOSITORY: own = '' } = environment;
  return trustedEvents.has(event) || (event === 'pull_request' && own !== '' && headOf(payload) === own);
}

/** The repository that the branch of a pull request is in. */
function headOf({ pull_request: request }: Payload): unknown {
  const head = isRecord(request) ? request.head : undefined;
  const repository = isRecord(head) ? head.repo : undefined;
  return isRecord(repository) ? repository.full_name : undefined;
}
