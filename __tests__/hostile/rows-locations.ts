/** Hostile rows: where a registry says that bytes shall be sent. */

import assert from 'node:assert/strict';
import { locate, manifests, on, type Row, reply, uploads } from './row.ts';

export const locationRows: readonly Row[] = [
  {
    title: 'an absolute upload location',
    outcome: 'done',
    fake: ({ registry }) => locate((at) => registry + at),
  },
  {
    title: 'a location without a scheme',
    outcome: 'done',
    fake: ({ registry }) => locate((at) => registry.replace(/^http:/, '') + at),
  },
  {
    title: 'a location relative to the address asked',
    outcome: 'done',
    fake: () => locate((at) => at.slice(at.lastIndexOf('/') + 1)),
  },
  {
    title: 'a location with a query of its own, to be kept byte by byte',
    outcome: 'done',
    fake: () => locate((at) => `${at}&_state=a%2Bb%3D%3D&x=y+z`),
    check: ({ fake }) => {
      const puts = fake.seen.filter(({ method, url }) => method === 'PUT' && uploads.test(url));
      assert.ok(puts.length > 0);
      for (const { url } of puts) assert.match(url, /_state=a%2Bb%3D%3D&x=y\+z/);
    },
  },
  {
    title: 'a location with a fragment',
    outcome: 'done',
    fake: () => locate((at) => `${at}#here`),
  },
  {
    title: 'a location on another origin, which takes the bytes for itself',
    outcome: 'typed',
    fake: ({ third }) => locate((at) => third + at),
  },
  {
    title: 'a location on another origin, which asks who is there',
    outcome: 'typed',
    fake: ({ third }) => locate((at) => third + at),
    third: (request, response) => {
      const realm = `Bearer realm="http://${request.headers.host}/token",service="third"`;
      reply(401, { 'www-authenticate': [realm, 'Basic realm="third"'] })(request, response);
      return true;
    },
  },
  {
    title: 'a location on another origin, with a name and password in it',
    outcome: 'typed',
    fake: ({ third }) => locate((at) => third.replace('://', '://user:word@') + at),
  },
  {
    title: '202 without a location',
    outcome: 'typed',
    fake: () => ({ intercept: on('POST', uploads, reply(202)) }),
  },
  { title: 'a location that is no address', outcome: 'typed', fake: () => locate(() => 'http://[::bad') },
  {
    title: 'a location into the file system',
    outcome: 'typed',
    fake: () => locate(() => 'file:///etc/passwd'),
  },
  { title: 'a location in a script', outcome: 'typed', fake: () => locate(() => 'javascript:alert(1)') },
  {
    title: 'a location that tries to end the request line',
    outcome: 'any',
    fake: () => locate((at) => `${at}%0d%0aX-Evil:%201`),
    check: ({ fake }) => assert.ok(fake.seen.every(({ headers }) => headers['x-evil'] === undefined)),
  },
  {
    title: 'a location of ten thousand letters',
    outcome: 'any',
    fake: () => locate((at) => `${at}&x=${'a'.repeat(10_000)}`),
  },
  {
    title: 'headers larger than any client takes',
    outcome: 'typed',
    fake: () => locate((at) => `${at}&x=${'a'.repeat(90_000)}`),
  },
  {
    title: 'a private location from a public registry',
    outcome: 'typed',
    address: 'public',
    silent: true,
    fake: ({ third }) => locate((at) => third + at),
  },
  {
    title: 'the metadata service of a cloud as location',
    outcome: 'typed',
    address: 'public',
    fake: () => locate(() => 'http://169.254.169.254/latest/meta-data/'),
  },
  {
    title: 'http on the own host of an https registry, which is taken for https',
    outcome: 'done',
    address: 'public-https',
    fake: () => locate((at) => `http://registry.example.test${at}`),
  },
  {
    title: 'http on another host from an https registry',
    outcome: 'typed',
    address: 'public-https',
    silent: true,
    fake: () => locate((at) => `http://cdn.example.test${at}`),
  },
  {
    title: 'manifests sent on to another origin',
    outcome: 'any',
    fake: ({ third }) => ({
      intercept: on('PUT', manifests, (request, response) => {
        reply(308, { location: third + (request.url ?? '') })(request, response);
      }),
    }),
  },
];
