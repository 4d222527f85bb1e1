/** Ignore rules: the same paths are ignored as by fluxcd/pkg sourceignore v0.18.0 and Helm 4.2.4. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHelmIgnored, parseHelmRules } from '../../src/formats/helm/rules.ts';
import { isIgnored, parseIgnore } from '../../src/formats/shared/ignore.ts';
import { matchWildcard, parseWildcard } from '../../src/wildcard.ts';
import { random } from '../wasm/random.ts';
import { fails } from './run-format.ts';

/** A path that ends with a slash is a folder. */
const paths = [
  'a.md',
  'README.md',
  'docs/',
  'docs/a.md',
  'docs/deep/a.md',
  'docs/deep/x.yaml',
  'build',
  'src/build/',
  'src/build/x',
];

const flux: readonly (readonly [rules: string, ignored: readonly string[]])[] = [
  ['', []],
  ['# nothing\n\n   ', []],
  ['*.md', ['a.md', 'README.md', 'docs/a.md', 'docs/deep/a.md']],
  ['*.md\n!README.md', ['a.md', 'docs/a.md', 'docs/deep/a.md']],
  ['!a.md\n*.md', ['a.md', 'README.md', 'docs/a.md', 'docs/deep/a.md']],
  ['/*.md', ['a.md', 'README.md']],
  ['docs', ['docs/', 'docs/a.md', 'docs/deep/a.md', 'docs/deep/x.yaml']],
  ['docs\n!a.md', ['docs/', 'docs/deep/x.yaml']],
  ['build/', ['src/build/', 'src/build/x']],
  ['docs/*.md', ['docs/a.md']],
  ['docs/**/*.md', ['docs/a.md', 'docs/deep/a.md']],
  ['docs/**/*.yaml', ['docs/deep/x.yaml']],
  ['**/deep', ['docs/deep/a.md', 'docs/deep/x.yaml']],
  ['docs/**', ['docs/', 'docs/a.md', 'docs/deep/a.md', 'docs/deep/x.yaml']],
  ['/*\n!/docs', ['a.md', 'README.md', 'build', 'src/build/', 'src/build/x']],
  ['a.md  ', ['a.md', 'docs/a.md', 'docs/deep/a.md']],
  ['[', []],
  ['a**b/x', []],
  ['*.md\r\n', ['a.md', 'README.md', 'docs/a.md', 'docs/deep/a.md']],
];

test('rules in gitignore syntax ignore what Flux and Timoni ignore', () => {
  for (const [text, left] of flux) {
    const rules = parseIgnore(text);
    const found = paths.filter((path) => isIgnored(rules, path.replace(/\/$/, ''), path.endsWith('/')));
    assert.deepEqual(found, left, JSON.stringify(text));
  }
});

test('rules of an ignore file apply below its folder only', () => {
  const rules = parseIgnore('/a.md\n*.yaml', 'docs/deep');
  const found = paths.filter((path) => isIgnored(rules, path.replace(/\/$/, ''), path.endsWith('/')));
  assert.deepEqual(found, ['docs/deep/a.md', 'docs/deep/x.yaml']);
});

const helm: readonly (readonly [rules: string, ignored: readonly string[]])[] = [
  ['*.md', ['a.md', 'README.md', 'docs/a.md', 'docs/deep/a.md']],
  ['/*.md', ['a.md', 'README.md']],
  ['docs/', ['docs/']],
  ['docs/*', ['docs/a.md']],
  ['\uFEFFbuild', ['build', 'src/build/']],
  ['!*.md', ['docs/', 'docs/deep/x.yaml', 'build', 'src/build/', 'src/build/x']],
  ['  a.md # not a comment', []],
];

test('rules of .helmignore ignore what Helm ignores', () => {
  for (const [text, left] of helm) {
    const rules = parseHelmRules(text, '.helmignore');
    const found = paths.filter((path) => isHelmIgnored(rules, path.replace(/\/$/, ''), path.endsWith('/')));
    assert.deepEqual(found, left, JSON.stringify(text));
  }
  assert.ok(isHelmIgnored(parseHelmRules('', ''), 'templates/.swp', false));
});

test('rules of .helmignore that Helm rejects are rejected', () => {
  assert.throws(() => parseHelmRules('a\n**/b', '.helmignore'), fails('invalid-definition', /"\*\*"/));
  assert.throws(
    () => parseHelmRules('[a', '.helmignore'),
    fails('invalid-definition', /malformed rule "\[a"/),
  );
});

const wildcards: readonly (readonly [pattern: string, text: string, matches: boolean])[] = [
  ['', '', true],
  ['*', 'a/b', false],
  ['*', '', true],
  ['a*c*e', 'abcde', true],
  ['a*c*e', 'abcdef', false],
  ['?', 'é', true],
  ['[a-c]', 'b', true],
  ['[^a-c]', 'b', false],
  ['[]a]', 'a', false],
  ['[\\]]', ']', true],
  ['\\*', '*', true],
  ['\\*', 'a', false],
  ['\\', '\\', false],
  ['[-a]', '-', false],
  ['[a-]', 'a', false],
];

test('wildcards match as in path.Match of Go', () => {
  for (const [pattern, text, matches] of wildcards) {
    assert.equal(matchWildcard(parseWildcard(pattern), text), matches, `${pattern} ${text}`);
  }
});

const wildcardParts = ['*', '*', '?', '[ab]', '[^a/]', 'a', 'b', '/', 'ä', '😀'];
const textParts = ['a', 'b', 'c', '/', 'ä', '😀'];

test('random wildcards match what equal regular expressions match', () => {
  const next = random(20_261_126);
  const text = (parts: readonly string[], length: number) =>
    Array.from({ length: next() % length }, () => parts[next() % parts.length]).join('');
  let matching = 0;
  for (let round = 0; round < 30_000; round += 1) {
    const [pattern, candidate] = [text(wildcardParts, 7), text(textParts, 6)];
    const source = pattern.replaceAll('*', '[^/]*').replaceAll('?', '[^/]');
    const expected = new RegExp(`^${source}$`, 'su').test(candidate);
    assert.equal(matchWildcard(parseWildcard(pattern), candidate), expected, `${pattern} on ${candidate}`);
    if (expected) matching += 1;
  }
  assert.ok(matching > 1000, `${matching} of the pairs match`);
});

test('a wildcard with many stars is matched in bounded time', () => {
  const text = `${'a'.repeat(20_000)}b`;
  assert.equal(matchWildcard(parseWildcard(`${'*a'.repeat(200)}*c`), text), false);
});
