/** The targets that need no registry, held to the contract. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryTarget } from '../../src/content/memory.ts';
import { openLayout } from '../../src/targets/layout.ts';
import { targetContract } from './target.ts';

targetContract('memory', async () => ({ target: createMemoryTarget(), cleanup: async () => {} }));

targetContract('image layout', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'owp-layout-'));
  const layout = await openLayout(join(folder, 'out'));
  return {
    target: layout.target('acme/http-cache'),
    cleanup: () => rm(folder, { recursive: true, force: true }),
  };
});
