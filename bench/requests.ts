/** Counts requests: each client pushes the same content through a relay that counts. */

import type { Pushers } from './clients.ts';
import { type Candidate, runOnce } from './measure.ts';
import type { Relay } from './relays.ts';

/** Prints the requests of each client for a first and an unchanged push under one tag. The registry requires no token. */
export async function printRequests(
  content: string,
  relay: Relay,
  pushers: Pushers,
  newRepository: () => string,
): Promise<void> {
  console.log(`\nrequests to push ${content} under one tag`);
  const repository = newRepository();
  for (const candidate of pushers({ host: relay.host, repository: () => repository })) {
    for (const state of ['first', 'unchanged']) {
      const counts = await countRequests(candidate, relay);
      printCounts(`${candidate.name.padEnd(8)} ${state.padEnd(9)}`, counts);
    }
  }
}

/** Number of requests by kind. */
export type Counts = Readonly<Record<string, number>>;

/** One line: the total, what it is held against, and the kinds. */
export function printCounts(label: string, counts: Counts, bound = ''): void {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  console.log(`  ${label} ${String(total).padStart(4)}${bound}: ${kinds.join(', ')}`);
}

export async function countRequests(candidate: Candidate, relay: Relay): Promise<Counts> {
  await candidate.prepare?.();
  await relay.counts();
  await runOnce(candidate);
  return await relay.counts();
}
