/** Runs a program on a pseudo-terminal, as a person does who types its command. */

import { execFileSync } from 'node:child_process';
import { shellWord } from '../../src/shell-word.ts';
import { findExecutable, type RunOptions, runExecutable } from './programs.ts';
import { recordSkipped } from './skipped.ts';

export interface TerminalRun {
  readonly code: number;
  /** What the terminal received, with `\n` as line end. */
  readonly screen: string;
}

export type RunOnTerminal = (
  command: readonly string[],
  columns: number,
  options?: RunOptions,
) => Promise<TerminalRun>;

/** By `script` of util-linux; `undefined` where it is not installed, which is recorded as skipped. */
export function pseudoTerminal(): RunOnTerminal | undefined {
  const script = findExecutable('script');
  if (script && isUtilLinux(script)) return (...run) => runWith(script, ...run);
  recordSkipped('pseudo-terminal: script of util-linux is not installed');
  return undefined;
}

function isUtilLinux(script: string): boolean {
  if (process.platform !== 'linux') return false;
  return execFileSync(script, ['--version'], { encoding: 'utf8' }).includes('util-linux');
}

async function runWith(
  script: string,
  command: readonly string[],
  columns: number,
  options: RunOptions = {},
): Promise<TerminalRun> {
  const line = `stty cols ${columns} rows 24; ${command.map(shellWord).join(' ')}`;
  const { code, stdout } = await runExecutable(
    script,
    ['--quiet', '--return', '--command', line, '/dev/null'],
    options,
  );
  return { code, screen: stdout.replaceAll('\r\n', '\n') };
}
