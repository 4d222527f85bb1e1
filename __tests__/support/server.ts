/** Servers as child processes: each is started, awaited until it is ready, and killed when this process exits. */

import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Server {
  /** Kills the process and waits until it has exited. */
  stop(): Promise<void>;
}

export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  /** Milliseconds within which it must be ready; 10 s by default. */
  readonly startupTimeout?: number;
}

/** Starts a program and resolves to the first capture of `ready` in its stderr. Throws with the log when it does not appear in time. */
export async function startAndRead(
  launch: Launch,
  ready: RegExp,
): Promise<{ server: Server; match: string }> {
  const child = start(launch);
  try {
    return {
      server: child.server,
      match: await firstMatch(child.process, ready, launch.startupTimeout ?? 10_000),
    };
  } catch (error) {
    await child.server.stop();
    throw error;
  }
}

/** Starts a program and resolves when this loopback port answers HTTP requests. Throws when it does not in time. */
export async function startOnPort(launch: Launch, port: number): Promise<Server> {
  const { process: child, server } = start(launch);
  child.stderr?.resume();
  const deadline = Date.now() + (launch.startupTimeout ?? 10_000);
  while (Date.now() < deadline && child.exitCode === null) {
    if (await respondsOn(port)) return server;
    await wait(20);
  }
  await server.stop();
  throw new Error(`${launch.file} did not respond on port ${port}`);
}

/** A loopback port that was free when this function returned. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function start(launch: Launch): { process: ChildProcess; server: Server } {
  const child = spawn(launch.file, [...launch.args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.unref();
  if (child.stderr && 'unref' in child.stderr) (child.stderr as unknown as { unref(): void }).unref();
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async () => {
    process.off('exit', kill);
    child.ref();
    kill();
    await exited;
  };
  return { process: child, server: { stop } };
}

function firstMatch(child: ChildProcess, ready: RegExp, startupTimeout: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = (reason: string) => {
      clearTimeout(timer);
      reject(new Error(`${child.spawnfile} ${reason}:\n${log}`));
    };
    const timer = setTimeout(() => fail('was not ready in time'), startupTimeout);
    child.once('error', (error) => fail(error.message));
    child.once('exit', () => fail('exited'));
    child.stderr?.on('data', (chunk: Buffer) => {
      if (log.length < 64 * 1024) log += chunk.toString();
      const match = ready.exec(log)?.[1];
      if (match === undefined) return;
      clearTimeout(timer);
      resolve(match);
    });
  });
}

async function respondsOn(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/v2/`, { signal: AbortSignal.timeout(1000) });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
