/** Outputs of the step as lines of its command file; loaded at the end of a run, since the library draws delimiters with `node:crypto`. */

import { prepareKeyValueMessage } from '../../../node_modules/@actions/core/lib/file-command.js';

export function outputLines(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .map(([name, value]) => `${prepareKeyValueMessage(name, value)}\n`)
    .join('');
}
