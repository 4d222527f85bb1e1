/** Content that is known from a listing: confirmed where a registry may have lost it, and what a release then does. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Descriptor, describe } from '../../src/oci/descriptor.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { encodeIndex } from '../../src/oci/manifest.ts';
import { imageIndexType } from '../../src/oci/media-types.ts';
import { parseTag, type Tag } from '../../src/oci/reference.ts';
import { bytesBody, createContents } from '../../src/pack/contents.ts';
import type { RepositoryContext } from '../../src/registry/client.ts';
import { listedBy } from '../../src/registry/manifests.ts';
import type { Registries } from '../../src/registry/registries.ts';
import { deliver } from '../../src/release/deliver.ts';
import { createPublished } from '../../src/release/published.ts';
import { readNodes } from '../../src/store/graph.ts';
import type { FakeOptions } from '../fakes/options.ts';
import type { FakeRegistry } from '../fakes/registry.ts';
import { deliveryOptions } from '../release/rules.ts';
import {
  blob,
  type Content,
  type Image,
  image,
  methods,
  open,
  pushAll,
  repositoryAt,
  startFake,
} from './support.ts';

const digestsOf = (contents: readonly Content[]): ReadonlySet<Digest> =>
  new Set(contents.map(({ descriptor }) => descriptor.digest));

const storeOf = (run: Registries, fake: FakeRegistry) => run.repository(repositoryAt(fake.host), 'push');

/** A registry with an image, of which a new run knows nothing. */
async function published(options: FakeOptions = {}) {
  const fake = await startFake(options);
  const first = image([blob(10), blob(20), blob(30)]);
  await pushAll(storeOf(open(), fake), first);
  const lose = ({ descriptor }: Content) => fake.store.find('acme/tool')?.blobs.delete(descriptor.digest);
  return { fake, first, lose, store: storeOf(open(), fake) };
}

test('each wanted blob of a listing is confirmed by one request', async () => {
  const { fake, first, lose, store } = await published();
  const [config, lost, unwanted] = first.blobs;
  assert.ok(config && lost && unwanted);
  lose(lost);
  const before = fake.requests.length;
  const known = await store.can.knownContent(first.manifest.descriptor, digestsOf([config, lost]));
  assert.deepEqual(known, digestsOf([config]));
  assert.deepEqual(
    fake.requests.slice(before).map(({ method }) => method),
    ['GET', 'HEAD', 'HEAD'],
  );
});

test('a manifest in an index is known only when everything below it is there', async () => {
  const { fake, first, lose } = await published();
  const second = image([blob(11), blob(21)]);
  const run = open();
  await pushAll(storeOf(run, fake), second);
  const members = [first.manifest, second.manifest];
  const bytes = encodeIndex({ manifests: members.map(({ descriptor }) => descriptor) });
  const index = describe(imageIndexType, bytes);
  await storeOf(run, fake).push(index, bytesBody(bytes));
  lose(first.blobs[2] ?? assert.fail());
  const known = await storeOf(open(), fake).can.knownContent(index, digestsOf(members));
  assert.deepEqual(known, digestsOf([second.manifest]));
});

test('a registry that refuses incomplete manifests is not asked for what they list', async () => {
  const { first } = await published();
  const context = {
    client: { quirk: { validatesManifests: true } },
    manifestCache: new Map([[first.manifest.descriptor.digest, first.manifest.bytes]]),
  } as unknown as RepositoryContext;
  const wanted = digestsOf(first.blobs);
  assert.deepEqual(await listedBy(context, first.manifest.descriptor, wanted), wanted);
});

/** Delivers an image under tags in a run of its own. Returns the outcome. */
async function release(fake: FakeRegistry, content: Image, ...tags: readonly string[]): Promise<string> {
  const contents = createContents();
  for (const { descriptor, bytes } of [...content.blobs, content.manifest])
    contents.add(descriptor, bytesBody(bytes));
  const root: Descriptor = content.manifest.descriptor;
  const names: readonly Tag[] = tags.map(parseTag);
  const artifact = { name: 'tool', format: 'wasm', files: [], tags: names, annotations: {} };
  const packed = { artifact, root, nodes: await readNodes(root, contents), referrers: [] };
  const location = { kind: 'registry', repository: repositoryAt(fake.host) } as const;
  const destination = { repository: `${fake.host}/acme/tool`, location };
  const target = storeOf(open(), fake);
  const published = createPublished(target);
  const delivery = { source: contents, packed, target, published, destination, tags: names };
  const [delivered] = await deliver([delivery], deliveryOptions({ contents }));
  assert.equal(delivered?.error, undefined);
  return delivered?.outcome ?? 'none';
}

/** Tags that point at a manifest whose content is incomplete. */
function incompleteTags(fake: FakeRegistry, contents: readonly Content[]): readonly string[] {
  const { tags, manifests, blobs } = fake.store.open('acme/tool');
  const isListed = (text: string, { descriptor }: Content) => text.includes(descriptor.digest);
  return [...tags].flatMap(([tag, digest]) => {
    const text = manifests.get(digest)?.bytes.toString() ?? '';
    const missing = contents.filter((one) => isListed(text, one) && !blobs.has(one.descriptor.digest));
    return missing.length > 0 ? [tag] : [];
  });
}

for (const validates of [true, false]) {
  const kind = validates ? 'refuses' : 'accepts';
  test(`a registry that ${kind} incomplete manifests and has lost a blob gets it again with every tag that moves`, async () => {
    const fake = await startFake({ validates });
    const first = image([blob(10), blob(2000), blob(3000)]);
    const lose = () => fake.store.open('acme/tool').blobs.delete(first.blobs[2]?.descriptor.digest ?? '');
    assert.equal(await release(fake, first, '1.0.0'), 'created');

    lose();
    assert.equal(await release(fake, first, '1.0.0', 'latest'), 'updated', 'another tag for the same digest');
    assert.deepEqual(incompleteTags(fake, first.blobs), []);

    lose();
    const second = image(first.blobs, { artifactType: 'application/vnd.example' });
    assert.equal(await release(fake, second, '1.0.0'), 'updated', 'other annotations over the same blobs');
    assert.deepEqual(incompleteTags(fake, first.blobs), []);

    lose();
    assert.equal(await release(fake, second, '2.0.0'), 'created', 'a tag that nothing has');
    assert.deepEqual(incompleteTags(fake, first.blobs), []);
  });
}

test('an unchanged tag takes one request', async () => {
  const fake = await startFake();
  const content = image([blob(10), blob(2000)]);
  await release(fake, content, '1.0.0');
  const before = methods(fake).length;
  assert.equal(await release(fake, content, '1.0.0'), 'unchanged');
  assert.equal(methods(fake).slice(before).trim(), 'HEAD');
});
