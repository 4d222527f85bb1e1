/** Hostile cases: redirects that never end, or that lead to another origin. */

import assert from 'node:assert/strict';
import { content, type HostileCase, manifests, onRequest, respond, uploads } from './hostile-case.ts';

export const redirectCases: readonly HostileCase[] = [
  {
    title: 'a redirect loop',
    outcome: 'error',
    fake: () => ({
      intercept: onRequest('*', content, (request, response) =>
        respond(307, { location: request.url ?? '' })(request, response),
      ),
    }),
    check: ({ fake }) => assert.ok(fake.requests.length < 300, `${fake.requests.length} requests`),
  },
  {
    title: 'an endless chain of redirects',
    outcome: 'error',
    fake: () => ({
      intercept: onRequest('*', content, (request, response) => {
        respond(302, { location: `${(request.url ?? '').slice(0, 300)}x` })(request, response);
      }),
    }),
    check: ({ fake }) => assert.ok(fake.requests.length < 300, `${fake.requests.length} requests`),
  },
  {
    title: 'a redirect to another origin and back',
    outcome: 'error',
    fake: ({ exfiltration }) => ({
      intercept: onRequest('*', content, (request, response) => {
        respond(307, { location: exfiltration + (request.url ?? '') })(request, response);
      }),
    }),
    exfiltration: (request, response) => {
      respond(307, { location: `http://${request.headers.host}${request.url}` })(request, response);
      return true;
    },
  },
  {
    title: 'a redirect of manifest reads to another origin',
    outcome: 'any',
    fake: ({ exfiltration }) => ({
      intercept: onRequest('GET', manifests, (request, response) => {
        respond(302, { location: exfiltration + (request.url ?? '') })(request, response);
      }),
    }),
  },
  {
    title: 'a redirect of upload sessions to another origin',
    outcome: 'error',
    fake: ({ exfiltration }) => ({
      intercept: onRequest('POST', uploads, (request, response) => {
        respond(307, { location: exfiltration + (request.url ?? '') })(request, response);
      }),
    }),
  },
  {
    title: 'a redirect to a private address by a public registry',
    outcome: 'error',
    address: 'public-http',
    unreached: true,
    fake: ({ exfiltration }) => ({
      intercept: onRequest('*', content, (request, response) => {
        respond(307, { location: exfiltration + (request.url ?? '') })(request, response);
      }),
    }),
  },
  {
    title: 'a redirect to a private address that is written as one number',
    outcome: 'error',
    address: 'public-http',
    unreached: true,
    fake: ({ exfiltration }) => ({
      intercept: onRequest(
        '*',
        content,
        respond(307, { location: exfiltration.replace('127.0.0.1', '2130706433') }),
      ),
    }),
  },
  {
    title: 'a redirect from HTTPS to HTTP',
    outcome: 'error',
    address: 'public-https',
    unreached: true,
    fake: () => ({
      intercept: onRequest('*', content, respond(307, { location: 'http://cdn.example.test/' })),
    }),
  },
  {
    title: 'a redirect without a location',
    outcome: 'error',
    fake: () => ({ intercept: onRequest('*', content, respond(307)) }),
  },
  {
    title: 'a redirect of upload sessions to another public host',
    outcome: 'error',
    address: 'public-http',
    fake: () => ({
      intercept: onRequest('POST', uploads, (request, response) => {
        respond(307, { location: `http://cdn.example.test${request.url}` })(request, response);
      }),
    }),
  },
];
