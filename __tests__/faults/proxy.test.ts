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
};

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
    // Without tokens none can expire, and this request names neither content nor a session.
    const applies = !['expired-token', 'wrong-digest', 'gone'].includes(kind);
    assert.deepEqual(proxy.injected, applies ? [kind] : []);
    if (kind === 'refuse') await wait(150);
    const next = await fetch(`http://${proxy.host}/v2/`);
    assert.equal(next.status, 200, 'the next request passes');
  });
}

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
