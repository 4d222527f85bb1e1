/** The bundle run as an action: its outputs, its job summary, and escaped text in its log. */

import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { runAsAction } from '../support/bundle.ts';
import { registries } from '../support/registries.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { componentFile, exampleProject, origin } from './projects.ts';

test('a run that publishes one artifact sets the outputs digest and reference', async () => {
  const project = await makeWorkspace({ 'greeter.wasm': await componentFile() }, { git: true });
  const run = await runAsAction({ to: 'oci:./out', tags: '1.0.0' }, { cwd: project.path });
  await project.remove();
  assert.equal(run.code, 0, run.stdout + run.stderr);
  assert.match(run.outputs.digest ?? '', /^sha256:[0-9a-f]{64}$/);
  assert.equal(run.outputs.reference, `oci:./out@${run.outputs.digest}`);
  assert.equal(run.outputs.changed, 'true');
  assert.match(run.outputs.subjects ?? '', new RegExp(`^${run.outputs.digest?.slice(7)}  oci:./out$`, 'm'));
});

test('a run that publishes several artifacts sets the output matrix and leaves digest and reference empty', async () => {
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

test('a pull request gives the tag pr-<number> and does not change any digest', async () => {
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
  const onBranch = await runAsAction({ to: 'oci:./branch' }, { cwd: project.path });
  await project.remove();
  assert.equal(run.code, 0, run.stdout + run.stderr);
  assert.equal(onBranch.code, 0, onBranch.stdout + onBranch.stderr);
  const [first, second] = [run, onBranch].map(({ outputs }) => JSON.parse(outputs.artifacts ?? '[]'));
  assert.deepEqual(first[0].tags, ['pr-12']);
  assert.deepEqual(
    first.map(({ digest }: { digest: string }) => digest),
    second.map(({ digest }: { digest: string }) => digest),
  );
});

test('without a checkout, and behind a symlink out of it, the annotations name the commit of the event', {
  skip: process.platform === 'win32',
}, async () => {
  const downloaded = await makeWorkspace({ 'dist/greeter.wasm': await componentFile() });
  const checkout = await makeWorkspace({ 'README.md': '' }, { git: true, origin });
  await symlink(join(downloaded.path, 'dist'), join(checkout.path, 'bazel-bin'));
  const sha = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad';
  const event = { head_commit: { id: sha, timestamp: '2025-01-02T05:04:05+02:00', message: 'x' } };
  for (const [{ path: cwd }, path] of [
    [downloaded, '.'],
    [downloaded, 'dist'],
    [checkout, 'bazel-bin'],
  ] as const) {
    const env = { GITHUB_SHA: sha, GITHUB_WORKSPACE: cwd };
    const run = await runAsAction({ path, to: 'oci:./out', 'dry-run': 'true' }, { cwd, event, env });
    assert.equal(run.code, 0, run.stdout + run.stderr);
    const [artifact] = JSON.parse(run.outputs.artifacts ?? '[]');
    assert.equal(artifact.name, 'greeter');
    assert.deepEqual(
      ['source', 'revision', 'created'].map(
        (name) => artifact.annotations[`org.opencontainers.image.${name}`],
      ),
      ['https://github.com/acme/widgets', sha, '2025-01-02T03:04:05Z'],
      path,
    );
  }
  await Promise.all([downloaded.remove(), checkout.remove()]);
});

test('control characters in file names are escaped in the log and the job summary', async () => {
  const name = 'x\n::error::pwned\u001b[31m.wasm';
  const project = await makeWorkspace({ [name]: await componentFile() });
  const run = await runAsAction({ to: 'oci:./out', explain: 'true' }, { cwd: project.path });
  await project.remove();
  for (const text of [run.stdout, run.stderr, run.summary]) {
    assert.doesNotMatch(text, /^::error::pwned/m);
    assert.ok(!text.includes('\u001b[31m.wasm'));
  }
});

test('a misspelled input is a warning that suggests the correct name', async () => {
  const project = await exampleProject();
  const run = await runAsAction({ formts: 'wasm', 'dry-run': 'true' }, { cwd: project.path });
  await project.remove();
  assert.equal(run.code, 0, run.stdout);
  assert.match(run.stdout, /^::warning.*INPUT_FORMTS is not an input.*did you mean "formats"/m);
});

test('a run whose push fails still sets the output artifacts', async () => {
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
