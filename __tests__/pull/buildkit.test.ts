/** What `docker buildx` writes, of whichever options, is pulled and inspected: layouts that BuildKit has made before, and BuildKit itself. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, type TestContext, test } from 'node:test';
import { readOptions } from '../../src/inputs/options.ts';
import { type Inspection, inspect } from '../../src/inspect/inspection.ts';
import { inspectionLines } from '../../src/inspect/lines.ts';
import { refNameKey, titleKey } from '../../src/oci/annotations.ts';
import { createStores } from '../../src/stores.ts';
import { contentsOf } from '../folder/unpacking.ts';
import { registries } from '../support/registries.ts';
import { type BuildKit, makeContext, shop, startBuildKit } from './buildkit.ts';
import { host, newLayout, pushArtifact, runPull, temporaryFolder } from './pulling.ts';

const made = join(import.meta.dirname, '..', 'fixtures', 'buildkit');
const inRegistry = (tag: string) => `oci:${join(made, 'registry.tar')}:${tag}`;

type Inputs = Readonly<Record<string, string>>;

async function pulled(t: TestContext, references: string, inputs: Inputs = {}): Promise<readonly string[]> {
  const output = join(temporaryFolder(t), 'out');
  await runPull({ references, output, ...inputs });
  return contentsOf(output);
}

async function inspected(reference: string): Promise<Inspection> {
  const options = readOptions('inspect', new Map());
  const given = { ...options, log: host.log, findCredential: async () => undefined, needsRegistry: true };
  const { root, source } = await createStores(given, host).openSource(reference);
  return await inspect(root, source, { reference, pinned: reference, tags: false, concurrency: 2 });
}

/** The lines of the tree of manifests, without digests and sizes. */
async function treeOf(reference: string): Promise<readonly string[]> {
  const lines = inspectionLines(await inspected(reference));
  const tree = lines.filter((line) => /^ {4}[├└]/.test(line));
  return tree.map((line) =>
    line.replace(/^.{7}sha256:\w+ [\d.]+ \w+ /, '').replace(/sha256:\w+/, 'sha256:…'),
  );
}

const attestation = 'in-toto attestation, https://slsa.dev/provenance/v1, of sha256:…';

suite('what BuildKit has pushed and exported before', () => {
  const wholes = ['attested', 'sbom', 'attested-image', 'docker', 'zstd', 'estargz', 'uncompressed'];
  for (const tag of wholes)
    test(`${tag} is the root file system of its only image, without a selection`, async (t) => {
      assert.deepEqual(await pulled(t, inRegistry(tag)), shop);
    });

  test('several platforms are selected from, and attestations are not among them', async (t) => {
    const select = { select: 'platform=wasip1/wasm' };
    assert.deepEqual(await pulled(t, inRegistry('platforms'), select), shop);
    const binary = await pulled(t, inRegistry('platforms'), { ...select, 'entrypoint-only': 'true' });
    assert.deepEqual(binary, shop.slice(0, 1));
    const variant = await pulled(t, inRegistry('docker-platforms'), { select: 'platform=linux/arm' });
    assert.deepEqual(variant, shop);
    await assert.rejects(pulled(t, inRegistry('platforms')), /has 3 manifests: .*linux\/amd64.*wasip1\/wasm/);
  });

  test('removed, replaced, linked and oddly named files are those that BuildKit exports', async (t) => {
    const long = 'n'.repeat(120);
    assert.deepEqual(await pulled(t, inRegistry('odd')), [
      'data/',
      'data/css/',
      'data/css/a.css: a{}\n',
      'data/größe und 名.txt: x\n',
      'data/kept/',
      'data/kept/file: kept\n',
      `data/${long}/`,
      `data/${long}/${long}.txt: long\n`,
      'data/replaced/',
      'data/replaced/new: new\n',
      'dev/',
      'links/',
      'links/absolute -> ../data/kept/file',
      'links/one: linked\n',
      'links/two: linked\n',
      'proc/',
      'srv/',
      'srv/made/',
      'sys/',
    ]);
  });

  for (const archive of ['oci.tar', 'docker.tar'])
    test(`${archive} is pulled by each of the names that it has`, async (t) => {
      const layout = `oci:${join(made, archive)}`;
      for (const name of ['', ':1.0.0', ':acme/shop:1.0.0', ':docker.io/acme/shop:1.0.0'])
        assert.deepEqual(await pulled(t, `${layout}${name}`), shop, name);
      await assert.rejects(pulled(t, `${layout}:acme/other:1.0.0`), { code: 'not-found' });
    });

  test('of two images with one tag, as Docker saves them, each has the name of its repository', async (t) => {
    const { store, folder } = await newLayout(t);
    const images = ['acme/one', 'acme/two'].map(async (name) => {
      const layers = [{ type: 'text/plain', bytes: name, annotations: { [titleKey]: 'name.txt' } }];
      const pushed = await pushArtifact(store, { artifactType: 'application/vnd.acme', layers });
      const full = `docker.io/${name}:1.0.0`;
      return { ...pushed, annotations: { [refNameKey]: '1.0.0', 'io.containerd.image.name': full } };
    });
    const manifests = await Promise.all(images);
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
    for (const name of ['acme/two', 'docker.io/acme/two'])
      assert.deepEqual(await pulled(t, `oci:${folder}:${name}:1.0.0`), ['name.txt: acme/two']);
    await assert.rejects(pulled(t, `oci:${folder}:1.0.0`), {
      message: /has 2 artifacts: docker\.io\/acme\/one:1\.0\.0, docker\.io\/acme\/two:1\.0\.0$/,
      hint: `Name one of them, for instance oci:${folder}:docker.io/acme/one:1.0.0`,
    });
  });

  test('a build cache is no artifact where it is an index, and its layers where it is a manifest', async (t) => {
    await assert.rejects(
      pulled(t, inRegistry('cache')),
      /is an index without an artifact; it lists: .*application\/vnd\.buildkit\.cacheconfig\.v0/,
    );
    const files = await pulled(t, inRegistry('cache-manifest'));
    assert.deepEqual(
      files.map((line) => line.replace(/:.*$/s, '')),
      ['layer-0.tar.gz', 'layer-1.tar.gz'],
    );
  });

  test('an attestation that is named by its digest is its statements', async (t) => {
    const { children } = await inspected(inRegistry('sbom'));
    const digest = children.at(-1)?.digest;
    const found = await pulled(t, `oci:${join(made, 'registry.tar')}@${digest}`);
    assert.deepEqual(
      found.map((line) => /^(layer-\d\.json): .*"predicateType":"(.*?)"/.exec(line)?.slice(1)),
      [
        ['layer-0.json', 'https://spdx.dev/Document'],
        ['layer-1.json', 'https://slsa.dev/provenance/v1'],
      ],
    );
  });

  test('attestations are said to be what they state, and of no platform', async () => {
    const image = 'container image, linux/amd64, entrypoint /app.wasm';
    assert.deepEqual(await treeOf(inRegistry('attested')), [image, attestation]);
    assert.deepEqual(await treeOf(inRegistry('attested-image')), [image, attestation]);
    assert.deepEqual(await treeOf(inRegistry('sbom')), [
      image,
      attestation.replace('https', 'https://spdx.dev/Document and https'),
    ]);
    assert.deepEqual(await treeOf(inRegistry('platforms')), [
      image,
      'container image, linux/arm64, entrypoint /app.wasm',
      'Wasm container image (format image), wasip1/wasm, entrypoint /app.wasm',
      attestation,
      attestation,
      attestation,
    ]);
    const [, child] = (await inspected(inRegistry('attested'))).children;
    assert.equal(child?.platform, undefined);
  });
});

const registry = (await registries()).find(({ username }) => username === undefined);

suite('what BuildKit pushes and exports now', { skip: !registry }, () => {
  let buildKit: BuildKit | undefined;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'owp-buildkit-'));
    const context = join(folder, 'context');
    mkdirSync(context);
    makeContext(context);
    buildKit = await startBuildKit(folder, context);
  });
  after(async () => {
    await buildKit?.stop();
    rmSync(folder, { recursive: true });
  });

  /** Builds to an output of BuildKit; skips the test without it. */
  async function build(t: TestContext, output: string, options: readonly string[] = []): Promise<boolean> {
    if (!buildKit) {
      t.skip('needs BuildKit');
      return false;
    }
    const { code, stderr } = await buildKit.build(output, options);
    assert.equal(code, 0, stderr);
    return true;
  }

  const reference = `${registry?.host}/interop/buildkit`;
  const push = (tag: string) => `type=image,name=${reference}:${tag},push=true,registry.insecure=true`;
  const attested = ['--opt', 'attest:provenance=mode=max'];
  const rows: readonly (readonly [
    tag: string,
    output: string,
    options: readonly string[],
    inputs?: Inputs,
  ])[] = [
    ['plain', '', []],
    ['attested', '', attested],
    ['attested-image', ',oci-artifact=false', attested],
    ['docker', ',oci-mediatypes=false', []],
    ['wasm', '', [...attested, '--opt', 'platform=wasip1/wasm']],
    [
      'platforms',
      '',
      [...attested, '--opt', 'platform=linux/amd64,linux/arm64,wasip1/wasm'],
      { select: 'platform=wasip1/wasm' },
    ],
    ['zstd', ',compression=zstd,force-compression=true,oci-mediatypes=true', attested],
    ['estargz', ',compression=estargz,force-compression=true,oci-mediatypes=true', attested],
    ['uncompressed', ',compression=uncompressed,force-compression=true,oci-mediatypes=true', []],
    ['annotated', ',annotation.a=b,annotation-index.c=d,annotation-manifest-descriptor.e=f', attested],
  ];
  for (const [tag, output, options, inputs] of rows)
    test(`${tag} is the tree that it exports`, async (t) => {
      if (!(await build(t, `${push(tag)}${output}`, options))) return;
      const left = join(temporaryFolder(t), 'left');
      await build(t, `type=local,dest=${left}`);
      assert.deepEqual(contentsOf(left), shop);
      assert.deepEqual(await pulled(t, `${reference}:${tag}`, inputs), shop);
    });

  test('the tree of an index names what is attested', async (t) => {
    if (!(await build(t, push('tree'), attested))) return;
    assert.match(
      (await treeOf(`${reference}:tree`)).at(-1) ?? '',
      /^in-toto attestation, https:\/\/slsa\.dev\/provenance/,
    );
  });

  for (const type of ['oci', 'docker'])
    test(`an archive of the type ${type} is pulled by its name`, async (t) => {
      const path = join(temporaryFolder(t), 'image.tar');
      if (!(await build(t, `type=${type},dest=${path},name=acme/shop:1.0.0`))) return;
      for (const name of ['', ':1.0.0', ':acme/shop:1.0.0'])
        assert.deepEqual(await pulled(t, `oci:${path}${name}`), shop, name);
    });
});
