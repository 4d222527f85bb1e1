/** Sure targets: a line that is passed without a look is one in which the look finds nothing. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSurelyTarget } from '../../src/release/sure-targets.ts';
import { targetProblem } from '../../src/release/target-problems.ts';
import { random } from '../wasm/random.ts';

test('targets as most workflows write them are sure', () => {
  for (const to of [
    'ghcr.io/acme/app',
    'ghcr.io/acme/app/{name}',
    'ghcr.io/acme/my-app.web_2/{name}',
    'localhost:5000/acme/app',
    'oci:./out',
    'oci:out/layout',
  ])
    assert.ok(isSurelyTarget(to, ['shop']), to);
});

test('a repository for several artifacts is not sure without {name}', () => {
  assert.equal(isSurelyTarget('ghcr.io/acme/app', ['one', 'two']), false);
  assert.equal(isSurelyTarget('ghcr.io/acme/{name}', ['one', 'two']), true);
  assert.equal(isSurelyTarget('ghcr.io/acme/{name}', ['one', 'x'.repeat(250)]), false);
});

const hosts = [
  'ghcr.io',
  'localhost:5000',
  '127.0.0.1:80',
  'localhost',
  'docker.io',
  'github.com',
  'oci:',
  'oci:.',
];
const words = [
  'acme',
  'app',
  'v2',
  'a-b',
  'a__b',
  'a..b',
  '{name}',
  '{format}',
  '{ name }',
  '1.0',
  'App',
  'out.tar',
  '',
  '$x',
];
const ends = ['', '', '', ':1.0', '@sha256:1', '/', ' ', '#x', ',ghcr.io/a/b'];

test('nothing is found in a sure target, whatever it is made of', () => {
  const next = random(7);
  const pick = <Item>(items: readonly Item[]): Item => items[next() % items.length] as Item;
  let sure = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const path = Array.from({ length: 1 + (next() % 4) }, () => pick(words));
    const text = `${[pick(hosts), ...path].join('/')}${pick(ends)}`;
    const names = pick([['shop'], ['shop', 'cart'], ['acme/shop'], ['x'.repeat(240)]]);
    if (!isSurelyTarget(text, names)) continue;
    sure += 1;
    assert.equal(targetProblem(text, names), undefined, `${text} for ${names.join(', ')}`);
  }
  assert.ok(sure > 200, `${sure} of 20,000 were sure`);
});
