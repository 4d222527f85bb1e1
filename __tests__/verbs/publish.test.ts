/** The whole story, where one of its places cannot be opened. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import type { Host } from '../../src/host/host.ts';
import type { Report } from '../../src/release/report-record.ts';
import { publish } from '../../src/verbs/publish.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { coreModule } from '../support/module.ts';

const quiet = () => {};

function hostOf(inputs: Record<string, string>, deliver: (report: Report) => void): Host {
  return {
    door: 'shell',
    inputs: new Map(Object.entries(inputs)),
    log: { info: quiet, notice: quiet, warn: quiet, progress: quiet, mask: quiet },
    openWorkspace: async () => memoryWorkspace({ 'app.wasm': coreModule(Buffer.from('app')) }),
    readInputFile: async () => new Uint8Array(),
    facts: async () => ({ trigger: { kind: 'shell' } }),
    findCredential: async () => undefined,
    scratch: async () => '',
    deliver: async (report) => deliver(report),
    fail: quiet,
  };
}

test('a place that cannot be opened fails by itself, and what was packed is reported', async () => {
  let report: Report | undefined;
  const host = hostOf({ to: 'oci:./good\noci:./used' }, (delivered) => {
    report = delivered;
  });
  const refusal = new CodedError('invalid-layout', 'used holds files', { hint: 'Name another folder.' });
  const good = createMemoryStore();
  const failure = await publish(host, async () => ({
    open: async ({ repository }) => {
      if (repository === 'oci:./used') throw refusal;
      return good;
    },
    outside: () => Promise.reject(refusal),
    settle: async () => {},
    statistics: { requests: 0, retries: 0 },
  }));
  assert.equal(failure, refusal);
  assert.deepEqual(
    report?.artifacts.map(({ name, outcome, error }) => [name, outcome, error?.code]),
    [
      ['app', 'skipped', 'invalid-layout'],
      ['app', 'failed', 'invalid-layout'],
    ],
  );
  assert.match(report?.artifacts[0]?.digest ?? '', /^sha256:[0-9a-f]{64}$/);
});
