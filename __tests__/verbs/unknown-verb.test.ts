/** Verbs that do not exist: the error names the one that is meant. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownVerb } from '../../src/main.ts';

for (const [name, meant] of [
  ['push', 'publish'],
  ['publsh', 'publish'],
  ['download', 'pull'],
  ['pul', 'pull'],
  ['cp', 'promote'],
  ['manifest', 'inspect'],
  ['help', '--help'],
  ['version', '--version'],
] as const) {
  test(`the error for the verb ${name} proposes ${meant}`, () => {
    const { code, message, hint } = unknownVerb(name);
    assert.deepEqual([code, message, hint], ['input', `unknown verb "${name}"`, `Write "${meant}" instead.`]);
  });
}

test('the error for any other verb lists all verbs', () => {
  assert.match(unknownVerb('constructor').hint, /^Use one of: publish, pull, /);
});
