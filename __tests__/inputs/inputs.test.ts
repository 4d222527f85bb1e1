/** Inputs: how raw text is read into options, and which text is refused. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions } from '../../src/inputs/options.ts';

const read = (raw: Record<string, string>) => readOptions('publish', new Map(Object.entries(raw)));

test('without inputs, every option has its default or is absent', () => {
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

test('a list has one item per line, and blank lines do not count', () => {
  assert.deepEqual(read({ to: ' oci:./out \r\n\n ghcr.io/a/{name}\n' }).to, [
    'oci:./out',
    'ghcr.io/a/{name}',
  ]);
});

test('the same tag is kept once', () => {
  assert.deepEqual(read({ tags: 'a\nb\na' }).tags, ['a', 'b']);
});

test('an annotation is split at its first =', () => {
  assert.deepEqual(read({ annotations: 'a.b=c=d\nempty=' }).annotations, { 'a.b': 'c=d', empty: '' });
});

test('a format has a path after its first colon', () => {
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
  test(`the inputs ${JSON.stringify(raw)} are refused`, () => {
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

test('a tag that the specification does not allow is an invalid reference', () => {
  assert.throws(() => read({ tags: 'a b' }), { code: 'invalid-reference' });
});

test('an input that a plan contains is refused beside it', () => {
  for (const name of ['formats', 'tags', 'annotations'])
    assert.throws(() => read({ plan: 'plan.json', [name]: 'a=b' }), { code: 'input' }, name);
  assert.equal(read({ plan: 'plan.json', tags: ' \n' }).plan, 'plan.json');
});

test('the same destination is kept once', () => {
  assert.deepEqual(read({ to: 'oci:./out\noci:./out' }).to, ['oci:./out']);
});
