/** The table of formats: its order decides which format publishes a file that several could. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../src/formats/index.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { filterParts, policyMetadata, policyParts, smallModule } from './make-fixtures.ts';
import { detect } from './run-format.ts';

const apiVersion = 'cup.flipt.io/v1alpha1';
const spec = { type: 'wasm', spec: { path: 'acme.wasm' } };

test('names are unique, and the format that takes any binary comes last', () => {
  const names = formats.map(({ name }) => name);
  assert.deepEqual([...new Set(names)], names);
  assert.equal(names.at(-1), 'wasm');
});

test('each binary is claimed first by the most specific format', async () => {
  const workspace = memoryWorkspace({
    'acme.wasm': smallModule({ functions: ['_start'] }),
    'controller.json': JSON.stringify({ apiVersion, kind: 'Controller', metadata: { name: 'acme' }, spec }),
    'filter.wasm': smallModule(filterParts),
    'plain.wasm': smallModule({ functions: ['_start'] }),
    'policy.wasm': smallModule({
      ...policyParts,
      sections: [['io.kubewarden.metadata', JSON.stringify(policyMetadata)]],
    }),
  });
  const owners = new Map<string, string>();
  for (const entry of formats.filter(({ publishedByDefault }) => publishedByDefault)) {
    const format = await entry.load();
    for (const { files, claims = files } of (await detect(format, workspace)).candidates) {
      for (const path of claims) if (!owners.has(path)) owners.set(path, format.name);
    }
  }
  assert.deepEqual(Object.fromEntries([...owners].sort()), {
    'acme.wasm': 'cup',
    'controller.json': 'cup',
    'filter.wasm': 'envoy',
    'plain.wasm': 'wasm',
    'policy.wasm': 'kubewarden',
  });
});
