/** Scratch space: one private folder per run, removed at exit. */

import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskError } from '../disk-error.ts';
import type { Environment } from './host.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Returns a function that creates the folder on its first call, below `RUNNER_TEMP` or the system's temporary folder, accessible
 * to this user alone. It is removed at exit, also when a signal ends the process.
 */
export function createScratch(environment: Environment): () => Promise<string> {
  let made: Promise<string> | undefined;
  return () => {
    made ??= make(environment.RUNNER_TEMP || tmpdir());
    return made;
  };
}

async function make(parent: string): Promise<string> {
  try {
    const folder = await mkdtemp(join(parent, 'oci-wasm-publish-'));
    removeAtExit(folder);
    return folder;
  } catch (error) {
    throw diskError(error, parent);
  }
}

function removeAtExit(folder: string): void {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  for (const signal of signals) {
    const end = () => {
      remove();
      // Other listeners decide themselves whether the process continues.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    process.once(signal, end);
  }
}
