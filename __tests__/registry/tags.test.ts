import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { blob, image, methods, open, pushAll, refuse, repositoryAt, startFake } from './support.ts';

const version = parseTag('1.0.0');
const wrong = `sha256:${'0'.repeat(64)}`;

async function published(options: FakeOptions = {}) {
  const fake = await startFake(options);
  const run = open();
  const target = run.repository(repositoryAt(fake.host), 'push');
  const first = image([blob(10), blob(20)]);
  await pushAll(target, first);
  const tagOf = () => fake.store.find('acme/tool')?.tags.get(version);
  return { fake, run, target, first, tagOf };
}

test('absence is undefined, refusal is an error', async () => {
  const table = [
    [404, 'NAME_UNKNOWN', undefined],
    [404, 'MANIFEST_UNKNOWN', undefined],
    [401, 'UNAUTHORIZED', 'unauthenticated'],
    [403, 'DENIED', 'denied'],
    [400, 'NAME_INVALID', 'invalid-reference'],
  ] as const;
  for (const [status, code, expected] of table) {
    const body = JSON.stringify({ errors: [{ code, message: 'so it is' }] });
    const headers = { 'www-authenticate': 'Basic realm="x"' };
    const fake = await startFake({
      intercept: (request, response) => {
        response.writeHead(status, headers).end(request.method === 'HEAD' ? '' : body);
        return true;
      },
    });
    const resolved = open().repository(repositoryAt(fake.host), 'push').resolve(version);
    if (expected) await assert.rejects(resolved, { code: expected });
    else assert.equal(await resolved, undefined);
  }
});

test('HEAD that is refused or tells no digest becomes GET', async () => {
  const refused = await published({ intercept: refuse({ method: 'HEAD' }, { status: 405 }, 99) });
  await refused.target.tag(refused.first.manifest.descriptor, version);
  assert.deepEqual(await refused.target.resolve(version), refused.first.manifest.descriptor);
  const silent = await published({ digestHeader: false });
  await silent.target.tag(silent.first.manifest.descriptor, version);
  assert.deepEqual(await silent.target.resolve(version), silent.first.manifest.descriptor);
});

test('a digest header that is missing or lies is checked by reading back', async () => {
  for (const digest of [undefined, wrong]) {
    const { fake, target, first, tagOf } = await published({
      alter: (call, answer) => {
        if (call.method !== 'PUT' || !call.path.includes('/manifests/')) return answer;
        const { 'docker-content-digest': _, ...headers } = answer.headers ?? {};
        return { ...answer, headers: { ...headers, ...(digest && { 'docker-content-digest': digest }) } };
      },
    });
    await target.tag(first.manifest.descriptor, version);
    assert.equal(tagOf(), first.manifest.descriptor.digest);
    assert.match(methods(fake), /PUT GET PUT GET$/);
  }
});

test('a web server that says yes to everything is no registry', async () => {
  const fake = await startFake({
    intercept: (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>hello</html>');
      return true;
    },
  });
  const target = open().repository(repositoryAt(fake.host), 'push');
  const { manifest } = image([blob(1)]);
  await assert.rejects(target.push(manifest.descriptor, bytesBody(manifest.bytes)), { code: 'unavailable' });
  await assert.rejects(target.push(blob(9).descriptor, bytesBody(blob(9).bytes)));
});

test('an immutable tag: the same content is a success, other content a conflict', async () => {
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
    const { target, first, tagOf } = await published({
      intercept: (request, response) => {
        if (request.method !== 'PUT' || !request.url?.endsWith('/1.0.0') || tagOf?.() === undefined)
          return false;
        return refuse({ method: 'PUT' }, { status, body })(request, response);
      },
    });
    await target.tag(first.manifest.descriptor, version);
    await target.tag(first.manifest.descriptor, version);
    const other = image([blob(30)]);
    await pushAll(target, other);
    await assert.rejects(target.tag(other.manifest.descriptor, version), { code: 'conflict' });
    assert.equal(tagOf(), first.manifest.descriptor.digest);
  }
});

test('a tag whose answer is lost is set again, with the same bytes', async () => {
  let lost = 0;
  const { target, first, tagOf, fake } = await published({
    alter: (call, answer) => {
      if (call.method !== 'PUT' || !call.path.endsWith('/1.0.0') || lost > 0) return answer;
      lost += 1;
      throw new Error('the connection breaks here');
    },
  });
  await target.tag(first.manifest.descriptor, version);
  assert.equal(tagOf(), first.manifest.descriptor.digest);
  assert.match(methods(fake), /PUT PUT$/);
});

test('a manifest for which the registry lacks a blob brings the blob along', async () => {
  const { fake, target, first } = await published();
  const [, layer] = first.blobs;
  assert.ok(layer);
  fake.store.find('acme/tool')?.blobs.delete(layer.descriptor.digest);
  const second = image(first.blobs, { artifactType: 'application/vnd.example' });
  await target.push(second.manifest.descriptor, bytesBody(second.manifest.bytes));
  assert.deepEqual(await target.resolve(second.manifest.descriptor.digest), second.manifest.descriptor);
});

test('a blob that this run never saw cannot be brought along', async () => {
  const fake = await startFake();
  const { manifest } = image([blob(10), blob(20)]);
  const target = open().repository(repositoryAt(fake.host), 'push');
  await assert.rejects(target.push(manifest.descriptor, bytesBody(manifest.bytes)), { code: 'not-found' });
});

test('a registry that is slow to see its own blobs is given time', async () => {
  const body = '{"errors":[{"code":"MANIFEST_BLOB_UNKNOWN","message":"unknown blob"}]}';
  const { fake, tagOf, target, first } = await published({
    intercept: refuse({ method: 'PUT', path: /manifests\/sha256/ }, { status: 400, body }, 3),
  });
  await target.tag(first.manifest.descriptor, version);
  assert.equal(tagOf(), first.manifest.descriptor.digest);
  assert.ok(fake.requests.length < 24);
});

test('ECR takes a limited number of tags per second, so they are paced', async () => {
  const { createRateLimit } = await import('../../src/registry/http/scheduler.ts');
  const { quickClock } = await import('./support.ts');
  const clock = quickClock();
  const limit = createRateLimit(clock, 8);
  for (const _ of [1, 2, 3]) await limit();
  assert.deepEqual(clock.waits, [125, 125]);
});
