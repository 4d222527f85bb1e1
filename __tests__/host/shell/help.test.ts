/** The help: complete, grouped, and wrapped to the width of the terminal. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../../src/formats/index.ts';
import { formatSummaries } from '../../../src/formats/summaries.ts';
import { type HelpTexts, helpText } from '../../../src/host/shell/help.ts';
import { inputGroups, inputsOf } from '../../../src/inputs/inputs.ts';

const texts: HelpTexts = {
  verbs: {
    publish: 'Pack and push.',
    pull: 'Pull.',
    inspect: 'Show.',
    diff: 'Compare.',
    verify: 'Verify.',
    promote: 'Promote.',
    cleanup: 'Delete.',
    collect: 'Merge.',
  },
  examples: {
    publish: [['oci-wasm-publish --to oci:./out', 'Publish to an image layout:']],
    pull: [],
    inspect: [],
    diff: [],
    promote: [],
    cleanup: [],
    collect: [],
    verify: [],
  },
  lists: [
    { input: 'formats', heading: 'Formats', rows: [['wasm', 'a component']] },
    { input: 'unknown', heading: 'Nothing', rows: [] },
  ],
};

test('what a verb takes without a flag is in the first line and at its flag', () => {
  const text = helpText('pull', false, texts, 110);
  assert.equal(text.split('\n')[0], 'Usage: oci-wasm-publish pull <reference>... [flags]');
  assert.match(
    text.replace(/\s+/g, ' '),
    /also take a \.wasm file\. May be repeated, also without the flag\./,
  );
  assert.match(helpText('publish', false, texts, 110), /^Usage: oci-wasm-publish publish \[flags\]\n/);
});

test('the help of a verb has every flag once, below the heading of its group', () => {
  const text = helpText('publish', false, texts, 80);
  const sections = text.split('\n\n');
  for (const [name, row] of inputsOf('publish')) {
    const flag = new RegExp(`^  (?:-\\w, )?--${name}(?:$| )`, 'm');
    const holding = sections.filter((section) => flag.test(section));
    assert.deepEqual(
      holding.map((section) => section.split('\n')[0]),
      [`${row.group}:`],
      name,
    );
  }
});

test('the groups of flags come in the order of the table', () => {
  const text = helpText('publish', false, texts, 80);
  const positions = inputGroups.map((group) => text.indexOf(`\n${group}:\n`));
  assert.deepEqual(
    positions,
    [...positions].sort((left, right) => left - right),
  );
  assert.ok(positions.every((position) => position > 0));
});

test('only the help of the whole program lists the verbs', () => {
  for (const wholeProgram of [true, false]) {
    const text = helpText('publish', wholeProgram, texts, 80);
    assert.equal(/^ {2}publish +Pack and push\. The default\.$/m.test(text), wholeProgram);
    assert.match(
      text,
      wholeProgram ? /^Usage: oci-wasm-publish \[verb\]/ : /^Usage: oci-wasm-publish publish/,
    );
  }
});

test('lists belong to an input that the verb takes', () => {
  const text = helpText('publish', true, texts, 80);
  assert.match(text, /^Formats:\n {2}wasm {2}a component$/m);
  assert.doesNotMatch(text, /Nothing/);
});

test('no line is longer than the width, but for a word that is', () => {
  for (const columns of [40, 60, 80, 110]) {
    for (const line of helpText('publish', true, texts, columns).split('\n')) {
      assert.ok(line.length <= columns || !line.trim().includes(' '), `${columns}: ${line}`);
    }
  }
});

test('a command to paste is never wrapped', () => {
  assert.match(helpText('publish', true, texts, 40), /^ {4}oci-wasm-publish --to oci:\.\/out$/m);
});

test('other inputs of the verb are named as flags, its values are not, and a default stays with its value', () => {
  const text = helpText('publish', true, texts, 80);
  assert.match(text, /an earlier --dry-run printed/);
  assert.match(text, /[^-]overwrite it/);
  assert.doesNotMatch(text, /--overwrite/);
  assert.match(text, /Default: 900$/m);
  for (const columns of [40, 50, 60, 70, 80, 90]) {
    assert.doesNotMatch(helpText('publish', true, texts, columns), /Default:\n +(?:\.|\d)/, String(columns));
  }
});

test('the formats of the help are the built-in formats, in their order', () => {
  assert.deepEqual(
    Object.entries(formatSummaries).map(([name, { publishedByDefault }]) => ({ name, publishedByDefault })),
    formats.map(({ name, publishedByDefault }) => ({ name, publishedByDefault })),
  );
});
