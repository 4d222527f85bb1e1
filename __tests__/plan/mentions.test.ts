/** Mentions of formats that are published on request only: made by names and the start of files. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../src/formats/index.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { createPlanInspector } from '../../src/plan/inspector.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import { coreModule } from '../support/module.ts';

const headSize = 64 * 1024;

/** What is mentioned beside a module, and the most bytes that were read of each other file. */
async function mentionsOf(files: MemoryFiles) {
  const workspace = memoryWorkspace({ ...files, 'app.wasm': coreModule(Buffer.from('app')) });
  const read = new Map<string, number>();
  const notes: string[] = [];
  const { artifacts } = await makePlan({
    workspace: {
      ...workspace,
      read: (path) => assert.fail(`${path} is read as a whole`),
      slice: (path, offset, length) => {
        if (!path.endsWith('.wasm')) read.set(path, (read.get(path) ?? 0) + length);
        return workspace.slice(path, offset, length);
      },
      tree: (folder) => assert.fail(`${folder} is walked`),
    },
    // cup, which is published by default, reads every JSON file.
    formats: formats.filter(({ name }) => name !== 'cup'),
    trigger: { kind: 'shell' },
    folderName: async () => undefined,
    options: readOptions('publish', new Map()),
    inspect: createPlanInspector(workspace),
    explain: () => {},
    note: (line) => notes.push(line),
    warn: () => {},
    trackedFiles: async () => undefined,
  });
  assert.equal(artifacts.length, 1);
  const [, list = ''] = /^found, not selected: (.*); name it/.exec(notes.join()) ?? [];
  return { mentions: list.split(', ').filter(Boolean), read: Math.max(0, ...read.values()) };
}

const chart = 'name: a\nversion: 1.0.0\n';

const cases: readonly (readonly [title: string, files: MemoryFiles, mentions: readonly string[]])[] = [
  ['a chart', { 'c/Chart.yaml': chart }, ['helm:c']],
  ['a chart with quoted keys', { 'c/Chart.yaml': '"version": 1.0.0\n\'name\': a' }, ['helm:c']],
  ['a subchart', { 'c/Chart.yaml': chart, 'c/charts/d/Chart.yaml': chart }, ['helm:c']],
  ['a chart at the top', { 'Chart.yaml': chart }, ['helm:.']],
  ['a file that only has the name of a chart', { 'c/Chart.yaml': 'title: chart of the week' }, []],
  ['an empty chart', { 'c/Chart.yaml': '' }, []],
  [
    'a bundle',
    { 'b/bundle.json': '{"schemaVersion": "v1", "invocationImages": []}' },
    ['cnab:b/bundle.json'],
  ],
  ['a bundle of JavaScript', { 'b/bundle.json': '{"name": "bundle"}' }, []],
  ['a module of Timoni', { 'm/timoni.cue': '', 'm/cue.mod/module.cue': '' }, ['timoni:m']],
  ['half a module of Timoni', { 'm/timoni.cue': '' }, []],
  ['a kustomization', { 'k/kustomization.yaml': '' }, ['flux:k']],
  ['a bundle of OPA', { 'o/.manifest': '' }, ['opa:o']],
];

for (const [title, files, mentions] of cases) {
  test(`${title}: ${mentions.length > 0 ? 'is mentioned' : 'is not mentioned'}, and no more than its start is read`, async () => {
    const found = await mentionsOf(files);
    assert.deepEqual(found.mentions, mentions);
    assert.ok(found.read <= headSize);
  });
}

test('files of a megabyte that nobody asked for are looked at, not parsed', async () => {
  const rest = '&a '.repeat(350_000);
  const { mentions, read } = await mentionsOf({
    'c/Chart.yaml': chart + rest,
    'd/Chart.yaml': rest + chart,
    'b/bundle.json': `{"invocationImages": ${'['.repeat(1_000_000)}`,
  });
  assert.deepEqual(mentions, ['cnab:b/bundle.json', 'helm:c']);
  assert.equal(read, headSize);
});
