/** Programs that tests drive: where they are found, and how they are run to their end. */

import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The top folder of this repository. */
export const root: string = join(import.meta.dirname, '..', '..');

/** Where `.ci/clients` puts what it fetches; ignored by git. */
export const fetchedPrograms: string = join(root, '.cache', 'clients', 'bin');

/** The path of a program from PATH, else from the fetched ones, else `undefined`. */
export function findExecutable(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return [...folders, fetchedPrograms].map((folder) => join(folder, file)).find(isExecutable);
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
  /** Replaces the environment as a whole. */
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds until the program is killed. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

export interface Finished {
  /** Exit code, or -1 when a signal ended it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program without a shell and without stdin; a failing exit code is a result, not an error. */
export function runExecutable(
  file: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  const settings = { ...options, maxBuffer: 64 * 1024 * 1024, killSignal: 'SIGKILL' as const };
  return new Promise((resolve) => {
    const child = execFile(file, [...args], settings, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
    child.stdin?.end();
  });
}
