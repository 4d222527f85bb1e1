/** Publishing for an event: the verb with a host that says what a runner would, and a real registry. */

import type { Host } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import type { ReleaseResult } from '../../src/release/release.ts';
import { createStores } from '../../src/stores.ts';
import { publish } from '../../src/verbs/publish.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { silentHost } from '../support/silent-host.ts';
import type { Event } from './event.ts';
import { fileOf } from './project.ts';

export interface Destination {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** The components are published below it. */
  readonly folder: string;
}

export async function publishEvent(
  { trigger, commit }: Event,
  { host: registry, folder }: Destination,
  inputs: ReadonlyMap<string, string> = new Map(),
): Promise<ReleaseResult> {
  const files = Object.entries(commit.contents).map(
    ([name, content]) => [`${name}.wasm`, fileOf(name, content)] as const,
  );
  const host: Host = {
    ...silentHost,
    trigger,
    openWorkspace: async () => memoryWorkspace(Object.fromEntries(files)),
    facts: async () => ({
      revision: { value: commit.revision, origin: 'event' },
      created: { value: commit.created, origin: 'event' },
    }),
  };
  const options = readOptions('publish', new Map([['to', `${registry}/${folder}/{name}`], ...inputs]));
  const stores = (wanted: Parameters<typeof createStores>[0]) => createStores(wanted, host);
  return await publish.run(options, { host, stores });
}
