/** Cleanup in real registries: previews go with what belongs to them alone, and nothing else does. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { cleanRepository } from '../../src/cleanup/cleanup.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { registries } from '../support/registries.ts';
import { openAll, pushArtifact, pushIndex, repositoryIn } from './artifacts.ts';

const all = await registries();

for (const registry of all)
  suite(`cleanup in ${registry.name}`, () => {
    const start = () => {
      const opened = openAll(registry);
      const repository = repositoryIn(registry);
      const store = opened.repository(repository, 'push');
      /** `meanwhile` happens after everything was looked up. */
      const clean = (number: number, dryRun = false, meanwhile = async () => {}) => {
        const deletable = opened.repository(repository, 'delete');
        let lists = 0;
        const watched = {
          ...deletable,
          async *listTags() {
            lists += 1;
            if (lists === 2) await meanwhile();
            yield* deletable.listTags?.() ?? [];
          },
        };
        return cleanRepository(watched, { number, concurrency: 4, dryRun, openToPush: async () => store });
      };
      /** As another run sees it. */
      const tagged = async (tag: string) =>
        await openAll(registry).repository(repository, 'pull').resolve(parseTag(tag));
      const exists = async (one: Descriptor) =>
        await openAll(registry).repository(repository, 'pull').exists(one);
      return { store, clean, tagged, exists, finish: () => opened.finish() };
    };

    test('a preview goes with its manifest, and other previews and releases stay', async () => {
      const { store, clean, tagged, exists } = start();
      const release = await pushArtifact(store, ['1.0.0', 'latest']);
      const preview = await pushArtifact(store, ['pr-42', '1.1.0-pr.42']);
      const other = await pushArtifact(store, ['pr-421']);
      const cleaned = await clean(42);
      assert.deepEqual(cleaned.map(({ tag, outcome }) => `${tag} ${outcome}`).sort(), [
        '1.1.0-pr.42 removed',
        'pr-42 removed',
      ]);
      assert.equal(await tagged('pr-42'), undefined);
      assert.equal(await tagged('1.1.0-pr.42'), undefined);
      assert.equal(await exists(preview), false);
      assert.equal((await tagged('latest'))?.digest, release.digest);
      assert.equal((await tagged('pr-421'))?.digest, other.digest);
    });

    test('a digest that a release shares survives with all its tags and its signature', async () => {
      const { store, clean, tagged, exists, finish } = start();
      const shared = await pushArtifact(store, ['1.0.0', 'pr-42', 'edge']);
      const signature = await pushArtifact(store, [], shared);
      await finish();
      const [cleaned] = await clean(42);
      assert.equal(cleaned?.outcome, 'untagged', cleaned?.reason ?? cleaned?.error?.message);
      assert.equal(await tagged('pr-42'), undefined);
      assert.equal((await tagged('1.0.0'))?.digest, shared.digest);
      assert.equal((await tagged('edge'))?.digest, shared.digest);
      assert.equal(await exists(signature), true);
    });

    test('what an index of a preview lists goes with it, unless a release needs it', {
      skip: registry.name === 'gitea',
    }, async () => {
      const { store, clean, tagged, exists } = start();
      const member = await pushArtifact(store, ['1.0.0']);
      const own = await pushArtifact(store, []);
      const index = await pushIndex(store, ['pr-7'], [member, own]);
      const release = await pushIndex(store, ['2.0.0'], [member]);
      const [cleaned] = await clean(7);
      assert.equal(cleaned?.outcome, 'removed', cleaned?.error?.message);
      assert.deepEqual([await exists(index), await exists(own), await exists(member)], [false, false, true]);
      assert.equal((await tagged('2.0.0'))?.digest, release.digest);
    });

    test('signatures of a preview go with it', async () => {
      const { store, clean, tagged, exists, finish } = start();
      const preview = await pushArtifact(store, ['pr-7']);
      const signature = await pushArtifact(store, [], preview);
      await pushArtifact(store, ['1.0.0']);
      await finish();
      assert.equal((await clean(7))[0]?.outcome, 'removed');
      assert.equal(await exists(signature), false);
      assert.equal(await tagged(preview.digest.replace(':', '-')), undefined);
      assert.ok(await tagged('1.0.0'));
    });

    test('a release that refers to a preview stays, with its signature', async () => {
      const { store, clean, tagged, exists, finish } = start();
      const preview = await pushArtifact(store, ['pr-7']);
      const release = await pushArtifact(store, ['1.0.0'], preview);
      const signature = await pushArtifact(store, [], release);
      await finish();
      assert.equal((await clean(7))[0]?.outcome, 'removed');
      assert.equal(await exists(preview), false);
      assert.equal((await tagged('1.0.0'))?.digest, release.digest);
      assert.equal(await exists(signature), true);
    });

    test('what a list of referrers names stays unless it refers to the preview', {
      skip: registry.name === 'gitea',
    }, async () => {
      const { store, clean, tagged, exists, finish } = start();
      const preview = await pushArtifact(store, ['pr-7']);
      const release = await pushArtifact(store, ['1.0.0']);
      const signature = await pushArtifact(store, [], release);
      await finish();
      await pushIndex(store, [preview.digest.replace(':', '-')], [signature]);
      assert.equal((await clean(7))[0]?.outcome, 'removed');
      assert.equal(await exists(signature), true);
      assert.ok(await tagged('1.0.0'));
    });

    test('a bill of materials that a release has too keeps the tag of the release', async () => {
      const { store, clean, tagged } = start();
      const preview = await pushArtifact(store, ['pr-7']);
      const release = await pushArtifact(store, ['1.0.0']);
      const [of, ofRelease] = [preview, release].map(({ digest }) => `${digest.replace(':', '-')}.sbom`);
      const shared = await pushArtifact(store, [of ?? '', ofRelease ?? '']);
      assert.equal((await clean(7))[0]?.outcome, 'removed');
      assert.equal((await tagged(ofRelease ?? ''))?.digest, shared.digest);
    });

    test('a preview that is promoted during the cleanup keeps its manifest', async () => {
      const { store, clean, tagged } = start();
      const preview = await pushArtifact(store, ['pr-7']);
      const [cleaned] = await clean(7, false, () => store.tag(preview, parseTag('1.0.0')));
      assert.equal(cleaned?.outcome, 'untagged', cleaned?.error?.message);
      assert.equal((await tagged('1.0.0'))?.digest, preview.digest);
      assert.equal(await tagged('pr-7'), undefined);
    });

    test('a dry run changes nothing, and a second cleanup is harmless', async () => {
      const { store, clean, tagged } = start();
      const preview = await pushArtifact(store, ['pr-9']);
      await pushArtifact(store, ['1.0.0']);
      assert.equal((await clean(9, true))[0]?.outcome, 'removed');
      assert.equal((await tagged('pr-9'))?.digest, preview.digest);
      assert.equal((await clean(9))[0]?.outcome, 'removed');
      assert.deepEqual(await clean(9), []);
      assert.ok(await tagged('1.0.0'));
    });
  });
