/** Registry errors on a runner: each reason gets the hint that fits the workflow, the event and the registry. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError, type RegistryReason } from '../../../src/errors.ts';
import { explainOnRunner, type RunContext } from '../../../src/host/actions/registry-hints.ts';

const push: RunContext = { repository: 'acme/widgets', eventName: 'push' };
const pullRequest: RunContext = { ...push, eventName: 'pull_request' };
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
    push,
    /^Add this to the job, or ask an owner of the organization .*permissions: \{ contents: read, packages: write \}$/,
  ],
  [
    'a read-only token leads to the permissions of the job',
    'token-is-read-only',
    packageRepository,
    push,
    /^Add this to the job: permissions: \{ contents: read, packages: write \}$/,
  ],
  [
    'a read-only token in a pull request leads to another event',
    'token-is-read-only',
    packageRepository,
    pullRequest,
    /push or workflow_run event.*forks and Dependabot.*permissions: \{ contents: read, packages: write \}$/,
  ],
  [
    'a package that is not linked leads to its settings in the organization',
    'package-not-linked-to-repository',
    packageRepository,
    { ...push, payload: organization },
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
    push,
    /^Give "username" and "password" \(is the secret set\? .*\), or log in before this step: docker login quay\.io$/,
  ],
  [
    'a denial without a login leads to a login before the step',
    'anonymous-denied',
    elsewhere,
    push,
    /^Give "username" and "password" \(is the secret set\? .*\), or log in before this step: docker login quay\.io$/,
  ],
  [
    'a denial without a login in a pull request leads to another event',
    'anonymous-denied',
    elsewhere,
    pullRequest,
    /no access to secrets\.$/,
  ],
  [
    'a denial at ghcr.io leads to the permissions of the job',
    'account-denied',
    packageRepository,
    push,
    permissions,
  ],
  [
    'a denial at another registry in a pull request does not mention the permissions of the job',
    'account-denied',
    elsewhere,
    pullRequest,
    /^(?!.*permissions).*no access to secrets\.$/,
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

test('an error without a reason, or with one that no workflow changes, is returned unchanged', () => {
  const others = [
    refusal(undefined, packageRepository),
    refusal('account-denied', elsewhere),
    refusal('rate-limited', packageRepository),
    new CodedError('input', 'unknown input "formts"', { hint: 'Write: formats' }),
  ];
  for (const error of others) assert.equal(explainOnRunner(error, push), error);
});

test('an error that was wrapped on its way is explained by the response it is about', () => {
  const wrapped = new CodedError('denied', 'pushing app.wasm: denied', {
    hint: 'The hint that holds anywhere.',
    cause: refusal('token-is-read-only', packageRepository),
  });
  assert.match(explainOnRunner(wrapped, push).hint, permissions);
});
