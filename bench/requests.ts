/** Counts requests: the same content pushed by each client through a relay that counts. */

import type { Place } from './clients.ts';
import { type Contestant, measured } from './measure.ts';
import type { Relay } from './relays.ts';

/** Prints, for each client, the requests of a first and of an unchanged publish under one tag; an open registry asks for no token. */
export async function printRequests(
  what: string,
  relay: Relay,
  pushers: (place: Place) => readonly Contestant[],
  fresh: () => string,
): Promise<void> {
  console.log(`\nrequests for ${what} under one tag`);
  const repository = fresh();
  for (const contestant of pushers({ host: relay.host, repository: () => repository })) {
    for (const state of ['first', 'unchanged']) {
      const counts = await countRequests(contestant, relay);
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
      console.log(
        `  ${contestant.name.padEnd(8)} ${state.padEnd(9)} ${String(total).padStart(4)}: ${kinds.join(', ')}`,
      );
    }
  }
}

async function countRequests(
  contestant: Contestant,
  relay: Relay,
): Promise<Readonly<Record<string, number>>> {
  await contestant.prepare?.();
  await relay.counts();
  await measured(contestant);
  return await relay.counts();
}
