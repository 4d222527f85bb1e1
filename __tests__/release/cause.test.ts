/** The cause of errors: what is said once for several repositories. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError, type RegistryReason } from '../../src/errors.ts';
import { byCause } from '../../src/release/cause.ts';

function refusal(repository: string, tag: string, reason: RegistryReason): readonly [string, CodedError] {
  const [host = '', ...path] = repository.split('/');
  const url = `https://${host}/v2/${path.join('/')}/manifests/${tag}`;
  const message = `${repository}: could not look up ${tag}: refused (GET ${url.slice(8)}: status 401)`;
  const response = { method: 'GET', url, status: 401, codes: [], repository, reason };
  return [repository, new CodedError('unauthenticated', message, { hint: 'Log in.', response })];
}

const shown = (errors: readonly (readonly [string, CodedError])[]) =>
  byCause(new Map(errors)).map(({ message }) => message.replace(/^.*\)/, ''));

test('a registry that requires a login is said once, with every repository', () => {
  const errors = [
    refusal('r.test/acme/a', '1.0.0', 'login-required'),
    refusal('r.test/acme/b', '2.0.0', 'login-required'),
    refusal('other.test/acme/a', '1.0.0', 'login-required'),
  ];
  assert.deepEqual(shown(errors), ['; the same for r.test/acme/b', '']);
  assert.equal(byCause(new Map(errors))[0]?.response?.reason, 'login-required');
});

test('packages that have settings of their own are said one by one', () => {
  const reason = 'package-not-linked-to-repository';
  const errors = ['a', 'b'].map((name) => refusal(`ghcr.io/acme/${name}`, '1.0.0', reason));
  assert.deepEqual(shown(errors), ['', '']);
});
