/** The contract of stores for those that need no registry. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLayoutWriter } from '../../src/layout/writer.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { storeContract } from './store.ts';

storeContract('memory', async () => ({ store: createMemoryStore(), cleanup: async () => {} }));

storeContract('image layout', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'owp-layout-'));
  const layout = await openLayoutWriter(join(folder, 'out'));
  return {
    store: layout.store('acme/http-cache'),
    cleanup: () => rm(folder, { recursive: true, force: true }),
  };
});
