/** Kept digests: what a commit that changes nothing of an artifact leaves as it is. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { outputsOf } from '../../src/release/outputs.ts';
import type { ReleaseResult } from '../../src/release/release.ts';
import { type FakeRegistry, startFakeRegistry } from '../fakes/registry.ts';
import { coreModule } from '../support/module.ts';
import { commit, gitTag, mainBranch, publishAs, pullRequest, shell } from '../support/publish-as.ts';

const module = (text: string) => coreModule(Buffer.from(text));
const components = ['a', 'b', 'c', 'd', 'e'];

function files(changes: Readonly<Record<string, string>> = {}): Record<string, Uint8Array> {
  return Object.fromEntries(components.map((name) => [`${name}.wasm`, module(changes[name] ?? name)]));
}

async function started(context: TestContext): Promise<FakeRegistry> {
  const fake = await startFakeRegistry();
  context.after(() => fake.stop());
  return fake;
}

function digests({ report }: ReleaseResult): Readonly<Record<string, string>> {
  return Object.fromEntries(report.artifacts.map(({ name, digest }) => [name, digest]));
}

function changedNames({ report }: ReleaseResult): readonly string[] {
  const matrix = JSON.parse(outputsOf(report)['changed-matrix']) as { include: { name: string }[] };
  return matrix.include.map(({ name }) => name);
}

const outcomes = ({ report }: ReleaseResult) => report.artifacts.map(({ outcome }) => outcome);
const manifestsOf = (fake: FakeRegistry, repository: string) => fake.store.open(repository).manifests;

test('a commit that changes the README only changes no digest on a branch or a release, and nothing has to be deployed', async (context) => {
  const { host } = await started(context);
  const to = { to: `${host}/x/{name}` };
  const first = await publishAs({ trigger: mainBranch, files: files(), ...commit(1) }, to);
  assert.deepEqual(changedNames(first), components);
  const release = await publishAs({ trigger: gitTag('v1.0.0'), files: files(), ...commit(1) }, to);
  assert.deepEqual(changedNames(release), components, 'nothing was released before');
  for (const trigger of [mainBranch, gitTag('v1.0.1'), pullRequest(7)]) {
    const next = await publishAs({ trigger, files: files(), ...commit(2) }, to);
    assert.deepEqual(digests(next), digests(first), JSON.stringify(trigger));
    assert.deepEqual(changedNames(next), [], JSON.stringify(trigger));
    assert.deepEqual(new Set(outcomes(next)), new Set(['unchanged']));
    for (const { packed, digest, kept, annotations } of next.report.artifacts) {
      assert.notEqual(packed, digest);
      assert.equal(kept?.revision, commit(1).revision);
      assert.equal(annotations['org.opencontainers.image.revision'], commit(1).revision);
    }
  }
});

test('of five components, exactly the one that has changed is in changed-matrix and gets a new digest', async (context) => {
  const { host } = await started(context);
  const to = { to: `${host}/x/{name}` };
  await publishAs({ trigger: gitTag('v1.0.0'), files: files(), ...commit(1) }, to);
  const before = await publishAs({ trigger: mainBranch, files: files(), ...commit(1) }, to);
  for (const trigger of [pullRequest(1), mainBranch, gitTag('v1.1.0')]) {
    const after = await publishAs({ trigger, files: files({ c: 'changed' }), ...commit(2) }, to);
    assert.deepEqual(changedNames(after), ['c'], JSON.stringify(trigger));
    const [old, now] = [digests(before), digests(after)];
    assert.deepEqual(
      components.filter((name) => old[name] !== now[name]),
      ['c'],
    );
  }
});

test('a kept digest adds no manifest and no referrer, and leaves those that there are', async (context) => {
  const fake = await started(context);
  const run = { trigger: mainBranch, files: { 'a.wasm': module('a') } };
  const to = { to: `${fake.host}/x/{name}` };
  const first = await publishAs({ ...run, ...commit(1) }, to);
  const subject = first.report.artifacts[0]?.digest;
  const referrer = Buffer.from(JSON.stringify({ subject: { digest: subject } }));
  manifestsOf(fake, 'x/a').set('sha256:signature', { mediaType: 'x', bytes: referrer, subject });
  const before = [...manifestsOf(fake, 'x/a').keys()];
  const writes = () => fake.requests.filter(({ method }) => !['GET', 'HEAD'].includes(method)).length;
  const count = writes();
  await publishAs({ ...run, ...commit(2) }, to);
  assert.equal(writes(), count, 'nothing is written');
  await publishAs({ ...run, trigger: gitTag('v1.0.0'), ...commit(3) }, to);
  assert.deepEqual([...manifestsOf(fake, 'x/a').keys()], before);
});

test('republish makes a new digest that names the commit, except under a version that has the content', async (context) => {
  const { host } = await started(context);
  const inputs = { to: `${host}/x/a`, republish: 'true' };
  const run = { trigger: mainBranch, files: { 'a.wasm': module('a') } };
  const first = await publishAs({ ...run, ...commit(1) }, inputs);
  const second = await publishAs({ ...run, ...commit(2) }, inputs);
  assert.deepEqual(outcomes(second), ['updated']);
  assert.notDeepEqual(digests(second), digests(first));
  assert.deepEqual(second.report.artifacts[0]?.replaced, { edge: digests(first).a });
  const release = { ...run, trigger: gitTag('v1.0.0') };
  const released = await publishAs({ ...release, ...commit(2) }, inputs);
  const again = await publishAs({ ...release, ...commit(3) }, inputs);
  assert.equal(again.error, undefined);
  assert.deepEqual([outcomes(again), digests(again)], [['unchanged'], digests(released)]);
});

test('with several destinations the first decides, and the others get its digest', async (context) => {
  const [first, second] = [await started(context), await started(context)];
  const run = { trigger: mainBranch, files: { 'a.wasm': module('a') } };
  const old = await publishAs({ ...run, ...commit(1) }, { to: `${first.host}/x/a` });
  const both = { to: `${first.host}/x/a\n${second.host}/x/a` };
  const { report } = await publishAs({ ...run, ...commit(2) }, both);
  assert.deepEqual(new Set(report.artifacts.map(({ digest }) => digest)), new Set([digests(old).a]));
  assert.equal(second.store.open('x/a').tags.get('edge'), digests(old).a);
  const reversed = { to: `${first.host}/y/a\n${second.host}/x/a` };
  const made = await publishAs({ ...run, ...commit(3) }, reversed);
  assert.equal(made.report.artifacts[0]?.kept, undefined);
  assert.notEqual(second.store.open('x/a').tags.get('edge'), digests(old).a);
});

test('a layout and a saved plan never keep a digest', async (context) => {
  const { host } = await started(context);
  const folder = await mkdtemp(join(tmpdir(), 'owp-kept-'));
  context.after(() => rm(folder, { recursive: true }));
  const run = { trigger: mainBranch, files: { 'a.wasm': module('a') } };
  const first = await publishAs({ ...run, ...commit(1) }, { to: `oci:${folder}/out` });
  const second = await publishAs({ ...run, ...commit(2) }, { to: `oci:${folder}/out` });
  assert.notDeepEqual(digests(second), digests(first));
  const to = { to: `${host}/x/a` };
  const published = await publishAs({ ...run, ...commit(1) }, to);
  const { report } = await publishAs({ ...run, ...commit(2) }, { ...to, 'dry-run': 'true' });
  const planned = await publishAs({ ...run, plan: report.plan }, { ...to, plan: 'plan.json' });
  assert.equal(planned.report.artifacts[0]?.digest, report.artifacts[0]?.packed);
  assert.notDeepEqual(digests(planned), digests(published));
  assert.deepEqual(planned.report.artifacts[0]?.packed, digests(planned).a);
});

test('an index is made of the digests that its members keep, and is kept itself', async (context) => {
  const fake = await started(context);
  const inputs = { to: `${fake.host}/x/{name}`, formats: 'wasm\nindex:suite' };
  const run = { trigger: mainBranch, files: { 'a.wasm': module('a'), 'b.wasm': module('b') } };
  const first = await publishAs({ ...run, ...commit(1) }, inputs);
  const second = await publishAs({ ...run, ...commit(2) }, inputs);
  assert.deepEqual(digests(second), digests(first));
  assert.deepEqual(new Set(outcomes(second)), new Set(['unchanged']));
  const changed = { ...run, files: { ...run.files, 'b.wasm': module('other') } };
  const third = await publishAs({ ...changed, ...commit(3) }, inputs);
  assert.deepEqual(changedNames(third).toSorted(), ['b', 'suite']);
  const index = manifestsOf(fake, 'x/suite').get(digests(third).suite ?? '');
  const { manifests } = JSON.parse(String(index?.bytes)) as { manifests: { digest: string }[] };
  assert.deepEqual(
    manifests.map(({ digest }) => digest),
    [digests(first).a, digests(third).b],
  );
});

test('a manifest is kept only if it equals ours byte for byte without the commit', async (context) => {
  const fake = await started(context);
  const run = { trigger: mainBranch, files: { 'a.wasm': module('a') } };
  const to = { to: `${fake.host}/x/a` };
  const first = await publishAs({ ...run, ...commit(1) }, to);
  const manifest = JSON.parse(String(manifestsOf(fake, 'x/a').get(digests(first).a ?? '')?.bytes));
  const { annotations, ...rest } = manifest;
  const others = [
    JSON.stringify(manifest, undefined, 2),
    JSON.stringify({ ...manifest, annotations: { ...annotations, note: 'x' } }),
    JSON.stringify({ annotations, ...rest }),
    JSON.stringify({ ...manifest, mediaType: 'application/vnd.docker.distribution.manifest.v2+json' }),
    JSON.stringify(manifest).replace('{', '{"schemaVersion":2,'),
    '{"layers":',
  ];
  for (const text of others) {
    fake.store.open('x/a').tags.delete('edge');
    const digest = `sha256:${'0'.repeat(64)}`;
    manifestsOf(fake, 'x/a').set(digest, { mediaType: manifest.mediaType, bytes: Buffer.from(text) });
    fake.store.open('x/a').tags.set('edge', digest);
    const next = await publishAs({ ...run, ...commit(2) }, to);
    assert.equal(next.report.artifacts[0]?.kept, undefined, text);
  }
});

test('content that the registry has lost under a kept digest is uploaded again before a tag moves', async (context) => {
  const fake = await startFakeRegistry({ validates: false });
  context.after(() => fake.stop());
  const run = { trigger: mainBranch, files: { 'a.wasm': module('a') } };
  const to = { to: `${fake.host}/x/a` };
  await publishAs({ ...run, ...commit(1) }, to);
  const { blobs } = fake.store.open('x/a');
  const all = [...blobs.keys()].sort();
  blobs.clear();
  await publishAs({ ...run, trigger: pullRequest(3), ...commit(2) }, to);
  assert.deepEqual([...blobs.keys()].sort(), all);
});

test('an unchanged artifact takes one request per tag and one more at another commit, and two more on a release', async (context) => {
  for (const digestHeader of [true, false]) {
    const fake = await startFakeRegistry({ digestHeader });
    context.after(() => fake.stop());
    const run = { files: { 'a.wasm': module('a') } };
    const to = { to: `${fake.host}/x/a` };
    for (const trigger of [mainBranch, gitTag('v1.0.0')])
      await publishAs({ ...run, trigger, ...commit(1) }, to);
    const requests = async (...args: Parameters<typeof publishAs>) => {
      const { report } = await publishAs(...args);
      assert.equal(report.changed, false);
      return report.requests;
    };
    assert.ok((await requests({ ...run, trigger: mainBranch, ...commit(1) }, to)) <= 2);
    assert.ok((await requests({ ...run, trigger: mainBranch, ...commit(2) }, to)) <= 2);
    assert.ok((await requests({ ...run, trigger: gitTag('v1.0.0'), ...commit(1) }, to)) <= 4 + 3);
    assert.ok((await requests({ ...run, trigger: gitTag('v1.0.0'), ...commit(2) }, to)) <= 4 + 3);
    const tags = { ...to, tags: '1.0.0\n1.0\n1\nlatest' };
    assert.ok((await requests({ ...run, trigger: shell, ...commit(1) }, tags)) <= 4 + 1);
  }
});
