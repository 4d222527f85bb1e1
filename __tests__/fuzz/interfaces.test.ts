/** Mutated interfaces: each is read, or refused with an error that says why, and what is read can be printed and compared. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { readPreamble, readSections } from '../../src/wasm/sections.ts';
import { WasmFile } from '../../src/wasm/source.ts';
import { compareInterfaces } from '../../src/wit/compare.ts';
import { compareModules } from '../../src/wit/compare-modules.ts';
import { readModuleInterface } from '../../src/wit/module.ts';
import { printInterfaces } from '../../src/wit/print.ts';
import { readInterfaces } from '../../src/wit/read-interfaces.ts';
import { counted } from '../wasm/bytes.ts';
import { fixtureNames, readEmbeddedPackage, readFixture } from '../wasm/fixtures.ts';
import { random } from '../wasm/random.ts';
import { mutate, mutateWithin } from './mutations.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 3000);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 32));

/** Sections that describe types and names; code and data are not read. */
const described = [1, 2, 3, 4, 5, 6, 7, 8, 10, 11];

interface Original {
  readonly bytes: Uint8Array;
  readonly layer: 'module' | 'component';
  readonly spans: readonly { readonly offset: number; readonly size: number }[];
}

async function describe(bytes: Uint8Array): Promise<Original> {
  const file = new WasmFile(counted(bytes), 'a.wasm');
  const layer = await readPreamble(file, { offset: 0, size: bytes.byteLength });
  const sections = await readSections(file, layer);
  return { bytes, layer, spans: sections.filter(({ id, size }) => described.includes(id) && size < 100_000) };
}

/** Reads, prints and compares it with itself. */
async function use(bytes: Uint8Array, layer: Original['layer']): Promise<void> {
  const source = counted(bytes);
  if (layer === 'module') {
    const found = await readModuleInterface(source, 'a.wasm');
    assert.deepEqual(compareModules(found, found), []);
    return;
  }
  const found = await readInterfaces(source, 'a.wasm');
  assert.ok(printInterfaces(found).startsWith('package ') || found.main.docs !== undefined);
  assert.deepEqual(compareInterfaces(found, found), []);
}

async function isRead(bytes: Uint8Array, layer: Original['layer']): Promise<boolean> {
  try {
    await use(bytes, layer);
    return true;
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    assert.ok(error instanceof CodedError, error instanceof Error ? error.stack : String(error));
    assert.match(error.code, /^(?:invalid-wasm|unsupported)$/);
    return false;
  }
}

suite('mutated interfaces', async () => {
  const files = [...(await Promise.all(fixtureNames.map(readFixture))), await readEmbeddedPackage()];
  const originals = await Promise.all(files.map(describe));

  test(`${runs} mutated interfaces are read, or refused with a reason`, async (context) => {
    context.diagnostic(`reproduce with FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);
    const next = random(seed);
    let read = 0;
    for (let run = 0; run < runs; run += 1) {
      const { bytes, layer, spans } = originals[run % originals.length] as Original;
      const mutated = run % 4 === 0 ? mutate(bytes, next) : mutateWithin(bytes, spans, next);
      if (await isRead(mutated, layer)) read += 1;
    }
    context.diagnostic(`${read} read, ${runs - read} refused`);
    assert.ok(read > 0 && read < runs);
  });
});
