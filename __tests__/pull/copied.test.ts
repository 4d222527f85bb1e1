/** Layers that are copied: endings that the content has, and archives that are told from what is only compressed. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { titleKey } from '../../src/oci/annotations.ts';
import { file, tarOf, tgzOf } from '../folder/archives.ts';
import { contentsOf } from '../folder/unpacking.ts';
import { fails } from '../formats/run-format.ts';
import { newLayout, pushArtifact, runPull, type TestLayer, temporaryFolder } from './pulling.ts';

async function namesOf(
  t: TestContext,
  layers: readonly TestLayer[],
  inputs: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { store, tagged } = await newLayout(t);
  const references = await tagged(await pushArtifact(store, { layers }));
  const output = join(temporaryFolder(t), 'out');
  await runPull({ references, output, ...inputs });
  return contentsOf(output).map((line) => line.replace(/:.*$/s, ''));
}

const archive = tgzOf([file('a')]);
/** A compressed block of the largest size comes before anything of it can be read. */
const largeBlock = zstdCompressSync(Buffer.concat([tarOf([file('a', 'x'.repeat(120_000))]), random(64_000)]));
/** An archive without the mark of POSIX. */
const oldArchive = withoutMark(tarOf([file('a')]));

function random(length: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 1103515245 + 12345) % 2 ** 31;
      return (state >> 16) & 0xff;
    }),
  );
}

function withoutMark(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes).fill(0, 257, 265);
  const sum = copy
    .subarray(0, 512)
    .reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  copy.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return copy;
}

suite('a copied layer of the type', () => {
  for (const [type, bytes, ending] of [
    ['application/vnd.acme.v1.tar+gzip', archive, '.tar.gz'],
    ['application/vnd.acme.v1.tar+gzip', gzipSync('{"a":1}'), '.gz'],
    ['application/vnd.acme.v1.tar+zstd', zstdCompressSync('{"a":1}'), '.zst'],
    ['application/vnd.acme.v1.tar+zstd', largeBlock, '.tar.zst'],
    ['application/vnd.acme.v1.tar+gzip', 'no gzip', ''],
    ['application/vnd.acme.v1+tar+zstd', zstdCompressSync(tarOf([file('a')])), '.tar.zst'],
    ['application/vnd.acme.tar.gz', archive, '.tar.gz'],
    ['application/x-tgz', archive, '.tar.gz'],
    ['application/x-tar+gzip', archive, '.tar.gz'],
    ['application/vnd.acme.v1.tgz', archive, '.tar.gz'],
    ['application/vnd.acme.v1+tgz', gzipSync('text'), '.gz'],
    ['application/x-gzip', gzipSync('text'), '.gz'],
    ['application/zstd', zstdCompressSync('text'), '.zst'],
    ['application/vnd.acme.tar', oldArchive, '.tar'],
    ['application/x-gtar', tarOf([file('a')]), '.tar'],
    ['application/vnd.acme.tar', Buffer.alloc(1024, 0x20), ''],
    ['text/yaml', 'a: 1', '.yaml'],
    ['application/x-yaml', 'a: 1', '.yaml'],
    ['text/yaml', Buffer.from([0, 1]), ''],
    ['application/x-ndjson', '{}\n{}', '.ndjson'],
    ['application/x-ndjson', 'text', ''],
    ['text/xml', '<a/>', '.xml'],
    ['text/javascript', 'x()', '.js'],
    ['image/gif', 'GIF89a', '.gif'],
    ['image/gif', 'JPEG', ''],
    ['text/plain; charset=utf-8', 'x', '.txt'],
  ] as const)
    test(`${type} with ${Buffer.from(bytes).subarray(0, 8).toString('hex')} ends with "${ending}"`, async (t) => {
      assert.deepEqual(await namesOf(t, [{ type, bytes }], { operation: 'copy' }), [`layer-0${ending}`]);
    });
});

suite('without an operation', () => {
  for (const [what, type, bytes, expected] of [
    ['compressed text', 'application/gzip', gzipSync('{"a":1}'), 'layer-0.gz'],
    ['compressed JSON', 'application/vnd.acme.sbom.v1.json+gzip', gzipSync('{}'), 'layer-0.gz'],
    ['text in zstd', 'application/zstd', zstdCompressSync('text'), 'layer-0.zst'],
    ['an archive of another type', 'application/x-tgz', archive, 'a'],
    ['an archive without the mark of POSIX', 'application/x-tar', oldArchive, 'a'],
  ] as const)
    test(`${what} is ${expected}`, async (t) => {
      assert.deepEqual(await namesOf(t, [{ type, bytes }], { layers: '0' }), [expected]);
    });

  test('a compressed file that ORAS has pushed without a type is that file', async (t) => {
    const type = 'application/vnd.oci.image.layer.v1.tar';
    const layer = { type, bytes: gzipSync('{}'), annotations: { [titleKey]: 'sbom.json.gz' } };
    assert.deepEqual(await namesOf(t, [layer], { layers: '0' }), ['sbom.json.gz']);
  });
});

test('what is only compressed is not extracted', async (t) => {
  const layers = [{ type: 'application/gzip', bytes: gzipSync('text') }];
  const refused = fails('unsupported', /is not an archive, but application\/gzip/, /operation: copy$/);
  await assert.rejects(namesOf(t, layers, { operation: 'extract' }), refused);
});

suite('layers that are merged', () => {
  for (const [what, first, second, message] of [
    [
      'with folders that differ in case',
      'Dir/x',
      'dir/y',
      /dir differs only in case from Dir.*; that is in sha256:/,
    ],
    ['with a file below a file', 'a', 'a/b', /a\/b is below the file a; that is in sha256:/],
  ] as const)
    test(`${what} are refused with both named, and lie beside each other`, async (t) => {
      const type = 'application/vnd.acme.v1.tar+gzip';
      const layers = [first, second].map((name) => ({ type, bytes: tgzOf([file(name)]) }));
      const refused = fails('invalid-archive', message, /operation: per-layer$/);
      await assert.rejects(namesOf(t, layers, { operation: 'merge' }), refused);
      const found = await namesOf(t, layers, { operation: 'per-layer' });
      assert.ok(found.includes(`layer-0/${first}`) && found.includes(`layer-1/${second}`), found.join());
    });

  test('a title in the folder of git is copied as a whole, since no folder of its own would help', async (t) => {
    const layer = { type: 'text/plain', bytes: 'x', annotations: { [titleKey]: '.git/config' } };
    const refused = fails('invalid-archive', /is in \.git/, /to: oci:\.\/out$/);
    await assert.rejects(namesOf(t, [layer], {}), refused);
  });
});
