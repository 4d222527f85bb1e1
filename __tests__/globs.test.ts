/** The globs of users, held against picomatch, whose dialect they are. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import picomatch from 'picomatch';
import { compileGlobs, excludeGlob, isPlainGlob, requirePlainGlob } from '../src/globs.ts';
import { random } from './wasm/random.ts';

const cases: readonly (readonly [glob: string, fits: readonly string[], others: readonly string[]])[] = [
  ['*.json', ['a.json', '.b.json', '.json'], ['a/b.json', 'a.jso']],
  ['**/*.json', ['a.json', 'a/b.json', 'a/.b/c.json'], ['a/b.jsonx']],
  ['**', ['a', 'a/b'], []],
  ['themes/**', ['themes', 'themes/a', 'themes/a/b'], ['theme/a', 'x/themes/a']],
  ['./a/{b,c/d}/?.{yml,yaml}', ['a/b/x.yml', 'a/c/d/y.yaml'], ['a/c/x.yml', 'a/b/xx.yml']],
  ['{a,{b,c}}[0-9]', ['a1', 'b2', 'c3'], ['d1', 'ax']],
  ['[^a]', ['b'], ['a']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'b']],
  ['\\*', ['*'], ['a']],
  ['{a', ['{a'], ['a']],
  ['[a', ['[a'], ['a']],
];

test('a glob matches what picomatch matches', () => {
  for (const [glob, fits, others] of cases) {
    assert.deepEqual([...fits, ...others].filter(compileGlobs([glob])), fits, glob);
    assert.deepEqual(
      [...fits, ...others].filter((path) => picomatch(glob, { dot: true })(path)),
      fits,
      glob,
    );
  }
});

/** What random globs and paths are made of; `**` is a whole part, as picomatch takes it for \`*\` beside other text. */
const globParts = [
  'a',
  'b.c',
  '*',
  '?',
  'a*c',
  '*.c',
  '[ab]',
  '[^a-b]',
  '{a,b}',
  '{a,b{c,}}',
  '{a,b/c}',
  '**',
  '**',
];
const pathParts = ['a', 'b', 'c', 'ab', 'bc', 'b.c', '.a', 'a.c', 'abc'];

test('random globs match what picomatch matches on random paths', () => {
  const next = random(20_250_102);
  const path = (parts: readonly string[]) =>
    Array.from({ length: 1 + (next() % 4) }, () => parts[next() % parts.length]).join('/');
  let matching = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const [glob, candidate] = [path(globParts), path(pathParts)];
    const expected = picomatch(glob, { dot: true })(candidate);
    assert.equal(compileGlobs([glob])(candidate), expected, `${glob} on ${candidate}`);
    if (expected) matching += 1;
  }
  assert.ok(matching > 1000, `${matching} of the pairs match`);
});

test('[!a] is [^a], as in shells', () => {
  assert.deepEqual(['a', 'b', '!'].filter(compileGlobs(['[!a]'])), ['b', '!']);
});

test('extended globs are refused, since they would match something else', () => {
  const extended = ['@(a|b)', '+(a)', '!(a)', 'x/(a|b).json', '{1..3}', 'a{b..c}'];
  for (const glob of extended) {
    assert.throws(
      () => requirePlainGlob(glob, 'exclude'),
      { code: 'input', message: /"exclude" contains/ },
      glob,
    );
  }
  const plain = ['a (1).wasm', '(a)', '{a,b}', '..{a,b}', 'a..b', '!a', '**/*'];
  assert.deepEqual(plain.filter(isPlainGlob), plain);
});

for (const path of [
  'a.wasm',
  'dist/fast-sort (1).wasm',
  'p[1]/{a,b}/x*.wasm',
  '!a.wasm',
  'x@(a|b)/y.wasm',
  'a+(b.wasm',
  '{1..3}.wasm',
  'back\\slash.wasm',
]) {
  test(`the glob that excludes ${path} is plain and matches it, but not its neighbours`, () => {
    const glob = excludeGlob(path);
    assert.ok(isPlainGlob(glob), glob);
    const matches = compileGlobs([glob.replace(/^\//, '')]);
    assert.equal(matches(path), true, glob);
    assert.equal(matches(`${path}x`), false, glob);
    assert.equal(matches(`x/${path}`), false, glob);
  });
}

test('the glob that excludes a file at the top begins with a slash where another file has its name', () => {
  assert.equal(excludeGlob('a.wasm', ['x/a.wasm', 'a.wasm']), '/a.wasm');
  assert.equal(excludeGlob('a.wasm', ['x/ba.wasm', 'a.wasm']), 'a.wasm');
  assert.equal(excludeGlob('x/a.wasm', ['y/x/a.wasm']), 'x/a.wasm');
});
