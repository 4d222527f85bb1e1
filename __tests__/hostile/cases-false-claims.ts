/** Hostile cases: false claims about digests, sizes, content and times. */

import assert from 'node:assert/strict';
import type { FakeOptions } from '../fakes/options.ts';
import { content, type HostileCase, manifests, onRequest, respond, uploads } from './hostile-case.ts';

const otherDigest = `sha256:${'0'.repeat(64)}`;

/** Claims this digest for every manifest. */
function claim(digest: string): FakeOptions {
  return {
    alter: (request, response) => {
      if (!manifests.test(request.path) || response.status >= 300) return response;
      return { ...response, headers: { ...response.headers, 'docker-content-digest': digest } };
    },
  };
}

const neverRespond = (request: { resume(): void }): void => {
  request.resume();
};

export const falseClaimCases: readonly HostileCase[] = [
  {
    title: 'a wrong digest header for each manifest',
    outcome: 'any',
    fake: () => claim(otherDigest),
  },
  {
    title: 'a digest header that is not a digest',
    outcome: 'any',
    fake: () => claim('sha256:::set-env name=EVIL::1'),
  },
  {
    title: 'a digest header of another algorithm',
    outcome: 'any',
    fake: () => claim(`sha512:${'0'.repeat(128)}`),
  },
  {
    title: 'a manifest that is served with other bytes than were pushed',
    outcome: 'error',
    fake: () => ({
      alter: (request, response) => {
        if (!manifests.test(request.path)) return response;
        const { 'docker-content-digest': _, ...headers } = response.headers ?? {};
        const body =
          request.method === 'GET' && response.status === 200
            ? String(response.body).replace('schemaVersion', 'schemaversion')
            : response.body;
        return { ...response, headers, ...(body !== undefined && { body }) };
      },
    }),
  },
  {
    title: 'a manifest that is accepted and not stored',
    outcome: 'error',
    fake: () => ({ intercept: onRequest('PUT', manifests, respond(201)) }),
  },
  {
    title: 'a HEAD request that claims that every blob exists',
    outcome: 'any',
    fake: () => ({
      alter: (request, response) => {
        if (request.method !== 'HEAD' || !/\/blobs\/sha256:/.test(request.path)) return response;
        return { status: 200, headers: { 'content-length': '9', 'docker-content-digest': otherDigest } };
      },
    }),
  },
  {
    title: 'a mount that claims success and mounts nothing',
    outcome: 'any',
    fake: () => ({
      intercept: (request, response) => {
        if (!request.url?.includes('mount=') || request.headers.authorization === undefined) return false;
        respond(201, { location: '/v2/acme/tool/blobs/x' })(request, response);
        return true;
      },
    }),
  },
  {
    title: 'a registry that rejects every body for its digest',
    outcome: 'error',
    fake: () => ({
      intercept: onRequest(
        'PUT',
        uploads,
        respond(400, {}, '{"errors":[{"code":"DIGEST_INVALID","message":"provided digest did not match"}]}'),
      ),
    }),
  },
  {
    title: 'a minimum chunk length of 100 TB',
    outcome: 'any',
    fake: () => ({
      intercept: onRequest('PUT', uploads, (request, response) => respond(413)(request, response)),
      alter: (request, response) =>
        request.method === 'POST'
          ? { ...response, headers: { ...response.headers, 'oci-chunk-min-length': '99999999999999' } }
          : response,
    }),
  },
  {
    title: 'a Retry-After of three years',
    outcome: 'error',
    fake: () => ({ intercept: onRequest('*', content, respond(429, { 'retry-after': '99999999' })) }),
  },
  {
    title: 'a Retry-After that is not a date',
    outcome: 'error',
    fake: () => ({
      intercept: onRequest('*', content, respond(503, { 'retry-after': 'Thu, 99 Foo 9999 99:99:99 GMT' })),
    }),
  },
  {
    title: 'a registry that never responds',
    outcome: ['unavailable'],
    fake: () => ({ intercept: onRequest('*', content, neverRespond) }),
  },
  {
    title: 'a response that arrives byte by byte and never ends',
    outcome: ['unavailable'],
    fake: () => ({
      intercept: onRequest('*', content, (request) => {
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
    title: 'an immutable tag',
    outcome: ['conflict'],
    fake: () => ({
      intercept: onRequest(
        'PUT',
        /\/manifests\/1\.0\.0$/,
        respond(409, {}, '{"errors":[{"code":"DENIED","message":"tag is immutable"}]}'),
      ),
      alter: (request, response) =>
        request.path.endsWith('/manifests/1.0.0') && response.status === 404
          ? {
              status: 200,
              headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
              body: request.method === 'HEAD' ? '' : '{}',
            }
          : response,
    }),
    check: ({ fake }) => {
      const tags = [...fake.store.repositories.values()].flatMap(({ tags: stored }) => [...stored.keys()]);
      assert.ok(!tags.includes('1.0.0'));
    },
  },
];
