/** A complete publish of real files, from the CLI and as an action, to an image layout and to real registries. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { runExecutable } from '../support/programs.ts';
import { registries } from '../support/registries.ts';
import { commitAll, makeWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { exampleProject } from './projects.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

let project: TestWorkspace;
let folder: string;
before(async () => {
  project = await exampleProject();
  folder = await mkdtemp(join(tmpdir(), 'owp-e2e-'));
});
after(async () => {
  await project.remove();
  await rm(folder, { recursive: true, force: true });
});

type Digests = Readonly<Record<string, string>>;
const byName = (artifacts: readonly { name: string; digest: string }[]): Digests =>
  Object.fromEntries(artifacts.map(({ name, digest }) => [name, digest]));

async function publishToLayout(path: string, env: Record<string, string> = {}): Promise<Digests> {
  const layout = await mkdtemp(join(folder, 'layout-'));
  const run = await runInShell(['--path', path, '--to', `oci:${layout}`, '--tags', 'x'], { env });
  assert.equal(run.code, 0, run.stderr);
  return byName(run.artifacts);
}

test('programs with the same file name are named after their folders', async () => {
  const first = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  const plugins = await makeWorkspace({
    'go.mod': 'module example.com/acme/gateway\n',
    'plugins/auth/main.wasm': first,
    'plugins/rate-limit/main.wasm': Buffer.concat([first, Buffer.from([0, 2, 1, 0x78])]),
  });
  const run = await runInShell(['--to', 'oci:./out'], { cwd: plugins.path });
  await plugins.remove();
  assert.equal(run.code, 0, run.stderr);
  assert.deepEqual(
    run.artifacts.map(({ name }) => name),
    ['auth', 'rate-limit'],
  );
});

test('the CLI publishes three artifacts to an image layout that oras and skopeo can read', async () => {
  const layout = join(folder, 'out');
  const run = await runInShell(['--path', project.path, '--to', `oci:${layout}`]);
  assert.equal(run.code, 0, run.stderr);
  assert.deepEqual(
    run.artifacts.map(({ name, format, outcome }) => `${name} ${format} ${outcome}`),
    ['acme cup created', 'greeter wasm created', 'hello wasm created'],
  );
  for (const { name, digest } of run.artifacts) {
    const [oras, skopeo] = [client('oras'), client('skopeo')];
    const fetched = await oras?.([
      'manifest',
      'fetch',
      '--descriptor',
      '--oci-layout',
      `${layout}:${name}-latest`,
    ]);
    if (fetched) assert.equal(JSON.parse(fetched.stdout).digest, digest);
    const raw = await skopeo?.(['inspect', '--raw', `oci:${layout}:${name}-latest`]);
    if (raw) assert.equal(raw.stdout, await readFile(join(layout, 'blobs/sha256', digest.slice(7)), 'utf8'));
  }
});

test('a published module runs', async () => {
  const layout = join(folder, 'runs');
  const run = await runInShell(['--path', join(project.path, 'module'), '--to', `oci:${layout}`]);
  const [hello] = run.artifacts;
  const blob = (digest = '') => join(layout, 'blobs', digest.replace(':', '/'));
  const manifest = JSON.parse(await readFile(blob(hello?.digest), 'utf8'));
  const script = `
    const { WASI } = require('node:wasi');
    const wasi = new WASI({ version: 'preview1', args: ['hello'] });
    const bytes = require('node:fs').readFileSync(process.argv[1]);
    WebAssembly.instantiate(bytes, wasi.getImportObject()).then(({ instance }) => wasi.start(instance));`;
  const args = ['--no-warnings', '-e', script, blob(manifest.layers[0].digest)];
  const ran = await runExecutable(process.execPath, args, {});
  assert.equal(ran.stdout, 'hello from a core module\n', ran.stderr);
});

test('the CLI and the action give the same digests, in a layout and in every registry', async () => {
  const shell = await publishToLayout(project.path);
  const action = await runAsAction({ path: '.', to: 'oci:./out', tags: 'x' }, { cwd: project.path });
  assert.equal(action.code, 0, action.stderr + action.stdout);
  assert.deepEqual(byName(JSON.parse(action.outputs.artifacts ?? '[]')), shell);
  for (const { host, username, password } of await registries()) {
    const login = username && password ? ['--username', username, '--password', password] : [];
    const to = `${host}/both/{name}`;
    const pushed = await runInShell(['--path', project.path, '--to', to, '--tags', 'x', ...login]);
    assert.equal(pushed.code, 0, pushed.stderr);
    assert.deepEqual(byName(pushed.artifacts), shell);
  }
  await rm(join(project.path, 'out'), { recursive: true });
});

test('an artifact that is the whole workspace has the same name from the CLI and from the action', async () => {
  const theme = {
    name: 'theme',
    artifactType: 'application/vnd.acme.theme',
    layers: [{ mediaType: 'text/css', pack: 'file', files: ['*.css'] }],
  };
  const files = { 'main.css': 'a {}', 'theme.format.json': JSON.stringify(theme) };
  const checkout = await makeWorkspace(files, { git: true, origin: 'https://github.com/acme/widgets' });
  const inputs = { formats: './theme.format.json', to: 'oci:out', tags: '1' };
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const shell = await runInShell(flags, { cwd: checkout.path });
  const action = await runAsAction(inputs, { cwd: checkout.path });
  await checkout.remove();
  assert.deepEqual([shell.code, action.code], [0, 0], shell.stderr + action.stdout);
  assert.equal(shell.artifacts[0]?.name, 'widgets');
  assert.equal(action.outputs.digest, shell.artifacts[0]?.digest);
});

test('path, file times, file modes, time zone and locale do not change a digest', async () => {
  const copy = join(folder, 'another path');
  await cp(project.path, copy, { recursive: true });
  await utimes(join(copy, 'module/hello.wasm'), 0, 0);
  await chmod(join(copy, 'controller/acme.wasm'), 0o777);
  await chmod(join(copy, 'controller/binding.json'), 0o600);
  const digests = await publishToLayout(copy, {
    TZ: 'Pacific/Chatham',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
  });
  assert.deepEqual(digests, await publishToLayout(project.path));
});

test('a second publish sends no content, makes one request per tag, and reports the same digests', async () => {
  for (const { host, username, password } of await registries()) {
    const login = username && password ? ['--username', username, '--password', password] : [];
    const flags = [
      '--path',
      project.path,
      '--to',
      `${host}/twice/{name}`,
      '--tags',
      '1.0.0',
      '--tags',
      'latest',
      ...login,
    ];
    const first = await runInShell(flags);
    assert.equal(first.code, 0, first.stderr);
    const second = await runInShell(flags);
    assert.deepEqual(byName(second.artifacts), byName(first.artifacts));
    assert.ok(second.artifacts.every(({ outcome, sent }) => outcome === 'unchanged' && sent === 0));
    const report = JSON.parse(second.stdout);
    assert.equal(report.changed, false);
    assert.ok(report.requests <= 2 * 3 + 1, `${report.requests} requests for six tags`);
  }
});

test('a saved plan gives the digests that it lists, and fails when a file has changed', async () => {
  const dry = await runInShell(['--path', project.path, '--tags', 'x', '--dry-run']);
  assert.equal(dry.code, 0, dry.stderr);
  const planFile = join(folder, 'plan.json');
  await writeFile(planFile, dry.stdout);
  const layout = join(folder, 'planned');
  const run = await runInShell(['--path', project.path, '--plan', planFile, '--to', `oci:${layout}`]);
  assert.equal(run.code, 0, run.stderr);
  assert.deepEqual(byName(run.artifacts), byName(dry.artifacts));

  const other = join(folder, 'changed');
  await cp(project.path, other, { recursive: true });
  await cp(join(other, 'controller/acme.wasm'), join(other, 'module/hello.wasm'));
  const changed = await runInShell([
    '--path',
    other,
    '--plan',
    planFile,
    '--to',
    `oci:${join(folder, 'never')}`,
  ]);
  assert.equal(changed.code, 1);
  assert.match(changed.stderr, /\[digest-mismatch\]/);
});

test('oras, wkg and skopeo pull the published bytes', async () => {
  const oras = client('oras');
  const wkg = client('wkg');
  const skopeo = client('skopeo');
  for (const { host } of (await registries()).filter(({ username }) => !username)) {
    const run = await runInShell(['--path', project.path, '--to', `${host}/pull/{name}`, '--tags', 'x']);
    assert.equal(run.code, 0, run.stderr);
    const original = await readFile(join(project.path, 'component/greeter.wasm'));
    const pulled = await mkdtemp(join(folder, 'pulled-'));
    if (oras) {
      const done = await oras(['pull', '--plain-http', '-o', pulled, `${host}/pull/greeter:x`]);
      assert.equal(done.code, 0, done.stderr);
      assert.deepEqual(await readFile(join(pulled, 'greeter.wasm')), original);
    }
    if (wkg) {
      const file = join(pulled, 'wkg.wasm');
      const done = await wkg(['oci', 'pull', '--insecure', host, '-o', file, `${host}/pull/greeter:x`]);
      assert.equal(done.code, 0, done.stderr);
      assert.deepEqual(await readFile(file), original);
    }
    if (skopeo) {
      const done = await skopeo([
        'inspect',
        '--raw',
        '--tls-verify=false',
        `docker://${host}/pull/greeter:x`,
      ]);
      assert.equal(done.code, 0, done.stderr);
      const digest = `sha256:${createHash('sha256').update(done.stdout).digest('hex')}`;
      assert.equal(digest, byName(run.artifacts).greeter);
    }
  }
});

test('a file in a checkout inside the workspace has the commit of that one, as when path names it', async () => {
  const files = { 'vendor/auth/dist/auth.wasm': Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]) };
  const outer = await makeWorkspace({ ...files, 'README.md': '' });
  await commitAll(join(outer.path, 'vendor/auth'), 'https://github.com/acme/auth.git');
  await commitAll(outer.path, 'https://github.com/acme/shop.git');
  const annotationsOf = async (path: string) => {
    const run = await runInShell(['--path', path, '--to', 'oci:./out', '--dry-run'], { cwd: outer.path });
    assert.equal(run.code, 0, run.stderr);
    return run.artifacts[0]?.annotations;
  };
  const annotations = await annotationsOf('.');
  assert.equal(annotations?.['org.opencontainers.image.source'], 'https://github.com/acme/auth');
  assert.deepEqual(await annotationsOf('vendor/auth'), annotations);
  await outer.remove();
});
