/** What the command line shows of a result or of an error. */

import { type CodedError, problemsOf } from '../../errors.ts';
import type { Presentation } from '../host.ts';
import type { TextStream } from '../output.ts';
import { safeJson } from '../safe-json.ts';
import { hintWithFlags, messageWithFlags } from './flag-hints.ts';
import type { Terminal } from './terminal.ts';

/** JSON goes to stdout, unless a person reads it there; the lines for people come last, on stderr. */
export function showResult(
  presentation: Presentation,
  log: Terminal,
  stdout: TextStream,
  json = !stdout.isTTY,
): void {
  log.progress(undefined);
  if (presentation.text !== undefined) stdout.write(presentation.text);
  else if (json) stdout.write(`${safeJson(presentation.json)}\n`);
  for (const notice of presentation.notices) log.notice(messageWithFlags(notice));
  const lines = log.isTerminal ? presentation.terminalLines : undefined;
  for (const line of lines ?? presentation.lines) log.info(line);
  for (const warning of presentation.warnings) log.warn(messageWithFlags(warning));
  if (presentation.failure) showError(presentation.failure.error, presentation.failure.others, log);
  else if (log.isTerminal) showNextStep(presentation.nextStep ?? [], log);
}

function showNextStep(lines: readonly string[], log: Terminal): void {
  if (lines.length > 0) log.info('');
  for (const line of lines) log.info(hintWithFlags(line));
}

/** `others` is what failed besides; an error that is a bug is shown with where it happened. */
export function showError(error: CodedError, others: readonly string[], log: Terminal): void {
  log.progress(undefined);
  for (const line of others) log.info(line);
  for (const { code, message, hint } of problemsOf(error)) {
    log.error(`${message} [${code}]`);
    for (const line of hint.split('\n')) log.info(`  ${line}`);
  }
  const trace = error.code === 'internal' && error.cause instanceof Error ? error.cause.stack : undefined;
  for (const line of trace?.split('\n').slice(0, 20) ?? []) log.info(`  ${line}`);
}
