/** Image manifests and image indexes: the exact bytes that are written, and the parsing of foreign ones. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, emptyDescriptor } from '../../src/oci/descriptor.ts';
import { digestOf, parseDigest } from '../../src/oci/digest.ts';
import { children, encodeIndex, encodeManifest, parseManifest } from '../../src/oci/manifest.ts';
import { imageIndexType, imageManifestType } from '../../src/oci/media-types.ts';

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const layer = describe('application/wasm', bytes('x'), { b: '2', a: '1' });

test('members are written in the order of the specification, annotations sorted by key', () => {
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

test('members without a value are omitted', () => {
  const text = new TextDecoder().decode(
    encodeManifest({ config: emptyDescriptor, layers: [], annotations: {} }),
  );
  assert.doesNotMatch(text, /annotations|subject|artifactType/);
});

test('an encoded index is parsed with its children', () => {
  const manifest = parseManifest(encodeIndex({ manifests: [layer] }), 'index');
  assert.equal(manifest.mediaType, imageIndexType);
  assert.deepEqual(children(manifest), [layer]);
});

test('a manifest without a mediaType member has the media type of the header, else that of its members', () => {
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

test('of a platform, the members remain that have the types of the specification', () => {
  const platformOf = (platform: unknown) =>
    parseManifest(bytes({ manifests: [{ ...layer, platform }] }), 'x').manifests[0]?.platform;
  const linux = { architecture: 'arm', os: 'linux' };
  const whole = { ...linux, variant: 'v7', 'os.version': '10.0', 'os.features': ['win32k'] };
  assert.deepEqual(platformOf(whole), whole);
  assert.deepEqual(
    platformOf({ ...linux, variant: 7, 'os.version': null, 'os.features': ['a', 1], features: ['sse4'] }),
    linux,
  );
  for (const other of [
    {},
    { os: 'linux' },
    { os: { toString: 1 }, architecture: 'arm' },
    [],
    'linux/arm',
    null,
  ])
    assert.equal(platformOf(other), undefined);
});

test('a manifest without a mediaType member has that of its members where the server states that of any file', () => {
  for (const type of ['application/octet-stream', 'application/json', 'text/plain']) {
    assert.equal(parseManifest(bytes({ config: layer, layers: [] }), 'x', type).mediaType, imageManifestType);
    assert.equal(parseManifest(bytes({ manifests: [] }), 'x', type).mediaType, imageIndexType);
    const schema1 = parseManifest(bytes({ schemaVersion: 1, fsLayers: [] }), 'x', type).mediaType;
    assert.equal(schema1, 'application/vnd.docker.distribution.manifest.v1+json');
  }
});

const invalid: readonly (readonly [what: string, body: unknown, message: RegExp])[] = [
  ['HTML text', '<!DOCTYPE html>', /^x is not JSON$/],
  ['an array', [], /^x is not a JSON object$/],
  ['layers that are a string', { config: layer, layers: 'x' }, /^x is invalid: "layers" must be an array$/],
  [
    'a digest with a path in it',
    { layers: [{ ...layer, digest: 'sha256:../../etc' }] },
    /invalid digest: "sha256:\.\./,
  ],
  [
    'a digest of an unknown algorithm',
    { layers: [{ ...layer, digest: `md5:${'a'.repeat(32)}` }] },
    /invalid digest: "md5:/,
  ],
  ['a negative size', { layers: [{ ...layer, size: -1 }] }, /invalid size: -1$/],
  ['a fractional size', { layers: [{ ...layer, size: 1.5 }] }, /invalid size: 1\.5$/],
  [
    'a descriptor without a media type',
    { layers: [{ digest: layer.digest, size: 1 }] },
    /invalid media type: "undefined"$/,
  ],
  [
    'a media type with a line break',
    { layers: [{ ...layer, mediaType: 'a/b\nx' }] },
    /invalid media type: "a\/b\\u\{a\}x"$/,
  ],
];

for (const [what, body, message] of invalid) {
  test(`parseManifest rejects ${what}`, () =>
    assert.throws(() => parseManifest(bytes(body), 'x'), { code: 'invalid-layout', message }));
}

test('a manifest of more than 4 MiB is rejected before it is parsed', () => {
  assert.throws(() => parseManifest(new Uint8Array(4 * 1024 * 1024 + 1), 'x'), /larger than/);
});

test('a digest is lower-case hexadecimal of a registered algorithm', () => {
  assert.equal(
    digestOf(bytes('{}')),
    'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  );
  assert.equal(parseDigest(`sha256:${'A'.repeat(64)}`), undefined);
  assert.equal(parseDigest(`sha512:${'a'.repeat(128)}`)?.length, 135);
});
