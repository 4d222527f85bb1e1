/** References: the grammar of the distribution specification, and texts that do not follow it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { meantHost, registryIn } from '../../src/oci/host.ts';
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
  ['app:1.0', { host: 'docker.io', name: 'library/app', tag: '1.0' }],
  ['app:5000', { host: 'docker.io', name: 'library/app', tag: '5000' }],
  [`app@${digest}`, { host: 'docker.io', name: 'library/app', digest }],
  [`app:1.0@${digest}`, { host: 'docker.io', name: 'library/app', tag: '1.0', digest }],
  ['docker.io/app:1.0', { host: 'docker.io', name: 'library/app', tag: '1.0' }],
  ['docker.io/library/app:1.0', { host: 'docker.io', name: 'library/app', tag: '1.0' }],
  ['index.docker.io/app', { host: 'docker.io', name: 'library/app' }],
  ['index.docker.io/acme/app:1.0', { host: 'docker.io', name: 'acme/app', tag: '1.0' }],
  [`registry-1.docker.io/app@${digest}`, { host: 'docker.io', name: 'library/app', digest }],
  ['Docker.IO/app', { host: 'docker.io', name: 'library/app' }],
  ['docker.io.example.test/app', { host: 'docker.io.example.test', name: 'app' }],
  ['REG.example.test/app', { host: 'REG.example.test', name: 'app' }],
  ['ghcr.io/a__b/c--d/e.f', { host: 'ghcr.io', name: 'a__b/c--d/e.f' }],
];

for (const [text, expected] of valid) {
  test(`${text} is parsed`, () => assert.deepEqual(parseReference(text), expected));
}

const invalid = [
  '',
  'docker.io/',
  'App:1.0',
  'app:',
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
  'localhost:99999/app',
  '192.168.1.300/app',
  '[:::1]/app',
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

test('the registry in a host, a URL or a reference is the same text', () => {
  const texts = [
    'reg.test:5000',
    'REG.test:5000',
    'http://reg.test:5000',
    'HTTPS://Reg.Test:5000/',
    'reg.test:5000/acme/app:1',
  ];
  for (const text of texts) assert.equal(registryIn(` ${text} `), 'reg.test:5000', text);
  for (const text of ['docker.io', 'https://index.docker.io/v1/', 'registry-1.docker.io'])
    assert.equal(registryIn(text), 'docker.io', text);
  assert.equal(registryIn('http://'), '');
});

test('a long hostile name is rejected without backtracking', () => {
  assert.equal(isRepositoryName(`${'a-'.repeat(5000)}!`), false);
});

test('a misspelt host leads to the well-known one, and a host of its own to none', () => {
  assert.deepEqual(['gchr.io', 'ghcr.oi', 'quay.oi', 'dockr.io'].map(meantHost), [
    'ghcr.io',
    'ghcr.io',
    'quay.io',
    'docker.io',
  ]);
  for (const host of [
    'ghcr.io',
    'gcr.io',
    'index.docker.io',
    'registry.example',
    'localhost:5000',
    'acme.azurecr.io',
  ])
    assert.equal(meantHost(host), undefined, host);
});

test('the error for a reference with a login and a digest shows no part of the login that may be secret', () => {
  for (const reference of [
    `bob:s3cr3tpass@ghcr.io/acme/app@${digest}`,
    `https://bob:s3cr3tpass@ghcr.io/acme/app@${digest}`,
    `s3cr3tpass@ghcr.io/acme/app@${digest}`,
  ])
    assert.throws(
      () => parseReference(reference),
      (error) => error instanceof CodedError && !/s3cr3t/.test(error.message + error.hint),
      reference,
    );
});
