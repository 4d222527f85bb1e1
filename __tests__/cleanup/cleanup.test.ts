/** Cleanup in real registries: previews go with what belongs to them alone, and nothing else does. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { cleanRepository } from '../../src/cleanup/cleanup.ts';
import { CodedError } from '../../src/errors.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { parseTag } from '../../src/oci/reference.ts';
import type { DeletableStore } from '../../src/store/store.ts';
import { registries } from '../support/registries.ts';
import { openAll, pushArtifact, pushIndex, repositoryIn } from './artifacts.ts';

const all = await registries();

const unavailable = new CodedError('unavailable', 'the registry does not respond', { hint: 'Re-run.' });

for (const registry of all)
  suite(`cleanup in ${registry.name}`, () => {
    const start = () => {
      const opened = openAll(registry);
      const repository = repositoryIn(registry);
      const store = opened.repository(repository, 'push');
      /** `meanwhile` happens after everything was looked up; `changed` gives methods that behave otherwise. */
      const clean = (
        number: number,
        dryRun = false,
        meanwhile = async () => {},
        changed: (store: DeletableStore) => Partial<DeletableStore> = () => ({}),
      ) => {
        const deletable = opened.repository(repository, 'delete');
        let lists = 0;
        const watched = {
          ...deletable,
          async *listTags() {
            lists += 1;
            if (lists === 2) await meanwhile();
            yield* deletable.listTags?.() ?? [];
          },
          ...changed(deletable),
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

    test('a signature that is attached during the cleanup goes with the preview', async () => {
      const { store, clean, tagged, exists } = start();
      const preview = await pushArtifact(store, ['pr-7']);
      await pushArtifact(store, ['1.0.0']);
      const tag = `${preview.digest.replace(':', '-')}.sig`;
      const signed: Descriptor[] = [];
      const [cleaned] = await clean(7, false, async () => {
        signed.push(await pushArtifact(store, [tag]));
      });
      assert.equal(cleaned?.outcome, 'removed', cleaned?.error?.message);
      assert.equal(await tagged(tag), undefined);
      assert.deepEqual(await Promise.all(signed.map(exists)), [false]);
    });

    test('nothing is deleted when tags of other signatures cannot be read', async () => {
      const { store, clean, tagged, exists } = start();
      const preview = await pushArtifact(store, ['pr-7']);
      const release = await pushArtifact(store, ['1.0.0']);
      const [own = '', other = ''] = [preview, release].map(
        ({ digest }) => `${digest.replace(':', '-')}.sig`,
      );
      for (const tag of [own, other]) await pushArtifact(store, [tag]);
      const [failed] = await clean(7, false, undefined, ({ resolve }) => ({
        async resolve(reference) {
          if (reference === other) throw unavailable;
          return await resolve(reference);
        },
      }));
      assert.equal(failed?.error?.code, 'unavailable');
      assert.equal((await tagged('pr-7'))?.digest, preview.digest);
      assert.equal((await clean(7))[0]?.outcome, 'removed');
      assert.deepEqual([await exists(preview), await tagged(own)], [false, undefined]);
      assert.ok(await tagged(other));
    });

    test('nothing is deleted when a referrer cannot be read', async () => {
      const { store, clean, tagged, exists, finish } = start();
      const preview = await pushArtifact(store, ['pr-7']);
      const signature = await pushArtifact(store, [], preview);
      await finish();
      const [failed] = await clean(7, false, undefined, () => ({
        fetch() {
          throw unavailable;
        },
      }));
      assert.equal(failed?.error?.code, 'unavailable');
      assert.equal((await tagged('pr-7'))?.digest, preview.digest);
      assert.equal((await clean(7))[0]?.outcome, 'removed');
      assert.deepEqual([await exists(preview), await exists(signature)], [false, false]);
    });

    test('among too many signatures of others that of a preview stays, without its tag', async () => {
      const { store, clean, tagged, exists } = start();
      const preview = await pushArtifact(store, ['pr-7']);
      const tag = `${preview.digest.replace(':', '-')}.sig`;
      const signature = await pushArtifact(store, [tag]);
      const others = Array.from({ length: 2001 }, (_, at) => `sha256-${String(at).padStart(64, '0')}.sig`);
      const [cleaned] = await clean(7, false, undefined, ({ resolve, listTags }) => ({
        resolve: async (name) => (others.some((other) => other === name) ? undefined : await resolve(name)),
        async *listTags() {
          yield* listTags?.() ?? [];
          yield* others;
        },
      }));
      assert.equal(cleaned?.outcome, 'removed', cleaned?.error?.message);
      assert.match(cleaned?.reason ?? '', /signature tags point at stays, since more than 2000 others/);
      assert.equal(await exists(preview), false);
      assert.equal(await exists(signature), true);
      // Distribution 2 deletes a tag only with its manifest.
      if (!registry.name.startsWith('distribution')) assert.equal(await tagged(tag), undefined);
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
