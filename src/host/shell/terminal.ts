/** Log lines on stderr: on a terminal with colours, and with a progress bar below them. */

import { createSecrets } from '../../secrets.ts';
import { printable } from '../../text.ts';
import type { Environment, Log } from '../host.ts';
import type { TextStream } from '../output.ts';
import { createThrottle, progressBar, progressLine } from '../progress.ts';

export interface Terminal extends Log {
  /** Whether a person sees the lines as they are written. */
  readonly isTerminal: boolean;
  error(line: string): void;
  /** A text without the secrets that are masked. */
  redact(text: string): string;
}

const colours = { error: 31, warning: 33, note: 36 } as const;
const lineLimit = 64_000;

export function createTerminal(stream: TextStream, environment: Environment): Terminal {
  const onTerminal = stream.isTTY === true && environment.TERM !== 'dumb';
  const coloured = useColours(onTerminal, environment);
  const secrets = createSecrets();
  const bar = onTerminal ? createBar(stream) : createLines(stream);
  const line = (text: string) => {
    bar.clear();
    stream.write(`${printable(secrets.redact(text), lineLimit)}\n`);
  };
  const labelled = (label: keyof typeof colours, text: string) => {
    bar.clear();
    const word = coloured ? `\u001b[${colours[label]}m${label}:\u001b[0m` : `${label}:`;
    stream.write(`${word} ${printable(secrets.redact(text), lineLimit)}\n`);
  };
  return {
    isTerminal: stream.isTTY === true,
    info: line,
    notice: (text) => labelled('note', text),
    warn: (text) => labelled('warning', text),
    error: (text) => labelled('error', text),
    progress: bar.show,
    mask: secrets.add,
    redact: secrets.redact,
  };
}

/** `FORCE_COLOR` decides when it is set, as in Node itself (tty.WriteStream.getColorDepth); then `NO_COLOR` (no-color.org). */
function useColours(onTerminal: boolean, { FORCE_COLOR: force, NO_COLOR: no }: Environment): boolean {
  if (force) return force !== '0' && force !== 'false';
  return onTerminal && !no;
}

interface ProgressView {
  readonly show: Log['progress'];
  clear(): void;
}

function createBar(stream: TextStream): ProgressView {
  let due = createThrottle(100, true);
  let shown = false;
  const clear = () => {
    if (shown) stream.write('\r\u001b[2K');
    shown = false;
  };
  return {
    clear,
    show(state) {
      if (!state) {
        clear();
        due = createThrottle(100, true);
      } else if (due()) {
        stream.write(`\r\u001b[2K${progressBar(state, stream.columns ?? 80)}`);
        shown = true;
      }
    },
  };
}

function createLines(stream: TextStream): ProgressView {
  let due: (() => boolean) | undefined;
  return {
    clear: () => {},
    show(state) {
      due = state ? (due ?? createThrottle(5000)) : undefined;
      if (state && due?.()) stream.write(`${progressLine(state)}\n`);
    },
  };
}
