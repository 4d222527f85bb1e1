/** Duplicates: several builds of one component are one artifact. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Candidate } from '../../src/formats/format.ts';
import { withoutDuplicates } from '../../src/plan/duplicates.ts';
import { createInspector } from '../../src/plan/inspector.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';

async function kept(files: MemoryFiles, candidates?: readonly Candidate[]): Promise<readonly string[]> {
  const all = candidates ?? Object.keys(files).map((path) => ({ files: [path], kind: 'component' }));
  const workspace = memoryWorkspace(files);
  const context = { workspace, format: 'wasm', explain: () => {}, inspect: createInspector(workspace) };
  const { kept, ambiguous } = await withoutDuplicates(all, context);
  for (const { error } of ambiguous) throw error;
  return kept.map((candidate) => candidate.files[0] ?? '');
}

const cases: readonly (readonly [story: string, files: MemoryFiles, expected: readonly string[]])[] = [
  ['equal bytes in any folder', { 'a/x.wasm': 'same', 'copy/of/y.wasm': 'same' }, ['a/x.wasm']],
  [
    'a release and a debug build',
    { 'target/wasm32-wasip2/debug/x.wasm': 'dd', 'target/wasm32-wasip2/release/x.wasm': 'r' },
    ['target/wasm32-wasip2/release/x.wasm'],
  ],
  [
    'an optimised and a release build',
    { 'target/wasm32-wasip2/release/x.opt.wasm': 'o', 'target/wasm32-wasip2/release/x.wasm': 'rr' },
    ['target/wasm32-wasip2/release/x.opt.wasm'],
  ],
  [
    'builds in three folders',
    { 'build/debug/x.wasm': 'd', 'build/optimized/x.wasm': 'oo', 'build/release/x.wasm': 'rrr' },
    ['build/optimized/x.wasm'],
  ],
  [
    'equal names in two projects',
    { 'a/main.wasm': 'a', 'b/main.wasm': 'bb' },
    ['a/main.wasm', 'b/main.wasm'],
  ],
  ['different names', { 'dist/a.wasm': 'a', 'dist/b.wasm': 'b' }, ['dist/a.wasm', 'dist/b.wasm']],
];

for (const [story, files, expected] of cases) {
  test(`of ${story}, ${expected.join(' and ')} is published`, async () => {
    assert.deepEqual(await kept(files), expected);
  });
}

test('of a module and the component made of it, the component is published', async () => {
  const files = { 'release/x.wasm': 'module', 'dist/x.wasm': 'component' };
  const candidates = [
    { files: ['release/x.wasm'], kind: 'module' },
    { files: ['dist/x.wasm'], kind: 'component' },
  ];
  assert.deepEqual(await kept(files, candidates), ['dist/x.wasm']);
});

test('a build that the user names outranks every other', async () => {
  const files = { 'target/debug/x.wasm': 'dd', 'target/release/x.wasm': 'r' };
  const candidates = [
    { files: ['target/debug/x.wasm'], kind: 'component', explicit: true },
    { files: ['target/release/x.wasm'], kind: 'component' },
  ];
  assert.deepEqual(await kept(files, candidates), ['target/debug/x.wasm']);
});

test('two builds of equal rank are an error that names both and has a hint how to choose', async () => {
  const files = { 'dist/x.wasm': 'one', 'out/x.wasm': 'other' };
  await assert.rejects(kept(files), (error: Error & { code?: string; hint?: string }) => {
    assert.equal(error.code, 'ambiguous');
    assert.match(error.message, /out\/x\.wasm and dist\/x\.wasm|dist\/x\.wasm and out\/x\.wasm/);
    assert.match(error.hint ?? '', /formats: wasm:/);
    return true;
  });
});
