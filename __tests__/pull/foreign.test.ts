/** What other clients have pushed to a real registry is pulled as their own client leaves it. */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { contentsOf } from '../folder/unpacking.ts';
import { runClient } from '../interop/publish.ts';
import { type ClientName, client, withoutPolicy } from '../support/clients.ts';
import { coreModule } from '../support/module.ts';
import { registries } from '../support/registries.ts';
import { shop } from './buildkit.ts';
import { runPull, temporaryFolder } from './pulling.ts';

const registry = (await registries()).find(({ username }) => username === undefined);
const fixtures = join(import.meta.dirname, '..', 'formats');

interface Deployment {
  /** Where files to push are made, and where clients run. */
  readonly folder: string;
  readonly host: string;
  /** Returns what the client prints. */
  run(name: ClientName, args: readonly string[]): Promise<string>;
  /** What a pull leaves. */
  pulled(reference: string, inputs?: Readonly<Record<string, string>>): Promise<readonly string[]>;
}

/** A test with these clients and the registry, or a skipped one. */
function foreign(
  title: string,
  clients: readonly ClientName[],
  work: (deployment: Deployment) => Promise<void>,
): void {
  test(title, async (t: TestContext) => {
    const missing = clients.filter((name) => !client(name));
    if (!registry || missing.length > 0) return t.skip(`needs a registry and ${clients.join(', ')}`);
    const folder = temporaryFolder(t);
    await work({
      folder,
      host: registry.host,
      run: async (name, args) => (await runClient(name, args, folder)).stdout,
      async pulled(reference, inputs = {}) {
        const output = join(temporaryFolder(t), 'out');
        await runPull({ references: `${registry.host}/${reference}`, output, ...inputs });
        return contentsOf(output);
      },
    });
  });
}

function makeTree(folder: string): void {
  mkdirSync(join(folder, 'conf/sub'), { recursive: true });
  writeFileSync(join(folder, 'hello.txt'), 'hello');
  writeFileSync(join(folder, 'conf/app.toml'), 'a = 1');
  writeFileSync(join(folder, 'conf/sub/deep'), 'deep');
  symlinkSync('app.toml', join(folder, 'conf/link'));
}

const tree = ['conf/', 'conf/app.toml: a = 1', 'conf/link -> app.toml', 'conf/sub/', 'conf/sub/deep: deep'];

foreign('files and folders that oras has pushed', ['oras'], async ({ folder, host, run, pulled }) => {
  makeTree(folder);
  await run('oras', ['push', '--plain-http', `${host}/interop/foreign/oras:1`, 'hello.txt', 'conf']);
  const found = await pulled('interop/foreign/oras:1');
  assert.deepEqual(found, [...tree, 'hello.txt: hello']);
  const output = join(folder, 'left');
  await run('oras', ['pull', '--plain-http', `${host}/interop/foreign/oras:1`, '-o', output]);
  assert.deepEqual(contentsOf(output), found);
});

foreign(
  'a folder and a folder in it that oras has pushed',
  ['oras'],
  async ({ folder, host, run, pulled }) => {
    makeTree(folder);
    const names = ['conf', 'conf/sub', 'conf/app.toml'];
    await run('oras', ['push', '--plain-http', `${host}/interop/foreign/nested:1`, ...names]);
    assert.deepEqual(await pulled('interop/foreign/nested:1'), tree);
  },
);

for (const type of ['application/wasm', 'application/vnd.wasm.content.layer.v1+wasm'])
  foreign(
    `a Wasm binary of the type ${type} and a folder beside it that oras has pushed`,
    ['oras'],
    async ({ folder, host, run, pulled }) => {
      makeTree(folder);
      const names = [`hello.txt:${type}`, 'conf'];
      await run('oras', ['push', '--plain-http', `${host}/interop/foreign/beside:1`, ...names]);
      assert.deepEqual(await pulled('interop/foreign/beside:1'), [...tree, 'hello.txt: hello']);
    },
  );

foreign('files and folders that regctl has pushed', ['regctl'], async ({ folder, host, run, pulled }) => {
  makeTree(folder);
  // regctl writes a symlink that leads to itself.
  rmSync(join(folder, 'conf/link'));
  await run('regctl', ['registry', 'set', '--tls', 'disabled', host]);
  const files = [
    '--file',
    'hello.txt',
    '-m',
    'text/plain',
    '--file',
    'conf',
    '-m',
    'application/vnd.acme.v1.tar+gzip',
  ];
  const type = ['--artifact-type', 'application/vnd.acme.v1', '--file-title'];
  await run('regctl', ['artifact', 'put', ...type, ...files, `${host}/interop/foreign/regctl:1`]);
  const found = await pulled('interop/foreign/regctl:1');
  const output = join(folder, 'left');
  mkdirSync(output);
  await run('regctl', ['artifact', 'get', '-o', output, `${host}/interop/foreign/regctl:1`]);
  assert.deepEqual(found, contentsOf(output));
  assert.ok(found.includes('hello.txt: hello'));
});

foreign('a chart that Helm has pushed', ['helm'], async ({ folder, host, run, pulled }) => {
  cpSync(join(fixtures, 'helm/chart/workspace'), join(folder, 'work'), { recursive: true });
  const chart = contentsOf(join(folder, 'work')).find((line) => /Chart\.yaml:/.test(line)) ?? '';
  const path = join('work', chart.replace(/\/?Chart\.yaml:.*$/s, ''));
  await run('helm', ['package', path, '-d', 'packages']);
  const [archive = ''] = contentsOf(join(folder, 'packages')).map((line) => line.replace(/:.*$/s, ''));
  await run('helm', ['push', join('packages', archive), `oci://${host}/interop/foreign`, '--plain-http']);
  const [, name = '', version = ''] = /^(.*?)-(\d.*)\.tgz$/.exec(archive) ?? [];
  const found = await pulled(`interop/foreign/${name}:${version.replace('+', '_')}`);
  const left = [
    'pull',
    `oci://${host}/interop/foreign/${name}`,
    '--version',
    version,
    '--untar',
    '--plain-http',
  ];
  await run('helm', [...left, '--untardir', 'left']);
  const files = contentsOf(join(folder, 'left')).filter((line) => !line.endsWith('.tgz'));
  assert.deepEqual(found, files);
  assert.ok(found.some((line) => line.startsWith(`${name}/Chart.yaml`)));
});

foreign('a component that wkg has pushed', ['wkg'], async ({ folder, host, run, pulled }) => {
  writeFileSync(join(folder, 'app.wasm'), coreModule(Buffer.from('foreign')));
  await run('wkg', ['oci', 'push', '--insecure', host, `${host}/interop/foreign/wkg:1`, 'app.wasm']);
  const names = (await pulled('interop/foreign/wkg:1')).map((line) => line.replace(/:.*$/s, ''));
  assert.deepEqual(names, ['app.wasm']);
});

foreign('an image that crane has appended a layer to', ['crane'], async ({ folder, host, run, pulled }) => {
  makeTree(folder);
  for (const [index, names] of [['conf'], ['hello.txt']].entries())
    await runClient('tar', ['czf', `${index}.tgz`, ...names], folder);
  const reference = `${host}/interop/foreign/crane`;
  await run('crane', ['append', '--insecure', '-f', '0.tgz', '-t', `${reference}:base`]);
  await run('crane', [
    'append',
    '--insecure',
    '-b',
    `${reference}:base`,
    '-f',
    '1.tgz',
    '-t',
    `${reference}:1`,
  ]);
  assert.deepEqual(await pulled('interop/foreign/crane:1'), [...tree, 'hello.txt: hello']);
});

foreign('an image that skopeo has compressed in chunks', ['skopeo'], async ({ host, run, pulled }) => {
  const from = `oci-archive:${join(fixtures, '../fixtures/buildkit/registry.tar')}:uncompressed`;
  const options = ['--dest-tls-verify=false', '--dest-compress-format', 'zstd:chunked'];
  await run('skopeo', [
    ...withoutPolicy,
    'copy',
    ...options,
    from,
    `docker://${host}/interop/foreign/chunked:1`,
  ]);
  // A frame for the header of each file, one for its content, and those that are skipped.
  assert.deepEqual(await pulled('interop/foreign/chunked:1'), shop);
});

foreign(
  'a module of two layers that Timoni has pushed',
  ['timoni'],
  async ({ folder, host, run, pulled }) => {
    const module = join(folder, 'module');
    cpSync(join(fixtures, 'timoni/module/workspace/modules/http-cache'), module, { recursive: true });
    const url = `oci://${host}/interop/foreign/timoni`;
    await run('timoni', ['mod', 'push', module, url, '--version', '1.2.3', '--registry-insecure']);
    const found = await pulled('interop/foreign/timoni:1.2.3');
    mkdirSync(join(folder, 'left'));
    const left = ['mod', 'pull', url, '--version', '1.2.3', '--registry-insecure'];
    await run('timoni', [...left, '--output', join(folder, 'left')]);
    assert.deepEqual(found, contentsOf(join(folder, 'left')));
    assert.ok(found.some((line) => line.startsWith('cue.mod/module.cue:')));
    const merged = await pulled('interop/foreign/timoni:1.2.3', { layers: 'all', operation: 'merge' });
    assert.deepEqual(merged, found);
  },
);

foreign('an artifact that Flux has pushed', ['flux'], async ({ folder, host, run, pulled }) => {
  makeTree(folder);
  // What `flux push artifact` calls.
  await run('flux', ['push', `${host}/interop/foreign/flux:1`, 'conf']);
  const found = await pulled('interop/foreign/flux:1');
  assert.deepEqual(found, ['app.toml: a = 1', 'sub/', 'sub/deep: deep']);
  mkdirSync(join(folder, 'left'));
  await run('flux', ['pull', `${host}/interop/foreign/flux:1`, 'left']);
  assert.deepEqual(contentsOf(join(folder, 'left')), found);
});

foreign(
  'an index three levels deep of artifacts with one type',
  ['oras'],
  async ({ folder, host, run, pulled }) => {
    const repository = `${host}/interop/foreign/deep`;
    for (const name of ['alpha', 'beta', 'gamma']) {
      writeFileSync(join(folder, `${name}.txt`), name);
      const type = ['--artifact-type', 'application/vnd.acme.v1', '--annotation', `com.acme.name=${name}`];
      await run('oras', ['push', '--plain-http', ...type, `${repository}:${name}`, `${name}.txt`]);
    }
    const index = (tag: string, ...members: readonly string[]) =>
      run('oras', ['manifest', 'index', 'create', '--plain-http', `${repository}:${tag}`, ...members]);
    await index('inner', 'alpha', 'beta');
    await index('middle', 'inner', 'gamma');
    await index('outer', 'middle');
    for (const name of ['alpha', 'beta', 'gamma'])
      assert.deepEqual(
        await pulled('interop/foreign/deep:outer', { select: `annotation=com.acme.name=${name}` }),
        [`${name}.txt: ${name}`],
      );
    await assert.rejects(pulled('interop/foreign/deep:outer'), /has 3 manifests/);
  },
);

foreign('a bundle as the documentation of OPA pushes it', ['oras', 'opa'], async ({ folder, host, run }) => {
  const source = join(fixtures, 'opa/bundle/workspace');
  const manifest = contentsOf(source).find((line) => /\.manifest:/.test(line)) ?? '';
  const path = join(source, manifest.replace(/\.manifest:.*$/s, ''));
  await runClient('tar', ['czf', join(folder, 'bundle.tar.gz'), '-C', path, '.'], folder);
  writeFileSync(join(folder, 'config.json'), '{}');
  const config = ['--config', 'config.json:application/vnd.oci.image.config.v1+json'];
  const layer = 'bundle.tar.gz:application/vnd.oci.image.layer.v1.tar+gzip';
  await run('oras', ['push', '--plain-http', ...config, `${host}/interop/foreign/opa:1`, layer]);
  const output = join(folder, 'out');
  await runPull({ references: `${host}/interop/foreign/opa:1`, output });
  assert.deepEqual(contentsOf(output), contentsOf(path));
  // OPA loads the same from the folder as from the registry.
  const summary = (text: string) => {
    const { modules, ...rest } = JSON.parse(text) as { readonly modules: readonly string[] };
    return { ...rest, modules: modules.map((module) => module.replace(/^\.?\//, '')) };
  };
  const downloaded = summary(await run('opa', ['pull', host, `${host}/interop/foreign/opa:1`, 'store']));
  assert.deepEqual(summary(await run('opa', ['load', output])), downloaded);
  assert.ok(downloaded.modules.length > 0);
});
