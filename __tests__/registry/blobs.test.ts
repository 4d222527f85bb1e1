/** Blob uploads: sessions, chunks, mounts and retries, judged by what the registry receives. */

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { bytesBody, createContents } from '../../src/pack/contents.ts';
import type { FakeRegistry } from '../fakes/registry.ts';
import {
  basicCredential,
  blob,
  type Content,
  methods,
  open,
  quickClock,
  refuse,
  repositoryAt,
  startFake,
} from './support.ts';

/** Pushes a blob in a run of its own. */
async function push(fake: FakeRegistry, content: Content, options: Parameters<typeof open>[0] = {}) {
  const run = open(options);
  const store = run.repository(repositoryAt(fake.host), 'push');
  const result = await store.push(content.descriptor, bytesBody(content.bytes));
  return { result, statistics: run.statistics };
}

const storedSize = (fake: FakeRegistry, content: Content) =>
  fake.store.find('acme/tool')?.blobs.get(content.descriptor.digest)?.byteLength;

const retryable = [408, 425, 429, 499, 500, 502, 503, 504, 520, 522, 524];
for (const status of retryable) {
  test(`a ${status} in response to the body leads to a HEAD request and a new session`, async () => {
    const fake = await startFake({
      intercept: refuse({ method: 'PUT' }, { status, body: '<!DOCTYPE html>' }),
    });
    const content = blob(100_000);
    const { result, statistics } = await push(fake, content);
    assert.equal(result, 'sent');
    assert.equal(methods(fake), 'POST PUT HEAD POST PUT');
    assert.equal(statistics.retries, 1);
    assert.equal(storedSize(fake, content), 100_000);
    const sessions = new Set(fake.requests.filter(({ method }) => method === 'PUT').map(({ url }) => url));
    assert.equal(sessions.size, 2, 'no session is used twice');
  });
}

test('a lost response after the registry has stored the blob costs one HEAD request', async () => {
  let lost = false;
  const fake = await startFake({
    alter: (request, response) => {
      if (request.method !== 'PUT' || lost) return response;
      lost = true;
      throw new Error('the connection breaks here');
    },
  });
  const content = blob(200_000);
  assert.equal((await push(fake, content)).result, 'sent');
  assert.equal(methods(fake), 'POST PUT HEAD');
});

test('a connection reset in the middle of the body leads to a retry', async () => {
  let broken = false;
  const fake = await startFake({
    intercept: (request) => {
      if (broken || request.method !== 'PUT') return false;
      broken = true;
      request.once('data', () => request.socket.resetAndDestroy());
      return true;
    },
  });
  const content = blob(5_000_000);
  assert.equal((await push(fake, content)).result, 'sent');
  assert.equal(storedSize(fake, content), 5_000_000);
});

test('a session that the registry has lost is replaced by a new one', async () => {
  for (const code of ['BLOB_UPLOAD_UNKNOWN', 'BLOB_UPLOAD_INVALID']) {
    const body = JSON.stringify({ errors: [{ code }] });
    const fake = await startFake({ intercept: refuse({ method: 'PUT' }, { status: 404, body }, 2) });
    const content = blob(70_000);
    assert.equal((await push(fake, content)).result, 'sent');
    assert.equal(storedSize(fake, content), 70_000);
  }
});

test('a session that the registry says is gone is replaced by a new one', async () => {
  for (const method of ['PUT', 'PATCH']) {
    const fake = await startFake({
      intercept: (request, response) => gone(request, response) || tooLarge(request, response),
    });
    const gone = refuse({ method }, { status: 410 });
    const tooLarge =
      method === 'PUT' ? () => false : refuse({ method: 'PUT' }, { status: 413, body: 'too large' });
    const content = blob(70_000);
    assert.equal((await push(fake, content)).result, 'sent');
    assert.equal(storedSize(fake, content), 70_000);
  }
});

test('a conflict on a blob or on its session is looked up and tried again', async () => {
  const body = JSON.stringify({ errors: [{ code: 'CONFLICT', message: 'concurrent upload' }] });
  for (const method of ['PUT', 'POST']) {
    const fake = await startFake({ intercept: refuse({ method }, { status: 409, body }, 2) });
    const content = blob(70_000);
    assert.equal((await push(fake, content)).result, 'sent');
    assert.equal(storedSize(fake, content), 70_000);
    assert.match(methods(fake), /HEAD/);
  }
});

test('a blob that another writer has stored meanwhile is not sent again after a conflict', async () => {
  const content = blob(70_000);
  const fake = await startFake({
    intercept: (request, response) => {
      if (request.method === 'PUT')
        fake.store.open('acme/tool').blobs.set(content.descriptor.digest, Buffer.from(content.bytes));
      return refuse({ method: 'PUT' }, { status: 409 })(request, response);
    },
  });
  await push(fake, content);
  assert.equal(methods(fake), 'POST PUT HEAD');
});

test('a lasting conflict on a blob is an outage and no immutable tag', async () => {
  const fake = await startFake({ intercept: refuse({ method: 'PUT' }, { status: 409 }, 99) });
  await assert.rejects(push(fake, blob(10)), (error) => {
    assert.ok(error instanceof CodedError);
    assert.deepEqual([error.code, error.response?.reason], ['unavailable', 'registry-failing']);
    return true;
  });
  assert.ok(fake.requests.filter(({ method }) => method === 'PUT').length < 8);
});

test('an upload succeeds although every third request is reset', async () => {
  for (const first of [1, 2, 3]) {
    let count = first;
    const fake = await startFake({
      intercept: (request) => {
        count += 1;
        if (count % 3 === 0) request.socket.resetAndDestroy();
        return count % 3 === 0;
      },
    });
    const content = blob(70_000);
    assert.equal((await push(fake, content)).result, 'sent');
    assert.equal(storedSize(fake, content), 70_000);
  }
});

test('an upload fails when every session is lost', async () => {
  const fake = await startFake({ intercept: refuse({ method: 'PUT' }, { status: 404 }, 99) });
  await assert.rejects(push(fake, blob(10)), { code: 'not-found' });
});

test('a 413 leads to a chunked upload with the minimum length that the registry states', async () => {
  const fake = await startFake({
    chunkMinimum: 20 * 1024 * 1024,
    intercept: (request, response) => {
      if (request.method !== 'PUT' || request.headers['content-length'] === '0') return false;
      return refuse({ method: 'PUT' }, { status: 413, body: '<html>too large</html>' })(request, response);
    },
  });
  const content = blob(45 * 1024 * 1024);
  assert.equal((await push(fake, content)).result, 'sent');
  assert.equal(storedSize(fake, content), content.bytes.byteLength);
  const ranges = fake.requests.flatMap(({ headers }) => headers['content-range'] ?? []);
  assert.deepEqual(ranges, ['0-20971519', '20971520-41943039', '41943040-47185919']);
});

test('a blob that is pushed several times at once is uploaded once', async () => {
  const fake = await startFake();
  const run = open();
  const store = run.repository(repositoryAt(fake.host), 'push');
  const { descriptor, bytes } = blob(100_000);
  const results = await Promise.all([1, 2, 3].map(() => store.push(descriptor, bytesBody(bytes))));
  assert.deepEqual(results, ['sent', 'present', 'present']);
  assert.equal(methods(fake), 'POST PUT');
});

test('a registry that refuses a mount gets no further mount requests', async () => {
  const fake = await startFake({ intercept: refuse({ method: 'POST', path: /mount=/ }, { status: 405 }, 9) });
  const run = open();
  const store = run.repository(repositoryAt(fake.host), 'push');
  for (const { descriptor, bytes } of [blob(10), blob(20), blob(100_000)])
    await store.push(descriptor, bytesBody(bytes));
  assert.equal(methods(fake), 'POST POST PUT POST PUT HEAD POST PUT');
});

test('a mount from another repository that fails is followed by an upload', async () => {
  for (const status of [400, 403, 404, 405]) {
    const fake = await startFake({ intercept: refuse({ method: 'POST', path: /mount=/ }, { status }, 9) });
    const run = open();
    const store = run.repository(repositoryAt(fake.host), 'push');
    const { descriptor, bytes } = blob(100_000);
    const hint = { mountFrom: 'other/secret' };
    assert.equal(await store.push(descriptor, bytesBody(bytes), hint), 'sent');
  }
});

test('a file that changes during the upload is an error at once', async () => {
  const fake = await startFake();
  const { descriptor } = blob(300_000);
  const contents = createContents();
  contents.add(descriptor, () => Readable.from([Buffer.alloc(300_000)], { objectMode: false }));
  const run = open();
  const store = run.repository(repositoryAt(fake.host), 'push');
  await assert.rejects(
    store.push(descriptor, () => contents.open(descriptor)),
    { code: 'digest-mismatch' },
  );
  assert.equal(run.statistics.retries, 0);
});

test('a registry that keeps receiving other bytes is a digest mismatch', async () => {
  const body = JSON.stringify({ errors: [{ code: 'DIGEST_INVALID' }] });
  const fake = await startFake({ intercept: refuse({ method: 'PUT' }, { status: 400, body }, 99) });
  await assert.rejects(push(fake, blob(100)), { code: 'digest-mismatch' });
});

test('a token that is rejected with the body is renewed, and the body is sent in a new session', async () => {
  let revoked = false;
  const fake: FakeRegistry = await startFake({
    auth: { kind: 'bearer', username: 'u', password: 'pass' },
    intercept: (request) => {
      if (request.method === 'PUT' && !revoked) {
        revoked = true;
        fake.revokeTokens();
      }
      return false;
    },
  });
  const content = blob(300_000);
  const { result, statistics } = await push(fake, content, { findCredential: basicCredential('u', 'pass') });
  assert.equal(result, 'sent');
  assert.equal(statistics.retries, 0);
  assert.equal(fake.requests.filter(({ url }) => url.startsWith('/token')).length, 2);
});

test('a registry that keeps failing is retried until the timeout', async () => {
  const fake = await startFake({ intercept: refuse({ method: 'POST' }, { status: 503 }, 9999) });
  const clock = quickClock();
  const begin = clock.now();
  await assert.rejects(push(fake, blob(10), { clock, timeout: 30_000 }), { code: 'unavailable' });
  assert.ok(clock.now() - begin <= 30_000);
});

test('a permanent error is not retried', async () => {
  for (const [status, code] of [
    [400, 'unsupported'],
    [403, 'denied'],
    [405, 'unsupported'],
    [415, 'unsupported'],
  ] as const) {
    const fake = await startFake({ intercept: refuse({ method: 'PUT' }, { status }, 9) });
    await assert.rejects(push(fake, blob(10)), { code });
    assert.equal(methods(fake), 'POST PUT');
  }
});
