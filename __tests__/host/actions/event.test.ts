/** Events: what starts a run, and what a runner knows when git does not answer. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { eventFacts, headOrigin, ruleFacts, serverFacts } from '../../../src/host/actions/event.ts';
import { readPayload } from '../../../src/host/actions/payload.ts';
import { triggerOf } from '../../../src/host/actions/trigger.ts';
import type { Trigger } from '../../../src/host/host.ts';
import { runExecutable } from '../../support/programs.ts';
import { folderOf } from '../folders.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'events');
const payloadOf = (name: string) => readPayload({ GITHUB_EVENT_PATH: join(fixtures, `${name}.json`) });

const sha = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad';
const onRunner = {
  GITHUB_SHA: sha,
  GITHUB_REPOSITORY: 'Acme/Widgets',
  GITHUB_SERVER_URL: 'https://github.com',
};
const source = { value: 'https://github.com/Acme/Widgets', origin: 'workflow' };

test('the event decides what started the run', () => {
  const branch = (name: string): Trigger => ({ kind: 'branch', branch: name, isDefault: false });
  const main: Trigger = { kind: 'branch', branch: 'main', isDefault: true };
  const queue = 'gh-readonly-queue/main/pr-104';
  const hash = 'b67ad1bf1d0ba39ab5d2a7c16dbd7b5d3a5d3ad1';
  const table: readonly (readonly [string, string, string, Trigger])[] = [
    ['push', 'refs/heads/main', 'push', main],
    ['push', 'refs/heads/dev', 'push', branch('dev')],
    ['push', 'refs/heads/feature/x', 'push', branch('feature/x')],
    ['push', 'refs/heads/main', 'none', main],
    ['push', 'refs/heads/dev', 'none', branch('dev')],
    ['push', 'refs/tags/v1.2.3', 'push', { kind: 'tag', tag: 'v1.2.3' }],
    ['push', 'refs/tags/http/v1.2.3', 'push', { kind: 'tag', tag: 'http/v1.2.3' }],
    ['workflow_dispatch', 'refs/tags/v2', 'none', { kind: 'tag', tag: 'v2' }],
    ['workflow_dispatch', 'refs/heads/main', 'push', main],
    ['workflow_dispatch', 'refs/heads/dev', 'push', branch('dev')],
    ['release', 'refs/tags/v1.2.3', 'release', { kind: 'tag', tag: 'v1.2.3' }],
    ['release', '', 'release', { kind: 'tag', tag: 'v1.2.3' }],
    ['pull_request', 'refs/pull/12/merge', 'pull-request', { kind: 'pull-request', number: 12 }],
    ['pull_request', 'refs/pull/7/merge', 'none', { kind: 'pull-request', number: 7 }],
    // When a pull request is closed by merging it, the ref is that of its base branch.
    ['pull_request', 'refs/heads/main', 'pull-request', { kind: 'pull-request', number: 12 }],
    ['pull_request_target', 'refs/heads/main', 'pull-request', { kind: 'pull-request', number: 12 }],
    ['schedule', 'refs/heads/main', 'schedule', { kind: 'schedule' }],
    ['merge_group', `refs/heads/${queue}-${hash}`, 'none', { kind: 'merge-queue', number: 104 }],
    ['merge_group', 'refs/heads/main', 'merge-group', { kind: 'merge-queue', number: 104 }],
    ['push', `refs/heads/${queue}-${hash}`, 'push', { kind: 'merge-queue', number: 104 }],
    [
      'push',
      `refs/heads/gh-readonly-queue/release/pr-3/pr-12-${hash}`,
      'push',
      { kind: 'merge-queue', number: 12 },
    ],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/x', 'none', branch('gh-readonly-queue/main/x')],
    ['merge_group', 'refs/heads/main', 'none', branch('main')],
    ['workflow_run', 'refs/heads/main', 'pull-request', main],
    ['', '', 'none', { kind: 'event' }],
  ];
  for (const [name, ref, payload, expected] of table) {
    const environment = { GITHUB_EVENT_NAME: name, GITHUB_REF: ref };
    assert.deepEqual(triggerOf(environment, payloadOf(payload)), expected, `${name} ${ref}`);
  }
});

test('a workflow_run has the trigger of the run that has built the artifacts', async () => {
  const owner = { login: 'acme' };
  const repository = { default_branch: 'main', owner };
  const run = (event: string, head_branch: string, more: object = {}) => ({
    repository,
    workflow_run: { event, head_branch, head_repository: { owner }, ...more },
  });
  const eve = { head_repository: { owner: { login: 'eve' } } };
  const branch = (name: string): Trigger => ({ kind: 'branch', branch: name, isDefault: false });
  const table: readonly (readonly [payload: Record<string, unknown>, expected: Trigger])[] = [
    [run('push', 'main'), { kind: 'branch', branch: 'main', isDefault: true }],
    [run('push', 'dev'), branch('dev')],
    [run('workflow_dispatch', 'dev'), branch('dev')],
    [run('schedule', 'main'), { kind: 'schedule' }],
    [run('release', 'v1.2.3'), { kind: 'tag', tag: 'v1.2.3' }],
    [run('pull_request', 'dev', { pull_requests: [{ number: 7 }] }), { kind: 'pull-request', number: 7 }],
    [run('pull_request', 'dev', { pull_requests: [{ number: 7 }, { number: 8 }] }), branch('dev')],
    [run('pull_request', 'main', { pull_requests: [] }), branch('main')],
    [run('pull_request', 'main', { ...eve, pull_requests: [] }), branch('eve/main')],
    [run('push', 'main', eve), branch('eve/main')],
    [run('merge_group', 'gh-readonly-queue/main/pr-12-abc'), { kind: 'merge-queue', number: 12 }],
  ];
  const environment = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF: 'refs/heads/main' };
  for (const [payload, expected] of table)
    assert.deepEqual(triggerOf(environment, payload), expected, JSON.stringify(payload));
});

test('tag rules know the ref, the branches and the commit of an event', () => {
  const sha = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad';
  const factsOf = (name: string, ref: string, payload: string) =>
    ruleFacts({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_SHA: sha }, payloadOf(payload));
  assert.deepEqual(factsOf('push', 'refs/heads/main', 'push'), {
    name: 'push',
    ref: 'refs/heads/main',
    isDefaultBranch: true,
    defaultBranch: 'main',
    revision: sha,
    committed: '2025-01-02T03:04:05Z',
  });
  assert.deepEqual(factsOf('pull_request_target', 'refs/heads/main', 'pull-request'), {
    name: 'pull_request_target',
    ref: 'refs/pull/12/merge',
    isDefaultBranch: false,
    defaultBranch: 'main',
    baseRef: 'main',
    revision: sha,
  });
  assert.equal(factsOf('merge_group', 'refs/heads/main', 'merge-group').isDefaultBranch, false);
  assert.equal(factsOf('schedule', 'refs/heads/main', 'schedule').isDefaultBranch, true);
  // It runs on the branch that was created.
  assert.equal(factsOf('create', 'refs/heads/dev', 'push').isDefaultBranch, false);
});

test('a payload that is missing, malformed or of another shape is no error', async (t) => {
  const folder = await folderOf(t, {
    'broken.json': '{"a"',
    'list.json': '[]',
    'odd.json': '{"pull_request": 7, "number": "x", "release": null, "head_commit": {"id": {}}}',
  });
  for (const name of ['missing', 'broken', 'list', 'odd']) {
    const payload = readPayload({ GITHUB_EVENT_PATH: join(folder, `${name}.json`) });
    assert.deepEqual(triggerOf({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/heads/x' }, payload), {
      kind: 'branch',
      branch: 'x',
      isDefault: false,
    });
    assert.deepEqual(eventFacts({ GITHUB_SHA: 'a'.repeat(40) }, payload).created, undefined);
  }
});

test('an event in a file that never ends, or that nobody writes, is not waited for', {
  skip: process.platform === 'win32',
}, async (t) => {
  const folder = await folderOf(t, {});
  const pipe = join(folder, 'pipe');
  await runExecutable('mkfifo', [pipe]);
  for (const path of ['/dev/zero', pipe, folder])
    assert.deepEqual(readPayload({ GITHUB_EVENT_PATH: path }), {}, path);
});

test('the event stands in for git', () => {
  const environment = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: 'Acme/Widgets',
    GITHUB_SERVER_URL: 'https://github.com',
  };
  assert.deepEqual(eventFacts(environment, payloadOf('push')), {
    source: { value: 'https://github.com/Acme/Widgets', origin: 'workflow' },
    revision: { value: sha, origin: 'GITHUB_SHA' },
    created: { value: '2025-01-02T03:04:05Z', origin: 'event' },
  });
  const other = eventFacts({ ...environment, GITHUB_SHA: 'b'.repeat(40) }, payloadOf('push'));
  assert.equal(other.created, undefined);
  assert.deepEqual(eventFacts({ GITHUB_SHA: 'main', GITHUB_REPOSITORY: 'x' }, {}), {});
  const dated = eventFacts({ ...environment, SOURCE_DATE_EPOCH: '1' }, payloadOf('push'));
  assert.equal(dated.created?.value, '1970-01-01T00:00:01Z');
});

for (const [event, payload, created] of [
  ['push', 'push', '2025-01-02T03:04:05Z'],
  ['push', 'none', undefined],
  ['release', 'release', undefined],
  ['schedule', 'schedule', undefined],
  ['workflow_dispatch', 'none', undefined],
  ['repository_dispatch', 'none', undefined],
  ['pull_request', 'pull-request', undefined],
] as const) {
  test(`without a checkout, ${event} gives repository and commit, and the time when ${payload}.json has it`, () => {
    const facts = eventFacts({ ...onRunner, GITHUB_EVENT_NAME: event }, payloadOf(payload));
    assert.deepEqual(facts, {
      source,
      revision: { value: sha, origin: 'GITHUB_SHA' },
      ...(created && { created: { value: created, origin: 'event' } }),
    });
  });
}

for (const event of ['pull_request_target', 'issue_comment', 'workflow_run', 'delete', 'unheard_of']) {
  test(`without a checkout, ${event} gives no fact, since GITHUB_SHA need not be what was built`, () => {
    assert.deepEqual(eventFacts({ ...onRunner, GITHUB_EVENT_NAME: event }, payloadOf('push')), {});
  });
}

suite('without a checkout, the event workflow_run', () => {
  const environment = { ...onRunner, GITHUB_EVENT_NAME: 'workflow_run' };
  const head = 'c'.repeat(40);
  const run = { head_sha: head, head_branch: 'main', head_repository: { full_name: 'acme/widgets' } };
  const timed = { id: head, timestamp: '2025-01-02T05:04:05+02:00', message: 'x', author: { name: 'Ann' } };

  test('gives the commit of the run that it is about, and its time', () => {
    assert.deepEqual(eventFacts(environment, { workflow_run: { ...run, head_commit: timed } }), {
      source,
      revision: { value: head, origin: 'head_sha of the workflow run' },
      created: { value: '2025-01-02T03:04:05Z', origin: 'event' },
    });
  });

  test('gives no time of another commit', () => {
    const facts = eventFacts(environment, { workflow_run: { ...run, head_commit: { ...timed, id: sha } } });
    assert.deepEqual([facts.revision?.value, facts.created], [head, undefined]);
  });

  test('gives no fact for the commit of a fork, nor for anything that is no commit', () => {
    const fork = { ...run, head_repository: { full_name: 'mallory/widgets' } };
    for (const workflow_run of [fork, { ...run, head_sha: 'main' }, { ...run, head_sha: 7 }, null, 'x'])
      assert.deepEqual(eventFacts(environment, { workflow_run }), {});
  });
});

test('SOURCE_DATE_EPOCH is the time whatever the event', () => {
  const environment = { GITHUB_EVENT_NAME: 'workflow_run', SOURCE_DATE_EPOCH: '1' };
  assert.deepEqual(eventFacts(environment, {}), {
    created: { value: '1970-01-01T00:00:01Z', origin: 'SOURCE_DATE_EPOCH' },
  });
});

test('only github.com has a default registry', () => {
  assert.deepEqual(
    serverFacts({ GITHUB_REPOSITORY: 'Acme/Widgets', GITHUB_SERVER_URL: 'https://github.com' }),
    {
      repository: 'Acme/Widgets',
      defaultTo: 'ghcr.io/acme/widgets/{name}',
    },
  );
  for (const url of ['https://git.example.test', 'https://acme.ghe.com', 'https://github.com.evil.test']) {
    assert.deepEqual(serverFacts({ GITHUB_REPOSITORY: 'acme/widgets', GITHUB_SERVER_URL: url }), {});
  }
  assert.deepEqual(serverFacts({}), {});
});

test('on a pull request HEAD is said to be the merge', () => {
  const trigger: Trigger = { kind: 'pull-request', number: 12 };
  assert.equal(
    headOrigin({ GITHUB_REF: 'refs/pull/12/merge' }, trigger),
    'HEAD commit (merge of pull request 12)',
  );
  assert.equal(headOrigin({ GITHUB_REF: 'refs/heads/main' }, trigger), 'HEAD commit');
});
