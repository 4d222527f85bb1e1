/** Which host the program runs on. */

import type { Environment } from './host.ts';

/** True on a GitHub Actions runner, which passes inputs in the environment and no arguments. */
export function isRunner(environment: Environment): boolean {
  return environment.GITHUB_ACTIONS === 'true';
}
