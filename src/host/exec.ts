/** Running other programs – `git` and credential helpers – from PATH, without a shell, with a deadline and bounded output. */

import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Environment } from './host.ts';

export interface ExecOptions {
  /** The whole environment of the program. */
  readonly environment: Environment;
  readonly folder?: string;
  /** Written to its stdin. */
  readonly input?: string;
  /** Milliseconds until it is killed. */
  readonly deadline: number;
}

export interface ExecResult {
  /** Exit code; `undefined` when it did not start, was killed, or exceeded the output limit. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const outputLimit = 1024 * 1024;

/**
 * The full path of a program in a folder of PATH. The current folder is never searched, as Windows would do: it is an untrusted
 * workspace.
 */
export function findExecutable(name: string, environment: Environment): string | undefined {
  const path = environment.PATH ?? environment.Path ?? '';
  const file = process.platform === 'win32' && !/\.exe$/i.test(name) ? `${name}.exe` : name;
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, file)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Runs a program to its end; a failure is a result, not an exception. */
export function runExecutable(
  path: string,
  args: readonly string[],
  options: ExecOptions,
): Promise<ExecResult> {
  const settings = {
    env: { ...options.environment },
    ...(options.folder !== undefined && { cwd: options.folder }),
    timeout: options.deadline,
    killSignal: 'SIGKILL' as const,
    maxBuffer: outputLimit,
    windowsHide: true,
    // A decoder on each stream would take a few milliseconds of every start.
    encoding: 'buffer' as const,
  };
  return new Promise((resolve) => {
    const child = execFile(path, [...args], settings, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
      resolve({ code, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') });
    });
    // A program that does not read its input closes the pipe; its exit code is what counts.
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input ?? '');
  });
}
