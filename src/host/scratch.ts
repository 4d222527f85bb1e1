/** Scratch space: one private folder per run, removed at exit. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callAtExit } from '../at-exit.ts';
import { diskError } from '../disk-error.ts';
import type { Environment } from './host.ts';

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
  let folder: string | undefined;
  // Before the folder is there, and the folder in one step, since a signal may come at any moment.
  callAtExit(() => remove(folder));
  try {
    folder = mkdtempSync(join(parent, 'oci-wasm-publish-'));
    return folder;
  } catch (error) {
    throw diskError(error, parent);
  }
}

function remove(folder: string | undefined): void {
  if (folder === undefined) return;
  try {
    // Work in progress may still create files in it.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // The process is about to end, and the folder is in one for temporary files.
  }
}
