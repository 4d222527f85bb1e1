/** Hostile rows: who asks for credentials, and what is done with them. */

import assert from 'node:assert/strict';
import type { FakeOptions } from '../fakes/options.ts';
import { everything, manifests, on, type Row, reply } from './row.ts';

/** Answers every request to the registry that comes without the right token with this challenge. */
function challenging(...challenges: string[]): FakeOptions {
  return {
    intercept: (request, response) => {
      if (request.headers.authorization !== undefined || request.url?.startsWith('/token')) return false;
      reply(401, { 'www-authenticate': challenges })(request, response);
      return true;
    },
  };
}

/** Answers the question for a token with something else. */
function tokens(status: number, body: string, headers: Record<string, string> = {}): FakeOptions {
  return {
    intercept: (request, response) => {
      if (!request.url?.startsWith('/token')) return false;
      reply(status, { 'content-type': 'application/json', ...headers }, body)(request, response);
      return true;
    },
  };
}

const asksThird = (request: { headers: { host?: string } }) =>
  `Bearer realm="http://${request.headers.host}/token",service="third",scope="repository:acme/tool:pull,push"`;

export const credentialRows: readonly Row[] = [
  {
    title: 'a realm learnt only after a redirect',
    outcome: 'any',
    fake: ({ third }) => ({
      intercept: on('*', manifests, (request, response) => {
        reply(307, { location: third + (request.url ?? '') })(request, response);
      }),
    }),
    third: (request, response) => {
      reply(401, { 'www-authenticate': [asksThird(request), 'Basic realm="third"'] })(request, response);
      return true;
    },
  },
  {
    title: 'a private realm named by a public registry',
    outcome: 'typed',
    address: 'public',
    silent: true,
    fake: ({ third }) => challenging(`Bearer realm="${third}/token",service="x"`),
  },
  {
    title: 'an http realm named by an https registry',
    outcome: 'typed',
    address: 'public-https',
    silent: true,
    fake: () => challenging('Bearer realm="http://cdn.example.test/token",service="x"'),
  },
  {
    title: 'a realm that is no address',
    outcome: 'typed',
    fake: () => challenging('Bearer realm="not an address",service="x"'),
  },
  {
    title: 'a realm in the file system',
    outcome: 'typed',
    fake: () => challenging('Bearer realm="file:///etc/passwd"'),
  },
  { title: 'a challenge without a realm', outcome: 'typed', fake: () => challenging('Bearer service="x"') },
  { title: 'a refusal without a challenge', outcome: 'typed', fake: () => challenging() },
  {
    title: 'a challenge that never ends its quotes',
    outcome: 'typed',
    fake: () => challenging('Bearer realm="http://x'),
  },
  {
    title: 'a challenge of five thousand parameters',
    outcome: 'any',
    fake: ({ registry }) => {
      const many = Array.from({ length: 800 }, (_, index) => `p${index}="a, b"`).join(', ');
      return challenging(
        `Bearer ${many}, realm="${registry}/token",service="fake",scope="repository:acme/tool:pull,push"`,
      );
    },
  },
  {
    title: 'challenges in an unknown scheme before the one we speak',
    outcome: 'any',
    fake: ({ registry }) =>
      challenging(
        'Negotiate',
        'Digest realm="a, b", nonce="c"',
        `bearer realm="${registry}/token", service="fake"`,
      ),
  },
  {
    title: 'a token that would end its header',
    outcome: 'typed',
    fake: () => tokens(200, JSON.stringify({ token: 'abc\r\nx-evil: 1' })),
    check: ({ fake }) => assert.ok(fake.seen.every(({ headers }) => headers['x-evil'] === undefined)),
  },
  { title: 'a token that is a number', outcome: 'typed', fake: () => tokens(200, '{"token":17}') },
  {
    title: 'ten megabytes in place of a token',
    outcome: 'typed',
    fake: () => tokens(200, `{"token":"${'a'.repeat(10_000_000)}"}`),
  },
  {
    title: 'a page in place of a token',
    outcome: 'typed',
    fake: () => tokens(200, '<html>Sign in</html>', { 'content-type': 'text/html' }),
  },
  {
    title: 'a token service that sends us to another origin',
    outcome: 'any',
    fake: ({ third }) => tokens(307, '', { location: `${third}/token` }),
  },
  {
    title: 'a registry that never accepts its own tokens',
    outcome: ['unauthenticated', 'denied'],
    fake: ({ registry }) => ({
      intercept: on(
        '*',
        everything,
        reply(401, { 'www-authenticate': `Bearer realm="${registry}/token",service="fake"` }),
      ),
    }),
    check: ({ fake }) => assert.ok(fake.seen.length < 60, `${fake.seen.length} requests`),
  },
  {
    title: 'an error that repeats our authorization to us',
    outcome: ['denied'],
    fake: () => ({
      intercept: on('*', everything, (request, response) => {
        const message = `who are you, ${request.headers.authorization}?`;
        reply(
          403,
          { 'content-type': 'application/json' },
          JSON.stringify({ errors: [{ code: 'DENIED', message }] }),
        )(request, response);
      }),
    }),
  },
  {
    title: 'a token service that repeats our password to us',
    outcome: 'typed',
    fake: () => ({
      intercept: (request, response) => {
        if (!request.url?.startsWith('/token')) return false;
        const given = (request.headers.authorization ?? '').replace('Basic ', '');
        const message = `no ${given} ${Buffer.from(given, 'base64').toString()} ${encodeURIComponent(given)}`;
        reply(
          403,
          {},
          JSON.stringify({ errors: [{ code: 'DENIED', message }], details: message }),
        )(request, response);
        return true;
      },
    }),
  },
  {
    title: 'cookies, which are nobody’s business',
    outcome: 'done',
    fake: () => ({
      alter: (_, answer) => ({ ...answer, headers: { ...answer.headers, 'set-cookie': 'evil=1; Path=/' } }),
    }),
    check: ({ fake }) => assert.ok(fake.seen.every(({ headers }) => headers.cookie === undefined)),
  },
];
