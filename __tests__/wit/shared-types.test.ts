/** Small files whose imports share large types, so that printing and comparing them would take as many times the largest type. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readModuleInterface } from '../../src/wit/module.ts';
import { printInterfaces } from '../../src/wit/print.ts';
import { readInterfaces } from '../../src/wit/read-interfaces.ts';
import { type Bytes, component, counted, leb, module, plain, section, text, vec } from '../wasm/bytes.ts';

const u32: Bytes = [0x79];

/** The type with this index as that of a value. */
const typeAt = (index: number): Bytes => [index];

/** Types of which each is a pair of the one before: twice its parts. */
const pairs = (levels: number): readonly Bytes[] =>
  Array.from({ length: levels }, (_, at) => [
    0x6f,
    ...vec(...(at === 0 ? [u32, u32] : [typeAt(at - 1), typeAt(at - 1)])),
  ]);

const name = (at: number) => `f${at.toString(36).replace(/^\d/, (digit) => `x${digit}`)}`;

/** A component that imports so many functions of one type. */
function functions(levels: number, count: number): Uint8Array {
  const takesPair: Bytes = [0x40, ...vec([...text('pair'), ...typeAt(levels - 1)]), 1, 0];
  const imports = Array.from({ length: count }, (_, at) => [...plain(name(at)), 1, ...leb(levels)]);
  return component(section(7, vec(...pairs(levels), takesPair)), section(10, vec(...imports)));
}

/** A component that imports so many instances of one type, which has a function. */
function instances(levels: number, count: number): Uint8Array {
  const takesPair: Bytes = [0x40, ...vec([...text('pair'), ...typeAt(levels - 1)]), 1, 0];
  const declared = [...pairs(levels), takesPair].map((type) => [1, ...type]);
  const exported = [4, ...plain('f'), 1, ...leb(levels)];
  const instance: Bytes = [0x42, ...vec(...declared, exported)];
  const imports = Array.from({ length: count }, (_, at) => [...plain(`a:b/${name(at)}`), 5, 0]);
  return component(section(7, vec(instance)), section(10, vec(...imports)));
}

const tooLarge = { code: 'unsupported', message: /types have more than 5000000 parts together/ };

suite('Types that imports share count as often as they are used', () => {
  test('functions', async () => {
    await assert.rejects(readInterfaces(counted(functions(18, 60)), 'a.wasm'), tooLarge);
    const found = await readInterfaces(counted(functions(8, 60)), 'a.wasm');
    assert.match(printInterfaces(found), /import fx1: func\(pair: tuple<tuple</);
  });

  test('instances of one type', async () => {
    await assert.rejects(readInterfaces(counted(instances(18, 60)), 'a.wasm'), tooLarge);
    const found = await readInterfaces(counted(instances(8, 60)), 'a.wasm');
    assert.match(printInterfaces(found), /f: func\(pair: tuple<tuple</);
  });

  test('functions of a core module have at most 1000 parameters', async () => {
    const type = (count: number): Bytes => [0x60, ...vec(...Array.from({ length: count }, () => [0x7f])), 0];
    const read = (count: number) =>
      readModuleInterface(counted(module(section(1, vec(type(count))))), 'a.wasm');
    await read(1000);
    await assert.rejects(read(1001), { code: 'invalid-wasm' });
  });
});
