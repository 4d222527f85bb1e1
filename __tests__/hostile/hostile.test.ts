/** Hostile registries against the built program: each run ends in time, with a typed outcome, and without revealing a secret. */

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { errorCodes } from '../../src/errors.ts';
import { type FakeRegistry, startFakeRegistry } from '../fakes/registry.ts';
import { certificate, certificateAuthority } from '../fakes/tls.ts';
import { bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { freePort } from '../support/server.ts';
import { recordSkipped } from '../support/skipped.ts';
import { makeWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { bodyCases } from './cases-bodies.ts';
import { credentialCases } from './cases-credentials.ts';
import { falseClaimCases } from './cases-false-claims.ts';
import { locationCases } from './cases-locations.ts';
import { redirectCases } from './cases-redirects.ts';
import {
  type ExfiltrationServer,
  startExfiltrationServer,
  startForwardProxy,
} from './exfiltration-server.ts';
import type { HostileCase } from './hostile-case.ts';

const cases = [...locationCases, ...credentialCases, ...redirectCases, ...bodyCases, ...falseClaimCases];
const ready = bundleExists();
if (!ready) recordSkipped('hostile registries: need dist');

/** Seconds for retries, and seconds after which a run counts as hanging. */
const retryTimeout = 2;
const killTimeout = 45;

let workspace: TestWorkspace;
before(async () => {
  const files = {
    'tool.wasm': coreModule(Buffer.from('small')),
    'large.wasm': coreModule(Buffer.alloc(100_000, 'large')),
  };
  workspace = await makeWorkspace({ ...files, '.ca.pem': certificateAuthority });
});
after(() => workspace.remove());

type HostKind = 'shell' | 'action';

describe('a hostile registry', { concurrency: 2, skip: !ready }, () => {
  for (const hostile of cases) {
    for (const kind of ['shell', 'action'] as const) {
      test(`${hostile.title} ends as expected and reveals no secret (${kind})`, () => runCase(hostile, kind));
    }
  }
});

test('the table of hostile cases is complete and has no title twice', () => {
  assert.ok(cases.length >= 30, `${cases.length} cases`);
  assert.equal(new Set(cases.map(({ title }) => title)).size, cases.length);
});

/** What a run has shown. */
interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Outputs and job summary of an action. */
  readonly files: string;
}

async function runCase(hostile: HostileCase, kind: HostKind): Promise<void> {
  const password = `canary-${randomUUID()}`;
  const exfiltration = await startExfiltrationServer(hostile.exfiltration);
  const { fake, address, env, stop } = await startRegistry(hostile, exfiltration, password);
  try {
    const inputs = {
      to: `${address}/acme/{name}`,
      tags: '1.0.0',
      username: 'robot',
      password,
      timeout: `${retryTimeout}`,
    };
    const output = await run(kind, { ...inputs, ...addressInputs(hostile, address) }, env);
    assert.ok(fake.requests.length > 0, `the registry was never contacted\n${output.stderr}`);
    assertOutcome(hostile, output);
    assertSafeText(output, kind);
    assertNoSecrets(output, exfiltration, secretsOf(password, fake));
    if (hostile.unreached)
      assert.deepEqual(exfiltration.requests, [], 'the exfiltration server was contacted');
    hostile.check?.({ fake, stderr: output.stderr });
  } finally {
    await Promise.all([stop(), exfiltration.stop()]);
  }
}

function addressInputs({ address }: HostileCase, host: string): Record<string, string> {
  if (address === 'public-http') return { 'plain-http': host };
  return address === 'public-https' ? { 'ca-file': '.ca.pem' } : {};
}

async function startRegistry(hostile: HostileCase, exfiltration: ExfiltrationServer, password: string) {
  const auth = { kind: 'bearer', username: 'robot', password } as const;
  if (!hostile.address) {
    const port = await freePort();
    const origins = { registry: `http://127.0.0.1:${port}`, exfiltration: exfiltration.origin };
    const fake = await startFakeRegistry({ auth, port, ...hostile.fake(origins) });
    return { fake, address: fake.host, env: {}, stop: fake.stop };
  }
  const isHttps = hostile.address === 'public-https';
  const origin = `${isHttps ? 'https' : 'http'}://registry.example.test`;
  const fake = await startFakeRegistry({
    auth,
    origin,
    ...(isHttps && { tls: certificate }),
    ...hostile.fake({ registry: origin, exfiltration: exfiltration.origin }),
  });
  const proxy = await startForwardProxy({
    [`registry.example.test:${isHttps ? 443 : 80}`]: fake.host,
    'cdn.example.test:80': exfiltration.host,
  });
  const env = { http_proxy: proxy.origin, https_proxy: proxy.origin };
  const stop = async () => void (await Promise.all([fake.stop(), proxy.stop()]));
  return { fake, address: 'registry.example.test', env, stop };
}

async function run(
  kind: HostKind,
  inputs: Record<string, string>,
  env: Record<string, string>,
): Promise<Output> {
  const options = { cwd: workspace.path, env, timeout: killTimeout * 1000 };
  if (kind === 'action') {
    const { outputs, summary, ...rest } = await runAsAction(inputs, options);
    return { ...rest, files: `${JSON.stringify(outputs)}\n${summary}` };
  }
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  return { ...(await runInShell(flags, options)), files: '' };
}

function assertOutcome({ outcome }: HostileCase, output: Output): void {
  const shown = `exit ${output.code}\n${output.stdout}\n${output.stderr}`;
  const succeeds = outcome === 'success' || (outcome === 'any' && output.code === 0);
  assert.equal(output.code, succeeds ? 0 : 1, shown);
  if (output.code === 0) return;
  const codes = [...`${output.stdout}\n${output.stderr}`.matchAll(/\[([a-z-]+)\]/g)].map(
    (match) => match[1] ?? '',
  );
  const known = codes.filter((code) => Object.hasOwn(errorCodes, code));
  assert.ok(known.length > 0 && !known.includes('internal'), shown);
  if (typeof outcome === 'string') return;
  const allowed: readonly string[] = outcome;
  assert.ok(
    known.some((code) => allowed.includes(code)),
    `${allowed} expected\n${shown}`,
  );
}

/** Workflow commands that the program itself writes. */
const ownCommand = /^::(?:add-mask|debug|notice|warning|error|group|endgroup)[: ]/;

function assertSafeText(output: Output, kind: HostKind): void {
  const all = `${output.stdout}\n${output.stderr}\n${output.files}`;
  assert.doesNotMatch(
    all,
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/,
    'a control character was shown',
  );
  for (const line of all.split(/\r?\n/)) {
    if (/^\s*(?:::|##\[)/.test(line))
      assert.ok(kind === 'action' && ownCommand.test(line), `a workflow command was shown: ${line}`);
  }
  assert.ok(all.length < 20_000, `${all.length} characters were shown`);
}

/** The password, its Basic form and every token are known to us, the registry and its token service alone. */
function assertNoSecrets(output: Output, exfiltration: ExfiltrationServer, secrets: readonly string[]): void {
  // A mask command is how a runner learns what to hide.
  const stdout = output.stdout.replace(/^::add-mask::.*$/gm, '');
  const texts = { stdout, stderr: output.stderr, files: output.files, exfiltration: exfiltration.received() };
  for (const secret of secrets) {
    for (const [name, text] of Object.entries(texts)) {
      assert.ok(!text.includes(secret), `a secret was revealed in ${name}`);
    }
  }
  assert.ok(
    exfiltration.requests.every(({ headers }) => headers.authorization === undefined),
    'the exfiltration server received authorization',
  );
}

function secretsOf(password: string, fake: FakeRegistry): readonly string[] {
  const basic = Buffer.from(`robot:${password}`).toString('base64');
  const sent = fake.requests.map(({ headers }) => (headers.authorization ?? '').replace(/^\w+ /, ''));
  return [...new Set([password, basic, ...sent.filter((text) => text.length > 8)])];
}
