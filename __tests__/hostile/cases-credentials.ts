/** Hostile cases: challenges, token services, and what is done with credentials. */

import assert from 'node:assert/strict';
import type { FakeOptions } from '../fakes/options.ts';
import { content, type HostileCase, manifests, onRequest, respond } from './hostile-case.ts';

/** Responds to every request without authorization with these challenges. */
function challenging(...challenges: string[]): FakeOptions {
  return {
    intercept: (request, response) => {
      if (request.headers.authorization !== undefined || request.url?.startsWith('/token')) return false;
      respond(401, { 'www-authenticate': challenges })(request, response);
      return true;
    },
  };
}

/** Responds to every token request like this. */
function tokenResponse(status: number, body: string, headers: Record<string, string> = {}): FakeOptions {
  return {
    intercept: (request, response) => {
      if (!request.url?.startsWith('/token')) return false;
      respond(status, { 'content-type': 'application/json', ...headers }, body)(request, response);
      return true;
    },
  };
}

const challengeOf = (request: { headers: { host?: string } }) =>
  `Bearer realm="http://${request.headers.host}/token",service="exfiltration",scope="repository:acme/tool:pull,push"`;

const encodings: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(text).toString('base64url'),
  (text) => Buffer.from(text).toString('hex'),
  (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join(''),
  (text) => [...text].map((character) => `&#${character.codePointAt(0)};`).join(''),
  (text) => [...text].map((character) => `\\u00${character.charCodeAt(0).toString(16)}`).join(''),
];

export const credentialCases: readonly HostileCase[] = [
  {
    title: 'a challenge of another origin, received after a redirect',
    outcome: 'any',
    fake: ({ exfiltration }) => ({
      intercept: onRequest('*', manifests, (request, response) => {
        respond(307, { location: exfiltration + (request.url ?? '') })(request, response);
      }),
    }),
    exfiltration: (request, response) => {
      respond(401, { 'www-authenticate': [challengeOf(request), 'Basic realm="exfiltration"'] })(
        request,
        response,
      );
      return true;
    },
  },
  {
    title: 'a token service at a private address, named by a public registry',
    outcome: 'error',
    address: 'public-http',
    unreached: true,
    fake: ({ exfiltration }) => challenging(`Bearer realm="${exfiltration}/token",service="x"`),
  },
  {
    title: 'a token service over HTTP, named by a registry over HTTPS',
    outcome: 'error',
    address: 'public-https',
    unreached: true,
    fake: () => challenging('Bearer realm="http://cdn.example.test/token",service="x"'),
  },
  {
    title: 'a realm that is not a URL',
    outcome: 'error',
    fake: () => challenging('Bearer realm="not an address",service="x"'),
  },
  {
    title: 'a realm that is a file URL',
    outcome: 'error',
    fake: () => challenging('Bearer realm="file:///etc/passwd"'),
  },
  { title: 'a challenge without a realm', outcome: 'error', fake: () => challenging('Bearer service="x"') },
  { title: 'a 401 without a challenge', outcome: 'error', fake: () => challenging() },
  {
    title: 'a challenge with an unterminated quoted string',
    outcome: 'error',
    fake: () => challenging('Bearer realm="http://x'),
  },
  {
    title: 'a challenge of 800 parameters',
    outcome: 'any',
    fake: ({ registry }) => {
      const many = Array.from({ length: 800 }, (_, index) => `p${index}="a, b"`).join(', ');
      return challenging(
        `Bearer ${many}, realm="${registry}/token",service="fake",scope="repository:acme/tool:pull,push"`,
      );
    },
  },
  {
    title: 'a supported challenge after unsupported ones',
    outcome: 'any',
    fake: ({ registry }) =>
      challenging(
        'Negotiate',
        'Digest realm="a, b", nonce="c"',
        `bearer realm="${registry}/token", service="fake"`,
      ),
  },
  {
    title: 'a token with a line break in it',
    outcome: 'error',
    fake: () => tokenResponse(200, JSON.stringify({ token: 'abc\r\nx-evil: 1' })),
    check: ({ fake }) => assert.ok(fake.requests.every(({ headers }) => headers['x-evil'] === undefined)),
  },
  { title: 'a token that is a number', outcome: 'error', fake: () => tokenResponse(200, '{"token":17}') },
  {
    title: 'a token of 10 MB',
    outcome: 'error',
    fake: () => tokenResponse(200, `{"token":"${'a'.repeat(10_000_000)}"}`),
  },
  {
    title: 'a web page in place of a token',
    outcome: 'error',
    fake: () => tokenResponse(200, '<html>Sign in</html>', { 'content-type': 'text/html' }),
  },
  {
    title: 'a token service that redirects to another origin',
    outcome: 'any',
    fake: ({ exfiltration }) => tokenResponse(307, '', { location: `${exfiltration}/token` }),
  },
  {
    title: 'a registry that rejects its own tokens',
    outcome: ['unauthenticated', 'denied'],
    fake: ({ registry }) => ({
      intercept: onRequest(
        '*',
        content,
        respond(401, { 'www-authenticate': `Bearer realm="${registry}/token",service="fake"` }),
      ),
    }),
    check: ({ fake }) => assert.ok(fake.requests.length < 60, `${fake.requests.length} requests`),
  },
  {
    title: 'an error that echoes the authorization',
    outcome: ['denied'],
    fake: () => ({
      intercept: onRequest('*', content, (request, response) => {
        const message = `you sent ${request.headers.authorization}`;
        respond(
          403,
          { 'content-type': 'application/json' },
          JSON.stringify({ errors: [{ code: 'DENIED', message }] }),
        )(request, response);
      }),
    }),
  },
  {
    title: 'a token service that echoes the password',
    outcome: 'error',
    fake: () => ({
      intercept: (request, response) => {
        if (!request.url?.startsWith('/token')) return false;
        const basic = (request.headers.authorization ?? '').replace('Basic ', '');
        const message = `no ${basic} ${Buffer.from(basic, 'base64').toString()} ${encodeURIComponent(basic)}`;
        respond(
          403,
          {},
          JSON.stringify({ errors: [{ code: 'DENIED', message }], details: message }),
        )(request, response);
        return true;
      },
    }),
  },
  {
    title: 'an error that echoes the password in every encoding',
    outcome: ['denied'],
    fake: () => {
      let password = '';
      return {
        intercept: (request, response) => {
          if (request.url?.startsWith('/token')) {
            const basic = (request.headers.authorization ?? '').replace('Basic ', '');
            password = Buffer.from(basic, 'base64')
              .toString()
              .replace(/^[^:]*:/, '');
            return false;
          }
          return onRequest('*', content, (_request, refusal) => {
            const message = encodings.map((encode) => encode(password)).join(' ');
            respond(
              403,
              { 'content-type': 'application/json' },
              JSON.stringify({ errors: [{ code: 'DENIED', message }] }),
            )(request, refusal);
          })(request, response);
        },
      };
    },
    check: ({ fake, stderr }) => {
      const basic = fake.requests.find(({ url }) => url.startsWith('/token'))?.headers.authorization ?? '';
      const password = Buffer.from(basic.replace('Basic ', ''), 'base64')
        .toString()
        .replace(/^[^:]*:/, '');
      assert.ok(password.length > 10);
      for (const encode of encodings) assert.ok(!stderr.includes(encode(password)), `${encode}`);
    },
  },
  {
    title: 'a response with cookies',
    outcome: 'success',
    fake: () => ({
      alter: (_request, response) => ({
        ...response,
        headers: { ...response.headers, 'set-cookie': 'evil=1; Path=/' },
      }),
    }),
    check: ({ fake }) => assert.ok(fake.requests.every(({ headers }) => headers.cookie === undefined)),
  },
];
