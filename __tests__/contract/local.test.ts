/** The targets that need no registry, held to the contract. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLayout } from '../../src/layout/layout.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { storeContract } from './store.ts';

storeContract('memory', async () => ({ target: createMemoryStore(), cleanup: async () => {} }));

storeContract('image layout', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'owp-layout-'));
  const layout = await openLayout(join(folder, 'out'));
  return {
    target: layout.target('acme/http-cache'),
    cleanup: () => rm(folder, { recursive: true, force: true }),
  };
});
