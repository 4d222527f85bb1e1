/** Copies with what cosign attaches by tags: from each registry into an image layout, and from there on to where cosign verifies it. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { refNameKey } from '../../src/oci/annotations.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { openAll, pushArtifact, pushIndex } from '../cleanup/artifacts.ts';
import { cosignKey, cosignPassword, cosignPublicKey } from '../provenance/keys.ts';
import { bundleExists, runInShell } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { registries } from '../support/registries.ts';
import { runPull, temporaryFolder } from './pulling.ts';

const [cosign, regctl] = [client('cosign'), client('regctl')];

const tagOf = ({ digest }: Descriptor, ending: string) => parseTag(`${digest.replace(':', '-')}.${ending}`);

/** The digests of the entries of a layout by their names. */
function entriesOf(folder: string): Readonly<Record<string, string>> {
  const { manifests } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return Object.fromEntries(
    manifests.map(({ digest, annotations }: Descriptor) => [annotations?.[refNameKey] ?? '', digest]),
  );
}

/** Runs cosign with a key of its own, in a new folder. */
function signer(t: TestContext) {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'cosign.key'), cosignKey);
  writeFileSync(join(folder, 'cosign.pub'), cosignPublicKey);
  const env = { ...process.env, HOME: folder, COSIGN_PASSWORD: cosignPassword };
  const run = async (...args: readonly string[]): Promise<void> => {
    const flags = ['--new-bundle-format=false', '--allow-http-registry'];
    const done = await cosign?.([...args.slice(0, 1), ...flags, ...args.slice(1)], { cwd: folder, env });
    assert.equal(done?.code, 0, done?.stderr);
  };
  return {
    sign: (reference: string) =>
      run(
        'sign',
        '--key=cosign.key',
        '--yes',
        '--tlog-upload=false',
        '--use-signing-config=false',
        reference,
      ),
    verify: (reference: string) => run('verify', '--key=cosign.pub', '--insecure-ignore-tlog', reference),
  };
}

for (const registry of (await registries()).filter(({ username }) => username === undefined))
  suite(`what cosign attaches by tags in ${registry.name}`, () => {
    const owner = `acme/${randomBytes(4).toString('hex')}`;
    const print = (name: string) => `${registry.host}/${owner}/${name}`;
    const open = (name: string) =>
      openAll(registry).repository({ host: registry.host, name: `${owner}/${name}` }, 'push');

    test('is copied with the artifact and the manifests of an index, on request only', async (t) => {
      const store = open('tagged');
      const child = await pushArtifact(store, []);
      const root = await pushIndex(store, ['edge'], [child]);
      const subject = await pushArtifact(store, [], root);
      const attached: Record<string, string> = {};
      for (const [to, ending] of [
        [root, 'sig'],
        [root, 'att'],
        [child, 'sbom'],
      ] as const)
        attached[tagOf(to, ending)] = (await pushArtifact(store, [tagOf(to, ending)])).digest;
      await pushArtifact(store, [`sha256-${'0'.repeat(64)}.sig`]);
      const copy = join(temporaryFolder(t), 'copy');
      const inputs = { references: `${print('tagged')}:edge`, to: `oci:${copy}` };
      await runPull(inputs);
      assert.deepEqual(entriesOf(copy), { 'tagged-edge': root.digest });
      const { notes } = await runPull({ ...inputs, referrers: 'true' });
      assert.deepEqual(
        notes.filter((note) => !note.endsWith(': 4 referrers were copied')),
        [],
      );
      assert.deepEqual(entriesOf(copy), { 'tagged-edge': root.digest, '': subject.digest, ...attached });
      const source = { references: `oci:${copy}`, to: `oci:${copy}-again`, referrers: 'true' };
      await runPull(source);
      const names = Object.keys(entriesOf(`${copy}-again`));
      assert.deepEqual(names.filter((name) => name in attached).length, 3);
    });

    test('takes the place of what the layout had under the tag, which is said', async (t) => {
      const store = open('changed');
      const root = await pushArtifact(store, ['edge']);
      const tag = tagOf(root, 'sig');
      await pushArtifact(store, [tag]);
      const copy = join(temporaryFolder(t), 'copy');
      const inputs = { references: `${print('changed')}:edge`, to: `oci:${copy}`, referrers: 'true' };
      await runPull(inputs);
      const later = await pushArtifact(store, [tag]);
      const { notes } = await runPull(inputs);
      assert.match(
        notes.join('\n'),
        /: sha256-[0-9a-f]{64}\.sig had other statements of cosign, and has these now/,
      );
      assert.equal(entriesOf(copy)[tag], later.digest);
      await pushIndex(store, ['edge'], [root]);
      const moved = (await runPull({ ...inputs, referrers: 'false' })).notes;
      assert.match(moved.join('\n'), /: changed-edge was another manifest, and is this one now$/);
    });

    test('is verified by cosign after the way through a layout, by us and by regctl', {
      skip: !cosign || !bundleExists(),
    }, async (t) => {
      const { sign, verify } = signer(t);
      const root = await pushArtifact(open('signed'), ['1.0.0']);
      await sign(`${print('signed')}@${root.digest}`);
      const copy = join(temporaryFolder(t), 'copy');
      const to = `oci:${copy}`;
      await runPull({ references: `${print('signed')}:1.0.0`, to, referrers: 'true' });
      const promoted = await runInShell(['promote', to, '--to', print('promoted'), '--tags', '1.0.0']);
      assert.equal(promoted.code, 0, promoted.stderr);
      await verify(`${print('promoted')}:1.0.0`);
      const args = ['--path', dirname(copy), '--formats', 'layout:copy', '--to', print('published')];
      const published = await runInShell([...args, '--tags', '1.0.0']);
      assert.equal(published.code, 0, published.stderr);
      await verify(`${print('published')}:1.0.0`);
      if (!regctl) return;
      const flags = ['--host', `reg=${registry.host},tls=disabled`, 'image', 'copy', '--digest-tags'];
      const copied = await regctl([...flags, `ocidir://${copy}:signed-1.0.0`, `${print('copied')}:1.0.0`]);
      assert.equal(copied.code, 0, copied.stderr);
      await verify(`${print('copied')}:1.0.0`);
    });
  });
