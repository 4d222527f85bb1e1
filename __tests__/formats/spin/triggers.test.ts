/** Ids of triggers and components in the locked application. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at } from '../run-format.ts';
import { head, lockApp, packApp } from './applications.ts';
import { spinUp } from './reader.ts';

/** Ids of triggers and components as Spin's own loader assigns them. */
const triggerCases: readonly (readonly [
  what: string,
  lines: string,
  ids: readonly string[],
  components: readonly string[],
])[] = [
  [
    'the same component thrice',
    '[[trigger.a]]\ncomponent = "c"\n[[trigger.a]]\ncomponent = "c"\n[[trigger.a]]\ncomponent = "c"',
    ['c-a-trigger', 'a-trigger1', 'a-trigger2'],
    ['c'],
  ],
  [
    'a taken number',
    '[[trigger.a]]\n[[trigger.b]]\nid = "a-trigger1"\n[[trigger.a]]',
    ['a-trigger2', 'a-trigger3', 'a-trigger1'],
    ['c'],
  ],
  [
    'a taken name',
    '[[trigger.a]]\nid = "c-b-trigger"\n[[trigger.b]]\ncomponent = "c"',
    ['c-b-trigger', 'b-trigger1'],
    ['c'],
  ],
  [
    'inline, named after its trigger',
    '[[trigger.a]]\nid = "x"\ncomponent = { source = "app.wasm" }',
    ['x'],
    ['c', 'x-component'],
  ],
  [
    'inline, with a trigger whose id is no name',
    '[[trigger.a]]\nid = "1 x"\ncomponent = { source = "app.wasm" }',
    ['1 x'],
    ['c', 'inline-component1'],
  ],
  [
    'several inline ones',
    '[[trigger.a]]\ncomponents.x = ["c", { source = "app.wasm" }]\ncomponents.y = { source = "app.wasm" }',
    ['a-trigger1'],
    ['c', 'inline-component1', 'inline-component2'],
  ],
];

for (const [what, lines, ids, components] of triggerCases) {
  test(`ids are assigned as by Spin for ${what}`, async () => {
    const locked = await lockApp(`${head}${lines}\n[component.c]\nsource = "app.wasm"\n`);
    const idsOf = (value: unknown) => (value as readonly unknown[]).map((one) => at(one, 'id'));
    assert.deepEqual(idsOf(locked.triggers), ids);
    assert.deepEqual(idsOf(locked.components), components);
  });
}

test('an application whose components are all inline is locked', async () => {
  const inline = 'component = { source = "app.wasm" }';
  const locked = await lockApp(`${head}[[trigger.http]]\nroute = "/..."\n${inline}\n`);
  assert.deepEqual(locked.triggers, [
    {
      id: 'http-trigger1',
      trigger_type: 'http',
      trigger_config: { component: 'http-trigger1-component', route: '/...' },
    },
  ]);
  assert.equal(at((locked.components as readonly unknown[])[0], 'id'), 'http-trigger1-component');
  const several = await lockApp(`${head}${`[[trigger.http]]\n${inline}\n`.repeat(2)}`);
  assert.deepEqual(
    (several.components as readonly unknown[]).map((one) => at(one, 'id')),
    ['http-trigger1-component', 'http-trigger2-component'],
  );
});

test('an application of static responses alone is locked without a component', async () => {
  const lines = '[[trigger.http]]\nroute = "/"\nstatic_response = { status_code = 200, body = "hi" }\n';
  const packed = await packApp(head + lines);
  assert.equal(packed.manifest.layers.length, 1);
  const { locked } = await spinUp(packed);
  assert.deepEqual(locked.components, []);
  assert.deepEqual(locked.triggers, [
    {
      id: 'http-trigger1',
      trigger_type: 'http',
      trigger_config: { route: '/', static_response: { body: 'hi', status_code: 200 } },
    },
  ]);
});
