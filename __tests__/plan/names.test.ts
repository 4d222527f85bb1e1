/** Names: from the content, the package manifest or the file, always valid as a repository path. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf, repositoryPath } from '../../src/plan/names.ts';

for (const [text, expected] of [
  ['http-cache', 'http-cache'],
  ['Http_Cache', 'http_cache'],
  ['acme/HTTP cache', 'acme/http-cache'],
  ['@scope/pkg', 'scope/pkg'],
  ['Füße', 'fu-e'],
  ['Über.Größe', 'uber.gro-e'],
  ['a___b', 'a-b'],
  ['a__b', 'a__b'],
  ['--a..b--', 'a-b'],
  ['../../etc', 'etc'],
  ['名前', undefined],
] as const) {
  test(`"${text}" is converted to ${expected}`, () => {
    assert.equal(repositoryPath(text), expected);
  });
}

const manifest = { path: 'Cargo.toml', name: 'acme-filter', products: ['tool'] };

test('the name in the content takes precedence', () => {
  const name = { value: 'acme/http', origin: 'WIT package' };
  assert.deepEqual(nameOf({ files: ['a.wasm'], name }, manifest), name);
});

test('a name in the content is followed by that of the package manifest', () => {
  assert.deepEqual(nameOf({ files: ['target/a.wasm'] }, manifest), {
    value: 'acme-filter',
    origin: 'Cargo.toml',
  });
});

test('a product of the package keeps its own name', () => {
  assert.equal(nameOf({ files: ['target/tool.wasm'] }, manifest).value, 'tool');
});

test('without a name in content or package manifest, the file gives the name', () => {
  assert.deepEqual(nameOf({ files: ['out/My Filter.wasm'] }, undefined), {
    value: 'my-filter',
    origin: 'file name',
  });
});

test('the whole workspace is named after its package manifest, else after its repository or folder', () => {
  const folder = { value: 'Widgets', origin: 'git remote origin' };
  assert.deepEqual(nameOf({ files: ['.'] }, undefined, folder), { ...folder, value: 'widgets' });
  assert.equal(nameOf({ files: ['.'] }, manifest, folder).value, 'acme-filter');
  assert.equal(nameOf({ files: ['deploy'] }, undefined, folder).value, 'deploy');
});

test('a file name without letters and digits is an error', () => {
  assert.throws(() => nameOf({ files: ['___.wasm'] }, undefined), { code: 'invalid-reference' });
});

test('an optimised file has the same name as the original', () => {
  for (const file of ['app.wasm', 'app.opt.wasm', 'app-optimized.wasm', 'app_min.wasm'])
    assert.equal(nameOf({ files: [`build/${file}`] }, undefined).value, 'app', file);
});
