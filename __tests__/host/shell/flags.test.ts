/** Flags: what a shell's arguments become, and what is said of wrong ones. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../../src/errors.ts';
import { helpText, parseFlags } from '../../../src/host/shell/flags.ts';
import { inputRows } from '../../../src/inputs/inputs.ts';

test('flags become raw inputs', () => {
  const table: readonly (readonly [readonly string[], Record<string, string>])[] = [
    [[], {}],
    [['--path', '.', '--to', 'oci:./out'], { path: '.', to: 'oci:./out' }],
    [['--path=a=b'], { path: 'a=b' }],
    [['--tags', 'a', '--tags=b'], { tags: 'a\nb' }],
    [['--dry-run', '--path', 'x'], { 'dry-run': 'true', path: 'x' }],
    [['--dry-run=false'], { 'dry-run': 'false' }],
    [['--password=--odd'], { password: '--odd' }],
    [['--username', '-'], { username: '-' }],
    [['--annotations', 'k=v'], { annotations: 'k=v' }],
  ];
  for (const [args, expected] of table)
    assert.deepEqual(Object.fromEntries(parseFlags(args)), expected, args.join(' '));
});

test('wrong flags are refused with what to write instead', () => {
  const table: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
    [['--tag', 'x'], /no flag --tag/, /--tags/],
    [['--dryrun'], /no flag --dryrun/, /--dry-run/],
    [['--nothing-like-it'], /no flag/, /--help/],
    [['-path'], /not a flag/, /--path/],
    [['--explain', 'true'], /"true" is not a flag/, /--dry-run=true/],
    [['component.wasm'], /not a flag/, /--name value/],
    [['--'], /not a flag/, /--help/],
    [['--path'], /no value/, /--path=<value>/],
    [['--path', '--dry-run'], /no value/, /--path=<value>/],
    [['--path', 'a', '--path', 'b'], /given twice/, /once/],
    [['--constructor', 'x'], /no flag/, /--help/],
    [['--\u001b[31m'], /no flag --\\u\{1b\}/, /--help/],
  ];
  for (const [args, message, hint] of table) {
    assert.throws(
      () => parseFlags(args),
      (error) =>
        error instanceof CodedError &&
        error.code === 'input' &&
        message.test(error.message) &&
        hint.test(error.hint),
      args.join(' '),
    );
  }
});

test('the help names every row of the table', () => {
  const text = helpText();
  for (const name of Object.keys(inputRows)) assert.match(text, new RegExp(`^  --${name} `, 'm'));
});
