/** Mutated binaries: each is accepted or rejected with an offset, and at most a fixed multiple of its size is read. */

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

/** Bytes with a meaning in the format: ends of LEB128 ranges, section ids, type codes. */
const meaningfulBytes = [0, 1, 2, 4, 7, 0x0a, 0x0b, 0x41, 0x42, 0x7f, 0x80, 0xff];

/** A random offset; half of them are in the first 400 bytes, where most headers are. */
function randomOffset(bytes: Uint8Array, next: Next): number {
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
  const at = randomOffset(bytes, next);
  return bytes.with(at, (bytes[at] ?? 0) ^ (1 << (next() & 7)));
};
const overwrite: Mutate = (bytes, next) =>
  bytes.with(randomOffset(bytes, next), meaningfulBytes[next() % meaningfulBytes.length] ?? 0);
const cut: Mutate = (bytes, next) => bytes.slice(0, randomOffset(bytes, next));
const remove: Mutate = (bytes, next) => {
  const at = randomOffset(bytes, next);
  return splice(bytes, at, at + 1 + (next() % 8), []);
};
const repeat: Mutate = (bytes, next) => {
  const at = randomOffset(bytes, next);
  return splice(bytes, at, at, bytes.slice(at, at + 1 + (next() % 64)));
};
const enlarge: Mutate = (bytes, next) => {
  const at = randomOffset(bytes, next);
  return splice(bytes, at, at + 1, [0xff, 0xff, 0xff, 0xff, 0x0f]);
};

/** Changes that keep the length are more frequent, since they pass the section checks and reach names and types. */
const mutations = [flip, flip, flip, overwrite, overwrite, overwrite, cut, remove, repeat, enlarge];

function mutate(bytes: Uint8Array, next: Next): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + (next() % 4); left > 0 && mutated.length > 0; left -= 1) {
    const change = mutations[next() % mutations.length];
    mutated = change?.(mutated, next) ?? mutated;
  }
  return mutated;
}

/** True if the binary was accepted, false if it was rejected with a valid error. */
async function isAccepted(bytes: Uint8Array): Promise<boolean> {
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
      source.reads.bytes <= 3 * bytes.length + 8192,
      `${source.reads.bytes} of ${bytes.length} bytes read`,
    );
    assert.ok(source.reads.largest <= limits.sectionBytes);
  }
}

suite('mutated binaries', async () => {
  const originals = [...(await Promise.all(fixtureNames.map(readFixture))), await readEmbeddedPackage()];

  test(`${runs} mutated binaries are accepted or rejected with an offset`, async (context) => {
    context.diagnostic(`reproduce with FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);
    const next = random(seed);
    let accepted = 0;
    for (let run = 0; run < runs; run += 1) {
      const original = originals[run % originals.length] ?? new Uint8Array();
      if (await isAccepted(mutate(original, next))) accepted += 1;
    }
    context.diagnostic(`${accepted} accepted, ${runs - accepted} rejected`);
    assert.ok(accepted > 0 && accepted < runs);
  });
});
