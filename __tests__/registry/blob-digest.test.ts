/** Look-ups of a manifest by the digest of a blob: the answer is prompt, and a registry that fails is still retried. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { describe } from '../../src/oci/descriptor.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { registries } from '../support/registries.ts';
import { blob, type Content, image, open, pushAll, repositoryAt, startFake } from './support.ts';

/** Requests for a manifest by digest fail: of this digest always, of any other `times` times. */
function failing(times: number, isBlob: (path: string) => boolean = () => false): FakeOptions {
  let left = times;
  return {
    intercept(request, response) {
      const path = request.url ?? '';
      const isLookUp = request.method !== 'PUT' && path.includes('/manifests/sha256:');
      if (!isLookUp || (!isBlob(path) && left <= 0)) return false;
      left -= 1;
      response.writeHead(500, { 'content-type': 'application/json' }).end('{"errors":[{"code":"UNKNOWN"}]}');
      return true;
    },
  };
}

function textBlob(text: string): Content {
  const bytes = Buffer.from(text);
  return { descriptor: describe('application/json', bytes), bytes };
}

const rows: readonly (readonly [what: string, content: Content])[] = [
  ['a layer', blob(10)],
  ['a layer that is larger than any manifest', blob(5_000_000)],
  ['an empty layer', blob(0)],
  ['a config', textBlob('{"architecture":"wasm"}')],
  ['JSON of another kind', textBlob('[1]')],
  ['JSON that is nested without end', textBlob('['.repeat(100_000))],
];

suite('where the look-up of a blob as a manifest is a fault each time', () => {
  for (const [what, { descriptor, bytes }] of rows)
    test(`${what} is no manifest after two failures`, async () => {
      const fake = await startFake(failing(0, (path) => path.endsWith(descriptor.digest)));
      const store = open().repository(repositoryAt(fake.host), 'push');
      await store.push(descriptor, bytesBody(bytes));
      const before = fake.requests.length;
      assert.equal(await store.resolve(descriptor.digest), undefined);
      assert.deepEqual(
        fake.requests.slice(before).map(({ method }) => method),
        ['HEAD', 'HEAD', 'GET'],
      );
    });

  test('a manifest that is served as a blob too is found after many failures', async () => {
    const fake = await startFake(failing(9));
    const store = open().repository(repositoryAt(fake.host), 'push');
    const content = image([blob(3)]);
    await pushAll(store, content);
    const { descriptor, bytes } = content.manifest;
    fake.store.open('acme/tool').blobs.set(descriptor.digest, Buffer.from(bytes));
    const reader = open().repository(repositoryAt(fake.host), 'pull');
    assert.deepEqual((await reader.resolve(descriptor.digest))?.digest, descriptor.digest);
  });

  test('a manifest that no blob has is found after many failures', async () => {
    const fake = await startFake(failing(9));
    const store = open().repository(repositoryAt(fake.host), 'push');
    const content = image([blob(3)]);
    await pushAll(store, content);
    const reader = open().repository(repositoryAt(fake.host), 'pull');
    const { digest } = content.manifest.descriptor;
    assert.deepEqual((await reader.resolve(digest))?.digest, digest);
  });

  test('a registry that fails for everything is unavailable', async () => {
    const fake = await startFake({
      intercept: (_, response) => {
        response.writeHead(500).end();
        return true;
      },
    });
    const store = open({ timeout: 5000 }).repository(repositoryAt(fake.host), 'pull');
    await assert.rejects(store.resolve(blob(1).descriptor.digest), { code: 'unavailable' });
  });
});

for (const registry of (await registries()).filter(({ username }) => username === undefined))
  test(`${registry.name} says in few requests that a blob is no manifest`, async () => {
    const all = open();
    const at = repositoryAt(registry.host, 'acme/blob-digest');
    const content = image([textBlob('{}'), blob(10)]);
    await pushAll(all.repository(at, 'push'), content);
    const reader = open();
    const store = reader.repository(at, 'pull');
    for (const { descriptor } of content.blobs)
      assert.equal(await store.resolve(descriptor.digest), undefined);
    assert.ok(reader.statistics.requests <= 8, String(reader.statistics.requests));
    const { digest } = content.manifest.descriptor;
    assert.equal((await store.resolve(digest))?.digest, digest);
  });
