/** Saved plans: everything in the file is checked before it is used. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parsePlan, requireFiles } from '../../src/plan/saved-plan.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';

const artifact = { name: 'x', format: 'wasm', files: ['x.wasm'], tags: ['edge'], annotations: {} };
const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const planOf = (change: object) => bytes({ version: 1, artifacts: [{ ...artifact, ...change }] });

test('a plan that was printed can be read', () => {
  assert.deepEqual(parsePlan(planOf({})), { version: 1, artifacts: [artifact] });
});

test('a plan has the targets that it was made for, and an earlier one has none', () => {
  const to = ['ghcr.io/acme/{name}', 'oci:./out'];
  assert.deepEqual(parsePlan(bytes({ version: 1, to, artifacts: [artifact] })).to, to);
  assert.equal(parsePlan(planOf({})).to, undefined);
});

test('a plan that PowerShell has redirected to a file is told apart', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{}', 'utf16le')]);
  assert.throws(() => parsePlan(utf16), { message: /UTF-16/, hint: /-Encoding utf8/ });
});

const broken: readonly (readonly [what: string, plan: Uint8Array, message: RegExp])[] = [
  ['invalid JSON', bytes('{'), /not JSON/],
  ['an array as its root', bytes([]), /the plan must be an object/],
  ['a later version', bytes({ version: 2, artifacts: [] }), /version must be 1/],
  [
    'a target that is no string',
    bytes({ version: 1, to: [7], artifacts: [artifact] }),
    /to\[0\] must be a string/,
  ],
  ['no targets', bytes({ version: 1, to: [], artifacts: [artifact] }), /to must not be empty/],
  ['no artifacts', bytes({ version: 1, artifacts: [] }), /artifacts must not be empty/],
  ['an unknown member', planOf({ colour: 'red' }), /artifacts\[0\]\.colour is not a known member/],
  ['an upper-case name', planOf({ name: 'X' }), /artifacts\[0\]\.name/],
  ['files that are no array', planOf({ files: 'x.wasm' }), /artifacts\[0\]\.files must be an array/],
  ['a bad tag', planOf({ tags: ['a b'] }), /artifacts\[0\]\.tags\[0\] must be a tag, not "a b"/],
  ['a bad digest', planOf({ digest: 'sha256:1' }), /artifacts\[0\]\.digest/],
  ['no annotations', planOf({ annotations: undefined }), /annotations is missing/],
  ['an annotation that is no string', planOf({ annotations: { a: 1 } }), /annotations\.a must be a string/],
];

const problem = { code: 'ambiguous', message: 'a and b would both become c', hint: 'Leave one out.' };

for (const [mark, message] of [
  [[problem], /^the plan is incomplete: a and b would both become c$/],
  [[problem, problem], /: a and b would both become c \(and 1 more\)$/],
  [true, /^the plan is incomplete$/],
  [{}, /^the plan is incomplete$/],
] as const) {
  test(`a plan with the mark ${JSON.stringify(mark).slice(0, 20)} is refused until it is completed`, () => {
    const incomplete = bytes({ version: 1, artifacts: [], incomplete: mark });
    assert.throws(() => parsePlan(incomplete), { code: 'invalid-plan', message });
  });
}

test('a plan without the mark, or with an empty one, is complete', () => {
  for (const mark of [undefined, [], false])
    assert.equal(
      parsePlan(bytes({ version: 1, artifacts: [artifact], incomplete: mark })).artifacts.length,
      1,
    );
});

for (const [what, plan, message] of broken) {
  test(`a plan with ${what} is rejected`, () => {
    assert.throws(
      () => parsePlan(plan),
      (error: Error & { code?: string }) => {
        assert.equal(error.code, 'invalid-plan');
        assert.match(error.message, message);
        return true;
      },
    );
  });
}

for (const path of [
  '../x.wasm',
  '/etc/passwd',
  'a/../../x',
  'C:\\x',
  'a\\b',
  './x.wasm',
  '',
  'a//b',
  'a\0b',
]) {
  test(`a plan that names ${JSON.stringify(path)} is rejected`, async () => {
    const plan = parsePlan(planOf({ files: [path] }));
    await assert.rejects(requireFiles(plan, memoryWorkspace({ 'x.wasm': '' })), { code: 'invalid-plan' });
  });
}

test('a plan that names a missing file is rejected', async () => {
  const plan = parsePlan(planOf({ files: ['gone.wasm'] }));
  await assert.rejects(requireFiles(plan, memoryWorkspace({})), /does not exist/);
});

test('a plan that names a symlink is rejected unless it leads to a file of the workspace', async () => {
  const link = { path: 'x.wasm', size: 0, executable: false, type: 'symlink' } as const;
  const workspace = { ...memoryWorkspace({}), stat: async () => link };
  await assert.rejects(
    requireFiles(parsePlan(planOf({})), workspace),
    /a symlink that does not lead to a file/,
  );
});

test('a tag that is listed twice counts once', () => {
  assert.deepEqual(parsePlan(planOf({ tags: ['a', 'b', 'a'] })).artifacts[0]?.tags, ['a', 'b']);
});

test('the schema has the same rules for complete and incomplete plans', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/plan.schema.json'), 'utf8'));
  const isValid = new Ajv2020().compile(schema);
  const complete = { version: 1, artifacts: [artifact] };
  assert.equal(isValid(complete), true);
  assert.equal(isValid({ ...complete, incomplete: [problem] }), true);
  assert.equal(isValid({ version: 1, artifacts: [], incomplete: [problem] }), true);
  assert.equal(isValid({ version: 1, artifacts: [] }), false);
  assert.equal(isValid({ ...complete, incomplete: [] }), false);
});
