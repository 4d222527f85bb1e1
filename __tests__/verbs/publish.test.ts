/** The verb publish, where one of its stores cannot be opened. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import type { Host } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import type { Location } from '../../src/store/store.ts';
import { publish } from '../../src/verbs/publish.ts';
import type { Stores } from '../../src/verbs/verb.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { coreModule } from '../support/module.ts';
import { silentHost } from '../support/silent-host.ts';

test('a store that cannot be opened fails its own deliveries, and what was packed is reported', async () => {
  const refusal = new CodedError('invalid-layout', 'used holds files', { hint: 'Name another folder.' });
  const good = createMemoryStore();
  const host: Host = {
    ...silentHost,
    openWorkspace: async () => memoryWorkspace({ 'app.wasm': coreModule(Buffer.from('app')) }),
  };
  const stores = (): Stores => ({
    open: async (location: Location) => {
      if (location.kind === 'layout' && location.folder === './used') throw refusal;
      return good;
    },
    openSource: () => Promise.reject(refusal),
    finish: async () => {},
    firstRequest: Promise.resolve(),
    statistics: { requests: 0, retries: 0 },
  });
  const options = readOptions('publish', new Map([['to', 'oci:./good\noci:./used']]));
  const { report, error } = await publish.run(options, { host, stores });
  assert.equal(error, refusal);
  assert.deepEqual(
    report.artifacts.map(({ name, outcome, error: reason }) => [name, outcome, reason?.code]),
    [
      ['app', 'skipped', 'invalid-layout'],
      ['app', 'failed', 'invalid-layout'],
    ],
  );
  assert.match(report.artifacts[0]?.digest ?? '', /^sha256:[0-9a-f]{64}$/);
});
