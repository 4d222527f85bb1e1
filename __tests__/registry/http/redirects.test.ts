/** Redirects: which locations and realms are followed, and which are refused. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayFollow, resolveLocation, resolveRealm } from '../../../src/registry/http/response.ts';

const policy = (registry: string) => ({ registry: new URL(registry), show: (text: string) => text });
const from = (registry: string) => new URL(`${registry}/v2/acme/tool/blobs/uploads/`);

const accepted: readonly (readonly [registry: string, location: string, target: string])[] = [
  ['https://r.io', '/v2/a/blobs/uploads/1?_state=x%3D', 'https://r.io/v2/a/blobs/uploads/1?_state=x%3D'],
  ['https://r.io', '1?a', 'https://r.io/v2/acme/tool/blobs/uploads/1?a'],
  ['https://r.io', 'http://r.io/x', 'https://r.io/x'],
  ['https://r.io:5000', 'http://r.io:5000/x', 'https://r.io:5000/x'],
  ['https://r.io', 'https://r.io:443/x', 'https://r.io/x'],
  ['https://r.io', 'https://store.example/x?sig=a%2Bb#top', 'https://store.example/x?sig=a%2Bb'],
  ['https://r.io', 'https://u:p@store.example/x', 'https://store.example/x'],
  ['http://10.0.0.5', 'http://10.0.0.6/x', 'http://10.0.0.6/x'],
  ['http://localhost:5000', 'http://127.0.0.1:9000/x', 'http://127.0.0.1:9000/x'],
  ['https://registry:5000', 'https://192.168.0.1/x', 'https://192.168.0.1/x'],
];

const refused: readonly (readonly [registry: string, location: string])[] = [
  ['https://r.io', 'http://store.example/x'],
  ['https://r.io', 'http://r.io:8080/x'],
  ['https://r.io', 'https://127.0.0.1/x'],
  ['https://r.io', 'https://0x7f.1/x'],
  ['https://r.io', 'https://[::ffff:10.0.0.1]/x'],
  ['https://r.io', 'https://169.254.169.254/latest/meta-data'],
  ['https://r.io', 'https://localhost/x'],
  ['http://r.io', 'http://10.0.0.1/x'],
  ['https://r.io', 'ftp://r.io/x'],
  ['https://r.io', 'file:///etc/passwd'],
  ['https://r.io', 'https://['],
];

test('an allowed location is resolved against the request', () => {
  for (const [registry, location, target] of accepted) {
    assert.equal(resolveLocation(location, from(registry), policy(registry)).href, target, location);
  }
});

test('a location or realm of a lower scheme, a private address or another protocol is refused', () => {
  for (const [registry, location] of refused) {
    assert.throws(
      () => resolveLocation(location, from(registry), policy(registry)),
      { code: 'unavailable' },
      location,
    );
    if (location !== 'http://r.io:8080/x') {
      assert.throws(() => resolveRealm(location, policy(registry)), { code: 'unauthenticated' }, location);
    }
  }
});

test('a realm is neither upgraded to HTTPS nor relative', () => {
  assert.throws(() => resolveRealm('http://r.io/token', policy('https://r.io')), { code: 'unauthenticated' });
  assert.throws(() => resolveRealm('/token', policy('https://r.io')), { code: 'unauthenticated' });
  assert.equal(
    resolveRealm('https://auth.example/token?x=1', policy('https://r.io')).href,
    'https://auth.example/token?x=1',
  );
});

test('an error does not show the query of a refused location, which may be signed', () => {
  const call = () => resolveLocation('ftp://x/path?sig=secret', from('https://r.io'), policy('https://r.io'));
  assert.throws(
    call,
    (error: Error) =>
      error.message.includes('r.io sends clients to "ftp://x/path"') && !error.message.includes('secret'),
  );
});

test('a method with a body follows only redirects that keep it', () => {
  const follows = (method: string) =>
    [301, 302, 303, 307, 308, 300, 304].filter((status) => mayFollow(status, method));
  assert.deepEqual(follows('GET'), [301, 302, 303, 307, 308]);
  assert.deepEqual(follows('HEAD'), [301, 302, 303, 307, 308]);
  for (const method of ['POST', 'PUT', 'PATCH']) assert.deepEqual(follows(method), [307, 308]);
});
