/** Stems: the marks of toolchains are taken off, and generic stems are recognized. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { genericStems, isGenericStem, isSameName, rawStem, stemOf, stemsOf } from '../src/stems.ts';

for (const [file, expected] of [
  ['http_cache.wasm', 'http_cache'],
  ['dist/http-cache.WASM', 'http-cache'],
  ['greeter.wasm.wasm', 'greeter'],
  ['greeter', 'greeter'],
  ['greeter.opt.wasm', 'greeter'],
  ['greeter-optimized.wasm', 'greeter'],
  ['greeter_optimised.wasm', 'greeter'],
  ['greeter.unopt.wasm', 'greeter'],
  ['greeter.min.wasm', 'greeter'],
  ['greeter.stripped.wasm', 'greeter'],
  ['pkg/greeter_bg.wasm', 'greeter'],
  ['greeter-debug.wasm', 'greeter'],
  ['greeter.debug.wasm', 'greeter'],
  ['greeter_release.wasm', 'greeter'],
  ['annotated-greeter.wasm', 'greeter'],
  ['greeter.annotated.wasm', 'greeter'],
  ['greeter.component.wasm', 'greeter'],
  ['greeter.composed.wasm', 'greeter'],
  ['greeter.core.wasm', 'greeter'],
  ['greeter.core2.wasm', 'greeter'],
  ['greeter.wasi.wasm', 'greeter'],
  ['build/web/main.dart.wasm', 'main'],
  ['greeter.gr.wasm', 'greeter'],
  ['greeter-wasm32-wasip1.wasm', 'greeter'],
  ['greeter.wasm32-unknown-unknown.wasm', 'greeter'],
  ['examples/greeter-0123456789abcdef.wasm', 'greeter'],
  ['dist/greeter-3f9a1c5b7d2e4f60_bg.wasm', 'greeter'],
  ['acme:greeter@1.2.0.wasm', 'acme:greeter'],
  ['greeter-v1.4.0.wasm', 'greeter'],
  ['greeter-1.4.0-rc.1.wasm', 'greeter'],
  ['greeter (1).wasm', 'greeter'],
  ['annotated-greeter_bg.opt.min.wasm', 'greeter'],
  ['bundle.tar.gz', 'bundle'],
  // Marks are whole words, and a name that consists of one keeps it.
  ['gray-bg.wasm', 'gray-bg'],
  ['admin.wasm', 'admin'],
  ['optimizer.wasm', 'optimizer'],
  ['my-component.wasm', 'my-component'],
  ['opt.wasm', 'opt'],
  ['debug.wasm', 'debug'],
  ['floaty_1.0.wasm', 'floaty_1.0'],
  ['h264.wasm', 'h264'],
  ['.wasm', '.wasm'],
] as const) {
  test(`the stem of ${file} is ${expected}`, () => assert.equal(stemOf(file), expected));
}

test('a project may know a file by its raw stem, without marks, and without what is appended to its own name', () => {
  assert.deepEqual(stemsOf('build/http_kv_s.wasm'), ['http_kv_s', 'http_kv']);
  assert.deepEqual(stemsOf('build/http-kv-component.opt.wasm'), [
    'http-kv-component.opt',
    'http-kv-component',
    'http-kv',
  ]);
  assert.deepEqual(stemsOf('wasm-opt.wasm'), ['wasm-opt', 'wasm']);
  assert.equal(rawStem('a/b.min.wasm'), 'b.min');
});

for (const stem of [
  ...['main', 'app', 'component', 'plugin', 'policy', 'module', 'release', 'debug', 'index', 'lib', 'out'],
  ...['a.out', 'MAIN', 'a_out', 'core', 'wasm', 'build', 'output', 'optimized', 'untouched', 'program'],
  ...[
    'start',
    'entry',
    'bundle',
    'example',
    'test',
    'target',
    'extension',
    'main-component',
    'app_component',
    'guest',
    'handler',
    'filter',
    'contract',
    'wrap',
  ],
  ...['wasm32-wasip1', '1.2.0', 'v2.0.3', '0123456789abcdef', '30193c820c7e64de9757d45e96dfd10f528c7b46'],
]) {
  test(`the stem ${stem} is generic`, () => assert.equal(isGenericStem(stem), true));
}

for (const stem of [
  'auth',
  'sample',
  'service',
  'math',
  'hello',
  'handlers',
  'guests',
  'contract-auth',
  'main-auth',
  'testing',
  '2048',
  'cafe',
]) {
  test(`the stem ${stem} is not generic`, () => assert.equal(isGenericStem(stem), false));
}

test('names are the same but for hyphens, underscores and upper case', () => {
  assert.equal(isSameName('HTTP_Cache', 'http-cache'), true);
  assert.equal(isSameName('http.cache', 'http-cache'), false);
});

test('the documentation of the format wasm lists every generic stem', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/formats/wasm.md'), 'utf8');
  const [, paragraph = ''] = /^Generic are,([^.]*\.out`[^.]*)\./m.exec(page) ?? [];
  const listed = [...paragraph.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word.replace('.', '-'));
  const american = [...genericStems].filter((word) => !word.includes('optimised'));
  assert.deepEqual(listed.sort(), american.sort());
});
