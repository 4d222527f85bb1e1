/** Primitives of the binary format: what is read, and where the error points. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { Reader } from '../../src/wasm/reader.ts';

const base = 100;

function over(bytes: readonly number[]): Reader {
  return new Reader('a.wasm', Uint8Array.from(bytes), base);
}

function refused(run: () => unknown, message: string): void {
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
    test(`${bytes} is ${value}`, () => {
      const reader = over(bytes);
      assert.equal(reader.u32('n'), value);
      assert.equal(reader.remaining, 0);
    });
  }
  const bad: [bytes: number[], message: string][] = [
    [[], 'the bytes end inside n at offset 100'],
    [[0x80, 0x80], 'the bytes end inside n at offset 102'],
    [[0xff, 0xff, 0xff, 0xff, 0x1f], 'n is not a 32-bit LEB128 integer at offset 100'],
    [[0x80, 0x80, 0x80, 0x80, 0x80, 0], 'n is not a 32-bit LEB128 integer at offset 100'],
  ];
  for (const [bytes, message] of bad)
    test(`${bytes} is refused`, () => refused(() => over(bytes).u32('n'), message));
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
    test(`${bytes} is ${value}`, () => assert.equal(over(bytes).s33('n'), value));
  for (const last of [0x1f, 0x2f, 0x4f, 0x6f, 0x80, 0xff]) {
    test(`a fifth byte ${last} is refused`, () => {
      refused(
        () => over([0x80, 0x80, 0x80, 0x80, last]).s33('n'),
        'n is not a 33-bit LEB128 integer at offset 100',
      );
    });
  }
});

suite('64-bit integers are stepped over', () => {
  const nine = Array<number>(9).fill(0xff);
  test('ten bytes at most', () => {
    const reader = over([...nine, 1, 7]);
    reader.skipU64('n');
    assert.equal(reader.offset, base + 10);
  });
  for (const last of [2, 0x80]) {
    test(`a tenth byte ${last} is refused`, () => {
      refused(() => over([...nine, last]).skipU64('n'), 'n is not a 64-bit LEB128 integer at offset 100');
    });
  }
});

suite('text and vectors', () => {
  test('text keeps a byte order mark and every plane of Unicode', () => {
    const bytes = Buffer.from('\ufeffé𝄞');
    assert.equal(over([bytes.length, ...bytes]).text('t'), '\ufeffé𝄞');
  });
  const bad: [name: string, run: (reader: Reader) => unknown, bytes: number[], message: string][] = [
    ['a lone continuation byte', (r) => r.text('t'), [1, 0x80], 't is not UTF-8 at offset 101'],
    ['an overlong encoding', (r) => r.text('t'), [2, 0xc0, 0x80], 't is not UTF-8 at offset 101'],
    ['a surrogate', (r) => r.text('t'), [3, 0xed, 0xa0, 0x80], 't is not UTF-8 at offset 101'],
    ['a text past the end', (r) => r.text('t'), [5, 97], 't claims 5 bytes, 1 are left at offset 101'],
    ['a text past its limit', (r) => r.text('t', 1), [2, 97, 97], 't of 2 bytes, more than 1 at offset 100'],
    ['a count past the end', (r) => r.count('x'), [9, 0], '9 x claimed, 1 bytes are left at offset 100'],
    ['bytes left over', (r) => r.end('x'), [1, 2], '2 bytes too many in x at offset 100'],
  ];
  for (const [name, run, bytes, message] of bad)
    test(`${name} is refused`, () => refused(() => run(over(bytes)), message));
});
