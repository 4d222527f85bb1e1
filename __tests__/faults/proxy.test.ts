/** The fault proxy: what each kind of fault does to one request. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startFakeRegistry } from '../fakes/registry.ts';
import { type Fault, type FaultKind, faultKinds } from './fault.ts';
import { startFaultProxy } from './proxy.ts';
import { createRandom } from './random.ts';
import { account } from './token-server.ts';

const digest = 'sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'; // of `x`
const fault = (kind: FaultKind): Fault => ({ kind, at: 0.5, status: 503, after: 1 });

/** The outcome of one blob upload under each fault: status or `broken`, and whether the registry has the blob. */
const expectations: Readonly<Record<FaultKind, readonly [number | 'broken', boolean]>> = {
  refuse: ['broken', false],
  'reset-request': ['broken', false],
  'reset-response': ['broken', true],
  'lost-reply': ['broken', true],
  stall: ['broken', false],
  truncate: ['broken', true],
  status: [503, false],
  'status-seconds': [503, false],
  'status-date': [503, false],
  'status-after': [503, true],
  'html-error': [502, false],
  'html-success': [200, false],
  drip: [201, true],
  'wrong-digest': [201, true],
  'expired-token': [201, true],
  silence: ['broken', false],
  'endless-drip': ['broken', true],
  conflict: [409, false],
  'conflict-after': [409, true],
  gone: [201, true],
  'forbidden-look-up': [201, true],
  'stored-already': [201, true],
  detail: [503, false],
};

/** Faults that a POST without a token does not meet: it needs none, names no content, looks nothing up, and is no PUT or upload session. */
const otherRequests: readonly FaultKind[] = [
  'expired-token',
  'wrong-digest',
  'forbidden-look-up',
  'stored-already',
  'gone',
];

for (const kind of Object.keys(faultKinds) as FaultKind[]) {
  test(`the fault ${kind} happens to one request: ${faultKinds[kind]}`, async (context) => {
    const fake = await startFakeRegistry();
    const schedule = { faults: new Map([[0, fault(kind)]]) };
    const proxy = await startFaultProxy({ upstream: fake.host, schedule, tokens: false });
    context.after(() => Promise.all([proxy.stop(), fake.stop()]));
    const url = `http://${proxy.host}/v2/acme/tool/blobs/uploads/?digest=${digest}`;
    const signal = AbortSignal.timeout(1000);
    const status = await fetch(url, { method: 'POST', body: 'x', signal }).then(
      (response) => response.status,
      () => 'broken',
    );
    const present = fake.store.find('acme/tool')?.blobs.has(digest) ?? false;
    assert.deepEqual([status, present], expectations[kind]);
    assert.deepEqual(proxy.injected, otherRequests.includes(kind) ? [] : [kind]);
    if (kind === 'refuse') await wait(150);
    const next = await fetch(`http://${proxy.host}/v2/`);
    assert.equal(next.status, 200, 'the next request passes');
  });
}

async function statusOf(url: string, init?: RequestInit): Promise<number> {
  const response = await fetch(url, init);
  await response.arrayBuffer();
  return response.status;
}

const manifestType = 'application/vnd.oci.image.index.v1+json';
const manifest = JSON.stringify({ schemaVersion: 2, mediaType: manifestType, manifests: [] });
const push = { method: 'PUT', body: manifest, headers: { 'content-type': manifestType } };

test('a look-up of what is absent is forbidden, and one of what is present is not', async (context) => {
  const fake = await startFakeRegistry();
  const faults = new Map([0, 2].map((number) => [number, fault('forbidden-look-up')] as const));
  const proxy = await startFaultProxy({ upstream: fake.host, schedule: { faults }, tokens: false });
  context.after(() => Promise.all([proxy.stop(), fake.stop()]));
  const url = `http://${proxy.host}/v2/acme/tool/manifests/1.0.0`;
  assert.deepEqual([await statusOf(url), await statusOf(url, push), await statusOf(url)], [403, 201, 200]);
});

test('a push that the registry has committed is said to be stored already', async (context) => {
  const fake = await startFakeRegistry();
  const faults = new Map([[0, fault('stored-already')]]);
  const proxy = await startFaultProxy({ upstream: fake.host, schedule: { faults }, tokens: false });
  context.after(() => Promise.all([proxy.stop(), fake.stop()]));
  const url = `http://${proxy.host}/v2/acme/tool/manifests/1.0.0`;
  assert.deepEqual([await statusOf(url, push), await statusOf(url)], [400, 200]);
});

test('a registry with both traits forbids look-ups and stores a manifest once', async (context) => {
  const fake = await startFakeRegistry();
  const proxy = await startFaultProxy({
    upstream: fake.host,
    schedule: { faults: new Map() },
    tokens: false,
    traits: ['forbids-look-ups', 'stores-once'],
  });
  context.after(() => Promise.all([proxy.stop(), fake.stop()]));
  const url = `http://${proxy.host}/v2/acme/tool/manifests/`;
  assert.equal(await statusOf(`${url}1.0.0`), 403);
  assert.equal(await statusOf(`${url}1.0.0`, push), 201);
  assert.equal(await statusOf(`${url}1.0.0`), 200);
  assert.equal(await statusOf(`${url}latest`, push), 400);
  assert.equal(await statusOf(`${url}latest`), 403);
});

test('the proxy revokes its tokens and never forwards one', async (context) => {
  const fake = await startFakeRegistry();
  const schedule = { faults: new Map([[2, fault('expired-token')]]) };
  const proxy = await startFaultProxy({ upstream: fake.host, schedule, tokens: true });
  context.after(() => Promise.all([proxy.stop(), fake.stop()]));
  const login = { authorization: `Basic ${btoa(`${account.username}:${account.password}`)}` };
  const response = await fetch(`http://${proxy.host}/token`, { headers: login });
  const { token } = (await response.json()) as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  const request = async () => (await fetch(`http://${proxy.host}/v2/`, { headers })).status;
  assert.deepEqual([await request(), await request(), await request()], [200, 401, 401]);
  assert.deepEqual(proxy.injected, ['expired-token']);
  assert.ok(fake.requests.every(({ headers: received }) => received.authorization === undefined));
});

test('a seed always gives the same numbers, and another seed gives other numbers', () => {
  const draw = (...seeds: number[]) => {
    const random = createRandom(...seeds);
    return Array.from({ length: 8 }, () => random.below(1000));
  };
  assert.deepEqual(draw(7, 1), draw(7, 1));
  assert.notDeepEqual(draw(7, 1), draw(7, 2));
});
