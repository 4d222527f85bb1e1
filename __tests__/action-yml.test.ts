/** One table of inputs and one of outputs: the action files and the README say the same. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { inputsOf } from '../src/inputs/inputs.ts';
import { verbs } from '../src/main.ts';
import { root } from './support/programs.ts';
import { actionFile, inputsTable, outputsTable, subActionEntry, verbNames } from './support/tables.ts';

interface Declared {
  readonly description: string;
  readonly default?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
  readonly runs: { readonly using: string; readonly main: string };
}

for (const verb of verbNames) {
  const text = readFileSync(join(root, actionFile(verb)), 'utf8');
  const action = parse(text) as Action;

  test(`${actionFile(verb)} declares the inputs of the table, in its order`, () => {
    const rows = inputsOf(verb).filter(([, row]) => !row.cliOnly);
    const expected = rows.map(([name, row]) => {
      const initial = name === 'token' ? '$' + '{{ github.token }}' : row.default;
      return [name, { description: row.description, ...(initial !== undefined && { default: initial }) }];
    });
    assert.deepEqual(Object.entries(action.inputs), expected);
  });

  test(`${actionFile(verb)} declares the outputs of the table, in its order`, async () => {
    const expected = Object.entries(await verbs[verb].outputs()).map(([name, description]) => [
      name,
      { description },
    ]);
    assert.deepEqual(Object.entries(action.outputs), expected);
  });

  test(`${actionFile(verb)} contains no expression but the token, and runs the bundle on Node 24`, () => {
    const expressions = text.match(/\$\{\{[^}]*\}\}/g) ?? [];
    assert.deepEqual([...new Set(expressions)], 'token' in action.inputs ? ['$' + '{{ github.token }}'] : []);
    const main = verb === 'publish' ? 'dist/index.js' : 'index.js';
    assert.deepEqual(action.runs, { using: 'node24', main });
    if (verb !== 'publish')
      assert.equal(readFileSync(join(root, verb, 'index.js'), 'utf8'), subActionEntry(verb));
  });
}

const readme = join(root, 'README.md');

test('the README shows both tables', { skip: !existsSync(readme) }, async () => {
  const text = readFileSync(readme, 'utf8').replaceAll('\r\n', '\n');
  for (const [name, table] of [
    ['inputs', inputsTable()],
    ['outputs', await outputsTable()],
  ] as const) {
    const shown = new RegExp(`<!-- ${name}:[^\n]*-->\n([\\s\\S]*?)<!-- /${name} -->`).exec(text)?.[1];
    assert.equal(shown?.trim(), table, name);
  }
});
