/** Ignore rules, held against what fluxcd/pkg sourceignore v0.18.0 and Helm 4.2.4 decide on the same paths. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHelmIgnored, parseHelmRules } from '../../src/formats/helm/rules.ts';
import { isIgnored, parseIgnore } from '../../src/formats/shared/ignore.ts';
import { matchWildcard, parseWildcard } from '../../src/wildcard.ts';
import { fails } from './run-format.ts';

/** A path that ends in a slash is a folder. */
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

const flux: readonly (readonly [rules: string, left: readonly string[]])[] = [
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

test('rules in gitignore syntax decide as Flux and Timoni decide', () => {
  for (const [text, left] of flux) {
    const rules = parseIgnore(text);
    const found = paths.filter((path) => isIgnored(rules, path.replace(/\/$/, ''), path.endsWith('/')));
    assert.deepEqual(found, left, JSON.stringify(text));
  }
});

test('rules of a file in a folder hold below that folder only', () => {
  const rules = parseIgnore('/a.md\n*.yaml', 'docs/deep');
  const found = paths.filter((path) => isIgnored(rules, path.replace(/\/$/, ''), path.endsWith('/')));
  assert.deepEqual(found, ['docs/deep/a.md', 'docs/deep/x.yaml']);
});

const helm: readonly (readonly [rules: string, left: readonly string[]])[] = [
  ['*.md', ['a.md', 'README.md', 'docs/a.md', 'docs/deep/a.md']],
  ['/*.md', ['a.md', 'README.md']],
  ['docs/', ['docs/']],
  ['docs/*', ['docs/a.md']],
  ['\uFEFFbuild', ['build', 'src/build/']],
  ['!*.md', ['docs/', 'docs/deep/x.yaml', 'build', 'src/build/', 'src/build/x']],
  ['  a.md # not a comment', []],
];

test('rules of .helmignore decide as Helm decides', () => {
  for (const [text, left] of helm) {
    const rules = parseHelmRules(text, '.helmignore');
    const found = paths.filter((path) => isHelmIgnored(rules, path.replace(/\/$/, ''), path.endsWith('/')));
    assert.deepEqual(found, left, JSON.stringify(text));
  }
  assert.ok(isHelmIgnored(parseHelmRules('', ''), 'templates/.swp', false));
});

test('rules of .helmignore that Helm refuses are refused', () => {
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

test('wildcards match as in Go', () => {
  for (const [pattern, text, matches] of wildcards) {
    assert.equal(matchWildcard(parseWildcard(pattern), text), matches, `${pattern} ${text}`);
  }
});

test('a pattern made to be slow is not', () => {
  const text = `${'a'.repeat(20_000)}b`;
  assert.equal(matchWildcard(parseWildcard(`${'*a'.repeat(200)}*c`), text), false);
});
