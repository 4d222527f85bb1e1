/** `promote` through the bundle: the tested digest is released in its repository and in others, under the rules of a publish. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { openAll, pushArtifact, pushIndex } from '../cleanup/artifacts.ts';
import { cosignKey, cosignPassword, cosignPublicKey } from '../provenance/keys.ts';
import { bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { root } from '../support/programs.ts';
import { registries } from '../support/registries.ts';

const cosign = client('cosign');
const keys = await mkdtemp(join(tmpdir(), 'owp-promote-keys-'));
await writeFile(join(keys, 'cosign.key'), cosignKey);
await writeFile(join(keys, 'cosign.pub'), cosignPublicKey);
after(() => rm(keys, { recursive: true }));

for (const registry of (await registries()).filter(({ username }) => username === undefined))
  suite(`an artifact is promoted in ${registry.name}`, { skip: !bundleExists() }, () => {
    const owner = `acme/${randomBytes(4).toString('hex')}`;
    const at = (name: string) => ({ host: registry.host, name: `${owner}/${name}` });
    const print = (name: string) => `${registry.host}/${owner}/${name}`;
    const resolve = async (name: string, tag: string) =>
      (await openAll(registry).repository(at(name), 'pull').resolve(parseTag(tag)))?.digest;
    const push = async (name: string, tags: readonly string[]) => {
      const opened = openAll(registry);
      const pushed = await pushArtifact(opened.repository(at(name), 'push'), tags);
      await opened.finish();
      return pushed;
    };

    test('it gets its tags in its own repository, and nothing is copied', async () => {
      const tested = await push('own', ['pr-7']);
      const { code, stdout, stderr } = await runInShell([
        'promote',
        `${print('own')}@${tested.digest}`,
        '--tags',
        '1.2.3,1.2,1,latest',
      ]);
      assert.equal(code, 0, stderr);
      const [promoted] = JSON.parse(stdout).promoted;
      assert.deepEqual(promoted.tags, ['1.2.3', '1.2', '1', 'latest']);
      for (const tag of promoted.tags) assert.equal(await resolve('own', tag), tested.digest, tag);
    });

    test('it is copied to another repository with its bytes and its signature', async () => {
      const opened = openAll(registry);
      const store = opened.repository(at('staging'), 'push');
      const tested = await pushArtifact(store, ['edge']);
      const signature = await pushArtifact(store, [], tested);
      await opened.finish();
      const { code, stderr } = await runInShell([
        'promote',
        `${print('staging')}:edge`,
        '--to',
        `${registry.host}/${owner}/release/{name}`,
        '--tags',
        '1.0.0',
      ]);
      assert.equal(code, 0, stderr);
      assert.equal(await resolve('release/staging', '1.0.0'), tested.digest);
      const target = openAll(registry).repository(at('release/staging'), 'pull');
      assert.deepEqual(
        (await target.referrers?.(tested.digest))?.map(({ digest }) => digest),
        [signature.digest],
      );
    });

    test('an index is copied with what refers to it, to its manifests at any depth, and to that', async () => {
      const opened = openAll(registry);
      const store = opened.repository(at('platforms'), 'push');
      const [amd, arm] = [await pushArtifact(store, []), await pushArtifact(store, [])];
      const inner = await pushIndex(store, [], [arm]);
      const tested = await pushIndex(store, ['edge'], [amd, inner]);
      const subjects = [tested, inner, amd, arm];
      const refers = new Map<Descriptor, Descriptor>();
      for (const subject of subjects) refers.set(subject, await pushArtifact(store, [], subject));
      const ofSignature = refers.get(arm) ?? arm;
      refers.set(ofSignature, await pushArtifact(store, [], ofSignature));
      await opened.finish();
      const to = ['--to', print('platforms-released'), '--tags', '1.0.0'];
      const { code, stderr } = await runInShell(['promote', `${print('platforms')}:edge`, ...to]);
      assert.equal(code, 0, stderr);
      const target = openAll(registry).repository(at('platforms-released'), 'pull');
      for (const [subject, referrer] of refers)
        assert.deepEqual(
          (await target.referrers?.(subject.digest))?.map(({ digest }) => digest),
          [referrer.digest],
        );
      const again = await runInShell(['promote', `${print('platforms')}:edge`, ...to]);
      assert.match(again.stderr + again.stdout, /unchanged/);
    });

    test('what cosign has attached by tags is copied, and what it has attached at the destination stays', async () => {
      const opened = openAll(registry);
      const store = opened.repository(at('tagged'), 'push');
      const tagOf = ({ digest }: Descriptor, ending: string) => `${digest.replace(':', '-')}.${ending}`;
      const children: Descriptor[] = [];
      for (let count = 0; count < 5; count += 1) children.push(await pushArtifact(store, []));
      const tested = await pushIndex(store, ['edge'], children);
      const [first = tested] = children;
      const attached = new Map<string, Descriptor>();
      for (const [subject, ending] of [
        [tested, 'sig'],
        [tested, 'att'],
        [first, 'sbom'],
      ] as const)
        attached.set(tagOf(subject, ending), await pushArtifact(store, [tagOf(subject, ending)]));
      await pushArtifact(store, [`sha256-${'0'.repeat(64)}.sig`]);
      const target = opened.repository(at('tagged-released'), 'push');
      const other = await pushArtifact(target, [tagOf(tested, 'att')]);
      await opened.finish();
      const args = [
        'promote',
        `${print('tagged')}:edge`,
        '--to',
        print('tagged-released'),
        '--tags',
        '1.0.0',
      ];
      const { code, stderr } = await runInShell(args);
      assert.equal(code, 0, stderr);
      assert.match(stderr, /tagged-released:sha256-[0-9a-f]{64}\.att holds other statements of cosign/);
      for (const [tag, { digest }] of attached)
        assert.equal(
          await resolve('tagged-released', tag),
          tag.endsWith('.att') ? other.digest : digest,
          tag,
        );
      assert.equal(await resolve('tagged-released', `sha256-${'0'.repeat(64)}.sig`), undefined);
    });

    test('a signature that cosign has attached by a tag is verified at the destination', {
      skip: !cosign,
    }, async () => {
      const tested = await push('signed', ['edge']);
      const flags = ['--key', 'cosign.pub', '--new-bundle-format=false', '--allow-http-registry'];
      const sign = [
        'sign',
        '--key',
        'cosign.key',
        '--yes',
        '--tlog-upload=false',
        '--use-signing-config=false',
      ];
      const reference = `${print('signed')}@${tested.digest}`;
      const options = { cwd: keys, env: { ...process.env, HOME: keys, COSIGN_PASSWORD: cosignPassword } };
      const signed = await cosign?.([...sign, ...flags.slice(2), reference], options);
      assert.equal(signed?.code, 0, signed?.stderr);
      const args = ['promote', reference, '--to', print('signed-released'), '--tags', '1.0.0'];
      const { code, stderr } = await runInShell(args);
      assert.equal(code, 0, stderr);
      const verify = ['verify', ...flags, '--insecure-ignore-tlog'];
      const verified = await cosign?.([...verify, `${print('signed-released')}:1.0.0`], options);
      assert.equal(verified?.code, 0, verified?.stderr);
    });

    test('an alias never moves back, and a version never changes', async () => {
      await push('rules', ['1.3.0', '1.3', '1', 'latest']);
      const fix = await push('rules', ['pr-8']);
      const older = await runInShell(['promote', `${print('rules')}:pr-8`, '--tags', '1.2.9,1.2,1,latest']);
      assert.equal(older.code, 0, older.stderr);
      const [promoted] = JSON.parse(older.stdout).promoted;
      assert.deepEqual(Object.keys(promoted.notMoved).sort(), ['1', 'latest']);
      assert.equal(await resolve('rules', '1.2'), fix.digest);
      assert.notEqual(await resolve('rules', 'latest'), fix.digest);
      const taken = await runInShell(['promote', `${print('rules')}:pr-8`, '--tags', '1.3.0']);
      assert.equal(taken.code, 1);
      assert.match(taken.stderr, /\[conflict\]\n.*leave the published one as it is: --on-exists skip\n/);
    });

    test('on a runner, a git tag gives the tags of the release, and a second run changes nothing', async () => {
      const tested = await push('runner', ['edge']);
      const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v2.1.0' };
      const run = () =>
        runAsAction(
          { references: `${print('runner')}@${tested.digest}` },
          { bundle: join(root, 'promote', 'index.js'), env },
        );
      const { code, outputs, stdout } = await run();
      assert.equal(code, 0, stdout);
      assert.equal(outputs.digest, tested.digest);
      assert.equal(outputs.reference, `${print('runner')}@${tested.digest}`);
      assert.equal(await resolve('runner', '2.1.0'), tested.digest);
      assert.equal(await resolve('runner', 'latest'), tested.digest);
      const again = await run();
      assert.match(again.stdout, /unchanged/);
    });
  });

suite('promote from a layout', { skip: !bundleExists() }, () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owp-promote-'));
    await writeFile(join(folder, '.keep'), '');
  });
  after(() => rm(folder, { recursive: true }));

  test('wrong usage says what to write', async () => {
    for (const [args, text] of [
      [['promote'], /references/],
      [['promote', 'registry.example/a/b:1'], /--tags/],
      [['promote', 'registry.example/a/b:1', '--tags', 'a b'], /is no tag/],
      [
        ['promote', 'registry.example/a/b:1', '--tags', '1', '--to', 'registry.example/a/b:2'],
        /in --tags: --to registry\.example\/a\/b --tags 2$/m,
      ],
      [['promote', 'oci:./out', '--tags', '1.0.0'], /"?(?:--)?to"? is not given/],
      [['promote', 'oci:./out', '--tags', '1.0.0', '--to', 'registry.example/a/b'], /out does not exist/],
    ] as const) {
      const { code, stderr } = await runInShell(args, { cwd: folder });
      assert.ok(code > 0, stderr);
      assert.match(stderr, text);
    }
  });
});
