/** Aliases: they move forward only, by the versions that a registry lists, and by what it tells where it refuses look-ups. */

import assert from 'node:assert/strict';
import { suite, type TestContext, test } from 'node:test';
import { parseTag } from '../../src/oci/reference.ts';
import { hasVersionFor, higherVersion, successionOf } from '../../src/release/version-order.ts';
import { errorResponse } from '../fakes/message.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { type FakeRegistry, startFakeRegistry } from '../fakes/registry.ts';
import { coreModule } from '../support/module.ts';
import { commit, gitTag, publishAs, shell } from '../support/publish-as.ts';

const tags = (...names: readonly string[]) => names.map(parseTag);

suite('the order of versions', () => {
  test('a higher final version of its series holds an alias', () => {
    const higher = (alias: string, own: string, ...listed: readonly string[]) =>
      higherVersion(parseTag(alias), tags(own), tags(...listed));
    assert.equal(higher('latest', '1.2.4', '1.2.3', '2.0.0', '1.10.0'), '2.0.0');
    assert.equal(higher('1', '1.2.4', '2.0.0', '1.10.0', '1.9.0'), '1.10.0');
    assert.equal(higher('v1', 'v1.2.4', 'v1.10.0'), 'v1.10.0');
    assert.equal(higher('1.2', '1.2.4', '1.10.0', '2.0.0', '1.2.3', '1.20.0'), undefined);
    assert.equal(higher('latest', '1.2.3', '1.2.3'), undefined);
    assert.equal(higher('latest', '1.2.3', '1.3.0-rc.1', 'edge', '1.2', '20240115', 'sha-1'), undefined);
    assert.equal(higher('latest', '1.2.3_b1', '1.2.3_b2'), undefined);
    assert.equal(higher('latest', '2.0.0-rc.1', '1.9.0'), undefined);
    assert.equal(higher('latest', '2.0.0-rc.1', '2.0.0'), '2.0.0');
  });

  test('variants are compared with their own', () => {
    const higher = (alias: string, own: string, ...listed: readonly string[]) =>
      higherVersion(parseTag(alias), tags(own), tags(...listed));
    assert.equal(higher('latest-alpine', '1.2.3-alpine', '2.0.0', '1.3.0-alpine'), '1.3.0-alpine');
    assert.equal(higher('latest-alpine', '1.2.3-alpine', '2.0.0'), undefined);
    assert.equal(higher('web-1', 'web-1.2.3', '1.9.0', 'web-1.4.0'), 'web-1.4.0');
  });

  test('an alias is judged by a version only', () => {
    assert.equal(hasVersionFor(parseTag('latest'), tags('1.0.0')), true);
    assert.equal(hasVersionFor(parseTag('latest'), []), false);
  });

  test('what was released before a final version is a final one', () => {
    const earlier = (own: string, ...listed: readonly string[]) =>
      successionOf(tags(own), [], tags(...listed))?.earlier?.tag;
    assert.equal(earlier('1.2.3', '1.2.2', '1.2.3-rc.1', '1.3.0', '1.2.3'), '1.2.2');
    assert.equal(earlier('1.2.3-rc.2', '1.2.2', '1.2.3-rc.1'), '1.2.3-rc.1');
    assert.equal(earlier('1.10.0', '1.9.0', '1.2.0', 'latest', '1'), '1.9.0');
    assert.equal(earlier('1.0.0', '1.0.0', '2.0.0'), undefined);
    assert.equal(
      successionOf(tags('1.2.0-alpine'), tags('latest-alpine'), tags('1.1.9', '1.1.0-alpine'))?.earlier?.tag,
      '1.1.0-alpine',
    );
  });

  test('a version follows one with the same text before it', () => {
    const listed = tags('1.9.0', 'web-1.1.0', 'cart-1.2.2', 'cart-1.2.3', 'cart-v1.2.4', 'cart-2.0.0');
    const { own, earlier } = successionOf(tags('cart-1.3.0'), tags('latest'), listed) ?? {};
    assert.deepEqual([own?.version, earlier], ['1.3.0', { tag: 'cart-v1.2.4', version: '1.2.4' }]);
    assert.equal(successionOf(tags('cart'), [], listed), undefined);
  });
});

async function setting(context: TestContext, options: FakeOptions = {}): Promise<FakeRegistry> {
  const fake = await startFakeRegistry(options);
  context.after(() => fake.stop());
  return fake;
}

const files = (content: string) => ({ 'a.wasm': coreModule(Buffer.from(content)) });

function release(fake: FakeRegistry, version: string, inputs: Readonly<Record<string, string>> = {}) {
  const run = { trigger: gitTag(`v${version}`), files: files(version), ...commit(1) };
  return publishAs(run, { to: `${fake.host}/x/a`, ...inputs });
}

const tagsIn = (fake: FakeRegistry) => fake.store.open('x/a').tags;

test('a release of an old line moves only its own aliases, and the report says why', async (context) => {
  const fake = await setting(context);
  for (const version of ['1.2.3', '1.10.0', '2.0.0']) await release(fake, version);
  const { report } = await release(fake, '1.2.4');
  const at = (tag: string) => tagsIn(fake).get(tag);
  assert.equal(at('1.2'), at('1.2.4'));
  assert.equal(at('1'), at('1.10.0'));
  assert.equal(at('latest'), at('2.0.0'));
  const [artifact] = report.artifacts;
  assert.deepEqual(artifact?.tags, ['1.2.4', '1.2']);
  assert.deepEqual(artifact?.notMoved, { '1': '1.10.0 is published', latest: '2.0.0 is published' });
  assert.match(report.notes.join('\n'), /x\/a:latest is not moved: 2\.0\.0 is published/);
});

test('an alias that a lost race has left behind is set forward by a re-run', async (context) => {
  const fake = await setting(context);
  for (const version of ['1.0.0', '1.0.1']) await release(fake, version);
  const wrong = tagsIn(fake).get('1.0.0') ?? '';
  for (const alias of ['1.0', '1', 'latest']) tagsIn(fake).set(alias, wrong);
  await release(fake, '1.0.0');
  for (const alias of ['1.0', '1', 'latest'])
    assert.equal(tagsIn(fake).get(alias), tagsIn(fake).get('1.0.1'));
});

test('versions on several pages of the list count', async (context) => {
  const fake = await setting(context, {
    intercept: (request) => {
      request.url = (request.url ?? '').replace(/n=1000/, 'n=2');
      return false;
    },
  });
  for (const version of ['1.0.0', '3.0.0']) await release(fake, version);
  await release(fake, '2.0.0');
  assert.equal(tagsIn(fake).get('latest'), tagsIn(fake).get('3.0.0'));
});

suite('where the registry refuses to look up what is absent', () => {
  const denied = errorResponse(403, 'DENIED', 'requested access to the resource is denied');
  const refuseAll = (list: boolean): FakeOptions => ({
    absent: denied,
    alter: ({ method, path }, response) => {
      const isLookUp =
        ['GET', 'HEAD'].includes(method) && path.includes('/manifests/') && !/sha256:/.test(path);
      return isLookUp || (list && path.endsWith('/tags/list')) ? denied : response;
    },
  });
  const lists = ({ requests }: FakeRegistry) =>
    requests.filter(({ url }) => url.includes('/tags/list')).length;

  test('a version that the list lacks is published, and the list is requested once', async (context) => {
    const fake = await setting(context, refuseAll(false));
    const run = { trigger: shell, files: files('a') };
    const { report, error } = await publishAs(run, { to: `${fake.host}/x/a`, tags: '1.0.0' });
    assert.equal(error, undefined);
    assert.deepEqual([report.warnings, lists(fake)], [[], 1]);
    assert.ok(tagsIn(fake).has('1.0.0'));
  });

  test('a version that the list has is a conflict, unless it is to be overwritten', async (context) => {
    const fake = await setting(context, refuseAll(false));
    const inputs = { to: `${fake.host}/x/a`, tags: '1.0.0' };
    await publishAs({ trigger: shell, files: files('a') }, inputs);
    const before = tagsIn(fake).get('1.0.0');
    const { error } = await publishAs({ trigger: shell, files: files('b') }, inputs);
    assert.equal(error?.code, 'conflict');
    assert.match(error?.message ?? '', /refuses to show what it refers to/);
    assert.equal(tagsIn(fake).get('1.0.0'), before);
    const overwriting = { ...inputs, 'on-exists': 'overwrite' };
    assert.equal((await publishAs({ trigger: shell, files: files('b') }, overwriting)).error, undefined);
    assert.notEqual(tagsIn(fake).get('1.0.0'), before);
  });

  test('without a list, a version is published with one warning, and aliases move only by name', async (context) => {
    const fake = await setting(context, refuseAll(true));
    const { report, error } = await release(fake, '1.0.0');
    assert.equal(error, undefined);
    assert.deepEqual([...tagsIn(fake).keys()], ['1.0.0']);
    assert.equal(report.warnings.length, 1);
    assert.match(report.warnings[0] ?? '', /may have been overwritten: .*x\/a:1\.0\.0$/);
    assert.deepEqual(Object.keys(report.artifacts[0]?.notMoved ?? {}).sort(), ['1', '1.0', 'latest']);
    await release(fake, '1.0.1', { tags: '1.0.1\nlatest' });
    assert.equal(tagsIn(fake).get('latest'), tagsIn(fake).get('1.0.1'));
  });
});
