/** The parser of challenges: a table of headers, and random ones. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseChallenges } from '../../../src/registry/auth/challenge.ts';

const read = (...lines: string[]) =>
  parseChallenges(lines).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

const table: readonly (readonly [string, readonly string[], unknown])[] = [
  [
    'one challenge',
    ['Bearer realm="https://a/t",service="s"'],
    [['bearer', { realm: 'https://a/t', service: 's' }]],
  ],
  [
    'two challenges in one line',
    ['Basic realm="x", Bearer realm="y"'],
    [
      ['basic', { realm: 'x' }],
      ['bearer', { realm: 'y' }],
    ],
  ],
  [
    'two header lines (Gitea)',
    ['Bearer realm="y"', 'Basic'],
    [
      ['bearer', { realm: 'y' }],
      ['basic', {}],
    ],
  ],
  [
    'quoted commas and spaces',
    ['Bearer scope="repository:a:pull,push repository:b:pull",realm="r"'],
    [['bearer', { scope: 'repository:a:pull,push repository:b:pull', realm: 'r' }]],
  ],
  ['quoted pairs', ['Basic realm="a \\"b\\" \\\\ c"'], [['basic', { realm: 'a "b" \\ c' }]]],
  [
    'unquoted values',
    ['Bearer realm=https://a/t,service=s'],
    [['bearer', { realm: 'https://a/t', service: 's' }]],
  ],
  [
    'any case and any white space',
    ['BEARER  Realm = "r" ,\tSERVICE="s"'],
    [['bearer', { realm: 'r', service: 's' }]],
  ],
  [
    'a token68 value',
    ['Negotiate YII+/a==, Basic realm="x"'],
    [
      ['negotiate', {}],
      ['basic', { realm: 'x' }],
    ],
  ],
  ['empty list elements', [', ,Basic realm="x",,'], [['basic', { realm: 'x' }]]],
  ['the first of several values of a name', ['Bearer realm="a",realm="b"'], [['bearer', { realm: 'a' }]]],
  ['an unterminated quoted string', ['Bearer realm="a,b'], [['bearer', { realm: 'a,b' }]]],
  ['an unterminated quoted pair', ['Bearer realm="a\\'], [['bearer', { realm: 'a' }]]],
  ['no challenge where there is none', ['', '=', '"', ',=,'], []],
  ['no challenge from parameters without a scheme', ['realm="x"'], []],
];

for (const [name, lines, expected] of table) {
  test(`the parser reads ${name}`, () => assert.deepEqual(read(...lines), expected));
}

test('no text makes the parser throw, hang or invent characters', () => {
  const pieces = [
    'Bearer',
    'Basic',
    ' ',
    ',',
    '=',
    '"',
    '\\',
    'realm',
    'a/b',
    '\t',
    '\u00e9',
    '==',
    '"x"',
    'scope="a,b"',
  ];
  let seed = 20261120;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  for (let round = 0; round < 20_000; round += 1) {
    const text = Array.from({ length: next(24) }, () => pieces[next(pieces.length)]).join('');
    for (const { scheme, parameters } of parseChallenges([text])) {
      assert.ok(text.toLowerCase().includes(scheme) && scheme !== '');
      for (const [name, value] of parameters) assert.ok(name !== '' && value.length <= text.length);
    }
  }
  assert.deepEqual(parseChallenges(['='.repeat(100_000)]), []);
});
