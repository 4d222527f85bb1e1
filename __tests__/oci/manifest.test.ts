/** Manifests and indexes: exact bytes out, careful reading in. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, emptyDescriptor } from '../../src/oci/descriptor.ts';
import { digestOf, parseDigest } from '../../src/oci/digest.ts';
import { children, encodeIndex, encodeManifest, parseManifest } from '../../src/oci/manifest.ts';
import { imageIndexType, imageManifestType } from '../../src/oci/media-types.ts';

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const layer = describe('application/wasm', bytes('x'), { b: '2', a: '1' });

test('members stand in the order of the specification, annotations by key', () => {
  const text = new TextDecoder().decode(
    encodeManifest({
      annotations: { z: '1', a: '2' },
      layers: [layer],
      config: emptyDescriptor,
      artifactType: 'application/x',
    }),
  );
  assert.equal(
    text,
    `{"schemaVersion":2,"mediaType":"${imageManifestType}","artifactType":"application/x",` +
      `"config":{"mediaType":"application/vnd.oci.empty.v1+json","digest":"${digestOf(bytes('{}'))}","size":2},` +
      `"layers":[{"mediaType":"application/wasm","digest":"${layer.digest}","size":1,"annotations":{"a":"1","b":"2"}}],` +
      `"annotations":{"a":"2","z":"1"}}`,
  );
});

test('no annotations, no member', () => {
  const text = new TextDecoder().decode(
    encodeManifest({ config: emptyDescriptor, layers: [], annotations: {} }),
  );
  assert.doesNotMatch(text, /annotations|subject|artifactType/);
});

test('what was written is read back', () => {
  const document = parseManifest(encodeIndex({ manifests: [layer] }), 'index');
  assert.equal(document.mediaType, imageIndexType);
  assert.deepEqual(children(document), [layer]);
});

test('a body without media type takes it from the header, or from its shape', () => {
  const body = bytes({ schemaVersion: 2, config: layer, layers: null });
  assert.equal(
    parseManifest(body, 'x', 'application/vnd.docker.distribution.manifest.v2+json').mediaType.includes(
      'docker',
    ),
    true,
  );
  assert.equal(parseManifest(body, 'x').mediaType, imageManifestType);
  assert.equal(parseManifest(bytes({ manifests: [] }), 'x').mediaType, imageIndexType);
});

const broken: readonly (readonly [what: string, body: unknown])[] = [
  ['HTML', '<!DOCTYPE html>'],
  ['a list', []],
  ['layers that are a text', { config: layer, layers: 'x' }],
  ['a digest with a path in it', { layers: [{ ...layer, digest: 'sha256:../../etc' }] }],
  ['a digest of an unknown algorithm', { layers: [{ ...layer, digest: `md5:${'a'.repeat(32)}` }] }],
  ['a negative size', { layers: [{ ...layer, size: -1 }] }],
  ['a fractional size', { layers: [{ ...layer, size: 1.5 }] }],
  ['no media type', { layers: [{ digest: layer.digest, size: 1 }] }],
  ['a media type with a line break', { layers: [{ ...layer, mediaType: 'a/b\nx' }] }],
];

for (const [what, body] of broken) {
  test(`refused: ${what}`, () =>
    assert.throws(() => parseManifest(bytes(body), 'doc'), { code: 'invalid-layout' }));
}

test('more than 4 MiB is not even parsed', () => {
  assert.throws(() => parseManifest(new Uint8Array(4 * 1024 * 1024 + 1), 'doc'), /larger than/);
});

test('digests', () => {
  assert.equal(
    digestOf(bytes('{}')),
    'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  );
  assert.equal(parseDigest(`sha256:${'A'.repeat(64)}`), undefined);
  assert.equal(parseDigest(`sha512:${'a'.repeat(128)}`)?.length, 135);
});
