/** What every Store keeps to, as one suite that each kind of store is held to. */

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

export interface MadeTarget {
  readonly target: Store;
  cleanup(): Promise<void>;
}

/** Declares the suite; `make` is called once, and each test uses content of its own. */
export function storeContract(name: string, make: () => Promise<MadeTarget>): void {
  suite(`the contract of targets: ${name}`, () => {
    let made: MadeTarget | undefined;
    before(async () => {
      made = await make();
    });
    after(async () => await made?.cleanup());
    const target = (): Store => {
      assert.ok(made, 'the target was made');
      return made.target;
    };
    blobRules(target);
    tagRules(target);
    sizeRules(target);
  });
}

function blobRules(target: () => Store): void {
  test('what is pushed is there, and comes back as it was', async () => {
    const { descriptor, bytes, body } = unique('round trip');
    assert.equal(await target().exists(descriptor), false);
    assert.equal(await target().push(descriptor, body), 'sent');
    assert.equal(await target().exists(descriptor), true);
    assert.deepEqual(await read(target(), descriptor), bytes);
  });

  test('pushing it again sends nothing and is no error', async () => {
    const { descriptor, body } = unique('twice');
    await target().push(descriptor, body);
    const result = await target().push(descriptor, () => {
      throw new Error('the body was opened');
    });
    assert.equal(result, 'present');
  });

  test('wrong bytes are refused and leave nothing behind', async () => {
    const { descriptor, bytes, body } = unique('wrong');
    const wrong = Buffer.from(bytes);
    wrong[0] = (wrong[0] ?? 0) ^ 1;
    await assert.rejects(target().push(descriptor, bytesBody(wrong)));
    assert.equal(await target().exists(descriptor), false);
    assert.equal(await target().push(descriptor, body), 'sent', 'the right bytes still go in');
  });

  test('too few and too many bytes are refused', async () => {
    const { descriptor, bytes } = unique('length');
    await assert.rejects(target().push(descriptor, bytesBody(bytes.subarray(1))));
    await assert.rejects(target().push(descriptor, bytesBody(Buffer.concat([bytes, bytes]))));
    assert.equal(await target().exists(descriptor), false);
  });

  test('a body that breaks off is an error that tells why', async () => {
    const { descriptor, bytes } = unique('broken');
    const broken: Body = () =>
      Readable.from(
        (async function* () {
          yield bytes.subarray(0, 10);
          throw new Error('the file is gone');
        })(),
        { objectMode: false },
      );
    await assert.rejects(target().push(descriptor, broken));
    assert.equal(await target().exists(descriptor), false);
  });

  test('reading what is absent fails with not-found', async () => {
    await assert.rejects(read(target(), unique('absent').descriptor), { code: 'not-found' });
  });

  test('the same blob pushed eight times at once is stored once', async () => {
    const { descriptor, bytes, body } = unique('parallel', 200_000);
    const results = await Promise.all(Array.from({ length: 8 }, () => target().push(descriptor, body)));
    assert.ok(results.includes('sent'));
    assert.deepEqual(await read(target(), descriptor), bytes);
  });
}

function tagRules(target: () => Store): void {
  test('a tag points at a manifest, and moves', async () => {
    const [first, second] = [await pushManifest(target(), 'first'), await pushManifest(target(), 'second')];
    const tag = parseTag('moving');
    await target().tag(first, tag);
    assert.deepEqual(await resolved(target(), tag), plain(first));
    await target().tag(first, tag);
    assert.deepEqual(await resolved(target(), tag), plain(first));
    await target().tag(second, tag);
    assert.deepEqual(await resolved(target(), tag), plain(second));
    assert.equal(await target().exists(first), true, 'what a tag left stays');
  });

  test('several tags on one manifest, set at once', async () => {
    const manifest = await pushManifest(target(), 'several');
    const tags = ['1.2.3', '1.2', '1', 'latest', 'V_1.x-y'].map(parseTag);
    await Promise.all(tags.map((tag) => target().tag(manifest, tag)));
    for (const tag of tags) assert.equal((await target().resolve(tag))?.digest, manifest.digest);
  });

  test('a manifest is found by its digest', async () => {
    const manifest = await pushManifest(target(), 'by digest');
    assert.deepEqual(await resolved(target(), manifest.digest), plain(manifest));
    assert.equal(await target().push(manifest, nothing), 'present');
  });

  test('an absent tag or digest is undefined', async () => {
    assert.equal(await target().resolve(parseTag('never-pushed')), undefined);
    assert.equal(await target().resolve(digestOf(Buffer.from('never pushed'))), undefined);
  });

  test('a tag cannot point at what was not pushed', async () => {
    const bytes = manifestBytes('unpushed', emptyDescriptor);
    const tag = parseTag('dangling');
    await assert.rejects(target().tag(describe(imageManifestType, bytes), tag));
    assert.equal(await target().resolve(tag), undefined);
  });
}

function sizeRules(target: () => Store): void {
  test('a blob of no bytes', async () => {
    const descriptor = describe(octetStreamType, new Uint8Array(0));
    await target().push(descriptor, bytesBody(new Uint8Array(0)));
    assert.equal(await target().exists(descriptor), true);
    assert.equal((await read(target(), descriptor)).byteLength, 0);
  });

  test('a large blob is streamed both ways', async () => {
    const { descriptor, body } = large(24);
    assert.equal(await target().push(descriptor, body), 'sent');
    const digester = createDigester();
    for await (const chunk of target().fetch(descriptor)) digester.update(chunk);
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

/** One noisy mebibyte again and again, so that the test itself holds little. */
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

async function pushManifest(target: Store, label: string): Promise<Descriptor> {
  const { descriptor: layer, body } = unique(label);
  await target.push(layer, body);
  await target.push(emptyDescriptor, bytesBody(emptyJson));
  const bytes = manifestBytes(label, layer);
  const descriptor = describe(imageManifestType, bytes);
  assert.equal(await target.push(descriptor, bytesBody(bytes)), 'sent');
  return descriptor;
}

async function read(source: Source, descriptor: Descriptor): Promise<Buffer> {
  return await buffer(source.fetch(descriptor));
}

async function resolved(target: Store, tag: Parameters<Store['resolve']>[0]): Promise<unknown> {
  const found = await target.resolve(tag);
  return found && plain(found);
}

function plain({ mediaType, digest, size }: Descriptor): Descriptor {
  return { mediaType, digest, size };
}
