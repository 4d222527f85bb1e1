/** Names of what is selected from an index in a registry: files without a title, and entries of a layout. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { refNameKey, titleKey } from '../../src/oci/annotations.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { contentsOf } from '../folder/unpacking.ts';
import { registries } from '../support/registries.ts';
import {
  openToPush,
  pushArtifact,
  pushIndex,
  runPull,
  type TestArtifact,
  temporaryFolder,
} from './pulling.ts';

const registry = (await registries()).find(({ name }) => name === 'distribution');

const policy = (bytes: string, title?: string): TestArtifact => ({
  configType: 'application/vnd.wasm.config.v1+json',
  config: {},
  layers: [{ type: 'application/vnd.wasm.content.layer.v1+wasm', bytes }],
  ...(title !== undefined && { annotations: { [titleKey]: title } }),
});

suite('what is selected from an index', { skip: !registry }, () => {
  const repository = `${registry?.host}/interop/names/suite`;

  /** One has a title of its own, one has that of its entry, and one has none that is a name. */
  async function pushSuite(): Promise<string> {
    const store = await openToPush(registry?.host ?? '', 'interop/names/suite');
    const listed = await pushArtifact(store, policy('b'));
    const members = [
      await pushArtifact(store, policy('a', 'deny-latest.wasm')),
      { ...listed, annotations: { [titleKey]: 'allow' } },
      await pushArtifact(store, policy('c', 'no name: /')),
    ];
    await store.tag(await pushIndex(store, members), parseTag('1.0.0'));
    return `${repository}:1.0.0`;
  }

  const titles = ['deny-latest.wasm', 'allow', 'no name: /'];

  test('names a file without a title by the artifact, else by the repository', async (t) => {
    const references = await pushSuite();
    const output = join(temporaryFolder(t), 'out');
    for (const title of titles) await runPull({ references, output, select: `name=${title}` });
    assert.deepEqual(contentsOf(output), ['allow.wasm: b', 'deny-latest.wasm: a', 'suite.wasm: c']);
  });

  test('has names of their own in a layout', async (t) => {
    const references = await pushSuite();
    const folder = join(temporaryFolder(t), 'layout');
    const notes = [];
    for (const title of titles)
      notes.push(...(await runPull({ references, to: `oci:${folder}`, select: `name=${title}` })).notes);
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
      readonly manifests: readonly { readonly annotations: Readonly<Record<string, string>> }[];
    };
    assert.deepEqual(index.manifests.map(({ annotations }) => annotations[refNameKey]).sort(), [
      'allow-1.0.0',
      'deny-latest-1.0.0',
      'suite-1.0.0',
    ]);
    assert.deepEqual(notes, []);
  });
});
