/** What differences are told, in the words of the interface, and which version they take. */

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { compareInterfaces } from '../../src/wit/compare.ts';
import { compareModules } from '../../src/wit/compare-modules.ts';
import { type Difference, stepOf } from '../../src/wit/difference.ts';
import { readModuleInterface } from '../../src/wit/module.ts';
import { client } from '../support/clients.ts';
import { cart, changed, changes, packageOf } from './changes.ts';
import { type Builder, createBuilder, interfacesOf } from './packages.ts';

const wasmTools = client('wasm-tools');

const lines = (differences: readonly Difference[]): readonly string[] =>
  differences.map(({ item, change, breaks }) => `${item} ${change} (${breaks.join(', ') || 'compatible'})`);

/** Change of the interface → what is told of a component that exports it. */
const told: readonly (readonly [string, readonly string[]])[] = [
  ['a function is added', ['export acme:shop/cart.refund is new (compatible)']],
  ['a function is removed', ['export acme:shop/cart.drop-all was removed (callers)']],
  ['a parameter is added', ['export acme:shop/cart.pay takes "currency: string" now (callers)']],
  ['a parameter is removed', ['export acme:shop/cart.paint takes "p: perms" no more (callers)']],
  ['parameters change places', ['export acme:shop/cart.paint takes its parameters as "p, c" now (callers)']],
  [
    'a parameter has another type',
    ['export acme:shop/cart.pay takes "order" as "u32" now, not as "u64" (callers)'],
  ],
  ['a result is added', ['export acme:shop/cart.drop-all returns "bool" now (callers)']],
  ['a result is removed', ['export acme:shop/cart.stream-out returns nothing now, not "string" (callers)']],
  [
    'a result has another type',
    ['export acme:shop/cart.basket.weigh returns "option<f32>" now, not "option<f64>" (callers)'],
  ],
  ['a method is added', ['export acme:shop/cart.basket.count is new (compatible)']],
  ['a constructor takes more', ['export acme:shop/cart.basket.constructor takes "size: u32" now (callers)']],
  ['a field is added', ['export acme:shop/cart.item has the field "price: u64" now (callers)']],
  ['a field is removed', ['export acme:shop/cart.item has the field "count: u32" no more (callers)']],
  ['fields change places', ['export acme:shop/cart.item has its fields in another order (callers)']],
  ['a case of a variant is added', ['export acme:shop/cart.status has the case "lost" now (callers)']],
  [
    'a case of a variant has another type',
    ['export acme:shop/cart.status has the case "paid: u32" now, not "paid: u64" (callers)'],
  ],
  ['a flag is removed', ['export acme:shop/cart.perms has the flag "write" no more (callers)']],
  [
    'a resource becomes a number',
    [
      'export acme:shop/cart.lock is "u32" now, not a resource (callers)',
      'export acme:shop/cart.lend takes another "lock" as "key" (callers)',
    ],
  ],
  ['docs are added', []],
  ['functions change places', []],
];

suite('Differences of components are told once, where they are declared', { skip: !wasmTools }, () => {
  let builder: Builder;
  before(async () => {
    if (wasmTools) builder = await createBuilder(wasmTools);
  });
  after(() => builder.remove());
  const component = async (text: string) => await interfacesOf(await builder.component(text, 'shop'));

  for (const [name, expected] of told)
    test(name, async () => {
      const change = changes.find((one) => one.name === name);
      assert.ok(change);
      const old = await component(packageOf(cart, 'export'));
      const now = await component(packageOf(changed(change), 'export'));
      assert.deepEqual(lines(compareInterfaces(old, now)), expected);
    });

  test('An import of a newer version in the same series is compatible', async () => {
    const world = (version: string) =>
      `package a:b;\nworld shop { import c:d/e@${version}; }\npackage c:d@${version} { interface e { f: func(); } }`;
    const differences = compareInterfaces(await component(world('0.2.0')), await component(world('0.2.3')));
    assert.deepEqual(lines(differences), ['import c:d/e@0.2.3 was "c:d/e@0.2.0" (compatible)']);
    assert.equal(stepOf(differences, 'component'), 'patch');
  });

  test('An import of another series of versions breaks hosts', async () => {
    const world = (version: string) =>
      `package a:b;\nworld shop { import c:d/e@${version}; }\npackage c:d@${version} { interface e { f: func(); } }`;
    const differences = compareInterfaces(await component(world('0.2.0')), await component(world('0.3.0')));
    assert.deepEqual(lines(differences), [
      'import c:d/e@0.3.0 is of another series of versions, it was "c:d/e@0.2.0" (hosts)',
    ]);
    assert.equal(stepOf(differences, 'component'), 'major');
  });

  test('What a component needs besides breaks hosts, and what it no longer needs breaks nobody', async () => {
    const world = (body: string) => `package a:b;\nworld shop { ${body} }`;
    const less = await component(world('export run: func();'));
    const more = await component(world('import log: func(text: string); export run: func();'));
    assert.deepEqual(lines(compareInterfaces(less, more)), ['import log is new (hosts)']);
    assert.deepEqual(lines(compareInterfaces(more, less)), ['import log was removed (compatible)']);
  });

  test('What is added to an interface of a WIT package breaks its implementers, and takes a minor version', async () => {
    const wit = async (text: string) => await interfacesOf(await builder.witPackage(text));
    const old = await wit('package a:b@1.0.0;\ninterface i { f: func(); }');
    const now = await wit('package a:b@1.1.0;\ninterface i { f: func(); g: func(); }');
    assert.deepEqual(lines(compareInterfaces(old, now)), ['interface i.g is new (implementers)']);
    assert.equal(stepOf(compareInterfaces(old, now), 'wit-package'), 'minor');
    assert.equal(stepOf(compareInterfaces(now, old), 'wit-package'), 'major');
  });

  test('A type of another package that has changed is told', async () => {
    const wit = async (field: string) =>
      await interfacesOf(
        await builder.witPackage(
          `package a:b;\ninterface i { use c:d/e.{r}; f: func(r: r); }\npackage c:d { interface e { record r { ${field}: u8 } } }`,
        ),
      );
    const differences = compareInterfaces(await wit('x'), await wit('y'));
    assert.deepEqual(lines(differences), [
      'interface c:d/e.r has the field "y: u8" now (callers, implementers)',
      'interface c:d/e.r has the field "x: u8" no more (callers, implementers)',
    ]);
  });
});

/** Text of the old and the new module → what is told. */
const modules: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['an export is added', '', '(func (export "run"))', ['export run is new (compatible)']],
  ['an export is removed', '(func (export "run"))', '', ['export run was removed (callers)']],
  [
    'an export has another signature',
    '(func (export "run") (param i32))',
    '(func (export "run") (param i64) (result i32) i32.const 0)',
    ['export run is "(i64) -> (i32)" now, not "(i32) -> ()" (callers)'],
  ],
  [
    'an export is of another kind',
    '(func (export "run"))',
    '(global (export "run") i32 (i32.const 0))',
    ['export run is a global now, not a function (callers)'],
  ],
  ['an import is added', '', '(import "env" "log" (func (param i32)))', ['import env.log is new (hosts)']],
  ['an import is removed', '(import "env" "log" (func))', '', ['import env.log was removed (compatible)']],
  [
    'an import has another signature',
    '(import "env" "log" (func))',
    '(import "env" "log" (func (result f64)))',
    ['import env.log is "() -> (f64)" now, not "() -> ()" (hosts)'],
  ],
  ['a memory starts larger', '(memory (export "memory") 1)', '(memory (export "memory") 17)', []],
  [
    'a memory becomes 64-bit',
    '(memory (export "memory") 1)',
    '(memory (export "memory") i64 1)',
    ['export memory is "1.. 64-bit" now, not "1.." (callers)'],
  ],
  [
    'a type of a reference has another index',
    '(type (func (param f32))) (type $s (func (param i32))) (func (export "run") (param (ref null $s)))',
    '(type $s (func (param i32))) (func (export "run") (param (ref null $s)))',
    [],
  ],
  [
    'a reference is to another type of the same index',
    '(type $s (func (param i32))) (func (export "run") (param (ref null $s)))',
    '(type $s (func (param i64))) (func (export "run") (param (ref null $s)))',
    ['export run is "((ref null (i64) -> ())) -> ()" now, not "((ref null (i32) -> ())) -> ()" (callers)'],
  ],
  ['a name of the linker moves', '(global (export "__heap_base") i32 (i32.const 0))', '', []],
  [
    'a proxy-wasm plugin handles less',
    '(func (export "proxy_abi_version_0_2_1")) (func (export "proxy_on_request_headers"))',
    '(func (export "proxy_abi_version_0_2_1"))',
    ['export proxy_on_request_headers was removed (compatible)'],
  ],
  [
    'a proxy-wasm plugin calls more of its host',
    '(func (export "proxy_abi_version_0_2_1"))',
    '(import "env" "proxy_log" (func)) (func (export "proxy_abi_version_0_2_1"))',
    ['import env.proxy_log is new (compatible)'],
  ],
  [
    'a proxy-wasm plugin is of another version of the ABI',
    '(func (export "proxy_abi_version_0_2_0"))',
    '(func (export "proxy_abi_version_0_2_1"))',
    [
      'export proxy_abi_version_0_2_1 is new (compatible)',
      'export proxy_abi_version_0_2_0 was removed (callers)',
    ],
  ],
];

suite('Differences of core modules are told by their exports and imports', { skip: !wasmTools }, () => {
  let builder: Builder;
  before(async () => {
    if (wasmTools) builder = await createBuilder(wasmTools);
  });
  after(() => builder.remove());
  const module = async (text: string) => {
    const bytes = await builder.module(`(module ${text})`);
    const read = async (offset: number, length: number) => bytes.subarray(offset, offset + length);
    return await readModuleInterface({ size: bytes.byteLength, read }, 'test.wasm');
  };

  for (const [name, old, now, expected] of modules)
    test(name, async () =>
      assert.deepEqual(lines(compareModules(await module(old), await module(now))), expected),
    );
});
