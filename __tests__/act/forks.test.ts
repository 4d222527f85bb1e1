/** The two workflows of a fork in a real runner: the first call of act may not push, and the second one publishes what it has left. */

import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { bundleExists } from '../support/bundle.ts';
import { root } from '../support/programs.ts';
import { type StartedRegistry, startDistribution } from '../support/registries.ts';
import { type ActRunner, actIsInstalled, type Event, forkRequest, startAct, workflowRun } from './act.ts';
import { digestOf } from './github.ts';
import { shopFiles } from './project.ts';

const example = (name: string) => readFile(join(root, 'examples/workflows', `${name}.yml`), 'utf8');
const sha = 'a1'.repeat(20);

/**
 * Loaded into actions before their code, it also writes what they print to a file: act copies the output of a step in the background, and
 * does not wait for the rest of it when the step fails (nektos/act, pkg/container/host_environment.go, `exec`).
 */
const logger = `const { appendFileSync } = require('node:fs');
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => {
  appendFileSync(process.env.ACTION_LOG, text);
  return write(text, ...rest);
};
`;

suite('The workflows for forks run in act', { skip: !bundleExists() || !actIsInstalled() }, () => {
  let registry: StartedRegistry | undefined;
  let act: ActRunner;
  before(async () => {
    registry = await startDistribution({ password: false });
    assert.ok(registry, 'docker-registry is not installed');
    act = await startAct(registry.host, await shopFiles());
    act.github.pulls.runs = [{ id: 5, head_sha: sha, head_branch: 'topic', head: 'eve/shop' }];
    act.github.pulls.pulls = [{ number: 43, sha, branch: 'topic', head: 'eve/shop' }];
  });
  after(async () => {
    await act?.stop();
    await registry?.stop();
  });
  const digest = (name: string, tag: string) => digestOf(registry?.host ?? '', `acme/shop/${name}`, tag);

  test('the run of the fork is green, pushes nothing, and uploads an image layout', async () => {
    const { code, stdout, stderr } = await act.run(await example('pull-request'), forkRequest(43, sha));
    assert.equal(code, 0, stdout + stderr);
    assert.match(stdout, /handed-off cart: ghcr\.io\/acme\/shop\/cart@sha256:/);
    assert.equal(await digest('cart', 'pr-43'), undefined);
    const left = (await readdir(join(act.artifacts, 'hand-off'))).sort();
    assert.deepEqual(left, ['blobs', 'index.json', 'oci-layout']);
  });

  test('the run that follows publishes both artifacts under the number that the API tells', async () => {
    const { code, stdout, stderr } = await act.run(await example('forks'), workflowRun(5, sha));
    assert.equal(code, 0, stdout + stderr);
    for (const name of ['cart', 'http-cache']) assert.ok(await digest(name, 'pr-43'), name);
    assert.ok(act.github.apiRequests.some((line) => line.startsWith('GET /repos/acme/shop/actions/runs/5')));
  });

  test('what was changed on the way is refused, and the job fails', async () => {
    const path = join(act.artifacts, 'hand-off', 'index.json');
    const index = await readFile(path, 'utf8');
    await writeFile(path, index.replaceAll('-pr-43', '-1.0.0'));
    const [log, preload] = [join(act.artifacts, 'action.log'), join(act.artifacts, 'logger.cjs')];
    await writeFile(preload, logger);
    const env = { ACTION_LOG: log, NODE_OPTIONS: `--require=${preload}` };
    const { code } = await act.run(await example('forks'), workflowRun(5, sha), env);
    assert.notEqual(code, 0);
    assert.match(await readFile(log, 'utf8'), /\[invalid-hand-off\]/);
    assert.equal(await digest('cart', '1.0.0'), undefined);
  });

  test('closing the pull request deletes these previews, with a token that may write', async () => {
    const { payload } = forkRequest(43, sha);
    const closed: Event = { name: 'pull_request_target', payload: { ...payload, action: 'closed' } };
    const { code, stdout, stderr } = await act.run(await example('cleanup'), closed);
    assert.equal(code, 0, stdout + stderr);
    for (const name of ['cart', 'http-cache']) assert.equal(await digest(name, 'pr-43'), undefined, name);
  });

  test('the job does not run for a pull request that could publish its preview itself', async () => {
    const event = workflowRun(5, sha);
    const skipped = {
      ...event,
      payload: { ...event.payload, workflow_run: { event: 'push', conclusion: 'success' } },
    };
    const { code, stdout, stderr } = await act.run(await example('forks'), skipped);
    assert.equal(code, 0, stdout + stderr);
    assert.doesNotMatch(stdout, /download-artifact/);
  });
});
