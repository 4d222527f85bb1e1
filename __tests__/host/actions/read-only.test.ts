/** Runs with a read-only token: what of an event says so. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readOnlyRun } from '../../../src/host/actions/read-only.ts';

const repository = { full_name: 'acme/shop' };
const from = (full_name: string) => ({ repository, pull_request: { head: { repo: { full_name } } } });
const event = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'ann' };

test('a pull request from a fork or from Dependabot cannot push to ghcr.io', () => {
  assert.match(
    readOnlyRun('ghcr.io/acme/cart', event, from('eve/shop'))?.message ?? '',
    /^ghcr\.io\/acme\/cart: the token of a pull request from the fork eve\/shop may only read packages$/,
  );
  const { hint = '' } = readOnlyRun('ghcr.io/acme/cart', event, from('eve/shop')) ?? {};
  const [, page = ''] =
    /https:\/\/github\.com\/org\/oci-wasm-publish\/blob\/main\/([\w/.-]+\.md)/.exec(hint) ?? [];
  assert.ok(existsSync(join(import.meta.dirname, '../../..', page)) && page !== '', hint);
  const dependabot = { ...event, GITHUB_ACTOR: 'dependabot[bot]' };
  assert.match(readOnlyRun('ghcr.io/acme/cart', dependabot, from('acme/shop'))?.message ?? '', /Dependabot/);
});

test('nothing is said of other events, of other registries, and of payloads that do not tell', () => {
  const fork = from('eve/shop');
  assert.equal(readOnlyRun('ghcr.io/acme/cart', event, from('acme/shop')), undefined);
  assert.equal(readOnlyRun('quay.io/acme/cart', event, fork), undefined);
  assert.equal(
    readOnlyRun('ghcr.io/acme/cart', { ...event, GITHUB_EVENT_NAME: 'pull_request_target' }, fork),
    undefined,
  );
  for (const payload of [{}, { pull_request: 1 }, { pull_request: { head: { repo: null } }, repository }])
    assert.equal(readOnlyRun('ghcr.io/acme/cart', event, payload), undefined);
});
