/** Pushes under a tag that a registry refuses: which are conflicts, which denials, and what the registry says about it. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CodedError, type RegistryReason } from '../../src/errors.ts';
import { type Descriptor, describe } from '../../src/oci/descriptor.ts';
import { encodeIndex, encodeManifest } from '../../src/oci/manifest.ts';
import { imageIndexType, imageManifestType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { errorResponse, type FakeResponse } from '../fakes/message.ts';
import type { FakeOptions } from '../fakes/options.ts';
import {
  basicCredential,
  blob,
  image,
  methods,
  open,
  pushAll,
  refuse,
  repositoryAt,
  startFake,
} from './support.ts';

const version = parseTag('1.0.0');

/** A repository with an image under the tag, and another one whose blobs are pushed; `pushTagged` pushes that under the tag. */
async function published(options: FakeOptions = {}) {
  const fake = await startFake(options);
  const [first, second] = [image([blob(10), blob(20)]), image([blob(10), blob(30)])];
  const earlier = open().repository(repositoryAt(fake.host), 'push');
  await pushAll(earlier, first);
  await earlier.tag(first.manifest.descriptor, version);
  const run = open({ findCredential: basicCredential('u', 'p') });
  const store = run.repository(repositoryAt(fake.host), 'push');
  const pushBlobs = async () => {
    for (const { descriptor, bytes } of second.blobs) await store.push(descriptor, bytesBody(bytes));
  };
  const pushTagged = () =>
    store.can.pushTagged(second.manifest.descriptor, bytesBody(second.manifest.bytes), version);
  const tagOf = () => fake.store.find('acme/tool')?.tags.get(version);
  return { fake, store, first, second, pushBlobs, pushTagged, tagOf };
}

function coded(error: unknown): CodedError {
  assert.ok(error instanceof CodedError);
  return error;
}

/** How registries refuse to move a tag. */
const refusals: readonly (readonly [registry: string, answer: FakeResponse, said: RegExp])[] = [
  [
    'Artifactory',
    errorResponse(400, 'MANIFEST_INVALID', 'manifest invalid', {
      detail: { description: 'HTTP 403 Forbidden' },
    }),
    /MANIFEST_INVALID: manifest invalid \(description: HTTP 403 Forbidden\)/,
  ],
  [
    'Nexus',
    errorResponse(400, 'BLOB_UPLOAD_INVALID', 'blob upload invalid', {
      detail: 'Repository does not allow updating assets: docker-hosted',
    }),
    /\(Repository does not allow updating assets: docker-hosted\)/,
  ],
  [
    'Alibaba Cloud',
    errorResponse(409, 'TAG_CONFLICT', 'manifest tag conflict', { detail: 'tag[1.0.0] is already existed' }),
    /tag\[1\.0\.0\] is already existed/,
  ],
  [
    'Google Artifact Registry',
    errorResponse(
      400,
      'DENIED',
      'FAILED_PRECONDITION: The tag cannot be overwritten because the repository has immutable tags',
    ),
    /FAILED_PRECONDITION/,
  ],
  [
    'Harbor',
    errorResponse(412, 'PRECONDITION', 'The tag is immutable, cannot be overwritten'),
    /is immutable/,
  ],
  [
    'GitLab',
    errorResponse(403, 'DENIED', 'requested access to the resource is denied', {
      detail: 'tag is immutable',
    }),
    /requested access to the resource is denied \(tag is immutable\)/,
  ],
  [
    'Azure Container Registry',
    errorResponse(405, 'UNSUPPORTED', 'The operation is unsupported.', {
      detail: 'Write operation disabled: manifest locked',
    }),
    /Write operation disabled: manifest locked/,
  ],
  ['Docker Hub', errorResponse(400, 'DENIED', 'tag is immutable'), /tag is immutable/],
  ['a registry that says nothing', { status: 400 }, /status 400/],
  ['a registry that says nothing with 405', { status: 405 }, /status 405/],
  [
    'a registry with a list of details',
    errorResponse(400, 'X', 'no', { detail: [{ rule: 7 }, 'b'] }),
    /X: no \(rule: 7, b\)/,
  ],
];

for (const [registry, immutableTags, said] of refusals) {
  test(`other content under an existing tag is a conflict at ${registry}, with what it says`, async () => {
    const { first, second, pushBlobs, pushTagged, tagOf } = await published({ immutableTags });
    await pushBlobs();
    await assert.rejects(pushTagged(), (thrown) => {
      const error = coded(thrown);
      assert.deepEqual([error.code, error.response?.reason], ['conflict', 'tag-immutable']);
      assert.match(error.message, /acme\/tool:1\.0\.0 cannot be moved: it points at sha256:/);
      assert.ok(error.message.includes(first.manifest.descriptor.digest));
      assert.ok(error.message.includes(second.manifest.descriptor.digest));
      assert.match(error.message, said);
      return true;
    });
    assert.equal(tagOf(), first.manifest.descriptor.digest);
  });
}

suite('a 403 for other content under an existing tag', () => {
  const plain = errorResponse(403, 'DENIED', 'requested access to the resource is denied');

  test('is a conflict when this run has written to the repository', async () => {
    const { pushBlobs, pushTagged } = await published({ immutableTags: plain });
    await pushBlobs();
    await assert.rejects(pushTagged(), { code: 'conflict' });
  });

  test('is a denial when this run has written nothing', async () => {
    const { fake, second, pushTagged } = await published({ immutableTags: plain });
    // Another run has pushed the blobs.
    for (const { descriptor, bytes } of second.blobs)
      fake.store.find('acme/tool')?.blobs.set(descriptor.digest, Buffer.from(bytes));
    await assert.rejects(pushTagged(), (thrown) => {
      const error = coded(thrown);
      assert.deepEqual([error.code, error.response?.reason], ['denied', 'anonymous-denied']);
      assert.match(error.hint, /^Log in first: docker login/);
      return true;
    });
  });

  test('is a conflict when it names immutability, though this run has written nothing', async () => {
    const immutableTags = errorResponse(403, 'DENIED', 'denied', { detail: { reason: 'Tag is immutable' } });
    const { fake, second, pushTagged } = await published({ immutableTags });
    for (const { descriptor, bytes } of second.blobs)
      fake.store.find('acme/tool')?.blobs.set(descriptor.digest, Buffer.from(bytes));
    await assert.rejects(pushTagged(), { code: 'conflict' });
  });
});

test('a refusal that is about the content is no conflict, even where the tag exists', async () => {
  for (const [answer, code] of [
    [errorResponse(400, 'DIGEST_INVALID'), 'digest-mismatch'],
    [errorResponse(400, 'NAME_INVALID'), 'invalid-reference'],
    [errorResponse(401, 'UNAUTHORIZED'), 'unauthenticated'],
    [errorResponse(413, 'SIZE_INVALID'), 'digest-mismatch'],
    [errorResponse(415, 'UNSUPPORTED'), 'unsupported'],
  ] as const) {
    const { pushBlobs, pushTagged } = await published({ immutableTags: answer });
    await pushBlobs();
    await assert.rejects(pushTagged(), { code }, String(answer.body));
  }
});

test('a refusal with 400 for a tag that does not exist is no conflict', async () => {
  const body = String(errorResponse(400, 'MANIFEST_INVALID', 'manifest invalid').body);
  const fake = await startFake({
    intercept: refuse({ method: 'PUT', path: /manifests/ }, { status: 400, body }, 9),
  });
  const store = open().repository(repositoryAt(fake.host), 'push');
  const { manifest } = image([blob(10)]);
  await assert.rejects(
    store.can.pushTagged(manifest.descriptor, bytesBody(manifest.bytes), version),
    (thrown) => coded(thrown).code === 'unsupported' && /under the tag 1\.0\.0/.test(coded(thrown).message),
  );
});

test('a refusal of an index that lists an index names that, by digest and by tag, and other refusals do not', async () => {
  // Gitea responds so (routers/api/packages/container/manifest.go, processOciImageIndex).
  const body = JSON.stringify({ errors: [{ code: 'MANIFEST_INVALID', message: '' }] });
  const fake = await startFake({
    intercept: refuse({ method: 'PUT', path: /manifests/ }, { status: 400, body }, 99),
  });
  const store = open().repository(repositoryAt(fake.host), 'push');
  const { manifest } = image([blob(10)]);
  const indexOver = (child: Descriptor) => {
    const bytes = encodeIndex({ manifests: [child] });
    return { descriptor: describe(imageIndexType, bytes), bytes };
  };
  const plain = indexOver(manifest.descriptor);
  for (const [{ descriptor, bytes }, expected] of [
    [indexOver(plain.descriptor), 'nested-index-not-supported'],
    [plain, 'request-not-supported'],
    [manifest, 'request-not-supported'],
  ] as const) {
    for (const pushed of [
      store.push(descriptor, bytesBody(bytes)),
      store.can.pushTagged(descriptor, bytesBody(bytes), version),
    ])
      await assert.rejects(pushed, (thrown) => {
        const error = coded(thrown);
        assert.deepEqual([error.code, error.response?.reason], ['unsupported', expected]);
        return true;
      });
  }
});

for (const [registry, refused] of [
  ['Gitea', errorResponse(404, 'BLOB_UNKNOWN')],
  ['CNCF distribution', errorResponse(500, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry')],
] as const)
  test(`a refusal by ${registry} of an image whose layers lie elsewhere names them, at once`, async () => {
    const fake = await startFake({
      intercept: refuse(
        { method: 'PUT', path: /manifests/ },
        { status: refused.status, body: String(refused.body) },
        99,
      ),
    });
    const run = open();
    const store = run.repository(repositoryAt(fake.host), 'push');
    const config = blob(10);
    await store.push(config.descriptor, bytesBody(config.bytes));
    const external = {
      ...blob(20, 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip').descriptor,
      urls: ['https://example.test/base.tgz'],
    };
    const bytes = encodeManifest({ config: config.descriptor, layers: [external] });
    const pushed = store.can.pushTagged(describe(imageManifestType, bytes), bytesBody(bytes), version);
    await assert.rejects(pushed, (thrown) => {
      const error = coded(thrown);
      assert.deepEqual(
        [error.code, error.response?.reason],
        ['unsupported', 'external-layers-not-supported'],
      );
      return true;
    });
    assert.equal(run.statistics.retries, 0);
  });

suite('a repository that stores each manifest once', () => {
  const reason: RegistryReason = 'manifest-stored-once';

  test('gets an artifact with one tag', async () => {
    const fake = await startFake({ storesOnce: true });
    const store = open().repository(repositoryAt(fake.host), 'push');
    const content = image([blob(10), blob(20)]);
    for (const { descriptor, bytes } of content.blobs) await store.push(descriptor, bytesBody(bytes));
    await store.can.pushTagged(content.manifest.descriptor, bytesBody(content.manifest.bytes), version);
    assert.equal(fake.store.find('acme/tool')?.tags.get(version), content.manifest.descriptor.digest);
    assert.equal(methods(fake).match(/PUT/g)?.length, 3);
  });

  test('is recognized by its refusal of a second name, and the error names the setting', async () => {
    const fake = await startFake({ storesOnce: true });
    const store = open().repository(repositoryAt(fake.host), 'push');
    const content = image([blob(10)]);
    await pushAll(store, content);
    await assert.rejects(store.tag(content.manifest.descriptor, version), (thrown) => {
      const error = coded(thrown);
      assert.deepEqual([error.code, error.response?.reason], ['unsupported', reason]);
      assert.match(
        error.message,
        /stores each manifest only once.*Repository does not allow updating assets/,
      );
      assert.match(error.hint, /deployment policy "Allow redeploy"/);
      return true;
    });
  });

  test('is not asked to store again what it has from an earlier run', async () => {
    const fake = await startFake({ storesOnce: true });
    const content = image([blob(10)]);
    await pushAll(open().repository(repositoryAt(fake.host), 'push'), content);
    const again = open().repository(repositoryAt(fake.host), 'push');
    assert.equal(await again.push(content.manifest.descriptor, bytesBody(content.manifest.bytes)), 'present');
  });

  test('accepts a push under a tag whose first response was lost', async () => {
    let lost = 0;
    const fake = await startFake({
      storesOnce: true,
      alter: (request, response) => {
        if (request.method !== 'PUT' || !request.path.includes('/manifests/') || lost > 0) return response;
        lost += 1;
        throw new Error('the connection breaks here');
      },
    });
    const store = open().repository(repositoryAt(fake.host), 'push');
    const content = image([blob(10)]);
    for (const { descriptor, bytes } of content.blobs) await store.push(descriptor, bytesBody(bytes));
    await store.can.pushTagged(content.manifest.descriptor, bytesBody(content.manifest.bytes), version);
    assert.equal(lost, 1);
  });
});

test('a blob that another client has stored meanwhile counts as stored, whatever the registry says', async () => {
  let raced = false;
  const fake = await startFake({
    alter: (request, response) => {
      if (request.method !== 'PUT' || !request.path.includes('/blobs/') || raced) return response;
      raced = true;
      return errorResponse(400, 'BLOB_UPLOAD_INVALID', 'blob upload invalid', {
        detail: 'docker-hosted/v2/-/blobs/sha256:0 cannot be updated',
      });
    },
  });
  const store = open().repository(repositoryAt(fake.host), 'push');
  const content = image([blob(10), blob(20)]);
  await pushAll(store, content);
  assert.ok(raced);
});

test('a blob that the registry lacks for a manifest under a tag is uploaded again', async () => {
  const fake = await startFake();
  const store = open().repository(repositoryAt(fake.host), 'push');
  const content = image([blob(10), blob(20)]);
  for (const { descriptor, bytes } of content.blobs) await store.push(descriptor, bytesBody(bytes));
  const [, layer] = content.blobs;
  assert.ok(layer);
  fake.store.find('acme/tool')?.blobs.delete(layer.descriptor.digest);
  await store.can.pushTagged(content.manifest.descriptor, bytesBody(content.manifest.bytes), version);
  assert.equal(fake.store.find('acme/tool')?.tags.get(version), content.manifest.descriptor.digest);
});
