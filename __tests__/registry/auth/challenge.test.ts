import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseChallenges } from '../../../src/registry/auth/challenge.ts';

const read = (...lines: string[]) =>
  parseChallenges(lines).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

const table: readonly (readonly [string, readonly string[], unknown])[] = [
  ['one', ['Bearer realm="https://a/t",service="s"'], [['bearer', { realm: 'https://a/t', service: 's' }]]],
  [
    'two in a line',
    ['Basic realm="x", Bearer realm="y"'],
    [
      ['basic', { realm: 'x' }],
      ['bearer', { realm: 'y' }],
    ],
  ],
  [
    'two lines (Gitea)',
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
  ['escapes', ['Basic realm="a \\"b\\" \\\\ c"'], [['basic', { realm: 'a "b" \\ c' }]]],
  [
    'bare values',
    ['Bearer realm=https://a/t,service=s'],
    [['bearer', { realm: 'https://a/t', service: 's' }]],
  ],
  ['any case, any space', ['BEARER  Realm = "r" ,\tSERVICE="s"'], [['bearer', { realm: 'r', service: 's' }]]],
  [
    'a bare token',
    ['Negotiate YII+/a==, Basic realm="x"'],
    [
      ['negotiate', {}],
      ['basic', { realm: 'x' }],
    ],
  ],
  ['empty elements', [', ,Basic realm="x",,'], [['basic', { realm: 'x' }]]],
  ['the first of a name', ['Bearer realm="a",realm="b"'], [['bearer', { realm: 'a' }]]],
  ['an open quote', ['Bearer realm="a,b'], [['bearer', { realm: 'a,b' }]]],
  ['an open escape', ['Bearer realm="a\\'], [['bearer', { realm: 'a' }]]],
  ['nothing', ['', '=', '"', ',=,'], []],
  ['parameters without a scheme', ['realm="x"'], []],
];

for (const [name, lines, expected] of table) {
  test(`challenge: ${name}`, () => assert.deepEqual(read(...lines), expected));
}

test('no text makes the tokenizer throw, hang or invent characters', () => {
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
