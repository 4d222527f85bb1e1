/** Invalid binaries: each is rejected with the problem and its byte offset, and few bytes of it are read. */

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

/** Nested instance types. */
function nested(depth: number): Bytes {
  return depth === 0 ? emptyInstance : [0x42, 1, 1, ...nested(depth - 1)];
}

const rows: [title: string, bytes: Uint8Array | Bytes, message: string][] = [
  ['an empty file', [], '0 bytes are too few for a WebAssembly header at offset 0'],
  ['half a header', moduleHeader.slice(0, 5), '5 bytes are too few for a WebAssembly header at offset 0'],
  [
    'a file of another format',
    [...Buffer.from('#!/bin/sh\n')],
    'missing WebAssembly magic number at offset 0',
  ],
  [
    'an unknown version',
    [0, 0x61, 0x73, 0x6d, 2, 0, 0, 0],
    'unknown WebAssembly version 0x2, layer 0 at offset 4',
  ],
  [
    'a component of an old version',
    [0, 0x61, 0x73, 0x6d, 0x0a, 0, 1, 0],
    'unknown WebAssembly version 0xa, layer 1 at offset 4',
  ],
  [
    'a module with the component layer',
    [0, 0x61, 0x73, 0x6d, 1, 0, 1, 0],
    'unknown WebAssembly version 0x1, layer 1 at offset 4',
  ],

  [
    'a section of 4 GiB',
    module([1, ...huge]),
    'section 1 has a size of 4294967295 bytes, but 0 remain at offset 8',
  ],
  [
    'a section that is one byte longer than the file',
    module([1, 2, 0]),
    'section 1 has a size of 2 bytes, but 1 remain at offset 8',
  ],
  ['a section without a size', module([1]), 'unexpected end in the size of a section at offset 9'],
  [
    'a size that overflows',
    module([1, 0xff, 0xff, 0xff, 0xff, 0x10]),
    'the size of a section is not a 32-bit LEB128 integer at offset 9',
  ],
  ['an unknown section', module(section(14, [])), 'unknown section 14 at offset 8'],
  ['an unknown component section', component(section(13, [])), 'unknown section 13 at offset 8'],
  ['a duplicate section', module(section(3, [0]), section(3, [0])), 'duplicate section 3 at offset 11'],
  [
    'a section that is out of order',
    module(section(10, [0]), section(12, [0])),
    'section 12 is out of order at offset 11',
  ],
  [
    'a module followed by another module',
    [...module(), ...module()],
    'section 0 has a size of 97 bytes, but 6 remain at offset 8',
  ],
  [
    'a duplicate start section',
    component(section(9, [0]), section(9, [0])),
    'duplicate start section at offset 11',
  ],

  [
    'a custom section that is shorter than its name',
    module([0, 1, 5, 0x61, 0x61, 0x61, 0x61, 0x61]),
    'the name of a custom section is longer than the section at offset 10',
  ],
  [
    'a custom section without a name',
    module([0, 0]),
    'unexpected end in the length of the name of a custom section at offset 10',
  ],
  [
    'a custom section name that is not UTF-8',
    module(section(0, [1, 0xff])),
    'the name of a custom section is not UTF-8 at offset 11',
  ],
  [
    'a custom section name of 1025 bytes',
    module(custom('x'.repeat(1025), '')),
    'the name of a custom section of 1025 bytes, more than 1024 at offset 11',
  ],
  [
    'a module with too many custom sections',
    module(...Array<Bytes>(10_001).fill(custom('', ''))),
    'more than 10000 sections at offset 30008',
  ],

  [
    'an import section with 2³² imports',
    module(section(2, huge)),
    '4294967295 imports declared, but 0 bytes remain at offset 10',
  ],
  [
    'a truncated import',
    module(section(2, [1, 1])),
    'the module of an import has a length of 1 bytes, but 0 remain at offset 12',
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
    'unknown limits flags 0x10 at offset 14',
  ],
  [
    'a group of 2³² imports',
    module(section(2, [1, 0, 0, 0x7f, ...huge])),
    '4294967295 grouped imports declared, but 0 bytes remain at offset 14',
  ],
  [
    'an export section with trailing bytes',
    module(section(7, [0, 0])),
    '1 unexpected bytes at the end of the export section at offset 11',
  ],
  [
    'an export named in Latin-1',
    module(section(7, [1, 1, 0xe9, 0, 0])),
    'the name of an export is not UTF-8 at offset 12',
  ],

  [
    'a nested module without a header',
    component(section(1, [0, 1, 2])),
    '3 bytes are too few for a WebAssembly header at offset 10',
  ],
  [
    'a component in place of a module',
    component(section(1, componentHeader)),
    'section 1 does not contain a module at offset 10',
  ],
  [
    'a module in place of a component',
    component(section(4, moduleHeader)),
    'section 4 does not contain a component at offset 10',
  ],
  [
    'a component with 2³² imports',
    component(section(10, huge)),
    '4294967295 entries of section 10 declared, but 0 bytes remain at offset 10',
  ],
  [
    'a name exported twice',
    component(section(11, vec([...plain('a'), 1, 0, 0], [...plain('a'), 1, 0, 0]))),
    'duplicate name a at offset 17',
  ],
  [
    'an unknown name form',
    component(section(11, vec([3, ...text('a'), 1, 0, 0]))),
    'unknown name form 0x3 at offset 11',
  ],
  [
    'a duplicate name option',
    component(section(11, vec([2, ...text('a'), ...vec([1, 0], [1, 0]), 1, 0, 0]))),
    'unexpected name option 1 at offset 17',
  ],
  ['an unknown sort', component(section(11, vec([...plain('a'), 6, 0, 0]))), 'unknown sort 0x6 at offset 14'],
  [
    'a duplicate name with a control character, which is escaped,',
    component(section(11, vec([...plain('\n'), 1, 0, 0], [...plain('\n'), 1, 0, 0]))),
    'duplicate name \\u{a} at offset 17',
  ],

  [
    'an export of an undefined type',
    component(section(11, vec([...plain('w'), 3, 0, 0]))),
    'type index 0 out of range, 0 types are defined at offset 17',
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
    'a type with 2³² declarations',
    exportedTypes(['w', [0x41, ...huge]]),
    '4294967295 declarations of a type declared, but 0 bytes remain at offset 12',
  ],
  [
    'an enum with 2³² cases',
    exportedTypes(['w', [0x6d, ...huge]]),
    '4294967295 cases of an enum declared, but 0 bytes remain at offset 12',
  ],
  [
    'an alias beyond the outermost level',
    exportedTypes(['w', componentType(declare.outerType(2, 0))]),
    'an alias refers to a scope 2 levels out at offset 18',
  ],
  [
    'an alias of an undefined type',
    exportedTypes(['w', componentType(declare.outerType(1, 0))]),
    'type index 0 out of range, 0 types are defined at offset 18',
  ],
  [
    'a type that is nested 101 levels deep',
    exportedTypes(['w', nested(100)]),
    'types nested more than 100 deep at offset 312',
  ],
  [
    'a type that is nested 5,000 levels deep',
    exportedTypes(['w', nested(5000)]),
    'types nested more than 100 deep at offset 312',
  ],

  [
    'a first encoding with two packages',
    exportedTypes(['a:b/wit', componentType()], ['a:c/wit', componentType()]),
    'a WIT package with more than one root package at offset 16',
  ],
  [
    'a WIT item without a definition',
    exportedTypes(['w', componentType()]),
    'an item of a WIT package has 0 definitions at offset 16',
  ],
  [
    'a WIT item that defines a function',
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
    'a:d/c does not belong to the same package as the other definitions at offset 44',
  ],
];

suite('invalid binaries', () => {
  for (const [title, bytes, message] of rows) {
    test(`${title} is rejected`, async () => {
      const source = counted(Uint8Array.from(bytes));
      await assert.rejects(inspectWasm(source, 'a.wasm'), {
        code: 'invalid-wasm',
        message: `a.wasm: ${message}`,
        hint: 'Rebuild the file and check it: wasm-tools validate a.wasm',
      });
      assert.ok(source.reads.bytes <= 3 * bytes.length);
    });
  }

  test('a file that is shorter than its size is rejected', async () => {
    const source: ByteSource = { size: 100, read: async () => Uint8Array.from(moduleHeader) };
    await assert.rejects(inspectWasm(source, 'a.wasm'), {
      message: 'a.wasm: only 8 of 100 bytes could be read at offset 0',
    });
  });

  test('a line break in the file name is escaped in the error', async () => {
    await assert.rejects(inspectWasm(counted(Uint8Array.from([])), 'a\n.wasm'), {
      message: 'a\\u{a}.wasm: 0 bytes are too few for a WebAssembly header at offset 0',
    });
  });
});
