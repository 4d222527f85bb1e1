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
import { startThird, startTunnel, type Third } from './exfiltration-server.ts';
import type { Row } from './row.ts';
import { bodyRows } from './rows-bodies.ts';
import { credentialRows } from './rows-credentials.ts';
import { lieRows } from './rows-lies.ts';
import { locationRows } from './rows-locations.ts';
import { redirectRows } from './rows-redirects.ts';

const rows = [...locationRows, ...credentialRows, ...redirectRows, ...bodyRows, ...lieRows];
const ready = bundleExists();
if (!ready) recordSkipped('hostile registries: need dist');

/** Seconds the bundle may spend on a registry that fails, and those after which it counts as hanging. */
const patience = 2;
const hanging = 45;

let workspace: TestWorkspace;
before(async () => {
  const files = {
    'tool.wasm': coreModule(Buffer.from('small')),
    'large.wasm': coreModule(Buffer.alloc(100_000, 'large')),
  };
  workspace = await makeWorkspace({ ...files, '.ca.pem': certificateAuthority });
});
after(() => workspace.remove());

describe('a hostile registry', { concurrency: 2, skip: !ready }, () => {
  for (const row of rows) {
    for (const door of ['shell', 'action'] as const) {
      test(`${row.title} (${door})`, () => face(row, door));
    }
  }
});

test('the table is as long as it should be, and no row is there twice', () => {
  assert.ok(rows.length >= 30, `${rows.length} rows`);
  assert.equal(new Set(rows.map(({ title }) => title)).size, rows.length);
});

interface Shown {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Outputs and summary. */
  readonly written: string;
}

async function face(row: Row, door: 'shell' | 'action'): Promise<void> {
  const canary = `canary-${randomUUID()}`;
  const third = await startThird(row.third);
  const { fake, address, env, stop } = await raise(row, third, canary);
  try {
    const inputs = {
      to: `${address}/acme/{name}`,
      tags: '1.0.0',
      username: 'robot',
      password: canary,
      timeout: `${patience}`,
    };
    const shown = await run(door, { ...inputs, ...trust(row, address) }, env);
    assert.ok(fake.seen.length > 0, `the registry was never asked\n${shown.stderr}`);
    judgeEnd(row, shown);
    judgeText(shown, door);
    judgeSecrecy(shown, third, canary, fake);
    if (row.silent) assert.deepEqual(third.seen, [], 'the third origin was asked');
    row.check?.({ fake, third: third.seen, stderr: shown.stderr });
  } finally {
    await Promise.all([stop(), third.stop()]);
  }
}

function trust(row: Row, address: string): Record<string, string> {
  if (row.address === 'public') return { 'plain-http': address };
  return row.address === 'public-https' ? { 'ca-file': '.ca.pem' } : {};
}

async function raise(row: Row, third: Third, canary: string) {
  const auth = { kind: 'bearer', username: 'robot', password: canary } as const;
  if (!row.address) {
    const port = await freePort();
    const registry = `http://127.0.0.1:${port}`;
    const fake = await startFakeRegistry({ auth, port, ...row.fake({ registry, third: third.origin }) });
    return { fake, address: fake.host, env: {}, stop: fake.stop };
  }
  const scheme = row.address === 'public' ? 'http' : 'https';
  const origin = `${scheme}://registry.example.test`;
  const tls = scheme === 'https' ? { tls: certificate } : {};
  const fake = await startFakeRegistry({
    auth,
    origin,
    ...tls,
    ...row.fake({ registry: origin, third: third.origin }),
  });
  const port = scheme === 'https' ? 443 : 80;
  const tunnel = await startTunnel({
    [`registry.example.test:${port}`]: fake.host,
    'cdn.example.test:80': third.host,
  });
  const env = { http_proxy: tunnel.origin, https_proxy: tunnel.origin };
  const stop = async () => void (await Promise.all([fake.stop(), tunnel.stop()]));
  return { fake, address: 'registry.example.test', env, stop };
}

async function run(
  door: 'shell' | 'action',
  inputs: Record<string, string>,
  env: Record<string, string>,
): Promise<Shown> {
  const options = { cwd: workspace.path, env, timeout: hanging * 1000 };
  if (door === 'action') {
    const { outputs, summary, ...rest } = await runAsAction(inputs, options);
    return { ...rest, written: `${JSON.stringify(outputs)}\n${summary}` };
  }
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  return { ...(await runInShell(flags, options)), written: '' };
}

function judgeEnd(row: Row, shown: Shown): void {
  const told = `exit ${shown.code}\n${shown.stdout}\n${shown.stderr}`;
  assert.equal(
    shown.code,
    row.outcome === 'done' || (row.outcome === 'any' && shown.code === 0) ? 0 : 1,
    told,
  );
  if (shown.code === 0) return;
  const codes = [...`${shown.stdout}\n${shown.stderr}`.matchAll(/\[([a-z-]+)\]/g)].map(
    (match) => match[1] ?? '',
  );
  const known = codes.filter((code) => Object.hasOwn(errorCodes, code));
  assert.ok(known.length > 0 && !known.includes('internal'), told);
  if (typeof row.outcome === 'string') return;
  const allowed: readonly string[] = row.outcome;
  assert.ok(
    known.some((code) => allowed.includes(code)),
    `${allowed} expected\n${told}`,
  );
}

/** Commands a runner obeys, as far as we give any. */
const ours = /^::(?:add-mask|debug|notice|warning|error|group|endgroup)[: ]/;

function judgeText(shown: Shown, door: 'shell' | 'action'): void {
  const all = `${shown.stdout}\n${shown.stderr}\n${shown.written}`;
  assert.doesNotMatch(
    all,
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/,
    'a control character came through',
  );
  for (const line of all.split(/\r?\n/)) {
    if (/^\s*(?:::|##\[)/.test(line))
      assert.ok(door === 'action' && ours.test(line), `a command came through: ${line}`);
  }
  assert.ok(all.length < 20_000, `${all.length} characters were shown`);
}

/** The password, its Basic form and every token stay between us, the registry and its token service. */
function judgeSecrecy(shown: Shown, third: Third, canary: string, fake: FakeRegistry): void {
  // A mask command is how a runner learns what to hide.
  const stdout = shown.stdout.replace(/^::add-mask::.*$/gm, '');
  const places = { stdout, stderr: shown.stderr, written: shown.written, third: third.heard() };
  for (const secret of secretsOf(canary, fake)) {
    for (const [place, text] of Object.entries(places)) {
      assert.ok(!text.includes(secret), `a secret came through to ${place}`);
    }
  }
  assert.ok(
    third.seen.every(({ headers }) => headers.authorization === undefined),
    'the third origin was given authorization',
  );
}

function secretsOf(canary: string, fake: FakeRegistry): readonly string[] {
  const basic = Buffer.from(`robot:${canary}`).toString('base64');
  const sent = fake.seen.map(({ headers }) => (headers.authorization ?? '').replace(/^\w+ /, ''));
  return [...new Set([canary, basic, ...sent.filter((text) => text.length > 8)])];
}
