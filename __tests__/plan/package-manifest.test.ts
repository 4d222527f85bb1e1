/** Package manifests: the package of a built file, and what its manifest says. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { productOf } from '../../src/plan/names.ts';
import { createPackageFinder } from '../../src/plan/package-finder.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';

async function packageOf(path: string, files: MemoryFiles) {
  const finder = createPackageFinder(memoryWorkspace({ ...files, [path]: '' }));
  return await finder.find(path, productOf({ files: [path] }));
}

const virtualWorkspace = {
  'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.2.3"',
  'crates/cache/Cargo.toml': '[package]\nname = "http-cache"\nversion.workspace = true',
  'crates/auth/Cargo.toml': '[package]\nname = "auth"\nversion = "0.1.0"\n[lib]\nname = "auth_lib"',
};

for (const [path, name, version] of [
  ['target/wasm32-wasip2/release/http_cache.wasm', 'http-cache', '1.2.3'],
  ['target/wasm32-wasip2/release/http_cache.opt.wasm', 'http-cache', '1.2.3'],
  ['dist/http_cache.wasm', 'http-cache', '1.2.3'],
  ['target/wasm32-wasip2/release/auth_lib.wasm', 'auth', '0.1.0'],
  ['target/wasm32-wasip2/release/other.wasm', undefined, undefined],
] as const) {
  test(`in a Cargo workspace, ${path} belongs to the package ${name}`, async () => {
    const found = await packageOf(path, virtualWorkspace);
    assert.deepEqual([found?.name, found?.version], [name, version]);
  });
}

test('programs in src/bin are products of a Cargo package', async () => {
  const files = {
    'Cargo.toml': '[package]\nname = "tools"',
    'src/bin/one.rs': '',
    'src/bin/two/main.rs': '',
    'src/bin/two/part.rs': '',
    'src/binary/three.rs': '',
  };
  assert.deepEqual((await packageOf('target/one.wasm', files))?.products, ['one', 'two']);
});

test('folders of cmd are products of a Go module', async () => {
  const files = { 'go.mod': 'module example.com/acme/plugins/v2 // why\n', 'cmd/auth/main.go': '' };
  const found = await packageOf('build/auth.wasm', files);
  assert.deepEqual([found?.name, found?.products], ['plugins', ['auth']]);
});

for (const [written, address] of [
  ['acme/app', 'https://github.com/acme/app'],
  ['github:acme/app', 'https://github.com/acme/app'],
  ['gitlab:acme/app', 'https://gitlab.com/acme/app'],
  ['git+https://github.com/acme/app.git', 'https://github.com/acme/app.git'],
] as const) {
  test(`the repository ${written} of a package.json is ${address}`, async () => {
    const files = { 'package.json': JSON.stringify({ name: 'app', repository: written }) };
    assert.equal((await packageOf('dist/app.wasm', files))?.source, address);
  });
}

test('the error about an invalid manifest has its path and the reason', async () => {
  await assert.rejects(packageOf('dist/app.wasm', { 'package.json': '{"name": oops}' }), {
    code: 'invalid-definition',
    message: /^package\.json cannot be read: .*oops/,
  });
});
