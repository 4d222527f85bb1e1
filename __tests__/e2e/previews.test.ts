/** Previews and releases as the clients of their formats see them: Helm, Timoni, and wkg for WIT packages. */

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runAsAction } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { findExecutable, root, runExecutable } from '../support/programs.ts';
import { registries } from '../support/registries.ts';
import { recordSkipped } from '../support/skipped.ts';
import { makeWorkspace } from '../support/workspace.ts';

interface Started {
  readonly env: Readonly<Record<string, string>>;
  readonly event?: unknown;
}

const repository = { default_branch: 'main' };
const pullRequest: Started = {
  env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/42/merge' },
  event: { number: 42, repository },
};
const pushed = (ref: string): Started => ({
  env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: ref },
  event: { repository },
});

type Files = Parameters<typeof makeWorkspace>[0];

/** Publishes the same workspace for one event after the other, and returns the tags of each run. */
async function publishAll(
  files: Files,
  {
    inputs,
    runs,
    context,
  }: { inputs: Record<string, string>; runs: readonly Started[]; context: TestContext },
): Promise<readonly (readonly string[])[]> {
  const { path, remove } = await makeWorkspace(files);
  context.after(remove);
  const tags: string[][] = [];
  for (const { env, event } of runs) {
    const run = await runAsAction(inputs, { cwd: path, env, event });
    assert.equal(run.code, 0, run.stdout + run.stderr);
    tags.push(JSON.parse(run.outputs.artifacts ?? '[]')[0].tags);
  }
  return tags;
}

const chart = {
  'demo/Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 1.4.0\n',
  'demo/templates/service.yaml': 'kind: Service\n',
};

/** The versions of Helm that are installed. */
function helms(): readonly string[] {
  const found = ['helm3', 'helm4'].map(findExecutable).filter((file) => file !== undefined);
  if (found.length === 0) recordSkipped('helm3 and helm4: not installed');
  return found;
}

async function anonymousRegistry(): Promise<string | undefined> {
  return (await registries()).find(({ name }) => name === 'distribution')?.host;
}

test('Helm pulls the preview of a chart by its version, and ranges pass over it', async (context) => {
  const host = await anonymousRegistry();
  const programs = helms();
  if (host === undefined || programs.length === 0) return;
  const reference = `${host}/previews/demo`;
  const inputs = { formats: 'helm:demo', to: reference };
  const runs = [pullRequest, pushed('refs/heads/main'), pushed('refs/heads/feature/x')];
  const tags = await publishAll(chart, { inputs, runs, context });
  assert.deepEqual(tags, [['1.4.0-pr.42'], ['1.4.0-edge'], ['1.4.0-feature-x']]);
  const { path, remove } = await makeWorkspace({ home: '' });
  context.after(remove);
  const pull = (helm: string, ...args: readonly string[]) => {
    const all = ['pull', `oci://${reference}`, '--plain-http', '--destination', path, ...args];
    return runExecutable(helm, all, { env: { PATH: process.env.PATH, HOME: path } });
  };
  for (const helm of programs) {
    for (const [version = ''] of tags) {
      const pulled = await pull(helm, '--version', version);
      assert.equal(pulled.code, 0, `${helm} ${version}: ${pulled.stderr}`);
    }
    assert.notEqual((await pull(helm)).code, 0, `${helm} takes a preview without being asked to`);
    assert.notEqual((await pull(helm, '--version', '>=1.0.0')).code, 0, helm);
  }
  const released = await publishAll(chart, { inputs, runs: [pushed('refs/tags/v1.4.0')], context });
  assert.deepEqual(released, [['1.4.0']]);
  for (const helm of programs) {
    for (const args of [[], ['--version', '>=1.0.0'], ['--version', '1.4.0']]) {
      const pulled = await pull(helm, ...args);
      assert.equal(pulled.code, 0, `${helm} ${args}: ${pulled.stderr}`);
      assert.match(pulled.stdout + pulled.stderr, /previews\/demo:1\.4\.0\n/);
    }
  }
});

test('wkg gets the released version of a WIT package, and no preview', async (context) => {
  const host = await anonymousRegistry();
  const wkg = client('wkg');
  if (host === undefined || !wkg) return;
  const bytes = await readFile(join(root, '__tests__/fixtures/wasm/wit-package.wasm'));
  const inputs = { to: `${host}/wit-previews/{name}` };
  const runs = [
    pullRequest,
    pushed('refs/heads/main'),
    pushed('refs/heads/9.9.9'),
    pushed('refs/tags/v7.0.0'),
  ];
  const files = { 'package.wasm': bytes };
  const tags = await publishAll(files, { inputs, runs, context });
  const [version = ''] = tags.at(-1) ?? [];
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.deepEqual(tags.slice(0, 3), [['pr-42'], ['edge'], ['branch-9.9.9']]);
  const { path, remove } = await makeWorkspace({ home: '' });
  context.after(remove);
  const name = await packageName(bytes, inputs.to, context);
  const config = join(path, 'wkg.toml');
  await writeFile(config, wkgConfig(name.split('/')[0] ?? '', host));
  const args = ['get', '--config', config, name.replace('/', ':'), '--output', join(path, 'got.wasm')];
  const got = await wkg(args, { env: { PATH: process.env.PATH, HOME: path } });
  assert.equal(got.code, 0, got.stderr);
  assert.match(got.stdout + got.stderr, new RegExp(`\\b${version.replaceAll('.', '\\.')}\\b`));
  const to = `${host}/wit-previews/${name}`;
  for (const tag of ['pr-42', 'edge', version, 'latest']) {
    const pulled = await wkg(
      ['oci', 'pull', '--insecure', host, `${to}:${tag}`, '--output', join(path, `${tag}.wasm`)],
      {
        env: { PATH: process.env.PATH, HOME: path },
      },
    );
    assert.equal(pulled.code, 0, `${tag}: ${pulled.stderr}`);
    assert.deepEqual(await readFile(join(path, `${tag}.wasm`)), bytes);
  }
});

test('Timoni pulls previews of a module by their versions only, and latest is the release', async (context) => {
  const host = await anonymousRegistry();
  const timoni = client('timoni');
  if (host === undefined || !timoni) return;
  const reference = `${host}/previews/timoni-demo`;
  const inputs = { formats: 'timoni', to: reference };
  const files = {
    'timoni.cue': 'package main\n',
    'cue.mod/module.cue': 'module: "timoni.sh/demo@v0"\nlanguage: version: "v0.9.0"\n',
  };
  const { path, remove } = await makeWorkspace({ home: '' });
  context.after(remove);
  const pull = (...args: readonly string[]) =>
    timoni(['mod', 'pull', `oci://${reference}`, '--output', path, ...args], {
      env: { PATH: process.env.PATH, HOME: path },
    });
  const runs = [pullRequest, pushed('refs/heads/main'), pushed('refs/heads/9.9.9')];
  const tags = await publishAll(files, { inputs, runs, context });
  assert.deepEqual(tags, [['0.0.0-pr.42'], ['0.0.0-edge'], ['0.0.0-branch-9-9-9']]);
  for (const [version = ''] of tags) {
    const pulled = await pull('--version', version);
    assert.equal(pulled.code, 0, `${version}: ${pulled.stderr}`);
  }
  assert.notEqual((await pull()).code, 0, 'Timoni takes a preview without being asked to');
  const released = await publishAll(files, { inputs, runs: [pushed('refs/tags/v1.4.0')], context });
  assert.deepEqual(released, [['1.4.0', 'latest']]);
  for (const args of [[], ['--version', '1.4.0'], ['--version', 'latest']]) {
    const pulled = await pull(...args);
    assert.equal(pulled.code, 0, `${args}: ${pulled.stderr}`);
  }
  const again = await publishAll(files, { inputs, runs, context });
  assert.deepEqual(again, tags);
  assert.equal((await pull()).code, 0);
});

/** A merge queue without the number of a pull request, a queue with one, and runs that follow their ref. */
test('merge queues, dispatches and schedules publish previews of the content alone', async (context) => {
  const host = await anonymousRegistry();
  if (host === undefined) return;
  const files = { 'app.wasm': await readFile(join(root, '__tests__/fixtures/wasm/wit-package.wasm')) };
  const queue = 'refs/heads/gh-readonly-queue/main/pr-104-3b18e512dba79e4c8300dd08aeb37f8e728b8dad';
  const started = (name: string, ref: string, more: object = {}): Started => ({
    env: { GITHUB_EVENT_NAME: name, GITHUB_REF: ref },
    event: { repository, ...more },
  });
  const runs = [
    started('merge_group', queue),
    started('merge_group', 'refs/heads/main', { merge_group: { head_ref: queue } }),
    started('merge_group', 'refs/heads/gh-readonly-queue/main/other'),
    started('workflow_dispatch', 'refs/heads/main'),
    started('workflow_dispatch', 'refs/heads/latest'),
    started('schedule', 'refs/heads/main'),
    started('pull_request', 'refs/heads/main', { number: 12, action: 'closed' }),
  ];
  const inputs = { to: `${host}/wit-events/{name}` };
  assert.deepEqual(await publishAll(files, { inputs, runs, context }), [
    ['pr-104'],
    ['pr-104'],
    ['gh-readonly-queue-main-other'],
    ['edge'],
    ['branch-latest'],
    ['nightly'],
    ['pr-12'],
  ]);
});

async function packageName(bytes: Uint8Array, to: string, context: TestContext): Promise<string> {
  const { path, remove } = await makeWorkspace({ 'package.wasm': bytes });
  context.after(remove);
  const run = await runAsAction({ to, 'dry-run': 'true' }, { cwd: path });
  return JSON.parse(run.outputs.artifacts ?? '[]')[0].name;
}

function wkgConfig(namespace: string, host: string): string {
  const registry = `{ preferredProtocol = "oci", oci = { registry = "${host}", namespacePrefix = "wit-previews/" } }`;
  return [
    '[namespace_registries]',
    `${namespace} = { registry = "local", metadata = ${registry} }`,
    '[registry."local".oci]',
    'protocol = "http"',
  ].join('\n');
}
