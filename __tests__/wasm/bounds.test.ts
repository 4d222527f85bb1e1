/** Large files, and small files with large declared sizes: how few bytes of them are read. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { inspectWasm } from '../../src/wasm/inspect.ts';
import type { ByteSource } from '../../src/wasm/source.ts';
import type { Bytes } from './bytes.ts';
import {
  component,
  componentHeader,
  componentType,
  counted,
  custom,
  declare,
  exportedTypes,
  leb,
  moduleHeader,
  noFunction,
  plain,
  section,
  text,
} from './bytes.ts';

/** A source of `size` bytes that holds `parts` and is zero elsewhere. */
function sparse(
  size: number,
  parts: ReadonlyMap<number, Bytes>,
): ByteSource & { readonly reads: { bytes: number } } {
  const reads = { bytes: 0 };
  const read = async (offset: number, length: number) => {
    const bytes = new Uint8Array(length);
    reads.bytes += length;
    for (const [start, part] of parts) {
      for (const [index, value] of part.entries()) {
        const at = start + index - offset;
        if (at >= 0 && at < length) bytes[at] = value;
      }
    }
    return bytes;
  };
  return { size, read, reads };
}

suite('large files and large declared sizes', () => {
  const gib = 2 ** 30;

  test('12 GiB of code, data and a custom section are skipped without being read', async () => {
    const big = leb(4 * gib - 1);
    const step = 4 * gib + 5;
    const parts = new Map<number, Bytes>([
      [0, [...moduleHeader, 10, ...big]],
      [8 + step, [11, ...big]],
      [8 + 2 * step, [0, ...big, ...text('big')]],
      [8 + 3 * step, custom('description', 'found')],
    ]);
    const source = sparse(8 + 3 * step + 19, parts);
    const facts = await inspectWasm(source, 'a.wasm');
    assert.equal(facts.metadata.description, 'found');
    assert.ok(source.reads.bytes < 20_000);
  });

  test('an import section of 1 GiB is rejected without being read', async () => {
    const source = sparse(gib, new Map([[0, [...moduleHeader, 2, ...leb(gib - 14)]]]));
    await assert.rejects(inspectWasm(source, 'a.wasm'), {
      message: `a.wasm: the import section of ${gib - 14} bytes exceeds the limit at offset 14`,
    });
    assert.ok(source.reads.bytes < 20_000);
  });

  test('sections that exceed the total limit together are rejected', async () => {
    const size = 8 * 2 ** 20;
    const header = [10, ...leb(size), 0];
    const step = header.length - 1 + size;
    const parts = new Map<number, Bytes>([[0, componentHeader]]);
    for (let index = 0; index < 5; index += 1) parts.set(8 + index * step, header);
    await assert.rejects(inspectWasm(sparse(8 + 5 * step, parts), 'a.wasm'), { code: 'invalid-wasm' });
  });

  test('a file with too many types is rejected', async () => {
    const types = section(7, leb(100_000), Array<number>(100_000).fill(0x7f));
    const exported = section(11, [1, ...plain('w'), 3, 0, 0]);
    await assert.rejects(
      inspectWasm(counted(component(...Array<Bytes>(6).fill(types), exported)), 'a.wasm'),
      {
        message: 'a.wasm: more than 500000 types at offset 500051',
      },
    );
  });

  test('the exports of a type that many worlds share are listed once', async () => {
    const count = 2000;
    const exports = Array.from({ length: count }, (_, index) => declare.export(plain(`f${index}`), [1, 0]));
    const world = componentType(declare.type(noFunction), ...exports);
    const worlds = Array.from({ length: count }, (_, index) =>
      declare.export(plain(`a:b/w${index}`), [4, 0]),
    );
    const bytes = exportedTypes(['a:b/wit', componentType(declare.type(world), ...worlds)]);
    assert.equal((await inspectWasm(counted(bytes), 'a.wasm')).exports.length, 2 * count);
  });
});
