/** The line that states a version: where it stands for each kind of manifest, and in the git tag. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Artifact } from '../../src/formats/artifact.ts';
import { versionHint } from '../../src/release/version-line.ts';

function artifactOf(origin: string | undefined, name = 'cart'): Artifact {
  return {
    name,
    format: 'wasm',
    files: ['build/cart.wasm'],
    version: '1.4.3',
    tags: [],
    annotations: {},
    ...(origin !== undefined && { origins: { version: origin } }),
  };
}

/** Origin of the version → the line to write. */
const lines: readonly (readonly [string, string])[] = [
  ['crates/cart/Cargo.toml', 'version = "2.0.0"'],
  ['pyproject.toml', 'version = "2.0.0"'],
  ['wkg.toml', 'version = "2.0.0"'],
  ['packages/cart/package.json', '"version": "2.0.0"'],
  ['moon.mod.json', '"version": "2.0.0"'],
  ['VERSION', '2.0.0'],
  ['WIT package', 'package acme:shop@2.0.0;'],
  ['policy metadata "io.kubewarden.policy.version"', 'io.kubewarden.policy.version: 2.0.0'],
  ['Wasm section "version"', 'wasm-tools metadata add --version 2.0.0 build/cart.wasm'],
];

for (const [origin, line] of lines)
  test(`a version from ${origin} is changed there`, () => {
    const artifact = artifactOf(origin, 'acme/shop');
    const hint = versionHint({ artifact, version: '1.4.3', wanted: '2.0.0' });
    assert.equal(hint, `Change the version in ${origin}: ${line}`);
    const tagged = versionHint({ artifact, version: '1.4.3', wanted: '2.0.0', gitTag: 'shop/v1.4.3' });
    assert.equal(tagged, `Change the version in ${origin} and tag it shop/v2.0.0: ${line}`);
  });

test('a version that only the git tag states is changed there', () => {
  for (const artifact of [artifactOf(undefined), artifactOf('Cargo.toml')]) {
    const hint = versionHint({ artifact, version: '1.5.0', wanted: '2.0.0', gitTag: 'cart/v1.5.0' });
    assert.equal(hint, 'Release it under another git tag: git tag cart/v2.0.0');
  }
});

test('a version that an input states is changed there', () => {
  const hint = versionHint({
    artifact: artifactOf(undefined),
    version: '1.4.3',
    wanted: '2.0.0',
    gitTag: 'next',
  });
  assert.equal(hint, 'Publish it under another version: tags: 2.0.0');
});
