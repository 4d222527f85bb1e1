/** Starts relays (`relay.ts`) as child processes and reads their counts. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Relay {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** Number of requests by kind since the last call. */
  counts(): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
}

/** Starts a relay in front of `upstream` (`host:port`) that adds `roundTrip` milliseconds to each request. */
export async function startRelay(upstream: string, roundTrip: number): Promise<Relay> {
  const args = [join(import.meta.dirname, 'relay.ts'), upstream, String(roundTrip)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = () => child.kill();
  process.once('exit', kill);
  const host = await firstHost(child.stdout);
  return {
    host,
    async counts() {
      const response = await fetch(`http://${host}/__counts`);
      return (await response.json()) as Record<string, number>;
    },
    async stop() {
      const exited = new Promise((resolve) => child.once('close', resolve));
      process.off('exit', kill);
      kill();
      await exited;
    },
  };
}

async function firstHost(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const host = /relay on (\S+)/.exec(line)?.[1];
    if (host) return host;
  }
  throw new Error('the relay exited before it was ready');
}
