/** `verify --reproduce`: what differs between a published artifact and the workspace, in words. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bundleExists, runInShell } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { runExecutable } from '../support/programs.ts';
import { registries } from '../support/registries.ts';
import { makeWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { ecKeyPair } from './keys.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

const [registry] = (await registries()).filter(({ name }) => name === 'distribution' || name === 'olareg');
let workspace: TestWorkspace;
let folder: string;
let reference = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owp-reproduce-'));
  const { privateKey, publicKey } = ecKeyPair();
  await writeFile(join(folder, 'key.pem'), privateKey);
  await writeFile(join(folder, 'key.pub'), publicKey);
  workspace = await makeWorkspace({ 'app.wasm': coreModule(Buffer.from('app')) }, { git: true });
  const to = `${registry?.host}/reproduce/app`;
  const run = await runInShell(['--to', to, '--key', join(folder, 'key.pem')], { cwd: workspace.path });
  assert.equal(run.code, 0, run.stderr);
  reference = run.artifacts[0]?.reference ?? '';
});
after(async () => {
  await workspace.remove();
  await rm(folder, { recursive: true, force: true });
});

const verify = (...more: readonly string[]) =>
  runInShell(['verify', reference, '--key', join(folder, 'key.pub'), '--reproduce', ...more], {
    cwd: workspace.path,
  });

interface Result {
  readonly artifacts: readonly {
    readonly digest: string;
    readonly reproduction: {
      readonly digest: string;
      readonly differences: readonly string[];
      readonly ofCommit: readonly string[];
    };
  }[];
}

const reproductionIn = (stdout: string) => {
  const [artifact] = (JSON.parse(stdout) as Result).artifacts;
  assert.ok(artifact);
  return { published: artifact.digest, ...artifact.reproduction };
};

test('the same workspace gives the same digest', async () => {
  const run = await verify();
  assert.equal(run.code, 0, run.stderr);
  const { published, digest, differences } = reproductionIn(run.stdout);
  assert.deepEqual([digest, differences], [published, []]);
  assert.match(run.stderr, /reproduced: packed again with the same digest/);
});

test('another annotation is named with both values, and fails', async () => {
  const run = await verify('--annotations', 'com.example.team=edge');
  assert.equal(run.code, 1);
  assert.deepEqual(reproductionIn(run.stdout).differences, [
    'the annotation com.example.team is absent, and would be "edge"',
  ]);
  assert.match(run.stderr, /was not reproduced: the annotation com\.example\.team/);
});

test('a later commit with the same content differs in revision and time alone, and is reproduced', async () => {
  const git = (...args: readonly string[]) =>
    runExecutable('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: workspace.path,
    });
  await git('commit', '--allow-empty', '-m', 'later');
  const run = await verify();
  assert.equal(run.code, 0, run.stderr);
  const { published, digest, differences, ofCommit } = reproductionIn(run.stdout);
  assert.notEqual(digest, published);
  assert.deepEqual(differences, []);
  assert.ok(ofCommit.some((line) => line.includes('org.opencontainers.image.revision')));
});

test('a changed file is named with both digests, and fails', async () => {
  await writeFile(join(workspace.path, 'app.wasm'), coreModule(Buffer.from('changed')));
  const run = await verify();
  assert.equal(run.code, 1);
  const { differences } = reproductionIn(run.stdout);
  assert.ok(differences.length > 0);
  assert.match(differences.join('\n'), /has \d+ bytes \(sha256:[0-9a-f]+\), and would have \d+ bytes/);
});
