/** References: the grammar of the distribution specification, and texts that do not follow it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRepositoryName, parseReference, parseTag } from '../../src/oci/reference.ts';

const digest = `sha256:${'a'.repeat(64)}`;

const valid: readonly (readonly [text: string, expected: object])[] = [
  ['ghcr.io/acme/app', { host: 'ghcr.io', name: 'acme/app' }],
  ['ghcr.io/acme/app:1.0', { host: 'ghcr.io', name: 'acme/app', tag: '1.0' }],
  [`ghcr.io/acme/app@${digest}`, { host: 'ghcr.io', name: 'acme/app', digest }],
  [`ghcr.io/acme/app:1.0@${digest}`, { host: 'ghcr.io', name: 'acme/app', tag: '1.0', digest }],
  ['localhost/app', { host: 'localhost', name: 'app' }],
  ['localhost:5000/a/b/c', { host: 'localhost:5000', name: 'a/b/c' }],
  ['[::1]:5000/a', { host: '[::1]:5000', name: 'a' }],
  ['acme/app', { host: 'docker.io', name: 'acme/app' }],
  ['app', { host: 'docker.io', name: 'library/app' }],
  ['ghcr.io/a__b/c--d/e.f', { host: 'ghcr.io', name: 'a__b/c--d/e.f' }],
];

for (const [text, expected] of valid) {
  test(`${text} is parsed`, () => assert.deepEqual(parseReference(text), expected));
}

const invalid = [
  '',
  'ghcr.io/',
  'ghcr.io/Acme/app',
  'ghcr.io/acme//app',
  'ghcr.io/acme/app:',
  'ghcr.io/acme/app:.bad',
  `ghcr.io/acme/app:${'t'.repeat(129)}`,
  'ghcr.io/acme/app@sha256:abc',
  'ghcr.io/acme/app@md5:d41d8cd98f00b204e9800998ecf8427e',
  'ghcr.io/a___b/c',
  'ghcr.io/-a/b',
  'user:password@ghcr.io/acme/app',
  'https://ghcr.io/acme/app',
  'ghcr.io/acme/app?x=1',
  'ghcr.io/acme/ap\np',
  'gh cr.io/acme/app',
  `ghcr.io/${'a'.repeat(250)}`,
];

for (const text of invalid) {
  test(`${JSON.stringify(text).slice(0, 60)} is rejected`, () => {
    assert.throws(() => parseReference(text), { code: 'invalid-reference' });
  });
}

test('an error message has no line break from the reference', () => {
  assert.throws(
    () => parseReference('ghcr.io/a\n::error::x'),
    (error: Error) => !/[\n]|::/.test(error.message),
  );
});

test('the error for a reference with a scheme shows the reference without it', () => {
  assert.throws(() => parseReference('https://ghcr.io/acme/app'), {
    hint: 'Remove the scheme: ghcr.io/acme/app',
  });
});

test('a tag follows the grammar of the specification', () => {
  assert.equal(parseTag('_ok.1-x'), '_ok.1-x');
  for (const tag of ['', '-x', 'a b', 'ä', 'a/b', 'a+b'])
    assert.throws(() => parseTag(tag), { code: 'invalid-reference' });
});

test('a long hostile name is rejected without backtracking', () => {
  assert.equal(isRepositoryName(`${'a-'.repeat(5000)}!`), false);
});
