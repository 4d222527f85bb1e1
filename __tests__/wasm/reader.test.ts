/** Primitives of the binary format: the decoded values, and the offsets in errors. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { Reader } from '../../src/wasm/reader.ts';

const base = 100;

function readerOver(bytes: readonly number[]): Reader {
  return new Reader('a.wasm', Uint8Array.from(bytes), base);
}

function assertRejected(run: () => unknown, message: string): void {
  assert.throws(run, (error) => error instanceof CodedError && error.message === `a.wasm: ${message}`);
}

suite('unsigned 32-bit integers', () => {
  const good: [bytes: number[], value: number][] = [
    [[0], 0],
    [[0x7f], 127],
    [[0x80, 1], 128],
    [[0x80, 0], 0],
    [[0xff, 0xff, 0xff, 0xff, 0x0f], 0xffffffff],
    [[0x80, 0x80, 0x80, 0x80, 0x00], 0],
  ];
  for (const [bytes, value] of good) {
    test(`the bytes ${bytes} decode to ${value}`, () => {
      const reader = readerOver(bytes);
      assert.equal(reader.u32('n'), value);
      assert.equal(reader.remaining, 0);
    });
  }
  const bad: [bytes: number[], message: string][] = [
    [[], 'unexpected end in n at offset 100'],
    [[0x80, 0x80], 'unexpected end in n at offset 102'],
    [[0xff, 0xff, 0xff, 0xff, 0x1f], 'n is not a 32-bit LEB128 integer at offset 100'],
    [[0x80, 0x80, 0x80, 0x80, 0x80, 0], 'n is not a 32-bit LEB128 integer at offset 100'],
  ];
  for (const [bytes, message] of bad)
    test(`the bytes "${bytes}" are rejected`, () =>
      assertRejected(() => readerOver(bytes).u32('n'), message));
});

suite('signed 33-bit integers', () => {
  const good: [bytes: number[], value: number][] = [
    [[0], 0],
    [[0x3f], 63],
    [[0x40], -64],
    [[0x7f], -1],
    [[0xff, 0x00], 127],
    [[0xff, 0xff, 0xff, 0xff, 0x0f], 0xffffffff],
    [[0x80, 0x80, 0x80, 0x80, 0x70], -(2 ** 32)],
  ];
  for (const [bytes, value] of good)
    test(`the bytes ${bytes} decode to ${value}`, () => assert.equal(readerOver(bytes).s33('n'), value));
  for (const last of [0x1f, 0x2f, 0x4f, 0x6f, 0x80, 0xff]) {
    test(`a fifth byte ${last} is rejected`, () => {
      assertRejected(
        () => readerOver([0x80, 0x80, 0x80, 0x80, last]).s33('n'),
        'n is not a 33-bit LEB128 integer at offset 100',
      );
    });
  }
});

suite('skipped 64-bit integers', () => {
  const nine = Array<number>(9).fill(0xff);
  test('an integer of ten bytes is skipped', () => {
    const reader = readerOver([...nine, 1, 7]);
    reader.skipU64('n');
    assert.equal(reader.offset, base + 10);
  });
  for (const last of [2, 0x80]) {
    test(`a tenth byte ${last} is rejected`, () => {
      assertRejected(
        () => readerOver([...nine, last]).skipU64('n'),
        'n is not a 64-bit LEB128 integer at offset 100',
      );
    });
  }
});

suite('text and vectors', () => {
  test('text keeps a byte order mark and characters of every Unicode plane', () => {
    const bytes = Buffer.from('\ufeffé𝄞');
    assert.equal(readerOver([bytes.length, ...bytes]).text('t'), '\ufeffé𝄞');
  });
  const bad: [name: string, run: (reader: Reader) => unknown, bytes: number[], message: string][] = [
    ['a lone continuation byte', (r) => r.text('t'), [1, 0x80], 't is not UTF-8 at offset 101'],
    ['an overlong encoding', (r) => r.text('t'), [2, 0xc0, 0x80], 't is not UTF-8 at offset 101'],
    ['a surrogate', (r) => r.text('t'), [3, 0xed, 0xa0, 0x80], 't is not UTF-8 at offset 101'],
    [
      'a text that is longer than the input',
      (r) => r.text('t'),
      [5, 97],
      't has a length of 5 bytes, but 1 remain at offset 101',
    ],
    [
      'a text that is longer than its limit',
      (r) => r.text('t', 1),
      [2, 97, 97],
      't of 2 bytes, more than 1 at offset 100',
    ],
    [
      'a count that exceeds the remaining bytes',
      (r) => r.count('x'),
      [9, 0],
      '9 x declared, but 1 bytes remain at offset 100',
    ],
    ['trailing input', (r) => r.end('x'), [1, 2], '2 unexpected bytes at the end of x at offset 100'],
  ];
  for (const [name, run, bytes, message] of bad)
    test(`${name} is rejected`, () => assertRejected(() => run(readerOver(bytes)), message));
});
