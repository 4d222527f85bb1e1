/** The log of a runner: plain lines, and at most one annotation of each kind, since a runner shows ten per step. */

import { createSecrets } from '../../secrets.ts';
import { printable } from '../../text.ts';
import type { Log } from '../host.ts';
import { createThrottle, progressLine } from '../progress.ts';
import { annotate, setSecret } from './core.ts';

export interface RunnerLog extends Log {
  /** Shows the collected notices and warnings. */
  flush(): void;
  /** Shows one error annotation. */
  error(lines: readonly string[]): void;
  /** A text without the secrets that are masked. */
  redact(text: string): string;
}

const lineLimit = 8000;
// A runner cuts an annotation at 4096 characters.
const annotationLimit = 3500;
const title = 'oci-wasm-publish';

/**
 * Every line goes through `printable`, so that the runner takes none of them for a workflow command. Secrets are removed here too,
 * since the runner only finds those that are whole and in the case that they were masked in.
 */
export function createRunnerLog(write: (text: string) => void): RunnerLog {
  const notices: string[] = [];
  const warnings: string[] = [];
  const secrets = createSecrets();
  const info = (line: string) => write(`${printable(secrets.redact(line), lineLimit)}\n`);
  const collect = (lines: string[], line: string) => {
    const text = secrets.redact(line);
    if (!lines.includes(text)) lines.push(text);
  };
  let due: (() => boolean) | undefined;
  return {
    info,
    notice: (line) => collect(notices, line),
    warn: (line) => {
      info(`Warning: ${line}`);
      collect(warnings, line);
    },
    progress(state) {
      due = state ? (due ?? createThrottle(5000)) : undefined;
      if (state && due?.()) info(progressLine(state));
    },
    mask(secret) {
      secrets.add(secret);
      setSecret(secret);
    },
    redact: secrets.redact,
    flush() {
      for (const line of notices) for (const part of line.split('\n')) info(part);
      if (notices.length > 0) annotate('notice', title, annotation(notices.splice(0)));
      if (warnings.length > 0) annotate('warning', title, annotation(warnings.splice(0)));
    },
    error: (lines) => annotate('error', title, annotation(lines.map(secrets.redact))),
  };
}

/** Several lines as one text; the library of the runner escapes the line breaks. */
function annotation(texts: readonly string[]): string {
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => printable(line, 1000));
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > annotationLimit)
      return [...kept, `and ${lines.length - kept.length} more lines in the log`].join('\n');
    kept.push(line);
  }
  return kept.join('\n');
}
