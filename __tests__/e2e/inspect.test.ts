/** `inspect` of what this project and other clients have pushed, from the command line and as a sub-action. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { isRecord } from '../../src/json.ts';
import { bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { root } from '../support/programs.ts';
import { registries } from '../support/registries.ts';
import type { TestWorkspace } from '../support/workspace.ts';
import { exampleProject } from './projects.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

let project: TestWorkspace;
let folder: string;
before(async () => {
  project = await exampleProject();
  folder = await mkdtemp(join(tmpdir(), 'owp-inspect-'));
  const run = await runInShell(['--path', project.path, '--to', `oci:${join(folder, 'out')}`]);
  assert.equal(run.code, 0, run.stderr);
});
after(async () => {
  await project.remove();
  await rm(folder, { recursive: true, force: true });
});

async function inspect(...args: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const run = await runInShell(['inspect', ...args], { cwd: folder });
  assert.equal(run.code, 0, run.stderr);
  const value: unknown = JSON.parse(run.stdout);
  return isRecord(value) ? value : assert.fail(run.stdout);
}

test('an artifact in a layout is shown on stderr for people, and on stdout for machines', async () => {
  const run = await runInShell(['inspect', 'oci:./out:greeter-latest', '--tags'], { cwd: folder });
  assert.equal(run.code, 0, run.stderr);
  assert.match(run.stderr, /kind: +Wasm component \(format wasm\)/);
  assert.match(run.stderr, /exports: +example:greeter\/greetings@1\.0\.0/);
  assert.match(run.stderr, /tags: +greeter-latest \(of 3\)/);
  const json = JSON.parse(run.stdout);
  assert.equal(json.format, 'wasm');
  assert.equal(json.pinned, `oci:./out@${json.digest}`);
});

test('a layout of several artifacts asks for a name, and says which there are', async () => {
  const run = await runInShell(['inspect', 'oci:./out'], { cwd: folder });
  assert.equal(run.code, 1);
  assert.match(run.stderr, /3 artifacts: acme-latest, greeter-latest, hello-latest \[ambiguous\]/);
  const none = await runInShell(['inspect', 'oci:./out:nothing'], { cwd: folder });
  assert.match(none.stderr, /does not exist \[not-found\]\n {2}Use a name that the layout has: acme-latest/);
});

test('without a reference, and with a flag of another verb, the usage is wrong', async () => {
  const none = await runInShell(['inspect'], { cwd: folder });
  assert.equal(none.code, 2);
  assert.match(none.stderr, /--references is not given/);
  const foreign = await runInShell(['inspect', 'oci:./out', '--to', 'x'], { cwd: folder });
  assert.equal(foreign.code, 2);
});

test('a tar archive of a layout is read without unpacking it', async () => {
  const { create } = await import('tar');
  await create({ file: join(folder, 'out.tar'), cwd: join(folder, 'out') }, ['.']);
  const json = await inspect('oci:out.tar:hello-latest');
  assert.equal(json.kind, 'Wasm module');
});

test('the sub-action sets outputs', async () => {
  const outcome = await runAsAction(
    { references: 'oci:./out:hello-latest' },
    { cwd: folder, bundle: join(root, 'inspect', 'index.js') },
  );
  assert.equal(outcome.code, 0, outcome.stderr + outcome.stdout);
  assert.equal(outcome.outputs.kind, 'Wasm module');
  assert.equal(outcome.outputs.format, 'wasm');
  assert.match(outcome.outputs.digest ?? '', /^sha256:[0-9a-f]{64}$/);
  assert.equal(JSON.parse(outcome.outputs.inspections ?? '')[0].digest, outcome.outputs.digest);
});

test('an artifact in every registry is found by tag and by digest, with its tags and what is attached to it', async () => {
  const oras = client('oras');
  await writeFile(join(folder, 'bom.json'), '{}');
  for (const { name, host, username, password } of await registries()) {
    const login = username && password ? ['--username', username, '--password', password] : [];
    const repository = `${host}/acme/inspect-${Date.now()}`;
    const pushed = await runInShell(
      [
        '--path',
        join(project.path, 'module'),
        '--to',
        repository,
        '--tags',
        '1.0.0',
        '--tags',
        'latest',
        ...login,
      ],
      { cwd: folder },
    );
    assert.equal(pushed.code, 0, pushed.stderr);
    const orasLogin = username && password ? ['--username', username, '--password', password] : [];
    const attached = await oras?.(
      [
        'attach',
        '--plain-http',
        ...orasLogin,
        '--artifact-type',
        'application/spdx+json',
        `${repository}:1.0.0`,
        'bom.json',
      ],
      { cwd: folder },
    );
    assert.equal(attached?.code ?? 0, 0, attached?.stderr);
    const byTag = await inspect(repository, '--tags', ...login);
    const byDigest = await inspect(`${repository}@${byTag.digest}`, '--tags', ...login);
    assert.equal(byTag.digest, pushed.artifacts[0]?.digest, name);
    assert.deepEqual({ ...byDigest, reference: '' }, { ...byTag, reference: '' });
    const { pointing } = byTag.tags as { pointing: readonly string[] };
    assert.deepEqual([...pointing].sort(), ['1.0.0', 'latest'], name);
    if (!attached) continue;
    const [referrer] = byTag.referrers as readonly { kind: string; title: string; artifactType: string }[];
    assert.equal(referrer?.artifactType, 'application/spdx+json', name);
    assert.equal(referrer?.kind, 'SPDX bill of materials', name);
  }
});

test('manifests and configs are kept in the cache folder of the user, unless the input says otherwise', async () => {
  const [registry] = (await registries()).filter(({ username }) => username === undefined);
  if (!registry) return;
  const repository = `${registry.host}/acme/cached-${Date.now()}`;
  const pushed = await runInShell(['--path', join(project.path, 'module'), '--to', repository], {
    cwd: folder,
  });
  assert.equal(pushed.code, 0, pushed.stderr);
  for (const [mode, isKept] of [
    ['false', false],
    ['auto', true],
  ] as const) {
    const cache = join(folder, `cache-${mode}`);
    const run = await runInShell(['inspect', repository, '--cache', mode], {
      cwd: folder,
      env: { XDG_CACHE_HOME: cache },
    });
    assert.equal(run.code, 0, run.stderr);
    const blobs = join(cache, 'oci-wasm-publish', 'blobs', 'sha256');
    const names: readonly string[] = await readdir(blobs).catch(() => []);
    assert.equal(names.includes(String(JSON.parse(run.stdout).digest).slice(7)), isKept);
  }
});

test('an absent tag is not found', async () => {
  const [registry] = (await registries()).filter(({ username }) => username === undefined);
  if (!registry) return;
  const run = await runInShell(['inspect', `${registry.host}/acme/nothing:1`], { cwd: folder });
  assert.equal(run.code, 1);
  assert.match(run.stderr, /does not exist \[not-found\]/);
});

test('what other clients have pushed is recognized', async () => {
  const [registry] = (await registries()).filter(({ username }) => username === undefined);
  if (!registry) return;
  const at = (name: string) => `${registry.host}/acme/foreign-${name}-${Date.now()}:1.0.0`;
  await writeFile(join(folder, 'a.txt'), 'a');
  await (await import('tar')).create({ file: join(folder, 'a.tar'), cwd: folder }, ['a.txt']);
  const push = async (name: 'oras' | 'crane' | 'wkg', args: (reference: string) => readonly string[]) => {
    const reference = at(name);
    const pushed = await client(name)?.(args(reference), { cwd: folder });
    if (!pushed) return undefined;
    assert.equal(pushed.code, 0, `${name}: ${pushed.stderr}`);
    return (await inspect(reference)).kind;
  };
  const oras = await push('oras', (reference) => ['push', '--plain-http', reference, 'a.txt']);
  assert.ok(oras === undefined || oras === 'artifact of no stated type', String(oras));
  const crane = await push('crane', (reference) => [
    'append',
    '--insecure',
    '-f',
    'a.tar',
    '-t',
    reference,
    '--oci-empty-base',
  ]);
  assert.ok(crane === undefined || crane === 'container image', String(crane));
  const wasm = join(project.path, 'component', 'greeter.wasm');
  const wkg = await push('wkg', (reference) => ['oci', 'push', '--insecure', registry.host, reference, wasm]);
  assert.ok(wkg === undefined || wkg === 'Wasm component', String(wkg));
  const helm = client('helm');
  if (!helm) return;
  await mkdir(join(folder, 'chart'));
  await writeFile(join(folder, 'chart', 'Chart.yaml'), 'apiVersion: v2\nname: shop\nversion: 1.0.0\n');
  assert.equal((await helm(['package', 'chart'], { cwd: folder })).code, 0);
  const repository = `${registry.host}/acme/charts-${Date.now()}`;
  const pushed = await helm(['push', 'shop-1.0.0.tgz', `oci://${repository}`, '--plain-http'], {
    cwd: folder,
  });
  assert.equal(pushed.code, 0, pushed.stderr);
  const chart = await inspect(`oci://${repository}/shop:1.0.0`);
  assert.deepEqual([chart.kind, chart.facts], ['Helm chart', { chart: ['shop 1.0.0'] }]);
});
