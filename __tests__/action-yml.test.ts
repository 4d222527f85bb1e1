/** One table of inputs and one of outputs: `action.yml` and the README say the same. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { inputsOf } from '../src/inputs/inputs.ts';
import { outputs } from '../src/release/outputs.ts';
import { root } from './support/programs.ts';
import { inputsTable, outputsTable } from './support/tables.ts';

interface Declared {
  readonly description: string;
  readonly default?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

test('action.yml declares the inputs of the table, in its order', () => {
  const rows = inputsOf('publish').filter(([, row]) => !row.cliOnly);
  const expected = rows.map(([name, row]) => {
    const initial = name === 'token' ? '$' + '{{ github.token }}' : row.default;
    return [name, { description: row.description, ...(initial !== undefined && { default: initial }) }];
  });
  assert.deepEqual(Object.entries(action.inputs), expected);
});

test('action.yml declares the outputs of the table, in its order', () => {
  const expected = Object.entries(outputs).map(([name, description]) => [name, { description }]);
  assert.deepEqual(Object.entries(action.outputs), expected);
});

test('action.yml holds no expression but the token, and runs the bundle on Node 24', () => {
  const expressions = readFileSync(join(root, 'action.yml'), 'utf8').match(/\$\{\{[^}]*\}\}/g);
  assert.deepEqual(expressions, ['$' + '{{ github.token }}']);
  assert.deepEqual(action.runs, { using: 'node24', main: 'dist/index.js' });
});

const readme = join(root, 'README.md');

test('the README shows both tables', { skip: !existsSync(readme) }, () => {
  const text = readFileSync(readme, 'utf8').replaceAll('\r\n', '\n');
  for (const [name, table] of [
    ['inputs', inputsTable()],
    ['outputs', outputsTable()],
  ] as const) {
    const shown = new RegExp(`<!-- ${name}:[^\n]*-->\n([\\s\\S]*?)<!-- /${name} -->`).exec(text)?.[1];
    assert.equal(shown?.trim(), table, name);
  }
});
