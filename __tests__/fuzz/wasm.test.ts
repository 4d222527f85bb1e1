/** Mutated binaries: each is accepted or rejected with an offset, and at most a fixed multiple of its size is read. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { inspectWasm } from '../../src/wasm/inspect.ts';
import { limits } from '../../src/wasm/limits.ts';
import { counted } from '../wasm/bytes.ts';
import { fixtureNames, readEmbeddedPackage, readFixture } from '../wasm/fixtures.ts';
import { random } from '../wasm/random.ts';
import { mutate } from './mutations.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 3000);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 32));

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
