/** Tags and manifests: resolving, moving, confirming, and repairing what the registry lacks. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { createRateLimit } from '../../src/registry/http/scheduler.ts';
import type { FakeOptions } from '../fakes/options.ts';
import {
  blob,
  image,
  methods,
  open,
  pushAll,
  quickClock,
  refuse,
  repositoryAt,
  startFake,
} from './support.ts';

const version = parseTag('1.0.0');
const wrong = `sha256:${'0'.repeat(64)}`;

/** A registry with a pushed image that is not tagged yet. */
async function pushed(options: FakeOptions = {}) {
  const fake = await startFake(options);
  const run = open();
  const store = run.repository(repositoryAt(fake.host), 'push');
  const first = image([blob(10), blob(20)]);
  await pushAll(store, first);
  const tagOf = () => fake.store.find('acme/tool')?.tags.get(version);
  return { fake, run, store, first, tagOf };
}

test('an absent tag is undefined, and a refused request is an error unless the push will decide', async () => {
  const table = [
    [404, 'NAME_UNKNOWN', { push: undefined, pull: undefined }],
    [404, 'MANIFEST_UNKNOWN', { push: undefined, pull: undefined }],
    [401, 'UNAUTHORIZED', { push: 'unauthenticated', pull: 'unauthenticated' }],
    [403, 'DENIED', { push: undefined, pull: 'denied' }],
    [400, 'NAME_INVALID', { push: undefined, pull: 'invalid-reference' }],
  ] as const;
  for (const [status, code, outcomes] of table) {
    const body = JSON.stringify({ errors: [{ code, message: 'no' }] });
    const headers = { 'www-authenticate': 'Basic realm="x"' };
    const fake = await startFake({
      intercept: (request, response) => {
        response.writeHead(status, headers).end(request.method === 'HEAD' ? '' : body);
        return true;
      },
    });
    for (const access of ['push', 'pull'] as const) {
      const run = open();
      const at = repositoryAt(fake.host);
      const store = access === 'push' ? run.repository(at, access) : run.repository(at, access);
      if (outcomes[access]) await assert.rejects(store.resolve(version), { code: outcomes[access] });
      else assert.equal(await store.resolve(version), undefined);
    }
  }
});

test('a HEAD that is refused or has no digest is followed by a GET', async () => {
  const withoutHead = await pushed({ intercept: refuse({ method: 'HEAD' }, { status: 405 }, 99) });
  await withoutHead.store.tag(withoutHead.first.manifest.descriptor, version);
  assert.deepEqual(await withoutHead.store.resolve(version), withoutHead.first.manifest.descriptor);
  const withoutDigest = await pushed({ digestHeader: false });
  await withoutDigest.store.tag(withoutDigest.first.manifest.descriptor, version);
  assert.deepEqual(await withoutDigest.store.resolve(version), withoutDigest.first.manifest.descriptor);
});

test('a manifest is read back when the digest header is missing or wrong', async () => {
  for (const digest of [undefined, wrong]) {
    const { fake, store, first, tagOf } = await pushed({
      alter: (request, response) => {
        if (request.method !== 'PUT' || !request.path.includes('/manifests/')) return response;
        const { 'docker-content-digest': _, ...headers } = response.headers ?? {};
        return { ...response, headers: { ...headers, ...(digest && { 'docker-content-digest': digest }) } };
      },
    });
    await store.tag(first.manifest.descriptor, version);
    assert.equal(tagOf(), first.manifest.descriptor.digest);
    assert.match(methods(fake), /PUT GET PUT GET$/);
  }
});

test('a web server that responds to everything with a page is not a registry', async () => {
  const fake = await startFake({
    intercept: (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>hello</html>');
      return true;
    },
  });
  const store = open().repository(repositoryAt(fake.host), 'push');
  const { manifest } = image([blob(1)]);
  await assert.rejects(store.push(manifest.descriptor, bytesBody(manifest.bytes)), { code: 'unavailable' });
  await assert.rejects(store.push(blob(9).descriptor, bytesBody(blob(9).bytes)));
});

test('an immutable tag accepts its own content, and other content is a conflict', async () => {
  const wordings = [
    [400, '{"errors":[{"code":"TAG_INVALID","message":"The image tag already exists in the repository"}]}'],
    [400, '{"errors":[{"code":"UNKNOWN","message":"ImageTagAlreadyExistsException"}]}'],
    [
      403,
      '{"errors":[{"code":"DENIED","message":"1.0.0 cannot be overwritten because the tag is immutable"}]}',
    ],
    [409, ''],
    [412, '{"errors":[{"code":"PRECONDITION","message":"configured as immutable"}]}'],
  ] as const;
  for (const [status, body] of wordings) {
    const { store, first, tagOf } = await pushed({
      intercept: (request, response) => {
        if (request.method !== 'PUT' || !request.url?.endsWith('/1.0.0') || tagOf?.() === undefined)
          return false;
        return refuse({ method: 'PUT' }, { status, body })(request, response);
      },
    });
    await store.tag(first.manifest.descriptor, version);
    await store.tag(first.manifest.descriptor, version);
    const other = image([blob(30)]);
    await pushAll(store, other);
    await assert.rejects(store.tag(other.manifest.descriptor, version), (error) => {
      assert.ok(error instanceof CodedError);
      assert.deepEqual([error.code, error.response?.reason], ['conflict', 'tag-immutable']);
      assert.equal(error.response?.status, status);
      return true;
    });
    assert.equal(tagOf(), first.manifest.descriptor.digest);
  }
});

const conflict = { status: 409, body: '{"errors":[{"code":"CONFLICT","message":"concurrent operation"}]}' };

test('a conflict on a manifest is looked up and tried again', async () => {
  const { tagOf, store, first, fake } = await pushed({
    intercept: refuse({ method: 'PUT', path: /manifests\/sha256/ }, conflict, 2),
  });
  await store.tag(first.manifest.descriptor, version);
  assert.equal(tagOf(), first.manifest.descriptor.digest);
  assert.match(methods(fake), /PUT GET PUT GET PUT PUT$/);
});

test('a manifest that another writer has pushed meanwhile is not pushed again after a conflict', async () => {
  const content = image([blob(10), blob(20)]);
  const { descriptor, bytes } = content.manifest;
  const fake = await startFake({
    intercept: (request, response) => {
      if (request.method === 'PUT' && request.url?.includes('/manifests/')) {
        const stored = { mediaType: descriptor.mediaType, bytes: Buffer.from(bytes) };
        fake.store.open('acme/tool').manifests.set(descriptor.digest, stored);
        return refuse({ method: 'PUT' }, conflict)(request, response);
      }
      return false;
    },
  });
  const store = open().repository(repositoryAt(fake.host), 'push');
  await pushAll(store, content);
  assert.match(methods(fake), /PUT GET$/);
});

test('a lasting conflict on a manifest is an outage and no immutable tag', async () => {
  const fake = await startFake({
    intercept: refuse({ method: 'PUT', path: /manifests\/sha256/ }, conflict, 99),
  });
  const store = open().repository(repositoryAt(fake.host), 'push');
  await assert.rejects(pushAll(store, image([blob(10)])), (error) => {
    assert.ok(error instanceof CodedError);
    assert.deepEqual([error.code, error.response?.reason], ['unavailable', 'registry-failing']);
    return true;
  });
  assert.ok(fake.requests.length < 20);
});

test('a conflict on a tag is looked up and tried once more', async () => {
  const { tagOf, store, first, fake } = await pushed({
    intercept: refuse({ method: 'PUT', path: /1\.0\.0$/ }, conflict),
  });
  await store.tag(first.manifest.descriptor, version);
  assert.equal(tagOf(), first.manifest.descriptor.digest);
  assert.equal(fake.requests.filter(({ url }) => url.endsWith('/1.0.0')).length, 3);
});

test('a lasting conflict on a tag is tried twice', async () => {
  const { store, first, fake } = await pushed({
    intercept: refuse({ method: 'PUT', path: /1\.0\.0$/ }, conflict, 99),
  });
  await assert.rejects(store.tag(first.manifest.descriptor, version), { code: 'conflict' });
  const attempts = fake.requests.filter(({ method, url }) => method === 'PUT' && url.endsWith('/1.0.0'));
  assert.equal(attempts.length, 2);
});

test('a tag whose response is lost is set again with the same bytes', async () => {
  let lost = 0;
  const { store, first, tagOf, fake } = await pushed({
    alter: (request, response) => {
      if (request.method !== 'PUT' || !request.path.endsWith('/1.0.0') || lost > 0) return response;
      lost += 1;
      throw new Error('the connection breaks here');
    },
  });
  await store.tag(first.manifest.descriptor, version);
  assert.equal(tagOf(), first.manifest.descriptor.digest);
  assert.match(methods(fake), /PUT PUT$/);
});

test('a blob that the registry lacks for a manifest is uploaded again', async () => {
  const { fake, store, first } = await pushed();
  const [, layer] = first.blobs;
  assert.ok(layer);
  fake.store.find('acme/tool')?.blobs.delete(layer.descriptor.digest);
  const second = image(first.blobs, { artifactType: 'application/vnd.example' });
  await store.push(second.manifest.descriptor, bytesBody(second.manifest.bytes));
  assert.deepEqual(await store.resolve(second.manifest.descriptor.digest), second.manifest.descriptor);
});

test('a manifest fails when a missing blob was not pushed in this run', async () => {
  const fake = await startFake();
  const { manifest } = image([blob(10), blob(20)]);
  const store = open().repository(repositoryAt(fake.host), 'push');
  await assert.rejects(store.push(manifest.descriptor, bytesBody(manifest.bytes)), { code: 'not-found' });
});

test('a manifest is pushed again while the registry does not see its blobs yet', async () => {
  const body = '{"errors":[{"code":"MANIFEST_BLOB_UNKNOWN","message":"unknown blob"}]}';
  const { fake, tagOf, store, first } = await pushed({
    intercept: refuse({ method: 'PUT', path: /manifests\/sha256/ }, { status: 400, body }, 3),
  });
  await store.tag(first.manifest.descriptor, version);
  assert.equal(tagOf(), first.manifest.descriptor.digest);
  assert.ok(fake.requests.length < 24);
});

test('a rate limit spreads tag requests over time', async () => {
  const clock = quickClock();
  const limit = createRateLimit(clock, 8);
  for (const _ of [1, 2, 3]) await limit();
  assert.deepEqual(clock.delays, [125, 125]);
});
