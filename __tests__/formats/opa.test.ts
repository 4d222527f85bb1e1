/** The format `opa`: bundle folders, archives of `opa build`, compiled policies. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { opa } from '../../src/formats/opa.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import {
  artifactOf,
  detect,
  detectOne,
  fails,
  openFixture,
  pack,
  packArtifact,
  readLayer,
} from './run-format.ts';

const layerType = 'application/vnd.oci.image.layer.v1.tar+gzip';

/** A core module that exports one function under each of these names. */
function moduleExporting(...names: readonly string[]): Uint8Array {
  const section = (id: number, bytes: readonly number[]) => [id, bytes.length, ...bytes];
  const text = (name: string) => [name.length, ...Buffer.from(name)];
  const exported = names.flatMap((name) => [...text(name), 0, 0]);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 0, 0]),
    ...section(3, [1, 0]),
    ...section(7, [names.length, ...exported]),
    ...section(10, [1, 2, 0, 0x0b]),
  ]);
}

const policy = moduleExporting('opa_malloc', 'opa_json_parse', 'opa_eval_ctx_new', 'eval');

test('a bundle folder becomes one layer, without entries for folders', async () => {
  const workspace = await openFixture('opa/bundle');
  const candidate = await detectOne(opa, workspace, [{}]);
  assert.deepEqual(candidate.files, ['policy']);
  assert.deepEqual(candidate.claims?.toSorted(), [
    'policy/.manifest',
    'policy/acme/http/allow.rego',
    'policy/acme/http/data.json',
  ]);
  const { manifest, bytes } = await pack(opa, workspace, candidate);
  assert.equal(manifest.config.mediaType, 'application/vnd.oci.image.config.v1+json');
  const [layer] = manifest.layers;
  assert.ok(layer);
  assert.equal(layer.mediaType, layerType);
  const { entries } = readLayer(await bytes(layer));
  assert.deepEqual(
    entries.map(({ path }) => path),
    ['.manifest', 'acme/http/allow.rego', 'acme/http/data.json'],
  );
});

test('a compiled policy becomes a bundle under the name that OPA looks for', async () => {
  const workspace = memoryWorkspace({ 'build/rules.wasm': policy, 'build/app.wasm': moduleExporting('run') });
  const candidate = await detectOne(opa, workspace, [{}]);
  assert.deepEqual([candidate.files, candidate.kind], [['build/rules.wasm'], 'policy']);
  const { manifest, bytes } = await pack(opa, workspace, candidate);
  const [layer] = manifest.layers;
  assert.ok(layer);
  const { entries } = readLayer(await bytes(layer));
  assert.deepEqual(
    entries.map(({ path }) => path),
    ['policy.wasm'],
  );
  assert.deepEqual(entries[0]?.bytes, Buffer.from(policy));
});

test('an archive of opa build is published unchanged', async () => {
  const archive = gzipSync('whatever opa build wrote');
  const workspace = memoryWorkspace({ 'bundle.tar.gz': archive });
  const candidate = await detectOne(opa, workspace, [{ argument: 'bundle.tar.gz' }]);
  const { manifest, bytes } = await pack(opa, workspace, candidate);
  const [layer] = manifest.layers;
  assert.ok(layer);
  assert.equal(layer.mediaType, layerType);
  assert.deepEqual(await bytes(layer), archive);
});

const searches: readonly (readonly [
  files: MemoryFiles,
  argument: string | undefined,
  found: readonly string[],
])[] = [
  [{ 'a/.manifest': '{}', 'a/policy.wasm': policy, 'b/.manifest': '{}' }, undefined, ['a', 'b']],
  [{ 'a/.manifest': '{}', 'a/policy.wasm': policy, 'x.wasm': policy }, undefined, ['a', 'x.wasm']],
  [{ 'a/.manifest': '{}', 'x.wasm': policy }, 'a', ['a']],
  [{ 'a/.manifest': '{}', 'x.wasm': policy }, 'x.wasm', ['x.wasm']],
  [{ 'x.wasm': moduleExporting('opa_malloc'), 'y.wasm': 'no module' }, undefined, []],
];

test('bundles and policies are found as the lines of formats say', async () => {
  for (const [files, argument, found] of searches) {
    const { candidates } = await detect(opa, memoryWorkspace(files), [
      argument === undefined ? {} : { argument },
    ]);
    assert.deepEqual(
      candidates.map((candidate) => candidate.files[0]),
      found,
    );
  }
});

test('a file that is not a bundle is rejected', async () => {
  const workspace = memoryWorkspace({ 'rules.rego': 'package x' });
  const candidate = await detectOne(opa, workspace, [{ argument: 'rules.rego' }]);
  const packing = packArtifact(opa, workspace, artifactOf(opa, candidate));
  await assert.rejects(packing, fails('input', /rules\.rego is neither/));
});
