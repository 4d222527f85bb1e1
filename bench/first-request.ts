/** How long each client takes from its start to its first request: what it loads and reads before it says anything. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Place } from './clients.ts';
import { type Contestant, median } from './measure.ts';

/** Milliseconds from start to first request by client: medians over interleaved rounds, after one that is not counted. */
export async function firstRequests(
  contestants: (place: Place) => readonly Contestant[],
  runs: number,
): Promise<ReadonlyMap<string, number>> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository: () => 'bench/first',
  };
  const times = new Map(contestants(place).map((contestant) => [contestant, [] as number[]]));
  for (let round = 0; round <= runs; round += 1) {
    for (const [contestant, taken] of times) {
      const time = await firstRequest(contestant, server);
      if (round > 0) taken.push(time);
    }
  }
  server.closeAllConnections();
  server.close();
  return new Map([...times].map(([{ name }, taken]) => [name, median(taken)]));
}

/** Prints how long each client takes to its first request. */
export async function printFirstRequests(
  title: string,
  contestants: (place: Place) => readonly Contestant[],
  runs: number,
): Promise<void> {
  const times = await firstRequests(contestants, runs);
  console.log(`\nto the first request, ${title} (median of ${runs} interleaved runs)`);
  for (const [name, time] of times) console.log(`  ${name.padEnd(8)}  ${time.toFixed(0).padStart(5)} ms`);
}

/** One client, ended once it has asked; throws for a client that ends without asking anything. */
async function firstRequest(contestant: Contestant, server: Server): Promise<number> {
  await contestant.prepare?.();
  const { command, args, env } = contestant;
  const begun = performance.now();
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const asked = new Promise<number>((resolve) => {
    server.once('request', () => resolve(performance.now() - begun));
  });
  const time = await Promise.race([asked, ended]);
  server.removeAllListeners('request');
  child.kill('SIGKILL');
  await ended;
  if (time === undefined) throw new Error(`${contestant.name} ended without a request`);
  return time;
}
