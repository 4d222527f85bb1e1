/** Text from outside: nothing that is printed starts a workflow command, moves a cursor or reorders a line. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest, printable, readableSize } from '../src/text.ts';

for (const [text, expected] of [
  ['plain name.wasm', 'plain name.wasm'],
  ['::error::x', ':\\u{3a}error:\\u{3a}x'],
  ['[::1]:5000/acme', '[::1]:5000/acme'],
  ['[::error::x', '[:\\u{3a}error:\\u{3a}x'],
  ['a\nb', 'a\\u{a}b'],
  ['a\r\u001b[31mred', 'a\\u{d}\\u{1b}[31mred'],
  ['\u202egnp.exe', '\\u{202e}gnp.exe'],
  ['##[command]x', '##\\u{5b}command]x'],
  ['日本語 ✓', '日本語 ✓'],
] as const) {
  test(JSON.stringify(text), () => assert.equal(printable(text), expected));
}

test('long text is cut', () => assert.equal(printable('x'.repeat(1000), 10), 'xxxxxxxxxx…'));

test('sizes', () => {
  assert.deepEqual([0, 1023, 1024, 1_572_864].map(readableSize), ['0 B', '1023 B', '1.0 KiB', '1.5 MiB']);
});

test('the nearest word is suggested, a far one is not', () => {
  assert.equal(nearest('formts', ['formats', 'to', 'tags']), 'formats');
  assert.equal(nearest('registry', ['formats', 'to', 'tags']), undefined);
  assert.equal(nearest('x'.repeat(10_000), ['formats']), undefined);
});
