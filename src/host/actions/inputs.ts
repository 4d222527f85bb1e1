/** Inputs as a runner passes them: one `INPUT_<NAME>` variable each. */

import type { Environment } from '../host.ts';

/**
 * The inputs that are not empty, by name. A misspelt one is kept under the name it was given, so that reading the options
 * refuses it: a runner passes on what `action.yml` does not declare, and its own warning is easily overlooked.
 */
export function readActionInputs(environment: Environment): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [variable, value] of Object.entries(environment)) {
    const name = /^INPUT_(.+)$/i.exec(variable)?.[1]?.toLowerCase();
    if (name === undefined || value === undefined || value.trim() === '') continue;
    found.set(name, value);
  }
  return found;
}
