/** Inputs as a runner passes them: one `INPUT_<NAME>` variable each. */

import { inputRows } from '../../inputs/inputs.ts';
import type { Environment } from '../exec.ts';

/**
 * The inputs that are not empty, by name. A misspelt one is kept under the name it was given, so that reading the options
 * refuses it: a runner passes on what `action.yml` does not declare, and warns where hardly anybody looks.
 */
export function readActionInputs(environment: Environment): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [variable, value] of Object.entries(environment)) {
    const name = /^INPUT_(.+)$/i.exec(variable)?.[1]?.toLowerCase();
    if (name === undefined || value === undefined || value.trim() === '') continue;
    // A flag is no input: `help` or `version` would do nothing.
    if (inputRows[name]?.flagOnly) continue;
    found.set(name, value);
  }
  return found;
}
