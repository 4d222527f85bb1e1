/** Inputs on the command line: the password from stdin, and flags that are for the command line alone. */

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { CodedError } from '../../../src/errors.ts';
import { parseFlags } from '../../../src/host/shell/flags.ts';
import { readShellInputs } from '../../../src/host/shell/inputs.ts';
import type { PasswordStream } from '../../../src/host/shell/password.ts';
import { createShell } from '../../../src/host/shell/shell.ts';

const login = ['--username', 'ann', '--password-stdin'];

function stream(chunks: readonly (string | Uint8Array)[], isTTY = false): PasswordStream {
  return Object.assign(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), { isTTY });
}

const unread = (): PasswordStream => assert.fail('stdin was read');

test('the password is all of stdin but the line end after it', async () => {
  const table: readonly (readonly [chunks: readonly string[], password: string])[] = [
    [['secret'], 'secret'],
    [['secret\n'], 'secret'],
    [['secret\r\n'], 'secret'],
    [['secret\n\n'], 'secret\n'],
    [[' s e\u00e9 '], ' s e\u00e9 '],
    [['sec', 'ret\r', '\n'], 'secret'],
    [['\ufeffsecret\n'], 'secret'],
  ];
  for (const [chunks, password] of table) {
    const { raw } = await readShellInputs('publish', login, () => stream(chunks));
    assert.equal(raw.get('password'), password, JSON.stringify(chunks));
    assert.equal(raw.get('username'), 'ann');
  }
});

test('stdin is not read unless a flag says so', async () => {
  for (const args of [[], ['--password', 'x', '--username', 'ann'], ['--password-stdin=false']])
    assert.equal((await readShellInputs('publish', args, unread)).raw.has('password'), args.length === 4);
});

test('a password on stdin that cannot be used is refused with what to do', async () => {
  const table: readonly (readonly [PasswordStream, RegExp])[] = [
    [stream([], true), /stdin is a terminal/],
    [stream([]), /stdin is empty/],
    [stream(['\n']), /stdin is empty/],
    [stream([Buffer.alloc(40_000, 'a'), Buffer.alloc(40_000, 'a')]), /more than 64\.0 KiB/],
    [stream([Uint8Array.of(0xff, 0xfe, 0x61, 0)]), /not UTF-8/],
    [failing(), /could not be read: EISDIR/],
  ];
  for (const [stdin, message] of table) {
    await assert.rejects(
      readShellInputs('publish', login, () => stdin),
      (error) =>
        error instanceof CodedError &&
        error.code === 'input' &&
        message.test(error.message) &&
        /--password-stdin < /.test(error.hint),
      String(message),
    );
  }
});

function failing(): PasswordStream {
  return Object.assign(
    new Readable({
      read() {
        this.destroy(new Error('EISDIR: illegal operation on a directory'));
      },
    }),
    { isTTY: false },
  );
}

test('an endless stdin is given up at the limit', async () => {
  let given = 0;
  const endless = new Readable({
    read() {
      given += 1024;
      this.push(Buffer.alloc(1024, 'a'));
    },
  });
  await assert.rejects(
    readShellInputs('publish', login, () => endless),
    /more than/,
  );
  assert.ok(given < 1024 * 1024, String(given));
});

test('what contradicts --password-stdin is refused before stdin is read', async () => {
  const table: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
    [[...login, '--password', 'x'], /together with --password/, /Leave --password out/],
    [['--password-stdin'], /without --username/, /--username <name>/],
    [['--password-stdin', '--username', ' '], /without --username/, /--username <name>/],
    [['--password-stdin=maybe', '--username', 'a'], /"password-stdin" is "maybe"/, /true or false/],
    [['--json=maybe'], /"json" is "maybe"/, /true or false/],
  ];
  for (const [args, message, hint] of table) {
    await assert.rejects(
      readShellInputs('publish', args, unread),
      (error) => error instanceof CodedError && message.test(error.message) && hint.test(error.hint),
      args.join(' '),
    );
  }
});

test('a password from stdin is masked in every line', async () => {
  let written = '';
  const stderr = { write: (text: string) => (written += text) };
  const stdin = () => stream(['p@ssword\n']);
  const shell = createShell('publish', login, {}, { stdin, stdout: stderr, stderr });
  await shell.readInputs();
  shell.log.info(`said p@ssword and p%40ssword and ${Buffer.from('ann:p@ssword').toString('base64')}`);
  assert.equal(written, 'said *** and *** and ***\n');
});

test('flags of a pull are read without the whole table, which explains what is wrong', async () => {
  const reference = 'ghcr.io/acme/app:1';
  for (const args of [
    [reference],
    ['--to=oci:./out', '--referrers', reference],
    [reference, '--layers', '1'],
  ])
    assert.deepEqual((await readShellInputs('pull', args, unread)).raw, parseFlags('pull', args));
  const wrong = [
    ['--tag', 'x'],
    ['--output'],
    ['-o', 'out'],
    ['--overwrite', 'true'],
    ['--output=a', '--output=b'],
  ];
  for (const args of wrong) {
    const expected = thrownBy(() => parseFlags('pull', args));
    await assert.rejects(readShellInputs('pull', args, unread), expected, args.join(' '));
  }
});

function thrownBy(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  return assert.fail('nothing was thrown');
}
