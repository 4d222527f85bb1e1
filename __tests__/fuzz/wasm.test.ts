/** Mutated binaries: each is inspected or refused with an offset, and never reads more than a fixed multiple of itself. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { inspectWasm } from '../../src/wasm/inspect.ts';
import { limits } from '../../src/wasm/limits.ts';
import { counted } from '../wasm/bytes.ts';
import { fixtureNames, readEmbeddedPackage, readFixture } from '../wasm/fixtures.ts';
import { random } from '../wasm/random.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 3000);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 32));

type Next = () => number;
type Mutate = (bytes: Uint8Array, next: Next) => Uint8Array;

/** Bytes that mean something to the format: ends of LEB128 ranges, section ids, forms of types. */
const telling = [0, 1, 2, 4, 7, 0x0a, 0x0b, 0x41, 0x42, 0x7f, 0x80, 0xff];

/** Headers stand at the start, so half of the changes go there. */
function place(bytes: Uint8Array, next: Next): number {
  const span = next() & 1 ? bytes.length : Math.min(bytes.length, 400);
  return next() % Math.max(span, 1);
}

/** Replaces the bytes from `from` to `to`. */
function splice(bytes: Uint8Array, from: number, to: number, inserted: ArrayLike<number>): Uint8Array {
  const tail = bytes.subarray(to);
  const spliced = new Uint8Array(from + inserted.length + tail.length);
  spliced.set(bytes.subarray(0, from));
  spliced.set(inserted, from);
  spliced.set(tail, from + inserted.length);
  return spliced;
}

const flip: Mutate = (bytes, next) => {
  const at = place(bytes, next);
  return bytes.with(at, (bytes[at] ?? 0) ^ (1 << (next() & 7)));
};
const overwrite: Mutate = (bytes, next) =>
  bytes.with(place(bytes, next), telling[next() % telling.length] ?? 0);
const cut: Mutate = (bytes, next) => bytes.slice(0, place(bytes, next));
const remove: Mutate = (bytes, next) => {
  const at = place(bytes, next);
  return splice(bytes, at, at + 1 + (next() % 8), []);
};
const repeat: Mutate = (bytes, next) => {
  const at = place(bytes, next);
  return splice(bytes, at, at, bytes.slice(at, at + 1 + (next() % 64)));
};
const enlarge: Mutate = (bytes, next) => {
  const at = place(bytes, next);
  return splice(bytes, at, at + 1, [0xff, 0xff, 0xff, 0xff, 0x0f]);
};

/** Changes that keep the length come more often: they get past the frame, into names and types. */
const mutations = [flip, flip, flip, overwrite, overwrite, overwrite, cut, remove, repeat, enlarge];

function mutate(bytes: Uint8Array, next: Next): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + (next() % 4); left > 0 && mutated.length > 0; left -= 1) {
    const change = mutations[next() % mutations.length];
    mutated = change?.(mutated, next) ?? mutated;
  }
  return mutated;
}

/** True if the bytes were inspected, false if they were refused as they should be. */
async function survives(bytes: Uint8Array): Promise<boolean> {
  const source = counted(bytes);
  try {
    await inspectWasm(source, 'a.wasm');
    return true;
  } catch (error) {
    assert.ok(error instanceof CodedError, String(error));
    assert.equal(error.code, 'invalid-wasm');
    assert.match(error.message, /^a\.wasm: .+ at offset \d+$/);
    return false;
  } finally {
    assert.ok(
      source.asked.bytes <= 3 * bytes.length + 8192,
      `${source.asked.bytes} of ${bytes.length} bytes read`,
    );
    assert.ok(source.asked.largest <= limits.sectionBytes);
  }
}

suite('mutated binaries', async () => {
  const originals = [...(await Promise.all(fixtureNames.map(readFixture))), await readEmbeddedPackage()];

  test(`are inspected or refused: ${runs} runs`, async (context) => {
    context.diagnostic(`repeat with FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);
    const next = random(seed);
    let inspected = 0;
    for (let run = 0; run < runs; run += 1) {
      const original = originals[run % originals.length] ?? new Uint8Array();
      if (await survives(mutate(original, next))) inspected += 1;
    }
    context.diagnostic(`${inspected} inspected, ${runs - inspected} refused`);
    assert.ok(inspected > 0 && inspected < runs);
  });
});
