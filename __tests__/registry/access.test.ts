/** Access: a repository that is opened for an access requests tokens for that and no more. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTag, printRepository } from '../../src/oci/reference.ts';
import type { Access } from '../../src/store/store.ts';
import type { FakeRegistry } from '../fakes/registry.ts';
import { bundleExists, runInShell } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { basicCredential, blob, image, open, pushAll, refuse, repositoryAt, startFake } from './support.ts';

const auth = { kind: 'bearer', username: 'u', password: 'pass' } as const;
const findCredential = basicCredential('u', 'pass');
const tag = parseTag('1.0.0');

/** The scopes of every token request, in order. */
function requestedScopes(fake: FakeRegistry): readonly string[] {
  return fake.requests
    .filter(({ url }) => url.startsWith('/token'))
    .map(({ url }) => new URL(url, fake.origin).searchParams.getAll('scope').join(' '));
}

const expected: Readonly<Record<Access, string>> = {
  pull: 'repository:acme/tool:pull',
  push: 'repository:acme/tool:pull,push',
  // Sorted, as the scopes of every challenge are merged.
  delete: 'repository:acme/tool:delete,pull',
};

test('a repository that is opened for pull requests tokens for pull alone', async () => {
  const fake = await startFake({ auth });
  const content = image([blob(10), blob(100_000)]);
  const writer = open({ findCredential }).repository(repositoryAt(fake.host), 'push');
  await pushAll(writer, content);
  await writer.tag(content.manifest.descriptor, tag);
  const before = requestedScopes(fake).length;
  const reader = open({ findCredential }).repository(repositoryAt(fake.host), 'pull');
  const root = await reader.resolve(tag);
  assert.deepEqual(root, content.manifest.descriptor);
  for (const { descriptor } of [...content.blobs, content.manifest]) {
    assert.equal(await reader.exists(descriptor), true);
    for await (const chunk of reader.fetch(descriptor)) void chunk;
  }
  assert.deepEqual(requestedScopes(fake).slice(before), [expected.pull]);
});

test('a repository that is opened for push or delete requests tokens for that and pull', async () => {
  for (const access of ['push', 'delete'] as const) {
    const fake = await startFake({ auth });
    const run = open({ findCredential });
    const at = repositoryAt(fake.host);
    const store = access === 'push' ? run.repository(at, access) : run.repository(at, access);
    assert.equal(await store.resolve(tag), undefined);
    assert.deepEqual(requestedScopes(fake), [expected[access]]);
  }
});

test('a token service that refuses to grant a deletion still grants a pull', async () => {
  const fake = await startFake({
    auth,
    intercept: refuse({ method: 'GET', path: /^\/token.*delete/ }, { status: 403 }, 99),
  });
  const store = open({ findCredential }).repository(repositoryAt(fake.host), 'delete');
  assert.equal(await store.resolve(tag), undefined);
  assert.equal(requestedScopes(fake).at(-1), expected.pull);
});

test('a token service that refuses a pull gets no second token request', async () => {
  const fake = await startFake({
    auth,
    intercept: refuse({ method: 'GET', path: /^\/token/ }, { status: 403 }, 99),
  });
  const store = open({ findCredential }).repository(repositoryAt(fake.host), 'pull');
  await assert.rejects(store.resolve(tag), { code: 'denied' });
  assert.equal(requestedScopes(fake).length, 1);
});

test('a repository that is opened twice for the same access is the same store', () => {
  const run = open();
  const at = { host: 'registry.example.test', name: 'acme/tool' };
  assert.equal(run.repository(at, 'pull'), run.repository({ ...at }, 'pull'));
  assert.equal(run.repository(at, 'push'), run.repository({ ...at }, 'push'));
  assert.notEqual(run.repository(at, 'delete'), run.repository(at, 'pull'));
  assert.notEqual(run.repository(at, 'pull'), run.repository({ ...at, name: 'acme/other' }, 'pull'));
  assert.ok(!('push' in run.repository(at, 'pull')), 'what is opened for pull cannot push');
});

test('a manifest that one access has pushed is known to the others', async () => {
  const fake = await startFake();
  const run = open();
  const content = image([blob(10)]);
  await pushAll(run.repository(repositoryAt(fake.host), 'push'), content);
  const before = fake.requests.length;
  assert.equal(
    await run.repository(repositoryAt(fake.host), 'pull').exists(content.manifest.descriptor),
    true,
  );
  assert.equal(fake.requests.length, before, 'no request was needed');
});

test('publishing an index with a member of another registry requests a pull there and nothing more', {
  skip: !bundleExists(),
}, async (context) => {
  const elsewhere = await startFake({ auth: { ...auth, anonymousPull: true } });
  const target = await startFake();
  const member = image([blob(10), blob(100_000)]);
  const base = { host: elsewhere.host, name: 'base/tool' };
  const writer = open({ findCredential }).repository(base, 'push');
  await pushAll(writer, member);
  await writer.tag(member.manifest.descriptor, tag);
  const before = requestedScopes(elsewhere).length;
  const workspace = await makeWorkspace({ 'auth.wasm': coreModule(Buffer.from('auth')) });
  context.after(() => workspace.remove());

  const inputs = { path: workspace.path, to: `${target.host}/acme/{name}`, tags: '1.0.0' };
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const index = `index:suite auth ${printRepository(base)}:1.0.0`;
  const run = await runInShell([...flags, '--formats', 'wasm', '--formats', index]);
  assert.equal(run.code, 0, run.stderr);
  const copied = target.store.find('acme/suite')?.manifests;
  assert.ok(copied?.has(member.manifest.descriptor.digest), 'the member was copied');
  const scopes = requestedScopes(elsewhere).slice(before);
  assert.ok(scopes.length > 0);
  assert.deepEqual([...new Set(scopes)], ['repository:base/tool:pull']);
});
