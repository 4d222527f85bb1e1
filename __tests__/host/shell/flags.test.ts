/** Flags: what the arguments of the command line become, and what is said of wrong ones. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../../src/errors.ts';
import { parseFlags } from '../../../src/host/shell/flags.ts';
import { requestedText } from '../../../src/host/shell/requested-text.ts';

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
    [['--username', '-h'], { username: '-h' }],
    [['--json', '--password-stdin=false'], { json: 'true', 'password-stdin': 'false' }],
  ];
  for (const [args, expected] of table)
    assert.deepEqual(Object.fromEntries(parseFlags('publish', args)), expected, args.join(' '));
});

test('wrong flags are refused with what to write instead', () => {
  const table: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
    [['--tag', 'x'], /unknown flag --tag/, /--tags/],
    [['--dryrun'], /unknown flag --dryrun/, /--dry-run/],
    [['--nothing-like-it'], /unknown flag/, /--help/],
    [['-path'], /not a flag/, /--path/],
    [['--explain', 'true'], /"true" is not a flag/, /--dry-run=true/],
    [['component.wasm'], /not a flag/, /formats: wasm:component\.wasm/],
    [['./spin.toml'], /not a flag/, /formats: spin:spin\.toml/],
    [['ghcr.io/acme/app'], /not a flag/, /to: ghcr\.io\/acme\/app/],
    [['oci:./out'], /not a flag/, /to: oci:\.\/out/],
    [['.'], /not a flag/, /path: \./],
    [['target/release'], /not a flag/, /path: target\/release/],
    [['word'], /not a flag/, /--name value/],
    [['--registry', 'ghcr.io'], /unknown flag --registry/, /to: ghcr\.io\/<owner>\/\{name\}/],
    [['--registry'], /unknown flag --registry/, /--help/],
    [['--push'], /unknown flag --push/, /Leave --push out/],
    [['--chart=charts/app'], /unknown flag --chart/, /formats: helm:charts\/app/],
    [['--'], /not a flag/, /--help/],
    [['--path'], /no value/, /--path=<value>/],
    [['--path', '--dry-run'], /no value/, /--path=<value>/],
    [['--path', 'a', '--path', 'b'], /given twice/, /once/],
    [['--constructor', 'x'], /unknown flag/, /--help/],
    [['--\u001b[31m'], /unknown flag --\\u\{1b\}/, /--help/],
  ];
  for (const [args, message, hint] of table) {
    assert.throws(
      () => parseFlags('publish', args),
      (error) =>
        error instanceof CodedError &&
        error.code === 'input' &&
        message.test(error.message) &&
        hint.test(error.hint),
      args.join(' '),
    );
  }
});

test('flags of other clients are translated for a verb that reads', () => {
  const table: readonly (readonly [readonly string[], hint: string])[] = [
    [['-o', 'out'], 'Write --output instead.'],
    [['-d', 'out'], 'Write --output instead.'],
    [['--destination', './app'], 'Write output: ./app'],
    [['--untardir=app'], 'Write output: app'],
    [['--platform', 'linux/arm64'], 'Write select: platform=linux/arm64'],
    [['--media-type=text/plain'], 'Write select: media-type=text/plain'],
    [['--image', 'ghcr.io/acme/app:1'], 'Write references: ghcr.io/acme/app:1'],
    [['--tag', '1.2.0'], 'Write it in the reference: references: <registry>/<repository>:1.2.0'],
    [['--layer', '1'], 'Write:\nlayers: |\n'],
    [['--format', 'json'], 'Write json: true'],
    [['--force'], 'Replace files that differ with "overwrite".'],
    [
      ['--recursive'],
      'Copy an artifact with its referrers into an image layout: "to: oci:./out" with "referrers".',
    ],
    [
      ['--untar'],
      'Leave --untar out: what a consumer unpacks is unpacked, and any other layer with "operation: extract".',
    ],
    [['--dry-run'], 'See first what a reference is: oci-wasm-publish inspect <reference>'],
    [['--registry', 'ghcr.io'], 'Run with --help to see every flag.'],
  ];
  for (const [args, hint] of table) {
    assert.throws(
      () => parseFlags('pull', args),
      (error) => error instanceof CodedError && error.code === 'input' && error.hint.startsWith(hint),
      args.join(' '),
    );
  }
});

test('help and version are requested by a flag, and not by the value of another one', () => {
  const table: readonly (readonly [readonly string[], ReturnType<typeof requestedText>])[] = [
    [[], undefined],
    [['--path', '.'], undefined],
    [['-h'], 'help'],
    [['--help'], 'help'],
    [['--help=true'], 'help'],
    [['--help=false'], undefined],
    [['--version'], 'version'],
    [['publish', '--path', '.', '-h'], 'help'],
    [['unknown-verb', '--help'], 'help'],
    [['--version', '--help'], 'version'],
    [['--username', '-h'], undefined],
    [['--username', '--help'], 'help'],
    [['--username=x', '-h'], 'help'],
    [['--dry-run', '-h'], 'help'],
    [['--unknown', '-h'], 'help'],
    [['--constructor', '-h'], 'help'],
  ];
  for (const [args, expected] of table) assert.equal(requestedText(args), expected, args.join(' '));
});
