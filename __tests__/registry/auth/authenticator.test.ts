/** Authentication: challenges, tokens and credentials, judged by what the registry and its token service receive. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Credential } from '../../../src/host/host.ts';
import { parseTag } from '../../../src/oci/reference.ts';
import { bytesBody } from '../../../src/pack/contents.ts';
import { mergeScopes } from '../../../src/registry/auth/scopes.ts';
import {
  basicCredential,
  blob,
  image,
  methods,
  open,
  pushAll,
  quickClock,
  refuse,
  repositoryAt,
  startFake,
} from '../support.ts';

const bearer = { kind: 'bearer', username: 'u', password: 'pass' } as const;
const tag = parseTag('a');

const tokenRequests = (fake: Awaited<ReturnType<typeof startFake>>) =>
  fake.requests.filter(({ url }) => url.startsWith('/token'));

test('a push uses one token for pull and push from its first request on', async () => {
  const fake = await startFake({ auth: bearer });
  const run = open({ findCredential: basicCredential('u', 'pass') });
  const store = run.repository(repositoryAt(fake.host), 'push');
  await store.resolve(tag);
  await pushAll(store, image([blob(10), blob(20), blob(100_000)]));
  assert.equal(methods(fake).startsWith('HEAD GET HEAD POST'), true);
  const [token, ...more] = tokenRequests(fake);
  assert.equal(token?.url, '/token?service=fake&scope=repository%3Aacme%2Ftool%3Apull%2Cpush');
  assert.deepEqual(more, []);
  assert.equal(fake.requests.filter(({ headers }) => headers.authorization === undefined).length, 1);
});

test('parallel pushes share one challenge and one token', async () => {
  const fake = await startFake({ auth: bearer });
  let lookups = 0;
  const run = open({
    findCredential: async () => {
      lookups += 1;
      return { kind: 'basic', username: 'u', password: 'pass' };
    },
  });
  const store = run.repository(repositoryAt(fake.host), 'push');
  const blobs = Array.from({ length: 30 }, (_, index) => blob(index + 1));
  await pushAll(store, image(blobs));
  assert.equal(tokenRequests(fake).length, 1);
  assert.equal(fake.requests.filter(({ headers }) => headers.authorization === undefined).length, 1);
  assert.equal(lookups, 1);
  assert.equal(run.statistics.requests, 61);
});

test('an identity token is exchanged by POST', async () => {
  const fake = await startFake({ auth: { ...bearer, identity: 'identity-token' } });
  const run = open({
    findCredential: async (): Promise<Credential> => ({ kind: 'identity', token: 'identity-token' }),
  });
  await pushAll(run.repository(repositoryAt(fake.host), 'push'), image([blob(10)]));
  assert.deepEqual(
    tokenRequests(fake).map(({ method, url }) => [method, url]),
    [['POST', '/token']],
  );
  assert.ok(run.masked.includes('identity-token'));
});

test('a token service that does not support GET gets a POST request', async () => {
  const fake = await startFake({
    auth: bearer,
    intercept: refuse({ method: 'GET', path: /^\/token/ }, { status: 404 }, 9),
  });
  const run = open({ findCredential: basicCredential('u', 'pass') });
  await assert.rejects(run.repository(repositoryAt(fake.host), 'push').resolve(tag), {
    code: 'unauthenticated',
  });
  assert.deepEqual(
    tokenRequests(fake)
      .map(({ method }) => method)
      .slice(0, 2),
    ['GET', 'POST'],
  );
});

test('a bearer credential is sent without an exchange', async () => {
  const fake = await startFake({ auth: bearer });
  const run = open({
    findCredential: async (): Promise<Credential> => ({ kind: 'bearer', token: 'ready-made' }),
  });
  await assert.rejects(run.repository(repositoryAt(fake.host), 'push').resolve(tag), {
    code: 'unauthenticated',
  });
  assert.deepEqual(fake.requests.map(({ headers }) => headers.authorization).filter(Boolean), [
    'Bearer ready-made',
    'Bearer ready-made',
  ]);
});

test('an anonymous pull succeeds where it is allowed, and an anonymous push leads to a login hint', async () => {
  const fake = await startFake({ auth: { ...bearer, anonymousPull: true } });
  const run = open();
  const store = run.repository(repositoryAt(fake.host), 'push');
  assert.equal(await store.resolve(tag), undefined);
  const { descriptor, bytes } = blob(10);
  await assert.rejects(
    store.push(descriptor, bytesBody(bytes)),
    (error: Error & { hint: string; code: string }) => {
      assert.equal(error.code, 'unauthenticated');
      assert.equal(error.hint, `Log in first: docker login ${fake.host}`);
      return true;
    },
  );
});

test('a token service that refuses to grant a push still grants a pull of a repository opened for push', async () => {
  const fake = await startFake({
    auth: { ...bearer, anonymousPull: true },
    intercept: refuse({ method: 'GET', path: /^\/token.*push/ }, { status: 403 }, 99),
  });
  assert.equal(await open().repository(repositoryAt(fake.host), 'push').resolve(tag), undefined);
});

test('Basic credentials are sent after a challenge, and wrong ones are not sent twice', async () => {
  const fake = await startFake({ auth: { kind: 'basic', username: 'u', password: 'pass' } });
  const run = open({ findCredential: basicCredential('u', 'pass') });
  assert.equal(await run.repository(repositoryAt(fake.host), 'push').resolve(tag), undefined);
  assert.equal(run.statistics.requests, 1);
  const wrong = open({ findCredential: basicCredential('u', 'wrong') });
  const before = fake.requests.length;
  await assert.rejects(wrong.repository(repositoryAt(fake.host), 'push').resolve(tag), {
    code: 'unauthenticated',
  });
  assert.equal(fake.requests.length - before, 3);
});

test('a token is renewed before it expires, and earlier for a long upload', async () => {
  const fake = await startFake({ auth: { ...bearer, lifetime: 100 } });
  const clock = quickClock();
  const run = open({ findCredential: basicCredential('u', 'pass'), clock, timeout: 3_600_000 });
  const store = run.repository(repositoryAt(fake.host), 'push');
  await store.resolve(tag);
  await clock.sleep(50_000);
  await store.resolve(tag);
  assert.equal(tokenRequests(fake).length, 1);
  const large = blob(100 * 1024 * 1024);
  await store.push(large.descriptor, bytesBody(large.bytes));
  assert.equal(
    tokenRequests(fake).length,
    2,
    '100 MiB are expected to take 60 s, longer than the token lives',
  );
  await clock.sleep(96_000);
  await store.resolve(tag);
  assert.equal(tokenRequests(fake).length, 3);
  assert.equal(fake.requests.filter(({ headers }) => headers.authorization === undefined).length, 1);
});

test('a 401 without a challenge is followed by a request for the challenge', async () => {
  const fake = await startFake({ auth: bearer, intercept: refuse({ method: 'HEAD' }, { status: 401 }) });
  const run = open({ findCredential: basicCredential('u', 'pass') });
  assert.equal(await run.repository(repositoryAt(fake.host), 'push').resolve(tag), undefined);
  assert.deepEqual(
    fake.requests.map(({ method, url }) => `${method} ${url.split('?')[0]}`),
    ['HEAD /v2/acme/tool/manifests/a', 'GET /v2/', 'GET /token', 'HEAD /v2/acme/tool/manifests/a'],
  );
});

test('scopes of one resource are merged in the order of the resources', () => {
  assert.deepEqual(
    mergeScopes([
      'repository:a:pull,push',
      'repository:b:pull',
      'repository:a:delete',
      'nonsense',
      'repository:b:pull',
    ]),
    ['repository:a:delete,pull,push', 'repository:b:pull'],
  );
});
