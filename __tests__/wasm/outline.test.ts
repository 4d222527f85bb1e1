/** The outline of a file that streams past tells the same interface as the whole file, however it is cut, and keeps little of it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { asCodedError } from '../../src/errors.ts';
import { readOutline } from '../../src/wasm/outline.ts';
import type { ByteSource } from '../../src/wasm/source.ts';
import { compareAny, readInterface } from '../../src/wit/any-interface.ts';
import { coreModule } from '../support/module.ts';
import { root } from '../support/programs.ts';

const names = ['component', 'module', 'wit-package'] as const;
const files = names.map((name) => readFileSync(join(root, `__tests__/fixtures/wasm/${name}.wasm`)));
const [component = Buffer.alloc(0), module = Buffer.alloc(0)] = files;

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function* cutUp(bytes: Uint8Array, random: () => number, most: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; ) {
    const length = 1 + Math.floor(random() * most);
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

function whole(bytes: Uint8Array): ByteSource {
  return { size: bytes.byteLength, read: async (at, length) => bytes.subarray(at, at + length) };
}

function section(id: number, content: Uint8Array): Buffer {
  const size: number[] = [];
  for (let rest = content.byteLength; ; rest >>>= 7) {
    size.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) break;
  }
  return Buffer.concat([Buffer.from([id, ...size]), content]);
}

/** The interface, or the code of the error. */
async function told(source: ByteSource) {
  return await readInterface(source, 'x').catch((error: unknown) => asCodedError(error).code);
}

async function assertSame(bytes: Uint8Array, random: () => number, most: number): Promise<void> {
  const expected = await told(whole(bytes));
  const found = await told(await readOutline(cutUp(bytes, random, most), bytes.byteLength));
  if (typeof expected === 'string' || typeof found === 'string') return assert.equal(found, expected);
  assert.deepEqual(compareAny(expected, found), []);
  assert.equal(found.kind, expected.kind);
}

const large = Buffer.alloc(3 * 1024 * 1024, 7);

test('files tell the same interface in chunks of any size', async () => {
  const random = numbers(1);
  for (const bytes of files) for (const most of [1, 7, 4096, 1 << 20]) await assertSame(bytes, random, most);
});

test('large core modules, code and custom sections are not kept, and what follows them is', async () => {
  const nested = section(1, coreModule(large));
  const header = component.subarray(0, 8);
  const withModules = Buffer.concat([header, nested, component.subarray(8), nested]);
  const withCustom = Buffer.concat([module, section(0, Buffer.concat([Buffer.from([1, 120]), large]))]);
  for (const bytes of [withModules, withCustom]) {
    await assertSame(bytes, numbers(2), 1 << 16);
    const outline = await readOutline(cutUp(bytes, numbers(3), 1 << 16), bytes.byteLength);
    const all = await outline.read(0, bytes.byteLength);
    assert.equal(all.byteLength, bytes.byteLength);
    const kept = all.reduce((sum, byte) => sum + (byte === 7 ? 1 : 0), 0);
    assert.ok(kept < 8000, `${kept} bytes of the large sections are kept`);
  }
  const inComponent = Buffer.concat([header, nested, section(4, withModules), component.subarray(8)]);
  await assertSame(inComponent, numbers(4), 1 << 16);
});

test('a damaged file gives the same error as the whole one', async () => {
  const random = numbers(5);
  const base = Buffer.concat([
    component.subarray(0, 8),
    section(1, coreModule(large)),
    component.subarray(8),
  ]);
  for (let count = 0; count < 300; count += 1) {
    const bytes = Buffer.from(count % 3 === 0 ? module : component);
    for (let change = 0; change < 3; change += 1)
      bytes[Math.floor(random() * Math.min(bytes.byteLength, 4000))] = Math.floor(random() * 256);
    await assertSame(bytes.subarray(0, Math.ceil(random() * bytes.byteLength)), random, 5000);
  }
  for (const end of [0, 4, 9, 11, 2000, 100_000]) await assertSame(base.subarray(0, end), random, 5000);
});
