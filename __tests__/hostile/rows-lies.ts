/** Hostile rows: digests, sizes and times that are not what they are said to be. */

import assert from 'node:assert/strict';
import type { FakeOptions } from '../fakes/options.ts';
import { everything, manifests, on, type Row, reply, uploads } from './row.ts';

const otherDigest = `sha256:${'0'.repeat(64)}`;

/** Says this digest about every manifest. */
function claim(digest: string): FakeOptions {
  return {
    alter: (call, answer) => {
      if (!manifests.test(call.path) || answer.status >= 300) return answer;
      return { ...answer, headers: { ...answer.headers, 'docker-content-digest': digest } };
    },
  };
}

const forEver = (request: { resume(): void }): void => {
  request.resume();
};

export const lieRows: readonly Row[] = [
  {
    title: 'another digest for each manifest, though the bytes are right',
    outcome: 'any',
    fake: () => claim(otherDigest),
  },
  { title: 'a digest that is none', outcome: 'any', fake: () => claim('sha256:::set-env name=EVIL::1') },
  { title: 'a digest of another algorithm', outcome: 'any', fake: () => claim(`sha512:${'0'.repeat(128)}`) },
  {
    title: 'other bytes than those that were stored',
    outcome: 'typed',
    fake: () => ({
      alter: (call, answer) => {
        if (!manifests.test(call.path)) return answer;
        const { 'docker-content-digest': _, ...headers } = answer.headers ?? {};
        const body =
          call.method === 'GET' && answer.status === 200
            ? String(answer.body).replace('schemaVersion', 'schemaversion')
            : answer.body;
        return { ...answer, headers, ...(body !== undefined && { body }) };
      },
    }),
  },
  {
    title: 'a stored manifest that is gone at once',
    outcome: 'typed',
    fake: () => ({ intercept: on('PUT', manifests, reply(201)) }),
  },
  {
    title: 'blobs that are said to be there and are not',
    outcome: 'any',
    fake: () => ({
      alter: (call, answer) => {
        if (call.method !== 'HEAD' || !/\/blobs\/sha256:/.test(call.path)) return answer;
        return { status: 200, headers: { 'content-length': '9', 'docker-content-digest': otherDigest } };
      },
    }),
  },
  {
    title: 'a mount that has mounted nothing',
    outcome: 'any',
    fake: () => ({
      intercept: (request, response) => {
        if (!request.url?.includes('mount=') || request.headers.authorization === undefined) return false;
        reply(201, { location: '/v2/acme/tool/blobs/x' })(request, response);
        return true;
      },
    }),
  },
  {
    title: 'every body refused for the digest it does not have',
    outcome: 'typed',
    fake: () => ({
      intercept: on(
        'PUT',
        uploads,
        reply(400, {}, '{"errors":[{"code":"DIGEST_INVALID","message":"provided digest did not match"}]}'),
      ),
    }),
  },
  {
    title: 'chunks wanted larger than the world',
    outcome: 'any',
    fake: () => ({
      intercept: on('PUT', uploads, (request, response) => reply(413)(request, response)),
      alter: (call, answer) =>
        call.method === 'POST'
          ? { ...answer, headers: { ...answer.headers, 'oci-chunk-min-length': '99999999999999' } }
          : answer,
    }),
  },
  {
    title: 'a wait of three years',
    outcome: 'typed',
    fake: () => ({ intercept: on('*', everything, reply(429, { 'retry-after': '99999999' })) }),
  },
  {
    title: 'a wait until a day that has passed, or never comes',
    outcome: 'typed',
    fake: () => ({
      intercept: on('*', everything, reply(503, { 'retry-after': 'Thu, 99 Foo 9999 99:99:99 GMT' })),
    }),
  },
  {
    title: 'no answer at all',
    outcome: ['unavailable'],
    fake: () => ({ intercept: on('*', everything, forEver) }),
  },
  {
    title: 'an answer that comes a byte at a time and never ends',
    outcome: ['unavailable'],
    fake: () => ({
      intercept: on('*', everything, (request) => {
        request.resume();
        const { socket } = request;
        socket.write('HTTP/1.1 403 Forbidden\r\nx-slow: ');
        const timer = setInterval(() => socket.write('a'), 100);
        socket.once('close', () => clearInterval(timer));
        socket.on('error', () => {});
      }),
    }),
  },
  {
    title: 'a tag that may not move',
    outcome: ['conflict'],
    fake: () => ({
      intercept: on(
        'PUT',
        /\/manifests\/1\.0\.0$/,
        reply(409, {}, '{"errors":[{"code":"DENIED","message":"tag is immutable"}]}'),
      ),
      alter: (call, answer) =>
        call.path.endsWith('/manifests/1.0.0') && answer.status === 404
          ? {
              status: 200,
              headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
              body: call.method === 'HEAD' ? '' : '{}',
            }
          : answer,
    }),
    check: ({ fake }) => {
      const tags = [...fake.store.repositories.values()].flatMap(({ tags: stored }) => [...stored.keys()]);
      assert.ok(!tags.includes('1.0.0'));
    },
  },
];
