/** Publishing in this process as a workflow or a person would: the verb with a host that says what started the run. */

import type { Host, Trigger } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import type { ReleaseResult } from '../../src/release/release.ts';
import { createStores } from '../../src/stores.ts';
import { publish } from '../../src/verbs/publish.ts';
import { type MemoryFiles, memoryWorkspace } from './memory-workspace.ts';
import { silentHost } from './silent-host.ts';

export interface PublishRun {
  readonly trigger: Trigger;
  readonly files: MemoryFiles;
  /** Full object name of the commit; none outside a checkout. */
  readonly revision?: string;
  /** RFC 3339. */
  readonly created?: string;
  /** Content of the file that the input `plan` names. */
  readonly plan?: unknown;
}

export const mainBranch: Trigger = { kind: 'branch', branch: 'main', isDefault: true };
export const shell: Trigger = { kind: 'shell' };

export function gitTag(tag: string): Trigger {
  return { kind: 'tag', tag };
}

export function pullRequest(number: number): Trigger {
  return { kind: 'pull-request', number };
}

/** A commit by its number: another revision and another time for each. */
export function commit(number: number): Pick<PublishRun, 'revision' | 'created'> {
  return {
    revision: String(number).repeat(40).slice(0, 40),
    created: new Date(Date.UTC(2025, 0, number)).toISOString().replace('.000', ''),
  };
}

export async function publishAs(
  { trigger, files, revision, created, plan }: PublishRun,
  inputs: Readonly<Record<string, string>>,
): Promise<ReleaseResult> {
  const host: Host = {
    ...silentHost,
    trigger,
    openWorkspace: async () => memoryWorkspace(files),
    readInputFile: async () => Buffer.from(JSON.stringify(plan)),
    facts: async () => ({
      ...(revision !== undefined && { revision: { value: revision, origin: 'HEAD commit' } }),
      ...(created !== undefined && { created: { value: created, origin: 'HEAD commit' } }),
    }),
  };
  const options = readOptions('publish', new Map(Object.entries(inputs)));
  const stores = (wanted: Parameters<typeof createStores>[0]) => createStores(wanted, host);
  return await publish.run(options, { host, stores });
}
