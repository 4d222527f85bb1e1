/** Inputs: what is read from raw text, and what is refused. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions } from '../../src/inputs/options.ts';

const read = (raw: Record<string, string>) => readOptions('publish', new Map(Object.entries(raw)));

test('nothing given', () => {
  assert.deepEqual(read({}), {
    path: '.',
    exclude: [],
    to: [],
    formats: [],
    tags: [],
    annotations: {},
    plainHttp: [],
    dryRun: false,
    explain: false,
    timeout: 900_000,
    concurrency: 5,
  });
});

test('lists are lines; blank ones do not count', () => {
  assert.deepEqual(read({ to: ' oci:./out \r\n\n ghcr.io/a/{name}\n' }).to, [
    'oci:./out',
    'ghcr.io/a/{name}',
  ]);
});

test('a tag is named once', () => {
  assert.deepEqual(read({ tags: 'a\nb\na' }).tags, ['a', 'b']);
});

test('annotations are split at the first =', () => {
  assert.deepEqual(read({ annotations: 'a.b=c=d\nempty=' }).annotations, { 'a.b': 'c=d', empty: '' });
});

test('formats take a path after the first colon', () => {
  assert.deepEqual(read({ formats: 'wasm\nflux:deploy/prod\n./mine.json' }).formats, [
    { format: 'wasm' },
    { format: 'flux', argument: 'deploy/prod' },
    { format: './mine.json' },
  ]);
});

const refused: readonly (readonly [raw: Record<string, string>, message: RegExp, hint: RegExp])[] = [
  [{ formtas: 'x' }, /unknown input "formtas"/, /"formats"/],
  [{ registry: 'x' }, /unknown input "registry"/, /Use one of: path/],
  [{ 'dry-run': 'yes' }, /"dry-run" is "yes"/, /true or false/],
  [{ timeout: '-1' }, /"timeout" is "-1"/, /whole number/],
  [{ concurrency: '1000' }, /"concurrency"/, /from 1 to 64/],
  [{ annotations: 'novalue' }, /not an annotation/, /key=value/],
  [{ annotations: '=x' }, /not an annotation/, /key=value/],
  [{ username: 'me' }, /"username" is given without "password"/, /Give "password"/],
  [{ password: 'x' }, /"password" is given without "username"/, /Give "username"/],
];

for (const [raw, message, hint] of refused) {
  test(`refused: ${JSON.stringify(raw)}`, () => {
    assert.throws(
      () => read(raw),
      (error: Error & { code?: string; hint?: string }) => {
        assert.equal(error.code, 'input');
        assert.match(error.message, message);
        assert.match(error.hint ?? '', hint);
        return true;
      },
    );
  });
}

test('a tag that the specification forbids is refused as such', () => {
  assert.throws(() => read({ tags: 'a b' }), { code: 'invalid-reference' });
});

test('what a plan says already is refused beside it', () => {
  for (const name of ['formats', 'tags', 'annotations'])
    assert.throws(() => read({ plan: 'plan.json', [name]: 'a=b' }), { code: 'input' }, name);
  assert.equal(read({ plan: 'plan.json', tags: ' \n' }).plan, 'plan.json');
});

test('a place is named once', () => {
  assert.deepEqual(read({ to: 'oci:./out\noci:./out' }).to, ['oci:./out']);
});
