/**
 * The parts of `@actions/core` that a run needs. The package exports only its root, which also loads an HTTP client for
 * OpenID Connect tokens and doubles the time to the first request; these files of it load nothing.
 */

import { issue, issueCommand } from '../../../node_modules/@actions/core/lib/command.js';
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../../node_modules/@actions/core/lib/file-command.js';

export { summary } from '../../../node_modules/@actions/core/lib/summary.js';

/** Masks a value in everything that is logged from now on. */
export function setSecret(secret: string): void {
  issueCommand('add-mask', {}, secret);
}

/** Sets an output of the step; a runner without its file takes the command that the file replaced. */
export function setOutput(name: string, value: string): void {
  if (process.env.GITHUB_OUTPUT) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  else issueCommand('set-output', { name }, value);
}

/** An annotation of the run, shown outside the log. */
export function annotate(level: 'notice' | 'warning' | 'error', title: string, message: string): void {
  issueCommand(level, { title }, message);
}

export function startGroup(title: string): void {
  issue('group', title);
}

export function endGroup(): void {
  issue('endgroup');
}
