/** The comment of a hand-off: the run that publishes writes it, on the pull request that the API tells. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type FakeGitHub, startFakeGitHub } from '../fakes/github.ts';
import { answerPulls, type FakePulls } from '../fakes/github-pulls.ts';
import { jsonResponse } from '../fakes/message.ts';
import { bundleExists } from '../support/bundle.ts';
import { startOlareg } from '../support/registries.ts';
import { headSha, makeWorkspace, runOfCompanion, runOfFork } from './runs.ts';

const state: FakePulls = {
  runs: [{ id: 5, head_sha: headSha, head_branch: 'fix', head: 'eve/widgets' }],
  pulls: [{ number: 42, sha: headSha, branch: 'fix', head: 'eve/widgets' }],
};

function startApi(): Promise<FakeGitHub> {
  return startFakeGitHub({
    intercept({ path, query }) {
      const url = new URL(`http://fake${path}?${query}`);
      const body = answerPulls(state, 'acme/widgets', url);
      return body === undefined ? undefined : jsonResponse(200, body);
    },
  });
}

test('the run that publishes comments on the pull request once, and the run of the fork not at all', {
  skip: !bundleExists(),
}, async (context) => {
  const registry = await startOlareg({ referrers: true });
  if (!registry) return context.skip('olareg is not installed');
  const api = await startApi();
  const folder = await mkdtemp(join(tmpdir(), 'owp-comment-'));
  try {
    await makeWorkspace(folder);
    const left = await runOfFork(
      folder,
      { 'hand-off': 'hand-off', token: 'read-only', comment: 'true' },
      { number: 42 },
      { GITHUB_API_URL: api.url },
    );
    assert.equal(left.code, 0, left.stdout);
    assert.equal(api.requests.length, 0);
    const inputs = { 'hand-off': 'hand-off', to: `${registry.host}/acme/{name}`, comment: 'true' };
    for (const outcome of ['created', 'updated']) {
      const { code, stdout } = await runOfCompanion(folder, inputs, api.url);
      assert.equal(code, 0, stdout);
      assert.match(stdout, new RegExp(`The comment of pull request 42 is ${outcome}`));
    }
    assert.equal(api.comments.length, 1);
    const text = api.comments[0]?.body ?? '';
    assert.match(text, /acme\/cart/);
    assert.match(text, /pr-42/);
    assert.ok(api.requests.includes('POST /repos/acme/widgets/issues/42/comments'), api.requests.join('\n'));
  } finally {
    await rm(folder, { recursive: true });
    await api.stop();
    await registry.stop();
  }
});
