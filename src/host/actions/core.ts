/**
 * The parts of `@actions/core` that a run needs. The package exports only its root, which also loads an HTTP client for
 * OpenID Connect tokens and doubles the time to the first request; these files of it load nothing.
 */

import { issue, issueCommand } from '../../../node_modules/@actions/core/lib/command.js';

/** Masks a value in everything that is logged from now on. */
export function setSecret(secret: string): void {
  issueCommand('add-mask', {}, secret);
}

/** Sets an output of the step on a runner that is older than its command file. */
export function setOutputByCommand(name: string, value: string): void {
  issueCommand('set-output', { name }, value);
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
