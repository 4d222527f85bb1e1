/** Claims: what tokens and passwords say of themselves. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsOn, readClaims } from '../../../src/registry/auth/claims.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: unknown) => [encode({ alg: 'ES256' }), encode(claims), 'c2ln'].join('.');

test('a JWT tells when it expires and what it grants', () => {
  const access = [
    { type: 'repository', name: 'acme/app', actions: ['pull', 'push'] },
    { type: 'registry', name: 'catalog', actions: ['*'] },
  ];
  const claims = readClaims(jwt({ exp: 1_700_000_000, access }));
  assert.equal(claims.expires, 1_700_000_000_000);
  assert.deepEqual(actionsOn(claims, 'acme/app'), ['pull', 'push']);
});

test('a token that grants nothing says so, and one that grants other names does not tell', () => {
  assert.deepEqual(actionsOn(readClaims(jwt({ access: [] })), 'acme/app'), []);
  const other = [{ type: 'repository', name: 'acme/other', actions: ['pull'] }];
  assert.equal(actionsOn(readClaims(jwt({ access: other })), 'acme/app'), undefined);
  for (const access of [undefined, null, {}, 'pull'])
    assert.equal(actionsOn(readClaims(jwt({ access })), 'acme/app'), undefined);
});

test('a password of Amazon ECR tells when it expires', () => {
  const body = { payload: 'x', datakey: 'y', version: '2', type: 'DATA_KEY', expiration: 1_700_000_000 };
  const password = Buffer.from(JSON.stringify(body)).toString('base64');
  assert.deepEqual(readClaims(password), { expires: 1_700_000_000_000 });
});

test('any other text has no claims', () => {
  const texts = [
    '',
    'hunter2',
    'ghp_abcDEF0123',
    'a.b.c',
    '..',
    `${encode({})}.${encode([])}.x`,
    encode('exp'),
  ];
  for (const text of [...texts, jwt({ exp: 'soon' }), jwt({ exp: Number.NaN }), 'e'.repeat(100_000)])
    assert.deepEqual(readClaims(text), {}, text.slice(0, 40));
});
