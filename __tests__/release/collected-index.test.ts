/** The index over the results of several jobs: which members it has, in which order, and what it says of them. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Annotations, type Descriptor, describe, type Platform } from '../../src/oci/descriptor.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { encode, encodeIndex, encodeManifest } from '../../src/oci/manifest.ts';
import { imageConfigType, imageIndexType, imageManifestType } from '../../src/oci/media-types.ts';
import { bytesBody, createContents } from '../../src/pack/contents.ts';
import { collectIndex, type OpenedMember } from '../../src/release/collected-index.ts';
import { indexMembers } from '../../src/release/index-members.ts';
import type { Report, ReportedArtifact } from '../../src/release/report.ts';
import type { Store } from '../../src/store/store.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';

const repository = { host: 'ghcr.io', name: 'acme/shop' };
const revision = 'org.opencontainers.image.revision';
const source = 'org.opencontainers.image.source';
const title = 'org.opencontainers.image.title';

async function put(store: Store, bytes: Uint8Array, mediaType: string): Promise<Descriptor> {
  const descriptor = describe(mediaType, bytes);
  await store.push(descriptor, bytesBody(bytes));
  return descriptor;
}

async function image(store: Store, config: unknown, annotations: Annotations = {}): Promise<Descriptor> {
  const described = await put(store, encode(config), imageConfigType);
  return await put(store, encodeManifest({ config: described, layers: [], annotations }), imageManifestType);
}

async function artifact(store: Store, mark: string, annotations: Annotations = {}): Promise<Descriptor> {
  const config = await put(store, encode({ mark }), 'application/vnd.wasm.config.v0+json');
  return await put(store, encodeManifest({ config, layers: [], annotations }), imageManifestType);
}

const member = (name: string, root: Descriptor, store: Store): OpenedMember => ({
  name,
  root,
  source: store,
  repository,
  isElsewhere: false,
});

const collect = async (members: readonly OpenedMember[], annotations: Annotations = {}) => {
  const index = await collectIndex(members, { title: 'all', annotations, contents: createContents() });
  const manifest = index.nodes.at(-1)?.manifest ?? assert.fail();
  return { ...index, manifest };
};

suite('An index over the results of several jobs', () => {
  test('shares the annotations that all members have with the same value, and takes no others', async () => {
    const store = createMemoryStore();
    const common = { [source]: 'https://github.com/acme/shop', 'vnd.other': 'x' };
    const one = await artifact(store, 'one', { ...common, [revision]: 'a'.repeat(40), [title]: 'one' });
    const two = await artifact(store, 'two', { ...common, [revision]: 'b'.repeat(40), [title]: 'two' });
    const { manifest } = await collect([member('one', one, store), member('two', two, store)], {
      added: 'y',
    });
    assert.deepEqual(manifest.annotations, { added: 'y', [source]: common[source], [title]: 'all' });
  });

  test('lists the manifests of an index of platforms in its place, as they are listed there', async () => {
    const store = createMemoryStore();
    const platform = (architecture: string): Platform => ({ architecture, os: 'linux' });
    const children: Descriptor[] = [];
    for (const architecture of ['amd64', 'arm64'])
      children.push({
        ...(await image(store, { architecture, os: 'linux' })),
        platform: platform(architecture),
        annotations: { kept: architecture },
      });
    const platforms = await put(store, encodeIndex({ manifests: children }), imageIndexType);
    const wasm = await image(store, { architecture: 'wasm', os: 'wasip1' });
    const { manifest } = await collect([member('app', platforms, store), member('wasm', wasm, store)]);
    assert.deepEqual(
      manifest.manifests.map(({ digest, platform: of, annotations }) => [
        digest,
        of?.architecture,
        annotations?.kept,
      ]),
      [
        [children[0]?.digest, 'amd64', 'amd64'],
        [children[1]?.digest, 'arm64', 'arm64'],
        [wasm.digest, 'wasm', undefined],
      ],
    );
  });

  test('takes over no content, no address and nothing unknown of what the index of a member says', async () => {
    const store = createMemoryStore();
    const one = await image(store, {});
    const platform = {
      architecture: 'amd64',
      os: 'windows',
      'os.version': '10.0.1',
      'os.features': ['win32k'],
    };
    const listed = {
      ...one,
      platform: { ...platform, variant: 'a\nb', more: {} },
      artifactType: '::error::',
    };
    const foreign = { ...listed, data: 'AAAA', urls: ['https://evil.example/x'] } as Descriptor;
    const root = await put(store, encodeIndex({ manifests: [foreign] }), imageIndexType);
    const { manifest } = await collect([member('app', root, store)]);
    assert.deepEqual(manifest.manifests, [{ ...one, platform }]);
  });

  test('lists an index as it is whose platforms are none', async () => {
    const store = createMemoryStore();
    const one = await image(store, {});
    const depth = 50_000;
    const deep = `{"os":"x","architecture":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    for (const platform of ['{"os":5,"architecture":"x"}', '{"os":"a b","architecture":"x"}', deep]) {
      const text = `{"schemaVersion":2,"manifests":[${JSON.stringify(one).replace(/\}$/, `,"platform":${platform}}`)}]}`;
      const root = await put(store, new TextEncoder().encode(text), imageIndexType);
      const { manifest } = await collect([member('app', root, store)]);
      assert.deepEqual(
        manifest.manifests.map(({ digest }) => digest),
        [root.digest],
      );
    }
  });

  test('ends where a registry makes up a referrer of each referrer', async () => {
    const store = createMemoryStore();
    const root = await artifact(store, 'root');
    let made = 0;
    const endless: OpenedMember['source'] = {
      ...store,
      async referrers(subject) {
        made += 1;
        const config = await put(store, encode({}), 'application/vnd.wasm.config.v0+json');
        return [
          await put(
            store,
            encodeManifest({ config, layers: [], annotations: { subject } }),
            imageManifestType,
          ),
        ];
      },
    };
    const elsewhere = { ...member('app', root, store), source: endless, isElsewhere: true };
    await assert.rejects(collect([elsewhere]), { code: 'unsupported' });
    assert.ok(made <= 10_001, String(made));
  });

  test('lists any other index as it is', async () => {
    const store = createMemoryStore();
    const inner = await artifact(store, 'inner');
    const bundle = await put(store, encodeIndex({ manifests: [inner] }), imageIndexType);
    const { manifest } = await collect([member('bundle', bundle, store)]);
    assert.deepEqual(
      manifest.manifests.map(({ digest }) => digest),
      [bundle.digest],
    );
  });

  test('takes no platform from a config that is not one, or that no image has', async () => {
    const store = createMemoryStore();
    for (const config of [
      {},
      [],
      'text',
      { architecture: 'a b', os: 'x' },
      { architecture: 1, os: 'linux' },
    ]) {
      const { manifest } = await collect([member('app', await image(store, config), store)]);
      assert.equal(manifest.manifests[0]?.platform, undefined, JSON.stringify(config));
    }
  });

  test('has the same digest for the same members, and another one for others', async () => {
    const store = createMemoryStore();
    const [one, two] = [await artifact(store, 'one'), await artifact(store, 'two')];
    const digest = async (...members: readonly OpenedMember[]) => (await collect(members)).root.digest;
    const first = await digest(member('one', one, store), member('two', two, store));
    assert.equal(await digest(member('one', one, store), member('two', two, store)), first);
    assert.notEqual(await digest(member('one', one, store)), first);
  });
});

suite('The members of such an index', () => {
  const digestOf = (letter: string) => `sha256:${letter.repeat(64)}` as Digest;
  const reported = (change: Partial<ReportedArtifact>): ReportedArtifact => ({
    name: 'cart',
    format: 'wasm',
    repository: 'ghcr.io/acme/shop/cart',
    digest: digestOf('a'),
    packed: digestOf('a'),
    reference: '',
    mediaType: imageManifestType,
    size: 1,
    tags: ['1.0.0'],
    outcome: 'created',
    contentChanged: true,
    files: [],
    sent: 1,
    reused: 0,
    annotations: {},
    origins: {},
    ...change,
  });
  const membersOf = (...artifacts: readonly ReportedArtifact[]) =>
    indexMembers({ artifacts } as unknown as Report, repository);

  test('are each digest once, by name, read from the nearest repository', () => {
    const members = membersOf(
      reported({ name: 'zeta', digest: digestOf('b') }),
      reported({ repository: 'registry.example/cart' }),
      reported({ repository: 'ghcr.io/other/cart' }),
      reported({ repository: 'ghcr.io/acme/shop' }),
      reported({ repository: 'oci:out' }),
    );
    assert.deepEqual(
      members.map(({ name, repository: { host, name: path } }) => [name, `${host}/${path}`]),
      [
        ['cart', 'ghcr.io/acme/shop'],
        ['zeta', 'ghcr.io/acme/shop/cart'],
      ],
    );
  });

  test('have names and versions of their grammar only', () => {
    const [found] = membersOf(reported({ name: '<img src=x>\n::x', version: '${'.concat('{ x }}') }));
    assert.equal(found?.name, 'cart');
    assert.equal(found?.version, undefined);
  });

  test('are refused where a text is no reference, or nothing is published', () => {
    assert.throws(() => membersOf(reported({ repository: 'a b' })), { code: 'invalid-reference' });
    assert.throws(() => membersOf(reported({ outcome: 'skipped' })), /was not published/);
    assert.throws(() => membersOf(), /the index would have no members/);
  });
});
