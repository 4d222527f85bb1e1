/** The login: which registry credentials given as inputs are for. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { loginOf } from '../../src/release/login.ts';

const registryOf = async (...to: string[]) =>
  (await loginOf({ username: 'ann', password: 'secret' }, to)).password?.registry;

test('a password is for the one registry that "to" names', async () => {
  assert.equal(await registryOf('a.test/acme/{name}'), 'a.test');
  assert.equal(await registryOf('a.test/x', 'oci:./out', 'a.test/{name}'), 'a.test');
  assert.equal(await registryOf('acme/{name}'), 'docker.io');
  assert.equal(await registryOf('ghcr.io/acme/widgets/{name}'), 'ghcr.io');
});

test('a password is for nobody when everything goes to image layouts', async () => {
  assert.deepEqual(await loginOf({ username: 'ann', password: 'secret' }, ['oci:./out']), {});
});

test('a password is for a registry of the plan only when "to" names it as well', async () => {
  const login = async (to: readonly string[], planned: readonly string[]) =>
    (await loginOf({ username: 'ann', password: 'secret', token: 'ghs' }, to, planned)).password?.registry;
  assert.equal(await login(['a.test/acme/{name}'], ['a.test/acme/{name}']), 'a.test');
  assert.equal(await login([], ['oci:./out']), undefined);
  assert.equal(await login(['b.test/acme/{name}'], ['oci:./out']), 'b.test');
  for (const to of [[], ['b.test/acme/{name}'], ['oci:./out']])
    await assert.rejects(() => login(to, ['a.test/acme/{name}']), {
      code: 'input',
      message: '"password" is given, and only the plan names a.test',
      hint: /: to: a\.test\/acme\/\{name\}$/,
    });
});

test('without a password, a plan may name any registry', async () => {
  assert.deepEqual(await loginOf({ token: 'ghs' }, [], ['a.test/acme/{name}']), { token: 'ghs' });
});

test('without a password, "to" may name any number of registries', async () => {
  assert.deepEqual(await loginOf({ token: 'ghs' }, ['a.test/x', 'b.test/x']), { token: 'ghs' });
});

test('a password with two registries in "to" is refused, with both named', async () => {
  await assert.rejects(
    () => registryOf('a.test/x', 'b.test/x'),
    (error) =>
      error instanceof CodedError && error.code === 'input' && /a\.test, b\.test/.test(error.message),
  );
});
