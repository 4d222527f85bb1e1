/** What the command line makes of errors that name inputs: flags that can be pasted. */

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CodedError } from '../../../src/errors.ts';
import { explainInShell, hintWithFlags, messageWithFlags } from '../../../src/host/shell/flag-hints.ts';
import { parseFlags } from '../../../src/host/shell/flags.ts';
import { inputRows } from '../../../src/inputs/inputs.ts';
import { root } from '../../support/programs.ts';

const hints: readonly (readonly [hint: string, inShell: string])[] = [
  ['Write to: registry.example/acme/{name}', 'Write --to registry.example/acme/{name}'],
  ['Write to: r.test/x and tags: 1.0', 'Write --to r.test/x and --tags 1.0'],
  [
    'Name the folder of the chart: formats: helm:charts/app',
    'Name the folder of the chart: --formats helm:charts/app',
  ],
  ['Name it: formats: index:suite http-cache other', "Name it: --formats 'index:suite http-cache other'"],
  [
    'Name the formats of its members too, for instance formats: wasm.',
    'Name the formats of its members too, for instance --formats wasm',
  ],
  ['Leave it out with the input exclude: a b/c.json', "Leave it out with --exclude 'a b/c.json'"],
  ['Leave it out with the input "exclude".', 'Leave it out with --exclude.'],
  ['Mend its syntax, or leave it out with "exclude".', 'Mend its syntax, or leave it out with --exclude.'],
  [
    'Choose one with "formats: wasm:a.wasm", or leave one out with "exclude: b.wasm".',
    'Choose one with --formats wasm:a.wasm, or leave one out with --exclude b.wasm.',
  ],
  [
    'Choose one with "formats: wasm:it\'s.wasm"; the other can go elsewhere in a step of its own.',
    "Choose one with --formats 'wasm:it'\\''s.wasm'; the other can go elsewhere in a run of its own.",
  ],
  ['Name what it is to take: "formats: opa:<path>".', 'Name what it is to take: --formats opa:<path>.'],
  [
    'Build the Wasm before this step, or point "path" at it; "explain: true" says what was left out.',
    'Build the Wasm first, or point --path at it; --explain says what was left out.',
  ],
  [
    'Make the plan again with "dry-run", or check out its commit.',
    'Make the plan again with --dry-run, or check out its commit.',
  ],
  ['Build it, or make the plan anew with dry-run.', 'Build it, or make the plan anew with --dry-run.'],
  ['Run with "dry-run: false".', 'Run with --dry-run=false.'],
  ['Set the tag: tags: 1.2.3', 'Set the tag: --tags 1.2.3'],
  ['Name what it refers to: formats: flux:deploy', 'Name what it refers to: --formats flux:deploy'],
  [
    'List the images yourself: annotations: sh.timoni.images=<image>,<image>',
    'List the images yourself: --annotations sh.timoni.images=<image>,<image>',
  ],
  ['Lower the load: concurrency: 2', 'Lower the load: --concurrency 2'],
  ['Name the file: ca-file: path/to/ca.pem', 'Name the file: --ca-file path/to/ca.pem'],
  ['Say so: plain-http: r.test:5000', 'Say so: --plain-http r.test:5000'],
  [
    'Tell them apart with "{format}" in "to", for instance to: oci:./out/{format}',
    'Tell them apart with "{format}" in --to, for instance --to oci:./out/{format}',
  ],
  [
    'Leave "username" and "password" out and log in to each registry with docker/login-action, or publish in one step per registry.',
    'Leave --username and --password out and log in to each registry with docker login, or publish in one run per registry.',
  ],
  ['Log in before this step: docker login r.test', 'Log in first: docker login r.test'],
  [
    'Publish the other in a separate step: formats: wasm:b.wasm',
    'Publish the other in a separate run: --formats wasm:b.wasm',
  ],
  ['Give the tag in "tags": --to r.test/x --tags 1.0', 'Give the tag in --tags: --to r.test/x --tags 1.0'],
  [
    `Let a shell expand it in double quotes, or write an expression in the workflow: tags: ${'$'}{{ github.sha }}`,
    'Write it in double quotes, in which the shell expands it.',
  ],
  [
    `Use {name} and {format}, or an expression of the workflow: to: r.test/${'$'}{{ github.repository }}/x`,
    'Use {name} and {format}: --to r.test/<value>/x',
  ],
  [
    'Name a folder relative to "path": formats: flux:deploy',
    'Name a folder relative to --path: --formats flux:deploy',
  ],
  ['Write it as:\nattest: |\n  true', 'Write it as: --attest true'],
  ['Use true or false: tags: false', 'Use true or false: --tags=false'],
  // What only looks like an input stays as it is.
  [
    'Write "spec": {"type": "wasm", "spec": {"path": "controller.wasm"}}',
    'Write "spec": {"type": "wasm", "spec": {"path": "controller.wasm"}}',
  ],
  [
    'Build the Wasm first, or correct "path": it is relative.',
    'Build the Wasm first, or correct "path": it is relative.',
  ],
  ['Write "wasm" instead.', 'Write "wasm" instead.'],
  ['Use a dry run here.', 'Use a dry run here.'],
  ['Rename dist/dry-run.wasm, or my-dry-run.', 'Rename dist/dry-run.wasm, or my-dry-run.'],
  [
    'Pull it with: oras pull out:dry-run --output dry-run.d',
    'Pull it with: oras pull out:dry-run --output dry-run.d',
  ],
  ['Name a folder relative to path.', 'Name a folder relative to path.'],
  ['Give the account the right to push to r.test.', 'Give the account the right to push to r.test.'],
];

function inShellOf(hint: string): string {
  return explainInShell(new CodedError('input', 'x', { hint })).hint;
}

test('a hint names flags in place of inputs, as words to paste', () => {
  for (const [hint, inShell] of hints) assert.equal(inShellOf(hint), inShell);
});

test('a hint with flags stays as it is', () => {
  for (const [, inShell] of hints) assert.equal(hintWithFlags(inShell), inShell);
});

const messages: readonly (readonly [message: string, inShell: string])[] = [
  ['"to" is not given, and there is no default', '--to is not given, and there is no default'],
  ['"to" is r.test/x, which has a tag', '--to is r.test/x, which has a tag'],
  ['"username" is given without "password"', '--username is given without --password'],
  [
    '"tags" is given together with "plan", which contains it already',
    '--tags is given together with --plan, which contains it already',
  ],
  [
    '"password" is for one registry, and "to" names a, b',
    '--password is for one registry, and --to names a, b',
  ],
  ['"tags" names r.test/x, but "to" names y', '--tags names r.test/x, but --to names y'],
  ['"dry-run" is "maybe"', '--dry-run is "maybe"'],
  ['formats: helm names no chart', '--formats helm names no chart'],
  [
    'found, not selected: helm:charts; name it in "formats" to publish it',
    'found, not selected: helm:charts; name it in --formats to publish it',
  ],
  ['"to" is x, y; "tags" is "a b", z', '--to is x, y; --tags is "a b", z'],
  ['"exclude" contains !a.wasm', '--exclude contains !a.wasm'],
  // A file, a format or a tag that has the name of an input.
  ['"token" is not an annotation', '"token" is not an annotation'],
  ['"to" is not a tag', '"to" is not a tag'],
  ['there is no format "path"', 'there is no format "path"'],
  ['a.json: "path": is missing', 'a.json: "path": is missing'],
  ['unknown verb "plan"', 'unknown verb "plan"'],
];

test('a message names flags where its subject is an input', () => {
  for (const [message, inShell] of messages) assert.equal(messageWithFlags(message), inShell);
});

test('several hints are lines of their own, each with its flags', () => {
  const hint = 'Write:\ntags: |\n  1.0\n  latest\nUse whole seconds: timeout: 900\nWrite formats: helm';
  const { hint: shown } = explainInShell(new CodedError('input', '"tags" is x', { hint }));
  assert.deepEqual(shown.split('\n'), [
    'Write: --tags 1.0 --tags latest',
    'Use whole seconds: --timeout 900',
    'Write --formats helm',
  ]);
});

test('an explained error keeps its code and what it came from; one without inputs is not changed', () => {
  const error = new CodedError('input', '"to" is not given', { hint: 'Write to: oci:./out' });
  const explained = explainInShell(error);
  assert.deepEqual(
    [explained.code, explained.message, explained.hint, explained.cause],
    ['input', '--to is not given', 'Write --to oci:./out', error],
  );
  const other = new CodedError('internal', 'boom', { hint: 'Report this.' });
  assert.equal(explainInShell(other), other);
});

/** Every text of the sources in quotes, with `x` for what is filled in. */
function texts(): readonly { readonly file: string; readonly text: string }[] {
  const files = globSync('src/**/*.ts', { cwd: root }).filter(
    (file) =>
      !/src\/(?:inputs\/(?:(?:common-|pull-)?inputs|signing)|host\/shell\/)/.test(file.replaceAll('\\', '/')),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8').replaceAll(/^ *(?:\/\/|\/?\*).*$/gm, '');
    const found = source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g);
    return [...found].map(([, plain, template]) => ({
      file,
      text: (plain ?? template ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'x').replaceAll("\\'", "'"),
    }));
  });
}

const names = Object.keys(inputRows).filter(
  (key) => !inputRows[key]?.cliOnly && inputRows[key]?.name === undefined,
);

test('no hint of the sources names an input in a way that the command line does not know', () => {
  const sentence = /^[A-Z].* /;
  const line = new RegExp(`(?:^|[\\s("])(?:${names.join('|')}): (?!--)\\S|\`(?:${names.join('|')})\``);
  // Descriptions of outputs name their properties.
  const hint = (text: string) => sentence.test(text) && !/"path":|^JSON /.test(text);
  const found = texts().filter(({ text }) => hint(text) && line.test(text));
  assert.ok(found.length > 10, `only ${found.length} hints name an input`);
  for (const { file, text } of found) {
    const shown = hintWithFlags(text);
    assert.notEqual(shown, text, file);
    assert.doesNotMatch(shown, line, file);
    assert.doesNotMatch(shown, new RegExp(`--[a-z-]+ '(?:${names.join('|')}): `), file);
  }
});

test('a line with an input is introduced as one, and is not the end of a sentence', () => {
  const line = new RegExp(`(\\S+) (?:${names.join('|')}): (?!(?:${names.join('|')}): )`, 'g');
  for (const { file, text } of texts().filter((one) => /^[A-Z].* /.test(one.text))) {
    for (const [, before = ''] of text.matchAll(line))
      assert.match(before, /[:"(]$|^(?:Write|and|example|instance|input)$/, `${file}: ${text}`);
  }
});

test('an error of an input gets the line that its hint ends with as such, so that no full stop follows', () => {
  const line = new RegExp(`\\b(?:${names.join('|')}): [^\\s'\`]+['\`]$`);
  for (const file of globSync('src/**/*.ts', { cwd: root })) {
    const calls = readFileSync(join(root, file), 'utf8').matchAll(/\binputError\((?:[^;]*?)\);/g);
    for (const [call] of calls) {
      const [, hint = ''] = /hint: (.*?),?\n/.exec(call) ?? [];
      if (!/\blines\b/.test(call)) assert.doesNotMatch(hint, line, `${file}: ${hint}`);
    }
  }
});

test('the flags of every hint are accepted as they are shown', () => {
  const shown = texts()
    .map(({ text }) => hintWithFlags(text))
    .filter((text) => /^[A-Z].* --/.test(text));
  for (const text of shown) {
    const flags = text.matchAll(/--([a-z-]+)(?:[ =]('[^']*'|[^\s;,"]+))?/g);
    for (const [, name = '', value = 'x'] of flags) {
      if (!names.includes(name)) continue;
      const args = inputRows[name]?.kind === 'switch' ? [`--${name}`] : [`--${name}`, value];
      assert.doesNotThrow(() => parseFlags(inputRows[name]?.verbs[0] ?? 'publish', args), text);
    }
  }
});

test('outside the command line no text names a flag of this program', () => {
  const flag = new RegExp(`(?<![\\w-])--(?:${names.join('|')})(?![\\w-])`);
  // The commands of the summary are for a shell.
  const exempt = /src.(?:help|host.shell|release.pull-command)/;
  for (const { file, text } of texts().filter(({ file }) => !exempt.test(file))) {
    // Flags of git and of oras, with values of their own.
    if (/--max-count|oras /.test(text)) continue;
    assert.doesNotMatch(text, flag, file);
  }
});
