/** Runs with the rights of the repository that a stranger has started: which events are refused, and what the bundle does then. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignContent } from '../../../src/host/actions/foreign-content.ts';
import { startFakeRegistry } from '../../fakes/registry.ts';
import { bundleExists, runAsAction } from '../../support/bundle.ts';
import { coreModule } from '../../support/module.ts';
import { recordSkipped } from '../../support/skipped.ts';
import { makeWorkspace } from '../../support/workspace.ts';

const repository = { full_name: 'acme/shop', default_branch: 'main' };
const target = (repo: unknown) => ({ repository, number: 7, pull_request: { number: 7, head: { repo } } });
const run = (event: string, head_repository?: unknown) => ({
  repository,
  workflow_run: { event, head_branch: 'x', ...(head_repository !== undefined && { head_repository }) },
});
const [own, fork] = [{ full_name: 'acme/shop' }, { full_name: 'eve/shop' }];

const refused: readonly (readonly [string, string, object])[] = [
  ['the head of a fork', 'pull_request_target', target(fork)],
  ['the head of a fork that is deleted', 'pull_request_target', target(null)],
  ['a payload that is none', 'pull_request_target', {}],
  ['a run of a fork', 'workflow_run', run('pull_request', fork)],
  ['a run of a fork with the rights of the repository', 'workflow_run', run('pull_request_target', fork)],
  ['a run of a pull request from an unknown place', 'workflow_run', run('pull_request')],
];
const allowed: readonly (readonly [string, string, object])[] = [
  ['the head of a branch', 'pull_request_target', target(own)],
  ['the same name in other case', 'pull_request_target', target({ full_name: 'Acme/Shop' })],
  ['a fork without the rights of the repository', 'pull_request', target(fork)],
  ['a run of a branch', 'workflow_run', run('pull_request', own)],
  ['a run of a push', 'workflow_run', run('push')],
  ['a push', 'push', { repository }],
];

const reasonFor = (event: string, payload: object) =>
  foreignContent({ GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'acme/shop' }, payload as never);

for (const [what, event, payload] of refused)
  test(`${event} with ${what} is foreign`, () => {
    const error = reasonFor(event, payload);
    assert.equal(error?.code, 'foreign-content');
    assert.match(
      error?.message ?? '',
      /^this run has the rights of acme\/shop and was started by a pull request /,
    );
    assert.match(error?.hint ?? '', /: allow-foreign-content: true$/);
  });

for (const [what, event, payload] of allowed)
  test(`${event} with ${what} is not foreign`, () => {
    assert.equal(reasonFor(event, payload), undefined);
  });

test('what a payload names is escaped', () => {
  const { message = '' } =
    reasonFor('pull_request_target', target({ full_name: 'x\n::set-output name=a::b' })) ?? {};
  assert.doesNotMatch(message, /\n|::set-output/);
});

if (!bundleExists()) recordSkipped('foreign content by the bundle: needs dist');

test('a foreign run sends nothing to a registry, until it is allowed by name', {
  skip: !bundleExists(),
}, async () => {
  const registry = await startFakeRegistry();
  const workspace = await makeWorkspace({ 'cart.wasm': coreModule(Buffer.from('x')) });
  const publish = async (inputs: Record<string, string>) =>
    await runAsAction(inputs, {
      cwd: workspace.path,
      event: target(fork),
      env: {
        GITHUB_EVENT_NAME: 'pull_request_target',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_REF: 'refs/heads/main',
      },
    });
  try {
    const to = `${registry.host}/acme/{name}`;
    const stopped = await publish({ to });
    assert.equal(stopped.code, 1, stopped.stdout);
    assert.match(
      stopped.stdout,
      /^::error title=oci-wasm-publish::this run has the rights .* \[foreign-content\]%0APublish on/m,
    );
    assert.equal(registry.store.find('acme/cart'), undefined);
    assert.equal((await publish({ to, 'dry-run': 'true' })).code, 0);
    assert.equal((await publish({ to: 'oci:out' })).code, 0);
    const named = await publish({ to, 'allow-foreign-content': 'true' });
    assert.equal(named.code, 0, named.stdout);
    assert.ok(registry.store.find('acme/cart')?.tags.has('pr-7'));
  } finally {
    await Promise.all([registry.stop(), workspace.remove()]);
  }
});
