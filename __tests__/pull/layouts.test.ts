/** Image layouts that other tools have written, and what lies at a path instead: errors have the path as it was written. */

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { refNameKey, titleKey } from '../../src/oci/annotations.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { encode } from '../../src/oci/manifest.ts';
import type { Store } from '../../src/store/store.ts';
import { file, tarOf } from '../folder/archives.ts';
import { fails } from '../formats/run-format.ts';
import {
  newLayout,
  pushArtifact,
  pushIndex,
  pushReferrer,
  runPull,
  type TestArtifact,
  temporaryFolder,
} from './pulling.ts';

suite('what lies at a path that is no layout', () => {
  for (const [what, name, bytes, code, message, hint] of [
    [
      'a compressed archive',
      'a.tar.gz',
      gzipSync('x'),
      'invalid-layout',
      /is compressed with gzip$/,
      /: gzip -d (\S+)$/,
    ],
    [
      'an archive of docker save',
      'a.tar',
      tarOf([file('manifest.json', '[{}]')]),
      'invalid-layout',
      /is an archive of docker save/,
      /: skopeo copy docker-archive:(\S+) oci:\.\/out$/,
    ],
    ['a file', 'a.txt', Buffer.from('x'), 'invalid-layout', /is not a tar archive/, undefined],
  ] as const)
    test(`is ${what}, named with its path`, async (t) => {
      const folder = temporaryFolder(t);
      mkdirSync(join(folder, 'lay'));
      const path = join(folder, 'lay', name);
      writeFileSync(path, bytes);
      for (const written of [path, relative(process.cwd(), path)]) {
        const check = fails(code, new RegExp(`^${written} ${message.source}`), hint);
        await assert.rejects(runPull({ references: `oci:${written}` }), (error) => {
          assert.equal(hint?.exec((error as { readonly hint: string }).hint)?.[1] ?? written, written);
          return check(error);
        });
      }
    });

  test('is nothing, named with its path', async () => {
    for (const [path, hint] of [
      ['nowhere', /: oci:\.\/out$/],
      ['nowhere/lay', /: oci:\.\/out$/],
      ['package.json/lay', /: oci:\.\/out$/],
      ['~/lay', /: oci:\$HOME\/lay$/],
    ] as const) {
      const missing = fails('input', new RegExp(`^${path} does not exist$`), hint);
      await assert.rejects(runPull({ references: `oci:${path}` }), missing);
    }
  });
});

const artifact = (title: string): TestArtifact => ({
  artifactType: 'application/vnd.acme',
  layers: [{ type: 'text/plain', bytes: title, annotations: { [titleKey]: title } }],
});

/** Adds an entry without a name, as ORAS and skopeo do. */
function addUnnamed(folder: string, { mediaType, digest, size, annotations }: Descriptor): void {
  const path = join(folder, 'index.json');
  const index = JSON.parse(readFileSync(path, 'utf8')) as { readonly manifests: readonly unknown[] };
  const entry = { mediaType, digest, size, ...(annotations && { annotations }) };
  writeFileSync(path, encode({ ...index, manifests: [...index.manifests, entry] }));
}

suite('an entry without a name, beside one with a name,', () => {
  test('is another artifact, so that one of them has to be named', async (t) => {
    const { store, folder, tagged } = await newLayout(t);
    const named = await tagged(await pushArtifact(store, artifact('named')));
    const other = await pushArtifact(store, artifact('other'));
    addUnnamed(folder, other);
    const output = join(temporaryFolder(t), 'out');
    await assert.rejects(
      runPull({ references: `oci:${folder}`, output }),
      fails('ambiguous', new RegExp(`has 2 artifacts: app-1\\.0\\.0, ${other.digest}$`)),
    );
    const { pulled } = await runPull({ references: named, output });
    assert.deepEqual(pulled[0]?.files, ['named']);
  });

  test('is no artifact where it is a manifest of an index', async (t) => {
    const { store, folder, tagged } = await newLayout(t);
    const member = await pushArtifact(store, artifact('member'));
    await tagged(await pushIndex(store, [member]));
    addUnnamed(folder, member);
    const output = join(temporaryFolder(t), 'out');
    const { pulled } = await runPull({ references: `oci:${folder}`, output });
    assert.deepEqual(pulled[0]?.files, ['member']);
  });

  test('is no artifact where cosign has saved it as the signatures of another one', async (t) => {
    const { store, folder } = await newLayout(t);
    const image = await pushArtifact(store, artifact('image'));
    for (const [entry, kind] of [
      [image, 'image'],
      [await pushArtifact(store, artifact('signature')), 'sigs'],
      [await pushArtifact(store, artifact('attestation')), 'atts'],
    ] as const)
      addUnnamed(folder, { ...entry, annotations: { kind: `dev.cosignproject.cosign/${kind}` } });
    const output = join(temporaryFolder(t), 'out');
    const { pulled } = await runPull({ references: `oci:${folder}`, output });
    assert.deepEqual(pulled[0]?.files, ['image']);
  });

  test('is no artifact where it refers to another one', async (t) => {
    const { store, folder, tagged } = await newLayout(t);
    const subject = await pushArtifact(store, artifact('subject'));
    await tagged(subject);
    addUnnamed(folder, await pushReferrer(store, subject));
    const output = join(temporaryFolder(t), 'out');
    const { pulled } = await runPull({ references: `oci:${folder}`, output });
    assert.deepEqual(pulled[0]?.files, ['subject']);
  });
});

test('a copy of a copy has the name that it has in the layout', async (t) => {
  const { store, folder, tagged } = await newLayout(t);
  const references = await tagged(await pushArtifact(store, artifact('a')));
  const [first, second] = [join(temporaryFolder(t), 'first'), join(temporaryFolder(t), 'second')];
  await runPull({ references, to: `oci:${first}` });
  await runPull({ references: `oci:${first}:app-1.0.0`, to: `oci:${second}` });
  assert.deepEqual(namesIn(second), ['app-1.0.0']);
  // Docker and containerd write the whole reference.
  const index = readFileSync(join(folder, 'index.json'), 'utf8');
  writeFileSync(join(folder, 'index.json'), index.replace('app-1.0.0', 'ghcr.io/acme/http-cache:1.2.3'));
  await runPull({ references: `oci:${folder}:ghcr.io/acme/http-cache:1.2.3`, to: `oci:${second}` });
  assert.deepEqual(namesIn(second), ['app-1.0.0', 'http-cache-1.2.3']);
});

test('a copy that takes the name of another manifest says so, and one of the same manifest does not', async (t) => {
  const { store, tagged } = await newLayout(t);
  const first = await tagged(await pushArtifact(store, artifact('a')), 'a');
  const second = await tagged(await pushArtifact(store, artifact('b')), 'b');
  const source = await newLayout(t);
  const indexed = await source.tagged(await pushIndexOf(source.store, ['a', 'b']));
  const to = `oci:${join(temporaryFolder(t), 'copy')}`;
  for (const references of [first, second, first])
    assert.deepEqual((await runPull({ references, to })).notes, []);
  const copy = { references: indexed, to };
  assert.deepEqual((await runPull({ ...copy, select: 'name=a' })).notes, []);
  assert.deepEqual((await runPull({ ...copy, select: 'name=a' })).notes, []);
  const { notes } = await runPull({ ...copy, select: 'name=b' });
  assert.match(notes.join('\n'), /: app-1\.0\.0 was another manifest, and is this one now$/);
});

async function pushIndexOf(store: Store, names: readonly string[]): Promise<Descriptor> {
  const members = [];
  for (const name of names)
    members.push({ ...(await pushArtifact(store, artifact(name))), annotations: { [titleKey]: name } });
  return await pushIndex(store, members);
}

/** Names of the entries of a layout. */
function namesIn(folder: string): readonly unknown[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    readonly manifests: readonly { readonly annotations?: Readonly<Record<string, string>> }[];
  };
  return index.manifests.map(({ annotations }) => annotations?.[refNameKey]);
}

test('a folder that is no layout is answered with the line that makes it one', async () => {
  for (const [to, instead] of [
    ['./lay', 'oci:./lay'],
    ['lay', 'oci:lay'],
    ['ghcr.io/acme/app', 'oci:./out'],
  ] as const)
    await assert.rejects(
      runPull({ references: 'oci:./none', to }),
      fails('input', /is copied into an image layout/, new RegExp(`: to: ${instead}$`)),
    );
});
