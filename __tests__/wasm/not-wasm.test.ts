/** Files that are called `.wasm` and are something else: each is named, with what to do about it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createInspector } from '../../src/plan/inspector.ts';
import { recognise } from '../../src/wasm/not-wasm.ts';
import { fails } from '../formats/run-format.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';

const pointer =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';

const known: readonly (readonly [start: string | Uint8Array, what: string, fix: RegExp])[] = [
  ['', 'is empty', /Rebuild/],
  [Buffer.alloc(64), 'has only zero bytes', /Rebuild/],
  [pointer, 'is a Git LFS pointer', /git lfs pull$/],
  ['<!DOCTYPE html>\n<html><body>Not Found</body>', 'is an HTML page', /curl --fail/],
  ['\n <html lang="en">', 'is an HTML page', /curl --fail/],
  ['<?xml version="1.0"?><Error><Code>NoSuchKey</Code>', 'is XML', /curl --fail/],
  ['<ListBucketResult xmlns="x">', 'is XML', /curl --fail/],
  ['{"message": "Not Found"}', 'is JSON', /curl --fail/],
  ['(module)', 'is WebAssembly as text (WAT)', /wasm-tools parse a\.wasm/],
  [';; a comment\n(; another\n one ;) (module $x', 'is WebAssembly as text (WAT)', /wasm-tools parse/],
  ['(component\n', 'is WebAssembly as text (WAT)', /wasm-tools parse/],
  [gzipSync('x'), 'is compressed with gzip', /gunzip a\.wasm\.gz$/],
  [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]), 'is compressed with Zstandard', /unzstd/],
  [Buffer.from('PK\u0003\u0004abc'), 'is a ZIP archive', /unzip a\.wasm$/],
  [Buffer.from(`${'a.wasm'.padEnd(257, '\0')}ustar\0`), 'is a tar archive', /tar -xf a\.wasm\.tar$/],
  [
    Buffer.from('\ufeff\0asm', 'utf16le'),
    'is text in UTF-16, as PowerShell writes it',
    /in PowerShell, .*-o a\.wasm$/,
  ],
  [Buffer.from('feff0028006d', 'hex'), 'is text in UTF-16, as PowerShell writes it', /-o a\.wasm$/],
  [Buffer.from('\ufeff\0asm\u0001'), 'begins with a byte order mark, as text does', /-o a\.wasm$/],
  ['AGFzbQEAAAA=\n', 'is WebAssembly in Base64', /base64 -d a\.wasm\.b64 > a\.wasm$/],
  [
    '../target/wasm32-wasip2/release/a.wasm',
    'has the target of a symlink as text, as git writes it without symlinks',
    /core\.symlinks true/,
  ],
  ['see dist/a.wasm', 'is plain text', /Rebuild/],
  [Buffer.from('\u007fELF\u0002\u0001'), 'is a native ELF file', /--target wasm32-wasip2$/],
  [Buffer.from('!<arch>\nlib'), 'is a static library', /Link it/],
  ['hello, this is text\n', 'is plain text', /Rebuild/],
  ['cc_library(\n    name = "x",\n)\n', 'is plain text', /Rebuild/],
];

for (const [start, what, fix] of known) {
  test(`a file that ${what} is recognised by its first bytes: ${JSON.stringify(String(start).slice(0, 20))}`, () => {
    const found = recognise(Buffer.from(start));
    assert.equal(found?.what, what);
    assert.match(found?.fix('a.wasm') ?? '', fix);
  });
}

test('a binary and an unknown file are not recognised', () => {
  assert.equal(recognise(Buffer.from('0061736d01000000', 'hex')), undefined);
  assert.equal(recognise(Buffer.from('0061736d', 'hex')), undefined);
  assert.equal(recognise(Buffer.from([0xff, 0xfe, 0x80, 0x81])), undefined);
});

test('the error says what the file is and keeps the offset; the hint says what to do', async () => {
  const inspect = createInspector(memoryWorkspace({ 'models/a.wasm': pointer }));
  await assert.rejects(
    inspect('models/a.wasm'),
    fails('invalid-wasm', /^models\/a\.wasm is a Git LFS pointer: missing .* at offset 0$/, /git lfs pull$/),
  );
});

test('text that is cut within a character is still text', () => {
  assert.equal(recognise(Buffer.from('ä').subarray(0, 1))?.what, 'is plain text');
});

test('comments without an end take no more time than their length', () => {
  assert.equal(recognise(Buffer.from('(;'.repeat(256)))?.what, 'is plain text');
  assert.equal(recognise(Buffer.from('(;;)'.repeat(128)))?.what, 'is plain text');
});

test('a command names a file with a space, a quotation mark or a leading dash as one word', () => {
  const compressed = recognise(gzipSync('x'));
  assert.equal(
    compressed?.fix('my app.wasm'),
    "Decompress it before this step: mv 'my app.wasm' 'my app.wasm.gz' && gunzip 'my app.wasm.gz'",
  );
  assert.match(compressed?.fix("it's.wasm.gz") ?? '', /gunzip 'it'\\''s\.wasm\.gz'$/);
  assert.match(recognise(Buffer.from('(module)'))?.fix('-a.wat') ?? '', /parse \.\/-a\.wat -o \.\/-a\.wasm$/);
});
