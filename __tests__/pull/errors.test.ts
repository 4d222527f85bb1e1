/** Errors of a pull: each says of which reference and layer it is, and ends with a line that helps. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { titleKey } from '../../src/oci/annotations.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { contentsOf } from '../folder/unpacking.ts';
import { fails } from '../formats/run-format.ts';
import { registries } from '../support/registries.ts';
import {
  newLayout,
  openToPush,
  pushArtifact,
  runPull,
  type TestArtifact,
  temporaryFolder,
} from './pulling.ts';

const titled = (...layers: readonly (readonly [title: string, text: string])[]): TestArtifact => ({
  artifactType: 'application/vnd.acme',
  layers: layers.map(([title, bytes]) => ({ type: 'text/plain', bytes, annotations: { [titleKey]: title } })),
});

suite('files of layers that cannot lie side by side', () => {
  for (const [what, artifact, message] of [
    [
      'a name in another case',
      titled(['A.txt', '1'], ['a.txt', '2']),
      /a\.txt differs only in case from A\.txt/,
    ],
    [
      'a name in another normalization',
      titled(['e\u0301.txt', '1'], ['\u00e9.txt', '2']),
      /differs only in Unicode normalization from/,
    ],
    ['a file below a file', titled(['a', '1'], ['a/b', '2']), /a\/b is below the file a/],
    ['one name twice', titled(['a', '1'], ['a', '2']), /^a is in a \(sha256:.* and differs/],
  ] as const)
    test(`${what}: each is had in a folder of its own`, async (t) => {
      const { store, tagged } = await newLayout(t);
      const references = await tagged(await pushArtifact(store, artifact));
      const output = join(temporaryFolder(t), 'out');
      for (const operation of [{}, { operation: 'copy' }] as readonly Record<string, string>[])
        await assert.rejects(runPull({ references, output, ...operation }), {
          message,
          hint: 'Put each layer into a folder of its own: operation: per-layer',
        });
      assert.deepEqual(contentsOf(join(output, '..')), []);
      const { pulled } = await runPull({ references, output, operation: 'per-layer' });
      assert.equal(pulled[0]?.files.length, 2);
    });
});

test('of several references, an error about content names the one it is about', async (t) => {
  const { store, tagged } = await newLayout(t);
  const good = await tagged(await pushArtifact(store, titled(['a', '1'])), '1.0.0');
  const bad = await tagged(await pushArtifact(store, titled(['../a', '1'])), '2.0.0');
  const output = join(temporaryFolder(t), 'out');
  await assert.rejects(runPull({ references: `${good}\n${bad}`, output }), (error: Error) =>
    error.message.startsWith(`${bad}: ../a (sha256:`),
  );
});

test('an artifact without layers has none to choose from', async (t) => {
  const { store, tagged } = await newLayout(t);
  const references = await tagged(await pushArtifact(store, titled()));
  const output = join(temporaryFolder(t), 'out');
  for (const inputs of [{ layers: 'all' }, { layers: '0' }, { operation: 'extract' }] as readonly Record<
    string,
    string
  >[])
    await assert.rejects(
      runPull({ references, output, ...inputs }),
      fails('not-found', /has no layers$/, /^Copy the artifact as it is: to: oci:\.\/out$/),
    );
  const { pulled } = await runPull({ references, output });
  assert.deepEqual(pulled[0]?.files, []);
});

test('an output below a file says which part of it is the file', async (t) => {
  const { store, tagged } = await newLayout(t);
  const references = await tagged(await pushArtifact(store, titled(['a', '1'])));
  const file = join(temporaryFolder(t), 'file');
  writeFileSync(file, '');
  for (const below of ['sub', 'sub/deeper'])
    await assert.rejects(
      runPull({ references, output: join(file, below) }),
      fails('input', /^"output" is .*, and file in it is not a folder$/),
    );
  await assert.rejects(runPull({ references, output: file }), fails('input', /, which is not a folder$/));
});

test('a layout whose content was changed is named, with what to do about it', async (t) => {
  const { store, tagged, folder } = await newLayout(t);
  const root = await pushArtifact(store, titled(['a', '1']));
  const references = await tagged(root);
  const blob = join(folder, 'blobs', root.digest.replace(':', '/'));
  writeFileSync(
    blob,
    readFileSync(blob).map((byte, index) => (index === root.size - 1 ? 32 : byte)),
  );
  await assert.rejects(
    runPull({ references, output: join(temporaryFolder(t), 'out') }),
    fails(
      'digest-mismatch',
      /\/layout: content does not match sha256:[0-9a-f]{64} \(\d+ bytes\): found sha256:/,
      /^Recreate the image layout/,
    ),
  );
});

test('a layout that is absent is said to be', async () => {
  await assert.rejects(runPull({ references: 'oci:./nowhere/layout' }), fails('input', /does not exist/));
});

for (const registry of (await registries()).filter(({ username }) => username === undefined))
  test(`${registry.name}: a tag that is absent is answered with those that are there`, async (t) => {
    const name = 'interop/absent-tag';
    const store = await openToPush(registry.host, name);
    const root = await pushArtifact(store, titled(['a', '1']));
    const versions = Array.from({ length: 12 }, (_, minor) => `1.${minor}.0`);
    for (const tag of ['edge', 'main', ...versions]) await store.tag(root, parseTag(tag));
    const output = join(temporaryFolder(t), 'out');
    for (const tag of [':2.0.0', ''])
      await assert.rejects(
        runPull({ references: `${registry.host}/${name}${tag}`, output }),
        fails(
          'not-found',
          /(?::2\.0\.0|:latest) does not exist; \S+ has the tags 1\.11\.0, 1\.10\.0, .*, 1\.2\.0 and 4 more$/,
          /^Name a tag that is there: \S+\/interop\/absent-tag:1\.11\.0$/,
        ),
      );
    await assert.rejects(
      runPull({ references: `${registry.host}/interop/no-such-repository:1.0.0`, output }),
      fails('not-found', /:1\.0\.0 does not exist$/, /^Push it first, or correct the reference\.$/),
    );
  });
