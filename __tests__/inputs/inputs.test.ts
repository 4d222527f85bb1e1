/** Inputs: how raw text is read into options, and which text is refused. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodedError } from '../../src/errors.ts';
import { inputKinds } from '../../src/inputs/input-kinds.ts';
import { inputRows, keyedInputsOf } from '../../src/inputs/inputs.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { quickRows } from '../../src/inputs/quick.ts';
import type { VerbName } from '../../src/inputs/row.ts';

const read = (raw: Record<string, string>) => readOptions('publish', new Map(Object.entries(raw)));

test('without inputs, every option has its default or is absent', () => {
  assert.deepEqual(read({}), {
    path: '.',
    exclude: [],
    to: [],
    formats: [],
    tags: { all: [], own: new Map() },
    names: new Map(),
    annotations: { all: {}, own: new Map() },
    attest: 'false',
    transparency: 'auto',
    onExists: 'fail',
    interface: 'report',
    republish: false,
    deployFiles: [],
    plainHttp: [],
    dryRun: false,
    explain: false,
    cache: 'auto',
    allowForeignContent: false,
    comment: 'auto',
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

test('on-exists is one of three words, and another spelling is refused with the line to paste', () => {
  assert.equal(read({ 'on-exists': ' overwrite ' }).onExists, 'overwrite');
  assert.throws(() => read({ 'on-exists': '"Skip"' }), { code: 'input', hint: /on-exists: skip/ });
  assert.throws(() => read({ 'on-exists': 'ignore' }), { code: 'input', hint: /on-exists: fail/ });
});

test('the same tag is kept once', () => {
  assert.deepEqual(read({ tags: 'a\nb\na' }).tags.all, ['a', 'b']);
});

test('an annotation is split at its first =', () => {
  assert.deepEqual(read({ annotations: 'a.b=c=d\nempty=' }).annotations.all, { 'a.b': 'c=d', empty: '' });
});

test('a format has a path after its first colon', () => {
  assert.deepEqual(read({ formats: 'wasm\nflux:deploy/prod\n./mine.json' }).formats, [
    { format: 'wasm' },
    { format: 'flux', argument: 'deploy/prod' },
    { format: './mine.json' },
  ]);
});

test('inputs of other actions are translated by verb', () => {
  for (const [verb, name, value, hint] of [
    ['publish', 'image', 'ghcr.io/acme/app:1', /^Write:\nto: ghcr\.io\/acme\/app\/\{name\}\n/],
    ['pull', 'image', 'ghcr.io/acme/app:1', /^Write references: ghcr\.io\/acme\/app:1$/],
    ['pull', 'platform', 'linux/arm64', /^Write select: platform=linux\/arm64$/],
    ['pull', 'destination', 'app', /^Write output: app$/],
    ['inspect', 'platform', 'linux/arm64', /^Use one of: references, /],
    ['promote', 'tag', '1.2.0', /^Write tags: 1\.2\.0$/],
    ['cleanup', 'image', 'ghcr.io/acme/app', /^Use one of: token, /],
  ] as const)
    assert.throws(
      () => readOptions(verb, new Map([[name, value]])),
      { code: 'input', message: `unknown input "${name}"`, hint },
      `${verb} ${name}`,
    );
});

const refused: readonly (readonly [raw: Record<string, string>, message: RegExp, hint: RegExp])[] = [
  [{ formtas: 'wasm' }, /unknown input "formtas"/, /^Write formats: wasm$/],
  [{ colour: 'x' }, /unknown input "colour"/, /Use one of: path/],
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

test('a tag that the specification does not allow is an error of the input', () => {
  assert.throws(() => read({ tags: 'a/b' }), {
    code: 'input',
    message: '"tags" is "a/b", and a tag has no slash',
    hint: 'Write tags: a-b',
  });
});

test('all inputs that cannot be used are in one error', () => {
  assert.throws(() => read({ tags: 'a/b', timeout: '15m', colour: 'red' }), {
    message:
      'unknown input "colour"; "tags" is "a/b", and a tag has no slash; "timeout" is "15m", which is not a whole number of seconds',
  });
});

test('a line for another input is proposed only where that input is not given', () => {
  const hintOf = (raw: Record<string, string>) => {
    try {
      read(raw);
    } catch (error) {
      return (error as CodedError).hint;
    }
    return assert.fail('nothing is refused');
  };
  const tags = 'ghcr.io/acme/app';
  assert.match(hintOf({ tags }), /\bto: ghcr\.io\/acme\/app\/\{name\}$/m);
  assert.doesNotMatch(hintOf({ tags, to: 'oci:./out' }), /\bto:/m);
});

test('an empty secret is explained in a workflow, where it may be one that the run cannot read', () => {
  const context = { note: () => {}, isWorkflow: true };
  assert.throws(() => readOptions('publish', new Map([['username', 'ann']]), context), {
    hint: /is the secret set\? is this a pull request from a fork.*: password: \$\{\{ secrets/,
  });
});

test('what is changed is noted once, and only where all inputs can be used', () => {
  const notesOf = (raw: Record<string, string>) => {
    const notes: string[] = [];
    const note = (line: string) => void notes.push(line);
    readOptions('publish', new Map(Object.entries(raw)), { note, isWorkflow: true });
    return notes;
  };
  const lines = ['manifest:a.b=c', 'index:d.e="f"', 'manifest:g.h=i'];
  assert.deepEqual(notesOf({ annotations: lines.join('\n') }), [
    'the prefixes manifest: and index: are taken off in "annotations"; every manifest gets each annotation',
    'the quotes of d.e are taken off in "annotations"',
  ]);
  assert.deepEqual(notesOf({ 'plain-http': 'http://REG.test:5000/v2/' }), [
    '"plain-http" is read as reg.test:5000, not http://REG.test:5000/v2/',
  ]);
});

test('a value of somebody else, such as the text of a commit, is read however it repeats', () => {
  for (const part of [' ', ',', '; ', ' org.', '"', '= ', 'a', "='' "]) {
    const value = `x ${part.repeat(600_000 / part.length)} y`;
    assert.deepEqual(read({ annotations: `a.b=${value}` }).annotations.all, { 'a.b': value });
  }
});

test('annotations are read without prefixes and quotes, and the last value of a key counts', () => {
  const annotations = 'manifest,index[linux/amd64]:a.b=\'c d\'\n"e.f=g"\na.b=h';
  assert.deepEqual(read({ annotations }).annotations.all, { 'a.b': 'h', 'e.f': 'g' });
});

test('a host of plain-http is read in lower case, without its scheme and path', () => {
  assert.deepEqual(read({ 'plain-http': 'http://REG.test:5000/v2/\nreg.test:5000\n[::1]:80' }).plainHttp, [
    'reg.test:5000',
    '[::1]:80',
  ]);
});

test('user names and passwords may contain a dollar sign', () => {
  const { username, password } = read({ username: 'robot$acme', password: 'p$w ' });
  assert.deepEqual([username, password], ['robot$acme', 'p$w ']);
});

test('globs, paths and values of annotations keep what only looks like a mistake', () => {
  assert.deepEqual(read({ exclude: 'a b/c.wasm\n{a,b}/**\n[ab].wasm' }).exclude, [
    'a b/c.wasm',
    '{a,b}/**',
    '[ab].wasm',
  ]);
  const formats = './my theme.json\nflux:my folder\nindex:all a b ghcr.io/acme/c:1';
  assert.deepEqual(read({ formats }).formats, [
    { format: './my theme.json' },
    { format: 'flux', argument: 'my folder' },
    { format: 'index', argument: 'all a b ghcr.io/acme/c:1' },
  ]);
  assert.deepEqual(read({ annotations: 'a.b=costs $5, and more: see c=d' }).annotations.all, {
    'a.b': 'costs $5, and more: see c=d',
  });
});

test('an input that a plan contains is refused beside it', () => {
  for (const name of ['formats', 'tags', 'names', 'annotations'])
    assert.throws(() => read({ plan: 'plan.json', [name]: 'a=b' }), { code: 'input' }, name);
  assert.equal(read({ plan: 'plan.json', tags: ' \n' }).plan, 'plan.json');
});

test('the same destination is kept once', () => {
  assert.deepEqual(read({ to: 'oci:./out\noci:./out' }).to, ['oci:./out']);
});

test('the kinds of inputs and the rows that are read without the table are those of the table', () => {
  const named = Object.entries(inputRows).filter(([, row]) => !row.cliOnly && row.name === undefined);
  assert.deepEqual(inputKinds, Object.fromEntries(named.map(([key, { kind }]) => [key, kind])));
  const verbs: readonly VerbName[] = ['publish', 'pull', 'inspect', 'diff', 'verify', 'promote', 'cleanup'];
  const quick = verbs.flatMap((verb) => (quickRows(verb) ? [verb] : []));
  assert.deepEqual(quick, ['pull']);
  assert.deepEqual(new Map(quickRows('pull')), new Map(keyedInputsOf('pull')));
});
