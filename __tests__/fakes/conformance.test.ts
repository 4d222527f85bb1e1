/** The fake registry, graded by the conformance suite of the distribution specification. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { client } from '../support/clients.ts';
import type { FakeOptions } from './options.ts';
import { startFakeRegistry } from './registry.ts';

const suite = client('distribution-conformance');
const account = { username: 'tester', password: 'secret' };

const fakes: readonly (readonly [string, FakeOptions, Record<string, string>])[] = [
  ['with default options', {}, { OCI_VERSION: '1.1' }],
  ['under the rules of the main branch', {}, { OCI_VERSION: 'dev' }],
  ['with a token service', { auth: { kind: 'bearer', ...account } }, { OCI_VERSION: '1.1' }],
  ['with Basic authentication', { auth: { kind: 'basic', ...account } }, { OCI_VERSION: '1.1' }],
  ['without referrers', { referrers: false }, { OCI_VERSION: '1.1', OCI_API_REFERRER: 'false' }],
  [
    'without optional features',
    { mount: 'never', singlePost: false, deletion: false, etags: false },
    { OCI_VERSION: '1.1' },
  ],
];

for (const [title, options, settings] of fakes) {
  test(`the fake registry ${title} conforms to the distribution specification`, {
    skip: !suite,
  }, async () => {
    const fake = await startFakeRegistry(options);
    const folder = await mkdtemp(join(tmpdir(), 'owp-conformance-'));
    const login = options.auth ? { OCI_USERNAME: account.username, OCI_PASSWORD: account.password } : {};
    const env = {
      OCI_REGISTRY: fake.host,
      OCI_TLS: 'disabled',
      OCI_RESULTS_DIR: folder,
      ...login,
      ...settings,
    };
    const done = await suite?.([], { cwd: folder, env, timeout: 120_000 });
    await fake.stop();
    await rm(folder, { recursive: true, force: true });
    // The exit code is 0 also when the suite could not start.
    assert.equal(done?.code, 0, `${done?.stdout}\n${done?.stderr}`);
    assert.match(done?.stdout ?? '', /^OCI Conformance Result: Pass$/m);
    assert.ok(fake.requests.length > 100, `only ${fake.requests.length} requests`);
  });
}
