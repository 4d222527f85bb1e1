/** The format `index`: its members, their order and titles, and members from registries. */

import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import type { Artifact } from '../../src/formats/artifact.ts';
import { index } from '../../src/formats/image-index.ts';
import { formats } from '../../src/formats/index.ts';
import type { FormatLine } from '../../src/inputs/inputs.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { bare, type Descriptor } from '../../src/oci/descriptor.ts';
import { parseDigest } from '../../src/oci/digest.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { bytesBody, createContents } from '../../src/pack/contents.ts';
import { createPacker } from '../../src/pack/packer.ts';
import { createInspector } from '../../src/plan/inspector.ts';
import { inPackingOrder } from '../../src/plan/packing-order.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { packAll } from '../../src/release/pack.ts';
import { readNodes } from '../../src/store/graph.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { layoutMaker } from './make-layout.ts';
import { detect, detectOne, fails, openFixture } from './run-format.ts';

const external = 'registry.example.com/acme/base:1.0';

/** Plans and packs as a run does; `external` is the only content of a registry. */
async function run(...lines: readonly string[]) {
  const workspace = await openFixture('index/suite');
  const inspect = createInspector(workspace);
  const options = readOptions('publish', new Map([['formats', lines.join('\n')]]));
  const ignored = () => {};
  const plan = await makePlan({
    workspace,
    trigger: { kind: 'shell' },
    folderName: async () => undefined,
    options,
    formats,
    inspect,
    explain: ignored,
    note: ignored,
    warn: ignored,
    trackedFiles: async () => undefined,
  });
  for (const problem of plan.problems) throw problem;
  const contents = createContents();
  const packer = createPacker({ workspace, contents, scratch: async () => assert.fail('nothing is staged') });
  const open = async (reference: string) => {
    assert.equal(reference, external);
    return await base();
  };
  const planned = inPackingOrder(plan.artifacts.map((artifact) => ({ artifact })));
  const { packed, failed } = await packAll(planned, { workspace, packer, formats, inspect, open });
  for (const { error } of failed) throw error;
  const children = async (name: string) => {
    const one = packed.find(({ artifact }) => artifact.name === name);
    assert.ok(one);
    const body = JSON.parse(String(await buffer(contents.fetch(one.root))));
    return body.manifests as Descriptor[];
  };
  return { plan, packed, contents, children };
}

async function base() {
  const maker = layoutMaker();
  const root = maker.index([maker.image('linux/amd64', 'a'), maker.image('linux/arm64', 'b')]);
  const source = createMemoryStore();
  for (const [path, bytes] of Object.entries(maker.files([]))) {
    const digest = parseDigest(path.slice('blobs/'.length).replace('/', ':'));
    if (digest)
      await source.push({ mediaType: 'any/thing', digest, size: bytes.byteLength }, bytesBody(bytes));
  }
  return { root: bare(root), source };
}

const titles = (children: readonly Descriptor[]) =>
  children.map(({ annotations }) => annotations?.['org.opencontainers.image.title']);

test('without members, an index lists every other artifact of the run, with type and title and without a platform', async () => {
  const { children, packed } = await run('wasm', 'index:suite');
  assert.deepEqual(
    (await children('suite')).map(({ size: _, ...child }) => child),
    ['http_cache', 'session_store'].map((title) => ({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest: packed.find(({ artifact }) => artifact.name === title)?.root.digest,
      annotations: { 'org.opencontainers.image.title': title },
      artifactType: 'application/vnd.wasm.config.v0+json',
    })),
  );
});

test('members are listed in the order given, and those of registries are copied with all their content', async () => {
  const { children, contents, packed } = await run(
    'wasm',
    `index:suite session_store ${external} http_cache`,
  );
  assert.deepEqual(titles(await children('suite')), ['session_store', 'base', 'http_cache']);
  const root = packed.find(({ artifact }) => artifact.name === 'suite')?.root;
  assert.ok(root);
  const graph = (await readNodes(root, contents)).map(({ descriptor }) => descriptor);
  const images = graph.filter(({ mediaType }) => mediaType === 'application/vnd.oci.image.layer.v1.tar+gzip');
  assert.equal(images.length, 2);
  for (const descriptor of graph) {
    assert.equal((await buffer(contents.fetch(descriptor))).byteLength, descriptor.size);
  }
});

test('an index may list another one, whatever the order of the formats input', async () => {
  const { children, packed } = await run('index:outer inner', 'index:inner http_cache', 'wasm');
  const [inner] = await children('outer');
  assert.equal(inner?.mediaType, 'application/vnd.oci.image.index.v1+json');
  assert.equal(inner?.artifactType, undefined);
  const names = packed.map(({ artifact }) => artifact.name);
  assert.ok(names.indexOf('inner') < names.indexOf('outer'));
});

test('the plan has the members, so that a saved plan gives the same index', async () => {
  const { plan } = await run('wasm', `index:suite http_cache ${external}`);
  const suite = plan.artifacts.find(({ name }) => name === 'suite');
  assert.deepEqual(
    [suite?.files, suite?.needs, suite?.references],
    [[], ['http_cache', external], [external]],
  );
});

const refused: readonly (readonly [lines: readonly string[], code: string, message: RegExp, hint: RegExp])[] =
  [
    [
      ['wasm', 'index:suite htp_cache'],
      'invalid-plan',
      /needs "htp_cache"/,
      /Name one of http_cache, session_store/,
    ],
    [['index:suite'], 'input', /the index suite would have no members/, /formats: wasm/],
    [['index:suite http_cache'], 'invalid-plan', /needs "http_cache"/, /Name the formats of its members/],
    [['wasm', 'index'], 'input', /index has no name/, /formats: index:<name> <member>/],
    [['wasm', 'index:a b', 'index:b a'], 'invalid-plan', /needs itself/, /as members/],
    [['wasm', 'index:a localhost/UPPER:1'], 'invalid-reference', /lower-case/, /host\/name/],
  ];

for (const [lines, code, message, hint] of refused) {
  test(`formats: ${lines.join(' + ')} is rejected`, async () => {
    await assert.rejects(run(...lines), fails(code, message, hint));
  });
}

test('a member without a host is an artifact of the run, and one with a host of Docker Hub is not', async () => {
  const members = ['installer', 'installer:1.0', 'acme/installer'];
  const elsewhere = ['docker.io/installer', 'index.docker.io/installer:1.0'];
  const argument = ['suite', ...members, ...elsewhere].join(' ');
  const candidate = await detectOne(index, memoryWorkspace({}), [{ argument }]);
  assert.deepEqual(candidate.needs, [...members, ...elsewhere]);
  assert.deepEqual(candidate.references, elsewhere);
});

test('an index is published on request only', async () => {
  assert.deepEqual((await detect(index, memoryWorkspace({ 'a.wasm': '' }))).candidates, []);
});

test('the artifact type of a child takes precedence over that of its config, and its version is listed when known', async () => {
  const line: FormatLine = { format: 'index', argument: 'suite app' };
  const workspace = memoryWorkspace({});
  const contents = createContents();
  const packer = createPacker({ workspace, contents, scratch: async () => assert.fail('nothing is staged') });
  const config = packer.bytes(Buffer.from('{}'), 'application/vnd.example.config+json');
  const artifactType = 'application/vnd.example.thing';
  const root = packer.bytes(
    encodeManifest({ artifactType, config, layers: [] }),
    'application/vnd.oci.image.manifest.v1+json',
  );
  const member: Artifact = {
    name: 'acme/app',
    format: 'x',
    files: [],
    tags: [],
    annotations: {},
    version: '1.2.0',
  };
  const candidate = await detectOne(index, workspace, [line]);
  const suite: Artifact = {
    ...member,
    name: 'suite',
    needs: candidate.needs === 'all' ? [] : (candidate.needs ?? []),
  };
  const inspect = createInspector(workspace);
  const open = async () => assert.fail('no reference to open');
  const packed = () => [{ artifact: member, root }];
  const { root: made } = await index.pack(suite, { workspace, packer, inspect, open, packed });
  const [child] = JSON.parse(String(await buffer(contents.fetch(made)))).manifests;
  assert.equal(child.artifactType, artifactType);
  assert.deepEqual(child.annotations, {
    'org.opencontainers.image.title': 'acme/app',
    'org.opencontainers.image.version': '1.2.0',
  });
});
