/** Executables that tests run: finding them, and running one to completion. */

import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The root folder of this repository. */
export const root: string = join(import.meta.dirname, '..', '..');

/** The folder into which `.ci/clients` downloads programs; ignored by git. */
export const downloadedPrograms: string = join(root, '.cache', 'clients', 'bin');

/** The path of a program in `PATH`, else in the folder of downloaded programs, else `undefined`. */
export function findExecutable(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return [...folders, downloadedPrograms].map((folder) => join(folder, file)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface RunOptions {
  readonly cwd?: string;
  /** The whole environment of the process; inherited by default. */
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the process is killed. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

export interface RunResult {
  /** Exit code, or -1 when the process was killed by a signal. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program without a shell and with an empty stdin; a non-zero exit code is a result, not an error. */
export function runExecutable(
  file: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const settings = { ...options, maxBuffer: 64 * 1024 * 1024, killSignal: 'SIGKILL' as const };
  return new Promise((resolve) => {
    const child = execFile(findExecutable(file) ?? file, [...args], settings, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
    child.stdin?.end();
  });
}
