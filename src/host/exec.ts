/** Running other programs – `git` and credential helpers – from PATH, without a shell, with a deadline and bounded output. */

import type { ChildProcess } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Environment } from './host.ts';

export interface ExecOptions {
  /** The whole environment of the program. */
  readonly environment: Environment;
  readonly folder?: string;
  /** Written to its stdin, which is empty without it. */
  readonly input?: string;
  /** Milliseconds until it is killed. */
  readonly deadline: number;
  /** True when its stderr is not read, and empty in the result: each pipe takes time to open. */
  readonly discardsErrors?: boolean;
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
  // An error that is thrown for each folder of PATH takes longer than looking.
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds for what a program has written before its end; more come only when another process keeps its output open. */
const readingTime = 50;

/**
 * Runs a program until it exits; a failure is a result, not an exception. A process that the program leaves behind, such as an agent
 * which inherits its output, is not waited for.
 */
export function runExecutable(
  path: string,
  args: readonly string[],
  options: ExecOptions,
): Promise<ExecResult> {
  return new Promise((resolve) => {
    const child = start(path, args, options);
    const kill = (): void => void child.kill('SIGKILL');
    const output = [child.stdout, child.stderr].map((stream) => (stream ? collect(stream, kill) : () => ''));
    let code: number | undefined;
    // When a signal or the deadline of the run ends this process first.
    process.once('exit', kill);
    const finish = (): void => {
      clearTimeout(timer);
      process.removeListener('exit', kill);
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
      const [stdout, stderr] = output.map((each) => each());
      const isComplete = stdout !== undefined && stderr !== undefined;
      resolve({ code: isComplete ? code : undefined, stdout: stdout ?? '', stderr: stderr ?? '' });
    };
    const timer = setTimeout(kill, options.deadline);
    child.once('error', finish);
    child.once('close', finish);
    child.once('exit', (status) => {
      code = status ?? undefined;
      // Reading comes between timers and immediates, so that everything that is there has been read by then.
      setTimeout(() => setImmediate(finish), readingTime);
    });
    child.stdin?.end(options.input);
  });
}

function start(
  path: string,
  args: readonly string[],
  { environment, folder, input, discardsErrors }: ExecOptions,
): ChildProcess {
  // Most runs send their first request before they start a program.
  const { spawn } = process.getBuiltinModule('node:child_process');
  const options = {
    env: { ...environment },
    ...(folder !== undefined && { cwd: folder }),
    windowsHide: true,
  };
  const child = spawn(path, args, {
    ...options,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', discardsErrors ? 'ignore' : 'pipe'],
  });
  // A program that does not read its input closes the pipe; its exit code is what counts.
  child.stdin?.on('error', () => {});
  return child;
}

/** Returns a function that gives the text so far, or `undefined` when it is longer than the limit. */
function collect(stream: Readable, onExcess: () => void): () => string | undefined {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('error', () => {});
  stream.on('data', (chunk: Buffer) => {
    size += chunk.byteLength;
    if (size <= outputLimit) chunks.push(chunk);
    else onExcess();
  });
  return () => (size <= outputLimit ? Buffer.concat(chunks).toString('utf8') : undefined);
}
