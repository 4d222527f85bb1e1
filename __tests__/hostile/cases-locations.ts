/** Hostile cases: upload locations. */

import assert from 'node:assert/strict';
import { changeLocation, type HostileCase, manifests, onRequest, respond, uploads } from './hostile-case.ts';

export const locationCases: readonly HostileCase[] = [
  {
    title: 'an absolute upload location',
    outcome: 'success',
    fake: ({ registry }) => changeLocation((location) => registry + location),
  },
  {
    title: 'an upload location without a scheme',
    outcome: 'success',
    fake: ({ registry }) => changeLocation((location) => registry.replace(/^http:/, '') + location),
  },
  {
    title: 'an upload location relative to the requested path',
    outcome: 'success',
    fake: () => changeLocation((location) => location.slice(location.lastIndexOf('/') + 1)),
  },
  {
    title: 'an upload location with a query of its own',
    outcome: 'success',
    fake: () => changeLocation((location) => `${location}&_state=a%2Bb%3D%3D&x=y+z`),
    check: ({ fake }) => {
      const puts = fake.requests.filter(({ method, url }) => method === 'PUT' && uploads.test(url));
      assert.ok(puts.length > 0);
      for (const { url } of puts) assert.match(url, /_state=a%2Bb%3D%3D&x=y\+z/);
    },
  },
  {
    title: 'an upload location with a fragment',
    outcome: 'success',
    fake: () => changeLocation((location) => `${location}#here`),
  },
  {
    title: 'an upload location on another origin that accepts the body',
    outcome: 'error',
    fake: ({ exfiltration }) => changeLocation((location) => exfiltration + location),
  },
  {
    title: 'an upload location on another origin that sends a challenge',
    outcome: 'error',
    fake: ({ exfiltration }) => changeLocation((location) => exfiltration + location),
    exfiltration: (request, response) => {
      const realm = `Bearer realm="http://${request.headers.host}/token",service="exfiltration"`;
      respond(401, { 'www-authenticate': [realm, 'Basic realm="exfiltration"'] })(request, response);
      return true;
    },
  },
  {
    title: 'an upload location on another origin, with credentials in the URL',
    outcome: 'error',
    fake: ({ exfiltration }) =>
      changeLocation((location) => exfiltration.replace('://', '://user:word@') + location),
  },
  {
    title: 'a 202 without an upload location',
    outcome: 'error',
    fake: () => ({ intercept: onRequest('POST', uploads, respond(202)) }),
  },
  {
    title: 'an upload location that is not a URL',
    outcome: 'error',
    fake: () => changeLocation(() => 'http://[::bad'),
  },
  {
    title: 'an upload location that is a file URL',
    outcome: 'error',
    fake: () => changeLocation(() => 'file:///etc/passwd'),
  },
  {
    title: 'an upload location that is a javascript URL',
    outcome: 'error',
    fake: () => changeLocation(() => 'javascript:alert(1)'),
  },
  {
    title: 'an upload location with an encoded line break',
    outcome: 'any',
    fake: () => changeLocation((location) => `${location}%0d%0aX-Evil:%201`),
    check: ({ fake }) => assert.ok(fake.requests.every(({ headers }) => headers['x-evil'] === undefined)),
  },
  {
    title: 'an upload location of 10 000 characters',
    outcome: 'any',
    fake: () => changeLocation((location) => `${location}&x=${'a'.repeat(10_000)}`),
  },
  {
    title: 'a header of 90 000 characters',
    outcome: 'error',
    fake: () => changeLocation((location) => `${location}&x=${'a'.repeat(90_000)}`),
  },
  {
    title: 'an upload location at a private address, named by a public registry',
    outcome: 'error',
    address: 'public-http',
    unreached: true,
    fake: ({ exfiltration }) => changeLocation((location) => exfiltration + location),
  },
  {
    title: 'an upload location at the metadata service of a cloud',
    outcome: 'error',
    address: 'public-http',
    fake: () => changeLocation(() => 'http://169.254.169.254/latest/meta-data/'),
  },
  {
    title: 'an upload location over HTTP on the host of a registry over HTTPS',
    outcome: 'success',
    address: 'public-https',
    fake: () => changeLocation((location) => `http://registry.example.test${location}`),
  },
  {
    title: 'an upload location over HTTP on another host than the registry over HTTPS',
    outcome: 'error',
    address: 'public-https',
    unreached: true,
    fake: () => changeLocation((location) => `http://cdn.example.test${location}`),
  },
  {
    title: 'a redirect of manifest pushes to another origin',
    outcome: 'any',
    fake: ({ exfiltration }) => ({
      intercept: onRequest('PUT', manifests, (request, response) => {
        respond(308, { location: exfiltration + (request.url ?? '') })(request, response);
      }),
    }),
  },
];
