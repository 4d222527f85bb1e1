/** Binaries made to mislead: each is refused with what is wrong and where, and little of it is read. */

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
  definition,
  emptyInstance,
  exportedTypes,
  module,
  moduleHeader,
  noFunction,
  plain,
  section,
  text,
  vec,
} from './bytes.ts';

const huge = [0xff, 0xff, 0xff, 0xff, 0x0f];

/** Instance types inside each other. */
function nested(depth: number): Bytes {
  return depth === 0 ? emptyInstance : [0x42, 1, 1, ...nested(depth - 1)];
}

const rows: [name: string, bytes: Uint8Array | Bytes, message: string][] = [
  ['nothing at all', [], '0 bytes are no WebAssembly header at offset 0'],
  ['half a header', moduleHeader.slice(0, 5), '5 bytes are no WebAssembly header at offset 0'],
  ['another format', [...Buffer.from('#!/bin/sh\n')], 'no WebAssembly magic number at offset 0'],
  [
    'an unknown version',
    [0, 0x61, 0x73, 0x6d, 2, 0, 0, 0],
    'unknown WebAssembly version 0x2, layer 0 at offset 4',
  ],
  [
    'an old component',
    [0, 0x61, 0x73, 0x6d, 0x0a, 0, 1, 0],
    'unknown WebAssembly version 0xa, layer 1 at offset 4',
  ],
  [
    'a module with the layer of components',
    [0, 0x61, 0x73, 0x6d, 1, 0, 1, 0],
    'unknown WebAssembly version 0x1, layer 1 at offset 4',
  ],

  ['a section of 4 GiB', module([1, ...huge]), 'section 1 claims 4294967295 bytes, 0 are left at offset 8'],
  ['a section one byte too long', module([1, 2, 0]), 'section 1 claims 2 bytes, 1 are left at offset 8'],
  ['a section without a size', module([1]), 'the bytes end inside the size of a section at offset 9'],
  [
    'a size that overflows',
    module([1, 0xff, 0xff, 0xff, 0xff, 0x10]),
    'the size of a section is not a 32-bit LEB128 integer at offset 9',
  ],
  ['an unknown section', module(section(14, [])), 'unknown section 14 at offset 8'],
  ['an unknown component section', component(section(13, [])), 'unknown section 13 at offset 8'],
  ['a section twice', module(section(3, [0]), section(3, [0])), 'section 3 occurs twice at offset 11'],
  [
    'sections out of order',
    module(section(10, [0]), section(12, [0])),
    'section 12 is out of order at offset 11',
  ],
  [
    'another module behind the module',
    [...module(), ...module()],
    'section 0 claims 97 bytes, 6 are left at offset 8',
  ],
  ['two start sections', component(section(9, [0]), section(9, [0])), 'a second start section at offset 11'],

  [
    'a custom section without room for its name',
    module([0, 1, 5, 0x61, 0x61, 0x61, 0x61, 0x61]),
    'the name of a custom section is longer than the section at offset 10',
  ],
  [
    'a custom section without a name',
    module([0, 0]),
    'the bytes end inside the length of the name of a custom section at offset 10',
  ],
  [
    'a name that is not UTF-8',
    module(section(0, [1, 0xff])),
    'the name of a custom section is not UTF-8 at offset 11',
  ],
  [
    'a name of 1 KiB and one byte',
    module(custom('x'.repeat(1025), '')),
    'the name of a custom section of 1025 bytes, more than 1024 at offset 11',
  ],
  [
    'too many custom sections',
    module(...Array<Bytes>(10_001).fill(custom('', ''))),
    'more than 10000 sections at offset 30008',
  ],

  ['2³² imports', module(section(2, huge)), '4294967295 imports claimed, 0 bytes are left at offset 10'],
  [
    'an import cut short',
    module(section(2, [1, 1])),
    'the module of an import claims 1 bytes, 0 are left at offset 12',
  ],
  [
    'an import of an unknown kind',
    module(section(2, [1, 0, 1, 97, 9])),
    'unknown external kind 0x9 at offset 14',
  ],
  [
    'an import of an unknown type',
    module(section(2, [1, 0, 0, 3, 0x40, 0])),
    'unknown value type 0x40 at offset 14',
  ],
  [
    'an import with unknown limits',
    module(section(2, [1, 0, 0, 2, 0x10, 0])),
    'unknown limits 0x10 at offset 14',
  ],
  [
    'a group of 2³² imports',
    module(section(2, [1, 0, 0, 0x7f, ...huge])),
    '4294967295 imports of a group claimed, 0 bytes are left at offset 14',
  ],
  [
    'bytes behind the exports',
    module(section(7, [0, 0])),
    '1 bytes too many in the section of exports at offset 11',
  ],
  [
    'an export named in Latin-1',
    module(section(7, [1, 1, 0xe9, 0, 0])),
    'the name of an export is not UTF-8 at offset 12',
  ],

  [
    'a nested module that is none',
    component(section(1, [0, 1, 2])),
    '3 bytes are no WebAssembly header at offset 10',
  ],
  [
    'a component in place of a module',
    component(section(1, componentHeader)),
    'section 1 does not hold a module at offset 10',
  ],
  [
    'a module in place of a component',
    component(section(4, moduleHeader)),
    'section 4 does not hold a component at offset 10',
  ],
  [
    '2³² component imports',
    component(section(10, huge)),
    '4294967295 entries of section 10 claimed, 0 bytes are left at offset 10',
  ],
  [
    'a name exported twice',
    component(section(11, vec([...plain('a'), 1, 0, 0], [...plain('a'), 1, 0, 0]))),
    'a second a at offset 17',
  ],
  [
    'an unknown form of name',
    component(section(11, vec([3, ...text('a'), 1, 0, 0]))),
    'unknown form of name 0x3 at offset 11',
  ],
  [
    'a name option twice',
    component(section(11, vec([2, ...text('a'), ...vec([1, 0], [1, 0]), 1, 0, 0]))),
    'unexpected name option 1 at offset 17',
  ],
  ['an unknown sort', component(section(11, vec([...plain('a'), 6, 0, 0]))), 'unknown sort 0x6 at offset 14'],
  [
    'a control character in a message',
    component(section(11, vec([...plain('\n'), 1, 0, 0], [...plain('\n'), 1, 0, 0]))),
    'a second \\u{a} at offset 17',
  ],

  [
    'an export of a type that is not there',
    component(section(11, vec([...plain('w'), 3, 0, 0]))),
    'type 0 of 0 at offset 17',
  ],
  ['an unknown type', exportedTypes(['w', [0x20]]), 'unknown type 0x20 at offset 11'],
  [
    'an unknown declaration',
    exportedTypes(['w', componentType([5])]),
    'unexpected declaration 0x5 in a type at offset 13',
  ],
  [
    'an import in an instance type',
    exportedTypes(['w', [0x42, ...vec(declare.import(plain('a'), [1, 0]))]]),
    'unexpected declaration 0x3 in a type at offset 13',
  ],
  [
    '2³² declarations',
    exportedTypes(['w', [0x41, ...huge]]),
    '4294967295 declarations of a type claimed, 0 bytes are left at offset 12',
  ],
  [
    '2³² cases of an enum',
    exportedTypes(['w', [0x6d, ...huge]]),
    '4294967295 cases of an enum claimed, 0 bytes are left at offset 12',
  ],
  [
    'an alias beyond the outermost level',
    exportedTypes(['w', componentType(declare.outerType(2, 0))]),
    'an alias points 2 levels out at offset 18',
  ],
  [
    'an alias of a type that is not there',
    exportedTypes(['w', componentType(declare.outerType(1, 0))]),
    'type 0 of 0 at offset 18',
  ],
  [
    'types nested 101 deep',
    exportedTypes(['w', nested(100)]),
    'types nested more than 100 deep at offset 312',
  ],
  [
    'types nested 5,000 deep',
    exportedTypes(['w', nested(5000)]),
    'types nested more than 100 deep at offset 312',
  ],

  [
    'a first encoding with two packages',
    exportedTypes(['a:b/wit', componentType()], ['a:c/wit', componentType()]),
    'a WIT package with more than one package at offset 16',
  ],
  [
    'a WIT item without definition',
    exportedTypes(['w', componentType()]),
    'an item of a WIT package has 0 definitions at offset 16',
  ],
  [
    'a WIT item that is a function',
    exportedTypes(['w', componentType(declare.type(noFunction), declare.export(plain('a:b/c'), [1, 0]))]),
    'a:b/c is neither an interface nor a world at offset 19',
  ],
  [
    'a WIT item without a package',
    exportedTypes(['w', definition('c', emptyInstance)]),
    'c is neither an interface nor a world at offset 17',
  ],
  [
    'a WIT item of another package',
    exportedTypes(['w', definition('a:b/c', emptyInstance)], ['v', definition('a:d/c', emptyInstance)]),
    'a:d/c does not belong to the package of its neighbours at offset 44',
  ],
];

suite('refused', () => {
  for (const [name, bytes, message] of rows) {
    test(name, async () => {
      const source = counted(Uint8Array.from(bytes));
      await assert.rejects(inspectWasm(source, 'a.wasm'), {
        code: 'invalid-wasm',
        message: `a.wasm: ${message}`,
        hint: 'Build the file again and check it: wasm-tools validate a.wasm',
      });
      assert.ok(source.asked.bytes <= 3 * bytes.length);
    });
  }

  test('a file that shrinks while it is read', async () => {
    const source: ByteSource = { size: 100, read: async () => Uint8Array.from(moduleHeader) };
    await assert.rejects(inspectWasm(source, 'a.wasm'), {
      message: 'a.wasm: 8 of 100 bytes could be read at offset 0',
    });
  });

  test('a file whose name holds a line break', async () => {
    await assert.rejects(inspectWasm(counted(Uint8Array.from([])), 'a\n.wasm'), {
      message: 'a\\u{a}.wasm: 0 bytes are no WebAssembly header at offset 0',
    });
  });
});
