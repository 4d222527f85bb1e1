/** A manifest that is resolved to be read: both are one request, and the bytes are those that the registry names. */

import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { suite, test } from 'node:test';
import { parseTag } from '../../src/oci/reference.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { blob, type Content, image, open, pushAll, repositoryAt, startFake } from './support.ts';

const tag = parseTag('1.0.0');

/** A registry that has an image under the tag, and a store that reads it. */
async function published(options: FakeOptions = {}, altered?: (content: Content) => Uint8Array) {
  const fake = await startFake(options);
  const pushed = image([blob(10), blob(20)]);
  const writer = open().repository(repositoryAt(fake.host), 'push');
  await pushAll(writer, pushed);
  await writer.tag(pushed.manifest.descriptor, tag);
  const { descriptor } = pushed.manifest;
  const held = fake.store.open('acme/tool').manifests.get(descriptor.digest);
  if (held && altered) Object.assign(held, { bytes: Buffer.from(altered(pushed.manifest)) });
  const before = fake.requests.length;
  const taken = () => fake.requests.slice(before).map(({ method }) => method);
  return { fake, taken, ...pushed.manifest, store: open().repository(repositoryAt(fake.host), 'pull') };
}

suite('resolving to read', () => {
  test('takes one request for a tag and for a digest, after which the manifest takes none', async () => {
    for (const name of ['tag', 'digest'] as const) {
      const { taken, store, descriptor, bytes } = await published();
      const found = await store.resolveAndRead?.(name === 'tag' ? tag : descriptor.digest);
      assert.deepEqual(found, descriptor);
      assert.deepEqual(store.readCached?.(descriptor), Buffer.from(bytes));
      assert.deepEqual(await buffer(store.fetch(descriptor)), Buffer.from(bytes));
      assert.deepEqual(await store.resolveAndRead?.(descriptor.digest), descriptor);
      assert.deepEqual(taken(), ['GET'], name);
    }
  });

  test('finds nothing under a tag and a digest that are absent', async () => {
    const { store } = await published();
    assert.equal(await store.resolveAndRead?.(parseTag('2.0.0')), undefined);
    assert.equal(await store.resolveAndRead?.(blob(10).descriptor.digest), undefined);
  });

  const lies: Readonly<Record<string, (content: Content) => Uint8Array>> = {
    'with a changed byte': ({ bytes }) => Buffer.from(bytes).fill('x', 3, 4),
    'that is cut': ({ bytes }) => bytes.subarray(0, -1),
    'with more behind it': ({ bytes }) => Buffer.concat([bytes, Buffer.from(' ')]),
    'that is empty': () => new Uint8Array(),
  };
  for (const [what, altered] of Object.entries(lies))
    for (const name of ['tag', 'digest'] as const)
      test(`refuses a manifest ${what}, by ${name}`, async () => {
        const { fake, store, descriptor } = await published({}, altered);
        await assert.rejects(
          async () => await store.resolveAndRead?.(name === 'tag' ? tag : descriptor.digest),
          {
            code: 'digest-mismatch',
            message: `${fake.host}/acme/tool serves other bytes as the manifest ${descriptor.digest}`,
          },
        );
        assert.equal(store.readCached?.(descriptor), undefined);
      });

  test('refuses a manifest of more than 4 MiB with its size, by tag and by digest', async () => {
    const large = ({ bytes }: Content) => Buffer.concat([bytes, Buffer.alloc(5 << 20, ' ')]);
    const { fake, store, descriptor } = await published({}, large);
    for (const reference of [tag, descriptor.digest])
      await assert.rejects(async () => await store.resolveAndRead?.(reference), {
        code: 'unsupported',
        message: `${fake.host}/acme/tool: the manifest ${reference} has 5.0 MiB; registries accept manifests of 4.0 MiB`,
      });
  });

  test('takes the digest of the bytes where the registry names none', async () => {
    const { store, descriptor } = await published({ digestHeader: false });
    assert.deepEqual(await store.resolveAndRead?.(tag), descriptor);
  });
});
