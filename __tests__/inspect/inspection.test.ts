/** Inspection of content that others wrote: indexes of any depth, damaged configs, hostile text, and many tags. */

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { allParts, type Inspection, inspect } from '../../src/inspect/inspection.ts';
import { inspectionJson } from '../../src/inspect/json.ts';
import { inspectionLines } from '../../src/inspect/lines.ts';
import { policyFacts } from '../../src/inspect/policy-facts.ts';
import { annotationMeaning } from '../../src/oci/annotation-meanings.ts';
import { titleKey, unpackKey } from '../../src/oci/annotations.ts';
import { type Descriptor, describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { encode, encodeIndex, encodeManifest } from '../../src/oci/manifest.ts';
import {
  imageConfigType,
  imageIndexType,
  imageManifestType,
  lockedAppType,
} from '../../src/oci/media-types.ts';
import type { ReadStore } from '../../src/store/store.ts';
import { verified } from '../../src/store/verify.ts';

interface Contents {
  readonly store: ReadStore;
  add(mediaType: string, bytes: Uint8Array): Descriptor;
}

function contents(
  lists: Pick<ReadStore, 'listTags' | 'referrers'> = {},
  tags: ReadonlyMap<string, Descriptor> = new Map(),
): Contents {
  const held = new Map<Digest, Uint8Array>([[emptyDescriptor.digest, emptyJson]]);
  return {
    add(mediaType, bytes) {
      const descriptor = describe(mediaType, bytes);
      held.set(descriptor.digest, bytes);
      return descriptor;
    },
    store: {
      exists: async ({ digest }) => held.has(digest),
      fetch: (descriptor) =>
        verified(Readable.from([held.get(descriptor.digest) ?? new Uint8Array()]), descriptor),
      resolve: async (reference) => tags.get(reference),
      ...lists,
    },
  };
}

function imageOf(
  { add }: Contents,
  platform: { architecture: string; os: string },
  config: unknown = {},
): Descriptor {
  const described = add(imageConfigType, encode({ ...platform, config }));
  const bytes = encodeManifest({
    config: described,
    layers: [describe('application/vnd.oci.image.layer.v1.tar', Buffer.from('x'))],
  });
  return { ...add(imageManifestType, bytes), platform };
}

async function see(root: Descriptor, { store }: Contents, tags = false): Promise<Inspection> {
  return await inspect(root, store, { reference: 'a/b:1', pinned: 'a/b', tags, concurrency: 3, tag: '1' });
}

test('a manifest of a type that is not supported says so', async () => {
  const all = contents();
  const type = 'application/vnd.oci.artifact.manifest.v1+json';
  const { mediaType, unread } = await see(all.add(type, encode({ blobs: [] })), all);
  assert.deepEqual([mediaType, unread], [type, 'manifests of this type are not supported']);
});

test('an application of Spin 1.0 is its config', async () => {
  const all = contents();
  const app = { metadata: { name: 'shop' }, triggers: [], components: [{ id: 'web', source: {} }] };
  const config = all.add(lockedAppType, encode({ spin_lock_version: 0, ...app }));
  const layers = [describe('application/vnd.wasm.content.layer.v1+wasm', Buffer.from('x'))];
  const { title, format, facts } = await see(
    all.add(imageManifestType, encodeManifest({ config, layers })),
    all,
  );
  assert.deepEqual([title, format], ['Spin application', 'spin']);
  assert.deepEqual(facts[0], { label: 'application', values: ['shop'] });
});

test('an index three levels deep is a tree, and content that is listed twice is read once', async () => {
  const all = contents();
  const linux = imageOf(all, { os: 'linux', architecture: 'arm64' }, { Entrypoint: ['/bin/app', 'a b'] });
  const wasm = imageOf(all, { os: 'wasip1', architecture: 'wasm' });
  const inner = all.add(imageIndexType, encodeIndex({ manifests: [linux, wasm] }));
  const middle = all.add(imageIndexType, encodeIndex({ manifests: [inner, linux] }));
  const root = all.add(imageIndexType, encodeIndex({ manifests: [middle] }));
  const lines = inspectionLines(await see(root, all));
  const tree = lines.slice(lines.indexOf('  manifests:') + 1, lines.indexOf('  manifests:') + 6);
  assert.deepEqual(
    tree.map((line) => line.replace(/sha256:\w+ [\d.]+ \w+ /, '')),
    [
      '    └─ image index',
      '       ├─ image index',
      '       │  ├─ container image, linux/arm64, entrypoint /bin/app "a b"',
      '       │  └─ Wasm container image (format image), wasip1/wasm',
      '       └─ container image, linux/arm64, entrypoint /bin/app "a b"',
    ],
  );
});

test('what two indexes list has in each of them the annotations that this one gives it', async () => {
  const all = contents();
  const image = imageOf(all, { os: 'linux', architecture: 'amd64' });
  const blob = describe('application/vnd.acme.thing', Buffer.from('thing'));
  const [front, back] = ['front', 'back'].map((name) => {
    const annotations = { [titleKey]: name };
    const manifests = [
      { ...image, annotations },
      { ...blob, annotations },
    ];
    return all.add(imageIndexType, encodeIndex({ manifests, annotations: { of: name } }));
  });
  assert.ok(front && back);
  const { children } = await see(all.add(imageIndexType, encodeIndex({ manifests: [front, back] })), all);
  assert.deepEqual(
    children.map((index) => index.children.map((one) => one.annotations)),
    ['front', 'back'].map((name) => [{ [titleKey]: name }, { [titleKey]: name }]),
  );
});

test('an annotation that the manifest and its entry in the index state differently is shown with both', async () => {
  const all = contents();
  const annotations = { [titleKey]: 'own', same: 'same' };
  const manifest = all.add(
    imageManifestType,
    encodeManifest({ config: emptyDescriptor, layers: [], annotations }),
  );
  const entry = { ...manifest, annotations: { [titleKey]: 'listed', same: 'same', other: 'other' } };
  const seen = await see(all.add(imageIndexType, encodeIndex({ manifests: [entry] })), all);
  const json = inspectionJson(seen) as { manifests: readonly { annotations: unknown }[] };
  assert.deepEqual(json.manifests[0]?.annotations, {
    [titleKey]: { value: 'own', inIndex: 'listed', meaning: annotationMeaning(titleKey) },
    same: { value: 'same' },
    other: { value: 'other' },
  });
  assert.ok(inspectionLines(seen).some((line) => line.endsWith('"own", "listed"')));
});

test('a tree in which every index lists the one below it twice is shown in part', async () => {
  const all = contents();
  let root = imageOf(all, { os: 'linux', architecture: 'amd64' });
  for (let level = 0; level < 30; level += 1)
    root = all.add(
      imageIndexType,
      encodeIndex({ manifests: [root, { ...root, annotations: { twice: 'yes' } }] }),
    );
  const seen = await see(root, all);
  assert.ok([...allParts(seen)].length < 20_000);
  assert.equal(seen.children[1]?.unread, 'what it lists is not shown: there are too many');
  assert.ok(inspectionLines(seen).length < 20_000);
});

test('a child that cannot be read says so, and the others are shown', async () => {
  const all = contents();
  const good = imageOf(all, { os: 'linux', architecture: 'amd64' });
  const absent = describe(imageManifestType, Buffer.from('absent'));
  const foreign = describe('application/vnd.acme.thing', Buffer.from('thing'));
  const root = all.add(imageIndexType, encodeIndex({ manifests: [absent, good, foreign] }));
  const { children } = await see(root, all);
  assert.match(children[0]?.unread ?? '', /content does not match/);
  assert.equal(children[1]?.title, 'container image');
  assert.equal(children[2]?.title, 'application/vnd.acme.thing');
});

test('an index of thousands of manifests is read in part, and says how many were not', async () => {
  const all = contents();
  const manifests = Array.from({ length: 1200 }, (_, index) =>
    imageOf(all, { os: 'linux', architecture: `cpu${index}` }),
  );
  const root = all.add(imageIndexType, encodeIndex({ manifests }));
  const seen = await see(root, all);
  assert.equal(seen.notRead, 1200 - 499);
  const lines = inspectionLines(seen);
  assert.ok(lines.length < 100);
  assert.ok(lines.includes('  701 more manifests were not read'));
});

const damaged: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ['no JSON', Buffer.from('{"os"')],
  ['no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ['nested without end', Buffer.from(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
];
for (const [what, bytes] of damaged) {
  test(`a config that is ${what} is a problem of the config, and the rest is shown`, async () => {
    const all = contents();
    const config = all.add(imageConfigType, bytes);
    const root = all.add(imageManifestType, encodeManifest({ config, layers: [] }));
    const seen = await see(root, all);
    assert.match(seen.unread ?? '', /could not be read/);
    assert.equal(seen.title, 'container image');
  });
}

const shapes: readonly unknown[] = [
  null,
  [],
  'text',
  { config: 7, os: {}, architecture: [] },
  { config: { Entrypoint: 'x', Labels: ['a'], Env: [1, 'A=b'], ExposedPorts: 'p' } },
  { os: 'linux' },
];
test('a config of any shape is shown as far as it is understood', async () => {
  for (const type of [
    imageConfigType,
    'application/vnd.wasm.config.v0+json',
    'application/vnd.cncf.helm.config.v1+json',
    'application/vnd.cnab.config.v1+json',
  ]) {
    for (const shape of shapes) {
      const all = contents();
      const config = all.add(type, encode(shape));
      const root = all.add(imageManifestType, encodeManifest({ config, layers: [] }));
      assert.equal((await see(root, all)).unread, undefined, `${type} ${JSON.stringify(shape)}`);
    }
  }
});

for (const [what, configType, layerType, annotations, kind] of [
  [
    'a component of wasmCloud',
    'application/vnd.wasmcloud.actor.archive.config',
    'application/vnd.module.wasm.content.layer.v1+wasm',
    {},
    'wasmCloud component',
  ],
  [
    'a component of early registries',
    'application/vnd.bytecodealliance.component.config.v0+json',
    'application/vnd.bytecodealliance.wasm.component.layer.v0+wasm',
    {},
    'Wasm component',
  ],
  [
    'an attestation of cosign 2',
    imageConfigType,
    'application/vnd.dsse.envelope.v1+json',
    {},
    'cosign attestation',
  ],
  [
    'a bundle of the client policy',
    'application/vnd.oci.empty.v1+json',
    'application/vnd.oci.image.layer.v1.tar+gzip',
    { 'org.openpolicyregistry.type': 'policy' },
    'OPA bundle',
  ],
  [
    'a file with the config of an image',
    imageConfigType,
    'text/plain',
    {},
    `artifact of the type ${imageConfigType}`,
  ],
  [
    'an image of encrypted layers',
    imageConfigType,
    'application/vnd.oci.image.layer.v1.tar+gzip+encrypted',
    {},
    'container image',
  ],
] as const)
  test(`${what} is called ${kind}`, async () => {
    const all = contents();
    const config = all.add(configType, encode({}));
    const layers = [describe(layerType, Buffer.from('x'))];
    const root = all.add(imageManifestType, encodeManifest({ config, layers, annotations }));
    assert.equal((await see(root, all)).title, kind);
  });

test('the names of environment variables are shown, and never their values', async () => {
  const all = contents();
  const root = imageOf(all, { os: 'linux', architecture: 'amd64' }, { Env: ['TOKEN=s3cret', 'PATH=/bin'] });
  const seen = await see(root, all);
  assert.doesNotMatch(JSON.stringify(inspectionJson(seen)) + inspectionLines(seen).join('\n'), /s3cret/);
  assert.deepEqual(seen.facts.find(({ label }) => label === 'environment')?.values, ['TOKEN', 'PATH']);
});

test('text from outside neither starts a command nor moves a cursor', async () => {
  const all = contents();
  const hostile = '::error::x\u001b[2J\u202e\n##[group]';
  const config = all.add(
    imageConfigType,
    encode({ os: hostile, architecture: 'a', config: { Entrypoint: [hostile] } }),
  );
  const bytes = encodeManifest({
    config,
    layers: [],
    annotations: { [hostile]: hostile },
    artifactType: 'a/b',
  });
  const lines = inspectionLines(await see(all.add(imageManifestType, bytes), all));
  for (const line of lines) assert.doesNotMatch(line, /[\u0000-\u001f\u202e]|^::|##\[|::/);
});

test('of more than 500 tags the likeliest are looked at, and the number of the others is said', async () => {
  const all = contents();
  const root = imageOf(all, { os: 'linux', architecture: 'amd64' });
  const other = imageOf(all, { os: 'linux', architecture: 'arm64' });
  const names = Array.from({ length: 1500 }, (_, index) => `1.${index}.0`);
  const tags = new Map(names.map((name) => [name, name === '1.7.0' || name === '1.1499.0' ? root : other]));
  tags.set('1', root);
  const looked: string[] = [];
  const list = async function* () {
    yield* [...names, '1', 'latest', `sha256-${'0'.repeat(64)}`, `sha256-${'0'.repeat(64)}.sig`];
  };
  const { store } = contents({ listTags: list }, tags);
  const resolve: ReadStore['resolve'] = (reference) => {
    looked.push(reference);
    return store.resolve(reference);
  };
  const seen = await see(root, { ...all, store: { ...all.store, listTags: list, resolve } }, true);
  assert.deepEqual(seen.tags, { pointing: ['1', '1.1499.0'], lookedAt: 500, notLookedAt: 1002 });
  assert.equal(looked.length, 500);
  assert.ok(inspectionLines(seen).some((line) => line.includes('1002 more were not looked at')));
});

test('of many tags that point at it some are named, and the numbers of the others are said', async () => {
  const root = imageOf(contents(), { os: 'linux', architecture: 'amd64' });
  const names = Array.from({ length: 600 }, (_, index) => `${'x'.repeat(120)}-${index}`);
  const list = async function* () {
    yield* names;
  };
  const all = contents({ listTags: list }, new Map(names.map((name) => [name, root])));
  const [line] = inspectionLines(
    await see(imageOf(all, { os: 'linux', architecture: 'amd64' }), all, true),
  ).filter((one) => one.startsWith('  tags:'));
  assert.match(line ?? '', /x-\d+, … and 450 more \(of 500; 100 more were not looked at\)$/);
});

test('tags that cannot be listed are not known, and that is said', async () => {
  const all = contents({
    // biome-ignore lint/correctness/useYield: it fails before its first item
    listTags: async function* () {
      throw new Error('no list');
    },
  });
  const root = imageOf(all, { os: 'linux', architecture: 'amd64' });
  assert.equal((await see(root, all, true)).tags?.unknown, 'no list');
});

test('referrers are shown with their kinds and the types that they attest', async () => {
  const type = 'application/vnd.dev.sigstore.bundle.v0.3+json';
  const predicate = { 'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1' };
  const bundle = {
    ...describe(imageManifestType, Buffer.from('b')),
    artifactType: type,
    annotations: predicate,
  };
  const all = contents({
    referrers: async () => [bundle, describe(imageManifestType, Buffer.from('c'))],
  });
  const seen = await see(imageOf(all, { os: 'linux', architecture: 'amd64' }), all);
  assert.deepEqual(
    seen.referrers.found.map(({ title }) => title),
    ['Sigstore bundle', 'artifact of no stated type'],
  );
  assert.ok(inspectionLines(seen).some((line) => line.includes(`(${type}, https://slsa.dev/provenance/v1)`)));
});

test('the manifests of an index are shown with the names by which they are selected', async () => {
  const all = contents();
  const platform = { os: 'linux', architecture: 'amd64' };
  const [one, two, three] = [1, 2, 3].map((number) => imageOf(all, platform, { number }));
  assert.ok(one && two && three);
  const name = 'org.opencontainers.image.ref.name';
  const root = all.add(
    imageIndexType,
    encodeIndex({
      manifests: [
        { ...one, annotations: { [titleKey]: 'front' } },
        { ...two, annotations: { [titleKey]: 'back', [name]: 'back-1.0.0' } },
        { ...three, annotations: { [titleKey]: 'same\u001b', [name]: 'same\u001b' } },
      ],
    }),
  );
  const lines = inspectionLines(await see(root, all));
  for (const text of [
    'container image, "front", linux/amd64',
    '"back", "back-1.0.0", linux',
    '"same\\u{1b}", linux',
  ])
    assert.ok(
      lines.some((line) => line.includes(text)),
      lines.join('\n'),
    );
});

test('what cosign has attached by tags is shown with them', async () => {
  const manifest = describe(imageManifestType, Buffer.from('signature'));
  const tags = new Map<string, Descriptor>();
  const all = contents({ referrers: async () => [] }, tags);
  const root = imageOf(all, { os: 'linux', architecture: 'amd64' });
  const tag = `${root.digest.replace(':', '-')}.sig`;
  tags.set(tag, manifest);
  const seen = await see(root, all);
  assert.deepEqual(
    seen.referrers.found.map((one) => [one.title, one.digest, one.tag]),
    [['cosign signature', manifest.digest, tag]],
  );
  assert.ok(inspectionLines(seen).some((line) => line.endsWith(`cosign signature (tag ${tag})`)));
  const failing = { ...all, store: { ...all.store, resolve: () => Promise.reject(new Error('refused')) } };
  assert.deepEqual((await see(root, failing)).referrers, { found: [] });
});

test('a layer with the type of an image and a title is the file or the folder that ORAS has pushed', async () => {
  const all = contents();
  const type = 'application/vnd.oci.image.layer.v1.tar';
  const layers = [
    describe(type, Buffer.from('a'), { [titleKey]: 'a.txt' }),
    describe(`${type}+gzip`, Buffer.from('b'), { [titleKey]: 'b', [unpackKey]: 'true' }),
    describe(type, Buffer.from('c')),
  ];
  const bytes = encodeManifest({ artifactType: 'application/vnd.acme', config: emptyDescriptor, layers });
  const lines = inspectionLines(await see(all.add(imageManifestType, bytes), all));
  assert.deepEqual(
    lines.filter((line) => line.includes(type)).map((line) => line.replace(/^.*?, /, '')),
    ['file "a.txt"', 'folder "b"', 'file system'],
  );
});

test('the part of a Timoni module that a layer holds is said', async () => {
  const all = contents();
  const part = { 'sh.timoni.content.type': 'module/vendor' };
  const layers = [describe('application/vnd.timoni.content.v1.tar+gzip', Buffer.from('a'), part)];
  const config = all.add('application/vnd.timoni.config.v1+json', emptyJson);
  const root = all.add(imageManifestType, encodeManifest({ config, layers }));
  assert.ok(inspectionLines(await see(root, all)).some((line) => line.endsWith(', files (module/vendor)')));
});

test('every annotation of image-spec has a meaning', () => {
  for (const word of [
    'created',
    'authors',
    'url',
    'documentation',
    'source',
    'version',
    'revision',
    'vendor',
    'licenses',
    'ref.name',
    'title',
    'description',
    'base.digest',
    'base.name',
  ])
    assert.ok(annotationMeaning(`org.opencontainers.image.${word}`), word);
  assert.equal(annotationMeaning('constructor'), undefined);
});

test('a policy of a thousand sections far from each other is not searched with a request for each', async () => {
  const { store } = contents();
  const sectionSize = 200_000;
  let requests = 0;
  const readPart: ReadStore['readPart'] = async (_, offset, length) => {
    requests += 1;
    const bytes = Buffer.alloc(length);
    if (offset === 0) bytes.set([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    // Custom sections with the name "a", whose size takes three bytes.
    bytes.set([0, 0xc0, 0x9a, 0x0c, 1, 0x61], offset === 0 ? 8 : 0);
    return bytes;
  };
  const layer = { ...describe('application/wasm', Buffer.from('x')), size: 8 + 1000 * (4 + sectionSize) };
  await assert.rejects(policyFacts(layer, { ...store, readPart }), /more than 100 requests/);
  assert.equal(requests, 100);
});
