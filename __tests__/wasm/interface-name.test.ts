/** Parsing and formatting of interface and world ids. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isLabel, parseInterfaceName, printInterfaceName } from '../../src/wasm/interface-name.ts';

suite('interface names', () => {
  const good: [text: string, namespace: string, name: string, label: string, version?: string][] = [
    ['wasi:http/types@0.2.0', 'wasi', 'http', 'types', '0.2.0'],
    ['a:b/c', 'a', 'b', 'c'],
    ['a1:b-2/HTTP-proxy@1.0.0-rc.1+x.2', 'a1', 'b-2', 'HTTP-proxy', '1.0.0-rc.1+x.2'],
  ];
  for (const [text, namespace, name, label, version] of good) {
    test(`${text} is parsed and formatted`, () => {
      const expected = { package: version ? { namespace, name, version } : { namespace, name }, label };
      assert.deepEqual(parseInterfaceName(text), expected);
      assert.equal(printInterfaceName(expected), text);
    });
  }
  const bad = [
    '',
    'a',
    'a:b',
    'a:b/',
    ':b/c',
    'A:b/c',
    'a:B/c',
    'a:b:c/d',
    'a:b/c/d',
    'a:b/c@1',
    'a:b/c@',
    'a:b/c@01.0.0',
  ];
  for (const text of bad)
    test(`"${text}" is not an interface name`, () => assert.equal(parseInterfaceName(text), undefined));
});

test('a label consists of words in lower or in upper case', () => {
  for (const label of ['a', 'a-b', 'A-b', 'a1-2b', 'a-1']) assert.ok(isLabel(label), label);
  for (const label of ['', '-', 'a-', '-a', 'a--b', '1a', 'aB', 'a-bC', 'a_b', 'é'])
    assert.ok(!isLabel(label), label);
});
