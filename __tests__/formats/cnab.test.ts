/** The format `cnab`: what is written equals what cnab-to-oci writes, and images are found. */

import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { canonicalJson } from '../../src/formats/cnab/canonical.ts';
import { cnab } from '../../src/formats/cnab.ts';
import type { ExternalContent } from '../../src/formats/format.ts';
import { bare, type Descriptor } from '../../src/oci/descriptor.ts';
import { parseDigest } from '../../src/oci/digest.ts';
import { bytesBody, createContents } from '../../src/pack/contents.ts';
import { createPacker } from '../../src/pack/packer.ts';
import { createInspector } from '../../src/plan/inspector.ts';
import { readNodes } from '../../src/store/graph.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { bundles, newlyRejected } from './cnab/bundles.ts';
import { below, type Files, layoutMaker, named } from './make-layout.ts';
import { artifactOf, detect, detectOne, fails, openFixture } from './run-format.ts';

type Open = (reference: string) => Promise<ExternalContent>;

const nothing: Open = async (reference) => {
  throw new CodedError('not-found', `${reference} does not exist`, { hint: 'Push it.' });
};

async function packed(workspace: Workspace, open: Open = nothing) {
  const contents = createContents();
  const packer = createPacker({ workspace, contents, scratch: async () => assert.fail('nothing is staged') });
  const artifact = artifactOf(cnab, await detectOne(cnab, workspace, [{}]));
  const unused = () => assert.fail('a bundle needs no other artifact');
  const inspect = createInspector(workspace);
  const { root } = await cnab.pack(artifact, { workspace, packer, inspect, open, packed: unused });
  const text = async (descriptor: Descriptor) => String(await buffer(contents.fetch(descriptor)));
  const [config] = (await readNodes(root, contents))
    .map(({ descriptor }) => descriptor)
    .filter(({ mediaType }) => mediaType.includes('cnab.config'));
  assert.ok(config);
  return { root, contents, config, text };
}

test('a thick bundle gives the index, config manifest and definition that cnab-to-oci writes', async () => {
  const { root, config, text } = await packed(await openFixture('cnab/thick'));
  assert.equal(root.mediaType, 'application/vnd.oci.image.index.v1+json');
  const index = JSON.parse(await text(root));
  assert.deepEqual(Object.keys(index), ['schemaVersion', 'manifests', 'annotations']);
  const [first] = index.manifests;
  assert.equal(
    await text(first),
    `{"schemaVersion":2,"config":{"mediaType":"application/vnd.cnab.config.v1+json","digest":"${config.digest}","size":${config.size}},"layers":[]}`,
  );
  const roles = index.manifests.map((one: Descriptor) => Object.values(one.annotations ?? {}).join(' '));
  assert.deepEqual(roles, ['config', 'invocation', 'web component', 'worker component']);
  assert.equal(index.manifests[2].digest, index.manifests[3].digest);
  assert.deepEqual(index.annotations, {
    'io.cnab.keywords': '["shop","demo"]',
    'io.cnab.runtime_version': 'v1.2.0',
    'org.opencontainers.artifactType': 'application/vnd.cnab.manifest.v1',
    'org.opencontainers.image.authors':
      '[{"name":"Jo \\u0026 Co","email":"jo@example.test","url":"https://example.test/jo"}]',
    'org.opencontainers.image.description': 'Web shop <with> an installer & a worker',
    'org.opencontainers.image.title': 'shop',
    'org.opencontainers.image.version': '0.3.1',
  });
  const definition = await text(config);
  assert.equal(definition, new TextDecoder().decode(canonicalJson(JSON.parse(definition), 'bundle')));
});

test('the definition gets digest, size and type of its images and keeps all other members', async () => {
  const { config, root, text } = await packed(await openFixture('cnab/thick'));
  const { manifests } = JSON.parse(await text(root));
  const { invocationImages, images, custom } = JSON.parse(await text(config));
  const facts = ({ contentDigest, size, mediaType }: Record<string, unknown>) => [
    contentDigest,
    size,
    mediaType,
  ];
  const described = ({ digest, size, mediaType }: Descriptor) => [digest, size, mediaType];
  assert.deepEqual(facts(invocationImages[0]), described(manifests[1]));
  assert.deepEqual(facts(images.web), described(manifests[2]));
  assert.deepEqual(facts(images.worker), described(manifests[3]));
  assert.deepEqual(custom, { 'io.example.order': { '10': 'ten', '9': 1.5 } });
});

test('name, version and annotations come from the bundle, and other files named bundle.json are ignored', async () => {
  const candidate = await detectOne(cnab, await openFixture('cnab/thick'));
  assert.deepEqual(
    [candidate.name?.value, candidate.version?.value, candidate.files, candidate.references],
    ['shop', '0.3.1', ['bundle.json'], []],
  );
  const workspace = memoryWorkspace({ 'web/bundle.json': '{"modules":[]}' });
  assert.deepEqual((await detect(cnab, workspace)).candidates, []);
  const requested = detect(cnab, workspace, [{ argument: 'web/bundle.json' }]);
  await assert.rejects(requested, fails('invalid-definition', /is not a CNAB bundle/));
});

const image = 'registry.example.com/acme/installer:1.0';

function bundle(overrides: Record<string, unknown> = {}): string {
  const invocationImages = [{ imageType: 'docker', image }];
  return JSON.stringify({
    schemaVersion: 'v1.0.0',
    name: 'demo',
    version: '1.0.0',
    invocationImages,
    ...overrides,
  });
}

/** Opens these references. */
async function registry(images: Record<string, Descriptor>, files: Files): Promise<Open> {
  const source = createMemoryStore();
  for (const [path, bytes] of Object.entries(files)) {
    const digest = parseDigest(path.slice('blobs/'.length).replace('/', ':'));
    if (digest)
      await source.push({ mediaType: 'any/thing', digest, size: bytes.byteLength }, bytesBody(bytes));
  }
  return async (reference) => {
    const root = images[reference];
    return root ? { root, source } : await nothing(reference);
  };
}

test('images of a thin bundle are copied from their references, by digest when the bundle has it', async () => {
  const maker = layoutMaker();
  const installer = bare(maker.image('linux/amd64', 'installer'));
  const pinned = `registry.example.com/acme/installer@${installer.digest}`;
  const open = await registry({ [image]: installer, [pinned]: installer }, maker.files([]));
  const thin = await packed(memoryWorkspace({ 'bundle.json': bundle() }), open);
  assert.equal(
    (await readNodes(thin.root, thin.contents))
      .map(({ descriptor }) => descriptor)
      .filter(({ digest }) => digest === installer.digest).length,
    1,
  );
  const invocationImages = [{ imageType: 'docker', image, contentDigest: installer.digest }];
  const moved = await registry({ [pinned]: installer }, maker.files([]));
  const known = await packed(memoryWorkspace({ 'bundle.json': bundle({ invocationImages }) }), moved);
  assert.equal(known.root.digest, thin.root.digest);
});

test('a missing image is an error whose hint names the registry and the image layout', async () => {
  const workspace = memoryWorkspace({ 'bundle.json': bundle() });
  const message = /acme\/installer:1\.0 of the bundle is not in its registry/;
  await assert.rejects(packed(workspace), fails('not-found', message, /image layout in artifacts\/layout/));
});

test('an image with another digest than the bundle names is rejected', async () => {
  const maker = layoutMaker();
  const [installer, other] = [maker.image('linux/amd64', 'a'), maker.image('linux/amd64', 'b')].map(bare);
  assert.ok(installer && other);
  const invocationImages = [{ imageType: 'oci', image, contentDigest: installer.digest }];
  const pinned = `registry.example.com/acme/installer@${installer.digest}`;
  const open = await registry({ [pinned]: other }, maker.files([]));
  const run = packed(memoryWorkspace({ 'bundle.json': bundle({ invocationImages }) }), open);
  await assert.rejects(
    run,
    fails('digest-mismatch', /the bundle says that .* is sha256:.*, but it is sha256:/),
  );
});

test('names in the layout match with their defaults, and an incomplete layout is an invalid layout', async () => {
  const maker = layoutMaker();
  const installer = bare(maker.image('linux/amd64', 'installer'));
  const invocationImages = [{ imageType: 'oci', image: 'acme/installer' }];
  const refName = { 'org.opencontainers.image.ref.name': 'docker.io/acme/installer:latest' };
  const files = maker.files([named(installer, refName)]);
  const definition = { 'demo/bundle.json': bundle({ invocationImages }) };
  const whole = await packed(memoryWorkspace({ ...definition, ...below('demo/artifacts/layout', files) }));
  assert.ok(await whole.contents.exists(installer));
  const { [`blobs/sha256/${installer.digest.slice(7)}`]: _, ...rest } = files;
  const run = packed(memoryWorkspace({ ...definition, ...below('demo/artifacts/layout', rest) }));
  await assert.rejects(run, fails('invalid-layout', /^demo\/artifacts\/layout lacks blobs/));
});

/** Every spelling of one repository of Docker Hub (distribution/reference, `ParseNormalizedNamed`; oras-project/oras#1151). */
const spellings = [
  'installer',
  'docker.io/installer',
  'docker.io/library/installer',
  'index.docker.io/installer',
  'index.docker.io/library/installer',
  'registry-1.docker.io/installer',
  'Docker.io/library/installer',
].map((name) => `${name}:1.0`);

test('an image of Docker Hub is found in the layout however it is spelled, in the bundle and in the layout', async () => {
  const maker = layoutMaker();
  const installer = bare(maker.image('linux/amd64', 'installer'));
  for (const [image, refName] of [
    ...spellings.map((spelling) => [spelling, 'docker.io/library/installer:1.0'] as const),
    ...spellings.map((spelling) => ['installer:1.0', spelling] as const),
    ['installer', 'docker.io/library/installer:latest'] as const,
  ]) {
    const invocationImages = [{ imageType: 'docker', image }];
    const entry = named(installer, { 'org.opencontainers.image.ref.name': refName });
    const files = {
      'bundle.json': bundle({ invocationImages }),
      ...below('artifacts/layout', maker.files([entry])),
    };
    const workspace = memoryWorkspace(files);
    assert.deepEqual((await detectOne(cnab, workspace, [{}])).references, [], image);
    assert.ok(await (await packed(workspace)).contents.exists(installer), image);
  }
});

test('an image that the bundle names by digest alone is the entry of the layout with that digest', async () => {
  const maker = layoutMaker();
  const [installer, other] = [maker.image('linux/amd64', 'a'), maker.image('linux/amd64', 'b')].map(bare);
  assert.ok(installer && other);
  const refName = (name: string) => ({ 'org.opencontainers.image.ref.name': name });
  const entries = [
    named(other, refName('hello-world:latest')),
    named(installer, refName('kept/under:another-name')),
  ];
  for (const image of [`hello-world@${installer.digest}`, `hello-world:latest@${installer.digest}`]) {
    const invocationImages = [{ imageType: 'docker', image }];
    const files = {
      'bundle.json': bundle({ invocationImages }),
      ...below('artifacts/layout', maker.files(entries)),
    };
    const { contents } = await packed(memoryWorkspace(files));
    assert.ok(await contents.exists(installer));
    assert.ok(!(await contents.exists(other)));
  }
});

test('an image of Docker Hub that a thin bundle names by one word is pulled by the digest that the bundle knows', async () => {
  const maker = layoutMaker();
  const installer = bare(maker.image('linux/amd64', 'installer'));
  const open = await registry(
    { [`docker.io/library/installer@${installer.digest}`]: installer },
    maker.files([]),
  );
  for (const image of spellings) {
    const invocationImages = [{ imageType: 'docker', image, contentDigest: installer.digest }];
    const thin = await packed(memoryWorkspace({ 'bundle.json': bundle({ invocationImages }) }), open);
    assert.ok(await thin.contents.exists(installer), image);
  }
});

const wrong: readonly (readonly [what: string, overrides: Record<string, unknown>, message: RegExp])[] = [
  ['no invocation image', { invocationImages: [] }, /invocationImages must have one item, not 0/],
  [
    'two invocation images',
    { invocationImages: [{ image }, { image }] },
    /invocationImages must have one item, not 2/,
  ],
  ['invocation images that are no array', { invocationImages: 'x' }, /invocationImages must be an array/],
  ['an image without a reference', { invocationImages: [{}] }, /invocationImages\[0\]\.image is missing/],
  [
    'an image of another type',
    { invocationImages: [{ image, imageType: 'qcow2' }] },
    /imageType must be "docker" or "oci", not "qcow2"/,
  ],
  ['no name', { name: '' }, /name must not be empty/],
  ['a version that moves', { version: 'latest' }, /version must not be "latest"/],
  ['components that are a list', { images: ['x'] }, /images must be an object/],
  ['a component that is a text', { images: { web: 'x' } }, /images\.web must be an object/],
];

for (const [what, overrides, message] of wrong) {
  test(`a bundle with ${what} is rejected, and the error names the member`, async () => {
    const run = detect(cnab, memoryWorkspace({ 'bundle.json': bundle(overrides) }), [{}]);
    await assert.rejects(run, fails('invalid-definition', message));
  });
}

// RFC 8785, sections 3.2.2 and 3.2.3.
for (const [input, output] of [
  ['{"10":1,"9":2,"a":3,"B":4}', '{"10":1,"9":2,"B":4,"a":3}'],
  [
    '[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001]',
    '[333333333.3333333,1e+30,4.5,0.002,1e-27]',
  ],
  [
    '{"\\u20ac":"\\u20ac$\\u000F\\nA\'\\u0042\\u0022\\u005c\\\\\\"\\/"}',
    '{"€":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  ],
  ['{"\\ud83d\\ude02":1,"\\ufb33":2}', '{"\ud83d\ude02":1,"\ufb33":2}'],
  ['{"__proto__":{"b":null,"a":true}}', '{"__proto__":{"a":true,"b":null}}'],
] as const) {
  test(`the canonical JSON of ${input} is that of RFC 8785`, () => {
    assert.equal(new TextDecoder().decode(canonicalJson(JSON.parse(input), 'x')), output);
  });
}

test('a number that is too large has no canonical form', () => {
  assert.throws(() => canonicalJson(JSON.parse('1e999'), 'x'), fails('invalid-definition', /too large/));
});

for (const { name, bundle: definition, rejected } of [...bundles, ...newlyRejected]) {
  test(`a bundle with ${name} is ${rejected ? 'rejected' : 'accepted'}, as by cnab-go`, async () => {
    const detecting = detectOne(cnab, memoryWorkspace({ 'bundle.json': JSON.stringify(definition) }), [{}]);
    if (rejected) await assert.rejects(detecting, fails('invalid-definition', rejected, /bundle/));
    else assert.equal((await detecting).name?.value, 'demo');
  });
}
