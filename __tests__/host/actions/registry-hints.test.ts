/** Registry errors on a runner: each reason gets the hint that fits the workflow, the event and the registry. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError, type RegistryReason } from '../../../src/errors.ts';
import { explainOnRunner, type RunContext } from '../../../src/host/actions/registry-hints.ts';

/** Also of a pull request from a branch of the repository itself. */
const own: RunContext = { repository: 'acme/widgets' };
const fork: RunContext = { ...own, foreign: 'the fork eve/widgets' };
const page = String.raw`https:\/\/github\.com\/org\/oci-wasm-publish\/blob\/main\/docs\/forks\.md$`;
const organization = { repository: { owner: { login: 'acme', type: 'Organization' } } };
const packageRepository = 'ghcr.io/acme/tool';
const elsewhere = 'quay.io/acme/tool';

function refusal(reason: RegistryReason | undefined, repository: string): CodedError {
  const url = `${repository.split('/')[0]}/v2/acme/tool/manifests/1.0.0`;
  const response = { method: 'PUT', url, status: 403, codes: ['DENIED'], repository };
  return new CodedError('denied', `${repository}: could not set the tag 1.0.0`, {
    hint: 'The hint that holds anywhere.',
    response: { ...response, ...(reason && { reason }) },
  });
}

const permissions = /permissions: \{ contents: read, packages: write \}$/;

const table: readonly (readonly [
  title: string,
  reason: RegistryReason,
  repository: string,
  context: RunContext,
  hint: RegExp,
])[] = [
  [
    'a token that may not create packages leads to the permissions of the job and the organization',
    'token-may-not-create-packages',
    packageRepository,
    own,
    /^Add this to the job, or ask an owner of the organization .*permissions: \{ contents: read, packages: write \}$/,
  ],
  [
    'a read-only token leads to the permissions of the job',
    'token-is-read-only',
    packageRepository,
    own,
    /^Add this to the job: permissions: \{ contents: read, packages: write \}$/,
  ],
  [
    'a read-only token in a pull request of a fork leads to another event, and to the page about it',
    'token-is-read-only',
    packageRepository,
    fork,
    new RegExp(
      `^Run this on workflow_run instead, .* from the fork eve/widgets has a read-only token: ${page}`,
    ),
  ],
  [
    'a token that may not create packages leads to another event in a pull request of Dependabot',
    'token-may-not-create-packages',
    packageRepository,
    { ...own, foreign: 'Dependabot' },
    new RegExp(`^Run this on workflow_run instead, .* from Dependabot has a read-only token: ${page}`),
  ],
  [
    'a package that is not linked leads to its settings in the organization',
    'package-not-linked-to-repository',
    packageRepository,
    { ...own, payload: organization },
    /^Give acme\/widgets the role Write .*: https:\/\/github\.com\/orgs\/acme\/packages\/container\/tool\/settings$/,
  ],
  [
    'a package whose owner is unknown leads to the packages of the owner',
    'package-not-linked-to-repository',
    packageRepository,
    {},
    /^Give this repository the role Write .*: https:\/\/github\.com\/acme\?tab=packages$/,
  ],
  [
    'a missing login leads to a login before the step',
    'login-required',
    elsewhere,
    own,
    /^Give "username" and "password" \(is the secret set\?\), or log in before this step: docker login quay\.io$/,
  ],
  [
    'a denial without a login leads to a login before the step',
    'anonymous-denied',
    elsewhere,
    own,
    /^Give "username" and "password" \(is the secret set\?\), or log in before this step: docker login quay\.io$/,
  ],
  [
    'a denial without a login in a pull request of a fork leads to another event',
    'anonymous-denied',
    elsewhere,
    fork,
    new RegExp(
      `^Run this on workflow_run instead, .* from the fork eve/widgets has no access to secrets: ${page}`,
    ),
  ],
  [
    'a missing login in a pull request of a fork leads to another event',
    'login-required',
    elsewhere,
    fork,
    /no access to secrets/,
  ],
  [
    'a denial at ghcr.io leads to the permissions of the job',
    'account-denied',
    packageRepository,
    own,
    permissions,
  ],
];

for (const [title, reason, repository, context, hint] of table) {
  test(title, () => {
    const error = refusal(reason, repository);
    const explained = explainOnRunner(error, context);
    assert.match(explained.hint, hint);
    assert.deepEqual(
      [explained.code, explained.message, explained.response, explained.cause],
      [error.code, error.message, error.response, error],
    );
  });
}

test('a package that may not be read leads to a role that reads it', () => {
  const refused = (repository: string) => {
    const error = refusal('account-denied', repository);
    const response = error.response && { ...error.response, access: 'pull' as const };
    return new CodedError(error.code, error.message, { hint: error.hint, ...(response && { response }) });
  };
  assert.equal(
    explainOnRunner(refused(packageRepository), { ...own, payload: organization }).hint,
    'Add "packages: read" to the permissions of the job, and give acme/widgets the role Read under "Manage Actions access" of the package: https://github.com/orgs/acme/packages/container/tool/settings',
  );
  assert.equal(explainOnRunner(refused(elsewhere), own).hint, 'The hint that holds anywhere.');
});

test('an error without a reason, or with one that no workflow changes, is returned unchanged', () => {
  const others = [
    refusal(undefined, packageRepository),
    refusal('account-denied', elsewhere),
    refusal('push-not-granted', elsewhere),
    refusal('rate-limited', packageRepository),
    new CodedError('input', 'unknown input "formts"', { hint: 'Write: formats' }),
  ];
  // Whoever could log in to another registry has read the secret, also in a pull request of a fork.
  for (const context of [own, fork])
    for (const error of others) assert.equal(explainOnRunner(error, context), error);
});

test('an error that was wrapped on its way is explained by the response it is about', () => {
  const wrapped = new CodedError('denied', 'pushing app.wasm: denied', {
    hint: 'The hint that holds anywhere.',
    cause: refusal('token-is-read-only', packageRepository),
  });
  assert.match(explainOnRunner(wrapped, own).hint, permissions);
});
