/** The contract of the Store interface as a test suite, which every kind of store has to pass. */

import assert from 'node:assert/strict';
import { randomFillSync } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, before, suite, test } from 'node:test';
import { type Descriptor, describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { createDigester, digestOf } from '../../src/oci/digest.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { imageManifestType, octetStreamType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import type { Body, Source, Store } from '../../src/store/store.ts';

export interface StoreFixture {
  readonly store: Store;
  cleanup(): Promise<void>;
}

/** Declares the suite. `create` is called once; each test uses different content. */
export function storeContract(name: string, create: () => Promise<StoreFixture>): void {
  suite(`the contract of stores: ${name}`, () => {
    let fixture: StoreFixture | undefined;
    before(async () => {
      fixture = await create();
    });
    after(async () => await fixture?.cleanup());
    const store = (): Store => {
      assert.ok(fixture, 'the store was created');
      return fixture.store;
    };
    blobRules(store);
    tagRules(store);
    sizeRules(store);
  });
}

function blobRules(store: () => Store): void {
  test('pushed content exists and is fetched unchanged', async () => {
    const { descriptor, bytes, body } = unique('round trip');
    assert.equal(await store().exists(descriptor), false);
    assert.equal(await store().push(descriptor, body), 'sent');
    assert.equal(await store().exists(descriptor), true);
    assert.deepEqual(await read(store(), descriptor), bytes);
  });

  test('a second push of the same content sends nothing', async () => {
    const { descriptor, body } = unique('twice');
    await store().push(descriptor, body);
    const result = await store().push(descriptor, () => {
      throw new Error('the body was opened');
    });
    assert.equal(result, 'present');
  });

  test('content with other bytes is rejected and not stored', async () => {
    const { descriptor, bytes, body } = unique('wrong');
    const wrong = Buffer.from(bytes);
    wrong[0] = (wrong[0] ?? 0) ^ 1;
    await assert.rejects(store().push(descriptor, bytesBody(wrong)));
    assert.equal(await store().exists(descriptor), false);
    assert.equal(await store().push(descriptor, body), 'sent', 'the right bytes are accepted afterwards');
  });

  test('content with too few or too many bytes is rejected', async () => {
    const { descriptor, bytes } = unique('length');
    await assert.rejects(store().push(descriptor, bytesBody(bytes.subarray(1))));
    await assert.rejects(store().push(descriptor, bytesBody(Buffer.concat([bytes, bytes]))));
    assert.equal(await store().exists(descriptor), false);
  });

  test('a body that ends with an error is not stored', async () => {
    const { descriptor, bytes } = unique('failing');
    const failing: Body = () =>
      Readable.from(
        (async function* () {
          yield bytes.subarray(0, 10);
          throw new Error('the file was removed');
        })(),
        { objectMode: false },
      );
    await assert.rejects(store().push(descriptor, failing));
    assert.equal(await store().exists(descriptor), false);
  });

  test('fetching missing content fails with not-found', async () => {
    await assert.rejects(read(store(), unique('absent').descriptor), { code: 'not-found' });
  });

  test('a blob that is pushed eight times in parallel is stored', async () => {
    const { descriptor, bytes, body } = unique('parallel', 200_000);
    const results = await Promise.all(Array.from({ length: 8 }, () => store().push(descriptor, body)));
    assert.ok(results.includes('sent'));
    assert.deepEqual(await read(store(), descriptor), bytes);
  });
}

function tagRules(store: () => Store): void {
  test('a tag refers to a manifest and can be moved', async () => {
    const [first, second] = [await pushManifest(store(), 'first'), await pushManifest(store(), 'second')];
    const tag = parseTag('moving');
    await store().tag(first, tag);
    assert.deepEqual(await resolved(store(), tag), plain(first));
    await store().tag(first, tag);
    assert.deepEqual(await resolved(store(), tag), plain(first));
    await store().tag(second, tag);
    assert.deepEqual(await resolved(store(), tag), plain(second));
    assert.equal(await store().exists(first), true, 'the previous manifest is still present');
  });

  test('several tags can be set on one manifest in parallel', async () => {
    const manifest = await pushManifest(store(), 'several');
    const tags = ['1.2.3', '1.2', '1', 'latest', 'V_1.x-y'].map(parseTag);
    await Promise.all(tags.map((tag) => store().tag(manifest, tag)));
    for (const tag of tags) assert.equal((await store().resolve(tag))?.digest, manifest.digest);
  });

  test('a manifest is resolved by its digest', async () => {
    const manifest = await pushManifest(store(), 'by digest');
    assert.deepEqual(await resolved(store(), manifest.digest), plain(manifest));
    assert.equal(await store().push(manifest, nothing), 'present');
  });

  test('a missing tag or digest resolves to undefined', async () => {
    assert.equal(await store().resolve(parseTag('never-pushed')), undefined);
    assert.equal(await store().resolve(digestOf(Buffer.from('never pushed'))), undefined);
  });

  test('a tag cannot refer to a manifest that was not pushed', async () => {
    const bytes = manifestBytes('unpushed', emptyDescriptor);
    const tag = parseTag('dangling');
    await assert.rejects(store().tag(describe(imageManifestType, bytes), tag));
    assert.equal(await store().resolve(tag), undefined);
  });
}

function sizeRules(store: () => Store): void {
  test('an empty blob is pushed and fetched', async () => {
    const descriptor = describe(octetStreamType, new Uint8Array(0));
    await store().push(descriptor, bytesBody(new Uint8Array(0)));
    assert.equal(await store().exists(descriptor), true);
    assert.equal((await read(store(), descriptor)).byteLength, 0);
  });

  test('a large blob is pushed and fetched as a stream', async () => {
    const { descriptor, body } = large(24);
    assert.equal(await store().push(descriptor, body), 'sent');
    const digester = createDigester();
    for await (const chunk of store().fetch(descriptor)) digester.update(chunk);
    assert.equal(digester.size, descriptor.size);
    assert.equal(digester.digest(), descriptor.digest);
  });
}

const nothing: Body = () => Readable.from([]);
let counter = 0;

interface Content {
  readonly descriptor: Descriptor;
  readonly bytes: Buffer;
  readonly body: Body;
}

function unique(label: string, size = 100): Content {
  counter += 1;
  const bytes = Buffer.alloc(size, `${label} ${counter} of ${process.pid}.`);
  return { descriptor: describe(octetStreamType, bytes), bytes, body: bytesBody(bytes) };
}

/** Repetitions of one random mebibyte, so that the test needs little memory. */
function large(mebibytes: number): { readonly descriptor: Descriptor; readonly body: Body } {
  const part = randomFillSync(Buffer.alloc(1 << 20));
  const parts = () => Array.from({ length: mebibytes }, () => part);
  const digester = createDigester();
  for (const chunk of parts()) digester.update(chunk);
  const { size } = digester;
  const descriptor = { mediaType: octetStreamType, size, digest: digester.digest() };
  return { descriptor, body: () => Readable.from(parts(), { objectMode: false }) };
}

function manifestBytes(label: string, layer: Descriptor): Uint8Array {
  return encodeManifest({
    artifactType: 'application/vnd.example.contract',
    config: emptyDescriptor,
    layers: [layer],
    annotations: { label },
  });
}

async function pushManifest(store: Store, label: string): Promise<Descriptor> {
  const { descriptor: layer, body } = unique(label);
  await store.push(layer, body);
  await store.push(emptyDescriptor, bytesBody(emptyJson));
  const bytes = manifestBytes(label, layer);
  const descriptor = describe(imageManifestType, bytes);
  assert.equal(await store.push(descriptor, bytesBody(bytes)), 'sent');
  return descriptor;
}

async function read(source: Source, descriptor: Descriptor): Promise<Buffer> {
  return await buffer(source.fetch(descriptor));
}

async function resolved(store: Store, tag: Parameters<Store['resolve']>[0]): Promise<unknown> {
  const found = await store.resolve(tag);
  return found && plain(found);
}

function plain({ mediaType, digest, size }: Descriptor): Descriptor {
  return { mediaType, digest, size };
}
