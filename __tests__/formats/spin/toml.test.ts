/** TOML as Spin reads it, and numbers as Spin writes them in the locked application. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, fails } from '../run-format.ts';
import { head, lockApp, oneComponent, packApp } from './applications.ts';
import { spinUp } from './reader.ts';

/** The text of the locked application between `"value":` and the end of the trigger's configuration. */
async function lockedValue(toml: string): Promise<string> {
  const manifest = `${head}[[trigger.x]]\ncomponent = "c"\nvalue = ${toml}\n[component.c]\nsource = "app.wasm"\n`;
  const { lockedBytes } = await spinUp(await packApp(manifest));
  return /"value":(.*?)\}\}\],"components"/.exec(String(lockedBytes))?.[1] ?? '';
}

/** What Spin's own loader writes for these. */
const numbers: readonly (readonly [toml: string, json: string])[] = [
  ['1', '1'],
  ['-0', '0'],
  ['+7', '7'],
  ['0x1F', '31'],
  ['1_000', '1000'],
  ['1.0', '1.0'],
  ['-1.0', '-1.0'],
  ['0.0', '0.0'],
  ['-0.0', '-0.0'],
  ['1e5', '100000.0'],
  ['1e15', '1000000000000000.0'],
  ['1e16', '1e+16'],
  ['1.5e300', '1.5e+300'],
  ['1.25', '1.25'],
  ['0.1', '0.1'],
  ['1e-5', '0.00001'],
  ['1e-6', '1e-6'],
  ['123456789012345678.0', '1.2345678901234568e+17'],
  ['5e-324', '5e-324'],
  ['inf', 'null'],
  ['nan', 'null'],
  ['[1.0, 2, { a = 3.0 }]', '[1.0,2,{"a":3.0}]'],
];

for (const [toml, json] of numbers) {
  test(`the number ${toml} is ${json} in the locked application`, async () => {
    assert.equal(await lockedValue(toml), json);
  });
}

test('settings of a trigger type keep floats, too', async () => {
  const manifest = `${head}[application.trigger.http]\nfactor = 2.0\n[[trigger.http]]\nroute = "/"\ncomponent = "c"\n[component.c]\nsource = "app.wasm"\n`;
  const { lockedBytes } = await spinUp(await packApp(manifest));
  assert.match(String(lockedBytes), /"triggers":\{"http":\{"factor":2\.0\}\}/);
});

const strings: readonly (readonly [toml: string, value: string])[] = [
  ['"""a\r\nb"""', 'a\nb'],
  ['"""\r\na\r\n"""', 'a\n'],
  ["'''a\r\nb'''", 'a\nb'],
  ['"""a\\\r\n   b"""', 'ab'],
  ['"a\\r\\nb"', 'a\r\nb'],
  ['"a\\\\e"', 'a\\e'],
  ["'\\e \\x41 07:32'", '\\e \\x41 07:32'],
  ['"""x""\\""""', 'x"""'],
];

for (const [toml, value] of strings) {
  test(`the string ${JSON.stringify(toml)} is read as by Spin`, async () => {
    assert.equal(JSON.parse(await lockedValue(toml)), value);
  });
}

test('a manifest with the line ends of Windows gives the same application', async () => {
  const manifest = oneComponent('description = """one\ntwo"""\n[component.c.variables]\na = "b"');
  const [unix, windows] = [await packApp(manifest), await packApp(manifest.replaceAll('\n', '\r\n'))];
  assert.equal(windows.root.digest, unix.root.digest);
});

const accepted = [
  '[\n  1, # one\n  2,\n]',
  '{ a = [\n 1,\n ], b = """\n{,}""" }',
  '"# no comment { \\\\e"',
  "'''\n{\n,}\n'''",
  '07:32:00.5 # a time',
];

const rejected: readonly (readonly [toml: string, message: RegExp])[] = [
  ['"\\e[0m"', /at line 6: the escape \\e/],
  ['"\\x41"', /the escape \\x/],
  ['"""\n\\\\\\e"""', /at line 6: the escape \\e/],
  ['{ a = 1,\n b = 2 }', /at line 6: a line break in an inline table/],
  ['{\n a = 1 }', /a line break in an inline table/],
  ['{ a = [\n1\n], # two\n b = 2 }', /at line 8: a line break in an inline table/],
  ['{ a = 1, }', /a comma at the end of an inline table/],
  ['[{ a = { b = 1, } }]', /a comma at the end of an inline table/],
  ['07:32', /the time 07:32 without seconds/],
  ['1979-05-27T07:32', /the time 1979-05-27T07:32 without seconds/],
  ['1979-05-27 07:32', /without seconds/],
  ['1979-05-27 07:32Z', /without seconds/],
  ['2100-02-29', /the date 2100-02-29, which does not exist/],
  ['1988-02-30T15:15:15Z', /the date 1988-02-30/],
  ['1e400', /the number 1e400 is too large/],
  ['[0.5, 1_0e4_00]', /the number 1_0e4_00 is too large/],
  ['9223372036854775808', /the integer 9223372036854775808 is too large/],
  ['0xFFFFFFFFFFFFFFFF', /the integer 0xFFFFFFFFFFFFFFFF is too large/],
];

test('a form of TOML 1.1 and a number that Spin does not read are rejected with their line', async () => {
  for (const [toml, message] of rejected) {
    await assert.rejects(
      packApp(`${head}[[trigger.x]]\ncomponent = "c"\nvalue = ${toml}\n[component.c]\nsource = "app.wasm"\n`),
      fails('invalid-definition', message, /./),
      toml,
    );
  }
  // The whole document is read, also what Spin ignores.
  const tool = `[application.tool.x]\nwhen = 07:32\n`;
  await assert.rejects(packApp(oneComponent('') + tool), fails('invalid-definition', /without seconds/));
});

test('what looks like TOML 1.1 in arrays, strings and comments is accepted', async () => {
  for (const toml of accepted) {
    const tool = `[application.tool.x]\n1e400 = true # , } \\e\n"a{" = ${toml}\n`;
    const locked = await lockApp(oneComponent('') + tool);
    assert.equal(at(locked.metadata, 'name'), 'app', toml);
  }
});
