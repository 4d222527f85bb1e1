/** Hostile rows: redirects that do not end, or end where they should not. */

import assert from 'node:assert/strict';
import { everything, manifests, on, type Row, reply, uploads } from './row.ts';

export const redirectRows: readonly Row[] = [
  {
    title: 'a redirect to itself, for ever',
    outcome: 'typed',
    fake: () => ({
      intercept: on('*', everything, (request, response) =>
        reply(307, { location: request.url ?? '' })(request, response),
      ),
    }),
    check: ({ fake }) => assert.ok(fake.seen.length < 300, `${fake.seen.length} requests`),
  },
  {
    title: 'a redirect to ever new addresses',
    outcome: 'typed',
    fake: () => ({
      intercept: on('*', everything, (request, response) => {
        reply(302, { location: `${(request.url ?? '').slice(0, 300)}x` })(request, response);
      }),
    }),
    check: ({ fake }) => assert.ok(fake.seen.length < 300, `${fake.seen.length} requests`),
  },
  {
    title: 'a redirect to another origin and back',
    outcome: 'typed',
    fake: ({ third }) => ({
      intercept: on('*', everything, (request, response) => {
        reply(307, { location: third + (request.url ?? '') })(request, response);
      }),
    }),
    third: (request, response) => {
      reply(307, { location: `http://${request.headers.host}${request.url}` })(request, response);
      return true;
    },
  },
  {
    title: 'reads sent on to another origin',
    outcome: 'any',
    fake: ({ third }) => ({
      intercept: on('GET', manifests, (request, response) => {
        reply(302, { location: third + (request.url ?? '') })(request, response);
      }),
    }),
  },
  {
    title: 'sessions opened on another origin',
    outcome: 'typed',
    fake: ({ third }) => ({
      intercept: on('POST', uploads, (request, response) => {
        reply(307, { location: third + (request.url ?? '') })(request, response);
      }),
    }),
  },
  {
    title: 'a private address behind a public registry',
    outcome: 'typed',
    address: 'public',
    silent: true,
    fake: ({ third }) => ({
      intercept: on('*', everything, (request, response) => {
        reply(307, { location: third + (request.url ?? '') })(request, response);
      }),
    }),
  },
  {
    title: 'a private address written as one number',
    outcome: 'typed',
    address: 'public',
    silent: true,
    fake: ({ third }) => ({
      intercept: on('*', everything, reply(307, { location: third.replace('127.0.0.1', '2130706433') })),
    }),
  },
  {
    title: 'from https to http',
    outcome: 'typed',
    address: 'public-https',
    silent: true,
    fake: () => ({ intercept: on('*', everything, reply(307, { location: 'http://cdn.example.test/' })) }),
  },
  {
    title: 'a redirect without a location',
    outcome: 'typed',
    fake: () => ({ intercept: on('*', everything, reply(307)) }),
  },
  {
    title: 'sessions opened on another public host',
    outcome: 'typed',
    address: 'public',
    fake: () => ({
      intercept: on('POST', uploads, (request, response) => {
        reply(307, { location: `http://cdn.example.test${request.url}` })(request, response);
      }),
    }),
  },
];
