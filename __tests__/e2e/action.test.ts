/** The action as a runner runs it: outputs, summary, and what the log may hold. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runAsAction } from '../support/bundle.ts';
import { registries } from '../support/registries.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { componentFile, exampleProject } from './projects.ts';

test('one artifact: digest and reference are outputs', async () => {
  const project = await makeWorkspace({ 'greeter.wasm': await componentFile() }, { git: true });
  const run = await runAsAction({ to: 'oci:./out', tags: '1.0.0' }, { cwd: project.path });
  await project.remove();
  assert.equal(run.code, 0, run.stdout + run.stderr);
  assert.match(run.outputs.digest ?? '', /^sha256:[0-9a-f]{64}$/);
  assert.equal(run.outputs.reference, `oci:./out@${run.outputs.digest}`);
  assert.equal(run.outputs.changed, 'true');
  assert.match(run.outputs.subjects ?? '', new RegExp(`^${run.outputs.digest?.slice(7)}  oci:./out$`, 'm'));
});

test('several artifacts: a matrix, and no digest that could be the wrong one', async () => {
  const project = await exampleProject();
  const [registry] = (await registries()).filter(({ username }) => !username);
  const to = registry ? `${registry.host}/action/{name}` : 'oci:./out';
  const run = await runAsAction({ to }, { cwd: project.path });
  await project.remove();
  assert.equal(run.code, 0, run.stdout + run.stderr);
  assert.equal(run.outputs.digest, '');
  assert.equal(run.outputs.reference, '');
  const artifacts = JSON.parse(run.outputs.artifacts ?? '[]');
  assert.deepEqual(
    artifacts.map(({ name }: { name: string }) => name),
    ['acme', 'greeter', 'hello'],
  );
  assert.equal(JSON.parse(run.outputs.matrix ?? '{}').include.length, 3);
  assert.ok(artifacts.every(({ tags }: { tags: string[] }) => tags.join() === 'edge'));
  assert.match(run.summary, /greeter/);
  assert.match(run.summary, /sha256:/);
});

test('a pull request is tagged by its number, and nothing of the event enters a manifest', async () => {
  const project = await exampleProject();
  const event = {
    pull_request: {
      number: 12,
      head: { repo: { full_name: 'acme/widgets' } },
      base: { repo: { full_name: 'acme/widgets' } },
    },
  };
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/12/merge',
    GITHUB_REF_NAME: '12/merge',
  };
  const run = await runAsAction({ to: 'oci:./out' }, { cwd: project.path, event, env });
  const again = await runAsAction({ to: 'oci:./again' }, { cwd: project.path });
  await project.remove();
  assert.equal(run.code, 0, run.stdout + run.stderr);
  assert.equal(again.code, 0, again.stdout + again.stderr);
  const [first, second] = [run, again].map(({ outputs }) => JSON.parse(outputs.artifacts ?? '[]'));
  assert.deepEqual(first[0].tags, ['pr-12']);
  assert.deepEqual(
    first.map(({ digest }: { digest: string }) => digest),
    second.map(({ digest }: { digest: string }) => digest),
  );
});

test('hostile file names reach neither log nor outputs raw', async () => {
  const name = 'x\n::error::pwned\u001b[31m.wasm';
  const project = await makeWorkspace({ [name]: await componentFile() });
  const run = await runAsAction({ to: 'oci:./out', explain: 'true' }, { cwd: project.path });
  await project.remove();
  for (const text of [run.stdout, run.stderr, run.summary]) {
    assert.doesNotMatch(text, /^::error::pwned/m);
    assert.ok(!text.includes('\u001b[31m.wasm'));
  }
});

test('a misspelt input is an error that suggests the right one', async () => {
  const project = await exampleProject();
  const run = await runAsAction({ formts: 'wasm' }, { cwd: project.path });
  await project.remove();
  assert.equal(run.code, 2, run.stdout);
  assert.match(run.stdout + run.stderr, /formats/);
});

test('a failed push still sets the outputs of what was packed', async () => {
  const project = await exampleProject();
  const run = await runAsAction({ to: '127.0.0.1:9/acme/{name}', timeout: '2' }, { cwd: project.path });
  await project.remove();
  assert.equal(run.code, 1, run.stdout);
  const artifacts = JSON.parse(run.outputs.artifacts ?? '[]');
  assert.equal(artifacts.length, 3);
  assert.ok(
    artifacts.every(
      ({ outcome, digest }: { outcome: string; digest: string }) =>
        outcome === 'failed' && digest.startsWith('sha256:'),
    ),
  );
});
