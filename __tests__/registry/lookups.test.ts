/** Look-ups that a registry refuses: where they only save work, the push that follows decides. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseTag, type Tag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { errorResponse, type FakeResponse } from '../fakes/message.ts';
import type { FakeOptions } from '../fakes/options.ts';
import {
  basicCredential,
  blob,
  image,
  methods,
  open,
  pushAll,
  refuse,
  repositoryAt,
  startFake,
} from './support.ts';

const version: Tag = parseTag('1.0.0');
const denied = errorResponse(403, 'DENIED', 'requested access to the resource is denied');
const bearer = { kind: 'bearer', username: 'u', password: 'pass' } as const;

const answers: readonly (readonly [what: string, absent: FakeResponse, options?: FakeOptions])[] = [
  // Artifactory (google/go-containerregistry#1691).
  ['a 403', denied],
  // openSUSE/open-build-service#13056.
  [
    'a 401 in spite of a token',
    errorResponse(401, 'UNAUTHORIZED', 'authentication required', {
      headers: { 'www-authenticate': 'Bearer realm="http://127.0.0.1:1/token",service="other"' },
    }),
    { auth: bearer },
  ],
  ['a 401 without a challenge', { status: 401 }],
  ['a 400', errorResponse(400, 'NAME_INVALID')],
  ['a 405', errorResponse(405, 'UNSUPPORTED')],
  ['a 404 that speaks of access', errorResponse(404, 'DENIED')],
];

for (const [what, absent, options = {}] of answers) {
  suite(`${what} for what is absent`, () => {
    const connect = async () => {
      const fake = await startFake({ absent, referrers: false, ...options });
      const challenge = absent.headers?.['www-authenticate'];
      // The fake tells its own token service, whose address is known only now.
      if (challenge && absent.headers)
        Object.assign(absent.headers, {
          'www-authenticate': `Bearer realm="${fake.origin}/token",service="fake"`,
        });
      const run = open(options.auth ? { findCredential: basicCredential('u', 'pass') } : {});
      return { fake, run, store: run.repository(repositoryAt(fake.host), 'push') };
    };

    test('does not keep an artifact from being pushed and tagged', async () => {
      const { fake, run, store } = await connect();
      const content = image([blob(10), blob(20), blob(100_000)]);
      assert.equal(await store.resolve(version), undefined);
      for (const { descriptor } of [...content.blobs, content.manifest])
        assert.equal(await store.exists(descriptor), false);
      await pushAll(store, content);
      await store.tag(content.manifest.descriptor, version);
      assert.deepEqual(await store.resolve(version), content.manifest.descriptor);
      assert.equal(await store.exists(content.manifest.descriptor), true);
      assert.equal(run.statistics.retries, 0, methods(fake));
    });

    test('does not keep a manifest from being pushed under its tag at once', async () => {
      const { fake, store } = await connect();
      const content = image([blob(10), blob(20)]);
      for (const { descriptor, bytes } of content.blobs) await store.push(descriptor, bytesBody(bytes));
      await store.can.pushTagged(content.manifest.descriptor, bytesBody(content.manifest.bytes), version);
      assert.equal(fake.store.find('acme/tool')?.tags.get(version), content.manifest.descriptor.digest);
    });

    test('does not keep a referrer from being listed under the fallback tag', async () => {
      const { fake, run, store } = await connect();
      const subject = image([blob(10)]);
      await pushAll(store, subject);
      const referrer = image([blob(11)], { subject: subject.manifest.descriptor });
      await pushAll(store, referrer);
      await store.can.referrers.add(subject.manifest.descriptor, referrer.manifest.descriptor);
      await run.finish();
      const tag = subject.manifest.descriptor.digest.replace(':', '-');
      const index = fake.store.find('acme/tool')?.tags.get(tag) ?? '';
      const bytes = fake.store.find('acme/tool')?.manifests.get(index)?.bytes;
      assert.match(String(bytes), new RegExp(referrer.manifest.descriptor.digest));
    });
  });
}

test('a look-up in a repository that is opened for reading stays an error when it is refused', async () => {
  const fake = await startFake({ absent: denied });
  for (const access of ['pull', 'delete'] as const) {
    const all = open();
    const repository = repositoryAt(fake.host);
    const store = access === 'pull' ? all.repository(repository, access) : all.repository(repository, access);
    await assert.rejects(store.resolve(version), { code: 'denied' });
    await assert.rejects(store.exists(blob(1).descriptor), { code: 'denied' });
    await assert.rejects(store.exists(image([blob(1)]).manifest.descriptor), { code: 'denied' });
  }
});

test('a push that is refused with 403 stays denied, with its hint', async () => {
  const refusal = { status: 403, body: String(denied.body) };
  const uploads = await startFake({ absent: denied, intercept: refuse({ method: 'POST' }, refusal, 99) });
  const { descriptor, bytes } = blob(10);
  const store = open().repository(repositoryAt(uploads.host), 'push');
  assert.equal(await store.resolve(version), undefined);
  await assert.rejects(store.push(descriptor, bytesBody(bytes)), {
    code: 'denied',
    hint: `Log in first: docker login ${uploads.host}`,
  });
  const manifests = await startFake({
    absent: denied,
    intercept: refuse({ method: 'PUT', path: /manifests/ }, refusal, 99),
  });
  const other = open({ findCredential: basicCredential('u', 'p') }).repository(
    repositoryAt(manifests.host),
    'push',
  );
  await assert.rejects(pushAll(other, image([blob(10)])), { code: 'denied' });
});

test('a registry that asks for a login is not asked for more without one', async () => {
  const fake = await startFake({ auth: { kind: 'basic', username: 'u', password: 'pass' } });
  const store = open().repository(repositoryAt(fake.host), 'push');
  await assert.rejects(store.resolve(version), {
    code: 'unauthenticated',
    hint: `Log in first: docker login ${fake.host}`,
  });
  assert.equal(methods(fake), 'HEAD GET');
});

test('a registry that fails is not taken for one without the content', async () => {
  const fake = await startFake({ absent: errorResponse(503, 'UNAVAILABLE') });
  const store = open({ timeout: 2000 }).repository(repositoryAt(fake.host), 'push');
  await assert.rejects(store.resolve(version), { code: 'unavailable' });
});

/** Every read is refused, as for an account that may only write. */
const writeOnly = (body: string): FakeOptions => ({
  referrers: false,
  intercept: (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    response
      .writeHead(403, { 'content-type': 'application/json' })
      .end(request.method === 'HEAD' ? '' : body);
    return true;
  },
});

test('an account that may push and not pull publishes, also where pushes are not confirmed by a header', async () => {
  for (const digestHeader of [true, false]) {
    const fake = await startFake({ ...writeOnly(String(denied.body)), digestHeader });
    const store = open().repository(repositoryAt(fake.host), 'push');
    const content = image([blob(10), blob(20)]);
    await pushAll(store, content);
    await store.tag(content.manifest.descriptor, version);
    assert.equal(fake.store.find('acme/tool')?.tags.get(version), content.manifest.descriptor.digest);
  }
});

test('an index of referrers that cannot be read is not overwritten', async () => {
  const fake = await startFake(writeOnly(String(denied.body)));
  const store = open().repository(repositoryAt(fake.host), 'push');
  const subject = image([blob(10)]);
  await pushAll(store, subject);
  const referrer = image([blob(11)], { subject: subject.manifest.descriptor });
  await pushAll(store, referrer);
  const added = store.can.referrers.add(subject.manifest.descriptor, referrer.manifest.descriptor);
  await assert.rejects(added, { code: 'denied' });
  assert.deepEqual([...(fake.store.find('acme/tool')?.tags.keys() ?? [])], []);
});
