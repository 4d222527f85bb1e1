/** Deploy files through the bundle: what kustomize, Flux, Terraform and shells read of what was published, promoted or collected. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { parseEnv } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { deployed, type PublishedArtifact } from '../../src/deploy/deployed.ts';
import { deployFile, isReplaceable, leftOut } from '../../src/deploy/files.ts';
import { deployKinds } from '../../src/inputs/deploy-inputs.ts';
import { bundleExists, runInShell } from '../support/bundle.ts';
import { findExecutable, root, runExecutable } from '../support/programs.ts';
import { registries } from '../support/registries.ts';
import { recordSkipped } from '../support/skipped.ts';

const program = (name: string) => {
  const found = findExecutable(name);
  if (!found) recordSkipped(`${name}: not installed`);
  return found;
};
const kubectl = program('kubectl');
const terraform = program('terraform');

const [registry] = (await registries()).filter(({ username }) => username === undefined);

suite('Deploy files name what is published by digest', { skip: !bundleExists() || !registry }, () => {
  let folder: string;
  let digest: string;
  const owner = `acme/${randomBytes(4).toString('hex')}`;
  const repository = `${registry?.host}/${owner}/http-cache`;
  const files = [
    'kustomize=deploy/release',
    'flux=deploy/flux.yaml',
    'terraform=deploy/release.auto.tfvars.json',
    'env=deploy/release.env',
  ];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owp-deploy-'));
    await cp(join(root, '__tests__/fixtures/wasm/component.wasm'), join(folder, 'http-cache.wasm'));
    const { code, stderr, artifacts } = await runInShell(
      [
        '--to',
        `${registry?.host}/${owner}/{name}`,
        '--tags',
        '1.2.0',
        '--result-file',
        'result.json',
        '--deploy-files',
        files.join(' '),
      ],
      { cwd: folder },
    );
    assert.equal(code, 0, stderr);
    assert.match(stderr, /Wrote deploy\/release\/kustomization\.yaml with one digest/);
    digest = artifacts[0]?.digest ?? '';
  });
  after(() => rm(folder, { recursive: true }));

  const read = (path: string) => readFile(join(folder, path), 'utf8');

  test('kustomize replaces images of pods and of resources that run Wasm', { skip: !kubectl }, async () => {
    const image = (name: string) => `image: ${JSON.stringify(name)}`;
    await writeFile(
      join(folder, 'deploy', 'app.yaml'),
      [
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      containers:',
        `        - { name: one, ${image(`${repository}:1.0.0`)} }\n        - { name: two, ${image('http-cache')} }`,
        `        - { name: three, ${image('other/http-cache:1')} }`,
        `---\napiVersion: core.spinkube.dev/v1alpha1\nkind: SpinApp\nmetadata: { name: app }\nspec: { ${image(`${repository}:1.0.0`)} }`,
        '---\napiVersion: runtime.wasmcloud.dev/v1alpha1\nkind: WorkloadDeployment\nmetadata: { name: w }\nspec:\n  template:\n    spec:',
        `      components: [{ name: x, ${image('http-cache:edge')} }]\n`,
      ].join('\n'),
    );
    await writeFile(
      join(folder, 'deploy', 'kustomization.yaml'),
      'resources: [app.yaml]\ncomponents: [release]\n',
    );
    const { code, stdout, stderr } = await runExecutable(kubectl ?? '', [
      'kustomize',
      join(folder, 'deploy'),
    ]);
    assert.equal(code, 0, stderr);
    assert.equal(stdout.split(`image: ${repository}@${digest}`).length - 1, 4, stdout);
    assert.match(stdout, /image: other\/http-cache:1/);
  });

  test('a kustomization patches its OCIRepository', { skip: !kubectl }, async () => {
    await mkdir(join(folder, 'cluster'));
    await cp(join(folder, 'deploy/flux.yaml'), join(folder, 'cluster/flux.yaml'));
    await writeFile(
      join(folder, 'cluster/source.yaml'),
      'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: { name: http-cache }\nspec: { interval: 10m, url: "oci://x/y", ref: { tag: latest } }\n',
    );
    await writeFile(
      join(folder, 'cluster/kustomization.yaml'),
      'resources: [source.yaml]\npatches: [{ path: flux.yaml }]\n',
    );
    const { code, stdout, stderr } = await runExecutable(kubectl ?? '', [
      'kustomize',
      join(folder, 'cluster'),
    ]);
    assert.equal(code, 0, stderr);
    const [patched] = parseAllDocuments(stdout).map((one) => one.toJS());
    assert.deepEqual(patched.spec, {
      interval: '10m',
      url: `oci://${repository}`,
      ref: { tag: 'latest', digest },
    });
  });

  test('Terraform reads its variable', { skip: !terraform }, async () => {
    const module = join(folder, 'terraform');
    await mkdir(module);
    await cp(join(folder, 'deploy/release.auto.tfvars.json'), join(module, 'release.auto.tfvars.json'));
    await writeFile(
      join(module, 'main.tf'),
      'variable "artifacts" {\n  type = map(object({ repository = string, digest = string, reference = string, tags = list(string) }))\n}\n' +
        'output "reference" {\n  value = var.artifacts["http-cache"].reference\n}\n',
    );
    const env = { PATH: process.env.PATH ?? '', HOME: module, CHECKPOINT_DISABLE: '1' };
    const run = (...args: readonly string[]) => runExecutable(terraform ?? '', args, { cwd: module, env });
    const applied = await run('apply', '-auto-approve', '-no-color', '-input=false');
    assert.equal(applied.code, 0, applied.stdout + applied.stderr);
    assert.match((await run('output', '-raw', 'reference')).stdout, new RegExp(`@${digest}$`));
  });

  test('the env file means the same to Node and to a shell', async () => {
    const text = await read('deploy/release.env');
    assert.deepEqual(
      { ...parseEnv(text) },
      {
        HTTP_CACHE_REFERENCE: `${repository}@${digest}`,
        HTTP_CACHE_REPOSITORY: repository,
        HTTP_CACHE_DIGEST: digest,
        HTTP_CACHE_TAG: '1.2.0',
      },
    );
    const shell = findExecutable('sh');
    if (!shell) return;
    const { stdout } = await runExecutable(
      shell,
      ['-c', '. ./deploy/release.env; printf %s "$HTTP_CACHE_REFERENCE"'],
      { cwd: folder },
    );
    assert.equal(stdout, `${repository}@${digest}`);
  });

  test('promoting and collecting write them too, over those of an earlier run', async () => {
    const promoted = await runInShell(
      [
        'promote',
        `${repository}@${digest}`,
        '--to',
        `${registry?.host}/${owner}/prod/{name}`,
        '--tags',
        '2.0.0',
        '--deploy-files',
        files.join('\n'),
      ],
      { cwd: folder },
    );
    assert.equal(promoted.code, 0, promoted.stderr);
    assert.match(await read('deploy/release.env'), new RegExp(`_REFERENCE=.*/prod/http-cache@${digest}`));
    assert.match(await read('deploy/release/kustomization.yaml'), /\/prod\/http-cache/);
    const collected = await runInShell(
      ['collect', 'result.json', '--deploy-files', 'env=deploy/release.env'],
      { cwd: folder },
    );
    assert.equal(collected.code, 0, collected.stderr);
    assert.match(await read('deploy/release.env'), new RegExp(`REFERENCE=${repository}@${digest}`));
    assert.deepEqual(
      (await readdir(join(folder, 'deploy'))).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  test('a run that fails, and a dry run, leave them as they are', async () => {
    const before = await read('deploy/release.env');
    const section = Buffer.from([0, 3, 1, 0x61, 0]);
    await appendFile(join(folder, 'http-cache.wasm'), section);
    const conflict = await runInShell(
      [
        '--to',
        `${registry?.host}/${owner}/{name}`,
        '--tags',
        '1.2.0',
        '--deploy-files',
        'env=deploy/release.env',
      ],
      { cwd: folder },
    );
    assert.equal(conflict.code, 1, conflict.stderr);
    const dryRun = await runInShell(
      ['--to', `${registry?.host}/${owner}/{name}`, '--dry-run', '--deploy-files', 'env=deploy/release.env'],
      { cwd: folder },
    );
    assert.equal(dryRun.code, 0, dryRun.stderr);
    assert.equal(await read('deploy/release.env'), before);
  });
});

suite('Deploy files are refused before anything is pushed', { skip: !bundleExists() }, () => {
  let folder: string;
  let outside: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owp-deploy-'));
    outside = await mkdtemp(join(tmpdir(), 'owp-outside-'));
    await cp(join(root, '__tests__/fixtures/wasm/component.wasm'), join(folder, 'cart.wasm'));
    await mkdir(join(folder, 'deploy'));
    await writeFile(join(folder, 'deploy/kustomization.yaml'), 'resources: [app.yaml]\n');
    await writeFile(join(folder, '.env'), 'SECRET=1\n');
    await writeFile(join(folder, 'vars.auto.tfvars.json'), '{"region":"eu"}\n');
  });
  after(async () => {
    await rm(folder, { recursive: true });
    await rm(outside, { recursive: true });
  });

  const publish = (file: string) => runInShell(['--to', 'oci:out', '--deploy-files', file], { cwd: folder });

  const refusedPaths: readonly (readonly [string, RegExp])[] = [
    ['env=/etc/release.env', /in the workspace only/],
    ['env=../release.env', /in the workspace only/],
    ['env=deploy/../../x', /in the workspace only/],
    ['env=.git/config', /not below the current folder/],
    ['env=.GIT/hooks/x', /not below the current folder/],
    ['kustomize=deploy', /was not written by this program/],
    ['env=.env', /was not written by this program/],
    ['terraform=vars.auto.tfvars.json', /was not written by this program/],
    ['terraform=vars.tfvars', /terraform=vars\.auto\.tfvars\.json/],
    ['env=deploy', /is not a file/],
    ['env=cart.wasm/x', /is not a folder/],
    ['json=x', /which is none of kustomize=<path>/],
    ['release.env', /env=release\.env/],
    ['env=same\nflux=same', /two kinds of files/],
  ];
  for (const [file, expected] of refusedPaths)
    test(`${JSON.stringify(file)} is refused`, async () => {
      const { code, stderr } = await publish(file);
      assert.equal(code, 2, stderr);
      assert.match(stderr, expected);
      assert.deepEqual((await readdir(folder)).includes('out'), false);
    });

  const links = process.platform !== 'win32';
  for (const [what, link, file] of [
    ['a folder', 'linked', 'env=linked/release.env'],
    ['the file', 'linked.env', 'env=linked.env'],
  ] as const)
    test(`a symlink in place of ${what} is refused, and nothing behind it changes`, {
      skip: !links,
    }, async () => {
      await writeFile(join(outside, 'target'), '');
      await symlink(link === 'linked' ? outside : join(outside, 'target'), join(folder, link));
      const { code, stderr } = await publish(file);
      assert.equal(code, 2, stderr);
      assert.match(stderr, /symlink/);
      assert.deepEqual(await readdir(outside), ['target']);
      assert.equal(await readFile(join(outside, 'target'), 'utf8'), '');
      await rm(join(folder, link));
    });
});

suite('The text of deploy files', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const artifact = (change: Partial<PublishedArtifact>): PublishedArtifact => ({
    name: 'cart',
    format: 'wasm',
    repository: 'ghcr.io/acme/shop/cart',
    digest,
    tags: ['1.0.0'],
    ...change,
  });

  const hostile = [
    'a"b',
    'a\nkind: Secret',
    '$' + '{{ github.token }}',
    '$(id)',
    '`id`',
    '{{ .Values }}',
    '%{ if true }',
    "a'b",
    '../../x',
    ': x',
    '# x',
  ];
  test('no text of a report that has not the form of a reference or a tag gets into one', () => {
    const artifacts = hostile.flatMap((text) => [
      artifact({ repository: text }),
      artifact({ repository: `ghcr.io/acme/${text}` }),
      artifact({ digest: text }),
      artifact({ name: text, tags: [text, '1.0.0'], format: text, artifactType: text }),
    ]);
    const found = deployed(artifacts);
    assert.deepEqual(
      found.map(({ repository, name, tags }) => [repository, name, tags]),
      [['ghcr.io/acme/shop/cart', 'cart', ['1.0.0']]],
    );
    for (const kind of deployKinds) {
      const text = deployFile(kind, found);
      assert.doesNotMatch(text.replace(/^#.*\n/, ''), /["'`]\w*["'`]\w|\$|%|github\.token|Secret|\.\./);
      assert.ok(isReplaceable(kind, text), kind);
    }
  });

  test('artifacts of one name are told apart by their formats, then by their repositories', () => {
    const keys = (...artifacts: readonly PublishedArtifact[]) => deployed(artifacts).map(({ key }) => key);
    const other = { digest: `sha256:${'b'.repeat(64)}` };
    assert.deepEqual(keys(artifact({}), artifact({ format: 'image', ...other })), [
      'cart-image',
      'cart-wasm',
    ]);
    assert.deepEqual(keys(artifact({}), artifact({ repository: 'ghcr.io/acme/pos/cart', ...other })), [
      'acme/pos/cart',
      'acme/shop/cart',
    ]);
    assert.deepEqual(keys(artifact({}), artifact({ repository: 'registry.example/cart' })), ['cart']);
  });

  test('kustomize replaces no image that could be several artifacts', () => {
    const published = (name: string, repository: string, letter: string) => ({
      name,
      repository,
      format: 'wasm',
      digest: `sha256:${letter.repeat(64)}`,
      tags: [],
    });
    const artifacts = deployed([
      published('a/cart', 'ghcr.io/acme/a/cart', 'a'),
      published('b/cart', 'ghcr.io/acme/b/cart', 'b'),
      published('one', 'ghcr.io/acme/both', 'c'),
      published('two', 'ghcr.io/acme/both', 'd'),
    ]);
    const text = deployFile('kustomize', artifacts);
    const [images = ''] = text.split('transformers:');
    const names = [...images.matchAll(/ name: "(.*)"/g)].map(([, name]) => name);
    assert.deepEqual(names, ['ghcr.io/acme/a/cart', 'ghcr.io/acme/b/cart', 'one', 'two']);
    assert.equal(
      leftOut('kustomize', artifacts),
      'replaces no image cart, ghcr.io/acme/both: several artifacts have that name',
    );
    assert.equal(leftOut('kustomize', artifacts.slice(0, 1)), '');
    assert.equal(leftOut('flux', artifacts), '');
  });

  test('the names of variables begin with a letter, and none is a variable of the runner', () => {
    const text = deployFile(
      'env',
      deployed([
        artifact({ name: '2048' }),
        artifact({ name: 'github', digest: `sha256:${'b'.repeat(64)}` }),
      ]),
    );
    for (const name of Object.keys(parseEnv(text))) assert.match(name, /^ARTIFACT_(?:2048|GITHUB)_/);
  });

  test('Flux gets its own folders and charts where there are some', () => {
    const config = 'application/vnd.cncf.flux.config.v1+json';
    const both = deployed([
      artifact({}),
      artifact({
        name: 'deploy',
        repository: 'ghcr.io/acme/shop/deploy',
        digest: `sha256:${'b'.repeat(64)}`,
        artifactType: config,
      }),
    ]);
    const names = parseAllDocuments(deployFile('flux', both)).map((one) => one.toJS().metadata.name);
    assert.deepEqual(names, ['deploy']);
  });
});
